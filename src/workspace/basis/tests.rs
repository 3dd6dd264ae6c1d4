use std::fs;
use std::path::{Path, PathBuf};

use super::{Ledger, Prepared, Request, Task, prepare};
use crate::finding::Finding;
use crate::pack;
use crate::report::{self, Choices, Judged, Status};
use crate::text::Source;
use crate::verdict::Standard;
use crate::workspace::configuration::Search;
use crate::workspace::wrong::Wrong;

const REGISTER: &str = "[partnership]\nname = 'Example Partnership'\n\n[[body]]\nid = 'towpath'\nname = 'Towpath Group'\n\
                        kind = 'thematic'\ntor = './terms/towpath.md'\n";

/// Makes a repository with these files in it.
fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    for (name, text) in [(".git/HEAD", "")].iter().chain(files) {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("it has a folder")).expect("it can be made");
        fs::write(path, text).expect("it can be written");
    }
    folder
}

fn run<'a>(paths: &'a [PathBuf], change: impl FnOnce(&mut Request<'a>)) -> Result<Prepared, Vec<Wrong>> {
    let mut request = Request { paths, stdin_name: "<stdin>", ..Request::default() };
    change(&mut request);
    prepare(&request)
}

/// Returns the name of a pack that is not the usual one.
fn other_pack() -> &'static str {
    &pack::built_in()[1].id
}

fn in_order(paths: &[PathBuf]) -> Prepared {
    run(paths, |_| {}).unwrap_or_else(|wrong| panic!("{}", told(&wrong)))
}

fn told(wrong: &[Wrong]) -> String {
    wrong.iter().map(|wrong| wrong.tell(200, false)).collect()
}

/// Returns the names of the files that are read, without their folder.
fn names(prepared: &Prepared) -> Vec<String> {
    prepared.tasks.iter().map(name).collect()
}

fn name(task: &Task) -> String {
    task.real.file_name().expect("it is a file").to_string_lossy().into_owned()
}

#[test]
fn each_file_is_judged_by_the_configuration_above_it() {
    let folder = folder(&[
        ("torlint.toml", "own-sections = true\n[levels]\nTOR107 = 'off'\n"),
        ("a.md", ""),
        ("parent/.torlint.toml", &format!("pack = '{}'\n", other_pack())),
        ("parent/b.md", ""),
        ("z.md", ""),
    ]);
    let prepared = in_order(&[folder.path().to_owned()]);
    let basis = |task: &Task| &prepared.bases[task.basis];
    let seen: Vec<(String, String, bool, usize)> = prepared
        .tasks
        .iter()
        .map(|task| (name(task), basis(task).pack.id.to_string(), basis(task).own_sections, basis(task).pack.off.len()))
        .collect();
    let row = |name: &str, pack: &str, own, off| (name.to_owned(), pack.to_owned(), own, off);
    assert_eq!(
        seen,
        [
            row("a.md", "gloucester-thematic-group", true, 1),
            row("b.md", other_pack(), false, 0),
            row("z.md", "gloucester-thematic-group", true, 1),
        ]
    );
    assert_eq!(prepared.bases.len(), 2);
}

#[test]
fn options_win_over_the_configuration() {
    let folder = folder(&[
        ("torlint.toml", "pack = 'gloucester-thematic-group'\nregister = 'absent.toml'\n[levels]\nTOR101 = 'off'\n"),
        ("register.toml", REGISTER),
        ("a.md", ""),
    ]);
    let paths = [folder.path().join("a.md")];
    let register = folder.path().join("register.toml");
    let prepared = run(&paths, |request| {
        request.pack = Some(other_pack());
        request.register = Some(&register);
    });
    let prepared = prepared.unwrap_or_else(|wrong| panic!("{}", told(&wrong)));
    assert_eq!(prepared.bases[0].pack.id, other_pack(), "a code of the pack that is not used is no mistake");
    assert!(prepared.bases[0].register.is_some());
    let prepared = run(&paths, |request| request.search = Search::Off).expect("nothing else is read");
    assert!(prepared.bases[0].configuration.is_none() && prepared.bases[0].register.is_none());
}

