//! Does the document do what is demanded? One verdict for each requirement, in the order of the pack.

use crate::answer::Answer;
use crate::pack::{Requirement, RulePack};
use crate::reading::Reading;

/// Holds a requirement and its answer.
#[derive(Clone, Debug)]
pub struct Verdict<'p> {
    /// What was demanded.
    pub requirement: &'p Requirement,
    /// What was found.
    pub answer: Answer,
}

/// Returns one verdict for each requirement of the pack, in its order. Pure and total.
#[must_use]
pub fn judge<'p>(pack: &'p RulePack, reading: &Reading<'_>) -> Vec<Verdict<'p>> {
    pack.requirements
        .iter()
        .map(|requirement| Verdict {
            requirement,
            answer: requirement.check.examine(requirement.on.as_deref(), reading),
        })
        .collect()
}

/// Returns the verdicts on a file that is not judged: every requirement is inapplicable.
#[must_use]
pub fn none(pack: &RulePack) -> Vec<Verdict<'_>> {
    let answer = Answer::inapplicable("This file is not read as terms of reference.");
    pack.requirements.iter().map(|requirement| Verdict { requirement, answer: answer.clone() }).collect()
}
