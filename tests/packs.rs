//! Are the built-in packs whole, is what is made from them up to date, and is a broken pack told all that is wrong with it?
//!
//! `TORLINT_REWRITE=1 cargo test` writes what is made. If a type has changed so that `src/pack/table.rs` no longer builds,
//! put two empty arrays there first:
//!
//! ```text
//! pub(super) static PACKS: [&super::RulePack; 0] = [];
//! pub(super) static SOURCES: [(&str, &str); 0] = [];
//! ```

#![expect(clippy::unwrap_used, reason = "a test that stops says why")]

mod rewrite;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use torlint::pack::{self, Force, Requirement, RulePack};
use torlint::report::proof;
use torlint::topic::Topic;

#[test]
fn the_table_is_up_to_date() {
    rewrite::is_made("src/pack/table.rs", &table(&packs()));
}

#[test]
fn the_catalogue_is_up_to_date() {
    rewrite::is_made("rules/README.md", &catalogue(&packs()));
}

#[test]
fn the_built_in_packs_are_those_in_rules() {
    if rewrite::is_asked() {
        return;
    }
    let packs = packs();
    let built_in = pack::built_in();
    let is_same = built_in.iter().copied().eq(packs.iter().map(|(_, pack)| pack));
    assert!(is_same, "TORLINT_REWRITE=1 cargo test --test packs writes the built-in packs anew");
    assert_eq!(built_in[0].id, pack::DEFAULT);
    for (path, read) in &packs {
        assert_eq!(pack::find(&read.id), Some(read));
        assert_eq!(pack::source(&read.id), Some(fs::read_to_string(path).unwrap().as_str()));
        assert_eq!(path.file_stem().unwrap().to_str(), Some(read.id.as_ref()), "a pack's file is named after its id");
    }
    assert_eq!(pack::find("no-such-pack"), None);
}

/// No phrase is passed over in a text in which it is found: the text holds a word of each set that is told of the phrase.
#[test]
fn what_a_phrase_is_found_in_holds_its_words() {
    let (mut lines, mut hits) = (BTreeSet::new(), 0);
    for folder in ["fixtures/gloucester-thematic-group", "fixtures/whole"] {
        for file in
            walkdir::WalkDir::new(folder).into_iter().filter_map(Result::ok).filter(|file| file.path().is_file())
        {
            let text = String::from_utf8_lossy(&fs::read(file.path()).unwrap()).into_owned();
            lines.extend(text.lines().map(|line| line.trim().to_owned()));
        }
    }
    for (path, pack) in packs() {
        let mut phrases = Vec::new();
        strings(&toml::from_str(&fs::read_to_string(path).unwrap()).unwrap(), &mut phrases);
        for phrase in phrases {
            let sets = pack.vocabulary.literals(&phrase);
            let Ok(pattern) = torlint::topic::pattern(&pack.vocabulary.expand(&phrase)) else { continue };
            for line in lines.iter().filter(|line| !sets.is_empty() && pattern.is_match(line.as_bytes())) {
                let of_a_word =
                    |letter: char| if letter.is_ascii_alphanumeric() || letter == '_' { letter } else { ' ' };
                let folded: String = format!(" {line} ").to_ascii_lowercase().chars().map(of_a_word).collect();
                let missing = sets.iter().find(|set| !set.iter().any(|word| folded.contains(word)));
                assert_eq!(missing, None, "{phrase} is found in {line:?}");
                hits += 1;
            }
        }
    }
    assert!(hits > 10_000, "only {hits} lines were found");
}

/// Gathers all texts of a pack.
fn strings(value: &toml::Value, found: &mut Vec<String>) {
    match value {
        toml::Value::String(text) => found.push(text.clone()),
        toml::Value::Array(values) => values.iter().for_each(|value| strings(value, found)),
        toml::Value::Table(table) => table.values().for_each(|value| strings(value, found)),
        _ => {}
    }
}

