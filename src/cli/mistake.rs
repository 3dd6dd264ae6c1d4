//! What if an option is wrong? What clap found, in our words.

use std::error::Error as _;
use std::io::{self, Write};

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::End;
use crate::text::tame;

/// Tells what is wrong with the arguments; prints the help or the version where that was asked for.
pub(super) fn tell(error: &Error) -> End {
    if !error.use_stderr() {
        // A pipe that is closed early is no error.
        let _ = error.print();
        return End::Content;
    }
    match sentence(error) {
        // There is nobody to tell that standard error is closed.
        Some(sentence) => drop(writeln!(io::stderr(), "error: {}", tame(&sentence))),
        None => drop(error.print()),
    }
    End::Trouble
}

/// Returns a sentence about the usual mistakes; nothing where clap's own words will do.
fn sentence(error: &Error) -> Option<String> {
    let argument = get(error, ContextKind::InvalidArg).unwrap_or_default();
    let value = get(error, ContextKind::InvalidValue);
    let option = argument.split(' ').next().unwrap_or_default();
    let what = match error.kind() {
        ErrorKind::InvalidValue if argument.starts_with("[PATH]") => {
            "The name of a file or folder is empty.".to_owned()
        }
        ErrorKind::InvalidValue if value.as_deref() == Some("") => format!("{option} wants something after it."),
        ErrorKind::InvalidValue => format!("{option} cannot be \"{}\".", value?),
        ErrorKind::MissingRequiredArgument => {
            let usage = error.get(ContextKind::Usage).map(ToString::to_string).unwrap_or_default();
            let is_name = |word: &&str| !word.starts_with(['-', '<', '[']);
            let command: Vec<&str> = usage.split_whitespace().skip(1).take_while(is_name).collect();
            return Some(format!("{argument} is missing. `{} --help` says what it is.", command.join(" ")));
        }
        // A value that we read ourselves, and of which we say what is wrong.
        ErrorKind::ValueValidation => {
            return Some(format!("{option} cannot be \"{}\". {}", value?, error.source()?));
        }
        ErrorKind::UnknownArgument => format!("There is no option {argument}."),
        ErrorKind::InvalidSubcommand => {
            format!("There is no command \"{}\".", get(error, ContextKind::InvalidSubcommand)?)
        }
        ErrorKind::NoEquals => format!("{option} wants something after it."),
        ErrorKind::ArgumentConflict => {
            let other = get(error, ContextKind::PriorArg)?;
            if other.split(' ').next() == Some(option) {
                return Some(format!("{option} is given twice. Leave one of them out."));
            }
            format!("{option} and {other} cannot be used together.")
        }
        _ => return None,
    };
    let suggestions = [ContextKind::SuggestedValue, ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand];
    let suggested = suggestions.into_iter().find_map(|kind| get(error, kind));
    let help = match (suggested, get(error, ContextKind::ValidValue)) {
        (Some(suggested), _) => format!("Did you mean {suggested}?"),
        (None, Some(values)) if !values.is_empty() => format!("It can be: {values}."),
        _ => "`torlint --help` lists what there is.".to_owned(),
    };
    Some(format!("{what} {help}"))
}

fn get(error: &Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::String(text) => Some(text.clone()),
        ContextValue::Strings(texts) => Some(texts.join(", ")),
        _ => None,
    }
}
