//! How is a review told to people? The table of the groups, what is missing where, and what is to be settled between them.

use std::io::{self, Write};

use comfy_table::{ColumnConstraint, ContentArrangement, LineStyle, Table, TableStyle, Width};
use unicode_width::UnicodeWidthStr;

use super::matrix::{Line, Matrix};
use super::{Review, Told};
use crate::report::text::Text;
use crate::report::{Amount, Look, counts, tame, waiver_of_several, wrapped};
use crate::text::{listed, upper_first};

/// Writes it: in a quiet run the findings only, those of each document first, for nothing else says what is to be mended.
pub(super) fn write(review: &Review<'_>, look: Look, out: &mut dyn Write) -> io::Result<()> {
    let page = Page { review, look, matrix: Matrix::new(review) };
    if look.amount == Amount::Quiet {
        page.findings(out)?;
    } else {
        page.head(out)?;
        page.table(out)?;
        page.gaps(out)?;
    }
    page.across(out)?;
    if look.amount != Amount::Quiet {
        page.idle(out)?;
        page.since(out)?;
        page.close(out)?;
    }
    Ok(())
}

struct Page<'r, 'p> {
    review: &'r Review<'p>,
    look: Look,
    matrix: Matrix,
}

impl Page<'_, '_> {
    fn line(&self, out: &mut dyn Write, head: &str, text: &str) -> io::Result<()> {
        writeln!(out, "{}", wrapped(head, &tame(text), self.look.width))
    }

    fn head(&self, out: &mut dyn Write) -> io::Result<()> {
        self.line(out, "", &super::heading(self.review))?;
        writeln!(out)
    }

    /// Writes the table: whole where it fits, in signs and two parts where it does not, and as a list where not even that does.
    fn table(&self, out: &mut dyn Write) -> io::Result<()> {
        let names: Vec<String> = self.review.rows.iter().map(|row| tame(&row.name)).collect();
        let statuses: Vec<String> = (0..names.len()).map(|index| super::status(self.review, index)).collect();
        let whole = self.whole(&names, &statuses);
        if fits(&whole, self.look.columns) {
            return draw(&whole, out);
        }
        let (signs, rest) = (self.signs(&names, &statuses), self.rest(&names));
        if fits(&signs, self.look.columns) && fits(&rest, self.look.columns) {
            draw(&signs, out)?;
            self.legend(out)?;
            return draw(&rest, out);
        }
        self.blocks(&names, &statuses, out)
    }

    fn whole(&self, names: &[String], statuses: &[String]) -> Table {
        let Matrix { topics, further, lines } = &self.matrix;
        let mut head = vec!["Group".to_owned(), "Status".to_owned()];
        head.extend(topics.iter().map(|topic| topic.short.clone()));
        head.extend(further.iter().cloned());
        head.extend(["Leads", "Supports", "Errors", "Warnings", "Advice"].map(str::to_owned));
        let rows = lines.iter().enumerate().map(|(index, line)| {
            let mut cells = vec![names[index].clone(), statuses[index].clone()];
            cells.extend(line.words.iter().map(super::matrix::Cell::text));
            cells.extend(line.further.iter().map(|cell| tame(cell)));
            cells.extend([outcomes(&line.leads), outcomes(&line.supports)]);
            cells.extend(line.counts.map(|count| count.to_string()));
            cells
        });
        self.framed(head, rows)
    }

    fn signs(&self, names: &[String], statuses: &[String]) -> Table {
        let Matrix { topics, lines, .. } = &self.matrix;
        let mut head = vec!["Group".to_owned(), "Status".to_owned()];
        head.extend(topics.iter().map(|topic| topic.sign.clone()));
        head.extend(["E", "W", "A"].map(str::to_owned));
        let rows = lines.iter().enumerate().map(|(index, line)| {
            let mut cells = vec![names[index].clone(), statuses[index].clone()];
            cells.extend(line.words.iter().map(super::matrix::Cell::sign));
            cells.extend(line.counts.map(|count| count.to_string()));
            cells
        });
        self.framed(head, rows)
    }

