//! How are mistakes shown? Each with its lines of the file and a mark under the words, then what to write instead.

use std::fmt;

use miette::{
    Diagnostic, GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteError, MietteSpanContents, SourceCode,
    SourceSpan, SpanContents,
};

use super::{Mistake, Mistakes};
use crate::text::{Source, Span, tame};

/// Returns the drawing; a pure function of its arguments.
pub(super) fn draw(mistakes: &Mistakes, width: usize, colour: bool) -> String {
    let theme = if colour { GraphicalTheme::unicode() } else { GraphicalTheme::unicode_nocolor() };
    let handler = GraphicalReportHandler::new_themed(theme).with_width(width).with_links(false);
    // What the frame and the line number leave.
    let room = width.saturating_sub(10).max(20);
    let mut drawing = String::new();
    for mistake in &mistakes.list {
        let drawn = Drawn { mistake, lines: Lines { source: &mistakes.source, room } };
        handler.render_report(&mut drawing, &drawn).expect("a String never refuses to be written to");
        if let Some(help) = &mistake.help {
            let options = textwrap::Options::new(width).initial_indent("  help  ").subsequent_indent("        ");
            drawing.push_str(&textwrap::fill(help, options));
            drawing.push('\n');
        }
        drawing.push('\n');
    }
    drawing
}

#[derive(Debug)]
struct Drawn<'a> {
    mistake: &'a Mistake,
    lines: Lines<'a>,
}

impl fmt::Display for Drawn<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        // It may quote what is written in the file.
        out.write_str(&tame(&self.mistake.what))
    }
}

impl std::error::Error for Drawn<'_> {}

impl Diagnostic for Drawn<'_> {
    fn source_code(&self) -> Option<&dyn SourceCode> {
        Some(&self.lines)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        Some(Box::new(self.mistake.labels.iter().enumerate().map(|(index, label)| {
            let note = Some(label.note.clone()).filter(|note| !note.is_empty());
            let place = self.lines.fit(label.span);
            let place = SourceSpan::from((place.start, place.len()));
            if index == 0 {
                LabeledSpan::new_primary_with_span(note, place)
            } else {
                LabeledSpan::new_with_span(note, place)
            }
        })))
    }
}

/// A text by its lines: unlike the stock one it counts the lines shown, so that labels far apart are shown apart; its
/// columns are characters, and a long line is cut around the label.
#[derive(Debug)]
struct Lines<'a> {
    source: &'a Source,
    /// How many characters of a line can be shown.
    room: usize,
}

impl Lines<'_> {
    /// Returns the part of a label that stands on its first line and takes two thirds of the room at most.
    fn fit(&self, place: Span) -> Span {
        let line = self.source.line_span(self.source.line(place.start));
        let place = Span::new(place.start, place.end.min(line.end.max(place.start)));
        match self.source.slice(place).char_indices().nth(self.room * 2 / 3) {
            Some((length, _)) => Span::new(place.start, place.start + length),
            None => place,
        }
    }

    fn has_room(&self, span: Span) -> bool {
        self.source.slice(span).chars().count() <= self.room
    }

    /// Returns the lines of `place` with their neighbours, or as much of one long line as has room.
    fn around(&self, place: Span, before: usize, after: usize) -> Span {
        let (first, last) = (self.source.line(place.start), self.source.line(place.end));
        let own = self.source.line_span(first).join(self.source.line_span(last));
        let near = first.saturating_sub(before).max(1)..=(last + after).min(self.source.lines());
        let near = near.map(|line| self.source.line_span(line));
        if near.clone().all(|line| self.has_room(line)) {
            return near.fold(own, Span::join);
        }
        if first != last || self.has_room(own) {
            return own;
        }
        // A third of the room goes to what stands before the label, from the beginning of a word.
        let back = self.source.slice(Span::new(own.start, place.start));
        let start = back.char_indices().rev().nth(self.room / 3).map_or(0, |(offset, _)| offset);
        let start = own.start + back[start..].find(' ').filter(|_| start > 0).map_or(start, |space| start + space + 1);
        let rest = self.source.slice(Span::new(start, own.end));
        let length = rest.char_indices().nth(self.room).map_or(rest.len(), |(offset, _)| offset);
        Span::new(start, (start + length).max(place.end))
    }
}

impl SourceCode for Lines<'_> {
    fn read_span<'b>(
        &'b self,
        place: &SourceSpan,
        before: usize,
        after: usize,
    ) -> Result<Box<dyn SpanContents<'b> + 'b>, MietteError> {
        let end = self.source.text().len();
        let place = Span::new(place.offset().min(end), (place.offset() + place.len()).min(end));
        // Without any context only the position is wanted.
        let shown = if before + after == 0 { place } else { self.around(place, before, after) };
        let position = self.source.position(shown.start);
        Ok(Box::new(MietteSpanContents::new_named(
            tame(&self.source.name),
            self.source.slice(shown).as_bytes(),
            (shown.start, shown.len()).into(),
            position.line - 1,
            position.column - 1,
            self.source.line(shown.end) - position.line + 1,
        )))
    }
}