#[test]
fn every_requirement_is_in_the_order_of_the_codes_and_says_what_is_good() {
    for (_, pack) in packs() {
        let codes: Vec<_> = pack.requirements.iter().map(|requirement| requirement.code.clone()).collect();
        assert!(codes.is_sorted(), "{codes:?}");
        assert!(pack.requirements.iter().all(|requirement| requirement.good.is_some()));
    }
}

/// The words that people are never told.
const UNKIND: [&str; 9] = ["invalid", "illegal", "bad", "forbidden", "regex", "token", "node", "parse", "forgot"];

#[test]
fn the_words_of_the_packs_are_kind() {
    for (path, pack) in packs() {
        // Names are for machines, and stay as they were first given.
        let mut requirements = pack.requirements.to_vec();
        for requirement in &mut requirements {
            requirement.name = "".into();
        }
        let words = format!("{requirements:?}").to_lowercase();
        let word = |word: &&str| words.split(|letter: char| !letter.is_alphabetic()).any(|found| found == *word);
        let unkind: Vec<_> = UNKIND.into_iter().filter(word).collect();
        assert!(unkind.is_empty(), "{}: {unkind:?}", path.display());
    }
}

/// Each `.toml` in `tests/packs` is wrong, and the `.txt` beside it says how.
#[test]
fn every_mistake_is_told_at_once() {
    for (path, text) in wrong() {
        let name = path.file_name().unwrap().to_str().unwrap();
        let mistakes = RulePack::read(name, &text).unwrap_err();
        let sentences = mistakes.to_string().to_lowercase();
        for word in UNKIND {
            assert!(!sentences.contains(word), "{word}: {sentences}");
        }
        assert_eq!(sentences.lines().count(), mistakes.list.len(), "one line for each mistake");
        rewrite::is_made(&format!("tests/packs/{}", name.replace(".toml", ".txt")), &mistakes.draw(100, false));
    }
}

/// Returns the default pack as it is when some TOML is laid over it.
fn changed(toml: &str) -> RulePack {
    let text = format!("id = 'riverside'\ntitle = 'Riverside groups'\nextends = '{}'\n{toml}", pack::DEFAULT);
    RulePack::read("riverside.toml", &text).unwrap_or_else(|mistakes| panic!("\n{}", mistakes.draw(100, false)))
}

fn requirement<'p>(pack: &'p RulePack, code: &str) -> Option<&'p Requirement> {
    pack.requirements.iter().find(|requirement| requirement.code == code)
}

fn topic<'p>(pack: &'p RulePack, id: &str) -> &'p Topic {
    pack.topics.iter().find(|topic| topic.id == id).unwrap()
}

#[test]
fn a_pack_that_extends_another_changes_only_what_it_names() {
    let base = pack::find(pack::DEFAULT).unwrap();
    let same = changed("");
    assert_eq!((&*same.id, same.extends.as_deref()), ("riverside", Some(pack::DEFAULT)));
    assert_eq!((&same.topics, &same.requirements), (&base.topics, &base.requirements));
    assert_eq!((&same.vocabulary, &same.either), (&base.vocabulary, &base.either));

    let softer = changed("[[requirement]]\ncode = 'TOR107'\nforce = 'advice'");
    let mut wanted = base.requirements.to_vec();
    wanted.iter_mut().find(|requirement| requirement.code == "TOR107").unwrap().force = Force::Advice;
    assert_eq!(*softer.requirements, *wanted);

    let richer = changed(
        "vocabulary.group = ['circle']\n\
         [[topic]]\nid = 'membership'\nheadings = ['Who is in']\nasks = 'who is in'\n\
         [[topic]]\nid = 'ways-of-working'\npart = [{ id = 'quorum', headings = ['Enough of us'] }]",
    );
    assert!(richer.vocabulary.group.starts_with(&base.vocabulary.group));
    assert_eq!(richer.vocabulary.group.last().unwrap(), "circle");
    let (members, before) = (topic(&richer, "membership"), topic(base, "membership"));
    assert_eq!((&*members.asks, &members.name, &members.strong), ("who is in", &before.name, &before.strong));
    assert_eq!(members.headings.len(), before.headings.len() + 1);
    let quorum = |pack| topic(pack, "ways-of-working").parts.iter().find(|part| part.id == "quorum").cloned().unwrap();
    assert_eq!(quorum(&richer).headings.len(), quorum(base).headings.len() + 1);
    assert_eq!(topic(&richer, "ways-of-working").parts.len(), topic(base, "ways-of-working").parts.len());
}

