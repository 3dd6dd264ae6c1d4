//! Are the doors wired? Transcripts are run and compared; `TORLINT_REWRITE=1 cargo test` writes them anew.

mod rewrite;

use std::fs;
use std::io::Write;
use std::process::{Command, Output, Stdio};

#[test]
fn transcripts() {
    if rewrite::is_done_by("TRYCMD", "overwrite") {
        return;
    }
    let cases = trycmd::TestCases::new();
    cases.env("LC_ALL", "C.UTF-8").env("TORLINT_PACK", "").env("TORLINT_FORMAT", "text").env("TORLINT_CONFIG", "");
    cases.case("tests/cli/*.trycmd").case("tests/cli/*.toml");
}

/// Not a transcript, for there every reversed stroke is turned, as if it stood in a path.
#[test]
fn json() {
    let told = torlint(&["check", "--format", "json", "drafts"]).current_dir("tests/cli/check.in").output();
    let told = String::from_utf8(told.expect("the program is there").stdout).expect("it is UTF-8");
    let report: serde_json::Value = serde_json::from_str(&told).expect("it is JSON");
    assert_eq!(report["summary"]["documents"], 2);
    rewrite::is_made("tests/cli/check.json", &told);
}

fn torlint(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_torlint"));
    command.args(arguments).env_remove("TORLINT_PACK").env_remove("TORLINT_FORMAT").env_remove("TORLINT_CONFIG");
    command
}

fn on_standard_input(arguments: &[&str], text: &str) -> Output {
    let mut command = torlint(arguments);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program is there");
    child.stdin.take().expect("it listens").write_all(text.as_bytes()).expect("it listens");
    child.wait_with_output().expect("it ends")
}

#[test]
fn standard_input_has_a_name() {
    let told = on_standard_input(&["outline", "--format", "json", "-"], "# Terms of reference\n");
    let told: serde_json::Value = serde_json::from_slice(&told.stdout).expect("it is JSON");
    assert_eq!(told["documents"][0]["path"], "<stdin>");
    let told = on_standard_input(&["outline", "--format", "json", "-", "--stdin-filename", "a.txt"], "Purpose\n");
    let told: serde_json::Value = serde_json::from_slice(&told.stdout).expect("it is JSON");
    assert_eq!(told["documents"][0]["path"], "a.txt");
}

#[test]
fn standard_input_and_the_environment_find_their_configuration() {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    std::fs::write(folder.path().join("torlint.toml"), "own-sections = true\n").expect("it can be written");
    std::fs::write(folder.path().join("other.toml"), "pack = 'gloucester-parent'\n").expect("it can be written");
    let shown = |arguments: &[&str], variable: &str| {
        let mut command = torlint(&["check", "--show-config", "-"]);
        command.args(arguments).env("TORLINT_CONFIG", variable).stdin(Stdio::null());
        String::from_utf8(command.output().expect("the program is there").stdout).expect("it is UTF-8")
    };
    let name = folder.path().join("draft.md");
    let named = ["--stdin-filename", name.to_str().expect("it is UTF-8")];
    assert!(shown(&named, "").contains("own-sections = true"), "it lies where its name says");
    assert!(shown(&[], "").contains("own-sections = false"));
    let other = folder.path().join("other.toml");
    let other = other.to_str().expect("it is UTF-8");
    let told = shown(&named, other);
    assert!(told.contains("(TORLINT_CONFIG)") && told.contains("pack = \"gloucester-parent\""), "{told}");
    let told = shown(&["--no-config"], other);
    assert!(told.starts_with("# No configuration (--no-config), for <stdin>"), "{told}");
}

#[test]
fn a_report_is_written_whole_or_not_at_all() {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    let (report, document) = (folder.path().join("report.json"), folder.path().join("terms.md"));
    std::fs::write(&document, "# Terms of reference of the Example Group\n").expect("it can be written");
    let (to, from) = (report.to_str().expect("it is UTF-8"), document.to_str().expect("it is UTF-8"));
    let told = torlint(&["check", "--format", "json", "-o", to, from]).output().expect("the program is there");
    assert!(told.stdout.is_empty());
    let written = std::fs::read_to_string(&report).expect("it was written");
    serde_json::from_str::<serde_json::Value>(&written).expect("it is JSON");
    let told = torlint(&["check", "--pack", "absent", "-o", to, from]).output().expect("the program is there");
    assert_eq!(told.status.code(), Some(2));
    assert_eq!(std::fs::read_to_string(&report).expect("it is still there"), written);
    assert_eq!(std::fs::read_dir(folder.path()).expect("it can be listed").count(), 2, "nothing else is left behind");
}

