//! What did one run find out? Documents with their verdicts, findings and status; and the formats that tell it.

pub mod concise;
pub mod github;
pub mod json;
pub mod junit;
pub mod markdown;
pub mod outline;
pub mod proof;
pub mod review;
pub mod sarif;
pub mod skeleton;
pub mod text;

mod address;
mod excerpt;
mod own;

pub use own::is_report;

use std::collections::BTreeSet;
use std::io::{self, Write};

use textwrap::{Options, WordSeparator, WordSplitter};
use unicode_width::UnicodeWidthStr;

use crate::answer::Standing;
use crate::check::Check;
use crate::document::Document;
use crate::finding::{self, Finding, Identity, Severity, Strictness};
use crate::pack::{Force, RulePack};
use crate::reading::{Entry, Heard, Reading};
use crate::text::{Source, is_unsafe, tame};
use crate::verdict::{self, Excuse, Standard, Verdict, Waived};

/// Says what the verdicts mean for a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// Every topic is covered; no error, no warning.
    Complies,
    /// Every topic is covered; warnings remain.
    CompliesWithPoints,
    /// A topic is not covered, or there is another error.
    DoesNotComply,
    /// There is no text to judge.
    CannotBeRead,
    /// The file is something else.
    NotTermsOfReference,
}

impl Status {
    /// Returns the name used in machine formats.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Complies => "complies",
            Self::CompliesWithPoints => "complies-with-points",
            Self::DoesNotComply => "does-not-comply",
            Self::CannotBeRead => "cannot-be-read",
            Self::NotTermsOfReference => "not-terms-of-reference",
        }
    }

    /// Returns the words in which people are told.
    #[must_use]
    pub const fn phrase(self) -> &'static str {
        match self {
            Self::Complies => "complies",
            Self::CompliesWithPoints => "complies, with points to settle",
            Self::DoesNotComply => "does not comply",
            Self::CannotBeRead => "cannot be read",
            Self::NotTermsOfReference => "not terms of reference",
        }
    }
}

/// Holds one document and all that was found out about it.
#[derive(Debug)]
pub struct Judged<'p> {
    /// The text; its name is the path as the user wrote it.
    pub source: Source,
    /// The title, where one was found.
    pub title: Option<String>,
    /// The group's name, where one was found.
    pub group: Option<String>,
    /// The id of its body in the register, where there is one.
    pub id: Option<String>,
    /// What it was held against.
    pub pack: &'p RulePack,
    /// What it all means.
    pub status: Status,
    /// How many of the required topics are covered.
    pub covered: usize,
    /// How many topics the pack requires.
    pub required: usize,
    /// How many topics are neither covered nor missed, because somebody lives without them.
    pub waived: usize,
    /// One for each requirement, in the order of the pack.
    pub verdicts: Vec<Verdict<'p>>,
    /// What somebody has to hear: errors first, then warnings, then advice; within each in the order of the text.
    pub findings: Vec<Finding<'p>>,
    /// How many findings the user did not want to hear.
    pub untold: usize,
    /// How many findings stand in the baseline, and are not told.
    pub in_baseline: usize,
    /// Why it is no terms of reference, where it is none.
    pub reason: Option<String>,
    /// The headings, in their order.
    pub outline: Vec<Entry>,
}

impl<'p> Judged<'p> {
    /// Returns what its findings are known by.
    #[must_use]
    pub fn identity(&self) -> Identity<'_> {
        identity(self.group.as_deref(), &self.source, &self.outline)
    }

    /// Returns the verdicts on the topics themselves, in the order of the pack: the words of the strip and the matrix.
    pub fn topics(&self) -> impl Iterator<Item = &Verdict<'p>> {
        self.verdicts.iter().filter(|verdict| verdict.requirement.is_covered())
    }

    /// Returns the verdicts that are waived, or a part of them, with each of the waivers.
    pub fn waivers(&self) -> impl Iterator<Item = (&Verdict<'p>, &Waived)> {
        self.verdicts.iter().flat_map(|verdict| verdict.waivers().map(move |waived| (verdict, waived)))
    }

    /// Counts the findings of one severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|finding| finding.severity == severity).count()
    }
}

