//! Do the documents that people really write get the verdicts that an officer would give? Where they are at hand.
//!
//! They stand in the folder that `TORLINT_SHARED` names, else in `../shared`; without them these tests say so and pass.

mod support;

use std::fs;
use std::path::{Path, PathBuf};

use torlint::answer::Standing;
use torlint::document::Form;
use torlint::pack;
use torlint::reading::{Number, Reading, Role};
use torlint::register::{Directory, Kind, Register};
use torlint::report::{self, Choices, Judged, Status};
use torlint::text::Source;
use torlint::verdict::Standard;

use support::{lawful, lookup, the_pack, words};

/// Returns a folder beside this repository, where it is there.
fn shared(folder: &str) -> Option<PathBuf> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared");
    let folder = std::env::var_os("TORLINT_SHARED").map_or_else(beside, PathBuf::from).join(folder);
    let there = folder.is_dir();
    if !there {
        say(&format!("skipped: {} is not there", folder.display()));
    }
    there.then_some(folder)
}

#[expect(clippy::print_stderr, reason = "a test that is skipped says so")]
fn say(words: &str) {
    eprintln!("{words}");
}

fn judged(path: &Path) -> Judged<'static> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    lawful(Source::decode(name, fs::read(path).expect("the document can be read")))
}

#[test]
fn every_document_is_read_and_judged_lawfully() {
    for folder in ["seeds", "corpus/dev"] {
        let mut open: Vec<PathBuf> = shared(folder).into_iter().collect();
        let mut count = 0;
        while let Some(folder) = open.pop() {
            for entry in fs::read_dir(&folder).expect("the folder can be read").flatten() {
                let path = entry.path();
                if path.is_dir() {
                    open.push(path);
                } else if path.extension().is_some_and(|ending| ending == "md" || ending == "txt") {
                    let judged = judged(&path);
                    assert_ne!(judged.status, Status::CannotBeRead, "{}", path.display());
                    count += 1;
                }
            }
        }
        say(&format!("{count} documents of {folder}"));
    }
}

fn lines(judged: &Judged<'_>, code: &str) -> Vec<usize> {
    let verdict = judged.verdicts.iter().find(|verdict| verdict.requirement.code == code).expect("the code is known");
    verdict.answer.evidence.iter().map(|evidence| judged.source.line(evidence.span.start)).collect()
}

fn statement(judged: &Judged<'_>, code: &str) -> String {
    let verdict = judged.verdicts.iter().find(|verdict| verdict.requirement.code == code).expect("the code is known");
    verdict.answer.statement.clone()
}

