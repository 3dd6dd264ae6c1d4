//! Which configuration holds for a file? The nearest above it, up to the top of its repository.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::Configuration;
use crate::workspace::place::{self, Places};
use crate::workspace::wrong::Wrong;

/// What a configuration is called; the first wins where a folder has both.
pub const NAMES: [&str; 2] = ["torlint.toml", ".torlint.toml"];

/// Says where to look.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Search {
    /// In the folder of each file, and above it.
    #[default]
    Nearest,
    /// Nowhere: this one holds for all.
    Only(PathBuf),
    /// Nowhere: there is none.
    Off,
}

/// Finds configurations and keeps them, so that each folder is looked into once.
///
/// The search ends at the top of the repository, the folder with `.git`, so that what lies around somebody's copy of it
/// changes nothing. Outside of a repository it goes on to the root. An empty file is a configuration too, and ends it.
#[derive(Debug, Default)]
pub struct Discovery {
    /// In the order in which they were found.
    pub configurations: Vec<Configuration>,
    /// What is worth knowing, as sentences.
    pub notes: Vec<String>,
    /// The files that were found, whether or not they are in order.
    pub read: Vec<PathBuf>,
    search: Search,
    known: BTreeMap<PathBuf, Option<usize>>,
}

impl Discovery {
    /// Begins a search.
    ///
    /// # Errors
    ///
    /// Returns what is wrong with the one configuration that was named.
    pub fn new(search: &Search) -> Result<Self, Wrong> {
        let mut discovery = Self { search: search.clone(), ..Self::default() };
        if let Search::Only(path) = search {
            let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
            let folder = place::real(folder.unwrap_or(Path::new(".")));
            discovery.configurations.push(Configuration::open(path, folder, path.display().to_string())?);
        }
        Ok(discovery)
    }

    /// Returns the configuration that holds for a folder, given from the root, as an index into
    /// [`Discovery::configurations`].
    ///
    /// # Errors
    ///
    /// Returns what is wrong with it, the first time it is met.
    pub fn of(&mut self, folder: &Path, places: &Places) -> Result<Option<usize>, Wrong> {
        match self.search {
            Search::Nearest => {}
            Search::Only(_) => return Ok(Some(0)),
            Search::Off => return Ok(None),
        }
        if let Some(known) = self.known.get(folder) {
            return Ok(*known);
        }
        let found = match (self.own(folder, places), folder.parent()) {
            (Ok(None), Some(above)) if !folder.join(".git").exists() => self.of(above, places),
            (found, _) => found,
        };
        let known = found.as_ref().map_or(None, |index| *index);
        self.known.insert(folder.to_owned(), known);
        found
    }

    /// Reads the configuration that stands in a folder itself.
    fn own(&mut self, folder: &Path, places: &Places) -> Result<Option<usize>, Wrong> {
        // A link that leads nowhere is there, and is told when it does not open.
        let there: Vec<PathBuf> =
            NAMES.iter().map(|name| folder.join(name)).filter(|path| path.symlink_metadata().is_ok()).collect();
        let Some(path) = there.first() else { return Ok(None) };
        self.read.push(path.clone());
        let name = places.shown(path);
        if there.len() > 1 {
            let passed_over = NAMES[1];
            self.notes.push(format!("{passed_over} stands beside {name} and is not read. Keep one of them."));
        }
        self.configurations.push(Configuration::open(path, folder.to_owned(), name)?);
        Ok(Some(self.configurations.len() - 1))
    }
}
