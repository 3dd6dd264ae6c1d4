//! What does a TOML file say? Read strictly: every mistake at once, each with its place and a did-you-mean.
//!
//! Rule packs, registers and configurations share it; it knows nothing about what a file is about.

use std::fmt;

use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::text::{Source, Span};

mod drawing;
mod grammar;
mod habit;
mod layer;
mod value;

pub use habit::{Given, kebab_case, refers, refers_at, text, unique, written_out};
pub use layer::{Known, Layering};

/// Reads a file as a `Kind`, or returns every mistake in it, in the order of the text.
///
/// `noun` is what the file is called in messages: "a rule pack". `examine` looks for what types cannot see (a name given
/// twice, a reference to nothing); it is called also where there are other mistakes already, and adds its own to them.
///
/// # Errors
///
/// Where there is at least one mistake.
pub fn read<Kind: DeserializeOwned>(
    name: &str,
    text: &str,
    noun: &str,
    examine: impl FnOnce(Place<'_>, &mut Vec<Mistake>),
) -> Result<Kind, Mistakes> {
    read_over(name, text, noun, None, examine)
}

/// Holds what a file is laid over.
#[derive(Clone, Copy, Debug)]
pub struct Below<'a> {
    /// The texts, from the ground up; none has a mistake in it.
    pub texts: &'a [&'a str],
    /// Where the file names what is below it: whatever comes from there stands here, in messages.
    pub place: Span,
    /// How it is laid.
    pub layering: &'a Layering,
}

/// Reads a file as [`read`] does, laid over others.
///
/// # Errors
///
/// Where there is at least one mistake in it, or in what comes of it.
pub fn read_over<Kind: DeserializeOwned>(
    name: &str,
    text: &str,
    noun: &str,
    below: Option<Below<'_>>,
    examine: impl FnOnce(Place<'_>, &mut Vec<Mistake>),
) -> Result<Kind, Mistakes> {
    let (root, errors) = DeTable::parse_recoverable(text);
    let slips: Vec<Mistake> = errors.iter().map(|error| grammar::mistake(error, &root, text)).collect();
    let mut list = Vec::new();
    let (whole, mut root) = (root.span(), root.into_inner());
    if let Some(Below { texts, place, layering }) = below {
        let mut laid = DeTable::new();
        for text in texts {
            let (lower, _) = DeTable::parse_recoverable(text);
            layer::lay(&mut laid, layer::put_at(lower.into_inner(), &place.range()), layering, &mut Vec::new());
            for key in layering.own {
                laid.remove(*key);
            }
        }
        layer::lay(&mut laid, root, layering, &mut list);
        root = laid;
    }
    let root = Spanned::new(whole, DeValue::Table(root));
    // A slip of the pen may have swallowed keys, so then nobody is told that they are missing.
    let kind = value::read(&root, noun, slips.is_empty(), &mut list);
    examine(Place { text, key: Span::at(0), value: &root }, &mut list);
    // What was only guessed from a slip is not complained of again.
    list.retain(|mistake| !mistake.labels.iter().any(|label| slips.iter().any(|slip| slip.is_at(label.span))));
    list.extend(slips);
    if let Some(Below { place, layering, .. }) = below {
        for label in list.iter_mut().flat_map(|mistake| &mut mistake.labels).filter(|label| label.span == place) {
            layering.note.clone_into(&mut label.note);
        }
        // What seems to be amiss below comes of what is amiss here, as long as there is any.
        let is_below = |mistake: &Mistake| mistake.labels.iter().all(|label| label.span == place);
        if !list.iter().all(is_below) {
            list.retain(|mistake| !is_below(mistake));
        }
    }
    match kind {
        Some(kind) if list.is_empty() => Ok(kind),
        _ => {
            list.sort_by_key(|mistake| mistake.labels.first().map(|label| label.span));
            Err(Mistakes { source: Source::new(name, text), list })
        }
    }
}

/// Looks something up in a file whose mistakes, if there are any, are told elsewhere.
pub fn look<Found>(text: &str, look: impl FnOnce(Place<'_>) -> Option<Found>) -> Option<Found> {
    let (root, _) = DeTable::parse_recoverable(text);
    let root = Spanned::new(root.span(), DeValue::Table(root.into_inner()));
    look(Place { text, key: Span::at(0), value: &root })
}

/// Holds one thing that is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// One sentence.
    pub what: String,
    /// Where; two where two places disagree. The first is the place to mend.
    pub labels: Vec<Label>,
    /// What to write instead, where that is known.
    pub help: Option<String>,
}

/// Holds a place in a file and a note of a few words, which may be empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// Where.
    pub span: Span,
    /// What it is.
    pub note: String,
}

impl Mistake {
    /// Returns a mistake at one place.
    #[must_use]
    pub fn new(what: impl Into<String>, span: Span) -> Self {
        Self { what: what.into(), labels: vec![Label { span, note: String::new() }], help: None }
    }

