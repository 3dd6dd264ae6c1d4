//! Does README.md tell the truth? Its transcripts are run and compared; `TORLINT_REWRITE=1 cargo test` writes them anew.

mod rewrite;

use std::fs;
use std::path::Path;
#[cfg(unix)]
use std::process::Command;

use torlint::pack;
use torlint::report::{self, Choices};
use torlint::text::Source;
use torlint::verdict::Standard;

/// Runs every line that begins with "$ " in a `console` block, as somebody who types it in a clone of the project would.
///
/// `cargo run --release -- ` gives way to the program that cargo has built for this test, and `torlint` is that program too,
/// so that nothing is built twice; the rest is the shell's. What cargo itself says while it builds is left out of the page,
/// and so is an empty line at the end.
#[cfg(unix)]
#[test]
fn transcripts() {
    let mut made = String::new();
    let mut is_console = false;
    let mut status = 0;
    for line in readme().lines() {
        if line.starts_with("```") {
            is_console = line == "```console";
        }
        let command = line.strip_prefix("$ ").filter(|_| is_console);
        if is_console && command.is_none() && !line.starts_with("```") {
            continue;
        }
        made.push_str(line);
        made.push('\n');
        if let Some(command) = command {
            let (said, ended) = run(command, status);
            made.push_str(said.trim_end());
            made.push_str(if said.trim_end().is_empty() { "" } else { "\n" });
            status = ended;
        }
    }
    rewrite::is_made("README.md", &made);
}

#[test]
fn the_hook_is_the_one_that_init_writes() {
    let sample = include_str!("../rules/sample/pre-commit-config.yaml");
    let (_, entry) = sample.split_once("\nrepos:\n").expect("it has hooks");
    assert!(readme().contains(&format!("```yaml\nrepos:\n{entry}```\n")));
    let published = include_str!("../.pre-commit-hooks.yaml");
    for line in entry.lines().map(str::trim).filter(|line| line.starts_with("entry:") || line.starts_with("files:")) {
        assert!(published.contains(line), "the hook of the repository has not: {line}");
    }
}

/// Runs one line after one that ended with `before`; returns what a terminal would show, and how it ended.
#[cfg(unix)]
fn run(command: &str, before: i32) -> (String, i32) {
    let program = Path::new(env!("CARGO_BIN_EXE_torlint"));
    let folder = program.parent().expect("the program is in a folder").display().to_string();
    let path = std::env::var("PATH").unwrap_or_default();
    let command = command.replace("cargo run --release -- ", "torlint ");
    let mut shell = Command::new("sh");
    shell.args(["-c", &format!("exec 2>&1; (exit {before}); {command}")]);
    shell.env("PATH", format!("{folder}:{path}")).env("LC_ALL", "C.UTF-8").current_dir(env!("CARGO_MANIFEST_DIR"));
    for variable in ["TORLINT_PACK", "TORLINT_FORMAT", "TORLINT_CONFIG", "CLICOLOR_FORCE"] {
        shell.env_remove(variable);
    }
    let ended = shell.output().expect("there is a shell");
    (String::from_utf8(ended.stdout).expect("it is UTF-8"), ended.status.code().expect("it ends by itself"))
}

#[test]
fn transcripts_fit_a_terminal() {
    let readme = readme();
    let wide = readme.lines().filter(|line| !line.starts_with('|') && line.contains(['│', '─', '·']));
    let wide: Vec<&str> = wide.filter(|line| line.chars().count() > 80).collect();
    assert!(wide.is_empty(), "{wide:#?}");
}

/// The two commands that the page begins with are those that the build runs.
#[test]
fn its_commands_are_those_of_the_build() {
    let readme = readme();
    let first = readme.lines().find_map(|line| line.strip_prefix("$ ")).expect("there is a transcript");
    assert_eq!(first, "cargo run --release -- check fixtures/whole/needs-membership.md");
    assert!(readme.contains("\ncargo test\n"));
    // What is published comes without it.
    if let Ok(build) = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(".ci/run")) {
        assert!(build.contains(first));
        assert!(build.contains("\nstep cargo test\n"));
    }
}

#[test]
fn every_code_and_file_that_it_names_is_there() {
    let readme = readme();
    let codes = pack::built_in().iter().flat_map(|pack| pack.requirements.iter());
    let codes: Vec<&str> = codes.map(|requirement| requirement.code.as_ref()).collect();
    for (start, _) in readme.match_indices("TOR") {
        let code: String = readme[start..].chars().take_while(char::is_ascii_alphanumeric).collect();
        assert!(code.len() != 6 || codes.contains(&code.as_str()), "{code}");
    }
    for link in readme.split("](").skip(1).filter(|link| !link.starts_with("https:")) {
        let target = link.split([')', '#']).next().unwrap_or_default();
        assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join(target).exists(), "{target}");
    }
}

/// The page shows these lines, between the braces.
#[test]
fn the_library_is_used_like_this() {
    let rust = readme();
    let rust = rust.split("```rust\n").nth(1).and_then(|rest| rest.split("```").next()).expect("there is an example");
    let lines = |text: &str| text.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n");
    let imports = |line: &&str| line.starts_with("use torlint::");
    let body: Vec<&str> = rust.lines().filter(|line| !imports(line)).collect();
    let this = include_str!("readme.rs");
    assert!(rust.lines().filter(imports).all(|line| this.contains(&format!("\n{line}\n"))));
    assert!(lines(this).contains(&lines(&body.join("\n"))), "tests/readme.rs has other lines than the page");

    let draft = "# Terms of reference of the Canal Towpath Group\n\n## Purpose\n\nThe group keeps the towpath open.\n";
    let pack = pack::find(pack::DEFAULT).expect("it is built in");
    let standard = Standard::new(pack, None);
    let judged = report::judge(&standard, Source::new("draft.md", draft), &Choices::default());
    assert_eq!((judged.covered, judged.required), (1, 7));
    assert_eq!(judged.findings[0].requirement.code, "TOR102");
    assert_eq!(judged.findings[0].what, "This document does not say what the group sets out to achieve.");
}

fn readme() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    fs::read_to_string(path).expect("README.md is there")
}
