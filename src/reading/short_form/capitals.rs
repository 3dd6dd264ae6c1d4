//! Which capitals are a short form, and which are a name, an address, or only shouted?

use super::{LONGEST, REACH, Range, floor, is_in, is_small};
use crate::topic::Text;

/// Says what stands right before capitals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Before {
    /// A title, or the first letter of a name: they are somebody's name.
    Title,
    /// A word that only begins with a capital: they may be.
    Name,
    /// Something else.
    Other,
}

/// Returns what stands right before a word.
pub(super) fn before_it(text: &str, words: &[Range], index: usize, titles: &[Text]) -> Before {
    /// More first letters than these nobody's name has.
    const INITIALS: usize = 3;
    let is_initial = |word: &Range| word.len() == 1 && text.as_bytes()[word.start].is_ascii_uppercase();
    let before = &words[..index];
    let initials = before.iter().rev().take(INITIALS).take_while(|word| is_initial(word)).count();
    let run = &words[index - initials..=index];
    let joined = |one: &Range, next: &Range| matches!(&text[one.end..next.start], " " | ". ");
    let together = run.windows(2).all(|pair| joined(&pair[0], &pair[1]));
    let Some((last, first)) = before[..index - initials].last().zip(run.first()).filter(|_| together) else {
        // "J. SMITH", not "A LSP meets".
        let named = together && initials > 0 && !matches!(&text[run[0].clone()], "A" | "I");
        return if named { Before::Title } else { Before::Other };
    };
    let word = &text[last.clone()];
    if joined(last, first) && is_in(titles, word) {
        return Before::Title;
    }
    let mut letters = word.bytes();
    let named = initials == 0
        && text[last.end..first.start] == *" "
        && letters.next().is_some_and(|first| first.is_ascii_uppercase())
        && word.len() > 1
        && letters.all(|letter| letter.is_ascii_lowercase())
        && !is_small(word);
    if named { Before::Name } else { Before::Other }
}

/// Tells whether capitals begin a name of several words in brackets behind somebody's own: "Ann Lee (ABC Films)" says where she
/// works. What ends in a word for a group is a body of which a reader may ask.
pub(super) fn is_of_somebody(text: &str, words: &[Range], index: usize, is_group: &dyn Fn(&str) -> bool) -> bool {
    let is_proper = |word: &Range| {
        let mut letters = text[word.clone()].chars();
        letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase)
    };
    let Some([first, last]) = index.checked_sub(2).and_then(|from| words.get(from..index)) else { return false };
    let (start, end) = (words[index].start, words[index].end);
    let named = is_proper(first)
        && is_proper(last)
        && matches!(&text[first.end..last.start], " " | ", ")
        && text[last.end..start] == *" (";
    named && {
        let inside = words[index + 1..].iter().take_while(|word| text[..word.start].ends_with(' ') && is_proper(word));
        let inside: Vec<&Range> = inside.collect();
        let closes = |last: &&Range| text[last.end..].starts_with(')');
        let parted = inside.first().is_some_and(|next| text[end..next.start] == *" ");
        parted
            && inside
                .iter()
                .copied()
                .find(closes)
                .is_some_and(|last| !is_group(&text[last.clone()].to_ascii_lowercase()))
    }
}

/// Tells whether the word after a name says that it is a firm's: nobody asks what that is short for.
pub(super) fn is_firm(text: &str, words: &[Range], index: usize, firms: &[Text]) -> bool {
    words
        .get(index + 1)
        .is_some_and(|next| text[words[index].end..next.start] == *" " && is_in(firms, &text[next.clone()]))
}