fn word(judged: &Judged<'_>, code: &str) -> &'static str {
    words(judged).into_iter().find(|(known, _)| known == code).expect("the code is known").1
}

#[test]
fn the_draft_covers_six_of_seven() {
    let Some(folder) = shared("seeds") else { return };
    let judged = judged(&folder.join("stronger-communities-draft.txt"));
    for code in ["TOR101", "TOR102", "TOR103", "TOR105", "TOR106"] {
        assert_eq!(word(&judged, code), "yes", "{code}");
    }
    assert_eq!(word(&judged, "TOR104"), "elsewhere");
    let links = lines(&judged, "TOR104");
    assert!(links.contains(&34) && links.contains(&56), "{links:?}");
    assert_eq!(word(&judged, "TOR107"), "mention");
    assert!(lines(&judged, "TOR107").contains(&61));
    assert_eq!((judged.covered, judged.required), (6, 7));
    assert_eq!(judged.status, Status::DoesNotComply);
}

#[test]
fn remains_of_a_diagram_are_evidence_of_nothing() {
    let Some(folder) = shared("seeds") else { return };
    let judged = judged(&folder.join("gloucester-partnership.txt"));
    for code in ["TOR101", "TOR107"] {
        assert_eq!(word(&judged, code), "empty", "{code}");
    }
    for verdict in &judged.verdicts {
        for evidence in &verdict.answer.evidence {
            let line = judged.source.line(evidence.span.start);
            let code = &verdict.requirement.code;
            // The sentence that lists the topics is evidence of none; what it says else is its own.
            let list = line == 127 && code.starts_with("TOR1");
            let diagram = list || (37..=57).contains(&line) || (200..=478).contains(&line);
            assert!(!diagram, "{code} points at line {line}: {}", evidence.note);
        }
    }
}

#[test]
fn the_draft_has_no_date_three_names_and_four_short_forms() {
    let Some(folder) = shared("seeds") else { return };
    let judged = judged(&folder.join("stronger-communities-draft.txt"));
    let told: Vec<&str> = judged.findings.iter().map(|finding| &*finding.requirement.code).collect();
    for code in ["TOR005", "TOR305", "TOR307"] {
        assert!(told.contains(&code), "{code}: {told:?}");
    }
    for code in ["TOR009", "TOR209", "TOR306"] {
        assert!(!told.contains(&code), "{code}: {told:?}");
    }
    assert_eq!(word(&judged, "TOR209"), "-", "no section is headed for the members");
    let undated = statement(&judged, "TOR005");
    assert!(undated.contains("\"the next ten years\""), "{undated}");
    assert!(lines(&judged, "TOR005").contains(&14));
    let short = statement(&judged, "TOR305");
    assert!(short.ends_with(": PAG, LSP, LAA and NI."), "{short}");
    assert_eq!(lines(&judged, "TOR305"), [3, 18, 34, 36]);
    assert_eq!(lines(&judged, "TOR307"), [3, 14, 38]);
}

/// Row A12: the appendix is found under the name that the text gives it, and is evidence of no topic.
#[test]
fn the_appendix_of_the_draft_is_found_and_shows_no_topic() {
    let Some(folder) = shared("seeds") else { return };
    let judged = judged(&folder.join("stronger-communities-draft.txt"));
    assert_eq!(word(&judged, "TOR306"), "yes");
    assert_eq!(statement(&judged, "TOR306"), "Every part that the text refers to is there.");
    for verdict in judged.verdicts.iter().filter(|verdict| verdict.requirement.code.starts_with("TOR1")) {
        for evidence in &verdict.answer.evidence {
            let line = judged.source.line(evidence.span.start);
            assert!(line < 62, "{} points at line {line}", verdict.requirement.code);
        }
    }
}

#[test]
fn the_partnerships_own_document_is_held_to_what_is_asked_of_every_document() {
    let Some(folder) = shared("seeds") else { return };
    let pack = torlint::pack::find("gloucester-parent").expect("the pack is built in");
    let standard = torlint::verdict::Standard::new(pack, None);
    let path = folder.join("gloucester-partnership.txt");
    let source = Source::decode("gloucester-partnership.txt", fs::read(path).expect("the document can be read"));
    let choices = torlint::report::Choices { as_terms_of_reference: true, ..torlint::report::Choices::default() };
    let judged = torlint::report::judge(&standard, source, &choices);
    for code in ["TOR005", "TOR009", "TOR305"] {
        assert_eq!(word(&judged, code), "no", "{code}");
    }
    for code in ["TOR306", "TOR307"] {
        assert_ne!(word(&judged, code), "no", "{code}");
    }
    assert_eq!(lines(&judged, "TOR009"), [7, 35]);
    assert_eq!(lines(&judged, "TOR305"), [127]);
    assert_eq!(statement(&judged, "TOR305"), "The short form LAA is never explained.");
}

#[test]
fn the_draft_is_plain_text_without_marks() {
    let Some(folder) = shared("seeds") else { return };
    let path = folder.join("stronger-communities-draft.txt");
    let source = Source::decode("draft.txt", fs::read(path).expect("the draft can be read"));
    let lookup = lookup();
    let document = torlint::document::Document::read(&source, &|heading| lookup.familiarity(heading));
    assert!(document.headings().all(|(_, heading)| !matches!(heading.form, Form::Atx | Form::Setext | Form::Html)));
    assert!(
        document.headings().any(|(_, heading)| source.line(heading.span.start) == 62),
        "glued to the line above it"
    );
    let judged = lawful(source);
    assert!(judged.verdicts.iter().any(|verdict| verdict.answer.standing == Standing::Met));
}

/// Returns the sample register of the partnership from whose papers it was taken.
fn register() -> Register {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("rules/gloucester-register.toml");
    let text = fs::read_to_string(path).expect("the sample can be read");
    Register::read("register.toml", &text).expect("the sample is whole")
}

/// Judges one of the founding papers with the sample register.
fn with_register(name: &str, pack: &str, look: impl FnOnce(&Judged<'_>)) {
    let Some(folder) = shared("seeds") else { return };
    let register = register();
    let standard = Standard::new(pack::find(pack).expect("the pack is built in"), Some(&register));
    let source = Source::decode(name, fs::read(folder.join(name)).expect("the paper can be read"));
    look(&report::judge(&standard, source, &Choices { as_terms_of_reference: true, ..Choices::default() }));
}

/// Row A9: six thematic groups, two of them inactive, five county partnerships, the Conference, and the tiers.
#[test]
fn every_body_of_the_founding_papers_is_known_in_every_form() {
    let register = register();
    let directory = Directory::new(&register);
    let forms = [
        ("strategic-group", "Gloucester Partnership Strategic Group; the Strategic Group"),
        ("executive", "Gloucester Partnership Executive Group; The Gloucester Partnership Executive; the Executive"),
        ("executive", "the Executive Board; the Executive board; the Executive group; the Executive Group"),
        ("executive-support", "Executive Support Group"),
        ("scrutiny-panel", "City Council Scrutiny Panel; Scrutiny Panel"),
        ("environment", "Natural and Built Environment Priority Action Group (inactive); Environment Group"),
        ("stronger-communities", "Stronger Communities Group; Stronger Communities PAG"),
        ("community-safety", "Community Safety  Partnership"),
        ("economic", "Economic Development and Regeneration Group  (inactive); Economic Development PAG"),
        ("economic", "Economic PAG; the Economic Group"),
        ("healthy-city", "Healthy City Partnership; Healthy City Partnership Group"),
        ("children", "Children & Young People Action Group; Children & Young People’s Action Group"),
        ("environment-county", "Environment Strategic Partnership"),
        ("health-county", "Health and Well-being Strategic Partnership"),
        ("safer-stronger-county", "Gloucestershire Safer and Stronger Communities Partnership"),
        ("economic-county", "Gloucestershire First"),
        ("children-county", "Glos Children and Young Peoples Strategic Partnership"),
        ("conference", "Gloucestershire Conference; the countywide Gloucestershire Conference; the Conference agenda"),
    ];
    for (id, names) in forms {
        for name in names.split("; ") {
            let found: Vec<&str> =
                directory.find(name).iter().map(|named| register.bodies[named.body].id.as_str()).collect();
            assert_eq!(found, [id], "{name}");
        }
    }
    assert!(register.bodies.iter().all(|body| forms.iter().any(|(id, _)| *id == body.id)));
    for none in ["the Gloucester Partnership Board", "the Strategy Group", "the Chief Executive", "conferences"] {
        assert_eq!(directory.find(none), [], "{none}");
    }
    assert_eq!(directory.find("the Gloucester Partnership Conference"), [], "the Partnership's own is another");
}

/// Row A11: line 30 says that the group is still to be re-established, lines 48 and 60 do not.
#[test]
fn the_draft_relies_on_a_group_that_is_inactive() {
    with_register("stronger-communities-draft.txt", pack::DEFAULT, |judged| {
        assert_eq!(word(judged, "TOR403"), "no");
        let verdict = judged.verdicts.iter().find(|verdict| verdict.requirement.code == "TOR403").expect("it is asked");
        let places = verdict.answer.evidence.iter();
        let places: Vec<(usize, &str)> =
            places.map(|place| (judged.source.line(place.span.start), place.note.as_str())).collect();
        let unsaid = "not active at present";
        assert_eq!(places, [(48, unsaid), (60, unsaid), (30, "says so already")]);
        let name = "Economic Development and Regeneration Group";
        assert!(verdict.answer.statement.contains(name), "{}", verdict.answer.statement);
    });
}

#[test]
fn the_draft_calls_one_body_by_a_name_that_none_has() {
    with_register("stronger-communities-draft.txt", pack::DEFAULT, |judged| {
        assert_eq!(lines(judged, "TOR308"), [58]);
        let verdict = judged.verdicts.iter().find(|verdict| verdict.requirement.code == "TOR308").expect("it is asked");
        assert!(verdict.answer.statement.contains("\"Gloucester Partnership Board\""), "{}", verdict.answer.statement);
        let meant = "Did you mean \"Gloucester Partnership Executive Group\"?";
        assert_eq!(verdict.answer.hint.as_deref(), Some(meant));
    });
}

#[test]
fn the_partnerships_own_paper_calls_the_strategic_group_by_another_name() {
    with_register("gloucester-partnership.txt", "gloucester-parent", |judged| {
        assert_eq!(lines(judged, "TOR308"), [70]);
        assert!(judged.verdicts.iter().all(|verdict| !verdict.requirement.code.starts_with("TOR4")));
    });
}

#[test]
fn without_a_register_nobody_is_unknown_or_inactive() {
    let Some(folder) = shared("seeds") else { return };
    let judged = judged(&folder.join("stronger-communities-draft.txt"));
    for code in ["TOR308", "TOR403"] {
        assert_eq!(word(&judged, code), "-", "{code}");
    }
}

#[test]
fn the_sample_holds_the_outcomes_that_the_papers_name() {
    let register = register();
    assert_eq!(register.partnership.outcomes, ["2.1", "2.2", "3.1", "4.4"]);
    let thematic = register.bodies.iter().filter(|body| body.kind == Kind::Thematic);
    let leads: Vec<&str> = thematic.flat_map(|body| body.leads.iter().map(String::as_str)).collect();
    assert_eq!(leads, ["2.1", "2.2", "3.1", "4.4"], "each has one lead");
}

/// The register of the acceptance rows, as far as outcomes go.
const REGISTER: &str = r#"
[partnership]
name = "Gloucester Partnership"
strategy = "Sustainable Community Strategy"
outcomes = ["2.1", "2.2", "3.1", "4.4"]

[[body]]
id = "stronger-communities"
name = "Stronger Communities PAG"
kind = "thematic"
leads = ["2.1", "2.2", "3.1"]
supports = ["4.4"]

[[body]]
id = "economic"
name = "Economic Development and Regeneration Group"
kind = "thematic"
status = "inactive"
leads = ["4.4"]
"#;

#[test]
fn the_draft_doubles_one_outcome_and_leaves_one_out() {
    let Some(folder) = shared("seeds") else { return };
    let path = folder.join("stronger-communities-draft.txt");
    let register = Register::read("register.toml", REGISTER).expect("the register can be read");
    let standard = Standard::new(the_pack(), Some(&register));
    let source = Source::decode("draft.txt", fs::read(&path).expect("the draft can be read"));
    let alone = judged(&path);
    let within = report::judge(&standard, source, &Choices::default());
    for judged in [&alone, &within] {
        let verdict = judged.verdicts.iter().find(|verdict| verdict.requirement.code == "TOR302").expect("known");
        assert_eq!(verdict.answer.standing, Standing::Unmet);
        assert_eq!(
            verdict.answer.statement,
            "Line 48 lists the group's outcomes as 2.1, 2.1 and 3.1, but the objectives (lines 16-20) are 2.1, 2.2 and 3.1."
        );
        assert_eq!(verdict.answer.hint.as_deref(), Some("2.1 appears twice; did you mean 2.2?"));
        assert!(lines(judged, "TOR302").contains(&48));
        for code in ["TOR201", "TOR301", "TOR303", "TOR304", "TOR309", "TOR406"] {
            assert_ne!(word(judged, code), "no", "{code}");
        }
    }
    for code in ["TOR201", "TOR303", "TOR304", "TOR406"] {
        assert_eq!(word(&within, code), "yes", "{code}");
    }
}

#[test]
fn outcomes_of_the_strategy_and_of_the_county_never_mix() {
    let Some(folder) = shared("seeds") else { return };
    let path = folder.join("stronger-communities-draft.txt");
    let source = Source::decode("draft.txt", fs::read(path).expect("the draft can be read"));
    let lookup = lookup();
    let document = torlint::document::Document::read(&source, &|heading| lookup.familiarity(heading));
    let reading = Reading::new(&document, &lookup, None);
    let outcomes = reading.outcomes();
    let numbers = |all: Vec<Number>| all.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
    assert_eq!(numbers(outcomes.claims().into_keys().collect()), "2.1 2.2 3.1");
    assert_eq!(numbers(outcomes.supports().into_keys().collect()), "4.4");
    let lines = |role: Role| {
        let of_role = outcomes.references.iter().filter(move |reference| reference.role == role);
        of_role.map(|reference| source.line(reading.place_of_outcome(reference).start)).collect::<Vec<_>>()
    };
    assert_eq!(lines(Role::Claimed), [10, 10, 10, 16, 18, 20, 48, 48, 48]);
    assert_eq!(lines(Role::Supported), [30, 48]);
    assert_eq!(lines(Role::Named), [0; 0], "line 34 speaks of another series");
    let indicators: Vec<String> = reading.indicators().into_iter().map(|indicator| indicator.name).collect();
    assert_eq!(indicators, ["35"]);
}

#[test]
fn the_draft_leaves_open_what_an_officer_would_ask_for() {
    let Some(folder) = shared("seeds") else { return };
    let judged = judged(&folder.join("stronger-communities-draft.txt"));
    for code in ["TOR006", "TOR206", "TOR208"] {
        assert_eq!(word(&judged, code), "no", "{code}");
    }
    assert_eq!(lines(&judged, "TOR205"), [42], "left to the group");
    assert_eq!(lines(&judged, "TOR203"), [58], "a representative");
    for code in ["TOR202", "TOR204", "TOR207"] {
        assert_eq!(word(&judged, code), "yes", "{code}");
    }
    let verdict = judged.verdicts.iter().find(|verdict| verdict.requirement.code == "TOR007").expect("it is asked");
    assert_eq!(verdict.answer.standing, Standing::Unclear, "a draft has not been agreed yet");
}

#[test]
fn the_draft_without_its_lines_on_the_executive_fails() {
    let Some(folder) = shared("seeds") else { return };
    let text = fs::read_to_string(folder.join("stronger-communities-draft.txt")).expect("the draft can be read");
    let without = |line: usize, instead: &str| {
        let changed = |(index, text)| if index + 1 == line { instead } else { text };
        let text: Vec<&str> = text.lines().enumerate().map(changed).collect();
        lawful(Source::decode("draft.txt", text.join("\n").into_bytes()))
    };
    let word = |judged: &Judged<'_>, code: &str| word(judged, code);
    assert_eq!(word(&without(50, ""), "TOR202"), "no", "nothing else reports to the Executive");
    assert_eq!(word(&without(58, ""), "TOR203"), "no", "nobody is said to sit there");
    let seated = "· The chair of the group will sit on the Gloucester Partnership Executive.";
    assert_eq!(word(&without(58, seated), "TOR203"), "yes");
}
