//! Where is one of some phrases found? Each is compiled when a text is first searched that holds its words.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use regex_automata::Input;
use regex_automata::meta::{Config, Regex};
use regex_syntax::ParserBuilder;
use regex_syntax::hir::{Capture, Hir, HirKind, Look, Repetition};

use super::literal::literals;
use super::trigram::{Index, SHORTEST, Slot, Slots, Trigram, in_text, rarity, slot, trigrams};
use super::{List, Named, Phrase, Vocabulary};

/// Some phrases of a pack, ready to be searched for, as one pattern of which each is a choice.
#[derive(Debug)]
pub struct Patterns {
    braces: Arc<Braces>,
    each: Vec<One>,
    /// Of each word of which a phrase needs one, the rarest group, with the place of the phrase, in order.
    signs: Vec<(Trigram, usize)>,
    /// The slots of those groups.
    slots: Slots,
    /// Phrases that need no words.
    open: Vec<usize>,
}

/// One phrase.
#[derive(Debug)]
struct One {
    phrase: Phrase,
    needs: Needs,
    regex: OnceLock<Option<Regex>>,
}

impl Patterns {
    /// Prepares phrases; none are compiled yet.
    pub(super) fn new(phrases: &[Phrase], braces: &Arc<Braces>) -> Self {
        let one = |phrase: &Phrase| {
            let is_open = |set: &&[&str]| set.iter().any(|word| word.contains(MARK));
            let (needs, signs) = match phrase.literals {
                Some(known) if !known.iter().any(is_open) => (Needs::of(known), signs(known)),
                Some(known) => {
                    let known = braces.named(known);
                    (Needs::of(&known), signs(&known))
                }
                None => {
                    let known = braces.named(&braces.literals(phrase));
                    (Needs::of(&known), signs(&known))
                }
            };
            (One { phrase: phrase.clone(), needs, regex: OnceLock::new() }, signs)
        };
        let (each, signs_of): (Vec<One>, Vec<Vec<Trigram>>) = phrases.iter().map(one).unzip();
        let places = || signs_of.iter().enumerate();
        let open = places().filter(|(_, signs)| signs.is_empty()).map(|(place, _)| place).collect();
        let mut signs: Vec<_> =
            places().flat_map(|(place, signs)| signs.iter().map(move |sign| (*sign, place))).collect();
        signs.sort_unstable();
        let slots = Slots::of(signs.iter().map(|(sign, _)| slot(*sign)));
        Self { braces: Arc::clone(braces), each, signs, slots, open }
    }

    /// Tells whether one of the phrases is found.
    #[must_use]
    pub fn is_match(&self, text: &str) -> bool {
        self.all(text).next().is_some()
    }

    /// Returns where a phrase is found first: of those that begin there, the first in the pack.
    #[must_use]
    pub fn find(&self, text: &str) -> Option<Range<usize>> {
        self.first(&self.possible(text), text, 0)
    }

    /// Returns where phrases are found, one after the other.
    pub fn find_iter<'t>(&'t self, text: &'t str) -> impl Iterator<Item = Range<usize>> + 't {
        let (possible, mut from) = (self.possible(text), 0);
        std::iter::from_fn(move || {
            let found = self.first(&possible, text, from)?;
            from = found.end.max(from + 1);
            Some(found)
        })
    }

    /// Returns a text with `other` in place of each phrase.
    #[must_use]
    pub fn replaced(&self, text: &str, other: &str) -> String {
        let (mut replaced, mut done) = (String::new(), 0);
        for found in self.find_iter(text) {
            // What a pattern finds may begin or end within a letter.
            if let Some(before) = text.get(done..found.start).filter(|_| text.is_char_boundary(found.end)) {
                replaced.extend([before, other]);
                done = found.end;
            }
        }
        replaced + &text[done..]
    }

    /// Returns where a phrase is found first, and where the first of its groups that takes part.
    #[must_use]
    pub fn find_group(&self, text: &str) -> Option<(Range<usize>, Range<usize>)> {
        let groups = |place| {
            let regex = self.regex(place)?;
            let mut captures = regex.create_captures();
            regex.captures(text, &mut captures);
            let group = captures.iter().skip(1).flatten().next()?.range();
            Some((captures.get_match()?.range(), group))
        };
        self.possible(text).into_iter().filter_map(groups).min_by_key(|(whole, _)| whole.start)
    }

