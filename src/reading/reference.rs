//! To which numbered or lettered parts does the text refer, and which are there?

use std::collections::BTreeSet;
use std::ops::Range;

use super::{Reading, Region};
use crate::document::{Kind, Prose, sentences};
use crate::text::Span;

/// Holds one reference: "appendix two", "section 7", "paragraph 2.7".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// Its words, as they stand in the text.
    pub words: String,
    /// Where they stand.
    pub place: Span,
    /// The sentence in which they stand, as a reader reads it.
    pub sentence: String,
    /// The words that introduce the list in which they stand.
    pub lead: String,
    /// What stands after them in that sentence.
    pub after: String,
    /// It is to an appendix, by any of its names.
    pub appendix: bool,
    /// What it names, in every way in which that can be read: "IV" is a number and a letter.
    names: Vec<String>,
    /// It is a link, and leads where the link leads.
    pub linked: bool,
}

/// Says whether what a reference names is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// It is, or may well be.
    There,
    /// It is not, but nothing in the document has such a number: it may have been lost.
    Unnumbered,
    /// It is not.
    Absent,
}

/// Holds the numbers and letters that a document gives to its parts.
#[derive(Debug, Default)]
struct Parts {
    /// Of headings, paragraphs and items.
    numbers: BTreeSet<String>,
    /// Of appendices.
    appendices: BTreeSet<String>,
    /// How many appendices have no name of their own.
    unnamed: usize,
    /// How many main sections there are.
    sections: usize,
    /// Whether headings or paragraphs are numbered.
    numbered: bool,
}

