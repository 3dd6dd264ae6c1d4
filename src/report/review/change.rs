//! What has changed since another review? What was met, what was lost, what stayed open, and which documents came and went.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::{Review, Told};
use crate::answer::{About, Standing};
use crate::finding::Finding;
use crate::report::{Judged, json};
use crate::verdict::Verdict;

/// Holds what has changed since another review.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Since {
    /// What the other review is called: a path.
    pub name: String,
    /// What became of each finding, by its id.
    pub findings: BTreeMap<String, Change>,
    /// Findings of then that are none any more.
    pub met: Vec<Settled>,
    /// Paths of documents that were not there then.
    pub new: Vec<String>,
    /// Paths of documents that are not there any more.
    pub gone: Vec<String>,
    /// Of each row how it stood then, where it stood otherwise: the name in machine formats.
    pub stood: BTreeMap<usize, String>,
}

/// Says what became of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// It was a finding then too.
    Open,
    /// What it asks was met then.
    Lost,
    /// It was not asked then, or the document is new.
    New,
}

impl Change {
    /// Returns the word for it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Lost => "lost",
            Self::New => "new",
        }
    }
}

/// Holds a finding of then that is none any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settled {
    /// Whose it was: a group, or a path; of a finding about several, none.
    pub group: Option<String>,
    /// The ids of the groups that it was about, of a finding about several.
    pub groups: Vec<String>,
    /// The code.
    pub code: String,
    /// What was found then.
    pub what: String,
    /// What has become of it: "met", "waived" or "no longer asked".
    pub now: &'static str,
}

/// Holds what is read of a review in JSON; all else in it is passed over.
#[derive(Debug, Deserialize)]
struct Previous {
    schema: u32,
    documents: Vec<Document>,
    #[serde(default)]
    groups: Vec<Group>,
    #[serde(default)]
    across: Across,
}

#[derive(Debug, Deserialize)]
struct Document {
    path: String,
    group: Option<String>,
    id: Option<String>,
    status: String,
    #[serde(default)]
    verdicts: Vec<Verdicted>,
    #[serde(default)]
    findings: Vec<Found>,
}

#[derive(Debug, Deserialize)]
struct Group {
    id: Option<String>,
    path: Option<String>,
    status: String,
}

#[derive(Debug, Default, Deserialize)]
struct Across {
    #[serde(default)]
    verdicts: Vec<Verdicted>,
    #[serde(default)]
    findings: Vec<Found>,
}

#[derive(Debug, Deserialize)]
struct Verdicted {
    code: String,
    standing: String,
    #[serde(default)]
    groups: Vec<String>,
    body: Option<String>,
    outcome: Option<String>,
}

#[derive(Debug, Deserialize)]
struct Found {
    id: String,
    code: String,
    what: String,
    #[serde(default)]
    groups: Vec<String>,
    body: Option<String>,
    outcome: Option<String>,
}

/// Only what says which schema it is.
#[derive(Debug, Deserialize)]
struct Schema {
    schema: Option<u32>,
    /// Only a review calls the roll.
    #[serde(default, rename = "groups", deserialize_with = "is_there")]
    is_review: bool,
}

fn is_there<'de, Given: serde::Deserializer<'de>>(given: Given) -> Result<bool, Given::Error> {
    serde::de::IgnoredAny::deserialize(given).map(|_| true)
}

/// By what a verdict is known from one review to the next: its code and what it is about.
type Key<'a> = (&'a str, Option<&'a str>);

/// The same of what is asked of several, with the groups that it is about.
type Matter<'a> = (&'a str, Option<&'a str>, Vec<&'a str>);

/// How a requirement stands now, or stood then.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stood {
    Met,
    Waived,
    /// It is a finding, told or not.
    Open,
    Other,
}

impl Since {
    /// Holds a review against another, as JSON.
    ///
    /// # Errors
    ///
    /// Returns a sentence where that is no report of torlint's, or of another schema.
    pub fn read(review: &Review<'_>, name: &str, text: &str) -> Result<Self, String> {
        let again = "`torlint review --format json -o FILE` writes one.";
        if text.trim().is_empty() {
            return Err(format!("{name} is empty. {again}"));
        }
        let broken = |error: serde_json::Error| {
            format!("{name} is no review that torlint wrote, or not a whole one (line {}). {again}", error.line())
        };
        let schema: Schema = serde_json::from_str(text).map_err(broken)?;
        match schema.schema {
            Some(json::SCHEMA) => {}
            Some(other) => {
                return Err(format!(
                    "{name} was written in schema {other}, and this torlint reads schema {}. {again}",
                    json::SCHEMA
                ));
            }
            None => return Err(format!("{name} is no review that torlint wrote: it has no \"schema\". {again}")),
        }
        if !schema.is_review {
            return Err(format!("{name} is the report of a check, not of a review. {again}"));
        }
        let previous: Previous = serde_json::from_str(text).map_err(broken)?;
        debug_assert_eq!(previous.schema, json::SCHEMA);
        Ok(Self { name: name.to_owned(), ..Self::between(review, &previous) })
    }

