//! Is there anything in a section? Real text, or only what holds its place.

use std::sync::OnceLock;

use regex::bytes::Regex;

use super::placeholder;
use crate::document::{Document, Kind, sentences};
use crate::text::Span;
use crate::topic::{Lookup, Shape, pattern};

/// Says what a section holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Substance {
    /// Real text: at least five words, one list item or one table row that holds no placeholder (domain ruling 7.1).
    Real(Shape),
    /// "None, because …": a reason of its own.
    Reason(Span),
    /// Only words that hold a place.
    Placeholder(Span),
    /// Only a picture, a pointer to one, or what is left of one.
    Picture(Span),
    /// Only a pointer to an appendix: the words after "appendix".
    Pointer(Span, String),
    /// Nothing.
    Nothing,
}

impl Substance {
    /// Tells whether there is real text.
    #[must_use]
    pub fn is_real(&self) -> bool {
        matches!(self, Self::Real(_) | Self::Reason(_))
    }
}

/// Real text has at least this many words (domain ruling 7.1).
const WORDS: usize = 5;

/// Returns what the blocks hold. Headings among them are passed over. `drawn` says that a structure may have been drawn here,
/// `ends` that what comes behind the blocks cannot belong to them.
pub(super) fn substance(
    document: &Document<'_>,
    lookup: &Lookup<'_>,
    blocks: impl Iterator<Item = usize>,
    drawn: bool,
    ends: bool,
) -> Substance {
    let mut words = 0;
    // The words that announce what stands behind them, until something does.
    let mut announced: Option<(Span, usize)> = None;
    let mut lists = 0;
    let mut enumerates = false;
    let mut first_gap = None;
    let mut picture = None;
    let mut pointer = None;
    let mut remains: Vec<(Span, usize)> = Vec::new();
    for index in blocks {
        let block = &document.blocks[index];
        match block.kind {
            Kind::Picture => picture = picture.or(Some(block.content)),
            Kind::Row { header: true }
            | Kind::Heading
            | Kind::Comment
            | Kind::Rule
            | Kind::FrontMatter
            | Kind::Contents
            | Kind::Furniture
            | Kind::Footnote => {}
            Kind::Row { header: false } => {
                let prose = document.prose(index);
                let filled = prose
                    .text
                    .split(" |")
                    .map(str::trim)
                    .filter(|cell| !cell.is_empty() && is_real(lookup, cell, block.italic))
                    .count();
                if filled >= 2 || (filled == 1 && block.cells <= 1) {
                    announced = None;
                    lists += 1;
                } else {
                    first_gap = first_gap.or(Some(block.content));
                }
            }
            Kind::Paragraph | Kind::Item | Kind::Quotation | Kind::Code => {
                let prose = document.prose(index);
                let text = prose.text.as_str();
                if placeholder::gives_reason(text) {
                    return Substance::Reason(block.content);
                }
                if let Some(appendix) = points_to_appendix(text) {
                    pointer = pointer.or(Some((block.content, appendix)));
                } else if points_to_picture(text) {
                    picture = picture.or(Some(block.content));
                } else {
                    let count = if placeholder::only_counts(text) {
                        0
                    } else {
                        real_words(lookup, text, block.italic, block.kind == Kind::Item)
                    };
                    if count > 0 {
                        announced = None;
                    }
                    if count == 0 {
                        first_gap = first_gap.or(Some(block.content));
                    } else if block.kind == Kind::Item {
                        lists += 1;
                    } else if is_remains(document, index, text, drawn) {
                        remains.push((block.content, count));
                    } else {
                        words += count;
                        enumerates |= is_enumeration(text);
                        announced = announcement(text).map(|count| (block.content, count));
                    }
                }
            }
        }
    }
    if ends && let Some((span, count)) = announced {
        words = words.saturating_sub(count);
        first_gap = first_gap.or(Some(span));
    }
    // Three or more short lines far apart are what is left of a diagram; fewer are text.
    if remains.len() < 3 {
        words += remains.iter().map(|(_, count)| count).sum::<usize>();
    } else {
        picture = picture.or(remains.first().map(|(span, _)| *span));
    }
    if lists > 0 || words >= WORDS {
        return Substance::Real(if lists >= 2 || (lists > 0 && words < 12) || (enumerates && words < 60) {
            Shape::List
        } else {
            Shape::Prose
        });
    }
    if let Some((span, appendix)) = pointer {
        return Substance::Pointer(span, appendix);
    }
    match (picture, first_gap) {
        (Some(span), _) => Substance::Picture(span),
        (None, Some(span)) => Substance::Placeholder(span),
        (None, None) if words > 0 => Substance::Placeholder(Span::default()),
        (None, None) => Substance::Nothing,
    }
}

/// Tells whether a block may be all that a section holds of a picture: the picture, a pointer to it, or what is left of it.
/// `points` tells whether the words of a pointer may stand there.
pub(super) fn may_be_picture(document: &Document<'_>, index: usize, points: bool) -> bool {
    match document.blocks[index].kind {
        Kind::Picture => true,
        Kind::Paragraph | Kind::Item | Kind::Quotation | Kind::Code => {
            let prose = document.prose(index);
            let points = points || prose.text.starts_with("www.") || prose.text.contains('[');
            prose.text.len() <= POINTER_LENGTH
                && ((points && points_to_picture(&prose.text)) || is_remains(document, index, &prose.text, true))
        }
        _ => false,
    }
}

