//! Which findings were there before? Counts by path and code, so that edits elsewhere in a document do not disturb them.
//!
//! A finding that shows several places, each of them to be mended by itself, counts as many.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::output::Output;
use super::place::{between, real, slashed};
use super::wrong;
use crate::finding::Finding;

/// The version of what is written here.
const SCHEMA: u32 = 1;

/// How many places there are to mend, by path from the folder of the file, and by code.
type Counts = BTreeMap<String, BTreeMap<String, usize>>;

/// Holds a baseline that a run is held against, or that it writes, or both.
///
/// Where it is both, what the run does not see is kept: documents that it does not judge, codes that it does not tell.
#[derive(Debug, Default)]
pub struct Baseline {
    /// What was there before, and the folder that its paths start at.
    before: Option<(Counts, PathBuf)>,
    /// What is written, and where.
    after: Option<(Counts, PathBuf, Output)>,
    /// How the user called it.
    name: String,
    /// What holds no longer, as sentences.
    stale: Vec<String>,
    /// The paths that were judged, as they stand in the baseline that was read.
    judged: BTreeSet<String>,
}

/// What stands in the file.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Written {
    torlint: String,
    schema: u32,
    counts: Counts,
}

/// What can be read of a file of any schema.
#[derive(Debug, Deserialize)]
struct Opening {
    schema: u32,
}

impl Baseline {
    /// Reads the one and prepares the other. A file that is both may be absent: then all is new.
    ///
    /// # Errors
    ///
    /// Returns a sentence about a file that cannot be read or written.
    pub fn open(read: Option<&Path>, write: Option<&Path>) -> Result<Self, String> {
        let mut baseline = Self::default();
        if let Some(path) = read {
            let is_begun = write.is_some_and(|write| real(write) == real(path)) && !path.exists();
            let counts = if is_begun { Counts::new() } else { counts(path)? };
            baseline.before = Some((counts, folder(path)));
        }
        if let Some(path) = write {
            if path == Path::new("-") {
                let sentence = "A baseline is written to a file, for the report goes to standard output. Name the file, such as \
                                --write-baseline baseline.json.";
                return Err(sentence.to_owned());
            }
            // What is overwritten has to be a baseline, so that nobody loses a document by a slip.
            if path.is_file() && fs::metadata(path).is_ok_and(|file| file.len() > 0) {
                counts(path).map_err(|sentence| format!("{sentence} It is left as it is."))?;
            }
            let out =
                Output::open(Some(path)).map_err(|error| format!("The baseline cannot be written there: {error}."))?;
            baseline.name = path.display().to_string();
            baseline.after = Some((Counts::new(), folder(path), out));
        } else if let Some(path) = read {
            baseline.name = path.display().to_string();
        }
        Ok(baseline)
    }

    /// Takes from what is told of a file what stood in the baseline, or now stands in it; returns how many findings that is.
    ///
    /// Findings with the codes that `is_told` says count; what was not told for another reason is no longer among them.
    pub fn hold_back(&mut self, file: &Path, findings: &mut Vec<Finding<'_>>, is_told: impl Fn(&str) -> bool) -> usize {
        let found = findings.len();
        let mut now: BTreeMap<String, usize> = BTreeMap::new();
        for finding in &*findings {
            *now.entry(finding.requirement.code.to_string()).or_default() += weight(finding);
        }
        if let Some((before, folder)) = &self.before {
            let path = key(folder, file);
            let mut left = before.get(&path).cloned().unwrap_or_default();
            for (code, count) in left.iter().filter(|(code, _)| is_told(code)) {
                let found = now.get(code).copied().unwrap_or_default();
                if found < *count {
                    let sentence = format!("The baseline has {count} of {code} in {path}, and {found} is there now.");
                    self.stale.push(sentence);
                }
            }
            findings.retain(|finding| match left.get_mut(&*finding.requirement.code) {
                Some(count) if *count >= weight(finding) => {
                    *count -= weight(finding);
                    false
                }
                _ => true,
            });
            self.judged.insert(path);
        }
        if let Some((after, folder, _)) = &mut self.after {
            let kept = self.before.as_ref().and_then(|(before, folder)| before.get(&key(folder, file)));
            let kept = kept.into_iter().flatten().filter(|(code, _)| !is_told(code));
            let all: BTreeMap<String, usize> = kept.map(|(code, count)| (code.clone(), *count)).chain(now).collect();
            if !all.is_empty() {
                after.insert(key(folder, file), all);
            }
            findings.clear();
        }
        found - findings.len()
    }

