//! Do the laws of the house hold, on any text at all?

mod support;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use torlint::answer::{Standing, Word};
use torlint::check::Check;
use torlint::document::Document;
use torlint::finding::Severity;
use torlint::pack::{self, RulePack};
use torlint::reading::Entry;
use torlint::register::Register;
use torlint::report::outline::outline;
use torlint::report::skeleton::{Known, skeleton};
use torlint::report::{self, Amount, Choices, Format, Judged, Look, Rest, Setting, Status, Tally, Whereabouts};
use torlint::text::Source;
use torlint::verdict::{Standard, Verdict};

use support::{lawful, lookup, the_pack, words};

/// The same texts in every run, unless `PROPTEST_RNG_SEED` asks for others; nothing is written beside the tests.
fn config(cases: u32) -> ProptestConfig {
    let mut config = ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(cases) };
    if std::env::var_os("PROPTEST_RNG_SEED").is_none() {
        config.rng_seed = RngSeed::Fixed(7);
    }
    config
}

/// Lines as people write them and as programs leave them.
const LINES: &[&str] = &[
    "# Terms of reference of the Green Spaces Group",
    "Terms of Reference",
    "Terms of reference for the",
    "## Purpose",
    "## 2. Membership ##",
    "#",
    "###### ",
    "Ways of working",
    "===",
    "---",
    "<h2>Objectives</h2>",
    "<h2>",
    "</h2>",
    "<p>The members are <b>the council</b> &amp; the trust.</p>",
    "<div>",
    "<li>one</li>",
    "<img src=x>",
    "<!-- a note",
    "-->",
    "<!-- a note -->",
    "**Purpose**",
    "**Purpose:** to look after the parks.",
    "__Membership__",
    "*List the members here*",
    "**",
    "Purpose: to bring the people of the town together.",
    "1. Purpose",
    "1\\. Purpose",
    "2.3 Membership",
    "(a) Meetings",
    "iv) Chair",
    "1.1Structure",
    "PURPOSE AND OBJECTIVES",
    "Membership:",
    "Membership ……………… 3",
    "Membership\t3",
    "Appendix B: Members",
    "See appendix B.",
    "Out of scope",
    "· The group will look after the parks.",
    "• one",
    "o two",
    "- three",
    "* four",
    "+",
    "-",
    "  - nested",
    "    1. deeper",
    "\t· indented by a tab",
    "> Quoted from somewhere else.",
    "> ## Purpose",
    ">>>",
    "| Topic | What we say |",
    "|---|---|",
    "| Purpose | To look after the parks |",
    "| Membership |",
    "|",
    "```",
    "~~~ text",
    "[image: a diagram]",
    "![a diagram](x.png)",
    "[1]: http://example.org",
    "Words[^1] and [a link](#purpose).",
    "[^1]: A note.",
    "To be confirmed",
    "TBC",
    "[insert name]",
    "[insert",
    "____",
    "???",
    "Page 3 of 7",
    "3",
    "© 2010",
    "12 March 2010",
    "The purpose of the group is to bring people together.",
    "The group “works” with the Conference – and reports to the LAA.",
    "Membership is drawn from the council, the police and the trust, and the chair is elected each year, which goes on",
    "until the edge of the page and",
    "then on the next line.",
    "The group, which covers: purpose, objectives, responsibilities, membership and ways of working.",
    "No\u{a0}break\u{a0}spaces",
    "##\u{a0}Purpose",
    "\u{a0}",
    "\u{200b}",
    "\u{feff}",
    "soft\u{ad}hyphen and zero\u{200b}width",
    "état d’âme 日本語 🌳",
    "e\u{301}",
    "\0",
    "\u{1b}[31m",
    "\u{202e}backwards",
    "\\",
    "a\\",
    "&nbsp;",
    "&#0;",
    "key: value",
    "title: \"Green\"",
    "+++",
    "...",
    "",
    "",
    "",
    "   ",
];

