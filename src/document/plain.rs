//! What does plain text say? Its units, as Word, a PDF or a web page leaves them when they are pasted or saved as text.

use super::unit::{UnitKind, Units};
use super::{Form, line};
use crate::text::{Source, Span};

/// Reads the plain text from `start` on into units, line by line.
pub(super) fn read(source: &Source, start: usize, units: &mut Units) {
    let mut blank = 1;
    let mut comment: Option<usize> = None;
    for number in source.line(start)..=source.lines() {
        let whole = source.line_span(number);
        let whole = Span::new(whole.start.max(start), whole.end.max(start));
        let content = source.trim(whole);
        let text = source.slice(content);
        if let Some(opened) = comment {
            if let Some(end) = text.find("-->") {
                comment = None;
                let first = units.pieces.len();
                units.push(UnitKind::Comment, opened, Span::new(opened, content.start + end + 3), first);
            }
            continue;
        }
        if content.is_empty() {
            blank += 1;
            continue;
        }
        if text.starts_with("<!--") {
            let first = units.pieces.len();
            if text.contains("-->") {
                units.push(UnitKind::Comment, whole.start, content, first);
            } else {
                comment = Some(content.start);
            }
            continue;
        }
        if is_rule(text) {
            underline(units, blank, text, whole.start, content);
            blank = 1;
            continue;
        }
        let joined = blank == 0;
        let first = units.pieces.len();
        let bullet = line::bullet(text);
        let kind = if bullet.is_some() {
            UnitKind::Item { number: None }
        } else if text.starts_with("[image") || text.starts_with("[Image") || text.starts_with("[picture") {
            UnitKind::Picture
        } else if is_row(text) {
            UnitKind::Row { header: false }
        } else {
            UnitKind::Line
        };
        let inner = Span::new(content.start + bullet.unwrap_or(0), content.end);
        if matches!(kind, UnitKind::Row { .. }) {
            row(source, content, whole.start, units);
        } else {
            units.visible(inner);
            units.push(kind, whole.start, inner, first);
        }
        if let Some(unit) = units.units.last_mut() {
            unit.joined = joined;
            unit.gap = blank;
        }
        blank = 0;
    }
    if let Some(opened) = comment {
        let first = units.pieces.len();
        units.push(UnitKind::Comment, opened, source.trim(Span::new(opened, source.text().len())), first);
    }
}

/// Tells whether a line is drawn across the page.
fn is_rule(text: &str) -> bool {
    let mark = text.chars().next().unwrap_or(' ');
    text.len() >= 3
        && matches!(mark, '-' | '=' | '_' | '*' | '+' | '~')
        && text.chars().all(|c| c == mark || (mark == '+' && c == '-'))
}

/// Takes a drawn line as the underline of the line above, or as a rule.
fn underline(units: &mut Units, blank: usize, text: &str, start: usize, content: Span) {
    if blank == 0
        && text.starts_with(['=', '-', '_', '~'])
        && let Some(above) = units.units.last_mut()
        && above.kind == UnitKind::Line
        && !above.joined
        && above.content.len() < 100
    {
        above.kind = UnitKind::Heading { depth: if text.starts_with('=') { 1 } else { 2 }, form: Form::Setext };
        return;
    }
    let first = units.pieces.len();
    units.push(UnitKind::Rule, start, content, first);
}

/// Tells whether a line is the row of a table: cells with tabs between them, or drawn with bars.
fn is_row(text: &str) -> bool {
    let numbered = line::number(text).map_or(0, |number| number.width);
    (text.starts_with('|') && text[1..].contains('|'))
        || text[numbered..].split('\t').filter(|cell| !cell.trim().is_empty()).count() > 1
}

fn row(source: &Source, content: Span, start: usize, units: &mut Units) {
    let first = units.pieces.len();
    let text = source.slice(content);
    let mark = if text.starts_with('|') { '|' } else { '\t' };
    let mut cells = Vec::new();
    let mut offset = content.start;
    for cell in text.split(mark) {
        let piece = source.trim(Span::new(offset, offset + cell.len()));
        if !piece.is_empty() {
            let from = units.pieces.len();
            units.visible(piece);
            cells.push(from..units.pieces.len());
            units.other(Span::at(piece.end), " | ");
        }
        offset += cell.len() + mark.len_utf8();
    }
    units.push(UnitKind::Row { header: false }, start, content, first).cells = cells;
}
