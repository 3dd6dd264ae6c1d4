//! Which words only hold a place? Gaps to fill in, prompts to the writer, and sentences that only defer.

use std::ops::Range;
use std::sync::OnceLock;

use aho_corasick::{AhoCorasick, AhoCorasickBuilder, AhoCorasickKind};
use regex::bytes::Regex;

use crate::topic::{Lookup, pattern};

/// Gaps that can stand in the middle of real text.
const GAPS: &str = r"(?x)
    (?i:\bt\.?b\.?[acd]\b\.?)
    | \?{3,} | \(\s*\?+\s*\) | \b[xX]{2}(?:\ (?i:january|february|march|april|may|june|july|august|september|october|november|december)\b | /[xX\d]{2}(?:/[xX\d]{2,4})?\b) | \b[xX]{3,}\b | (?i:lorem\ ipsum[^.]*) | _{3,} | \.{4,} | …{2,} | \{\{[^}]*\}\}
    | [\[<] \s* (?i:insert|add|enter|list|name|names|date|describe|fill|state|specify|give|set\ out|number|details?|to\ be|your|please|how|who|what|when|where|xx+|\#|organisation|group|please|say|include|explain|outline|provide|summari[sz]e) \b [^\]>]* [\]>]
    | (?-i:\[ [A-Z][A-Z'\ /]{2,} \])
    | \[[xXnN]\]\ (?i:members?|times|people|persons|partners|months?|weeks?|days?|years?|meetings?|representatives?|organisations?|working|per|of|or\ more) \b
    | (?i:\b(?:every|at\ least|minimum\ of|quorum\ (?:is|of)|up\ to|dated?|on|by|until|of))\ \[[xXnN]\]
    | (?i:\bdd?[/.-]mm?[/.-]yy(?:yy)?\b | \bmm[/.-]yyyy\b | \[[^\]]{0,40}\byyyy\b[^\]]{0,40}\] | \bdd\ month(?:name)?\ yyyy\b)
    | (?i:\bclick\ (?:or\ tap\ )?(?:here\ )?to\ (?:enter|add|insert)\ \w+(?:\ \w+)? | \bchoose\ an\ item\b | \b(?:enter|type|insert|add)\ (?:your\ )?text\ here\b)
    | :\ ?\(\s*(?i:names?|number|dates?|how\ (?:often|many)|who|when|where|venue|organi[sz]ation|insert\b[^)]*)\s*\)
    | (?i:\bdelete\ (?:as|where|if)\ (?:applicable|appropriate|necessary|required|not\ (?:applicable|required))\b)
";

/// Sentences that only defer, whatever their length.
const DEFERRALS: &str = r"(?xi)
    ^ (?: [^.:]{0,80} (?: :\s | \b(?:is|are|will\ be|has|have|remains?)\ ) )? (?:still\ |yet\ |currently\ )*
      (?: to\ be\ (?:agreed|confirmed|decided|completed|advised|determined|added|inserted|finali[sz]ed|drafted|written|arranged|defined|established)
        | (?:under|in)\ (?:discussion|development|preparation) | will\ be\ (?:decided|agreed|confirmed|determined|defined)\ (?:in\ due\ course|later|at\ a\ later|once|when|shortly|soon)
        | not\ yet\ (?:agreed|decided|known|confirmed|available|written) | awaited | pending )
      (?: \b .* )? $
    | ^ [^.:]{0,80} \bwill\ be\ (?:decided|agreed|confirmed|determined|defined|fixed|settled)\ (?:later|in\ due\ course|shortly|soon|at\ a\ later\ (?:date|stage|time)) \W* $
    | ^ (?:the\ |our\ |its\ |full\ |core\ |details?\ of\ (?:the\ )?)* (?:membership|members|purpose|aims|objectives|responsibilities|roles|links|ways\ of\ working|chair|quorum|frequency|details|content|wording) \b [\w\ ]{0,40}
      \b (?:to|will|shall|must|should) \ be\ (?:still\ )? (?:agreed|confirmed|decided|completed|advised|determined|added|finali[sz]ed|drafted|written|developed|defined|identified|clarified|considered|worked\ (?:out|up)|put\ in\ place)
      (?: \ (?:by|with|at)\ (?:the\ |all\ |our\ |its\ )?[\w']+(?:\ [\w']+)? | \ (?:once|when|after|following|later|in\ due|shortly|soon|over\ time) \b [^.]{0,80} )? \W* $
    | ^ (?:(?:draft|full|the|membership|further|more)\ )* (?:text|wording|details?|information|content|list|description|copy)\ (?:(?:is|are)\ )? (?:to\ be\ (?:supplied|provided|inserted|updated|prepared|sent)|being\ (?:updated|prepared|drafted|written)|awaited|needed)\b .* $
    | ^ (?:[\w\ ]{1,40}\ )? to\ follow (?:\ (?:in|by|later|shortly|soon|once|when|after|at|from|on|with|as|separately|next|this)\b [\w'\ ,-]{0,80})? \.? $ | ^ none\ (?:yet|at\ present|so\ far) \b [\w\ ]{0,20} \.? $
    | ^ (?:coming\ soon|watch\ this\ space|awaiting\ \w+(?:\ \w+){0,6}) \.? $
";

/// One of these stands in every gap.
const GAP_HINTS: [&str; 23] = [
    "?",
    "_",
    "[",
    "<",
    "{",
    "\u{2026}",
    "....",
    "tb",
    "t.b",
    "xx",
    "lorem",
    "/mm",
    "-mm-",
    ".mm.",
    "mm/",
    "click",
    "choose an item",
    "dd month",
    "text here",
    "delete as",
    "delete where",
    ": (",
    ":(",
];

/// One of these stands in every sentence that defers.
const DEFERRAL_HINTS: [&str; 16] = [
    " be ",
    "to follow",
    "none ",
    "yet",
    "await",
    "pending",
    "under discussion",
    "under development",
    "under preparation",
    "in discussion",
    "in development",
    "in preparation",
    "coming soon",
    "watch this",
    " being ",
    " needed",
];

/// What a deferral may speak of without leaving a gap: the business of meetings.
const BUSINESS: &str = r"(?i)\b(?:minutes|actions?|decisions?|changes|amendments|reports?|items?|papers|agendas?|proposals?|budgets? to be agreed|plans? (?:is|are) to be agreed)\b";

/// Words with which a prompt addresses the writer.
const PROMPTS: &str = r"(?i)^[(\[<*_]*\s*(?:please |briefly )?(?:list|describe|insert|state|explain|set out|say|add|give|include|enter|outline|provide|summari[sz]e|write|type|note|name|what|who|how|when|where|which|why|delete|complete|use this)\b";

/// Of those, the words that begin a question.
const QUESTIONS: [&str; 7] = ["what", "who", "how", "when", "where", "which", "why"];

/// A reason for there being nothing.
const REASON: &str = r"(?i)^\W*(?:none|nil|n\s?/\s?a|not applicable|there (?:is|are) (?:none|no)\b|not required|we have none)\b[\w ,]{0,60}?(?:[,;:.-]+ ?)?\b(?:because|since|as|for|until|while|given|due to|the)\b.{10,}";

fn compiled<'a>(cell: &'a OnceLock<Option<Regex>>, phrase: &str) -> Option<&'a Regex> {
    cell.get_or_init(|| self::pattern(phrase).ok()).as_ref()
}

/// Returns the places of the gaps in some words, in order.
pub(super) fn gaps(words: &str) -> Vec<Range<usize>> {
    static GAP: OnceLock<Option<Regex>> = OnceLock::new();
    static HINTS: OnceLock<Option<AhoCorasick>> = OnceLock::new();
    // Most text has none, and can be passed over without a pattern.
    if !mentions(&HINTS, words, &GAP_HINTS) {
        return Vec::new();
    }
    let Some(gap) = compiled(&GAP, GAPS) else { return Vec::new() };
    let places = gap.find_iter(words.as_bytes()).map(|found| found.range());
    let is_gap = |place: &Range<usize>| {
        words.get(place.clone()).is_none_or(|gap| !is_status(gap) && !is_short_form(&words[..place.start], gap))
    };
    places.filter(is_gap).collect()
}

/// Tells whether words in brackets are the short form of the name before them: "Primary Care Trust [PCT]".
fn is_short_form(before: &str, gap: &str) -> bool {
    let last = before.trim_end().rsplit(' ').next().and_then(|word| word.chars().next());
    let inside = gap.strip_prefix('[').and_then(|gap| gap.strip_suffix(']')).unwrap_or_default();
    inside.len() <= 6 && last.is_some_and(|last| last.is_uppercase() && inside.ends_with(last))
}

/// Tells whether words in brackets only say what state a paper is in: "[DRAFT]".
fn is_status(gap: &str) -> bool {
    const STATES: [&str; 13] = [
        "draft",
        "proposed",
        "final",
        "approved",
        "agreed",
        "adopted",
        "revised",
        "updated",
        "new",
        "deleted",
        "withdrawn",
        "confidential",
        "vacant",
    ];
    let inside = gap.strip_prefix('[').and_then(|gap| gap.strip_suffix(']')).map(str::trim);
    inside.is_some_and(|inside| STATES.iter().any(|state| state.eq_ignore_ascii_case(inside)))
}

/// Tells whether one of `parts` is somewhere in some words, in small letters or large; it is asked of every sentence.
fn mentions(cell: &OnceLock<Option<AhoCorasick>>, words: &str, parts: &[&str]) -> bool {
    let build = || {
        AhoCorasickBuilder::new()
            .ascii_case_insensitive(true)
            .prefilter(false)
            .kind(Some(AhoCorasickKind::DFA))
            .build(parts)
            .ok()
    };
    cell.get_or_init(build).as_ref().is_none_or(|parts| parts.is_match(words))
}

/// Tells whether words hold one without which no sentence defers.
pub(super) fn may_defer(words: &str) -> bool {
    static HINTS: OnceLock<Option<AhoCorasick>> = OnceLock::new();
    mentions(&HINTS, words, &DEFERRAL_HINTS)
}

/// Tells whether words hold one without which there is neither a gap nor a sentence that defers.
pub(super) fn may_be_open(words: &str) -> bool {
    static HINTS: OnceLock<Option<AhoCorasick>> = OnceLock::new();
    mentions(&HINTS, words, &[GAP_HINTS.as_slice(), &DEFERRAL_HINTS].concat())
}

/// Tells whether a sentence only defers.
pub(super) fn defers(sentence: &str) -> bool {
    static DEFERRAL: OnceLock<Option<Regex>> = OnceLock::new();
    static BUSY: OnceLock<Option<Regex>> = OnceLock::new();
    may_defer(sentence)
        && !is_bound_to_follow(sentence)
        && compiled(&DEFERRAL, DEFERRALS).is_some_and(|deferral| deferral.is_match(sentence.as_bytes()))
        && !compiled(&BUSY, BUSINESS).is_some_and(|business| business.is_match(sentence.as_bytes()))
}

/// Tells whether somebody follows something: "the rules that all are expected to follow", not "members to follow".
fn is_bound_to_follow(sentence: &str) -> bool {
    const BOUND: [&str; 22] = [
        "expected",
        "expects",
        "expect",
        "aims",
        "aim",
        "agree",
        "agrees",
        "agreed",
        "intends",
        "intend",
        "plans",
        "required",
        "asked",
        "needs",
        "need",
        "has",
        "have",
        "wants",
        "seeks",
        "undertake",
        "undertakes",
        "bound",
    ];
    let before = sentence.split_once(" to follow").and_then(|(before, _)| before.rsplit(' ').next());
    before.is_some_and(|before| BOUND.iter().any(|word| word.eq_ignore_ascii_case(before)))
}

/// Tells whether a sentence leaves something to be filled in: it only defers, or a template asks for text with it. What an item of a
/// list asks may well be a duty: "State how decisions are made."
pub(super) fn leaves_open(lookup: &Lookup<'_>, sentence: &str, is_item: bool) -> bool {
    defers(sentence) || (!is_item && lookup.prompts().is_match(sentence))
}

/// A sentence that says nothing is not longer than this, in bytes.
const HOLLOW_LENGTH: usize = 200;

/// Tells whether a sentence says nothing yet: it leaves something open, is an example, or could stand in any document.
pub(super) fn is_hollow(lookup: &Lookup<'_>, sentence: &str, is_item: bool) -> bool {
    leaves_open(lookup, sentence, is_item)
        || is_example(sentence)
        || (sentence.len() <= HOLLOW_LENGTH && lookup.hollow().is_match(sentence))
}

/// Tells whether a sentence is an example of what might be said.
pub(super) fn is_example(sentence: &str) -> bool {
    let words = sentence.trim_start_matches(|c: char| !c.is_alphanumeric());
    let begins =
        |word: &str| words.as_bytes().get(..word.len()).is_some_and(|here| here.eq_ignore_ascii_case(word.as_bytes()));
    ["for example", "for instance", "e.g", "example:", "examples:", "example text", "example wording", "an example:"]
        .iter()
        .any(|word| begins(word))
}

/// Tells whether a whole block is a prompt: in brackets or italics, and addressed to the writer, or a note that says so.
pub(super) fn prompts(words: &str, italic: bool) -> bool {
    static PROMPT: OnceLock<Option<Regex>> = OnceLock::new();
    let noted = [&b"guidance:"[..], b"guidance note", b"instructions:", b"note to author", b"drafting note"];
    if noted.iter().any(|note| words.as_bytes().get(..note.len()).is_some_and(|w| w.eq_ignore_ascii_case(note))) {
        return true;
    }
    let bracketed = words.starts_with(['[', '(', '<']) && words.trim_end_matches('.').ends_with([']', ')', '>']);
    // What only stands in italics may begin so and be text: "Where it can, the group helps."
    let first = words.split(|c: char| !c.is_alphabetic()).find(|word| !word.is_empty()).unwrap_or_default();
    let asks = || words.ends_with('?') || !QUESTIONS.iter().any(|question| question.eq_ignore_ascii_case(first));
    (bracketed || (italic && asks()))
        && compiled(&PROMPT, PROMPTS).is_some_and(|prompt| prompt.is_match(words.as_bytes()))
}

/// Tells whether a whole item is only a number in a list that is still to be written: "Objective 1", "Name 1, organisation 1".
pub(super) fn only_counts(words: &str) -> bool {
    let known = [
        "objective",
        "aim",
        "goal",
        "member",
        "organisation",
        "organization",
        "responsibility",
        "task",
        "partner",
        "priority",
        "name",
        "role",
        "item",
        "point",
        "representative",
        "duty",
        "link",
        "bullet",
        "bullet point",
        "text",
        "group",
    ];
    let counts = |part: &str| {
        let plain = part.trim_matches(|c: char| !c.is_alphanumeric()).to_ascii_lowercase();
        let (word, number) = plain.rsplit_once(' ').unwrap_or((&plain, ""));
        let is_number = number.chars().all(|c| c.is_ascii_digit())
            || matches!(number, "a" | "b" | "c" | "d" | "one" | "two" | "three" | "four" | "five" | "here");
        is_number && known.contains(&word)
    };
    words.len() <= 60 && words.split([',', ':']).all(counts)
}

/// Tells whether a whole block says that there is nothing, and not why.
pub(super) fn says_nothing(words: &str) -> bool {
    let said: String = words.chars().filter(|character| character.is_alphanumeric()).take(20).collect();
    matches!(said.to_ascii_lowercase().as_str(), "" | "none" | "nil" | "na" | "notapplicable" | "nothing" | "blank")
}

/// Tells whether a sentence only denies: "There are no links to the Conference."
pub(super) fn denies(sentence: &str) -> bool {
    let lower = sentence.to_ascii_lowercase();
    let opens = [
        "there are no ",
        "there is no ",
        "there are currently no ",
        "there is currently no ",
        "we have no ",
        "no links ",
    ];
    let reasons = [" because", " since ", " as ", " until ", " but ", " except", " limit"];
    lower.len() < 120
        && opens.iter().any(|open| lower.starts_with(open))
        && !reasons.iter().any(|reason| lower.contains(reason))
}

/// Tells whether a block says that there is nothing, and why.
pub(super) fn gives_reason(words: &str) -> bool {
    static WHY: OnceLock<Option<Regex>> = OnceLock::new();
    let opening = words
        .split(|c: char| !c.is_alphabetic())
        .find(|word| !word.is_empty())
        .unwrap_or_default()
        .to_ascii_lowercase();
    let may = matches!(opening.as_str(), "none" | "nil" | "n" | "na" | "not" | "nothing" | "there" | "we");
    may && !denies(words)
        && words.len() < 600
        && compiled(&WHY, REASON).is_some_and(|reason| reason.is_match(words.as_bytes()))
}
