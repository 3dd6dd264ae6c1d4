//! What can be wrong with a register that its types cannot see?

use std::collections::BTreeMap;

use super::plain_path;
use super::word::{key, without_article, words};
use crate::text::Span;
use crate::written::{Given, Label, Mistake, Place, kebab_case, meant_at_first, refers, text, unique, written_out};

/// Adds what is wrong with the register at `root`.
pub(super) fn examine(root: Place<'_>, mistakes: &mut Vec<Mistake>) {
    let mut ids = Given::new();
    let mut kinds: BTreeMap<&str, &str> = BTreeMap::new();
    for body in root.each("body") {
        kebab_case(body, "id", mistakes);
        unique(body, "id", "id", &mut ids, mistakes);
        written_out(body, &["id", "name", "tor"], mistakes);
        if let (Some((_, id)), Some((_, kind))) = (text(body, "id"), text(body, "kind")) {
            kinds.entry(id).or_insert(kind);
        }
    }
    names(root, mistakes);
    files(root, mistakes);
    let partnership = root.get("partnership");
    let outcomes = outcomes(partnership, mistakes);
    if let Some(partnership) = partnership {
        written_out(partnership, &["name", "strategy"], mistakes);
        reports_to(partnership, &ids, &kinds, mistakes);
    }
    for body in root.each("body") {
        reports_to(body, &ids, &kinds, mistakes);
        is_of_kind(body, "county", "county", &ids, &kinds, mistakes);
        claims(body, &outcomes, mistakes);
    }
}

/// Every name belongs to one body only; within one body the same name may well stand twice.
fn names(root: Place<'_>, mistakes: &mut Vec<Mistake>) {
    let mut given: BTreeMap<String, (usize, Span)> = BTreeMap::new();
    for (index, body) in root.each("body").enumerate() {
        for (place, is_alias) in body
            .get("name")
            .into_iter()
            .map(|name| (name, false))
            .chain(body.each("aliases").map(|alias| (alias, true)))
        {
            let Some(name) = place.text() else { continue };
            let all = words(name);
            let kept = without_article(&all);
            if kept.iter().all(|word| word.mark || word.plain == "and") {
                if is_alias {
                    mistakes.push(Mistake::new("This alias has no word in it.", place.span()));
                } else if !name.trim().is_empty() {
                    mistakes.push(Mistake::new("This name has no word in it.", place.span()));
                }
                continue;
            }
            if let [word] = kept
                && word.written.chars().all(char::is_lowercase)
            {
                let what = format!("\"{name}\" is an everyday word, and would be found everywhere.");
                let help = "Write it with a capital where people do, or leave it out.";
                mistakes.push(Mistake::new(what, place.span()).help(help));
            }
            let (first, span) = *given.entry(key(kept)).or_insert((index, place.span()));
            if first != index {
                let what = format!("\"{name}\" is given to two bodies.");
                let help = "Leave it with one of them; a name tells which body is meant.";
                mistakes.push(Mistake::twice(what, span, place.span()).help(help));
            }
        }
    }
}

/// A document is the terms of reference of one body only.
fn files(root: Place<'_>, mistakes: &mut Vec<Mistake>) {
    let mut given: BTreeMap<String, Span> = BTreeMap::new();
    for (file, span) in
        root.each("body").filter_map(|body| body.get("tor")).filter_map(|tor| Some((tor.text()?, tor.span())))
    {
        let first = *given.entry(plain_path(file)).or_insert(span);
        if first != span && !file.trim().is_empty() {
            let what = format!("\"{file}\" is given to two bodies.");
            let help = "Leave it with the one whose terms of reference it holds.";
            mistakes.push(Mistake::twice(what, first, span).help(help));
        }
    }
}

/// Returns the outcomes that there are.
fn outcomes<'a>(partnership: Option<Place<'a>>, mistakes: &mut Vec<Mistake>) -> Given<'a> {
    let mut given = Given::new();
    for place in partnership.into_iter().flat_map(|partnership| partnership.each("outcomes")) {
        let Some(outcome) = place.text() else { continue };
        let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if !outcome.split_once('.').is_some_and(|(aim, number)| is_number(aim) && is_number(number)) {
            let what = format!("\"{outcome}\" is not written as the number of an outcome is.");
            let help = "Write the number of the aim, a full stop and the number of the outcome, such as \"2.1\".";
            mistakes.push(Mistake::new(what, place.span()).help(help));
        }
        once(place, outcome, &mut given, mistakes);
    }
    given
}

