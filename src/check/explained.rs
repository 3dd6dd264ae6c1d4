//! Is every short form explained? `check.explained = { known = […], between = […] }`

use serde::Deserialize;

use crate::answer::Answer;
use crate::reading::{Reading, Usage};
use crate::text::listed;
use crate::topic::{List, Text};

/// Holds what is asked.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Explained {
    /// Short forms that everybody knows, and words that are written in capitals to stress them.
    #[serde(default)]
    pub known: List<Text>,
    /// Words that may stand between a name and its short form: "known", "as".
    #[serde(default)]
    pub between: List<Text>,
    /// Words that may stand between a short form and its name: "stands", "for".
    #[serde(default)]
    pub meaning: List<Text>,
    /// What stands before the name of somebody, which may be in capitals: "Councillor".
    #[serde(default)]
    pub titles: List<Text>,
    /// What stands after the name of a firm: "Limited".
    #[serde(default)]
    pub firms: List<Text>,
}

/// No more short forms than these are named in the sentence; all are shown.
const NAMED: usize = 8;

/// Asks it.
pub(super) fn examine(explained: &Explained, reading: &Reading<'_>) -> Answer {
    let Explained { known, between, meaning, titles, firms } = explained;
    let mut open = reading.unexplained(Usage { known, between, meaning, titles, firms });
    open.retain(|form| !reading.is_excused(form.first));
    let names: Vec<&str> = open.iter().take(NAMED).map(|form| form.letters.as_str()).collect();
    let statement = match (open.len(), names.as_slice()) {
        (0, _) => return Answer::met("Every short form is explained, or known to everybody."),
        (1, [one, ..]) => format!("The short form {one} is never explained."),
        (count, names) if count > NAMED => {
            format!("These short forms are never explained: {} and {} more.", names.join(", "), count - NAMED)
        }
        (_, names) => format!("These short forms are never explained: {}.", listed(names)),
    };
    open.iter().fold(Answer::unmet(statement), |answer, form| answer.at(form.first, "what is it short for?"))
}
