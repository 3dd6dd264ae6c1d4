//! Does a stated count agree with the list that follows? `check.counted = { things = […] }`

use serde::Deserialize;

use crate::answer::Answer;
use crate::reading::Reading;
use crate::topic::{List, Text};

/// Holds what is asked.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Counted {
    /// What may be counted: "outcomes", "members".
    #[serde(default)]
    pub things: List<Text>,
}

/// Asks it.
pub(super) fn examine(_counted: &Counted, _reading: &Reading<'_>) -> Answer {
    Answer::inapplicable("This is not asked yet.")
}
