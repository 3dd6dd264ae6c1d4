//! Where does a sentence end?

use std::ops::Range;

/// Short forms after which a full stop ends no sentence.
const SHORT_FORMS: [&str; 26] = [
    "e.g", "i.e", "etc", "cf", "no", "nos", "st", "mr", "mrs", "ms", "dr", "prof", "rev", "cllr", "inc", "ltd", "vs",
    "viz", "para", "paras", "approx", "dept", "fig", "vol", "p", "pp",
];

/// No sentence is longer, in bytes: what goes on for pages without a full stop is read in pieces, each up to a space, so that
/// what it costs to search one is bounded.
const LONGEST: usize = 4_000;

/// Returns the sentences of a text, in order, without the spaces between them. Linear.
#[must_use]
pub fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let bytes = text.as_bytes();
    let mut start = 0;
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] == b' ' && at - start >= LONGEST {
            found.push(start..at);
            start = at + 1;
        } else if matches!(bytes[at], b'.' | b'!' | b'?') {
            let mut end = at + 1;
            while end < bytes.len() && matches!(bytes[end], b'.' | b'!' | b'?' | b'"' | b'\'' | b')' | b']') {
                end += 1;
            }
            if end < bytes.len() && !(bytes[end] == b' ' && begins_sentence(&text[end + 1..])) {
                // No sentence ends anywhere in this run of marks: it is passed over as one, however long.
                at = end;
                continue;
            }
            if end == bytes.len() || !is_short_form(&text[start..at]) {
                found.push(start..end);
                start = (end + 1).min(bytes.len());
                at = end;
            }
        }
        at += 1;
    }
    if start < text.len() && !text[start..].trim().is_empty() {
        found.push(start..text.len());
    }
    found
}

fn begins_sentence(rest: &str) -> bool {
    rest.chars()
        .find(|character| !matches!(character, '"' | '\'' | '(' | '['))
        .is_some_and(|first| !first.is_lowercase())
}

fn is_short_form(before: &str) -> bool {
    let word = before.rsplit([' ', '(']).next().unwrap_or_default();
    let single = word.chars().count() == 1 && word.chars().all(char::is_uppercase);
    single || SHORT_FORMS.iter().any(|short| short.eq_ignore_ascii_case(word))
}

#[cfg(test)]
mod tests {
    use super::sentences;

    #[test]
    fn a_sentence_of_many_pages_is_read_in_pieces() {
        let text = "word ".repeat(10_000);
        let all = sentences(&text);
        assert!(all.len() > 10 && all.iter().all(|range| range.len() < 4_010));
        let words: usize = all.iter().map(|range| text[range.clone()].split_whitespace().count()).sum();
        assert_eq!(words, 10_000, "nothing is lost");
    }

    #[test]
    fn short_forms_end_no_sentence() {
        let text = "The group (e.g. St. Mary's) meets. It \"reports.\" Cllr. Jones leads? Yes.";
        let read: Vec<&str> = sentences(text).into_iter().map(|range| &text[range]).collect();
        assert_eq!(read, ["The group (e.g. St. Mary's) meets.", "It \"reports.\"", "Cllr. Jones leads?", "Yes."]);
    }
}
