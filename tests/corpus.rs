//! Do the documents that people really write get the verdicts that an officer would give? Where they are at hand.
//!
//! They stand in the folder that `TORLINT_SHARED` names, else in `../shared`; without them these tests say so and pass.

mod support;

use std::fs;
use std::path::{Path, PathBuf};

use torlint::answer::Standing;
use torlint::document::Form;
use torlint::report::{Judged, Status};
use torlint::text::Source;

use support::{lawful, lookup, words};

/// Returns a folder beside this repository, where it is there.
fn shared(folder: &str) -> Option<PathBuf> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared");
    let folder = std::env::var_os("TORLINT_SHARED").map_or_else(beside, PathBuf::from).join(folder);
    let there = folder.is_dir();
    if !there {
        say(&format!("skipped: {} is not there", folder.display()));
    }
    there.then_some(folder)
}

#[expect(clippy::print_stderr, reason = "a test that is skipped says so")]
fn say(words: &str) {
    eprintln!("{words}");
}

fn judged(path: &Path) -> Judged<'static> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    lawful(Source::decode(name, fs::read(path).expect("the document can be read")))
}

#[test]
fn every_document_is_read_and_judged_lawfully() {
    for folder in ["seeds", "corpus/dev"] {
        let mut open: Vec<PathBuf> = shared(folder).into_iter().collect();
        let mut count = 0;
        while let Some(folder) = open.pop() {
            for entry in fs::read_dir(&folder).expect("the folder can be read").flatten() {
                let path = entry.path();
                if path.is_dir() {
                    open.push(path);
                } else if path.extension().is_some_and(|ending| ending == "md" || ending == "txt") {
                    let judged = judged(&path);
                    assert_ne!(judged.status, Status::CannotBeRead, "{}", path.display());
                    count += 1;
                }
            }
        }
        say(&format!("{count} documents of {folder}"));
    }
}

fn lines(judged: &Judged<'_>, code: &str) -> Vec<usize> {
    let verdict = judged.verdicts.iter().find(|verdict| verdict.requirement.code == code).expect("the code is known");
    verdict.answer.evidence.iter().map(|evidence| judged.source.line(evidence.span.start)).collect()
}

fn word(judged: &Judged<'_>, code: &str) -> &'static str {
    words(judged).into_iter().find(|(known, _)| known == code).expect("the code is known").1
}

#[test]
fn the_draft_covers_six_of_seven() {
    let Some(folder) = shared("seeds") else { return };
    let judged = judged(&folder.join("stronger-communities-draft.txt"));
    for code in ["TOR101", "TOR102", "TOR103", "TOR105", "TOR106"] {
        assert_eq!(word(&judged, code), "yes", "{code}");
    }
    assert_eq!(word(&judged, "TOR104"), "elsewhere");
    let links = lines(&judged, "TOR104");
    assert!(links.contains(&34) && links.contains(&56), "{links:?}");
    assert_eq!(word(&judged, "TOR107"), "mention");
    assert!(lines(&judged, "TOR107").contains(&61));
    assert_eq!((judged.covered, judged.required), (6, 7));
    assert_eq!(judged.status, Status::DoesNotComply);
}

#[test]
fn remains_of_a_diagram_are_evidence_of_nothing() {
    let Some(folder) = shared("seeds") else { return };
    let judged = judged(&folder.join("gloucester-partnership.txt"));
    for code in ["TOR101", "TOR107"] {
        assert_eq!(word(&judged, code), "empty", "{code}");
    }
    for verdict in &judged.verdicts {
        for evidence in &verdict.answer.evidence {
            let line = judged.source.line(evidence.span.start);
            let diagram = (37..=57).contains(&line) || line == 127 || (200..=478).contains(&line);
            assert!(!diagram, "{} points at line {line}: {}", verdict.requirement.code, evidence.note);
        }
    }
}

#[test]
fn the_draft_is_plain_text_without_marks() {
    let Some(folder) = shared("seeds") else { return };
    let path = folder.join("stronger-communities-draft.txt");
    let source = Source::decode("draft.txt", fs::read(path).expect("the draft can be read"));
    let lookup = lookup();
    let document = torlint::document::Document::read(&source, &|heading| lookup.familiarity(heading));
    assert!(document.headings().all(|(_, heading)| !matches!(heading.form, Form::Atx | Form::Setext | Form::Html)));
    assert!(
        document.headings().any(|(_, heading)| source.line(heading.span.start) == 62),
        "glued to the line above it"
    );
    let judged = lawful(source);
    assert!(judged.verdicts.iter().any(|verdict| verdict.answer.standing == Standing::Met));
}
