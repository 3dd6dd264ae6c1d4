//! What do configurations excuse documents from, and which of their waivers waive nothing?

use std::collections::{BTreeSet, HashMap};
use std::path::{Path, PathBuf};

use super::{Basis, Prepared, Task};
use crate::answer::Answer;
use crate::check::Check;
use crate::finding::{self, Identity, Strictness};
use crate::report::{Across, Judged, Status};
use crate::verdict::{Excuse, Verdict, named, waives_nothing};
use crate::workspace::configuration::{Configuration, Waiver};
use crate::workspace::globs::{Globs, literal};
use crate::workspace::place::{between, real, slashed};

/// Keeps what became of each waiver over a run.
///
/// A waiver that names one document is asked there whether it waives anything, whenever that document is judged. Of one that
/// may speak of several it is known only at the end, and only where the run was over all that the configuration speaks of.
#[derive(Debug)]
pub struct Ledger<'a> {
    prepared: &'a Prepared,
    /// For each basis.
    books: Vec<Book<'a>>,
}

/// The waivers of one configuration.
#[derive(Debug, Default)]
struct Book<'a> {
    entries: Vec<Entry<'a>>,
    index: Index,
    /// A document was judged by it.
    is_judged: bool,
    /// A document could not be judged, and any waiver may have been for that one.
    has_gap: bool,
}

/// One waiver of a configuration.
#[derive(Debug)]
struct Entry<'a> {
    waiver: &'a Waiver,
    excuse: Excuse,
    line: usize,
    fits: bool,
    is_used: bool,
    /// What it names was waived by another before.
    is_late: bool,
}

/// Finds the waivers that speak of a document, at a cost that does not grow with those that do not.
#[derive(Debug, Default)]
struct Index {
    /// Those without a path.
    all: Vec<usize>,
    /// Those that name one document, by where it really is.
    alone: HashMap<PathBuf, Vec<usize>>,
    /// Those with a path in which no sign stands for others.
    plain: HashMap<String, Vec<usize>>,
    /// The others.
    globs: Vec<Glob>,
}

/// The waivers with one glob.
#[derive(Debug)]
struct Glob {
    /// What stands between its signs and has to be in a path, so that most need not be held against the glob.
    pieces: Vec<String>,
    globs: Globs,
    own: Vec<usize>,
}

impl<'a> Ledger<'a> {
    /// Begins a run.
    #[must_use]
    pub fn new(prepared: &'a Prepared) -> Self {
        let book = |basis: &'a Basis| prepared.configuration(basis).map_or_else(Book::default, Book::new);
        Self { prepared, books: prepared.bases.iter().map(book).collect() }
    }

    /// Returns what a file is excused from.
    #[must_use]
    pub fn excuses(&self, task: &Task) -> Vec<Excuse> {
        let entries = &self.books[task.basis].entries;
        self.fitting(task).into_iter().map(|index| entries[index].excuse.clone()).collect()
    }

    /// Takes note of what the waivers did to a document.
    pub fn note(&mut self, task: &Task, judged: &Judged<'_>) {
        if judged.status == Status::NotTermsOfReference {
            return;
        }
        let fitting = self.fitting(task);
        let book = &mut self.books[task.basis];
        book.is_judged = true;
        let needed: BTreeSet<usize> = judged.waivers().filter_map(|(_, waived)| waived.excuse).collect();
        for (place, index) in fitting.into_iter().enumerate() {
            let entry = &mut book.entries[index];
            entry.fits = true;
            if needed.contains(&place) {
                entry.is_used = true;
            } else if !entry.is_used {
                let codes = named(judged.pack, &entry.excuse.name);
                entry.is_late |= judged.waivers().any(|(verdict, _)| codes.contains(&&*verdict.requirement.code));
            }
        }
    }

    /// Takes note that a document could not be judged.
    pub fn miss(&mut self, task: &Task) {
        self.books[task.basis].has_gap = true;
    }

    /// Returns what there is to say of each configuration with waivers, where the run was over all that it speaks of.
    #[must_use]
    pub fn across(&self) -> Vec<(PathBuf, Across<'a>)> {
        let books = self.prepared.bases.iter().zip(&self.books);
        let whole = books.filter(|(basis, book)| basis.is_whole && book.is_judged && !book.has_gap);
        whole.filter_map(|(basis, book)| book.across(basis, self.prepared.configuration(basis)?)).collect()
    }

    /// Returns which waivers speak of a file, in their order.
    pub(super) fn fitting(&self, task: &Task) -> Vec<usize> {
        let configuration = self.prepared.configuration(&self.prepared.bases[task.basis]);
        let Some(configuration) = configuration else { return Vec::new() };
        self.books[task.basis].index.fitting(&task.real, &between(&configuration.folder, &task.real))
    }
}

impl<'a> Book<'a> {
    fn new(configuration: &'a Configuration) -> Self {
        let waivers = &configuration.settings.waivers;
        if waivers.is_empty() {
            return Self::default();
        }
        let (source, places) = (configuration.source(), configuration.places("waiver"));
        let mut book = Self::default();
        let (mut given, mut globs) = (BTreeSet::new(), HashMap::new());
        for (index, waiver) in waivers.iter().enumerate() {
            let line = places.get(index).map_or(1, |place| source.line(place.start));
            let name = waiver.code.trim().to_owned();
            let is_new = given.insert((waiver.path.as_deref(), name.to_lowercase()));
            let alone = waiver.path.as_deref().and_then(|path| document(configuration, path));
            let place = alone.as_ref().map(|_| format!("{}, line {line}", configuration.name));
            let excuse = Excuse { name, reason: waiver.reason.trim().to_owned(), place };
            book.entries.push(Entry { waiver, excuse, line, fits: false, is_used: false, is_late: !is_new });
            if let Some(file) = alone {
                book.index.alone.entry(file).or_default().push(index);
            } else if is_new {
                // The first of two that say the same waives all that there is.
                book.index.add(index, waiver.path.as_deref(), &mut globs);
            }
        }
        book
    }

