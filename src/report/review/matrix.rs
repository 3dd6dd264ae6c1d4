//! What stands in the table of a review? The same cells for every format: words, and never colours alone.

use std::ops::Range;

use super::{Review, Roll, Row};
use crate::answer::{Standing, Word};
use crate::finding::{Severity, Strictness, is_covered};
use crate::pack::{Column, RulePack, Shows};
use crate::reading::dates;
use crate::register::Seat;
use crate::report::Judged;
use crate::text::{Source, upper_first};
use crate::topic::Text;
use crate::verdict::Verdict;

/// Holds the columns and the lines of the table.
#[derive(Debug)]
pub(super) struct Matrix {
    /// The topics, in the order of the pack.
    pub(super) topics: Vec<Topic>,
    /// What else is shown, as the pack names it.
    pub(super) further: Vec<String>,
    /// One for each row of the roll.
    pub(super) lines: Vec<Line>,
}

/// Holds one topic as the head of a column.
#[derive(Debug)]
pub(super) struct Topic {
    /// Whole: "Links to the Conference and LAA".
    pub(super) name: String,
    /// Short, where the pack has a short name: "Conference and LAA".
    pub(super) short: String,
    /// In three letters: "C+L".
    pub(super) sign: String,
}

/// Holds one line.
#[derive(Debug)]
pub(super) struct Line {
    /// Of each topic the word; none where there is no document.
    pub(super) words: Vec<Cell>,
    /// What else is shown.
    pub(super) further: Vec<String>,
    /// The outcomes that the group leads on: by its document, or else by the register.
    pub(super) leads: Vec<String>,
    /// Those that it supports.
    pub(super) supports: Vec<String>,
    /// How many errors, warnings and pieces of advice there are.
    pub(super) counts: [usize; 3],
}

/// Holds what stands in one cell for a topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Cell {
    /// The word, as the standard has it; "-" where there is no document.
    pub(super) word: &'static str,
    /// Somebody lives with it.
    pub(super) waived: bool,
    /// How it stands, which may be shown in colour besides.
    pub(super) standing: Standing,
}

impl Cell {
    const NOTHING: Self = Self { word: "-", waived: false, standing: Standing::Inapplicable };

    /// Returns what people read.
    pub(super) fn text(&self) -> String {
        if self.waived { format!("{} (waived)", self.word) } else { self.word.to_owned() }
    }

    /// Returns the same in three letters, and a "w" where it is waived.
    pub(super) fn sign(&self) -> String {
        let sign = match self.word {
            "joint" => "jnt",
            "part" => "prt",
            word => word.get(..3).unwrap_or(word),
        };
        if self.waived { format!("{sign}w") } else { sign.to_owned() }
    }
}

impl Matrix {
    pub(super) fn new(review: &Review<'_>) -> Self {
        let further = review.pack.columns.iter().map(|column| column.name.to_string()).collect();
        let lines = review.rows.iter().map(|row| line(review, row)).collect();
        Self { topics: Self::topics(review.pack), further, lines }
    }

    /// Returns the topics that a pack asks for.
    pub(super) fn topics(pack: &RulePack) -> Vec<Topic> {
        let asked = pack.requirements.iter().filter(|requirement| requirement.is_covered());
        let topics = asked.map(|requirement| {
            let topic = pack.topics.iter().find(|topic| requirement.on.as_ref() == Some(&topic.id));
            let name = topic.map_or(&requirement.name, |topic| &topic.name).to_string();
            let short = upper_first(topic.and_then(|topic| topic.short.as_deref()).unwrap_or(&name));
            Topic { sign: sign(&short), short, name }
        });
        topics.collect()
    }
}

/// Returns a name in three letters: the first of each of the words that "and" joins, or the first three.
fn sign(name: &str) -> String {
    let first = |part: &str| part.chars().next().map(|letter| letter.to_uppercase().collect::<String>());
    match name.split_once(" and ") {
        Some((one, other)) => format!("{}+{}", first(one).unwrap_or_default(), first(other).unwrap_or_default()),
        None => name.chars().take(3).collect(),
    }
}

fn line(review: &Review<'_>, row: &Row) -> Line {
    let document = row.document.map(|document| (&review.documents[document], &review.profiles[document]));
    let count = review.pack.requirements.iter().filter(|requirement| requirement.is_covered()).count();
    let words = match document {
        Some((judged, _)) => of_topics(judged, review).into_iter().map(cell).collect(),
        None => vec![Cell::NOTHING; count],
    };
    let body = review.body(row);
    let further = review.pack.columns.iter();
    let further =
        further.map(|column| shown(column, document.map(|(judged, _)| judged), body.and_then(|body| body.seat)));
    let (leads, supports) = led(review, row);
    let further = if row.standing == Roll::NotRequired && document.is_none() {
        vec!["-".to_owned(); review.pack.columns.len()]
    } else {
        further.collect()
    };
    let counts = [Severity::Error, Severity::Warning, Severity::Advice].map(|severity| review.count(row, severity));
    Line { words, further, leads, supports, counts }
}

