//! The program: see [`torlint::cli`].

use std::process::ExitCode;

/// Judging makes and drops many small things; the system's own allocator takes longer for them.
#[cfg(not(target_env = "musl"))]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    torlint::cli::main()
}
