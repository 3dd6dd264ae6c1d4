//! Which words are shown above a label? Lines of the text, cut around their labels so that they fit, for miette to draw.
//!
//! Drawing from the text itself would print a paragraph pasted from Word as one line of 2,000 columns, count columns in
//! bytes, run together what stands far apart, and read the whole file for each label. So the lines to be drawn are laid out
//! here first, each with its labels, and [`miette::SourceCode`] hands out nothing else.

use miette::{LabeledSpan, MietteError, MietteSpanContents, SourceCode, SourceSpan, SpanContents};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use crate::answer::Evidence;
use crate::text::{Position, Source, Span};

/// Holds the lines to be drawn, one after the other, and where they come from.
#[derive(Debug)]
pub(super) struct Excerpt {
    /// What the text is called.
    name: String,
    /// The lines, each with a line end, so that a caret behind the last word has something to stand under.
    text: String,
    lines: Vec<Line>,
    labels: Vec<Label>,
}

/// One line as it is drawn: a place in [`Excerpt::text`] and the line of the source that it was cut from.
#[derive(Debug)]
struct Line {
    start: usize,
    number: usize,
}

/// One label: a place in [`Excerpt::text`], its note broken into lines, and the place in the source.
#[derive(Debug)]
struct Label {
    span: Span,
    note: String,
    place: Position,
}

impl Excerpt {
    /// Lays out the lines around `labels` for a terminal of `width` columns.
    pub(super) fn new(source: &Source, labels: &[Evidence], width: usize) -> Self {
        let mut labels: Vec<&Evidence> = labels.iter().collect();
        labels.sort_by_key(|label| label.span);
        let last = labels.last().map_or(1, |label| source.line(label.span.start));
        // What miette draws before the words: a space, the number, a space, a bar, a space.
        let room = width.saturating_sub(last.to_string().len() + 4).max(MINIMUM);
        let mut excerpt = Self { name: super::tame(&source.name), text: String::new(), lines: vec![], labels: vec![] };
        for row in labels.chunk_by(|one, other| source.line(one.span.start) == source.line(other.span.start)) {
            excerpt.row(source, row, room);
        }
        excerpt
    }

    /// Returns the labels as miette wants them.
    pub(super) fn labels(&self) -> impl Iterator<Item = LabeledSpan> {
        self.labels.iter().map(|label| {
            let note = (!label.note.is_empty()).then(|| label.note.clone());
            LabeledSpan::new(note, label.span.start, label.span.len())
        })
    }

    /// Lays out all labels of one line of the source: together where they fit, else the line is drawn several times.
    fn row(&mut self, source: &Source, mut row: &[&Evidence], room: usize) {
        while !row.is_empty() {
            let together = (2..=row.len()).rev().find_map(|count| Some((count, cut(source, &row[..count], room)?)));
            let (count, drawn) = together.unwrap_or_else(|| (1, cut_one(source, row[0], room)));
            self.push(source, &row[..count], drawn);
            row = &row[count..];
        }
    }

    fn push(&mut self, source: &Source, labels: &[&Evidence], drawn: Drawn) {
        let start = self.text.len();
        self.lines.push(Line { start, number: source.line(labels[0].span.start) });
        for (label, (span, note)) in labels.iter().zip(drawn.labels) {
            let span = Span::new(start + span.start, start + span.end);
            self.labels.push(Label { span, note, place: source.position(label.span.start) });
        }
        self.text.push_str(&drawn.text);
        self.text.push('\n');
    }

    /// Returns which line holds the byte at `offset`.
    fn line_at(&self, offset: usize) -> usize {
        self.lines.partition_point(|line| line.start <= offset).saturating_sub(1)
    }
}

