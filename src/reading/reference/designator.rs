//! How are parts of a document named? "2.7", "B", "two", "(iv)", "4(a)", and from one to another: "A-C".

use std::ops::Range;

/// Holds the name of a part as a word gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Designator<'w> {
    /// The name: "2.7", "B", "4(a".
    pub(super) name: &'w str,
    /// Where it stands in the word, its brackets included.
    pub(super) range: Range<usize>,
    /// It stands in brackets of its own: "(iv)".
    pub(super) bracketed: bool,
    /// The last of several that the word names: the C of "A-C".
    pub(super) last: Option<&'w str>,
    /// A mark after it ends the list.
    pub(super) closes: bool,
}

/// Returns the part of a word that names a part; `small` where a small letter may be one.
pub(super) fn designator(word: &str, small: bool) -> Option<Designator<'_>> {
    let start = word.trim_start_matches(['(', '"', '\'']);
    let at = word.len() - start.len();
    let name = plain(start);
    let after = &start[name.len()..];
    let figures = name.starts_with(|c: char| c.is_ascii_digit());
    let bracketed = word[..at].ends_with('(') && after.starts_with(')');
    if !fits(name, small, bracketed, !after.is_empty()) {
        return None;
    }
    // "A-C" names three; "section 3-year plan" is no reference, "Appendix A's list" is one.
    let last = after.strip_prefix('-').map(plain).filter(|last| is_like(name, last));
    if figures && last.is_none() && after.starts_with(['-', '/', '%', '\'']) && after.len() > 3 {
        return None;
    }
    let inside = usize::from((bracketed || name.contains('(')) && after.starts_with(')'));
    let taken = last.map_or(inside, |last| 1 + last.len());
    let closes = after.len() > taken && !word.ends_with(',');
    let range = at - usize::from(bracketed)..at + name.len() + taken;
    Some(Designator { name, range, bracketed, last, closes })
}

/// Returns the letters and figures at the start of a text that can be the name of a part.
fn plain(text: &str) -> &str {
    if text.starts_with(|c: char| c.is_ascii_digit()) {
        let end = text.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '('))).unwrap_or(text.len());
        text[..end].trim_end_matches(['.', '('])
    } else {
        let end = text.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(text.len());
        &text[..end]
    }
}

/// Tells whether letters and figures name a part; `ends` where a mark stands after them.
fn fits(name: &str, small: bool, bracketed: bool, ends: bool) -> bool {
    let lower = name.to_ascii_lowercase();
    let bytes = name.as_bytes();
    match bytes {
        [] => false,
        [first, ..] if first.is_ascii_digit() => {
            bytes.iter().take_while(|byte| byte.is_ascii_digit()).count() <= 2 && name.len() <= 9 && !is_ordinal(&lower)
        }
        [letter] if letter.is_ascii_alphabetic() => {
            bracketed
                || (letter.is_ascii_uppercase() && *letter != b'I')
                || (small && (ends || matches!(letter, b'i' | b'v' | b'x')))
        }
        [first, second] if first.is_ascii_uppercase() && second.is_ascii_digit() => true,
        _ => NUMBERS.contains(&lower.as_str()) || is_roman(name),
    }
}

/// Tells whether letters are a Roman numeral, all of them large or all of them small.
pub(super) fn is_roman(name: &str) -> bool {
    let even = name.bytes().all(|byte| byte.is_ascii_uppercase()) || name.bytes().all(|byte| byte.is_ascii_lowercase());
    even && ROMAN.contains(&name.to_ascii_lowercase().as_str())
}

/// Tells whether a name is a number in words.
pub(super) fn is_number_word(name: &str) -> bool {
    NUMBERS.contains(&name.to_ascii_lowercase().as_str())
}

/// Tells whether two names are of one kind, so that one can follow the other.
pub(super) fn is_like(one: &str, other: &str) -> bool {
    let figures = |name: &str| {
        name.starts_with(|c: char| c.is_ascii_digit())
            && name.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
            && name.bytes().take_while(u8::is_ascii_digit).count() <= 2
    };
    let letter = |name: &str| name.len() == 1 && name.bytes().all(|byte| byte.is_ascii_alphabetic());
    (figures(one) && figures(other))
        || (letter(one) && letter(other))
        || (is_roman(one) && is_roman(other))
        || (is_number_word(one) && is_number_word(other))
}

/// Returns the names between two, where they are counted on: "B" of "A to C", "2" and "3" of "1-4".
pub(super) fn between(first: &str, last: &str) -> Vec<String> {
    /// More parts than these nobody names at once.
    const MOST: usize = 26;
    let large = first.starts_with(|c: char| c.is_ascii_uppercase());
    let counted = |from: usize, to: usize| from + 1..to.min(from + MOST);
    let place = |list: &[&str], name: &str| list.iter().position(|known| known.eq_ignore_ascii_case(name));
    if let (Ok(from), Ok(to)) = (first.parse::<usize>(), last.parse()) {
        return counted(from, to).map(|number| number.to_string()).collect();
    }
    if let (Some((head, from)), Some((other, to))) = (first.rsplit_once('.'), last.rsplit_once('.')) {
        let (from, to) = (from.parse().unwrap_or(0), to.parse().unwrap_or(0));
        return if head == other {
            counted(from, to).map(|number| format!("{head}.{number}")).collect()
        } else {
            vec![]
        };
    }
    for list in [&ROMAN, &NUMBERS] {
        if let (Some(from), Some(to)) = (place(list, first), place(list, last)) {
            let named = list.get(counted(from, to)).unwrap_or_default().iter();
            return named.map(|name| if large { name.to_ascii_uppercase() } else { (*name).to_owned() }).collect();
        }
    }
    match (first.as_bytes(), last.as_bytes()) {
        ([from], [to]) if from.is_ascii_uppercase() == to.is_ascii_uppercase() => {
            (*from..*to).skip(1).map(|letter| char::from(letter).to_string()).collect()
        }
        _ => Vec::new(),
    }
}