    fn rest(&self, names: &[String]) -> Table {
        let Matrix { further, lines, .. } = &self.matrix;
        let mut head = vec!["Group".to_owned()];
        head.extend(further.iter().cloned());
        head.extend(["Leads", "Supports"].map(str::to_owned));
        let rows = lines.iter().enumerate().map(|(index, line)| {
            let mut cells = vec![names[index].clone()];
            cells.extend(line.further.iter().map(|cell| tame(cell)));
            cells.extend([outcomes(&line.leads), outcomes(&line.supports)]);
            cells
        });
        self.framed(head, rows)
    }

    fn framed(&self, head: Vec<String>, rows: impl Iterator<Item = Vec<String>>) -> Table {
        let mut table = Table::new();
        let fill = if self.look.unicode { '─' } else { '-' };
        table.load_style(TableStyle::new().header_separator(LineStyle::none().fill(fill).junction(fill)));
        table.set_content_arrangement(ContentArrangement::Dynamic);
        table.set_width(u16::try_from(self.look.columns).unwrap_or(u16::MAX));
        table.set_header(head);
        table.add_rows(rows);
        let longest: Vec<usize> =
            (0..table.column_max_content_widths().len()).map(|column| longest_word(&table, column)).collect();
        for (column, longest) in table.column_iter_mut().zip(longest) {
            let least = u16::try_from(longest + 1).unwrap_or(u16::MAX);
            column.set_padding((0, 1)).set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(least)));
        }
        table
    }

    /// Says what the signs stand for: those of the topics, and those of the words that are there.
    fn legend(&self, out: &mut dyn Write) -> io::Result<()> {
        let topics = self.matrix.topics.iter().map(|topic| format!("{} {}", topic.sign, topic.short));
        let mut words: Vec<(String, &str)> = Vec::new();
        for cell in self.matrix.lines.iter().flat_map(|line| &line.words) {
            let sign = cell.sign();
            if sign.trim_end_matches('w') != cell.word && !words.iter().any(|(known, _)| *known == sign) {
                words.push((sign, cell.word));
            }
        }
        let words = words.into_iter().map(|(sign, word)| {
            if sign.ends_with('w') { format!("{sign} {word} (waived)") } else { format!("{sign} {word}") }
        });
        let counts = ["E errors", "W warnings", "A advice"].map(str::to_owned);
        let all: Vec<String> = topics.chain(words).chain(counts).collect();
        self.line(out, "", &all.join(", "))?;
        writeln!(out)
    }

    /// Writes each group by itself.
    fn blocks(&self, names: &[String], statuses: &[String], out: &mut dyn Write) -> io::Result<()> {
        let Matrix { topics, further, lines } = &self.matrix;
        for (index, line) in lines.iter().enumerate() {
            self.line(out, "", &format!("{}: {}", names[index], statuses[index]))?;
            let words = topics.iter().zip(&line.words).map(|(topic, cell)| format!("{} {}", topic.short, cell.text()));
            let further = further.iter().zip(&line.further).map(|(name, cell)| format!("{name} {cell}"));
            if self.review.rows[index].document.is_some() {
                self.line(out, "  ", &words.collect::<Vec<_>>().join(", "))?;
                self.line(out, "  ", &further.collect::<Vec<_>>().join(", "))?;
            }
            if let Some(led) = led(line) {
                self.line(out, "  ", &led)?;
            }
            if let Some(counts) = counts(line.counts[0], line.counts[1], line.counts[2]) {
                self.line(out, "  ", &counts)?;
            }
            writeln!(out)?;
        }
        Ok(())
    }

    /// Says of each topic how many cover it, and who does not.
    fn gaps(&self, out: &mut dyn Write) -> io::Result<()> {
        let gaps = self.review.gaps();
        if gaps.is_empty() {
            return Ok(());
        }
        writeln!(out, "Topics")?;
        for gap in gaps {
            self.line(out, "  ", &super::covered(&gap))?;
        }
        writeln!(out)
    }

    /// Draws what was found in each document.
    fn findings(&self, out: &mut dyn Write) -> io::Result<()> {
        let drawing = Text::new(self.look);
        for judged in &self.review.documents {
            drawing.findings(&judged.findings, &judged.source, out)?;
        }
        Ok(())
    }

    /// Draws what was found about several documents, each place in its own frame.
    fn across(&self, out: &mut dyn Write) -> io::Result<()> {
        let drawing = Text::new(self.look);
        let quiet = self.look.amount == Amount::Quiet;
        let mut told = self.review.matters.iter().filter(|told| told.finding.is_some()).peekable();
        if told.peek().is_some() && !quiet {
            writeln!(out, "Between the documents\n")?;
        }
        while let Some(one) = told.next() {
            // What is to be said of several in a row is said once, below the last.
            let said =
                |told: &Told<'_>| told.finding.as_ref().map(|finding| (finding.why.clone(), finding.how.clone()));
            let is_last = told.peek().is_none_or(|next| said(next) != said(one));
            self.told(one, is_last, &drawing, out)?;
        }
        for across in &self.review.configured {
            across.findings.iter().try_for_each(|finding| drawing.finding(finding, &across.source, out))?;
        }
        let waived = self.review.matters.iter().filter(|told| told.verdict.waiver.is_some());
        for told in waived.filter(|_| !quiet) {
            let source = told.waived_in.and_then(|document| self.review.source(Some(document)));
            self.line(out, "waived  ", &waiver_of_several(&told.verdict, source))?;
        }
        if !quiet && self.review.matters.iter().any(|told| told.verdict.waiver.is_some()) {
            writeln!(out)?;
        }
        Ok(())
    }

    fn told(&self, told: &Told<'_>, is_last: bool, drawing: &Text, out: &mut dyn Write) -> io::Result<()> {
        let Some(finding) = &told.finding else { return Ok(()) };
        let mut places = Vec::new();
        for (evidence, document) in finding.labels.iter().zip(&told.documents) {
            places.extend(self.review.source(*document).map(|source| (evidence, source)));
        }
        let mark = super::change(self.review, finding).map(|change| format!(" [{change}]"));
        drawing.of_several(finding, mark.as_deref().unwrap_or_default(), &places, is_last, out)
    }

    fn idle(&self, out: &mut dyn Write) -> io::Result<()> {
        let idle: Vec<String> = self.review.idle().iter().map(|row| row.name.clone()).collect();
        if idle.is_empty() {
            return Ok(());
        }
        self.line(out, "", &format!("Not active at present, and not counted: {}.", listed(&idle)))?;
        writeln!(out)
    }

    fn since(&self, out: &mut dyn Write) -> io::Result<()> {
        let lines = super::since(self.review);
        if let Some((first, rest)) = lines.split_first() {
            self.line(out, "", first)?;
            rest.iter().try_for_each(|line| self.line(out, "  ", line))?;
            writeln!(out)?;
        }
        Ok(())
    }

    fn close(&self, out: &mut dyn Write) -> io::Result<()> {
        for line in super::closing(self.review, self.look.amount) {
            self.line(out, "", &line)?;
        }
        Ok(())
    }
}

