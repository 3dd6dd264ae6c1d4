//! Who answers for which outcome? Leads, supports, doubles and gaps, as a table.

use std::collections::BTreeSet;

use crate::across::Across;
use crate::answer::{About, Standing};
use crate::report::review::Review;
use crate::report::review::matrix::Line;
use crate::report::tame;
use crate::text::listed;
use crate::verdict::Verdict;

/// Holds the table.
pub(super) struct Chart {
    /// The groups at the heads of the columns; none where there are too many for a table.
    pub(super) groups: Vec<String>,
    pub(super) rows: Vec<Outcome>,
}

/// Holds the row of one outcome.
pub(super) struct Outcome {
    pub(super) number: String,
    /// Of each group the word; nothing where it has nothing to do with the outcome.
    pub(super) words: Vec<&'static str>,
    /// The same in a line, where there are too many groups for a table.
    pub(super) line: String,
    /// "claimed twice" or "nobody leads".
    pub(super) note: &'static str,
}

/// Of more groups than this a table is not read, nor does it fit a page.
const MOST_GROUPS: usize = 12;

impl Chart {
    /// Returns the chart, where there are outcomes.
    pub(super) fn new(review: &Review<'_>, lines: &[Line]) -> Option<Self> {
        let (doubled, unled) = (unmet(review, &Across::ClaimedOnce), unmet(review, &Across::Led));
        let mut numbers: Vec<&str> = review
            .register
            .map(|(register, _)| register.partnership.outcomes.iter().map(String::as_str).collect())
            .unwrap_or_default();
        let mut known: BTreeSet<&str> = numbers.iter().copied().collect();
        for number in lines.iter().flat_map(|line| line.leads.iter().chain(&line.supports)) {
            if known.insert(number) {
                numbers.push(number);
            }
        }
        if numbers.is_empty() {
            return None;
        }
        let is_table = lines.len() <= MOST_GROUPS;
        let row = |number: &&str| {
            let words: Vec<&'static str> =
                lines.iter().enumerate().map(|(index, line)| word(review, line, index, number)).collect();
            let note = if doubled.contains(*number) {
                "claimed twice"
            } else if unled.contains(*number) {
                "nobody leads"
            } else {
                ""
            };
            let named = |wanted: &str| {
                let names = words.iter().enumerate().filter(|(_, word)| **word == wanted);
                names.map(|(index, _)| tame(&review.rows[index].name)).collect::<Vec<_>>()
            };
            let said = ["leads", "supports", "registered"].map(|wanted| (wanted, named(wanted)));
            let said = said.iter().filter(|(_, names)| !names.is_empty());
            let line: Vec<String> = said.map(|(wanted, names)| format!("{wanted}: {}", listed(names))).collect();
            Outcome {
                number: (*number).to_owned(),
                words: if is_table { words } else { Vec::new() },
                line: line.join("; "),
                note,
            }
        };
        let groups = if is_table { review.rows.iter().map(|row| tame(&row.name)).collect() } else { Vec::new() };
        Some(Self { groups, rows: numbers.iter().map(row).collect() })
    }
}

/// Returns the outcomes of which a question is not met.
fn unmet<'r>(review: &'r Review<'_>, question: &Across) -> BTreeSet<&'r str> {
    let asked = review.matters.iter().map(|told| &told.verdict);
    let asked = asked.filter(|verdict| verdict.requirement.across.as_ref() == Some(question));
    let unmet = asked.filter(|verdict| verdict.answer.standing == Standing::Unmet);
    let outcome = |verdict: &'r Verdict<'_>| match &verdict.answer.about {
        Some(About::Outcome(outcome)) => Some(outcome.as_str()),
        _ => None,
    };
    unmet.filter_map(outcome).collect()
}

/// Returns what a group has to do with an outcome; "registered" where the register gives it and the document does not claim it.
fn word(review: &Review<'_>, line: &Line, index: usize, number: &str) -> &'static str {
    let is = |outcomes: &[String]| outcomes.iter().any(|known| known == number);
    let row = &review.rows[index];
    let registered = review.body(row).is_some_and(|body| is(&body.leads));
    if row.document.is_none() && registered {
        return "registered";
    }
    match (is(&line.leads), is(&line.supports), registered) {
        (true, ..) => "leads",
        (false, true, _) => "supports",
        (false, false, true) => "registered",
        _ => "",
    }
}
