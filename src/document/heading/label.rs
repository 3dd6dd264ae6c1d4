//! Which labels are headings: "Purpose: to …", or the left-hand cells of a table that names topics in them?

use super::{BELOW, Decision, MAIN, Shape};
use crate::document::unit::{Unit, UnitKind, words};
use crate::document::{Familiarity, Form, line};
use crate::text::{Source, Span};

/// Below all marked headings.
const LOWEST: u8 = 7;

/// Holds a run-in label.
struct Found {
    index: usize,
    /// Where the text beside it begins.
    text_from: usize,
    familiarity: Familiarity,
    /// Numbered as a main section is: "2. Quorum: three", not "2.1".
    numbered: bool,
}

impl Shape<'_> {
    /// Takes run-in labels: "Purpose: to …".
    ///
    /// Where a document has no other headings and several labels are familiar, labels are its headings, also in a list, and
    /// also those of their kind that are not familiar. Elsewhere only a label that names a topic heads its paragraph.
    pub(super) fn labels(&mut self) {
        let found = self.found_labels();
        let topics = found.iter().filter(|label| label.familiarity == Familiarity::Topic).count();
        let familiar = found.iter().filter(|label| label.familiarity != Familiarity::Unknown).count();
        let numbered = found.iter().filter(|label| label.numbered).count();
        let known_numbered =
            found.iter().filter(|label| label.numbered && label.familiarity != Familiarity::Unknown).count();
        let sections = self.sections();
        let all = sections < 2 && (topics >= 2 || familiar >= 3);
        for label in found {
            let unit = &self.units[label.index];
            let item = matches!(unit.kind, UnitKind::Item { .. });
            let bold = unit.look.bold_until.is_some();
            let words = self.source.slice(Span::new(label.text_from, unit.content.end)).split_whitespace().count();
            let alike = (bold && !item) || (label.numbered && numbered >= 3);
            let series = label.numbered && numbered >= 3 && known_numbered * 2 >= numbered && !unit.look.nested;
            let take = if series || (bold && !item && label.familiarity != Familiarity::Unknown) {
                true
            } else if all {
                label.familiarity != Familiarity::Unknown || alike
            } else {
                label.familiarity == Familiarity::Topic && !item && (topics >= 2 || sections < 2 || words >= 4)
            };
            if take {
                let text_from = Some(label.text_from);
                self.decisions[label.index] = Some(Decision { form: Form::Label, depth: MAIN, text_from });
            }
        }
    }

    /// In a document with marked headings: takes bold run-in labels that are familiar and head a paragraph.
    pub(super) fn bold_labels(&mut self) {
        for label in self.found_labels() {
            let unit = &self.units[label.index];
            let bold = unit.kind == UnitKind::Line && !unit.look.nested && unit.look.bold_until.is_some();
            if bold && label.familiarity != Familiarity::Unknown {
                let text_from = Some(label.text_from);
                self.decisions[label.index] = Some(Decision { form: Form::Label, depth: LOWEST, text_from });
            }
        }
    }

    fn found_labels(&self) -> Vec<Found> {
        let free = |index: &usize| self.decisions[*index].is_none() && !self.units[*index].joined;
        let found = (0..self.units.len()).filter(free).filter_map(|index| {
            let (label, text_from) = label(self.source, &self.units[index])?;
            let own = line::number(&label);
            let number = own.map_or(0, |number| number.width);
            let able = line::may_be_heading(&label[number..]);
            let familiarity = if able { (self.familiarity)(&label[number..]) } else { Familiarity::Unknown };
            let numbered = own.map_or(matches!(self.units[index].kind, UnitKind::Item { number: Some(_) }), |number| {
                number.depth == 1
            });
            (able || numbered).then_some(Found { index, text_from, familiarity, numbered })
        });
        found.collect()
    }

    /// Takes the left-hand cells of a table that names topics in them.
    pub(super) fn tables(&mut self) {
        let sections = self.sections();
        let depth = if sections >= 2 { BELOW } else { MAIN };
        let mut index = 0;
        while index < self.units.len() {
            let is_row = |at: &usize| matches!(self.units[*at].kind, UnitKind::Row { .. });
            let end = (index..self.units.len()).find(|at| !is_row(at)).unwrap_or(self.units.len());
            let rows: Vec<(usize, usize, Familiarity)> = (index..end).filter_map(|row| self.row_label(row)).collect();
            let topics = rows.iter().filter(|(_, _, familiarity)| *familiarity == Familiarity::Topic).count();
            let familiar = rows.iter().filter(|(_, _, familiarity)| *familiarity != Familiarity::Unknown).count();
            // A table may be the whole document; then less is asked of it.
            let whole = sections < 2 && topics >= 1 && familiar >= 3 && familiar * 2 >= rows.len();
            if topics >= 3 || (topics >= 2 && topics * 2 >= rows.len()) || whole {
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
