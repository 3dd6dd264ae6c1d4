//! Is everything there that the text refers to? `check.found = { places = […] }`
//!
//! References to another work ("section 38 of the Act") are not asked after, nor those that are links.

use serde::Deserialize;

use crate::answer::{Answer, Standing, Word};
use crate::reading::{Presence, Reading, Reference};
use crate::text::listed_up_to;
use crate::topic::{List, Phrase, Text};

/// Holds what is asked.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Found {
    /// What is referred to by a number or letter: "section", "paragraph". Appendices are known by the vocabulary.
    #[serde(default)]
    pub places: List<Text>,
    /// What stands in a sentence that speaks of parts of another work: "the Act".
    #[serde(default)]
    pub works: List<Phrase>,
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
    let resolved = reading.resolved(&found.places);
    let asked: Vec<&(Reference, Presence)> =
        resolved.iter().filter(|(reference, _)| is_own(found, reading, reference)).collect();
    let open: Vec<_> = asked.iter().filter(|(_, presence)| *presence != Presence::There).collect();
    if open.is_empty() {
        return Answer::met(match asked.len() {
            0 => "The text refers to no numbered part of the document.",
            _ => "Every part that the text refers to is there.",
        });
    }
    let line = |reference: &Reference| reading.document.source.line(reference.place.start);
    let statement = match open.as_slice() {
        [(one, _)] => {
            let kind = one.words.split(' ').next().unwrap_or_default().to_lowercase();
            let kind = if reading.document.source.slice(one.place).contains(' ') { kind } else { "part".to_owned() };
            format!("Line {} refers to \"{}\", but there is no such {kind}.", line(one), one.words)
        }
        several => {
            let quoted: Vec<String> =
                several.iter().map(|(one, _)| format!("\"{}\" (line {})", one.words, line(one))).collect();
            format!("The document refers to {}, which are not there.", listed_up_to(3, &quoted))
        }
    };
    let lost = open.iter().any(|(_, presence)| *presence == Presence::Unnumbered);
    let softly = open.iter().all(|(reference, presence)| {
        *presence == Presence::Unnumbered || (reference.appendix && reading.matches(&found.apart, &reference.sentence))
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
    open.iter().fold(answer, |answer, (reference, _)| answer.at(reference.place, "not in this document"))
}

/// Tells whether a reference is to a part of this document.
fn is_own(found: &Found, reading: &Reading<'_>, reference: &Reference) -> bool {
    if reference.linked {
        return false;
    }
    let says = |phrases: &[Phrase], words: &str| reading.matches(phrases, words);
    says(&found.own, &reference.after)
        || !(says(&found.works, &reference.sentence)
            || says(&found.works, &reference.lead)
            || says(&found.of_another, &reference.after)
            || (!reference.appendix && says(&found.laws, &reference.after)))
}
