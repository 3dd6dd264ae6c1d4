//! Does it claim the outcomes that the register gives to the group?
//!
//! What the register does not know at all is told where it is asked whether outcomes are in the register.

use std::collections::BTreeSet;

use crate::answer::Answer;
use crate::reading::{Number, OutcomeReference, Reading};
use crate::register::Body;
use crate::text::{Span, listed};

/// The most places that are shown of each kind.
const MOST: usize = 6;

/// Asks it.
pub(super) fn examine(reading: &Reading<'_>) -> Answer {
    let Some(register) = reading.directory.map(|directory| directory.register) else {
        return Answer::inapplicable("There is no register to look in.");
    };
    let Some(body) = reading.body.and_then(|body| register.bodies.get(body)) else {
        return Answer::inapplicable("The register does not name this group.");
    };
    let numbers = |outcomes: &[String]| -> BTreeSet<Number> {
        outcomes.iter().filter_map(|outcome| Number::of(outcome)).collect()
    };
    let known = numbers(&register.partnership.outcomes);
    let is_known = |number: &Number| known.is_empty() || known.contains(number);
    let all = |of: fn(&Body) -> &Vec<String>| -> BTreeSet<Number> {
        register.bodies.iter().flat_map(|body| numbers(of(body))).collect()
    };
    let led = all(|body| &body.leads);
    let helped = all(|body| &body.supports);
    if led.is_empty() {
        return Answer::inapplicable("The register gives no group an outcome.");
    }
    let outcomes = reading.outcomes();
    let (claims, supports) = (outcomes.claims(), outcomes.supports());
    if claims.is_empty() {
        return Answer::inapplicable("The document claims no outcome.");
    }
    let leads = numbers(&body.leads);
    let added: Vec<&Number> = claims.keys().filter(|number| is_known(number) && !leads.contains(number)).collect();
    let lacking: Vec<&Number> = leads.iter().filter(|number| !claims.contains_key(number)).collect();
    let nobodys: Vec<&Number> = supports
        .keys()
        .filter(|number| {
            is_known(number) && !led.contains(number) && !helped.contains(number) && !leads.contains(number)
        })
        .collect();
    let parts: Vec<String> = [
        (&added, "it claims", "which the register does not give to the group"),
        (&lacking, "it does not claim", "which the register gives to the group"),
        (&nobodys, "it supports", "which the register gives to nobody"),
    ]
    .into_iter()
    .filter(|(numbers, ..)| !numbers.is_empty())
    .map(|(numbers, does, register)| format!("{does} {}, {register}", named(numbers)))
    .collect();
    if parts.is_empty() {
        return Answer::met("The document claims what the register gives to the group.");
    }
    let statement = format!("The document differs from the register: {}.", parts.join("; "));
    let mut answer = Answer::unmet(statement);
    let mut show =
        |numbers: &[&Number], of: &std::collections::BTreeMap<Number, Vec<&OutcomeReference>>, note: &str| {
            for reference in numbers.iter().filter_map(|number| of.get(number)?.first()).take(MOST) {
                answer = answer.clone().at(reading.place_of_outcome(reference), note);
            }
        };
    show(&added, &claims, "not the group's in the register");
    show(&lacking, &supports, "only supported here");
    show(&nobodys, &supports, "nobody's in the register");
    if answer.evidence.is_empty() {
        let first = claims.values().flatten().next().map(|reference| reading.place_of_outcome(reference));
        answer = answer
            .at(first.unwrap_or(Span::at(reading.document.source.start())), "the group's outcomes are claimed here");
    }
    answer.hinting(format!(
        "The register gives it {}.",
        if leads.is_empty() { "none".to_owned() } else { named(&leads.iter().collect::<Vec<_>>()) }
    ))
}

fn named(numbers: &[&Number]) -> String {
    let names: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    match &names[..] {
        [one] => format!("outcome {one}"),
        _ => format!("outcomes {}", listed(&names)),
    }
}
