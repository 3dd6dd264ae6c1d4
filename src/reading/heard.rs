//! Does this read like the terms of reference of a group?

use super::{Reading, name};
use crate::topic::{Target, Text, normalise};

/// Says whether a file reads like the terms of reference of a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// It does.
    TermsOfReference,
    /// It does not, and why: a clause that completes "not terms of reference: …".
    SomethingElse(String),
}

/// This many topics among the headings make terms of reference, whatever the title says.
const TOPICS: usize = 3;

pub(super) fn heard(reading: &Reading<'_>) -> Heard {
    let called = called(reading);
    if let Called::SomethingElse(name) = called {
        return Heard::SomethingElse(format!("it calls itself \"{name}\""));
    }
    if !reading.has_text() {
        // What a file without a word was to be nobody knows; a title that names a group may be the beginning of a draft.
        let is_titled = !reading.document.titles.is_empty() || !reading.document.fields.is_empty();
        if is_titled && called == Called::Nothing && !reading.names_a_group() {
            let reason = "neither its title nor its file name says that it is one, and it has no text";
            return Heard::SomethingElse(reason.to_owned());
        }
        return Heard::TermsOfReference;
    }
    let topics = reading.lookup.topics;
    let headings = reading.topics_with_headings();
    let group = reading.names_a_group();
    let shown = || (0..topics.len()).filter(|topic| is_shown(reading, *topic)).count();
    let reads_like_it = called == Called::TermsOfReference || headings >= TOPICS || (group && shown() >= TOPICS);
    if !reads_like_it {
        let found = match headings {
            0 => "none of its headings names a topic",
            1 => "only one of its headings names a topic",
            _ => "only two of its headings name a topic",
        };
        return Heard::SomethingElse(format!("neither its title nor its file name says that it is one, and {found}"));
    }
    // A brief or a specification may carry the name, but it names no group, and has neither members nor ways of working.
    let mut telling = (0..topics.len()).filter(|topic| topics[*topic].tells_a_group).peekable();
    if !group && telling.peek().is_some() && !telling.any(|topic| is_shown(reading, topic)) {
        let reason = "it has neither members nor ways of working, so it reads like a brief or a specification";
        return Heard::SomethingElse(reason.to_owned());
    }
    Heard::TermsOfReference
}

/// Says what a document calls itself.
#[derive(Debug, PartialEq, Eq)]
enum Called {
    TermsOfReference,
    SomethingElse(String),
    Nothing,
}

/// Returns what the title, the fields before the text, the first headings and the file name say.
fn called(reading: &Reading<'_>) -> Called {
    let document = reading.document;
    let vocabulary = reading.lookup.vocabulary;
    let field = document.fields.iter().filter(|field| field.key == "title").map(|field| field.value.as_str());
    let titles =
        document.titles.iter().filter_map(|title| Some(document.sections[*title].heading.as_ref()?.text.as_str()));
    let titles: Vec<&str> = titles.chain(field).collect();
    let first: Vec<&str> = document.headings().take(2).map(|(_, heading)| heading.text.as_str()).collect();
    let file = name::file_words(&document.source.name);
    let says = |text: &str, list: &[Text]| list.iter().find(|words| contains(text, words)).map(ToString::to_string);
    if titles.iter().chain(&first).any(|title| says(title, &vocabulary.title).is_some()) {
        return Called::TermsOfReference;
    }
    // Below a title that only names the group, the next heading may say what the paper is: "Minutes of the meeting of …".
    let opening = || first.iter().find(|heading| opens_with_other(heading, vocabulary)).map(ToString::to_string);
    if let Some(other) = titles.iter().find_map(|title| says(title, &vocabulary.other_titles)).or_else(opening) {
        return Called::SomethingElse(other);
    }
    if says(&file, &vocabulary.title).is_some() {
        return Called::TermsOfReference;
    }
    says(&file, &vocabulary.other_titles).map_or(Called::Nothing, Called::SomethingElse)
}

/// Tells whether a heading carries a topic, or a sentence shows it.
fn is_shown(reading: &Reading<'_>, topic: usize) -> bool {
    let parts = &reading.lookup.topics[topic].parts;
    let counts = |part: Option<usize>| part.is_none_or(|part| parts[part].core);
    if reading.bound(topic).iter().any(|bound| !bound.carry.weak && counts(bound.carry.target.part)) {
        return true;
    }
    let targets: Vec<Target> = std::iter::once(Target { topic, part: None })
        .chain((0..parts.len()).map(|part| Target { topic, part: Some(part) }))
        .collect();
    let mut shown: Vec<Option<usize>> = super::evidence::find(reading, &targets)
        .iter()
        .filter(|shown| shown.strong && counts(shown.target.part))
        .map(|shown| shown.target.part)
        .collect();
    shown.sort_unstable();
    shown.dedup();
    // One part in a sentence is no more than a mention.
    shown.len() >= 2 || shown.first().is_some_and(Option::is_none)
}

/// Tells whether a heading begins with the name of another kind of paper, and goes on.
fn opens_with_other(heading: &str, vocabulary: &crate::topic::Vocabulary) -> bool {
    let heading = format!("{} ", normalise(heading).joined());
    vocabulary
        .other_titles
        .iter()
        .any(|other| heading.strip_prefix(&format!("{} of ", normalise(other).joined())).is_some())
}

/// Tells whether a text holds some words, as words.
fn contains(text: &str, words: &str) -> bool {
    let (text, words) = (normalise(text).joined(), normalise(words).joined());
    format!(" {text} ").contains(&format!(" {words} "))
}
