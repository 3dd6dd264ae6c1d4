//! What do the built-in packs say, as Rust? Made from `rules/*.toml` by `tests/packs.rs`; change those instead.

use std::borrow::Cow;

use crate::across::{Across, SaidOnce, Seated};
use crate::answer::{Word};
use crate::check::{Check, Active, Dated, Says, Definite, Peopled, Numbered, Explained, Consistent, Found, OneName, Recognised, Counted, Near, Thing, Under, Behind};
use crate::pack::{Clause, Column, Force, HelpWhen, Requirement, RulePack, Sample, Shows};
use crate::topic::{Choice, Either, IndicatorWords, Named, Needs, OutcomeWords, Part, Phrase, Shape, Topic, Vocabulary};

pub(super) static PACKS: [&RulePack; 2] = [
    &GLOUCESTER_THEMATIC_GROUP,
    &GLOUCESTER_PARENT,
];

pub(super) static SOURCES: [(&str, &str); 2] = [
    ("gloucester-thematic-group", include_str!("../../rules/gloucester-thematic-group.toml")),
    ("gloucester-parent", include_str!("../../rules/gloucester-parent.toml")),
];

static GLOUCESTER_THEMATIC_GROUP: RulePack = RulePack {
    id: Cow::Borrowed("gloucester-thematic-group"),
    title: Cow::Borrowed("Terms of reference of the Gloucester Partnership's thematic groups"),
    extends: None,
    vocabulary: Vocabulary {
        group: Cow::Borrowed(&[
            Cow::Borrowed("group"),
            Cow::Borrowed("groups"),
            Cow::Borrowed("sub-group"),
            Cow::Borrowed("subgroup"),
            Cow::Borrowed("working group"),
            Cow::Borrowed("steering group"),
            Cow::Borrowed("task group"),
            Cow::Borrowed("committee"),
            Cow::Borrowed("sub-committee"),
            Cow::Borrowed("subcommittee"),
            Cow::Borrowed("forum"),
            Cow::Borrowed("panel"),
            Cow::Borrowed("team"),
            Cow::Borrowed("task force"),
            Cow::Borrowed("taskforce"),
            Cow::Borrowed("network"),
            Cow::Borrowed("consortium"),
            Cow::Borrowed("alliance"),
            Cow::Borrowed("working party"),
            Cow::Borrowed("pag"),
            Cow::Borrowed("sig"),
            Cow::Borrowed("wg"),
            Cow::Borrowed("tor group"),
            Cow::Borrowed("action group"),
            Cow::Borrowed("task and finish group"),
            Cow::Borrowed("advisory group"),
            Cow::Borrowed("steering committee"),
            Cow::Borrowed("advisory committee"),
            Cow::Borrowed("reference group"),
            Cow::Borrowed("community group"),
        ]),
        group_if_own: Cow::Borrowed(&[
            Cow::Borrowed("partnership"),
            Cow::Borrowed("board"),
            Cow::Borrowed("council"),
            Cow::Borrowed("commission"),
            Cow::Borrowed("association"),
            Cow::Borrowed("initiative"),
            Cow::Borrowed("community"),
            Cow::Borrowed("programme"),
            Cow::Borrowed("trust"),
            Cow::Borrowed("executive"),
            Cow::Borrowed("assembly"),
            Cow::Borrowed("project"),
        ]),
        title: Cow::Borrowed(&[
            Cow::Borrowed("terms of reference"),
            Cow::Borrowed("charter"),
            Cow::Borrowed("constitution"),
            Cow::Borrowed("tor"),
            Cow::Borrowed("tors"),
        ]),
        other_titles: Cow::Borrowed(&[
            Cow::Borrowed("minutes"),
            Cow::Borrowed("agenda"),
            Cow::Borrowed("policy"),
            Cow::Borrowed("specification"),
            Cow::Borrowed("brief"),
            Cow::Borrowed("invitation to tender"),
            Cow::Borrowed("tender"),
            Cow::Borrowed("proposal for"),
            Cow::Borrowed("project proposal"),
            Cow::Borrowed("readme"),
            Cow::Borrowed("newsletter"),
            Cow::Borrowed("news"),
            Cow::Borrowed("action notes"),
            Cow::Borrowed("notes of the meeting"),
            Cow::Borrowed("meeting notes"),
            Cow::Borrowed("report of"),
            Cow::Borrowed("annual report"),
            Cow::Borrowed("action log"),
            Cow::Borrowed("procedure"),
            Cow::Borrowed("strategy"),
            Cow::Borrowed("paper"),
            Cow::Borrowed("press release"),
            Cow::Borrowed("guidance"),
            Cow::Borrowed("job description"),
            Cow::Borrowed("requirements"),
            Cow::Borrowed("project plan"),
        ]),
        officers: Cow::Borrowed(&[
            Cow::Borrowed("chair"),
            Cow::Borrowed("chairs"),
            Cow::Borrowed("chairman"),
            Cow::Borrowed("chairperson"),
            Cow::Borrowed("chairpersons"),
            Cow::Borrowed("co-chair"),
            Cow::Borrowed("co-chairs"),
            Cow::Borrowed("cochairs"),
            Cow::Borrowed("vice chair"),
            Cow::Borrowed("vice-chair"),
            Cow::Borrowed("deputy chair"),
            Cow::Borrowed("convenor"),
            Cow::Borrowed("convenors"),
            Cow::Borrowed("convener"),
            Cow::Borrowed("conveners"),
            Cow::Borrowed("secretary"),
            Cow::Borrowed("secretariat"),
            Cow::Borrowed("treasurer"),
            Cow::Borrowed("clerk"),
            Cow::Borrowed("coordinator"),
            Cow::Borrowed("co-ordinator"),
            Cow::Borrowed("officer"),
            Cow::Borrowed("officers"),
            Cow::Borrowed("facilitator"),
            Cow::Borrowed("host"),
            Cow::Borrowed("lead"),
            Cow::Borrowed("leads"),
            Cow::Borrowed("leader"),
            Cow::Borrowed("leaders"),
            Cow::Borrowed("editor"),
            Cow::Borrowed("editors"),
            Cow::Borrowed("administrator"),
            Cow::Borrowed("manager"),
            Cow::Borrowed("maintainers"),
        ]),
        asides: Cow::Borrowed(&[
            Cow::Borrowed("out of scope"),
            Cow::Borrowed("not in scope"),
            Cow::Borrowed("scope exclusions"),
            Cow::Borrowed("exclusions"),
            Cow::Borrowed("non-goals"),
            Cow::Borrowed("non goals"),
            Cow::Borrowed("non-objectives"),
            Cow::Borrowed("non-responsibilities"),
            Cow::Borrowed("non responsibilities"),
            Cow::Borrowed("what is out of scope"),
            Cow::Borrowed("what the group does not do"),
            Cow::Borrowed("what the group will not do"),
            Cow::Borrowed("limits of the remit"),
            Cow::Borrowed("outside the remit"),
            Cow::Borrowed("outside scope"),
            Cow::Borrowed("not within scope"),
            Cow::Borrowed("abbreviations"),
            Cow::Borrowed("list of abbreviations"),
            Cow::Borrowed("acronyms"),
            Cow::Borrowed("terms and abbreviations"),
            Cow::Borrowed("contents"),
            Cow::Borrowed("table of contents"),
            Cow::Borrowed("in this document"),
            Cow::Borrowed("on this page"),
            Cow::Borrowed("document control"),
            Cow::Borrowed("version control"),
            Cow::Borrowed("version history"),
            Cow::Borrowed("revision history"),
            Cow::Borrowed("change history"),
            Cow::Borrowed("document history"),
            Cow::Borrowed("distribution"),
            Cow::Borrowed("distribution list"),
            Cow::Borrowed("still to settle"),
            Cow::Borrowed("open questions"),
            Cow::Borrowed("open issues"),
            Cow::Borrowed("outstanding issues"),
            Cow::Borrowed("issues to resolve"),
            Cow::Borrowed("to be resolved"),
            Cow::Borrowed("questions to resolve"),
            Cow::Borrowed("references"),
            Cow::Borrowed("bibliography"),
            Cow::Borrowed("notes"),
            Cow::Borrowed("licence"),
            Cow::Borrowed("license"),
        ]),
        appendices: Cow::Borrowed(&[
            Cow::Borrowed("appendix"),
            Cow::Borrowed("appendices"),
            Cow::Borrowed("annex"),
            Cow::Borrowed("annexe"),
            Cow::Borrowed("annexes"),
            Cow::Borrowed("schedule"),
            Cow::Borrowed("attachment"),
        ]),
        no_topic: Cow::Borrowed(&[
            Cow::Borrowed("introduction"),
            Cow::Borrowed("background"),
            Cow::Borrowed("context"),
            Cow::Borrowed("overview"),
            Cow::Borrowed("summary"),
            Cow::Borrowed("preamble"),
            Cow::Borrowed("foreword"),
            Cow::Borrowed("vision"),
            Cow::Borrowed("values"),
            Cow::Borrowed("principles"),
            Cow::Borrowed("guiding principles"),
            Cow::Borrowed("status"),
            Cow::Borrowed("authority"),
            Cow::Borrowed("preface"),
            Cow::Borrowed("what is the group"),
            Cow::Borrowed("about"),
            Cow::Borrowed("about us"),
            Cow::Borrowed("about the group"),
            Cow::Borrowed("about this group"),
            Cow::Borrowed("history"),
            Cow::Borrowed("strategic context"),
            Cow::Borrowed("national context"),
            Cow::Borrowed("local context"),
            Cow::Borrowed("policy context"),
            Cow::Borrowed("name"),
            Cow::Borrowed("title"),
            Cow::Borrowed("date"),
            Cow::Borrowed("version"),
            Cow::Borrowed("author"),
            Cow::Borrowed("approval"),
            Cow::Borrowed("approved"),
            Cow::Borrowed("sign off"),
            Cow::Borrowed("signatures"),
            Cow::Borrowed("agreement"),
            Cow::Borrowed("contact"),
            Cow::Borrowed("contacts"),
            Cow::Borrowed("contact details"),
            Cow::Borrowed("further information"),
            Cow::Borrowed("code of conduct"),
            Cow::Borrowed("conflicts of interest"),
            Cow::Borrowed("confidentiality"),
            Cow::Borrowed("equalities"),
            Cow::Borrowed("equal opportunities"),
            Cow::Borrowed("equality and diversity"),
            Cow::Borrowed("budget"),
            Cow::Borrowed("finance"),
            Cow::Borrowed("resources"),
            Cow::Borrowed("funding"),
            Cow::Borrowed("expenses"),
            Cow::Borrowed("media"),
            Cow::Borrowed("publicity"),
            Cow::Borrowed("review"),
            Cow::Borrowed("review date"),
            Cow::Borrowed("amendments"),
            Cow::Borrowed("amendment"),
            Cow::Borrowed("amendments to the terms of reference"),
            Cow::Borrowed("review of terms of reference"),
            Cow::Borrowed("duration"),
            Cow::Borrowed("term"),
            Cow::Borrowed("timescale"),
            Cow::Borrowed("timetable"),
            Cow::Borrowed("key dates"),
            Cow::Borrowed("milestones"),
            Cow::Borrowed("timeline"),
            Cow::Borrowed("terms of reference"),
            Cow::Borrowed("proposed terms of reference"),
            Cow::Borrowed("success criteria"),
            Cow::Borrowed("performance"),
            Cow::Borrowed("performance management"),
            Cow::Borrowed("risk"),
            Cow::Borrowed("risk management"),
            Cow::Borrowed("structure"),
            Cow::Borrowed("structures"),
            Cow::Borrowed("partners"),
            Cow::Borrowed("the board"),
            Cow::Borrowed("attendance"),
            Cow::Borrowed("annual conference"),
            Cow::Borrowed("conference"),
            Cow::Borrowed("conferences"),
            Cow::Borrowed("licensing"),
            Cow::Borrowed("membership fee"),
            Cow::Borrowed("membership fees"),
            Cow::Borrowed("meeting notes"),
            Cow::Borrowed("past meetings"),
            Cow::Borrowed("deputies"),
        ]),
        other_bodies: Cow::Borrowed(&[
            Cow::Borrowed("council"),
            Cow::Borrowed("executive"),
            Cow::Borrowed("cabinet"),
        ]),
        glossaries: Cow::Borrowed(&[
            Cow::Borrowed("glossary"),
            Cow::Borrowed("glossary of terms"),
            Cow::Borrowed("definitions"),
            Cow::Borrowed("definition of terms"),
            Cow::Borrowed("terms and definitions"),
            Cow::Borrowed("explanation of terms"),
        ]),
        foreign: Cow::Borrowed(&[
            Phrase::known(
                "\\b(?:purpose|aim|scope|role) of (?:this|the|these) (?:\\w+ )?(?:paper|document|report|note|policy|guide|page|terms of reference|charter|section)\\b", &[&[" aim of the ", " aim of this ", " role of the ", " aim of these ", " role of this ", " scope of the ", " role of these ", " scope of this ", " purpose of the ", " scope of these ", " purpose of this ", " purpose of these "], &["note ", "page ", "guide ", "paper ", "policy ", "report ", "charter ", "section ", "document ", "terms of reference "]],
            ),
            Phrase::known(
                "\\b(?:is|are|as) (?:an? )?members? of (?:the )?(?-i:[A-Z])[\\w ]*(?-i:Board|Council|Executive|Cabinet|Partnership|Committee|Forum|Trust)\\b", &[&[" as member of ", " is member of ", " are member of ", " as members of ", " is members of ", " are members of ", " as a member of ", " is a member of ", " are a member of ", " as a members of ", " as an member of ", " is a members of ", " is an member of ", " are a members of ", " are an member of ", " as an members of ", " is an members of ", " are an members of "], &["board ", "forum ", "trust ", "cabinet ", "council ", "committee ", "executive ", "partnership "]],
            ),
            Phrase::known(
                "^(?:the )?membership of the (?-i:Board|Council|Executive|Cabinet)\\b", &[&[" membership of the board ", " membership of the cabinet ", " membership of the council ", " membership of the executive "]],
            ),
            Phrase::known(
                "^the (?-i:[A-Z]\\w+ )*(?-i:Executive|Strategic Group|Cabinet)(?-i: [A-Z]\\w+)* (?:is|are|will|shall|has|have|should|must|may|can|meets|reports|agrees|appoints|decides|monitors|oversees|commissions|sets|takes)\\b", &[&[" the "], &["cabinet", "executive", "strategic group"], &[" is ", " are ", " can ", " has ", " may ", " have ", " must ", " sets ", " will ", " meets ", " shall ", " takes ", " agrees ", " should ", " decides ", " reports ", " appoints ", " monitors ", " oversees ", " commissions "]],
            ),
        ]),
        denied: Cow::Borrowed(&[
            Phrase::known(
                "\\b(?:there (?:is|are|will be) no|has no|have no|makes? no|with no|no (?:direct |formal |specific )?(?:links?|contribution|relationships?|responsibilit(?:y|ies)|role|duties|members?)\\b)", &[&[" has no", " have no", " make no", " with no", " makes no", " no link ", " no role ", " no links ", " no duties ", " no member ", " no members ", " there is no", " there are no", " no direct link ", " no direct role ", " no formal link ", " no formal role ", " no contribution ", " no direct links ", " no formal links ", " no relationship ", " there will be no", " no direct duties ", " no direct member ", " no formal duties ", " no formal member ", " no relationships ", " no specific link ", " no specific role ", " no direct members ", " no formal members ", " no responsibility ", " no specific links ", " no specific duties ", " no specific member ", " no responsibilities ", " no specific members ", " no direct contribution ", " no direct relationship ", " no formal contribution ", " no formal relationship ", " no direct relationships ", " no formal relationships ", " no direct responsibility ", " no formal responsibility ", " no specific contribution ", " no specific relationship ", " no specific relationships ", " no direct responsibilities ", " no formal responsibilities ", " no specific responsibility ", " no specific responsibilities "]],
            ),
            Phrase::known(
                "\\b(?:does|do|is|are|will|shall|should|may) not (?:be |currently |itself |directly )?(?:report|link|work|contribut|responsib|accountab|liais|feed|deliver|belong|attend|represent|connect|relat|cover|deal)", &[&[" do not ", " is not ", " are not ", " may not ", " does not ", " will not ", " shall not ", " should not "], &["deal", "feed", "link", "work", "cover", "liais", "relat", "attend", "belong", "report", "connect", "deliver", "accountab", "contribut", "represent", "responsib"]],
            ),
            Phrase::known(
                "^(?:out of scope|not in scope|outside (?:the|our) (?:scope|remit)|excluded|exclusions)\\b", &[&[" excluded ", " exclusions ", " not in scope ", " out of scope ", " outside our remit ", " outside our scope ", " outside the remit ", " outside the scope "]],
            ),
            Phrase::known(
                "^(?:whether|if) we\\b", &[&[" if we ", " whether we "]],
            ),
        ]),
        defined: Cow::Borrowed(&[
            Phrase::known(
                "^(?:the )?(?:{conference}|{laa}|(?:gloucestershire )?conference)(?: \\(\\w+\\))? (?:is|was|means|stands for) (?:an?|the)\\b", &[&["\u{1}\u{3}\u{1}", " laa ", " laas ", "conference", " local area agreement ", " local area agreements "], &[" is a ", " is an ", " was a ", " is the ", " was an ", " means a ", " was the ", " means an ", " means the ", " stands for a ", " stands for an ", " stands for the "]],
            ),
        ]),
        of_others: Cow::Borrowed(&[
            Phrase::known(
                "^(?:the |our |each |every |its |a |an |all )?(?:individual )?(?:vice[- ]|deputy |co-?)?(?:chair|chairs|chairman|chairperson|chairpersons|secretary|secretariat|treasurer|clerk|co-?ordinators?|conven[eo]rs?|facilitators?|administrators?|members?|officers?|lead officer|support officer)(?: (?:and|or|/) (?:the )?(?:[\\w-]+ ){0,2}(?:chair|chairs|secretary|treasurer|officers?|members?))?(?: of (?:the|this) \\w+)? (?:is|are|will|shall|has|have|should|must|may|can|acts?)\\b", &[&["chair", "clerk", "member", "officer", "convener", "convenor", "secretary", "treasurer", "coordinator", "facilitator", "secretariat", "co ordinator", "administrator"], &[" is ", " act ", " are ", " can ", " has ", " may ", " acts ", " have ", " must ", " will ", " shall ", " should "]],
            ),
            Phrase::known(
                "^the (?-i:[A-Z]\\w+ )*(?-i:Council|Board|Trust|Foundation|Secretariat)(?-i: [A-Z]\\w+)* (?:is|are|will|shall|has|have|should|must|may|can)\\b", &[&[" the "], &["board", "trust", "council", "foundation", "secretariat"], &[" is ", " are ", " can ", " has ", " may ", " have ", " must ", " will ", " shall ", " should "]],
            ),
        ]),
        own: Cow::Borrowed(&[
            Phrase::known(
                "{the-group}(?:\\x27s)?(?: |,)", &[&["our ", "the ", "this "], &["tg ", "wg ", "pag ", "sig ", "team ", "forum ", "group ", "panel ", "network ", "alliance ", "committee ", "taskforce ", "consortium ", "task force ", "working party "]],
            ),
            Phrase::known(
                "^it(?:s)? ", &[&[" it ", " its "]],
            ),
            Phrase::known(
                "\\b(?:we|us|our|ours)\\b", &[&[" us ", " we ", " our ", " ours "]],
            ),
            Phrase::known(
                "\\b(?:the|our|its) (?:(?:vice|deputy|co)?[- ]?chair(?:s|man|woman|person|persons)?|secretary|conven[eo]rs?|co-?ordinators?|lead officer|members?)\\b", &[&[" its ", " our ", " the "], &["chair", "member", "convener", "convenor", "secretary", "coordinator", "co ordinator", "lead officer"]],
            ),
        ]),
        prompts: Cow::Borrowed(&[
            Phrase::known(
                "^\\W*(?:(?:please|briefly|here|in a (?:few|couple of) (?:words|sentences|lines|paragraphs)),? )*(?:describe|list|state|explain|set out|outline|specify|summari[sz]e|insert|enter|give|provide|include|say|identify|name|note|add|write|record)(?: (?:here|below|briefly|clearly|in brief|in full|in (?:a few|one or two|two or three|your own|plain) (?:words|sentences|lines),?|a (?:short|brief) (?:statement|description|summary|paragraph) (?:of|about|on|saying|explaining)|details of))?(?: (?:what|who|whom|how|when|where|which|why|whether)(?: (?:often|many|other|else|groups|bodies|organi[sz]ations|partners|outcomes?|targets))*(?: (?:is|are|will|it|they|does|do|has))? (?:(?:the|this|your|our) (?:(?:working|thematic|steering|action) )?(?:group|committee|forum|panel|partnership|chair|meetings?|members?|quorum)|members|meetings|decisions|(?:will|can) (?:be|chair|attend)|responsible|accountable|invited|be)\\b[^:]*| (?:the|any|all|your|each|every)(?: (?:group.s|main|key|core|full|overall|specific|relevant|other|individual))* (?:purpose|aims?|objectives?|goals?|responsibilities|duties|members|membership|member organi[sz]ations|organi[sz]ations|groups|partnerships|bodies|partners|quorum|ways of working|working arrangements|links|roles?)(?: and [\\w ]{1,40})?(?: (?:of|for|to|that|which|who|with which|with whom) (?:(?:the|this|your) (?:group|committee|forum|panel)|(?:are|is|will be) (?:members|represented|on the \\w+|part of the \\w+)|other [\\w ]{1,30})\\b[^:]{0,60}| (?:here|below)\\b[^:]{0,40})?)\\W*$", &[&["add", "say", "give", "list", "name", "note", "enter", "state", "write", "insert", "record", "explain", "include", "outline", "provide", "set out", "specify", "describe", "identify", "summarise", "summarize"], &[" all", " any", " how", " the", " who", " why", " each", " what", " when", " your", " every", " where", " which", " whether"]],
            ),
            Phrase::known(
                "^\\W*(?:(?:in|use|under|complete) )?this (?:section|part|box|space|field|heading|template)\\b[^.:]{0,40}?\\b(?:should|needs? to|must|is (?:for|where|used)|(?:will|can|may) (?:be used|list|describe|set out|explain|state|contain))\\b", &[&["this box ", "this part ", "this field ", "this space ", "this heading ", "this section ", "this template "], &[" must ", " is for ", " should ", " is used ", " need to ", " can list ", " is where ", " may list ", " needs to ", " can state ", " may state ", " will list ", " will state ", " can be used ", " can contain ", " can explain ", " can set out ", " may be used ", " may contain ", " may explain ", " may set out ", " can describe ", " may describe ", " will be used ", " will contain ", " will explain ", " will set out ", " will describe "]],
            ),
            Phrase::known(
                "^\\W*(?:guidance|instructions?|drafting notes?|notes? (?:to|for) (?:the )?(?:authors?|writers?|drafters?|users?)) ?[:-]", &[&["guidance", "instruction", "note to user", "drafting note", "note for user", "notes to user", "note to author", "note to writer", "notes for user", "note for author", "note for writer", "note to drafter", "notes to author", "notes to writer", "note for drafter", "note to the user", "notes for author", "notes for writer", "notes to drafter", "note for the user", "notes for drafter", "notes to the user", "note to the author", "note to the writer", "notes for the user", "note for the author", "note for the writer", "note to the drafter", "notes to the author", "notes to the writer", "note for the drafter", "notes for the author", "notes for the writer", "notes to the drafter", "notes for the drafter"]],
            ),
            Phrase::known(
                "^\\W*(?:you|the (?:writer|author)) (?:should|may wish to|will need to|need to) (?:also )?(?:describe|list|set out|outline|include|insert) (?:here|below|in this section|what|how|(?:all |any |the )?(?:main|key|group.s))\\b", &[&["you should ", "you need to ", "you may wish to ", "you will need to ", "the author should ", "the writer should ", "the author need to ", "the writer need to ", "the author may wish to ", "the writer may wish to ", "the author will need to ", "the writer will need to "], &["list ", "insert ", "include ", "outline ", "set out ", "describe "], &["how", "key", "here", "main", "what", "below", "group", "in this section"]],
            ),
            Phrase::known(
                "^\\W*it is (?:important|helpful|useful|essential) to (?:show|say|describe|explain|set out|list|state|include|note) (?:here )?(?:how|what|who|which|whether|when) (?:the group|members|meetings|decisions|it (?:will|is)|often)\\b", &[&["it is useful to say ", "it is helpful to say ", "it is useful to list ", "it is useful to note ", "it is useful to show ", "it is helpful to list ", "it is helpful to note ", "it is helpful to show ", "it is useful to state ", "it is essential to say ", "it is helpful to state ", "it is important to say ", "it is essential to list ", "it is essential to note ", "it is essential to show ", "it is important to list ", "it is important to note ", "it is important to show ", "it is useful to explain ", "it is useful to include ", "it is useful to set out ", "it is essential to state ", "it is helpful to explain ", "it is helpful to include ", "it is helpful to set out ", "it is important to state ", "it is useful to describe ", "it is helpful to describe ", "it is essential to explain ", "it is essential to include ", "it is essential to set out ", "it is important to explain ", "it is important to include ", "it is important to set out ", "it is essential to describe ", "it is important to describe "], &["how ", "who ", "what ", "when ", "which ", "whether "], &["it is ", "often ", "it will ", "members ", "meetings ", "decisions ", "the group "]],
            ),
            Phrase::known(
                "^\\W*(?:use (?:(?:[\\w-]+ ){0,3}bullet points|a bulleted list|plain (?:english|language))|make (?:them|these|objectives) smart|keep (?:this|it) (?:short|brief|simple))\\W*$", &[&["bullet points", "keep it brief", "keep it short", "plain english", "keep it simple", "plain language", "a bulleted list", "keep this brief", "keep this short", "make them smart", "keep this simple", "make these smart", "make objectives smart"]],
            ),
        ]),
        hollow: Cow::Borrowed(&[
            Phrase::known(
                "^(?:we|the group|it) (?:do|does) not (?:yet )?have (?:an? |any )?(?:clear |agreed |set )?(?:purpose|aims?|objectives|goals|responsibilities|duties|membership|members|links|ways of working|working arrangements)(?: yet| at present)?\\W*$", &[&[" it do not have ", " we do not have ", " it does not have ", " we does not have ", " it do not yet have ", " we do not yet have ", " it does not yet have ", " we does not yet have ", " the group do not have ", " the group does not have ", " the group do not yet have ", " the group does not yet have "], &["aim", "goals", "links", "duties", "members", "purpose", "objectives", "ways of working", "responsibilities", "working arrangements"]],
            ),
            Phrase::known(
                "^(?:the |our |its )?(?:purpose|aims?|objectives|goals|responsibilities|duties|membership|members|links|ways of working|working arrangements)(?: of the group)? (?:has|have) not (?:yet )?been (?:settled|decided|agreed|written|set|drafted|confirmed|discussed)\\b[^:;]{0,40}$", &[&[" aim", " goals", " links", " duties", " members", " purpose", " objectives", " ways of working", " responsibilities", " working arrangements"], &[" has not been set ", " have not been set ", " has not been agreed ", " has not been decided ", " has not been drafted ", " has not been settled ", " has not been written ", " has not yet been set ", " have not been agreed ", " have not been decided ", " have not been drafted ", " have not been settled ", " have not been written ", " have not yet been set ", " has not been confirmed ", " has not been discussed ", " has not yet been agreed ", " have not been confirmed ", " have not been discussed ", " has not yet been decided ", " has not yet been drafted ", " has not yet been settled ", " has not yet been written ", " have not yet been agreed ", " have not yet been decided ", " have not yet been drafted ", " have not yet been settled ", " have not yet been written ", " has not yet been confirmed ", " has not yet been discussed ", " have not yet been confirmed ", " have not yet been discussed "]],
            ),
            Phrase::known(
                "^(?:the |our |its )?(?:purpose|aims?|objectives|goals|responsibilities|duties|membership|members|links|ways of working|working arrangements)(?: of the group)? (?:will|shall) be (?:drawn up|published|announced|settled|prepared|circulated|named|written|decided|agreed)(?: by the new [\\w ]{1,20})?(?: (?:later|soon|shortly|in due course|this year|next year|once|when|after)\\b[^:;]{0,60})?\\W*$", &[&[" aim", " goals", " links", " duties", " members", " purpose", " objectives", " ways of working", " responsibilities", " working arrangements"], &[" will be named", " shall be named", " will be agreed", " shall be agreed", " will be decided", " will be settled", " will be written", " shall be decided", " shall be settled", " shall be written", " will be drawn up", " will be prepared", " shall be drawn up", " shall be prepared", " will be announced", " will be published", " shall be announced", " shall be published", " will be circulated", " shall be circulated"]],
            ),
            Phrase::known(
                "^(?:someone|somebody) (?:needs|has|still needs) to (?:write|draft|do|fill in|finish)\\b[^:;]{0,40}$", &[&[" someone has to do ", " somebody has to do ", " someone needs to do ", " somebody needs to do ", " someone has to draft ", " someone has to write ", " somebody has to draft ", " somebody has to write ", " someone has to finish ", " somebody has to finish ", " someone has to fill in ", " someone needs to draft ", " someone needs to write ", " somebody has to fill in ", " somebody needs to draft ", " somebody needs to write ", " someone needs to finish ", " somebody needs to finish ", " someone needs to fill in ", " somebody needs to fill in ", " someone still needs to do ", " somebody still needs to do ", " someone still needs to draft ", " someone still needs to write ", " somebody still needs to draft ", " somebody still needs to write ", " someone still needs to finish ", " somebody still needs to finish ", " someone still needs to fill in ", " somebody still needs to fill in "]],
            ),
            Phrase::known(
                "^(?:(?:the|this|our) (?:(?:working|thematic|steering|action|sub)[ -])?(?:group|committee|forum|panel|team|network|chair|partners|members|executive)|we|it|members|partners) (?:will|shall|is to|are to|must|should|intends? to|aims? to|plans? to|needs? to) (?:(?:first|then|also|jointly|together|itself|meet to|work together to|work to|seek to|in due course) )*(?:develop|agree|decide|define|set|draw up|draft|write|settle|determine|work out|identify|produce|prepare|confirm|establish|formulate|finali[sz]e|clarify|consider|discuss)(?: (?:on|upon))? (?:its|our|their|the|some|these|all|further)(?: (?:own|detailed|full|key|specific|main|initial|clear|shared|common|draft|final|more))* (?:(?:aims?|objectives|purpose|goals|responsibilities|duties|tasks|membership|members|ways of working|working arrangements|methods of working|links|terms of reference|remit|role|roles)(?:, | and |, and )?(?:its |the |our )?)+(?: ?(?:for the group|in due course|at (?:its|the|our) (?:first|next|inaugural|early) [\\w ]{3,20}|(?:once|when|after|as soon as|in the|over|during|with|together|itself|in time|later|soon|shortly)\\b[^.;:]{0,60}))?\\W*$", &[&[" it", " we", " our ", " the ", " this ", " members", " partners"], &[" must ", " will ", " is to ", " shall ", " aim to ", " are to ", " should ", " aims to ", " need to ", " plan to ", " needs to ", " plans to ", " intend to ", " intends to "], &[" all", " its", " our", " the", " some", " further"], &["aim", "role", "goals", "links", "remit", "tasks", "duties", "members", "purpose", "objectives", "ways of working", "responsibilities", "methods of working", "terms of reference", "working arrangements"]],
            ),
            Phrase::known(
                "^(?:(?:the|this|our) (?:group|committee|forum|panel|team|network)|we|it) (?:will|shall|is to|must|should) (?:also )?(?:carry out|fulfil|perform|undertake|discharge|meet|achieve|adopt|have|follow|set|establish|maintain) (?:(?:its|our|the|some|all|appropriate|suitable|smart|clear|good|effective|necessary|relevant) )*(?:purpose|aims?|objectives|goals|responsibilities|duties|tasks|members|membership|ways of working|working arrangements|links|role)(?: ?(?:as|where|when|if) (?:and when )?(?:appropriate|required|necessary|needed|possible))?\\.?$", &[&[" it ", " we ", " our team ", " the team ", " our forum ", " our group ", " our panel ", " the forum ", " the group ", " the panel ", " this team ", " this forum ", " this group ", " this panel ", " our network ", " the network ", " this network ", " our committee ", " the committee ", " this committee "], &["must ", "will ", "is to ", "shall ", "should "], &["set ", "have ", "meet ", "adopt ", "follow ", "fulfil ", "achieve ", "perform ", "maintain ", "carry out ", "discharge ", "establish ", "undertake "], &["aim", "role", "goals", "links", "tasks", "duties", "members", "purpose", "objectives", "ways of working", "responsibilities", "working arrangements"]],
            ),
            Phrase::known(
                "^(?:(?:the|this|our) (?:group|committee|forum|panel|team|network)|we|it) (?:will|shall|should) (?:also )?(?:consider|discuss|explore|clarify|agree) (?:its|our|the|any) links to (?:the )?\\w+(?: \\w+)?(?: and (?:the )?\\w+)?\\.?$", &[&[" it will ", " we will ", " it shall ", " we shall ", " it should ", " we should ", " our team will ", " the team will ", " our forum will ", " our group will ", " our panel will ", " our team shall ", " the forum will ", " the group will ", " the panel will ", " the team shall ", " this team will ", " our forum shall ", " our group shall ", " our panel shall ", " our team should ", " the forum shall ", " the group shall ", " the panel shall ", " the team should ", " this forum will ", " this group will ", " this panel will ", " this team shall ", " our forum should ", " our group should ", " our network will ", " our panel should ", " the forum should ", " the group should ", " the network will ", " the panel should ", " this forum shall ", " this group shall ", " this panel shall ", " this team should ", " our network shall ", " the network shall ", " this forum should ", " this group should ", " this network will ", " this panel should ", " our committee will ", " our network should ", " the committee will ", " the network should ", " this network shall ", " our committee shall ", " the committee shall ", " this committee will ", " this network should ", " our committee should ", " the committee should ", " this committee shall ", " this committee should "], &["agree any links to ", "agree its links to ", "agree our links to ", "agree the links to ", "clarify any links to ", "clarify its links to ", "clarify our links to ", "clarify the links to ", "discuss any links to ", "discuss its links to ", "discuss our links to ", "discuss the links to ", "explore any links to ", "explore its links to ", "explore our links to ", "explore the links to ", "consider any links to ", "consider its links to ", "consider our links to ", "consider the links to "]],
            ),
            Phrase::known(
                "^(?:(?:the|this|our) (?:group|committee|forum|panel|team|network)|we|it) (?:will|shall|should) (?:also )?(?:link|relate) to (?:the )?(?:conference|laa|(?-i:[a-z]\\w*)(?: (?-i:[a-z]\\w*))?)(?: and (?:the )?(?:conference|laa|(?-i:[a-z]\\w*)))? (?:where|as|when|if) (?:appropriate|required|necessary|relevant)\\.?$", &[&[" it will ", " we will ", " it shall ", " we shall ", " it should ", " we should ", " our team will ", " the team will ", " our forum will ", " our group will ", " our panel will ", " our team shall ", " the forum will ", " the group will ", " the panel will ", " the team shall ", " this team will ", " our forum shall ", " our group shall ", " our panel shall ", " our team should ", " the forum shall ", " the group shall ", " the panel shall ", " the team should ", " this forum will ", " this group will ", " this panel will ", " this team shall ", " our forum should ", " our group should ", " our network will ", " our panel should ", " the forum should ", " the group should ", " the network will ", " the panel should ", " this forum shall ", " this group shall ", " this panel shall ", " this team should ", " our network shall ", " the network shall ", " this forum should ", " this group should ", " this network will ", " this panel should ", " our committee will ", " our network should ", " the committee will ", " the network should ", " this network shall ", " our committee shall ", " the committee shall ", " this committee will ", " this network should ", " our committee should ", " the committee should ", " this committee shall ", " this committee should "], &["link to ", "relate to "], &[" as relevant ", " as required ", " if relevant ", " if required ", " as necessary ", " if necessary ", " when relevant ", " when required ", " as appropriate ", " if appropriate ", " when necessary ", " where relevant ", " where required ", " where necessary ", " when appropriate ", " where appropriate "]],
            ),
            Phrase::known(
                "^(?:these|this|they|it|those) will be (?:decided|agreed|settled|drafted|written|developed|worked out|added|set|completed|filled in|supplied|provided|confirmed) (?:(?:once|when|after|at|by|as|in|over)\\b[^:;]{0,80}|soon|later|shortly)\\W*$", &[&[" it will be ", " they will be ", " this will be ", " these will be ", " those will be "], &["set ", "added ", "agreed ", "decided ", "drafted ", "settled ", "written ", "provided ", "supplied ", "completed ", "confirmed ", "developed ", "filled in ", "worked out "], &["as ", "at ", "by ", "in ", "soon", "later", "once ", "over ", "when ", "after ", "shortly"]],
            ),
            Phrase::known(
                "^(?:(?:the|our|all) )?(?:\\w+ )?\\w+ (?:will|is|are) (?:still )?(?:draft|drafting|write|writing|look into|looking into|work on|working on|discuss|discussing|decide|deciding|consider|considering) (?:this|these|it|them|that)(?: (?:for|at|in|by|before|after|once|when)\\b[^.]{0,60})?\\.?$", &[&[" is ", " are ", " will "], &["draft ", "write ", "decide ", "discuss ", "work on ", "writing ", "consider ", "deciding ", "drafting ", "look into ", "discussing ", "working on ", "considering ", "looking into "]],
            ),
            Phrase::known(
                "^(?:we|the group|it) (?:is|are) still (?:recruiting|seeking|looking for|finding|deciding|discussing|drafting|working)\\b", &[&[" it is still finding ", " it is still seeking ", " it is still working ", " we is still finding ", " we is still seeking ", " we is still working ", " it are still finding ", " it are still seeking ", " it are still working ", " it is still deciding ", " it is still drafting ", " we are still finding ", " we are still seeking ", " we are still working ", " we is still deciding ", " we is still drafting ", " it are still deciding ", " it are still drafting ", " we are still deciding ", " we are still drafting ", " it is still discussing ", " it is still recruiting ", " we is still discussing ", " we is still recruiting ", " it are still discussing ", " it are still recruiting ", " it is still looking for ", " we are still discussing ", " we are still recruiting ", " we is still looking for ", " it are still looking for ", " we are still looking for ", " the group is still finding ", " the group is still seeking ", " the group is still working ", " the group are still finding ", " the group are still seeking ", " the group are still working ", " the group is still deciding ", " the group is still drafting ", " the group are still deciding ", " the group are still drafting ", " the group is still discussing ", " the group is still recruiting ", " the group are still discussing ", " the group are still recruiting ", " the group is still looking for ", " the group are still looking for "]],
            ),
            Phrase::known(
                "^(?:we|the group|it|members|partners) (?:will|shall) (?:decide|agree|discuss|settle|work out) (?:on )?(?:how|what|who|when|where|whether)\\b[^.]{0,60}?\\b(?:first meet\\w*|meets? for the first|inaugural|in due course|later|(?:once|when) (?:it|we|they) (?:is|are|has|have))\\b[^:;]{0,60}$", &[&[" it will agree ", " we will agree ", " it shall agree ", " it will decide ", " it will settle ", " we shall agree ", " we will decide ", " we will settle ", " it shall decide ", " it shall settle ", " it will discuss ", " we shall decide ", " we shall settle ", " we will discuss ", " it shall discuss ", " it will work out ", " we shall discuss ", " we will work out ", " it shall work out ", " we shall work out ", " members will agree ", " members shall agree ", " members will decide ", " members will settle ", " partners will agree ", " members shall decide ", " members shall settle ", " members will discuss ", " partners shall agree ", " partners will decide ", " partners will settle ", " the group will agree ", " members shall discuss ", " members will work out ", " partners shall decide ", " partners shall settle ", " partners will discuss ", " the group shall agree ", " the group will decide ", " the group will settle ", " members shall work out ", " partners shall discuss ", " partners will work out ", " the group shall decide ", " the group shall settle ", " the group will discuss ", " partners shall work out ", " the group shall discuss ", " the group will work out ", " the group shall work out "], &["how ", "who ", "what ", "when ", "where ", "whether "], &[" later", " inaugural", " first meet", " once it is", " once we is", " when it is", " when we is", " once it are", " once it has", " once we are", " once we has", " when it are", " when it has", " when we are", " when we has", " once it have", " once they is", " once we have", " when it have", " when they is", " when we have", " in due course", " once they are", " once they has", " when they are", " when they has", " once they have", " when they have", " meet for the first", " meets for the first"]],
            ),
            Phrase::known(
                "^(?:the|our|its)? ?(?:(?:main|full|key|overall|core|detailed|group|group.s) )*(?:purpose|aims?|objectives|goals|responsibilities|duties|membership|members|links|ways of working|working arrangements|remit|role|roles)(?: and (?:purpose|aims?|objectives|goals|responsibilities|duties|membership|members|links|ways of working))?(?: of (?:the|this|our) (?:\\w+ ){0,2}\\w+)? (?:is|are|will be|shall be|have been|has been) (?:those |as |that |already )*(?:set out|described|listed|given|stated|defined|outlined|agreed|laid down|specified|contained|previously agreed)(?: (?:in|by|within|under|with|between|among) (?:these|this|the|all|its|our) (?:terms of reference|document|paper|partners|partnership|members|group|executive|constitution|governing documents?))?(?: (?:above|elsewhere|from time to time|separately|previously|already))?\\.?$", &[&["aim", "role", "goals", "links", "remit", "duties", "members", "purpose", "objectives", "ways of working", "responsibilities", "working arrangements"], &[" is ", " are ", " will be ", " has been ", " shall be ", " have been "], &["given", "agreed", "listed", "stated", "defined", "set out", "outlined", "contained", "described", "laid down", "specified"]],
            ),
            Phrase::known(
                "^(?:[\\w \\x27]{0,50}?\\b(?:with|of|from|by|include|includes|are|comprises?|to|identify|establish|involve|engage) )?(?:(?:the|all|any|other|a range of|a number of|representatives of|representatives from|both|local) )*(?:relevant|appropriate|key|suitable) (?:(?:local|partner|statutory|voluntary|external|other|and) )*(?:(?:partners?|stakeholders?|organi[sz]ations?|agencies|bodies|parties|persons?|people|representatives|individuals|groups|services|officers|links)(?:,? (?:and|or) |, )?(?:(?:other|all|key|relevant|external|local|wider|appropriate|suitable|establish|build|develop|maintain|with) )*)+(?: ?(?:as|where|when|if) (?:and when )?(?:appropriate|required|necessary|needed|agreed|possible|relevant))?\\.?$", &[&["key ", "relevant ", "suitable ", "appropriate "], &["links", "bodies", "groups", "people", "person", "parties", "partner", "agencies", "officers", "services", "individuals", "stakeholder", "organisation", "organization", "representatives"]],
            ),
        ]),
        outcomes: OutcomeWords {
            words: Cow::Borrowed(&[
                Phrase::known(
                    "\\boutcomes?\\b", &[&[" outcome ", " outcomes "]],
                ),
            ]),
            claimed_under: Cow::Borrowed(&[
                Cow::Borrowed("purpose"),
                Cow::Borrowed("objectives"),
                Cow::Borrowed("responsibilities"),
                Cow::Borrowed("ways-of-working"),
            ]),
            objectives: Some(
                Cow::Borrowed("objectives"),
            ),
            lead: Cow::Borrowed(&[
                Phrase::known(
                    "{group} (?:[\\w-]+ ){0,8}?(?:delivers?|delivering|leads?|leading|achieves?|responsib(?:le|ility|ly)|accountable|answers?|owns?|takes? forward)\\b", &[&[" it ", " we ", "our ", "the ", "each ", "this "], &["own ", "lead ", "owns ", "leads ", "answer ", "achieve ", "answers ", "deliver ", "leading ", "achieves ", "delivers ", "delivering ", "accountable ", "responsible ", "responsibly ", "take forward ", "takes forward ", "responsibility "]],
                ),
                Phrase::known(
                    "^,? ?(?:and|but|while) (?:[\\w-]+ ){0,3}?(?:delivers?|delivering|leads?|leading|achieves?|responsib(?:le|ility|ly)|accountable|answers?|owns?|takes? forward)\\b", &[&[" and ", " but ", " while "], &["own ", "lead ", "owns ", "leads ", "answer ", "achieve ", "answers ", "deliver ", "leading ", "achieves ", "delivers ", "delivering ", "accountable ", "responsible ", "responsibly ", "take forward ", "takes forward ", "responsibility "]],
                ),
                Phrase::known(
                    "\\b(?:and|while|but) {group} on ?$", &[&[" and ", " but ", " while "], &[" it ", " we ", "our ", "the ", "each ", "this "], &[" on "]],
                ),
                Phrase::known(
                    "^outcomes? (?:led|delivered|claimed|owned)\\b", &[&[" outcome led ", " outcomes led ", " outcome owned ", " outcomes owned ", " outcome claimed ", " outcomes claimed ", " outcome delivered ", " outcomes delivered "]],
                ),
            ]),
            support: Cow::Borrowed(&[
                Phrase::known(
                    "\\b(?:helps?|helping|aids?|aiding|assist(?:s|ing)?|contribut(?:e|es|ing|ion|ions)|supports|supporting|supported|jointly|joint|in conjunction)\\b", &[&[" aid ", " aids ", " help ", " helps ", " joint ", " aiding ", " assist ", " assists ", " helping ", " jointly ", " supports ", " assisting ", " supported ", " contribute ", " supporting ", " contributes ", " contributing ", " contribution ", " contributions ", " in conjunction "]],
                ),
                Phrase::known(
                    "\\b(?:to|will|shall|must|should|may|can|and|or|also|we|group|partnership|pag|not lead but) (?:also )?support\\b", &[&[" or support ", " to support ", " we support ", " and support ", " can support ", " may support ", " pag support ", " also support ", " must support ", " will support ", " group support ", " shall support ", " should support ", " partnership support ", " not lead but support "]],
                ),
                Phrase::known(
                    "\\bshar(?:e|es|ing)(?: (?:responsibility|the lead|the work) (?:for|on))?(?: the)? ?$", &[&[" share", " sharing"]],
                ),
                Phrase::known(
                    "\\bwork(?:s|ing)? (?:\\w+ ){0,2}?with {another} towards?\\b", &[&[" work ", " works ", " working "], &["with "], &["team ", "board ", "forum ", "group ", "panel ", "trust ", "agency ", "county ", "others ", "police ", "council ", "network ", "service ", "alliance ", "authority ", "committee ", "executive ", "conference ", "association ", "partnership ", "another body ", "other bodies ", "other groups ", "other partnerships "], &[" toward ", " towards "]],
                ),
                Phrase::known(
                    "\\bfeeds? into\\b", &[&[" feed into ", " feeds into "]],
                ),
                Phrase::known(
                    "\\bplays? (?:its|a|our|their) (?:\\w+ )?part in\\b", &[&[" play a ", " plays a ", " play its ", " play our ", " plays its ", " plays our ", " play their ", " plays their "], &["part in "]],
                ),
                Phrase::known(
                    "\\bbacks?\\b", &[&[" back ", " backs "]],
                ),
                Phrase::known(
                    "\\bsecondary interest\\b", &[&[" secondary interest "]],
                ),
                Phrase::known(
                    "^(?:also )?support\\b", &[&[" support "]],
                ),
                Phrase::known(
                    "\\bin support\\b", &[&[" in support "]],
                ),
                Phrase::known(
                    "\\bsupport (?:for|to)\\b", &[&[" support to ", " support for "]],
                ),
                Phrase::known(
                    "\\bsupport (?:the )?(?:delivery|achievement|work)\\b", &[&[" support work ", " support delivery ", " support the work ", " support achievement ", " support the delivery ", " support the achievement "]],
                ),
                Phrase::known(
                    "\\boutcomes (?:that |which )?(?:we|it|the group)(?: also)? supports?\\b", &[&[" outcomes it support ", " outcomes we support ", " outcomes it supports ", " outcomes we supports ", " outcomes it also support ", " outcomes that it support ", " outcomes that we support ", " outcomes we also support ", " outcomes it also supports ", " outcomes that it supports ", " outcomes that we supports ", " outcomes we also supports ", " outcomes which it support ", " outcomes which we support ", " outcomes the group support ", " outcomes which it supports ", " outcomes which we supports ", " outcomes the group supports ", " outcomes that it also support ", " outcomes that we also support ", " outcomes that it also supports ", " outcomes that we also supports ", " outcomes which it also support ", " outcomes which we also support ", " outcomes that the group support ", " outcomes the group also support ", " outcomes which it also supports ", " outcomes which we also supports ", " outcomes that the group supports ", " outcomes the group also supports ", " outcomes which the group support ", " outcomes which the group supports ", " outcomes that the group also support ", " outcomes that the group also supports ", " outcomes which the group also support ", " outcomes which the group also supports "]],
                ),
            ]),
            joint: Cow::Borrowed(&[
                Phrase::known(
                    "\\b(?:in conjunction with|jointly|joint(?:ly)? with|in a supporting role|as a supporting partner|in support)\\b", &[&[" jointly ", " in support ", " joint with ", " in conjunction with ", " in a supporting role ", " as a supporting partner "]],
                ),
                Phrase::known(
                    "^(?:support(?:s|ing)?(?: role| partner)?|interest only|secondary interest)\\b", &[&[" support ", " supports ", " supporting ", " interest only ", " secondary interest "]],
                ),
            ]),
            of_others: Cow::Borrowed(&[
                Phrase::known(
                    "(?:\\b(?:is|are|being|was|were|will be)|^,?) ?\\(?(?:jointly )?(?:led|lead|delivered|owned|taken forward) by (?:the )?(?:(?-i:[A-Z][\\w\\x27&-]+) (?-i:[A-Z])|council\\b|county\\b|executive\\b|other\\b|another\\b)", &[&["led by ", "lead by ", "owned by ", "delivered by ", "taken forward by "]],
                ),
                Phrase::known(
                    "^,? ?\\(?(?:which )?(?:belongs?|falls?|rests?|lies?|sits?) (?:to|with|under) (?:the )?(?:(?-i:[A-Z][\\w\\x27&-]+) (?-i:[A-Z])|council\\b|county\\b|executive\\b|other\\b|another\\b)", &[&["lie to ", "sit to ", "fall to ", "lies to ", "rest to ", "sits to ", "falls to ", "lie with ", "rests to ", "sit with ", "belong to ", "fall with ", "lie under ", "lies with ", "rest with ", "sit under ", "sits with ", "belongs to ", "fall under ", "falls with ", "lies under ", "rest under ", "rests with ", "sits under ", "belong with ", "falls under ", "rests under ", "belong under ", "belongs with ", "belongs under "]],
                ),
                Phrase::known(
                    "^,? which (?:the )?(?-i:[A-Z][\\w\\x27&-]+)(?: (?-i:[A-Z][\\w\\x27&-]+)){1,6} (?:leads?|delivers?|owns?|takes? forward)\\b", &[&[" which "], &[" own ", " lead ", " owns ", " leads ", " deliver ", " delivers ", " take forward ", " takes forward "]],
                ),
                Phrase::known(
                    "\\b(?:not|never|no longer) (?:itself |directly )?(?:lead|leads|deliver|delivers|own|responsible|accountable|answer)\\b", &[&[" not ", " never ", " no longer "], &["own ", "lead ", "leads ", "answer ", "deliver ", "delivers ", "accountable ", "responsible "]],
                ),
                Phrase::known(
                    "\\bother (?:groups|bodies|partnerships)\\b", &[&[" other bodies ", " other groups ", " other partnerships "]],
                ),
                Phrase::known(
                    "\\b(?:is|are) the responsibility of (?:the )?(?:(?-i:[A-Z][\\w\\x27&-]+) (?-i:[A-Z])|council\\b|county\\b|executive\\b|other\\b|another\\b)", &[&[" is the responsibility of ", " are the responsibility of "]],
                ),
                Phrase::known(
                    "\\bof (?:other|another) (?:thematic )?(?:groups?|bodies|body|partnerships?)\\b", &[&[" of other body ", " of other group ", " of another body ", " of other bodies ", " of other groups ", " of another group ", " of another bodies ", " of another groups ", " of other partnership ", " of other partnerships ", " of another partnership ", " of other thematic body ", " of another partnerships ", " of other thematic group ", " of another thematic body ", " of other thematic bodies ", " of other thematic groups ", " of another thematic group ", " of another thematic bodies ", " of another thematic groups ", " of other thematic partnership ", " of other thematic partnerships ", " of another thematic partnership ", " of another thematic partnerships "]],
                ),
                Phrase::known(
                    "^,? ?(?:is|are|was|were|remains?|rests?|stays?)(?: now| still)? (?:for|with|a matter for|the business of|down to|up to) {another}", &[&[" is", " are", " was", " rest", " stay", " were", " remain"], &[" for ", " with ", " up to ", " down to ", " the business of "], &["team ", "board ", "forum ", "group ", "panel ", "trust ", "agency ", "county ", "others ", "police ", "council ", "network ", "service ", "alliance ", "authority ", "committee ", "executive ", "conference ", "association ", "partnership ", "another body ", "other bodies ", "other groups ", "other partnerships "]],
                ),
                Phrase::known(
                    "^,? ?(?:is|are|was|were) (?:not|no longer|neither) (?:ours|one of ours|among ours|for us|for {the-group}|{the-group}\\x27s|its|(?:with)?in (?:our|its|{the-group}\\x27s))\\b", &[&[" is not ", " are not ", " was not ", " were not ", " is neither ", " are neither ", " was neither ", " is no longer ", " were neither ", " are no longer ", " was no longer ", " were no longer "], &["in ", "its", "our ", "ours", "the ", "this ", "for us"]],
                ),
                Phrase::known(
                    "^,? ?(?:lies?|falls?|is|are|stands?|remains?)(?: entirely| wholly)? (?:outside|beyond)\\b", &[&[" is", " are", " lie", " fall", " stand", " remain"], &[" beyond ", " outside "]],
                ),
                Phrase::known(
                    "^,? ?(?:has |have |had |was |were )?(?:been )?(?:passed|moved|gone|went|transferred|handed|given|assigned|reassigned)\\b[^.;]{0,60}?\\bto {another}", &[&["gone ", "went ", "given ", "moved ", "handed ", "passed ", "assigned ", "transferred "], &[" to "], &["team ", "board ", "forum ", "group ", "panel ", "trust ", "agency ", "county ", "others ", "police ", "council ", "network ", "service ", "alliance ", "authority ", "committee ", "executive ", "conference ", "association ", "partnership ", "another body ", "other bodies ", "other groups ", "other partnerships "]],
                ),
                Phrase::known(
                    "^,? ?(?:please )?see (?:the )?(?:[\\w-]+ ){0,3}?(?:terms of reference|document|plan|page)s? of\\b", &[&[" see "], &["page of ", "plan of ", "pages of ", "plans of ", "document of ", "documents of ", "terms of reference of ", "terms of references of "]],
                ),
                Phrase::known(
                    "^ ?\\(?(?:the )?lead(?:er|s)?(?: (?:group|body|partner|partnership|agency|organisation))? ?(?:[:=-]|is|by)+ ?{another}", &[&[" lead"], &["team ", "board ", "forum ", "group ", "panel ", "trust ", "agency ", "county ", "others ", "police ", "council ", "network ", "service ", "alliance ", "authority ", "committee ", "executive ", "conference ", "association ", "partnership ", "another body ", "other bodies ", "other groups ", "other partnerships "]],
                ),
                Phrase::known(
                    "\\b(?:nobody|no one|no group|no body|none of us) (?:leads?|delivers?|owns?)\\b", &[&[" no one own ", " nobody own ", " no body own ", " no one lead ", " no one owns ", " nobody lead ", " nobody owns ", " no body lead ", " no body owns ", " no group own ", " no one leads ", " nobody leads ", " no body leads ", " no group lead ", " no group owns ", " no group leads ", " no one deliver ", " nobody deliver ", " none of us own ", " no body deliver ", " no one delivers ", " nobody delivers ", " none of us lead ", " none of us owns ", " no body delivers ", " no group deliver ", " none of us leads ", " no group delivers ", " none of us deliver ", " none of us delivers "]],
                ),
                Phrase::known(
                    "\\b(?:do|does|did) not (?:deal|concern|cover)\\b", &[&[" do not deal ", " did not deal ", " do not cover ", " did not cover ", " does not deal ", " do not concern ", " does not cover ", " did not concern ", " does not concern "]],
                ),
                Phrase::known(
                    "\\boutside (?:of )?(?:our|its|{the-group}\\x27s) (?:remit|scope|work)\\b", &[&[" outside "], &["its", "our", "the ", "this "], &[" work ", " remit ", " scope "]],
                ),
            ]),
            others_lead: Cow::Borrowed(&[
                Phrase::known(
                    "(?:^|[;:,] |\\b(?:while|whereas|but) ){another} (?:also |already |now |still |itself |will |shall |must ){0,2}(?:leads?|looks? after|delivers?|owns?|takes? forward|answers? for|(?:is|are) (?:responsible|accountable)|ha(?:s|ve) the lead)(?: (?:on|for|in|the|delivery|delivering|of|its|all|both|strategy|strategic|scs)){0,5} ?$", &[&["team ", "board ", "forum ", "group ", "panel ", "trust ", "agency ", " county ", " others ", " police ", "council ", "network ", "service ", "alliance ", "authority ", "committee ", "executive ", "conference ", "association ", "partnership ", " another body ", " other bodies ", " other groups ", " other partnerships "], &["own", "lead", "deliver", "answer for", "look after", "answers for", "looks after", "take forward", "takes forward", "is accountable", "is responsible", "are accountable", "are responsible"]],
                ),
                Phrase::known(
                    ", and {another} (?:also |already |now |still |itself |will |shall |must ){0,2}(?:leads|looks after|delivers|owns|takes forward|answers for|is (?:responsible|accountable)|has the lead)(?: (?:on|for|in|the|delivery|delivering|of|its|all|both|strategy|strategic|scs)){0,5} ?$", &[&["  and "], &["team ", "board ", "forum ", "group ", "panel ", "trust ", "agency ", "county ", "others ", "police ", "council ", "network ", "service ", "alliance ", "authority ", "committee ", "executive ", "conference ", "association ", "partnership ", "another body ", "other bodies ", "other groups ", "other partnerships "], &["owns", "leads", "delivers", "answers for", "looks after", "has the lead", "takes forward", "is accountable", "is responsible"]],
                ),
                Phrase::known(
                    "^(?:until|before|up to) (?:the end of )?(?:\\w+ )?(?:1|2)\\d{3}\\b", &[&[" until ", " up to ", " before "]],
                ),
                Phrase::known(
                    "(?:\\bsee also|(?:^|[(;:,.-] ?|\\b(?:please|also|and|but) )see|\\b(?:has regard to|have regard to|having regard to)):? ?$", &[&[" see", " has regard to", " have regard to", " having regard to"]],
                ),
                Phrase::known(
                    "\\b(?:is|are|be|being|keeps?|kept) (?:told|informed)\\b", &[&[" be told ", " is told ", " are told ", " keep told ", " kept told ", " being told ", " keeps told ", " be informed ", " is informed ", " are informed ", " keep informed ", " kept informed ", " being informed ", " keeps informed "]],
                ),
                Phrase::known(
                    "\\b(?:tak(?:e|es|ing) (?:account|note|notice) of|keep(?:s|ing)? (?:an eye|watch|a watch) (?:on|over)|bear(?:s|ing)? in mind|(?:is|are|stays?) (?:aware|mindful) of|watch(?:es|ing)? over)(?: the)? ?$", &[&[" watch over", " is aware of", " are aware of", " bear in mind", " take note of", " watches over", " bears in mind", " is mindful of", " keep watch on", " stay aware of", " takes note of", " watching over", " are mindful of", " keep an eye on", " keeps watch on", " stays aware of", " take notice of", " taking note of", " bearing in mind", " keep a watch on", " keeps an eye on", " stay mindful of", " take account of", " takes notice of", " keep an eye over", " keeping watch on", " keeps a watch on", " stays mindful of", " takes account of", " taking notice of", " keeping an eye on", " keeps an eye over", " taking account of", " keeping a watch on", " keeping an eye over"]],
                ),
                Phrase::known(
                    "\\bthe (?:sustainable communit(?:y|ies) |community )?strategy (?:has|sets out|names|lists|contains)\\b", &[&[" the strategy has ", " the strategy lists ", " the strategy names ", " the strategy contains ", " the strategy sets out ", " the community strategy has ", " the community strategy lists ", " the community strategy names ", " the community strategy contains ", " the community strategy sets out ", " the sustainable community strategy has ", " the sustainable communities strategy has ", " the sustainable community strategy lists ", " the sustainable community strategy names ", " the sustainable communities strategy lists ", " the sustainable communities strategy names ", " the sustainable community strategy contains ", " the sustainable community strategy sets out ", " the sustainable communities strategy contains ", " the sustainable communities strategy sets out "]],
                ),
            ]),
            lead_columns: Cow::Borrowed(&[
                Phrase::known(
                    "^(?:the )?(?:lead\\b|led\\b|who leads|leader|owner|owned\\b|responsib|accountable)", &[&[" led ", " lead ", " owner", " leader", " owned ", " responsib", " who leads", " accountable"]],
                ),
                Phrase::known(
                    "\\blead$", &[&[" lead "]],
                ),
            ]),
            other_series: Cow::Borrowed(&[
                Phrase::known(
                    "{laa}(?:\\x27s|\\x27)?(?: \\([\\w ]{1,30}\\))?(?: (?:priority|improvement|target|theme|block|strategic|key|agreed|joint|shared|level|group|partnership)(?:\\x27s)?)? outcomes?\\b", &[&[" laa ", " laas ", " local area agreement ", " local area agreements "], &[" outcome ", " outcomes "]],
                ),
                Phrase::known(
                    "{outcome-numbers} (?:of|in|from|under|within) (?:the |its |our |a )?(?:[\\w-]+(?:\\x27s)? ){0,2}?{laa}", &[&[" outcome ", " outcomes "], &[" in ", " of ", " from ", " under ", " within "], &[" laa ", " laas ", " local area agreement ", " local area agreements "]],
                ),
                Phrase::known(
                    "{outcome-numbers} {laa}", &[&[" outcome ", " outcomes "], &[" laa ", " laas ", " local area agreement ", " local area agreements "]],
                ),
                Phrase::known(
                    "\\boutcomes? (?:of|in|from|under|within) (?:the |its |our |a )?(?:[\\w-]+(?:\\x27s)? ){0,2}?{laa}", &[&[" outcome in ", " outcome of ", " outcomes in ", " outcomes of ", " outcome from ", " outcome under ", " outcomes from ", " outcome within ", " outcomes under ", " outcomes within "], &[" laa ", " laas ", " local area agreement ", " local area agreements "]],
                ),
                Phrase::known(
                    "(?:^|[;:] )(?:under|in|within|through|as part of|for|from) (?:the |its |our )?(?:[\\w-]+(?:\\x27s)? ){0,2}?{laa}[^;:.]{0,120}?{outcome-numbers}", &[&[" in ", " for ", " from ", " under ", " within ", " through ", " as part of "], &[" laa ", " laas ", " local area agreement ", " local area agreements "], &[" outcome ", " outcomes "]],
                ),
                Phrase::known(
                    "{outcome-numbers} (?:is|are|being) (?:an? |the )?(?:[\\w-]+ ){0,3}?{laa}", &[&[" outcome ", " outcomes "], &[" is ", " are ", " being "], &[" laa ", " laas ", " local area agreement ", " local area agreements "]],
                ),
                Phrase::known(
                    "\\b(?:county|county-wide|countywide|regional|national|nhs|government)(?:\\x27s)?(?: (?:priority|improvement|target|theme|block|strategic|key|agreed|joint|shared|level|group|partnership)(?:\\x27s)?)? outcomes?\\b", &[&[" nhs", " county", " national", " regional", " government"], &[" outcome ", " outcomes "]],
                ),
                Phrase::known(
                    "{outcome-numbers} (?:of|in|from|under|within) (?:the |its |our |a )?(?:(?-i:[A-Z])[\\w\\x27-]* (?:of |and |for |the )?){1,6}(?-i:Strategy|Plan|Framework|Agreement|Programme)\\b", &[&[" outcome ", " outcomes "], &[" in ", " of ", " from ", " under ", " within "], &["plan ", "strategy ", "agreement ", "framework ", "programme "]],
                ),
                Phrase::known(
                    "\\b(?:(?-i:[A-Z])[\\w\\x27-]* (?:of |and |for |the )?){1,6}(?-i:Strategy|Plan|Framework|Agreement|Programme)(?:\\x27s)? outcomes?\\b", &[&["plan outcome ", "plan outcomes ", "plan s outcome ", "plan s outcomes ", "strategy outcome ", "agreement outcome ", "framework outcome ", "programme outcome ", "strategy outcomes ", "agreement outcomes ", "framework outcomes ", "programme outcomes ", "strategy s outcome ", "agreement s outcome ", "framework s outcome ", "programme s outcome ", "strategy s outcomes ", "agreement s outcomes ", "framework s outcomes ", "programme s outcomes "]],
                ),
            ]),
            own_series: Cow::Borrowed(&[
                Phrase::known(
                    "\\bsustainable communit(?:y|ies) strategy\\b", &[&[" sustainable community strategy ", " sustainable communities strategy "]],
                ),
                Phrase::known(
                    "\\bcommunity strategy\\b", &[&[" community strategy "]],
                ),
                Phrase::known(
                    "\\bSCS\\b", &[&[" scs "]],
                ),
                Phrase::known(
                    "\\b(?:in|under) the strategy\\b", &[&[" in the strategy ", " under the strategy "]],
                ),
                Phrase::known(
                    "\\b(?:the|our|its|partnership\\x27s|city\\x27s) strategy\\b", &[&[" its strategy ", " our strategy ", " the strategy ", " city s strategy ", " partnership s strategy "]],
                ),
                Phrase::known(
                    "\\b(?:delivery|action|work|business) plan\\b", &[&[" work plan ", " action plan ", " business plan ", " delivery plan "]],
                ),
            ]),
            complete: Cow::Borrowed(&[
                Phrase::known(
                    "\\ball(?: of)?(?: the| its| our| their)? (?:{how-many} )?(?:strategy |strategic |scs )?outcomes?(?: {ours})?", &[&[" all "], &["outcome"]],
                ),
                Phrase::known(
                    "\\b(?:each|every one)(?: of)?(?: the| its| our| their)? (?:{how-many} )?(?:strategy |strategic |scs )?outcomes?(?: {ours}| ?[(:])", &[&[" each ", " every one "], &["outcome"]],
                ),
                Phrase::known(
                    "\\bboth(?: of)?(?: the| its| our)? outcomes(?: {ours}| ?[(:])", &[&[" both outcomes", " both of outcomes", " both its outcomes", " both our outcomes", " both the outcomes", " both of its outcomes", " both of our outcomes", " both of the outcomes"]],
                ),
                Phrase::known(
                    "\\bthe outcomes {ours}", &[&[" the outcomes "], &["own", "lead", "above", "below", "deliver", "of our ", "of the ", "of this ", "given to ", "answer for", "answers for", "allotted to ", "assigned to ", "allocated to ", "entrusted to ", " is accountable", " is responsible", " are accountable", " are responsible", "is accountable for", "is responsible for", "are responsible for"]],
                ),
                Phrase::known(
                    "\\b(?:the|its|our|these)(?: group\\x27s)? {how-many} (?:strategy |strategic |scs )?outcomes {ours}", &[&[" its ", " our ", " the ", " these "], &[" outcomes "], &["own", "lead", "above", "below", "deliver", "of our ", "of the ", "of this ", "given to ", "answer for", "answers for", "allotted to ", "assigned to ", "allocated to ", "entrusted to ", " is accountable", " is responsible", " are accountable", " are responsible", "is accountable for", "is responsible for", "are responsible for"]],
                ),
            ]),
            counted: Cow::Borrowed(&[
                Phrase::known(
                    "\\b(?:the|its|our|these)(?: group\\x27s)? {how-many} (?:strategy |strategic |scs )?outcomes", &[&[" its ", " our ", " the ", " these "], &[" outcomes"]],
                ),
                Phrase::known(
                    "\\b(?:delivers?|leads?(?: on)?|deliver|lead on|is responsible for|are responsible for) {how-many} (?:strategy |strategic |scs )?outcomes(?: {ours})?", &[&[" lead ", " leads ", " deliver ", " delivers ", " is responsible for ", " are responsible for "], &[" outcomes"]],
                ),
            ]),
            units: Cow::Borrowed(&[
                Phrase::known(
                    "(?:million|billion|thousand|per cent|percent|bn|hours?|days?|weeks?|months?|years?|kilometres?|km|miles?|metres?|hectares?|degrees?|points?|times|fte|above|below|of (?:this|the) (?:document|paper|terms))\\b", &[&["bn ", "km ", "day ", "fte ", "days ", "hour ", "mile ", "week ", "year ", "above ", "below ", "hours ", "metre ", "miles ", "month ", "point ", "times ", "weeks ", "years ", "degree ", "metres ", "months ", "points ", "billion ", "degrees ", "hectare ", "million ", "percent ", "hectares ", "per cent ", "thousand ", "of the paper ", "of the terms ", "of this paper ", "of this terms ", "of the document ", "of this document "]],
                ),
            ]),
        },
        indicators: IndicatorWords {
            words: Cow::Borrowed(&[
                Phrase::known(
                    "\\b(?-i:NIs?|N\\.I\\.s?)", &[&[" ni", " n i "]],
                ),
                Phrase::known(
                    "\\bnational indicators?(?: sets?)?(?: \\((?-i:NIs?)\\))?(?: nos?\\.?| numbers?)?", &[&[" national indicator"]],
                ),
            ]),
            others: Cow::Borrowed(&[
                Phrase::known(
                    "\\b(?:in|across|throughout|within|over|all of|from) (?-i:NI),? \\d+[a-z]? [a-z]{3,}", &[&[" in ni ", " from ni ", " over ni ", " across ni ", " all of ni ", " within ni ", " throughout ni "]],
                ),
                Phrase::known(
                    "(?-i:\\bNI) (?:no\\.?|number)", &[&[" ni no", " ni number"]],
                ),
            ]),
            withdrawn: Cow::Borrowed(&[
                Phrase::known(
                    "\\b(?:dropped|withdrawn|deleted|abolished|discontinued|removed|replaced|superseded|retired|scrapped|no longer|taken out|not (?:now )?in use|never (?:in use|used)|ceased)\\b", &[&[" ceased ", " deleted ", " dropped ", " removed ", " retired ", " replaced ", " scrapped ", " abolished ", " no longer ", " taken out ", " withdrawn ", " never used ", " not in use ", " superseded ", " discontinued ", " never in use ", " not now in use "]],
                ),
            ]),
        },
        patterns: Cow::Borrowed(&[
            Named {
                name: Cow::Borrowed("noun"),
                says: Cow::Borrowed("(?:group|sub-?group|committee|sub-?committee|forum|panel|team|task ?force|network|consortium|alliance|working party|pag|sig|wg|tg)"),
            },
            Named {
                name: Cow::Borrowed("kind"),
                says: Cow::Borrowed("(?:working|steering|task|task and finish|advisory|thematic|theme|partnership|interest|special interest|community|reference|priority|priority action|action|project|delivery|support|focus|coordination|co-ordination|local|technical|user)"),
            },
            Named {
                name: Cow::Borrowed("group"),
                says: Cow::Borrowed("(?:(?:the|this|our|each) (?:{kind} ){0,2}{noun}\\b|\\bwe\\b|\\bit\\b)"),
            },
            Named {
                name: Cow::Borrowed("the-group"),
                says: Cow::Borrowed("(?:(?:the|this|our) (?:{kind} ){0,2}{noun}\\b)"),
            },
            Named {
                name: Cow::Borrowed("will"),
                says: Cow::Borrowed("(?:will|shall|is to|are to|must|should|aims to|seeks to|exists to|is expected to|has a mandate to|has the mandate to|also|may)"),
            },
            Named {
                name: Cow::Borrowed("link"),
                says: Cow::Borrowed("(?:link(?:s|ed|ing)?(?: up| in)?(?: closely)? (?:with|to|into)|liais(?:e|es|ing|on)(?: closely| regularly)?(?: with|between)|work(?:s|ed|ing)?(?: \\w+){0,2}(?: together)?(?: jointly| closely)? (?:with|alongside)|joint(?:ly)? work(?:ing)? (?:with|between)|partner(?:s|ed|ing)? with|in (?:close )?(?:conjunction|collaboration|partnership|liaison|cooperation|co-operation|consultation|coordination) with|feed(?:s|ing)? (?:\\w+ ){0,3}into|collaborat(?:e|es|ing|ion)(?: closely| directly)? with|co-?ordinat(?:e|es|ing|ed|ion)(?: \\w+){0,4} (?:with|across)|co-?operat(?:e|es|ing|ion)(?: closely)? with|engag(?:e|es|ing|ement)(?: \\w+)? with|consult(?:s|ing|ation)?(?: closely| regularly| \\w+)? with|interact(?:s|ing|ions?)? with|connect(?:s|ing|ions?)? (?:with|to)|support(?:s|ing)? (?:delivery of |the delivery of |the work of )|relationships? with|exchang(?:e|es|ing) (?:\\w+ ){1,3}with|shar(?:e|es|ing) (?:\\w+ ){1,4}with|links? (?:will be |is |are )?(?:made |maintained |kept )?(?:with|to|between))"),
            },
            Named {
                name: Cow::Borrowed("name"),
                says: Cow::Borrowed("(?-i:(?:[A-Z][\\w'&/.-]*|[A-Z]{2,})(?: (?:of|for|and|the|in|on|&|de) (?:the )?[A-Z][\\w'&/.-]*| [A-Z][\\w'&/.-]*)*)"),
            },
            Named {
                name: Cow::Borrowed("body-noun"),
                says: Cow::Borrowed("(?:groups?|sub-?groups?|committees?|boards?|partnerships?|forums?|fora|panels?|teams?|networks?|councils?|bodies|organi[sz]ations?|communit(?:y|ies)|agenc(?:y|ies)|alliances?|commissions?|trusts?|associations?|projects?|programmes?|programs?|strateg(?:y|ies)|initiatives?|standards|foundations?|charit(?:y|ies)|institut(?:e|es|ions)|departments?|working parties|task forces?|taskforces?|stakeholders|consorti(?:a|um)|SIGs?|WGs?|PAGs?)"),
            },
            Named {
                name: Cow::Borrowed("officer"),
                says: Cow::Borrowed("(?:(?:vice|deputy|co)?[- ]?chair(?:s|man|person|persons)?|secretary|secretariat|treasurer|clerk|co-?ordinators?|conven[eo]rs?|facilitators?|administrators?|manager|members?|lead(?:er)?s?|officers?)"),
            },
            Named {
                name: Cow::Borrowed("conference"),
                says: Cow::Borrowed("(?:gloucestershire(?:'s)? conference|county-?wide (?:[\\w-]+ ){0,2}conference|county (?:partnership )?conference|(?-i:[Tt]he Conference(?:[^\\w ]|$| [a-z])|(?:[A-Z][a-z]+shire|County) Conference))"),
            },
            Named {
                name: Cow::Borrowed("laa"),
                says: Cow::Borrowed("(?:\\blaas?\\b|\\blocal area agreements?\\b)"),
            },
            Named {
                name: Cow::Borrowed("indicator"),
                says: Cow::Borrowed("(?:\\bnis?[ -]?\\d\\d{0,2}[a-z]?\\b|\\bn\\.i\\.?s?[ -]?\\d{1,3}[a-z]?\\b|\\bnational indicators?\\b)"),
            },
            Named {
                name: Cow::Borrowed("often"),
                says: Cow::Borrowed("(?:monthly|bi-?monthly|weekly|fortnightly|bi-?weekly|quarterly|annually|yearly|half[- ]yearly|regularly|as (?:and when )?(?:required|necessary|needed)|at least|every|each|once|twice|(?:one|two|three|four|five|six|eight|ten|twelve|\\d+) times|per (?:year|month|quarter)|a year|a month|remotely|online|in person|virtually|by telephone|face to face|on the (?:first|second|third|fourth|last))"),
            },
            Named {
                name: Cow::Borrowed("count"),
                says: Cow::Borrowed("(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a few)"),
            },
            Named {
                name: Cow::Borrowed("period"),
                says: Cow::Borrowed("(?:days?|weeks?|fortnights?|months?|quarters?|terms?|semesters?|academic sessions?|years?|annum)"),
            },
            Named {
                name: Cow::Borrowed("weekday"),
                says: Cow::Borrowed("(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|working day)"),
            },
            Named {
                name: Cow::Borrowed("month"),
                says: Cow::Borrowed("(?:january|february|march|april|(?-i:May)|june|july|august|september|october|november|december)"),
            },
            Named {
                name: Cow::Borrowed("interval"),
                says: Cow::Borrowed("(?:\\b(?:(?:bi|semi|tri)-?)?(?:daily|weekly|monthly|quarterly|annual(?:ly)?|yearly)\\b|\\bfortnight(?:ly)?\\b|\\bhalf-?yearly\\b|\\bbi-?annual(?:ly)?\\b|\\bbiennial(?:ly)?\\b|\\btermly\\b|\\b(?:once|twice|thrice|{count}(?:(?: or | to |-)\\w+)? times) (?:a|per|each|every|(?:in|during|over|throughout) (?:a|each|every|any|the)|the) (?:\\w+ ){0,2}?{period}\\b|\\b{count} ?-? ?(?:weekly|monthly|yearly)\\b|\\bevery (?:other |second |third |alternate |{count}(?: to {count}|-{count}| or {count})? ?|\\w+ (?:or \\w+ )?)?(?:calendar )?(?:{period}|{weekday})\\b|\\b(?:(?:each|per|alternate) (?:calendar |financial |municipal |academic |school )?(?:{period}|{weekday})|intervals of (?:[\\w-]+ ){0,4}?{count} {period})\\b|\\b(?:first|second|third|fourth|last|alternate|1st|2nd|3rd|4th) {weekday}\\b|\\bon {weekday}|\\b{count}(?:(?: or | to |-)\\w+)? (?:a|per|each|every) {period}\\b)"),
            },
            Named {
                name: Cow::Borrowed("chair"),
                says: Cow::Borrowed("(?:\\b(?:(?:vice|deputy|co)?[- ]?chair(?:s|m[ae]n|woman|persons?|people)?|conven[eo]rs?|(?:group |theme |team )?lead(?:er)?s?)\\b)"),
            },
            Named {
                name: Cow::Borrowed("presiding"),
                says: Cow::Borrowed("(?:\\b(?:(?:vice|deputy|co)?[- ]?chair(?:s|ship|m[ae]n|woman|persons?|people)?|conven[eo]rs?|(?:group|team|committee|forum|panel|co)[ -]lead(?:er)?s?|facilitators?|moderators?|president|co-?ordinators?)\\b)"),
            },
            Named {
                name: Cow::Borrowed("parent"),
                says: Cow::Borrowed("(?:(?:gloucester |city )?(?:lsp |lsp's |partnership |partnership's )?(?-i:Executive)(?: (?:board|group|committee))?(?:[^\\w ]|$| (?-i:[a-z0-9(&])))"),
            },
            Named {
                name: Cow::Borrowed("revise"),
                says: Cow::Borrowed("(?:\\b(?:(?:re-?(?:view|vis|new|charter|fresh|adopt|consider|assess|evaluat)|evaluat|amend|updat|chang|modif|evolv)\\w*|alter(?:s|ed|ing|ations?)?|var(?:y|ies|ied|iations?))\\b)"),
            },
            Named {
                name: Cow::Borrowed("standing"),
                says: Cow::Borrowed("(?:existence|continuation|future|need|effectiveness|role|remit|purpose|mandate|terms|constitution|operation|working arrangements|ways of working)"),
            },
            Named {
                name: Cow::Borrowed("agreed"),
                says: Cow::Borrowed("(?:agreed|approved|adopted|endorsed|ratified|accepted|authorised|sanctioned|confirmed|passed|signed off)"),
            },
            Named {
                name: Cow::Borrowed("share"),
                says: Cow::Borrowed("(?:\\d+ ?%?|{count}|(?:a|one|two|three)[ -](?:half|third|quarter|fifth)s?|half|(?:a )?(?:simple )?majority)"),
            },
            Named {
                name: Cow::Borrowed("present"),
                says: Cow::Borrowed("(?:present|in attendance|attend(?:s|ed|ing|ance)?|represented|participat\\w+|tak(?:e|es|en|ing) part|online|in the room)"),
            },
            Named {
                name: Cow::Borrowed("paper"),
                says: Cow::Borrowed("(?:\\bterms? of references?\\b|\\btors?\\b|\\b(?:this|these|the|our|its) (?:charter|constitution|document|page|statutes|standing orders|rules|mandate|remit|governance document|governance model|agreement|arrangements)\\b|\\b(?:these|our) terms\\b|\\bcharter\\b)"),
            },
            Named {
                name: Cow::Borrowed("how-many"),
                says: Cow::Borrowed("(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})"),
            },
            Named {
                name: Cow::Borrowed("outcome-numbers"),
                says: Cow::Borrowed("\\boutcomes?(?: nos?\\.?| numbers?)?:? \\(?\\d{1,2}\\.\\d{1,2}[a-z]?\\b(?:(?:,| and| or| &| to| -|, and)? ?\\d{1,2}\\.\\d{1,2}[a-z]?\\b){0,12}\\)?"),
            },
            Named {
                name: Cow::Borrowed("another"),
                says: Cow::Borrowed("(?:(?:the )?(?-i:(?:[A-NP-SU-Z]|T[a-gi-z]|Th[a-df-hj-z]|O[a-tv-z]|Ou[a-qs-z])[\\w\\x27&-]+ (?:(?:and |& |for |of )?[A-Z][\\w\\x27&-]+ ){0,5}(?:Group|Partnership|Board|Forum|Panel|Council|Trust|Committee|Team|Conference|Executive|Alliance|Network|Association|Agency|Service|Authority)\\b)|(?:the )?(?:county|city|district|borough|parish|national|regional)(?:\\x27s)? (?:council|partnership|board|group|forum|conference|executive)\\b|(?:the )?(?:council|county|police)\\b|others\\b|other (?:groups|bodies|partnerships)\\b|another (?:group|body|board|partnership)\\b)"),
            },
            Named {
                name: Cow::Borrowed("ours"),
                says: Cow::Borrowed("(?:(?:that (?:are|were|have been) |which (?:are|were|have been) )?(?:assigned|allocated|given|allotted|entrusted) to (?:us|it|{the-group})|of {the-group}|(?:that |which )?(?:{the-group}|we|it) (?:(?:must|will|shall|is to) )?(?:leads?(?: on)?|delivers?|owns?|answers? for|is responsible for|are responsible for|is accountable for)|for which (?:{the-group}|we|it) (?:is|are) (?:responsible|accountable)|(?:mentioned|named|listed|set out|given) (?:above|below)|above|below)"),
            },
        ]),
    },
    topics: Cow::Borrowed(&[
        Topic {
            id: Cow::Borrowed("purpose"),
            name: Cow::Borrowed("Purpose"),
            short: None,
            asks: Cow::Borrowed("what the group is for"),
            guide: Some(
                Cow::Borrowed("Say in one or two sentences what the group is for."),
            ),
            register_guides: Cow::Borrowed(&[]),
            tells_a_group: false,
            of_the_group: true,
            headings: Cow::Borrowed(&[
                Cow::Borrowed("purpose"),
                Cow::Borrowed("overall purpose"),
                Cow::Borrowed("statement of purpose"),
                Cow::Borrowed("purpose statement"),
                Cow::Borrowed("main purpose"),
                Cow::Borrowed("our purpose"),
                Cow::Borrowed("mission"),
                Cow::Borrowed("mission statement"),
                Cow::Borrowed("our mission"),
                Cow::Borrowed("why we exist"),
                Cow::Borrowed("reason for being"),
                Cow::Borrowed("the group exists to"),
                Cow::Borrowed("role and purpose"),
                Cow::Borrowed("purpose and scope"),
                Cow::Borrowed("scope and purpose"),
                Cow::Borrowed("mission and scope"),
                Cow::Borrowed("mission and purpose"),
                Cow::Borrowed("background and purpose"),
                Cow::Borrowed("purpose and background"),
                Cow::Borrowed("introduction and purpose"),
                Cow::Borrowed("object"),
                Cow::Borrowed("rationale"),
                Cow::Borrowed("motivation"),
                Cow::Borrowed("why the group exists"),
                Cow::Borrowed("what the group is for"),
                Cow::Borrowed("what we are for"),
                Cow::Borrowed("what is the group for"),
                Cow::Borrowed("purpose and vision"),
                Cow::Borrowed("vision and purpose"),
                Cow::Borrowed("status and purpose"),
                Cow::Borrowed("raison d'etre"),
                Cow::Borrowed("reason for the group"),
                Cow::Borrowed("purpose of the group"),
                Cow::Borrowed("overarching purpose"),
                Cow::Borrowed("terms of reference and purpose"),
                Cow::Borrowed("what is the purpose"),
            ]),
            heads: Cow::Borrowed(&[
                Cow::Borrowed("purpose"),
                Cow::Borrowed("purposes"),
                Cow::Borrowed("mission"),
                Cow::Borrowed("motivation"),
                Cow::Borrowed("rationale"),
            ]),
            heading_patterns: Cow::Borrowed(&[
                Phrase::known(
                    "^why\\b", &[&[" why "]],
                ),
                Phrase::known(
                    "^(?:what|who) (?:is |are )?(?:it|this|we|(?:the )?[\\w-]+(?: [\\w-]+){0,3}?)(?:'s)? (?:is |are |exists? |here )*for$", &[&[" who ", " what "], &["for "]],
                ),
                Phrase::known(
                    "^what's (?:it|this) for$", &[&[" what s it for ", " what s this for "]],
                ),
                Phrase::known(
                    "^(?:reasons?|need) for\\b", &[&[" need for ", " reason for ", " reasons for "]],
                ),
                Phrase::known(
                    "^objects? of the\\b", &[&[" object of the ", " objects of the "]],
                ),
                Phrase::known(
                    "^what(?:'s| is) (?:it|this|the group)(?: all)? about$", &[&[" what s it about ", " what is it about ", " what s this about ", " what is this about ", " what s it all about ", " what is it all about ", " what s this all about ", " what is this all about ", " what s the group about ", " what is the group about ", " what s the group all about ", " what is the group all about "]],
                ),
            ]),
            weak_headings: Cow::Borrowed(&[
                Cow::Borrowed("vision"),
            ]),
            shared_headings: Cow::Borrowed(&[]),
            strong: Cow::Borrowed(&[
                Phrase::known(
                    "\\b(?:(?:core|main|overall|primary|principal|key|central|overarching|specific|stated) )?(?:purpose|role|remit|mission|function|aim|goal)s? of {the-group}(?: \\(\\w+\\))? (?:is|are|will be|shall be)\\b", &[&["aim of our ", "aim of the ", "aim of this ", "aims of our ", "aims of the ", "goal of our ", "goal of the ", "role of our ", "role of the ", "aims of this ", "goal of this ", "goals of our ", "goals of the ", "remit of our ", "remit of the ", "role of this ", "roles of our ", "roles of the ", "goals of this ", "remit of this ", "remits of our ", "remits of the ", "roles of this ", "mission of our ", "mission of the ", "purpose of our ", "purpose of the ", "remits of this ", "function of our ", "function of the ", "mission of this ", "missions of our ", "missions of the ", "purpose of this ", "purposes of our ", "purposes of the ", "function of this ", "functions of our ", "functions of the ", "missions of this ", "purposes of this ", "functions of this "], &["tg ", "wg ", "pag ", "sig ", "team ", "forum ", "group ", "panel ", "network ", "alliance ", "committee ", "taskforce ", "consortium ", "task force ", "working party "], &[" is ", " are ", " will be ", " shall be "]],
                ),
                Phrase::known(
                    "\\b(?:the|our|its) (?:(?:core|main|overall|primary|principal|central|overarching) )?(?:purpose|mission|remit) (?:is|will be|shall be)\\b", &[&[" its ", " our ", " the "], &["remit is ", "mission is ", "purpose is ", "remit will be ", "remit shall be ", "mission will be ", "purpose will be ", "mission shall be ", "purpose shall be "]],
                ),
                Phrase::known(
                    "{the-group} (?:exists|has been (?:set up|established|formed|created|convened)|is (?:set up|established|formed|created|convened)|was (?:set up|established|formed|created|convened)|will be (?:set up|established)) (?:\\w+ ){0,6}?(?:to|so that|because|in order)\\b", &[&["our ", "the ", "this "], &["tg ", "wg ", "pag ", "sig ", "team ", "forum ", "group ", "panel ", "network ", "alliance ", "committee ", "taskforce ", "consortium ", "task force ", "working party "], &["exists ", "is formed ", "is set up ", "is created ", "was formed ", "was set up ", "is convened ", "was created ", "was convened ", "is established ", "will be set up ", "has been formed ", "has been set up ", "was established ", "has been created ", "has been convened ", "will be established ", "has been established "], &["to ", "because ", "so that ", "in order "]],
                ),
                Phrase::known(
                    "\\bwe (?:exist|came together|come together|are here|have come together|meet|were set up|are set up) to\\b", &[&[" we meet to ", " we exist to ", " we are here to ", " we are set up to ", " we were set up to ", " we came together to ", " we come together to ", " we have come together to "]],
                ),
                Phrase::known(
                    "\\bwe (?:exist|came together|are here|were set up|were formed) (?:so that|because|in order)\\b", &[&[" we exist because ", " we exist so that ", " we exist in order ", " we are here because ", " we are here so that ", " we are here in order ", " we were formed because ", " we were formed so that ", " we were set up because ", " we were set up so that ", " we were formed in order ", " we were set up in order ", " we came together because ", " we came together so that ", " we came together in order "]],
                ),
                Phrase::known(
                    "\\b(?:(?:the|this) (?:group|committee|forum|panel|partnership|team|network).s|our) (?:\\w+ )?(?:task|job|business) is to\\b", &[&[" our", " the team", " the forum", " the group", " the panel", " this team", " this forum", " this group", " this panel", " the network", " this network", " the committee", " this committee", " the partnership", " this partnership"], &["job is to ", "task is to ", "business is to "]],
                ),
            ]),
            opening: Cow::Borrowed(&[
                Phrase::known(
                    "\\bthe purpose of (?-i:[A-Z])[\\w' &-]{2,80}? (?:is|will be|shall be) (?:to|the)\\b", &[&[" the purpose of "], &[" is to ", " is the ", " will be to ", " shall be to ", " will be the ", " shall be the "]],
                ),
                Phrase::known(
                    "(?:{group}|\\b{noun}\\b|\\bthis\\b|\\bpanel\\b) (?:is|was|will be|are) (?:\\w+ ){0,3}(?:an?|the|designed as) (?:[\\w-]+ ){0,8}?(?:that|which|for|of|to|bringing|advis|respons|set up|established|charged|tasked|dedicated|focused)", &[&[" it ", " tg ", " we ", " wg ", "our ", "the ", " pag ", " sig ", "each ", "this ", " team ", " forum ", " group ", " panel ", " network ", " alliance ", " subgroup ", " committee ", " taskforce ", " consortium ", " task force ", " subcommittee ", " working party "], &[" is ", " are ", " was ", " will be "]],
                ),
                Phrase::known(
                    "{group} (?:\\w+ ){0,2}?(?:provides?|acts?|serves?|brings?|aims?|seeks?|works?|advis|oversee|supports?|leads?|coordinates?|focus|promot|will (?:\\w+ )?(?:bring|provide|act|serve|advise|oversee|support|lead|coordinate|focus|develop|promote|work|be))", &[&[" it ", " we ", "our ", "the ", "each ", "this "], &["act", "aim", "lead", "seek", "work", "advis", "bring", "focus", "serve", "will ", "promot", "oversee", "provide", "support", "coordinate"]],
                ),
                Phrase::known(
                    "\\b(?:with the|the|our|a) (?:common |shared |overall |main )?(?:aim|goal|purpose|mission|objective) (?:of|is|to)\\b", &[&[" a ", " our ", " the "], &["aim is ", "aim of ", "aim to ", "goal is ", "goal of ", "goal to ", "mission is ", "mission of ", "mission to ", "purpose is ", "purpose of ", "purpose to ", "objective is ", "objective of ", "objective to "]],
                ),
                Phrase::known(
                    "\\bwe (?:want|aim|seek|work|bring|provide|support|aspire)\\b", &[&[" we aim ", " we seek ", " we want ", " we work ", " we bring ", " we aspire ", " we provide ", " we support "]],
                ),
                Phrase::known(
                    "\\b(?:set up|established|formed|created|convened|chartered|launched|founded) (?:\\w+ ){0,6}?(?:to|by|for|as|under|in order)\\b", &[&[" formed ", " set up ", " created ", " founded ", " convened ", " launched ", " chartered ", " established "], &["as ", "by ", "to ", "for ", "under ", "in order "]],
                ),
                Phrase::known(
                    "\\b(?:mission|goal|purpose|aim) of\\b[^.]{0,90}\\b(?:is|are) to\\b", &[&[" aim of ", " goal of ", " mission of ", " purpose of "], &[" is to ", " are to "]],
                ),
                Phrase::known(
                    "\\b(?:a|as a|as an|an|the) (?:\\w+ ){0,3}(?:forum|venue|focal point|vehicle|mechanism|community|place|platform|body|panel|space|group) (?:for|that|which|to|where|of)\\b", &[&[" a ", " an ", " the "], &["body ", "forum ", "group ", "panel ", "place ", "space ", "venue ", "vehicle ", "platform ", "community ", "mechanism ", "focal point "], &["of ", "to ", "for ", "that ", "where ", "which "]],
                ),
                Phrase::known(
                    "\\bbrings? together\\b", &[&[" bring together ", " brings together "]],
                ),
            ]),
            weak: Cow::Borrowed(&[
                Phrase::known(
                    "\\bwill work to (?:make|improve|help)\\b", &[&[" will work to help ", " will work to make ", " will work to improve "]],
                ),
                Phrase::known(
                    "\\b(?:aims?|seeks?) to\\b", &[&[" aim to ", " aims to ", " seek to ", " seeks to "]],
                ),
                Phrase::known(
                    "\\bwe want to\\b", &[&[" we want to "]],
                ),
                Phrase::known(
                    "\\bin order to (?:make|improve|help|create)\\b", &[&[" in order to help ", " in order to make ", " in order to create ", " in order to improve "]],
                ),
            ]),
            needs: Needs::Core,
            parts: Cow::Borrowed(&[]),
        },
        Topic {
            id: Cow::Borrowed("objectives"),
            name: Cow::Borrowed("Objectives"),
            short: None,
            asks: Cow::Borrowed("what the group sets out to achieve"),
            guide: Some(
                Cow::Borrowed("List what the group sets out to achieve, and by when."),
            ),
            register_guides: Cow::Borrowed(&[
                Cow::Borrowed("Say what the group will do to achieve outcome {leads}."),
                Cow::Borrowed("Say how the group supports outcome {supports}, and which group leads on it."),
            ]),
            tells_a_group: false,
            of_the_group: true,
            headings: Cow::Borrowed(&[
                Cow::Borrowed("objectives"),
                Cow::Borrowed("objective"),
                Cow::Borrowed("key objectives"),
                Cow::Borrowed("main objectives"),
                Cow::Borrowed("strategic objectives"),
                Cow::Borrowed("specific objectives"),
                Cow::Borrowed("our objectives"),
                Cow::Borrowed("goals"),
                Cow::Borrowed("goal"),
                Cow::Borrowed("our goals"),
                Cow::Borrowed("key goals"),
                Cow::Borrowed("outcomes"),
                Cow::Borrowed("intended outcomes"),
                Cow::Borrowed("expected outcomes"),
                Cow::Borrowed("outcomes and targets"),
                Cow::Borrowed("intended outcomes and targets"),
                Cow::Borrowed("priorities"),
                Cow::Borrowed("key priorities"),
                Cow::Borrowed("our priorities"),
                Cow::Borrowed("objects"),
                Cow::Borrowed("aims and objectives"),
                Cow::Borrowed("goals and objectives"),
                Cow::Borrowed("objectives and outcomes"),
                Cow::Borrowed("deliverables"),
                Cow::Borrowed("expected deliverables"),
                Cow::Borrowed("key deliverables"),
                Cow::Borrowed("targets"),
                Cow::Borrowed("what we want to achieve"),
                Cow::Borrowed("what we will achieve"),
                Cow::Borrowed("what the group will achieve"),
                Cow::Borrowed("what we aim to achieve"),
                Cow::Borrowed("what we hope to achieve"),
                Cow::Borrowed("what the group wants to achieve"),
                Cow::Borrowed("what the group aims to achieve"),
                Cow::Borrowed("what we are trying to achieve"),
                Cow::Borrowed("what success looks like"),
                Cow::Borrowed("ambitions"),
                Cow::Borrowed("key aims"),
                Cow::Borrowed("specific aims"),
                Cow::Borrowed("aims and priorities"),
                Cow::Borrowed("strategic priorities"),
                Cow::Borrowed("strategic aims"),
            ]),
            heads: Cow::Borrowed(&[
                Cow::Borrowed("intentions"),
                Cow::Borrowed("ambitions"),
                Cow::Borrowed("output"),
                Cow::Borrowed("outputs"),
                Cow::Borrowed("objectives"),
                Cow::Borrowed("objective"),
                Cow::Borrowed("goals"),
                Cow::Borrowed("goal"),
                Cow::Borrowed("deliverables"),
                Cow::Borrowed("outcomes"),
                Cow::Borrowed("aims"),
                Cow::Borrowed("aim"),
                Cow::Borrowed("priorities"),
                Cow::Borrowed("targets"),
            ]),
            heading_patterns: Cow::Borrowed(&[
                Phrase::known(
                    "^what (?:we|it|the [\\w-]+(?: [\\w-]+)?|[\\w-]+ [\\w-]+)(?: would| also)? (?:want|wants|hope|hopes|aim|aims|seek|seeks|intend|intends|are trying|plan|plans|would like)\\b", &[&[" what "], &[" aim ", " aims ", " hope ", " plan ", " seek ", " want ", " hopes ", " plans ", " seeks ", " wants ", " intend ", " intends ", " are trying ", " would like "]],
                ),
                Phrase::known(
                    "^what (?:do|does|are|is) (?:we|it|the [\\w-]+) (?:want|trying|aiming|hoping|hope|after)\\b", &[&[" what do ", " what is ", " what are ", " what does "], &[" hope ", " want ", " after ", " aiming ", " hoping ", " trying "]],
                ),
                Phrase::known(
                    "^what success\\b|^how we will know\\b|^where we want\\b", &[&[" what success ", " where we want ", " how we will know "]],
                ),
                Phrase::known(
                    "^what (?:we|it|the [\\w-]+)(?:'re| are|'s| is) (?:aiming|working towards?|after)\\b", &[&[" what "], &[" s after ", " is after ", " re after ", " s aiming ", " are after ", " is aiming ", " re aiming ", " are aiming ", " s working toward ", " is working toward ", " re working toward ", " s working towards ", " are working toward ", " is working towards ", " re working towards ", " are working towards "]],
                ),
                Phrase::known(
                    "^what difference\\b", &[&[" what difference "]],
                ),
                Phrase::known(
                    "^the difference (?:we|it|the)\\b", &[&[" the difference it ", " the difference we ", " the difference the "]],
                ),
                Phrase::known(
                    "^what will (?:success|be different|(?:we|it|the [\\w-]+) achieve)\\b", &[&[" what will "], &["success", " achieve", "be different"]],
                ),
                Phrase::known(
                    "^(?:outcomes|results) (?:sought|aimed (?:at|for))$|^(?:intended|expected) results$", &[&[" results sought ", " outcomes sought ", " expected results ", " intended results ", " results aimed at ", " outcomes aimed at ", " results aimed for ", " outcomes aimed for "]],
                ),
                Phrase::known(
                    "^(?:we|it|group) (?:aims?|wants?|hopes?|intends?) to$", &[&[" it aim to ", " we aim to ", " it aims to ", " it hope to ", " it want to ", " we aims to ", " we hope to ", " we want to ", " it hopes to ", " it wants to ", " we hopes to ", " we wants to ", " group aim to ", " it intend to ", " we intend to ", " group aims to ", " group hope to ", " group want to ", " it intends to ", " we intends to ", " group hopes to ", " group wants to ", " group intend to ", " group intends to "]],
                ),
            ]),
            weak_headings: Cow::Borrowed(&[]),
            shared_headings: Cow::Borrowed(&[]),
            strong: Cow::Borrowed(&[
                Phrase::known(
                    "\\b(?:key |main |specific |strategic |overall |following |its |our |the |these |primary )*(?:objectives?|goals?|aims) (?:of {the-group} |of the group |for {the-group} |for the year |for \\d{4} )?(?:are|is|include|will be|shall be)\\b", &[&["aims ", "goal ", "goals ", "objective ", "objectives "], &["is ", "are ", "include ", "will be ", "shall be "]],
                ),
                Phrase::known(
                    "\\b(?:objectives?|goals?|aims) of (?:the|this|our) (?:\\w+ ){0,5}{noun}s? (?:are|is|include|will be)\\b", &[&[" aims of our ", " aims of the ", " goal of our ", " goal of the ", " aims of this ", " goal of this ", " goals of our ", " goals of the ", " goals of this ", " objective of our ", " objective of the ", " objective of this ", " objectives of our ", " objectives of the ", " objectives of this "], &["tg ", "wg ", "pag ", "sig ", "tgs ", "wgs ", "pags ", "sigs ", "team ", "forum ", "group ", "panel ", "teams ", "forums ", "groups ", "panels ", "network ", "alliance ", "networks ", "alliances ", "committee ", "taskforce ", "committees ", "consortium ", "task force ", "taskforces ", "consortiums ", "task forces ", "working party ", "working partys "], &["is ", "are ", "include ", "will be "]],
                ),
                Phrase::known(
                    "\\b(?:achieve|meet|pursue|deliver|reach|has|have|with) the following (?:\\w+ )?(?:objectives|goals|aims|outcomes|targets|priorities)\\b", &[&[" has the following ", " have the following ", " meet the following ", " with the following ", " reach the following ", " pursue the following ", " achieve the following ", " deliver the following "], &["aims ", "goals ", "targets ", "outcomes ", "objectives ", "priorities "]],
                ),
                Phrase::known(
                    "\\b(?:in order )?to (?:achieve|fulfil|meet|reach) (?:these|this|its|those|our) (?:aims?|goals?|objectives?|purpose)\\b", &[&[" to meet its ", " to meet our ", " to meet this ", " to reach its ", " to reach our ", " to fulfil its ", " to fulfil our ", " to meet these ", " to meet those ", " to reach this ", " to achieve its ", " to achieve our ", " to fulfil this ", " to reach these ", " to reach those ", " to achieve this ", " to fulfil these ", " to fulfil those ", " to achieve these ", " to achieve those "], &["aim ", "aims ", "goal ", "goals ", "purpose ", "objective ", "objectives "]],
                ),
                Phrase::known(
                    "\\b(?:has|have|with) (?:a|the) mandate to\\b", &[&[" has a mandate to ", " have a mandate to ", " with a mandate to ", " has the mandate to ", " have the mandate to ", " with the mandate to "]],
                ),
                Phrase::known(
                    "{group} (?:will|shall|is to|leads on|will lead on|is expected to|are to|aims to) (?:\\w+ ){0,3}?(?:deliver|achieve|lead on)? ?(?:the )?outcomes? \\d", &[&[" it ", " we ", "our ", "the ", "each ", "this "], &[" will ", " is to ", " shall ", " are to ", " aims to ", " leads on ", " is expected to "], &["outcome ", "outcomes "]],
                ),
                Phrase::known(
                    "\\b(?:deliver|delivers|delivering|leads?(?: on)?|achieve|achieves) (?:\\w+ ){0,3}outcomes? \\d+\\.\\d", &[&[" lead ", " leads ", " achieve ", " deliver ", " achieves ", " delivers ", " delivering "], &["outcome ", "outcomes "]],
                ),
                Phrase::known(
                    "{group} (?:aims|seeks|intends|sets out|has set out|hopes) (?:\\w+ )?to (?:ensure|achieve|deliver|reduce|increase|raise|improve|halve|double)\\b", &[&[" it ", " we ", "our ", "the ", "each ", "this "], &[" aims ", " hopes ", " seeks ", " intends ", " sets out ", " has set out "], &["to halve ", "to raise ", "to double ", "to ensure ", "to reduce ", "to achieve ", "to deliver ", "to improve ", "to increase "]],
                ),
                Phrase::known(
                    "\\bas an? (?:immediate|initial|first|early) (?:deliverable|objective|goal|priority)\\b", &[&[" as a early goal ", " as a first goal ", " as an early goal ", " as an first goal ", " as a initial goal ", " as an initial goal ", " as a early priority ", " as a first priority ", " as a immediate goal ", " as a early objective ", " as a first objective ", " as an early priority ", " as an first priority ", " as an immediate goal ", " as a initial priority ", " as an early objective ", " as an first objective ", " as a early deliverable ", " as a first deliverable ", " as a initial objective ", " as an initial priority ", " as a immediate priority ", " as an early deliverable ", " as an first deliverable ", " as an initial objective ", " as a immediate objective ", " as a initial deliverable ", " as an immediate priority ", " as an immediate objective ", " as an initial deliverable ", " as a immediate deliverable ", " as an immediate deliverable "]],
                ),
                Phrase::known(
                    "{group} (?:wants?|hopes? (?:for|that)) [^.;\\n]{0,80}?\\b(?:by (?:\\w+ )?20\\d\\d|(?:down|up|cut|reduced|raised|fall|rise|more|fewer) by (?:at least )?(?:an? |one |two |\\d)|halved|doubled|(?:down|up) (?:from|to) \\d|\\d+ ?(?:%|per cent))", &[&[" it ", " we ", "our ", "the ", "each ", "this "], &[" want ", " wants ", " hope for ", " hope that ", " hopes for ", " hopes that "]],
                ),
                Phrase::known(
                    "\\bby (?:\\w+ ){0,3}?20\\d\\d,? (?:{group} (?:means?|intends?|plans?|hopes?|wants?|aims?|expects?) to|{group} will have|there will be (?:\\d|no|more|fewer|at least)) ?\\w", &[&[" by "], &["200", "201", "202", "203", "204", "205", "206", "207", "208", "209"], &[" aim to", " aims to", " hope to", " mean to", " plan to", " want to", " hopes to", " means to", " plans to", " wants to", " expect to", " intend to", " will have", " expects to", " intends to", "0 there will be ", "1 there will be ", "2 there will be ", "3 there will be ", "4 there will be ", "5 there will be ", "6 there will be ", "7 there will be ", "8 there will be ", "9 there will be ", "0  there will be ", "1  there will be ", "2  there will be ", "3  there will be ", "4  there will be ", "5  there will be ", "6  there will be ", "7  there will be ", "8  there will be ", "9  there will be "]],
                ),
                Phrase::known(
                    "{group} (?:has|have) set (?:itself|ourselves|themselves|out) (?:\\w+ ){0,2}?(?:goals?|targets?|aims?|objectives?|ambitions?)\\b", &[&[" it ", " we ", "our ", "the ", "each ", "this "], &[" has set out ", " have set out ", " has set itself ", " have set itself ", " has set ourselves ", " has set themselves ", " have set ourselves ", " have set themselves "], &["aim ", "aims ", "goal ", "goals ", "target ", "targets ", "ambition ", "ambitions ", "objective ", "objectives "]],
                ),
                Phrase::known(
                    "^outcomes? \\d+\\.\\d", &[&[" outcome ", " outcomes "]],
                ),
                Phrase::known(
                    "\\bby (?:the end of |march |april |december |june )?20\\d\\d\\b[^.]{0,60}\\b(?:reduce|increase|raise|cut|halve|double|reach|achieve)|\\b(?:reduce|increase|raise|cut|halve|double|achieve)\\b[^.]{0,90}\\bby (?:\\w+ )?20\\d\\d\\b", &[&[" by ", " cut", " halve", " raise", " reach", " double", " reduce", " achieve", " increase"]],
                ),
            ]),
            opening: Cow::Borrowed(&[]),
            weak: Cow::Borrowed(&[
                Phrase::known(
                    "{group} (?:\\w+ )?(?:aims?|seeks?|hopes?) to\\b", &[&[" it ", " we ", "our ", "the ", "each ", "this "], &["aim to ", "aims to ", "hope to ", "seek to ", "hopes to ", "seeks to "]],
                ),
                Phrase::known(
                    "{group} wants? (?:to|the|a|all|every|more|fewer)\\b", &[&[" it ", " we ", "our ", "the ", "each ", "this "], &[" want a ", " want to ", " wants a ", " want all ", " want the ", " wants to ", " want more ", " wants all ", " wants the ", " want every ", " want fewer ", " wants more ", " wants every ", " wants fewer "]],
                ),
                Phrase::known(
                    "\\b(?:our|its|the group's|these|following) (?:\\w+ )?(?:objectives?|goals?|aims?|priorities)\\b", &[&[" its ", " our ", " these ", " following ", " the group s "], &["aim ", "aims ", "goal ", "goals ", "objective ", "objectives ", "priorities "]],
                ),
                Phrase::known(
                    "\\b(?:aims?|objectives?|goals?) (?:is|are) to\\b", &[&[" aim is to ", " aim are to ", " aims is to ", " goal is to ", " aims are to ", " goal are to ", " goals is to ", " goals are to ", " objective is to ", " objective are to ", " objectives is to ", " objectives are to "]],
                ),
            ]),
            needs: Needs::Core,
            parts: Cow::Borrowed(&[]),
        },
        Topic {
            id: Cow::Borrowed("responsibilities"),
            name: Cow::Borrowed("Group responsibilities"),
            short: Some(
                Cow::Borrowed("responsibilities"),
            ),
            asks: Cow::Borrowed("what the group is responsible for"),
            guide: Some(
                Cow::Borrowed("List what the group answers for: its plans, its budget, its advice to others."),
            ),
            register_guides: Cow::Borrowed(&[]),
            tells_a_group: false,
            of_the_group: true,
            headings: Cow::Borrowed(&[
                Cow::Borrowed("responsibilities"),
                Cow::Borrowed("group responsibilities"),
                Cow::Borrowed("core responsibilities"),
                Cow::Borrowed("key responsibilities"),
                Cow::Borrowed("main responsibilities"),
                Cow::Borrowed("our responsibilities"),
                Cow::Borrowed("responsibility"),
                Cow::Borrowed("areas of responsibility"),
                Cow::Borrowed("key areas of responsibility"),
                Cow::Borrowed("roles and responsibilities"),
                Cow::Borrowed("role and responsibilities"),
                Cow::Borrowed("functions"),
                Cow::Borrowed("key functions"),
                Cow::Borrowed("main functions"),
                Cow::Borrowed("duties"),
                Cow::Borrowed("duties and responsibilities"),
                Cow::Borrowed("responsibilities and duties"),
                Cow::Borrowed("key tasks"),
                Cow::Borrowed("tasks"),
                Cow::Borrowed("main tasks"),
                Cow::Borrowed("primary activities"),
                Cow::Borrowed("key activities"),
                Cow::Borrowed("activities"),
                Cow::Borrowed("what the group will do"),
                Cow::Borrowed("what we will do"),
                Cow::Borrowed("what we do"),
                Cow::Borrowed("what the group does"),
                Cow::Borrowed("work of the group"),
                Cow::Borrowed("work programme"),
                Cow::Borrowed("responsibilities and core business"),
                Cow::Borrowed("core business"),
                Cow::Borrowed("key role"),
                Cow::Borrowed("key roles"),
                Cow::Borrowed("delegated responsibilities"),
                Cow::Borrowed("powers and duties"),
                Cow::Borrowed("functions and duties"),
                Cow::Borrowed("statutory responsibilities"),
                Cow::Borrowed("roles and accountabilities"),
                Cow::Borrowed("roles and duties"),
                Cow::Borrowed("role and functions"),
                Cow::Borrowed("scope of work"),
                Cow::Borrowed("our job"),
                Cow::Borrowed("what we are responsible for"),
                Cow::Borrowed("what the group is responsible for"),
                Cow::Borrowed("main duties"),
                Cow::Borrowed("detailed responsibilities"),
                Cow::Borrowed("specific responsibilities"),
                Cow::Borrowed("group duties"),
                Cow::Borrowed("group functions"),
                Cow::Borrowed("group tasks"),
            ]),
            heads: Cow::Borrowed(&[
                Cow::Borrowed("powers"),
                Cow::Borrowed("responsibilities"),
                Cow::Borrowed("responsibility"),
                Cow::Borrowed("duties"),
                Cow::Borrowed("functions"),
                Cow::Borrowed("activities"),
                Cow::Borrowed("tasks"),
                Cow::Borrowed("accountabilities"),
                Cow::Borrowed("commitments"),
            ]),
            heading_patterns: Cow::Borrowed(&[
                Phrase::known(
                    "^what (?:will |shall )?(?:we|it|the [\\w-]+(?: [\\w-]+){0,3}|[\\w-]+)(?:'ll| will| shall| actually| also| be)* (?:do|does|doing|deliver|delivers|be doing|handles?|covers?|looks? after)\\b", &[&[" what "], &[" do ", " does ", " cover ", " doing ", " covers ", " handle ", " deliver ", " handles ", " delivers ", " look after ", " looks after "]],
                ),
                Phrase::known(
                    "^what (?:do|does|will) (?:we|it|the group) (?:actually )?do$", &[&[" what do it do ", " what do we do ", " what does it do ", " what does we do ", " what will it do ", " what will we do ", " what do the group do ", " what do it actually do ", " what do we actually do ", " what does the group do ", " what will the group do ", " what does it actually do ", " what does we actually do ", " what will it actually do ", " what will we actually do ", " what do the group actually do ", " what does the group actually do ", " what will the group actually do "]],
                ),
                Phrase::known(
                    "^what (?:we|it|the [\\w-]+(?: [\\w-]+)?) (?:must|ha(?:ve|s) to|(?:are|is) (?:here|expected) to|takes? on|ha(?:s|ve) taken on|answers? for|(?:are|is) (?:responsible|accountable) for)\\b", &[&[" what "], &[" must ", " has to ", " have to ", " take on ", " takes on ", " answer for ", " is here to ", " answers for ", " are here to ", " has taken on ", " have taken on ", " is expected to ", " are expected to ", " is accountable for ", " is responsible for ", " are accountable for ", " are responsible for "]],
                ),
                Phrase::known(
                    "^what (?:do|does) (?:we|it|the [\\w-]+) (?:have to )?do$", &[&[" what do ", " what does "], &[" do "]],
                ),
                Phrase::known(
                    "^what (?:are|is) (?:we|it|the [\\w-]+) (?:responsible|accountable|answerable|in charge) (?:for|of)$", &[&[" what is ", " what are "], &[" in charge of ", " answerable of ", " in charge for ", " accountable of ", " answerable for ", " responsible of ", " accountable for ", " responsible for "]],
                ),
                Phrase::known(
                    "^what (?:do|does) (?:we|it|the [\\w-]+) (?:look after|answer for|take on|run)$", &[&[" what do ", " what does "], &[" run ", " take on ", " answer for ", " look after "]],
                ),
                Phrase::known(
                    "^what (?:we|it|the [\\w-]+) (?:runs?|owns?|(?:are|is) (?:answerable for|in charge of))$", &[&[" what "], &[" own ", " run ", " owns ", " runs ", " is in charge of ", " are in charge of ", " is answerable for ", " are answerable for "]],
                ),
                Phrase::known(
                    "^what falls to\\b", &[&[" what falls to "]],
                ),
                Phrase::known(
                    "^what (?:is|are) (?:asked|required|wanted) of (?:us|it|the)\\b", &[&[" what is asked of it ", " what is asked of us ", " what are asked of it ", " what are asked of us ", " what is asked of the ", " what is wanted of it ", " what is wanted of us ", " what are asked of the ", " what are wanted of it ", " what are wanted of us ", " what is wanted of the ", " what are wanted of the ", " what is required of it ", " what is required of us ", " what are required of it ", " what are required of us ", " what is required of the ", " what are required of the "]],
                ),
                Phrase::known(
                    "^what (?:people|partners|others|you) can expect (?:of|from) (?:us|it|the)\\b", &[&[" what you can expect of it ", " what you can expect of us ", " what you can expect of the ", " what you can expect from it ", " what you can expect from us ", " what others can expect of it ", " what others can expect of us ", " what people can expect of it ", " what people can expect of us ", " what you can expect from the ", " what others can expect of the ", " what people can expect of the ", " what others can expect from it ", " what others can expect from us ", " what partners can expect of it ", " what partners can expect of us ", " what people can expect from it ", " what people can expect from us ", " what others can expect from the ", " what partners can expect of the ", " what people can expect from the ", " what partners can expect from it ", " what partners can expect from us ", " what partners can expect from the "]],
                ),
                Phrase::known(
                    "^what is expected of (?:us|it|the)\\b", &[&[" what is expected of it ", " what is expected of us ", " what is expected of the "]],
                ),
                Phrase::known(
                    "^(?:matters|decisions|powers|functions) (?:on which|delegated|reserved|for|of the)\\b", &[&[" powers for ", " matters for ", " decisions for ", " functions for ", " powers of the ", " matters of the ", " powers on which ", " powers reserved ", " decisions of the ", " functions of the ", " matters on which ", " matters reserved ", " powers delegated ", " matters delegated ", " decisions on which ", " decisions reserved ", " functions on which ", " functions reserved ", " decisions delegated ", " functions delegated "]],
                ),
                Phrase::known(
                    "^(?:work|things|jobs) (?:we|the [\\w-]+|it|to)\\b", &[&[" jobs ", " work ", " things "]],
                ),
                Phrase::known(
                    "^(?:our )?(?:job|jobs|work|tasks)$", &[&[" job ", " jobs ", " work ", " tasks "]],
                ),
                Phrase::known(
                    "^questions (?:put to|for)\\b", &[&[" questions for ", " questions put to "]],
                ),
                Phrase::known(
                    "^who(?:'s| is)? (?:responsible|does what)\\b", &[&[" who does what ", " who responsible ", " who s does what ", " who is does what ", " who s responsible ", " who is responsible "]],
                ),
            ]),
            weak_headings: Cow::Borrowed(&[]),
            shared_headings: Cow::Borrowed(&[]),
            strong: Cow::Borrowed(&[
                Phrase::known(
                    "{group} (?:is|are|will be|shall be|has been made|is also|will also be) (?:\\w+ ){0,2}?(?:responsible|accountable) for\\b", &[&[" it ", " we ", "our ", "the ", "each ", "this "], &[" is ", " are ", " will be ", " shall be ", " will also be ", " has been made "], &["accountable for ", "responsible for "]],
                ),
                Phrase::known(
                    "\\b(?:responsibilities|duties|functions|tasks) of (?:the|this|our) (?:\\w+ ){0,5}{noun}s? (?:\\w+ )?(?:are|is|include|includes|will be|shall|shall be|comprise)\\b", &[&[" tasks of our ", " tasks of the ", " duties of our ", " duties of the ", " tasks of this ", " duties of this ", " functions of our ", " functions of the ", " functions of this ", " responsibilities of our ", " responsibilities of the ", " responsibilities of this "], &["tg ", "wg ", "pag ", "sig ", "tgs ", "wgs ", "pags ", "sigs ", "team ", "forum ", "group ", "panel ", "teams ", "forums ", "groups ", "panels ", "network ", "alliance ", "networks ", "alliances ", "committee ", "taskforce ", "committees ", "consortium ", "task force ", "taskforces ", "consortiums ", "task forces ", "working party ", "working partys "], &["is ", "are ", "shall ", "include ", "will be ", "comprise ", "includes "]],
                ),
                Phrase::known(
                    "\\b(?:its|our|the group's|key|main|core) (?:\\w+ )?(?:responsibilities|duties|functions|tasks) (?:are|include|will be|shall be|will include)\\b", &[&[" its ", " key ", " our ", " core ", " main ", " the group s "], &["tasks are ", "duties are ", "functions are ", "tasks include ", "tasks will be ", "duties include ", "duties will be ", "tasks shall be ", "duties shall be ", "functions include ", "functions will be ", "functions shall be ", "tasks will include ", "duties will include ", "responsibilities are ", "functions will include ", "responsibilities include ", "responsibilities will be ", "responsibilities shall be ", "responsibilities will include "]],
                ),
                Phrase::known(
                    "\\b(?:responsibilities|duties|activities|tasks|functions) (?:\\w+ ){0,5}?include\\b", &[&[" tasks ", " duties ", " functions ", " activities ", " responsibilities "], &["include "]],
                ),
                Phrase::known(
                    "{group} (?:will|shall|is to|are to|should|must|also|may|aims to|is expected to)(?: also| therefore| in particular| then)?:$", &[&[" it ", " we ", "our ", "the ", "each ", "this "], &[" may ", " also ", " must ", " will ", " is to ", " shall ", " are to ", " should ", " aims to ", " is expected to "]],
                ),
                Phrase::known(
                    "{the-group} (?:will|shall) (?:also )?(?:be (?:tasked|charged) with|take responsibility for|undertake|carry out|oversee|monitor|develop|produce|prepare|maintain|organi[sz]e|review|lead|deliver|manage|publish|commission|co-?ordinate|provide|advise|scrutini[sz]e|recommend|run|identify|promote|support|draw up|keep)\\b", &[&["our ", "the ", "this "], &["tg will ", "wg will ", "pag will ", "sig will ", "tg shall ", "wg shall ", "pag shall ", "sig shall ", "team will ", "forum will ", "group will ", "panel will ", "team shall ", "forum shall ", "group shall ", "panel shall ", "network will ", "alliance will ", "network shall ", "alliance shall ", "committee will ", "taskforce will ", "committee shall ", "consortium will ", "task force will ", "taskforce shall ", "consortium shall ", "task force shall ", "working party will ", "working party shall "], &["run ", "keep ", "lead ", "advise ", "manage ", "review ", "deliver ", "develop ", "draw up ", "monitor ", "oversee ", "prepare ", "produce ", "promote ", "provide ", "publish ", "support ", "identify ", "maintain ", "organise ", "organize ", "carry out ", "recommend ", "undertake ", "commission ", "coordinate ", "scrutinise ", "scrutinize ", "co ordinate ", "be tasked with ", "be charged with ", "take responsibility for "]],
                ),
                Phrase::known(
                    "{group} (?:has|have|holds) (?:the )?(?:\\w+ )?responsib(?:ility|ilities) (?:for|to)\\b", &[&[" it ", " we ", "our ", "the ", "each ", "this "], &[" has ", " have ", " holds "], &["responsibility to ", "responsibility for ", "responsibilities to ", "responsibilities for "]],
                ),
                Phrase::known(
                    "\\bwill (?:focus on|undertake|include|involve|carry out) (?:the following|these) (?:\\w+ )?(?:activities|tasks|steps|areas|work|duties|functions)\\b", &[&[" will include these ", " will involve these ", " will focus on these ", " will carry out these ", " will undertake these ", " will include the following ", " will involve the following ", " will focus on the following ", " will carry out the following ", " will undertake the following "], &["work ", "areas ", "steps ", "tasks ", "duties ", "functions ", "activities "]],
                ),
                Phrase::known(
                    "\\bin particular,? {group}? ?(?:\\w+ )?will (?:focus|work|look)\\b", &[&[" in particular "], &["will look ", "will work ", "will focus "]],
                ),
                Phrase::known(
                    "\\bactivities (?:that are |which are )?(?:within|in) (?:the )?scope\\b", &[&[" activities in scope ", " activities in the scope ", " activities within scope ", " activities within the scope ", " activities that are in scope ", " activities which are in scope ", " activities that are in the scope ", " activities that are within scope ", " activities which are in the scope ", " activities which are within scope ", " activities that are within the scope ", " activities which are within the scope "]],
                ),
                Phrase::known(
                    "\\b(?:the )?work (?:of {the-group} )?will (?:involve|include)\\b", &[&[" work "], &["will include ", "will involve "]],
                ),
                Phrase::known(
                    "\\b(?:is |are )?(?:chartered|tasked|charged|mandated|asked|commissioned) (?:to|with)\\b", &[&[" asked to ", " tasked to ", " asked with ", " charged to ", " mandated to ", " tasked with ", " charged with ", " chartered to ", " mandated with ", " chartered with ", " commissioned to ", " commissioned with "]],
                ),
                Phrase::known(
                    "\\bfalls? to (?:the|this) (?:\\w+ )?{noun} to\\b", &[&[" fall to the ", " fall to this ", " falls to the ", " falls to this "], &["tg to ", "wg to ", "pag to ", "sig to ", "team to ", "forum to ", "group to ", "panel to ", "network to ", "alliance to ", "committee to ", "taskforce to ", "consortium to ", "task force to ", "working party to "]],
                ),
                Phrase::known(
                    "{group} (?:also |now |itself |jointly )?(?:looks? after|answers? for|(?:is|are) (?:in charge of|answerable for)|ha(?:s|ve) charge of) (?:the|its|our|all|a|an|any|every|how|what|and|two|three|four|five|\\d)\\b", &[&[" it ", " we ", "our ", "the ", "each ", "this "], &[" answer for ", " look after ", " answers for ", " looks after ", " has charge of ", " have charge of ", " is in charge of ", " are in charge of ", " is answerable for ", " are answerable for "]],
                ),
                Phrase::known(
                    "{group} (?:also |now |jointly )?(?:owns?|holds?|runs?|manages?|distributes?|allocates?|administers?|commissions?|spends|oversees?|maintains?|prepares?|draws? up|drafts?|writes?|programmes?) (?:the|its|our|a|an) (?:[\\w\\x27-]+ ){0,4}?(?:plans?|strateg(?:y|ies)|budgets?|funds?|grants?|schemes?|programmes?|services?|campaigns?|festivals?|fairs?|stalls?|helplines?)\\b", &[&[" it ", " we ", "our ", "the ", "each ", "this "], &["own ", "run ", "hold ", "owns ", "runs ", "draft ", "holds ", "write ", "drafts ", "manage ", "spends ", "writes ", "draw up ", "manages ", "oversee ", "prepare ", "allocate ", "draws up ", "maintain ", "oversees ", "prepares ", "allocates ", "maintains ", "programme ", "administer ", "commission ", "distribute ", "programmes ", "administers ", "commissions ", "distributes "], &["fair ", "fund ", "plan ", "fairs ", "funds ", "grant ", "plans ", "stall ", "budget ", "grants ", "scheme ", "stalls ", "budgets ", "schemes ", "service ", "campaign ", "festival ", "helpline ", "services ", "strategy ", "campaigns ", "festivals ", "helplines ", "programme ", "programmes ", "strategies "]],
                ),
                Phrase::known(
                    "\\bit is (?:up to|down to|the (?:job|task|duty) of) (?:us|{the-group}) to\\b", &[&[" it is up to ", " it is down to ", " it is the job of ", " it is the duty of ", " it is the task of "], &[" to "]],
                ),
                Phrase::known(
                    "{group} (?:also |itself )?decides? (?:how|what|where|which|who|on what) [^.;\\n]{0,80}?\\b(?:spen[dt]|spending|fund|funds|funded|money|budgets?|grants?|trained)\\b", &[&[" it ", " we ", "our ", "the ", "each ", "this "], &[" decide how ", " decide who ", " decide what ", " decides how ", " decides who ", " decide where ", " decide which ", " decides what ", " decides where ", " decides which ", " decide on what ", " decides on what "], &[" fund ", " funds ", " grant ", " money ", " spend ", " spent ", " budget ", " funded ", " grants ", " budgets ", " trained ", " spending "]],
                ),
            ]),
            opening: Cow::Borrowed(&[]),
            weak: Cow::Borrowed(&[
                Phrase::known(
                    "\\bwill ensure\\b", &[&[" will ensure "]],
                ),
                Phrase::known(
                    "\\bresponsib(?:le|ility|ilities)\\b", &[&[" responsible ", " responsibility ", " responsibilities "]],
                ),
                Phrase::known(
                    "\\bwill (?:develop|support|promote|work|help|provide|lead|review|monitor)\\b", &[&[" will help ", " will lead ", " will work ", " will review ", " will develop ", " will monitor ", " will promote ", " will provide ", " will support "]],
                ),
                Phrase::known(
                    "\\btasks?\\b", &[&[" task ", " tasks "]],
                ),
                Phrase::known(
                    "\\bduties\\b", &[&[" duties "]],
                ),
            ]),
            needs: Needs::Core,
            parts: Cow::Borrowed(&[]),
        },
        Topic {
            id: Cow::Borrowed("conference-and-laa"),
            name: Cow::Borrowed("Links to the Conference and LAA"),
            short: Some(
                Cow::Borrowed("Conference and LAA"),
            ),
            asks: Cow::Borrowed("how the group links to the Conference and the LAA"),
            guide: Some(
                Cow::Borrowed("Say how the group links to the county; where there is no such link, say so and give the reason."),
            ),
            register_guides: Cow::Borrowed(&[
                Cow::Borrowed("Say how the group works with its counterpart in the county, {county}."),
            ]),
            tells_a_group: true,
            of_the_group: false,
            headings: Cow::Borrowed(&[
                Cow::Borrowed("links to the conference and laa"),
                Cow::Borrowed("links to the conference and the laa"),
                Cow::Borrowed("links to conference and laa"),
                Cow::Borrowed("links to the gloucestershire conference and laa"),
                Cow::Borrowed("links to the gloucestershire conference and the laa"),
                Cow::Borrowed("links to the conference and local area agreement"),
                Cow::Borrowed("links to the conference and the local area agreement"),
                Cow::Borrowed("links to the gloucestershire conference and local area agreement"),
                Cow::Borrowed("links to the gloucestershire conference and the local area agreement"),
                Cow::Borrowed("conference and laa"),
                Cow::Borrowed("the conference and the laa"),
                Cow::Borrowed("conference and laa links"),
                Cow::Borrowed("conference and local area agreement"),
                Cow::Borrowed("county links"),
                Cow::Borrowed("links to county structures"),
                Cow::Borrowed("links to the county structure"),
                Cow::Borrowed("links to the county"),
                Cow::Borrowed("links with the county"),
                Cow::Borrowed("county structures"),
                Cow::Borrowed("links to the laa and the conference"),
                Cow::Borrowed("links to the laa and conference"),
                Cow::Borrowed("laa and conference"),
                Cow::Borrowed("laa and conference links"),
                Cow::Borrowed("the laa and the conference"),
                Cow::Borrowed("links with the conference and laa"),
                Cow::Borrowed("links with the conference and the laa"),
                Cow::Borrowed("county and laa links"),
                Cow::Borrowed("ties with the county"),
                Cow::Borrowed("ties to the county"),
                Cow::Borrowed("county conference and laa"),
                Cow::Borrowed("links to county conference and laa"),
                Cow::Borrowed("links to the county conference and the laa"),
                Cow::Borrowed("links to the county conference and laa"),
            ]),
            heads: Cow::Borrowed(&[]),
            heading_patterns: Cow::Borrowed(&[
                Phrase::known(
                    "\\bconference\\b.*\\b(?:laas?|local area agreement)\\b", &[&[" conference "], &[" laa ", " laas ", " local area agreement "]],
                ),
                Phrase::known(
                    "\\b(?:laas?|local area agreement)\\b.*\\bconference\\b", &[&[" laa ", " laas ", " local area agreement "], &[" conference "]],
                ),
                Phrase::known(
                    "^county (?:and laa )?(?:links|connections|arrangements)\\b", &[&[" county links ", " county connections ", " county arrangements ", " county and laa links ", " county and laa connections ", " county and laa arrangements "]],
                ),
                Phrase::known(
                    "^(?:the )?(?:laas?|local area agreement) and (?:the )?county$", &[&[" laa and county ", " laas and county ", " laa and the county ", " laas and the county ", " local area agreement and county ", " local area agreement and the county "]],
                ),
            ]),
            weak_headings: Cow::Borrowed(&[]),
            shared_headings: Cow::Borrowed(&[
                Cow::Borrowed("links"),
                Cow::Borrowed("links to wider work"),
                Cow::Borrowed("links to the wider work"),
                Cow::Borrowed("links to other work"),
                Cow::Borrowed("links with other work"),
                Cow::Borrowed("links to other groups"),
                Cow::Borrowed("links with other groups"),
                Cow::Borrowed("key links"),
                Cow::Borrowed("our links"),
                Cow::Borrowed("strategic links"),
                Cow::Borrowed("partnership links"),
                Cow::Borrowed("linkages"),
                Cow::Borrowed("external links"),
                Cow::Borrowed("wider links"),
                Cow::Borrowed("links and relationships"),
                Cow::Borrowed("links to others"),
                Cow::Borrowed("links to other bodies"),
                Cow::Borrowed("county partners"),
                Cow::Borrowed("county partnerships"),
                Cow::Borrowed("our county partners"),
                Cow::Borrowed("county dimension"),
                Cow::Borrowed("county level"),
                Cow::Borrowed("county picture"),
                Cow::Borrowed("county connections"),
                Cow::Borrowed("the county"),
                Cow::Borrowed("county"),
                Cow::Borrowed("county bodies"),
                Cow::Borrowed("county work"),
                Cow::Borrowed("working with the county"),
                Cow::Borrowed("county partners and structures"),
                Cow::Borrowed("partners in the county"),
                Cow::Borrowed("wider county"),
            ]),
            strong: Cow::Borrowed(&[]),
            opening: Cow::Borrowed(&[]),
            weak: Cow::Borrowed(&[]),
            needs: Needs::Every,
            parts: Cow::Borrowed(&[
                Part {
                    id: Cow::Borrowed("conference"),
                    name: Cow::Borrowed("the Gloucestershire Conference"),
                    guide: Some(
                        Cow::Borrowed("Say who speaks for the group at the Gloucestershire Conference, and what it brings there."),
                    ),
                    core: true,
                    of_officers: false,
                    headings: Cow::Borrowed(&[
                        Cow::Borrowed("links to the conference"),
                        Cow::Borrowed("links to the gloucestershire conference"),
                        Cow::Borrowed("gloucestershire conference"),
                        Cow::Borrowed("links with the conference"),
                        Cow::Borrowed("links with the gloucestershire conference"),
                        Cow::Borrowed("county conference"),
                        Cow::Borrowed("links to the county conference"),
                        Cow::Borrowed("our link to the conference"),
                        Cow::Borrowed("countywide conference"),
                    ]),
                    heads: Cow::Borrowed(&[]),
                    heading_patterns: Cow::Borrowed(&[
                        Phrase::known(
                            "\\b(?:gloucestershire|county|countywide|county-wide) conference\\b", &[&[" county conference ", " countywide conference ", " county wide conference ", " gloucestershire conference "]],
                        ),
                        Phrase::known(
                            "^(?:links?|linking|relations?|relationships?|connections?|working|reporting|reports?) (?:to|with|into) the conference\\b", &[&[" link to the conference ", " links to the conference ", " link into the conference ", " link with the conference ", " report to the conference ", " linking to the conference ", " links into the conference ", " links with the conference ", " reports to the conference ", " working to the conference ", " relation to the conference ", " report into the conference ", " report with the conference ", " linking into the conference ", " linking with the conference ", " relations to the conference ", " reporting to the conference ", " reports into the conference ", " reports with the conference ", " working into the conference ", " working with the conference ", " connection to the conference ", " relation into the conference ", " relation with the conference ", " connections to the conference ", " relations into the conference ", " relations with the conference ", " reporting into the conference ", " reporting with the conference ", " connection into the conference ", " connection with the conference ", " relationship to the conference ", " connections into the conference ", " connections with the conference ", " relationships to the conference ", " relationship into the conference ", " relationship with the conference ", " relationships into the conference ", " relationships with the conference "]],
                        ),
                    ]),
                    strong: Cow::Borrowed(&[
                        Phrase::known(
                            "\\b(?:link|report|represent|feed|fed|attend|liais|send|sent|sits?\\b|sitting|take part|takes part|contribut|present|speak|voice|delegate|accountab|brief|inform|submit|account|member|works? with|working with|relat|connect|answer|goes to|go to|steer|guid(?:e|ance)|carr(?:y|ies)|bring|consult|tells?\\b|told\\b|talks? (?:to|with)|writ(?:es?|ing)\\b|puts?\\b|takes?\\b|hands?\\b|pass(?:es)?\\b|shows?\\b|offers?\\b|raises?\\b|joins?\\b|visits?\\b|appears?\\b|shar(?:es?|ing)\\b|discuss|seats?\\b|observer|agenda|provid|suppl(?:y|ies)\\b|gives?\\b|advis)[^.]*{conference}", &[&[" fed", " feed", " link", " put ", " send", " sent", " sit ", " advis", " brief", " bring", " carry", " give ", " go to", " guide", " hand ", " join ", " liais", " pass ", " puts ", " relat", " seat ", " show ", " sits ", " speak", " steer", " take ", " tell ", " told ", " voice", " agenda", " answer", " attend", " gives ", " hands ", " inform", " joins ", " member", " offer ", " provid", " raise ", " report", " seats ", " share ", " shows ", " submit", " takes ", " tells ", " visit ", " write ", " account", " appear ", " carries", " connect", " consult", " discuss", " goes to", " offers ", " passes ", " present", " raises ", " shares ", " sitting", " supply ", " talk to", " visits ", " writes ", " appears ", " delegate", " guidance", " observer", " sharing ", " talks to", " writing ", " contribut", " represent", " supplies ", " talk with", " work with", " talks with", " works with", " working with"], &["\u{1}\u{3}\u{1}", "conference"]],
                        ),
                        Phrase::known(
                            "{conference}[^.]*\\b(?:link|report|represent|feed|fed|attend|liais|send|sent|receive|through|via|agenda|take part|contribut|accountab|brief|inform|hear|invite|consider|our|kept|spoken for|speaks? for)", &[&["\u{1}\u{3}\u{1}", "conference"], &[" fed", " our", " via", " feed", " hear", " kept", " link", " send", " sent", " brief", " liais", " agenda", " attend", " inform", " invite", " report", " receive", " through", " consider", " accountab", " contribut", " represent", " speak for", " take part", " speaks for", " spoken for"]],
                        ),
                    ]),
                    weak: Cow::Borrowed(&[
                        Phrase::known(
                            "{conference}", &[&["\u{1}\u{3}\u{1}", "conference"]],
                        ),
                    ]),
                },
                Part {
                    id: Cow::Borrowed("laa"),
                    name: Cow::Borrowed("the LAA"),
                    guide: Some(
                        Cow::Borrowed("Say which targets of the Local Area Agreement (LAA) the group works on, and how."),
                    ),
                    core: true,
                    of_officers: false,
                    headings: Cow::Borrowed(&[
                        Cow::Borrowed("links to the laa"),
                        Cow::Borrowed("laa"),
                        Cow::Borrowed("the laa"),
                        Cow::Borrowed("local area agreement"),
                        Cow::Borrowed("the local area agreement"),
                        Cow::Borrowed("links to the local area agreement"),
                        Cow::Borrowed("laa and national indicators"),
                        Cow::Borrowed("links to laa"),
                        Cow::Borrowed("laa targets"),
                        Cow::Borrowed("national indicators"),
                        Cow::Borrowed("local area agreement targets"),
                        Cow::Borrowed("links with the laa"),
                        Cow::Borrowed("links with the local area agreement"),
                        Cow::Borrowed("laa links"),
                        Cow::Borrowed("laa outcomes"),
                        Cow::Borrowed("contribution to the laa"),
                    ]),
                    heads: Cow::Borrowed(&[]),
                    heading_patterns: Cow::Borrowed(&[
                        Phrase::known(
                            "^(?:links?|contribution|contributing|delivering|delivery|our part|working|work|how we)\\b.*\\b(?:laas?|local area agreement)\\b", &[&[" link ", " work ", " links ", " how we ", " working ", " delivery ", " our part ", " delivering ", " contributing ", " contribution "], &[" laa ", " laas ", " local area agreement "]],
                        ),
                    ]),
                    strong: Cow::Borrowed(&[
                        Phrase::known(
                            "\\b(?:link|deliver|contribut|target|outcome|indicator|priorit|report|work|achiev|improv|meet|lead|monitor|respons|perform|support|theme|block|provid|suppl(?:y|ies)|watch|feed|fed|help|answer|account|pursu|promis|commit(?:s|ted|ments?)?\\b|plays?\\b|shares?\\b|align|measur|counts?\\b|follows?\\b|implement|carr(?:y|ies))[^.]*{laa}", &[&[" fed", " feed", " help", " lead", " link", " meet", " work", " align", " block", " carry", " play ", " pursu", " theme", " watch", " achiev", " answer", " count ", " improv", " measur", " plays ", " promis", " provid", " report", " share ", " supply", " target", " account", " carries", " commit ", " counts ", " deliver", " follow ", " monitor", " outcome", " perform", " priorit", " respons", " shares ", " support", " commits ", " follows ", " supplies", " contribut", " implement", " indicator", " committed ", " commitment ", " commitments "], &[" laa ", " laas ", " local area agreement ", " local area agreements "]],
                        ),
                        Phrase::known(
                            "{laa}[^.]*\\b(?:link|deliver|contribut|target|outcome|indicator|priorit|report|achiev|improv|lead|monitor|respons|perform|support|theme|block|through|group)", &[&[" laa ", " laas ", " local area agreement ", " local area agreements "], &[" lead", " link", " block", " group", " theme", " achiev", " improv", " report", " target", " deliver", " monitor", " outcome", " perform", " priorit", " respons", " support", " through", " contribut", " indicator"]],
                        ),
                        Phrase::known(
                            "{laa}[^.]*\\b(?:we|it|{the-group}) (?:\\w+ )?(?:suppl(?:y|ies)|sends?|gives?|counts?|answers?|works?|helps?|collects?)\\b", &[&[" laa ", " laas ", " local area agreement ", " local area agreements "], &[" it", " we", " our ", " the ", " this "], &["give ", "help ", "send ", "work ", "count ", "gives ", "helps ", "sends ", "works ", "answer ", "counts ", "supply ", "answers ", "collect ", "collects ", "supplies "]],
                        ),
                        Phrase::known(
                            "\\b(?:figures|results|data|returns|numbers|counts)\\b[^.]*\\b(?:go(?:es)?|sent|passed|feed|count) (?:in)?(?:to|towards?) (?:the )?{laa}", &[&[" data ", " counts ", " figures ", " numbers ", " results ", " returns "], &[" go to ", " feed to ", " go into ", " goes to ", " sent to ", " count to ", " feed into ", " go toward ", " goes into ", " passed to ", " sent into ", " count into ", " go towards ", " feed toward ", " go intoward ", " goes toward ", " passed into ", " sent toward ", " count toward ", " feed towards ", " go intowards ", " goes towards ", " sent towards ", " count towards ", " feed intoward ", " goes intoward ", " passed toward ", " sent intoward ", " count intoward ", " feed intowards ", " goes intowards ", " passed towards ", " sent intowards ", " count intowards ", " passed intoward ", " passed intowards "], &[" laa ", " laas ", " local area agreement ", " local area agreements "]],
                        ),
                        Phrase::known(
                            "\\b(?:link|target|deliver|contribut|improv|responsib|report|lead|achiev|perform|monitor|reduc|increas)[^.]*{indicator}", &[&[" lead", " link", " reduc", " achiev", " improv", " report", " target", " deliver", " increas", " monitor", " perform", " contribut", " responsib"], &[" n i", " ni0", " ni1", " ni2", " ni3", " ni4", " ni5", " ni6", " ni7", " ni8", " ni9", " ni 0", " ni 1", " ni 2", " ni 3", " ni 4", " ni 5", " ni 6", " ni 7", " ni 8", " ni 9", " nis0", " nis1", " nis2", " nis3", " nis4", " nis5", " nis6", " nis7", " nis8", " nis9", " nis 0", " nis 1", " nis 2", " nis 3", " nis 4", " nis 5", " nis 6", " nis 7", " nis 8", " nis 9", " national indicator ", " national indicators "]],
                        ),
                        Phrase::known(
                            "{indicator}[^.]*\\b(?:link|target|deliver|contribut|improv|responsib|report|lead|achiev|perform|monitor)", &[&[" n i", " ni0", " ni1", " ni2", " ni3", " ni4", " ni5", " ni6", " ni7", " ni8", " ni9", " ni 0", " ni 1", " ni 2", " ni 3", " ni 4", " ni 5", " ni 6", " ni 7", " ni 8", " ni 9", " nis0", " nis1", " nis2", " nis3", " nis4", " nis5", " nis6", " nis7", " nis8", " nis9", " nis 0", " nis 1", " nis 2", " nis 3", " nis 4", " nis 5", " nis 6", " nis 7", " nis 8", " nis 9", " national indicator ", " national indicators "], &[" lead", " link", " achiev", " improv", " report", " target", " deliver", " monitor", " perform", " contribut", " responsib"]],
                        ),
                    ]),
                    weak: Cow::Borrowed(&[
                        Phrase::known(
                            "{laa}", &[&[" laa ", " laas ", " local area agreement ", " local area agreements "]],
                        ),
                        Phrase::known(
                            "{indicator}", &[&[" n i", " ni0", " ni1", " ni2", " ni3", " ni4", " ni5", " ni6", " ni7", " ni8", " ni9", " ni 0", " ni 1", " ni 2", " ni 3", " ni 4", " ni 5", " ni 6", " ni 7", " ni 8", " ni 9", " nis0", " nis1", " nis2", " nis3", " nis4", " nis5", " nis6", " nis7", " nis8", " nis9", " nis 0", " nis 1", " nis 2", " nis 3", " nis 4", " nis 5", " nis 6", " nis 7", " nis 8", " nis 9", " national indicator ", " national indicators "]],
                        ),
                    ]),
                },
            ]),
        },
        Topic {
            id: Cow::Borrowed("wider-work"),
            name: Cow::Borrowed("Links to wider work"),
            short: Some(
                Cow::Borrowed("wider work"),
            ),
            asks: Cow::Borrowed("how the group links to wider work"),
            guide: Some(
                Cow::Borrowed("Name the groups and partnerships that the group works with, and say on what."),
            ),
            register_guides: Cow::Borrowed(&[]),
            tells_a_group: false,
            of_the_group: false,
            headings: Cow::Borrowed(&[
                Cow::Borrowed("links to wider work"),
                Cow::Borrowed("links to the wider work"),
                Cow::Borrowed("wider work"),
                Cow::Borrowed("wider links"),
                Cow::Borrowed("links"),
                Cow::Borrowed("links to other groups"),
                Cow::Borrowed("links with other groups"),
                Cow::Borrowed("links to other partnerships"),
                Cow::Borrowed("links with other partnerships"),
                Cow::Borrowed("links to other bodies"),
                Cow::Borrowed("links with other bodies"),
                Cow::Borrowed("links to other structures"),
                Cow::Borrowed("links with other structures"),
                Cow::Borrowed("links to other work"),
                Cow::Borrowed("links with other work"),
                Cow::Borrowed("links to partners"),
                Cow::Borrowed("relationships"),
                Cow::Borrowed("relationship with other groups"),
                Cow::Borrowed("relationship to other groups"),
                Cow::Borrowed("relationships with other groups"),
                Cow::Borrowed("relationship with other bodies"),
                Cow::Borrowed("relationships with other bodies"),
                Cow::Borrowed("interfaces"),
                Cow::Borrowed("interface with other groups"),
                Cow::Borrowed("interdependencies"),
                Cow::Borrowed("dependencies"),
                Cow::Borrowed("liaisons"),
                Cow::Borrowed("liaison"),
                Cow::Borrowed("interactions with other groups"),
                Cow::Borrowed("wider structures"),
                Cow::Borrowed("joint working"),
                Cow::Borrowed("working with others"),
                Cow::Borrowed("work with others"),
                Cow::Borrowed("who do we work with"),
                Cow::Borrowed("who does the group work with"),
                Cow::Borrowed("working with other groups"),
                Cow::Borrowed("working with partners"),
                Cow::Borrowed("who we work with"),
                Cow::Borrowed("how we work with others"),
                Cow::Borrowed("external organisations"),
                Cow::Borrowed("external organizations"),
                Cow::Borrowed("coordination"),
                Cow::Borrowed("co-ordination"),
                Cow::Borrowed("collaboration"),
                Cow::Borrowed("partnership links"),
                Cow::Borrowed("external relations"),
                Cow::Borrowed("external links"),
                Cow::Borrowed("related groups"),
                Cow::Borrowed("related work"),
                Cow::Borrowed("linkages"),
                Cow::Borrowed("key relationships"),
                Cow::Borrowed("external relationships"),
                Cow::Borrowed("our neighbours"),
                Cow::Borrowed("connections"),
                Cow::Borrowed("connections to other work"),
                Cow::Borrowed("links to other strategies"),
                Cow::Borrowed("links to strategies and plans"),
                Cow::Borrowed("key links"),
                Cow::Borrowed("strategic links"),
                Cow::Borrowed("other groups we work with"),
                Cow::Borrowed("interactions"),
                Cow::Borrowed("working with other bodies"),
                Cow::Borrowed("liaison with other groups"),
                Cow::Borrowed("coordination with other groups"),
                Cow::Borrowed("relationship to other work"),
                Cow::Borrowed("who else we work with"),
                Cow::Borrowed("external engagement"),
                Cow::Borrowed("links elsewhere"),
            ]),
            heads: Cow::Borrowed(&[
                Cow::Borrowed("links"),
                Cow::Borrowed("linkages"),
                Cow::Borrowed("relations"),
                Cow::Borrowed("cooperation"),
                Cow::Borrowed("co-operation"),
                Cow::Borrowed("liaison"),
                Cow::Borrowed("liaisons"),
                Cow::Borrowed("coordination"),
                Cow::Borrowed("co-ordination"),
                Cow::Borrowed("relationships"),
                Cow::Borrowed("relationship"),
                Cow::Borrowed("interdependencies"),
                Cow::Borrowed("dependencies"),
                Cow::Borrowed("interactions"),
                Cow::Borrowed("interfaces"),
                Cow::Borrowed("collaboration"),
                Cow::Borrowed("collaborations"),
                Cow::Borrowed("coordinating"),
            ]),
            heading_patterns: Cow::Borrowed(&[
                Phrase::known(
                    "^(?:who|whom|others?|groups?|bodies|people|partners|organisations)(?: else)?(?: (?:we|the [\\w-]+|it))?(?: (?:need|needs|should|will|has|have))?(?: to)? (?:work|works|talk|talks|link|links|speak|keep|connect|connects|deal|deals|liaise)\\b", &[&[" who", " group", " other", " bodies", " people", " partners", " organisations"], &["deal ", "keep ", "link ", "talk ", "work ", "deals ", "links ", "speak ", "talks ", "works ", "liaise ", "connect ", "connects "]],
                ),
                Phrase::known(
                    "^(?:working|talking|joining up|linking|cooperating|keeping in touch|connecting) (?:up )?(?:with|to)\\b", &[&[" linking to ", " talking to ", " working to ", " linking with ", " talking with ", " working with ", " connecting to ", " joining up to ", " linking up to ", " talking up to ", " working up to ", " cooperating to ", " connecting with ", " joining up with ", " linking up with ", " talking up with ", " working up with ", " connecting up to ", " cooperating with ", " joining up up to ", " cooperating up to ", " connecting up with ", " joining up up with ", " cooperating up with ", " keeping in touch to ", " keeping in touch with ", " keeping in touch up to ", " keeping in touch up with "]],
                ),
                Phrase::known(
                    "^how (?:we|it|the [\\w-]+) (?:connects?|links?|fits?|relates?|works? with)\\b", &[&[" how "], &[" fit ", " fits ", " link ", " links ", " relate ", " connect ", " relates ", " connects ", " work with ", " works with "]],
                ),
                Phrase::known(
                    "^where (?:we|it|this|the [\\w-]+) fits?\\b", &[&[" where "], &[" fit ", " fits "]],
                ),
                Phrase::known(
                    "^(?:links?|ties|relations?|relationships?|connections?|cooperation|co-operation|liaison|partnerships?|interfaces?) (?:with|to|between)\\b", &[&[" link to ", " ties to ", " links to ", " link with ", " ties with ", " liaison to ", " links with ", " relation to ", " interface to ", " liaison with ", " link between ", " relations to ", " ties between ", " connection to ", " interfaces to ", " links between ", " relation with ", " connections to ", " cooperation to ", " interface with ", " partnership to ", " relations with ", " co operation to ", " connection with ", " interfaces with ", " liaison between ", " partnerships to ", " relationship to ", " connections with ", " cooperation with ", " partnership with ", " relation between ", " relationships to ", " co operation with ", " interface between ", " partnerships with ", " relations between ", " relationship with ", " connection between ", " interfaces between ", " relationships with ", " connections between ", " cooperation between ", " partnership between ", " co operation between ", " partnerships between ", " relationship between ", " relationships between "]],
                ),
                Phrase::known(
                    "^(?:sister|neighbouring|related|partner|other) (?:bodies|groups|committees|organisations|partnerships|networks)\\b", &[&[" other bodies ", " other groups ", " sister bodies ", " sister groups ", " other networks ", " partner bodies ", " partner groups ", " related bodies ", " related groups ", " sister networks ", " other committees ", " partner networks ", " related networks ", " sister committees ", " other partnerships ", " partner committees ", " related committees ", " neighbouring bodies ", " neighbouring groups ", " other organisations ", " sister partnerships ", " partner partnerships ", " related partnerships ", " sister organisations ", " neighbouring networks ", " partner organisations ", " related organisations ", " neighbouring committees ", " neighbouring partnerships ", " neighbouring organisations "]],
                ),
                Phrase::known(
                    "^(?:our )?(?:neighbours|friends)\\b", &[&[" friends ", " neighbours "]],
                ),
                Phrase::known(
                    "^cross-boundary\\b", &[&[" cross boundary "]],
                ),
                Phrase::known(
                    "^works with$", &[&[" works with "]],
                ),
                Phrase::known(
                    "^who(?: else)? (?:do|does) (?:we|it|the [\\w-]+) (?:work|talk|link|deal|liaise)\\b", &[&[" who do ", " who does ", " who else do ", " who else does "], &[" deal ", " link ", " talk ", " work ", " liaise "]],
                ),
                Phrase::known(
                    "^whom?(?: else)? (?:is|are) (?:we|it|the [\\w-]+) (?:in touch|linked|connected|working|joined|tied|allied)\\b", &[&[" who is ", " who are ", " whom is ", " whom are ", " who else is ", " who else are ", " whom else is ", " whom else are "], &[" tied ", " allied ", " joined ", " linked ", " working ", " in touch ", " connected "]],
                ),
                Phrase::known(
                    "^other (?:people|groups|bodies|partners|organi[sz]ations|agencies) (?:(?:that|whom|who|which) )?(?:we|it|the [\\w-]+) (?:also )?(?:works?|talks?|deals?|meets?|links?|plans?)\\b", &[&[" other bodies ", " other groups ", " other people ", " other agencies ", " other partners ", " other organisations ", " other organizations "], &[" deal ", " link ", " meet ", " plan ", " talk ", " work ", " deals ", " links ", " meets ", " plans ", " talks ", " works "]],
                ),
                Phrase::known(
                    "^how (?:do|does|are|is) (?:we|it|the [\\w-]+) (?:links?|linked|fit|connect|connected|relate|related) (?:to|with|in with) other", &[&[" how do ", " how is ", " how are ", " how does "], &[" fit to other", " link to other", " fit with other", " links to other", " link with other", " linked to other", " relate to other", " connect to other", " links with other", " related to other", " fit in with other", " linked with other", " relate with other", " connect with other", " connected to other", " link in with other", " related with other", " links in with other", " connected with other", " linked in with other", " relate in with other", " connect in with other", " related in with other", " connected in with other"]],
                ),
                Phrase::known(
                    "^(?:the )?(?:wider|bigger) (?:picture|context)$", &[&[" wider context ", " wider picture ", " bigger context ", " bigger picture "]],
                ),
                Phrase::known(
                    "^(?:joined-?up working|joining up)$", &[&[" joining up ", " joinedup working ", " joined up working "]],
                ),
                Phrase::known(
                    "^other (?:people|groups?|bodies|partners?|organi[sz]ations?|teams?)(?:'s|'|s')? (?:work|plans|projects)\\b", &[&[" other team ", " other group ", " other teams ", " other bodies ", " other groups ", " other people ", " other partner ", " other teamss  ", " other bodiess  ", " other groupss  ", " other partners ", " other peoples  ", " other partnerss  ", " other organisation ", " other organization ", " other organisations ", " other organizations ", " other organisationss  ", " other organizationss  "], &["work ", "plans ", "projects "]],
                ),
            ]),
            weak_headings: Cow::Borrowed(&[
                Cow::Borrowed("partnership working"),
                Cow::Borrowed("communication"),
                Cow::Borrowed("communications"),
                Cow::Borrowed("stakeholders"),
                Cow::Borrowed("stakeholder engagement"),
                Cow::Borrowed("engagement"),
                Cow::Borrowed("partners in the city"),
                Cow::Borrowed("city partners"),
                Cow::Borrowed("partners in the county"),
                Cow::Borrowed("county partners"),
                Cow::Borrowed("our partners"),
                Cow::Borrowed("local partners"),
                Cow::Borrowed("partner organisations"),
                Cow::Borrowed("other partners"),
            ]),
            shared_headings: Cow::Borrowed(&[]),
            strong: Cow::Borrowed(&[
                Phrase::known(
                    "{link} (?:\\w+ ){0,6}?(?:the |its |our |a )?[\"']?{name}", &[&["into", "with", "work", "link ", "engage", "links ", "consult", "linked ", "engaging", "linking ", "exchange ", "connect to", "coordinate", "exchanges ", "co ordinate", "connects to", "exchanging ", "coordinating", "coordination", "co ordinating", "co ordination", "connecting to", "connection to", "liaisebetween", "connections to", "liaisesbetween", "liaisonbetween", "liaisingbetween", "support delivery of ", "liaise closelybetween", "supports delivery of ", "liaises closelybetween", "liaison closelybetween", "liaise regularlybetween", "liaising closelybetween", "supporting delivery of ", "liaises regularlybetween", "liaison regularlybetween", "support the delivery of ", "liaising regularlybetween", "supports the delivery of ", "supporting the delivery of "]],
                ),
                Phrase::known(
                    "{link} (?:[\\w,/'-]+ ){0,6}?(?:other (?:\\w+ ){0,2}\\w+|relevant|equivalent|similar|related|external|neighbouring|national|regional|local|existing|wider|partner|sister|international|key|all|various|affiliated|fellow|several|appropriate|different|these|those|between|many|adjacent|industry|standards|its|city|county)\\b (?:[\\w,/'-]+ ){0,5}?{body-noun}\\b", &[&["into", "with", "work", "link ", "engage", "links ", "consult", "linked ", "engaging", "linking ", "exchange ", "connect to", "coordinate", "exchanges ", "co ordinate", "connects to", "exchanging ", "coordinating", "coordination", "co ordinating", "co ordination", "connecting to", "connection to", "liaisebetween", "connections to", "liaisesbetween", "liaisonbetween", "liaisingbetween", "support delivery of ", "liaise closelybetween", "supports delivery of ", "liaises closelybetween", "liaison closelybetween", "liaise regularlybetween", "liaising closelybetween", "supporting delivery of ", "liaises regularlybetween", "liaison regularlybetween", "support the delivery of ", "liaising regularlybetween", "supports the delivery of ", "supporting the delivery of "], &["all", "its", "key", "city", "many", "local", "these", "those", "wider", "county", "fellow", "other ", "sister", "between", "partner", "related", "several", "similar", "various", "adjacent", "existing", "external", "industry", "national", "regional", "relevant", "different", "standards", "affiliated", "equivalent", "appropriate", "neighbouring"]],
                ),
                Phrase::known(
                    "\\b(?:supports?|supporting|delivers?|delivering|aligned? (?:with|to)|feeds? into|underpins?) (?:the |its |our )?{name} ?(?:strategy|plan|programme|agenda|framework|(?-i:Strategy|Plan|Programme|Framework|Agreement))\\b", &[&[" deliver ", " support ", " delivers ", " supports ", " underpin ", " aligne to ", " feed into ", " underpins ", " aligned to ", " delivering ", " feeds into ", " supporting ", " aligne with ", " aligned with "], &["plan ", "agenda ", "strategy ", "agreement ", "framework ", "programme "]],
                ),
                Phrase::known(
                    "\\b(?:consultation|collaboration|liaison|coordination|co-ordination|cooperation|co-operation) with (?:\\w+ ){0,6}?(?:{name}|{body-noun}\\b)", &[&[" liaison with ", " cooperation with ", " co operation with ", " consultation with ", " coordination with ", " co ordination with ", " collaboration with "]],
                ),
                Phrase::known(
                    "{group} (?:also )?(?:plans? (?:[\\w-]+ ){0,4}?with|compares? notes with|joins? forces with|teams? up with|keeps? in (?:touch|step) with|plans? jointly with) (?:the |its |our )?{name}", &[&[" it ", " we ", "our ", "the ", "each ", "this "], &["with"]],
                ),
                Phrase::known(
                    "\\bjoint (?:meetings?|events?|projects?|plans?) (?:\\w+ ){0,4}?with (?:the |its |our )?{name}", &[&[" joint plan ", " joint event ", " joint plans ", " joint events ", " joint meeting ", " joint project ", " joint meetings ", " joint projects "], &["with "]],
                ),
                Phrase::known(
                    "{group} (?:also )?(?:helps?|advises?|assists?) (?:the )?(?-i:[A-Z][\\w\\x27&-]+ (?:(?:and |& |for |of |the )*[A-Z][\\w\\x27&-]+ ){0,5}(?:Group|Partnership|Forum|Panel|Trust|Team|Alliance|Network|Association|Agency)) (?:with|on|in)\\b", &[&[" it ", " we ", "our ", "the ", "each ", "this "], &[" help ", " helps ", " advise ", " assist ", " advises ", " assists "], &["team in ", "team on ", "forum in ", "forum on ", "group in ", "group on ", "panel in ", "panel on ", "trust in ", "trust on ", "agency in ", "agency on ", "team with ", "forum with ", "group with ", "network in ", "network on ", "panel with ", "trust with ", "agency with ", "alliance in ", "alliance on ", "network with ", "alliance with ", "association in ", "association on ", "partnership in ", "partnership on ", "association with ", "partnership with "]],
                ),
                Phrase::known(
                    "^with (?:the |our )?{name}[^.;\\n]{0,60}? {the-group} (?:also )?(?:runs|plans|holds|shares|organises|works|looks)\\b", &[&[" with "], &[" our ", " the ", " this "], &["tg ", "wg ", "pag ", "sig ", "team ", "forum ", "group ", "panel ", "network ", "alliance ", "committee ", "taskforce ", "consortium ", "task force ", "working party "], &["runs ", "holds ", "looks ", "plans ", "works ", "shares ", "organises "]],
                ),
            ]),
            opening: Cow::Borrowed(&[]),
            weak: Cow::Borrowed(&[
                Phrase::known(
                    "{link} (?:\\w+ ){0,3}(?:partners|others|stakeholders|agencies|communit|groups|bodies|organi[sz]ations)", &[&["into", "with", "work", "link ", "engage", "links ", "consult", "linked ", "engaging", "linking ", "exchange ", "connect to", "coordinate", "exchanges ", "co ordinate", "connects to", "exchanging ", "coordinating", "coordination", "co ordinating", "co ordination", "connecting to", "connection to", "liaisebetween", "connections to", "liaisesbetween", "liaisonbetween", "liaisingbetween", "support delivery of ", "liaise closelybetween", "supports delivery of ", "liaises closelybetween", "liaison closelybetween", "liaise regularlybetween", "liaising closelybetween", "supporting delivery of ", "liaises regularlybetween", "liaison regularlybetween", "support the delivery of ", "liaising regularlybetween", "supports the delivery of ", "supporting the delivery of "], &["bodies", "groups", "others", "agencies", "communit", "partners", "stakeholders", "organisations", "organizations"]],
                ),
                Phrase::known(
                    "\\bother (?:\\w+ )?(?:groups|partnerships|bodies|forums|organi[sz]ations|committees|agencies|communities|projects|stakeholders)\\b", &[&[" other "], &["bodies ", "forums ", "groups ", "agencies ", "projects ", "committees ", "communities ", "partnerships ", "stakeholders ", "organisations ", "organizations "]],
                ),
                Phrase::known(
                    "\\b(?:our|other|its|local|statutory|voluntary|city|county|with|and) partner(?:s| organi[sz]ations| agencies| bodies)\\b", &[&[" and partners ", " its partners ", " our partners ", " city partners ", " with partners ", " local partners ", " other partners ", " county partners ", " and partner bodies ", " its partner bodies ", " our partner bodies ", " statutory partners ", " voluntary partners ", " city partner bodies ", " with partner bodies ", " and partner agencies ", " its partner agencies ", " local partner bodies ", " other partner bodies ", " our partner agencies ", " city partner agencies ", " county partner bodies ", " with partner agencies ", " local partner agencies ", " other partner agencies ", " county partner agencies ", " statutory partner bodies ", " voluntary partner bodies ", " and partner organisations ", " and partner organizations ", " its partner organisations ", " its partner organizations ", " our partner organisations ", " our partner organizations ", " city partner organisations ", " city partner organizations ", " statutory partner agencies ", " voluntary partner agencies ", " with partner organisations ", " with partner organizations ", " local partner organisations ", " local partner organizations ", " other partner organisations ", " other partner organizations ", " county partner organisations ", " county partner organizations ", " statutory partner organisations ", " statutory partner organizations ", " voluntary partner organisations ", " voluntary partner organizations "]],
                ),
                Phrase::known(
                    "\\bwider (?:work|partnership|agenda)\\b", &[&[" wider work ", " wider agenda ", " wider partnership "]],
                ),
            ]),
            needs: Needs::Core,
            parts: Cow::Borrowed(&[]),
        },
        Topic {
            id: Cow::Borrowed("ways-of-working"),
            name: Cow::Borrowed("Ways of working"),
            short: None,
            asks: Cow::Borrowed("how the group works"),
            guide: Some(
                Cow::Borrowed("Say how the group works, to whom it reports and how often."),
            ),
            register_guides: Cow::Borrowed(&[
                Cow::Borrowed("Say what the group tells the {parent} in its reports."),
                Cow::Borrowed("Say how the {seat} represents the group at the {parent}."),
            ]),
            tells_a_group: true,
            of_the_group: false,
            headings: Cow::Borrowed(&[
                Cow::Borrowed("ways of working"),
                Cow::Borrowed("working arrangements"),
                Cow::Borrowed("working methods"),
                Cow::Borrowed("working practices"),
                Cow::Borrowed("working procedures"),
                Cow::Borrowed("operating procedures"),
                Cow::Borrowed("operating arrangements"),
                Cow::Borrowed("operating principles"),
                Cow::Borrowed("operation"),
                Cow::Borrowed("operations"),
                Cow::Borrowed("modus operandi"),
                Cow::Borrowed("how we work"),
                Cow::Borrowed("how the group works"),
                Cow::Borrowed("how we will work"),
                Cow::Borrowed("how the group will work"),
                Cow::Borrowed("how we operate"),
                Cow::Borrowed("how the group operates"),
                Cow::Borrowed("how the group will operate"),
                Cow::Borrowed("ways we work"),
                Cow::Borrowed("working method"),
                Cow::Borrowed("method of working"),
                Cow::Borrowed("methods of working"),
                Cow::Borrowed("conduct of business"),
                Cow::Borrowed("rules of procedure"),
                Cow::Borrowed("procedures"),
                Cow::Borrowed("procedure"),
                Cow::Borrowed("proceedings"),
                Cow::Borrowed("process"),
                Cow::Borrowed("processes"),
                Cow::Borrowed("working together"),
                Cow::Borrowed("governance and ways of working"),
                Cow::Borrowed("working style"),
                Cow::Borrowed("standing orders"),
                Cow::Borrowed("how we do things"),
                Cow::Borrowed("how we do business"),
                Cow::Borrowed("day to day working"),
                Cow::Borrowed("practical arrangements"),
                Cow::Borrowed("organisation of work"),
                Cow::Borrowed("procedural rules"),
                Cow::Borrowed("operating model"),
                Cow::Borrowed("operational arrangements"),
                Cow::Borrowed("terms of engagement"),
                Cow::Borrowed("running the group"),
                Cow::Borrowed("business of the group"),
                Cow::Borrowed("how it works"),
            ]),
            heads: Cow::Borrowed(&[
                Cow::Borrowed("procedures"),
                Cow::Borrowed("procedure"),
                Cow::Borrowed("proceedings"),
                Cow::Borrowed("process"),
                Cow::Borrowed("arrangements"),
            ]),
            heading_patterns: Cow::Borrowed(&[
                Phrase::known(
                    "^how (?:we|it|the [\\w-]+(?: [\\w-]+)?)(?:'ll| will| shall)? (?:run|runs|work|works|operate|operates|keep|keeps|organise|organises|do things|do business|go about|goes about)\\b", &[&[" how "], &[" run ", " keep ", " runs ", " work ", " keeps ", " works ", " operate ", " go about ", " operates ", " organise ", " do things ", " organises ", " goes about ", " do business "]],
                ),
                Phrase::known(
                    "^how (?:do|does|will) (?:we|it|the [\\w-]+) (?:run|work|operate|organise|go about|do business)\\b", &[&[" how do ", " how does ", " how will "], &[" run ", " work ", " operate ", " go about ", " organise ", " do business "]],
                ),
                Phrase::known(
                    "^how (?:our |the )?(?:business|work) is done\\b", &[&[" how work is done ", " how business is done ", " how our work is done ", " how the work is done ", " how our business is done ", " how the business is done "]],
                ),
                Phrase::known(
                    "^how (?:do|does|will|is|are) (?:we|it|the [\\w-]+) (?:be )?(?:run|works?|operates?|organised?)$", &[&[" how do ", " how is ", " how are ", " how does ", " how will "], &[" run ", " work ", " works ", " operate ", " operates ", " organise ", " organised "]],
                ),
                Phrase::known(
                    "^(?:the )?ways? (?:in which )?(?:we|it|the [\\w-]+) (?:works?|operates?|goes? about)\\b", &[&[" way ", " ways "], &[" work ", " works ", " operate ", " operates ", " goe about ", " goes about "]],
                ),
                Phrase::known(
                    "^practical (?:matters|arrangements)$", &[&[" practical matters ", " practical arrangements "]],
                ),
                Phrase::known(
                    "^conduct of the [\\w-]+$", &[&[" conduct of the "]],
                ),
                Phrase::known(
                    "^(?:(?:the )?running|making) (?:of )?(?:it|the group|things|this)\\b", &[&[" making it ", " running it ", " making this ", " making of it ", " running this ", " making things ", " running of it ", " making of this ", " running things ", " running of this ", " making of things ", " making the group ", " running of things ", " running the group ", " making of the group ", " running of the group "]],
                ),
                Phrase::known(
                    "^getting (?:things|it|business|the work) done$", &[&[" getting it done ", " getting things done ", " getting business done ", " getting the work done "]],
                ),
                Phrase::known(
                    "^how (?:things|business|it) (?:gets?|is|are) done$", &[&[" how it is done ", " how it are done ", " how it get done ", " how it gets done ", " how things is done ", " how things are done ", " how things get done ", " how business is done ", " how things gets done ", " how business are done ", " how business get done ", " how business gets done "]],
                ),
                Phrase::known(
                    "^(?:practicalities|house rules|rules of the house|nuts and bolts)\\b", &[&[" house rules ", " nuts and bolts ", " practicalities ", " rules of the house "]],
                ),
                Phrase::known(
                    "^(?:rules|conduct) of (?:the )?(?:business|procedure|debate|meetings)\\b", &[&[" rules of debate ", " conduct of debate ", " rules of business ", " rules of meetings ", " rules of procedure ", " conduct of business ", " conduct of meetings ", " rules of the debate ", " conduct of procedure ", " conduct of the debate ", " rules of the business ", " rules of the meetings ", " rules of the procedure ", " conduct of the business ", " conduct of the meetings ", " conduct of the procedure "]],
                ),
            ]),
            weak_headings: Cow::Borrowed(&[]),
            shared_headings: Cow::Borrowed(&[]),
            strong: Cow::Borrowed(&[]),
            opening: Cow::Borrowed(&[]),
            weak: Cow::Borrowed(&[]),
            needs: Needs::Core,
            parts: Cow::Borrowed(&[
                Part {
                    id: Cow::Borrowed("meetings"),
                    name: Cow::Borrowed("meetings"),
                    guide: Some(
                        Cow::Borrowed("Say how often the group meets."),
                    ),
                    core: true,
                    of_officers: false,
                    headings: Cow::Borrowed(&[
                        Cow::Borrowed("meetings"),
                        Cow::Borrowed("meeting"),
                        Cow::Borrowed("when do we meet"),
                        Cow::Borrowed("how often do we meet"),
                        Cow::Borrowed("how do we meet"),
                        Cow::Borrowed("meeting arrangements"),
                        Cow::Borrowed("frequency of meetings"),
                        Cow::Borrowed("frequency and format of meetings"),
                        Cow::Borrowed("meeting frequency"),
                        Cow::Borrowed("meeting schedule"),
                        Cow::Borrowed("conduct of meetings"),
                        Cow::Borrowed("format of meetings"),
                        Cow::Borrowed("timing"),
                        Cow::Borrowed("timing of meetings"),
                        Cow::Borrowed("meetings and quorum"),
                        Cow::Borrowed("when we meet"),
                        Cow::Borrowed("how often we meet"),
                        Cow::Borrowed("when and where we meet"),
                        Cow::Borrowed("venue"),
                        Cow::Borrowed("dates of meetings"),
                        Cow::Borrowed("agenda and papers"),
                        Cow::Borrowed("meetings and agenda"),
                        Cow::Borrowed("schedule of meetings"),
                        Cow::Borrowed("annual general meeting"),
                        Cow::Borrowed("regular meetings"),
                        Cow::Borrowed("agendas and papers"),
                        Cow::Borrowed("agenda"),
                        Cow::Borrowed("meeting dates"),
                        Cow::Borrowed("meeting format"),
                        Cow::Borrowed("meetings and papers"),
                        Cow::Borrowed("papers"),
                        Cow::Borrowed("frequency"),
                        Cow::Borrowed("meeting procedure"),
                        Cow::Borrowed("meeting procedures"),
                        Cow::Borrowed("our meetings"),
                        Cow::Borrowed("conduct at meetings"),
                    ]),
                    heads: Cow::Borrowed(&[
                        Cow::Borrowed("meetings"),
                        Cow::Borrowed("meeting"),
                        Cow::Borrowed("agm"),
                    ]),
                    heading_patterns: Cow::Borrowed(&[
                        Phrase::known(
                            "^when(?: and where| we| it|$)", &[&[" when "]],
                        ),
                        Phrase::known(
                            "^where and when\\b", &[&[" where and when "]],
                        ),
                        Phrase::known(
                            "^how (?:often )?(?:we|it|the [\\w-]+) meets?\\b", &[&[" how "], &[" meet ", " meets "]],
                        ),
                        Phrase::known(
                            "^how often\\b", &[&[" how often "]],
                        ),
                        Phrase::known(
                            "^(?:calls|sync-ups|dates|frequency|calendar)$", &[&[" calls ", " dates ", " calendar ", " sync ups ", " frequency "]],
                        ),
                        Phrase::known(
                            "^dates and times\\b", &[&[" dates and times "]],
                        ),
                    ]),
                    strong: Cow::Borrowed(&[
                        Phrase::known(
                            "\\b(?:{noun}|we|it|they|members) (?:\\w+ )?(?:will |shall |should |aims to |normally |usually |also |to |may |must )*(?:meets?|convenes?)(?:[.,;:(]|$| (?:{often}|on|in|at|by|and|as|to|with|when|for|through|via|virtually|together|before|after|between|during|if|up|about|approximately|a minimum|no|five|six|not)\\b)", &[&[" it ", " tg ", " we ", " wg ", " pag ", " sig ", " team ", " they ", " forum ", " group ", " panel ", " members ", " network ", " alliance ", " subgroup ", " committee ", " taskforce ", " consortium ", " task force ", " subcommittee ", " working party "], &["meet", "convene"]],
                        ),
                        Phrase::known(
                            "\\bmeetings? (?:\\w+ ){0,4}?(?:will|shall|are|is|should|may|take|takes) (?:\\w+ ){0,3}?(?:held|be held|take place|place|monthly|quarterly|open|convened|called|last|scheduled|organi[sz]ed|chaired)\\b", &[&[" meeting ", " meetings "], &["is ", "are ", "may ", "take ", "will ", "shall ", "takes ", "should "], &["held ", "last ", "open ", "place ", "called ", "chaired ", "monthly ", "convened ", "organised ", "organized ", "quarterly ", "scheduled "]],
                        ),
                        Phrase::known(
                            "\\bmeetings? (?:\\w+ ){0,4}?{often}", &[&[" meeting ", " meetings "], &["each", "once", "every", "twice", " times", "a year", "online", "weekly", "yearly", "a month", "monthly", "annually", "at least", "per year", "remotely", "as needed", "in person", "per month", "quarterly", "regularly", "virtually", "as required", "fortnightly", "on the last", "per quarter", "as necessary", "by telephone", "face to face", "on the first", "on the third", "on the fourth", "on the second", "as and when needed", "as and when required", "as and when necessary"]],
                        ),
                        Phrase::known(
                            "\\b(?:regular|monthly|quarterly|weekly|ad hoc|annual|bi-?monthly|fortnightly|virtual|face-to-face)[ ,](?:[\\w-]+[ ,]+){0,3}(?:meetings|calls|teleconferences)\\b", &[&[" ad hoc ", " annual ", " weekly ", " monthly ", " regular ", " virtual ", " bimonthly ", " quarterly ", " fortnightly ", " face to face "], &["calls ", "meetings ", "teleconferences "]],
                        ),
                    ]),
                    weak: Cow::Borrowed(&[]),
                },
                Part {
                    id: Cow::Borrowed("decisions"),
                    name: Cow::Borrowed("decisions"),
                    guide: Some(
                        Cow::Borrowed("Say how the group decides, and what it does about conflicts of interest."),
                    ),
                    core: true,
                    of_officers: false,
                    headings: Cow::Borrowed(&[
                        Cow::Borrowed("decision making"),
                        Cow::Borrowed("decision-making"),
                        Cow::Borrowed("decisions"),
                        Cow::Borrowed("decision process"),
                        Cow::Borrowed("decision policy"),
                        Cow::Borrowed("decision making arrangements"),
                        Cow::Borrowed("decision making process"),
                        Cow::Borrowed("voting"),
                        Cow::Borrowed("how we decide"),
                        Cow::Borrowed("how decisions are made"),
                        Cow::Borrowed("making decisions"),
                        Cow::Borrowed("decision taking"),
                        Cow::Borrowed("consensus"),
                        Cow::Borrowed("decision procedure"),
                        Cow::Borrowed("taking decisions"),
                        Cow::Borrowed("dispute resolution"),
                        Cow::Borrowed("disputes"),
                        Cow::Borrowed("delegated authority"),
                        Cow::Borrowed("voting rights"),
                    ]),
                    heads: Cow::Borrowed(&[
                        Cow::Borrowed("decision-making"),
                        Cow::Borrowed("decisions"),
                        Cow::Borrowed("voting"),
                    ]),
                    heading_patterns: Cow::Borrowed(&[
                        Phrase::known(
                            "^how (?:we|it|the [\\w-]+) (?:decide|decides|make|makes)\\b", &[&[" how "], &[" make ", " makes ", " decide ", " decides "]],
                        ),
                        Phrase::known(
                            "^(?:deciding|reaching agreement|agreeing)\\b", &[&[" agreeing ", " deciding ", " reaching agreement "]],
                        ),
                    ]),
                    strong: Cow::Borrowed(&[
                        Phrase::known(
                            "\\b(?:decisions?|recommendations) (?:\\w+ ){0,4}?(?:will|shall|are|is|should|to) (?:\\w+ )?(?:be )?(?:made|taken|reached|agreed|by)\\b", &[&[" decision ", " decisions ", " recommendations "], &["is ", "to ", "are ", "will ", "shall ", "should "], &["by ", "made ", "taken ", "agreed ", "reached "]],
                        ),
                        Phrase::known(
                            "\\b(?:by|seek|reach|reaches|through|on) (?:\\w+ )?(?:consensus|simple majority|majority vote|a majority|majority)\\b", &[&[" by ", " on ", " seek ", " reach ", " reaches ", " through "], &["majority ", "consensus "]],
                        ),
                        Phrase::known(
                            "\\b(?:votes?|voting|cast)\\b", &[&[" cast ", " vote ", " votes ", " voting "]],
                        ),
                        Phrase::known(
                            "\\btak(?:e|es|ing) decisions\\b", &[&[" take decisions ", " takes decisions ", " taking decisions "]],
                        ),
                        Phrase::known(
                            "\\bmak(?:e|es|ing) decisions\\b", &[&[" make decisions ", " makes decisions ", " making decisions "]],
                        ),
                        Phrase::known(
                            "\\bin favour\\b[^.]{0,40}\\bagainst\\b", &[&[" in favour "], &[" against "]],
                        ),
                        Phrase::known(
                            "\\b(?:larger|greater|bigger) (?:number|side)\\b[^.]{0,40}\\b(?:decides?|wins?|carries|prevails?|settles)\\b", &[&[" bigger side ", " larger side ", " greater side ", " bigger number ", " larger number ", " greater number "], &[" win ", " wins ", " decide ", " carries ", " decides ", " prevail ", " settles ", " prevails "]],
                        ),
                    ]),
                    weak: Cow::Borrowed(&[]),
                },
                Part {
                    id: Cow::Borrowed("quorum"),
                    name: Cow::Borrowed("the quorum"),
                    guide: Some(
                        Cow::Borrowed("Say how many members must be present."),
                    ),
                    core: true,
                    of_officers: false,
                    headings: Cow::Borrowed(&[
                        Cow::Borrowed("quorum"),
                        Cow::Borrowed("quoracy"),
                        Cow::Borrowed("quorate"),
                    ]),
                    heads: Cow::Borrowed(&[
                        Cow::Borrowed("quorum"),
                        Cow::Borrowed("quoracy"),
                    ]),
                    heading_patterns: Cow::Borrowed(&[]),
                    strong: Cow::Borrowed(&[
                        Phrase::known(
                            "\\bquor(?:um|ate|acy)\\b", &[&[" quorum ", " quoracy ", " quorate "]],
                        ),
                        Phrase::known(
                            "\\b(?:fewer|less) than {share}\\b[^.;\\n]{0,60}?\\b(?:{present}|comes?|turns? up|shows? up|(?:is|are) (?:there|here))\\b[^.;\\n]{0,80}?\\b(?:decid\\w*|decisions?|business|votes?|meeting|adjourn\\w*|postpon\\w*|put off)\\b", &[&[" less than ", " fewer than "], &[" come", " attend", " online", " is here", " present", " show up", " turn up", " are here", " is there", " shows up", " turns up", " are there", " take part", " participat", " taken part", " takes part", " in the room", " represented", " taking part"], &[" vote", " decid", " adjourn", " meeting", " postpon", " put off", " business", " decision"]],
                        ),
                        Phrase::known(
                            "\\bno (?:business|decisions?|votes?)\\b[^.;\\n]{0,60}?\\bunless\\b[^.;\\n]{0,30}?\\b{share}\\b[^.;\\n]{0,60}?\\b(?:{present}|(?:is|are) (?:there|here))\\b", &[&[" no vote ", " no votes ", " no business ", " no decision ", " no decisions "], &[" unless "], &[" attend", " online", " is here", " present", " are here", " is there", " are there", " take part", " participat", " taken part", " takes part", " in the room", " represented", " taking part"]],
                        ),
                    ]),
                    weak: Cow::Borrowed(&[]),
                },
                Part {
                    id: Cow::Borrowed("administration"),
                    name: Cow::Borrowed("administration"),
                    guide: Some(
                        Cow::Borrowed("Say who sends out the papers and takes the minutes."),
                    ),
                    core: true,
                    of_officers: false,
                    headings: Cow::Borrowed(&[
                        Cow::Borrowed("administration"),
                        Cow::Borrowed("secretariat"),
                        Cow::Borrowed("support"),
                        Cow::Borrowed("support arrangements"),
                        Cow::Borrowed("secretarial support"),
                        Cow::Borrowed("administrative support"),
                        Cow::Borrowed("administrative arrangements"),
                        Cow::Borrowed("admin"),
                        Cow::Borrowed("admin support"),
                        Cow::Borrowed("minutes"),
                        Cow::Borrowed("secretary"),
                        Cow::Borrowed("servicing"),
                        Cow::Borrowed("support to the group"),
                        Cow::Borrowed("officer support"),
                        Cow::Borrowed("secretariat support"),
                        Cow::Borrowed("minutes and papers"),
                        Cow::Borrowed("record keeping"),
                        Cow::Borrowed("clerk"),
                    ]),
                    heads: Cow::Borrowed(&[
                        Cow::Borrowed("secretariat"),
                        Cow::Borrowed("administration"),
                        Cow::Borrowed("minutes"),
                    ]),
                    heading_patterns: Cow::Borrowed(&[]),
                    strong: Cow::Borrowed(&[
                        Phrase::known(
                            "\\b(?:secretariat|secretarial|administrative|administration|admin|clerical)\\b[^.]{0,60}\\b(?:support|provided|supplied|undertaken|by|from|service)", &[&[" admin ", " clerical ", " secretarial ", " secretariat ", " administration ", " administrative "], &[" by", " from", " service", " support", " provided", " supplied", " undertaken"]],
                        ),
                        Phrase::known(
                            "\\b(?:support|administration|secretariat)\\b[^.]{0,40}\\b(?:will be|is|are|shall be) (?:provided|supplied|serviced|administered)", &[&[" support ", " secretariat ", " administration "], &[" is provided", " is serviced", " is supplied", " are provided", " are serviced", " are supplied", " is administered", " are administered", " will be provided", " will be serviced", " will be supplied", " shall be provided", " shall be serviced", " shall be supplied", " will be administered", " shall be administered"]],
                        ),
                        Phrase::known(
                            "\\bminutes\\b[^.]{0,60}\\b(?:taken|circulated|kept|published|sent|recorded|produced|issued|written|shared|agreed)", &[&[" minutes "], &[" kept", " sent", " taken", " agreed", " issued", " shared", " written", " produced", " recorded", " published", " circulated"]],
                        ),
                        Phrase::known(
                            "\\b(?:take|takes|circulate|circulates|keep|keeps|send|sends|issue|issues|publish|publishes|write|writes)\\b[^.]{0,30}\\b(?:minutes|agenda|papers)\\b", &[&[" keep ", " send ", " take ", " issue ", " keeps ", " sends ", " takes ", " write ", " issues ", " writes ", " publish ", " circulate ", " publishes ", " circulates "], &[" agenda ", " papers ", " minutes "]],
                        ),
                        Phrase::known(
                            "\\b(?:agendas?|papers)\\b[^.]{0,60}\\b(?:circulated|sent|issued|published)\\b", &[&[" agenda ", " papers ", " agendas "], &[" sent ", " issued ", " published ", " circulated "]],
                        ),
                        Phrase::known(
                            "\\bserviced by\\b", &[&[" serviced by "]],
                        ),
                    ]),
                    weak: Cow::Borrowed(&[]),
                },
                Part {
                    id: Cow::Borrowed("chair"),
                    name: Cow::Borrowed("the chair"),
                    guide: Some(
                        Cow::Borrowed("Say how the chair and the vice chair are found, and for how long."),
                    ),
                    core: true,
                    of_officers: true,
                    headings: Cow::Borrowed(&[
                        Cow::Borrowed("chair"),
                        Cow::Borrowed("chairs"),
                        Cow::Borrowed("chairing"),
                        Cow::Borrowed("chairmanship"),
                        Cow::Borrowed("chairperson"),
                        Cow::Borrowed("chair and vice chair"),
                        Cow::Borrowed("chair and vice-chair"),
                        Cow::Borrowed("chair and deputy"),
                        Cow::Borrowed("vice chair"),
                        Cow::Borrowed("co-chairs"),
                        Cow::Borrowed("the chair"),
                        Cow::Borrowed("officers"),
                        Cow::Borrowed("office bearers"),
                        Cow::Borrowed("convenor"),
                        Cow::Borrowed("convener"),
                        Cow::Borrowed("conveners"),
                        Cow::Borrowed("convenors"),
                        Cow::Borrowed("chair selection"),
                        Cow::Borrowed("election of chair"),
                        Cow::Borrowed("election of officers"),
                        Cow::Borrowed("elections"),
                        Cow::Borrowed("chair of the group"),
                        Cow::Borrowed("chairs and secretary"),
                        Cow::Borrowed("leadership"),
                        Cow::Borrowed("role of the chair"),
                        Cow::Borrowed("role of chair"),
                        Cow::Borrowed("chair's responsibilities"),
                        Cow::Borrowed("executive committee"),
                        Cow::Borrowed("officer roles"),
                        Cow::Borrowed("roles of officers"),
                        Cow::Borrowed("committee roles"),
                        Cow::Borrowed("role of the secretary"),
                        Cow::Borrowed("chair arrangements"),
                        Cow::Borrowed("the chair's role"),
                    ]),
                    heads: Cow::Borrowed(&[
                        Cow::Borrowed("chair"),
                        Cow::Borrowed("chairs"),
                        Cow::Borrowed("chairmanship"),
                        Cow::Borrowed("chairman"),
                        Cow::Borrowed("chairperson"),
                        Cow::Borrowed("chairpersons"),
                        Cow::Borrowed("co-chair"),
                        Cow::Borrowed("co-chairs"),
                        Cow::Borrowed("vice-chair"),
                        Cow::Borrowed("convenor"),
                        Cow::Borrowed("convenors"),
                        Cow::Borrowed("convener"),
                        Cow::Borrowed("conveners"),
                        Cow::Borrowed("secretary"),
                        Cow::Borrowed("officers"),
                        Cow::Borrowed("clerk"),
                        Cow::Borrowed("treasurer"),
                        Cow::Borrowed("elections"),
                        Cow::Borrowed("coordinator"),
                        Cow::Borrowed("co-ordinator"),
                    ]),
                    heading_patterns: Cow::Borrowed(&[
                        Phrase::known(
                            "^(?:chairing|leading|who chairs|who leads)\\b", &[&[" leading ", " chairing ", " who leads ", " who chairs "]],
                        ),
                    ]),
                    strong: Cow::Borrowed(&[
                        Phrase::known(
                            "\\b(?:elect|elects|elected|appoint|appoints|appointed|choose|chooses|chosen|nominate|nominates|nominated|select|selected|rotate|rotates)\\b[^.]{0,50}\\b(?:vice|deputy|co)?[- ]?chair(?:s|man|person)?\\b", &[&[" elect ", " choose ", " chosen ", " elects ", " rotate ", " select ", " appoint ", " chooses ", " elected ", " rotates ", " appoints ", " nominate ", " selected ", " appointed ", " nominated ", " nominates "], &[" chair ", " chairs ", " cochair ", " chairman ", " cochairs ", " vicechair ", " cochairman ", " vicechairs ", " chairperson ", " deputychair ", " deputychairs ", " vicechairman ", " cochairperson ", " deputychairman ", " vicechairperson ", " deputychairperson "]],
                        ),
                        Phrase::known(
                            "\\b(?:vice|deputy|co)?[- ]?chair(?:s|man|person)?\\b[^.]{0,50}\\b(?:elected|appointed|chosen|nominated|selected|rotate|rotates|held by|will be|is held)\\b", &[&[" chair ", " chairs ", " cochair ", " chairman ", " cochairs ", " vicechair ", " cochairman ", " vicechairs ", " chairperson ", " deputychair ", " deputychairs ", " vicechairman ", " cochairperson ", " deputychairman ", " vicechairperson ", " deputychairperson "], &[" chosen ", " rotate ", " elected ", " held by ", " is held ", " rotates ", " will be ", " selected ", " appointed ", " nominated "]],
                        ),
                        Phrase::known(
                            "\\bchaired by\\b", &[&[" chaired by "]],
                        ),
                        Phrase::known(
                            "\\b(?:initial|current) chairs?\\b", &[&[" current chair ", " initial chair ", " current chairs ", " initial chairs "]],
                        ),
                    ]),
                    weak: Cow::Borrowed(&[]),
                },
                Part {
                    id: Cow::Borrowed("accountability"),
                    name: Cow::Borrowed("accountability"),
                    guide: None,
                    core: false,
                    of_officers: false,
                    headings: Cow::Borrowed(&[
                        Cow::Borrowed("accountability"),
                        Cow::Borrowed("reporting"),
                        Cow::Borrowed("reports to"),
                        Cow::Borrowed("accountable to"),
                        Cow::Borrowed("governance"),
                        Cow::Borrowed("reporting arrangements"),
                        Cow::Borrowed("reporting structure"),
                        Cow::Borrowed("reporting lines"),
                        Cow::Borrowed("reporting line"),
                        Cow::Borrowed("reporting and monitoring"),
                        Cow::Borrowed("monitoring"),
                        Cow::Borrowed("governance arrangements"),
                        Cow::Borrowed("accountability and reporting"),
                        Cow::Borrowed("reporting and accountability"),
                        Cow::Borrowed("reporting mechanisms"),
                        Cow::Borrowed("governance and reporting"),
                        Cow::Borrowed("governance and accountability"),
                        Cow::Borrowed("governance and coordination"),
                        Cow::Borrowed("leadership and coordination"),
                        Cow::Borrowed("management and coordination"),
                        Cow::Borrowed("lines of accountability"),
                        Cow::Borrowed("reporting relationships"),
                        Cow::Borrowed("governance structure"),
                        Cow::Borrowed("reporting back"),
                        Cow::Borrowed("who we report to"),
                        Cow::Borrowed("who we answer to"),
                    ]),
                    heads: Cow::Borrowed(&[
                        Cow::Borrowed("accountability"),
                        Cow::Borrowed("reporting"),
                        Cow::Borrowed("governance"),
                    ]),
                    heading_patterns: Cow::Borrowed(&[]),
                    strong: Cow::Borrowed(&[]),
                    weak: Cow::Borrowed(&[
                        Phrase::known(
                            "\\breports? to\\b", &[&[" report to ", " reports to "]],
                        ),
                        Phrase::known(
                            "\\baccountable to\\b", &[&[" accountable to "]],
                        ),
                    ]),
                },
                Part {
                    id: Cow::Borrowed("conduct"),
                    name: Cow::Borrowed("conduct and review"),
                    guide: None,
                    core: false,
                    of_officers: false,
                    headings: Cow::Borrowed(&[
                        Cow::Borrowed("review"),
                        Cow::Borrowed("review date"),
                        Cow::Borrowed("review arrangements"),
                        Cow::Borrowed("review of terms of reference"),
                        Cow::Borrowed("review of the terms of reference"),
                        Cow::Borrowed("amendments"),
                        Cow::Borrowed("amendment"),
                        Cow::Borrowed("amendments to the terms of reference"),
                        Cow::Borrowed("confidentiality"),
                        Cow::Borrowed("conflicts of interest"),
                        Cow::Borrowed("conflict of interest"),
                        Cow::Borrowed("declarations of interest"),
                        Cow::Borrowed("budget"),
                        Cow::Borrowed("resources"),
                        Cow::Borrowed("resourcing"),
                        Cow::Borrowed("finance"),
                        Cow::Borrowed("funding"),
                        Cow::Borrowed("communication"),
                        Cow::Borrowed("communications"),
                        Cow::Borrowed("code of conduct"),
                        Cow::Borrowed("transparency"),
                        Cow::Borrowed("communication channels"),
                        Cow::Borrowed("openness"),
                        Cow::Borrowed("public access"),
                        Cow::Borrowed("information sharing"),
                        Cow::Borrowed("ground rules"),
                    ]),
                    heads: Cow::Borrowed(&[
                        Cow::Borrowed("communication"),
                        Cow::Borrowed("communications"),
                        Cow::Borrowed("transparency"),
                    ]),
                    heading_patterns: Cow::Borrowed(&[]),
                    strong: Cow::Borrowed(&[]),
                    weak: Cow::Borrowed(&[]),
                },
            ]),
        },
        Topic {
            id: Cow::Borrowed("membership"),
            name: Cow::Borrowed("Membership"),
            short: None,
            asks: Cow::Borrowed("who the members are"),
            guide: Some(
                Cow::Borrowed("List the organisations or roles that belong, how many each sends, how they join and for how long."),
            ),
            register_guides: Cow::Borrowed(&[]),
            tells_a_group: true,
            of_the_group: false,
            headings: Cow::Borrowed(&[
                Cow::Borrowed("membership"),
                Cow::Borrowed("members"),
                Cow::Borrowed("core membership"),
                Cow::Borrowed("core members"),
                Cow::Borrowed("current membership"),
                Cow::Borrowed("current members"),
                Cow::Borrowed("group membership"),
                Cow::Borrowed("our members"),
                Cow::Borrowed("composition"),
                Cow::Borrowed("constitution and membership"),
                Cow::Borrowed("who is included"),
                Cow::Borrowed("appointment of members"),
                Cow::Borrowed("representation"),
                Cow::Borrowed("structure and membership"),
                Cow::Borrowed("membership and structure"),
                Cow::Borrowed("composition and membership"),
                Cow::Borrowed("membership and composition"),
                Cow::Borrowed("who we are"),
                Cow::Borrowed("who belongs"),
                Cow::Borrowed("who can join"),
                Cow::Borrowed("who is on the group"),
                Cow::Borrowed("who sits on the group"),
                Cow::Borrowed("who is involved"),
                Cow::Borrowed("participation"),
                Cow::Borrowed("participants"),
                Cow::Borrowed("eligibility"),
                Cow::Borrowed("eligibility for membership"),
                Cow::Borrowed("joining the group"),
                Cow::Borrowed("becoming a member"),
                Cow::Borrowed("list of members"),
                Cow::Borrowed("members of the group"),
                Cow::Borrowed("panel membership"),
                Cow::Borrowed("committee membership"),
                Cow::Borrowed("board membership"),
                Cow::Borrowed("committee members"),
                Cow::Borrowed("group members"),
                Cow::Borrowed("membership list"),
                Cow::Borrowed("how to join"),
                Cow::Borrowed("joining"),
                Cow::Borrowed("who is a member"),
                Cow::Borrowed("membership and attendance"),
                Cow::Borrowed("attendees"),
                Cow::Borrowed("representatives"),
                Cow::Borrowed("who should attend"),
                Cow::Borrowed("members and attendance"),
                Cow::Borrowed("founding members"),
                Cow::Borrowed("member organisations"),
                Cow::Borrowed("member organizations"),
                Cow::Borrowed("people"),
                Cow::Borrowed("who takes part"),
                Cow::Borrowed("the people round the table"),
                Cow::Borrowed("voting members"),
                Cow::Borrowed("constituent members"),
            ]),
            heads: Cow::Borrowed(&[
                Cow::Borrowed("membership"),
                Cow::Borrowed("members"),
                Cow::Borrowed("composition"),
                Cow::Borrowed("participation"),
                Cow::Borrowed("participants"),
                Cow::Borrowed("eligibility"),
                Cow::Borrowed("representation"),
                Cow::Borrowed("attendees"),
            ]),
            heading_patterns: Cow::Borrowed(&[
                Phrase::known(
                    "^who(?:'s|se)? (?:is |are |sits? |may |can |should |will )?(?:on |in |involved|there|sits? on|attends?|attend|come|comes|join|joins|belongs?|take part|takes part|be a member|members|represented|coming|round|we are$)", &[&[" who ", " whose "], &["in ", "on ", "come", "join", "round", "there", "attend", "belong", "coming", "sit on", "members", "sits on", "we are ", "involved", "take part", "takes part", "be a member", "represented"]],
                ),
                Phrase::known(
                    "^who(?:'s| is| are)? (?:on|in|involved|who)\\b", &[&[" who in ", " who on ", " who who ", " who s in ", " who s on ", " who is in ", " who is on ", " who s who ", " who are in ", " who are on ", " who is who ", " who are who ", " who involved ", " who s involved ", " who is involved ", " who are involved "]],
                ),
                Phrase::known(
                    "^who are we$", &[&[" who are we "]],
                ),
                Phrase::known(
                    "^who makes up\\b", &[&[" who makes up "]],
                ),
                Phrase::known(
                    "^(?:bodies|organi[sz]ations|agencies|partners|groups) (?:represented|taking part|that belong)$", &[&[" bodies represented ", " bodies taking part ", " bodies that belong ", " groups represented ", " groups taking part ", " groups that belong ", " agencies represented ", " agencies taking part ", " agencies that belong ", " partners represented ", " partners taking part ", " partners that belong ", " organisations represented ", " organisations taking part ", " organisations that belong ", " organizations represented ", " organizations taking part ", " organizations that belong "]],
                ),
                Phrase::known(
                    "^those (?:taking part|who (?:belong|take part))$", &[&[" those who belong ", " those taking part ", " those who take part "]],
                ),
                Phrase::known(
                    "^make-?up of the\\b", &[&[" makeup of the ", " make up of the "]],
                ),
                Phrase::known(
                    "^(?:constituent|member) (?:bodies|organisations|agencies)$", &[&[" member bodies ", " member agencies ", " constituent bodies ", " constituent agencies ", " member organisations ", " constituent organisations "]],
                ),
                Phrase::known(
                    "^(?:(?:agencies|those|people|partners|members) )?(?:a?round|at) the table$", &[&[" at the table ", " round the table ", " around the table "]],
                ),
                Phrase::known(
                    "^(?:people|faces|names) (?:on|in|involved|round|who)\\b", &[&[" faces in ", " faces on ", " names in ", " names on ", " faces who ", " names who ", " people in ", " people on ", " people who ", " faces round ", " names round ", " people round ", " faces involved ", " names involved ", " people involved "]],
                ),
                Phrase::known(
                    "^number of members\\b", &[&[" number of members "]],
                ),
                Phrase::known(
                    "^(?:membership|participation|member) (?:model|criteria|rules|arrangements|list|requirements|details|structure|principles|and \\w+ model)\\b", &[&[" member ", " membership ", " participation "], &["list", "model", "rules", "details", "criteria", "structure", "principles", "arrangements", "requirements"]],
                ),
                Phrase::known(
                    "^how (?:to|you can|people can) (?:get involved|join|take part|become)\\b", &[&[" how to join ", " how to become ", " how to take part ", " how you can join ", " how you can become ", " how people can join ", " how to get involved ", " how people can become ", " how you can take part ", " how people can take part ", " how you can get involved ", " how people can get involved "]],
                ),
                Phrase::known(
                    "^(?:getting involved|joining|becoming a member|taking part)\\b", &[&[" joining ", " taking part ", " getting involved ", " becoming a member "]],
                ),
            ]),
            weak_headings: Cow::Borrowed(&[
                Cow::Borrowed("structure"),
                Cow::Borrowed("partners"),
                Cow::Borrowed("the board"),
            ]),
            shared_headings: Cow::Borrowed(&[]),
            strong: Cow::Borrowed(&[
                Phrase::known(
                    "(?:^|[;:.] |\\b(?:the|our|its|full|core|and|current|group) )(?:membership|members)(?: of {the-group}| of the group)? (?:\\w+ ){0,2}?(?:comprises?|consists? of|includes?|are drawn from|is drawn from|will be drawn from|drawn from|will (?:comprise|consist of|include)|shall (?:comprise|consist of|include)|is made up of|are made up of|is limited to|shall be)\\b", &[&[" members"], &["include ", "comprise ", "includes ", "shall be ", "comprises ", "consist of ", "drawn from ", "consists of ", "is limited to ", "is made up of ", "are made up of "]],
                ),
                Phrase::known(
                    "\\bmembers (?:are|is|will be)(?: currently)?:", &[&[" members is ", " members are ", " members will be "]],
                ),
                Phrase::known(
                    "(?:^|[;:.] |\\b(?:the|our|its) )(?:current |core |founding |initial |voting )?members (?:of {the-group} )?are (?:the |representatives|one |two |three |nominated|appointed|from|drawn|\\W)", &[&[" members "], &["are "]],
                ),
                Phrase::known(
                    "\\b(?:group|committee|forum|panel|team|network|task ?force|pag|sig|wg|it) (?:\\w+ )?(?:is|will be|shall be|are) (?:made up|composed|comprised|constituted|formed) (?:of|from|by)\\b", &[&[" it ", " wg ", " pag ", " sig ", " team ", " forum ", " group ", " panel ", " network ", " committee ", " taskforce ", " task force "], &["is formed by ", "is formed of ", "are formed by ", "are formed of ", "is made up by ", "is made up of ", "are made up by ", "are made up of ", "is composed by ", "is composed of ", "is formed from ", "are composed by ", "are composed of ", "are formed from ", "is comprised by ", "is comprised of ", "is made up from ", "are comprised by ", "are comprised of ", "are made up from ", "is composed from ", "are composed from ", "is comprised from ", "is constituted by ", "is constituted of ", "will be formed by ", "will be formed of ", "are comprised from ", "are constituted by ", "are constituted of ", "shall be formed by ", "shall be formed of ", "will be made up by ", "will be made up of ", "is constituted from ", "shall be made up by ", "shall be made up of ", "will be composed by ", "will be composed of ", "will be formed from ", "are constituted from ", "shall be composed by ", "shall be composed of ", "shall be formed from ", "will be comprised by ", "will be comprised of ", "will be made up from ", "shall be comprised by ", "shall be comprised of ", "shall be made up from ", "will be composed from ", "shall be composed from ", "will be comprised from ", "will be constituted by ", "will be constituted of ", "shall be comprised from ", "shall be constituted by ", "shall be constituted of ", "will be constituted from ", "shall be constituted from "]],
                ),
                Phrase::known(
                    "\\b(?:group|committee|forum|panel|team|network|task ?force|pag|sig|wg) (?:\\w+ )?(?:comprises?|consists? of|shall consist of|will consist of|will comprise|shall comprise)\\b", &[&[" wg ", " pag ", " sig ", " team ", " forum ", " group ", " panel ", " network ", " committee ", " taskforce ", " task force "], &["comprise ", "comprises ", "consist of ", "consists of "]],
                ),
                Phrase::known(
                    "\\b(?:membership|participation|the group|group|wg|sig|committee) (?:\\w+ )?(?:is|are|will be|shall be) (?:\\w+ )?open to\\b", &[&[" wg ", " sig ", " group ", " committee ", " membership ", " participation "], &["is ", "are ", "will be ", "shall be "], &["open to "]],
                ),
                Phrase::known(
                    "\\bis open to (?:participation|membership|anyone|all|any|everyone)\\b", &[&[" is open to all ", " is open to any ", " is open to anyone ", " is open to everyone ", " is open to membership ", " is open to participation "]],
                ),
                Phrase::known(
                    "\\b(?:anyone|any (?:person|individual|organi[sz]ation|resident)|all (?:residents|organi[sz]ations|individuals))\\b[^.]{0,60}\\b(?:may|can|is welcome to|are welcome to|is invited to|are invited to) (?:join|become|participate|take part|attend)\\b", &[&[" anyone ", " any person ", " any resident ", " all residents ", " any individual ", " all individuals ", " any organisation ", " any organization ", " all organisations ", " all organizations "], &[" can join ", " may join ", " can attend ", " can become ", " may attend ", " may become ", " can take part ", " may take part ", " can participate ", " may participate ", " is invited to join ", " is welcome to join ", " are invited to join ", " are welcome to join ", " is invited to attend ", " is invited to become ", " is welcome to attend ", " is welcome to become ", " are invited to attend ", " are invited to become ", " are welcome to attend ", " are welcome to become ", " is invited to take part ", " is welcome to take part ", " are invited to take part ", " are welcome to take part ", " is invited to participate ", " is welcome to participate ", " are invited to participate ", " are welcome to participate "]],
                ),
                Phrase::known(
                    "\\b(?:will |shall |to )?bring(?:s|ing)? together (?:\\w+ ){0,6}?(?:experts?|representatives|professionals|people|practitioners|officers|residents|partners|leaders|researchers|members)\\b", &[&[" bring together ", " brings together ", " bringing together "], &["expert ", "people ", "experts ", "leaders ", "members ", "officers ", "partners ", "residents ", "researchers ", "practitioners ", "professionals ", "representatives "]],
                ),
                Phrase::known(
                    "\\bwe (?:are|will be) (?:made up|drawn|a mix) (?:of|from)\\b", &[&[" we are a mix of ", " we are drawn of ", " we are a mix from ", " we are drawn from ", " we are made up of ", " we are made up from ", " we will be a mix of ", " we will be drawn of ", " we will be a mix from ", " we will be drawn from ", " we will be made up of ", " we will be made up from "]],
                ),
                Phrase::known(
                    "^(?:a?round|at) (?:the|its|our) table (?:are|sit|sits|there (?:are|is))\\b", &[&[" at its table are ", " at its table sit ", " at our table are ", " at our table sit ", " at the table are ", " at the table sit ", " at its table sits ", " at our table sits ", " at the table sits ", " round its table are ", " round its table sit ", " round our table are ", " round our table sit ", " round the table are ", " round the table sit ", " around its table are ", " around its table sit ", " around our table are ", " around our table sit ", " around the table are ", " around the table sit ", " round its table sits ", " round our table sits ", " round the table sits ", " around its table sits ", " around our table sits ", " around the table sits ", " at its table there is ", " at our table there is ", " at the table there is ", " at its table there are ", " at our table there are ", " at the table there are ", " round its table there is ", " round our table there is ", " round the table there is ", " around its table there is ", " around our table there is ", " around the table there is ", " round its table there are ", " round our table there are ", " round the table there are ", " around its table there are ", " around our table there are ", " around the table there are "]],
                ),
                Phrase::known(
                    "^on {the-group} (?:are|sit|sits|there (?:are|is|will be))\\b", &[&[" on our ", " on the ", " on this "], &["tg ", "wg ", "pag ", "sig ", "team ", "forum ", "group ", "panel ", "network ", "alliance ", "committee ", "taskforce ", "consortium ", "task force ", "working party "], &["are ", "sit ", "sits ", "there is ", "there will be "]],
                ),
                Phrase::known(
                    "\\beach (?:sends?|names?|nominates?|appoints?) (?:somebody|someone|one|two|three|a (?:member|representative|person)|an officer)(?: (?:person|people|member|members|representative|representatives|officer|officers))?(?:[.,;]|$| to (?:{the-group}|us|it|meetings|each meeting))", &[&[" each name ", " each send ", " each names ", " each sends ", " each appoint ", " each appoints ", " each nominate ", " each nominates "], &["one", "two", "three", "a member", "a person", "somebody", "an officer", "a representative"]],
                ),
                Phrase::known(
                    "^there are (?:\\w+ )?{count} (?:seats|places) ?(?::|on {the-group})", &[&[" there are "], &[" seats", " places"]],
                ),
                Phrase::known(
                    "^(?:(?:member|partner) )?(?:organi[sz]ations?|agenc(?:y|ies)|bod(?:y|ies)|partners?|members?|sectors?|seats?|who|for)(?: represented)? \\| (?:[\\w ]+ \\| )?(?:seats?|places?|representatives?|represented by|number(?: of (?:seats|members|places|representatives))?|no\\. of (?:seats|members|places|representatives)|members?|held by|who sits|votes?)\\b", &[&[" for", " who", " body", " seat", " agency", " bodies", " member", " sector", " partner", " agencies", " organisation", " organization"], &["   "], &["seat ", "vote ", "place ", "seats ", "votes ", "member ", "number ", "places ", "held by ", "members ", "who sits ", "representative ", "represented by ", "representatives "]],
                ),
                Phrase::known(
                    "\\bconsisting of\\b[^.]{0,80}(?:representatives?|members?|people|officers?|residents|experts)", &[&[" consisting of "], &["member", "people", "experts", "officer", "residents", "representative"]],
                ),
                Phrase::known(
                    "\\bseats? (?:on {the-group} )?(?:are|is|will be) (?:held|taken|filled|given|offered)\\b", &[&[" seat ", " seats "], &["is held ", "are held ", "is given ", "is taken ", "are given ", "are taken ", "is filled ", "are filled ", "is offered ", "are offered ", "will be held ", "will be given ", "will be taken ", "will be filled ", "will be offered "]],
                ),
                Phrase::known(
                    "\\b(?:each|every) (?:of the )?(?:partners?|partner organi[sz]ations?|agency|organi[sz]ation|member organi[sz]ation)(?: \\w+)? (?:will |shall |may |to )?(?:send|sends|nominate|nominates|appoint|appoints|provide|provides)\\b", &[&[" each agency", " each partner", " every agency", " every partner", " each organisation", " each organization", " each of the agency", " every organisation", " every organization", " each of the partner", " every of the agency", " every of the partner", " each member organisation", " each member organization", " each of the organisation", " each of the organization", " every member organisation", " every member organization", " every of the organisation", " every of the organization", " each of the member organisation", " each of the member organization", " every of the member organisation", " every of the member organization"], &[" send ", " sends ", " appoint ", " provide ", " appoints ", " nominate ", " provides ", " nominates "]],
                ),
            ]),
            opening: Cow::Borrowed(&[]),
            weak: Cow::Borrowed(&[
                Phrase::known(
                    "\\brepresentatives? (?:from|of)\\b", &[&[" representative of ", " representatives of ", " representative from ", " representatives from "]],
                ),
                Phrase::known(
                    "\\bsits? on\\b", &[&[" sit on ", " sits on "]],
                ),
                Phrase::known(
                    "\\belect an? representative\\b", &[&[" elect a representative ", " elect an representative "]],
                ),
                Phrase::known(
                    "\\bmembers?\\b", &[&[" member ", " members "]],
                ),
                Phrase::known(
                    "\\bmembership\\b", &[&[" membership "]],
                ),
                Phrase::known(
                    "\\bnominat(?:e|es|ed)\\b", &[&[" nominate ", " nominated ", " nominates "]],
                ),
                Phrase::known(
                    "\\bdelegates?\\b", &[&[" delegate ", " delegates "]],
                ),
            ]),
            needs: Needs::Core,
            parts: Cow::Borrowed(&[]),
        },
    ]),
    either: Cow::Borrowed(&[
        Either {
            headings: Cow::Borrowed(&[
                Cow::Borrowed("aims"),
                Cow::Borrowed("aim"),
                Cow::Borrowed("our aims"),
                Cow::Borrowed("main aims"),
                Cow::Borrowed("aims of the group"),
                Cow::Borrowed("overall aim"),
                Cow::Borrowed("committee aim"),
            ]),
            choices: Cow::Borrowed(&[
                Choice {
                    topic: Cow::Borrowed("objectives"),
                    text: None,
                    beside: Some(
                        Cow::Borrowed("purpose"),
                    ),
                    always: false,
                },
                Choice {
                    topic: Cow::Borrowed("purpose"),
                    text: Some(
                        Shape::Prose,
                    ),
                    beside: None,
                    always: false,
                },
                Choice {
                    topic: Cow::Borrowed("objectives"),
                    text: None,
                    beside: None,
                    always: false,
                },
            ]),
        },
        Either {
            headings: Cow::Borrowed(&[
                Cow::Borrowed("role"),
                Cow::Borrowed("our role"),
                Cow::Borrowed("role of the group"),
                Cow::Borrowed("the role"),
                Cow::Borrowed("roles"),
                Cow::Borrowed("role of the committee"),
                Cow::Borrowed("overall role"),
                Cow::Borrowed("the role of the group"),
                Cow::Borrowed("group role"),
            ]),
            choices: Cow::Borrowed(&[
                Choice {
                    topic: Cow::Borrowed("purpose"),
                    text: None,
                    beside: None,
                    always: false,
                },
                Choice {
                    topic: Cow::Borrowed("responsibilities"),
                    text: None,
                    beside: None,
                    always: false,
                },
            ]),
        },
        Either {
            headings: Cow::Borrowed(&[
                Cow::Borrowed("remit"),
                Cow::Borrowed("mandate"),
                Cow::Borrowed("our remit"),
                Cow::Borrowed("remit of the group"),
                Cow::Borrowed("group remit"),
                Cow::Borrowed("business"),
                Cow::Borrowed("mandate and authority"),
            ]),
            choices: Cow::Borrowed(&[
                Choice {
                    topic: Cow::Borrowed("responsibilities"),
                    text: None,
                    beside: None,
                    always: false,
                },
                Choice {
                    topic: Cow::Borrowed("purpose"),
                    text: None,
                    beside: None,
                    always: false,
                },
            ]),
        },
        Either {
            headings: Cow::Borrowed(&[
                Cow::Borrowed("scope"),
                Cow::Borrowed("scope of the group"),
                Cow::Borrowed("in scope"),
                Cow::Borrowed("scope of activities"),
            ]),
            choices: Cow::Borrowed(&[
                Choice {
                    topic: Cow::Borrowed("purpose"),
                    text: None,
                    beside: None,
                    always: false,
                },
                Choice {
                    topic: Cow::Borrowed("responsibilities"),
                    text: Some(
                        Shape::List,
                    ),
                    beside: None,
                    always: false,
                },
            ]),
        },
        Either {
            headings: Cow::Borrowed(&[
                Cow::Borrowed("terms of reference"),
                Cow::Borrowed("the terms of reference"),
            ]),
            choices: Cow::Borrowed(&[
                Choice {
                    topic: Cow::Borrowed("responsibilities"),
                    text: None,
                    beside: None,
                    always: false,
                },
            ]),
        },
        Either {
            headings: Cow::Borrowed(&[
                Cow::Borrowed("constitution"),
            ]),
            choices: Cow::Borrowed(&[
                Choice {
                    topic: Cow::Borrowed("membership"),
                    text: None,
                    beside: None,
                    always: false,
                },
            ]),
        },
        Either {
            headings: Cow::Borrowed(&[
                Cow::Borrowed("attendance"),
                Cow::Borrowed("attendance at meetings"),
            ]),
            choices: Cow::Borrowed(&[
                Choice {
                    topic: Cow::Borrowed("membership"),
                    text: Some(
                        Shape::List,
                    ),
                    beside: None,
                    always: false,
                },
                Choice {
                    topic: Cow::Borrowed("ways-of-working"),
                    text: None,
                    beside: None,
                    always: true,
                },
            ]),
        },
    ]),
    requirements: Cow::Borrowed(&[
        Requirement {
            code: Cow::Borrowed("TOR001"),
            name: Cow::Borrowed("no-content"),
            on: None,
            of: Cow::Borrowed(&[]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Must,
            clause: None,
            check: Some(
                Check::Content,
            ),
            across: None,
            why: Cow::Borrowed("The Gloucester Partnership's terms of reference say what every group's must cover, and without text there is nothing to hold against that."),
            help: Cow::Borrowed("Write the terms of reference into this file, with a heading for each topic. If the wording was in text boxes or pictures in Word, it did not come across; paste it in as text."),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("There is text below the title, under headings, in words and not only in pictures.\n\n    # Terms of reference of the Stronger Communities Group\n\n    ## Purpose\n\n    The purpose of the group is to help communities in Gloucester get on well together."),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("The group plants trees in streets that have none."),
                    register: None,
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("# Terms of reference of the Tree Group"),
                    register: None,
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR002"),
            name: Cow::Borrowed("no-headings"),
            on: None,
            of: Cow::Borrowed(&[]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Must,
            clause: None,
            check: Some(
                Check::Headings,
            ),
            across: None,
            why: Cow::Borrowed("The Gloucester Partnership's terms of reference name seven topics that every group's must cover, and without headings the Executive cannot find them."),
            help: Cow::Borrowed("Put a heading above each part, on a line of its own, such as \"## Purpose\" or \"## Membership\"."),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("Each topic stands under a heading of its own, so that a reader finds it at a glance.\n\n    ## Purpose\n\n    ## Objectives\n\n    ## Group responsibilities"),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("## What we do\n\nThe group finds homes for old pianos."),
                    register: None,
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("The group keeps the canal clear of weed and litter. Boat owners and anglers belong to it, and it meets at the lock on the first Sunday of each month."),
                    register: None,
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR003"),
            name: Cow::Borrowed("heading-not-marked"),
            on: None,
            of: Cow::Borrowed(&[]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Advice,
            clause: None,
            check: Some(
                Check::Marked,
            ),
            across: None,
            why: Cow::Borrowed("Word processors, web pages and screen readers build the list of contents only from headings that are marked as headings."),
            help: Cow::Borrowed("Put \"## \" in front of the line, as in \"## Membership\"; in Word, give it a heading style before it is converted."),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("Every heading is marked as one, with number signs in Markdown or a heading style in Word. A bold line looks like a heading but is none.\n\n    ## Membership\n\nand not\n\n    **Membership**"),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("## Members\n\n- The library\n- The night school"),
                    register: None,
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("**Purpose**\n\nThe group lends tools to people who have none.\n\n**Membership**\n\n- The hardware shop\n- The residents' association"),
                    register: None,
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR004"),
            name: Cow::Borrowed("title-names-no-group"),
            on: None,
            of: Cow::Borrowed(&[]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Should,
            clause: None,
            check: Some(
                Check::Named,
            ),
            across: None,
            why: Cow::Borrowed("NICVA's guidance on sub-committees and INVOLVE's template for terms of reference both ask for the name of the group."),
            help: Cow::Borrowed("Put the name of the group into the title, such as \"# Terms of reference of the Stronger Communities Group\"."),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("The title says whose terms of reference these are, with the name that the Partnership uses.\n\n    # Terms of reference of the Stronger Communities Group"),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("# Terms of reference of the Night Bus Group\n\n## Purpose\n\nThe group sees that nobody has to walk home from a late shift."),
                    register: None,
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("# Terms of reference\n\n## Purpose\n\nThe group sees that every school has a crossing."),
                    register: None,
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR005"),
            name: Cow::Borrowed("undated"),
            on: None,
            of: Cow::Borrowed(&[]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Advice,
            clause: None,
            check: Some(
                Check::Dated(
                    Dated {
                        labels: Cow::Borrowed(&[
                            Phrase::known(
                                "^(?:date|dated|version|ver\\.|v\\.? ?\\d|revision|rev\\b|issue|edition|status|approval|adoption|document (?:date|version|control))\\b", &[&[" v0 ", " v1 ", " v2 ", " v3 ", " v4 ", " v5 ", " v6 ", " v7 ", " v8 ", " v9 ", " rev ", " v 0 ", " v 1 ", " v 2 ", " v 3 ", " v 4 ", " v 5 ", " v 6 ", " v 7 ", " v 8 ", " v 9 ", " ver ", " date ", " v  0 ", " v  1 ", " v  2 ", " v  3 ", " v  4 ", " v  5 ", " v  6 ", " v  7 ", " v  8 ", " v  9 ", " dated ", " issue ", " status ", " edition ", " version ", " adoption ", " approval ", " revision ", " document control "]],
                            ),
                            Phrase::known(
                                "^(?:this (?:version|draft)|draft|final|last|latest|most recently)\\b[^.]{0,40}(?:\\d|updated|revised|modified|reviewed|changed|amended|edited|approved|agreed)", &[&[" last ", " draft ", " final ", " latest ", " this version ", " most recently "]],
                            ),
                            Phrase::known(
                                "^\\W*(?:agreed|approved|adopted|endorsed|ratified|accepted|confirmed|signed|updated|revised|amended|issued|published|circulated|prepared|drafted|written|modified|created|effective|in force|valid from|terms agreed|date)\\b", &[&["date ", "agreed ", "issued ", "signed ", "adopted ", "amended ", "created ", "drafted ", "revised ", "updated ", "written ", "accepted ", "approved ", "endorsed ", "in force ", "modified ", "prepared ", "ratified ", "confirmed ", "effective ", "published ", "circulated ", "valid from "]],
                            ),
                            Phrase::known(
                                "^(?:effective|start|commencement) date\\b", &[&[" start date ", " effective date ", " commencement date "]],
                            ),
                            Phrase::known(
                                "^with effect from\\b", &[&[" with effect from "]],
                            ),
                            Phrase::known(
                                "^(?:as at|as of|correct (?:at|as of|on))\\b", &[&[" as at ", " as of ", " correct at ", " correct on "]],
                            ),
                        ]),
                        own: Cow::Borrowed(&[
                            Phrase::known(
                                "\\b(?:agreed|approved|adopted|endorsed|ratified|accepted|signed(?: off| up to)?|updated|revised|amended|issued|published|drafted|written|modified|dated|confirmed)(?:[ ,:(-]+(?:by|on|in|at|as|from|for|with|this|these|the|our|to|following|unanimously)\\b|[ ,:(-]*\\d|[ ,:(-]+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))", &[&[" dated", " agreed", " issued", " signed", " adopted", " amended", " drafted", " revised", " updated", " written", " accepted", " approved", " endorsed", " modified", " ratified", " confirmed", " published"]],
                            ),
                            Phrase::known(
                                "\\b(?:was|were|is|are|been|last|first|hereby|duly|formally) (?:\\w+ )?(?:agreed|approved|adopted|endorsed|ratified|accepted|signed|updated|revised|amended|issued|published|drafted|written|modified|dated|confirmed)\\b", &[&[" is ", " are ", " was ", " been ", " duly ", " last ", " were ", " first ", " hereby ", " formally "], &["dated ", "agreed ", "issued ", "signed ", "adopted ", "amended ", "drafted ", "revised ", "written ", "accepted ", "approved ", "endorsed ", "modified ", "ratified ", "confirmed ", "published "]],
                            ),
                            Phrase::known(
                                "\\b(?:with effect from|effective (?:from|as of|on)|in force (?:from|since)|takes? effect|took effect|came into (?:force|effect)|comes? into (?:force|effect))\\b", &[&[" take effect ", " took effect ", " effective on ", " takes effect ", " in force from ", " effective from ", " in force since ", " came into force ", " come into force ", " effective as of ", " came into effect ", " come into effect ", " comes into force ", " with effect from ", " comes into effect "]],
                            ),
                            Phrase::known(
                                "\\b(?:as at|as of|correct at|correct as of)\\b", &[&[" as at ", " as of ", " correct at "]],
                            ),
                            Phrase::known(
                                "\\b(?:this|current|present) (?:version|revision|edition|draft|issue)\\b", &[&[" this draft ", " this issue ", " this edition ", " this version ", " current draft ", " current issue ", " present draft ", " present issue ", " this revision ", " current edition ", " current version ", " present edition ", " present version ", " current revision ", " present revision "]],
                            ),
                            Phrase::known(
                                "\\bversion \\d", &[&[" version 0", " version 1", " version 2", " version 3", " version 4", " version 5", " version 6", " version 7", " version 8", " version 9"]],
                            ),
                            Phrase::known(
                                "^[\\W\\d]*reviewed (?:by|at|on)\\b", &[&["reviewed at ", "reviewed by ", "reviewed on "]],
                            ),
                            Phrase::known(
                                "\\b(?:was|were|last|been) (?:\\w+ )?reviewed\\b", &[&[" was ", " been ", " last ", " were "], &["reviewed "]],
                            ),
                            Phrase::known(
                                "\\b(?:draft|proposed) (?:terms of reference|charter|constitution)\\b", &[&[" draft charter ", " proposed charter ", " draft constitution ", " proposed constitution ", " draft terms of reference ", " proposed terms of reference "]],
                            ),
                        ]),
                        document: Cow::Borrowed(&[
                            Phrase::known(
                                "\\b(?:these|this|the|our|its) (?:\\w+ ){0,2}(?:terms of reference|terms|tors?|charter|constitution|document|version|draft|paper|page|edition)\\b", &[&[" its ", " our ", " the ", " this ", " these "], &["tor ", "page ", "tors ", "draft ", "paper ", "terms ", "charter ", "edition ", "version ", "document ", "constitution "]],
                            ),
                            Phrase::known(
                                "^[\\W\\d]*(?:it was|they were|(?:first |last )?(?:agreed|approved|adopted|endorsed|reviewed (?:at|by|on)))\\b", &[&["agreed ", "it was ", "adopted ", "approved ", "endorsed ", "they were ", "reviewed at ", "reviewed by ", "reviewed on "]],
                            ),
                        ]),
                        works: Cow::Borrowed(&[
                            Phrase::known(
                                "(?-i:\\b(?:Act|Acts|Regulations?|Order|Bill|Directive|Treaty|Strategy|Strategies|Plan|Report|Review|Policy|Paper|White Paper|Framework|Guidance|Code|Agreement|Survey|Census|Study|Commission|Programme|Manifesto|Convention|Licence|License|Standard)\\b)", &[&[" act ", " acts ", " bill ", " code ", " plan ", " order ", " paper ", " study ", " census ", " policy ", " report ", " review ", " survey ", " treaty ", " licence ", " license ", " guidance ", " standard ", " strategy ", " agreement ", " directive ", " framework ", " manifesto ", " programme ", " commission ", " convention ", " regulation ", " strategies ", " regulations "]],
                            ),
                            Phrase::known(
                                "\\b(?:act|regulations|strateg(?:y|ies)|plans?|reports?|polic(?:y|ies)|framework|guidance|agreement|survey|census|study|studies|legislation|law|definition|speech|letter|article|book|minutes|budget|grant|funding|licence|copyright|logo|leaflet|programme|findings|figures|statistics)\\b", &[&[" act ", " law ", " book ", " logo ", " plan ", " grant ", " plans ", " study ", " budget ", " census ", " letter ", " policy ", " report ", " speech ", " survey ", " article ", " figures ", " funding ", " leaflet ", " licence ", " minutes ", " reports ", " studies ", " findings ", " guidance ", " policies ", " strategy ", " agreement ", " copyright ", " framework ", " programme ", " definition ", " statistics ", " strategies ", " legislation ", " regulations "]],
                            ),
                            Phrase::known(
                                "\\b(?:launched|founded|formed|established|set up|created|began|started|opened|merged|held|met|inaugurated|elected|appointed|joined)\\b", &[&[" met ", " held ", " began ", " formed ", " joined ", " merged ", " opened ", " set up ", " created ", " elected ", " founded ", " started ", " launched ", " appointed ", " established ", " inaugurated "]],
                            ),
                        ]),
                        before: Cow::Borrowed(&[
                            Phrase::known(
                                "(?:©|\\(c\\)|\\bcopyright)\\W*(?:\\w+\\W+){0,3}$", &[],
                            ),
                            Phrase::known(
                                "\\b(?:by|until|till|before|no later than|from now to|up to|through to)(?: (?:the )?(?:end|start|beginning) of| early| late| mid)?(?: the)?\\W*$", &[&[" by", " till", " until", " up to", " before", " through to", " from now to", " no later than"]],
                            ),
                            Phrase::known(
                                "\\b(?:will|shall|should|must|to) (?:next |then |also |first )?(?:be |meet|take place|review|report|run|start|begin|end|finish|expire|conclude|deliver|publish)\\b", &[&[" to ", " must ", " will ", " shall ", " should "], &["be ", "end ", "run ", "meet ", "begin ", "start ", "expire ", "finish ", "report ", "review ", "deliver ", "publish ", "conclude ", "take place "]],
                            ),
                            Phrase::known(
                                "\\b(?:next|forthcoming|upcoming|planned|proposed|target|due|expected|expires?|ends?|ending|deadline|first meeting|valid until|dissol\\w+|completion)\\b", &[&[" due", " end", " next", " dissol", " expire", " target", " planned", " deadline", " expected", " proposed", " upcoming", " completion", " forthcoming", " valid until", " first meeting"]],
                            ),
                            Phrase::known(
                                "(?-i:\\b(?:Act|Acts|Regulations|Order)\\W*$)", &[&[" act", " order", " regulations"]],
                            ),
                            Phrase::known(
                                "\\b(?:review|end|expiry|closing|meeting) (?:date|due)\\b", &[&[" end due ", " end date ", " expiry due ", " review due ", " closing due ", " expiry date ", " meeting due ", " review date ", " closing date ", " meeting date "]],
                            ),
                            Phrase::known(
                                "\\bdate (?:of|for|to be) (?:the )?(?:next |first )?(?:review|meeting)", &[&[" date of review", " date for review", " date of meeting", " date for meeting", " date to be review", " date of the review", " date to be meeting", " date for the review", " date of next review", " date of the meeting", " date for next review", " date for the meeting", " date of first review", " date of next meeting", " date for first review", " date for next meeting", " date of first meeting", " date to be the review", " date for first meeting", " date to be next review", " date to be the meeting", " date of the next review", " date to be first review", " date to be next meeting", " date for the next review", " date of the first review", " date of the next meeting", " date to be first meeting", " date for the first review", " date for the next meeting", " date of the first meeting", " date for the first meeting", " date to be the next review", " date to be the first review", " date to be the next meeting", " date to be the first meeting"]],
                            ),
                            Phrase::known(
                                "^\\W*(?:to be reviewed|to be review|reviews?|reviewed in)(?: due| date| on| in)?\\b", &[&["review ", "reviews ", "reviewed in ", "to be reviewed "]],
                            ),
                        ]),
                        history: Cow::Borrowed(&[
                            Phrase::known(
                                "\\b(?:document|version|revision|change|amendment|review|approval) (?:control|history|log|record|table|information)\\b", &[&[" change log ", " review log ", " version log ", " approval log ", " change table ", " document log ", " review table ", " revision log ", " amendment log ", " change record ", " review record ", " version table ", " approval table ", " change control ", " change history ", " document table ", " review control ", " review history ", " revision table ", " version record ", " amendment table ", " approval record ", " document record ", " revision record ", " version control ", " version history ", " amendment record ", " approval control ", " approval history ", " document control ", " document history ", " revision control ", " revision history ", " amendment control ", " amendment history ", " change information ", " review information ", " version information ", " approval information ", " document information ", " revision information ", " amendment information "]],
                            ),
                            Phrase::known(
                                "^(?:document control|versions?|changes|amendments|revisions|sign-?off|signatures|approval|approved|status)$", &[&[" status ", " changes ", " signoff ", " version ", " approval ", " approved ", " sign off ", " versions ", " revisions ", " amendments ", " signatures ", " document control "]],
                            ),
                            Phrase::known(
                                "^(?:\\| )?(?:version|revision|ver\\.?|v\\.?|issue|edition|amend\\w*|change)\\b[^|]*\\|", &[],
                            ),
                            Phrase::known(
                                "\\|\\s*(?:version|revision|amendments?|changes?|approved by|author|reason for change)\\b", &[&["author ", "change ", "changes ", "version ", "revision ", "amendment ", "amendments ", "approved by "]],
                            ),
                        ]),
                        fields: Cow::Borrowed(&[
                            Cow::Borrowed("date"),
                            Cow::Borrowed("updated"),
                            Cow::Borrowed("modified"),
                            Cow::Borrowed("lastmod"),
                            Cow::Borrowed("version"),
                            Cow::Borrowed("approved"),
                            Cow::Borrowed("agreed"),
                            Cow::Borrowed("adopted"),
                            Cow::Borrowed("revised"),
                            Cow::Borrowed("effective"),
                            Cow::Borrowed("published"),
                            Cow::Borrowed("created"),
                            Cow::Borrowed("issued"),
                            Cow::Borrowed("amended"),
                        ]),
                        other_fields: Cow::Borrowed(&[
                            Cow::Borrowed("review"),
                            Cow::Borrowed("expir"),
                            Cow::Borrowed("end"),
                            Cow::Borrowed("due"),
                            Cow::Borrowed("next"),
                        ]),
                        relative: Cow::Borrowed(&[
                            Phrase::known(
                                "\\b(?:the |our |its )?(?:next|coming) (?:(?:\\w+|\\d+)(?: to \\w+|-\\d+)? )?(?:financial |calendar |municipal |academic )?(?:years?|months?|weeks?|decades?)\\b", &[&[" next ", " coming "], &["week ", "year ", "month ", "weeks ", "years ", "decade ", "months ", "decades "]],
                            ),
                            Phrase::known(
                                "\\bthis (?:financial |calendar |municipal |academic )?year\\b", &[&[" this year ", " this academic year ", " this calendar year ", " this financial year ", " this municipal year "]],
                            ),
                        ]),
                    },
                ),
            ),
            across: None,
            why: Cow::Borrowed("INVOLVE's template for terms of reference puts the date of writing or revision beside the title, so that readers can tell which version they hold."),
            help: Cow::Borrowed("Put a line under the title, such as \"Agreed by the Executive on 12 March 2010.\" If the date stood in the page header of the Word file, it did not come across; type it into the text."),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("It says of which date it is, beside the title or at the end, with month and year. A target year is not the date of the document, nor is the date of a law or strategy.\n\n    # Terms of reference of the Stronger Communities Group\n\n    Agreed by the Executive on 12 March 2010."),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("Agreed on 14 May 2024\n\n## Purpose\n\nThe group runs the Saturday market."),
                    register: None,
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("## Purpose\n\nOver the next five years the group will bring traders back to the market hall."),
                    register: None,
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR006"),
            name: Cow::Borrowed("no-review-arrangement"),
            on: None,
            of: Cow::Borrowed(&[]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Advice,
            clause: None,
            check: Some(
                Check::Says(
                    Says {
                        things: Cow::Borrowed(&[
                            Thing {
                                asks: Cow::Borrowed("when it is looked at again"),
                                phrases: Cow::Borrowed(&[
                                    Phrase::known(
                                        "(?:[\\w-]+ ){0,3}{revise}[^.;\\n]*?{paper}(?: (?:of|for)(?: [\\w-]+){1,2})?", &[&[" vary", " alter", " amend", " chang", " evolv", " modif", " renew", " revis", " updat", " re new", " re vis", " review", " varied", " varies", " evaluat", " re view", " readopt", " refresh", " re adopt", " re fresh", " reassess", " re assess", " recharter", " reevaluat", " variation", " re charter", " reconsider", " re consider"], &[" its ", " our ", " the ", " tor ", " this ", " tors ", " these ", " charter ", " term of reference ", " term of references ", " terms of reference ", " terms of references "]],
                                    ),
                                    Phrase::known(
                                        "{paper}[^.;\\n]*?(?:{revise}|\\b(?:looked|gone) (?:at|over|through)\\b|\\bliving document|\\bstill (?:suit|fit|hold|right|relevant|appropriate|current|needed))(?: \\w+)?", &[&[" its ", " our ", " the ", " tor ", " this ", " tors ", " these ", " charter ", " term of reference ", " term of references ", " terms of reference ", " terms of references "], &[" vary", " alter", " amend", " chang", " evolv", " modif", " renew", " revis", " updat", " re new", " re vis", " review", " varied", " varies", " evaluat", " re view", " readopt", " refresh", " gone at ", " re adopt", " re fresh", " reassess", " re assess", " recharter", " reevaluat", " still fit", " variation", " gone over ", " looked at ", " re charter", " reconsider", " still hold", " still suit", " re consider", " still right", " looked over ", " still needed", " gone through ", " still current", " still relevant", " living document", " looked through ", " still appropriate"]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:look(?:s|ed|ing)?(?: again| back)? (?:at|over|through)|go(?:es)? (?:over|through)) (?:how )?{paper}", &[&[" go over ", " look at ", " looks at ", " goes over ", " look over ", " looked at ", " go through ", " looking at ", " looks over ", " looked over ", " goes through ", " look back at ", " look through ", " looking over ", " look again at ", " looks back at ", " looks through ", " look back over ", " looked back at ", " looked through ", " looks again at ", " look again over ", " looked again at ", " looking back at ", " looking through ", " looks back over ", " looked back over ", " looking again at ", " looks again over ", " look back through ", " looked again over ", " looking back over ", " look again through ", " looking again over ", " looks back through ", " looked back through ", " looks again through ", " looked again through ", " looking back through ", " looking again through "], &[" its ", " our ", " the ", " tor ", " this ", " tors ", " these ", " charter ", " term of reference ", " term of references ", " terms of reference ", " terms of references "]],
                                    ),
                                    Phrase::known(
                                        "{paper}[^.;\\n]*?\\b(?:expires?|lapses?|ends? (?:on|in)|remains? in force|(?:stands?|holds?|runs?|lasts?|valid|in force) (?:until|for))\\b", &[&[" its ", " our ", " the ", " tor ", " this ", " tors ", " these ", " charter ", " term of reference ", " term of references ", " terms of reference ", " terms of references "], &[" lapse ", " end in ", " end on ", " expire ", " lapses ", " ends in ", " ends on ", " expires ", " run for ", " hold for ", " last for ", " runs for ", " holds for ", " lasts for ", " run until ", " stand for ", " valid for ", " hold until ", " last until ", " runs until ", " stands for ", " holds until ", " lasts until ", " stand until ", " valid until ", " in force for ", " stands until ", " in force until ", " remain in force ", " remains in force "]],
                                    ),
                                    Phrase::known(
                                        "\\bnext review(?:ed)?(?: (?:date|due|is|will|on|by|in|{month}|spring|summer|autumn|winter|20\\d\\d)\\b| ?[:-])|\\breview (?:date|frequency|cycle)\\b|\\b(?:date|frequency) (?:of|for|to be) (?:the )?(?:next )?review(?:ed)?\\b", &[&[" next review", " review date ", " review cycle ", " date of review ", " date for review ", " date of reviewed ", " review frequency ", " date for reviewed ", " date to be review ", " date of the review ", " date for the review ", " date to be reviewed ", " frequency of review ", " date of the reviewed ", " frequency for review ", " date for the reviewed ", " date to be the review ", " frequency of reviewed ", " frequency for reviewed ", " frequency to be review ", " date to be the reviewed ", " frequency of the review ", " frequency for the review ", " frequency to be reviewed ", " frequency of the reviewed ", " frequency for the reviewed ", " frequency to be the review ", " frequency to be the reviewed "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:review due|due for review|for review|to be reviewed)\\b ?:? ?(?:again |in |on |by |at )?(?:the end of )?(?:{month}|20\\d\\d|\\d\\d?[ /.-])", &[&[" for review ", " review due ", " to be reviewed "]],
                                    ),
                                    Phrase::known(
                                        "^[\\W\\d]*(?:(?:to be )?reviewed(?: again)?|(?:annual )?reviews?(?: due| period| by)? ?[:-]) ?(?:{interval}|(?:spring|summer|autumn|winter|{month}) (?:\\d{1,2},? )?\\d{4}|\\b(?:each|every|once|twice)\\b|\\b(?:in|during|by|at|after) (?:[\\w-]+ ){0,4}?(?:each|every)\\b)", &[&["review ", "reviewed", "reviews "], &[" a ", "may ", " once", " per ", "each ", "july ", "june ", " times", " twice", "april ", "every ", "march ", " daily ", " thrice", "august ", "autumn ", "friday ", "monday ", "spring ", "summer ", "sunday ", "weekly ", "winter ", "yearly ", " annual ", " termly ", "fridays ", "january ", "mondays ", "monthly ", "october ", "sundays ", "tuesday ", " bidaily ", "december ", "february ", "november ", "saturday ", "thursday ", "tuesdays ", " annually ", " biannual ", " biennial ", " on friday", " on monday", " on sunday", " tridaily ", "saturdays ", "september ", "thursdays ", "wednesday ", " alternate ", " fortnight ", " on tuesday", " quarterly ", " semidaily ", " triannual ", "wednesdays ", " biannually ", " biennially ", " on saturday", " on thursday", " semiannual ", "working day ", " biquarterly ", " fortnightly ", " on wednesday", " triannually ", " intervals of ", " semiannually ", " triquarterly ", " on working day", " semiquarterly "]],
                                    ),
                                    Phrase::known(
                                        "[,;(] ?reviews?:? (?:(?:in|by|due) )?(?:(?:early |late )?(?:{month} |spring |summer |autumn |winter )?20\\d\\d\\b|{interval})", &[&[" review ", " reviews "]],
                                    ),
                                    Phrase::known(
                                        "^[\\W\\d]*(?:agreed|approved|adopted|signed|ratified|made)\\b[^.;\\n]*?(?:,| and)(?: is| are| will be| to be)? reviewed (?:again )?(?:{interval}|(?:each|every|once|twice)\\b|(?:in|by|after) )", &[&["made ", "agreed ", "signed ", "adopted ", "approved ", "ratified "], &["  reviewed ", "  is reviewed ", " and reviewed ", "  are reviewed ", "  to be reviewed ", " and is reviewed ", " and are reviewed ", "  will be reviewed ", " and to be reviewed ", " and will be reviewed "], &[" a ", "by ", "in ", " once", " per ", "each ", "once ", " times", " twice", "after ", "every ", "twice ", " daily ", " thrice", "friday ", "monday ", "sunday ", "weekly ", "yearly ", " annual ", " termly ", "fridays ", "mondays ", "monthly ", "sundays ", "tuesday ", " bidaily ", "saturday ", "thursday ", "tuesdays ", " annually ", " biannual ", " biennial ", " on friday", " on monday", " on sunday", " tridaily ", "saturdays ", "thursdays ", "wednesday ", " alternate ", " fortnight ", " on tuesday", " quarterly ", " semidaily ", " triannual ", "wednesdays ", " biannually ", " biennially ", " on saturday", " on thursday", " semiannual ", "working day ", " biquarterly ", " fortnightly ", " on wednesday", " triannually ", " intervals of ", " semiannually ", " triquarterly ", " on working day", " semiquarterly "]],
                                    ),
                                    Phrase::known(
                                        "\\d{4}[.,;]? (?-i:Review(?:ed)?) (?:each|every|once|twice)\\b", &[&[" review each ", " review once ", " review every ", " review twice ", " reviewed each ", " reviewed once ", " reviewed every ", " reviewed twice "]],
                                    ),
                                    Phrase::known(
                                        "^[\\W\\d]*(?:(?:next|annual) )?review(?:s|ed)? (?:(?:in|on|by|due|again) )*(?:(?:annually|yearly|each|every|{month}|spring|summer|autumn|winter|two|three|years?|20\\d\\d|\\d+),? ?)+\\W*$", &[&["review ", "reviews ", "reviewed "]],
                                    ),
                                    Phrase::known(
                                        "(?:^|[,;(] ?)(?:to be |for |due )+(?:reviewed|review|looked at) (?:again|when|in|by|each|every|after|at)\\b", &[&["due ", "for ", "to be "], &["review at ", "review by ", "review in ", "review each ", "review when ", "reviewed at ", "reviewed by ", "reviewed in ", "looked at at ", "looked at by ", "looked at in ", "review after ", "review again ", "review every ", "reviewed each ", "reviewed when ", "looked at each ", "looked at when ", "reviewed after ", "reviewed again ", "reviewed every ", "looked at after ", "looked at again ", "looked at every "]],
                                    ),
                                    Phrase::known(
                                        "^(?:it|they|these|this) (?:(?:will|shall|should|must|may|can|is|are|to|be|also|then|only|themselves) )+(?:\\w+ )?(?:reviewed|looked at|gone (?:over|through)|amended|changed|revised|modified|altered|varied)\\b", &[&[" it ", " they ", " this ", " these "], &["be ", "is ", "to ", "are ", "can ", "may ", "also ", "must ", "only ", "then ", "will ", "shall ", "should ", "themselves "], &["varied ", "altered ", "amended ", "changed ", "revised ", "modified ", "reviewed ", "gone over ", "looked at ", "gone through "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:review|(?:re-?)?(?:evaluat|assess)|reconsider)\\w*(?:[^.;\\n]*? (?:(?:group|committee|panel|forum|board|partnership).s|its own|our own) (?:[\\w-]+ ){0,3}?(?:performance|{standing})| (?:of )?(?:its|our) {standing})\\b", &[&[" assess", " review", " evaluat", " reassess", " reevaluat", " reconsider"], &[" board", " forum", " group", " panel", " its own", " our own", " its need", " its role", " our need", " our role", " committee", " its remit", " its terms", " our remit", " our terms", " its future", " our future", " its mandate", " its purpose", " our mandate", " our purpose", " partnership", " its existence", " its operation", " our existence", " our operation", " its constitution", " its continuation", " our constitution", " our continuation", " its effectiveness", " our effectiveness", " its ways of working", " our ways of working", " its working arrangements", " our working arrangements"]],
                                    ),
                                    Phrase::known(
                                        "(?:\\b{standing} (?:of|for) (?:it|{the-group})|{the-group}.s (?:[\\w-]+ ){0,3}?{standing}|\\bits {standing}|^{the-group})(?: (?:will|shall|should|must|may|is to|are to|then|also|itself))* (?:is|are|be) (?:\\w+ )?(?:reviewed|evaluated|re-?considered|re-?assessed|(?:considered|looked at) (?:again|afresh|anew|each|every|in|by|after|at))\\b", &[&["our ", "the ", "this ", " its need", " its role", " need of ", " role of ", " its remit", " its terms", " need for ", " remit of ", " role for ", " terms of ", " future of ", " its future", " remit for ", " terms for ", " future for ", " its mandate", " its purpose", " mandate of ", " purpose of ", " mandate for ", " purpose for ", " existence of ", " its existence", " its operation", " operation of ", " existence for ", " operation for ", " constitution of ", " continuation of ", " its constitution", " its continuation", " constitution for ", " continuation for ", " effectiveness of ", " its effectiveness", " effectiveness for ", " its ways of working", " ways of working of ", " ways of working for ", " its working arrangements", " working arrangements of ", " working arrangements for "], &[" be ", " is ", " are "], &["reviewed ", "evaluated ", "reassessed ", "re assessed ", "looked at at ", "looked at by ", "looked at in ", "reconsidered ", "considered at ", "considered by ", "considered in ", "re considered ", "looked at anew ", "looked at each ", "considered anew ", "considered each ", "looked at after ", "looked at again ", "looked at every ", "considered after ", "considered again ", "considered every ", "looked at afresh ", "considered afresh "]],
                                    ),
                                    Phrase::known(
                                        "\\breview (?:(?:will|shall|should|must|is|are|to|be|also|has) )*(?:takes? place|held|carried out|undertaken|happens?)\\b", &[&[" review "], &["held ", "happen ", "happens ", "take place ", "undertaken ", "carried out ", "takes place "]],
                                    ),
                                    Phrase::known(
                                        "\\bre-?charter(?:ed|ing)?\\b", &[&[" recharter ", " re charter ", " rechartered ", " re chartered ", " rechartering ", " re chartering "]],
                                    ),
                                    Phrase::known(
                                        "(?:\\bit|{the-group}) (?:[\\w,-]+ ){0,8}?(?:works?|runs?|continues?|exists?|serves?|operates?|set up|established|appointed)(?: only)? (?:until [^.;\\n]*?\\d{4}|for (?:an? |up to |initial |fixed |term of |period of )*{count} {period})\\b", &[&[" it", "our ", "the ", "this "], &["run ", "runs ", "work ", "exist ", "serve ", "works ", "exists ", "serves ", "set up ", "operate ", "continue ", "operates ", "appointed ", "continues ", "established "], &["for ", "until "]],
                                    ),
                                    Phrase::known(
                                        "(?:\\bit|{the-group}) (?:[\\w,-]+ ){0,8}?(?:ends?|closes?|ceases?|finish(?:es)?|dissolv\\w+|disband\\w*|wound up)\\b[^.;\\n]*? (?:on|by|in|after|until|within|than) [^.;\\n]*?(?:\\d{4}|{count} {period})\\b", &[&[" it", "our ", "the ", "this "], &["end", "cease", "close", "finish", "disband", "dissolv", "wound up"], &[" by ", " in ", " on ", " than ", " after ", " until ", " within "]],
                                    ),
                                    Phrase::known(
                                        "\\bafter {count} {period}\\b[^.;\\n]*?{the-group}[^.;\\n]*?\\b(?:dissolv|disband|wound up|ceas)", &[&[" after "], &["our ", "the ", "this "], &["tg ", "wg ", "pag ", "sig ", "team ", "forum ", "group ", "panel ", "network ", "alliance ", "committee ", "taskforce ", "consortium ", "task force ", "working party "], &[" ceas", " disband", " dissolv", " wound up"]],
                                    ),
                                    Phrase::known(
                                        "^(?:\\w+ )?(?:end|expiry) date\\b[^.;\\n]*\\d", &[&["end date ", "expiry date "]],
                                    ),
                                    Phrase::known(
                                        "^(?:any )?(?:amendments?|revisions?|modifications?)\\b[^.;\\n]*\\b(?:approv|agree|vote|majority|consensus|consent|propos|made|adopt)", &[&[" revision ", " amendment ", " revisions ", " amendments ", " modification ", " modifications "], &[" made", " vote", " adopt", " agree", " approv", " propos", " consent", " majority", " consensus"]],
                                    ),
                                ]),
                                unless: Cow::Borrowed(&[
                                    Phrase::known(
                                        "\\b(?:was|were|has|have|had|last|recently|previously)(?: been)? (?:\\w+ )?(?:reviewed|revised|amended|updated|changed|modified|refreshed|renewed)\\b", &[&[" had ", " has ", " was ", " have ", " last ", " were ", " recently ", " previously "], &["amended ", "changed ", "renewed ", "revised ", "updated ", "modified ", "reviewed ", "refreshed "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:terms? of reference|charters?|tors?) (?:of|for) (?:its|any|all|each|other|the|sub|task)?-? ?(?:sub-?groups?|groups|sub-?committees?|task|working groups|committees)\\b", &[&[" tor of ", " tor for ", " tors of ", " tors for ", " charter of ", " charter for ", " charters of ", " charters for ", " term of reference of ", " term of reference for ", " terms of reference of ", " terms of reference for "], &["task ", "groups ", "subgroup ", "sub group ", "committees ", "subcommittee ", "sub committee "]],
                                    ),
                                    Phrase::known(
                                        "\\bexcept\\w*\\b|\\bagainst\\b|\\bchanges? (?:from|since|made|history|log)\\b|\\bof an? (?:charter|terms)\\b|\\bduring (?:the )?(?:\\w+ )?(?:review|refresh)|\\bproposal for\\b|\\b(?:version|revision) (?:history|log)\\b|\\b(?:lists?|table|summary) (?:of )?(?:all )?(?:the )?changes\\b", &[&[" except", " during ", " against ", " change log ", " of a terms ", " change from ", " change made ", " changes log ", " of an terms ", " version log ", " change since ", " changes from ", " changes made ", " list changes ", " of a charter ", " proposal for ", " revision log ", " changes since ", " lists changes ", " of an charter ", " table changes ", " change history ", " changes history ", " list of changes ", " summary changes ", " version history ", " list all changes ", " list the changes ", " lists of changes ", " revision history ", " table of changes ", " lists all changes ", " lists the changes ", " table all changes ", " table the changes ", " summary of changes ", " list of all changes ", " list of the changes ", " summary all changes ", " summary the changes ", " list all the changes ", " lists of all changes ", " lists of the changes ", " table of all changes ", " table of the changes ", " lists all the changes ", " table all the changes ", " summary of all changes ", " summary of the changes ", " list of all the changes ", " summary all the changes ", " lists of all the changes ", " table of all the changes ", " summary of all the changes "]],
                                    ),
                                ]),
                                by_others: true,
                                headings: Cow::Borrowed(&[
                                    Phrase::known(
                                        "^(?:annual |date (?:of|for) |next |regular |periodic )*reviews?(?: date| arrangements?| process| period| cycle| and \\w+)?\\W*$", &[&["review"]],
                                    ),
                                    Phrase::known(
                                        "\\breviews? (?:and \\w+ )?of (?:(?:these |the |this |our )?(?:terms|tors?|charter|constitution|group|document|arrangements))\\b", &[&[" review ", " reviews "], &["of tor ", "of tors ", "of group ", "of terms ", "of charter ", "of our tor ", "of the tor ", "of document ", "of our tors ", "of the tors ", "of this tor ", "of our group ", "of our terms ", "of the group ", "of the terms ", "of these tor ", "of this tors ", "of these tors ", "of this group ", "of this terms ", "of our charter ", "of the charter ", "of these group ", "of these terms ", "of arrangements ", "of constitution ", "of our document ", "of the document ", "of this charter ", "of these charter ", "of this document ", "of these document ", "of our arrangements ", "of our constitution ", "of the arrangements ", "of the constitution ", "of this arrangements ", "of this constitution ", "of these arrangements ", "of these constitution "]],
                                    ),
                                    Phrase::known(
                                        "^(?:\\w+ and )?(?:amendments?|amending|revisions?|revising|variations?)\\b", &[&["amending ", "revising ", "revision ", "amendment ", "revisions ", "variation ", "amendments ", "variations "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:changes?|changing|updates?|updating|modif\\w+) (?:to |of )?(?:this|the|these) (?:terms|charter|document|constitution|tors?|page|rules|statutes)\\b", &[&[" modif", " change", " update", " changing", " updating"], &[" the ", " this ", " these "], &["tor ", "page ", "tors ", "rules ", "terms ", "charter ", "document ", "statutes ", "constitution "]],
                                    ),
                                    Phrase::known(
                                        "^changes? (?:and|or) (?:winding|dissol)", &[&[" change or dissol", " change and dissol", " change or winding", " changes or dissol", " change and winding", " changes and dissol", " changes or winding", " changes and winding"]],
                                    ),
                                    Phrase::known(
                                        "\\bkeep(?:ing)? (?:this|these|it|the terms) (?:\\w+ )?up to date\\b", &[&[" keep it ", " keep this ", " keep these ", " keeping it ", " keeping this ", " keeping these ", " keep the terms ", " keeping the terms "], &["up to date "]],
                                    ),
                                    Phrase::known(
                                        "\\blook(?:ed)? at (?:this |these |it )?again\\b", &[&[" look at again ", " looked at again ", " look at it again ", " look at this again ", " looked at it again ", " look at these again ", " looked at this again ", " looked at these again "]],
                                    ),
                                    Phrase::known(
                                        "^(?:term|duration|life|amendments?|changes?|period|commencement) (?:and|&) reviews?\\b", &[&[" life   review ", " term   review ", " life   reviews ", " term   reviews ", " change   review ", " life and review ", " period   review ", " term and review ", " change   reviews ", " changes   review ", " life and reviews ", " period   reviews ", " term and reviews ", " change and review ", " changes   reviews ", " duration   review ", " period and review ", " amendment   review ", " change and reviews ", " changes and review ", " duration   reviews ", " period and reviews ", " amendment   reviews ", " amendments   review ", " changes and reviews ", " duration and review ", " amendment and review ", " amendments   reviews ", " duration and reviews ", " amendment and reviews ", " amendments and review ", " commencement   review ", " amendments and reviews ", " commencement   reviews ", " commencement and review ", " commencement and reviews "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:charter|constitution|terms of reference|tor) (?:review|changes?|amendments?|revisions?|updates?|modifications?)\\b", &[&[" tor change ", " tor review ", " tor update ", " tor changes ", " tor updates ", " tor revision ", " tor amendment ", " tor revisions ", " charter change ", " charter review ", " charter update ", " tor amendments ", " charter changes ", " charter updates ", " charter revision ", " tor modification ", " charter amendment ", " charter revisions ", " tor modifications ", " charter amendments ", " constitution change ", " constitution review ", " constitution update ", " charter modification ", " constitution changes ", " constitution updates ", " charter modifications ", " constitution revision ", " constitution amendment ", " constitution revisions ", " constitution amendments ", " constitution modification ", " terms of reference change ", " terms of reference review ", " terms of reference update ", " constitution modifications ", " terms of reference changes ", " terms of reference updates ", " terms of reference revision ", " terms of reference amendment ", " terms of reference revisions ", " terms of reference amendments ", " terms of reference modification ", " terms of reference modifications "]],
                                    ),
                                ]),
                                under: Cow::Borrowed(&[
                                    Under {
                                        headings: Cow::Borrowed(&[
                                            Phrase::known(
                                                "^(?:status|approval|agreement|adoption|date|version) (?:and|&) reviews?\\b", &[&[" date   review ", " date   reviews ", " date and review ", " status   review ", " date and reviews ", " status   reviews ", " version   review ", " adoption   review ", " approval   review ", " status and review ", " version   reviews ", " adoption   reviews ", " agreement   review ", " approval   reviews ", " status and reviews ", " version and review ", " adoption and review ", " agreement   reviews ", " approval and review ", " version and reviews ", " adoption and reviews ", " agreement and review ", " approval and reviews ", " agreement and reviews "]],
                                            ),
                                        ]),
                                        phrases: Cow::Borrowed(&[
                                            Phrase::known(
                                                "{revise}", &[&[" vary", " alter", " amend", " chang", " evolv", " modif", " renew", " revis", " updat", " re new", " re vis", " review", " varied", " varies", " evaluat", " re view", " readopt", " refresh", " re adopt", " re fresh", " reassess", " re assess", " recharter", " reevaluat", " variation", " re charter", " reconsider", " re consider"]],
                                            ),
                                            Phrase::known(
                                                "\\b(?:look(?:s|ed)?|gone|goes) (?:again )?(?:at|over|through)\\b", &[&[" goes at ", " gone at ", " look at ", " looks at ", " goes over ", " gone over ", " look over ", " looked at ", " looks over ", " looked over ", " goes through ", " gone through ", " look through ", " goes again at ", " gone again at ", " look again at ", " looks through ", " looked through ", " looks again at ", " goes again over ", " gone again over ", " look again over ", " looked again at ", " looks again over ", " looked again over ", " goes again through ", " gone again through ", " look again through ", " looks again through ", " looked again through "]],
                                            ),
                                            Phrase::known(
                                                "{interval}", &[&[" a ", " once", " per ", " each ", " times", " twice", " daily ", " every ", " thrice", "friday ", "monday ", "sunday ", "weekly ", "yearly ", " annual ", " termly ", "fridays ", "mondays ", "monthly ", "sundays ", "tuesday ", " bidaily ", "saturday ", "thursday ", "tuesdays ", " annually ", " biannual ", " biennial ", " on friday", " on monday", " on sunday", " tridaily ", "saturdays ", "thursdays ", "wednesday ", " alternate ", " fortnight ", " on tuesday", " quarterly ", " semidaily ", " triannual ", "wednesdays ", " biannually ", " biennially ", " on saturday", " on thursday", " semiannual ", "working day ", " biquarterly ", " fortnightly ", " on wednesday", " triannually ", " intervals of ", " semiannually ", " triquarterly ", " on working day", " semiquarterly "]],
                                            ),
                                            Phrase::known(
                                                "\\b(?:until|expires?|lapses?)\\b", &[&[" lapse ", " until ", " expire ", " lapses ", " expires "]],
                                            ),
                                        ]),
                                    },
                                ]),
                                behind: Cow::Borrowed(&[]),
                                records: Cow::Borrowed(&[
                                    Phrase::known(
                                        "\\b(?:next|scheduled|planned|date of|for|to be) review(?:ed)?\\b", &[&[" for review ", " next review ", " for reviewed ", " to be review ", " next reviewed ", " date of review ", " planned review ", " to be reviewed ", " date of reviewed ", " planned reviewed ", " scheduled review ", " scheduled reviewed "]],
                                    ),
                                    Phrase::known(
                                        "\\breview(?: date| due| by| frequency| cycle| period| ?[:|-] ?\\w)", &[&[" review"]],
                                    ),
                                ]),
                                fields: Cow::Borrowed(&[
                                    Phrase::known(
                                        "^(?:next |date of (?:next )?|last )?review(?: date| by| due| on| cycle)?: \\S", &[&[" review  ", " review by  ", " review on  ", " review due  ", " review date  ", " review cycle  "]],
                                    ),
                                ]),
                                near: Cow::Borrowed(&[]),
                            },
                        ]),
                        softened_by: Cow::Borrowed(&[]),
                        belongs: None,
                    },
                ),
            ),
            across: None,
            why: Cow::Borrowed("Cheshire West and Chester's partnerships toolkit and five other guides ask that terms of reference be reviewed, and say when."),
            help: Cow::Borrowed("Say when the terms of reference are looked at again, such as \"The group reviews these terms of reference every May.\" If the review date was in the page header or footer of the Word file, it did not come across; write it into the text."),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("It says when the terms of reference are looked at again, and who may change them.\n\n    ## Review\n\n    The group reviews these terms of reference each May. Changes are agreed by the Executive."),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("## Purpose\n\nThe group looks after the footpaths. These terms of reference will be reviewed every two years."),
                    register: None,
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("## Purpose\n\nThe group looks after the bridleways, and reviews its map of them each spring."),
                    register: None,
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR007"),
            name: Cow::Borrowed("agreement-not-recorded"),
            on: None,
            of: Cow::Borrowed(&[]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Should,
            clause: Some(
                Clause {
                    r#in: Cow::Borrowed("Gloucester Partnership terms of reference, Thematic Groups"),
                    says: Cow::Borrowed("their own Terms of Reference, which are agreed by all partners"),
                },
            ),
            check: Some(
                Check::Says(
                    Says {
                        things: Cow::Borrowed(&[
                            Thing {
                                asks: Cow::Borrowed("who agreed it"),
                                phrases: Cow::Borrowed(&[
                                    Phrase::known(
                                        "(?:\\b(?:when|once|until|if|after|before|unless|where|changes? to|amendments? to|revisions? to|for) )?(?:\\b(?:the|this|these|our|their|own|its|each) )*{paper}[^.;\\n]*?\\b(?:{agreed}|(?:received|been given) (?:the )?(?:\\w+ )?(?:agreement|approval|endorsement|backing) of)\\b", &[&[" its ", " our ", " the ", " tor ", " this ", " tors ", " these ", " charter ", " term of reference ", " term of references ", " terms of reference ", " terms of references "], &[" agreed", " passed", " adopted", " accepted", " approved", " endorsed", " ratified", " confirmed", " received ", " authorised", " sanctioned", " signed off", " been given "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:to |not |(?-i:may) |can |must |will |shall |should |would )?(?:agree(?:d|s)?(?: to)?|approve[ds]?|adopt(?:ed|s)?|endorse[ds]?|ratif(?:y|ied|ies)|accept(?:ed|s)?|sign(?:ed|s)?(?: off| up to)?|sanction(?:ed|s)?) (?:on )?(?:the |these |this |our |its )?(?:\\w+ )?{paper}", &[&["sign ", "adopt ", "agree ", "signs ", "accept ", "adopts ", "agreed ", "agrees ", "ratify ", "signed ", "accepts ", "adopted ", "approve ", "endorse ", "accepted ", "approved ", "approves ", "endorsed ", "endorses ", "ratified ", "ratifies ", "sanction ", "sanctions ", "sanctioned "], &[" its ", " our ", " the ", " tor ", " this ", " tors ", " these ", " charter ", " term of reference ", " term of references ", " terms of reference ", " terms of references "]],
                                    ),
                                    Phrase::known(
                                        "(?:^[\\W\\d]*|(?:\\b[\\w-]+ ?)?[(,;|:] ?| - )(?:(?:\\w+ly|first|last|final|date|version [\\d.]+,?|these|this|as) )*{agreed} (?:by|on|at|in|\\d|{month})", &[&["agreed ", "passed ", "adopted ", "accepted ", "approved ", "endorsed ", "ratified ", "confirmed ", "authorised ", "sanctioned ", "signed off "]],
                                    ),
                                    Phrase::known(
                                        "^[\\W\\d]*(?:(?:\\w+ly|first|last|date|document|version [\\d.]+,?) )*{agreed}(?::| -|,? (?-i:[A-Z])| \\| (?-i:[A-Z]))", &[&["agreed", "passed", "adopted", "accepted", "approved", "endorsed", "ratified", "confirmed", "authorised", "sanctioned", "signed off"]],
                                    ),
                                    Phrase::known(
                                        "(?:^|[|;,(:] ?)(?:date )?(?:of )?(?:approval|adoption|agreement|endorsement|ratification|sign-?off)(?: date| by)? ?[:|-] ?\\S[^.;\\n]*", &[&["signoff", "adoption", "approval", "sign off", "agreement", "endorsement", "ratification"]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:status|version) ?: (?:\\w+ ){0,3}?{agreed}\\b", &[&[" status  ", " version  "], &["agreed ", "passed ", "adopted ", "accepted ", "approved ", "endorsed ", "ratified ", "confirmed ", "authorised ", "sanctioned ", "signed off "]],
                                    ),
                                    Phrase::known(
                                        "^(?:they|it) (?:were|was|have been|has been) (?:\\w+ )?{agreed} (?:by|in|at|on)\\b", &[&[" it was ", " it were ", " they was ", " they were ", " it has been ", " it have been ", " they has been ", " they have been "], &["agreed at ", "agreed by ", "agreed in ", "agreed on ", "passed at ", "passed by ", "passed in ", "passed on ", "adopted at ", "adopted by ", "adopted in ", "adopted on ", "accepted at ", "accepted by ", "accepted in ", "accepted on ", "approved at ", "approved by ", "approved in ", "approved on ", "endorsed at ", "endorsed by ", "endorsed in ", "endorsed on ", "ratified at ", "ratified by ", "ratified in ", "ratified on ", "confirmed at ", "confirmed by ", "confirmed in ", "confirmed on ", "authorised at ", "authorised by ", "authorised in ", "authorised on ", "sanctioned at ", "sanctioned by ", "sanctioned in ", "sanctioned on ", "signed off at ", "signed off by ", "signed off in ", "signed off on "]],
                                    ),
                                    Phrase::known(
                                        "^[\\W\\d]*{agreed} unanimously(?:,|\\.?$| (?:by|at|on|in)\\b| \\d)[^.;\\n]*", &[&["agreed unanimously", "passed unanimously", "adopted unanimously", "accepted unanimously", "approved unanimously", "endorsed unanimously", "ratified unanimously", "confirmed unanimously", "authorised unanimously", "sanctioned unanimously", "signed off unanimously"]],
                                    ),
                                    Phrase::known(
                                        "^(?:made|issued) (?:by|on behalf of) (?:the |our )?(?-i:[A-Z])[^.;\\n]*? (?:on|in) (?:\\d|{month})", &[&[" made by ", " issued by ", " made on behalf of ", " issued on behalf of "], &[" in 0", " in 1", " in 2", " in 3", " in 4", " in 5", " in 6", " in 7", " in 8", " in 9", " on 0", " on 1", " on 2", " on 3", " on 4", " on 5", " on 6", " on 7", " on 8", " on 9", " in may", " on may", " in july", " in june", " on july", " on june", " in april", " in march", " on april", " on march", " in august", " on august", " in january", " in october", " on january", " on october", " in december", " in february", " in november", " on december", " on february", " on november", " in september", " on september"]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:text|wording) (?:was |is |as )?{agreed}\\b", &[&[" text ", " wording "], &["agreed ", "passed ", "adopted ", "accepted ", "approved ", "endorsed ", "ratified ", "confirmed ", "authorised ", "sanctioned ", "signed off "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:this is|these are|here is|here are|follows is|follow are) (?:what|the [\\w-]+(?: that| which)?) (?:[\\w-]+ ){1,5}?{agreed}\\b", &[&[" here is ", " this is ", " here are ", " these are ", " follow are ", " follows is "], &["the ", "what"], &["agreed ", "passed ", "adopted ", "accepted ", "approved ", "endorsed ", "ratified ", "confirmed ", "authorised ", "sanctioned ", "signed off "]],
                                    ),
                                    Phrase::known(
                                        "\\bresolved (?:(?:on|at|in) [^.;\\n]*?|unanimously )?to (?:(?:delegate|establish|set up)\\b|(?:agree|approve|adopt|endorse|ratify) (?:the |these |this |its )?{paper})", &[&[" resolved "], &["to "], &["adopt ", "agree ", "ratify ", "set up ", "approve ", "endorse ", "delegate ", "establish "]],
                                    ),
                                    Phrase::known(
                                        "\\bsigned (?:by|for|on behalf)\\b|^\\W*signed ?: \\w", &[&["signed  ", " signed by ", " signed for ", " signed on behalf "]],
                                    ),
                                ]),
                                unless: Cow::Borrowed(&[
                                    Phrase::known(
                                        "\\b(?:to be|be|not|until|once|when|if|after|before|unless|subject to|(?-i:may)|can|must|shall|should|would|where|for|will)\\b[^.;\\n]*\\b(?:agreed?|approved?|adopt|adopted|endorsed?|ratified|ratify|signed|accept|accepted|confirmed)\\b", &[&[" be ", " if ", " can ", " for ", " may ", " not ", " must ", " once ", " when ", " will ", " after ", " shall ", " until ", " where ", " would ", " before ", " should ", " unless ", " subject to "], &[" adopt ", " agree ", " accept ", " agreed ", " ratify ", " signed ", " adopted ", " approve ", " endorse ", " accepted ", " approved ", " endorsed ", " ratified ", " confirmed "]],
                                    ),
                                    Phrase::known(
                                        "^to \\w|\\bto\\b[^.;\\n]*\\b(?:agreed|approved|adopted|endorsed|ratified|accepted|signed)\\b", &[&[" to ", " agreed ", " signed ", " adopted ", " accepted ", " approved ", " endorsed ", " ratified "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:changes?|amendments?|revisions?|outcomes?|objectives|priorities|actions?|targets|plans?|strateg(?:y|ies)|polic(?:y|ies)|vision|minutes|agenda|budgets?|decisions?|projects?|deliverables?|proposals?|chairs?|documents)\\b[^.;\\n]*\\b(?:agreed|approved|adopted|endorsed|ratified|accepted|signed|confirmed)\\b", &[&[" plan ", " chair ", " plans ", " action ", " agenda ", " budget ", " chairs ", " change ", " policy ", " vision ", " actions ", " budgets ", " changes ", " minutes ", " outcome ", " project ", " targets ", " decision ", " outcomes ", " policies ", " projects ", " proposal ", " revision ", " strategy ", " amendment ", " decisions ", " documents ", " proposals ", " revisions ", " amendments ", " objectives ", " priorities ", " strategies ", " deliverable ", " deliverables "], &[" agreed ", " signed ", " adopted ", " accepted ", " approved ", " endorsed ", " ratified ", " confirmed "]],
                                    ),
                                    Phrase::known(
                                        "(?:approval|adoption|agreement|endorsement|ratification|sign-?off)(?: date| by)? ?[:|-] ?(?:these|this|the|our|its|they|it|to be|any|all|every)\\b[^.;\\n]*\\b(?:review|revis|amend|chang|look|updat|renew)", &[&["signoff", "adoption", "approval", "sign off", "agreement", "endorsement", "ratification"], &["it ", "all ", "any ", "its ", "our ", "the ", "they ", "this ", "every ", "these ", "to be "], &[" look", " amend", " chang", " renew", " revis", " updat", " review"]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:their|own|each)\\b|\\bmembers? (?:is|are|were|being) (?:\\w+ )?(?:approved|accepted|confirmed)\\b", &[&[" own ", " each ", " their ", "accepted ", "approved ", "confirmed "]],
                                    ),
                                ]),
                                by_others: true,
                                headings: Cow::Borrowed(&[
                                    Phrase::known(
                                        "^{agreed} unanimously,? (?:by|on|at|in|\\d)", &[&[" agreed unanimously ", " passed unanimously ", " adopted unanimously ", " accepted unanimously ", " approved unanimously ", " endorsed unanimously ", " ratified unanimously ", " confirmed unanimously ", " authorised unanimously ", " sanctioned unanimously ", " signed off unanimously "]],
                                    ),
                                ]),
                                under: Cow::Borrowed(&[]),
                                behind: Cow::Borrowed(&[
                                    Behind {
                                        first: Cow::Borrowed(&[
                                            Phrase::known(
                                                "{paper}", &[&[" its ", " our ", " the ", " tor ", " this ", " tors ", " these ", " charter ", " term of reference ", " term of references ", " terms of reference ", " terms of references "]],
                                            ),
                                        ]),
                                        phrases: Cow::Borrowed(&[
                                            Phrase::known(
                                                "^(?:we|everybody|everyone|(?:all (?:of )?)?(?:the |our )?(?:\\w+ )?(?:partners|members)) (?:all |have )*{agreed} (?:them|it|this|these)(?:[,.]|$| (?:on|in|at|together|by)\\b)", &[&[" we", "members", "partners", " everyone", " everybody"], &["agreed it", "passed it", "adopted it", "accepted it", "agreed them", "agreed this", "approved it", "endorsed it", "passed them", "passed this", "ratified it", "adopted them", "adopted this", "agreed these", "confirmed it", "passed these", "accepted them", "accepted this", "adopted these", "approved them", "approved this", "authorised it", "endorsed them", "endorsed this", "ratified them", "ratified this", "sanctioned it", "signed off it", "accepted these", "approved these", "confirmed them", "confirmed this", "endorsed these", "ratified these", "authorised them", "authorised this", "confirmed these", "sanctioned them", "sanctioned this", "signed off them", "signed off this", "authorised these", "sanctioned these", "signed off these"]],
                                            ),
                                        ]),
                                    },
                                ]),
                                records: Cow::Borrowed(&[
                                    Phrase::known(
                                        "(?:^|[|,;(] ?| - |: )(?:(?:formally|originally|first|date|version [\\d.]+,?|as) )*{agreed}(?: by| on| at| in|:| \\||,| \\(|\\W+\\d| (?-i:[A-Z]))", &[&["agreed", "passed", "adopted", "accepted", "approved", "endorsed", "ratified", "confirmed", "authorised", "sanctioned", "signed off"]],
                                    ),
                                    Phrase::known(
                                        "(?:^|[|,;(] ?| - )(?:date )?(?:of )?(?:approval|adoption|agreement|endorsement|ratification|sign-?off)(?: date| by)? ?[:|-] ?\\S", &[&["signoff", "adoption", "approval", "sign off", "agreement", "endorsement", "ratification"]],
                                    ),
                                    Phrase::known(
                                        "{paper}[^.;\\n]*?\\b{agreed}\\b", &[&[" its ", " our ", " the ", " tor ", " this ", " tors ", " these ", " charter ", " term of reference ", " term of references ", " terms of reference ", " terms of references "], &[" agreed ", " passed ", " adopted ", " accepted ", " approved ", " endorsed ", " ratified ", " confirmed ", " authorised ", " sanctioned ", " signed off "]],
                                    ),
                                ]),
                                fields: Cow::Borrowed(&[
                                    Phrase::known(
                                        "^(?:date )?(?:agreed|approved|adopted|endorsed|ratified|signed off|approval|adoption|agreement|approver|approvers)(?: by| on| date| at)?: \\S", &[&[" agreed", " adopted", " adoption", " approval", " approved", " approver", " endorsed", " ratified", " agreement", " signed off"]],
                                    ),
                                    Phrase::known(
                                        "^(?:status|state): .*\\b{agreed}\\b", &[&[" state  ", " status  "], &[" agreed ", " passed ", " adopted ", " accepted ", " approved ", " endorsed ", " ratified ", " confirmed ", " authorised ", " sanctioned ", " signed off "]],
                                    ),
                                ]),
                                near: Cow::Borrowed(&[]),
                            },
                        ]),
                        softened_by: Cow::Borrowed(&[
                            Phrase::known(
                                "^\\W*(?:\\w+ )?(?:draft|proposed|proposal)\\b", &[&["draft ", "proposal ", "proposed "]],
                            ),
                            Phrase::known(
                                "[(\\[] ?(?:\\w+ )?(?:draft|proposed)\\b", &[&["draft ", "proposed "]],
                            ),
                            Phrase::known(
                                "\\b(?:draft|proposed)\\W*$", &[&[" draft", " proposed"]],
                            ),
                            Phrase::known(
                                "\\b(?:draft|proposed) (?:new |revised )?(?:charter|terms|tor|tors|constitution|version|v ?\\d|\\d|for (?:consultation|comment|discussion|review))\\b", &[&[" draft ", " proposed "]],
                            ),
                            Phrase::known(
                                "\\b(?:is|as|still|in) (?:an? |still |only |currently )*(?:\\w+ )?(?:draft|proposal)\\b", &[&[" as ", " in ", " is ", " still "], &["draft ", "proposal "]],
                            ),
                            Phrase::known(
                                "\\b(?:status|state|stage|version) ?: (?:[\\w-]+ ){0,4}?(?:draft|proposed|proposal|consultation)\\b", &[&[" stage  ", " state  ", " status  ", " version  "], &["draft ", "proposal ", "proposed ", "consultation "]],
                            ),
                            Phrase::known(
                                "^\\W*(?:(?:status|state|approval|agreement|adoption) ?[:|-] ?)?(?:still |yet )?(?:to be|awaiting|pending|not yet|for) (?:formally |finally )?(?:agreed|agreement|approved|approval|adopted|adoption|endorsed|endorsement|ratified|ratification|signed off)\\b", &[&["for ", "to be ", "not yet ", "pending ", "awaiting "], &["agreed ", "adopted ", "adoption ", "approval ", "approved ", "endorsed ", "ratified ", "agreement ", "signed off ", "endorsement ", "ratification "]],
                            ),
                            Phrase::known(
                                "\\b(?:version |v ?)0\\.\\d", &[&[" v0 0", " v0 1", " v0 2", " v0 3", " v0 4", " v0 5", " v0 6", " v0 7", " v0 8", " v0 9", " v 0 0", " v 0 1", " v 0 2", " v 0 3", " v 0 4", " v 0 5", " v 0 6", " v 0 7", " v 0 8", " v 0 9", " version 0 0", " version 0 1", " version 0 2", " version 0 3", " version 0 4", " version 0 5", " version 0 6", " version 0 7", " version 0 8", " version 0 9"]],
                            ),
                            Phrase::known(
                                "\\b(?:terms of reference|charter)\\W+(?:[\\w.-]+\\W+){0,3}?for (?:comments?|consultation)\\b", &[&[" charter", " terms of reference"], &["for comment ", "for comments ", "for consultation "]],
                            ),
                            Phrase::known(
                                "\\bcirculated\\b[^.;\\n]* for (?:[\\w-]+ ){0,3}(?:vote|ballot|comments?|approval|consultation)\\b", &[&[" circulated "], &[" for "], &["vote ", "ballot ", "comment ", "approval ", "comments ", "consultation "]],
                            ),
                        ]),
                        belongs: None,
                    },
                ),
            ),
            across: None,
            why: Cow::Borrowed("The Gloucester Partnership's terms of reference say that a group's are \"agreed by all partners\"."),
            help: Cow::Borrowed("Say who agreed them and when, such as \"Agreed by all partners of the group on 12 May 2010.\" If it was in the page header or footer of the Word file, it did not come across; write it below the title."),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("It says who agreed the terms of reference and when; a line below the title or a table of approvals is enough.\n\n    # Terms of reference of the Stronger Communities Group\n\n    Agreed by all partners of the group on 12 May 2010."),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("These terms of reference were agreed by the Executive on 3 March 2024.\n\n## Purpose\n\nThe group cares for the war memorials."),
                    register: None,
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("## Purpose\n\nThe group cares for the clocks of the city, and agrees with their owners who winds them."),
                    register: None,
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR008"),
            name: Cow::Borrowed("placeholder-text"),
            on: None,
            of: Cow::Borrowed(&[]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Should,
            clause: None,
            check: Some(
                Check::Filled,
            ),
            across: None,
            why: Cow::Borrowed("The Gloucester Partnership's terms of reference say that a group's are agreed by all partners, who cannot agree to a gap."),
            help: Cow::Borrowed("Write what belongs there, or take the line out. If it is not settled yet, say who will settle it and by when, such as \"The Executive will confirm the budget by 31 March 2011.\""),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("Nothing is left to be filled in: no \"TBC\", no \"[insert name]\", no dots or question marks where words belong.\n\n    The group meets on the first Tuesday of every second month.\n\nand not\n\n    The group meets on [day] (TBC)."),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("## Meetings\n\nThe group meets in the baths on the last Friday of the month."),
                    register: None,
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("## Meetings\n\nThe group meets in [insert the room] on the last Friday of the month."),
                    register: None,
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR009"),
            name: Cow::Borrowed("content-only-in-picture"),
            on: None,
            of: Cow::Borrowed(&[]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Should,
            clause: None,
            check: Some(
                Check::WrittenOut,
            ),
            across: None,
            why: Cow::Borrowed("The Gloucester Partnership's terms of reference ask each group's to cover its topics in writing that partners can agree, and what is only in a picture cannot be searched, quoted or read aloud."),
            help: Cow::Borrowed("Say under the heading in words what the picture shows, such as \"The Executive stands above six thematic groups.\" If it was a diagram or text box in Word, its words did not come across; type them in."),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("What a picture or diagram shows stands below it in words too, so that it can be searched, quoted and read aloud.\n\n    ## Structure\n\n    The Executive stands above six thematic groups. Two of them are not active at present."),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("## How we decide\n\n![Flow chart](decide.png)\n\nAs the chart shows, members vote, and the chair decides where votes are equal."),
                    register: None,
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("## Purpose\n\nThe group tests the sirens.\n\n## Chain of command\n\n![Flow chart](decide.png)"),
                    register: None,
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR011"),
            name: Cow::Borrowed("waiver-without-reason"),
            on: None,
            of: Cow::Borrowed(&[]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Must,
            clause: None,
            check: Some(
                Check::Reasoned,
            ),
            across: None,
            why: Cow::Borrowed("The Gloucester Partnership holds every group to its terms of reference, so whoever reads them has to see why something was let go."),
            help: Cow::Borrowed("Write the reason behind a colon, as in <!-- torlint: waive membership: agreed with the Executive on 3 May 2010 -->, or take the waiver out."),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("Every waiver says why, and who agreed to it.\n\n    <!-- torlint: waive no-quorum: the group only advises; agreed with the Executive on 3 May 2010 -->"),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("<!-- torlint: waive membership: anybody may come, as the Executive agreed in May -->\n\n## Purpose\n\nThe group gives walks with a guide."),
                    register: None,
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("<!-- torlint: waive membership -->\n\n## Purpose\n\nThe group gives concerts in hospitals."),
                    register: None,
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR012"),
            name: Cow::Borrowed("waiver-unused"),
            on: None,
            of: Cow::Borrowed(&[]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Should,
            clause: None,
            check: Some(
                Check::Used,
            ),
            across: None,
            why: Cow::Borrowed("The Gloucester Partnership holds every group to its terms of reference, and a waiver of nothing hides whatever goes wrong there later."),
            help: Cow::Borrowed("Take the waiver out, or mend what it names: a code, requirement or topic that is not met where it stands. `torlint explain` lists them all."),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("Every waiver names something that this document does not do, by its code, its name or its topic.\n\n    <!-- torlint: waive no-quorum: the group only advises; agreed with the Executive on 3 May 2010 -->"),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("<!-- torlint: waive membership: whoever comes belongs, as agreed in June -->\n\n## Purpose\n\nThe group counts the birds of the city."),
                    register: None,
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("<!-- torlint: waive purpose: not yet settled with the Executive -->\n\n## Purpose\n\nThe group counts the bats of the city."),
                    register: None,
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR101"),
            name: Cow::Borrowed("purpose"),
            on: Some(
                Cow::Borrowed("purpose"),
            ),
            of: Cow::Borrowed(&[
                Cow::Borrowed("thematic"),
            ]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Must,
            clause: Some(
                Clause {
                    r#in: Cow::Borrowed("Gloucester Partnership terms of reference, Thematic Groups"),
                    says: Cow::Borrowed("must however cover: purpose, … membership"),
                },
            ),
            check: Some(
                Check::Covered,
            ),
            across: None,
            why: Cow::Borrowed("The Gloucester Partnership's terms of reference say that every group's \"must however cover: purpose, …\"."),
            help: Cow::Borrowed("Add a heading \"Purpose\" and say in one or two sentences what the group is for, such as \"The purpose of the group is to help communities in Gloucester get on well together.\""),
            help_when: HelpWhen {
                yes: None,
                joint: Some(
                    Cow::Borrowed("Give it a heading of its own, \"Purpose\", and move there what says why the group exists."),
                ),
                elsewhere: Some(
                    Cow::Borrowed("Move it under a heading of its own, \"Purpose\", so that the Executive can find it."),
                ),
                part: None,
                mention: Some(
                    Cow::Borrowed("Add a heading \"Purpose\" and say it in full: \"The purpose of the group is to …\"."),
                ),
                empty: Some(
                    Cow::Borrowed("Write under the heading what the group is for. If the wording was in a text box or picture in Word, it did not come across; paste it in as text."),
                ),
                no: None,
            },
            good: Some(
                Cow::Borrowed("One to three sentences say why the group exists and for whom. What it wants to reach belongs under \"Objectives\", what it does under \"Group responsibilities\".\n\n    ## Purpose\n\n    The purpose of the group is to bring together those who work for strong communities in Gloucester, so that people from different backgrounds get on well together."),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("## Why we exist\n\nThe group helps older people in the city to stay well at home."),
                    register: None,
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("## Membership\n\n- The allotment society\n- The tenants' federation"),
                    register: None,
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR102"),
            name: Cow::Borrowed("objectives"),
            on: Some(
                Cow::Borrowed("objectives"),
            ),
            of: Cow::Borrowed(&[
                Cow::Borrowed("thematic"),
            ]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Must,
            clause: Some(
                Clause {
                    r#in: Cow::Borrowed("Gloucester Partnership terms of reference, Thematic Groups"),
                    says: Cow::Borrowed("must however cover: … objectives, … membership"),
                },
            ),
            check: Some(
                Check::Covered,
            ),
            across: None,
            why: Cow::Borrowed("The Gloucester Partnership's terms of reference say that every group's \"must however cover: … objectives, …\"."),
            help: Cow::Borrowed("Add a heading \"Objectives\" and list what the group wants to reach, such as \"Outcome 2.1: Communities live, work and play in peace and harmony.\""),
            help_when: HelpWhen {
                yes: None,
                joint: Some(
                    Cow::Borrowed("Give them a heading of their own, \"Objectives\", and list them there one by one."),
                ),
                elsewhere: Some(
                    Cow::Borrowed("Move them under a heading of their own, \"Objectives\", so that the Executive can find them."),
                ),
                part: None,
                mention: Some(
                    Cow::Borrowed("Add a heading \"Objectives\" and list them: \"The objectives of the group are: …\"."),
                ),
                empty: Some(
                    Cow::Borrowed("List the objectives under the heading. If they were in a text box or picture in Word, they did not come across; paste them in as text."),
                ),
                no: None,
            },
            good: Some(
                Cow::Borrowed("A short list says what the group wants to reach, and which outcomes of the Sustainable Community Strategy it leads on.\n\n    ## Objectives\n\n    - Outcome 2.1: Communities live, work and play in peace and harmony.\n    - Outcome 2.2: Our diverse communities have a strong influence on the services they receive."),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("## Aims for the year\n\n- To open two more drop-in mornings by March.\n- To halve the waiting list."),
                    register: None,
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("## Membership\n\n- The bus company\n- Two parish councils"),
                    register: None,
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR103"),
            name: Cow::Borrowed("responsibilities"),
            on: Some(
                Cow::Borrowed("responsibilities"),
            ),
            of: Cow::Borrowed(&[
                Cow::Borrowed("thematic"),
            ]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Must,
            clause: Some(
                Clause {
                    r#in: Cow::Borrowed("Gloucester Partnership terms of reference, Thematic Groups"),
                    says: Cow::Borrowed("must however cover: … group responsibilities, … membership"),
                },
            ),
            check: Some(
                Check::Covered,
            ),
            across: None,
            why: Cow::Borrowed("The Gloucester Partnership's terms of reference say that every group's \"must however cover: … group responsibilities, …\"."),
            help: Cow::Borrowed("Add a heading \"Group responsibilities\" and list what the group does and answers for, such as \"The group is responsible for the city's cohesion strategy.\""),
            help_when: HelpWhen {
                yes: None,
                joint: Some(
                    Cow::Borrowed("Give them a heading of their own, \"Group responsibilities\", and list there what the group does."),
                ),
                elsewhere: Some(
                    Cow::Borrowed("Move them under a heading of their own, \"Group responsibilities\", so that the Executive can find them."),
                ),
                part: None,
                mention: Some(
                    Cow::Borrowed("Add a heading \"Group responsibilities\" and say it in full: \"The group is responsible for …\". What the chair or a single member does is not enough."),
                ),
                empty: Some(
                    Cow::Borrowed("List under the heading what the group does. If it was in a text box or picture in Word, it did not come across; paste it in as text."),
                ),
                no: None,
            },
            good: Some(
                Cow::Borrowed("A list says what the group does and what it answers for, each line beginning with a verb. The duties of the chair or of single members stand elsewhere.\n\n    ## Group responsibilities\n\n    The group is responsible for:\n\n    - writing and reviewing the city's cohesion strategy;\n    - reporting on outcomes 2.1 and 2.2 to the Executive."),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("## What the group will do\n\n- Look after the footpath plan.\n- Advise the council on street lighting."),
                    register: None,
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("## Membership\n\n- The canal trust\n- The rowing club"),
                    register: None,
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR104"),
            name: Cow::Borrowed("conference-and-laa"),
            on: Some(
                Cow::Borrowed("conference-and-laa"),
            ),
            of: Cow::Borrowed(&[
                Cow::Borrowed("thematic"),
            ]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Must,
            clause: Some(
                Clause {
                    r#in: Cow::Borrowed("Gloucester Partnership terms of reference, Thematic Groups"),
                    says: Cow::Borrowed("must however cover: … links to the Conference and LAA, … membership"),
                },
            ),
            check: Some(
                Check::Covered,
            ),
            across: None,
            why: Cow::Borrowed("The Gloucester Partnership's terms of reference say that every group's \"must however cover: … links to the Conference and LAA, …\"."),
            help: Cow::Borrowed("Add a heading \"Links to the Conference and LAA\" and say both: \"The group reports to the Gloucestershire Conference through …\" and \"The group contributes to the Local Area Agreement (LAA) by …\"."),
            help_when: HelpWhen {
                yes: Some(
                    Cow::Borrowed("Say how the group is linked to each, such as \"The group reports to the Gloucestershire Conference through …\" and \"The group contributes to the Local Area Agreement (LAA) by …\"."),
                ),
                joint: Some(
                    Cow::Borrowed("Give them a heading of their own, \"Links to the Conference and LAA\", and move there what is said of each."),
                ),
                elsewhere: Some(
                    Cow::Borrowed("Move them under one heading, \"Links to the Conference and LAA\", so that the Executive can find them."),
                ),
                part: Some(
                    Cow::Borrowed("Say the other half too, under \"Links to the Conference and LAA\": \"The group reports to the Gloucestershire Conference through …\", or \"The group contributes to the Local Area Agreement (LAA) by …\". If there is no such link, say so and why."),
                ),
                mention: Some(
                    Cow::Borrowed("Naming them is not enough. Say how the group is linked to each: \"The group reports to the Gloucestershire Conference through …\" and \"The group contributes to the Local Area Agreement (LAA) by …\"."),
                ),
                empty: Some(
                    Cow::Borrowed("Say under the heading how the group is linked to the Gloucestershire Conference and to the Local Area Agreement (LAA). If it was in a diagram or text box, it did not come across; put it in words."),
                ),
                no: None,
            },
            good: Some(
                Cow::Borrowed("It says how the group is linked to the county: to the Gloucestershire Conference, and to the Local Area Agreement and its targets. Where there is no link, it says so and gives the reason.\n\n    ## Links to the Conference and LAA\n\n    The chair represents the group at the Gloucestershire Conference and brings its papers to the next meeting. The group delivers the city's share of LAA outcome 15 and reports on it twice a year."),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("## Links to the Conference and LAA\n\nThe chair reports to the Gloucestershire Conference each spring. The group delivers two targets of the Local Area Agreement."),
                    register: None,
                },
                Sample {
                    word: Word::Part,
                    text: Cow::Borrowed("## Links to the LAA\n\nThe group delivers two targets of the Local Area Agreement."),
                    register: None,
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("## Purpose\n\nThe group looks after the sports grounds of the city."),
                    register: None,
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR105"),
            name: Cow::Borrowed("wider-work"),
            on: Some(
                Cow::Borrowed("wider-work"),
            ),
            of: Cow::Borrowed(&[
                Cow::Borrowed("thematic"),
            ]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Must,
            clause: Some(
                Clause {
                    r#in: Cow::Borrowed("Gloucester Partnership terms of reference, Thematic Groups"),
                    says: Cow::Borrowed("must however cover: … links to wider work, … membership"),
                },
            ),
            check: Some(
                Check::Covered,
            ),
            across: None,
            why: Cow::Borrowed("The Gloucester Partnership's terms of reference say that every group's \"must however cover: … links to wider work, …\"."),
            help: Cow::Borrowed("Add a heading \"Links to wider work\" and name the groups and partnerships that the group works with, such as \"The group works with the Community Safety Partnership on outcome 3.1.\""),
            help_when: HelpWhen {
                yes: None,
                joint: Some(
                    Cow::Borrowed("Give them a heading of their own, \"Links to wider work\", and name there the groups that the group works with."),
                ),
                elsewhere: Some(
                    Cow::Borrowed("Move them under a heading of their own, \"Links to wider work\", so that the Executive can find them."),
                ),
                part: None,
                mention: Some(
                    Cow::Borrowed("Add a heading \"Links to wider work\" and name them: \"The group works with the Community Safety Partnership on …\". \"Partners\" or \"other groups\" without a name is not enough."),
                ),
                empty: Some(
                    Cow::Borrowed("Name under the heading the groups and partnerships that the group works with. If they were in a diagram, it did not come across; put it in words."),
                ),
                no: None,
            },
            good: Some(
                Cow::Borrowed("It names the groups and partnerships that the group works with, in the city and beyond, and says on what.\n\n    ## Links to wider work\n\n    - The group works with the Community Safety Partnership on outcome 3.1.\n    - It shares its plans with the Healthy City Partnership before they are agreed."),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("## Working with others\n\nThe group works with the Housing Forum on empty homes."),
                    register: None,
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("## Quorum\n\nFive members are a quorum."),
                    register: None,
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR106"),
            name: Cow::Borrowed("ways-of-working"),
            on: Some(
                Cow::Borrowed("ways-of-working"),
            ),
            of: Cow::Borrowed(&[
                Cow::Borrowed("thematic"),
            ]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Must,
            clause: Some(
                Clause {
                    r#in: Cow::Borrowed("Gloucester Partnership terms of reference, Thematic Groups"),
                    says: Cow::Borrowed("must however cover: … ways of working and membership"),
                },
            ),
            check: Some(
                Check::Covered,
            ),
            across: None,
            why: Cow::Borrowed("The Gloucester Partnership's terms of reference say that every group's \"must however cover: … ways of working and membership\"."),
            help: Cow::Borrowed("Add a heading \"Ways of working\" and say how often the group meets, how many must be present, how it decides and who takes the minutes, such as \"The group meets every two months; five members are a quorum.\""),
            help_when: HelpWhen {
                yes: None,
                joint: Some(
                    Cow::Borrowed("Put the parts under one heading, \"Ways of working\", with a smaller heading for each."),
                ),
                elsewhere: Some(
                    Cow::Borrowed("Move what is said of meetings and decisions under a heading of its own, \"Ways of working\", so that the Executive can find it."),
                ),
                part: Some(
                    Cow::Borrowed("Reporting or review alone is not enough. Say also how the group meets and decides, under \"Ways of working\": \"The group meets every two months and decides by agreement; five members are a quorum.\""),
                ),
                mention: Some(
                    Cow::Borrowed("Add a heading \"Ways of working\" and say also how often the group meets, how many must be present and how it decides: \"The group meets every two months; five members are a quorum.\""),
                ),
                empty: Some(
                    Cow::Borrowed("Say under the heading how the group meets and decides. If it was in a text box or picture in Word, it did not come across; paste it in as text."),
                ),
                no: None,
            },
            good: Some(
                Cow::Borrowed("It says how often the group meets, how many must be present, how it decides, how the chair is found, who takes the minutes and to whom the group reports. A heading for each of these serves as well.\n\n    ## Ways of working\n\n    The group meets every two months; five members are a quorum. It decides by agreement, or else by a majority of those present. It elects its chair each May. The council's partnership officer takes the minutes. The group reports to the Executive every four months."),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("## How we work\n\nThe group meets every six weeks and decides by agreement; four members are a quorum."),
                    register: None,
                },
                Sample {
                    word: Word::Joint,
                    text: Cow::Borrowed("## Meetings\n\nThe group meets every six weeks in the library."),
                    register: None,
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("## Objectives\n\n- To plant an orchard beside every school."),
                    register: None,
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR107"),
            name: Cow::Borrowed("membership"),
            on: Some(
                Cow::Borrowed("membership"),
            ),
            of: Cow::Borrowed(&[
                Cow::Borrowed("thematic"),
            ]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Must,
            clause: Some(
                Clause {
                    r#in: Cow::Borrowed("Gloucester Partnership terms of reference, Thematic Groups"),
                    says: Cow::Borrowed("must however cover: … membership"),
                },
            ),
            check: Some(
                Check::Covered,
            ),
            across: None,
            why: Cow::Borrowed("The Gloucester Partnership's terms of reference say that every group's \"must however cover: … membership\"."),
            help: Cow::Borrowed("Add a heading \"Membership\" and list the organisations or roles that belong, how many, and how they join, such as \"Gloucester City Council: two officers, named by the council.\""),
            help_when: HelpWhen {
                yes: None,
                joint: Some(
                    Cow::Borrowed("Give it a heading of its own, \"Membership\", and list there who belongs."),
                ),
                elsewhere: Some(
                    Cow::Borrowed("Move it under a heading of its own, \"Membership\", so that the Executive can find it."),
                ),
                part: None,
                mention: Some(
                    Cow::Borrowed("Add a heading \"Membership\" and list all who belong: the organisations or roles, how many, and how they join. One kind of member is not enough."),
                ),
                empty: Some(
                    Cow::Borrowed("List under the heading who belongs. If it was in a diagram, table or text box in Word, it did not come across; put it in as text."),
                ),
                no: None,
            },
            good: Some(
                Cow::Borrowed("It lists the organisations or roles that belong, how many each sends, how they join and for how long. Names of people are not needed.\n\n    ## Membership\n\n    | Organisation | Members | Named by |\n    | --- | --- | --- |\n    | Gloucester City Council | 2 | the council |\n    | Gloucestershire Constabulary | 1 | the chief inspector |\n    | Neighbourhood partnerships | 5 | one each, for two years |"),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("## Who sits on it\n\n- The housing association: two\n- The youth council: one, chosen each May"),
                    register: None,
                },
                Sample {
                    word: Word::Empty,
                    text: Cow::Borrowed("## Membership\n\nTo be agreed."),
                    register: None,
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("## Objectives\n\n- To plant an orchard beside every school."),
                    register: None,
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR201"),
            name: Cow::Borrowed("no-outcome-claimed"),
            on: None,
            of: Cow::Borrowed(&[
                Cow::Borrowed("thematic"),
            ]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Should,
            clause: Some(
                Clause {
                    r#in: Cow::Borrowed("Gloucester Partnership terms of reference, Executive"),
                    says: Cow::Borrowed("their work to deliver the Sustainable Community Strategy"),
                },
            ),
            check: Some(
                Check::Claimed,
            ),
            across: None,
            why: Cow::Borrowed("The Gloucester Partnership's terms of reference have its Executive commission each thematic group for \"their work to deliver the Sustainable Community Strategy\"."),
            help: Cow::Borrowed("Name the outcomes of the Sustainable Community Strategy that the group leads on, by their numbers, such as \"The group will deliver outcomes 2.1 and 2.2 of the Sustainable Community Strategy.\" Outcomes that it only supports are not enough."),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("It names by number the outcomes of the Sustainable Community Strategy that the group leads on, under its purpose, objectives or responsibilities.\n\n    ## Objectives\n\n    The group will deliver:\n\n    - Outcome 2.1: Communities live, work and play in peace and harmony.\n    - Outcome 2.2: Our diverse communities have a strong influence on the services they receive."),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("## Objectives\n\nThe group will deliver outcome 6.3 of the Sustainable Community Strategy."),
                    register: None,
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("## Objectives\n\n- Every child can swim by the age of eleven."),
                    register: None,
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR202"),
            name: Cow::Borrowed("no-reporting-line"),
            on: None,
            of: Cow::Borrowed(&[
                Cow::Borrowed("thematic"),
            ]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Should,
            clause: Some(
                Clause {
                    r#in: Cow::Borrowed("Gloucester Partnership terms of reference, The Gloucester Partnership Executive"),
                    says: Cow::Borrowed("Monitor the performance of the thematic sub-groups and ensure their accountability back to the Executive"),
                },
            ),
            check: Some(
                Check::Says(
                    Says {
                        things: Cow::Borrowed(&[
                            Thing {
                                asks: Cow::Borrowed("that the group reports to the Executive"),
                                phrases: Cow::Borrowed(&[
                                    Phrase::known(
                                        "\\b(?:sends?|gives?|provides?|brings?|presents?|hands?) (?:the |its )?{parent}\\w*(?:[^.;\\n]|\\.\\d)*?\\b(?:reports?|account|update)\\b", &[&[" give ", " hand ", " send ", " bring ", " gives ", " hands ", " sends ", " brings ", " present ", " provide ", " presents ", " provides "], &["\u{1}\u{2}\u{1}", "executive"], &[" report ", " update ", " account ", " reports "]],
                                    ),
                                    Phrase::known(
                                        "{parent}(?:[^.;\\n]|\\.\\d)*?\\bto (?:which|whom) {the-group} (?:is (?:accountable|answerable)|reports|answers)\\b", &[&["\u{1}\u{2}\u{1}", "executive"], &[" to whom our ", " to whom the ", " to which our ", " to which the ", " to whom this ", " to which this "], &["tg ", "wg ", "pag ", "sig ", "team ", "forum ", "group ", "panel ", "network ", "alliance ", "committee ", "taskforce ", "consortium ", "task force ", "working party "], &["answers ", "reports ", "is answerable ", "is accountable "]],
                                    ),
                                    Phrase::known(
                                        "\\bheld to account by (?:the )?{parent}", &[&[" held to account by "], &["\u{1}\u{2}\u{1}", "executive"]],
                                    ),
                                    Phrase::known(
                                        "^(?:[^.;\\n]|\\.\\d)*?\\b(?:reports?|reporting|reported|updates?|accounts?|progress)\\b(?:[^.;\\n]|\\.\\d)*?\\b(?:to|before|with)(?: the| its| our)? {parent}(?:\\w* ?\\w+)?", &[&[" report ", " update ", " account ", " reports ", " updates ", " accounts ", " progress ", " reported ", " reporting "], &[" to ", " with ", " before "], &["\u{1}\u{2}\u{1}", "executive"]],
                                    ),
                                    Phrase::known(
                                        "^(?:[^.;\\n]|\\.\\d)*?\\b(?:accountab(?:le|ility)|answerable|answers?|answering|responsible|account)\\b(?:[^.;\\n]|\\.\\d)*?\\bto(?: the| its| our)? {parent}(?:\\w* ?\\w+)?", &[&[" answer ", " account ", " answers ", " answering ", " answerable ", " accountable ", " responsible ", " accountability "], &[" to "], &["\u{1}\u{2}\u{1}", "executive"]],
                                    ),
                                    Phrase::known(
                                        "^(?:[^.;\\n]|\\.\\d)*?\\b(?:feeds?|feeding|fed)\\b(?:[^.;\\n]|\\.\\d)*?\\b(?:up to|back to|up into|back into)(?: the| its| our)? {parent}(?:\\w* ?\\w+)?", &[&[" fed ", " feed ", " feeds ", " feeding "], &[" up to ", " back to ", " up into ", " back into "], &["\u{1}\u{2}\u{1}", "executive"]],
                                    ),
                                    Phrase::known(
                                        "^(?:the |our )?{parent}(?:[^.;\\n]|\\.\\d)*?\\b(?:receives?|hears?|holds|gets?)?(?:[^.;\\n]|\\.\\d)*\\b(?:reports?|progress|account)(?:[^.;\\n]|\\.\\d)*\\b(?:from|by|of) {the-group}", &[&["\u{1}\u{2}\u{1}", " executive"], &[" report", " account", " progress"], &[" by our ", " by the ", " of our ", " of the ", " by this ", " of this ", " from our ", " from the ", " from this "], &["tg ", "wg ", "pag ", "sig ", "team ", "forum ", "group ", "panel ", "network ", "alliance ", "committee ", "taskforce ", "consortium ", "task force ", "working party "]],
                                    ),
                                    Phrase::known(
                                        "^(?:the |our )?{parent}(?:[^.;\\n]|\\.\\d)*?olds? (?:{the-group}|us) to account", &[&["\u{1}\u{2}\u{1}", " executive"], &["old ", "olds "], &[" to account"]],
                                    ),
                                    Phrase::known(
                                        "^(?:the |our )?{parent}s (?:sent|given|brought) (?:an? |our )?(?:\\w+ ){0,2}?(?:reports?|papers?|updates?) (?:each|every|once|twice|quarterly|monthly|annually|by (?:us|{the-group})|of (?:our|its)|on (?:our|its|progress))\\b", &[&["\u{1}\u{2}\u{1}", " executive"], &["s sent ", "s given ", "s brought "], &["paper ", "papers ", "report ", "update ", "reports ", "updates "], &["by ", "each", "once", "every", "twice", "of its", "of our", "on its", "on our", "monthly", "annually", "quarterly", "on progress"]],
                                    ),
                                    Phrase::known(
                                        "^(?:the |our )?{parent}(?:ets|eceives|ears|as) (?:\\w+ ){0,4}?(?:reports?|papers?|updates?|accounts?) from us\\b", &[&["\u{1}\u{2}\u{1}", " executive"], &["as ", "ets ", "ears ", "eceives "], &["paper from us ", "papers from us ", "report from us ", "update from us ", "account from us ", "reports from us ", "updates from us ", "accounts from us "]],
                                    ),
                                    Phrase::known(
                                        "^(?:reports? (?:in)?to|reporting to|accountable to|accountability|reporting line|reporting|parent body|answers to)\\W+(?:the )?{parent}", &[&[" report to", " reporting", " answers to", " reports to", " parent body", " report into", " reports into", " accountability", " accountable to"], &["\u{1}\u{2}\u{1}", "executive"]],
                                    ),
                                    Phrase::known(
                                        "^(?:[^.;\\n]|\\.\\d)*?{parent}(?:[^.;\\n]|\\.\\d)*?nd (?:\\w+ )?(?:reports?|accounts?|(?:submits?|gives?|makes?|presents?|sends?) (?:an? |its |the )?(?:[\\w-]+ ){0,2}?reports?) (?:back )?to (?:it|them)\\b", &[&["\u{1}\u{2}\u{1}", "executive"], &["nd "], &["report", "account"], &[" to it ", " to them "]],
                                    ),
                                    Phrase::known(
                                        "(?:{group}|{chair}) tells?(?: the| its| our)? {parent}[^.;\\n]*?\\b(?:ha(?:s|ve) (?:been )?(?:done|achieved)|getting on|progress)\\b", &[&[" it ", " we ", "our ", "the ", " lead", "each ", "this ", " chair", " cochair", " convener", " convenor", " vicechair", " deputychair"], &[" tell ", " tells "], &["\u{1}\u{2}\u{1}", "executive"], &[" has done ", " progress ", " have done ", " getting on ", " has achieved ", " has been done ", " have achieved ", " have been done ", " has been achieved ", " have been achieved "]],
                                    ),
                                    Phrase::known(
                                        "^(?:[^.;\\n]|\\.\\d)*?{parent}(?:[^.;\\n]|\\.\\d)*?\\b(?:sends?|gives?|brings?|presents?) (?:it|them) (?:an? |its |the |our )?(?:\\w+ ){0,2}?(?:reports?|account|update)\\b", &[&["\u{1}\u{2}\u{1}", "executive"], &[" give it ", " send it ", " bring it ", " gives it ", " sends it ", " brings it ", " give them ", " send them ", " bring them ", " gives them ", " present it ", " sends them ", " brings them ", " presents it ", " present them ", " presents them "], &["report ", "update ", "account ", "reports "]],
                                    ),
                                    Phrase::known(
                                        "^(?:[^.;\\n]|\\.\\d)*?{parent}(?:[^.;\\n]|\\.\\d)*?\\b(?:tells?|informs?) (?:it|them) (?:\\w+ ){0,4}?(?:of|what|how|about) (?:the work of |the progress of )?(?:{the-group}|we)\\b", &[&["\u{1}\u{2}\u{1}", "executive"], &[" tell it ", " tells it ", " inform it ", " tell them ", " informs it ", " tells them ", " inform them ", " informs them "], &["of ", "how ", "what ", "about "]],
                                    ),
                                    Phrase::known(
                                        "^(?:[^.;\\n]|\\.\\d)*?{parent}(?:[^.;\\n]|\\.\\d)*?\\bto (?:which|whom) (?:{the-group}|we|it) (?:\\w+ )?(?:(?:gives?|sends?|makes?|brings?|presents?) (?:an? |its |the |our )?(?:\\w+ ){0,2}?reports?|reports?)\\b", &[&["\u{1}\u{2}\u{1}", "executive"], &[" to whom ", " to which "], &["report"]],
                                    ),
                                    Phrase::known(
                                        "^[^;:\\n]*[;:] (?:and )?(?:it|we|{the-group}) (?:[\\w-]+ ){0,4}?(?:reports?|answers?|accounts?|(?:is|are) (?:\\w+ )?(?:accountable|answerable))\\b[^.;\\n]*?\\bto(?: the| its| our)? {parent}(?:\\w* ?\\w+)?", &[&["  it", "  we", "  our ", "  the ", "  this ", "  and it", "  and we", "  and our ", "  and the ", "  and this "], &["answer", "report", "account"], &[" to "], &["\u{1}\u{2}\u{1}", "executive"]],
                                    ),
                                    Phrase::known(
                                        "[;:] [^.;\\n]*?{parent}[^.;\\n]*?nd (?:\\w+ )?(?:reports? (?:back )?to (?:it|them)|(?:sends?|gives?|brings?|presents?) (?:it|them) (?:an? |its |the |our )?(?:\\w+ ){0,2}?(?:reports?|account|update))\\b", &[&["\u{1}\u{2}\u{1}", "executive"], &["nd "], &["report", "update", "account"]],
                                    ),
                                    Phrase::known(
                                        "(?:{chair}|{the-group}|\\b(?:we|it)\\b)[^.;\\n]*?{parent}[^.;\\n]*?(?:nd (?:then )?reports? (?:back )?there|here (?:it|we|he|she|they|he or she|she or he|{the-group}|the {chair}) (?:then |also )?(?:reports?|gives? (?:an? |its |the )?(?:\\w+ )?(?:report|account)))\\b", &[&[" it ", " we ", "our ", "the ", " lead", "this ", " chair", " cochair", " convener", " convenor", " vicechair", " deputychair"], &["\u{1}\u{2}\u{1}", "executive"], &["report", "account"]],
                                    ),
                                    Phrase::known(
                                        "\\bwrites? to(?: the| its| our)? {parent}[^.;\\n]*?\\b(?:progress|(?:has|have) been done|(?:has|have) done|how (?:it|the work) )", &[&[" write to ", " writes to "], &["\u{1}\u{2}\u{1}", "executive"], &[" how it ", " has done", " progress", " have done", " has been done", " how the work ", " have been done"]],
                                    ),
                                ]),
                                unless: Cow::Borrowed(&[
                                    Phrase::known(
                                        "\\b(?:not|no longer|never|nor|neither)\\b[^.;\\n]*\\b(?:report|account|answer|responsible)", &[&[" nor ", " not ", " never ", " neither ", " no longer "], &[" answer", " report", " account", " responsible"]],
                                    ),
                                    Phrase::known(
                                        "\\brepresentatives? (?:that|who|which|to|will)\\b", &[&[" representative to ", " representative who ", " representatives to ", " representative that ", " representative will ", " representatives who ", " representative which ", " representatives that ", " representatives will ", " representatives which "]],
                                    ),
                                    Phrase::known(
                                        "^(?:the )?{another}[^;:\\n]*[;:] (?:and )?it\\b", &[&["team ", "board ", "forum ", "group ", "panel ", "trust ", "agency ", " county ", " others ", " police ", "council ", "network ", "service ", "alliance ", "authority ", "committee ", "executive ", "conference ", "association ", "partnership ", " another body ", " other bodies ", " other groups ", " other partnerships "], &["  it ", "  and it "]],
                                    ),
                                    Phrase::known(
                                        "^(?:[;:] )?(?:the |an? |each |every |any |its |our |all )?(?:\\w+ )?(?:officers?|co-?ordinators?|secretary|manager|administrator|clerk|treasurer|staff|sub-?groups?|task groups?|task and finish groups?|sub-?committees?|neighbourhood \\w+|members)\\b", &[&["clerk", "staff", "manager", "members", "officer", "subgroup", "secretary", "sub group", "treasurer", "task group", "coordinator", "co ordinator", "subcommittee", "administrator", "sub committee", "neighbourhood ", "task and finish group"]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:which|that|who) (?:in turn |then |also |itself )?(?:reports?|is accountable|answers|feeds)\\b", &[&[" who ", " that ", " which "], &["feeds ", "report ", "answers ", "reports ", "is accountable "]],
                                    ),
                                    Phrase::known(
                                        "\\bexecutive (?:director|officer|support|assistant|manager|summary|member|lead|team)\\b", &[&[" executive lead ", " executive team ", " executive member ", " executive manager ", " executive officer ", " executive summary ", " executive support ", " executive director ", " executive assistant "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:councils?|partnership|strategic group|conference) (?:\\w+ )?(?:reports?|is accountable)\\b", &[&[" council ", " councils ", " conference ", " partnership ", " strategic group "], &["report ", "reports ", "is accountable "]],
                                    ),
                                ]),
                                by_others: true,
                                headings: Cow::Borrowed(&[]),
                                under: Cow::Borrowed(&[
                                    Under {
                                        headings: Cow::Borrowed(&[
                                            Phrase::known(
                                                "^(?:reports? (?:in)?to|reporting to|accountable to|accountability|answers? to|parent|who we report to|who we answer to|reporting lines?)\\b", &[&[" parent ", " answer to ", " report to ", " answers to ", " reports to ", " report into ", " reporting to ", " reports into ", " accountability ", " accountable to ", " reporting line ", " reporting lines "]],
                                            ),
                                        ]),
                                        phrases: Cow::Borrowed(&[
                                            Phrase::known(
                                                "^(?:the |our |to the )?{parent}", &[&["\u{1}\u{2}\u{1}", " executive"]],
                                            ),
                                        ]),
                                    },
                                ]),
                                behind: Cow::Borrowed(&[]),
                                records: Cow::Borrowed(&[]),
                                fields: Cow::Borrowed(&[]),
                                near: Cow::Borrowed(&[]),
                            },
                        ]),
                        softened_by: Cow::Borrowed(&[]),
                        belongs: Some(
                            Cow::Borrowed("ways-of-working"),
                        ),
                    },
                ),
            ),
            across: None,
            why: Cow::Borrowed("The Gloucester Partnership's terms of reference have the Executive ensure the groups' \"accountability back to the Executive\"."),
            help: Cow::Borrowed("Say to whom the group reports, such as \"The group reports to the Gloucester Partnership Executive every four months on progress against its action plan.\""),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("It says that the group reports to the Executive, on what, and how often.\n\n    ## Reporting\n\n    The group reports to the Gloucester Partnership Executive every four months on progress against its action plan."),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("## Ways of working\n\nThe group reports to the Executive after each meeting."),
                    register: None,
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("## Ways of working\n\nThe group writes to the Chief Executive of the bus company when a service is cut."),
                    register: None,
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR203"),
            name: Cow::Borrowed("executive-seat-not-chair"),
            on: None,
            of: Cow::Borrowed(&[
                Cow::Borrowed("thematic"),
            ]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Should,
            clause: Some(
                Clause {
                    r#in: Cow::Borrowed("Gloucester Partnership terms of reference, Thematic Groups"),
                    says: Cow::Borrowed("The chair/vice chair of each thematic group should be represented at the Executive board."),
                },
            ),
            check: Some(
                Check::Says(
                    Says {
                        things: Cow::Borrowed(&[
                            Thing {
                                asks: Cow::Borrowed("that the chair or vice chair sits on the Executive"),
                                phrases: Cow::Borrowed(&[
                                    Phrase::known(
                                        "(?:\\b(?:no|neither|(?:chosen|appointed|nominated|named|picked|selected|sent) by(?: the| its| our)?) (?:\\w+ )?)?{chair}[^.;\\n]*?\\b(?:is|are|be|acts?|serves?|speaks?)\\b[^.;\\n]*?\\b(?:representatives?|delegates?|voice|spokes\\w+|for {the-group})\\b[^.;\\n]*?\\b(?:on|at|to)(?: the| its| our)? {parent}(?:\\w* ?\\w+)?", &[&[" lead", " chair", " cochair", " convener", " convenor", " vicechair", " deputychair"], &[" voice", " spokes", " delegate", " for our ", " for the ", " for this ", " representative"], &[" at ", " on ", " to "], &["\u{1}\u{2}\u{1}", "executive"]],
                                    ),
                                    Phrase::known(
                                        "(?:\\b(?:no|neither|(?:chosen|appointed|nominated|named|picked|selected|sent) by(?: the| its| our)?) (?:\\w+ )?)?{chair}[^.;\\n]*?\\b(?:sits?|sitting|seat|seats|serves?|serving|member|members|represents?|represented|representing|place|belongs?|participates?|joins?)\\b[^.;\\n]*?\\b(?:on|of|at|in|to)(?: the| its| our)? {parent}(?:\\w* ?\\w+)?", &[&[" lead", " chair", " cochair", " convener", " convenor", " vicechair", " deputychair"], &[" sit ", " join ", " seat ", " sits ", " joins ", " place ", " seats ", " serve ", " belong ", " member ", " serves ", " belongs ", " members ", " serving ", " sitting ", " represent ", " represents ", " participate ", " represented ", " participates ", " representing "], &[" at ", " in ", " of ", " on ", " to "], &["\u{1}\u{2}\u{1}", "executive"]],
                                    ),
                                    Phrase::known(
                                        "(?:\\b(?:no|neither|(?:chosen|appointed|nominated|named|picked|selected|sent) by(?: the| its| our)?) (?:\\w+ )?)?{chair}[^.;\\n]*?\\b(?:attends?|attending|joins?|represents? {the-group} at|takes? part in|goes to)\\b(?: all| every| each)?(?: meetings? of)?(?: the| its| our)? {parent}(?:\\w* ?\\w+)?", &[&[" lead", " chair", " cochair", " convener", " convenor", " vicechair", " deputychair"], &[" join", " attend", " goes to", " take part in", " takes part in", " represent our ", " represent the ", " represent this ", " represents our ", " represents the ", " represents this "], &[" \u{1}\u{2}\u{1}", "executive"]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:on|of|at|to)(?: the| its| our)? {parent}[^.;\\n]*?\\b(?:by|is|are|through|held|taken|be)\\b[^.;\\n]*?{chair}", &[&[" at ", " of ", " on ", " to "], &["\u{1}\u{2}\u{1}", "executive"], &[" be ", " by ", " is ", " are ", " held ", " taken ", " through "], &[" lead", " chair", " cochair", " convener", " convenor", " vicechair", " deputychair"]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:on|at)(?: the| its| our)? {parent}[^.;\\n]*?{chair} (?:speaks?|sits?|represents?|stands?)\\b", &[&[" at ", " on "], &["\u{1}\u{2}\u{1}", "executive"], &[" lead", " chair", " cochair", " convener", " convenor", " vicechair", " deputychair"], &[" sit ", " sits ", " speak ", " stand ", " speaks ", " stands ", " represent ", " represents "]],
                                    ),
                                    Phrase::known(
                                        "\\bseat on(?: the| its| our)? {parent} ?(?:the |our )?{chair}", &[&[" seat on "], &["\u{1}\u{2}\u{1}", "executive"], &[" lead", "chair", " convener", " convenor"]],
                                    ),
                                    Phrase::known(
                                        "{parent}[^.;\\n]*\\b(?:attended|includes?|joined)\\b[^.;\\n]*{chair}", &[&["\u{1}\u{2}\u{1}", "executive"], &[" joined ", " include ", " attended ", " includes "], &[" lead", " chair", " cochair", " convener", " convenor", " vicechair", " deputychair"]],
                                    ),
                                    Phrase::known(
                                        "(?:\\b(?:chosen|appointed|nominated|named|picked|selected|sent) by(?: the| its| our)? )?{chair}(?:,[^,.;\\n]{1,60},)? (?:is|are|will be|shall be) (?:also |then |both )?on(?: the| its| our)? {parent}", &[&["lead", "chair", " convener", " convenor"], &[" is on ", " are on ", " is also on ", " is both on ", " is then on ", " will be on ", " are also on ", " are both on ", " are then on ", " shall be on ", " will be also on ", " will be both on ", " will be then on ", " shall be also on ", " shall be both on ", " shall be then on "], &["\u{1}\u{2}\u{1}", "executive"]],
                                    ),
                                    Phrase::known(
                                        "^(?:the )?{chair}(?: and (?:vice|deputy)[ -]chair)? ?[:|] [^.\\n]*?\\b(?:member of|seat on|sits on|attends|serves on)(?: the| its| our)? {parent}", &[&[" lead", " chair", " cochair", " convener", " convenor", " vicechair", " deputychair"], &[" attends ", " seat on ", " sits on ", " member of ", " serves on "], &["\u{1}\u{2}\u{1}", "executive"]],
                                    ),
                                    Phrase::known(
                                        "{chair}[^.;\\n]*; (?:he or she|she or he|one of them|either of them|one of the two|either|one or the other) (?:then |also |will )?(?:sits?|serves?|ha(?:s|ve) a (?:seat|place)|attends?|goes) (?:on|at|to)?(?: the| its| our)? {parent}", &[&[" lead", " chair", " cochair", " convener", " convenor", " vicechair", " deputychair"], &["  either ", "  he or she ", "  she or he ", "  one of them ", "  one of the two ", "  one or the other "], &["sit ", "goes ", "sits ", "serve ", "attend ", "serves ", "attends ", "has a seat ", "has a place ", "have a seat ", "have a place "], &[" \u{1}\u{2}\u{1}", " executive"]],
                                    ),
                                    Phrase::known(
                                        "\\brepresentatives?\\b[^.;\\n]*\\b(?:on|at|to)(?: the| its| our)? {parent}[^.;\\n]*\\b(?:is|will be|shall be)[^.;\\n]*{chair}", &[&[" representative ", " representatives "], &[" at ", " on ", " to "], &["\u{1}\u{2}\u{1}", "executive"], &[" lead", " chair", " cochair", " convener", " convenor", " vicechair", " deputychair"]],
                                    ),
                                ]),
                                unless: Cow::Borrowed(&[
                                    Phrase::known(
                                        "\\brepresentatives? (?:that|who|which|to|will|other than)\\b", &[&[" representative to ", " representative who ", " representatives to ", " representative that ", " representative will ", " representatives who ", " representative which ", " representatives that ", " representatives will ", " representatives which ", " representative other than ", " representatives other than "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:not|never|no|neither|used to|formerly)\\b", &[&[" no ", " not ", " never ", " neither ", " used to ", " formerly "]],
                                    ),
                                    Phrase::known(
                                        "\\bexecutive (?:director|officer|support|assistant|manager|summary|member|lead|team)\\b", &[&[" executive lead ", " executive team ", " executive member ", " executive manager ", " executive officer ", " executive summary ", " executive support ", " executive director ", " executive assistant "]],
                                    ),
                                    Phrase::known(
                                        "{chair} of(?: the| its| our)? {parent}", &[&[" lead", " chair", " cochair", " convener", " convenor", " vicechair", " deputychair"], &[" of "], &["\u{1}\u{2}\u{1}", "executive"]],
                                    ),
                                    Phrase::known(
                                        "{chair} of (?:the |a |an |any )?(?:\\w+ )?(?:council|county|city|district|trust|company|authority|another|other)\\b", &[&[" lead", " chair", " cochair", " convener", " convenor", " vicechair", " deputychair"], &[" of "], &["city ", "other ", "trust ", "county ", "company ", "council ", "district ", "authority "]],
                                    ),
                                    Phrase::known(
                                        "^(?:chosen|appointed|nominated|named|picked|selected|sent) by\\b", &[&[" sent by ", " named by ", " chosen by ", " picked by ", " selected by ", " appointed by ", " nominated by "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:chosen|appointed|nominated|named|picked|selected|sent) by(?: the| its| our)? (?:\\w+ )?{chair}", &[&[" sent by ", " named by ", " chosen by ", " picked by ", " selected by ", " appointed by ", " nominated by "], &[" lead", " chair", " cochair", " convener", " convenor", " vicechair", " deputychair"]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:elect|appoint|choose|nominate|send|select|elects|appoints|chooses|nominates|sends|selects)\\b[^.;\\n]*\\b(?:representative|delegate|someone|member|person)\\b", &[&[" send ", " elect ", " sends ", " choose ", " elects ", " select ", " appoint ", " chooses ", " selects ", " appoints ", " nominate ", " nominates "], &[" member ", " person ", " someone ", " delegate ", " representative "]],
                                    ),
                                ]),
                                by_others: true,
                                headings: Cow::Borrowed(&[]),
                                under: Cow::Borrowed(&[]),
                                behind: Cow::Borrowed(&[
                                    Behind {
                                        first: Cow::Borrowed(&[
                                            Phrase::known(
                                                "^(?:every|each|once|twice|after|before)\\b[^.;,\\n]{0,20} the {chair} [a-z]+s\\b", &[&[" each ", " once ", " after ", " every ", " twice ", " before "], &[" the "], &["lead", "chair", "convener", "convenor"]],
                                            ),
                                            Phrase::known(
                                                "^(?:the |our |its |a )?(?:[\\w-]+ (?:and|or) )?(?:the )?{chair}\\b", &[&[" lead", " chair", " cochair", " convener", " convenor", " vicechair", " deputychair"]],
                                            ),
                                            Phrase::known(
                                                "\\b(?:elect|elects|elected|choose|chooses|chosen|appoint|appoints|appointed)\\b[^.;\\n]*{chair}(?: (?:each|every|once|in) [\\w ]{1,20})?\\W*$", &[&[" elect ", " choose ", " chosen ", " elects ", " appoint ", " chooses ", " elected ", " appoints ", " appointed "], &[" lead", " chair", " cochair", " convener", " convenor", " vicechair", " deputychair"]],
                                            ),
                                        ]),
                                        phrases: Cow::Borrowed(&[
                                            Phrase::known(
                                                "^(?:he or she|she or he|he/she|she/he|he|she|they|one of them|either of them|one of the two|either|one or the other)\\b (?:(?:then|also|will|shall|may|must|can|should|each|both) )*(?:sits?|serves?|represents?|speaks? for|is a member|are members|ha(?:s|ve) (?:a|the) (?:seat|place)|belongs?)\\b[^.;\\n]*?\\b(?:on|of|at|in|to)(?: the| its| our)? {parent}", &[&[" he ", " she ", " they ", " either ", " one of them ", " one of the two ", " one or the other "], &["sit ", "sits ", "serve ", "belong ", "serves ", "belongs ", "represent ", "speak for ", "has a seat ", "represents ", "speaks for ", "are members ", "has a place ", "have a seat ", "is a member ", "has the seat ", "have a place ", "has the place ", "have the seat ", "have the place "], &[" at ", " in ", " of ", " on ", " to "], &["\u{1}\u{2}\u{1}", "executive"]],
                                            ),
                                            Phrase::known(
                                                "^(?:he or she|she or he|he/she|she/he|he|she|they|one of them|either of them|one of the two|either|one or the other)\\b (?:(?:then|also|will|shall|may|must|can|should|each|both) )*(?:attends?|joins?|go(?:es)? to|takes? part in)(?: all| every| each)?(?: meetings? of)?(?: the| its| our)? {parent}", &[&[" he ", " she ", " they ", " either ", " one of them ", " one of the two ", " one or the other "], &["join", "go to", "attend", "goes to", "take part in", "takes part in"], &[" \u{1}\u{2}\u{1}", "executive"]],
                                            ),
                                        ]),
                                    },
                                ]),
                                records: Cow::Borrowed(&[]),
                                fields: Cow::Borrowed(&[]),
                                near: Cow::Borrowed(&[
                                    Near {
                                        phrases: Cow::Borrowed(&[
                                            Phrase::known(
                                                "\\b(?:representatives?|delegates?|nominees?|someone|a (?:\\w+ )?member|(?:one|two) members?|a person)\\b[^.;\\n]*?\\b(?:sits?|attends?|attending|represents?|serves?|goes|join)\\b[^.;\\n]*?(?:{parent}|(?-i:Partnership Board|the Board))", &[&["member", " nominee", " someone", " a person", " delegate", " representative"], &[" sit ", " goes ", " join ", " sits ", " serve ", " attend ", " serves ", " attends ", " attending ", " represent ", " represents "], &["\u{1}\u{2}\u{1}", "executive", "the board", "partnership board"]],
                                            ),
                                            Phrase::known(
                                                "\\b(?:elect|appoint|choose|nominate|send|select|elects|appoints|chooses|nominates|sends|selects)\\b[^.;\\n]*?\\b(?:representatives?|delegates?|nominees?|someone|members?|person)\\b[^.;\\n]*?\\b(?:to|on|at|onto)(?: the| its| our)? (?:{parent}|(?-i:Partnership Board|Board))", &[&[" send ", " elect ", " sends ", " choose ", " elects ", " select ", " appoint ", " chooses ", " selects ", " appoints ", " nominate ", " nominates "], &[" member ", " person ", " members ", " nominee ", " someone ", " delegate ", " nominees ", " delegates ", " representative ", " representatives "], &[" at ", " on ", " to ", " onto "], &["\u{1}\u{2}\u{1}", "board", "executive"]],
                                            ),
                                        ]),
                                        under: Cow::Borrowed(&[]),
                                        says: Cow::Borrowed("It is not clear that the chair or vice chair sits on the Executive."),
                                        note: Cow::Borrowed("a representative, not the chair"),
                                    },
                                    Near {
                                        phrases: Cow::Borrowed(&[
                                            Phrase::known(
                                                "{the-group} (?:\\w+ ){0,3}?(?:represented|seat|place|sits?)\\b[^.;\\n]*?\\b(?:on|at)(?: the| its| our)? {parent}", &[&["our ", "the ", "this "], &["sit ", "seat ", "sits ", "place ", "represented "], &[" at ", " on "], &["\u{1}\u{2}\u{1}", "executive"]],
                                            ),
                                        ]),
                                        under: Cow::Borrowed(&[]),
                                        says: Cow::Borrowed("It is not clear that the chair or vice chair sits on the Executive."),
                                        note: Cow::Borrowed("not said who sits there"),
                                    },
                                    Near {
                                        phrases: Cow::Borrowed(&[
                                            Phrase::known(
                                                "{chair}[^.;\\n]*?\\b(?:sits?|seat|serves?|member|represents?|attends?|place)\\b[^.;\\n]*?(?-i:Partnership Board|the Board)\\b", &[&[" lead", " chair", " cochair", " convener", " convenor", " vicechair", " deputychair"], &[" sit ", " seat ", " sits ", " place ", " serve ", " attend ", " member ", " serves ", " attends ", " represent ", " represents "], &["the board ", "partnership board "]],
                                            ),
                                        ]),
                                        under: Cow::Borrowed(&[]),
                                        says: Cow::Borrowed("It is not clear that the chair or vice chair sits on the Executive."),
                                        note: Cow::Borrowed("not a name of the Executive"),
                                    },
                                ]),
                            },
                        ]),
                        softened_by: Cow::Borrowed(&[]),
                        belongs: Some(
                            Cow::Borrowed("ways-of-working"),
                        ),
                    },
                ),
            ),
            across: None,
            why: Cow::Borrowed("The Gloucester Partnership's terms of reference say that the \"chair/vice chair of each thematic group should be represented at the Executive board\"."),
            help: Cow::Borrowed("Write, for instance, \"The chair, or in their absence the vice chair, sits on the Gloucester Partnership Executive.\""),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("It says that the chair or the vice chair sits on the Executive, and who goes when neither can.\n\n    The chair, or in their absence the vice chair, sits on the Gloucester Partnership Executive."),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("## Ways of working\n\nThe vice chair sits on the Executive for the group."),
                    register: None,
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("## Ways of working\n\nThe group sends one of its members to the Executive."),
                    register: None,
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR204"),
            name: Cow::Borrowed("reporting-interval-vague"),
            on: None,
            of: Cow::Borrowed(&[
                Cow::Borrowed("thematic"),
            ]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Advice,
            clause: None,
            check: Some(
                Check::Definite(
                    Definite {
                        asks: Cow::Borrowed("how often the group reports"),
                        about: Cow::Borrowed(&[
                            Phrase::known(
                                "(?:{the-group}|\\b(?:we|it)|{chair}|\\bprogress|\\breports?)(?: \\w+){0,5}? (?:reports?|reporting|reported|(?:gives?|brings?|submits?|provides?|makes?|presents?|sends?|produces?|publish(?:es)?) [^.;\\n]*?(?:reports?|updates?|account)|is (?:given|sent|reported)|writes? to)\\b", &[&[" it", " we", "our ", "the ", " lead", "this ", " chair", " report", " cochair", " convener", " convenor", " progress", " vicechair", " deputychair"], &["report", "update", "account", " is sent", " is given", " write to", " writes to"]],
                            ),
                            Phrase::known(
                                "^(?:[\\w-]+ ){0,5}?(?:reports?|reporting|updates?|progress)\\b[^.;\\n]*?\\bto (?:\\w+ ){0,4}?(?:{parent}|(?-i:[A-Z]\\w+ )?(?-i:Board|Council|Cabinet|Committee|Senate)\\b)", &[&["report ", "update ", "reports ", "updates ", "progress ", "reporting "], &[" to "], &["\u{1}\u{2}\u{1}", "board ", "senate ", "cabinet ", "council ", "executive", "committee "]],
                            ),
                            Phrase::known(
                                "\\b(?:keeps?|updates?) (?:the |its |our )?{parent}", &[&[" keep ", " keeps ", " update ", " updates "], &["\u{1}\u{2}\u{1}", "executive"]],
                            ),
                        ]),
                        unless: Cow::Borrowed(&[
                            Phrase::known(
                                "\\b(?:members?|representatives?|sub-?groups?|task groups?|sub-?committees?|officers?|secretar\\w+|partners?|teams|projects?|leads?|delegates?) (?:\\w+ ){0,3}?(?:reports?|reporting|provides?|gives?)\\b", &[&[" lead", " teams", " member", " officer", " partner", " project", " delegate", " secretar", " subgroup", " sub group", " task group", " subcommittee", " sub committee", " representative"], &["give ", "gives ", "report ", "provide ", "reports ", "provides ", "reporting "]],
                            ),
                            Phrase::known(
                                "\\b(?:report|reports|updates?) (?:\\w+ ){0,2}?(?:from|by|of) (?:members|partners|sub-?groups|officers|projects)\\b", &[&[" report ", " update ", " reports ", " updates "], &["by members ", "of members ", "by officers ", "by partners ", "by projects ", "of officers ", "of partners ", "of projects ", "by subgroups ", "from members ", "of subgroups ", "by sub groups ", "from officers ", "from partners ", "from projects ", "of sub groups ", "from subgroups ", "from sub groups "]],
                            ),
                            Phrase::known(
                                "\\b(?:reports?|reporting|updates?|back)\\b[^.;\\n]*?\\bto (?:the |this |our |its )?(?:group|members|own|their)\\b", &[&[" back ", " report ", " update ", " reports ", " updates ", " reporting "], &[" to own ", " to group ", " to their ", " to its own ", " to members ", " to our own ", " to the own ", " to this own ", " to its group ", " to its their ", " to our group ", " to our their ", " to the group ", " to the their ", " to this group ", " to this their ", " to its members ", " to our members ", " to the members ", " to this members "]],
                            ),
                            Phrase::known(
                                "\\b(?:receives?|considers?|reviews?|hears?) (?:\\w+ ){0,3}?(?:reports?|updates?)\\b", &[&[" hear ", " hears ", " review ", " receive ", " reviews ", " consider ", " receives ", " considers "], &["report ", "update ", "reports ", "updates "]],
                            ),
                            Phrase::known(
                                "\\breport(?:s|ing)? (?:\\w+ ){0,2}?(?:crimes?|hate|incidents?|abuse|concerns?|problems?|issues|bugs)\\b", &[&[" report ", " reports ", " reporting "], &["bugs ", "hate ", "abuse ", "crime ", "crimes ", "issues ", "concern ", "problem ", "concerns ", "incident ", "problems ", "incidents "]],
                            ),
                        ]),
                        vague: Cow::Borrowed(&[
                            Phrase::known(
                                "\\b(?:regular(?:ly)?|periodic(?:ally)?|from time to time|frequently|occasional(?:ly)?|(?:as|when)(?:ever)? (?:and when )?(?:it is |they are )?(?:required|needed|necessary|appropriate|requested|asked|there is|there are)|on request|in due course|routinely|often)\\b", &[&["asked", " often", "needed", " regular", "required", "there is", " periodic", "necessary", "requested", "there are", " routinely", " frequently", " occasional", " on request", "appropriate", " in due course", " from time to time"]],
                            ),
                        ]),
                        interval: Cow::Borrowed(&[
                            Phrase::known(
                                "{interval}", &[&[" a ", " once", " per ", " each ", " times", " twice", " daily ", " every ", " thrice", "friday ", "monday ", "sunday ", "weekly ", "yearly ", " annual ", " termly ", "fridays ", "mondays ", "monthly ", "sundays ", "tuesday ", " bidaily ", "saturday ", "thursday ", "tuesdays ", " annually ", " biannual ", " biennial ", " on friday", " on monday", " on sunday", " tridaily ", "saturdays ", "thursdays ", "wednesday ", " alternate ", " fortnight ", " on tuesday", " quarterly ", " semidaily ", " triannual ", "wednesdays ", " biannually ", " biennially ", " on saturday", " on thursday", " semiannual ", "working day ", " biquarterly ", " fortnightly ", " on wednesday", " triannually ", " intervals of ", " semiannually ", " triquarterly ", " on working day", " semiquarterly "]],
                            ),
                            Phrase::known(
                                "\\b(?:each|every|alternate|ordinary|annual|next) (?:\\w+ ){0,2}?meetings?\\b", &[&[" each ", " next ", " every ", " annual ", " ordinary ", " alternate "], &["meeting ", "meetings "]],
                            ),
                            Phrase::known(
                                "\\b(?:after|following|at|to) (?:each|every)\\b", &[&[" at each ", " to each ", " at every ", " to every ", " after each ", " after every ", " following each ", " following every "]],
                            ),
                            Phrase::known(
                                "\\bmeetings? of (?:each|every)\\b", &[&[" meeting of each ", " meeting of every ", " meetings of each ", " meetings of every "]],
                            ),
                            Phrase::known(
                                "\\b(?:each|every|in|by) (?:\\w+ ){0,2}?(?:spring|summer|autumn|winter|{month})\\b", &[&[" by ", " in ", " each ", " every "], &["may ", "july ", "june ", "april ", "march ", "august ", "autumn ", "spring ", "summer ", "winter ", "january ", "october ", "december ", "february ", "november ", "september "]],
                            ),
                            Phrase::known(
                                "\\b(?:once|twice|times) per\\b", &[&[" once per ", " times per ", " twice per "]],
                            ),
                            Phrase::known(
                                "\\ba year\\b", &[&[" a year "]],
                            ),
                        ]),
                    },
                ),
            ),
            across: None,
            why: Cow::Borrowed("The Executive monitors the performance of the groups (Gloucester Partnership terms of reference, The Gloucester Partnership Executive), and can expect a report only when it is said how often one is due."),
            help: Cow::Borrowed("Say how often, such as \"every four months\" or \"at each meeting of the Executive\"."),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("It says how often the group reports.\n\n    The group reports to the Executive every four months.\n\nand not\n\n    The group reports to the Executive regularly."),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("## Ways of working\n\nThe group reports to the Executive in March and September of every year."),
                    register: None,
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("## Ways of working\n\nThe group reports to the Executive from time to time."),
                    register: None,
                },
                Sample {
                    word: Word::Inapplicable,
                    text: Cow::Borrowed("## Ways of working\n\nThe group meets on Mondays."),
                    register: None,
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR205"),
            name: Cow::Borrowed("no-meeting-frequency"),
            on: Some(
                Cow::Borrowed("ways-of-working"),
            ),
            of: Cow::Borrowed(&[
                Cow::Borrowed("thematic"),
            ]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Advice,
            clause: None,
            check: Some(
                Check::Says(
                    Says {
                        things: Cow::Borrowed(&[
                            Thing {
                                asks: Cow::Borrowed("how often the group meets"),
                                phrases: Cow::Borrowed(&[
                                    Phrase::known(
                                        "(?:[\\w-]+ ){0,2}\\b(?:meets?|meetings?|convenes?|gathers?|assembles?|comes? together|get together|(?:tele|telephone |phone |video )-?conferences?|calls?|gatherings?|assembl(?:y|ies)|sync-?ups?)\\b[^.;\\n]*?{interval}", &[&[" call ", " meet ", " calls ", " meets ", " gather ", " syncup ", " convene ", " gathers ", " meeting ", " sync up ", " syncups ", " assemble ", " assembly ", " convenes ", " meetings ", " sync ups ", " assembles ", " gathering ", " assemblies ", " gatherings ", " get together ", " come together ", " comes together ", " teleconference ", " tele conference ", " teleconferences ", " phone conference ", " tele conferences ", " video conference ", " phone  conference ", " phone conferences ", " video  conference ", " video conferences ", " phone  conferences ", " video  conferences ", " telephone conference ", " telephone  conference ", " telephone conferences ", " telephone  conferences "], &[" a ", " once", " per ", " each ", " times", " twice", " daily ", " every ", " thrice", "friday ", "monday ", "sunday ", "weekly ", "yearly ", " annual ", " termly ", "fridays ", "mondays ", "monthly ", "sundays ", "tuesday ", " bidaily ", "saturday ", "thursday ", "tuesdays ", " annually ", " biannual ", " biennial ", " on friday", " on monday", " on sunday", " tridaily ", "saturdays ", "thursdays ", "wednesday ", " alternate ", " fortnight ", " on tuesday", " quarterly ", " semidaily ", " triannual ", "wednesdays ", " biannually ", " biennially ", " on saturday", " on thursday", " semiannual ", "working day ", " biquarterly ", " fortnightly ", " on wednesday", " triannually ", " intervals of ", " semiannually ", " triquarterly ", " on working day", " semiquarterly "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:annual|yearly) (?:general )?meeting(?: \\w+){0,4}[;,]? (?:and |but )?(?:all |any )?(?:other|further|additional|ordinary) meetings? (?:[\\w-]+ ){0,2}?(?:called|held|arranged|convened|fixed|set) (?:by|as|when|if)\\b", &[&[" annual meeting", " yearly meeting", " annual general meeting", " yearly general meeting"], &["other meeting ", "other meetings ", "further meeting ", "further meetings ", "ordinary meeting ", "ordinary meetings ", "additional meeting ", "additional meetings "], &["set as ", "set by ", "set if ", "held as ", "held by ", "held if ", "fixed as ", "fixed by ", "fixed if ", "set when ", "called as ", "called by ", "called if ", "held when ", "fixed when ", "arranged as ", "arranged by ", "arranged if ", "called when ", "convened as ", "convened by ", "convened if ", "arranged when ", "convened when "]],
                                    ),
                                    Phrase::known(
                                        "{interval}(?:[ ,/]+[\\w()/-]+){0,5}?[ ,/]+(?:meetings?|teleconferences?|calls?|gatherings?|assembl(?:y|ies)|sync-?ups?|AGM)\\b(?: of (?:the )?\\w+)?", &[&[" a ", " once", " per ", " each ", " times", " twice", " daily ", " every ", " thrice", "friday ", "monday ", "sunday ", "weekly ", "yearly ", " annual ", " termly ", "fridays ", "mondays ", "monthly ", "sundays ", "tuesday ", " bidaily ", "saturday ", "thursday ", "tuesdays ", " annually ", " biannual ", " biennial ", " on friday", " on monday", " on sunday", " tridaily ", "saturdays ", "thursdays ", "wednesday ", " alternate ", " fortnight ", " on tuesday", " quarterly ", " semidaily ", " triannual ", "wednesdays ", " biannually ", " biennially ", " on saturday", " on thursday", " semiannual ", "working day ", " biquarterly ", " fortnightly ", " on wednesday", " triannually ", " intervals of ", " semiannually ", " triquarterly ", " on working day", " semiquarterly "], &["agm ", "call ", "calls ", "syncup ", "meeting ", "sync up ", "syncups ", "assembly ", "meetings ", "sync ups ", "gathering ", "assemblies ", "gatherings ", "teleconference ", "teleconferences "]],
                                    ),
                                    Phrase::known(
                                        "(?:\\b(?:miss(?:es|ed|ing)?|attend(?:s|ed|ing|ance)?|absen(?:t|ce)) (?:[\\w-]+ ){0,4}?)?\\b{count}(?:(?: or | to |-)\\w+)? (?:[\\w-]+ ){0,4}?(?:meetings?|calls?|sessions?|plenar(?:y|ies)) (?:a|per|each|every|(?:in|over|during|throughout) (?:a|each|every|any|the)) (?:\\w+ )?{period}\\b", &[&["call ", "calls ", "meeting ", "plenary ", "session ", "meetings ", "sessions ", "plenaries "], &["day ", "days ", "term ", "week ", "year ", "annum ", "month ", "terms ", "weeks ", "years ", "months ", "quarter ", "quarters ", "semester ", "fortnight ", "semesters ", "fortnights ", "academic session ", "academic sessions "]],
                                    ),
                                    Phrase::known(
                                        "{the-group} (?:\\w+ ){0,2}?(?:sits?|held|convened) (?:\\w+ ){0,2}?{interval}", &[&["our ", "the ", "this "], &["tg ", "wg ", "pag ", "sig ", "team ", "forum ", "group ", "panel ", "network ", "alliance ", "committee ", "taskforce ", "consortium ", "task force ", "working party "], &["sit ", "held ", "sits ", "convened "], &[" a ", " once", " per ", " each ", " times", " twice", " daily ", " every ", " thrice", "friday ", "monday ", "sunday ", "weekly ", "yearly ", " annual ", " termly ", "fridays ", "mondays ", "monthly ", "sundays ", "tuesday ", " bidaily ", "saturday ", "thursday ", "tuesdays ", " annually ", " biannual ", " biennial ", " on friday", " on monday", " on sunday", " tridaily ", "saturdays ", "thursdays ", "wednesday ", " alternate ", " fortnight ", " on tuesday", " quarterly ", " semidaily ", " triannual ", "wednesdays ", " biannually ", " biennially ", " on saturday", " on thursday", " semiannual ", "working day ", " biquarterly ", " fortnightly ", " on wednesday", " triannually ", " intervals of ", " semiannually ", " triquarterly ", " on working day", " semiquarterly "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:how often|frequency|dates?|meetings|meet|when)(?: of meetings)?\\b ?[:|-] ?(?:[\\w-]+ ){0,4}?{interval}", &[&[" date ", " meet ", " when ", " dates ", " meetings ", " frequency ", " how often "], &[" a ", " once", " per ", " each ", " times", " twice", " daily ", " every ", " thrice", "friday ", "monday ", "sunday ", "weekly ", "yearly ", " annual ", " termly ", "fridays ", "mondays ", "monthly ", "sundays ", "tuesday ", " bidaily ", "saturday ", "thursday ", "tuesdays ", " annually ", " biannual ", " biennial ", " on friday", " on monday", " on sunday", " tridaily ", "saturdays ", "thursdays ", "wednesday ", " alternate ", " fortnight ", " on tuesday", " quarterly ", " semidaily ", " triannual ", "wednesdays ", " biannually ", " biennially ", " on saturday", " on thursday", " semiannual ", "working day ", " biquarterly ", " fortnightly ", " on wednesday", " triannually ", " intervals of ", " semiannually ", " triquarterly ", " on working day", " semiquarterly "]],
                                    ),
                                    Phrase::known(
                                        "^[\\W\\d]*(?:(?:normally|usually|at least|at minimum|(?:not|no) (?:less|fewer)(?: often)? than) )+{interval}\\W*$", &[&["usually ", "at least ", "normally ", "at minimum ", "no less than ", "no fewer than ", "not less than ", "not fewer than ", "no less often than ", "no fewer often than ", "not less often than ", "not fewer often than "], &[" a ", " once", " per ", " each ", " times", " twice", " daily ", " every ", " thrice", "friday ", "monday ", "sunday ", "weekly ", "yearly ", " annual ", " termly ", "fridays ", "mondays ", "monthly ", "sundays ", "tuesday ", " bidaily ", "saturday ", "thursday ", "tuesdays ", " annually ", " biannual ", " biennial ", " on friday", " on monday", " on sunday", " tridaily ", "saturdays ", "thursdays ", "wednesday ", " alternate ", " fortnight ", " on tuesday", " quarterly ", " semidaily ", " triannual ", "wednesdays ", " biannually ", " biennially ", " on saturday", " on thursday", " semiannual ", "working day ", " biquarterly ", " fortnightly ", " on wednesday", " triannually ", " intervals of ", " semiannually ", " triquarterly ", " on working day", " semiquarterly "]],
                                    ),
                                    Phrase::known(
                                        "^(?:at least )?{count} (?:a|per|each|every) {period}(?:$|,? (?:on|in|at|normally|usually)\\b)", &[&[" a ", " per ", " each ", " every "], &["day", "term", "week", "year", "annum", "month", "quarter", "semester", "fortnight", "academic session"]],
                                    ),
                                    Phrase::known(
                                        "^[\\W\\d]*{count} (?:\\w+ )?meetings?(?: (?:in|at|and|over|of)\\b|[,:]|\\W*$)", &[&["meeting"]],
                                    ),
                                    Phrase::known(
                                        "\\bmeet(?:s|ings?)?\\b[^.;\\n]*?(?:{month}\\W+(?:and |or |\\d{1,4}\\W+){0,2}){2,}", &[&[" meet ", " meets ", " meeting ", " meetings "], &["may", "july", "june", "april", "march", "august", "january", "october", "december", "february", "november", "september"]],
                                    ),
                                ]),
                                unless: Cow::Borrowed(&[
                                    Phrase::known(
                                        "\\b(?:report|review|elect|publish|newsletter|evaluat|appoint|updat|survey|strategy|budget|minutes|agenda|notice|circulat|absen|attend(?:ance|ing)? (?:of|at|less)|miss(?:es|ed|ing)?|in advance)\\w*\\b", &[&[" miss", " absen", " elect", " updat", " agenda", " budget", " notice", " report", " review", " survey", " appoint", " evaluat", " minutes", " publish", " circulat", " strategy", " attend at", " attend of", " in advance", " newsletter", " attend less", " attending at", " attending of", " attendance at", " attendance of", " attending less", " attendance less"]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:trustees?|board|executive|council|cabinet|conference|trust|steering committee|other|their|own|partner) (?:\\w+ )?(?:meetings?|calls?)\\b", &[&[" own ", " board ", " other ", " their ", " trust ", " cabinet ", " council ", " partner ", " trustee ", " trustees ", " executive ", " conference ", " steering committee "], &["call ", "calls ", "meeting ", "meetings "]],
                                    ),
                                    Phrase::known(
                                        "\\bmeet(?:s|ing)? (?:its|the|their|our|all|these|those|any|common|needs?)\\b", &[&[" meet all ", " meet any ", " meet its ", " meet our ", " meet the ", " meet need ", " meets all ", " meets any ", " meets its ", " meets our ", " meets the ", " meet needs ", " meet their ", " meet these ", " meet those ", " meets need ", " meet common ", " meeting all ", " meeting any ", " meeting its ", " meeting our ", " meeting the ", " meets needs ", " meets their ", " meets these ", " meets those ", " meeting need ", " meets common ", " meeting needs ", " meeting their ", " meeting these ", " meeting those ", " meeting common "]],
                                    ),
                                    Phrase::known(
                                        "\\bmeetings? of (?:the )?(?-i:[A-FH-Z]|G[^r])", &[&[" meeting of ", " meetings of "]],
                                    ),
                                    Phrase::known(
                                        "\\bcalls? (?:for|to|upon)\\b", &[&[" call to ", " call for ", " calls to ", " call upon ", " calls for ", " calls upon "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:after|before|following) (?:the |its |our |each )?annual\\b", &[&[" after annual ", " before annual ", " after its annual ", " after our annual ", " after the annual ", " following annual ", " after each annual ", " before its annual ", " before our annual ", " before the annual ", " before each annual ", " following its annual ", " following our annual ", " following the annual ", " following each annual "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:annual|yearly) (?:[\\w-]+ ){0,2}?(?:calendar|programme|schedule|diary|timetable|list|round|series|cycle) (?:of|for)\\b", &[&[" annual ", " yearly "], &["list of ", "cycle of ", "diary of ", "list for ", "round of ", "cycle for ", "diary for ", "round for ", "series of ", "series for ", "calendar of ", "schedule of ", "calendar for ", "programme of ", "schedule for ", "timetable of ", "programme for ", "timetable for "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:annual|yearly) (?:general )?meeting(?: \\w+){0,4}[;,]? (?:and |but )?(?:all |any )?(?:other|further|additional|ordinary) meetings? (?:[\\w-]+ ){0,2}?(?:called|held|arranged|convened|fixed|set) (?:by|as|when|if)\\b", &[&[" annual meeting", " yearly meeting", " annual general meeting", " yearly general meeting"], &["other meeting ", "other meetings ", "further meeting ", "further meetings ", "ordinary meeting ", "ordinary meetings ", "additional meeting ", "additional meetings "], &["set as ", "set by ", "set if ", "held as ", "held by ", "held if ", "fixed as ", "fixed by ", "fixed if ", "set when ", "called as ", "called by ", "called if ", "held when ", "fixed when ", "arranged as ", "arranged by ", "arranged if ", "called when ", "convened as ", "convened by ", "convened if ", "arranged when ", "convened when "]],
                                    ),
                                ]),
                                by_others: false,
                                headings: Cow::Borrowed(&[
                                    Phrase::known(
                                        "\\b(?:monthly|quarterly|annual|weekly|fortnightly|termly|yearly) (?:[\\w-]+ ){0,3}(?:meetings?|calls?|teleconferences?)\\b", &[&[" annual ", " termly ", " weekly ", " yearly ", " monthly ", " quarterly ", " fortnightly "], &["call ", "calls ", "meeting ", "meetings ", "teleconference ", "teleconferences "]],
                                    ),
                                    Phrase::known(
                                        "\\bAGM\\b", &[&[" agm "]],
                                    ),
                                ]),
                                under: Cow::Borrowed(&[
                                    Under {
                                        headings: Cow::Borrowed(&[
                                            Phrase::known(
                                                "\\b(?:meetings?|frequency|calls?|teleconferences?|schedule|timing|how often|when (?:and where )?we|when it|sync-?ups?)\\b", &[&[" call ", " calls ", " syncup ", " timing ", " meeting ", " sync up ", " syncups ", " when it ", " when we ", " meetings ", " schedule ", " sync ups ", " frequency ", " how often ", " teleconference ", " teleconferences ", " when and where we "]],
                                            ),
                                            Phrase::known(
                                                "^(?:when and where|where and when|dates?)\\b", &[&[" date ", " dates ", " when and where ", " where and when "]],
                                            ),
                                        ]),
                                        phrases: Cow::Borrowed(&[
                                            Phrase::known(
                                                "^[^.;\\n]*?{interval}", &[&[" a ", " once", " per ", " each ", " times", " twice", " daily ", " every ", " thrice", "friday ", "monday ", "sunday ", "weekly ", "yearly ", " annual ", " termly ", "fridays ", "mondays ", "monthly ", "sundays ", "tuesday ", " bidaily ", "saturday ", "thursday ", "tuesdays ", " annually ", " biannual ", " biennial ", " on friday", " on monday", " on sunday", " tridaily ", "saturdays ", "thursdays ", "wednesday ", " alternate ", " fortnight ", " on tuesday", " quarterly ", " semidaily ", " triannual ", "wednesdays ", " biannually ", " biennially ", " on saturday", " on thursday", " semiannual ", "working day ", " biquarterly ", " fortnightly ", " on wednesday", " triannually ", " intervals of ", " semiannually ", " triquarterly ", " on working day", " semiquarterly "]],
                                            ),
                                            Phrase::known(
                                                "(?:{month}\\W+(?:and |or |\\d{1,4}\\W+){0,2}){2,}", &[&["may", "july", "june", "april", "march", "august", "january", "october", "december", "february", "november", "september"]],
                                            ),
                                        ]),
                                    },
                                ]),
                                behind: Cow::Borrowed(&[]),
                                records: Cow::Borrowed(&[]),
                                fields: Cow::Borrowed(&[]),
                                near: Cow::Borrowed(&[
                                    Near {
                                        phrases: Cow::Borrowed(&[
                                            Phrase::known(
                                                "\\b(?:decides?|determines?|agrees?|sets?|fix(?:es)?|chooses?|discretion)\\b[^.;\\n]*?\\b(?:frequency|how often|schedule|timing|dates?|number|when)\\b[^.;\\n]*?\\bmeet", &[&[" fix ", " set ", " sets ", " agree ", " fixes ", " agrees ", " choose ", " decide ", " chooses ", " decides ", " determine ", " determines ", " discretion "], &[" date ", " when ", " dates ", " number ", " timing ", " schedule ", " frequency ", " how often "], &[" meet"]],
                                            ),
                                            Phrase::known(
                                                "\\b(?:frequency|timing|schedule|dates?|number)\\b[^.;\\n]*?\\bmeetings?\\b[^.;\\n]*?\\b(?:decided|determined|agreed|set|discretion|decide|up to)\\b", &[&[" date ", " dates ", " number ", " timing ", " schedule ", " frequency "], &[" meeting ", " meetings "], &[" set ", " up to ", " agreed ", " decide ", " decided ", " determined ", " discretion "]],
                                            ),
                                            Phrase::known(
                                                "\\bmeet(?:s|ings?)?\\b[^.;\\n]*?\\b(?:as (?:and when |often as )?(?:it |is |are )?(?:deemed )?(?:required|needed|necessary|appropriate|decides?|agrees?|sees fit|wishes)|when(?:ever)? (?:required|needed|necessary|appropriate|there is)|on an? (?:ad[- ]hoc|as[- ]needed)|ad[- ]hoc)\\b", &[&[" meet ", " meets ", " meeting ", " meetings "], &[" as ", " ad hoc", " when needed", " when required", " when there is", " when necessary", " whenever needed", " when appropriate", " whenever required", " whenever there is", " whenever necessary", " whenever appropriate"]],
                                            ),
                                            Phrase::known(
                                                "\\b(?:ad)[- ]hoc (?:\\w+ )?meetings?\\b", &[&[" ad hoc "], &["meeting ", "meetings "]],
                                            ),
                                        ]),
                                        under: Cow::Borrowed(&[
                                            Under {
                                                headings: Cow::Borrowed(&[
                                                    Phrase::known(
                                                        "\\b(?:meetings?|frequency|how often)\\b", &[&[" meeting ", " meetings ", " frequency ", " how often "]],
                                                    ),
                                                ]),
                                                phrases: Cow::Borrowed(&[
                                                    Phrase::known(
                                                        "\\b(?:as (?:and when )?(?:required|needed|necessary|appropriate)|ad[- ]hoc|when(?:ever)? (?:required|needed|necessary))\\b", &[&[" ad hoc ", " as needed ", " as required ", " when needed ", " as necessary ", " when required ", " as appropriate ", " when necessary ", " whenever needed ", " whenever required ", " whenever necessary ", " as and when appropriate "]],
                                                    ),
                                                ]),
                                            },
                                        ]),
                                        says: Cow::Borrowed("The document leaves the group to decide how often it meets."),
                                        note: Cow::Borrowed("left open here"),
                                    },
                                    Near {
                                        phrases: Cow::Borrowed(&[
                                            Phrase::known(
                                                "\\bannual (?:general )?meeting\\b[^.\\n]*\\b(?:other|further|additional|ordinary) meetings?\\b", &[&[" annual meeting ", " annual general meeting "], &[" other meeting ", " other meetings ", " further meeting ", " further meetings ", " ordinary meeting ", " ordinary meetings ", " additional meeting ", " additional meetings "]],
                                            ),
                                        ]),
                                        under: Cow::Borrowed(&[]),
                                        says: Cow::Borrowed("The document says that there is a meeting each year, but not how often the group meets besides."),
                                        note: Cow::Borrowed("once a year; and besides?"),
                                    },
                                    Near {
                                        phrases: Cow::Borrowed(&[
                                            Phrase::known(
                                                "\\b(?:regular|frequent|periodic) (?:[\\w-]+[ ,]+){0,4}(?:meetings?|calls?|teleconferences?)\\b", &[&[" regular ", " frequent ", " periodic "], &["call ", "calls ", "meeting ", "meetings ", "teleconference ", "teleconferences "]],
                                            ),
                                            Phrase::known(
                                                "\\bmeet(?:s|ing|ings)?\\b[^.;\\n]*\\b(?:regularly|periodically|frequently|from time to time|at regular intervals|on a regular basis)\\b", &[&[" meet ", " meets ", " meeting ", " meetings "], &[" regularly ", " frequently ", " periodically ", " from time to time ", " on a regular basis ", " at regular intervals "]],
                                            ),
                                            Phrase::known(
                                                "\\b(?:regularly|periodically|frequently) (?:meets?|convenes?)\\b", &[&[" regularly meet ", " frequently meet ", " regularly meets ", " frequently meets ", " periodically meet ", " regularly convene ", " frequently convene ", " periodically meets ", " regularly convenes ", " frequently convenes ", " periodically convene ", " periodically convenes "]],
                                            ),
                                        ]),
                                        under: Cow::Borrowed(&[]),
                                        says: Cow::Borrowed("The document says that the group meets regularly, but not how often."),
                                        note: Cow::Borrowed("how often?"),
                                    },
                                ]),
                            },
                        ]),
                        softened_by: Cow::Borrowed(&[]),
                        belongs: None,
                    },
                ),
            ),
            across: None,
            why: Cow::Borrowed("INVOLVE's template for terms of reference and the University of Manchester's handbook for committees both ask how often a group meets."),
            help: Cow::Borrowed("Say how often the group meets, or give at least a minimum, such as \"The group meets at least four times a year.\""),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("It says how often the group meets, or at least a minimum.\n\n    The group meets on the first Tuesday of every second month.\n\nand not\n\n    The group will decide how often it meets."),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("## Ways of working\n\nThe group meets every six weeks."),
                    register: None,
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("## Ways of working\n\nThe group meets when there is something to settle."),
                    register: None,
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR206"),
            name: Cow::Borrowed("no-quorum"),
            on: Some(
                Cow::Borrowed("ways-of-working"),
            ),
            of: Cow::Borrowed(&[
                Cow::Borrowed("thematic"),
            ]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Advice,
            clause: None,
            check: Some(
                Check::Says(
                    Says {
                        things: Cow::Borrowed(&[
                            Thing {
                                asks: Cow::Borrowed("how many must be present"),
                                phrases: Cow::Borrowed(&[
                                    Phrase::known(
                                        "\\b(?:(?:if|when|where|while|until|without)\\b (?:\\w+ ){0,3}?)?(?:no (?:\\w+ )?|not (?:set|fixed|agreed|have|got|need) (?:an? |any |its )?|own )?(?:in)?quor(?:um|ate|acy|ums)\\b(?: (?:\\w+ ){0,3}?(?:decided|agreed|determined|set|fixed) by\\b)?", &[&["quorum ", "quoracy ", "quorate ", "quorums "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:at least|(?:an? )?minimum (?:number )?of|(?:no|not) (?:fewer|less) than|more than|(?:fewer|less) than) (?:\\w+ ){0,3}?{share}\\b[^.;\\n]*?\\b(?:{present}|at (?:a|the|any|each|every) meeting|(?:is|are) (?:required|needed) (?:for|to|before))\\b", &[&[" at least ", " less than ", " more than ", " fewer than ", " minimum of ", " minimum number of "], &[" attend", " online", " present", " take part", " participat", " taken part", " takes part", " in the room", " represented", " taking part", " at a meeting", " is needed to", " are needed to", " is needed for", " are needed for", " at any meeting", " at the meeting", " is required to", " are required to", " at each meeting", " is required for", " are required for", " at every meeting", " is needed before", " are needed before", " is required before", " are required before"]],
                                    ),
                                    Phrase::known(
                                        "\\bpresence of (?:\\w+ ){0,3}?{share}\\b", &[&[" presence of "]],
                                    ),
                                    Phrase::known(
                                        "\\b{share} (?:plus one )?(?:of )?(?:the |its |all |voting |core |group |full )*(?:members?|membership|partners?|representatives|organi[sz]ations)\\b[^.;\\n]*?\\b(?:must|shall|should|need|needs|has to|have to|required|are to|is to)\\b[^.;\\n]*?\\b{present}\\b", &[&["member ", "members ", "partner ", "partners ", "membership ", "organisations ", "organizations ", "representatives "], &[" must ", " need ", " is to ", " needs ", " shall ", " are to ", " has to ", " should ", " have to ", " required "], &[" attend", " online", " present", " take part", " participat", " taken part", " takes part", " in the room", " represented", " taking part"]],
                                    ),
                                    Phrase::known(
                                        "(?:\\b(?:half|third|thirds|quarter|quarters|fifths|majority|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen)|[a-z] \\d+ ?%?)\\b[^.;\\n]*?\\b(?:must|should|shall|need to|needs to|have to|has to) be (?:there|present|represented|in attendance|in the room)\\b", &[&[" must be there ", " shall be there ", " has to be there ", " must be present ", " should be there ", " have to be there ", " need to be there ", " shall be present ", " has to be present ", " needs to be there ", " should be present ", " have to be present ", " need to be present ", " must be in the room ", " must be represented ", " needs to be present ", " shall be in the room ", " shall be represented ", " has to be in the room ", " has to be represented ", " must be in attendance ", " should be in the room ", " should be represented ", " have to be in the room ", " have to be represented ", " need to be in the room ", " need to be represented ", " shall be in attendance ", " has to be in attendance ", " needs to be in the room ", " needs to be represented ", " should be in attendance ", " have to be in attendance ", " need to be in attendance ", " needs to be in attendance "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:no|not|cannot|only)\\b[^.;\\n]*?\\b(?:decisions?|business|motions?|votes?|meetings?|decide|proceed|go ahead)\\b[^.;\\n]*?(?:\\b(?:unless|without|if|when)\\b[^.;\\n]*?\\b{present}\\b|\\bwith (?:fewer|less) than {share}\\b)|\\bmeetings? with (?:fewer|less) than {share}\\b", &[&[" attend", " online", " present", " take part", " participat", " taken part", " takes part", " in the room", " represented", " taking part", " with less than ", " with fewer than "]],
                                    ),
                                    Phrase::known(
                                        "\\b{share}(?: (?:voting |core |of the |of its )*(?:members?|people|partners|representatives|membership))?(?:,[^.;\\n]*?,)? (?:(?:is|are) (?:enough|sufficient)|(?:makes?(?: up)?|form|constitutes?) a meeting)\\b", &[&[" is enough ", " are enough ", " is sufficient ", " are sufficient ", " form a meeting ", " make a meeting ", " makes a meeting ", " make up a meeting ", " makes up a meeting ", " constitute a meeting ", " constitutes a meeting "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:deliberat\\w*|decid\\w*|decisions?|vot\\w+|business|resolv\\w*|valid|act)\\b[^.;\\n]*?\\b(?:when|where|if|unless|until|provided|only with)\\b[^.;\\n]*?\\b{share}\\b[^.;\\n]*?\\b(?:{present}|(?:is|are)(?: not)? (?:there|here))\\b", &[&[" act", " vot", " decid", " valid", " resolv", " business", " decision", " deliberat"], &[" if ", " when ", " until ", " where ", " unless ", " provided ", " only with "], &[" attend", " online", " is here", " present", " are here", " is there", " are there", " take part", " participat", " taken part", " takes part", " in the room", " is not here", " represented", " taking part", " are not here", " is not there", " are not there"]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:if|when|where|with)\\b (?:\\w+ ){0,2}?(?:fewer|less) than {share}\\b[^.;\\n]*?\\b(?:comes?|turns? up|shows? up|appears?)\\b[^.;\\n]*?\\b(?:decid|decision|vot|business|meeting|adjourn|postpone|put off|talk)", &[&[" if ", " when ", " with ", " where "], &["less than ", "fewer than "], &[" come ", " comes ", " appear ", " appears ", " show up ", " turn up ", " shows up ", " turns up "], &[" vot", " talk", " decid", " adjourn", " meeting", " put off", " business", " decision", " postpone"]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:decid\\w*|decisions?|votes?|business|resolv\\w*)\\b[^.;\\n]*?\\b(?:if|unless|until|when)\\b (?:\\w+ ){0,3}?{share}\\b[^.;\\n]*?\\b(?:have come|comes?|turns? up|shows? up)\\b", &[&[" vote", " decid", " resolv", " business", " decision"], &[" if ", " when ", " until ", " unless "], &[" come ", " comes ", " show up ", " turn up ", " shows up ", " turns up "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:if|unless|when|where|until|with)\\b (?:\\w+ ){0,3}?{share}\\b[^.;\\n]*?\\b(?:{present}|(?:is|are)(?: not)? (?:there|here))\\b[^.;\\n]*?\\b(?:decid|decision|meeting|vot|business|adjourn|postpone)", &[&[" if ", " when ", " with ", " until ", " where ", " unless "], &[" attend", " online", " is here", " present", " are here", " is there", " are there", " take part", " participat", " taken part", " takes part", " in the room", " is not here", " represented", " taking part", " are not here", " is not there", " are not there"], &[" vot", " decid", " adjourn", " meeting", " business", " decision", " postpone"]],
                                    ),
                                    Phrase::known(
                                        "\\bneeds? {share} (?:\\w+ ){0,6}?(?:before|for|to) (?:\\w+ ){0,3}?(?:decides?|decisions?|business|go ahead|proceed)\\b", &[&[" need ", " needs "], &["to ", "for ", "before "], &["decide ", "decides ", "proceed ", "business ", "decision ", "go ahead ", "decisions "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:decisions?|decided?|votes?|voting)\\b[^.;\\n]*?\\b(?:whoever|those who|the members who) (?:turns? up|comes?|attends?|is present|is there|are present|are there)\\b", &[&[" vote ", " votes ", " decide ", " voting ", " decided ", " decision ", " decisions "], &[" whoever come ", " whoever comes ", " those who come ", " whoever attend ", " those who comes ", " whoever attends ", " whoever turn up ", " those who attend ", " whoever is there ", " whoever turns up ", " those who attends ", " those who turn up ", " whoever are there ", " those who is there ", " those who turns up ", " whoever is present ", " those who are there ", " whoever are present ", " the members who come ", " those who is present ", " the members who comes ", " those who are present ", " the members who attend ", " the members who attends ", " the members who turn up ", " the members who is there ", " the members who turns up ", " the members who are there ", " the members who is present ", " the members who are present "]],
                                    ),
                                ]),
                                unless: Cow::Borrowed(&[
                                    Phrase::known(
                                        "\\bat least (?:one|1) (?:[a-pr-su-z]|t[a-gi-z])", &[&[" at least 1 ", " at least one "]],
                                    ),
                                    Phrase::known(
                                        "^(?:no|not|own) .*quor", &[&[" no ", " not ", " own "], &["quor"]],
                                    ),
                                    Phrase::known(
                                        "\\bquor\\w+ .*(?:decided|agreed|determined|set|fixed) by\\b", &[&[" quor"], &["set by ", "fixed by ", "agreed by ", "decided by ", "determined by "]],
                                    ),
                                    Phrase::known(
                                        "\\b{share} (?:working |clear )?(?:{period}|hours?|meetings?)\\b", &[&["day ", "days ", "hour ", "term ", "week ", "year ", "annum ", "hours ", "month ", "terms ", "weeks ", "years ", "months ", "meeting ", "quarter ", "meetings ", "quarters ", "semester ", "fortnight ", "semesters ", "fortnights ", "academic session ", "academic sessions "]],
                                    ),
                                ]),
                                by_others: false,
                                headings: Cow::Borrowed(&[
                                    Phrase::known(
                                        "\\bquor", &[&[" quor"]],
                                    ),
                                ]),
                                under: Cow::Borrowed(&[]),
                                behind: Cow::Borrowed(&[]),
                                records: Cow::Borrowed(&[]),
                                fields: Cow::Borrowed(&[]),
                                near: Cow::Borrowed(&[
                                    Near {
                                        phrases: Cow::Borrowed(&[
                                            Phrase::known(
                                                "\\bno (?:\\w+ )?quorum\\b", &[&[" no "], &["quorum "]],
                                            ),
                                            Phrase::known(
                                                "\\bnot (?:set|fixed|agreed|have|got|need) (?:an? |any |its )?quorum\\b", &[&[" not got quorum ", " not set quorum ", " not have quorum ", " not need quorum ", " not fixed quorum ", " not got a quorum ", " not set a quorum ", " not agreed quorum ", " not got an quorum ", " not have a quorum ", " not need a quorum ", " not set an quorum ", " not fixed a quorum ", " not got any quorum ", " not got its quorum ", " not have an quorum ", " not need an quorum ", " not set any quorum ", " not set its quorum ", " not agreed a quorum ", " not fixed an quorum ", " not have any quorum ", " not have its quorum ", " not need any quorum ", " not need its quorum ", " not agreed an quorum ", " not fixed any quorum ", " not fixed its quorum ", " not agreed any quorum ", " not agreed its quorum "]],
                                            ),
                                        ]),
                                        under: Cow::Borrowed(&[]),
                                        says: Cow::Borrowed("The document says that there is no quorum."),
                                        note: Cow::Borrowed("no quorum"),
                                    },
                                    Near {
                                        phrases: Cow::Borrowed(&[
                                            Phrase::known(
                                                "\\bquorum (?:\\w+ ){0,3}?(?:decided|agreed|determined|set|fixed) by\\b", &[&[" quorum "], &["set by ", "fixed by ", "agreed by ", "decided by ", "determined by "]],
                                            ),
                                            Phrase::known(
                                                "\\bits own quorum\\b", &[&[" its own quorum "]],
                                            ),
                                        ]),
                                        under: Cow::Borrowed(&[]),
                                        says: Cow::Borrowed("The document leaves it to others to set the quorum."),
                                        note: Cow::Borrowed("left open here"),
                                    },
                                ]),
                            },
                        ]),
                        softened_by: Cow::Borrowed(&[]),
                        belongs: None,
                    },
                ),
            ),
            across: None,
            why: Cow::Borrowed("Loughborough University's and the University of Bath's guidance for committees both ask for a quorum."),
            help: Cow::Borrowed("Say how many must be present, such as \"Five members are a quorum, one of them the chair or vice chair.\""),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("It says how many must be present before the group can decide.\n\n    Five members are a quorum, one of them the chair or vice chair."),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("## Ways of working\n\nNo decision is taken unless at least six members are present."),
                    register: None,
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("## Ways of working\n\nA decision needs more votes for it than against it."),
                    register: None,
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR207"),
            name: Cow::Borrowed("no-chair-arrangement"),
            on: Some(
                Cow::Borrowed("ways-of-working"),
            ),
            of: Cow::Borrowed(&[
                Cow::Borrowed("thematic"),
            ]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Advice,
            clause: None,
            check: Some(
                Check::Says(
                    Says {
                        things: Cow::Borrowed(&[
                            Thing {
                                asks: Cow::Borrowed("how the chair is found"),
                                phrases: Cow::Borrowed(&[
                                    Phrase::known(
                                        "\\b(?:(?:re-?)?elect(?:s|ed|ing|ions?)?|(?:re-?)?appoint(?:s|ed|ing|ment)?|choos(?:e|es|ing)|chosen?|picks?|picked|nominat(?:e|es|ed|ing|ions?)|select(?:s|ed|ing|ion)?|rotat(?:e|es|ed|ing)|designat(?:e|es|ed|ing)|nam(?:e|es|ed|ing)|vot(?:e|es|ed|ing) (?:for|on|in)|identif(?:y|ies)|recruit(?:s|ed)?)\\b[^.;\\n]*?(?:{presiding})", &[&[" name", " pick", " chose", " elect", " choose", " naming", " rotate", " select", " appoint", " recruit", " reelect", " vote in", " vote on", " choosing", " identify", " nominate", " rotating", " vote for", " voted in", " voted on", " votes in", " votes on", " designate", " reappoint", " voted for", " votes for", " voting in", " voting on", " identifies", " nominating", " nomination", " voting for", " designating"], &[" chair", " co lead", " cochair", " convener", " convenor", " moderator", " president", " team lead", " vicechair", " forum lead", " group lead", " panel lead", " coordinator", " deputychair", " facilitator", " co ordinator", " committee lead"]],
                                    ),
                                    Phrase::known(
                                        "\\bprovides? (?:the |an? |its )?{presiding}(?: with)?", &[&[" provide ", " provides "], &["chair", "co lead", "convener", "convenor", "moderator", "president", "team lead", "forum lead", "group lead", "panel lead", "coordinator", "facilitator", "co ordinator", "committee lead"]],
                                    ),
                                    Phrase::known(
                                        "\\bacts? as (?:the |an? |its |our )?{presiding}[^.;\\n]*", &[&[" act as ", " acts as "], &["chair", "co lead", "convener", "convenor", "moderator", "president", "team lead", "forum lead", "group lead", "panel lead", "coordinator", "facilitator", "co ordinator", "committee lead"]],
                                    ),
                                    Phrase::known(
                                        "{presiding}(?:\\(s\\)|s)?(?:,? (?:and|or|/|&) (?:the |an? )?(?:[\\w-]+ ){0,2}?(?:{presiding}|secretary|treasurer|deputy|members)|,? of {the-group}| position| positions| role| post|,? \\([^)]{0,40}\\)| for the \\w+)*,?(?: \\w+)? (?:will|shall|is|are|to|must|should|may|can|was|were|has|have|been|be|being)\\b(?: \\w+){0,3}? (?:(?:re-?)?elected|(?:re-?)?appointed|chosen|nominated|selected|designated|named|rotated?|rotating|picked|found|determined|decided|voted|taken|held|filled|provided|shared|recruited|drawn|identified|confirmed|invited)\\b", &[&[" chair", " co lead", " cochair", " convener", " convenor", " moderator", " president", " team lead", " vicechair", " forum lead", " group lead", " panel lead", " coordinator", " deputychair", " facilitator", " co ordinator", " committee lead"], &[" be ", " is ", " to ", " are ", " can ", " has ", " may ", " was ", " been ", " have ", " must ", " were ", " will ", " being ", " shall ", " should "], &[" held ", " drawn ", " found ", " named ", " taken ", " voted ", " chosen ", " filled ", " picked ", " rotate ", " shared ", " decided ", " elected ", " invited ", " rotated ", " provided ", " rotating ", " selected ", " appointed ", " confirmed ", " nominated ", " recruited ", " reelected ", " designated ", " determined ", " identified ", " reappointed "]],
                                    ),
                                    Phrase::known(
                                        "{presiding}(?:\\(s\\))?,? (?:who (?:is|are|will be) |to be |jointly )?(?:re-?)?(?:elected|appointed|chosen|nominated|selected|picked|confirmed|drawn|provided)\\b", &[&[" chair", " co lead", " cochair", " convener", " convenor", " moderator", " president", " team lead", " vicechair", " forum lead", " group lead", " panel lead", " coordinator", " deputychair", " facilitator", " co ordinator", " committee lead"], &["drawn ", "chosen ", "picked ", "elected ", "provided ", "appointed ", "confirmed ", "nominated "]],
                                    ),
                                    Phrase::known(
                                        "^(?:the |our |its )?{presiding}[^.;\\n]*? and (?:is|are|will be|shall be) (?:re-?)?(?:elected|appointed|chosen|nominated|selected|picked)\\b", &[&[" chair", " co lead", " cochair", " convener", " convenor", " moderator", " president", " team lead", " vicechair", " forum lead", " group lead", " panel lead", " coordinator", " deputychair", " facilitator", " co ordinator", " committee lead"], &[" and is ", " and are ", " and will be ", " and shall be "], &["chosen ", "picked ", "elected ", "appointed ", "nominated "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:roles|officers|office[- ]bearers|posts|positions|officials)\\b[^.;\\n]*?\\b(?:elected|appointed|chosen|nominated|voted)\\b", &[&[" posts ", " roles ", " officers ", " officials ", " positions ", " office bearers "], &[" voted ", " chosen ", " elected ", " appointed ", " nominated "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:call for volunteers|volunteers?|fill(?:s|ed|ing)?)\\b[^.;\\n]*?{presiding}", &[&[" fill ", " fills ", " filled ", " filling ", " volunteer ", " volunteers "], &[" chair", " co lead", " cochair", " convener", " convenor", " moderator", " president", " team lead", " vicechair", " forum lead", " group lead", " panel lead", " coordinator", " deputychair", " facilitator", " co ordinator", " committee lead"]],
                                    ),
                                    Phrase::known(
                                        "(?-i:[A-Z][\\w\\x27-]+)[^.;\\n]* ?\\((?:co-?|vice[- ]|deputy |acting |interim )?chair(?:person|man|woman)?\\)|\\((?:co-?)?chair(?:person|man|woman)?\\):? (?-i:[A-Z])", &[&[" chair ", " cochair ", " chairman ", " chairwoman ", " cochairman ", " chairperson ", " cochairwoman ", " cochairperson "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:co-?)?chaired (?:jointly )?by\\b|\\bled by [^.;\\n]*?\\b(?:elected|appointed|chosen|nominated)\\b", &[&[" led by ", " chaired by ", " cochaired by ", " chaired jointly by ", " cochaired jointly by "]],
                                    ),
                                    Phrase::known(
                                        "\\bchair(?:ing|ship|manship)?(?: role| duties| responsibility| of {the-group}| position)? (?:\\w+ ){0,2}?(?:rotates?|alternates?|passes|is shared|moves)\\b", &[&[" chair"], &["moves ", "passes ", "rotate ", "rotates ", "alternate ", "is shared ", "alternates "]],
                                    ),
                                    Phrase::known(
                                        "{presiding}(?:\\(s\\))?(?: of {the-group}| and vice[- ]chair)? (?:will be|shall be|is to be|are to be) (?:the |an? |one of |two |held |from |leaders? |members? |senior |representatives? |(?-i:[A-Z][\\w.-]+ [A-Z]))", &[&[" chair", " co lead", " cochair", " convener", " convenor", " moderator", " president", " team lead", " vicechair", " forum lead", " group lead", " panel lead", " coordinator", " deputychair", " facilitator", " co ordinator", " committee lead"], &[" will be ", " is to be ", " shall be ", " are to be "]],
                                    ),
                                    Phrase::known(
                                        "{presiding}(?:\\(s\\))?(?: of (?:{the-group}|(?:the|each) \\w+))? (?:is|are)(?: currently| presently)?:? (?:currently |held |(?-i:(?:(?:Mr|Mrs|Ms|Dr|Cllr|Councillor|Professor|Prof)\\.? )?[A-Z][\\w.-]+ [A-Z])|one of |drawn |from among |(?:the|an?) (?:[\\w-]+ ){0,4}?(?:director|chief|councillor|officer|portfolio|representative|nominee|head|dean|mayor|leader|trustee|governor|vicar|professor|commissioner|inspector|volunteer|independent))", &[&[" chair", " co lead", " cochair", " convener", " convenor", " moderator", " president", " team lead", " vicechair", " forum lead", " group lead", " panel lead", " coordinator", " deputychair", " facilitator", " co ordinator", " committee lead"], &[" is ", " are "]],
                                    ),
                                    Phrase::known(
                                        "^[\\W\\d]*(?:(?:current|initial|founding|first|interim|acting|vice|deputy|group|committee|co|the)[- ]+)*(?:co-?)?(?:chairs?|chairman|chairperson|chairpersons|conven[eo]rs?)(?:\\(s\\))? ?(?:\\([^)]{0,40}\\) ?)?[:|-]+ ?(?-i:[A-Z][\\w.\\x27-]+,? (?:[A-Z(]|of [A-Z])|\\S+ (?:officer|director|elected|appointed|chosen|nominated)|elected|appointed|rotat)", &[&["chair", "convener", "convenor"]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:who|and|to|will|shall|members?|take turns to|turns) (?:also )?(?:co-?)?chair (?:the |this |its |our |all |each |these )?(?:meetings?|{noun}|sessions?|calls?|sig|wg)\\b", &[&[" to chair ", " and chair ", " who chair ", " to cochair ", " will chair ", " and cochair ", " shall chair ", " to co chair ", " turns chair ", " who cochair ", " and co chair ", " member chair ", " who co chair ", " will cochair ", " members chair ", " shall cochair ", " to also chair ", " turns cochair ", " will co chair ", " and also chair ", " member cochair ", " shall co chair ", " turns co chair ", " who also chair ", " member co chair ", " members cochair ", " to also cochair ", " will also chair ", " and also cochair ", " members co chair ", " shall also chair ", " to also co chair ", " turns also chair ", " who also cochair ", " and also co chair ", " member also chair ", " who also co chair ", " will also cochair ", " members also chair ", " shall also cochair ", " turns also cochair ", " will also co chair ", " member also cochair ", " shall also co chair ", " turns also co chair ", " member also co chair ", " members also cochair ", " members also co chair "], &["tg ", "wg ", "pag ", "sig ", "call ", "team ", "calls ", "forum ", "group ", "panel ", "meeting ", "network ", "session ", "alliance ", "meetings ", "sessions ", "committee ", "taskforce ", "consortium ", "task force ", "working party "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:take|takes|taking) (?:it in )?turns?(?: \\w+){0,3} chair", &[&[" take turn", " takes turn", " taking turn", " take it in turn", " takes it in turn", " taking it in turn"], &[" chair"]],
                                    ),
                                    Phrase::known(
                                        "(?-i:[A-Z])[\\w.-]+ (?:chairs|co-chairs|convenes) (?:the|this|our|its|all|meetings)\\b|^(?:the |an? |one of )(?:[\\w-]+ ){1,4}chairs(?:\\W*$| (?:the|this|our|its|all|meetings|it)\\b)", &[&["chairs", " convenes all ", " convenes its ", " convenes our ", " convenes the ", " convenes this ", " convenes meetings "]],
                                    ),
                                    Phrase::known(
                                        "{presiding}[^.;\\n]*?\\b(?:in turn|by turns|by rotation|turn about)\\b", &[&[" chair", " co lead", " cochair", " convener", " convenor", " moderator", " president", " team lead", " vicechair", " forum lead", " group lead", " panel lead", " coordinator", " deputychair", " facilitator", " co ordinator", " committee lead"], &[" in turn ", " by turns ", " turn about ", " by rotation "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:(?:will|shall) be (?:the )?|ex[- ]officio (?:the )?){presiding}", &[&[" will be ", " shall be ", " ex officio "], &["chair", "co lead", "convener", "convenor", "moderator", "president", "team lead", "forum lead", "group lead", "panel lead", "coordinator", "facilitator", "co ordinator", "committee lead"]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:agree|decide|settle)s? (?:\\w+ ){0,5}?who (?:will |is to |shall |should )?chairs?\\b", &[&[" agree ", " agrees ", " decide ", " settle ", " decides ", " settles "], &["who chair ", "who chairs ", "who will chair ", "who is to chair ", "who shall chair ", "who will chairs ", "who is to chairs ", "who shall chairs ", "who should chair ", "who should chairs "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:officers are|posts are|comprises?|consists? of|made up of|composed of)\\b[^.;\\n]*?{presiding}[^.;\\n]*?,? (?:(?:who|which|all) (?:is|are|will be|shall be) )?(?:re-?)?(?:elected|appointed|chosen|nominated|selected)\\b", &[&[" comprise ", " comprises ", " posts are ", " consist of ", " made up of ", " composed of ", " consists of ", " officers are "], &[" chair", " co lead", " cochair", " convener", " convenor", " moderator", " president", " team lead", " vicechair", " forum lead", " group lead", " panel lead", " coordinator", " deputychair", " facilitator", " co ordinator", " committee lead"], &["chosen ", "elected ", "appointed ", "nominated "]],
                                    ),
                                    Phrase::known(
                                        "^[^.;\\n]*?\\b(?:takes?|taking|is in|are in|will be in) the chair\\b", &[&[" take the chair ", " is in the chair ", " takes the chair ", " are in the chair ", " taking the chair ", " will be in the chair "]],
                                    ),
                                    Phrase::known(
                                        "\\| ?(?:(?:co|deputy|vice)[- ]?)?(?:chair(?:man|woman|person)?|conven[eo]r)s? ?(?:\\||$)", &[&["hair ", "hairs ", "hairman ", "onvener ", "onvenor ", "hairmans ", "onveners ", "onvenors ", "hairwoman ", "hairperson ", "hairwomans ", "hairpersons "]],
                                    ),
                                    Phrase::known(
                                        "\\bno (?:permanent |formal |fixed |single |standing )?chair\\b", &[&[" no chair ", " no fixed chair ", " no formal chair ", " no single chair ", " no standing chair ", " no permanent chair "]],
                                    ),
                                ]),
                                unless: Cow::Borrowed(&[
                                    Phrase::known(
                                        "\\b(?:by|with|via|through|support|supports|assist|assists|advise|advises|inform|informs|consult|ask|asks|tell) (?:the |its |our |a |one of the |both |either |any |their |all )?(?:\\w+ )?{presiding}", &[&[" by ", " ask ", " via ", " asks ", " tell ", " with ", " advise ", " assist ", " inform ", " advises ", " assists ", " consult ", " informs ", " support ", " through ", " supports "], &[" chair", " co lead", " cochair", " convener", " convenor", " moderator", " president", " team lead", " vicechair", " forum lead", " group lead", " panel lead", " coordinator", " deputychair", " facilitator", " co ordinator", " committee lead"]],
                                    ),
                                    Phrase::known(
                                        "\\bto (?:the |its |our |both |either |any |their )(?:\\w+ )?{presiding}", &[&[" to any ", " to its ", " to our ", " to the ", " to both ", " to their ", " to either "], &[" chair", " co lead", " cochair", " convener", " convenor", " moderator", " president", " team lead", " vicechair", " forum lead", " group lead", " panel lead", " coordinator", " deputychair", " facilitator", " co ordinator", " committee lead"]],
                                    ),
                                    Phrase::known(
                                        "{presiding}[^.;\\n]* (?:will|shall|to|may|must|should) chair\\b", &[&[" chair", " co lead", " cochair", " convener", " convenor", " moderator", " president", " team lead", " vicechair", " forum lead", " group lead", " panel lead", " coordinator", " deputychair", " facilitator", " co ordinator", " committee lead"], &[" to chair ", " may chair ", " must chair ", " will chair ", " shall chair ", " should chair "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:minutes|decisions?|actions?|agenda|meetings?|members|quorum|items|resources|notes|papers|matters) (?:\\w+ ){0,2}?(?:will|shall|is|are|be|must|should|may|have|has|were) (?:\\w+ ){0,3}?(?:agreed|taken|held|decided|provided|confirmed|determined|shared|identified|appointed|invited)\\b", &[&[" items ", " notes ", " action ", " agenda ", " papers ", " quorum ", " actions ", " matters ", " meeting ", " members ", " minutes ", " decision ", " meetings ", " decisions ", " resources "], &["be ", "is ", "are ", "has ", "may ", "have ", "must ", "were ", "will ", "shall ", "should "], &["held ", "taken ", "agreed ", "shared ", "decided ", "invited ", "provided ", "appointed ", "confirmed ", "determined ", "identified "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:absence|absent|unable)\\b", &[&[" absent ", " unable ", " absence "]],
                                    ),
                                    Phrase::known(
                                        "{presiding} with\\b", &[&[" chair", " co lead", " cochair", " convener", " convenor", " moderator", " president", " team lead", " vicechair", " forum lead", " group lead", " panel lead", " coordinator", " deputychair", " facilitator", " co ordinator", " committee lead"], &[" with "]],
                                    ),
                                    Phrase::known(
                                        "\\bmembers? (?:\\w+ ){0,4}(?:appointed|elected|nominated|selected|chosen)[^.;\\n]* by\\b", &[&[" member ", " members "], &["chosen", "elected", "appointed", "nominated"], &[" by "]],
                                    ),
                                ]),
                                by_others: true,
                                headings: Cow::Borrowed(&[
                                    Phrase::known(
                                        "\\((?:co-?|vice[- ]|deputy )?chair(?:man|woman|person)?\\)\\W*$", &[&[" chair ", " cochair ", " chairman ", " chairwoman ", " cochairman ", " chairperson ", " cochairwoman ", " cochairperson "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:election|selection|appointment|nomination|rotation|choice|choosing|choice) of (?:the |its )?(?:{presiding}|officers)", &[&[" choice of ", " choosing of ", " election of ", " rotation of ", " selection of ", " nomination of ", " appointment of "], &[" chair", " co lead", " cochair", "officers", " convener", " convenor", " moderator", " president", " team lead", " vicechair", " forum lead", " group lead", " panel lead", " coordinator", " deputychair", " facilitator", " co ordinator", " committee lead"]],
                                    ),
                                    Phrase::known(
                                        "{presiding} (?:selection|election|elections|appointment|nomination|rotation)\\b", &[&[" chair", " co lead", " cochair", " convener", " convenor", " moderator", " president", " team lead", " vicechair", " forum lead", " group lead", " panel lead", " coordinator", " deputychair", " facilitator", " co ordinator", " committee lead"], &[" election ", " rotation ", " elections ", " selection ", " nomination ", " appointment "]],
                                    ),
                                ]),
                                under: Cow::Borrowed(&[
                                    Under {
                                        headings: Cow::Borrowed(&[
                                            Phrase::known(
                                                "^(?:the |group |our |\\w+ )?(?:appointment|election|selection|role|term|choice|rotation)?(?: of | of the )?(?:{presiding}|officers?|office bearers|leadership|chairmanship|chairing|elections?)\\b", &[&["chair", "co lead", "officer", "election", " convener", " convenor", "team lead", " moderator", " president", "forum lead", "group lead", "leadership", "panel lead", " coordinator", " facilitator", "roleconvener", "roleconvenor", "termconvener", "termconvenor", " co ordinator", "rolemoderator", "rolepresident", "termmoderator", "termpresident", "choiceconvener", "choiceconvenor", "committee lead", "office bearers", "choicemoderator", "choicepresident", "rolecoordinator", "rolefacilitator", "termcoordinator", "termfacilitator", "roleco ordinator", "rotationconvener", "rotationconvenor", "termco ordinator", "choicecoordinator", "choicefacilitator", "rotationmoderator", "rotationpresident", "choiceco ordinator", "appointmentconvener", "appointmentconvenor", "rotationcoordinator", "rotationfacilitator", "appointmentmoderator", "appointmentpresident", "rotationco ordinator", "appointmentcoordinator", "appointmentfacilitator", "appointmentco ordinator"]],
                                            ),
                                        ]),
                                        phrases: Cow::Borrowed(&[
                                            Phrase::known(
                                                "\\b(?:elect|appoint|nominat|chosen|choose|pick|select|rotat|volunteer|vote|held by|will be held|invited|alternat)\\w*\\b", &[&[" pick", " vote", " elect", " rotat", " choose", " chosen", " select", " appoint", " held by", " invited", " nominat", " alternat", " volunteer", " will be held"]],
                                            ),
                                            Phrase::known(
                                                "\\b(?:in turn|by turns|takes? turns|turn and turn about|turn about|year about|alternate (?:years|meetings))\\b", &[&[" in turn ", " by turns ", " take turns ", " turn about ", " year about ", " takes turns ", " alternate years ", " alternate meetings "]],
                                            ),
                                            Phrase::known(
                                                "^(?-i:(?:(?:Mr|Mrs|Ms|Dr|Cllr|Councillor|Professor|Prof)\\.? )?[A-Z][a-z\\x27-]+ (?:[A-Z]\\.? )?[A-Z][\\w\\x27-]+)(?:,|;|\\.|$| \\(| -| \\|| and )", &[],
                                            ),
                                        ]),
                                    },
                                ]),
                                behind: Cow::Borrowed(&[]),
                                records: Cow::Borrowed(&[
                                    Phrase::known(
                                        "(?-i:[A-Z][\\w\\x27-]+)[^.;\\n]* ?\\((?:co-?|acting |interim )?chair(?:person|man|woman)?\\)|\\((?:co-?)?chair(?:person|man|woman)?\\):? (?-i:[A-Z])", &[&[" chair ", " cochair ", " chairman ", " chairwoman ", " cochairman ", " chairperson ", " cochairwoman ", " cochairperson "]],
                                    ),
                                ]),
                                fields: Cow::Borrowed(&[]),
                                near: Cow::Borrowed(&[]),
                            },
                        ]),
                        softened_by: Cow::Borrowed(&[]),
                        belongs: None,
                    },
                ),
            ),
            across: None,
            why: Cow::Borrowed("The Scottish Government's model terms of reference and the example of a formal partnership agreement known as \"Tool H\" both say who is in the chair."),
            help: Cow::Borrowed("Say how the chair is found and for how long, such as \"The group elects its chair and vice chair from among its members each May.\""),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("It says how the chair is found, or who it is, and for how long.\n\n    The group elects its chair and vice chair from among its members each May."),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("## Ways of working\n\nThe members elect a chair each January."),
                    register: None,
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("## Ways of working\n\nThe group meets at the fire station. Where votes are equal, the chair has a second one."),
                    register: None,
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR208"),
            name: Cow::Borrowed("ways-of-working-gaps"),
            on: Some(
                Cow::Borrowed("ways-of-working"),
            ),
            of: Cow::Borrowed(&[
                Cow::Borrowed("thematic"),
            ]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Advice,
            clause: None,
            check: Some(
                Check::Says(
                    Says {
                        things: Cow::Borrowed(&[
                            Thing {
                                asks: Cow::Borrowed("how decisions are taken"),
                                phrases: Cow::Borrowed(&[
                                    Phrase::known(
                                        "\\b(?:decisions?|resolutions?|recommendations?|matters|issues|proposals?|motions?|questions?)\\b[^.;\\n]*?\\b(?:consensus|majority|majorities|votes?|voting|voted|unanim\\w+|agreement of|agreed by|taken by|made by|reached by|casting)\\b", &[&[" issues ", " motion ", " matters ", " motions ", " decision ", " proposal ", " question ", " decisions ", " proposals ", " questions ", " resolution ", " resolutions ", " recommendation ", " recommendations "], &[" vote", " unanim", " voting", " casting", " made by", " majority", " taken by", " agreed by", " consensus", " majorities", " reached by", " agreement of"]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:consensus|majority|votes?|voting|unanim\\w+)\\b[^.;\\n]*?\\b(?:decisions?|decides?|resolutions?|recommendations?|matters|issues|proposals?|motions?)\\b", &[&[" vote", " unanim", " voting", " majority", " consensus"], &[" decide ", " issues ", " motion ", " decides ", " matters ", " motions ", " decision ", " proposal ", " decisions ", " proposals ", " resolution ", " resolutions ", " recommendation ", " recommendations "]],
                                    ),
                                    Phrase::known(
                                        "(?:\\b(?:elect|nominat|candidat|amend|charter|terms of ref)\\w*[^.;\\n]*?)?\\b(?:(?:by|through|on|for|to|via|seek\\w*|reach\\w*|achiev\\w*|build\\w*|establish\\w*|rough|general|lazy) (?:[\\w-]+ ){0,3}?(?:consensus|unanimity)|unanimous(?:ly)?|show of hands)\\b", &[&["consensus", "unanimity", " unanimous", " show of hands"]],
                                    ),
                                    Phrase::known(
                                        "\\bconsensus(?:[ -](?:based|driven|building|decision)| (?:is|will be|shall be) )", &[&[" consensus is ", " consensus based", " consensus driven", " consensus building", " consensus decision", " consensus will be ", " consensus shall be "]],
                                    ),
                                    Phrase::known(
                                        "^[\\W\\d]*(?:deciding|decisions?|voting) ?: \\w", &[&["voting  ", "deciding  ", "decision  ", "decisions  "]],
                                    ),
                                    Phrase::known(
                                        "\\bdecisions? (?:go(?:es)? |are )?by (?:agreement|consensus|majority|vote|a vote)\\b", &[&[" decision by vote ", " decisions by vote ", " decision by a vote ", " decision go by vote ", " decisions by a vote ", " decision are by vote ", " decision by majority ", " decisions go by vote ", " decision by agreement ", " decision by consensus ", " decision go by a vote ", " decision goes by vote ", " decisions are by vote ", " decisions by majority ", " decision are by a vote ", " decisions by agreement ", " decisions by consensus ", " decisions go by a vote ", " decisions goes by vote ", " decision go by majority ", " decision goes by a vote ", " decisions are by a vote ", " decision are by majority ", " decision go by agreement ", " decision go by consensus ", " decisions go by majority ", " decisions goes by a vote ", " decision are by agreement ", " decision are by consensus ", " decision goes by majority ", " decisions are by majority ", " decisions go by agreement ", " decisions go by consensus ", " decision goes by agreement ", " decision goes by consensus ", " decisions are by agreement ", " decisions are by consensus ", " decisions goes by majority ", " decisions goes by agreement ", " decisions goes by consensus "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?-i:Deciding|Voting) ?: \\w", &[&[" voting  ", " deciding  "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:talk|talks|discuss|discusses) (?:\\w+ ){0,2}?until (?:we|they|all|everyone|everybody|members) (?:\\w+ ){0,2}?(?:agree|live with)", &[&[" talk ", " talks ", " discuss ", " discusses "], &["until we ", "until all ", "until they ", "until members ", "until everyone ", "until everybody "], &["agree", "live with"]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:simple|absolute|clear|two[- ]thirds|three[- ]quarters) majority of (?:those|the members|members|all)\\b", &[&[" clear majority of all ", " simple majority of all ", " clear majority of those ", " absolute majority of all ", " simple majority of those ", " clear majority of members ", " absolute majority of those ", " simple majority of members ", " two thirds majority of all ", " absolute majority of members ", " two thirds majority of those ", " clear majority of the members ", " simple majority of the members ", " three quarters majority of all ", " two thirds majority of members ", " absolute majority of the members ", " three quarters majority of those ", " three quarters majority of members ", " two thirds majority of the members ", " three quarters majority of the members "]],
                                    ),
                                    Phrase::known(
                                        "(?:[\\w-]+ ){0,3}\\bby (?:an? )?(?:simple |absolute |two[- ]thirds |qualified |clear |super-?)?(?:majority|vote|show of hands)\\b", &[&[" by "], &["vote ", "majority ", "show of hands "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:decid|agree|work|act|proceed)\\w*\\b[^.;\\n]*?\\bby (?:mutual |common |general )?agreement\\b", &[&[" act", " work", " agree", " decid", " proceed"], &[" by agreement ", " by common agreement ", " by mutual agreement ", " by general agreement "]],
                                    ),
                                    Phrase::known(
                                        "\\bcasting vote\\b|\\b(?:put|goes?|taken|comes?) to (?:a|the) vote\\b|\\bone vote\\b|\\bnumber of votes\\b|\\bvoting (?:power|weight|rights?|procedures?|process|system|is|will|shall|at|takes)\\b|\\b(?:formal|electronic|online|majority) votes?\\b", &[&[" one vote ", " voting at ", " voting is ", " formal vote ", " online vote ", " voting will ", " casting vote ", " formal votes ", " online votes ", " voting power ", " voting right ", " voting shall ", " voting takes ", " goe to a vote ", " majority vote ", " put to a vote ", " voting rights ", " voting system ", " voting weight ", " come to a vote ", " goes to a vote ", " majority votes ", " voting process ", " comes to a vote ", " electronic vote ", " goe to the vote ", " number of votes ", " put to the vote ", " taken to a vote ", " come to the vote ", " electronic votes ", " goes to the vote ", " voting procedure ", " comes to the vote ", " taken to the vote ", " voting procedures "]],
                                    ),
                                    Phrase::known(
                                        "\\bdecisions? (?:\\w+ ){0,5}?(?:will|shall|are|is|can|may|must|should) (?:\\w+ ){0,3}?(?:made|taken|reached|agreed|by|require|ratified|rest)\\b|\\bdecisions? (?:\\w+ ){0,3}?(?:rests?|lies?) with\\b|\\bnothing (?:is|will be|can be) (?:decided|agreed)\\b|\\b(?:most|more) votes\\b", &[&[" decision ", " decisions ", " more votes ", " most votes ", " nothing is agreed ", " nothing is decided ", " nothing can be agreed ", " nothing can be decided ", " nothing will be agreed ", " nothing will be decided "]],
                                    ),
                                    Phrase::known(
                                        "(?:\\bno (?:\\w+ )?)?\\bdecision-?\\s?making (?:\\w+ ){0,3}?(?:will|shall|is|are|lies|rests|process|power|authority|responsibility|by)\\b", &[&[" decisionmaking ", " decision making ", " decision  making "], &["by ", "is ", "are ", "lies ", "will ", "power ", "rests ", "shall ", "process ", "authority ", "responsibility "]],
                                    ),
                                    Phrase::known(
                                        "{group} (?:\\w+ ){0,2}?(?:decides?|takes? decisions?|makes? decisions?) (?:\\w+ ){0,2}?(?:by|on the basis|jointly|together|collectively|at|in|through)\\b", &[&[" it ", " we ", "our ", "the ", "each ", "this "], &["decide ", "decides ", "make decision ", "take decision ", "make decisions ", "makes decision ", "take decisions ", "takes decision ", "makes decisions ", "takes decisions "], &["at ", "by ", "in ", "jointly ", "through ", "together ", "collectively ", "on the basis "]],
                                    ),
                                    Phrase::known(
                                        "{chair}[^.;\\n]*\\b(?:decides?|has the final|makes? the final|takes? the final)\\b", &[&[" lead", " chair", " cochair", " convener", " convenor", " vicechair", " deputychair"], &[" decide ", " decides ", " has the final ", " make the final ", " take the final ", " makes the final ", " takes the final "]],
                                    ),
                                    Phrase::known(
                                        "\\bfinal (?:decision|say|word)\\b", &[&[" final say ", " final word ", " final decision "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:second|deciding|extra|additional) vote\\b|\\b(?:do|does|can|could)(?: ?not|n.t) agree\\b[^.;\\n]*\\bvotes?\\b", &[&[" agree ", " extra vote ", " second vote ", " deciding vote ", " additional vote "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:in favour|for)\\b[^.;\\n]{0,40}?\\bagainst\\b[^.;\\n]{0,40}?\\bcount(?:s|ed)?\\b|\\bcount(?:s|ed)?\\b[^.;\\n]{0,40}?\\bin favour\\b|\\bhands are counted\\b", &[&[" against ", " in favour ", " hands are counted "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:larger|greater|bigger|higher) (?:number|side)\\b[^.;\\n]{0,40}?\\b(?:decides?|wins?|carries|prevails?|settles)\\b", &[&[" bigger side ", " higher side ", " larger side ", " greater side ", " bigger number ", " higher number ", " larger number ", " greater number "], &[" win ", " wins ", " decide ", " carries ", " decides ", " prevail ", " settles ", " prevails "]],
                                    ),
                                ]),
                                unless: Cow::Borrowed(&[
                                    Phrase::known(
                                        "\\b(?:elect|elects|elected|electing|election|candidates?|eligible|nominat\\w+|re-?elect\\w*|chairs? (?:are|is|will be|shall be) \\w+|amend\\w*|charter|terms of reference|member(?:ship)? (?:application|decision)s?)\\b", &[&[" amend", " elect", " charter", " nominat", " reelect", " eligible", " candidate", " chair is ", " chair are ", " chairs is ", " chairs are ", " chair will be ", " chair shall be ", " chairs will be ", " member decision", " chairs shall be ", " member application", " terms of reference", " membership decision", " membership application"]],
                                    ),
                                    Phrase::known(
                                        "\\bno (?:\\w+ )?(?:decision|voting)\\b", &[&[" no "], &["voting ", "decision "]],
                                    ),
                                ]),
                                by_others: false,
                                headings: Cow::Borrowed(&[
                                    Phrase::known(
                                        "^(?:\\w+ )?decisions?\\b", &[&["decision ", "decisions "]],
                                    ),
                                    Phrase::known(
                                        "^voting\\b", &[&[" voting "]],
                                    ),
                                    Phrase::known(
                                        "^consensus\\b", &[&[" consensus "]],
                                    ),
                                    Phrase::known(
                                        "^how (?:we|it|the [\\w-]+) (?:decides?|agrees?)\\b", &[&[" how "], &[" agree ", " agrees ", " decide ", " decides "]],
                                    ),
                                ]),
                                under: Cow::Borrowed(&[]),
                                behind: Cow::Borrowed(&[]),
                                records: Cow::Borrowed(&[]),
                                fields: Cow::Borrowed(&[]),
                                near: Cow::Borrowed(&[]),
                            },
                            Thing {
                                asks: Cow::Borrowed("who does the administration"),
                                phrases: Cow::Borrowed(&[
                                    Phrase::known(
                                        "(?:\\bno (?:\\w+ )?)?\\bsecretari(?:at|al)\\b|\\b(?-i:Secretary)\\b(?: of state| general)?|\\b(?:the|a|as|is|its|our) secretary\\b(?: of state| general)?|\\bclerk\\b", &[&[" clerk ", " secretary ", " secretarial ", " secretariat "]],
                                    ),
                                    Phrase::known(
                                        "(?:\\bno (?:\\w+ )?)?\\b(?:administrative|administration|admin|clerical)\\b[^.;\\n]*?\\b(?:support|assistance|duties|tasks|services?|provided|supplied|resource|matters|arrangements|work|staff|officer|team|lead)\\b", &[&[" admin ", " clerical ", " administration ", " administrative "], &[" lead ", " team ", " work ", " staff ", " tasks ", " duties ", " matters ", " officer ", " service ", " support ", " provided ", " resource ", " services ", " supplied ", " assistance ", " arrangements "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:own|its|the) admin\\b|\\badministrators?\\b|\\bserviced by\\b|\\bsupported by (?:the |an? )?(?:[\\w-]+ ){0,4}?(?:officers?|staff|team|secretary|unit)\\b|\\bprovid\\w+ (?:\\w+ )?support (?:to|for) {the-group}", &[&[" its admin ", " own admin ", " the admin ", " serviced by ", " supported by ", " administrator ", "support to our ", "support to the ", " administrators ", "support for our ", "support for the ", "support to this ", "support for this "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:meeting|action|the|take|takes|taking|circulate|circulates|keep|keeps|publish|publishes|draft|agenda and|agendas and|of|and|a) (?:meeting )?minutes\\b|(?:\\bno )?\\bminutes (?:of|are|will|shall|and|from|must|should|to|taken|kept|recorded|published|or)\\b|\\bminuted\\b|\\bminute[- ](?:taker|taking|takers)\\b|^minutes\\b", &[&[" minuted ", " minutes ", " minute taker ", " minute takers ", " minute taking "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:meeting|meetings|an|the|set|sets|setting|prepare|prepares|preparing|send|sends|circulate|draft) agendas?(?: items?)?\\b(?: for \\w+)?|\\bagendas? (?:is|are|will|shall|for|and|items?|to|must|should)\\b|^agendas?\\b", &[&[" agenda ", " agendas ", " an agenda", " set agenda", " the agenda", " send agenda", " sets agenda", " draft agenda", " sends agenda", " meeting agenda", " prepare agenda", " setting agenda", " meetings agenda", " prepares agenda", " circulate agenda", " preparing agenda"]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:notes?|records?|summar(?:y|ies)) (?:of|from) (?:the |each |all |every |its |our )?(?:meetings?|calls?|discussions?|decisions?|proceedings)\\b|\\b(?:meeting|action) notes\\b", &[&[" note of ", " notes of ", " note from ", " record of ", " notes from ", " records of ", " summary of ", " record from ", " action notes ", " records from ", " summaries of ", " summary from ", " meeting notes ", " summaries from "]],
                                    ),
                                    Phrase::known(
                                        "\\badministration (?:(?:is|will be|shall be) (?:done|carried out|handled|undertaken|looked after|dealt with|by)\\b|of (?:{the-group}|(?:the |its |our )?meetings\\b))", &[&[" administration "], &["of ", "is by ", "is done ", "is handled ", "will be by ", "shall be by ", "will be done ", "is dealt with ", "is undertaken ", "shall be done ", "is carried out ", "is looked after ", "will be handled ", "shall be handled ", "will be dealt with ", "will be undertaken ", "shall be dealt with ", "shall be undertaken ", "will be carried out ", "shall be carried out ", "will be looked after ", "shall be looked after "]],
                                    ),
                                    Phrase::known(
                                        "(?:\\b[\\w-]+ )?\\b(?:services|servicing|will service|to service) (?:{the-group}|the (?-i:[A-Z]))", &[&[" services ", " servicing ", " to service ", " will service "], &["our ", "the ", "this "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:services|servicing|will service|to service|looks? after) (?:the|its|our|all|these) meetings\\b", &[&[" services all meetings ", " services its meetings ", " services our meetings ", " services the meetings ", " servicing all meetings ", " servicing its meetings ", " servicing our meetings ", " servicing the meetings ", " look after all meetings ", " look after its meetings ", " look after our meetings ", " look after the meetings ", " services these meetings ", " to service all meetings ", " to service its meetings ", " to service our meetings ", " to service the meetings ", " looks after all meetings ", " looks after its meetings ", " looks after our meetings ", " looks after the meetings ", " servicing these meetings ", " look after these meetings ", " to service these meetings ", " will service all meetings ", " will service its meetings ", " will service our meetings ", " will service the meetings ", " looks after these meetings ", " will service these meetings "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:types?|takes?|does|do|writes?|keeps?|circulates?|issues?|sends?|typing|taking|writing|keeping)(?: up| out| round)? (?:(?:the |its |our |brief )?(?:notes|papers)|(?:the|a|a brief) note)\\b|\\bwrit(?:es?|ing) up (?:the|each|every) meeting\\b", &[&[" notes ", " a note ", " papers ", " the note ", " a brief note ", " write up the meeting ", " write up each meeting ", " writes up the meeting ", " write up every meeting ", " writes up each meeting ", " writing up the meeting ", " writes up every meeting ", " writing up each meeting ", " writing up every meeting "]],
                                    ),
                                    Phrase::known(
                                        "^[\\W\\d]*(?:meeting )?notes (?:go|in|on|by|are|is|will|taken|kept|from|to)\\b|\\b(?:notes|papers|actions?) (?:\\w+ )?(?:go|come)(?:es)? (?:out|round)\\b|\\b(?:action|decision)s? (?:log|list)\\b|\\b(?:notes|papers|actions?)(?: and \\w+)? (?:are|will be) (?:\\w+ )?(?:kept|taken|written|circulated|issued|posted|published|put|sent)\\b", &[&[" notes", " action", " papers", "notes by ", "notes go ", "notes in ", "notes is ", "notes on ", "notes to ", "notes are ", "notes from ", "notes kept ", "notes will ", "notes taken ", " decision log ", " decision list ", " decisions log ", " decisions list "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?-i:Support|Servicing|Notes|Admin|Administration|Secretary) ?: \\w", &[&[" admin  ", " notes  ", " support  ", " secretary  ", " servicing  ", " administration  "]],
                                    ),
                                ]),
                                unless: Cow::Borrowed(&[
                                    Phrase::known(
                                        "\\bno (?:\\w+ )?(?:secretariat|secretary|clerk|admin\\w*|minutes|agenda)\\b", &[&[" no "], &["admin", "clerk", "agenda", "minutes", "secretary", "secretariat"]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:prevent|policy|research|political|national|local|cohesion|equality|equalities|change|improvement|reform|strategic|development|city|global|international|green|wider|respect) agendas?\\b|\\bagendas? for (?:change|the (?:city|county|district))\\b|\\bthe agenda for (?:research|the)\\b", &[&[" city agenda ", " city agendas ", " green agenda ", " local agenda ", " wider agenda ", " change agenda ", " global agenda ", " green agendas ", " local agendas ", " policy agenda ", " reform agenda ", " wider agendas ", " change agendas ", " global agendas ", " policy agendas ", " prevent agenda ", " reform agendas ", " respect agenda ", " cohesion agenda ", " equality agenda ", " national agenda ", " prevent agendas ", " research agenda ", " respect agendas ", " cohesion agendas ", " equality agendas ", " national agendas ", " political agenda ", " research agendas ", " strategic agenda ", " agenda for change ", " equalities agenda ", " political agendas ", " strategic agendas ", " agendas for change ", " development agenda ", " equalities agendas ", " improvement agenda ", " the agenda for the ", " agenda for the city ", " development agendas ", " improvement agendas ", " agendas for the city ", " international agenda ", " agenda for the county ", " international agendas ", " agendas for the county ", " agenda for the district ", " the agenda for research ", " agendas for the district "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:\\d+|few|five|ten|fifteen|twenty|thirty) minutes\\b", &[&[" minutes "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:health|care|social|public|local|community|advice|youth|transport|emergency|mental|children|customer|of|the|and|other|these|those|which|what) services\\b", &[&[" of services ", " and services ", " the services ", " care services ", " what services ", " local services ", " other services ", " these services ", " those services ", " which services ", " youth services ", " advice services ", " health services ", " mental services ", " public services ", " social services ", " children services ", " customer services ", " community services ", " emergency services ", " transport services "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:public|local|government|central|city|business|network|system|database) administration\\b|\\bsystems? administrators?\\b|\\bsecretary (?:of state|general)\\b", &[&[" secretary general ", " secretary of state ", " city administration ", " local administration ", " system administrator ", " public administration ", " system administration ", " system administrators ", " systems administrator ", " central administration ", " network administration ", " systems administrators ", " business administration ", " database administration ", " government administration "]],
                                    ),
                                ]),
                                by_others: true,
                                headings: Cow::Borrowed(&[
                                    Phrase::known(
                                        "\\bsecretar", &[&[" secretar"]],
                                    ),
                                    Phrase::known(
                                        "\\badministration\\b", &[&[" administration "]],
                                    ),
                                    Phrase::known(
                                        "\\badministrative\\b", &[&[" administrative "]],
                                    ),
                                    Phrase::known(
                                        "\\bminutes\\b", &[&[" minutes "]],
                                    ),
                                    Phrase::known(
                                        "\\bagendas?\\b", &[&[" agenda ", " agendas "]],
                                    ),
                                    Phrase::known(
                                        "^admin\\b", &[&[" admin "]],
                                    ),
                                    Phrase::known(
                                        "^support$|\\bsupport arrangements\\b|\\bofficer support\\b", &[&[" support "]],
                                    ),
                                ]),
                                under: Cow::Borrowed(&[]),
                                behind: Cow::Borrowed(&[]),
                                records: Cow::Borrowed(&[]),
                                fields: Cow::Borrowed(&[]),
                                near: Cow::Borrowed(&[]),
                            },
                            Thing {
                                asks: Cow::Borrowed("how conflicts of interest are dealt with"),
                                phrases: Cow::Borrowed(&[
                                    Phrase::known(
                                        "\\b(?:conflict(?:s|ing)?|competing|clash(?:es)?) (?:of )?(?:or (?:\\w+ ){1,4})?interests?\\b|\\binterests? (?:that |which )?(?:may |might |could )?conflicts?\\b", &[&["interest ", "interests "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:declar\\w+|disclos\\w+|register\\w*|stat(?:e|es|ing)|makes? known|announc\\w+|notif(?:y|ies)|vested|pecuniary|prejudicial|undeclared|commercial or other) (?:of |their |any |an? |all |his or her |your |relevant |personal |financial |potential |outside |commercial |or |other |possible |prejudicial |direct |indirect |and )*interests?\\b", &[&[" state", " declar", " notify", " vested", " announc", " disclos", " stating", " notifies", " register", " pecuniary", " make known", " undeclared", " makes known", " prejudicial", " commercial or other"], &["interest ", "interests "]],
                                    ),
                                    Phrase::known(
                                        "\\binterests? (?:\\w+ ){0,3}?(?:declared|disclosed|registered|recorded)\\b", &[&[" interest ", " interests "], &["declared ", "recorded ", "disclosed ", "registered "]],
                                    ),
                                    Phrase::known(
                                        "^[\\W\\d]*conflicts?(?: of interests?)?[.:]", &[&["conflict ", "conflicts "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?-i:Interests|Conflicts|Conflicts of interest) ?: (?:to be |are |members )?(?:declar|disclos|regist|record)", &[&[" conflicts  ", " interests  ", " conflicts of interest  "], &["declar", "record", "regist", "disclos"]],
                                    ),
                                    Phrase::known(
                                        "\\bdeclare (?:them |it |so )?at the (?:start|beginning|outset)\\b", &[&[" declare at the start ", " declare at the outset ", " declare it at the start ", " declare so at the start ", " declare at the beginning ", " declare it at the outset ", " declare so at the outset ", " declare them at the start ", " declare them at the outset ", " declare it at the beginning ", " declare so at the beginning ", " declare them at the beginning "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:recus|abstain)\\w*\\b", &[&[" recus", " abstain"]],
                                    ),
                                    Phrase::known(
                                        "\\btakes? no part in\\b", &[&[" take no part in ", " takes no part in "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:leaves?|withdraws?(?: from)?|steps? out(?: of)?) the (?:(?:meeting|discussion|item)\\b|room(?: (?:when|while|during|before|for|if|until|and)\\b|\\W?$|[,;]))", &[&[" leave the ", " leaves the ", " step out the ", " withdraw the ", " steps out the ", " withdraws the ", " step out of the ", " steps out of the ", " withdraw from the ", " withdraws from the "], &["room", "item ", "meeting ", "discussion "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:leaves?|withdraws?|steps? (?:out|aside)|stands? (?:aside|down))\\b[^.;\\n]*?\\b(?:when|while|during|before|for)\\b[^.;\\n]*?\\b(?:discuss|debat|consider|decid|vote|matter|item)", &[&[" leave ", " leaves ", " step out ", " withdraw ", " steps out ", " withdraws ", " stand down ", " step aside ", " stand aside ", " stands down ", " steps aside ", " stands aside "], &[" for ", " when ", " while ", " before ", " during "], &[" item", " vote", " debat", " decid", " matter", " discuss", " consider"]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:interests?|stake|gain|benefit)\\b[^.;\\n]*?\\b(?:leaves?|withdraws?|steps? (?:out|aside)|stands? (?:aside|down)|not (?:vote|take part|speak|decide)|cannot (?:vote|take part))\\b", &[&[" gain ", " stake ", " benefit ", " interest ", " interests "], &[" leave ", " leaves ", " not vote ", " step out ", " withdraw ", " not speak ", " steps out ", " withdraws ", " not decide ", " stand down ", " step aside ", " cannot vote ", " stand aside ", " stands down ", " steps aside ", " stands aside ", " not take part ", " cannot take part "]],
                                    ),
                                    Phrase::known(
                                        "\\bno (?:member|one|trustee|partner|councillor|governor)\\b[^.;\\n]*?\\b(?:takes? part|votes?|decides?)\\b[^.;\\n]*?\\b(?:interest|stake|gain|benefit)", &[&[" no one ", " no member ", " no partner ", " no trustee ", " no governor ", " no councillor "], &[" vote ", " votes ", " decide ", " decides ", " take part ", " takes part "], &[" gain", " stake", " benefit", " interest"]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:code|rules|policy|protocol)\\b[^.;\\n]*?\\b(?:on|about|for) (?:\\w+ )?interests\\b", &[&[" code ", " rules ", " policy ", " protocol "], &[" on ", " for ", " about "], &["interests "]],
                                    ),
                                    Phrase::known(
                                        "\\bpotential conflicts?\\b|\\bconflicts? (?:policy|register)\\b|\\bconflicted\\b", &[&[" conflicted ", " conflict policy ", " conflicts policy ", " conflict register ", " conflicts register ", " potential conflict ", " potential conflicts "]],
                                    ),
                                ]),
                                unless: Cow::Borrowed(&[]),
                                by_others: true,
                                headings: Cow::Borrowed(&[
                                    Phrase::known(
                                        "\\bconflicts? of interest", &[&[" conflict of interest", " conflicts of interest"]],
                                    ),
                                    Phrase::known(
                                        "\\bdeclarations? of\\b.*\\binterest", &[&[" declaration of ", " declarations of "], &[" interest"]],
                                    ),
                                    Phrase::known(
                                        "\\binterests?$", &[&[" interest ", " interests "]],
                                    ),
                                ]),
                                under: Cow::Borrowed(&[]),
                                behind: Cow::Borrowed(&[]),
                                records: Cow::Borrowed(&[]),
                                fields: Cow::Borrowed(&[]),
                                near: Cow::Borrowed(&[]),
                            },
                        ]),
                        softened_by: Cow::Borrowed(&[]),
                        belongs: None,
                    },
                ),
            ),
            across: None,
            why: Cow::Borrowed("The Audit Commission's questions for partnerships ask how decisions are made and recorded and how conflicts of interest are dealt with, and INVOLVE's template asks for the secretariat."),
            help: Cow::Borrowed("Say what is missing, such as \"The group decides by agreement, or else by a majority of those present.\", \"The council's partnership officer takes the minutes.\" and \"Members declare any interest at the start of a meeting and take no part in that item.\""),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("It says how decisions are taken, who does the administration, and how conflicts of interest are dealt with.\n\n    The group decides by agreement, or else by a majority of those present. The council's partnership officer sends the papers a week before and takes the minutes. Members declare any interest at the start of a meeting and take no part in that item."),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("## Ways of working\n\nDecisions are taken by a majority of those present. The museum takes the minutes. Members declare any interest and leave the room while the item is discussed."),
                    register: None,
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("## Ways of working\n\nThe group meets on the first Tuesday of each month."),
                    register: None,
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR209"),
            name: Cow::Borrowed("membership-names-nobody"),
            on: Some(
                Cow::Borrowed("membership"),
            ),
            of: Cow::Borrowed(&[
                Cow::Borrowed("thematic"),
            ]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Should,
            clause: Some(
                Clause {
                    r#in: Cow::Borrowed("Gloucester Partnership terms of reference, Thematic Groups"),
                    says: Cow::Borrowed("must however cover: … membership"),
                },
            ),
            check: Some(
                Check::Peopled(
                    Peopled {
                        roles: Cow::Borrowed(&[
                            Phrase::known(
                                "\\b(?:councillors?|cllrs?|residents?|officers?|volunteers?|trustees?|tenants?|carers?|parents?|pupils?|students?|teachers?|head ?teachers?|governors?|clergy|police|inspectors?|constables?|doctors?|nurses?|clinicians?|practitioners?|professionals?|researchers?|academics?|developers?|engineers?|maintainers?|librarians?|experts?|advis[eo]rs?|directors?|managers?|employees|staff|civil servants?|landlords?|traders?|business(?:es)? (?:people|owners?|leaders?)|young people|older people|service users?|users?|patients?|customers|commissioners?|contributors?|founders?|employers?|citizens?|lay members?|contributing organi[sz]ations?|stakeholders|co-?chairs?|chairs? of|chief executives?|secretary of|treasurer|ex officio|ex-officio)\\b", &[&[" cllr", " user", " carer", " nurse", " pupil", " staff", " clergy", " doctor", " expert", " parent", " police", " tenant", " trader", " adviser", " advisor", " citizen", " cochair", " founder", " manager", " officer", " patient", " student", " teacher", " trustee", " academic", " chair of", " co chair", " director", " employer", " engineer", " governor", " landlord", " resident", " chairs of", " clinician", " constable", " customers", " developer", " employees", " inspector", " librarian", " treasurer", " volunteer", " councillor", " ex officio", " lay member", " maintainer", " researcher", " contributor", " headteacher", " commissioner", " older people", " practitioner", " professional", " secretary of", " stakeholders", " young people", " civil servant", " business owner", " business leader", " business people", " chief executive", " businesses owner", " businesses leader", " businesses people", " contributing organisation", " contributing organization"]],
                            ),
                            Phrase::known(
                                "\\b(?:a |one |two |three |each |representatives?|delegates?|nominees?|people|persons?|members?|individuals?|somebody|someone|drawn)(?: \\w+){0,2} (?:from|of|representing|nominated by|appointed by|named by) (?:the |each |every |all |any |its |other |a |an |our |both |local |partner |member )", &[&[" a ", " one ", " two ", " drawn", " each ", " member", " people", " person", " three ", " nominee", " someone", " delegate", " somebody", " individual", " representative"], &[" of ", " from ", " named by ", " appointed by ", " nominated by ", " representing "]],
                            ),
                            Phrase::known(
                                "\\b(?:one|two|three|four|five|six|\\d) \\w+ from (?:each|every)\\b", &[&[" 0 ", " 1 ", " 2 ", " 3 ", " 4 ", " 5 ", " 6 ", " 7 ", " 8 ", " 9 ", " one ", " six ", " two ", " five ", " four ", " three "], &[" from each ", " from every "]],
                            ),
                            Phrase::known(
                                "\\b(?:one|two|three|four|five|six|\\d)(?: each)? from (?:the|each|every|all|any|its|our|both|local|either)\\b", &[&[" 0 from ", " 1 from ", " 2 from ", " 3 from ", " 4 from ", " 5 from ", " 6 from ", " 7 from ", " 8 from ", " 9 from ", " one from ", " six from ", " two from ", " five from ", " four from ", " three from ", " 0 each from ", " 1 each from ", " 2 each from ", " 3 each from ", " 4 each from ", " 5 each from ", " 6 each from ", " 7 each from ", " 8 each from ", " 9 each from ", " one each from ", " six each from ", " two each from ", " five each from ", " four each from ", " three each from "], &["all ", "any ", "its ", "our ", "the ", "both ", "each ", "every ", "local ", "either "]],
                            ),
                            Phrase::known(
                                "\\b(?:partners?|agenc(?:y|ies)|organi[sz]ations?|charit(?:y|ies)|companies|institutions?|universit(?:y|ies)|schools|colleges|churches|faith groups|community groups|voluntary (?:and community )?sector|private sector|public sector|third sector|compan(?:y|ies)|bod(?:y|ies)|departments?|councils|authorit(?:y|ies)|parish(?:es)?|neighbourhoods?|communities|wards?|sectors?|projects?)\\b", &[&[" body ", " ward ", " wards ", " agency ", " bodies ", " parish ", " sector ", " charity ", " company ", " partner ", " project ", " schools ", " sectors ", " agencies ", " churches ", " colleges ", " councils ", " parishes ", " partners ", " projects ", " authority ", " charities ", " companies ", " department ", " university ", " authorities ", " communities ", " departments ", " institution ", " faith groups ", " institutions ", " organisation ", " organization ", " universities ", " neighbourhood ", " organisations ", " organizations ", " neighbourhoods ", " community groups "]],
                            ),
                            Phrase::known(
                                "\\b(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|sixteen|twenty|a dozen) (?:[\\w-]+ ){0,2}(?:members?|people|persons?|representatives?|places|seats|individuals|delegates)\\b", &[&["seats ", "member ", "people ", "person ", "places ", "members ", "persons ", "delegates ", "individuals ", "representative ", "representatives "]],
                            ),
                            Phrase::known(
                                "\\b(?:up to|at least|at most|no more than|no fewer than|a (?:minimum|maximum) of|between) (?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)\\b", &[&[" up to ", " at most ", " between ", " at least ", " a maximum of ", " a minimum of ", " no more than ", " no fewer than "]],
                            ),
                            Phrase::known(
                                "\\b(?:open to|anyone|anybody|everyone|everybody|all (?:those )?(?:who|interested|with)|any (?:person|individual|one)|whoever|those (?:with|interested)|those who (?:live|work|wish|want|use|run|own|care|share|serve|play|teach|hold|represent)|all interested)\\b", &[&[" anyone ", " all who ", " any one ", " anybody ", " open to ", " whoever ", " all with ", " everyone ", " everybody ", " any person ", " those with ", " all those who ", " those who own ", " those who run ", " those who use ", " all interested ", " any individual ", " those who care ", " those who hold ", " those who live ", " those who play ", " those who want ", " those who wish ", " those who work ", " those who serve ", " those who share ", " those who teach ", " those interested ", " those who represent "]],
                            ),
                            Phrase::known(
                                "\\b(?:listed|list of (?:the )?(?:current )?members|members list|member list|membership list|appendix|annexe?|schedule|website|web page|web site|wiki|register of members|table (?:below|above)|see (?:below|above))\\b", &[&[" wiki ", " annex ", " annexe ", " listed ", " website ", " appendix ", " schedule ", " web page ", " web site ", " see above ", " see below ", " member list ", " table above ", " table below ", " members list ", " list of members ", " membership list ", " list of the members ", " register of members ", " list of current members ", " list of the current members "]],
                            ),
                            Phrase::known(
                                "\\b(?:jointly |it |which )?(?:comprises?|consists? of|made up of|composed of|drawn from|chosen from|limited to)\\b", &[&[" comprise ", " comprises ", " consist of ", " drawn from ", " limited to ", " made up of ", " chosen from ", " composed of ", " consists of "]],
                            ),
                        ]),
                        others: Cow::Borrowed(&[
                            Phrase::known(
                                "\\bterms of reference\\b", &[&[" terms of reference "]],
                            ),
                            Phrase::known(
                                "(?-i:\\b(?:the )?(?:Gloucester )?(?:Partnership|Strategic Group|Executive)(?: (?:Executive|Board|Group))*\\b)", &[&[" executive", " partnership", " strategic group"]],
                            ),
                            Phrase::known(
                                "(?-i:\\b(?:Group|Membership|Members?|Chair|Vice|Committee|Panel|Forum|Board|ToR|Conference|LAA|SCS|I|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Sustainable Community Strategy)\\b)", &[&[" i ", " laa ", " may ", " scs ", " tor ", " july ", " june ", " vice ", " april ", " board ", " chair ", " forum ", " group ", " march ", " panel ", " august ", " friday ", " member ", " monday ", " january ", " members ", " october ", " tuesday ", " december ", " february ", " november ", " thursday ", " committee ", " september ", " wednesday ", " conference ", " membership ", " sustainable community strategy "]],
                            ),
                        ]),
                        duties: Cow::Borrowed(&[
                            Phrase::known(
                                "^(?:to |will |must |should |shall |be |being |they |members (?:will|must|should|shall|may|are expected to) |not |may )*(?:attend\\w*|contribut\\w+|read\\w*|shar\\w+|respect\\w*|tak(?:e|ing)|report\\w*|represent(?:ing)?|support\\w*|promot\\w+|prepar\\w+|declar\\w+|act(?:ing)?|listen\\w*|work(?:ing)?|bring(?:ing)?|keep(?:ing)?|mak(?:e|ing)|help\\w*|send(?:ing)?|commit\\w*|committed|provid\\w+|giv(?:e|ing)|participat\\w+|engag\\w+|ensur\\w+|vot(?:e|ing)|speak(?:ing)?|follow(?:ing)?|abid(?:e|ing)|treat(?:ing)?|feed(?:ing)?|champion\\w*|undertak\\w+|be prepared|willing|able|regular attendance|resign\\w*|leav(?:e|ing)|remov\\w+|ceas\\w+)\\b", &[&["act", "able", "ceas", "feed", "give", "help", "keep", "make", "read", "send", "shar", "take", "vote", "work", "abide", "bring", "engag", "ensur", "leave", "remov", "speak", "treat", "attend", "commit", "declar", "follow", "giving", "listen", "making", "prepar", "promot", "provid", "report", "resign", "taking", "voting", "abiding", "leaving", "respect", "support", "willing", "champion", "undertak", "contribut", "represent", "participat"]],
                            ),
                        ]),
                    },
                ),
            ),
            across: None,
            why: Cow::Borrowed("The Gloucester Partnership's terms of reference say that every group's \"must however cover: … membership\", and nobody can tell from these who belongs."),
            help: Cow::Borrowed("List the organisations or roles that belong and how many each sends, such as \"Gloucester City Council: two officers\" or \"Up to six residents, one from each neighbourhood partnership\"."),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("The section on membership names organisations or roles, or says how many belong.\n\n    ## Membership\n\n    - Gloucester City Council: one councillor and one officer\n    - Gloucestershire Constabulary: one inspector\n    - Up to six residents"),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("## Membership\n\nOne councillor, the head of the sixth form and two parents."),
                    register: None,
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("## Membership\n\nMembership is looked at again from time to time."),
                    register: None,
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR301"),
            name: Cow::Borrowed("outcome-repeated"),
            on: None,
            of: Cow::Borrowed(&[]),
            silent_when: Cow::Borrowed(&[
                Cow::Borrowed("TOR302"),
            ]),
            force: Force::Should,
            clause: None,
            check: Some(
                Check::Distinct,
            ),
            across: None,
            why: Cow::Borrowed("The Gloucester Partnership's Executive commissions work by the numbers of its outcomes, and a number given twice often stands in the place of another."),
            help: Cow::Borrowed("Take the second out, or put the number that was meant, such as \"outcomes 2.1, 2.2 and 3.1\" for \"outcomes 2.1, 2.1 and 3.1\"."),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("Each list of outcomes names each of them once.\n\n    The group will deliver outcomes 2.1, 2.2 and 3.1 of the Sustainable Community Strategy."),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("## Objectives\n\n- Outcome 6.3: every ward has a repair shop.\n- Outcome 6.4: less is thrown away."),
                    register: None,
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("## Objectives\n\n- Outcome 6.3: every ward has a bring bank.\n- Outcome 6.3: every flat has a box for glass."),
                    register: None,
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR302"),
            name: Cow::Borrowed("outcome-lists-disagree"),
            on: None,
            of: Cow::Borrowed(&[]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Should,
            clause: None,
            check: Some(
                Check::Consistent(
                    Consistent {
                        assigned: Cow::Borrowed(&[
                            Phrase::known(
                                "{ours}", &[&["own", "lead", "above", "below", "deliver", "of our ", "of the ", "of this ", "given to ", "answer for", "answers for", "allotted to ", "assigned to ", "allocated to ", "entrusted to ", " is accountable", " is responsible", " are accountable", " are responsible", "is accountable for", "is responsible for", "are responsible for"]],
                            ),
                        ]),
                    },
                ),
            ),
            across: None,
            why: Cow::Borrowed("The Gloucester Partnership's Executive monitors the groups against the outcomes that these terms of reference name, and two lists that differ leave open which is meant."),
            help: Cow::Borrowed("Write the same outcomes in both places, or let the second only point to the first: \"all of the outcomes under Objectives\"."),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("A list that is said to hold all outcomes holds the same as the objectives.\n\n    ## Objectives\n\n    - Outcome 2.1: Communities live, work and play in peace and harmony.\n    - Outcome 3.1: The city's deprived neighbourhoods see improvements.\n\n    ## Ways of working\n\n    The delivery plan covers all of the outcomes assigned to the group (2.1 and 3.1)."),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("## Objectives\n\n- Outcome 7.1: cleaner air.\n- Outcome 7.2: quieter nights.\n\n## Ways of working\n\nThe plan covers all of the outcomes assigned to the group (7.1 and 7.2)."),
                    register: None,
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("## Objectives\n\n- Outcome 7.1: fewer wasps.\n- Outcome 7.2: more bees.\n\n## Ways of working\n\nThe plan covers all of the outcomes assigned to the group (7.1 and 7.3)."),
                    register: None,
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR303"),
            name: Cow::Borrowed("outcome-not-in-register"),
            on: None,
            of: Cow::Borrowed(&[]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Should,
            clause: None,
            check: Some(
                Check::Registered,
            ),
            across: None,
            why: Cow::Borrowed("The Gloucester Partnership's Executive commissions work to deliver the Sustainable Community Strategy, and the register holds the numbers of its outcomes."),
            help: Cow::Borrowed("Put the number that the strategy gives to the outcome. If the outcome is new, add it to \"outcomes\" in the register. If it belongs to another plan, say to which: \"outcome 15 of the LAA\"."),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("Every outcome has the number that the Sustainable Community Strategy gives it, and the register knows it.\n\n    The group will deliver outcome 2.1 of the Sustainable Community Strategy."),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("## Objectives\n\nThe group will deliver outcome 1.2 of the Sustainable Community Strategy."),
                    register: Some(
                        Cow::Borrowed("[partnership]\nname = \"Wharf Partnership\"\noutcomes = [\"1.1\", \"1.2\", \"2.1\"]"),
                    ),
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("## Objectives\n\nThe group will deliver outcome 1.7 of the Sustainable Community Strategy."),
                    register: Some(
                        Cow::Borrowed("[partnership]\nname = \"Wharf Partnership\"\noutcomes = [\"1.1\", \"1.2\", \"2.1\"]"),
                    ),
                },
                Sample {
                    word: Word::Inapplicable,
                    text: Cow::Borrowed("## Objectives\n\nThe group will deliver outcome 8.8, and no register is there to tell."),
                    register: None,
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR304"),
            name: Cow::Borrowed("indicator-number-invalid"),
            on: None,
            of: Cow::Borrowed(&[]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Should,
            clause: None,
            check: Some(
                Check::Numbered(
                    Numbered {
                        highest: 199,
                        dropped: Cow::Borrowed(&[
                            31,
                        ]),
                    },
                ),
            ),
            across: None,
            why: Cow::Borrowed("The Government's set of National Indicators was numbered 1 to 199, and 31 was dropped before it began."),
            help: Cow::Borrowed("Look the number up in the set and put the one that was meant, such as \"NI 35\". If the number belongs to another set of indicators, say which."),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("The numbers of the National Indicators are those of the Government's set, 1 to 199 without 31.\n\n    The group works towards NI 35, \"Building resilience to violent extremism\"."),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("## Objectives\n\nThe group works towards NI 110 and NI 112."),
                    register: None,
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("## Objectives\n\nThe group works towards NI 110 and NI 231."),
                    register: None,
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR305"),
            name: Cow::Borrowed("acronym-not-explained"),
            on: None,
            of: Cow::Borrowed(&[]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Advice,
            clause: None,
            check: Some(
                Check::Explained(
                    Explained {
                        known: Cow::Borrowed(&[
                            Cow::Borrowed("UK"),
                            Cow::Borrowed("GB"),
                            Cow::Borrowed("USA"),
                            Cow::Borrowed("US"),
                            Cow::Borrowed("EU"),
                            Cow::Borrowed("UN"),
                            Cow::Borrowed("NHS"),
                            Cow::Borrowed("BBC"),
                            Cow::Borrowed("ITV"),
                            Cow::Borrowed("GP"),
                            Cow::Borrowed("GPS"),
                            Cow::Borrowed("MP"),
                            Cow::Borrowed("MPS"),
                            Cow::Borrowed("MEP"),
                            Cow::Borrowed("AGM"),
                            Cow::Borrowed("EGM"),
                            Cow::Borrowed("CEO"),
                            Cow::Borrowed("CIO"),
                            Cow::Borrowed("CTO"),
                            Cow::Borrowed("CFO"),
                            Cow::Borrowed("HR"),
                            Cow::Borrowed("IT"),
                            Cow::Borrowed("ICT"),
                            Cow::Borrowed("PR"),
                            Cow::Borrowed("TV"),
                            Cow::Borrowed("CCTV"),
                            Cow::Borrowed("DVD"),
                            Cow::Borrowed("CD"),
                            Cow::Borrowed("PC"),
                            Cow::Borrowed("PDF"),
                            Cow::Borrowed("URL"),
                            Cow::Borrowed("URI"),
                            Cow::Borrowed("WWW"),
                            Cow::Borrowed("HTML"),
                            Cow::Borrowed("HTTP"),
                            Cow::Borrowed("HTTPS"),
                            Cow::Borrowed("XML"),
                            Cow::Borrowed("CSS"),
                            Cow::Borrowed("CSV"),
                            Cow::Borrowed("JSON"),
                            Cow::Borrowed("YAML"),
                            Cow::Borrowed("API"),
                            Cow::Borrowed("APIS"),
                            Cow::Borrowed("SQL"),
                            Cow::Borrowed("FAQ"),
                            Cow::Borrowed("FAQS"),
                            Cow::Borrowed("SMS"),
                            Cow::Borrowed("USB"),
                            Cow::Borrowed("RAM"),
                            Cow::Borrowed("ROM"),
                            Cow::Borrowed("ASCII"),
                            Cow::Borrowed("DNS"),
                            Cow::Borrowed("COVID"),
                            Cow::Borrowed("HIV"),
                            Cow::Borrowed("AIDS"),
                            Cow::Borrowed("DNA"),
                            Cow::Borrowed("VAT"),
                            Cow::Borrowed("PAYE"),
                            Cow::Borrowed("GDP"),
                            Cow::Borrowed("GDPR"),
                            Cow::Borrowed("GCSE"),
                            Cow::Borrowed("NVQ"),
                            Cow::Borrowed("MOT"),
                            Cow::Borrowed("DIY"),
                            Cow::Borrowed("BST"),
                            Cow::Borrowed("GMT"),
                            Cow::Borrowed("UTC"),
                            Cow::Borrowed("CET"),
                            Cow::Borrowed("CEST"),
                            Cow::Borrowed("EET"),
                            Cow::Borrowed("EEST"),
                            Cow::Borrowed("WET"),
                            Cow::Borrowed("EST"),
                            Cow::Borrowed("EDT"),
                            Cow::Borrowed("CDT"),
                            Cow::Borrowed("MST"),
                            Cow::Borrowed("MDT"),
                            Cow::Borrowed("PST"),
                            Cow::Borrowed("PDT"),
                            Cow::Borrowed("BRT"),
                            Cow::Borrowed("IST"),
                            Cow::Borrowed("JST"),
                            Cow::Borrowed("KST"),
                            Cow::Borrowed("SGT"),
                            Cow::Borrowed("HKT"),
                            Cow::Borrowed("AEST"),
                            Cow::Borrowed("AEDT"),
                            Cow::Borrowed("ACST"),
                            Cow::Borrowed("AWST"),
                            Cow::Borrowed("NZST"),
                            Cow::Borrowed("NZDT"),
                            Cow::Borrowed("SAST"),
                            Cow::Borrowed("MSK"),
                            Cow::Borrowed("GBP"),
                            Cow::Borrowed("EUR"),
                            Cow::Borrowed("USD"),
                            Cow::Borrowed("MIT"),
                            Cow::Borrowed("ISO"),
                            Cow::Borrowed("IEC"),
                            Cow::Borrowed("BS"),
                            Cow::Borrowed("EN"),
                            Cow::Borrowed("OBE"),
                            Cow::Borrowed("CBE"),
                            Cow::Borrowed("MBE"),
                            Cow::Borrowed("KBE"),
                            Cow::Borrowed("DBE"),
                            Cow::Borrowed("QC"),
                            Cow::Borrowed("KC"),
                            Cow::Borrowed("JP"),
                            Cow::Borrowed("PHD"),
                            Cow::Borrowed("BSC"),
                            Cow::Borrowed("MBA"),
                            Cow::Borrowed("ASAP"),
                            Cow::Borrowed("FAO"),
                            Cow::Borrowed("CC"),
                            Cow::Borrowed("BCC"),
                            Cow::Borrowed("RSVP"),
                            Cow::Borrowed("TBC"),
                            Cow::Borrowed("TBA"),
                            Cow::Borrowed("TBD"),
                            Cow::Borrowed("TOR"),
                            Cow::Borrowed("TORS"),
                            Cow::Borrowed("ETC"),
                            Cow::Borrowed("AOB"),
                            Cow::Borrowed("NB"),
                            Cow::Borrowed("VIP"),
                            Cow::Borrowed("LGBT"),
                            Cow::Borrowed("LGBTQ"),
                            Cow::Borrowed("BME"),
                            Cow::Borrowed("SEN"),
                            Cow::Borrowed("YMCA"),
                            Cow::Borrowed("RSPCA"),
                            Cow::Borrowed("RSPB"),
                            Cow::Borrowed("RNIB"),
                            Cow::Borrowed("NSPCC"),
                            Cow::Borrowed("WRVS"),
                            Cow::Borrowed("NATO"),
                            Cow::Borrowed("UNESCO"),
                            Cow::Borrowed("UNICEF"),
                            Cow::Borrowed("NASA"),
                            Cow::Borrowed("IBM"),
                            Cow::Borrowed("PIN"),
                            Cow::Borrowed("ID"),
                            Cow::Borrowed("AM"),
                            Cow::Borrowed("PM"),
                            Cow::Borrowed("BC"),
                            Cow::Borrowed("AD"),
                            Cow::Borrowed("PO"),
                            Cow::Borrowed("FTE"),
                            Cow::Borrowed("CPU"),
                            Cow::Borrowed("GPU"),
                            Cow::Borrowed("BMI"),
                            Cow::Borrowed("MOU"),
                            Cow::Borrowed("SLA"),
                            Cow::Borrowed("IRC"),
                            Cow::Borrowed("README"),
                            Cow::Borrowed("TODO"),
                            Cow::Borrowed("PNG"),
                            Cow::Borrowed("JPG"),
                            Cow::Borrowed("JPEG"),
                            Cow::Borrowed("GIF"),
                            Cow::Borrowed("SVG"),
                            Cow::Borrowed("RTF"),
                            Cow::Borrowed("DOC"),
                            Cow::Borrowed("DOCX"),
                            Cow::Borrowed("ODT"),
                            Cow::Borrowed("TXT"),
                            Cow::Borrowed("ZIP"),
                            Cow::Borrowed("RFC"),
                            Cow::Borrowed("YYYY"),
                            Cow::Borrowed("DD"),
                            Cow::Borrowed("MM"),
                            Cow::Borrowed("XXX"),
                            Cow::Borrowed("CO"),
                            Cow::Borrowed("PH"),
                            Cow::Borrowed("NW"),
                            Cow::Borrowed("SW"),
                            Cow::Borrowed("NE"),
                            Cow::Borrowed("SE"),
                            Cow::Borrowed("GL"),
                            Cow::Borrowed("PA"),
                            Cow::Borrowed("MR"),
                            Cow::Borrowed("MRS"),
                            Cow::Borrowed("DR"),
                            Cow::Borrowed("ST"),
                            Cow::Borrowed("MUST"),
                            Cow::Borrowed("NOT"),
                            Cow::Borrowed("SHALL"),
                            Cow::Borrowed("SHOULD"),
                            Cow::Borrowed("MAY"),
                            Cow::Borrowed("WILL"),
                            Cow::Borrowed("CAN"),
                            Cow::Borrowed("ALL"),
                            Cow::Borrowed("ANY"),
                            Cow::Borrowed("AND"),
                            Cow::Borrowed("BUT"),
                            Cow::Borrowed("THE"),
                            Cow::Borrowed("FOR"),
                            Cow::Borrowed("WITH"),
                            Cow::Borrowed("ONLY"),
                            Cow::Borrowed("NEVER"),
                            Cow::Borrowed("ALWAYS"),
                            Cow::Borrowed("BOTH"),
                            Cow::Borrowed("EITHER"),
                            Cow::Borrowed("EACH"),
                            Cow::Borrowed("EVERY"),
                            Cow::Borrowed("MORE"),
                            Cow::Borrowed("MOST"),
                            Cow::Borrowed("LESS"),
                            Cow::Borrowed("NEW"),
                            Cow::Borrowed("OLD"),
                            Cow::Borrowed("NOW"),
                            Cow::Borrowed("ONE"),
                            Cow::Borrowed("TWO"),
                            Cow::Borrowed("YES"),
                            Cow::Borrowed("END"),
                            Cow::Borrowed("PLEASE"),
                            Cow::Borrowed("NOTE"),
                            Cow::Borrowed("DRAFT"),
                            Cow::Borrowed("FINAL"),
                            Cow::Borrowed("COPY"),
                            Cow::Borrowed("REVIEW"),
                            Cow::Borrowed("BEFORE"),
                            Cow::Borrowed("AFTER"),
                            Cow::Borrowed("UPDATE"),
                            Cow::Borrowed("NAME"),
                            Cow::Borrowed("DATE"),
                            Cow::Borrowed("TITLE"),
                            Cow::Borrowed("GROUP"),
                            Cow::Borrowed("BOARD"),
                            Cow::Borrowed("FORUM"),
                            Cow::Borrowed("PANEL"),
                            Cow::Borrowed("TEAM"),
                            Cow::Borrowed("TERMS"),
                            Cow::Borrowed("CITY"),
                            Cow::Borrowed("COUNTY"),
                            Cow::Borrowed("AIM"),
                            Cow::Borrowed("AIMS"),
                            Cow::Borrowed("ROLE"),
                            Cow::Borrowed("ROLES"),
                            Cow::Borrowed("SCOPE"),
                            Cow::Borrowed("REMIT"),
                            Cow::Borrowed("CHAIR"),
                            Cow::Borrowed("VICE"),
                            Cow::Borrowed("AGENDA"),
                            Cow::Borrowed("ANNEX"),
                            Cow::Borrowed("PART"),
                            Cow::Borrowed("PAGE"),
                            Cow::Borrowed("WHO"),
                            Cow::Borrowed("WHAT"),
                            Cow::Borrowed("WHEN"),
                            Cow::Borrowed("WHERE"),
                            Cow::Borrowed("WHY"),
                            Cow::Borrowed("HOW"),
                            Cow::Borrowed("OUR"),
                            Cow::Borrowed("YOUR"),
                            Cow::Borrowed("THIS"),
                            Cow::Borrowed("THAT"),
                            Cow::Borrowed("THESE"),
                            Cow::Borrowed("FROM"),
                            Cow::Borrowed("INTO"),
                            Cow::Borrowed("ALSO"),
                            Cow::Borrowed("BEING"),
                            Cow::Borrowed("WORK"),
                            Cow::Borrowed("WORKING"),
                            Cow::Borrowed("PLAN"),
                            Cow::Borrowed("LINKS"),
                            Cow::Borrowed("OPEN"),
                            Cow::Borrowed("CLOSED"),
                            Cow::Borrowed("DELETE"),
                            Cow::Borrowed("INSERT"),
                            Cow::Borrowed("ADD"),
                            Cow::Borrowed("VOTE"),
                            Cow::Borrowed("VOTES"),
                            Cow::Borrowed("QUORUM"),
                            Cow::Borrowed("MEMBER"),
                            Cow::Borrowed("PUBLIC"),
                            Cow::Borrowed("ITEM"),
                            Cow::Borrowed("ITEMS"),
                            Cow::Borrowed("TASK"),
                            Cow::Borrowed("TASKS"),
                            Cow::Borrowed("GOALS"),
                            Cow::Borrowed("VISION"),
                            Cow::Borrowed("VALUES"),
                            Cow::Borrowed("STAFF"),
                            Cow::Borrowed("DUTIES"),
                            Cow::Borrowed("POWERS"),
                            Cow::Borrowed("STATUS"),
                            Cow::Borrowed("OWNER"),
                            Cow::Borrowed("SIGNED"),
                            Cow::Borrowed("AGREED"),
                            Cow::Borrowed("LOCAL"),
                            Cow::Borrowed("JOINT"),
                            Cow::Borrowed("EQUAL"),
                            Cow::Borrowed("NONE"),
                            Cow::Borrowed("ITS"),
                            Cow::Borrowed("ARE"),
                            Cow::Borrowed("HAS"),
                            Cow::Borrowed("HAVE"),
                            Cow::Borrowed("USE"),
                            Cow::Borrowed("PER"),
                            Cow::Borrowed("ACT"),
                            Cow::Borrowed("LAW"),
                            Cow::Borrowed("WAS"),
                            Cow::Borrowed("WERE"),
                            Cow::Borrowed("BEEN"),
                            Cow::Borrowed("OUT"),
                            Cow::Borrowed("OFF"),
                            Cow::Borrowed("UP"),
                            Cow::Borrowed("OVER"),
                            Cow::Borrowed("UNDER"),
                            Cow::Borrowed("LEAD"),
                            Cow::Borrowed("HEAD"),
                            Cow::Borrowed("HOST"),
                            Cow::Borrowed("LIST"),
                            Cow::Borrowed("TABLE"),
                            Cow::Borrowed("NOTES"),
                            Cow::Borrowed("PURPOSE"),
                        ]),
                        between: Cow::Borrowed(&[
                            Cow::Borrowed("or"),
                            Cow::Borrowed("the"),
                            Cow::Borrowed("as"),
                            Cow::Borrowed("known"),
                            Cow::Borrowed("called"),
                            Cow::Borrowed("abbreviated"),
                            Cow::Borrowed("to"),
                            Cow::Borrowed("hereafter"),
                            Cow::Borrowed("hereinafter"),
                            Cow::Borrowed("here"),
                            Cow::Borrowed("ie"),
                            Cow::Borrowed("eg"),
                            Cow::Borrowed("also"),
                            Cow::Borrowed("commonly"),
                            Cow::Borrowed("referred"),
                            Cow::Borrowed("simply"),
                            Cow::Borrowed("short"),
                            Cow::Borrowed("for"),
                            Cow::Borrowed("otherwise"),
                            Cow::Borrowed("after"),
                        ]),
                        meaning: Cow::Borrowed(&[
                            Cow::Borrowed("stands"),
                            Cow::Borrowed("for"),
                            Cow::Borrowed("means"),
                            Cow::Borrowed("is"),
                            Cow::Borrowed("are"),
                            Cow::Borrowed("short"),
                            Cow::Borrowed("the"),
                            Cow::Borrowed("a"),
                            Cow::Borrowed("an"),
                            Cow::Borrowed("or"),
                            Cow::Borrowed("abbreviates"),
                        ]),
                        titles: Cow::Borrowed(&[
                            Cow::Borrowed("mr"),
                            Cow::Borrowed("mrs"),
                            Cow::Borrowed("ms"),
                            Cow::Borrowed("miss"),
                            Cow::Borrowed("mx"),
                            Cow::Borrowed("dr"),
                            Cow::Borrowed("prof"),
                            Cow::Borrowed("professor"),
                            Cow::Borrowed("sir"),
                            Cow::Borrowed("dame"),
                            Cow::Borrowed("lord"),
                            Cow::Borrowed("lady"),
                            Cow::Borrowed("rev"),
                            Cow::Borrowed("revd"),
                            Cow::Borrowed("reverend"),
                            Cow::Borrowed("cllr"),
                            Cow::Borrowed("cllrs"),
                            Cow::Borrowed("councillor"),
                            Cow::Borrowed("councillors"),
                            Cow::Borrowed("alderman"),
                            Cow::Borrowed("inspector"),
                            Cow::Borrowed("superintendent"),
                            Cow::Borrowed("constable"),
                            Cow::Borrowed("sergeant"),
                            Cow::Borrowed("pc"),
                        ]),
                        firms: Cow::Borrowed(&[
                            Cow::Borrowed("company"),
                            Cow::Borrowed("ltd"),
                            Cow::Borrowed("limited"),
                            Cow::Borrowed("plc"),
                            Cow::Borrowed("llp"),
                            Cow::Borrowed("inc"),
                            Cow::Borrowed("gmbh"),
                            Cow::Borrowed("cic"),
                        ]),
                    },
                ),
            ),
            across: None,
            why: Cow::Borrowed("Councils' plain-English guides, such as Bracknell Forest's, ask writers to spell out a short form where it is first used."),
            help: Cow::Borrowed("Write each in full the first time, with the short form in brackets, such as \"the Local Area Agreement (LAA)\", or list them at the end under \"Abbreviations\"."),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("A short form stands in brackets after its full name where it is first used, or in a list of abbreviations.\n\n    The group reports to the Local Strategic Partnership (LSP) twice a year. The LSP agrees its budget."),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("## Purpose\n\nThe group advises the Primary Care Trust (PCT). The PCT pays for its room."),
                    register: None,
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("## Purpose\n\nThe group advises the QRTF on dental care."),
                    register: None,
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR306"),
            name: Cow::Borrowed("reference-to-nothing"),
            on: None,
            of: Cow::Borrowed(&[]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Should,
            clause: None,
            check: Some(
                Check::Found(
                    Found {
                        places: Cow::Borrowed(&[
                            Cow::Borrowed("section"),
                            Cow::Borrowed("sub-section"),
                            Cow::Borrowed("subsection"),
                            Cow::Borrowed("paragraph"),
                            Cow::Borrowed("sub-paragraph"),
                            Cow::Borrowed("subparagraph"),
                            Cow::Borrowed("para"),
                            Cow::Borrowed("paras"),
                            Cow::Borrowed("clause"),
                            Cow::Borrowed("sub-clause"),
                            Cow::Borrowed("chapter"),
                            Cow::Borrowed("§"),
                            Cow::Borrowed("table"),
                        ]),
                        tables: Cow::Borrowed(&[
                            Cow::Borrowed("table"),
                        ]),
                        works: Cow::Borrowed(&[
                            Phrase::known(
                                "(?-i:\\b(?:Acts?|Regulations?|Bill|Directive|Treaty|Statute|Statutes|Order|Orders|Constitution|Bylaws?|By-laws?|Handbook|Manual|Licence|License|Convention|Articles|Memorandum|Rules|Schedule of|Circular|Contract|Standard|Standards|WCAG|RFC|ISO)\\b)", &[&[" act ", " iso ", " rfc ", " acts ", " bill ", " wcag ", " bylaw ", " order ", " rules ", " by law ", " bylaws ", " manual ", " orders ", " treaty ", " by laws ", " licence ", " license ", " statute ", " articles ", " circular ", " contract ", " handbook ", " standard ", " statutes ", " directive ", " standards ", " convention ", " memorandum ", " regulation ", " regulations ", " schedule of ", " constitution "]],
                            ),
                            Phrase::known(
                                "\\b(?:bylaws?|by-laws?|legislation|statute|statutory|treaty|regulations?|constitution|standing orders|financial rules|lease|licence|contract|act)\\b", &[&[" act ", " bylaw ", " lease ", " by law ", " bylaws ", " treaty ", " by laws ", " licence ", " statute ", " contract ", " statutory ", " regulation ", " legislation ", " regulations ", " constitution ", " financial rules ", " standing orders "]],
                            ),
                        ]),
                        papers: Cow::Borrowed(&[
                            Phrase::known(
                                "(?-i:\\b(?:Process|Policy|Code|Strategy|Framework|Guidance|Guide|Agreement|Report|Review|Paper|Plan|Protocol|Procedures?|Concordat|Compact|Specification|Charter|Scheme|Terms and Conditions)\\b)", &[&[" code ", " plan ", " guide ", " paper ", " policy ", " report ", " review ", " scheme ", " charter ", " compact ", " process ", " guidance ", " protocol ", " strategy ", " agreement ", " concordat ", " framework ", " procedure ", " procedures ", " specification ", " terms and conditions "]],
                            ),
                            Phrase::known(
                                "\\b(?:of|in|to|under|with) (?:the|its|their|that|our) (?:\\w+ )?(?:strategy|policy|agreement|report|guidance|handbook|framework|process|code|manual|partnership agreement|protocol|procedures?)\\b", &[&[" in its ", " in our ", " in the ", " of its ", " of our ", " of the ", " to its ", " to our ", " to the ", " in that ", " of that ", " to that ", " in their ", " of their ", " to their ", " with its ", " with our ", " with the ", " under its ", " under our ", " under the ", " with that ", " under that ", " with their ", " under their "], &["code ", "manual ", "policy ", "report ", "process ", "guidance ", "handbook ", "protocol ", "strategy ", "agreement ", "framework ", "procedure ", "procedures "]],
                            ),
                        ]),
                        here: Cow::Borrowed(&[
                            Phrase::known(
                                "(?:\\bsee(?: also)?|\\b(?:set out|listed|shown|given|described|included|contained|found|detailed|outlined|reproduced|summarised|explained|attached|annexed|appended|enclosed)(?: here| below| separately| in full)? (?:in|at|as|to|under))(?: the)? ?[(\"]?$", &[&[" as", " at", " in", " to", " see", " under"]],
                            ),
                        ]),
                        appended: Cow::Borrowed(&[
                            Phrase::known(
                                "(?-i:\\b(?:Process|Policy|Code|Strategy|Framework|Guidance|Guide|Agreement|Report|Review|Paper|Plan|Protocol|Procedures?|Concordat|Compact|Specification|Charter|Scheme)) (?:(?:is|are) (?:at|in|as) |in |at |\\()$", &[&[" code ", " plan ", " guide ", " paper ", " policy ", " report ", " review ", " scheme ", " charter ", " compact ", " process ", " guidance ", " protocol ", " strategy ", " agreement ", " concordat ", " framework ", " procedure ", " procedures ", " specification "]],
                            ),
                            Phrase::known(
                                "\\b(?:attached|annexed|appended|enclosed) ?\\(?$", &[&[" annexed ", " appended ", " attached ", " enclosed "]],
                            ),
                        ]),
                        own: Cow::Borrowed(&[
                            Phrase::known(
                                "^\\W*(?:(?:of|in|to) (?:these terms|this document|this paper|the terms of reference|these tors?|this charter|this constitution|this tor)\\b|(?:above|below|overleaf|attached|at the end)\\b)", &[&["above ", "below ", "attached ", "overleaf ", "at the end ", "in this tor ", "of this tor ", "to this tor ", "in these tor ", "of these tor ", "to these tor ", "in these tors ", "in this paper ", "of these tors ", "of this paper ", "to these tors ", "to this paper ", "in these terms ", "of these terms ", "to these terms ", "in this charter ", "of this charter ", "to this charter ", "in this document ", "of this document ", "to this document ", "in this constitution ", "of this constitution ", "to this constitution ", "in the terms of reference ", "of the terms of reference ", "to the terms of reference "]],
                            ),
                        ]),
                        of_another: Cow::Borrowed(&[
                            Phrase::known(
                                "^\\W*(?:thereof|of (?:it|that|them|those))\\b", &[&["of it ", "of that ", "of them ", "thereof ", "of those "]],
                            ),
                            Phrase::known(
                                "^(?: \"[^\"]{1,60}\"| \\([^)]{1,60}\\)|,? (?:page|p\\.?|pp\\.?|pg\\.?) ?\\d+|(?:,| -)? (?-i:[A-Z])[\\w -]{0,40}?)?,? (?:of|in|to|from|under) (?:the |our |its |their )?(?-i:[A-Z])", &[&[" in ", " of ", " to ", " from ", " under "]],
                            ),
                        ]),
                        laws: Cow::Borrowed(&[
                            Phrase::known(
                                "^[ -](?:agreements?|audits?|dut(?:y|ies)|funding|funds?|money|monies|contributions?|enquir(?:y|ies)|notices?|orders?|directions?|officers?|grants?|assessments?|certificates?|powers?|pooled|reviews?|schools?|meetings?|inquir(?:y|ies)|investigations?|arrangements?|complian\\w+|standards?)\\b", &[&[" duty", " fund", " audit", " grant", " money", " order", " power", " duties", " monies", " notice", " pooled", " review", " school", " enquiry", " inquiry", " meeting", " officer", " complian", " standard", " agreement", " direction", " enquiries", " inquiries", " assessment", " arrangement", " certificate", " contribution", " investigation"]],
                            ),
                        ]),
                        apart: Cow::Borrowed(&[
                            Phrase::known(
                                "\\b(?:separate(?:ly)?|enclosed|accompanying|supplied|circulated|available (?:from|on))\\b", &[&[" enclosed ", " separate ", " supplied ", " circulated ", " separately ", " accompanying ", " available on ", " available from "]],
                            ),
                        ]),
                    },
                ),
            ),
            across: None,
            why: Cow::Borrowed("The Gloucester Partnership's terms of reference say that a group's are agreed by all partners, who cannot agree to a part that is not there."),
            help: Cow::Borrowed("Add what is referred to, with the name that the reference uses, such as \"## Appendix two: Action plan\", or take the reference out. If it is a file of its own, say so and link to it."),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("Every appendix, section and paragraph to which the text refers is there, under the number or letter that the reference gives.\n\n    Members are listed in Appendix A.\n\n    ## Appendix A: Members"),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("## Membership\n\nMembers are listed in Appendix A.\n\n## Appendix A: Members\n\n- The zoo\n- The aquarium"),
                    register: None,
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("## Membership\n\nMembers are listed in Appendix B."),
                    register: None,
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR307"),
            name: Cow::Borrowed("own-name-varies"),
            on: None,
            of: Cow::Borrowed(&[]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Advice,
            clause: None,
            check: Some(
                Check::OneName(
                    OneName {
                        same: Cow::Borrowed(&[
                            Cow::Borrowed("group"),
                            Cow::Borrowed("pag"),
                            Cow::Borrowed("subgroup"),
                            Cow::Borrowed("sub-group"),
                            Cow::Borrowed("committee"),
                        ]),
                        others: Cow::Borrowed(&[
                            Cow::Borrowed("county"),
                            Cow::Borrowed("countywide"),
                            Cow::Borrowed("county-wide"),
                            Cow::Borrowed("national"),
                            Cow::Borrowed("regional"),
                            Cow::Borrowed("former"),
                            Cow::Borrowed("old"),
                            Cow::Borrowed("previous"),
                            Cow::Borrowed("other"),
                            Cow::Borrowed("another"),
                            Cow::Borrowed("any"),
                            Cow::Borrowed("county's"),
                            Cow::Borrowed("neighbouring"),
                        ]),
                        kinds: Cow::Borrowed(&[
                            Cow::Borrowed("working"),
                            Cow::Borrowed("steering"),
                            Cow::Borrowed("task"),
                            Cow::Borrowed("finish"),
                            Cow::Borrowed("advisory"),
                            Cow::Borrowed("thematic"),
                            Cow::Borrowed("theme"),
                            Cow::Borrowed("interest"),
                            Cow::Borrowed("special"),
                            Cow::Borrowed("reference"),
                            Cow::Borrowed("action"),
                            Cow::Borrowed("priority"),
                            Cow::Borrowed("project"),
                            Cow::Borrowed("delivery"),
                            Cow::Borrowed("support"),
                            Cow::Borrowed("focus"),
                            Cow::Borrowed("technical"),
                            Cow::Borrowed("user"),
                            Cow::Borrowed("executive"),
                            Cow::Borrowed("strategic"),
                            Cow::Borrowed("joint"),
                        ]),
                        introduced: Cow::Borrowed(&[
                            Phrase::known(
                                "\\b(?:known as|called|referred to as|formerly|hereafter|renamed)$", &[&[" called ", " renamed ", " formerly ", " known as ", " hereafter ", " referred to as "]],
                            ),
                        ]),
                    },
                ),
            ),
            across: None,
            why: Cow::Borrowed("Guides to plain language, such as Hampshire County Council's, ask for one name for one thing, since a reader takes a second name for a second body."),
            help: Cow::Borrowed("Choose one name, best the one in the title, and use it throughout. A shorter one is fine if it is explained once, such as \"Stronger Communities Group (the Group)\"."),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("The group goes by one name throughout, or by \"the Group\" after that.\n\n    The Stronger Communities Group meets every two months. The Group reports to the Executive twice a year."),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("# Terms of reference of the Flood Watch Group\n\n## Purpose\n\nThe Flood Watch Group walks the banks after heavy rain. The group keeps a log."),
                    register: None,
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("# Terms of reference of the Snow Watch Group\n\n## Purpose\n\nThe Snow Watch Committee clears the pavements. The Snow Watch Group keeps the shovels."),
                    register: None,
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR308"),
            name: Cow::Borrowed("body-name-not-recognised"),
            on: None,
            of: Cow::Borrowed(&[]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Should,
            clause: None,
            check: Some(
                Check::Recognised(
                    Recognised {
                        nouns: Cow::Borrowed(&[
                            Cow::Borrowed("Group"),
                            Cow::Borrowed("Board"),
                            Cow::Borrowed("Partnership"),
                            Cow::Borrowed("Executive"),
                            Cow::Borrowed("PAG"),
                            Cow::Borrowed("Panel"),
                            Cow::Borrowed("Conference"),
                            Cow::Borrowed("Executive Group"),
                            Cow::Borrowed("Executive Board"),
                            Cow::Borrowed("Strategic Partnership"),
                            Cow::Borrowed("Priority Action Group"),
                            Cow::Borrowed("Action Group"),
                            Cow::Borrowed("Working Group"),
                            Cow::Borrowed("Task Group"),
                            Cow::Borrowed("Steering Group"),
                            Cow::Borrowed("Reference Group"),
                            Cow::Borrowed("Project Group"),
                            Cow::Borrowed("Support Group"),
                            Cow::Borrowed("Advisory Group"),
                            Cow::Borrowed("Advisory Panel"),
                            Cow::Borrowed("Advisory Board"),
                            Cow::Borrowed("Partnership Group"),
                            Cow::Borrowed("Partnership Board"),
                            Cow::Borrowed("Project Board"),
                            Cow::Borrowed("Programme Board"),
                            Cow::Borrowed("Interest Group"),
                            Cow::Borrowed("Special Interest Group"),
                            Cow::Borrowed("User Group"),
                            Cow::Borrowed("Focus Group"),
                            Cow::Borrowed("Delivery Group"),
                            Cow::Borrowed("Theme Group"),
                            Cow::Borrowed("Thematic Group"),
                            Cow::Borrowed("Executive Committee"),
                            Cow::Borrowed("Management Committee"),
                            Cow::Borrowed("Steering Committee"),
                            Cow::Borrowed("Management Group"),
                            Cow::Borrowed("Management Board"),
                            Cow::Borrowed("Management Team"),
                        ]),
                    },
                ),
            ),
            across: None,
            why: Cow::Borrowed("The Gloucester Partnership's terms of reference say who reports to whom and who sits where, and a reader must be able to tell which body is meant."),
            help: Cow::Borrowed("Use the name that stands in the register, such as \"Gloucester Partnership Executive\". If there is such a body, or people rightly call one so, add it or the name to the register."),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("Every body of the Partnership and of the county is called by its name, or by a short form that the register knows.\n\n    The chair sits on the Gloucester Partnership Executive.\n\nand not, where there is no such body,\n\n    The chair sits on the Gloucester Partnership Board."),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("## Ways of working\n\nThe chair sits on the Wharf Partnership Executive."),
                    register: Some(
                        Cow::Borrowed("[partnership]\nname = \"Wharf Partnership\"\noutcomes = [\"1.1\", \"1.2\", \"2.1\"]\n\n[[body]]\nid = \"executive\"\nname = \"Wharf Partnership Executive\"\nkind = \"parent\""),
                    ),
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("## Ways of working\n\nThe chair sits on the Wharf Partnership Board."),
                    register: Some(
                        Cow::Borrowed("[partnership]\nname = \"Wharf Partnership\"\noutcomes = [\"1.1\", \"1.2\", \"2.1\"]\n\n[[body]]\nid = \"executive\"\nname = \"Wharf Partnership Executive\"\nkind = \"parent\""),
                    ),
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR309"),
            name: Cow::Borrowed("count-does-not-match"),
            on: None,
            of: Cow::Borrowed(&[]),
            silent_when: Cow::Borrowed(&[
                Cow::Borrowed("TOR302"),
            ]),
            force: Force::Advice,
            clause: None,
            check: Some(
                Check::Counted(
                    Counted {
                        phrases: Cow::Borrowed(&[
                            Phrase::known(
                                "(?:^|\\b(?:the|its|our|their|these|has|have|are|by|on|of|to|with|into|following|deliver|delivers|achieve|cover|covers|pursue|pursues|set|sets|adopts?|share|shares|upholds?) )({how-many})(?: (?:following|main|key|core|broad|specific|strategic|overarching|guiding|primary|principal|priority|shared|common|general|overall|clear|interlinked|essential|fundamental|further))* (?:outcomes|objectives|aims|goals|principles|values|priorities|themes|strands|pillars|tasks|functions|duties|responsibilities|purposes|roles|areas|work areas|workstreams|work streams|foundations|commitments|targets|representatives|officers|posts|sub-groups|subgroups|working groups|task groups|rules|criteria|questions|stages|steps|phases|elements|components|parts|types|kinds|categories)(?: (?:of|for) (?:{the-group}|its work|our work|the work|work|membership|members?|interest|focus|activity|the partnership))?(?: (?:are|is|which are|as follows|are as follows|below|are set out below|are listed below|are these|namely))?[:.]?$", &[&[" aims", " areas", " goals", " kinds", " parts", " posts", " roles", " rules", " steps", " tasks", " types", " duties", " phases", " stages", " themes", " values", " pillars", " strands", " targets", " criteria", " elements", " officers", " outcomes", " purposes", " functions", " questions", " subgroups", " categories", " components", " objectives", " principles", " priorities", " sub groups", " commitments", " foundations", " task groups", " workstreams", " work streams", " working groups", " representatives", " responsibilities"]],
                            ),
                        ]),
                        members: Cow::Borrowed(&[
                            Phrase::known(
                                "(?:^|\\b(?:the|its|our|has|have|are|of|following) )({how-many})(?: (?:following|core|voting|founding|full|permanent|current|partner|local|standing|named))* (?:members|partners|organi[sz]ations|agencies|bodies|member organi[sz]ations)(?: (?:of|on|in) (?:{the-group}|the partnership))?(?: (?:are|which are|as follows|are as follows|below|are set out below|are listed below|are these|namely|are members|are represented|belong|sit on it|make up {the-group}))?[:.]?$", &[&[" bodies", " members", " agencies", " partners", " organisations", " organizations"]],
                            ),
                        ]),
                        except: Cow::Borrowed(&[
                            Phrase::known(
                                "\\b(?:at least|at most|up to|no more than|no fewer than|not more than|more than|fewer than|less than|minimum|maximum|or more|or fewer|about|around|approximately|some|over|under|between|one or|two or|three or|any|either|first|last|other|one of|each of|of the following|out of|from|per|every|include|includes|including|include:|such as|for example|among|for instance|(?:one|{how-many}) to {how-many})\\b", &[&[" any", " per", " to ", " from", " last", " over", " some", " about", " among", " every", " first", " other", " under", " up to", " around", " either", " one of", " one or", " out of", " two or", " at most", " between", " each of", " include", " maximum", " minimum", " or more", " such as", " at least", " or fewer", " three or", " including", " less than", " more than", " fewer than", " for example", " for instance", " approximately", " of the following"]],
                            ),
                            Phrase::known(
                                "\\d{4}", &[],
                            ),
                            Phrase::known(
                                "\\b(?:appendix|annex|section|paragraph|page|table|diagram|above)\\b", &[&[" page ", " above ", " annex ", " table ", " diagram ", " section ", " appendix ", " paragraph "]],
                            ),
                        ]),
                        several: Cow::Borrowed(&[
                            Phrase::known(
                                "(?i)^(?:a |an )?(?:one|two|three|four|five|six|seven|eight|\\d+)(?:[^\\w.]|\\.(?:\\D|$)|$)", &[],
                            ),
                            Phrase::known(
                                "^(?:outcomes? )?\\d+\\.\\d+[a-z]?(?:,| and| or| &| to| ?-|/| \\+) ?(?:outcomes? )?\\d+\\.\\d", &[],
                            ),
                            Phrase::known(
                                "\\b(?:x|×) ?\\d", &[],
                            ),
                            Phrase::known(
                                "\\(\\d+\\)", &[],
                            ),
                            Phrase::known(
                                "^(?:and|or|plus|in addition|other|others|any|all|etc)\\b", &[&[" or ", " all ", " and ", " any ", " etc ", " plus ", " other ", " others ", " in addition "]],
                            ),
                            Phrase::known(
                                "\\betc\\.?$", &[&[" etc "]],
                            ),
                            Phrase::known(
                                "\\b(?:representatives|officers|members|councillors|chairs)\\b", &[&[" chairs ", " members ", " officers ", " councillors ", " representatives "]],
                            ),
                        ]),
                        several_members: Cow::Borrowed(&[
                            Phrase::known(
                                "\\band\\b|[&/+]|\\d", &[],
                            ),
                            Phrase::known(
                                "s\\W*$", &[],
                            ),
                            Phrase::known(
                                "^(?:the |its |our |all |local )?[\\w-]+s\\b", &[],
                            ),
                            Phrase::known(
                                "\\b(?:two|three|four|five|six|or|plus|with|each|both|all|any|including|representing|per|members|people|staff|children|men|women|public)\\b", &[&[" or ", " all ", " any ", " men ", " per ", " six ", " two ", " both ", " each ", " five ", " four ", " plus ", " with ", " staff ", " three ", " women ", " people ", " public ", " members ", " children ", " including ", " representing "]],
                            ),
                        ]),
                        open: Cow::Borrowed(&[
                            Phrase::known(
                                "\\b(?:see|as|each|both|every|all|below|above|attached|follows|following|listed|etc|others?|more|including|such|to be|will|two|three|four|five|six|seven)\\b", &[&[" as ", " all ", " etc ", " see ", " six ", " two ", " both ", " each ", " five ", " four ", " more ", " such ", " will ", " above ", " below ", " every ", " other ", " seven ", " three ", " to be ", " listed ", " others ", " follows ", " attached ", " following ", " including "]],
                            ),
                            Phrase::known(
                                "\\d", &[],
                            ),
                            Phrase::known(
                                "\\.\\.|…|\\?", &[],
                            ),
                        ]),
                    },
                ),
            ),
            across: None,
            why: Cow::Borrowed("Both INVOLVE's template for terms of reference and NICVA's guidance on sub-committees ask for terms that everybody reads alike, and a count that differs from its list leaves open which of them holds."),
            help: Cow::Borrowed("Put the number that was meant, or add what the list leaves out. \"The following principles:\" needs no number at all."),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("Where a number introduces a list, the list is as long as it says.\n\n    The group works by three principles:\n\n    - openness;\n    - fairness;\n    - respect."),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("## Ways of working\n\nThe group works by two principles:\n\n- everybody is heard;\n- everybody is told why."),
                    register: None,
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("## Ways of working\n\nThe group works by four principles:\n\n- start on time;\n- keep to the point;\n- end on time."),
                    register: None,
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR401"),
            name: Cow::Borrowed("outcome-claimed-twice"),
            on: None,
            of: Cow::Borrowed(&[]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Should,
            clause: Some(
                Clause {
                    r#in: Cow::Borrowed("Gloucester Partnership terms of reference, Executive"),
                    says: Cow::Borrowed("minimise duplication of work"),
                },
            ),
            check: None,
            across: Some(
                Across::ClaimedOnce,
            ),
            why: Cow::Borrowed("The Gloucester Partnership's Executive is to \"minimise duplication of work\" between the groups, so each outcome has one lead."),
            help: Cow::Borrowed("Where two groups share it, each names the other beside it."),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("One group claims an outcome, and others say that they support it. Where two share it, each names the other beside it.\n\n    The group leads on outcome 2.1. On outcome 2.2 it supports the Community Safety Partnership."),
            ),
            off: false,
            samples: Cow::Borrowed(&[]),
        },
        Requirement {
            code: Cow::Borrowed("TOR402"),
            name: Cow::Borrowed("outcome-unclaimed"),
            on: None,
            of: Cow::Borrowed(&[]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Should,
            clause: Some(
                Clause {
                    r#in: Cow::Borrowed("Gloucester Partnership terms of reference, Executive"),
                    says: Cow::Borrowed("their work to deliver the Sustainable Community Strategy"),
                },
            ),
            check: None,
            across: Some(
                Across::Led,
            ),
            why: Cow::Borrowed("The Gloucester Partnership's Executive commissions the thematic groups for \"their work to deliver the Sustainable Community Strategy\", and nobody answers for an outcome without a lead."),
            help: Cow::Borrowed("Ask the Executive which active group takes the outcome, and add it to that group's \"leads\" in the register and to its terms of reference."),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("Every outcome of the strategy has an active group that leads on it, in the register or in that group's terms of reference.\n\n    leads = [\"4.4\"]"),
            ),
            off: false,
            samples: Cow::Borrowed(&[]),
        },
        Requirement {
            code: Cow::Borrowed("TOR403"),
            name: Cow::Borrowed("inactive-group-relied-on"),
            on: None,
            of: Cow::Borrowed(&[
                Cow::Borrowed("thematic"),
            ]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Should,
            clause: None,
            check: Some(
                Check::Active(
                    Active {
                        acknowledged: Cow::Borrowed(&[
                            Phrase::known(
                                "\\b(?:in-?active|dormant|suspended|disbanded|dissolved|defunct|lapsed|wound up|wind(?:ing)? up|in abeyance|stood down|on hold|paused)\\b", &[&[" lapsed ", " paused ", " defunct ", " dormant ", " on hold ", " wind up ", " inactive ", " wound up ", " disbanded ", " dissolved ", " in active ", " suspended ", " stood down ", " winding up ", " in abeyance "]],
                            ),
                            Phrase::known(
                                "\\bre-?(?:establish|convene|constitute|launch|activate|form|start|instate|new|viv)(?:s|d|e[ds]?|ing|ment|al)?\\b", &[&[" renew", " reviv", " re new", " re viv", " reform", " re form", " restart", " re start", " relaunch", " re launch", " reconvene", " reinstate", " re convene", " re instate", " reactivate", " re activate", " reestablish", " re establish", " reconstitute", " re constitute"]],
                            ),
                            Phrase::known(
                                "\\b(?:meets?|sits?|exists?|operates?|functions?|works?|runs?) no (?:longer|more)\\b", &[&[" run no more ", " sit no more ", " meet no more ", " runs no more ", " sits no more ", " work no more ", " exist no more ", " meets no more ", " run no longer ", " sit no longer ", " works no more ", " exists no more ", " meet no longer ", " runs no longer ", " sits no longer ", " work no longer ", " exist no longer ", " meets no longer ", " operate no more ", " works no longer ", " exists no longer ", " function no more ", " operates no more ", " functions no more ", " operate no longer ", " function no longer ", " operates no longer ", " functions no longer "]],
                            ),
                            Phrase::known(
                                "\\b(?:ceased|stopped) (?:to (?:meet|sit|exist|operate|function)|meeting|sitting|operating|functioning)\\b", &[&[" ceased to sit ", " ceased meeting ", " ceased sitting ", " ceased to meet ", " stopped to sit ", " ceased to exist ", " stopped meeting ", " stopped sitting ", " stopped to meet ", " ceased operating ", " stopped to exist ", " ceased to operate ", " stopped operating ", " ceased functioning ", " ceased to function ", " stopped to operate ", " stopped functioning ", " stopped to function "]],
                            ),
                            Phrase::known(
                                "\\b(?:is|are|has been|have been) (?:active|meeting|sitting|operating|running|working|set up|up and running|in place|back) (?:again|anew|once more)\\b", &[&[" is back ", " are back ", " is active ", " is set up ", " are active ", " are set up ", " is meeting ", " is running ", " is sitting ", " is working ", " are meeting ", " are running ", " are sitting ", " are working ", " is in place ", " are in place ", " is operating ", " are operating ", " has been back ", " have been back ", " has been active ", " has been set up ", " has been meeting ", " has been running ", " has been sitting ", " has been working ", " have been active ", " have been set up ", " has been in place ", " have been meeting ", " have been running ", " have been sitting ", " have been working ", " is up and running ", " are up and running ", " has been operating ", " have been in place ", " have been operating ", " has been up and running ", " have been up and running "], &["anew ", "again ", "once more "]],
                            ),
                            Phrase::known(
                                "\\b(?:not|no longer|yet to|never|does not|has not|have not|do not) (?:\\w+ )?(?:active|meet|meets|met|meeting|exist|exists|operating|operational|running|functioning|sitting|in place|set up)\\b", &[&[" not ", " never ", " yet to ", " no longer "], &["met ", "meet ", "exist ", "meets ", "active ", "exists ", "set up ", "meeting ", "running ", "sitting ", "in place ", "operating ", "functioning ", "operational "]],
                            ),
                            Phrase::known(
                                "\\b(?:doesn't|isn't|hasn't|don't|aren't) (?:\\w+ )?(?:active|meet|met|meeting|exist|operating|running|sitting)\\b", &[&[" don t ", " isn t ", " aren t ", " hasn t ", " doesn t "], &["met ", "meet ", "exist ", "active ", "meeting ", "running ", "sitting ", "operating "]],
                            ),
                            Phrase::known(
                                "\\b(?:until|when|once|if|after|should) (?:it|they|the group|this group|that group|the [\\w ]{1,80}(?:group|pag|partnership)) (?:meets?|sits?|is (?:active|set up|back)|resumes?|starts?|begins?) ?(?:again|anew|once more)?\\b", &[&[" if ", " once ", " when ", " after ", " until ", " should "], &[" sit", " meet", " begin", " start", " resume", " is back", " is active", " is set up"]],
                            ),
                            Phrase::known(
                                "\\b(?:former(?:ly)?|previous(?:ly)?|the old (?:[\\w-]+ ){0,6}?(?:group|pag|partnership|board|name)|replaces?|replaced|supersedes?|superseded|succeeds?|successor|takes? over from|took over from|predecessor)\\b", &[&[" former", " replace", " succeed", " previous", " the old ", " successor", " supersede", " predecessor", " take over from", " took over from", " takes over from"]],
                            ),
                        ]),
                        denied: Cow::Borrowed(&[
                            Phrase::known(
                                "\\bnot (?:at present |currently |now |yet |in any way |directly )?(?:rely|reliant|depend|dependent|count|counting|relying|depending) (?:up)?on\\b", &[&[" not rely ", " not count ", " not depend ", " not reliant ", " not relying ", " not counting ", " not now rely ", " not yet rely ", " not dependent ", " not depending ", " not now count ", " not yet count ", " not now depend ", " not yet depend ", " not now reliant ", " not now relying ", " not yet reliant ", " not yet relying ", " not now counting ", " not yet counting ", " not directly rely ", " not now dependent ", " not now depending ", " not yet dependent ", " not yet depending ", " not currently rely ", " not directly count ", " not at present rely ", " not currently count ", " not directly depend ", " not in any way rely ", " not at present count ", " not currently depend ", " not directly reliant ", " not directly relying ", " not in any way count ", " not at present depend ", " not currently reliant ", " not currently relying ", " not directly counting ", " not in any way depend ", " not at present reliant ", " not at present relying ", " not currently counting ", " not directly dependent ", " not directly depending ", " not in any way reliant ", " not in any way relying ", " not at present counting ", " not currently dependent ", " not currently depending ", " not in any way counting ", " not at present dependent ", " not at present depending ", " not in any way dependent ", " not in any way depending "], &["on "]],
                            ),
                            Phrase::known(
                                "\\b(?:don't|doesn't|isn't|aren't|won't|can't|cannot|nothing|nobody|none|never|neither) (?:[\\w-]+ ){0,6}?(?:rel(?:y|ies|iant)|depend(?:s|ent)?|counts?) (?:up)?on\\b", &[&[" none ", " can t ", " don t ", " isn t ", " never ", " won t ", " aren t ", " cannot ", " nobody ", " doesn t ", " neither ", " nothing "], &["rely on ", "count on ", "counts on ", "depend on ", "relies on ", "rely upon ", "count upon ", "depends on ", "reliant on ", "counts upon ", "depend upon ", "relies upon ", "dependent on ", "depends upon ", "reliant upon ", "dependent upon "]],
                            ),
                            Phrase::known(
                                "\\bindependent(?:ly)? of\\b", &[&[" independent of ", " independently of "]],
                            ),
                        ]),
                        background: Cow::Borrowed(&[
                            Cow::Borrowed("background"),
                            Cow::Borrowed("background information"),
                            Cow::Borrowed("introduction"),
                            Cow::Borrowed("context"),
                            Cow::Borrowed("local context"),
                            Cow::Borrowed("national context"),
                            Cow::Borrowed("policy context"),
                            Cow::Borrowed("strategic context"),
                            Cow::Borrowed("history"),
                            Cow::Borrowed("our history"),
                            Cow::Borrowed("preamble"),
                            Cow::Borrowed("foreword"),
                            Cow::Borrowed("preface"),
                            Cow::Borrowed("overview"),
                            Cow::Borrowed("how the group came about"),
                        ]),
                    },
                ),
            ),
            across: None,
            why: Cow::Borrowed("The Gloucester Partnership's terms of reference ask the Executive to \"coordinate joint working\" between the groups, and a group that does not meet cannot do its share."),
            help: Cow::Borrowed("Say what happens until it meets again, such as \"Until the Economic Group is re-established, the Executive speaks for it.\", or name another group."),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("Where the work depends on another group, that group meets; or the text says that it does not, and what happens meanwhile.\n\n    The group works with the Economic Group on outcome 4.4. That group is inactive at present; until it meets again, the Executive decides in its place."),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("## Links to wider work\n\nThe group works with the Moorings Group on flooding."),
                    register: Some(
                        Cow::Borrowed("[partnership]\nname = \"Wharf Partnership\"\noutcomes = [\"1.1\", \"1.2\", \"2.1\"]\n\n[[body]]\nid = \"moorings\"\nname = \"Moorings Group\"\nkind = \"thematic\"\nstatus = \"active\""),
                    ),
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("## Links to wider work\n\nThe group works with the Towpath Group on lighting."),
                    register: Some(
                        Cow::Borrowed("[partnership]\nname = \"Wharf Partnership\"\noutcomes = [\"1.1\", \"1.2\", \"2.1\"]\n\n[[body]]\nid = \"towpath\"\nname = \"Towpath Group\"\nkind = \"thematic\"\nstatus = \"inactive\""),
                    ),
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR404"),
            name: Cow::Borrowed("link-not-returned"),
            on: None,
            of: Cow::Borrowed(&[]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Advice,
            clause: Some(
                Clause {
                    r#in: Cow::Borrowed("Gloucester Partnership terms of reference, Executive"),
                    says: Cow::Borrowed("Coordinate joint working between thematic sub-groups"),
                },
            ),
            check: None,
            across: Some(
                Across::Returned,
            ),
            why: Cow::Borrowed("The Gloucester Partnership's Executive is to \"coordinate joint working between thematic sub-groups\", and a link that one side alone knows of is easily lost."),
            help: Cow::Borrowed("Where two groups work together, the terms of reference of both say so."),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("Where one group names another as a link, the other names it too.\n\n    The group works with the Community Safety Partnership on outcome 2.2."),
            ),
            off: false,
            samples: Cow::Borrowed(&[]),
        },
        Requirement {
            code: Cow::Borrowed("TOR405"),
            name: Cow::Borrowed("group-without-tor"),
            on: None,
            of: Cow::Borrowed(&[]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Must,
            clause: Some(
                Clause {
                    r#in: Cow::Borrowed("Gloucester Partnership terms of reference, Thematic Groups"),
                    says: Cow::Borrowed("responsible for developing their own Terms of Reference"),
                },
            ),
            check: None,
            across: Some(
                Across::Submitted,
            ),
            why: Cow::Borrowed("The Gloucester Partnership's terms of reference say that each thematic group is \"responsible for developing their own Terms of Reference\"."),
            help: Cow::Borrowed("Ask the group for its terms of reference; `torlint new` with its name gives it a draft to start from. If they are there under another name, give the file under \"tor\" in the register. If the group does not meet at present, set status = \"inactive\"."),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("Each active group of the register has its terms of reference in the folder.\n\n    tor = \"healthy-city.md\""),
            ),
            off: false,
            samples: Cow::Borrowed(&[]),
        },
        Requirement {
            code: Cow::Borrowed("TOR406"),
            name: Cow::Borrowed("claims-differ-from-register"),
            on: None,
            of: Cow::Borrowed(&[
                Cow::Borrowed("thematic"),
            ]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Should,
            clause: Some(
                Clause {
                    r#in: Cow::Borrowed("Gloucester Partnership terms of reference, Executive"),
                    says: Cow::Borrowed("their work to deliver the Sustainable Community Strategy"),
                },
            ),
            check: Some(
                Check::Agreed,
            ),
            across: None,
            why: Cow::Borrowed("The Gloucester Partnership's Executive commissions each thematic group for \"their work to deliver the Sustainable Community Strategy\", and the register holds which outcomes it has given to whom."),
            help: Cow::Borrowed("Ask the Executive which of the two holds, and change the other: the outcomes in the document, or \"leads\" and \"supports\" in the register. An outcome that the group only helps with is said so: \"The group supports outcome 4.4.\""),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("The outcomes that the group claims are those that the register says it leads.\n\n    leads = [\"2.1\", \"2.2\"]\n\nin the register, and in the document\n\n    The group will deliver outcomes 2.1 and 2.2 of the Sustainable Community Strategy."),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("# Terms of reference of the Barges Group\n\n## Objectives\n\nThe group will deliver outcome 1.1 of the Sustainable Community Strategy."),
                    register: Some(
                        Cow::Borrowed("[partnership]\nname = \"Wharf Partnership\"\noutcomes = [\"1.1\", \"1.2\", \"2.1\"]\n\n[[body]]\nid = \"barges\"\nname = \"Barges Group\"\nkind = \"thematic\"\nleads = [\"1.1\"]"),
                    ),
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("# Terms of reference of the Locks Group\n\n## Objectives\n\nThe group will deliver outcome 1.1 of the Sustainable Community Strategy."),
                    register: Some(
                        Cow::Borrowed("[partnership]\nname = \"Wharf Partnership\"\noutcomes = [\"1.1\", \"1.2\", \"2.1\"]\n\n[[body]]\nid = \"locks\"\nname = \"Locks Group\"\nkind = \"thematic\"\nleads = [\"2.1\"]"),
                    ),
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR407"),
            name: Cow::Borrowed("executive-seat-empty"),
            on: None,
            of: Cow::Borrowed(&[]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Should,
            clause: Some(
                Clause {
                    r#in: Cow::Borrowed("Gloucester Partnership terms of reference, Thematic Groups"),
                    says: Cow::Borrowed("should be represented at the Executive board"),
                },
            ),
            check: None,
            across: Some(
                Across::Seated(
                    Seated {
                        shown_by: Cow::Borrowed("TOR203"),
                    },
                ),
            ),
            why: Cow::Borrowed("The Gloucester Partnership's terms of reference say that the chair or vice chair of each group \"should be represented at the Executive board\"."),
            help: Cow::Borrowed("Settle with the group who attends the Executive, and set seat = \"chair\" or \"vice-chair\" for it in the register."),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("The chair or vice chair of every active group sits on the Executive.\n\n    seat = \"chair\""),
            ),
            off: false,
            samples: Cow::Borrowed(&[]),
        },
        Requirement {
            code: Cow::Borrowed("TOR408"),
            name: Cow::Borrowed("same-duty-in-two-tors"),
            on: None,
            of: Cow::Borrowed(&[]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Advice,
            clause: Some(
                Clause {
                    r#in: Cow::Borrowed("Gloucester Partnership terms of reference, Executive"),
                    says: Cow::Borrowed("minimise duplication of work"),
                },
            ),
            check: None,
            across: Some(
                Across::SaidOnce(
                    SaidOnce {
                        at_least: 8,
                        under: Cow::Borrowed(&[
                            Cow::Borrowed("purpose"),
                            Cow::Borrowed("objectives"),
                            Cow::Borrowed("responsibilities"),
                        ]),
                        unless: Cow::Borrowed(&[
                            Phrase::known(
                                "\\b(?:do|does|will|shall|is|are|has|have) (?:not|no|never)\\b", &[&[" do no ", " is no ", " are no ", " do not ", " has no ", " is not ", " are not ", " does no ", " has not ", " have no ", " will no ", " do never ", " does not ", " have not ", " is never ", " shall no ", " will not ", " are never ", " has never ", " shall not ", " does never ", " have never ", " will never ", " shall never "]],
                            ),
                        ]),
                    },
                ),
            ),
            why: Cow::Borrowed("The Gloucester Partnership's Executive is to \"minimise duplication of work\", and two groups with one duty in the same words may well both do it, or neither."),
            help: Cow::Borrowed("Ask the groups who does it. Leave it with one of them, or say in each what its own share is."),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("Each duty stands in one group's terms of reference; where two groups share it, each says what its own share is."),
            ),
            off: false,
            samples: Cow::Borrowed(&[]),
        },
        Requirement {
            code: Cow::Borrowed("TOR410"),
            name: Cow::Borrowed("tor-not-in-register"),
            on: None,
            of: Cow::Borrowed(&[]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Should,
            clause: None,
            check: None,
            across: Some(
                Across::Known,
            ),
            why: Cow::Borrowed("The register lists the groups of the Gloucester Partnership, and the review can answer for those groups only."),
            help: Cow::Borrowed("Add the group to the register with kind = \"thematic\", or the name that the document uses to its aliases. Where a group has several documents, name the one that holds under \"tor\", and move old drafts out of the folder."),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("Every document in the folder is that of one group of the register, and no group has two.\n\n    [[body]]\n    id   = \"healthy-city\"\n    name = \"Healthy City Partnership\"\n    kind = \"thematic\"\n    tor  = \"healthy-city.md\""),
            ),
            off: false,
            samples: Cow::Borrowed(&[]),
        },
    ]),
    columns: Cow::Borrowed(&[
        Column {
            name: Cow::Borrowed("Executive seat"),
            of: Cow::Borrowed("TOR203"),
            shows: Shows::Seat,
            after: Cow::Borrowed(&[]),
        },
        Column {
            name: Cow::Borrowed("Reports to the Executive"),
            of: Cow::Borrowed("TOR202"),
            shows: Shows::Word,
            after: Cow::Borrowed(&[]),
        },
        Column {
            name: Cow::Borrowed("Date"),
            of: Cow::Borrowed("TOR005"),
            shows: Shows::Date,
            after: Cow::Borrowed(&[]),
        },
        Column {
            name: Cow::Borrowed("Review"),
            of: Cow::Borrowed("TOR006"),
            shows: Shows::Date,
            after: Cow::Borrowed(&[
                Cow::Borrowed("review"),
                Cow::Borrowed("revis"),
                Cow::Borrowed("look"),
                Cow::Borrowed("amend"),
                Cow::Borrowed("renew"),
                Cow::Borrowed("until"),
                Cow::Borrowed("expir"),
                Cow::Borrowed("ends"),
                Cow::Borrowed("laps"),
                Cow::Borrowed("valid"),
            ]),
        },
    ]),
    off: Cow::Borrowed(&[]),
};

static GLOUCESTER_PARENT: RulePack = RulePack {
    id: Cow::Borrowed("gloucester-parent"),
    title: Cow::Borrowed("The Gloucester Partnership's own terms of reference"),
    extends: None,
    vocabulary: Vocabulary {
        group: Cow::Borrowed(&[
            Cow::Borrowed("group"),
            Cow::Borrowed("groups"),
            Cow::Borrowed("sub-group"),
            Cow::Borrowed("subgroup"),
            Cow::Borrowed("working group"),
            Cow::Borrowed("steering group"),
            Cow::Borrowed("task group"),
            Cow::Borrowed("committee"),
            Cow::Borrowed("sub-committee"),
            Cow::Borrowed("subcommittee"),
            Cow::Borrowed("forum"),
            Cow::Borrowed("panel"),
            Cow::Borrowed("team"),
            Cow::Borrowed("task force"),
            Cow::Borrowed("taskforce"),
            Cow::Borrowed("network"),
            Cow::Borrowed("consortium"),
            Cow::Borrowed("alliance"),
            Cow::Borrowed("working party"),
            Cow::Borrowed("pag"),
            Cow::Borrowed("sig"),
            Cow::Borrowed("wg"),
            Cow::Borrowed("tor group"),
            Cow::Borrowed("action group"),
            Cow::Borrowed("task and finish group"),
            Cow::Borrowed("advisory group"),
            Cow::Borrowed("steering committee"),
            Cow::Borrowed("advisory committee"),
            Cow::Borrowed("reference group"),
            Cow::Borrowed("community group"),
        ]),
        group_if_own: Cow::Borrowed(&[
            Cow::Borrowed("partnership"),
            Cow::Borrowed("board"),
            Cow::Borrowed("council"),
            Cow::Borrowed("commission"),
            Cow::Borrowed("association"),
            Cow::Borrowed("initiative"),
            Cow::Borrowed("community"),
            Cow::Borrowed("programme"),
            Cow::Borrowed("trust"),
            Cow::Borrowed("executive"),
            Cow::Borrowed("assembly"),
            Cow::Borrowed("project"),
        ]),
        title: Cow::Borrowed(&[
            Cow::Borrowed("terms of reference"),
            Cow::Borrowed("charter"),
            Cow::Borrowed("constitution"),
            Cow::Borrowed("tor"),
            Cow::Borrowed("tors"),
        ]),
        other_titles: Cow::Borrowed(&[
            Cow::Borrowed("minutes"),
            Cow::Borrowed("agenda"),
            Cow::Borrowed("policy"),
            Cow::Borrowed("specification"),
            Cow::Borrowed("brief"),
            Cow::Borrowed("invitation to tender"),
            Cow::Borrowed("tender"),
            Cow::Borrowed("proposal for"),
            Cow::Borrowed("project proposal"),
            Cow::Borrowed("readme"),
            Cow::Borrowed("newsletter"),
            Cow::Borrowed("action notes"),
            Cow::Borrowed("notes of the meeting"),
            Cow::Borrowed("meeting notes"),
            Cow::Borrowed("report of"),
            Cow::Borrowed("annual report"),
            Cow::Borrowed("action log"),
            Cow::Borrowed("procedure"),
            Cow::Borrowed("strategy"),
            Cow::Borrowed("paper"),
            Cow::Borrowed("press release"),
            Cow::Borrowed("guidance"),
            Cow::Borrowed("job description"),
            Cow::Borrowed("requirements"),
            Cow::Borrowed("project plan"),
        ]),
        officers: Cow::Borrowed(&[]),
        asides: Cow::Borrowed(&[
            Cow::Borrowed("abbreviations"),
            Cow::Borrowed("list of abbreviations"),
            Cow::Borrowed("acronyms"),
            Cow::Borrowed("terms and abbreviations"),
            Cow::Borrowed("contents"),
            Cow::Borrowed("table of contents"),
            Cow::Borrowed("document control"),
            Cow::Borrowed("version control"),
            Cow::Borrowed("version history"),
            Cow::Borrowed("revision history"),
            Cow::Borrowed("change history"),
            Cow::Borrowed("document history"),
            Cow::Borrowed("distribution"),
            Cow::Borrowed("references"),
        ]),
        appendices: Cow::Borrowed(&[
            Cow::Borrowed("appendix"),
            Cow::Borrowed("appendices"),
            Cow::Borrowed("annex"),
            Cow::Borrowed("annexe"),
            Cow::Borrowed("annexes"),
            Cow::Borrowed("schedule"),
            Cow::Borrowed("attachment"),
        ]),
        no_topic: Cow::Borrowed(&[
            Cow::Borrowed("purpose"),
            Cow::Borrowed("vision"),
            Cow::Borrowed("values"),
            Cow::Borrowed("aims"),
            Cow::Borrowed("objectives"),
            Cow::Borrowed("structure"),
            Cow::Borrowed("structure and membership"),
            Cow::Borrowed("membership"),
            Cow::Borrowed("thematic groups"),
            Cow::Borrowed("ways of working"),
        ]),
        other_bodies: Cow::Borrowed(&[]),
        glossaries: Cow::Borrowed(&[
            Cow::Borrowed("glossary"),
            Cow::Borrowed("glossary of terms"),
            Cow::Borrowed("definitions"),
            Cow::Borrowed("definition of terms"),
            Cow::Borrowed("terms and definitions"),
            Cow::Borrowed("explanation of terms"),
        ]),
        foreign: Cow::Borrowed(&[]),
        denied: Cow::Borrowed(&[]),
        defined: Cow::Borrowed(&[]),
        of_others: Cow::Borrowed(&[]),
        own: Cow::Borrowed(&[]),
        prompts: Cow::Borrowed(&[]),
        hollow: Cow::Borrowed(&[]),
        outcomes: OutcomeWords {
            words: Cow::Borrowed(&[
                Phrase::known(
                    "\\boutcomes?\\b", &[&[" outcome ", " outcomes "]],
                ),
            ]),
            claimed_under: Cow::Borrowed(&[]),
            objectives: None,
            lead: Cow::Borrowed(&[
                Phrase::known(
                    "{own} (?:[\\w-]+ ){0,8}?(?:delivers?|delivering|leads?|leading|achieves?|responsib(?:le|ility|ly)|accountable|answers?|owns?|takes? forward)\\b", &[&[" it ", " we ", "our board ", "our group ", "the board ", "the group ", "this board ", "this group ", "our executive ", "the executive ", "this executive ", "our partnership ", "the partnership ", "this partnership "], &["own ", "lead ", "owns ", "leads ", "answer ", "achieve ", "answers ", "deliver ", "leading ", "achieves ", "delivers ", "delivering ", "accountable ", "responsible ", "responsibly ", "take forward ", "takes forward ", "responsibility "]],
                ),
                Phrase::known(
                    "^,? ?(?:and|but|while) (?:[\\w-]+ ){0,3}?(?:delivers?|delivering|leads?|leading|achieves?|responsib(?:le|ility|ly)|accountable|answers?|owns?|takes? forward)\\b", &[&[" and ", " but ", " while "], &["own ", "lead ", "owns ", "leads ", "answer ", "achieve ", "answers ", "deliver ", "leading ", "achieves ", "delivers ", "delivering ", "accountable ", "responsible ", "responsibly ", "take forward ", "takes forward ", "responsibility "]],
                ),
                Phrase::known(
                    "^outcomes? (?:led|delivered|claimed|owned)\\b", &[&[" outcome led ", " outcomes led ", " outcome owned ", " outcomes owned ", " outcome claimed ", " outcomes claimed ", " outcome delivered ", " outcomes delivered "]],
                ),
            ]),
            support: Cow::Borrowed(&[
                Phrase::known(
                    "\\b(?:helps?|helping|aids?|aiding|assist(?:s|ing)?|contribut(?:e|es|ing|ion|ions)|supports|supporting|supported|jointly|joint|in conjunction)\\b", &[&[" aid ", " aids ", " help ", " helps ", " joint ", " aiding ", " assist ", " assists ", " helping ", " jointly ", " supports ", " assisting ", " supported ", " contribute ", " supporting ", " contributes ", " contributing ", " contribution ", " contributions ", " in conjunction "]],
                ),
                Phrase::known(
                    "\\b(?:to|will|shall|must|should|may|can|and|or|also|we|group|partnership|pag|not lead but) (?:also )?support\\b", &[&[" or support ", " to support ", " we support ", " and support ", " can support ", " may support ", " pag support ", " also support ", " must support ", " will support ", " group support ", " shall support ", " should support ", " partnership support ", " not lead but support "]],
                ),
                Phrase::known(
                    "^(?:also )?support\\b", &[&[" support "]],
                ),
                Phrase::known(
                    "\\bin support\\b", &[&[" in support "]],
                ),
                Phrase::known(
                    "\\bsupport (?:for|to)\\b", &[&[" support to ", " support for "]],
                ),
                Phrase::known(
                    "\\bsupport (?:the )?(?:delivery|achievement|work)\\b", &[&[" support work ", " support delivery ", " support the work ", " support achievement ", " support the delivery ", " support the achievement "]],
                ),
                Phrase::known(
                    "\\boutcomes (?:that |which )?(?:we|it|the group)(?: also)? supports?\\b", &[&[" outcomes it support ", " outcomes we support ", " outcomes it supports ", " outcomes we supports ", " outcomes it also support ", " outcomes that it support ", " outcomes that we support ", " outcomes we also support ", " outcomes it also supports ", " outcomes that it supports ", " outcomes that we supports ", " outcomes we also supports ", " outcomes which it support ", " outcomes which we support ", " outcomes the group support ", " outcomes which it supports ", " outcomes which we supports ", " outcomes the group supports ", " outcomes that it also support ", " outcomes that we also support ", " outcomes that it also supports ", " outcomes that we also supports ", " outcomes which it also support ", " outcomes which we also support ", " outcomes that the group support ", " outcomes the group also support ", " outcomes which it also supports ", " outcomes which we also supports ", " outcomes that the group supports ", " outcomes the group also supports ", " outcomes which the group support ", " outcomes which the group supports ", " outcomes that the group also support ", " outcomes that the group also supports ", " outcomes which the group also support ", " outcomes which the group also supports "]],
                ),
            ]),
            joint: Cow::Borrowed(&[
                Phrase::known(
                    "\\b(?:in conjunction with|jointly|joint(?:ly)? with|in a supporting role|as a supporting partner|in support)\\b", &[&[" jointly ", " in support ", " joint with ", " in conjunction with ", " in a supporting role ", " as a supporting partner "]],
                ),
            ]),
            of_others: Cow::Borrowed(&[
                Phrase::known(
                    "(?:\\b(?:is|are|being|was|were|will be)|^,?) ?\\(?(?:jointly )?(?:led|lead|delivered|owned|taken forward) by (?:the )?(?:(?-i:[A-Z][\\w\\x27&-]+) (?-i:[A-Z])|council\\b|county\\b|executive\\b|other\\b|another\\b)", &[&["led by ", "lead by ", "owned by ", "delivered by ", "taken forward by "]],
                ),
                Phrase::known(
                    "^,? ?\\(?(?:which )?(?:belongs?|falls?|rests?|lies?|sits?) (?:to|with|under) (?:the )?(?:(?-i:[A-Z][\\w\\x27&-]+) (?-i:[A-Z])|council\\b|county\\b|executive\\b|other\\b|another\\b)", &[&["lie to ", "sit to ", "fall to ", "lies to ", "rest to ", "sits to ", "falls to ", "lie with ", "rests to ", "sit with ", "belong to ", "fall with ", "lie under ", "lies with ", "rest with ", "sit under ", "sits with ", "belongs to ", "fall under ", "falls with ", "lies under ", "rest under ", "rests with ", "sits under ", "belong with ", "falls under ", "rests under ", "belong under ", "belongs with ", "belongs under "]],
                ),
                Phrase::known(
                    "^,? which (?:the )?(?-i:[A-Z][\\w\\x27&-]+)(?: (?-i:[A-Z][\\w\\x27&-]+)){1,6} (?:leads?|delivers?|owns?|takes? forward)\\b", &[&[" which "], &[" own ", " lead ", " owns ", " leads ", " deliver ", " delivers ", " take forward ", " takes forward "]],
                ),
                Phrase::known(
                    "\\b(?:not|never|no longer) (?:itself |directly )?(?:lead|leads|deliver|delivers|own|responsible|accountable|answer)\\b", &[&[" not ", " never ", " no longer "], &["own ", "lead ", "leads ", "answer ", "deliver ", "delivers ", "accountable ", "responsible "]],
                ),
                Phrase::known(
                    "\\bother (?:groups|bodies|partnerships)\\b", &[&[" other bodies ", " other groups ", " other partnerships "]],
                ),
                Phrase::known(
                    "\\b(?:is|are) the responsibility of (?:the )?(?:(?-i:[A-Z][\\w\\x27&-]+) (?-i:[A-Z])|council\\b|county\\b|executive\\b|other\\b|another\\b)", &[&[" is the responsibility of ", " are the responsibility of "]],
                ),
                Phrase::known(
                    "\\bof (?:other|another) (?:thematic )?(?:groups?|bodies|body|partnerships?)\\b", &[&[" of other body ", " of other group ", " of another body ", " of other bodies ", " of other groups ", " of another group ", " of another bodies ", " of another groups ", " of other partnership ", " of other partnerships ", " of another partnership ", " of other thematic body ", " of another partnerships ", " of other thematic group ", " of another thematic body ", " of other thematic bodies ", " of other thematic groups ", " of another thematic group ", " of another thematic bodies ", " of another thematic groups ", " of other thematic partnership ", " of other thematic partnerships ", " of another thematic partnership ", " of another thematic partnerships "]],
                ),
            ]),
            others_lead: Cow::Borrowed(&[]),
            lead_columns: Cow::Borrowed(&[]),
            other_series: Cow::Borrowed(&[
                Phrase::known(
                    "{laa}(?:\\x27s|\\x27)?(?: \\([\\w ]{1,30}\\))?(?: (?:priority|improvement|target|theme|block|strategic|key|agreed|joint|shared|level|group|partnership)(?:\\x27s)?)? outcomes?\\b", &[&[" laa ", " laas ", " local area agreement ", " local area agreements "], &[" outcome ", " outcomes "]],
                ),
                Phrase::known(
                    "{outcome-numbers} (?:of|in|from|under|within) (?:the |its |our |a )?(?:[\\w-]+(?:\\x27s)? ){0,2}?{laa}", &[&[" outcome ", " outcomes "], &[" in ", " of ", " from ", " under ", " within "], &[" laa ", " laas ", " local area agreement ", " local area agreements "]],
                ),
                Phrase::known(
                    "{outcome-numbers} {laa}", &[&[" outcome ", " outcomes "], &[" laa ", " laas ", " local area agreement ", " local area agreements "]],
                ),
                Phrase::known(
                    "{outcome-numbers} (?:is|are|being) (?:an? |the )?(?:[\\w-]+ ){0,3}?{laa}", &[&[" outcome ", " outcomes "], &[" is ", " are ", " being "], &[" laa ", " laas ", " local area agreement ", " local area agreements "]],
                ),
                Phrase::known(
                    "\\b(?:county|county-wide|countywide|regional|national|nhs|government)(?:\\x27s)?(?: (?:priority|improvement|target|theme|block|strategic|key|agreed|joint|shared|level|group|partnership)(?:\\x27s)?)? outcomes?\\b", &[&[" nhs", " county", " national", " regional", " government"], &[" outcome ", " outcomes "]],
                ),
                Phrase::known(
                    "{outcome-numbers} (?:of|in|from|under|within) (?:the |its |our |a )?(?:(?-i:[A-Z])[\\w\\x27-]* (?:of |and |for |the )?){1,6}(?-i:Strategy|Plan|Framework|Agreement|Programme)\\b", &[&[" outcome ", " outcomes "], &[" in ", " of ", " from ", " under ", " within "], &["plan ", "strategy ", "agreement ", "framework ", "programme "]],
                ),
                Phrase::known(
                    "\\b(?:(?-i:[A-Z])[\\w\\x27-]* (?:of |and |for |the )?){1,6}(?-i:Strategy|Plan|Framework|Agreement|Programme)(?:\\x27s)? outcomes?\\b", &[&["plan outcome ", "plan outcomes ", "plan s outcome ", "plan s outcomes ", "strategy outcome ", "agreement outcome ", "framework outcome ", "programme outcome ", "strategy outcomes ", "agreement outcomes ", "framework outcomes ", "programme outcomes ", "strategy s outcome ", "agreement s outcome ", "framework s outcome ", "programme s outcome ", "strategy s outcomes ", "agreement s outcomes ", "framework s outcomes ", "programme s outcomes "]],
                ),
            ]),
            own_series: Cow::Borrowed(&[
                Phrase::known(
                    "\\bsustainable communit(?:y|ies) strategy\\b", &[&[" sustainable community strategy ", " sustainable communities strategy "]],
                ),
                Phrase::known(
                    "\\bcommunity strategy\\b", &[&[" community strategy "]],
                ),
                Phrase::known(
                    "\\bSCS\\b", &[&[" scs "]],
                ),
                Phrase::known(
                    "\\b(?:in|under) the strategy\\b", &[&[" in the strategy ", " under the strategy "]],
                ),
                Phrase::known(
                    "\\b(?:the|our|its|partnership\\x27s|city\\x27s) strategy\\b", &[&[" its strategy ", " our strategy ", " the strategy ", " city s strategy ", " partnership s strategy "]],
                ),
                Phrase::known(
                    "\\b(?:delivery|action|work|business) plan\\b", &[&[" work plan ", " action plan ", " business plan ", " delivery plan "]],
                ),
            ]),
            complete: Cow::Borrowed(&[
                Phrase::known(
                    "\\b(?:all|each|every one)(?: of)?(?: the| its| our| their)? (?:{how-many} )?(?:strategy |strategic |scs )?outcomes?(?: {ours})?", &[&[" all ", " each ", " every one "], &["outcome"]],
                ),
                Phrase::known(
                    "\\bboth(?: of)?(?: the| its| our)? outcomes(?: {ours})?", &[&[" both outcomes", " both of outcomes", " both its outcomes", " both our outcomes", " both the outcomes", " both of its outcomes", " both of our outcomes", " both of the outcomes"]],
                ),
                Phrase::known(
                    "\\bthe outcomes {ours}", &[&[" the outcomes "], &["own", "lead", "above", "below", "deliver", "given to ", "answer for", "answers for", "allotted to ", "assigned to ", "of our board", "of our group", "of the board", "of the group", "allocated to ", "entrusted to ", "of this board", "of this group", "of our executive", "of the executive", "of this executive", "is accountable for", "is responsible for", "of our partnership", "of the partnership", "are responsible for", "of this partnership", "for which it is accountable", "for which it is responsible", "for which we is accountable", "for which we is responsible", "for which it are accountable", "for which it are responsible", "for which we are accountable", "for which we are responsible", "for which our board is accountable", "for which our board is responsible", "for which our group is accountable", "for which our group is responsible", "for which the board is accountable", "for which the board is responsible", "for which the group is accountable", "for which the group is responsible", "for which our board are accountable", "for which our board are responsible", "for which our group are accountable", "for which our group are responsible", "for which the board are accountable", "for which the board are responsible", "for which the group are accountable", "for which the group are responsible", "for which this board is accountable", "for which this board is responsible", "for which this group is accountable", "for which this group is responsible", "for which this board are accountable", "for which this board are responsible", "for which this group are accountable", "for which this group are responsible", "for which our executive is accountable", "for which our executive is responsible", "for which the executive is accountable", "for which the executive is responsible", "for which our executive are accountable", "for which our executive are responsible", "for which the executive are accountable", "for which the executive are responsible", "for which this executive is accountable", "for which this executive is responsible", "for which our partnership is accountable", "for which our partnership is responsible", "for which the partnership is accountable", "for which the partnership is responsible", "for which this executive are accountable", "for which this executive are responsible", "for which our partnership are accountable", "for which our partnership are responsible", "for which the partnership are accountable", "for which the partnership are responsible", "for which this partnership is accountable", "for which this partnership is responsible", "for which this partnership are accountable", "for which this partnership are responsible"]],
                ),
                Phrase::known(
                    "\\b(?:the|its|our|these)(?: group\\x27s)? {how-many} (?:strategy |strategic |scs )?outcomes {ours}", &[&[" its ", " our ", " the ", " these "], &[" outcomes "], &["own", "lead", "above", "below", "deliver", "given to ", "answer for", "answers for", "allotted to ", "assigned to ", "of our board", "of our group", "of the board", "of the group", "allocated to ", "entrusted to ", "of this board", "of this group", "of our executive", "of the executive", "of this executive", "is accountable for", "is responsible for", "of our partnership", "of the partnership", "are responsible for", "of this partnership", "for which it is accountable", "for which it is responsible", "for which we is accountable", "for which we is responsible", "for which it are accountable", "for which it are responsible", "for which we are accountable", "for which we are responsible", "for which our board is accountable", "for which our board is responsible", "for which our group is accountable", "for which our group is responsible", "for which the board is accountable", "for which the board is responsible", "for which the group is accountable", "for which the group is responsible", "for which our board are accountable", "for which our board are responsible", "for which our group are accountable", "for which our group are responsible", "for which the board are accountable", "for which the board are responsible", "for which the group are accountable", "for which the group are responsible", "for which this board is accountable", "for which this board is responsible", "for which this group is accountable", "for which this group is responsible", "for which this board are accountable", "for which this board are responsible", "for which this group are accountable", "for which this group are responsible", "for which our executive is accountable", "for which our executive is responsible", "for which the executive is accountable", "for which the executive is responsible", "for which our executive are accountable", "for which our executive are responsible", "for which the executive are accountable", "for which the executive are responsible", "for which this executive is accountable", "for which this executive is responsible", "for which our partnership is accountable", "for which our partnership is responsible", "for which the partnership is accountable", "for which the partnership is responsible", "for which this executive are accountable", "for which this executive are responsible", "for which our partnership are accountable", "for which our partnership are responsible", "for which the partnership are accountable", "for which the partnership are responsible", "for which this partnership is accountable", "for which this partnership is responsible", "for which this partnership are accountable", "for which this partnership are responsible"]],
                ),
            ]),
            counted: Cow::Borrowed(&[
                Phrase::known(
                    "\\b(?:the|its|our|these)(?: group\\x27s)? {how-many} (?:strategy |strategic |scs )?outcomes", &[&[" its ", " our ", " the ", " these "], &[" outcomes"]],
                ),
                Phrase::known(
                    "\\b(?:delivers?|leads?(?: on)?|deliver|lead on|is responsible for|are responsible for) {how-many} (?:strategy |strategic |scs )?outcomes(?: {ours})?", &[&[" lead ", " leads ", " deliver ", " delivers ", " is responsible for ", " are responsible for "], &[" outcomes"]],
                ),
            ]),
            units: Cow::Borrowed(&[
                Phrase::known(
                    "(?:million|billion|thousand|per cent|percent|bn|hours?|days?|weeks?|months?|years?|kilometres?|km|miles?|metres?|hectares?|degrees?|points?|times|fte|above|below|of (?:this|the) (?:document|paper|terms))\\b", &[&["bn ", "km ", "day ", "fte ", "days ", "hour ", "mile ", "week ", "year ", "above ", "below ", "hours ", "metre ", "miles ", "month ", "point ", "times ", "weeks ", "years ", "degree ", "metres ", "months ", "points ", "billion ", "degrees ", "hectare ", "million ", "percent ", "hectares ", "per cent ", "thousand ", "of the paper ", "of the terms ", "of this paper ", "of this terms ", "of the document ", "of this document "]],
                ),
            ]),
        },
        indicators: IndicatorWords {
            words: Cow::Borrowed(&[
                Phrase::known(
                    "\\b(?-i:NIs?|N\\.I\\.s?)", &[&[" ni", " n i "]],
                ),
                Phrase::known(
                    "\\bnational indicators?(?: sets?)?(?: \\((?-i:NIs?)\\))?(?: nos?\\.?| numbers?)?", &[&[" national indicator"]],
                ),
            ]),
            others: Cow::Borrowed(&[
                Phrase::known(
                    "\\b(?:in|across|throughout|within|over|all of|from) (?-i:NI),? \\d+[a-z]? [a-z]{3,}", &[&[" in ni ", " from ni ", " over ni ", " across ni ", " all of ni ", " within ni ", " throughout ni "]],
                ),
                Phrase::known(
                    "(?-i:\\bNI) (?:no\\.?|number)", &[&[" ni no", " ni number"]],
                ),
            ]),
            withdrawn: Cow::Borrowed(&[
                Phrase::known(
                    "\\b(?:dropped|withdrawn|deleted|abolished|discontinued|removed|replaced|superseded|retired|scrapped|no longer|taken out|not (?:now )?in use|never (?:in use|used)|ceased)\\b", &[&[" ceased ", " deleted ", " dropped ", " removed ", " retired ", " replaced ", " scrapped ", " abolished ", " no longer ", " taken out ", " withdrawn ", " never used ", " not in use ", " superseded ", " discontinued ", " never in use ", " not now in use "]],
                ),
            ]),
        },
        patterns: Cow::Borrowed(&[
            Named {
                name: Cow::Borrowed("own"),
                says: Cow::Borrowed("(?:(?:the|this|our) (?:partnership|executive|group|board)\\b|\\bwe\\b|\\bit\\b)"),
            },
            Named {
                name: Cow::Borrowed("how-many"),
                says: Cow::Borrowed("(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})"),
            },
            Named {
                name: Cow::Borrowed("outcome-numbers"),
                says: Cow::Borrowed("\\boutcomes?(?: nos?\\.?| numbers?)?:? \\(?\\d{1,2}\\.\\d{1,2}[a-z]?\\b(?:(?:,| and| or| &| to| -|, and)? ?\\d{1,2}\\.\\d{1,2}[a-z]?\\b){0,12}\\)?"),
            },
            Named {
                name: Cow::Borrowed("laa"),
                says: Cow::Borrowed("(?:\\blaas?\\b|\\blocal area agreements?\\b)"),
            },
            Named {
                name: Cow::Borrowed("ours"),
                says: Cow::Borrowed("(?:(?:that (?:are|were|have been) |which (?:are|were|have been) )?(?:assigned|allocated|given|allotted|entrusted) to (?:us|it|(?:the|this|our) (?:partnership|executive|group|board))|of (?:the|this|our) (?:partnership|executive|group|board)|(?:that |which )?(?:(?:the|this|our) (?:partnership|executive|group|board)|we|it) (?:(?:must|will|shall|is to) )?(?:leads?(?: on)?|delivers?|owns?|answers? for|is responsible for|are responsible for|is accountable for)|for which (?:(?:the|this|our) (?:partnership|executive|group|board)|we|it) (?:is|are) (?:responsible|accountable)|(?:mentioned|named|listed|set out|given) (?:above|below)|above|below)"),
            },
            Named {
                name: Cow::Borrowed("count"),
                says: Cow::Borrowed("(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a few)"),
            },
            Named {
                name: Cow::Borrowed("period"),
                says: Cow::Borrowed("(?:days?|weeks?|fortnights?|months?|quarters?|terms?|semesters?|academic sessions?|years?|annum)"),
            },
            Named {
                name: Cow::Borrowed("weekday"),
                says: Cow::Borrowed("(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|working day)"),
            },
            Named {
                name: Cow::Borrowed("interval"),
                says: Cow::Borrowed("(?:\\b(?:(?:bi|semi|tri)-?)?(?:daily|weekly|monthly|quarterly|annual(?:ly)?|yearly)\\b|\\bfortnight(?:ly)?\\b|\\bhalf-?yearly\\b|\\bbi-?annual(?:ly)?\\b|\\bbiennial(?:ly)?\\b|\\btermly\\b|\\b(?:once|twice|thrice|{count}(?:(?: or | to |-)\\w+)? times) (?:a|per|each|every|(?:in|during|over|throughout) (?:a|each|every|any|the)|the) (?:\\w+ ){0,2}?{period}\\b|\\b{count} ?-? ?(?:weekly|monthly|yearly)\\b|\\bevery (?:other |second |third |alternate |{count}(?: to {count}|-{count}| or {count})? ?|\\w+ (?:or \\w+ )?)?(?:calendar )?(?:{period}|{weekday})\\b|\\b(?:(?:each|per|alternate) (?:calendar |financial |municipal |academic |school )?(?:{period}|{weekday})|intervals of (?:[\\w-]+ ){0,4}?{count} {period})\\b|\\b(?:first|second|third|fourth|last|alternate|1st|2nd|3rd|4th) {weekday}\\b|\\bon {weekday}|\\b{count}(?:(?: or | to |-)\\w+)? (?:a|per|each|every) {period}\\b)"),
            },
            Named {
                name: Cow::Borrowed("revise"),
                says: Cow::Borrowed("(?:\\b(?:(?:re-?(?:view|vis|new|charter|fresh|adopt|consider|assess|evaluat)|evaluat|amend|updat|chang|modif|evolv)\\w*|alter(?:s|ed|ing|ations?)?|var(?:y|ies|ied|iations?))\\b)"),
            },
            Named {
                name: Cow::Borrowed("standing"),
                says: Cow::Borrowed("(?:existence|continuation|future|need|effectiveness|role|remit|purpose|mandate|terms|constitution|operation|working arrangements|ways of working)"),
            },
            Named {
                name: Cow::Borrowed("agreed"),
                says: Cow::Borrowed("(?:agreed|approved|adopted|endorsed|ratified|accepted|authorised|sanctioned|confirmed|passed|signed off)"),
            },
            Named {
                name: Cow::Borrowed("month"),
                says: Cow::Borrowed("(?:january|february|march|april|(?-i:May)|june|july|august|september|october|november|december)"),
            },
            Named {
                name: Cow::Borrowed("paper"),
                says: Cow::Borrowed("(?:\\bterms? of references?\\b|\\btors?\\b|\\b(?:this|these|the|our|its) (?:charter|constitution|document|page|statutes|standing orders|rules|mandate|remit|governance document|governance model|agreement|arrangements)\\b|\\b(?:these|our) terms\\b|\\bcharter\\b)"),
            },
            Named {
                name: Cow::Borrowed("the-group"),
                says: Cow::Borrowed("(?:(?:the|this|our) (?:(?:strategic|executive) )?(?:group|partnership|board|executive)\\b)"),
            },
        ]),
    },
    topics: Cow::Borrowed(&[]),
    either: Cow::Borrowed(&[]),
    requirements: Cow::Borrowed(&[
        Requirement {
            code: Cow::Borrowed("TOR001"),
            name: Cow::Borrowed("no-content"),
            on: None,
            of: Cow::Borrowed(&[]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Must,
            clause: None,
            check: Some(
                Check::Content,
            ),
            across: None,
            why: Cow::Borrowed("The Gloucester Partnership's groups are held to its terms of reference, and without text there is nothing to hold them to."),
            help: Cow::Borrowed("Write the terms of reference into this file. If the wording was in text boxes or pictures in Word, it did not come across; paste it in as text."),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("There is text below the title, under headings, in words and not only in pictures or diagrams.\n\n    # Gloucester Partnership: terms of reference\n\n    ## Purpose\n\n    The Partnership brings together those who serve the people of Gloucester."),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("The partnership speaks for everybody who works for the town."),
                    register: None,
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("# Terms of reference of the Wharf Partnership"),
                    register: None,
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR002"),
            name: Cow::Borrowed("no-headings"),
            on: None,
            of: Cow::Borrowed(&[]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Must,
            clause: None,
            check: Some(
                Check::Headings,
            ),
            across: None,
            why: Cow::Borrowed("The Gloucester Partnership's groups are told to look up their tasks in its terms of reference, and without headings they cannot find them."),
            help: Cow::Borrowed("Put a heading above each part, on a line of its own, such as \"## Purpose\" or \"## Thematic groups\"."),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("Each body and each topic stands under a heading of its own, so that a reader finds it at a glance.\n\n    ## The Executive\n\n    ## Thematic groups"),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("## The board\n\nThe board settles what shall be done.\n\n## The groups\n\nThe groups do it."),
                    register: None,
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("The partnership brings together those who run the town's services. A board of nine settles what its groups shall do, and meets in the guildhall every quarter."),
                    register: None,
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR003"),
            name: Cow::Borrowed("heading-not-marked"),
            on: None,
            of: Cow::Borrowed(&[]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Advice,
            clause: None,
            check: Some(
                Check::Marked,
            ),
            across: None,
            why: Cow::Borrowed("Word processors, web pages and screen readers build the list of contents only from headings that are marked as headings."),
            help: Cow::Borrowed("Put \"## \" in front of the line, as in \"## Thematic groups\"; in Word, give it a heading style before it is converted."),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("Every heading is marked as one, with number signs in Markdown or a heading style in Word. A bold line looks like a heading but is none.\n\n    ## Thematic groups\n\nand not\n\n    **Thematic groups**"),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("## Who belongs\n\n- The harbour trust\n- The chamber of trade"),
                    register: None,
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("**Membership**\n\nEvery firm on the quay may join.\n\n**Thematic groups**\n\nEach group has a plan."),
                    register: None,
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR004"),
            name: Cow::Borrowed("title-names-no-group"),
            on: None,
            of: Cow::Borrowed(&[]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Should,
            clause: None,
            check: Some(
                Check::Named,
            ),
            across: None,
            why: Cow::Borrowed("NICVA's guidance on sub-committees and INVOLVE's template for terms of reference both ask for the name of the body."),
            help: Cow::Borrowed("Put the name of the partnership into the title, such as \"# Gloucester Partnership: terms of reference\"."),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("The title says whose terms of reference these are.\n\n    # Gloucester Partnership: terms of reference"),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("# Terms of reference of the Wharf Partnership\n\n## The board\n\nThe board appoints a clerk."),
                    register: None,
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("# Terms of reference\n\n## The board\n\nThe board keeps a list of risks."),
                    register: None,
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR005"),
            name: Cow::Borrowed("undated"),
            on: None,
            of: Cow::Borrowed(&[]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Advice,
            clause: None,
            check: Some(
                Check::Dated(
                    Dated {
                        labels: Cow::Borrowed(&[
                            Phrase::known(
                                "^(?:date|dated|version|ver\\.|v\\.? ?\\d|revision|rev\\b|issue|edition|status|approval|adoption|document (?:date|version|control))\\b", &[&[" v0 ", " v1 ", " v2 ", " v3 ", " v4 ", " v5 ", " v6 ", " v7 ", " v8 ", " v9 ", " rev ", " v 0 ", " v 1 ", " v 2 ", " v 3 ", " v 4 ", " v 5 ", " v 6 ", " v 7 ", " v 8 ", " v 9 ", " ver ", " date ", " v  0 ", " v  1 ", " v  2 ", " v  3 ", " v  4 ", " v  5 ", " v  6 ", " v  7 ", " v  8 ", " v  9 ", " dated ", " issue ", " status ", " edition ", " version ", " adoption ", " approval ", " revision ", " document control "]],
                            ),
                            Phrase::known(
                                "^(?:this (?:version|draft)|draft|final|last|latest|most recently)\\b[^.]{0,40}(?:\\d|updated|revised|modified|reviewed|changed|amended|edited|approved|agreed)", &[&[" last ", " draft ", " final ", " latest ", " this version ", " most recently "]],
                            ),
                            Phrase::known(
                                "^\\W*(?:agreed|approved|adopted|endorsed|ratified|accepted|confirmed|signed|updated|revised|amended|issued|published|circulated|prepared|drafted|written|modified|created|effective|in force|valid from|terms agreed|date)\\b", &[&["date ", "agreed ", "issued ", "signed ", "adopted ", "amended ", "created ", "drafted ", "revised ", "updated ", "written ", "accepted ", "approved ", "endorsed ", "in force ", "modified ", "prepared ", "ratified ", "confirmed ", "effective ", "published ", "circulated ", "valid from "]],
                            ),
                            Phrase::known(
                                "^(?:effective|start|commencement) date\\b", &[&[" start date ", " effective date ", " commencement date "]],
                            ),
                            Phrase::known(
                                "^with effect from\\b", &[&[" with effect from "]],
                            ),
                            Phrase::known(
                                "^(?:as at|as of|correct (?:at|as of|on))\\b", &[&[" as at ", " as of ", " correct at ", " correct on "]],
                            ),
                        ]),
                        own: Cow::Borrowed(&[
                            Phrase::known(
                                "\\b(?:agreed|approved|adopted|endorsed|ratified|accepted|signed|updated|revised|amended|issued|published|drafted|written|modified|dated|confirmed)(?:[ ,:(-]+(?:by|on|in|at|as|from|for|with|this|these|the|our|to|following|unanimously)\\b|[ ,:(-]*\\d|[ ,:(-]+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))", &[&[" dated", " agreed", " issued", " signed", " adopted", " amended", " drafted", " revised", " updated", " written", " accepted", " approved", " endorsed", " modified", " ratified", " confirmed", " published"]],
                            ),
                            Phrase::known(
                                "\\b(?:was|were|is|are|been|last|first|hereby|duly|formally) (?:\\w+ )?(?:agreed|approved|adopted|endorsed|ratified|accepted|signed|updated|revised|amended|issued|published|drafted|written|modified|dated|confirmed)\\b", &[&[" is ", " are ", " was ", " been ", " duly ", " last ", " were ", " first ", " hereby ", " formally "], &["dated ", "agreed ", "issued ", "signed ", "adopted ", "amended ", "drafted ", "revised ", "written ", "accepted ", "approved ", "endorsed ", "modified ", "ratified ", "confirmed ", "published "]],
                            ),
                            Phrase::known(
                                "\\b(?:with effect from|effective (?:from|as of|on)|in force (?:from|since)|takes? effect|took effect|came into (?:force|effect)|comes? into (?:force|effect))\\b", &[&[" take effect ", " took effect ", " effective on ", " takes effect ", " in force from ", " effective from ", " in force since ", " came into force ", " come into force ", " effective as of ", " came into effect ", " come into effect ", " comes into force ", " with effect from ", " comes into effect "]],
                            ),
                            Phrase::known(
                                "\\b(?:as at|as of|correct at|correct as of)\\b", &[&[" as at ", " as of ", " correct at "]],
                            ),
                            Phrase::known(
                                "\\b(?:this|current|present) (?:version|revision|edition|draft|issue)\\b", &[&[" this draft ", " this issue ", " this edition ", " this version ", " current draft ", " current issue ", " present draft ", " present issue ", " this revision ", " current edition ", " current version ", " present edition ", " present version ", " current revision ", " present revision "]],
                            ),
                            Phrase::known(
                                "\\bversion \\d", &[&[" version 0", " version 1", " version 2", " version 3", " version 4", " version 5", " version 6", " version 7", " version 8", " version 9"]],
                            ),
                            Phrase::known(
                                "^[\\W\\d]*reviewed (?:by|at|on)\\b", &[&["reviewed at ", "reviewed by ", "reviewed on "]],
                            ),
                            Phrase::known(
                                "\\b(?:was|were|last|been) (?:\\w+ )?reviewed\\b", &[&[" was ", " been ", " last ", " were "], &["reviewed "]],
                            ),
                            Phrase::known(
                                "\\b(?:draft|proposed) (?:terms of reference|charter|constitution)\\b", &[&[" draft charter ", " proposed charter ", " draft constitution ", " proposed constitution ", " draft terms of reference ", " proposed terms of reference "]],
                            ),
                        ]),
                        document: Cow::Borrowed(&[
                            Phrase::known(
                                "\\b(?:these|this|the|our|its) (?:\\w+ ){0,2}(?:terms of reference|terms|tors?|charter|constitution|document|version|draft|paper|page|edition)\\b", &[&[" its ", " our ", " the ", " this ", " these "], &["tor ", "page ", "tors ", "draft ", "paper ", "terms ", "charter ", "edition ", "version ", "document ", "constitution "]],
                            ),
                            Phrase::known(
                                "^[\\W\\d]*(?:it was|they were|(?:first |last )?(?:agreed|approved|adopted|endorsed|reviewed (?:at|by|on)))\\b", &[&["agreed ", "it was ", "adopted ", "approved ", "endorsed ", "they were ", "reviewed at ", "reviewed by ", "reviewed on "]],
                            ),
                        ]),
                        works: Cow::Borrowed(&[
                            Phrase::known(
                                "(?-i:\\b(?:Act|Acts|Regulations?|Order|Bill|Directive|Treaty|Strategy|Strategies|Plan|Report|Review|Policy|Paper|White Paper|Framework|Guidance|Code|Agreement|Survey|Census|Study|Commission|Programme|Manifesto|Convention|Licence|License|Standard)\\b)", &[&[" act ", " acts ", " bill ", " code ", " plan ", " order ", " paper ", " study ", " census ", " policy ", " report ", " review ", " survey ", " treaty ", " licence ", " license ", " guidance ", " standard ", " strategy ", " agreement ", " directive ", " framework ", " manifesto ", " programme ", " commission ", " convention ", " regulation ", " strategies ", " regulations "]],
                            ),
                            Phrase::known(
                                "\\b(?:act|regulations|strateg(?:y|ies)|plans?|reports?|polic(?:y|ies)|framework|guidance|agreement|survey|census|study|studies|legislation|law|definition|speech|letter|article|book|minutes|budget|grant|funding|licence|copyright|logo|leaflet|programme|findings|figures|statistics)\\b", &[&[" act ", " law ", " book ", " logo ", " plan ", " grant ", " plans ", " study ", " budget ", " census ", " letter ", " policy ", " report ", " speech ", " survey ", " article ", " figures ", " funding ", " leaflet ", " licence ", " minutes ", " reports ", " studies ", " findings ", " guidance ", " policies ", " strategy ", " agreement ", " copyright ", " framework ", " programme ", " definition ", " statistics ", " strategies ", " legislation ", " regulations "]],
                            ),
                            Phrase::known(
                                "\\b(?:launched|founded|formed|established|set up|created|began|started|opened|merged|held|met|inaugurated|elected|appointed|joined)\\b", &[&[" met ", " held ", " began ", " formed ", " joined ", " merged ", " opened ", " set up ", " created ", " elected ", " founded ", " started ", " launched ", " appointed ", " established ", " inaugurated "]],
                            ),
                        ]),
                        before: Cow::Borrowed(&[
                            Phrase::known(
                                "(?:©|\\(c\\)|\\bcopyright)\\W*(?:\\w+\\W+){0,3}$", &[],
                            ),
                            Phrase::known(
                                "\\b(?:by|until|till|before|no later than|from now to|up to|through to)(?: (?:the )?(?:end|start|beginning) of| early| late| mid)?(?: the)?\\W*$", &[&[" by", " till", " until", " up to", " before", " through to", " from now to", " no later than"]],
                            ),
                            Phrase::known(
                                "\\b(?:will|shall|should|must|to) (?:next |then |also |first )?(?:be |meet|take place|review|report|run|start|begin|end|finish|expire|conclude|deliver|publish)\\b", &[&[" to ", " must ", " will ", " shall ", " should "], &["be ", "end ", "run ", "meet ", "begin ", "start ", "expire ", "finish ", "report ", "review ", "deliver ", "publish ", "conclude ", "take place "]],
                            ),
                            Phrase::known(
                                "\\b(?:next|forthcoming|upcoming|planned|proposed|target|due|expected|expires?|ends?|ending|deadline|first meeting|valid until|dissol\\w+|completion)\\b", &[&[" due", " end", " next", " dissol", " expire", " target", " planned", " deadline", " expected", " proposed", " upcoming", " completion", " forthcoming", " valid until", " first meeting"]],
                            ),
                            Phrase::known(
                                "(?-i:\\b(?:Act|Acts|Regulations|Order)\\W*$)", &[&[" act", " order", " regulations"]],
                            ),
                            Phrase::known(
                                "\\b(?:review|end|expiry|closing|meeting) (?:date|due)\\b", &[&[" end due ", " end date ", " expiry due ", " review due ", " closing due ", " expiry date ", " meeting due ", " review date ", " closing date ", " meeting date "]],
                            ),
                            Phrase::known(
                                "\\bdate (?:of|for|to be) (?:the )?(?:next |first )?(?:review|meeting)", &[&[" date of review", " date for review", " date of meeting", " date for meeting", " date to be review", " date of the review", " date to be meeting", " date for the review", " date of next review", " date of the meeting", " date for next review", " date for the meeting", " date of first review", " date of next meeting", " date for first review", " date for next meeting", " date of first meeting", " date to be the review", " date for first meeting", " date to be next review", " date to be the meeting", " date of the next review", " date to be first review", " date to be next meeting", " date for the next review", " date of the first review", " date of the next meeting", " date to be first meeting", " date for the first review", " date for the next meeting", " date of the first meeting", " date for the first meeting", " date to be the next review", " date to be the first review", " date to be the next meeting", " date to be the first meeting"]],
                            ),
                            Phrase::known(
                                "^\\W*(?:to be reviewed|to be review|reviews?|reviewed in)(?: due| date| on| in)?\\b", &[&["review ", "reviews ", "reviewed in ", "to be reviewed "]],
                            ),
                        ]),
                        history: Cow::Borrowed(&[
                            Phrase::known(
                                "\\b(?:document|version|revision|change|amendment|review|approval) (?:control|history|log|record|table|information)\\b", &[&[" change log ", " review log ", " version log ", " approval log ", " change table ", " document log ", " review table ", " revision log ", " amendment log ", " change record ", " review record ", " version table ", " approval table ", " change control ", " change history ", " document table ", " review control ", " review history ", " revision table ", " version record ", " amendment table ", " approval record ", " document record ", " revision record ", " version control ", " version history ", " amendment record ", " approval control ", " approval history ", " document control ", " document history ", " revision control ", " revision history ", " amendment control ", " amendment history ", " change information ", " review information ", " version information ", " approval information ", " document information ", " revision information ", " amendment information "]],
                            ),
                            Phrase::known(
                                "^(?:document control|versions?|changes|amendments|revisions|sign-?off|signatures|approval|approved|status)$", &[&[" status ", " changes ", " signoff ", " version ", " approval ", " approved ", " sign off ", " versions ", " revisions ", " amendments ", " signatures ", " document control "]],
                            ),
                            Phrase::known(
                                "^(?:\\| )?(?:version|revision|ver\\.?|v\\.?|issue|edition|amend\\w*|change)\\b[^|]*\\|", &[],
                            ),
                            Phrase::known(
                                "\\|\\s*(?:version|revision|amendments?|changes?|approved by|author|reason for change)\\b", &[&["author ", "change ", "changes ", "version ", "revision ", "amendment ", "amendments ", "approved by "]],
                            ),
                        ]),
                        fields: Cow::Borrowed(&[
                            Cow::Borrowed("date"),
                            Cow::Borrowed("updated"),
                            Cow::Borrowed("modified"),
                            Cow::Borrowed("lastmod"),
                            Cow::Borrowed("version"),
                            Cow::Borrowed("approved"),
                            Cow::Borrowed("agreed"),
                            Cow::Borrowed("adopted"),
                            Cow::Borrowed("revised"),
                            Cow::Borrowed("effective"),
                            Cow::Borrowed("published"),
                            Cow::Borrowed("created"),
                            Cow::Borrowed("issued"),
                            Cow::Borrowed("amended"),
                        ]),
                        other_fields: Cow::Borrowed(&[
                            Cow::Borrowed("review"),
                            Cow::Borrowed("expir"),
                            Cow::Borrowed("end"),
                            Cow::Borrowed("due"),
                            Cow::Borrowed("next"),
                        ]),
                        relative: Cow::Borrowed(&[
                            Phrase::known(
                                "\\b(?:the |our |its )?(?:next|coming) (?:(?:\\w+|\\d+)(?: to \\w+|-\\d+)? )?(?:financial |calendar |municipal |academic )?(?:years?|months?|weeks?|decades?)\\b", &[&[" next ", " coming "], &["week ", "year ", "month ", "weeks ", "years ", "decade ", "months ", "decades "]],
                            ),
                            Phrase::known(
                                "\\bthis (?:financial |calendar |municipal |academic )?year\\b", &[&[" this year ", " this academic year ", " this calendar year ", " this financial year ", " this municipal year "]],
                            ),
                        ]),
                    },
                ),
            ),
            across: None,
            why: Cow::Borrowed("INVOLVE's template for terms of reference puts the date of writing or revision beside the title, so that readers can tell which version they hold."),
            help: Cow::Borrowed("Put a line under the title, such as \"Agreed by the Executive on 12 March 2010.\" If the date stood in the page header of the Word file, it did not come across; type it into the text."),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("It says of which date it is, beside the title or at the end, with month and year. A target year is not the date of the document, nor is the date of a law or strategy.\n\n    # Gloucester Partnership: terms of reference\n\n    Agreed by the Executive on 12 March 2010."),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("Last updated: 2 October 2023\n\n## The board\n\nThe board hears complaints."),
                    register: None,
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("## The board\n\nThe board has a plan for the next ten years."),
                    register: None,
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR006"),
            name: Cow::Borrowed("no-review-arrangement"),
            on: None,
            of: Cow::Borrowed(&[]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Advice,
            clause: None,
            check: Some(
                Check::Says(
                    Says {
                        things: Cow::Borrowed(&[
                            Thing {
                                asks: Cow::Borrowed("when it is looked at again"),
                                phrases: Cow::Borrowed(&[
                                    Phrase::known(
                                        "(?:[\\w-]+ ){0,3}{revise}[^.;\\n]*?{paper}(?: (?:of|for)(?: [\\w-]+){1,2})?", &[&[" vary", " alter", " amend", " chang", " evolv", " modif", " renew", " revis", " updat", " re new", " re vis", " review", " varied", " varies", " evaluat", " re view", " readopt", " refresh", " re adopt", " re fresh", " reassess", " re assess", " recharter", " reevaluat", " variation", " re charter", " reconsider", " re consider"], &[" its ", " our ", " the ", " tor ", " this ", " tors ", " these ", " charter ", " term of reference ", " term of references ", " terms of reference ", " terms of references "]],
                                    ),
                                    Phrase::known(
                                        "{paper}[^.;\\n]*?(?:{revise}|\\b(?:looked|gone) (?:at|over|through)\\b|\\bliving document|\\bstill (?:suit|fit|hold|right|relevant|appropriate|current|needed))(?: \\w+)?", &[&[" its ", " our ", " the ", " tor ", " this ", " tors ", " these ", " charter ", " term of reference ", " term of references ", " terms of reference ", " terms of references "], &[" vary", " alter", " amend", " chang", " evolv", " modif", " renew", " revis", " updat", " re new", " re vis", " review", " varied", " varies", " evaluat", " re view", " readopt", " refresh", " gone at ", " re adopt", " re fresh", " reassess", " re assess", " recharter", " reevaluat", " still fit", " variation", " gone over ", " looked at ", " re charter", " reconsider", " still hold", " still suit", " re consider", " still right", " looked over ", " still needed", " gone through ", " still current", " still relevant", " living document", " looked through ", " still appropriate"]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:look(?:s|ed|ing)?(?: again| back)? (?:at|over|through)|go(?:es)? (?:over|through)) (?:how )?{paper}", &[&[" go over ", " look at ", " looks at ", " goes over ", " look over ", " looked at ", " go through ", " looking at ", " looks over ", " looked over ", " goes through ", " look back at ", " look through ", " looking over ", " look again at ", " looks back at ", " looks through ", " look back over ", " looked back at ", " looked through ", " looks again at ", " look again over ", " looked again at ", " looking back at ", " looking through ", " looks back over ", " looked back over ", " looking again at ", " looks again over ", " look back through ", " looked again over ", " looking back over ", " look again through ", " looking again over ", " looks back through ", " looked back through ", " looks again through ", " looked again through ", " looking back through ", " looking again through "], &[" its ", " our ", " the ", " tor ", " this ", " tors ", " these ", " charter ", " term of reference ", " term of references ", " terms of reference ", " terms of references "]],
                                    ),
                                    Phrase::known(
                                        "{paper}[^.;\\n]*?\\b(?:expires?|lapses?|ends? (?:on|in)|remains? in force|(?:stands?|holds?|runs?|lasts?|valid|in force) (?:until|for))\\b", &[&[" its ", " our ", " the ", " tor ", " this ", " tors ", " these ", " charter ", " term of reference ", " term of references ", " terms of reference ", " terms of references "], &[" lapse ", " end in ", " end on ", " expire ", " lapses ", " ends in ", " ends on ", " expires ", " run for ", " hold for ", " last for ", " runs for ", " holds for ", " lasts for ", " run until ", " stand for ", " valid for ", " hold until ", " last until ", " runs until ", " stands for ", " holds until ", " lasts until ", " stand until ", " valid until ", " in force for ", " stands until ", " in force until ", " remain in force ", " remains in force "]],
                                    ),
                                    Phrase::known(
                                        "\\bnext review(?:ed)?(?: (?:date|due|is|will|on|by|in)\\b| ?[:-])|\\breview (?:date|frequency|cycle)\\b|\\b(?:date|frequency) (?:of|for|to be) (?:the )?(?:next )?review(?:ed)?\\b", &[&[" next review ", " review date ", " review cycle ", " next reviewed ", " date of review ", " date for review ", " date of reviewed ", " review frequency ", " date for reviewed ", " date to be review ", " date of the review ", " date for the review ", " date to be reviewed ", " frequency of review ", " date of the reviewed ", " frequency for review ", " date for the reviewed ", " date to be the review ", " frequency of reviewed ", " frequency for reviewed ", " frequency to be review ", " date to be the reviewed ", " frequency of the review ", " frequency for the review ", " frequency to be reviewed ", " frequency of the reviewed ", " frequency for the reviewed ", " frequency to be the review ", " frequency to be the reviewed "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:review due|due for review|for review|to be reviewed)\\b ?:? ?(?:again |in |on |by |at )?(?:the end of )?(?:{month}|20\\d\\d|\\d\\d?[ /.-])", &[&[" for review ", " review due ", " to be reviewed "]],
                                    ),
                                    Phrase::known(
                                        "^[\\W\\d]*(?:(?:to be )?reviewed(?: again)?|(?:annual )?reviews?(?: due| period| by)? ?[:-]) ?(?:{interval}|(?:spring|summer|autumn|winter|{month}) (?:\\d{1,2},? )?\\d{4}|\\b(?:each|every|once|twice)\\b|\\b(?:in|during|by|at|after) (?:[\\w-]+ ){0,4}?(?:each|every)\\b)", &[&["review ", "reviewed", "reviews "], &[" a ", "may ", " once", " per ", "each ", "july ", "june ", " times", " twice", "april ", "every ", "march ", " daily ", " thrice", "august ", "autumn ", "friday ", "monday ", "spring ", "summer ", "sunday ", "weekly ", "winter ", "yearly ", " annual ", " termly ", "fridays ", "january ", "mondays ", "monthly ", "october ", "sundays ", "tuesday ", " bidaily ", "december ", "february ", "november ", "saturday ", "thursday ", "tuesdays ", " annually ", " biannual ", " biennial ", " on friday", " on monday", " on sunday", " tridaily ", "saturdays ", "september ", "thursdays ", "wednesday ", " alternate ", " fortnight ", " on tuesday", " quarterly ", " semidaily ", " triannual ", "wednesdays ", " biannually ", " biennially ", " on saturday", " on thursday", " semiannual ", "working day ", " biquarterly ", " fortnightly ", " on wednesday", " triannually ", " intervals of ", " semiannually ", " triquarterly ", " on working day", " semiquarterly "]],
                                    ),
                                    Phrase::known(
                                        "(?:^|[,;(] ?)(?:to be |for |due )+(?:reviewed|review|looked at) (?:again|when|in|by|each|every|after|at)\\b", &[&["due ", "for ", "to be "], &["review at ", "review by ", "review in ", "review each ", "review when ", "reviewed at ", "reviewed by ", "reviewed in ", "looked at at ", "looked at by ", "looked at in ", "review after ", "review again ", "review every ", "reviewed each ", "reviewed when ", "looked at each ", "looked at when ", "reviewed after ", "reviewed again ", "reviewed every ", "looked at after ", "looked at again ", "looked at every "]],
                                    ),
                                    Phrase::known(
                                        "^(?:it|they|these|this) (?:(?:will|shall|should|must|may|can|is|are|to|be|also|then|only|themselves) )+(?:\\w+ )?(?:reviewed|looked at|gone (?:over|through)|amended|changed|revised|modified|altered|varied)\\b", &[&[" it ", " they ", " this ", " these "], &["be ", "is ", "to ", "are ", "can ", "may ", "also ", "must ", "only ", "then ", "will ", "shall ", "should ", "themselves "], &["varied ", "altered ", "amended ", "changed ", "revised ", "modified ", "reviewed ", "gone over ", "looked at ", "gone through "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:review|(?:re-?)?(?:evaluat|assess)|reconsider)\\w*(?:[^.;\\n]*? (?:(?:group|committee|panel|forum|board|partnership).s|its own|our own) (?:[\\w-]+ ){0,3}?(?:performance|{standing})| (?:of )?(?:its|our) {standing})\\b", &[&[" assess", " review", " evaluat", " reassess", " reevaluat", " reconsider"], &[" board", " forum", " group", " panel", " its own", " our own", " its need", " its role", " our need", " our role", " committee", " its remit", " its terms", " our remit", " our terms", " its future", " our future", " its mandate", " its purpose", " our mandate", " our purpose", " partnership", " its existence", " its operation", " our existence", " our operation", " its constitution", " its continuation", " our constitution", " our continuation", " its effectiveness", " our effectiveness", " its ways of working", " our ways of working", " its working arrangements", " our working arrangements"]],
                                    ),
                                    Phrase::known(
                                        "(?:\\b{standing} (?:of|for) (?:it|{the-group})|{the-group}.s (?:[\\w-]+ ){0,3}?{standing}|\\bits {standing}|^{the-group})(?: (?:will|shall|should|must|may|is to|are to|then|also|itself))* (?:is|are|be) (?:\\w+ )?(?:reviewed|evaluated|re-?considered|re-?assessed|(?:considered|looked at) (?:again|afresh|anew|each|every|in|by|after|at))\\b", &[&[" its need", " its role", " need of ", " role of ", " its remit", " its terms", " need for ", " remit of ", " role for ", " terms of ", "our board ", "our group ", "the board ", "the group ", " future of ", " its future", " remit for ", " terms for ", "this board ", "this group ", " future for ", " its mandate", " its purpose", " mandate of ", " purpose of ", " mandate for ", " purpose for ", " existence of ", " its existence", " its operation", " operation of ", "our executive ", "the executive ", " existence for ", " operation for ", "this executive ", "our partnership ", "the partnership ", " constitution of ", " continuation of ", " its constitution", " its continuation", "this partnership ", " constitution for ", " continuation for ", " effectiveness of ", " its effectiveness", " effectiveness for ", " its ways of working", " ways of working of ", "our strategic board ", "our strategic group ", "the strategic board ", "the strategic group ", " ways of working for ", "this strategic board ", "this strategic group ", "our strategic executive ", "the strategic executive ", " its working arrangements", " working arrangements of ", "this strategic executive ", " working arrangements for ", "our strategic partnership ", "the strategic partnership ", "this strategic partnership "], &[" be ", " is ", " are "], &["reviewed ", "evaluated ", "reassessed ", "re assessed ", "looked at at ", "looked at by ", "looked at in ", "reconsidered ", "considered at ", "considered by ", "considered in ", "re considered ", "looked at anew ", "looked at each ", "considered anew ", "considered each ", "looked at after ", "looked at again ", "looked at every ", "considered after ", "considered again ", "considered every ", "looked at afresh ", "considered afresh "]],
                                    ),
                                    Phrase::known(
                                        "\\breview (?:(?:will|shall|should|must|is|are|to|be|also|has) )*(?:takes? place|held|carried out|undertaken|happens?)\\b", &[&[" review "], &["held ", "happen ", "happens ", "take place ", "undertaken ", "carried out ", "takes place "]],
                                    ),
                                    Phrase::known(
                                        "\\bre-?charter(?:ed|ing)?\\b", &[&[" recharter ", " re charter ", " rechartered ", " re chartered ", " rechartering ", " re chartering "]],
                                    ),
                                    Phrase::known(
                                        "(?:\\bit|{the-group}) (?:[\\w,-]+ ){0,8}?(?:works?|runs?|continues?|exists?|serves?|operates?|set up|established|appointed)(?: only)? (?:until [^.;\\n]*?\\d{4}|for (?:an? |up to |initial |fixed |term of |period of )*{count} {period})\\b", &[&[" it ", "our board ", "our group ", "the board ", "the group ", "this board ", "this group ", "our executive ", "the executive ", "this executive ", "our partnership ", "the partnership ", "this partnership ", "our strategic board ", "our strategic group ", "the strategic board ", "the strategic group ", "this strategic board ", "this strategic group ", "our strategic executive ", "the strategic executive ", "this strategic executive ", "our strategic partnership ", "the strategic partnership ", "this strategic partnership "], &["run ", "runs ", "work ", "exist ", "serve ", "works ", "exists ", "serves ", "set up ", "operate ", "continue ", "operates ", "appointed ", "continues ", "established "], &["for ", "until "]],
                                    ),
                                    Phrase::known(
                                        "(?:\\bit|{the-group}) (?:[\\w,-]+ ){0,8}?(?:ends?|closes?|ceases?|finish(?:es)?|dissolv\\w+|disband\\w*|wound up)\\b[^.;\\n]*? (?:on|by|in|after|until|within|than) [^.;\\n]*?(?:\\d{4}|{count} {period})\\b", &[&[" it ", "our board ", "our group ", "the board ", "the group ", "this board ", "this group ", "our executive ", "the executive ", "this executive ", "our partnership ", "the partnership ", "this partnership ", "our strategic board ", "our strategic group ", "the strategic board ", "the strategic group ", "this strategic board ", "this strategic group ", "our strategic executive ", "the strategic executive ", "this strategic executive ", "our strategic partnership ", "the strategic partnership ", "this strategic partnership "], &["end", "cease", "close", "finish", "disband", "dissolv", "wound up"], &[" by ", " in ", " on ", " than ", " after ", " until ", " within "]],
                                    ),
                                    Phrase::known(
                                        "\\bafter {count} {period}\\b[^.;\\n]*?{the-group}[^.;\\n]*?\\b(?:dissolv|disband|wound up|ceas)", &[&[" after "], &[" day ", " days ", " term ", " week ", " year ", " annum ", " month ", " terms ", " weeks ", " years ", " months ", " quarter ", " quarters ", " semester ", " fortnight ", " semesters ", " fortnights ", " academic session ", " academic sessions "], &["our board ", "our group ", "the board ", "the group ", "this board ", "this group ", "our executive ", "the executive ", "this executive ", "our partnership ", "the partnership ", "this partnership ", "our strategic board ", "our strategic group ", "the strategic board ", "the strategic group ", "this strategic board ", "this strategic group ", "our strategic executive ", "the strategic executive ", "this strategic executive ", "our strategic partnership ", "the strategic partnership ", "this strategic partnership "], &[" ceas", " disband", " dissolv", " wound up"]],
                                    ),
                                    Phrase::known(
                                        "^(?:\\w+ )?(?:end|expiry) date\\b[^.;\\n]*\\d", &[&["end date ", "expiry date "]],
                                    ),
                                    Phrase::known(
                                        "^(?:any )?(?:amendments?|revisions?|modifications?)\\b[^.;\\n]*\\b(?:approv|agree|vote|majority|consensus|consent|propos|made|adopt)", &[&[" revision ", " amendment ", " revisions ", " amendments ", " modification ", " modifications "], &[" made", " vote", " adopt", " agree", " approv", " propos", " consent", " majority", " consensus"]],
                                    ),
                                ]),
                                unless: Cow::Borrowed(&[
                                    Phrase::known(
                                        "\\b(?:was|were|has|have|had|last|recently|previously)(?: been)? (?:\\w+ )?(?:reviewed|revised|amended|updated|changed|modified|refreshed|renewed)\\b", &[&[" had ", " has ", " was ", " have ", " last ", " were ", " recently ", " previously "], &["amended ", "changed ", "renewed ", "revised ", "updated ", "modified ", "reviewed ", "refreshed "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:terms? of reference|charters?|tors?) (?:of|for) (?:its|any|all|each|other|the|sub|task)?-? ?(?:sub-?groups?|groups|sub-?committees?|task|working groups|committees)\\b", &[&[" tor of ", " tor for ", " tors of ", " tors for ", " charter of ", " charter for ", " charters of ", " charters for ", " term of reference of ", " term of reference for ", " terms of reference of ", " terms of reference for "], &["task ", "groups ", "subgroup ", "sub group ", "committees ", "subcommittee ", "sub committee "]],
                                    ),
                                    Phrase::known(
                                        "\\bexcept\\w*\\b|\\bagainst\\b|\\bchanges? (?:from|since|made|history|log)\\b|\\bof an? (?:charter|terms)\\b|\\bduring (?:the )?(?:\\w+ )?(?:review|refresh)|\\bproposal for\\b|\\b(?:version|revision) (?:history|log)\\b|\\b(?:lists?|table|summary) (?:of )?(?:all )?(?:the )?changes\\b", &[&[" except", " during ", " against ", " change log ", " of a terms ", " change from ", " change made ", " changes log ", " of an terms ", " version log ", " change since ", " changes from ", " changes made ", " list changes ", " of a charter ", " proposal for ", " revision log ", " changes since ", " lists changes ", " of an charter ", " table changes ", " change history ", " changes history ", " list of changes ", " summary changes ", " version history ", " list all changes ", " list the changes ", " lists of changes ", " revision history ", " table of changes ", " lists all changes ", " lists the changes ", " table all changes ", " table the changes ", " summary of changes ", " list of all changes ", " list of the changes ", " summary all changes ", " summary the changes ", " list all the changes ", " lists of all changes ", " lists of the changes ", " table of all changes ", " table of the changes ", " lists all the changes ", " table all the changes ", " summary of all changes ", " summary of the changes ", " list of all the changes ", " summary all the changes ", " lists of all the changes ", " table of all the changes ", " summary of all the changes "]],
                                    ),
                                ]),
                                by_others: true,
                                headings: Cow::Borrowed(&[
                                    Phrase::known(
                                        "^(?:annual |date (?:of|for) |next |regular |periodic )*reviews?(?: date| arrangements?| process| period| cycle| and \\w+)?\\W*$", &[&["review"]],
                                    ),
                                    Phrase::known(
                                        "\\breviews? (?:and \\w+ )?of (?:(?:these |the |this |our )?(?:terms|tors?|charter|constitution|group|document|arrangements))\\b", &[&[" review ", " reviews "], &["of tor ", "of tors ", "of group ", "of terms ", "of charter ", "of our tor ", "of the tor ", "of document ", "of our tors ", "of the tors ", "of this tor ", "of our group ", "of our terms ", "of the group ", "of the terms ", "of these tor ", "of this tors ", "of these tors ", "of this group ", "of this terms ", "of our charter ", "of the charter ", "of these group ", "of these terms ", "of arrangements ", "of constitution ", "of our document ", "of the document ", "of this charter ", "of these charter ", "of this document ", "of these document ", "of our arrangements ", "of our constitution ", "of the arrangements ", "of the constitution ", "of this arrangements ", "of this constitution ", "of these arrangements ", "of these constitution "]],
                                    ),
                                    Phrase::known(
                                        "^(?:\\w+ and )?(?:amendments?|amending|revisions?|revising|variations?)\\b", &[&["amending ", "revising ", "revision ", "amendment ", "revisions ", "variation ", "amendments ", "variations "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:changes?|changing|updates?|updating|modif\\w+) (?:to |of )?(?:this|the|these) (?:terms|charter|document|constitution|tors?|page|rules|statutes)\\b", &[&[" modif", " change", " update", " changing", " updating"], &[" the ", " this ", " these "], &["tor ", "page ", "tors ", "rules ", "terms ", "charter ", "document ", "statutes ", "constitution "]],
                                    ),
                                    Phrase::known(
                                        "^changes? (?:and|or) (?:winding|dissol)", &[&[" change or dissol", " change and dissol", " change or winding", " changes or dissol", " change and winding", " changes and dissol", " changes or winding", " changes and winding"]],
                                    ),
                                    Phrase::known(
                                        "\\bkeep(?:ing)? (?:this|these|it|the terms) (?:\\w+ )?up to date\\b", &[&[" keep it ", " keep this ", " keep these ", " keeping it ", " keeping this ", " keeping these ", " keep the terms ", " keeping the terms "], &["up to date "]],
                                    ),
                                    Phrase::known(
                                        "\\blook(?:ed)? at (?:this |these |it )?again\\b", &[&[" look at again ", " looked at again ", " look at it again ", " look at this again ", " looked at it again ", " look at these again ", " looked at this again ", " looked at these again "]],
                                    ),
                                    Phrase::known(
                                        "^(?:term|duration|life|amendments?|changes?|period|commencement) (?:and|&) reviews?\\b", &[&[" life   review ", " term   review ", " life   reviews ", " term   reviews ", " change   review ", " life and review ", " period   review ", " term and review ", " change   reviews ", " changes   review ", " life and reviews ", " period   reviews ", " term and reviews ", " change and review ", " changes   reviews ", " duration   review ", " period and review ", " amendment   review ", " change and reviews ", " changes and review ", " duration   reviews ", " period and reviews ", " amendment   reviews ", " amendments   review ", " changes and reviews ", " duration and review ", " amendment and review ", " amendments   reviews ", " duration and reviews ", " amendment and reviews ", " amendments and review ", " commencement   review ", " amendments and reviews ", " commencement   reviews ", " commencement and review ", " commencement and reviews "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:charter|constitution|terms of reference|tor) (?:review|changes?|amendments?|revisions?|updates?|modifications?)\\b", &[&[" tor change ", " tor review ", " tor update ", " tor changes ", " tor updates ", " tor revision ", " tor amendment ", " tor revisions ", " charter change ", " charter review ", " charter update ", " tor amendments ", " charter changes ", " charter updates ", " charter revision ", " tor modification ", " charter amendment ", " charter revisions ", " tor modifications ", " charter amendments ", " constitution change ", " constitution review ", " constitution update ", " charter modification ", " constitution changes ", " constitution updates ", " charter modifications ", " constitution revision ", " constitution amendment ", " constitution revisions ", " constitution amendments ", " constitution modification ", " terms of reference change ", " terms of reference review ", " terms of reference update ", " constitution modifications ", " terms of reference changes ", " terms of reference updates ", " terms of reference revision ", " terms of reference amendment ", " terms of reference revisions ", " terms of reference amendments ", " terms of reference modification ", " terms of reference modifications "]],
                                    ),
                                ]),
                                under: Cow::Borrowed(&[
                                    Under {
                                        headings: Cow::Borrowed(&[
                                            Phrase::known(
                                                "^(?:status|approval|agreement|adoption|date|version) (?:and|&) reviews?\\b", &[&[" date   review ", " date   reviews ", " date and review ", " status   review ", " date and reviews ", " status   reviews ", " version   review ", " adoption   review ", " approval   review ", " status and review ", " version   reviews ", " adoption   reviews ", " agreement   review ", " approval   reviews ", " status and reviews ", " version and review ", " adoption and review ", " agreement   reviews ", " approval and review ", " version and reviews ", " adoption and reviews ", " agreement and review ", " approval and reviews ", " agreement and reviews "]],
                                            ),
                                        ]),
                                        phrases: Cow::Borrowed(&[
                                            Phrase::known(
                                                "{revise}", &[&[" vary", " alter", " amend", " chang", " evolv", " modif", " renew", " revis", " updat", " re new", " re vis", " review", " varied", " varies", " evaluat", " re view", " readopt", " refresh", " re adopt", " re fresh", " reassess", " re assess", " recharter", " reevaluat", " variation", " re charter", " reconsider", " re consider"]],
                                            ),
                                            Phrase::known(
                                                "\\b(?:look(?:s|ed)?|gone|goes) (?:again )?(?:at|over|through)\\b", &[&[" goes at ", " gone at ", " look at ", " looks at ", " goes over ", " gone over ", " look over ", " looked at ", " looks over ", " looked over ", " goes through ", " gone through ", " look through ", " goes again at ", " gone again at ", " look again at ", " looks through ", " looked through ", " looks again at ", " goes again over ", " gone again over ", " look again over ", " looked again at ", " looks again over ", " looked again over ", " goes again through ", " gone again through ", " look again through ", " looks again through ", " looked again through "]],
                                            ),
                                            Phrase::known(
                                                "{interval}", &[&[" a ", " once", " per ", " each ", " times", " twice", " daily ", " every ", " thrice", "friday ", "monday ", "sunday ", "weekly ", "yearly ", " annual ", " termly ", "fridays ", "mondays ", "monthly ", "sundays ", "tuesday ", " bidaily ", "saturday ", "thursday ", "tuesdays ", " annually ", " biannual ", " biennial ", " on friday", " on monday", " on sunday", " tridaily ", "saturdays ", "thursdays ", "wednesday ", " alternate ", " fortnight ", " on tuesday", " quarterly ", " semidaily ", " triannual ", "wednesdays ", " biannually ", " biennially ", " on saturday", " on thursday", " semiannual ", "working day ", " biquarterly ", " fortnightly ", " on wednesday", " triannually ", " intervals of ", " semiannually ", " triquarterly ", " on working day", " semiquarterly "]],
                                            ),
                                            Phrase::known(
                                                "\\b(?:until|expires?|lapses?)\\b", &[&[" lapse ", " until ", " expire ", " lapses ", " expires "]],
                                            ),
                                        ]),
                                    },
                                ]),
                                behind: Cow::Borrowed(&[]),
                                records: Cow::Borrowed(&[
                                    Phrase::known(
                                        "\\b(?:next|scheduled|planned|date of|for|to be) review(?:ed)?\\b", &[&[" for review ", " next review ", " for reviewed ", " to be review ", " next reviewed ", " date of review ", " planned review ", " to be reviewed ", " date of reviewed ", " planned reviewed ", " scheduled review ", " scheduled reviewed "]],
                                    ),
                                    Phrase::known(
                                        "\\breview(?: date| due| by| frequency| cycle| period| ?[:|-] ?\\w)", &[&[" review"]],
                                    ),
                                ]),
                                fields: Cow::Borrowed(&[
                                    Phrase::known(
                                        "^(?:next |date of (?:next )?|last )?review(?: date| by| due| on| cycle)?: \\S", &[&[" review  ", " review by  ", " review on  ", " review due  ", " review date  ", " review cycle  "]],
                                    ),
                                ]),
                                near: Cow::Borrowed(&[]),
                            },
                        ]),
                        softened_by: Cow::Borrowed(&[]),
                        belongs: None,
                    },
                ),
            ),
            across: None,
            why: Cow::Borrowed("Cheshire West and Chester's partnerships toolkit and five other guides ask that terms of reference be reviewed, and say when."),
            help: Cow::Borrowed("Say when the terms of reference are looked at again, such as \"The Strategic Group reviews these terms of reference every May.\" If the review date was in the page header or footer of the Word file, it did not come across; write it into the text."),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("It says when the terms of reference are looked at again, and who may change them.\n\n    ## Review\n\n    The Strategic Group reviews these terms of reference each May. Changes are agreed by all partners."),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("## The board\n\nThe board keeps the seal. It reviews these terms of reference each autumn."),
                    register: None,
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("## The board\n\nThe board reads the accounts each autumn."),
                    register: None,
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR007"),
            name: Cow::Borrowed("agreement-not-recorded"),
            on: None,
            of: Cow::Borrowed(&[]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Advice,
            clause: None,
            check: Some(
                Check::Says(
                    Says {
                        things: Cow::Borrowed(&[
                            Thing {
                                asks: Cow::Borrowed("who agreed it"),
                                phrases: Cow::Borrowed(&[
                                    Phrase::known(
                                        "(?:\\b(?:when|once|until|if|after|before|unless|where|changes? to|amendments? to|revisions? to|for) )?(?:\\b(?:the|this|these|our|their|own|its|each) )*{paper}[^.;\\n]*?\\b(?:{agreed}|(?:received|been given) (?:the )?(?:\\w+ )?(?:agreement|approval|endorsement|backing) of)\\b", &[&[" its ", " our ", " the ", " tor ", " this ", " tors ", " these ", " charter ", " term of reference ", " term of references ", " terms of reference ", " terms of references "], &[" agreed", " passed", " adopted", " accepted", " approved", " endorsed", " ratified", " confirmed", " received ", " authorised", " sanctioned", " signed off", " been given "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:to |not |(?-i:may) |can |must |will |shall |should |would )?(?:agree(?:d|s)?(?: to)?|approve[ds]?|adopt(?:ed|s)?|endorse[ds]?|ratif(?:y|ied|ies)|accept(?:ed|s)?|sign(?:ed|s)?(?: off| up to)?|sanction(?:ed|s)?) (?:on )?(?:the |these |this |our |its )?(?:\\w+ )?{paper}", &[&["sign ", "adopt ", "agree ", "signs ", "accept ", "adopts ", "agreed ", "agrees ", "ratify ", "signed ", "accepts ", "adopted ", "approve ", "endorse ", "accepted ", "approved ", "approves ", "endorsed ", "endorses ", "ratified ", "ratifies ", "sanction ", "sanctions ", "sanctioned "], &[" its ", " our ", " the ", " tor ", " this ", " tors ", " these ", " charter ", " term of reference ", " term of references ", " terms of reference ", " terms of references "]],
                                    ),
                                    Phrase::known(
                                        "(?:^[\\W\\d]*|(?:\\b[\\w-]+ ?)?[(,;|:] ?| - )(?:(?:\\w+ly|first|last|final|date|version [\\d.]+,?|these|this|as) )*{agreed} (?:by|on|at|in|\\d|{month})", &[&["agreed ", "passed ", "adopted ", "accepted ", "approved ", "endorsed ", "ratified ", "confirmed ", "authorised ", "sanctioned ", "signed off "]],
                                    ),
                                    Phrase::known(
                                        "^[\\W\\d]*(?:(?:\\w+ly|first|last|date|document|version [\\d.]+,?) )*{agreed}(?::| -|,? (?-i:[A-Z]))", &[&["agreed", "passed", "adopted", "accepted", "approved", "endorsed", "ratified", "confirmed", "authorised", "sanctioned", "signed off"]],
                                    ),
                                    Phrase::known(
                                        "(?:^|[|;,(:] ?)(?:date )?(?:of )?(?:approval|adoption|agreement|endorsement|ratification|sign-?off)(?: date| by)? ?[:|-] ?\\S[^.;\\n]*", &[&["signoff", "adoption", "approval", "sign off", "agreement", "endorsement", "ratification"]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:status|version) ?: (?:\\w+ ){0,3}?{agreed}\\b", &[&[" status  ", " version  "], &["agreed ", "passed ", "adopted ", "accepted ", "approved ", "endorsed ", "ratified ", "confirmed ", "authorised ", "sanctioned ", "signed off "]],
                                    ),
                                    Phrase::known(
                                        "^(?:they|it) (?:were|was|have been|has been) (?:\\w+ )?{agreed} (?:by|in|at|on)\\b", &[&[" it was ", " it were ", " they was ", " they were ", " it has been ", " it have been ", " they has been ", " they have been "], &["agreed at ", "agreed by ", "agreed in ", "agreed on ", "passed at ", "passed by ", "passed in ", "passed on ", "adopted at ", "adopted by ", "adopted in ", "adopted on ", "accepted at ", "accepted by ", "accepted in ", "accepted on ", "approved at ", "approved by ", "approved in ", "approved on ", "endorsed at ", "endorsed by ", "endorsed in ", "endorsed on ", "ratified at ", "ratified by ", "ratified in ", "ratified on ", "confirmed at ", "confirmed by ", "confirmed in ", "confirmed on ", "authorised at ", "authorised by ", "authorised in ", "authorised on ", "sanctioned at ", "sanctioned by ", "sanctioned in ", "sanctioned on ", "signed off at ", "signed off by ", "signed off in ", "signed off on "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:text|wording) (?:was |is |as )?{agreed}\\b", &[&[" text ", " wording "], &["agreed ", "passed ", "adopted ", "accepted ", "approved ", "endorsed ", "ratified ", "confirmed ", "authorised ", "sanctioned ", "signed off "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:this is|these are|here is|here are|follows is|follow are) (?:what|the [\\w-]+(?: that| which)?) (?:[\\w-]+ ){1,5}?{agreed}\\b", &[&[" here is ", " this is ", " here are ", " these are ", " follow are ", " follows is "], &["the ", "what"], &["agreed ", "passed ", "adopted ", "accepted ", "approved ", "endorsed ", "ratified ", "confirmed ", "authorised ", "sanctioned ", "signed off "]],
                                    ),
                                    Phrase::known(
                                        "\\bresolved (?:(?:on|at|in) [^.;\\n]*?|unanimously )?to (?:(?:delegate|establish|set up)\\b|(?:agree|approve|adopt|endorse|ratify) (?:the |these |this |its )?{paper})", &[&[" resolved "], &["to "], &["adopt ", "agree ", "ratify ", "set up ", "approve ", "endorse ", "delegate ", "establish "]],
                                    ),
                                    Phrase::known(
                                        "\\bsigned (?:by|for|on behalf)\\b|^\\W*signed ?: \\w", &[&["signed  ", " signed by ", " signed for ", " signed on behalf "]],
                                    ),
                                ]),
                                unless: Cow::Borrowed(&[
                                    Phrase::known(
                                        "(?:approval|adoption|agreement|endorsement|ratification|sign-?off)(?: date| by)? ?[:|-] ?(?:these|this|the|our|its|they|it|to be|any|all|every)\\b[^.;\\n]*\\b(?:review|revis|amend|chang|look|updat|renew)", &[&["signoff", "adoption", "approval", "sign off", "agreement", "endorsement", "ratification"], &["it ", "all ", "any ", "its ", "our ", "the ", "they ", "this ", "every ", "these ", "to be "], &[" look", " amend", " chang", " renew", " revis", " updat", " review"]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:to be|be|not|until|once|when|if|after|before|unless|subject to|(?-i:may)|can|must|shall|should|would|where|for|will)\\b[^.;\\n]*\\b(?:agreed?|approved?|adopt|adopted|endorsed?|ratified|ratify|signed|accept|accepted|confirmed)\\b", &[&[" be ", " if ", " can ", " for ", " may ", " not ", " must ", " once ", " when ", " will ", " after ", " shall ", " until ", " where ", " would ", " before ", " should ", " unless ", " subject to "], &[" adopt ", " agree ", " accept ", " agreed ", " ratify ", " signed ", " adopted ", " approve ", " endorse ", " accepted ", " approved ", " endorsed ", " ratified ", " confirmed "]],
                                    ),
                                    Phrase::known(
                                        "^to \\w|\\bto\\b[^.;\\n]*\\b(?:agreed|approved|adopted|endorsed|ratified|accepted|signed)\\b", &[&[" to ", " agreed ", " signed ", " adopted ", " accepted ", " approved ", " endorsed ", " ratified "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:changes?|amendments?|revisions?|outcomes?|objectives|priorities|actions?|targets|plans?|strateg(?:y|ies)|polic(?:y|ies)|vision|minutes|agenda|budgets?|decisions?|projects?|deliverables?|proposals?|chairs?|documents)\\b[^.;\\n]*\\b(?:agreed|approved|adopted|endorsed|ratified|accepted|signed|confirmed)\\b", &[&[" plan ", " chair ", " plans ", " action ", " agenda ", " budget ", " chairs ", " change ", " policy ", " vision ", " actions ", " budgets ", " changes ", " minutes ", " outcome ", " project ", " targets ", " decision ", " outcomes ", " policies ", " projects ", " proposal ", " revision ", " strategy ", " amendment ", " decisions ", " documents ", " proposals ", " revisions ", " amendments ", " objectives ", " priorities ", " strategies ", " deliverable ", " deliverables "], &[" agreed ", " signed ", " adopted ", " accepted ", " approved ", " endorsed ", " ratified ", " confirmed "]],
                                    ),
                                    Phrase::known(
                                        "\\b(?:their|own|each)\\b|\\bmembers? (?:is|are|were|being) (?:\\w+ )?(?:approved|accepted|confirmed)\\b", &[&[" own ", " each ", " their ", "accepted ", "approved ", "confirmed "]],
                                    ),
                                ]),
                                by_others: true,
                                headings: Cow::Borrowed(&[]),
                                under: Cow::Borrowed(&[]),
                                behind: Cow::Borrowed(&[]),
                                records: Cow::Borrowed(&[
                                    Phrase::known(
                                        "(?:^|[|,;(] ?| - |: )(?:(?:formally|originally|first|date|version [\\d.]+,?|as) )*{agreed}(?: by| on| at| in|:| \\||,| \\(|\\W+\\d| (?-i:[A-Z]))", &[&["agreed", "passed", "adopted", "accepted", "approved", "endorsed", "ratified", "confirmed", "authorised", "sanctioned", "signed off"]],
                                    ),
                                    Phrase::known(
                                        "(?:^|[|,;(] ?| - )(?:date )?(?:of )?(?:approval|adoption|agreement|endorsement|ratification|sign-?off)(?: date| by)? ?[:|-] ?\\S", &[&["signoff", "adoption", "approval", "sign off", "agreement", "endorsement", "ratification"]],
                                    ),
                                    Phrase::known(
                                        "{paper}[^.;\\n]*?\\b{agreed}\\b", &[&[" its ", " our ", " the ", " tor ", " this ", " tors ", " these ", " charter ", " term of reference ", " term of references ", " terms of reference ", " terms of references "], &[" agreed ", " passed ", " adopted ", " accepted ", " approved ", " endorsed ", " ratified ", " confirmed ", " authorised ", " sanctioned ", " signed off "]],
                                    ),
                                ]),
                                fields: Cow::Borrowed(&[
                                    Phrase::known(
                                        "^(?:date )?(?:agreed|approved|adopted|endorsed|ratified|signed off|approval|adoption|agreement|approver|approvers)(?: by| on| date| at)?: \\S", &[&[" agreed", " adopted", " adoption", " approval", " approved", " approver", " endorsed", " ratified", " agreement", " signed off"]],
                                    ),
                                    Phrase::known(
                                        "^(?:status|state): .*\\b{agreed}\\b", &[&[" state  ", " status  "], &[" agreed ", " passed ", " adopted ", " accepted ", " approved ", " endorsed ", " ratified ", " confirmed ", " authorised ", " sanctioned ", " signed off "]],
                                    ),
                                ]),
                                near: Cow::Borrowed(&[]),
                            },
                        ]),
                        softened_by: Cow::Borrowed(&[
                            Phrase::known(
                                "^\\W*(?:(?:status|state|approval|agreement|adoption) ?[:|-] ?)?(?:still |yet )?(?:to be|awaiting|pending|not yet|for) (?:formally |finally )?(?:agreed|agreement|approved|approval|adopted|adoption|endorsed|endorsement|ratified|ratification|signed off)\\b", &[&["for ", "to be ", "not yet ", "pending ", "awaiting "], &["agreed ", "adopted ", "adoption ", "approval ", "approved ", "endorsed ", "ratified ", "agreement ", "signed off ", "endorsement ", "ratification "]],
                            ),
                            Phrase::known(
                                "^\\W*(?:\\w+ )?(?:draft|proposed|proposal)\\b", &[&["draft ", "proposal ", "proposed "]],
                            ),
                            Phrase::known(
                                "[(\\[] ?(?:\\w+ )?(?:draft|proposed)\\b", &[&["draft ", "proposed "]],
                            ),
                            Phrase::known(
                                "\\b(?:draft|proposed)\\W*$", &[&[" draft", " proposed"]],
                            ),
                            Phrase::known(
                                "\\b(?:draft|proposed) (?:new |revised )?(?:charter|terms|tor|tors|constitution|version|v ?\\d|\\d|for (?:consultation|comment|discussion|review))\\b", &[&[" draft ", " proposed "]],
                            ),
                            Phrase::known(
                                "\\b(?:is|as|still|in) (?:an? |still |only |currently )*(?:\\w+ )?(?:draft|proposal)\\b", &[&[" as ", " in ", " is ", " still "], &["draft ", "proposal "]],
                            ),
                            Phrase::known(
                                "\\b(?:status|state|stage|version) ?: (?:[\\w-]+ ){0,4}?(?:draft|proposed|proposal|consultation)\\b", &[&[" stage  ", " state  ", " status  ", " version  "], &["draft ", "proposal ", "proposed ", "consultation "]],
                            ),
                            Phrase::known(
                                "\\b(?:version |v ?)0\\.\\d", &[&[" v0 0", " v0 1", " v0 2", " v0 3", " v0 4", " v0 5", " v0 6", " v0 7", " v0 8", " v0 9", " v 0 0", " v 0 1", " v 0 2", " v 0 3", " v 0 4", " v 0 5", " v 0 6", " v 0 7", " v 0 8", " v 0 9", " version 0 0", " version 0 1", " version 0 2", " version 0 3", " version 0 4", " version 0 5", " version 0 6", " version 0 7", " version 0 8", " version 0 9"]],
                            ),
                            Phrase::known(
                                "\\b(?:terms of reference|charter)\\W+(?:[\\w.-]+\\W+){0,3}?for (?:comments?|consultation)\\b", &[&[" charter", " terms of reference"], &["for comment ", "for comments ", "for consultation "]],
                            ),
                            Phrase::known(
                                "\\bcirculated\\b[^.;\\n]* for (?:[\\w-]+ ){0,3}(?:vote|ballot|comments?|approval|consultation)\\b", &[&[" circulated "], &[" for "], &["vote ", "ballot ", "comment ", "approval ", "comments ", "consultation "]],
                            ),
                        ]),
                        belongs: None,
                    },
                ),
            ),
            across: None,
            why: Cow::Borrowed("Cheshire West and Chester's partnerships toolkit asks that every partnership have terms of reference agreed by all partners, as the Gloucester Partnership asks of its groups."),
            help: Cow::Borrowed("Say who agreed them and when, such as \"Agreed by all partners on 12 May 2010.\" If it was in the page header or footer of the Word file, it did not come across; write it below the title."),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("It says who agreed the terms of reference and when; a line below the title or a table of approvals is enough.\n\n    # Gloucester Partnership: terms of reference\n\n    Agreed by all partners on 12 May 2010."),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("## The board\n\nThe board approved these terms of reference on 9 June 2023."),
                    register: None,
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("## The board\n\nThe board approves the budget in March."),
                    register: None,
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR008"),
            name: Cow::Borrowed("placeholder-text"),
            on: None,
            of: Cow::Borrowed(&[]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Should,
            clause: None,
            check: Some(
                Check::Filled,
            ),
            across: None,
            why: Cow::Borrowed("The Gloucester Partnership's groups are held to its terms of reference, and nobody can be held to a gap."),
            help: Cow::Borrowed("Write what belongs there, or take the line out. If it is not settled yet, say who will settle it and by when, such as \"The Strategic Group will confirm the budget by 31 March 2011.\""),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("Nothing is left to be filled in: no \"TBC\", no \"[insert name]\", no dots or question marks where words belong.\n\n    The Strategic Group meets twice a year.\n\nand not\n\n    The Strategic Group meets [how often?]."),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("## The board\n\nThe board has eleven members, one from each ward."),
                    register: None,
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("## The board\n\nThe board has [number] members, one from each ward."),
                    register: None,
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR009"),
            name: Cow::Borrowed("content-only-in-picture"),
            on: None,
            of: Cow::Borrowed(&[]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Should,
            clause: None,
            check: Some(
                Check::WrittenOut,
            ),
            across: None,
            why: Cow::Borrowed("The Gloucester Partnership's groups are told to look up their tasks in its terms of reference, and what is only in a picture cannot be searched, quoted or read aloud."),
            help: Cow::Borrowed("Say under the heading in words what the picture shows, such as \"The Executive stands above six thematic groups.\" If it was a diagram or text box in Word, its words did not come across; type them in."),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("What a picture or diagram shows stands below it in words too, so that it can be searched, quoted and read aloud.\n\n    ## Structure\n\n    The Executive stands above six thematic groups. Two of them are not active at present."),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("## How it fits together\n\n![Tree of bodies](tree.png)\n\nThree groups report to the board, and the board to the assembly."),
                    register: None,
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("## The board\n\nThe board owns the pier.\n\n## The groups\n\n![Tree of bodies](tree.png)"),
                    register: None,
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR011"),
            name: Cow::Borrowed("waiver-without-reason"),
            on: None,
            of: Cow::Borrowed(&[]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Must,
            clause: None,
            check: Some(
                Check::Reasoned,
            ),
            across: None,
            why: Cow::Borrowed("The Gloucester Partnership's groups look up their tasks in its terms of reference, so whoever reads them has to see why something was let go."),
            help: Cow::Borrowed("Write the reason behind a colon, as in <!-- torlint: waive membership: agreed with the Executive on 3 May 2010 -->, or take the waiver out."),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("Every waiver says why, and who agreed to it.\n\n    <!-- torlint: waive no-quorum: the group only advises; agreed with the Executive on 3 May 2010 -->"),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("<!-- torlint: waive TOR005: the date stands on the cover, as the board agreed -->\n\n## The board\n\nThe board owns the website."),
                    register: None,
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("<!-- torlint: waive TOR005 -->\n\n## The board\n\nThe board owns the banners."),
                    register: None,
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR012"),
            name: Cow::Borrowed("waiver-unused"),
            on: None,
            of: Cow::Borrowed(&[]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Should,
            clause: None,
            check: Some(
                Check::Used,
            ),
            across: None,
            why: Cow::Borrowed("The Gloucester Partnership's groups look up their tasks in its terms of reference, and a waiver of nothing hides whatever goes wrong there later."),
            help: Cow::Borrowed("Take the waiver out, or mend what it names: a code, requirement or topic that is not met where it stands. `torlint explain` lists them all."),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("Every waiver names something that this document does not do, by its code, its name or its topic.\n\n    <!-- torlint: waive no-quorum: the group only advises; agreed with the Executive on 3 May 2010 -->"),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("<!-- torlint: waive TOR006: the board looks at them when it has to, as agreed in May -->\n\n## The board\n\nThe board lets out the hall."),
                    register: None,
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("<!-- torlint: waive TOR008: the numbers are agreed in the autumn -->\n\n## The board\n\nThe board lets out the kiosk."),
                    register: None,
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR301"),
            name: Cow::Borrowed("outcome-repeated"),
            on: None,
            of: Cow::Borrowed(&[]),
            silent_when: Cow::Borrowed(&[
                Cow::Borrowed("TOR302"),
            ]),
            force: Force::Should,
            clause: None,
            check: Some(
                Check::Distinct,
            ),
            across: None,
            why: Cow::Borrowed("The Gloucester Partnership's Executive commissions work by the numbers of its outcomes, and a number given twice often stands in the place of another."),
            help: Cow::Borrowed("Take the second out, or put the number that was meant, such as \"outcomes 2.1, 2.2 and 3.1\" for \"outcomes 2.1, 2.1 and 3.1\"."),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("Each list of outcomes names each of them once.\n\n    The Partnership will deliver outcomes 2.1, 2.2 and 3.1 of the Sustainable Community Strategy."),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("## The groups\n\n- Outcome 3.1: a dry town.\n- Outcome 3.2: a bright one."),
                    register: None,
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("## The groups\n\n- Outcome 3.1: a dry quay.\n- Outcome 3.1: a bright quay."),
                    register: None,
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR302"),
            name: Cow::Borrowed("outcome-lists-disagree"),
            on: None,
            of: Cow::Borrowed(&[]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Should,
            clause: None,
            check: Some(
                Check::Consistent(
                    Consistent {
                        assigned: Cow::Borrowed(&[
                            Phrase::known(
                                "{ours}", &[&["own", "lead", "above", "below", "deliver", "given to ", "answer for", "answers for", "allotted to ", "assigned to ", "of our board", "of our group", "of the board", "of the group", "allocated to ", "entrusted to ", "of this board", "of this group", "of our executive", "of the executive", "of this executive", "is accountable for", "is responsible for", "of our partnership", "of the partnership", "are responsible for", "of this partnership", "for which it is accountable", "for which it is responsible", "for which we is accountable", "for which we is responsible", "for which it are accountable", "for which it are responsible", "for which we are accountable", "for which we are responsible", "for which our board is accountable", "for which our board is responsible", "for which our group is accountable", "for which our group is responsible", "for which the board is accountable", "for which the board is responsible", "for which the group is accountable", "for which the group is responsible", "for which our board are accountable", "for which our board are responsible", "for which our group are accountable", "for which our group are responsible", "for which the board are accountable", "for which the board are responsible", "for which the group are accountable", "for which the group are responsible", "for which this board is accountable", "for which this board is responsible", "for which this group is accountable", "for which this group is responsible", "for which this board are accountable", "for which this board are responsible", "for which this group are accountable", "for which this group are responsible", "for which our executive is accountable", "for which our executive is responsible", "for which the executive is accountable", "for which the executive is responsible", "for which our executive are accountable", "for which our executive are responsible", "for which the executive are accountable", "for which the executive are responsible", "for which this executive is accountable", "for which this executive is responsible", "for which our partnership is accountable", "for which our partnership is responsible", "for which the partnership is accountable", "for which the partnership is responsible", "for which this executive are accountable", "for which this executive are responsible", "for which our partnership are accountable", "for which our partnership are responsible", "for which the partnership are accountable", "for which the partnership are responsible", "for which this partnership is accountable", "for which this partnership is responsible", "for which this partnership are accountable", "for which this partnership are responsible"]],
                            ),
                        ]),
                    },
                ),
            ),
            across: None,
            why: Cow::Borrowed("The Gloucester Partnership's Executive monitors all work against the outcomes that these terms of reference name, and two lists that differ leave open which is meant."),
            help: Cow::Borrowed("Write the same outcomes in both places, or let the second only point to the first: \"all of the outcomes under Objectives\"."),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("A list that is said to hold all outcomes holds the same as what the aims say.\n\n    ## Aims\n\n    The Partnership leads on outcomes 2.1 and 3.1 of the Sustainable Community Strategy.\n\n    ## Ways of working\n\n    The Partnership delivers all of the outcomes assigned to it (2.1 and 3.1)."),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("## Aims\n\nThe partnership leads on outcomes 5.1 and 5.2.\n\n## Structure\n\nThe partnership delivers all of the outcomes assigned to it (5.1 and 5.2)."),
                    register: None,
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("## Aims\n\nThe partnership leads on outcomes 5.1 and 5.3.\n\n## Structure\n\nThe partnership delivers all of the outcomes assigned to it (5.1 and 5.4)."),
                    register: None,
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR303"),
            name: Cow::Borrowed("outcome-not-in-register"),
            on: None,
            of: Cow::Borrowed(&[]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Should,
            clause: None,
            check: Some(
                Check::Registered,
            ),
            across: None,
            why: Cow::Borrowed("The Gloucester Partnership's Executive commissions work to deliver the Sustainable Community Strategy, and the register holds the numbers of its outcomes."),
            help: Cow::Borrowed("Put the number that the strategy gives to the outcome. If the outcome is new, add it to \"outcomes\" in the register. If it belongs to another plan, say to which: \"outcome 15 of the LAA\"."),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("Every outcome has the number that the Sustainable Community Strategy gives it, and the register knows it.\n\n    The Partnership will deliver outcome 2.1 of the Sustainable Community Strategy."),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("## The groups\n\nThe Lights Group delivers outcome 2.1."),
                    register: Some(
                        Cow::Borrowed("[partnership]\nname = \"Wharf Partnership\"\noutcomes = [\"1.1\", \"1.2\", \"2.1\"]"),
                    ),
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("## The groups\n\nThe Lamps Group delivers outcome 2.9."),
                    register: Some(
                        Cow::Borrowed("[partnership]\nname = \"Wharf Partnership\"\noutcomes = [\"1.1\", \"1.2\", \"2.1\"]"),
                    ),
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR304"),
            name: Cow::Borrowed("indicator-number-invalid"),
            on: None,
            of: Cow::Borrowed(&[]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Should,
            clause: None,
            check: Some(
                Check::Numbered(
                    Numbered {
                        highest: 199,
                        dropped: Cow::Borrowed(&[
                            31,
                        ]),
                    },
                ),
            ),
            across: None,
            why: Cow::Borrowed("The Government's set of National Indicators was numbered 1 to 199, and 31 was dropped before it began."),
            help: Cow::Borrowed("Look the number up in the set and put the one that was meant, such as \"NI 35\". If the number belongs to another set of indicators, say which."),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("The numbers of the National Indicators are those of the Government's set, 1 to 199 without 31.\n\n    The Partnership works towards NI 35, \"Building resilience to violent extremism\"."),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("## The groups\n\nThe first group works towards NI 17."),
                    register: None,
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("## The groups\n\nThe second group works towards NI 31."),
                    register: None,
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR305"),
            name: Cow::Borrowed("acronym-not-explained"),
            on: None,
            of: Cow::Borrowed(&[]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Advice,
            clause: None,
            check: Some(
                Check::Explained(
                    Explained {
                        known: Cow::Borrowed(&[
                            Cow::Borrowed("UK"),
                            Cow::Borrowed("GB"),
                            Cow::Borrowed("USA"),
                            Cow::Borrowed("US"),
                            Cow::Borrowed("EU"),
                            Cow::Borrowed("UN"),
                            Cow::Borrowed("NHS"),
                            Cow::Borrowed("BBC"),
                            Cow::Borrowed("ITV"),
                            Cow::Borrowed("GP"),
                            Cow::Borrowed("GPS"),
                            Cow::Borrowed("MP"),
                            Cow::Borrowed("MPS"),
                            Cow::Borrowed("MEP"),
                            Cow::Borrowed("AGM"),
                            Cow::Borrowed("EGM"),
                            Cow::Borrowed("CEO"),
                            Cow::Borrowed("CIO"),
                            Cow::Borrowed("CTO"),
                            Cow::Borrowed("CFO"),
                            Cow::Borrowed("HR"),
                            Cow::Borrowed("IT"),
                            Cow::Borrowed("ICT"),
                            Cow::Borrowed("PR"),
                            Cow::Borrowed("TV"),
                            Cow::Borrowed("CCTV"),
                            Cow::Borrowed("DVD"),
                            Cow::Borrowed("CD"),
                            Cow::Borrowed("PC"),
                            Cow::Borrowed("PDF"),
                            Cow::Borrowed("URL"),
                            Cow::Borrowed("URI"),
                            Cow::Borrowed("WWW"),
                            Cow::Borrowed("HTML"),
                            Cow::Borrowed("HTTP"),
                            Cow::Borrowed("HTTPS"),
                            Cow::Borrowed("XML"),
                            Cow::Borrowed("CSS"),
                            Cow::Borrowed("CSV"),
                            Cow::Borrowed("JSON"),
                            Cow::Borrowed("YAML"),
                            Cow::Borrowed("API"),
                            Cow::Borrowed("APIS"),
                            Cow::Borrowed("SQL"),
                            Cow::Borrowed("FAQ"),
                            Cow::Borrowed("FAQS"),
                            Cow::Borrowed("SMS"),
                            Cow::Borrowed("USB"),
                            Cow::Borrowed("RAM"),
                            Cow::Borrowed("ROM"),
                            Cow::Borrowed("ASCII"),
                            Cow::Borrowed("DNS"),
                            Cow::Borrowed("COVID"),
                            Cow::Borrowed("HIV"),
                            Cow::Borrowed("AIDS"),
                            Cow::Borrowed("DNA"),
                            Cow::Borrowed("VAT"),
                            Cow::Borrowed("PAYE"),
                            Cow::Borrowed("GDP"),
                            Cow::Borrowed("GDPR"),
                            Cow::Borrowed("GCSE"),
                            Cow::Borrowed("NVQ"),
                            Cow::Borrowed("MOT"),
                            Cow::Borrowed("DIY"),
                            Cow::Borrowed("BST"),
                            Cow::Borrowed("GMT"),
                            Cow::Borrowed("UTC"),
                            Cow::Borrowed("CET"),
                            Cow::Borrowed("CEST"),
                            Cow::Borrowed("EET"),
                            Cow::Borrowed("EEST"),
                            Cow::Borrowed("WET"),
                            Cow::Borrowed("EST"),
                            Cow::Borrowed("EDT"),
                            Cow::Borrowed("CDT"),
                            Cow::Borrowed("MST"),
                            Cow::Borrowed("MDT"),
                            Cow::Borrowed("PST"),
                            Cow::Borrowed("PDT"),
                            Cow::Borrowed("BRT"),
                            Cow::Borrowed("IST"),
                            Cow::Borrowed("JST"),
                            Cow::Borrowed("KST"),
                            Cow::Borrowed("SGT"),
                            Cow::Borrowed("HKT"),
                            Cow::Borrowed("AEST"),
                            Cow::Borrowed("AEDT"),
                            Cow::Borrowed("ACST"),
                            Cow::Borrowed("AWST"),
                            Cow::Borrowed("NZST"),
                            Cow::Borrowed("NZDT"),
                            Cow::Borrowed("SAST"),
                            Cow::Borrowed("MSK"),
                            Cow::Borrowed("GBP"),
                            Cow::Borrowed("EUR"),
                            Cow::Borrowed("USD"),
                            Cow::Borrowed("MIT"),
                            Cow::Borrowed("ISO"),
                            Cow::Borrowed("IEC"),
                            Cow::Borrowed("BS"),
                            Cow::Borrowed("EN"),
                            Cow::Borrowed("OBE"),
                            Cow::Borrowed("CBE"),
                            Cow::Borrowed("MBE"),
                            Cow::Borrowed("KBE"),
                            Cow::Borrowed("DBE"),
                            Cow::Borrowed("QC"),
                            Cow::Borrowed("KC"),
                            Cow::Borrowed("JP"),
                            Cow::Borrowed("PHD"),
                            Cow::Borrowed("BSC"),
                            Cow::Borrowed("MBA"),
                            Cow::Borrowed("ASAP"),
                            Cow::Borrowed("FAO"),
                            Cow::Borrowed("CC"),
                            Cow::Borrowed("BCC"),
                            Cow::Borrowed("RSVP"),
                            Cow::Borrowed("TBC"),
                            Cow::Borrowed("TBA"),
                            Cow::Borrowed("TBD"),
                            Cow::Borrowed("TOR"),
                            Cow::Borrowed("TORS"),
                            Cow::Borrowed("ETC"),
                            Cow::Borrowed("AOB"),
                            Cow::Borrowed("NB"),
                            Cow::Borrowed("VIP"),
                            Cow::Borrowed("LGBT"),
                            Cow::Borrowed("LGBTQ"),
                            Cow::Borrowed("BME"),
                            Cow::Borrowed("SEN"),
                            Cow::Borrowed("YMCA"),
                            Cow::Borrowed("RSPCA"),
                            Cow::Borrowed("RSPB"),
                            Cow::Borrowed("RNIB"),
                            Cow::Borrowed("NSPCC"),
                            Cow::Borrowed("WRVS"),
                            Cow::Borrowed("NATO"),
                            Cow::Borrowed("UNESCO"),
                            Cow::Borrowed("UNICEF"),
                            Cow::Borrowed("NASA"),
                            Cow::Borrowed("IBM"),
                            Cow::Borrowed("PIN"),
                            Cow::Borrowed("ID"),
                            Cow::Borrowed("AM"),
                            Cow::Borrowed("PM"),
                            Cow::Borrowed("BC"),
                            Cow::Borrowed("AD"),
                            Cow::Borrowed("PO"),
                            Cow::Borrowed("FTE"),
                            Cow::Borrowed("CPU"),
                            Cow::Borrowed("GPU"),
                            Cow::Borrowed("BMI"),
                            Cow::Borrowed("MOU"),
                            Cow::Borrowed("SLA"),
                            Cow::Borrowed("IRC"),
                            Cow::Borrowed("README"),
                            Cow::Borrowed("TODO"),
                            Cow::Borrowed("PNG"),
                            Cow::Borrowed("JPG"),
                            Cow::Borrowed("JPEG"),
                            Cow::Borrowed("GIF"),
                            Cow::Borrowed("SVG"),
                            Cow::Borrowed("RTF"),
                            Cow::Borrowed("DOC"),
                            Cow::Borrowed("DOCX"),
                            Cow::Borrowed("ODT"),
                            Cow::Borrowed("TXT"),
                            Cow::Borrowed("ZIP"),
                            Cow::Borrowed("RFC"),
                            Cow::Borrowed("YYYY"),
                            Cow::Borrowed("DD"),
                            Cow::Borrowed("MM"),
                            Cow::Borrowed("XXX"),
                            Cow::Borrowed("CO"),
                            Cow::Borrowed("PH"),
                            Cow::Borrowed("NW"),
                            Cow::Borrowed("SW"),
                            Cow::Borrowed("NE"),
                            Cow::Borrowed("SE"),
                            Cow::Borrowed("GL"),
                            Cow::Borrowed("PA"),
                            Cow::Borrowed("MR"),
                            Cow::Borrowed("MRS"),
                            Cow::Borrowed("DR"),
                            Cow::Borrowed("ST"),
                            Cow::Borrowed("MUST"),
                            Cow::Borrowed("NOT"),
                            Cow::Borrowed("SHALL"),
                            Cow::Borrowed("SHOULD"),
                            Cow::Borrowed("MAY"),
                            Cow::Borrowed("WILL"),
                            Cow::Borrowed("CAN"),
                            Cow::Borrowed("ALL"),
                            Cow::Borrowed("ANY"),
                            Cow::Borrowed("AND"),
                            Cow::Borrowed("BUT"),
                            Cow::Borrowed("THE"),
                            Cow::Borrowed("FOR"),
                            Cow::Borrowed("WITH"),
                            Cow::Borrowed("ONLY"),
                            Cow::Borrowed("NEVER"),
                            Cow::Borrowed("ALWAYS"),
                            Cow::Borrowed("BOTH"),
                            Cow::Borrowed("EITHER"),
                            Cow::Borrowed("EACH"),
                            Cow::Borrowed("EVERY"),
                            Cow::Borrowed("MORE"),
                            Cow::Borrowed("MOST"),
                            Cow::Borrowed("LESS"),
                            Cow::Borrowed("NEW"),
                            Cow::Borrowed("OLD"),
                            Cow::Borrowed("NOW"),
                            Cow::Borrowed("ONE"),
                            Cow::Borrowed("TWO"),
                            Cow::Borrowed("YES"),
                            Cow::Borrowed("END"),
                            Cow::Borrowed("PLEASE"),
                            Cow::Borrowed("NOTE"),
                            Cow::Borrowed("DRAFT"),
                            Cow::Borrowed("FINAL"),
                            Cow::Borrowed("COPY"),
                            Cow::Borrowed("REVIEW"),
                            Cow::Borrowed("BEFORE"),
                            Cow::Borrowed("AFTER"),
                            Cow::Borrowed("UPDATE"),
                            Cow::Borrowed("NAME"),
                            Cow::Borrowed("DATE"),
                            Cow::Borrowed("TITLE"),
                            Cow::Borrowed("GROUP"),
                            Cow::Borrowed("BOARD"),
                            Cow::Borrowed("FORUM"),
                            Cow::Borrowed("PANEL"),
                            Cow::Borrowed("TEAM"),
                            Cow::Borrowed("TERMS"),
                            Cow::Borrowed("CITY"),
                            Cow::Borrowed("COUNTY"),
                            Cow::Borrowed("AIM"),
                            Cow::Borrowed("AIMS"),
                            Cow::Borrowed("ROLE"),
                            Cow::Borrowed("ROLES"),
                            Cow::Borrowed("SCOPE"),
                            Cow::Borrowed("REMIT"),
                            Cow::Borrowed("CHAIR"),
                            Cow::Borrowed("VICE"),
                            Cow::Borrowed("AGENDA"),
                            Cow::Borrowed("ANNEX"),
                            Cow::Borrowed("PART"),
                            Cow::Borrowed("PAGE"),
                            Cow::Borrowed("WHO"),
                            Cow::Borrowed("WHAT"),
                            Cow::Borrowed("WHEN"),
                            Cow::Borrowed("WHERE"),
                            Cow::Borrowed("WHY"),
                            Cow::Borrowed("HOW"),
                            Cow::Borrowed("OUR"),
                            Cow::Borrowed("YOUR"),
                            Cow::Borrowed("THIS"),
                            Cow::Borrowed("THAT"),
                            Cow::Borrowed("THESE"),
                            Cow::Borrowed("FROM"),
                            Cow::Borrowed("INTO"),
                            Cow::Borrowed("ALSO"),
                            Cow::Borrowed("BEING"),
                            Cow::Borrowed("WORK"),
                            Cow::Borrowed("WORKING"),
                            Cow::Borrowed("PLAN"),
                            Cow::Borrowed("LINKS"),
                            Cow::Borrowed("OPEN"),
                            Cow::Borrowed("CLOSED"),
                            Cow::Borrowed("DELETE"),
                            Cow::Borrowed("INSERT"),
                            Cow::Borrowed("ADD"),
                            Cow::Borrowed("VOTE"),
                            Cow::Borrowed("VOTES"),
                            Cow::Borrowed("QUORUM"),
                            Cow::Borrowed("MEMBER"),
                            Cow::Borrowed("PUBLIC"),
                            Cow::Borrowed("ITEM"),
                            Cow::Borrowed("ITEMS"),
                            Cow::Borrowed("TASK"),
                            Cow::Borrowed("TASKS"),
                            Cow::Borrowed("GOALS"),
                            Cow::Borrowed("VISION"),
                            Cow::Borrowed("VALUES"),
                            Cow::Borrowed("STAFF"),
                            Cow::Borrowed("DUTIES"),
                            Cow::Borrowed("POWERS"),
                            Cow::Borrowed("STATUS"),
                            Cow::Borrowed("OWNER"),
                            Cow::Borrowed("SIGNED"),
                            Cow::Borrowed("AGREED"),
                            Cow::Borrowed("LOCAL"),
                            Cow::Borrowed("JOINT"),
                            Cow::Borrowed("EQUAL"),
                            Cow::Borrowed("NONE"),
                            Cow::Borrowed("ITS"),
                            Cow::Borrowed("ARE"),
                            Cow::Borrowed("HAS"),
                            Cow::Borrowed("HAVE"),
                            Cow::Borrowed("USE"),
                            Cow::Borrowed("PER"),
                            Cow::Borrowed("ACT"),
                            Cow::Borrowed("LAW"),
                            Cow::Borrowed("WAS"),
                            Cow::Borrowed("WERE"),
                            Cow::Borrowed("BEEN"),
                            Cow::Borrowed("OUT"),
                            Cow::Borrowed("OFF"),
                            Cow::Borrowed("UP"),
                            Cow::Borrowed("OVER"),
                            Cow::Borrowed("UNDER"),
                            Cow::Borrowed("LEAD"),
                            Cow::Borrowed("HEAD"),
                            Cow::Borrowed("HOST"),
                            Cow::Borrowed("LIST"),
                            Cow::Borrowed("TABLE"),
                            Cow::Borrowed("NOTES"),
                            Cow::Borrowed("PURPOSE"),
                        ]),
                        between: Cow::Borrowed(&[
                            Cow::Borrowed("or"),
                            Cow::Borrowed("the"),
                            Cow::Borrowed("as"),
                            Cow::Borrowed("known"),
                            Cow::Borrowed("called"),
                            Cow::Borrowed("abbreviated"),
                            Cow::Borrowed("to"),
                            Cow::Borrowed("hereafter"),
                            Cow::Borrowed("hereinafter"),
                            Cow::Borrowed("here"),
                            Cow::Borrowed("ie"),
                            Cow::Borrowed("eg"),
                            Cow::Borrowed("also"),
                            Cow::Borrowed("commonly"),
                            Cow::Borrowed("referred"),
                            Cow::Borrowed("simply"),
                            Cow::Borrowed("short"),
                            Cow::Borrowed("for"),
                            Cow::Borrowed("otherwise"),
                            Cow::Borrowed("after"),
                        ]),
                        meaning: Cow::Borrowed(&[
                            Cow::Borrowed("stands"),
                            Cow::Borrowed("for"),
                            Cow::Borrowed("means"),
                            Cow::Borrowed("is"),
                            Cow::Borrowed("are"),
                            Cow::Borrowed("short"),
                            Cow::Borrowed("the"),
                            Cow::Borrowed("a"),
                            Cow::Borrowed("an"),
                            Cow::Borrowed("or"),
                            Cow::Borrowed("abbreviates"),
                        ]),
                        titles: Cow::Borrowed(&[
                            Cow::Borrowed("mr"),
                            Cow::Borrowed("mrs"),
                            Cow::Borrowed("ms"),
                            Cow::Borrowed("miss"),
                            Cow::Borrowed("mx"),
                            Cow::Borrowed("dr"),
                            Cow::Borrowed("prof"),
                            Cow::Borrowed("professor"),
                            Cow::Borrowed("sir"),
                            Cow::Borrowed("dame"),
                            Cow::Borrowed("lord"),
                            Cow::Borrowed("lady"),
                            Cow::Borrowed("rev"),
                            Cow::Borrowed("revd"),
                            Cow::Borrowed("reverend"),
                            Cow::Borrowed("cllr"),
                            Cow::Borrowed("cllrs"),
                            Cow::Borrowed("councillor"),
                            Cow::Borrowed("councillors"),
                            Cow::Borrowed("alderman"),
                            Cow::Borrowed("inspector"),
                            Cow::Borrowed("superintendent"),
                            Cow::Borrowed("constable"),
                            Cow::Borrowed("sergeant"),
                            Cow::Borrowed("pc"),
                        ]),
                        firms: Cow::Borrowed(&[
                            Cow::Borrowed("company"),
                            Cow::Borrowed("ltd"),
                            Cow::Borrowed("limited"),
                            Cow::Borrowed("plc"),
                            Cow::Borrowed("llp"),
                            Cow::Borrowed("inc"),
                            Cow::Borrowed("gmbh"),
                            Cow::Borrowed("cic"),
                        ]),
                    },
                ),
            ),
            across: None,
            why: Cow::Borrowed("Councils' plain-English guides, such as Bracknell Forest's, ask writers to spell out a short form where it is first used."),
            help: Cow::Borrowed("Write each in full the first time, with the short form in brackets, such as \"the Local Area Agreement (LAA)\", or list them at the end under \"Abbreviations\"."),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("A short form stands in brackets after its full name where it is first used, or in a list of abbreviations.\n\n    The group reports to the Local Strategic Partnership (LSP) twice a year. The LSP agrees its budget."),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("## The board\n\nThe board pays into the Harbour Relief Fund (HRF), and the HRF repairs the quay."),
                    register: None,
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("## The board\n\nThe board pays a third of its income to the XKQF."),
                    register: None,
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR306"),
            name: Cow::Borrowed("reference-to-nothing"),
            on: None,
            of: Cow::Borrowed(&[]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Should,
            clause: None,
            check: Some(
                Check::Found(
                    Found {
                        places: Cow::Borrowed(&[
                            Cow::Borrowed("section"),
                            Cow::Borrowed("sub-section"),
                            Cow::Borrowed("subsection"),
                            Cow::Borrowed("paragraph"),
                            Cow::Borrowed("sub-paragraph"),
                            Cow::Borrowed("subparagraph"),
                            Cow::Borrowed("para"),
                            Cow::Borrowed("paras"),
                            Cow::Borrowed("clause"),
                            Cow::Borrowed("sub-clause"),
                            Cow::Borrowed("chapter"),
                            Cow::Borrowed("§"),
                            Cow::Borrowed("table"),
                        ]),
                        tables: Cow::Borrowed(&[
                            Cow::Borrowed("table"),
                        ]),
                        works: Cow::Borrowed(&[
                            Phrase::known(
                                "(?-i:\\b(?:Acts?|Regulations?|Bill|Directive|Treaty|Statute|Statutes|Order|Orders|Constitution|Bylaws?|By-laws?|Handbook|Manual|Licence|License|Convention|Articles|Memorandum|Rules|Schedule of|Circular|Contract|Standard|Standards|WCAG|RFC|ISO)\\b)", &[&[" act ", " iso ", " rfc ", " acts ", " bill ", " wcag ", " bylaw ", " order ", " rules ", " by law ", " bylaws ", " manual ", " orders ", " treaty ", " by laws ", " licence ", " license ", " statute ", " articles ", " circular ", " contract ", " handbook ", " standard ", " statutes ", " directive ", " standards ", " convention ", " memorandum ", " regulation ", " regulations ", " schedule of ", " constitution "]],
                            ),
                            Phrase::known(
                                "\\b(?:bylaws?|by-laws?|legislation|statute|statutory|treaty|regulations?|constitution|standing orders|financial rules|lease|licence|contract|act)\\b", &[&[" act ", " bylaw ", " lease ", " by law ", " bylaws ", " treaty ", " by laws ", " licence ", " statute ", " contract ", " statutory ", " regulation ", " legislation ", " regulations ", " constitution ", " financial rules ", " standing orders "]],
                            ),
                            Phrase::known(
                                "\\b(?:board|council|trustees|foundation) (?:per|under|in accordance with) (?:section|paragraph|clause)\\b", &[&[" board per clause ", " board per section ", " board under clause ", " council per clause ", " board per paragraph ", " board under section ", " council per section ", " trustees per clause ", " council under clause ", " trustees per section ", " board under paragraph ", " council per paragraph ", " council under section ", " foundation per clause ", " trustees under clause ", " foundation per section ", " trustees per paragraph ", " trustees under section ", " council under paragraph ", " foundation under clause ", " foundation per paragraph ", " foundation under section ", " trustees under paragraph ", " foundation under paragraph ", " board in accordance with clause ", " board in accordance with section ", " council in accordance with clause ", " board in accordance with paragraph ", " council in accordance with section ", " trustees in accordance with clause ", " trustees in accordance with section ", " council in accordance with paragraph ", " foundation in accordance with clause ", " foundation in accordance with section ", " trustees in accordance with paragraph ", " foundation in accordance with paragraph "]],
                            ),
                            Phrase::known(
                                "\\bus section\\b", &[&[" us section "]],
                            ),
                        ]),
                        papers: Cow::Borrowed(&[
                            Phrase::known(
                                "(?-i:\\b(?:Process|Policy|Code|Strategy|Framework|Guidance|Guide|Agreement|Report|Review|Paper|Plan|Protocol|Procedures?|Concordat|Compact|Specification|Charter|Scheme|Terms and Conditions)\\b)", &[&[" code ", " plan ", " guide ", " paper ", " policy ", " report ", " review ", " scheme ", " charter ", " compact ", " process ", " guidance ", " protocol ", " strategy ", " agreement ", " concordat ", " framework ", " procedure ", " procedures ", " specification ", " terms and conditions "]],
                            ),
                            Phrase::known(
                                "\\b(?:of|in|to|under|with) (?:the|its|their|that|our) (?:\\w+ )?(?:strategy|policy|agreement|report|guidance|handbook|framework|process|code|manual|partnership agreement|protocol|procedures?)\\b", &[&[" in its ", " in our ", " in the ", " of its ", " of our ", " of the ", " to its ", " to our ", " to the ", " in that ", " of that ", " to that ", " in their ", " of their ", " to their ", " with its ", " with our ", " with the ", " under its ", " under our ", " under the ", " with that ", " under that ", " with their ", " under their "], &["code ", "manual ", "policy ", "report ", "process ", "guidance ", "handbook ", "protocol ", "strategy ", "agreement ", "framework ", "procedure ", "procedures "]],
                            ),
                        ]),
                        here: Cow::Borrowed(&[
                            Phrase::known(
                                "(?:\\bsee(?: also)?|\\b(?:set out|listed|shown|given|described|included|contained|found|detailed|outlined|reproduced|summarised|explained|attached|annexed|appended|enclosed)(?: here| below| separately| in full)? (?:in|at|as|to|under))(?: the)? ?[(\"]?$", &[&[" as", " at", " in", " to", " see", " under"]],
                            ),
                        ]),
                        appended: Cow::Borrowed(&[
                            Phrase::known(
                                "(?-i:\\b(?:Process|Policy|Code|Strategy|Framework|Guidance|Guide|Agreement|Report|Review|Paper|Plan|Protocol|Procedures?|Concordat|Compact|Specification|Charter|Scheme)) (?:(?:is|are) (?:at|in|as) |in |at |\\()$", &[&[" code ", " plan ", " guide ", " paper ", " policy ", " report ", " review ", " scheme ", " charter ", " compact ", " process ", " guidance ", " protocol ", " strategy ", " agreement ", " concordat ", " framework ", " procedure ", " procedures ", " specification "]],
                            ),
                            Phrase::known(
                                "\\b(?:attached|annexed|appended|enclosed) ?\\(?$", &[&[" annexed ", " appended ", " attached ", " enclosed "]],
                            ),
                        ]),
                        own: Cow::Borrowed(&[
                            Phrase::known(
                                "^\\W*(?:(?:of|in|to) (?:these terms|this document|this paper|the terms of reference|these tors?|this charter|this constitution|this tor)\\b|(?:above|below|overleaf|attached|at the end)\\b)", &[&["above ", "below ", "attached ", "overleaf ", "at the end ", "in this tor ", "of this tor ", "to this tor ", "in these tor ", "of these tor ", "to these tor ", "in these tors ", "in this paper ", "of these tors ", "of this paper ", "to these tors ", "to this paper ", "in these terms ", "of these terms ", "to these terms ", "in this charter ", "of this charter ", "to this charter ", "in this document ", "of this document ", "to this document ", "in this constitution ", "of this constitution ", "to this constitution ", "in the terms of reference ", "of the terms of reference ", "to the terms of reference "]],
                            ),
                        ]),
                        of_another: Cow::Borrowed(&[
                            Phrase::known(
                                "^\\W*(?:thereof|of (?:it|that|them|those))\\b", &[&["of it ", "of that ", "of them ", "thereof ", "of those "]],
                            ),
                            Phrase::known(
                                "^(?: \"[^\"]{1,60}\"| \\([^)]{1,60}\\)|,? (?:page|p\\.?|pp\\.?|pg\\.?) ?\\d+|(?:,| -)? (?-i:[A-Z])[\\w -]{0,40}?)?,? (?:of|in|to|from|under) (?:the |our |its |their )?(?-i:[A-Z])", &[&[" in ", " of ", " to ", " from ", " under "]],
                            ),
                        ]),
                        laws: Cow::Borrowed(&[
                            Phrase::known(
                                "^[ -](?:agreements?|audits?|dut(?:y|ies)|funding|funds?|money|monies|contributions?|enquir(?:y|ies)|notices?|orders?|directions?|officers?|grants?|assessments?|certificates?|powers?|pooled|reviews?|schools?|meetings?|inquir(?:y|ies)|investigations?|arrangements?|complian\\w+|standards?)\\b", &[&[" duty", " fund", " audit", " grant", " money", " order", " power", " duties", " monies", " notice", " pooled", " review", " school", " enquiry", " inquiry", " meeting", " officer", " complian", " standard", " agreement", " direction", " enquiries", " inquiries", " assessment", " arrangement", " certificate", " contribution", " investigation"]],
                            ),
                        ]),
                        apart: Cow::Borrowed(&[
                            Phrase::known(
                                "\\b(?:separate(?:ly)?|enclosed|accompanying|supplied|circulated|available (?:from|on))\\b", &[&[" enclosed ", " separate ", " supplied ", " circulated ", " separately ", " accompanying ", " available on ", " available from "]],
                            ),
                        ]),
                    },
                ),
            ),
            across: None,
            why: Cow::Borrowed("The Gloucester Partnership's groups are held to its terms of reference, and nobody can be held to a part that is not there."),
            help: Cow::Borrowed("Add what is referred to, with the name that the reference uses, such as \"## Appendix two: Action plan\", or take the reference out. If it is a file of its own, say so and link to it."),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("Every appendix, section and paragraph to which the text refers is there, under the number or letter that the reference gives.\n\n    Members are listed in Appendix A.\n\n    ## Appendix A: Members"),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("## 1. The board\n\nThe board is chosen as section 2 says.\n\n## 2. Elections\n\nEach ward elects one member in May."),
                    register: None,
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("## 1. The board\n\nThe board is paid as section 9 says.\n\n## 2. Meetings\n\nThe board meets at noon."),
                    register: None,
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR307"),
            name: Cow::Borrowed("own-name-varies"),
            on: None,
            of: Cow::Borrowed(&[]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Advice,
            clause: None,
            check: Some(
                Check::OneName(
                    OneName {
                        same: Cow::Borrowed(&[
                            Cow::Borrowed("group"),
                            Cow::Borrowed("pag"),
                            Cow::Borrowed("subgroup"),
                            Cow::Borrowed("sub-group"),
                            Cow::Borrowed("committee"),
                        ]),
                        others: Cow::Borrowed(&[
                            Cow::Borrowed("county"),
                            Cow::Borrowed("countywide"),
                            Cow::Borrowed("county-wide"),
                            Cow::Borrowed("national"),
                            Cow::Borrowed("regional"),
                            Cow::Borrowed("former"),
                            Cow::Borrowed("old"),
                            Cow::Borrowed("previous"),
                            Cow::Borrowed("other"),
                            Cow::Borrowed("another"),
                            Cow::Borrowed("any"),
                            Cow::Borrowed("county's"),
                            Cow::Borrowed("neighbouring"),
                        ]),
                        kinds: Cow::Borrowed(&[
                            Cow::Borrowed("working"),
                            Cow::Borrowed("steering"),
                            Cow::Borrowed("task"),
                            Cow::Borrowed("finish"),
                            Cow::Borrowed("advisory"),
                            Cow::Borrowed("thematic"),
                            Cow::Borrowed("theme"),
                            Cow::Borrowed("interest"),
                            Cow::Borrowed("special"),
                            Cow::Borrowed("reference"),
                            Cow::Borrowed("action"),
                            Cow::Borrowed("priority"),
                            Cow::Borrowed("project"),
                            Cow::Borrowed("delivery"),
                            Cow::Borrowed("support"),
                            Cow::Borrowed("focus"),
                            Cow::Borrowed("technical"),
                            Cow::Borrowed("user"),
                            Cow::Borrowed("executive"),
                            Cow::Borrowed("strategic"),
                            Cow::Borrowed("joint"),
                        ]),
                        introduced: Cow::Borrowed(&[
                            Phrase::known(
                                "\\b(?:known as|called|referred to as|formerly|hereafter|renamed)$", &[&[" called ", " renamed ", " formerly ", " known as ", " hereafter ", " referred to as "]],
                            ),
                        ]),
                    },
                ),
            ),
            across: None,
            why: Cow::Borrowed("Guides to plain language, such as Hampshire County Council's, ask for one name for one thing, since a reader takes a second name for a second body."),
            help: Cow::Borrowed("Choose one name, best the one in the title, and use it throughout. A shorter one is fine if it is explained once, such as \"Gloucester Partnership (the Group)\"."),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("The partnership goes by one name throughout, or by \"the Partnership\" after that.\n\n    The Gloucester Partnership meets every two months. The Partnership reports to the Conference twice a year."),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("# Terms of reference of the Old Quay Partnership\n\n## The board\n\nThe Old Quay Partnership has a board of five."),
                    register: None,
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("# Terms of reference of the Red Quay Group\n\n## The board\n\nThe Red Quay Committee meets in the tower. The Red Quay Group has a board of six."),
                    register: None,
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR308"),
            name: Cow::Borrowed("body-name-not-recognised"),
            on: None,
            of: Cow::Borrowed(&[]),
            silent_when: Cow::Borrowed(&[]),
            force: Force::Should,
            clause: None,
            check: Some(
                Check::Recognised(
                    Recognised {
                        nouns: Cow::Borrowed(&[
                            Cow::Borrowed("Group"),
                            Cow::Borrowed("Board"),
                            Cow::Borrowed("Partnership"),
                            Cow::Borrowed("Executive"),
                            Cow::Borrowed("PAG"),
                            Cow::Borrowed("Panel"),
                            Cow::Borrowed("Conference"),
                            Cow::Borrowed("Executive Group"),
                            Cow::Borrowed("Executive Board"),
                            Cow::Borrowed("Strategic Partnership"),
                            Cow::Borrowed("Priority Action Group"),
                            Cow::Borrowed("Action Group"),
                            Cow::Borrowed("Working Group"),
                            Cow::Borrowed("Task Group"),
                            Cow::Borrowed("Steering Group"),
                            Cow::Borrowed("Reference Group"),
                            Cow::Borrowed("Project Group"),
                            Cow::Borrowed("Support Group"),
                            Cow::Borrowed("Advisory Group"),
                            Cow::Borrowed("Advisory Panel"),
                            Cow::Borrowed("Advisory Board"),
                            Cow::Borrowed("Partnership Group"),
                            Cow::Borrowed("Partnership Board"),
                            Cow::Borrowed("Project Board"),
                            Cow::Borrowed("Programme Board"),
                            Cow::Borrowed("Interest Group"),
                            Cow::Borrowed("Special Interest Group"),
                            Cow::Borrowed("User Group"),
                            Cow::Borrowed("Focus Group"),
                            Cow::Borrowed("Delivery Group"),
                            Cow::Borrowed("Theme Group"),
                            Cow::Borrowed("Thematic Group"),
                            Cow::Borrowed("Executive Committee"),
                            Cow::Borrowed("Management Committee"),
                            Cow::Borrowed("Steering Committee"),
                            Cow::Borrowed("Management Group"),
                            Cow::Borrowed("Management Board"),
                            Cow::Borrowed("Management Team"),
                        ]),
                    },
                ),
            ),
            across: None,
            why: Cow::Borrowed("The Gloucester Partnership's groups look up in its terms of reference to whom they report, and can only find a body that is called by one name."),
            help: Cow::Borrowed("Use the name that stands in the register, such as \"Gloucester Partnership Strategic Group\". If there is such a body, or people rightly call one so, add it or the name to the register."),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("Every body of the Partnership and of the county is called by its name, or by a short form that the register knows.\n\n    The role of the Strategic Group is to set the direction.\n\nand not, where there is no such body,\n\n    The role of the Strategy Group is to set the direction."),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("## The groups\n\nEvery group reports to the Wharf Partnership Executive."),
                    register: Some(
                        Cow::Borrowed("[partnership]\nname = \"Wharf Partnership\"\noutcomes = [\"1.1\", \"1.2\", \"2.1\"]\n\n[[body]]\nid = \"executive\"\nname = \"Wharf Partnership Executive\"\nkind = \"parent\""),
                    ),
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("## The groups\n\nEvery group reports to the Wharf Partnership Panel."),
                    register: Some(
                        Cow::Borrowed("[partnership]\nname = \"Wharf Partnership\"\noutcomes = [\"1.1\", \"1.2\", \"2.1\"]\n\n[[body]]\nid = \"executive\"\nname = \"Wharf Partnership Executive\"\nkind = \"parent\""),
                    ),
                },
            ]),
        },
        Requirement {
            code: Cow::Borrowed("TOR309"),
            name: Cow::Borrowed("count-does-not-match"),
            on: None,
            of: Cow::Borrowed(&[]),
            silent_when: Cow::Borrowed(&[
                Cow::Borrowed("TOR302"),
            ]),
            force: Force::Advice,
            clause: None,
            check: Some(
                Check::Counted(
                    Counted {
                        phrases: Cow::Borrowed(&[
                            Phrase::known(
                                "(?:^|\\b(?:the|its|our|their|these|has|have|are|by|on|of|to|with|into|following|deliver|delivers|achieve|cover|covers|pursue|pursues|set|sets|adopts?|share|shares|upholds?) )({how-many})(?: (?:following|main|key|core|broad|specific|strategic|overarching|guiding|primary|principal|priority|shared|common|general|overall|clear|interlinked|essential|fundamental|further))* (?:outcomes|objectives|aims|goals|principles|values|priorities|themes|strands|pillars|tasks|functions|duties|responsibilities|purposes|roles|areas|work areas|workstreams|work streams|foundations|commitments|targets|representatives|officers|posts|sub-groups|subgroups|working groups|task groups|rules|criteria|questions|stages|steps|phases|elements|components|parts|types|kinds|categories)(?: (?:of|for) (?:(?:the|this|our) (?:partnership|executive|group|board)|its work|our work|the work|work|membership|members?|interest|focus|activity|the partnership))?(?: (?:are|is|which are|as follows|are as follows|below|are set out below|are listed below|are these|namely))?[:.]?$", &[&[" aims", " areas", " goals", " kinds", " parts", " posts", " roles", " rules", " steps", " tasks", " types", " duties", " phases", " stages", " themes", " values", " pillars", " strands", " targets", " criteria", " elements", " officers", " outcomes", " purposes", " functions", " questions", " subgroups", " categories", " components", " objectives", " principles", " priorities", " sub groups", " commitments", " foundations", " task groups", " workstreams", " work streams", " working groups", " representatives", " responsibilities"]],
                            ),
                        ]),
                        members: Cow::Borrowed(&[
                            Phrase::known(
                                "(?:^|\\b(?:the|its|our|has|have|are|of|following) )({how-many})(?: (?:following|core|voting|founding|full|permanent|current|partner|local|standing|named))* (?:members|partners|organi[sz]ations|agencies|bodies|member organi[sz]ations)(?: (?:of|on|in) (?:{the-group}|the partnership))?(?: (?:are|which are|as follows|are as follows|below|are set out below|are listed below|are these|namely|are members|are represented|belong|sit on it|make up {the-group}))?[:.]?$", &[&[" bodies", " members", " agencies", " partners", " organisations", " organizations"]],
                            ),
                        ]),
                        except: Cow::Borrowed(&[
                            Phrase::known(
                                "\\b(?:at least|at most|up to|no more than|no fewer than|not more than|more than|fewer than|less than|minimum|maximum|or more|or fewer|about|around|approximately|some|over|under|between|one or|two or|three or|any|either|first|last|other|one of|each of|of the following|out of|from|per|every|include|includes|including|include:|such as|for example|among|for instance|(?:one|{how-many}) to {how-many})\\b", &[&[" any", " per", " to ", " from", " last", " over", " some", " about", " among", " every", " first", " other", " under", " up to", " around", " either", " one of", " one or", " out of", " two or", " at most", " between", " each of", " include", " maximum", " minimum", " or more", " such as", " at least", " or fewer", " three or", " including", " less than", " more than", " fewer than", " for example", " for instance", " approximately", " of the following"]],
                            ),
                            Phrase::known(
                                "\\d{4}", &[],
                            ),
                            Phrase::known(
                                "\\b(?:appendix|annex|section|paragraph|page|table|diagram|above)\\b", &[&[" page ", " above ", " annex ", " table ", " diagram ", " section ", " appendix ", " paragraph "]],
                            ),
                        ]),
                        several: Cow::Borrowed(&[
                            Phrase::known(
                                "(?i)^(?:a |an )?(?:one|two|three|four|five|six|seven|eight|\\d+)(?:[^\\w.]|\\.(?:\\D|$)|$)", &[],
                            ),
                            Phrase::known(
                                "^(?:outcomes? )?\\d+\\.\\d+[a-z]?(?:,| and| or| &| to| ?-|/| \\+) ?(?:outcomes? )?\\d+\\.\\d", &[],
                            ),
                            Phrase::known(
                                "\\b(?:x|×) ?\\d", &[],
                            ),
                            Phrase::known(
                                "\\(\\d+\\)", &[],
                            ),
                            Phrase::known(
                                "^(?:and|or|plus|in addition|other|others|any|all|etc)\\b", &[&[" or ", " all ", " and ", " any ", " etc ", " plus ", " other ", " others ", " in addition "]],
                            ),
                            Phrase::known(
                                "\\betc\\.?$", &[&[" etc "]],
                            ),
                            Phrase::known(
                                "\\b(?:representatives|officers|members|councillors|chairs)\\b", &[&[" chairs ", " members ", " officers ", " councillors ", " representatives "]],
                            ),
                        ]),
                        several_members: Cow::Borrowed(&[
                            Phrase::known(
                                "\\band\\b|[&/+]|\\d", &[],
                            ),
                            Phrase::known(
                                "s\\W*$", &[],
                            ),
                            Phrase::known(
                                "^(?:the |its |our |all |local )?[\\w-]+s\\b", &[],
                            ),
                            Phrase::known(
                                "\\b(?:two|three|four|five|six|or|plus|with|each|both|all|any|including|representing|per|members|people|staff|children|men|women|public)\\b", &[&[" or ", " all ", " any ", " men ", " per ", " six ", " two ", " both ", " each ", " five ", " four ", " plus ", " with ", " staff ", " three ", " women ", " people ", " public ", " members ", " children ", " including ", " representing "]],
                            ),
                        ]),
                        open: Cow::Borrowed(&[
                            Phrase::known(
                                "\\b(?:see|as|each|both|every|all|below|above|attached|follows|following|listed|etc|others?|more|including|such|to be|will|two|three|four|five|six|seven)\\b", &[&[" as ", " all ", " etc ", " see ", " six ", " two ", " both ", " each ", " five ", " four ", " more ", " such ", " will ", " above ", " below ", " every ", " other ", " seven ", " three ", " to be ", " listed ", " others ", " follows ", " attached ", " following ", " including "]],
                            ),
                            Phrase::known(
                                "\\d", &[],
                            ),
                            Phrase::known(
                                "\\.\\.|…|\\?", &[],
                            ),
                        ]),
                    },
                ),
            ),
            across: None,
            why: Cow::Borrowed("Both INVOLVE's template for terms of reference and NICVA's guidance on sub-committees ask for terms that everybody reads alike, and a count that differs from its list leaves open which of them holds."),
            help: Cow::Borrowed("Put the number that was meant, or add what the list leaves out. \"The following principles:\" needs no number at all."),
            help_when: HelpWhen {
                yes: None,
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("Where a number introduces a list, the list is as long as it says.\n\n    The Partnership works by three principles:\n\n    - openness;\n    - fairness;\n    - respect."),
            ),
            off: false,
            samples: Cow::Borrowed(&[
                Sample {
                    word: Word::Yes,
                    text: Cow::Borrowed("## The board\n\nThe board has three tasks:\n\n- to listen;\n- to plan;\n- to pay."),
                    register: None,
                },
                Sample {
                    word: Word::No,
                    text: Cow::Borrowed("## The board\n\nThe board has five tasks:\n\n- to hear;\n- to weigh;\n- to settle."),
                    register: None,
                },
            ]),
        },
    ]),
    columns: Cow::Borrowed(&[]),
    off: Cow::Borrowed(&[]),
};
