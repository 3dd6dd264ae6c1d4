//! Which bodies does a text name? A register made ready for finding its names.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;
use std::sync::{Arc, PoisonError, RwLock};

use super::form::Nouns;
use super::word::{Word, key, without_article, words};
use super::{Kind, Register};
use crate::topic::{AnyOf, Text};

/// Holds a register made ready for finding its names in a text.
#[derive(Debug)]
pub struct Directory<'r> {
    /// The register.
    pub register: &'r Register,
    names: Vec<Name<'r>>,
    /// The words with which names go on, as a tree; the first is its root.
    branches: Vec<Branch>,
    /// With which bytes names begin.
    firsts: [bool; 256],
    /// The words of the partnership's own name, and the last of them.
    own: BTreeSet<String>,
    own_last: Option<String>,
    /// The last words of all names, and of which bodies': "group", "board".
    nouns: BTreeMap<String, BTreeSet<usize>>,
    /// Whole names, and names without their last word or ids: whose they are.
    whole: HashMap<String, BTreeSet<usize>>,
    part: HashMap<String, BTreeSet<usize>>,
    /// A word of each name, of which every text in plain letters that has a name has one; none where a name has no such word.
    signs: Option<AnyOf>,
    /// A word of the partnership's own name.
    own_sign: AnyOf,
    /// The words for kinds of bodies that were asked for.
    kinds: RwLock<Vec<Arc<Nouns>>>,
}

/// Holds one name of a body.
#[derive(Debug)]
pub(crate) struct Name<'r> {
    /// Whose it is.
    pub(crate) body: usize,
    /// Without the article before it.
    pub(crate) words: Vec<Word<'r>>,
    /// It has an article before it and is one word: "the Executive" is found with its article only.
    article: bool,
}

/// Holds the ways in which a name may go on.
#[derive(Debug, Default)]
struct Branch {
    next: HashMap<String, usize>,
    ends: HashMap<String, Vec<usize>>,
}

/// Holds a place in a text that names a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// The place of the body in the register.
    pub body: usize,
    /// The place in the text.
    pub range: Range<usize>,
}

/// Words of a title before a body of one word: a "Chief Executive" is a person.
const PERSON_BEFORE: [&str; 3] = ["chief", "non", "vice"];

/// Words of a title after a body of one word: so is an "Executive director".
const PERSON_AFTER: [&str; 10] = [
    "director",
    "directors",
    "officer",
    "officers",
    "assistant",
    "assistants",
    "secretary",
    "head",
    "manager",
    "managers",
];

/// Words that have a capital only because a sentence begins with them.
const BEGINNINGS: [&str; 52] = [
    "the",
    "a",
    "an",
    "our",
    "this",
    "that",
    "each",
    "every",
    "all",
    "both",
    "any",
    "with",
    "by",
    "to",
    "from",
    "at",
    "in",
    "on",
    "for",
    "of",
    "and",
    "or",
    "as",
    "via",
    "through",
    "where",
    "when",
    "if",
    "once",
    "while",
    "whilst",
    "until",
    "after",
    "before",
    "but",
    "between",
    "within",
    "alongside",
    "also",
    "then",
    "most",
    "some",
    "many",
    "these",
    "those",
    "its",
    "their",
    "under",
    "during",
    "per",
    "no",
    "such",
];

/// Returns the longest word of a name, as far as it is written in the same letters wherever the name stands.
fn sign(name: &[Word<'_>]) -> Option<String> {
    let same = |word: &&Word<'_>| {
        let plain = word.loose();
        plain.len() >= 3 && word.written.get(..plain.len()).is_some_and(|here| here.eq_ignore_ascii_case(plain))
    };
    name.iter().filter(same).map(Word::loose).max_by_key(|plain| plain.len()).map(str::to_owned)
}

