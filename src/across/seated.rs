//! Does the chair or vice chair of every group sit at the parent body? `across.seated = { shown-by = "TOR203" }`

use serde::Deserialize;

use super::{Matter, Together, is_active_group, needs_register};
use crate::answer::{Answer, Standing, Word};
use crate::register::{Body, Seat};
use crate::text::upper_first;
use crate::topic::Text;

/// Holds what is asked.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Seated {
    /// The code of the requirement by which a document shows it, where the register does not say.
    pub shown_by: Text,
}

/// Asks it: once for each group.
pub(super) fn examine(seated: &Seated, together: &Together<'_>) -> Vec<Matter> {
    if together.register.is_none() {
        return needs_register();
    }
    together.groups().map(|(index, body)| of_one(seated, index, body, together)).collect()
}

fn of_one(seated: &Seated, index: usize, body: &Body, together: &Together<'_>) -> Matter {
    let (name, parent) = (body.with_article(), parent(body, together));
    let document = together.document_of(index).map(|document| &together.documents[document]);
    let Some(document) = document.filter(|document| document.readable && is_active_group(body)) else {
        let why = if is_active_group(body) { "has no terms of reference" } else { "is not active" };
        return Matter::new(Answer::inapplicable(format!("{} {why}.", upper_first(&name)))).of([body.id.clone()]);
    };
    let answer = match (body.seat, document.standings.get(&*seated.shown_by)) {
        (Some(Seat::Chair), _) => Answer::met(format!("The chair of {name} represents it at {parent}.")),
        (Some(Seat::ViceChair), _) => Answer::met(format!("The vice chair of {name} represents it at {parent}.")),
        (Some(Seat::None), _) => Answer::unmet(format!("Nobody represents {name} at {parent}, says the register.")),
        (Some(Seat::Other), _) => Answer::unmet(format!(
            "Somebody other than its chair or vice chair represents {name} at {parent}, says the register."
        )),
        (None, Some(Standing::Met)) => {
            Answer::met(format!("The terms of reference of {name} say who represents it at {parent}."))
        }
        (None, standing) => {
            let statement = format!(
                "Neither the register nor its terms of reference say that the chair or vice chair of {name} sits at {parent}."
            );
            let standing = if standing == Some(&Standing::Unclear) { Standing::Unclear } else { Standing::Unmet };
            Answer::new(standing, Word::No, statement)
        }
    };
    let is_met = answer.standing == Standing::Met;
    let matter = Matter::new(answer).of([body.id.clone()]);
    if is_met { matter } else { matter.in_register(together.place_of_body(body), "who has its seat") }
}

/// Returns what a sentence calls the body that a group reports to.
fn parent(body: &Body, together: &Together<'_>) -> String {
    let id = together.register.and_then(|(register, _)| {
        body.reports_to.as_ref().or(register.partnership.reports_to.as_ref()).zip(Some(register))
    });
    let parent = id.and_then(|(id, register)| register.bodies.get(register.position(id)?));
    parent.map_or_else(|| "the parent body".to_owned(), Body::with_article)
}
