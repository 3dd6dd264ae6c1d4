//! What did a review of all documents of a partnership find out? The roll of its groups, and what is asked of all together.

mod change;
mod concise;
mod csv;
mod html;
mod json;
mod markdown;
mod matrix;
mod text;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};

pub use change::{Change, Settled, Since};
use matrix::Matrix;

use super::{Across, Amount, Judged, Setting, Skipped, Status, Tally, counted, counts, tame};
use crate::across::{Matter, Profile, Together};
use crate::answer::Standing;
use crate::finding::{self, Finding, Severity, Strictness};
use crate::pack::RulePack;
use crate::reading::Reading;
use crate::register::{self, Register};
use crate::text::{Source, listed, upper_first};
use crate::verdict::{Excuse, Standard, Verdict, Waived, named};

/// Holds one document that was judged, and what others have to do with.
#[derive(Debug)]
pub struct Seen<'p> {
    /// What it came to.
    pub judged: Judged<'p>,
    /// What others have to do with.
    pub profile: Profile,
    /// How many errors, warnings and pieces of advice there are, told or not.
    counts: [usize; 3],
    /// What it asks, and what the configuration asks for it, to be excused from: names of requirements, and reasons.
    waivers: Vec<(String, Waived)>,
}

/// Reads and judges one document, and keeps what others have to do with. Pure and total.
#[must_use]
pub fn see<'p>(standard: &Standard<'p>, source: Source, choices: &super::Choices) -> Seen<'p> {
    let asked = standard.pack.requirements.iter().filter_map(|requirement| requirement.across.as_ref());
    let questions: Vec<_> = asked.collect();
    let look = |reading: &Reading<'_>| (Profile::of(reading, &questions), waivers(reading));
    let (judged, (mut profile, mut waivers)) = super::judge_and(standard, source, choices, look);
    profile.registered = choices.body.is_some();
    let standings =
        judged.verdicts.iter().map(|verdict| (verdict.requirement.code.to_string(), verdict.answer.standing));
    profile.standings = standings.collect();
    let excused =
        |excuse: &Excuse| (excuse.name.clone(), Waived { reason: excuse.reason.clone(), place: None, excuse: None });
    waivers.extend(choices.excuses.iter().map(excused));
    let counts = [Severity::Error, Severity::Warning, Severity::Advice].map(|severity| judged.count(severity));
    Seen { judged, profile, counts, waivers }
}

/// Returns the waivers of the document itself, for what is asked of several.
fn waivers(reading: &Reading<'_>) -> Vec<(String, Waived)> {
    let given = reading.waivers().iter().filter_map(|waiver| Some((waiver, waiver.reason.clone()?)));
    let each = given.flat_map(|(waiver, reason)| {
        waiver
            .names
            .iter()
            .map(move |name| (name.clone(), Waived { reason: reason.clone(), place: Some(waiver.span), excuse: None }))
    });
    each.collect()
}

/// Holds all that one review found out.
#[derive(Debug)]
pub struct Review<'p> {
    /// What was asked.
    pub pack: &'p RulePack,
    /// Who exists, where there is a register, and the text in which it is written.
    pub register: Option<(&'p Register, &'p Source)>,
    /// The documents, in their order.
    pub documents: Vec<Judged<'p>>,
    /// Of each document what others have to do with.
    pub profiles: Vec<Profile>,
    /// The groups in the order of the register, then the documents that belong to none of them.
    pub rows: Vec<Row>,
    /// What was asked of all documents together, in the order of the pack.
    pub matters: Vec<Told<'p>>,
    /// What was found out about configurations.
    pub configured: Vec<Across<'p>>,
    /// Files that were not judged.
    pub skipped: Vec<Skipped>,
    /// What was counted.
    pub tally: Tally,
    /// What has changed since another review, where one was given.
    pub since: Option<Since>,
    /// Of each document how many errors, warnings and pieces of advice there are, told or not.
    counts: Vec<[usize; 3]>,
    strictness: Strictness,
}

/// Holds one line of the roll: a group, or a document that belongs to none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The group's place in the register.
    pub body: Option<usize>,
    /// Its document, by its place among all.
    pub document: Option<usize>,
    /// What it is called.
    pub name: String,
    /// What it comes to.
    pub standing: Roll,
}

/// Says how a group stands in the roll.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Roll {
    /// As its document does.
    Judged(Status),
    /// It is active, and there is no document.
    NotSubmitted,
    /// It is not active.
    NotRequired,
}

