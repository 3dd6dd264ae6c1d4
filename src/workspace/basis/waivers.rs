//! What do configurations excuse documents from, and which of their waivers waive nothing?

use super::{Prepared, Task};
use crate::report::{Judged, Status};
use crate::verdict::{Excuse, named};
use crate::workspace::configuration::{Configuration, Waiver};
use crate::workspace::globs::Globs;
use crate::workspace::place::between;

/// Keeps what became of each waiver over a run.
#[derive(Debug)]
pub struct Ledger<'a> {
    prepared: &'a Prepared,
    /// For each basis and each waiver of its configuration.
    entries: Vec<Vec<Entry<'a>>>,
}

/// One waiver of a configuration.
#[derive(Debug)]
struct Entry<'a> {
    waiver: &'a Waiver,
    /// Which documents; none for all.
    path: Option<Globs>,
    excuse: Excuse,
    fits: bool,
    is_used: bool,
}

impl<'a> Ledger<'a> {
    /// Begins a run.
    #[must_use]
    pub fn new(prepared: &'a Prepared) -> Self {
        let entry = |waiver: &'a Waiver| Entry {
            waiver,
            // That a glob can be understood was found out when the configuration was read.
            path: waiver.path.as_ref().map(|path| Globs::new(&[path]).unwrap_or_default()),
            excuse: Excuse { names: vec![waiver.code.trim().to_owned()], reason: waiver.reason.trim().to_owned() },
            fits: false,
            is_used: false,
        };
        let of = |configuration: Option<&'a Configuration>| {
            configuration.map_or_else(Vec::new, |one| one.settings.waivers.iter().map(entry).collect())
        };
        let entries = prepared.bases.iter().map(|basis| of(prepared.configuration(basis))).collect();
        Self { prepared, entries }
    }

    /// Returns what a file is excused from.
    #[must_use]
    pub fn excuses(&self, task: &Task) -> Vec<Excuse> {
        self.fitting(task).map(|index| self.entries[task.basis][index].excuse.clone()).collect()
    }

    /// Takes note of what the waivers did to a document.
    pub fn note(&mut self, task: &Task, judged: &Judged<'_>) {
        if judged.status == Status::NotTermsOfReference {
            return;
        }
        let fitting: Vec<usize> = self.fitting(task).collect();
        for index in fitting {
            let entry = &mut self.entries[task.basis][index];
            let codes = named(judged.pack, &entry.excuse.names[0]);
            entry.fits = true;
            entry.is_used |= judged.waivers().any(|(verdict, waived)| {
                let is_it = waived.place.is_none() && waived.reason == entry.excuse.reason;
                is_it && codes.contains(&&*verdict.requirement.code)
            });
        }
    }

    /// Returns a sentence about each waiver that waives nothing. Of a configuration of which the run saw only a part, nothing
    /// is said: the document may have been in the other part.
    #[must_use]
    pub fn idle(&self) -> Vec<String> {
        let mut sentences = Vec::new();
        for (basis, entries) in self.prepared.bases.iter().zip(&self.entries).filter(|(basis, _)| basis.is_whole) {
            let Some(configuration) = self.prepared.configuration(basis) else { continue };
            for (index, entry) in entries.iter().enumerate().filter(|(_, entry)| !entry.is_used) {
                let line = configuration.line(&["waiver"], Some(index)).unwrap_or(1);
                let (code, name) = (&entry.waiver.code, &configuration.name);
                let why = match &entry.waiver.path {
                    Some(path) if !entry.fits => format!("no document that was judged fits \"{path}\""),
                    None if !entry.fits => continue,
                    _ => format!("nothing that was judged goes against {code}"),
                };
                sentences.push(format!("The waiver of {code} in {name}, line {line}, waives nothing: {why}."));
            }
        }
        sentences
    }

    /// Returns which waivers speak of a file.
    fn fitting(&self, task: &Task) -> impl Iterator<Item = usize> {
        let configuration = self.prepared.configuration(&self.prepared.bases[task.basis]);
        let path = configuration.map(|configuration| between(&configuration.folder, &task.real));
        let fits = move |entry: &Entry<'_>| match (&entry.path, &path) {
            (Some(globs), Some(path)) => globs.matches(path).is_some(),
            _ => true,
        };
        let entries = self.entries[task.basis].iter().enumerate();
        entries.filter(move |(_, entry)| fits(entry)).map(|(index, _)| index)
    }
}
