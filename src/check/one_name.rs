//! Does the group go by one name? `check.one-name = { same = […] }`
//!
//! What only leaves the name away ("the group", "we") is no other name, nor is a form that the document itself introduces in
//! brackets or quotation marks.

use serde::Deserialize;

use crate::answer::Answer;
use crate::reading::{NameUsage, Reading};
use crate::text::listed;
use crate::topic::{List, Phrase, Text};

/// Holds what is asked.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct OneName {
    /// Words for a group that are used one for the other: "group", "committee".
    pub same: List<Text>,
    /// Words before a name that make it another body's: "county".
    #[serde(default)]
    pub others: List<Text>,
    /// Words for kinds of groups, which tell groups apart that share the rest of their names: "working", "steering".
    #[serde(default)]
    pub kinds: List<Text>,
    /// What ends with the words that introduce a name: "known as".
    #[serde(default)]
    pub introduced: List<Phrase>,
}

/// Asks it.
pub(super) fn examine(one_name: &OneName, reading: &Reading<'_>) -> Answer {
    if reading.group().is_none() {
        return Answer::inapplicable("Neither title nor file name gives the group's name.");
    }
    let OneName { same, others, kinds, introduced } = one_name;
    let mut forms = reading.own_forms(NameUsage { same, others, kinds, introduced });
    forms.retain(|form| !reading.is_excused(form.first));
    if forms.len() < 2 {
        return Answer::met("The group goes by one name.");
    }
    let names: Vec<String> = forms.iter().map(|form| format!("\"{}\"", form.name)).collect();
    let count = in_words(forms.len());
    let statement = format!("The group goes by {count} names: {}.", listed(&names));
    forms.iter().fold(Answer::unmet(statement), |answer, form| answer.at(form.first, "called so here"))
}

/// Returns a count as a sentence says it: small ones in words.
fn in_words(count: usize) -> String {
    let words = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    count.checked_sub(2).and_then(|place| words.get(place)).map_or_else(|| count.to_string(), |word| (*word).to_owned())
}

#[cfg(test)]
mod tests {
    use super::in_words;

    #[test]
    fn counts_are_said_in_words_while_they_are_small() {
        assert_eq!(in_words(2), "two");
        assert_eq!(in_words(7), "seven");
        assert_eq!(in_words(13), "13");
    }
}
