//! Are the groups that it relies on active? `check.active = { acknowledged = […], denied = […], background = […] }`
//!
//! Only a register tells. A place that says itself that the group does not meet at present is acknowledged; where every
//! place is, the answer is unclear, for somebody should still look.

use std::collections::BTreeSet;

use serde::Deserialize;

use crate::answer::{About, Answer, Standing};
use crate::document::Kind as BlockKind;
use crate::reading::{Mention, Reading};
use crate::register::{Directory, Kind, Status};
use crate::topic::{List, Phrase, Text, normalise};

/// Holds what is asked.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Active {
    /// Words with which a paragraph or bullet says that a group does not meet: "dormant".
    pub acknowledged: List<Phrase>,
    /// Words with which a sentence says that nobody relies on a group: "does not depend on".
    #[serde(default)]
    pub denied: List<Phrase>,
    /// Headings under which the document only tells how things came about: "History".
    #[serde(default)]
    pub background: List<Text>,
}

/// Asks it: once for each inactive group that the document names.
pub(super) fn examine(active: &Active, reading: &Reading<'_>) -> Vec<Answer> {
    let Some(directory) = reading.directory else {
        let why = "Only a register of the partnership's bodies tells which groups are active.";
        return vec![Answer::inapplicable(why)];
    };
    let mut places = places(active, reading, directory);
    if places.is_empty() {
        return vec![Answer::met("The document relies on no group that is inactive.")];
    }
    let acknowledged = acknowledged(active, reading, &places);
    // In the order of the register; the places of each stay in the order of the text.
    places.sort_by_key(|mention| mention.body);
    let of_body = places.chunk_by(|one, other| one.body == other.body);
    of_body.map(|places| of_one(places, &acknowledged, directory)).collect()
}

/// Answers for one inactive group, by all the places that name it.
fn of_one(places: &[&Mention], acknowledged: &BTreeSet<usize>, directory: &Directory<'_>) -> Answer {
    let body = &directory.register.bodies[places[0].body];
    let (said, unsaid): (Vec<&Mention>, Vec<&Mention>) =
        places.iter().partition(|mention| acknowledged.contains(&mention.block));
    let name = body.with_article();
    let mut answer = if unsaid.is_empty() {
        let statement = format!("This document says itself that {name} is not active at present.");
        Answer { standing: Standing::Unclear, ..Answer::unmet(statement) }
    } else {
        Answer::unmet(format!("This document relies on {name}, which is not active at present."))
    };
    for mention in unsaid {
        answer = answer.at(mention.span, "not active at present");
    }
    for mention in said {
        answer = answer.at(mention.span, "says so already");
    }
    answer.about(About::Body(body.id.clone()))
}

/// Returns where the document names another group that is not active, once for each paragraph and group.
///
/// A sentence that says that there is no link to it, or that nobody relies on it, does not count, nor do sections that only tell how things came about.
fn places<'m>(active: &Active, reading: &'m Reading<'_>, directory: &Directory<'_>) -> Vec<&'m Mention> {
    let bodies = &directory.register.bodies;
    let is_idle = |mention: &&Mention| {
        bodies[mention.body].kind == Kind::Thematic && bodies[mention.body].status == Status::Inactive
    };
    let mut idle: Vec<&Mention> = reading.mentions().iter().filter(is_idle).collect();
    if idle.is_empty() {
        return idle;
    }
    // A document counts on no group that its title names: it may be that group's own.
    let own = match reading.body {
        Some(own) => BTreeSet::from([own]),
        None => directory.all_in(&reading.title().unwrap_or_default()),
    };
    idle.retain(|mention| !own.contains(&mention.body));
    let mut found = Vec::new();
    for of_block in idle.chunk_by(|one, other| one.block == other.block) {
        if is_background(active, reading, of_block[0].section) {
            continue;
        }
        let (mut counted, mut denied) = (BTreeSet::new(), BTreeSet::new());
        let mut prose = None;
        for mention in of_block.iter().copied() {
            let around = reading.sentence_around(mention);
            let sentence = (mention.body, around.start);
            if counted.contains(&mention.body) || denied.contains(&sentence) {
                continue;
            }
            let prose = prose.get_or_insert_with(|| reading.document.prose(mention.block));
            let is_denied =
                |words: &str| reading.lookup.denied().is_match(words) || reading.matches(&active.denied, words);
            if prose.text.get(around).is_some_and(is_denied) {
                denied.insert(sentence);
            } else if !reading.is_excused(mention.span) {
                counted.insert(mention.body);
                found.push(mention);
            }
        }
    }
    found
}

/// Tells whether a section only tells how things came about, by each part of its heading.
fn is_background(active: &Active, reading: &Reading<'_>, section: usize) -> bool {
    let heading = reading.document.sections[section].heading.as_ref();
    let parts = heading.map(|heading| normalise(&heading.name).parts()).unwrap_or_default();
    let known = |part: &crate::topic::Words| active.background.iter().any(|heading| *heading == part.joined());
    !parts.is_empty() && parts.iter().all(known)
}

/// Returns the paragraphs and bullets with these places that say that a group does not meet; also those under a heading, or in
/// a list after a sentence, that says so.
fn acknowledged(active: &Active, reading: &Reading<'_>, places: &[&Mention]) -> BTreeSet<usize> {
    let mut found = BTreeSet::new();
    let Some(pattern) = reading.lookup.patterns(&active.acknowledged) else { return found };
    let says = |words: &str| pattern.is_match(words);
    let document = reading.document;
    // Of a list, what introduces it is looked for once.
    let mut list = (0..0, false);
    for of_block in places.chunk_by(|one, other| one.block == other.block) {
        let Mention { block, section, .. } = *of_block[0];
        if document.blocks[block].kind == BlockKind::Item && !list.0.contains(&block) {
            let own = document.sections[section].own.clone();
            let ends = |block: &usize| {
                matches!(document.blocks[*block].kind, BlockKind::Paragraph | BlockKind::Row { header: false })
            };
            let before = (own.start..block).rev().find(ends);
            let introduces = before.is_some_and(|before| {
                let prose = document.prose(before);
                prose.text.ends_with(':') && says(&prose.text)
            });
            let after = (block..own.end).find(ends).unwrap_or(own.end);
            list = (before.map_or(own.start, |before| before + 1)..after, introduces);
        }
        let heading = || document.sections[section].heading.as_ref().is_some_and(|heading| says(&heading.name));
        let listed = list.1 && list.0.contains(&block);
        // A name that a line end breaks goes on in the next block, and so does its sentence.
        let is_broken = of_block.iter().any(|mention| mention.span.end > document.blocks[block].span.end);
        let goes_on = || is_broken && says(&document.prose(block + 1).text);
        if listed || says(&document.prose(block).text) || goes_on() || heading() {
            found.insert(block);
        }
    }
    found
}
