//! How is a finding told in one line? For hooks, scripts and narrow terminals.

use std::io::{self, Write};

use super::{Amount, Judged, Reporter, Skipped, Tally, tame};

/// Writes `path:line:column: severity[CODE] what`; a finding without a place stands at 1:1.
///
/// What is waived follows the findings, with the reason: `path:line:column: waived[CODE] reason`. In a quiet run it is left out.
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
        for finding in &judged.findings {
            let place = judged.source.position(finding.labels.first().map_or(0, |label| label.span.start));
            let (path, line, column) = (tame(&judged.source.name), place.line, place.column);
            let (severity, code) = (finding.severity.name(), &finding.requirement.code);
            writeln!(out, "{path}:{line}:{column}: {severity}[{code}] {}", tame(&finding.what))?;
        }
        for (verdict, waived) in judged.waivers().filter(|_| self.amount != Amount::Quiet) {
            let place = judged.source.position(waived.place.map_or(0, |span| span.start));
            let (path, line, column) = (tame(&judged.source.name), place.line, place.column);
            let code = &verdict.requirement.code;
            writeln!(out, "{path}:{line}:{column}: waived[{code}] {}", tame(&waived.reason))?;
        }
        Ok(())
    }

    fn end(&mut self, _skipped: &[Skipped], _tally: &Tally, _out: &mut dyn Write) -> io::Result<()> {
        Ok(())
    }
}
