//! `torlint check`: judges each document by itself and tells it before it reads the next.

use std::path::Path;

use super::options::{Check, Reading};
use super::packs::print;
use super::teller::{Teller, destinations, reports, tell_in_vain, tellers};
use super::voice::Voice;
use super::{End, fault, written};
use crate::finding::Strictness;
use crate::pack::RulePack;
use crate::report::{self, Across, Amount, Choices, Format, Judged, Missed, Rest, Skipped, Status, Tally, is_report};
use crate::text::Source;
use crate::verdict::Standard;
use crate::workspace::baseline::Baseline;
use crate::workspace::basis::{self, Ledger, Prepared, Request, Task};
use crate::workspace::files::{Plan, Unread, Wanted};
use crate::workspace::place::{self, real};
use crate::workspace::selection::Selection;
use crate::workspace::shown;
use crate::workspace::wrong::Wrong;

/// Runs the command.
pub(super) fn run(options: &Check, voice: &Voice) -> End {
    let request = Request { own_sections: options.wanted.own_sections, ..request(&options.reading) };
    let mut prepared = match prepare(&request, voice) {
        Ok(prepared) => prepared,
        Err(wrong) => {
            if !options.show_config {
                tell_in_vain(options, &request, &wrong, voice);
            }
            return End::Trouble;
        }
    };
    if options.show_config {
        return print(&shown::show(&prepared, &request, options.reading.by.asked.origins), voice);
    }
    prepared.leave_out(&reports(options).map(real).collect::<Vec<_>>());
    let selection = match chosen(options, &prepared) {
        Ok(selection) => selection,
        Err(sentences) => {
            for sentence in sentences {
                voice.trouble(&sentence);
            }
            return End::Trouble;
        }
    };
    let skipped = std::mem::take(&mut prepared.plan.skipped);
    let baseline = match Baseline::open(options.baseline.as_deref(), options.write_baseline.as_deref()) {
        Ok(baseline) => baseline,
        Err(sentence) => {
            voice.trouble(&sentence);
            return End::Trouble;
        }
    };
    let whereabouts = place::at_hand();
    let tellers = match tellers(options, &prepared.bases[0].pack, &whereabouts, voice) {
        Ok(tellers) => tellers,
        Err(sentence) => {
            voice.trouble(&sentence);
            return End::Trouble;
        }
    };
    let run = Run {
        options,
        voice,
        prepared: &prepared,
        selection,
        tellers,
        baseline,
        ledger: Ledger::new(&prepared),
        passed: Passed { skipped, missed: Vec::new() },
        tally: Tally::default(),
        end: End::Content,
    };
    run.all()
}

/// Returns which findings are told; or what is wrong with the options, as sentences.
pub(super) fn chosen(options: &Check, prepared: &Prepared) -> Result<Selection, Vec<String>> {
    destinations(options, prepared).map_err(|sentence| vec![sentence])?;
    let packs: Vec<&RulePack> = prepared.bases.iter().map(|basis| &*basis.pack).collect();
    Selection::new(&packs, &options.wanted.select, &options.wanted.ignore)
}

/// Returns what the options say about reading.
pub(super) fn request(options: &Reading) -> Request<'_> {
    Request {
        paths: &options.paths,
        stdin_name: &options.stdin_filename,
        exclude: &options.exclude,
        pack: options.by.asked.pack.as_deref(),
        register: options.by.register.as_deref(),
        own_sections: false,
        search: options.by.asked.search(),
    }
}

/// Finds the files and what they are judged by.
///
/// # Errors
///
/// Returns what kept it from being done, which has been said.
pub(super) fn prepare(request: &Request<'_>, voice: &Voice) -> Result<Prepared, Vec<Wrong>> {
    match basis::prepare(request) {
        Ok(prepared) => {
            for sentence in &prepared.notes {
                voice.note(sentence);
            }
            Ok(prepared)
        }
        Err(wrong) => {
            voice.wrong(&wrong);
            Err(wrong)
        }
    }
}

/// Reads a file, or says why not: a named one that cannot be read is trouble, one in a folder is passed over if it is no text.
pub(super) fn read(wanted: &Wanted, passed: &mut Passed, voice: &Voice) -> Result<Source, End> {
    match wanted.read() {
        Ok(source) if is_own(wanted, &source) => {
            passed.skip(wanted, "it is a report of torlint");
            Err(End::Content)
        }
        Ok(source) => Ok(source),
        Err(why) => Err(unread(wanted, why, passed, voice)),
    }
}

/// Tells whether a file in a folder is a report that a run of ours wrote there.
pub(super) fn is_own(wanted: &Wanted, source: &Source) -> bool {
    !wanted.named && !source.text().trim().is_empty() && is_report(source.text())
}

/// Holds the files that were not judged: those that are nothing to judge, and those that could not be read.
#[derive(Debug, Default)]
pub(super) struct Passed {
    pub(super) skipped: Vec<Skipped>,
    pub(super) missed: Vec<Missed>,
}

impl Passed {
    /// Notes that a file is nothing to judge.
    pub(super) fn skip(&mut self, wanted: &Wanted, reason: &str) {
        self.skipped.push(Skipped { path: wanted.name.clone(), reason: reason.to_owned() });
    }

