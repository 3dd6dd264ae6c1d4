//! Does a heading name a topic, does a sentence show one? A pack's topics, ready to be looked up.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use regex::bytes::{Regex, RegexBuilder, RegexSet, RegexSetBuilder};

use super::words::{Words, normalise};
use super::{Either, List, Phrase, Text, Topic, Vocabulary};
use crate::document::Familiarity;

/// Names a topic of the pack, and perhaps one of its parts, by their places there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Target {
    /// Place among the topics.
    pub topic: usize,
    /// Place among the topic's parts.
    pub part: Option<usize>,
}

/// Says what a heading names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Naming {
    /// A topic or part, under one of its names.
    Strong(Target),
    /// A topic, by the head of a longer heading.
    Head(Target),
    /// Something near to a topic.
    Weak(Target),
    /// One of several topics: the place among the pack's ambiguous headings.
    Either(usize),
    /// Nothing counts below it.
    Aside,
    /// What stands below it explains words.
    Glossary,
    /// An appendix.
    Appendix,
    /// A heading that such documents often have, and that names no topic.
    Nothing,
}

/// Says which of a topic's phrases are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strength {
    /// They show the topic anywhere.
    Strong,
    /// They show it in the opening.
    Opening,
    /// They come near.
    Weak,
}

/// Holds what a pack looks for, ready to be looked up. Building it costs little; patterns compile when first needed.
#[derive(Debug)]
pub struct Lookup<'p> {
    /// The topics, in the order of the pack.
    pub topics: &'p [Topic],
    /// Headings with several meanings.
    pub either: &'p [Either],
    /// Words that the topics share.
    pub vocabulary: &'p Vocabulary,
    /// What else named patterns stand for: the names in a register, by the name of the pattern.
    also: BTreeMap<&'static str, String>,
    names: HashMap<Words, Vec<Naming>>,
    heads: HashMap<&'p str, Target>,
    patterns: Vec<(Target, Patterns)>,
    /// Compiled when a heading is not known by its words.
    headings: OnceLock<(Vec<Target>, Option<RegexSet>)>,
    foreign: OnceLock<Option<Regex>>,
    of_others: OnceLock<Option<Regex>>,
    denied: OnceLock<Option<Regex>>,
    defined: OnceLock<Option<Regex>>,
    /// The phrases of requirements, by their place in memory: the pack that holds them outlives this.
    compiled: RwLock<Compiled>,
}

/// Patterns by the address and the length of the phrases they were made from.
type Compiled = BTreeMap<(usize, usize), Option<Arc<Regex>>>;

/// Holds the patterns of one target, each compiled when it is first needed.
#[derive(Debug, Default)]
struct Patterns {
    strong: OnceLock<Option<Regex>>,
    opening: OnceLock<Option<Regex>>,
    /// One by one, since it matters which of them is found.
    weak: OnceLock<Vec<Regex>>,
}

/// Words that make a heading deny what it names.
const DENIALS: [&str; 12] =
    ["out", "not", "no", "non", "past", "former", "previous", "excluded", "outside", "without", "withdrawn", "fee"];

/// Words after which a heading says whose, or of what.
const COMPLEMENTS: [&str; 13] =
    ["of", "for", "in", "on", "within", "between", "by", "from", "at", "under", "to", "with", "during"];

/// What a heading may be about that is not the group: "Purpose of this paper".
const PAPERS: [&str; 12] = [
    "document",
    "paper",
    "report",
    "policy",
    "page",
    "website",
    "note",
    "guide",
    "guidance",
    "charter",
    "amendment",
    "template",
];

impl<'p> Lookup<'p> {
    /// Prepares the topics of a pack.
    #[must_use]
    pub fn new(topics: &'p [Topic], either: &'p [Either], vocabulary: &'p Vocabulary) -> Self {
        let mut names: HashMap<Words, Vec<Naming>> = HashMap::new();
        let mut heads = HashMap::new();
        let mut patterns = Vec::new();
        let mut add = |headings: &List<Text>, naming: Naming| {
            for heading in headings.iter() {
                let known = names.entry(normalise(heading)).or_default();
                if !known.contains(&naming) {
                    known.push(naming);
                }
            }
        };
        for (index, topic) in topics.iter().enumerate() {
            let whole = Target { topic: index, part: None };
            add(&topic.headings, Naming::Strong(whole));
            add(&List::Owned(vec![topic.name.clone()]), Naming::Strong(whole));
            add(&topic.weak_headings, Naming::Weak(whole));
            heads.extend(topic.heads.iter().map(|head| (&**head, whole)));
            patterns.push((whole, Patterns::default()));
            for (place, part) in topic.parts.iter().enumerate() {
                let target = Target { topic: index, part: Some(place) };
                add(&part.headings, Naming::Strong(target));
                heads.extend(part.heads.iter().map(|head| (&**head, target)));
                patterns.push((target, Patterns::default()));
            }
        }
        for (index, either) in either.iter().enumerate() {
            add(&either.headings, Naming::Either(index));
        }
        add(&vocabulary.asides, Naming::Aside);
        add(&vocabulary.glossaries, Naming::Glossary);
        add(&vocabulary.appendices, Naming::Appendix);
        add(&vocabulary.no_topic, Naming::Nothing);
        Self {
            topics,
            either,
            vocabulary,
            also: BTreeMap::new(),
            names,
            heads,
            patterns,
            headings: OnceLock::new(),
            foreign: OnceLock::new(),
            of_others: OnceLock::new(),
            denied: OnceLock::new(),
            defined: OnceLock::new(),
            compiled: RwLock::default(),
        }
    }

