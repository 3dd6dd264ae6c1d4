//! What of the author's words is shown? The words that are meant, with some of what stands around them on the line.

use crate::answer::Evidence;
use crate::report::{Judged, tame};
use crate::text::{Source, Span};

/// Holds some words of a document and where they stand.
pub(super) struct Quote {
    pub(super) path: String,
    pub(super) line: usize,
    pub(super) note: String,
    pub(super) before: String,
    /// What is meant; nothing where something is missing there.
    pub(super) marked: String,
    pub(super) after: String,
    /// How what stands below goes on, where a heading is meant.
    pub(super) below: String,
}

/// At most so many characters are shown before and after what is meant.
const AROUND: usize = 160;

/// At most so many characters of what is meant are shown.
const MEANT: usize = 400;

impl Quote {
    pub(super) fn new(evidence: &Evidence, source: &Source) -> Self {
        let span = evidence.span;
        let line = source.line(span.start);
        let whole = source.line_span(line);
        // A line may be as long as a file, and is not read whole for each of its places.
        let before = source.slice(Span::new(span.start.saturating_sub(AROUND * 4).max(whole.start), span.start));
        let last = source.line_span(source.line(span.end));
        let after = source.slice(Span::new(span.end, last.end.min(span.end + AROUND * 4).max(span.end)));
        Self {
            path: tame(&source.name),
            line,
            note: tame(&evidence.note),
            before: ending(before),
            marked: beginning(source.slice(Span::new(span.start, span.end.min(span.start + MEANT * 4))), MEANT),
            after: beginning(after, AROUND),
            below: String::new(),
        }
    }

    /// Returns the same with the beginning of what stands below, if a heading is meant: the passage itself.
    pub(super) fn of_passage(evidence: &Evidence, judged: &Judged<'_>) -> Self {
        let source = &judged.source;
        let quote = Self::new(evidence, source);
        let here = judged.outline.partition_point(|entry| entry.line < quote.line);
        if judged.outline.get(here).is_none_or(|entry| entry.line != quote.line) {
            return quote;
        }
        // What stands beside a heading is a part of the passage; else only marks do: "**Purpose**", "## Purpose ##".
        let line_end = source.line_span(quote.line).end;
        let rest = source.slice(Span::new(evidence.span.end, line_end.max(evidence.span.end)));
        let is_beside = rest.chars().any(char::is_alphanumeric);
        let start = if is_beside { evidence.span.end } else { line_end.max(evidence.span.end) };
        let below = |end: usize| source.slice(Span::new(start, end.min(start + MEANT * 4)));
        // Where another heading follows at once, what stands below that one is meant too.
        let says_something = |end: &usize| *end > start && below(*end).chars().any(char::is_alphanumeric);
        let mut ends = judged.outline[here + 1..].iter().map(|entry| source.line_span(entry.line).start);
        let end = ends.find(says_something).unwrap_or(source.text().len());
        // A line of strokes below a heading is its mark.
        let text = below(end).trim();
        let text = text.strip_prefix(['-', '=']).map_or(text, |rest| rest.trim_start_matches(['-', '=']).trim_start());
        let text = if text.len() + 2 < below(end).trim().len() { text } else { below(end).trim() };
        let (text, after) = if is_beside {
            (text.trim_start_matches(['*', '_', ':', ' ']), String::new())
        } else {
            (text, quote.after)
        };
        Self { below: beginning(text, MEANT), after, ..quote }
    }
}

/// Returns the beginning of some words, with an ellipsis where there are more.
fn beginning(words: &str, most: usize) -> String {
    let words = tame(words);
    match words.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", &words[..end]),
        None => words,
    }
}

/// Returns the end of some words, with an ellipsis where there are more.
fn ending(words: &str) -> String {
    let words = tame(words);
    let from = words.char_indices().rev().nth(AROUND - 1).map_or(0, |(start, _)| start);
    if from == 0 { words } else { format!("…{}", &words[from..]) }
}

#[cfg(test)]
mod tests {
    use super::{Evidence, Quote, Source, Span};

    #[test]
    fn a_long_line_is_cut_around_what_is_meant() {
        let text = format!("{} meant {}", "é".repeat(10_000), "x".repeat(10_000));
        let source = Source::new("long.md", text);
        let start = source.text().find("meant").unwrap_or_default();
        let quote = Quote::new(&Evidence { span: Span::new(start, start + 5), note: String::new() }, &source);
        assert_eq!(quote.marked, "meant");
        assert!(quote.before.starts_with('…') && quote.before.chars().count() == 161, "{}", quote.before);
        assert!(quote.after.ends_with('…') && quote.after.chars().count() == 161, "{}", quote.after);
    }
}
