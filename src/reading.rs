//! Who carries what? One document held against the topics of a pack, and the gap where an absent topic belongs.

mod binding;
mod date;
mod evidence;
mod glance;
mod heard;
mod indicator;
mod margin;
mod mentioned;
mod name;
mod number;
mod outcome;
mod own_form;
mod placeholder;
mod reference;
mod said;
mod short_form;
mod substance;
mod waiver;

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeSet;
use std::rc::Rc;

pub use binding::{Carry, Place, Region};
pub use date::{Date, dates};
pub use evidence::Shown;
pub use heard::Heard;
pub use indicator::Indicator;
pub use margin::{Line, Margin};
pub(crate) use mentioned::InBlock;
pub use mentioned::Mention;
pub use name::Names;
pub(crate) use outcome::column;
pub use outcome::{Number, OutcomeList, OutcomeReference, Outcomes, Role, Spot};
pub use own_form::{NameUsage, OwnForm};
pub use reference::{Around, Presence, Reference, Sought};
pub use said::{Said, Sentence};
pub use short_form::{ShortForm, Usage};
pub use substance::Substance;
use waiver::Excused;
pub use waiver::{Slip, Waiver, is_reason};

use crate::document::{Document, Form, Kind, Prose, sentences};
use crate::register::Directory;
use crate::text::Span;
use crate::topic::{AnyOf, Index, Lookup, Needs, Patterns, Phrase, Strength, Target};

/// Tells whether a paragraph only asks the writer for text: "[Say what the group is for.]"
#[must_use]
pub fn is_prompt(words: &str) -> bool {
    placeholder::prompts(words, false)
}

/// One line of the outline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What a reader reads.
    pub text: String,
    /// 1 the title, 2 the main sections, 3 below.
    pub level: u8,
    /// From 1.
    pub line: usize,
    /// How it is made.
    pub form: Form,
    /// Ids of the topics that it carries.
    pub topics: Vec<String>,
}

/// Holds a section that carries a topic or a part of it.
#[derive(Clone, Debug)]
pub struct Bound {
    /// Which section.
    pub section: usize,
    /// What its heading names.
    pub carry: Carry,
    /// What it holds.
    pub substance: Substance,
}

/// Holds one document, read for the topics of a pack.
#[derive(Debug)]
pub struct Reading<'a> {
    /// What was read.
    pub document: &'a Document<'a>,
    /// What was looked for.
    pub lookup: &'a Lookup<'a>,
    /// Who exists, where there is a register.
    pub directory: Option<&'a Directory<'a>>,
    /// The body of the register whose terms of reference these are.
    pub body: Option<usize>,
    names: Names,
    places: Vec<Place>,
    /// Of each section, once it is asked for.
    substances: Vec<OnceCell<Substance>>,
    bound: OnceCell<Vec<Vec<Bound>>>,
    references: OnceCell<BTreeSet<String>>,
    evidence: OnceCell<Vec<Shown>>,
    said: OnceCell<Said>,
    waivers: OnceCell<Vec<Waiver>>,
    excused: RefCell<Excused>,
    /// Of the words of all blocks.
    index: OnceCell<Index>,
    /// Of each block, once it is asked for: whether it may hold a gap or defer.
    open: Vec<OnceCell<bool>>,
    /// The block that was last read for the group's own names: many places are asked for in the same one.
    last: RefCell<Option<(usize, Rc<Prose>)>>,
    margin: OnceCell<Margin>,
    mentions: OnceCell<Vec<Mention>>,
    outcomes: OnceCell<Outcomes>,
}

