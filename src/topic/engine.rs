//! What searches for a phrase? A plain engine that is soon ready, and for a phrase that is searched for often, a fast one.
//!
//! In a run over one document most of the time would go into making ready the fast engine for phrases that are searched for
//! once or twice. Both find the same, byte for byte, in a text of plain letters; any other goes to the fast one.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use memchr::memchr;
use regex_automata::hybrid::dfa::{self, Cache, DFA};
use regex_automata::meta::{Config, Regex};
use regex_automata::nfa::thompson::{self, NFA, WhichCaptures};
use regex_automata::util::pool::Pool;
use regex_automata::{Anchored, Input};
use regex_syntax::hir::{Hir, Look};

use super::pattern::{SIZE, behind_marks, parsed, with_marks};

/// A phrase is searched for as many times as these with the plain engine: by then the fast one would have been made ready for
/// less (measured: some 250 µs to make ready, 10 to 20 µs for each search that the plain one takes longer).
const PLAIN: usize = 16;

/// To look for the words of a phrase, which the fast engine does not need, takes this part of such a search.
const LOOKS: usize = 4;

/// Searches for one phrase.
#[derive(Debug, Default)]
pub(super) struct Engine {
    plain: OnceLock<Option<regex_lite::Regex>>,
    /// What was spent without a fast engine, in looks.
    spent: AtomicUsize,
    /// Tells whether the phrase is found.
    whether: OnceLock<Option<Whether>>,
    /// Tells where.
    place: OnceLock<Option<Place>>,
}

/// Tells whether a phrase is found.
///
/// Most searches ask no more, and find nothing. Hundreds of phrases take turns, so that what a search reads is seldom at hand: this
/// engine reads less than the one that tells where.
struct Whether {
    dfa: DFA,
    caches: Caches,
    begins: bool,
}

/// What searches have learnt, one for each thread.
type Caches = Pool<Cache, Box<dyn Fn() -> Cache + Send + Sync + UnwindSafe + RefUnwindSafe>>;

impl fmt::Debug for Whether {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Whether").field("begins", &self.begins).finish_non_exhaustive()
    }
}

impl Whether {
    fn new(phrase: &Hir) -> Option<Self> {
        let how = thompson::Config::new()
            .utf8(false)
            .shrink(false)
            .which_captures(WhichCaptures::None)
            .nfa_size_limit(Some(SIZE));
        let nfa: NFA = NFA::compiler().configure(how).build_from_hir(&behind_marks(phrase)).ok()?;
        // A phrase that would need more room again and again is left to the other engine.
        let how = dfa::Config::new().skip_cache_capacity_check(true).minimum_cache_clear_count(Some(3));
        let dfa = DFA::builder().configure(how).build_from_nfa(nfa).ok()?;
        let learnt = dfa.clone();
        let caches: Caches = Pool::new(Box::new(move || learnt.create_cache()));
        Some(Self { dfa, caches, begins: begins(phrase) })
    }

    /// Returns none where it cannot be told.
    fn is_found(&self, text: &str) -> Option<bool> {
        let input = input(text, 0, self.begins).earliest(true);
        self.dfa.try_search_fwd(&mut self.caches.get(), &input).ok().map(|found| found.is_some())
    }
}

/// Tells where a phrase is found.
#[derive(Debug)]
struct Place {
    regex: Regex,
    begins: bool,
}

impl Place {
    fn input<'t>(&self, text: &'t str, from: usize) -> Input<'t> {
        input(text, from, self.begins)
    }
}

/// Tells whether a phrase is found at the beginning of a line only.
fn begins(phrase: &Hir) -> bool {
    phrase.properties().look_set_prefix().contains(Look::StartLF)
}

/// Returns how a text is searched from a byte on: no further than at its beginning, where the phrase can stand nowhere else.
fn input(text: &str, from: usize, begins: bool) -> Input<'_> {
    let is_line = begins && from == 0 && memchr(b'\n', text.as_bytes()).is_none();
    Input::new(text).range(from..).anchored(if is_line { Anchored::Yes } else { Anchored::No })
}

/// Returns the pattern, the names in braces written out.
type Written<'w> = &'w dyn Fn() -> Cow<'w, str>;

impl Engine {
    /// Tells whether a search costs next to nothing, since a fast engine is ready.
    pub(super) fn is_ready(&self) -> bool {
        self.whether.get().is_some() || self.place.get().is_some()
    }

    /// Tells whether it is worth while to look for the words of the phrase before a search, and notes that it is done.
    pub(super) fn wants_words(&self) -> bool {
        !self.is_ready() && self.spend(1)
    }

    /// Notes what is spent; tells whether the fast engine would still cost more.
    fn spend(&self, looks: usize) -> bool {
        self.spent.fetch_add(looks, Ordering::Relaxed) < PLAIN * LOOKS
    }

