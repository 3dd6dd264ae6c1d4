//! What does a TOML file say? Read strictly: every mistake at once, each with its place and a did-you-mean.
