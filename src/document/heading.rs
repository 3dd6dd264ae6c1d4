//! Which lines are headings, marked or not? Decided by the shape of the whole document, and only then by the line.

use std::collections::HashMap;

use super::unit::{Piece, Unit, UnitKind, Units};
use super::{Familiarity, Form, line};
use crate::text::{Source, Span};

/// Holds what was decided about one unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Decision {
    pub(super) form: Form,
    /// How deep it stands, by its own marks; made a reader's level afterwards.
    pub(super) depth: u8,
    /// Of a run-in label: where its text begins.
    pub(super) text_from: Option<usize>,
}

/// Depths of unmarked headings, which have no marks to tell them: a main section, and below.
const MAIN: u8 = 2;
const BELOW: u8 = 3;

/// Decides about every unit, in order. Lines of contents lists and page headers are told apart first.
pub(super) fn decide(
    source: &Source,
    units: &mut Units,
    familiarity: &dyn Fn(&str) -> Familiarity,
) -> Vec<Option<Decision>> {
    measure_gaps(source, &mut units.units);
    split_paragraphs(source, &mut units.units);
    mark_furniture(source, &mut units.units, &units.pieces);
    let facts: Vec<Fact> = units.units.iter().map(|unit| Fact::of(source, unit, &units.pieces, familiarity)).collect();
    let facts = with_open_title(&units.units, facts);
    let mut series: HashMap<&str, usize> = HashMap::new();
    for (unit, fact) in units.units.iter().zip(&facts) {
        if let Some(word) = line::series(&fact.text).filter(|_| unit.kind == UnitKind::Line) {
            *series.entry(word).or_default() += 1;
        }
    }
    let mut shape = Shape {
        series,
        source,
        units: &units.units,
        facts: &facts,
        decisions: vec![None; facts.len()],
        familiarity,
        pieces: &units.pieces,
    };
    shape.marked();
    let marked = shape.sections();
    if marked >= 2 {
        shape.forgotten();
    } else {
        shape.bold();
        shape.numbered();
        shape.plain();
        shape.labels();
    }
    shape.tables();
    shape.decisions
}

/// Holds what is known of a unit by itself.
struct Fact {
    /// Its words, trimmed, with the number.
    text: String,
    number: Option<line::Number>,
    /// It could be a heading.
    able: bool,
    familiar: bool,
    /// It names a topic outright.
    topic: bool,
    caps: bool,
}

impl Fact {
    fn of(source: &Source, unit: &Unit, pieces: &[Piece], familiarity: &dyn Fn(&str) -> Familiarity) -> Self {
        let short = unit.content.len() <= 240;
        let readable = matches!(unit.kind, UnitKind::Line | UnitKind::Item { .. } | UnitKind::Heading { .. });
        if !short || !readable {
            return Self { text: String::new(), number: None, able: false, familiar: false, topic: false, caps: false };
        }
        let text = words(source, &pieces[unit.pieces.clone()]);
        let (number, width) = match (&unit.kind, line::number(&text)) {
            (UnitKind::Item { number: Some(_) }, None) => (Some(line::Number { depth: 1, letter: false, width: 0 }), 0),
            (_, number) => (number, number.map_or(0, |number| number.width)),
        };
        let able = line::may_be_heading(&text[width..]);
        let known = if able { familiarity(&text[width..]) } else { Familiarity::Unknown };
        let (familiar, topic) = (known != Familiarity::Unknown, known == Familiarity::Topic);
        Self { number, able, familiar, topic, caps: line::is_caps(&text[width..]), text }
    }
}

/// Takes a first line that breaks off ("Terms of reference for the") as able, where the next could end it.
fn with_open_title(units: &[Unit], mut facts: Vec<Fact>) -> Vec<Fact> {
    let readable = |index: &usize| units[*index].kind == UnitKind::Line;
    let mut lines = (0..units.len()).filter(readable);
    if let (Some(first), Some(second)) = (lines.next(), lines.next())
        && second == first + 1
        && units[first].content.len() <= 120
        && facts[second].able
        && line::breaks_off(&facts[first].text)
        && !facts[first].text.ends_with(['.', ':'])
    {
        facts[first].able = true;
        facts[first].caps = line::is_caps(&facts[first].text);
    }
    facts
}

