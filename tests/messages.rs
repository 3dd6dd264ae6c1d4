//! What does a person see? Snapshots of the text format, and of the others, on verdicts made by hand.

mod rewrite;

use std::borrow::Cow;

use torlint::answer::{Answer, Standing, Word};
use torlint::document::Form;
use torlint::finding::{self, Identity, Severity, Strictness};
use torlint::pack::RulePack;
use torlint::reading::Entry;
use torlint::report::{Amount, Format, Judged, Look, Rest, Setting, Skipped, Status, Tally, Whereabouts};
use torlint::text::{Source, Span};
use torlint::verdict::Verdict;

const PLAIN: Look = Look { width: 80, columns: 80, colour: false, unicode: true, amount: Amount::Usual };

/// A pack of three topics and two other requirements.
fn pack() -> RulePack {
    let topic = |id: &str, name: &str| format!("[[topic]]\nid = \"{id}\"\nname = \"{name}\"\nasks = \"…\"\n");
    let requirement = |code: &str, name: &str, force: &str, rest: &str| {
        format!(
            "[[requirement]]\ncode = \"{code}\"\nname = \"{name}\"\nforce = \"{force}\"\n{rest}\n\
             why = \"The Gloucester Partnership's terms of reference say that every group's \\\"must however cover: … {name}\\\".\"\n\
             help = \"Add a heading \\\"{name}\\\" and list the organisations or roles that belong, how many, and how they join.\"\n"
        )
    };
    let text = [
        "id = \"example\"\ntitle = \"An example\"\n".to_owned(),
        topic("ways-of-working", "Ways of working"),
        topic("conference-and-laa", "LAA and Conference"),
        topic("membership", "Membership"),
        requirement("TOR001", "no-content", "must", "check = \"content\""),
        requirement("TOR104", "conference-and-laa", "must", "check = \"covered\"\non = \"conference-and-laa\""),
        requirement("TOR106", "ways-of-working", "must", "check = \"covered\"\non = \"ways-of-working\""),
        requirement("TOR107", "membership", "must", "check = \"covered\"\non = \"membership\""),
        requirement("TOR008", "placeholder-text", "should", "check = \"filled\""),
    ];
    toml::from_str(&text.concat()).expect("the example is a pack")
}

/// A document whose sections are one long line, a short one, and an end without a line end.
const DRAFT: &str = "Stronger Communities PAG\n\nWays of working\n\n\
· A representative from each of the 5 super output areas is requested to sit on the Group to ensure that the voices of \
neighbourhoods are heard throughout the Partnership, and it reports to the Gloucestershire Conference each quarter.\n\
· The LAA is monitored.\n\nThe chair is TBC\tand the place is “état” 日本語 TBC.\n\nReviewed: TBC";

/// Finds the `count`th place of some words in the draft, from 0.
fn at(words: &str, count: usize) -> Span {
    let (start, _) = DRAFT.match_indices(words).nth(count).expect("the words are in the draft");
    Span::new(start, start + words.len())
}

fn answers() -> Vec<Answer> {
    let mention = Answer::new(Standing::Unmet, Word::Mention, "This document does not say who the members are.");
    let elsewhere = "There is no section on links to the Conference and the LAA, but we found both.";
    let end = Span::at(DRAFT.len());
    vec![
        Answer::met("There is text."),
        Answer::new(Standing::Unclear, Word::Elsewhere, elsewhere)
            .at(at("LAA is monitored", 0), "the LAA")
            .at(at("Gloucestershire Conference", 0), "the Conference"),
        Answer::met("There is a section of its own."),
        mention
            .at(Span::new(at("A rep", 0).start, at("each quarter.", 0).end), "the nearest we found")
            .at(end, "a heading could go here"),
        Answer::unmet("Three gaps are still to be filled in.")
            .at(at("TBC", 0), "a gap")
            .at(at("TBC", 1), "and another gap to fill in")
            .at(at("TBC", 2), "a gap"),
    ]
}

