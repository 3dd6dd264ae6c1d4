//! `torlint completions` and `torlint man`: what those who package the program install beside it.

use clap::CommandFactory;
use clap_mangen::Man as Page;

use super::options::{Completions, Man, Torlint};
use super::packs::print;
use super::voice::Voice;
use super::{End, written};

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
    let mut page = Vec::new();
    match Page::new(command).render(&mut page) {
        Ok(()) => print(&String::from_utf8_lossy(&page), voice),
        Err(error) => written(Err(error), voice),
    }
}
