//! Which short forms stand in the text, and which of them are explained?
//!
//! An explanation may stand before or after its short form, in brackets or not, in a glossary, in a note for those who
//! point at it, or simply be the full name used elsewhere. Where letters and words agree, that is enough.

use std::collections::{BTreeMap, BTreeSet};

use super::{Reading, Region};
use crate::document::{Form, Kind};
use crate::text::{Source, Span};
use crate::topic::Text;

/// Holds a short form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShortForm {
    /// Its capitals.
    pub letters: String,
    /// Where the main body uses it first.
    pub first: Span,
}

/// The most letters that a short form has; longer ones are names, or words that are shouted.
const LONGEST: usize = 6;

/// As many bytes as these are looked at on either side of a short form.
const REACH: usize = 200;

/// Words of a name that its short form may leave out.
const SMALL: [&str; 14] = ["of", "and", "the", "for", "in", "to", "on", "de", "a", "an", "with", "at", "by", "or"];

/// Holds the words by which short forms are told from other capitals, and are explained. All are in small letters, but for
/// those that are known.
#[derive(Clone, Copy, Debug)]
pub struct Usage<'u> {
    /// Short forms that everybody knows, and words that are written in capitals to stress them.
    pub known: &'u [Text],
    /// Words that may stand between a name and its short form: "known", "as".
    pub between: &'u [Text],
    /// Words that may stand between a short form and its name: "stands", "for".
    pub meaning: &'u [Text],
    /// What stands before somebody's name: "Councillor".
    pub titles: &'u [Text],
    /// What stands after the name of a firm: "Limited".
    pub firms: &'u [Text],
}

fn is_in(list: &[Text], word: &str) -> bool {
    list.iter().any(|known| known.eq_ignore_ascii_case(word))
}

impl Reading<'_> {
    /// Returns the short forms that the main body uses and that nothing in the document explains, in the order of their
    /// first uses; those that everybody knows left out, and words that are only written in capitals.
    #[must_use]
    pub fn unexplained(&self, usage: Usage<'_>) -> Vec<ShortForm> {
        let mut all = Gathered { capital_headings: self.has_capital_headings(), ..Gathered::default() };
        for block in 0..self.document.blocks.len() {
            self.gather(block, usage, &mut all);
        }
        if all.people < SEVERAL {
            for (letters, place) in std::mem::take(&mut all.after_names) {
                let first = all.first.entry(letters).or_insert(place);
                *first = place.min(*first);
            }
        }
        all.first.retain(|letters, _| !all.explained.contains(letters));
        if all.first.is_empty() {
            return Vec::new();
        }
        for letters in marked(self.document.source.text()) {
            all.first.remove(&letters);
        }
        for block in 0..self.document.blocks.len() {
            if all.first.is_empty() {
                break;
            }
            all.leave_names_and_words(&self.document.prose(block).text);
        }
        let mut open: Vec<ShortForm> =
            all.first.into_iter().map(|(letters, first)| ShortForm { letters, first }).collect();
        open.sort_by_key(|form| form.first);
        open
    }

    /// Tells whether the headings are written in capitals, so that a word alone in capitals may be a heading like them.
    fn has_capital_headings(&self) -> bool {
        let headings = self.document.headings().map(|(_, heading)| heading.text.as_str());
        let capital =
            |text: &str| !text.chars().any(char::is_lowercase) && words(text).iter().any(|word| word.len() > LONGEST);
        headings.filter(|text| capital(text)).nth(1).is_some()
    }

    /// Gathers what one block uses and explains.
    fn gather(&self, block: usize, usage: Usage<'_>, all: &mut Gathered) {
        let kind = self.document.blocks[block].kind;
        if matches!(
            kind,
            Kind::Code | Kind::Comment | Kind::Contents | Kind::FrontMatter | Kind::Furniture | Kind::Rule
        ) {
            return;
        }
        let prose = self.document.prose(block);
        let text = prose.text.as_str();
        // Most blocks have no two capitals beside each other.
        if !text.as_bytes().windows(2).any(|pair| pair.iter().all(u8::is_ascii_uppercase)) {
            return;
        }
        let words = words(text);
        let backticks = backticks(self.document.source, self.document.blocks[block].span);
        let section = self.section_of(block);
        let region = self.place(section).region;
        let heading = self.document.sections[section].heading.as_ref();
        let counts =
            region == Region::Body && matches!(kind, Kind::Paragraph | Kind::Item | Kind::Row { .. } | Kind::Heading);
        let shouting = text.chars().filter(char::is_ascii_lowercase).count() == 0
            && (words.iter().filter(|word| word.len() > 2).count() > 1
                || (kind == Kind::Heading && all.capital_headings));
        let explains = matches!(region, Region::Glossary | Region::Aside) && words.len() > 1;
        // A list of short forms may give two letters alone.
        if let Some(first) = words.first().map(|word| &text[word.clone()]).filter(|_| explains)
            && first.len() <= LONGEST
            && first.bytes().all(|byte| byte.is_ascii_uppercase())
        {
            all.explained.insert(first.to_owned());
        }
        for (index, word) in words.iter().enumerate() {
            let Some(letters) = short_form(text, &words, index) else { continue };
            if is_in(usage.known, letters) || all.explained.contains(letters) {
                continue;
            }
            let glossary =
                explains && heading.is_some_and(|heading| heading.form == Form::Label && heading.name == letters);
            let place = self.document.source.trim(prose.span(word.start, word.start + letters.len()));
            let before = before_it(text, &words, index, usage.titles);
            all.people += usize::from(before == Before::Name && reads_as_name(letters));
            if glossary
                || before == Before::Title
                || is_firm(text, &words, index, usage.firms)
                || is_explained(text, &words, index, letters, usage)
                || is_link(self.document.source.text(), place)
            {
                all.explained.insert(letters.to_owned());
            } else if counts
                && !reads_as_name(letters)
                && !shouting
                && !in_capitals(text, &words, index)
                && !is_address(text, word.start)
                && backticks.partition_point(|tick| *tick < place.start) % 2 == 0
            {
                let uses = if before == Before::Name { &mut all.after_names } else { &mut all.first };
                if !uses.contains_key(letters) {
                    uses.insert(letters.to_owned(), place);
                }
            }
        }
    }
}

