//! Which bodies are there in a partnership, and what do they answer for? A register, written in TOML.

mod directory;
mod examine;
pub(crate) mod form;
pub(crate) mod word;

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

pub(crate) use directory::Name as NameOf;
pub use directory::{Directory, Named};

use crate::written::{self, Mistakes};

/// Holds the bodies of one partnership.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Register {
    /// The partnership itself.
    pub partnership: Partnership,
    /// Its bodies, in the order in which they are shown.
    #[serde(default, rename = "body")]
    pub bodies: Vec<Body>,
}

/// Holds what is true of the partnership as a whole.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Partnership {
    /// Its name.
    pub name: String,
    /// What its strategy is called.
    #[serde(default)]
    pub strategy: Option<String>,
    /// The id of the body that every thematic group reports to, unless it says otherwise.
    #[serde(default)]
    pub reports_to: Option<String>,
    /// The numbers of the strategy's outcomes.
    #[serde(default)]
    pub outcomes: Vec<String>,
}

/// Holds one body.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Body {
    /// Kebab-case, stable.
    pub id: String,
    /// Its full name.
    pub name: String,
    /// What it is in the partnership.
    pub kind: Kind,
    /// Whether it meets at present.
    #[serde(default)]
    pub status: Status,
    /// What else it is called.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// The file that holds its terms of reference, from the folder of the register.
    #[serde(default)]
    pub tor: Option<String>,
    /// The id of the body that it reports to, where that is not the partnership's `reports_to`.
    #[serde(default)]
    pub reports_to: Option<String>,
    /// The outcomes that it leads on.
    #[serde(default)]
    pub leads: Vec<String>,
    /// The outcomes that it supports.
    #[serde(default)]
    pub supports: Vec<String>,
    /// Who represents it at the parent body; left out where that is not known.
    #[serde(default)]
    pub seat: Option<Seat>,
    /// The id of its counterpart in the county.
    #[serde(default)]
    pub county: Option<String>,
}

/// Says what a body is in the partnership.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Groups report to it.
    Parent,
    /// A thematic group, which has terms of reference.
    Thematic,
    /// A body of the county.
    County,
    /// It supports or scrutinises the others.
    Support,
    /// It is no part of the partnership.
    External,
}

/// Says whether a body meets.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// It does.
    #[default]
    Active,
    /// It does not at present.
    Inactive,
}

/// Says who represents a group at its parent body.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Seat {
    /// Its chair.
    Chair,
    /// Its vice chair.
    ViceChair,
    /// Somebody else.
    Other,
    /// Nobody.
    None,
}

impl Kind {
    /// Returns the name used in registers and packs.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Parent => "parent",
            Self::Thematic => "thematic",
            Self::County => "county",
            Self::Support => "support",
            Self::External => "external",
        }
    }
}

impl Register {
    /// Reads a register written in TOML.
    ///
    /// # Errors
    ///
    /// Returns every mistake at once.
    pub fn read(name: &str, text: &str) -> Result<Self, Mistakes> {
        written::read(name, text, "a register", examine::examine)
    }

    /// Returns the place of the body with this id.
    #[must_use]
    pub fn position(&self, id: &str) -> Option<usize> {
        self.bodies.iter().position(|body| body.id == id)
    }

    /// Returns the bodies by the files in which their terms of reference stand, as [`plain_path`]s from the folder of the
    /// register. Of two with one file it is the first.
    #[must_use]
    pub fn files(&self) -> BTreeMap<String, usize> {
        let files =
            self.bodies.iter().enumerate().filter_map(|(index, body)| Some((plain_path(body.tor.as_deref()?), index)));
        files.rev().collect()
    }

    /// Returns every name of the bodies that groups report to.
    pub fn parents(&self) -> impl Iterator<Item = &str> {
        let groups = self.bodies.iter().filter(|body| body.kind == Kind::Thematic);
        let named: BTreeSet<&str> = groups
            .filter_map(|body| body.reports_to.as_deref())
            .chain(self.partnership.reports_to.as_deref())
            .collect();
        // Where the register does not say to whom groups report, any body of that kind may be meant.
        let is_parent = move |body: &&Body| {
            if named.is_empty() { body.kind == Kind::Parent } else { named.contains(body.id.as_str()) }
        };
        self.bodies.iter().filter(is_parent).flat_map(Body::names)
    }
}

impl Body {
    /// Returns its name and what else it is called.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.name.as_str()).chain(self.aliases.iter().map(String::as_str))
    }

    /// Returns its name with the article that a sentence gives it.
    #[must_use]
    pub fn with_article(&self) -> String {
        let name = self.name.trim();
        let begins = name.get(..4).is_some_and(|first| first.eq_ignore_ascii_case("the "));
        if begins { format!("the {}", &name[4..]) } else { format!("the {name}") }
    }
}

/// Returns a path with `/` between its parts, and without parts that lead nowhere.
#[must_use]
pub fn plain_path(path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split(['/', '\\']) {
        match part {
            "." => {}
            "" if !parts.is_empty() => {}
            ".." if parts.last().is_some_and(|last| !matches!(*last, ".." | "")) => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::{Register, plain_path};

    #[test]
    fn paths_are_compared_however_they_are_written() {
        let text = "[partnership]\nname = 'Riverside'\n\
                    [[body]]\nid = 'a'\nname = 'A'\nkind = 'parent'\n\
                    [[body]]\nid = 'b'\nname = 'B'\nkind = 'thematic'\ntor = 'groups/rivers.md'\n\
                    [[body]]\nid = 'c'\nname = 'C'\nkind = 'thematic'\ntor = './young.md'\n";
        let register = Register::read("register.toml", text).unwrap_or_else(|mistakes| panic!("{mistakes}"));
        let files = register.files();
        let by_file = |path: &str| files.get(&plain_path(path)).copied();
        assert_eq!(by_file("groups/rivers.md"), Some(1));
        assert_eq!(by_file(".\\groups\\rivers.md"), Some(1));
        assert_eq!(by_file("./a/../groups//rivers.md"), Some(1));
        assert_eq!(by_file("rivers.md"), None);
        assert_eq!(by_file("../young.md"), None);
        assert_eq!(by_file("./young.md"), Some(2));
    }
}