    /// Lets a named pattern of the vocabulary stand for these names too, as they are written.
    #[must_use]
    pub fn also<'n>(mut self, pattern: &'static str, names: impl IntoIterator<Item = &'n str>) -> Self {
        let names: Vec<String> = names.into_iter().map(spelt).collect();
        if !names.is_empty() {
            self.also.insert(pattern, names.join("|"));
        }
        self
    }

    /// Returns what a heading names; nothing for one that is not known.
    #[must_use]
    pub fn namings(&self, heading: &str) -> Vec<Naming> {
        let words = normalise(heading);
        if let Some(found) = self.whole(&words) {
            return found;
        }
        if words.first().is_some_and(|first| self.vocabulary.appendices.iter().any(|appendix| appendix == first)) {
            return vec![Naming::Appendix];
        }
        let mut found = self.by_pattern(&words);
        let in_other_words = !found.is_empty();
        let parts = words.parts();
        if parts.len() > 1 {
            for part in &parts {
                if let Some(naming) = self
                    .whole(part)
                    .or_else(|| if in_other_words { None } else { self.by_head(part).map(|naming| vec![naming]) })
                {
                    found.extend(naming.into_iter().filter(|naming| {
                        !matches!(naming, Naming::Nothing | Naming::Aside | Naming::Glossary | Naming::Appendix)
                    }));
                }
            }
        }
        // "Abbreviations and links" explains words, and links to nobody.
        let aside = |part: &Words| {
            self.names
                .get(part)
                .is_some_and(|known| known.iter().any(|naming| matches!(naming, Naming::Aside | Naming::Glossary)))
        };
        if parts.iter().any(aside) {
            return vec![Naming::Aside];
        }
        if found.is_empty() {
            found.extend(self.by_head(&words));
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    /// Tells how well a line is known as a heading.
    #[must_use]
    pub fn familiarity(&self, line: &str) -> Familiarity {
        if line.len() > 120 {
            return Familiarity::Unknown;
        }
        let namings = self.namings(line);
        let outright = |naming: &Naming| {
            matches!(naming, Naming::Strong(target) if target.part.is_none() || self.topics[target.topic].needs == super::Needs::Every)
                || matches!(naming, Naming::Either(_))
        };
        if namings.iter().any(outright) {
            Familiarity::Topic
        } else if namings.is_empty() {
            Familiarity::Unknown
        } else {
            Familiarity::Known
        }
    }

    /// Returns what words name that stand in the pack as they are, or but for a last "of the group".
    fn whole(&self, words: &Words) -> Option<Vec<Naming>> {
        if let Some(found) = self.names.get(words) {
            return Some(found.clone());
        }
        let (before, whose) = words.complement(&COMPLEMENTS)?;
        let own = whose.last().is_some_and(|last| self.is_group(last) && !self.is_other_body(last))
            && !self.names_officer(&whose);
        own.then(|| self.names.get(&before).cloned()).flatten()
    }

    /// Returns what the head of a longer heading names: the last word before "of", "for" …
    fn by_head(&self, words: &Words) -> Option<Naming> {
        if words.len() > 9 || words.iter().any(|word| DENIALS.contains(&word)) {
            return None;
        }
        let (before, whose) = words.complement(&COMPLEMENTS).unwrap_or_else(|| (words.clone(), Words::default()));
        let mut head = before.last()?;
        if whose.iter().any(|word| PAPERS.contains(&word)) {
            return None;
        }
        // The duties of the chair are not the group's: such a heading is about the officer.
        let modifiers = before.without_last();
        let officer = modifiers
            .iter()
            .chain(whose.iter())
            .find(|word| self.vocabulary.officers.iter().any(|officer| officer == word));
        let member = modifiers.iter().chain(whose.iter()).any(|word| matches!(word, "member" | "members"));
        let target = self.heads.get(head).copied();
        // Nor are those of another body.
        if target.is_some() && before.iter().chain(whose.iter()).any(|word| self.is_other_body(word)) {
            return Some(Naming::Nothing);
        }
        if let Some(officer) = officer {
            head = officer;
        } else if member {
            let membership = self.heads.get("members").copied()?;
            return target
                .filter(|target| *target != membership)
                .map_or(Some(Naming::Head(membership)), |_| Some(Naming::Weak(membership)));
        }
        self.heads.get(head).map(|target| Naming::Head(*target))
    }

    /// Returns what a heading names in other words.
    fn by_pattern(&self, words: &Words) -> Vec<Naming> {
        if words.len() > 14 || words.iter().any(|word| DENIALS.contains(&word)) {
            return Vec::new();
        }
        let (targets, set) = self.headings.get_or_init(|| self.heading_patterns());
        let Some(set) = set else { return Vec::new() };
        let matched = set.matches(words.joined().as_bytes());
        let mut found: Vec<Target> = matched.iter().filter_map(|pattern| targets.get(pattern).copied()).collect();
        found.sort_unstable();
        found.dedup();
        // Where a whole topic is named, its parts need not be.
        let wholes: Vec<usize> =
            found.iter().filter(|target| target.part.is_none()).map(|target| target.topic).collect();
        found.retain(|target| target.part.is_none() || !wholes.contains(&target.topic));
        // Links to named bodies are those, and not links in general.
        let named = |target: &Target| target.part.is_none() && self.topics[target.topic].needs == super::Needs::Every;
        if let Some(target) = found.iter().copied().find(named) {
            found = vec![target];
        }
        found.into_iter().map(Naming::Strong).collect()
    }

    fn heading_patterns(&self) -> (Vec<Target>, Option<RegexSet>) {
        let mut targets = Vec::new();
        let mut phrases = Vec::new();
        for (index, topic) in self.topics.iter().enumerate() {
            let parts = topic.parts.iter().enumerate().map(|(place, part)| (Some(place), &part.heading_patterns));
            for (part, patterns) in std::iter::once((None, &topic.heading_patterns)).chain(parts) {
                for phrase in patterns.iter() {
                    targets.push(Target { topic: index, part });
                    phrases.push(self.expand(phrase));
                }
            }
        }
        let set = RegexSetBuilder::new(phrases).case_insensitive(true).unicode(false).size_limit(SIZE).build();
        (targets, set.ok())
    }

    /// Tells whether a word is what a group is called.
    #[must_use]
    pub fn is_group(&self, word: &str) -> bool {
        let known = |list: &List<Text>| list.iter().any(|noun| noun == word);
        known(&self.vocabulary.group) || known(&self.vocabulary.group_if_own)
    }

    fn is_other_body(&self, word: &str) -> bool {
        self.vocabulary.other_bodies.iter().any(|body| body == word)
    }

    fn names_officer(&self, words: &Words) -> bool {
        words.iter().any(|word| self.vocabulary.officers.iter().any(|officer| officer == word))
    }

    /// Returns where a sentence shows a target outright, or as only the opening may.
    #[must_use]
    pub fn shows(&self, target: Target, strength: Strength, sentence: &str) -> Option<Range<usize>> {
        let patterns = self.patterns_of(target)?;
        let pattern = match strength {
            Strength::Strong => &patterns.strong,
            Strength::Opening => &patterns.opening,
            Strength::Weak => return self.hints_at(target, sentence).map(|(_, range)| range),
        };
        let pattern = pattern.get_or_init(|| self.compile(self.phrases(target, strength)));
        pattern.as_ref()?.find(sentence.as_bytes()).map(|found| found.range())
    }

    /// Returns where a sentence comes near to a target, and how near: the place of the phrase in the pack, the nearest first.
    #[must_use]
    pub fn hints_at(&self, target: Target, sentence: &str) -> Option<(usize, Range<usize>)> {
        let one = |phrase: &Phrase| pattern(&self.expand(phrase)).ok();
        let patterns = self
            .patterns_of(target)?
            .weak
            .get_or_init(|| self.phrases(target, Strength::Weak).iter().filter_map(one).collect());
        let mut found = patterns.iter().enumerate();
        found.find_map(|(rank, pattern)| Some((rank, pattern.find(sentence.as_bytes())?.range())))
    }

    /// Tells whether a sentence speaks of another body, or of this paper.
    #[must_use]
    pub fn is_foreign(&self, sentence: &str) -> bool {
        let pattern = self.foreign.get_or_init(|| self.compile(&self.vocabulary.foreign));
        pattern.as_ref().is_some_and(|pattern| pattern.is_match(sentence.as_bytes()))
    }

    /// Tells whether a sentence denies what it names.
    #[must_use]
    pub fn is_denied(&self, sentence: &str) -> bool {
        let pattern = self.denied.get_or_init(|| self.compile(&self.vocabulary.denied));
        pattern.as_ref().is_some_and(|pattern| pattern.is_match(sentence.as_bytes()))
    }

    /// Tells whether a sentence only explains what something is.
    #[must_use]
    pub fn is_defined(&self, sentence: &str) -> bool {
        let pattern = self.defined.get_or_init(|| self.compile(&self.vocabulary.defined));
        pattern.as_ref().is_some_and(|pattern| pattern.is_match(sentence.as_bytes()))
    }

    /// Tells whether a sentence speaks of an officer, or of a body that may be the group's host.
    #[must_use]
    pub fn is_of_others(&self, sentence: &str) -> bool {
        let pattern = self.of_others.get_or_init(|| self.compile(&self.vocabulary.of_others));
        pattern.as_ref().is_some_and(|pattern| pattern.is_match(sentence.as_bytes()))
    }

    /// Returns the phrases of a requirement as one pattern, compiled when it is first asked for; none where there are none.
    ///
    /// They must be part of the pack from which this was made, or live as long.
    #[must_use]
    pub fn compiled(&self, phrases: &[Phrase]) -> Option<Arc<Regex>> {
        if phrases.is_empty() {
            return None;
        }
        let place = (phrases.as_ptr().addr(), phrases.len());
        if let Some(known) = self.compiled.read().unwrap_or_else(PoisonError::into_inner).get(&place) {
            return known.clone();
        }
        let pattern = self.compile(phrases).map(Arc::new);
        self.compiled.write().unwrap_or_else(PoisonError::into_inner).insert(place, pattern.clone());
        pattern
    }

    fn patterns_of(&self, target: Target) -> Option<&Patterns> {
        self.patterns.iter().find(|(known, _)| *known == target).map(|(_, patterns)| patterns)
    }

    fn phrases(&self, target: Target, strength: Strength) -> &'p [Phrase] {
        let topic = &self.topics[target.topic];
        match (target.part.map(|part| &topic.parts[part]), strength) {
            (None, Strength::Strong) => &topic.strong,
            (None, Strength::Opening) => &topic.opening,
            (None, Strength::Weak) => &topic.weak,
            (Some(part), Strength::Strong) => &part.strong,
            (Some(part), Strength::Weak) => &part.weak,
            (Some(_), Strength::Opening) => &[],
        }
    }

    /// Returns a phrase with the names in braces written out.
    fn expand(&self, phrase: &str) -> String {
        self.vocabulary.expand(phrase, &|name| self.also.get(name).map(String::as_str))
    }

    /// Compiles phrases into one pattern. A pack is checked when it is read; a phrase that is no pattern finds nothing.
    fn compile(&self, phrases: &[Phrase]) -> Option<Regex> {
        let all: Vec<String> = phrases.iter().map(|phrase| self.expand(phrase)).collect();
        (!all.is_empty()).then(|| pattern(&all.join("|")).ok()).flatten()
    }
}