#[test]
fn files_are_left_out_and_taken_in() {
    let folder = folder(&[
        ("torlint.toml", "include = ['*.text', 'terms/TERMS']\nexclude = ['terms\\old', 'draft-*']\n"),
        ("terms/a.md", ""),
        ("terms/draft-a.md", ""),
        ("terms/old/b.md", ""),
        ("terms/TERMS", ""),
        ("other/TERMS", ""),
        ("other/c.md", ""),
        ("other/f.text", ""),
    ]);
    let prepared = in_order(&[folder.path().to_owned()]);
    assert_eq!(names(&prepared), ["c.md", "f.text", "TERMS", "a.md"]);
    assert_eq!(prepared.plan.skipped.len(), 2, "{:?}", prepared.plan.skipped);
    let named = ["terms/old/b.md", "other/c.md"].map(|path| folder.path().join(path));
    let prepared = in_order(&named);
    assert_eq!(names(&prepared), ["c.md"], "a named file is read wherever it lies, unless it is left out");
    assert!(prepared.plan.skipped[0].reason.contains("left out by"), "{:?}", prepared.plan.skipped);
}

#[test]
fn the_folder_of_the_configuration_is_read_where_none_is_named() {
    let folder = folder(&[("torlint.toml", "folder = 'terms'\n"), ("terms/a.md", ""), ("b.md", "")]);
    let search = || Search::Only(folder.path().join("torlint.toml"));
    let prepared = run(&[], |request| request.search = search()).expect("it is in order");
    assert_eq!(names(&prepared), ["a.md"]);
    fs::remove_dir_all(folder.path().join("terms")).expect("it is ours");
    let wrong = run(&[], |request| request.search = search()).expect_err("it is gone");
    assert!(told(&wrong).contains("There is no folder \"terms\" beside this file."), "{}", told(&wrong));
}

#[test]
fn the_register_knows_its_files() {
    let folder = folder(&[
        ("torlint.toml", "register = 'register.toml'\n"),
        ("register.toml", REGISTER),
        ("terms/towpath.md", "# Minutes of the meeting\n\nPresent: the chair.\n"),
        ("terms/other.md", "# Minutes of the meeting\n\nPresent: the chair.\n"),
    ]);
    let prepared = in_order(&[folder.path().to_owned()]);
    let statuses: Vec<(String, Status, Option<String>)> = prepared
        .tasks
        .iter()
        .map(|task| {
            let judged = judged(&prepared, task);
            (name(task), judged.status, judged.id)
        })
        .collect();
    assert_eq!(
        statuses,
        [
            ("other.md".to_owned(), Status::NotTermsOfReference, None),
            ("towpath.md".to_owned(), Status::DoesNotComply, Some("towpath".to_owned())),
        ]
    );
}

fn judged<'p>(prepared: &'p Prepared, task: &Task) -> Judged<'p> {
    let basis = &prepared.bases[task.basis];
    let standard = Standard::new(&basis.pack, basis.register.as_deref().map(|listed| &listed.register));
    let excuses = Ledger::new(prepared).excuses(task);
    let choices =
        Choices { as_terms_of_reference: task.body.is_some(), body: task.body, excuses, ..Choices::default() };
    report::judge(&standard, task.wanted.read().unwrap_or_else(|_| Source::new("", "")), &choices)
}

#[test]
fn everything_that_is_wrong_is_told_at_once() {
    let folder = folder(&[
        ("a/torlint.toml", "pack = 'glocester-thematic-group'\nregister = 'register.toml'\n"),
        ("a/a.md", ""),
        ("b/torlint.toml", "register = 'register.toml'\n"),
        ("b/register.toml", "[partnership]\nnam = 'Example'\n"),
        ("b/b.md", ""),
    ]);
    let told = told(&run(&[folder.path().to_owned()], |_| {}).expect_err("much is wrong"));
    for part in [
        "There is no pack and no file called \"glocester-thematic-group\". Did you mean gloucester-thematic-group?",
        "There is no file \"register.toml\" beside this one.",
        "\"nam\" is not a key of \"partnership\"; did you mean \"name\"?",
    ] {
        assert!(told.contains(part), "{part}\n{told}");
    }
}

