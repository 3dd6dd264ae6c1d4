//! Which outcomes of the strategy does the document name, and are they the group's to deliver?
//!
//! An outcome is two numbers with a full stop between them, after a word such as "outcome", or in a list which that word
//! introduces. A whole number belongs to another series and is not read. So does what the pack says belongs to one.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use super::number::{self, Counting};
use super::{Reading, Region};
use crate::document::Kind;
use crate::text::Span;
use crate::topic::{OutcomeWords, Patterns};

/// Holds the number of an outcome: its aim, its place under the aim, and a letter where it has one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Number {
    aim: u8,
    place: u8,
    letter: Option<char>,
}

impl Number {
    /// Reads a number that stands alone, as a register writes it.
    #[must_use]
    pub fn of(text: &str) -> Option<Self> {
        let text = text.trim();
        <Self as Counting>::read(text).filter(|(_, length)| *length == text.len()).map(|(number, _)| number)
    }
}

impl fmt::Display for Number {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}.{}", self.aim, self.place)?;
        self.letter.map_or(Ok(()), |letter| write!(out, "{letter}"))
    }
}

impl Counting for Number {
    fn read(text: &str) -> Option<(Self, usize)> {
        let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
        let first = digits(text);
        let rest = text.get(first..)?.strip_prefix('.')?;
        let second = digits(rest);
        if !(1..=2).contains(&first) || !(1..=2).contains(&second) {
            return None;
        }
        let (aim, place) = (text[..first].parse().ok()?, rest[..second].parse().ok()?);
        let mut rest = rest[second..].chars();
        let letter = rest.clone().next().filter(char::is_ascii_lowercase);
        if letter.is_some() {
            rest.next();
        }
        let rest = rest.as_str();
        // "2.1.3" is a paragraph, "2.1m" an amount.
        let goes_on = rest.strip_prefix('.').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
        let ends = !rest.starts_with(char::is_alphanumeric) && !rest.starts_with('%') && !goes_on;
        let length = first + 1 + second + letter.map_or(0, char::len_utf8);
        (ends && letter != Some('m')).then_some((Self { aim, place, letter }, length))
    }