    /// Returns the places in the list of all phrases that are found, wherever that is.
    pub fn all<'t>(&'t self, text: &'t str) -> impl Iterator<Item = usize> + 't {
        let is_found = move |place: &usize| self.regex(*place).is_some_and(|regex| regex.is_match(text));
        self.possible(text).into_iter().filter(is_found)
    }

    /// Returns the places in the list of the phrases whose words a text holds, in order.
    ///
    /// Cost: the length of the text, whatever the number of phrases.
    fn possible(&self, text: &str) -> Vec<usize> {
        let mut possible = self.open.clone();
        for sign in in_text(text).filter(|group| self.slots.holds(slot(*group))) {
            let first = self.signs.partition_point(|(known, _)| *known < sign);
            let here = self.signs[first..].iter().take_while(|(known, _)| *known == sign);
            possible.extend(here.map(|(_, place)| *place));
        }
        if possible.len() > 1 {
            possible.sort_unstable();
            possible.dedup();
        }
        // Once a phrase is compiled it costs less to search for it than to be sure of its words.
        if possible.iter().any(|place| self.each[*place].regex.get().is_none()) {
            let groups = Slots::of(in_text(text).map(slot));
            let holds = |one: &One| one.needs.texts(|slot| u64::from(groups.holds(slot)), 1) != 0;
            possible.retain(|place| self.each[*place].regex.get().is_some() || holds(&self.each[*place]));
        }
        possible
    }

    /// Returns the places in the list of the phrases whose words stand in some texts, if not all in the same one.
    pub(super) fn possible_somewhere(&self, slots: &Slots) -> impl Iterator<Item = usize> {
        let holds = |one: &One| one.needs.texts(|slot| u64::from(slots.holds(slot)), 1) != 0;
        self.each.iter().enumerate().filter(move |(_, one)| holds(one)).map(|(place, _)| place)
    }

    /// Returns which of up to 64 texts hold the words of each of some phrases, as bits, with the phrase's place in the list.
    /// Left out are those of which none does.
    pub(super) fn possible_in(&self, index: &Index, phrases: &[usize]) -> impl Iterator<Item = (usize, u64)> {
        let of_one = |place: &usize| (*place, self.each[*place].needs.texts(|slot| index.texts(slot), u64::MAX));
        phrases.iter().map(of_one).filter(|(_, texts)| *texts != 0)
    }

    /// Returns where one phrase is found, by its place in the list.
    pub(super) fn find_one(&self, place: usize, text: &str) -> Option<Range<usize>> {
        Some(self.regex(place)?.find(text)?.range())
    }

    fn first(&self, possible: &[usize], text: &str, from: usize) -> Option<Range<usize>> {
        if from > text.len() {
            return None;
        }
        let found =
            possible.iter().filter_map(|place| Some(self.regex(*place)?.find(Input::new(text).range(from..))?.range()));
        found.min_by_key(|range| range.start)
    }

    /// Returns a phrase compiled. A pack is checked when it is read; a phrase that is no pattern finds nothing.
    fn regex(&self, place: usize) -> Option<&Regex> {
        let one = &self.each[place];
        let compile = || {
            // Which texts are searched is known from the words that a phrase needs: the engine need not look for any itself.
            let how = Config::new().auto_prefilter(false).utf8_empty(false).nfa_size_limit(Some(SIZE));
            let phrase = parsed(&self.braces.expand(&one.phrase)).ok()?;
            Regex::builder().configure(how).build_from_hir(&behind_marks(&phrase)).ok()
        };
        one.regex.get_or_init(compile).as_ref()
    }
}

