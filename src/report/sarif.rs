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
use super::{Judged, Missed, Reporter, Rest, Setting, Whereabouts};
use crate::answer::{Evidence, Standing};
use crate::finding::{self, Finding, Severity};
use crate::pack::{Requirement, RulePack};
use crate::text::{Source, Span};
use crate::verdict::{Verdict, Waived};

/// Where the standard's own schema stands.
const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// Names the base of all paths, as GitHub and others do: the top of the repository.
const BASE: &str = "%SRCROOT%";

/// The name of what identifies a result from one run to the next; the version grows if it is ever made up in another way.
const FINGERPRINT: &str = "torlint/v1";

/// Writes the log piece by piece.
#[derive(Debug)]
pub struct Sarif {
    whereabouts: Whereabouts,
    all_verdicts: bool,
    /// The codes of the rules, in the order of `rules`.
    codes: Vec<String>,
    rules: Vec<Value>,
    /// How often each fingerprint was given.
    known: BTreeMap<String, usize>,
    list: List,
}

impl Sarif {
    /// Returns a reporter that names the rules of `pack`, and those of other packs where a document is judged by them.
    #[must_use]
    pub fn new(pack: &RulePack, setting: Setting<'_>) -> Self {
        let (whereabouts, all_verdicts) = (setting.whereabouts.clone(), setting.all_verdicts);
        let mut sarif = Self {
            whereabouts,
            all_verdicts,
            codes: Vec::new(),
            rules: Vec::new(),
            known: BTreeMap::new(),
            list: List::default(),
        };
        for requirement in pack.requirements.iter() {
            sarif.rule(requirement);
        }
        sarif
    }

    /// Returns the place of a rule among all.
    fn rule(&mut self, requirement: &Requirement) -> usize {
        let known = self.codes.iter().position(|code| *code == requirement.code);
        known.unwrap_or_else(|| {
            self.codes.push(requirement.code.to_string());
            self.rules.push(rule(requirement));
            self.codes.len() - 1
        })
    }