#[test]
fn a_waiver_that_waives_nothing_is_found_where_the_run_saw_all() {
    let folder = folder(&[
        (
            "torlint.toml",
            "[[waiver]]\ncode = 'membership'\npath = 'a.md'\nreason = 'Open to all.'\n\
             [[waiver]]\ncode = 'TOR101'\npath = 'gone.md'\nreason = 'A task group.'\n\
             [[waiver]]\ncode = 'TOR001'\nreason = 'A leaflet.'\n\
             [[waiver]]\ncode = 'purpose'\npath = 'b.md'\nreason = 'A task group.'\n\
             [[waiver]]\ncode = 'TOR106'\npath = '*.md'\nreason = 'They meet when they like.'\n",
        ),
        (
            "a.md",
            "# Terms of reference of the Towpath Group\n\nThe purpose of the group is to keep the towpath open.\n",
        ),
        (
            "b.md",
            "# Terms of reference of the Lock Group\n\n## Purpose\n\nThe purpose of the group is to keep the lock open.\n",
        ),
    ]);
    let idle = |paths: &[PathBuf]| {
        let prepared = in_order(paths);
        let mut ledger = Ledger::new(&prepared);
        let (mut waived, mut told) = (Vec::new(), Vec::new());
        let unused = |findings: &[Finding<'_>]| {
            let unused = findings.iter().filter(|finding| finding.requirement.code == "TOR012");
            unused.map(|finding| finding.what.replace(&*folder.path().to_string_lossy(), "")).collect::<Vec<_>>()
        };
        for task in &prepared.tasks {
            let judged = judged(&prepared, task);
            waived.extend(judged.waivers().map(|(verdict, _)| format!("{} {}", name(task), verdict.requirement.code)));
            ledger.note(task, &judged);
            told.extend(unused(&judged.findings).into_iter().map(|what| format!("{}: {what}", name(task))));
        }
        told.extend(ledger.across().iter().flat_map(|(_, across)| unused(&across.findings)));
        (waived, told)
    };
    let (waived, told) = idle(&[folder.path().to_owned()]);
    assert_eq!(waived, ["a.md TOR106", "a.md TOR107", "b.md TOR106"]);
    let alone =
        |told: &str| told.starts_with("b.md: A waiver waives nothing: TOR101 is met (") && told.contains("line 12");
    assert!(alone(&told[0]), "a waiver for one document is told there: {told:?}");
    let both = "2 waivers waive nothing: no document that was judged fits \"gone.md\" (line 5); \
                nothing that was judged goes against TOR001 (line 9).";
    assert_eq!(told[1..], [both]);
    let (_, told) = idle(&[folder.path().join("b.md")]);
    assert!(told.len() == 1 && alone(&told[0]), "the others may be for documents that were not read: {told:?}");
    assert_eq!(idle(&[folder.path().join("a.md")]).1, [""; 0]);
}

#[test]
fn a_path_names_one_document_or_folders_and_ends_or_what_a_glob_says() {
    let waiver = |path: &str| format!("[[waiver]]\ncode = 'TOR107'\npath = '{path}'\nreason = 'Open to all.'\n");
    let paths = ["a.md", "deep/a.md", "deep", "./b.md", r"deep\b.md", "*.md", "deep/*", "c.md", "e"];
    let folder = folder(&[
        ("torlint.toml", &paths.map(waiver).concat()),
        ("a.md", "# Terms of reference of the Towpath Group"),
        ("b.md", "# Terms of reference of the Lock Group"),
        ("deep/a.md", "# Terms of reference of the Weir Group"),
        ("deep/b.md", "# Terms of reference of the Mill Group"),
        ("deep/c.md", "# Terms of reference of the Pond Group"),
    ]);
    let prepared = in_order(&[folder.path().to_owned()]);
    let ledger = Ledger::new(&prepared);
    let fitting = prepared.tasks.iter().map(|task| {
        let fitting: Vec<&str> = ledger.fitting(task).into_iter().map(|index| paths[index]).collect();
        (name(task), fitting.join(" "))
    });
    let wanted = [
        ("a.md", "a.md *.md"),
        ("b.md", "./b.md *.md"),
        ("a.md", "deep/a.md deep *.md deep/*"),
        ("b.md", r"deep deep\b.md *.md deep/*"),
        ("c.md", "deep *.md deep/* c.md"),
    ];
    assert_eq!(fitting.collect::<Vec<_>>(), wanted.map(|(name, all)| (name.to_owned(), all.to_owned())));
}

#[cfg(unix)]
#[test]
fn odd_names_and_links_are_no_trouble() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    let folder = folder(&[("terms/torlint.toml", "exclude = ['*.txt']\n"), ("terms/a.md", "")]);
    let odd = folder.path().join("terms").join(OsStr::from_bytes(b"\xff.md"));
    if fs::write(&odd, "").is_err() {
        return;
    }
    let link = folder.path().join("link.md");
    std::os::unix::fs::symlink(folder.path().join("terms/a.md"), &link).expect("links can be made");
    let inside = folder.path().join("inside");
    std::os::unix::fs::symlink(folder.path().join("terms"), &inside).expect("links can be made");
    let prepared = in_order(&[odd, link, inside.join("a.md"), Path::new("-").to_owned()]);
    let configured: Vec<bool> =
        prepared.tasks.iter().take(3).map(|task| prepared.bases[task.basis].configuration.is_some()).collect();
    assert_eq!(configured, [true, false, true], "a file that is a link is where the link is; a folder is where it is");
}
