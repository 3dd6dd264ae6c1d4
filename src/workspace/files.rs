//! Which files? Those that were named, and the documents in the folders that were named.

mod content;
mod ignored;

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

use ignored::Ignored;

use super::globs::Globs;
use crate::report::Skipped;
use crate::text::{Source, path_name};

/// Names one file that is to be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// Where it is; nothing for standard input.
    pub path: Option<PathBuf>,
    /// How it is called: as the user wrote it.
    pub name: String,
    /// It was named, and not only found in a folder.
    pub named: bool,
    /// The folders in which it was found, as indexes into [`Plan::folders`].
    pub folders: Vec<usize>,
}

/// Holds what is to be read, and what is not.
#[derive(Debug, Default)]
pub struct Plan {
    /// In the order in which they are told: as named, and within a folder by name.
    pub files: Vec<Wanted>,
    /// What was passed over.
    pub skipped: Vec<Skipped>,
    /// The folders that were named.
    pub folders: Vec<String>,
    /// What could not be done, as sentences.
    pub troubles: Vec<String>,
}

/// Says why a file was not read.
#[derive(Debug, PartialEq, Eq)]
pub enum Unread {
    /// It will not open. A sentence.
    Closed(String),
    /// It is no text. A clause: "it is a Word document".
    NoText(&'static str),
}

/// Finds the files. Costs a look at each folder; no file is read. Of a file in a folder that does not end as documents do,
/// `is_further` says whether it is taken for one all the same.
#[must_use]
pub fn find(paths: &[PathBuf], stdin_name: &str, exclude: &Globs, is_further: &mut dyn FnMut(&Path) -> bool) -> Plan {
    let here = [PathBuf::from(".")];
    let mut plan = Plan::default();
    for path in if paths.is_empty() { &here } else { paths } {
        if path.as_os_str() == "-" {
            plan.files.push(Wanted { path: None, name: stdin_name.to_owned(), named: true, folders: Vec::new() });
        } else if let Some(glob) = exclude.matches(path) {
            plan.skipped.push(Skipped { path: name(path), reason: format!("left out by --exclude {glob}") });
        } else if path.is_dir() {
            walk(path, exclude, is_further, &mut plan);
        } else {
            plan.files.push(Wanted { path: Some(path.clone()), name: name(path), named: true, folders: Vec::new() });
        }
    }
    plan.files = once(std::mem::take(&mut plan.files));
    plan
}

/// Returns each file once, where it was first named; one that was both named and found in a folder counts as named.
fn once(files: Vec<Wanted>) -> Vec<Wanted> {
    let mut places: BTreeMap<Option<PathBuf>, usize> = BTreeMap::new();
    let mut kept: Vec<Wanted> = Vec::with_capacity(files.len());
    for file in files {
        match places.entry(file.path.as_deref().map(|path| shown(path).to_owned())) {
            Entry::Vacant(place) => {
                place.insert(kept.len());
                kept.push(file);
            }
            Entry::Occupied(place) => {
                let known = &mut kept[*place.get()];
                known.named |= file.named;
                known.folders.extend(file.folders);
            }
        }
    }
    kept
}

impl Wanted {
    /// Reads the file and decodes it.
    ///
    /// # Errors
    ///
    /// Returns why it was not read.
    pub fn read(&self) -> Result<Source, Unread> {
        let bytes = match &self.path {
            Some(path) => bytes(path),
            None => standard_input(),
        };
        let bytes = bytes.map_err(|error| Unread::Closed(cannot_open(&self.name, &error)))?;
        if let Some(kind) = content::magic(&bytes) {
            return Err(Unread::NoText(kind));
        }
        let source = Source::decode(self.name.as_str(), bytes);
        match content::binary(source.text()) {
            Some(kind) => Err(Unread::NoText(kind)),
            None => Ok(source),
        }
    }
}

/// Returns a sentence about a file that will not open.
#[must_use]
pub fn cannot_open(name: &str, error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => {
            format!("There is no file or folder called {name}. Check the spelling and the folder.")
        }
        io::ErrorKind::PermissionDenied => format!("{name} cannot be opened: you have no permission to read it."),
        io::ErrorKind::NotADirectory => {
            format!("There is no file called {name}, for a part of its path is a file and not a folder.")
        }
        io::ErrorKind::IsADirectory => format!("{name} is a folder, and a file is wanted here."),
        _ => {
            // The system's number for it helps nobody.
            let said = error.to_string();
            let said = said.split(" (os error").next().unwrap_or_default();
            format!("{name} cannot be read: {said}.")
        }
    }
}

