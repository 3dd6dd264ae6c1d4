//! What must the document speak about, and how is it recognised? Topics as a pack writes them.
//!
//! Everything here is data and can stand in a `static`, so that the built-in packs need no reading at start.

mod braces;
mod engine;
mod index;
mod literal;
mod lookup;
mod needs;
mod pattern;
mod patterns;
mod texts;
mod trigram;
mod words;

use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;

use serde::Deserialize;

pub use index::{AnyOf, Holding, Index};
pub use lookup::{Lookup, Naming, Strength, Target};
pub use pattern::{parsed, pattern};
pub use patterns::Patterns;
pub use texts::Texts;
pub use words::{Words, normalise};

/// Words that are either written in the program or read from a pack.
pub type Text = Cow<'static, str>;

/// A list that is either written in the program or read from a pack.
pub type List<Item> = Cow<'static, [Item]>;

/// Something that the document must speak about.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Topic {
    /// Kebab-case, stable.
    pub id: Text,
    /// How messages and skeletons call it. As a heading it carries the topic.
    pub name: Text,
    /// How the strip of words below a document calls it, where the name is long.
    #[serde(default)]
    pub short: Option<Text>,
    /// What a document that lacks it does not say: "who the members are".
    pub asks: Text,
    /// What `torlint new` asks the writer to do below its heading: "Say in one or two sentences what the group is for."
    #[serde(default)]
    pub guide: Option<Text>,
    /// What it asks too where a register knows the group: `{leads}`, `{supports}`, `{parent}`, `{seat}` and `{county}` stand
    /// for what the register says. A line is left out where it does not say, and written for each outcome.
    #[serde(default)]
    pub register_guides: List<Text>,
    /// Whether it tells the terms of reference of a group from a brief or a specification, which speak of no such thing.
    #[serde(default)]
    pub tells_a_group: bool,
    /// Whether only what is said of the group itself counts, not of its officers or of another body.
    #[serde(default)]
    pub of_the_group: bool,
    /// Headings that carry it, beside its name.
    #[serde(default)]
    pub headings: List<Text>,
    /// Words that carry it as the head of a longer heading: "membership" carries "Current membership of the forum".
    #[serde(default)]
    pub heads: List<Text>,
    /// Patterns of headings that carry it in other words: "Who sits on it". They see the heading in small letters, without
    /// its number, its first article, and marks but the apostrophe.
    #[serde(default)]
    pub heading_patterns: List<Phrase>,
    /// Headings that are near to it but do not carry it alone.
    #[serde(default)]
    pub weak_headings: List<Text>,
    /// Headings that carry another topic, and this one with it where all its halves are said below them: "links".
    #[serde(default)]
    pub shared_headings: List<Text>,
    /// Phrases that show it anywhere in the body: patterns that a sentence may match, without regard to capitals; `{name}`
    /// stands for a pattern of the vocabulary.
    #[serde(default)]
    pub strong: List<Phrase>,
    /// Phrases that show it in the opening of the document, before the first section that carries a topic.
    #[serde(default)]
    pub opening: List<Phrase>,
    /// Phrases that come near.
    #[serde(default)]
    pub weak: List<Phrase>,
    /// How many of its parts must be there; nothing is asked of a topic without parts.
    #[serde(default)]
    pub needs: Needs,
    /// What it is made of.
    #[serde(default, rename = "part")]
    pub parts: List<Part>,
}

/// What [`Topic::register_guides`] may name in braces.
pub const FACTS: [&str; 5] = ["leads", "supports", "parent", "seat", "county"];

/// A pattern that a sentence may match: a regular expression without regard to capitals, in which `{name}` stands for a
/// pattern of the pack's vocabulary, and `(?-i:…)` regards capitals again.
///
/// Sentences are matched without markup, with single spaces, straight quotes and plain hyphens, and with every name of the
/// document's own group replaced by "the Group".
#[derive(Clone, Deserialize)]
#[serde(from = "Text")]
pub struct Phrase {
    pattern: Text,
    /// What a text must hold for it to be found there, as [`Vocabulary::literals`] tells; none where that is not yet known.
    literals: Option<&'static [&'static [&'static str]]>,
}

impl Phrase {
    /// Returns a phrase of a built-in pack, for which it is known what a text must hold.
    pub(crate) const fn known(pattern: &'static str, literals: &'static [&'static [&'static str]]) -> Self {
        Self { pattern: Cow::Borrowed(pattern), literals: Some(literals) }
    }
}

