//! `torlint review`: judges all documents of a partnership together, and tells it in the forms that the Executive wants.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use rayon::prelude::*;

use super::check::Passed;
use super::fault::{self, Fault};
use super::options::Review as Options;
use super::progress::Progress;
use super::voice::Voice;
use super::{End, check, written};
use crate::finding::Strictness;
use crate::pack::RulePack;
use crate::report::review::{self, Parts, Review, Seen, Since, see};
use crate::report::{Choices, Setting, Skipped, Status};
use crate::verdict::{Excuse, Standard};
use crate::workspace::basis::{Ledger, Listed, Prepared, Request, Task};
use crate::workspace::files::{Unread, cannot_open};
use crate::workspace::output::Output;
use crate::workspace::place::{self, real};
use crate::workspace::selection::Selection;

/// Runs the command.
pub(super) fn run(options: &Options, voice: &Voice) -> End {
    if let Some(folder) = options.folder.as_deref().filter(|folder| !folder.exists()) {
        // Of a folder that is not there nothing is known, not even that its groups lack anything.
        voice.trouble(&cannot_open(&folder.display().to_string(), &std::io::ErrorKind::NotFound.into()));
        return End::Trouble;
    }
    let Some(mut prepared) = prepare(options, voice) else { return End::Trouble };
    let files = options.output.iter().chain(options.also.iter().map(|also| &also.file));
    prepared.leave_out(&files.map(|file| real(file)).collect::<Vec<_>>());
    let reports = match reports(options, &prepared) {
        Ok(reports) => reports,
        Err(sentence) => {
            voice.trouble(&sentence);
            return End::Trouble;
        }
    };
    let passed = Passed { skipped: std::mem::take(&mut prepared.plan.skipped), missed: Vec::new() };
    let packs: Vec<&RulePack> = prepared.bases.iter().map(|basis| &*basis.pack).collect();
    let selection = match Selection::new(&packs, &options.wanted.select, &options.wanted.ignore) {
        Ok(selection) => selection,
        Err(unknown) => {
            for sentence in unknown {
                voice.trouble(&sentence);
            }
            return End::Trouble;
        }
    };
    let mut run = Run { voice, prepared: &prepared, selection, passed, end: End::Content };
    let mut review = run.review();
    if let Some(file) = &options.since {
        match since(&review, file) {
            Ok(since) => review.since = Some(since),
            Err(sentence) => {
                voice.trouble(&sentence);
                run.end = run.end.max(End::Trouble);
            }
        }
    }
    if review.counted().any(|finding| options.wanted.fail_on.fails(finding.severity)) {
        run.end = run.end.max(End::Findings);
    }
    for skipped in &review.skipped {
        voice.detail(&format!("{} was passed over: {}.", skipped.path, skipped.reason));
    }
    let whereabouts = place::at_hand();
    for (format, mut out) in reports {
        let look = voice.look(!out.is_standard());
        let setting =
            Setting { look, whereabouts: &whereabouts, fails: options.wanted.fail_on.softest(), all_verdicts: true };
        let told = format.write(&review, setting, &mut out).and_then(|()| out.finish());
        run.end = run.end.max(written(told, voice));
    }
    run.end
}

/// Finds the files and what they are judged by; and those that the register names, wherever they are.
fn prepare(options: &Options, voice: &Voice) -> Option<Prepared> {
    let folder: Vec<PathBuf> = options.folder.iter().cloned().collect();
    let request = |paths| Request {
        paths,
        stdin_name: "<stdin>",
        exclude: &options.exclude,
        pack: options.by.asked.pack.as_deref(),
        register: options.by.register.as_deref(),
        own_sections: options.wanted.own_sections,
        search: options.by.asked.search(),
    };
    let prepared = check::prepare(&request(&folder), voice).ok()?;
    let found: BTreeSet<&Path> = prepared.tasks.iter().map(|task| task.real.as_path()).collect();
    let register = prepared.bases.first().and_then(|basis| basis.register.as_deref());
    let named = register.into_iter().flat_map(|listed| listed.files.keys().map(|file| listed.folder.join(file)));
    let here = real(Path::new("."));
    let further: Vec<PathBuf> = named
        .filter(|file| !found.contains(real(file).as_path()) && file.is_file())
        .map(|file| file.strip_prefix(&here).map(Path::to_owned).unwrap_or(file))
        .collect();
    if further.is_empty() {
        return Some(prepared);
    }
    let folders = || prepared.plan.folders.iter().map(PathBuf::from).collect();
    let mut paths: Vec<PathBuf> = if folder.is_empty() { folders() } else { folder.clone() };
    paths.extend(further);
    check::prepare(&request(&paths), &voice.hushed()).ok()
}