/// Returns the capitals of the short form that a word is: three or more, or two before a number; the "s" of several left out.
pub(super) fn short_form<'t>(text: &'t str, words: &[Range], index: usize) -> Option<&'t str> {
    let word = &text[words[index].clone()];
    let capitals = word.bytes().take_while(u8::is_ascii_uppercase).count();
    let rest = &word[capitals..];
    let figures = !rest.is_empty() && rest.len() <= 3 && rest.bytes().all(|byte| byte.is_ascii_digit());
    let plain = rest.is_empty() || rest == "s";
    let letters = &word[..capitals];
    if letters.bytes().all(|byte| matches!(byte, b'I' | b'V' | b'X')) {
        return None;
    }
    match capitals {
        3..=LONGEST if plain || figures => Some(letters),
        2 => (numbered(text, words, index, figures, rest.is_empty())).then_some(letters),
        _ => None,
    }
}

/// Short forms have seldom more letters than these where they are spoken as a word.
const SPOKEN: usize = 4;

/// Consonants that may begin a spoken word together.
const ONSETS: [&str; 31] = [
    "BL", "BR", "CH", "CL", "CR", "DR", "DW", "FL", "FR", "GH", "GL", "GR", "KN", "PH", "PL", "PR", "SC", "SH", "SK",
    "SL", "SM", "SN", "SP", "SQ", "ST", "SW", "TH", "TR", "TW", "WH", "WR",
];

/// Three consonants that may end one.
const CODAS: [&str; 24] = [
    "CHT", "CKS", "FTH", "FTS", "GHT", "LCH", "LKS", "LLS", "LTH", "LTS", "NCH", "NDS", "NGS", "NKS", "NTH", "NTS",
    "RCH", "RDS", "RKS", "RSH", "RTH", "RTS", "STS", "TCH",
];

/// Tells whether capitals are long, and read as a word: a name, a word that is shouted, the name of a project, a product or
/// a file, of which nobody asks what it is short for.
pub(super) fn reads_as_name(letters: &str) -> bool {
    letters.len() > SPOKEN && is_spoken(letters)
}

/// Tells whether capitals can be spoken as a word.
fn is_spoken(letters: &str) -> bool {
    let vowel = |letter: &u8| matches!(letter, b'A' | b'E' | b'I' | b'O' | b'U' | b'Y');
    let bytes = letters.as_bytes();
    let onset = bytes.iter().take_while(|letter| !vowel(letter)).count();
    let begins = onset < 2 || (onset == 2 && ONSETS.contains(&&letters[..2]));
    let coda = bytes.iter().rev().take_while(|letter| !vowel(letter)).count();
    let ends = coda < 3 || (coda == 3 && CODAS.contains(&&letters[letters.len() - 3..]));
    let middle = &bytes[..bytes.len() - usize::from(coda == 3)];
    begins
        && ends
        && bytes.iter().any(vowel)
        && middle.chunk_by(|one, next| vowel(one) == vowel(next)).all(|run| run.len() <= 2)
}

/// Tells whether two capitals are read as a short form because of the number after them: "NI35", "NI 35", "NI-35".
fn numbered(text: &str, words: &[Range], index: usize, glued: bool, plain: bool) -> bool {
    let word = &words[index];
    let free = !text[..word.start].ends_with(['-', '/', '.', '_']);
    let next = words.get(index + 1).map(|next| &text[next.clone()]);
    let figures = |word: &str| word.len() <= 3 && word.bytes().all(|byte| byte.is_ascii_digit());
    // "AB1 2CD" is where somebody lives.
    let postcode = next.is_some_and(|next| {
        next.len() == 3
            && next.starts_with(|c: char| c.is_ascii_digit())
            && next[1..].bytes().all(|byte| byte.is_ascii_uppercase())
    });
    let apart = plain
        && words.get(index + 1).is_some_and(|after| matches!(&text[word.end..after.start], " " | "-"))
        && next.is_some_and(figures)
        && !words
            .get(index + 2)
            .is_some_and(|after| text[words[index + 1].end..after.start] == *" " && figures(&text[after.clone()]));
    free && ((glued && !postcode) || apart)
}