    /// Returns the mistake of defining a thing twice; the second place is the one to mend.
    #[must_use]
    pub fn twice(what: impl Into<String>, first: Span, second: Span) -> Self {
        let label = |span, note: &str| Label { span, note: note.to_owned() };
        Self { what: what.into(), labels: vec![label(second, "again here"), label(first, "first here")], help: None }
    }

    /// Adds what to write instead.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Tells whether the mistake stands at `span`, so that nobody need complain of the same words again.
    #[must_use]
    pub fn is_at(&self, span: Span) -> bool {
        self.labels.first().is_some_and(|label| span.contains(label.span))
    }
}

/// Holds all that is wrong with one file, in the order of its text.
///
/// Displayed it is one line for each mistake; [`Mistakes::draw`] shows the places.
#[derive(Debug)]
pub struct Mistakes {
    /// The file.
    pub source: Source,
    /// At least one.
    pub list: Vec<Mistake>,
}

impl Mistakes {
    /// Returns every mistake with its lines of the file, drawn `width` columns wide.
    #[must_use]
    pub fn draw(&self, width: usize, colour: bool) -> String {
        drawing::draw(self, width, colour)
    }
}

impl fmt::Display for Mistakes {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, mistake) in self.list.iter().enumerate() {
            let place = self.source.position(mistake.labels.first().map_or(0, |label| label.span.start));
            let end = if index == 0 { "" } else { "\n" };
            write!(out, "{end}{}:{}:{}: {}", self.source.name, place.line, place.column, mistake.what)?;
        }
        Ok(())
    }
}

impl std::error::Error for Mistakes {}

/// Points at one value of a file.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// Where its key stands; of an entry of a list, where the list's key stands.
    pub key: Span,
    text: &'a str,
    value: &'a Spanned<DeValue<'a>>,
}

impl<'a> Place<'a> {
    /// Returns where the value stands: with its quotation marks or brackets; of a table with a heading, the heading.
    #[must_use]
    pub fn span(self) -> Span {
        span(self.value.span())
    }

    /// Returns the value of a key, where this is a table that has it.
    #[must_use]
    pub fn get(self, key: &str) -> Option<Self> {
        let (found, value) = self.value.get_ref().as_table()?.get_key_value(key)?;
        Some(Self { key: span(found.span()), text: self.text, value })
    }

    /// Returns the entries of the list under a key; none where there is no such list.
    pub fn each(self, key: &str) -> impl Iterator<Item = Self> + use<'a> {
        let list = self.get(key);
        let entries = list.and_then(|list| list.value.get_ref().as_array());
        entries.into_iter().flatten().map(move |value| Self { value, ..list.unwrap_or(self) })
    }

    /// Returns what stands at the end of a path such as "topic.part.name", in every entry of the lists on its way and at its
    /// end.
    #[must_use]
    pub fn all(self, path: &str) -> Vec<Self> {
        path.split('.').fold(vec![self], |places, key| {
            let entries = |place: Self| {
                let single = place.get(key).filter(|value| value.value.get_ref().as_array().is_none());
                single.into_iter().chain(place.each(key))
            };
            places.into_iter().flat_map(entries).collect()
        })
    }

    /// Returns the text, where the value is one.
    #[must_use]
    pub fn text(self) -> Option<&'a str> {
        self.value.get_ref().as_str()
    }

    /// Tells whether the value is true.
    #[must_use]
    pub fn is_true(self) -> bool {
        self.value.get_ref().as_bool() == Some(true)
    }

    /// Returns where bytes `part` of the text stand; in a text with escapes, where all of it stands.
    #[must_use]
    pub fn part(self, part: Span) -> Span {
        let whole = self.span();
        let raw = &self.text[whole.range()];
        let quotes = if raw.starts_with("'''") { 3 } else { usize::from(raw.starts_with('\'')) };
        if quotes == 0 {
            return whole;
        }
        // A line end right after three quotation marks is no part of the text.
        let inner = &raw[quotes..];
        let skipped = if quotes == 3 { inner.len() - inner.trim_start_matches(['\r', '\n']).len() } else { 0 };
        let start = whole.start + quotes + skipped.min(if inner.starts_with('\r') { 2 } else { 1 });
        // What stands in a file below may be longer than the place that stands for it here.
        Span::new((start + part.start).min(whole.end), (start + part.end).min(whole.end))
    }
}

fn span(range: std::ops::Range<usize>) -> Span {
    Span::new(range.start, range.end)
}

/// Returns what was probably meant, as long as few mistakes were found: nobody mends hundreds one by one, and to compare each
/// with all that there is would take long.
pub fn meant_at_first<'c>(
    mistakes: &[Mistake],
    word: &str,
    candidates: impl IntoIterator<Item = &'c str>,
) -> Option<&'c str> {
    if mistakes.len() < SUGGESTED { meant(word, candidates) } else { None }
}

/// For so many mistakes it is said what was probably meant.
const SUGGESTED: usize = 50;

