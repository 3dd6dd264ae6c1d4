//! What did the user ask for, and how does it end?

mod check;
mod explain;
mod fault;
mod init;
mod mistake;
mod new;
mod options;
mod outline;
mod packs;
mod pages;
mod progress;
mod review;
mod teller;
mod voice;
mod watch;

use std::io;
use std::process::ExitCode;

use options::{Command, Torlint};
use voice::Voice;

/// Says how a run ends; the later one wins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
enum End {
    /// Nothing at or above the level that the user chose.
    #[default]
    Content,
    /// Something is.
    Findings,
    /// Not all of the work could be done.
    Trouble,
    /// A fault of our own.
    Fault,
}

impl From<End> for ExitCode {
    fn from(end: End) -> Self {
        Self::from(match end {
            End::Content => 0,
            End::Findings => 1,
            End::Trouble => 2,
            End::Fault => 101,
        })
    }
}

/// Runs the program on the arguments it was given.
#[must_use]
pub fn main() -> ExitCode {
    fault::listen();
    let end = fault::guard(run).unwrap_or_else(|fault| {
        fault.tell(None);
        End::Fault
    });
    end.into()
}

fn run() -> End {
    let asked = match Torlint::ask() {
        Ok(asked) => asked,
        Err(error) => return mistake::tell(&error),
    };
    let voice = Voice::new(asked.quiet, asked.verbose, asked.color);
    match asked.command {
        Command::Check(options) if options.watch => watch::run(&options, &voice),
        Command::Check(options) => check::run(&options, &voice),
        Command::Review(options) => review::run(&options, &voice),
        Command::Outline(options) => outline::run(&options, &voice),
        Command::Explain(options) => explain::run(&options, &voice),
        Command::Pack(options) => packs::run(&options, &voice),
        Command::New(options) => new::run(&options, &voice),
        Command::Init(options) => init::run(&options, &voice),
        Command::Completions(options) => pages::completions(&options, &voice),
        Command::Man(options) => pages::man(&options, &voice),
    }
}

/// Tells an error of writing, unless somebody merely stopped reading (`torlint check | head`).
fn written(result: io::Result<()>, voice: &Voice) -> End {
    match result {
        Ok(()) => End::Content,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {
            voice.hush();
            End::Content
        }
        Err(error) => {
            voice.trouble(&format!("The report could not be written: {error}."));
            End::Trouble
        }
    }
}