impl Roll {
    /// Returns the name used in machine formats.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Judged(status) => status.name(),
            Self::NotSubmitted => "not-submitted",
            Self::NotRequired => "not-required",
        }
    }

    /// Returns the words in which people are told.
    #[must_use]
    pub const fn phrase(self) -> &'static str {
        match self {
            Self::Judged(status) => status.phrase(),
            Self::NotSubmitted => "not submitted",
            Self::NotRequired => "not required (inactive)",
        }
    }
}

/// Holds one verdict about several documents, and the finding, where somebody has to hear it.
#[derive(Debug)]
pub struct Told<'p> {
    /// What was asked and found. Its evidence stands in `documents`.
    pub verdict: Verdict<'p>,
    /// The ids of the groups that it is about.
    pub groups: Vec<String>,
    /// Of each piece of evidence the document in which it stands; none where that is the register.
    pub documents: Vec<Option<usize>>,
    /// The document in which its waiver stands, where one does.
    pub waived_in: Option<usize>,
    /// What somebody has to hear.
    pub finding: Option<Finding<'p>>,
    /// What it is known by and how strong it is, where somebody has to hear it or has asked not to.
    pub known: Option<(String, Severity)>,
}

/// Holds what a review is made of.
#[derive(Debug)]
pub struct Parts<'p> {
    /// What was asked.
    pub pack: &'p RulePack,
    /// Who exists, and the text of the register.
    pub register: Option<(&'p Register, &'p Source)>,
    /// The documents, in their order.
    pub seen: Vec<Seen<'p>>,
    /// Why the file that the register names for a body was not judged.
    pub absent: BTreeMap<usize, String>,
    /// What the configuration excuses everybody from.
    pub excuses: Vec<Excuse>,
    /// How strictly sections of one's own are asked for.
    pub strictness: Strictness,
}

impl<'p> Review<'p> {
    /// Asks what is asked of all documents together, and calls the roll.
    ///
    /// Costs time in proportion to what the documents say of each other.
    #[must_use]
    pub fn new(parts: Parts<'p>, is_told: &dyn Fn(&str) -> bool) -> Self {
        let Parts { pack, register, seen, absent, excuses, strictness } = parts;
        let (mut documents, mut profiles) = (Vec::new(), Vec::new());
        let (mut counts, mut waivers) = (Vec::new(), Vec::new());
        for Seen { judged, profile, counts: own_counts, waivers: own } in seen {
            documents.push(judged);
            profiles.push(profile);
            counts.push(own_counts);
            waivers.push(own);
        }
        let together = Together::new(register, &profiles, &absent);
        let mut matters = Vec::new();
        for requirement in pack.requirements.iter() {
            for matter in requirement.across.iter().flat_map(|question| question.examine(&together)) {
                let mut verdict = Verdict::new(requirement, matter.answer);
                let mut waived_in = None;
                if matches!(verdict.answer.standing, Standing::Unmet | Standing::Unclear) {
                    let is_meant = |name: &str| named(pack, name).contains(&&*requirement.code);
                    let documents = matter.documents.iter().flatten();
                    let own =
                        documents.flat_map(|document| waivers[*document].iter().map(move |waiver| (document, waiver)));
                    let own = own
                        .filter(|(_, (name, _))| is_meant(name))
                        .map(|(document, (_, waived))| (document, waived))
                        .next();
                    let general = || excuses.iter().find(|excuse| is_meant(&excuse.name));
                    waived_in = own.filter(|(_, waived)| waived.place.is_some()).map(|(document, _)| *document);
                    verdict.waiver = own.map(|(_, waived)| waived.clone()).or_else(|| {
                        general().map(|excuse| Waived { reason: excuse.reason.clone(), place: None, excuse: None })
                    });
                }
                let finding = finding::about_several(&verdict, &matter.groups, &matter.words);
                let known = finding.as_ref().map(|finding| (finding.id.clone(), finding.severity));
                let finding = finding.filter(|_| is_told(&requirement.code));
                let Matter { groups, documents, .. } = matter;
                matters.push(Told { verdict, groups, documents, waived_in, finding, known });
            }
        }
        let rows = rows(register.map(|(register, _)| register), &documents, &together);
        let mut tally = Tally::default();
        let idle = idle(&rows);
        for (_, judged) in documents.iter().enumerate().filter(|(index, _)| !idle.contains(index)) {
            tally.add(judged);
        }
        tally.waived += matters.iter().filter(|told| told.verdict.waiver.is_some()).count();
        for told in &matters {
            tally.add_findings(told.finding.as_slice());
        }
        Self {
            pack,
            register,
            documents,
            profiles,
            rows,
            matters,
            configured: Vec::new(),
            skipped: Vec::new(),
            tally,
            since: None,
            counts,
            strictness,
        }
    }

