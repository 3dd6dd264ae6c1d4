//! Which pack does this one change, and how is it laid over that?

use super::built_in;
use crate::text::{Source, Span};
use crate::written::{self, Known, Layering, Mistake, Mistakes, meant};

/// How a pack is laid over another.
pub(super) const LAYERING: Layering = Layering {
    below: "the pack that this one extends",
    note: "in this pack",
    own: &["id", "title", "extends"],
    known: &[
        Known { list: "topic", by: "id", new: &["name", "asks"], in_order: false },
        Known { list: "part", by: "id", new: &["name"], in_order: false },
        Known { list: "patterns", by: "name", new: &["says"], in_order: false },
        Known { list: "requirement", by: "code", new: &["name", "check", "across"], in_order: true },
        Known { list: "column", by: "name", new: &["of"], in_order: false },
    ],
    // A requirement that is asked of other bodies, or another question, is not asked the old one too.
    whole: &["of", "silent-when", "check", "across"],
    resets: ("check", "sample"),
};

/// Names the pack that another extends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extends {
    /// As it is written: a built-in pack or a file.
    pub name: String,
    /// Where it is written, quotation marks included.
    pub place: Span,
}

impl Extends {
    /// Returns what a pack extends; nothing where it stands alone, or is no TOML.
    #[must_use]
    pub fn find(text: &str) -> Option<Self> {
        // Most packs stand alone, and need not be read twice for it.
        if !text.contains("extends") {
            return None;
        }
        written::look(text, |root| {
            let extends = root.get("extends")?;
            Some(Self { name: extends.text()?.to_owned(), place: extends.span() })
        })
    }

    /// Returns the mistake of naming something that cannot be extended; `why` is a sentence or two.
    #[must_use]
    pub fn mistake(&self, name: &str, text: &str, why: &str) -> Mistakes {
        Mistakes { source: Source::new(name, text), list: vec![Mistake::new(why, self.place)] }
    }
}

/// Returns a sentence about a name that is neither a built-in pack nor, where a file may be named, one of `files`.
#[must_use]
pub fn suggest<'f>(name: &str, files: impl IntoIterator<Item = &'f str>) -> String {
    let names = || built_in().iter().map(|pack| pack.id.as_ref());
    match meant(name, names().chain(files)) {
        Some(near) => format!("There is no pack and no file called \"{name}\"; did you mean \"{near}\"?"),
        None => format!(
            "There is no pack and no file called \"{name}\". The built-in packs are: {}. A file is named by its path.",
            names().collect::<Vec<_>>().join(", ")
        ),
    }
}