/// Holds what the blocks say of short forms.
#[derive(Debug, Default)]
struct Gathered {
    /// Where each is used first.
    first: BTreeMap<String, Span>,
    /// The same of those that stand right after a word with a capital: "Jo HALL", "County LEAP".
    after_names: BTreeMap<String, Span>,
    /// How often a long word in capitals stands so: the writer puts surnames in capitals.
    people: usize,
    /// The headings are written in capitals.
    capital_headings: bool,
    explained: BTreeSet<String>,
}

impl Gathered {
    /// Leaves out what a block writes in ordinary letters too, and what are the first letters of a name in it.
    fn leave_names_and_words(&mut self, text: &str) {
        let first = &mut self.first;
        if super::mentioned::has_two_capitals(text) {
            names(text, &words(text), &mut |initials| {
                first.remove(initials);
            });
        }
        // Few words begin like one of few short forms.
        let begins = first.keys().filter_map(|letters| letters.bytes().next());
        let begins = begins.fold(0_u32, |all, first| all | 1 << (first & 31));
        for word in text.split(|c: char| !c.is_alphanumeric()) {
            if (2..=LONGEST).contains(&word.len())
                && word.bytes().next().is_some_and(|first| begins >> (first & 31) & 1 == 1)
                && word.bytes().all(|byte| byte.is_ascii_alphabetic())
                && word.bytes().skip(1).all(|byte| byte.is_ascii_lowercase())
            {
                first.remove(&word.to_ascii_uppercase());
            }
        }
    }
}

/// A writer who puts this many names in capitals puts all of them so.
const SEVERAL: usize = 2;

/// Says what stands right before capitals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Before {
    /// A title, or the first letter of a name: they are somebody's name.
    Title,
    /// A word that only begins with a capital: they may be.
    Name,
    /// Something else.
    Other,
}

/// Returns what stands right before a word.
fn before_it(text: &str, words: &[Range], index: usize, titles: &[Text]) -> Before {
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
        && !SMALL.contains(&word.to_ascii_lowercase().as_str());
    if named { Before::Name } else { Before::Other }
}