impl Reading<'_> {
    /// Returns the references of the main body to numbered parts, each with its answer; `places` are the words for a part.
    #[must_use]
    pub fn resolved(&self, places: &[impl AsRef<str>]) -> Vec<(Reference, Presence)> {
        let references = self.references_to(places);
        if references.is_empty() {
            return Vec::new();
        }
        let parts = self.parts();
        references.into_iter().map(|reference| (presence(&reference, &parts), reference)).map(|(p, r)| (r, p)).collect()
    }

    fn references_to(&self, places: &[impl AsRef<str>]) -> Vec<Reference> {
        let mut found = Vec::new();
        for (section, part) in self.document.sections.iter().enumerate() {
            if self.place(section).region != Region::Body {
                continue;
            }
            let mut lead = String::new();
            for block in part.own.clone() {
                let kind = self.document.blocks[block].kind;
                if !matches!(kind, Kind::Paragraph | Kind::Item | Kind::Row { header: false }) {
                    continue;
                }
                let prose = self.document.prose(block);
                let introduces = kind == Kind::Paragraph && prose.text.ends_with(':');
                if kind == Kind::Paragraph {
                    lead.clear();
                }
                self.references_in(&prose, &lead, places, &mut found);
                if introduces {
                    let end = prose.text.len();
                    prose.text[clip(&prose.text, end, 0)..].clone_into(&mut lead);
                }
            }
        }
        found
    }

    fn references_in(&self, prose: &Prose, lead: &str, places: &[impl AsRef<str>], found: &mut Vec<Reference>) {
        let text = prose.text.as_str();
        let words: Vec<Range<usize>> = spaced(text);
        let plain = |index: usize| text[words[index].clone()].trim_start_matches(['(', '[', '"', '\'']);
        let mut sentences = sentences(text).into_iter().peekable();
        let mut index = 0;
        while index + 1 < words.len() {
            let lower = plain(index).to_ascii_lowercase();
            let singular = lower.strip_suffix('s').unwrap_or(&lower);
            let appendix = self.is_appendix(&lower) || self.is_appendix(singular) || lower == "appendices";
            let place = appendix || places.iter().any(|place| *place.as_ref() == lower || place.as_ref() == singular);
            index += 1;
            // What begins a block with its name is that part, and no reference to it.
            if !place || (index == 1 && is_title(text, &words)) {
                continue;
            }
            let start = words[index - 1].end - plain(index - 1).len();
            let mut several = false;
            while index < words.len() {
                let (word, joined) = (&text[words[index].clone()], several);
                if joined && matches!(word, "and" | "or" | "to" | "&" | "-") {
                    index += 1;
                    continue;
                }
                let Some((name, closes)) = designator(word, appendix && !joined) else { break };
                if joined && !name.starts_with(|c: char| c.is_ascii_digit()) && name.len() > 1 {
                    break;
                }
                let end = words[index].start + word.find(name).unwrap_or_default() + name.len();
                let from = if joined { words[index].start + word.find(name).unwrap_or_default() } else { start };
                while sentences.peek().is_some_and(|range| range.end < end) {
                    sentences.next();
                }
                let sentence = sentences.peek().cloned().unwrap_or(0..text.len());
                let (near, far) = (clip(text, from, sentence.start), clip(text, end, sentence.end));
                let place = self.document.source.trim(prose.span(from, end));
                found.push(Reference {
                    words: text[from..end].to_owned(),
                    place,
                    lead: lead.to_owned(),
                    after: text.get(end..far).unwrap_or_default().to_owned(),
                    sentence: text.get(near..far).unwrap_or_default().to_owned(),
                    appendix,
                    names: readings(name),
                    linked: is_linked(self.document.source.text(), place),
                });
                several = true;
                index += 1;
                let next = words.get(index).map(|next| &text[next.clone()]);
                let goes_on = word.ends_with(',') || matches!(next, Some("and" | "or" | "&" | "to" | "-"));
                if closes || !goes_on {
                    break;
                }
            }
        }
    }

    fn is_appendix(&self, word: &str) -> bool {
        self.lookup.vocabulary.appendices.iter().any(|appendix| appendix == word)
    }

    /// Returns what is numbered in the document.
    fn parts(&self) -> Parts {
        let mut parts = Parts::default();
        let document = self.document;
        let mut above: Vec<String> = Vec::new();
        for (index, section) in document.sections.iter().enumerate() {
            if let Some(heading) = &section.heading {
                let first = heading.text.split(' ').next().unwrap_or_default().to_lowercase();
                if self.is_appendix(first.trim_matches(|c: char| !c.is_alphanumeric())) {
                    let name =
                        heading.text.split([' ', ':', '-', '–', '—', '.']).filter(|word| !word.is_empty()).nth(1);
                    match name.and_then(|name| designator(name, true)) {
                        Some((name, _)) => parts.appendices.extend(readings(name)),
                        None => parts.unnamed += 1,
                    }
                } else if self.place(index).region == Region::Appendix
                    && self.document.sections[section.parent].heading.is_none()
                {
                    parts.unnamed += 1;
                }
                if heading.level == 2 && !document.titles.contains(&index) {
                    parts.sections += 1;
                }
                let prefix = heading.text.strip_suffix(&*heading.name).unwrap_or_default();
                let number = numbers(prefix);
                parts.numbered |= !number.is_empty();
                above = number;
                parts.numbers.extend(above.iter().cloned());
                if let Some(rest) = first_of_series(&heading.text) {
                    parts.numbers.extend(readings(rest));
                }
            }
            self.numbered_blocks(section.own.clone(), &above, &mut parts);
        }
        // Where lines are wrapped, a numbered paragraph may have run into the one before it.
        for line in document.source.text().lines() {
            let first = line.split_whitespace().next().unwrap_or_default();
            if first.starts_with(|c: char| c.is_ascii_digit()) && first.contains(['.', ')']) {
                parts.numbers.extend(numbers(first));
            }
        }
        parts
    }

    /// Gathers the numbers at the start of paragraphs and items, and of the places of items in their lists.
    fn numbered_blocks(&self, blocks: Range<usize>, above: &[String], parts: &mut Parts) {
        let mut run = 0;
        for block in blocks {
            let (part, prose) = (&self.document.blocks[block], self.document.prose(block));
            let marker = self.document.source.slice(Span::new(part.span.start, part.content.start)).trim();
            let first = prose.text.split(' ').next().unwrap_or_default();
            // "2.7 The chair …" is numbered; "12 members …" is not.
            let own =
                if first.contains('.') || first.ends_with([')', ':']) || first.starts_with('(') { first } else { "" };
            let found = [numbers(marker), numbers(own)].concat();
            run = if found.is_empty() { 0 } else { run + 1 };
            if run > 0 {
                let ordinal = run.to_string();
                for parent in above {
                    parts.numbers.extend(found.iter().chain([&ordinal]).map(|number| format!("{parent}.{number}")));
                }
                parts.numbered |= part.kind == Kind::Paragraph;
                parts.numbers.extend(found);
                parts.numbers.insert(ordinal);
            }
            let words = spaced(&prose.text);
            if words.len() >= 2 && is_title(&prose.text, &words) {
                let lower = prose.text[words[0].clone()].to_ascii_lowercase();
                let name = designator(&prose.text[words[1].clone()], true).map(|(name, _)| readings(name));
                match name {
                    Some(name) if self.is_appendix(&lower) => parts.appendices.extend(name),
                    Some(name) => parts.numbers.extend(name),
                    None => {}
                }
            }
        }
    }
}

/// A reference is read together with as many bytes as these on either side of it, in its sentence.
const REACH: usize = 400;

/// Returns the place nearest to `wanted` that is within reach of `from`.
fn clip(text: &str, from: usize, wanted: usize) -> usize {
    let mut at = wanted.clamp(from.saturating_sub(REACH), from + REACH).min(text.len());
    while !text.is_char_boundary(at) {
        at += 1;
    }
    at
}

/// Tells whether what a reference names is there.
fn presence(reference: &Reference, parts: &Parts) -> Presence {
    let number = reference.names.iter().find_map(|name| name.parse::<usize>().ok());
    if reference.appendix {
        let place = number.or_else(|| reference.names.iter().find_map(|name| letter(name)));
        let there = reference.names.iter().any(|name| parts.appendices.contains(name))
            || place.is_some_and(|place| place <= parts.unnamed);
        return if there { Presence::There } else { Presence::Absent };
    }
    let known = |name: &String| parts.numbers.contains(name) || parts.appendices.contains(name);
    if reference.names.iter().any(known) || (!parts.numbered && number.is_some_and(|number| number <= parts.sections)) {
        Presence::There
    } else if parts.numbered {
        Presence::Absent
    } else {
        Presence::Unnumbered
    }
}

