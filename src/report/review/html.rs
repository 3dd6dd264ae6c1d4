//! How is a review handed over? One page that can be opened, mailed and printed, and needs neither network nor script.
//!
//! What is shown is put together here; how it looks stands in `html/page.html`, which escapes all that comes from a document.

mod chart;
mod part;
mod quote;

use std::io::{self, Write};

use askama::Template;

use self::chart::Chart;
use self::part::{Finding, Part};
use super::matrix::{Cell, Matrix};
use super::{Gap, Review, Roll};
use crate::answer::Standing;
use crate::report::{Amount, Status, tame, waiver_of_several};
use crate::text::upper_first;

/// Writes the page.
pub(super) fn write(review: &Review<'_>, out: &mut dyn Write) -> io::Result<()> {
    Page::new(review).write_into(out)
}

/// Holds all that the page shows, in its order.
#[derive(Template)]
#[template(path = "page.html")]
struct Page {
    title: String,
    heading: String,
    summary: Vec<String>,
    /// What it was judged by.
    by: Vec<String>,
    topics: Vec<String>,
    further: Vec<String>,
    lines: Vec<Line>,
    gaps: Vec<Gap>,
    since: Vec<String>,
    matters: Vec<Finding>,
    waived: Vec<String>,
    chart: Option<Chart>,
    parts: Vec<Part>,
    configured: Vec<Finding>,
    idle: Vec<String>,
    skipped: Vec<(String, String)>,
}

/// Holds a line of the table.
struct Line {
    /// The number of the group's part of the page.
    part: usize,
    name: String,
    status: String,
    tone: &'static str,
    cells: Vec<Shown>,
    further: Vec<String>,
    leads: String,
    supports: String,
    counts: [usize; 3],
}

/// Holds a word of the table, and whether the page has passages for it.
struct Shown {
    text: String,
    tone: &'static str,
    has_passages: bool,
}

impl Page {
    fn new(review: &Review<'_>) -> Self {
        let Matrix { topics, further, lines } = Matrix::new(review);
        let line = |(index, line): (usize, &super::matrix::Line)| {
            let row = &review.rows[index];
            let shown = |cell: &Cell| Shown {
                text: cell.text(),
                tone: tone_of(cell),
                has_passages: row.document.is_some() && cell.word != "-",
            };
            Line {
                part: index,
                name: tame(&row.name),
                status: tame(&super::status(review, index)),
                tone: tone(row.standing),
                cells: line.words.iter().map(shown).collect(),
                further: line.further.iter().map(|cell| tame(cell)).collect(),
                leads: outcomes(&line.leads),
                supports: outcomes(&line.supports),
                counts: line.counts,
            }
        };
        let partnership = review.partnership().map(|name| tame(name.trim()));
        let waived = review.matters.iter().filter(|told| told.verdict.waiver.is_some());
        Self {
            title: match &partnership {
                Some(name) => format!("{name}: review of the terms of reference"),
                None => "Review of the terms of reference".to_owned(),
            },
            heading: tame(&super::heading(review)),
            summary: super::closing(review, Amount::Usual).into_iter().take(1).map(|line| tame(&line)).collect(),
            by: by(review),
            topics: topics.into_iter().map(|topic| topic.short).collect(),
            further,
            gaps: review.gaps(),
            since: super::since(review).iter().map(|line| tame(line)).collect(),
            matters: review.matters.iter().filter_map(|told| Finding::of_several(review, told)).collect(),
            waived: waived
                .map(|told| {
                    let source = told.waived_in.and_then(|document| review.source(Some(document)));
                    waiver_of_several(&told.verdict, source)
                })
                .collect(),
            chart: Chart::new(review, &lines),
            parts: (0..review.rows.len()).map(|index| Part::new(review, index)).collect(),
            configured: review
                .configured
                .iter()
                .flat_map(|across| across.findings.iter().map(|finding| Finding::new(review, finding, &across.source)))
                .collect(),
            lines: lines.iter().enumerate().map(line).collect(),
            idle: review.idle().iter().map(|row| tame(&row.name)).collect(),
            skipped: review.skipped.iter().map(|skipped| (tame(&skipped.path), tame(&skipped.reason))).collect(),
        }
    }
}

fn by(review: &Review<'_>) -> Vec<String> {
    let pack = format!("Judged by: {}.", tame(&review.pack.title));
    let register = match review.register {
        Some((_, source)) => format!("Register: {}.", tame(&source.name)),
        None => "There was no register, so that much that concerns several groups could not be asked.".to_owned(),
    };
    let off = (!review.pack.off.is_empty())
        .then(|| format!("Turned off in the configuration: {}.", crate::text::listed(&review.pack.off)));
    [pack, register].into_iter().chain(off).collect()
}

fn outcomes(outcomes: &[String]) -> String {
    if outcomes.is_empty() { "-".to_owned() } else { outcomes.join(", ") }
}

/// Returns the class of how a group stands; the words say the same.
fn tone(standing: Roll) -> &'static str {
    match standing {
        Roll::Judged(Status::Complies) => "good",
        Roll::Judged(Status::CompliesWithPoints | Status::NotTermsOfReference) => "fair",
        Roll::Judged(Status::DoesNotComply | Status::CannotBeRead) | Roll::NotSubmitted => "poor",
        Roll::NotRequired => "none",
    }
}

fn tone_of(cell: &Cell) -> &'static str {
    match cell.standing {
        _ if cell.waived => "waived",
        Standing::Met => "good",
        Standing::Unclear => "fair",
        Standing::Unmet => "poor",
        Standing::Inapplicable => "none",
    }
}

impl Gap {
    /// Returns the name of the topic.
    fn name(&self) -> String {
        upper_first(&self.topic)
    }
}
