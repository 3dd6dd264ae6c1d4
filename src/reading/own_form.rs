//! By which names does the group go in its own document?

use super::{Reading, Region};
use crate::document::Kind;
use crate::text::Span;
use crate::topic::{AnyOf, Patterns, Phrase, Text, normalise};

/// Holds one name of the group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnForm {
    /// As it is written where it stands first.
    pub name: String,
    /// Where that is.
    pub first: Span,
    /// The words by which it is told from other names.
    key: Vec<String>,
}

/// Holds the words by which the names of a group are told from others. All are in small letters.
#[derive(Clone, Copy, Debug)]
pub struct NameUsage<'u> {
    /// Words for a group that are used one for the other: "group", "committee".
    pub same: &'u [Text],
    /// Words before a name that make it another body's: "county".
    pub others: &'u [Text],
    /// Words for kinds of groups: "working", "steering".
    pub kinds: &'u [Text],
    /// What ends with the words that introduce a name: "known as".
    pub introduced: &'u [Phrase],
}

impl Reading<'_> {
    /// Returns the full names that the group gives itself, in the order of their first uses.
    ///
    /// A name is its own where it begins with the first word of the name in the title, has no words but those, and ends in
    /// the same word, or both end in words of `same`. A name after one of `others`, after another capital, or before "of",
    /// is another body's.
    #[must_use]
    pub fn own_forms(&self, usage: NameUsage<'_>) -> Vec<OwnForm> {
        let NameUsage { same, others, kinds, .. } = usage;
        let Some(group) = self.group() else { return Vec::new() };
        let own = key(&group);
        let Some((noun, core)) = own.split_last().filter(|(noun, core)| !core.is_empty() && self.lookup.is_group(noun))
        else {
            return Vec::new();
        };
        let pattern = self.lookup.patterns(usage.introduced);
        let like = |word: &String| word == noun || (is_in(same, noun) && is_in(same, word));
        // Most blocks do not hold the first word of the name.
        let holding = self.blocks_holding(&AnyOf::new(core.first()));
        let mut forms: Vec<OwnForm> = Vec::new();
        let mut introduced: Vec<Vec<String>> = Vec::new();
        for (block, part) in self.document.blocks.iter().enumerate().filter(|(block, _)| holding.contains(*block)) {
            let place = self.place(self.section_of(block));
            if place.region != Region::Body
                || !matches!(part.kind, Kind::Paragraph | Kind::Item | Kind::Row { header: false } | Kind::Heading)
            {
                continue;
            }
            let prose = self.document.prose(block);
            for phrase in capitals(&prose.text) {
                let name = &prose.text[phrase.clone()];
                let words = key(name);
                let Some((last, rest)) = words.split_last() else { continue };
                if rest.is_empty()
                    || !like(last)
                    || !self.is_short_for(rest, core, kinds)
                    || forms.iter().any(|form| form.key == words)
                {
                    continue;
                }
                let (before, after) = (&prose.text[..phrase.start], &prose.text[phrase.end..]);
                let word = before.split_whitespace().next_back().unwrap_or_default().to_ascii_lowercase();
                let another = is_in(others, &word) || after.starts_with(" of ") || after.starts_with(" for ");
                if another && part.kind != Kind::Heading {
                    continue;
                }
                if is_introduced(before, after, pattern.as_deref()) && words != own {
                    introduced.push(words);
                } else if !introduced.contains(&words) {
                    let first = self.document.source.trim(prose.span(phrase.start, phrase.end));
                    forms.push(OwnForm { name: name.to_owned(), first, key: words });
                }
            }
        }
        forms
    }

    /// Tells whether words are those of the group's name, or the first and some others of them; what kind of group it is
    /// may not be left out, since groups of several kinds may share a name.
    fn is_short_for(&self, words: &[String], core: &[String], kinds: &[Text]) -> bool {
        if words.first() != core.first() {
            return false;
        }
        let mut left = words.iter().peekable();
        for word in core {
            if left.peek() == Some(&word) {
                left.next();
            } else if is_in(kinds, word) || self.lookup.is_group(word) {
                return false;
            }
        }
        left.next().is_none() && (words.len() == core.len() || !words.iter().all(|word| is_in(kinds, word)))
    }
}

fn is_in(list: &[Text], word: &str) -> bool {
    list.iter().any(|known| known == word)
}

/// Returns the words by which names are compared.
fn key(name: &str) -> Vec<String> {
    let words = normalise(name);
    words
        .iter()
        .filter(|word| !matches!(*word, "and" | "the" | ","))
        .map(|word| word.trim_end_matches("'s").to_owned())
        .collect()
}

/// Returns the places of words with capitals that follow each other, small words between them left in.
fn capitals(text: &str) -> Vec<std::ops::Range<usize>> {
    let mut found: Vec<std::ops::Range<usize>> = Vec::new();
    // Whether the next word may go on with the name before it.
    let mut open = false;
    let mut small_since = 0;
    for (start, word) in text.split(' ').scan(0, |at, word| {
        let start = *at;
        *at += word.len() + 1;
        Some((start, word))
    }) {
        let trimmed = word.trim_start_matches(|c: char| !c.is_alphanumeric());
        let from = start + word.len() - trimmed.len();
        let kept = trimmed.trim_end_matches(|c: char| !c.is_alphanumeric());
        let kept = kept.strip_suffix("'s").unwrap_or(kept);
        let breaks = from > start || word == "-";
        if kept.starts_with(|c: char| c.is_uppercase()) {
            let article = matches!(kept, "The" | "This" | "Our" | "A" | "Each" | "All" | "If" | "As" | "When");
            match found.last_mut().filter(|_| open && !breaks) {
                Some(last) => last.end = from + kept.len(),
                None if article => {
                    open = false;
                    continue;
                }
                None => found.push(from..from + kept.len()),
            }
            open = kept.len() == trimmed.len();
            small_since = 0;
        } else if open && matches!(word, "and" | "&") && small_since == 0 {
            small_since = 1;
        } else {
            open = false;
        }
    }
    found
}

/// Tells whether a name is introduced as one: in brackets or quotation marks, or after words that do so.
fn is_introduced(before: &str, after: &str, introduces: Option<&Patterns>) -> bool {
    let plain = before.trim_end().trim_end_matches("the").trim_end_matches("The").trim_end();
    let marked = plain.ends_with(['(', '"', '\'']) || after.starts_with(['"', ')']);
    marked || introduces.is_some_and(|pattern| pattern.is_match(last_words(plain)))
}

/// Returns the last few words of a text: no more of it can introduce a name.
fn last_words(text: &str) -> &str {
    let from = text.rmatch_indices(' ').nth(3).map_or(0, |(at, _)| at + 1);
    &text[from..]
}

#[cfg(test)]
mod tests {
    use super::capitals;

    #[test]
    fn names_are_runs_of_capitals() {
        let found = |text: &'static str| capitals(text).into_iter().map(|range| &text[range]).collect::<Vec<_>>();
        assert_eq!(found("The Safer and Stronger Group's chair"), ["Safer and Stronger Group"]);
        assert_eq!(found("To achieve this the Green Group will"), ["To", "Green Group"]);
        assert_eq!(found("Safer Streets PAG, Economic Group"), ["Safer Streets PAG", "Economic Group"]);
    }
}
