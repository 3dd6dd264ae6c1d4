//! Does the group go by one name? `check.one-name = { same = […] }`
//!
//! What only leaves the name away ("the group", "we") is no other name, nor is a form that the document itself introduces in
//! brackets or quotation marks.

use serde::Deserialize;

use crate::answer::Answer;
use crate::reading::Reading;
use crate::text::listed;
use crate::topic::{List, Text};

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
}

/// Asks it.
pub(super) fn examine(one_name: &OneName, reading: &Reading<'_>) -> Answer {
    if reading.group().is_none() {
        return Answer::inapplicable("Neither title nor file name gives the group's name.");
    }
    let forms = reading.own_forms(&one_name.same, &one_name.others);
    if forms.len() < 2 {
        return Answer::met("The group goes by one name.");
    }
    let names: Vec<String> = forms.iter().map(|form| format!("\"{}\"", form.name)).collect();
    let count = ["two", "three", "four", "five"].get(forms.len() - 2).copied().unwrap_or("many");
    let statement = format!("The group goes by {count} names: {}.", listed(&names));
    forms.iter().fold(Answer::unmet(statement), |answer, form| answer.at(form.first, "called so here"))
}
