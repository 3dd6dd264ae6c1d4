//! Which unmet requirements does somebody live with, and which waivers waive nothing?

use std::collections::{BTreeMap, BTreeSet};

use super::{Excuse, Verdict, Waived};
use crate::answer::{Answer, Standing};
use crate::check::Check;
use crate::pack::RulePack;
use crate::reading::{Reading, Slip, Waiver};
use crate::text::Span;
use crate::written::meant;

/// Lays the waivers of the document and of the configuration over the verdicts. No answer changes, but the one on waivers that
/// waive nothing.
pub(super) fn apply(pack: &RulePack, reading: &Reading<'_>, excuses: &[Excuse], verdicts: &mut [Verdict<'_>]) {
    let mut claims = claims(pack, reading);
    for of_one in verdicts.chunk_by_mut(|one, other| one.requirement.code == other.requirement.code) {
        if of_one.iter().any(complains) {
            waive(of_one, reading, &mut claims);
        }
    }
    let mut idle: Vec<Idle<'_>> = Vec::new();
    for claim in claims.iter().filter(|claim| !claim.used && !is_asked_across(pack, &claim.codes)) {
        let why = match claim.codes.first() {
            Some(code) if claim.again => format!("{code} is waived already"),
            _ => idleness(pack, claim.name, &claim.codes, verdicts),
        };
        idle.push(Idle { place: Some(claim.waiver.span), name: claim.name, why });
    }
    for (index, excuse) in excuses.iter().enumerate() {
        let codes = named(pack, &excuse.name);
        let mut used = false;
        let asked = verdicts.iter_mut().filter(|verdict| codes.contains(&&*verdict.requirement.code));
        for verdict in asked.filter(|verdict| complains(verdict) && verdict.waiver.is_none()) {
            verdict.waiver = Some(Waived { reason: excuse.reason.clone(), place: None, excuse: Some(index) });
            verdict.left = None;
            used = true;
        }
        if let (false, Some(place)) = (used || is_asked_across(pack, &codes), &excuse.place) {
            let why = format!("{} ({place})", idleness(pack, &excuse.name, &codes, verdicts));
            idle.push(Idle { place: None, name: &excuse.name, why });
        }
    }
    for verdict in verdicts.iter_mut().filter(|verdict| verdict.requirement.check == Some(Check::Used)) {
        if verdict.answer.standing != Standing::Inapplicable {
            verdict.answer = used(pack, reading, &idle);
        }
    }
}

/// Holds what one waiver of the document names once.
struct Claim<'r> {
    waiver: &'r Waiver,
    reason: &'r str,
    name: &'r str,
    codes: Vec<&'r str>,
    used: bool,
    /// Another has waived the same before.
    again: bool,
}

fn claims<'r>(pack: &'r RulePack, reading: &'r Reading<'_>) -> Vec<Claim<'r>> {
    let given = reading.waivers().iter().filter_map(|waiver| Some((waiver, waiver.reason.as_deref()?)));
    let claim = |(waiver, reason): (&'r Waiver, &'r str)| {
        let codes = |name: &'r str| named(pack, name);
        waiver.names.iter().map(move |name| Claim {
            waiver,
            reason,
            name,
            codes: codes(name),
            used: false,
            again: false,
        })
    };
    given.flat_map(claim).collect()
}

