//! Is each outcome named once in a list?
//!
//! "2.1, 2.1 and 3.1" is a slip. Two items that begin with one outcome, one right after the other, may be two steps towards
//! it: that is unclear.

use crate::answer::{Answer, Standing, Word};
use std::collections::BTreeSet;

use crate::reading::{OutcomeList, OutcomeReference, Reading, Spot};

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
    let mut twice: Vec<Twice<'_>> = lists
        .filter_map(|list| {
            let named = &outcomes.references[list.references.clone()];
            let again = repeated(named)?;
            Some(Twice { again, named, steps: list.items && are_steps(named, reading) })
        })
        .filter(|twice| !reading.is_excused(reading.place_of_outcome(twice.again)))
        .take(MOST)
        .collect();
    // What is surely a slip comes first.
    twice.sort_by_key(|twice| twice.steps);
    let Some(Twice { again, named, steps }) = twice.first() else {
        return Answer::met("No list names an outcome twice.");
    };
    let (list, number) = (lines(named, reading), again.number);
    let (standing, statement) = if *steps {
        (Standing::Unclear, format!("Two items of the list on {list} are about outcome {number}."))
    } else {
        (Standing::Unmet, format!("The list on {list} names outcome {number} twice."))
    };
    let answer = Answer::new(standing, Word::No, statement);
    twice.iter().fold(answer, |answer, twice| answer.at(reading.place_of_outcome(twice.again), "named again here"))
}

/// Holds a list that names an outcome twice.
struct Twice<'o> {
    /// Where it does so again.
    again: &'o OutcomeReference,
    /// All that it names.
    named: &'o [OutcomeReference],
    /// Its items may be steps towards one outcome.
    steps: bool,
}

/// Returns the lines of a list, as a sentence says them.
fn lines(named: &[OutcomeReference], reading: &Reading<'_>) -> String {
    let line = |reference: &OutcomeReference| reading.document.source.line(reading.place_of_outcome(reference).start);
    match (named.first().map(line), named.last().map(line)) {
        (Some(first), Some(last)) if first != last => format!("lines {first}-{last}"),
        (first, _) => format!("line {}", first.unwrap_or(1)),
    }
}

/// Tells whether the items of a list may be steps towards its outcomes: several are named again, or one right after itself,
/// with words beside it that say what the step is.
fn are_steps(named: &[OutcomeReference], reading: &Reading<'_>) -> bool {
    let mut seen = BTreeSet::new();
    let again: BTreeSet<_> = named.iter().map(|named| named.number).filter(|number| !seen.insert(*number)).collect();
    let says_more = |reference: &OutcomeReference| match &reference.spot {
        Spot::Words { sentence, range } => {
            let words = reading.said().words(*sentence).get(range.end..).unwrap_or_default();
            words.chars().any(char::is_alphanumeric)
        }
        Spot::Heading => true,
    };
    let beside = named.windows(2).any(|pair| pair[0].number == pair[1].number && says_more(&pair[1]));
    again.len() > 1 || beside
}

/// Returns the first reference to an outcome that stands before it in the list.
///
/// Items that come back to several outcomes are a list of steps, and no slip.
fn repeated(list: &[OutcomeReference]) -> Option<&OutcomeReference> {
    let mut seen = BTreeSet::new();
    list.iter().find(|reference| !seen.insert(reference.number))
}
