//! How long does judging take? `cargo bench`; nothing is asserted, since machines differ.
//!
//! Documents are made here, so that the figures can be compared from one version to the next.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use divan::Bencher;
use divan::counter::BytesCount;
use torlint::document::Document;
use torlint::finding::Strictness;
use torlint::pack::{self, RulePack};
use torlint::register::Register;
use torlint::report::review::{Parts, Review, see};
use torlint::report::{self, Choices};
use torlint::text::Source;
use torlint::verdict::Standard;

/// As the program has it.
#[cfg(all(feature = "program", not(target_env = "musl")))]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    divan::main();
}

const KINDS: [&str; 2] = ["terms.md", "terms.txt"];

fn the_pack() -> &'static RulePack {
    pack::find(pack::DEFAULT).expect("the pack is built in")
}

fn standard() -> Standard<'static> {
    Standard::new(the_pack(), None)
}

/// What a group says under a heading, and more than one of them may say; `{}` is another place each time, for a line that
/// stands in a document again and again is a page header.
const SAID: [&str; 6] = [
    "The group brings together those who look after {}, so that more people of the Larkmoor Valley walk there.",
    "It reports on {} to the Executive Board every six months, and its chair sits on the board of the Ferry Forum.",
    "- To plant two hundred trees along {} each year, with the RVA.\n- To keep {} open until dusk.",
    "The members are Larkmoor Council, the Police, the Civic Trust (LCT) and two residents of each ward near {}.",
    "Meetings about {} are held every two months; the quorum is five, and decisions are made by those present.",
    "| Target for {} | Who leads |\n|---|---|\n| Fewer falls on {} | The Civic Trust |\n| Safer paths by {} | Larkmoor Council |",
];

const KINDS_OF_PLACES: [&str; 12] = [
    "parks",
    "meadows",
    "towpaths",
    "playgrounds",
    "allotments",
    "woods",
    "cemeteries",
    "commons",
    "verges",
    "gardens",
    "orchards",
    "ponds",
];

const PLACES: [&str; 11] =
    ["north", "south", "old", "new", "upper", "lower", "larger", "smaller", "wilder", "nearer", "other"];

/// Returns a sentence with its place filled in; of the next hundred and more, none has the same.
fn filled(said: &str, number: usize) -> String {
    let kind = KINDS_OF_PLACES[number % KINDS_OF_PLACES.len()];
    said.replace("{}", &format!("the {} {kind}", PLACES[number % PLACES.len()]))
}

/// How groups head what they say: few use the words of the founding document, and on average half of the topics have a heading,
/// as in terms of reference that were really written; the rest is said elsewhere, or nowhere.
const HEADINGS: [[&str; 6]; 4] = [
    ["Purpose", "Objectives", "Responsibilities", "Links to other groups", "Ways of working", "Membership"],
    ["Background", "Goals", "Key activities", "Meetings", "Members", "The year ahead"],
    ["Introduction", "What the group does", "Frequency of meetings", "Who belongs", "Events", "News"],
    ["The valley", "The parks today", "Composition", "Hopes", "Money", "Thanks"],
];

/// What they go on to speak of.
const SUBJECTS: [&str; 6] = [
    "Trees and hedges",
    "Paths",
    "Places to play",
    "Volunteers in the parks",
    "Safety after dark",
    "Signs and benches",
];

/// Returns terms of reference of at least `size` bytes, headed in one of several ways.
fn document(name: &str, size: usize, way: usize) -> Source {
    let marked = name == KINDS[0];
    let mark = if marked { "## " } else { "" };
    let mut text = format!("{}Terms of reference of the Green Spaces Group\n\n", if marked { "# " } else { "" });
    let headings = HEADINGS[way % HEADINGS.len()].into_iter().chain(SUBJECTS);
    for (part, heading) in headings.cycle().enumerate() {
        let round = part / (HEADINGS[0].len() + SUBJECTS.len());
        let number = if round > 0 { format!(", part {}", round + 1) } else { String::new() };
        text.extend([mark, heading, number.as_str(), "\n\n"]);
        for paragraph in 0..4 {
            // Each way leaves two of those things unsaid.
            text.extend([
                filled(SAID[(way * 2 + (part + paragraph) % (SAID.len() - 2)) % SAID.len()], part * 4 + paragraph)
                    .as_str(),
                "\n\n",
            ]);
        }
        if text.len() >= size {
            break;
        }
    }
    Source::new(name, text)
}

