//! Is the topic covered: under a heading of its own, a shared one, or elsewhere?
//!
//! "Must cover" is not "must have a section": strong words anywhere in the body cover a topic, weak ones never do, and are
//! shown as the nearest that was found.

use crate::answer::{Answer, Evidence, Standing, Word};
use crate::reading::{Bound, Reading, Shown, Substance};
use crate::text::{Span, listed};
use crate::topic::{Needs, Topic, normalise};

/// Asks it about the topic `on`.
pub(super) fn examine(on: Option<&str>, reading: &Reading<'_>) -> Answer {
    let known = |id: &str| reading.lookup.topics.iter().position(|topic| topic.id == id);
    let Some(index) = on.and_then(known) else {
        return Answer::inapplicable("The pack names no topic here.");
    };
    let question = Question { reading, index, topic: &reading.lookup.topics[index] };
    match (question.topic.parts.is_empty(), question.topic.needs) {
        (true, _) => question.whole(),
        (false, Needs::Core) => question.of_parts(),
        (false, Needs::Every) => question.of_halves(),
    }
}

/// Holds what is asked, and of whom.
struct Question<'q> {
    reading: &'q Reading<'q>,
    index: usize,
    topic: &'q Topic,
}

/// Evidence shown for one thing is never more than this, so that a finding stays short.
const PLACES: usize = 3;

