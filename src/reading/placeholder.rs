//! Which words only hold a place? Gaps to fill in, prompts to the writer, and sentences that only defer.

use std::ops::Range;
use std::sync::OnceLock;

use aho_corasick::{AhoCorasick, AhoCorasickBuilder, AhoCorasickKind};
use regex::bytes::Regex;

use crate::topic::pattern;

/// Gaps that can stand in the middle of real text.
const GAPS: &str = r"(?x)
    (?i:\bt\.?b\.?[acd]\b\.?)
    | \?{3,} | \(\s*\?+\s*\) | \b[xX]{2}(?:\ (?i:january|february|march|april|may|june|july|august|september|october|november|december)\b | /[xX\d]{2}(?:/[xX\d]{2,4})?\b) | \b[xX]{3,}\b | (?i:lorem\ ipsum[^.]*) | _{3,} | \.{4,} | …{2,} | \{\{[^}]*\}\}
    | [\[<] \s* (?i:insert|add|enter|list|name|names|date|describe|fill|state|specify|give|set\ out|number|details?|to\ be|your|please|how|who|what|when|where|xx+|\#|organisation|group|please|say|include|explain|outline|provide|summari[sz]e) \b [^\]>]* [\]>]
    | \[ [A-Z][A-Z'\ /]{2,} \]
    | \[[xXnN]\]\ (?i:members?|times|people|persons|partners|months?|weeks?|days?|years?|meetings?|representatives?|organisations?|working|per|of|or\ more) \b
    | (?i:\b(?:every|at\ least|minimum\ of|quorum\ (?:is|of)|up\ to|dated?|on|by|until|of))\ \[[xXnN]\]
    | (?i:\bdd?[/.-]mm?[/.-]yy(?:yy)?\b | \bmm[/.-]yyyy\b)
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
    | ^ (?:[\w\ ]{1,40}\ )? to\ follow (?:\ [\w'\ ,-]{1,80})? \.? $ | ^ none\ (?:yet|at\ present|so\ far) \b [\w\ ]{0,20} \.? $
    | ^ (?:coming\ soon|watch\ this\ space|awaiting\ \w+(?:\ \w+){0,6}) \.? $
";

/// One of these stands in every gap.
const GAP_HINTS: [&str; 22] = [
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

/// Sentences with which a template addresses the writer, outside of brackets too: "Describe what the group is responsible for."
const TEMPLATE: &str = r"(?xi)
    ^ \W* (?:(?:please|briefly|here|in\ a\ (?:few|couple\ of)\ (?:words|sentences|lines|paragraphs)),?\ )*
      (?:describe|list|state|explain|set\ out|outline|specify|summari[sz]e|insert|enter|give|provide|include|say|identify|name|note|add|write|record)
      (?:\ (?:here|below|briefly|clearly|in\ brief|in\ full|in\ (?:a\ few|one\ or\ two|two\ or\ three|your\ own|plain)\ (?:words|sentences|lines),?|a\ (?:short|brief)\ (?:statement|description|summary|paragraph)\ (?:of|about|on|saying|explaining)|details\ of))?
      (?: \ (?:what|who|whom|how|when|where|which|why|whether)
          (?:\ (?:often|many|other|else|groups|bodies|organi[sz]ations|partners|outcomes?|targets))*
          (?:\ (?:is|are|will|it|they|does|do|has))?
          \ (?:(?:the|this|your|our)\ (?:(?:working|thematic|steering|action)\ )?(?:group|committee|forum|panel|partnership|chair|meetings?|members?|quorum)|members|meetings|decisions|(?:will|can)\ (?:be|chair|attend)|responsible|accountable|invited|be)\b [^:]*
        | \ (?:the|any|all|your|each|every)(?:\ (?:group.s|main|key|core|full|overall|specific|relevant|other|individual))*
          \ (?:purpose|aims?|objectives?|goals?|responsibilities|duties|members|membership|member\ organi[sz]ations|organi[sz]ations|groups|partnerships|bodies|partners|quorum|ways\ of\ working|working\ arrangements|links|roles?)
          (?:\ and\ [\w\ ]{1,40})? (?:\ (?:of|for|to|that|which|who|with\ which|with\ whom)\ (?:(?:the|this|your)\ (?:group|committee|forum|panel)|(?:are|is|will\ be)\ (?:members|represented|on\ the\ \w+|part\ of\ the\ \w+)|other\ [\w\ ]{1,30})\b [^:]{0,60} | \ (?:here|below)\b [^:]{0,40})? )
      \W* $
    | ^ \W* (?:(?:in|use|under|complete)\ )? this\ (?:section|part|box|space|field|heading|template)\b [^.:]{0,40}? \b (?:should|needs?\ to|must|is\ (?:for|where|to|used)|to|(?:will|can|may)\ (?:be\ used|list|describe|set\ out|explain|state|contain)) \b
    | ^ \W* (?:guidance|instructions?|drafting\ notes?|notes?\ (?:to|for)\ (?:the\ )?(?:authors?|writers?|drafters?|users?))\ ?[:-]
    | ^ \W* (?:you|the\ (?:writer|author))\ (?:should|may\ wish\ to|will\ need\ to|need\ to)\ (?:also\ )?(?:describe|list|set\ out|outline|include|insert)\ (?:here|below|in\ this\ section|what|how|(?:all\ |any\ |the\ )?(?:main|key|group.s))\b
    | ^ \W* it\ is\ (?:important|helpful|useful|essential)\ to\ (?:show|say|describe|explain|set\ out|list|state|include|note)\ (?:here\ )?(?:how|what|who|which|whether|when)\ (?:the\ group|members|meetings|decisions|it\ (?:will|is)|often)\b
    | ^ \W* think\ about\ (?:how|what|who|which|whether|when|where)\b
    | ^ \W* (?:use\ (?:bullet\ points|a\ bulleted\ list|plain\ (?:english|language))|make\ (?:them|these|objectives)\ smart|keep\ (?:this|it)\ (?:short|brief|simple))\b
";

/// Sentences that only promise: "The group will develop its objectives."
const PROMISES: &str = r"(?xi)
    ^ (?:(?:the|this|our)\ (?:(?:working|thematic|steering|action|sub)[\ -])?(?:group|committee|forum|panel|team|network|chair|partners|members|executive)|we|it|members|partners)
      \ (?:will|shall|is\ to|are\ to|must|should|intends?\ to|aims?\ to|plans?\ to|needs?\ to)\ (?:(?:first|then|also|jointly|together|itself|meet\ to|work\ together\ to|work\ to|seek\ to|in\ due\ course)\ )*
      (?:develop|agree|decide|define|set|draw\ up|draft|write|settle|determine|work\ out|identify|produce|prepare|confirm|establish|formulate|finali[sz]e|clarify|consider|discuss)(?:\ (?:on|upon))?
      \ (?:its|our|their|the|some|these|all|further)(?:\ (?:own|detailed|full|key|specific|main|initial|clear|shared|common|draft|final|more))*
      \ (?:(?:aims?|objectives|purpose|goals|responsibilities|duties|tasks|membership|members|ways\ of\ working|working\ arrangements|methods\ of\ working|links|terms\ of\ reference|remit|role|roles)(?:,\ |\ and\ |,\ and\ )?(?:its\ |the\ |our\ )?)+
      (?: \ ?(?:for\ the\ group|in\ due\ course|at\ (?:its|the|our)\ (?:first|next|inaugural|early)\ [\w\ ]{3,20}|(?:once|when|after|as\ soon\ as|in\ the|over|during|with|together|itself|in\ time|later|soon|shortly)\b[^.;:]{0,60}) )? \W* $
    | ^ (?:(?:the|this|our)\ (?:group|committee|forum|panel|team|network)|we|it)\ (?:will|shall|is\ to|must|should)\ (?:also\ )?(?:carry\ out|fulfil|perform|undertake|discharge|meet|achieve|adopt|have|follow|set|establish|maintain)
      \ (?:(?:its|our|the|some|all|appropriate|suitable|smart|clear|good|effective|necessary|relevant)\ )*
      (?:purpose|aims?|objectives|goals|responsibilities|duties|tasks|members|membership|ways\ of\ working|working\ arrangements|links|role)
      (?:\ ?(?:as|where|when|if)\ (?:and\ when\ )?(?:appropriate|required|necessary|needed|possible))? \.? $
    | ^ (?:(?:the|this|our)\ (?:group|committee|forum|panel|team|network)|we|it)\ (?:will|shall|should)\ (?:also\ )?(?:consider|discuss|explore|clarify|agree)\ (?:its|our|the|any)\ links\ to\ (?:the\ )?\w+(?:\ \w+)?(?:\ and\ (?:the\ )?\w+)? \.? $
    | ^ (?:(?:the|this|our)\ (?:group|committee|forum|panel|team|network)|we|it)\ (?:will|shall|should)\ (?:also\ )?(?:link|relate)\ to\ (?:the\ )?\w+(?:\ \w+)?(?:\ and\ (?:the\ )?\w+)?\ (?:where|as|when|if)\ (?:appropriate|required|necessary|relevant) \.? $
    | ^ (?:these|this|they|it|those)\ will\ be\ (?:decided|agreed|settled|drafted|written|developed|worked\ out|added|set|completed|filled\ in|supplied|provided|confirmed)\ (?:once|when|after|at|by|as|in|over)\b
    | ^ (?:(?:the|our|all)\ )?(?:\w+\ )?\w+\ (?:will|is|are)\ (?:still\ )?(?:draft|drafting|write|writing|look\ into|looking\ into|work\ on|working\ on|discuss|discussing|decide|deciding|consider|considering)\ (?:this|these|it|them|that)(?:\ (?:for|at|in|by|before|after|once|when)\b[^.]{0,60})? \.? $
    | ^ (?:we|the\ group|it)\ (?:is|are)\ still\ (?:recruiting|seeking|looking\ for|finding|deciding|discussing|drafting|working)\b
    | ^ (?:we|the\ group|it|members|partners)\ (?:will|shall)\ (?:decide|agree|discuss|settle|work\ out)\ (?:on\ )?(?:how|what|who|when|where|whether)\b [^.]{0,60}?
      \b (?:first\ meet\w*|meets?\ for\ the\ first|inaugural|in\ due\ course|later|(?:once|when)\ (?:it|we|they)\ (?:is|are|has|have))\b
";

/// Sentences that say where a thing is said, and not what: "The responsibilities are as agreed by the partners."
const ELSEWHERE: &str = r"(?xi)
    ^ (?:the|our|its)? \ ?(?:(?:main|full|key|overall|core|detailed|group|group.s)\ )* (?:purpose|aims?|objectives|goals|responsibilities|duties|membership|members|links|ways\ of\ working|working\ arrangements|remit|role|roles)
      (?:\ and\ (?:purpose|aims?|objectives|goals|responsibilities|duties|membership|members|links|ways\ of\ working))?
      (?:\ of\ (?:the|this|our)\ (?:\w+\ ){0,2}\w+)? \ (?:is|are|will\ be|shall\ be|have\ been|has\ been)
      \ (?:those\ |as\ |that\ |already\ )*(?:set\ out|described|listed|given|stated|defined|outlined|agreed|laid\ down|specified|contained|previously\ agreed)
      (?:\ (?:in|by|within|under|with|between|among)\ (?:these|this|the|all|its|our)\ (?:terms\ of\ reference|document|paper|partners|partnership|members|group|executive|constitution|governing\ documents?))?
      (?:\ (?:above|elsewhere|from\ time\ to\ time|separately|previously|already))? \.? $
";

/// Sentences that could stand in any document: "Relevant partners and stakeholders."
const VAGUE: &str = r"(?xi)
    ^ (?:[\w\ ']{0,50}?\b(?:with|of|from|by|include|includes|are|comprises?|to|identify|establish|involve|engage)\ )? (?:(?:the|all|any|other|a\ range\ of|a\ number\ of|representatives\ of|representatives\ from|both|local)\ )*
      (?:relevant|appropriate|key|suitable)\ (?:(?:local|partner|statutory|voluntary|external|other|and)\ )*
      (?:(?:partners?|stakeholders?|organi[sz]ations?|agencies|bodies|parties|persons?|people|representatives|individuals|groups|services|officers|links)(?:,?\ (?:and|or)\ |,\ )?(?:(?:other|all|key|relevant|external|local|wider|appropriate|suitable|establish|build|develop|maintain|with)\ )*)+
      (?:\ ?(?:as|where|when|if)\ (?:and\ when\ )?(?:appropriate|required|necessary|needed|agreed|possible|relevant))? \.? $
";

/// One of these stands in every sentence that belongs to a template, or says nothing.
const HOLLOW_HINTS: [&str; 37] = [
    "describe ",
    "explain ",
    "outline ",
    "list ",
    "set out",
    "state ",
    "say ",
    "give ",
    "provide ",
    "include ",
    "identify ",
    "add ",
    "insert ",
    "this section",
    "this part",
    "this template",
    "guidance",
    "instruction",
    "you ",
    "it is ",
    "think about",
    "smart",
    "example",
    "instance",
    "e.g",
    " will ",
    " shall ",
    " still ",
    "relevant",
    "appropriate",
    "suitable",
    "key ",
    "agreed",
    "described",
    "listed",
    "drafting",
    "looking into",
];

/// What a deferral may speak of without leaving a gap: the business of meetings.
const BUSINESS: &str = r"(?i)\b(?:minutes|actions?|decisions?|changes|amendments|reports?|items?|papers|agendas?|proposals?|budgets? to be agreed|plans? (?:is|are) to be agreed)\b";

/// Words with which a prompt addresses the writer.
const PROMPTS: &str = r"(?i)^[(\[<*_]*\s*(?:please |briefly )?(?:list|describe|insert|state|explain|set out|say|add|give|include|enter|outline|provide|summari[sz]e|write|type|note|name|what|who|how|when|where|which|why|delete|complete|use this)\b";

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
    compiled(&GAP, GAPS)
        .map_or_else(Vec::new, |gap| gap.find_iter(words.as_bytes()).map(|found| found.range()).collect())
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

/// Tells whether words hold one without which there is neither a gap nor a sentence that says nothing yet.
pub(super) fn may_be_open(words: &str) -> bool {
    static HINTS: OnceLock<Option<AhoCorasick>> = OnceLock::new();
    mentions(&HINTS, words, &[GAP_HINTS.as_slice(), &DEFERRAL_HINTS, &HOLLOW_HINTS].concat())
}

/// Tells whether a sentence says nothing yet: it defers, belongs to a template, or could stand in any document.
pub(super) fn defers(sentence: &str) -> bool {
    static PROMISE: OnceLock<Option<Regex>> = OnceLock::new();
    static SAID_ELSEWHERE: OnceLock<Option<Regex>> = OnceLock::new();
    static COULD_BE_ANYBODY: OnceLock<Option<Regex>> = OnceLock::new();
    if leaves_open(sentence) || is_example(sentence) {
        return true;
    }
    // Patterns this long take a while to make ready, and few sentences need them.
    if sentence.len() > HOLLOW_LENGTH {
        return false;
    }
    let finds = |cell, phrase| compiled(cell, phrase).is_some_and(|found| found.is_match(sentence.as_bytes()));
    let has = |words: &[&str]| words.iter().any(|word| sentence.contains(word));
    let topic = || has(&TOPICS);
    let promises = has(&[" will ", " shall ", " still ", " are ", " is ", " to ", " must ", " should "])
        && (topic()
            || has(&[
                "draft",
                "writ",
                "looking into",
                "look into",
                "work",
                "discuss",
                "decid",
                "consider",
                " still ",
                " be ",
            ]))
        && (topic()
            || has(&[
                " this",
                " these",
                " it",
                " them",
                " that",
                "These ",
                "This ",
                "They ",
                "It ",
                "Those ",
                " still ",
                "first",
                "later",
                "due course",
            ]));
    let points = || {
        topic()
            && has(&[
                "set out",
                "described",
                "listed",
                "given",
                "stated",
                "defined",
                "outlined",
                "agreed",
                "laid down",
                "specified",
                "contained",
            ])
    };
    let vague = || {
        has(&["elevant", "ppropriate", "uitable", "key ", "Key "])
            && ENDINGS.iter().any(|end| sentence.trim_end_matches('.').ends_with(end))
    };
    (promises && finds(&PROMISE, PROMISES))
        || (points() && finds(&SAID_ELSEWHERE, ELSEWHERE))
        || (vague() && finds(&COULD_BE_ANYBODY, VAGUE))
}

/// A sentence that says nothing is not longer than this, in bytes.
const HOLLOW_LENGTH: usize = 200;

/// One of these stands in every sentence that speaks of a topic and says nothing of it.
const TOPICS: [&str; 20] = [
    "urpose",
    "aim",
    "Aim",
    "bjective",
    "goal",
    "Goal",
    "esponsibilit",
    "dut",
    "Dut",
    "task",
    "ember",
    "of working",
    "arrangements",
    "ink",
    "erms of",
    "remit",
    "Remit",
    "role",
    "Role",
    "partner",
];

/// A sentence that could stand in any document ends in one of these.
const ENDINGS: [&str; 26] = [
    "partner",
    "partners",
    "stakeholder",
    "stakeholders",
    "organisation",
    "organisations",
    "organizations",
    "agencies",
    "bodies",
    "parties",
    "persons",
    "person",
    "people",
    "representatives",
    "individuals",
    "groups",
    "services",
    "officers",
    "links",
    "appropriate",
    "required",
    "necessary",
    "needed",
    "agreed",
    "possible",
    "relevant",
];

/// Tells whether a sentence is an example of what might be said.
fn is_example(sentence: &str) -> bool {
    let words = sentence.trim_start_matches(|c: char| !c.is_alphanumeric());
    let begins =
        |word: &str| words.as_bytes().get(..word.len()).is_some_and(|here| here.eq_ignore_ascii_case(word.as_bytes()));
    ["for example", "for instance", "e.g", "example:", "examples:", "example text", "example wording", "an example:"]
        .iter()
        .any(|word| begins(word))
}

/// Tells whether a sentence leaves something to be filled in: it only defers, or a template asks for text with it.
pub(super) fn leaves_open(sentence: &str) -> bool {
    static DEFERRAL: OnceLock<Option<Regex>> = OnceLock::new();
    static BUSY: OnceLock<Option<Regex>> = OnceLock::new();
    static ADDRESS: OnceLock<Option<Regex>> = OnceLock::new();
    let finds = |cell, phrase| compiled(cell, phrase).is_some_and(|found| found.is_match(sentence.as_bytes()));
    (may_defer(sentence) && finds(&DEFERRAL, DEFERRALS) && !finds(&BUSY, BUSINESS))
        || (may_address(sentence) && finds(&ADDRESS, TEMPLATE))
}

/// Tells whether the first words of a sentence may address the writer.
fn may_address(sentence: &str) -> bool {
    let plain = |word: &'_ str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_ascii_lowercase();
    let polite = |word: &String| matches!(word.as_str(), "" | "please" | "briefly" | "here");
    let mut words = sentence.split(' ').map(plain).skip_while(polite);
    let mut next = || words.next().unwrap_or_default();
    let (first, second, third) = (next(), next(), next());
    match first.as_str() {
        "describe" | "list" | "state" | "explain" | "set" | "outline" | "specify" | "summarise" | "summarize"
        | "insert" | "enter" | "give" | "provide" | "include" | "say" | "identify" | "name" | "note" | "add"
        | "write" | "record" => {
            let word = if first == "set" { &third } else { &second };
            matches!(
                word.as_str(),
                "what"
                    | "who"
                    | "whom"
                    | "how"
                    | "when"
                    | "where"
                    | "which"
                    | "why"
                    | "whether"
                    | "here"
                    | "below"
                    | "briefly"
                    | "clearly"
                    | "details"
                    | "in"
                    | "to"
                    | "for"
            ) || (word == "a" && matches!(third.as_str(), "short" | "brief"))
                || (matches!(word.as_str(), "the" | "any" | "all" | "your" | "each" | "every" | "")
                    && TOPICS.iter().chain(&["group", "bod", "rganis", "quorum"]).any(|topic| sentence.contains(topic)))
        }
        "this" | "use" | "in" | "under" | "complete" | "guidance" | "instruction" | "instructions" | "drafting"
        | "notes" | "think" | "make" | "keep" => {
            matches!(
                second.as_str(),
                "section"
                    | "part"
                    | "box"
                    | "space"
                    | "field"
                    | "heading"
                    | "template"
                    | "bullet"
                    | "a"
                    | "plain"
                    | "about"
                    | "them"
                    | "these"
                    | "this"
                    | "it"
                    | "objectives"
                    | "to"
                    | "for"
                    | "note"
                    | "notes"
            ) || sentence.contains(':')
        }
        "it" => second == "is" && matches!(third.as_str(), "important" | "helpful" | "useful" | "essential"),
        "you" => matches!(second.as_str(), "should" | "may" | "will" | "need"),
        "the" => matches!(second.as_str(), "writer" | "author"),
        _ => false,
    }
}

/// Tells whether a whole block is a prompt: in brackets or italics, and addressed to the writer, or a note that says so.
pub(super) fn prompts(words: &str, italic: bool) -> bool {
    static PROMPT: OnceLock<Option<Regex>> = OnceLock::new();
    let noted = [&b"guidance:"[..], b"guidance note", b"instructions:", b"note to author", b"drafting note"];
    if noted.iter().any(|note| words.as_bytes().get(..note.len()).is_some_and(|w| w.eq_ignore_ascii_case(note))) {
        return true;
    }
    let bracketed = words.starts_with(['[', '(', '<']) && words.trim_end_matches('.').ends_with([']', ')', '>']);
    (italic || bracketed) && compiled(&PROMPT, PROMPTS).is_some_and(|prompt| prompt.is_match(words.as_bytes()))
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
