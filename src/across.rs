//! Which questions can be asked of all the documents of a partnership together? One file a question.
//!
//! Of each document is kept what others have to do with: a [`Profile`]. What is asked of several is found in indexes, never by
//! holding each against each.

mod claimed_once;
mod known;
mod led;
mod profile;
mod returned;
mod said_once;
mod seated;
mod submitted;

use std::cell::OnceCell;
use std::collections::BTreeMap;

use serde::Deserialize;

pub use profile::{Claim, Duty, Profile};
pub use said_once::SaidOnce;
pub use seated::Seated;

use crate::answer::{Answer, Evidence};
use crate::register::{Body, Kind, Register, Status};
use crate::text::{Source, Span, listed};
use crate::written::{self, Place};

/// Names one kind of question about all documents, with its parameters.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Across {
    /// Is each outcome claimed by one group only?
    ClaimedOnce,
    /// Does an active group lead on each outcome?
    Led,
    /// Does a group that is named as a link name the one that names it?
    Returned,
    /// Does every active group have terms of reference?
    Submitted,
    /// Does the chair or vice chair of every group sit at the parent body?
    Seated(Seated),
    /// Is each duty given to one group only?
    SaidOnce(SaidOnce),
    /// Is every document that of one group of the register, and its only one?
    Known,
}

impl Across {
    /// Asks the question, and returns at least one answer: one for each thing that it is asked about.
    #[must_use]
    pub fn examine(&self, together: &Together<'_>) -> Vec<Matter> {
        let matters = match self {
            Self::ClaimedOnce => claimed_once::examine(together),
            Self::Led => led::examine(together),
            Self::Returned => returned::examine(together),
            Self::Submitted => submitted::examine(together),
            Self::Seated(seated) => seated::examine(seated, together),
            Self::SaidOnce(_) => said_once::examine(together),
            Self::Known => known::examine(together),
        };
        if matters.is_empty() {
            vec![Matter::new(Answer::inapplicable("There is nothing to ask about."))]
        } else {
            matters
        }
    }
}

/// Holds all documents of a partnership, each by what others have to do with, and who exists.
#[derive(Debug)]
pub struct Together<'a> {
    /// Who exists, where there is a register, and the text in which it is written.
    pub register: Option<(&'a Register, &'a Source)>,
    /// The documents, in their order.
    pub documents: &'a [Profile],
    /// Why the file that the register names for a body was not judged, as a clause: "which is not there".
    pub absent: &'a BTreeMap<usize, String>,
    /// Of each body the document that stands for it.
    of_body: BTreeMap<usize, usize>,
    /// Where things stand in the register, once that is asked.
    places: OnceCell<Places>,
}

/// Holds where bodies and outcomes stand in a register: bodies at their ids.
#[derive(Debug, Default)]
struct Places {
    bodies: BTreeMap<String, Span>,
    outcomes: BTreeMap<String, Span>,
}

impl Places {
    fn of(source: &Source) -> Self {
        let read = |root: Place<'_>| {
            let named = |place: Place<'_>| Some((place.text()?.to_owned(), place.span()));
            let outcomes = root.get("partnership").into_iter().flat_map(|partnership| partnership.each("outcomes"));
            Some(Self {
                bodies: root.each("body").filter_map(|body| named(body.get("id")?)).collect(),
                outcomes: outcomes.filter_map(named).collect(),
            })
        };
        written::look(source.text(), read).unwrap_or_default()
    }
}

impl<'a> Together<'a> {
    /// Finds the document of each body: the one that the register names, else the first that names the body itself.
    #[must_use]
    pub fn new(
        register: Option<(&'a Register, &'a Source)>,
        documents: &'a [Profile],
        absent: &'a BTreeMap<usize, String>,
    ) -> Self {
        let mut of_body: BTreeMap<usize, usize> = BTreeMap::new();
        for registered in [true, false] {
            for (index, document) in documents.iter().enumerate() {
                if let (Some(body), true) = (document.body, document.registered == registered) {
                    of_body.entry(body).or_insert(index);
                }
            }
        }
        Self { register, documents, absent, of_body, places: OnceCell::new() }
    }

    /// Returns the document that stands for a body.
    #[must_use]
    pub fn document_of(&self, body: usize) -> Option<usize> {
        self.of_body.get(&body).copied()
    }