#[test]
fn a_pack_that_extends_another_takes_out_and_adds() {
    let base = pack::find(pack::DEFAULT).unwrap();
    let fewer = changed("[[requirement]]\ncode = 'TOR104'\noff = true");
    assert!(requirement(&fewer, "TOR104").is_none());
    assert_eq!(fewer.requirements.len(), base.requirements.len() - 1);
    assert_eq!(fewer.topics, base.topics, "its headings are known all the same");

    let more = changed(
        "[[topic]]\nid = 'money'\nname = 'Money'\nasks = 'what the group may spend'\n\
         [[requirement]]\ncode = 'TOR102'\nhelp-when.no = 'Say it.'\n\
         [[requirement]]\ncode = 'TOR150'\nname = 'money'\non = 'money'\nforce = 'advice'\ncheck = 'covered'\n\
         why = 'The forum asks for it.'\nhelp = 'Say it.'\n\
         [[requirement]]\ncode = 'TOR001'\nof = ['thematic']\nsilent-when = []\n\
         [[requirement]]\ncode = 'TOR003'\ncheck = 'named'",
    );
    let codes: Vec<&str> = more.requirements.iter().map(|requirement| &*requirement.code).collect();
    assert!(codes.is_sorted() && codes.contains(&"TOR150"), "{codes:?}");
    assert_eq!(more.topics.last().unwrap().id, "money");
    let (now, before) = (requirement(&more, "TOR102").unwrap(), requirement(base, "TOR102").unwrap());
    assert_eq!((now.help_when.no.as_deref(), &now.help_when.empty), (Some("Say it."), &before.help_when.empty));
    assert_eq!(requirement(&more, "TOR001").unwrap().of.to_vec(), ["thematic"]);
    assert!(requirement(&more, "TOR003").unwrap().samples.is_empty(), "another question has other samples");
}

/// What a built-in pack is made of stands in one file, so that its text is all that anybody needs to read.
#[test]
fn built_in_packs_stand_alone() {
    for (path, pack) in packs() {
        assert_eq!(pack.extends, None, "{}", path.display());
    }
}

#[test]
fn samples_prove_the_built_in_packs() {
    for (path, pack) in packs() {
        for proof in proof::prove(&pack) {
            let code = &proof.requirement.code;
            assert!(!proof.requirement.samples.is_empty(), "{}: {code} has no sample", path.display());
            assert!(proof.failures.is_empty(), "{}: {code}: {:#?}", path.display(), proof.failures);
        }
    }
}

#[test]
fn any_text_is_read_without_a_panic() {
    for (path, text) in wrong() {
        // A pattern that is too large takes a while to be found so, and so does reading another pack with this one.
        let step = if path.ends_with("extends.toml") { 97 } else { 1 };
        let text = text.replace("{1000}", "");
        for end in (0..text.len()).step_by(step).filter(|end| text.is_char_boundary(*end)) {
            let mistakes = RulePack::read("cut.toml", &text[..end]).unwrap_err();
            assert!(!mistakes.list.is_empty(), "cut at {end}");
        }
    }
    for text in ["", "\u{feff}", "=", "[[", "id = \"", "topic = 1", "[[requirement]]", "topic = [1, [2]]", "\0", "'''"]
    {
        let mistakes = RulePack::read("odd.toml", text).unwrap_err();
        assert!(!mistakes.draw(80, false).is_empty());
    }
}

#[test]
fn many_mistakes_are_told_in_good_time() {
    let text = "[[requirement]]\non = 'nothing'\nforc = 'must'\n".repeat(1_000);
    let mistakes = RulePack::read("many.toml", &text).unwrap_err();
    // An unknown topic, an unknown key and five missing ones in each; "id" and "title" once.
    assert_eq!(mistakes.list.len(), 7 * 1_000 + 2);
}

