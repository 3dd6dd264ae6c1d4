//! Is it text at all? What the first bytes and the characters say.

use std::path::Path;

/// Returns what kind of file this is if its first bytes say that it is no text: "a PDF".
pub(super) fn magic(bytes: &[u8]) -> Option<&'static str> {
    let kinds: [(&[u8], &str); 8] = [
        (b"%PDF-", "a PDF"),
        (b"PK\x03\x04", "a Word, OpenDocument or zip file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word file (.doc)"),
        (b"{\\rtf", "a Rich Text file"),
        (b"\x89PNG\r\n", "a picture"),
        (b"\xff\xd8\xff", "a picture"),
        (b"GIF8", "a picture"),
        (b"\x1f\x8b", "a compressed file"),
    ];
    kinds.iter().find(|(opening, _)| bytes.starts_with(opening)).map(|(_, kind)| *kind)
}

/// Returns what a decoded text is if its characters say that it is none: one that is zero, or many that steer a machine.
pub(super) fn binary(text: &str) -> Option<&'static str> {
    let steers =
        |character: &char| character.is_ascii_control() && !"\t\n\r\u{b}\u{c}\u{1a}\u{1b}".contains(*character);
    let many = || text.chars().take(4096).filter(steers).count() * 10 > text.chars().take(4096).count();
    (text.contains('\0') || many()).then_some("a binary file")
}

/// Returns what kind of file this is if it may well hold terms of reference that torlint does not read.
pub(super) fn other_kind(path: &Path) -> Option<&'static str> {
    let extension = path.extension()?.to_str()?.to_ascii_lowercase();
    match extension.as_str() {
        "doc" | "docx" | "odt" | "rtf" => {
            Some("a word processor's file; save it as plain text (.txt) or Markdown (.md)")
        }
        "pdf" => Some("a PDF; save the original as plain text (.txt) or Markdown (.md)"),
        _ => None,
    }
}
