//! What is shown of one group? Its findings with their places, and the passages that carry each topic.

use super::quote::Quote;
use super::{tone, tone_of};
use crate::finding;
use crate::report::review::{Review, Told, change, matrix, status};
use crate::report::{Judged, counted, tame, waived, word};
use crate::text::{Source, listed};

/// Holds the part of the page on one group.
pub(super) struct Part {
    /// Its number, of which the link to it is made.
    pub(super) number: usize,
    pub(super) name: String,
    pub(super) status: String,
    pub(super) tone: &'static str,
    /// What is known of it besides: "Document: terms.md".
    pub(super) facts: Vec<(String, String)>,
    pub(super) findings: Vec<Finding>,
    /// How many findings are not shown, as a sentence.
    pub(super) more: Option<String>,
    pub(super) topics: Vec<Topic>,
    pub(super) waivers: Vec<Waiver>,
    pub(super) has_document: bool,
}

/// Holds a topic and the passages that carry it.
pub(super) struct Topic {
    pub(super) name: String,
    pub(super) word: String,
    pub(super) tone: &'static str,
    pub(super) statement: String,
    pub(super) heading: Option<String>,
    pub(super) quotes: Vec<Quote>,
    pub(super) more: Option<String>,
}

/// Holds a requirement that somebody lives with, and why.
pub(super) struct Waiver {
    pub(super) what: String,
    pub(super) reason: String,
}

/// Holds one finding.
pub(super) struct Finding {
    pub(super) severity: &'static str,
    pub(super) code: String,
    pub(super) name: String,
    pub(super) change: Option<&'static str>,
    pub(super) what: String,
    pub(super) quotes: Vec<Quote>,
    /// Where else it has places, as a sentence.
    pub(super) more: Option<String>,
    pub(super) why: String,
    pub(super) how: Vec<Said>,
}

/// Holds a paragraph of help, or a sample that is shown as it is.
pub(super) struct Said {
    pub(super) text: String,
    pub(super) is_sample: bool,
}

/// At most so many findings of one document are shown.
const MOST_FINDINGS: usize = 100;

/// At most so many places of one finding or topic are shown.
const MOST_PLACES: usize = 6;

impl Part {
    pub(super) fn new(review: &Review<'_>, number: usize) -> Self {
        let row = &review.rows[number];
        let judged = row.document.map(|document| &review.documents[document]);
        let line = matrix::led(review, row);
        let mut facts = Vec::new();
        if let Some(judged) = judged {
            facts.push(("Document".to_owned(), tame(&judged.source.name)));
            facts.extend(judged.title.as_ref().map(|title| ("Title".to_owned(), tame(title))));
        }
        for (name, outcomes) in [("Leads", line.0), ("Supports", line.1)] {
            if !outcomes.is_empty() {
                facts.push((name.to_owned(), listed(&outcomes)));
            }
        }
        let own = judged.map(|judged| {
            let shown = judged.findings.iter().take(MOST_FINDINGS);
            shown.map(|finding| Finding::new(review, finding, &judged.source)).collect::<Vec<_>>()
        });
        let more = judged.map_or(0, |judged| judged.findings.len().saturating_sub(MOST_FINDINGS));
        Self {
            number,
            name: tame(&row.name),
            status: tame(&status(review, number)),
            tone: tone(row.standing),
            facts,
            findings: own.unwrap_or_default(),
            more: (more > 0).then(|| format!("{} not shown.", counted(more, "finding is", "findings are"))),
            topics: judged.map(|judged| topics(review, judged)).unwrap_or_default(),
            waivers: judged.map(waivers).unwrap_or_default(),
            has_document: judged.is_some(),
        }
    }
}

/// Returns the topics of the review with the passages of a document.
fn topics(review: &Review<'_>, judged: &Judged<'_>) -> Vec<Topic> {
    let names = matrix::Matrix::topics(review.pack);
    let verdicts = matrix::of_topics(judged, review);
    let topic = |(name, verdict): (matrix::Topic, Option<&crate::verdict::Verdict<'_>>)| {
        let verdict = verdict?;
        let evidence = &verdict.answer.evidence;
        Some(Topic {
            name: name.name,
            word: word(verdict),
            tone: tone_of(&matrix::cell(Some(verdict))),
            statement: tame(&verdict.answer.statement),
            heading: verdict.answer.heading.as_deref().map(tame),
            quotes: evidence.iter().take(MOST_PLACES).map(|place| Quote::of_passage(place, judged)).collect(),
            more: more(evidence.len().saturating_sub(MOST_PLACES)),
        })
    };
    names.into_iter().zip(verdicts).filter_map(topic).collect()
}

fn waivers(judged: &Judged<'_>) -> Vec<Waiver> {
    let waiver = |(verdict, given): (&crate::verdict::Verdict<'_>, &crate::verdict::Waived)| Waiver {
        what: waived(verdict, given, &judged.source),
        reason: tame(&given.reason),
    };
    judged.waivers().map(waiver).collect()
}

impl Finding {
    /// Returns a finding of one document.
    pub(super) fn new(review: &Review<'_>, finding: &finding::Finding<'_>, source: &Source) -> Self {
        let shown = finding.labels.iter().take(MOST_PLACES);
        let quotes = shown.map(|label| Quote::new(label, source)).collect();
        Self::with(review, finding, quotes)
    }

    /// Returns a finding about several documents, where somebody has to hear it.
    pub(super) fn of_several(review: &Review<'_>, told: &Told<'_>) -> Option<Self> {
        let finding = told.finding.as_ref()?;
        let places = finding.labels.iter().zip(&told.documents).take(MOST_PLACES);
        let quotes = places.filter_map(|(label, document)| Some(Quote::new(label, review.source(*document)?)));
        Some(Self::with(review, finding, quotes.collect()))
    }

    fn with(review: &Review<'_>, finding: &finding::Finding<'_>, quotes: Vec<Quote>) -> Self {
        Self {
            severity: finding.severity.name(),
            code: finding.requirement.code.to_string(),
            name: finding.requirement.name.to_string(),
            change: change(review, finding),
            what: tame(&finding.what),
            more: more(finding.labels.len().saturating_sub(quotes.len())),
            quotes,
            why: tame(&finding.why),
            how: said(&finding.how),
        }
    }
}

fn more(count: usize) -> Option<String> {
    (count > 0).then(|| format!("And in {}.", counted(count, "more place", "more places")))
}

/// Parts help into paragraphs and samples, which stand indented.
fn said(help: &str) -> Vec<Said> {
    let mut said: Vec<Said> = Vec::new();
    for line in help.lines().filter(|line| !line.trim().is_empty()) {
        let is_sample = line.starts_with("    ");
        let text = tame(if is_sample { &line[4..] } else { line });
        match said.last_mut() {
            Some(last) if last.is_sample == is_sample => {
                last.text.push(if is_sample { '\n' } else { ' ' });
                last.text.push_str(&text);
            }
            _ => said.push(Said { text, is_sample }),
        }
    }
    said
}