/// Returns how many words of a paragraph only announce what stands behind it: those of its last sentence, where it ends in a
/// colon.
fn announcement(text: &str) -> Option<usize> {
    let last = sentences(text).pop().filter(|_| text.ends_with(':'))?;
    Some(words(&text[last]))
}

/// Tells whether a paragraph only lists: commas, and no verb that would make it a sentence.
fn is_enumeration(text: &str) -> bool {
    let verbs = ["is", "are", "will", "shall", "must", "should", "may", "can", "meets", "has", "have", "attend"];
    text.matches(',').count() >= 3 && !text.split(' ').any(|word| verbs.contains(&word))
}

fn is_real(lookup: &Lookup<'_>, text: &str, italic: bool) -> bool {
    real_words(lookup, text, italic, false) > 0
}

/// Returns how many words of a block are neither placeholders nor prompts.
fn real_words(lookup: &Lookup<'_>, text: &str, italic: bool, is_item: bool) -> usize {
    if placeholder::says_nothing(text) || placeholder::prompts(text, italic) {
        return 0;
    }
    let mut count = 0;
    for range in sentences(text) {
        let sentence = &text[range];
        // A question is the template's, or still open: no answer to it.
        if placeholder::is_hollow(lookup, sentence, is_item) || placeholder::denies(sentence) || sentence.ends_with('?')
        {
            continue;
        }
        let gaps = placeholder::gaps(sentence);
        let gone: usize = gaps.iter().map(|gap| words(&sentence[gap.clone()])).sum();
        count += words(sentence).saturating_sub(gone);
    }
    count
}

fn words(text: &str) -> usize {
    text.split(' ').filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

/// Tells whether a line may be what is left of a diagram: short, no sentence, and blank lines on both sides.
fn is_remains(document: &Document<'_>, index: usize, text: &str, drawn: bool) -> bool {
    if text.ends_with(['.', ':', ';', ',']) || words(text) > 8 {
        return false;
    }
    let gap = |left: usize, right: usize| {
        let between = Span::new(document.blocks[left].content.end, document.blocks[right].content.start);
        document.source.slice(between).matches('\n').count()
    };
    let before = index.checked_sub(1).map_or(9, |before| gap(before, index));
    let after = if index + 1 < document.blocks.len() { gap(index, index + 1) } else { 9 };
    let indented = document.source.slice(document.blocks[index].span).starts_with('\t');
    (drawn || before.max(after) >= 3 || indented) && before.min(after) >= 1
}

/// A block that does nothing but point is not longer than this, in bytes.
const POINTER_LENGTH: usize = 160;

/// Returns the name of the appendix that a block does nothing but point to.
fn points_to_appendix(text: &str) -> Option<String> {
    static POINTER: OnceLock<Option<Regex>> = OnceLock::new();
    let lower = if text.len() <= POINTER_LENGTH { text.to_ascii_lowercase() } else { return None };
    if !["append", "annex", "schedule"].iter().any(|word| lower.contains(word)) {
        return None;
    }
    let phrase = r"(?i)^\W*(?:[\w ',-]{0,90}?\b)?(?:see|at|in|attached|set out|listed|shown|given|found|as per|refer to|as|under)?\b ?(?:[\w ]{0,12})?\b(?:appendix|annexe?|schedule)\s+(\w+)\W*(?:for [\w ]{1,40}|below|attached|to this document|overleaf|of this document)?\W*$";
    let found = POINTER.get_or_init(|| pattern(phrase).ok()).as_ref()?.captures(text.as_bytes())?;
    found.get(1).map(|name| String::from_utf8_lossy(name.as_bytes()).to_lowercase())
}

/// Words for a picture.
pub(super) const PICTURES: [&str; 7] = ["diagram", "picture", "chart", "figure", "organogram", "image", "drawing"];

fn points_to_picture(text: &str) -> bool {
    static POINTER: OnceLock<Option<Regex>> = OnceLock::new();
    let lower = if text.len() <= POINTER_LENGTH { text.to_ascii_lowercase() } else { return false };
    if !(PICTURES.iter().any(|word| lower.contains(word)) || lower.contains("[=") || lower.starts_with("www.")) {
        return false;
    }
    let phrase = r"(?i)^\W*(?:\[image|\[picture|(?:please )?(?:see|refer to)?\s?(?:the )?(?:\w+ )?(?:diagrams?|pictures?|charts?|figures?|organograms?|images?|drawings?)\b(?: \w+)?\s?(?:below|above|overleaf|attached|opposite)?\W*$|(?:as )?(?:see|shown in) (?:the )?(?:\w+ )?(?:diagram|figure|chart|organogram)\b.{0,40}$|\[= )";
    POINTER.get_or_init(|| pattern(phrase).ok()).as_ref().is_some_and(|pointer| pointer.is_match(text.as_bytes()))
        || (text.split(' ').count() <= 2 && text.starts_with("www."))
}
