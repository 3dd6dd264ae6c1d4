//! How is a run told to programs? One JSON object, schema 1; it only ever grows.
//!
//! One document stands on one line, so that files compare well and any number of documents can be written.

use std::collections::BTreeSet;
use std::io::{self, Write};

use serde::Serialize;

use super::{Across, Judged, Reporter, Rest, Skipped, Tally};
use crate::answer::{About, Evidence};
use crate::finding::Finding;
use crate::pack::RulePack;
use crate::text::{Source, Span};
use crate::topic::Text;
use crate::verdict::{Verdict, Waived};

/// The version of what is written here.
pub const SCHEMA: u32 = 1;

/// Writes the object piece by piece.
#[derive(Debug)]
pub struct Json<'p> {
    pack: &'p RulePack,
    list: List,
}

impl<'p> Json<'p> {
    /// Returns a reporter that names `pack`.
    #[must_use]
    pub fn new(pack: &'p RulePack) -> Self {
        Self { pack, list: List::default() }
    }
}

impl Reporter for Json<'_> {
    fn begin(&mut self, out: &mut dyn Write) -> io::Result<()> {
        open(out)?;
        out.write_all(b",\n\"pack\":")?;
        serde_json::to_writer(&mut *out, &Pack::from(self.pack))?;
        out.write_all(b",\n\"documents\":[")
    }

    fn document(&mut self, judged: &Judged<'_>, out: &mut dyn Write) -> io::Result<()> {
        self.list.write(&Document::new(judged, self.pack), out)
    }

    fn end(&mut self, rest: &Rest<'_>, out: &mut dyn Write) -> io::Result<()> {
        let Rest { across, skipped, tally, .. } = *rest;
        out.write_all(b"]")?;
        if !across.is_empty() {
            out.write_all(b",\n\"across\":")?;
            serde_json::to_writer(&mut *out, &Together::new(across))?;
        }
        close(skipped, tally, out)
    }
}

/// Writes what every report of ours ends with: the files that were passed over, and the counts.
pub(super) fn close(skipped: &[Skipped], tally: &Tally, out: &mut dyn Write) -> io::Result<()> {
    out.write_all(b",\n\"skipped\":[")?;
    let mut list = List::default();
    for skipped in skipped {
        list.write(&Passed { path: &skipped.path, reason: &skipped.reason }, out)?;
    }
    out.write_all(b"],\n\"summary\":")?;
    let summary = Summary {
        documents: tally.documents,
        complies: tally.complies,
        errors: tally.errors,
        warnings: tally.warnings,
        advice: tally.advice,
        waived: tally.waived,
        in_baseline: tally.in_baseline,
    };
    serde_json::to_writer(&mut *out, &summary)?;
    out.write_all(b"}\n")
}

/// Writes what every object of ours begins with.
pub(super) fn open(out: &mut dyn Write) -> io::Result<()> {
    write!(out, "{{\"torlint\":\"{}\",\"schema\":{SCHEMA}", env!("CARGO_PKG_VERSION"))
}

/// Writes the items of a list, one on a line, with the commas between them.
#[derive(Debug, Default)]
pub(super) struct List {
    /// Whether an item has been written.
    begun: bool,
}

impl List {
    pub(super) fn write(&mut self, item: &impl Serialize, out: &mut dyn Write) -> io::Result<()> {
        out.write_all(if self.begun { b",\n" } else { b"\n" })?;
        serde_json::to_writer(&mut *out, item)?;
        self.begun = true;
        Ok(())
    }
}

#[derive(PartialEq, Serialize)]
pub(super) struct Pack<'a> {
    id: &'a str,
    title: &'a str,
    /// The codes that the configuration has taken out.
    off: &'a [Text],
}

impl<'a> From<&'a RulePack> for Pack<'a> {
    fn from(pack: &'a RulePack) -> Self {
        Self { id: &pack.id, title: &pack.title, off: &pack.off }
    }
}

#[derive(Serialize)]
pub(super) struct Document<'a> {
    path: &'a str,
    title: Option<&'a str>,
    group: Option<&'a str>,
    /// The register id of the group.
    id: Option<&'a str>,
    /// Only where it is not that of the run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pack: Option<Pack<'a>>,
    encoding: &'a str,
    status: &'a str,
    covered: usize,
    required: usize,
    verdicts: Vec<Verdicted<'a>>,
    pub(super) findings: Vec<Told<'a>>,
}

#[derive(Serialize)]
pub(super) struct Verdicted<'a> {
    code: &'a str,
    requirement: &'a str,
    topic: Option<&'a str>,
    force: &'a str,
    standing: &'a str,
    word: &'a str,
    statement: &'a str,
    heading: Option<&'a str>,
    evidence: Vec<Place<'a>>,
    /// Null where only a part is waived.
    waiver: Option<Waiver<'a>>,
    /// Every reason, where there is more to say than `waiver` does: of several sections, or of a part.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    waivers: Vec<Waiver<'a>>,
    #[serde(flatten)]
    thing: Option<Thing<'a>>,
}