    /// Ends the run: returns what is worth knowing only to somebody who asks, as sentences.
    #[must_use]
    pub fn stale(&self) -> Vec<String> {
        let mut stale = self.stale.clone();
        if let Some((before, folder)) = &self.before {
            let gone = before.keys().filter(|path| !self.judged.contains(*path) && !folder.join(path).exists());
            stale.extend(gone.map(|path| format!("The baseline has {path}, and there is no such file now.")));
        }
        stale
    }

    /// Writes what is to be written; returns a sentence that says so.
    ///
    /// # Errors
    ///
    /// Returns what the system says.
    pub fn write(self) -> io::Result<Option<String>> {
        let Some((mut after, folder, mut out)) = self.after else { return Ok(None) };
        if let Some((before, from)) = self.before {
            for (path, counts) in before {
                let file = from.join(&path);
                if !self.judged.contains(&path) && file.exists() {
                    after.insert(key(&folder, &real(&file)), counts);
                }
            }
        }
        let places: usize = after.values().flat_map(BTreeMap::values).sum();
        let documents = after.len();
        let counts = after;
        let written = Written { torlint: env!("CARGO_PKG_VERSION").to_owned(), schema: SCHEMA, counts };
        serde_json::to_writer_pretty(&mut out, &written)?;
        out.write_all(b"\n")?;
        out.finish()?;
        let number = |count: usize, noun: &str| format!("{count} {noun}{}", if count == 1 { "" } else { "s" });
        let (places, documents) = (number(places, "place"), number(documents, "document"));
        Ok(Some(format!("{} was written: {places} to mend in {documents}.", self.name)))
    }

    /// Tells whether a file is to be written.
    #[must_use]
    pub fn is_written(&self) -> bool {
        self.after.is_some()
    }
}

/// Returns how much a finding counts: a new gap beside old ones is news, though one finding tells of them all.
fn weight(finding: &Finding<'_>) -> usize {
    if finding.requirement.check.as_ref().is_some_and(crate::check::Check::counts_its_places) {
        finding.labels.len().max(1)
    } else {
        1
    }
}

fn folder(path: &Path) -> PathBuf {
    real(path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new(".")))
}

fn key(folder: &Path, file: &Path) -> String {
    slashed(&between(folder, file))
}

/// Reads what was there before.
fn counts(path: &Path) -> Result<Counts, String> {
    let name = path.display().to_string();
    let text = wrong::text(path, &name, "a baseline").map_err(|wrong| wrong.tell(80, false))?;
    let help = "--write-baseline writes a new one.";
    let damaged = |error: &serde_json::Error| match error.line() {
        0 => format!("{name} is no baseline of torlint. {help}"),
        line => format!("{name} is no baseline of torlint, or it is damaged in line {line}. {help}"),
    };
    let opening: Opening = serde_json::from_str(&text).map_err(|error| damaged(&error))?;
    if opening.schema != SCHEMA {
        let schema = opening.schema;
        return Err(format!(
            "{name} is of another version of torlint: it has schema {schema}, and this one reads {SCHEMA}. {help}"
        ));
    }
    let written: Written = serde_json::from_str(&text).map_err(|error| damaged(&error))?;
    Ok(written.counts)
}

#[cfg(test)]
mod tests;
