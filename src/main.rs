//! The program: see [`torlint::cli`].

use std::process::ExitCode;

fn main() -> ExitCode {
    torlint::cli::main()
}
