//! Which registered names share a word with another name? Words are the same in any form, and with a slip.

use std::collections::{BTreeSet, HashMap};
use std::sync::OnceLock;

use aho_corasick::AhoCorasick;

use super::word;
use crate::text::upper_first;
use crate::topic::{AnyOf, Text};

/// Holds one registered name.
#[derive(Debug)]
pub(crate) struct Form {
    pub(crate) body: usize,
    pub(crate) words: Words,
}

/// Holds the words of a name.
#[derive(Debug, Default)]
pub(crate) struct Words {
    /// Those that tell it from others.
    pub(crate) telling: Vec<String>,
    /// Those that say what kind of body it is.
    pub(crate) noun: Vec<String>,
}

/// Holds words for kinds of bodies, ready for use: "Board", "Working Group".
#[derive(Debug)]
pub(crate) struct Nouns {
    /// As they are written.
    written: Vec<Text>,
    /// The words of each, the longest first.
    words: Vec<Vec<String>>,
    /// The last word of each, once.
    lasts: Vec<String>,
    /// The same, to be looked for in texts, and as they begin a name's last word: with a capital, or in capitals.
    sought: AnyOf,
    capitals: Option<AhoCorasick>,
    /// The registered names, parted by them when it is first asked which come near to another.
    forms: OnceLock<Forms>,
}

impl Nouns {
    pub(super) fn new(written: &[Text]) -> Self {
        let plain = |noun: &Text| word::words(noun).into_iter().map(|word| word.plain.into_owned()).collect();
        let mut words: Vec<Vec<String>> = written.iter().map(plain).collect();
        words.retain(|noun| !noun.is_empty());
        words.sort_by_key(|noun| std::cmp::Reverse(noun.len()));
        let mut lasts: Vec<String> = words.iter().filter_map(|noun| noun.last().cloned()).collect();
        lasts.sort_unstable();
        lasts.dedup();
        let sought = AnyOf::new(&lasts);
        let capitals = AhoCorasick::new(lasts.iter().flat_map(|last| [upper_first(last), last.to_uppercase()])).ok();
        Self { written: written.to_vec(), words, lasts, sought, capitals, forms: OnceLock::new() }
    }

    /// Returns what every text holds in which a word for a kind of body ends a name.
    pub(crate) fn sought(&self) -> &AnyOf {
        &self.sought
    }

    /// Tells whether such a word stands in a text with a capital.
    pub(crate) fn has_capital(&self, text: &str) -> bool {
        !text.is_ascii() || self.capitals.as_ref().is_none_or(|capitals| capitals.is_match(text))
    }

    pub(super) fn is(&self, written: &[Text]) -> bool {
        self.written == written
    }

    /// Tells whether a word ends one for a kind of body.
    pub(crate) fn is_last(&self, word: &str) -> bool {
        self.lasts.iter().any(|last| last == word)
    }

    /// Parts the words of a name into those before the one for its kind, and that.
    pub(crate) fn part<'n>(&self, name: &'n [String]) -> (&'n [String], &'n [String]) {
        let noun = self.words.iter().find(|noun| name.ends_with(noun)).map_or(0, Vec::len);
        name.split_at(name.len() - noun)
    }

    /// Returns the registered names, parted as `part` does it; once for all documents.
    pub(crate) fn forms(&self, part: impl FnOnce() -> Vec<Form>) -> &Forms {
        self.forms.get_or_init(|| Forms::new(part()))
    }
}

/// Holds all registered names, parted by some words for kinds of bodies, and finds those that may come near to another without looking at each.
#[derive(Debug)]
pub(crate) struct Forms {
    pub(crate) all: Vec<Form>,
    /// By all that is the same for two words that are near.
    by_key: HashMap<String, Vec<usize>>,
    /// The words with which names of outside bodies end, and those of others.
    ends: OnceLock<[BTreeSet<String>; 2]>,
}

/// No more names are compared with another than this, however many begin alike.
const MOST: usize = 500;

impl Forms {
    fn new(all: Vec<Form>) -> Self {
        let mut by_key: HashMap<String, Vec<usize>> = HashMap::new();
        for (index, form) in all.iter().enumerate() {
            let keys: BTreeSet<String> = form.words.telling.iter().flat_map(|word| keys(word)).collect();
            for key in keys {
                by_key.entry(key).or_default().push(index);
            }
        }
        Self { all, by_key, ends: OnceLock::new() }
    }

