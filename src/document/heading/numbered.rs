//! Which numbered lines are headings, and which are clauses or items of a list?

use super::{MAIN, Next, Shape};
use crate::document::Form;
use crate::document::unit::UnitKind;

impl Shape<'_> {
    /// Takes numbered lines, where most of them at their depth have text below.
    pub(super) fn numbered(&mut self) {
        let able: Vec<usize> = (0..self.units.len())
            .filter(|index| {
                let (unit, fact) = (&self.units[*index], &self.facts[*index]);
                let kind = matches!(unit.kind, UnitKind::Line | UnitKind::Item { number: Some(_) });
                self.decisions[*index].is_none()
                    && kind
                    && fact.able
                    && fact.number.is_some()
                    && self.alone(*index)
                    && !self.in_numbered_list(*index)
            })
            .collect();
        let class = |index: usize| self.facts[index].number.map_or((0, false), |number| (number.depth, number.letter));
        // Of each candidate: whether text stands below it, before the next one as deep.
        let filled: Vec<bool> = able
            .iter()
            .map(|index| {
                let (next, at) = self.next(*index);
                let sibling = at < self.units.len()
                    && self.facts[at].number.is_some()
                    && self.numbered_kind(at) == self.numbered_kind(*index);
                match next {
                    Next::Text => !sibling || self.facts[at].number.is_some_and(|n| n.depth > class(*index).0),
                    Next::Short => !sibling || class(at) > class(*index),
                    Next::Heading => true,
                    Next::End => false,
                }
            })
            .collect();
        let share = |wanted: (u8, bool)| {
            let same = able.iter().zip(&filled).filter(|(index, _)| class(**index) == wanted);
            let (all, with) = same.fold((0, 0), |(all, with), (_, filled)| (all + 1, with + usize::from(*filled)));
            with * 2 >= all
        };
        let classes: Vec<(u8, bool)> = {
            let mut classes: Vec<_> = able.iter().map(|index| class(*index)).collect();
            classes.sort_unstable();
            classes.dedup();
            classes.into_iter().filter(|wanted| share(*wanted)).collect()
        };
        let mut accepted = Vec::new();
        let mut run = 0;
        for (position, index) in able.iter().enumerate() {
            let follows =
                position > 0 && able[position - 1] + 1 == *index && class(able[position - 1]) == class(*index);
            run = if follows && !filled[position - 1] { run + 1 } else { 0 };
            let in_list = run >= 2
                || able
                    .get(position + 2)
                    .is_some_and(|third| *third == index + 2 && !filled[position] && !filled[position + 1]);
            let familiar = self.facts[*index].is_familiar();
            if (classes.contains(&class(*index)) && !in_list && (filled[position] || run == 0))
                || (familiar && (filled[position] || !in_list))
            {
                accepted.push(*index);
            }
        }
        let figures = accepted.iter().any(|index| !class(*index).1);
        for index in accepted {
            let (depth, letter) = class(index);
            self.accept(
                index,
                Form::Numbered,
                (MAIN - 1).saturating_add(depth).saturating_add(u8::from(letter && figures)),
            );
        }
    }

    /// Tells whether a numbered line follows at once on another that is short and no heading: both are items of a list.
    pub(super) fn in_numbered_list(&self, index: usize) -> bool {
        let Some(before) = index.checked_sub(1) else { return false };
        // So are those of a list that is typed below a colon, one right after the other.
        let is_listed = |index: usize| self.units.get(index).is_some_and(|unit| unit.listed);
        let beside = is_listed(before) || is_listed(index + 1);
        if is_listed(index) && beside && !self.facts[index].is_familiar() {
            return true;
        }
        let (unit, fact) = (&self.units[before], &self.facts[before]);
        self.facts[index].number.is_some()
            && self.units[index].gap == 0
            && fact.number.is_some()
            && !fact.able
            && unit.content.len() < 80
            && fact.number.map(|n| n.depth) == self.facts[index].number.map(|n| n.depth)
    }

    /// Tells whether a unit is numbered as a list item of Markdown, or by its own words.
    fn numbered_kind(&self, index: usize) -> bool {
        matches!(self.units[index].kind, UnitKind::Item { .. })
    }
}
