//! How does a test report tell a run? A suite for each document, and in it a test case for each requirement.
//!
//! A case fails where its finding makes the run fail (`--fail-on`), so that the report and the exit status say the same. What is
//! told and does not make it fail stands in the output of its case; what is waived or not asked is skipped, with the reason.

use std::collections::BTreeMap;
use std::io::{self, Write};

use quick_junit::{NonSuccessKind, Report, TestCase, TestCaseStatus, TestSuite};

use super::json::Reached;
use super::{Across, Judged, Reporter, Rest, Setting};
use crate::answer::{About, Standing};
use crate::finding::{Finding, Severity};
use crate::text::Source;
use crate::verdict::Verdict;

/// Keeps all cases, for the first line counts them.
#[derive(Debug)]
pub struct Junit {
    fails: Option<Severity>,
    report: Report,
}

impl Junit {
    /// Returns a reporter.
    #[must_use]
    pub fn new(setting: Setting<'_>) -> Self {
        Self { fails: setting.fails, report: Report::new("torlint") }
    }

    fn suite(&mut self, source: &Source, verdicts: &[Verdict<'_>], findings: &[Finding<'_>]) {
        let told: BTreeMap<String, &Finding<'_>> =
            findings.iter().map(|finding| (of_finding(finding), finding)).collect();
        let file = attribute(&source.name);
        let mut suite = TestSuite::new(file.as_str());
        for verdict in verdicts {
            let name = of_verdict(verdict);
            let mut case = match told.get(&name) {
                Some(finding) => self.case(&name, finding, source),
                None => TestCase::new(name.as_str(), Self::quiet(verdict)),
            };
            case.set_classname(file.as_str());
            let told = case.system_out.iter().map(|text| text.as_str().to_owned());
            let in_part = verdict.in_part.iter().map(|waived| format!("waived in part: {}", waived.reason));
            let lines: Vec<String> = told.chain(in_part).collect();
            if !lines.is_empty() {
                case.set_system_out(lines.join("\n"));
            }
            suite.add_test_case(case);
        }
        self.report.add_test_suite(suite);
    }

    /// Returns the case of a requirement of which something is told.
    fn case(&self, name: &str, finding: &Finding<'_>, source: &Source) -> TestCase {
        let severity = finding.severity.name();
        let mut reached = Reached::default();
        let lines = finding.labels.iter().map(|label| {
            let place = reached.position(source, label.span.start);
            format!("{}:{}:{}: {}\n", source.name, place.line, place.column, label.note)
        });
        let text = format!("{}Why: {}\nHelp: {}", lines.collect::<String>(), finding.why, finding.how);
        if self.fails.is_some_and(|softest| finding.severity <= softest) {
            let mut status = TestCaseStatus::non_success(NonSuccessKind::Failure);
            status.set_message(attribute(&finding.what)).set_type(severity).set_description(text);
            return TestCase::new(name, status);
        }
        let mut case = TestCase::new(name, TestCaseStatus::success());
        case.set_system_out(format!("{severity}: {}\n{text}", finding.what));
        case
    }

    /// Returns how a requirement stands of which nothing is told.
    fn quiet(verdict: &Verdict<'_>) -> TestCaseStatus {
        let why = match &verdict.waiver {
            Some(waived) => format!("waived: {}", waived.reason),
            None if verdict.answer.standing == Standing::Inapplicable => verdict.answer.statement.clone(),
            // Met, in the baseline, or not asked to be told.
            None => return TestCaseStatus::success(),
        };
        let mut status = TestCaseStatus::skipped();
        status.set_message(attribute(&why));
        status
    }
}

fn of_finding(finding: &Finding<'_>) -> String {
    name(&finding.requirement.code, &finding.requirement.name, finding.about.as_ref())
}

fn of_verdict(verdict: &Verdict<'_>) -> String {
    name(&verdict.requirement.code, &verdict.requirement.name, verdict.answer.about.as_ref())
}

/// Returns the name of a case: "TOR107 membership"; of one of several things, with that behind it.
fn name(code: &str, requirement: &str, about: Option<&About>) -> String {
    match about {
        Some(About::Body(thing) | About::Outcome(thing)) => format!("{code} {requirement} {thing}"),
        None => format!("{code} {requirement}"),
    }
}

impl Reporter for Junit {
    fn begin(&mut self, _out: &mut dyn Write) -> io::Result<()> {
        Ok(())
    }

    fn document(&mut self, judged: &Judged<'_>, _out: &mut dyn Write) -> io::Result<()> {
        self.suite(&judged.source, &judged.verdicts, &judged.findings);
        Ok(())
    }

    fn end(&mut self, rest: &Rest<'_>, out: &mut dyn Write) -> io::Result<()> {
        for Across { source, verdicts, findings } in rest.across {
            self.suite(source, verdicts, findings);
        }
        if !rest.missed.is_empty() {
            let mut suite = TestSuite::new("What could not be done");
            for missed in rest.missed {
                let mut status = TestCaseStatus::non_success(NonSuccessKind::Error);
                status.set_message(attribute(&missed.sentence)).set_type("unread");
                suite.add_test_case(TestCase::new(attribute(missed.path.as_deref().unwrap_or("torlint")), status));
            }
            self.report.add_test_suite(suite);
        }
        let report = self.report.to_string().map_err(io::Error::other)?;
        out.write_all(report.replace(LINE_END, "&#10;").as_bytes())
    }
}

/// Stands for a line end in an attribute until the report is written: a sign that no text may contain for itself. Written as it
/// is, a line end would be read as a space there.
const LINE_END: char = '\u{fdd0}';

/// Returns a text, such as the name of a file, that may stand in an attribute.
fn attribute(text: &str) -> String {
    text.replace(LINE_END, " ").replace(['\n', '\r'], &LINE_END.to_string())
}
