//! How is it said that a text is not TOML? In sentences for people who do not write TOML every day.

use toml::Spanned;
use toml::de::{DeTable, DeValue, Error};

use super::{Label, Mistake, span};
use crate::text::Span;

/// Returns the mistake that the TOML package has met.
pub(super) fn mistake(error: &Error, root: &Spanned<DeTable<'_>>, text: &str) -> Mistake {
    let place = visible(error.span().map(span).unwrap_or_default(), text);
    let message = error.message();
    if message == "duplicate key" {
        let key = &text[place.range()];
        let what = format!("\"{}\" is written twice in the same table.", key.trim_matches(['"', '\'']));
        return match first(key, place.start, root.get_ref()) {
            Some(first) => Mistake::twice(what, first, place),
            None => Mistake::new(what, place),
        };
    }
    let (what, help) = said(message, place.is_empty());
    let mut mistake = Mistake::new(what, place).help(help);
    if place.is_empty() {
        mistake.labels = vec![Label { span: place, note: "here or before".to_owned() }];
    }
    mistake
}

/// Returns a sentence, and what to do, for a message of the TOML package (version 1.2).
fn said(message: &str, is_gap: bool) -> (&'static str, &'static str) {
    let has = |part: &str| message.contains(part);
    if has("must be quoted") && is_gap {
        ("There is no value here.", "Lines look like name = \"Purpose\".")
    } else if has("must be quoted") || has("boolean") {
        ("This is not in quotation marks.", "Only numbers, true and false stand without: name = \"Purpose\".")
    } else if has("escape") || has("unicode value") {
        ("This backslash means nothing here.", "Put patterns between single quotation marks: 'like this'.")
    } else if has("visible characters") {
        ("There is an invisible character here.", "Type the line anew.")
    } else if has("string") || has("opening quote") {
        ("This text is not closed.", "Every text ends with the quotation mark that it begins with.")
    } else if has("comma") {
        ("There is a comma too many here, or one is missing.", "Entries of a list are separated by one comma each.")
    } else if has("unclosed table") || has("unclosed array table") {
        ("This heading is not closed.", "Headings look like [vocabulary] or [[topic]].")
    } else if has("unclosed") {
        ("This bracket is not closed.", "Every [ needs its ], and every { its }.")
    } else if has("no value") || has("missing value") || has("assignment") || has("key-value") {
        ("There is a key without a value here.", "Lines look like name = \"Purpose\".")
    } else if has("cannot extend") {
        ("A key with a dot adds to something that is no table.", "Write all keys of a table in one place.")
    } else if has("recur") {
        ("The brackets here are nested too deeply.", "A few levels are enough.")
    } else if has("unexpected key or value") {
        ("This does not belong here.", "Write one key and its value on each line; in '…' there can be no further '.")
    } else if has("keys") || has("invalid key") {
        ("There is no proper key here.", "Keys are letters, digits, hyphens and underscores.")
    } else if has("number") || has("integer") || has("float") || has("date") || has("sign") || has("zero") {
        ("This number or date cannot be read.", "Put quotation marks around it if it is meant as text.")
    } else {
        ("This does not belong here.", "Look for a missing quotation mark, bracket or line end just before it.")
    }
}

/// Returns `place` without white space at its ends.
fn visible(place: Span, text: &str) -> Span {
    let end = place.end.min(text.len());
    let Some(slice) = text.get(place.start.min(end)..end) else { return place };
    let start = place.start + (slice.len() - slice.trim_start().len());
    Span::new(start, start + slice.trim().len())
}

/// Returns the nearest place before `before` where `key` is defined: the same table, since the tables between are closed.
fn first(key: &str, before: usize, table: &DeTable<'_>) -> Option<Span> {
    let inner = |value: &DeValue<'_>| match value {
        DeValue::Table(table) => first(key, before, table),
        DeValue::Array(entries) => {
            entries.iter().filter_map(|entry| first(key, before, entry.get_ref().as_table()?)).max()
        }
        _ => None,
    };
    let name = key.trim_matches(['"', '\'']);
    let own = table.get_key_value(name).map(|(found, _)| span(found.span())).filter(|found| found.start < before);
    table.values().filter_map(|value| inner(value.get_ref())).chain(own).max()
}
