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
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
    let question = Question { dated, reading };
    if let Some((place, words)) = question.in_fields() {
        return Answer::met(format!("The document carries a date, \"{words}\".")).at(place, "dated here");
    }
    if let Some((place, words)) = question.in_text() {
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

/// Says what a sentence with a date speaks of.
#[derive(Clone, Copy, Default)]
struct Sentence {
    /// Something that dates what is written.
    own: bool,
    /// This document.
    document: bool,
    /// Another work, or an event.
    of_another: bool,
}

impl Question<'_> {
    fn says(&self, phrases: &[Phrase], words: &str) -> bool {
        self.reading.matches(phrases, words)
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

    /// Returns the first date that is that of the document, with its words and its place.
    fn in_text(&self) -> Option<(Span, String)> {
        let document = self.reading.document;
        let dates = self.reading.dates();
        let mut table = None;
        for of_block in dates.chunk_by(|one, next| one.block == next.block) {
            let block = of_block[0].block;
            let prose = document.prose(block);
            if let Some(date) = self.own_in(block, &prose.text, of_block, &mut table) {
                let place = document.source.trim(prose.span(date.range.start, date.range.end));
                return Some((place, prose.text[date.range.clone()].to_owned()));
            }
        }
        None
    }

    /// Returns the first of the dates of a block that is that of the document. `table` keeps the table that was last asked
    /// after, by its last row, and whether it keeps the history of the document.
    fn own_in<'d>(
        &self,
        block: usize,
        text: &str,
        dates: &'d [Date],
        table: &mut Option<(usize, bool)>,
    ) -> Option<&'d Date> {
        let document = self.reading.document;
        let kind = document.blocks[block].kind;
        let section = self.reading.section_of(block);
        let is_title = document.titles.iter().any(|title| document.sections[*title].all.start == block);
        let labelled = !is_title && self.says(&self.dated.labels, text);
        let heading = document.sections[section].heading.as_ref().filter(|_| !document.titles.contains(&section));
        let keeps_history = kind != Kind::Heading
            && heading.is_some_and(|heading| {
                self.says(&self.dated.history, &heading.name) || self.says(&self.dated.labels, &heading.name)
            });
        let is_body = self.reading.place(section).region == Region::Body;
        let mut sentences = sentences(text).into_iter().peekable();
        // What the sentence says, read once for all of its dates.
        let mut said: Option<(std::ops::Range<usize>, Sentence)> = None;
        let mut since = 0;
        for date in dates {
            while sentences.peek().is_some_and(|range| range.end < date.range.end) {
                sentences.next();
            }
            let sentence = sentences.peek().cloned().unwrap_or(0..text.len());
            let before = &text[sentence.start.max(since).min(date.range.start)..date.range.start];
            since = date.range.end;
            if self.says(&self.dated.before, before) {
                continue;
            }
            let own = match kind {
                _ if is_title => {
                    let group = self.reading.group().unwrap_or_default();
                    date.full || !group.contains(&text[date.range.clone()])
                }
                Kind::Heading => {
                    let says_so = || {
                        let said = self.sentence(text.get(sentence.clone()).unwrap_or(text));
                        said.own && !said.of_another
                    };
                    labelled || (date.full && (is_bare(text, &date.range) || says_so()))
                }
                _ if labelled || keeps_history => true,
                Kind::Row { .. } => self.heads_history(block, table),
                _ => {
                    if said.as_ref().is_none_or(|(range, _)| *range != sentence) {
                        let words = text.get(sentence.clone()).unwrap_or(text);
                        said = Some((sentence.clone(), self.sentence(words)));
                    }
                    let said = said.as_ref().map_or(Sentence::default(), |(_, said)| *said);
                    // Footers and page headers give the date alone.
                    let bare = matches!(kind, Kind::Paragraph | Kind::Furniture) && is_bare(text, &date.range);
                    let alone = is_body && date.full && (bare || is_bracketed(text, &date.range));
                    let opens = is_body && date.full && kind == Kind::Paragraph && opens(text, &date.range);
                    opens || (!said.of_another && ((said.own && (date.full || said.document)) || alone))
                }
            };
            if own {
                return Some(date);
            }
        }
        None
    }

    fn sentence(&self, words: &str) -> Sentence {
        let document = self.says(&self.dated.document, words);
        Sentence {
            own: self.says(&self.dated.own, words),
            document,
            of_another: !document && self.says(&self.dated.works, words),
        }
    }

    /// Tells whether the table of a row keeps the history of the document, by the row that heads it.
    fn heads_history(&self, row: usize, table: &mut Option<(usize, bool)>) -> bool {
        let blocks = &self.reading.document.blocks;
        let is_row = |block: &usize| matches!(blocks[*block].kind, Kind::Row { .. });
        let from = table.map_or(0, |(last, _)| last);
        let first = (from..row).rev().take_while(is_row).last().unwrap_or(row);
        let keeps = match *table {
            Some((last, keeps)) if first == last => keeps,
            _ => {
                blocks[first].kind == (Kind::Row { header: true })
                    && self.says(&self.dated.history, &self.reading.document.prose(first).text)
            }
        };
        *table = Some((row, keeps));
        keeps
    }

    fn undated(&self) -> Answer {
        let document = self.reading.document;
        let title = document.titles.first().and_then(|title| document.sections[*title].heading.as_ref());
        let gap = title.map_or_else(
            || document.blocks.iter().find(|block| !block.content.is_empty()).map_or(0, |block| block.content.start),
            |heading| heading.span.end,
        );
        let said = self.reading.said();
        let periods: Vec<_> = self.reading.lookup.patterns(&self.dated.relative).map_or_else(Vec::new, |relative| {
            let open = said.find(&relative).filter(|sentence| dates(said.words(*sentence)).is_empty());
            let place = |sentence: usize| Some((sentence, relative.find(said.words(sentence))?));
            open.filter_map(place).take(PERIODS).collect()
        });
        let quoted: Vec<String> =
            periods.iter().map(|(sentence, range)| format!("\"{}\"", &said.words(*sentence)[range.clone()])).collect();
        let statement = match quoted.as_slice() {
            [] => "The document has no date.".to_owned(),
            [one] => format!("The document has no date, so {one} has no starting point."),
            more => format!("The document has no date, so {} have no starting point.", crate::text::listed(more)),
        };
        let answer = Answer::unmet(statement).at(Span::at(gap), "a date would go here");
        periods.into_iter().fold(answer, |answer, (sentence, range)| {
            answer.at(self.reading.place_in_sentence(sentence, range), "counted from when?")
        })
    }
}

