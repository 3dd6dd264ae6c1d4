//! How is the name of a body compared? As words, so that marks, markup and plurals with and without apostrophe are equal.

use std::borrow::Cow;
use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Holds one word of a text or of a name; a mark that no name can be read across is a word too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Word<'t> {
    /// As it is written, without an apostrophe at its end.
    pub(crate) written: &'t str,
    /// Folded; "&" and "/" are "and", and "'s" is left out.
    pub(crate) plain: Cow<'t, str>,
    /// Where it stands.
    pub(crate) range: Range<usize>,
    /// It says whose: "Partnership's".
    pub(crate) whose: bool,
    /// A hyphen, and nothing else, stands before it.
    pub(crate) hyphen: bool,
    /// It is a mark: a full stop, a bracket.
    pub(crate) mark: bool,
}

impl Word<'_> {
    /// Tells whether it begins with a capital.
    pub(crate) fn is_capital(&self) -> bool {
        !self.mark && self.written.chars().next().is_some_and(char::is_uppercase)
    }

    /// Returns what is compared inside of a name: the same for "Residents", "Resident's" and "Residents'".
    pub(crate) fn loose(&self) -> &str {
        match self.plain.strip_suffix('s') {
            Some(one) if one.len() >= 3 && !one.ends_with('s') => one,
            _ => &self.plain,
        }
    }
}

/// Returns the words of a text in their order. Linear.
pub(crate) fn words(text: &str) -> Vec<Word<'_>> {
    /// A word and the space after it have some six letters in English.
    const LENGTH: usize = 6;
    let mut found: Vec<Word<'_>> = Vec::with_capacity(text.len() / LENGTH + 1);
    let mut start = None;
    let mut hyphen = false;
    let mut at = 0;
    while at < text.len() {
        // Most of a text is plain letters, and spaces between them.
        let (plain, is_lower) = plain_letters(&text.as_bytes()[at..]);
        if plain > 0 {
            let end = at + plain;
            if start.is_none() && text.as_bytes().get(end) == Some(&b' ') {
                let (written, range) = (&text[at..end], at..end);
                let plain = if is_lower { Cow::Borrowed(written) } else { Cow::Owned(written.to_ascii_lowercase()) };
                found.push(Word { written, plain, range, whose: false, hyphen, mark: false });
                (at, hyphen) = (end + 1, false);
                continue;
            }
            start.get_or_insert(at);
            at = end;
        }
        let Some(character) = text[at..].chars().next() else { break };
        let here = at;
        at += character.len_utf8();
        if character == ' ' {
            if let Some(start) = start.take() {
                found.push(word(text, start..here, hyphen));
            }
            hyphen = false;
            continue;
        }
        let apostrophe = matches!(character, '\'' | '`' | '\u{2018}' | '\u{2019}');
        let inside = character.is_alphanumeric()
            || (start.is_some() && (apostrophe || (!character.is_ascii() && is_combining_mark(character))))
            || is_silent(character);
        if inside {
            if start.is_none() && character.is_alphanumeric() {
                start = Some(here);
            }
            continue;
        }
        if let Some(start) = start.take() {
            found.push(word(text, start..here, hyphen));
        }
        let dash = matches!(character, '-' | '\u{2010}'..='\u{2014}');
        // A dash that stands apart, or after a mark, joins no words.
        hyphen = dash && found.last().is_some_and(|last| last.range.end == here && !last.mark);
        let plain = match character {
            '&' | '/' | '+' => Cow::Borrowed("and"),
            '"' | '\'' | '`' | '*' | '_' | '\u{201c}' | '\u{201d}' | '\u{201e}' | '\u{2018}' | '\u{2019}' => continue,
            _ if hyphen => continue,
            _ if character.is_whitespace() => continue,
            _ => Cow::Borrowed(&text[here..at]),
        };
        let mark = plain != "and";
        found.push(Word { written: &text[here..at], plain, range: here..at, whose: false, hyphen: false, mark });
    }
    if let Some(start) = start {
        found.push(word(text, start..text.len(), hyphen));
    }
    found
}

