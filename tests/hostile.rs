//! Does torlint come to an end, whatever it is given? Input that is deep, long, broken, or the same many times over.
//!
//! Nothing here measures time: what is quadratic would not end within a test run.

mod support;

use torlint::text::Source;

use support::{lawful, the_pack, words};

/// Judges a text as Markdown and as plain text.
fn survive(text: &str) {
    for name in ["draft.md", "draft.txt"] {
        let judged = lawful(Source::new(name, text));
        assert_eq!(
            words(&judged).len(),
            the_pack().requirements.iter().filter(|requirement| requirement.check.is_some()).count()
        );
    }
}

#[test]
fn deep_nesting() {
    for mark in [">", "> ", "(", "[", "{", "- ", "1. ", "* ", "<div>", "**", "_", "![", "<"] {
        survive(&format!("# Terms\n\n{}x\n", mark.repeat(100_000 / mark.len().pow(2))));
    }
    let steps: Vec<String> = (0..500).map(|depth| format!("{}- step\n", "  ".repeat(depth))).collect();
    survive(&steps.concat());
}

#[test]
fn a_hundred_thousand_headings() {
    survive(&"## Heading\n".repeat(100_000));
    survive(&"Membership\n\n".repeat(50_000));
    survive(&"# Purpose\n\nThe group meets.\n\n".repeat(50_000));
}

#[test]
fn headings_that_are_all_different() {
    survive(
        &(0..4_000).map(|number| format!("## Heading number {number}\n\nSome text.\n\n")).collect::<Vec<_>>().concat(),
    );
    survive(&(0..4_000).map(|number| format!("{number}. Heading\n\nSome text.\n\n")).collect::<Vec<_>>().concat());
}

#[test]
fn one_long_line() {
    survive(&"x".repeat(5_000_000));
    survive(&"word ".repeat(400_000));
    survive(&"The group works with the council and ".repeat(54_000));
}

#[test]
fn wide_and_long_tables() {
    let row = |cell: &str, cells: usize| format!("|{}\n", format!("{cell}|").repeat(cells));
    survive(&(row("a", 20_000) + &row("-", 20_000) + &row("b", 20_000)));
    survive(&(row("a", 2) + &row("-", 2) + &row("Purpose", 2).repeat(20_000)));
    survive(&format!("Terms\n\n{}\n", "cell\t".repeat(50_000)));
    survive(&(row("a", 1_000) + &row("-", 1_000) + &"|b|\n".repeat(1_000)));
}

#[test]
fn what_is_opened_and_never_closed() {
    for opening in
        ["<!--", "<!-- x\n\n", "<div", "<div>\n", "```\n", "~~~\n", "<![CDATA[", "<?", "[a](", "`", "&", "---\n"]
    {
        survive(&format!("# Terms\n\n{}and so on\n", opening.repeat(5_000)));
        survive(&format!("{opening}\n# Terms\n\nThe group meets.\n"));
    }
}

#[test]
fn characters_that_nobody_types() {
    for text in
        ["\0", "\u{1}\u{1b}[31m\u{7}", "\u{200b}", "\u{202e}", "\u{feff}", "\u{a0}", "e\u{301}", "\r", "\u{2028}"]
    {
        survive(&text.repeat(20_000));
        survive(&format!("# Membership {text}\n\n{}", format!("The{text}members{text}are. ").repeat(2_000)));
    }
    let every: Vec<u8> = (0..=255).cycle().take(100_000).collect();
    lawful(Source::decode("draft.md", every));
    lawful(Source::decode("draft.txt", [0xff, 0xfe].into_iter().chain((0..=255).cycle().take(9_999)).collect()));
}

#[test]
fn nothing_but_lists() {
    for bullet in ["- ", "* ", "· ", "• ", "o ", "1. ", "a) ", "(i) "] {
        survive(&format!("{bullet}one thing or another\n").repeat(30_000));
    }
    survive(&(0..30_000).map(|number| format!("{number}. One thing\n")).collect::<Vec<_>>().concat());
}

#[test]
fn a_paragraph_without_an_end() {
    survive(&"the group will work with the council and the members \n".repeat(37_000));
    survive(&"and, or; but ".repeat(150_000));
}

#[test]
fn gaps_without_end() {
    survive(&"[insert name] ".repeat(20_000));
    survive(&"[insert ".repeat(20_000));
    survive(&"Membership: TBC\n\n".repeat(20_000));
    survive(&"The chair is to be confirmed. ".repeat(20_000));
}
