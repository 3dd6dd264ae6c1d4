//! `torlint outline`: shows what was read, and judges nothing.

use std::io::{self, Write};

use super::check::{Passed, encoding, folders, prepare, read, request, standards};
use super::options::Outline;
use super::voice::Voice;
use super::{End, fault, written};
use crate::report::outline;
use crate::workspace::basis::Prepared;
use crate::workspace::output::Output;
use crate::workspace::place::real;

/// Runs the command.
pub(super) fn run(options: &Outline, voice: &Voice) -> End {
    let Ok(mut prepared) = prepare(&request(&options.reading), voice) else {
        return End::Trouble;
    };
    prepared.leave_out(&options.output.iter().map(|file| real(file)).collect::<Vec<_>>());
    if let Some(sentence) = prepared.keeps(options.output.as_deref()) {
        voice.trouble(&sentence);
        return End::Trouble;
    }
    let mut out = match Output::open(options.output.as_deref()) {
        Ok(out) => out,
        Err(error) => {
            voice.trouble(&format!("The outline cannot be written there: {error}."));
            return End::Trouble;
        }
    };
    let mut end = End::Content;
    let result = tell(options, &prepared, voice, &mut out, &mut end);
    end.max(written(result, voice)).max(written(out.finish(), voice))
}

fn tell(options: &Outline, prepared: &Prepared, voice: &Voice, out: &mut Output, end: &mut End) -> io::Result<()> {
    let (plan, standards) = (&prepared.plan, standards(prepared));
    let look = voice.look(!out.is_standard());
    let mut json = (options.format == "json").then(outline::Json::default);
    let mut told = vec![0; plan.folders.len()];
    let mut passed = Passed { skipped: plan.skipped.clone(), missed: Vec::new() };
    if let Some(json) = &mut json {
        json.begin(out)?;
    }
    for task in &prepared.tasks {
        let (wanted, standard) = (&task.wanted, &standards[task.basis]);
        let source = match read(wanted, &mut passed, voice) {
            Ok(source) => source,
            Err(trouble) => {
                *end = (*end).max(trouble);
                continue;
            }
        };
        encoding(&source.name, source.encoding, voice);
        match fault::guard(|| outline::outline(standard, &source)) {
            Ok(read) => match &mut json {
                Some(json) => json.document(&read, out)?,
                None => outline::text(&read, standard.pack, look, out)?,
            },
            Err(fault) => {
                fault.tell(Some(&wanted.name));
                *end = End::Fault;
            }
        }
        wanted.folders.iter().for_each(|folder| told[*folder] += 1);
    }
    if let Some(json) = &mut json {
        json.end(out)?;
    }
    out.flush()?;
    for skipped in &passed.skipped {
        voice.detail(&format!("{} was passed over: {}.", skipped.path, skipped.reason));
    }
    *end = (*end).max(folders(plan, &told, &mut passed, voice));
    Ok(())
}
