//! Is what is asked of all documents together answered rightly, and told alike in every format?
//!
//! Each file in `fixtures/across/CODE-name` holds a small partnership: its register and its documents, each below a line
//! `=== name`. The first word of the file's name is "yes" where nothing goes against that code, and "no" where something does.

#![expect(clippy::unwrap_used, reason = "a test that stops says why")]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use torlint::finding::Strictness;
use torlint::pack::{self, RulePack};
use torlint::register::Register;
use torlint::report::review::{Format, Parts, Review, Since, see};
use torlint::report::{Amount, Choices, Look, Setting, Whereabouts};
use torlint::text::Source;
use torlint::verdict::Standard;

fn pack() -> &'static RulePack {
    pack::find(pack::DEFAULT).unwrap()
}

/// A register and documents, by their names.
struct Partnership {
    register: Option<(Register, Source)>,
    documents: Vec<(String, String)>,
}

impl Partnership {
    fn new(files: impl IntoIterator<Item = (String, String)>) -> Self {
        let (mut register, mut documents) = (None, Vec::new());
        for (name, text) in files {
            if name == "register.toml" {
                let read = Register::read(&name, &text).unwrap_or_else(|mistakes| panic!("{mistakes}"));
                register = Some((read, Source::new(name, text)));
            } else {
                documents.push((name, text));
            }
        }
        Self { register, documents }
    }

    /// Reads the parts of a file, each below a line `=== name`.
    fn of_file(path: &Path) -> Self {
        let text = fs::read_to_string(path).unwrap();
        let parts = text.split("=== ").skip(1).map(|part| part.split_once('\n').unwrap());
        Self::new(parts.map(|(name, text)| (name.to_owned(), text.to_owned())))
    }

    fn of_folder(folder: &str) -> Self {
        let mut files: Vec<(String, String)> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.file_name().is_some_and(|name| name != "torlint.toml"))
            .map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), fs::read_to_string(&path).unwrap()))
            .collect();
        files.sort();
        Self::new(files)
    }

    fn review(&self) -> Review<'_> {
        self.review_telling(&|_| true)
    }

    /// Reviews it, and tells what is wanted.
    fn review_telling(&self, is_told: &dyn Fn(&str) -> bool) -> Review<'_> {
        let register = self.register.as_ref();
        let standard = Standard::new(pack(), register.map(|(register, _)| register));
        let one = |(name, text): &(String, String)| {
            let body = register.and_then(|(register, _)| register.files().get(name).copied());
            let choices = Choices { as_terms_of_reference: true, body, ..Choices::default() };
            see(&standard, Source::new(name, text), &choices)
        };
        let seen = self.documents.iter().map(one).collect();
        let register = register.map(|(register, source)| (register, source));
        let parts = Parts {
            pack: pack(),
            register,
            seen,
            absent: self.absent(),
            excuses: Vec::new(),
            strictness: Strictness::default(),
        };
        Review::new(parts, is_told)
    }

    /// Says of the files that the register names and that are not there that they are not.
    fn absent(&self) -> BTreeMap<usize, String> {
        let is_absent = |file: &String| self.documents.iter().all(|(name, _)| name != file);
        let files = self.register.iter().flat_map(|(register, _)| register.files());
        let absent = files.filter(|(file, _)| is_absent(file));
        absent.map(|(file, body)| (body, format!("{file}, which the register names, is not there"))).collect()
    }
}