/// Returns the place of a letter in the alphabet.
pub(super) fn letter(name: &str) -> Option<usize> {
    let byte = *name.as_bytes().first().filter(|byte| name.len() == 1 && byte.is_ascii_lowercase())?;
    Some(usize::from(byte - b'a') + 1)
}

/// Numbers in words.
const NUMBERS: [&str; 20] = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
];

/// Roman numerals, in small letters.
const ROMAN: [&str; 20] = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii",
    "xviii", "xix", "xx",
];

fn is_ordinal(word: &str) -> bool {
    ["st", "nd", "rd", "th"].iter().any(|ending| word.ends_with(ending))
}

/// Returns every way in which the name of a part can be read: a number where it is one in words or Roman numerals; without
/// what a bracket adds to it.
pub(super) fn readings(name: &str) -> Vec<String> {
    let lower = name.to_ascii_lowercase();
    let main = lower.split('(').next().unwrap_or_default().trim_end_matches('.').to_owned();
    let mut all = vec![main.clone()];
    let place = |list: &[&str]| list.iter().position(|known| **known == *main).map(|place| (place + 1).to_string());
    all.extend(place(&NUMBERS));
    all.extend(place(&ROMAN));
    // "2.7a" and "2.7.a" are found in 2.7; "2.0" is 2.
    let digits = main.trim_end_matches(|c: char| c.is_ascii_lowercase()).trim_end_matches('.');
    if !digits.is_empty() && digits != main && main.starts_with(|c: char| c.is_ascii_digit()) {
        all.push(digits.to_owned());
    }
    if let Some(whole) = main.strip_suffix(".0") {
        all.push(whole.to_owned());
    }
    all
}

/// Returns the numbers and letters in the mark before a heading or an item: "2.3", "(a)", "IV.", "Section 2:".
pub(super) fn numbers(mark: &str) -> Vec<String> {
    let Some(name) = mark
        .split(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | ':' | '#' | '*' | '_' | '|' | '\\' | '§'))
        .map(|part| part.trim_matches(['.', '-', '–']))
        .rfind(|part| !part.is_empty())
    else {
        return Vec::new();
    };
    let figures = name.starts_with(|c: char| c.is_ascii_digit())
        && name.len() <= 9
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'.')
        && name.bytes().take_while(u8::is_ascii_digit).count() <= 2;
    let letters = name.len() <= 5
        && (name.len() == 1
            || ROMAN.contains(&name.to_ascii_lowercase().as_str())
            || NUMBERS.contains(&name.to_ascii_lowercase().as_str()))
        && name.bytes().all(|byte| byte.is_ascii_alphabetic());
    // "o" and "·" are bullets.
    if (figures || letters) && name != "o" { readings(name) } else { Vec::new() }
}

/// Returns the number of a heading such as "Theme 3: Water" or "Section B - Money".
pub(super) fn first_of_series(heading: &str) -> Option<&str> {
    let mut words = heading.split(' ');
    let (first, second) = (words.next()?, words.next()?);
    let plain = first.chars().all(char::is_alphabetic) && second.len() <= 4;
    plain.then(|| designator(second, false)).flatten().map(|designator| designator.name)
}

#[cfg(test)]
mod tests {
    use super::{between, designator, numbers, readings};

    #[test]
    fn parts_are_named_in_several_ways() {
        let name = |word| designator(word, true).map(|found| found.name.to_owned());
        for (word, wanted) in [
            ("two)", "two"),
            ("B.", "B"),
            ("2.7,", "2.7"),
            ("4(a)", "4(a"),
            ("IV", "IV"),
            ("ii", "ii"),
            ("(ii)", "ii"),
            ("(b)", "b"),
            ("i", "i"),
            ("7", "7"),
            ("A1", "A1"),
        ] {
            assert_eq!(name(word).as_deref(), Some(wanted), "{word}");
        }
        for word in ["of", "meeting", "2010", "3rd", "a", "I", "above", "Ii", "3-year", ""] {
            assert_eq!(name(word), None, "{word}");
        }
        assert_eq!(readings("two"), ["two", "2"]);
        assert_eq!(readings("IV"), ["iv", "4"]);
        assert_eq!(readings("4(a"), ["4"]);
        assert_eq!(readings("2.7a"), ["2.7a", "2.7"]);
        assert_eq!(numbers("Section 2:"), ["2"]);
        assert_eq!(numbers("(a)"), ["a"]);
        assert!(numbers("·").is_empty());
    }

    #[test]
    fn names_are_counted_on_from_one_to_another() {
        assert_eq!(designator("A-C.", false).and_then(|found| found.last), Some("C"));
        assert_eq!(designator("2.1-2.4", false).and_then(|found| found.last), Some("2.4"));
        assert_eq!(designator("A-level", false).and_then(|found| found.last), None);
        assert_eq!(between("A", "D"), ["B", "C"]);
        assert_eq!(between("2", "4"), ["3"]);
        assert_eq!(between("2.1", "2.4"), ["2.2", "2.3"]);
        assert_eq!(between("I", "IV"), ["II", "III"]);
        assert_eq!(between("one", "three"), ["two"]);
        for (first, last) in [("4", "2"), ("C", "A"), ("1.2", "2.4"), ("A", "c"), ("A", "2"), ("V", "I")] {
            assert!(between(first, last).is_empty(), "{first} to {last}");
        }
    }
}
