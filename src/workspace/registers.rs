//! Which register? A file.

use std::fs;
use std::path::Path;

use crate::register::Register;

/// Reads a register from a file.
///
/// # Errors
///
/// Returns what to tell the user, drawn `width` columns wide.
pub fn read(path: &Path, width: usize, colour: bool) -> Result<Register, String> {
    let name = path.display().to_string();
    let bytes = fs::read(path).map_err(|error| super::files::cannot_open(&name, &error))?;
    let text = String::from_utf8(bytes)
        .map_err(|_| format!("{name} is not UTF-8 text, as a register has to be. Save it as UTF-8 and try again."))?;
    Register::read(&name, &text).map_err(|mistakes| {
        let count = mistakes.list.len();
        let count = if count == 1 { "1 mistake".to_owned() } else { format!("{count} mistakes") };
        format!("{name} cannot be used as a register: {count}.\n\n{}", mistakes.draw(width, colour).trim_end())
    })
}
