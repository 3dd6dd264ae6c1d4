//! Does the document do what is demanded? One verdict for each requirement, in the order of the pack.

mod waiving;

pub use waiving::{named, waives_nothing};

use std::collections::BTreeMap;

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
    let pattern = is_there.then(|| pattern(&lookup.vocabulary.expand("{conference}")).ok()).flatten();
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
    /// Why somebody lives with all of it, where the requirement is not met and somebody does.
    pub waiver: Option<Waived>,
    /// Why somebody lives with what is wrong in one section, and perhaps in others, in the order of the text.
    pub in_part: Vec<Waived>,
    /// What is left to tell, where only parts are waived.
    pub left: Option<Answer>,
}

/// Holds somebody's reason for living with an unmet requirement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waived {
    /// In their words.
    pub reason: String,
    /// Where it stands in the document; none where it stands in the configuration.
    pub place: Option<Span>,
    /// Which of the excuses it is, where it stands in the configuration.
    pub excuse: Option<usize>,
}

/// Holds what the configuration excuses a document from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excuse {
    /// What it names: a code, a requirement or a topic.
    pub name: String,
    /// Why.
    pub reason: String,
    /// Where it stands, as messages call it; none where nobody need hear of it that it waives nothing here, since it speaks of
    /// other documents too.
    pub place: Option<String>,
}

/// Returns the verdicts on one document, in the order of the pack: one for each requirement, or where that is asked once for
/// each of several things, one for each of them. Pure and total.
#[must_use]
pub fn judge<'p>(pack: &'p RulePack, reading: &Reading<'_>, excuses: &[Excuse]) -> Vec<Verdict<'p>> {
    let mut judging = Judging {
        pack,
        reading,
        vacant: BTreeMap::new(),
        answers: vec![None; pack.requirements.len()],
        asked: vec![false; pack.requirements.len()],
    };
    for index in 0..pack.requirements.len() {
        judging.answer(index);
    }
    let verdicts = |(requirement, answers): (&'p Requirement, Option<Vec<Answer>>)| {
        answers.unwrap_or_default().into_iter().map(move |answer| Verdict::new(requirement, answer))
    };
    let mut verdicts: Vec<Verdict<'p>> = pack.requirements.iter().zip(judging.answers).flat_map(verdicts).collect();
    waiving::apply(pack, reading, excuses, &mut verdicts);
    verdicts
}

impl<'p> Verdict<'p> {
    /// Returns a verdict that nobody waives.
    #[must_use]
    pub fn new(requirement: &'p Requirement, answer: Answer) -> Self {
        Self { requirement, answer, waiver: None, in_part: Vec::new(), left: None }
    }

    /// Returns what somebody has to hear: the answer, or what waivers leave of it; none where all of it is waived.
    #[must_use]
    pub fn told(&self) -> Option<&Answer> {
        if self.waiver.is_some() { None } else { Some(self.left.as_ref().unwrap_or(&self.answer)) }
    }

    /// Returns every reason for living with it or with a part of it.
    pub fn waivers(&self) -> impl Iterator<Item = &Waived> {
        self.waiver.iter().chain(&self.in_part)
    }
}

/// Holds what is answered so far.
struct Judging<'p, 'r> {
    pack: &'p RulePack,
    reading: &'r Reading<'r>,
    /// Of which topics it is known whether the document says anything of them.
    vacant: BTreeMap<&'p str, bool>,
    answers: Vec<Option<Vec<Answer>>>,
    asked: Vec<bool>,
}

impl<'p> Judging<'p, '_> {
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
            let complains = |answer: &Answer| matches!(answer.standing, Standing::Unmet | Standing::Unclear);
            if self.answers[other].iter().flatten().any(complains) {
                told = Some(&**code);
                break;
            }
        }
        self.answers[index] = Some(self.examine(requirement, told));
    }

    /// Asks the question, unless it does not arise or another requirement has told the cause.
    fn examine(&mut self, requirement: &'p Requirement, told: Option<&str>) -> Vec<Answer> {
        // What is asked of all documents together has no verdict in one.
        let Some(check) = &requirement.check else { return Vec::new() };
        if !is_of(requirement, self.reading) {
            return vec![Answer::inapplicable("This is not asked of such a body.")];
        }
        let on = requirement.on.as_deref();
        if let (Some(on), false) = (on, requirement.is_covered())
            && self.is_vacant(on)
        {
            return vec![Answer::inapplicable("The document says nothing of the topic at all.")];
        }
        if let Some(code) = told {
            return vec![Answer::inapplicable(format!("{code} says it already."))];
        }
        let answers = check.examine(on, self.reading);
        if let (Some(on), Check::Covered, Some(answer)) = (on, check, answers.first()) {
            self.vacant.insert(on, is_vacancy(answer));
        }
        answers
    }

    /// Tells whether the document says nothing of a topic, or has only an empty heading for it. Where its coverage is not
    /// asked, for a configuration may have turned that off, a gap is still a gap.
    fn is_vacant(&mut self, topic: &'p str) -> bool {
        if let Some(known) = self.vacant.get(topic) {
            return *known;
        }
        let is_known = self.pack.topics.iter().any(|known| known.id == topic);
        let answers = if is_known { Check::Covered.examine(Some(topic), self.reading) } else { Vec::new() };
        let is_vacant = answers.iter().any(is_vacancy);
        self.vacant.insert(topic, is_vacant);
        is_vacant
    }
}

fn is_vacancy(answer: &Answer) -> bool {
    matches!(answer.word, Word::No | Word::Empty)
}

/// Tells whether the requirement is asked of bodies of this kind; of one that is in no register, everything is.
fn is_of(requirement: &Requirement, reading: &Reading<'_>) -> bool {
    let body = reading.directory.zip(reading.body).map(|(directory, body)| &directory.register.bodies[body]);
    requirement.of.is_empty() || body.is_none_or(|body| requirement.of.iter().any(|kind| kind == body.kind.name()))
}

/// Returns the verdicts on a file that is not judged: every requirement is inapplicable.
#[must_use]
pub fn none(pack: &RulePack) -> Vec<Verdict<'_>> {
    let answer = Answer::inapplicable("This file is not read as terms of reference.");
    let asked = pack.requirements.iter().filter(|requirement| requirement.check.is_some());
    asked.map(|requirement| Verdict::new(requirement, answer.clone())).collect()
}
