//! Which small documents prove a requirement? Samples, which a pack carries for whoever edits it.

use serde::Deserialize;

use crate::answer::Word;
use crate::text::Span;
use crate::topic::Text;
use crate::written;

/// A small document, and the word that a requirement must get for it.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Sample {
    /// The word.
    pub word: Expected,
    /// The document, in Markdown. It needs no title, and no more than makes the point.
    pub text: Text,
    /// The register by which it is judged, in TOML, where the requirement asks for one. It needs no more than makes the point.
    #[serde(default)]
    pub register: Option<Text>,
}

/// The word that a sample must get.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Expected {
    /// The requirement is met; a topic has a section of its own.
    Yes,
    /// A topic is covered together with another, or by its parts.
    Joint,
    /// A topic is covered under other headings.
    Elsewhere,
    /// Only a part of a topic is covered.
    Part,
    /// Something comes near to a topic.
    Mention,
    /// A topic has a heading with nothing under it.
    Empty,
    /// The requirement is not met, or it is not clear that it is.
    No,
    /// The question does not arise.
    Inapplicable,
}

impl Expected {
    /// Returns the word as it is written in packs.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self.word() {
            Word::None => "inapplicable",
            word => word.name(),
        }
    }

    /// Returns the word of the matrix.
    #[must_use]
    pub const fn word(self) -> Word {
        match self {
            Self::Yes => Word::Yes,
            Self::Joint => Word::Joint,
            Self::Elsewhere => Word::Elsewhere,
            Self::Part => Word::Part,
            Self::Mention => Word::Mention,
            Self::Empty => Word::Empty,
            Self::No => Word::No,
            Self::Inapplicable => Word::None,
        }
    }
}

/// Returns where in the text of a pack a sample of the requirement with this code says its word.
#[must_use]
pub fn place_of(sample: &Sample, code: &str, text: &str) -> Option<Span> {
    let says =
        |place: written::Place<'_>, key: &str, text: &str| place.get(key).and_then(written::Place::text) == Some(text);
    written::look(text, |root| {
        let requirements = root.each("requirement").filter(|requirement| says(*requirement, "code", code));
        let mut samples = requirements.flat_map(|requirement| requirement.each("sample"));
        let found =
            samples.find(|found| says(*found, "word", sample.word.name()) && says(*found, "text", &sample.text))?;
        Some(found.get("word")?.span())
    })
}
