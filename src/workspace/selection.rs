//! Which findings does the user want to hear of? Codes and families, chosen or left out.

use crate::pack::RulePack;
use crate::text::listed;
use crate::written::meant;

/// Holds the codes and families that the user named, in capitals.
///
/// They choose what is told and what counts for the exit status; verdicts, strip and status stay whole.
#[derive(Debug, Default)]
pub struct Selection {
    select: Vec<String>,
    ignore: Vec<String>,
}

impl Selection {
    /// Takes what the user named with `--select` and `--ignore`.
    ///
    /// # Errors
    ///
    /// Returns a sentence for each name that is no code and no family of any pack of the run.
    pub fn new(packs: &[&RulePack], select: &[String], ignore: &[String]) -> Result<Self, Vec<String>> {
        let mut unknown = Vec::new();
        let mut known = |option: &str, names: &[String]| -> Vec<String> {
            let (good, rest): (Vec<&String>, Vec<&String>) =
                names.iter().partition(|name| packs.iter().any(|pack| is_family(pack, &name.to_uppercase())));
            unknown.extend(rest.into_iter().map(|name| format!("{option}: {}", suggest(packs, name))));
            good.into_iter().map(|name| name.to_uppercase()).collect()
        };
        let (select, ignore) = (known("--select", select), known("--ignore", ignore));
        if unknown.is_empty() { Ok(Self { select, ignore }) } else { Err(unknown) }
    }

    /// Tells whether findings with this code are told. The longer name wins: `--ignore TOR2 --select TOR203` tells TOR203.
    #[must_use]
    pub fn tells(&self, code: &str) -> bool {
        let longest = |names: &[String]| names.iter().filter(|name| code.starts_with(*name)).map(String::len).max();
        match (longest(&self.select), longest(&self.ignore)) {
            (Some(selected), Some(ignored)) => selected > ignored,
            (Some(_), None) => true,
            (None, Some(_)) => false,
            (None, None) => self.select.is_empty(),
        }
    }
}

/// Tells whether `name` is a code of the pack or what several begin with; "T" is neither. What is turned off is known too.
pub(super) fn is_family(pack: &RulePack, name: &str) -> bool {
    let mut codes = pack.requirements.iter().map(|requirement| &requirement.code).chain(pack.off.iter());
    name.len() >= 3 && codes.any(|code| code.starts_with(name))
}

/// Returns a sentence about a name that is unknown, and what may have been meant.
fn suggest(packs: &[&RulePack], name: &str) -> String {
    let all = || packs.iter().flat_map(|pack| pack.requirements.iter());
    let named = all().find(|requirement| requirement.name.eq_ignore_ascii_case(name));
    let codes = all().map(|requirement| requirement.code.as_ref());
    let near = named.map(|requirement| requirement.code.as_ref()).or_else(|| meant(name, codes));
    let help = near.map_or_else(
        || "`torlint explain` lists all codes; a family is how several begin, such as TOR1.".to_owned(),
        |near| format!("Did you mean {near}?"),
    );
    let mut ids: Vec<&str> = packs.iter().map(|pack| pack.id.as_ref()).collect();
    ids.dedup();
    let noun = if ids.len() == 1 { "pack" } else { "packs" };
    format!("There is no code or family \"{name}\" in the {noun} {}. {help}", listed(&ids))
}

#[cfg(test)]
mod tests {
    use super::Selection;

    fn tells(select: &[&str], ignore: &[&str], code: &str) -> bool {
        let owned = |names: &[&str]| names.iter().map(ToString::to_string).collect();
        Selection { select: owned(select), ignore: owned(ignore) }.tells(code)
    }

    #[test]
    fn the_longer_name_wins() {
        assert!(tells(&[], &[], "TOR203"));
        assert!(tells(&["TOR2"], &[], "TOR203"));
        assert!(!tells(&["TOR2"], &[], "TOR101"));
        assert!(!tells(&[], &["TOR2"], "TOR203"));
        assert!(tells(&[], &["TOR2"], "TOR101"));
        assert!(tells(&["TOR203"], &["TOR2"], "TOR203"));
        assert!(!tells(&["TOR2"], &["TOR203"], "TOR203"));
        assert!(!tells(&["TOR2"], &["TOR2"], "TOR203"));
    }
}