/// Names of files as they come.
const NAMES: [&str; 4] = ["draft.md", "draft.txt", "tor-green-spaces-group.md", ""];

/// Returns texts that are put together from lines, with line ends of all kinds, and perhaps a byte order mark.
fn documents() -> impl Strategy<Value = String> {
    let line = (prop::sample::select(LINES), prop::sample::select(&["\n", "\n", "\n\n", "\r\n", "\r", "", "  \n"][..]));
    let opening = prop::sample::select(&["", "", "", "\u{feff}", "---\ntitle: Green\n---\n", "\u{feff}+++\r\n"][..]);
    (opening, prop::collection::vec(line, 0..24))
        .prop_map(|(opening, lines)| lines.into_iter().fold(opening.to_owned(), |text, (line, end)| text + line + end))
}

/// Returns the fixtures, in order.
fn fixtures() -> &'static [PathBuf] {
    static FIXTURES: OnceLock<Vec<PathBuf>> = OnceLock::new();
    FIXTURES.get_or_init(|| {
        let mut open = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures")];
        let mut found = Vec::new();
        while let Some(folder) = open.pop() {
            for entry in fs::read_dir(&folder).expect("the fixtures stand beside the tests").flatten() {
                let path = entry.path();
                if path.is_dir() { open.push(path) } else { found.push(path) }
            }
        }
        found.retain(|path| path.extension().is_some_and(|ending| ending == "md" || ending == "txt"));
        found.sort();
        found
    })
}

fn bytes(path: &Path) -> Vec<u8> {
    fs::read(path).expect("the fixture can be read")
}

/// Returns a name that gives nothing away but the kind of a file.
fn plain_name(path: &Path) -> &'static str {
    if path.extension().is_some_and(|ending| ending == "txt") { "draft.txt" } else { "draft.md" }
}

/// Says what is done to a fixture.
#[derive(Clone, Copy, Debug)]
enum Mangle {
    Delete(usize),
    Duplicate(usize),
    Swap(usize, usize),
    Join(usize),
    CutFront(usize),
    CutBack(usize),
    Flip(usize, u8),
}

fn mangles() -> impl Strategy<Value = Mangle> {
    let at = || 0..10_000_usize;
    prop_oneof![
        at().prop_map(Mangle::Delete),
        at().prop_map(Mangle::Duplicate),
        (at(), at()).prop_map(|(one, other)| Mangle::Swap(one, other)),
        at().prop_map(Mangle::Join),
        at().prop_map(Mangle::CutFront),
        at().prop_map(Mangle::CutBack),
        (at(), any::<u8>()).prop_map(|(place, byte)| Mangle::Flip(place, byte)),
    ]
}