/// Holds what was found out about a configuration, over all the documents that it speaks of.
#[derive(Debug)]
pub struct Across<'p> {
    /// What is written there; its name is the path as messages call it.
    pub source: Source,
    /// What was asked.
    pub verdicts: Vec<Verdict<'p>>,
    /// What somebody has to hear.
    pub findings: Vec<Finding<'p>>,
}

/// Holds what is left to tell of a run when all its documents are told of.
#[derive(Clone, Copy, Debug)]
pub struct Rest<'r> {
    /// Of each configuration with waivers that was judged whole.
    pub across: &'r [Across<'r>],
    /// Files that were not judged.
    pub skipped: &'r [Skipped],
    /// What could not be done.
    pub missed: &'r [Missed],
    /// What was counted.
    pub tally: &'r Tally,
}

/// Says what could not be done, for a report that is read without what the run says besides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missed {
    /// The file, where it is one, as the user would write it.
    pub path: Option<String>,
    /// The line of it, from 1, where it is about one.
    pub line: Option<usize>,
    /// Why, as a sentence.
    pub sentence: String,
}

/// Holds what a user may choose about judging.
#[derive(Clone, Debug, Default)]
pub struct Choices {
    /// How strictly sections of one's own are asked for.
    pub strictness: Strictness,
    /// Judge files that are no terms of reference all the same.
    pub as_terms_of_reference: bool,
    /// What the configuration excuses this document from.
    pub excuses: Vec<Excuse>,
    /// The body of the register whose terms of reference these are, where the register names the file.
    pub body: Option<usize>,
}

/// Reads and judges one document. Pure and total; costs time in proportion to the length of the text.
#[must_use]
pub fn judge<'p>(standard: &Standard<'p>, source: Source, choices: &Choices) -> Judged<'p> {
    judge_and(standard, source, choices, |_| ()).0
}

/// Reads and judges one document, and looks at what was read before that is dropped.
fn judge_and<'p, Seen>(
    standard: &Standard<'p>,
    source: Source,
    choices: &Choices,
    look: impl FnOnce(&Reading<'_>) -> Seen,
) -> (Judged<'p>, Seen) {
    let (pack, lookup) = (standard.pack, &standard.lookup);
    let document = Document::read(&source, &|heading| lookup.familiarity(heading));
    let mut reading = Reading::new(&document, lookup, standard.directory.as_ref());
    reading.body = choices.body.or(reading.body);
    let id = standard.directory.as_ref().zip(reading.body);
    let id = id.and_then(|(directory, body)| Some(directory.register.bodies.get(body)?.id.clone()));
    let heard = if choices.as_terms_of_reference { Heard::TermsOfReference } else { reading.heard() };
    let (title, group) = (reading.title(), reading.group());
    let (verdicts, reason) = match heard {
        Heard::TermsOfReference => (verdict::judge(pack, &reading, &choices.excuses), None),
        Heard::SomethingElse(reason) => (verdict::none(pack), Some(reason)),
    };
    let outline = reading.outline();
    let identity = identity(group.as_deref(), &source, &outline);
    let findings = finding::findings(&verdicts, choices.strictness, identity);
    let topics = || verdicts.iter().filter(|verdict| verdict.requirement.is_covered());
    let covered = topics().filter(|verdict| finding::is_covered(verdict, choices.strictness)).count();
    let asked = |verdict: &&Verdict<'_>| verdict.answer.standing != Standing::Inapplicable || reason.is_some();
    let required = topics().filter(asked).count();
    let waived = topics().filter(|verdict| verdict.waiver.is_some()).count();
    // A topic that the pack, or somebody's configuration, only advises may be left out.
    let must = |verdict: &&Verdict<'_>| verdict.requirement.force == Force::Must && asked(verdict);
    let is_missed =
        |verdict: &Verdict<'_>| verdict.waiver.is_none() && !finding::is_covered(verdict, choices.strictness);
    let missed = topics().filter(must).any(is_missed);
    let unreadable = verdicts
        .iter()
        .any(|verdict| verdict.requirement.check == Some(Check::Content) && verdict.answer.standing == Standing::Unmet);
    let has = |severity| findings.iter().any(|finding| finding.severity == severity);
    let status = if reason.is_some() {
        Status::NotTermsOfReference
    } else if unreadable {
        Status::CannotBeRead
    } else if missed || has(Severity::Error) {
        Status::DoesNotComply
    } else if has(Severity::Warning) {
        Status::CompliesWithPoints
    } else {
        Status::Complies
    };
    let seen = look(&reading);
    drop(reading);
    drop(document);
    let judged = Judged {
        source,
        title,
        group,
        id,
        pack,
        status,
        covered,
        required,
        waived,
        verdicts,
        findings,
        untold: 0,
        in_baseline: 0,
        reason,
        outline,
    };
    (judged, seen)
}

