//! How does one line look? Numbers, bullets, capitals, and whether it could be a heading at all.

/// Says in which way a line is numbered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Number {
    /// 1 for "2.", 2 for "2.3" …
    pub(super) depth: u8,
    /// Letters stand below figures: "(a)".
    pub(super) letter: bool,
    /// Bytes that it takes, with the white space after it.
    pub(super) width: usize,
}

/// The characters that Word and its kin leave in front of a list item.
const BULLETS: [char; 20] = [
    '·', '•', '▪', '●', '◦', '○', '❖', '➢', '►', '■', '□', '‣', '⁃', '∙', '\u{f0b7}', '\u{f0a7}', '\u{f0d8}', '✓', '–',
    '—',
];

/// Returns how many bytes a bullet takes at the start of a trimmed line, with the space after it.
pub(super) fn bullet(line: &str) -> Option<usize> {
    let mut characters = line.chars();
    let first = characters.next()?;
    let rest = characters.as_str();
    let space = rest.len() - rest.trim_start().len();
    let pasted = BULLETS.contains(&first) && !(matches!(first, '–' | '—') && space == 0);
    let typed = matches!(first, '-' | '*' | '+' | 'o' | '§') && space > 0;
    let content = !rest.trim_start().is_empty();
    ((pasted || typed) && content).then(|| first.len_utf8() + space)
}

/// Returns how many bytes a bullet takes that only a paste leaves: not one that Markdown knows.
pub(super) fn pasted_bullet(line: &str) -> Option<usize> {
    bullet(line).filter(|_| !line.starts_with(['-', '*', '+', '–', '—']))
}

/// Returns the number at the start of a trimmed line: "2.", "2)", "2.3", "(a)", "a.", "IV.", "2 ", "Section 2:", "1.1Structure".
pub(super) fn number(line: &str) -> Option<Number> {
    let lead = ["section ", "part ", "article "]
        .iter()
        .find(|lead| line.get(..lead.len()).is_some_and(|start| start.eq_ignore_ascii_case(lead)))
        .map_or(0, |lead| lead.len());
    let rest = &line[lead..];
    let (bracket, rest) = rest.strip_prefix('(').map_or((false, rest), |rest| (true, rest));
    let figures = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.').len();
    let (depth, letter, taken, stopped) = if figures > 0 && !rest.starts_with('.') {
        let groups: Vec<&str> = rest[..figures].split('.').filter(|group| !group.is_empty()).collect();
        if groups.iter().any(|group| group.len() > 2) {
            return None;
        }
        // "2.0" is as deep as "2".
        let depth = groups.len() - usize::from(groups.len() > 1 && groups.last().is_some_and(|last| *last == "0"));
        (depth, false, figures, rest[..figures].ends_with('.') || groups.len() > 1)
    } else {
        let letters = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_alphabetic()).len();
        let word = &rest[..letters];
        let roman = (1..=5).contains(&letters) && word.chars().all(|c| "ivxIVX".contains(c));
        if letters == 0 || !(letters == 1 || roman) {
            return None;
        }
        let upper = word.chars().all(char::is_uppercase);
        (1, !(upper || lead > 0), letters, false)
    };
    let after = &rest[taken..];
    let dashed = after.trim_start().starts_with(['-', '–', '—']) && figures > 0;
    let closers = if dashed {
        after.len() - after.trim_start().trim_start_matches(['-', '–', '—']).len()
    } else {
        after.len() - after.trim_start_matches(['.', ')', ':']).len()
    };
    let text = &after[closers..];
    let space = text.len() - text.trim_start().len();
    let closed = closers > 0 || stopped;
    if bracket && !after.starts_with(')') {
        return None;
    }
    let begins = text.trim_start().chars().next().is_some_and(char::is_alphanumeric)
        || text.trim_start().starts_with(['"', '\'', '*', '(', '‘', '“']);
    // "1.1Structure" is a number glued to its word; "3rd" and "2nd" are words.
    let mut after = text.chars();
    let word = after.next().is_some_and(char::is_uppercase) && after.next().is_some_and(char::is_lowercase);
    let glued = space == 0 && word && figures > 0 && lead == 0;
    let open = figures > 0 && !closed && space > 0 && text.trim_start().chars().next().is_some_and(char::is_uppercase);
    let fits = (closed && space > 0) || glued || open || (lead > 0 && space > 0);
    (begins && fits).then(|| Number {
        depth: u8::try_from(depth).unwrap_or(u8::MAX),
        letter,
        width: line.len() - text.trim_start().len(),
    })
}

/// Tells whether all letters of a line are capitals, and there are enough of them to mean it.
pub(super) fn is_caps(line: &str) -> bool {
    let letters = line.chars().filter(|c| c.is_alphabetic()).count();
    letters >= 4 && !line.chars().any(char::is_lowercase)
}

