use std::fs;
use std::path::{Path, PathBuf};

use super::{Globs, Plan, Unread, Wanted, find};

/// Makes a folder with these files in it.
fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("it has a folder")).expect("it can be made");
        fs::write(path, text).expect("it can be written");
    }
    folder
}

fn names(plan: &Plan, under: &Path) -> Vec<String> {
    let short = |file: &Wanted| file.name.replace(&format!("{}/", under.display()), "");
    plan.files.iter().map(short).collect()
}

fn walk(folder: &Path, exclude: &[&str]) -> Plan {
    let globs: Vec<String> = exclude.iter().map(ToString::to_string).collect();
    find(&[folder.to_owned()], "<stdin>", &Globs::new(&globs).expect("the globs are plain"), &mut |_| false)
}

#[test]
fn a_folder_gives_its_documents_in_order() {
    let folder = folder(&[
        ("b.md", ""),
        ("a.TXT", ""),
        ("c.markdown", ""),
        ("d.rs", ""),
        ("e.docx", ""),
        (".hidden/a.md", ""),
        (".b.md", ""),
        ("sub/z.md", ""),
    ]);
    let plan = walk(folder.path(), &[]);
    assert_eq!(names(&plan, folder.path()), ["a.TXT", "b.md", "c.markdown", "sub/z.md"]);
    assert_eq!(plan.skipped.len(), 1, "{:?}", plan.skipped);
    assert!(plan.skipped[0].reason.contains("word processor"));
}

#[test]
fn gitignore_is_honoured_from_the_top_of_the_repository() {
    let folder = folder(&[
        (".git/HEAD", ""),
        (".git/info/exclude", "secret.md\n"),
        (".gitignore", "old\n*.txt\n/sub/top.md\n"),
        ("a.md", ""),
        ("secret.md", ""),
        ("old/a.md", ""),
        ("sub/.gitignore", "!keep.txt\nlow.md\n"),
        ("sub/keep.txt", ""),
        ("sub/lose.txt", ""),
        ("sub/low.md", ""),
        ("sub/top.md", ""),
        ("then/low.md", ""),
    ]);
    assert_eq!(names(&walk(folder.path(), &[]), folder.path()), ["a.md", "sub/keep.txt", "then/low.md"]);
    let sub = folder.path().join("sub");
    assert_eq!(names(&walk(&sub, &[]), &sub), ["keep.txt"]);
    let old = folder.path().join("old");
    assert_eq!(names(&walk(&old, &[]), &old), ["a.md"], "a folder that is named is walked");
}

#[test]
fn what_is_excluded_is_named() {
    let folder =
        folder(&[("a.md", ""), ("a.txt", ""), ("drafts/b.md", ""), ("drafts/deep/c.md", ""), ("d/drafts.md", "")]);
    let plan = walk(folder.path(), &["drafts/", "*.txt"]);
    assert_eq!(names(&plan, folder.path()), ["a.md", "d/drafts.md"]);
    assert_eq!(plan.skipped.len(), 2, "{:?}", plan.skipped);
    let exclude = Globs::new(&["drafts"]).expect("it is plain");
    let named = find(&[PathBuf::from("./drafts/b.md"), PathBuf::from("-")], "<stdin>", &exclude, &mut |_| false);
    assert_eq!((named.files.len(), named.skipped.len()), (1, 1));
}

#[test]
fn binary_files_are_not_read() {
    let folder = folder(&[("a.md", "a\0b"), ("b.txt", "%PDF-1.7"), ("c.md", "plain"), ("d.txt", "h\0i\0!\0")]);
    let read = |name: &str| {
        Wanted { path: Some(folder.path().join(name)), name: name.to_owned(), named: true, folders: Vec::new() }.read()
    };
    assert_eq!(read("a.md").expect_err("it is binary"), Unread::NoText("a binary file"));
    assert_eq!(read("b.txt").expect_err("it is binary"), Unread::NoText("a PDF"));
    assert_eq!(read("c.md").expect("it is text").text(), "plain");
    assert_eq!(read("d.txt").expect("it is UTF-16").encoding, "UTF-16LE");
    let Err(Unread::Closed(sentence)) = read("absent.md") else { panic!("it is not there") };
    assert!(sentence.starts_with("There is no file or folder called absent.md"));
}

#[test]
fn a_file_named_twice_is_read_once() {
    let folder = folder(&[("a.md", ""), ("b.md", "")]);
    let paths = [folder.path().to_owned(), folder.path().join("b.md")];
    let plan = find(&paths, "<stdin>", &Globs::default(), &mut |_| false);
    assert_eq!(names(&plan, folder.path()), ["a.md", "b.md"]);
    let known = |place: usize| (plan.files[place].named, plan.files[place].folders.as_slice());
    assert_eq!((known(0), known(1)), ((false, &[0][..]), (true, &[0][..])));
    // Both folders have a document.
    let paths = [folder.path().to_owned(), folder.path().to_owned()];
    assert_eq!(find(&paths, "<stdin>", &Globs::default(), &mut |_| false).files[1].folders, [0, 1]);
    let same = [PathBuf::from("./a.md"), PathBuf::from("a.md")];
    assert_eq!(find(&same, "<stdin>", &Globs::default(), &mut |_| false).files.len(), 1);
}

#[cfg(unix)]
#[test]
fn links_are_named_and_not_followed() {
    let folder = folder(&[("a.md", "")]);
    std::os::unix::fs::symlink(folder.path().join("a.md"), folder.path().join("b.md")).expect("links can be made");
    std::os::unix::fs::symlink(folder.path(), folder.path().join("circle")).expect("links can be made");
    let plan = walk(folder.path(), &[]);
    assert_eq!(names(&plan, folder.path()), ["a.md"]);
    assert!(plan.skipped[0].reason.contains("link"));
}
