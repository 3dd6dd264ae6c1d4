//! What keeps a run from beginning? A file of the user's that cannot be read, or that has mistakes in it.

use std::path::Path;

use super::files::{bytes, cannot_open};
use crate::report::Missed;
use crate::text::tame;
use crate::written::{Mistake, Mistakes};

/// Holds what is wrong with what a run needs before it reads the first document.
#[derive(Debug)]
pub enum Wrong {
    /// A sentence.
    Said(String),
    /// A file has mistakes in it.
    Written {
        /// What it is meant as: "a rule pack".
        noun: String,
        /// All of them.
        mistakes: Box<Mistakes>,
    },
}

impl Wrong {
    /// Returns what to tell the user, `width` columns wide where something is drawn. Only a drawing has several lines.
    #[must_use]
    pub fn tell(&self, width: usize, colour: bool) -> String {
        match self {
            Self::Said(sentence) => tame(sentence),
            Self::Written { noun, mistakes } => {
                let count = mistakes.list.len();
                let count = if count == 1 { "1 mistake".to_owned() } else { format!("{count} mistakes") };
                let (name, drawing) = (tame(&mistakes.source.name), mistakes.draw(width, colour));
                format!("{name} cannot be used as {}: {count}.\n\n{}", tame(noun), drawing.trim_end())
            }
        }
    }
}

impl Wrong {
    /// Returns the same for a report that programs read: of each mistake its file and line, and what to write instead.
    #[must_use]
    pub fn missed(&self) -> Vec<Missed> {
        let Self::Written { noun, mistakes } = self else {
            return vec![Missed { path: None, line: None, sentence: self.tell(0, false) }];
        };
        let source = &mistakes.source;
        let one = |mistake: &Mistake| {
            let place = mistake.labels.first().map_or(0, |label| label.span.start);
            let help = mistake.help.as_deref().unwrap_or_default();
            let sentence = format!("{} cannot be used as {noun}. {} {help}", source.name, mistake.what);
            Missed {
                path: Some(source.name.clone()),
                line: Some(source.position(place).line),
                sentence: sentence.trim_end().to_owned(),
            }
        };
        mistakes.list.iter().map(one).collect()
    }
}

/// Reads a file that has to be UTF-8, such as a pack; `name` is what it is called in messages.
///
/// # Errors
///
/// Returns why it cannot be read.
pub(super) fn text(path: &Path, name: &str, noun: &str) -> Result<String, Wrong> {
    let bytes = bytes(path).map_err(|error| Wrong::Said(cannot_open(name, &error)))?;
    String::from_utf8(bytes).map_err(|_| {
        Wrong::Said(format!("{name} is not UTF-8 text, as {noun} has to be. Save it as UTF-8 and try again."))
    })
}
