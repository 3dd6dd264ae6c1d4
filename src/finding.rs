//! Which verdicts must somebody hear about, and how strongly?

use crate::answer::{About, Answer, Evidence, Standing, Word};
use crate::pack::{Force, Requirement};
use crate::reading::Entry;
use crate::text::Source;
use crate::verdict::Verdict;

/// Says how strongly a finding is told; the strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The authority says "must", and the document does not do it.
    Error,
    /// The authority says "should", or the answer to a "must" is unclear.
    Warning,
    /// Good practice.
    Advice,
}

/// Says how strictly sections of one's own are asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Strictness {
    /// A topic may be covered anywhere.
    #[default]
    Anywhere,
    /// A topic that is covered elsewhere is not covered; one in a joint section gets advice.
    OwnSections,
}

/// Holds what one reader is told: what, where, why, how.
#[derive(Clone, Debug)]
pub struct Finding<'p> {
    /// Stable: code, section and words; no line number.
    pub id: String,
    /// What was demanded.
    pub requirement: &'p Requirement,
    /// How strongly it is told.
    pub severity: Severity,
    /// One sentence about the document.
    pub what: String,
    /// One sentence, naming the authority.
    pub why: String,
    /// What to do.
    pub how: String,
    /// What it is about, where the requirement is asked once for each of several things.
    pub about: Option<About>,
    /// Where.
    pub labels: Vec<Evidence>,
}

impl Severity {
    /// Returns the name used in machine formats.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Advice => "advice",
        }
    }

    const fn softer(self) -> Self {
        match self {
            Self::Error => Self::Warning,
            Self::Warning | Self::Advice => Self::Advice,
        }
    }
}

impl From<Force> for Severity {
    fn from(force: Force) -> Self {
        match force {
            Force::Must => Self::Error,
            Force::Should => Self::Warning,
            Force::Advice => Self::Advice,
        }
    }
}

/// Tells whether a verdict on a topic counts as covered; a waived one is shown apart.
#[must_use]
pub fn is_covered(verdict: &Verdict<'_>, strictness: Strictness) -> bool {
    if verdict.waiver.is_some() {
        return false;
    }
    match verdict.answer.word {
        Word::Yes | Word::Joint => true,
        Word::Elsewhere => strictness == Strictness::Anywhere,
        _ => false,
    }
}

/// Holds what a finding is known by from one run to the next.
#[derive(Clone, Copy, Debug)]
pub struct Identity<'a> {
    /// The group's name where there is one, else the path: a file that moves keeps its findings.
    pub document: &'a str,
    /// The text.
    pub source: &'a Source,
    /// The headings, in their order.
    pub outline: &'a [Entry],
}

/// Returns what somebody has to hear: errors first, then warnings, then advice; within each in the order of the text.
#[must_use]
pub fn findings<'p>(verdicts: &[Verdict<'p>], strictness: Strictness, identity: Identity<'_>) -> Vec<Finding<'p>> {
    let told = verdicts.iter().filter_map(|verdict| finding(verdict, strictness, identity));
    let mut findings: Vec<Finding<'p>> = told.collect();
    findings.sort_by_key(|finding| (finding.severity, finding.labels.first().map(|label| label.span)));
    findings
}

/// Returns what somebody has to hear of a verdict about several documents: those of `groups`. `words` tell it from others, whoever
/// it is about.
#[must_use]
pub fn about_several<'p>(verdict: &Verdict<'p>, groups: &[String], words: &str) -> Option<Finding<'p>> {
    told(verdict, Strictness::default(), |requirement, answer| {
        let mut parts = vec![&*requirement.code, words];
        // Who claims an outcome or has a duty may change; it is the same outcome, and the same duty.
        let is_known = !words.is_empty() || matches!(answer.about, Some(About::Outcome(_)));
        if !is_known {
            parts.extend(groups.iter().map(String::as_str));
        }
        parts.extend(thing(answer));
        // Documents that no register knows have no ids, and are known by what is said of them.
        if !is_known && groups.is_empty() && thing(answer).is_none() {
            parts.push(&answer.statement);
        }
        format!("{:016x}", hash(&parts))
    })
}

fn finding<'p>(verdict: &Verdict<'p>, strictness: Strictness, identity: Identity<'_>) -> Option<Finding<'p>> {
    told(verdict, strictness, |requirement, answer| identity.of(requirement, answer))
}

fn told<'p>(
    verdict: &Verdict<'p>,
    strictness: Strictness,
    id: impl FnOnce(&Requirement, &Answer) -> String,
) -> Option<Finding<'p>> {
    let (requirement, answer) = (verdict.requirement, verdict.told()?);
    let severity = severity(requirement, answer, strictness)?;
    let instead = match answer.word {
        Word::Joint => requirement.help_when.joint.as_deref(),
        Word::Elsewhere => requirement.help_when.elsewhere.as_deref(),
        Word::Part => requirement.help_when.part.as_deref(),
        Word::Mention => requirement.help_when.mention.as_deref(),
        Word::Empty => requirement.help_when.empty.as_deref(),
        Word::No => requirement.help_when.no.as_deref(),
        Word::Yes => requirement.help_when.yes.as_deref(),
        Word::Inapplicable => None,
    };
    let help = instead.unwrap_or(&requirement.help);
    let how = answer.hint.as_deref().map_or_else(|| help.to_owned(), |hint| format!("{hint} {help}"));
    Some(Finding {
        id: id(requirement, answer),
        requirement,
        severity,
        what: answer.statement.clone(),
        why: requirement.why.to_string(),
        how,
        about: answer.about.clone(),
        labels: answer.evidence.clone(),
    })
}

/// Returns how strongly an answer is told, if at all: an unclear answer one step softer than its force.
fn severity(requirement: &Requirement, answer: &Answer, strictness: Strictness) -> Option<Severity> {
    let full = Severity::from(requirement.force);
    if strictness == Strictness::OwnSections {
        match answer.word {
            Word::Elsewhere => return Some(full),
            Word::Joint => return Some(Severity::Advice),
            _ => {}
        }
    }
    match answer.standing {
        Standing::Met | Standing::Inapplicable => None,
        Standing::Unclear => Some(full.softer()),
        Standing::Unmet => Some(full),
    }
}

impl Identity<'_> {
    /// Returns the id of what is told: code, document, section, words; never a line number, which moves with every
    /// edit above it, and never the statement, which may contain one.
    #[must_use]
    pub fn of(self, requirement: &Requirement, answer: &Answer) -> String {
        let first = answer.evidence.first();
        let section = first.and_then(|evidence| {
            let line = self.source.line(evidence.span.start);
            self.outline.iter().rev().find(|entry| entry.line <= line)
        });
        let words = first.map_or("", |evidence| self.source.slice(evidence.span));
        let section = section.map_or("", |entry| entry.text.as_str());
        let mut parts = vec![&*requirement.code, self.document, section, words];
        parts.extend(thing(answer));
        format!("{:016x}", hash(&parts))
    }
}

/// Returns what an answer is about, where it is asked once for each of several things.
fn thing(answer: &Answer) -> Option<&str> {
    match &answer.about {
        Some(About::Body(thing) | About::Outcome(thing)) => Some(thing),
        None => None,
    }
}

/// Hashes as FNV-1a does: the same on every platform and in every version, which the standard library does not promise.
fn hash(parts: &[&str]) -> u64 {
    let bytes = parts.iter().flat_map(|part| part.bytes().chain([0]));
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
