//! Are names written as names are? What packs and registers ask alike of ids and references.

use std::collections::BTreeMap;

use super::{Mistake, Place, meant_at_first};
use crate::text::Span;

/// Where each id, name or code was first given.
pub type Given<'a> = BTreeMap<&'a str, Span>;

/// Holds a name to small letters, digits and single hyphens.
pub fn kebab_case(table: Place<'_>, key: &str, mistakes: &mut Vec<Mistake>) {
    let Some((place, text)) = text(table, key) else { return };
    let is_word =
        |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    if text.is_empty() || (text.starts_with(|first: char| first.is_ascii_lowercase()) && text.split('-').all(is_word)) {
        return;
    }
    let letters = text.to_lowercase().replace(|character: char| !character.is_ascii_alphanumeric(), " ");
    let suggestion = letters.split_whitespace().collect::<Vec<_>>().join("-");
    let what = format!("\"{text}\" is not written as an {key} is: small letters, digits and single hyphens.");
    let what = if key == "id" { what } else { what.replace(" an ", " a ") };
    let mistake = Mistake::new(what, place.span());
    mistakes.push(if is_word(&suggestion.replace('-', "")) {
        mistake.help(format!("Write {key} = \"{suggestion}\"."))
    } else {
        mistake
    });
}

/// Notes what was given before.
pub fn unique<'a>(table: Place<'a>, key: &str, noun: &str, given: &mut Given<'a>, mistakes: &mut Vec<Mistake>) {
    let Some((place, text)) = text(table, key) else { return };
    let first = *given.entry(text).or_insert(place.span());
    if first != place.span() {
        mistakes.push(Mistake::twice(format!("The {noun} \"{text}\" is defined twice."), first, place.span()));
    }
}

/// Notes keys with nothing but white space.
pub fn written_out(table: Place<'_>, keys: &[&str], mistakes: &mut Vec<Mistake>) {
    for (key, (place, text)) in keys.iter().filter_map(|key| Some((key, text(table, key)?))) {
        if text.trim().is_empty() {
            mistakes.push(Mistake::new(format!("\"{key}\" is empty."), place.span()));
        }
    }
}

/// Notes a reference to nothing: to no topic, to no body.
pub fn refers(table: Place<'_>, key: &str, noun: &str, given: &Given<'_>, mistakes: &mut Vec<Mistake>) {
    if let Some((place, _)) = text(table, key) {
        refers_at(place, noun, given, mistakes);
    }
}

/// Notes that an entry of a list refers to nothing.
pub fn refers_at(place: Place<'_>, noun: &str, given: &Given<'_>, mistakes: &mut Vec<Mistake>) {
    let Some(text) = place.text() else { return };
    if given.contains_key(text) {
        return;
    }
    let what = match meant_at_first(mistakes, text, given.keys().copied()) {
        Some(id) => format!("There is no {noun} \"{text}\"; did you mean \"{id}\"?"),
        None => format!("There is no {noun} \"{text}\"."),
    };
    mistakes.push(Mistake::new(what, place.span()));
}

/// Returns the text under a key, and where it stands.
#[must_use]
pub fn text<'a>(table: Place<'a>, key: &str) -> Option<(Place<'a>, &'a str)> {
    let place = table.get(key)?;
    Some((place, place.text()?))
}
