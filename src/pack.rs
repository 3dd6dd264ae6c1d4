//! What is demanded? Rule packs: topics and requirements, written in TOML.

use serde::Deserialize;

use crate::check::Check;
use crate::topic::{Either, List, Text, Topic, Vocabulary};

/// Holds the demands of one authority on one kind of document.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RulePack {
    /// Kebab-case, stable.
    pub id: Text,
    /// One line.
    pub title: Text,
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
}

/// One demand.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Requirement {
    /// "TOR" and three digits; stable for ever, never reused.
    pub code: Text,
    /// Kebab-case.
    pub name: Text,
    /// The topic it is about; left out for the whole document.
    #[serde(default)]
    pub on: Option<Text>,
    /// How strongly the authority asks.
    pub force: Force,
    /// Where the authority asks it.
    #[serde(default)]
    pub clause: Option<Clause>,
    /// The question.
    pub check: Check,
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
}

/// The words of the authority.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Clause {
    /// Document and section.
    pub r#in: Text,
    /// The quotation.
    pub says: Text,
}

/// Help by matrix word.
#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the fields are the matrix words")]
pub struct HelpWhen {
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
