//! Which labels are headings: "Purpose: to …", or the left-hand cells of a table that names topics in them?

use super::{BELOW, Decision, MAIN, Shape};
use crate::document::unit::{Unit, UnitKind, words};
use crate::document::{Familiarity, Form, line};
use crate::text::{Source, Span};

impl Shape<'_> {
    /// Takes run-in labels: "Purpose: to …".
    pub(super) fn labels(&mut self) {
        let found: Vec<(usize, usize, Familiarity)> = (0..self.units.len())
            .filter(|index| self.decisions[*index].is_none() && !self.units[*index].joined)
            .filter_map(|index| {
                let (label, text_from) = label(self.source, &self.units[index])?;
                let label = &label[line::number(&label).map_or(0, |number| number.width)..];
                let able = line::may_be_heading(label);
                Some((index, text_from, if able { (self.familiarity)(label) } else { Familiarity::Unknown }))
            })
            .collect();
        let known = found.iter().filter(|(_, _, familiarity)| *familiarity == Familiarity::Topic).count();
        let sections = self.sections();
        for (index, text_from, familiarity) in found {
            let familiar = familiarity == Familiarity::Topic || (familiarity == Familiarity::Known && known >= 2);
            let unit = &self.units[index];
            let item = matches!(unit.kind, UnitKind::Item { .. });
            let bold = unit.look.bold_until.is_some();
            let lead = self.source.slice(Span::new(text_from, unit.content.end)).split_whitespace().count();
            // In a list, or as one bold word of many, a label heads its item only where the document has no other headings.
            let fits = if item { sections < 2 && known >= 2 } else { known >= 2 || sections < 2 || lead >= 4 };
            if (familiar && fits) || (bold && !item && known >= 2 && sections < 2) {
                let depth = if sections >= 2 && item { BELOW } else { MAIN };
                self.decisions[index] = Some(Decision { form: Form::Label, depth, text_from: Some(text_from) });
            }
        }
    }

    /// Takes the left-hand cells of a table that names topics in them.
    pub(super) fn tables(&mut self) {
        let depth = if self.sections() >= 2 { BELOW } else { MAIN };
        let mut index = 0;
        while index < self.units.len() {
            let is_row = |at: &usize| matches!(self.units[*at].kind, UnitKind::Row { .. });
            let end = (index..self.units.len()).find(|at| !is_row(at)).unwrap_or(self.units.len());
            let rows: Vec<(usize, usize, Familiarity)> = (index..end).filter_map(|row| self.row_label(row)).collect();
            let topics = rows.iter().filter(|(_, _, familiarity)| *familiarity == Familiarity::Topic).count();
            if topics >= 3 || (topics >= 2 && topics * 2 >= rows.len()) {
                for (row, text_from, _) in rows {
                    self.decisions[row] = Some(Decision { form: Form::Label, depth, text_from: Some(text_from) });
                }
            }
            index = end.max(index + 1);
        }
    }

    /// Returns where the text of a row begins whose first cell could be a heading, and how familiar that is.
    fn row_label(&self, row: usize) -> Option<(usize, usize, Familiarity)> {
        let unit = &self.units[row];
        let (first, second) = (unit.cells.first()?, unit.cells.get(1)?);
        let label = words(self.source, &self.pieces[first.clone()]);
        let label = &label[line::number(&label).map_or(0, |number| number.width)..];
        let text_from = self.pieces.get(second.start)?.span.start;
        let able = line::may_be_heading(label) && unit.kind != UnitKind::Row { header: true };
        able.then(|| (row, text_from, (self.familiarity)(label)))
    }
}

/// Returns the label at the start of a paragraph, and where the text after it begins.
fn label(source: &Source, unit: &Unit) -> Option<(String, usize)> {
    if !matches!(unit.kind, UnitKind::Line | UnitKind::Item { .. }) {
        return None;
    }
    let text = source.slice(unit.content);
    let head: String = text.chars().take(90).collect();
    let end = match unit.look.bold_until {
        Some(until) if until > unit.content.start && until < unit.content.end => until - unit.content.start,
        _ => head.find([':']).map(|colon| colon + 1)?,
    };
    let label = text.get(..end).filter(|label| !label.contains(['\n', '\r']))?;
    let plain = label.trim().trim_matches(['*', '_', ' ']).trim_end_matches([':', '.', '-', '–', '—', ' ', '*', '_']);
    let words = plain.split_whitespace().count();
    let rest = text.get(end..)?;
    let between = |c: char| c.is_whitespace() || matches!(c, ':' | '-' | '–' | '—' | '.' | '*' | '_');
    let skipped = rest.len() - rest.trim_start_matches(between).len();
    let bold = unit.look.bold_until.is_some();
    let closed = !bold
        || label.trim_end_matches(['*', '_', ' ']).ends_with([':', '.'])
        || rest.trim_start().starts_with([':', '-', '–', '—']);
    let worth = rest[skipped..].split_whitespace().next().is_some();
    ((1..=7).contains(&words) && closed && worth).then(|| (plain.to_owned(), unit.content.start + end + skipped))
}
