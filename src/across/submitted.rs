//! Does every active group have terms of reference? `across = "submitted"`

use super::{Matter, Together, is_active_group, needs_register};
use crate::answer::Answer;
use crate::text::upper_first;

/// Asks it: once for each group.
pub(super) fn examine(together: &Together<'_>) -> Vec<Matter> {
    if together.register.is_none() {
        return needs_register();
    }
    let of_one = |(index, body): (usize, &crate::register::Body)| {
        let name = upper_first(&body.with_article());
        let document = together.document_of(index);
        let matter = if !is_active_group(body) {
            Matter::new(Answer::inapplicable(format!("{name} is not active.")))
        } else if let Some(document) = document.filter(|document| together.documents[*document].readable) {
            let path = &together.documents[document].name;
            Matter::new(Answer::met(format!("The terms of reference of {} stand in {path}.", body.with_article())))
        } else if let Some(document) = document {
            let path = &together.documents[document].name;
            let statement = format!("{name} is active, but its document, {path}, holds no text.");
            Matter::new(Answer::unmet(statement))
                .at(document, together.documents[document].title, "no text to judge")
                .in_register(together.place_of_body(body), "active")
        } else {
            let why = together.absent.get(&index).map(|why| format!(": {why}")).unwrap_or_default();
            let statement = format!("{name} is active, but no terms of reference were found for it{why}.");
            Matter::new(Answer::unmet(statement)).in_register(together.place_of_body(body), "no document was found")
        };
        matter.of([body.id.clone()])
    };
    together.groups().map(of_one).collect()
}
