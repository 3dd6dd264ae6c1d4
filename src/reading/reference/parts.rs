//! Which parts of a document have a number or a letter?

use std::collections::BTreeSet;
use std::ops::Range;

use super::designator::{designator, first_of_series, is_roman, letter, numbers, readings};
use super::{Named, Presence, Reference, is_title, named, spaced};
use crate::document::Kind;
use crate::reading::{Reading, Region};
use crate::text::Span;
use crate::topic::Text;

/// Holds the numbers and letters that a document gives to its parts.
#[derive(Debug, Default)]
pub(super) struct Parts {
    /// Of headings, paragraphs and items.
    numbers: BTreeSet<String>,
    /// Of appendices.
    appendices: BTreeSet<String>,
    /// How many appendices have no name of their own.
    unnamed: usize,
    /// How many main sections there are.
    sections: usize,
    /// Whether headings or paragraphs are numbered.
    numbered: bool,
}

impl Reading<'_> {
    /// Returns what is numbered in the document.
    pub(super) fn parts(&self, places: &[Text]) -> Parts {
        let mut parts = Parts::default();
        let document = self.document;
        let mut above: Vec<String> = Vec::new();
        for (index, section) in document.sections.iter().enumerate() {
            if let Some(heading) = &section.heading {
                let first = heading.text.split(' ').next().unwrap_or_default().to_lowercase();
                if self.is_appendix(first.trim_matches(|c: char| !c.is_alphanumeric())) {
                    let name =
                        heading.text.split([' ', ':', '-', '–', '—', '.']).filter(|word| !word.is_empty()).nth(1);
                    match name.and_then(|name| designator(name, true)) {
                        Some(designator) => parts.appendices.extend(readings(designator.name)),
                        None => parts.unnamed += 1,
                    }
                    // "Appendices 2 and 3"
                    let (all, _) = named(&heading.text, &spaced(&heading.text).collect::<Vec<_>>(), 1, true, true);
                    parts.appendices.extend(all.iter().flat_map(Named::readings));
                } else if self.place(index).region == Region::Appendix
                    && self.document.sections[section.parent].heading.is_none()
                {
                    parts.unnamed += 1;
                }
                if heading.level == 2 && !document.titles.contains(&index) {
                    parts.sections += 1;
                }
                let prefix = heading.text.strip_suffix(&*heading.name).unwrap_or_default();
                let number = numbers(prefix);
                parts.numbered |= !number.is_empty();
                above = number;
                parts.numbers.extend(above.iter().cloned());
                if let Some(rest) = first_of_series(&heading.text) {
                    parts.numbers.extend(readings(rest));
                }
            }
            self.numbered_blocks(section.own.clone(), &above, places, &mut parts);
        }
        // Where lines are wrapped, a numbered paragraph may have run into the one before it.
        for line in document.source.text().lines() {
            let line = line.trim_start();
            let first = &line[..line.bytes().position(|byte| byte.is_ascii_whitespace()).unwrap_or(line.len())];
            if (first.starts_with(|c: char| c.is_ascii_digit()) && first.contains(['.', ')'])) || first.ends_with(')') {
                parts.numbers.extend(numbers(first));
            }
        }
        parts
    }

    /// Gathers the numbers at the start of paragraphs and items, and of the places of items in their lists.
    fn numbered_blocks(&self, blocks: Range<usize>, above: &[String], places: &[Text], parts: &mut Parts) {
        let mut run = 0;
        for block in blocks {
            let (part, prose) = (&self.document.blocks[block], self.document.prose(block));
            let marker = self.document.source.slice(Span::new(part.span.start, part.content.start)).trim();
            let first = prose.text.split(' ').next().unwrap_or_default();
            // "2.7 The chair …" is numbered; "12 members …" is not.
            let own =
                if first.contains('.') || first.ends_with([')', ':']) || first.starts_with('(') { first } else { "" };
            let found = [numbers(marker), numbers(own)].concat();
            run = if found.is_empty() { 0 } else { run + 1 };
            if run > 0 {
                let ordinal = run.to_string();
                for parent in above {
                    parts.numbers.extend(found.iter().chain([&ordinal]).map(|number| format!("{parent}.{number}")));
                }
                parts.numbered |= part.kind == Kind::Paragraph;
                parts.numbers.extend(found);
                parts.numbers.insert(ordinal);
            }
            self.lettered(&prose.text, places, parts);
            // A sentence is no title, and most blocks are sentences.
            let words: Vec<Range<usize>> =
                if prose.text.ends_with('.') { Vec::new() } else { spaced(&prose.text).take(3).collect() };
            if words.len() >= 2 && is_title(&prose.text, &words) {
                let lower = prose.text[words[0].clone()].to_ascii_lowercase();
                let name = designator(&prose.text[words[1].clone()], true).map(|found| readings(found.name));
                match name {
                    Some(name) if self.is_appendix(&lower) => parts.appendices.extend(name),
                    Some(name) => parts.numbers.extend(name),
                    None => {}
                }
            }
        }
    }

    /// Gathers what is lettered inside a sentence: "(a) to listen; (b) to plan"; "section (a)" is a reference.
    fn lettered(&self, text: &str, places: &[Text], parts: &mut Parts) {
        for (at, _) in text.match_indices('(').filter(|(at, _)| *at == 0 || text.as_bytes()[at - 1] == b' ') {
            let word = text[at..].split(' ').next().unwrap_or_default();
            let found = designator(word, false).filter(|found| found.bracketed);
            let before = || text[..at].trim_end_matches(' ').rsplit(' ').next().unwrap_or_default();
            let refers = || self.kind_of_part(before().as_bytes(), places).is_some();
            if let Some(found) = found.filter(|_| !refers()) {
                parts.numbers.extend(readings(found.name));
            }
        }
    }
}

