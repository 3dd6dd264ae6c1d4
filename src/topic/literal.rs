//! Which words must a text hold for a pattern to be found in it?

use regex_syntax::ParserBuilder;
use regex_syntax::hir::{Class, Hir, HirKind};

use super::trigram::SHORTEST;

/// Of each set, a text holds one word at least. No set where nothing can be told.
pub(super) type Literals = Vec<Vec<String>>;

/// A set of more words than this is not kept: it would cost more than it saves.
const MOST: usize = 128;

/// Words that follow one another are not joined to more than so many.
const JOINED: usize = 64;

/// So many sets are enough to pass over nearly all that does not fit.
const SETS: usize = 4;

/// Returns what a text must hold for a pattern to be found in it, in small letters: the most telling sets first.
///
/// A pattern that cannot be read asks for nothing.
#[must_use]
pub(super) fn literals(pattern: &str) -> Literals {
    let mut reader = ParserBuilder::new();
    reader.case_insensitive(true).unicode(false).utf8(false).multi_line(true);
    let Ok(pattern) = reader.build().parse(pattern) else { return Vec::new() };
    let mut sets = Part::of(&pattern).sets();
    sets.sort_by_key(|set| std::cmp::Reverse(telling(set)));
    sets.dedup();
    sets.truncate(SETS);
    sets
}

/// What is known of a part of a pattern.
struct Part {
    /// All that it can stand for, where that is little.
    exact: Option<Vec<String>>,
    /// What it must hold, beside that.
    sets: Literals,
}

impl Part {
    fn of(pattern: &Hir) -> Self {
        match pattern.kind() {
            HirKind::Empty | HirKind::Look(_) => Self::exact(vec![String::new()]),
            HirKind::Literal(literal) => {
                let text = std::str::from_utf8(&literal.0).ok().filter(|text| text.is_ascii());
                text.map_or(Self::ANYTHING, |text| Self::exact(vec![text.to_ascii_lowercase()]))
            }
            HirKind::Class(class) => letters(class).map_or(Self::ANYTHING, Self::exact),
            HirKind::Repetition(repetition) => {
                let part = Self::of(&repetition.sub);
                match (repetition.min, repetition.max) {
                    (1, Some(1)) => part,
                    (0, Some(1)) => part.exact.map_or(Self::ANYTHING, |mut exact| {
                        exact.push(String::new());
                        Self::exact(exact)
                    }),
                    (0, _) => Self::ANYTHING,
                    _ => Self { exact: None, sets: part.sets() },
                }
            }
            HirKind::Capture(capture) => Self::of(&capture.sub),
            HirKind::Concat(parts) => Self::one_after_the_other(parts),
            HirKind::Alternation(parts) => Self::one_of(parts),
        }
    }

    const ANYTHING: Self = Self { exact: None, sets: Vec::new() };

    fn exact(mut texts: Vec<String>) -> Self {
        texts.sort_unstable();
        texts.dedup();
        if texts.len() > JOINED { Self::ANYTHING } else { Self { exact: Some(texts), sets: Vec::new() } }
    }

    /// Returns what it must hold.
    fn sets(self) -> Literals {
        let mut sets = self.sets;
        sets.extend(self.exact.and_then(kept));
        sets
    }

    fn one_after_the_other(parts: &[Hir]) -> Self {
        let (mut run, mut sets, mut whole) = (vec![String::new()], Vec::new(), true);
        // Where the run begins among the parts.
        let mut from = 0;
        for (at, hir) in parts.iter().enumerate() {
            let part = Self::of(hir);
            sets.extend(part.sets);
            // What choices begin with alike is read as a part before them: "national" and "NI" as "n" and the rest.
            if let (HirKind::Alternation(choices), None) = (hir.kind(), &part.exact)
                && from < at
            {
                let lead = |choice: &Hir| Hir::concat(parts[from..at].iter().chain([choice]).cloned().collect());
                sets.extend(Self::one_of(&choices.iter().map(lead).collect::<Vec<_>>()).sets);
            }
            if part.exact.as_ref().is_none_or(|exact| run.len() * exact.len() > JOINED) {
                from = if part.exact.is_some() { at } else { at + 1 };
            }
            run = match part.exact {
                Some(exact) if run.len() * exact.len() <= JOINED => {
                    run.iter().flat_map(|first| exact.iter().map(move |next| format!("{first}{next}"))).collect()
                }
                other => {
                    whole = false;
                    sets.extend(kept(run));
                    other.unwrap_or_else(|| vec![String::new()])
                }
            };
        }
        if whole {
            return Self { exact: Some(run), sets };
        }
        sets.extend(kept(run));
        Self { exact: None, sets }
    }

