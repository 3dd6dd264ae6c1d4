//! `torlint new`: writes a draft for a group that starts, with every topic of the pack.

use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::Path;

use super::End;
use super::options::New;
use super::packs::print;
use super::voice::Voice;
use crate::register::{Body, Register};
use crate::report::skeleton::{self, Known};
use crate::topic::normalise;
use crate::verdict::Standard;
use crate::workspace::basis::{self, Request};
use crate::written::meant;

/// Runs the command.
pub(super) fn run(options: &New, voice: &Voice) -> End {
    let request = Request {
        pack: options.by.asked.pack.as_deref(),
        register: options.by.register.as_deref(),
        search: options.by.asked.search(),
        ..Request::default()
    };
    let (pack, listed) = match basis::at_hand(&request) {
        Ok(found) => found,
        Err(wrong) => {
            voice.wrong(&wrong);
            return End::Trouble;
        }
    };
    let register = listed.as_deref().map(|listed| &listed.register);
    let standard = Standard::new(&pack, register);
    let group = options.group.trim();
    let known = standard.directory.as_ref().and_then(|directory| Known::find(directory, group));
    let Some(draft) = skeleton::skeleton(&standard, group, known) else {
        voice.trouble("The group needs a name: torlint new \"Stronger Communities Group\".");
        return End::Trouble;
    };
    if let (Some(register), None) = (register, known) {
        voice.note(&unknown(register, group));
    }
    match &options.output {
        None => print(&draft, voice),
        Some(path) if path == Path::new("-") => print(&draft, voice),
        Some(path) => write(path, &draft, voice),
    }
}

/// Writes the draft to a file that is not there yet.
fn write(path: &Path, draft: &str, voice: &Voice) -> End {
    let name = path.display();
    let file = OpenOptions::new().write(true).create_new(true).open(path);
    match file.and_then(|mut file| file.write_all(draft.as_bytes())) {
        Ok(()) => {
            voice.note(&format!("{name} is written. `torlint check {name}` says what is still to be filled in."));
            End::Content
        }
        Err(error) => {
            voice.trouble(&match error.kind() {
                io::ErrorKind::AlreadyExists => {
                    format!("{name} is there already, and is left as it is. Name another file.")
                }
                io::ErrorKind::NotFound => format!("{name} cannot be written: there is no such folder."),
                io::ErrorKind::PermissionDenied => {
                    format!("{name} cannot be written: you have no permission to write there.")
                }
                _ => format!("{name} cannot be written: {error}."),
            });
            End::Trouble
        }
    }
}

/// Returns sentences on a group of which the register knows nothing.
fn unknown(register: &Register, group: &str) -> String {
    let names = || register.bodies.iter().flat_map(Body::names);
    if names().any(|name| normalise(name) == normalise(group)) {
        return format!("\"{group}\" is no group of the partnership, by the register. Nothing could be taken from it.");
    }
    let help = meant(group, names())
        .map_or_else(|| "Nothing could be taken from it.".to_owned(), |near| format!("Did you mean \"{near}\"?"));
    format!("The register names no body \"{group}\". {help}")
}
