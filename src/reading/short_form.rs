//! Which short forms stand in the text, and which of them are explained?
//!
//! An explanation may stand before or after its short form, in brackets or not, in a glossary, in a note for those who
//! point at it, or simply be the full name used elsewhere. Where letters and words agree, that is enough.

mod capitals;
mod explanation;

use std::collections::{BTreeMap, BTreeSet};

use memchr::memmem;

use capitals::{Before, before_it, in_capitals, is_address, is_firm, is_of_somebody, reads_as_name, short_form};
use explanation::{is_explained, is_list, is_name, marked};

use super::glance::has_capitals_side_by_side;
use super::{Reading, Region};
use crate::document::{Form, Kind};
use crate::text::{Source, Span};
use crate::topic::{AnyOf, Text};

/// Holds a short form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShortForm {
    /// Its capitals.
    pub letters: String,
    /// Where the main body uses it first.
    pub first: Span,
}

/// The most letters that a short form has; longer ones are names, or words that are shouted.
const LONGEST: usize = 6;

/// As many bytes as these are looked at on either side of a short form.
const REACH: usize = 200;

/// Words of a name that its short form may leave out.
const SMALL: [&str; 14] = ["of", "and", "the", "for", "in", "to", "on", "de", "a", "an", "with", "at", "by", "or"];

/// Holds the words by which short forms are told from other capitals, and are explained. All are in small letters, but for
/// those that are known.
#[derive(Clone, Copy, Debug)]
pub struct Usage<'u> {
    /// Short forms that everybody knows, and words that are written in capitals to stress them.
    pub known: &'u [Text],
    /// Words that may stand between a name and its short form: "known", "as".
    pub between: &'u [Text],
    /// Words that may stand between a short form and its name: "stands", "for".
    pub meaning: &'u [Text],
    /// What stands before somebody's name: "Councillor".
    pub titles: &'u [Text],
    /// What stands after the name of a firm: "Limited".
    pub firms: &'u [Text],
}

fn is_small(word: &str) -> bool {
    SMALL.iter().any(|small| small.eq_ignore_ascii_case(word))
}

fn is_in(list: &[Text], word: &str) -> bool {
    list.iter().any(|known| known.eq_ignore_ascii_case(word))
}

impl Reading<'_> {
    /// Returns the short forms that the main body uses and that nothing in the document explains, in the order of their
    /// first uses; those that everybody knows left out, and words that are only written in capitals.
    #[must_use]
    pub fn unexplained(&self, usage: Usage<'_>) -> Vec<ShortForm> {
        let mut all = Gathered { capital_headings: self.has_capital_headings(), ..Gathered::default() };
        for block in 0..self.document.blocks.len() {
            self.gather(block, usage, &mut all);
        }
        if all.people < SEVERAL {
            for (letters, place) in std::mem::take(&mut all.after_names) {
                let first = all.first.entry(letters).or_insert(place);
                *first = place.min(*first);
            }
        }
        all.first.retain(|letters, _| !all.explained.contains(letters));
        if all.first.is_empty() {
            return Vec::new();
        }
        for letters in marked(self.document.source.text()) {
            all.first.remove(&letters);
        }
        let mut open: Vec<ShortForm> =
            all.first.into_iter().map(|(letters, first)| ShortForm { letters, first }).collect();
        open.retain(|form| !self.is_also_a_word(&form.letters));
        for block in 0..self.document.blocks.len() {
            leave_names(&mut open, &self.document.prose(block).text);
        }
        open.sort_by_key(|form| form.first);
        open
    }

    /// Tells whether the text writes some capitals in ordinary letters too, the first of them large or small.
    fn is_also_a_word(&self, letters: &str) -> bool {
        let holding = self.blocks_holding(&AnyOf::new([letters]));
        let rest = letters[1..].to_ascii_lowercase();
        let rest = memmem::Finder::new(&rest);
        (0..self.document.blocks.len())
            .filter(|block| holding.contains(*block))
            .any(|block| is_word_in(letters.as_bytes()[0], &rest, &self.document.prose(block).text))
    }

    /// Tells whether the headings are written in capitals, so that a word alone in capitals may be a heading like them.
    fn has_capital_headings(&self) -> bool {
        let headings = self.document.headings().map(|(_, heading)| heading.text.as_str());
        let capital =
            |text: &str| !text.chars().any(char::is_lowercase) && words(text).iter().any(|word| word.len() > LONGEST);
        headings.filter(|text| capital(text)).nth(1).is_some()
    }

    /// Gathers what one block uses and explains.
    fn gather(&self, block: usize, usage: Usage<'_>, all: &mut Gathered) {
        let kind = self.document.blocks[block].kind;
        if matches!(
            kind,
            Kind::Code | Kind::Comment | Kind::Contents | Kind::FrontMatter | Kind::Furniture | Kind::Rule
        ) {
            return;
        }
        let prose = self.document.prose(block);
        let text = prose.text.as_str();
        // Most blocks have no two capitals beside each other.
        if !has_capitals_side_by_side(text) {
            return;
        }
        let words = words(text);
        let backticks = backticks(self.document.source, self.document.blocks[block].span);
        let section = self.section_of(block);
        let region = self.place(section).region;
        let heading = self.document.sections[section].heading.as_ref();
        let counts =
            region == Region::Body && matches!(kind, Kind::Paragraph | Kind::Item | Kind::Row { .. } | Kind::Heading);
        let shouting = !text.bytes().any(|byte| byte.is_ascii_lowercase())
            && (words.iter().filter(|word| word.len() > 2).count() > 1
                || (kind == Kind::Heading && all.capital_headings));
        let explains = matches!(region, Region::Glossary | Region::Aside) && words.len() > 1;
        // A list of short forms may give two letters alone.
        if let Some(first) = words.first().map(|word| &text[word.clone()]).filter(|_| explains)
            && first.len() <= LONGEST
            && first.bytes().all(|byte| byte.is_ascii_uppercase())
        {
            all.explained.insert(first.to_owned());
        }
        for (index, word) in words.iter().enumerate() {
            let Some(letters) = short_form(text, &words, index) else { continue };
            if all.explained.contains(letters) || all.is_known(letters, usage) {
                continue;
            }
            let glossary =
                explains && heading.is_some_and(|heading| heading.form == Form::Label && heading.name == letters);
            let place = self.document.source.trim(prose.span(word.start, word.start + letters.len()));
            let before = before_it(text, &words, index, usage.titles);
            all.people += usize::from(before == Before::Name && reads_as_name(letters));
            if glossary
                || before == Before::Title
                || is_firm(text, &words, index, usage.firms)
                || is_explained(text, &words, index, letters, usage)
                || is_link(self.document.source.text(), place)
            {
                all.explained.insert(letters.to_owned());
            } else if counts
                && !reads_as_name(letters)
                && !shouting
                && !in_capitals(text, &words, index)
                && !is_address(text, word.start)
                && !is_of_somebody(text, &words, index, &|word| self.lookup.is_group(word))
                && backticks.partition_point(|tick| *tick < place.start) % 2 == 0
            {
                let uses = if before == Before::Name { &mut all.after_names } else { &mut all.first };
                if !uses.contains_key(letters) {
                    uses.insert(letters.to_owned(), place);
                }
            }
        }
    }
}