impl<'r> Directory<'r> {
    /// Prepares the names of a register.
    #[must_use]
    pub fn new(register: &'r Register) -> Self {
        let partnership = words(&register.partnership.name);
        let mut directory = Self {
            register,
            names: Vec::new(),
            branches: vec![Branch::default()],
            firsts: [false; 256],
            own: without_article(&partnership).iter().map(|word| word.plain.to_string()).collect(),
            own_last: partnership.last().map(|word| word.plain.to_string()),
            nouns: BTreeMap::new(),
            whole: HashMap::new(),
            part: HashMap::new(),
            signs: None,
            own_sign: AnyOf::new(sign(&partnership)),
            kinds: RwLock::default(),
        };
        for (index, body) in register.bodies.iter().enumerate() {
            for name in body.names() {
                directory.add(index, name);
            }
            directory.part.entry(key(&words(&body.id))).or_default().insert(index);
        }
        let signs: Option<Vec<String>> = directory.names.iter().map(|name| sign(&name.words)).collect();
        directory.signs = signs.map(AnyOf::new);
        directory
    }

    fn add(&mut self, body: usize, name: &'r str) {
        let all = words(name);
        let kept = without_article(&all);
        let Some((last, rest)) = kept.split_last() else { return };
        if let Some(first) = kept[0].plain.bytes().next() {
            self.firsts[usize::from(first)] = true;
        }
        let mut branch = 0;
        for word in rest {
            let new = self.branches.len();
            let next = *self.branches[branch].next.entry(word.loose().to_owned()).or_insert(new);
            if next == new {
                self.branches.push(Branch::default());
            }
            branch = next;
        }
        self.branches[branch].ends.entry(last.plain.to_string()).or_default().push(self.names.len());
        self.nouns.entry(last.plain.to_string()).or_default().insert(body);
        self.whole.entry(key(kept)).or_default().insert(body);
        if rest.len() >= 2 && !rest.iter().all(|word| self.own.contains(&*word.plain)) {
            self.part.entry(key(rest)).or_default().insert(body);
        }
        let article = rest.is_empty() && all.len() > kept.len();
        self.names.push(Name { body, words: kept.to_vec(), article });
    }

    /// Returns words of which every text in plain letters that holds a name holds one; none where that is not known.
    pub(crate) fn signs(&self) -> Option<&AnyOf> {
        self.signs.as_ref()
    }

    /// Returns a word that every text in plain letters holds in which the partnership itself is named.
    pub(crate) fn own_sign(&self) -> &AnyOf {
        &self.own_sign
    }

    /// Returns all names, in the order of the register.
    pub(crate) fn names(&self) -> &[Name<'r>] {
        &self.names
    }

    /// Tells whether a word belongs to the name of the partnership itself.
    pub(crate) fn is_own(&self, word: &str) -> bool {
        self.own.contains(word)
    }

    /// Returns where a text names a body, in order: the longest name at each place.
    ///
    /// What is only part of another body's longer name, of a job title or of an everyday word is none: a name of one word
    /// must be written as in the register, and no name may go on with a capital before it that the register does not know.
    /// Costs time in proportion to the length of the text.
    #[must_use]
    pub fn find(&self, text: &str) -> Vec<Named> {
        self.find_in(&words(text))
    }

    /// Returns words for kinds of bodies, ready for use; they are prepared once for all documents.
    pub(crate) fn kinds(&self, nouns: &[Text]) -> Arc<Nouns> {
        let known = self.kinds.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(kinds) = known.iter().find(|kinds| kinds.is(nouns)) {
            return Arc::clone(kinds);
        }
        drop(known);
        let kinds = Arc::new(Nouns::new(nouns));
        self.kinds.write().unwrap_or_else(PoisonError::into_inner).push(Arc::clone(&kinds));
        kinds
    }