/// Words after which a colon announces a list, or a line goes on: such a line is no heading.
const LEADS_ON: [&str; 50] = [
    "to",
    "of",
    "for",
    "from",
    "with",
    "into",
    "will",
    "are",
    "is",
    "include",
    "includes",
    "including",
    "following",
    "by",
    "that",
    "follows",
    "through",
    "must",
    "should",
    "may",
    "can",
    "have",
    "has",
    "be",
    "shall",
    "was",
    "were",
    "been",
    "we",
    "it",
    "they",
    "the",
    "a",
    "an",
    "and",
    "or",
    "which",
    "who",
    "cannot",
    "not",
    "comprise",
    "comprises",
    "consists",
    "at",
    "as",
    "would",
    "being",
    "its",
    "our",
    "their",
];

/// Words that make a line a sentence.
const VERBS: &[&str] = &[
    "will",
    "are",
    "is",
    "include",
    "includes",
    "must",
    "should",
    "may",
    "can",
    "shall",
    "was",
    "were",
    "has",
    "have",
    "had",
    "been",
    "comprises",
    "consists",
    "constitutes",
    "following",
    "need",
    "needs",
    "be",
    "expects",
    "intends",
    "agrees",
    "agree",
    "meets",
    "would",
    "cannot",
];

/// Tells whether a word makes a line a sentence. "May" with a capital is a month.
fn is_verb(word: &str) -> bool {
    VERBS.contains(&plain_word(word).as_str()) && word.trim_matches(|c: char| !c.is_alphanumeric()) != "May"
}

/// Words that begin a heading which is a clause: "How we work", "What the group will do".
const QUESTIONS: [&str; 7] = ["how", "what", "who", "why", "when", "where", "which"];

/// Tells whether a line, without its number, could be a heading: short, no sentence, nothing that announces a list.
pub(super) fn may_be_heading(line: &str) -> bool {
    let line = undecorated(line);
    let words: Vec<&str> = line.split_whitespace().collect();
    let characters = line.chars().count();
    let limit = if is_caps(line) { 100 } else { 78 };
    if words.is_empty() || words.len() > 13 || characters > limit || characters < 3 {
        return false;
    }
    if !line
        .chars()
        .next()
        .is_some_and(|first| first.is_uppercase() || first.is_ascii_digit() || matches!(first, '"' | '‘' | '“'))
    {
        return false;
    }
    if line.ends_with(['.', ';', ',', '!', '…']) || line.contains(['\t', '@', '|', '=', '<', '>', '□', '_']) {
        return false;
    }
    // "Approved by the partners, 3 March 2010" records a date.
    let records = DATED.contains(&plain_word(words[0]).as_str()) && line.contains(|c: char| c.is_ascii_digit());
    if records
        || line.contains("),")
        || line.contains("://")
        || line.contains("www.")
        || line.starts_with('[')
        || is_page_number(line)
        || is_date(line)
        || is_end(line)
    {
        return false;
    }
    let lower: Vec<String> = words.iter().map(|word| plain_word(word)).collect();
    let first = lower[0].split(['\'', '’']).next().unwrap_or_default();
    let question = QUESTIONS.contains(&first) || line.ends_with('?');
    let is_sentence = !question
        && !is_caps(line)
        && (words[1..].iter().any(|word| is_verb(word))
            || lower.iter().any(|word| word.ends_with("'ll") || word.ends_with("’ll")));
    if matches!(first, "and" | "or" | "but" | "to" | "tbc" | "tba" | "tbd" | "none" | "signed") {
        return false;
    }
    let last = lower.last().map_or("", String::as_str);
    let leads_on = !question && LEADS_ON.contains(&last) && !matches!(last, "it" | "a" | "not");
    if line.ends_with(':') {
        let announces = !question && lower.iter().any(|word| matches!(word.as_str(), "include" | "includes"));
        return !is_sentence && !announces && !leads_on && lower[0] != "to" && words.len() <= 11 && !line.contains(',');
    }
    // "Version: 2" stands on a cover page; "Phase 2: Trees" and "Annex B: Members" are headings.
    let named = series(line).is_some()
        || says_title(line)
        || (words.len() > 2 && words[1].len() <= 4 && words[1].ends_with(':'));
    !is_sentence && !leads_on && (named || !line.contains(':'))
}

/// Tells whether a line that stands where a title stands could be one: it may be longer, and hold a colon.
pub(super) fn may_be_title(line: &str) -> bool {
    let words: Vec<&str> = line.split_whitespace().collect();
    (2..=16).contains(&words.len())
        && line.chars().count() <= 110
        && line.starts_with(|c: char| c.is_uppercase() || matches!(c, '[' | '"' | '“'))
        && !line.ends_with(['.', ';', ',', ':', '!'])
        && !line.contains(['\t', '@', '|'])
        && !line.contains("://")
        && !is_date(line)
        && !words[1..].iter().any(|word| is_verb(word))
}

