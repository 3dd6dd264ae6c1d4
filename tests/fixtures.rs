#![expect(clippy::redundant_closure_for_method_calls, reason = "a method path is not general enough over lifetimes")]
//! Every fixture gets the verdict that its name claims; every outline is the one written beside it.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use torlint::answer::Word;
use torlint::document::Document;
use torlint::pack::{self, RulePack};
use torlint::reading::{Heard, Reading};
use torlint::register::Register;
use torlint::text::Source;
use torlint::verdict::{self, Standard};

/// Returns the files below a folder of `fixtures`, in order.
fn files(folder: &str) -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(folder);
    let mut found = Vec::new();
    let mut open = vec![root];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).expect("the fixtures stand beside the tests").flatten() {
            let path = entry.path();
            if path.is_dir() { open.push(path) } else { found.push(path) }
        }
    }
    found.retain(|path| path.extension().is_none_or(|ending| ending != "toml"));
    found.sort();
    found
}

fn stem(path: &Path) -> &str {
    path.file_stem().and_then(|stem| stem.to_str()).expect("fixtures have names")
}

fn pack() -> &'static RulePack {
    pack::find(pack::DEFAULT).expect("the pack is built in")
}

/// Reads a fixture under a name that gives nothing away but its kind.
fn source(path: &Path, name: &str) -> Source {
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or("md");
    Source::decode(format!("{name}.{ending}"), fs::read(path).expect("fixtures can be read"))
}

/// Reads the register that stands beside fixtures which need one.
fn register(fixture: &Path) -> Option<Register> {
    let path = fixture.with_file_name("register.toml");
    let text = path.exists().then(|| fs::read_to_string(&path).expect("registers are text"))?;
    let read = Register::read("register.toml", &text);
    Some(read.unwrap_or_else(|mistakes| panic!("{}\n{}", path.display(), mistakes.draw(100, false))))
}

thread_local! {
    /// Patterns compile once, and are then the same for every fixture without a register.
    static STANDARD: Standard<'static> = Standard::new(pack(), None);
}

fn with_reading<T>(source: &Source, register: Option<&Register>, use_it: impl FnOnce(&Reading<'_>) -> T) -> T {
    let read = |standard: &Standard<'_>| {
        let document = Document::read(source, &|line| standard.lookup.familiarity(line));
        use_it(&Reading::new(&document, &standard.lookup, standard.directory.as_ref()))
    };
    match register {
        Some(register) => read(&Standard::new(pack(), Some(register))),
        None => STANDARD.with(read),
    }
}

#[test]
fn every_fixture_gets_the_verdict_that_its_name_claims() {
    let mut wrong = String::new();
    let mut words: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let paths = files(pack::DEFAULT);
    for path in &paths {
        let folder = path.parent().and_then(Path::file_name).and_then(|name| name.to_str()).unwrap_or_default();
        let (code, _) = folder.split_once('-').expect("folders begin with a code");
        let claimed = stem(path).split('-').next().unwrap_or_default();
        let claimed_word = if claimed == "inapplicable" { "-" } else { claimed };
        let source = source(path, "draft");
        let register = register(path);
        let (word, statement) = with_reading(&source, register.as_ref(), |reading| {
            let verdicts = verdict::judge(pack(), reading, &[]);
            // What is asked once for each of several things complains if it does for one of them.
            let asked = || verdicts.iter().filter(|verdict| verdict.requirement.code == code);
            let complains = |verdict: &&verdict::Verdict<'_>| verdict.answer.word == Word::No;
            let verdict = asked().find(complains).or_else(|| asked().next()).expect("the code is in the pack");
            (verdict.answer.word.name(), verdict.answer.statement.clone())
        });
        if word != claimed_word {
            let _ = writeln!(
                wrong,
                "{folder}/{}: {word}: {statement}",
                path.file_name().unwrap_or_default().to_string_lossy()
            );
        }
        words
            .entry(&pack().requirements.iter().find(|r| r.code == code).expect("known").code)
            .or_default()
            .push(claimed.to_owned());
    }
    assert!(wrong.is_empty(), "{} of {} fixtures:\n{wrong}", wrong.lines().count(), paths.len());
    for requirement in pack().requirements.iter().filter(|requirement| requirement.check.is_some()) {
        let claimed = words.get(&*requirement.code).map_or(&[][..], Vec::as_slice);
        let complies = claimed.iter().filter(|word| *word == "yes").count();
        assert!(complies >= 2, "{} has {complies} fixtures that comply", requirement.code);
        assert!(
            claimed.iter().filter(|word| *word != "yes").count() >= 2,
            "{} needs fixtures that do not comply",
            requirement.code
        );
    }
}

#[test]
fn every_outline_is_the_one_written_beside_the_document() {
    let mut wrong = String::new();
    let paths = files("headings");
    for path in paths.iter().filter(|path| path.extension().is_some_and(|ending| ending != "outline")) {
        let wanted = fs::read_to_string(path.with_extension("outline")).expect("each document has an outline");
        let found = with_reading(&source(path, "draft"), None, |reading| {
            reading.outline().iter().fold(String::new(), |mut all, entry| {
                let _ = writeln!(all, "{}\t{}\t{}\t{}", entry.line, entry.level, entry.form.name(), entry.text);
                all
            })
        });
        let (wanted, found): (Vec<&str>, Vec<&str>) = (wanted.lines().collect(), found.lines().collect());
        if wanted != found {
            let _ = writeln!(wrong, "{}", path.file_name().unwrap_or_default().to_string_lossy());
            for line in wanted.iter().filter(|line| !found.contains(line)) {
                let _ = writeln!(wrong, "    - {line}");
            }
            for line in found.iter().filter(|line| !wanted.contains(line)) {
                let _ = writeln!(wrong, "    + {line}");
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} outlines differ:\n{wrong}",
        wrong.lines().filter(|line| !line.starts_with(' ')).count()
    );
}

#[test]
fn whole_documents_are_told_from_other_papers() {
    for path in files("whole") {
        let heard = with_reading(&source(&path, "draft"), None, |reading| reading.heard());
        let other = stem(&path).starts_with("not-");
        assert_eq!(matches!(heard, Heard::SomethingElse(_)), other, "{}: {heard:?}", path.display());
    }
}
