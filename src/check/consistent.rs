//! Do the lists of outcomes agree? `check.consistent = { assigned = […] }`
//!
//! A list that is said to be complete ("all of the outcomes assigned to the group") is held against the objectives, or,
//! where these name none, against what the group claims elsewhere. Outcomes that it only supports may stand in either, but
//! not in a list of those that are said to be its own.

use std::collections::BTreeSet;

use serde::Deserialize;

use crate::answer::{Answer, Standing, Word};
use crate::document::Kind;
use crate::reading::{Number, OutcomeList, OutcomeReference, Outcomes, Reading, Role, Spot};
use crate::text::{Span, listed, upper_first};
use crate::topic::{List, Phrase};

/// Holds what is asked.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Consistent {
    /// What says of a list that the outcomes in it are the group's own: "assigned to the group".
    #[serde(default)]
    pub assigned: List<Phrase>,
}

/// The most lists that are compared, and the most places that are shown besides one.
const MOST: usize = 6;

/// Asks it.
pub(super) fn examine(consistent: &Consistent, reading: &Reading<'_>) -> Answer {
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
        let supported = || outcomes.references.iter().filter(|reference| reference.role == Role::Supported);
        let listed: BTreeSet<Number> = own.iter().map(|reference| reference.number).collect();
        let own_elsewhere: BTreeSet<Number> = claimed().map(|reference| reference.number).collect();
        let only_supported: Vec<&OutcomeReference> = supported()
            .filter(|reference| !own_elsewhere.contains(&reference.number))
            .filter(|reference| listed.contains(&reference.number))
            .collect();
        let of_objectives = !others.is_empty();
        if !of_objectives {
            others = claimed().collect();
        }
        if others.is_empty() && only_supported.is_empty() {
            continue;
        }
        compared = true;
        let difference = Difference::of(own, &others, &supported().map(|reference| reference.number).collect());
        if difference.missing.is_empty() && (difference.added.is_empty() || !of_objectives || !objectives) {
            if !only_supported.is_empty() && is_assigned(consistent, reading, own) {
                return told_supported(reading, own, &only_supported);
            }
            continue;
        }
        if own.first().is_some_and(|first| reading.is_excused(reading.place_of_outcome(first))) {
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

/// Tells whether the words before a list, or between its outcomes, say that they are the group's own.
fn is_assigned(consistent: &Consistent, reading: &Reading<'_>, own: &[OutcomeReference]) -> bool {
    let Some(Spot::Words { sentence, range }) = own.last().map(|last| &last.spot) else { return false };
    let words = reading.said().words(*sentence).get(..range.end).unwrap_or_default();
    reading.matches(&consistent.assigned, words)
}

/// Says that a list holds what elsewhere is another's. Groups may be given what they only support: somebody should look.
fn told_supported(reading: &Reading<'_>, own: &[OutcomeReference], supported: &[&OutcomeReference]) -> Answer {
    let place = |reference: &OutcomeReference| reading.place_of_outcome(reference);
    let line = |span: Span| reading.document.source.line(span.start);
    let numbers: BTreeSet<Number> = supported.iter().map(|reference| reference.number).collect();
    let numbers: Vec<Number> = numbers.into_iter().collect();
    let listed = own.iter().filter(|reference| numbers.contains(&reference.number));
    let listed: Vec<Span> = listed.map(place).take(MOST).collect();
    let (Some(first), Some(other)) = (listed.first(), supported.first()) else {
        return Answer::inapplicable("The document lists no outcomes.");
    };
    let (outcomes, them) = if numbers.len() == 1 { ("outcome", "it") } else { ("outcomes", "them") };
    let statement = format!(
        "Line {} lists {outcomes} {} among the group's own, but the group only supports {them} (line {}).",
        line(*first),
        named(&numbers),
        line(place(other))
    );
    let answer = Answer::new(Standing::Unclear, Word::No, statement);
    let answer = listed.iter().fold(answer, |answer, span| answer.at(*span, "listed as its own"));
    supported
        .iter()
        .take(MOST)
        .fold(answer, |answer, reference| answer.at(place(reference), "here it only supports it"))
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
