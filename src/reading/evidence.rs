//! Which sentences show a topic, outside the sections that carry it?

use super::{Reading, Region, placeholder};
use crate::document::{Kind, Prose, sentences};
use crate::text::Span;
use crate::topic::{Naming, Needs, Strength, Target};

/// Holds one sentence that shows a topic, or comes near.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// What it shows.
    pub target: Target,
    /// Whether it is enough.
    pub strong: bool,
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
/// the topics one after the other.
pub(super) fn find(reading: &Reading<'_>, targets: &[Target]) -> Vec<Shown> {
    let mut found = Vec::new();
    if targets.is_empty() {
        return found;
    }
    let document = reading.document;
    let opening = reading.opening();
    for (section, part) in document.sections.iter().enumerate() {
        let place = reading.place(section);
        let glossary = place.region == Region::Glossary;
        if place.counts_for_nothing() && !glossary {
            continue;
        }
        let mut lead_is_foreign = false;
        let lists = topic_lists(reading, part.own.clone());
        for index in part.own.clone() {
            let block = &document.blocks[index];
            if !matches!(block.kind, Kind::Paragraph | Kind::Item | Kind::Row { header: false })
                || lists.contains(&index)
            {
                continue;
            }
            let prose = reading.own_words(&document.prose(index));
            let item = block.kind == Kind::Item;
            if placeholder::prompts(&prose.text, block.italic) {
                continue;
            }
            let of_others = (item && lead_is_foreign) || place.officers;
            let mut before = (false, false);
            for range in sentences(&prose.text) {
                let sentence = Sentence { prose: &prose, from: range.start, text: &prose.text[range] };
                if names_topics(reading, sentence.text) || placeholder::defers(sentence.text) {
                    continue;
                }
                // "The Executive meets monthly. Its quorum is six." goes on about the Executive.
                let goes_on = goes_on(sentence.text);
                let foreign = reading.lookup.is_foreign(sentence.text) || (goes_on && before.0);
                let others = reading.lookup.is_of_others(sentence.text) || (goes_on && before.1);
                before = (foreign, others);
                let of_others = of_others || others;
                let denied = reading.lookup.is_denied(sentence.text);
                let explains = glossary || reading.lookup.is_defined(sentence.text);
                for target in targets {
                    let topic = &reading.lookup.topics[target.topic];
                    let halves = topic.needs == Needs::Every;
                    // How a group works may well be said with "no" and "not".
                    let deniable = halves || topic.parts.is_empty();
                    if (denied && deniable)
                        || (of_others && topic.of_the_group)
                        || (foreign && !halves)
                        || (glossary && !halves)
                    {
                        continue;
                    }
                    if let Some((strong, rank)) = sentence.shows(reading, *target, index < opening) {
                        let strong = strong && !(explains && halves);
                        let span = document.source.trim(sentence.span());
                        found.push(Shown { target: *target, strong, rank, span, section });
                    }
                }
            }
            if !item {
                lead_is_foreign = prose.text.ends_with(':')
                    && (reading.lookup.is_of_others(&prose.text) || reading.lookup.is_foreign(&prose.text));
            }
        }
    }
    found
}

/// Tells whether a sentence speaks of what the one before it spoke of.
pub(super) fn goes_on(sentence: &str) -> bool {
    let first = sentence.split(' ').next().unwrap_or_default();
    matches!(first, "It" | "Its" | "They" | "Their" | "He" | "She")
}

/// Holds a sentence of a block.
struct Sentence<'p> {
    prose: &'p Prose,
    from: usize,
    text: &'p str,
}

impl Sentence<'_> {
    fn span(&self) -> Span {
        self.prose.span(self.from, self.from + self.text.len())
    }

    fn shows(&self, reading: &Reading<'_>, target: Target, opening: bool) -> Option<(bool, usize)> {
        let lookup = reading.lookup;
        let strong = lookup.shows(target, Strength::Strong, self.text).is_some()
            || (opening && lookup.shows(target, Strength::Opening, self.text).is_some());
        if strong {
            return Some((true, 0));
        }
        lookup.hints_at(target, self.text).map(|(rank, _)| (false, rank))
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