impl From<Text> for Phrase {
    fn from(pattern: Text) -> Self {
        Self { pattern, literals: None }
    }
}

impl Deref for Phrase {
    type Target = str;

    fn deref(&self) -> &str {
        &self.pattern
    }
}

/// What a text must hold follows from the pattern.
impl PartialEq for Phrase {
    fn eq(&self, other: &Self) -> bool {
        self.pattern == other.pattern
    }
}

impl Eq for Phrase {}

impl fmt::Debug for Phrase {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_tuple("Phrase").field(&self.pattern).finish()
    }
}

/// In a schema, where it is the default of a list.
#[cfg(feature = "schema")]
impl serde::Serialize for Phrase {
    fn serialize<S: serde::Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.serialize_str(self)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Phrase {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Text {
        Text::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Text::json_schema(generator)
    }
}

/// Says how many parts of a topic are needed.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Needs {
    /// One core part under a heading of its own, or two in sentences.
    #[default]
    Core,
    /// Every part: the topic has halves.
    Every,
}

/// A part of a topic: "meetings" of the ways of working, or one half of a topic with two.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Part {
    /// Kebab-case, stable.
    pub id: Text,
    /// How messages call it.
    pub name: Text,
    /// What `torlint new` asks the writer to say of it, as of a whole topic.
    #[serde(default)]
    pub guide: Option<Text>,
    /// Whether it counts as the topic where it has a heading of its own.
    #[serde(default)]
    pub core: bool,
    /// Whether it is about officers: what stands below its headings is not said of the group.
    #[serde(default)]
    pub of_officers: bool,
    /// What carries it, as the headings of a topic do.
    #[serde(default)]
    pub headings: List<Text>,
    /// Words that carry it as the head of a longer heading.
    #[serde(default)]
    pub heads: List<Text>,
    /// Patterns of headings that carry it in other words.
    #[serde(default)]
    pub heading_patterns: List<Phrase>,
    /// Phrases that show it anywhere in the body.
    #[serde(default)]
    pub strong: List<Phrase>,
    /// Phrases that come near.
    #[serde(default)]
    pub weak: List<Phrase>,
}

/// Headings that may mean several topics; the first choice that fits carries.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Either {
    /// The headings.
    pub headings: List<Text>,
    /// In the order in which they are tried.
    pub choices: List<Choice>,
}

/// One meaning of an ambiguous heading. It fits where no other heading carries the topic, and all that is written here holds.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Choice {
    /// The topic that it then carries.
    pub topic: Text,
    /// Only where the text under the heading has this shape.
    #[serde(default)]
    pub text: Option<Shape>,
    /// Only where this topic has a heading of its own, or is stated in the opening.
    #[serde(default)]
    pub beside: Option<Text>,
    /// Also where another heading carries the topic.
    #[serde(default)]
    pub always: bool,
}

/// Says how the text of a section looks.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Shape {
    /// Sentences.
    Prose,
    /// A list or a table.
    List,
}

