//! What was read? Title, group and headings, for anyone who doubts a verdict.

use std::io::{self, Write};

use serde::Serialize;
use unicode_width::UnicodeWidthStr;

use super::json::{self, List};
use super::{Look, tame, wrapped};
use crate::document::{Document, Form};
use crate::pack::RulePack;
use crate::reading::{Entry, Reading};
use crate::text::Source;
use crate::verdict::Standard;

/// Holds what was read of one document.
#[derive(Debug)]
pub struct Outline {
    /// As the user wrote it.
    pub path: String,
    /// The title, where one was found.
    pub title: Option<String>,
    /// The group's name, where one was found.
    pub group: Option<String>,
    /// The headings, in their order.
    pub entries: Vec<Entry>,
}

/// Reads one document without judging it.
#[must_use]
pub fn outline(standard: &Standard<'_>, source: &Source) -> Outline {
    let lookup = &standard.lookup;
    let document = Document::read(source, &|heading| lookup.familiarity(heading));
    let reading = Reading::new(&document, lookup, standard.directory.as_ref());
    Outline { path: source.name.clone(), title: reading.title(), group: reading.group(), entries: reading.outline() }
}

/// Writes outlines as JSON, schema 1.
#[derive(Debug, Default)]
pub struct Json(List);

impl Json {
    /// Writes what stands before the first document.
    ///
    /// # Errors
    ///
    /// Returns what the writer returns.
    pub fn begin(&mut self, out: &mut dyn Write) -> io::Result<()> {
        json::open(out)?;
        out.write_all(b",\n\"documents\":[")
    }

    /// Writes one document.
    ///
    /// # Errors
    ///
    /// Returns what the writer returns.
    pub fn document(&mut self, outline: &Outline, out: &mut dyn Write) -> io::Result<()> {
        #[derive(Serialize)]
        struct Outlined<'a> {
            path: &'a str,
            title: Option<&'a str>,
            group: Option<&'a str>,
            outline: Vec<Heading<'a>>,
        }
        #[derive(Serialize)]
        struct Heading<'a> {
            text: &'a str,
            level: u8,
            line: usize,
            form: &'a str,
            topics: &'a [String],
        }
        let lines = outline.entries.iter().map(|entry| Heading {
            text: &entry.text,
            level: entry.level,
            line: entry.line,
            form: entry.form.name(),
            topics: &entry.topics,
        });
        let (title, group) = (outline.title.as_deref(), outline.group.as_deref());
        self.0.write(&Outlined { path: &outline.path, title, group, outline: lines.collect() }, out)
    }

    /// Writes what stands after the last document.
    ///
    /// # Errors
    ///
    /// Returns what the writer returns.
    pub fn end(&mut self, out: &mut dyn Write) -> io::Result<()> {
        out.write_all(b"]}\n")
    }
}

/// Writes one outline for people: a heading on a line, with how it is made and the topics that it carries.
///
/// # Errors
///
/// Returns what the writer returns.
pub fn text(outline: &Outline, pack: &RulePack, look: Look, out: &mut dyn Write) -> io::Result<()> {
    let none = || "(none found)".to_owned();
    writeln!(out, "{}", tame(&outline.path))?;
    writeln!(out, "{}", wrapped("  title  ", &outline.title.as_deref().map_or_else(none, tame), look.width))?;
    writeln!(out, "{}", wrapped("  group  ", &outline.group.as_deref().map_or_else(none, tame), look.width))?;
    if outline.entries.is_empty() {
        return writeln!(out, "  No heading was found.\n");
    }
    writeln!(out)?;
    for entry in &outline.entries {
        let indent = "  ".repeat(usize::from(entry.level.saturating_sub(1)));
        let head = format!("{:>6}  {indent}", entry.line);
        let names: Vec<&str> = entry.topics.iter().map(|id| name(pack, id)).collect();
        let arrow = if look.unicode { "→" } else { "=>" };
        let topics = if names.is_empty() { String::new() } else { format!(" {arrow} {}", names.join(", ")) };
        let made = format!("({}){topics}", made(entry.form));
        let words = tame(&entry.text);
        let fits = head.width() + words.width() + made.width() + 2 <= look.width;
        // The second part stands on a line of its own where both do not fit, so that the eye finds it.
        writeln!(out, "{}", wrapped(&head, &if fits { format!("{words}  {made}") } else { words }, look.width))?;
        if !fits {
            writeln!(out, "{}", wrapped(&" ".repeat(head.width() + 2), &made, look.width))?;
        }
    }
    writeln!(out)
}

fn name<'a>(pack: &'a RulePack, id: &'a str) -> &'a str {
    pack.topics.iter().find(|topic| topic.id == id).map_or(id, |topic| &topic.name)
}

/// Returns how a heading is made, in the words of somebody who writes one.
const fn made(form: Form) -> &'static str {
    match form {
        Form::Atx => "Markdown heading",
        Form::Setext => "underlined",
        Form::Html => "HTML heading",
        Form::Bold => "bold line",
        Form::Numbered => "numbered line",
        Form::Caps => "line in capitals",
        Form::Label => "label",
        Form::Plain => "plain line",
    }
}
