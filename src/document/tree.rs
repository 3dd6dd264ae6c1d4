//! How do the parts of a document stand to each other? Blocks that tile the text, levels, the title, and the sections.

use std::cell::OnceCell;
use std::ops::Range;

use super::heading::Decision;
use super::unit::{Piece, Unit, UnitKind, Units, words};
use super::{Block, Document, Familiarity, Field, Form, Heading, KEPT, Kind, Section, line};
use crate::text::{Source, Span};

/// Builds the document from its units and from what was decided about them.
pub(super) fn build<'s>(
    source: &'s Source,
    markdown: bool,
    fields: Vec<Field>,
    units: Units,
    decisions: &[Option<Decision>],
    familiarity: &dyn Fn(&str) -> Familiarity,
) -> Document<'s> {
    let Units { units, mut pieces } = units;
    let mut blocks: Vec<Block> = Vec::with_capacity(units.len() + 1);
    let mut headings: Vec<(usize, Heading)> = Vec::new();
    let mut joinable = false;
    for (unit, decision) in units.iter().zip(decisions) {
        if let Some(decision) = decision {
            let heading = heading(source, unit, *decision, &pieces);
            blocks.push(block(unit, Kind::Heading, unit.start, heading.span, unit.pieces.clone()));
            headings.push((blocks.len() - 1, heading));
            if let Some(text_from) = decision.text_from {
                let beside = pieces_from(&mut pieces, unit.pieces.clone(), text_from);
                let kind =
                    if let UnitKind::Row { .. } = unit.kind { Kind::Row { header: false } } else { Kind::Paragraph };
                let content = Span::new(text_from, unit.content.end);
                blocks.push(block(unit, kind, text_from, content, beside));
                if let Some(block) = blocks.last_mut() {
                    block.cells = block.cells.saturating_sub(1);
                }
            }
            joinable = decision.text_from.is_some();
            continue;
        }
        let kind = kind(&unit.kind);
        if unit.joined
            && joinable
            && matches!(unit.kind, UnitKind::Line)
            && let Some(last) = blocks.last_mut()
        {
            last.content = last.content.join(unit.content);
            if last.pieces.start > unit.pieces.start {
                // The pieces beside a label were written anew, and so are those that go on from them.
                pieces.extend_from_within(unit.pieces.clone());
                last.pieces.end = pieces.len();
            } else {
                last.pieces.end = unit.pieces.end;
            }
            continue;
        }
        blocks.push(block(unit, kind, unit.start, unit.content, unit.pieces.clone()));
        joinable = matches!(kind, Kind::Paragraph | Kind::Item);
    }
    tile(source, &mut blocks);
    let titles = levels(source, &blocks, &mut headings, familiarity);
    let sections = sections(blocks.len(), headings);
    let proses = if source.text().len() <= KEPT { vec![OnceCell::new(); blocks.len()] } else { Vec::new() };
    Document { source, markdown, fields, blocks, sections, titles, pieces, proses }
}

fn kind(kind: &UnitKind) -> Kind {
    match kind {
        UnitKind::Heading { .. } | UnitKind::Line => Kind::Paragraph,
        UnitKind::Item { .. } => Kind::Item,
        UnitKind::Row { header } => Kind::Row { header: *header },
        UnitKind::Quotation => Kind::Quotation,
        UnitKind::Code => Kind::Code,
        UnitKind::Comment => Kind::Comment,
        UnitKind::Picture => Kind::Picture,
        UnitKind::Rule => Kind::Rule,
        UnitKind::Footnote => Kind::Footnote,
        UnitKind::FrontMatter => Kind::FrontMatter,
        UnitKind::Contents => Kind::Contents,
        UnitKind::Furniture => Kind::Furniture,
    }
}

fn block(unit: &Unit, kind: Kind, start: usize, content: Span, pieces: Range<usize>) -> Block {
    let cells = unit.cells.iter().filter(|cell| !cell.is_empty()).count();
    Block { kind, span: Span::at(start), content, italic: unit.look.italic, cells, pieces }
}

/// Returns the pieces of the text beside a label, which may share its first piece with it: they are written anew.
fn pieces_from(pieces: &mut Vec<Piece>, own: Range<usize>, from: usize) -> Range<usize> {
    let first = pieces.len();
    for index in own {
        let mut piece = pieces[index].clone();
        if piece.span.end > from {
            if piece.other.is_none() {
                piece.span.start = piece.span.start.max(from);
            }
            pieces.push(piece);
        }
    }
    first..pieces.len()
}

