//! Does this read like the terms of reference of a group?

use super::{Reading, name};
use crate::topic::{Target, normalise};

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
    let document = reading.document;
    if !reading.has_text() {
        return Heard::TermsOfReference;
    }
    let vocabulary = reading.lookup.vocabulary;
    let titles =
        document.titles.iter().filter_map(|title| Some(document.sections[*title].heading.as_ref()?.text.clone()));
    let field = document.fields.iter().filter(|field| field.key == "title").map(|field| field.value.clone());
    let title: Vec<String> = titles.chain(field).collect();
    let file = name::file_words(&document.source.name);
    let says = |text: &str, list: &[crate::topic::Text]| {
        list.iter().find(|words| contains(text, words)).map(ToString::to_string)
    };
    let title_says = title.iter().any(|title| says(title, &vocabulary.title).is_some());
    let file_says = says(&file, &vocabulary.title).is_some();
    let other = title.iter().find_map(|title| says(title, &vocabulary.other_titles)).filter(|_| !title_says);
    let other = other.or_else(|| says(&file, &vocabulary.other_titles).filter(|_| !title_says && !file_says));
    // Below a title that only names the group, the next heading may say what the paper is: "Minutes of the meeting held on …".
    let second = || {
        let (_, heading) =
            document.headings().take(2).find(|(_, heading)| opens_with_other(&heading.text, vocabulary))?;
        Some(heading.text.clone())
    };
    let other = other.or_else(|| if title_says { None } else { second() });
    if let Some(other) = other {
        return Heard::SomethingElse(format!("it calls itself \"{other}\""));
    }
    let group = reading.names_a_group();
    let shown = || (0..reading.lookup.topics.len()).filter(|topic| is_shown(reading, *topic)).count();
    let topics = reading.topics_with_headings();
    let reads_like_it = title_says || file_says || topics >= TOPICS || (group && shown() >= TOPICS);
    if !reads_like_it {
        let found = match topics {
            0 => "none of its headings names a topic",
            1 => "only one of its headings names a topic",
            _ => "only two of its headings name a topic",
        };
        return Heard::SomethingElse(format!("neither its title nor its file name says that it is one, and {found}"));
    }
    // A brief or a specification may carry the name, but it names no group, and has neither members nor ways of working.
    let wanted = ["membership", "ways-of-working"];
    let mut wanted =
        reading.lookup.topics.iter().enumerate().filter(|(_, topic)| wanted.contains(&&*topic.id)).peekable();
    if wanted.peek().is_some() && !group && !wanted.any(|(index, _)| is_shown(reading, index)) {
        return Heard::SomethingElse(
            "it has neither members nor ways of working, so it reads like a brief or a specification".to_owned(),
        );
    }
    Heard::TermsOfReference
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
