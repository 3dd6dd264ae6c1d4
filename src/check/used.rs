//! Does every waiver waive something? Answered when all else has been; see `verdict`.

use crate::answer::Answer;
use crate::reading::Reading;

/// Answers for a document without waivers.
pub(super) fn examine(reading: &Reading<'_>) -> Answer {
    if reading.waivers().is_empty() {
        Answer::met("The document waives nothing.")
    } else {
        Answer::met("The document waives something.")
    }
}
