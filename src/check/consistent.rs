//! Do lists that claim to be complete name the same outcomes as the objectives?

use crate::answer::Answer;
use crate::reading::Reading;

/// Asks it.
pub(super) fn examine(_reading: &Reading<'_>) -> Answer {
    Answer::inapplicable("This is not asked yet.")
}
