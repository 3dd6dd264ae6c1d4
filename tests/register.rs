//! Is a broken register told all that is wrong with it, and is the sample whole?

#![expect(clippy::unwrap_used, reason = "a test that stops says why")]

mod rewrite;

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use torlint::pack;
use torlint::register::{Directory, Kind, Register, Status};
use torlint::report::{self, Choices};
use torlint::text::Source;
use torlint::verdict::Standard;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn sample() -> (String, Register) {
    let text = fs::read_to_string(root().join("rules/gloucester-register.toml")).unwrap();
    let register = Register::read("gloucester-register.toml", &text);
    let register = register.unwrap_or_else(|mistakes| panic!("\n{}", mistakes.draw(100, false)));
    (text, register)
}

/// The words that people are never told.
const UNKIND: [&str; 9] = ["invalid", "illegal", "bad", "forbidden", "regex", "token", "node", "parse", "forgot"];

/// Each `.toml` in `tests/register` is wrong, and the `.txt` beside it says how.
#[test]
fn every_mistake_is_told_at_once() {
    for (path, text) in wrong() {
        let name = path.file_name().unwrap().to_str().unwrap();
        let mistakes = Register::read(name, &text).unwrap_err();
        let sentences = mistakes.to_string().to_lowercase();
        for word in UNKIND {
            assert!(!sentences.contains(word), "{word}: {sentences}");
        }
        assert_eq!(sentences.lines().count(), mistakes.list.len(), "one line for each mistake");
        rewrite::is_made(&format!("tests/register/{}", name.replace(".toml", ".txt")), &mistakes.draw(100, false));
    }
}

#[test]
fn any_text_is_read_without_a_panic() {
    let mut texts = wrong();
    texts.push((PathBuf::new(), sample().0));
    for (_, text) in texts {
        for end in (0..text.len()).filter(|end| text.is_char_boundary(*end)) {
            if let Err(mistakes) = Register::read("cut.toml", &text[..end]) {
                assert!(!mistakes.list.is_empty(), "cut at {end}");
            }
        }
    }
    for text in ["", "\u{feff}", "=", "[[", "body = 1", "[[body]]", "[partnership]", "body = [1, [2]]", "\0", "'''"] {
        let mistakes = Register::read("odd.toml", text).unwrap_err();
        assert!(!mistakes.draw(80, false).is_empty());
    }
}

#[test]
fn a_large_register_and_a_long_text_are_read_in_good_time() {
    let mut text = String::from("[partnership]\nname = 'Larkmoor Partnership'\n");
    for number in 0..2_000 {
        let letters: String = number.to_string().bytes().map(|digit| char::from(digit - b'0' + b'a')).collect();
        let name = format!("Clean {letters} Rivers Group");
        writeln!(text, "[[body]]\nid = 'g{number}'\nname = '{name}'\nkind = 'thematic'").unwrap();
    }
    let register = Register::read("large.toml", &text).unwrap();
    let directory = Directory::new(&register);
    let prose = "to Clean, the Clean bcd Rivers Group, Clean bcd Rivers, ".repeat(20_000);
    assert_eq!(directory.find(&prose).len(), 20_000);
    assert_eq!(directory.find(&"Clean ".repeat(200_000)), []);
}

#[test]
fn names_over_and_over_are_judged_in_good_time() {
    let (_, register) = sample();
    let standard = Standard::new(pack::find(pack::DEFAULT).unwrap(), Some(&register));
    let runs = [
        "the Gloucester Partnership Board and the Economic Group ",
        "Environment Group, once re-established. ",
        "Gloucester Partnership Gloucester Partnership ",
        "- the Strategy Group\n- Economic PAG\n",
        "Executive Executive ",
        "the Environment of the Community for the Children and ",
        "Children & Young People's ",
    ];
    for run in runs {
        let source = Source::new("draft.md", format!("# Terms of reference\n\n{}\n", run.repeat(200_000 / run.len())));
        let judged = report::judge(&standard, source, &Choices { as_terms_of_reference: true, ..Choices::default() });
        let asked = standard.pack.requirements.iter().filter(|requirement| requirement.check.is_some());
        assert_eq!(judged.verdicts.len(), asked.count());
    }
}

#[test]
fn the_conference_may_have_another_name_in_the_register() {
    let text = "[partnership]\nname = 'Larkmoor Partnership'\n[[body]]\nid = 'county'\nkind = 'county'\n\
                name = 'Leadership Larkshire'\naliases = ['Larkshire Conference']\n";
    let register = Register::read("register.toml", text).unwrap();
    let draft = "# Terms of reference of the Clean Rivers Group\n\n## Links to the county\n\n\
                 The group reports to Leadership Larkshire each spring and contributes to the targets of the LAA.\n";
    let word = |register: Option<&Register>| {
        let standard = Standard::new(pack::find(pack::DEFAULT).unwrap(), register);
        let judged = report::judge(&standard, Source::new("draft.md", draft), &Choices::default());
        let verdict = judged.verdicts.iter().find(|verdict| verdict.requirement.code == "TOR104").unwrap();
        verdict.answer.word.name()
    };
    assert_eq!(word(None), "part");
    assert_ne!(word(Some(&register)), "part");
}

#[test]
fn the_sample_knows_every_body_of_the_partnership() {
    let (text, register) = sample();
    let count = |kind| register.bodies.iter().filter(|body| body.kind == kind).count();
    assert_eq!((count(Kind::Thematic), count(Kind::County), count(Kind::Parent)), (6, 6, 2));
    let inactive = register.bodies.iter().filter(|body| body.status == Status::Inactive);
    assert_eq!(inactive.map(|body| body.id.as_str()).collect::<Vec<_>>(), ["environment", "economic"]);
    // Nobody is called so: these are the slips that a register is there to find.
    for none in ["Gloucester Partnership Board", "Strategy Group"] {
        assert!(!text.contains(none), "{none}");
    }
    // Whoever copies it learns of each key what it may be.
    for key in ["status", "aliases", "tor", "reports_to", "leads", "supports", "seat", "county", "external"] {
        assert!(text.lines().any(|line| line.starts_with('#') && line.contains(key)), "{key}");
    }
}

/// Returns the registers that are wrong.
fn wrong() -> Vec<(PathBuf, String)> {
    let files = fs::read_dir(root().join("tests/register")).unwrap().map(|entry| entry.unwrap().path());
    let files = files.filter(|file| file.extension().is_some_and(|end| end == "toml"));
    files.map(|file| (file.clone(), fs::read_to_string(file).unwrap())).collect()
}
