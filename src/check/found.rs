//! Is everything there that the text refers to? `check.found = { places = […] }`

use serde::Deserialize;

use crate::answer::Answer;
use crate::reading::Reading;
use crate::topic::{List, Text};

/// Holds what is asked.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Found {
    /// What is referred to by a number or letter: "section", "paragraph". Appendices are known by the vocabulary.
    #[serde(default)]
    pub places: List<Text>,
}

/// Asks it.
pub(super) fn examine(_found: &Found, _reading: &Reading<'_>) -> Answer {
    Answer::inapplicable("This is not asked yet.")
}
