//! What does the main body say, sentence by sentence? Read once, for all that is asked of sentences.

use std::collections::BTreeSet;
use std::ops::Range;

use super::{Reading, Region, placeholder};
use crate::document::{Kind, sentences};
use crate::text::Span;
use crate::topic::{Patterns, Texts};

/// Holds the sentences of the main body.
///
/// Left out are titles and headings, appendices, glossaries and asides, quotations, contents lists, prompts, and sentences
/// that only defer. The names of the group's own have become "the Group".
#[derive(Clone, Debug, Default)]
pub struct Said {
    sentences: Vec<Sentence>,
    texts: Texts,
}

/// Holds the place of one sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Where it begins in the words of its block.
    pub(super) from: usize,
    /// The block in which it stands.
    pub block: usize,
    /// The section in which it stands.
    pub section: usize,
    /// It speaks of another body, or goes on about one.
    pub foreign: bool,
}

impl Said {
    /// Reads the sentences of one region.
    pub(super) fn of(reading: &Reading<'_>, region: Region) -> Self {
        let mut said = Self::default();
        let document = reading.document;
        for (section, part) in document.sections.iter().enumerate() {
            if reading.place(section).region != region {
                continue;
            }
            for block in part.own.clone() {
                let kind = document.blocks[block].kind;
                if !matches!(kind, Kind::Paragraph | Kind::Item | Kind::Row { header: false }) {
                    continue;
                }
                let prose = reading.own_prose(block);
                if placeholder::prompts(&prose.text, document.blocks[block].italic) {
                    continue;
                }
                let may_defer = reading.may_be_open(block, &document.prose(block).text);
                for range in sentences(&prose.text) {
                    let words = &prose.text[range.clone()];
                    if !((may_defer && placeholder::defers(words)) || placeholder::is_example(words)) {
                        said.sentences.push(Sentence { from: range.start, block, section, foreign: false });
                        said.texts.add(words);
                    }
                }
            }
        }
        let hollow: BTreeSet<usize> = said.hollow(reading).collect();
        if !hollow.is_empty() {
            said = said.without(&hollow);
        }
        for (sentence, foreign) in said.speaking(reading.lookup.foreign()).into_iter().enumerate() {
            said.sentences[sentence].foreign = foreign;
        }
        said
    }

    /// Returns the sentences that say nothing yet, though they do not defer.
    fn hollow<'s>(&'s self, reading: &'s Reading<'_>) -> impl Iterator<Item = usize> + 's {
        let lookup = reading.lookup;
        let found = self.find(lookup.hollow()).chain(self.find(lookup.prompts()));
        let is_item = |sentence: usize| reading.document.blocks[self.sentences[sentence].block].kind == Kind::Item;
        found.filter(move |sentence| placeholder::is_hollow(lookup, self.words(*sentence), is_item(*sentence)))
    }

    fn without(&self, left_out: &BTreeSet<usize>) -> Self {
        let mut kept = Self::default();
        for (number, sentence) in self.sentences.iter().enumerate().filter(|(number, _)| !left_out.contains(number)) {
            kept.sentences.push(*sentence);
            kept.texts.add(self.words(number));
        }
        kept
    }

    /// Tells of each sentence whether one of some phrases is found in it, or in the one before it of which it goes on to
    /// speak: "The Executive meets monthly. Its quorum is six." goes on about the Executive.
    pub(super) fn speaking(&self, phrases: &Patterns) -> Vec<bool> {
        let mut speaking = vec![false; self.sentences.len()];
        for sentence in self.find(phrases) {
            speaking[sentence] = true;
        }
        for sentence in 1..speaking.len() {
            let same = self.sentences[sentence].block == self.sentences[sentence - 1].block;
            speaking[sentence] |= same && speaking[sentence - 1] && goes_on(self.words(sentence));
        }
        speaking
    }

    /// Returns the sentences in their order.
    #[must_use]
    pub fn sentences(&self) -> &[Sentence] {
        &self.sentences
    }

    /// Returns the words of a sentence, by its place among all.
    #[must_use]
    pub fn words(&self, sentence: usize) -> &str {
        self.texts.get(sentence)
    }

    /// Returns the place in the source of a whole sentence.
    pub(super) fn place(&self, sentence: usize, reading: &Reading<'_>) -> Span {
        self.place_of(sentence, 0..self.words(sentence).len(), reading)
    }

    fn place_of(&self, sentence: usize, words: Range<usize>, reading: &Reading<'_>) -> Span {
        let Sentence { from, block, .. } = self.sentences[sentence];
        let prose = reading.own_prose(block);
        reading.document.source.trim(prose.span(from + words.start, from + words.end))
    }

    /// Returns the sentences in which phrases are found, in the order of the text.
    pub fn find<'s>(&'s self, phrases: &'s Patterns) -> impl Iterator<Item = usize> + 's {
        self.texts.find(phrases)
    }

    /// The same among the sentences that are wanted; the others are not searched.
    pub fn find_among<'s>(
        &'s self,
        phrases: &'s Patterns,
        wanted: impl Fn(&Sentence, &str) -> bool + 's,
    ) -> impl Iterator<Item = usize> + 's {
        self.texts.find_among(phrases, move |sentence| wanted(&self.sentences[sentence], self.words(sentence)))
    }

    /// Returns the sentences in which phrases are found, in the order of the text, each with the place of the first of those
    /// phrases in their list.
    pub(super) fn nearest<'s>(&'s self, phrases: &'s Patterns) -> impl Iterator<Item = (usize, usize)> + 's {
        self.texts.nearest(phrases)
    }
}

/// Tells whether a sentence speaks of what the one before it spoke of.
fn goes_on(sentence: &str) -> bool {
    let first = sentence.split(' ').next().unwrap_or_default();
    matches!(first, "It" | "Its" | "They" | "Their" | "He" | "She")
}

impl Reading<'_> {
    /// Returns the place in the source of a whole sentence.
    #[must_use]
    pub fn place_of_sentence(&self, sentence: usize) -> Span {
        self.said().place(sentence, self)
    }

    /// Returns the place in the source of some words of a sentence.
    #[must_use]
    pub fn place_in_sentence(&self, sentence: usize, words: Range<usize>) -> Span {
        self.said().place_of(sentence, words, self)
    }
}