    /// Returns whether every waiver that is not left to one document waives something, as a requirement of the pack asks it.
    fn across(&self, basis: &'a Basis, configuration: &Configuration) -> Option<(PathBuf, Across<'a>)> {
        let requirement = basis.pack.requirements.iter().find(|one| one.check == Some(Check::Used))?;
        let places = configuration.places("waiver");
        let idle = self.entries.iter().zip(places).filter(|(entry, _)| !entry.is_used && !entry.is_across(basis));
        let idle: Vec<_> = idle.filter(|(entry, _)| entry.excuse.place.is_none() || !entry.fits).collect();
        let source = configuration.source();
        let answer = if idle.is_empty() {
            if self.entries.is_empty() {
                return None;
            }
            Answer::met("Every waiver in this configuration waives something.")
        } else {
            let whys: Vec<String> = idle.iter().map(|(entry, _)| entry.why(basis)).collect();
            let answer = Answer::unmet(waives_nothing(&whys));
            idle.iter().fold(answer, |answer, (_, place)| answer.at(*place, "waives nothing"))
        };
        let verdicts = vec![Verdict::new(requirement, answer)];
        let identity = Identity { document: &source.name, source: &source, outline: &[] };
        let findings = finding::findings(&verdicts, Strictness::default(), identity);
        let file = Path::new(&configuration.name).file_name().map_or(PathBuf::new(), PathBuf::from);
        Some((configuration.folder.join(file), Across { source, verdicts, findings }))
    }
}

impl Entry<'_> {
    /// Tells whether it speaks of what is asked of all documents together, which is not known here.
    fn is_across(&self, basis: &Basis) -> bool {
        let codes = named(&basis.pack, &self.excuse.name);
        let mut asked = basis.pack.requirements.iter().filter(|requirement| requirement.across.is_some());
        asked.any(|requirement| codes.contains(&&*requirement.code))
    }

    /// Returns why it waives nothing, as a clause.
    fn why(&self, basis: &Basis) -> String {
        let (name, line) = (&self.excuse.name, self.line);
        let why = match &self.waiver.path {
            _ if named(&basis.pack, name).is_empty() => format!("{name} is not asked of any document"),
            _ if self.is_late => format!("{name} is waived already"),
            Some(path) if !self.fits => format!("no document that was judged fits \"{path}\""),
            _ => format!("nothing that was judged goes against {name}"),
        };
        format!("{why} (line {line})")
    }
}

impl Index {
    /// Adds a waiver; `globs` says where those with a glob stand.
    fn add<'p>(&mut self, index: usize, path: Option<&'p str>, globs: &mut HashMap<&'p str, usize>) {
        let Some(path) = path else {
            self.all.push(index);
            return;
        };
        if let Some(path) = literal(path) {
            self.plain.entry(path).or_default().push(index);
            return;
        }
        let at = *globs.entry(path).or_insert(self.globs.len());
        if at == self.globs.len() {
            // That it can be understood was found out when the configuration was read.
            let globs = Globs::new(&[path]).unwrap_or_default();
            self.globs.push(Glob { pieces: pieces(path), globs, own: Vec::new() });
        }
        self.globs[at].own.push(index);
    }

    fn fitting(&self, file: &Path, path: &Path) -> Vec<usize> {
        let mut found = self.all.clone();
        found.extend(self.alone.get(file).into_iter().flatten());
        let written = slashed(path);
        if !self.plain.is_empty() {
            let path = &*written;
            // A path without signs fits where it stands whole, as folders or at the end.
            let starts: Vec<usize> = std::iter::once(0).chain(path.match_indices('/').map(|(at, _)| at + 1)).collect();
            let ends = || path.match_indices('/').map(|(at, _)| at).chain([path.len()]);
            let parts: BTreeSet<&str> =
                starts.iter().flat_map(|start| ends().filter_map(|end| path.get(*start..end))).collect();
            found.extend(parts.iter().filter_map(|part| self.plain.get(*part)).flatten());
        }
        let may_fit = |glob: &&Glob| glob.pieces.iter().all(|piece| written.contains(piece.as_str()));
        let fit = self.globs.iter().filter(may_fit).filter(|glob| glob.globs.matches(path).is_some());
        found.extend(fit.flat_map(|glob| &glob.own));
        found.sort_unstable();
        found
    }
}

/// Returns what has to stand in every path that fits a glob.
fn pieces(glob: &str) -> Vec<String> {
    if glob.contains(['[', '{']) {
        return Vec::new();
    }
    let pieces = glob.split(['*', '?', '/', '\\']);
    pieces.filter(|piece| !matches!(*piece, "" | ".")).map(str::to_owned).collect()
}

/// Returns the one document that a path names, where there is one: then it means that one, and none of the same name deeper
/// down.
fn document(configuration: &Configuration, path: &str) -> Option<PathBuf> {
    let file = configuration.folder.join(literal(path)?);
    // A link is where it lies, and not where it leads.
    let (folder, name) = (file.parent()?, file.file_name()?);
    file.is_file().then(|| real(folder).join(name))
}
