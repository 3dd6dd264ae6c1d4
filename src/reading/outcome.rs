//! Which outcomes of the strategy does the document name, and are they the group's to deliver?
//!
//! An outcome is two numbers with a full stop between them, after a word such as "outcome", or in a list which that word
//! introduces. A whole number belongs to another series and is not read. So does what the pack says belongs to one.

mod finder;
mod lead;
mod number;
mod wording;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use self::finder::Finder;
pub(crate) use self::lead::column;
pub use self::number::Number;
pub(super) use self::wording::{ranges, touches};
use super::Reading;
use crate::text::Span;

/// Says what the group has to do with an outcome, by one place where it is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// The group leads or delivers it.
    Claimed,
    /// The group helps another body with it.
    Supported,
    /// It is only named.
    Named,
}

/// Says where an outcome is named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Spot {
    /// In a sentence of the main body.
    Words {
        /// The place of the sentence among all.
        sentence: usize,
        /// The place in its words.
        range: Range<usize>,
    },
    /// In the heading of a section.
    Heading,
}

/// Holds one place where an outcome of the strategy is named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutcomeReference {
    /// Which outcome.
    pub number: Number,
    /// What the group has to do with it, by this place.
    pub role: Role,
    /// The section in which it stands, or which it heads.
    pub section: usize,
    /// It stands under the topic that names all that the group claims.
    pub objective: bool,
    /// The topics under whose heading it stands; none in the opening, or where no heading names one.
    pub topics: Vec<usize>,
    /// Where.
    pub spot: Spot,
}

/// Holds outcomes that are named one after the other: "2.1, 2.2 and 3.1", or items that begin with one each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutcomeList {
    /// Places among the references.
    pub references: Range<usize>,
    /// It is a list of items.
    pub items: bool,
    /// It is said to hold all outcomes of the group.
    pub complete: bool,
    /// A count alone says so: "the three outcomes".
    pub counted: bool,
}

/// Holds the outcomes of the strategy that the main body names, in the order of the text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcomes {
    /// Every place where one is named.
    pub references: Vec<OutcomeReference>,
    /// Which of them stand in lists; a single one is a list too.
    pub lists: Vec<OutcomeList>,
}

impl Outcomes {
    /// Returns what the group claims, in the order of the numbers, with the places.
    #[must_use]
    pub fn claims(&self) -> BTreeMap<Number, Vec<&OutcomeReference>> {
        self.with(Role::Claimed)
    }

    /// Returns what the group supports and nowhere claims, in the order of the numbers, with the places.
    #[must_use]
    pub fn supports(&self) -> BTreeMap<Number, Vec<&OutcomeReference>> {
        let claims = self.claims();
        let mut supports = self.with(Role::Supported);
        supports.retain(|number, _| !claims.contains_key(number));
        supports
    }

    fn with(&self, role: Role) -> BTreeMap<Number, Vec<&OutcomeReference>> {
        let mut found: BTreeMap<Number, Vec<&OutcomeReference>> = BTreeMap::new();
        for reference in self.references.iter().filter(|reference| reference.role == role) {
            found.entry(reference.number).or_default().push(reference);
        }
        found
    }

    /// Finds them.
    pub(super) fn of(reading: &Reading<'_>) -> Self {
        let words = &reading.lookup.vocabulary.outcomes;
        let Some(word) = reading.lookup.patterns(&words.words) else { return Self::default() };
        let is_named = reading.said().find(&word).next().is_some()
            || reading.margin().find(&word).next().is_some()
            || reading.document.headings().any(|(_, heading)| word.is_match(&heading.text));
        if !is_named {
            return Self::default();
        }
        let mut finder = Finder::new(reading, words, word);
        finder.sentences();
        finder.headings();
        finder.found.in_order()
    }
}

impl Reading<'_> {
    /// Returns the place in the source where an outcome is named.
    #[must_use]
    pub fn place_of_outcome(&self, reference: &OutcomeReference) -> Span {
        match &reference.spot {
            Spot::Words { sentence, range } => self.place_in_sentence(*sentence, range.clone()),
            Spot::Heading => {
                let heading = self.document.sections[reference.section].heading.as_ref();
                heading.map_or(Span::at(self.document.source.start()), |heading| heading.span)
            }
        }
    }

    /// Returns the topics under whose heading a section stands: its own, or those of the nearest section around it.
    #[must_use]
    pub fn topics_around(&self, mut section: usize) -> Vec<usize> {
        loop {
            let carries = &self.place(section).carries;
            let topics: BTreeSet<usize> =
                carries.iter().filter(|carry| !carry.weak).map(|carry| carry.target.topic).collect();
            if !topics.is_empty() || section == 0 {
                return topics.into_iter().collect();
            }
            section = self.document.sections[section].parent;
        }
    }
}
