//! What can be wrong with a pack that its types cannot see?

use std::collections::BTreeMap;

use super::phrase::NamedPatterns;
use crate::register::{Kind, Register};
use crate::text::{Span, listed};
use crate::topic::{FACTS, normalise};
use crate::written::{Given, Mistake, Place, kebab_case, meant, refers, refers_at, text, unique, written_out};

/// Adds what is wrong with the pack at `root`.
pub(super) fn examine(root: Place<'_>, mistakes: &mut Vec<Mistake>) {
    kebab_case(root, "id", mistakes);
    written_out(root, &["id", "title"], mistakes);
    let patterns = NamedPatterns::read(root, mistakes);
    patterns.examine(root, mistakes);
    let ids = topics(root, mistakes);
    headings(root, mistakes);
    for choice in root.each("either").flat_map(|either| either.each("choices")) {
        refers(choice, "topic", "topic", &ids, mistakes);
        refers(choice, "beside", "topic", &ids, mistakes);
    }
    if let Some(outcomes) = root.get("vocabulary").and_then(|vocabulary| vocabulary.get("outcomes")) {
        refers(outcomes, "objectives", "topic", &ids, mistakes);
        outcomes.each("claimed-under").for_each(|place| refers_at(place, "topic", &ids, mistakes));
    }
    requirements(root, &ids, mistakes);
    columns(root, mistakes);
    each_topic_is_required(root, &ids, mistakes);
}

fn topics<'a>(root: Place<'a>, mistakes: &mut Vec<Mistake>) -> Given<'a> {
    let mut ids = Given::new();
    for topic in root.each("topic") {
        kebab_case(topic, "id", mistakes);
        unique(topic, "id", "topic", &mut ids, mistakes);
        written_out(topic, &["name", "asks", "guide"], mistakes);
        if let Some((place, name)) = text(topic, "name")
            && !name.trim().is_empty()
            && normalise(name).is_empty()
        {
            let what = format!("The name \"{name}\" has no word by which its heading could be known.");
            mistakes.push(Mistake::new(what, place.span()));
        }
        for guide in topic.each("register-guides") {
            facts(guide, mistakes);
        }
        let mut part_ids = Given::new();
        for part in topic.each("part") {
            kebab_case(part, "id", mistakes);
            unique(part, "id", "part", &mut part_ids, mistakes);
            written_out(part, &["name", "guide"], mistakes);
        }
    }
    ids
}

/// A guide names what the register knows, and nothing else, in braces.
fn facts(guide: Place<'_>, mistakes: &mut Vec<Mistake>) {
    let text = guide.text().unwrap_or_default();
    let names = text.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0));
    for name in names.filter(|name| !FACTS.contains(name)) {
        let what = match meant(name, FACTS) {
            Some(near) => format!("A register has no \"{{{name}}}\" for this; did you mean \"{{{near}}}\"?"),
            None => format!("A register has no \"{{{name}}}\" for this."),
        };
        let help = format!("It has {}.", listed(&FACTS.map(|fact| format!("{{{fact}}}"))));
        mistakes.push(Mistake::new(what, guide.span()).help(help));
    }
}

/// A heading carries one topic; what may carry one of several belongs under `[[either]]`.
fn headings(root: Place<'_>, mistakes: &mut Vec<Mistake>) {
    let mut given: BTreeMap<String, (usize, Span)> = BTreeMap::new();
    let silent: BTreeMap<String, Span> = ["asides", "glossaries", "appendices"]
        .into_iter()
        .filter_map(|key| Some(root.get("vocabulary")?.each(key)))
        .flatten()
        .filter_map(|heading| Some((normalise(heading.text()?).joined(), heading.span())))
        .collect();
    for (index, topic) in root.each("topic").enumerate() {
        let own = topic.each("headings").chain(topic.get("name"));
        let own = own.chain(topic.each("part").flat_map(|part| part.each("headings")));
        for heading in own {
            let Some(text) = heading.text() else { continue };
            if let Some(list) = silent.get(&normalise(text).joined()) {
                let what = format!("The heading \"{text}\" cannot carry a topic, since nothing counts below it.");
                let help = "Take it out of one of the two lists.";
                mistakes.push(Mistake::twice(what, *list, heading.span()).help(help));
            }
            let (first, place) = *given.entry(normalise(text).joined()).or_insert((index, heading.span()));
            if first != index {
                let what = format!("The heading \"{text}\" is given to two topics.");
                let help = "Leave it with one of them, or put it under [[either]] with a choice for each.";
                mistakes.push(Mistake::twice(what, place, heading.span()).help(help));
            }
        }
    }
}

