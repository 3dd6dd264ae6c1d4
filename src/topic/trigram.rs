//! Which groups of three letters stand where? So a word is looked for in no text that cannot hold it.
//!
//! Groups share slots, so that a text may seem to hold one that it does not; never the other way round.

/// As many slots as there are; a document of some pages fills some fifteen in a hundred.
const SLOTS: usize = 8192;

/// A table of sentences or paragraphs, each of which has few groups, makes do with fewer: so many of them share one there.
const SHARED: usize = 4;

/// A word of this many bytes has one group; a shorter one has none, and can be looked for everywhere only.
pub(super) const SHORTEST: usize = 3;

/// A group of three letters, folded, in the order of their bytes.
pub(super) type Trigram = u32;

/// Returns the small letter for a byte of a word (an ASCII letter, a digit or "_"), and a space for any other byte.
pub(super) const fn folded(byte: u8) -> u8 {
    FOLDED[byte as usize]
}

const FOLDED: [u8; 256] = {
    let (mut table, mut byte) = ([b' '; 256], 0_u8);
    while byte < 128 {
        if byte.is_ascii_alphanumeric() || byte == b'_' {
            table[byte as usize] = byte.to_ascii_lowercase();
        }
        byte += 1;
    }
    table
};

/// The place of a group, shared with others.
pub(super) type Slot = u16;

/// Returns the groups in some words, in order.
pub(super) fn trigrams(words: &str) -> impl Iterator<Item = Trigram> {
    groups(0, words.bytes()).skip(SHORTEST - 1)
}

/// Returns the groups in a whole text: before it and after it, a space.
pub(super) fn in_text(text: &str) -> impl Iterator<Item = Trigram> {
    groups(u32::from(b' '), text.bytes().chain([b' '])).skip(SHORTEST - 2)
}

/// Returns a whole text, folded: before it and after it, a space.
pub(super) fn whole(text: &str) -> impl Iterator<Item = char> {
    [b' '].into_iter().chain(text.bytes()).chain([b' ']).map(|byte| char::from(folded(byte)))
}

/// Returns the last three letters after each byte.
fn groups(mut group: Trigram, bytes: impl Iterator<Item = u8>) -> impl Iterator<Item = Trigram> {
    bytes.map(move |byte| {
        group = (group << 8 | u32::from(folded(byte))) & 0x00ff_ffff;
        group
    })
}

/// Returns the slot of a group.
pub(super) fn slot(group: Trigram) -> Slot {
    // The top bits of a product are the best mixed; 2654435761 is the golden ratio in 32 bits (Knuth).
    (group.wrapping_mul(2_654_435_761) >> 19) as Slot
}

/// Letters, the most frequent in English first.
const FREQUENT: &[u8] = b" etaoinshrdlucmfwypvbgkqjxz";

/// How seldom each letter is: its place among those.
const RANKS: [usize; 256] = {
    let (mut ranks, mut place) = ([FREQUENT.len(); 256], 0);
    while place < FREQUENT.len() {
        ranks[FREQUENT[place] as usize] = place;
        place += 1;
    }
    ranks
};

/// Tells how seldom a group is: more for one that is rarer.
pub(super) fn rarity(group: Trigram) -> usize {
    group.to_be_bytes().into_iter().skip(1).map(|byte| RANKS[usize::from(byte)]).sum()
}

/// A set of slots.
#[derive(Clone, Debug)]
pub(super) struct Slots([u64; SLOTS / 64]);

impl Default for Slots {
    fn default() -> Self {
        Self([0; SLOTS / 64])
    }
}

impl Slots {
    pub(super) fn of(slots: impl Iterator<Item = Slot>) -> Self {
        let mut set = Self::default();
        slots.for_each(|slot| set.add(slot));
        set
    }

    pub(super) fn add(&mut self, slot: Slot) {
        self.0[usize::from(slot) / 64] |= 1 << (slot % 64);
    }

    pub(super) fn holds(&self, slot: Slot) -> bool {
        self.0[usize::from(slot) / 64] >> (slot % 64) & 1 == 1
    }
}

/// A small set of slots, which takes some of their neighbours for them: a list of phrases has one of its own, and among hundreds
/// of lists it matters how much of each must be at hand.
#[derive(Clone, Debug, Default)]
pub(super) struct Few([u64; 16]);

impl Few {
    pub(super) fn of(slots: impl Iterator<Item = Slot>) -> Self {
        let mut few = Self::default();
        slots.map(|slot| usize::from(slot) / (SLOTS / 1024)).for_each(|place| few.0[place / 64] |= 1 << (place % 64));
        few
    }

    pub(super) fn may_hold(&self, slot: Slot) -> bool {
        let place = usize::from(slot) / (SLOTS / 1024);
        self.0[place / 64] >> (place % 64) & 1 == 1
    }
}

/// Tells for each slot which of up to 64 texts have a group there.
#[derive(Clone, Debug)]
pub(super) struct Table(Box<[u64; SLOTS / SHARED]>);

impl Table {
    /// As many texts as fit.
    pub(super) const TEXTS: usize = 64;

    pub(super) fn new() -> Self {
        Self(Box::new([0; SLOTS / SHARED]))
    }

    /// Reads a text, by its number below 64, and tells the slot of each group. Cost: its length.
    pub(super) fn add(&mut self, number: usize, text: &str, mut tell: impl FnMut(Slot)) {
        let bit = 1 << number;
        let mut group = u32::from(b' ');
        // As `in_text` does it, in a plain loop, which is faster by half: every text of every document is read so.
        let mut read = |byte: u8, counts: bool| {
            group = (group << 8 | u32::from(folded(byte))) & 0x00ff_ffff;
            if counts {
                let slot = slot(group);
                self.0[usize::from(slot) / SHARED] |= bit;
                tell(slot);
            }
        };
        for (at, byte) in text.bytes().enumerate() {
            read(byte, at > 0);
        }
        read(b' ', !text.is_empty());
    }

    /// Returns the texts that have a group in a slot, as bits from the lowest.
    pub(super) fn texts(&self, slot: Slot) -> u64 {
        self.0[usize::from(slot) / SHARED]
    }
}