    /// Returns the findings for which the partnership has to answer: those about several documents, and those of documents
    /// but for groups that are not active.
    pub fn counted(&self) -> impl Iterator<Item = &Finding<'p>> {
        let documents = self.asked().map(|(_, judged)| judged);
        let across = self.matters.iter().filter_map(|told| told.finding.as_ref());
        let configured = self.configured.iter().flat_map(|across| &across.findings);
        documents.flat_map(|judged| &judged.findings).chain(across).chain(configured)
    }

    /// Returns the documents for which the partnership has to answer, with their places among all: those of groups that are not
    /// active are shown and not asked.
    fn asked(&self) -> impl Iterator<Item = (usize, &Judged<'p>)> {
        let idle = idle(&self.rows);
        self.documents.iter().enumerate().filter(move |(index, _)| !idle.contains(index))
    }

    /// Returns the source in which a piece of evidence stands.
    #[must_use]
    pub fn source(&self, document: Option<usize>) -> Option<&Source> {
        match document {
            Some(document) => self.documents.get(document).map(|judged| &judged.source),
            None => self.register.map(|(_, source)| source),
        }
    }

    /// Returns the source of the first document, or else of the register.
    fn any(&self) -> Option<&Source> {
        self.source(Some(0)).or_else(|| self.source(None))
    }

    /// Returns what the partnership is called, where a register says so.
    #[must_use]
    pub fn partnership(&self) -> Option<&str> {
        self.register.map(|(register, _)| register.partnership.name.as_str())
    }

    /// Returns what the group of each document is called in the roll.
    fn names(&self) -> Vec<&str> {
        let mut names = vec![""; self.documents.len()];
        for row in &self.rows {
            if let Some(name) = row.document.and_then(|document| names.get_mut(document)) {
                *name = &row.name;
            }
        }
        names
    }

    fn body(&self, row: &Row) -> Option<&'p register::Body> {
        self.register.and_then(|(register, _)| register.bodies.get(row.body?))
    }

    /// Counts the findings of one severity in the document of a row, told or not; for a group without one, what is said of it.
    fn count(&self, row: &Row, severity: Severity) -> usize {
        let own = row.document.map_or(0, |document| self.counts[document][severity as usize]);
        let alone = |told: &&Told<'_>| match (row.document, self.body(row)) {
            (None, Some(body)) => told.groups == [body.id.clone()],
            _ => false,
        };
        let said = self.matters.iter().filter(alone).filter_map(|told| told.known.as_ref());
        own + said.filter(|(_, known)| *known == severity).count()
    }

    /// Returns the topics that nobody covers or somebody does not: for each topic its name, how many rows with a document of
    /// an active group cover it, how many there are, and who does not.
    fn gaps(&self) -> Vec<Gap> {
        let matrix = Matrix::new(self);
        // With a register, what belongs to none of its groups is told by itself.
        let is_asked = |row: &&Row| {
            matches!(row.standing, Roll::Judged(_) | Roll::NotSubmitted)
                && (row.body.is_some() || self.register.is_none())
        };
        let asked: Vec<&Row> = self.rows.iter().filter(is_asked).collect();
        let gap = |(index, topic): (usize, &matrix::Topic)| {
            let covers = |row: &&&Row| {
                row.document.is_some_and(|document| matrix::covers(&self.documents[document], index, self.strictness))
            };
            let (covering, without): (Vec<&&Row>, Vec<&&Row>) = asked.iter().partition(covers);
            Gap {
                topic: topic.name.clone(),
                covered: covering.len(),
                asked: asked.len(),
                without: without.iter().map(|row| tame(&row.name)).collect(),
            }
        };
        matrix.topics.iter().enumerate().map(gap).collect()
    }

    /// Returns the groups that are not active.
    fn idle(&self) -> Vec<&Row> {
        self.rows.iter().filter(|row| row.standing == Roll::NotRequired).collect()
    }
}

/// Holds who covers a topic and who does not.
#[derive(Debug)]
struct Gap {
    topic: String,
    covered: usize,
    asked: usize,
    without: Vec<String>,
}

/// Returns the documents of groups that are not active.
fn idle(rows: &[Row]) -> BTreeSet<usize> {
    rows.iter().filter(|row| row.standing == Roll::NotRequired).filter_map(|row| row.document).collect()
}

