//! Can a pattern be used? Patterns are read while the pack is, and compiled only when they are needed.

use std::collections::BTreeMap;
use std::ops::Range;

use regex_syntax::Error;
use regex_syntax::ast::ErrorKind;
use regex_syntax::hir::{Class, Hir, HirKind};

use crate::text::Span;
use crate::topic::{parsed, pattern as compiled};
use crate::written::{Mistake, Place, kebab_case, meant, unique};

/// The most alternatives that a pattern may have, repetitions counted out, before it is compiled to be sure.
const MODEST: usize = 8_000;

/// Where phrases stand in a pack. What is missing here would be searched for as it is, and a broken one silently find nothing;
/// a test holds the list against the types.
const PHRASES: [(&str, &[&str]); 20] = [
    ("vocabulary", &["foreign", "denied", "defined", "of-others", "own", "prompts", "hollow"]),
    (
        "vocabulary.outcomes",
        &[
            "words",
            "lead",
            "support",
            "joint",
            "of-others",
            "others-lead",
            "lead-columns",
            "other-series",
            "own-series",
            "complete",
            "counted",
            "units",
        ],
    ),
    ("vocabulary.indicators", &["words", "others", "withdrawn"]),
    ("topic", &["heading-patterns", "strong", "opening", "weak"]),
    ("topic.part", &["heading-patterns", "strong", "weak"]),
    ("requirement.check.active", &["acknowledged", "denied"]),
    ("requirement.check.consistent", &["assigned"]),
    ("requirement.check.counted", &["phrases", "members", "except", "several", "several-members", "open"]),
    ("requirement.check.dated", &["labels", "own", "document", "works", "before", "history", "relative"]),
    ("requirement.check.definite", &["about", "unless", "vague", "interval"]),
    ("requirement.check.found", &["works", "papers", "here", "appended", "own", "of-another", "laws", "apart"]),
    ("requirement.check.one-name", &["introduced"]),
    ("requirement.check.peopled", &["roles", "others", "duties"]),
    ("requirement.check.says", &["softened-by"]),
    ("requirement.check.says.thing", &["phrases", "unless", "headings", "records", "fields"]),
    ("requirement.check.says.thing.under", &["headings", "phrases"]),
    ("requirement.check.says.thing.behind", &["first", "phrases"]),
    ("requirement.check.says.thing.near", &["phrases"]),
    ("requirement.check.says.thing.near.under", &["headings", "phrases"]),
    ("requirement.across.said-once", &["unless"]),
];

/// The patterns of a pack that others may name in braces, with what they stand for.
pub(super) struct NamedPatterns {
    named: BTreeMap<String, String>,
}

impl NamedPatterns {
    /// Reads the named patterns; each may name those that stand before it.
    pub(super) fn read(root: Place<'_>, mistakes: &mut Vec<Mistake>) -> Self {
        let (mut patterns, mut names) = (Self { named: BTreeMap::new() }, BTreeMap::new());
        for named in root.get("vocabulary").into_iter().flat_map(|vocabulary| vocabulary.each("patterns")) {
            kebab_case(named, "name", mistakes);
            unique(named, "name", "pattern", &mut names, mistakes);
            let Some(says) = named.get("says") else { continue };
            let Some(text) = says.text() else { continue };
            mistakes.extend(patterns.understood(says, text).err());
            if let Some(name) = named.get("name").and_then(Place::text) {
                let says = patterns.expand(text);
                patterns.named.insert(name.to_owned(), says);
            }
        }
        patterns
    }

    /// Looks at every phrase of the pack at `root`.
    pub(super) fn examine(&self, root: Place<'_>, mistakes: &mut Vec<Mistake>) {
        let tables = PHRASES.iter().flat_map(|(path, keys)| root.all(path).into_iter().map(move |table| (table, keys)));
        for phrase in tables.flat_map(|(table, keys)| keys.iter().flat_map(move |key| table.each(key))) {
            let Some(text) = phrase.text() else { continue };
            let what = "This pattern needs no words, so every sentence would match it.";
            match self.understood(phrase, text) {
                // A phrase that an empty sentence would match is met by every document.
                Ok(pattern) if pattern.properties().minimum_len() == Some(0) => {
                    mistakes.push(Mistake::new(what, phrase.span()));
                }
                Ok(_) => {}
                Err(mistake) => mistakes.push(mistake),
            }
        }
    }

