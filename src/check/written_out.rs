//! Does every section say in words what it has to say, and not only in a picture?

use crate::answer::Answer;
use crate::reading::Reading;

/// Asks it.
pub(super) fn examine(_reading: &Reading<'_>) -> Answer {
    Answer::inapplicable("This is not asked yet.")
}