#[test]
fn a_long_line_is_cut_around_the_place() {
    let patterns = "'the members of the group are', ".repeat(30);
    let text = format!("id = 'one'\ntitle = 'One'\ntopic = [{{ strong = [{patterns}'of (the', {patterns}] }}]\n");
    let mistakes = RulePack::read("long.toml", &text).unwrap_err();
    let drawing = mistakes.draw(80, false);
    assert!(drawing.lines().all(|line| line.chars().count() <= 80), "{drawing}");
    let lines: Vec<&str> = drawing.lines().collect();
    let (index, line) = lines.iter().enumerate().find(|(_, line)| line.contains("of (the")).unwrap();
    let column = |line: &str, mark: &str| line[..line.find(mark).unwrap()].chars().count();
    assert_eq!(column(lines[index + 1], "─"), column(line, "(the"), "{drawing}");
}

/// Returns the packs that are wrong.
fn wrong() -> Vec<(PathBuf, String)> {
    let files = fs::read_dir(root().join("tests/packs")).unwrap().map(|entry| entry.unwrap().path());
    let files = files.filter(|file| file.extension().is_some_and(|end| end == "toml"));
    files.map(|file| (file.clone(), fs::read_to_string(file).unwrap())).collect()
}

/// Returns the packs in `rules`, the default one first, then by name.
fn packs() -> Vec<(PathBuf, RulePack)> {
    let files = fs::read_dir(root().join("rules")).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = files.filter(|file| file.extension().is_some_and(|end| end == "toml")).collect();
    // A register stands there too, as a sample.
    files.retain(|file| !file.to_string_lossy().ends_with("register.toml"));
    files.sort_by_key(|file| (!file.ends_with(format!("{}.toml", pack::DEFAULT)), file.clone()));
    let read = |file: PathBuf| {
        let text = fs::read_to_string(&file).unwrap();
        let name = file.strip_prefix(root()).unwrap().display().to_string();
        let pack = RulePack::read(&name, &text).unwrap_or_else(|mistakes| panic!("\n{}", mistakes.draw(100, false)));
        (file, pack)
    };
    files.into_iter().map(read).collect()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Returns the packs as Rust.
fn table(packs: &[(PathBuf, RulePack)]) -> String {
    let name = |pack: &RulePack| pack.id.replace('-', "_").to_uppercase();
    let mut statics = String::new();
    for (_, pack) in packs {
        let _ = writeln!(statics, "\nstatic {}: RulePack = {};", name(pack), rust(&format!("{pack:#?}"), pack));
    }
    let mut table = String::from(
        "//! What do the built-in packs say, as Rust? Made from `rules/*.toml` by `tests/packs.rs`; change those instead.\n\n\
         use std::borrow::Cow;\n\n",
    );
    let is_there = |name: &str| statics.contains(&format!(" {name} {{")) || statics.contains(&format!(" {name}::"));
    for (module, types) in TYPES {
        let used: Vec<_> = types.iter().filter(|name| is_there(name)).copied().collect();
        let _ = writeln!(table, "use crate::{module}::{{{}}};", used.join(", "));
    }
    table.push('\n');
    let count = packs.len();
    let _ = writeln!(table, "pub(super) static PACKS: [&RulePack; {count}] = [");
    for (_, pack) in packs {
        let _ = writeln!(table, "    &{},", name(pack));
    }
    let _ = writeln!(table, "];\n\npub(super) static SOURCES: [(&str, &str); {count}] = [");
    for (_, pack) in packs {
        let _ = writeln!(table, "    ({0:?}, include_str!(\"../../rules/{0}.toml\")),", pack.id);
    }
    table + "];\n" + &statics
}

/// Where the types of a pack live.
const TYPES: [(&str, &[&str]); 5] = [
    ("across", &["Across", "SaidOnce", "Seated"]),
    ("answer", &["Word"]),
    (
        "check",
        &[
            "Check",
            "Active",
            "Dated",
            "Says",
            "Definite",
            "Peopled",
            "Numbered",
            "Explained",
            "Consistent",
            "Found",
            "OneName",
            "Recognised",
            "Counted",
            "Near",
            "Thing",
            "Under",
            "Behind",
        ],
    ),
    ("pack", &["Clause", "Column", "Force", "HelpWhen", "Requirement", "RulePack", "Sample", "Shows"]),
    (
        "topic",
        &[
            "Choice",
            "Either",
            "IndicatorWords",
            "Named",
            "Needs",
            "OutcomeWords",
            "Part",
            "Phrase",
            "Shape",
            "Topic",
            "Vocabulary",
        ],
    ),
];

/// The fields that hold an enum, and which.
const ENUMS: [(&str, &str); 7] = [
    ("across", "Across"),
    ("check", "Check"),
    ("shows", "Shows"),
    ("force", "Force"),
    ("needs", "Needs"),
    ("text", "Shape"),
    ("word", "Word"),
];

/// Turns what `{:#?}` writes into Rust: texts and lists are borrowed, and the words of an enum get its name in front.
///
/// Beside a phrase stands what a text must hold for it to be found there. So it needs no list of the types and their fields, and follows when they change. The compiler, and the test that
/// compares the packs, hold it to the truth.
fn rust(debug: &str, pack: &RulePack) -> String {
    let (mut out, mut rest, mut field) = (String::new(), debug, "");
    let mut phrase = false;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '"' => text_length(rest),
            _ if first.is_alphabetic() => rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len()),
            _ => first.len_utf8(),
        };
        let (piece, after) = rest.split_at(length);
        rest = after;
        match piece {
            "[" => out.push_str("Cow::Borrowed(&["),
            "]" => out.push_str("])"),
            "Some" | "None" | "true" | "false" => out.push_str(piece),
            "Phrase" => {
                phrase = true;
                out.push_str("Phrase::known");
            }
            _ if phrase && first == '"' => {
                phrase = false;
                let text: String = serde_json::from_str(piece).unwrap();
                let _ = write!(out, "{piece}, {}", sets(&pack.vocabulary.literals(&text)));
            }
            _ if first == '"' => {
                let _ = write!(out, "Cow::Borrowed({piece})");
            }
            _ if first.is_alphabetic() && rest.starts_with(": ") => {
                field = piece;
                out.push_str(if piece == "in" { "r#in" } else { piece });
            }
            _ if first.is_alphabetic() && !rest.starts_with(" {") => {
                let name = ENUMS.iter().find(|(name, _)| *name == field).map(|(_, name)| *name);
                let name = name.unwrap_or_else(|| panic!("which enum is {piece} of, in the field {field}? See ENUMS"));
                let _ = write!(out, "{name}::{piece}");
            }
            _ => out.push_str(piece),
        }
    }
    out
}

