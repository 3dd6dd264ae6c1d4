//! What is demanded? Rule packs: topics and requirements, written in TOML.
//!
//! The built-in packs stand in `rules/`, and once more in `pack/table.rs` as Rust, so that nothing is read at start. A test
//! writes that table and compares it.

use serde::Deserialize;

use crate::across::Across;
use crate::check::Check;
use crate::topic::{Either, List, Text, Topic, Vocabulary};
use crate::written::{self, Below, Mistakes};

pub use extended::{Extends, suggest};
pub use sample::{Sample, place_of};

mod examine;
mod extended;
mod phrase;
mod sample;
#[rustfmt::skip]
mod table;

/// The pack that is used where none is named.
pub const DEFAULT: &str = "gloucester-thematic-group";

/// Returns the built-in packs, the default one first.
#[must_use]
pub fn built_in() -> &'static [&'static RulePack] {
    &table::PACKS
}

/// Returns the built-in pack with this id.
#[must_use]
pub fn find(id: &str) -> Option<&'static RulePack> {
    built_in().iter().copied().find(|pack| pack.id == id)
}

/// Returns the TOML from which the built-in pack with this id was made.
#[must_use]
pub fn source(id: &str) -> Option<&'static str> {
    table::SOURCES.iter().find(|(name, _)| *name == id).map(|(_, text)| *text)
}

/// Holds the demands of one authority on one kind of document.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RulePack {
    /// Kebab-case, stable.
    pub id: Text,
    /// One line that says what the pack is about.
    pub title: Text,
    /// The pack that this one changes: the name of a built-in pack, or a file, from the folder of this one. What stands here
    /// is laid over it.
    #[serde(default)]
    pub extends: Option<Text>,
    /// Words that topics share.
    #[serde(default)]
    pub vocabulary: Vocabulary,
    /// What the document must speak about, in the authority's order.
    #[serde(default, rename = "topic")]
    pub topics: List<Topic>,
    /// Headings with several meanings.
    #[serde(default, rename = "either")]
    pub either: List<Either>,
    /// What is demanded, in the order of the verdicts.
    #[serde(default, rename = "requirement")]
    pub requirements: List<Requirement>,
    /// What a review shows of each group, besides the topics.
    #[serde(default, rename = "column")]
    pub columns: List<Column>,
    /// Codes of requirements that a configuration has taken out; no pack says so itself.
    #[serde(skip)]
    pub off: List<Text>,
}

impl RulePack {
    /// Reads a pack written in TOML. It may extend a built-in one.
    ///
    /// # Errors
    ///
    /// Returns every mistake at once: what is not TOML, what the types do not allow, and what they cannot see, such as a code
    /// given twice or a pattern that nothing can be matched with.
    pub fn read(name: &str, text: &str) -> Result<Self, Mistakes> {
        match Extends::find(text) {
            None => Self::read_over(name, text, &[]),
            Some(extends) => match source(&extends.name) {
                Some(base) => Self::read_over(name, text, &[base]),
                None => Err(extends.mistake(name, text, &suggest(&extends.name, []))),
            },
        }
    }

    /// Reads a pack that extends others, whose texts are `below`, from the ground up; each was read before.
    ///
    /// # Errors
    ///
    /// Returns every mistake, as [`RulePack::read`] does.
    pub fn read_over(name: &str, text: &str, below: &[&str]) -> Result<Self, Mistakes> {
        let place = Extends::find(text).map(|extends| extends.place).unwrap_or_default();
        let below = Below { texts: below, place, layering: &extended::LAYERING };
        let below = (!below.texts.is_empty()).then_some(below);
        let mut pack: Self = written::read_over(name, text, "a rule pack", below, examine::examine)?;
        if pack.requirements.iter().any(|requirement| requirement.off) {
            pack.requirements.to_mut().retain(|requirement| !requirement.off);
        }
        Ok(pack)
    }
}

/// One demand.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Requirement {
    /// "TOR" and three digits; stable for ever, never reused.
    pub code: Text,
    /// Kebab-case.
    pub name: Text,
    /// The topic it is about; left out for the whole document.
    #[serde(default)]
    pub on: Option<Text>,
    /// The kinds of body that it is asked of, as the register calls them; left out for all.
    #[serde(default)]
    pub of: List<Text>,
    /// Codes of other requirements: where one of them is not met, this one is not asked.
    #[serde(default)]
    pub silent_when: List<Text>,
    /// How strongly the authority asks.
    pub force: Force,
    /// Where the authority asks it.
    #[serde(default)]
    pub clause: Option<Clause>,
    /// The question, where it is asked of one document.
    #[serde(default)]
    pub check: Option<Check>,
    /// The question, where it is asked of all documents together.
    #[serde(default)]
    pub across: Option<Across>,
    /// One sentence, naming the authority.
    pub why: Text,
    /// What to do, with words one could paste.
    pub help: Text,
    /// What to do instead, by matrix word.
    #[serde(default)]
    pub help_when: HelpWhen,
    /// What a good document does; for `explain`.
    #[serde(default)]
    pub good: Option<Text>,
    /// Whether a pack that extends another takes this requirement out of it. A pack that was read holds none that is off.
    #[serde(default)]
    pub off: bool,
    /// Small documents with the word that each must get; `torlint pack test` judges them.
    #[serde(default, rename = "sample")]
    pub samples: List<Sample>,
}

impl Requirement {
    /// Tells whether it asks that a topic be covered.
    #[must_use]
    pub fn is_covered(&self) -> bool {
        self.check == Some(Check::Covered)
    }
}

/// One column of the table in which a review shows all groups.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Column {
    /// What stands above it.
    pub name: Text,
    /// The code of the requirement whose verdict it shows.
    pub of: Text,
    /// What of it.
    #[serde(default)]
    pub shows: Shows,
    /// Words behind which the date has to stand, the last of them in its place: "review". Without any, it is the first date.
    #[serde(default)]
    pub after: List<Text>,
}

/// Says what a column shows of a verdict.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Shows {
    /// The word.
    #[default]
    Word,
    /// The date in its place, where there is one; else the word.
    Date,
    /// Who has the seat at the parent body, where the register says so; else the word.
    Seat,
}

/// The words of the authority.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Clause {
    /// Document and section.
    pub r#in: Text,
    /// The quotation.
    pub says: Text,
}

/// Help by matrix word.
#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the fields are the matrix words")]
pub struct HelpWhen {
    #[serde(default)]
    pub yes: Option<Text>,
    #[serde(default)]
    pub joint: Option<Text>,
    #[serde(default)]
    pub elsewhere: Option<Text>,
    #[serde(default)]
    pub part: Option<Text>,
    #[serde(default)]
    pub mention: Option<Text>,
    #[serde(default)]
    pub empty: Option<Text>,
    #[serde(default)]
    pub no: Option<Text>,
}

/// Says how strongly the authority asks.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Force {
    /// The authority says "must".
    Must,
    /// The authority says "should", or states it as the arrangement.
    Should,
    /// Good practice from elsewhere.
    Advice,
}

impl Force {
    /// Returns the name used in packs and machine formats.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Must => "must",
            Self::Should => "should",
            Self::Advice => "advice",
        }
    }
}
