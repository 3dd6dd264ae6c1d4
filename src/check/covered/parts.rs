//! Is a topic covered that an umbrella heading carries, or one of its core parts?

use super::{PLACES, Question};
use crate::answer::{Answer, Standing, Word};
use crate::reading::{Bound, Shown};
use crate::text::listed;
use crate::topic::Part;

impl Question<'_> {
    /// Answers for a topic with parts (domain ruling 9.1).
    pub(super) fn of_parts(&self) -> Answer {
        let all = self.reading.bound(self.index);
        let part = |bound: &Bound| bound.carry.target.part.map(|part| &self.topic.parts[part]);
        let is_core = |part: &Part| part.core;
        let umbrella: Vec<&Bound> = all.iter().filter(|bound| part(bound).is_none() && !bound.carry.weak).collect();
        if let Some(answer) = self.own_section(&umbrella) {
            return answer;
        }
        let core: Vec<&Bound> =
            all.iter().filter(|bound| part(bound).is_some_and(is_core) && !bound.carry.weak).collect();
        let filled: Vec<&Bound> = core.iter().copied().filter(|bound| bound.substance.is_real()).collect();
        if let Some(first) = filled.first() {
            let statement = format!("{} are covered under {}.", self.topic.name, self.headings(&filled));
            return self.under_headings(Answer::new(Standing::Met, Word::Joint, statement), first, &filled);
        }
        let said =
            self.shown(|shown| shown.strong && shown.target.part.is_some_and(|part| self.topic.parts[part].core));
        let mut parts: Vec<usize> = said.iter().filter_map(|shown| shown.target.part).collect();
        parts.sort_unstable();
        parts.dedup();
        let is_lesser = |bound: &&Bound| part(bound).is_some_and(|part| !part.core) || bound.carry.weak;
        let lesser: Vec<&Bound> = all.iter().filter(is_lesser).filter(|bound| bound.substance.is_real()).collect();
        // Under the heading of a lesser part the document may well say all that the topic asks.
        let within = |bound: &&Bound| {
            let here = said.iter().filter(|shown| self.reading.document.is_within(shown.section, bound.section));
            let mut parts: Vec<usize> = here.filter_map(|shown| shown.target.part).collect();
            parts.sort_unstable();
            parts.dedup();
            parts.len() >= 2
        };
        let whole: Vec<&Bound> = lesser.iter().copied().filter(within).collect();
        if let Some(first) = whole.first() {
            let statement = format!("{} are covered under {}.", self.topic.name, self.headings(&whole));
            return self.under_headings(Answer::new(Standing::Met, Word::Joint, statement), first, &whole);
        }
        // How these terms are changed is not how the group works.
        let aside =
            |shown: &&Shown| lesser.iter().any(|bound| self.reading.document.is_within(shown.section, bound.section));
        let beside = !lesser.is_empty() && said.iter().any(|shown| !aside(shown));
        let empty = umbrella.first().or(core.first()).copied();
        let outright = self.shown(|shown| shown.strong && shown.target.part.is_none());
        // Two different core parts in sentences are enough, or one beside the section of a lesser part.
        if parts.len() >= 2 || beside || !outright.is_empty() {
            let first = |part: &usize| said.iter().find(|shown| shown.target.part == Some(*part)).copied();
            let mut each: Vec<&Shown> = outright.into_iter().chain(parts.iter().filter_map(first)).collect();
            each.sort_by_key(|shown| shown.span);
            return self.elsewhere(&each, empty);
        }
        if let Some(empty) = empty {
            return self.empty(empty);
        }
        if let Some(first) = lesser.first() {
            let statement = format!("{} alone does not say {}.", self.headings(&lesser), self.topic.asks);
            return self.under_headings(Answer::new(Standing::Unmet, Word::Part, statement), first, &lesser);
        }
        if said.is_empty() { self.absent() } else { self.mention(&said) }
    }

    /// Returns the headings of some sections, as a sentence says them.
    fn headings(&self, bound: &[&Bound]) -> String {
        let mut names: Vec<String> = bound.iter().map(|bound| format!("\"{}\"", self.heading(bound))).collect();
        names.dedup();
        names.truncate(PLACES);
        listed(&names)
    }

    fn under_headings(&self, mut answer: Answer, first: &Bound, bound: &[&Bound]) -> Answer {
        answer.heading = Some(self.heading(first));
        bound.iter().take(PLACES).fold(answer, |answer, bound| answer.at(self.heading_span(bound), "a part of it"))
    }
}