fn told(review: &Review<'_>, format: Format, columns: usize) -> String {
    let look = Look { width: columns.min(120), columns, colour: false, unicode: true, amount: Amount::Usual };
    let whereabouts = Whereabouts { here: "/".to_owned(), top: "/".to_owned() };
    let mut out = Vec::new();
    format
        .write(review, Setting { look, whereabouts: &whereabouts, fails: None, all_verdicts: true }, &mut out)
        .unwrap();
    String::from_utf8(out).unwrap()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

#[test]
fn every_small_partnership_gets_the_verdict_that_its_name_claims() {
    let (mut wrong, mut claimed) = (String::new(), BTreeMap::new());
    for folder in files(Path::new("fixtures/across")) {
        let code = folder.file_name().unwrap().to_str().unwrap()[..6].to_owned();
        for file in files(&folder) {
            let partnership = Partnership::of_file(&file);
            let review = partnership.review();
            let asked: Vec<_> = review.matters.iter().filter(|told| told.verdict.requirement.code == code).collect();
            assert!(!asked.is_empty(), "{}: {code} is never asked", file.display());
            let findings: Vec<_> = asked.iter().filter_map(|told| told.finding.as_ref()).collect();
            let name = file.file_stem().unwrap().to_str().unwrap();
            let word = name.split('-').next().unwrap().to_owned();
            if (word == "no") == findings.is_empty() {
                let said: Vec<&str> = asked.iter().map(|told| told.verdict.answer.statement.as_str()).collect();
                let _ = writeln!(wrong, "{}: {said:?}", file.display());
            }
            for told in asked.iter().filter(|told| told.finding.is_some()) {
                assert!(!told.documents.is_empty(), "{}: the finding has no place", file.display());
                assert_eq!(told.documents.len(), told.verdict.answer.evidence.len());
            }
            *claimed.entry((code.clone(), word)).or_insert(0) += 1;
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    for requirement in pack().requirements.iter().filter(|requirement| requirement.across.is_some()) {
        for word in ["yes", "no"] {
            let count = claimed.get(&(requirement.code.to_string(), word.to_owned())).copied().unwrap_or_default();
            assert!(count >= 2, "{} has {count} small partnerships that say {word}", requirement.code);
        }
    }
}

/// Row A8: six groups, of which two are not active; each question between documents is answered at least once against them.
#[test]
fn the_example_partnership_has_a_finding_of_every_kind() {
    let partnership = Partnership::of_folder("fixtures/partnership");
    let review = partnership.review();
    let roll: Vec<(&str, &str)> = review.rows.iter().map(|row| (row.name.as_str(), row.standing.name())).collect();
    assert_eq!(
        roll,
        [
            ("Natural and Built Environment Priority Action Group", "not-required"),
            ("Stronger Communities Group", "complies"),
            ("Community Safety Partnership", "complies-with-points"),
            ("Economic Development and Regeneration Group", "not-required"),
            ("Healthy City Partnership", "does-not-comply"),
            ("Children & Young People Action Group", "not-submitted"),
            ("Culture and Learning Group", "does-not-comply"),
        ]
    );
    let across = review.matters.iter().filter_map(|told| told.finding.as_ref());
    let of_documents = review.documents.iter().flat_map(|judged| &judged.findings);
    let mut codes: Vec<&str> = across.chain(of_documents).map(|finding| &*finding.requirement.code).collect();
    codes.retain(|code| code.starts_with("TOR4"));
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes, ["TOR401", "TOR402", "TOR403", "TOR404", "TOR405", "TOR406", "TOR407", "TOR408", "TOR410"]);
}

#[test]
fn the_example_partnership_is_told_in_every_format() {
    let partnership = Partnership::of_folder("fixtures/partnership");
    let review = partnership.review();
    for format in Format::ALL {
        insta::assert_snapshot!(format!("partnership-{}", format.name()), told(&review, format, 80));
    }
    for columns in [50, 220] {
        insta::assert_snapshot!(format!("partnership-{columns}-columns"), told(&review, Format::Text, columns));
    }
}

/// A table goes to the edge of the terminal and not beyond; where it does not fit, each group stands by itself.
#[test]
fn nothing_is_wider_than_the_terminal() {
    let partnership = Partnership::of_folder("fixtures/partnership");
    let review = partnership.review();
    for columns in [40, 60, 70, 80, 100, 120, 160, 220] {
        let told = told(&review, Format::Text, columns);
        let table = told.split("\nBetween the documents").next().unwrap();
        let longest = table.lines().map(|line| line.chars().count()).max();
        assert!(longest <= Some(columns), "{columns}: {longest:?}");
    }
}

#[test]
fn a_review_is_held_against_an_earlier_one() {
    let earlier = Partnership::of_folder("fixtures/partnership");
    let then = told(&earlier.review(), Format::Json, 80);
    let mut later = Partnership::of_folder("fixtures/partnership");
    later.documents.retain(|(name, _)| name != "culture.md");
    for (name, text) in &mut later.documents {
        match name.as_str() {
            // A heading and a line above move every place below; only the agreement is lost.
            "community-safety.md" => {
                *text = text.replace(", agreed by the partners on", ",").replace("1.1 The", "\n1.1 The");
            }
            "health-terms-of-reference.txt" => {
                text.push_str("\nReview\n\nThese terms of reference are reviewed every March.\n");
            }
            _ => {}
        }
    }
    later.documents.push((
        "children-and-young-people.md".to_owned(),
        "# Children & Young People Action Group: Terms of Reference\n\n## Purpose\n\nTo speak for all who are young in the city.\n".to_owned(),
    ));
    let mut review = later.review();
    let since = Since::read(&review, "then.json", &then).unwrap();
    assert_eq!(since.new, ["children-and-young-people.md"]);
    assert_eq!(since.gone, ["culture.md"]);
    let settled: Vec<(&str, &str)> = since.met.iter().map(|settled| (settled.code.as_str(), settled.now)).collect();
    assert!(settled.contains(&("TOR006", "met")), "{settled:?}");
    assert!(settled.contains(&("TOR405", "met")), "{settled:?}");
    let lost = review.documents.iter().flat_map(|judged| &judged.findings);
    let lost: Vec<&str> = lost
        .filter(|finding| since.findings[&finding.id].name() == "lost")
        .map(|finding| &*finding.requirement.code)
        .collect();
    assert_eq!(lost, ["TOR007"]);
    review.since = Some(since);
    for format in [Format::Text, Format::Markdown, Format::Csv, Format::Concise] {
        insta::assert_snapshot!(format!("since-{}", format.name()), told(&review, format, 80));
    }
    let page = told(&review, Format::Html, 80);
    assert!(page.contains("What has changed") && page.contains("<span class=\"tag change\">lost</span>"));
    let json: serde_json::Value = serde_json::from_str(&told(&review, Format::Json, 80)).unwrap();
    assert_eq!(json["since"]["gone"], serde_json::json!(["culture.md"]));
    // Held against itself, everything stays open and nothing is lost.
    let same = Since::read(&review, "now.json", &told(&review, Format::Json, 80)).unwrap();
    assert!(same.met.is_empty() && same.new.is_empty() && same.gone.is_empty(), "{same:?}");
    assert!(same.findings.values().all(|change| change.name() == "open"), "{same:?}");
}

#[test]
fn what_is_no_review_is_said_to_be_none() {
    let partnership = Partnership::of_folder("fixtures/partnership");
    let review = partnership.review();
    for (text, said) in [
        ("", "then.json is empty"),
        ("[]", "no review that torlint wrote"),
        ("{\"schema\": 1, \"docum", "or not a whole one (line 1)"),
        ("{\"schema\": 1, \"documents\": []}", "the report of a check"),
        ("{\"documents\": []}", "it has no \"schema\""),
        ("{\"schema\": 2}", "was written in schema 2"),
        ("{\"schema\": 1, \"groups\": [], \"documents\": 3}", "no review that torlint wrote"),
    ] {
        let wrong = Since::read(&review, "then.json", text).unwrap_err();
        assert!(wrong.contains(said), "{text}: {wrong}");
    }
}

#[test]
fn a_page_shows_hostile_text_as_text() {
    let hostile = "# <script>alert(1)</script> \"Group\" & 'Co' \u{202e}evil: Terms of Reference\n\n## Purpose\n\n\
                   <img src=x onerror=alert(2)> The group claims outcome 2.1 </blockquote><script>window.marked=1</script>.\n\n";
    let long = format!("## Members\n\n{} and the council\n", "w".repeat(200_000));
    let partnership = Partnership::new([
        (
            "register.toml".to_owned(),
            "[partnership]\nname = \"<b>Bold</b> Partnership\"\noutcomes = [\"2.1\"]\n".to_owned(),
        ),
        ("a\"><script>.md".to_owned(), format!("{hostile}{long}")),
        ("b.md".to_owned(), format!("{hostile}{long}")),
    ]);
    let review = partnership.review();
    let page = told(&review, Format::Html, 80);
    assert!(!page.contains("<script"), "a script got in");
    assert!(!page.contains("<img"), "an image got in");
    assert!(!page.contains("<b>Bold"), "markup got in");
    assert!(!page.contains('\u{202e}'), "the direction of writing is turned");
    assert!(page.len() < 200_000, "a long word is copied whole: {} bytes", page.len());
    assert_eq!(page, told(&review, Format::Html, 80));
}

#[test]
fn a_passage_is_what_stands_below_its_heading() {
    let text = "Terms of reference of the Orchard Group\n\n**1. Purpose**\n\nThe group plants fruit trees in the city, for \
                all who live there.\n\n**Membership:** The council, the growers and two residents of each ward belong.\n";
    let partnership = Partnership::new([("a.md".to_owned(), text.to_owned())]);
    let page = told(&partnership.review(), Format::Html, 80);
    let words: Vec<String> = page
        .split("</blockquote>")
        .map(|part| part.rsplit("<blockquote").next().unwrap_or_default().to_owned())
        .collect();
    let passage = |heading: &str| {
        words
            .iter()
            .find(|words| words.contains(&format!("<mark>{heading}")) && words.contains("<br>"))
            .unwrap()
            .clone()
    };
    let purpose = passage("1. Purpose");
    assert!(purpose.contains("<bdi>The group plants fruit trees"), "{purpose}");
    assert_eq!(purpose.matches("**").count(), 2, "{purpose}");
    let members = passage("Membership");
    assert_eq!(members.matches("the growers").count(), 1, "{members}");
}

/// Every link of the page leads to a place in it, and there is a row for each group.
#[test]
fn the_links_of_a_page_lead_somewhere() {
    let partnership = Partnership::of_folder("fixtures/partnership");
    let review = partnership.review();
    let page = told(&review, Format::Html, 80);
    let ids: Vec<&str> = page.split(" id=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    let links: Vec<&str> = page.split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    assert!(links.len() > review.rows.len());
    for link in links {
        let id = link.strip_prefix('#').unwrap_or_else(|| panic!("{link} leads out of the page"));
        assert_eq!(ids.iter().filter(|known| **known == id).count(), 1, "{link}");
    }
    for row in &review.rows {
        let name = row.name.replace('&', "&#38;");
        assert!(page.contains(&format!("<bdi>{name}</bdi></a></th>")), "{name}");
    }
}

#[test]
fn a_waiver_holds_between_documents_too() {
    let group = |name: &str, remark: &str| {
        format!(
            "# {name}: Terms of Reference\n\n{remark}\n\n## Objectives\n\nThe group leads on outcome 2.1 of the strategy.\n"
        )
    };
    let remark = "<!-- torlint: waive TOR401: the Board agreed on 4 May that both lead -->";
    let register = "[partnership]\nname = \"Larkmoor Partnership\"\noutcomes = [\"2.1\"]\n\
                    [[body]]\nid = \"parks\"\nname = \"Parks Group\"\nkind = \"thematic\"\n\
                    [[body]]\nid = \"skills\"\nname = \"Skills Group\"\nkind = \"thematic\"\n";
    let partnership = Partnership::new([
        ("register.toml".to_owned(), register.to_owned()),
        ("parks.md".to_owned(), group("Parks Group", remark)),
        ("skills.md".to_owned(), group("Skills Group", "")),
    ]);
    let review = partnership.review();
    let told_of = review.matters.iter().find(|told| told.verdict.requirement.code == "TOR401").unwrap();
    assert!(told_of.finding.is_none());
    assert_eq!(told_of.verdict.answer.word.name(), "no", "a waiver does not change the answer");
    // The document alone cannot know whether it waives anything.
    let idle = review.documents.iter().flat_map(|judged| &judged.findings);
    assert!(idle.clone().all(|finding| finding.requirement.code != "TOR012"), "{:?}", idle.collect::<Vec<_>>());
    for format in [Format::Text, Format::Markdown, Format::Html, Format::Json] {
        let told = told(&review, format, 80).replace('\n', " ").replace("        ", "");
        assert!(told.contains("the Board agreed on 4 May"), "{}: {told}", format.name());
    }
}

/// Returns a partnership in which two groups claim an outcome and have a duty in the same words.
fn at_odds(names: [&str; 2]) -> Partnership {
    let register = "[partnership]\nname = 'Netherby Partnership'\noutcomes = ['1.1']\n\
                    [[body]]\nid = 'lanes'\nname = 'Quiet Lanes Group'\nkind = 'thematic'\n\
                    [[body]]\nid = 'snow'\nname = 'Snow Clearing Group'\nkind = 'thematic'\n\
                    [[body]]\nid = 'fords'\nname = 'Fords Group'\nkind = 'thematic'\n";
    let text = |group: &str| {
        format!(
            "# {group}: Terms of Reference\n\n## Objectives\n\nThe group leads on outcome 1.1.\n\n## Responsibilities\n\n\
             The group will fill the grit bins at the foot of every hill.\n"
        )
    };
    let documents = names.into_iter().zip(["Quiet Lanes Group", "Snow Clearing Group"]);
    let documents = documents.map(|(name, group)| (name.to_owned(), text(group)));
    Partnership::new([("register.toml".to_owned(), register.to_owned())].into_iter().chain(documents))
}

#[test]
fn what_stays_open_is_known_whatever_else_changes() {
    let before = at_odds(["a.md", "b.md"]);
    let then = told(&before.review(), Format::Json, 80);
    let codes = |since: &Since, review: &Review<'_>| -> Vec<String> {
        assert!(since.met.is_empty(), "{since:?}");
        let told = review.matters.iter().filter_map(|told| told.finding.as_ref());
        let open = told.filter(|finding| since.findings[&finding.id].name() == "open");
        open.map(|finding| finding.requirement.code.to_string()).collect()
    };
    // A file gets another name, and the files stand in another order.
    let mut renamed = at_odds(["z.md", "b.md"]);
    renamed.documents.reverse();
    let review = renamed.review();
    let since = Since::read(&review, "then.json", &then).unwrap();
    let open = codes(&since, &review);
    assert!(["TOR401", "TOR405", "TOR408"].iter().all(|code| open.iter().any(|open| open == code)), "{open:?}");
    assert_eq!(since.findings.values().filter(|change| change.name() != "open").count(), 0, "{since:?}");
    // Two groups exchange their files.
    let review_of_exchanged = at_odds(["b.md", "a.md"]);
    let review = review_of_exchanged.review();
    let since = Since::read(&review, "then.json", &then).unwrap();
    assert!(since.met.is_empty() && since.findings.values().all(|change| change.name() == "open"), "{since:?}");
    // What is not told is open all the same, and what was not told then was.
    let review = before.review_telling(&|code| code == "TOR401");
    let since = Since::read(&review, "then.json", &then).unwrap();
    assert_eq!(codes(&since, &review), ["TOR401"]);
    let little = told(&review, Format::Json, 80);
    let review = before.review();
    let since = Since::read(&review, "then.json", &little).unwrap();
    assert!(since.findings.values().all(|change| change.name() == "open"), "{since:?}");
    // A third group claims the same.
    let mut third = at_odds(["a.md", "b.md"]);
    let text = third.documents[0].1.replace("Quiet Lanes", "Fords");
    third.documents.push(("c.md".to_owned(), text));
    let review = third.review();
    let since = Since::read(&review, "then.json", &then).unwrap();
    let settled: Vec<&str> = since.met.iter().map(|settled| settled.code.as_str()).collect();
    assert_eq!(settled, ["TOR405"]);
    let open = review.matters.iter().filter_map(|told| told.finding.as_ref());
    let open = open.filter(|finding| since.findings[&finding.id].name() == "open");
    let open: Vec<&str> = open.map(|finding| &*finding.requirement.code).collect();
    assert!(open.contains(&"TOR401") && open.contains(&"TOR408"), "{open:?}");
}
