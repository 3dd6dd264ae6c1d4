//! Which indicators does the document name? "NI 35", "NIs 1, 4 and 35", "National Indicator 102a", ranges.

use std::ops::Range;

use super::Reading;
use super::number::{self, Counting};
use super::outcome::{ranges, touches};

/// Holds one indicator that the main body names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Indicator {
    /// Its number.
    pub number: u16,
    /// Its number as it is written, with a letter where it has one: "102a".
    pub name: String,
    /// The place of its sentence among all.
    pub sentence: usize,
    /// The place of its words there: [`Reading::place_in_sentence`] leads back to the source.
    pub range: Range<usize>,
    /// The sentence says that it is no longer in use.
    pub withdrawn: bool,
}

/// A number of up to four figures, perhaps with a letter. Longer ones are telephone numbers, and many of four are years.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Number(u16, Option<char>);

/// Numbers that are years, and no number of an indicator.
const YEARS: std::ops::Range<u16> = 1900..2100;

impl Counting for Number {
    fn read(text: &str) -> Option<(Self, usize)> {
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        let number = (1..=4).contains(&digits).then(|| text[..digits].parse().ok())??;
        if digits == 4 && (text.starts_with('0') || YEARS.contains(&number)) {
            return None;
        }
        let mut rest = text[digits..].chars();
        let letter = rest.clone().next().filter(char::is_ascii_lowercase);
        if letter.is_some() {
            rest.next();
        }
        let rest = rest.as_str();
        let (ends, counts) = (!rest.starts_with(char::is_alphanumeric), rest.starts_with('%'));
        let decimal = rest.starts_with(['.', ',']) && rest[1..].starts_with(|c: char| c.is_ascii_digit());
        // "1,200" is one number; "1,4" are two.
        let thousands = rest.starts_with(',') && rest[1..].bytes().take_while(u8::is_ascii_digit).count() == 3;
        let whole = ends && !counts && (!decimal || (rest.starts_with(',') && !thousands));
        whole.then_some((Self(number, letter), digits + letter.map_or(0, char::len_utf8)))
    }

    fn up_to(self, last: Self) -> Option<Vec<Self>> {
        (last.0 > self.0 && last.0 - self.0 <= 200)
            .then(|| (self.0 + 1..last.0).map(|number| Self(number, None)).chain([last]).collect())
    }
}

/// Finds them, in the order of the text. Those in headings are not read: they are said again below.
pub(super) fn find(reading: &Reading<'_>) -> Vec<Indicator> {
    let words = &reading.lookup.vocabulary.indicators;
    let Some(pattern) = reading.lookup.patterns(&words.words) else { return Vec::new() };
    let others = reading.lookup.patterns(&words.others);
    let withdrawn = reading.lookup.patterns(&words.withdrawn);
    let said = reading.said();
    let mut found = Vec::new();
    for sentence in said.find(&pattern) {
        let text = said.words(sentence);
        let is_withdrawn = withdrawn.as_ref().is_some_and(|pattern| pattern.is_match(text));
        let others = ranges(others.as_deref(), text);
        for word in pattern.find_iter(text) {
            let Some(rest) = text.get(word.end..) else { continue };
            let gap = rest.bytes().take_while(|byte| matches!(byte, b' ' | b'-' | b':' | b'(')).count();
            let (numbers, end) = number::list::<Number>(text, word.end + gap);
            if gap > 2 || touches(&others, &(word.start..end)) {
                continue;
            }
            let single = numbers.len() == 1;
            for listed in numbers {
                let Number(number, letter) = listed.number;
                let name = letter.map_or_else(|| number.to_string(), |letter| format!("{number}{letter}"));
                let from = if single { word.start } else { listed.range.start };
                let range = from..listed.range.end;
                found.push(Indicator { number, name, sentence, range, withdrawn: is_withdrawn });
            }
        }
    }
    found
}
