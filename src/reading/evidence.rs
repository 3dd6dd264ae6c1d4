//! Which sentences show a topic, outside the sections that carry it?

use std::collections::BTreeMap;

use super::substance::substance;
use super::{Reading, Region, Said, placeholder};
use crate::document::Kind;
use crate::text::Span;
use crate::topic::{Naming, Needs, Strength, Target};

/// Holds one sentence that shows a topic, or comes near.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// What it shows.
    pub target: Target,
    /// Whether it is enough.
    pub strong: bool,
    /// It is not enough, but the group or one of its officers is said to do it.
    pub own: bool,
    /// How near it comes: 0 is nearest. Of a strong one, 0.
    pub rank: usize,
    /// The sentence.
    pub span: Span,
    /// The section in which it stands.
    pub section: usize,
}

/// Returns what the main body shows of `targets`, in the order of the text.
///
/// Left out are titles and headings, appendices, asides, quotations, contents lists, and sentences or lists that only name
/// the topics one after the other. What a glossary explains is a near miss for a topic with halves.
pub(super) fn find(reading: &Reading<'_>, targets: &[Target]) -> Vec<Shown> {
    if targets.is_empty() {
        return Vec::new();
    }
    let mut found = in_region(reading, Region::Body, targets);
    if (0..reading.document.sections.len()).any(|section| reading.place(section).region == Region::Glossary) {
        found.extend(in_region(reading, Region::Glossary, targets));
        found.sort_by_key(|shown| shown.section);
    }
    found
}

fn in_region(reading: &Reading<'_>, region: Region, targets: &[Target]) -> Vec<Shown> {
    let glossary = region == Region::Glossary;
    let of_glossary = glossary.then(|| Said::of(reading, region));
    let said = of_glossary.as_ref().unwrap_or_else(|| reading.said());
    let has_halves = |target: &Target| reading.lookup.topics[target.topic].needs == Needs::Every;
    let wanted = targets.iter().enumerate().filter(|(_, target)| !glossary || has_halves(target));
    let opening = reading.opening();
    // Where each target is shown, and how near; what shows it outright counts as nearest.
    let mut shown: BTreeMap<(usize, usize), (Target, bool, usize)> = BTreeMap::new();
    for (index, target) in wanted {
        let phrases = |strength: Strength| reading.lookup.shows(*target, strength).into_iter();
        let strong = phrases(Strength::Strong).flat_map(|phrases| said.find(phrases));
        let in_opening = phrases(Strength::Opening)
            .flat_map(|phrases| said.find(phrases))
            .filter(|sentence| said.sentences()[*sentence].block < opening);
        for sentence in strong.chain(in_opening) {
            shown.insert((sentence, index), (*target, true, 0));
        }
        for (sentence, rank) in phrases(Strength::Weak).flat_map(|phrases| said.nearest(phrases)) {
            shown.entry((sentence, index)).or_insert((*target, false, rank));
        }
    }
    let tables = if glossary { Vec::new() } else { in_tables(reading, targets) };
    if shown.is_empty() {
        return tables;
    }
    let others = said.speaking(reading.lookup.of_others());
    let mut around = Around { reading, section: usize::MAX, lists: Vec::new(), leads: Vec::new() };
    let mut found = Vec::new();
    for ((sentence, _), (target, strong, rank)) in shown {
        let place = said.sentences()[sentence];
        around.enter(place.section);
        let (words, topic) = (said.words(sentence), &reading.lookup.topics[target.topic]);
        let halves = topic.needs == Needs::Every;
        // How a group works may well be said with "no" and "not".
        let deniable = halves || topic.parts.is_empty();
        let of_others = || others[sentence] || around.is_of_others(place.block);
        if (place.foreign && !halves)
            || (topic.of_the_group && of_others())
            || around.lists.binary_search(&place.block).is_ok()
            || names_topics(reading, words)
            || (deniable && reading.lookup.denied().is_match(words))
        {
            continue;
        }
        let explains = halves && (glossary || reading.lookup.defined().is_match(words));
        // A question is the template's, or still open, and what only announces says nothing where nothing follows.
        let asks = words.ends_with('?') || (words.ends_with(':') && is_last(reading, place.block, place.section));
        let strong = strong && !explains && !asks;
        let own = halves
            && !strong
            && !explains
            && !place.foreign
            && !asks
            && reading.matches(&reading.lookup.vocabulary.own, words);
        let span = said.place(sentence, reading);
        found.push(Shown { target, strong, own, rank, span, section: place.section });
    }
    if !tables.is_empty() {
        found.extend(tables);
        found.sort_by_key(|shown| shown.span);
    }
    found
}