/// The words that a pack shares among its topics.
#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Vocabulary {
    /// What a group of this kind is called: the last word of its name, and what follows "the" when it speaks of itself.
    #[serde(default)]
    pub group: List<Text>,
    /// What only a group whose name ends so calls itself: "the Board" is often another body.
    #[serde(default)]
    pub group_if_own: List<Text>,
    /// Words in a title that say what kind of document it is: "terms of reference".
    #[serde(default)]
    pub title: List<Text>,
    /// Words in a title or file name that say that it is something else: "minutes".
    #[serde(default)]
    pub other_titles: List<Text>,
    /// Officers, whose duties are not the group's.
    #[serde(default)]
    pub officers: List<Text>,
    /// Headings under which nothing counts: "out of scope", "glossary", "contents".
    #[serde(default)]
    pub asides: List<Text>,
    /// Headings of an appendix.
    #[serde(default)]
    pub appendices: List<Text>,
    /// Headings that carry no topic though a word in them might.
    #[serde(default)]
    pub no_topic: List<Text>,
    /// Bodies whose duties and members are never the group's: "council" in "Role of the council".
    #[serde(default)]
    pub other_bodies: List<Text>,
    /// Headings under which words are explained: what is named there is not yet said.
    #[serde(default)]
    pub glossaries: List<Text>,
    /// Patterns of sentences that speak of another body or of this paper: they say nothing of the group.
    #[serde(default)]
    pub foreign: List<Phrase>,
    /// Patterns of sentences that deny: they are evidence of no link, duty or member.
    #[serde(default)]
    pub denied: List<Phrase>,
    /// Patterns of sentences that only explain what a body or paper is: they name a half of a topic, and say no more of it.
    #[serde(default)]
    pub defined: List<Phrase>,
    /// Patterns of sentences that speak of officers or hosts: they, and the list below them, say nothing of the group's own
    /// purpose and duties.
    #[serde(default)]
    pub of_others: List<Phrase>,
    /// Patterns of sentences that speak of the group or of its officers: under a heading that names a topic, they come near
    /// to saying it, in whatever words.
    #[serde(default)]
    pub own: List<Phrase>,
    /// Patterns of sentences with which a template addresses the writer: "Describe what the group does."
    #[serde(default)]
    pub prompts: List<Phrase>,
    /// Patterns of sentences that say nothing yet: they promise that something will be said, say only where it is said, or could
    /// stand in any document.
    #[serde(default)]
    pub hollow: List<Phrase>,
    /// How outcomes are written, and what is said of them.
    #[serde(default)]
    pub outcomes: OutcomeWords,
    /// How indicators are written.
    #[serde(default)]
    pub indicators: IndicatorWords,
    /// Patterns that phrases may name in braces.
    #[serde(default)]
    pub patterns: List<Named>,
}

/// The words by which outcomes of a strategy are known, and by which it is known whose they are.
#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct OutcomeWords {
    /// What stands before their numbers: "outcome". None are read where there is none.
    #[serde(default)]
    pub words: List<Phrase>,
    /// The topics under which a group claims what it names.
    #[serde(default)]
    pub claimed_under: List<Text>,
    /// The topic under which it names all that it claims.
    #[serde(default)]
    pub objectives: Option<Text>,
    /// Before the number: the group claims it, wherever it says so. "delivers", "leads on".
    #[serde(default)]
    pub lead: List<Phrase>,
    /// Before the number: the group only supports it. "help", "contribute".
    #[serde(default)]
    pub support: List<Phrase>,
    /// After the number, which the group then only supports: "in conjunction with".
    #[serde(default)]
    pub joint: List<Phrase>,
    /// Somewhere in the sentence: it says that an outcome is another body's.
    #[serde(default)]
    pub of_others: List<Phrase>,
    /// Up to the number: another body leads on it, or the group no longer does, or only hears of it. "others lead on".
    #[serde(default)]
    pub others_lead: List<Phrase>,
    /// The head of a column that says who leads on the outcome in its row: "Lead", "Who is responsible".
    #[serde(default)]
    pub lead_columns: List<Phrase>,
    /// Around the number: it belongs to another series, such as that of an agreement or of another body's plan.
    #[serde(default)]
    pub other_series: List<Phrase>,
    /// Within such words: it belongs to the strategy all the same.
    #[serde(default)]
    pub own_series: List<Phrase>,
    /// Up to the number: the list is said to be complete. "all of the outcomes assigned to the Group".
    #[serde(default)]
    pub complete: List<Phrase>,
    /// The same, by a count alone: "the three outcomes". They may be three of several.
    #[serde(default)]
    pub counted: List<Phrase>,
    /// After the number: it counts or measures something, and is no outcome. "million".
    #[serde(default)]
    pub units: List<Phrase>,
}

/// The words by which indicators are known.
#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct IndicatorWords {
    /// What stands before their numbers. None are read where there is none.
    #[serde(default)]
    pub words: List<Phrase>,
    /// Around the number: it is something else.
    #[serde(default)]
    pub others: List<Phrase>,
    /// Somewhere in the sentence: it says that an indicator is no longer in use.
    #[serde(default)]
    pub withdrawn: List<Phrase>,
}

/// A named pattern.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Named {
    /// What stands in the braces.
    pub name: Text,
    /// What it stands for; it may name others that stand before it.
    pub says: Text,
}
