use std::fs;
use std::path::{Path, PathBuf};

use super::{Configuration, Discovery, Level, NAMES, Search};
use crate::pack;
use crate::workspace::place::{Places, real};
use crate::workspace::sample;
use crate::workspace::wrong::Wrong;

fn read(text: &str) -> Result<Configuration, Wrong> {
    Configuration::read(text.to_owned(), PathBuf::from("/"), "torlint.toml".to_owned())
}

/// Returns what is told of a configuration, one line for each mistake.
fn told(text: &str) -> String {
    let pack = pack::find(pack::DEFAULT).expect("it is built in");
    match read(text).and_then(|read| read.agrees_with(&[pack])) {
        Ok(()) => String::new(),
        Err(Wrong::Said(sentence)) => sentence,
        Err(Wrong::Written { mistakes, .. }) => mistakes.to_string(),
    }
}

fn folder(files: &[(&str, &[u8])]) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("it has a folder")).expect("it can be made");
        fs::write(path, text).expect("it can be written");
    }
    let path = real(folder.path());
    (folder, path)
}

fn found(discovery: &mut Discovery, folder: &Path) -> Option<usize> {
    discovery.of(folder, &Places::default()).expect("the configurations are in order")
}

#[test]
fn every_key_is_read() {
    let configuration = read(
        "folder = 'terms'\npack = 'rules.toml'\nregister = 'register.toml'\ninclude = ['*.md']\nexclude = ['old']\n\
         own-sections = true\n[levels]\nTOR101 = 'off'\n[[waiver]]\ncode = 'TOR107'\nreason = 'Open to all.'\n",
    )
    .expect("it is in order");
    let settings = &configuration.settings;
    assert_eq!(settings.folder.as_deref(), Some("terms"));
    assert_eq!((settings.own_sections, settings.levels["TOR101"]), (Some(true), Level::Off));
    assert_eq!((settings.waivers[0].code.as_str(), &settings.waivers[0].path), ("TOR107", &None));
    assert!(configuration.exclude.matches(Path::new("old/a.md")).is_some());
    assert_eq!(configuration.line(&["register"]), Some(3));
    assert_eq!(configuration.line(&["levels", "TOR101"]), Some(8));
    let lines = configuration.places("waiver").into_iter().map(|place| configuration.source().line(place.start));
    assert_eq!(lines.collect::<Vec<_>>(), [9]);
    assert_eq!(read("").expect("nothing need be said").settings, super::Settings::default());
}

#[test]
fn what_init_writes_is_in_order_with_every_line_that_it_offers() {
    let (_, sample, _) = sample::FILES[0];
    let offered = |line: &&str| line.contains(" = ") || line.starts_with('[');
    let whole: Vec<&str> = sample.lines().map(|line| line.strip_prefix("# ").filter(offered).unwrap_or(line)).collect();
    assert_eq!((told(sample), told(&whole.join("\n"))), (String::new(), String::new()));
    assert_eq!(read(&whole.join("\n")).expect("it is in order").settings.waivers.len(), 1);
}

#[test]
fn mistakes_have_a_place_and_a_suggestion() {
    assert_eq!(
        told("pak = 'a'\nfolder = ' '\nexclude = ['a[', '/old']\nown-sections = 1\n"),
        "torlint.toml:1:1: \"pak\" is not a key of a configuration; did you mean \"pack\"?\n\
         torlint.toml:2:10: \"folder\" is empty.\n\
         torlint.toml:3:12: \"a[\" cannot be understood. Use * for any name, ** for any folders, and close every [ and {.\n\
         torlint.toml:3:18: \"/old\" begins at the root, and would fit nothing.\n\
         torlint.toml:4:16: \"own-sections\" must be true or false, not a number."
    );
    assert_eq!(
        told("[levels]\nTOR101 = 'eror'\n"),
        "torlint.toml:2:10: \"TOR101\" cannot be \"eror\"; did you mean \"error\"?"
    );
    assert_eq!(
        told("[[waiver]]\ncode = 'TOR107'\n[[waiver]]\ncode = ''\nreason = 'TBC'\n"),
        "torlint.toml:1:1: This waiver has no \"reason\".\n\
         torlint.toml:4:8: \"code\" is empty.\n\
         torlint.toml:5:10: A waiver needs a reason, and this is none."
    );
    assert_eq!(
        told("exclude = ['']\n[[waiver]]\ncode = 'TOR107'\npath = ''\nreason = 'Open to all.'\n"),
        "torlint.toml:1:12: An entry of \"exclude\" is empty.\n\
         torlint.toml:4:8: \"path\" is empty."
    );
}

