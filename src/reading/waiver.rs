//! Which requirements does the document itself ask to be excused from? Remarks that no reader sees.

use std::collections::{BTreeMap, BTreeSet};

use super::Reading;
use crate::document::Kind;
use crate::text::Span;

/// Holds one remark such as `<!-- torlint: waive membership: agreed with the Executive on 3 May -->`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiver {
    /// All of it.
    pub span: Span,
    /// The section in which it stands; none where it holds for the whole document.
    pub section: Option<usize>,
    /// What it names: codes, requirements or topics; none where it says something else than "waive".
    pub names: Vec<String>,
    /// Why, in somebody's words; none where nothing is said.
    pub reason: Option<String>,
    /// What keeps it from being understood, if anything does; then it names nothing and gives no reason.
    pub slip: Option<Slip>,
}

/// Says what is wrong with a remark that cannot be understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slip {
    /// It does not end.
    NoEnd,
    /// No colon stands behind "torlint".
    NoColon,
    /// It says something else than "waive", or not what.
    Words,
}

impl Waiver {
    /// Tells whether the reason seems to stand among the names, for want of a colon: "TOR206 agreed in May".
    #[must_use]
    pub fn lacks_colon(&self) -> bool {
        let Some(last) = self.names.last().filter(|_| self.reason.is_none()) else { return false };
        let is_code = |word: &str| word.len() > 3 && word[word.len() - 3..].bytes().all(|byte| byte.is_ascii_digit());
        let mut words = last.split(' ');
        let is_code = words.next().is_some_and(|first| first.is_ascii() && is_code(first));
        // No topic has so many words.
        words.count() >= if is_code { 1 } else { 5 }
    }
}

/// Holds the sections in which the document is excused from what is asked just now.
#[derive(Debug, Default)]
pub(super) struct Excused {
    /// Each with the waiver that stands in it, as an index.
    sections: BTreeMap<usize, usize>,
    /// The waivers without which something would be told.
    needed: BTreeSet<usize>,
}

impl Reading<'_> {
    /// Asks again, with what stands in some sections excused: each is named with the waiver that stands in it. Returns the
    /// answer, and which of the waivers mattered to it.
    pub fn excusing<T>(&self, sections: BTreeMap<usize, usize>, ask: impl FnOnce() -> T) -> (T, BTreeSet<usize>) {
        self.excused.replace(Excused { sections, needed: BTreeSet::new() });
        let answer = ask();
        (answer, self.excused.take().needed)
    }

    /// Tells whether somebody lives with whatever is wrong at a place. Questions about places leave these out.
    #[must_use]
    pub fn is_excused(&self, place: Span) -> bool {
        if self.excused.borrow().sections.is_empty() {
            return false;
        }
        let excused = &mut *self.excused.borrow_mut();
        let waiver = self.around(place).find_map(|section| excused.sections.get(&section).copied());
        excused.needed.extend(waiver);
        waiver.is_some()
    }

    /// Returns the sections around a place, from the smallest to the largest.
    pub(crate) fn around(&self, place: Span) -> impl Iterator<Item = usize> {
        let first = self.section_of(block(self, place.start));
        std::iter::successors(Some(first), |section| (*section != 0).then(|| self.document.sections[*section].parent))
    }

    /// Returns where the document begins for a reader: its title, or else the empty span before its first words.
    #[must_use]
    pub fn head(&self) -> Span {
        let document = self.document;
        let title = document.titles.first().and_then(|title| document.sections[*title].heading.as_ref());
        let first = || document.blocks.iter().find(|block| !block.content.is_empty());
        let below = || Span::at(first().map_or(document.source.start(), |block| block.content.start));
        title.map_or_else(below, |heading| heading.span)
    }
}

const OPENING: &str = "<!--";
const CLOSING: &str = "-->";