#[test]
fn a_pack_is_read_from_standard_input() {
    let pack = "id = 'softer'\ntitle = 'Softer'\nextends = 'gloucester-thematic-group'\n";
    let told = on_standard_input(&["pack", "check", "-"], pack);
    let said = String::from_utf8_lossy(&told.stdout).into_owned();
    assert!(said.starts_with("<stdin> is in order: it extends gloucester-thematic-group; in all "), "{said}");
    let told = on_standard_input(&["pack", "check", "-"], "title = 'Softer'\n");
    assert_eq!(told.status.code(), Some(2));
}

#[test]
fn a_folder_is_set_up_and_nothing_in_it_is_overwritten() {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    let init = || torlint(&["init"]).current_dir(folder.path()).output().expect("the program is there");
    let read = |name: &str| std::fs::read_to_string(folder.path().join(name)).expect("it was written");
    std::fs::write(folder.path().join("register.toml"), "# mine\n").expect("it can be written");
    let told = init();
    let said = String::from_utf8_lossy(&told.stdout).into_owned();
    assert_eq!((told.status.code(), said.lines().count()), (Some(0), 4), "{said}");
    assert!(said.contains("torlint.toml is written: "), "{said}");
    assert!(said.contains("register.toml is there already, and is left as it is."), "{said}");
    assert_eq!(read("register.toml"), "# mine\n");
    let written = read("torlint.toml");
    assert!(written.parse::<toml::Table>().is_ok(), "{written}");
    assert!(
        said.contains(".pre-commit-config.yaml is written: ")
            && read(".pre-commit-config.yaml").contains("id: torlint")
    );
    std::fs::write(folder.path().join("torlint.toml"), "# mine too\n").expect("it can be written");
    std::fs::write(folder.path().join(".pre-commit-config.yaml"), "repos: []\n").expect("it can be written");
    let told = init();
    assert_eq!(told.status.code(), Some(0));
    // Who has hooks already is shown what to add.
    assert!(String::from_utf8_lossy(&told.stdout).contains("\n      - id: torlint\n"), "{told:?}");
    assert_eq!(read(".pre-commit-config.yaml"), "repos: []\n");
    assert_eq!(read("torlint.toml"), "# mine too\n");
    let told = torlint(&["init"]).arg(folder.path().join("absent")).output().expect("the program is there");
    assert_eq!(told.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&told.stderr).contains("there is no folder called"), "{told:?}");
}

#[test]
fn a_draft_is_written_to_a_new_file_and_can_be_checked() {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    let run =
        |arguments: &[&str]| torlint(arguments).current_dir(folder.path()).output().expect("the program is there");
    assert_eq!(run(&["new", "Towpath Group", "-o", "towpath.md"]).status.code(), Some(0));
    let draft = std::fs::read_to_string(folder.path().join("towpath.md")).expect("it was written");
    assert!(draft.starts_with("# Towpath Group: terms of reference\n"), "{draft}");
    assert_eq!(run(&["new", "Canal Group", "-o", "towpath.md"]).status.code(), Some(2));
    assert_eq!(std::fs::read_to_string(folder.path().join("towpath.md")).expect("it is still there"), draft);
    let told = run(&["check", "--format", "json", "towpath.md"]);
    let report: serde_json::Value = serde_json::from_slice(&told.stdout).expect("it is JSON");
    assert_eq!(report["documents"][0]["group"], "Towpath Group");
    assert_eq!((&report["documents"][0]["covered"], &report["documents"][0]["required"]), (&0.into(), &7.into()));
}

