//! Does the code keep to the rules of the house? Floors, codes, words, names.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use torlint::pack;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Returns the files below a folder, in order.
fn files(folder: &str) -> Vec<PathBuf> {
    let (mut open, mut found) = (vec![root().join(folder)], Vec::new());
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).expect("the folder is part of the house").flatten() {
            let path = entry.path();
            if path.is_dir() { open.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    found
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).expect("the file is text")
}

fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string()
}

/// Returns the modules of the library, from the ground up.
fn floors() -> Vec<String> {
    let text = read(&root().join("src/lib.rs"));
    let module = |line: &str| Some(line.strip_prefix("pub mod ")?.strip_suffix(';')?.to_owned());
    text.lines().filter_map(module).collect()
}

/// Returns the floor on which a file stands: the first folder or file below `src`.
fn floor(path: &Path) -> String {
    let below = path.strip_prefix(root().join("src")).unwrap_or(path);
    let first = below.components().next().map(|part| part.as_os_str().to_string_lossy().into_owned());
    first.unwrap_or_default().trim_end_matches(".rs").to_owned()
}

/// Returns the lines of a file that are code, without its comments and without what stands in `mod tests`.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let before_tests =
        |(_, line): &(usize, &str)| !line.starts_with("#[cfg(test)]") && !line.starts_with("mod tests {");
    let numbered = text.lines().enumerate().map(|(index, line)| (index + 1, line)).take_while(before_tests);
    numbered.filter(|(_, line)| !line.trim_start().starts_with("//"))
}

/// Returns the names in a line that follow `crate::` or, where they leave the floor, `super::`.
fn uses(line: &str, depth: usize) -> Vec<String> {
    let name = |rest: &str| rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    let mut found = Vec::new();
    let up = "super::".repeat(depth);
    for way in ["crate::", &up] {
        for (at, _) in line.match_indices(way) {
            let longer = line[..at].ends_with("super::") || line[..at].ends_with('$');
            let rest = &line[at + way.len()..];
            if longer || rest.starts_with("super::") {
                continue;
            }
            match rest.strip_prefix('{') {
                Some(list) => {
                    let list = list.split('}').next().unwrap_or_default();
                    found.extend(list.split(',').map(|item| name(item.trim())));
                }
                None => found.push(name(rest)),
            }
        }
    }
    found
}