impl<'a> Reading<'a> {
    /// Binds the document's passages to the topics, once. Sentences are searched when they are first asked for.
    #[must_use]
    pub fn new(document: &'a Document<'a>, lookup: &'a Lookup<'_>, directory: Option<&'a Directory<'_>>) -> Self {
        let names = Names::of(document, lookup);
        let mut reading = Self {
            document,
            lookup,
            directory,
            body: None,
            names,
            places: Vec::new(),
            substances: vec![OnceCell::new(); document.sections.len()],
            bound: OnceCell::new(),
            references: OnceCell::new(),
            evidence: OnceCell::new(),
            said: OnceCell::new(),
            waivers: OnceCell::new(),
            excused: RefCell::default(),
            index: OnceCell::new(),
            open: vec![OnceCell::new(); document.blocks.len()],
            last: RefCell::default(),
            margin: OnceCell::new(),
            mentions: OnceCell::new(),
            outcomes: OnceCell::new(),
        };
        reading.places = vec![Place::default(); document.sections.len()];
        let places = binding::bind(document, lookup, &|places| reading.purpose_in_opening(places));
        reading.places = places;
        reading.body = directory.and_then(|directory| {
            let names = &reading.names;
            let written = directory.named(names.written()).or_else(|| names.titled(directory, lookup));
            let opening = || name::opening(document, directory, lookup);
            written.or_else(opening).or_else(|| names.filed(directory, lookup))
        });
        reading
    }

    /// Returns what the main body says, sentence by sentence.
    #[must_use]
    pub fn said(&self) -> &Said {
        self.said.get_or_init(|| Said::of(self, Region::Body))
    }

    /// Returns the remarks in which the document asks to be excused from requirements, in the order of the text.
    #[must_use]
    pub fn waivers(&self) -> &[Waiver] {
        self.waivers.get_or_init(|| waiver::waivers(self))
    }

    /// Returns the labels and headings of the main body, and the lines outside of it.
    #[must_use]
    pub fn margin(&self) -> &Margin {
        self.margin.get_or_init(|| margin::read(self))
    }

    /// Returns the value of a field before the text as "key: value", without what joins the words of the key; none for one
    /// that only holds a place.
    pub fn fields(&self) -> impl Iterator<Item = (String, Span)> {
        let filled = self.document.fields.iter().filter(|field| margin::holds_something(&field.value, false));
        filled.map(|field| (format!("{}: {}", field.key.replace(['-', '_'], " "), field.value), field.span))
    }

    /// Returns the places of the gaps to fill in that stand in some words, in order.
    #[must_use]
    pub fn gaps_in(&self, words: &str) -> Vec<std::ops::Range<usize>> {
        placeholder::gaps(words)
    }

    /// Tells whether anything is written below the heading of a section, if only a word or two.
    #[must_use]
    pub fn is_filled(&self, section: usize) -> bool {
        match self.substance_of(section) {
            Substance::Real(_) | Substance::Reason(_) => true,
            // Words that are no placeholders, but too few for a topic.
            Substance::Placeholder(span) => span.is_empty(),
            Substance::Picture(_) | Substance::Pointer(..) | Substance::Nothing => false,
        }
    }

    /// Returns the outcomes of the strategy that the main body names.
    #[must_use]
    pub fn outcomes(&self) -> &Outcomes {
        self.outcomes.get_or_init(|| Outcomes::of(self))
    }

    /// Returns the indicators that the main body names, in the order of the text.
    #[must_use]
    pub fn indicators(&self) -> Vec<Indicator> {
        indicator::find(self)
    }

    /// Tells whether this is the terms of reference of a group.
    #[must_use]
    pub fn heard(&self) -> Heard {
        heard::heard(self)
    }

    /// Returns the title, where there is one.
    #[must_use]
    pub fn title(&self) -> Option<String> {
        self.names.title.clone()
    }

    /// Returns the group's name, where one is found.
    #[must_use]
    pub fn group(&self) -> Option<String> {
        self.names.group.clone()
    }

    /// Returns the headings in their order, with what they carry.
    #[must_use]
    pub fn outline(&self) -> Vec<Entry> {
        let entry = |(section, heading): (usize, &crate::document::Heading)| Entry {
            text: heading.text.clone(),
            level: heading.level.min(3),
            line: self.document.source.line(heading.span.start),
            form: heading.form,
            topics: self.topics_of(section),
        };
        self.document.headings().map(entry).collect()
    }