/// Notes an outcome that stands in a list twice.
fn once<'a>(place: Place<'a>, outcome: &'a str, given: &mut Given<'a>, mistakes: &mut Vec<Mistake>) {
    let first = *given.entry(outcome).or_insert(place.span());
    if first != place.span() {
        mistakes.push(Mistake::twice(format!("Outcome \"{outcome}\" is listed twice."), first, place.span()));
    }
}

/// What a body leads and supports must be there; nobody need support what they lead.
fn claims(body: Place<'_>, outcomes: &Given<'_>, mistakes: &mut Vec<Mistake>) {
    let mut leads = Given::new();
    for list in ["leads", "supports"] {
        let mut given = Given::new();
        for place in body.each(list) {
            let Some(outcome) = place.text() else { continue };
            if !outcomes.contains_key(outcome) {
                mistakes.push(unknown(outcome, place, outcomes, mistakes));
            }
            once(place, outcome, &mut given, mistakes);
            if let Some(lead) = leads.get(outcome) {
                let what = format!("This body both leads and supports outcome \"{outcome}\".");
                let label = |span, note: &str| Label { span, note: note.to_owned() };
                let labels = vec![label(place.span(), "supported here"), label(*lead, "led here")];
                let help = "Whoever leads an outcome supports it too; leave it in \"leads\" only.".to_owned();
                mistakes.push(Mistake { what, labels, help: Some(help) });
            }
        }
        if list == "leads" {
            leads = given;
        }
    }
}

fn unknown(outcome: &str, place: Place<'_>, outcomes: &Given<'_>, mistakes: &[Mistake]) -> Mistake {
    if outcomes.is_empty() {
        let help = "List all outcomes of the strategy under [partnership], such as outcomes = [\"2.1\", \"2.2\"].";
        return Mistake::new(format!("The partnership has no outcome \"{outcome}\"."), place.span()).help(help);
    }
    // Outcomes differ by a digit, so only where one alone is near was it probably meant.
    let mut near = outcomes.keys().copied().filter(|known| meant_at_first(mistakes, outcome, [*known]).is_some());
    let near = near.next().filter(|_| near.next().is_none());
    let what = match near {
        Some(near) => format!("The partnership has no outcome \"{outcome}\"; did you mean \"{near}\"?"),
        None => format!("The partnership has no outcome \"{outcome}\"."),
    };
    Mistake::new(what, place.span()).help("Add it to \"outcomes\" under [partnership] if the strategy has it.")
}

/// Groups report to a parent, and nobody to themselves.
fn reports_to(table: Place<'_>, ids: &Given<'_>, kinds: &BTreeMap<&str, &str>, mistakes: &mut Vec<Mistake>) {
    if let (Some((place, to)), Some((_, id))) = (text(table, "reports_to"), text(table, "id"))
        && to == id
    {
        let mistake = Mistake::new("This body reports to itself.", place.span());
        mistakes.push(mistake.help("Leave it out where nobody stands above."));
        return;
    }
    is_of_kind(table, "reports_to", "parent", ids, kinds, mistakes);
}

/// Notes a reference to no body, or to one of another kind.
fn is_of_kind(
    table: Place<'_>,
    key: &str,
    wanted: &str,
    ids: &Given<'_>,
    kinds: &BTreeMap<&str, &str>,
    mistakes: &mut Vec<Mistake>,
) {
    refers(table, key, "body", ids, mistakes);
    let Some((place, id)) = text(table, key) else { return };
    // A kind that is no kind is told where it stands.
    let known = ["parent", "thematic", "county", "support", "external"];
    if let Some(kind) = kinds.get(id).filter(|kind| known.contains(kind) && **kind != wanted) {
        let what = format!("\"{key}\" must name a body of the kind \"{wanted}\"; \"{id}\" is \"{kind}\".");
        mistakes.push(Mistake::new(what, place.span()));
    }
}
