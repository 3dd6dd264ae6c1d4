//! Where do the reports of one run go? Each has its format and its place, and one that cannot be written costs no other.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::options::Check;
use super::voice::Voice;
use super::written;
use crate::pack::{self, RulePack};
use crate::report::{Format, Judged, Missed, Reporter, Rest, Setting, Tally, Whereabouts, is_report};
use crate::workspace::basis::{self, Prepared, Request};
use crate::workspace::output::Output;
use crate::workspace::place::{self, real};
use crate::workspace::wrong::Wrong;

/// Returns where the reports are written, but for standard output.
pub(super) fn reports(options: &Check) -> impl Iterator<Item = &Path> {
    let all = options.output.iter().chain(options.also.iter().map(|also| &also.file));
    all.map(PathBuf::as_path).filter(|file| *file != Path::new("-"))
}

/// Says why the reports and the baseline cannot be written where they are wanted, if so.
pub(super) fn destinations(options: &Check, prepared: &Prepared) -> Result<(), String> {
    if let Some(sentence) = options.write_baseline.as_deref().and_then(|file| prepared.keeps(Some(file))) {
        return Err(sentence);
    }
    let baselines = [&options.baseline, &options.write_baseline].into_iter().flatten().map(|file| real(file));
    let baselines: Vec<PathBuf> = baselines.collect();
    if let Some(report) = reports(options).find(|report| baselines.contains(&real(report))) {
        let report = report.display();
        return Err(format!("{report} is the baseline, and no report is written over it. Name another file."));
    }
    let further = options.also.iter().map(|also| Some(also.file.as_path()));
    places(std::iter::once(options.output.as_deref()).chain(further), prepared)
}

/// Says why reports cannot be written where they are wanted, if so; none is standard output.
pub(super) fn places<'f>(files: impl Iterator<Item = Option<&'f Path>>, prepared: &Prepared) -> Result<(), String> {
    let standard = Path::new("-");
    let mut seen: Vec<PathBuf> = Vec::new();
    for report in files.map(|file| file.unwrap_or(standard)) {
        if let Some(sentence) = prepared.keeps(Some(report).filter(|report| *report != standard)) {
            return Err(sentence);
        }
        let place = if report == standard { report.to_owned() } else { real(report) };
        if seen.contains(&place) {
            let place = if report == standard { "standard output".to_owned() } else { report.display().to_string() };
            return Err(format!("Two reports cannot be written to {place}. Name another file for one of them."));
        }
        seen.push(place);
    }
    Ok(())
}

/// Returns the formats that are wanted, and where each goes.
fn wanted(options: &Check) -> impl Iterator<Item = (Format, Option<&Path>)> {
    let further = options.also.iter().map(|also| (also.format, Some(also.file.as_path())));
    std::iter::once((options.format, options.output.as_deref())).chain(further)
}

/// Opens the report, and those in further formats.
pub(super) fn tellers<'p>(
    options: &'p Check,
    pack: &'p RulePack,
    whereabouts: &Whereabouts,
    voice: &Voice,
) -> Result<Vec<Teller<'p>>, String> {
    open(wanted(options), options, pack, whereabouts, voice).collect()
}

/// Tells what kept a run from beginning in those formats that are shown where nobody reads what the run says besides, and that
/// would otherwise stay as an earlier run left them. Only such a report is written over.
pub(super) fn tell_in_vain(options: &Check, request: &Request<'_>, wrong: &[Wrong], voice: &Voice) {
    let prepared = Prepared { read: basis::settings(request), ..Prepared::default() };
    let Some(pack) = pack::find(pack::DEFAULT).filter(|_| destinations(options, &prepared).is_ok()) else { return };
    let is_free = |file: Option<&Path>| {
        file.is_none_or(|file| !file.is_file() || fs::read_to_string(file).is_ok_and(|text| is_report(&text)))
    };
    let is_shown = |format| matches!(format, Format::Sarif | Format::Junit | Format::Github);
    let missed: Vec<Missed> = wrong.iter().flat_map(Wrong::missed).collect();
    let rest = Rest { across: &[], skipped: &[], missed: &missed, tally: &Tally::default() };
    let whereabouts = place::at_hand();
    let shown = wanted(options).filter(|(format, file)| is_shown(*format) && is_free(*file));
    for teller in open(shown, options, pack, &whereabouts, voice) {
        let Ok(mut teller) = teller.map_err(|sentence| voice.trouble(&sentence)) else { continue };
        teller.write(|reporter, out| reporter.begin(out));
        teller.write(|reporter, out| reporter.end(&rest, out));
        // The run has failed already, and what else is wrong is said.
        let _ = written(teller.finish(), voice);
    }
}

fn open<'p>(
    all: impl Iterator<Item = (Format, Option<&'p Path>)>,
    options: &Check,
    pack: &'p RulePack,
    whereabouts: &Whereabouts,
    voice: &Voice,
) -> impl Iterator<Item = Result<Teller<'p>, String>> {
    all.map(move |(format, file)| {
        let out = Output::open(file).map_err(|error| match file {
            Some(file) if !options.also.is_empty() => format!("{} cannot be written: {error}.", file.display()),
            _ => format!("The report cannot be written there: {error}."),
        })?;
        let setting = Setting {
            look: voice.look(!out.is_standard()),
            whereabouts,
            fails: options.wanted.fail_on.softest(),
            all_verdicts: options.all_verdicts,
        };
        let name = file.filter(|_| !out.is_standard()).map(|file| file.display().to_string());
        Ok(Teller { reporter: format.reporter(pack, setting), out, name, page: Vec::new(), failed: None })
    })
}

/// One report of a run, and where it goes.
pub(super) struct Teller<'p> {
    reporter: Box<dyn Reporter + 'p>,
    out: Output,
    /// What its file is called, if it goes to one.
    name: Option<String>,
    /// What is told of the document that is being judged.
    page: Vec<u8>,
    /// Why it could not be written; then the others still are.
    failed: Option<io::Error>,
}

impl Teller<'_> {
    /// Writes a part of the report, unless one before it could not be written.
    pub(super) fn write(&mut self, part: impl FnOnce(&mut dyn Reporter, &mut dyn Write) -> io::Result<()>) {
        if self.failed.is_none() {
            self.failed = part(&mut *self.reporter, &mut self.out).err();
        }
    }

    /// Keeps what is told of a document until all of it is.
    pub(super) fn keep(&mut self, judged: &Judged<'_>) {
        // Memory takes all that is written to it.
        let _ = self.reporter.document(judged, &mut self.page);
    }

    /// Writes what is kept.
    pub(super) fn turn(&mut self) {
        let page = std::mem::take(&mut self.page);
        self.write(|_, out| out.write_all(&page));
        self.page = page;
        self.page.clear();
    }

    /// Drops what is kept.
    pub(super) fn drop_page(&mut self) {
        self.page.clear();
    }

    /// Ends the report; one that could not be written leaves what was there, and its error says which it is.
    pub(super) fn finish(self) -> io::Result<()> {
        let written = self.failed.map_or_else(|| self.out.finish(), Err);
        written.map_err(|error| match self.name {
            Some(name) => io::Error::new(error.kind(), format!("{name}: {error}")),
            None => error,
        })
    }
}
