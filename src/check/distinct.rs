//! Is each outcome named once in a list?
//!
//! "2.1, 2.1 and 3.1" is a slip. Two items that begin with one outcome may be two steps towards it: that is unclear.

use crate::answer::{Answer, Standing, Word};
use crate::reading::{OutcomeList, OutcomeReference, Reading};

/// The most lists that one finding shows.
const MOST: usize = 5;

/// Asks it.
pub(super) fn examine(reading: &Reading<'_>) -> Answer {
    let outcomes = reading.outcomes();
    let several = |list: &&OutcomeList| list.references.len() > 1;
    let mut lists = outcomes.lists.iter().filter(several).peekable();
    if lists.peek().is_none() {
        return Answer::inapplicable("The document lists no outcomes.");
    }
    let mut twice: Vec<(&OutcomeReference, bool)> = lists
        .filter_map(|list| Some((repeated(&outcomes.references[list.references.clone()])?, list.items)))
        .filter(|(reference, _)| !reading.is_excused(reading.place_of_outcome(reference)))
        .take(MOST)
        .collect();
    // What is surely a slip comes first.
    twice.sort_by_key(|(_, items)| *items);
    let Some((first, _)) = twice.first() else {
        return Answer::met("No list names an outcome twice.");
    };
    let place = reading.place_of_outcome(first);
    let line = reading.document.source.line(place.start);
    let only_items = twice.iter().all(|(_, items)| *items);
    let (standing, statement) = if only_items {
        (Standing::Unclear, format!("Two items of the list on line {line} are about outcome {}.", first.number))
    } else {
        (Standing::Unmet, format!("The list on line {line} names outcome {} twice.", first.number))
    };
    let answer = Answer::new(standing, Word::No, statement);
    twice
        .iter()
        .fold(answer, |answer, (reference, _)| answer.at(reading.place_of_outcome(reference), "named again here"))
}

/// Returns the first reference to an outcome that stands before it in the list.
///
/// Items that come back to several outcomes are a list of steps, and no slip.
fn repeated(list: &[OutcomeReference]) -> Option<&OutcomeReference> {
    let mut seen = std::collections::BTreeSet::new();
    list.iter().find(|reference| !seen.insert(reference.number))
}
