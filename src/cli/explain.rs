//! `torlint explain`: who asks for a requirement, why, what good looks like, and what to do.

use super::End;
use super::options::Explain;
use super::packs::print;
use super::voice::Voice;
use crate::pack::{Force, HelpWhen, Requirement, RulePack};
use crate::report::wrapped;
use crate::topic::Topic;
use crate::workspace::basis;
use crate::written;

/// Runs the command.
pub(super) fn run(options: &Explain, voice: &Voice) -> End {
    let pack = match basis::pack_at_hand(options.asked.pack.as_deref(), &options.asked.search()) {
        Ok(pack) => pack,
        Err(wrong) => {
            voice.wrong(&[wrong]);
            return End::Trouble;
        }
    };
    let width = voice.look(false).width;
    let Some(name) = options.name.as_deref() else {
        return print(&all(&pack, width), voice);
    };
    let meant = meant(&pack, name);
    if meant.is_empty() {
        voice.trouble(&unknown(&pack, name));
        return End::Trouble;
    }
    let pages: Vec<String> = meant.iter().map(|requirement| page(&pack, requirement, width)).collect();
    print(&pages.join("\n"), voice)
}

/// Lists every requirement of the pack, one on a line.
fn all(pack: &RulePack, width: usize) -> String {
    let mut list = format!("{}\n\n", pack.title);
    for requirement in pack.requirements.iter() {
        let name = subject(pack, requirement);
        line(&mut list, &format!("{}  {:<6}  ", requirement.code, requirement.force.name()), &name, width);
    }
    list.push_str("\n`torlint explain CODE` says more about one.\n");
    list
}

/// Returns the requirements that a code, a family, a name or a topic stands for.
fn meant<'p>(pack: &'p RulePack, name: &str) -> Vec<&'p Requirement> {
    let all = || pack.requirements.iter();
    let topic = pack.topics.iter().find(|topic| topic.name.eq_ignore_ascii_case(name)).map(|topic| topic.id.as_ref());
    let upper = name.to_uppercase();
    let exact: Vec<_> =
        all().filter(|requirement| requirement.code == upper || requirement.name.eq_ignore_ascii_case(name)).collect();
    if !exact.is_empty() {
        return exact;
    }
    let on: Vec<_> = all()
        .filter(|requirement| {
            requirement.on.as_deref().is_some_and(|on| on.eq_ignore_ascii_case(name) || topic == Some(on))
        })
        .collect();
    if on.is_empty() && upper.len() >= 3 {
        return all().filter(|requirement| requirement.code.starts_with(&upper)).collect();
    }
    on
}

fn unknown(pack: &RulePack, name: &str) -> String {
    let requirements = pack.requirements.iter().flat_map(|one| [one.code.as_ref(), one.name.as_ref()]);
    let topics = pack.topics.iter().flat_map(|one| [one.id.as_ref(), one.name.as_ref()]);
    let help = written::meant(name, requirements.chain(topics)).map_or_else(
        || "`torlint explain` without a name lists all.".to_owned(),
        |near| format!("Did you mean {near}?"),
    );
    format!("The pack {} has no requirement or topic called \"{name}\". {help}", pack.id)
}

/// Explains one requirement.
fn page(pack: &RulePack, requirement: &Requirement, width: usize) -> String {
    let topic = pack.topics.iter().find(|topic| requirement.on.as_ref() == Some(&topic.id));
    let mut page = format!("{} {} ({})\n\n", requirement.code, requirement.name, force(requirement.force));
    if let Some(topic) = topic {
        line(&mut page, "  topic   ", &topic.name, width);
    }
    if let Some(parts) = topic.filter(|_| is_topic_itself(requirement)).and_then(parts) {
        line(&mut page, "  parts   ", &parts, width);
    }
    if let Some(headings) = topic.filter(|_| is_topic_itself(requirement)).and_then(headings) {
        line(&mut page, "  known   ", &headings, width);
    }
    if let Some(clause) = &requirement.clause {
        line(&mut page, "  clause  ", &format!("\"{}\" ({})", clause.says, clause.r#in), width);
    }
    line(&mut page, "  why     ", &requirement.why, width);
    if let Some(good) = &requirement.good {
        line(&mut page, "  good    ", good, width);
    }
    if requirement.across.is_some() {
        line(&mut page, "  asked   ", "of all documents together, by `torlint review`", width);
    }
    line(&mut page, "  help    ", &requirement.help, width);
    cases(&mut page, &requirement.help_when, width);
    page
}

/// Adds what to do instead, for each word that a topic may get.
fn cases(page: &mut String, help: &HelpWhen, width: usize) {
    let cases = [
        ("yes", &help.yes),
        ("joint", &help.joint),
        ("elsewhere", &help.elsewhere),
        ("part", &help.part),
        ("mention", &help.mention),
        ("empty", &help.empty),
        ("no", &help.no),
    ];
    if cases.iter().any(|(_, help)| help.is_some()) {
        page.push_str("\n  Where the verdict is\n");
    }
    for (word, help) in cases {
        if let Some(help) = help {
            line(page, &format!("    {word:<9}  "), help, width);
        }
    }
}

/// Returns the names of the parts of a topic.
fn parts(topic: &Topic) -> Option<String> {
    let names: Vec<&str> = topic.parts.iter().map(|part| part.name.as_ref()).collect();
    (!names.is_empty()).then(|| crate::text::listed(&names))
}

fn is_topic_itself(requirement: &Requirement) -> bool {
    requirement.is_covered()
}

/// Returns a sentence on the headings by which a topic is known.
fn headings(topic: &Topic) -> Option<String> {
    let shown: Vec<String> = topic.headings.iter().take(6).map(|heading| format!("\"{heading}\"")).collect();
    let more = topic.headings.len() - shown.len();
    match (shown.is_empty(), more) {
        (true, _) => None,
        (false, 0) => Some(format!("by headings such as {}.", crate::text::listed(&shown))),
        (false, more) => Some(format!("by headings such as {}, and {more} more.", shown.join(", "))),
    }
}

fn subject(pack: &RulePack, requirement: &Requirement) -> String {
    let topic =
        pack.topics.iter().find(|topic| is_topic_itself(requirement) && requirement.on.as_ref() == Some(&topic.id));
    topic.map_or_else(|| requirement.name.to_string(), |topic| format!("{}: {}", requirement.name, topic.name))
}

const fn force(force: Force) -> &'static str {
    match force {
        Force::Must => "must: told as an error",
        Force::Should => "should: told as a warning",
        Force::Advice => "advice",
    }
}

/// Adds a line, wrapped under its first word.
fn line(page: &mut String, head: &str, text: &str, width: usize) {
    page.push_str(&wrapped(head, text, width));
    page.push('\n');
}
