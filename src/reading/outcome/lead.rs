//! Which sentence introduces the list in which an outcome stands?

use crate::reading::Reading;

/// Holds the sentences that introduce a list: the last of the paragraph before it, and the items around it.
#[derive(Default)]
pub(super) struct Leads<'r> {
    leads: Vec<Lead<'r>>,
    heading: Option<Lead<'r>>,
}

/// Holds a sentence or heading that may introduce a list.
#[derive(Clone, Copy)]
pub(super) struct Lead<'r> {
    pub(super) words: &'r str,
    pub(super) depth: usize,
    pub(super) item: bool,
}

impl<'r> Leads<'r> {
    /// Where no sentence introduces a list, its heading does.
    pub(super) fn of_section(reading: &'r Reading<'_>, section: usize) -> Self {
        let heading = reading.document.sections[section].heading.as_ref();
        let lead = heading.map(|heading| Lead { words: &heading.text, depth: 0, item: false });
        Self { leads: Vec::new(), heading: lead }
    }

    /// Leaves the items that stand beside this one, or deeper.
    pub(super) fn enter(&mut self, column: usize) {
        while self.leads.last().is_some_and(|lead| lead.item && lead.depth >= column) {
            self.leads.pop();
        }
    }

    pub(super) fn add(&mut self, lead: Lead<'r>) {
        if !lead.item {
            self.leads.clear();
        }
        self.leads.push(lead);
    }

    /// Tells whether a sentence introduces a list, or an item of one.
    pub(super) fn announce(&self) -> bool {
        self.leads.last().is_some_and(|lead| lead.words.ends_with(':'))
    }

    pub(super) fn last(&self) -> Option<Lead<'r>> {
        self.leads.last().copied().filter(|lead| lead.words.ends_with(':')).or(self.heading)
    }
}

/// Returns how far to the right a block begins in its line.
pub(crate) fn column(reading: &Reading<'_>, block: usize) -> usize {
    let source = reading.document.source;
    let span = reading.document.blocks[block].span;
    let blank = source.slice(span).len() - source.slice(span).trim_start().len();
    let start = span.start + blank;
    start - source.line_span(source.line(start)).start.min(start)
}
