//! Does the document say certain things? `[[requirement.check.says.thing]]`
//!
//! One finding names all that it does not say.

use serde::Deserialize;

use crate::answer::Answer;
use crate::reading::Reading;
use crate::topic::{List, Phrase, Text};

/// Holds what is asked.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Says {
    /// What the document has to say, each of them.
    #[serde(rename = "thing")]
    pub things: List<Thing>,
    /// Phrases in the title, the fields before the text or the first lines that make the answer unclear where it would be
    /// unmet: "draft", "proposed".
    #[serde(default)]
    pub softened_by: List<Phrase>,
}

/// Holds one thing that a document has to say.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Thing {
    /// What a document that lacks it does not say: "how many must be present".
    pub asks: Text,
    /// Sentences that say it.
    pub phrases: List<Phrase>,
    /// Headings that say it, where there is real text under them.
    #[serde(default)]
    pub headings: List<Phrase>,
    /// Fields before the text that say it.
    #[serde(default)]
    pub fields: List<Text>,
    /// Sentences that come near, the nearest first.
    #[serde(default)]
    pub near: List<Near>,
}

/// Holds sentences that come near to saying a thing, and what is told of them.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Near {
    /// How they go.
    pub phrases: List<Phrase>,
    /// The whole sentence that is told: "The document leaves the group to decide how often it meets."
    pub says: Text,
    /// The note at their place, of a few words.
    pub note: Text,
}

/// Asks it.
pub(super) fn examine(_says: &Says, _on: Option<&str>, _reading: &Reading<'_>) -> Answer {
    Answer::inapplicable("This is not asked yet.")
}