/// Lays the waivers of the document over the verdicts on one requirement.
///
/// What is missing is missing in the whole document, wherever the waiver stands. What is there and ought not to be is excused
/// in the section around the waiver; where none is around it, everywhere. What is left to tell then is found by asking again.
fn waive(verdicts: &mut [Verdict<'_>], reading: &Reading<'_>, claims: &mut [Claim<'_>]) {
    let requirement = verdicts[0].requirement;
    let Some(check) = &requirement.check else { return };
    let of_places = check.is_about_places();
    let own = claims.iter().enumerate().filter(|(_, claim)| claim.codes.contains(&&*requirement.code));
    let own: Vec<usize> = own.map(|(index, _)| index).collect();
    let section = |claim: &Claim<'_>| claim.waiver.section.filter(|_| of_places);
    if let Some(whole) = own.iter().find(|index| section(&claims[**index]).is_none()) {
        for verdict in verdicts.iter_mut().filter(|verdict| complains(verdict)) {
            verdict.waiver = Some(claims[*whole].waived());
        }
        for index in &own {
            let claim = &mut claims[*index];
            *(if index == whole { &mut claim.used } else { &mut claim.again }) = true;
        }
        return;
    }
    let mut sections = BTreeMap::new();
    for index in own {
        let Some(section) = section(&claims[index]) else { continue };
        claims[index].again = *sections.entry(section).or_insert(index) != index;
    }
    if sections.is_empty() {
        return;
    }
    let (answers, needed) = reading.excusing(sections, || check.examine(requirement.on.as_deref(), reading));
    for verdict in verdicts.iter_mut().filter(|verdict| complains(verdict)) {
        let left = answers.iter().find(|left| left.about == verdict.answer.about && is_unmet(left));
        if left == Some(&verdict.answer) {
            continue;
        }
        let mut reasons: Vec<Waived> = needed.iter().map(|index| claims[*index].waived()).collect();
        if verdict.answer.about.is_some() {
            // Of several verdicts, each is waived by what stands around its own places.
            let around = verdict.answer.evidence.iter().flat_map(|place| reading.around(place.span));
            let around: BTreeSet<usize> = around.collect();
            let own = |index: &&usize| claims[**index].waiver.section.is_some_and(|section| around.contains(&section));
            reasons = needed.iter().filter(own).map(|index| claims[*index].waived()).collect();
        }
        verdict.left = left.cloned();
        if left.is_none() && !reasons.is_empty() {
            verdict.waiver = Some(reasons.remove(0));
        }
        verdict.in_part = reasons;
    }
    for index in needed {
        claims[index].used = true;
    }
}

impl Claim<'_> {
    fn waived(&self) -> Waived {
        Waived { reason: self.reason.to_owned(), place: Some(self.waiver.span), excuse: None }
    }
}

fn complains(verdict: &Verdict<'_>) -> bool {
    // Nobody can be excused from giving reasons.
    let is_waivable = !matches!(verdict.requirement.check, Some(Check::Reasoned | Check::Used));
    is_waivable && is_unmet(&verdict.answer)
}

fn is_unmet(answer: &Answer) -> bool {
    matches!(answer.standing, Standing::Unmet | Standing::Unclear)
}

/// Returns the codes that a code, a requirement or a topic stands for.
#[must_use]
pub fn named<'p>(pack: &'p RulePack, name: &str) -> Vec<&'p str> {
    let is = |text: &str| text.eq_ignore_ascii_case(name);
    let exact: Vec<&str> = pack
        .requirements
        .iter()
        .filter(|requirement| is(&requirement.code) || is(&requirement.name))
        .map(|requirement| &*requirement.code)
        .collect();
    if !exact.is_empty() {
        return exact;
    }
    let topic =
        pack.topics.iter().find(|topic| is(&topic.id) || is(&topic.name) || topic.short.as_deref().is_some_and(is));
    let covered = pack.requirements.iter().filter(|requirement| requirement.is_covered());
    let about = covered.filter(|requirement| topic.is_some_and(|topic| requirement.on.as_ref() == Some(&topic.id)));
    about.map(|requirement| &*requirement.code).collect()
}

/// Tells whether one of some codes is asked of all documents together: whether it is waived in vain is not known here.
fn is_asked_across(pack: &RulePack, codes: &[&str]) -> bool {
    let across = pack.requirements.iter().filter(|requirement| requirement.across.is_some());
    across.map(|requirement| &*requirement.code).any(|code| codes.contains(&code))
}

/// Holds a waiver that waives nothing.
struct Idle<'r> {
    /// Where it stands; none where that is in the configuration.
    place: Option<Span>,
    /// What it names in vain.
    name: &'r str,
    /// A clause.
    why: String,
}

