//! Which unmet requirements does somebody live with, and which waivers waive nothing?

use super::{Excuse, Verdict, Waived};
use crate::answer::{Answer, Standing};
use crate::check::Check;
use crate::pack::RulePack;
use crate::reading::{Reading, Waiver};
use crate::written::meant;

/// Lays the waivers of the document and of the configuration over the verdicts. No answer changes, but the one on waivers that
/// waive nothing.
pub(super) fn apply(pack: &RulePack, reading: &Reading<'_>, excuses: &[Excuse], verdicts: &mut [Verdict<'_>]) {
    let mut idle = Vec::new();
    for waiver in reading.waivers().iter().filter(|waiver| !waiver.names.is_empty()) {
        let Some(reason) = &waiver.reason else { continue };
        for name in &waiver.names {
            let named = named(pack, name);
            let mut used = false;
            for verdict in verdicts.iter_mut().filter(|verdict| named.contains(&&*verdict.requirement.code)) {
                used |= waive(verdict, reading, waiver, reason);
            }
            if !used {
                idle.push(Idle { waiver, name, why: idleness(name, &named, verdicts) });
            }
        }
    }
    for excuse in excuses {
        let named: Vec<&str> = excuse.names.iter().flat_map(|name| named(pack, name)).collect();
        let asked = verdicts.iter_mut().filter(|verdict| named.contains(&&*verdict.requirement.code));
        for verdict in asked.filter(|verdict| complains(verdict) && verdict.waiver.is_none()) {
            verdict.waiver = Some(Waived { reason: excuse.reason.clone(), place: None });
            verdict.excused.clear();
        }
    }
    for verdict in verdicts.iter_mut().filter(|verdict| verdict.requirement.check == Check::Used) {
        if verdict.answer.standing != Standing::Inapplicable {
            verdict.answer = used(pack, reading, &idle);
        }
    }
}

/// Lays one waiver over one verdict; tells whether that changed what is told.
///
/// What is missing is missing in the whole document, wherever the waiver stands. What is there and ought not to be is excused
/// in the section around the waiver; where none is around it, everywhere.
fn waive(verdict: &mut Verdict<'_>, reading: &Reading<'_>, waiver: &Waiver, reason: &str) -> bool {
    if !complains(verdict) || verdict.waiver.is_some() {
        return false;
    }
    let around = waiver.section.filter(|_| verdict.requirement.check.is_about_places());
    if let Some(section) = around {
        let blocks = &reading.document.blocks[reading.document.sections[section].all.clone()];
        let (start, end) = (blocks.first().map(|block| block.span.start), blocks.last().map(|block| block.span.end));
        let is_inside = |at: usize| start.is_some_and(|start| start <= at) && end.is_some_and(|end| at < end);
        let places = verdict.answer.evidence.iter().map(|evidence| evidence.span);
        let inside: Vec<_> = places.filter(|span| is_inside(span.start)).collect();
        if inside.is_empty() {
            return false;
        }
        verdict.excused.extend(inside);
        if verdict.answer.evidence.iter().any(|evidence| !verdict.excused.contains(&evidence.span)) {
            return true;
        }
        verdict.excused.clear();
    }
    verdict.waiver = Some(Waived { reason: reason.to_owned(), place: Some(waiver.span) });
    true
}

fn complains(verdict: &Verdict<'_>) -> bool {
    // Nobody can be excused from giving reasons.
    let is_waivable = !matches!(verdict.requirement.check, Check::Reasoned | Check::Used);
    is_waivable && matches!(verdict.answer.standing, Standing::Unmet | Standing::Unclear)
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
    let covered = pack.requirements.iter().filter(|requirement| requirement.check == Check::Covered);
    let about = covered.filter(|requirement| topic.is_some_and(|topic| requirement.on.as_ref() == Some(&topic.id)));
    about.map(|requirement| &*requirement.code).collect()
}

/// Holds a waiver that waives nothing.
struct Idle<'r> {
    waiver: &'r Waiver,
    /// What it names in vain.
    name: &'r str,
    /// A clause.
    why: String,
}

/// Returns why a waiver waives nothing, as a clause.
fn idleness(name: &str, named: &[&str], verdicts: &[Verdict<'_>]) -> String {
    let Some(code) = named.first() else { return format!("no requirement is called \"{name}\"") };
    let verdict = verdicts.iter().find(|verdict| verdict.requirement.code == *code);
    match verdict {
        Some(verdict) if verdict.waiver.is_some() => format!("{code} is waived already"),
        Some(verdict) if matches!(verdict.requirement.check, Check::Reasoned | Check::Used) => {
            format!("{code} cannot be waived")
        }
        Some(verdict) if verdict.answer.standing == Standing::Inapplicable => {
            format!("{code} is not asked of this document")
        }
        Some(verdict) if !complains(verdict) => format!("{code} is met"),
        _ => format!("nothing in its section goes against {code}"),
    }
}

/// Answers whether every waiver waives something.
fn used(pack: &RulePack, reading: &Reading<'_>, idle: &[Idle<'_>]) -> Answer {
    let odd: Vec<&Waiver> = reading.waivers().iter().filter(|waiver| waiver.names.is_empty()).collect();
    let answer = match (idle, odd.len()) {
        ([], 0) if reading.waivers().is_empty() => return Answer::met("The document waives nothing."),
        ([], 0) => return Answer::met("Every waiver waives something."),
        ([], 1) if !odd[0].closed => {
            Answer::unmet("A remark to torlint does not end, so all that follows is part of it.")
        }
        ([], 1) => Answer::unmet("A remark to torlint says nothing that torlint understands."),
        ([], _) => Answer::unmet("Remarks to torlint say nothing that torlint understands."),
        ([one], _) => {
            let answer = Answer::unmet(format!("A waiver waives nothing: {}.", one.why));
            let names = pack.requirements.iter().flat_map(|one| [one.code.as_ref(), one.name.as_ref()]);
            let topics = pack.topics.iter().flat_map(|one| [one.id.as_ref(), one.name.as_ref()]);
            match meant(one.name, names.chain(topics)).filter(|meant| !meant.eq_ignore_ascii_case(one.name)) {
                Some(meant) => answer.hinting(format!("Did you mean \"{meant}\"?")),
                None => answer,
            }
        }
        (several, _) => {
            let mut clauses: Vec<&str> = several.iter().take(MOST).map(|idle| idle.why.as_str()).collect();
            let more = several.len().saturating_sub(MOST);
            let more = format!("and {more} more");
            if several.len() > MOST {
                clauses.push(&more);
            }
            Answer::unmet(format!("{} waivers waive nothing: {}.", several.len(), clauses.join("; ")))
        }
    };
    // One waiver may name several requirements in vain.
    let mut waivers: Vec<&Waiver> = idle.iter().map(|idle| idle.waiver).collect();
    waivers.dedup_by_key(|waiver| waiver.span);
    let answer = waivers.iter().fold(answer, |answer, waiver| answer.at(waiver.span, "waives nothing"));
    let note = |waiver: &Waiver| if waiver.closed { "not understood" } else { "its end --> is missing" };
    odd.iter().fold(answer, |answer, waiver| answer.at(waiver.span, note(waiver)))
}

/// At most so many waivers are named in a sentence.
const MOST: usize = 3;