/// Returns a pattern that finds at the beginning of a line what stands behind the number or letter of a clause there, too: "7.2 The
/// Executive …", "(c) The group …". What a text must hold for it is the same, for such a mark ends with a space.
fn behind_marks(pattern: &Hir) -> Hir {
    static MARK: OnceLock<Option<Hir>> = OnceLock::new();
    let mark = r"(?:\(?(?:[a-z]|[ivx]{1,5}|\d{1,2})[.)] |(?:§ ?|[a-z])?\d{1,2}(?:\.\d{1,2})*[.)]? )?";
    match pattern.kind() {
        HirKind::Look(Look::StartLF | Look::Start) => match MARK.get_or_init(|| parsed(mark).ok()) {
            Some(mark) => Hir::concat(vec![pattern.clone(), mark.clone()]),
            None => pattern.clone(),
        },
        HirKind::Concat(parts) => Hir::concat(parts.iter().map(behind_marks).collect()),
        HirKind::Alternation(parts) => Hir::alternation(parts.iter().map(behind_marks).collect()),
        HirKind::Capture(capture) => {
            Hir::capture(Capture { sub: Box::new(behind_marks(&capture.sub)), ..capture.clone() })
        }
        HirKind::Repetition(repetition) => {
            Hir::repetition(Repetition { sub: Box::new(behind_marks(&repetition.sub)), ..repetition.clone() })
        }
        HirKind::Empty | HirKind::Literal(_) | HirKind::Class(_) | HirKind::Look(_) => pattern.clone(),
    }
}

/// What a text must hold for a phrase to be found in it: of each of some sets of words, one. Of each set how long it is here, and
/// of each of its words how many slots, and those, the rarest first. The shortest set stands first.
#[derive(Debug)]
struct Needs(Box<[Slot]>);

impl Needs {
    fn of<Set: AsRef<[Word]>, Word: AsRef<str>>(sets: &[Set]) -> Self {
        let mut all: Vec<Vec<Slot>> = Vec::new();
        for set in sets {
            let mut steps = Vec::new();
            for word in set.as_ref() {
                let mut groups: Vec<Trigram> = trigrams(word.as_ref()).collect();
                let far = groups.len().div_ceil(GROUPS).max(1);
                groups = groups.into_iter().step_by(far).collect();
                groups.sort_by_key(|group| Reverse(rarity(*group)));
                steps.push(Slot::try_from(groups.len()).unwrap_or(Slot::MAX));
                steps.extend(groups.into_iter().map(slot));
            }
            // A register may have more names than can be counted here: they are not asked for.
            if let Ok(length) = Slot::try_from(steps.len()) {
                steps.insert(0, length);
                all.push(steps);
            }
        }
        all.sort_by_key(Vec::len);
        Self(all.concat().into())
    }

    /// Returns the texts that hold it all, as bits; `of` tells those that have a slot.
    fn texts(&self, of: impl Fn(Slot) -> u64, texts: u64) -> u64 {
        let (mut all, mut rest) = (texts, &*self.0);
        while let Some((mut words, after)) = part(rest) {
            let mut set = 0;
            // What all of them hold need not be asked again.
            while set != all
                && let Some((slots, others)) = part(words)
            {
                words = others;
                let mut word = all;
                for slot in slots {
                    word &= of(*slot);
                    if word == 0 {
                        break;
                    }
                }
                set |= word;
            }
            all = set;
            if all == 0 {
                break;
            }
            rest = after;
        }
        all
    }
}

/// Parts what begins with its length from what stands after it.
fn part(steps: &[Slot]) -> Option<(&[Slot], &[Slot])> {
    let (length, rest) = steps.split_first()?;
    rest.split_at_checked(usize::from(*length))
}

/// Of no word are more groups looked at than these.
const GROUPS: usize = 8;

/// Returns the rarest group of each word of the first set: a text that has none of them does not hold what is needed.
fn signs<Set: AsRef<[Word]>, Word: AsRef<str>>(sets: &[Set]) -> Vec<Trigram> {
    let words = sets.first().map_or(&[][..], |set| set.as_ref());
    words.iter().filter_map(|word| trigrams(word.as_ref()).max_by_key(|group| rarity(*group))).collect()
}

/// What the names in braces stand for.
#[derive(Clone, Debug)]
pub(super) struct Braces {
    pub(super) patterns: List<Named>,
    /// What else they stand for: the names in a register, by the name of the pattern.
    pub(super) also: BTreeMap<&'static str, Also>,
}

/// What else a name in braces stands for.
#[derive(Clone, Debug)]
pub(super) struct Also {
    /// As a pattern.
    pub(super) pattern: String,
    /// In small letters.
    pub(super) names: Vec<String>,
}

