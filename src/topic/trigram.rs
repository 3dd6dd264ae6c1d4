//! Which groups of three letters stand where? So a word is looked for in no text that cannot hold it.
//!
//! Groups share slots, so that a text may seem to hold one that it does not; never the other way round.

/// As many slots as there are; a sentence fills some five in a hundred.
const SLOTS: usize = 2048;

/// A word of this many bytes has one group; a shorter one has none, and can be looked for everywhere only.
pub(super) const SHORTEST: usize = 3;

/// A group of three letters, small ones for large ones, in the order of their bytes.
pub(super) type Trigram = u32;

/// The place of a group, shared with others.
pub(super) type Slot = u16;

/// Returns the groups in some words, in order.
pub(super) fn trigrams(words: &str) -> impl Iterator<Item = Trigram> {
    let mut group = 0_u32;
    let of_byte = move |(index, byte): (usize, u8)| {
        group = (group << 8 | u32::from(byte.to_ascii_lowercase())) & 0x00ff_ffff;
        (index + 1 >= SHORTEST).then_some(group)
    };
    words.bytes().enumerate().filter_map(of_byte)
}

/// Returns the slot of a group.
pub(super) fn slot(group: Trigram) -> Slot {
    // The top bits of a product are the best mixed; 2654435761 is the golden ratio in 32 bits (Knuth).
    (group.wrapping_mul(2_654_435_761) >> 21) as Slot
}

/// Letters, the most frequent in English first.
const FREQUENT: &[u8] = b" etaoinshrdlucmfwypvbgkqjxz";

/// Tells how seldom a group is: more for one that is rarer.
pub(super) fn rarity(group: Trigram) -> usize {
    let rank = |byte: &u8| FREQUENT.iter().position(|known| known == byte).unwrap_or(FREQUENT.len());
    group.to_be_bytes().iter().skip(1).map(rank).sum()
}

/// A set of slots.
#[derive(Clone, Debug)]
pub(super) struct Slots([u64; SLOTS / 64]);

impl Slots {
    pub(super) fn of(slots: impl Iterator<Item = Slot>) -> Self {
        let mut set = [0; SLOTS / 64];
        for slot in slots {
            set[usize::from(slot) / 64] |= 1 << (slot % 64);
        }
        Self(set)
    }

    pub(super) fn holds(&self, slot: Slot) -> bool {
        self.0[usize::from(slot) / 64] >> (slot % 64) & 1 == 1
    }
}

/// Tells for each slot which of up to 64 texts have a group there.
#[derive(Clone, Debug)]
pub(super) struct Index(Box<[u64; SLOTS]>);

impl Index {
    /// As many texts as fit.
    pub(super) const TEXTS: usize = 64;

    pub(super) fn new() -> Self {
        Self(Box::new([0; SLOTS]))
    }

    /// Reads a text, by its number below 64. Cost: its length.
    pub(super) fn add(&mut self, number: usize, text: &str) {
        for group in trigrams(text) {
            self.0[usize::from(slot(group))] |= 1 << number;
        }
    }

    /// Returns the texts that have a group in a slot, as bits from the lowest.
    pub(super) fn texts(&self, slot: Slot) -> u64 {
        self.0[usize::from(slot)]
    }
}