#[test]
fn codes_are_those_of_the_pack() {
    assert_eq!(told("[levels]\ntor1 = 'advice'\nmembership = 'off'\nTOR10 = 'error'\n"), "");
    let text = "[levels]\nTOR1O7 = 'off'\nmembershp = 'off'\nTOR107 = 'off'\nmembership = 'off'\nX = 'off'\n\
                [[waiver]]\ncode = 'ways of workin'\nreason = 'It is a task group.'\n";
    assert_eq!(
        told(text),
        "torlint.toml:2:1: The pack gloucester-thematic-group has no code, name or family \"TOR1O7\"; did you mean \"TOR107\"?\n\
         torlint.toml:3:1: The pack gloucester-thematic-group has no code, name or family \"membershp\"; did you mean \"membership\"?\n\
         torlint.toml:5:1: TOR107 is given two levels.\n\
         torlint.toml:6:1: The pack gloucester-thematic-group has no code, name or family \"X\".\n\
         torlint.toml:8:8: The pack gloucester-thematic-group has no code, requirement or topic \"ways of workin\"; \
         did you mean \"Ways of working\"?"
    );
}

#[test]
fn the_nearer_name_sets_the_level() {
    let settings = read("[levels]\nTOR1 = 'off'\nTOR10 = 'advice'\ntor107 = 'warning'\npurpose = 'error'\n")
        .expect("it is in order")
        .settings;
    let pack = pack::find(pack::DEFAULT).expect("it is built in");
    let levelled = settings.levelled(pack).expect("it has levels");
    let force = |code: &str| levelled.requirements.iter().find(|one| one.code == code).map(|one| one.force.name());
    assert_eq!((force("TOR101"), force("TOR102"), force("TOR107")), (Some("must"), Some("advice"), Some("should")));
    assert!(levelled.off.is_empty());
    let settings = read("[levels]\nTOR10 = 'off'\nTOR107 = 'error'\n").expect("it is in order").settings;
    let levelled = settings.levelled(pack).expect("it has levels");
    assert_eq!(levelled.off.len() + levelled.requirements.len(), pack.requirements.len());
    assert!(levelled.off.iter().any(|code| code == "TOR106") && !levelled.off.iter().any(|code| code == "TOR107"));
}

#[test]
fn the_nearest_configuration_holds_up_to_the_top_of_the_repository() {
    let (_kept, top) = folder(&[
        ("torlint.toml", b"pack = 'above'"),
        ("project/.git/HEAD", b""),
        ("project/terms/.torlint.toml", b"pack = 'terms'"),
        ("project/terms/old/torlint.toml", b""),
        ("project/terms/deep/down/a.md", b""),
        ("project/other/a.md", b""),
        ("plain/a.md", b""),
    ]);
    let mut discovery = Discovery::default();
    let mut pack = |folder: &str| {
        let index = found(&mut discovery, &top.join(folder))?;
        discovery.configurations[index].settings.pack.clone()
    };
    assert_eq!(pack("project/terms/deep/down").as_deref(), Some("terms"));
    assert_eq!(pack("project/terms").as_deref(), Some("terms"));
    assert_eq!(pack("project/terms/old"), None, "an empty one ends the search");
    assert_eq!(pack("project/other"), None, "what lies around a repository changes nothing in it");
    assert_eq!(pack("plain").as_deref(), Some("above"));
    assert_eq!(discovery.configurations.len(), 3, "each is read once");

    let file = top.join("torlint.toml");
    let mut only = Discovery::new(&Search::Only(file)).expect("it is in order");
    assert_eq!(found(&mut only, &top.join("project/terms")), Some(0));
    let mut off = Discovery::new(&Search::Off).expect("nothing is read");
    assert_eq!(found(&mut off, &top.join("project/terms")), None);
}

#[test]
fn of_two_in_a_folder_one_is_read_and_the_other_named() {
    let (_kept, top) =
        folder(&[("torlint.toml", b"pack = 'one'"), (".torlint.toml", b"pak = 'two'"), (".git/HEAD", b"")]);
    let mut discovery = Discovery::default();
    assert_eq!(found(&mut discovery, &top), Some(0));
    assert_eq!(discovery.configurations[0].settings.pack.as_deref(), Some("one"));
    assert_eq!(discovery.notes.len(), 1);
    assert!(discovery.notes[0].starts_with(NAMES[1]), "{:?}", discovery.notes);
}

#[test]
fn what_cannot_be_read_is_told_once() {
    let (_kept, top) = folder(&[("a/torlint.toml", b"\xff"), ("a/b/c.md", b""), ("d/torlint.toml/e.md", b"")]);
    let places = Places::default();
    let mut discovery = Discovery::default();
    let wrong = discovery.of(&top.join("a/b"), &places).expect_err("it is no text").tell(80, false);
    assert!(wrong.contains("is not UTF-8 text, as a configuration has to be."), "{wrong}");
    assert!(discovery.of(&top.join("a"), &places).is_ok(), "once is enough");
    let wrong = discovery.of(&top.join("d"), &places).expect_err("it is a folder").tell(80, false);
    assert!(wrong.contains("is a folder, and a file is wanted here."), "{wrong}");
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(top.join("absent"), top.join("torlint.toml")).expect("links can be made");
        let wrong = Discovery::default().of(&top, &places).expect_err("it leads nowhere").tell(80, false);
        assert!(wrong.contains("There is no file or folder called"), "{wrong}");
    }
}