/// Returns the outcomes that a group leads on and supports: by its document, or else by the register.
pub(super) fn led(review: &Review<'_>, row: &Row) -> (Vec<String>, Vec<String>) {
    let profile = row.document.map(|document| &review.profiles[document]);
    match (profile, review.body(row)) {
        (Some(profile), _) => (
            profile.claims.keys().map(ToString::to_string).collect(),
            profile.supports.keys().map(ToString::to_string).collect(),
        ),
        (None, Some(body)) => (body.leads.clone(), body.supports.clone()),
        (None, None) => (Vec::new(), Vec::new()),
    }
}

/// Returns the verdicts on the topics of the review, in its order; none for one that another pack does not ask.
pub(super) fn of_topics<'j, 'p>(judged: &'j Judged<'p>, review: &Review<'_>) -> Vec<Option<&'j Verdict<'p>>> {
    let asked = review.pack.requirements.iter().filter(|requirement| requirement.is_covered());
    asked.map(|one| judged.topics().find(|verdict| verdict.requirement.on == one.on)).collect()
}

pub(super) fn cell(verdict: Option<&Verdict<'_>>) -> Cell {
    verdict.map_or(Cell::NOTHING, |verdict| Cell {
        word: verdict.answer.word.name(),
        waived: verdict.waiver.is_some(),
        standing: verdict.answer.standing,
    })
}

/// Tells whether a document covers a topic, by its place among those of the pack.
pub(super) fn covers(judged: &Judged<'_>, topic: usize, strictness: Strictness) -> bool {
    judged.topics().nth(topic).is_some_and(|verdict| is_covered(verdict, strictness))
}

/// Returns what a column shows of a document.
fn shown(column: &Column, judged: Option<&Judged<'_>>, seat: Option<Seat>) -> String {
    if let (Shows::Seat, Some(seat)) = (column.shows, seat) {
        let name = match seat {
            Seat::Chair => "chair",
            Seat::ViceChair => "vice chair",
            Seat::Other => "other",
            Seat::None => "none",
        };
        return name.to_owned();
    }
    let Some(judged) = judged else { return "-".to_owned() };
    let of = |verdict: &&Verdict<'_>| verdict.requirement.code == column.of;
    let Some(verdict) = judged.verdicts.iter().find(of) else { return "-".to_owned() };
    let date = || date(verdict, &column.after, &judged.source);
    if let (Shows::Date, Word::Yes, Some(date)) = (column.shows, verdict.answer.word, date()) {
        return date;
    }
    crate::report::word(verdict)
}

/// Returns the date in the places of a verdict.
fn date(verdict: &Verdict<'_>, after: &[Text], source: &Source) -> Option<String> {
    verdict.answer.evidence.iter().find_map(|place| date_in(source.slice(place.span), after))
}

/// Returns the first date in some words; where it has to stand behind certain ones, the first behind the last of them that has
/// one: "Reviewed 1 April 2010; next review in April 2011."
fn date_in(words: &str, after: &[Text]) -> Option<String> {
    // A line end may part a month from its year.
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let small = words.to_ascii_lowercase();
    let starts: Vec<usize> =
        after.iter().flat_map(|word| small.match_indices(&**word).map(|(start, _)| start)).collect();
    let stands = |date: &Range<usize>| starts.iter().filter(|start| **start < date.start).count();
    let dates: Vec<Range<usize>> = dates(&words).into_iter().map(|(range, _)| range).collect();
    let most = dates.iter().map(&stands).max().filter(|most| *most > 0 || after.is_empty())?;
    let date = dates.into_iter().find(|date| stands(date) == most)?;
    Some(words[date].to_owned())
}

#[cfg(test)]
mod tests {
    use super::{Text, date_in};

    #[test]
    fn a_date_of_review_stands_behind_the_word_for_it() {
        let review = [Text::Borrowed("review")];
        for (words, date) in [
            ("Agreed May 2010, to be reviewed May\n2011.", Some("May 2011")),
            ("Reviewed and agreed 1 April 2010; next review due April 2011.", Some("April 2011")),
            ("Review date: March 2011 (agreed in May 2010)", Some("March 2011")),
            ("Agreed on 1 April 2010 and reviewed every year.", None),
            ("Reviewed every year.", None),
        ] {
            assert_eq!(date_in(words, &review).as_deref(), date, "{words}");
        }
        assert_eq!(date_in("Agreed May 2010, reviewed May 2011", &[]).as_deref(), Some("May 2010"));
    }
}
