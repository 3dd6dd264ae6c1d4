//! Does it say how often, where it says that something happens? `check.definite = { about = […], vague = […], interval = […] }`

use serde::Deserialize;

use crate::answer::Answer;
use crate::reading::Reading;
use crate::topic::{List, Phrase, Text};

/// Holds what is asked.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Definite {
    /// What the sentences are about, as the statement calls it: "how often the group reports".
    pub asks: Text,
    /// The sentences that are meant.
    pub about: List<Phrase>,
    /// Words that leave it open: "regularly".
    pub vague: List<Phrase>,
    /// Words that settle it: "every four months".
    pub interval: List<Phrase>,
}

/// Asks it.
pub(super) fn examine(_definite: &Definite, _reading: &Reading<'_>) -> Answer {
    Answer::inapplicable("This is not asked yet.")
}