/// Judges by hand.
fn judged<'p>(pack: &'p RulePack, status: Status, answers: Vec<Answer>) -> Judged<'p> {
    let verdicts: Vec<Verdict<'p>> =
        pack.requirements.iter().zip(answers).map(|(requirement, answer)| Verdict::new(requirement, answer)).collect();
    let source = Source::new("drafts/stronger.txt", DRAFT);
    let heading = Entry { text: "Ways of working".into(), level: 2, line: 3, form: Form::Plain, topics: vec![] };
    let identity =
        Identity { document: "Stronger Communities", source: &source, outline: std::slice::from_ref(&heading) };
    let findings = finding::findings(&verdicts, Strictness::Anywhere, identity);
    let covered = verdicts.iter().filter(|verdict| verdict.requirement.on.is_some());
    let covered = covered.filter(|verdict| finding::is_covered(verdict, Strictness::Anywhere)).count();
    let reason = (status == Status::NotTermsOfReference).then(|| "the title says “minutes”".to_owned());
    Judged {
        source,
        title: Some("Terms of reference | Stronger Communities".into()),
        group: Some("Stronger Communities".into()),
        id: None,
        pack,
        status,
        covered,
        waived: 0,
        required: 3,
        verdicts,
        findings,
        untold: 0,
        in_baseline: 0,
        reason,
        outline: vec![heading],
    }
}