/// Returns the candidate that was probably meant: a slip or two away, three in a long word.
pub fn meant<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let word = word.to_lowercase();
    let slips = match word.chars().count() {
        0..=5 => 1,
        6..=12 => 2,
        _ => 3,
    };
    candidates
        .into_iter()
        .map(|candidate| (strsim::osa_distance(&word, &candidate.to_lowercase()), candidate))
        .filter(|(distance, _)| *distance <= slips)
        .min_by(|(near, one), (far, other)| {
            let alike = |candidate| strsim::jaro_winkler(&word, candidate);
            near.cmp(far).then_with(|| alike(other).total_cmp(&alike(one)))
        })
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that stops says why")]
mod tests {
    use serde::Deserialize;

    use super::{Mistakes, Place, meant, read};
    use crate::text::Span;

    #[derive(Debug, Deserialize, PartialEq)]
    #[serde(deny_unknown_fields, rename_all = "kebab-case")]
    struct Plan {
        check: Check,
        share: Option<f64>,
        #[serde(default)]
        lists: Vec<Vec<u8>>,
    }

    #[derive(Debug, Deserialize, PartialEq)]
    #[serde(rename_all = "kebab-case", rename_all_fields = "kebab-case")]
    enum Check {
        Covered,
        Words(Words),
        Mentions { any_of: Vec<String> },
    }

    #[derive(Debug, Deserialize, PartialEq)]
    #[serde(deny_unknown_fields, rename_all = "kebab-case")]
    struct Words {
        at_least: usize,
    }

    fn plan(text: &str) -> Result<Plan, Mistakes> {
        read("plan.toml", text, "a plan", |_, _| {})
    }

    fn told(text: &str) -> String {
        plan(text).unwrap_err().to_string()
    }

    #[test]
    fn words_with_and_without_more() {
        let check = |text| plan(text).unwrap().check;
        assert_eq!(check("check = 'covered'"), Check::Covered);
        assert_eq!(check("check.words = { at-least = 20 }"), Check::Words(Words { at_least: 20 }));
        assert_eq!(check("check.mentions.any-of = ['a']"), Check::Mentions { any_of: vec!["a".to_owned()] });
        let whole = plan("check = 'covered'\nshare = 2\nlists = [[1, 0xff], []]").unwrap();
        assert_eq!((whole.share, whole.lists), (Some(2.0), vec![vec![1, 255], vec![]]));
    }

    #[test]
    fn words_told_too_little_or_too_much() {
        assert_eq!(told("check = 'words'"), "plan.toml:1:9: \"words\" needs to be told more.");
        assert_eq!(told("check.covered = {}"), "plan.toml:1:17: \"covered\" is told nothing more.");
        assert_eq!(told("check = 7"), "plan.toml:1:9: \"check\" must be one word in quotation marks, not a number.");
        assert_eq!(told("check.words = {}"), "plan.toml:1:15: \"words\" has no \"at-least\".");
        assert_eq!(
            told("check.words = { at-lest = 2 }\nshare = 'half'"),
            "plan.toml:1:15: \"words\" has no \"at-least\".\n\
             plan.toml:1:17: \"at-lest\" is not a key of \"words\"; did you mean \"at-least\"?\n\
             plan.toml:2:9: \"share\" must be a number, not text."
        );
    }

    #[test]
    fn numbers_out_of_their_range() {
        assert_eq!(
            told("check.words = { at-least = -1 }\nlists = [[256], 3]"),
            "plan.toml:1:28: This number is too small or too large.\n\
             plan.toml:2:11: This number is too small or too large.\n\
             plan.toml:2:17: Every entry of \"lists\" must be a list; this one is a number."
        );
    }

    #[test]
    fn part_of_a_text_is_found_in_a_literal_one() {
        let part = |text: &str| {
            let mut found = Span::default();
            let look = |root: Place<'_>, _: &mut Vec<_>| found = root.get("a").unwrap().part(Span::new(1, 2));
            let _ = read::<toml::Table>("a.toml", text, "a file", look);
            text[found.range()].to_owned()
        };
        assert_eq!(part("a = 'xyz'"), "y");
        assert_eq!(part("a = '''xyz'''"), "y");
        assert_eq!(part("a = '''\nxyz'''"), "y");
        assert_eq!(part("a = '''\r\nxyz'''"), "y");
        assert_eq!(part("a = \"xyz\""), "\"xyz\"");
        assert_eq!(part("\u{feff}a = 'xyz'"), "y");
    }

    #[test]
    fn a_slip_is_forgiven_in_proportion() {
        let words = ["headings", "heads", "name", "on"];
        assert_eq!(meant("headigns", words), Some("headings"));
        assert_eq!(meant("Name", words), Some("name"));
        assert_eq!(meant("no", words), Some("on"));
        assert_eq!(meant("purpose", words), None);
        assert_eq!(meant("headngs", ["headings", "headnos"]), Some("headings"));
    }
}
