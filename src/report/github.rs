//! How does a pull request on GitHub show findings? As annotations beside the lines, by commands that the run prints.
//!
//! `::error file=…,line=…,col=…,endLine=…,endColumn=…,title=…::what, why, help`; GitHub's words for the levels are error, warning
//! and notice. What is waived is a notice.

use std::io::{self, Write};

use super::address::relative;
use super::{Amount, Judged, Reporter, Rest, Setting, Whereabouts, tame};
use crate::finding::{Finding, Severity};
use crate::text::{Source, Span};

/// Writes one command on a line for each finding.
#[derive(Debug)]
pub struct Github {
    whereabouts: Whereabouts,
    amount: Amount,
}

impl Github {
    /// Returns a reporter.
    #[must_use]
    pub fn new(setting: Setting<'_>) -> Self {
        Self { whereabouts: setting.whereabouts.clone(), amount: setting.look.amount }
    }

    fn told(&self, findings: &[Finding<'_>], source: &Source, out: &mut dyn Write) -> io::Result<()> {
        for finding in findings {
            let command = match finding.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
                Severity::Advice => "notice",
            };
            let title = format!("{} {}", finding.requirement.code, finding.requirement.name);
            let place = finding.labels.first().map(|label| label.span);
            let lines = [&finding.what, "", &format!("Why: {}", finding.why), &format!("Help: {}", finding.how)];
            self.command(command, source, place, &title, &lines.join("\n"), out)?;
        }
        Ok(())
    }

    fn command(
        &self,
        command: &str,
        source: &Source,
        place: Option<Span>,
        title: &str,
        message: &str,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        write!(out, "::{command} file={}", property(&relative(&source.name, &self.whereabouts)))?;
        if let Some(span) = place {
            let (start, end) = (source.position(span.start), source.position(span.end));
            write!(out, ",line={},endLine={}", start.line, end.line)?;
            // GitHub takes columns only for a place within one line.
            if start.line == end.line {
                write!(out, ",col={}", start.column)?;
                if end.column > start.column {
                    write!(out, ",endColumn={}", end.column)?;
                }
            }
        }
        writeln!(out, ",title={}::{}", property(title), data(message))
    }
}

impl Reporter for Github {
    fn begin(&mut self, _out: &mut dyn Write) -> io::Result<()> {
        Ok(())
    }

    fn document(&mut self, judged: &Judged<'_>, out: &mut dyn Write) -> io::Result<()> {
        self.told(&judged.findings, &judged.source, out)?;
        for (verdict, waived) in judged.waivers().filter(|_| self.amount != Amount::Quiet) {
            let in_part = if verdict.waiver.is_some() { "" } else { ", in part" };
            let title = format!("{} {} waived{in_part}", verdict.requirement.code, verdict.requirement.name);
            self.command("notice", &judged.source, waived.place, &title, &waived.reason, out)?;
        }
        Ok(())
    }

    fn end(&mut self, rest: &Rest<'_>, out: &mut dyn Write) -> io::Result<()> {
        rest.across.iter().try_for_each(|across| self.told(&across.findings, &across.source, out))?;
        for missed in rest.missed {
            let file =
                missed.path.as_deref().map(|path| format!(" file={}", property(&relative(path, &self.whereabouts))));
            let line = missed.line.map(|line| format!(",line={line}")).unwrap_or_default();
            writeln!(out, "::error{}{line}::{}", file.unwrap_or_default(), data(&missed.sentence))?;
        }
        Ok(())
    }
}

/// Returns a message as it stands behind the second pair of colons.
fn data(text: &str) -> String {
    let lines: Vec<String> = text.split('\n').map(|line| tame(line).replace('%', "%25")).collect();
    lines.join("%0A")
}

/// Returns the value of a property, in which a colon or a comma would end it. A line end in the name of a file is kept.
fn property(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '%' => value.push_str("%25"),
            '\r' => value.push_str("%0D"),
            '\n' => value.push_str("%0A"),
            ':' => value.push_str("%3A"),
            ',' => value.push_str("%2C"),
            _ if super::is_unsafe(character) => value.push(' '),
            _ => value.push(character),
        }
    }
    value
}

#[cfg(test)]
mod tests {
    use super::{data, property};

    #[test]
    fn nothing_in_a_text_ends_a_command() {
        assert_eq!(data("100% of it:\n::error::x\r"), "100%25 of it:%0A::error::x ");
        assert_eq!(property("a,b:c%d\r\ne\u{1b}"), "a%2Cb%3Ac%25d%0D%0Ae ");
    }
}
