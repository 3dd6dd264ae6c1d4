//! How is the text laid out? Blank lines, broken lines, and what repeats on every page.

use std::collections::HashMap;

use super::line;
use super::mark::Mark;
use super::unit::{Piece, Unit, UnitKind, words};
use crate::text::{Source, Span};

/// Counts the blank lines before each unit.
pub(super) fn measure_gaps(source: &Source, units: &mut [Unit]) {
    let mut last = 0;
    for unit in units {
        let line = source.line(unit.content.start);
        unit.gap = line.saturating_sub(last + 1);
        last = source.line(unit.content.end);
    }
}

/// Marks the lines that begin the items of a list which is typed without Markdown: below a colon, from the first letter or
/// number on, none left out.
pub(super) fn mark_typed_lists(source: &Source, units: &mut [Unit]) {
    let text = |unit: &Unit| source.slice(unit.content);
    // The list that is open: its first line, until the second shows that it is one, and its last mark.
    let mut open: Option<(Option<usize>, Mark)> = None;
    for index in 1..units.len() {
        let unit = &units[index];
        if unit.kind != UnitKind::Line {
            open = None;
            continue;
        }
        let Some(mark) = Mark::of(text(unit)) else {
            // What goes on from an item belongs to it.
            open = open.filter(|_| unit.joined);
            continue;
        };
        if let Some((first, last)) = open
            && mark.follows(last)
        {
            units[index].listed = true;
            if let Some(first) = first {
                units[first].listed = true;
            }
            open = Some((None, mark));
        } else if mark.is_first() && units[index - 1].kind == UnitKind::Line && text(&units[index - 1]).ends_with(':') {
            open = Some((Some(index), mark));
        }
    }
}

/// Unjoins the lines that their author broke on purpose: the next word would still have fitted.
pub(super) fn split_paragraphs(source: &Source, units: &mut [Unit]) {
    let text = |unit: &Unit| source.slice(unit.content);
    let is_line = |unit: &Unit| unit.kind == UnitKind::Line;
    let goes_on = |unit: &Unit| {
        let text = text(unit);
        text.starts_with(|c: char| c.is_lowercase() || matches!(c, ',' | ')' | '&')) && line::number(text).is_none()
    };
    let mut lengths: Vec<usize> = units
        .windows(2)
        .filter(|pair| is_line(&pair[1]) && pair[1].joined && goes_on(&pair[1]))
        .map(|pair| width(source, &pair[0]))
        .filter(|width| *width >= 40)
        .collect();
    lengths.sort_unstable();
    let wrap = if lengths.len() >= 2 { lengths.get(lengths.len() * 8 / 10).copied() } else { None };
    for index in 1..units.len() {
        let (before, unit) = (&units[index - 1], &units[index]);
        if !unit.joined {
            continue;
        }
        let able = |unit: &Unit| {
            let text = text(unit);
            unit.content.len() < 160
                && line::may_be_heading(&text[line::number(text).map_or(0, |number| number.width)..])
        };
        let kind = is_line(unit) && matches!(before.kind, UnitKind::Line | UnitKind::Item { .. });
        let first_word = text(unit).split_whitespace().next().unwrap_or_default().chars().count();
        let fits = wrap.is_none_or(|wrap| width(source, before) + 1 + first_word + 2 <= wrap);
        // A line that is neither a heading nor ends like a sentence goes on in the next.
        let ended = text(before).ends_with(['.', ':', ';', '?', '!', ')'])
            || able(before)
            || ((wrap.is_none() || line::number(text(unit)).is_some()) && able(unit));
        let numbered = line::number(text(unit)).is_some() && wrap.is_some();
        let new = able(unit) && (text(before).ends_with(['.', '?', '!']) || numbered);
        if !kind || unit.listed || ((fits || new) && ended && !goes_on(unit)) {
            units[index].joined = false;
        }
    }
}

/// Returns how far to the right a line goes, in characters, from the left edge of the page.
fn width(source: &Source, unit: &Unit) -> usize {
    let line = source.line_span(source.line(unit.content.start));
    let left = Span::new(line.start, unit.content.end.max(line.start));
    // No page is as wide as this, and a line that holds many units is not to be counted for each of them.
    if left.len() > 4_000 { left.len() } else { source.slice(left).chars().count() }
}