/// Returns sets of words as Rust.
fn sets(sets: &[Vec<String>]) -> String {
    let set = |words: &Vec<String>| format!("&{words:?}");
    format!("&[{}]", sets.iter().map(set).collect::<Vec<_>>().join(", "))
}

/// Returns how long the text in quotation marks at the start is, with them.
fn text_length(text: &str) -> usize {
    let mut is_escaped = true;
    for (offset, character) in text.char_indices() {
        match character {
            '"' if !is_escaped => return offset + 1,
            _ => is_escaped = offset == 0 || (character == '\\' && !is_escaped),
        }
        if offset == 0 {
            is_escaped = false;
        }
    }
    text.len()
}

/// Returns the catalogue of the packs.
fn catalogue(packs: &[(PathBuf, RulePack)]) -> String {
    let mut out = String::from(
        "# What is asked\n\n\
         To add a requirement, add a `[[requirement]]` table to a pack in this folder with a code that was never used, and a \
         folder of yes and no documents in `fixtures`; to add a topic, add a `[[topic]]` table and the one requirement that \
         it be covered.\n\
         Then run `TORLINT_REWRITE=1 cargo test --test packs`, which makes this catalogue and `src/pack/table.rs` anew, and \
         read the difference.\n",
    );
    for (_, pack) in packs {
        let _ = write!(out, "\n## {}\n\nPack `{}`", pack.title, pack.id);
        let _ = match pack.topics.len() {
            0 => writeln!(out, ", without topics."),
            count => writeln!(out, ", with {count} topics."),
        };
        // The figures are those of the pack that is used where none is named.
        let read = if pack.id == pack::DEFAULT { precision() } else { Precision::default() };
        let (columns, rule) = if read.counts.is_empty() { ("", "") } else { (" right | wrong |", " ---: | ---: |") };
        let _ = writeln!(
            out,
            "{}\n| code | name | force | what it asks |{columns}\n| --- | --- | --- | --- |{rule}",
            read.note
        );
        for requirement in pack.requirements.iter() {
            let Requirement { code, name, force, .. } = requirement;
            let counts = match read.counts.get(&**code) {
                _ if read.counts.is_empty() => String::new(),
                Some((right, wrong)) => format!(" {right} | {wrong} |"),
                None => " | |".to_owned(),
            };
            let _ = writeln!(
                out,
                "| [{code}](#{0}) | {name} | {1} | {2} |{counts}",
                anchor(pack, requirement),
                force.name(),
                asks(pack, requirement)
            );
        }
        for requirement in pack.requirements.iter() {
            entry(&mut out, pack, requirement);
        }
    }
    out
}