    pub(crate) fn find_in(&self, words: &[Word<'_>]) -> Vec<Named> {
        let mut found: Vec<Named> = Vec::new();
        // Where the last one ended, as a place among the words.
        let (mut at, mut last) = (0, usize::MAX);
        while at < words.len() {
            let Some((name, end)) = self.longest(words, at, last) else {
                at += 1;
                continue;
            };
            let range = words[at].range.start..words[end - 1].range.end;
            found.push(Named { body: self.names[name].body, range });
            (at, last) = (end, end);
        }
        found
    }

    /// Returns the longest name that stands at a word, and where it ends.
    fn longest(&self, words: &[Word<'_>], at: usize, last: usize) -> Option<(usize, usize)> {
        // Most words begin like no name does.
        if words[at].plain.bytes().next().is_none_or(|first| !self.firsts[usize::from(first)]) {
            return None;
        }
        let mut found = None;
        let mut branch = &self.branches[0];
        for end in at..words.len() {
            let word = &words[end];
            let ends = branch.ends.get(&*word.plain).into_iter().flatten();
            if let Some(name) = ends.copied().find(|name| self.stands(&self.names[*name], words, at..end + 1, last)) {
                found = Some((name, end + 1));
            }
            let Some(next) = branch.next.get(word.loose()) else { break };
            branch = &self.branches[*next];
        }
        found
    }

    /// Tells whether words that read as a name are meant as that name.
    fn stands(&self, name: &Name<'_>, words: &[Word<'_>], place: Range<usize>, last: usize) -> bool {
        let own = matches!(self.register.bodies[name.body].kind, Kind::Parent | Kind::Thematic | Kind::Support);
        let before = place.start.checked_sub(1).map(|before| &words[before]);
        let single = name.words.len() == 1;
        if single && !is_single(name, words, place.start) {
            return false;
        }
        if name.words.len() == 2 && !self.is_pair(&words[place.clone()]) {
            return false;
        }
        let Some(before) = before.filter(|before| !before.mark) else { return true };
        let ends_own = self.own_last.as_deref() == Some(&*before.plain);
        if single && before.whose {
            return own && ends_own;
        }
        if before.plain == "and" && place.len() <= 2 && !self.is_apart(words, place.start, last) {
            return false;
        }
        let begins = before.is_capital() && !BEGINNINGS.contains(&&*before.plain);
        // "Cheltenham Community Safety Partnership" is another; "Gloucester Partnership Stronger Communities Group" is not.
        !begins || (own && if single { ends_own } else { self.is_own(&before.plain) || last == place.start })
    }

    /// Tells whether a name of two words is written as one: "an environment group" in small letters may be any, but an
    /// "Executive board" is that board.
    fn is_pair(&self, pair: &[Word<'_>]) -> bool {
        let [first, last] = pair else { return true };
        let is_kind = || self.nouns.get(&*last.plain).is_some_and(|bodies| bodies.len() >= 2);
        !first.written.starts_with(char::is_lowercase) && (last.is_capital() || is_kind())
    }

    /// Tells whether what stands before "and" is a body of its own, not the first half of a longer name.
    fn is_apart(&self, words: &[Word<'_>], start: usize, last: usize) -> bool {
        let Some(before) = start.checked_sub(2).map(|before| &words[before]) else { return true };
        !before.is_capital()
            || last == start - 1
            || self.nouns.contains_key(&*before.plain)
            || self.is_own(&before.plain)
    }

    /// Returns the body whose name `names` are: what a document is called, in its title or in the fields before the text,
    /// without the words that say what kind of document it is.
    ///
    /// Only a parent or a thematic body has terms of reference of its own. A whole name goes before one that only lacks the
    /// word for its kind, or is an id; where two bodies are named equally well, none is returned.
    #[must_use]
    pub fn named<'n>(&self, names: impl IntoIterator<Item = Cow<'n, str>>) -> Option<usize> {
        let (mut whole, mut part) = (BTreeSet::new(), BTreeSet::new());
        for name in names {
            let all = words(&name);
            let tries = self.without_own(&all);
            let known = |map: &HashMap<String, BTreeSet<usize>>| {
                let found = tries.iter().find_map(|words| map.get(&key(words)));
                found.cloned().unwrap_or_default()
            };
            whole.extend(known(&self.whole));
            part.extend(known(&self.part));
        }
        let best = if whole.is_empty() { part } else { whole };
        let mut best = best.into_iter();
        let (Some(body), None) = (best.next(), best.next()) else { return None };
        matches!(self.register.bodies[body].kind, Kind::Parent | Kind::Thematic).then_some(body)
    }

    /// Returns the bodies of which a text holds a name anywhere, also as part of a longer name.
    #[must_use]
    pub fn all_in(&self, text: &str) -> BTreeSet<usize> {
        let all = words(text);
        let lengths: BTreeSet<usize> =
            self.names.iter().map(|name| name.words.len()).filter(|length| *length > 0).collect();
        let parts = lengths.into_iter().flat_map(|length| all.windows(length));
        parts.filter_map(|part| self.whole.get(&key(part))).flatten().copied().collect()
    }

    /// Tells whether words are a whole name of some body, wherever they stand.
    pub(crate) fn is_name(&self, name: &[Word<'_>]) -> bool {
        self.whole.contains_key(&key(without_article(name)))
    }

    /// Returns the words of a name as they are, and without the partnership's own before or after them.
    fn without_own<'w, 't>(&self, all: &'w [Word<'t>]) -> Vec<&'w [Word<'t>]> {
        let mut rest = without_article(all);
        let mut tries = vec![rest];
        while let [first, after @ ..] = rest
            && !after.is_empty()
            && self.is_own(&first.plain)
        {
            rest = without_article(after);
            tries.push(rest);
        }
        let is_joint = |word: &Word<'_>| word.mark || matches!(&*word.plain, "of" | "the" | "for" | "in");
        let mut end = rest.len();
        while end > 1 && self.is_own(&rest[end - 1].plain) {
            end -= 1;
        }
        // "Environment Group, Gloucester Partnership", but not "Healthy City Partnership".
        if end < rest.len() && is_joint(&rest[end - 1]) {
            while end > 1 && is_joint(&rest[end - 1]) {
                end -= 1;
            }
            tries.push(&rest[..end]);
        }
        tries
    }
}

/// Tells whether a name of one word is meant: written as in the register, and no part of a job title or a longer name.
fn is_single(name: &Name<'_>, words: &[Word<'_>], at: usize) -> bool {
    let word = &words[at];
    let before = at.checked_sub(1).map(|before| &*words[before].plain);
    let after = words.get(at + 1).filter(|after| !after.mark && after.plain != "and");
    let strange = |after: &Word<'_>| after.hyphen || after.is_capital() || PERSON_AFTER.contains(&&*after.plain);
    let registered = name.words[0].written;
    let spelt = word.written == registered || (word.whose && word.written.starts_with(registered));
    spelt
        && !word.hyphen
        && !after.is_some_and(strange)
        && before.is_none_or(|before| !PERSON_BEFORE.contains(&before))
        && (!name.article || before == Some("the"))
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::Directory;
    use crate::register::Register;

    const BODIES: &str = r#"
        [partnership]
        name = "Larkmoor Partnership"
        [[body]]
        id = "executive"
        name = "Larkmoor Partnership Executive Group"
        kind = "parent"
        aliases = ["Larkmoor Partnership Executive", "Executive Board", "Executive"]
        [[body]]
        id = "support"
        name = "Executive Support Group"
        kind = "support"
        [[body]]
        id = "rivers"
        name = "Clean Rivers Group"
        kind = "thematic"
        tor = "groups/rivers.md"
        aliases = ["Rivers PAG"]
        [[body]]
        id = "young"
        name = "Children & Young People's Partnership"
        kind = "thematic"
        tor = "young.md"
        [[body]]
        id = "environment"
        name = "Environment Group"
        kind = "thematic"
        [[body]]
        id = "assembly"
        name = "Larkshire Assembly"
        kind = "county"
        aliases = ["the Assembly"]
    "#;

    fn with<T>(use_it: impl FnOnce(&Directory<'_>) -> T) -> T {
        let register = Register::read("register.toml", BODIES).expect("the register is whole");
        use_it(&Directory::new(&register))
    }

    fn found(text: &str) -> Vec<String> {
        with(|directory| {
            let named = directory.find(text).into_iter();
            named.map(|named| format!("{}: {}", directory.register.bodies[named.body].id, &text[named.range])).collect()
        })
    }

    #[test]
    fn the_longest_name_is_found_in_any_spelling() {
        assert_eq!(found("to the Larkmoor Partnership Executive."), ["executive: Larkmoor Partnership Executive"]);
        assert_eq!(found("The Executive Support Group helps."), ["support: Executive Support Group"]);
        assert_eq!(
            found("The Children and Young Peoples\u{2019} Partnership's plan; the Executive's"),
            ["young: Children and Young Peoples\u{2019} Partnership's", "executive: Executive's"]
        );
        assert_eq!(found("clean rivers group, RIVERS PAG"), ["rivers: clean rivers group", "rivers: RIVERS PAG"]);
        assert_eq!(found("the Larkmoor Clean Rivers Group"), ["rivers: Clean Rivers Group"]);
        assert_eq!(found("the Clean Rivers Group and Environment Group").len(), 2);
    }

    #[test]
    fn a_single_word_needs_its_capital_and_room() {
        let all = "the Executive decides, and so does the Partnership's Executive";
        assert_eq!(found(all), ["executive: Executive", "executive: Executive"]);
        for none in [
            "the Chief Executive of the council",
            "the executive decides",
            "an Executive director",
            "Executive Summary",
            "the Executive-led board",
            "Non-Executive",
            "the Council's Executive",
            "Health and Safety Executive",
            "Chief Executive",
        ] {
            assert_eq!(found(none), [""; 0], "{none}");
        }
    }

    #[test]
    fn an_article_that_belongs_to_a_name_must_be_there() {
        assert_eq!(found("It reports to the Assembly."), ["assembly: Assembly"]);
        for none in ["the assembly of residents", "Youth Assembly", "the Larkmoor Partnership Assembly", "an Assembly"]
        {
            assert_eq!(found(none), [""; 0], "{none}");
        }
    }

    #[test]
    fn part_of_a_longer_name_is_another_body() {
        for none in [
            "the Cheltenham Environment Group",
            "the Transport and Environment Group",
            "any environment group",
            "Environment. Group",
        ] {
            assert_eq!(found(none), [""; 0], "{none}");
        }
    }

    #[test]
    fn a_document_belongs_to_the_body_that_names_it_best() {
        let named = |names: &[&'static str]| {
            with(|directory| {
                let body = directory.named(names.iter().map(|name| Cow::Borrowed(*name)))?;
                Some(directory.register.bodies[body].id.clone())
            })
        };
        assert_eq!(named(&["Clean Rivers Group"]).as_deref(), Some("rivers"));
        assert_eq!(named(&["Larkmoor Partnership: rivers pag"]), None);
        assert_eq!(named(&["Larkmoor Partnership Rivers PAG"]).as_deref(), Some("rivers"));
        assert_eq!(named(&["Clean Rivers Group of the Larkmoor Partnership"]).as_deref(), Some("rivers"));
        assert_eq!(named(&["Clean Rivers"]).as_deref(), Some("rivers"));
        assert_eq!(named(&["rivers", "Environment Group"]).as_deref(), Some("environment"));
        assert_eq!(named(&["Clean Rivers Group", "Environment Group"]), None);
        assert_eq!(named(&["Clean Rivers Group Events Panel"]), None);
        assert_eq!(named(&["Larkmoor Partnership"]), None, "though the Executive's name begins so");
        assert_eq!(named(&["Larkshire Assembly"]), None, "a county body has no such document");
        assert_eq!(named(&["Executive Support Group"]), None);
    }
}
