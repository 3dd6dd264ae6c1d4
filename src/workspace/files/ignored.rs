//! What does .gitignore leave out? A stack of the files from the top of the repository down to the folder at hand.

use std::path::{Path, PathBuf};

use ignore::Match;
use ignore::gitignore::{Gitignore, GitignoreBuilder};

use crate::workspace::place::top;

/// Holds the .gitignore files that speak of the folder being walked, the deepest last.
///
/// Those inside the folder are honoured with or without a repository around it; those above only up to its top. Settings in
/// the user's home are left aside, so that two people see the same documents.
pub(super) struct Ignored {
    /// The folder as it was named, and where it really is: the matcher wants whole paths.
    named: PathBuf,
    real: PathBuf,
    layers: Vec<(PathBuf, Gitignore)>,
}

impl Ignored {
    /// Reads the .gitignore files of the folders above `folder`, if it lies in a repository.
    pub(super) fn above(folder: &Path) -> Self {
        let real = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
        let mut ignored = Self { named: folder.to_owned(), real, layers: Vec::new() };
        let real = ignored.real.clone();
        if let Some(top) = top(&real) {
            let mut above: Vec<&Path> = real.ancestors().skip(1).take_while(|folder| folder.starts_with(top)).collect();
            above.reverse();
            for folder in above {
                ignored.push(folder);
            }
        }
        ignored
    }

    /// Reads the .gitignore of a folder that is about to be walked.
    pub(super) fn enter(&mut self, folder: &Path) {
        let real = self.real(folder);
        self.layers.retain(|(root, _)| real.starts_with(root));
        self.push(&real);
    }

    /// Tells whether an entry is left out. The deepest file that speaks of it decides.
    pub(super) fn matches(&self, path: &Path, is_folder: bool) -> bool {
        let path = self.real(path);
        let layers = self.layers.iter().rev().filter(|(root, _)| path.starts_with(root));
        let decided = layers.map(|(_, layer)| layer.matched(&path, is_folder)).find(|decided| !decided.is_none());
        matches!(decided, Some(Match::Ignore(_)))
    }

    fn push(&mut self, folder: &Path) {
        let mut builder = GitignoreBuilder::new(folder);
        let files = [folder.join(".git/info/exclude"), folder.join(".gitignore")];
        let mut any = false;
        for file in files.into_iter().filter(|file| file.is_file()) {
            // A line that cannot be understood is passed over, as git does.
            builder.add(file);
            any = true;
        }
        if let (true, Ok(layer)) = (any, builder.build()) {
            self.layers.push((folder.to_owned(), layer));
        }
    }

    fn real(&self, path: &Path) -> PathBuf {
        path.strip_prefix(&self.named).map_or_else(|_| path.to_owned(), |rest| self.real.join(rest))
    }
}
