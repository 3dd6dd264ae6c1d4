//! What does a text hold at first glance? Asked of every block, before any is read closely for names, dates or references.

use super::Reading;
use crate::topic::{AnyOf, Holding, Index, Patterns};

impl Reading<'_> {
    /// Tells which blocks may hold one of some words.
    pub(crate) fn blocks_holding(&self, words: &AnyOf) -> Holding {
        self.blocks_where(|index| index.holding(words))
    }

    /// Tells in which blocks one of some phrases may be found.
    pub(super) fn blocks_with(&self, phrases: &Patterns) -> Holding {
        self.blocks_where(|index| index.may_find(phrases))
    }

    /// Asks the index of the words of all blocks.
    ///
    /// Of a document of usual length it is kept, for several questions ask so. Of a longer one that would take too much memory:
    /// it is made again for each.
    fn blocks_where(&self, ask: impl Fn(&Index) -> Holding) -> Holding {
        let (document, count) = (self.document, self.document.blocks.len());
        let index = |first: usize, end: usize| {
            let mut index = Index::default();
            (first..end).for_each(|block| index.add(block - first, &document.prose(block).text));
            index
        };
        if document.is_kept() {
            return ask(self.index.get_or_init(|| index(0, count)));
        }
        let mut holding = Holding::default();
        for first in (0..count).step_by(Index::PART) {
            holding.extend(ask(&index(first, count.min(first + Index::PART))));
        }
        holding
    }
}

/// Tells whether two capitals stand side by side.
pub(super) fn has_capitals_side_by_side(text: &str) -> bool {
    has_pair(text, |one, next| one.is_ascii_uppercase() & next.is_ascii_uppercase())
}

/// Tells whether two figures stand side by side.
pub(super) fn has_figures_side_by_side(text: &str) -> bool {
    has_pair(text, |one, next| one.is_ascii_digit() & next.is_ascii_digit())
}

/// Tells whether two neighbouring bytes are as wanted. Of a part of the text all are looked at, for without a branch many are
/// looked at in one step.
fn has_pair(text: &str, wanted: impl Fn(&u8, &u8) -> bool) -> bool {
    const PART: usize = 128;
    let bytes = text.as_bytes();
    let next = &bytes[bytes.len().min(1)..];
    let in_part =
        |(one, next): (&[u8], &[u8])| one.iter().zip(next).fold(false, |found, (one, next)| found | wanted(one, next));
    bytes.chunks(PART).zip(next.chunks(PART)).any(in_part)
}

#[cfg(test)]
mod tests {
    use super::{has_capitals_side_by_side, has_figures_side_by_side};

    #[test]
    fn capitals_and_figures_are_seen() {
        assert!(has_capitals_side_by_side("an LSP") && !has_capitals_side_by_side("A Board"));
        assert!(has_figures_side_by_side("in 10") && !has_figures_side_by_side("1, 2"));
        assert!(!has_capitals_side_by_side("") && !has_figures_side_by_side(""));
    }
}
