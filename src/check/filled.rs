//! Are all gaps filled in?
//!
//! A gap that is all there is under a topic's heading is left to that topic's own requirement: one cause, one finding.

use crate::answer::Answer;
use crate::reading::Reading;
use crate::text::shorten;

/// Asks it.
pub(super) fn examine(reading: &Reading<'_>) -> Answer {
    let document = reading.document;
    let hollow: Vec<std::ops::Range<usize>> = (0..reading.lookup.topics.len())
        .flat_map(|topic| reading.bound(topic))
        .filter(|bound| !bound.carry.weak && !bound.substance.is_real())
        .map(|bound| document.sections[bound.section].all.clone())
        .collect();
    let gaps: Vec<_> =
        reading.gaps().into_iter().filter(|(block, _)| !hollow.iter().any(|section| section.contains(block))).collect();
    let Some((_, first)) = gaps.first() else {
        return Answer::met("No gaps are left to fill in.");
    };
    let line = document.source.line(first.start);
    let words = document.source.slice(*first).split_whitespace().collect::<Vec<_>>().join(" ");
    let words = shorten(&words, 60);
    let statement = match gaps.len() {
        1 => format!("Line {line} still has a gap to fill in: \"{words}\"."),
        count => format!("{count} gaps are still to be filled in; the first is \"{words}\" on line {line}."),
    };
    gaps.iter().fold(Answer::unmet(statement), |answer, (_, span)| answer.at(*span, "to be filled in"))
}
