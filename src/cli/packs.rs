//! `torlint pack`: lists, shows and checks rule packs.

use std::io::Write;
use std::path::Path;

use super::options::{Pack, PackCommand};
use super::voice::Voice;
use super::{End, written};
use crate::pack;
use crate::workspace::output::Output;
use crate::workspace::packs;

/// Runs the command.
pub(super) fn run(options: &Pack, voice: &Voice) -> End {
    match &options.command {
        PackCommand::List => list(voice),
        PackCommand::Show { name } => show(name.as_deref(), voice),
        PackCommand::Check { file } => check(file, voice),
    }
}

fn list(voice: &Voice) -> End {
    let lines = pack::built_in().iter().map(|pack| {
        let (topics, requirements) = (pack.topics.len(), pack.requirements.len());
        let usual = if pack.id == pack::DEFAULT { " (used where none is named)" } else { "" };
        format!("{}{usual}\n  {}\n  {topics} topics, {requirements} requirements\n", pack.id, pack.title)
    });
    print(&lines.collect::<String>(), voice)
}

fn show(name: Option<&str>, voice: &Voice) -> End {
    let name = name.unwrap_or(pack::DEFAULT);
    if let Some(text) = pack::source(name) {
        return print(text, voice);
    }
    voice.trouble(&format!("There is no built-in pack called “{name}”. {}", packs::suggest(name)));
    End::Trouble
}

fn check(file: &Path, voice: &Voice) -> End {
    let (width, colour) = voice.errors();
    match packs::read(file, width, colour) {
        Ok(pack) => {
            let (topics, requirements) = (pack.topics.len(), pack.requirements.len());
            let name = file.display();
            print(&format!("{name} is in order: {topics} topics, {requirements} requirements.\n"), voice)
        }
        Err(sentence) => {
            voice.trouble(&sentence);
            End::Trouble
        }
    }
}

/// Writes some text to standard output.
pub(super) fn print(text: &str, voice: &Voice) -> End {
    let printed = Output::open(None).and_then(|mut out| {
        out.write_all(text.as_bytes())?;
        out.finish()
    });
    written(printed, voice)
}
