//! Which questions can a requirement ask? One file a question.

use serde::Deserialize;

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
    #[must_use]
    pub fn examine(&self, _on: Option<&str>, _reading: &crate::reading::Reading<'_>) -> crate::answer::Answer {
        crate::answer::Answer::met("…")
    }
}
