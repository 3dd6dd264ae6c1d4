//! Are there headings, in any form, below the title?

use crate::answer::Answer;
use crate::reading::Reading;
use crate::text::Span;

/// Asks it.
pub(super) fn examine(reading: &Reading<'_>) -> Answer {
    let document = reading.document;
    let count = document.headings().filter(|(section, _)| !document.titles.contains(section)).count();
    match count {
        0 => {
            let first = document
                .blocks
                .iter()
                .find(|block| !block.content.is_empty())
                .map_or(Span::at(0), |block| block.content);
            let line = document.source.line_span(document.source.line(first.start));
            let span = document.source.trim(Span::new(first.start, line.end.max(first.start)));
            Answer::unmet("The document has no headings below its title, so its topics are hard to find.")
                .at(span, "the first heading could go here")
        }
        1 => Answer::met("There is a heading."),
        count => Answer::met(format!("The document has {count} headings.")),
    }
}
