//! Which words must a text hold for a pattern to be found in it?

use regex_syntax::hir::{Class, Hir, HirKind, Look};

use super::trigram::{SHORTEST, folded};

/// Of each set, a text holds one word at least, once it is folded: small letters, and a space for all that is no part of a
/// word, and before and after the text. No set where nothing can be told.
pub(super) type Literals = Vec<Vec<String>>;

/// The named patterns for which a register may have more, and what marks their names in what a text must hold.
pub(super) const OPEN: [(&str, &str); 2] = [("parent", "\u{1}\u{2}\u{1}"), ("conference", "\u{1}\u{3}\u{1}")];

/// With this character every such mark begins; it stands in no text.
pub(super) const MARK: char = '\u{1}';

/// A set of more words than this is not kept: it would cost more than it saves.
const MOST: usize = 128;

/// Words that follow one another are not joined to more than so many.
const JOINED: usize = 64;

/// So many sets are enough to pass over nearly all that does not fit.
const SETS: usize = 4;

/// So many parts of a pattern are looked at; one with more asks for less than it could.
const PARTS: usize = 10_000;

/// In a text that is being put together, a place where a word begins or ends.
const EDGE: char = '\u{5}';

/// Returns what a text must hold for a pattern to be found in it: the most telling sets, in the order in which their words begin.
#[must_use]
pub(super) fn literals(pattern: &Hir) -> Literals {
    let mut sets = Reader { left: PARTS }.part(pattern).sets();
    sets.dedup();
    let mut best: Vec<usize> = (0..sets.len()).collect();
    best.sort_by_key(|place| std::cmp::Reverse(telling(&sets[*place])));
    best.truncate(SETS);
    best.sort_unstable();
    best.into_iter().map(|place| sets[place].clone()).collect()
}

/// What is known of a part of a pattern.
struct Part {
    /// All that it can stand for, where that is little.
    exact: Option<Vec<String>>,
    /// What it must hold, beside that, in the order in which the words begin.
    sets: Literals,
}

impl Part {
    const ANYTHING: Self = Self { exact: None, sets: Vec::new() };

    fn exact(mut texts: Vec<String>) -> Self {
        texts.sort_unstable();
        texts.dedup();
        if texts.len() > JOINED { Self::ANYTHING } else { Self { exact: Some(texts), sets: Vec::new() } }
    }

    /// Returns what it must hold.
    fn sets(self) -> Literals {
        let mut sets = self.sets;
        sets.extend(self.exact.as_deref().and_then(kept));
        sets
    }
}

/// Reads a pattern part by part, as long as it may.
struct Reader {
    left: usize,
}

impl Reader {
    fn part(&mut self, pattern: &Hir) -> Part {
        let Some(left) = self.left.checked_sub(1) else { return Part::ANYTHING };
        self.left = left;
        match pattern.kind() {
            HirKind::Look(look) if is_edge(*look) => Part::exact(vec![EDGE.into()]),
            HirKind::Empty | HirKind::Look(_) => Part::exact(vec![String::new()]),
            HirKind::Literal(literal) => {
                let text = std::str::from_utf8(&literal.0).ok().filter(|text| text.is_ascii());
                text.map_or(Part::ANYTHING, |text| Part::exact(vec![text.to_ascii_lowercase()]))
            }
            HirKind::Class(class) => letters(class).map_or(Part::ANYTHING, Part::exact),
            HirKind::Repetition(repetition) => {
                let part = self.part(&repetition.sub);
                match (repetition.min, repetition.max) {
                    (1, Some(1)) => part,
                    (0, Some(1)) => part.exact.map_or(Part::ANYTHING, |mut exact| {
                        exact.push(String::new());
                        Part::exact(exact)
                    }),
                    (0, _) => Part::ANYTHING,
                    _ => Part { exact: None, sets: part.sets() },
                }
            }
            HirKind::Capture(capture) => self.part(&capture.sub),
            HirKind::Concat(parts) => self.one_after_the_other(parts),
            HirKind::Alternation(parts) => self.one_of(parts),
        }
    }

    fn one_after_the_other(&mut self, parts: &[Hir]) -> Part {
        let (mut run, mut sets, mut whole) = (vec![String::new()], Vec::new(), true);
        // Where the run begins among the parts.
        let mut from = 0;
        for (at, hir) in parts.iter().enumerate() {
            let mut part = self.part(hir);
            // What choices begin with alike is read as a part before them, where it is too little alone: "national" and "NI" as
            // "n" and the rest.
            if let (HirKind::Alternation(choices), None, None) = (hir.kind(), &part.exact, kept(&run))
                && from < at
            {
                let lead = |choice: &Hir| Hir::concat(parts[from..at].iter().chain([choice]).cloned().collect());
                let together = self.one_of(&choices.iter().map(lead).collect::<Vec<_>>()).sets;
                if !together.is_empty() {
                    part.sets = together;
                }
            }
            run = match part.exact {
                Some(exact) if run.len() * exact.len() <= JOINED => {
                    run.iter().flat_map(|first| exact.iter().map(move |next| format!("{first}{next}"))).collect()
                }
                other => {
                    whole = false;
                    sets.extend(kept(&run));
                    from = if other.is_some() { at } else { at + 1 };
                    other.unwrap_or_else(|| vec![String::new()])
                }
            };
            sets.extend(part.sets);
        }
        if whole {
            return Part { exact: Some(run), sets };
        }
        sets.extend(kept(&run));
        Part { exact: None, sets }
    }

