//! Do counts agree with lists? `check.counted = { phrases = […], silent = […] }`
//!
//! Only a count that directly introduces a list is asked about: "The three principles are:", and then the items, all beside
//! each other. Where the items may be more than they look, or the list may go on, nothing is said.

use std::ops::Range;
use std::sync::Arc;

use serde::Deserialize;

use crate::answer::Answer;
use crate::document::{Block, Kind};
use crate::reading::{OutcomeReference, Reading, Region, Spot, column};
use crate::text::{Source, Span};
use crate::topic::{List, Patterns, Phrase};

/// Holds what is asked.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Counted {
    /// The sentence before a list, which holds the count in its one pair of brackets: "the (three) principles are:".
    pub phrases: List<Phrase>,
    /// The same for those who belong, of whom an item is less surely one: "the (five) members are:".
    #[serde(default)]
    pub members: List<Phrase>,
    /// Such sentences that do not count what follows: "at least three".
    #[serde(default)]
    pub except: List<Phrase>,
    /// Items that hold more than one thing: "two councillors".
    #[serde(default)]
    pub several: List<Phrase>,
    /// The same of items that are members: "the library and the zoo".
    #[serde(default)]
    pub several_members: List<Phrase>,
    /// What shows that names behind a count, in its own sentence, are not all: "see below".
    #[serde(default)]
    pub open: List<Phrase>,
}

/// Holds a count and what was counted.
#[derive(Clone)]
struct Count {
    said: usize,
    found: usize,
    words: String,
    place: Span,
    list: Span,
}

/// Tells whether a line that is not the last ends in a colon.
fn has_line_with_colon(text: &str) -> bool {
    memchr::memchr_iter(b'\n', text.as_bytes()).any(|at| text[..at].trim_end_matches('\r').ends_with(':'))
}

/// The most places that one finding shows.
const MOST: usize = 3;

/// Asks it.
pub(super) fn examine(counted: &Counted, reading: &Reading<'_>) -> Answer {
    let counts = counts(counted, reading);
    if counts.is_empty() {
        return Answer::inapplicable("The document counts nothing that it lists.");
    }
    let wrong = counts.iter().filter(|count| count.said != count.found);
    let wrong: Vec<&Count> = wrong.filter(|count| !reading.is_excused(count.place)).collect();
    let Some(first) = wrong.first() else {
        return Answer::met("Every count agrees with its list.");
    };
    let line = reading.document.source.line(first.place.start);
    let listed = match first.found {
        1 => "only 1 is listed".to_owned(),
        found => format!("{found} are listed"),
    };
    let statement = format!("Line {line} says \"{}\", but {listed}.", first.words);
    wrong.iter().take(MOST).fold(Answer::unmet(statement), |answer, count| {
        answer.at(count.place, format!("says {}", count.said)).at(count.list, format!("{} listed", count.found))
    })
}

/// Returns every count that directly introduces a list, in the order of the text.
fn counts(counted: &Counted, reading: &Reading<'_>) -> Vec<Count> {
    let question = |phrases: &[Phrase], of_members: &[Phrase]| {
        Some(Question {
            reading,
            pattern: reading.lookup.patterns(phrases)?,
            except: reading.lookup.patterns(&counted.except),
            several: [reading.lookup.patterns(&counted.several), reading.lookup.patterns(of_members)],
            open: reading.lookup.patterns(&counted.open),
        })
    };
    let mut found = Vec::new();
    if let Some(question) = question(&counted.phrases, &[]) {
        found.extend(question.in_all());
        found.extend(question.beside());
        found.extend(question.of_outcomes());
    }
    if let Some(question) = question(&counted.members, &counted.several_members) {
        found.extend(question.in_all());
    }
    found.sort_by_key(|count| count.place.start);
    found
}