/// Returns the heading of a unit.
fn heading(source: &Source, unit: &Unit, decision: Decision, pieces: &[Piece]) -> Heading {
    let own = unit.pieces.clone();
    let mut span = unit.content;
    let mut text = words(source, &pieces[own]);
    if let Some(from) = decision.text_from {
        // A label may share its piece of text with what follows it.
        let shown = source.slice(Span::new(unit.content.start, from));
        let first = unit.cells.first().map(|cell| words(source, &pieces[cell.clone()]));
        let shown = shown.trim_end_matches([' ', '\t', '-', '–', '—', '\u{a0}', '|']);
        let plain = first.unwrap_or_else(|| shown.replace(['*', '_'], "").trim().to_owned());
        span =
            source.trim(Span::new(unit.content.start, unit.content.start + shown.trim_end_matches(['*', '_']).len()));
        text = plain;
    }
    // The number of a Markdown list item is part of what a reader reads.
    if let UnitKind::Item { number: Some(_) } = unit.kind {
        let marker = source.slice(Span::new(unit.start, unit.content.start)).trim().trim_end_matches(['*', '_']).trim();
        text = format!("{marker} {text}");
        span = source.trim(Span::new(unit.start, span.end));
    }
    let text = text.trim_matches([' ']).to_owned();
    let name = text[line::number(&text).map_or(0, |number| number.width)..].to_owned();
    Heading { text, name, span, level: decision.depth, form: decision.form }
}

/// Makes each block reach to the next, and the first from the start: the spans give the text back.
fn tile(source: &Source, blocks: &mut Vec<Block>) {
    let length = source.text().len();
    if blocks.is_empty() {
        let content = Span::at(source.start().min(length));
        blocks.push(Block {
            kind: Kind::Rule,
            span: Span::new(0, length),
            content,
            italic: false,
            cells: 0,
            pieces: 0..0,
        });
        return;
    }
    let mut floor = 0;
    for (index, block) in blocks.iter_mut().enumerate() {
        block.span.start = if index == 0 { 0 } else { block.span.start.clamp(floor, length) };
        floor = block.span.start;
    }
    for index in 0..blocks.len() {
        let end = blocks.get(index + 1).map_or(length, |next| next.span.start);
        blocks[index].span = Span::new(blocks[index].span.start, end);
    }
}

/// Gives the headings a reader's levels: 1 the title and what completes it, 2 the main sections, more below.
fn levels(
    source: &Source,
    blocks: &[Block],
    headings: &mut Vec<(usize, Heading)>,
    familiarity: &dyn Fn(&str) -> Familiarity,
) -> Vec<usize> {
    join_title(source, blocks, headings);
    let titles = titles(blocks, headings, familiarity);
    let rest = || headings.iter().skip(titles);
    let marked = |heading: &Heading| matches!(heading.form, Form::Atx | Form::Setext | Form::Html);
    let mut top = rest().filter(|(_, heading)| marked(heading)).map(|(_, heading)| heading.level).min().unwrap_or(2);
    // A single "#" that comes back late does not make every "##" a subsection.
    if top == 1
        && titles > 0
        && rest().find(|(_, heading)| marked(heading)).is_some_and(|(_, heading)| heading.level > 1)
    {
        top = 2;
    }
    for (position, (_, heading)) in headings.iter_mut().enumerate() {
        heading.level = if position < titles {
            1
        } else if marked(heading) || top <= 2 {
            2 + heading.level.saturating_sub(if marked(heading) { top } else { 2 })
        } else {
            2 + heading.level.saturating_sub(top)
        };
    }
    (1..=titles).collect()
}

/// Puts a title together that goes on in the next line.
fn join_title(source: &Source, blocks: &[Block], headings: &mut Vec<(usize, Heading)>) {
    let [(first_block, first), (second_block, second), ..] = headings.as_slice() else { return };
    let below = *second_block == first_block + 1 && first.form != Form::Label;
    let at_top = blocks[..*first_block].iter().all(before_text);
    if below && at_top && (line::breaks_off(&first.text) || is_cut(source, first, second)) {
        let text = format!("{} {}", first.text, second.text);
        let span = first.span.join(second.span);
        headings[0].1.name.clone_from(&text);
        headings[0].1.text = text;
        headings[0].1.span = span;
        headings.remove(1);
    }
}

/// Names of groups end so. A title that names one is whole; one that does not may be cut by the edge of the page.
const GROUPS: [&str; 8] = ["group", "forum", "partnership", "board", "committee", "panel", "network", "team"];

