//! What does a group begin with? A draft with every topic of the pack, and a line below each that asks for its text.
//!
//! Every such line stands in brackets and addresses the writer, so that none counts as real text, whatever a pack or a
//! register says: a draft carries every topic, and not one of them is met.

use std::borrow::Cow;
use std::fmt::Write as _;

use super::tame;
use crate::document::Document;
use crate::reading::{Reading, is_prompt};
use crate::register::{Body, Directory, Kind, Register, Seat};
use crate::text::{Source, upper_first};
use crate::topic::{FACTS, Text, Topic};
use crate::verdict::Standard;

/// Holds what a register knows of a group.
#[derive(Clone, Copy, Debug)]
pub struct Known<'r> {
    register: &'r Register,
    body: &'r Body,
}

impl<'r> Known<'r> {
    /// Returns the body that has terms of reference and goes by this name, as a document is known for that of a body by its
    /// title.
    #[must_use]
    pub fn find(directory: &Directory<'r>, group: &str) -> Option<Self> {
        let (register, body) = (directory.register, directory.named([Cow::Borrowed(group)])?);
        Some(Self { register, body: &register.bodies[body] })
    }

    /// Returns what a line may name in braces; several where the line is written for each.
    fn facts(self, name: &str) -> Vec<String> {
        match name {
            "leads" => self.body.leads.clone(),
            "supports" => self.body.supports.clone(),
            "parent" => self.parent().map(|body| body.name.clone()).into_iter().collect(),
            "seat" => match self.body.seat {
                Some(Seat::Chair) => vec!["chair".to_owned()],
                Some(Seat::ViceChair) => vec!["vice chair".to_owned()],
                _ => Vec::new(),
            },
            "county" => self.called(self.body.county.as_deref()).map(|body| body.name.clone()).into_iter().collect(),
            _ => Vec::new(),
        }
    }

    fn parent(self) -> Option<&'r Body> {
        let usual = self.register.partnership.reports_to.as_deref().filter(|_| self.body.kind == Kind::Thematic);
        self.called(self.body.reports_to.as_deref().or(usual))
    }

    fn called(self, id: Option<&str>) -> Option<&'r Body> {
        Some(&self.register.bodies[self.register.position(id?)?])
    }
}

/// Returns the draft, in Markdown; nothing where the name has no character that can be seen.
#[must_use]
pub fn skeleton(standard: &Standard<'_>, group: &str, known: Option<Known<'_>>) -> Option<String> {
    let group = line(group);
    if group.is_empty() {
        return None;
    }
    let mut draft = format!("# {}\n\n", title(standard, &group));
    for gap in ["Date agreed: [insert the date]", "Agreed by: [insert who]", "To be reviewed: [insert when]"] {
        let _ = writeln!(draft, "{gap}\n");
    }
    for topic in standard.pack.topics.iter() {
        section(&mut draft, topic, known);
    }
    draft.truncate(draft.trim_end().len());
    draft.push('\n');
    Some(draft)
}

/// Returns a title from which the group's name is read again, where there is one.
fn title(standard: &Standard<'_>, group: &str) -> String {
    let kind = standard.pack.vocabulary.title.first().map_or("terms of reference", |kind| kind);
    let (name, kind) = (escaped(group), escaped(kind));
    let of = upper_first(&kind);
    let titles = [format!("{name}: {kind}"), format!("{of} of the {name}"), format!("{of} of the \"{name}\"")];
    let gives_back = |title: &&String| {
        let source = Source::new("draft.md", format!("# {title}\n"));
        let document = Document::read(&source, &|heading| standard.lookup.familiarity(heading));
        Reading::new(&document, &standard.lookup, None).group().as_deref() == Some(group)
    };
    titles.iter().find(gives_back).unwrap_or(&titles[0]).clone()
}

/// Adds a topic's heading and what to write below it.
fn section(draft: &mut String, topic: &Topic, known: Option<Known<'_>>) {
    let _ = writeln!(draft, "## {}\n", escaped(&line(&topic.name)));
    let usual = || Text::Owned(format!("Say {}.", topic.asks.trim_end_matches('.')));
    let _ = writeln!(draft, "{}\n", prompt(&topic.guide.clone().unwrap_or_else(usual)));
    let parts = topic.parts.iter().filter_map(|part| part.guide.as_deref());
    let more =
        known.into_iter().flat_map(|known| topic.register_guides.iter().flat_map(move |guide| filled(guide, known)));
    let lines: Vec<String> = parts.map(prompt).chain(more.map(|guide| prompt(&guide))).collect();
    for line in &lines {
        let _ = writeln!(draft, "- {line}");
    }
    if !lines.is_empty() {
        draft.push('\n');
    }
}

/// Returns a guide with the facts that it names, once for each; none where one is not known.
fn filled(guide: &str, known: Known<'_>) -> Vec<String> {
    FACTS.into_iter().fold(vec![guide.to_owned()], |guides, name| {
        let braced = format!("{{{name}}}");
        let facts = known.facts(name);
        let fill = |guide: String| -> Vec<String> {
            if guide.contains(&braced) {
                facts.iter().map(|fact| guide.replace(&braced, fact)).collect()
            } else {
                vec![guide]
            }
        };
        guides.into_iter().flat_map(fill).collect()
    })
}

/// Returns a line that asks the writer for text, and that nobody takes for text.
fn prompt(guide: &str) -> String {
    let guide = line(guide);
    let told = format!("[{guide}]");
    let told = if is_prompt(&told) { guide } else { format!("Say here: {guide}") };
    format!("[{}]", escaped(&told))
}

/// Returns words on one line that may be printed.
fn line(words: &str) -> String {
    tame(words).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns words that Markdown reads as they are written.
fn escaped(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len());
    for (at, character) in words.char_indices() {
        let after = words[at + character.len_utf8()..].chars().next();
        let is_mark = match character {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '~' | '|' | '#' => true,
            '&' => after.is_some_and(|after| after.is_ascii_alphanumeric() || after == '#'),
            _ => false,
        };
        if is_mark {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}
