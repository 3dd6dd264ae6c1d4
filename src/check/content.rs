//! Is there any text beyond a title?

use crate::answer::Answer;
use crate::reading::Reading;
use crate::text::Span;

/// Asks it.
pub(super) fn examine(reading: &Reading<'_>) -> Answer {
    if reading.has_text() {
        return Answer::met("The document has text to judge.");
    }
    let source = reading.document.source;
    let title = reading.document.headings().next().map(|(_, heading)| heading.span);
    let (statement, span) = match title {
        Some(title) => ("The document has nothing below its title.", title),
        None => ("The document is empty.", Span::at(source.start())),
    };
    Answer::unmet(statement).at(span, "nothing follows")
}
