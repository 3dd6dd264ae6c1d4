//! What is a document made of before its headings are known? Units: lines, list items, table rows and the rest, from any
//! kind of source.

use std::ops::Range;

use super::Form;
use crate::text::{Source, Span};

/// Says what a unit is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum UnitKind {
    /// A heading that is marked as one.
    Heading { depth: u8, form: Form },
    /// A line of a paragraph.
    Line,
    /// A list item, with the number that its source gives it.
    Item { number: Option<u64> },
    /// A row of a table; `header` where the source says so.
    Row { header: bool },
    /// Quoted.
    Quotation,
    /// Between fences.
    Code,
    /// Not for readers.
    Comment,
    /// Only a picture.
    Picture,
    /// A line across the page.
    Rule,
    /// A footnote.
    Footnote,
    /// The fields before the text.
    FrontMatter,
    /// A line of a contents list.
    Contents,
    /// A page header or page number in mid-text.
    Furniture,
}

/// Holds a line, an item, a row …
#[derive(Clone, Debug)]
pub(super) struct Unit {
    pub(super) kind: UnitKind,
    /// Where it begins, markers included.
    pub(super) start: usize,
    /// What a reader sees of it.
    pub(super) content: Span,
    pub(super) pieces: Range<usize>,
    /// Whether it goes on from the line before it without a blank line.
    pub(super) joined: bool,
    /// It begins an item of a list that is typed without Markdown: "a) …", "b) …".
    pub(super) listed: bool,
    /// How many blank lines stand before it.
    pub(super) gap: usize,
    pub(super) look: Looks,
    /// Of a row: where each cell's pieces begin.
    pub(super) cells: Vec<Range<usize>>,
}

/// Says how the letters of a unit are set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each says one thing about the letters, and all may hold at once")]
pub(super) struct Looks {
    /// All of it is bold.
    pub(super) bold: bool,
    /// It begins with bold letters that end at this byte.
    pub(super) bold_until: Option<usize>,
    /// All of it is in italics.
    pub(super) italic: bool,
    /// All of it is a link to a place in the document.
    pub(super) anchor: bool,
    /// It stands in a list item.
    pub(super) nested: bool,
    /// A line is drawn right below it.
    pub(super) underlined: bool,
}

/// Holds a run of visible text, or what stands for something written another way (an entity, a line break).
#[derive(Clone, Debug)]
pub(super) struct Piece {
    pub(super) span: Span,
    pub(super) other: Option<Box<str>>,
}

/// Holds the units of a document in order, and the pieces they are made of.
#[derive(Debug, Default)]
pub(super) struct Units {
    pub(super) units: Vec<Unit>,
    pub(super) pieces: Vec<Piece>,
}

impl Units {
    /// Adds a unit made of the pieces from `first` on.
    pub(super) fn push(&mut self, kind: UnitKind, start: usize, content: Span, first: usize) -> &mut Unit {
        let unit = Unit {
            kind,
            start,
            content,
            pieces: first..self.pieces.len(),
            joined: false,
            listed: false,
            gap: 0,
            look: Looks::default(),
            cells: Vec::new(),
        };
        self.units.push(unit);
        let last = self.units.len() - 1;
        &mut self.units[last]
    }

    /// Adds a piece of visible text.
    pub(super) fn visible(&mut self, span: Span) {
        if !span.is_empty() {
            self.pieces.push(Piece { span, other: None });
        }
    }

    /// Adds text that is written another way.
    pub(super) fn other(&mut self, span: Span, text: &str) {
        self.pieces.push(Piece { span, other: Some(text.into()) });
    }
}

/// Returns the words of some pieces, with single spaces at line ends.
pub(super) fn words(source: &Source, pieces: &[Piece]) -> String {
    let mut text = String::new();
    let mut last = None;
    for piece in pieces {
        if let Some(last) = last
            && source.slice(Span::new(last, piece.span.start)).contains('\n')
        {
            text.push(' ');
        }
        text.push_str(piece.other.as_deref().unwrap_or_else(|| source.slice(piece.span)));
        last = Some(piece.span.end);
    }
    let mut result = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !result.is_empty() {
            result.push(' ');
        }
        result.push_str(word);
    }
    result
}
