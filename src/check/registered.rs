//! Are its outcomes in the register?

use std::collections::BTreeSet;

use crate::answer::Answer;
use crate::reading::{Number, Reading};
use crate::text::listed;

/// The most places that one finding shows.
const MOST: usize = 6;

/// Asks it.
pub(super) fn examine(reading: &Reading<'_>) -> Answer {
    let Some(directory) = reading.directory else {
        return Answer::inapplicable("There is no register to look in.");
    };
    let written = &directory.register.partnership.outcomes;
    let known: BTreeSet<Number> = written.iter().filter_map(|outcome| Number::of(outcome)).collect();
    if known.is_empty() {
        return Answer::inapplicable("The register names no outcomes.");
    }
    let outcomes = reading.outcomes();
    if outcomes.references.is_empty() {
        return Answer::inapplicable("The document names no outcome.");
    }
    let unknown = outcomes.references.iter().filter(|reference| !known.contains(&reference.number));
    let unknown = unknown.filter(|reference| !reading.is_excused(reading.place_of_outcome(reference)));
    let unknown: Vec<_> = unknown.take(MOST).collect();
    let numbers: BTreeSet<Number> = unknown.iter().map(|reference| reference.number).collect();
    let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    let statement = match &numbers[..] {
        [] => return Answer::met("The register knows every outcome that the document names."),
        [one] => format!("The register knows no outcome {one}."),
        _ => format!("The register does not know outcomes {}.", listed(&numbers)),
    };
    let known: Vec<String> = known.iter().map(ToString::to_string).collect();
    let answer = Answer::unmet(statement).hinting(match known.len() {
        1..=12 => format!("It knows {}.", listed(&known)),
        count => format!("It knows {count}, from {} to {}.", known[0], known[count - 1]),
    });
    unknown
        .iter()
        .fold(answer, |answer, reference| answer.at(reading.place_of_outcome(reference), "not in the register"))
}