/// Holds what the blocks say of short forms.
#[derive(Debug, Default)]
struct Gathered {
    /// Where each is used first.
    first: BTreeMap<String, Span>,
    /// The same of those that stand right after a word with a capital: "Jo HALL", "County LEAP".
    after_names: BTreeMap<String, Span>,
    /// How often a long word in capitals stands so: the writer puts surnames in capitals.
    people: usize,
    /// The headings are written in capitals.
    capital_headings: bool,
    explained: BTreeSet<String>,
    /// Of those that were met: whether everybody knows them.
    known: BTreeMap<String, bool>,
}

impl Gathered {
    fn is_known(&mut self, letters: &str, usage: Usage<'_>) -> bool {
        self.known.get(letters).copied().unwrap_or_else(|| {
            let is_known = is_in(usage.known, letters);
            self.known.insert(letters.to_owned(), is_known);
            is_known
        })
    }
}

/// Tells whether a word is in a text that begins with a letter, large or small, and goes on with the rest in small ones.
fn is_word_in(first: u8, rest: &memmem::Finder<'_>, text: &str) -> bool {
    rest.find_iter(text.as_bytes()).any(|at| {
        let begins = text[..at].chars().next_back().is_some_and(|before| before.eq_ignore_ascii_case(&first.into()));
        begins
            && !text[..at - 1].ends_with(char::is_alphanumeric)
            && !text[at + rest.needle().len()..].starts_with(char::is_alphanumeric)
    })
}

/// Leaves out what are the first letters of a name in a text, or of the words of a list.
fn leave_names(open: &mut Vec<ShortForm>, text: &str) {
    let begins = |at: &usize| !text[..*at].ends_with(char::is_alphanumeric);
    open.retain(|form| {
        let (first, letters) = (form.letters.as_bytes()[0], form.letters.as_str());
        // Few words begin with a letter that begins a short form too.
        let mut starts = memchr::memchr2_iter(first, first.to_ascii_lowercase(), text.as_bytes()).filter(begins);
        let is_spelt = |at: usize| {
            (text.as_bytes()[at] == first && is_name(letters, &text[at..])) || is_list(letters, &text[at..])
        };
        !starts.any(is_spelt)
    });
}

/// A writer who puts this many names in capitals puts all of them so.
const SEVERAL: usize = 2;

type Range = std::ops::Range<usize>;

/// Returns the places of the words: letters and figures, nothing else.
fn words(text: &str) -> Vec<Range> {
    /// A word and the space after it have some six letters in English.
    const LENGTH: usize = 6;
    let mut found = Vec::with_capacity(text.len() / LENGTH + 1);
    found.extend(each_word(text));
    found
}

/// Returns the same, one after the other.
fn each_word(text: &str) -> impl Iterator<Item = Range> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + length(&text[at..], false);
        let end = start + length(&text[start..], true);
        at = end;
        (start < end).then_some(start..end)
    })
}

/// Returns how far a text consists of letters and figures, or of nothing but others.
fn length(text: &str, of_word: bool) -> usize {
    let plain = text.bytes().take_while(|byte| byte.is_ascii() && byte.is_ascii_alphanumeric() == of_word).count();
    let next = text[plain..].chars().next().filter(|next| !next.is_ascii() && next.is_alphanumeric() == of_word);
    next.map_or(plain, |_| text.find(|c: char| c.is_alphanumeric() != of_word).unwrap_or(text.len()))
}

/// Returns the places of the backticks in a block: what stands after an odd one is code.
fn backticks(source: &Source, block: Span) -> Vec<usize> {
    source.slice(block).match_indices('`').map(|(at, _)| block.start + at).collect()
}

/// Tells whether the words at a place are all that a link says: it leads to the explanation.
fn is_link(source: &str, place: Span) -> bool {
    let after = source[place.end..].trim_start_matches(['s', '*', '_']);
    let before = source[..place.start].trim_end_matches(['*', '_']);
    before.ends_with('[') && (after.starts_with("](") || after.starts_with("][")) && !before.ends_with("![")
}

/// Returns the last place before `at` where a character begins.
fn floor(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
