//! Is an outcome of the strategy claimed?
//!
//! One that the group leads or delivers counts, one that it only supports does not. One that is named among its ways of
//! working alone is told as unclear: nobody would look for it there.

use crate::answer::{Answer, Standing, Word};
use crate::reading::{OutcomeReference, Reading};
use crate::text::{Span, listed};

/// Asks it.
pub(super) fn examine(reading: &Reading<'_>) -> Answer {
    let outcomes = reading.outcomes();
    let (claims, supports) = (outcomes.claims(), outcomes.supports());
    let last = last_topic(reading);
    let early = |reference: &&OutcomeReference| {
        reference.topics.is_empty() || reference.topics.iter().any(|topic| last.is_none_or(|last| *topic <= last))
    };
    let name = |numbers: Vec<String>| match &numbers[..] {
        [one] => format!("outcome {one}"),
        _ => format!("outcomes {}", listed(&numbers)),
    };
    let numbers: Vec<String> = claims.keys().map(ToString::to_string).collect();
    if let Some(reference) = claims.values().flatten().find(|reference| early(reference)) {
        let answer = Answer::met(format!("The group leads on {}.", name(numbers)));
        return answer.at(reading.place_of_outcome(reference), "claimed here");
    }
    if let Some(reference) = claims.values().flatten().next() {
        let statement = format!("The document names {} only where it says how the group works.", name(numbers));
        let answer = Answer::new(Standing::Unclear, Word::No, statement);
        return answer.at(reading.place_of_outcome(reference), "named here only");
    }
    let answer = |statement: String| Answer::unmet(statement).at(gap(reading), "outcomes would be named here");
    let Some(reference) = supports.values().flatten().next() else {
        return answer("The document does not say which of the strategy's outcomes the group leads on.".to_owned());
    };
    let supported = name(supports.keys().map(ToString::to_string).collect());
    answer(format!("The document names {supported}, which the group supports, but none that it leads on."))
        .at(reading.place_of_outcome(reference), "supported, not led")
}

/// Returns the topic that comes last, in the order of the pack, of those that say what the group is for and does: of the
/// topics under which outcomes are claimed, all but the last.
fn last_topic(reading: &Reading<'_>) -> Option<usize> {
    let under = &reading.lookup.vocabulary.outcomes.claimed_under;
    let id = under.iter().rev().nth(1)?;
    reading.lookup.topics.iter().position(|topic| topic.id == *id)
}

/// Returns where outcomes would be named: at the end of the objectives, or where these would go.
fn gap(reading: &Reading<'_>) -> Span {
    let objectives = reading.lookup.vocabulary.outcomes.objectives.as_ref();
    let topic = objectives.and_then(|id| reading.lookup.topics.iter().position(|topic| topic.id == *id));
    let Some(topic) = topic else { return Span::at(reading.document.source.start()) };
    let heading = reading.bound(topic).first().and_then(|bound| {
        let heading = reading.document.sections[bound.section].heading.as_ref()?;
        Some(heading.span)
    });
    heading.unwrap_or_else(|| reading.gap(topic))
}
