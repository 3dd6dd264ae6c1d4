//! Which short lines are headings, and which are names, addresses, cover pages or what is left of a diagram?

use super::{BELOW, MAIN, Next, Shape};
use crate::document::unit::UnitKind;
use crate::document::{Form, line};
use crate::text::Span;

impl Shape<'_> {
    /// Takes plain lines and lines in capitals, by the run of short lines in which they stand.
    pub(super) fn plain(&mut self) {
        let caps_lead = self.capitals_lead();
        let mut index = 0;
        let mut at_top = true;
        // Whether lines without full stops go on with a list that was announced: "We will:".
        let mut listing = false;
        while index < self.units.len() {
            if self.decisions[index].is_some() || !self.is_short(index) {
                at_top &= self.decisions[index].is_none() && !self.is_text(index);
                let text = self.source.slice(self.units[index].content);
                let line = self.decisions[index].is_none() && self.units[index].kind == UnitKind::Line;
                listing = line && (line::announces(text) || (listing && !text.ends_with('.')));
                index += 1;
                continue;
            }
            let mut run = vec![index];
            let mut at = index + 1;
            while at < self.units.len() && self.decisions[at].is_none() && !self.is_text(at) {
                if self.is_short(at) {
                    run.push(at);
                }
                at += 1;
            }
            let below = self.next(at - 1).0;
            // A contents list may stand above the title.
            let lead = usize::from(at_top && line::key(&self.facts[run[0]].text).ends_with("contents"));
            let titles = if at_top { self.titles(&run[lead..]) } else { Vec::new() };
            let from =
                titles.last().and_then(|last| run.iter().position(|index| index == last)).map_or(lead, |last| last + 1);
            let mut chosen: Vec<usize> = run[..lead].iter().copied().chain(titles).collect();
            chosen.extend(
                self.chosen(&run[from..], below, at_top)
                    .into_iter()
                    .filter(|index| !listing || self.facts[*index].is_familiar()),
            );
            listing &= chosen.is_empty();
            for index in chosen {
                let form = self.form(index);
                let depth = if caps_lead && form == Form::Plain { BELOW } else { MAIN };
                self.accept(index, form, depth);
            }
            at_top = false;
            index = at;
        }
    }

    pub(super) fn is_short(&self, index: usize) -> bool {
        let (unit, fact) = (&self.units[index], &self.facts[index]);
        let numbered = fact.number.is_some() && !fact.caps && !fact.is_familiar();
        unit.kind == UnitKind::Line
            && !self.is_indented(index)
            && fact.able
            && !numbered
            && self.alone(index)
            && !self.in_numbered_list(index)
    }

    /// Tells whether a line of plain text begins with a tab: then it stood in a cell or a box.
    fn is_indented(&self, index: usize) -> bool {
        let start = self.units[index].start;
        !self.facts[index].is_familiar()
            && self.source.slice(Span::new(start, self.units[index].content.start)).starts_with('\t')
    }

    /// Tells whether a unit is text: not a short line, nor what may stand among short lines on a cover page or in a diagram.
    fn is_text(&self, index: usize) -> bool {
        let text = &self.facts[index].text;
        match self.units[index].kind {
            UnitKind::Comment | UnitKind::Furniture | UnitKind::Rule | UnitKind::FrontMatter | UnitKind::Contents => {
                false
            }
            UnitKind::Line => {
                !(self.is_short(index) || line::is_bracketed(text) || line::is_date(text)) || self.units[index].joined
            }
            _ => true,
        }
    }

    /// Tells whether lines in capitals are the main headings, and plain ones stand below them.
    fn capitals_lead(&self) -> bool {
        let short = |caps: bool| {
            (1..self.units.len())
                .filter(|index| {
                    self.is_short(*index) && self.facts[*index].caps == caps && self.next(*index).0 == Next::Text
                })
                .count()
        };
        short(true) >= 2 && short(false) >= 1
    }

    /// Returns which lines of the first run are the title and what completes it; the others stand on a cover page.
    fn titles(&self, run: &[usize]) -> Vec<usize> {
        let text = |position: usize| run.get(position).map_or("", |index| self.facts[*index].text.as_str());
        let known = |position: usize| {
            run.get(position).is_none_or(|index| self.facts[*index].is_familiar() && !line::says_title(text(position)))
        };
        if known(0) {
            return Vec::new();
        }
        let says =
            (0..run.len()).take_while(|position| !known(*position)).find(|position| line::says_title(text(*position)));
        let open = |position: usize| line::breaks_off(text(position)) && position + 1 < run.len();
        match says {
            _ if run.len() > 1 && line::key(text(0)) == line::key(text(1)) => vec![run[0], run[1]],
            None if open(0) => vec![run[0], run[1]],
            None => vec![run[0]],
            Some(at) if !line::is_bare_title(text(at)) => {
                let cut = open(at) || (run.len() > at + 1 && self.units[run[at + 1]].gap == 0 && !known(at + 1));
                if cut { vec![run[at], run[at + 1]] } else { vec![run[at]] }
            }
            Some(0) => {
                if run.len() > 1 && !known(1) {
                    vec![run[0], run[1]]
                } else {
                    vec![run[0]]
                }
            }
            Some(at) => vec![run[at - 1], run[at]],
        }
    }

    /// Returns which lines of a run of short lines are headings.
    ///
    /// A line above text is one; so is a line above that line. In a longer run the others are names, addresses or the
    /// remains of a diagram, unless they are familiar and stand close to their neighbours or make up much of the run.
    fn chosen(&self, run: &[usize], below: Next, at_top: bool) -> Vec<usize> {
        let familiar = |index: usize| self.facts[index].is_familiar();
        let known = run.iter().filter(|index| familiar(**index)).count();
        let mut chosen = Vec::new();
        for (position, index) in run.iter().enumerate() {
            let (first, last) = (position == 0, position + 1 == run.len());
            let gap = self.units[*index].gap;
            let next_gap = run.get(position + 1).map_or(0, |next| self.units[*next].gap);
            // In an unbroken block of lines only the first can head the others.
            let inside_block = position >= 2 && gap == 0 && self.units[run[position - 1]].gap == 0;
            let series = self.is_of_series(*index) && (!last || below == Next::Text);
            // One short line between two headings is the text of the first.
            let between = run.len() == 1
                && below == Next::Heading
                && !at_top
                && index.checked_sub(1).is_some_and(|before| self.decisions[before].is_some());
            let take = if between {
                self.facts[*index].caps
            } else if series || line::is_appendix(&self.facts[*index].text) {
                true
            } else if familiar(*index) {
                (last && below == Next::Text)
                    || known * 5 >= run.len() * 2
                    || (self.facts[*index].names_topic() && gap <= 2 && next_gap <= 2 && !(last && below == Next::End))
            } else if last && below == Next::Text {
                let announced = self.facts[*index].text.ends_with(':');
                let lone = run.len() <= 2 || announced || gap > self.usual_gap(&run[..position]);
                lone && !inside_block && (!at_top || run.len() == 1) && self.set_apart(*index)
            } else if last && below == Next::Heading {
                run.len() == 1 && !at_top && (self.facts[*index].caps || self.set_apart(*index))
            } else if self.facts[*index].caps && run.len() >= 2 && below == Next::Text && !at_top {
                // A line in capitals among others that are not.
                gap >= 1 && run.iter().filter(|other| self.facts[**other].caps).count() * 2 <= run.len()
            } else {
                // The first of two may be a main heading above a lesser one.
                first && run.len() == 2 && below == Next::Text && !at_top && gap >= 1 && next_gap >= 1
            };
            if take {
                chosen.push(*index);
            }
        }
        chosen
    }

    /// Tells whether a line is one of several that begin with the same word and a number: "Phase 2: …".
    fn is_of_series(&self, index: usize) -> bool {
        line::series(&self.facts[index].text).and_then(|word| self.series.get(word)).is_some_and(|count| *count >= 2)
    }

    /// Returns the greatest gap before the lines of a run but the first.
    fn usual_gap(&self, run: &[usize]) -> usize {
        run.iter().skip(1).map(|index| self.units[*index].gap).max().unwrap_or(0)
    }
}
