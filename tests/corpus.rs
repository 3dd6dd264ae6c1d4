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

fn statement(judged: &Judged<'_>, code: &str) -> String {
    let verdict = judged.verdicts.iter().find(|verdict| verdict.requirement.code == code).expect("the code is known");
    verdict.answer.statement.clone()
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
            let code = &verdict.requirement.code;
            // The sentence that lists the topics is evidence of none; what it says else is its own.
            let list = line == 127 && code.starts_with("TOR1");
            let diagram = list || (37..=57).contains(&line) || (200..=478).contains(&line);
            assert!(!diagram, "{code} points at line {line}: {}", evidence.note);
        }
    }
}

#[test]
fn the_draft_has_no_date_three_names_and_four_short_forms() {
    let Some(folder) = shared("seeds") else { return };
    let judged = judged(&folder.join("stronger-communities-draft.txt"));
    let told: Vec<&str> = judged.findings.iter().map(|finding| &*finding.requirement.code).collect();
    for code in ["TOR005", "TOR305", "TOR307"] {
        assert!(told.contains(&code), "{code}: {told:?}");
    }
    for code in ["TOR009", "TOR209", "TOR306"] {
        assert!(!told.contains(&code), "{code}: {told:?}");
    }
    assert_eq!(word(&judged, "TOR209"), "-", "no section is headed for the members");
    let undated = statement(&judged, "TOR005");
    assert!(undated.contains("\"the next ten years\""), "{undated}");
    assert!(lines(&judged, "TOR005").contains(&14));
    let short = statement(&judged, "TOR305");
    assert!(short.ends_with(": PAG, LSP, LAA and NI."), "{short}");
    assert_eq!(lines(&judged, "TOR305"), [3, 18, 34, 36]);
    assert_eq!(lines(&judged, "TOR307"), [3, 14, 38]);
}

/// Row A12: the appendix is found under the name that the text gives it, and is evidence of no topic.
#[test]
fn the_appendix_of_the_draft_is_found_and_shows_no_topic() {
    let Some(folder) = shared("seeds") else { return };
    let judged = judged(&folder.join("stronger-communities-draft.txt"));
    assert_eq!(word(&judged, "TOR306"), "yes");
    assert_eq!(statement(&judged, "TOR306"), "Every part that the text refers to is there.");
    for verdict in judged.verdicts.iter().filter(|verdict| verdict.requirement.code.starts_with("TOR1")) {
        for evidence in &verdict.answer.evidence {
            let line = judged.source.line(evidence.span.start);
            assert!(line < 62, "{} points at line {line}", verdict.requirement.code);
        }
    }
}

#[test]
fn the_partnerships_own_document_is_held_to_what_is_asked_of_every_document() {
    let Some(folder) = shared("seeds") else { return };
    let pack = torlint::pack::find("gloucester-parent").expect("the pack is built in");
    let standard = torlint::verdict::Standard::new(pack, None);
    let path = folder.join("gloucester-partnership.txt");
    let source = Source::decode("gloucester-partnership.txt", fs::read(path).expect("the document can be read"));
    let choices = torlint::report::Choices { as_terms_of_reference: true, ..torlint::report::Choices::default() };
    let judged = torlint::report::judge(&standard, source, &choices);
    for code in ["TOR005", "TOR009", "TOR305"] {
        assert_eq!(word(&judged, code), "no", "{code}");
    }
    for code in ["TOR306", "TOR307"] {
        assert_ne!(word(&judged, code), "no", "{code}");
    }
    assert_eq!(lines(&judged, "TOR009"), [7, 35]);
    assert_eq!(lines(&judged, "TOR305"), [127]);
    assert_eq!(statement(&judged, "TOR305"), "The short form LAA is never explained.");
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