/// Holds the numbers that a document gives to its tables.
#[derive(Debug, Default)]
pub(super) struct Tables {
    named: BTreeSet<String>,
    /// How many there are, with a name or without.
    count: usize,
}

impl Reading<'_> {
    /// Returns the tables of the document, known by their rows, or by a line that begins with their name: "Table 2: Members".
    pub(super) fn tables(&self, words: &[Text]) -> Tables {
        let mut tables = Tables::default();
        let mut within = false;
        for (index, block) in self.document.blocks.iter().enumerate() {
            let row = matches!(block.kind, Kind::Row { .. });
            // A table may have come across as a picture.
            tables.count += usize::from((row && !within) || block.kind == Kind::Picture);
            within = row;
            let text = self.document.source.slice(block.content);
            for line in text.lines() {
                let line = line.trim_start_matches(|c: char| !c.is_alphanumeric());
                let mut parts = line.split_whitespace();
                let (Some(first), Some(second)) = (parts.next(), parts.next()) else { continue };
                let begins = words.iter().any(|word| word.eq_ignore_ascii_case(first));
                // "Table 2 shows …" speaks of one.
                let goes_on = parts.next().is_some_and(|third| third.starts_with(char::is_lowercase));
                let marked = second.ends_with([':', '.', '-', ')']);
                if begins && (marked || !goes_on) && index > 0 {
                    tables.named.extend(designator(second, true).map_or_else(Vec::new, |found| readings(found.name)));
                }
            }
        }
        tables
    }
}

impl Tables {
    /// Tells whether the table that a reference names is there.
    pub(super) fn presence(&self, reference: &Reference) -> Presence {
        let number = reference.names.iter().find_map(|name| name.parse::<usize>().ok());
        let number = number.or_else(|| reference.names.iter().find_map(|name| letter(name)));
        let there = reference.names.iter().any(|name| self.named.contains(name));
        if there || number.is_some_and(|number| number <= self.count) { Presence::There } else { Presence::Absent }
    }
}

impl Parts {
    /// Tells whether what a reference names is there.
    pub(super) fn presence(&self, reference: &Reference) -> Presence {
        let number = reference.names.iter().find_map(|name| name.parse::<usize>().ok());
        if reference.appendix {
            let place = number.or_else(|| reference.names.iter().find_map(|name| letter(name)));
            let there = reference.names.iter().any(|name| self.appendices.contains(name))
                || place.is_some_and(|place| place <= self.unnamed);
            return if there { Presence::There } else { Presence::Absent };
        }
        let known = |name: &String| {
            self.numbers.contains(name)
                || self.appendices.contains(name)
                // Of a section that is only meant, the parts may be numbered and not the whole.
                || (reference.meant && self.numbers.range(format!("{name}.")..).next().is_some_and(|next| next.starts_with(&format!("{name}."))))
        };
        if reference.names.iter().any(known) || (!self.numbered && number.is_some_and(|number| number <= self.sections))
        {
            self.lettered_part(reference)
        } else if self.numbered {
            Presence::Absent
        } else {
            Presence::Unnumbered
        }
    }

    /// Tells whether the (c) of "4(c)" is there, where 4 is: it is not where the document has letters, but not this one.
    fn lettered_part(&self, reference: &Reference) -> Presence {
        let inner = reference.name.split_once('(').map(|(_, inner)| inner.to_ascii_lowercase());
        let is_letter = |inner: &String| letter(inner).is_some() && !is_roman(inner);
        match inner.filter(is_letter) {
            Some(inner) if !self.numbers.contains(&inner) && self.numbers.contains("a") => Presence::Absent,
            _ => Presence::There,
        }
    }
}