fn requirements(root: Place<'_>, ids: &Given<'_>, mistakes: &mut Vec<Mistake>) {
    if !root.each("requirement").any(|requirement| !is_off(requirement)) {
        let mistake = Mistake::new("This rule pack has no requirement, so every document would comply.", Span::at(0));
        mistakes.push(mistake.help("Add at least one [[requirement]]."));
    }
    let (mut codes, mut names) = (Given::new(), Given::new());
    for requirement in root.each("requirement") {
        code(requirement, mistakes);
        kebab_case(requirement, "name", mistakes);
        unique(requirement, "code", "code", &mut codes, mistakes);
        unique(requirement, "name", "requirement", &mut names, mistakes);
        written_out(requirement, &["why", "help", "good"], mistakes);
        if let Some(clause) = requirement.get("clause") {
            written_out(clause, &["in", "says"], mistakes);
        }
        for sample in requirement.each("sample") {
            written_out(sample, &["text", "register"], mistakes);
            register(sample, mistakes);
        }
        if is_off(requirement) && root.get("extends").is_none() {
            let what = "Nothing can be switched off here, since this pack extends no other.";
            let place = requirement.get("off").map_or(requirement.span(), Place::span);
            mistakes.push(Mistake::new(what, place).help("Leave the requirement out."));
        }
        if let Some(help) = requirement.get("help-when") {
            written_out(help, &["joint", "elsewhere", "part", "mention", "empty", "no"], mistakes);
        }
        refers(requirement, "on", "topic", ids, mistakes);
        for says in requirement.all("check.says") {
            refers(says, "belongs", "topic", ids, mistakes);
        }
        kinds(requirement, mistakes);
        one_question(requirement, mistakes);
        off_is_no_force(requirement, mistakes);
        if is_covered(requirement) {
            covered(requirement, mistakes);
        }
    }
    silences(root, &codes, mistakes);
}

/// A column shows the verdicts of one document on a requirement.
fn columns(root: Place<'_>, mistakes: &mut Vec<Mistake>) {
    let codes: Vec<&str> = root.each("requirement").filter_map(|one| text(one, "code")).map(|(_, code)| code).collect();
    let shown = root
        .each("requirement")
        .flat_map(|one| one.all("across.seated").into_iter().map(|seated| (seated, "shown-by")));
    let columns = root.each("column").map(|column| (column, "of"));
    for column in root.each("column") {
        written_out(column, &["name"], mistakes);
    }
    for (table, key) in columns.chain(shown) {
        let Some((place, code)) = text(table, key).filter(|(_, code)| !codes.contains(code)) else { continue };
        let what = match meant(code, codes.iter().copied()) {
            Some(near) => format!("There is no requirement \"{code}\"; did you mean \"{near}\"?"),
            None => format!("There is no requirement \"{code}\"."),
        };
        mistakes.push(Mistake::new(what, place.span()));
    }
}

