//! Does the document carry a date?
//!
//! `check.dated = { relative = […] }`: phrases that need a starting point, such as "over the next ten years".

use serde::Deserialize;

use crate::answer::Answer;
use crate::reading::Reading;
use crate::topic::{List, Phrase};

/// Holds what is asked.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Dated {
    /// Periods that begin when the document was written.
    #[serde(default)]
    pub relative: List<Phrase>,
}

/// Asks it.
pub(super) fn examine(_dated: &Dated, _reading: &Reading<'_>) -> Answer {
    Answer::inapplicable("This is not asked yet.")
}