/// What was found across documents.
#[derive(Default, Serialize)]
pub(super) struct Together<'a> {
    pub(super) verdicts: Vec<Verdicted<'a>>,
    pub(super) findings: Vec<Told<'a>>,
}

impl<'a> Together<'a> {
    pub(super) fn new(all: &'a [Across<'_>]) -> Self {
        let verdicts = all.iter().flat_map(|across| {
            let verdicted = |verdict| Verdicted::new(verdict, &across.source, None).at(&across.source.name);
            across.verdicts.iter().map(verdicted)
        });
        let findings = all.iter().flat_map(|across| {
            let told = |finding| Told::new(finding, &across.source, None).at(&across.source.name);
            across.findings.iter().map(told)
        });
        Self { verdicts: verdicts.collect(), findings: findings.collect() }
    }
}

/// What a verdict is about, where the requirement is asked once for each of several things.
#[derive(Serialize)]
pub(super) struct Thing<'a> {
    /// The register ids of the groups: of the document's own, or in what is asked of several of all that it is about.
    groups: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    outcome: Option<&'a str>,
}

/// Somebody's reason; its place is null where it stands in the configuration.
#[derive(Serialize)]
struct Waiver<'a> {
    reason: &'a str,
    place: Option<Spot<'a>>,
}

#[derive(Serialize)]
struct Spot<'a> {
    text: &'a str,
    start: Position,
    end: Position,
    bytes: [usize; 2],
}

#[derive(Serialize)]
pub(super) struct Told<'a> {
    id: &'a str,
    code: &'a str,
    requirement: &'a str,
    severity: &'a str,
    what: &'a str,
    why: &'a str,
    how: &'a str,
    labels: Vec<Place<'a>>,
    /// Only in a review that is held against another: what has become of it since.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) change: Option<&'a str>,
    /// There are no fixes yet.
    fixes: [(); 0],
    #[serde(flatten)]
    thing: Option<Thing<'a>>,
}

#[derive(Serialize)]
pub(super) struct Place<'a> {
    /// Only where it stands in no document.
    #[serde(skip_serializing_if = "Option::is_none")]
    path: Option<&'a str>,
    note: &'a str,
    /// Only where a part is waived, and this belongs to it.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    waived: bool,
    text: &'a str,
    start: Position,
    end: Position,
    bytes: [usize; 2],
}

#[derive(Serialize)]
pub(super) struct Position {
    pub(super) line: usize,
    pub(super) column: usize,
}

#[derive(Serialize)]
struct Passed<'a> {
    path: &'a str,
    reason: &'a str,
}

#[derive(Serialize)]
struct Summary {
    documents: usize,
    complies: usize,
    errors: usize,
    warnings: usize,
    advice: usize,
    waived: usize,
    #[serde(rename = "baseline")]
    in_baseline: usize,
}

impl<'a> Document<'a> {
    /// Returns a document of a run against `usual`.
    pub(super) fn new(judged: &'a Judged<'_>, usual: &RulePack) -> Self {
        let (source, id) = (&judged.source, judged.id.as_deref());
        Self {
            path: &source.name,
            title: judged.title.as_deref(),
            group: judged.group.as_deref(),
            id,
            pack: Some(Pack::from(judged.pack)).filter(|pack| *pack != Pack::from(usual)),
            encoding: source.encoding,
            status: judged.status.name(),
            covered: judged.covered,
            required: judged.required,
            verdicts: judged.verdicts.iter().map(|verdict| Verdicted::new(verdict, source, id)).collect(),
            findings: judged.findings.iter().map(|finding| Told::new(finding, source, id)).collect(),
        }
    }
}

impl<'a> Verdicted<'a> {
    /// Says of which groups it is, and where in which document.
    pub(super) fn of_several(mut self, thing: Thing<'a>, evidence: Vec<Place<'a>>) -> Self {
        (self.thing, self.evidence) = (Some(thing), evidence);
        self
    }

    pub(super) fn new(verdict: &'a Verdict<'_>, source: &'a Source, group: Option<&'a str>) -> Self {
        let (requirement, answer) = (verdict.requirement, &verdict.answer);
        let mut evidence = places(&answer.evidence, source);
        if let Some(left) = &verdict.left {
            let left: BTreeSet<Span> = left.evidence.iter().map(|place| place.span).collect();
            for (place, known) in evidence.iter_mut().zip(&answer.evidence) {
                place.waived = !left.contains(&known.span);
            }
        }
        let waivers = verdict.waivers().filter(|_| !verdict.in_part.is_empty());
        Self {
            code: &requirement.code,
            requirement: &requirement.name,
            topic: requirement.on.as_deref(),
            force: requirement.force.name(),
            standing: answer.standing.name(),
            word: answer.word.name(),
            statement: &answer.statement,
            heading: answer.heading.as_deref(),
            evidence,
            waiver: verdict.waiver.as_ref().map(|waived| Waiver::new(waived, source)),
            waivers: waivers.map(|waived| Waiver::new(waived, source)).collect(),
            thing: Thing::new(answer.about.as_ref(), group),
        }
    }