    fn one_of(&mut self, parts: &[Hir]) -> Part {
        let parts: Vec<Part> = parts.iter().map(|part| self.part(part)).collect();
        let all: Option<Vec<&Vec<String>>> = parts.iter().map(|part| part.exact.as_ref()).collect();
        if let Some(all) = all.filter(|all| all.iter().map(|exact| exact.len()).sum::<usize>() <= JOINED) {
            return Part::exact(all.into_iter().flatten().cloned().collect());
        }
        let best = |part: Part| part.sets().into_iter().max_by_key(|set| telling(set));
        let all: Option<Vec<Vec<String>>> = parts.into_iter().map(best).collect();
        let set = all.and_then(|all| kept(&all.concat()));
        Part { exact: None, sets: set.into_iter().collect() }
    }
}

/// Tells whether what a pattern asks for between two characters is the beginning or the end of a word, of a line or of the text:
/// a letter on one side of it has none on the other.
fn is_edge(look: Look) -> bool {
    use Look::{End, EndCRLF, EndLF, Start, StartCRLF, StartLF, WordAscii, WordEndAscii, WordStartAscii};
    matches!(look, WordAscii | WordStartAscii | WordEndAscii | Start | End | StartLF | EndLF | StartCRLF | EndCRLF)
}

/// Returns a text that was put together as it stands in a folded one: with a space at its own beginning and end where those
/// are edges of a word.
fn settled(text: &str) -> String {
    let bare = text.trim_matches(EDGE);
    let is_word =
        |letter: Option<char>| letter.is_some_and(|letter| u8::try_from(letter).is_ok_and(|byte| folded(byte) != b' '));
    let before = if text.starts_with(EDGE) && is_word(bare.chars().next()) { " " } else { "" };
    let after = if text.ends_with(EDGE) && is_word(bare.chars().next_back()) { " " } else { "" };
    let folded = bare.chars().filter(|letter| *letter != EDGE).map(fold);
    before.chars().chain(folded).chain(after.chars()).collect()
}

/// Folds a letter, but for those that mark a name of the register.
fn fold(letter: char) -> char {
    let byte = u8::try_from(letter).unwrap_or_default();
    if OPEN.iter().any(|(_, mark)| mark.contains(letter)) { letter } else { folded(byte).into() }
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
fn kept(set: &[String]) -> Option<Vec<String>> {
    let mut set: Vec<String> = set.iter().map(|text| settled(text)).collect();
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
pub(super) fn telling<Word: AsRef<str>>(set: &[Word]) -> usize {
    let letters =
        set.iter().map(|word| word.as_ref().bytes().filter(|byte| *byte != b' ').count()).min().unwrap_or_default();
    // A word of two letters more is about as rare among three times as many. No set has more than 128, seven doublings.
    (24 + letters * 2).saturating_sub(set.len().max(1).ilog2() as usize * 3)
}

#[cfg(test)]
mod tests {
    use super::super::pattern::parsed;
    use super::literals;

    fn told(pattern: &str) -> Vec<String> {
        let pattern = parsed(pattern).expect("it is a pattern");
        literals(&pattern).into_iter().map(|set| set.join("|")).collect()
    }

    #[test]
    fn a_pattern_asks_for_the_words_that_it_cannot_do_without() {
        assert_eq!(told(r"\bchairs?\b"), [" chair | chairs "]);
        assert_eq!(
            told(r"the (?:vice )?chair .* (?:elected|appointed)"),
            ["the chair |the vice chair ", " elected| appointed"]
        );
        assert_eq!(told(r"meets? (?:[\w ]+ )?every (?:two|\d+) months?"), ["meet |meets ", "every ", " month"]);
        assert_eq!(told(r"(?:quorum|\d+ members)"), ["quorum| members"]);
        assert_eq!(told(r"(?-i:LSP)\b"), ["lsp "]);
        assert_eq!(told(r"\bNIs?|\bN\.I\."), [" ni| n i "]);
        assert_eq!(told(r"^the \bboard(?:$|\()"), [" the board "]);
        assert_eq!(told("(?u:caf\u{e9})"), ["caf"]);
        assert_eq!(told(r"(?:board ){2}"), ["board "]);
    }

    #[test]
    fn a_pattern_that_can_do_without_asks_for_nothing() {
        for pattern in [r"\d{1,3}", r"chair|\w+", "(?:chair)?[a-z]*", "no|na"] {
            assert_eq!(told(pattern), [""; 0], "{pattern}");
        }
    }

    #[test]
    fn choices_that_begin_alike_are_told_apart() {
        assert_eq!(told("national|nick[a-z]*|nix[a-z]*"), ["nix|nick|national"]);
    }

    #[test]
    fn a_pattern_of_many_choices_within_choices_is_read_in_good_time() {
        let nested = (0..30).fold("end.*".to_owned(), |inner, _| format!("a(?:b{inner}|c.*|d.*)"));
        // Read without a bound, it would be read some thousand million times.
        assert_eq!(told(&format!("plain words {nested}")), ["plain words a"]);
    }
}