fn read(bencher: Bencher<'_, '_>, name: &str, size: usize) {
    let (source, standard) = (document(name, size, 0), standard());
    bencher
        .counter(BytesCount::new(source.text().len()))
        .bench_local(|| Document::read(&source, &|heading| standard.lookup.familiarity(heading)).blocks.len());
}

fn judge(bencher: Bencher<'_, '_>, name: &str, size: usize) {
    let standard = standard();
    bencher
        .counter(BytesCount::new(document(name, size, 0).text().len()))
        .with_inputs(|| document(name, size, 0))
        .bench_local_values(|source| report::judge(&standard, source, &Choices::default()).covered);
}

#[divan::bench(args = KINDS)]
fn read_7_kilobytes(bencher: Bencher<'_, '_>, name: &str) {
    read(bencher, name, 7_000);
}

#[divan::bench(args = KINDS)]
fn judge_7_kilobytes(bencher: Bencher<'_, '_>, name: &str) {
    judge(bencher, name, 7_000);
}

#[divan::bench(args = KINDS)]
fn read_1_megabyte(bencher: Bencher<'_, '_>, name: &str) {
    read(bencher, name, 1_000_000);
}

#[divan::bench(args = KINDS)]
fn judge_1_megabyte(bencher: Bencher<'_, '_>, name: &str) {
    judge(bencher, name, 1_000_000);
}

/// What groups say that more is asked about than the topics: dates, numbers, bodies, short forms.
const ALSO: [&str; 12] = [
    "Agreed by the Executive on 12 March 2010, and reviewed each spring after a walk through {}.",
    "The group will deliver outcomes 2.1 and 2.2 for {} and supports the Economic Group in delivering outcome 4.4.",
    "The group reports on NI 35 and NIs 1, 4 and 7 for {} (see Appendix B and section 2).",
    "The Local Strategic Partnership (LSP) and the CVS are told of all decisions about {}.",
    "The chair speaks for {} on the Executive, or in their absence the vice chair does.",
    "Conflicts of interest in {} are declared at the start, and minutes are kept by the council.",
    "The three principles for {} are:\n\n- to listen to those who use {};\n- to share the care of {};\n- to act for {}.",
    "The group works with the Community Safety Partnership and the Healthy City Partnership on {}.",
    "Five residents near {}, the council's parks officer and two councillors belong to it.",
    "In the next five years it will plant a thousand trees along the roads to {}.",
    "Nobody speaks of {} for the group but its chair, who may ask another member to do so.",
    "All of the outcomes assigned to the group (2.1 and 2.2) are looked at once a year, beginning with {}.",
];

/// Returns documents of about 9 KB, each of them another. They hold as many outcomes, indicators, references, names and short
/// forms in a thousand bytes as the densest of the drafts that groups really wrote, and not several times as many: else a
/// benchmark of documents that nobody writes would be made fast.
fn thousand() -> Vec<Source> {
    let one = |index: usize| {
        let name = KINDS[index % KINDS.len()];
        let mut text = document(name, 7_500, index / KINDS.len()).text().to_owned();
        for line in 0..ALSO.len() {
            let said = ALSO[(index * 7 + line * (1 + index % 5)) % ALSO.len()];
            text.extend([filled(said, index + line).as_str(), "\n\n"]);
        }
        Source::new(name, text)
    };
    (0..1_000).map(one).collect()
}

const ASKED: [&str; 3] = ["all requirements", "the seven topics", "the seven topics, with the register"];