/// Deletes, doubles, moves and joins lines, and cuts in mid-character.
fn mangled(bytes: &[u8], mangle: Mangle) -> Vec<u8> {
    let mut lines: Vec<Vec<u8>> = bytes.split_inclusive(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
    let (all, length) = (lines.len(), bytes.len());
    if all == 0 {
        return Vec::new();
    }
    match mangle {
        Mangle::Delete(line) => drop(lines.remove(line % all)),
        Mangle::Duplicate(line) => lines.insert(line % all, lines[line % all].clone()),
        Mangle::Swap(one, other) => lines.swap(one % all, other % all),
        Mangle::Join(line) => {
            lines[line % all].pop();
        }
        Mangle::CutFront(at) => return bytes[at % length..].to_vec(),
        Mangle::CutBack(at) => return bytes[..at % length].to_vec(),
        Mangle::Flip(at, byte) => {
            let mut bytes = bytes.to_vec();
            bytes[at % length] = byte;
            return bytes;
        }
    }
    lines.concat()
}

proptest! {
    #![proptest_config(config(300))]

    #[test]
    fn any_text_is_a_document(text in any::<String>(), name in prop::sample::select(&NAMES[..])) {
        lawful(Source::new(name, text));
    }

    #[test]
    fn any_bytes_are_a_document(bytes in prop::collection::vec(any::<u8>(), 0..400), name in prop::sample::select(&NAMES[..])) {
        lawful(Source::decode(name, bytes));
    }

    #[test]
    fn any_marks_are_a_document(
        text in "[-#*_>|`~=<!/\\[\\]():.;,&+o·•\\\\\n\n\r\t  \u{a0}\u{feff}01aAbé“’?\0]{0,120}",
        name in prop::sample::select(&NAMES[..]),
    ) {
        lawful(Source::new(name, text));
    }

    #[test]
    fn any_lines_are_a_document(text in documents(), name in prop::sample::select(&NAMES[..])) {
        lawful(Source::new(name, text));
    }

    #[test]
    fn what_is_left_of_a_fixture_is_a_document(
        fixture in any::<prop::sample::Index>(),
        mangles in prop::collection::vec(mangles(), 1..6),
    ) {
        let path = fixture.get(fixtures());
        let left = mangles.into_iter().fold(bytes(path), |bytes, mangle| mangled(&bytes, mangle));
        lawful(Source::decode(plain_name(path), left));
    }

    #[test]
    fn the_same_text_gives_the_same_report(text in documents(), name in prop::sample::select(&NAMES[..])) {
        let judged = || lawful(Source::new(name, text.as_str()));
        for format in Format::ALL {
            prop_assert_eq!(told(format, &judged()), told(format, &judged()));
        }
    }
}

fn told(format: Format, judged: &Judged<'_>) -> String {
    let look = Look { width: 80, columns: 80, colour: false, unicode: true, amount: Amount::Usual };
    let whereabouts = Whereabouts { here: "/".to_owned(), top: "/".to_owned() };
    let setting = Setting { look, whereabouts: &whereabouts, fails: None, all_verdicts: true };
    let mut reporter = format.reporter(the_pack(), setting);
    let (mut out, mut tally) = (Vec::new(), Tally::default());
    tally.add(judged);
    reporter.begin(&mut out).expect("memory takes all");
    reporter.document(judged, &mut out).expect("memory takes all");
    reporter.end(&Rest { across: &[], skipped: &[], missed: &[], tally: &tally }, &mut out).expect("memory takes all");
    String::from_utf8(out).expect("reports are UTF-8")
}

#[test]
fn fixtures_are_read_whole_and_judged_the_same_with_new_tables() {
    // Backwards, so that the tables of the second have seen other texts before each.
    let anew = Standard::new(the_pack(), None);
    for path in fixtures().iter().rev() {
        let judged = lawful(Source::decode(plain_name(path), bytes(path)));
        let choices = Choices { as_terms_of_reference: true, ..Choices::default() };
        let again = report::judge(&anew, Source::decode(plain_name(path), bytes(path)), &choices);
        assert_eq!(told(Format::Json, &judged), told(Format::Json, &again), "{}", path.display());
    }
}

#[test]
fn an_empty_document_is_told_once() {
    let texts = ["", "\n", " \t\n\r\n", "\u{feff}", "\u{feff}\r\n", "\u{a0}\n", "<!-- to be written -->\n", "---\n"];
    for text in texts {
        for name in NAMES {
            let judged = lawful(Source::new(name, text));
            let told: Vec<&str> = judged.findings.iter().map(|finding| &*finding.requirement.code).collect();
            assert_eq!(told, ["TOR001"], "{name}: {text:?}");
            assert_eq!(judged.status, Status::CannotBeRead, "{name}: {text:?}");
            assert_eq!(judged.covered, 0);
            let asked = judged.verdicts.iter().filter(|verdict| verdict.answer.standing != Standing::Inapplicable);
            assert_eq!(asked.count(), 1, "where there is no text, only that is asked: {text:?}");
        }
    }
}

/// A document that covers everything, but for what stands under one heading.
fn with_membership(membership: &str) -> String {
    format!(
        "# Terms of reference of the Green Spaces Group\n\nAgreed by the Executive on 12 March 2010.\n\n\
         ## Purpose\n\nThe purpose of the group is to bring together all who look after the parks of the city.\n\n\
         ## Objectives\n\nThe group delivers outcome 2.1 of the strategy.\n\n\
         - To plant two hundred trees each year.\n- To keep every playground open.\n\n\
         ## Responsibilities\n\n- The group is responsible for the parks plan.\n- It advises the council on paths.\n\n\
         ## Links to the Conference and the LAA\n\n\
         The group reports to the Gloucestershire Conference and delivers the targets of the Local Area Agreement.\n\n\
         ## Links to other groups\n\nThe group works with the Housing Group and the Youth Group on shared projects.\n\n\
         ## Ways of working\n\nThe group meets every two months. The chair is elected each year. The quorum is five.\n\
         The group reports to the Executive every four months, and its chair sits on the Executive.\n\
         These terms were agreed by the Executive on 4 May 2010.\n\n\
         ## Membership\n\n{membership}\n"
    )
}

#[test]
fn a_gap_under_a_topics_heading_is_told_once() {
    let gaps = [
        "TBC",
        "To be confirmed.",
        "[insert the members here]",
        "[List the members]",
        "*List the members here.*",
        "...",
        "____________",
        "???",
        "",
        "- TBC",
        "- [insert name]\n- [insert name]",
        "| Name | Body |\n|---|---|\n| TBC | TBC |",
        "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.",
    ];
    let whole = lawful(Source::new("draft.md", with_membership("- The council\n- The police\n- The civic trust")));
    let before = told_of(&whole);
    assert!(whole.findings.iter().all(|finding| finding.severity == Severity::Advice), "nothing is amiss: {before:?}");
    for gap in gaps {
        let judged = lawful(Source::new("draft.md", with_membership(gap)));
        let told: Vec<String> = told_of(&judged).into_iter().filter(|code| !before.contains(code)).collect();
        assert_eq!(told, ["TOR107"], "{gap:?}");
    }
}

/// Returns what is told of a text, by code.
fn told_of(judged: &Judged<'_>) -> Vec<String> {
    judged.findings.iter().map(|finding| finding.requirement.code.to_string()).collect()
}

#[test]
fn a_waiver_changes_what_is_done_about_an_answer_and_never_the_answer() {
    let whole = |path: &&PathBuf| path.parent().is_some_and(|folder| folder.ends_with("whole"));
    for path in fixtures().iter().filter(whole) {
        let text = Source::decode(plain_name(path), bytes(path)).text().to_owned();
        // Nothing may stand before the fields at the top.
        if text.starts_with("---") {
            continue;
        }
        let before = lawful(Source::new(plain_name(path), text.as_str()));
        for finding in &before.findings {
            let code = &finding.requirement.code;
            let waiver = format!("<!-- torlint: waive {code}: the Executive has seen it -->\n\n");
            let after = lawful(Source::new(plain_name(path), waiver + &text));
            let name = path.display();
            for (one, other) in before.verdicts.iter().zip(&after.verdicts) {
                let (was, is) = (&one.answer, &other.answer);
                assert_eq!((was.standing, was.word), (is.standing, is.word), "{name}: {}", one.requirement.code);
                let reason = other.waiver.as_ref().map(|waiver| waiver.reason.as_str());
                let wanted = (one.requirement.code == *code).then_some("the Executive has seen it");
                assert_eq!(reason, wanted, "{name}: {}", one.requirement.code);
            }
            let others: Vec<String> = told_of(&before).into_iter().filter(|other| other != code).collect();
            assert_eq!(told_of(&after), others, "{name}: {code} is waived, and nothing else");
            assert!(after.covered <= before.covered, "what is waived is never covered");
        }
    }
}

#[test]
fn a_document_complies_without_what_is_waived() {
    let waived = with_membership("<!-- torlint: waive membership: open to all, as the Executive agreed in May -->");
    let judged = lawful(Source::new("draft.md", waived));
    assert_eq!((judged.covered, judged.waived, judged.required), (6, 1, 7));
    assert!(judged.findings.iter().all(|finding| finding.severity == Severity::Advice), "{:?}", told_of(&judged));
    assert_eq!(judged.status, Status::Complies);
}

#[test]
fn a_waiver_without_a_reason_and_one_of_nothing_are_told() {
    let told = |remark: &str| told_of(&lawful(Source::new("draft.md", with_membership(remark))));
    let bare = told("<!-- torlint: waive membership -->");
    assert!(bare.contains(&"TOR011".to_owned()) && bare.contains(&"TOR107".to_owned()), "{bare:?}");
    let idle = told("<!-- torlint: waive purpose: agreed in May -->");
    assert!(idle.contains(&"TOR012".to_owned()) && idle.contains(&"TOR107".to_owned()), "{idle:?}");
}

#[test]
fn a_part_that_is_waived_is_shown_with_its_reason_and_not_told() {
    let text = |first: &str, second: &str| {
        let body = "\n## Purpose\n\nThe purpose of the group is to keep the towpath and the locks beside [insert what] open to all who live near.\n\nFIRST\n\n## Meetings\n\nThe group meets every \
                    [insert how many] months.\n\nSECOND\n\n## Chair\n\nThe chair is [insert who].\n";
        format!("# Terms of reference of the Towpath Group\n{}", body.replace("FIRST", first).replace("SECOND", second))
    };
    let judged = |first: &str, second: &str| lawful(Source::new("draft.md", text(first, second)));
    let told = |judged: &Judged<'_>| {
        let gaps = judged.findings.iter().find(|finding| finding.requirement.code == "TOR008");
        gaps.map(|finding| (finding.what.clone(), finding.labels.len()))
    };
    let waived = |judged: &Judged<'_>| {
        let waived = judged.waivers().map(|(verdict, waived)| (verdict.waiver.is_some(), waived.reason.clone()));
        waived.collect::<Vec<_>>()
    };
    let (one, other) =
        ("<!-- torlint: waive TOR008: settled in May -->", "<!-- torlint: waive TOR008: settled in June -->");
    let none = judged("", "");
    let whole = "3 gaps are still to be filled in, the first of them \"[insert what]\" on line 5.";
    assert_eq!(told(&none), Some((whole.to_owned(), 3)));
    let part = judged(one, "");
    let rest = "2 gaps are still to be filled in, the first of them \"[insert how many]\" on line 11.";
    assert_eq!(told(&part), Some((rest.to_owned(), 2)));
    assert_eq!(waived(&part), [(false, "settled in May".to_owned())]);
    assert!(part.verdicts.iter().any(|verdict| verdict.answer.statement == whole), "the answer stays");
    let parts = judged(one, other);
    assert_eq!(waived(&parts), [(false, "settled in May".to_owned()), (false, "settled in June".to_owned())]);
    assert_eq!(told(&parts).map(|(_, labels)| labels), Some(1));
    let third = text(one, other) + "\n<!-- torlint: waive TOR008: settled in July -->\n";
    let all = lawful(Source::new("draft.md", third));
    let reasons = ["settled in May", "settled in June", "settled in July"].map(|reason| (true, reason.to_owned()));
    assert_eq!((told(&all), waived(&all)), (None, reasons.to_vec()));
    let twice = judged(&format!("{one}\n\n{other}"), "");
    let idle = twice.findings.iter().find(|finding| finding.requirement.code == "TOR012").expect("one is idle");
    assert_eq!(idle.what, "A waiver waives nothing: TOR008 is waived already.");
}