impl Braces {
    /// Returns a phrase with the names in braces written out.
    fn expand<'t>(&self, phrase: &'t str) -> Cow<'t, str> {
        expand(&self.patterns, phrase, &|name| self.also.get(name).map(|also| also.pattern.as_str()))
    }

    /// Returns what a text must hold for a phrase to be found in it, with a mark where a register may add names.
    fn literals(&self, phrase: &str) -> Vec<Vec<String>> {
        let mark = |name: &str| OPEN.iter().find(|(open, _)| *open == name).map(|(_, mark)| *mark);
        parsed(&expand(&self.patterns, phrase, &mark)).map_or_else(|_| Vec::new(), |pattern| literals(&pattern))
    }

    /// Returns what a text must hold, with the names of the register in place of the marks. A set is left out where a name
    /// is not in plain letters.
    fn named<Set: AsRef<[Word]>, Word: AsRef<str>>(&self, sets: &[Set]) -> Vec<Vec<String>> {
        let each = |word: &Word| {
            let mut words = vec![word.as_ref().to_owned()];
            for (open, mark) in OPEN.iter().filter(|(_, mark)| word.as_ref().contains(mark)) {
                let names = self.also.get(open).map_or(&[][..], |also| &also.names);
                words = words.iter().flat_map(|word| names.iter().map(|name| word.replace(mark, name))).collect();
            }
            words
        };
        let named = sets.iter().map(|set| set.as_ref().iter().flat_map(each).collect::<Vec<String>>());
        named.filter(|set| set.iter().all(|word| word.is_ascii() && word.len() >= SHORTEST)).collect()
    }
}

/// The most memory that one compiled pattern may take, in bytes.
const SIZE: usize = 20 << 20;

/// Reads a phrase whose names are written out.
///
/// # Errors
///
/// Returns what is wrong where the phrase is no pattern.
pub fn parsed(phrase: &str) -> Result<Hir, Box<regex_syntax::Error>> {
    let mut reader = ParserBuilder::new();
    reader.case_insensitive(true).unicode(false).utf8(false).multi_line(true).nest_limit(100);
    reader.build().parse(phrase).map_err(Box::new)
}

/// Compiles a pattern of the program's own, in the same manner.
///
/// # Errors
///
/// Returns the engine's error where it is no pattern, or too large.
pub fn pattern(phrase: &str) -> Result<regex::bytes::Regex, regex::Error> {
    let mut builder = regex::bytes::RegexBuilder::new(phrase);
    builder.case_insensitive(true).unicode(false).multi_line(true).size_limit(SIZE).build()
}

/// The named patterns for which a register may have more, and what marks their names in what a text must hold.
pub(super) const OPEN: [(&str, &str); 2] = [("parent", "\u{1}\u{2}\u{1}"), ("conference", "\u{1}\u{3}\u{1}")];

/// With this character every such mark begins; it stands in no text.
const MARK: char = '\u{1}';

impl Vocabulary {
    /// Returns a phrase with the names in braces written out.
    #[must_use]
    pub fn expand<'t>(&self, phrase: &'t str) -> Cow<'t, str> {
        expand(&self.patterns, phrase, &|_| None)
    }

    /// Returns what a text must hold for a phrase to be found in it: of each set of words, one. The text is read in small letters,
    /// with a space for all that is no ASCII letter, digit or "_", and one before and after it. Where a register may add names to
    /// those in braces there is a mark for them.
    #[must_use]
    pub fn literals(&self, phrase: &str) -> Vec<Vec<String>> {
        Braces { patterns: self.patterns.clone(), also: BTreeMap::new() }.literals(phrase)
    }
}

/// Returns a phrase with the names in braces written out; `also` tells what else a name stands for.
fn expand<'t, 'a>(patterns: &[Named], phrase: &'t str, also: &dyn Fn(&str) -> Option<&'a str>) -> Cow<'t, str> {
    let mut result = Cow::Borrowed(phrase);
    // A pattern may name only those that stand before it, so that one pass from the last to the first is enough.
    for named in patterns.iter().rev() {
        if !result.contains('{') {
            break;
        }
        let name = format!("{{{}}}", named.name);
        if result.contains(&name) {
            let says = match also(&named.name) {
                Some(more) => format!("(?:{}|{more})", named.says),
                None => format!("(?:{})", named.says),
            };
            result = Cow::Owned(result.replace(&name, &says));
        }
    }
    result
}