/// Holds what is asked, and of whom.
struct Question<'q> {
    reading: &'q Reading<'q>,
    pattern: Arc<Patterns>,
    except: Option<Arc<Patterns>>,
    several: [Option<Arc<Patterns>>; 2],
    open: Option<Arc<Patterns>>,
}

impl Question<'_> {
    /// Counts that stand before a list.
    fn in_all(&self) -> Vec<Count> {
        [self.in_sentences(), self.in_lines(), self.in_headings()].concat()
    }

    /// "The group has three sub-groups: Jobs and Skills." Fewer names than that are surely too few; more may be one.
    fn beside(&self) -> Vec<Count> {
        let (reading, said) = (self.reading, self.reading.said());
        let blocks = &reading.document.blocks;
        let mut found = Vec::new();
        for (index, at) in said.sentences().iter().enumerate() {
            let words = said.words(index);
            let colon = memchr::memchr(b':', words.as_bytes()).and_then(|_| words.split_once(": "));
            let Some((lead, names)) = colon else { continue };
            let ends = said.sentences().get(index + 1).is_none_or(|next| next.block != at.block);
            let list_after =
                blocks.get(at.block + 1).is_some_and(|next| matches!(next.kind, Kind::Item | Kind::Row { .. }));
            // What is named at length says what is done, and is no name.
            if !ends || list_after || names.len() > 120 {
                continue;
            }
            let Some((said_to_be, words, range)) = self.counted(lead) else { continue };
            let is_open = self.open.as_ref().is_some_and(|open| open.is_match(names));
            let separated = names.split([',', ';', '/', '&', '+', ':', '(', '-']).flat_map(|name| name.split(" and "));
            let most = separated.flat_map(|name| name.split(" or ")).filter(|name| !name.trim().is_empty()).count();
            if is_open || most >= said_to_be {
                continue;
            }
            let place = reading.place_in_sentence(index, range);
            let list = reading.place_in_sentence(index, lead.len() + 2..lead.len() + 2 + names.len());
            found.push(Count { said: said_to_be, found: most, words, place, list });
        }
        found
    }

    /// "The three principles are:" and then the items.
    fn in_sentences(&self) -> Vec<Count> {
        let (reading, said) = (self.reading, self.reading.said());
        let mut found = Vec::new();
        let blocks = &reading.document.blocks;
        let lists = |block: usize| {
            let marked = |next: &Block| Mark::of(reading.document.source.slice(next.content)).is_some();
            blocks[block].kind == Kind::Paragraph
                && blocks.get(block + 1).is_some_and(|next| next.kind == Kind::Item || marked(next))
        };
        for sentence in said.find_among(&self.pattern, |sentence, _| lists(sentence.block)) {
            let at = said.sentences()[sentence];
            let last = said.sentences().get(sentence + 1).is_none_or(|next| next.block != at.block);
            if !last {
                continue;
            }
            let Some((number, words, range)) = self.counted(said.words(sentence)) else { continue };
            let own = reading.document.sections[at.section].own.clone();
            if let Some((items, list)) = self.items(own, at.block + 1) {
                let place = reading.place_in_sentence(sentence, range);
                found.push(Count { said: number, found: items, words, place, list });
            }
        }
        found
    }

    /// "The three principles are:" and then lines of the same paragraph: "a) …", "b) …".
    fn in_lines(&self) -> Vec<Count> {
        let (reading, document) = (self.reading, self.reading.document);
        let mut found = Vec::new();
        for (section, part) in document.sections.iter().enumerate() {
            if reading.place(section).region != Region::Body {
                continue;
            }
            for block in part.own.clone() {
                let Some(content) = Some(&document.blocks[block])
                    .filter(|block| block.kind == Kind::Paragraph)
                    .map(|block| block.content)
                    .filter(|content| has_line_with_colon(document.source.slice(*content)))
                else {
                    continue;
                };
                let all: Vec<Span> = lines(document.source, content).collect();
                let Some(intro) = all.iter().position(|line| document.source.slice(*line).ends_with(':')) else {
                    continue;
                };
                let text = document.source.slice(all[intro]);
                // What makes the count none may stand in the line above.
                let above = document.source.slice(Span::new(content.start, all[intro].end)).replace('\n', " ");
                let is_none = self.except.as_ref().is_some_and(|pattern| pattern.is_match(&above));
                let Some((number, words, range)) = self.counted(text).filter(|_| !is_none) else { continue };
                if let Some((items, list)) = self.lettered(part.own.clone(), block, all[intro].end) {
                    let start = all[intro].start;
                    let place = Span::new(start + range.start, start + range.end);
                    found.push(Count { said: number, found: items, words, place, list });
                }
            }
        }
        found
    }

    /// A heading "The three principles", or a line that only looks like one, and then the items.
    fn in_headings(&self) -> Vec<Count> {
        let reading = self.reading;
        let mut found = Vec::new();
        for (section, heading) in reading.document.headings() {
            if reading.place(section).region != Region::Body || reading.document.titles.contains(&section) {
                continue;
            }
            let Some((number, words, _)) = self.counted(&heading.name) else { continue };
            let own = reading.document.sections[section].own.clone();
            if let Some((items, list)) = self.items(own.clone(), own.start) {
                found.push(Count { said: number, found: items, words, place: heading.span, list });
            }
        }
        found
    }

    /// "three outcomes (2.1, 2.2 and 3.1)"
    fn of_outcomes(&self) -> Vec<Count> {
        let outcomes = self.reading.outcomes();
        let mut found = Vec::new();
        for (index, list) in outcomes.lists.iter().enumerate() {
            let own = &outcomes.references[list.references.clone()];
            let place = |reference: &OutcomeReference| match &reference.spot {
                Spot::Words { sentence, range } => Some((*sentence, range.clone())),
                Spot::Heading => None,
            };
            let (Some((sentence, first)), Some((_, last))) = (own.first().and_then(place), own.last().and_then(place))
            else {
                continue;
            };
            let neighbours = [index.checked_sub(1), Some(index + 1)].into_iter().flatten();
            let mut neighbours = neighbours.filter_map(|index| outcomes.lists.get(index));
            let other = neighbours.any(|other| {
                let reference = &outcomes.references[other.references.start];
                place(reference).is_some_and(|(known, _)| known == sentence)
            });
            if list.items || other || own.len() < 2 {
                continue;
            }
            let text = self.reading.said().words(sentence);
            let lead = text.get(..first.start).unwrap_or_default().trim_end_matches([' ', '(', ':', '-']);
            let Some((number, words, range)) = self.counted(lead) else { continue };
            let place = self.reading.place_in_sentence(sentence, range);
            let numbers = self.reading.place_in_sentence(sentence, first.start..last.end);
            found.push(Count { said: number, found: own.len(), words, place, list: numbers });
        }
        found
    }

    /// Returns the count at the end of `text`, with the words that it counts, and its place.
    fn counted(&self, text: &str) -> Option<(usize, String, Range<usize>)> {
        // Few sentences count anything.
        if !self.pattern.is_match(text) {
            return None;
        }
        let (whole, count) = self.pattern.find_group(text)?;
        if self.except.as_ref().is_some_and(|pattern| pattern.is_match(text)) {
            return None;
        }
        let number = number(text.get(count.clone())?)?;
        let words = text.get(count.start..whole.end)?;
        Some((number, words.trim_end_matches([':', '.', ' ']).to_owned(), count))
    }

    /// Returns how many items stand from `first` on, and where, unless there may be more or fewer than it seems.
    fn items(&self, own: Range<usize>, first: usize) -> Option<(usize, Span)> {
        let document = self.reading.document;
        let Some(items) = Items::at(self.reading, own.clone(), first) else {
            let start = document.blocks.get(first)?.content.start;
            return self.lettered(own, first, start);
        };
        if !items.plain(self.reading) || items.blocks.clone().any(|block| self.is_several(&document.prose(block).text))
        {
            return None;
        }
        let place = document.blocks[items.blocks.start].content.join(document.blocks[items.blocks.end - 1].content);
        Some((items.blocks.len(), place))
    }

    fn is_several(&self, item: &str) -> bool {
        self.several.iter().flatten().any(|pattern| pattern.is_match(item))
    }

    /// Returns how many lettered or numbered lines stand from `start` in the block `first` on, and where: "a) …", "b) …".
    ///
    /// In plain text they are no items, and run into one paragraph or stand in one each. They are counted where they begin
    /// at the first letter and leave none out.
    fn lettered(&self, own: Range<usize>, first: usize, start: usize) -> Option<(usize, Span)> {
        let document = self.reading.document;
        let mut series: Option<Series<'_>> = None;
        let mut whole: Option<Span> = None;
        let mut next = first;
        while let Some(block) = document.blocks.get(next).filter(|_| next < own.end) {
            let from = Span::new(block.content.start.max(start), block.content.end);
            if block.kind != Kind::Paragraph {
                // What goes on as a list may belong to it.
                return None;
            }
            let mut marked = lines(document.source, from).filter(|line| !line.is_empty()).peekable();
            let begins = marked.peek().and_then(|line| Mark::of(document.source.slice(*line)));
            if begins.is_none() {
                break;
            }
            for line in marked {
                let text = document.source.slice(line);
                if let Some(mark) = Mark::of(text) {
                    let known = series.get_or_insert_with(|| Series::new(mark));
                    match known.take(mark) {
                        Taken::Next if self.is_several(mark.text) => return None,
                        Taken::Next => whole = Some(whole.map_or(line, |whole| whole.join(line))),
                        Taken::Another => return None,
                        Taken::None => {}
                    }
                }
                if text.ends_with([':', '-', '–']) {
                    return None;
                }
            }
            next += 1;
        }
        let mut series = series?;
        let (count, whole) = (series.count, whole?);
        let list_after = document.blocks.get(next).filter(|_| next < own.end);
        if list_after.is_some_and(|block| matches!(block.kind, Kind::Item | Kind::Row { .. })) {
            return None;
        }
        // "and, from next year, d) …"
        let goes_on = (next..own.end).take(3).any(|block| {
            let mark = Mark::of(document.source.slice(document.blocks[block].content));
            mark.is_some_and(|mark| matches!(series.take(mark), Taken::Next))
        });
        (count > 1 && !goes_on).then_some((count, whole))
    }
}

