//! Which dates stand in the text? As people write them, from "12 March 2010" to a bare year.

use std::ops::Range;
use std::sync::OnceLock;

use regex::bytes::Regex;

use super::glance::has_figures_side_by_side;
use super::{Reading, name};
use crate::document::{Kind, MONTHS};
use crate::topic::pattern;

/// Holds one date and its place in the words of a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Date {
    /// The block in which it stands.
    pub block: usize,
    /// Where in its words.
    pub range: Range<usize>,
    /// It has a month, a season or a working year, and not only a year.
    pub full: bool,
}

impl Reading<'_> {
    /// Returns the dates that a reader sees, in the order of the text; none in quotations, code and contents lists.
    #[must_use]
    pub fn dates(&self) -> Vec<Date> {
        let seen = |kind: Kind| {
            !matches!(kind, Kind::Quotation | Kind::Code | Kind::Comment | Kind::Contents | Kind::FrontMatter)
        };
        let mut found = Vec::new();
        for (block, _) in self.document.blocks.iter().enumerate().filter(|(_, block)| seen(block.kind)) {
            let words = &self.document.prose(block).text;
            found.extend(dates(words).into_iter().map(|(range, full)| Date { block, range, full }));
        }
        found
    }

    /// Tells whether the name of the file holds a date: "tor-march-2010", "2010-03-12", "`tor_v2_2010`".
    #[must_use]
    pub fn file_is_dated(&self) -> bool {
        is_dated(&self.document.source.name)
    }
}

fn is_dated(path: &str) -> bool {
    let file = path.rsplit(['/', '\\']).next().unwrap_or_default().replace('_', " ");
    !dates(&file).is_empty() || !dates(&name::file_words(path)).is_empty()
}

/// Returns the dates in some words, in order, and whether each is more than a year.
#[must_use]
pub fn dates(words: &str) -> Vec<(Range<usize>, bool)> {
    static DATE: OnceLock<Option<Regex>> = OnceLock::new();
    // Every date has two digits side by side.
    if !has_figures_side_by_side(words) {
        return Vec::new();
    }
    let Some(date) = DATE.get_or_init(|| pattern(&any_date()).ok()).as_ref() else { return Vec::new() };
    let mut found = Vec::new();
    for hit in date.find_iter(words.as_bytes()) {
        let text = &words[hit.range()];
        let more = text.len() > 4;
        // Of years, only one and the next make a working year; "2008-2018" is a period.
        if !(more && is_period(text)) {
            found.push((hit.range(), more));
        }
    }
    found
}

/// Returns the pattern of a date.
fn any_date() -> String {
    let months: Vec<String> = MONTHS.iter().map(|month| format!("{month}|{}", &month[..3])).collect();
    let month = format!(r"(?:{}|sept)\.?", months.join("|"));
    let year = r"(?:(?:19|20)\d\d)";
    let day = r"\d{1,2}(?: ?(?:st|nd|rd|th))?";
    [
        format!(r"\b{day}(?: of)?[ -]{month},?[ -]'?{year}\b"),
        format!(r"\b{month} {day},? {year}\b"),
        format!(r"\b{month},?[ -]?(?:of )?{year}\b"),
        format!(r"\b(?:{day} )?{month}[ -]?'\d\d\b"),
        format!(r"\b{day}[ -]{month}[ -]\d\d\b"),
        format!(r"\b(?:spring|summer|autumn|winter),? (?:of )?{year}\b"),
        format!(r"\b{year} {month}(?: {day})?\b"),
        format!(r"\b{year}[-/.]\d{{1,2}}[-/.]\d{{1,2}}(?:\b|t\d)"),
        format!(r"\b\d{{1,2}}[-/.]\d{{1,2}}[-/.]{year}\b"),
        r"\b\d{1,2}/\d{1,2}/\d\d\b".to_owned(),
        format!(r"\b(?:0?[1-9]|1[0-2])/{year}\b"),
        r"\b\d\d\.\d\d\.\d\d\b".to_owned(),
        r"\b20\d\d(?:0\d|1[0-2])[0-3]\d\b".to_owned(),
        format!(r"\b{year} ?[-/] ?(?:{year}|\d\d)\b"),
        format!(r"\b{year}\b"),
    ]
    .join("|")
}

/// Tells whether two years are more than one apart, or name no month either: "2008-2018", "2008-18".
fn is_period(text: &str) -> bool {
    let Some((first, last)) = text.split_once(['-', '/']) else { return false };
    let (Ok(first), Ok(last)) = (first.trim().parse::<u16>(), last.trim().parse::<u16>()) else { return false };
    match last {
        1..=12 => false,
        13..=99 => (first + 1) % 100 != last,
        _ => first + 1 != last,
    }
}

#[cfg(test)]
mod tests {
    use super::{dates, is_dated};

    #[test]
    fn dates_are_found_as_people_write_them() {
        for text in [
            "12 March 2010",
            "12th of March, 2010",
            "March 12th, 2010",
            "March 2010",
            "Mar 2010",
            "Sept. 2010",
            "12/03/2010",
            "12/03/10",
            "12.03.2010",
            "2010-03-12",
            "2010-03-12T09:00:00Z",
            "Spring 2010",
            "2010-11",
            "2010/11",
            "2010/2011",
            "Mar '10",
            "tor 20100312",
            "May 2010",
        ] {
            assert!(matches!(dates(text)[..], [(_, true)]), "{text}: {:?}", dates(text));
        }
        assert!(matches!(dates("Version 2, 2010")[..], [(_, false)]));
        for text in
            ["2008-2018", "2008-18", "12 of 2009", "may 15 people", "paragraph 2.10.4", "4 May", "Outcome 2.1", "12010"]
        {
            assert!(dates(text).iter().all(|(_, full)| !full), "{text}: {:?}", dates(text));
        }
        assert!(dates("2008-2018").is_empty());
    }

    #[test]
    fn the_name_of_a_file_may_hold_a_date() {
        for file in ["tor-march-2010.md", "2010-03-12_terms.txt", "drafts/tor_v2_2010.md", "TermsMarch2010.md"] {
            assert!(is_dated(file), "{file}");
        }
        for file in ["2010/tor.md", "tor.md", "tor_v2.md"] {
            assert!(!is_dated(file), "{file}");
        }
    }
}
