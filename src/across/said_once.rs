//! Is each duty given to one group only? `across.said-once = { at-least = 8, under = ["responsibilities"] }`
//!
//! A duty is a sentence or bullet under one of some topics. Two are the same where their words are, in whatever capitals and
//! with whatever marks. What names an outcome may well be the strategy's own words, and does not count.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::{Duty, Matter, Together, all_of};
use crate::answer::Answer;
use crate::document::Mark;
use crate::reading::{Reading, Spot};
use crate::text::{shorten, upper_first};
use crate::topic::{List, Phrase, Text, normalise};

/// Holds what is asked.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SaidOnce {
    /// Of fewer words than this, several groups may well say the same.
    pub at_least: usize,
    /// The topics under whose headings duties stand.
    pub under: List<Text>,
    /// What a sentence says that is no duty: "does not".
    #[serde(default)]
    pub unless: List<Phrase>,
}

impl SaidOnce {
    /// Returns what a document says that its group does.
    pub(super) fn duties(&self, reading: &Reading<'_>) -> Vec<Duty> {
        let named = |reference: &crate::reading::OutcomeReference| match reference.spot {
            Spot::Words { sentence, .. } => Some(sentence),
            Spot::Heading => None,
        };
        let quoted: BTreeSet<usize> = reading.outcomes().references.iter().filter_map(named).collect();
        let topics = reading.lookup.topics;
        let is_under = |section: usize| {
            let topics = reading.topics_around(section).into_iter().map(|topic| &topics[topic].id);
            topics.into_iter().any(|id| self.under.contains(id))
        };
        let said = reading.said();
        let mut wanted: BTreeMap<usize, bool> = BTreeMap::new();
        let mut duties = Vec::new();
        for (index, sentence) in said.sentences().iter().enumerate().filter(|(index, _)| !quoted.contains(index)) {
            if !*wanted.entry(sentence.section).or_insert_with(|| is_under(sentence.section)) {
                continue;
            }
            // What introduces a list is no duty, and neither is what the group does not do.
            let said = said.words(index);
            if said.ends_with(':') || reading.matches(&self.unless, said) {
                continue;
            }
            let words = normalise(without_mark(said));
            if words.len() >= self.at_least {
                let span = reading.place_of_sentence(index);
                let written: Vec<&str> = reading.document.source.slice(span).split_whitespace().collect();
                let written = written.join(" ").replace("**", "");
                let begins = shorten(without_mark(&written).trim_end_matches(['.', ';', ',']), MOST).into_owned();
                duties.push(Duty { words: words.joined(), begins, span });
            }
        }
        duties
    }
}

/// Leaves out the letter or number of an item, which is none of its words.
fn without_mark(written: &str) -> &str {
    &written[Mark::of(written).map_or(0, |mark| mark.width)..]
}

/// Asks it: once for each duty that stands in several documents.
pub(super) fn examine(together: &Together<'_>) -> Vec<Matter> {
    let mut places: BTreeMap<&str, Vec<(usize, &Duty)>> = BTreeMap::new();
    for (document, profile) in together.speakers() {
        for duty in &profile.duties {
            let places = places.entry(&duty.words).or_default();
            // A document that repeats itself is no matter of two.
            if places.last().is_none_or(|(last, _)| *last != document) {
                places.push((document, duty));
            }
        }
    }
    let mut shared: Vec<Vec<(usize, &Duty)>> = places.into_values().filter(|places| places.len() > 1).collect();
    if shared.is_empty() {
        return vec![Matter::new(Answer::met("No duty stands in two documents in the same words."))];
    }
    shared.sort_by_key(|places| places.iter().map(|(document, duty)| (*document, duty.span)).collect::<Vec<_>>());
    shared.iter().map(|places| of_one(places, together)).collect()
}

fn of_one(places: &[(usize, &Duty)], together: &Together<'_>) -> Matter {
    let names: Vec<String> = places.iter().map(|(document, _)| together.name(*document)).collect();
    let words = &places[0].1.words;
    let statement = format!("{} have the same duty: \"{}\".", upper_first(&all_of(&names)), places[0].1.begins);
    let groups = places.iter().filter_map(|(document, _)| together.id(*document));
    let matter = Matter { words: words.clone(), ..Matter::new(Answer::unmet(statement)) }.of(groups);
    places.iter().fold(matter, |matter, (document, duty)| matter.at(*document, duty.span, "in the same words"))
}

/// At most so many characters of a duty are quoted in a sentence.
const MOST: usize = 80;
