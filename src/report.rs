//! What did one run find out? Documents with their verdicts, findings and status; and the formats that tell it.

use crate::answer::Standing;
use crate::document::Document;
use crate::finding::{self, Finding, Severity, Strictness};
use crate::pack::RulePack;
use crate::reading::{Heard, Reading};
use crate::text::Source;
use crate::topic::Lookup;
use crate::verdict::{self, Verdict};

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
    /// What it all means.
    pub status: Status,
    /// How many of the required topics are covered.
    pub covered: usize,
    /// How many topics the pack requires.
    pub required: usize,
    /// One for each requirement, in the order of the pack.
    pub verdicts: Vec<Verdict<'p>>,
    /// What somebody has to hear: errors first, then warnings, then advice; within each in the order of the text.
    pub findings: Vec<Finding<'p>>,
    /// Why it is no terms of reference, where it is none.
    pub reason: Option<String>,
}

/// Holds what a user may choose about judging.
#[derive(Clone, Copy, Debug, Default)]
pub struct Choices {
    /// How strictly sections of one's own are asked for.
    pub strictness: Strictness,
    /// Judge files that are no terms of reference all the same.
    pub as_terms_of_reference: bool,
}

/// Reads and judges one document. Pure and total; costs time in proportion to the length of the text.
#[must_use]
pub fn judge<'p>(pack: &'p RulePack, lookup: &Lookup<'p>, source: Source, choices: Choices) -> Judged<'p> {
    let document = Document::read(&source, &|heading| lookup.familiarity(heading));
    let reading = Reading::new(&document, lookup);
    let heard = if choices.as_terms_of_reference { Heard::TermsOfReference } else { reading.heard() };
    let (title, group) = (reading.title(), reading.group());
    let (verdicts, reason) = match heard {
        Heard::TermsOfReference => (verdict::judge(pack, &reading), None),
        Heard::SomethingElse(reason) => (verdict::none(pack), Some(reason)),
    };
    let findings = finding::findings(&verdicts, choices.strictness);
    let topics = || verdicts.iter().filter(|verdict| verdict.requirement.on.is_some());
    let covered = topics().filter(|verdict| finding::is_covered(verdict, choices.strictness)).count();
    let required = pack.requirements.iter().filter(|requirement| requirement.on.is_some()).count();
    let unreadable = verdicts.iter().any(|verdict| {
        verdict.requirement.check == crate::check::Check::Content && verdict.answer.standing == Standing::Unmet
    });
    let has = |severity| findings.iter().any(|finding| finding.severity == severity);
    let status = if reason.is_some() {
        Status::NotTermsOfReference
    } else if unreadable {
        Status::CannotBeRead
    } else if covered < required || has(Severity::Error) {
        Status::DoesNotComply
    } else if has(Severity::Warning) {
        Status::CompliesWithPoints
    } else {
        Status::Complies
    };
    drop(reading);
    drop(document);
    Judged { source, title, group, status, covered, required, verdicts, findings, reason }
}
