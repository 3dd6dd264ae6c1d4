//! Are all gaps filled in?
//!
//! A gap that is all there is under a topic's heading is left to that topic's own requirement: one cause, one finding.

use std::collections::BTreeSet;

use crate::answer::Answer;
use crate::reading::Reading;
use crate::text::shorten;

/// Asks it.
pub(super) fn examine(reading: &Reading<'_>) -> Answer {
    let document = reading.document;
    let hollow: BTreeSet<usize> = (0..reading.lookup.topics.len())
        .map(|topic| reading.bound(topic))
        .filter(|bound| !bound.iter().any(|bound| bound.substance.is_real()))
        .flat_map(|bound| bound.iter().map(|bound| bound.section))
        .collect();
    let gaps = reading.gaps().into_iter().filter(|(block, _)| !is_within(reading, *block, &hollow));
    let gaps: Vec<_> = gaps.filter(|(_, span)| !reading.is_excused(*span)).collect();
    let Some((_, first)) = gaps.first() else {
        return Answer::met("No gaps are left to fill in.");
    };
    let line = document.source.line(first.start);
    let words = document.source.slice(*first).split_whitespace().collect::<Vec<_>>().join(" ");
    // A row of dots is itself the gap.
    let whole = words.trim_end_matches('.');
    let words = shorten(if whole.is_empty() { &words } else { whole }, 60);
    let statement = match gaps.len() {
        1 => format!("A gap on line {line} is still to be filled in: \"{words}\"."),
        count => format!("{count} gaps are still to be filled in, the first of them \"{words}\" on line {line}."),
    };
    gaps.iter().fold(Answer::unmet(statement), |answer, (_, span)| answer.at(*span, "to be filled in"))
}

/// Tells whether a block stands in one of `sections`, or below it.
fn is_within(reading: &Reading<'_>, block: usize, sections: &BTreeSet<usize>) -> bool {
    let mut section = reading.section_of(block);
    while section != 0 {
        if sections.contains(&section) {
            return true;
        }
        section = reading.document.sections[section].parent;
    }
    false
}
