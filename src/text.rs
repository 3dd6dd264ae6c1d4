//! Where in the text is it? Sources, spans, and the one place where a byte offset becomes a line and a column.

use std::borrow::Cow;
use std::ops::Range;
use std::path::Path;

/// Holds a range of bytes in a [`Source`]; `end` is exclusive. An empty span marks a gap.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

impl Span {
    /// Returns the span from `start` to `end`; an `end` before `start` gives an empty span at `start`.
    #[must_use]
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end: if end < start { start } else { end } }
    }

    /// Returns the empty span at `offset`.
    #[must_use]
    pub const fn at(offset: usize) -> Self {
        Self { start: offset, end: offset }
    }

    /// Returns how many bytes the span holds.
    #[must_use]
    pub const fn len(self) -> usize {
        self.end - self.start
    }

    /// Tells whether the span holds nothing.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Returns the smallest span that holds both.
    #[must_use]
    pub fn join(self, other: Self) -> Self {
        Self { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// Tells whether `other` lies wholly inside.
    #[must_use]
    pub const fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Returns the span as a range, to slice with.
    #[must_use]
    pub const fn range(self) -> Range<usize> {
        self.start..self.end
    }
}

/// Holds a place as a person counts it: line and column from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1, in characters.
    pub column: usize,
}

/// Holds a named text, its line starts, and what it was decoded from.
///
/// The text keeps its byte order mark, so that offsets are those of the author's file.
#[derive(Debug)]
pub struct Source {
    /// What the text is called: a path, or `<stdin>`.
    pub name: String,
    /// What it was decoded from: `UTF-8`, `UTF-16LE`, `UTF-16BE` or `windows-1252`.
    pub encoding: &'static str,
    text: String,
    /// Sorted; the first is 0.
    line_starts: Vec<usize>,
}

/// The byte order mark, as it stands in UTF-8.
const MARK: char = '\u{feff}';

impl Source {
    /// Returns a source of UTF-8 text.
    #[must_use]
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self::encoded(name.into(), text.into(), "UTF-8")
    }

    /// Decodes the bytes of a file; never fails.
    ///
    /// A byte order mark decides (UTF-8, UTF-16); without one the text is UTF-8 where it can be, else UTF-16 where every
    /// second byte of the opening is zero, else Windows-1252, which is how Word saves "plain text".
    #[must_use]
    pub fn decode(name: impl Into<String>, bytes: Vec<u8>) -> Self {
        let name = name.into();
        if let Some((encoding, mark)) = encoding_rs::Encoding::for_bom(&bytes)
            && encoding != encoding_rs::UTF_8
        {
            let (text, _) = encoding.decode_without_bom_handling(&bytes[mark..]);
            return Self::encoded(name, text.into_owned(), encoding.name());
        }
        match String::from_utf8(bytes) {
            Ok(text) if !text.contains('\0') => Self::encoded(name, text, "UTF-8"),
            Ok(text) => Self::guess(name, text.as_bytes()),
            Err(error) => Self::guess(name, error.as_bytes()),
        }
    }

    fn guess(name: String, bytes: &[u8]) -> Self {
        let encoding = match zero_bytes(bytes) {
            Some(0) => encoding_rs::UTF_16BE,
            Some(_) => encoding_rs::UTF_16LE,
            None if bytes.starts_with(&[0xef, 0xbb, 0xbf]) || std::str::from_utf8(bytes).is_ok() => encoding_rs::UTF_8,
            None => encoding_rs::WINDOWS_1252,
        };
        let (text, _) = encoding.decode_without_bom_handling(bytes);
        Self::encoded(name, text.into_owned(), encoding.name())
    }

    fn encoded(name: String, text: String, encoding: &'static str) -> Self {
        let mut line_starts = vec![0];
        let bytes = text.as_bytes();
        for (offset, byte) in bytes.iter().enumerate() {
            // A lone carriage return ends a line too (old Macintosh files).
            if *byte == b'\n' || (*byte == b'\r' && bytes.get(offset + 1) != Some(&b'\n')) {
                line_starts.push(offset + 1);
            }
        }
        Self { name, encoding, text, line_starts }
    }

    /// Returns the whole text, a byte order mark included.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Returns where the text proper begins: after a byte order mark.
    #[must_use]
    pub fn start(&self) -> usize {
        if self.text.starts_with(MARK) { MARK.len_utf8() } else { 0 }
    }

    /// Returns the text in `span`; what lies outside the text, or inside a character, is left out.
    #[must_use]
    pub fn slice(&self, span: Span) -> &str {
        let end = floor(&self.text, span.end);
        let start = floor(&self.text, span.start).min(end);
        &self.text[start..end]
    }

    /// Returns how many lines the text has; the empty text has one.
    #[must_use]
    pub fn lines(&self) -> usize {
        self.line_starts.len()
    }

    /// Returns the line (from 1) in which `offset` stands. Costs a binary search.
    #[must_use]
    pub fn line(&self, offset: usize) -> usize {
        self.line_starts.partition_point(|start| *start <= offset.min(self.text.len()))
    }

    /// Returns the span of `line` (from 1) without its line end; an absent line is empty at the end of the text.
    #[must_use]
    pub fn line_span(&self, line: usize) -> Span {
        let Some(start) = line.checked_sub(1).and_then(|index| self.line_starts.get(index)) else {
            return Span::at(self.text.len());
        };
        let end = self.line_starts.get(line).copied().unwrap_or(self.text.len());
        let length = self.text[*start..end].trim_end_matches(['\n', '\r']).len();
        Span::new(*start, start + length)
    }

    /// Returns the line and column of `offset`. Costs a binary search and the length of the line.
    #[must_use]
    pub fn position(&self, offset: usize) -> Position {
        let offset = floor(&self.text, offset);
        let line = self.line(offset);
        let start = self.line_starts[line - 1];
        let column = self.text[start..offset].chars().filter(|character| *character != MARK).count() + 1;
        Position { line, column }
    }

    /// Returns `span` without the white space at its ends; of nothing but white space, the empty span at its start.
    #[must_use]
    pub fn trim(&self, span: Span) -> Span {
        let text = self.slice(span);
        let blank = |character: char| character.is_whitespace() || character == MARK;
        let start = span.start + (text.len() - text.trim_start_matches(blank).len());
        let length = text.trim_matches(blank).len();
        if length == 0 { Span::at(span.start) } else { Span::new(start, start + length) }
    }
}

