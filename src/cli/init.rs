//! `torlint init`: sets up a folder with a configuration and a sample register, and leaves alone what is there.

use std::fmt::Write as _;
use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use regex_lite::Regex;

use super::End;
use super::options::Init;
use super::packs::print;
use super::voice::Voice;
use crate::report::Amount;
use crate::workspace::place::{between, real, top};
use crate::workspace::sample;

/// Runs the command.
pub(super) fn run(options: &Init, voice: &Voice) -> End {
    let folder = options.folder.as_deref().unwrap_or(Path::new(""));
    let (mut told, mut end) = (String::new(), End::Content);
    for (name, text, what) in sample::FILES {
        let path = if text == sample::HOOKS { hooks(folder) } else { folder.to_owned() }.join(name);
        let name = path.display();
        let file = OpenOptions::new().write(true).create_new(true).open(&path);
        match file.and_then(|mut file| file.write_all(text.as_bytes())) {
            Ok(()) => drop(writeln!(told, "{name} is written: {what}.")),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                let _ = writeln!(told, "{name} is there already, and is left as it is.");
                let own = std::fs::read_to_string(&path).unwrap_or_default();
                if text == sample::HOOKS && !has_hook(&own) {
                    let _ = writeln!(told, "{}", to_add(text, &own));
                }
            }
            Err(error) => {
                voice.trouble(&match error.kind() {
                    io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => {
                        format!("{name} cannot be written: there is no folder called {}.", folder.display())
                    }
                    io::ErrorKind::PermissionDenied => {
                        format!("{name} cannot be written: you have no permission to write there.")
                    }
                    _ => format!("{name} cannot be written: {error}."),
                });
                end = End::Trouble;
            }
        }
    }
    if voice.amount == Amount::Quiet {
        return end;
    }
    if end == End::Content {
        told.push_str("Open them in an editor and put in what is yours; then `torlint check` judges the documents.\n");
    }
    end.max(print(&told, voice))
}

/// Returns the folder in which pre-commit looks for its file: the top of the repository, or where there is none, the folder.
fn hooks(folder: &Path) -> PathBuf {
    let named = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let place = real(named);
    match top(&place) {
        Some(top) if top != place => {
            let way = between(&real(Path::new(".")), top);
            way.strip_prefix(".").map(Path::to_owned).unwrap_or(way)
        }
        _ => folder.to_owned(),
    }
}

/// Says how to add our entry to a file for pre-commit, indented as the entries there are: YAML takes no others beside them.
fn to_add(text: &str, own: &str) -> String {
    let entry = text.split_once("repos:\n").map_or(text, |(_, entry)| entry);
    let found = |pattern: &str| Regex::new(pattern).ok()?.captures(own)?.get(1).map(|found| found.as_str());
    if let Some(empty) = found(r"(?m)^(repos:[ \t]*\[[ \t]*\])") {
        return format!("To check each commit, put this in it in place of \"{empty}\":\n\nrepos:\n{entry}");
    }
    let indent = found(r"(?m)^([ \t]*)-[ \t]+(?:repo|hooks):").unwrap_or("  ");
    let lines: Vec<String> =
        entry.lines().map(|line| format!("{indent}{}", line.strip_prefix("  ").unwrap_or(line))).collect();
    format!("To check each commit, add this to it, below \"repos:\":\n\n{}\n", lines.join("\n"))
}

/// Tells whether a file for pre-commit has our hook already; its name alone may stand in a remark or a path.
fn has_hook(text: &str) -> bool {
    let hook = Regex::new(r#"(?m)^[^#\n]*\bid:\s*["']?torlint["']?\s*(?:[,}#]|$)"#);
    hook.is_ok_and(|hook| hook.is_match(text))
}

#[cfg(test)]
mod tests {
    use super::{has_hook, to_add};

    #[test]
    fn an_entry_is_indented_as_those_beside_it() {
        let entry = "repos:\n  - repo: ours\n    rev: v1\n";
        let added = |own: &str| to_add(entry, own).split_once(":\n\n").map(|(_, lines)| lines.to_owned());
        assert_eq!(added("repos:\n-   repo: theirs\n").as_deref(), Some("- repo: ours\n  rev: v1\n"));
        assert_eq!(added("repos:\n    - repo: theirs\n").as_deref(), Some("    - repo: ours\n      rev: v1\n"));
        assert_eq!(added("repos:\n").as_deref(), Some("  - repo: ours\n    rev: v1\n"));
        assert_eq!(added("repos: []\n").as_deref(), Some(entry));
    }

    #[test]
    fn a_hook_is_known_by_its_id() {
        for text in ["hooks:\n  - id: torlint\n", "- {id: 'torlint', args: []}", "id: torlint # ours\r\n"] {
            assert!(has_hook(text), "{text}");
        }
        for text in
            ["# id: torlint\n", "repo: https://example.org/torlint\n", "id: torlint-other\n", "exclude: torlint.toml"]
        {
            assert!(!has_hook(text), "{text}");
        }
    }
}
