//! Which pack? A built-in one by its name, or a file.

use std::fs;
use std::ops::Deref;
use std::path::Path;

use crate::pack::{self, RulePack};
use crate::written::meant;

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

/// Returns the built-in pack of that name, or reads the file; the first built-in pack where nothing is named.
///
/// # Errors
///
/// Returns what to tell the user, drawn `width` columns wide.
pub fn choose(wanted: Option<&str>, width: usize, colour: bool) -> Result<Chosen, String> {
    let wanted = wanted.filter(|wanted| !wanted.is_empty()).unwrap_or(pack::DEFAULT);
    if let Some(pack) = pack::find(wanted) {
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
    RulePack::read(&name, &text).map_err(|mistakes| {
        let count = mistakes.list.len();
        let count = if count == 1 { "1 mistake".to_owned() } else { format!("{count} mistakes") };
        format!("{name} cannot be used as a rule pack: {count}.\n\n{}", mistakes.draw(width, colour).trim_end())
    })
}

/// Returns a sentence that says which built-in pack may have been meant.
#[must_use]
pub fn suggest(wanted: &str) -> String {
    let names = || pack::built_in().iter().map(|pack| pack.id.as_ref());
    match meant(wanted, names()) {
        Some(name) => format!("Did you mean {name}?"),
        None => {
            format!("The built-in packs are: {}. A file is named by its path.", names().collect::<Vec<_>>().join(", "))
        }
    }
}
