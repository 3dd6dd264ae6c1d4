//! `torlint check`: judges each document by itself and tells it before it reads the next.

use std::io::{self, Write};

use super::options::{Check, Reading};
use super::voice::Voice;
use super::{End, fault, written};
use crate::finding::Strictness;
use crate::pack::RulePack;
use crate::report::{self, Amount, Choices, Format, Judged, Reporter, Skipped, Status, Tally};
use crate::text::Source;
use crate::verdict::Standard;
use crate::workspace::files::{self, Exclude, Plan, Unread, Wanted};
use crate::workspace::output::Output;
use crate::workspace::packs::{self, Chosen};
use crate::workspace::selection::Selection;

/// Runs the command.
pub(super) fn run(options: &Check, voice: &Voice) -> End {
    let Some((pack, mut plan)) = prepare(&options.reading, voice) else {
        return End::Trouble;
    };
    let selection = match Selection::new(&pack, &options.select, &options.ignore) {
        Ok(selection) => selection,
        Err(unknown) => {
            for sentence in unknown {
                voice.trouble(&sentence);
            }
            return End::Trouble;
        }
    };
    let mut out = match Output::open(options.output.as_deref()) {
        Ok(out) => out,
        Err(error) => {
            voice.trouble(&format!("The report cannot be written there: {error}."));
            return End::Trouble;
        }
    };
    let reporter = options.format.reporter(&pack, voice.look(options.output.is_some()));
    let skipped = std::mem::take(&mut plan.skipped);
    let run =
        Run { options, voice, pack: &pack, selection, reporter, skipped, tally: Tally::default(), end: End::Content };
    run.all(&plan, &mut out).max(written(out.finish(), voice))
}

/// Chooses the pack and finds the files; nothing where that could not be done and has been said.
pub(super) fn prepare(options: &Reading, voice: &Voice) -> Option<(Chosen, Plan)> {
    let (width, colour) = voice.errors();
    let prepared = packs::choose(options.pack.as_deref(), width, colour)
        .and_then(|pack| Exclude::new(&options.exclude).map(|exclude| (pack, exclude)));
    match prepared {
        Ok((pack, exclude)) => Some((pack, files::find(&options.paths, &options.stdin_filename, &exclude))),
        Err(sentence) => {
            voice.trouble(&sentence);
            None
        }
    }
}

/// Reads a file, or says why not: a named one that cannot be read is trouble, one in a folder is passed over if it is no text.
pub(super) fn read(wanted: &Wanted, skipped: &mut Vec<Skipped>, voice: &Voice) -> Result<Source, End> {
    wanted.read().map_err(|unread| match unread {
        Unread::Closed(sentence) => {
            voice.trouble(&sentence);
            if wanted.folder.is_some() {
                skipped.push(Skipped { path: wanted.name.clone(), reason: "it cannot be opened".to_owned() });
            }
            End::Trouble
        }
        Unread::NoText(kind) if wanted.folder.is_some() => {
            skipped.push(Skipped { path: wanted.name.clone(), reason: format!("it is {kind}, not text") });
            End::Content
        }
        Unread::NoText(kind) => {
            // A picture cannot be saved as text, but what it shows can be typed.
            let help = if kind == "a picture" || kind == "a binary file" {
                "Put its words into a file that ends in .txt or .md and check that."
            } else {
                "Save it as plain text (.txt) or Markdown (.md) and check that."
            };
            voice
                .trouble(&format!("{} is {kind}, and torlint reads plain text and Markdown only. {help}", wanted.name));
            End::Trouble
        }
    })
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
pub(super) fn folders(plan: &Plan, told: &[usize], passed_over: usize, voice: &Voice) -> End {
    for sentence in &plan.troubles {
        voice.trouble(sentence);
    }
    let mut end = if plan.troubles.is_empty() { End::Content } else { End::Trouble };
    for (folder, _) in plan.folders.iter().zip(told).filter(|(_, told)| **told == 0) {
        let folder = if folder == "." { "this folder" } else { folder };
        let sentence = if passed_over == 0 {
            format!("There is no document in {folder}. torlint looks for files that end in .md, .markdown or .txt.")
        } else {
            let why = if voice.amount == Amount::Verbose { "" } else { " -v says why each file was passed over." };
            format!("There are no terms of reference in {folder}.{why}")
        };
        voice.trouble(&sentence);
        end = End::Trouble;
    }
    end
}

/// One run of the command.
struct Run<'p> {
    options: &'p Check,
    voice: &'p Voice,
    pack: &'p RulePack,
    selection: Selection,
    reporter: Box<dyn Reporter + 'p>,
    skipped: Vec<Skipped>,
    tally: Tally,
    end: End,
}