/// Opens the reports; says why they cannot be written where they are wanted, if so.
fn reports(options: &Options, prepared: &Prepared) -> Result<Vec<(review::Format, Output)>, String> {
    let further = options.also.iter().map(|also| (also.format, Some(also.file.as_path())));
    let all: Vec<_> = std::iter::once((options.format, options.output.as_deref())).chain(further).collect();
    super::teller::places(all.iter().map(|(_, file)| *file), prepared)?;
    let open = |(format, file): (review::Format, Option<&Path>)| {
        let out = Output::open(file).map_err(|error| match file {
            Some(file) => format!("{} cannot be written: {error}.", file.display()),
            None => format!("The report cannot be written: {error}."),
        });
        Ok((format, out?))
    };
    all.into_iter().map(open).collect()
}

/// Holds a review against an earlier one.
fn since(review: &Review<'_>, file: &Path) -> Result<Since, String> {
    let name = file.display().to_string();
    let text = fs::read(file).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => format!("There is no file called {name}. What has changed is not told."),
        _ => format!("{name} cannot be opened: {error}. What has changed is not told."),
    })?;
    let text =
        String::from_utf8(text).map_err(|_| format!("{name} is no review that torlint wrote: it is not text."))?;
    Since::read(review, &name, &text).map_err(|sentence| format!("{sentence} What has changed is not told."))
}

/// One run of the command.
struct Run<'p> {
    voice: &'p Voice,
    prepared: &'p Prepared,
    selection: Selection,
    passed: Passed,
    end: End,
}

/// What became of one file.
enum Became<'p> {
    Seen(Box<Seen<'p>>),
    Unread(Unread),
    Fault(Fault),
}

