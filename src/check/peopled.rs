//! Does the section on members name an organisation, a role or a number? `check.peopled = { roles = […] }`
//!
//! A list names somebody too, unless it only says what members do.

use serde::Deserialize;

use crate::answer::Answer;
use crate::document::Kind;
use crate::reading::Reading;
use crate::topic::{List, Phrase};

/// Holds what is asked.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Peopled {
    /// Words for those who may belong, and for how many: "councillor", "up to twelve people".
    #[serde(default)]
    pub roles: List<Phrase>,
    /// Names with capitals that say nothing of who belongs: "the Executive".
    #[serde(default)]
    pub others: List<Phrase>,
    /// How items of a list begin that say what members do: "attend".
    #[serde(default)]
    pub duties: List<Phrase>,
}

/// Asks it about the topic `on`.
pub(super) fn examine(peopled: &Peopled, on: Option<&str>, reading: &Reading<'_>) -> Answer {
    let known = |id: &str| reading.lookup.topics.iter().position(|topic| topic.id == id);
    let Some(topic) = on.and_then(known) else {
        return Answer::inapplicable("The pack names no topic here.");
    };
    let bound: Vec<_> =
        reading.bound(topic).iter().filter(|bound| !bound.carry.weak && bound.substance.is_real()).collect();
    let heading = |section: usize| reading.document.sections[section].heading.as_ref();
    let Some((first, named)) = bound.first().and_then(|first| Some((first, heading(first.section)?))) else {
        return Answer::inapplicable("No section is headed for it.");
    };
    let blocks = bound.iter().flat_map(|bound| reading.document.sections[bound.section].all.clone());
    let name = named.text.trim_end_matches(':');
    if let Some(block) = blocks.into_iter().find(|block| names_somebody(peopled, reading, *block)) {
        let place = reading.document.source.trim(reading.document.blocks[block].content);
        return Answer::met(format!("The section \"{name}\" says who belongs.")).at(place, "named here");
    }
    let statement = format!("The section \"{name}\" names no organisation, role or number of members.");
    let rest = bound.iter().filter(|bound| bound.section != first.section).filter_map(|bound| heading(bound.section));
    rest.fold(Answer::unmet(statement).at(named.span, "nobody is named below"), |answer, heading| {
        answer.at(heading.span, "nor here")
    })
}

/// Tells whether a block names somebody who belongs.
fn names_somebody(peopled: &Peopled, reading: &Reading<'_>, block: usize) -> bool {
    let kind = reading.document.blocks[block].kind;
    let says = |phrases: &[Phrase], words: &str| reading.matches(phrases, words);
    let prose = reading.own_prose(block);
    let text = prose.text.as_str();
    match kind {
        Kind::Row { header: false } => true,
        Kind::Item => !says(&peopled.duties, text) || says(&peopled.roles, text),
        Kind::Paragraph | Kind::Quotation | Kind::Code | Kind::Row { header: true } => {
            says(&peopled.roles, text) || has_name(peopled, reading, text)
        }
        // Smaller headings below may name the members: "Parish councils".
        Kind::Heading => says(&peopled.roles, text),
        _ => false,
    }
}

/// Tells whether a name with capitals stands in the middle of a sentence.
fn has_name(peopled: &Peopled, reading: &Reading<'_>, text: &str) -> bool {
    let others = reading.lookup.patterns(&peopled.others);
    let rest = others.map_or_else(|| text.to_owned(), |others| others.replaced(text, "~"));
    let words: Vec<&str> = rest.split(' ').collect();
    words.windows(2).any(|pair| {
        let goes_on = !pair[0].ends_with(['.', '!', '?', ':', '~']) && !pair[0].is_empty();
        let name = pair[1].trim_start_matches(['(', '"', '\'']);
        goes_on && name.len() > 2 && name.starts_with(|c: char| c.is_ascii_uppercase())
    })
}
