//! How is a pattern read, and compiled? In small letters or large ones, byte by byte, line by line.

use std::sync::OnceLock;

use regex_syntax::ParserBuilder;
use regex_syntax::hir::{Capture, Hir, HirKind, Look, Repetition};

/// The most memory that one compiled pattern may take, in bytes.
pub(super) const SIZE: usize = 20 << 20;

/// Reads a phrase whose names are written out.
///
/// # Errors
///
/// Returns what is wrong where the phrase is no pattern.
pub fn parsed(phrase: &str) -> Result<Hir, Box<regex_syntax::Error>> {
    let mut reader = ParserBuilder::new();
    reader.case_insensitive(true).unicode(false).utf8(false).multi_line(true).nest_limit(100);
    reader.build().parse(phrase).map_err(Box::new)
}

/// Compiles a pattern of the program's own, in the same manner.
///
/// # Errors
///
/// Returns the engine's error where it is no pattern, or too large.
pub fn pattern(phrase: &str) -> Result<regex::bytes::Regex, regex::Error> {
    let mut builder = regex::bytes::RegexBuilder::new(phrase);
    builder.case_insensitive(true).unicode(false).multi_line(true).size_limit(SIZE).build()
}

/// Returns a pattern that finds at the beginning of a line what stands behind the number or letter of a clause there, too: "7.2 The
/// Executive …", "(c) The group …". What a text must hold for it is the same, for such a mark ends with a space.
pub(super) fn behind_marks(pattern: &Hir) -> Hir {
    static MARK: OnceLock<Option<Hir>> = OnceLock::new();
    // A figure alone may be a count: "12 members".
    let mark =
        r"(?:\(?(?:[a-z]|[ivx]{1,5}|\d{1,2})[.)] |(?:§ ?\d{1,2}|[a-z]\d{1,2}|\d{1,2}\.\d{1,2})(?:\.\d{1,2})*[.)]? )?";
    match pattern.kind() {
        HirKind::Look(Look::StartLF | Look::Start) => match MARK.get_or_init(|| parsed(mark).ok()) {
            Some(mark) => Hir::concat(vec![pattern.clone(), mark.clone()]),
            None => pattern.clone(),
        },
        HirKind::Concat(parts) => Hir::concat(parts.iter().map(behind_marks).collect()),
        HirKind::Alternation(parts) => Hir::alternation(parts.iter().map(behind_marks).collect()),
        HirKind::Capture(capture) => {
            Hir::capture(Capture { sub: Box::new(behind_marks(&capture.sub)), ..capture.clone() })
        }
        HirKind::Repetition(repetition) => {
            Hir::repetition(Repetition { sub: Box::new(behind_marks(&repetition.sub)), ..repetition.clone() })
        }
        HirKind::Empty | HirKind::Literal(_) | HirKind::Class(_) | HirKind::Look(_) => pattern.clone(),
    }
}
