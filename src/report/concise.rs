//! How is a finding told in one line? For hooks, scripts and narrow terminals.

use std::io::{self, Write};

use super::{Amount, Judged, Reporter, Rest, tame};
use crate::finding::Finding;
use crate::text::Source;

/// Writes `path:line:column: severity[CODE] what`; a finding without a place stands at 1:1.
///
/// What is waived follows the findings, with the reason: `path:line:column: waived[CODE] reason`; of a part only,
/// `waived[CODE] in part: reason`. In a quiet run it is left out.
#[derive(Debug)]
pub struct Concise {
    /// How much is told.
    pub amount: Amount,
}

impl Reporter for Concise {
    fn begin(&mut self, _out: &mut dyn Write) -> io::Result<()> {
        Ok(())
    }

    fn document(&mut self, judged: &Judged<'_>, out: &mut dyn Write) -> io::Result<()> {
        told(&judged.findings, &judged.source, out)?;
        for (verdict, waived) in judged.waivers().filter(|_| self.amount != Amount::Quiet) {
            let place = judged.source.position(waived.place.map_or(0, |span| span.start));
            let (path, line, column) = (tame(&judged.source.name), place.line, place.column);
            let (code, in_part) = (&verdict.requirement.code, if verdict.waiver.is_some() { "" } else { "in part: " });
            writeln!(out, "{path}:{line}:{column}: waived[{code}] {in_part}{}", tame(&waived.reason))?;
        }
        Ok(())
    }

    fn end(&mut self, rest: &Rest<'_>, out: &mut dyn Write) -> io::Result<()> {
        let Rest { across, .. } = *rest;
        across.iter().try_for_each(|across| told(&across.findings, &across.source, out))
    }
}

fn told(findings: &[Finding<'_>], source: &Source, out: &mut dyn Write) -> io::Result<()> {
    for finding in findings {
        let place = source.position(finding.labels.first().map_or(0, |label| label.span.start));
        let (path, line, column) = (tame(&source.name), place.line, place.column);
        let (severity, code) = (finding.severity.name(), &finding.requirement.code);
        writeln!(out, "{path}:{line}:{column}: {severity}[{code}] {}", tame(&finding.what))?;
    }
    Ok(())
}
