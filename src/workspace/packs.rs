//! Which pack? A built-in one by its name, or a file.

use std::fs;
use std::ops::Deref;
use std::path::Path;

use super::stub;

use crate::pack::RulePack;

/// Holds a pack that is either part of the program or was read from a file.
#[derive(Debug)]
pub enum Chosen {
    /// One of ours.
    BuiltIn(&'static RulePack),
    /// One of the user's.
    Read(Box<RulePack>),
}

impl Deref for Chosen {
    type Target = RulePack;

    fn deref(&self) -> &RulePack {
        match self {
            Self::BuiltIn(pack) => pack,
            Self::Read(pack) => pack,
        }
    }
}

/// Returns the packs that are part of the program; the first is used where none is named.
#[must_use]
pub fn built_in() -> &'static [&'static RulePack] {
    stub::built_in()
}

/// Returns the text of a built-in pack.
#[must_use]
pub fn source(id: &str) -> Option<&'static str> {
    stub::source(id)
}

/// Returns the built-in pack of that name, or reads the file; the first built-in pack where nothing is named.
///
/// # Errors
///
/// Returns what to tell the user, drawn `width` columns wide.
pub fn choose(wanted: Option<&str>, width: usize, colour: bool) -> Result<Chosen, String> {
    let Some(wanted) = wanted.filter(|wanted| !wanted.is_empty()) else {
        return built_in().first().map(|pack| Chosen::BuiltIn(pack)).ok_or_else(|| "There is no built-in pack.".into());
    };
    if let Some(pack) = stub::find(wanted) {
        return Ok(Chosen::BuiltIn(pack));
    }
    if Path::new(wanted).exists() {
        return read(Path::new(wanted), width, colour).map(|pack| Chosen::Read(Box::new(pack)));
    }
    Err(format!("There is no pack and no file called “{wanted}”. {}", suggest(wanted)))
}

/// Reads a pack from a file.
///
/// # Errors
///
/// Returns what to tell the user, drawn `width` columns wide.
pub fn read(path: &Path, width: usize, colour: bool) -> Result<RulePack, String> {
    let name = path.display().to_string();
    let bytes = fs::read(path).map_err(|error| super::files::cannot_open(&name, &error))?;
    let text = String::from_utf8(bytes)
        .map_err(|_| format!("{name} is not UTF-8 text, as a pack has to be. Save it as UTF-8 and try again."))?;
    stub::read(&name, &text).map_err(|mistakes| mistakes.draw(width, colour).trim_end().to_owned())
}

/// Returns a sentence that says which built-in pack may have been meant.
#[must_use]
pub fn suggest(wanted: &str) -> String {
    let names = || built_in().iter().map(|pack| pack.id.as_ref());
    match meant(wanted, names()) {
        Some(name) => format!("Did you mean {name}?"),
        None => {
            format!("The built-in packs are: {}. A file is named by its path.", names().collect::<Vec<_>>().join(", "))
        }
    }
}

/// Returns the candidate that somebody who wrote `word` probably meant.
#[must_use]
pub fn meant<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    stub::meant(word, candidates)
}
