//! Does a pack do what it says? Each of its samples judged, and held against the word that it must get.

use super::{Choices, judge};
use crate::answer::Word;
use crate::pack::{Requirement, RulePack, Sample};
use crate::register::Register;
use crate::text::Source;
use crate::verdict::Standard;

/// Holds what became of the samples of one requirement.
#[derive(Debug)]
pub struct Proof<'p> {
    /// The requirement.
    pub requirement: &'p Requirement,
    /// Those that got another word than they must.
    pub failures: Vec<Failure<'p>>,
}

/// Holds a sample that got another word than it must.
#[derive(Debug)]
pub struct Failure<'p> {
    /// The sample.
    pub sample: &'p Sample,
    /// The word that it got.
    pub word: Word,
    /// What was said of it.
    pub statement: String,
}

impl Proof<'_> {
    /// Returns how many samples got the word that they must.
    #[must_use]
    pub fn passed(&self) -> usize {
        self.requirement.samples.len() - self.failures.len()
    }
}

/// Judges the samples of every requirement, in the order of the pack, as terms of reference, and without a register but for
/// those that bring one. What is asked of all documents together has none.
#[must_use]
pub fn prove(pack: &RulePack) -> Vec<Proof<'_>> {
    let standard = Standard::new(pack, None);
    let proof = |requirement| {
        let failures = |sample| failure(&standard, requirement, sample);
        Proof { requirement, failures: requirement.samples.iter().filter_map(failures).collect() }
    };
    pack.requirements.iter().filter(|requirement| requirement.check.is_some()).map(proof).collect()
}

fn failure<'p>(standard: &Standard<'p>, requirement: &'p Requirement, sample: &'p Sample) -> Option<Failure<'p>> {
    let choices = Choices { as_terms_of_reference: true, ..Choices::default() };
    let register = sample.register.as_deref().and_then(|text| Register::read("register", text).ok());
    let registered = register.as_ref().map(|register| Standard::new(standard.pack, Some(register)));
    let source = Source::new("sample.md", sample.text.as_ref());
    let judged = judge(registered.as_ref().unwrap_or(standard), source, &choices);
    let verdict = judged.verdicts.into_iter().find(|verdict| verdict.requirement.code == requirement.code)?;
    let (word, statement) = (verdict.answer.word, verdict.answer.statement);
    (word != sample.word).then_some(Failure { sample, word, statement })
}
