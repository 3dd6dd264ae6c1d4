//! Where does a sentence end?

use std::ops::Range;

/// Short forms after which a full stop ends no sentence.
const SHORT_FORMS: [&str; 26] = [
    "e.g", "i.e", "etc", "cf", "no", "nos", "st", "mr", "mrs", "ms", "dr", "prof", "rev", "cllr", "inc", "ltd", "vs",
    "viz", "para", "paras", "approx", "dept", "fig", "vol", "p", "pp",
];

/// Returns the sentences of a text, in order, without the spaces between them. Linear.
#[must_use]
pub fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let bytes = text.as_bytes();
    let mut start = 0;
    let mut at = 0;
    while at < bytes.len() {
        if matches!(bytes[at], b'.' | b'!' | b'?') {
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
    fn short_forms_end_no_sentence() {
        let text = "The group (e.g. St. Mary's) meets. It \"reports.\" Cllr. Jones leads? Yes.";
        let read: Vec<&str> = sentences(text).into_iter().map(|range| &text[range]).collect();
        assert_eq!(read, ["The group (e.g. St. Mary's) meets.", "It \"reports.\"", "Cllr. Jones leads?", "Yes."]);
    }
}