    /// Says what could not be done, and keeps it for the report.
    fn trouble(&mut self, path: Option<&str>, sentence: String, voice: &Voice) {
        voice.trouble(&sentence);
        self.missed.push(Missed { path: path.map(str::to_owned), line: None, sentence });
    }
}

/// Says why a file cannot be read.
pub(super) fn unread(wanted: &Wanted, why: Unread, passed: &mut Passed, voice: &Voice) -> End {
    let path = Some(wanted.name.as_str());
    match why {
        Unread::Closed(sentence) => {
            passed.trouble(path, sentence, voice);
            if !wanted.named {
                let reason = "it cannot be opened".to_owned();
                passed.skipped.push(Skipped { path: wanted.name.clone(), reason });
            }
            End::Trouble
        }
        Unread::NoText(kind) if !wanted.named => {
            let reason = format!("it is {kind}, not text");
            passed.skipped.push(Skipped { path: wanted.name.clone(), reason });
            End::Content
        }
        Unread::NoText(kind) => {
            // A picture cannot be saved as text, but what it shows can be typed.
            let help = if kind == "a picture" || kind == "a binary file" {
                "Put its words into a file that ends in .txt or .md and check that."
            } else {
                "Save it as plain text (.txt) or Markdown (.md) and check that."
            };
            let name = &wanted.name;
            let sentence = format!("{name} is {kind}, and torlint reads plain text and Markdown only. {help}");
            passed.trouble(path, sentence, voice);
            End::Trouble
        }
    }
}

/// Says from what a text was decoded, if that was a guess that may be wrong.
pub(super) fn encoding(name: &str, encoding: &str, voice: &Voice) {
    if encoding != "UTF-8" {
        voice.note(&format!(
            "{name} is not UTF-8; it was read as {encoding}. If letters look wrong below, save it as UTF-8."
        ));
    }
}

/// Says what could not be done about the folders: those without a document are trouble, for nothing was judged there.
pub(super) fn folders(plan: &Plan, told: &[usize], passed: &mut Passed, voice: &Voice) -> End {
    let passed_over = passed.skipped.len();
    for sentence in &plan.troubles {
        passed.trouble(None, sentence.clone(), voice);
    }
    let mut end = if plan.troubles.is_empty() { End::Content } else { End::Trouble };
    for (folder, _) in plan.folders.iter().zip(told).filter(|(_, told)| **told == 0) {
        // What could not be read there was told, and may well be a document.
        let is_inside = |path: &String| folder == "." || Path::new(path).starts_with(folder);
        if passed.missed.iter().filter_map(|missed| missed.path.as_ref()).any(is_inside) {
            continue;
        }
        let folder = if folder == "." { "this folder" } else { folder };
        let sentence = if passed_over == 0 {
            format!("There is no document in {folder}. torlint looks for files that end in .md, .markdown or .txt.")
        } else {
            let why = if voice.amount == Amount::Verbose { "" } else { " -v says why each file was passed over." };
            format!("There are no terms of reference in {folder}.{why}")
        };
        passed.trouble(None, sentence, voice);
        end = End::Trouble;
    }
    end
}

/// Makes what documents are held against ready for use, once for each configuration.
pub(super) fn standards(prepared: &Prepared) -> Vec<Standard<'_>> {
    prepared
        .bases
        .iter()
        .map(|basis| Standard::new(&basis.pack, basis.register.as_deref().map(|listed| &listed.register)))
        .collect()
}

/// One run of the command.
struct Run<'p> {
    options: &'p Check,
    voice: &'p Voice,
    prepared: &'p Prepared,
    selection: Selection,
    tellers: Vec<Teller<'p>>,
    baseline: Baseline,
    ledger: Ledger<'p>,
    passed: Passed,
    tally: Tally,
    end: End,
}

impl<'p> Run<'p> {
    /// Judges every file and tells it.
    fn all(mut self) -> End {
        self.tell();
        for teller in std::mem::take(&mut self.tellers) {
            self.end = self.end.max(written(teller.finish(), self.voice));
        }
        self.keep()
    }

