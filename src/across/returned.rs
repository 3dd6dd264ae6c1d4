//! Does a group that is named as a link name the one that names it? `across = "returned"`
//!
//! Only groups that are active and have terms of reference are asked.

use super::{Matter, Together, needs_register};
use crate::answer::{About, Answer};
use crate::text::upper_first;

/// Asks it: once for each link from one group to another.
pub(super) fn examine(together: &Together<'_>) -> Vec<Matter> {
    if together.register.is_none() {
        return needs_register();
    }
    let mut matters = Vec::new();
    let speakers: Vec<usize> = together.speakers().map(|(document, _)| document).collect();
    for document in &speakers {
        let profile = &together.documents[*document];
        for (body, span) in &profile.links {
            let Some((other, named)) = together.document_of(*body).zip(together.body(*body)) else { continue };
            if !speakers.contains(&other) {
                continue;
            }
            let (name, back) = (together.name(*document), &together.documents[other]);
            let is_returned = profile.body.is_some_and(|own| back.links.contains_key(&own));
            let groups = together.id(*document).into_iter().chain([named.id.clone()]);
            let about = About::Body(named.id.clone());
            let matter = if is_returned {
                let statement = format!("{} and {} name each other.", upper_first(&name), named.with_article());
                Matter::new(Answer::met(statement).about(about))
            } else {
                let statement = format!(
                    "{} names {}, which does not name it where it says what it does.",
                    upper_first(&name),
                    named.with_article()
                );
                let hint = format!(
                    "Ask the two groups whether they work together. If they do, {} can add under its links: \"The group works \
                     with {name}.\"",
                    named.with_article()
                );
                Matter::new(Answer::unmet(statement).about(about).hinting(hint)).at(*document, *span, "named here").at(
                    other,
                    back.title,
                    "does not name the other",
                )
            };
            matters.push(matter.of(groups));
        }
    }
    matters
}
