//! `torlint init`: sets up a folder with a configuration and a sample register, and leaves alone what is there.

use std::fmt::Write as _;
use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::Path;

use super::End;
use super::options::Init;
use super::packs::print;
use super::voice::Voice;
use crate::report::Amount;
use crate::workspace::sample;

/// Runs the command.
pub(super) fn run(options: &Init, voice: &Voice) -> End {
    let folder = options.folder.as_deref().unwrap_or(Path::new(""));
    let (mut told, mut end) = (String::new(), End::Content);
    for (name, text, what) in sample::FILES {
        let path = folder.join(name);
        let name = path.display();
        let file = OpenOptions::new().write(true).create_new(true).open(&path);
        match file.and_then(|mut file| file.write_all(text.as_bytes())) {
            Ok(()) => drop(writeln!(told, "{name} is written: {what}.")),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                let _ = writeln!(told, "{name} is there already, and is left as it is.");
                if text == sample::HOOKS && !std::fs::read_to_string(&path).is_ok_and(|own| own.contains("torlint")) {
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
