//! Does the section on members name an organisation, a role or a number? `check.peopled = { roles = […] }`

use serde::Deserialize;

use crate::answer::Answer;
use crate::reading::Reading;
use crate::topic::{List, Phrase};

/// Holds what is asked.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Peopled {
    /// Words for those who may belong, beside names with capitals: "councillor".
    #[serde(default)]
    pub roles: List<Phrase>,
}

/// Asks it.
pub(super) fn examine(_peopled: &Peopled, _reading: &Reading<'_>) -> Answer {
    Answer::inapplicable("This is not asked yet.")
}