/// Returns why a waiver waives nothing, as a clause.
fn idleness(pack: &RulePack, name: &str, named: &[&str], verdicts: &[Verdict<'_>]) -> String {
    let Some(code) = named.first() else {
        return match pack.off.iter().find(|off| off.eq_ignore_ascii_case(name)) {
            Some(off) => format!("{off} is turned off in the configuration"),
            None => format!("no requirement is called \"{name}\""),
        };
    };
    let mut of_one = verdicts.iter().filter(|verdict| verdict.requirement.code == *code);
    match of_one.clone().next() {
        Some(first) if matches!(first.requirement.check, Some(Check::Reasoned | Check::Used)) => {
            format!("{code} cannot be waived")
        }
        _ if of_one.clone().any(|verdict| verdict.waiver.is_none() && complains(verdict)) => {
            format!("nothing in its section goes against {code}")
        }
        _ if of_one.any(complains) => format!("{code} is waived already"),
        Some(first) if first.answer.standing == Standing::Inapplicable => {
            format!("{code} is not asked of this document")
        }
        _ => format!("{code} is met"),
    }
}

/// Answers whether every waiver waives something.
fn used(pack: &RulePack, reading: &Reading<'_>, idle: &[Idle<'_>]) -> Answer {
    let odd: Vec<&Waiver> = reading.waivers().iter().filter(|waiver| waiver.names.is_empty()).collect();
    let answer = match (idle, odd.len()) {
        ([], 0) if reading.waivers().is_empty() => return Answer::met("The document waives nothing."),
        ([], 0) => return Answer::met("Every waiver waives something."),
        ([], 1) if odd[0].slip == Some(Slip::NoEnd) => {
            Answer::unmet("A remark to torlint does not end, so all that follows is part of it.")
        }
        ([], 1) if odd[0].slip == Some(Slip::NoColon) => {
            Answer::unmet("A remark to torlint has no colon behind \"torlint\", so it waives nothing.")
        }
        ([], 1) => Answer::unmet("A remark to torlint says nothing that torlint understands."),
        ([], _) => Answer::unmet("Remarks to torlint say nothing that torlint understands."),
        ([one], _) => {
            let answer = Answer::unmet(waives_nothing(&[&one.why]));
            let names = pack.requirements.iter().flat_map(|one| [one.code.as_ref(), one.name.as_ref()]);
            let topics = pack.topics.iter().flat_map(|one| [one.id.as_ref(), one.name.as_ref()]);
            match meant(one.name, names.chain(topics)).filter(|meant| !meant.eq_ignore_ascii_case(one.name)) {
                Some(meant) if named(pack, one.name).is_empty() => answer.hinting(format!("Did you mean \"{meant}\"?")),
                _ => answer,
            }
        }
        (several, _) => Answer::unmet(waives_nothing(&several.iter().map(|idle| &idle.why).collect::<Vec<_>>())),
    };
    // One waiver may name several requirements in vain.
    let mut places: Vec<Span> = idle.iter().filter_map(|idle| idle.place).collect();
    places.dedup();
    let answer = places.iter().fold(answer, |answer, place| answer.at(*place, "waives nothing"));
    let note = |waiver: &Waiver| match waiver.slip {
        Some(Slip::NoEnd) => "its end --> is missing",
        Some(Slip::NoColon) => "write \"torlint:\" with its colon",
        _ => "not understood",
    };
    let answer = odd.iter().fold(answer, |answer, waiver| answer.at(waiver.span, note(waiver)));
    if idle.iter().any(|idle| idle.place.is_none()) { answer.at(reading.head(), "waived in vain") } else { answer }
}

/// Returns the statement on waivers that waive nothing, each of them a clause.
#[must_use]
pub fn waives_nothing(whys: &[impl AsRef<str>]) -> String {
    match whys {
        [one] => format!("A waiver waives nothing: {}.", one.as_ref()),
        several => {
            let mut clauses: Vec<&str> = several.iter().take(MOST).map(AsRef::as_ref).collect();
            let more = format!("and {} more", several.len().saturating_sub(MOST));
            if several.len() > MOST {
                clauses.push(&more);
            }
            format!("{} waivers waive nothing: {}.", several.len(), clauses.join("; "))
        }
    }
}

/// At most so many waivers are named in a sentence.
const MOST: usize = 3;
