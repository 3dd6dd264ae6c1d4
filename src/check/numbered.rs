//! Do indicators have numbers that exist? `check.numbered = { highest = 199, dropped = [31] }`

use std::collections::BTreeSet;

use serde::Deserialize;

use crate::answer::Answer;
use crate::reading::{Indicator, Reading};
use crate::text::{Span, listed, listed_up_to};
use crate::topic::List;

/// Holds what is asked.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Numbered {
    /// The highest number.
    pub highest: u16,
    /// Numbers below it that were never in use.
    #[serde(default)]
    pub dropped: List<u16>,
}

/// The most places that one finding shows, and the most numbers or ranges that it names.
const MOST: usize = 6;

/// So many indicators may stand in as many places, where they are those of ranges.
const MOST_OF_A_RANGE: usize = 1000;

/// Asks it.
pub(super) fn examine(numbered: &Numbered, reading: &Reading<'_>) -> Answer {
    let indicators = reading.indicators();
    let standing: Vec<&Indicator> = indicators.iter().filter(|indicator| !indicator.withdrawn).collect();
    if standing.is_empty() {
        return Answer::inapplicable("The document names no indicator.");
    }
    let Numbered { highest, dropped } = numbered;
    let exists = |number: u16| (1..=*highest).contains(&number) && !dropped.contains(&number);
    let place = |indicator: &Indicator| reading.place_in_sentence(indicator.sentence, indicator.range.clone());
    let unknown = standing.into_iter().filter(|indicator| !exists(indicator.number));
    let unknown: Vec<&Indicator> = unknown.filter(|indicator| !reading.is_excused(place(indicator))).collect();
    let names = names(&unknown);
    let without: Vec<String> = dropped.iter().map(ToString::to_string).collect();
    let without = if without.is_empty() { String::new() } else { format!(", without {}", listed(&without)) };
    let statement = match &names[..] {
        [] => return Answer::met("Every indicator that the document names exists."),
        [one] if !one.contains(' ') => {
            format!("There is no indicator {one}: they are numbered 1 to {highest}{without}.")
        }
        _ => format!(
            "There are no indicators {}: they are numbered 1 to {highest}{without}.",
            listed_up_to(MOST, &names)
        ),
    };
    let mut places: Vec<Span> = unknown.iter().map(|indicator| place(indicator)).take(MOST_OF_A_RANGE).collect();
    // All of a range stand in one place.
    places.dedup();
    places.iter().take(MOST).fold(Answer::unmet(statement), |answer, place| answer.at(*place, "no such indicator"))
}

/// Returns the names of indicators in the order of their numbers, and those that follow each other as a range: "200 to 204".
fn names(indicators: &[&Indicator]) -> Vec<String> {
    let known: BTreeSet<(u16, &str)> =
        indicators.iter().map(|indicator| (indicator.number, indicator.name.as_str())).collect();
    let known: Vec<(u16, &str)> = known.into_iter().collect();
    let plain = |(number, name): &(u16, &str)| *name == number.to_string();
    let runs = known.chunk_by(|one, next| plain(one) && plain(next) && next.0 == one.0 + 1);
    runs.flat_map(|run| match run {
        [(_, first), _, .., (_, last)] => vec![format!("{first} to {last}")],
        few => few.iter().map(|(_, name)| (*name).to_owned()).collect(),
    })
    .collect()
}
