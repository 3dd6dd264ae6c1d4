//! How is an outcome of the strategy numbered? Two numbers with a full stop between them.

use std::fmt;

use crate::reading::number::Counting;

/// Holds the number of an outcome: its aim, its place under the aim, and a letter where it has one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Number {
    aim: u8,
    place: u8,
    letter: Option<char>,
}

impl Number {
    /// Reads a number that stands alone, as a register writes it.
    #[must_use]
    pub fn of(text: &str) -> Option<Self> {
        let text = text.trim();
        <Self as Counting>::read(text).filter(|(_, length)| *length == text.len()).map(|(number, _)| number)
    }
}

impl fmt::Display for Number {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}.{}", self.aim, self.place)?;
        self.letter.map_or(Ok(()), |letter| write!(out, "{letter}"))
    }
}

impl Counting for Number {
    fn read(text: &str) -> Option<(Self, usize)> {
        let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
        let first = digits(text);
        let rest = text.get(first..)?.strip_prefix('.')?;
        let second = digits(rest);
        if !(1..=2).contains(&first) || !(1..=2).contains(&second) {
            return None;
        }
        let (aim, place) = (text[..first].parse().ok()?, rest[..second].parse().ok()?);
        let mut rest = rest[second..].chars();
        let letter = rest.clone().next().filter(char::is_ascii_lowercase);
        if letter.is_some() {
            rest.next();
        }
        let rest = rest.as_str();
        // "2.1.3" is a paragraph, "2.1m" an amount.
        let goes_on = rest.strip_prefix('.').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
        let ends = !rest.starts_with(char::is_alphanumeric) && !rest.starts_with('%') && !goes_on;
        let length = first + 1 + second + letter.map_or(0, char::len_utf8);
        (ends && letter != Some('m')).then_some((Self { aim, place, letter }, length))
    }

    fn up_to(self, last: Self) -> Option<Vec<Self>> {
        let known = self.aim == last.aim && last.place > self.place && self.letter.is_none() && last.letter.is_none();
        known.then(|| (self.place + 1..=last.place).map(|place| Self { place, ..self }).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::Number;

    #[test]
    fn outcomes_have_two_numbers() {
        let read = |text: &str| Number::of(text).map(|number| number.to_string());
        for text in ["2.1", "10.12", "3.4b"] {
            assert_eq!(read(text).as_deref(), Some(text));
        }
        for text in ["15", "2.1.3", "2.1m", "2.5%", "2010.5", "2.", ".1", "v2.1", ""] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn outcomes_stand_in_the_order_of_their_numbers() {
        let mut numbers: Vec<Number> = ["2.10", "10.1", "2.2"].into_iter().filter_map(Number::of).collect();
        numbers.sort_unstable();
        assert_eq!(numbers.iter().map(ToString::to_string).collect::<Vec<_>>(), ["2.2", "2.10", "10.1"]);
    }
}