    fn between(review: &Review<'_>, previous: &Previous) -> Self {
        let mut since = Self::default();
        let mut left: BTreeSet<usize> = (0..previous.documents.len()).collect();
        let index = Index::new(&previous.documents);
        for (judged, name) in review.documents.iter().zip(review.names()) {
            let then = index.find(judged);
            if let Some(then) = then {
                left.remove(&then);
            } else {
                since.new.push(judged.source.name.clone());
            }
            since.document(judged, name, then.map(|then| &previous.documents[then]));
        }
        since.gone = left.into_iter().map(|then| previous.documents[then].path.clone()).collect();
        since.across(&review.matters, &previous.across);
        since.rows(review, previous);
        since
    }

    /// Holds one document against what it was.
    fn document(&mut self, judged: &Judged<'_>, name: &str, then: Option<&Document>) {
        let Some(then) = then else {
            self.findings.extend(judged.findings.iter().map(|finding| (finding.id.clone(), Change::New)));
            return;
        };
        let key = |finding: &Found| (finding.code.clone(), finding.body.clone().or(finding.outcome.clone()));
        let ids: BTreeSet<&str> = then.findings.iter().map(|finding| finding.id.as_str()).collect();
        let keys: BTreeSet<_> = then.findings.iter().map(key).collect();
        let stood: BTreeMap<Key<'_>, &str> = then
            .verdicts
            .iter()
            .map(|verdict| {
                (
                    (verdict.code.as_str(), verdict.body.as_deref().or(verdict.outcome.as_deref())),
                    verdict.standing.as_str(),
                )
            })
            .collect();
        for finding in &judged.findings {
            let (code, thing) = key_of(finding);
            let change =
                // What was not told then, or was waived, was open all the same.
                if ids.contains(finding.id.as_str())
                    || keys.contains(&(code.to_owned(), thing.map(str::to_owned)))
                    || stood.get(&(code, thing)).is_some_and(|stood| is_open(stood))
                {
                    Change::Open
                } else if stood.get(&(code, thing)) == Some(&Standing::Met.name()) {
                    Change::Lost
                } else {
                    Change::New
                };
            self.findings.insert(finding.id.clone(), change);
        }
        let open: BTreeSet<Key<'_>> = judged.findings.iter().map(key_of).collect();
        let now: BTreeMap<Key<'_>, Stood> =
            judged.verdicts.iter().map(|verdict| (key_of_verdict(verdict), stands(verdict))).collect();
        for finding in &then.findings {
            let key = (finding.code.as_str(), finding.body.as_deref().or(finding.outcome.as_deref()));
            // What is asked of other things still, and of this one no more, was mended: an outcome is no longer claimed.
            let is_asked = || now.iter().any(|((code, _), stood)| *code == finding.code && *stood != Stood::Other);
            let now = now.get(&key).copied().or_else(|| is_asked().then_some(Stood::Met));
            if !open.contains(&key) && now != Some(Stood::Open) {
                self.met.push(settled(Some(name.to_owned()), finding, now));
            }
        }
    }