/// Returns the words of some pieces, with single spaces at line ends.
pub(super) fn words(source: &Source, pieces: &[Piece]) -> String {
    let mut text = String::new();
    let mut last = None;
    for piece in pieces {
        if let Some(last) = last
            && source.slice(Span::new(last, piece.span.start)).contains('\n')
        {
            text.push(' ');
        }
        text.push_str(piece.other.as_deref().unwrap_or_else(|| source.slice(piece.span)));
        last = Some(piece.span.end);
    }
    let mut result = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !result.is_empty() {
            result.push(' ');
        }
        result.push_str(word);
    }
    result
}

/// Counts the blank lines before each unit.
fn measure_gaps(source: &Source, units: &mut [Unit]) {
    let mut last = 0;
    for unit in units {
        let line = source.line(unit.content.start);
        unit.gap = line.saturating_sub(last + 1);
        last = source.line(unit.content.end);
    }
}

/// Unjoins the lines that their author broke on purpose: the next word would still have fitted.
fn split_paragraphs(source: &Source, units: &mut [Unit]) {
    let text = |unit: &Unit| source.slice(unit.content);
    let is_line = |unit: &Unit| unit.kind == UnitKind::Line;
    let goes_on = |unit: &Unit| text(unit).starts_with(|c: char| c.is_lowercase() || matches!(c, ',' | ')' | '&'));
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
        if !kind || ((fits || new) && ended && !goes_on(unit)) {
            units[index].joined = false;
        }
    }
}

/// Returns how far to the right a line goes, in characters, from the left edge of the page.
fn width(source: &Source, unit: &Unit) -> usize {
    let line = source.line_span(source.line(unit.content.start));
    source.slice(Span::new(line.start, unit.content.end.max(line.start))).chars().count()
}

/// Marks the lines of contents lists, page headers and page numbers, which only look like headings.
fn mark_furniture(source: &Source, units: &mut [Unit], pieces: &[Piece]) {
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
    let mut first = true;
    for (unit, key) in units.iter_mut().zip(&keys) {
        let text = source.slice(unit.content);
        let rights =
            text.starts_with('©') || text.get(..9).is_some_and(|start| start.eq_ignore_ascii_case("copyright"));
        let leaders = text.contains("....") || text.contains("……") || text.contains(". . . .");
        let repeated = key.as_deref().and_then(|key| seen.get(key)).is_some_and(|(count, _)| *count >= 3);
        if unit.kind == UnitKind::Line && (line::is_page_number(text) || rights || line::is_signature(text)) {
            unit.kind = UnitKind::Furniture;
        } else if plain(unit) && leaders && text.trim_end().ends_with(|c: char| c.is_ascii_digit()) {
            unit.kind = UnitKind::Contents;
        } else if unit.kind == UnitKind::Line && repeated && !first && text.len() < 100 {
            unit.kind = UnitKind::Furniture;
        }
        first &= unit.kind != UnitKind::Line;
    }
}

/// Holds the whole document while it is decided what its headings are.
struct Shape<'a> {
    source: &'a Source,
    units: &'a [Unit],
    facts: &'a [Fact],
    decisions: Vec<Option<Decision>>,
    familiarity: &'a dyn Fn(&str) -> Familiarity,
    pieces: &'a [Piece],
    /// How many lines begin with the same word and a number.
    series: HashMap<&'a str, usize>,
}

/// Says what stands below a line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Next {
    /// Text: a sentence, a list, a table, a picture.
    Text,
    /// Another line that could be a heading.
    Short,
    /// A heading that is decided.
    Heading,
    /// Nothing.
    End,
}

