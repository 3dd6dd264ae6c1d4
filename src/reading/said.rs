//! What does the main body say, sentence by sentence? Read once, for all that is asked of sentences.

use std::ops::Range;

use regex::bytes::Regex;

use super::{Reading, Region, placeholder};
use crate::document::{Kind, sentences};
use crate::text::Span;

/// Holds the sentences of the main body, each on a line of its own.
///
/// Left out are titles and headings, appendices, glossaries and asides, quotations, contents lists, prompts, and sentences
/// that only defer. The names of the group's own have become "the Group".
#[derive(Clone, Debug, Default)]
pub struct Said {
    text: String,
    sentences: Vec<Sentence>,
}

/// Holds the place of one sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Where its line begins among all.
    at: usize,
    /// Where it begins in the words of its block.
    from: usize,
    /// The block in which it stands.
    pub block: usize,
    /// The section in which it stands.
    pub section: usize,
    /// It speaks of another body, or goes on about one.
    pub foreign: bool,
}

/// Holds a place in a sentence where a pattern was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The place of the sentence among all.
    pub sentence: usize,
    /// The place in its words.
    pub range: Range<usize>,
}

impl Said {
    /// Reads the sentences.
    pub(super) fn of(reading: &Reading<'_>) -> Self {
        let mut said = Self::default();
        let document = reading.document;
        for (section, part) in document.sections.iter().enumerate() {
            if reading.place(section).region != Region::Body {
                continue;
            }
            for block in part.own.clone() {
                let kind = document.blocks[block].kind;
                if !matches!(kind, Kind::Paragraph | Kind::Item | Kind::Row { header: false }) {
                    continue;
                }
                let prose = reading.own_words(&document.prose(block));
                if placeholder::prompts(&prose.text, document.blocks[block].italic) {
                    continue;
                }
                let mut before = false;
                for range in sentences(&prose.text) {
                    let words = &prose.text[range.clone()];
                    if placeholder::defers(words) {
                        continue;
                    }
                    before = reading.lookup.is_foreign(words) || (before && super::evidence::goes_on(words));
                    let (at, from) = (said.text.len(), range.start);
                    said.sentences.push(Sentence { at, from, block, section, foreign: before });
                    said.text.push_str(words);
                    said.text.push('\n');
                }
            }
        }
        said
    }

    /// Returns the sentences in their order.
    #[must_use]
    pub fn sentences(&self) -> &[Sentence] {
        &self.sentences
    }

    /// Returns the words of a sentence, by its place among all.
    #[must_use]
    pub fn words(&self, sentence: usize) -> &str {
        self.text[self.range(sentence)].trim_end_matches('\n')
    }

    /// Returns where a pattern is found, in order; not more than once in a sentence.
    ///
    /// All sentences are searched in one go. A pattern that reaches beyond the end of one is tried on each by itself from
    /// there on, so that the cost stays in proportion to the text.
    pub fn find(&self, pattern: &Regex) -> impl Iterator<Item = Found> {
        let (mut next, mut one_by_one) = (0, false);
        std::iter::from_fn(move || {
            while next < self.sentences.len() {
                if !one_by_one {
                    let hit = pattern.find_at(self.text.as_bytes(), self.sentences[next].at)?;
                    let sentence =
                        self.sentences.partition_point(|sentence| sentence.at <= hit.start()).checked_sub(1)?;
                    next = sentence;
                    let line = self.range(sentence);
                    if hit.end() < line.end {
                        next += 1;
                        let range = hit.start() - line.start..hit.end() - line.start;
                        return Some(Found { sentence, range });
                    }
                    one_by_one = true;
                }
                let sentence = next;
                next += 1;
                if let Some(found) = pattern.find(self.words(sentence).as_bytes()) {
                    return Some(Found { sentence, range: found.range() });
                }
            }
            None
        })
    }

    fn range(&self, sentence: usize) -> Range<usize> {
        let end = self.sentences.get(sentence + 1).map_or(self.text.len(), |next| next.at);
        self.sentences[sentence].at..end
    }
}

impl Reading<'_> {
    /// Returns the place in the source of a whole sentence.
    #[must_use]
    pub fn place_of_sentence(&self, sentence: usize) -> Span {
        self.place_in_sentence(sentence, 0..self.said().words(sentence).len())
    }

    /// Returns the place in the source of some words of a sentence.
    #[must_use]
    pub fn place_in_sentence(&self, sentence: usize, words: Range<usize>) -> Span {
        let Sentence { from, block, .. } = self.said().sentences[sentence];
        let prose = self.own_words(&self.document.prose(block));
        self.document.source.trim(prose.span(from + words.start, from + words.end))
    }
}

#[cfg(test)]
mod tests {
    use super::{Said, Sentence};

    fn said(sentences: &[&str]) -> Said {
        let mut said = Said::default();
        for words in sentences {
            let at = said.text.len();
            said.sentences.push(Sentence { at, from: 0, block: 0, section: 0, foreign: false });
            said.text.push_str(words);
            said.text.push('\n');
        }
        said
    }

    #[test]
    fn a_pattern_is_found_once_in_each_sentence_and_never_across_two() {
        let said = said(&["We meet. ", "It meets, and it meets again", "", "Nobody", "who meets"]);
        let found = |phrase: &str| {
            let pattern = crate::topic::pattern(phrase).expect("the pattern is one");
            said.find(&pattern).map(|found| (found.sentence, found.range)).collect::<Vec<_>>()
        };
        assert_eq!(found("meets?"), [(0, 3..7), (1, 3..8), (4, 4..9)]);
        assert_eq!(found("^(?:it|who)"), [(1, 0..2), (4, 0..3)]);
        assert_eq!(found("again[^.]*"), [(1, 23..28)]);
        assert_eq!(found("Nobody[^.]*meets"), []);
        assert_eq!(found("[^.]*meets"), [(1, 0..22), (4, 0..9)]);
    }
}