    /// Returns the thematic groups of the register, with their places in it, in its order.
    pub fn groups(&self) -> impl Iterator<Item = (usize, &'a Body)> + use<'a> {
        let bodies = self.register.into_iter().flat_map(|(register, _)| register.bodies.iter().enumerate());
        bodies.filter(|(_, body)| body.kind == Kind::Thematic)
    }

    /// Returns the documents that speak for a group that is active: one for each group, in the order of the register, so that
    /// nothing depends on what files are called. Without a register every document does, in the order of the documents.
    fn speakers(&self) -> impl Iterator<Item = (usize, &'a Profile)> {
        let all: Vec<usize> = match self.register {
            None => (0..self.documents.len()).collect(),
            Some((register, _)) => {
                let active = self.of_body.iter().filter(|(body, _)| is_active_group(&register.bodies[**body]));
                active.map(|(_, document)| *document).collect()
            }
        };
        let documents = self.documents;
        all.into_iter().map(|index| (index, &documents[index])).filter(|(_, document)| document.readable)
    }

    fn body(&self, index: usize) -> Option<&'a Body> {
        self.register.and_then(|(register, _)| register.bodies.get(index))
    }

    /// Returns what a sentence calls the group of a document: its name in the register, else as the document has it.
    fn name(&self, document: usize) -> String {
        let profile = &self.documents[document];
        match (profile.body.and_then(|body| self.body(body)), &profile.group) {
            (Some(body), _) => body.with_article(),
            (None, Some(group)) => with_article(group),
            (None, None) => profile.name.clone(),
        }
    }

    /// Returns the id of the group of a document, where the register knows it.
    fn id(&self, document: usize) -> Option<String> {
        Some(self.body(self.documents[document].body?)?.id.clone())
    }

    /// Returns where a body stands in the register: at its id.
    fn place_of_body(&self, body: &Body) -> Span {
        self.places().and_then(|places| places.bodies.get(&body.id)).copied().unwrap_or_default()
    }

    /// Returns where an outcome stands in the list of the register.
    fn place_of_outcome(&self, outcome: &str) -> Span {
        self.places().and_then(|places| places.outcomes.get(outcome)).copied().unwrap_or_default()
    }

    fn places(&self) -> Option<&Places> {
        let (_, source) = self.register?;
        Some(self.places.get_or_init(|| Places::of(source)))
    }
}

fn is_active_group(body: &Body) -> bool {
    body.kind == Kind::Thematic && body.status == Status::Active
}

fn with_article(name: &str) -> String {
    if name.get(..4).is_some_and(|first| first.eq_ignore_ascii_case("the ")) {
        format!("the {}", &name[4..])
    } else {
        format!("the {name}")
    }
}

/// Says of no register that it is needed, once.
fn needs_register() -> Vec<Matter> {
    vec![Matter::new(Answer::inapplicable("Only a register of the partnership's bodies tells."))]
}

/// Returns names as a sentence says them of several: "both the A and the B", "the A, the B and the C".
fn all_of(names: &[String]) -> String {
    if names.len() == 2 { format!("both {}", listed(names)) } else { listed(names) }
}

/// Holds one answer about several documents: whom it is about, and in which document each of its places stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matter {
    /// What was found.
    pub answer: Answer,
    /// The ids of the groups that it is about.
    pub groups: Vec<String>,
    /// Of each piece of evidence of the answer the document in which it stands; none where that is the register.
    pub documents: Vec<Option<usize>>,
    /// Words by which it is known from one review to the next, besides its groups: those of a duty.
    pub words: String,
}

impl Matter {
    fn new(answer: Answer) -> Self {
        Self { answer, groups: Vec::new(), documents: Vec::new(), words: String::new() }
    }

    /// Says whom it is about.
    fn of(mut self, groups: impl IntoIterator<Item = String>) -> Self {
        self.groups.extend(groups);
        self
    }

    /// Adds a place in a document.
    fn at(mut self, document: usize, span: Span, note: &str) -> Self {
        self.answer.evidence.push(Evidence { span, note: note.to_owned() });
        self.documents.push(Some(document));
        self
    }

    /// Adds a place in the register.
    fn in_register(mut self, span: Span, note: &str) -> Self {
        self.answer.evidence.push(Evidence { span, note: note.to_owned() });
        self.documents.push(None);
        self
    }
}
