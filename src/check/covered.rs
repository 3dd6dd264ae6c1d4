//! Is the topic covered: under a heading of its own, a shared one, or elsewhere?
//!
//! "Must cover" is not "must have a section": strong words anywhere in the body cover a topic, weak ones never do, and are
//! shown as the nearest that was found.

mod halves;
mod parts;

use crate::answer::{Answer, Evidence, Standing, Word};
use crate::reading::{Bound, Reading, Shown, Substance};
use crate::text::{Span, shorten, upper_first};
use crate::topic::{Needs, Topic};

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
        if let Some(answer) = self.weak_section(&strong) {
            return answer;
        }
        if !strong.is_empty() {
            return self.elsewhere(&strong, bound.first().copied());
        }
        if let Some(empty) = bound.first() {
            return self.empty(empty);
        }
        self.absent()
    }

    /// Returns the answer of a section that carries the topic and holds real text.
    fn own_section(&self, bound: &[&Bound]) -> Option<Answer> {
        let filled = || bound.iter().filter(|bound| bound.substance.is_real());
        let best = filled().find(|bound| !bound.carry.shared).or_else(|| filled().next())?;
        let heading = self.heading(best);
        let (word, statement) = match (&best.substance, best.carry.shared) {
            (Substance::Reason(_), _) => {
                (Word::Yes, format!("Under \"{heading}\" the document says that there are none, and why."))
            }
            (_, true) => (
                Word::Joint,
                format!("The section \"{heading}\" says {}, together with another topic.", self.topic.asks),
            ),
            (_, false) => (Word::Yes, format!("The section \"{heading}\" says {}.", self.topic.asks)),
        };
        let mut answer = Answer::new(Standing::Met, word, statement);
        answer.heading = Some(heading);
        Some(answer.at(self.heading_span(best), "covered here"))
    }

    /// Returns the answer of a section whose heading alone would not carry the topic, but whose text says it outright.
    fn weak_section(&self, strong: &[&Shown]) -> Option<Answer> {
        let mut weak = self.reading.bound(self.index).iter().filter(|bound| bound.carry.weak);
        let holds =
            |bound: &&Bound| strong.iter().any(|shown| self.reading.document.is_within(shown.section, bound.section));
        let best = weak.find(holds)?;
        let heading = self.heading(best);
        let statement = format!("The section \"{heading}\" says {}.", self.topic.asks);
        let mut answer = Answer::new(Standing::Met, Word::Yes, statement);
        answer.heading = Some(heading);
        Some(answer.at(self.heading_span(best), "covered here"))
    }

    /// Returns the answer of a document that covers the topic in other sections.
    fn elsewhere(&self, strong: &[&Shown], empty: Option<&Bound>) -> Answer {
        let statement = match empty {
            Some(bound) => {
                format!("{}, but other sections say {}.", self.emptiness(bound).trim_end_matches('.'), self.topic.asks)
            }
            None => format!("No section is headed for it, but other sections say {}.", self.topic.asks),
        };
        let mut answer = Answer::new(Standing::Unclear, Word::Elsewhere, statement);
        answer.heading = empty.map(|bound| self.heading(bound));
        answer.evidence = strong
            .iter()
            .take(PLACES)
            .map(|shown| Evidence { span: shown.span, note: self.under("said", shown.section) })
            .collect();
        match empty {
            Some(bound) => answer.at(self.heading_span(bound), "nothing written here yet"),
            None => answer,
        }
    }

    /// Returns the answer of a heading with nothing of substance under it.
    fn empty(&self, bound: &Bound) -> Answer {
        let mut answer = Answer::new(Standing::Unmet, Word::Empty, self.emptiness(bound));
        answer.heading = Some(self.heading(bound));
        let answer = answer.at(self.heading_span(bound), "nothing written here yet");
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
            Substance::Picture(_) => {
                format!(
                    "Under \"{heading}\" there is only a picture, or a mention of one; its words did not come across."
                )
            }
            Substance::Pointer(_, appendix) => format!(
                "\"{heading}\" only points to appendix {}, and there is no such appendix.",
                appendix.to_uppercase()
            ),
            Substance::Placeholder(span) if !self.says_something(*span) && !span.is_empty() => {
                format!("Under \"{heading}\" nothing is written yet.")
            }
            Substance::Placeholder(span) if !span.is_empty() => {
                let words = self.reading.document.source.slice(*span).split_whitespace().collect::<Vec<_>>().join(" ");
                format!("Under \"{heading}\" nothing is written yet, only \"{}\".", shorten(&words, 40))
            }
            Substance::Placeholder(_) => format!("Under \"{heading}\" there is too little to judge."),
            _ => format!("The heading \"{heading}\" has nothing under it."),
        }
    }

    /// Tells whether there is a word at a place, and not only the lines of a table.
    fn says_something(&self, span: Span) -> bool {
        self.reading.document.source.slice(span).contains(char::is_alphanumeric)
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
            None => answer.at(self.reading.gap(self.index), format!("\"{}\" would go here", self.topic.name)),
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
