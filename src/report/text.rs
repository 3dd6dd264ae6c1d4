//! How is a run told to people? Frames around the author's own words, then what it all comes to.

use std::fmt;
use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use miette::{Diagnostic, GraphicalReportHandler, GraphicalTheme, LabeledSpan, SourceCode};
use textwrap::{WordSeparator, WordSplitter};
use unicode_width::UnicodeWidthStr;

use super::excerpt::Excerpt;
use super::{Amount, Judged, Look, Off, Reporter, Rest, Status, Tally, counted, counts, tame, wrapped};
use crate::answer::{Evidence, Standing};
use crate::finding::{Finding, Severity};
use crate::pack::RulePack;
use crate::text::Source;
use crate::verdict::Verdict;

/// At most so many findings of one document are told; the rest are counted.
const MOST_FINDINGS: usize = 100;

/// At most so many places of one finding are drawn; of the rest the lines are named.
const MOST_PLACES: usize = 4;

/// At most so many documents of one finding are drawn; the others are named.
const MOST_DOCUMENTS: usize = 3;

/// What `why` and `help` stand in.
const INDENT: &str = "        ";

/// Writes frames, closing lines and a summary.
pub struct Text {
    look: Look,
    handler: GraphicalReportHandler,
    off: Off,
}

impl Text {
    /// Returns a reporter for such a terminal.
    #[must_use]
    pub fn new(look: Look) -> Self {
        let theme = match (look.unicode, look.colour) {
            (true, true) => GraphicalTheme::unicode(),
            (true, false) => GraphicalTheme::unicode_nocolor(),
            (false, true) => GraphicalTheme::ascii(),
            (false, false) => GraphicalTheme::none(),
        };
        // Built here and not taken from miette's own hook, which would ask the environment for width, colour and links.
        let handler = GraphicalReportHandler::new_themed(theme)
            .with_width(look.width + 2)
            .with_links(false)
            .with_context_lines(0)
            .with_word_separator(WordSeparator::AsciiSpace)
            .with_word_splitter(WordSplitter::NoHyphenation)
            .without_syntax_highlighting();
        Self { look, handler, off: Off::default() }
    }
}

impl Reporter for Text {
    fn begin(&mut self, _out: &mut dyn Write) -> io::Result<()> {
        Ok(())
    }

    fn document(&mut self, judged: &Judged<'_>, out: &mut dyn Write) -> io::Result<()> {
        self.off.add(judged.pack);
        self.findings(&judged.findings, &judged.source, out)?;
        if self.look.amount == Amount::Quiet { Ok(()) } else { self.closing(judged, out) }
    }

    fn end(&mut self, rest: &Rest<'_>, out: &mut dyn Write) -> io::Result<()> {
        let Rest { across, skipped, tally, .. } = *rest;
        for across in across {
            for finding in &across.findings {
                self.finding(finding, &across.source, out)?;
            }
        }
        if self.look.amount == Amount::Quiet {
            return Ok(());
        }
        if let Some(off) = self.off.sentence() {
            writeln!(out, "{}", wrapped("", &off, self.look.width))?;
        }
        if tally.documents <= 1 && skipped.is_empty() {
            return Ok(());
        }
        let passed_over = passed_over(skipped.len(), self.look.amount);
        let summary = match tally.documents {
            // The one document has just said what it comes to.
            1 => passed_over,
            _ => [summary(tally), passed_over].join(" "),
        };
        writeln!(out, "{}", wrapped("", summary.trim(), self.look.width))
    }
}

