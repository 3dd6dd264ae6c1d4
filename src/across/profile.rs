//! What of one document have others to do with?

use std::collections::{BTreeMap, BTreeSet};

use super::{Across, SaidOnce};
use crate::answer::Standing;
use crate::document::Kind;
use crate::reading::{Number, OutcomeReference, Reading, Spot};
use crate::text::Span;

/// Holds what of one document others have to do with. It is small, so that any number of documents can be held.
#[derive(Clone, Debug, Default)]
pub struct Profile {
    /// What the document is called: its path.
    pub name: String,
    /// The group's name in the document.
    pub group: Option<String>,
    /// The body of the register whose terms of reference these are.
    pub body: Option<usize>,
    /// Whether the register names the file.
    pub registered: bool,
    /// The bodies that the title names, where it names several.
    pub titled: Vec<usize>,
    /// Where the title stands, or the text begins.
    pub title: Span,
    /// There is text to judge.
    pub readable: bool,
    /// The outcomes of the strategy that the group claims.
    pub claims: BTreeMap<Number, Vec<Claim>>,
    /// Those that it only supports.
    pub supports: BTreeMap<Number, Vec<Span>>,
    /// The other thematic groups that it names, with the first place of each.
    pub links: BTreeMap<usize, Span>,
    /// What it says that the group does, where that is asked.
    pub duties: Vec<Duty>,
    /// How its own requirements stand, by code.
    pub standings: BTreeMap<String, Standing>,
}

/// Holds a place where an outcome is claimed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// Where.
    pub span: Span,
    /// The thematic groups that are named in the same paragraph or bullet.
    pub beside: BTreeSet<usize>,
}

/// Holds one sentence that says what the group does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Duty {
    /// Its words, without marks and in small letters.
    pub words: String,
    /// How it begins, as it is written.
    pub begins: String,
    /// Where.
    pub span: Span,
}

impl Profile {
    /// Reads what the questions ask of a document. Costs what finding outcomes and names costs, which the document's own
    /// requirements mostly have paid already.
    #[must_use]
    pub fn of(reading: &Reading<'_>, questions: &[&Across]) -> Self {
        let outcomes = reading.outcomes();
        let title = reading.document.titles.first();
        let title = title.and_then(|title| reading.document.sections[*title].heading.as_ref());
        let named = reading.title().zip(reading.directory).filter(|_| reading.body.is_none());
        let named: BTreeSet<usize> = named.map(|(title, directory)| directory.all_in(&title)).unwrap_or_default();
        let beside = beside(reading);
        let claim = |reference: &&OutcomeReference| Claim {
            span: reading.place_of_outcome(reference),
            beside: block(reading, reference).and_then(|block| beside.get(&block).cloned()).unwrap_or_default(),
        };
        let claims = outcomes.claims().into_iter();
        let supports = outcomes.supports().into_iter();
        let places = |found: &[&OutcomeReference]| -> Vec<Span> {
            found.iter().map(|reference| reading.place_of_outcome(reference)).collect()
        };
        let said_once = questions.iter().find_map(|question| match question {
            Across::SaidOnce(said_once) => Some(said_once),
            _ => None,
        });
        Self {
            name: reading.document.source.name.clone(),
            group: reading.group(),
            body: reading.body,
            registered: false,
            titled: if named.len() > 1 { named.into_iter().collect() } else { Vec::new() },
            title: title.map_or(Span::at(reading.document.source.start()), |heading| heading.span),
            readable: reading.has_text(),
            claims: claims.map(|(number, found)| (number, found.iter().map(claim).collect())).collect(),
            supports: supports.map(|(number, found)| (number, places(&found))).collect(),
            links: links(reading),
            duties: said_once.map(|said_once: &SaidOnce| said_once.duties(reading)).unwrap_or_default(),
            standings: BTreeMap::new(),
        }
    }
}

/// Returns the other thematic groups that the main body names, each with the first place.
fn links(reading: &Reading<'_>) -> BTreeMap<usize, Span> {
    let groups = reading.links();
    let mut links = BTreeMap::new();
    for mention in reading.mentions().iter().filter(|mention| groups.binary_search(&mention.body).is_ok()) {
        links.entry(mention.body).or_insert(mention.span);
    }
    links
}

/// Returns by block the groups that are named in it, or in a line of the same paragraph: one that is typed in lines may be read
/// as several blocks.
fn beside(reading: &Reading<'_>) -> BTreeMap<usize, BTreeSet<usize>> {
    let mut beside: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    let (document, source) = (reading.document, reading.document.source);
    let goes_on = |block: usize| {
        let (Some(one), Some(next)) = (document.blocks.get(block), document.blocks.get(block + 1)) else {
            return false;
        };
        next.kind == Kind::Paragraph
            && matches!(one.kind, Kind::Paragraph | Kind::Item)
            && one.content.end <= next.content.start
            && source.slice(Span::new(one.content.end, next.content.start)).matches('\n').count() <= 1
    };
    for mention in reading.mentions() {
        let first = (0..mention.block).rev().take_while(|block| goes_on(*block)).take(LINES).last();
        let last = (mention.block..).take_while(|block| goes_on(*block)).take(LINES).last();
        let lines = first.unwrap_or(mention.block)..=last.map_or(mention.block, |last| last + 1);
        for block in lines {
            beside.entry(block).or_default().insert(mention.body);
        }
    }
    beside
}

/// A paragraph has no more lines than these on either side.
const LINES: usize = 20;

/// Returns the block in which an outcome is named; none where that is a heading.
fn block(reading: &Reading<'_>, reference: &OutcomeReference) -> Option<usize> {
    match reference.spot {
        Spot::Words { sentence, .. } => Some(reading.said().sentences()[sentence].block),
        Spot::Heading => None,
    }
}
