//! Which paths are meant? Globs, as `--exclude` and the configuration write them.

use std::path::Path;

use globset::{GlobBuilder, GlobSet, GlobSetBuilder};

/// Holds globs.
///
/// A glob fits a whole path, the end of one, or any folder that a file lies in: `drafts`, `*.txt` and `2009/old-*.md` all
/// do what they look like. Both strokes part folders, as people on Windows write `2009\old-*.md`; a sign that means
/// something is taken as itself between brackets: `[*]`.
#[derive(Clone, Debug, Default)]
pub struct Globs {
    written: Vec<String>,
    set: GlobSet,
    /// One of them begins at the root.
    is_whole: bool,
}

/// How many patterns stand for one glob.
const FORMS: usize = 4;

impl Globs {
    /// Takes the globs.
    ///
    /// # Errors
    ///
    /// Returns a sentence about the first glob that cannot be understood.
    pub fn new<Glob: AsRef<str>>(globs: &[Glob]) -> Result<Self, String> {
        let mut set = GlobSetBuilder::new();
        for glob in globs {
            let glob = glob.as_ref();
            let bare = bare(glob);
            for form in [bare.clone(), format!("**/{bare}"), format!("{bare}/**"), format!("**/{bare}/**")] {
                let built = GlobBuilder::new(&form).literal_separator(true).build();
                set.add(built.map_err(|_| cannot_be_understood(glob))?);
            }
        }
        let globs: Vec<String> = globs.iter().map(|glob| glob.as_ref().to_owned()).collect();
        let set = set.build().map_err(|_| cannot_be_understood(&globs.join(", ")))?;
        let is_whole = globs.iter().any(|glob| Path::new(glob).has_root());
        Ok(Self { written: globs, set, is_whole })
    }

    /// Returns the glob that fits `path`, if one does.
    #[must_use]
    pub fn matches(&self, path: &Path) -> Option<&str> {
        if self.written.is_empty() {
            return None;
        }
        let path = path.strip_prefix("./").unwrap_or(path);
        let fits = |path: &Path| self.set.matches(path).first().map(|index| self.written[index / FORMS].as_str());
        fits(path).or_else(|| fits(&std::path::absolute(path).ok().filter(|_| self.is_whole)?))
    }

    /// Tells whether there is no glob.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.written.is_empty()
    }
}

/// Returns a glob in which no sign stands for others as the path that it is.
#[must_use]
pub fn literal(glob: &str) -> Option<String> {
    (!glob.contains(['*', '?', '[', ']', '{', '}'])).then(|| bare(glob))
}

fn bare(glob: &str) -> String {
    let slashed = glob.replace('\\', "/");
    slashed.trim_start_matches("./").trim_end_matches('/').to_owned()
}

fn cannot_be_understood(glob: &str) -> String {
    format!("\"{glob}\" cannot be understood. Use * for any name, ** for any folders, and close every [ and {{.")
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::Globs;

    #[test]
    fn a_glob_does_what_it_looks_like() {
        let fits = |glob: &str, path: &str| {
            Globs::new(&[glob]).expect("it can be understood").matches(Path::new(path)).is_some()
        };
        assert!(fits("drafts", "drafts/a.md") && fits("drafts/", "old/drafts/deep/a.md"));
        assert!(fits("*.txt", "a.txt") && fits("*.txt", "deep/a.txt") && !fits("*.txt", "a.txt.md"));
        assert!(fits(r"2009\old-*.md", "2009/old-a.md") && !fits("2009/old-*.md", "2010/old-a.md"));
        assert!(fits("./a.md", "a.md") && fits("a.md", "./a.md"));
        assert!(fits("a[*].md", "a*.md") && !fits("a[*].md", "ab.md"));
        assert!(!fits("drafts/*.md", "drafts/deep/a.md") && fits("drafts/**/*.md", "drafts/deep/a.md"));
        let here = std::path::absolute("drafts").expect("there is a working folder");
        assert!(fits(&here.display().to_string(), "drafts/a.md") && !fits(&here.display().to_string(), "old/a.md"));
        assert!(Globs::new(&["a[".to_owned()]).is_err() && Globs::default().is_empty());
    }
}
