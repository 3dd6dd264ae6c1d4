//! With which letter or number does an item of a list begin that is typed without Markdown: "a)", "(ii)", "3."?

/// Holds such a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Mark {
    opens: bool,
    close: char,
    /// Which item it marks, as a letter, a Roman number or a figure: "i" is the first and the ninth.
    places: [Option<usize>; 3],
    /// Bytes that it takes, with the white space after it.
    pub(crate) width: usize,
}

impl Mark {
    /// Returns the mark at the start of a trimmed line that goes on after it. Capitals are no marks: "A. Smith" is a name.
    pub(crate) fn of(line: &str) -> Option<Self> {
        const ROMAN: [&str; 12] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
        let (opens, rest) = line.strip_prefix('(').map_or((false, line), |rest| (true, rest));
        let length = rest.bytes().take(5).take_while(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()).count();
        let (name, after) = rest.split_at(length);
        let close = after.chars().next().filter(|close| *close == ')' || (*close == '.' && !opens))?;
        let text = after[1..].strip_prefix([' ', '\t', '\u{a0}'])?.trim_start();
        let letter = match name.as_bytes() {
            [letter @ b'a'..=b'z'] => Some(usize::from(letter - b'a') + 1),
            _ => None,
        };
        let roman = ROMAN.iter().position(|roman| *roman == name).map(|place| place + 1);
        let figure = if name.len() <= 2 { name.parse().ok() } else { None };
        let places = [letter, roman, figure];
        let is_mark = !text.is_empty() && places.iter().any(Option::is_some);
        is_mark.then_some(Self { opens, close, places, width: line.len() - text.len() })
    }

    /// Returns the mark that a text is nothing but: "a.", read as a sentence of its own.
    pub(crate) fn alone(text: &str) -> Option<Self> {
        if text.len() > 6 { None } else { Self::of(&format!("{text} -")) }
    }

    /// Tells whether it marks the first item of a list.
    pub(crate) fn is_first(self) -> bool {
        self.places.contains(&Some(1))
    }

    /// Tells whether it marks the item after another.
    pub(crate) fn follows(self, other: Self) -> bool {
        let next = |(this, other): (Option<usize>, Option<usize>)| other.is_some_and(|other| this == Some(other + 1));
        (self.opens, self.close) == (other.opens, other.close) && self.places.into_iter().zip(other.places).any(next)
    }
}

#[cfg(test)]
mod tests {
    use super::Mark;

    #[test]
    fn marks_are_told_from_words() {
        for line in ["a) calm", "(ii) calm", "3. calm", "(4) calm", "b. calm"] {
            assert!(Mark::of(line).is_some(), "{line}");
        }
        for line in ["at) calm", "A. Smith", "2.1 calm", "a calm", "a)", "(a calm)", "e.g. calm", "2010. calm"] {
            assert_eq!(Mark::of(line), None, "{line}");
        }
        let mark = |line| Mark::of(line).expect("it is one");
        assert!(mark("i) x").is_first() && mark("j) x").follows(mark("i) x")) && mark("ii) x").follows(mark("i) x")));
        assert!(!mark("(b) x").follows(mark("a) x")) && !mark("c) x").follows(mark("a) x")));
    }
}