/// Reads a file that was named.
///
/// # Errors
///
/// Returns what the system says; and a refusal of what may never end, such as a pipe that nobody writes to. What the shell
/// opened for us (standard input by its name, `<(…)`) is read all the same.
pub(super) fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    let opened = ["/dev/stdin", "/dev/null", "/dev/fd", "/proc/self/fd"].iter().any(|known| path.starts_with(known));
    let kind = fs::metadata(path)?.file_type();
    if !kind.is_file() && !kind.is_dir() && !opened {
        return Err(io::Error::other("it is a pipe or a device, and not a file"));
    }
    fs::read(path)
}

fn standard_input() -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    io::stdin().lock().read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Collects the documents of one folder, in the order of their names.
///
/// walkdir walks and the `ignore` crate matches: its own walker would also read ignore files of other programs and of the
/// user's home, so that two people would see different documents.
fn walk(folder: &Path, exclude: &Globs, is_further: &mut dyn FnMut(&Path) -> bool, plan: &mut Plan) {
    let index = plan.folders.len();
    plan.folders.push(name(folder));
    let mut ignored = Ignored::above(folder);
    let mut skipped = Vec::new();
    let keep = |entry: &DirEntry| {
        if entry.depth() == 0 {
            ignored.enter(entry.path());
            return true;
        }
        let is_folder = entry.file_type().is_dir();
        if is_hidden(entry) || ignored.matches(entry.path(), is_folder) {
            return false;
        }
        if let Some(glob) = exclude.matches(shown(entry.path())) {
            if is_folder || is_document(entry.path()) {
                let reason = format!("left out by --exclude {glob}");
                skipped.push(Skipped { path: name(shown(entry.path())), reason });
            }
            return false;
        }
        if is_folder {
            ignored.enter(entry.path());
        }
        true
    };
    let entries = WalkDir::new(folder).sort_by_file_name().into_iter().filter_entry(keep);
    let mut found = Vec::new();
    let mut links = Vec::new();
    for entry in entries {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                plan.troubles.push(unwalkable(&error));
                continue;
            }
        };
        let path = shown(entry.path());
        let kind = entry.file_type();
        if kind.is_file() && (is_document(path) || is_further(path)) {
            found.push(Wanted { path: Some(path.to_owned()), name: name(path), named: false, folders: vec![index] });
        } else if kind.is_file()
            && let Some(kind) = content::other_kind(path)
        {
            links.push(Skipped { path: name(path), reason: format!("it is {kind}") });
        } else if kind.is_symlink() && is_document(path) {
            links.push(Skipped {
                path: name(path),
                reason: "it is a link, and links in folders are not followed".into(),
            });
        }
    }
    plan.files.append(&mut found);
    plan.skipped.append(&mut skipped);
    plan.skipped.append(&mut links);
}

/// Returns a path as the user would write it: without the "./" that nobody wrote.
fn shown(path: &Path) -> &Path {
    path.strip_prefix("./").ok().filter(|rest| !rest.as_os_str().is_empty()).unwrap_or(path)
}

fn name(path: &Path) -> String {
    path_name(path)
}

fn is_hidden(entry: &DirEntry) -> bool {
    entry.file_name().as_encoded_bytes().starts_with(b".")
}

/// Tells whether a file in a folder is taken for a document, by the end of its name.
#[must_use]
pub fn is_document(path: &Path) -> bool {
    let extension = path.extension().unwrap_or_default();
    ["md", "markdown", "txt"].iter().any(|known| extension.eq_ignore_ascii_case(known))
}

fn unwalkable(error: &walkdir::Error) -> String {
    let name = error.path().map_or_else(|| "A folder".to_owned(), name);
    match error.io_error() {
        Some(error) => cannot_open(&name, error),
        None => format!("{name} cannot be read: {error}."),
    }
}

#[cfg(test)]
mod tests;
