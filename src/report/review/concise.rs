//! One line per finding, for hooks and scripts.

use std::io::{self, Write};

use super::Review;
use crate::finding::Finding;
use crate::report::{tame, waiver_of_several};
use crate::text::Source;

/// Writes the findings of each document, then those about several, each at its first place: `path:line:column: severity[CODE]
/// what`, and behind it what has become of it since the review that this one is held against.
pub(super) fn write(review: &Review<'_>, out: &mut dyn Write) -> io::Result<()> {
    for (_, judged) in review.asked() {
        judged.findings.iter().try_for_each(|finding| line(review, finding, &judged.source, out))?;
    }
    for matter in &review.matters {
        let source = matter.documents.first().and_then(|document| review.source(*document)).or_else(|| review.any());
        if let (Some(finding), Some(source)) = (&matter.finding, source) {
            line(review, finding, source, out)?;
        }
    }
    for across in &review.configured {
        across.findings.iter().try_for_each(|finding| line(review, finding, &across.source, out))?;
    }
    for told in review.matters.iter().filter(|told| told.verdict.waiver.is_some()) {
        let source = told.waived_in.and_then(|document| review.source(Some(document)));
        let (name, line) = match (source, told.verdict.waiver.as_ref().and_then(|waived| waived.place)) {
            (Some(source), Some(place)) => (source.name.as_str(), source.line(place.start)),
            _ => (review.any().map_or("", |source| source.name.as_str()), 1),
        };
        let code = &told.verdict.requirement.code;
        writeln!(out, "{}:{line}:1: waived[{code}] {}", tame(name), tame(&waiver_of_several(&told.verdict, source)))?;
    }
    since(review, out)
}

/// Writes what is no finding any more, and which documents came and went.
fn since(review: &Review<'_>, out: &mut dyn Write) -> io::Result<()> {
    let Some(since) = &review.since else { return Ok(()) };
    let name = tame(&since.name);
    for settled in &since.met {
        writeln!(out, "{name}:1:1: {}[{}] {}", settled.now, settled.code, tame(&super::settled(settled)))?;
    }
    for (word, paths) in [("new", &since.new), ("gone", &since.gone)] {
        paths.iter().try_for_each(|path| writeln!(out, "{}:1:1: {word} document", tame(path)))?;
    }
    Ok(())
}

fn line(review: &Review<'_>, finding: &Finding<'_>, source: &Source, out: &mut dyn Write) -> io::Result<()> {
    let place = source.position(finding.labels.first().map_or(0, |label| label.span.start));
    let (path, line, column) = (tame(&source.name), place.line, place.column);
    let (severity, code) = (finding.severity.name(), &finding.requirement.code);
    let change = super::change(review, finding).map_or_else(String::new, |change| format!(" ({change})"));
    writeln!(out, "{path}:{line}:{column}: {severity}[{code}] {}{change}", tame(&finding.what))
}
