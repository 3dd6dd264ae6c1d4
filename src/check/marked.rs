//! Is every line that reads as a topic's heading marked as a heading?
//!
//! Asked of Markdown only, and only of plain, bold and numbered lines: in plain text nothing can be marked (domain ruling 16).

use crate::answer::Answer;
use crate::document::{Familiarity, Form};
use crate::reading::Reading;
use crate::text::listed_up_to;

/// Asks it.
pub(super) fn examine(reading: &Reading<'_>) -> Answer {
    let document = reading.document;
    if document.source.name.to_ascii_lowercase().ends_with(".txt") {
        return Answer::inapplicable("Plain text has no way of marking headings.");
    }
    let unmarked: Vec<_> = document
        .headings()
        .filter(|(section, heading)| {
            let form = matches!(heading.form, Form::Plain | Form::Bold | Form::Numbered | Form::Caps);
            // A pack without topics knows headings too.
            let is_known = || reading.lookup.familiarity(&heading.text) != Familiarity::Unknown;
            form && (reading.place(*section).carries_topic() || (reading.lookup.topics.is_empty() && is_known()))
        })
        .filter(|(_, heading)| !reading.is_excused(heading.span))
        .collect();
    if unmarked.is_empty() {
        return Answer::met("Every topic heading is marked as a heading.");
    }
    let quoted: Vec<String> = unmarked.iter().map(|(_, heading)| format!("\"{}\"", heading.text)).collect();
    let names = listed_up_to(3, &quoted);
    let reads = if unmarked.len() == 1 {
        "looks like a heading but is not marked as one"
    } else {
        "look like headings but are not marked as headings"
    };
    let answer = Answer::unmet(format!("{names} {reads}."));
    unmarked.iter().fold(answer, |answer, (_, heading)| answer.at(heading.span, "put ## before this"))
}
