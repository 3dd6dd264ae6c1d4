//! `torlint check --watch`: judges again whenever something changes that the answer depends on, until interrupted.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, Sender};
use std::time::Duration;

use notify_debouncer_full::notify::event::ModifyKind;
use notify_debouncer_full::notify::{Error, ErrorKind, EventKind, RecommendedWatcher, RecursiveMode};
use notify_debouncer_full::{DebounceEventResult, DebouncedEvent, Debouncer, RecommendedCache, new_debouncer};

use super::End;
use super::check;
use super::options::Check;
use super::teller::reports;
use super::voice::Voice;
use crate::workspace::basis::{self, Prepared};
use crate::workspace::configuration::NAMES;
use crate::workspace::files::is_document;
use crate::workspace::output::PREFIX;
use crate::workspace::place::{between, real};

/// An editor writes a file in several steps; what changes within this time is one change.
const PAUSE: Duration = Duration::from_millis(150);

/// Runs the command. It ends when it is interrupted, when nobody reads what it says, or when nothing can be watched.
pub(super) fn run(options: &Check, voice: &Voice) -> End {
    if options.reading.paths.iter().any(|path| path.as_os_str() == "-") {
        voice.trouble("Standard input is read once, and cannot be watched. Name a file or a folder.");
        return End::Trouble;
    }
    let mut is_first = true;
    loop {
        let sight = Sight::new(options);
        // No change to a file mends an option.
        if let (true, Some(prepared)) = (is_first, &sight.prepared)
            && check::chosen(options, prepared).is_err()
        {
            return check::run(options, voice);
        }
        is_first = false;
        // What is written while the documents are judged is news, so that watching begins first. It begins anew each time, for
        // a folder that was removed and made again is another one.
        let (tell, changes) = mpsc::channel();
        let watcher = match sight.watch(tell) {
            Ok(watcher) => watcher,
            Err(error) => {
                voice.trouble(&format!("These documents cannot be watched: {error}."));
                return End::Trouble;
            }
        };
        if sight.is_past() {
            continue;
        }
        clear();
        let end = check::run(options, voice);
        if voice.is_unheard() {
            return end;
        }
        voice.note("torlint judges again when something changes; Ctrl-C ends it.");
        if !sight.waits(&changes, voice) {
            return End::Trouble;
        }
        drop(watcher);
    }
}

/// Holds what the answer depends on, as it is now.
#[derive(Debug, Default)]
struct Sight {
    /// Nothing where something is wrong with it, which the run itself says.
    prepared: Option<Prepared>,
    /// All that is below them may be a document, or say how documents are judged.
    folders: Vec<PathBuf>,
    /// The files that were named, and those that say how documents are judged.
    files: BTreeSet<PathBuf>,
    /// What leads to them: each folder and each link on the way, whether or not it is there yet.
    way: BTreeSet<PathBuf>,
    /// What a run itself writes.
    reports: Vec<PathBuf>,
}

impl Sight {
    fn new(options: &Check) -> Self {
        let request = check::request(&options.reading);
        let prepared = basis::prepare(&request).ok();
        let mut sight = Self { reports: reports(options).map(real).collect(), ..Self::default() };
        let others = [request.register, request.pack.map(Path::new), options.baseline.as_deref()];
        let named: Vec<PathBuf> = match &prepared {
            _ if !request.paths.is_empty() => request.paths.to_vec(),
            // The folder that the configuration names.
            Some(prepared) => prepared.plan.folders.iter().map(PathBuf::from).collect(),
            None => vec![PathBuf::from(".")],
        };
        let all = named.iter().map(PathBuf::as_path).chain(others.into_iter().flatten()).map(Path::to_owned);
        let settings = prepared.as_ref().map_or_else(|| basis::settings(&request), |prepared| prepared.read.clone());
        for path in all.chain(settings) {
            sight.way.extend(way(&path).chain(way(&real(&path))));
            let path = real(&path);
            if path.is_dir() {
                sight.folders.push(path);
            } else {
                sight.files.insert(path);
            }
        }
        sight.prepared = prepared;
        if let Some(prepared) = &mut sight.prepared {
            prepared.leave_out(&sight.reports);
        }
        sight
    }