/// Returns the lines of a text, without the spaces around them.
fn lines(source: &Source, text: Span) -> impl Iterator<Item = Span> {
    (source.line(text.start)..=source.line(text.end)).map(move |line| {
        let line = source.line_span(line);
        let start = line.start.max(text.start);
        source.trim(Span::new(start, line.end.min(text.end).max(start)))
    })
}

/// Holds the letter or number at the start of a line: "a)", "(ii)", "2.1".
#[derive(Clone, Copy)]
struct Mark<'t> {
    name: &'t str,
    opens: bool,
    close: Option<char>,
    /// What stands after it.
    text: &'t str,
}

impl<'t> Mark<'t> {
    fn of(line: &'t str) -> Option<Self> {
        let (opens, rest) = line.strip_prefix('(').map_or((false, line), |rest| (true, rest));
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '.').unwrap_or(rest.len());
        let name = rest[..end].trim_end_matches('.');
        let after = &rest[name.len()..];
        let close = after.chars().next().filter(|close| matches!(close, ')' | '.'));
        let after = close.map_or(after, |close| &after[close.len_utf8()..]);
        let text = after.strip_prefix([' ', '\t'])?.trim_start();
        let decimal = name.contains('.') && name.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        let plain = !name.is_empty() && name.len() <= 5 && !name.contains('.');
        (!text.is_empty() && (decimal || (plain && close.is_some()))).then_some(Self { name, opens, close, text })
    }
}