impl Shape<'_> {
    fn accept(&mut self, index: usize, form: Form, depth: u8) {
        self.decisions[index] = Some(Decision { form, depth, text_from: None });
    }

    /// Takes what is marked.
    fn marked(&mut self) {
        for (index, unit) in self.units.iter().enumerate() {
            if unit.look.underlined {
                self.decisions[index] = Some(Decision { form: Form::Setext, depth: MAIN, text_from: None });
            } else if let UnitKind::Heading { depth, form } = unit.kind {
                // An underlined paragraph is no heading, whatever Markdown says.
                let long = form == Form::Setext && unit.content.len() > 160;
                if !long {
                    self.decisions[index] = Some(Decision { form, depth, text_from: None });
                }
            }
        }
    }

    /// Returns how many headings are decided, the first not counted where it looks like the title.
    fn sections(&self) -> usize {
        let decided = self.decisions.iter().flatten().count();
        decided
            .saturating_sub(usize::from(self.decisions.iter().flatten().next().is_some_and(|first| first.depth == 1)))
    }

    /// Returns what stands below a unit, page headers and comments left out.
    fn next(&self, index: usize) -> (Next, usize) {
        for at in index + 1..self.units.len() {
            if self.decisions[at].is_some() {
                return (Next::Heading, at);
            }
            match self.units[at].kind {
                UnitKind::Comment | UnitKind::Furniture | UnitKind::Rule | UnitKind::Footnote => {}
                UnitKind::Line if self.facts[at].able && !self.units[at].joined && !self.continues(at) => {
                    return (Next::Short, at);
                }
                _ => return (Next::Text, at),
            }
        }
        (Next::End, self.units.len())
    }

    /// Tells whether a line goes on in the next one: then it is a paragraph, however short.
    fn continues(&self, index: usize) -> bool {
        self.units.get(index + 1).is_some_and(|next| next.joined)
    }

    /// Tells whether a line stands alone: it neither goes on from the line above nor in the line below.
    fn alone(&self, index: usize) -> bool {
        !self.units[index].joined && !self.continues(index)
    }

    /// In a document with marked headings: takes bold lines, and lines whose marks were forgotten.
    fn forgotten(&mut self) {
        let mut depth = MAIN;
        for index in 0..self.units.len() {
            if let Some(decided) = self.decisions[index] {
                depth = decided.depth;
                continue;
            }
            let (unit, fact) = (&self.units[index], &self.facts[index]);
            let plain_item = matches!(unit.kind, UnitKind::Item { number: Some(_) });
            if !(unit.kind == UnitKind::Line || plain_item) || !fact.able || !self.alone(index) {
                continue;
            }
            let (next, at) = self.next(index);
            let text_below = next == Next::Text
                && !(plain_item && matches!(self.units[at].kind, UnitKind::Item { number: Some(_) }));
            if unit.look.bold && !unit.look.nested && next != Next::End {
                self.accept(index, Form::Bold, depth.saturating_add(1));
            } else if fact.familiar && text_below && (!unit.look.nested || plain_item) && self.set_apart(index) {
                let form = self.form(index);
                self.accept(index, form, depth);
            }
        }
    }

    /// Tells whether blank lines, or text that has ended, stand before a line.
    fn set_apart(&self, index: usize) -> bool {
        let Some(before) = index.checked_sub(1).map(|before| &self.units[before]) else { return true };
        let text = self.source.slice(before.content);
        let able = self.facts[index - 1].able;
        !self.units[index].joined && (!matches!(before.kind, UnitKind::Line) || able || !text.ends_with([',', ':']))
    }

    /// Returns the form of an unmarked heading.
    fn form(&self, index: usize) -> Form {
        let (unit, fact) = (&self.units[index], &self.facts[index]);
        if unit.look.bold {
            Form::Bold
        } else if fact.number.is_some() {
            Form::Numbered
        } else if fact.caps {
            Form::Caps
        } else {
            Form::Plain
        }
    }

    /// Takes lines that are wholly bold.
    fn bold(&mut self) {
        for index in 0..self.units.len() {
            let (unit, fact) = (&self.units[index], &self.facts[index]);
            let item = matches!(unit.kind, UnitKind::Item { .. });
            let line = unit.kind == UnitKind::Line || (item && (fact.number.is_some() || fact.familiar));
            if self.decisions[index].is_some() || !line || !unit.look.bold || !fact.able || !self.alone(index) {
                continue;
            }
            if item && !fact.familiar && self.next_is_sibling(index) {
                continue;
            }
            let depth = fact.number.map_or(MAIN, |number| MAIN - 1 + number.depth);
            self.accept(index, Form::Bold, depth);
        }
    }

    /// Tells whether the next unit is an item of the same list, with nothing between.
    fn next_is_sibling(&self, index: usize) -> bool {
        self.units.get(index + 1).is_some_and(|next| matches!(next.kind, UnitKind::Item { .. }))
    }

    /// Takes numbered lines, where most of them at their depth have text below.
    fn numbered(&mut self) {
        let able: Vec<usize> = (0..self.units.len())
            .filter(|index| {
                let (unit, fact) = (&self.units[*index], &self.facts[*index]);
                let kind = matches!(unit.kind, UnitKind::Line | UnitKind::Item { number: Some(_) });
                self.decisions[*index].is_none()
                    && kind
                    && fact.able
                    && fact.number.is_some()
                    && self.alone(*index)
                    && !self.in_numbered_list(*index)
            })
            .collect();
        let class = |index: usize| self.facts[index].number.map_or((0, false), |number| (number.depth, number.letter));
        // Of each candidate: whether text stands below it, before the next one as deep.
        let filled: Vec<bool> = able
            .iter()
            .map(|index| {
                let (next, at) = self.next(*index);
                let sibling = at < self.units.len()
                    && self.facts[at].number.is_some()
                    && self.numbered_kind(at) == self.numbered_kind(*index);
                match next {
                    Next::Text => !sibling || self.facts[at].number.is_some_and(|n| n.depth > class(*index).0),
                    Next::Short => !sibling || class(at) > class(*index),
                    Next::Heading => true,
                    Next::End => false,
                }
            })
            .collect();
        let share = |wanted: (u8, bool)| {
            let same = able.iter().zip(&filled).filter(|(index, _)| class(**index) == wanted);
            let (all, with) = same.fold((0, 0), |(all, with), (_, filled)| (all + 1, with + usize::from(*filled)));
            with * 2 >= all
        };
        let classes: Vec<(u8, bool)> = {
            let mut classes: Vec<_> = able.iter().map(|index| class(*index)).collect();
            classes.sort_unstable();
            classes.dedup();
            classes.into_iter().filter(|wanted| share(*wanted)).collect()
        };
        let mut accepted = Vec::new();
        let mut run = 0;
        for (position, index) in able.iter().enumerate() {
            let follows =
                position > 0 && able[position - 1] + 1 == *index && class(able[position - 1]) == class(*index);
            run = if follows && !filled[position - 1] { run + 1 } else { 0 };
            let in_list = run >= 2
                || able
                    .get(position + 2)
                    .is_some_and(|third| *third == index + 2 && !filled[position] && !filled[position + 1]);
            let familiar = self.facts[*index].familiar;
            if (classes.contains(&class(*index)) && !in_list && (filled[position] || run == 0))
                || (familiar && (filled[position] || !in_list))
            {
                accepted.push(*index);
            }
        }
        let figures = accepted.iter().any(|index| !class(*index).1);
        for index in accepted {
            let (depth, letter) = class(index);
            self.accept(index, Form::Numbered, MAIN - 1 + depth + u8::from(letter && figures));
        }
    }

    /// Tells whether a numbered line follows at once on another that is short and no heading: both are items of a list.
    fn in_numbered_list(&self, index: usize) -> bool {
        let Some(before) = index.checked_sub(1) else { return false };
        let (unit, fact) = (&self.units[before], &self.facts[before]);
        self.units[index].gap == 0
            && fact.number.is_some()
            && !fact.able
            && unit.content.len() < 80
            && fact.number.map(|n| n.depth) == self.facts[index].number.map(|n| n.depth)
    }

    /// Tells whether a unit is numbered as a list item of Markdown, or by its own words.
    fn numbered_kind(&self, index: usize) -> bool {
        matches!(self.units[index].kind, UnitKind::Item { .. })
    }

    /// Takes plain lines and lines in capitals, by the run of short lines in which they stand.
    fn plain(&mut self) {
        let caps_lead = self.capitals_lead();
        let mut index = 0;
        let mut at_top = true;
        // Whether lines without full stops go on with a list that was announced: "We will:".
        let mut listing = false;
        while index < self.units.len() {
            if self.decisions[index].is_some() || !self.is_short(index) {
                at_top &= self.decisions[index].is_none() && !self.is_text(index);
                let text = self.source.slice(self.units[index].content);
                let line = self.decisions[index].is_none() && self.units[index].kind == UnitKind::Line;
                listing = line && (line::announces(text) || (listing && !text.ends_with('.')));
                index += 1;
                continue;
            }
            let mut run = vec![index];
            let mut at = index + 1;
            while at < self.units.len() && self.decisions[at].is_none() && !self.is_text(at) {
                if self.is_short(at) {
                    run.push(at);
                }
                at += 1;
            }
            let below = self.next(at - 1).0;
            let titles = if at_top { self.titles(&run) } else { Vec::new() };
            let from =
                titles.last().and_then(|last| run.iter().position(|index| index == last)).map_or(0, |last| last + 1);
            let mut chosen = titles;
            chosen.extend(
                self.chosen(&run[from..], below, at_top)
                    .into_iter()
                    .filter(|index| !listing || self.facts[*index].familiar),
            );
            listing &= chosen.is_empty();
            for index in chosen {
                let form = self.form(index);
                let depth = if caps_lead && form == Form::Plain { BELOW } else { MAIN };
                self.accept(index, form, depth);
            }
            at_top = false;
            index = at;
        }
    }

    fn is_short(&self, index: usize) -> bool {
        let (unit, fact) = (&self.units[index], &self.facts[index]);
        let numbered = fact.number.is_some() && !fact.caps && !fact.familiar;
        unit.kind == UnitKind::Line && !self.is_indented(index) && fact.able && !numbered && self.alone(index)
    }

    /// Tells whether a line of plain text begins with a tab: then it stood in a cell or a box.
    fn is_indented(&self, index: usize) -> bool {
        let start = self.units[index].start;
        !self.facts[index].familiar
            && self.source.slice(Span::new(start, self.units[index].content.start)).starts_with('\t')
    }

    /// Tells whether a unit is text: not a short line, nor what may stand among short lines on a cover page or in a diagram.
    fn is_text(&self, index: usize) -> bool {
        let text = &self.facts[index].text;
        match self.units[index].kind {
            UnitKind::Comment | UnitKind::Furniture | UnitKind::Rule | UnitKind::FrontMatter | UnitKind::Contents => {
                false
            }
            UnitKind::Line => {
                !(self.is_short(index) || line::is_bracketed(text) || line::is_date(text)) || self.units[index].joined
            }
            _ => true,
        }
    }

    /// Tells whether lines in capitals are the main headings, and plain ones stand below them.
    fn capitals_lead(&self) -> bool {
        let short = |caps: bool| {
            (1..self.units.len())
                .filter(|index| {
                    self.is_short(*index) && self.facts[*index].caps == caps && self.next(*index).0 == Next::Text
                })
                .count()
        };
        short(true) >= 2 && short(false) >= 1
    }

    /// Returns which lines of the first run are the title and what completes it; the others stand on a cover page.
    fn titles(&self, run: &[usize]) -> Vec<usize> {
        let text = |position: usize| run.get(position).map_or("", |index| self.facts[*index].text.as_str());
        let known = |position: usize| {
            run.get(position).is_none_or(|index| self.facts[*index].familiar && !line::says_title(text(position)))
        };
        if known(0) {
            return Vec::new();
        }
        let says =
            (0..run.len()).take_while(|position| !known(*position)).find(|position| line::says_title(text(*position)));
        let open = |position: usize| line::breaks_off(text(position)) && position + 1 < run.len();
        match says {
            None if open(0) => vec![run[0], run[1]],
            None => vec![run[0]],
            Some(at) if !line::is_bare_title(text(at)) => {
                let cut = open(at) || (run.len() > at + 1 && self.units[run[at + 1]].gap == 0 && !known(at + 1));
                if cut { vec![run[at], run[at + 1]] } else { vec![run[at]] }
            }
            Some(0) if run.len() > 1 && !known(1) => vec![run[0], run[1]],
            Some(0) => vec![run[0]],
            Some(at) => vec![run[at - 1], run[at]],
        }
    }

    /// Returns which lines of a run of short lines are headings.
    ///
    /// A line above text is one; so is a line above that line. In a longer run the others are names, addresses or the
    /// remains of a diagram, unless they are familiar and stand close to their neighbours or make up much of the run.
    fn chosen(&self, run: &[usize], below: Next, at_top: bool) -> Vec<usize> {
        let familiar = |index: usize| self.facts[index].familiar;
        let known = run.iter().filter(|index| familiar(**index)).count();
        let mut chosen = Vec::new();
        for (position, index) in run.iter().enumerate() {
            let (first, last) = (position == 0, position + 1 == run.len());
            let gap = self.units[*index].gap;
            let next_gap = run.get(position + 1).map_or(0, |next| self.units[*next].gap);
            // In an unbroken block of lines only the first can head the others.
            let inside_block = position >= 2 && gap == 0 && self.units[run[position - 1]].gap == 0;
            let take = if self.is_of_series(*index) && (!last || below == Next::Text) {
                true
            } else if familiar(*index) {
                (last && below == Next::Text)
                    || known * 5 >= run.len() * 2
                    || (self.facts[*index].topic && gap <= 2 && next_gap <= 2 && !(last && below == Next::End))
            } else if last && below == Next::Text {
                let announced = self.facts[*index].text.ends_with(':');
                let lone = run.len() <= 2 || announced || gap > self.usual_gap(&run[..position]);
                lone && !inside_block && (!at_top || run.len() == 1) && self.set_apart(*index)
            } else if last && below == Next::Heading {
                run.len() == 1 && !at_top && (self.facts[*index].caps || self.set_apart(*index))
            } else if self.facts[*index].caps && run.len() >= 2 && below == Next::Text && !at_top {
                // A line in capitals among others that are not.
                gap >= 1 && run.iter().filter(|other| self.facts[**other].caps).count() * 2 <= run.len()
            } else {
                // The first of two may be a main heading above a lesser one.
                first && run.len() == 2 && below == Next::Text && !at_top && gap >= 1 && next_gap >= 1
            };
            if take {
                chosen.push(*index);
            }
        }
        chosen
    }

    /// Tells whether a line is one of several that begin with the same word and a number: "Phase 2: …".
    fn is_of_series(&self, index: usize) -> bool {
        line::series(&self.facts[index].text).is_some_and(|word| self.series.get(word).is_some_and(|count| *count >= 2))
    }

    /// Returns the greatest gap before the lines of a run but the first.
    fn usual_gap(&self, run: &[usize]) -> usize {
        run.iter().skip(1).map(|index| self.units[*index].gap).max().unwrap_or(0)
    }

    /// Takes run-in labels: "Purpose: to …".
    fn labels(&mut self) {
        let found: Vec<(usize, usize, Familiarity)> = (0..self.units.len())
            .filter(|index| self.decisions[*index].is_none() && !self.units[*index].joined)
            .filter_map(|index| {
                let (label, text_from) = label(self.source, &self.units[index])?;
                let label = &label[line::number(&label).map_or(0, |number| number.width)..];
                let able = line::may_be_heading(label);
                Some((index, text_from, if able { (self.familiarity)(label) } else { Familiarity::Unknown }))
            })
            .collect();
        let known = found.iter().filter(|(_, _, familiarity)| *familiarity == Familiarity::Topic).count();
        let sections = self.sections();
        for (index, text_from, familiarity) in found {
            let familiar = familiarity == Familiarity::Topic || (familiarity == Familiarity::Known && known >= 2);
            let unit = &self.units[index];
            let item = matches!(unit.kind, UnitKind::Item { .. });
            let bold = unit.look.bold_until.is_some();
            let lead = self.source.slice(Span::new(text_from, unit.content.end)).split_whitespace().count();
            // In a list, or as one bold word of many, a label heads its item only where the document has no other headings.
            let fits = if item { sections < 2 && known >= 2 } else { known >= 2 || sections < 2 || lead >= 4 };
            if (familiar && fits) || (bold && !item && known >= 2 && sections < 2) {
                let depth = if sections >= 2 && item { BELOW } else { MAIN };
                self.decisions[index] = Some(Decision { form: Form::Label, depth, text_from: Some(text_from) });
            }
        }
    }

    /// Takes the left-hand cells of a table that names topics in them.
    fn tables(&mut self) {
        let depth = if self.sections() >= 2 { BELOW } else { MAIN };
        let mut index = 0;
        while index < self.units.len() {
            let is_row = |at: &usize| matches!(self.units[*at].kind, UnitKind::Row { .. });
            let end = (index..self.units.len()).find(|at| !is_row(at)).unwrap_or(self.units.len());
            let rows: Vec<(usize, usize, Familiarity)> = (index..end).filter_map(|row| self.row_label(row)).collect();
            let topics = rows.iter().filter(|(_, _, familiarity)| *familiarity == Familiarity::Topic).count();
            if topics >= 2 && topics * 2 >= rows.len() {
                for (row, text_from, _) in rows {
                    self.decisions[row] = Some(Decision { form: Form::Label, depth, text_from: Some(text_from) });
                }
            }
            index = end.max(index + 1);
        }
    }

    /// Returns where the text of a row begins whose first cell could be a heading, and how familiar that is.
    fn row_label(&self, row: usize) -> Option<(usize, usize, Familiarity)> {
        let unit = &self.units[row];
        let (first, second) = (unit.cells.first()?, unit.cells.get(1)?);
        let label = words(self.source, &self.pieces[first.clone()]);
        let label = &label[line::number(&label).map_or(0, |number| number.width)..];
        let text_from = self.pieces.get(second.start)?.span.start;
        let able = line::may_be_heading(label) && unit.kind != UnitKind::Row { header: true };
        able.then(|| (row, text_from, (self.familiarity)(label)))
    }
}

