//! Which files does the user leave out? `--exclude`, for named files too.

use std::path::Path;

use globset::{GlobBuilder, GlobSet, GlobSetBuilder};

/// Holds the globs of `--exclude`.
///
/// A glob fits a whole path, the end of one, or any folder that a file lies in: `drafts`, `*.txt` and `2009/old-*.md` all
/// do what they look like.
#[derive(Debug, Default)]
pub struct Exclude {
    globs: Vec<String>,
    set: GlobSet,
}

/// How many patterns stand for one glob.
const FORMS: usize = 4;

impl Exclude {
    /// Takes the globs.
    ///
    /// # Errors
    ///
    /// Returns a sentence about the first glob that cannot be understood.
    pub fn new(globs: &[String]) -> Result<Self, String> {
        let mut set = GlobSetBuilder::new();
        for glob in globs {
            let bare = glob.trim_start_matches("./").trim_end_matches('/');
            for form in [bare.to_owned(), format!("**/{bare}"), format!("{bare}/**"), format!("**/{bare}/**")] {
                let built = GlobBuilder::new(&form).literal_separator(true).build();
                set.add(built.map_err(|_| cannot_be_understood(glob))?);
            }
        }
        let set = set.build().map_err(|_| cannot_be_understood(&globs.join(", ")))?;
        Ok(Self { globs: globs.to_vec(), set })
    }

    /// Returns the glob that leaves `path` out, if one does.
    #[must_use]
    pub fn matches(&self, path: &Path) -> Option<&str> {
        if self.globs.is_empty() {
            return None;
        }
        let path = path.strip_prefix("./").unwrap_or(path);
        self.set.matches(path).first().map(|index| self.globs[index / FORMS].as_str())
    }
}

fn cannot_be_understood(glob: &str) -> String {
    format!(
        "--exclude: “{glob}” cannot be understood. Use * for any name, ** for any folders, and close every [ and {{."
    )
}
