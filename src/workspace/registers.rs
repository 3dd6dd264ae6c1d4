//! Which register? A file.

use std::path::Path;

use super::wrong::{self, Wrong};
use crate::register::Register;
use crate::text::Source;

/// Reads a register from a file, and returns it with its text; `name` is what the file is called in messages.
///
/// # Errors
///
/// Returns what to tell the user.
pub fn read(path: &Path, name: &str) -> Result<(Register, Source), Wrong> {
    let noun = "a register";
    let text = wrong::text(path, name, noun)?;
    Register::read(name, &text)
        .map(|register| (register, Source::new(name, text)))
        .map_err(|mistakes| Wrong::Written { noun: noun.to_owned(), mistakes: Box::new(mistakes) })
}