/// Holds the marks of one list as far as they have come.
struct Series<'t> {
    first: Mark<'t>,
    last: &'t str,
    count: usize,
}

/// Says what a mark is to a list.
enum Taken {
    /// The next.
    Next,
    /// One that does not follow.
    Another,
    /// None of its marks.
    None,
}

impl<'t> Series<'t> {
    fn new(first: Mark<'t>) -> Self {
        Self { first, last: "", count: 0 }
    }

    fn take(&mut self, mark: Mark<'t>) -> Taken {
        const ROMAN: [&str; 12] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
        if (mark.opens, mark.close) != (self.first.opens, self.first.close) {
            return Taken::None;
        }
        let name = mark.name.to_ascii_lowercase();
        let letter = |place: usize| u8::try_from(place).ok().map(|place| char::from(b'a' + place % 26).to_string());
        let follows = match self.first.name.to_ascii_lowercase().as_str() {
            "a" => letter(self.count).is_some_and(|wanted| wanted == name),
            "i" => ROMAN.get(self.count).is_some_and(|wanted| *wanted == name),
            "1" => name == (self.count + 1).to_string(),
            first if first.contains('.') => decimal(&name) > decimal(self.last),
            _ => false,
        };
        // A word with a full stop after it is no mark.
        let is_mark = name.len() == 1 || name.starts_with(|c: char| c.is_ascii_digit()) || ROMAN.contains(&&*name);
        match (follows, is_mark) {
            (true, _) => {
                (self.last, self.count) = (mark.name, self.count + 1);
                Taken::Next
            }
            (false, true) => Taken::Another,
            (false, false) => Taken::None,
        }
    }
}

