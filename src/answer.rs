//! What is an answer made of? A standing, a matrix word, a statement, and evidence.

use serde::Deserialize;

use crate::text::Span;

/// Says how a requirement stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// The document does what is asked.
    Met,
    /// It does, but somebody should look.
    Unclear,
    /// It does not.
    Unmet,
    /// The question does not arise.
    Inapplicable,
}

impl Standing {
    /// Returns the name used in machine formats.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::Unclear => "unclear",
            Self::Unmet => "unmet",
            Self::Inapplicable => "inapplicable",
        }
    }
}

/// Says in one word what the matrix shows.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Word {
    /// A section of its own; or, of a requirement that is no topic, met.
    Yes,
    /// A section shared with another topic, or a topic made of its parts.
    Joint,
    /// No section, but strong evidence in others.
    Elsewhere,
    /// One half of it, or only weak parts.
    Part,
    /// Weak evidence only.
    Mention,
    /// A section with nothing in it.
    Empty,
    /// Nothing; or, of a requirement that is no topic, not met.
    No,
    /// Not asked.
    Inapplicable,
}

impl Word {
    /// Returns the word as it is shown; `-` where nothing was asked.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Joint => "joint",
            Self::Elsewhere => "elsewhere",
            Self::Part => "part",
            Self::Mention => "mention",
            Self::Empty => "empty",
            Self::No => "no",
            Self::Inapplicable => "-",
        }
    }
}

/// Holds a place in the text and a note of a few words; an empty span marks a gap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// Where.
    pub span: Span,
    /// What it is, in six words at most, without a full stop.
    pub note: String,
}

/// Names the thing that an answer is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// A body, by its id in the register.
    Body(String),
    /// An outcome of the strategy, by its number.
    Outcome(String),
}

/// Holds what a check found out: never how loud to say it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// How the requirement stands.
    pub standing: Standing,
    /// The word in the matrix.
    pub word: Word,
    /// One sentence about the document.
    pub statement: String,
    /// The places it speaks of, in the order in which they should be read.
    pub evidence: Vec<Evidence>,
    /// The text of the heading that carries the topic, where one does.
    pub heading: Option<String>,
    /// What it is about, where the requirement is asked once for each of several things.
    pub about: Option<About>,
    /// A sentence of help that depends on this document ("Did you mean …?"), said before the pack's own.
    pub hint: Option<String>,
}

impl Answer {
    /// Returns an answer of any standing and word.
    #[must_use]
    pub fn new(standing: Standing, word: Word, statement: impl Into<String>) -> Self {
        Self {
            standing,
            word,
            statement: statement.into(),
            evidence: Vec::new(),
            heading: None,
            about: None,
            hint: None,
        }
    }

    /// Returns the answer of a document that does what is asked.
    #[must_use]
    pub fn met(statement: impl Into<String>) -> Self {
        Self::new(Standing::Met, Word::Yes, statement)
    }

    /// Returns the answer of a document that does not.
    #[must_use]
    pub fn unmet(statement: impl Into<String>) -> Self {
        Self::new(Standing::Unmet, Word::No, statement)
    }

    /// Returns the answer to a question that does not arise.
    #[must_use]
    pub fn inapplicable(statement: impl Into<String>) -> Self {
        Self::new(Standing::Inapplicable, Word::Inapplicable, statement)
    }

    /// Adds a place.
    #[must_use]
    pub fn at(mut self, span: Span, note: impl Into<String>) -> Self {
        self.evidence.push(Evidence { span, note: note.into() });
        self
    }

    /// Says what it is about.
    #[must_use]
    pub fn about(mut self, about: About) -> Self {
        self.about = Some(about);
        self
    }

    /// Adds a hint.
    #[must_use]
    pub fn hinting(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}
