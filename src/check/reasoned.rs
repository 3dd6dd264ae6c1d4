//! Does every waiver give a reason?

use crate::answer::Answer;
use crate::reading::{Reading, Waiver};
use crate::text::shorten;

/// Asks it.
pub(super) fn examine(reading: &Reading<'_>) -> Answer {
    let waivers = || reading.waivers().iter().filter(|waiver| !waiver.names.is_empty());
    let bare: Vec<_> = waivers().filter(|waiver| waiver.reason.is_none()).collect();
    let answer = match bare.as_slice() {
        [] if waivers().next().is_none() => return Answer::met("The document waives nothing."),
        [] => return Answer::met("Every waiver gives its reason."),
        [one] if one.lacks_colon() => {
            let names = one.names.join(", ");
            let names = shorten(&names, 60);
            Answer::unmet(format!("The waiver \"{names}\" has no colon before its reason, so it waives nothing."))
        }
        [one] => {
            Answer::unmet(format!("The waiver of {} gives no reason, so it waives nothing.", one.names.join(", ")))
        }
        _ => Answer::unmet(format!("{} waivers give no reason, so they waive nothing.", bare.len())),
    };
    let note = |waiver: &Waiver| if waiver.lacks_colon() { "no colon before the reason" } else { "no reason given" };
    bare.iter().fold(answer, |answer, waiver| answer.at(waiver.span, note(waiver)))
}
