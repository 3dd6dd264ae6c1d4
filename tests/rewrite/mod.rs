//! One switch for all that is made: where `TORLINT_REWRITE` is set, a test writes what it would otherwise compare.

#![allow(dead_code, reason = "each test uses its share")]

use std::fs;
use std::path::Path;
use std::process::Command;

/// Tells whether what is made is written anew.
pub(crate) fn is_asked() -> bool {
    std::env::var_os("TORLINT_REWRITE").is_some()
}

/// Compares a file that is made, or writes it where that is asked.
pub(crate) fn is_made(name: &str, wanted: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    if is_asked() {
        fs::write(&path, wanted).expect("it can be written");
    }
    let found = fs::read_to_string(&path).unwrap_or_default();
    if found != wanted {
        let differs = found.lines().zip(wanted.lines()).position(|(found, wanted)| found != wanted);
        let line = differs.unwrap_or_else(|| found.lines().count().min(wanted.lines().count()));
        let (old, new) = (found.lines().nth(line), wanted.lines().nth(line));
        panic!(
            "{name} is out of date from line {}; TORLINT_REWRITE=1 cargo test writes it\n  there: {}\n  now:   {}",
            line + 1,
            old.unwrap_or("(the end)"),
            new.unwrap_or("(the end)")
        );
    }
}

/// Tells whether the test at hand has already been run again with `switch`, which is how another package writes what it
/// compares: a test cannot set its own environment safely.
pub(crate) fn is_done_by(switch: &str, value: &str) -> bool {
    if !is_asked() || std::env::var_os(switch).is_some() {
        return false;
    }
    let thread = std::thread::current();
    let test = thread.name().expect("a test's thread has its name");
    let this = std::env::current_exe().expect("the test has a file");
    let ended = Command::new(this).args([test, "--exact", "--test-threads=1"]).env(switch, value).output();
    let ended = ended.expect("the test can be run");
    assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stdout));
    true
}