fn rows(register: Option<&Register>, documents: &[Judged<'_>], together: &Together<'_>) -> Vec<Row> {
    let of_group = |(index, body): (usize, &register::Body)| {
        let document = together.document_of(index);
        let standing = match (body.status, document) {
            (register::Status::Inactive, _) => Roll::NotRequired,
            (register::Status::Active, None) => Roll::NotSubmitted,
            (register::Status::Active, Some(document)) => Roll::Judged(documents[document].status),
        };
        Row { body: Some(index), document, name: body.name.trim().to_owned(), standing }
    };
    let mut rows: Vec<Row> = together.groups().map(of_group).collect();
    let shown: Vec<usize> = rows.iter().filter_map(|row| row.document).collect();
    let shown: BTreeSet<usize> = shown.into_iter().collect();
    for (index, judged) in documents.iter().enumerate().filter(|(index, _)| !shown.contains(index)) {
        let body = together.documents[index].body.and_then(|body| register?.bodies.get(body));
        let name = match (body, &judged.group, &judged.title) {
            // A second document of a group, or that of a body which is no group, is told from the first by its path.
            (Some(body), ..) => format!("{} ({})", body.name.trim(), judged.source.name),
            (None, Some(group), _) => group.clone(),
            (None, None, Some(title)) => title.clone(),
            (None, None, None) => judged.source.name.clone(),
        };
        rows.push(Row { body: None, document: Some(index), name, standing: Roll::Judged(judged.status) });
    }
    rows
}

/// Names a way to tell a review.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// A table, and what is to be settled, for people.
    #[default]
    Text,
    /// One line per finding.
    Concise,
    /// Everything, for programs.
    Json,
    /// To paste into minutes.
    Markdown,
    /// The table, for a spreadsheet.
    Csv,
    /// A page that can be opened, printed and mailed.
    Html,
}

impl Format {
    /// Holds every format.
    pub const ALL: [Self; 6] = [Self::Text, Self::Concise, Self::Json, Self::Markdown, Self::Csv, Self::Html];

    /// Returns the name used on the command line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Concise => "concise",
            Self::Json => "json",
            Self::Markdown => "markdown",
            Self::Csv => "csv",
            Self::Html => "html",
        }
    }

    /// Writes a review.
    ///
    /// # Errors
    ///
    /// Returns what the writer returns.
    pub fn write(self, review: &Review<'_>, setting: Setting<'_>, out: &mut dyn Write) -> io::Result<()> {
        match self {
            // Where there is nobody to tell of, a table without lines would say that nobody lacks anything.
            Self::Text | Self::Markdown if review.rows.is_empty() => Ok(()),
            Self::Text => text::write(review, setting.look, out),
            Self::Concise => concise::write(review, out),
            Self::Json => json::write(review, out),
            Self::Markdown => markdown::write(review, out),
            Self::Csv => csv::write(review, out),
            Self::Html => html::write(review, out),
        }
    }
}

/// Returns what became of a finding since the review that this one is held against.
fn change(review: &Review<'_>, finding: &Finding<'_>) -> Option<&'static str> {
    review.since.as_ref().and_then(|since| since.findings.get(&finding.id)).map(|change| change.name())
}

/// Returns the heading of a review.
fn heading(review: &Review<'_>) -> String {
    let groups = review.rows.iter().filter(|row| row.body.is_some()).count();
    let documents = counted(review.documents.len(), "document", "documents");
    match review.partnership() {
        Some(name) => format!("{}: {}, {documents}", name.trim(), counted(groups, "thematic group", "thematic groups")),
        None => format!("{documents}, and no register of the groups"),
    }
}

/// Returns how a row stands, and how it stood before, where that was otherwise.
fn status(review: &Review<'_>, row: usize) -> String {
    let phrase = review.rows[row].standing.phrase();
    match review.since.as_ref().and_then(|since| since.stood.get(&row)) {
        Some(was) => format!("{phrase} (was: {})", was.replace('-', " ")),
        None => phrase.to_owned(),
    }
}

/// Returns who covers a topic and who does not, in a line.
fn covered(gap: &Gap) -> String {
    let Gap { topic, covered, asked, without } = gap;
    if without.is_empty() {
        format!("{topic}: covered by all {asked}.")
    } else {
        format!("{topic}: covered by {covered} of {asked}; not by {}.", listed(without))
    }
}