/// Returns the numbers of "2.1", by which two can be compared.
fn decimal(name: &str) -> Vec<u32> {
    name.split('.').filter_map(|number| number.parse().ok()).collect()
}

/// Holds the items that stand below one sentence.
struct Items {
    blocks: Range<usize>,
    /// The block after them, where their section goes on.
    next: Option<usize>,
}

impl Items {
    fn at(reading: &Reading<'_>, own: Range<usize>, first: usize) -> Option<Self> {
        let is_item = |block: &usize| reading.document.blocks[*block].kind == Kind::Item;
        let end = (first..own.end).find(|block| !is_item(block)).unwrap_or(own.end);
        (end > first + 1).then_some(Self { blocks: first..end, next: (end < own.end).then_some(end) })
    }

    /// Tells whether the items stand beside each other, and nothing says that there are more.
    fn plain(&self, reading: &Reading<'_>) -> bool {
        let document = reading.document;
        let mark = |block: usize| {
            let block = &document.blocks[block];
            let text = document.source.slice(Span::new(block.span.start, block.content.start)).trim();
            text.chars().next().map(|first| if first.is_alphanumeric() { '1' } else { first })
        };
        let first = (mark(self.blocks.start), column(reading, self.blocks.start));
        let level = self.blocks.clone().all(|block| (mark(block), column(reading, block)) == first);
        let opens = self.blocks.clone().any(|block| {
            let text = document.source.slice(document.blocks[block].content).trim_end();
            text.ends_with([':', '-', '–']) || text.is_empty()
        });
        // What stands further to the right, or goes on with items, may belong to the list.
        let goes_on = self.next.is_some_and(|next| {
            let after = document.blocks.get(next + 1).is_some_and(|after| after.kind == Kind::Item);
            after || document.blocks[next].kind != Kind::Paragraph || column(reading, next) > first.1
        });
        level && !opens && !goes_on
    }
}

/// Returns the number that a word or figures stand for.
fn number(word: &str) -> Option<usize> {
    const WORDS: [&str; 11] =
        ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    let known = WORDS.iter().position(|known| known.eq_ignore_ascii_case(word)).map(|place| place + 2);
    known.or_else(|| word.parse().ok())
}
