//! One line per finding, for hooks and scripts.

use std::io::{self, Write};

use super::Review;
use crate::finding::Finding;
use crate::report::tame;
use crate::text::Source;

/// Writes the findings of each document, then those about several, each at its first place: `path:line:column: severity[CODE]
/// what`, and behind it what has become of it since the review that this one is held against.
pub(super) fn write(review: &Review<'_>, out: &mut dyn Write) -> io::Result<()> {
    for judged in &review.documents {
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
    Ok(())
}

fn line(review: &Review<'_>, finding: &Finding<'_>, source: &Source, out: &mut dyn Write) -> io::Result<()> {
    let place = source.position(finding.labels.first().map_or(0, |label| label.span.start));
    let (path, line, column) = (tame(&source.name), place.line, place.column);
    let (severity, code) = (finding.severity.name(), &finding.requirement.code);
    let change = super::change(review, finding).map_or_else(String::new, |change| format!(" ({change})"));
    writeln!(out, "{path}:{line}:{column}: {severity}[{code}] {}{change}", tame(&finding.what))
}