/// Returns what has changed since the review that this one is held against, as lines; nothing where there is none.
fn since(review: &Review<'_>) -> Vec<String> {
    let Some(since) = &review.since else { return Vec::new() };
    let mut lines = vec![format!("Since {}", since.name)];
    let open = counted(since.count(Change::Open), "finding", "findings");
    lines.push(format!("{open} stayed open; lost: {}; new: {}.", since.count(Change::Lost), since.count(Change::New)));
    for settled in &since.met {
        lines.push(format!("{}: {} {}", upper_first(settled.now), settled.code, self::settled(settled)));
    }
    for (name, judged) in review.names().into_iter().zip(&review.documents) {
        let codes = |change: Change| -> Vec<String> {
            let became = |finding: &&Finding<'_>| since.findings.get(&finding.id) == Some(&change);
            judged.findings.iter().filter(became).map(|finding| finding.requirement.code.to_string()).collect()
        };
        let parts = [("open", codes(Change::Open)), ("new", codes(Change::New))];
        let parts = parts.iter().filter(|(_, codes)| !codes.is_empty());
        let parts: Vec<String> = parts.map(|(word, codes)| format!("{word} {}", listed(codes))).collect();
        if !parts.is_empty() {
            lines.push(format!("{name}: {}.", parts.join("; ")));
        }
    }
    let of_documents = review.names().into_iter().zip(&review.documents);
    let of_documents =
        of_documents.flat_map(|(name, judged)| judged.findings.iter().map(move |finding| (Some(name), finding)));
    let across = review.matters.iter().filter_map(|told| Some((None, told.finding.as_ref()?)));
    for (name, finding) in of_documents.chain(across) {
        if since.findings.get(&finding.id) == Some(&Change::Lost) {
            let group = name.map_or_else(String::new, |name| format!("{name}: "));
            lines.push(format!("Lost: {} {group}{}", finding.requirement.code, finding.what));
        }
    }
    for (word, paths) in [("New", &since.new), ("Gone", &since.gone)] {
        if !paths.is_empty() {
            lines.push(format!("{word}: {}.", listed(paths)));
        }
    }
    lines
}

/// Returns whose a finding of then was, and what was found then.
fn settled(settled: &Settled) -> String {
    let group = settled.group.as_deref().map_or_else(String::new, |group| format!("{group}: "));
    format!("{group}then \"{}\"", settled.what)
}

/// Returns what a review comes to, in sentences.
fn closing(review: &Review<'_>, amount: Amount) -> Vec<String> {
    let mut lines = Vec::new();
    let is_called = |row: &&Row| row.body.is_some() || review.register.is_none();
    let called = || review.rows.iter().filter(is_called);
    let count = |wanted: &dyn Fn(Roll) -> bool| called().filter(|row| wanted(row.standing)).count();
    let parts = [
        (count(&|roll| roll == Roll::Judged(Status::Complies)), "complies", "comply"),
        (
            count(&|roll| roll == Roll::Judged(Status::CompliesWithPoints)),
            "complies with points to settle",
            "comply with points to settle",
        ),
        (count(&|roll| roll == Roll::Judged(Status::DoesNotComply)), "does not comply", "do not comply"),
        (count(&|roll| roll == Roll::Judged(Status::CannotBeRead)), "cannot be read", "cannot be read"),
        (count(&|roll| roll == Roll::NotSubmitted), "has not submitted any", "have not submitted any"),
        (count(&|roll| roll == Roll::NotRequired), "is not active", "are not active"),
    ];
    let parts: Vec<String> =
        parts.iter().filter(|part| part.0 > 0).map(|part| counted(part.0, part.1, part.2)).collect();
    let what = if review.register.is_some() { "In the roll" } else { "Of the documents" };
    let tally = &review.tally;
    let counts = counts(tally.errors, tally.warnings, tally.advice).unwrap_or_else(|| "no finding".to_owned());
    let others = review.rows.len() - called().count();
    let others = match others {
        0 => String::new(),
        _ => format!(" {} below it.", counted(others, "further document is shown", "further documents are shown")),
    };
    lines.push(format!("{what}: {}.{others} In all: {counts}.", listed(&parts)));
    let open = review.rows.iter().filter_map(|row| Some((row.standing, row.document?)));
    let worst =
        open.filter(|(roll, _)| *roll == Roll::Judged(Status::DoesNotComply)).map(|(_, document)| document).next();
    if let Some(document) = worst {
        let path = &review.documents[document].source.name;
        lines.push(format!(
            "`torlint check {path}` shows what to mend there; --format html gives a page with all of it."
        ));
    }
    let skipped = review.skipped.len();
    if skipped > 0 {
        let why = if amount == Amount::Verbose { "" } else { "; -v says why" };
        lines.push(format!("{} passed over{why}.", counted(skipped, "file was", "files were")));
    }
    lines
}