    fn tell(&mut self) {
        let (plan, standards) = (&self.prepared.plan, standards(self.prepared));
        let mut told = vec![0; plan.folders.len()];
        self.tellers.iter_mut().for_each(|teller| teller.write(|reporter, out| reporter.begin(out)));
        for task in &self.prepared.tasks {
            let wanted = &task.wanted;
            let source = match read(wanted, &mut self.passed, self.voice) {
                Ok(source) => source,
                Err(end) => {
                    self.ledger.miss(task);
                    self.end = self.end.max(end);
                    continue;
                }
            };
            // A fault in one document must not cost the user the others, nor leave half a document in the report.
            match fault::guard(|| self.one(task, source, &standards[task.basis])) {
                Ok(is_told) => {
                    if is_told {
                        wanted.folders.iter().for_each(|folder| told[*folder] += 1);
                    }
                    self.tellers.iter_mut().for_each(Teller::turn);
                }
                Err(fault) => {
                    self.tellers.iter_mut().for_each(Teller::drop_page);
                    self.ledger.miss(task);
                    fault.tell(Some(&wanted.name));
                    let reason = "torlint made a mistake of its own with it".to_owned();
                    self.passed.skipped.push(Skipped { path: wanted.name.clone(), reason });
                    let sentence = "torlint made a mistake of its own with it.".to_owned();
                    self.passed.missed.push(Missed { path: Some(wanted.name.clone()), line: None, sentence });
                    self.end = End::Fault;
                }
            }
        }
        self.passed.skipped.sort();
        let across = self.across();
        self.end = self.end.max(folders(plan, &told, &mut self.passed, self.voice));
        let Passed { skipped, missed } = &self.passed;
        let rest = Rest { across: &across, skipped, missed, tally: &self.tally };
        for teller in &mut self.tellers {
            teller.write(|reporter, out| reporter.end(&rest, out));
            teller.write(|_, out| out.flush());
        }
        self.passed_over();
    }

    /// Returns what was found across documents and is told; it counts as what is found in one.
    fn across(&mut self) -> Vec<Across<'p>> {
        let mut told = Vec::new();
        for (file, mut across) in self.ledger.across() {
            across.findings.retain(|finding| self.selection.tells(&finding.requirement.code));
            self.tally.in_baseline +=
                self.baseline.hold_back(&file, &mut across.findings, |code| self.selection.tells(code));
            if across.findings.iter().any(|finding| self.options.wanted.fail_on.fails(finding.severity)) {
                self.end = self.end.max(End::Findings);
            }
            self.tally.add_findings(&across.findings);
            told.push(across);
        }
        told
    }

    /// Judges one file and keeps what is told of it; tells whether that is anything, and the file not passed over.
    fn one<'a>(&mut self, task: &Task, source: Source, standard: &Standard<'a>) -> bool
    where
        Self: 'a,
    {
        let own_sections = self.prepared.bases[task.basis].own_sections;
        let choices = Choices {
            strictness: if own_sections { Strictness::OwnSections } else { Strictness::Anywhere },
            as_terms_of_reference: self.options.as_terms_of_reference || task.body.is_some(),
            excuses: self.ledger.excuses(task),
            body: task.body,
        };
        let mut judged = report::judge(standard, source, &choices);
        self.ledger.note(task, &judged);
        if judged.status == Status::NotTermsOfReference && !task.wanted.named {
            let reason = judged.reason.unwrap_or_else(|| "it is something else".to_owned());
            let reason = format!("it does not read like terms of reference; {reason}");
            self.passed.skipped.push(Skipped { path: judged.source.name, reason });
            return false;
        }
        let found = judged.findings.len();
        judged.findings.retain(|finding| self.selection.tells(&finding.requirement.code));
        judged.untold = found - judged.findings.len();
        judged.in_baseline =
            self.baseline.hold_back(&task.real, &mut judged.findings, |code| self.selection.tells(code));
        if judged.findings.iter().any(|finding| self.options.wanted.fail_on.fails(finding.severity)) {
            self.end = self.end.max(End::Findings);
        }
        self.aside(&judged);
        self.tally.add(&judged);
        self.tellers.iter_mut().for_each(|teller| teller.keep(&judged));
        true
    }

    /// Ends with what is left to do when the report is told: the baseline, and what is worth knowing.
    fn keep(mut self) -> End {
        for sentence in self.baseline.stale() {
            self.voice.detail(&sentence);
        }
        let count = self.tally.in_baseline;
        // In the text it stands below each document, in JSON in the summary.
        if count > 0 && !matches!(self.options.format, Format::Text | Format::Json) {
            self.voice.note(&report::in_baseline(count));
        }
        if self.baseline.is_written() && self.end >= End::Trouble {
            self.voice.trouble("The baseline was not written, since not all of the documents could be judged.");
            return self.end;
        }
        match self.baseline.write() {
            Ok(sentence) => {
                if let Some(sentence) = sentence {
                    self.voice.note(&sentence);
                }
            }
            Err(error) => {
                self.voice.trouble(&format!("The baseline could not be written: {error}."));
                self.end = End::Trouble;
            }
        }
        self.end
    }

    /// Says what the report has no line for.
    fn aside(&self, judged: &Judged<'_>) {
        encoding(&judged.source.name, judged.source.encoding, self.voice);
        if let (false, Status::NotTermsOfReference, Some(reason)) =
            (self.options.format.names_all(), judged.status, &judged.reason)
        {
            self.voice.note(&format!("{} {}", judged.source.name, report::not_judged(reason)));
        }
    }

    /// Says which files were passed over, or how many where the report does not.
    fn passed_over(&self) {
        for skipped in &self.passed.skipped {
            self.voice.detail(&format!("{} was passed over: {}.", skipped.path, skipped.reason));
        }
        let count = self.passed.skipped.len();
        if count > 0 && !self.options.format.names_all() && self.voice.amount == Amount::Usual {
            let files = if count == 1 { "1 file was".to_owned() } else { format!("{count} files were") };
            self.voice.note(&format!("{files} passed over; -v says why."));
        }
    }
}