fn identity<'a>(group: Option<&'a str>, source: &'a Source, outline: &'a [Entry]) -> Identity<'a> {
    Identity { document: group.unwrap_or(&source.name), source, outline }
}

/// Tells one run in one format: the opening, each document as soon as it is judged, the end.
///
/// Nothing of a document need be kept when it has been told, so that a run may be over any number of them.
pub trait Reporter {
    /// Writes what stands before the first document.
    ///
    /// # Errors
    ///
    /// Returns what the writer returns; so do the others.
    fn begin(&mut self, out: &mut dyn Write) -> io::Result<()>;

    /// Writes one document.
    ///
    /// # Errors
    ///
    /// Returns what the writer returns.
    fn document(&mut self, judged: &Judged<'_>, out: &mut dyn Write) -> io::Result<()>;

    /// Writes what stands after the last document; first what was found `across` documents.
    ///
    /// # Errors
    ///
    /// Returns what the writer returns.
    fn end(&mut self, rest: &Rest<'_>, out: &mut dyn Write) -> io::Result<()>;
}

/// Names a way to tell a run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// Frames around the author's own words, for people.
    #[default]
    Text,
    /// One line per finding.
    Concise,
    /// Everything, for programs.
    Json,
    /// A table and a list to paste into minutes.
    Markdown,
    /// Results for the pages on which a forge shows what programs found.
    Sarif,
    /// A test case for each requirement.
    Junit,
    /// Annotations beside the lines of a pull request.
    Github,
}

impl Format {
    /// Holds every format.
    pub const ALL: [Self; 7] =
        [Self::Text, Self::Concise, Self::Json, Self::Sarif, Self::Junit, Self::Github, Self::Markdown];

    /// Returns the name used on the command line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Concise => "concise",
            Self::Json => "json",
            Self::Markdown => "markdown",
            Self::Sarif => "sarif",
            Self::Junit => "junit",
            Self::Github => "github",
        }
    }

    /// Tells whether a report in this format names the files that were passed over, and those that are no terms of reference.
    #[must_use]
    pub const fn names_all(self) -> bool {
        matches!(self, Self::Text | Self::Json | Self::Markdown)
    }

    /// Returns what tells a run in this format. `pack` is that of the run; a document may have been judged by another.
    #[must_use]
    pub fn reporter<'p>(self, pack: &'p RulePack, setting: Setting<'_>) -> Box<dyn Reporter + 'p> {
        match self {
            Self::Text => Box::new(text::Text::new(setting.look)),
            Self::Concise => Box::new(concise::Concise { amount: setting.look.amount }),
            Self::Json => Box::new(json::Json::new(pack)),
            Self::Markdown => Box::new(markdown::Markdown::new(pack)),
            Self::Sarif => Box::new(sarif::Sarif::new(pack, setting)),
            Self::Junit => Box::new(junit::Junit::new(setting)),
            Self::Github => Box::new(github::Github::new(setting)),
        }
    }
}