#[test]
fn a_faulty_list_is_waived_where_it_stands() {
    let text = |objectives: &str, plan: &str| {
        format!(
            "# Terms of reference of the Towpath Group\n\n## Objectives\n\n- Outcome 1.3: parks\n- Outcome 5.2: rivers\n\n\
             {objectives}\n\n## Ways of working\n\nThe plan covers all of the outcomes assigned to the group (1.3 and 5.1).\n\n{plan}\n"
        )
    };
    let told = |objectives: &str, plan: &str| told_of(&lawful(Source::new("draft.md", text(objectives, plan))));
    let waiver = "<!-- torlint: waive TOR302: the Executive settles it in May -->";
    let has = |told: &[String], code: &str| told.iter().any(|known| known == code);
    let (before, there, elsewhere) = (told("", ""), told("", waiver), told(waiver, ""));
    assert!(has(&before, "TOR302") && !has(&before, "TOR012"), "{before:?}");
    assert!(!has(&there, "TOR302") && !has(&there, "TOR012"), "{there:?}");
    assert!(has(&elsewhere, "TOR302") && has(&elsewhere, "TOR012"), "{elsewhere:?}");
}

/// Holds what is done to a text without changing what it says.
struct Change {
    name: &'static str,
    made: fn(&Source) -> String,
}

