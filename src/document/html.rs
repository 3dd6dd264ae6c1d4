//! What does a piece of HTML in a document say? Its headings, comments, and the text between the tags.

use super::Form;
use super::unit::{UnitKind, Units};
use crate::text::{Source, Span};

/// Tags that end a line.
const BREAKS: [&str; 16] = [
    "p",
    "div",
    "br",
    "li",
    "ul",
    "ol",
    "tr",
    "td",
    "th",
    "table",
    "section",
    "header",
    "article",
    "details",
    "summary",
    "blockquote",
];

/// Reads the HTML in `span` into units. Linear in its length.
pub(super) fn read(source: &Source, span: Span, quoted: bool, units: &mut Units) {
    let text = source.slice(span);
    let mut at = 0;
    let mut open = Open { kind: UnitKind::Line, start: span.start, first: units.pieces.len() };
    while at < text.len() {
        let rest = &text[at..];
        if rest.starts_with("<!--") {
            let length = rest.find("-->").map_or(rest.len(), |end| end + 3);
            open.close(source, quoted, units);
            let first = units.pieces.len();
            let content = Span::new(span.start + at, span.start + at + length);
            units.push(UnitKind::Comment, content.start, source.trim(content), first);
            at += length;
            open = Open { kind: UnitKind::Line, start: span.start + at, first: units.pieces.len() };
        } else if let Some((tag, length)) = tag(rest) {
            let closing = tag.starts_with('/');
            let name = tag.trim_start_matches('/').to_ascii_lowercase();
            let heading = name
                .strip_prefix('h')
                .and_then(|level| level.parse::<u8>().ok())
                .filter(|level| (1..=6).contains(level));
            if heading.is_some() || BREAKS.contains(&name.as_str()) {
                open.close(source, quoted, units);
                let kind = match heading {
                    Some(depth) if !closing => UnitKind::Heading { depth, form: Form::Html },
                    _ if name == "li" && !closing => UnitKind::Item { number: None },
                    _ => UnitKind::Line,
                };
                let start = if closing { span.start + at + length } else { span.start + at };
                open = Open { kind, start, first: units.pieces.len() };
            } else if name == "img" && !closing {
                let first = units.pieces.len();
                let content = Span::new(span.start + at, span.start + at + length);
                if open.first == first {
                    units.push(UnitKind::Picture, content.start, content, first);
                    open.start = content.end;
                }
            }
            at += length;
        } else {
            let first = rest.chars().next().map_or(1, char::len_utf8);
            let length = rest[first..].find('<').map_or(rest.len(), |next| next + first);
            let mut from = span.start + at;
            for part in rest[..length].split_inclusive('\n') {
                visible(source, source.trim(Span::new(from, from + part.len())), units);
                from += part.len();
            }
            at += length;
        }
    }
    open.close(source, quoted, units);
}

/// Adds visible text, with its entities resolved.
fn visible(source: &Source, span: Span, units: &mut Units) {
    let text = source.slice(span);
    let mut from = 0;
    while let Some(found) = text[from..].find('&') {
        let start = from + found;
        let Some(end) = text[start..].find(';').filter(|end| *end < 12) else { break };
        let stands_for = match &text[start + 1..start + end] {
            "amp" => "&",
            "nbsp" => " ",
            "lt" => "<",
            "gt" => ">",
            "quot" => "\"",
            "apos" | "rsquo" | "lsquo" | "#39" => "'",
            "ndash" | "mdash" => "-",
            _ => "",
        };
        units.visible(Span::new(span.start + from, span.start + start));
        units.other(Span::new(span.start + start, span.start + start + end + 1), stands_for);
        from = start + end + 1;
    }
    units.visible(Span::new(span.start + from, span.end));
}

/// Holds the line that is being read.
struct Open {
    kind: UnitKind,
    start: usize,
    first: usize,
}

impl Open {
    fn close(&mut self, source: &Source, quoted: bool, units: &mut Units) {
        let pieces = &units.pieces[self.first..];
        if let (Some(first), Some(last)) = (pieces.first(), pieces.last()) {
            let content = source.trim(Span::new(first.span.start, last.span.end));
            let kind = if quoted { UnitKind::Quotation } else { self.kind.clone() };
            units.push(kind, self.start.min(content.start), content, self.first);
        }
        self.first = units.pieces.len();
    }
}

/// Returns the name of the tag at the start of `text`, with a slash where it closes, and the tag's length.
fn tag(text: &str) -> Option<(&str, usize)> {
    let inner = text.strip_prefix('<')?;
    let name = inner.strip_prefix('/').unwrap_or(inner);
    if !name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '!' || first == '?') {
        return None;
    }
    // What is never closed is no tag. To stop at the next one keeps a row of them linear.
    let end = inner.find(['<', '>']).filter(|end| inner[*end..].starts_with('>'))?;
    let stop = inner[1..].find(|c: char| c.is_whitespace() || c == '>' || c == '/').map_or(end, |stop| stop + 1);
    Some((&inner[..stop.min(end)], end + 2))
}
