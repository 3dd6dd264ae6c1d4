//! Does the document say certain things? `[[requirement.check.says.thing]]`
//!
//! One finding names all that it does not say. A thing is said by a sentence of the main body, by a heading with text below
//! it, by a label ("Chair: …"), by a line outside of the main body where those may say it, or by a field before the text.

use std::ops::Range;

use serde::Deserialize;

use crate::answer::{Answer, Standing};
use crate::document::{Kind, sentences};
use crate::reading::{Line, Reading, Sentence};
use crate::text::Span;
use crate::topic::{List, Patterns, Phrase, Text};

/// Holds what is asked.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Says {
    /// What the document has to say, each of them.
    #[serde(rename = "thing")]
    pub things: List<Thing>,
    /// Phrases in the title, the fields before the text or the first lines that make the answer unclear where it would be
    /// unmet: "draft", "proposed".
    #[serde(default)]
    pub softened_by: List<Phrase>,
    /// The topic at whose end it would be said; left out where it is the topic of the requirement, or the whole document.
    #[serde(default)]
    pub belongs: Option<Text>,
}

/// Holds one thing that a document has to say.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Thing {
    /// What a document that lacks it does not say: "how many must be present".
    pub asks: Text,
    /// Sentences that say it, and labels with what stands beside them.
    pub phrases: List<Phrase>,
    /// Words within what a phrase has found by which it says something else: "to be" in "to be agreed".
    #[serde(default)]
    pub unless: List<Phrase>,
    /// Whether sentences that speak of another body count: "The Executive reviews these terms of reference."
    #[serde(default)]
    pub by_others: bool,
    /// Headings that say it, where there is text under them.
    #[serde(default)]
    pub headings: List<Phrase>,
    /// Sentences that say it under certain headings.
    #[serde(default)]
    pub under: List<Under>,
    /// Sentences that say it behind certain others.
    #[serde(default)]
    pub behind: List<Behind>,
    /// Lines outside of the main body that say it: titles, the history of the document, page headers, appendices.
    #[serde(default)]
    pub records: List<Phrase>,
    /// Fields before the text that say it, as "key: value".
    #[serde(default)]
    pub fields: List<Phrase>,
    /// Sentences that come near, the nearest first.
    #[serde(default)]
    pub near: List<Near>,
}

/// Holds sentences that say a thing only because of the heading above them.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Under {
    /// The headings; what stands below those below them counts too.
    pub headings: List<Phrase>,
    /// How the sentences go.
    pub phrases: List<Phrase>,
}

/// Holds sentences that say a thing only because of the one before them in the same paragraph: "The chair is elected in May. They
/// sit on the Executive."
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Behind {
    /// How the one before them goes.
    pub first: List<Phrase>,
    /// How the sentences go.
    pub phrases: List<Phrase>,
}

/// Holds sentences that come near to saying a thing, and what is told of them.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Near {
    /// How they go.
    #[serde(default)]
    pub phrases: List<Phrase>,
    /// How they go under certain headings.
    #[serde(default)]
    pub under: List<Under>,
    /// The whole sentence that is told: "The document leaves the group to decide how often it meets."
    pub says: Text,
    /// The note at their place, of a few words.
    pub note: Text,
}

/// Asks it.
pub(super) fn examine(says: &Says, on: Option<&str>, reading: &Reading<'_>) -> Answer {
    let places: Vec<Option<Span>> = says.things.iter().map(|thing| said(thing, reading)).collect();
    let told = |is_said: bool| {
        let chosen = says.things.iter().zip(&places).filter(move |(_, place)| place.is_some() == is_said);
        chosen.map(|(thing, _)| &*thing.asks).collect::<Vec<_>>()
    };
    if places.iter().all(Option::is_some) {
        let answer = Answer::met(format!("The document says {}.", listed(&told(true), "and")));
        return places.into_iter().flatten().fold(answer, |answer, place| answer.at(place, "said here"));
    }
    let topic = says.belongs.as_deref().or(on).and_then(|id| reading.lookup.topics.iter().position(|t| t.id == id));
    let (gap, note) = gap(topic, reading);
    let unsaid = says.things.iter().zip(&places).filter(|(_, place)| place.is_none()).map(|(thing, _)| thing);
    if let Some((near, place)) = unsaid.into_iter().find_map(|thing| nearest(thing, reading)) {
        return Answer::unmet(&*near.says).at(place, &*near.note);
    }
    let missing = listed(&told(false), "or");
    if let Some(place) = softening(says, reading) {
        let statement = format!("The document is not yet final, and does not say {missing}.");
        let mut answer = Answer::unmet(statement).at(place, "by its own words");
        answer.standing = Standing::Unclear;
        return answer.at(gap, note);
    }
    Answer::unmet(format!("The document does not say {missing}.")).at(gap, note)
}

