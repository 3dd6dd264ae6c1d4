//! What does the text say, as a tree? Blocks, headings and sections, whatever the source.

use crate::text::{Source, Span};

/// Says how a heading is made; the first that applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    /// `## Purpose`
    Atx,
    /// Underlined.
    Setext,
    /// `<h2>Purpose</h2>`
    Html,
    /// A bold line alone.
    Bold,
    /// `2. Purpose`
    Numbered,
    /// `PURPOSE`
    Caps,
    /// `Purpose: to …`, or the left-hand cell of a table.
    Label,
    /// A bare short line.
    Plain,
}

impl Form {
    /// Returns the name used in machine formats.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Atx => "atx",
            Self::Setext => "setext",
            Self::Html => "html",
            Self::Bold => "bold",
            Self::Numbered => "numbered",
            Self::Caps => "caps",
            Self::Label => "label",
            Self::Plain => "plain",
        }
    }
}

/// Holds one document, read.
#[derive(Debug)]
pub struct Document<'s> {
    /// Where it was read from.
    pub source: &'s Source,
}

impl<'s> Document<'s> {
    /// Reads any text; never fails. `is_familiar` tells whether a line is one that headings of such documents often have.
    #[must_use]
    pub fn read(source: &'s Source, _is_familiar: &dyn Fn(&str) -> bool) -> Self {
        let _ = Span::default();
        Self { source }
    }
}
