//! Which questions can a requirement ask? One file a question.

mod active;
mod agreed;
mod claimed;
mod consistent;
mod content;
mod counted;
mod covered;
mod dated;
mod definite;
mod distinct;
mod explained;
mod filled;
mod found;
mod headings;
mod marked;
mod named;
mod numbered;
mod one_name;
mod peopled;
mod reasoned;
mod recognised;
mod registered;
mod says;
mod used;
mod written_out;

use serde::Deserialize;

use crate::answer::Answer;
use crate::reading::Reading;

pub use active::Active;
pub use consistent::Consistent;
pub use counted::Counted;
pub use dated::Dated;
pub use definite::Definite;
pub use explained::Explained;
pub use found::Found;
pub use numbered::Numbered;
pub use one_name::OneName;
pub use peopled::Peopled;
pub use recognised::Recognised;
pub use says::{Behind, Near, Says, Thing, Under};

/// Names one kind of question, with its parameters.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
    /// Does the document carry a date?
    Dated(Dated),
    /// Does it say certain things?
    Says(Says),
    /// Does it say how often?
    Definite(Definite),
    /// Is everything said in words, not only in pictures?
    WrittenOut,
    /// Is an outcome of the strategy claimed?
    Claimed,
    /// Does the section on members name anybody?
    Peopled(Peopled),
    /// Is each outcome named once in a list?
    Distinct,
    /// Do the lists of outcomes agree?
    Consistent(Consistent),
    /// Are its outcomes in the register?
    Registered,
    /// Do indicators have numbers that exist?
    Numbered(Numbered),
    /// Is every short form explained?
    Explained(Explained),
    /// Is everything there that the text refers to?
    Found(Found),
    /// Does the group go by one name?
    OneName(OneName),
    /// Are bodies called by a known name?
    Recognised(Recognised),
    /// Do counts agree with lists?
    Counted(Counted),
    /// Are the groups that it relies on active?
    Active(Active),
    /// Does it claim what the register gives to the group?
    Agreed,
    /// Does every waiver give a reason?
    Reasoned,
    /// Does every waiver waive something?
    Used,
}

impl Check {
    /// Asks the question about the topic `on`, or about the whole document, and returns at least one answer.
    ///
    /// What is asked once for each thing (each group that is not active, each outcome) has an answer for each of them.
    #[must_use]
    pub fn examine(&self, on: Option<&str>, reading: &Reading<'_>) -> Vec<Answer> {
        match self {
            Self::Active(active) if reading.has_text() => active::examine(active, reading),
            Self::Agreed if reading.has_text() => agreed::examine(reading),
            _ => vec![self.examine_once(on, reading)],
        }
    }

    /// Asks what has one answer.
    ///
    /// Where there is no text at all, only that is asked: one cause, one finding.
    fn examine_once(&self, on: Option<&str>, reading: &Reading<'_>) -> Answer {
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
            Self::Active(_) | Self::Agreed => Answer::inapplicable("There is no text to judge."),
            Self::Dated(dated) => dated::examine(dated, reading),
            Self::Says(says) => says::examine(says, on, reading),
            Self::Definite(definite) => definite::examine(definite, reading),
            Self::WrittenOut => written_out::examine(reading),
            Self::Claimed => claimed::examine(reading),
            Self::Peopled(peopled) => peopled::examine(peopled, on, reading),
            Self::Distinct => distinct::examine(reading),
            Self::Consistent(consistent) => consistent::examine(consistent, reading),
            Self::Registered => registered::examine(reading),
            Self::Numbered(numbered) => numbered::examine(numbered, reading),
            Self::Explained(explained) => explained::examine(explained, reading),
            Self::Found(found) => found::examine(found, reading),
            Self::OneName(one_name) => one_name::examine(one_name, reading),
            Self::Recognised(recognised) => recognised::examine(recognised, reading),
            Self::Counted(counted) => counted::examine(counted, reading),
            Self::Reasoned => reasoned::examine(reading),
            Self::Used => used::examine(reading),
        }
    }

    /// Tells whether every place of an unmet answer is to be mended by itself; in others some only explain.
    #[must_use]
    pub fn counts_its_places(&self) -> bool {
        let explains = matches!(self, Self::Definite(_) | Self::Consistent(_) | Self::Counted(_) | Self::Active(_));
        matches!(self, Self::Reasoned | Self::Used) || (self.is_about_places() && !explains)
    }

    /// Tells whether an unmet answer points at words that are there, each of them by itself, and not at something missing.
    #[must_use]
    pub fn is_about_places(&self) -> bool {
        match self {
            Self::Content
            | Self::Headings
            | Self::Named
            | Self::Covered
            | Self::Dated(_)
            | Self::Says(_)
            | Self::Claimed
            | Self::Peopled(_)
            | Self::Agreed
            | Self::Reasoned
            | Self::Used => false,
            Self::Marked
            | Self::Filled
            | Self::Definite(_)
            | Self::WrittenOut
            | Self::Distinct
            | Self::Consistent(_)
            | Self::Registered
            | Self::Numbered(_)
            | Self::Explained(_)
            | Self::Found(_)
            | Self::OneName(_)
            | Self::Recognised(_)
            | Self::Counted(_)
            | Self::Active(_) => true,
        }
    }
}
