//! What does Markdown say? Its units, in one pass over the events of the parser.

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

use super::unit::{Looks, UnitKind, Units};
use super::{Form, html, line};
use crate::text::{Source, Span};

/// Says which extensions are read. Metadata blocks stay off: two rules across the page would swallow the headings between.
fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_GFM
}

/// Reads the Markdown from `start` on into units.
pub(super) fn read(source: &Source, start: usize, units: &mut Units) {
    let mut reader = Reader {
        source,
        base: start,
        units,
        open: None,
        lists: Vec::new(),
        items: Vec::new(),
        quotes: 0,
        footnotes: 0,
        bold: 0,
        italic: 0,
        image: 0,
        anchor: 0,
        header: false,
        code: None,
        html: None,
    };
    for (event, range) in Parser::new_ext(&source.text()[start..], options()).into_offset_iter() {
        reader.event(event, Span::new(range.start + start, range.end + start));
    }
}

/// Holds what is being read.
struct Reader<'s, 'u> {
    source: &'s Source,
    base: usize,
    units: &'u mut Units,
    open: Option<Open>,
    /// The next number of each list around, innermost last.
    lists: Vec<Option<u64>>,
    /// Where each list item around begins, and whether it has had its first line.
    items: Vec<(usize, Option<u64>, bool)>,
    quotes: usize,
    footnotes: usize,
    bold: usize,
    italic: usize,
    image: usize,
    anchor: usize,
    header: bool,
    /// Where the code block being read is: between fences, or only indented.
    code: Option<bool>,
    html: Option<Span>,
}

/// Holds the line that is being read.
struct Open {
    kind: UnitKind,
    start: usize,
    first_piece: usize,
    letters: usize,
    bold_letters: usize,
    italic_letters: usize,
    anchor_letters: usize,
    images: usize,
    bold_until: Option<usize>,
    joined: bool,
    nested: bool,
    cells: Vec<std::ops::Range<usize>>,
}