/// Tells on which side of each pair the zero bytes stand, if the bytes look like UTF-16 without a mark.
fn zero_bytes(bytes: &[u8]) -> Option<usize> {
    let sample = &bytes[..bytes.len().min(512)];
    let pairs = sample.len() / 2;
    let zeros = |side: usize| sample.chunks_exact(2).filter(|pair| pair[side] == 0).count();
    (0..2).find(|side| pairs >= 2 && zeros(*side) * 10 >= pairs * 7 && zeros(1 - side) == 0)
}

/// Returns the nearest character boundary at or before `offset`.
fn floor(text: &str, offset: usize) -> usize {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

/// Shortens `text` to at most `most` characters, cut at a space where there is one, with `…` in place of the rest.
#[must_use]
pub fn shorten(text: &str, most: usize) -> Cow<'_, str> {
    let Some((limit, _)) = text.char_indices().nth(most) else {
        return Cow::Borrowed(text);
    };
    let kept = &text[..limit];
    let kept = kept.rfind(' ').filter(|space| *space * 2 > limit).map_or(kept, |space| &kept[..space]);
    Cow::Owned(format!("{} …", kept.trim_end_matches([' ', ',', ';'])))
}

/// Returns text that may be printed: control characters, which could steer a terminal, and marks that turn the direction of
/// writing, give way to a space.
#[must_use]
pub fn tame(text: &str) -> String {
    text.chars().map(|character| if is_unsafe(character) { ' ' } else { character }).collect()
}

/// Tells whether a character steers a terminal or turns the direction of writing.
#[must_use]
pub fn is_unsafe(character: char) -> bool {
    character.is_control() || matches!(character, '\u{feff}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Returns a path as messages and reports write it: bytes that are no UTF-8 by their numbers, as in "caf\xE9.md", so that two
/// files never share a name.
#[must_use]
pub fn path_name(path: &Path) -> String {
    let mut name = String::new();
    for chunk in path.as_os_str().as_encoded_bytes().utf8_chunks() {
        name.push_str(chunk.valid());
        name.extend(chunk.invalid().iter().map(|byte| format!("\\x{byte:02X}")));
    }
    name
}

/// Returns names as a sentence says them: "a", "a and b", "a, b and c".
#[must_use]
pub fn listed<Name: AsRef<str>>(names: &[Name]) -> String {
    let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
    match names.split_last() {
        None => String::new(),
        Some((last, [])) => (*last).to_owned(),
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
    }
}

/// Returns names as a sentence says them where there may be too many: "a, b, c and 4 more".
#[must_use]
pub fn listed_up_to<Name: AsRef<str>>(most: usize, names: &[Name]) -> String {
    let more = names.len().saturating_sub(most);
    let shown = names.iter().take(most).map(|name| name.as_ref().to_owned());
    listed(&shown.chain((more > 0).then(|| format!("{more} more"))).collect::<Vec<_>>())
}

/// Returns a text that begins with a capital.
#[must_use]
pub fn upper_first(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}
