//! To which numbered or lettered parts does the text refer, and which are there?

mod designator;
mod parts;

use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::ops::Range;
use std::rc::Rc;

use self::designator::{between, designator, is_like, letter, readings};
use super::{Reading, Region};
use crate::document::{Kind, Prose, sentences};
use crate::text::Span;
use crate::topic::Text;

/// Says what is a reference.
pub struct Sought<'s> {
    /// Words for a part.
    pub places: &'s [Text],
    /// Those of them that are for tables, which have numbers of their own.
    pub tables: &'s [Text],
    /// Tells, by the words before and after it in its sentence, whether a number alone is one: "see 6.9 above".
    pub is_bare: &'s dyn Fn(&str, &str) -> bool,
}

/// Holds one reference: "appendix two", "section 7", "paragraph 2.7"; or one of several: the B of "Appendices A to C".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// The word for such a part, of one of them: "appendix".
    pub kind: String,
    /// The name of the part, as it is written, or as it would be.
    pub name: String,
    /// Where it stands; of the first of several with the word before it, of one that is only meant, where they all stand.
    pub place: Span,
    /// It is to an appendix, by any of its names.
    pub appendix: bool,
    /// It is a link, and leads where the link leads.
    pub linked: bool,
    /// What stands around it, and around those that are named together with it.
    pub around: Rc<Around>,
    /// What it names, in every way in which that can be read: "IV" is a number and a letter.
    names: Vec<String>,
    /// It is only meant: the B of "A to C".
    meant: bool,
}

/// Holds the words of a reference, or of several that are named together, and what stands around them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Around {
    /// The words, as they stand in the text: "Appendices A to C".
    pub words: String,
    /// How many parts they name.
    pub count: usize,
    /// The sentence in which they stand, as a reader reads it.
    pub sentence: String,
    /// What stands before them in that sentence.
    pub before: String,
    /// What stands after them.
    pub after: String,
    /// The words that introduce the list in which they stand; in an appendix, or else, its headings.
    pub lead: String,
}

/// Says whether what a reference names is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// It is, or may well be.
    There,
    /// It is not, but nothing in the document has such a number: it may have been lost.
    Unnumbered,
    /// It is not.
    Absent,
}