    /// Tells whether the phrase is found in a text; it costs less than to tell where.
    pub(super) fn is_found(&self, written: Written<'_>, text: &str) -> bool {
        if let Some(plain) = self.plain(written, text) {
            return plain.is_match(text);
        }
        let whether = self.whether.get_or_init(|| Whether::new(&parsed(&written()).ok()?));
        let found = whether.as_ref().and_then(|whether| whether.is_found(text));
        found.unwrap_or_else(|| self.place(written).is_some_and(|place| place.regex.is_match(place.input(text, 0))))
    }

    /// Returns where the phrase is found first in a text, from a byte on.
    pub(super) fn find(&self, written: Written<'_>, text: &str, from: usize) -> Option<Range<usize>> {
        if from > text.len() {
            return None;
        }
        if let Some(plain) = self.plain(written, text) {
            return Some(plain.find_at(text, from)?.range());
        }
        let place = self.place(written)?;
        Some(place.regex.find(place.input(text, from))?.range())
    }

    /// Returns where the phrase is found first, and where the first of its groups that takes part.
    pub(super) fn find_group(&self, written: Written<'_>, text: &str) -> Option<(Range<usize>, Range<usize>)> {
        if let Some(plain) = self.plain(written, text) {
            let captures = plain.captures(text)?;
            let group = captures.iter().skip(1).flatten().next()?.range();
            return Some((captures.get(0)?.range(), group));
        }
        let place = self.place(written)?;
        let mut captures = place.regex.create_captures();
        place.regex.captures(place.input(text, 0), &mut captures);
        let group = captures.iter().skip(1).flatten().next()?.range();
        Some((captures.get_match()?.range(), group))
    }

    /// Returns the plain engine, as long as it is the one to be used.
    fn plain(&self, written: Written<'_>, text: &str) -> Option<&regex_lite::Regex> {
        if self.is_ready() || !text.is_ascii() || !self.spend(LOOKS) {
            return None;
        }
        let compile = || {
            let mut builder = regex_lite::RegexBuilder::new(&with_marks(&written()));
            builder.case_insensitive(true).multi_line(true).size_limit(SIZE).build().ok()
        };
        self.plain.get_or_init(compile).as_ref()
    }

    /// Returns the fast engine that tells where. A pack is checked when it is read; a phrase that is no pattern finds nothing.
    fn place(&self, written: Written<'_>) -> Option<&Place> {
        let compile = || {
            // Which texts are searched is known from the words that a phrase needs: the engine need not look for any itself.
            let how = Config::new().auto_prefilter(false).utf8_empty(false).nfa_size_limit(Some(SIZE));
            let phrase = parsed(&written()).ok()?;
            let regex = Regex::builder().configure(how).build_from_hir(&behind_marks(&phrase)).ok()?;
            Some(Place { regex, begins: begins(&phrase) })
        };
        self.place.get_or_init(compile).as_ref()
    }
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::{Engine, PLAIN};

    #[test]
    fn both_engines_find_the_same() {
        let patterns = [
            r"^the group",
            r"(?:^|; )the (?:vice[- ])?chair",
            r"[^.;\n]*?\bmeets?\b",
            r"(?-i:LSP)\b",
            r"\b\d+ (?:members|people)$",
            r"[\w-]+ \(([a-z]+)\)",
            r"^[\W\d]*reviewed",
            r"\x27s [^^]+",
            "",
        ];
        let texts = [
            "7.2 The group meets; the vice-chair sits on the LSP.",
            "(c) the group's work (weekly)",
            "12 members",
            "1. reviewed, the lsp meets every week\nthe Group: 12 members",
            "",
        ];
        for pattern in patterns {
            for text in texts {
                let (engine, written) = (Engine::default(), || Cow::Borrowed(pattern));
                let plain = (engine.find(&written, text, 0), engine.find(&written, text, 3));
                let groups = engine.find_group(&written, text);
                assert_eq!(engine.is_found(&written, text), plain.0.is_some(), "{pattern} in {text}");
                assert!(!engine.is_ready());
                for _ in 0..PLAIN {
                    engine.find(&written, text, 0);
                }
                assert!(engine.is_ready());
                assert_eq!(
                    (engine.find(&written, text, 0), engine.find(&written, text, 3)),
                    plain,
                    "{pattern} in {text}"
                );
                assert_eq!(engine.find_group(&written, text), groups, "{pattern} in {text}");
                assert_eq!(engine.is_found(&written, text), plain.0.is_some(), "{pattern} in {text}");
            }
        }
    }

    #[test]
    fn a_text_with_other_letters_goes_to_the_fast_engine() {
        let engine = Engine::default();
        assert_eq!(engine.find(&|| Cow::Borrowed("caf"), "the caf\u{e9}", 0), Some(4..7));
        assert!(engine.is_ready());
        assert_eq!(engine.find(&|| Cow::Borrowed("caf"), "the caf", 8), None);
    }
}