fn draw(table: &Table, out: &mut dyn Write) -> io::Result<()> {
    for line in table.lines() {
        writeln!(out, "{}", line.trim_end())?;
    }
    writeln!(out)
}

/// Tells whether a table is no wider than the terminal, without a word that is broken.
fn fits(table: &Table, width: usize) -> bool {
    let content = table.column_max_content_widths();
    // A group's name and its status are wrapped to some lines, but not to many.
    let least = |column: usize| match column {
        0 => 16,
        1 => 10,
        _ => 0,
    };
    let columns = (0..content.len())
        .map(|column| longest_word(table, column).max(usize::from(content[column]).min(least(column))));
    columns.sum::<usize>() + 2 * content.len() <= width
}

/// Returns how wide the longest word of a column is.
fn longest_word(table: &Table, column: usize) -> usize {
    let rows = table.row_iter().chain(table.header());
    let words = rows
        .filter_map(|row| row.cell_iter().nth(column))
        .filter_map(|cell| cell.content().split_whitespace().map(UnicodeWidthStr::width).max());
    words.max().unwrap_or_default()
}

fn outcomes(outcomes: &[String]) -> String {
    if outcomes.is_empty() { "-".to_owned() } else { outcomes.join(", ") }
}

fn led(line: &Line) -> Option<String> {
    let said = [("leads", &line.leads), ("supports", &line.supports)];
    let said: Vec<String> = said
        .iter()
        .filter(|(_, outcomes)| !outcomes.is_empty())
        .map(|(word, outcomes)| format!("{word} {}", listed(outcomes)))
        .collect();
    (!said.is_empty()).then(|| upper_first(&said.join(", ")))
}