impl Reading<'_> {
    /// Returns the references to numbered parts, those in appendices too, each with its answer.
    #[must_use]
    pub fn resolved(&self, sought: &Sought<'_>) -> Vec<(Reference, Presence)> {
        let references = self.references_to(sought);
        if references.is_empty() {
            return Vec::new();
        }
        let parts = self.parts(sought.places);
        let of_a_table = |reference: &Reference| sought.tables.iter().any(|table| **table == *reference.kind);
        let tables = references.iter().any(of_a_table).then(|| self.tables(sought.tables));
        references
            .into_iter()
            .map(|reference| {
                let presence = match &tables {
                    Some(tables) if of_a_table(&reference) => tables.presence(&reference),
                    _ => parts.presence(&reference),
                };
                (reference, presence)
            })
            .collect()
    }

    fn references_to(&self, sought: &Sought<'_>) -> Vec<Reference> {
        let places = sought.places;
        // Most blocks have no word for a part; "appendices" is another form of one.
        let stem = |word: &Text| format!(" {}", word.strip_suffix("ix").unwrap_or(word));
        let holding = |words: &[Text]| self.blocks_holding(&self.lookup.any_of(words, stem));
        let (appendices, others) = (holding(&self.lookup.vocabulary.appendices), holding(places));
        let mut found = Gathered::default();
        for (section, part) in self.document.sections.iter().enumerate() {
            let region = self.place(section).region;
            if !matches!(region, Region::Body | Region::Appendix) {
                continue;
            }
            let above = if region == Region::Appendix { self.headings_above(section) } else { String::new() };
            let mut lead = above.clone();
            for block in part.own.clone() {
                let kind = self.document.blocks[block].kind;
                if !matches!(kind, Kind::Paragraph | Kind::Item | Kind::Row { header: false }) {
                    continue;
                }
                let prose = self.document.prose(block);
                let introduces = kind == Kind::Paragraph && prose.text.ends_with(':');
                if kind == Kind::Paragraph {
                    lead.clone_from(&above);
                }
                if appendices.contains(block) || others.contains(block) {
                    self.references_in(&prose, &lead, places, &mut found);
                }
                self.bare_references(&prose, &lead, sought, &mut found);
                if introduces {
                    let end = prose.text.len();
                    prose.text[clip(&prose.text, end, 0)..].clone_into(&mut lead);
                }
            }
        }
        found.references
    }

    /// Returns the words of the headings under which a section stands: what is copied into an appendix is another work's.
    fn headings_above(&self, mut section: usize) -> String {
        let mut words = String::new();
        while let Some(heading) = self.document.sections[section].heading.as_ref().filter(|_| words.len() < REACH) {
            words.push_str(&heading.text[..clip(&heading.text, 0, REACH)]);
            words.push('\n');
            section = self.document.sections[section].parent;
        }
        words
    }

    fn references_in(&self, prose: &Prose, lead: &str, places: &[Text], found: &mut Gathered) {
        let text = prose.text.as_str();
        let words: Vec<Range<usize>> = spaced(text).collect();
        let all = OnceCell::new();
        let mut index = 0;
        while index + 1 < words.len() {
            let word = bare(text[words[index].clone()].as_bytes());
            let start = words[index].end - word.len();
            index += 1;
            let Some((kind, appendix)) = self.kind_of_part(word, places) else { continue };
            // What begins a block with its name is that part, and no reference to it.
            if index == 1 && is_title(text, &words) {
                continue;
            }
            let several = !word.eq_ignore_ascii_case(kind.as_bytes());
            let (named, next) = named(text, &words, index, appendix, several);
            index = next;
            let Some(end) = named.last().map(|last| last.range.end) else { continue };
            let all = all.get_or_init(|| sentences(text));
            let sentence = all.get(all.partition_point(|range| range.end < end)).cloned().unwrap_or(0..text.len());
            let (near, far) = (clip(text, start, sentence.start), clip(text, end, sentence.end));
            let words = |range: Range<usize>| text.get(range).unwrap_or_default().to_owned();
            let around = Rc::new(Around {
                words: words(start..end),
                count: named.len(),
                sentence: words(near..far),
                before: words(near..start),
                after: words(end..far),
                lead: lead.to_owned(),
            });
            for (place, named) in named.into_iter().enumerate() {
                let from = if place == 0 { start } else { named.range.start };
                let place = self.document.source.trim(prose.span(from, named.range.end));
                found.add(Reference {
                    kind: kind.to_owned(),
                    place,
                    appendix,
                    linked: is_linked(self.document.source.text(), place),
                    around: Rc::clone(&around),
                    names: named.readings(),
                    meant: named.meant,
                    name: named.name,
                });
            }
        }
    }

    /// Adds the references by a number alone: "see 6.9 above".
    fn bare_references(&self, prose: &Prose, lead: &str, sought: &Sought<'_>, found: &mut Gathered) {
        let text = prose.text.as_str();
        let is_decimal = |at: usize| matches!(text.as_bytes().get(at - 1..at + 2), Some([one, b'.', two]) if one.is_ascii_digit() && two.is_ascii_digit());
        if !memchr::memchr_iter(b'.', text.as_bytes()).any(|at| at > 0 && is_decimal(at)) {
            return;
        }
        let all = sentences(text);
        for word in spaced(text) {
            let Some(named) = designator(&text[word.clone()], false).filter(|named| is_decimal_name(named.name)) else {
                continue;
            };
            let (start, end) = (word.start + named.range.start, word.start + named.range.end);
            let sentence = all.iter().find(|sentence| sentence.end >= end).cloned().unwrap_or(0..text.len());
            let (near, far) = (clip(text, start, sentence.start), clip(text, end, sentence.end));
            let words = |range: Range<usize>| text.get(range).unwrap_or_default().to_owned();
            let (before, after) = (words(near..start), words(end..far));
            if !(sought.is_bare)(&before, &after) {
                continue;
            }
            let words_of = words(start..end);
            let around =
                Around { words: words_of, count: 1, sentence: words(near..far), before, after, lead: lead.to_owned() };
            let place = self.document.source.trim(prose.span(start, end));
            found.add(Reference {
                kind: String::new(),
                place,
                appendix: false,
                linked: is_linked(self.document.source.text(), place),
                around: Rc::new(around),
                names: readings(named.name),
                meant: false,
                name: named.name.to_owned(),
            });
        }
    }

    /// Returns the word for one such part, where a word is for a part or for several, and whether they are appendices.
    fn kind_of_part<'w>(&'w self, word: &[u8], places: &'w [Text]) -> Option<(&'w str, bool)> {
        let appendices = &*self.lookup.vocabulary.appendices;
        let first = word.first()?.to_ascii_lowercase();
        let of = |stem: &[u8], end: &str| {
            let is_it = |known: &&Text| {
                let (known, length) = (known.as_bytes(), stem.len());
                // Nearly all words are of another length, or begin with another letter.
                known.len() == length + end.len()
                    && known.first() == Some(&first)
                    && known[length..] == *end.as_bytes()
                    && known[..length].eq_ignore_ascii_case(stem)
            };
            let appendix = appendices.iter().find(is_it).map(|known| (&**known, true));
            appendix.or_else(|| places.iter().find(is_it).map(|known| (&**known, false)))
        };
        let without = |end: &[u8]| {
            let (stem, last) = word.split_at_checked(word.len().checked_sub(end.len())?)?;
            last.eq_ignore_ascii_case(end).then_some(stem)
        };
        let singular = match without(b"ices") {
            Some(stem) => of(stem, "ix"),
            None => without(b"s").and_then(|stem| of(stem, "")),
        };
        singular.or_else(|| of(word, ""))
    }

    fn is_appendix(&self, word: &str) -> bool {
        self.lookup.vocabulary.appendices.iter().any(|appendix| appendix == word)
    }
}