/// Tells whether the word after a name says that it is a firm's: nobody asks what that is short for.
fn is_firm(text: &str, words: &[Range], index: usize, firms: &[Text]) -> bool {
    words
        .get(index + 1)
        .is_some_and(|next| text[words[index].end..next.start] == *" " && is_in(firms, &text[next.clone()]))
}

type Range = std::ops::Range<usize>;

/// Returns the places of the words: letters and figures, nothing else.
fn words(text: &str) -> Vec<Range> {
    let mut found: Vec<Range> = Vec::new();
    let mut start = None;
    for (at, character) in text.char_indices() {
        let is_part = character.is_ascii_alphanumeric() || (!character.is_ascii() && character.is_alphanumeric());
        match (is_part, start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                found.push(from..at);
                start = None;
            }
            _ => {}
        }
    }
    found.extend(start.map(|from| from..text.len()));
    found
}

/// Returns the capitals of the short form that a word is: three or more, or two before a number; the "s" of several left out.
fn short_form<'t>(text: &'t str, words: &[Range], index: usize) -> Option<&'t str> {
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
fn reads_as_name(letters: &str) -> bool {
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
    // "GL1 2AB" is where somebody lives.
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
fn in_capitals(text: &str, words: &[Range], index: usize) -> bool {
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
fn is_address(text: &str, at: usize) -> bool {
    let (from, to) = (floor(text, at.saturating_sub(REACH)), floor(text, (at + REACH).min(text.len())));
    let start = text[from..at].rfind(' ').map_or(from, |space| from + space + 1);
    let end = text[at..to].find(' ').map_or(to, |space| at + space);
    let word = text[start..end].trim_end_matches(|c: char| !c.is_alphanumeric());
    word.contains("://")
        || word.contains("www.")
        || word.contains(['@', '_', '#', '\\', '$', '{'])
        || word.match_indices('.').any(|(dot, _)| word[dot + 1..].starts_with(|c: char| c.is_ascii_alphanumeric()))
}

/// Returns the places of the backticks in a block: what stands after an odd one is code.
fn backticks(source: &Source, block: Span) -> Vec<usize> {
    source.slice(block).match_indices('`').map(|(at, _)| block.start + at).collect()
}

/// Tells whether the words at a place are all that a link says: it leads to the explanation.
fn is_link(source: &str, place: Span) -> bool {
    let after = source[place.end..].trim_start_matches(['s', '*', '_']);
    let before = source[..place.start].trim_end_matches(['*', '_']);
    before.ends_with('[') && (after.starts_with("](") || after.starts_with("][")) && !before.ends_with("![")
}

/// Tells whether the words around a short form explain it.
fn is_explained(text: &str, words: &[Range], index: usize, letters: &str, usage: Usage<'_>) -> bool {
    let reach = letters.len() * 2 + 4;
    let (word, earlier) = (&words[index], &words[index.saturating_sub(reach)..index]);
    let slices = |words: &[Range]| words.iter().map(|word| &text[word.clone()]).collect::<Vec<_>>();
    // "Local Strategic Partnership (LSP)"
    let from = floor(text, word.start.saturating_sub(40));
    if let Some(open) = text[from..word.start].rfind(['(', '[']).map(|at| from + at)
        && !text[open..word.start].contains([')', ']'])
    {
        let before = slices(
            &words[..index].iter().rev().take(reach).rev().filter(|word| word.end <= open).cloned().collect::<Vec<_>>(),
        );
        // A name in another language, or an older one, may lack one of the letters.
        let alone = text[open + 1..word.start].trim().is_empty()
            && text[word.start + letters.len()..].trim_start_matches('s').starts_with([')', ']']);
        if agrees(letters, &before) || (alone && letters.len() > 2 && nearly_agrees(letters, &before)) {
            return true;
        }
    }
    // "Local Strategic Partnership, or LSP"
    let mut before = slices(earlier);
    while before.last().is_some_and(|last| is_in(usage.between, last)) {
        if (0..before.len()).any(|start| spells(letters, &before[start..])) {
            return true;
        }
        before.pop();
    }
    if (0..before.len()).any(|start| spells(letters, &before[start..])) {
        return true;
    }
    // "LSP (Local Strategic Partnership)", "LSP: Local …", "LSP stands for …"
    let later = &words[(index + 1).min(words.len())..(index + 1 + reach).min(words.len())];
    let Some(next) = later.first() else { return false };
    let parted = text[word.end..next.start].contains(['(', '-', ':', '=', '|', ',', '"', '[', '/']);
    let mut after = slices(later);
    let means = after.iter().take_while(|word| is_in(usage.meaning, word)).count();
    after.drain(..means);
    if !parted && means == 0 {
        return false;
    }
    let strict = (1..=after.len()).any(|end| spells(letters, &after[..end]));
    let opens = after.first().and_then(|first| first.chars().next());
    let begins = opens.is_some_and(|first| first.eq_ignore_ascii_case(&letters.chars().next().unwrap_or(' ')));
    // In brackets all the words are its own, elsewhere the text may have gone on.
    let between = &text[word.end..next.start];
    let closed = between
        .contains('(')
        .then(|| text[next.start..floor(text, (next.start + REACH).min(text.len()))].find(')'))
        .flatten()
        .map(|end| next.start + end);
    let inside = later.iter().skip(means).take_while(|word| closed.is_none_or(|end| word.end <= end)).count();
    let reach = if closed.is_some() { inside } else { (letters.len() + 2).min(after.len()) };
    strict
        || (begins && between.contains(['(', ':', '=', '|', '-']) && agrees(letters, &after[..reach.min(after.len())]))
}

/// Returns the last place before `at` where a character begins.
fn floor(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// Tells whether the initials of all these words, small ones left out or not, are the letters.
fn spells(letters: &str, words: &[&str]) -> bool {
    let mut wanted = letters.bytes().map(|byte| byte.to_ascii_lowercase()).peekable();
    if words.first().is_some_and(|first| {
        SMALL.contains(&first.to_ascii_lowercase().as_str()) && !initial(first, wanted.peek().copied())
    }) {
        return false;
    }
    for word in words {
        if initial(word, wanted.peek().copied()) {
            wanted.next();
        } else if !SMALL.contains(&word.to_ascii_lowercase().as_str()) {
            return false;
        }
    }
    wanted.peek().is_none()
}

fn initial(word: &str, letter: Option<u8>) -> bool {
    word.bytes().next().map(|byte| byte.to_ascii_lowercase()) == letter && letter.is_some()
}

/// Tells whether all letters but one are initials of these words, in their order.
fn nearly_agrees(letters: &str, words: &[&str]) -> bool {
    (0..letters.len()).any(|left_out| {
        let rest = [&letters[..left_out], &letters[left_out + 1..]].concat();
        initials(&rest, words) == Some(rest.len())
    })
}

/// Tells whether the letters are found in these words in their order, half of them and at least two as initials.
fn agrees(letters: &str, words: &[&str]) -> bool {
    initials(letters, words).is_some_and(|initials| initials >= letters.len().div_ceil(2).max(2))
}

/// Returns how many of the letters, which these words hold in their order, can be initials; none where they do not hold them.
fn initials(letters: &str, words: &[&str]) -> Option<usize> {
    let letters: Vec<u8> = letters.bytes().map(|byte| byte.to_ascii_lowercase()).collect();
    // Of each number of letters that the words so far give: the most that are initials.
    let mut best: Vec<Option<usize>> = vec![None; letters.len() + 1];
    best[0] = Some(0);
    for word in words {
        let word = word.to_ascii_lowercase();
        let before = best.clone();
        for (given, initials) in before.iter().enumerate() {
            let Some(initials) = initials else { continue };
            let Some(rest) = letters.get(given..).filter(|rest| !rest.is_empty()) else { continue };
            let first = word.bytes().next() == Some(rest[0]);
            let mut taken = 0;
            for (at, byte) in word.bytes().enumerate() {
                let wanted = rest.get(taken) == Some(&byte);
                // The first letter is taken where it can be, since it counts for more.
                if wanted && (at == 0 || !first || taken > 0) {
                    taken += 1;
                    let count = initials + usize::from(first);
                    let known = &mut best[given + taken];
                    *known = Some(known.map_or(count, |known| known.max(count)));
                }
            }
        }
    }
    best[letters.len()]
}

/// Gathers the initials of names: words with capitals that follow each other.
fn names(text: &str, words: &[Range], found: &mut dyn FnMut(&str)) {
    for (start, word) in words.iter().enumerate() {
        if !text[word.clone()].starts_with(|c: char| c.is_ascii_uppercase()) {
            continue;
        }
        // The same name with its small words left out, and with their initials.
        let (mut short, mut long) = (String::new(), String::new());
        for (index, word) in words[start..].iter().enumerate() {
            let between = if index == 0 { "" } else { &text[words[start + index - 1].end..word.start] };
            let word = &text[word.clone()];
            if !matches!(between, "" | " " | "-" | " & " | "/" | "'") {
                break;
            }
            let capital = word.starts_with(|c: char| c.is_ascii_uppercase());
            if !capital && !SMALL.contains(&word) {
                break;
            }
            // A short form is no word of a longer name that it could stand for.
            let first = word.chars().next().map(|first| first.to_ascii_uppercase());
            long.extend(first);
            if capital && !SMALL.contains(&word.to_ascii_lowercase().as_str()) {
                short.extend(first);
            }
            if long.len() > LONGEST + 2 || short.len() > LONGEST {
                break;
            }
            if capital && index > 0 {
                found(&short);
                found(&long);
            }
        }
    }
}

/// Returns the short forms that marks of HTML explain: `<abbr title="Local Strategic Partnership">LSP</abbr>`.
fn marked(source: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in source.match_indices("<abbr ") {
        let Some((tag, rest)) = source[at..].split_once('>') else { break };
        let inner: String = rest.chars().take_while(char::is_ascii_uppercase).collect();
        if tag.contains("title=") && tag.len() < 300 {
            found.push(inner);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{Before, Text, Usage, agrees, before_it, in_capitals, is_explained, short_form, words};

    const USAGE: Usage<'_> = Usage {
        known: &[],
        between: &[Text::Borrowed("or"), Text::Borrowed("the"), Text::Borrowed("known"), Text::Borrowed("as")],
        meaning: &[Text::Borrowed("stands"), Text::Borrowed("for")],
        titles: &[Text::Borrowed("mr"), Text::Borrowed("councillor")],
        firms: &[Text::Borrowed("ltd")],
    };

    fn explains(text: &str, letters: &str) -> bool {
        let words = words(text);
        (0..words.len()).any(|index| {
            short_form(text, &words, index) == Some(letters) && is_explained(text, &words, index, letters, USAGE)
        })
    }

    /// Returns what `asked` says of the word `letters` in a text.
    fn of_word<Answer>(text: &str, letters: &str, asked: impl Fn(&[super::Range], usize) -> Answer) -> Option<Answer> {
        let words = words(text);
        (0..words.len()).find(|index| text[words[*index].clone()] == *letters).map(|index| asked(&words, index))
    }

    #[test]
    fn explanations_stand_in_either_order() {
        for text in [
            "The Local Strategic Partnership (LSP) meets.",
            "The Local Strategic Partnership (the LSP) meets.",
            "The Local Strategic Partnership, or LSP, meets.",
            "The Local Strategic Partnership - known as the LSP - meets.",
            "The LSP (Local Strategic Partnership) meets.",
            "LSP - Local Strategic Partnership",
            "LSP: Local Strategic Partnership",
            "LSP | Local Strategic Partnership |",
            "LSP stands for local strategic partnership.",
            "All local strategic partnerships (LSPs) meet.",
        ] {
            assert!(explains(text, "LSP"), "{text}");
        }
        assert!(explains("the Health and Well-being Board (HWB)", "HWB"));
        assert!(explains("National Indicator 35 (NI 35)", "NI"));
        for text in [
            "The LSP Officer meets.",
            "Its buses and trains (see LSP)",
            "LSP: this is it",
            "links with the LSP, the city's own",
        ] {
            assert!(!explains(text, "LSP"), "{text}");
        }
        assert!(!explains("links with the Preventing Extremism (NI35) group", "NI"));
    }

    #[test]
    fn letters_inside_words_may_count() {
        assert!(agrees("XML", &["Extensible", "Markup", "Language"]));
        assert!(!agrees("NI", &["Preventing", "Extremism"]));
        assert!(explains("the Valley Footpath Walkers Group (UVFWG)", "UVFWG"));
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
        let before = |text, letters| of_word(text, letters, |words, index| before_it(text, words, index, USAGE.titles));
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