    /// Returns the names with a word that is near to one of `words`: to that one which the fewest have.
    pub(crate) fn sharing_a_word(&self, words: &[String]) -> Vec<&Form> {
        let lists = |word: &String| keys(word).into_iter().filter_map(|key| self.by_key.get(&key)).collect::<Vec<_>>();
        let fewest = words.iter().map(lists).min_by_key(|lists| lists.iter().map(|list| list.len()).sum::<usize>());
        // The same word comes before others that are only near.
        let few = fewest.into_iter().flatten().flatten().take(MOST);
        let few: BTreeSet<usize> = few.copied().collect();
        few.into_iter().map(|index| &self.all[index]).collect()
    }

    /// Tells whether a word ends names of outside bodies, and no other.
    pub(crate) fn is_outside(&self, last: &str, is_outside: impl Fn(usize) -> bool) -> bool {
        let ends = self.ends.get_or_init(|| {
            [true, false].map(|outside| {
                let those = self.all.iter().filter(|form| is_outside(form.body) == outside);
                those.filter_map(|form| form.words.noun.last().cloned()).collect()
            })
        });
        ends[0].contains(last) && !ends[1].contains(last)
    }
}

/// Returns keys of which two words that are near share at least one.
fn keys(word: &str) -> Vec<String> {
    let mut keys = vec![word.to_owned(), one(word)];
    let ends = word.char_indices().map(|(at, _)| at).chain([word.len()]);
    if let Some(end) = ends.clone().nth(STEM) {
        keys.push(format!("{}-", &word[..end]));
    }
    // A slip is a letter too many, too few, another, or two in the wrong order: without one letter both are the same.
    if ends.clone().count() > SLIP {
        let (starts, after) = (ends.clone(), ends.skip(1));
        keys.extend(starts.zip(after).skip(1).map(|(start, end)| format!("{}{}", &word[..start], &word[end..])));
    }
    keys
}

/// So many letters at its beginning make a stem.
const STEM: usize = 5;

/// A slip is forgiven in words of so many letters.
const SLIP: usize = 6;

/// Tells whether two words are one, perhaps in another form or with a slip: "strategy" and "strategic",
/// "cities" and "city".
pub(crate) fn is_near(one: &str, other: &str) -> bool {
    if one == other || self::one(one) == self::one(other) {
        return true;
    }
    let (short, long) =
        (one.chars().count().min(other.chars().count()), one.chars().count().max(other.chars().count()));
    let alike = one.chars().zip(other.chars()).take_while(|(one, other)| one == other).count();
    let stem = alike >= STEM && alike * 3 >= short * 2 && long - short <= 4;
    stem || (alike >= 1 && short >= SLIP && long - short <= 1 && strsim::osa_distance(one, other) <= 1)
}

/// Returns a word as it is of one thing: "city" for "cities".
fn one(word: &str) -> String {
    let is_long = |rest: &&str| rest.chars().count() >= 3;
    if let Some(rest) = word.strip_suffix("ies").filter(is_long) {
        return format!("{rest}y");
    }
    let sibilant = |rest: &&str| ["s", "x", "z", "ch", "sh"].iter().any(|end| rest.ends_with(end));
    if let Some(rest) = word.strip_suffix("es").filter(is_long).filter(sibilant) {
        return rest.to_owned();
    }
    let many = word.strip_suffix('s').filter(is_long).filter(|rest| !rest.ends_with(['s', 'u', 'i']));
    many.unwrap_or(word).to_owned()
}

#[cfg(test)]
mod tests {
    use super::{is_near, keys};

    #[test]
    fn forms_of_a_word_are_near() {
        for (one, other) in [
            ("strategy", "strategic"),
            ("economy", "economic"),
            ("environment", "environmental"),
            ("communities", "community"),
            ("regeneration", "regenaration"),
            ("cities", "city"),
            ("bus", "buses"),
            ("homes", "home"),
            ("church", "churches"),
        ] {
            assert!(is_near(one, other) && is_near(other, one), "{one} {other}");
            assert!(keys(one).iter().any(|key| keys(other).contains(key)), "{one} {other}");
        }
        for (one, other) in
            [("safety", "safer"), ("city", "county"), ("health", "wealth"), ("people", "place"), ("bus", "bu")]
        {
            assert!(!is_near(one, other), "{one} {other}");
        }
    }
}