    /// Holds what is asked of several against what it was.
    fn across(&mut self, matters: &[Told<'_>], then: &Across) {
        let ids: BTreeSet<&str> = then.findings.iter().map(|finding| finding.id.as_str()).collect();
        let thing = |body: &'_ Option<String>, outcome: &'_ Option<String>| body.clone().or(outcome.clone());
        let stood: BTreeMap<(String, Option<String>, Vec<String>), &str> = then
            .verdicts
            .iter()
            .map(|verdict| {
                // Who claims an outcome may change; the outcome is the same.
                let groups = if verdict.outcome.is_some() { Vec::new() } else { verdict.groups.clone() };
                ((verdict.code.clone(), thing(&verdict.body, &verdict.outcome), groups), verdict.standing.as_str())
            })
            .collect();
        let open: BTreeSet<&str> =
            matters.iter().filter_map(|told| told.known.as_ref()).map(|(id, _)| id.as_str()).collect();
        let mut now: BTreeMap<Matter<'_>, Stood> = BTreeMap::new();
        for told in matters {
            let (code, thing) = key_of_verdict(&told.verdict);
            let is_outcome = matches!(told.verdict.answer.about, Some(About::Outcome(_)));
            let groups: Vec<&str> =
                if is_outcome { Vec::new() } else { told.groups.iter().map(String::as_str).collect() };
            if let Some(finding) = &told.finding {
                let owned =
                    (code.to_owned(), thing.map(str::to_owned), groups.iter().map(|&group| group.to_owned()).collect());
                let stood = stood.get(&owned);
                let change = if ids.contains(finding.id.as_str()) || stood.is_some_and(|stood| is_open(stood)) {
                    Change::Open
                } else if stood == Some(&Standing::Met.name()) {
                    Change::Lost
                } else {
                    Change::New
                };
                self.findings.insert(finding.id.clone(), change);
            }
            // Several duties may be those of the same groups, and are known by their ids alone.
            if thing.is_some() || told.known.is_none() {
                now.insert((code, thing, groups), stands(&told.verdict));
            }
        }
        for finding in then.findings.iter().filter(|finding| !open.contains(finding.id.as_str())) {
            let groups = if finding.outcome.is_some() {
                Vec::new()
            } else {
                finding.groups.iter().map(String::as_str).collect()
            };
            let key = (finding.code.as_str(), finding.body.as_deref().or(finding.outcome.as_deref()), groups);
            let now = now.get(&key).copied();
            if now != Some(Stood::Open) {
                self.met.push(Settled { groups: finding.groups.clone(), ..settled(None, finding, now) });
            }
        }
    }

    /// Notes which rows stood otherwise.
    fn rows(&mut self, review: &Review<'_>, previous: &Previous) {
        let of_group: BTreeMap<&str, &str> =
            previous.groups.iter().filter_map(|group| Some((group.id.as_deref()?, group.status.as_str()))).collect();
        let of_path: BTreeMap<&str, &str> = previous
            .documents
            .iter()
            .map(|document| (document.path.as_str(), document.status.as_str()))
            .chain(previous.groups.iter().filter_map(|group| Some((group.path.as_deref()?, group.status.as_str()))))
            .collect();
        for (index, row) in review.rows.iter().enumerate() {
            let id = review.body(row).and_then(|body| of_group.get(body.id.as_str()));
            let path =
                || row.document.and_then(|document| of_path.get(review.documents[document].source.name.as_str()));
            if let Some(status) = id.or_else(path).filter(|status| **status != row.standing.name()) {
                self.stood.insert(index, (*status).to_owned());
            }
        }
    }

    /// Counts the findings that became this.
    #[must_use]
    pub fn count(&self, change: Change) -> usize {
        self.findings.values().filter(|known| **known == change).count()
    }
}

/// Finds the documents of then: by the id of their group, by path, by the group's name.
struct Index<'a> {
    documents: &'a [Document],
    ids: BTreeMap<&'a str, usize>,
    paths: BTreeMap<&'a str, usize>,
    groups: BTreeMap<&'a str, usize>,
}

impl<'a> Index<'a> {
    fn new(documents: &'a [Document]) -> Self {
        let all = || documents.iter().enumerate();
        Self {
            documents,
            ids: all().rev().filter_map(|(index, one)| Some((one.id.as_deref()?, index))).collect(),
            paths: all().map(|(index, one)| (one.path.as_str(), index)).collect(),
            groups: all().rev().filter_map(|(index, one)| Some((one.group.as_deref()?, index))).collect(),
        }
    }

    fn find(&self, judged: &Judged<'_>) -> Option<usize> {
        let id = judged.id.as_deref().and_then(|id| self.ids.get(id));
        // Two groups may have exchanged their files.
        let is_anothers = |then: &&usize| {
            let own = judged.id.as_deref().zip(self.documents[**then].id.as_deref());
            own.is_some_and(|(now, then)| now != then)
        };
        let path = || self.paths.get(judged.source.name.as_str()).filter(|then| !is_anothers(then));
        let group =
            || judged.group.as_deref().and_then(|group| self.groups.get(group)).filter(|then| !is_anothers(then));
        id.or_else(path).or_else(group).copied()
    }
}

/// Tells whether a requirement that stood so was a finding, told or not.
fn is_open(standing: &str) -> bool {
    standing == Standing::Unmet.name() || standing == Standing::Unclear.name()
}

fn settled(group: Option<String>, finding: &Found, now: Option<Stood>) -> Settled {
    let now = match now {
        Some(Stood::Met) => "met",
        Some(Stood::Waived) => "waived",
        Some(Stood::Open | Stood::Other) | None => "no longer asked",
    };
    Settled { group, groups: Vec::new(), code: finding.code.clone(), what: finding.what.clone(), now }
}

fn stands(verdict: &Verdict<'_>) -> Stood {
    match verdict.answer.standing {
        _ if verdict.waiver.is_some() => Stood::Waived,
        Standing::Met => Stood::Met,
        Standing::Unmet | Standing::Unclear => Stood::Open,
        Standing::Inapplicable => Stood::Other,
    }
}

fn key_of<'a>(finding: &'a Finding<'_>) -> Key<'a> {
    (&finding.requirement.code, thing(finding.about.as_ref()))
}

fn key_of_verdict<'a>(verdict: &'a Verdict<'_>) -> Key<'a> {
    (&verdict.requirement.code, thing(verdict.answer.about.as_ref()))
}

fn thing(about: Option<&About>) -> Option<&str> {
    match about? {
        About::Body(thing) | About::Outcome(thing) => Some(thing),
    }
}
