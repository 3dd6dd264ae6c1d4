//! How does a passage read, without markup? Plain text that can be led back to its place in the source.

use super::unit::Piece;
use crate::text::{Source, Span};

/// Holds the words of a block as a reader reads them: no markup, single spaces, straight quotes, plain hyphens.
#[derive(Clone, Debug, Default)]
pub struct Prose {
    /// The words.
    pub text: String,
    /// Where prose and source part, sorted.
    turns: Vec<Turn>,
    /// Where the source ends.
    end: usize,
}

/// Holds an offset in the prose and its offset in the source.
#[derive(Clone, Copy, Debug)]
struct Turn {
    prose: usize,
    source: usize,
    /// It says where the character before it ends; else where the next one begins.
    ends: bool,
}

impl Prose {
    pub(super) fn new(source: &Source, pieces: &[Piece]) -> Self {
        let mut prose = Self::default();
        let mut last: Option<Span> = None;
        for piece in pieces {
            if let Some(last) = last
                && source.slice(Span::new(last.end, piece.span.start)).contains(['\n', '\r'])
            {
                prose.push(' ', last.end, last.end + 1);
            }
            last = Some(piece.span);
            match &piece.other {
                // What is written another way stands as a whole where it is written.
                Some(text) => {
                    text.chars().for_each(|character| prose.push(character, piece.span.start, piece.span.end));
                }
                None => prose.copy_from(source.slice(piece.span), piece.span.start),
            }
            prose.end = piece.span.end;
        }
        let length = prose.text.trim_end().len();
        prose.text.truncate(length);
        prose
    }

    /// Adds some words that begin at `start` in the source.
    fn copy_from(&mut self, words: &str, start: usize) {
        let mut from = 0;
        while from < words.len() {
            // Most words are plain, and can be taken as they are, with one space between them.
            let mut before = if self.text.is_empty() { b' ' } else { self.text.as_bytes()[self.text.len() - 1] };
            let is_plain = |byte: &&u8| {
                let space = std::mem::replace(&mut before, **byte) == b' ' && **byte == b' ';
                (b' '..=b'~').contains(*byte) && !space
            };
            let plain = words.as_bytes()[from..].iter().take_while(is_plain).count();
            if plain > 0 {
                self.turn_to(start + from);
                self.text.push_str(&words[from..from + plain]);
                from += plain;
            }
            if let Some(character) = words[from..].chars().next() {
                let at = start + from;
                from += character.len_utf8();
                self.push(character, at, start + from);
            }
        }
    }

    /// Notes that what is added next begins at `at` in the source.
    fn turn_to(&mut self, at: usize) {
        let here = self.text.len();
        let expected = self.turns.last().map_or(usize::MAX, |turn| turn.source + (here - turn.prose));
        if expected != at {
            self.turns.push(Turn { prose: here, source: at, ends: false });
        }
    }

    /// Adds one character that stands from `at` to `end` in the source.
    fn push(&mut self, character: char, at: usize, end: usize) {
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
        self.turn_to(at);
        self.text.push(plain);
        if at + plain.len_utf8() != end {
            self.turns.push(Turn { prose: self.text.len(), source: end, ends: true });
        }
    }

    /// Returns the place in the source of a range of the prose.
    #[must_use]
    pub fn span(&self, start: usize, end: usize) -> Span {
        let last = self.text[..end].char_indices().next_back().map_or(start, |(offset, _)| offset).max(start);
        let begin = self.offset(start);
        let finish = if end <= start { begin } else { self.end_of(last) };
        Span::new(begin, finish.min(self.end.max(begin)))
    }

    fn offset(&self, prose: usize) -> usize {
        let index = self.turns.partition_point(|turn| turn.prose <= prose);
        index.checked_sub(1).map_or(0, |index| self.turns[index].source + (prose - self.turns[index].prose))
    }

    /// Returns where the character at `prose` ends in the source.
    fn end_of(&self, prose: usize) -> usize {
        let Some(character) = self.text[prose..].chars().next() else { return self.offset(prose) };
        let next = prose + character.len_utf8();
        let index = self.turns.partition_point(|turn| turn.prose < next);
        match self.turns.get(index) {
            Some(turn) if turn.prose == next && turn.ends => turn.source,
            _ => self.offset(prose) + character.len_utf8(),
        }
    }

    /// Returns this prose with each of `places` (sorted, apart) replaced by `words`.
    #[must_use]
    pub fn replaced(&self, places: &[std::ops::Range<usize>], words: &str) -> Self {
        let mut result = Self { end: self.end, ..Self::default() };
        let mut from = 0;
        for place in places {
            result.copy(self, from, place.start);
            let source = self.offset(place.start);
            result.turns.push(Turn { prose: result.text.len(), source, ends: false });
            result.text.push_str(words);
            let last = self.text[..place.end].char_indices().next_back().map_or(0, |(offset, _)| offset);
            result.turns.push(Turn { prose: result.text.len(), source: self.end_of(last), ends: true });
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
        self.turns.push(Turn { prose: shift, source: other.offset(start), ends: false });
        let first = other.turns.partition_point(|turn| turn.prose <= start);
        let before_end = |turn: &&Turn| turn.prose < end || (turn.prose == end && turn.ends);
        let inside = other.turns[first..].iter().take_while(before_end);
        self.turns.extend(inside.map(|turn| Turn { prose: turn.prose - start + shift, ..*turn }));
        self.text.push_str(&other.text[start..end]);
    }
}