/// Returns what the heads of tables show, where there are rows below them: "Organisation | Seats".
fn in_tables(reading: &Reading<'_>, targets: &[Target]) -> Vec<Shown> {
    let document = reading.document;
    let mut found = Vec::new();
    for (block, _) in document.blocks.iter().enumerate().filter(|(_, block)| block.kind == Kind::Row { header: true }) {
        let section = reading.section_of(block);
        if reading.place(section).region != Region::Body || reading.place(section).officers {
            continue;
        }
        let heads = &reading.own_prose(block).text;
        let shows = |target: &&Target| {
            let phrases = reading.lookup.shows(**target, Strength::Strong);
            phrases.is_some_and(|phrases| phrases.is_match(heads))
        };
        let rows = (block + 1..document.sections[section].all.end).take(BEHIND);
        let is_filled = || substance(document, reading.lookup, rows.clone(), false, true).is_real();
        for target in targets.iter().filter(shows).filter(|_| is_filled()) {
            let span = document.source.trim(document.blocks[block].content);
            found.push(Shown { target: *target, strong: true, own: false, rank: 0, span, section });
        }
    }
    found
}

/// No more blocks than these are looked at for something behind another: where so many follow, something does.
const BEHIND: usize = 60;

/// Tells whether nothing of substance stands behind a block that could belong to it.
fn is_last(reading: &Reading<'_>, block: usize, section: usize) -> bool {
    let behind = (block + 1..reading.document.sections[section].all.end).take(BEHIND);
    reading.is_closed(section) && !substance(reading.document, reading.lookup, behind, false, true).is_real()
}

/// What the blocks around a sentence tell of it, one section at a time.
struct Around<'r> {
    reading: &'r Reading<'r>,
    section: usize,
    /// Items of lists that only name the topics.
    lists: Vec<usize>,
    /// Items of lists that others lead to: "The chair will:".
    leads: Vec<usize>,
}

impl Around<'_> {
    fn enter(&mut self, section: usize) {
        if section == self.section {
            return;
        }
        let (document, lookup) = (self.reading.document, self.reading.lookup);
        let own = document.sections[section].own.clone();
        self.section = section;
        self.lists = topic_lists(self.reading, own.clone());
        self.leads.clear();
        let mut of_others = false;
        for index in own {
            let block = &document.blocks[index];
            if !matches!(block.kind, Kind::Paragraph | Kind::Item | Kind::Row { header: false })
                || self.lists.binary_search(&index).is_ok()
            {
                continue;
            }
            if block.kind == Kind::Item {
                self.leads.extend(of_others.then_some(index));
                continue;
            }
            let prose = self.reading.own_prose(index);
            if !placeholder::prompts(&prose.text, block.italic) {
                of_others = prose.text.ends_with(':')
                    && (lookup.of_others().is_match(&prose.text) || lookup.foreign().is_match(&prose.text));
            }
        }
    }

    fn is_of_others(&self, block: usize) -> bool {
        self.reading.place(self.section).officers || self.leads.binary_search(&block).is_ok()
    }
}

/// A sentence that names this many topics speaks of terms of reference, not of the group (domain ruling 4.5).
const TOO_MANY: usize = 4;

/// Tells whether a sentence only names the topics.
fn names_topics(reading: &Reading<'_>, sentence: &str) -> bool {
    if sentence.matches([',', ';']).count() + 1 < TOO_MANY {
        return false;
    }
    let lower = sentence.to_lowercase();
    let names = |heading: &str| {
        lower.match_indices(heading).any(|(at, _)| {
            let edge = |character: Option<char>| character.is_none_or(|character| !character.is_alphanumeric());
            edge(lower[..at].chars().next_back()) && edge(lower[at + heading.len()..].chars().next())
        })
    };
    let topics =
        reading.lookup.topics.iter().filter(|topic| topic.headings.iter().take(4).any(|heading| names(heading)));
    topics.count() >= TOO_MANY
}

/// Returns the list items among `blocks` that stand in a list which only names the topics.
fn topic_lists(reading: &Reading<'_>, blocks: std::ops::Range<usize>) -> Vec<usize> {
    let mut result = Vec::new();
    let mut list: Vec<usize> = Vec::new();
    let mut topics: Vec<usize> = Vec::new();
    for index in blocks.clone().chain([usize::MAX]) {
        let item = index != usize::MAX && reading.document.blocks[index].kind == Kind::Item;
        if item {
            list.push(index);
            if reading.document.blocks[index].content.len() <= 60 {
                for naming in reading.lookup.namings(&reading.document.prose(index).text) {
                    if let Naming::Strong(target) = naming {
                        topics.push(target.topic);
                    }
                }
            }
        } else {
            topics.sort_unstable();
            topics.dedup();
            if topics.len() >= TOO_MANY {
                result.append(&mut list);
            }
            list.clear();
            topics.clear();
        }
    }
    result
}
