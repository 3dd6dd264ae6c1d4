//! How is a review told in minutes? A table of the groups, and lists of what is to be settled.

use std::io::{self, Write};

use super::matrix::{Cell, Matrix};
use super::{Review, Told};
use crate::report::markdown::escape;
use crate::report::{Amount, waiver_of_several};
use crate::text::listed;

/// Writes it.
pub(super) fn write(review: &Review<'_>, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "# Review of the terms of reference\n\n{}.\n", escape(&super::heading(review)))?;
    table(review, out)?;
    let gaps = review.gaps();
    if !gaps.is_empty() {
        writeln!(out, "\n## Topics\n")?;
    }
    for gap in gaps {
        writeln!(out, "- {}", escape(&super::covered(&gap)))?;
    }
    across(review, out)?;
    let idle: Vec<String> = review.idle().iter().map(|row| row.name.clone()).collect();
    if !idle.is_empty() {
        writeln!(out, "\n## Groups that are not active\n\n{}.", escape(&listed(&idle)))?;
    }
    let since = super::since(review);
    if let Some((first, rest)) = since.split_first() {
        writeln!(out, "\n## {}\n", escape(first))?;
        rest.iter().try_for_each(|line| writeln!(out, "- {}", escape(line)))?;
    }
    // What to type next is nothing for minutes.
    if let Some(line) = super::closing(review, Amount::Usual).first() {
        writeln!(out, "\n{}", escape(line))?;
    }
    if !review.skipped.is_empty() {
        writeln!(out, "\n## Passed over\n")?;
    }
    for skipped in &review.skipped {
        writeln!(out, "- {}: {}", escape(&skipped.path), escape(&skipped.reason))?;
    }
    Ok(())
}

fn table(review: &Review<'_>, out: &mut dyn Write) -> io::Result<()> {
    let Matrix { topics, further, lines } = Matrix::new(review);
    let mut head = vec!["Group".to_owned(), "Status".to_owned()];
    head.extend(topics.into_iter().map(|topic| topic.short));
    head.extend(further);
    head.extend(["Leads", "Supports"].map(str::to_owned));
    let mut rule = vec!["---"; head.len()];
    head.extend(["Errors", "Warnings", "Advice"].map(str::to_owned));
    rule.extend(["---:"; 3]);
    let escaped = |cells: &[String]| cells.iter().map(|cell| escape(cell)).collect::<Vec<_>>().join(" | ");
    writeln!(out, "| {} |\n| {} |", escaped(&head), rule.join(" | "))?;
    for (index, (row, line)) in review.rows.iter().zip(lines).enumerate() {
        let mut cells = vec![row.name.clone(), super::status(review, index)];
        cells.extend(line.words.iter().map(Cell::text));
        cells.extend(line.further);
        cells.extend([line.leads.join(", "), line.supports.join(", ")]);
        cells.extend(line.counts.map(|count| count.to_string()));
        writeln!(out, "| {} |", escaped(&cells))?;
    }
    Ok(())
}

fn across(review: &Review<'_>, out: &mut dyn Write) -> io::Result<()> {
    let told: Vec<&Told<'_>> = review.matters.iter().filter(|told| told.finding.is_some()).collect();
    if !told.is_empty() {
        writeln!(out, "\n## Between the documents\n")?;
    }
    for told in told {
        let Some(finding) = &told.finding else { continue };
        let requirement = finding.requirement;
        let change = super::change(review, finding).map_or_else(String::new, |change| format!(" ({change})"));
        let places: Vec<String> = finding
            .labels
            .iter()
            .zip(&told.documents)
            .filter_map(|(label, document)| {
                let source = review.source(*document)?;
                Some(format!("{} line {}", source.name, source.line(label.span.start)))
            })
            .collect();
        let places = if places.is_empty() { String::new() } else { format!(" ({})", escape(&listed(&places))) };
        let (severity, code, name) = (finding.severity.name(), &requirement.code, &requirement.name);
        writeln!(out, "- **{severity}** {code} {name}{change}: {}{places}", escape(&finding.what))?;
        writeln!(out, "  - Why: {}\n  - Help: {}", escape(&finding.why), escape(&finding.how))?;
    }
    for told in review.matters.iter().filter(|told| told.verdict.waiver.is_some()) {
        let source = told.waived_in.and_then(|document| review.source(Some(document)));
        writeln!(out, "- **waived** {}", escape(&waiver_of_several(&told.verdict, source)))?;
    }
    for across in review.configured.iter().filter(|across| !across.findings.is_empty()) {
        writeln!(out, "\n## {}\n", escape(&across.source.name))?;
        for finding in &across.findings {
            writeln!(out, "- **{}** {}: {}", finding.severity.name(), finding.requirement.code, escape(&finding.what))?;
        }
    }
    Ok(())
}