#[test]
fn each_floor_uses_only_what_is_below_it() {
    let floors = floors();
    assert!(floors.len() >= 10, "the floors are listed in lib.rs: {floors:?}");
    let mut wrong = String::new();
    for path in files("src") {
        let floor = floor(&path);
        let Some(own) = floors.iter().position(|name| *name == floor) else {
            assert!(matches!(floor.as_str(), "lib" | "main"), "{} is on no floor", shown(&path));
            continue;
        };
        let depth = path.strip_prefix(root().join("src")).unwrap_or(&path).components().count();
        for (number, line) in code(&read(&path)) {
            for used in uses(line, depth) {
                if floors.iter().position(|name| *name == used).is_some_and(|used| used > own) {
                    let _ = writeln!(wrong, "{}:{number}: {floor} uses {used}, which stands above it", shown(&path));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn uses_are_found_in_every_form() {
    assert_eq!(uses("use crate::text::{Source, Span};", 1), ["text"]);
    assert_eq!(uses("let x = crate::topic::normalise(crate::text::X);", 2), ["topic", "text"]);
    assert_eq!(uses("use super::super::pack::Force;", 2), ["pack"]);
    assert_eq!(uses("use super::unit::Piece;", 2), [""; 0]);
    assert_eq!(uses("use super::text;", 1), ["text"]);
    assert_eq!(uses("use crate::{answer::Answer, pack};", 1), ["answer", "pack"]);
}

#[test]
fn only_the_doors_touch_the_world() {
    let floors = floors();
    let doors = floors.iter().position(|name| name == "workspace").expect("workspace is the first of the doors");
    for path in files("src") {
        let own = floors.iter().position(|name| *name == floor(&path));
        if own.is_none_or(|own| own >= doors) {
            continue;
        }
        for (number, line) in code(&read(&path)) {
            for world in ["std::fs", "std::env", "std::net", "std::process", "std::thread", "SystemTime", "Instant"] {
                assert!(!line.contains(world), "{}:{number} touches the world: {world}", shown(&path));
            }
        }
    }
}

#[test]
fn no_result_is_unwrapped_unseen() {
    for path in files("src") {
        for (number, line) in code(&read(&path)) {
            assert!(!line.contains(".unwrap()"), "{}:{number} unwraps", shown(&path));
            assert!(!line.contains("#[allow("), "{}:{number} allows instead of expecting", shown(&path));
        }
    }
}

#[test]
fn every_module_says_which_question_it_answers() {
    let is_code = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "rs") && !path.ends_with("tests.rs");
    for path in files("src").into_iter().filter(is_code) {
        let text = read(&path);
        let first = text.lines().next().unwrap_or_default();
        assert!(first.starts_with("//! "), "{} does not begin with its purpose", shown(&path));
        if floor(&path) == "check" {
            assert!(
                first.contains('?') || text.lines().nth(1).is_some_and(|line| line.contains('?')),
                "{}",
                shown(&path)
            );
        }
    }
}

#[test]
fn the_authority_is_named_in_packs_only() {
    // "gloucester-thematic-group" is the name of the pack that is used where none is named, and the register is a sample.
    let names = ["gloucester", "LAA", "Local Area Agreement", "Conference"];
    for path in files("src").into_iter().filter(|path| !path.ends_with("pack/table.rs")) {
        for (number, line) in code(&read(&path)) {
            let line = line.replace("gloucester-thematic-group", "").replace("gloucester-register.toml", "");
            for name in names {
                let lower = line.to_lowercase();
                let found = if name == "gloucester" { lower.contains(name) } else { line.contains(name) };
                assert!(!found, "{}:{number} names {name}", shown(&path));
            }
        }
    }
}

/// A phrase that is missing in the list of `pack/phrase.rs` would not be examined when a pack is read.
#[test]
fn every_phrase_of_a_pack_is_examined() {
    let types = ["src/pack.rs", "src/topic.rs", "src/check.rs", "src/across.rs"].map(|path| root().join(path));
    let mut fields = BTreeMap::new();
    for path in types.into_iter().chain(files("src/check")).chain(files("src/across")) {
        fields_of(&read(&path), &mut fields);
    }
    let mut held = BTreeSet::new();
    phrases("RulePack", "", &fields, &mut held);
    let text = read(&root().join("src/pack/phrase.rs"));
    let list = text.split("const PHRASES").nth(1).and_then(|rest| rest.split("];").next()).expect("the list is there");
    let list: String = list.split_whitespace().collect();
    let mut listed = BTreeSet::new();
    for entry in list.split("(\"").skip(1) {
        let (table, keys) = entry.split_once("\",&[").expect("a table with its keys");
        listed.extend(keys.split('"').skip(1).step_by(2).map(|key| format!("{table}.{key}")));
    }
    assert!(listed.contains("requirement.check.says.thing.near.under.phrases"), "{listed:?}");
    assert_eq!(held, listed);
}

/// Adds the fields of the structs in a file, and the variants of its enums that hold one: by type, the key and what it holds.
fn fields_of(text: &str, fields: &mut BTreeMap<String, Vec<(String, String)>>) {
    let (mut own, mut renamed) = (String::new(), None);
    for (_, line) in code(text) {
        let line = line.trim();
        if let Some(name) = ["pub struct ", "pub enum "].iter().find_map(|start| line.strip_prefix(start)) {
            name.trim_end_matches(" {").clone_into(&mut own);
        } else if let Some(rest) = line.strip_prefix("#[serde(") {
            renamed = rest.split("rename = \"").nth(1).and_then(|name| name.split('"').next());
        } else if let Some((key, holds)) = line.strip_prefix("pub ").and_then(|field| field.split_once(": ")) {
            let key = renamed.take().map_or_else(|| key.trim_start_matches("r#").replace('_', "-"), str::to_owned);
            fields.entry(own.clone()).or_default().push((key, holds.trim_end_matches(',').to_owned()));
        } else if let Some((variant, holds)) = line.strip_suffix("),").and_then(|line| line.split_once('(')) {
            let key: String = variant
                .chars()
                .flat_map(|c| [Some('-').filter(|_| c.is_uppercase()), Some(c.to_ascii_lowercase())])
                .flatten()
                .collect();
            fields.entry(own.clone()).or_default().push((key.trim_start_matches('-').to_owned(), holds.to_owned()));
        } else if line == "}" {
            own.clear();
        }
    }
}

/// Adds the path of every list of phrases in a type.
fn phrases(kind: &str, path: &str, fields: &BTreeMap<String, Vec<(String, String)>>, found: &mut BTreeSet<String>) {
    for (key, holds) in fields.get(kind).into_iter().flatten() {
        let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
        let inner = holds.trim_start_matches("Option<").trim_start_matches("List<").trim_end_matches('>');
        if inner == "Phrase" {
            found.insert(path);
        } else if inner != kind {
            phrases(inner, &path, fields, found);
        }
    }
}

#[test]
fn codes_mean_one_thing() {
    let mut codes: Vec<(String, String)> = Vec::new();
    for pack in pack::built_in() {
        let own: Vec<&str> = pack.requirements.iter().map(|requirement| &*requirement.code).collect();
        let different: BTreeSet<&str> = own.iter().copied().collect();
        assert_eq!(own.len(), different.len(), "{} gives a code twice", pack.id);
        for requirement in pack.requirements.iter() {
            let code = requirement.code.to_string();
            let digits = code.strip_prefix("TOR").unwrap_or_default();
            assert!(digits.len() == 3 && digits.bytes().all(|digit| digit.is_ascii_digit()), "{code}");
            codes.push((code, requirement.name.to_string()));
        }
    }
    codes.sort();
    codes.dedup();
    for pair in codes.windows(2) {
        assert_ne!(pair[0].0, pair[1].0, "{} and {} have one code", pair[0].1, pair[1].1);
    }
}

/// What officers, chairs and secretaries should not have to read.
const UNKIND: [&str; 12] = [
    "invalid",
    "illegal",
    "bad",
    "forbidden",
    "regex",
    "token",
    "node",
    "parse",
    "parsed",
    "parser",
    "you forgot",
    "forgotten",
];

/// Finds a word that people should not have to read.
fn unkind(text: &str) -> Option<&'static str> {
    let words: String =
        text.to_lowercase().chars().map(|c| if c.is_alphanumeric() || c == '\'' { c } else { ' ' }).collect();
    let words = format!(" {} ", words.split_whitespace().collect::<Vec<_>>().join(" "));
    UNKIND.into_iter().find(|word| words.contains(&format!(" {word} ")))
}

#[test]
fn packs_speak_kindly() {
    for pack in pack::built_in() {
        for requirement in pack.requirements.iter() {
            let when = &requirement.help_when;
            let instead = [&when.yes, &when.joint, &when.elsewhere, &when.part, &when.mention, &when.empty, &when.no];
            let told = [Some(&requirement.why), Some(&requirement.help), requirement.good.as_ref()];
            for text in told.into_iter().chain(instead.map(Option::as_ref)).flatten() {
                let place = format!("{} {}: {text:?}", pack.id, requirement.code);
                assert_eq!(unkind(text), None, "{place}");
                // Words to paste may stand below the sentence.
                let sentence = text.lines().next().unwrap_or_default();
                assert!(sentence.ends_with(['.', ':', '"', ')']), "no whole sentence: {place}");
                assert_eq!(text.trim(), text.as_ref(), "{place}");
            }
            if let Some(clause) = &requirement.clause {
                assert!(!clause.r#in.is_empty() && !clause.says.is_empty(), "{}", requirement.code);
            }
        }
    }
}

#[test]
fn messages_speak_kindly() {
    // `written/grammar.rs` holds the words of the TOML crate, in order to say something else in their place.
    let quotes_others = |path: &Path| path.ends_with("pack/table.rs") || path.ends_with("written/grammar.rs");
    for path in files("src").into_iter().filter(|path| !quotes_others(path)) {
        for (number, line) in code(&read(&path)) {
            for text in line.split('"').skip(1).step_by(2).filter(|text| text.contains(' ')) {
                assert_eq!(unkind(text), None, "{}:{number}: {text:?}", shown(&path));
            }
        }
    }
}

/// What the first word of a fixture's name may be.
const WORDS: [&str; 8] = ["yes", "joint", "elsewhere", "part", "mention", "empty", "no", "inapplicable"];

#[test]
fn fixtures_have_names_that_claim_something() {
    for path in files("fixtures") {
        let name = path.file_name().and_then(|name| name.to_str()).expect("names are UTF-8");
        let (stem, ending) = name.rsplit_once('.').expect("every fixture has an ending");
        if matches!(name, "register.toml" | "torlint.toml") {
            continue;
        }
        let legal = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        assert!(stem.chars().all(legal) && !stem.contains("--"), "{}", shown(&path));
        assert!(matches!(ending, "md" | "txt" | "outline"), "{}", shown(&path));
        let folder = path.parent().and_then(Path::file_name).and_then(|name| name.to_str()).unwrap_or_default();
        if let Some((code, requirement)) = folder.split_once('-').filter(|(code, _)| code.starts_with("TOR")) {
            let mut known = pack::built_in().iter().flat_map(|pack| pack.requirements.iter());
            assert!(known.any(|known| known.code == code), "{folder} is no requirement");
            assert!(!requirement.is_empty(), "{folder} does not say what is asked");
            let (word, why) = stem.split_once('-').unwrap_or((stem, ""));
            assert!(WORDS.contains(&word), "{} claims no matrix word", shown(&path));
            assert!(why.len() >= 2, "{} does not say why", shown(&path));
        }
    }
}

#[test]
fn fixtures_name_no_machine() {
    for path in files("fixtures") {
        let text = String::from_utf8_lossy(&fs::read(&path).expect("the fixture can be read")).into_owned();
        for machine in ["/home/", "/Users/", "/work/", "/tmp/", "C:\\", "file://", "localhost"] {
            assert!(!text.contains(machine), "{} contains {machine}", shown(&path));
        }
    }
}
