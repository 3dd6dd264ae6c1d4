use std::fs;
use std::path::Path;

use super::Baseline;
use crate::pack;
use crate::report::{self, Choices, Judged};
use crate::text::Source;
use crate::verdict::Standard;
use crate::workspace::place::real;

/// Judges a draft that lacks most topics.
fn draft() -> Judged<'static> {
    let standard = Standard::new(pack::find(pack::DEFAULT).expect("it is built in"), None);
    let text = "# Terms of reference of the Towpath Group\n\n## Purpose\n\nThe group keeps the towpath open to all.\n";
    let mut judged = report::judge(&standard, Source::new("a.md", text), &Choices::default());
    judged.findings.retain(|finding| ["TOR106", "TOR107"].contains(&&*finding.requirement.code));
    assert_eq!(judged.findings.len(), 2);
    judged
}

fn everything(_: &str) -> bool {
    true
}

fn open(read: Option<&Path>, write: Option<&Path>) -> Baseline {
    Baseline::open(read, write).expect("it can be used")
}

fn codes(judged: &Judged<'_>) -> Vec<String> {
    judged.findings.iter().map(|finding| finding.requirement.code.to_string()).collect()
}

#[test]
fn only_what_is_new_is_told() {
    let kept = tempfile::tempdir().expect("there is room for a folder");
    let folder = real(kept.path());
    let (file, document) = (folder.join("baseline.json"), folder.join("terms/a.md"));
    let mut first = open(None, Some(&file));
    let mut judged = draft();
    judged.findings.remove(0);
    assert_eq!(first.hold_back(&document, &mut judged.findings, everything), 1);
    assert!(judged.findings.is_empty());
    let said = first.write().expect("it can be written").expect("it says so");
    assert!(said.ends_with("baseline.json was written: 1 place to mend in 1 document."), "{said}");
    let written = fs::read_to_string(&file).expect("it is there");
    let version = env!("CARGO_PKG_VERSION");
    let wanted = format!(
        "{{\n  \"torlint\": \"{version}\",\n  \"schema\": 1,\n  \"counts\": {{\n    \"terms/a.md\": {{\n      \"TOR107\": 1\n    }}\n  }}\n}}\n"
    );
    assert_eq!(written, wanted);

    let mut second = open(Some(&file), None);
    let mut judged = draft();
    let held = second.hold_back(&document, &mut judged.findings, everything);
    assert_eq!((codes(&judged), held), (vec!["TOR106".to_owned()], 1));
    let mut other = draft();
    second.hold_back(&folder.join("terms/b.md"), &mut other.findings, everything);
    assert_eq!(other.findings.len(), 2, "what is known of one document says nothing of another");
    assert!(second.stale().is_empty());
}

