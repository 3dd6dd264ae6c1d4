//! How are notes and errors said? On standard error, in sentences; and how the terminal wants its text.

use std::cell::Cell;
use std::io::{self, IsTerminal, Write};

use anstream::{AutoStream, ColorChoice};
use anstyle::{AnsiColor, Style};

use super::options::Colour;
use crate::report::{Amount, Look, wrapped};
use crate::text::tame;
use crate::workspace::wrong::Wrong;

/// Holds what the user wants to hear, and how. Decided once.
#[derive(Debug)]
pub(super) struct Voice {
    pub(super) amount: Amount,
    colour: Colour,
    /// Somebody who read what is told has stopped to.
    is_unheard: Cell<bool>,
}

/// The width of what is not written to a terminal.
const PAGE: usize = 80;

/// Sentences are hard to read on longer lines.
const LONGEST: usize = 120;

impl Voice {
    pub(super) fn new(quiet: bool, verbose: bool, colour: Colour) -> Self {
        let amount = match (quiet, verbose) {
            (true, _) => Amount::Quiet,
            (false, true) => Amount::Verbose,
            (false, false) => Amount::Usual,
        };
        Self { amount, colour, is_unheard: Cell::new(false) }
    }

    /// Returns a voice that says only what is wrong.
    pub(super) fn hushed(&self) -> Self {
        Self { amount: Amount::Quiet, colour: self.colour, is_unheard: Cell::new(false) }
    }

    /// Returns how standard output wants its text, or a file if the report goes to one.
    pub(super) fn look(&self, to_file: bool) -> Look {
        let out = io::stdout();
        let automatic = !to_file && AutoStream::choice(&out) != ColorChoice::Never;
        let width = if to_file || !out.is_terminal() { None } else { terminal_size::terminal_size_of(&out) };
        let columns = width.map_or(PAGE, |(width, _)| usize::from(width.0)).max(20);
        Look {
            width: columns.min(LONGEST),
            columns,
            colour: self.colours(automatic),
            unicode: to_file || is_unicode(),
            amount: self.amount,
        }
    }

    /// Returns how wide standard error is, and whether it has colours.
    pub(super) fn errors(&self) -> (usize, bool) {
        let error = io::stderr();
        let width = if error.is_terminal() { terminal_size::terminal_size_of(&error) } else { None };
        let width = width.map_or(PAGE, |(width, _)| usize::from(width.0)).clamp(20, LONGEST);
        (width, self.colours(AutoStream::choice(&error) != ColorChoice::Never))
    }

    /// Notes that nobody reads standard output any more.
    pub(super) fn hush(&self) {
        self.is_unheard.set(true);
    }

    /// Tells whether that is so.
    pub(super) fn is_unheard(&self) -> bool {
        self.is_unheard.get()
    }

    /// Says what is worth knowing, unless the user wants quiet.
    pub(super) fn note(&self, sentence: &str) {
        if self.amount != Amount::Quiet {
            self.say("note", AnsiColor::Cyan.on_default(), sentence);
        }
    }

    /// Says what only somebody who asked for more wants to hear.
    pub(super) fn detail(&self, sentence: &str) {
        if self.amount == Amount::Verbose {
            self.say("note", AnsiColor::Cyan.on_default(), sentence);
        }
    }

    /// Says what could not be done, on one line: the name of a file may hold line ends, and other programs read what we say.
    pub(super) fn trouble(&self, sentence: &str) {
        self.say("error", AnsiColor::Red.on_default().bold(), sentence);
    }

    /// Says what keeps a run from beginning.
    pub(super) fn wrong(&self, wrong: &[Wrong]) {
        let (width, colour) = self.errors();
        for wrong in wrong {
            self.lines("error", AnsiColor::Red.on_default().bold(), &wrong.tell(width, colour));
        }
    }

    fn colours(&self, automatic: bool) -> bool {
        match self.colour {
            Colour::Auto => automatic,
            Colour::Always => true,
            Colour::Never => false,
        }
    }

    /// Says one sentence on one line. It may name a file, and a line end in that name could otherwise begin a line of its own,
    /// which a run on GitHub would take for a command.
    fn say(&self, kind: &str, style: Style, sentence: &str) {
        let (width, _) = self.errors();
        let text = tame(sentence);
        self.lines(kind, style, &if io::stderr().is_terminal() { wrapped("", &text, width - 7) } else { text });
    }

    /// Says what is harmless already, as it is.
    fn lines(&self, kind: &str, style: Style, text: &str) {
        let (_, colour) = self.errors();
        let kind = if colour { format!("{style}{kind}{style:#}") } else { kind.to_owned() };
        // There is nobody to tell that standard error is closed.
        let _ = writeln!(io::stderr(), "{kind}: {text}");
    }
}

/// Tells whether the locale says UTF-8. Where it says nothing at all, what is usual today is assumed.
fn is_unicode() -> bool {
    let set =
        ["LC_ALL", "LC_CTYPE", "LANG"].iter().find_map(|name| std::env::var(name).ok().filter(|set| !set.is_empty()));
    set.is_none_or(|locale| {
        let locale = locale.to_ascii_lowercase();
        locale.contains("utf-8") || locale.contains("utf8")
    })
}
