//! Is a text a report that torlint wrote? Each format begins in its own way.

use regex_lite::Regex;

/// How a report for programs begins.
const OPENINGS: [&str; 6] = [
    "{\"torlint\":",
    "{\"version\":\"2.1.0\",\"$schema\":",
    "::error ",
    "::warning ",
    "::notice ",
    "# Review of the terms of reference\n",
];

/// How a review begins that is told to people.
const REVIEW: &str =
    r"^.*: [0-9]+ thematic groups?, [0-9]+ documents?$|^[0-9]+ documents?, and no register of the groups$";

/// How a finding begins that is told to people: with a sign, perhaps in colour, or behind its place.
const FINDING: &str = r"^(?:\x1b\[[0-9;]*m)*\S(?:\x1b\[[0-9;]*m)* +(?:\x1b\[[0-9;]*m)*TOR[0-9]{3} [a-z-]+:|:[0-9]+:[0-9]+: (?:error|warning|advice|waived)\[TOR[0-9]{3}\]";

/// What stands above everything else where nothing is found, or where only that is told.
const CLOSING: &str = r"(?:complies|comply|settle): [0-9]+ of [0-9]+ topics? covered|does not read like terms of reference and was not judged:|^No terms of reference were found\.|: it holds no text to judge\.";

/// Tells whether a text is a report or an outline of ours; one that holds nothing is, for that is how a run without findings is
/// told in some formats.
///
/// It is asked of files that are about to be written over: what looks like anything else is somebody's work.
#[must_use]
pub fn is_report(text: &str) -> bool {
    let text = text.trim_start();
    let first = text.lines().next().unwrap_or_default();
    // A closing line may be wrapped.
    let opening: Vec<&str> = text.lines().take_while(|line| !line.trim().is_empty()).take(20).collect();
    let is_table = first.starts_with("| Document | Status |") && first.ends_with("| Errors | Warnings | Advice |");
    let is_test_report =
        first.starts_with("<?xml") && opening.iter().any(|line| line.starts_with("<testsuites name=\"torlint\""));
    let is_outline = opening.get(1).is_some_and(|line| line.starts_with("  title  "))
        && opening.iter().any(|line| line.starts_with("  group  "));
    // Most texts are somebody's work, and need not be held against a pattern.
    let opening = opening.join(" ");
    let may_close = ["covered", "judge", "were found"].iter().any(|word| opening.contains(word));
    text.is_empty()
        || OPENINGS.iter().any(|opening| text.starts_with(opening))
        || first.contains("document") && fits(REVIEW, first)
        || is_table
        || is_test_report
        || is_outline
        || first.contains("TOR") && fits(FINDING, first)
        || may_close && fits(CLOSING, &opening)
}

fn fits(pattern: &str, text: &str) -> bool {
    Regex::new(pattern).is_ok_and(|pattern| pattern.is_match(text))
}

#[cfg(test)]
mod tests {
    use super::is_report;

    #[test]
    fn somebodys_work_is_no_report() {
        for text in [
            "# Terms of reference of the Orchard Group\n\n## Purpose\n\nIt complies with TOR107.\n",
            "# Minutes of the meeting\n\nPresent: the chair. 3 of 7 topics covered.\n",
            "| Document | Status | Version |\n| --- | --- | --- |\n| Terms of reference | draft | 2 |\n",
            "Terms of reference\n  title  of the group\n",
            "{\n  \"counts\": {}\n}\n",
        ] {
            assert!(!is_report(text), "{text}");
        }
        for text in ["\n", "a.md complies, with points to settle: 7 of 7\ntopics covered.\n  purpose yes\n"] {
            assert!(is_report(text), "{text}");
        }
    }
}
