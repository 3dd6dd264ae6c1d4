//! Do the two founding documents get what an officer would write in their margins? Where they are at hand.
//!
//! They stand in the folder that `TORLINT_SHARED` names, else in `../shared`; without them these tests say so and pass.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use torlint::document::{Document, Kind};
use torlint::finding::Severity;
use torlint::pack;
use torlint::register::Register;
use torlint::report::{self, Choices, Judged, Status};
use torlint::text::Source;
use torlint::verdict::Standard;

#[expect(clippy::print_stderr, reason = "a test that is skipped says so")]
fn seed(name: &str) -> Option<Source> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared");
    let path = std::env::var_os("TORLINT_SHARED").map_or_else(beside, PathBuf::from).join("seeds").join(name);
    let bytes = fs::read(&path).ok();
    if bytes.is_none() {
        eprintln!("skipped: {} is not there", path.display());
    }
    Some(Source::decode(name, bytes?))
}

fn draft() -> Option<Source> {
    seed("stronger-communities-draft.txt")
}

fn register() -> Register {
    Register::read("register.toml", include_str!("../rules/gloucester-register.toml")).expect("the sample is in order")
}

fn judged(source: Source, pack: &str, register: Option<&Register>) -> Told {
    let pack = pack::find(pack).expect("the pack is built in");
    let standard = Standard::new(pack, register);
    Told::of(&report::judge(&standard, source, &Choices::default()))
}

/// What is told of a document, by code, with the lines.
#[derive(Debug, PartialEq)]
struct Told {
    status: Status,
    covered: usize,
    findings: BTreeMap<String, (Severity, Vec<usize>)>,
    statements: BTreeMap<String, String>,
}

impl Told {
    fn of(judged: &Judged<'_>) -> Self {
        let findings = judged.findings.iter().map(|finding| {
            let lines = finding.labels.iter().map(|label| judged.source.line(label.span.start)).collect();
            (finding.requirement.code.to_string(), (finding.severity, lines))
        });
        let statements = judged.findings.iter().map(|one| (one.requirement.code.to_string(), one.what.clone()));
        Self {
            status: judged.status,
            covered: judged.covered,
            findings: findings.collect(),
            statements: statements.collect(),
        }
    }

    fn codes(&self, severity: Severity) -> Vec<&str> {
        self.findings.iter().filter(|(_, (told, _))| *told == severity).map(|(code, _)| code.as_str()).collect()
    }

    fn lines(&self, code: &str) -> &[usize] {
        self.findings.get(code).map_or(&[], |(_, lines)| lines)
    }
}

/// What an officer would have said of the draft, without a register and with one.
const ERRORS: [&str; 1] = ["TOR107"];
const WARNINGS: [&str; 3] = ["TOR104", "TOR203", "TOR302"];
const WARNINGS_WITH_A_REGISTER: [&str; 5] = ["TOR104", "TOR203", "TOR302", "TOR308", "TOR403"];
const ADVICE: [&str; 8] = ["TOR005", "TOR006", "TOR007", "TOR205", "TOR206", "TOR208", "TOR305", "TOR307"];

#[test]
fn the_draft_gets_what_an_officer_would_say() {
    let Some(source) = draft() else { return };
    let told = judged(source, pack::DEFAULT, Some(&register()));
    assert_eq!((told.status, told.covered), (Status::DoesNotComply, 6));
    assert_eq!(told.codes(Severity::Error), ERRORS);
    assert_eq!(told.codes(Severity::Warning), WARNINGS_WITH_A_REGISTER);
    assert_eq!(told.codes(Severity::Advice), ADVICE);
    for (code, line) in [("TOR107", 61), ("TOR203", 58), ("TOR302", 48), ("TOR308", 58), ("TOR205", 42)] {
        assert!(told.lines(code).contains(&line), "{code}: {:?}", told.lines(code));
    }
    // The two places that rely on it, and the one that says so already.
    assert_eq!(told.lines("TOR403"), [48, 60, 30]);
    assert_eq!(told.lines("TOR305").len(), 4);
    assert!(told.statements["TOR305"].contains("PAG, LSP, LAA and NI"), "{}", told.statements["TOR305"]);
}

#[test]
fn the_draft_gets_the_same_without_what_a_register_tells() {
    let Some(source) = draft() else { return };
    let told = judged(source, pack::DEFAULT, None);
    assert_eq!(told.codes(Severity::Error), ERRORS);
    assert_eq!(told.codes(Severity::Warning), WARNINGS);
    assert_eq!(told.codes(Severity::Advice), ADVICE);
}

#[test]
fn the_draft_saved_as_markdown_gets_one_more() {
    let Some(source) = draft() else { return };
    let saved = Source::new("stronger-communities-draft.md", source.text());
    let told = judged(saved, pack::DEFAULT, Some(&register()));
    assert_eq!(told.codes(Severity::Error), ERRORS);
    assert_eq!(told.codes(Severity::Warning), WARNINGS_WITH_A_REGISTER);
    let mut more = vec!["TOR003"];
    more.extend(ADVICE);
    assert_eq!(told.codes(Severity::Advice), more);
}

#[test]
fn the_draft_as_tidy_markdown_gets_the_same() {
    let Some(source) = draft() else { return };
    let told = judged(Source::new("stronger-communities-draft.md", tidy(&source)), pack::DEFAULT, Some(&register()));
    assert_eq!((told.status, told.covered), (Status::DoesNotComply, 6));
    assert_eq!(told.codes(Severity::Error), ERRORS);
    assert_eq!(told.codes(Severity::Warning), WARNINGS_WITH_A_REGISTER);
    assert_eq!(told.codes(Severity::Advice), ADVICE);
}

/// Returns a text as somebody would write it who knows Markdown: marks before headings and items, the title on one line.
fn tidy(source: &Source) -> String {
    let standard = Standard::new(pack::find(pack::DEFAULT).expect("the pack is built in"), None);
    let document = Document::read(source, &|heading| standard.lookup.familiarity(heading));
    let heading = |section: usize| document.sections[section].heading.as_ref().map_or("", |heading| &heading.text);
    let title: Vec<&str> = document.titles.iter().map(|title| heading(*title)).collect();
    let mut text = format!("# {}\n", title.join(" "));
    for (section, part) in document.sections.iter().enumerate() {
        if let Some(heading) = part.heading.as_ref().filter(|_| !document.titles.contains(&section)) {
            let _ = write!(text, "\n{} {}\n", "#".repeat(heading.level.into()), heading.text);
        }
        for block in part.own.clone() {
            let mark = if document.blocks[block].kind == Kind::Item { "- " } else { "" };
            let _ = write!(text, "\n{mark}{}\n", document.prose(block).text);
        }
    }
    text
}

#[test]
fn the_partnerships_own_document_is_asked_little() {
    for register in [None, Some(register())] {
        let Some(source) = seed("gloucester-partnership.txt") else { return };
        let told = judged(source, "gloucester-parent", register.as_ref());
        let codes: Vec<&str> = told.findings.keys().map(String::as_str).collect();
        assert!(codes.iter().all(|code| code.starts_with("TOR0") || code.starts_with("TOR3")), "{codes:?}");
        for code in ["TOR005", "TOR006", "TOR009", "TOR305"] {
            assert!(codes.contains(&code), "{code} is in {codes:?}");
        }
        assert!(told.lines("TOR009").contains(&35), "{:?}", told.lines("TOR009"));
        assert!(told.statements["TOR305"].contains("LAA"), "{}", told.statements["TOR305"]);
        if register.is_some() {
            assert!(told.lines("TOR308").contains(&70), "{:?}", told.lines("TOR308"));
        }
    }
}