    fn one_of(parts: &[Hir]) -> Self {
        let parts: Vec<Self> = parts.iter().map(Self::of).collect();
        if parts.iter().all(|part| part.exact.is_some()) {
            let all: Vec<String> = parts.iter().flat_map(|part| part.exact.clone().unwrap_or_default()).collect();
            if all.len() <= JOINED {
                return Self::exact(all);
            }
        }
        let best = |part: Self| part.sets().into_iter().max_by_key(|set| telling(set));
        let all: Option<Vec<Vec<String>>> = parts.into_iter().map(best).collect();
        let set = all.and_then(|all| kept(all.into_iter().flatten().collect()));
        Self { exact: None, sets: set.into_iter().collect() }
    }
}

/// Returns the small letters of a class of few characters; none where others are in it.
fn letters(class: &Class) -> Option<Vec<String>> {
    let ranges: Vec<(u32, u32)> = match class {
        Class::Unicode(class) => class.iter().map(|range| (range.start().into(), range.end().into())).collect(),
        Class::Bytes(class) => class.iter().map(|range| (range.start().into(), range.end().into())).collect(),
    };
    let count: u32 = ranges.iter().map(|(first, last)| last - first + 1).sum();
    if count > 16 {
        return None;
    }
    let letter =
        |code: u32| char::from_u32(code).filter(char::is_ascii).map(|letter| letter.to_ascii_lowercase().into());
    ranges.into_iter().flat_map(|(first, last)| first..=last).map(letter).collect()
}

/// Returns a set without the words that hold another of them; none where one is too short to be looked for, or there are
/// many.
fn kept(mut set: Vec<String>) -> Option<Vec<String>> {
    set.sort_by(|one, other| one.len().cmp(&other.len()).then_with(|| one.cmp(other)));
    if set.first().is_none_or(|shortest| shortest.len() < SHORTEST) {
        return None;
    }
    let mut kept: Vec<String> = Vec::new();
    for word in set {
        if !kept.iter().any(|shorter| word.contains(shorter.as_str())) {
            kept.push(word);
        }
    }
    (kept.len() <= MOST).then_some(kept)
}

/// Tells how seldom a text is likely to hold one of a set: the longer the shortest and the fewer they are, the less likely.
fn telling(set: &[String]) -> usize {
    let letters = set.iter().map(|word| word.bytes().filter(|byte| *byte != b' ').count()).min().unwrap_or_default();
    // A word of two letters more is about as rare among three times as many. No set has more than 128, seven doublings.
    (24 + letters * 2).saturating_sub(set.len().max(1).ilog2() as usize * 3)
}

#[cfg(test)]
mod tests {
    use super::literals;

    fn told(pattern: &str) -> Vec<String> {
        literals(pattern).into_iter().map(|set| set.join("|")).collect()
    }

    #[test]
    fn a_pattern_asks_for_the_words_that_it_cannot_do_without() {
        assert_eq!(told(r"\bchairs?\b"), ["chair"]);
        assert_eq!(
            told(r"the (?:vice )?chair .* (?:elected|appointed)"),
            ["the chair |the vice chair ", " elected| appointed"]
        );
        assert_eq!(told(r"meets? (?:[\w ]+ )?every (?:two|\d+) months?"), ["every ", " month", "meet |meets "]);
        assert_eq!(told(r"(?:quorum|\d+ members)"), ["quorum| members"]);
        assert_eq!(told(r"(?-i:LSP)\b"), ["lsp"]);
        assert_eq!(told("(?u:caf\u{e9})"), ["caf"]);
        assert_eq!(told(r"(?:board ){2}"), ["board "]);
    }

    #[test]
    fn a_pattern_that_can_do_without_asks_for_nothing() {
        for pattern in [r"\d{1,3}", r"chair|\w+", "(?:chair)?[a-z]*", "(", "no|na"] {
            assert_eq!(told(pattern), [""; 0], "{pattern}");
        }
    }
}
