//! Which lines are headings, marked or not? Decided by the shape of the whole document, and only then by the line.

mod label;
mod numbered;
mod plain;

use std::collections::HashMap;

use super::layout;
use super::unit::{Piece, Unit, UnitKind, Units, words};
use super::{Familiarity, Form, line};
use crate::text::Source;

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
    layout::measure_gaps(source, &mut units.units);
    layout::mark_typed_lists(source, &mut units.units);
    layout::split_paragraphs(source, &mut units.units);
    units.units = layout::join_wrapped_headings(source, std::mem::take(&mut units.units));
    layout::mark_furniture(source, &mut units.units, &units.pieces);
    let facts: Vec<Fact> = units.units.iter().map(|unit| Fact::of(source, unit, &units.pieces, familiarity)).collect();
    let facts = with_open_title(&units.units, facts);
    let mut shape = Shape {
        source,
        units: &units.units,
        facts: &facts,
        decisions: vec![None; facts.len()],
        familiarity,
        pieces: &units.pieces,
        series: HashMap::new(),
    };
    for fact in &facts {
        if let Some(word) = line::series(&fact.text) {
            *shape.series.entry(word).or_default() += 1;
        }
    }
    shape.marked();
    let marked = shape.sections();
    if marked >= 2 {
        shape.forgotten();
        shape.bold_labels();
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
    familiarity: Familiarity,
    caps: bool,
}

impl Fact {
    fn of(source: &Source, unit: &Unit, pieces: &[Piece], familiarity: &dyn Fn(&str) -> Familiarity) -> Self {
        let short = unit.content.len() <= 240;
        let readable = matches!(unit.kind, UnitKind::Line | UnitKind::Item { .. } | UnitKind::Heading { .. });
        if !short || !readable {
            return Self {
                text: String::new(),
                number: None,
                able: false,
                familiarity: Familiarity::Unknown,
                caps: false,
            };
        }
        let text = words(source, &pieces[unit.pieces.clone()]);
        let (number, width) = match (&unit.kind, line::number(&text)) {
            (UnitKind::Item { number: Some(_) }, None) => (Some(line::Number { depth: 1, letter: false, width: 0 }), 0),
            (_, number) => (number, number.map_or(0, |number| number.width)),
        };
        let able = if unit.look.bold {
            line::may_be_bold_heading(&text[width..])
        } else {
            line::may_be_heading(&text[width..])
        };
        let familiarity = if able { familiarity(&text[width..]) } else { Familiarity::Unknown };
        Self { number, able, familiarity, caps: line::is_caps(&text[width..]), text }
    }

    fn is_familiar(&self) -> bool {
        self.familiarity != Familiarity::Unknown
    }

    fn names_topic(&self) -> bool {
        self.familiarity == Familiarity::Topic
    }
}

/// Takes a first line that breaks off ("Terms of reference for the") as able, where the next could end it.
fn with_open_title(units: &[Unit], mut facts: Vec<Fact>) -> Vec<Fact> {
    let readable = |index: &usize| units[*index].kind == UnitKind::Line;
    let mut lines = (0..units.len()).filter(readable);
    if let Some(first) = lines.clone().next()
        && !units.get(first + 1).is_some_and(|next| next.joined)
        && line::may_be_title(&facts[first].text)
    {
        facts[first].able = true;
    }
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

/// Holds the whole document while it is decided what its headings are.
struct Shape<'a> {
    source: &'a Source,
    units: &'a [Unit],
    facts: &'a [Fact],
    decisions: Vec<Option<Decision>>,
    familiarity: &'a dyn Fn(&str) -> Familiarity,
    pieces: &'a [Piece],
    /// How many lines begin with each word that a number follows: "Phase 2: …".
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
            if !(unit.kind == UnitKind::Line || plain_item)
                || !fact.able
                || !self.alone(index)
                || self.in_numbered_list(index)
            {
                continue;
            }
            // "Sixteen members:" announces a list.
            let announces = fact.text.ends_with(':') && !fact.names_topic();
            let (next, at) = self.next(index);
            let text_below = next == Next::Text
                && !(plain_item && matches!(self.units[at].kind, UnitKind::Item { number: Some(_) }));
            if unit.look.bold && !unit.look.nested && next != Next::End {
                self.accept(index, Form::Bold, depth.saturating_add(1));
            } else if fact.is_familiar()
                && !announces
                && text_below
                && (!unit.look.nested || plain_item)
                && self.set_apart(index)
            {
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
            let line = unit.kind == UnitKind::Line || (item && (fact.number.is_some() || fact.is_familiar()));
            if self.decisions[index].is_some() || !line || !unit.look.bold || !fact.able || !self.alone(index) {
                continue;
            }
            if item && !fact.is_familiar() && self.next_is_sibling(index) {
                continue;
            }
            let depth = fact.number.map_or(MAIN, |number| (MAIN - 1).saturating_add(number.depth));
            self.accept(index, Form::Bold, depth);
        }
    }

    /// Tells whether the next unit is an item of the same list, with nothing between.
    fn next_is_sibling(&self, index: usize) -> bool {
        self.units.get(index + 1).is_some_and(|next| matches!(next.kind, UnitKind::Item { .. }))
    }
}
