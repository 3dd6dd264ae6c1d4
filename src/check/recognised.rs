//! Are bodies called by a name that the register knows? `check.recognised = { nouns = […] }`
//!
//! Only what comes near to a registered name is told: most bodies that a document names are in no register, and need not be.

mod near;

use std::collections::BTreeMap;

use serde::Deserialize;

use near::{Meant, Near};

use crate::answer::Answer;
use crate::reading::Reading;
use crate::text::{Span, listed, listed_up_to};
use crate::topic::{List, Text};

/// Holds what is asked.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Recognised {
    /// Words with which the name of a body ends: "Board", "Working Group". Of several that fit, the longest is taken.
    pub nouns: List<Text>,
}

/// Holds a name that no body has.
struct Stranger {
    /// As it is written.
    name: String,
    /// The body that is probably meant.
    meant: Meant,
    places: Vec<Span>,
}

/// How many names a statement quotes.
const QUOTED: usize = 3;

/// Asks it.
pub(super) fn examine(recognised: &Recognised, reading: &Reading<'_>) -> Answer {
    let Some(directory) = reading.directory else {
        return Answer::inapplicable("Only a register of the partnership's bodies tells what they are called.");
    };
    let near = Near::new(&recognised.nouns, reading, directory);
    let mut strangers: Vec<Stranger> = Vec::new();
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    reading.show_names(&near.nouns, &mut |names| {
        let prose = reading.document.prose(names.block);
        for (range, meant) in near.find(names) {
            let span = reading.document.source.trim(prose.span(range.start, range.end));
            if reading.is_excused(span) {
                continue;
            }
            let name = &prose.text[range];
            let place = *known.entry(name.to_lowercase()).or_insert(strangers.len());
            if place == strangers.len() {
                strangers.push(Stranger { name: name.to_owned(), meant, places: Vec::new() });
            }
            strangers[place].places.push(span);
        }
    });
    if strangers.is_empty() {
        return Answer::met("No body is called by a name that only comes near to its own.");
    }
    let partnership = directory.register.partnership.name.trim();
    let partnership = partnership.strip_prefix("The ").or(partnership.strip_prefix("the ")).unwrap_or(partnership);
    let quoted: Vec<String> = strangers.iter().map(|stranger| format!("\"{}\"", stranger.name)).collect();
    let is_one = strangers.len() == 1;
    let verb = if is_one { "is not the name of any body" } else { "are not the names of any bodies" };
    let answer = Answer::unmet(format!("{} {verb} in the {partnership}.", listed_up_to(QUOTED, &quoted)));
    let meant = |stranger: &Stranger| {
        let name = &directory.register.bodies[near.body(&stranger.meant)?].name;
        Some(if is_one { format!("\"{name}\"") } else { format!("\"{name}\" for \"{}\"", stranger.name) })
    };
    let meant: Vec<String> = strangers.iter().take(QUOTED).filter_map(meant).collect();
    let answer = if meant.is_empty() { answer } else { answer.hinting(format!("Did you mean {}?", listed(&meant))) };
    let places = strangers.into_iter().flat_map(|stranger| stranger.places);
    places.fold(answer, |answer, place| answer.at(place, "no registered name"))
}