/// Marks the lines of contents lists, page headers and page numbers, which only look like headings.
pub(super) fn mark_furniture(source: &Source, units: &mut [Unit], pieces: &[Piece]) {
    let plain = |unit: &Unit| matches!(unit.kind, UnitKind::Line | UnitKind::Item { .. } | UnitKind::Row { .. });
    let keys: Vec<Option<String>> = units
        .iter()
        .map(|unit| {
            let short = unit.content.len() <= 160 && (plain(unit) || matches!(unit.kind, UnitKind::Heading { .. }));
            short
                .then(|| line::key(words(source, &pieces[unit.pieces.clone()]).trim_end_matches(" | ")))
                .filter(|key| key.len() >= 3)
        })
        .collect();
    let mut seen: HashMap<&str, (usize, usize)> = HashMap::new();
    for (index, key) in keys.iter().enumerate() {
        if let Some(key) = key {
            let entry = seen.entry(key).or_insert((0, index));
            *entry = (entry.0 + 1, index);
        }
    }
    let later = |index: usize| {
        let key = keys[index].as_deref()?;
        seen.get(key).filter(|(_, last)| *last > index).map(|(count, last)| (*count, *last))
    };
    let mut index = 0;
    while index < units.len() {
        let end = (index..units.len()).find(|at| !plain(&units[*at])).unwrap_or(units.len());
        let mut from = index;
        while from < end {
            // A run of lines that all come back below, in this order, none of them with text of its own.
            let mut to = from;
            while to < end && (later(to).is_some_and(|(_, last)| last > to + 1) || units[to].look.anchor) {
                to += 1;
            }
            let real = (from..to)
                .filter(|at| units[*at].look.anchor || later(*at).is_some_and(|(_, last)| last >= to))
                .count();
            if to - from >= 3 && real * 3 >= (to - from) * 2 {
                for unit in &mut units[from..to] {
                    unit.kind = UnitKind::Contents;
                }
            }
            from = to.max(from + 1);
        }
        index = end + 1;
    }
    mark_navigation(source, units);
    let mut first = true;
    for (unit, key) in units.iter_mut().zip(&keys) {
        let text = source.slice(unit.content);
        let rights =
            text.starts_with('©') || text.get(..9).is_some_and(|start| start.eq_ignore_ascii_case("copyright"));
        let paged = {
            let words: Vec<&str> = text.split_whitespace().collect();
            let last = words.get(words.len().saturating_sub(4)..).unwrap_or_default();
            text.len() < 120
                && matches!(last, [page, _, of, _] if page.eq_ignore_ascii_case("page") && of.eq_ignore_ascii_case("of"))
        };
        let leaders = text.contains("....") || text.contains("……") || text.contains(". . . .");
        let repeated = key.as_deref().and_then(|key| seen.get(key)).is_some_and(|(count, _)| *count >= 3);
        if unit.kind == UnitKind::Line && (line::is_page_number(text) || paged || rights || line::is_signature(text)) {
            unit.kind = UnitKind::Furniture;
        } else if plain(unit) && leaders && text.trim_end().ends_with(|c: char| c.is_ascii_digit()) {
            unit.kind = UnitKind::Contents;
        } else if unit.kind == UnitKind::Line && repeated && !first && text.len() < 100 {
            unit.kind = UnitKind::Furniture;
        }
        first &= unit.kind != UnitKind::Line;
    }
}

/// Marks what a web page has above its text, up to the first blank line: "Skip to main content", "Home" …
fn mark_navigation(source: &Source, units: &mut [Unit]) {
    let Some(first) = units.first() else { return };
    let opens = source.slice(first.content).get(..8).is_some_and(|start| start.eq_ignore_ascii_case("skip to "));
    if opens {
        let end = units.iter().skip(1).position(|unit| unit.gap > 0).map_or(units.len(), |end| end + 1);
        for unit in &mut units[..end] {
            unit.kind = UnitKind::Furniture;
        }
    }
}

/// Puts together the two lines of a numbered heading, or of one in capitals, that is too long for its page.
pub(super) fn join_wrapped_headings(source: &Source, units: Vec<Unit>) -> Vec<Unit> {
    let mut joined: Vec<Unit> = Vec::with_capacity(units.len());
    let mut rest = units.into_iter().peekable();
    while let Some(unit) = rest.next() {
        let goes_on = rest.peek().is_some_and(|next| next.joined);
        match joined.last_mut() {
            Some(first) if unit.joined && !goes_on && wraps(source, first, &unit) => {
                first.content = first.content.join(unit.content);
                first.pieces.end = unit.pieces.end;
            }
            _ => joined.push(unit),
        }
    }
    joined
}

/// Tells whether two lines are one heading.
fn wraps(source: &Source, first: &Unit, second: &Unit) -> bool {
    let lines = first.kind == UnitKind::Line && second.kind == UnitKind::Line && !first.joined;
    let both = first.content.join(second.content);
    if !lines || both.len() > 200 {
        return false;
    }
    let text = source.slice(both).split_whitespace().collect::<Vec<_>>().join(" ");
    let number = line::number(&text).map_or(0, |number| number.width);
    (number > 0 || line::is_caps(&text)) && line::may_be_heading(&text[number..])
}
