//! Are bodies called by a name that the register knows? `check.recognised = { nouns = […] }`

use serde::Deserialize;

use crate::answer::Answer;
use crate::reading::Reading;
use crate::topic::{List, Text};

/// Holds what is asked.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Recognised {
    /// Words with which the name of a body ends: "Board".
    pub nouns: List<Text>,
}

/// Asks it.
pub(super) fn examine(_recognised: &Recognised, _reading: &Reading<'_>) -> Answer {
    Answer::inapplicable("This is not asked yet.")
}
