//! What do the names in braces stand for that a phrase may hold, and what must a text hold for such a phrase?

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::literal::{OPEN, literals};
use super::pattern::parsed;
use super::trigram::SHORTEST;
use super::{List, Named, Vocabulary};

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
    pub(super) fn expand<'t>(&self, phrase: &'t str) -> Cow<'t, str> {
        expand(&self.patterns, phrase, &|name| self.also.get(name).map(|also| also.pattern.as_str()))
    }

    /// Returns what a text must hold for a phrase to be found in it, with a mark where a register may add names.
    pub(super) fn literals(&self, phrase: &str) -> Vec<Vec<String>> {
        let mark = |name: &str| OPEN.iter().find(|(open, _)| *open == name).map(|(_, mark)| *mark);
        parsed(&expand(&self.patterns, phrase, &mark)).map_or_else(|_| Vec::new(), |pattern| literals(&pattern))
    }

    /// Returns what a text must hold, with the names of the register in place of the marks. A set is left out where a name
    /// is not in plain letters.
    pub(super) fn named<Set: AsRef<[Word]>, Word: AsRef<str>>(&self, sets: &[Set]) -> Vec<Vec<String>> {
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
