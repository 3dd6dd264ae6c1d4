//! Which of many short texts say something? They are read once, and can then be searched for any number of phrases.

use std::ops::Range;

use super::Patterns;
use super::trigram::{Index, Slots};

/// Holds texts, such as the sentences of a document, ready to be searched.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    text: String,
    /// Where each ends.
    ends: Vec<usize>,
    index: Vec<Index>,
    /// What stands in any of them.
    slots: Slots,
}

impl Texts {
    /// Reads a text. Cost: its length.
    pub fn add(&mut self, text: &str) {
        let number = self.len() % Index::TEXTS;
        if number == 0 {
            self.index.push(Index::new());
        }
        if let Some(index) = self.index.last_mut() {
            index.add(number, text, &mut self.slots);
        }
        self.text.push_str(text);
        self.ends.push(self.text.len());
    }

    /// Returns how many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Tells whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// Returns a text by its number.
    #[must_use]
    pub fn get(&self, number: usize) -> &str {
        let start = number.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.text[start..self.ends[number]]
    }

    /// Returns the texts in which phrases are found, by their numbers, in order; and where in each one is found first.
    ///
    /// Cost: in proportion to the phrases and to the texts that hold their words, not to the length of all.
    pub fn find<'s>(&'s self, phrases: &'s Patterns) -> impl Iterator<Item = (usize, Range<usize>)> + 's {
        self.find_among(phrases, |_| true)
    }

    /// The same for those texts that are wanted; the others are not searched.
    pub fn find_among<'s>(
        &'s self,
        phrases: &'s Patterns,
        wanted: impl Fn(usize) -> bool + 's,
    ) -> impl Iterator<Item = (usize, Range<usize>)> + 's {
        self.possible(phrases).filter(move |(number, _)| wanted(*number)).filter_map(|(number, possible)| {
            let found = possible.into_iter().filter_map(|phrase| phrases.find_one(phrase, self.get(number)));
            Some((number, found.min_by_key(|range| range.start)?))
        })
    }

    /// Returns the texts in which phrases are found, by their numbers, in order; and the place of the first of those phrases in
    /// their list.
    pub fn nearest<'s>(&'s self, phrases: &'s Patterns) -> impl Iterator<Item = (usize, usize)> + 's {
        self.possible(phrases).filter_map(|(number, possible)| {
            let is_found = |phrase: &usize| phrases.find_one(*phrase, self.get(number)).is_some();
            Some((number, possible.into_iter().find(is_found)?))
        })
    }

    /// Returns the texts that hold the words of some phrases, in order, with the places of those in their list.
    fn possible<'s>(&'s self, phrases: &'s Patterns) -> impl Iterator<Item = (usize, Vec<usize>)> + 's {
        // Most phrases need words that stand in none of the texts.
        let somewhere: Vec<usize> = phrases.possible_somewhere(&self.slots).collect();
        let parts = if somewhere.is_empty() { &[] } else { self.index.as_slice() };
        let in_part = move |(part, index): (usize, &'s Index)| {
            let here: Vec<(usize, u64)> = phrases.possible_in(index, &somewhere).collect();
            let mut open = here.iter().fold(0, |open, (_, texts)| open | texts);
            std::iter::from_fn(move || {
                let bit = (open != 0).then_some(open.trailing_zeros())?;
                open &= open - 1;
                let possible = here.iter().filter(|(_, texts)| texts >> bit & 1 == 1).map(|(phrase, _)| *phrase);
                Some((part * Index::TEXTS + bit as usize, possible.collect()))
            })
        };
        // A phrase that needs no words seems to be in texts that are not there.
        parts.iter().enumerate().flat_map(in_part).filter(|(number, _)| *number < self.len())
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Lookup, Phrase, Text, Vocabulary};
    use super::Texts;

    fn found(texts: &[&str], phrases: &[&'static str]) -> Vec<(usize, std::ops::Range<usize>)> {
        let vocabulary = Vocabulary::default();
        let phrases: Vec<Phrase> = phrases.iter().map(|phrase| Text::Borrowed(*phrase).into()).collect();
        let patterns = Lookup::new(&[], &[], &vocabulary).patterns(&phrases).expect("there is a phrase");
        let mut all = Texts::default();
        for text in texts {
            all.add(text);
        }
        let found: Vec<_> = all.find(&patterns).collect();
        let one_by_one = texts.iter().enumerate().filter_map(|(number, text)| Some((number, patterns.find(text)?)));
        assert_eq!(found, one_by_one.collect::<Vec<_>>());
        found
    }

    #[test]
    fn phrases_are_found_once_in_each_text_and_never_across_two() {
        let texts = ["We meet. ", "It meets, and it meets again", "", "Nobody", "who meets"];
        assert_eq!(found(&texts, &["meets?"]), [(0, 3..7), (1, 3..8), (4, 4..9)]);
        assert_eq!(found(&texts, &["^(?:it|who)"]), [(1, 0..2), (4, 0..3)]);
        assert_eq!(found(&texts, &["again", "[a-z]+ meets"]), [(1, 0..8), (4, 0..9)]);
        assert_eq!(found(&texts, &["Nobody[^.]*meets"]), []);
    }

    #[test]
    fn phrases_are_found_in_many_texts_too() {
        let mut texts = vec!["They plant trees."; 200];
        texts[130] = "They meet.";
        assert_eq!(found(&texts, &["meet", "no such thing"]), [(130, 5..9)]);
        assert_eq!(found(&texts, &["^[a-z]+"]).len(), 200);
    }
}
