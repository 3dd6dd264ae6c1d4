//! Do the words of a text explain a short form?

use super::{REACH, Range, SMALL, Usage, each_word, floor, is_in, is_small};

/// Tells whether the words around a short form explain it.
pub(super) fn is_explained(text: &str, words: &[Range], index: usize, letters: &str, usage: Usage<'_>) -> bool {
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
        // "the list of all stops and shelters (referred to as BUSK)": it says what that is, whatever the letters.
        let lead: Vec<&str> = each_word(&text[open + 1..word.start]).map(|word| &text[open + 1..][word]).collect();
        let introduces = lead.iter().all(|word| is_in(usage.between, word)) && lead.iter().any(|word| !is_small(word));
        if introduces && text[word.start + letters.len()..].starts_with([')', ']', '"']) {
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
    // "XPD (express parcel delivery)": a word for each letter.
    let one_each = closed.is_some() && reach == letters.len() && agrees(letters, &after[..reach.min(after.len())]);
    strict
        || one_each
        || (begins && between.contains(['(', ':', '=', '|', '-']) && agrees(letters, &after[..reach.min(after.len())]))
}

/// Tells whether the initials of all these words, small ones left out or not, are the letters.
fn spells(letters: &str, words: &[&str]) -> bool {
    let mut wanted = letters.bytes().map(|byte| byte.to_ascii_lowercase()).peekable();
    if words.first().is_some_and(|first| is_small(first) && !initial(first, wanted.peek().copied())) {
        return false;
    }
    for word in words {
        if initial(word, wanted.peek().copied()) {
            wanted.next();
        } else if !is_small(word) {
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

/// Tells whether a text begins with a name of which some letters are the initials: words with capitals that follow each other,
/// its small words left out or not.
pub(super) fn is_name(letters: &str, text: &str) -> bool {
    let wanted = |at: usize, first: u8| letters.as_bytes().get(at) == Some(&first.to_ascii_uppercase());
    // How many letters the words so far give, with the small ones and without; none where they give others.
    let (mut long, mut short) = (Some(0), Some(0));
    let mut end = 0;
    for (index, word) in each_word(text).enumerate() {
        let between = &text[end..word.start];
        end = word.end;
        let word = &text[word];
        let capital = word.starts_with(|c: char| c.is_ascii_uppercase());
        if !matches!(between, "" | " " | "-" | " & " | "/" | "'") || !(capital || SMALL.contains(&word)) {
            break;
        }
        let first = word.as_bytes()[0];
        let next = |given: Option<usize>| given.filter(|given| wanted(*given, first)).map(|given| given + 1);
        long = next(long);
        if capital && !is_small(word) {
            short = next(short);
        }
        // A short form is no word of a longer name that it could stand for.
        if capital && index > 0 && (long == Some(letters.len()) || short == Some(letters.len())) {
            return true;
        }
        if long.is_none() && short.is_none() {
            break;
        }
    }
    false
}

/// Tells whether a text begins with a list of as many words as letters, of which those are the initials: "safety, reliability and
/// access". What stands in brackets behind one of them is passed over.
pub(super) fn is_list(letters: &str, text: &str) -> bool {
    /// A shorter word says too little for its letter to be no chance.
    const LONG: usize = 4;
    let mut rest = text;
    for (place, letter) in letters.bytes().enumerate() {
        let word = rest.bytes().take_while(u8::is_ascii_alphabetic).count();
        if word < LONG || !rest.as_bytes()[0].eq_ignore_ascii_case(&letter) {
            return false;
        }
        rest = &rest[word..];
        if let Some((inside, after)) = rest.strip_prefix(" (").and_then(|rest| rest.split_once(')'))
            && inside.len() < REACH
        {
            rest = after;
        }
        if place + 1 == letters.len() {
            return !rest.starts_with(char::is_alphanumeric);
        }
        let last = place + 2 == letters.len();
        let joint = if last { [", and ", " and ", " & ", ", & "].as_slice() } else { [", ", "; "].as_slice() };
        let Some(next) = joint.iter().find_map(|joint| rest.strip_prefix(joint)) else { return false };
        rest = next;
    }
    false
}

/// Returns the short forms that marks of HTML explain: `<abbr title="Local Strategic Partnership">LSP</abbr>`.
pub(super) fn marked(source: &str) -> Vec<String> {
    let mut found = Vec::new();
    let marks = source.match_indices('<').filter(|(at, _)| source[*at..].starts_with("<abbr "));
    for (at, _) in marks {
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
    use super::super::capitals::short_form;
    use super::super::words;
    use super::{Usage, agrees, is_explained};
    use crate::topic::Text;

    const USAGE: Usage<'_> = Usage {
        known: &[],
        between: &[Text::Borrowed("or"), Text::Borrowed("the"), Text::Borrowed("known"), Text::Borrowed("as")],
        meaning: &[Text::Borrowed("stands"), Text::Borrowed("for")],
        titles: &[],
        firms: &[],
    };

    fn explains(text: &str, letters: &str) -> bool {
        let words = words(text);
        (0..words.len()).any(|index| {
            short_form(text, &words, index) == Some(letters) && is_explained(text, &words, index, letters, USAGE)
        })
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
}