/// Tells whether a bold line could be a heading: being bold says so already, so that less is asked of its words.
pub(super) fn may_be_bold_heading(line: &str) -> bool {
    let line = line.trim().trim_end_matches('.');
    let words = line.split_whitespace().count();
    may_be_heading(line)
        || ((1..=8).contains(&words)
            && line.starts_with(char::is_uppercase)
            && !line.ends_with([',', ';', ':'])
            && !is_date(line)
            && !is_end(line))
}

/// Returns a line without the dashes around it and without a status in brackets before it: "[Draft] Terms of reference".
fn undecorated(line: &str) -> &str {
    let line = line.trim().trim_matches(['-', '–', '—', '=', '*', '_', ' ']);
    let after = line.strip_prefix('[').and_then(|rest| rest.split_once(']')).map(|(_, after)| after.trim());
    after.filter(|after| !after.is_empty() && !after.starts_with('(')).unwrap_or(line)
}

fn plain_word(word: &str) -> String {
    word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase()
}

/// Words that say what kind of document a title heads.
const TITLE_WORDS: [&str; 4] = ["terms of reference", "charter", "constitution", "tor"];

/// Tells whether a line says what kind of document it heads.
pub(super) fn says_title(line: &str) -> bool {
    let words = key(line);
    TITLE_WORDS.iter().any(|title| format!(" {words} ").contains(&format!(" {title} ")))
}

/// Tells whether a line says only that: "Draft terms of reference 2010".
pub(super) fn is_bare_title(line: &str) -> bool {
    let words = key(line);
    let rest = TITLE_WORDS.iter().find_map(|title| {
        let at = format!(" {words} ").find(&format!(" {title} "))?;
        Some(format!("{} {}", &words[..at], words.get(at + title.len()..).unwrap_or_default()))
    });
    rest.is_some_and(|rest| {
        rest.split_whitespace().all(|word| {
            matches!(word, "the" | "our" | "proposed" | "and" | "as" | "in")
                || TITLE_WORDS.contains(&word)
                || word.strip_prefix('v').is_some_and(|rest| rest.chars().all(|c| c.is_ascii_digit()))
                || word.chars().all(|c| c.is_ascii_digit())
                || is_date(word)
                || DATED.contains(&word)
        })
    })
}

/// Endings that show that a title goes on in the next line.
const OPEN_ENDS: [&str; 9] = ["for", "the", "of", "and", "&", "to", "on", "in", "a"];

/// Tells whether a line breaks off: its last word wants another.
pub(super) fn breaks_off(line: &str) -> bool {
    line.split_whitespace().next_back().is_some_and(|last| OPEN_ENDS.contains(&last.to_lowercase().as_str()))
}

/// Returns the first word of a line that goes on with a number and a mark: "Phase 2: Trees", "Theme 3 - Water".
pub(super) fn series(line: &str) -> Option<&str> {
    let (word, rest) = line.split_once(' ')?;
    let figures = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let marked = rest[figures..].trim_start().starts_with([':', '-', '–', '—', '.']);
    (word.chars().all(char::is_alphabetic) && (1..=2).contains(&figures) && marked).then_some(word)
}

/// Tells whether a line says only that the document ends.
fn is_end(line: &str) -> bool {
    line.eq_ignore_ascii_case("end of document") || line.eq_ignore_ascii_case("end")
}

/// Tells whether a line names an appendix: "Annex B", "APPENDIX ONE - Members".
pub(super) fn is_appendix(line: &str) -> bool {
    let mut words = line.split_whitespace().map(plain_word);
    let named = words.next().is_some_and(|word| matches!(word.as_str(), "appendix" | "annex" | "annexe" | "schedule"));
    named
        && words.next().is_some_and(|name| {
            name.len() <= 2 || matches!(name.as_str(), "one" | "two" | "three" | "four" | "five" | "iii")
        })
}

/// Tells whether a line announces a list that completes its sentence: "We will:".
pub(super) fn announces(line: &str) -> bool {
    line.ends_with(':')
        && line.split_whitespace().next_back().is_some_and(|last| LEADS_ON.contains(&plain_word(last).as_str()))
}

/// Tells whether a line waits for a signature: "Signed: ........".
pub(super) fn is_signature(line: &str) -> bool {
    let first = plain_word(line.split([' ', ':']).next().unwrap_or_default());
    matches!(first.as_str(), "signed" | "signature" | "date" | "name" | "position")
        && line.contains(['…', '_']) | line.contains("....")
}

/// Tells whether a line is a few words in brackets: "(inactive)".
pub(super) fn is_bracketed(line: &str) -> bool {
    line.starts_with('(') && line.ends_with(')') && line.split_whitespace().count() <= 5
}

