//! How long does judging take? `cargo bench`; nothing is asserted, since machines differ.
//!
//! Documents are made here, so that the figures can be compared from one version to the next.

use divan::Bencher;
use divan::counter::BytesCount;
use torlint::document::Document;
use torlint::pack::{self, RulePack};
use torlint::report::{self, Choices};
use torlint::text::Source;
use torlint::verdict::Standard;

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

/// What a group says under a heading, and more than one of them may say.
const SAID: [&str; 6] = [
    "The group brings together those who look after the parks, so that more people walk in them.",
    "It reports to the Executive every six months, and its chair sits on the board of a neighbouring forum.",
    "- To plant two hundred trees each year.\n- To keep every playground open until dusk.",
    "The members are the council, the police, the civic trust and two residents of each ward.",
    "Meetings are held every two months; the quorum is five, and decisions are made by those present.",
    "| Target | Who leads |\n|---|---|\n| Fewer falls | The trust |\n| Safer paths | The council |",
];

/// Returns terms of reference of at least `size` bytes.
fn document(name: &str, size: usize) -> Source {
    let marked = name == KINDS[0];
    let mark = if marked { "## " } else { "" };
    let mut text = format!("{}Terms of reference of the Green Spaces Group\n\n", if marked { "# " } else { "" });
    let topics =
        ["Purpose", "Objectives", "Responsibilities", "Links to other groups", "Ways of working", "Membership"];
    for part in 1.. {
        let heading = topics[part % topics.len()];
        let number = if part > topics.len() { format!(", part {part}") } else { String::new() };
        text.extend([mark, heading, number.as_str(), "\n\n"]);
        for paragraph in 0..4 {
            text.extend([SAID[(part + paragraph) % SAID.len()], "\n\n"]);
        }
        if text.len() >= size {
            break;
        }
    }
    Source::new(name, text)
}

fn read(bencher: Bencher<'_, '_>, name: &str, size: usize) {
    let (source, standard) = (document(name, size), standard());
    bencher
        .counter(BytesCount::new(source.text().len()))
        .bench_local(|| Document::read(&source, &|heading| standard.lookup.familiarity(heading)).blocks.len());
}

fn judge(bencher: Bencher<'_, '_>, name: &str, size: usize) {
    let standard = standard();
    bencher
        .counter(BytesCount::new(document(name, size).text().len()))
        .with_inputs(|| document(name, size))
        .bench_local_values(|source| report::judge(&standard, source, Choices::default()).covered);
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

/// A single document in a fresh program: patterns compile, too.
#[divan::bench(args = KINDS)]
fn first_document(bencher: Bencher<'_, '_>, name: &str) {
    bencher
        .with_inputs(|| document(name, 7_000))
        .bench_local_values(|source| report::judge(&standard(), source, Choices::default()).covered);
}