/// The most memory that one compiled pattern may take, in bytes.
const SIZE: usize = 20 << 20;

/// Compiles a phrase whose names are written out.
///
/// # Errors
///
/// Returns the engine's error where the phrase is no pattern, or too large.
pub fn pattern(phrase: &str) -> Result<Regex, regex::Error> {
    let mut builder = RegexBuilder::new(phrase);
    // Sentences are searched one by one, or many with a line for each: "^" is the start of a sentence either way.
    builder.case_insensitive(true).unicode(false).multi_line(true).size_limit(SIZE).build()
}

/// Returns a pattern for a name: one that is a single word is found with its capital only.
fn spelt(name: &str) -> String {
    let plain = name.replace(['\u{2018}', '\u{2019}'], "'");
    let mut escaped = regex::escape(&plain);
    if !escaped.is_ascii() {
        escaped = format!("(?u:{escaped})");
    }
    if plain.contains(' ') { format!(r"\b{escaped}\b") } else { format!(r"(?-i:\b{escaped}\b)") }
}

impl Vocabulary {
    /// Returns a phrase with the names in braces written out; `also` tells what else a name stands for.
    #[must_use]
    pub fn expand<'a>(&self, phrase: &str, also: &dyn Fn(&str) -> Option<&'a str>) -> String {
        let mut result = phrase.to_owned();
        // A pattern may name only those that stand before it, so that one pass from the last to the first is enough.
        for named in self.patterns.iter().rev() {
            let name = format!("{{{}}}", named.name);
            if result.contains(&name) {
                let says = match also(&named.name) {
                    Some(more) => format!("(?:{}|{more})", named.says),
                    None => format!("(?:{})", named.says),
                };
                result = result.replace(&name, &says);
            }
        }
        result
    }
}
