//! Do the formats for other programs say the same as the run? The program is run, and its reports are read.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

const LACKING: &str =
    "# Terms of reference of the Orchard Group\n\n## Purpose\n\nThe group plants fruit trees in the city.\n";

fn torlint(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_torlint"));
    command.args(arguments).current_dir(folder).env("LC_ALL", "C.UTF-8");
    for variable in ["TORLINT_PACK", "TORLINT_FORMAT", "TORLINT_CONFIG"] {
        command.env_remove(variable);
    }
    command.output().expect("the program is there")
}

fn text(folder: &Path, format: &str, arguments: &[&str]) -> String {
    let told = torlint(folder, &[&["check", "-q", "--format", format], arguments].concat());
    String::from_utf8(told.stdout).expect("it is UTF-8")
}

fn json(folder: &Path, format: &str, arguments: &[&str]) -> Value {
    let told = text(folder, format, arguments);
    serde_json::from_str(&told).unwrap_or_else(|error| panic!("{error}: {told}"))
}

/// Returns the one run of a log.
fn log(folder: &Path, arguments: &[&str]) -> Value {
    json(folder, "sarif", arguments)["runs"][0].take()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn word(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn uris(log: &Value) -> BTreeSet<&str> {
    let place = "/locations/0/physicalLocation/artifactLocation/uri";
    list(&log["results"]).iter().filter_map(|result| result.pointer(place)?.as_str()).collect()
}

fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("it is in the folder")).expect("there is room for a folder");
        fs::write(path, text).expect("it can be written");
    }
    folder
}

#[test]
fn each_verdict_is_one_result_where_all_are_asked_for() {
    let elsewhere = "# Terms of reference of the Orchard Group\n\n## Purpose and objectives\n\nThe purpose of the group is to \
                     plant fruit trees in the city. Our objectives are to plant ten each year.\n";
    let folder = folder(&[("terms.md", elsewhere)]);
    let folder = folder.path();
    assert_eq!(torlint(folder, &["check", "--write-baseline", "baseline.json", "terms.md"]).status.code(), Some(0));
    let ways: [&[&str]; 5] =
        [&[], &["--own-sections"], &["--select", "TOR107"], &["--ignore", "TOR1"], &["--baseline", "baseline.json"]];
    for way in ways {
        let verdicts = json(folder, "json", &[&["terms.md"], way].concat());
        let document = &verdicts["documents"][0];
        let log = log(folder, &[&["--all-verdicts", "terms.md"], way].concat());
        let results = list(&log["results"]);
        let codes = |all: &[Value], key: &str| {
            let mut codes: Vec<String> = all.iter().map(|one| word(&one[key]).to_owned()).collect();
            codes.sort();
            codes
        };
        assert_eq!(codes(results, "ruleId"), codes(list(&document["verdicts"]), "code"), "{way:?}");
        // What is told fails or is to be reviewed, and what is kept from being told says so.
        let told: Vec<Value> = results.iter().filter(|one| !one["properties"].is_null()).cloned().collect();
        assert_eq!(codes(&told, "ruleId"), codes(list(&document["findings"]), "code"), "{way:?}");
        for result in results.iter().filter(|one| ["fail", "review"].contains(&word(&one["kind"]))) {
            assert_ne!(result["properties"].is_null(), result["suppressions"].is_null(), "{way:?}: {result}");
        }
    }
}

#[test]
fn each_result_is_known_by_itself() {
    let waived = format!("{LACKING}\n<!-- torlint: waive membership: agreed on 3 May -->\n");
    let folder = folder(&[("a.md", LACKING), ("b.md", LACKING), ("waived.md", &waived)]);
    let prints = |arguments: &[&str]| {
        let log = log(folder.path(), arguments);
        list(&log["results"]).iter().map(|result| result["partialFingerprints"].to_string()).collect::<Vec<_>>()
    };
    let all = prints(&["."]);
    assert!(all.iter().all(|print| print.contains("torlint/v1")), "{all:?}");
    assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len(), "{all:?}");
    // A waiver changes nothing in what a result is known by.
    let alone = |name: &str| {
        let log = log(folder.path(), &["--select", "TOR107", name]);
        let result = &log["results"][0];
        assert_eq!(result["suppressions"].is_null(), name == "a.md");
        word(&result["partialFingerprints"]["torlint/v1"]).to_owned()
    };
    assert_eq!(alone("a.md"), alone("waived.md"));
}

