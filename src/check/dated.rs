//! Does the document carry a date?
//!
//! A date of the document is told from the dates of laws, plans, targets and meetings by what stands around it. Where there
//! is none, a period that needs a starting point ("over the next ten years") is named in the same answer.

use serde::Deserialize;

use crate::answer::Answer;
use crate::document::{Kind, sentences};
use crate::reading::{Date, Reading, Region, dates};
use crate::text::Span;
use crate::topic::{List, Phrase, Text};

/// Holds what is asked.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Dated {
    /// How lines and headings begin that give the document's date: "Last updated", "Agreed by".
    pub labels: List<Phrase>,
    /// What a sentence says that dates what is written here: "approved", "as of".
    pub own: List<Phrase>,
    /// What names the document itself: "these terms of reference".
    pub document: List<Phrase>,
    /// Works and events with dates of their own: "the Strategy", "the Act", "was launched".
    pub works: List<Phrase>,
    /// What stands before a date that is not the document's, whatever else is said: "by", "will be reviewed in", "©".
    pub before: List<Phrase>,
    /// Headings of a section, and of a table, that keep the history of the document.
    pub history: List<Phrase>,
    /// Words in the names of fields before the text that hold its date.
    pub fields: List<Text>,
    /// Words in the names of fields that hold another date: "review".
    #[serde(default)]
    pub other_fields: List<Text>,
    /// Periods that begin when the document was written.
    #[serde(default)]
    pub relative: List<Phrase>,
}

/// Asks it.
pub(super) fn examine(dated: &Dated, reading: &Reading<'_>) -> Answer {
    let document = reading.document;
    let question = Question { dated, reading };
    if let Some((place, words)) = question.in_fields() {
        return Answer::met(format!("The document carries a date, \"{words}\".")).at(place, "dated here");
    }
    if let Some(date) = reading.dates().iter().find(|date| question.is_own(date)) {
        let prose = document.prose(date.block);
        let words = &prose.text[date.range.clone()];
        let place = document.source.trim(prose.span(date.range.start, date.range.end));
        return Answer::met(format!("The document carries a date, \"{words}\".")).at(place, "dated here");
    }
    if reading.file_is_dated() {
        return Answer::met("The name of the file gives a date.");
    }
    question.undated()
}

struct Question<'q> {
    dated: &'q Dated,
    reading: &'q Reading<'q>,
}

impl Question<'_> {
    fn says(&self, phrases: &[Phrase], words: &str) -> bool {
        self.reading.lookup.compiled(phrases).is_some_and(|pattern| pattern.is_match(words.as_bytes()))
    }

    /// Returns the date in the fields before the text.
    fn in_fields(&self) -> Option<(Span, &str)> {
        let holds = |list: &[Text], key: &str| list.iter().any(|word| key.contains(&**word));
        let field = self.reading.document.fields.iter().find(|field| {
            holds(&self.dated.fields, &field.key)
                && !holds(&self.dated.other_fields, &field.key)
                && !dates(&field.value).is_empty()
        })?;
        Some((field.span, &field.value))
    }

    /// Tells whether a date is that of the document.
    fn is_own(&self, date: &Date) -> bool {
        let document = self.reading.document;
        let section = self.reading.section_of(date.block);
        let prose = document.prose(date.block);
        let text = prose.text.as_str();
        let sentence = sentences(text).into_iter().find(|range| range.end >= date.range.end).unwrap_or(0..text.len());
        let before = &text[sentence.start.min(date.range.start)..date.range.start];
        let since = dates(before).last().map_or(0, |(range, _)| range.end);
        if self.says(&self.dated.before, &before[since..]) {
            return false;
        }
        let is_title = document.titles.iter().any(|title| document.sections[*title].all.start == date.block);
        if is_title {
            let group = self.reading.group().unwrap_or_default();
            return date.full || !group.contains(&text[date.range.clone()]);
        }
        let labelled = self.says(&self.dated.labels, text);
        if document.blocks[date.block].kind == Kind::Heading {
            return labelled || (date.full && is_bare(text, &date.range));
        }
        let heading = document.sections[section].heading.as_ref().filter(|_| !document.titles.contains(&section));
        let keeps_history = heading.is_some_and(|heading| {
            self.says(&self.dated.history, &heading.name) || self.says(&self.dated.labels, &heading.name)
        });
        if labelled || keeps_history {
            return true;
        }
        if let Kind::Row { .. } = document.blocks[date.block].kind {
            return self.says(&self.dated.history, &self.header_of(date.block));
        }
        let words = text.get(sentence).unwrap_or(text);
        let of_another = self.says(&self.dated.works, words) && !self.says(&self.dated.document, words);
        if self.says(&self.dated.own, words) && !of_another {
            return date.full || self.says(&self.dated.document, words);
        }
        let place = self.reading.place(section);
        // Footers and page headers give the date alone, also below an appendix.
        let alone = matches!(document.blocks[date.block].kind, Kind::Paragraph | Kind::Furniture);
        date.full && alone && place.region == Region::Body && !of_another && is_bare(text, &date.range)
            || (date.full && is_bracketed(text, &date.range) && place.region == Region::Body && !of_another)
    }

    /// Returns the words of the row that heads the table of a row.
    fn header_of(&self, row: usize) -> String {
        let blocks = &self.reading.document.blocks;
        let rows = blocks[..row].iter().rev().take_while(|block| matches!(block.kind, Kind::Row { .. })).count();
        let header = row - rows;
        if blocks[header].kind == (Kind::Row { header: true }) {
            self.reading.document.prose(header).text
        } else {
            String::new()
        }
    }

    fn undated(&self) -> Answer {
        let document = self.reading.document;
        let title = document.titles.first().and_then(|title| document.sections[*title].heading.as_ref());
        let gap = title.map_or_else(
            || document.blocks.iter().find(|block| !block.content.is_empty()).map_or(0, |block| block.content.start),
            |heading| heading.span.end,
        );
        let said = self.reading.said();
        let periods: Vec<_> = self.reading.lookup.compiled(&self.dated.relative).map_or_else(Vec::new, |relative| {
            let open = said.find(&relative).filter(|found| dates(said.words(found.sentence)).is_empty());
            open.take(PERIODS).collect()
        });
        let quoted: Vec<String> = periods
            .iter()
            .map(|found| format!("\"{}\"", &said.words(found.sentence)[found.range.clone()]))
            .collect();
        let statement = match quoted.as_slice() {
            [] => "The document has no date.".to_owned(),
            [one] => format!("The document has no date, so {one} has no starting point."),
            more => format!("The document has no date, so {} have no starting point.", crate::text::listed(more)),
        };
        let answer = Answer::unmet(statement).at(Span::at(gap), "a date would go here");
        periods.iter().fold(answer, |answer, found| {
            answer.at(self.reading.place_in_sentence(found.sentence, found.range.clone()), "counted from when?")
        })
    }
}

/// No more periods than this are named.
const PERIODS: usize = 3;

/// Tells whether a block says little but its date: "Gloucester, 12 March 2010".
fn is_bare(text: &str, date: &std::ops::Range<usize>) -> bool {
    let words = |part: &str| part.split(' ').filter(|word| word.chars().any(char::is_alphabetic)).count();
    words(&text[..date.start]) + words(&text[date.end..]) <= 3 && !text.ends_with('.') && !text[..date.start].contains(':')
}

/// Tells whether the date stands alone in brackets.
fn is_bracketed(text: &str, date: &std::ops::Range<usize>) -> bool {
    text[..date.start].ends_with('(') && text[date.end..].starts_with(')')
}
