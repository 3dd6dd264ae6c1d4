//! Do the lists of outcomes agree?
//!
//! A list that is said to be complete ("all of the outcomes assigned to the group") is held against the objectives, or,
//! where these name none, against what the group claims elsewhere. Outcomes that it only supports may stand in either.

use std::collections::BTreeSet;

use crate::answer::{Answer, Standing, Word};
use crate::document::Kind;
use crate::reading::{Number, OutcomeList, OutcomeReference, Outcomes, Reading, Role};
use crate::text::{listed, upper_first};

/// The most lists that are compared, and the most places that are shown besides one.
const MOST: usize = 6;

/// Asks it.
pub(super) fn examine(reading: &Reading<'_>) -> Answer {
    let outcomes = reading.outcomes();
    let complete: Vec<&OutcomeList> = outcomes
        .lists
        .iter()
        .filter(|list| list.complete && outcomes.references[list.references.start].role == Role::Claimed)
        .take(MOST)
        .collect();
    if complete.is_empty() {
        return Answer::inapplicable("No list of outcomes is said to be complete.");
    }
    let objectives = numbered_throughout(reading, outcomes);
    let mut compared = false;
    for list in complete {
        let own = &outcomes.references[list.references.clone()];
        let claimed = || {
            let others = outcomes.references.iter().enumerate();
            others.filter(|(index, _)| !list.references.contains(index)).map(|(_, reference)| reference)
        };
        let claimed = || claimed().filter(|reference| reference.role == Role::Claimed);
        let mut others: Vec<&OutcomeReference> = claimed().filter(|reference| reference.objective).collect();
        let of_objectives = !others.is_empty();
        if !of_objectives {
            others = claimed().collect();
        }
        if others.is_empty() {
            continue;
        }
        compared = true;
        let supported = outcomes.references.iter().filter(|reference| reference.role == Role::Supported);
        let difference = Difference::of(own, &others, &supported.map(|reference| reference.number).collect());
        if difference.missing.is_empty() && (difference.added.is_empty() || !of_objectives || !objectives) {
            continue;
        }
        return told(reading, own, &others, of_objectives, &difference, list.counted);
    }
    if compared {
        Answer::met("The lists of outcomes agree.")
    } else {
        Answer::inapplicable("There is nothing to compare the list of outcomes with.")
    }
}

/// Holds how a list and the others differ.
struct Difference {
    missing: Vec<Number>,
    added: Vec<Number>,
    twice: Vec<Number>,
}

impl Difference {
    fn of(own: &[OutcomeReference], others: &[&OutcomeReference], supports: &BTreeSet<Number>) -> Self {
        let (mut listed, mut twice) = (BTreeSet::new(), Vec::new());
        for reference in own {
            if !listed.insert(reference.number) {
                twice.push(reference.number);
            }
        }
        let others: BTreeSet<Number> = others.iter().map(|reference| reference.number).collect();
        let missing = others.difference(&listed).copied().collect();
        let added = listed.iter().filter(|number| !others.contains(number) && !supports.contains(number)).copied();
        Self { missing, added: added.collect(), twice }
    }

    /// Returns what to look at, in a sentence.
    fn hint(&self, others: &str) -> String {
        let (missing, added) = (named(&self.missing), named(&self.added));
        match (&self.twice[..], &self.missing[..], &self.added[..]) {
            ([twice], [missing], _) => format!("{twice} appears twice; did you mean {missing}?"),
            ([], [missing], [added]) => format!("{added} is not among {others}; did you mean {missing}?"),
            (_, [], _) => {
                format!("{others} {} {added}.", if others.ends_with('s') { "do not name" } else { "does not name" })
            }
            (_, _, []) => format!("The list leaves out {missing}."),
            _ => format!("The list leaves out {missing}, and adds {added}."),
        }
    }
}

fn told(
    reading: &Reading<'_>,
    own: &[OutcomeReference],
    others: &[&OutcomeReference],
    of_objectives: bool,
    difference: &Difference,
    counted: bool,
) -> Answer {
    let source = reading.document.source;
    let line_of = |reference: &OutcomeReference| source.line(reading.place_of_outcome(reference).start);
    let (Some(begins), Some(ends)) = (own.first(), own.last()) else {
        return Answer::inapplicable("The document lists no outcomes.");
    };
    let place = reading.place_of_outcome(begins).join(reading.place_of_outcome(ends));
    // The first place of each is enough, and few are shown where a text names many.
    let mut seen = BTreeSet::new();
    let first: Vec<&OutcomeReference> =
        others.iter().copied().filter(|reference| seen.insert(reference.number)).collect();
    let all: Vec<Number> = seen.into_iter().collect();
    let shown: Vec<&OutcomeReference> = first
        .iter()
        .copied()
        .filter(|reference| of_objectives || difference.missing.contains(&reference.number))
        .take(MOST)
        .collect();
    let lines: BTreeSet<usize> = match (&shown[..], first.last()) {
        ([begins, ..], Some(ends)) if of_objectives => [line_of(begins), line_of(ends)].into(),
        _ => shown.iter().map(|reference| line_of(reference)).collect(),
    };
    let where_others = match (lines.first(), lines.last()) {
        (Some(first), Some(last)) if first != last && of_objectives => format!("lines {first}-{last}"),
        (Some(first), Some(last)) if first != last => {
            format!("lines {}", listed(&lines.iter().map(ToString::to_string).collect::<Vec<_>>()))
        }
        (Some(first), _) => format!("line {first}"),
        _ => "elsewhere".to_owned(),
    };
    let list = listed(&own.iter().map(|reference| reference.number.to_string()).collect::<Vec<_>>());
    let line = source.line(place.start);
    let statement = if of_objectives {
        let verb = if all.len() == 1 { "name only" } else { "are" };
        format!(
            "Line {line} lists the group's outcomes as {list}, but the objectives ({where_others}) {verb} {}.",
            named(&all)
        )
    } else {
        format!(
            "Line {line} lists the group's outcomes as {list}, but the group also claims {} ({where_others}).",
            named(&difference.missing)
        )
    };
    // "the two outcomes" may be two of several.
    let shorter = counted && difference.twice.is_empty() && difference.added.is_empty();
    let standing = if shorter { Standing::Unclear } else { Standing::Unmet };
    let hint = difference.hint(if of_objectives { "the objectives" } else { "the rest" });
    let answer = Answer::new(standing, Word::No, statement).at(place, "this list").hinting(upper_first(&hint));
    shown.iter().fold(answer, |answer, reference| {
        answer.at(reading.place_of_outcome(reference), format!("here it is {}", reference.number))
    })
}

/// Tells whether every item of the objectives names its outcome: then what none of them names is no objective.
fn numbered_throughout(reading: &Reading<'_>, outcomes: &Outcomes) -> bool {
    let objectives = outcomes.references.iter().filter(|reference| reference.objective);
    let sections: BTreeSet<usize> = objectives.map(|reference| reference.section).collect();
    let document = reading.document;
    let items = sections
        .iter()
        .flat_map(|section| document.sections[*section].own.clone())
        .filter(|block| document.blocks[*block].kind == Kind::Item)
        .count();
    let numbers: BTreeSet<Number> =
        outcomes.references.iter().filter(|reference| reference.objective).map(|reference| reference.number).collect();
    items <= numbers.len()
}

fn named(numbers: &[Number]) -> String {
    listed(&numbers.iter().map(ToString::to_string).collect::<Vec<_>>())
}