/// Holds how often the findings of each requirement were right, and what is said of the count.
#[derive(Default)]
struct Precision {
    note: String,
    counts: BTreeMap<String, (usize, usize)>,
}

/// Reads what somebody counted who read every finding on real documents: lines of code, right and wrong, notes behind "#".
fn precision() -> Precision {
    let text = fs::read_to_string(root().join("rules/precision.tsv")).unwrap();
    let mut read = Precision::default();
    for line in text.lines() {
        if let Some(note) = line.strip_prefix("# ") {
            let _ = write!(read.note, "\n{note}");
        } else {
            let mut cells = line.split('\t');
            let code = cells.next().unwrap().to_owned();
            let mut count = || cells.next().unwrap().parse().unwrap();
            read.counts.insert(code, (count(), count()));
        }
    }
    read.note.push('\n');
    read
}

#[test]
fn what_was_counted_is_asked() {
    let pack = pack::find(pack::DEFAULT).unwrap();
    let read = precision();
    assert!(read.note.contains("20"), "the note gives the date: {}", read.note);
    for code in read.counts.keys() {
        assert!(pack.requirements.iter().any(|requirement| requirement.code == *code), "{code} is no requirement");
    }
    let of_the_text = |code: &str| code.starts_with("TOR2") || code.starts_with("TOR3");
    let elsewhere = ["TOR201", "TOR202", "TOR203"];
    for requirement in pack.requirements.iter().filter(|one| of_the_text(&one.code)) {
        let is_counted = read.counts.contains_key(&*requirement.code);
        assert!(is_counted || elsewhere.contains(&&*requirement.code), "{} was not counted", requirement.code);
    }
}

