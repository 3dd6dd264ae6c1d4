//! How is a run told to the pages on which a forge shows what programs found? As SARIF 2.1.0 (OASIS standard, 2020).
//!
//! One result stands on a line. The rules follow them, since a document may have been judged by another pack than the first.
//! What a verdict says is kept in `kind`: fail, or review where the answer is unclear; pass and notApplicable only where they are
//! asked for. The standard gives no level to a result that does not fail, so that its severity stands in its properties.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::Serialize;
use serde_json::{Value, json};

use super::address::uri;
use super::json::{List, Reached};
use super::{Across, Judged, Missed, Reporter, Rest, Setting, Whereabouts};
use crate::answer::{Evidence, Standing};
use crate::finding::{Finding, Identity, Severity};
use crate::pack::{Requirement, RulePack};
use crate::text::{Source, Span};
use crate::verdict::{Verdict, Waived};

/// Where the standard's own schema stands.
const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// Names the base of all paths, as GitHub and others do: the top of the repository.
const BASE: &str = "%SRCROOT%";

/// The name of what identifies a result from one run to the next: its id; the version grows if it is ever made up in another way.
const FINGERPRINT: &str = "torlint/v1";

/// The name of what tells apart the results of two documents of one group, which have the same ids: the path of each.
const DOCUMENT: &str = "torlint/document/v1";

/// What a result says that is kept from being told.
const UNTOLD: &str = "It was not told in this run: it stands in the baseline, or its code was not asked for.";

/// Writes the log piece by piece.
#[derive(Debug)]
pub struct Sarif {
    whereabouts: Whereabouts,
    all_verdicts: bool,
    /// What the rules are made of, in their order. Two packs may ask the same code with other words or another force, and each
    /// of them is a rule; a result says by its place which is its own.
    requirements: Vec<Requirement>,
    /// How many results of the document that is being told have each id.
    ids: BTreeMap<String, usize>,
    list: List,
}

/// What the results are about: a file, and what is told of it.
#[derive(Clone, Copy, Debug)]
struct Told<'a> {
    source: &'a Source,
    findings: &'a [Finding<'a>],
    verdicts: &'a [Verdict<'a>],
    /// What a verdict is known by; nothing across documents.
    identity: Option<Identity<'a>>,
}

impl Sarif {
    /// Returns a reporter that names the rules of `pack`, and those of other packs where a document is judged by them.
    #[must_use]
    pub fn new(pack: &RulePack, setting: Setting<'_>) -> Self {
        Self {
            whereabouts: setting.whereabouts.clone(),
            all_verdicts: setting.all_verdicts,
            requirements: pack.requirements.to_vec(),
            ids: BTreeMap::new(),
            list: List::default(),
        }
    }

    /// Returns the place of a rule among all.
    fn rule(&mut self, requirement: &Requirement) -> usize {
        self.requirements.iter().position(|known| known == requirement).unwrap_or_else(|| {
            self.requirements.push(requirement.clone());
            self.requirements.len() - 1
        })
    }

    /// Returns what identifies a result, whatever else a run finds: its id, behind that a number where the document has the id
    /// already, and the document.
    fn fingerprint(&mut self, id: &str, source: &Source) -> Value {
        let count = self.ids.entry(id.to_owned()).or_default();
        *count += 1;
        let id = if *count == 1 { id.to_owned() } else { format!("{id}:{count}") };
        json!({ FINGERPRINT: id, DOCUMENT: uri(&source.name, &self.whereabouts) })
    }

    fn tell(&mut self, told: Told<'_>, out: &mut dyn Write) -> io::Result<()> {
        self.ids.clear();
        for finding in told.findings {
            let result = self.finding(finding, told);
            self.list.write(&result, out)?;
        }
        for verdict in told.verdicts {
            if let Some(mut result) = self.verdict(verdict, told) {
                if let Some(identity) = told.identity {
                    let id = identity.of(verdict.requirement, &verdict.answer);
                    result["partialFingerprints"] = self.fingerprint(&id, told.source);
                }
                self.list.write(&result, out)?;
            }
        }
        Ok(())
    }

