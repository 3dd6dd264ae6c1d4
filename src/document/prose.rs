//! How does a passage read, without markup? Plain text that can be led back to its place in the source.

use super::unit::Piece;
use crate::text::{Source, Span};

/// Holds the words of a block as a reader reads them: no markup, single spaces, straight quotes, plain hyphens.
#[derive(Clone, Debug, Default)]
pub struct Prose {
    /// The words.
    pub text: String,
    /// Where prose and source part: sorted pairs of an offset in the prose and its offset in the source.
    turns: Vec<(usize, usize)>,
    /// Where the source ends.
    end: usize,
}

impl Prose {
    pub(super) fn new(source: &Source, pieces: &[Piece]) -> Self {
        let mut prose = Self::default();
        let mut last: Option<Span> = None;
        for piece in pieces {
            if let Some(last) = last
                && source.slice(Span::new(last.end, piece.span.start)).contains(['\n', '\r'])
            {
                prose.push(' ', last.end, 1);
            }
            last = Some(piece.span);
            match &piece.other {
                Some(text) => text.chars().for_each(|character| prose.push(character, piece.span.start, 0)),
                None => {
                    for (offset, character) in source.slice(piece.span).char_indices() {
                        prose.push(character, piece.span.start + offset, character.len_utf8());
                    }
                }
            }
            prose.end = piece.span.end;
        }
        let length = prose.text.trim_end().len();
        prose.text.truncate(length);
        prose
    }

    /// Adds one character that stands at `at` in the source and takes `width` bytes there.
    fn push(&mut self, character: char, at: usize, width: usize) {
        let plain = match character {
            '\u{2018}' | '\u{2019}' | '\u{201b}' | '\u{2032}' => '\'',
            '\u{201c}' | '\u{201d}' | '\u{201e}' => '"',
            '\u{2010}' | '\u{2011}' | '\u{2012}' | '\u{2013}' | '\u{2014}' | '\u{2212}' => '-',
            '\u{ad}' | '\u{200b}' | '\u{200c}' | '\u{200d}' | '\u{feff}' => return,
            _ if character.is_whitespace() || character.is_control() => ' ',
            _ => character,
        };
        if plain == ' ' && (self.text.is_empty() || self.text.ends_with(' ')) {
            return;
        }
        let here = self.text.len();
        let expected = self.turns.last().map_or(usize::MAX, |(prose, source)| source + (here - prose));
        if expected != at {
            self.turns.push((here, at));
        }
        self.text.push(plain);
        if plain.len_utf8() != width {
            self.turns.push((self.text.len(), at + width));
        }
    }

    /// Returns the place in the source of a range of the prose.
    #[must_use]
    pub fn span(&self, start: usize, end: usize) -> Span {
        let last = self.text[..end].char_indices().next_back().map_or(start, |(offset, _)| offset).max(start);
        let begin = self.offset(start);
        let finish = if end <= start { begin } else { self.offset(last) + self.width(last) };
        Span::new(begin, finish.min(self.end.max(begin)))
    }

    fn offset(&self, prose: usize) -> usize {
        let index = self.turns.partition_point(|(start, _)| *start <= prose);
        index.checked_sub(1).map_or(0, |index| self.turns[index].1 + (prose - self.turns[index].0))
    }

    /// Returns how many bytes the character at `prose` takes in the source.
    fn width(&self, prose: usize) -> usize {
        let Some(character) = self.text[prose..].chars().next() else { return 0 };
        let next = prose + character.len_utf8();
        match self.turns.iter().rev().find(|(start, _)| *start <= next) {
            Some((start, source)) if *start == next => source.saturating_sub(self.offset(prose)).min(4),
            _ => character.len_utf8(),
        }
    }

    /// Returns this prose with each of `places` (sorted, apart) replaced by `words`.
    #[must_use]
    pub fn replaced(&self, places: &[std::ops::Range<usize>], words: &str) -> Self {
        let mut result = Self { end: self.end, ..Self::default() };
        let mut from = 0;
        for place in places {
            result.copy(self, from, place.start);
            let at = self.offset(place.start);
            result.turns.push((result.text.len(), at));
            result.text.push_str(words);
            from = place.end;
        }
        result.copy(self, from, self.text.len());
        result
    }

    fn copy(&mut self, other: &Self, start: usize, end: usize) {
        if start >= end {
            return;
        }
        let shift = self.text.len();
        self.turns.push((shift, other.offset(start)));
        let inside = other.turns.iter().filter(|(prose, _)| *prose > start && *prose < end);
        self.turns.extend(inside.map(|(prose, source)| (prose - start + shift, *source)));
        self.text.push_str(&other.text[start..end]);
    }
}
