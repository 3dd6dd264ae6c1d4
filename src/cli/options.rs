//! What can be asked? The commands and their options.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::parser::ValueSource;
use clap::{ArgMatches, Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

use crate::finding::Severity;
use crate::report::{Format, review};
use crate::text::listed;
use crate::workspace::configuration::Search;
use crate::workspace::shown::Origins;
use crate::written::meant;

/// Checks the terms of reference of a partnership's groups against what the partnership asks of them.
///
/// Give it a document or a folder: `torlint check terms.md`. It says what is missing, shows where, says who asks for it, and
/// says what to write.
#[derive(Debug, Parser)]
#[command(name = "torlint", version, max_term_width = 100)]
#[command(after_help = "Exit status: 0 nothing at or above --fail-on, 1 something is, 2 not all could be done, \
                        101 a mistake of torlint's own.")]
pub(super) struct Torlint {
    #[command(subcommand)]
    pub(super) command: Command,

    #[arg(long, global = true, value_name = "WHEN", default_value = "auto", display_order = 100)]
    #[arg(help = "When to use colours; NO_COLOR is honoured too")]
    pub(super) color: Colour,

    /// Tell findings only, and nothing when there are none
    #[arg(short, long, global = true, display_order = 101)]
    pub(super) quiet: bool,

    /// Name every file that was passed over, with the reason
    #[arg(short, long, global = true, conflicts_with = "quiet", display_order = 102)]
    pub(super) verbose: bool,
}

impl Torlint {
    /// Reads the arguments that the program was given.
    pub(super) fn ask() -> Result<Self, clap::Error> {
        let matches = Self::command().try_get_matches()?;
        let mut asked = Self::from_arg_matches(&matches)?;
        if let (Command::Check(check), Some((_, options))) = (&mut asked.command, matches.subcommand()) {
            check.reading.by.asked.origins = origins(options);
        }
        Ok(asked)
    }
}

fn origins(options: &ArgMatches) -> Origins {
    let is_set = |name: &str| options.value_source(name) == Some(ValueSource::EnvVariable);
    Origins { pack_from_environment: is_set("pack"), configuration_from_environment: is_set("config") }
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Judge documents: what they cover, what is missing, what to write
    Check(Check),
    /// Judge all documents of a partnership together: the groups in a table, and what is to be settled
    Review(Review),
    /// Show what was read: title, group, headings and the topics they carry
    Outline(Outline),
    /// Explain a requirement: who asks for it, why, and what to do
    Explain(Explain),
    /// List, show, check or test rule packs
    Pack(Pack),
    /// Write a draft with every topic of the pack, for a group that starts
    New(New),
    /// Set up a folder: a configuration, a sample register, and the entry for pre-commit
    Init(Init),
    /// Print what a shell needs to complete what is typed
    Completions(Completions),
    /// Print the manual page, or that of a command
    Man(Man),
}

#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is an option that is given or not")]
pub(super) struct Check {
    #[command(flatten)]
    pub(super) reading: Reading,

    /// The format of the report
    #[arg(long, alias = "output-format", env = "TORLINT_FORMAT", hide_env_values = true, default_value = "text", value_parser = format_parser())]
    pub(super) format: Format,

    /// Write the report to a file, whole or not at all
    #[arg(short, long, value_name = "FILE")]
    pub(super) output: Option<PathBuf>,

    /// Write the report in a further format to a file, from the same run; may be given several times
    ///
    /// As in --also sarif=torlint.sarif. A file is written whole or not at all; - is standard output, where the report itself goes
    /// to a file.
    #[arg(long, value_name = "FORMAT=FILE", value_parser = also)]
    pub(super) also: Vec<Also>,

    /// In SARIF, tell what is met and what is not asked too
    #[arg(long)]
    pub(super) all_verdicts: bool,

    #[command(flatten)]
    pub(super) wanted: Wanted,

    /// Judge files that do not read like terms of reference all the same
    #[arg(long)]
    pub(super) as_terms_of_reference: bool,

    /// Tell only findings that are not in this file, which --write-baseline wrote; verdicts and status stay whole
    #[arg(long, value_name = "FILE")]
    pub(super) baseline: Option<PathBuf>,

    /// Write the findings of this run to a file, so that --baseline FILE tells only new ones
    ///
    /// It holds how many places there are to mend for each document and code, so that one more gap is news. With --baseline what is there already is brought up to
    /// date, and documents that are not checked this time are kept. What is written is not told, and does not count.
    #[arg(long, value_name = "FILE")]
    pub(super) write_baseline: Option<PathBuf>,

    /// Print the configuration that holds for these documents, and where each value comes from; judge nothing
    #[arg(long)]
    pub(super) show_config: bool,

    /// Judge again whenever a document, the configuration, the pack or the register changes, until interrupted (Ctrl-C)
    ///
    /// Folders and files that come later are noticed too. What is not noticed is .git/info/exclude, and what another computer
    /// changes on a network drive.
    #[arg(long, conflicts_with_all = ["write_baseline", "show_config"])]
    pub(super) watch: bool,
}

#[derive(Debug, Args)]
pub(super) struct Review {
    /// The folder with the documents; the one that the configuration names, or else the one at hand
    ///
    /// Files that the register names are read wherever they are.
    #[arg(value_name = "DIR")]
    pub(super) folder: Option<PathBuf>,

    #[command(flatten)]
    pub(super) by: By,

    /// Leave out files and folders that fit; may be given several times
    #[arg(long, value_name = "GLOB")]
    pub(super) exclude: Vec<String>,

    /// The format of the report
    #[arg(long, alias = "output-format", default_value = "text", value_parser = review_format_parser())]
    pub(super) format: review::Format,

    /// Write the report to a file, whole or not at all
    #[arg(short, long, value_name = "FILE")]
    pub(super) output: Option<PathBuf>,

    /// Write the report in a further format to a file, from the same run; may be given several times
    ///
    /// As in --also html=review.html --also json=review.json. A file is written whole or not at all; - is standard output, where
    /// the report itself goes to a file.
    #[arg(long, value_name = "FORMAT=FILE", value_parser = also_in_review)]
    pub(super) also: Vec<Also<review::Format>>,

    /// Mark what was met, what was lost and what stayed open since an earlier review, which --format json wrote
    #[arg(long, value_name = "FILE")]
    pub(super) since: Option<PathBuf>,

    #[command(flatten)]
    pub(super) wanted: Wanted,
}

/// What is told, and what of it makes a run fail.
#[derive(Debug, Args)]
pub(super) struct Wanted {
    /// The softest finding that gives exit status 1; in a review those of groups that are not active do not count
    #[arg(long, value_name = "LEVEL", default_value = "error")]
    pub(super) fail_on: FailOn,

    /// Tell only these codes or families, such as TOR107 or TOR2; verdicts and status stay whole
    #[arg(long, value_name = "CODES", value_delimiter = ',')]
    pub(super) select: Vec<String>,

    /// Do not tell these codes or families; verdicts and status stay whole
    #[arg(long, value_name = "CODES", value_delimiter = ',')]
    pub(super) ignore: Vec<String>,

    /// Ask for a section of its own for every topic: what stands elsewhere is not covered
    #[arg(long)]
    pub(super) own_sections: bool,
}

#[derive(Debug, Args)]
pub(super) struct Outline {
    #[command(flatten)]
    pub(super) reading: Reading,

    /// The format of the outline
    #[arg(long, alias = "output-format", default_value = "text", value_parser = PossibleValuesParser::new(["text", "json"]))]
    pub(super) format: String,

    /// Write the outline to a file, whole or not at all
    #[arg(short, long, value_name = "FILE")]
    pub(super) output: Option<PathBuf>,
}

/// What is read, and against which pack.
#[derive(Debug, Args)]
pub(super) struct Reading {
    /// Documents and folders; - for standard input
    ///
    /// A document that is named is always read. In a folder the files that end in .md, .markdown and .txt are read, but for
    /// hidden ones, links, and what .gitignore names. Where none is given, it is the folder that the configuration names, or
    /// else the one at hand.
    #[arg(value_name = "PATH")]
    pub(super) paths: Vec<PathBuf>,

    #[command(flatten)]
    pub(super) by: By,

    /// Leave out files and folders that fit, named ones too; may be given several times
    ///
    /// It holds besides what the configuration leaves out.
    #[arg(long, value_name = "GLOB")]
    pub(super) exclude: Vec<String>,

    /// What standard input is called; the end of the name says how it is read
    #[arg(long, value_name = "NAME", default_value = "<stdin>", hide_default_value = true)]
    pub(super) stdin_filename: String,
}

/// By which pack, which configuration and which register.
#[derive(Debug, Args)]
pub(super) struct By {
    #[command(flatten)]
    pub(super) asked: Asked,

    /// Who exists in the partnership: a file that lists its bodies
    ///
    /// Names are then known by their spelling, a file that the register names is always read as the terms of reference of that
    /// body, and a new draft has the group's outcomes, parent and links. Without one, much that concerns several groups cannot
    /// be asked.
    #[arg(long, value_name = "FILE")]
    pub(super) register: Option<PathBuf>,
}

/// By which pack, and by which configuration.
#[derive(Debug, Args)]
pub(super) struct Asked {
    /// The rule pack: the name of a built-in one, or a file
    #[arg(long, value_name = "NAME or FILE", env = "TORLINT_PACK", hide_env_values = true)]
    pub(super) pack: Option<String>,

    /// The configuration for all documents, in place of the nearest one above each
    ///
    /// Otherwise torlint.toml or .torlint.toml is looked for in the folder of each document and above it, up to the top of the
    /// repository. Options win over the configuration.
    #[arg(long, value_name = "FILE", env = "TORLINT_CONFIG", hide_env_values = true)]
    pub(super) config: Option<OsString>,

    #[arg(long, help = "Read no configuration, whatever --config and TORLINT_CONFIG say")]
    pub(super) no_config: bool,

    /// Where they come from.
    #[arg(skip)]
    pub(super) origins: Origins,
}

impl Asked {
    /// Returns where configurations are looked for. An empty variable is none.
    pub(super) fn search(&self) -> Search {
        match &self.config {
            _ if self.no_config => Search::Off,
            Some(path) if !path.is_empty() => Search::Only(PathBuf::from(path)),
            _ => Search::Nearest,
        }
    }
}

#[derive(Debug, Args)]
pub(super) struct Explain {
    /// A code, or the name of a requirement or topic; all where none is given
    #[arg(value_name = "CODE, name or topic")]
    pub(super) name: Option<String>,

    #[command(flatten)]
    pub(super) asked: Asked,
}

#[derive(Debug, Args)]
pub(super) struct Pack {
    #[command(subcommand)]
    pub(super) command: PackCommand,
}

#[derive(Debug, Subcommand)]
pub(super) enum PackCommand {
    /// List the built-in packs
    List,
    /// Print a pack as TOML; the usual one where none is named
    Show {
        /// The name of a built-in pack, or a file
        #[arg(value_name = "NAME or FILE")]
        name: Option<String>,
    },
    /// Say whether a pack is in order, and show every mistake
    Check {
        /// The pack; - for standard input
        file: PathBuf,
    },
    /// Judge the samples that a pack carries; those of the usual one where none is named
    Test {
        /// The name of a built-in pack, or a file
        #[arg(value_name = "NAME or FILE")]
        name: Option<String>,
    },
}

/// When to use colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Colour {
    /// On a terminal
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// The softest finding that makes a run fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum FailOn {
    /// Errors only
    Error,
    /// Errors and warnings
    Warning,
    /// Any finding
    Advice,
    /// No finding
    Never,
}

