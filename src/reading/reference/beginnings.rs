//! Which words of a text begin like some that are looked for? Most texts have none, and need not be read for them.

use crate::topic::Text;

/// Tells with which two letters some words begin, small ones for large ones; others may seem to be among them.
pub(super) struct Beginnings([u32; 32]);

impl Beginnings {
    pub(super) fn of<'w>(words: impl Iterator<Item = &'w Text>) -> Self {
        let mut beginnings = Self([0; 32]);
        for word in words {
            match word.as_bytes() {
                [first, second, ..] => beginnings.0[usize::from(first & 31)] |= 1 << (second & 31),
                [first] => beginnings.0[usize::from(first & 31)] = u32::MAX,
                [] => {}
            }
        }
        beginnings
    }

    /// Returns the words between spaces that begin so, without what opens before them.
    pub(super) fn words_in<'t>(&'t self, text: &'t str) -> impl Iterator<Item = &'t [u8]> {
        let (bytes, mut at) = (text.as_bytes(), 0);
        std::iter::from_fn(move || {
            while at < bytes.len() {
                let start = at + bytes[at..].iter().take_while(|byte| opens(**byte)).count();
                let end = start + bytes[start..].iter().take_while(|byte| **byte != b' ').count();
                at = end + 1;
                let second = bytes.get(start + 1).map_or(u32::MAX, |second| 1 << (second & 31));
                if bytes.get(start).is_some_and(|first| self.0[usize::from(first & 31)] & second != 0) {
                    return Some(&bytes[start..end]);
                }
            }
            None
        })
    }
}

fn opens(byte: u8) -> bool {
    matches!(byte, b'(' | b'[' | b'"' | b'\'')
}

/// Returns a word without what opens before it.
pub(super) fn bare(word: &[u8]) -> &[u8] {
    let before = word.iter().take_while(|byte| opens(**byte)).count();
    &word[before..]
}

#[cfg(test)]
mod tests {
    use super::{Beginnings, Text};

    #[test]
    fn words_are_found_by_their_first_two_letters() {
        let words = [Text::Borrowed("section"), Text::Borrowed("annex")];
        let beginnings = Beginnings::of(words.iter());
        let found = |text| beginnings.words_in(text).map(String::from_utf8_lossy).collect::<Vec<_>>();
        assert_eq!(found("See SECTION 2 (annex B) and no other part"), ["See", "SECTION", "annex", "and"]);
        assert!(found("").is_empty() && found("  ( ").is_empty());
    }
}
