//! The program: see [`torlint::cli`].

fn main() {}
