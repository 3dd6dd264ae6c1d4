//! Where is a file really, and how does it look from elsewhere?

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};

use super::files::Wanted;
use crate::report::Whereabouts;
use crate::text::path_name;

/// Keeps where folders really are, so that each is asked for once, however many files lie in it.
#[derive(Debug)]
pub struct Places {
    /// The folder at hand.
    pub here: PathBuf,
    known: BTreeMap<PathBuf, PathBuf>,
}

impl Default for Places {
    fn default() -> Self {
        Self { here: real(Path::new(".")), known: BTreeMap::new() }
    }
}

impl Places {
    /// Returns where a file is. A file that is a link is where the link is, since that is where its folder counts it.
    pub fn file(&mut self, wanted: &Wanted) -> PathBuf {
        // Standard input lies where its name says.
        self.path(wanted.path.as_deref().unwrap_or(Path::new(&wanted.name)))
    }

    /// Returns where a path to a file leads.
    pub fn path(&mut self, path: &Path) -> PathBuf {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let Some(name) = path.file_name() else { return real(path) };
        if let Some(known) = self.known.get(folder) {
            return known.join(name);
        }
        let found = real(folder);
        let file = found.join(name);
        self.known.insert(folder.to_owned(), found);
        file
    }

    /// Returns how a path looks to somebody who works in the folder at hand.
    #[must_use]
    pub fn shown(&self, path: &Path) -> String {
        between(&self.here, path).display().to_string()
    }
}

/// Returns a path from the root, without links. Of what is not there yet, its folder is found so; else it is as it is written.
#[must_use]
pub fn real(path: &Path) -> PathBuf {
    let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    whole.canonicalize().unwrap_or_else(|_| match (whole.parent(), whole.file_name()) {
        (Some(folder), Some(name)) => real(folder).join(name),
        _ => whole,
    })
}

/// Returns the top of the repository that holds a folder, if one does: the folder with `.git`.
#[must_use]
pub fn top(folder: &Path) -> Option<&Path> {
    folder.ancestors().find(|folder| folder.join(".git").exists())
}

/// Returns from where other programs find files: the folder at hand, and the top of its repository, where it is in one.
#[must_use]
pub fn at_hand() -> Whereabouts {
    let here = real(Path::new("."));
    let top = slashed(top(&here).unwrap_or(&here));
    Whereabouts { here: slashed(&here), top }
}

/// Returns the way from a folder to a path. Both begin at the root; where they share nothing, the path as it is.
#[must_use]
pub fn between(folder: &Path, path: &Path) -> PathBuf {
    if let Ok(below) = path.strip_prefix(folder) {
        return if below.as_os_str().is_empty() { PathBuf::from(".") } else { below.to_owned() };
    }
    let shared = folder.components().zip(path.components()).take_while(|(one, other)| one == other).count();
    // The root alone, or the name of a drive, brings nobody nearer.
    if !folder.components().take(shared).any(|part| matches!(part, Component::Normal(_))) {
        return path.to_owned();
    }
    let up = folder.components().skip(shared).map(|_| Component::ParentDir);
    up.chain(path.components().skip(shared)).collect()
}

/// Returns a path with the strokes that files write on every system.
#[must_use]
pub fn slashed(path: &Path) -> String {
    let path = path_name(path);
    if std::path::MAIN_SEPARATOR == '/' { path } else { path.replace(std::path::MAIN_SEPARATOR, "/") }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{between, real};

    #[cfg(unix)]
    #[test]
    fn a_file_that_is_not_there_yet_has_one_place_however_it_is_called() {
        let folder = tempfile::tempdir().expect("there is room for a folder");
        std::fs::create_dir(folder.path().join("terms")).expect("there is room for a folder");
        std::os::unix::fs::symlink("terms", folder.path().join("link")).expect("there is room for a link");
        let place = |name: &str| real(&folder.path().join(name));
        assert_eq!(place("link/new.txt"), place("terms/new.txt"));
        assert_eq!(place("link/new/new.txt"), place("terms/new/new.txt"));
        assert_eq!(place("link/../new.txt"), place("new.txt"));
    }

    #[test]
    fn the_way_goes_up_and_down() {
        let way = |from: &str, to: &str| between(Path::new(from), Path::new(to)).display().to_string();
        assert_eq!(way("/a/b", "/a/b/c.md"), "c.md");
        assert_eq!(way("/a/b", "/a/c.md"), "../c.md");
        assert_eq!(way("/a/b/c", "/a/d/e.md"), "../../d/e.md");
        assert_eq!(way("/a", "/a"), ".");
        assert_eq!(way("/a/b", "/c/d.md"), "/c/d.md", "only the root is shared");
    }
}
