//! Do indicators have numbers that exist? `check.numbered = { highest = 199, dropped = [31] }`

use serde::Deserialize;

use crate::answer::Answer;
use crate::reading::Reading;
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

/// Asks it.
pub(super) fn examine(_numbered: &Numbered, _reading: &Reading<'_>) -> Answer {
    Answer::inapplicable("This is not asked yet.")
}