impl Run<'_> {
    /// Judges every file and tells it.
    fn all(mut self, plan: &Plan, out: &mut Output) -> End {
        let result = self.tell(plan, out);
        self.end.max(written(result, self.voice))
    }

    fn tell(&mut self, plan: &Plan, out: &mut Output) -> io::Result<()> {
        let standard = Standard::new(self.pack, None);
        let mut told = vec![0; plan.folders.len()];
        let mut page = Vec::new();
        self.reporter.begin(out)?;
        for wanted in &plan.files {
            let source = match read(wanted, &mut self.skipped, self.voice) {
                Ok(source) => source,
                Err(end) => {
                    self.end = self.end.max(end);
                    continue;
                }
            };
            page.clear();
            // A fault in one document must not cost the user the others, nor leave half a document in the report.
            match fault::guard(|| self.one(wanted, source, &standard, &mut page)) {
                Ok(is_told) => {
                    if let (true, Some(folder)) = (is_told, wanted.folder) {
                        told[folder] += 1;
                    }
                    out.write_all(&page)?;
                }
                Err(fault) => {
                    fault.tell(Some(&wanted.name));
                    let reason = "torlint made a mistake of its own with it".to_owned();
                    self.skipped.push(Skipped { path: wanted.name.clone(), reason });
                    self.end = End::Fault;
                }
            }
        }
        self.skipped.sort();
        self.reporter.end(&self.skipped, &self.tally, out)?;
        out.flush()?;
        self.passed_over();
        self.end = self.end.max(folders(plan, &told, self.skipped.len(), self.voice));
        Ok(())
    }

    /// Judges one file and writes it to `page`; tells whether it was told, and not passed over.
    fn one<'a>(&mut self, wanted: &Wanted, source: Source, standard: &Standard<'a>, page: &mut Vec<u8>) -> bool
    where
        Self: 'a,
    {
        let strictness = if self.options.own_sections { Strictness::OwnSections } else { Strictness::Anywhere };
        let choices =
            Choices { strictness, as_terms_of_reference: self.options.as_terms_of_reference, ..Choices::default() };
        let mut judged = report::judge(standard, source, &choices);
        if let (Status::NotTermsOfReference, Some(_)) = (judged.status, wanted.folder) {
            let reason = judged.reason.unwrap_or_else(|| "it is something else".to_owned());
            let reason = format!("it does not read like terms of reference; {reason}");
            self.skipped.push(Skipped { path: judged.source.name, reason });
            return false;
        }
        let found = judged.findings.len();
        judged.findings.retain(|finding| self.selection.tells(&finding.requirement.code));
        judged.untold = found - judged.findings.len();
        if judged.findings.iter().any(|finding| self.options.fail_on.fails(finding.severity)) {
            self.end = self.end.max(End::Findings);
        }
        self.aside(&judged);
        self.tally.add(&judged);
        // Memory takes all that is written to it.
        let _ = self.reporter.document(&judged, page);
        true
    }

    /// Says what the report has no line for.
    fn aside(&self, judged: &Judged<'_>) {
        encoding(&judged.source.name, judged.source.encoding, self.voice);
        if let (Format::Concise, Status::NotTermsOfReference, Some(reason)) =
            (self.options.format, judged.status, &judged.reason)
        {
            self.voice.note(&format!("{} {}", judged.source.name, report::not_judged(reason)));
        }
    }

    /// Says which files were passed over, or how many where the report does not.
    fn passed_over(&self) {
        for skipped in &self.skipped {
            self.voice.detail(&format!("{} was passed over: {}.", skipped.path, skipped.reason));
        }
        let count = self.skipped.len();
        if count > 0 && self.options.format == Format::Concise && self.voice.amount == Amount::Usual {
            let files = if count == 1 { "1 file was".to_owned() } else { format!("{count} files were") };
            self.voice.note(&format!("{files} passed over; -v says why."));
        }
    }
}
