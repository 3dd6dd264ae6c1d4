//! Is every short form explained? `check.explained = { known = […] }`

use serde::Deserialize;

use crate::answer::Answer;
use crate::reading::Reading;
use crate::topic::{List, Text};

/// Holds what is asked.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Explained {
    /// Short forms that everybody knows.
    #[serde(default)]
    pub known: List<Text>,
}

/// Asks it.
pub(super) fn examine(_explained: &Explained, _reading: &Reading<'_>) -> Answer {
    Answer::inapplicable("This is not asked yet.")
}
