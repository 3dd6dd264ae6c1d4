//! How is one file laid over another? What it says is added to what stands below, or takes its place.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Mistake, meant, span};
use crate::text::Span;

/// Says how files of one kind are laid over others.
///
/// Tables are laid over tables, key by key; the entries of a list come after those below; all else takes the place of what is
/// there. Here stands what is otherwise.
#[derive(Clone, Copy, Debug)]
pub struct Layering {
    /// What stands below, as a sentence calls it: "the pack that this one extends".
    pub below: &'static str,
    /// The note on a mistake where what stands below is named: "in this pack".
    pub note: &'static str,
    /// Keys of the whole file that each file has for itself.
    pub own: &'static [&'static str],
    /// Lists of tables that are known by a key: an entry is laid over the one below with the same value.
    pub known: &'static [Known],
    /// Keys whose value takes the place of what is there, also where it is a list or a table.
    pub whole: &'static [&'static str],
    /// A key, and one beside it that loses what stands below where the first is given anew.
    pub resets: (&'static str, &'static str),
}

/// A list of tables that are known by a key.
#[derive(Clone, Copy, Debug)]
pub struct Known {
    /// The key of the list.
    pub list: &'static str,
    /// The key by which an entry is known.
    pub by: &'static str,
    /// Keys of which a new entry has one. Without any it was meant for one below.
    pub new: &'static [&'static str],
    /// Whether a new entry stands before the first that is greater, and not at the end.
    pub in_order: bool,
}

/// Lays a table over another, and notes entries that were meant for one below which is not there.
pub(super) fn lay<'i>(below: &mut DeTable<'i>, above: DeTable<'i>, layering: &Layering, mistakes: &mut Vec<Mistake>) {
    let (key, lost) = layering.resets;
    if above.contains_key(key) {
        below.remove(lost);
    }
    for (key, value) in above {
        let name = key.get_ref().as_ref();
        // Taken out and put in anew, so that the key stands where the upper file has it.
        let value = match below.remove(&key) {
            Some(there) if !layering.whole.contains(&name) => over(name, there, value, layering, mistakes),
            _ => value,
        };
        below.insert(key, value);
    }
}

fn over<'i>(
    key: &str,
    there: Spanned<DeValue<'i>>,
    value: Spanned<DeValue<'i>>,
    layering: &Layering,
    mistakes: &mut Vec<Mistake>,
) -> Spanned<DeValue<'i>> {
    let at = value.span();
    let value = match (there.into_inner(), value.into_inner()) {
        (DeValue::Table(mut below), DeValue::Table(above)) => {
            lay(&mut below, above, layering, mistakes);
            DeValue::Table(below)
        }
        (DeValue::Array(below), DeValue::Array(above)) => {
            let mut list = List { entries: below.into_iter().map(|entry| (entry, true)).collect(), layering };
            let known = layering.known.iter().find(|known| known.list == key);
            for entry in above {
                match known {
                    Some(known) => list.enter(known, entry, mistakes),
                    None => list.entries.push((entry, false)),
                }
            }
            DeValue::Array(list.entries.into_iter().map(|(entry, _)| entry).collect())
        }
        (_, value) => value,
    };
    Spanned::new(at, value)
}

/// The entries of a list, and whether each still waits for one to be laid over it.
struct List<'i, 'l> {
    entries: Vec<(Spanned<DeValue<'i>>, bool)>,
    layering: &'l Layering,
}

impl<'i> List<'i, '_> {
    /// Lays an entry over the one below of the same name, or adds it.
    fn enter(&mut self, known: &Known, entry: Spanned<DeValue<'i>>, mistakes: &mut Vec<Mistake>) {
        let Some(named) = name(&entry, known.by).map(|named| named.get_ref().as_str().unwrap_or_default().to_owned())
        else {
            return self.entries.push((entry, false));
        };
        let is_same = |there: &Spanned<DeValue<'i>>| text(there, known.by) == Some(named.as_str());
        // What one file names twice is left for its reader to find.
        if let Some(place) = self.entries.iter().position(|(there, waits)| *waits && is_same(there)) {
            let there = std::mem::replace(&mut self.entries[place].0, Spanned::new(0..0, DeValue::Boolean(false)));
            self.entries[place] = (over(known.list, there, entry, self.layering, mistakes), false);
            return;
        }
        if !known.new.iter().any(|key| entry.get_ref().get(*key).is_some()) {
            mistakes.push(self.meant_for_another(known, &named, place(&entry, known.by)));
            return;
        }
        let greater = |there: &Spanned<DeValue<'i>>| text(there, known.by).is_some_and(|it| it > named.as_str());
        let before = if known.in_order { self.entries.iter().position(|(there, _)| greater(there)) } else { None };
        self.entries.insert(before.unwrap_or(self.entries.len()), (entry, false));
    }

    /// Returns the mistake of an entry that is not new, and has none below it: that one is not there, or is taken.
    fn meant_for_another(&self, known: &Known, named: &str, second: Span) -> Mistake {
        let (noun, below) = (known.list, self.layering.below);
        if let Some((first, _)) = self.entries.iter().find(|(there, _)| text(there, known.by) == Some(named)) {
            return Mistake::twice(format!("The {noun} \"{named}\" is defined twice."), place(first, known.by), second);
        }
        let what = match meant(named, self.entries.iter().filter_map(|(there, _)| text(there, known.by))) {
            Some(near) => format!("There is no {noun} \"{named}\" in {below}; did you mean \"{near}\"?"),
            None => format!("There is no {noun} \"{named}\" in {below}."),
        };
        Mistake::new(what, second).help(format!("A new {noun} needs all its keys."))
    }
}

/// Returns the text by which an entry is known, with its place.
fn name<'v, 'i>(entry: &'v Spanned<DeValue<'i>>, key: &str) -> Option<&'v Spanned<DeValue<'i>>> {
    entry.get_ref().get(key).filter(|value| value.get_ref().is_str())
}

/// Returns where an entry says by what it is known.
fn place(entry: &Spanned<DeValue<'_>>, key: &str) -> Span {
    span(name(entry, key).map_or(entry.span(), Spanned::span))
}

fn text<'v>(entry: &'v Spanned<DeValue<'_>>, key: &str) -> Option<&'v str> {
    name(entry, key)?.get_ref().as_str()
}

/// Puts a table and all that is in it at one place, since its own places mean nothing in another text.
pub(super) fn put_at<'i>(table: DeTable<'i>, place: &Range<usize>) -> DeTable<'i> {
    let entry = |(key, value): (Spanned<_>, Spanned<_>)| {
        (Spanned::new(place.clone(), key.into_inner()), put_value_at(value, place))
    };
    table.into_iter().map(entry).collect()
}

fn put_value_at<'i>(value: Spanned<DeValue<'i>>, place: &Range<usize>) -> Spanned<DeValue<'i>> {
    let value = match value.into_inner() {
        DeValue::Array(entries) => {
            DeValue::Array(entries.into_iter().map(|entry| put_value_at(entry, place)).collect())
        }
        DeValue::Table(table) => DeValue::Table(put_at(table, place)),
        value => value,
    };
    Spanned::new(place.clone(), value)
}