    fn finding(&mut self, finding: &Finding<'_>, told: Told<'_>) -> Value {
        let verdict = told.verdicts.iter().find(|verdict| is_of(finding, verdict));
        let standing = verdict.map_or(Standing::Unmet, |verdict| verdict.answer.standing);
        let text = format!("{}\n\n{}", finding.what, finding.how);
        let mut result = self.result(finding.requirement, kind(standing), &text, &finding.labels, told);
        // With sections of one's own, what is met elsewhere is still a finding.
        if standing != Standing::Unclear {
            result["kind"] = json!("fail");
            result["level"] = json!(level(finding.severity));
        }
        result["properties"] = json!({ "severity": finding.severity.name() });
        result["partialFingerprints"] = self.fingerprint(&finding.id, told.source);
        result
    }

    /// Returns what is waived, and if all is asked for, what is met, not asked or not told; nothing where a finding says it.
    fn verdict(&mut self, verdict: &Verdict<'_>, told: Told<'_>) -> Option<Value> {
        let (answer, requirement) = (&verdict.answer, verdict.requirement);
        let waivers: Vec<&Waived> = verdict.waivers().collect();
        let is_told = || told.findings.iter().any(|finding| is_of(finding, verdict));
        if waivers.is_empty() && (!self.all_verdicts || is_told()) {
            return None;
        }
        let left: Vec<Span> = verdict.left.iter().flat_map(|left| &left.evidence).map(|place| place.span).collect();
        let places: Vec<Evidence> =
            answer.evidence.iter().filter(|place| !left.contains(&place.span)).cloned().collect();
        // What the finding still tells of is not waived.
        let in_part = !waivers.is_empty() && verdict.waiver.is_none();
        let text = if in_part { format!("Waived in part: {}", answer.statement) } else { answer.statement.clone() };
        let mut result = self.result(requirement, kind(answer.standing), &text, &places, told);
        if answer.standing == Standing::Unmet {
            result["level"] = json!(level(Severity::from(requirement.force)));
        }
        if !waivers.is_empty() {
            result["suppressions"] = waivers.iter().map(|waived| self.suppression(waived, told.source)).collect();
        } else if !matches!(answer.standing, Standing::Met | Standing::Inapplicable) {
            result["suppressions"] = json!([{ "kind": "external", "status": "accepted", "justification": UNTOLD }]);
        }
        Some(result)
    }

    fn result(
        &mut self,
        requirement: &Requirement,
        kind: &str,
        text: &str,
        places: &[Evidence],
        told: Told<'_>,
    ) -> Value {
        let index = self.rule(requirement);
        let mut reached = Reached::default();
        let place = |place: &Evidence| {
            let mut location = self.location(Some(place.span), &mut reached, told.source);
            location["message"] = json!({ "text": place.note });
            location
        };
        let mut places = places.iter().map(place);
        // A result without a place would not be shown at all.
        let first = places.next().unwrap_or_else(|| self.location(None, &mut Reached::default(), told.source));
        let mut result = json!({
            "ruleId": requirement.code,
            "ruleIndex": index,
            "kind": kind,
            "level": "none",
            "message": { "text": text },
            "locations": [first],
        });
        let others: Vec<Value> = places.collect();
        if !others.is_empty() {
            result["relatedLocations"] = others.into();
        }
        result
    }

    /// Returns how other programs find a file.
    fn artifact(&self, path: &str) -> Value {
        let address = uri(path, &self.whereabouts);
        let from_top = !address.starts_with("file:");
        let mut artifact = json!({ "uri": address });
        if from_top {
            artifact["uriBaseId"] = json!(BASE);
        }
        artifact
    }

    /// Returns a place in a file; of no place, the file.
    fn location(&self, place: Option<Span>, reached: &mut Reached, source: &Source) -> Value {
        let mut physical = json!({ "artifactLocation": self.artifact(&source.name) });
        if let Some(span) = place {
            let (start, end) = (reached.position(source, span.start), reached.position(source, span.end));
            physical["region"] = json!({
                "startLine": start.line,
                "startColumn": start.column,
                "endLine": end.line,
                "endColumn": end.column,
                "snippet": { "text": source.slice(span) },
            });
        }
        json!({ "physicalLocation": physical })
    }

