//! The table of a review for a spreadsheet: a line for each group.

use std::io::{self, Write};

use super::Review;
use super::matrix::{Cell, Matrix};

/// Writes it with a head, as RFC 4180 has it.
pub(super) fn write(review: &Review<'_>, out: &mut dyn Write) -> io::Result<()> {
    let Matrix { topics, further, lines } = Matrix::new(review);
    let mut table = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(out);
    let mut head = vec!["Group".to_owned(), "Document".to_owned(), "Status".to_owned()];
    head.extend(topics.into_iter().map(|topic| topic.name));
    head.extend(further);
    head.extend(["Leads", "Supports", "Errors", "Warnings", "Advice"].map(str::to_owned));
    if review.since.is_some() {
        head.extend(
            [
                "Status before",
                "Open since then",
                "Lost since then",
                "New since then",
                "Met since then",
                "Waived since then",
                "No longer asked",
            ]
            .map(str::to_owned),
        );
    }
    let width = head.len();
    record(&mut table, head)?;
    for (index, (row, line)) in review.rows.iter().zip(lines).enumerate() {
        let document = row.document.map(|document| &review.documents[document]);
        let path = document.map_or_else(String::new, |judged| judged.source.name.clone());
        let mut cells = vec![row.name.clone(), path, row.standing.phrase().to_owned()];
        cells.extend(line.words.iter().map(Cell::text));
        cells.extend(line.further);
        cells.extend([line.leads.join(", "), line.supports.join(", ")]);
        cells.extend(line.counts.map(|count| count.to_string()));
        cells.extend(changes(review, index));
        record(&mut table, cells)?;
    }
    for path in review.since.iter().flat_map(|since| &since.gone) {
        let mut cells = vec![path.clone(), path.clone(), "gone".to_owned()];
        cells.resize(width, String::new());
        record(&mut table, cells)?;
    }
    table.flush()
}

/// Returns what has changed for a row since the review that this one is held against: codes.
fn changes(review: &Review<'_>, index: usize) -> Vec<String> {
    let Some(since) = &review.since else { return Vec::new() };
    let row = &review.rows[index];
    let document = row.document.map(|document| &review.documents[document]);
    let id = review.body(row).map(|body| &body.id);
    let is_about = |groups: &[String]| id.is_some_and(|id| groups.contains(id));
    let across =
        || review.matters.iter().filter(|told| is_about(&told.groups)).filter_map(|told| told.finding.as_ref());
    let became = |word: &str| -> String {
        let findings = document.into_iter().flat_map(|judged| &judged.findings).chain(across());
        let codes = findings.filter(|finding| super::change(review, finding) == Some(word));
        codes.map(|finding| finding.requirement.code.to_string()).collect::<Vec<_>>().join(", ")
    };
    let is_own = |settled: &&super::Settled| settled.group.as_ref() == Some(&row.name) || is_about(&settled.groups);
    let settled = |now: &str| -> String {
        let codes = since.met.iter().filter(is_own).filter(|settled| settled.now == now);
        codes.map(|settled| settled.code.as_str()).collect::<Vec<_>>().join(", ")
    };
    let is_new = document.is_some_and(|judged| since.new.contains(&judged.source.name));
    let stood = since.stood.get(&index).map(|was| was.replace('-', " "));
    let before = stood.unwrap_or_else(|| if is_new { "new document".to_owned() } else { String::new() });
    let changed = [became("open"), became("lost"), became("new")];
    [vec![before], changed.into(), ["met", "waived", "no longer asked"].map(settled).into()].concat()
}

/// Writes one line; a cell that a spreadsheet would take for a formula is made a text.
fn record(table: &mut csv::Writer<&mut dyn Write>, cells: Vec<String>) -> io::Result<()> {
    let cells = cells.into_iter().map(|cell| harmless(&cell));
    // A pipe that is closed early is to be known as such.
    table.write_record(cells).map_err(|error| match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    })
}

/// Returns what a spreadsheet takes for a text, whatever it begins with: an apostrophe before it says so.
fn harmless(cell: &str) -> String {
    let plain = crate::report::tame(cell);
    // What stands for nothing is no formula.
    let begins = plain != "-" && plain.trim_start().starts_with(['=', '+', '-', '@']);
    if begins { format!("'{plain}") } else { plain }
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn what_looks_like_a_formula_is_a_text() {
        for cell in ["=1+1", "+44", "-cmd", "@SUM(A1)", " =1", "\t=1"] {
            assert!(harmless(cell).starts_with('\''), "{cell}");
        }
        assert_eq!(harmless("Healthy City"), "Healthy City");
        assert_eq!(harmless("-"), "-");
    }
}
