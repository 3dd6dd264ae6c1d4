//! Does an active group lead on each outcome? `across = "led"`
//!
//! It does where the register says so, or where the document of an active group claims the outcome.

use std::collections::BTreeSet;

use super::{Matter, Together, is_active_group, needs_register};
use crate::answer::{About, Answer};
use crate::reading::Number;
use crate::register::{Body, Kind};
use crate::text::{listed, upper_first};

/// Asks it: once for each outcome of the register.
pub(super) fn examine(together: &Together<'_>) -> Vec<Matter> {
    let Some((register, _)) = together.register else { return needs_register() };
    let claimed: BTreeSet<Number> =
        together.speakers().flat_map(|(_, profile)| profile.claims.keys().copied()).collect();
    let leads = |body: &&Body, outcome: &String| body.kind == Kind::Thematic && body.leads.contains(outcome);
    let of_one = |outcome: &String| {
        let leaders: Vec<&Body> = register.bodies.iter().filter(|body| leads(body, outcome)).collect();
        let active: Vec<String> =
            leaders.iter().filter(|body| is_active_group(body)).map(|body| body.with_article()).collect();
        let answer = if !active.is_empty() {
            let lead = if active.len() == 1 { "leads" } else { "lead" };
            Answer::met(format!("{} {lead} on outcome {outcome}.", upper_first(&listed(&active))))
        } else if Number::of(outcome).is_some_and(|number| claimed.contains(&number)) {
            Answer::met(format!("The terms of reference of an active group claim outcome {outcome}."))
        } else if leaders.is_empty() {
            Answer::unmet(format!("No group leads on outcome {outcome}, in the register or in its own document."))
        } else {
            let names: Vec<String> = leaders.iter().map(|body| body.with_article()).collect();
            let (group, is) = if names.len() == 1 { ("group", "is") } else { ("groups", "are") };
            Answer::unmet(format!(
                "No active group leads on outcome {outcome}: its {group}, {}, {is} not active.",
                listed(&names)
            ))
        };
        let is_met = answer.standing == crate::answer::Standing::Met;
        let matter = Matter::new(answer.about(About::Outcome(outcome.clone())));
        if is_met { matter } else { matter.in_register(together.place_of_outcome(outcome), "no active group leads it") }
    };
    register.partnership.outcomes.iter().map(of_one).collect()
}