impl Text {
    /// Writes the findings of a document, and how many there are more than are told.
    pub(super) fn findings(&self, findings: &[Finding<'_>], source: &Source, out: &mut dyn Write) -> io::Result<()> {
        for finding in findings.iter().take(MOST_FINDINGS) {
            self.finding(finding, source, out)?;
        }
        let more = findings.len().saturating_sub(MOST_FINDINGS);
        if more > 0 {
            let findings = counted(more, "finding is", "findings are");
            let line = format!("{findings} not shown; --format concise or json gives all.");
            writeln!(out, "{}", wrapped("", &line, self.look.width))?;
            writeln!(out)?;
        }
        Ok(())
    }

    /// Writes a frame for each place of a finding about several documents, and below them, where they are wanted, why and how.
    /// `mark` stands behind the code.
    pub(super) fn of_several(
        &self,
        finding: &Finding<'_>,
        mark: &str,
        places: &[(&Evidence, &Source)],
        with_help: bool,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        let requirement = finding.requirement;
        let message = format!("{} {}{mark}: {}", requirement.code, requirement.name, tame(&finding.what));
        let shown = &places[..places.len().min(MOST_DOCUMENTS)];
        if shown.is_empty() {
            let Some(first) = message.lines().next() else { return Ok(()) };
            writeln!(out, "{}", wrapped("  ", first, self.look.width))?;
        }
        for (index, (evidence, source)) in shown.iter().enumerate() {
            let excerpt = Excerpt::new(source, std::slice::from_ref(*evidence), self.look.width);
            // Below the first frame there is nothing more to say; its line of words is left out.
            let message = if index == 0 { message.clone() } else { "and".to_owned() };
            self.frame(&Frame { message, severity: finding.severity, excerpt }, usize::from(index > 0), out)?;
        }
        let more: Vec<String> = places[shown.len()..].iter().map(|(_, source)| tame(&source.name)).collect();
        if !more.is_empty() {
            self.named(out, "also", &format!("in {}.", crate::text::listed_up_to(MOST_DOCUMENTS, &more)))?;
        }
        if with_help {
            self.named(out, "why", &finding.why)?;
            self.named(out, "help", &finding.how)?;
        }
        writeln!(out)
    }

    /// Draws a frame, but for its first lines.
    fn frame(&self, frame: &Frame, skipped: usize, out: &mut dyn Write) -> io::Result<()> {
        let mut drawn = String::new();
        self.handler.render_report(&mut drawn, frame).map_err(io::Error::other)?;
        for line in drawn.lines().skip(skipped) {
            writeln!(out, "{}", line.trim_end())?;
        }
        Ok(())
    }

    /// Writes a frame, and below it why and how.
    pub(super) fn finding(&self, finding: &Finding<'_>, source: &Source, out: &mut dyn Write) -> io::Result<()> {
        let shown = &finding.labels[..finding.labels.len().min(MOST_PLACES)];
        let frame = Frame {
            message: format!("{} {}: {}", finding.requirement.code, finding.requirement.name, tame(&finding.what)),
            severity: finding.severity,
            excerpt: Excerpt::new(source, shown, self.look.width),
        };
        self.frame(&frame, 0, out)?;
        let rest = &finding.labels[shown.len()..];
        if !rest.is_empty() {
            self.named(out, "also", &elsewhere(rest, source))?;
        }
        self.named(out, "why", &finding.why)?;
        self.named(out, "help", &finding.how)?;
        writeln!(out)
    }

    /// Writes one of our own lines below a frame.
    fn named(&self, out: &mut dyn Write, name: &str, text: &str) -> io::Result<()> {
        let head = format!("  {}  ", self.paint(&format!("{name:<4}"), AnsiColor::Cyan.on_default()));
        let wrapped = wrapped(INDENT, &tame(text), self.look.width);
        // The name is put in after wrapping, so that its colour does not count as width.
        writeln!(out, "{head}{}", wrapped.strip_prefix(INDENT).unwrap_or(&wrapped))
    }

    /// Writes what it comes to for one document: the line, the strip, the counts.
    fn closing(&self, judged: &Judged<'_>, out: &mut dyn Write) -> io::Result<()> {
        let style = match judged.status {
            Status::Complies => AnsiColor::Green,
            Status::CompliesWithPoints | Status::NotTermsOfReference => AnsiColor::Yellow,
            Status::DoesNotComply | Status::CannotBeRead => AnsiColor::Red,
        };
        let path = tame(&judged.source.name);
        let line = wrapped("", &format!("{path} {}", comes_to(judged)), self.look.width);
        let line = match line.strip_prefix(&path) {
            Some(rest) => format!("{}{}", self.paint(&path, style.on_default().bold()), rest),
            None => line,
        };
        writeln!(out, "{line}")?;
        if !matches!(judged.status, Status::NotTermsOfReference | Status::CannotBeRead) {
            self.strip(judged, out)?;
        }
        let told = [Severity::Error, Severity::Warning, Severity::Advice].map(|severity| judged.count(severity));
        if let (Some(counts), Some(first)) = (counts(told[0], told[1], told[2]), judged.findings.first()) {
            let code = &first.requirement.code;
            writeln!(
                out,
                "{}",
                wrapped("  ", &format!("{counts}. `torlint explain {code}` says more."), self.look.width)
            )?;
        }
        for (verdict, waived) in judged.waivers() {
            let line = format!("{}: {}", super::waived(verdict, waived, &judged.source), tame(&waived.reason));
            writeln!(out, "{}", wrapped("  waived  ", &line, self.look.width))?;
        }
        if judged.untold > 0 {
            let count = counted(judged.untold, "finding is not told", "findings are not told");
            writeln!(out, "{}", wrapped("  ", &format!("{count} (--select, --ignore)."), self.look.width))?;
        }
        if judged.in_baseline > 0 {
            writeln!(out, "{}", wrapped("  ", &super::in_baseline(judged.in_baseline), self.look.width))?;
        }
        writeln!(out)
    }

    /// Writes each topic and its word, wrapped between the items.
    fn strip(&self, judged: &Judged<'_>, out: &mut dyn Write) -> io::Result<()> {
        let separator = if self.look.unicode { " ·" } else { "," };
        let count = judged.topics().count();
        let mut column = 0;
        for (index, verdict) in judged.topics().enumerate() {
            let (name, word) = (name(judged.pack, verdict), super::word(verdict));
            let tail = if index + 1 == count { "" } else { separator };
            let width = name.width() + 1 + word.width() + tail.width();
            if column == 0 {
                write!(out, " ")?;
                column = 1;
            } else if column + 1 + width > self.look.width {
                write!(out, "\n ")?;
                column = 1;
            }
            let colour = match verdict.answer.standing {
                _ if verdict.waiver.is_some() => AnsiColor::Cyan,
                Standing::Met => AnsiColor::Green,
                Standing::Unclear => AnsiColor::Yellow,
                Standing::Unmet => AnsiColor::Red,
                Standing::Inapplicable => AnsiColor::BrightBlack,
            };
            write!(out, " {name} {}{tail}", self.paint(&word, colour.on_default().bold()))?;
            column += 1 + width;
        }
        if count > 0 { writeln!(out) } else { Ok(()) }
    }

    fn paint(&self, text: &str, style: Style) -> String {
        if self.look.colour { format!("{style}{text}{style:#}") } else { text.to_owned() }
    }
}

/// Returns what the strip calls the topic of a verdict: its name in the pack, small, for it stands amid a line.
fn name(pack: &RulePack, verdict: &Verdict<'_>) -> String {
    let requirement = verdict.requirement;
    let topic = pack.topics.iter().find(|topic| requirement.on.as_ref() == Some(&topic.id));
    let name = topic.map_or(&requirement.name, |topic| topic.short.as_ref().unwrap_or(&topic.name));
    // A short name stands as it is written: "Conference and LAA".
    if topic.is_some_and(|topic| topic.short.is_some()) {
        return name.to_string();
    }
    let mut characters = name.chars();
    match characters.next() {
        // "LAA and Conference" keeps its capitals.
        Some(first) if !characters.clone().next().is_some_and(char::is_uppercase) => {
            first.to_lowercase().chain(characters).collect()
        }
        _ => name.to_string(),
    }
}

/// Returns where else a finding has places: how many, and the first lines of them.
fn elsewhere(places: &[Evidence], source: &Source) -> String {
    let mut lines: Vec<usize> = places.iter().map(|place| source.line(place.span.start)).collect();
    lines.dedup();
    let more = lines.len() > 3;
    let mut names: Vec<String> = lines.iter().take(3).map(ToString::to_string).collect();
    if more {
        names.push("others".to_owned());
    }
    let word = if names.len() == 1 { "line" } else { "lines" };
    format!("in {}: {word} {}.", counted(places.len(), "more place", "more places"), crate::text::listed(&names))
}

/// Returns what stands behind the path in the closing line.
fn comes_to(judged: &Judged<'_>) -> String {
    let (covered, required) = (judged.covered, judged.required);
    let waived = if judged.waived > 0 { format!(", {} waived", judged.waived) } else { String::new() };
    let topics = match required {
        0 => ".".to_owned(),
        1 => format!(": {covered} of 1 topic covered{waived}."),
        _ => format!(": {covered} of {required} topics covered{waived}."),
    };
    match judged.status {
        Status::NotTermsOfReference => {
            let reason = judged.reason.as_deref().unwrap_or("it is something else");
            super::not_judged(&tame(reason))
        }
        Status::CannotBeRead => "cannot be read: it holds no text to judge.".to_owned(),
        Status::DoesNotComply if covered + judged.waived == required && required > 0 => {
            format!("does not comply{} but an error remains.", topics.replace('.', ","))
        }
        status => format!("{}{topics}", status.phrase()),
    }
}

/// Returns what it comes to for all documents together.
fn summary(tally: &Tally) -> String {
    if tally.documents == 0 {
        return "No terms of reference were found.".to_owned();
    }
    let statuses = [
        (tally.complies, "complies", "comply"),
        (tally.complies_with_points, "complies with points to settle", "comply with points to settle"),
        (tally.does_not_comply, "does not comply", "do not comply"),
        (tally.cannot_be_read, "cannot be read", "cannot be read"),
        (tally.not_terms_of_reference, "is something else", "are something else"),
    ];
    let waived = match tally.waived {
        0 => String::new(),
        count => format!(" {} waived.", counted(count, "requirement is", "requirements are")),
    };
    let parts = statuses.iter().filter(|status| status.0 > 0);
    let parts: Vec<String> = parts.map(|status| counted(status.0, status.1, status.2)).collect();
    let documents = counted(tally.documents, "document", "documents");
    let counts = counts(tally.errors, tally.warnings, tally.advice);
    let counts = counts.map_or_else(String::new, |counts| format!(" In all: {counts}."));
    format!("{documents}: {}.{counts}{waived}", crate::text::listed(&parts))
}

/// Returns how many files were passed over, as a sentence; nothing where none was.
fn passed_over(count: usize, amount: Amount) -> String {
    let why = if amount == Amount::Verbose { "" } else { "; -v says why" };
    match count {
        0 => String::new(),
        1 => format!("1 file was passed over{why}."),
        _ => format!("{count} files were passed over{why}."),
    }
}

/// One finding as miette wants it. The code stands in the message: miette would give it a line of its own.
#[derive(Debug)]
struct Frame {
    message: String,
    severity: Severity,
    excerpt: Excerpt,
}

impl fmt::Display for Frame {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl std::error::Error for Frame {}

impl Diagnostic for Frame {
    fn severity(&self) -> Option<miette::Severity> {
        Some(match self.severity {
            Severity::Error => miette::Severity::Error,
            Severity::Warning => miette::Severity::Warning,
            Severity::Advice => miette::Severity::Advice,
        })
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        Some(&self.excerpt)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        Some(Box::new(self.excerpt.labels()))
    }
}