impl FailOn {
    /// Returns the softest severity that makes a run fail.
    pub(super) fn softest(self) -> Option<Severity> {
        match self {
            Self::Error => Some(Severity::Error),
            Self::Warning => Some(Severity::Warning),
            Self::Advice => Some(Severity::Advice),
            Self::Never => None,
        }
    }

    /// Tells whether a finding of this severity makes a run fail.
    pub(super) fn fails(self, severity: Severity) -> bool {
        self.softest().is_some_and(|softest| severity <= softest)
    }
}

/// A further format, and the file for it.
#[derive(Clone, Debug)]
pub(super) struct Also<Kind = Format> {
    pub(super) format: Kind,
    pub(super) file: PathBuf,
}

fn also(written: &str) -> Result<Also, String> {
    further(written, &Format::ALL, Format::name)
}

fn also_in_review(written: &str) -> Result<Also<review::Format>, String> {
    further(written, &review::Format::ALL, review::Format::name)
}

/// Reads a further format, one of those that there are, and the file for it.
fn further<Kind: Copy>(written: &str, all: &[Kind], name_of: fn(Kind) -> &'static str) -> Result<Also<Kind>, String> {
    let known: Vec<&str> = all.iter().map(|format| name_of(*format)).collect();
    let names = || listed(&known);
    let (name, file) = written.split_once('=').ok_or_else(|| {
        format!(
            "A format and a file are wanted, with = between them, as in sarif=torlint.sarif. The formats are {}.",
            names()
        )
    })?;
    let format = all.iter().copied().find(|format| name_of(*format) == name).ok_or_else(|| {
        let near = meant(name, known.iter().copied())
            .map_or_else(|| ".".to_owned(), |near| format!("; did you mean \"{near}\"?"));
        format!("\"{name}\" is no format{near} The formats are {}.", names())
    })?;
    if file.is_empty() {
        return Err(format!("The name of a file is wanted behind \"{name}=\"."));
    }
    Ok(Also { format, file: PathBuf::from(file) })
}

