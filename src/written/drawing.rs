//! How are mistakes shown? Each with its lines of the file and a mark under the words, then what to write instead.

use std::fmt;

use miette::{
    Diagnostic, GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteError, MietteSpanContents, SourceCode,
    SourceSpan, SpanContents,
};

use super::{Mistake, Mistakes};
use crate::text::{Source, Span};

/// Returns the drawing; a pure function of its arguments.
pub(super) fn draw(mistakes: &Mistakes, width: usize, colour: bool) -> String {
    let theme = if colour { GraphicalTheme::unicode() } else { GraphicalTheme::unicode_nocolor() };
    let handler = GraphicalReportHandler::new_themed(theme).with_width(width).with_links(false);
    let mut drawing = String::new();
    for mistake in &mistakes.list {
        let drawn = Drawn { mistake, lines: Lines(&mistakes.source) };
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
        out.write_str(&self.mistake.what)
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
            let place = SourceSpan::from((label.span.start, label.span.len()));
            if index == 0 {
                LabeledSpan::new_primary_with_span(note, place)
            } else {
                LabeledSpan::new_with_span(note, place)
            }
        })))
    }
}

/// A text by its lines: unlike the stock one it counts the lines shown, so that labels far apart are shown apart, and its
/// columns are characters.
#[derive(Debug)]
struct Lines<'a>(&'a Source);

impl SourceCode for Lines<'_> {
    fn read_span<'b>(
        &'b self,
        place: &SourceSpan,
        before: usize,
        after: usize,
    ) -> Result<Box<dyn SpanContents<'b> + 'b>, MietteError> {
        let Self(source) = self;
        let end = source.text().len();
        let place = Span::new(place.offset().min(end), (place.offset() + place.len()).min(end));
        let position = source.position(place.start);
        let first = position.line.saturating_sub(before).max(1);
        let last = (source.line(place.end) + after).min(source.lines());
        // Without any context only the position is wanted.
        let (shown, column) = if before + after == 0 {
            (place, position.column - 1)
        } else {
            (source.line_span(first).join(source.line_span(last)), 0)
        };
        Ok(Box::new(MietteSpanContents::new_named(
            source.name.clone(),
            source.slice(shown).as_bytes(),
            (shown.start, shown.len()).into(),
            first - 1,
            column,
            last - first + 1,
        )))
    }
}
