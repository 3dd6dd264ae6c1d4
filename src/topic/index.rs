//! Which of many texts may hold some words? They are read once, and can then be asked for any words.

use super::Patterns;
use super::needs::Needs;
use super::trigram::{SHORTEST, Slot, Table, folded};

/// Tells which of many texts, such as the blocks of a document, may hold some words: by groups of three letters, so that one
/// may seem to hold a word that it does not; never the other way round.
#[derive(Clone, Debug, Default)]
pub struct Index {
    /// Of 64 texts each.
    tables: Vec<Table>,
    /// Which of them have other letters than plain ones, as bits of each table: they may hold a word in another spelling.
    other: Vec<u64>,
}

/// Holds words, of which a text is to hold one, ready to be asked for.
#[derive(Debug, Default)]
pub struct AnyOf {
    needs: Needs,
}

impl AnyOf {
    /// Prepares words, in small letters or large. A space before one stands for whatever parts words, or the beginning of the text.
    ///
    /// Where one is too short to be looked for, every text may hold it; one in other letters than plain ones stands only in texts
    /// that have such letters.
    #[must_use]
    pub fn new<Word: AsRef<str>>(words: impl IntoIterator<Item = Word>) -> Self {
        let fold = |word: Word| word.as_ref().bytes().map(|byte| char::from(folded(byte))).collect::<String>();
        let plain = words.into_iter().filter(|word| word.as_ref().is_ascii());
        let words: Option<Vec<String>> =
            plain.map(|word| (word.as_ref().len() >= SHORTEST).then(|| fold(word))).collect();
        let mut needs = Needs::default();
        needs.add(words.as_slice());
        Self { needs }
    }
}

/// Says of texts, by their numbers, which may hold some words.
#[derive(Clone, Debug, Default)]
pub struct Holding(Vec<u64>);

impl Holding {
    /// Tells whether a text may hold one of them.
    #[must_use]
    pub fn contains(&self, number: usize) -> bool {
        self.0.get(number / Index::PART).is_some_and(|part| part >> (number % Index::PART) & 1 == 1)
    }

    /// Adds what is known of the texts after these; their number is a multiple of [`Index::PART`].
    pub fn extend(&mut self, next: Self) {
        self.0.extend(next.0);
    }
}

impl Index {
    /// As many texts as one table tells of.
    pub const PART: usize = Table::TEXTS;

    /// Reads a text, by its number from 0 on. Cost: its length.
    pub fn add(&mut self, number: usize, text: &str) {
        while self.tables.len() <= number / Self::PART {
            self.tables.push(Table::new());
            self.other.push(0);
        }
        let (part, bit) = (number / Self::PART, number % Self::PART);
        self.tables[part].add(bit, text, |_| ());
        self.other[part] |= u64::from(!text.is_ascii()) << bit;
    }

    /// Returns which texts may hold one of some words. Cost: in proportion to the words, for each 64 texts.
    #[must_use]
    pub fn holding(&self, sought: &AnyOf) -> Holding {
        let of = |table: &Table| sought.needs.texts(0, |slot: Slot| table.texts(slot), u64::MAX);
        Holding(self.tables.iter().zip(&self.other).map(|(table, other)| other | of(table)).collect())
    }

    /// Returns in which texts one of some phrases may be found.
    #[must_use]
    pub fn may_find(&self, phrases: &Patterns) -> Holding {
        let each: Vec<usize> = (0..phrases.len()).collect();
        let of = |table: &Table| phrases.possible_in(table, &each).fold(0, |all, (_, texts)| all | texts);
        Holding(self.tables.iter().zip(&self.other).map(|(table, other)| other | of(table)).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::{AnyOf, Index};

    fn holding(texts: &[&str], words: &[&str]) -> Vec<usize> {
        let mut index = Index::default();
        for (number, text) in texts.iter().enumerate() {
            index.add(number, text);
        }
        let holding = index.holding(&AnyOf::new(words));
        (0..texts.len()).filter(|number| holding.contains(*number)).collect()
    }

    #[test]
    fn texts_that_hold_a_word_are_told_in_small_letters_or_large() {
        let texts = ["See Section 2.", "an intersection", "(section", "Annex B", "caf\u{e9}", ""];
        assert_eq!(holding(&texts, &[" section"]), [0, 2, 4]);
        assert_eq!(holding(&texts, &["SECTION", " annex"]), [0, 1, 2, 3, 4]);
        assert_eq!(holding(&texts, &["schedule"]), [4]);
        assert_eq!(holding(&texts, &["section", "to"]).len(), 6, "what is too short may stand anywhere");
        assert_eq!(holding(&texts, &[]), [4]);
    }

    #[test]
    fn many_texts_are_told_apart() {
        let mut texts = vec!["They plant trees."; 150];
        texts[130] = "They meet.";
        assert_eq!(holding(&texts, &["meet"]), [130]);
    }
}