    /// Begins to watch, and tells of changes.
    fn watch(
        &self,
        tell: Sender<DebounceEventResult>,
    ) -> Result<Debouncer<RecommendedWatcher, RecommendedCache>, Error> {
        let mut watcher = new_debouncer(PAUSE, None, move |changed: DebounceEventResult| drop(tell.send(changed)))?;
        for (place, mode) in self.places() {
            match watcher.watch(&place, mode) {
                // A folder that is gone meanwhile is news of the one above it, and that may be closed to us.
                Err(error) if place.is_dir() && (mode == RecursiveMode::Recursive || !is_denied(&error)) => {
                    return Err(error);
                }
                _ => {}
            }
        }
        Ok(watcher)
    }

    /// Tells whether a folder came or went before it was watched.
    fn is_past(&self) -> bool {
        self.files.iter().any(|file| file.is_dir()) || self.folders.iter().any(|folder| !folder.is_dir())
    }

    /// Returns the folders that are watched, and whether those below them are too.
    fn places(&self) -> BTreeMap<PathBuf, RecursiveMode> {
        let above = self.way.iter().chain(&self.files).filter_map(|path| path.parent());
        let above = above.filter(|folder| folder.is_dir() && !self.folders.iter().any(|top| folder.starts_with(top)));
        let above = above.map(|folder| (folder.to_owned(), RecursiveMode::NonRecursive));
        above.chain(self.folders.iter().map(|folder| (folder.clone(), RecursiveMode::Recursive))).collect()
    }

    /// Waits until something changes that matters; tells whether it ever can.
    fn waits(&self, changes: &Receiver<DebounceEventResult>, voice: &Voice) -> bool {
        while let Ok(changed) = changes.recv() {
            match changed {
                Ok(events) if events.iter().any(|event| self.is_news(event)) => return true,
                Ok(_) => {}
                Err(errors) => {
                    for error in errors {
                        voice.trouble(&format!("Some changes may be missed: {error}."));
                    }
                }
            }
        }
        false
    }

    /// Tells whether a change may change the answer: not one that only looks at a file, nor one that a report makes.
    fn is_news(&self, event: &DebouncedEvent) -> bool {
        let is_stirred = matches!(event.kind, EventKind::Modify(ModifyKind::Any | ModifyKind::Data(_)));
        // Of a folder some systems say that it changes when a file in it does, and of the file they say it too.
        let is_told = |path: &PathBuf| !(is_stirred && path.is_dir()) && self.is_read(path) && !self.is_own(path);
        // Where there was too much to tell, anything may have changed.
        event.need_rescan() || !matches!(event.kind, EventKind::Access(_)) && event.paths.iter().any(is_told)
    }

    fn is_read(&self, path: &PathBuf) -> bool {
        let name = path.file_name().unwrap_or_default();
        let is_setting = NAMES.iter().any(|known| name == *known) || name == ".gitignore" || name == ".git";
        let is_above = || self.way.iter().any(|entry| entry.parent() == path.parent());
        // A folder that comes or goes takes its documents along.
        let is_taken = || is_setting || is_document(path) || path.extension().is_none() || self.is_further(path);
        let is_below = || self.folders.iter().any(|folder| path.starts_with(folder));
        self.files.contains(path) || self.way.contains(path) || is_setting && is_above() || is_taken() && is_below()
    }

    /// Tells whether a configuration takes a file for a document, though it does not end as one.
    fn is_further(&self, path: &Path) -> bool {
        let configurations = self.prepared.iter().flat_map(|prepared| &prepared.configurations);
        let mut configurations = configurations.filter(|one| path.starts_with(&one.folder));
        configurations.any(|one| one.include.matches(&between(&one.folder, path)).is_some())
    }

    fn is_own(&self, path: &PathBuf) -> bool {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with(PREFIX) || self.reports.contains(path)
    }
}

/// Returns what leads to a path, and itself: each part of it, where that part stands. A part may be a link.
fn way(path: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let parts: Vec<PathBuf> =
        whole.ancestors().filter_map(|part| Some(real(part.parent()?).join(part.file_name()?))).collect();
    parts.into_iter()
}

fn is_denied(error: &Error) -> bool {
    matches!(&error.kind, ErrorKind::Io(error) if error.kind() == io::ErrorKind::PermissionDenied)
}

/// Clears the screen, so that only what holds now is seen.
fn clear() {
    let mut out = io::stdout();
    if out.is_terminal() {
        // At once, or it would clear away what is said on standard error next. Where the screen cannot be written, neither can
        // the report, and that is told.
        let _ = out.write_all(b"\x1b[2J\x1b[3J\x1b[H");
        let _ = out.flush();
    }
}