/// Holds what a report depends on, besides what was found out.
#[derive(Clone, Copy, Debug)]
pub struct Setting<'s> {
    /// How a terminal wants it.
    pub look: Look,
    /// From where other programs find files.
    pub whereabouts: &'s Whereabouts,
    /// The softest finding that makes the run fail, if any does.
    pub fails: Option<Severity>,
    /// Whether what is met, and what is not asked, is told too, where a format otherwise leaves it out.
    pub all_verdicts: bool,
}

/// Says from where other programs find files: from the root, with "/" between the parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Whereabouts {
    /// The folder at hand, from which files are named.
    pub here: String,
    /// The top of the repository in which it is, from which programs look for files; else the folder at hand.
    pub top: String,
}

/// Holds how a terminal wants its text. Decided once, at the door.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// How long a line of a sentence may be, in columns.
    pub width: usize,
    /// How wide a table may be, in columns: as wide as the terminal.
    pub columns: usize,
    /// Whether there are colours.
    pub colour: bool,
    /// Whether frames may be drawn with more than ASCII.
    pub unicode: bool,
    /// How much is told.
    pub amount: Amount,
}

/// Says how much is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Amount {
    /// Findings only: no closing lines.
    Quiet,
    /// Findings, and what each document comes to.
    #[default]
    Usual,
    /// And the name of every file that was passed over, which the door says.
    Verbose,
}

/// Names a file that was passed over, and why.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Skipped {
    /// As the user would write it.
    pub path: String,
    /// A clause: "it is a picture, not text".
    pub reason: String,
}

/// Counts what a run told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many documents were told.
    pub documents: usize,
    /// How many comply, without any point to settle.
    pub complies: usize,
    /// How many comply, with points to settle.
    pub complies_with_points: usize,
    /// How many do not comply.
    pub does_not_comply: usize,
    /// How many cannot be read.
    pub cannot_be_read: usize,
    /// How many are something else.
    pub not_terms_of_reference: usize,
    /// Findings of this severity.
    pub errors: usize,
    /// Findings of this severity.
    pub warnings: usize,
    /// Findings of this severity.
    pub advice: usize,
    /// Requirements that are waived.
    pub waived: usize,
    /// Findings that stand in the baseline.
    pub in_baseline: usize,
}

impl Tally {
    /// Counts one more document.
    pub fn add(&mut self, judged: &Judged<'_>) {
        self.documents += 1;
        self.add_findings(&judged.findings);
        self.waived += judged.verdicts.iter().filter(|verdict| verdict.waiver.is_some()).count();
        self.in_baseline += judged.in_baseline;
        *match judged.status {
            Status::Complies => &mut self.complies,
            Status::CompliesWithPoints => &mut self.complies_with_points,
            Status::DoesNotComply => &mut self.does_not_comply,
            Status::CannotBeRead => &mut self.cannot_be_read,
            Status::NotTermsOfReference => &mut self.not_terms_of_reference,
        } += 1;
    }