/// Tells whether a word stands among others in capitals: part of something shouted, and not one of a list of short forms.
pub(super) fn in_capitals(text: &str, words: &[Range], index: usize) -> bool {
    let capital = |word: &Range| {
        let word = &text[word.clone()];
        word.len() >= 2 && word.bytes().all(|byte| byte.is_ascii_uppercase())
    };
    let after = words[index + 1..].iter().take(2).take_while(|word| capital(word)).count();
    let before = words[..index].iter().rev().take(2).take_while(|word| capital(word)).count();
    let run = &words[index - before..=index + after];
    let side_by_side = |pair: &[Range]| text[pair[0].end..pair[1].start] == *" ";
    // "HARD HATS must be worn"
    let spoken = |word: &Range| word.len() > 3 && is_spoken(&text[word.clone()]);
    let pair = |pair: &[Range]| side_by_side(pair) && pair.iter().all(spoken);
    let own = |pair: &[Range]| pair.contains(&words[index]);
    (before + after >= 2 && run.windows(2).any(side_by_side)) || run.windows(2).any(|words| own(words) && pair(words))
}

/// Tells whether a word is part of an address or a file name.
pub(super) fn is_address(text: &str, at: usize) -> bool {
    let (from, to) = (floor(text, at.saturating_sub(REACH)), floor(text, (at + REACH).min(text.len())));
    let start = text[from..at].rfind(' ').map_or(from, |space| from + space + 1);
    let end = text[at..to].find(' ').map_or(to, |space| at + space);
    let word = text[start..end].trim_end_matches(|c: char| !c.is_alphanumeric());
    word.contains("://")
        || word.contains("www.")
        || word.contains(['@', '_', '#', '\\', '$', '{'])
        || word.match_indices('.').any(|(dot, _)| word[dot + 1..].starts_with(|c: char| c.is_ascii_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::super::words;
    use super::{Before, Text, before_it, in_capitals};

    /// Returns what `asked` says of the word `letters` in a text.
    fn of_word<Answer>(text: &str, letters: &str, asked: impl Fn(&[super::Range], usize) -> Answer) -> Option<Answer> {
        let words = words(text);
        (0..words.len()).find(|index| text[words[*index].clone()] == *letters).map(|index| asked(&words, index))
    }

    #[test]
    fn long_capitals_that_are_spoken_as_a_word_are_a_name() {
        for name in ["CORALO", "TRELIS", "SAFETY", "SMITH", "WRIGHT", "HEALTH", "EVENTS", "CHURCH"] {
            assert!(super::reads_as_name(name), "{name}");
        }
        for short in ["NEET", "STAR", "LSP", "CSPRO", "NHSCB", "EEEQT", "DCMSG", "BRCPT"] {
            assert!(!super::reads_as_name(short), "{short}");
        }
    }

    #[test]
    fn a_name_stands_after_a_title_or_a_first_name() {
        let before = |text, letters| {
            of_word(text, letters, |words, index| {
                before_it(text, words, index, &[Text::Borrowed("mr"), Text::Borrowed("councillor")])
            })
        };
        for text in ["Mr HALL chairs", "with Councillor HALL", "Mr J HALL", "Mr J. HALL", "J HALL"] {
            assert_eq!(before(text, "HALL"), Some(Before::Title), "{text}");
        }
        assert_eq!(before("with Jo HALL", "HALL"), Some(Before::Name));
        for text in ["The LSP meets", "A LSP meets", "with Group B LSP", "with the LSP", "LSP"] {
            assert_eq!(before(text, "LSP"), Some(Before::Other), "{text}");
        }
    }

    #[test]
    fn words_are_shouted_together_and_short_forms_are_listed() {
        let shouted = |text, letters| of_word(text, letters, |words, index| in_capitals(text, words, index));
        assert_eq!(shouted("NO DOGS HERE", "DOGS"), Some(true));
        assert_eq!(shouted("MEMBERS, OLD OR NEW, ARE FREE", "FREE"), Some(true));
        assert_eq!(shouted("HARD HATS are worn", "HARD"), Some(true));
        assert_eq!(shouted("with the LSP, PCT, CVS and others", "PCT"), Some(false));
        assert_eq!(shouted("the NHS LIFT scheme", "LIFT"), Some(false));
    }
}