/// Returns how many plain letters and figures stand at the beginning, and whether none of them is a capital.
fn plain_letters(bytes: &[u8]) -> (usize, bool) {
    let mut is_lower = true;
    let is_plain = |byte: &&u8| {
        is_lower &= !byte.is_ascii_uppercase();
        byte.is_ascii_alphanumeric()
    };
    let plain = bytes.iter().take_while(is_plain).count();
    (plain, is_lower)
}

/// Characters that nobody sees.
fn is_silent(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{feff}')
}

fn word(text: &str, range: Range<usize>, hyphen: bool) -> Word<'_> {
    let all = &text[range.clone()];
    let is_lower = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    if all.bytes().all(is_lower) {
        // Most words are plain as they are written.
        return Word { written: all, plain: Cow::Borrowed(all), range, whose: false, hyphen, mark: false };
    }
    let written = all.trim_end_matches(|c: char| !c.is_alphanumeric() && !is_combining_mark(c));
    let quoted = all.len() > written.len();
    let range = range.start..range.start + written.len();
    if written.bytes().all(is_lower) {
        let whose = quoted && written.ends_with('s');
        return Word { written, plain: Cow::Borrowed(written), range, whose, hyphen, mark: false };
    }
    let mut plain = if written.is_ascii() {
        written.to_ascii_lowercase()
    } else {
        let seen: String = written.chars().filter(|character| !is_silent(*character)).collect();
        caseless::default_case_fold_str(&seen.nfkc().collect::<String>())
    };
    if !plain.bytes().all(is_lower) {
        plain = plain.replace(['\u{2018}', '\u{2019}', '`'], "'");
    }
    let whose = plain.ends_with("'s") || (quoted && plain.ends_with('s'));
    if let Some(one) = plain.strip_suffix("'s") {
        plain.truncate(one.len());
    }
    Word { written, plain: Cow::Owned(plain), range, whose, hyphen, mark: false }
}

/// Words inside of names that join others.
pub(crate) const JOINTS: [&str; 7] = ["and", "of", "the", "for", "in", "on", ","];

/// A name that no register knows does not begin with one of these, though a sentence may.
pub(crate) const ARTICLES: [&str; 4] = ["the", "our", "this", "that"];

/// No name has more words than this.
pub(crate) const LONGEST: usize = 14;

/// Returns words as one key: two names with the same key are one name.
pub(crate) fn key(words: &[Word<'_>]) -> String {
    let Some((last, rest)) = words.split_last() else { return String::new() };
    let mut key = String::new();
    for word in rest {
        key.push_str(word.loose());
        key.push(' ');
    }
    key.push_str(&last.plain);
    key
}

/// Returns words without the article before them, where more is left.
pub(crate) fn without_article<'w, 't>(words: &'w [Word<'t>]) -> &'w [Word<'t>] {
    match words {
        [first, rest @ ..] if first.plain == "the" && !rest.is_empty() => rest,
        _ => words,
    }
}

#[cfg(test)]
mod tests {
    use super::{key, without_article, words};

    fn keyed(text: &str) -> String {
        key(without_article(&words(text)))
    }

    #[test]
    fn names_that_sound_alike_are_one() {
        let same = keyed("The Children & Young People\u{2019}s Group");
        for other in
            ["Children and Young People Group", "children  and young peoples' group", "Children & Young Peoples Group"]
        {
            assert_eq!(keyed(other), same, "{other}");
        }
        assert_ne!(keyed("Children and Young Persons Group"), same);
        assert_eq!(keyed("Well-being Board"), keyed("Well being \"Board\""));
        assert_ne!(keyed("Executive"), keyed("Executives"));
        assert_ne!(keyed("Young People. Group"), keyed("Young People Group"));
    }

    #[test]
    fn places_are_those_of_the_text() {
        let text = "the \u{2018}Environment Group\u{2019}s\u{2019} (co-ordinated) R\u{e9}sidents' plan";
        let read: Vec<&str> = words(text).iter().map(|word| &text[word.range.clone()]).collect();
        assert_eq!(
            read,
            ["the", "Environment", "Group\u{2019}s", "(", "co", "ordinated", ")", "R\u{e9}sidents", "plan"]
        );
        assert!(words("the Partnership's plan")[1].whose);
        assert!(words("co-ordinated")[1].hyphen);
        assert!(words("the Group - the Board")[2].mark, "a dash that stands apart joins nothing");
    }
}
