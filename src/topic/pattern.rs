//! How is a pattern read, and compiled? In small letters or large ones, byte by byte, line by line.

use std::borrow::Cow;
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

/// The number or letter of a clause. A figure alone may be a count: "12 members".
const MARK: &str =
    r"(?:\(?(?:[a-z]|[ivx]{1,5}|\d{1,2})[.)] |(?:§ ?\d{1,2}|[a-z]\d{1,2}|\d{1,2}\.\d{1,2})(?:\.\d{1,2})*[.)]? )?";

/// Returns what [`behind_marks`] does, of a pattern as it is written.
pub(super) fn with_marks(pattern: &str) -> Cow<'_, str> {
    if !pattern.contains('^') {
        return Cow::Borrowed(pattern);
    }
    let (mut marked, mut escaped, mut class) = (String::with_capacity(pattern.len() + MARK.len()), false, 0_usize);
    for character in pattern.chars() {
        marked.push(character);
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '[' => class += 1,
            ']' => class = class.saturating_sub(1),
            '^' if class == 0 => marked.push_str(MARK),
            _ => {}
        }
    }
    Cow::Owned(marked)
}

/// Returns a pattern that finds at the beginning of a line what stands behind the number or letter of a clause there, too: "7.2 The
/// Executive …", "(c) The group …". What a text must hold for it is the same, for such a mark ends with a space.
pub(super) fn behind_marks(pattern: &Hir) -> Hir {
    static READ: OnceLock<Option<Hir>> = OnceLock::new();
    if !pattern.properties().look_set().contains_anchor() {
        return pattern.clone();
    }
    match pattern.kind() {
        HirKind::Look(Look::StartLF | Look::Start) => match READ.get_or_init(|| parsed(MARK).ok()) {
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
