//! Is everything there that the text refers to? `check.found = { places = […] }`
//!
//! References to another work ("section 38 of the Act") are not asked after, nor those that are links.

use std::rc::Rc;

use serde::Deserialize;

use crate::answer::{Answer, Standing, Word};
use crate::reading::{Around, Presence, Reading, Reference, Sought};
use crate::text::{Span, listed_up_to};
use crate::topic::{List, Phrase, Text};

/// Holds what is asked.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Found {
    /// What is referred to by a number or letter: "section", "paragraph". Appendices are known by the vocabulary.
    #[serde(default)]
    pub places: List<Text>,
    /// Those of these words that are for tables, which have numbers of their own: "table".
    #[serde(default)]
    pub tables: List<Text>,
    /// What stands in a sentence that speaks of parts of another work: "the Act".
    #[serde(default)]
    pub works: List<Phrase>,
    /// What stands in a sentence that may speak of parts of another paper, or only name it: "the Action Plan".
    #[serde(default)]
    pub papers: List<Phrase>,
    /// What stands right before a reference to this document, though the sentence names a paper: "is set out in".
    #[serde(default)]
    pub here: List<Phrase>,
    /// The same, before an appendix: "the Plan in".
    #[serde(default)]
    pub appended: List<Phrase>,
    /// What stands right after a reference to this document, whatever else the sentence names: "of this document".
    #[serde(default)]
    pub own: List<Phrase>,
    /// What stands right after a reference to a part of another work: "of the Housing Strategy".
    #[serde(default)]
    pub of_another: List<Phrase>,
    /// What stands right after the number of a section of law that everybody calls by it: "agreement" after "section 106".
    #[serde(default)]
    pub laws: List<Phrase>,
    /// What says that an appendix is a file of its own: "separate", "enclosed".
    #[serde(default)]
    pub apart: List<Phrase>,
}

/// Asks it.
pub(super) fn examine(found: &Found, reading: &Reading<'_>) -> Answer {
    let matches = |phrases: &[Phrase], words: &str| reading.matches(phrases, words);
    let is_bare = |before: &str, after: &str| matches(&found.here, before) && matches(&found.own, after);
    let resolved = reading.resolved(&Sought { places: &found.places, tables: &found.tables, is_bare: &is_bare });
    let asked: Vec<&(Reference, Presence)> =
        resolved.iter().filter(|(reference, _)| is_own(found, reading, reference)).collect();
    let count = asked.len();
    let open = asked.into_iter().filter(|(_, presence)| *presence != Presence::There);
    let open: Vec<_> = open.filter(|(reference, _)| !reading.is_excused(reference.place)).collect();
    if open.is_empty() {
        return Answer::met(match count {
            0 => "The text refers to no numbered part of the document.",
            _ => "Every part that the text refers to is there.",
        });
    }
    let statement = statement(&open, reading);
    let lost = open.iter().any(|(_, presence)| *presence == Presence::Unnumbered);
    let softly = open.iter().all(|(reference, presence)| {
        let Around { sentence, after, lead, .. } = &*reference.around;
        let says = |phrases: &[Phrase], words: &str| reading.matches(phrases, words);
        let apart = reference.appendix && says(&found.apart, sentence);
        // "The plan is set out in section 4" may yet speak of a section of the plan.
        let of_a_paper = !reference.appendix
            && !says(&found.own, after)
            && (says(&found.papers, sentence) || says(&found.papers, lead));
        *presence == Presence::Unnumbered || apart || of_a_paper
    });
    let standing = if softly { Standing::Unclear } else { Standing::Unmet };
    let answer = Answer::new(standing, Word::No, statement);
    let answer = if lost {
        answer.hinting(
            "If Word set the numbers, they did not come across; type them in front of the headings or paragraphs.",
        )
    } else {
        answer
    };
    let mut places: Vec<Span> = open.iter().map(|(reference, _)| reference.place).collect();
    places.dedup();
    places.iter().fold(answer, |answer, place| answer.at(*place, "not in this document"))
}

/// Says what is not there.
fn statement(open: &[&(Reference, Presence)], reading: &Reading<'_>) -> String {
    let line = |reference: &Reference| reading.document.source.line(reference.place.start);
    if let [(one, _)] = open {
        let Around { words, count, .. } = &*one.around;
        let kind = if one.kind.starts_with(char::is_alphabetic) { &one.kind } else { "part" };
        let missing = if *count == 1 { format!("such {kind}") } else { format!("{kind} {}", one.name) };
        return format!("Line {} refers to \"{words}\", but there is no {missing}.", line(one));
    }
    if let [(first, _), others @ ..] = open
        && first.around.count == open.len()
        && others.iter().all(|(other, _)| Rc::ptr_eq(&other.around, &first.around))
    {
        return format!("Line {} refers to \"{}\", which are not there.", line(first), first.around.words);
    }
    let quoted: Vec<String> = open
        .iter()
        .map(|(one, _)| match one.around.count {
            1 => format!("\"{}\" (line {})", one.around.words, line(one)),
            _ => format!("{} {} (line {})", one.kind, one.name, line(one)),
        })
        .collect();
    format!("The document refers to {}, which are not there.", listed_up_to(3, &quoted))
}

/// Tells whether a reference is to a part of this document.
fn is_own(found: &Found, reading: &Reading<'_>, reference: &Reference) -> bool {
    if reference.linked {
        return false;
    }
    let Around { words, sentence, before, after, lead, .. } = &*reference.around;
    let says = |phrases: &[Phrase], words: &str| reading.matches(phrases, words);
    if says(&found.own, after) {
        return true;
    }
    // "It is put on the table two days before."
    let of_a_table = found.tables.iter().any(|table| **table == *reference.kind);
    if of_a_table && !words.starts_with(char::is_uppercase) && !says(&found.here, before) {
        return false;
    }
    // "The strategy's appendix B"
    let whose = before.trim_end().strip_suffix("'s").and_then(|whose| whose.rsplit(' ').next());
    if whose.is_some_and(|whose| !["document", "paper", "charter", "group"].contains(&&*whose.to_ascii_lowercase())) {
        return false;
    }
    let of_a_paper = says(&found.papers, sentence) || says(&found.papers, lead);
    let here = says(&found.here, before) || (reference.appendix && says(&found.appended, before));
    !(says(&found.works, sentence)
        || says(&found.works, lead)
        || says(&found.of_another, after)
        || (of_a_paper && (!here || says(&found.papers, after)))
        || (!reference.appendix && says(&found.laws, after)))
}
