//! Which texts hold the words without which a phrase is not found?

use std::cmp::Reverse;

use super::literal::telling;
use super::trigram::{Slot, Slots, Trigram, rarity, slot, trigrams};

/// What a text must hold for each of some phrases to be found in it: of each of some sets of words, one. Of each set how long it is
/// here, and of each of its words how many slots, and those, the rarest first. The shortest set stands first.
///
/// All stand behind one another, for they are asked in their order, of every document.
#[derive(Debug, Default)]
pub(super) struct Needs {
    steps: Vec<Slot>,
    /// Where those of each phrase end.
    ends: Vec<usize>,
}

impl Needs {
    /// Adds a phrase, by sets of words of each of which a text needs one.
    pub(super) fn add<Set: AsRef<[Word]>, Word: AsRef<str>>(&mut self, sets: &[Set]) {
        let mut all: Vec<Vec<Slot>> = Vec::new();
        for set in sets {
            let mut steps = Vec::new();
            for word in set.as_ref() {
                let mut groups: Vec<Trigram> = trigrams(word.as_ref()).collect();
                let far = groups.len().div_ceil(GROUPS).max(1);
                groups = groups.into_iter().step_by(far).collect();
                groups.sort_by_key(|group| Reverse(rarity(*group)));
                steps.push(Slot::try_from(groups.len()).unwrap_or(Slot::MAX));
                steps.extend(groups.into_iter().map(slot));
            }
            // A register may have more names than can be counted here: they are not asked for.
            if let Ok(length) = Slot::try_from(steps.len()) {
                steps.insert(0, length);
                all.push(steps);
            }
        }
        all.sort_by_key(Vec::len);
        self.steps.extend(all.into_iter().flatten());
        self.ends.push(self.steps.len());
    }

    /// Returns the phrases whose words stand in some texts, if not all in the same one, by their places.
    pub(super) fn anywhere(&self, slots: &Slots) -> impl Iterator<Item = usize> {
        let (holds, mut start) = (|slot| u64::from(slots.holds(slot)), 0);
        self.ends.iter().enumerate().filter_map(move |(place, end)| {
            let steps = &self.steps[std::mem::replace(&mut start, *end)..*end];
            (held(steps, holds, 1) != 0).then_some(place)
        })
    }

    /// Returns which of some texts hold all that one phrase needs, as bits; `of` tells those that have a slot.
    pub(super) fn texts(&self, place: usize, of: impl Fn(Slot) -> u64, texts: u64) -> u64 {
        let start = place.checked_sub(1).map_or(0, |before| self.ends[before]);
        held(&self.steps[start..self.ends[place]], of, texts)
    }
}

fn held(steps: &[Slot], of: impl Fn(Slot) -> u64, texts: u64) -> u64 {
    let (mut all, mut rest) = (texts, steps);
    while let Some((mut words, after)) = part(rest) {
        let mut set = 0;
        // What all of them hold need not be asked again.
        while set != all
            && let Some((slots, others)) = part(words)
        {
            words = others;
            let mut word = all;
            for slot in slots {
                word &= of(*slot);
                if word == 0 {
                    break;
                }
            }
            set |= word;
        }
        all = set;
        if all == 0 {
            break;
        }
        rest = after;
    }
    all
}

/// Parts what begins with its length from what stands after it.
fn part(steps: &[Slot]) -> Option<(&[Slot], &[Slot])> {
    let (length, rest) = steps.split_first()?;
    rest.split_at_checked(usize::from(*length))
}

/// Of no word are more groups looked at than these.
const GROUPS: usize = 8;

/// Returns the rarest group of each word of the most telling set: a text that has none of them does not hold what is needed.
pub(super) fn signs<Set: AsRef<[Word]>, Word: AsRef<str>>(sets: &[Set]) -> Vec<Trigram> {
    let words = sets.iter().map(AsRef::as_ref).max_by_key(|set| telling(set)).unwrap_or_default();
    words.iter().filter_map(|word| trigrams(word.as_ref()).max_by_key(|group| rarity(*group))).collect()
}
