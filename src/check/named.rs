//! Does the title, the front matter or the file name give the group's name?

use crate::answer::Answer;
use crate::reading::Reading;
use crate::text::Span;

/// Asks it.
pub(super) fn examine(reading: &Reading<'_>) -> Answer {
    if let Some(group) = reading.group() {
        return Answer::met(format!("The document names its group, \"{group}\"."));
    }
    let document = reading.document;
    let title = document.titles.first().and_then(|title| document.sections[*title].heading.as_ref());
    if let Some(heading) = title {
        Answer::unmet(format!("The title \"{}\" does not say whose terms of reference these are.", heading.text))
            .at(heading.span, "no group named here")
    } else {
        let first = document
            .blocks
            .iter()
            .find(|block| !block.content.is_empty())
            .map_or(document.source.start(), |block| block.content.start);
        Answer::unmet("Neither a title nor the file name says whose terms of reference these are.")
            .at(Span::at(first), "a title belongs here")
    }
}
