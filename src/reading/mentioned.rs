//! Which bodies of the register does the main body name, and where? Read once, for all that is asked of them.

use std::ops::Range;

use super::{Reading, Region, placeholder};
use crate::document::{Form, Kind, sentences};
use crate::register::form::Nouns;
use crate::register::word::{JOINTS, LONGEST, Word, words};
use crate::register::{self, Directory, Named};
use crate::text::Span;

/// Holds a place in the main body that names a body of the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// The place of the body in the register.
    pub body: usize,
    /// Where it stands in the source.
    pub span: Span,
    /// The block in which it stands, or begins where a line end breaks it.
    pub block: usize,
    /// The section in which it stands.
    pub section: usize,
    /// The place in the words of the block.
    pub range: Range<usize>,
}

/// Holds the words of a block, and which of them name a body of the register.
pub(crate) struct InBlock<'w, 't> {
    pub(crate) block: usize,
    pub(crate) words: &'w [Word<'t>],
    pub(crate) named: &'w [Named],
}

impl Reading<'_> {
    /// Returns where the main body names a body of the register, in order; nothing where there is no register.
    ///
    /// Left out are headings, appendices, glossaries and asides, quotations, contents lists and prompts to the writer.
    #[must_use]
    pub fn mentions(&self) -> &[Mention] {
        self.mentions.get_or_init(|| self.read_mentions(None, &mut |_| ()))
    }

    /// Shows each block of the main body in which a name may stand that ends in a word for a kind of body.
    ///
    /// Where nobody has asked for the mentions yet, they are read on the way, so that a text is cut into words once.
    pub(crate) fn show_names(&self, nouns: &Nouns, show: &mut dyn FnMut(&InBlock<'_, '_>)) {
        if self.mentions.get().is_some() {
            self.read_mentions(Some(nouns), show);
        } else {
            self.mentions.get_or_init(|| self.read_mentions(Some(nouns), show));
        }
    }

    fn read_mentions(&self, nouns: Option<&Nouns>, show: &mut dyn FnMut(&InBlock<'_, '_>)) -> Vec<Mention> {
        let Some(directory) = self.directory else { return Vec::new() };
        let mut found = Vec::new();
        let named = directory.signs().map(|signs| self.blocks_holding(signs));
        let shown = nouns.map(|nouns| self.blocks_holding(nouns.sought()));
        let own = self.blocks_holding(directory.own_sign());
        let is_shown = |block: usize, is_named: bool, text: &str| {
            // Behind the partnership's own name that word may have a small letter.
            let is_name = |nouns: &Nouns| is_named || own.contains(block) || nouns.has_capital(text);
            shown.as_ref().is_some_and(|shown| shown.contains(block)) && nouns.is_some_and(is_name)
        };
        for (section, block) in self.main_blocks() {
            let prose = self.document.prose(block);
            let is_named = named.as_ref().is_none_or(|named| named.contains(block));
            let is_shown = is_shown(block, is_named, &prose.text);
            let words = if is_named || is_shown { words(&prose.text) } else { Vec::new() };
            let mut named = if is_named { directory.find_in(&words) } else { Vec::new() };
            if is_shown {
                show(&InBlock { block, words: &words, named: &named });
            }
            let broken = self.broken(block, directory);
            if let Some((mention, end)) = broken {
                // What was found in one of the halves is no name of its own.
                let is_half = |known: &Mention| known.block == mention.block && known.range.end > mention.range.start;
                if found.last().is_some_and(is_half) {
                    found.pop();
                }
                found.push(mention);
                named.retain(|named| named.range.start >= end);
            }
            if named.is_empty() || placeholder::prompts(&prose.text, self.document.blocks[block].italic) {
                continue;
            }
            for Named { body, range } in named {
                let span = self.document.source.trim(prose.span(range.start, range.end));
                found.push(Mention { body, span, block, section, range });
            }
        }
        found
    }

    /// Returns the name that a line end breaks in two between a block and the one before, and where it ends in this one's
    /// words: a line that ends early is taken for a block of its own, or even for a heading.
    fn broken(&self, block: usize, directory: &Directory<'_>) -> Option<(Mention, usize)> {
        let (document, before) = (self.document, block.checked_sub(1)?);
        let (first, second) = (&document.blocks[before], &document.blocks[block]);
        let section = self.section_of(before);
        let is_line = match first.kind {
            Kind::Paragraph | Kind::Item => true,
            Kind::Heading => {
                document.sections[section].heading.as_ref().is_some_and(|heading| heading.form == Form::Plain)
            }
            _ => false,
        };
        if second.kind != Kind::Paragraph || !is_line || first.content.end > second.content.start {
            return None;
        }
        let between = document.source.slice(Span::new(first.content.end, second.content.start));
        let (head, tail) = (document.prose(before), document.prose(block));
        let last = head.text.rsplit(' ').next().unwrap_or_default();
        let goes_on = last.starts_with(char::is_uppercase) || JOINTS.contains(&last);
        if between.trim_matches([' ', '\t', '\r']) != "\n" || !goes_on || self.place(section).region != Region::Body {
            return None;
        }
        let from = head.text.rmatch_indices(' ').nth(LONGEST).map_or(0, |(at, _)| at + 1);
        let to = tail.text.match_indices(' ').nth(LONGEST).map_or(tail.text.len(), |(at, _)| at);
        let (edge, joined) = (head.text.len() - from, format!("{} {}", &head.text[from..], &tail.text[..to]));
        let mut named = directory.find(&joined).into_iter();
        let Named { body, range } = named.find(|named| named.range.start < edge && edge < named.range.end)?;
        let (start, end) = (from + range.start, range.end - edge - 1);
        let span = document.source.trim(head.span(start, head.text.len()).join(tail.span(0, end)));
        let mention = Mention { body, span, block: before, section, range: start..head.text.len() };
        Some((mention, end))
    }

    /// Returns the place of the sentence that names a body, in the words of its block.
    #[must_use]
    pub fn sentence_around(&self, mention: &Mention) -> Range<usize> {
        let all = sentences(&self.document.prose(mention.block).text);
        let place = all.partition_point(|sentence| sentence.end <= mention.range.start);
        all.get(place).cloned().unwrap_or_else(|| mention.range.clone())
    }

    /// Returns the blocks in which the main body says something, each with its section.
    pub(crate) fn main_blocks(&self) -> impl Iterator<Item = (usize, usize)> {
        let sections = self.document.sections.iter().enumerate();
        let body = sections.filter(|(section, _)| self.place(*section).region == Region::Body);
        body.flat_map(|(section, part)| part.own.clone().map(move |block| (section, block))).filter(|(_, block)| {
            let kind = self.document.blocks[*block].kind;
            matches!(kind, Kind::Paragraph | Kind::Item | Kind::Row { header: false })
        })
    }

    /// Returns the thematic bodies that the main body names, other than the document's own, in the order of the register.
    #[must_use]
    pub fn links(&self) -> Vec<usize> {
        let Some(directory) = self.directory else { return Vec::new() };
        let is_other = |body: &usize| {
            Some(*body) != self.body && directory.register.bodies[*body].kind == register::Kind::Thematic
        };
        let mut links: Vec<usize> = self.mentions().iter().map(|mention| mention.body).filter(is_other).collect();
        links.sort_unstable();
        links.dedup();
        links
    }
}
