//! Does the document do what is demanded? One verdict for each requirement, in the order of the pack.

mod waiving;

pub use waiving::named;

use std::collections::BTreeSet;

use crate::answer::{Answer, Standing, Word};
use crate::check::Check;
use crate::pack::{Requirement, RulePack};
use crate::reading::Reading;
use crate::register::{Directory, Kind, Register};
use crate::text::Span;
use crate::topic::{Lookup, pattern};

/// Holds what documents are held against, ready for use: a pack, and a register where there is one.
#[derive(Debug)]
pub struct Standard<'p> {
    /// What is demanded.
    pub pack: &'p RulePack,
    /// The pack's topics, ready to be looked up.
    pub lookup: Lookup<'p>,
    /// Who exists.
    pub directory: Option<Directory<'p>>,
}

impl<'p> Standard<'p> {
    /// Prepares a pack and a register.
    #[must_use]
    pub fn new(pack: &'p RulePack, register: Option<&'p Register>) -> Self {
        let lookup = Lookup::new(&pack.topics, &pack.either, &pack.vocabulary);
        let lookup = match register {
            Some(register) => {
                let conference = county(register, &lookup);
                lookup.also("parent", register.parents()).also("conference", conference)
            }
            None => lookup,
        };
        Self { pack, lookup, directory: register.map(Directory::new) }
    }
}

/// Returns the other names of the county body that the pack speaks of: the one of which a name shows the pack's pattern. Those
/// that show it themselves are found with the care that the pack takes.
fn county<'r>(register: &'r Register, lookup: &Lookup<'_>) -> Vec<&'r str> {
    let is_there = lookup.vocabulary.patterns.iter().any(|named| named.name == "conference");
    let pattern = is_there.then(|| pattern(&lookup.vocabulary.expand("{conference}", &|_| None)).ok()).flatten();
    let Some(pattern) = pattern else { return Vec::new() };
    let shows = |name: &&str| pattern.is_match(name.as_bytes());
    let bodies =
        register.bodies.iter().filter(|body| body.kind == Kind::County && body.names().any(|name| shows(&name)));
    bodies.flat_map(|body| body.names().filter(|name| !shows(name))).collect()
}

/// Holds a requirement and its answer.
#[derive(Clone, Debug)]
pub struct Verdict<'p> {
    /// What was demanded.
    pub requirement: &'p Requirement,
    /// What was found.
    pub answer: Answer,
    /// Why somebody lives with it, where the requirement is not met and somebody does.
    pub waiver: Option<Waived>,
    /// Places of the answer that a waiver excuses, where others are left to tell.
    pub excused: BTreeSet<Span>,
}

/// Holds somebody's reason for living with an unmet requirement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waived {
    /// In their words.
    pub reason: String,
    /// Where it stands in the document; none where it stands in the configuration.
    pub place: Option<Span>,
}

/// Holds what the configuration excuses a document from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excuse {
    /// What it names: codes, requirements or topics.
    pub names: Vec<String>,
    /// Why.
    pub reason: String,
}

/// Returns one verdict for each requirement of the pack, in its order. Pure and total.
#[must_use]
pub fn judge<'p>(pack: &'p RulePack, reading: &Reading<'_>, excuses: &[Excuse]) -> Vec<Verdict<'p>> {
    let mut judging = Judging {
        pack,
        reading,
        vacant: vacant(pack, reading),
        answers: vec![None; pack.requirements.len()],
        asked: vec![false; pack.requirements.len()],
    };
    for index in 0..pack.requirements.len() {
        judging.answer(index);
    }
    let verdict = |(requirement, answer): (&'p Requirement, Option<Answer>)| {
        Some(Verdict::new(requirement, answer?))
    };
    let mut verdicts: Vec<Verdict<'p>> = pack.requirements.iter().zip(judging.answers).filter_map(verdict).collect();
    waiving::apply(pack, reading, excuses, &mut verdicts);
    verdicts
}

impl<'p> Verdict<'p> {
    /// Returns a verdict that nobody waives.
    #[must_use]
    pub fn new(requirement: &'p Requirement, answer: Answer) -> Self {
        Self { requirement, answer, waiver: None, excused: BTreeSet::new() }
    }
}

/// Holds what is answered so far.
struct Judging<'p, 'r> {
    pack: &'p RulePack,
    reading: &'r Reading<'r>,
    vacant: Vec<&'p str>,
    answers: Vec<Option<Answer>>,
    asked: Vec<bool>,
}

impl Judging<'_, '_> {
    /// Answers one requirement; those that may have told its cause come first, wherever they stand in the pack.
    ///
    /// Requirements that wait for each other are a mistake of the pack; here the one that was asked first is then answered
    /// as though the others were met.
    fn answer(&mut self, index: usize) {
        if self.asked[index] {
            return;
        }
        self.asked[index] = true;
        let requirement = &self.pack.requirements[index];
        let mut told = None;
        for code in requirement.silent_when.iter() {
            let Some(other) = self.pack.requirements.iter().position(|other| other.code == *code) else { continue };
            self.answer(other);
            let standing = self.answers[other].as_ref().map(|answer| answer.standing);
            if matches!(standing, Some(Standing::Unmet | Standing::Unclear)) {
                told = Some(code);
                break;
            }
        }
        self.answers[index] = Some(self.examine(requirement, told.map(|code| &**code)));
    }

    /// Asks the question, unless it does not arise or another requirement has told the cause.
    fn examine(&self, requirement: &Requirement, told: Option<&str>) -> Answer {
        if !is_of(requirement, self.reading) {
            return Answer::inapplicable("This is not asked of such a body.");
        }
        let on = requirement.on.as_deref();
        if requirement.check != Check::Covered && on.is_some_and(|on| self.vacant.contains(&on)) {
            return Answer::inapplicable("The document says nothing of the topic at all.");
        }
        match told {
            Some(code) => Answer::inapplicable(format!("{code} says it already.")),
            None => requirement.check.examine(on, self.reading),
        }
    }
}

/// Tells whether the requirement is asked of bodies of this kind; of one that is in no register, everything is.
fn is_of(requirement: &Requirement, reading: &Reading<'_>) -> bool {
    let body = reading.directory.zip(reading.body).map(|(directory, body)| &directory.register.bodies[body]);
    requirement.of.is_empty() || body.is_none_or(|body| requirement.of.iter().any(|kind| kind == body.kind.name()))
}

/// Returns the topics of which the document says nothing, or for which it has only an empty heading.
fn vacant<'p>(pack: &'p RulePack, reading: &Reading<'_>) -> Vec<&'p str> {
    let asked: Vec<&str> = pack
        .requirements
        .iter()
        .filter(|requirement| requirement.check != Check::Covered)
        .filter_map(|requirement| requirement.on.as_deref())
        .collect();
    // Not those whose coverage is asked: a configuration may have turned that off, and a gap is then still a gap.
    let topics = pack.topics.iter().map(|topic| &*topic.id).filter(|id| asked.contains(id));
    topics.filter(|on| matches!(Check::Covered.examine(Some(on), reading).word, Word::No | Word::Empty)).collect()
}

/// Returns the verdicts on a file that is not judged: every requirement is inapplicable.
#[must_use]
pub fn none(pack: &RulePack) -> Vec<Verdict<'_>> {
    let answer = Answer::inapplicable("This file is not read as terms of reference.");
    pack.requirements.iter().map(|requirement| Verdict::new(requirement, answer.clone())).collect()
}
