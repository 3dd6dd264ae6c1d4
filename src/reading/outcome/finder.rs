//! Where does the main body name outcomes? In its sentences, and in the headings below sections that claim.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::lead::{Lead, Leads, column};
use super::wording::{Claim, Inline, Says, Wording};
use super::{Number, OutcomeList, OutcomeReference, Outcomes, Role, Spot};
use crate::document::{Kind, Mark};
use crate::reading::{Reading, Region, Sentence, number};
use crate::topic::{OutcomeWords, Patterns};

/// What stands between the cells of a row.
const CELLS: &str = " | ";

/// Reads the sentences and headings for outcomes.
pub(super) struct Finder<'f> {
    reading: &'f Reading<'f>,
    wording: Wording,
    claimed_under: Vec<usize>,
    objectives: Option<usize>,
    pub(super) found: Lists,
}

impl<'f> Finder<'f> {
    pub(super) fn new(reading: &'f Reading<'f>, words: &'f OutcomeWords, word: Arc<Patterns>) -> Self {
        let topic = |id: &str| reading.lookup.topics.iter().position(|topic| topic.id == id);
        Self {
            reading,
            wording: Wording::new(reading.lookup, words, word),
            claimed_under: words.claimed_under.iter().filter_map(|id| topic(id)).collect(),
            objectives: words.objectives.as_deref().and_then(topic),
            found: Lists::default(),
        }
    }

    /// Reads the sentences of the main body.
    pub(super) fn sentences(&mut self) {
        let said = self.reading.said();
        let named: BTreeSet<usize> = said.find(&self.wording.word).collect();
        let (mut around, mut section) = (Around::default(), usize::MAX);
        let mut leads = Leads::default();
        let mut run: Option<Run> = None;
        // The mark with which a typed item begins, and whether it stands as a sentence of its own.
        let (mut mark_width, mut marked): (Option<usize>, bool) = (None, false);
        for (index, sentence) in said.sentences().iter().enumerate() {
            if sentence.section != section {
                section = sentence.section;
                around = self.around(section);
                leads = Leads::of_section(self.reading, section);
            }
            let text = said.words(index);
            let kind = self.reading.document.blocks[sentence.block].kind;
            let opens = index == 0 || said.sentences()[index - 1].block != sentence.block;
            let starts = opens || (std::mem::take(&mut marked) && mark_width.is_some());
            if opens {
                // A list that is typed without Markdown is one to its reader: "a) Outcome 2.1".
                let mark = Mark::of(text).filter(|_| kind == Kind::Paragraph && leads.announce());
                let alone = Mark::alone(text).filter(|_| kind == Kind::Paragraph && leads.announce());
                marked = alone.is_some();
                mark_width = mark.map(|mark| mark.width).or(alone.map(|_| text.len()));
            }
            let item = kind == Kind::Item || mark_width.is_some();
            let from = mark_width.filter(|_| opens).unwrap_or_default();
            if starts && item {
                leads.enter(column(self.reading, sentence.block));
            }
            let figure = text[from..].starts_with(|c: char| c.is_ascii_digit());
            let begins = starts && (item || kind != Kind::Paragraph) && figure;
            let lead = leads.last();
            // Few lists begin with a number, and few sentences name an outcome: only for those it matters what leads to them.
            let introduced = begins
                && match kind {
                    _ if item => lead.is_some_and(|lead| self.wording.word.is_match(lead.words)),
                    Kind::Row { .. } => self.heads_outcomes(sentence.block),
                    _ => false,
                };
            let of_another_series =
                || item && starts && lead.is_some_and(|lead| self.wording.leads_to_another_series(lead.words));
            if (named.contains(&index) || introduced) && !of_another_series() {
                let before = lead.map_or(Says::Nothing, |lead| self.wording.says(lead.words));
                let foreign = sentence.foreign || self.reading.lookup.denied().is_match(text);
                let begins = introduced.then_some(from);
                let mut lists = self.wording.inline(text, begins, if foreign { Says::Others } else { before });
                if matches!(kind, Kind::Row { .. }) {
                    self.below_heads(sentence, &mut lists);
                }
                let claims = self.wording.claims(text);
                for list in lists {
                    let references = references(&list, &around, section, index);
                    let first = list.whole.start == from && starts;
                    let complete = claims.of(text, &list);
                    let one = item && first && references.len() == 1;
                    if let Some(run) = run.as_mut().filter(|run| one && run.goes_on(sentence.block, section)) {
                        run.block = sentence.block;
                        self.found.lists[run.list].1.extend(references);
                        continue;
                    }
                    self.found.lists.push((sentence.block, references, one, complete));
                    if one {
                        run = Some(Run { list: self.found.lists.len() - 1, block: sentence.block, section });
                    }
                }
            }
            if !item || text.ends_with(':') {
                let depth = if item { column(self.reading, sentence.block) } else { 0 };
                leads.add(Lead { words: text, depth, item });
            }
        }
    }