#[test]
fn the_exit_status_says_how_it_ended() {
    let status = |more: &[&str]| {
        let arguments = [&["check", "--as-terms-of-reference", "-"], more].concat();
        on_standard_input(&arguments, "").status.code()
    };
    assert_eq!(status(&[]), Some(1), "there is no text");
    assert_eq!(status(&["--fail-on", "never"]), Some(0));
    assert_eq!(status(&["--ignore", "TOR0,TOR1"]), Some(0), "what is not told does not count");
    assert_eq!(status(&["--select", "tor001"]), Some(1));
    assert_eq!(status(&["absent.md"]), Some(2), "not all of the work could be done");
    assert_eq!(status(&["--select", "TOR0x1"]), Some(2));
    let minutes = on_standard_input(&["check", "-"], "# Minutes of the meeting\n\nPresent: the chair.\n");
    assert_eq!(minutes.status.code(), Some(0), "other documents are no fault");
}

#[test]
fn an_odd_encoding_is_said() {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    let document = folder.path().join("terms.txt");
    std::fs::write(&document, b"Terms of reference\r\nThe caf\xe9 group\r\n").expect("it can be written");
    let told = torlint(&["check", "--format", "json"]).arg(&document).output().expect("the program is there");
    let report: serde_json::Value = serde_json::from_slice(&told.stdout).expect("it is JSON");
    assert_eq!(report["documents"][0]["encoding"], "windows-1252");
    assert!(String::from_utf8_lossy(&told.stderr).contains("it was read as windows-1252"));
    let told = torlint(&["check", "-q"]).arg(&document).output().expect("the program is there");
    assert!(told.stderr.is_empty(), "a note is nothing for somebody who wants quiet");
}

#[test]
fn a_draft_is_made_by_the_configuration_at_hand() {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).expect("it can be written");
    write("torlint.toml", "register = 'bodies.toml'\n");
    write(
        "bodies.toml",
        "[partnership]\nname = 'Riverside'\noutcomes = ['7.1']\n\
         [[body]]\nid = 'trees'\nname = 'Tree Group'\nkind = 'thematic'\nleads = ['7.1']\n\
         [[body]]\nid = 'shire'\nname = 'Shire Forum'\nkind = 'county'\n",
    );
    let new = |arguments: &[&str]| {
        let told = torlint(&["new"]).args(arguments).current_dir(folder.path()).output().expect("the program is there");
        [told.stdout, told.stderr].map(|told| String::from_utf8_lossy(&told).into_owned())
    };
    assert!(new(&["Tree Group"])[0].contains("outcome 7.1"));
    assert!(!new(&["Tree Group", "--no-config"])[0].contains("outcome 7.1"));
    assert!(new(&["Shire Forum"])[1].contains("\"Shire Forum\" is no group of the partnership, by the register."));
}

#[test]
fn colours_are_for_those_who_want_them() {
    let coloured = |arguments: &[&str], variables: &[(&str, &str)]| {
        let mut command = torlint(arguments);
        command.args(["check", "--as-terms-of-reference", "tests/cli/bad-input.in/folder/terms.md", "absent.md"]);
        command.env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE").envs(variables.iter().copied());
        let told = command.current_dir(env!("CARGO_MANIFEST_DIR")).output().expect("the program is there");
        (told.stdout.contains(&0x1b), told.stderr.contains(&0x1b))
    };
    assert_eq!(coloured(&[], &[]), (false, false), "nobody sees them in a pipe");
    assert_eq!(coloured(&["--color", "always"], &[]), (true, true));
    assert_eq!(coloured(&[], &[("CLICOLOR_FORCE", "1")]), (true, true));
    assert_eq!(coloured(&[], &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]), (false, false));
    assert_eq!(coloured(&["--color", "never"], &[("CLICOLOR_FORCE", "1")]), (false, false));
}

