//! Is a text a report that torlint wrote? Each format begins in its own way.

use regex_lite::Regex;

/// Tells whether a text is a report or an outline of ours; one that holds nothing is, for that is how a run without findings is
/// told in some formats.
///
/// It is asked of files that are about to be written over: what looks like anything else is somebody's work.
#[must_use]
pub fn is_report(text: &str) -> bool {
    let text = text.trim_start();
    let first = text.lines().next().unwrap_or_default();
    let starts = |openings: &[&str]| openings.iter().any(|opening| text.starts_with(opening));
    let review = r"^.*: [0-9]+ thematic groups?, [0-9]+ documents?$|^[0-9]+ documents?, and no register of the groups$";
    text.is_empty()
        || starts(&["# Review of the terms of reference\n"])
        || (first.contains("document") && Regex::new(review).is_ok_and(|review| review.is_match(first)))
        || starts(&["{\"torlint\":", "{\"version\":\"2.1.0\",\"$schema\":", "| Document | Status |"])
        || starts(&["::error ", "::warning ", "::notice "])
        || text.contains("<testsuites name=\"torlint\"")
        || is_told(first, text)
}

/// Tells whether a text begins as it is told to people: with a finding, with what a document comes to, or with an outline.
fn is_told(first: &str, text: &str) -> bool {
    let fits = |pattern: &str, text: &str| Regex::new(pattern).is_ok_and(|pattern| pattern.is_match(text));
    // A sign, perhaps in colour, or the place of the finding.
    let finding = r"^(?:\x1b\[[0-9;]*m)*\S(?:\x1b\[[0-9;]*m)* +(?:\x1b\[[0-9;]*m)*TOR[0-9]{3} [a-z-]+:|:[0-9]+:[0-9]+: (?:error|warning|advice|waived)\[TOR[0-9]{3}\]";
    // A closing line may be wrapped.
    let opening: Vec<&str> = text.lines().take_while(|line| !line.trim().is_empty()).collect();
    let opening = opening.join(" ");
    let closing = r"(?:complies|comply|settle): [0-9]+ of [0-9]+ topics? covered|does not read like terms of reference and was not judged:|^No terms of reference were found\.|: it holds no text to judge\.";
    // Most texts are somebody's work, and need not be held against a pattern.
    let may_close = ["covered", "judge", "were found"].iter().any(|word| opening.contains(word));
    first.contains("TOR") && fits(finding, first)
        || may_close && fits(closing, &opening)
        || opening.contains("  title  ")
}

#[cfg(test)]
mod tests {
    use super::is_report;

    #[test]
    fn somebodys_work_is_no_report() {
        assert!(!is_report("# Terms of reference of the Orchard Group\n\n## Purpose\n\nIt complies with TOR107.\n"));
        assert!(!is_report("# Minutes of the meeting\n\nPresent: the chair. 3 of 7 topics covered.\n"));
        assert!(!is_report("{\n  \"counts\": {}\n}\n"));
        assert!(is_report("\n"));
        assert!(is_report("a.md complies, with points to settle: 7 of 7\ntopics covered.\n  purpose yes\n"));
    }
}