/// Returns the place of a letter in the alphabet.
fn letter(name: &str) -> Option<usize> {
    let byte = *name.as_bytes().first().filter(|byte| name.len() == 1 && byte.is_ascii_lowercase())?;
    Some(usize::from(byte - b'a') + 1)
}

/// Returns the places of the words between spaces.
fn spaced(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    for word in text.split(' ') {
        if !word.is_empty() {
            found.push(start..start + word.len());
        }
        start += word.len() + 1;
    }
    found
}

/// Tells whether a block is what is referred to: "Appendix two: Members", "Section 4".
fn is_title(text: &str, words: &[Range<usize>]) -> bool {
    let Some(second) = words.get(1) else { return false };
    let marked = text[second.clone()].ends_with([':', '.', '-', ')'])
        || words.get(2).is_none_or(|third| matches!(&text[third.clone()], "-" | ":" | "|"));
    text.starts_with(|c: char| c.is_uppercase()) && marked && !text.ends_with('.')
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

/// Returns the part of a word that names a part, and whether a mark after it ends the list: "2.7", "B,", "two)", "4(a)".
fn designator(word: &str, small: bool) -> Option<(&str, bool)> {
    let start = word.trim_start_matches(['(', '"', '\'']);
    let figures = start.starts_with(|c: char| c.is_ascii_digit());
    let name = if figures {
        let end = start.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '('))).unwrap_or(start.len());
        start[..end].trim_end_matches(['.', '('])
    } else {
        let end = start.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(start.len());
        &start[..end]
    };
    let lower = name.to_ascii_lowercase();
    let alone = name.len() == 1 && name.bytes().all(|byte| byte.is_ascii_alphabetic());
    let ends = start.len() > name.len() || !alone;
    let fits = match () {
        () if figures => {
            name.bytes().take_while(u8::is_ascii_digit).count() <= 2 && lower.len() <= 9 && !is_ordinal(&lower)
        }
        () if alone => {
            name.bytes().all(|byte| byte.is_ascii_uppercase()) && name != "I" || (small && ends && start.len() > 1)
        }
        () => {
            NUMBERS.contains(&lower.as_str())
                || (ROMAN.contains(&lower.as_str()) && name.bytes().all(|byte| byte.is_ascii_uppercase()))
                || (name.len() == 2 && name.as_bytes()[0].is_ascii_uppercase() && name.as_bytes()[1].is_ascii_digit())
        }
    };
    let closes = !start.get(name.len()..).is_none_or(str::is_empty) && !word.ends_with(',');
    // "Appendix A's list" is a reference, "section 3-year plan" is none.
    let goes_on = figures
        && start.get(name.len()..).is_some_and(|rest| rest.starts_with(['-', '/', '%', '\'']) && rest.len() > 3);
    (fits && !goes_on && !name.is_empty()).then_some((name, closes))
}

fn is_ordinal(word: &str) -> bool {
    ["st", "nd", "rd", "th"].iter().any(|ending| word.ends_with(ending))
}

/// Returns every way in which the name of a part can be read: a number where it is one in words or Roman numerals; without
/// what a bracket adds to it.
fn readings(name: &str) -> Vec<String> {
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
fn numbers(mark: &str) -> Vec<String> {
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
fn first_of_series(heading: &str) -> Option<&str> {
    let mut words = heading.split(' ');
    let (first, second) = (words.next()?, words.next()?);
    let plain = first.chars().all(char::is_alphabetic) && second.len() <= 4;
    plain.then(|| designator(second, false)).flatten().map(|(name, _)| name)
}

/// Tells whether a place stands in the words of a link.
fn is_linked(source: &str, place: Span) -> bool {
    let rest = &source[place.end..clip(source, place.end, source.len())];
    let line = rest.split('\n').next().unwrap_or_default();
    let tag = line.find('<').is_some_and(|at| line[at..].starts_with("</a>"));
    tag || line.find(['[', ']']).is_some_and(|at| line[at..].starts_with("](") || line[at..].starts_with("]["))
}

#[cfg(test)]
mod tests {
    use super::{designator, numbers, readings};

    #[test]
    fn parts_are_named_in_several_ways() {
        let name = |word| designator(word, true).map(|(name, _)| name.to_owned());
        for (word, wanted) in
            [("two)", "two"), ("B.", "B"), ("2.7,", "2.7"), ("4(a)", "4(a"), ("IV", "IV"), ("7", "7"), ("A1", "A1")]
        {
            assert_eq!(name(word).as_deref(), Some(wanted), "{word}");
        }
        for word in ["of", "meeting", "2010", "3rd", "a", "I", "above"] {
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
}