    /// Counts more findings.
    pub fn add_findings(&mut self, findings: &[Finding<'_>]) {
        for finding in findings {
            *match finding.severity {
                Severity::Error => &mut self.errors,
                Severity::Warning => &mut self.warnings,
                Severity::Advice => &mut self.advice,
            } += 1;
        }
    }
}

/// Returns the word of a verdict as people read it: what is waived is shown so, and its word kept.
fn word(verdict: &Verdict<'_>) -> String {
    let word = verdict.answer.word.name();
    if verdict.waiver.is_some() { format!("{word} (waived)") } else { word.to_owned() }
}

/// Returns what a waiver is about, and where it stands: "TOR107 membership (line 12)"; of a part: "…, in part (line 12)".
fn waived(verdict: &Verdict<'_>, waived: &Waived, source: &Source) -> String {
    let requirement = verdict.requirement;
    let place =
        waived.place.map_or_else(|| "configuration".to_owned(), |span| format!("line {}", source.line(span.start)));
    let in_part = if verdict.waiver.is_some() { "" } else { ", in part" };
    format!("{} {}{in_part} ({place})", requirement.code, requirement.name)
}

/// Returns what a waiver of something between several documents is about, where it stands, and its reason.
fn waiver_of_several(verdict: &Verdict<'_>, source: Option<&Source>) -> String {
    let Some(waived) = &verdict.waiver else { return String::new() };
    let place = match (waived.place, source) {
        (Some(span), Some(source)) => format!("{}, line {}", tame(&source.name), source.line(span.start)),
        _ => "configuration".to_owned(),
    };
    let (requirement, said) = (verdict.requirement, &verdict.answer.statement);
    format!("{} {} ({place}): {} {}", requirement.code, requirement.name, tame(said), tame(&waived.reason))
}

/// Returns how many findings the baseline keeps from being told, as a sentence.
#[must_use]
pub fn in_baseline(count: usize) -> String {
    format!("{} in the baseline.", counted(count, "finding is", "findings are"))
}

/// Keeps which requirements a configuration has turned off, over the documents of a run.
#[derive(Debug, Default)]
struct Off(BTreeSet<String>);

impl Off {
    fn add(&mut self, pack: &RulePack) {
        self.0.extend(pack.off.iter().map(ToString::to_string));
    }

    /// Returns a sentence; nothing where nothing is off.
    fn sentence(&self) -> Option<String> {
        let codes: Vec<&String> = self.0.iter().collect();
        (!codes.is_empty()).then(|| format!("Turned off in the configuration: {}.", crate::text::listed(&codes)))
    }
}

/// Returns a number with its noun: "1 error", "5 warnings".
fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

/// Returns the counts that are not nought, in words: "1 error, 5 warnings, 8 pieces of advice".
fn counts(errors: usize, warnings: usize, advice: usize) -> Option<String> {
    let parts = [
        (errors, "error", "errors"),
        (warnings, "warning", "warnings"),
        (advice, "piece of advice", "pieces of advice"),
    ];
    let told: Vec<String> =
        parts.iter().filter(|part| part.0 > 0).map(|part| counted(part.0, part.1, part.2)).collect();
    (!told.is_empty()).then(|| told.join(", "))
}

/// Returns what stands behind the path of a file that is no terms of reference.
#[must_use]
pub fn not_judged(reason: &str) -> String {
    format!(
        "does not read like terms of reference and was not judged: {}. --as-terms-of-reference judges it all the same.",
        reason.trim_end_matches('.')
    )
}

/// Returns `text` behind `head`, wrapped to `width` at spaces, what follows under the first word.
///
/// Line ends in the text are kept, and so is the indent of a line, for its later lines too.
#[must_use]
pub fn wrapped(head: &str, text: &str, width: usize) -> String {
    let indent = " ".repeat(head.width());
    let line = |(index, line): (usize, &str)| {
        let words = line.trim_start();
        let own = &line[..line.len() - words.len()];
        let (first, rest) = (format!("{}{own}", if index == 0 { head } else { &indent }), format!("{indent}{own}"));
        let options = Options::new(width).initial_indent(&first).subsequent_indent(&rest);
        let options = options.word_separator(WordSeparator::AsciiSpace).word_splitter(WordSplitter::NoHyphenation);
        textwrap::fill(words, options).trim_end().to_owned()
    };
    let lines: Vec<String> = text.trim_end().split('\n').enumerate().map(line).collect();
    lines.join("\n")
}
