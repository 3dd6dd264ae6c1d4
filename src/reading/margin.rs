//! What is said outside the sentences of the main body? Labels with what stands beside them, titles, and the records of
//! the document: its history, page headers and last lines.

use super::{Reading, Region, placeholder};
use crate::document::{Form, Kind};
use crate::text::Span;

/// Holds one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What a reader reads: of a label "Chair: …", of a table row its cells with " | " between them.
    pub words: String,
    /// Where it stands.
    pub span: Span,
    /// The section in which it stands.
    pub section: usize,
    /// It is a label of the main body, with the first words below it; else it stands outside of the main body.
    pub label: bool,
}

/// Returns the lines, in the order of the text. Those that only hold a place are left out.
pub(super) fn read(reading: &Reading<'_>) -> Vec<Line> {
    let document = reading.document;
    let mut lines = Vec::new();
    for (section, part) in document.sections.iter().enumerate() {
        let body = reading.place(section).region == Region::Body;
        if let Some(heading) = &part.heading {
            if document.titles.contains(&section) || heading.text.contains(": ") {
                let words = heading.text.clone();
                lines.push(Line { words, span: heading.span, section, label: body });
            }
            if heading.form == Form::Label {
                let first = part.own.clone().find(|block| !document.blocks[*block].content.is_empty());
                if let Some(first) = first {
                    let beside = &reading.own_words(&document.prose(first)).text;
                    if holds_something(beside, document.blocks[first].italic) {
                        let words = format!("{}: {beside}", heading.name.trim_end_matches([':', ' ']));
                        let span = heading.span.join(document.blocks[first].content);
                        lines.push(Line { words, span, section, label: body });
                    }
                }
            }
        }
        for block in part.own.clone() {
            let kind = document.blocks[block].kind;
            let filled = |block: usize| {
                document
                    .blocks
                    .get(block)
                    .is_some_and(|next| next.kind == Kind::Row { header: false } && next.cells > 1)
            };
            let outside = match kind {
                Kind::Furniture | Kind::Footnote => true,
                // Without a filled row below it, a table only has room for what its head names.
                Kind::Row { header: true } => filled(block + 1),
                Kind::Paragraph | Kind::Item | Kind::Row { .. } => !body,
                _ => false,
            };
            if !outside {
                continue;
            }
            let words = document.prose(block).text.clone();
            if holds_something(&words, document.blocks[block].italic) {
                lines.push(Line { words, span: document.blocks[block].content, section, label: false });
            }
        }
    }
    lines
}

/// Tells whether some words do more than hold a place.
pub(super) fn holds_something(words: &str, italic: bool) -> bool {
    !placeholder::says_nothing(words)
        && !placeholder::prompts(words, italic)
        && !placeholder::defers(words)
        && placeholder::gaps(words).is_empty()
}
