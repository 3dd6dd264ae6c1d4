//! Are the groups that it relies on active?

use crate::answer::Answer;
use crate::reading::Reading;

/// Asks it.
pub(super) fn examine(_reading: &Reading<'_>) -> Answer {
    Answer::inapplicable("This is not asked yet.")
}
