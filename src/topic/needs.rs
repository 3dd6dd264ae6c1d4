//! Which texts hold the words without which a phrase is not found?

use std::cmp::Reverse;

use super::literal::telling;
use super::trigram::{Slot, Trigram, rarity, slot, trigrams};

/// What a text must hold for a phrase to be found in it: of each of some sets of words, one. Of each set how long it is here, and
/// of each of its words how many slots, and those, the rarest first. The shortest set stands first.
#[derive(Debug)]
pub(super) struct Needs(Box<[Slot]>);

impl Needs {
    /// Takes sets of words, of each of which a text needs one.
    pub(super) fn of<Set: AsRef<[Word]>, Word: AsRef<str>>(sets: &[Set]) -> Self {
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
        Self(all.concat().into())
    }

    /// Returns which of some texts hold it all, as bits; `of` tells those that have a slot.
    pub(super) fn texts(&self, of: impl Fn(Slot) -> u64, texts: u64) -> u64 {
        let (mut all, mut rest) = (texts, &*self.0);
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