    /// Returns the words of the row that heads the rows around `block`.
    fn head(&self, block: usize) -> Option<String> {
        let blocks = &self.reading.document.blocks;
        let head = (0..block).rev().take(60).find(|block| blocks[*block].kind != Kind::Row { header: false })?;
        // A row as long as a page heads no table.
        let is_head = blocks[head].kind == Kind::Row { header: true } && blocks[head].content.len() < 400;
        is_head.then(|| self.reading.document.prose(head).text.clone())
    }

    /// Tells whether the row above the rows around `block` says that the first cells are outcomes.
    fn heads_outcomes(&self, block: usize) -> bool {
        self.head(block).and_then(|head| self.wording.word.find(&head)).is_some_and(|word| word.start < 20)
    }

    /// Hears what the heads of the columns say of the outcomes in a row: they are of another series, or somebody else leads.
    fn below_heads(&self, sentence: &Sentence, lists: &mut Vec<Inline>) {
        let Some(head) = self.head(sentence.block) else { return };
        let heads: Vec<&str> = head.split(CELLS).collect();
        let row = &self.reading.own_prose(sentence.block).text;
        lists.retain(|list| {
            let column = row.get(..sentence.from + list.whole.start).map_or(0, |before| before.matches(CELLS).count());
            !heads.get(column).is_some_and(|head| self.wording.heads_another_series(head))
        });
        if heads.iter().zip(row.split(CELLS)).any(|(head, cell)| self.wording.names_another_leader(head, cell)) {
            for list in lists.iter_mut() {
                list.says = Says::Others;
            }
        }
    }

    /// Reads the headings below sections that claim.
    pub(super) fn headings(&mut self) {
        for (section, heading) in self.reading.document.headings() {
            let titles = &self.reading.document.titles;
            if self.reading.place(section).region != Region::Body || titles.contains(&section) {
                continue;
            }
            let text = heading.text.as_str();
            if !self.wording.word.is_match(text) {
                continue;
            }
            let around = self.around(section);
            let block = self.reading.document.sections[section].all.start;
            for list in self.wording.inline(text, None, Says::Nothing) {
                let role = role(list.says, &around);
                let reference = |listed: &number::Listed<Number>| OutcomeReference {
                    number: listed.number,
                    role,
                    section,
                    objective: around.objective,
                    topics: around.topics.clone(),
                    spot: Spot::Heading,
                };
                self.found.lists.push((block, list.numbers.iter().map(reference).collect(), false, Claim::Part));
            }
        }
    }

    fn around(&self, section: usize) -> Around {
        let topics = self.reading.topics_around(section);
        let claims = topics.iter().any(|topic| self.claimed_under.contains(topic));
        let objective = self.objectives.is_some_and(|objectives| topics.contains(&objectives));
        Around { topics, claims, objective }
    }
}

/// Holds what is found, each list with the block before which it is to stand in order.
#[derive(Default)]
pub(super) struct Lists {
    lists: Vec<(usize, Vec<OutcomeReference>, bool, Claim)>,
}

impl Lists {
    pub(super) fn in_order(mut self) -> Outcomes {
        self.lists.sort_by_key(|(block, ..)| *block);
        let mut outcomes = Outcomes::default();
        for (_, references, items, complete) in self.lists {
            let from = outcomes.references.len();
            outcomes.references.extend(references);
            outcomes.lists.push(OutcomeList {
                references: from..outcomes.references.len(),
                items,
                complete: complete != Claim::Part,
                counted: complete == Claim::Counted,
            });
        }
        outcomes
    }
}

/// Holds what one section means for the outcomes that are named in it.
#[derive(Clone, Default)]
struct Around {
    topics: Vec<usize>,
    /// One of the topics under which outcomes are claimed.
    claims: bool,
    objective: bool,
}

/// Returns the places where a list in a sentence names outcomes.
fn references(list: &Inline, around: &Around, section: usize, sentence: usize) -> Vec<OutcomeReference> {
    let role = role(list.says, around);
    let single = list.numbers.len() == 1;
    let reference = |listed: &number::Listed<Number>| {
        let from = if single { list.whole.start } else { listed.range.start };
        OutcomeReference {
            number: listed.number,
            role,
            section,
            objective: around.objective,
            topics: around.topics.clone(),
            spot: Spot::Words { sentence, range: from..listed.range.end },
        }
    };
    list.numbers.iter().map(reference).collect()
}

/// Returns what the group has to do with an outcome.
///
/// Under its own topics a group claims what it names; where no heading says what a passage is about, it has to say so
/// itself; under the others, such as its links, it speaks of what it shares.
fn role(says: Says, around: &Around) -> Role {
    match says {
        Says::Support if around.claims || around.topics.is_empty() => Role::Supported,
        Says::Lead if around.claims || around.topics.is_empty() => Role::Claimed,
        Says::Nothing if around.claims => Role::Claimed,
        _ => Role::Named,
    }
}

/// Holds the items of one list, while it goes on.
struct Run {
    list: usize,
    block: usize,
    section: usize,
}

impl Run {
    fn goes_on(&self, block: usize, section: usize) -> bool {
        self.section == section && block == self.block + 1
    }
}