/// Returns where a thing would be said, and what to note there: where the topic has no place yet, it is that which is missing.
fn gap(topic: Option<usize>, reading: &Reading<'_>) -> (Span, String) {
    let here = "it would be said here".to_owned();
    let Some(topic) = topic else { return (reading.below_title(), here) };
    match reading.room(topic) {
        Some(room) => (room, here),
        None => (reading.gap(topic), format!("\"{}\" would go here", reading.lookup.topics[topic].name)),
    }
}

/// Returns "X", "X or Y", "X, Y or Z".
fn listed(items: &[&str], word: &str) -> String {
    match items {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [most @ .., last] => format!("{} {word} {last}", most.join(", ")),
    }
}

/// Returns where the document says a thing.
fn said(thing: &Thing, reading: &Reading<'_>) -> Option<Span> {
    let unless = reading.lookup.patterns(&thing.unless);
    let search = Search { reading, by_others: thing.by_others, unless: unless.as_deref() };
    search
        .in_sentences(&thing.phrases, None)
        .or_else(|| search.in_lines(&thing.phrases, true))
        .or_else(|| search.under(&thing.under))
        .or_else(|| search.behind(&thing.behind))
        .or_else(|| in_headings(&thing.headings, reading))
        .or_else(|| search.in_lines(&thing.records, false))
        .or_else(|| in_fields(&thing.fields, reading))
}

/// Returns what comes nearest to saying a thing.
fn nearest<'t>(thing: &'t Thing, reading: &Reading<'_>) -> Option<(&'t Near, Span)> {
    let search = Search { reading, by_others: false, unless: None };
    thing.near.iter().find_map(|near| {
        let place = search
            .in_sentences(&near.phrases, None)
            .or_else(|| search.in_lines(&near.phrases, true))
            .or_else(|| search.under(&near.under))?;
        Some((near, place))
    })
}

/// Where phrases are looked for, and which do not count.
struct Search<'s> {
    reading: &'s Reading<'s>,
    /// Whether sentences that speak of another body count.
    by_others: bool,
    /// Words within what a phrase has found by which it says something else.
    unless: Option<&'s Patterns>,
}

/// A gap so many bytes after what a pattern finds is a gap in it: "Approved by: TBC".
const BESIDE: usize = 8;

impl Search<'_> {
    /// Returns the first sentence in which one of the phrases is found, in the sections that are meant.
    fn in_sentences(&self, phrases: &[Phrase], sections: Option<&[bool]>) -> Option<Span> {
        let wanted = |sentence: &Sentence| sections.is_none_or(|sections| sections[sentence.section]);
        self.first(phrases, wanted, |_| true)
    }

    /// Returns the first sentence that says a thing because of the one before it.
    fn behind(&self, behind: &[Behind]) -> Option<Span> {
        behind.iter().find_map(|behind| {
            let first = self.reading.lookup.patterns(&behind.first)?;
            let said = self.reading.said();
            let goes_on = |sentence: usize| {
                let (here, before) = (&said.sentences()[sentence], sentence.checked_sub(1));
                let before = before.filter(|before| said.sentences()[*before].block == here.block);
                before.is_some_and(|before| first.is_match(said.words(before)))
            };
            self.first(&behind.phrases, |_| true, goes_on)
        })
    }

    /// Returns the first of the sentences that are wanted in which one of the phrases is found as it should be.
    fn first(
        &self,
        phrases: &[Phrase],
        is_wanted: impl Fn(&Sentence) -> bool,
        is_right: impl Fn(usize) -> bool,
    ) -> Option<Span> {
        let phrases = self.reading.lookup.patterns(phrases)?;
        let said = self.reading.said();
        let wanted = |sentence: &Sentence, words: &str| {
            // A question is the template's, or still open: no answer to it.
            is_wanted(sentence) && !words.ends_with('?') && (self.by_others || !sentence.foreign)
        };
        let fits = |sentence: &usize| {
            let words = said.words(*sentence);
            is_right(*sentence) && self.holds(&phrases, words) && !self.has_gap(&phrases, words)
        };
        said.find_among(&phrases, wanted).find(fits).map(|sentence| self.reading.place_of_sentence(sentence))
    }

    /// Tells whether a gap to fill in stands in what phrases find first in some words, or right beside it.
    fn has_gap(&self, phrases: &Patterns, words: &str) -> bool {
        let gaps = self.reading.gaps_in(words);
        let found = if gaps.is_empty() { None } else { phrases.find(words) };
        found.is_some_and(|found| gaps.iter().any(|gap| gap.start < found.end + BESIDE && found.start < gap.end))
    }

    /// Returns the first line in which one of the phrases is found: among the labels of the main body, or outside of it.
    fn in_lines(&self, phrases: &[Phrase], labels: bool) -> Option<Span> {
        let phrases = self.reading.lookup.patterns(phrases)?;
        let is_title = |section: usize| self.reading.document.titles.contains(&section);
        let fits = |line: &&Line| {
            let meant =
                if labels { line.label && !is_title(line.section) } else { !line.label || is_title(line.section) };
            meant && self.holds(&phrases, &line.words)
        };
        self.reading.margin().find(&phrases).find(fits).map(|line| line.span)
    }

    /// Returns the first sentence or smaller heading that says a thing because of the heading above it.
    fn under(&self, under: &[Under]) -> Option<Span> {
        under.iter().find_map(|under| {
            let sections = below(&under.headings, self.reading)?;
            let in_heading = || {
                let phrases = self.reading.lookup.patterns(&under.phrases)?;
                let all = &self.reading.document.sections;
                let fits = |section: &usize| {
                    let (parent, heading) = (all[*section].parent, &all[*section].heading);
                    let name = heading.as_ref().map(|heading| heading.name.as_str());
                    parent < *section && sections[parent] && name.is_some_and(|name| self.holds(&phrases, name))
                };
                let section = self.reading.margin().headed(&phrases).find(fits)?;
                all[section].heading.as_ref().map(|heading| heading.span)
            };
            self.in_sentences(&under.phrases, Some(&sections)).or_else(in_heading)
        })
    }

    /// Tells whether phrases are found in some words in such a way that they hold.
    fn holds(&self, phrases: &Patterns, words: &str) -> bool {
        self.unless.is_none() || phrases.find_iter(words).any(|found| self.is_meant(words, &found))
    }

    /// Tells whether what is found in some words says no other thing.
    fn is_meant(&self, words: &str, found: &Range<usize>) -> bool {
        // What a pattern finds may begin or end within a letter.
        let found = words.get(found.clone());
        found.is_some_and(|found| !self.unless.is_some_and(|unless| unless.is_match(found)))
    }
}

