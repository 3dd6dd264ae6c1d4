//! Does every section say in words what it has to say, and not only in a picture?
//!
//! Where the picture is all that a topic has, the topic's own requirement says so: one cause, one finding (domain ruling 22).

use crate::answer::Answer;
use crate::document::Kind;
use crate::reading::{Reading, Region, Substance};
use crate::text::{Span, listed_up_to, shorten};

/// Asks it.
pub(super) fn examine(reading: &Reading<'_>) -> Answer {
    let document = reading.document;
    let (mut drawn, mut told) = (Vec::new(), 0);
    let hollow: Vec<bool> = (0..reading.lookup.topics.len())
        .map(|topic| !reading.bound(topic).iter().any(|bound| bound.substance.is_real()))
        .collect();
    let may_be = reading.may_be_pictures();
    for (section, heading) in document.headings().filter(|(section, _)| may_be[*section]) {
        if document.titles.contains(&section) || reading.place(section).region != Region::Body {
            continue;
        }
        let Some(place) = only_picture(reading, section) else { continue };
        // A section that is all there is of one of its topics is told of by that topic.
        if reading.place(section).carries.iter().any(|carry| hollow[carry.target.topic]) {
            told += 1;
        } else if !reading.is_excused(place) {
            drawn.push((heading.text.trim_end_matches(':'), place));
        }
    }
    if drawn.is_empty() {
        return match told {
            0 => Answer::met("No section has only a picture."),
            _ => Answer::inapplicable("What has only a picture is told of as a topic that is empty."),
        };
    }
    let quoted: Vec<String> = drawn.iter().map(|(name, _)| format!("\"{}\"", shorten(name, 60))).collect();
    let names = listed_up_to(3, &quoted);
    let statement = match drawn.len() {
        1 => format!("Under {names} there is only a picture, or a mention of one."),
        _ => format!("Under {names} there are only pictures, or mentions of them."),
    };
    drawn.iter().fold(Answer::unmet(statement), |answer, (_, place)| answer.at(*place, "only this under the heading"))
}

/// Returns the place of the picture that is all that a section has; none where its own description says what it shows.
fn only_picture(reading: &Reading<'_>, section: usize) -> Option<Span> {
    let part = &reading.document.sections[section];
    let Substance::Picture(place) = reading.substance_of(section) else { return None };
    let place = reading.document.source.trim(*place);
    // The picture may stand under a smaller heading, of which the same is said.
    let own = part.own.clone().any(|block| reading.document.blocks[block].content == place);
    let described =
        part.own.clone().filter(|block| reading.document.blocks[*block].kind == Kind::Picture).any(|block| {
            reading.document.source.slice(reading.document.blocks[block].content).split(' ').count() >= DESCRIPTION
        });
    (own && !described && !place.is_empty()).then_some(place)
}

/// A picture with as many words as these says in words what it shows.
const DESCRIPTION: usize = 12;