    fn up_to(self, last: Self) -> Option<Vec<Self>> {
        let known = self.aim == last.aim && last.place > self.place && self.letter.is_none() && last.letter.is_none();
        known.then(|| (self.place + 1..=last.place).map(|place| Self { place, ..self }).collect())
    }
}

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
        let Some(word) = reading.lookup.compiled(&words.words) else { return Self::default() };
        if !word.is_match(reading.document.source.text()) {
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
    fn topics_around(&self, mut section: usize) -> Vec<usize> {
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

/// Holds what is found, each list with the block before which it is to stand in order.
#[derive(Default)]
struct Lists {
    lists: Vec<(usize, Vec<OutcomeReference>, bool, Claim)>,
}

impl Lists {
    fn in_order(mut self) -> Outcomes {
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

/// Says whether a list is said to hold all outcomes of the group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Claim {
    /// It is.
    Whole,
    /// It is, by a count alone.
    Counted,
    /// It is not.
    Part,
}

/// Says what words say of the outcomes that follow them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Says {
    /// The group delivers them.
    Lead,
    /// The group helps.
    Support,
    /// They are another's, or not the group's.
    Others,
    /// Nothing.
    Nothing,
}

/// Holds what one section means for the outcomes that are named in it.
#[derive(Clone, Default)]
struct Around {
    topics: Vec<usize>,
    /// One of the topics under which outcomes are claimed.
    claims: bool,
    objective: bool,
}

/// Holds a list in a sentence.
struct Inline {
    numbers: Vec<number::Listed<Number>>,
    /// From its word, or its first number, to its last number.
    whole: Range<usize>,
    /// Where the words before its first number end.
    lead: usize,
    says: Says,
}

struct Finder<'f> {
    reading: &'f Reading<'f>,
    word: Arc<Patterns>,
    lead: Option<Arc<Patterns>>,
    support: Option<Arc<Patterns>>,
    joint: Option<Arc<Patterns>>,
    of_others: Option<Arc<Patterns>>,
    other_series: Option<Arc<Patterns>>,
    own_series: Option<Arc<Patterns>>,
    complete: Option<Arc<Patterns>>,
    counted: Option<Arc<Patterns>>,
    units: Option<Arc<Patterns>>,
    claimed_under: Vec<usize>,
    objectives: Option<usize>,
    found: Lists,
}

impl<'f> Finder<'f> {
    fn new(reading: &'f Reading<'f>, words: &'f OutcomeWords, word: Arc<Patterns>) -> Self {
        let lookup = reading.lookup;
        let topic = |id: &str| lookup.topics.iter().position(|topic| topic.id == id);
        Self {
            reading,
            word,
            lead: lookup.compiled(&words.lead),
            support: lookup.compiled(&words.support),
            joint: lookup.compiled(&words.joint),
            of_others: lookup.compiled(&words.of_others),
            other_series: lookup.compiled(&words.other_series),
            own_series: lookup.compiled(&words.own_series),
            complete: lookup.compiled(&words.complete),
            counted: lookup.compiled(&words.counted),
            units: lookup.compiled(&words.units),
            claimed_under: words.claimed_under.iter().filter_map(|id| topic(id)).collect(),
            objectives: words.objectives.as_deref().and_then(topic),
            found: Lists::default(),
        }
    }

    /// Reads the sentences of the main body.
    fn sentences(&mut self) {
        let said = self.reading.said();
        let named: BTreeSet<usize> = said.find(&self.word).map(|found| found.sentence).collect();
        let (mut around, mut section) = (Around::default(), usize::MAX);
        let mut leads = Leads::default();
        let mut run: Option<Run> = None;
        for (index, sentence) in said.sentences().iter().enumerate() {
            if sentence.section != section {
                section = sentence.section;
                around = self.around(section);
                leads = Leads::of_section(self, section);
            }
            let text = said.words(index);
            let kind = self.reading.document.blocks[sentence.block].kind;
            let (starts, item) =
                (index == 0 || said.sentences()[index - 1].block != sentence.block, kind == Kind::Item);
            if starts && item {
                leads.enter(column(self.reading, sentence.block));
            }
            let begins = starts && kind != Kind::Paragraph && text.starts_with(|c: char| c.is_ascii_digit());
            let lead = leads.last();
            let introduced = match kind {
                Kind::Item => lead.is_some_and(|lead| lead.names),
                Kind::Row { .. } => self.heads_outcomes(sentence.block),
                _ => false,
            };
            if named.contains(&index) || (begins && introduced) {
                let before = lead.map_or(Says::Nothing, |lead| lead.says);
                let foreign = sentence.foreign || self.reading.lookup.denied().is_match(text);
                let lists = self.inline(text, begins && introduced, if foreign { Says::Others } else { before });
                let whole = ranges(self.complete.as_deref(), text);
                let counted = ranges(self.counted.as_deref(), text);
                for list in lists {
                    let references = references(&list, &around, section, index);
                    let first = list.whole.start == 0 && starts;
                    let complete = if is_complete(&whole, text, &list) {
                        Claim::Whole
                    } else if is_complete(&counted, text, &list) {
                        Claim::Counted
                    } else {
                        Claim::Part
                    };
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
            let open = text.ends_with(':');
            if !item || open {
                let says = if open { self.says(text) } else { Says::Nothing };
                let depth = if item { column(self.reading, sentence.block) } else { 0 };
                leads.add(Lead { depth, item, says, names: named.contains(&index), open });
            }
        }
    }

    /// Tells whether the row above the rows around `block` says that the first cells are outcomes.
    fn heads_outcomes(&self, block: usize) -> bool {
        let blocks = &self.reading.document.blocks;
        let header = (0..block).rev().take(60).find(|block| blocks[*block].kind != Kind::Row { header: false });
        // A row as long as a page heads no table.
        header.is_some_and(|header| {
            blocks[header].kind == Kind::Row { header: true }
                && blocks[header].content.len() < 400
                && self.word.find(&self.reading.document.prose(header).text).is_some_and(|word| word.start < 20)
        })
    }

    /// Reads the headings below sections that claim.
    fn headings(&mut self) {
        for (section, heading) in self.reading.document.headings() {
            let titles = &self.reading.document.titles;
            if self.reading.place(section).region != Region::Body || titles.contains(&section) {
                continue;
            }
            let text = heading.text.as_str();
            if !self.word.is_match(text) {
                continue;
            }
            let around = self.around(section);
            let block = self.reading.document.sections[section].all.start;
            for list in self.inline(text, false, Says::Nothing) {
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

    /// Returns what the words before an outcome say of it.
    fn says(&self, text: &str) -> Says {
        let shows = |pattern: &Option<Arc<Patterns>>| pattern.as_ref().is_some_and(|pattern| pattern.is_match(text));
        if shows(&self.of_others) {
            Says::Others
        } else if shows(&self.support) {
            Says::Support
        } else if shows(&self.lead) {
            Says::Lead
        } else {
            Says::Nothing
        }
    }

    /// Finds the lists in one sentence or heading; `begins` where it begins with a number that its list introduces.
    fn inline(&self, text: &str, begins: bool, before: Says) -> Vec<Inline> {
        let mut found: Vec<Inline> = Vec::new();
        let words: Vec<Range<usize>> = ranges(Some(&self.word), text);
        if begins {
            self.add(text, 0..0, 0, &mut found);
        }
        for (index, word) in words.iter().enumerate() {
            let next = words.get(index + 1).map_or(text.len(), |next| next.start);
            if let Some(at) = first_number(text, word, next) {
                self.add(text, word.clone(), at, &mut found);
            }
        }
        let others = ranges(self.other_series.as_deref(), text);
        let own = ranges(self.own_series.as_deref(), text);
        let is_other = |list: &Inline| {
            let around = others.iter().filter(|other| other.start < list.whole.end && list.whole.start < other.end);
            around.into_iter().any(|other| !touches(&own, other))
        };
        // A sentence has few of either, or is not written for people.
        if !others.is_empty() {
            found.truncate(100);
            found.retain(|list| !is_other(list));
        }
        let (mut from, mut last) = (0, before);
        for index in 0..found.len() {
            let (whole, next) =
                (found[index].whole.clone(), found.get(index + 1).map_or(text.len(), |next| next.whole.start));
            let own = self.says(text.get(from..whole.start).unwrap_or_default());
            let after = text.get(whole.end..next).unwrap_or_default();
            let clause = after.split([',', ';', '.', ':', '(']).next().unwrap_or_default();
            let clause = clause.split(" and ").next().unwrap_or_default();
            let joint = self.joint.as_ref().is_some_and(|pattern| pattern.is_match(clause));
            let says = match own {
                _ if before == Says::Others || self.is_of_others(after) => Says::Others,
                _ if joint => Says::Support,
                Says::Nothing => last,
                own => own,
            };
            found[index].says = says;
            from = whole.end;
            if !joint {
                last = says;
            }
        }
        found
    }

    /// Tells whether the words after an outcome say that it is another body's.
    fn is_of_others(&self, after: &str) -> bool {
        let clause = after.split([';', '.', ':']).next().unwrap_or_default();
        self.of_others.as_ref().is_some_and(|pattern| pattern.is_match(clause))
    }

    /// Adds the list that begins at `at`, after `word`.
    fn add(&self, text: &str, word: Range<usize>, at: usize, found: &mut Vec<Inline>) {
        let (numbers, end) = number::list::<Number>(text, at);
        let rest = text.get(end..).unwrap_or_default().trim_start();
        let near = rest.get(..rest.len().min(40)).unwrap_or(rest);
        let counts = self.units.as_ref().is_some_and(|pattern| pattern.find(near).is_some_and(|unit| unit.start == 0));
        if numbers.is_empty() || counts {
            return;
        }
        // "outcome 2.1 and outcome 2.2" is one list.
        if let Some(last) = found.last_mut()
            && is_joint(text.get(last.whole.end..word.start).unwrap_or_default())
            && word.end > word.start
        {
            last.numbers.extend(numbers);
            last.whole.end = end;
            return;
        }
        let start = if word.is_empty() { at } else { word.start };
        found.push(Inline { numbers, whole: start..end, lead: at, says: Says::Nothing });
    }
}

/// Tells whether the words up to a list say that it holds all of the group's outcomes; `said` is where words say so.
fn is_complete(said: &[Range<usize>], text: &str, list: &Inline) -> bool {
    let before = said.partition_point(|range| range.end <= list.whole.start);
    said.get(before).is_some_and(|range| {
        range.start <= list.whole.start && range.end <= list.lead && text.get(range.end..list.lead).is_some_and(is_lead)
    })
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

/// Holds the sentences that introduce a list: the last of the paragraph before it, and the items around it.
#[derive(Default)]
struct Leads {
    leads: Vec<Lead>,
    heading: Option<Lead>,
}

/// Holds a sentence that may introduce a list.
#[derive(Clone, Copy)]
struct Lead {
    depth: usize,
    item: bool,
    says: Says,
    names: bool,
    open: bool,
}

impl Leads {
    /// Where no sentence introduces a list, its heading does.
    fn of_section(finder: &Finder<'_>, section: usize) -> Self {
        let heading = finder.reading.document.sections[section].heading.as_ref();
        let lead = heading.map(|heading| {
            let names = finder.word.is_match(&heading.text);
            Lead { depth: 0, item: false, says: finder.says(&heading.text), names, open: true }
        });
        Self { leads: Vec::new(), heading: lead }
    }

    /// Leaves the items that stand beside this one, or deeper.
    fn enter(&mut self, column: usize) {
        while self.leads.last().is_some_and(|lead| lead.item && lead.depth >= column) {
            self.leads.pop();
        }
    }

    fn add(&mut self, lead: Lead) {
        if !lead.item {
            self.leads.clear();
        }
        self.leads.push(lead);
    }

    fn last(&self) -> Option<Lead> {
        self.leads.last().copied().filter(|lead| lead.open).or(self.heading)
    }
}

/// Returns how far to the right a block begins in its line.
pub(crate) fn column(reading: &Reading<'_>, block: usize) -> usize {
    let source = reading.document.source;
    let span = reading.document.blocks[block].span;
    let blank = source.slice(span).len() - source.slice(span).trim_start().len();
    let start = span.start + blank;
    start - source.line_span(source.line(start)).start.min(start)
}

/// Returns where the first number after the word for outcomes stands, if the words between let it be one.
fn first_number(text: &str, word: &Range<usize>, next: usize) -> Option<usize> {
    /// The longest words that may stand between: "outcomes assigned to the group by the Executive in its plan (2.1)".
    const FAR: usize = 120;
    let gap = text.get(word.end..next)?;
    let length = gap.bytes().take(FAR).position(|byte| byte.is_ascii_digit())?;
    let between = gap.get(..length)?;
    let plural = text.get(word.clone()).is_some_and(|word| word.ends_with(['s', 'S']));
    let introduces = plural
        && ["(", ":", " are ", " are: ", "namely ", "i.e. ", "eg. ", "e.g. ", " are outcomes "]
            .iter()
            .any(|end| between.strip_suffix(' ').unwrap_or(between).ends_with(end.trim_end()));
    (is_lead(between) || introduces).then_some(word.end + length)
}

/// Tells whether words only lead to a number: "outcome no. 2.1", "outcomes are: 2.1".
fn is_lead(between: &str) -> bool {
    let mut words = between.split([' ', ':', '(', '-', '"', '\'']).filter(|word| !word.is_empty());
    words.all(|word| {
        ["no", "no.", "nos", "nos.", "number", "numbers", "numbered", "is", "are", "namely", "i.e.", ","]
            .iter()
            .any(|known| known.eq_ignore_ascii_case(word))
    })
}

/// Tells whether words only join two outcomes.
fn is_joint(between: &str) -> bool {
    matches!(
        between.trim().trim_start_matches(','),
        "" | " and" | "and" | "&" | ";" | " as well as" | "as well as" | "plus"
    )
}

/// Returns where a pattern is found in a text, in order.
pub(super) fn ranges(pattern: Option<&Patterns>, text: &str) -> Vec<Range<usize>> {
    pattern.map_or_else(Vec::new, |pattern| pattern.find_iter(text).collect())
}

/// Tells whether one of `ranges`, in order and apart, shares something with `other`.
pub(super) fn touches(ranges: &[Range<usize>], other: &Range<usize>) -> bool {
    let first = ranges.partition_point(|range| range.end <= other.start);
    ranges.get(first).is_some_and(|range| range.start < other.end)
}

#[cfg(test)]
mod tests {
    use super::{Number, first_number, is_lead};

    #[test]
    fn outcomes_have_two_numbers() {
        let read = |text: &str| Number::of(text).map(|number| number.to_string());
        for text in ["2.1", "10.12", "3.4b"] {
            assert_eq!(read(text).as_deref(), Some(text));
        }
        for text in ["15", "2.1.3", "2.1m", "2.5%", "2010.5", "2.", ".1", "v2.1", ""] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn outcomes_stand_in_the_order_of_their_numbers() {
        let mut numbers: Vec<Number> = ["2.10", "10.1", "2.2"].into_iter().filter_map(Number::of).collect();
        numbers.sort_unstable();
        assert_eq!(numbers.iter().map(ToString::to_string).collect::<Vec<_>>(), ["2.2", "2.10", "10.1"]);
    }

    #[test]
    fn few_words_lead_to_a_number() {
        fn first(text: &str) -> Option<&str> {
            first_number(text, &(0.."outcomes".len()), text.len()).map(|at| &text[at..])
        }
        assert_eq!(first("outcomes: 1.2"), Some("1.2"));
        assert_eq!(first("outcomes assigned to us (1.2)"), Some("1.2)"));
        assert_eq!(first("outcomes in section 1.2"), None);
        assert_eq!(first("outcomes (see 1.2)"), None);
        assert!(is_lead(" no. ") && is_lead(" (") && !is_lead(" in version "));
    }
}