/// Tells whether a line is nothing but a page number: "3", "- 3 -", "Page 2 of 4".
pub(super) fn is_page_number(line: &str) -> bool {
    let words: Vec<String> = line.split_whitespace().map(plain_word).filter(|word| !word.is_empty()).collect();
    words.iter().any(|word| word.chars().all(|c| c.is_ascii_digit()))
        && words.iter().all(|word| matches!(word.as_str(), "page" | "of") || word.chars().all(|c| c.is_ascii_digit()))
}

/// The months, in small letters.
pub(crate) const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// Words that say of what a date is the date.
const DATED: [&str; 22] = [
    "updated",
    "last",
    "revised",
    "version",
    "dated",
    "date",
    "draft",
    "v",
    "agreed",
    "approved",
    "adopted",
    "issued",
    "amended",
    "reviewed",
    "as",
    "at",
    "on",
    "by",
    "modified",
    "final",
    "published",
    "from",
];

/// Tells whether a line is nothing but a date, or says of what it is the date: "3 May 2010", "Updated May 2010", "2010-11".
pub(super) fn is_date(line: &str) -> bool {
    let (mut seen, mut versioned) = (false, false);
    for word in line.split([' ', '/', '-', '–', ',', '.']).filter(|word| !word.is_empty()) {
        let word = plain_word(word);
        let figures = word.trim_end_matches(['s', 't', 'n', 'd', 'r', 'h']);
        let is_number = !figures.is_empty() && figures.chars().all(|c| c.is_ascii_digit());
        let is_month = MONTHS.iter().any(|month| *month == word || (word.len() == 3 && month.starts_with(&word)));
        if !is_number && !is_month && word != "of" && !DATED.contains(&word.as_str()) {
            return false;
        }
        seen |= is_month || (is_number && (figures.len() == 4 || versioned));
        versioned |= word == "version";
    }
    seen
}

/// Returns a line as it is compared with others: letters and figures only, lower case, without number, leaders or page.
pub(super) fn key(line: &str) -> String {
    let line = line.trim();
    let line = &line[number(line).map_or(0, |number| number.width)..];
    // "2.1" is the number of something, and no page.
    let numbers = |word: &str| word.split_once('.').is_some_and(|(one, two)| is_figures(one) && is_figures(two));
    let leader = |c: char| c.is_ascii_digit() || matches!(c, '.' | '…' | '_' | '|') || c.is_whitespace();
    let last = line.rsplit(char::is_whitespace).next().unwrap_or_default();
    let line = if numbers(last) { line } else { line.trim_end_matches(leader) };
    let mut result = String::with_capacity(line.len());
    for character in line.chars() {
        if character.is_alphanumeric() {
            result.extend(character.to_lowercase());
        } else if !result.is_empty() && !result.ends_with(' ') {
            result.push(' ');
        }
    }
    result.truncate(result.trim_end().len());
    result
}

fn is_figures(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::{bullet, is_date, may_be_heading, number};

    #[test]
    fn numbers_are_told_from_words() {
        let depth = |line| number(line).map(|number| (number.depth, &line[number.width..]));
        assert_eq!(depth("1. Purpose"), Some((1, "Purpose")));
        assert_eq!(depth("2.3 Quorum"), Some((2, "Quorum")));
        assert_eq!(depth("1.0 Purpose"), Some((1, "Purpose")));
        assert_eq!(depth("(a) Purpose"), Some((1, "Purpose")));
        assert_eq!(depth("IV. Purpose"), Some((1, "Purpose")));
        assert_eq!(depth("1.1Structure"), Some((2, "Structure")));
        assert_eq!(depth("2 Objectives"), Some((1, "Objectives")));
        assert_eq!(depth("Section 3: Membership"), Some((1, "Membership")));
        for plain in ["2010 review", "3rd meeting", "A place", "I think", "Aims", "5 of them", "Part of it"] {
            assert_eq!(number(plain), None, "{plain}");
        }
    }

    #[test]
    fn bullets_are_told_from_words() {
        assert_eq!(bullet("· one"), Some(3));
        assert_eq!(bullet("o\tone"), Some(2));
        assert_eq!(bullet("of"), None);
        assert_eq!(bullet("--- TITLE ---"), None);
    }

    #[test]
    fn lead_ins_and_sentences_are_no_headings() {
        for heading in
            ["Purpose", "Links to wider work:", "How we work", "MEMBERSHIP", "What the group will do", "Who can join?"]
        {
            assert!(may_be_heading(heading), "{heading}");
        }
        for line in [
            "The group will:",
            "Members are:",
            "We meet monthly.",
            "3 May 2010",
            "Page 2 of 4",
            "It includes the following:",
        ] {
            assert!(!may_be_heading(line), "{line}");
        }
        assert!(is_date("12/05/2010") && is_date("May 2010") && !is_date("May meeting 2010"));
    }
}