    fn findings(
        &mut self,
        findings: &[Finding<'_>],
        verdicts: &[Verdict<'_>],
        source: &Source,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        for finding in findings {
            let requirement = finding.requirement;
            let verdict = verdicts
                .iter()
                .find(|verdict| verdict.requirement.code == requirement.code && verdict.answer.about == finding.about);
            let standing = verdict.map_or(Standing::Unmet, |verdict| verdict.answer.standing);
            let text = format!("{}\n\n{}", finding.what, finding.how);
            let mut result = self.result(requirement, kind(standing), &text, &finding.labels, source);
            // With sections of one's own, what is met elsewhere is still a finding.
            if standing != Standing::Unclear {
                result["kind"] = json!("fail");
                result["level"] = json!(level(finding.severity));
            }
            result["properties"] = json!({ "severity": finding.severity.name() });
            self.identify(&mut result, finding.id.clone());
            self.list.write(&result, out)?;
        }
        Ok(())
    }

    /// Says by what a result is known from one run to the next; of two that would be known by the same, the second is told apart.
    fn identify(&mut self, result: &mut Value, id: String) {
        let count = self.known.entry(id.clone()).or_insert(0);
        *count += 1;
        let id = if *count == 1 { id } else { format!("{id}-{count}") };
        result["partialFingerprints"] = json!({ FINGERPRINT: id });
    }

    /// Writes what is waived, and if it is asked for, what is met or not asked.
    fn verdicts(
        &mut self,
        findings: &[Finding<'_>],
        verdicts: &[Verdict<'_>],
        source: &Source,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        for verdict in verdicts {
            let (answer, requirement) = (&verdict.answer, verdict.requirement);
            let waivers: Vec<&Waived> = verdict.waivers().collect();
            // With sections of one's own, what is met elsewhere is a finding, and told already.
            let is_told = || {
                let same = |finding: &&Finding<'_>| finding.requirement.code == requirement.code;
                findings.iter().filter(same).any(|finding| finding.about == answer.about)
            };
            let quiet = matches!(answer.standing, Standing::Met | Standing::Inapplicable);
            if waivers.is_empty() && !(quiet && self.all_verdicts && !is_told()) {
                continue;
            }
            let left: Vec<Span> = verdict.left.iter().flat_map(|left| &left.evidence).map(|place| place.span).collect();
            let waived: Vec<Evidence> =
                answer.evidence.iter().filter(|place| !left.contains(&place.span)).cloned().collect();
            let mut result = self.result(requirement, kind(answer.standing), &answer.statement, &waived, source);
            if answer.standing == Standing::Unmet {
                result["level"] = json!(level(Severity::from(requirement.force)));
            }
            if !waivers.is_empty() {
                result["suppressions"] = waivers.iter().map(|waived| self.suppression(waived, source)).collect();
                self.identify(&mut result, finding::waived_id(&source.name, verdict));
            }
            self.list.write(&result, out)?;
        }
        Ok(())
    }

    fn result(
        &mut self,
        requirement: &Requirement,
        kind: &str,
        text: &str,
        places: &[Evidence],
        source: &Source,
    ) -> Value {
        let index = self.rule(requirement);
        let mut reached = Reached::default();
        let place = |place: &Evidence| {
            let mut location = self.location(Some(place.span), &mut reached, source);
            location["message"] = json!({ "text": place.note });
            location
        };
        let mut places = places.iter().map(place);
        // A result without a place would not be shown at all.
        let first = places.next().unwrap_or_else(|| self.location(None, &mut Reached::default(), source));
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

    /// Returns a place in a file; of no place, the file.
    fn location(&self, place: Option<Span>, reached: &mut Reached, source: &Source) -> Value {
        let address = uri(&source.name, &self.whereabouts);
        let mut artifact = json!({ "uri": address });
        if !address.starts_with("file:") {
            artifact["uriBaseId"] = json!(BASE);
        }
        let mut physical = json!({ "artifactLocation": artifact });
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
}

impl Reporter for Sarif {
    fn begin(&mut self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "{{\"version\":\"2.1.0\",\"$schema\":\"{SCHEMA}\",")?;
        out.write_all(b"\"runs\":[{\"columnKind\":\"unicodeCodePoints\",\n\"results\":[")
    }

    fn document(&mut self, judged: &Judged<'_>, out: &mut dyn Write) -> io::Result<()> {
        self.findings(&judged.findings, &judged.verdicts, &judged.source, out)?;
        self.verdicts(&judged.findings, &judged.verdicts, &judged.source, out)
    }

    fn end(&mut self, rest: &Rest<'_>, out: &mut dyn Write) -> io::Result<()> {
        for across in rest.across {
            self.findings(&across.findings, &across.verdicts, &across.source, out)?;
            self.verdicts(&across.findings, &across.verdicts, &across.source, out)?;
        }
        let driver = Driver { name: "torlint", semantic_version: env!("CARGO_PKG_VERSION"), rules: &self.rules };
        out.write_all(b"],\n\"tool\":{\"driver\":")?;
        serde_json::to_writer(&mut *out, &driver)?;
        out.write_all(b"},\n\"invocations\":[")?;
        let notification = |missed: &Missed| {
            let mut notification = json!({ "level": "error", "message": { "text": missed.sentence } });
            if let Some(path) = &missed.path {
                let mut artifact = json!({ "uri": uri(path, &self.whereabouts) });
                if !uri(path, &self.whereabouts).starts_with("file:") {
                    artifact["uriBaseId"] = json!(BASE);
                }
                notification["locations"] = json!([{ "physicalLocation": { "artifactLocation": artifact } }]);
            }
            notification
        };
        let notifications: Vec<Value> = rest.missed.iter().map(notification).collect();
        let mut invocation = json!({ "executionSuccessful": notifications.is_empty() });
        if !notifications.is_empty() {
            invocation["toolExecutionNotifications"] = notifications.into();
        }
        serde_json::to_writer(&mut *out, &invocation)?;
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