impl SourceCode for Excerpt {
    /// Hands out the lines that hold `span`, with the line and column of its start in the source.
    ///
    /// Lines are handed out together only where they follow each other in the source too; miette draws others apart.
    fn read_span<'a>(
        &'a self,
        span: &SourceSpan,
        _before: usize,
        _after: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let first = self.line_at(span.offset());
        let last = self.line_at((span.offset() + span.len()).saturating_sub(1).max(span.offset()));
        let lines = self.lines.get(first..=last).ok_or(MietteError::OutOfBounds)?;
        if lines.windows(2).any(|pair| pair[0].number + 1 != pair[1].number) {
            return Err(MietteError::OutOfBounds);
        }
        let start = lines[0].start;
        let end = self.lines.get(last + 1).map_or(self.text.len(), |line| line.start);
        let place = self.labels.iter().find(|label| label.span.start == span.offset()).map(|label| label.place);
        Ok(Box::new(MietteSpanContents::new_named(
            self.name.clone(),
            &self.text.as_bytes()[start..end],
            (start, end - start).into(),
            lines[0].number - 1,
            place.map_or(0, |place| place.column - 1),
            lines.len(),
        )))
    }
}

/// No line is cut shorter than this many columns, however narrow the terminal says it is.
const MINIMUM: usize = 16;

/// What stands in for words that were cut, with a space.
const CUT: usize = 2;

/// One line as it will be drawn, and its labels with their notes, as places in it.
struct Drawn {
    text: String,
    labels: Vec<(Span, String)>,
}

/// Cuts a line so that all `labels` on it are shown whole; `None` where they do not fit. Notes are broken only where they must.
fn cut(source: &Source, labels: &[&Evidence], room: usize) -> Option<Drawn> {
    let stretch = Stretch::new(source, labels, room);
    let end = stretch.labels.iter().map(|label| label.1).max()?;
    let all = stretch.characters.len();
    let fits = |from: usize, longest_note: usize| {
        let lead = if stretch.is_cut_before(from) { CUT } else { 0 };
        let tail = if stretch.is_cut_after(end) { CUT } else { 0 };
        let fits = lead + stretch.width(from, end) + tail <= room;
        // What stands behind a label says as much as what stands before it, so each gets its share.
        let is_fair = lead == 0
            || stretch.width(from, stretch.labels[0].0) <= room / 3
            || (!stretch.more.1 && lead + stretch.width(from, all) <= room);
        let notes_fit =
            stretch.labels.iter().zip(labels).all(|(label, evidence)| {
                stretch.note_room(from, *label, room) >= evidence.note.width().min(longest_note)
            });
        // A note in one piece is not worth losing all words around a label.
        let says_something = lead == 0 || longest_note < room || stretch.width(from, all) >= room / 3;
        fits && is_fair && notes_fit && says_something
    };
    let from = [room, room / 2, room / 3].iter().find_map(|note| stretch.starts().find(|from| fits(*from, *note)))?;
    Some(stretch.draw(from, end, labels, room))
}

/// Cuts a line around one label, and the label too where it is too long; always succeeds.
fn cut_one(source: &Source, label: &Evidence, room: usize) -> Drawn {
    let labels = [label];
    if let Some(drawn) = cut(source, &labels, room) {
        return drawn;
    }
    let mut stretch = Stretch::new(source, &labels, room);
    let (start, end) = stretch.labels[0];
    let from = stretch.starts().find(|from| stretch.width(*from, start) <= room / 6).unwrap_or(start);
    let lead = if stretch.is_cut_before(from) { CUT } else { 0 };
    let limit = room.saturating_sub(lead + CUT);
    let most = (start..=end).rev().find(|end| stretch.width(from, *end) <= limit).unwrap_or(start);
    let end = stretch.word_end(start, most).unwrap_or(most);
    stretch.labels[0].1 = end;
    stretch.draw(from, end, &labels, room)
}

/// Holds as much of one line as could ever be shown around some labels, character by character.
struct Stretch {
    characters: Vec<char>,
    /// The width of all characters before the one of the same index; one longer than `characters`.
    widths: Vec<usize>,
    /// Each label as a range of indices.
    labels: Vec<(usize, usize)>,
    /// Whether the line has more before and after.
    more: (bool, bool),
}