/// A requirement asks one question: of each document, or of all together.
fn one_question(requirement: Place<'_>, mistakes: &mut Vec<Mistake>) {
    let (check, across) = (requirement.get("check"), requirement.get("across"));
    match (check, across) {
        (Some(check), Some(across)) => {
            let what = "This requirement asks both of each document and of all together.";
            let help = "Leave out \"check\" or \"across\", or make two requirements of it.";
            mistakes.push(Mistake::twice(what, check.key, across.key).help(help));
        }
        // A slip of the pen may have swallowed the question, and all else with it.
        (None, None) if !is_off(requirement) && requirement.get("code").is_some() => {
            let what = "This requirement asks nothing.";
            let help =
                "Add a question: check = \"covered\" of each document, say, or across = \"submitted\" of all together.";
            mistakes.push(Mistake::new(what, requirement.span()).help(help));
        }
        (None, Some(_)) => {
            // None of these says anything of several documents.
            for key in ["on", "of", "silent-when", "sample"] {
                let Some(place) = requirement.get(key) else { continue };
                let what = format!("\"{key}\" means nothing where all documents are asked together.");
                mistakes.push(Mistake::new(what, place.key).help("Leave it out."));
            }
        }
        _ => {}
    }
}

/// In a configuration "off" stands among the levels; here it is a key of its own.
fn off_is_no_force(requirement: Place<'_>, mistakes: &mut [Mistake]) {
    let force = requirement.get("force").filter(|force| force.text() == Some("off"));
    if let Some(mistake) = force.and_then(|force| mistakes.iter_mut().find(|mistake| mistake.is_at(force.span()))) {
        let help =
            "To take a requirement out of the pack that this one extends, write off = true in place of its force.";
        mistake.help = Some(help.to_owned());
    }
}

/// A sample may bring a register, which must be one.
fn register(sample: Place<'_>, mistakes: &mut Vec<Mistake>) {
    let Some((place, text)) = text(sample, "register").filter(|(_, text)| !text.trim().is_empty()) else { return };
    for mistake in Register::read("register", text).err().into_iter().flat_map(|wrong| wrong.list) {
        let what = format!("The register of this sample has a mistake. {}", mistake.what);
        mistakes.push(Mistake { help: mistake.help, ..Mistake::new(what, place.span()) });
    }
}

/// The kinds of body that a register knows.
const KINDS: [Kind; 5] = [Kind::Parent, Kind::Thematic, Kind::County, Kind::Support, Kind::External];

/// Notes kinds of body that no register knows.
fn kinds(requirement: Place<'_>, mistakes: &mut Vec<Mistake>) {
    for place in requirement.each("of") {
        let Some(text) = place.text() else { continue };
        if KINDS.iter().all(|kind| kind.name() != text) {
            let what = match meant(text, KINDS.iter().map(|kind| kind.name())) {
                Some(kind) => format!("There is no kind of body \"{text}\"; did you mean \"{kind}\"?"),
                None => format!("There is no kind of body \"{text}\"."),
            };
            let help = format!("A register knows {}.", listed(&KINDS.map(Kind::name)));
            mistakes.push(Mistake::new(what, place.span()).help(help));
        }
    }
}

/// Notes codes that no requirement has, and requirements that wait for each other.
fn silences(root: Place<'_>, codes: &Given<'_>, mistakes: &mut Vec<Mistake>) {
    let mut waits: BTreeMap<&str, Vec<(&str, Span)>> = BTreeMap::new();
    for requirement in root.each("requirement") {
        let Some((_, own)) = text(requirement, "code") else { continue };
        for place in requirement.each("silent-when") {
            let Some(code) = place.text() else { continue };
            if codes.contains_key(code) {
                waits.entry(own).or_default().push((code, place.span()));
                continue;
            }
            let what = match meant(code, codes.keys().copied()) {
                Some(near) => format!("There is no requirement \"{code}\"; did you mean \"{near}\"?"),
                None => format!("There is no requirement \"{code}\"."),
            };
            mistakes.push(Mistake::new(what, place.span()));
        }
    }
    // Those that wait for nobody are taken away, and again those that then wait for nobody: what is left waits in a circle,
    // or for one.
    loop {
        let free: Vec<&str> = waits
            .iter()
            .filter(|(_, all)| all.iter().all(|(code, _)| !waits.contains_key(code)))
            .map(|(own, _)| *own)
            .collect();
        if free.is_empty() {
            break;
        }
        waits.retain(|own, _| !free.contains(own));
    }
    let mut told: Vec<&str> = Vec::new();
    for start in waits.keys() {
        let (mut way, mut at) = (vec![*start], *start);
        while let Some((next, place)) =
            waits.get(at).and_then(|all| all.iter().find(|(code, _)| waits.contains_key(code)))
        {
            let Some(first) = way.iter().position(|code| code == next) else {
                way.push(next);
                at = next;
                continue;
            };
            let circle = &way[first..];
            if !circle.iter().any(|code| told.contains(code)) {
                mistakes.push(circular(circle, *place));
                told.extend(circle);
            }
            break;
        }
    }
}