const CHANGES: &[Change] = &[
    Change { name: "a line end at the end", made: |source| source.text().to_owned() + "\n" },
    Change { name: "blank lines at the end", made: |source| source.text().to_owned() + "\n\n  \n" },
    Change { name: "no line end at the end", made: |source| source.text().trim_end().to_owned() },
    Change { name: "Windows line ends", made: |source| source.text().replace("\r\n", "\n").replace('\n', "\r\n") },
    Change { name: "Unix line ends", made: |source| source.text().replace("\r\n", "\n") },
    Change { name: "a byte order mark", made: |source| format!("\u{feff}{}", &source.text()[source.start()..]) },
    Change { name: "no byte order mark", made: |source| source.text()[source.start()..].to_owned() },
    Change { name: "no-break spaces in headings", made: in_headings },
    Change { name: "bullets ·", made: |source| bulleted(source.text(), "·") },
    Change { name: "bullets •", made: |source| bulleted(source.text(), "•") },
    Change { name: "bullets -", made: |source| bulleted(source.text(), "-") },
    Change { name: "curly quotes", made: |source| source.text().replace('\'', "’") },
    Change { name: "straight quotes", made: |source| source.text().replace(['’', '‘'], "'") },
];

/// Puts no-break spaces into the headings.
fn in_headings(source: &Source) -> String {
    let lookup = lookup();
    let document = Document::read(source, &|heading| lookup.familiarity(heading));
    let mut text = source.text().to_owned();
    let spans: Vec<_> = document.headings().map(|(_, heading)| heading.span).collect();
    for span in spans.into_iter().rev() {
        let heading = source.slice(span).replace(' ', "\u{a0}");
        text.replace_range(span.range(), &heading);
    }
    text
}

