//! Is a topic covered that has halves, each of which is needed?

use super::Question;
use crate::answer::{Answer, Standing, Word};
use crate::reading::{Bound, Shown, Substance};
use crate::text::{Span, listed};
use crate::topic::normalise;

/// Holds how one half of a topic stands.
struct Half<'q> {
    name: &'q str,
    /// Where the document speaks of it outright, and in which section.
    strong: Option<(Span, usize)>,
    /// That section's heading names it.
    named: bool,
    /// Where the document only names it.
    weak: Option<Span>,
    /// Where, under a heading that names it, the group itself is said to have to do with it.
    own: Option<Span>,
    heading: Option<String>,
}

impl Question<'_> {
    /// Answers for a topic with halves (domain ruling 9.3).
    pub(super) fn of_halves(&self) -> Answer {
        let bound: Vec<&Bound> = self.reading.bound(self.index).iter().filter(|bound| !bound.carry.weak).collect();
        let reasons: Vec<&Bound> =
            bound.iter().copied().filter(|bound| matches!(bound.substance, Substance::Reason(_))).collect();
        if let Some(answer) = self.own_section(&reasons) {
            return answer;
        }
        let halves: Vec<Half<'_>> = (0..self.topic.parts.len()).map(|part| self.half(part, &bound)).collect();
        let empty = bound.iter().copied().find(|bound| !bound.substance.is_real());
        let is_near = |half: &Half<'_>| half.strong.is_some() || half.own.is_some();
        if halves.iter().any(|half| half.strong.is_none()) && halves.iter().all(is_near) {
            return own_halves(&halves);
        }
        match halves.iter().filter(|half| half.strong.is_some()).count() {
            0 => self.no_half(&bound, &halves, empty),
            strong if strong == halves.len() => self.all_halves(&halves, empty),
            _ => self.some_halves(&bound, &halves),
        }
    }

    fn all_halves(&self, halves: &[Half<'_>], empty: Option<&Bound>) -> Answer {
        let places = |answer: Answer| places(halves, answer, |name, _| format!("{name} here"));
        if halves.iter().all(|half| half.named) {
            let mut answer = Answer::met(format!("The document says {}.", self.topic.asks));
            answer.heading = halves.iter().find_map(|half| half.heading.clone());
            return places(answer);
        }
        if let Some(shared) = self.shared_section(halves) {
            let heading = self.section_heading(shared);
            let statement = format!("The section \"{heading}\" says {}.", self.topic.asks);
            let mut answer = Answer::new(Standing::Met, Word::Joint, statement);
            answer.heading = Some(heading);
            return places(answer);
        }
        let names = names(halves.iter());
        let both = if halves.len() == 2 { "both" } else { "all of them" };
        let statement = match empty {
            Some(bound) => format!(
                "\"{}\" has no real text under it, but we found {both} elsewhere: {names}.",
                self.heading(bound)
            ),
            None => format!("There is no section on {}, but we found {both}: {names}.", lower_first(&self.topic.name)),
        };
        let mut answer = Answer::new(Standing::Unclear, Word::Elsewhere, statement);
        answer.heading = empty.map(|bound| self.heading(bound));
        let answer = self::places(halves, answer, |name, section| self.under(name, section));
        match empty {
            Some(bound) => answer.at(self.heading_span(bound), "nothing written here yet"),
            None => answer,
        }
    }

    fn some_halves(&self, bound: &[&Bound], halves: &[Half<'_>]) -> Answer {
        let lacking = || halves.iter().filter(|half| half.strong.is_none());
        let (have, lack) = (names(halves.iter().filter(|half| half.strong.is_some())), names(lacking()));
        let weak = lacking().find_map(|half| Some((half.weak?, half.name)));
        let statement = match weak {
            Some(_) => format!("The document says how the group links to {have}, but only names {lack}."),
            None => format!("The document says how the group links to {have}, but does not mention {lack}."),
        };
        let mut answer = Answer::new(Standing::Unmet, Word::Part, statement);
        answer.heading = bound.first().map(|bound| self.heading(bound));
        let answer = places(halves, answer, |name, _| format!("{name} here"));
        match weak {
            Some((span, name)) => answer.at(span, format!("{name} is only named")),
            None => answer.at(self.reading.gap(self.index), format!("say {lack} here")),
        }
    }

    fn no_half(&self, bound: &[&Bound], halves: &[Half<'_>], empty: Option<&Bound>) -> Answer {
        let weak: Vec<Span> = halves.iter().filter_map(|half| half.weak).collect();
        // Real text under a heading that names the whole topic need not say its names again; where it only names them, it
        // says no more than that.
        let whole: Vec<&Bound> = bound.iter().copied().filter(|bound| bound.carry.target.part.is_none()).collect();
        if weak.is_empty()
            && let Some(answer) = self.own_section(&whole)
        {
            return answer;
        }
        if let Some(empty) = empty {
            return self.empty(empty);
        }
        if weak.is_empty() {
            return self.absent();
        }
        let statement = format!("This document does not say {}.", self.topic.asks);
        let answer = Answer::new(Standing::Unmet, Word::Mention, statement);
        weak.into_iter().fold(answer, |answer, span| answer.at(span, "the nearest we found"))
    }

    /// Finds out how one half stands. Under a heading that names it alone, its name need not be said again.
    fn half(&self, part: usize, bound: &[&Bound]) -> Half<'_> {
        let names =
            |bound: &&&Bound| bound.carry.target.part.is_none_or(|named| named == part) && bound.substance.is_real();
        let naming: Vec<&Bound> = bound.iter().filter(names).copied().collect();
        let of_part = |strong: bool| self.shown(|shown| shown.target.part == Some(part) && shown.strong == strong);
        let within = |shown: &Shown, bound: &Bound| self.reading.document.is_within(shown.section, bound.section);
        let strong = of_part(true);
        let here = strong.iter().find(|shown| naming.iter().any(|bound| within(shown, bound)));
        let alone = naming.iter().find(|bound| bound.carry.target.part == Some(part));
        let said = here.or(strong.first()).map(|shown| (shown.span, shown.section));
        let weak = of_part(false);
        let own = |shown: &&&Shown| shown.own && naming.iter().any(|bound| within(shown, bound));
        let strong = said.or_else(|| alone.map(|bound| (self.heading_span(bound), bound.section)));
        Half {
            name: &self.topic.parts[part].name,
            strong,
            named: strong.is_some() && (here.is_some() || alone.is_some()),
            weak: weak.first().map(|shown| shown.span),
            own: weak.iter().find(own).map(|shown| shown.span),
            heading: naming.first().map(|bound| self.heading(bound)),
        }
    }

    /// Returns the section whose heading is shared with another topic, where all halves stand in it.
    fn shared_section(&self, halves: &[Half<'_>]) -> Option<usize> {
        let document = self.reading.document;
        let sections: Vec<usize> = halves.iter().filter_map(|half| Some(half.strong?.1)).collect();
        let mut section = *sections.first()?;
        while section != 0 {
            let name = document.sections[section].heading.as_ref().map_or("", |heading| heading.name.as_str());
            let shared = self.topic.shared_headings.iter().any(|heading| normalise(heading) == normalise(name));
            if shared && sections.iter().all(|other| document.is_within(*other, section)) {
                return Some(section);
            }
            section = document.sections[section].parent;
        }
        None
    }
}

/// Under headings that name all halves the group is said to have to do with each, but in words that tell no link.
fn own_halves(halves: &[Half<'_>]) -> Answer {
    let unclear = || halves.iter().filter(|half| half.strong.is_none());
    let statement =
        format!("The document speaks of the group and {}, but it is not clear how they are linked.", names(unclear()));
    let mut answer = Answer::new(Standing::Unclear, Word::Yes, statement);
    answer.heading = halves.iter().find_map(|half| half.heading.clone());
    let mut spans: Vec<Span> = unclear().filter_map(|half| half.own).collect();
    spans.dedup();
    spans.into_iter().fold(answer, |answer, span| answer.at(span, "how are they linked?"))
}

/// Adds the places where the halves are spoken of; one place for halves that one sentence names.
fn places(halves: &[Half<'_>], answer: Answer, note: impl Fn(&str, usize) -> String) -> Answer {
    let mut places: Vec<(Span, usize, Vec<&str>)> = Vec::new();
    for (half, (span, section)) in halves.iter().filter_map(|half| Some((half, half.strong?))) {
        match places.iter_mut().find(|(other, ..)| *other == span) {
            Some((_, _, names)) => names.push(half.name),
            None => places.push((span, section, vec![half.name])),
        }
    }
    places.into_iter().fold(answer, |answer, (span, section, names)| answer.at(span, note(&listed(&names), section)))
}

fn names<'h>(halves: impl Iterator<Item = &'h Half<'h>>) -> String {
    listed(&halves.map(|half| half.name).collect::<Vec<_>>())
}

/// Returns a topic's name as it stands in a sentence.
fn lower_first(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_lowercase().chain(characters).collect())
}