impl Reader<'_, '_> {
    fn event(&mut self, event: Event<'_>, span: Span) {
        match event {
            Event::Start(tag) => self.start(&tag, span),
            Event::End(tag) => self.end(tag, span),
            Event::Text(text) => self.text(&text, span),
            Event::Code(text) => {
                let inner = self.source.slice(span);
                let ticks = inner.len() - inner.trim_start_matches('`').len();
                if inner.len() >= 2 * ticks + text.len() {
                    self.visible(Span::new(span.start + ticks, span.end - ticks), &text);
                }
            }
            Event::SoftBreak | Event::HardBreak => self.line_break(span, true),
            Event::InlineHtml(tag) => {
                if tag.to_ascii_lowercase().starts_with("<br") {
                    self.line_break(span, true);
                }
            }
            Event::Html(_) => self.html = Some(self.html.map_or(span, |html| html.join(span))),
            Event::Rule => {
                self.close();
                // "1. Purpose" over dashes is a list and a rule to Markdown, and an underlined heading to its reader.
                if let Some(above) = self.units.units.last_mut()
                    && matches!(above.kind, UnitKind::Item { number: Some(_) })
                    && self.source.line(above.content.end) + 1 == self.source.line(span.start)
                    && self.source.slice(span).starts_with(['-', '='])
                {
                    above.look.underlined = true;
                    return;
                }
                let first = self.units.pieces.len();
                self.units.push(UnitKind::Rule, span.start, self.source.trim(span), first);
            }
            Event::FootnoteReference(_) | Event::TaskListMarker(_) | Event::InlineMath(_) | Event::DisplayMath(_) => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>, span: Span) {
        match tag {
            Tag::Paragraph => self.open_line(span.start),
            Tag::Heading { level, .. } => {
                self.close();
                let atx = self.source.slice(span).trim_start().starts_with('#');
                let form = if atx { Form::Atx } else { Form::Setext };
                let kind = self.quoted(UnitKind::Heading { depth: *level as u8, form });
                self.open(kind, span.start);
            }
            Tag::BlockQuote(_) => {
                self.close();
                self.quotes += 1;
            }
            Tag::CodeBlock(kind) => {
                self.close();
                self.code = Some(matches!(kind, CodeBlockKind::Fenced(_)));
            }
            Tag::HtmlBlock => self.close(),
            Tag::List(first) => {
                self.close();
                self.lists.push(*first);
            }
            Tag::Item => {
                self.close();
                let number = self.lists.last_mut().and_then(|next| {
                    next.as_mut().map(|number| {
                        *number += 1;
                        *number - 1
                    })
                });
                self.items.push((span.start, number, false));
            }
            Tag::FootnoteDefinition(_) => {
                self.close();
                self.footnotes += 1;
            }
            Tag::TableHead => self.open_row(span, true),
            Tag::TableRow => self.open_row(span, false),
            Tag::TableCell => {
                let first = self.units.pieces.len();
                if let Some(open) = &mut self.open {
                    open.cells.push(first..first);
                }
            }
            Tag::Strong => self.bold += 1,
            Tag::Emphasis => self.italic += 1,
            Tag::Image { .. } => {
                self.image += 1;
                self.ensure(span.start);
                if let Some(open) = &mut self.open {
                    open.images += 1;
                }
            }
            Tag::Link { dest_url, .. } => self.anchor += usize::from(dest_url.starts_with('#')),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd, span: Span) {
        match tag {
            TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::TableHead | TagEnd::TableRow => self.close(),
            TagEnd::TableCell => {
                let end = self.units.pieces.len();
                if let Some(cell) = self.open.as_mut().and_then(|open| open.cells.last_mut()) {
                    cell.end = end;
                }
                // Cells stand apart also where nothing else does.
                self.units.other(Span::at(span.end), " | ");
            }
            TagEnd::BlockQuote(_) => {
                self.close();
                self.quotes = self.quotes.saturating_sub(1);
            }
            TagEnd::CodeBlock => self.code = None,
            TagEnd::HtmlBlock => self.html_block(),
            TagEnd::List(_) => {
                self.close();
                self.lists.pop();
            }
            TagEnd::Item => {
                self.close();
                self.items.pop();
            }
            TagEnd::FootnoteDefinition => {
                self.close();
                self.footnotes = self.footnotes.saturating_sub(1);
            }
            TagEnd::Strong => {
                self.bold = self.bold.saturating_sub(1);
                let bold = self.bold;
                if let Some(open) = &mut self.open
                    && open.bold_until.is_none()
                    && open.bold_letters == open.letters
                    && bold == 0
                {
                    open.bold_until = Some(span.end);
                }
            }
            TagEnd::Emphasis => self.italic = self.italic.saturating_sub(1),
            TagEnd::Image => self.image = self.image.saturating_sub(1),
            TagEnd::Link => self.anchor = self.anchor.saturating_sub(1),
            _ => {}
        }
    }

    fn text(&mut self, text: &str, span: Span) {
        if let Some(fenced) = self.code {
            self.code_text(span, fenced);
        } else {
            self.ensure(span.start);
            self.visible(span, text);
        }
    }

    /// Adds visible text to the line that is open.
    fn visible(&mut self, span: Span, text: &str) {
        if self.image > 0 {
            return;
        }
        self.ensure(span.start);
        if self.source.slice(span) == text {
            self.units.visible(span);
        } else {
            self.units.other(span, text);
        }
        let letters = text.chars().filter(|character| character.is_alphanumeric()).count();
        let (bold, italic, anchor) = (self.bold > 0, self.italic > 0, self.anchor > 0);
        if let Some(open) = &mut self.open {
            open.letters += letters;
            open.bold_letters += if bold { letters } else { 0 };
            open.italic_letters += if italic { letters } else { 0 };
            open.anchor_letters += if anchor { letters } else { 0 };
        }
    }

    /// Indented text is seldom code here: it is what a tab leaves of a pasted paragraph.
    fn code_text(&mut self, span: Span, fenced: bool) {
        for (offset, text) in lines_of(self.source.slice(span)) {
            let content = self.source.trim(Span::new(span.start + offset, span.start + offset + text.len()));
            if !content.is_empty() {
                let first = self.units.pieces.len();
                self.units.visible(content);
                let kind = self.quoted(if fenced { UnitKind::Code } else { UnitKind::Line });
                self.units.push(kind, content.start, content, first).look.nested = true;
            }
        }
    }

    /// Ends a line of a paragraph, and goes on with the next.
    fn line_break(&mut self, span: Span, joined: bool) {
        match self.open.as_ref().map(|open| &open.kind) {
            Some(UnitKind::Line | UnitKind::Item { .. } | UnitKind::Quotation | UnitKind::Footnote) => {
                let next = self.quoted(UnitKind::Line);
                self.close();
                let rest = &self.source.text()[span.end..];
                let start = span.end + (rest.len() - rest.trim_start_matches([' ', '\t']).len());
                self.open(next, start);
                if let Some(open) = &mut self.open {
                    open.joined = joined;
                }
            }
            Some(_) => self.units.other(Span::at(span.start), " "),
            None => {}
        }
    }

    /// Returns what a line is where it stands.
    fn quoted(&self, kind: UnitKind) -> UnitKind {
        if self.quotes > 0 {
            UnitKind::Quotation
        } else if self.footnotes > 0 {
            UnitKind::Footnote
        } else {
            kind
        }
    }

    /// Opens the line of a paragraph, or the first line of a list item.
    fn open_line(&mut self, start: usize) {
        self.close();
        if let Some((item, number, had @ false)) = self.items.last_mut() {
            *had = true;
            let (item, number) = (*item, *number);
            let kind = self.quoted(UnitKind::Item { number });
            self.open(kind, item);
        } else {
            let kind = self.quoted(UnitKind::Line);
            self.open(kind, start);
        }
    }

    /// Opens a line where text stands without a paragraph, as in a tight list.
    fn ensure(&mut self, start: usize) {
        if self.open.is_none() {
            self.open_line(start);
        }
    }

    fn open(&mut self, kind: UnitKind, start: usize) {
        self.open = Some(Open {
            kind,
            start,
            first_piece: self.units.pieces.len(),
            letters: 0,
            bold_letters: 0,
            italic_letters: 0,
            anchor_letters: 0,
            images: 0,
            bold_until: None,
            joined: false,
            nested: !self.items.is_empty(),
            cells: Vec::new(),
        });
    }

    fn open_row(&mut self, span: Span, header: bool) {
        self.close();
        self.header = header;
        let kind = self.quoted(UnitKind::Row { header });
        self.open(kind, span.start);
    }

    fn close(&mut self) {
        let Some(open) = self.open.take() else { return };
        let pieces = &self.units.pieces[open.first_piece..];
        let (Some(first), Some(last)) = (pieces.first(), pieces.last()) else {
            if open.images > 0 || matches!(open.kind, UnitKind::Heading { .. }) {
                let kind = if open.images > 0 && open.kind == UnitKind::Line { UnitKind::Picture } else { open.kind };
                let end = self.source.line_span(self.source.line(open.start)).end;
                let content = self.source.trim(Span::new(open.start, end));
                self.units.push(kind, open.start, content, open.first_piece);
            }
            return;
        };
        let content = self.source.trim(Span::new(first.span.start, last.span.end));
        let only_picture = open.images > 0 && open.letters == 0;
        // A line of no-break spaces is a blank line to its reader.
        if content.is_empty() && !only_picture && !matches!(open.kind, UnitKind::Heading { .. }) {
            return;
        }
        let kind = if only_picture { UnitKind::Picture } else { open.kind };
        let look = Looks {
            bold: open.letters > 0 && open.bold_letters == open.letters,
            bold_until: open.bold_until.filter(|_| open.bold_letters > 0),
            italic: open.letters > 0 && open.italic_letters == open.letters,
            anchor: open.letters > 0 && open.anchor_letters == open.letters,
            nested: open.nested,
            underlined: false,
        };
        // What Word pastes as "· " or "• " is a list item to its reader, though Markdown reads a paragraph.
        let bullet = if kind == UnitKind::Line { line::pasted_bullet(self.source.slice(content)) } else { None };
        let (kind, content) = match bullet {
            Some(width) => (UnitKind::Item { number: None }, Span::new(content.start + width, content.end)),
            None => (kind, content),
        };
        if let (Some(_), Some(first)) = (bullet, self.units.pieces.get_mut(open.first_piece)) {
            first.span.start = content.start.min(first.span.end);
        }
        let unit = self.units.push(kind, open.start.max(self.base), content, open.first_piece);
        unit.look = look;
        unit.joined = open.joined && bullet.is_none();
        unit.cells = open.cells;
    }

    fn html_block(&mut self) {
        if let Some(span) = self.html.take() {
            let quoted = self.quotes > 0;
            html::read(self.source, span, quoted, self.units);
        }
    }
}

/// Returns the lines of a text with their offsets.
fn lines_of(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut offset = 0;
    text.split_inclusive('\n').map(move |line| {
        let start = offset;
        offset += line.len();
        (start, line)
    })
}

/// Tells whether a text is written in Markdown, whatever its file is called.
///
/// Headings decide, or bold lines; bullets do not, since plain text has them too.
pub(super) fn is_marked_up(text: &str, markdown_by_name: bool) -> bool {
    let mut marks = 0;
    let mut strong = 0;
    let mut before = "";
    for text in text.lines() {
        let trimmed = text.trim_start();
        let hashes = trimmed.len() - trimmed.trim_start_matches('#').len();
        let underline = trimmed.len() >= 3
            && (trimmed.trim_end().bytes().all(|b| b == b'=') || trimmed.trim_end().bytes().all(|b| b == b'-'));
        strong += usize::from((1..=6).contains(&hashes) && trimmed[hashes..].starts_with([' ', '\t']));
        marks += usize::from(
            trimmed.starts_with("**")
                || trimmed.starts_with("__")
                || trimmed.starts_with("- **")
                || trimmed.starts_with("* **"),
        );
        marks += usize::from(underline && !before.trim().is_empty() && before.trim().len() < 80);
        marks += usize::from(
            trimmed.starts_with("|--")
                || trimmed.starts_with("| --")
                || trimmed.starts_with("|:-")
                || trimmed.starts_with("```"),
        );
        marks += usize::from(
            trimmed.starts_with("<!--")
                || trimmed.starts_with("![")
                || text.contains("](")
                || (trimmed.starts_with('<') && trimmed.contains('>')),
        );
        marks += usize::from(line::number(&trimmed.replacen("\\.", ".", 1)).is_some() && trimmed.contains("\\."));
        marks += usize::from(trimmed.starts_with("> ") || trimmed.contains("**"));
        before = text;
    }
    if markdown_by_name { strong + marks > 0 } else { strong >= 2 || (strong >= 1 && marks >= 2) || marks >= 3 }
}
