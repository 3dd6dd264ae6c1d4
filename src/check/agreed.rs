//! Does it claim the outcomes that the register gives to the group?
//!
//! What the register does not know at all is told where it is asked whether outcomes are in the register.

use std::collections::BTreeSet;

use crate::answer::{About, Answer};
use crate::reading::{Number, OutcomeReference, Reading};
use crate::register::{Body, Register};
use crate::text::{Span, listed};

/// Asks it: once for each outcome that the document claims or supports, or that the register gives to the group.
pub(super) fn examine(reading: &Reading<'_>) -> Vec<Answer> {
    let Some(register) = reading.directory.map(|directory| directory.register) else {
        return vec![Answer::inapplicable("There is no register to look in.")];
    };
    let Some(own) = reading.body.and_then(|body| register.bodies.get(body)) else {
        return vec![Answer::inapplicable("The register does not name this group.")];
    };
    if register.bodies.iter().all(|body| body.leads.is_empty()) {
        return vec![Answer::inapplicable("The register gives no group an outcome.")];
    }
    let outcomes = reading.outcomes();
    let (claims, supports) = (outcomes.claims(), outcomes.supports());
    if claims.is_empty() {
        return vec![Answer::inapplicable("The document claims no outcome.")];
    }
    let leads = numbers(&own.leads);
    let known = numbers(&register.partnership.outcomes);
    let mut asked: BTreeSet<Number> = claims.keys().chain(supports.keys()).chain(&leads).copied().collect();
    asked.retain(|number| known.is_empty() || known.contains(number));
    if asked.is_empty() {
        return vec![Answer::inapplicable("The register knows none of the outcomes that the document names.")];
    }
    let place = |references: Option<&Vec<&OutcomeReference>>| {
        references.and_then(|references| references.first()).map(|reference| reading.place_of_outcome(reference))
    };
    let first = place(claims.values().next()).unwrap_or(Span::at(reading.document.source.start()));
    let one = |number: Number| {
        let question = Question { register, own, number };
        let (claimed, supported) = (place(claims.get(&number)), place(supports.get(&number)));
        let answer = match (claimed, supported, leads.contains(&number)) {
            (Some(place), _, true) => {
                Answer::met(format!("The document claims outcome {number}, and the register gives it to the group."))
                    .at(place, "claimed here")
            }
            (Some(place), _, false) => Answer::unmet(format!(
                "The document claims outcome {number}, which the register gives to {}.",
                question.holder()
            ))
            .at(place, "not the group's in the register")
            .hinting(hint(&own.leads)),
            (None, supported, true) => {
                let statement =
                    format!("The document does not claim outcome {number}, which the register gives to the group.");
                let note =
                    if supported.is_some() { "only supported here" } else { "the group's outcomes are claimed here" };
                Answer::unmet(statement).at(supported.unwrap_or(first), note).hinting(hint(&own.leads))
            }
            (None, place, false) => {
                let (place, holder) = (place.unwrap_or(first), question.holder());
                let statement =
                    format!("The document supports outcome {number}, which the register gives to {holder}.");
                if question.is_registered() {
                    Answer::met(statement).at(place, "supported here")
                } else {
                    Answer::unmet(statement).at(place, "nobody's in the register")
                }
            }
        };
        answer.about(About::Outcome(number.to_string()))
    };
    asked.into_iter().map(one).collect()
}

fn numbers(outcomes: &[String]) -> BTreeSet<Number> {
    outcomes.iter().filter_map(|outcome| Number::of(outcome)).collect()
}

/// Returns what the register gives to the group, as a sentence.
fn hint(leads: &[String]) -> String {
    match leads {
        [] => "The register gives the group no outcome.".to_owned(),
        [one] => format!("The register gives the group outcome {one}."),
        _ => format!("The register gives the group outcomes {}.", listed(leads)),
    }
}

/// Holds an outcome and where it is looked up.
struct Question<'r> {
    register: &'r Register,
    own: &'r Body,
    number: Number,
}

impl Question<'_> {
    /// Tells whether any body leads or supports the outcome.
    fn is_registered(&self) -> bool {
        let has =
            |body: &Body| numbers(&body.leads).contains(&self.number) || numbers(&body.supports).contains(&self.number);
        self.register.bodies.iter().any(has)
    }

    /// Returns the name of another body that leads on the outcome.
    fn holder(&self) -> String {
        let others = self.register.bodies.iter().filter(|body| body.id != self.own.id);
        let mut leads = others.filter(|body| numbers(&body.leads).contains(&self.number));
        match leads.next() {
            Some(body) => body.with_article(),
            None if self.is_registered() => "no group to lead on".to_owned(),
            None => "nobody".to_owned(),
        }
    }
}
