//! What do the tests of the laws share? One way from a text to its verdicts, with the laws held on the way.

use torlint::answer::Standing;
use torlint::document::Document;
use torlint::pack::{self, RulePack};
use torlint::report::{self, Choices, Judged};
use torlint::text::{Source, Span};
use torlint::topic::Lookup;
use torlint::verdict::Standard;

thread_local! {
    /// Patterns compile once, and are then the same for every text.
    static STANDARD: Standard<'static> = Standard::new(the_pack(), None);
}

/// Returns the pack that is used where none is named.
pub(crate) fn the_pack() -> &'static RulePack {
    pack::find(pack::DEFAULT).expect("the pack is built in")
}

/// Returns that pack's topics, ready to be looked up.
#[allow(dead_code, reason = "not every test that shares this looks headings up")]
pub(crate) fn lookup() -> Lookup<'static> {
    let pack = the_pack();
    Lookup::new(&pack.topics, &pack.either, &pack.vocabulary)
}

/// Judges a text, whatever it is, and holds every law that can be held on a single text.
pub(crate) fn lawful(source: Source) -> Judged<'static> {
    STANDARD.with(|standard| {
        let lookup = &standard.lookup;
        parts_give_the_text_back(&Document::read(&source, &|heading| lookup.familiarity(heading)));
        let choices = Choices { as_terms_of_reference: true, ..Choices::default() };
        let judged = report::judge(standard, source, &choices);
        one_requirement_one_verdict(&judged);
        places_are_in_the_text(&judged);
        judged
    })
}

/// Returns the words of the matrix, one for each requirement.
pub(crate) fn words(judged: &Judged<'_>) -> Vec<(String, &'static str)> {
    let word =
        |verdict: &torlint::verdict::Verdict<'_>| (verdict.requirement.code.to_string(), verdict.answer.word.name());
    judged.verdicts.iter().map(word).collect()
}

/// Law 1: the spans of the blocks, put together in order, give the text; all that is read lies in it.
fn parts_give_the_text_back(document: &Document<'_>) {
    let text = document.source.text();
    let mut at = 0;
    for block in &document.blocks {
        assert_eq!(block.span.start, at, "a block begins where the one before it ends: {text:?}");
        let (whole, content) = (block.span, block.content);
        for span in [whole, content] {
            assert!(text.get(span.range()).is_some(), "{span:?} is no part of {text:?}");
        }
        assert!(whole.contains(content), "{:?} holds {content:?} outside of {whole:?}: {text:?}", block.kind);
        at = block.span.end;
    }
    assert_eq!(at, text.len(), "the last block ends with the text {text:?}");
    let blocks = document.blocks.len();
    assert_eq!(document.sections[0].all, 0..blocks, "the root holds the whole text");
    let mut before = Span::default();
    for (index, section) in document.sections.iter().enumerate() {
        assert!(section.own.start <= section.own.end && section.all.start <= section.all.end);
        assert!(section.own.end <= section.all.end && section.all.end <= blocks, "section {index} of {text:?}");
        assert!(document.is_within(index, section.parent), "section {index} stands in its parent: {text:?}");
        if let Some(heading) = &section.heading {
            assert!(text.get(heading.span.range()).is_some(), "{:?} is no part of {text:?}", heading.span);
            assert!(before.end <= heading.span.start, "headings stand in order: {text:?}");
            assert!(!heading.text.contains('\n'), "a heading is read as one line: {:?}", heading.text);
            before = heading.span;
        }
    }
    for index in 0..blocks {
        let prose = document.prose(index);
        let whole = prose.span(0, prose.text.len());
        assert!(text.get(whole.range()).is_some(), "{whole:?} of block {index} is no part of {text:?}");
    }
}

/// Law 2: a verdict for each requirement, in the order of the pack. Without a register nothing is asked of several things.
fn one_requirement_one_verdict(judged: &Judged<'_>) {
    // What is asked of all documents together has no verdict in one.
    let asked = the_pack().requirements.iter().filter(|requirement| requirement.check.is_some());
    let asked: Vec<&str> = asked.map(|requirement| &*requirement.code).collect();
    let answered: Vec<&str> = judged.verdicts.iter().map(|verdict| &*verdict.requirement.code).collect();
    assert_eq!(asked, answered);
    for finding in &judged.findings {
        let told = judged.findings.iter().filter(|other| other.requirement.code == finding.requirement.code).count();
        assert_eq!(told, 1, "{} is told once", finding.requirement.code);
    }
}

/// Law 3: what is missing points at a gap, and what is there at words that can be seen.
fn places_are_in_the_text(judged: &Judged<'_>) {
    let text = judged.source.text();
    for verdict in &judged.verdicts {
        let (code, answer) = (&verdict.requirement.code, &verdict.answer);
        let complains = matches!(answer.standing, Standing::Unmet | Standing::Unclear);
        assert!(!complains || !answer.evidence.is_empty(), "{code} has no place: {} {text:?}", answer.statement);
        assert!(answer.statement.ends_with('.'), "{code} says no sentence: {:?}", answer.statement);
        assert!(!answer.statement.contains(['\n', '\r']), "{code} says several lines: {:?}", answer.statement);
        for evidence in &answer.evidence {
            let shown = text.get(evidence.span.range());
            let shown = shown.unwrap_or_else(|| panic!("{code}: {:?} is no part of {text:?}", evidence.span));
            let trimmed = shown.trim_matches(|character: char| character.is_whitespace() || character == '\u{feff}');
            assert_eq!(shown, trimmed, "{code} points at white space: {}: {text:?}", evidence.note);
            assert!(!evidence.note.is_empty() && !evidence.note.ends_with('.'), "{code}: {}", evidence.note);
        }
    }
}
