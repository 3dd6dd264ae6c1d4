//! `torlint pack`: lists, shows, checks and tests rule packs.

use std::fmt::Write as _;
use std::io::Write;
use std::path::Path;

use super::options::{Pack, PackCommand};
use super::voice::Voice;
use super::{End, written};
use crate::pack::{self, RulePack, place_of};
use crate::report::Amount;
use crate::report::proof::{self, Failure, Proof};
use crate::text::{Source, Span};
use crate::workspace::output::Output;
use crate::workspace::packs::{self, Layer, Opened};
use crate::workspace::wrong::Wrong;
use crate::written::{Mistake, Mistakes};

/// Runs the command.
pub(super) fn run(options: &Pack, voice: &Voice) -> End {
    match &options.command {
        PackCommand::List => list(voice),
        PackCommand::Show { name } => show(name.as_deref(), voice),
        PackCommand::Check { file } => check(file, voice),
        PackCommand::Test { name } => test(name.as_deref(), voice),
    }
}

fn list(voice: &Voice) -> End {
    let lines = pack::built_in().iter().map(|pack| {
        let usual = if pack.id == pack::DEFAULT { " (used where none is named)" } else { "" };
        format!("{}{usual}\n  {}\n  {}\n", pack.id, pack.title, counts(pack))
    });
    print(&lines.collect::<String>(), voice)
}

/// Returns the built-in pack of that name, or reads the file; nothing where neither is there, which has been said.
fn open(name: &str, voice: &Voice) -> Option<Opened> {
    let opened = match Opened::built_in(name) {
        Some(opened) => Ok(opened),
        None if name == "-" || Path::new(name).exists() => packs::open(Path::new(name), name),
        None => Err(Wrong::Said(packs::absent(name))),
    };
    opened.map_err(|wrong| voice.wrong(&[wrong])).ok()
}

fn show(name: Option<&str>, voice: &Voice) -> End {
    let Some(opened) = open(name.unwrap_or(pack::DEFAULT), voice) else { return End::Trouble };
    let Some(own) = opened.layers.first() else { return End::Content };
    if let Some(below) = opened.layers.get(1) {
        voice.note(&format!("{} extends {}; in all {}.", own.name, below.name, counts(&opened.pack)));
    }
    print(&own.text, voice)
}

fn check(file: &Path, voice: &Voice) -> End {
    match packs::open(file, &file.display().to_string()) {
        Ok(Opened { pack, layers }) => {
            let name = layers.first().map_or("", |own| own.name.as_str());
            let below = layers.get(1).map(|below| format!("it extends {}; in all ", below.name)).unwrap_or_default();
            print(&format!("{name} is in order: {below}{}.\n", counts(&pack)), voice)
        }
        Err(wrong) => {
            voice.wrong(&[wrong]);
            End::Trouble
        }
    }
}

fn counts(pack: &RulePack) -> String {
    let counted = |count: usize, noun: &str| format!("{count} {noun}{}", if count == 1 { "" } else { "s" });
    format!("{}, {}", counted(pack.topics.len(), "topic"), counted(pack.requirements.len(), "requirement"))
}

fn test(name: Option<&str>, voice: &Voice) -> End {
    let Some(opened) = open(name.unwrap_or(pack::DEFAULT), voice) else { return End::Trouble };
    let look = voice.look(false);
    let (mut told, mut passed, mut failed) = (String::new(), 0, 0);
    for proof in proof::prove(&opened.pack) {
        passed += proof.passed();
        failed += proof.failures.len();
        if look.amount != Amount::Quiet || !proof.failures.is_empty() {
            line(&mut told, &proof);
        }
        for failure in &proof.failures {
            told.push('\n');
            told.push_str(&drawn(failure, &proof, &opened.layers, look.width, look.colour));
        }
    }
    if look.amount != Amount::Quiet {
        let samples = if passed == 1 { "sample" } else { "samples" };
        let _ = writeln!(told, "\n{passed} {samples} passed, {failed} failed.");
    }
    let end = if failed == 0 { End::Content } else { End::Findings };
    end.max(print(&told, voice))
}

/// Adds a line on one requirement: how many of its samples passed.
fn line(told: &mut String, proof: &Proof<'_>) {
    let requirement = proof.requirement;
    let all = requirement.samples.len();
    let what = match (all, proof.failures.is_empty()) {
        (0, _) => "no sample".to_owned(),
        (_, true) => format!("{all} passed"),
        (_, false) => format!("{} of {all} passed", proof.passed()),
    };
    let _ = writeln!(told, "{}  {:<13}  {}", requirement.code, what, requirement.name);
}

/// Draws a sample that failed, where it stands in its pack.
fn drawn(failure: &Failure<'_>, proof: &Proof<'_>, layers: &[Layer], width: usize, colour: bool) -> String {
    let code = &proof.requirement.code;
    let found =
        layers.iter().find_map(|layer| Some((layer, place_of(failure.sample, code, &layer.text)?))).or_else(|| {
            let own = layers.first()?;
            Some((own, Span::default()))
        });
    let Some((layer, place)) = found else { return String::new() };
    let (wanted, got) = (failure.sample.wanted(), failure.word.name());
    let got = if got == "-" { "inapplicable" } else { got };
    let (name, statement) = (&proof.requirement.name, &failure.statement);
    let what = format!("{code} {name}: This sample must get \"{wanted}\", and gets \"{got}\". {statement}");
    let source = Source::new(layer.name.as_str(), layer.text.as_str());
    let drawing = Mistakes { source, list: vec![Mistake::new(what, place)] }.draw(width, colour);
    drawing.trim_end().to_owned() + "\n"
}

/// Writes some text to standard output.
pub(super) fn print(text: &str, voice: &Voice) -> End {
    let printed = Output::open(None).and_then(|mut out| {
        out.write_all(text.as_bytes())?;
        out.finish()
    });
    written(printed, voice)
}
