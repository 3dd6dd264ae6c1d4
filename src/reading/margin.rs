//! What is said outside the sentences of the main body? Labels with what stands beside them, titles, and the records of
//! the document: its history, page headers and last lines; and headings.

use super::{Reading, Region, dates, placeholder};
use crate::document::{Form, Kind};
use crate::text::Span;
use crate::topic::{Patterns, Texts};

/// Holds all that stands there.
#[derive(Clone, Debug, Default)]
pub struct Margin {
    lines: Vec<Line>,
    words: Texts,
    /// The sections of the main body that have a heading, but for titles.
    headed: Vec<usize>,
    headings: Texts,
}

impl Margin {
    /// Returns the lines, in the order of the text. Those that only hold a place are left out.
    #[must_use]
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// Returns the lines in which phrases are found, in the order of the text.
    pub fn find<'m>(&'m self, phrases: &'m Patterns) -> impl Iterator<Item = &'m Line> {
        self.words.find(phrases).map(|line| &self.lines[line])
    }

    /// Returns the sections of the main body in whose headings phrases are found, in the order of the text.
    pub fn headed<'m>(&'m self, phrases: &'m Patterns) -> impl Iterator<Item = usize> {
        self.headings.find(phrases).map(|heading| self.headed[heading])
    }

    fn add(&mut self, words: String, span: Span, section: usize, label: bool) {
        self.words.add(&words);
        self.lines.push(Line { words, span, section, label });
    }
}

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

/// Reads them.
pub(super) fn read(reading: &Reading<'_>) -> Margin {
    let document = reading.document;
    let mut margin = Margin::default();
    for (section, part) in document.sections.iter().enumerate() {
        let body = reading.place(section).region == Region::Body;
        if let Some(heading) = &part.heading {
            if body && !document.titles.contains(&section) {
                margin.headed.push(section);
                margin.headings.add(&heading.name);
            }
            // "Adopted by the partners, 17 June 2010" in bold letters heads nothing.
            let dated = || document.sections[section].all.len() == 1 && !dates(&heading.text).is_empty();
            if document.titles.contains(&section) || heading.text.contains(": ") || dated() {
                margin.add(heading.text.clone(), heading.span, section, body);
            }
            if heading.form == Form::Label {
                let first = part.own.clone().find(|block| !document.blocks[*block].content.is_empty());
                if let Some(first) = first {
                    let beside = &reading.own_prose(first).text;
                    if holds_something(beside, document.blocks[first].italic) {
                        let words = format!("{}: {beside}", heading.name.trim_end_matches([':', ' ']));
                        margin.add(words, heading.span.join(document.blocks[first].content), section, body);
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
            let words = &document.prose(block).text;
            if holds_something(words, document.blocks[block].italic) {
                margin.add(words.clone(), document.blocks[block].content, section, false);
            }
        }
    }
    margin
}

/// Tells whether some words do more than hold a place.
pub(super) fn holds_something(words: &str, italic: bool) -> bool {
    !placeholder::says_nothing(words)
        && !placeholder::prompts(words, italic)
        && !placeholder::defers(words)
        && placeholder::gaps(words).is_empty()
}
