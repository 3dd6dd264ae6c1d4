//! Does it say how often, where it says that something happens? `check.definite = { about = […], vague = […], interval = […] }`
//!
//! An interval anywhere settles it: in the same sentence, in the next, or in another about the same.

use serde::Deserialize;

use crate::answer::Answer;
use crate::reading::Reading;
use crate::topic::{List, Phrase, Text};

/// Holds what is asked.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Definite {
    /// What the sentences are about, as the statement calls it: "how often the group reports".
    pub asks: Text,
    /// The sentences that are meant.
    pub about: List<Phrase>,
    /// Sentences that are not, though one of those phrases is found in them.
    #[serde(default)]
    pub unless: List<Phrase>,
    /// Words that leave it open: "regularly".
    pub vague: List<Phrase>,
    /// Words that settle it: "every four months".
    pub interval: List<Phrase>,
}

/// Asks it.
pub(super) fn examine(definite: &Definite, reading: &Reading<'_>) -> Answer {
    let compiled = |phrases| reading.lookup.patterns(phrases);
    let (Some(about), Some(vague), Some(interval)) =
        (compiled(&definite.about), compiled(&definite.vague), compiled(&definite.interval))
    else {
        return Answer::inapplicable("The pack names no words to look for here.");
    };
    let unless = compiled(&definite.unless);
    let said = reading.said();
    let words = |sentence: usize| said.words(sentence);
    let mut open = None;
    for place in said.find(&about) {
        let others = unless.as_ref().is_some_and(|unless| unless.is_match(words(place)));
        if said.sentences()[place].foreign || others {
            continue;
        }
        // "It does so every four months."
        let next = said.sentences().get(place + 1).filter(|next| next.block == said.sentences()[place].block);
        if interval.is_match(words(place)) || next.is_some_and(|_| interval.is_match(words(place + 1))) {
            return Answer::met(format!("The document says {}.", definite.asks))
                .at(reading.place_of_sentence(place), "said here");
        }
        let leaves_open = || vague.find(words(place)).map(|range| (place, range));
        open = open.or_else(|| leaves_open().filter(|_| !reading.is_excused(reading.place_of_sentence(place))));
    }
    let Some((sentence, words)) = open else {
        return Answer::inapplicable(format!("The document does not speak of {}.", definite.asks));
    };
    let Some(quoted) = said.words(sentence).get(words.clone()) else {
        return Answer::inapplicable("The words cannot be quoted.");
    };
    Answer::unmet(format!("The document says \"{quoted}\", but not {}.", definite.asks))
        .at(reading.place_in_sentence(sentence, words), "how often?")
}