    /// Says in which file its places stand.
    fn at(mut self, path: &'a str) -> Self {
        self.evidence.iter_mut().for_each(|place| place.path = Some(path));
        self
    }
}

impl<'a> Thing<'a> {
    fn new(about: Option<&'a About>, group: Option<&'a str>) -> Option<Self> {
        let (body, outcome) = match about? {
            About::Body(id) => (Some(id.as_str()), None),
            About::Outcome(number) => (None, Some(number.as_str())),
        };
        Some(Self { groups: group.into_iter().collect(), body, outcome })
    }

    /// Returns what an answer about several groups is about.
    pub(super) fn of_several(about: Option<&'a About>, groups: &'a [String]) -> Self {
        let groups = groups.iter().map(String::as_str).collect();
        Self { groups, ..Self::new(about, None).unwrap_or(Self { groups: Vec::new(), body: None, outcome: None }) }
    }
}

impl<'a> Waiver<'a> {
    fn new(waived: &'a Waived, source: &'a Source) -> Self {
        let mut reached = Reached::default();
        let place = waived.place.map(|span| Spot {
            text: source.slice(span),
            start: reached.position(source, span.start),
            end: reached.position(source, span.end),
            bytes: [span.start, span.end],
        });
        Self { reason: &waived.reason, place }
    }
}

impl<'a> Told<'a> {
    pub(super) fn new(finding: &'a Finding<'_>, source: &'a Source, group: Option<&'a str>) -> Self {
        Self {
            id: &finding.id,
            code: &finding.requirement.code,
            requirement: &finding.requirement.name,
            severity: finding.severity.name(),
            what: &finding.what,
            why: &finding.why,
            how: &finding.how,
            labels: places(&finding.labels, source),
            change: None,
            fixes: [],
            thing: Thing::new(finding.about.as_ref(), group),
        }
    }

    /// Says of which groups it is, and where in which document.
    pub(super) fn of_several(mut self, thing: Thing<'a>, labels: Vec<Place<'a>>) -> Self {
        (self.thing, self.labels) = (Some(thing), labels);
        self
    }

    /// Says in which file its places stand.
    fn at(mut self, path: &'a str) -> Self {
        self.labels.iter_mut().for_each(|place| place.path = Some(path));
        self
    }
}

impl<'a> Place<'a> {
    /// Returns a place in one of several documents.
    pub(super) fn in_one(evidence: &'a Evidence, source: &'a Source) -> Self {
        let mut reached = Reached::default();
        Self {
            path: Some(&source.name),
            waived: false,
            note: &evidence.note,
            text: source.slice(evidence.span),
            start: reached.position(source, evidence.span.start),
            end: reached.position(source, evidence.span.end),
            bytes: [evidence.span.start, evidence.span.end],
        }
    }
}

fn places<'a>(evidence: &'a [Evidence], source: &'a Source) -> Vec<Place<'a>> {
    let mut reached = Reached::default();
    let place = |evidence: &'a Evidence| Place {
        path: None,
        waived: false,
        note: &evidence.note,
        text: source.slice(evidence.span),
        start: reached.position(source, evidence.span.start),
        end: reached.position(source, evidence.span.end),
        bytes: [evidence.span.start, evidence.span.end],
    };
    evidence.iter().map(place).collect()
}

/// Holds the place that was counted last: the next on the same line is counted from there, so that many places on one long
/// line cost no more than the line.
#[derive(Debug, Default)]
pub(super) struct Reached {
    line: usize,
    column: usize,
    offset: usize,
}

impl Reached {
    /// Returns the position of `offset`. Costs the way from the last one where both stand on one line.
    pub(super) fn position(&mut self, source: &Source, offset: usize) -> Position {
        let line = source.line(offset);
        self.column = if line == self.line && offset >= self.offset {
            let between = source.slice(Span::new(self.offset, offset));
            self.column + between.chars().filter(|character| *character != '\u{feff}').count()
        } else {
            source.position(offset).column
        };
        (self.line, self.offset) = (line, offset);
        Position { line, column: self.column }
    }
}

#[cfg(test)]
mod tests {
    use super::Reached;
    use crate::text::Source;

    #[test]
    fn counting_on_is_counting_anew() {
        let text = "\u{feff}é one\r\ntwo 日本\n\nthree";
        let source = Source::new("a.md", text);
        let mut reached = Reached::default();
        let offsets = (0..=text.len()).filter(|offset| text.is_char_boundary(*offset));
        for offset in offsets.clone().chain(offsets.rev()) {
            let (counted, anew) = (reached.position(&source, offset), source.position(offset));
            assert_eq!((counted.line, counted.column), (anew.line, anew.column), "at {offset}");
        }
    }
}
