//! What does a folder ask for? `torlint.toml`, read strictly.

mod discovery;
mod levels;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::globs::Globs;
use super::wrong::{self, Wrong};
use crate::pack::RulePack;
use crate::reading::is_reason;
use crate::text::{Source, Span};
use crate::written::{self, Mistake, Mistakes, Place};

pub use discovery::{Discovery, NAMES, Search};
pub use levels::Level;

/// Holds what is written in a configuration. All paths and globs start at its folder.
#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Settings {
    /// The folder that is checked where no path is given.
    pub folder: Option<String>,
    /// The rule pack: the name of a built-in one, or a file.
    pub pack: Option<String>,
    /// The register: a file.
    pub register: Option<String>,
    /// Which files of a folder are read besides those that end as documents do. Named files are always read.
    pub include: Vec<String>,
    /// Which documents are left out, named ones too.
    pub exclude: Vec<String>,
    /// How strongly requirements are asked, by code, name or family.
    pub levels: BTreeMap<String, Level>,
    /// Whether every topic must have a section of its own.
    pub own_sections: Option<bool>,
    /// What somebody lives without.
    #[serde(rename = "waiver")]
    pub waivers: Vec<Waiver>,
}

/// Holds what documents are excused from.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Waiver {
    /// A code, or the name of a requirement or a topic.
    pub code: String,
    /// Which documents, as a glob; all where it is left out.
    #[serde(default)]
    pub path: Option<String>,
    /// Why; it stands in every report.
    pub reason: String,
}

/// Holds a configuration and where it stands.
#[derive(Clone, Debug)]
pub struct Configuration {
    /// Its path, as messages call it.
    pub name: String,
    /// Where it really is.
    pub folder: PathBuf,
    /// What is written.
    pub settings: Settings,
    /// Which further files of a folder are read.
    pub include: Globs,
    /// Which are left out.
    pub exclude: Globs,
    text: String,
}

const NOUN: &str = "a configuration";

impl Configuration {
    /// Reads a file, which lies in `folder` and is called `name` in messages.
    ///
    /// # Errors
    ///
    /// Returns what to tell the user.
    pub fn open(path: &Path, folder: PathBuf, name: String) -> Result<Self, Wrong> {
        Self::read(wrong::text(path, &name, NOUN)?, folder, name)
    }

    /// Takes a text for a configuration.
    ///
    /// # Errors
    ///
    /// Returns every mistake that can be known without the pack.
    pub fn read(text: String, folder: PathBuf, name: String) -> Result<Self, Wrong> {
        let settings: Settings = written::read(&name, &text, NOUN, examine).map_err(wrong_at)?;
        let globs = |globs: &[String]| Globs::new(globs).map_err(Wrong::Said);
        let (include, exclude) = (globs(&settings.include)?, globs(&settings.exclude)?);
        Ok(Self { name, folder, settings, include, exclude, text })
    }

    /// Returns each code that no pack has as a mistake: not the one that is asked, and not the one that is named here, where an
    /// option has won over it.
    ///
    /// # Errors
    ///
    /// Where there is at least one.
    pub fn agrees_with(&self, packs: &[&RulePack]) -> Result<(), Wrong> {
        if self.settings.levels.is_empty() && self.settings.waivers.is_empty() {
            return Ok(());
        }
        self.also(|root, mistakes| levels::examine(&self.settings, packs, root, mistakes))
    }

    /// Returns a mistake at the value of a key: the words of the user fit nothing there is.
    #[must_use]
    pub fn at(&self, key: &str, what: &str) -> Wrong {
        let wrong = self.also(|root, mistakes| {
            let place = root.get(key).map_or(Span::at(0), Place::span);
            mistakes.push(Mistake::new(what, place));
        });
        wrong.err().unwrap_or_else(|| Wrong::Said(what.to_owned()))
    }

    /// Returns the line of a key: `["levels", "TOR206"]`.
    #[must_use]
    pub fn line(&self, keys: &[&str]) -> Option<usize> {
        let mut found = None;
        let look = |root: Place<'_>, _: &mut Vec<Mistake>| {
            found = keys.iter().try_fold(root, |place, key| place.get(key)).map(|place| place.key);
        };
        let _ = written::read::<Settings>(&self.name, &self.text, NOUN, look);
        found.map(|span: Span| self.source().line(span.start))
    }

    /// Returns where each entry of a list stands.
    #[must_use]
    pub fn places(&self, list: &str) -> Vec<Span> {
        let mut found = Vec::new();
        let look = |root: Place<'_>, _: &mut Vec<Mistake>| found = root.each(list).map(Place::span).collect();
        let _ = written::read::<Settings>(&self.name, &self.text, NOUN, look);
        found
    }

    /// Returns what is written, under the name that messages give it.
    #[must_use]
    pub fn source(&self) -> Source {
        Source::new(self.name.as_str(), self.text.as_str())
    }

    /// Examines what was read for more than could be known then.
    fn also(&self, examine: impl FnOnce(Place<'_>, &mut Vec<Mistake>)) -> Result<(), Wrong> {
        written::read::<Settings>(&self.name, &self.text, NOUN, examine).map(drop).map_err(wrong_at)
    }
}

fn wrong_at(mistakes: Mistakes) -> Wrong {
    Wrong::Written { noun: NOUN.to_owned(), mistakes: Box::new(mistakes) }
}

/// Adds what the types cannot see.
fn examine(root: Place<'_>, mistakes: &mut Vec<Mistake>) {
    for key in ["folder", "pack", "register"] {
        is_written_out(root, key, mistakes);
    }
    for list in ["include", "exclude"] {
        root.each(list)
            .for_each(|glob| is_glob(glob, &format!("An entry of \"{list}\" is empty."), "Take it out.", mistakes));
    }
    for waiver in root.each("waiver") {
        is_written_out(waiver, "code", mistakes);
        if let Some(path) = waiver.get("path") {
            let help = "Name the documents, or leave \"path\" out where the waiver is for all of them.";
            is_glob(path, "\"path\" is empty.", help, mistakes);
        }
        if let Some(reason) = waiver.get("reason")
            && reason.text().is_some_and(|reason| !is_reason(reason))
        {
            let mistake = Mistake::new("A waiver needs a reason, and this is none.", reason.span());
            mistakes.push(mistake.help("Say why the group may do without, and who agreed to it."));
        }
    }
}

fn is_written_out(table: Place<'_>, key: &str, mistakes: &mut Vec<Mistake>) {
    let Some(value) = table.get(key) else { return };
    if value.text().is_some_and(|text| text.trim().is_empty()) {
        mistakes.push(Mistake::new(format!("\"{key}\" is empty."), value.span()));
    }
}

fn is_glob(place: Place<'_>, empty: &str, help: &str, mistakes: &mut Vec<Mistake>) {
    let Some(glob) = place.text() else { return };
    if glob.trim().is_empty() {
        mistakes.push(Mistake::new(empty, place.span()).help(help));
    } else if let Err(sentence) = Globs::new(&[glob]) {
        mistakes.push(Mistake::new(sentence, place.span()));
    } else if glob.starts_with(['/', '\\']) {
        let mistake = Mistake::new(format!("\"{glob}\" begins at the root, and would fit nothing."), place.span());
        let bare = glob.trim_start_matches(['/', '\\']);
        mistakes.push(mistake.help(format!("Paths here begin beside this file. Write \"{bare}\".")));
    }
}

#[cfg(test)]
mod tests;