/// Returns the remarks to torlint, in the order of the text. What stands in code is an example, and no remark.
pub(super) fn waivers(reading: &Reading<'_>) -> Vec<Waiver> {
    let text = reading.document.source.text();
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(start) = text[from..].find(OPENING).map(|at| from + at) {
        let inner = start + OPENING.len();
        let closing = text[inner..].find(CLOSING).map(|at| inner + at);
        // One that is never closed reaches to the end; what is meant stands on its first line.
        let line = text[inner..].find(['\n', '\r']).map_or(text.len(), |at| inner + at);
        let end = closing.unwrap_or(line);
        from = closing.unwrap_or(text.len());
        let words = text[inner..end].trim_start();
        let head = words.get(..7).filter(|head| head.eq_ignore_ascii_case("torlint"));
        let rest = head.map(|head| words[head.len()..].trim_start());
        let said = rest.and_then(|rest| rest.strip_prefix(':'));
        // Whoever says that something is waived means us.
        let meant = rest.filter(|rest| words.len() > rest.len() + 7 && waived(rest).is_some());
        if let Some(said) = said.or(meant)
            && !is_code(reading, start)
        {
            let whole = closing.map_or(end, |closing| closing + CLOSING.len());
            let span = reading.document.source.trim(Span::new(start, whole));
            let waiver = read(said, span, section(reading, start));
            let slip = match closing {
                None => Some(Slip::NoEnd),
                Some(_) if meant.is_some() => Some(Slip::NoColon),
                Some(_) => waiver.names.is_empty().then_some(Slip::Words),
            };
            found.push(match slip {
                Some(_) => Waiver { names: Vec::new(), reason: None, slip, ..waiver },
                None => waiver,
            });
        }
    }
    found
}

fn read(said: &str, span: Span, section: Option<usize>) -> Waiver {
    let mut waiver = Waiver { span, section, names: Vec::new(), reason: None, slip: None };
    let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some(rest) = waived(&said) else { return waiver };
    let (names, reason) = rest.split_once(':').unwrap_or((rest, ""));
    let name = |name: &str| name.trim().trim_matches('"').to_owned();
    waiver.names = names.split(',').map(name).filter(|name| !name.is_empty()).collect();
    waiver.reason = is_reason(reason).then(|| reason.trim().to_owned());
    waiver
}

/// Returns what stands behind "waive".
fn waived(said: &str) -> Option<&str> {
    said.get(..5).filter(|word| word.eq_ignore_ascii_case("waive")).map(|word| &said[word.len()..])
}

/// Tells whether a reason is one: a word, and not a gap that holds its place.
#[must_use]
pub fn is_reason(reason: &str) -> bool {
    let letters = reason.chars().filter(|character| character.is_alphanumeric()).count();
    letters >= 3 && super::placeholder::gaps(reason).is_empty() && !super::placeholder::defers(reason.trim())
}

/// Returns the section around a place; none above the first one, where a remark is about all of the text.
fn section(reading: &Reading<'_>, at: usize) -> Option<usize> {
    let document = reading.document;
    let section = reading.section_of(block(reading, at));
    (section != 0 && !document.titles.contains(&section)).then_some(section)
}

fn is_code(reading: &Reading<'_>, at: usize) -> bool {
    let document = reading.document;
    let block = &document.blocks[block(reading, at)];
    // An odd number of backticks before it in its paragraph: it stands between two of them.
    let before = &document.source.text()[block.span.start..at];
    let line = before.rfind('\n').map_or(before, |end| &before[end + 1..]);
    block.kind == Kind::Code || line.matches('`').count() % 2 == 1
}

/// Returns the block that holds a place.
fn block(reading: &Reading<'_>, at: usize) -> usize {
    let after = reading.document.blocks.partition_point(|block| block.span.start <= at);
    after.saturating_sub(1)
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::text::Span;

    #[test]
    fn names_and_reason_are_told_apart() {
        let waiver = |said: &str| {
            let waiver = read(said, Span::default(), None);
            (waiver.names.join("|"), waiver.reason)
        };
        let agreed = Some("agreed with the Executive: see its minutes".to_owned());
        assert_eq!(
            waiver(" waive membership: agreed with the Executive: see its minutes "),
            ("membership".into(), agreed)
        );
        assert_eq!(
            waiver("Waive TOR206, TOR207:\n too small\n a group"),
            ("TOR206|TOR207".into(), Some("too small a group".into()))
        );
        assert_eq!(waiver("waive Conference and LAA"), ("Conference and LAA".into(), None));
        assert_eq!(waiver("waive TOR206: TBC"), ("TOR206".into(), None));
        assert_eq!(waiver("waive TOR206: to be confirmed"), ("TOR206".into(), None));
        assert_eq!(waiver("ignore TOR206: too small"), (String::new(), None));
        assert_eq!(waiver(""), (String::new(), None));
    }
}