#[test]
fn files_are_found_from_the_top_of_the_repository() {
    let folder =
        folder(&[(".git/HEAD", ""), ("terms/new/a.md", LACKING), ("b.md", LACKING), ("terms/torlint.toml", "")]);
    let top = folder.path();
    let here = top.join("terms/new");
    let whole = top.join("terms/./new/a.md").display().to_string();
    let ways: [(&Path, &str, &str); 5] = [
        (top, "terms/new/a.md", "terms/new/a.md"),
        (&here, "a.md", "terms/new/a.md"),
        (&here, "./../new/a.md", "terms/new/a.md"),
        (&here, "../../b.md", "b.md"),
        (&here, &whole, "terms/new/a.md"),
    ];
    for (from, name, wanted) in ways {
        assert_eq!(uris(&log(from, &[name])), BTreeSet::from([wanted]), "{name} from {}", from.display());
        let lines = text(from, "github", &[name]);
        assert!(lines.lines().all(|line| line.contains(&format!(" file={wanted},"))), "{name}: {lines}");
    }
    // What a configuration says stands in a file too.
    fs::write(here.join("../torlint.toml"), "[[waiver]]\ncode = 'TOR001'\nreason = 'The Executive agreed in May.'\n")
        .expect("it can be written");
    let log = log(&here, &[".."]);
    assert!(uris(&log).contains("terms/torlint.toml"), "{:?}", uris(&log));
}

#[test]
fn what_could_not_be_done_is_no_success() {
    let folder = folder(&[("terms.md", LACKING), ("empty/notes.csv", ""), ("picture.md", "\u{1}\u{2}\u{3}\0")]);
    let folder = folder.path();
    for (name, words) in
        [("gone.md", "gone.md"), ("empty", "There is no document in empty"), ("picture.md", "picture.md is ")]
    {
        let log = log(folder, &["--select", "TOR107", "terms.md", name]);
        let invocation = &log["invocations"][0];
        assert_eq!(invocation["executionSuccessful"], false, "{name}");
        let said = word(&invocation["toolExecutionNotifications"][0]["message"]["text"]);
        assert!(said.contains(words), "{name}: {said}");
        let lines = text(folder, "github", &["--select", "TOR107", "terms.md", name]);
        let last = lines.lines().last().unwrap_or_default();
        assert!(last.starts_with("::error") && last.contains(words), "{name}: {lines}");
        let cases = text(folder, "junit", &["--fail-on", "never", "terms.md", name]);
        assert!(cases.contains("failures=\"0\" errors=\"1\""), "{name}: {cases}");
        assert!(cases.contains("<error message=\"") && cases.contains(words), "{name}: {cases}");
    }
    let log = log(folder, &["terms.md"]);
    assert_eq!(log["invocations"][0], serde_json::json!({ "executionSuccessful": true }));
    assert!(text(folder, "junit", &["terms.md"]).contains(" errors=\"0\""));
}

#[test]
fn what_keeps_a_run_from_beginning_is_told_in_every_log() {
    let folder = folder(&[("terms.md", LACKING), ("sure.txt", "Our own words."), ("torlint.toml", "\nfolders = 1\n")]);
    let folder = folder.path();
    fs::write(folder.join("old.sarif"), text(folder, "sarif", &["--config", "none.toml", "terms.md"]))
        .expect("it is written");
    let arguments = ["check", "--format", "github", "--also", "sarif=old.sarif", "--also", "junit=new.xml"];
    let told = torlint(
        folder,
        &[&arguments[..], &["--also", "sarif=sure.txt", "--also", "concise=other.txt", "terms.md"]].concat(),
    );
    assert_eq!(told.status.code(), Some(2));
    let lines = String::from_utf8(told.stdout).expect("it is UTF-8");
    assert!(
        lines.starts_with("::error file=torlint.toml,line=2::torlint.toml cannot be used as a configuration. "),
        "{lines}"
    );
    let read = |name: &str| fs::read_to_string(folder.join(name)).expect("it is there");
    let log: Value = serde_json::from_str(&read("old.sarif")).expect("it is JSON");
    let invocation = &log["runs"][0]["invocations"][0];
    assert_eq!(invocation["executionSuccessful"], false);
    let place = "/toolExecutionNotifications/0/locations/0/physicalLocation/region/startLine";
    assert_eq!(invocation.pointer(place), Some(&Value::from(2)));
    assert!(read("new.xml").contains("errors=\"1\"") && read("new.xml").contains("folders"));
    // What is no report stays, and so do formats for people, who read the run's own words.
    assert_eq!(read("sure.txt"), "Our own words.");
    assert!(!folder.join("other.txt").exists());
}

