//! Does the group go by one name?

use crate::answer::Answer;
use crate::reading::Reading;

/// Asks it.
pub(super) fn examine(_reading: &Reading<'_>) -> Answer {
    Answer::inapplicable("This is not asked yet.")
}
