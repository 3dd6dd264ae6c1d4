//! What do the fields before the text say? `key: value` lines between two lines of dashes.

use crate::text::{Source, Span};

/// Holds one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// The key, in lower case.
    pub key: String,
    /// The value, without quotes.
    pub value: String,
    /// Where the value stands.
    pub span: Span,
}

/// Returns the fields at the top of a document, and where the text after them begins.
///
/// Only what opens on the very first line counts, and only scalar values are read.
#[must_use]
pub(super) fn read(source: &Source, start: usize) -> Option<(Vec<Field>, usize)> {
    let fence = source.slice(source.line_span(1)).trim_start_matches('\u{feff}').trim_end();
    if !matches!(fence, "---" | "+++") {
        return None;
    }
    let mut fields = Vec::new();
    for number in 2..=source.lines().min(200) {
        let span = source.line_span(number);
        let text = source.slice(span);
        if text.trim_end() == fence || text.trim_end() == "..." {
            let end = source.line_span(number + 1).start;
            return (end > start && !fields.is_empty()).then_some((fields, end));
        }
        if let Some(at) = text.find([':', '=']).filter(|_| !text.starts_with([' ', '\t', '#', '-'])) {
            let value = source.trim(Span::new(span.start + at + 1, span.end));
            let key = text[..at].trim().to_lowercase();
            let quoted = source.slice(value);
            let inner = quoted.trim_matches(['"', '\'']);
            fields.push(Field { key, value: inner.to_owned(), span: value });
        } else if !text.trim().is_empty() && !text.starts_with([' ', '\t', '#', '-']) {
            // A line that is no field: what stands here is text between two rules.
            return None;
        }
    }
    None
}