/// Returns the label at the start of a paragraph, and where the text after it begins.
fn label(source: &Source, unit: &Unit) -> Option<(String, usize)> {
    if !matches!(unit.kind, UnitKind::Line | UnitKind::Item { .. }) {
        return None;
    }
    let text = source.slice(unit.content);
    let head: String = text.chars().take(90).collect();
    let end = match unit.look.bold_until {
        Some(until) if until > unit.content.start && until < unit.content.end => until - unit.content.start,
        _ => head.find([':']).map(|colon| colon + 1)?,
    };
    let label = text.get(..end)?;
    let plain = label.trim().trim_matches(['*', '_', ' ']).trim_end_matches([':', '.', '-', '–', '—', ' ', '*', '_']);
    let words = plain.split_whitespace().count();
    let rest = text.get(end..)?;
    let skipped = rest.len()
        - rest
            .trim_start_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '-' | '–' | '—' | '.' | '*' | '_'))
            .len();
    let bold = unit.look.bold_until.is_some();
    let closed = !bold
        || label.trim_end_matches(['*', '_', ' ']).ends_with([':', '.'])
        || rest.trim_start().starts_with([':', '-', '–', '—']);
    let worth = rest[skipped..].split_whitespace().next().is_some();
    ((1..=7).contains(&words) && closed && worth).then(|| (plain.to_owned(), unit.content.start + end + skipped))
}