#[test]
fn more_findings_than_before_are_told_and_fewer_are_noted() {
    let kept = tempfile::tempdir().expect("there is room for a folder");
    let folder = real(kept.path());
    let file = folder.join("baseline.json");
    let counts = r#"{"a.md": {"TOR107": 1, "TOR106": 3}, "gone.md": {"TOR107": 1}}"#;
    fs::write(&file, format!(r#"{{"torlint": "0.1.0", "schema": 1, "counts": {counts}}}"#)).expect("it can be written");
    let mut baseline = open(Some(&file), None);
    let mut judged = draft();
    let again = judged.findings.iter().find(|one| one.requirement.code == "TOR107").expect("it is told").clone();
    judged.findings.push(again);
    let held = baseline.hold_back(&folder.join("a.md"), &mut judged.findings, everything);
    assert_eq!((codes(&judged), held), (vec!["TOR107".to_owned()], 2));
    assert_eq!(
        baseline.stale(),
        [
            "The baseline has 3 of TOR106 in a.md, and 1 is there now.",
            "The baseline has gone.md, and there is no such file now.",
        ]
    );
}

#[test]
fn a_new_place_of_an_old_finding_is_told() {
    let kept = tempfile::tempdir().expect("there is room for a folder");
    let folder = real(kept.path());
    let file = folder.join("baseline.json");
    let standard = Standard::new(pack::find(pack::DEFAULT).expect("it is built in"), None);
    let with_gaps = |gaps: &str| {
        let text =
            format!("# Terms of reference of the Towpath Group\n\n## Purpose\n\nThe group keeps the {gaps} open.\n");
        let mut judged = report::judge(&standard, Source::new("a.md", text), &Choices::default());
        judged.findings.retain(|finding| finding.requirement.code == "TOR008");
        judged.findings
    };
    let mut baseline = open(None, Some(&file));
    baseline.hold_back(&folder.join("a.md"), &mut with_gaps("[insert what] and [insert who]"), everything);
    baseline.write().expect("it can be written");
    assert!(fs::read_to_string(&file).expect("it is there").contains("\"TOR008\": 2"));
    let left = |gaps: &str| {
        let mut findings = with_gaps(gaps);
        open(Some(&file), None).hold_back(&folder.join("a.md"), &mut findings, everything);
        findings.len()
    };
    assert_eq!(left("[insert what] and [insert who]"), 0);
    assert_eq!(left("[insert who]"), 0);
    assert_eq!(left("[insert what], [insert who] and [insert where]"), 1);
}

#[test]
fn both_together_bring_it_up_to_date() {
    let kept = tempfile::tempdir().expect("there is room for a folder");
    let folder = real(kept.path());
    let file = folder.join("baseline.json");
    fs::write(folder.join("b.md"), "").expect("it can be written");
    let counts = r#"{"a.md": {"TOR101": 1, "TOR203": 1}, "b.md": {"TOR107": 1}, "gone.md": {"TOR107": 1}}"#;
    fs::write(&file, format!(r#"{{"torlint": "0.1.0", "schema": 1, "counts": {counts}}}"#)).expect("it can be written");
    let mut baseline = open(Some(&file), Some(&file));
    baseline.hold_back(&folder.join("a.md"), &mut draft().findings, |code| code.starts_with("TOR1"));
    baseline.write().expect("it can be written");
    let written: serde_json::Value =
        serde_json::from_slice(&fs::read(&file).expect("it is there")).expect("it is JSON");
    let wanted = serde_json::json!({"a.md": {"TOR106": 1, "TOR107": 1, "TOR203": 1}, "b.md": {"TOR107": 1}});
    assert_eq!(written["counts"], wanted, "what is not told this time is kept, and what is gone is not");
    let new = folder.join("new.json");
    assert!(Baseline::open(Some(&new), Some(&new)).is_ok(), "the first time there is none yet");
    assert!(Baseline::open(Some(&new), None).is_err());
}

#[test]
fn what_is_no_baseline_is_said() {
    let kept = tempfile::tempdir().expect("there is room for a folder");
    let file = kept.path().join("baseline.json");
    let told = |text: &str| {
        fs::write(&file, text).expect("it can be written");
        let told = Baseline::open(Some(&file), None).expect_err("it is none");
        told.split("baseline.json ").nth(1).unwrap_or_default().to_owned()
    };
    let help = "--write-baseline writes a new one.";
    assert_eq!(told("{\n\"schema\": 1,"), format!("is no baseline of torlint, or it is damaged in line 2. {help}"));
    assert_eq!(told(""), format!("is no baseline of torlint, or it is damaged in line 1. {help}"));
    assert_eq!(
        told(r#"{"torlint": "9", "schema": 2}"#),
        format!("is of another version of torlint: it has schema 2, and this one reads 1. {help}")
    );
    assert!(told(r#"{"torlint": "1", "schema": 1, "counts": {"a.md": {"TOR107": -1}}}"#).starts_with("is no baseline"));
    assert!(Baseline::open(None, Some(&kept.path().join("absent/baseline.json"))).is_err());
    assert!(Baseline::open(None, Some(Path::new("-"))).is_err(), "it is no file of that name");
}
