//! `torlint init`: sets up a folder with a configuration and a sample register, and leaves alone what is there.

use std::fmt::Write as _;
use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::End;
use super::options::Init;
use super::packs::print;
use super::voice::Voice;
use crate::report::Amount;
use crate::workspace::place::{between, real};
use crate::workspace::sample;

/// Runs the command.
pub(super) fn run(options: &Init, voice: &Voice) -> End {
    let folder = options.folder.as_deref().unwrap_or(Path::new(""));
    let (mut told, mut end) = (String::new(), End::Content);
    for (name, text, what) in sample::FILES {
        let path = folder.join(name);
        if let Some(top) = above(folder).filter(|_| text == sample::HOOKS) {
            let _ =
                writeln!(told, "pre-commit reads its entry at the top of the repository only, in {}.", top.display());
            entry(&top, &mut told);
            continue;
        }
        let name = path.display();
        let file = OpenOptions::new().write(true).create_new(true).open(&path);
        match file.and_then(|mut file| file.write_all(text.as_bytes())) {
            Ok(()) => drop(writeln!(told, "{name} is written: {what}.")),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                let _ = writeln!(told, "{name} is there already, and is left as it is.");
                if text == sample::HOOKS {
                    entry(&folder.join(sample::FILES[2].0), &mut told);
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

/// Returns the file in which pre-commit looks for its entry, where that is above the folder: at the top of the repository.
fn above(folder: &Path) -> Option<PathBuf> {
    let folder = real(if folder.as_os_str().is_empty() { Path::new(".") } else { folder });
    let top = folder.ancestors().find(|folder| folder.join(".git").exists())?;
    let (file, here) = (top.join(sample::FILES[2].0), real(Path::new(".")));
    (top != folder).then(|| between(&here, &file))
}

/// Shows the entry for pre-commit, unless a file has it already.
fn entry(file: &Path, told: &mut String) {
    if !std::fs::read_to_string(file).is_ok_and(|own| own.contains("id: torlint")) {
        let entry = sample::HOOKS.split_once("repos:\n").map_or(sample::HOOKS, |(_, entry)| entry);
        let _ = writeln!(told, "To check each commit, add this to it, below \"repos:\":\n\n{entry}");
    }
}