    fn suppression(&self, waived: &Waived, source: &Source) -> Value {
        let kind = if waived.place.is_some() { "inSource" } else { "external" };
        let mut suppression = json!({ "kind": kind, "status": "accepted", "justification": waived.reason });
        if waived.place.is_some() {
            suppression["location"] = self.location(waived.place, &mut Reached::default(), source);
        }
        suppression
    }

    /// Returns how the run itself went. What is found in documents is no trouble.
    fn invocation(&self, missed: &[Missed]) -> Value {
        let notification = |missed: &Missed| {
            let mut notification = json!({ "level": "error", "message": { "text": missed.sentence } });
            if let Some(path) = &missed.path {
                let mut physical = json!({ "artifactLocation": self.artifact(path) });
                if let Some(line) = missed.line {
                    physical["region"] = json!({ "startLine": line });
                }
                notification["locations"] = json!([{ "physicalLocation": physical }]);
            }
            notification
        };
        let mut invocation = json!({ "executionSuccessful": missed.is_empty() });
        if !missed.is_empty() {
            invocation["toolExecutionNotifications"] = missed.iter().map(notification).collect();
        }
        invocation
    }
}

/// Tells whether a finding tells of a verdict.
fn is_of(finding: &Finding<'_>, verdict: &Verdict<'_>) -> bool {
    verdict.requirement.code == finding.requirement.code && verdict.answer.about == finding.about
}

impl Reporter for Sarif {
    fn begin(&mut self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "{{\"version\":\"2.1.0\",\"$schema\":\"{SCHEMA}\",")?;
        out.write_all(b"\"runs\":[{\"columnKind\":\"unicodeCodePoints\",\n\"results\":[")
    }

    fn document(&mut self, judged: &Judged<'_>, out: &mut dyn Write) -> io::Result<()> {
        let Judged { source, findings, verdicts, .. } = judged;
        self.tell(Told { source, findings, verdicts, identity: Some(judged.identity()) }, out)
    }

    fn end(&mut self, rest: &Rest<'_>, out: &mut dyn Write) -> io::Result<()> {
        for Across { source, findings, verdicts } in rest.across {
            self.tell(Told { source, findings, verdicts, identity: None }, out)?;
        }
        let rules: Vec<Value> = self.requirements.iter().map(rule).collect();
        let driver = Driver { name: "torlint", semantic_version: env!("CARGO_PKG_VERSION"), rules: &rules };
        out.write_all(b"],\n\"tool\":{\"driver\":")?;
        serde_json::to_writer(&mut *out, &driver)?;
        out.write_all(b"},\n\"invocations\":[")?;
        serde_json::to_writer(&mut *out, &self.invocation(rest.missed))?;
        out.write_all(b"]}]}\n")
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Driver<'a> {
    name: &'a str,
    semantic_version: &'a str,
    rules: &'a [Value],
}

fn rule(requirement: &Requirement) -> Value {
    let mut help = requirement.help.to_string();
    if let Some(good) = &requirement.good {
        help = format!("{help}\n\n{good}");
    }
    let mut properties = json!({ "force": requirement.force.name() });
    if let Some(topic) = &requirement.on {
        properties["topic"] = json!(topic);
    }
    let mut why = requirement.why.to_string();
    if let Some(clause) = &requirement.clause {
        properties["clause"] = json!({ "in": clause.r#in, "says": clause.says });
        why = format!("{why}\n\n{}: \"{}\"", clause.r#in, clause.says);
    }
    json!({
        "id": requirement.code,
        "name": joined(&requirement.name),
        "shortDescription": { "text": requirement.why },
        "fullDescription": { "text": why },
        "help": { "text": help },
        "defaultConfiguration": { "level": level(Severity::from(requirement.force)), "enabled": true },
        "properties": properties,
    })
}

/// Returns a name as SARIF wants it: "title-names-no-group" as `TitleNamesNoGroup`.
fn joined(name: &str) -> String {
    name.split('-').map(crate::text::upper_first).collect()
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "note",
    }
}

fn kind(standing: Standing) -> &'static str {
    match standing {
        Standing::Met => "pass",
        Standing::Unclear => "review",
        Standing::Unmet => "fail",
        Standing::Inapplicable => "notApplicable",
    }
}