impl<'p> Run<'p> {
    /// Judges every file and holds them together.
    fn review(&mut self) -> Review<'p> {
        let (prepared, tasks) = (self.prepared, &self.prepared.tasks);
        let listed: Option<&'p Rc<Listed>> = prepared.bases.first().and_then(|basis| basis.register.as_ref());
        let register = listed.map(|listed| (&listed.register, &listed.source));
        // One register for all: who claims what can be told of one partnership only.
        let standards: Vec<Standard<'p>> = prepared
            .bases
            .iter()
            .map(|basis| Standard::new(&basis.pack, register.map(|(register, _)| register)))
            .collect();
        let mut ledger = Ledger::new(prepared);
        let choices: Vec<Choices> = tasks.iter().map(|task| self.choices(task, &ledger, listed)).collect();
        let bases: Vec<usize> = tasks.iter().map(|task| task.basis).collect();
        let wanted: Vec<_> = tasks.iter().map(|task| &task.wanted).collect();
        let progress = Progress::new(tasks.len(), self.voice);
        let became: Vec<Became<'p>> = wanted
            .par_iter()
            .zip(&choices)
            .zip(&bases)
            .map(|((wanted, choices), basis)| {
                let became = match wanted.read() {
                    Err(unread) => Became::Unread(unread),
                    Ok(source) => fault::guard(|| see(&standards[*basis], source, choices))
                        .map_or_else(Became::Fault, |seen| Became::Seen(Box::new(seen))),
                };
                progress.step();
                became
            })
            .collect();
        progress.end();
        let mut seen = Vec::new();
        let mut told = vec![0; prepared.plan.folders.len()];
        let mut absent: BTreeMap<usize, String> = BTreeMap::new();
        for ((task, choices), became) in tasks.iter().zip(&choices).zip(became) {
            match self.kept(task, became, &mut ledger) {
                Ok(Some(one)) => {
                    task.wanted.folders.iter().for_each(|folder| told[*folder] += 1);
                    seen.push(one);
                }
                Ok(None) => {}
                Err(why) => drop(choices.body.map(|body| absent.insert(body, why))),
            }
        }
        if let Some(listed) = listed {
            left_out(listed, &choices, &mut absent);
        }
        self.passed.skipped.sort();
        self.passed.skipped.dedup();
        self.end = self.end.max(check::folders(&prepared.plan, &told, &mut self.passed, self.voice));
        let excuses = self.excuses();
        let strictness = choices.first().map(|choices| choices.strictness).unwrap_or_default();
        let parts = Parts { pack: &prepared.bases[0].pack, register, seen, absent, excuses, strictness };
        let mut review = Review::new(parts, &|code| self.selection.tells(code));
        for (_, mut across) in ledger.across() {
            across.findings.retain(|finding| self.selection.tells(&finding.requirement.code));
            review.tally.add_findings(&across.findings);
            review.configured.push(across);
        }
        review.skipped = std::mem::take(&mut self.passed.skipped);
        review
    }

    fn choices(&self, task: &Task, ledger: &Ledger<'_>, listed: Option<&'p Rc<Listed>>) -> Choices {
        // The register of the review may be another than that of the file's own configuration.
        let body = listed.and_then(|listed| listed.body_of(&task.real));
        let own_sections = self.prepared.bases[task.basis].own_sections;
        Choices {
            strictness: if own_sections { Strictness::OwnSections } else { Strictness::Anywhere },
            as_terms_of_reference: body.is_some(),
            excuses: ledger.excuses(task),
            body,
        }
    }

    /// Returns what a file came to; nothing where it is something else, and why where it could not be judged.
    fn kept(&mut self, task: &Task, became: Became<'p>, ledger: &mut Ledger<'_>) -> Result<Option<Seen<'p>>, String> {
        let path = &task.wanted.name;
        match became {
            Became::Unread(why) => {
                ledger.miss(task);
                self.end = self.end.max(check::unread(&task.wanted, why, &mut self.passed, self.voice));
                Err(format!("{path}, which the register names, cannot be read"))
            }
            Became::Fault(fault) => {
                ledger.miss(task);
                fault.tell(Some(path));
                let reason = "torlint made a mistake of its own with it".to_owned();
                self.passed.skipped.push(Skipped { path: path.clone(), reason });
                self.end = End::Fault;
                Err(format!("torlint made a mistake of its own with {path}"))
            }
            Became::Seen(seen) if check::is_own(&task.wanted, &seen.judged.source) => {
                self.passed.skip(&task.wanted, "it is a report of torlint");
                Ok(None)
            }
            Became::Seen(mut seen) => {
                ledger.note(task, &seen.judged);
                let judged = &mut seen.judged;
                if judged.status == Status::NotTermsOfReference {
                    let reason = judged.reason.take().unwrap_or_else(|| "it is something else".to_owned());
                    let reason = format!("it does not read like terms of reference; {reason}");
                    self.passed.skipped.push(Skipped { path: path.clone(), reason });
                    return Ok(None);
                }
                check::encoding(path, judged.source.encoding, self.voice);
                let found = judged.findings.len();
                judged.findings.retain(|finding| self.selection.tells(&finding.requirement.code));
                judged.untold = found - judged.findings.len();
                Ok(Some(*seen))
            }
        }
    }

    /// Returns what the configuration of the review excuses everybody from: its waivers without a path.
    fn excuses(&self) -> Vec<Excuse> {
        let configuration = self.prepared.bases.first().and_then(|basis| self.prepared.configuration(basis));
        let waivers = configuration.into_iter().flat_map(|configuration| &configuration.settings.waivers);
        let general = waivers.filter(|waiver| waiver.path.is_none());
        let excuse = |waiver: &crate::workspace::configuration::Waiver| Excuse {
            name: waiver.code.trim().to_owned(),
            reason: waiver.reason.trim().to_owned(),
            place: None,
        };
        general.map(excuse).collect()
    }
}

/// Says of the files that the register names and nobody found why they are not there.
fn left_out(listed: &Listed, choices: &[Choices], absent: &mut BTreeMap<usize, String>) {
    let found: BTreeSet<usize> = choices.iter().filter_map(|choices| choices.body).collect();
    for (index, body) in listed.register.bodies.iter().enumerate() {
        let Some(file) = body.tor.as_deref().filter(|_| !found.contains(&index)) else { continue };
        let place = listed.folder.join(file);
        let why = match (place.is_dir(), place.exists()) {
            (true, _) => "is a folder",
            (_, true) => "is left out",
            (_, false) => "is not there",
        };
        absent.entry(index).or_insert_with(|| format!("{file}, which the register names, {why}"));
    }
}
