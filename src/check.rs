//! Which questions can a requirement ask? One file a question.

mod content;
mod covered;
mod filled;
mod headings;
mod marked;
mod named;

use serde::Deserialize;

use crate::answer::Answer;
use crate::reading::Reading;

/// Names one kind of question, with its parameters.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Check {
    /// Is there any text beyond a title?
    Content,
    /// Are there headings?
    Headings,
    /// Is every heading marked as one?
    Marked,
    /// Does something name the group?
    Named,
    /// Are all gaps filled in?
    Filled,
    /// Is the topic covered?
    Covered,
}

impl Check {
    /// Asks the question about the topic `on`, or about the whole document.
    ///
    /// Where there is no text at all, only that is asked: one cause, one finding.
    #[must_use]
    pub fn examine(&self, on: Option<&str>, reading: &Reading<'_>) -> Answer {
        if *self != Self::Content && !reading.has_text() {
            return Answer::inapplicable("There is no text to judge.");
        }
        match self {
            Self::Content => content::examine(reading),
            Self::Headings => headings::examine(reading),
            Self::Marked => marked::examine(reading),
            Self::Named => named::examine(reading),
            Self::Filled => filled::examine(reading),
            Self::Covered => covered::examine(on, reading),
        }
    }
}
