//! `torlint check --watch`: judges again whenever something changes that the answer depends on, until interrupted.

use std::collections::BTreeMap;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::Duration;

use notify_debouncer_full::notify::{EventKind, RecursiveMode};
use notify_debouncer_full::{DebounceEventResult, DebouncedEvent, new_debouncer};

use super::End;
use super::check;
use super::options::Check;
use super::voice::Voice;
use crate::workspace::basis;
use crate::workspace::files::is_document;
use crate::workspace::output::PREFIX;
use crate::workspace::place::real;

/// An editor writes a file in several steps; what changes within this time is one change.
const PAUSE: Duration = Duration::from_millis(150);

/// Runs the command. It ends when it is interrupted, or when nothing can be watched.
pub(super) fn run(options: &Check, voice: &Voice) -> End {
    if options.reading.paths.iter().any(|path| path.as_os_str() == "-") {
        voice.trouble("Standard input is read once, and cannot be watched. Name a file or a folder.");
        return End::Trouble;
    }
    let (tell, changes) = mpsc::channel();
    let listener = move |changed: DebounceEventResult| drop(tell.send(changed));
    let mut debouncer = match new_debouncer(PAUSE, None, listener) {
        Ok(debouncer) => debouncer,
        Err(error) => return unwatched(&error, voice),
    };
    let mut watched: Vec<PathBuf> = Vec::new();
    loop {
        // What is written while the documents are judged is news, so that watching begins first. A folder that went and came
        // again is another one, so that each is watched anew.
        for place in std::mem::take(&mut watched) {
            // What is gone is watched no more.
            let _ = debouncer.unwatch(&place);
        }
        for (place, mode) in places(options) {
            if let Err(error) = debouncer.watch(&place, mode)
                && place.exists()
            {
                return unwatched(&error, voice);
            }
            watched.push(place);
        }
        clear();
        check::run(options, voice);
        voice.note("torlint judges again when something changes; Ctrl-C ends it.");
        loop {
            match changes.recv() {
                Ok(Ok(events)) if events.iter().any(|event| matters(event, options)) => break,
                Ok(Ok(_)) => {}
                Ok(Err(errors)) => {
                    for error in errors {
                        voice.trouble(&format!("Some changes may be missed: {error}."));
                    }
                }
                // Nobody is left to tell of changes.
                Err(mpsc::RecvError) => return End::Trouble,
            }
        }
    }
}

fn unwatched(error: &notify_debouncer_full::notify::Error, voice: &Voice) -> End {
    voice.trouble(&format!("These documents cannot be watched: {error}."));
    End::Trouble
}

/// Returns the folders that hold what the answer depends on, and whether those below them do too.
fn places(options: &Check) -> BTreeMap<PathBuf, RecursiveMode> {
    let mut places = BTreeMap::new();
    let mut add = |path: &Path| {
        let path = real(path);
        if path.is_dir() {
            places.insert(path.clone(), RecursiveMode::Recursive);
        }
        // Above it a configuration may be written, or the folder itself come again; up to the top of the repository.
        for folder in path.ancestors().skip(1).filter(|folder| folder.is_dir()) {
            places.entry(folder.to_owned()).or_insert(RecursiveMode::NonRecursive);
            if folder.join(".git").exists() || path.join(".git").exists() || !path.exists() {
                break;
            }
        }
    };
    let request = check::request(&options.reading);
    let here = [PathBuf::from(".")];
    let named = if request.paths.is_empty() { &here } else { request.paths };
    let others = [request.register, request.pack.map(Path::new), options.baseline.as_deref()];
    named.iter().map(PathBuf::as_path).chain(others.into_iter().flatten()).for_each(&mut add);
    // What is wrong with them is said by the check itself.
    for file in basis::prepare(&request).iter().flat_map(basis::Prepared::settings) {
        add(&file);
    }
    places
}

/// Tells whether a change may change the answer: not one that only looks at a file, nor one that a report makes.
fn matters(event: &DebouncedEvent, options: &Check) -> bool {
    let reports = options.output.iter().chain(options.also.iter().map(|also| &also.file));
    let reports: Vec<PathBuf> = reports.map(|file| real(file)).collect();
    let asked = check::request(&options.reading);
    let others = [asked.register, asked.pack.map(Path::new), options.baseline.as_deref()].into_iter().flatten();
    let named: Vec<PathBuf> = asked.paths.iter().map(PathBuf::as_path).chain(others).map(real).collect();
    let is_read = |path: &PathBuf| {
        let is_setting = path.extension().is_some_and(|end| end == "toml") || path.ends_with(".gitignore");
        // A folder that comes or goes takes its documents along.
        is_setting || is_document(path) || named.contains(path) || path.extension().is_none()
    };
    let is_own = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with(PREFIX) || reports.contains(path)
    };
    !matches!(event.kind, EventKind::Access(_)) && event.paths.iter().any(|path| is_read(path) && !is_own(path))
}

/// Clears the screen, so that only what holds now is seen.
fn clear() {
    let mut out = io::stdout();
    if out.is_terminal() {
        // Where the screen cannot be written, neither can the report, and that is told.
        // It is written at once: what standard error says next must not be cleared away with it.
        let _ = out.write_all(b"\x1b[2J\x1b[3J\x1b[H").and_then(|()| out.flush());
    }
}