    fn topics_of(&self, section: usize) -> Vec<String> {
        let mut ids: Vec<String> = Vec::new();
        for carry in self.places[section].carries.iter().filter(|carry| !carry.weak) {
            let id = self.lookup.topics[carry.target.topic].id.to_string();
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        ids
    }

    /// Returns what a section carries.
    #[must_use]
    pub fn place(&self, section: usize) -> &Place {
        &self.places[section]
    }

    /// Tells whether there is any text beyond titles and pictures.
    #[must_use]
    pub fn has_text(&self) -> bool {
        let text = |block: &crate::document::Block| {
            matches!(
                block.kind,
                Kind::Paragraph | Kind::Item | Kind::Row { .. } | Kind::Quotation | Kind::Code | Kind::Footnote
            )
        };
        let sections = self.document.sections.len() > self.document.titles.len() + 1;
        let shown = |(index, block): (usize, &crate::document::Block)| {
            text(block) && !self.document.prose(index).text.is_empty()
        };
        sections || self.document.blocks.iter().enumerate().any(shown)
    }

    /// Tells whether the title, or the first words, name a group of the kind that has terms of reference.
    #[must_use]
    pub(crate) fn names_a_group(&self) -> bool {
        let nouns = &self.lookup.vocabulary.group;
        let named = |text: &str| {
            crate::topic::normalise(text)
                .iter()
                .flat_map(|word| word.split('-'))
                .any(|word| nouns.iter().any(|noun| noun == word))
        };
        let last =
            |text: &str| crate::topic::normalise(text).last().is_some_and(|word| nouns.iter().any(|noun| noun == word));
        self.names.title.as_deref().is_some_and(named)
            || self
                .document
                .headings()
                .any(|(_, heading)| heading.level <= 2 && heading.name.contains(' ') && last(&heading.name))
            || (self.names.title.is_none() && {
                let first =
                    (0..self.document.blocks.len()).find(|block| self.document.blocks[*block].kind == Kind::Paragraph);
                first.is_some_and(|first| {
                    let prose = self.document.prose(first);
                    sentences(&prose.text).first().is_some_and(|range| named(&prose.text[range.clone()]))
                })
            })
    }

    /// Returns how many topics have a heading.
    #[must_use]
    pub fn topics_with_headings(&self) -> usize {
        (0..self.lookup.topics.len()).filter(|topic| !self.bound(*topic).is_empty()).count()
    }

    /// Tells whether words match one of some phrases of the pack.
    #[must_use]
    pub fn matches(&self, phrases: &[Phrase], words: &str) -> bool {
        self.lookup.patterns(phrases).is_some_and(|patterns| patterns.is_match(words))
    }

    /// Returns the sections that carry a topic or parts of it: first those of its own, those near to the top before others.
    #[must_use]
    pub fn bound(&self, topic: usize) -> &[Bound] {
        &self.bound.get_or_init(|| (0..self.lookup.topics.len()).map(|topic| self.bind(topic)).collect())[topic]
    }

    fn bind(&self, topic: usize) -> Vec<Bound> {
        let mut bound = Vec::new();
        for (section, place) in self.places.iter().enumerate() {
            let counts =
                place.region == Region::Body || (place.region == Region::Appendix && self.is_referred_to(place));
            for carry in place.carries.iter().filter(|carry| carry.target.topic == topic && counts) {
                bound.push(Bound { section, carry: *carry, substance: self.substance_of(section).clone() });
            }
        }
        bound.sort_by_key(|bound| {
            (bound.carry.weak, bound.carry.nested, bound.carry.shared, self.places[bound.section].region)
        });
        bound
    }

    /// Returns what a section holds, with all below it; a section that only points to an appendix holds what that holds.
    pub(crate) fn substance_of(&self, section: usize) -> &Substance {
        self.substances[section].get_or_init(|| self.read_substance(section))
    }

    fn read_substance(&self, section: usize) -> Substance {
        let all = self.document.sections[section].all.clone();
        let found =
            substance::substance(self.document, self.lookup, all, self.is_drawn(section), self.is_closed(section));
        if let Substance::Pointer(_, name) = &found {
            let name = binding::canonical(name);
            let appendix = self.places.iter().position(|place| place.appendix_name.as_deref() == Some(&name));
            return appendix.map_or(found, |appendix| {
                substance::substance(
                    self.document,
                    self.lookup,
                    self.document.sections[appendix].all.clone(),
                    false,
                    false,
                )
            });
        }
        if matches!(found, Substance::Nothing)
            && let Some(next) = self.lent(section)
        {
            return substance::substance(
                self.document,
                self.lookup,
                self.document.sections[next].all.clone(),
                false,
                false,
            );
        }
        found
    }

    /// Tells whether what follows a section is surely not its own: the end of the text, or the heading of a topic. Lines of a
    /// list may look like headings.
    pub(crate) fn is_closed(&self, section: usize) -> bool {
        let end = self.document.sections[section].all.end;
        let next = self.document.sections.partition_point(|next| next.heading.is_none() || next.all.start < end);
        self.places.get(next).is_none_or(|next| next.carries_topic() || next.counts_for_nothing())
    }

    /// Tells of every section whether it may hold only a picture; it costs less than to read what it holds.
    #[must_use]
    pub fn may_be_pictures(&self) -> Vec<bool> {
        let words = self.blocks_holding(&AnyOf::new(substance::PICTURES));
        let may_be = |block: usize| substance::may_be_picture(self.document, block, words.contains(block));
        self.document.sections.iter().map(|section| section.own.clone().any(may_be)).collect()
    }

    /// Tells whether the heading speaks of a structure, which is often drawn (domain ruling 10).
    fn is_drawn(&self, section: usize) -> bool {
        let heading = self.document.sections[section].heading.as_ref();
        heading.is_some_and(|heading| crate::topic::normalise(&heading.name).iter().any(|word| word == "structure"))
    }

    /// Returns the next section where it may well stand below this one: its heading is no deeper, but names no topic of its
    /// own, and nothing marks the levels.
    fn lent(&self, section: usize) -> Option<usize> {
        let next = section + 1;
        let (this, below) =
            (self.document.sections[section].heading.as_ref()?, self.document.sections.get(next)?.heading.as_ref()?);
        let marked = matches!(below.form, Form::Atx | Form::Setext | Form::Html);
        let place = &self.places[next];
        let topics =
            |section: usize| self.places[section].carries.iter().map(|carry| carry.target.topic).collect::<Vec<_>>();
        let same = topics(next).iter().any(|topic| topics(section).contains(topic));
        let silent = !marked && place.carries.is_empty() && !place.nothing;
        (this.level == below.level && !place.counts_for_nothing() && (same || silent)).then_some(next)
    }

    /// Tells whether the main body refers to an appendix by its name. The body is read for this once.
    fn is_referred_to(&self, place: &Place) -> bool {
        let Some(name) = &place.appendix_name else { return false };
        self.references.get_or_init(|| self.references()).contains(name)
    }

    /// Returns the names of the appendices that the main body refers to.
    fn references(&self) -> BTreeSet<String> {
        let body =
            self.document.sections.iter().zip(&self.places).filter(|(_, place)| place.region != Region::Appendix);
        let blocks = body.flat_map(|(section, _)| section.own.clone());
        let mut names = BTreeSet::new();
        for block in blocks {
            let mut after = false;
            for word in self.document.source.slice(self.document.blocks[block].content).split_whitespace() {
                let plain = word.trim_matches(|c: char| !c.is_alphanumeric());
                if after {
                    names.insert(binding::canonical(plain));
                }
                after = self.lookup.vocabulary.appendices.iter().any(|appendix| appendix.eq_ignore_ascii_case(plain));
            }
        }
        names
    }

    /// Returns what the main body shows of a topic whose own sections do not settle it, in the order of the text.
    #[must_use]
    pub fn evidence(&self, topic: usize) -> Vec<&Shown> {
        let all = self.evidence.get_or_init(|| {
            let mut targets = Vec::new();
            for (index, topic) in self.lookup.topics.iter().enumerate() {
                let settles = |bound: &Bound| {
                    let is_core = bound.carry.target.part.is_none_or(|part| topic.parts[part].core);
                    !bound.carry.weak && bound.substance.is_real() && is_core
                };
                let settled = self.bound(index).iter().any(settles);
                if settled && topic.needs != Needs::Every {
                    continue;
                }
                targets.push(Target { topic: index, part: None });
                targets.extend((0..topic.parts.len()).map(|part| Target { topic: index, part: Some(part) }));
            }
            evidence::find(self, &targets)
        });
        all.iter().filter(|shown| shown.target.topic == topic).collect()
    }

    /// Returns the number of the first block that belongs no longer to the opening: up to the first section that carries a
    /// topic, headings such as "Introduction" included.
    pub(crate) fn opening(&self) -> usize {
        let first = self
            .places
            .iter()
            .zip(&self.document.sections)
            .find(|(place, _)| place.carries_topic() || place.counts_for_nothing());
        first.map_or(self.document.blocks.len(), |(_, section)| section.all.start)
    }

    /// Tells whether the opening says what the group is for, by the topic that stands first in the pack.
    fn purpose_in_opening(&self, places: &[Place]) -> bool {
        let end = places
            .iter()
            .zip(&self.document.sections)
            .find(|(place, _)| place.carries_topic())
            .map_or(self.document.blocks.len(), |(_, section)| section.all.start);
        (0..end).filter(|block| matches!(self.document.blocks[*block].kind, Kind::Paragraph | Kind::Item)).any(
            |block| {
                let prose = self.own_prose(block);
                let shows = self.lookup.shows(Target { topic: 0, part: None }, Strength::Strong);
                let is_shown = |phrases: &Patterns| {
                    sentences(&prose.text).into_iter().any(|range| phrases.is_match(&prose.text[range]))
                };
                shows.is_some_and(is_shown)
            },
        )
    }

    /// Returns the words of a block with every name of the group's own replaced by "the Group". Costs nothing for the block
    /// that was asked for last.
    pub(crate) fn own_prose(&self, block: usize) -> Rc<Prose> {
        let mut last = self.last.borrow_mut();
        if let Some((_, prose)) = last.as_ref().filter(|(known, _)| *known == block) {
            return Rc::clone(prose);
        }
        let prose = self.names.replaced(&self.document.prose(block));
        *last = Some((block, Rc::clone(&prose)));
        prose
    }

    /// Returns the gap where an absent topic belongs: an empty span after the section of the topic before it in the pack, or
    /// before that of the one after it, or at the end of the main body.
    #[must_use]
    pub fn gap(&self, topic: usize) -> Span {
        let carrier = |topic: usize| {
            self.bound(topic)
                .iter()
                .find(|bound| !bound.carry.nested && self.places[bound.section].region == Region::Body)
                .map(|bound| bound.section)
        };
        let before = (0..topic).rev().find_map(carrier);
        if let Some(section) = before {
            return self.end_of(self.document.sections[section].all.clone());
        }
        if let Some(section) = (topic + 1..self.lookup.topics.len()).find_map(carrier) {
            return self.end_of(0..self.document.sections[section].all.start);
        }
        self.end_of_body()
    }

    /// Returns the place where more would be said of a topic: after its own section, or else after what other sections say
    /// of it; none where nothing is said of it yet.
    #[must_use]
    pub fn room(&self, topic: usize) -> Option<Span> {
        let own = self.bound(topic).iter().find(|bound| self.places[bound.section].region == Region::Body);
        let after_own = own.map(|bound| self.end_of(self.document.sections[bound.section].all.clone()));
        let said = || {
            let shown: Vec<&Shown> = self.evidence(topic).into_iter().filter(|shown| shown.strong).collect();
            let parts: BTreeSet<Option<usize>> = shown.iter().map(|shown| shown.target.part).collect();
            // One part of several is said in passing.
            let enough = parts.len() > 1 || parts.contains(&None);
            shown.last().filter(|_| enough).map(|shown| Span::at(shown.span.end))
        };
        after_own.or_else(said)
    }

    /// Returns the empty span below the title, or at the end of the main body where there is none.
    #[must_use]
    pub fn below_title(&self) -> Span {
        let title = self.document.titles.iter().rev().find_map(|title| self.document.sections[*title].heading.as_ref());
        title.map_or_else(|| self.end_of_body(), |heading| Span::at(heading.span.end))
    }

    /// Returns the empty span at the end of the main body.
    fn end_of_body(&self) -> Span {
        let body = self.places.iter().zip(&self.document.sections).find(|(place, _)| place.region == Region::Appendix);
        self.end_of(0..body.map_or(self.document.blocks.len(), |(_, section)| section.all.start))
    }

    /// Returns the empty span after the last visible character of some blocks.
    fn end_of(&self, blocks: std::ops::Range<usize>) -> Span {
        let last = self.document.blocks[blocks]
            .iter()
            .rev()
            .find(|block| !block.content.is_empty() && !matches!(block.kind, Kind::FrontMatter));
        Span::at(last.map_or(self.document.source.start(), |block| block.content.end))
    }

    /// Returns the heading that names no topic and is spelt nearest to one of this topic's, and that spelling.
    #[must_use]
    pub fn near(&self, topic: usize) -> Option<(usize, &str)> {
        let topic = &self.lookup.topics[topic];
        let unbound = self.document.headings().filter(|(section, _)| {
            let place = &self.places[*section];
            place.carries.is_empty()
                && !place.nothing
                && !place.counts_for_nothing()
                && !self.document.titles.contains(section)
        });
        for (section, heading) in unbound.filter(|(_, heading)| heading.name.len() <= 80) {
            let written = crate::topic::normalise(&heading.name).joined();
            let near = topic.headings.iter().find(|known| is_near(&written, known));
            if let Some(known) = near {
                return Some((section, known.as_ref()));
            }
        }
        None
    }

    /// Returns the places of gaps to fill in, in the order of the text, with the block in which each stands.
    #[must_use]
    pub fn gaps(&self) -> Vec<(usize, Span)> {
        let mut found = Vec::new();
        let asked = self.blocks_with(self.lookup.prompts());
        for (index, block) in self.document.blocks.iter().enumerate() {
            if !matches!(block.kind, Kind::Paragraph | Kind::Item | Kind::Row { .. } | Kind::Heading) {
                continue;
            }
            let prose = self.document.prose(index);
            let may_be_open = self.may_be_open(index, &prose.text);
            if may_be_open {
                let gaps = placeholder::gaps(&prose.text).into_iter();
                found.extend(gaps.map(|range| (index, prose.span(range.start, range.end))));
            }
            if block.kind == Kind::Heading {
                continue;
            }
            if placeholder::prompts(&prose.text, block.italic) && found.last().is_none_or(|(last, _)| *last != index) {
                found.push((index, block.content));
                continue;
            }
            if !may_be_open && !asked.contains(index) {
                continue;
            }
            for range in sentences(&prose.text) {
                if placeholder::leaves_open(self.lookup, &prose.text[range.clone()], block.kind == Kind::Item)
                    && placeholder::gaps(&prose.text[range.clone()]).is_empty()
                {
                    found.push((index, prose.span(range.start, range.end)));
                }
            }
        }
        found
    }

    /// Tells whether a block may hold a gap, or a sentence that only defers; it is asked once of each.
    fn may_be_open(&self, block: usize, words: &str) -> bool {
        *self.open[block].get_or_init(|| placeholder::may_be_open(words))
    }

    /// Returns the section in which a block stands.
    #[must_use]
    pub fn section_of(&self, block: usize) -> usize {
        self.document
            .sections
            .partition_point(|section| section.heading.is_none() || section.all.start <= block)
            .saturating_sub(1)
    }
}

/// Tells whether a heading is spelt nearly like a known one: one slip in a short one, two or three in a longer.
fn is_near(written: &str, known: &str) -> bool {
    let allowed = match known.chars().count() {
        0..=5 => 1,
        6..=12 => 2,
        _ => 3,
    };
    written.len().abs_diff(known.len()) <= allowed && strsim::osa_distance(written, known) <= allowed
}
