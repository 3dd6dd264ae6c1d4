//! Which names come near to a registered one?
//!
//! A name comes near where it begins with the partnership's own name; or where two thirds of its words, and all that are
//! not the word for its kind, are those of one body, the first of that body's among them. A word is the same where it is
//! spelt nearly alike and no other is left out. What has a word of its own ("Eastern …", "Neighbourhood …") is another body,
//! and none of our business; so is what only ends alike, for names often end in words for a kind.

use std::ops::Range;
use std::sync::Arc;

use crate::reading::{InBlock, Reading};
use crate::register::form::{Form, Forms, Nouns, Words, is_near};
use crate::register::word::{ARTICLES, JOINTS, LONGEST, Word, words};
use crate::register::{Directory, Kind};

/// Holds what is looked for.
pub(super) struct Near<'n> {
    reading: &'n Reading<'n>,
    directory: &'n Directory<'n>,
    /// The words for kinds of bodies.
    pub(super) nouns: Arc<Nouns>,
    /// The partnership's own name.
    partnership: Vec<String>,
    /// The words of the group's own name, the word for its kind left out.
    own: Vec<String>,
}

/// Says which body is probably meant by a name.
pub(super) enum Meant {
    /// This one.
    Body(usize),
    /// The one that comes nearest to these words behind the partnership's own name.
    Of(Vec<String>),
}

/// Words before a name that say that it is any such body, or somebody else's.
const ANY: [&str; 16] = [
    "a", "an", "any", "each", "every", "another", "other", "no", "some", "such", "their", "its", "his", "her", "your",
    "local",
];

/// A name with one of these before its last word is a person.
const PERSONS: [&str; 2] = ["chief", "deputy"];

impl<'n> Near<'n> {
    pub(super) fn new(nouns: &[crate::topic::Text], reading: &'n Reading<'n>, directory: &'n Directory<'n>) -> Self {
        let nouns = directory.kinds(nouns);
        let partnership = plain(crate::register::word::without_article(&words(&directory.register.partnership.name)));
        let mut near = Self { reading, directory, nouns, partnership, own: Vec::new() };
        near.own = reading.group().map(|group| near.parted(&words(&group)).telling).unwrap_or_default();
        near
    }

    /// Returns the registered names, parted when the first name is found that is not one of them.
    fn forms(&self) -> &Forms {
        let form = |name: &crate::register::NameOf<'_>| Form { body: name.body, words: self.parted(&name.words) };
        self.nouns.forms(|| self.directory.names().iter().map(form).collect())
    }