fn circular(circle: &[&str], place: Span) -> Mistake {
    let what = match circle {
        [own] => format!("{own} is silent when it is itself not met, so it could never be told."),
        _ => format!("{} wait for each other, so none of them could be asked first.", listed(circle)),
    };
    Mistake::new(what, place).help("Take one of the codes out of \"silent-when\".")
}

/// Every requirement that a topic be covered must say which, and, where an authority asks it, in which words.
fn covered(requirement: Place<'_>, mistakes: &mut Vec<Mistake>) {
    if requirement.get("on").is_none() {
        let what = "A requirement that checks \"covered\" must say on which topic.";
        mistakes.push(Mistake::new(what, requirement.span()).help("Add, for instance, on = \"purpose\"."));
    }
    if let Some(force) = requirement.get("force").and_then(Place::text)
        && ["must", "should"].contains(&force)
        && requirement.get("clause").is_none()
    {
        let what = format!("A topic that {force} be covered needs a \"clause\": the words of the authority.");
        let help = "Add clause = { in = \"document and section\", says = \"its words\" }, or make it advice.";
        mistakes.push(Mistake::new(what, requirement.span()).help(help));
    }
}

fn each_topic_is_required(root: Place<'_>, ids: &Given<'_>, mistakes: &mut Vec<Mistake>) {
    for (name, place) in ids {
        let is_about = |requirement: &Place<'_>| requirement.get("on").and_then(Place::text) == Some(*name);
        let (off, about): (Vec<Place<'_>>, Vec<Place<'_>>) =
            root.each("requirement").filter(is_about).partition(|requirement| is_off(*requirement));
        if off.into_iter().any(is_covered) && !about.iter().any(|requirement| is_covered(*requirement)) {
            // Somebody wants it so.
            continue;
        }
        let mut covered = about.iter().filter(|requirement| is_covered(**requirement));
        match (covered.next(), covered.next()) {
            (Some(first), Some(second)) => {
                let what = format!("Two requirements check that the topic \"{name}\" is covered.");
                mistakes.push(Mistake::twice(what, first.span(), second.span()).help("Keep one of them."));
            }
            (None, _) if !about.iter().any(|requirement| may_be_covered(*requirement, mistakes)) => {
                let what = format!("No requirement checks that the topic \"{name}\" is covered.");
                let help = format!("Add a requirement with on = \"{name}\" and check = \"covered\".");
                mistakes.push(Mistake::new(what, *place).help(help));
            }
            _ => {}
        }
    }
}

fn is_covered(requirement: Place<'_>) -> bool {
    requirement.get("check").and_then(Place::text) == Some("covered")
}

/// Tells whether a pack that extends another takes this requirement out of it.
fn is_off(requirement: Place<'_>) -> bool {
    requirement.get("off").is_some_and(Place::is_true)
}

/// Tells whether there was a slip in the name of the check, so that "covered" may have been meant.
fn may_be_covered(requirement: Place<'_>, mistakes: &[Mistake]) -> bool {
    let check = requirement.get("check");
    check.is_none_or(|check| mistakes.iter().any(|mistake| mistake.is_at(check.span())))
}

fn code(requirement: Place<'_>, mistakes: &mut Vec<Mistake>) {
    let Some((place, text)) = text(requirement, "code") else { return };
    let digits = text.strip_prefix("TOR").unwrap_or_default();
    if digits.len() != 3 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        let what = format!("\"{text}\" is not a code: they are TOR and three digits.");
        mistakes.push(Mistake::new(what, place.span()).help("Write, for instance, code = \"TOR101\"."));
    }
}
