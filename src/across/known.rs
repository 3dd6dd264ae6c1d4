//! Is every document that of one group of the register, and its only one? `across = "known"`

use super::{Matter, Together, needs_register};
use crate::answer::Answer;
use crate::register::Kind;
use crate::text::listed;

/// Asks it: once for each document.
pub(super) fn examine(together: &Together<'_>) -> Vec<Matter> {
    if together.register.is_none() {
        return needs_register();
    }
    (0..together.documents.len()).map(|document| of_one(document, together)).collect()
}

fn of_one(document: usize, together: &Together<'_>) -> Matter {
    let profile = &together.documents[document];
    let Some((index, body)) = profile.body.and_then(|index| Some((index, together.body(index)?))) else {
        return unknown(document, together);
    };
    let name = body.with_article();
    if !matches!(body.kind, Kind::Thematic) {
        let statement = format!("{} holds the terms of reference of {name}, which is no thematic group.", profile.name);
        return Matter::new(Answer::inapplicable(statement)).of([body.id.clone()]);
    }
    match together.document_of(index).filter(|first| *first != document) {
        None => match together.absent.get(&index).filter(|_| !profile.registered) {
            // What the group agreed may be the other one.
            Some(why) => {
                let statement = format!("{} is taken for the terms of reference of {name}, but {why}.", profile.name);
                let matter =
                    Matter::new(Answer::unmet(statement)).at(document, profile.title, "not the one that is named");
                matter.in_register(together.place_of_body(body), "another file is named")
            }
            None => Matter::new(Answer::met(format!("{} holds the terms of reference of {name}.", profile.name))),
        },
        Some(first) => {
            let other = &together.documents[first];
            let which = if other.registered { "the register names" } else { "the first that was found is" };
            let statement = format!("{} is a second document of {name}; {which} {}.", profile.name, other.name);
            Matter::new(Answer::unmet(statement)).at(document, profile.title, "a second one").at(
                first,
                other.title,
                "this one counts",
            )
        }
    }
    .of([body.id.clone()])
}

/// Answers for a document of which no one body can be told.
fn unknown(document: usize, together: &Together<'_>) -> Matter {
    let profile = &together.documents[document];
    let names: Vec<String> =
        profile.titled.iter().filter_map(|body| Some(together.body(*body)?.with_article())).collect();
    let statement = match (&profile.group, names.len()) {
        (_, 2..) => format!("The title of {} names several bodies: {}.", profile.name, listed(&names)),
        (Some(group), _) => format!("The group of {}, \"{group}\", is not in the register.", profile.name),
        (None, _) => format!("{} does not say whose terms of reference it holds.", profile.name),
    };
    Matter::new(Answer::unmet(statement)).at(document, profile.title, "no group of the register")
}
