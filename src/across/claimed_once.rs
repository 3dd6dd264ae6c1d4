//! Is each outcome claimed by one group only? `across = "claimed-once"`
//!
//! Two groups that claim one outcome and name each other where they do have agreed on it.

use std::collections::{BTreeMap, BTreeSet};

use super::{Matter, Together, all_of};
use crate::answer::{About, Answer};
use crate::reading::Number;
use crate::text::upper_first;

/// Asks it: once for each outcome that is claimed or registered.
pub(super) fn examine(together: &Together<'_>) -> Vec<Matter> {
    let mut claimants: BTreeMap<Number, Vec<usize>> = BTreeMap::new();
    if let Some((register, _)) = together.register {
        let numbers = register.partnership.outcomes.iter().filter_map(|outcome| Number::of(outcome));
        claimants.extend(numbers.map(|number| (number, Vec::new())));
    }
    for (document, profile) in together.speakers() {
        for number in profile.claims.keys() {
            claimants.entry(*number).or_default().push(document);
        }
    }
    claimants.into_iter().map(|(number, documents)| of_one(number, &documents, together)).collect()
}

fn of_one(number: Number, documents: &[usize], together: &Together<'_>) -> Matter {
    let names: Vec<String> = documents.iter().map(|document| together.name(*document)).collect();
    let answer = match documents {
        [] => Answer::inapplicable(format!("No document claims outcome {number}.")),
        [_] => Answer::met(format!("Outcome {number} is claimed by {} alone.", names[0])),
        _ if is_agreed(number, documents, together) => {
            let names = upper_first(&all_of(&names));
            Answer::met(format!("{names} claim outcome {number}, and name each other where they do."))
        }
        _ => {
            let answer = Answer::unmet(format!("Outcome {number} is claimed by {}.", all_of(&names)));
            let lead = lead(number, documents, together).map_or(&names[0], |document| &names[document]);
            let words = format!("\"The group supports outcome {number}, which {lead} leads.\"");
            answer.hinting(format!("Agree which group leads on it; the others can say that they support it: {words}"))
        }
    };
    let groups = documents.iter().filter_map(|document| together.id(*document));
    let mut matter = Matter::new(answer.about(About::Outcome(number.to_string()))).of(groups);
    for document in documents {
        if let Some(claim) = together.documents[*document].claims.get(&number).and_then(|claims| claims.first()) {
            matter = matter.at(*document, claim.span, "claimed here");
        }
    }
    matter
}

/// Returns which of the documents is that of the group to which the register gives the outcome.
fn lead(number: Number, documents: &[usize], together: &Together<'_>) -> Option<usize> {
    let leads = |document: &usize| {
        let body = together.documents[*document].body.and_then(|body| together.body(body));
        body.is_some_and(|body| body.leads.contains(&number.to_string()))
    };
    documents.iter().position(leads)
}

/// Tells whether each of the documents names the group of every other where it claims the outcome.
fn is_agreed(number: Number, documents: &[usize], together: &Together<'_>) -> bool {
    let bodies: BTreeSet<usize> = documents.iter().filter_map(|document| together.documents[*document].body).collect();
    if bodies.len() < documents.len() {
        return false;
    }
    documents.iter().all(|document| {
        let profile = &together.documents[*document];
        let beside: BTreeSet<usize> =
            profile.claims.get(&number).into_iter().flatten().flat_map(|claim| &claim.beside).copied().collect();
        // Its own name may stand there too.
        let others = beside.iter().filter(|body| Some(**body) != profile.body && bodies.contains(body)).count();
        others + 1 == bodies.len()
    })
}