/// No more periods than this are named.
const PERIODS: usize = 3;

/// Tells whether a block says little but its date: "Gloucester, 12 March 2010".
fn is_bare(text: &str, date: &std::ops::Range<usize>) -> bool {
    let words = |part: &str| part.split(' ').filter(|word| word.chars().any(char::is_alphabetic)).count();
    words(&text[..date.start]) + words(&text[date.end..]) <= 3
        && !text.ends_with('.')
        && !text[..date.start].contains(':')
}

/// Tells whether a block begins with its date, set apart from what follows: "Draft 2, 12 April 2010; to be reviewed in 2012."
fn opens(text: &str, date: &std::ops::Range<usize>) -> bool {
    let words = |part: &str| part.split(' ').filter(|word| word.chars().any(char::is_alphabetic)).count();
    let rest = &text[date.end..];
    let apart = rest.find(['.', ';', '(']).map_or(rest, |end| &rest[..end]);
    words(&text[..date.start]) <= 2
        && !text[..date.start].contains([':', '.'])
        && words(apart) <= 1
        && !apart.contains(':')
}

/// Tells whether the date stands alone in brackets.
fn is_bracketed(text: &str, date: &std::ops::Range<usize>) -> bool {
    text[..date.start].ends_with('(') && text[date.end..].starts_with(')')
}