    /// Returns the names in a block that come near to a registered one, and what is probably meant.
    pub(super) fn find(&self, names: &InBlock<'_, '_>) -> Vec<(Range<usize>, Meant)> {
        let (all, known) = (names.words, names.named);
        let is_known = |word: &Word<'_>| {
            let after = known.partition_point(|named| named.range.end <= word.range.start);
            known.get(after).is_some_and(|named| named.range.start <= word.range.start)
        };
        let mut found = Vec::new();
        let mut at = 0;
        while at < all.len() {
            let Some(end) = self.run(all, at) else {
                at += 1;
                continue;
            };
            let last = &all[end - 1];
            if !is_known(last)
                && let Some((start, meant)) = self.nearest(all, at..end)
            {
                found.push((all[start].range.start..last.range.end, meant));
            }
            at = end;
        }
        found
    }

    /// Returns the end of the name that begins at a word: capitals and what joins them, up to the last word for a kind of
    /// body; none where no such word ends it.
    fn run(&self, all: &[Word<'_>], start: usize) -> Option<usize> {
        if !all[start].is_capital() || ARTICLES.contains(&&*all[start].plain) {
            return None;
        }
        let mut end = None;
        let mut joined = false;
        let begins_own = self.is_own_name(&all[start..]);
        for (at, word) in all.iter().enumerate().skip(start).take(LONGEST) {
            if at > start
                && !joined
                && (word.is_capital() || begins_own && at == start + self.partnership.len())
                && self.nouns.is_last(&word.plain)
            {
                end = Some(at + 1);
            } else if word.is_capital() {
                // "Strategy Group Forum" is a forum.
                if end == Some(at) && self.reading.lookup.is_group(&word.plain) {
                    end = None;
                }
            } else if !JOINTS.contains(&&*word.plain) {
                break;
            } else if end == Some(at) && matches!(&*word.plain, "and" | ",") {
                // Another body follows.
                break;
            }
            joined = JOINTS.contains(&&*word.plain);
        }
        end
    }

    /// Returns where in a run the name begins that comes near, and which body is meant.
    fn nearest(&self, all: &[Word<'_>], run: Range<usize>) -> Option<(usize, Meant)> {
        // "Health and Safety Group" is no "Safety Group".
        let is_apart = |start: usize| {
            let before = start.checked_sub(2).map(|before| &all[before]);
            all[start - 1].plain != "and"
                || before.is_none_or(|before| !before.is_capital() || self.reading.lookup.is_group(&before.plain))
        };
        let joined = |start: usize| JOINTS.contains(&&*all[start - 1].plain) && is_apart(start);
        let starts = run.clone().filter(|start| *start == run.start || (all[*start].is_capital() && joined(*start)));
        let begins = run.start == 0 || all[run.start - 1].mark;
        // The first word of a sentence has a capital whatever it is.
        let second = (begins && run.len() > 2 && all[run.start + 1].is_capital()).then_some(run.start + 1);
        for start in starts.chain(second) {
            let name = &all[start..run.end];
            if name.len() < 2 || self.is_anybodys(all, start) || is_person(name) {
                continue;
            }
            if self.directory.is_name(name) {
                return None;
            }
            // A name of one word is used like any other: "a W3C group".
            if self.partnership.len() >= 2 && self.is_own_name(name) {
                let rest = &name[self.partnership.len()..];
                if rest.is_empty() || rest[0].plain == "and" || name[self.partnership.len() - 1].whose {
                    continue;
                }
                let telling = self.parted(rest).telling;
                if self.is_event(rest) || (!telling.is_empty() && self.are_own(&telling)) {
                    continue;
                }
                return Some((start, Meant::Of(plain(rest))));
            }
            if let Some(body) = self.alike(&self.parted(name)) {
                return Some((start, Meant::Body(body)));
            }
        }
        None
    }

    /// Tells whether words begin with the partnership's own name.
    fn is_own_name(&self, name: &[Word<'_>]) -> bool {
        let own = &self.partnership;
        !own.is_empty() && name.len() >= own.len() && name.iter().zip(own).all(|(word, own)| word.plain == *own)
    }

    /// Tells whether what stands before a name says that it is another body's, or any.
    fn is_anybodys(&self, all: &[Word<'_>], start: usize) -> bool {
        let Some(before) = start.checked_sub(1).map(|before| &all[before]) else { return false };
        // In brackets a name is often explained, or explains: "the Strategic Group (the 'Strategy Group')".
        let bracket = start.checked_sub(if before.plain == "the" { 2 } else { 1 });
        before.hyphen
            || (before.whose && !self.directory.is_own(&before.plain))
            || ANY.contains(&&*before.plain)
            || bracket.is_some_and(|at| all[at].plain == "(" && at >= 1 && all[at - 1].is_capital())
    }

    /// Tells whether the partnership's own name and `rest` are no body: a word that ends the names of outside bodies only,
    /// such as an assembly's, is an event here.
    fn is_event(&self, rest: &[Word<'_>]) -> bool {
        let Some(last) = rest.last() else { return true };
        self.forms().is_outside(&last.plain, |body| is_outside(self.directory.register.bodies[body].kind))
    }

    /// Returns the body that is probably meant, where one is. Costs time in proportion to the register.
    pub(super) fn body(&self, meant: &Meant) -> Option<usize> {
        let rest = match meant {
            Meant::Body(body) => return Some(*body),
            Meant::Of(rest) => rest,
        };
        let bodies = &self.directory.register.bodies;
        let shared = |form: &&Form| {
            let all = || form.words.telling.iter().chain(&form.words.noun);
            rest.iter().filter(|word| all().any(|other| is_near(word, other))).count()
        };
        let rank = |form: &&Form| (shared(form), bodies[form.body].kind == Kind::Parent);
        // Where only the word for its kind is shared, a body that others report to is meant.
        let tells = |form: &&Form| form.words.telling.iter().any(|other| rest.iter().any(|word| is_near(word, other)));
        let forms = self.forms();
        let inside = forms.all.iter().filter(|form| match bodies[form.body].kind {
            Kind::Parent => true,
            kind => !is_outside(kind) && tells(form),
        });
        // Of equals the one that stands first in the register.
        let best = inside.rev().max_by_key(rank).filter(|form| shared(form) > 0).map(|form| form.body);
        let parent = || self.directory.register.position(self.directory.register.partnership.reports_to.as_deref()?);
        best.or_else(parent)
    }

    /// Returns the body whose name is nearly this one; the group's own name is none.
    fn alike(&self, name: &Words) -> Option<usize> {
        if self.are_own(&name.telling) {
            return None;
        }
        let fits = |form: &&Form| {
            let telling = &form.words.telling;
            // One kind of slip at a time: another spelling, or words left out.
            let is_whole = telling.len() == name.telling.len();
            let same = |one: &String, other: &String| if is_whole { is_near(one, other) } else { one == other };
            let in_form = |word: &&String| telling.iter().any(|other| same(word, other));
            let begins = telling.first().is_some_and(|first| name.telling.iter().any(|word| same(word, first)));
            let shared = name.telling.iter().filter(in_form).count();
            let alike = name.noun == form.words.noun;
            let nouns = if alike { name.noun.len() } else { 0 };
            let all = name.telling.len() + name.noun.len();
            begins
                && shared == name.telling.len()
                && (shared + nouns) * 3 >= all * 2
                && (name.telling.len() >= 2 || (alike && is_whole))
        };
        let forms = self.forms();
        let near: Vec<&Form> = forms.sharing_a_word(&name.telling).into_iter().filter(fits).collect();
        if near.iter().any(|form| Some(form.body) == self.reading.body) {
            return None;
        }
        // The one with the fewest words left over, and the same word for its kind.
        let left =
            |form: &&&Form| (form.words.telling.len().abs_diff(name.telling.len()), form.words.noun != name.noun);
        near.iter().min_by_key(left).map(|form| form.body)
    }

    /// Tells whether all words are of the group's own name; so are none.
    fn are_own(&self, telling: &[String]) -> bool {
        telling.iter().all(|word| self.own.iter().any(|own| is_near(word, own)))
    }

    /// Parts a name into the words that tell it from others and those for its kind.
    fn parted(&self, name: &[Word<'_>]) -> Words {
        let all = plain(name);
        let (telling, noun) = self.nouns.part(&all);
        let telling = telling.iter().filter(|word| !self.directory.is_own(word)).cloned().collect();
        Words { telling, noun: noun.to_vec() }
    }
}

/// Returns the words that are compared.
fn plain(name: &[Word<'_>]) -> Vec<String> {
    let compared = name.iter().filter(|word| !word.mark && !JOINTS.contains(&&*word.plain));
    compared.map(|word| word.plain.clone().into_owned()).collect()
}

fn is_outside(kind: Kind) -> bool {
    matches!(kind, Kind::County | Kind::External)
}

fn is_person(name: &[Word<'_>]) -> bool {
    name.iter().any(|word| PERSONS.contains(&&*word.plain))
}