/// Tells whether a title is cut by the edge of the page: the next line follows at once and ends its name.
fn is_cut(source: &Source, first: &Heading, second: &Heading) -> bool {
    let ends = |text: &str| {
        text.split_whitespace().next_back().is_some_and(|last| GROUPS.contains(&last.to_lowercase().as_str()))
    };
    let next_line = source.line(second.span.start) == source.line(first.span.end) + 1;
    next_line
        && !line::is_bare_title(&first.text)
        && line::says_title(&first.text)
        && !ends(&first.text)
        && ends(&second.text)
}

fn before_text(block: &Block) -> bool {
    matches!(
        block.kind,
        Kind::FrontMatter | Kind::Comment | Kind::Rule | Kind::Picture | Kind::Furniture | Kind::Contents
    )
}

/// Returns how many of the first headings are the title and what completes it.
fn titles(blocks: &[Block], headings: &[(usize, Heading)], familiarity: &dyn Fn(&str) -> Familiarity) -> usize {
    let Some((block, first)) = headings.first() else { return 0 };
    let says_title = |heading: &Heading| line::says_title(&heading.text);
    let marked = matches!(first.form, Form::Atx | Form::Setext | Form::Html);
    let highest = headings.iter().skip(1).all(|(_, other)| other.level > first.level);
    let leads = blocks[..*block]
        .iter()
        .all(|block| before_text(block) || block.kind == Kind::Item || block.kind == Kind::Paragraph);
    let topic = familiarity(&first.name) == Familiarity::Topic && !says_title(first);
    let numbered = first.form == Form::Numbered;
    let at_top = blocks[..*block].iter().all(before_text) || (says_title(first) && *block <= 8)
        // "Vale Partnership / Environment Group / Terms of reference": whose group it is stands above.
        || (*block <= 4 && headings.get(1).is_some_and(|(next, second)| *next == block + 1 && line::is_bare_title(&second.text)));
    let is_title = leads
        && !topic
        && first.form != Form::Label
        && if marked {
            first.level == 1 || highest || says_title(first)
        } else {
            at_top && (!numbered || says_title(first))
        };
    let known = familiarity(&first.name) != Familiarity::Unknown
        && !says_title(first)
        && !(marked && highest && first.level == 1);
    if !is_title || known {
        return 0;
    }
    // A subtitle stands right below with nothing between, and completes the title: one says what, the other says whose.
    let Some((second_block, second)) = headings.get(1) else { return 1 };
    let below = *second_block == block + 1
        && !matches!(second.form, Form::Label | Form::Numbered)
        && second.name == second.text;
    let bare = |heading: &Heading| line::is_bare_title(&heading.text);
    let completes = if says_title(first) { bare(first) && !says_title(second) } else { says_title(second) };
    let known = familiarity(&second.name) != Familiarity::Unknown && !says_title(second);
    let alike = second.form == first.form
        || matches!(
            (first.form, second.form),
            (Form::Plain | Form::Caps | Form::Bold, Form::Plain | Form::Caps | Form::Bold)
        );
    let empty = blocks.get(second_block + 1).is_none_or(|next| next.kind == Kind::Heading);
    let completes = completes && (empty || !(marked && says_title(second)));
    1 + usize::from(below && completes && !known && alike && headings.len() > 2)
}

/// Builds the tree: each section reaches to the next heading that is not deeper.
fn sections(blocks: usize, headings: Vec<(usize, Heading)>) -> Vec<Section> {
    let first = headings.first().map_or(blocks, |(block, _)| *block);
    let mut sections = vec![Section { heading: None, parent: 0, own: 0..first, all: 0..blocks }];
    let starts: Vec<usize> = headings.iter().map(|(block, _)| *block).collect();
    let mut open: Vec<usize> = vec![0];
    for (position, (block, heading)) in headings.into_iter().enumerate() {
        let next = starts.get(position + 1).copied().unwrap_or(blocks);
        while let Some(last) = open.last().copied().filter(|last| *last != 0) {
            let level = sections[last].heading.as_ref().map_or(0, |heading| heading.level);
            // What the title heads is the whole document, and its sections stand beside it, not in it.
            if level < heading.level && level > 1 {
                break;
            }
            sections[last].all.end = block;
            open.pop();
        }
        let parent = open.last().copied().unwrap_or(0);
        sections.push(Section { heading: Some(heading), parent, own: block + 1..next, all: block..blocks });
        open.push(sections.len() - 1);
    }
    sections
}
