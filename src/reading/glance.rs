//! What kinds of characters does a text hold? Asked of every block, before any is read closely for names or dates.

use crate::register::word::{ARTICLES, JOINTS};

/// Tells whether two words begin with capitals, wherever they stand; it costs less to ask than to part the words.
pub(super) fn has_two_capitals(text: &str) -> bool {
    !text.is_ascii() || beginnings(text.as_bytes()).nth(1).is_some()
}

/// Tells whether a word that is one of several begins with one of some capitals.
pub(super) fn has_beginning(text: &str, is_wanted: impl Fn(u8) -> bool) -> bool {
    !text.is_ascii() || {
        let mut capitals = beginnings(text.as_bytes());
        capitals.any(is_wanted) && has_two_capitals(text)
    }
}

/// Returns the capitals with which words begin.
fn beginnings(bytes: &[u8]) -> impl Iterator<Item = u8> {
    let mut before = b' ';
    bytes.iter().filter_map(move |byte| {
        let begins = byte.is_ascii_uppercase() && !before.is_ascii_alphanumeric();
        before = *byte;
        begins.then_some(*byte)
    })
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

/// Tells whether two words with capitals may stand beside each other, or joined, the first of them no article.
pub(super) fn may_hold_a_name(text: &str) -> bool {
    if !text.is_ascii() {
        return true;
    }
    if !has_two_capitals(text) {
        return false;
    }
    let mut open = false;
    for word in text.as_bytes().split(|byte| !byte.is_ascii_alphanumeric() && !matches!(byte, b'\'' | b'`')) {
        let Some(first) = word.iter().find(|byte| byte.is_ascii_alphanumeric()) else { continue };
        if first.is_ascii_uppercase() {
            if open {
                return true;
            }
            open = !ARTICLES.iter().any(|article| article.as_bytes().eq_ignore_ascii_case(word));
        } else {
            open = open && JOINTS.iter().any(|joint| joint.as_bytes() == word);
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::{has_capitals_side_by_side, has_figures_side_by_side, has_two_capitals, may_hold_a_name};

    #[test]
    fn names_have_capitals_beside_each_other_or_joined() {
        for text in ["the Tree Group", "Trees and Parks", "the Children's Trust", "The Tree Group", "Parks & Trees"] {
            assert!(may_hold_a_name(text), "{text}");
        }
        for text in ["The Group meets", "In spring Ann plants trees", "Our Group", "trees", ""] {
            assert!(!may_hold_a_name(text), "{text}");
        }
    }

    #[test]
    fn capitals_and_figures_are_seen() {
        assert!(has_two_capitals("Ann and Bob") && !has_two_capitals("Ann plants trees") && !has_two_capitals("NHS"));
        assert!(has_capitals_side_by_side("an LSP") && !has_capitals_side_by_side("A Board"));
        assert!(has_figures_side_by_side("in 10") && !has_figures_side_by_side("1, 2"));
        assert!(!has_capitals_side_by_side("") && !has_figures_side_by_side(""));
    }
}