/// Whoever may read everything can read this file too, and then there is nothing to test.
#[cfg(unix)]
#[test]
fn a_file_that_may_not_be_read_is_named_and_the_others_are_judged() {
    use std::os::unix::fs::PermissionsExt;

    let folder = tempfile::tempdir().expect("there is room for a folder");
    let closed = folder.path().join("closed.md");
    std::fs::write(&closed, "# Terms of reference\n").expect("it can be written");
    std::fs::write(folder.path().join("open.md"), "# Terms of reference\n").expect("it can be written");
    std::fs::set_permissions(&closed, std::fs::Permissions::from_mode(0o000)).expect("it is ours");
    if std::fs::read(&closed).is_ok() {
        return;
    }
    for what in [folder.path(), &closed] {
        let told = torlint(&["check", "--format", "concise"]).arg(what).output().expect("the program is there");
        assert_eq!(told.status.code(), Some(2));
        assert!(String::from_utf8_lossy(&told.stderr).contains("you have no permission to read it"));
        assert_eq!(String::from_utf8_lossy(&told.stdout).contains("open.md"), what == folder.path());
    }
}

#[cfg(unix)]
#[test]
fn a_pipe_that_closes_early_is_no_error() {
    let mut command = torlint(&["explain"]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program is there");
    drop(child.stdout.take());
    let ended = child.wait_with_output().expect("it ends");
    assert_eq!((ended.status.code(), String::from_utf8_lossy(&ended.stderr).as_ref()), (Some(0), ""));
}

/// A slip in the order of options must never cost anybody a document.
#[test]
fn no_document_is_overwritten() {
    let folder = tempfile::tempdir().expect("there is room");
    let text = "# Terms of reference of the Orchard Group\n\n## Purpose\n\nThe group plants fruit trees in the city.\n";
    for name in ["draft.md", "other.md"] {
        fs::write(folder.path().join(name), text).expect("there is room");
    }
    let runs: [&[&str]; 4] = [
        &["check", "--write-baseline", "draft.md"],
        &["check", "-o", "draft.md", "draft.md"],
        &["check", "--write-baseline", "other.md", "draft.md"],
        &["outline", "-o", "draft.md", "draft.md"],
    ];
    for options in runs {
        let run = Command::new(env!("CARGO_BIN_EXE_torlint")).args(options).current_dir(folder.path()).output();
        let run = run.expect("the program runs");
        assert_eq!(run.status.code(), Some(2), "{options:?}: {}", String::from_utf8_lossy(&run.stderr));
        for name in ["draft.md", "other.md"] {
            assert_eq!(fs::read_to_string(folder.path().join(name)).expect("it is there"), text, "{options:?}");
        }
    }
}

/// A run on GitHub takes a line that begins with two colons for a command, wherever it was printed.
#[cfg(unix)]
#[test]
fn no_name_begins_a_line_of_its_own() {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    let write = |name: &str, text: &[u8]| fs::write(folder.path().join(name), text).expect("it can be written");
    write("minutes\n::error::a.md", b"# Minutes of the meeting\n\nPresent: the chair.\n");
    write("odd\n::error::b.md", b"# Terms of reference of the caf\xe9 group\n");
    write("picture\n::error::c.md", b"\x89PNG\r\n\x1a\n\0\0\0");
    write("settings\n::error::d.toml", b"[[nothing]]\n\"regster\\n::error::\" = 1\n");
    let runs: [&[&str]; 12] = [
        &["check", "-v", "."],
        &["check", "gone\n::error::.md"],
        &["check", "picture\n::error::c.md"],
        &["check", "--format", "concise", "minutes\n::error::a.md"],
        &["check", "--config", "settings\n::error::d.toml", "."],
        &["check", "--pack", "settings\n::error::d.toml", "."],
        &["check", "--register", "settings\n::error::d.toml", "."],
        &["check", "--select", "TOR\n::error::", "."],
        &["check", "-o", "gone\n::error::/report.txt", "."],
        &["check", "--also", "x\n::error::=y", "."],
        &["outline", "gone\n::error::.md"],
        &["check", "--x\n::error::"],
    ];
    for options in runs {
        let told = torlint(options).current_dir(folder.path()).output().expect("the program is there");
        let said = String::from_utf8_lossy(&told.stderr).into_owned();
        assert!(said.contains("::error::"), "{options:?}: {said}");
        assert!(!said.lines().any(|line| line.trim_start().starts_with("::")), "{options:?}: {said}");
    }
}

/// What a run reads is somebody's work too, though it is no document.
#[test]
fn nothing_that_a_run_reads_is_overwritten() {
    let folder = tempfile::tempdir().expect("there is room");
    let path = |name: &str| folder.path().join(name);
    let files = [
        ("terms.md", "# Terms of reference of the Orchard Group\n"),
        ("torlint.toml", "register = 'bodies.toml'\npack = 'ours.toml'\n"),
        (
            "bodies.toml",
            "[partnership]\nname = 'Riverside'\n[[body]]\nid = 'a'\nname = 'Orchard Group'\nkind = 'thematic'\n",
        ),
        ("ours.toml", "id = 'ours'\ntitle = 'Ours'\nextends = 'below/base.toml'\n"),
        ("below/base.toml", "id = 'base'\ntitle = 'Base'\nextends = 'gloucester-thematic-group'\n"),
        ("other.toml", "own-sections = true\n"),
        ("baseline.json", "{\"torlint\":\"0.1.0\",\"schema\":1,\"counts\":{}}\n"),
        (".gitignore", "old\n"),
    ];
    fs::create_dir(path("below")).expect("there is room");
    for (name, text) in files {
        fs::write(path(name), text).expect("there is room");
    }
    let tried = files.iter().map(|(name, _)| *name).chain(["./below/../bodies.toml"]);
    for name in tried {
        let also = format!("sarif={name}");
        let reading: &[&str] =
            if name == "other.toml" { &["--config", "other.toml"] } else { &["--baseline", "baseline.json"] };
        let runs: [&[&str]; 5] = [
            &["check", "-o", name, "terms.md"],
            &["check", "-o", name, "."],
            &["check", "--also", &also, "terms.md"],
            &["check", "--write-baseline", name, "terms.md"],
            &["outline", "-o", name, "terms.md"],
        ];
        for run in runs {
            // Only `check` has a baseline, and one may be written anew.
            if name == "baseline.json" && (run[0] == "outline" || run[1] == "--write-baseline") {
                continue;
            }
            let mut command = torlint(run);
            if run[0] == "check" || name == "other.toml" {
                command.args(reading);
            }
            let told = command.current_dir(folder.path()).output().expect("the program is there");
            assert_eq!(told.status.code(), Some(2), "{run:?}");
            for (name, text) in files {
                assert_eq!(fs::read_to_string(path(name)).expect("it is there"), text, "{run:?}");
            }
        }
    }
}

#[test]
fn a_file_without_text_is_left_alone_unless_it_says_what_it_was_to_be() {
    let folder = tempfile::tempdir().expect("there is room");
    let run = |name: &str, text: &str| {
        fs::write(folder.path().join(name), text).expect("there is room");
        let told = torlint(&["check", "-q", name]).current_dir(folder.path()).output().expect("the program is there");
        (told.status.code(), String::from_utf8_lossy(&told.stdout).contains("TOR001"))
    };
    let others = [
        ("notes.md", "# My project\n"),
        ("3-may.md", "# Minutes of the meeting on 3 May\n"),
        ("robots.txt", "User-agent: *\n"),
        ("version.txt", "1.2.3\n"),
        ("fields.md", "---\ntitle: Thoughts\n---\n"),
        ("agenda.md", ""),
    ];
    for (name, text) in others {
        assert_eq!(run(name, text), (Some(0), false), "{name}");
    }
    for (name, text) in [
        ("a.md", ""),
        ("b.md", "# Terms of reference\n"),
        ("c.md", "# Orchard Group\n"),
        ("orchard-tor.md", "# Orchards\n"),
    ] {
        assert_eq!(run(name, text), (Some(1), true), "{name}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn names_that_are_no_utf_8_are_never_taken_for_each_other() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let folder = tempfile::tempdir().expect("there is room");
    let text = "# Terms of reference of the Orchard Group\n\n## Purpose\n\nThe group plants fruit trees in the city.\n";
    let [known, new] = [&b"bad\xff.md"[..], b"bad\xfe.md"].map(OsStr::from_bytes);
    fs::write(folder.path().join(known), text).expect("there is room");
    let run = |options: &[&str], file: &OsStr| {
        let mut command = torlint(&[&["check", "--format", "concise", "--select", "TOR107"], options].concat());
        let told = command.arg(file).current_dir(folder.path()).output().expect("the program is there");
        (told.status.code(), String::from_utf8(told.stdout).expect("it is UTF-8"))
    };
    assert_eq!(run(&["--write-baseline", "known.json"], known).0, Some(0));
    assert_eq!(run(&["--baseline", "known.json"], known).0, Some(0));
    fs::write(folder.path().join(new), text).expect("there is room");
    let (status, lines) = run(&["--baseline", "known.json"], new);
    assert!(status == Some(1) && lines.starts_with("bad\\xFE.md:"), "{lines}");
}

#[test]
fn a_folder_named_beside_its_documents_is_not_empty() {
    let folder = tempfile::tempdir().expect("there is room");
    fs::create_dir(folder.path().join("terms")).expect("there is room");
    let text = "# Terms of reference of the Orchard Group\n\n## Purpose\n\nThe group plants fruit trees in the city.\n";
    fs::write(folder.path().join("terms/a.md"), text).expect("there is room");
    for paths in [&["terms/a.md", "terms"][..], &["terms", "terms/a.md"], &[".", "terms"], &["terms", "terms"]] {
        let arguments = [&["check", "--fail-on", "never"], paths].concat();
        let told = torlint(&arguments).current_dir(folder.path()).output().expect("the program is there");
        assert_eq!((told.status.code(), told.stderr.len()), (Some(0), 0), "{paths:?}");
    }
}

#[test]
fn a_report_inside_the_folder_is_no_document_of_the_next_run() {
    let folder = tempfile::tempdir().expect("there is room");
    let text = "# Terms of reference of the Orchard Group\n\n## Purpose\n\nThe group plants fruit trees in the city.\n";
    fs::write(folder.path().join("terms.md"), text).expect("there is room");
    let run = |options: &[&str]| torlint(options).current_dir(folder.path()).output().expect("the program is there");
    for format in ["text", "concise", "json", "markdown", "github", "sarif", "junit"] {
        for amount in [&["-q"][..], &[], &["--color", "always"], &["--select", "TOR001"], &["-q", "--select", "TOR001"]]
        {
            let told = || {
                let options =
                    [&["check", "--format", format, "-o", "report.md", "--fail-on", "never", "."], amount].concat();
                let told = run(&options);
                let written = fs::read_to_string(folder.path().join("report.md")).expect("it is written");
                (told.status.code(), written, String::from_utf8_lossy(&told.stderr).into_owned())
            };
            let first = told();
            assert_eq!(first.0, Some(0), "{format} {amount:?}: {first:?}");
            assert_eq!(told(), first, "{format} {amount:?}");
            // Nor is it one of a run that knows nothing of it, unless there is nothing in it to know it by.
            if first.1.is_empty() {
                continue;
            }
            let told = run(&["check", "--format", "json", "."]);
            let report: serde_json::Value = serde_json::from_slice(&told.stdout).expect("it is JSON");
            assert_eq!(report["summary"]["documents"], 1, "{format} {amount:?}");
        }
    }
    fs::remove_file(folder.path().join("report.md")).expect("it is ours");
    assert_eq!(run(&["outline", "-o", "outline.txt", "."]).status.code(), Some(0));
    assert_eq!(run(&["outline", "-o", "outline.txt", "."]).status.code(), Some(0));
    assert_eq!(run(&["check", "-o", "terms.md", "."]).status.code(), Some(2));
    assert_eq!(fs::read_to_string(folder.path().join("terms.md")).expect("it is there"), text);
}

#[cfg(unix)]
#[test]
fn one_new_file_is_one_however_it_is_called() {
    let folder = tempfile::tempdir().expect("there is room");
    fs::write(folder.path().join("terms.md"), "# Terms of reference of the Orchard Group\n").expect("there is room");
    fs::create_dir(folder.path().join("out")).expect("there is room");
    std::os::unix::fs::symlink("out", folder.path().join("link")).expect("there is room");
    let run = ["check", "-o", "out/new.txt", "--also", "sarif=link/new.txt", "terms.md"];
    let told = torlint(&run).current_dir(folder.path()).output().expect("the program is there");
    assert_eq!(told.status.code(), Some(2), "{told:?}");
    assert_eq!(fs::read_dir(folder.path().join("out")).expect("it is there").count(), 0);
}

/// A pipe that nobody writes to would never end.
#[cfg(unix)]
#[test]
fn what_is_no_file_is_refused() {
    let folder = tempfile::tempdir().expect("there is room");
    let made = Command::new("mkfifo").arg(folder.path().join("pipe.md")).status().expect("there is such a program");
    assert!(made.success());
    fs::write(folder.path().join("terms.md"), "# Terms of reference of the Orchard Group\n").expect("there is room");
    let runs: [&[&str]; 4] = [
        &["check", "pipe.md"],
        &["check", "--register", "pipe.md", "terms.md"],
        &["check", "--pack", "pipe.md", "terms.md"],
        &["check", "--baseline", "pipe.md", "terms.md"],
    ];
    for options in runs {
        let told = torlint(options).current_dir(folder.path()).output().expect("the program is there");
        assert_eq!(told.status.code(), Some(2), "{options:?}");
        let said = String::from_utf8_lossy(&told.stderr).into_owned();
        assert!(said.contains("it is a pipe or a device, and not a file"), "{options:?}: {said}");
    }
    let told = on_standard_input(&["outline", "/dev/stdin"], "# Terms of reference\n");
    assert_eq!(told.status.code(), Some(0), "{told:?}");
}

/// pre-commit reads the file at the top of a repository, and no other.
#[test]
fn the_hook_is_set_up_where_it_is_read() {
    let top = tempfile::tempdir().expect("there is room for a folder");
    let terms = top.path().join("council/terms");
    for folder in [&terms, &top.path().join(".git")] {
        fs::create_dir_all(folder).expect("there is room for a folder");
    }
    let hooks = top.path().join(".pre-commit-config.yaml");
    let init = |from: &std::path::Path, arguments: &[&str]| {
        let told = torlint(&["init"]).args(arguments).current_dir(from).output().expect("the program is there");
        assert_eq!(told.status.code(), Some(0), "{told:?}");
        String::from_utf8_lossy(&told.stdout).replace('\\', "/")
    };
    let said = init(&terms, &[]);
    assert!(said.contains("../../.pre-commit-config.yaml is written: "), "{said}");
    assert!(hooks.exists() && terms.join("torlint.toml").exists() && !terms.join(".pre-commit-config.yaml").exists());
    assert!(!init(top.path(), &["council/terms"]).contains("add this"), "it is there already");
    fs::write(&hooks, "# See torlint.toml.\nrepos: []\n").expect("it can be written");
    let said = init(top.path(), &["council/terms"]);
    assert!(said.contains("\n.pre-commit-config.yaml is there already") && said.contains("- id: torlint\n"), "{said}");
}

#[test]
fn a_manual_page_says_how_the_program_is_called_and_ends() {
    let page = |arguments: &[&str]| {
        let told = torlint(&["man"]).args(arguments).output().expect("the program is there");
        String::from_utf8(told.stdout).expect("it is UTF-8")
    };
    let (whole, check) = (page(&[]), page(&["check"]));
    let source = format!("1 \"\" \"torlint {}\" \"Manual of torlint\"\n", env!("CARGO_PKG_VERSION"));
    assert!(whole.starts_with(&format!(".TH TORLINT {source}")), "{whole}");
    assert!(check.starts_with(&format!(".TH TORLINT\\-CHECK {source}")), "{check}");
    assert!(whole.contains("\n\\fBtorlint check\\fR [OPTIONS] [PATH]...\n"), "{whole}");
    assert!(whole.contains("\n\\fBtorlint pack check\\fR [OPTIONS] <FILE>\n"), "{whole}");
    for page in [&whole, &check] {
        for words in [".SH \"EXIT STATUS\"\n", "\\fB101\\fR", ".SH ENVIRONMENT\n", "\\fBTORLINT_CONFIG\\fR", "NO_COLOR"]
        {
            assert!(page.contains(words), "{words}: {page}");
        }
    }
    assert!(!page(&["new"]).contains("EXIT STATUS"));
}