#[test]
fn a_result_is_known_by_the_same_fingerprints_whatever_else_is_found() {
    let folder = folder(&[("2010/terms.md", LACKING), ("2012/terms.md", LACKING)]);
    let prints = |arguments: &[&str]| {
        let log = log(folder.path(), &[&["--select", "TOR107"], arguments].concat());
        list(&log["results"]).iter().map(|result| result["partialFingerprints"].to_string()).collect::<Vec<_>>()
    };
    let both = prints(&["2010", "2012"]);
    assert_eq!(both, [prints(&["2010"]), prints(&["2012"])].concat());
    assert!(both.len() == 2 && both[0] != both[1], "{both:?}");
}

#[test]
fn each_result_has_the_rule_and_the_level_of_its_own_pack() {
    let ours = "id = 'ours'\ntitle = 'Ours'\nextends = 'gloucester-thematic-group'\n[[requirement]]\ncode = 'TOR107'\n\
                why = 'Ours says so.'\n";
    let files = [
        ("a/terms.md", LACKING),
        ("a/torlint.toml", ""),
        ("b/terms.md", LACKING),
        ("b/torlint.toml", "[levels]\nTOR107 = 'advice'\n"),
        ("c/terms.md", LACKING),
        ("c/torlint.toml", "pack = 'ours.toml'\n"),
        ("c/ours.toml", ours),
    ];
    let folder = folder(&files);
    let log = log(folder.path(), &["--select", "TOR107", "a", "b", "c"]);
    let rules = list(&log["tool"]["driver"]["rules"]);
    let seen: Vec<(&str, &str, bool)> = list(&log["results"])
        .iter()
        .map(|result| {
            let index = result["ruleIndex"].as_u64().and_then(|index| usize::try_from(index).ok());
            let rule = &rules[index.expect("it is a place")];
            assert_eq!((&rule["id"], &rule["defaultConfiguration"]["level"]), (&result["ruleId"], &result["level"]));
            let level = word(&result["level"]);
            (word(&rule["id"]), level, word(&rule["shortDescription"]["text"]) == "Ours says so.")
        })
        .collect();
    assert_eq!(seen, [("TOR107", "error", false), ("TOR107", "note", false), ("TOR107", "error", true)]);
}

#[cfg(unix)]
#[test]
fn a_line_end_in_a_name_is_kept_in_a_test_report() {
    let folder = folder(&[("two\nlines.md", LACKING)]);
    let cases = text(folder.path(), "junit", &["two\nlines.md"]);
    assert!(cases.contains("<testsuite name=\"two&#10;lines.md\""), "{cases}");
    assert!(cases.contains(" classname=\"two&#10;lines.md\""), "{cases}");
}

/// Where every write fails.
#[cfg(target_os = "linux")]
#[test]
fn a_report_that_cannot_be_written_is_named() {
    let folder = folder(&[("terms.md", LACKING)]);
    let arguments =
        ["check", "--format", "concise", "--also", "sarif=/dev/full", "--also", "junit=cases.xml", "terms.md"];
    let told = torlint(folder.path(), &arguments);
    assert_eq!(told.status.code(), Some(2));
    let said = String::from_utf8_lossy(&told.stderr).into_owned();
    assert!(said.contains("The report could not be written: /dev/full: "), "{said}");
    assert!(folder.path().join("cases.xml").exists(), "the others are");
}