/// Holds the references that are found.
#[derive(Default)]
struct Gathered {
    references: Vec<Reference>,
    /// What is only meant is asked after once: a text may say "A to Z" again and again.
    meant: BTreeSet<(bool, String)>,
}

impl Gathered {
    fn add(&mut self, reference: Reference) {
        if !reference.meant || self.meant.insert((reference.appendix, reference.name.clone())) {
            self.references.push(reference);
        }
    }
}

/// Holds the name of one part, and its place in the words.
struct Named {
    name: String,
    range: Range<usize>,
    /// It stands in brackets of its own.
    bracketed: bool,
    /// It is only meant: the B of "A to C".
    meant: bool,
}

impl Named {
    fn readings(&self) -> Vec<String> {
        let mut all = readings(&self.name);
        // "(b)" may be the second of a list whose items have other marks.
        all.extend(letter(&self.name).filter(|_| self.bracketed).map(|place| place.to_string()));
        all
    }
}

/// Reads the names that stand one after the other from a word on, and returns the first word after them: "two", "A, B and C",
/// "1 to 4"; `several` where the word before them is for several.
fn named(text: &str, words: &[Range<usize>], from: usize, appendix: bool, several: bool) -> (Vec<Named>, usize) {
    let mut found: Vec<Named> = Vec::new();
    let (mut index, mut reaches) = (from, false);
    while let Some(place) = words.get(index) {
        let word = &text[place.clone()];
        if !found.is_empty() && matches!(word, "and" | "or" | "to" | "&" | "-") {
            reaches = matches!(word, "to" | "-");
            index += 1;
            continue;
        }
        let Some(next) = designator(word, appendix && found.is_empty()) else { break };
        let name = next.name;
        let range = place.start + next.range.start..place.start + next.range.end;
        if let Some(last) = found.last() {
            let plain = name.len() == 1 || name.starts_with(|c: char| c.is_ascii_digit());
            let like = (several || next.bracketed) && is_like(&last.name, name);
            if !plain && !like {
                break;
            }
        }
        if let Some(first) = found.last().filter(|last| reaches && is_like(&last.name, name)) {
            let whole = first.range.start..range.end;
            found.extend(meant(&first.name.clone(), name, &whole));
        }
        let bracketed = next.bracketed;
        found.push(Named { name: name.to_owned(), range: range.clone(), bracketed, meant: false });
        if let Some(last) = next.last {
            found.extend(meant(name, last, &range));
            found.push(Named { name: last.to_owned(), range, bracketed, meant: false });
        }
        reaches = false;
        index += 1;
        let next_word = words.get(index).map(|next| &text[next.clone()]);
        let goes_on = word.ends_with(',') || matches!(next_word, Some("and" | "or" | "&" | "to" | "-"));
        if next.closes || !goes_on {
            break;
        }
    }
    (found, index)
}

