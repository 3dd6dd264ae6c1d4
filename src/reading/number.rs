//! Which numbers stand one after the other? "2.1, 2.2 and 3.1", "1 to 4", "35 (extremism) & 36".

use std::ops::Range;

/// Holds one number of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Listed<Number> {
    /// The number.
    pub(super) number: Number,
    /// Where it is written; of one that is only meant by a range, the whole range.
    pub(super) range: Range<usize>,
}

/// Says how numbers of one kind are written.
pub(super) trait Counting: Copy + Ord {
    /// Reads the number at the start of `text`, and its length.
    fn read(text: &str) -> Option<(Self, usize)>;

    /// Returns the numbers after this one up to `last`; none where nobody can know them.
    fn up_to(self, last: Self) -> Option<Vec<Self>>;
}

/// Reads the numbers that stand one after the other from `at`, where the first must begin, and where they end.
pub(super) fn list<Number: Counting>(text: &str, at: usize) -> (Vec<Listed<Number>>, usize) {
    let mut found: Vec<Listed<Number>> = Vec::new();
    let mut end = at;
    let mut range_from: Option<usize> = None;
    let mut next = at;
    while let Some((number, length)) = Number::read(&text[next..]) {
        let range = next..next + length;
        if let Some(from) = range_from.take()
            && let Some(first) = found.last().map(|last| last.number)
        {
            match first.up_to(number) {
                Some(between) => {
                    found.extend(between.into_iter().map(|number| Listed { number, range: from..range.end }));
                }
                // "2.1 - 3.1" may leave some out or not; both ends are named.
                None => found.push(Listed { number, range: range.clone() }),
            }
        } else {
            found.push(Listed { number, range: range.clone() });
        }
        end = range.end;
        let Some((width, is_range)) = joint(&text[end..]) else { break };
        if is_range {
            range_from = found.last().map(|last| last.range.start);
        }
        next = end + width;
    }
    (found, end)
}

/// What joins two numbers of a list, the longer before the shorter.
const JOINTS: [(&str, bool); 19] = [
    (", and ", false),
    (" as well as ", false),
    (" and also ", false),
    (" through ", true),
    (" and ", false),
    (", or ", false),
    (", & ", false),
    (" or ", false),
    (" to ", true),
    (" & ", false),
    (" + ", false),
    (" - ", true),
    (" / ", false),
    (", ", false),
    ("; ", false),
    (",", false),
    ("/", false),
    ("-", true),
    ("&", false),
];

/// Returns how long the words between two numbers are, a description in brackets included, and whether they mean a range.
fn joint(text: &str) -> Option<(usize, bool)> {
    let described = described(text);
    let rest = &text[described..];
    let (joint, is_range) = JOINTS.iter().find(|(joint, _)| rest.starts_with(joint))?;
    Some((described + joint.len(), *is_range))
}

/// Returns how long a description in brackets is, where one stands here: " (safer streets)".
fn described(text: &str) -> usize {
    let Some(inside) = text.strip_prefix(" (") else { return 0 };
    let inside = inside.char_indices().take(80).take_while(|(_, character)| !matches!(character, '(' | '0'..='9'));
    inside.into_iter().find(|(_, character)| *character == ')').map_or(0, |(end, _)| end + 3)
}

#[cfg(test)]
mod tests {
    use super::{Counting, list};

    impl Counting for u16 {
        fn read(text: &str) -> Option<(Self, usize)> {
            let length = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
            Some((text[..length].parse().ok()?, length))
        }

        fn up_to(self, last: Self) -> Option<Vec<Self>> {
            (last > self && last - self < 50).then(|| (self + 1..=last).collect())
        }
    }

    fn numbers(text: &str) -> Vec<u16> {
        list::<u16>(text, 0).0.into_iter().map(|listed| listed.number).collect()
    }

    #[test]
    fn numbers_are_joined_in_many_ways() {
        assert_eq!(numbers("1, 4 and 35"), [1, 4, 35]);
        assert_eq!(numbers("1,1 & 3) inc 4"), [1, 1, 3]);
        assert_eq!(numbers("1-4, 9"), [1, 2, 3, 4, 9]);
        assert_eq!(numbers("5 (safer streets), 6 (fewer fires) and 7 (noise)"), [5, 6, 7]);
        assert_eq!(numbers("4 to 1"), [4, 1]);
        assert_eq!(numbers("35 groups"), [35]);
        assert_eq!(numbers("none"), [0; 0]);
    }
}
