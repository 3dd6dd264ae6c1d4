//! How is a review told to programs? The object of a check, with the roll of the groups and what is asked of all together.

use std::io::{self, Write};

use serde::Serialize;

use super::{Review, Row, Settled, Told};
use crate::report::json::{self, Document, List, Pack, Place, Thing, Together, Verdicted};

/// Writes the object.
pub(super) fn write(review: &Review<'_>, out: &mut dyn Write) -> io::Result<()> {
    json::open(out)?;
    out.write_all(b",\n\"pack\":")?;
    serde_json::to_writer(&mut *out, &Pack::from(review.pack))?;
    out.write_all(b",\n\"groups\":[")?;
    let mut list = List::default();
    for (index, row) in review.rows.iter().enumerate() {
        list.write(&Group::new(review, index, row), out)?;
    }
    out.write_all(b"],\n\"documents\":[")?;
    let mut list = List::default();
    for judged in &review.documents {
        let mut document = Document::new(judged, review.pack);
        for (told, finding) in document.findings.iter_mut().zip(&judged.findings) {
            told.change = change(review, &finding.id);
        }
        list.write(&document, out)?;
    }
    out.write_all(b"],\n\"across\":")?;
    serde_json::to_writer(&mut *out, &together(review))?;
    if let Some(since) = &review.since {
        out.write_all(b",\n\"since\":")?;
        let met = since.met.iter().map(Met::from).collect();
        serde_json::to_writer(&mut *out, &Since { file: &since.name, met, new: &since.new, gone: &since.gone })?;
    }
    json::close(&review.skipped, &review.tally, out)
}

#[derive(Serialize)]
struct Group<'a> {
    id: Option<&'a str>,
    name: &'a str,
    status: &'a str,
    path: Option<&'a str>,
    /// The outcomes that it leads on and supports: by its document, or else by the register.
    leads: Vec<String>,
    supports: Vec<String>,
    /// Only where it stood otherwise at the review that this one is held against.
    #[serde(skip_serializing_if = "Option::is_none")]
    was: Option<&'a str>,
}

impl<'a> Group<'a> {
    fn new(review: &'a Review<'_>, index: usize, row: &'a Row) -> Self {
        let line = super::matrix::led(review, row);
        Self {
            id: review.body(row).map(|body| body.id.as_str()),
            name: &row.name,
            status: row.standing.name(),
            path: row.document.map(|document| review.documents[document].source.name.as_str()),
            leads: line.0,
            supports: line.1,
            was: review.since.as_ref().and_then(|since| since.stood.get(&index)).map(String::as_str),
        }
    }
}

#[derive(Serialize)]
struct Since<'a> {
    file: &'a str,
    met: Vec<Met<'a>>,
    new: &'a [String],
    gone: &'a [String],
}

#[derive(Serialize)]
struct Met<'a> {
    group: Option<&'a str>,
    code: &'a str,
    what: &'a str,
    now: &'a str,
}

impl<'a> From<&'a Settled> for Met<'a> {
    fn from(settled: &'a Settled) -> Self {
        Self { group: settled.group.as_deref(), code: &settled.code, what: &settled.what, now: settled.now }
    }
}

fn together<'a>(review: &'a Review<'_>) -> Together<'a> {
    let mut together = Together::new(&review.configured);
    for told in &review.matters {
        // A waiver stands in its own document; where there is none, any text does, since nothing is taken from it.
        let Some(source) = told.waived_in.map_or_else(|| review.any(), |document| review.source(Some(document))) else {
            continue;
        };
        let thing = || Thing::of_several(told.verdict.answer.about.as_ref(), &told.groups);
        let verdict = Verdicted::new(&told.verdict, source, None);
        together.verdicts.push(verdict.of_several(thing(), places(review, told)));
        if let Some(finding) = &told.finding {
            let mut said = json::Told::new(finding, source, None).of_several(thing(), places(review, told));
            said.change = change(review, &finding.id);
            together.findings.push(said);
        }
    }
    together
}

fn places<'a>(review: &'a Review<'_>, told: &'a Told<'_>) -> Vec<Place<'a>> {
    let evidence = told.verdict.answer.evidence.iter().zip(&told.documents);
    evidence.filter_map(|(evidence, document)| Some(Place::in_one(evidence, review.source(*document)?))).collect()
}

fn change(review: &Review<'_>, id: &str) -> Option<&'static str> {
    review.since.as_ref().and_then(|since| since.findings.get(id)).map(|change| change.name())
}
