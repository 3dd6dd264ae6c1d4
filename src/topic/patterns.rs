//! Where is one of some phrases found? Each is compiled when a text is first searched that holds its words.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use memchr::memmem;

use super::Phrase;
use super::braces::Braces;
use super::engine::Engine;
use super::literal::MARK;
use super::needs::{Needs, signs};
use super::trigram::{Few, Slots, Table, Trigram, in_text, slot, whole};

/// Some phrases of a pack, ready to be searched for, as one pattern of which each is a choice.
#[derive(Debug)]
pub struct Patterns {
    braces: Arc<Braces>,
    each: Vec<One>,
    /// What a text must hold for each of them.
    needs: Needs,
    /// Of each word of which a phrase needs one, the rarest group, with the place of the phrase, in order.
    signs: Vec<(Trigram, usize)>,
    /// The slots of those groups.
    slots: Few,
    /// Phrases that need no words.
    open: Vec<usize>,
}

/// One phrase.
#[derive(Debug)]
struct One {
    phrase: Phrase,
    words: Words,
    engine: Engine,
}

/// A text, and the same as its words are looked for: folded, with a space before it and after it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Folded<'t> {
    pub(super) text: &'t str,
    pub(super) words: &'t str,
}

/// The words that a text must hold, of each set one, in the order in which they begin.
#[derive(Debug)]
enum Words {
    Known(&'static [&'static [&'static str]]),
    Read(Vec<Vec<String>>),
}

impl Words {
    /// Tells whether a folded text holds them in their order.
    fn are_in(&self, folded: &str) -> bool {
        // Wherever a phrase stands, the first word of each set begins there or before, if those before it do.
        fn first<Word: AsRef<str>>(set: &[Word], folded: &str, from: usize) -> Option<usize> {
            let text = &folded.as_bytes()[from..];
            set.iter().filter_map(|word| memmem::find(text, word.as_ref().as_bytes())).min().map(|at| from + at)
        }
        match self {
            Self::Known(sets) => sets.iter().try_fold(0, |from, set| first(set, folded, from)).is_some(),
            Self::Read(sets) => sets.iter().try_fold(0, |from, set| first(set, folded, from)).is_some(),
        }
    }
}

impl Patterns {
    /// Prepares phrases; none are compiled yet.
    pub(super) fn new(phrases: &[Phrase], braces: &Arc<Braces>) -> Self {
        let mut needs = Needs::default();
        let one = |phrase: &Phrase| {
            let is_open = |set: &&[&str]| set.iter().any(|word| word.contains(MARK));
            let words = match phrase.literals {
                Some(known) if !known.iter().any(is_open) => Words::Known(known),
                Some(known) => Words::Read(braces.named(known)),
                None => Words::Read(braces.named(&braces.literals(phrase))),
            };
            let signs = match &words {
                Words::Known(known) => {
                    needs.add(known);
                    signs(known)
                }
                Words::Read(read) => {
                    needs.add(read);
                    signs(read)
                }
            };
            (One { phrase: phrase.clone(), words, engine: Engine::default() }, signs)
        };
        let (each, signs_of): (Vec<One>, Vec<Vec<Trigram>>) = phrases.iter().map(one).unzip();
        let places = || signs_of.iter().enumerate();
        let open = places().filter(|(_, signs)| signs.is_empty()).map(|(place, _)| place).collect();
        let mut signs: Vec<_> =
            places().flat_map(|(place, signs)| signs.iter().map(move |sign| (*sign, place))).collect();
        signs.sort_unstable();
        let slots = Few::of(signs.iter().map(|(sign, _)| slot(*sign)));
        Self { braces: Arc::clone(braces), each, needs, signs, slots, open }
    }

    /// Returns how many phrases there are.
    pub(super) fn len(&self) -> usize {
        self.each.len()
    }

    /// Tells whether one of the phrases is found.
    #[must_use]
    pub fn is_match(&self, text: &str) -> bool {
        self.all(text).next().is_some()
    }

    /// Returns where a phrase is found first: of those that begin there, the first in the pack.
    #[must_use]
    pub fn find(&self, text: &str) -> Option<Range<usize>> {
        // Where a phrase is found is asked only of those that are.
        self.first(&self.all(text).collect::<Vec<_>>(), text, 0)
    }

    /// Returns where phrases are found, one after the other.
    pub fn find_iter<'t>(&'t self, text: &'t str) -> impl Iterator<Item = Range<usize>> + 't {
        let (possible, mut from): (Vec<usize>, _) = (self.all(text).collect(), 0);
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
        let groups = |place: usize| self.each[place].engine.find_group(&|| self.written(place), text);
        self.possible(text).into_iter().filter_map(groups).min_by_key(|(whole, _)| whole.start)
    }

    /// Returns the places in the list of all phrases that are found, wherever that is.
    pub fn all<'t>(&'t self, text: &'t str) -> impl Iterator<Item = usize> + 't {
        let possible = self.possible(text);
        // An engine that is ready does not ask for the words.
        let is_ready = possible.iter().all(|place| self.each[*place].engine.is_ready());
        let words: String = if is_ready { String::new() } else { whole(text).collect() };
        possible.into_iter().filter(move |place| self.is_found(*place, Folded { text, words: &words }))
    }

    /// Returns the places in the list of the phrases whose words a text holds, in order.
    ///
    /// Cost: the length of the text, whatever the number of phrases.
    fn possible(&self, text: &str) -> Vec<usize> {
        let mut possible = self.open.clone();
        for sign in in_text(text).filter(|group| self.slots.may_hold(slot(*group))) {
            let first = self.signs.partition_point(|(known, _)| *known < sign);
            let here = self.signs[first..].iter().take_while(|(known, _)| *known == sign);
            possible.extend(here.map(|(_, place)| *place));
        }
        if possible.len() > 1 {
            possible.sort_unstable();
            possible.dedup();
        }
        // Once a phrase is compiled it costs less to search for it than to be sure of its words.
        if possible.iter().any(|place| !self.each[*place].engine.is_ready()) {
            let groups = Slots::of(in_text(text).map(slot));
            let holds = |place: usize| self.needs.texts(place, |slot| u64::from(groups.holds(slot)), 1) != 0;
            possible.retain(|place| self.each[*place].engine.is_ready() || holds(*place));
        }
        possible
    }

    /// Returns the places in the list of the phrases whose words stand in some texts, if not all in the same one.
    pub(super) fn possible_somewhere(&self, slots: &Slots) -> impl Iterator<Item = usize> {
        self.needs.anywhere(slots)
    }

    /// Returns which of up to 64 texts hold the words of each of some phrases, as bits, with the phrase's place in the list.
    /// Left out are those of which none does.
    pub(super) fn possible_in(&self, table: &Table, phrases: &[usize]) -> impl Iterator<Item = (usize, u64)> {
        let of_one = |place: &usize| (*place, self.needs.texts(*place, |slot| table.texts(slot), u64::MAX));
        phrases.iter().map(of_one).filter(|(_, texts)| *texts != 0)
    }

    /// Tells whether one phrase is found, by its place in the list.
    pub(super) fn is_found(&self, place: usize, Folded { text, words }: Folded<'_>) -> bool {
        let one = &self.each[place];
        // What the groups of letters only seem to say is made sure of before an engine is made ready for it.
        (!one.engine.wants_words() || one.words.are_in(words)) && one.engine.is_found(&|| self.written(place), text)
    }

    fn first(&self, possible: &[usize], text: &str, from: usize) -> Option<Range<usize>> {
        let find = |place: &usize| self.each[*place].engine.find(&|| self.written(*place), text, from);
        possible.iter().filter_map(find).min_by_key(|range| range.start)
    }

    /// Returns a phrase with the names in braces written out.
    fn written(&self, place: usize) -> Cow<'_, str> {
        self.braces.expand(&self.each[place].phrase)
    }
}