fn told(format: Format, look: Look, documents: &[Judged<'_>], pack: &RulePack, skipped: &[Skipped]) -> String {
    let home = "/home/ann".to_owned();
    let whereabouts = Whereabouts { here: home.clone(), top: home };
    let setting = Setting { look, whereabouts: &whereabouts, fails: Some(Severity::Error), all_verdicts: true };
    let mut reporter = format.reporter(pack, setting);
    let (mut out, mut tally) = (Vec::new(), Tally::default());
    reporter.begin(&mut out).expect("memory takes all");
    for judged in documents {
        tally.add(judged);
        reporter.document(judged, &mut out).expect("memory takes all");
    }
    reporter.end(&Rest { across: &[], skipped, missed: &[], tally: &tally }, &mut out).expect("memory takes all");
    String::from_utf8(out).expect("reports are UTF-8")
}

/// Three documents: one that does not comply, one that does, one that is something else.
fn run(format: Format, look: Look) -> String {
    let pack = pack();
    let content = || vec![Answer::met("Yes."); 5];
    let documents = [
        judged(&pack, Status::DoesNotComply, answers()),
        judged(&pack, Status::Complies, content()),
        judged(&pack, Status::NotTermsOfReference, vec![Answer::inapplicable("Not asked."); 5]),
    ];
    let skipped = [Skipped { path: "README.md".into(), reason: "it names no group".into() }];
    told(format, look, &documents, &pack, &skipped)
}

/// Compares with the snapshot that has the name of the test.
fn is_seen(told: &str) {
    if !rewrite::is_done_by("INSTA_UPDATE", "always") {
        let test = std::thread::current();
        insta::assert_snapshot!(test.name().expect("a test's thread has its name"), told);
    }
}

#[test]
fn text_at_80_columns() {
    is_seen(&run(Format::Text, PLAIN));
}

#[test]
fn text_at_40_columns() {
    is_seen(&run(Format::Text, Look { width: 40, ..PLAIN }));
}

#[test]
fn text_in_colour() {
    let coloured = run(Format::Text, Look { colour: true, ..PLAIN });
    is_seen(&coloured.replace('\u{1b}', "␛"));
}

#[test]
fn text_in_ascii() {
    let told = run(Format::Text, Look { unicode: false, ..PLAIN });
    is_seen(&told);
}

#[test]
fn quiet_text_holds_findings_only() {
    let told = run(Format::Text, Look { amount: Amount::Quiet, ..PLAIN });
    assert!(told.contains("TOR107 membership"));
    assert!(!told.contains("topics covered"));
}

#[test]
fn concise() {
    is_seen(&run(Format::Concise, PLAIN));
}

#[test]
fn markdown() {
    is_seen(&run(Format::Markdown, PLAIN));
}

#[test]
fn sarif() {
    let told = run(Format::Sarif, PLAIN);
    let log: serde_json::Value = serde_json::from_str(&told).expect("it is JSON");
    let run = &log["runs"][0];
    let results = run["results"].as_array().expect("there are results");
    for result in results {
        let rule = result["ruleIndex"].as_u64().and_then(|index| usize::try_from(index).ok()).expect("it is a place");
        assert_eq!(run["tool"]["driver"]["rules"][rule]["id"], result["ruleId"]);
        // What does not fail has no level (SARIF 2.1.0, 3.27.10).
        assert_eq!(result["kind"] == "fail", result["level"] != "none");
    }
    is_seen(&told);
}

#[test]
fn junit() {
    is_seen(&run(Format::Junit, PLAIN));
}

#[test]
fn github() {
    is_seen(&run(Format::Github, PLAIN));
}

#[test]
fn json() {
    let told = run(Format::Json, PLAIN);
    serde_json::from_str::<serde_json::Value>(&told).expect("it is JSON");
    is_seen(&told);
}

#[test]
fn no_place_in_any_text_makes_a_frame_fail() {
    let pack = pack();
    let texts =
        ["", "\n", "a", "\u{feff}", "\u{feff}# é", "a\r\nb\rc\n\n", "日本語 long word", "a\tb\u{1b}[31m \u{202e}x\0"];
    let long = format!("{} end", "word, ".repeat(2_000));
    for text in texts.into_iter().chain([long.as_str(), "x".repeat(5_000).as_str()]) {
        let source = Source::new("a.md", text);
        let ends: Vec<usize> =
            (0..=text.len() + 2).filter(|at| *at < 40 || at % 1_117 == 0 || *at + 9 > text.len()).collect();
        for start in &ends {
            for end in &ends {
                let answer = Answer::unmet("No.").at(Span::new(*start, *end), "here");
                let mut judged = judged(&pack, Status::DoesNotComply, vec![answer]);
                judged.source = Source::new("a.md", source.text());
                for width in [1, 40, 80] {
                    let told = told(Format::Text, Look { width, ..PLAIN }, std::slice::from_ref(&judged), &pack, &[]);
                    assert!(!told.contains(['\u{1b}', '\0', '\u{202e}']), "{told:?}");
                    let frame = told.lines().filter(|line| line.contains(['│', '·']));
                    let widest = frame.map(unicode_width::UnicodeWidthStr::width).max().unwrap_or(0);
                    assert!(width == 1 || widest <= width, "{widest} columns of {width}: {told}");
                }
            }
        }
    }
}

#[test]
fn ids_do_not_depend_on_the_line() {
    let pack = pack();
    let ids = |document: &str, text: &str| {
        let start = text.find("TBC").expect("it is there");
        let answer = Answer::unmet("Still a gap.").at(Span::new(start, start + 3), "a gap");
        let verdicts = [Verdict::new(&pack.requirements[4], answer)];
        let source = Source::new(Cow::from("a.md"), text);
        let identity = Identity { document, source: &source, outline: &[] };
        finding::findings(&verdicts, Strictness::Anywhere, identity)[0].id.clone()
    };
    assert_eq!(ids("Group", "TBC"), ids("Group", "one\n\ntwo TBC"));
    assert_ne!(ids("Group", "TBC"), ids("Other", "TBC"));
    assert_eq!(ids("Group", "TBC"), "e7db6d1bb147ada0");
}

#[test]
fn of_many_findings_a_hundred_are_told() {
    let pack = pack();
    let mut judged = judged(&pack, Status::DoesNotComply, answers());
    let finding = judged.findings[0].clone();
    judged.findings.resize(104, finding);
    let told = told(Format::Text, PLAIN, std::slice::from_ref(&judged), &pack, &[]);
    assert_eq!(told.matches("× TOR107").count() + told.matches("⚠").count(), 100);
    assert!(told.contains("4 findings are not shown"));
    assert_eq!(judged.count(Severity::Error), 102);
}