    /// Returns what a pattern means, or what is wrong with it.
    fn understood(&self, place: Place<'_>, text: &str) -> Result<Hir, Mistake> {
        for gap in placeholders(text) {
            let name = &text[gap.start + 1..gap.end - 1];
            if !self.named.contains_key(name) {
                let what = match meant(name, self.named.keys().map(String::as_str)) {
                    Some(near) => format!("No pattern \"{name}\" stands before this; did you mean \"{near}\"?"),
                    None => format!("No pattern \"{name}\" stands before this in the vocabulary."),
                };
                return Err(Mistake::new(what, place.part(Span::new(gap.start, gap.end))));
            }
        }
        let whole = self.expand(text);
        if let Ok(pattern) = parsed(&whole)
            && (size(&pattern) <= MODEST || compiled(&whole).is_ok())
        {
            return Ok(pattern);
        }
        // A group in place of each name: as long as the name in braces, so that places stay.
        let mut grouped = text.to_owned();
        for gap in placeholders(text) {
            grouped.replace_range(gap.start..=gap.start, "(");
            grouped.replace_range(gap.end - 1..gap.end, ")");
        }
        if let Err(error) = parsed(&grouped) {
            let (what, range) = said(&error);
            let part = range.map_or(Span::new(0, text.len()), |range| Span::new(range.start, range.end));
            return Err(Mistake::new(what, place.part(part)));
        }
        let help = "Repeat less, or split it into two patterns.";
        Err(Mistake::new("This pattern grows too large to be searched for.", place.span()).help(help))
    }

    fn expand(&self, text: &str) -> String {
        let mut expanded = String::new();
        let mut done = 0;
        for gap in placeholders(text) {
            expanded.push_str(&text[done..gap.start]);
            let pattern = self.named.get(&text[gap.start + 1..gap.end - 1]);
            expanded.push_str("(?:");
            expanded.push_str(pattern.map_or("", String::as_str));
            expanded.push(')');
            done = gap.end;
        }
        expanded + &text[done..]
    }
}

/// Returns where names stand in braces. `{2,3}` counts and `\p{…}` asks for a kind of letter: neither is a name.
fn placeholders(text: &str) -> impl Iterator<Item = Range<usize>> {
    text.match_indices('{').filter_map(move |(start, _)| {
        let length = text[start..].find('}')?;
        let name = &text[start + 1..start + length];
        let is_name = name.starts_with(|first: char| first.is_ascii_lowercase())
            && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        let before = &text[..start];
        let is_escaped = ["\\", "\\p", "\\P", "\\x", "\\u", "\\U"].iter().any(|escape| before.ends_with(escape));
        (is_name && !is_escaped).then_some(start..start + length + 1)
    })
}

/// Returns how many alternatives a pattern has, its repetitions counted out.
fn size(hir: &Hir) -> usize {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => 1,
        HirKind::Literal(literal) => literal.0.len(),
        HirKind::Class(Class::Unicode(class)) => class.ranges().len(),
        HirKind::Class(Class::Bytes(class)) => class.ranges().len(),
        HirKind::Repetition(repetition) => {
            let times = repetition.max.unwrap_or(repetition.min.saturating_add(1)).max(1);
            size(&repetition.sub).saturating_mul(usize::try_from(times).unwrap_or(usize::MAX))
        }
        HirKind::Capture(capture) => size(&capture.sub),
        HirKind::Concat(parts) | HirKind::Alternation(parts) => {
            parts.iter().fold(0, |sum: usize, part| sum.saturating_add(size(part)))
        }
    }
}

/// Returns a sentence, and where in the pattern.
fn said(error: &Error) -> (&'static str, Option<Range<usize>>) {
    let Error::Parse(error) = error else {
        let Error::Translate(error) = error else { return (SOMETHING, None) };
        let range = error.span().start.offset..error.span().end.offset;
        return ("No such kind of letter is known in this pattern.", Some(range));
    };
    let what = match error.kind() {
        ErrorKind::GroupUnclosed => "This pattern opens a group here and never closes it.",
        ErrorKind::GroupUnopened => "This pattern closes a group here that it never opened.",
        ErrorKind::ClassUnclosed => "This pattern opens a set of characters here and never closes it.",
        ErrorKind::ClassRangeInvalid => "The range of characters in this pattern runs backwards.",
        ErrorKind::RepetitionMissing => "There is nothing to repeat before this sign in the pattern.",
        ErrorKind::RepetitionCountInvalid
        | ErrorKind::RepetitionCountUnclosed
        | ErrorKind::RepetitionCountDecimalEmpty => "This pattern does not say how often to repeat.",
        ErrorKind::EscapeUnexpectedEof => "This pattern ends with a lone backslash.",
        ErrorKind::EscapeUnrecognized => "This backslash means nothing to a pattern.",
        ErrorKind::UnsupportedLookAround => "Patterns cannot look ahead or behind.",
        ErrorKind::UnsupportedBackreference => "Patterns cannot refer back to what they have matched.",
        ErrorKind::NestLimitExceeded(_) => "This pattern is nested too deeply.",
        ErrorKind::FlagUnrecognized => "No such setting is known in this pattern.",
        _ => SOMETHING,
    };
    (what, Some(error.span().start.offset..error.span().end.offset))
}

const SOMETHING: &str = "This part of the pattern cannot be understood.";
