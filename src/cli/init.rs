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
                if text == sample::HOOKS && !std::fs::read_to_string(&path).is_ok_and(|own| has_hook(&own)) {
                    let entry = text.split_once("repos:\n").map_or(text, |(_, entry)| entry);
                    let _ = writeln!(told, "To check each commit, add this to it, below \"repos:\":\n\n{entry}");
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
    if end == End::Content && voice.amount != Amount::Quiet {
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

/// Tells whether a file for pre-commit has our hook already; its name alone may stand in a remark or a path.
fn has_hook(text: &str) -> bool {
    let hook = Regex::new(r#"(?m)^[^#\n]*\bid:\s*["']?torlint["']?\s*(?:[,}#]|$)"#);
    hook.is_ok_and(|hook| hook.is_match(text))
}

#[cfg(test)]
mod tests {
    use super::has_hook;

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
