//! Which of many short texts say something? They are read once, and can then be searched for any number of phrases.

use std::ops::Range;

use super::Patterns;
use super::patterns::Folded;
use super::trigram::{Slots, Table, whole};

/// Holds texts, such as the sentences of a document, ready to be searched.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    text: String,
    /// The same, folded; before and after each, a space.
    folded: String,
    /// Where each ends.
    ends: Vec<usize>,
    tables: Vec<Table>,
    /// What stands in any of them.
    slots: Slots,
}

impl Texts {
    /// Reads a text. Cost: its length.
    pub fn add(&mut self, text: &str) {
        let number = self.len() % Table::TEXTS;
        if number == 0 {
            self.tables.push(Table::new());
        }
        if let Some(table) = self.tables.last_mut() {
            table.add(number, text, |slot| self.slots.add(slot));
        }
        self.text.push_str(text);
        self.folded.extend(whole(text));
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
        &self.text[self.range(number)]
    }

    fn range(&self, number: usize) -> Range<usize> {
        number.checked_sub(1).map_or(0, |before| self.ends[before])..self.ends[number]
    }

    /// Returns a text as its words are looked for.
    fn folded(&self, number: usize) -> Folded<'_> {
        let (range, spaces) = (self.range(number), 2 * number);
        Folded { text: &self.text[range.clone()], words: &self.folded[range.start + spaces..range.end + spaces + 2] }
    }

    /// Returns the texts in which phrases are found, by their numbers, in order. Where in one of them, [`Patterns::find`] tells.
    ///
    /// Cost: in proportion to the phrases and to the texts that hold their words, not to the length of all.
    pub fn find<'s>(&'s self, phrases: &'s Patterns) -> impl Iterator<Item = usize> + 's {
        self.find_among(phrases, |_| true)
    }

    /// The same for those texts that are wanted; the others are not searched.
    pub fn find_among<'s>(
        &'s self,
        phrases: &'s Patterns,
        wanted: impl Fn(usize) -> bool + 's,
    ) -> impl Iterator<Item = usize> + 's {
        let is_found =
            |text, mut possible: Possible<'_>| possible.any(|phrase| phrases.is_found(phrase, text)).then_some(());
        self.search(phrases, wanted, is_found).map(|(number, ())| number)
    }

    /// Returns the texts in which phrases are found, by their numbers, in order; and the place of the first of those phrases in
    /// their list.
    pub fn nearest<'s>(&'s self, phrases: &'s Patterns) -> impl Iterator<Item = (usize, usize)> + 's {
        self.search(phrases, |_| true, |text, mut possible| possible.find(|phrase| phrases.is_found(*phrase, text)))
    }

    /// Looks into the texts that are wanted and hold the words of some phrases, in order; `look` gets the places of those phrases
    /// in their list.
    fn search<'s, Answer: 's>(
        &'s self,
        phrases: &'s Patterns,
        wanted: impl Fn(usize) -> bool + 's,
        look: impl Fn(Folded<'s>, Possible<'_>) -> Option<Answer> + 's,
    ) -> impl Iterator<Item = (usize, Answer)> + 's {
        // Most phrases need words that stand in none of the texts.
        let somewhere: Vec<usize> = phrases.possible_somewhere(&self.slots).collect();
        let parts = if somewhere.is_empty() { &[] } else { self.tables.as_slice() };
        let mut parts = parts.iter().enumerate();
        // Of the part that is being searched: where it begins, which of its texts are still to be looked into, and for what.
        let (mut first, mut open, mut here) = (0, 0_u64, Vec::new());
        std::iter::from_fn(move || {
            loop {
                while open == 0 {
                    let (part, table) = parts.next()?;
                    here.clear();
                    here.extend(phrases.possible_in(table, &somewhere));
                    open = here.iter().fold(0, |open, (_, texts)| open | texts);
                    first = part * Table::TEXTS;
                }
                let bit = open.trailing_zeros();
                open &= open - 1;
                let number = first + bit as usize;
                // A phrase that needs no words seems to be in texts that are not there.
                if number >= self.len() || !wanted(number) {
                    continue;
                }
                if let Some(answer) = look(self.folded(number), Possible { phrases: here.iter(), bit }) {
                    return Some((number, answer));
                }
            }
        })
    }
}

/// The phrases that one of up to 64 texts may hold, by their places.
struct Possible<'p> {
    /// Each with the texts that hold its words.
    phrases: std::slice::Iter<'p, (usize, u64)>,
    bit: u32,
}

impl Iterator for Possible<'_> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        let bit = self.bit;
        self.phrases.find(|(_, texts)| texts >> bit & 1 == 1).map(|(phrase, _)| *phrase)
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
        let found = all.find(&patterns).filter_map(|number| Some((number, patterns.find(texts[number])?)));
        let one_by_one = texts.iter().enumerate().filter_map(|(number, text)| Some((number, patterns.find(text)?)));
        let found: Vec<_> = found.collect();
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
    fn what_begins_a_text_may_stand_behind_the_number_of_its_clause() {
        let clauses = ["7.2 It meets", "(c) It meets", "iv. It meets", "A1 It meets", "§ 4 It meets", "It meets"];
        let numbers: Vec<usize> = found(&clauses, &["^it meets"]).into_iter().map(|(number, _)| number).collect();
        assert_eq!(numbers, [0, 1, 2, 3, 4, 5]);
        assert_eq!(found(&["Now it meets", "2010 It meets", "3 times it meets"], &["^it meets"]), []);
        assert_eq!(found(&["12 members meet"], &["^\\d+ members"]), [(0, 0..10)]);
        assert_eq!(found(&["12 members meet"], &["^members"]), []);
    }

    #[test]
    fn phrases_are_found_in_many_texts_too() {
        let mut texts = vec!["They plant trees."; 200];
        texts[130] = "They meet.";
        assert_eq!(found(&texts, &["meet", "no such thing"]), [(130, 5..9)]);
        assert_eq!(found(&texts, &["^[a-z]+"]).len(), 200);
    }
}
