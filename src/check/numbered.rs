//! Do indicators have numbers that exist? `check.numbered = { highest = 199, dropped = [31] }`

use serde::Deserialize;

use crate::answer::Answer;
use crate::reading::{Indicator, Reading};
use crate::text::listed;
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

/// The most places that one finding shows.
const MOST: usize = 6;

/// Asks it.
pub(super) fn examine(numbered: &Numbered, reading: &Reading<'_>) -> Answer {
    let indicators = reading.indicators();
    let standing: Vec<&Indicator> = indicators.iter().filter(|indicator| !indicator.withdrawn).collect();
    if standing.is_empty() {
        return Answer::inapplicable("The document names no indicator.");
    }
    let Numbered { highest, dropped } = numbered;
    let exists = |number: u16| (1..=*highest).contains(&number) && !dropped.contains(&number);
    let unknown: Vec<&Indicator> =
        standing.into_iter().filter(|indicator| !exists(indicator.number)).take(MOST).collect();
    let mut names: Vec<&str> = Vec::new();
    for indicator in &unknown {
        if !names.contains(&&*indicator.name) {
            names.push(&indicator.name);
        }
    }
    let without: Vec<String> = dropped.iter().map(ToString::to_string).collect();
    let without = if without.is_empty() { String::new() } else { format!(", without {}", listed(&without)) };
    let statement = match &names[..] {
        [] => return Answer::met("Every indicator that the document names exists."),
        [one] => format!("There is no indicator {one}: they are numbered 1 to {highest}{without}."),
        _ => format!("There are no indicators {}: they are numbered 1 to {highest}{without}.", listed(&names)),
    };
    let place = |indicator: &Indicator| reading.place_in_sentence(indicator.sentence, indicator.range.clone());
    unknown.iter().fold(Answer::unmet(statement), |answer, indicator| answer.at(place(indicator), "no such indicator"))
}
