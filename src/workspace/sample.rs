//! What does a folder begin with? The files that `torlint init` writes.

/// The names of the files, what stands in them, and what they are for.
pub const FILES: [(&str, &str, &str); 3] = [
    ("torlint.toml", include_str!("../../rules/sample/torlint.toml"), "it says which documents are judged, and how"),
    ("register.toml", include_str!("../../rules/gloucester-register.toml"), "a sample of who is in a partnership"),
    (".pre-commit-config.yaml", HOOKS, "with pre-commit, each commit is checked"),
];

/// What pre-commit is told.
pub const HOOKS: &str = include_str!("../../rules/sample/pre-commit-config.yaml");
