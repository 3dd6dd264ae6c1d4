//! `torlint completions` and `torlint man`: what those who package the program install beside it.

use std::collections::BTreeMap;
use std::io::{self, Write};

use clap::{Command, CommandFactory};
use clap_mangen::Man as Page;
use clap_mangen::roff::{Inline, Roff, bold, roman};

use super::options::{Completions, Man, Torlint};
use super::packs::print;
use super::voice::Voice;
use super::{End, written};

/// How a run that judges can end.
const ENDS: [(&str, &str); 4] = [
    ("0", "Nothing at or above the level of --fail-on was found."),
    ("1", "Something was."),
    (
        "2",
        "Not all of the work could be done: a mistake in the options or in a file that says how documents are judged, a file that is not there, a folder without a document.",
    ),
    ("101", "torlint made a mistake of its own."),
];

/// What the program heeds besides the variables that stand for options.
const COLOURS: [(&str, &str); 2] =
    [("NO_COLOR", "No colours."), ("CLICOLOR_FORCE", "Colours, also where the output is no terminal.")];

/// Prints the completions for a shell.
pub(super) fn completions(options: &Completions, voice: &Voice) -> End {
    let mut script = Vec::new();
    clap_complete::generate(options.shell, &mut Torlint::command(), "torlint", &mut script);
    print(&String::from_utf8_lossy(&script), voice)
}

/// Prints a manual page.
pub(super) fn man(options: &Man, voice: &Voice) -> End {
    let mut command = Torlint::command();
    // The pages of the commands carry the whole name and the options that hold everywhere.
    command.build();
    for name in &options.command {
        let Some(found) = command.find_subcommand(name) else {
            voice.trouble(&format!(
                "There is no command \"{name}\", and so no page. `torlint help` lists the commands."
            ));
            return End::Trouble;
        };
        command = found.clone();
    }
    match page(&command) {
        Ok(page) => print(&String::from_utf8_lossy(&page), voice),
        Err(error) => written(Err(error), voice),
    }
}

/// Returns the page of a command, in the order in which manual pages are read.
fn page(command: &Command) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    let page = Page::new(command.clone());
    // Written here, for the page would lack the quotation marks of the date, which is left empty, and mistake the version for it.
    let name = command.get_display_name().unwrap_or_else(|| command.get_name()).to_uppercase().replace('-', "\\-");
    writeln!(out, ".TH {name} 1 \"\" \"torlint {}\" \"Manual of torlint\"", env!("CARGO_PKG_VERSION"))?;
    page.render_name_section(&mut out)?;
    synopsis(command).to_writer(&mut out)?;
    page.render_description_section(&mut out)?;
    page.render_options_section(&mut out)?;
    let is_whole = command.get_name() == "torlint";
    if command.has_subcommands() {
        page.render_subcommands_section(&mut out)?;
    }
    if is_whole || command.get_arguments().any(|argument| argument.get_id() == "fail_on") {
        list("EXIT STATUS", ENDS).to_writer(&mut out)?;
    }
    let mut variables = BTreeMap::new();
    collect(command, &mut variables);
    let variables = variables.iter().map(|(name, what)| (name.as_str(), what.as_str()));
    list("ENVIRONMENT", variables.chain(COLOURS)).to_writer(&mut out)?;
    if !is_whole {
        let mut also = Roff::new();
        also.control("SH", ["SEE ALSO"]).text([bold("torlint"), roman("(1)")]);
        also.to_writer(&mut out)?;
    }
    Ok(out)
}

/// Returns how a command is typed; where it only leads to others, how each of these is.
fn synopsis(command: &Command) -> Roff {
    let (mut lines, mut page) = (Vec::new(), Roff::new());
    usages(command, &mut lines);
    page.control("SH", ["SYNOPSIS"]);
    for (index, line) in lines.into_iter().enumerate() {
        if index > 0 {
            page.control("br", []);
        }
        page.text(line);
    }
    page
}

fn usages(command: &Command, lines: &mut Vec<Vec<Inline>>) {
    let mut below = command.get_subcommands().filter(|below| below.get_name() != "help").peekable();
    if below.peek().is_none() {
        let name = command.get_bin_name().unwrap_or_else(|| command.get_name()).to_owned();
        let usage = command.clone().render_usage().to_string();
        let rest = usage.split_once(&name).map_or("", |(_, rest)| rest).trim_end().to_owned();
        lines.push(vec![bold(name), roman(rest)]);
    }
    below.for_each(|below| usages(below, lines));
}

/// Collects the variables that stand for options, here and in the commands below.
fn collect(command: &Command, variables: &mut BTreeMap<String, String>) {
    for argument in command.get_arguments() {
        if let (Some(variable), Some(option)) = (argument.get_env(), argument.get_long()) {
            let what = format!("Stands for --{option} where that is not given.");
            variables.insert(variable.to_string_lossy().into_owned(), what);
        }
    }
    command.get_subcommands().for_each(|below| collect(below, variables));
}

/// Returns a section with an entry for each name.
fn list<'a>(title: &str, entries: impl IntoIterator<Item = (&'a str, &'a str)>) -> Roff {
    let mut page = Roff::new();
    page.control("SH", [title]);
    for (name, what) in entries {
        page.control("TP", []).text([bold(name)]).text([roman(what)]);
    }
    page
}