/// Begins every bulleted line with another bullet.
fn bulleted(text: &str, bullet: &str) -> String {
    let line = |line: &str| {
        let words = line.trim_start();
        let indent = &line[..line.len() - words.len()];
        let rest = ["· ", "• ", "- "].iter().find_map(|bullet| words.strip_prefix(bullet));
        rest.map_or_else(|| line.to_owned(), |rest| format!("{indent}{bullet} {rest}"))
    };
    text.split_inclusive('\n').map(line).collect()
}

#[test]
fn what_changes_no_word_changes_no_verdict() {
    let mut wrong: Vec<String> = Vec::new();
    for path in fixtures().iter().filter(|path| !path.components().any(|part| part.as_os_str() == "headings")) {
        let name = plain_name(path);
        let before = words(&lawful(Source::decode(name, bytes(path))));
        for change in CHANGES {
            let text = (change.made)(&Source::decode(name, bytes(path)));
            let after = words(&lawful(Source::new(name, text)));
            for ((code, was), (_, is)) in before.iter().zip(&after).filter(|(one, other)| one != other) {
                let file = path.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap_or(path).display();
                wrong.push(format!("{}: {code} {was} -> {is}: {file}", change.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{} verdicts changed:\n{}", wrong.len(), wrong.join("\n"));
}

/// Law 6: a draft carries every topic of the pack, and not one of them is met; what is missing is told.
fn is_a_draft(pack: &RulePack, group: &str, register: Option<&Register>) -> Option<String> {
    let standard = Standard::new(pack, register);
    let known = standard.directory.as_ref().and_then(|directory| Known::find(directory, group));
    let draft = skeleton(&standard, group, known).expect("the group has a name");
    let outline = outline(&standard, &Source::new("draft.md", draft.as_str()));
    for topic in pack.topics.iter() {
        let carries = |entry: &Entry| entry.topics.iter().any(|carried| *carried == topic.id);
        assert!(outline.entries.iter().any(carries), "no heading carries {}: {draft}", topic.id);
    }
    let judged = report::judge(&standard, Source::new("draft.md", draft.as_str()), &Choices::default());
    assert_ne!(judged.status, Status::NotTermsOfReference, "{:?}: {draft}", judged.reason);
    // The topics are asked of groups, and not of the body to which they report.
    let body =
        register.zip(judged.id.as_deref()).and_then(|(register, id)| Some(&register.bodies[register.position(id)?]));
    let is_of_others = |verdict: &Verdict<'_>| {
        let of = &verdict.requirement.of;
        body.is_some_and(|body| !of.is_empty() && of.iter().all(|kind| kind != body.kind.name()))
    };
    for verdict in judged.topics() {
        let word = verdict.answer.word;
        let open = matches!(word, Word::Empty | Word::No | Word::Mention | Word::Part) || is_of_others(verdict);
        assert!(open, "{} is {}: {}: {draft}", verdict.requirement.code, word.name(), verdict.answer.statement);
    }
    let gaps = |verdict: &&Verdict<'_>| verdict.requirement.check == Some(Check::Filled);
    if let Some(gaps) = judged.verdicts.iter().find(gaps) {
        assert_eq!(gaps.answer.standing, Standing::Unmet, "{draft}");
    }
    judged.group
}

/// Names as groups have them, and as nobody should.
const GROUPS: &[&str] = &[
    "Stronger Communities Group",
    "Stronger Communities PAG",
    "Economic Group",
    "Children & Young People's Action Group",
    "Health and Well-being Strategic Partnership",
    "The Executive",
    "Minutes Group",
    "Membership Group",
    "Purpose",
    "Terms of reference",
    "Group",
    "!!!",
    "#",
    "# Purpose",
    "- one",
    "1. Purpose",
    "<script>alert(1)</script>",
    "<!--",
    "```",
    "**Bold** _and_ `code`",
    "[link](x)",
    "A &amp; B Group",
    "two\nlines",
    "two\n\n## Membership\n\nThe members are the council and the police.\n",
    "\u{202e}backwards group",
    "état d’âme 日本語 🌳",
    "\\",
    "---",
    "a",
];

#[test]
fn a_new_draft_carries_every_topic_and_covers_none() {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("rules/gloucester-register.toml"));
    let register = Register::read("register.toml", &text.expect("there is a sample")).expect("it is in order");
    let softer = format!("id = 'softer'\ntitle = 'Softer'\nextends = '{}'\n", pack::DEFAULT);
    let changed = softer.clone()
        + "[[topic]]\nid = 'money'\nname = 'Money & things'\nasks = 'what it may spend'\n\
           guide = 'The budget is held by the council, which decides on it each March.'\n\
           register-guides = ['The money comes from the {parent}, and outcome {leads} is paid for.']\n\
           [[requirement]]\ncode = 'TOR150'\nname = 'money'\non = 'money'\nforce = 'advice'\ncheck = 'covered'\n\
           why = 'The council asks for it.'\nhelp = 'Say it.'\n\
           [[requirement]]\ncode = 'TOR104'\noff = true\n";
    let read = |text: &str| RulePack::read("softer.toml", text).unwrap_or_else(|mistakes| panic!("{mistakes}"));
    let packs: Vec<RulePack> =
        pack::built_in().iter().map(|pack| (*pack).clone()).chain([read(&softer), read(&changed)]).collect();
    let long = "The ".to_owned() + &"Very ".repeat(2_000) + "Long Group";
    for pack in &packs {
        for group in GROUPS.iter().copied().chain([long.as_str()]) {
            for register in [None, Some(&register)] {
                is_a_draft(pack, group, register);
            }
        }
    }
    for empty in ["", " ", "\n\t", "\u{feff}", "\u{202e}"] {
        assert_eq!(skeleton(&Standard::new(&packs[0], None), empty, None), None, "{empty:?}");
    }
}

#[test]
fn a_new_draft_says_whose_it_is() {
    let named = [
        "Stronger Communities Group",
        "Stronger Communities PAG",
        "Children & Young People's Action Group",
        "Health and Well-being Strategic Partnership",
        "Gloucestershire First",
        "Arts *and* Culture Forum",
        "Housing (East) Group",
        "Housing Group (East)",
        "Housing: East Group",
        "Housing - East Group",
        "Trees | Parks Forum",
        "New Homes Group",
    ];
    for group in named {
        assert_eq!(is_a_draft(the_pack(), group, None).as_deref(), Some(group));
    }
}

/// Returns topics of packs that nobody has written, with words that the built-in packs may know.
fn topics() -> impl Strategy<Value = String> {
    let name = "[A-Z][a-z]{2,8}( (and|of|for|&|/) [a-z]{2,7})?( [A-Za-z'-]{1,9}){0,2}[:.!]?";
    let words = prop::sample::select(
        &["", "Say why.", "The group meets monthly in the town hall.", "[x]", "List: {name}", "*a*", "<b>", "Why?"][..],
    );
    prop::collection::vec((name, words, any::<bool>()), 1..6).prop_map(|topics| {
        let mut toml = String::from("id = 'made-up'\ntitle = 'Made up'\nvocabulary.title = ['charter']\n");
        let mut names = BTreeSet::new();
        for (index, (name, guide, has_parts)) in topics.iter().enumerate() {
            if !names.insert(torlint::topic::normalise(name).joined()) {
                continue;
            }
            let _ = writeln!(toml, "[[topic]]\nid = 't{index}'\nname = {name:?}\nasks = 'what {index} is'");
            toml.push_str("strong = ['group']\n");
            if !guide.is_empty() {
                let _ = writeln!(toml, "guide = {guide:?}");
            }
            if *has_parts {
                let part = "[[topic.part]]\nid = 'p'\nname = 'one part'\ncore = true";
                let _ = writeln!(toml, "{part}\nguide = 'Say {index}.'");
            }
            let _ = writeln!(
                toml,
                "[[requirement]]\ncode = 'TOR{}'\nname = 't{index}'\non = 't{index}'\nforce = 'advice'\n\
                 check = 'covered'\nwhy = 'It is so.'\nhelp = 'Say it.'",
                100 + index
            );
        }
        toml
    })
}

proptest! {
    #![proptest_config(config(60))]

    #[test]
    fn a_new_draft_carries_the_topics_of_any_pack(toml in topics(), group in "\\PC{1,40}") {
        let pack = RulePack::read("made-up.toml", &toml).unwrap_or_else(|mistakes| panic!("{mistakes}\n{toml}"));
        prop_assume!(skeleton(&Standard::new(&pack, None), &group, None).is_some());
        is_a_draft(&pack, &group, None);
    }
}
