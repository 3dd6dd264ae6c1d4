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
    /// The word that the requirement must get; "no" also where it is unclear whether it is met.
    pub word: Word,
    /// The document, in Markdown. It needs no title, and no more than makes the point.
    pub text: Text,
    /// The register by which it is judged, in TOML, where the requirement asks for one. It needs no more than makes the point.
    #[serde(default)]
    pub register: Option<Text>,
}

impl Sample {
    /// Returns the word as it is written in packs.
    #[must_use]
    pub const fn wanted(&self) -> &'static str {
        match self.word {
            Word::Inapplicable => "inapplicable",
            word => word.name(),
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
            samples.find(|found| says(*found, "word", sample.wanted()) && says(*found, "text", &sample.text))?;
        Some(found.get("word")?.span())
    })
}