fn entry(out: &mut String, pack: &RulePack, requirement: &Requirement) {
    let Requirement { code, name, why, help, clause, .. } = requirement;
    let _ =
        writeln!(out, "\n### <a id=\"{}\"></a>{code} {name}\n\n{}", anchor(pack, requirement), asks(pack, requirement));
    let force = match (requirement.force, clause) {
        (Force::Must, Some(_)) => "The authority says must.",
        (Force::Must, None) => "Counts as a must, since little can be judged without it.",
        (Force::Should, Some(_)) => "The authority says should, or states it as the arrangement.",
        (Force::Should, None) => "Counts as a should.",
        (Force::Advice, _) => "Good practice.",
    };
    let _ = writeln!(out, "{force}\n{why}");
    if let Some(clause) = clause {
        let _ = writeln!(out, "\n> {}\n>\n> {}", clause.says, clause.r#in);
    }
    let _ = writeln!(out, "\n{help}");
    let when = &requirement.help_when;
    let words = [
        ("yes", &when.yes),
        ("joint", &when.joint),
        ("elsewhere", &when.elsewhere),
        ("part", &when.part),
        ("mention", &when.mention),
        ("empty", &when.empty),
        ("no", &when.no),
    ];
    let mut helps = words.iter().filter_map(|(word, help)| Some((word, help.as_ref()?))).peekable();
    if helps.peek().is_some() {
        out.push('\n');
    }
    for (word, help) in helps {
        let _ = writeln!(out, "- *{word}*: {help}");
    }
}

/// Returns the question that is asked of all documents together.
fn asks_across(requirement: &Requirement) -> String {
    use torlint::across::Across;
    let asks = match requirement.across.as_ref().unwrap() {
        Across::ClaimedOnce => "Is each outcome claimed by one group only?",
        Across::Led => "Does an active group lead on each outcome?",
        Across::Returned => "Does a group that is named as a link name the one that names it?",
        Across::Submitted => "Does every active group have terms of reference?",
        Across::Seated(_) => "Does the chair or vice chair of every group sit at the parent body?",
        Across::SaidOnce(_) => "Is each duty given to one group only?",
        Across::Known => "Is every document that of one group of the register, and its only one?",
    };
    format!("{asks} (of all documents together)")
}

fn anchor(pack: &RulePack, requirement: &Requirement) -> String {
    format!("{}-{}", pack.id, requirement.code.to_lowercase())
}

/// Returns the question of a requirement.
fn asks(pack: &RulePack, requirement: &Requirement) -> String {
    use torlint::check::Check;
    let on = requirement.on.as_ref().and_then(|on| pack.topics.iter().find(|topic| topic.id == *on));
    let Some(check) = &requirement.check else { return asks_across(requirement) };
    match (check, on) {
        (Check::Covered, Some(topic)) => format!("Does it say {}?", topic.asks),
        (Check::Covered, None) => "Is its topic covered?".to_owned(),
        (Check::Content, _) => "Is there any text beyond a title?".to_owned(),
        (Check::Headings, _) => "Are there headings?".to_owned(),
        (Check::Marked, _) => "Is every heading marked as one?".to_owned(),
        (Check::Named, _) => "Does something name the group?".to_owned(),
        (Check::Filled, _) => "Are all gaps filled in?".to_owned(),
        (Check::Dated(_), _) => "Does the document carry a date?".to_owned(),
        (Check::Says(says), _) => {
            let asks: Vec<&str> = says.things.iter().map(|thing| &*thing.asks).collect();
            format!("Does it say {}?", torlint::text::listed(&asks))
        }
        (Check::Definite(definite), _) => format!("Does it say {}?", definite.asks),
        (Check::WrittenOut, _) => "Is everything said in words, not only in pictures?".to_owned(),
        (Check::Claimed, _) => "Is an outcome of the strategy claimed?".to_owned(),
        (Check::Peopled(_), _) => "Does the section on members name anybody?".to_owned(),
        (Check::Distinct, _) => "Is each outcome named once in a list?".to_owned(),
        (Check::Consistent(_), _) => "Do the lists of outcomes agree?".to_owned(),
        (Check::Registered, _) => "Are its outcomes in the register?".to_owned(),
        (Check::Numbered(_), _) => "Do indicators have numbers that exist?".to_owned(),
        (Check::Explained(_), _) => "Is every short form explained?".to_owned(),
        (Check::Found(_), _) => "Is everything there that the text refers to?".to_owned(),
        (Check::OneName(_), _) => "Does the group go by one name?".to_owned(),
        (Check::Recognised(_), _) => "Are bodies called by a known name?".to_owned(),
        (Check::Counted(_), _) => "Do counts agree with lists?".to_owned(),
        (Check::Active(_), _) => "Are the groups that it relies on active?".to_owned(),
        (Check::Agreed, _) => "Does it claim what the register gives to the group?".to_owned(),
        (Check::Reasoned, _) => "Does every waiver give a reason?".to_owned(),
        (Check::Used, _) => "Does every waiver waive something?".to_owned(),
    }
}