impl Stretch {
    /// Takes the words around `labels`, which begin on one line. Looks at no more than some screens of text, so that a file
    /// of one long line costs no more than another.
    fn new(source: &Source, labels: &[&Evidence], room: usize) -> Self {
        let line = source.line_span(source.line(labels[0].span.start));
        let line = Span::new(line.start.max(source.start()).min(line.end), line.end);
        let reach = room * 6;
        let last = labels.iter().map(|label| label.span.start).max().unwrap_or(line.start);
        let text = source.text();
        let boundary = |offset: usize| (offset..=line.end).find(|at| text.is_char_boundary(*at)).unwrap_or(line.end);
        let from = boundary(labels[0].span.start.saturating_sub(reach).clamp(line.start, line.end));
        let to = boundary(last.saturating_add(reach).clamp(from, line.end));
        let mut stretch = Self {
            characters: Vec::new(),
            widths: vec![0],
            labels: Vec::new(),
            more: (from > line.start, to < line.end),
        };
        let mut offsets = Vec::new();
        for (offset, character) in text[from..to].char_indices() {
            let shown = if super::is_unsafe(character) { ' ' } else { character };
            offsets.push(from + offset);
            stretch.characters.push(shown);
            stretch.widths.push(stretch.widths.last().copied().unwrap_or(0) + shown.width().unwrap_or(0));
        }
        let index = |offset: usize| offsets.partition_point(|at| *at < offset);
        stretch.labels = labels.iter().map(|label| (index(label.span.start), index(label.span.end))).collect();
        stretch
    }

    /// Returns where a cut may begin, the widest first: at the start of a word, or at the first label itself.
    fn starts(&self) -> impl Iterator<Item = usize> {
        let first = self.labels[0].0;
        let begins = |at: usize| {
            let after_space = at == 0 || self.characters[at - 1].is_whitespace();
            at == 0 || (after_space && self.characters.get(at).is_some_and(|next| !next.is_whitespace()))
        };
        (0..=first).filter(move |at| *at == first || begins(*at))
    }

    fn width(&self, from: usize, to: usize) -> usize {
        self.widths[to].saturating_sub(self.widths[from])
    }

    fn is_cut_before(&self, from: usize) -> bool {
        from > 0 || self.more.0
    }

    fn is_cut_after(&self, to: usize) -> bool {
        to < self.characters.len() || self.more.1
    }

    /// Returns the end of the last word that ends after `least` and at or before `most`.
    fn word_end(&self, least: usize, most: usize) -> Option<usize> {
        let ends = |at: usize| {
            !self.characters[at - 1].is_whitespace() && self.characters.get(at).is_none_or(|next| next.is_whitespace())
        };
        (least + 1..=most).rev().find(|at| ends(*at))
    }

    /// Returns how many columns are left for the note of a label, which miette hangs below the middle of the label.
    fn note_room(&self, from: usize, label: (usize, usize), room: usize) -> usize {
        let lead = if self.is_cut_before(from) { CUT } else { 0 };
        let start = lead + self.width(from, label.0);
        let end = (lead + self.width(from, label.1)).max(start + 1);
        room.saturating_sub(usize::midpoint(start, end) + "╰── ".width())
    }

    /// Draws the characters from `from` to at least `end`, and as many words more as there is room for.
    fn draw(&self, from: usize, end: usize, labels: &[&Evidence], room: usize) -> Drawn {
        let lead = if self.is_cut_before(from) { "… " } else { "" };
        let all = self.characters.len();
        let fits = |to: usize, tail: usize| lead.width() + self.width(from, to) + tail <= room;
        let to = if fits(all, if self.more.1 { CUT } else { 0 }) {
            all
        } else {
            let most = (end..=all).rev().find(|to| fits(*to, CUT)).unwrap_or(end);
            self.word_end(end, most).unwrap_or(end)
        };
        let mut text = lead.to_owned();
        let mut offsets = vec![text.len()];
        for character in &self.characters[from..to] {
            text.push(*character);
            offsets.push(text.len());
        }
        let place = |at: usize| offsets[at.clamp(from, to) - from];
        let notes = self.labels.iter().zip(labels).map(|(label, evidence)| {
            let note = super::tame(&evidence.note);
            let wrapped = textwrap::wrap(&note, self.note_room(from, *label, room).max(8)).join("\n");
            (Span::new(place(label.0), place(label.1)), wrapped)
        });
        let labels = notes.collect();
        if self.is_cut_after(to) {
            let inside = self.characters[to.saturating_sub(1)..].iter().take(2).all(|one| !one.is_whitespace());
            text.push_str(if inside { "…" } else { " …" });
        }
        Drawn { text, labels }
    }
}
