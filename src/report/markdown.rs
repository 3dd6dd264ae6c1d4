//! How is a run told in minutes? A Markdown table with a row for each document, and the findings below it.

use std::fmt::Write as _;
use std::io::{self, Write};

use super::{Judged, Off, Reporter, Rest, Status};
use crate::finding::{Finding, Severity};
use crate::pack::RulePack;
use crate::text::Source;

/// Writes the table as it goes and keeps the findings for the end, for they stand below it.
#[derive(Debug)]
pub struct Markdown<'p> {
    pack: &'p RulePack,
    /// The head of the table that is being written.
    head: String,
    findings: String,
    off: Off,
}

impl<'p> Markdown<'p> {
    /// Returns a reporter whose columns are the topics of `pack`.
    #[must_use]
    pub fn new(pack: &'p RulePack) -> Self {
        Self { pack, head: String::new(), findings: String::new(), off: Off::default() }
    }
}

impl Reporter for Markdown<'_> {
    fn begin(&mut self, out: &mut dyn Write) -> io::Result<()> {
        self.head = head(self.pack);
        out.write_all(self.head.as_bytes())
    }

    fn document(&mut self, judged: &Judged<'_>, out: &mut dyn Write) -> io::Result<()> {
        self.off.add(judged.pack);
        let head = head(judged.pack);
        if head != self.head {
            // Another pack asks for other topics, and they need columns of their own.
            write!(out, "\n{head}")?;
            self.head = head;
        }
        let mut cells = vec![escape(&judged.source.name), judged.status.phrase().to_owned()];
        cells.extend(judged.topics().map(super::word));
        let severities = [Severity::Error, Severity::Warning, Severity::Advice];
        cells.extend(severities.map(|severity| judged.count(severity).to_string()));
        writeln!(out, "| {} |", cells.join(" | "))?;
        self.findings.push_str(&list(judged));
        Ok(())
    }

    fn end(&mut self, rest: &Rest<'_>, out: &mut dyn Write) -> io::Result<()> {
        let Rest { across, skipped, .. } = *rest;
        for across in across.iter().filter(|across| !across.findings.is_empty()) {
            let _ = writeln!(self.findings, "\n## {}\n", escape(&across.source.name));
            across.findings.iter().for_each(|finding| item(&mut self.findings, finding, &across.source));
        }
        out.write_all(self.findings.as_bytes())?;
        if let Some(off) = self.off.sentence() {
            writeln!(out, "\n{}", escape(&off))?;
        }
        if !skipped.is_empty() {
            writeln!(out, "\n## Passed over\n")?;
        }
        for skipped in skipped {
            writeln!(out, "- {}: {}", escape(&skipped.path), escape(&skipped.reason))?;
        }
        Ok(())
    }
}

/// Returns the head of a table whose columns are the topics of `pack`.
fn head(pack: &RulePack) -> String {
    let asked = pack.requirements.iter().filter(|requirement| requirement.is_covered());
    let names = asked.map(|requirement| {
        let topic = pack.topics.iter().find(|topic| requirement.on.as_ref() == Some(&topic.id));
        topic.map_or(&requirement.name, |topic| &topic.name)
    });
    let mut columns = vec!["Document".to_owned(), "Status".to_owned()];
    columns.extend(names.map(|name| escape(name)));
    columns.extend(["Errors", "Warnings", "Advice"].map(str::to_owned));
    let mut rule = vec!["---"; columns.len() - 3];
    rule.extend(["---:"; 3]);
    format!("| {} |\n| {} |\n", columns.join(" | "), rule.join(" | "))
}

/// Returns the findings of one document under a heading; nothing where there are none.
fn list(judged: &Judged<'_>) -> String {
    let mut list = String::new();
    if let (Status::NotTermsOfReference, Some(reason)) = (judged.status, &judged.reason) {
        let _ = writeln!(
            list,
            "\n## {}\n\nNot judged, since it does not read like terms of reference: {}.",
            escape(&judged.source.name),
            escape(reason)
        );
    } else if !judged.findings.is_empty() || judged.waivers().next().is_some() {
        let _ = writeln!(list, "\n## {}\n", escape(&judged.source.name));
    }
    for finding in &judged.findings {
        item(&mut list, finding, &judged.source);
    }
    for (verdict, waived) in judged.waivers() {
        let what = super::waived(verdict, waived, &judged.source);
        let _ = writeln!(list, "- **waived** {}: {}", escape(&what), escape(&waived.reason));
    }
    list
}

fn item(list: &mut String, finding: &Finding<'_>, source: &Source) {
    let (severity, requirement) = (finding.severity.name(), finding.requirement);
    let _ = write!(list, "- **{severity}** {} {}: {}", requirement.code, requirement.name, escape(&finding.what));
    if let Some(label) = finding.labels.first() {
        let _ = write!(list, " (line {})", source.line(label.span.start));
    }
    let _ = writeln!(list, "\n  - Why: {}\n  - Help: {}", escape(&finding.why), escape(&finding.how));
}

/// Returns text that stands in a cell or a list as it is: Markdown's own signs are escaped, line ends become spaces.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        if matches!(character, '|' | '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '~') {
            escaped.push('\\');
        }
        escaped.push(if super::is_unsafe(character) { ' ' } else { character });
    }
    escaped
}