/// Tells of each section whether one of the headings stands above it; none where there is no such heading.
fn below(headings: &[Phrase], reading: &Reading<'_>) -> Option<Vec<bool>> {
    let headings = reading.lookup.patterns(headings)?;
    let mut named = reading.margin().headed(&headings).peekable();
    named.peek()?;
    let mut below: Vec<bool> = Vec::with_capacity(reading.document.sections.len());
    for (index, section) in reading.document.sections.iter().enumerate() {
        let above = section.parent < index && below[section.parent];
        below.push(named.next_if_eq(&index).is_some() || above);
    }
    Some(below)
}

/// Returns the first of the headings below which something is written.
fn in_headings(headings: &[Phrase], reading: &Reading<'_>) -> Option<Span> {
    let headings = reading.lookup.patterns(headings)?;
    let section = reading.margin().headed(&headings).find(|section| reading.is_filled(*section))?;
    reading.document.sections[section].heading.as_ref().map(|heading| heading.span)
}

fn in_fields(fields: &[Phrase], reading: &Reading<'_>) -> Option<Span> {
    let pattern = reading.lookup.patterns(fields)?;
    reading.fields().find(|(words, _)| pattern.is_match(words)).map(|(_, span)| span)
}

/// A document says what it is in this many of its first blocks of text.
const FIRST: usize = 6;

/// Returns the place where a document says that it is not final.
fn softening(says: &Says, reading: &Reading<'_>) -> Option<Span> {
    let pattern = reading.lookup.patterns(&says.softened_by)?;
    let says_so = |words: &str| pattern.is_match(words);
    let document = reading.document;
    let is_title = |section: usize| document.titles.contains(&section);
    let mut titles = document.headings().filter(|(section, heading)| is_title(*section) || heading.level <= 1);
    // Such a notice often stands between lines, as a quotation does.
    let is_text = |kind: Kind| matches!(kind, Kind::Paragraph | Kind::Item | Kind::Quotation | Kind::Row { .. });
    let mut first = (0..document.blocks.len()).filter(|block| is_text(document.blocks[*block].kind)).take(FIRST);
    let in_block = |block: usize| {
        let prose = document.prose(block);
        let range = sentences(&prose.text).into_iter().find(|range| says_so(&prose.text[range.clone()]))?;
        Some(document.source.trim(prose.span(range.start, range.end)))
    };
    let heading = titles.find(|(_, heading)| says_so(&heading.text));
    heading
        .map(|(_, heading)| heading.span)
        .or_else(|| reading.fields().find(|(words, _)| says_so(words)).map(|(_, span)| span))
        .or_else(|| first.find_map(in_block))
}
