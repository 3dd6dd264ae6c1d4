//! Does a heading name a topic, does a sentence show one? A pack's topics, ready to be looked up.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use super::braces::{Also, Braces};
use super::index::AnyOf;
use super::literal::OPEN;
use super::patterns::Patterns;
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
    braces: Arc<Braces>,
    names: HashMap<Words, Vec<Naming>>,
    heads: HashMap<&'p str, Target>,
    targets: Vec<(Target, OfTarget)>,
    /// Asked where a heading is not known by its words.
    headings: OnceLock<(Vec<Target>, Patterns)>,
    foreign: OnceLock<Patterns>,
    of_others: OnceLock<Patterns>,
    denied: OnceLock<Patterns>,
    defined: OnceLock<Patterns>,
    prompts: OnceLock<Patterns>,
    hollow: OnceLock<Patterns>,
    /// The phrases of requirements, by their place in memory: the pack that holds them outlives this.
    compiled: RwLock<Compiled>,
    /// Words that are asked for, in the same way.
    words: RwLock<HashMap<(usize, usize), Arc<AnyOf>>>,
}

/// Patterns by the address and the length of the phrases they were made from.
type Compiled = HashMap<(usize, usize), Arc<Patterns>>;

/// Holds the patterns of one target, each made ready when it is first needed.
#[derive(Debug, Default)]
struct OfTarget {
    strong: OnceLock<Patterns>,
    opening: OnceLock<Patterns>,
    weak: OnceLock<Patterns>,
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
        let mut targets = Vec::new();
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
            targets.push((whole, OfTarget::default()));
            for (place, part) in topic.parts.iter().enumerate() {
                let target = Target { topic: index, part: Some(place) };
                add(&part.headings, Naming::Strong(target));
                heads.extend(part.heads.iter().map(|head| (&**head, target)));
                targets.push((target, OfTarget::default()));
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
            braces: Arc::new(Braces { patterns: vocabulary.patterns.clone(), also: BTreeMap::new() }),
            names,
            heads,
            targets,
            headings: OnceLock::new(),
            foreign: OnceLock::new(),
            of_others: OnceLock::new(),
            denied: OnceLock::new(),
            defined: OnceLock::new(),
            prompts: OnceLock::new(),
            hollow: OnceLock::new(),
            compiled: RwLock::default(),
            words: RwLock::default(),
        }
    }

    /// Lets a named pattern of the vocabulary stand for these names too, as they are written.
    #[must_use]
    pub fn also<'n>(mut self, pattern: &'static str, names: impl IntoIterator<Item = &'n str>) -> Self {
        let names: Vec<&str> = names.into_iter().collect();
        debug_assert!(OPEN.iter().any(|(open, _)| *open == pattern), "phrases would not be searched for these names");
        if !names.is_empty() {
            let patterns: Vec<String> = names.iter().map(|name| spelt(name)).collect();
            let names = names.iter().map(|name| name.replace(['\u{2018}', '\u{2019}'], "'").to_lowercase()).collect();
            Arc::make_mut(&mut self.braces).also.insert(pattern, Also { pattern: patterns.join("|"), names });
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
        let (targets, patterns) = self.headings.get_or_init(|| self.heading_patterns());
        let mut found: Vec<Target> = patterns.all(&words.joined()).map(|rank| targets[rank]).collect();
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

    fn heading_patterns(&self) -> (Vec<Target>, Patterns) {
        let mut targets = Vec::new();
        let mut phrases = Vec::new();
        for (index, topic) in self.topics.iter().enumerate() {
            let parts = topic.parts.iter().enumerate().map(|(place, part)| (Some(place), &part.heading_patterns));
            for (part, patterns) in std::iter::once((None, &topic.heading_patterns)).chain(parts) {
                targets.extend(patterns.iter().map(|_| Target { topic: index, part }));
                phrases.extend_from_slice(patterns);
            }
        }
        (targets, self.prepared(&phrases))
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

    /// Returns the phrases that show a target.
    #[must_use]
    pub fn shows(&self, target: Target, strength: Strength) -> Option<&Patterns> {
        let (_, of_target) = self.targets.iter().find(|(known, _)| *known == target)?;
        let patterns = match strength {
            Strength::Strong => &of_target.strong,
            Strength::Opening => &of_target.opening,
            Strength::Weak => &of_target.weak,
        };
        Some(patterns.get_or_init(|| self.prepared(self.phrases(target, strength))))
    }

    /// Returns the phrases of sentences that speak of another body, or of this paper.
    #[must_use]
    pub fn foreign(&self) -> &Patterns {
        self.foreign.get_or_init(|| self.prepared(&self.vocabulary.foreign))
    }

    /// Returns the phrases of sentences that deny what they name.
    #[must_use]
    pub fn denied(&self) -> &Patterns {
        self.denied.get_or_init(|| self.prepared(&self.vocabulary.denied))
    }

    /// Returns the phrases of sentences with which a template addresses the writer.
    #[must_use]
    pub fn prompts(&self) -> &Patterns {
        self.prompts.get_or_init(|| self.prepared(&self.vocabulary.prompts))
    }

    /// Returns the phrases of sentences that say nothing yet.
    #[must_use]
    pub fn hollow(&self) -> &Patterns {
        self.hollow.get_or_init(|| self.prepared(&self.vocabulary.hollow))
    }

    /// Returns the phrases of sentences that only explain what something is.
    #[must_use]
    pub fn defined(&self) -> &Patterns {
        self.defined.get_or_init(|| self.prepared(&self.vocabulary.defined))
    }

    /// Returns the phrases of sentences that speak of an officer, or of a body that may be the group's host.
    #[must_use]
    pub fn of_others(&self) -> &Patterns {
        self.of_others.get_or_init(|| self.prepared(&self.vocabulary.of_others))
    }

    /// Returns the phrases of a requirement as one pattern, made ready when it is first asked for; none where there are none.
    ///
    /// They must be part of the pack from which this was made, or live as long.
    #[must_use]
    pub fn patterns(&self, phrases: &[Phrase]) -> Option<Arc<Patterns>> {
        if phrases.is_empty() {
            return None;
        }
        let place = (phrases.as_ptr().addr(), phrases.len());
        if let Some(known) = self.compiled.read().unwrap_or_else(PoisonError::into_inner).get(&place) {
            return Some(Arc::clone(known));
        }
        let patterns = Arc::new(self.prepared(phrases));
        self.compiled.write().unwrap_or_else(PoisonError::into_inner).insert(place, Arc::clone(&patterns));
        Some(patterns)
    }

    /// Returns words of the pack ready to be asked for, each as `form` writes it; they are made ready once.
    ///
    /// They must be part of the pack from which this was made, or live as long, and always be written alike.
    #[must_use]
    pub fn any_of(&self, words: &[Text], form: impl Fn(&Text) -> String) -> Arc<AnyOf> {
        let place = (words.as_ptr().addr(), words.len());
        if let Some(known) = self.words.read().unwrap_or_else(PoisonError::into_inner).get(&place) {
            return Arc::clone(known);
        }
        let words = Arc::new(AnyOf::new(words.iter().map(form)));
        self.words.write().unwrap_or_else(PoisonError::into_inner).insert(place, Arc::clone(&words));
        words
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

    fn prepared(&self, phrases: &[Phrase]) -> Patterns {
        Patterns::new(phrases, &self.braces)
    }
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