/// What all that is asked costs, beside the topics alone.
#[divan::bench(args = ASKED, sample_count = 10)]
fn judge_1000_documents(bencher: Bencher<'_, '_>, asked: &str) {
    let mut pack = the_pack().clone();
    let register = Register::read("register.toml", include_str!("../rules/gloucester-register.toml"));
    let register = register.ok().filter(|_| asked != ASKED[1]);
    if asked != ASKED[0] {
        pack.requirements.to_mut().retain(torlint::pack::Requirement::is_covered);
    }
    let standard = Standard::new(&pack, register.as_ref());
    bencher.with_inputs(thousand).bench_local_values(|documents| {
        let judged = documents.into_iter().map(|source| report::judge(&standard, source, &Choices::default()).covered);
        judged.sum::<usize>()
    });
}

/// Returns a register of 200 bodies, of which 180 are groups that each lead on an outcome.
fn two_hundred() -> Source {
    let mut text = "[partnership]\nname = \"Larkmoor Partnership\"\nreports_to = \"board\"\noutcomes = [".to_owned();
    let outcome = |index: usize| format!("\"{}.{}\"", index / 10 + 1, index % 10 + 1);
    text.push_str(&(0..180).map(outcome).collect::<Vec<_>>().join(", "));
    text.push_str("]\n[[body]]\nid = \"board\"\nname = \"Larkmoor Board\"\nkind = \"parent\"\n");
    for index in 0..180 {
        let _ = writeln!(
            text,
            "[[body]]\nid = \"ward-{index}\"\nname = \"Ward {index} Group\"\nkind = \"thematic\"\naliases = [\"Friends of Ward {index}\"]\n\
             leads = [{}]\n",
            outcome(index)
        );
    }
    for index in 0..19 {
        let _ =
            writeln!(text, "[[body]]\nid = \"county-{index}\"\nname = \"County Forum {index}\"\nkind = \"county\"\n");
    }
    Source::new("register.toml", text)
}

/// Returns a thousand documents of those groups, in which each names others.
fn thousand_of_groups() -> Vec<Source> {
    let of_group = |(index, source): (usize, Source)| {
        let own = format!("Ward {} Group", index % 180);
        let others = format!(
            "The group works with the Ward {} Group and the Ward {} Group.",
            (index * 7) % 180,
            (index * 11) % 180
        );
        let text = source.text().replacen("Green Spaces Group", &own, 1);
        Source::new(format!("{index}-{}", source.name), format!("{text}\n\n{others}\n"))
    };
    thousand().into_iter().enumerate().map(of_group).collect()
}

const TOGETHER: [&str; 2] = ["check", "review"];

/// What it costs to hold documents together, beside judging each by itself.
#[divan::bench(args = TOGETHER, sample_count = 10)]
fn review_1000_documents(bencher: Bencher<'_, '_>, command: &str) {
    let written = two_hundred();
    let register = Register::read("register.toml", written.text()).expect("the register is in order");
    let standard = Standard::new(the_pack(), Some(&register));
    bencher.with_inputs(thousand_of_groups).bench_local_values(|documents| {
        if command == TOGETHER[0] {
            return documents
                .into_iter()
                .map(|source| report::judge(&standard, source, &Choices::default()).covered)
                .sum();
        }
        let seen = documents.into_iter().map(|source| see(&standard, source, &Choices::default()));
        let parts = Parts {
            pack: the_pack(),
            register: Some((&register, &written)),
            seen: seen.collect(),
            absent: BTreeMap::new(),
            excuses: Vec::new(),
            strictness: Strictness::default(),
        };
        Review::new(parts, &|_| true).matters.len()
    });
}

/// A single document in a fresh program: patterns compile, too.
#[divan::bench(args = KINDS)]
fn first_document(bencher: Bencher<'_, '_>, name: &str) {
    bencher
        .with_inputs(|| document(name, 7_000, 0))
        .bench_local_values(|source| report::judge(&standard(), source, &Choices::default()).covered);
}