fn format_parser() -> impl TypedValueParser<Value = Format> {
    PossibleValuesParser::new(Format::ALL.map(Format::name))
        .map(|name| Format::ALL.into_iter().find(|format| format.name() == name).unwrap_or_default())
}

fn review_format_parser() -> impl TypedValueParser<Value = review::Format> {
    let all = review::Format::ALL;
    PossibleValuesParser::new(all.map(review::Format::name))
        .map(move |name| all.into_iter().find(|format| format.name() == name).unwrap_or_default())
}

#[derive(Debug, Args)]
pub(super) struct New {
    /// The name of the group, in quotation marks
    #[arg(value_name = "GROUP")]
    pub(super) group: String,

    #[command(flatten)]
    pub(super) by: By,

    /// Write the draft to a new file; one that is there already is left as it is
    #[arg(short, long, value_name = "FILE")]
    pub(super) output: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct Init {
    /// The folder; the one at hand where none is named
    #[arg(value_name = "FOLDER")]
    pub(super) folder: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct Completions {
    /// The shell
    pub(super) shell: Shell,
}

#[derive(Debug, Args)]
pub(super) struct Man {
    /// The command whose page is wanted, such as check
    #[arg(value_name = "COMMAND")]
    pub(super) command: Vec<String>,
}
