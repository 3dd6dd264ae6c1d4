//! What does the text say, as a tree? Blocks, headings and sections, whatever the source.

mod front_matter;
mod heading;
mod html;
mod layout;
mod line;
mod mark;
mod markdown;
mod plain;
mod prose;
mod sentence;
mod tree;
mod unit;

use std::cell::OnceCell;
use std::ops::Range;
use std::rc::Rc;

pub use front_matter::Field;
pub(crate) use line::MONTHS;
pub(crate) use mark::Mark;
pub use prose::Prose;
pub use sentence::sentences;

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

/// Says how well a line is known as a heading of such documents.
///
/// The document knows no topics: whoever reads it lends it this knowledge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Familiarity {
    /// It is not.
    Unknown,
    /// Headings often say so.
    Known,
    /// It names a topic outright.
    Topic,
}

/// Says what a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A heading.
    Heading,
    /// A paragraph.
    Paragraph,
    /// A list item.
    Item,
    /// A row of a table, or what is left of it after its label.
    Row {
        /// It heads the table.
        header: bool,
    },
    /// Quoted words.
    Quotation,
    /// Code between fences.
    Code,
    /// A comment, which no reader sees.
    Comment,
    /// A picture.
    Picture,
    /// A line across the page.
    Rule,
    /// A footnote.
    Footnote,
    /// The fields before the text.
    FrontMatter,
    /// A line of a contents list.
    Contents,
    /// A page header or page number.
    Furniture,
}

/// Holds one block. The spans of all blocks, put together in order, give the text.
#[derive(Clone, Debug)]
pub struct Block {
    /// What it is.
    pub kind: Kind,
    /// From its first byte, markers included, to the next block.
    pub span: Span,
    /// What a reader sees of it.
    pub content: Span,
    /// All of it is in italics.
    pub italic: bool,
    /// Of a table row: how many of its cells hold something.
    pub cells: usize,
    pieces: Range<usize>,
}

/// Holds one heading.
#[derive(Clone, Debug)]
pub struct Heading {
    /// What a reader reads: no markup, the number and the colon kept.
    pub text: String,
    /// The same without its number.
    pub name: String,
    /// Where its words stand.
    pub span: Span,
    /// 1 the title, 2 the main sections, more below.
    pub level: u8,
    /// How it is made.
    pub form: Form,
}

/// Holds a section: a heading and what stands below it. The root has no heading and holds the whole text.
#[derive(Clone, Debug)]
pub struct Section {
    /// The heading; none for the root.
    pub heading: Option<Heading>,
    /// The section around it; the root is its own.
    pub parent: usize,
    /// The blocks up to the next heading, this section's heading left out.
    pub own: Range<usize>,
    /// The blocks of this section and all below it, its heading included.
    pub all: Range<usize>,
}

/// Holds one document, read.
#[derive(Debug)]
pub struct Document<'s> {
    /// Where it was read from.
    pub source: &'s Source,
    /// Whether it is Markdown, where headings have marks.
    pub markdown: bool,
    /// The fields before the text.
    pub fields: Vec<Field>,
    /// All of the text, in order.
    pub blocks: Vec<Block>,
    /// In order; the first is the root.
    pub sections: Vec<Section>,
    /// The sections whose headings are the title and what completes it.
    pub titles: Vec<usize>,
    pieces: Vec<unit::Piece>,
    /// One for each block of a document of usual length, for many questions ask for the same words.
    proses: Vec<OnceCell<Rc<Prose>>>,
}

/// The words of a document up to this length, in bytes, are kept once they are read; of a longer one that would take too much
/// memory.
const KEPT: usize = 1 << 20;

impl<'s> Document<'s> {
    /// Reads any text; never fails. Costs time in proportion to its length.
    #[must_use]
    pub fn read(source: &'s Source, familiarity: &dyn Fn(&str) -> Familiarity) -> Self {
        let start = source.start();
        let matter = front_matter::read(source, start);
        let body = matter.as_ref().map_or(start, |(_, end)| *end);
        let markdown =
            markdown::is_marked_up(&source.text()[body..], !source.name.to_ascii_lowercase().ends_with(".txt"));
        let mut units = unit::Units::default();
        if body > start {
            units.push(unit::UnitKind::FrontMatter, start, Span::new(start, body), 0);
        }
        if markdown {
            markdown::read(source, body, &mut units);
        } else {
            plain::read(source, body, &mut units);
        }
        let decisions = heading::decide(source, &mut units, familiarity);
        let fields = matter.map_or_else(Vec::new, |(fields, _)| fields);
        let named_markdown = !source.name.to_ascii_lowercase().ends_with(".txt");
        tree::build(source, named_markdown, fields, units, &decisions, familiarity)
    }

    /// Returns the words of a block as a reader reads them. They are kept, unless the document is very long.
    #[must_use]
    pub fn prose(&self, block: usize) -> Rc<Prose> {
        let read = || Rc::new(Prose::new(self.source, &self.pieces[self.blocks[block].pieces.clone()]));
        self.proses.get(block).map_or_else(read, |kept| Rc::clone(kept.get_or_init(read)))
    }

    /// Tells whether the words of its blocks are kept: it is of usual length.
    #[must_use]
    pub fn is_kept(&self) -> bool {
        !self.proses.is_empty()
    }

    /// Returns the headings in their order, with the sections that they head.
    pub fn headings(&self) -> impl Iterator<Item = (usize, &Heading)> {
        self.sections.iter().enumerate().filter_map(|(index, section)| Some((index, section.heading.as_ref()?)))
    }

    /// Tells whether `section` is `ancestor`, or stands below it.
    #[must_use]
    pub fn is_within(&self, section: usize, ancestor: usize) -> bool {
        self.sections[ancestor].all.start <= self.sections[section].all.start
            && self.sections[section].all.end <= self.sections[ancestor].all.end
            && section >= ancestor
    }
}