/// Returns what is meant between two names.
fn meant(first: &str, last: &str, range: &Range<usize>) -> Vec<Named> {
    let named = |name| Named { name, range: range.clone(), bracketed: false, meant: true };
    between(first, last).into_iter().map(named).collect()
}

/// A reference is read together with as many bytes as these on either side of it, in its sentence.
const REACH: usize = 400;

/// Returns the place nearest to `wanted` that is within reach of `from`.
fn clip(text: &str, from: usize, wanted: usize) -> usize {
    let mut at = wanted.clamp(from.saturating_sub(REACH), from + REACH).min(text.len());
    while !text.is_char_boundary(at) {
        at += 1;
    }
    at
}

/// Returns the places of the words between spaces.
fn spaced(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut start = 0;
    let words = text.as_bytes().split(|byte| *byte == b' ').map(move |word| {
        let from = start;
        start += word.len() + 1;
        from..from + word.len()
    });
    words.filter(|word| !word.is_empty())
}

/// Tells whether a block is what is referred to: "Appendix two: Members", "Section 4".
fn is_title(text: &str, words: &[Range<usize>]) -> bool {
    let Some(second) = words.get(1) else { return false };
    let marked = text[second.clone()].ends_with([':', '.', '-', ')'])
        || words.get(2).is_none_or(|third| matches!(&text[third.clone()], "-" | ":" | "|"));
    text.starts_with(|c: char| c.is_uppercase()) && marked && !text.ends_with('.')
}

/// Returns a word without what opens before it.
fn bare(word: &[u8]) -> &[u8] {
    let opens = |byte: &&u8| matches!(byte, b'(' | b'[' | b'"' | b'\'');
    &word[word.iter().take_while(opens).count()..]
}

/// Tells whether a name is a number in a number: "6.9".
fn is_decimal_name(name: &str) -> bool {
    let figures = |part: &str| !part.is_empty() && part.len() <= 2 && part.bytes().all(|byte| byte.is_ascii_digit());
    name.split_once('.').is_some_and(|(first, rest)| figures(first) && rest.split('.').all(figures))
}

/// Tells whether a place stands in the words of a link.
fn is_linked(source: &str, place: Span) -> bool {
    let rest = &source[place.end..clip(source, place.end, source.len())];
    let line = rest.split('\n').next().unwrap_or_default();
    let tag = line.find('<').is_some_and(|at| line[at..].starts_with("</a>"));
    tag || line.find(['[', ']']).is_some_and(|at| line[at..].starts_with("](") || line[at..].starts_with("]["))
}