impl Question<'_> {
    /// A topic without parts.
    fn whole(&self) -> Answer {
        let bound: Vec<&Bound> = self.reading.bound(self.index).iter().filter(|bound| !bound.carry.weak).collect();
        if let Some(answer) = self.own_section(&bound) {
            return answer;
        }
        let strong = self.shown(|shown| shown.strong);
        if !strong.is_empty() {
            return self.elsewhere(&strong, bound.first().copied());
        }
        if let Some(empty) = bound.first() {
            return self.empty(empty);
        }
        self.absent()
    }

    /// A topic that an umbrella heading carries, or one of its core parts.
    fn of_parts(&self) -> Answer {
        let all = self.reading.bound(self.index);
        let part = |bound: &&Bound| bound.carry.target.part.map(|part| &self.topic.parts[part]);
        let umbrella: Vec<&Bound> = all.iter().filter(|bound| part(bound).is_none() && !bound.carry.weak).collect();
        if let Some(answer) = self.own_section(&umbrella) {
            return answer;
        }
        let core: Vec<&Bound> =
            all.iter().filter(|bound| part(bound).is_some_and(|part| part.core) && !bound.carry.weak).collect();
        let filled: Vec<&&Bound> = core.iter().filter(|bound| bound.substance.is_real()).collect();
        if let Some(first) = filled.first() {
            let names = listed(
                &filled.iter().take(PLACES).map(|bound| format!("\"{}\"", self.heading(bound))).collect::<Vec<_>>(),
            );
            let mut answer = Answer::new(
                Standing::Met,
                Word::Joint,
                format!("{} are covered in parts, under {names}.", self.topic.name),
            );
            answer.heading = Some(self.heading(first));
            return filled
                .iter()
                .take(PLACES)
                .fold(answer, |answer, bound| answer.at(self.heading_span(bound), "a part of it"));
        }
        let strong =
            self.shown(|shown| shown.strong && shown.target.part.is_some_and(|part| self.topic.parts[part].core));
        let mut parts: Vec<usize> = strong.iter().filter_map(|shown| shown.target.part).collect();
        parts.sort_unstable();
        parts.dedup();
        let weak: Vec<&Bound> = all
            .iter()
            .filter(|bound| {
                (part(bound).is_some_and(|part| !part.core) || bound.carry.weak) && bound.substance.is_real()
            })
            .collect();
        let empty = umbrella.first().or(core.first()).copied();
        let own_words = self.shown(|shown| shown.strong && shown.target.part.is_none());
        if parts.len() >= 2 || (!parts.is_empty() && !weak.is_empty()) || !own_words.is_empty() {
            let mut each: Vec<&Shown> = own_words;
            each.extend(
                parts.iter().filter_map(|part| strong.iter().find(|shown| shown.target.part == Some(*part)).copied()),
            );
            each.sort_by_key(|shown| shown.span);
            return self.elsewhere(&each, empty);
        }
        if let Some(empty) = empty {
            return self.empty(empty);
        }
        if let Some(first) = weak.first() {
            let names = listed(
                &weak.iter().take(PLACES).map(|bound| format!("\"{}\"", self.heading(bound))).collect::<Vec<_>>(),
            );
            let statement = format!("The document has only {names}, which does not say {}.", self.topic.asks);
            let mut answer = Answer::new(Standing::Unmet, Word::Part, statement);
            answer.heading = Some(self.heading(first));
            return weak
                .iter()
                .take(PLACES)
                .fold(answer, |answer, bound| answer.at(self.heading_span(bound), "a part of it"));
        }
        if !strong.is_empty() {
            return self.mention(&strong);
        }
        self.absent()
    }

    /// A topic with halves, each of which is needed.
    fn of_halves(&self) -> Answer {
        let all: Vec<&Bound> = self.reading.bound(self.index).iter().filter(|bound| !bound.carry.weak).collect();
        if let Some(reason) = all.iter().find(|bound| matches!(bound.substance, Substance::Reason(_)))
            && let Some(answer) = self.own_section(&[reason])
        {
            return answer;
        }
        let halves: Vec<Half<'_>> = (0..self.topic.parts.len()).map(|part| self.half(part, &all)).collect();
        let strong = halves.iter().filter(|half| half.strong.is_some()).count();
        let empty = all.iter().find(|bound| !bound.substance.is_real()).copied();
        if strong == halves.len() {
            let carried = halves.iter().all(|half| half.named);
            if carried {
                let mut answer = Answer::met(format!("The document says {}.", self.topic.asks));
                answer.heading = halves.iter().find_map(|half| half.heading.clone());
                return halves
                    .iter()
                    .filter_map(|half| half.strong)
                    .fold(answer, |answer, span| answer.at(span, "said here"));
            }
            if let Some(shared) = self.shared_section(&halves) {
                let heading = self.section_heading(shared);
                let mut answer = Answer::new(
                    Standing::Met,
                    Word::Joint,
                    format!("The section \"{heading}\" says {}.", self.topic.asks),
                );
                answer.heading = Some(heading);
                return halves
                    .iter()
                    .filter_map(|half| half.strong)
                    .fold(answer, |answer, span| answer.at(span, "said here"));
            }
            let names = listed(&halves.iter().map(|half| half.name).collect::<Vec<_>>());
            let both = if halves.len() == 2 { "both" } else { "all of them" };
            let statement = match empty {
                Some(bound) => format!(
                    "The heading \"{}\" has nothing of substance under it, but we found {both} elsewhere: {names}.",
                    self.heading(bound)
                ),
                None => {
                    format!("There is no section on {}, but we found {both}: {names}.", lower_first(&self.topic.name))
                }
            };
            let mut answer = Answer::new(Standing::Unclear, Word::Elsewhere, statement);
            answer.heading = empty.map(|bound| self.heading(bound));
            answer = halves.iter().fold(answer, |answer, half| {
                half.strong.map_or(answer.clone(), |span| {
                    answer.at(span, self.under(&format!("{} here", half.name), half.section))
                })
            });
            return empty
                .map_or(answer.clone(), |bound| answer.at(self.heading_span(bound), "nothing of substance here"));
        }
        if strong > 0 {
            let found: Vec<&Half<'_>> = halves.iter().filter(|half| half.strong.is_some()).collect();
            let lacking: Vec<&Half<'_>> = halves.iter().filter(|half| half.strong.is_none()).collect();
            let have = listed(&found.iter().map(|half| half.name).collect::<Vec<_>>());
            let lack = listed(&lacking.iter().map(|half| half.name).collect::<Vec<_>>());
            let statement = if lacking.iter().any(|half| half.weak.is_some()) {
                format!("The document says how the group links to {have}, but only mentions {lack}.")
            } else {
                format!("The document speaks of {have} but not of {lack}.")
            };
            let mut answer = Answer::new(Standing::Unmet, Word::Part, statement);
            answer.heading = all.first().map(|bound| self.heading(bound));
            answer = found.iter().fold(answer, |answer, half| {
                half.strong.map_or(answer.clone(), |span| answer.at(span, format!("{} here", half.name)))
            });
            let weak = lacking.iter().find_map(|half| half.weak.map(|span| (span, half.name)));
            return match weak {
                Some((span, name)) => answer.at(span, format!("{name} is only named")),
                None => answer.at(self.reading.gap(self.index), format!("{lack} belongs here")),
            };
        }
        if let Some(empty) = empty {
            return self.empty(empty);
        }
        let weak: Vec<Span> = halves.iter().filter_map(|half| half.weak).collect();
        if weak.is_empty() {
            return self.absent();
        }
        let statement = format!("This document does not say {}.", self.topic.asks);
        let answer = Answer::new(Standing::Unmet, Word::Mention, statement);
        weak.into_iter().fold(answer, |answer, span| answer.at(span, "the nearest we found"))
    }

    /// Finds out how one half stands.
    fn half(&self, part: usize, all: &[&Bound]) -> Half<'_> {
        let names = |bound: &&&Bound| bound.carry.target.part.is_none_or(|named| named == part);
        let naming: Vec<&&Bound> = all.iter().filter(names).filter(|bound| bound.substance.is_real()).collect();
        let of_part = |strong: bool| self.shown(|shown| shown.target.part == Some(part) && shown.strong == strong);
        let within = |shown: &Shown, bound: &Bound| self.reading.document.is_within(shown.section, bound.section);
        let strong = of_part(true);
        let named_here = strong.iter().find(|shown| naming.iter().any(|bound| within(shown, bound)));
        let found = named_here.or(strong.first()).map(|shown| (shown.span, shown.section));
        // Under a heading that names this half alone, its name need not be said again. Under one that names both, it must.
        let alone = naming.iter().find(|bound| bound.carry.target.part == Some(part));
        let by_heading = alone.map(|bound| (self.heading_span(bound), bound.section));
        let (strong, section) = found.or(by_heading).map_or((None, 0), |(span, section)| (Some(span), section));
        let heading = naming.first().map(|bound| self.heading(bound));
        Half {
            name: &self.topic.parts[part].name,
            strong,
            section,
            named: strong.is_some() && !naming.is_empty() && (named_here.is_some() || alone.is_some()),
            weak: of_part(false).first().map(|shown| shown.span),
            heading,
        }
    }

    /// Returns the section that carries the links to anybody, where all halves stand in it.
    fn shared_section(&self, halves: &[Half<'_>]) -> Option<usize> {
        let first = halves.first()?.section;
        let mut section = first;
        loop {
            let shared = self
                .topic
                .shared_headings
                .iter()
                .any(|heading| normalise(heading) == normalise(&self.section_name(section)));
            if shared && halves.iter().all(|half| self.reading.document.is_within(half.section, section)) {
                return Some(section);
            }
            if section == 0 {
                return None;
            }
            section = self.reading.document.sections[section].parent;
        }
    }

    /// Returns the answer of a section that carries the topic and holds real text.
    fn own_section(&self, bound: &[&Bound]) -> Option<Answer> {
        let filled = || bound.iter().filter(|bound| bound.substance.is_real());
        let best = filled().find(|bound| !bound.carry.shared).or_else(|| filled().next())?;
        let heading = self.heading(best);
        let (word, statement) = match (&best.substance, best.carry.shared) {
            (Substance::Reason(_), _) => {
                (Word::Yes, format!("Under \"{heading}\" the document gives a reason for there being none."))
            }
            (_, true) => (Word::Joint, format!("The section \"{heading}\" covers this together with another topic.")),
            (_, false) => (Word::Yes, format!("The section \"{heading}\" says {}.", self.topic.asks)),
        };
        let mut answer = Answer::new(Standing::Met, word, statement);
        answer.heading = Some(heading);
        Some(answer.at(self.heading_span(best), "covered here"))
    }

    /// Returns the answer of a document that covers the topic in other sections.
    fn elsewhere(&self, strong: &[&Shown], empty: Option<&Bound>) -> Answer {
        let statement = match empty {
            Some(bound) => format!(
                "{} but other sections say {}.",
                self.emptiness(bound).trim_end_matches('.').to_owned() + ",",
                self.topic.asks
            ),
            None => format!("There is no section that says {}, but we found it elsewhere.", self.topic.asks),
        };
        let mut answer = Answer::new(Standing::Unclear, Word::Elsewhere, statement);
        answer.heading = empty.map(|bound| self.heading(bound));
        answer.evidence = strong
            .iter()
            .take(PLACES)
            .map(|shown| Evidence { span: shown.span, note: self.under("found here", shown.section) })
            .collect();
        match empty {
            Some(bound) => answer.at(self.heading_span(bound), "nothing of substance here"),
            None => answer,
        }
    }

    /// Returns the answer of a heading with nothing of substance under it.
    fn empty(&self, bound: &Bound) -> Answer {
        let mut answer = Answer::new(Standing::Unmet, Word::Empty, self.emptiness(bound));
        answer.heading = Some(self.heading(bound));
        let answer = answer.at(self.heading_span(bound), "nothing of substance here");
        match &bound.substance {
            Substance::Placeholder(span) | Substance::Picture(span) | Substance::Pointer(span, _)
                if !span.is_empty() =>
            {
                answer.at(*span, "only this")
            }
            _ => answer,
        }
    }

    fn emptiness(&self, bound: &Bound) -> String {
        let heading = self.heading(bound);
        match &bound.substance {
            Substance::Picture(_) => format!("Under \"{heading}\" there is only a picture, or a pointer to one."),
            Substance::Pointer(_, appendix) => format!(
                "\"{heading}\" only points to appendix {}, and there is no such appendix.",
                appendix.to_uppercase()
            ),
            Substance::Placeholder(_) => format!("Under \"{heading}\" there are only words that hold a place."),
            _ => format!("The heading \"{heading}\" has nothing under it."),
        }
    }

    /// Returns the answer of a document that only comes near, or says nothing at all.
    fn absent(&self) -> Answer {
        let mut weak = self.shown(|shown| !shown.strong);
        let statement = format!("This document does not say {}.", self.topic.asks);
        if !weak.is_empty() {
            weak.sort_by_key(|shown| shown.rank);
            let best = weak[0].rank;
            weak.retain(|shown| shown.rank == best);
            return self.mention(&weak);
        }
        let answer = Answer::new(Standing::Unmet, Word::No, statement);
        match self.reading.near(self.index) {
            Some((section, known)) => {
                let hint = format!("Did you mean \"{}\"?", upper_first(known));
                answer.at(self.section_span(section), "is this the heading?").hinting(hint)
            }
            None => answer.at(self.reading.gap(self.index), format!("{} belongs here", self.topic.name)),
        }
    }

    fn mention(&self, shown: &[&Shown]) -> Answer {
        let statement = format!("This document does not say {}.", self.topic.asks);
        let mut answer = Answer::new(Standing::Unmet, Word::Mention, statement);
        answer.evidence = shown
            .iter()
            .take(PLACES)
            .map(|shown| Evidence { span: shown.span, note: "the nearest we found".to_owned() })
            .collect();
        if let Some((_, known)) = self.reading.near(self.index) {
            answer.hint = Some(format!("Did you mean \"{}\"?", upper_first(known)));
        }
        answer
    }

    /// Returns the evidence that fits, one for each place.
    fn shown(&self, fits: impl Fn(&Shown) -> bool) -> Vec<&Shown> {
        let mut found: Vec<&Shown> =
            self.reading.evidence(self.index).into_iter().filter(|shown| fits(shown)).collect();
        found.dedup_by_key(|shown| (shown.span, shown.target));
        found
    }

    fn heading(&self, bound: &Bound) -> String {
        self.section_heading(bound.section)
    }

    fn section_heading(&self, section: usize) -> String {
        self.reading.document.sections[section]
            .heading
            .as_ref()
            .map_or_else(String::new, |heading| heading.text.clone())
    }

    /// Returns a heading without its number.
    fn section_name(&self, section: usize) -> String {
        self.reading.document.sections[section]
            .heading
            .as_ref()
            .map_or_else(String::new, |heading| heading.name.clone())
    }

    fn heading_span(&self, bound: &Bound) -> Span {
        self.section_span(bound.section)
    }

    fn section_span(&self, section: usize) -> Span {
        self.reading.document.sections[section].heading.as_ref().map_or(Span::at(0), |heading| heading.span)
    }

    /// Returns a note that says under which heading a place stands, where that is short.
    fn under(&self, note: &str, section: usize) -> String {
        let heading = self.section_heading(section);
        if heading.is_empty() || heading.split_whitespace().count() > 4 {
            note.to_owned()
        } else {
            format!("{note}, under \"{}\"", heading.trim_end_matches(':'))
        }
    }
}

/// Holds how one half of a topic stands.
struct Half<'q> {
    name: &'q str,
    strong: Option<Span>,
    section: usize,
    /// It stands under a heading that names it.
    named: bool,
    weak: Option<Span>,
    heading: Option<String>,
}

fn upper_first(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

/// Returns a topic's name as it stands in a sentence.
fn lower_first(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_lowercase().chain(characters).collect())
}
