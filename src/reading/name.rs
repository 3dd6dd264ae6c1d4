//! What is the document called, and whose is it?

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::rc::Rc;

use memchr::memmem::Finder;

use crate::document::{self, Document, MONTHS, Prose};
use crate::register::{Directory, Kind};
use crate::topic::{Lookup, normalise};

/// Holds the title and the group's names.
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// The title, where one is found.
    pub title: Option<String>,
    /// The group's name, where one is found.
    pub group: Option<String>,
    /// What the group calls itself, longest first, in lower case.
    own: Vec<Finder<'static>>,
    /// What the title and the fields before the text may call the group, without what says which document this is.
    written: Vec<String>,
    /// The title and what completes it, as they are.
    titles: Vec<String>,
    /// What the file name may call it.
    file: Option<String>,
}

/// Words of a title or file name that say nothing of the group.
const NOISE: &[&str] = &[
    "draft", "proposed", "revised", "final", "updated", "interim", "new", "copy", "of", "for", "the", "and", "our",
    "your", "this", "a", "an", "v", "version", "document", "doc", "md", "txt", "untitled", "readme", "index",
    "template", "example", "page", "test", "stdin", "file", "text", "to", "on", "in", "as", "at", "its", "agreed",
    "approved", "january", "amended", "review", "model",
];

impl Names {
    /// Finds the names in the title, the fields before the text, the opening lines, and the file name.
    pub(super) fn of(document: &Document<'_>, lookup: &Lookup<'_>) -> Self {
        let titles: Vec<&str> = document
            .titles
            .iter()
            .filter_map(|title| Some(document.sections[*title].heading.as_ref()?.text.as_str()))
            .collect();
        let field = |keys: &[&str]| {
            document
                .fields
                .iter()
                .find(|field| keys.contains(&field.key.as_str()) && !field.value.is_empty())
                .map(|field| field.value.clone())
        };
        let written = titles.iter().find(|title| !title.contains("{{")).map(|title| (*title).to_owned());
        let title = written.or_else(|| field(&["title"]));
        let from_titles = titles
            .iter()
            .filter(|title| !title.contains("{{"))
            .filter_map(|title| group_in(title, lookup))
            .max_by_key(|name| is_group_name(name, lookup));
        let group = from_titles
            .or_else(|| field(&["group", "committee", "partnership", "board"]))
            .or_else(|| field(&["title"]).and_then(|title| group_in(&title, lookup)))
            .or_else(|| group_in_file(&document.source.name, lookup));
        let in_titles = titles.iter().filter_map(|title| group_in(title, lookup));
        let in_fields = document.fields.iter().filter_map(|field| match field.key.as_str() {
            "group" | "committee" | "partnership" | "board" => Some(field.value.clone()),
            "title" => group_in(&field.value, lookup),
            _ => None,
        });
        let written = in_titles.chain(in_fields).collect();
        let file = group_in(&file_words(&document.source.name), lookup);
        let own = group.as_deref().map_or_else(Vec::new, |group| own_names(group, lookup));
        let own = own.iter().map(|name| Finder::new(name).into_owned()).collect();
        let titles = titles.into_iter().map(str::to_owned).collect();
        Self { title, group, own, written, titles, file }
    }

    /// Returns what the title and the fields before the text call the group.
    pub(super) fn written(&self) -> impl Iterator<Item = Cow<'_, str>> {
        self.group.iter().chain(&self.written).map(|name| Cow::Borrowed(name.as_str()))
    }

    /// Returns the body that the title names, where it names no other and no other word for a group.
    pub(super) fn titled(&self, directory: &Directory<'_>, lookup: &Lookup<'_>) -> Option<usize> {
        let mut found = None;
        for title in &self.titles {
            let named = directory.find(title);
            let mut rest = title.clone();
            for named in named.iter().rev() {
                rest.replace_range(named.range.clone(), "");
            }
            let others = normalise(&rest).iter().any(|word| lookup.is_group(word));
            for named in named {
                if others || found.is_some_and(|found| found != named.body) {
                    return None;
                }
                found = Some(named.body);
            }
        }
        let kind = |body: usize| directory.register.bodies[body].kind;
        found.filter(|body| matches!(kind(*body), Kind::Parent | Kind::Thematic))
    }

    /// Returns the body that the file name names, unless the text names somebody else: one whose name shares no word with that
    /// body's, or several.
    pub(super) fn filed(&self, directory: &Directory<'_>, lookup: &Lookup<'_>) -> Option<usize> {
        let body = directory.named(self.file.iter().map(|name| Cow::Borrowed(name.as_str())))?;
        let telling = |name: &str| -> Vec<String> {
            let words = normalise(name).iter().map(ToString::to_string).collect::<Vec<_>>();
            words
                .into_iter()
                .filter(|word| word.len() > 3 && !lookup.is_group(word) && !directory.is_own(word))
                .collect()
        };
        let own: Vec<String> = directory.register.bodies[body].names().flat_map(telling).collect();
        let is_anothers = |name: &String| {
            let words = telling(name);
            !words.is_empty() && !own.is_empty() && !words.iter().any(|word| own.contains(word))
        };
        let names_several = |title: &String| directory.all_in(title).len() > 1;
        let others = self.written.iter().any(is_anothers) || self.titles.iter().any(names_several);
        (!others).then_some(body)
    }

    /// Returns a block with every name of the group's own replaced by "the Group".
    pub(super) fn replaced(&self, prose: &Rc<Prose>) -> Rc<Prose> {
        let mut places: BTreeMap<usize, usize> = BTreeMap::new();
        let lower = prose.text.to_ascii_lowercase();
        for name in &self.own {
            for start in name.find_iter(lower.as_bytes()) {
                let end = start + name.needle().len();
                let edge = |character: Option<char>| character.is_none_or(|character| !character.is_alphanumeric());
                let whole = edge(lower[..start].chars().next_back()) && edge(lower[end..].chars().next());
                let free = places.range(..end).next_back().is_none_or(|(_, before)| *before <= start);
                if whole && free {
                    places.insert(start, end);
                }
            }
        }
        if places.is_empty() {
            return Rc::clone(prose);
        }
        let with_article = |(start, end): (usize, usize)| {
            if lower[..start].ends_with("the ") { start - 4..end } else { start..end }
        };
        let places: Vec<std::ops::Range<usize>> = places.into_iter().map(with_article).collect();
        Rc::new(prose.replaced(&places, "the Group"))
    }
}

/// Returns the body whose name is all that one of the first lines says: below a title that names the partnership, or none.
pub(super) fn opening(document: &Document<'_>, directory: &Directory<'_>, lookup: &Lookup<'_>) -> Option<usize> {
    /// No more lines than these are taken for what completes a title.
    const LINES: usize = 4;
    let first = document.titles.first().map_or(0, |title| document.sections[*title].all.start);
    let lines = (first..document.blocks.len()).filter(|block| !document.blocks[*block].content.is_empty()).take(LINES);
    let name = |block: usize| {
        let text = &document.prose(block).text;
        let named = text.split_once(':').filter(|(label, _)| label.eq_ignore_ascii_case("group"));
        let name = named.map_or(text.as_str(), |(_, name)| name);
        let is_heading = document.blocks[block].kind == document::Kind::Heading;
        let headed = || directory.named([Cow::Owned(group_in(text, lookup).filter(|_| is_heading)?)]);
        directory.named([Cow::Borrowed(name.trim())]).or_else(headed)
    };
    let mut lines = lines.filter_map(name);
    lines.find(|body| directory.register.bodies[*body].kind == Kind::Thematic)
}

/// Tells whether words say what something was called before: "formerly the Arts Group".
fn is_former(words: &str) -> bool {
    let first = words.split_whitespace().next().unwrap_or_default();
    ["formerly", "previously", "once"].iter().any(|known| known.eq_ignore_ascii_case(first))
}

/// Returns the group's name in a title: what is left without "Terms of reference for the", dates and versions.
pub(super) fn group_in(title: &str, lookup: &Lookup<'_>) -> Option<String> {
    let lower = title.to_lowercase();
    let mut kept = title.to_owned();
    if lower.len() == title.len() {
        for words in lookup.vocabulary.title.iter().filter(|words| words.contains(' ')) {
            if let Some(at) = lower.find(&**words) {
                kept = format!("{} \u{1} {}", &title[..at], &title[at + words.len()..]);
                break;
            }
        }
    }
    let name = parts(&kept, lookup)
        .into_iter()
        .filter(|part| !part.is_empty())
        .max_by_key(|part| (is_group_name(part, lookup), !is_former(part), part.split_whitespace().count()))?;
    let words = normalise(&name);
    let only_noun = words.iter().all(|word| lookup.is_group(word) || NOISE.contains(&word));
    (!only_noun && name.chars().filter(|c| c.is_alphabetic()).count() >= 2).then_some(name)
}

/// Returns the parts of a title, without words at their ends that say nothing of the group.
///
/// Nothing between quotation marks is a part of its own, nor is what stands in brackets before the last word of a name:
/// "Housing (East) Group".
fn parts(title: &str, lookup: &Lookup<'_>) -> Vec<String> {
    let is_mark = |c: char| matches!(c, '"' | '“' | '”');
    let pieces: Vec<&str> = title.split(is_mark).collect();
    let mut parts = Vec::new();
    // Between two marks stands every second piece; where a mark has no other, none of them means anything.
    if pieces.len() % 2 == 1 {
        for quoted in pieces.iter().skip(1).step_by(2) {
            if !trim_noise(quoted, lookup).is_empty() && !quoted.contains('\u{1}') {
                parts.push(quoted.trim().to_owned());
            }
        }
    }
    if !parts.iter().any(|part| is_group_name(part, lookup)) {
        parts.clear();
        let title = bracketed(title, lookup);
        let split = title.split(['\u{1}', '(', ')', '|', ':', '–', '—']).flat_map(|part| part.split(" - "));
        parts.extend(split.map(|part| trim_noise(part, lookup).replace('\u{2}', "(").replace('\u{3}', ")")));
    }
    parts
}

/// Returns a title in which other characters stand for the brackets within a name.
fn bracketed(title: &str, lookup: &Lookup<'_>) -> String {
    let mut title = title.to_owned();
    let mut from = 0;
    while let Some((open, close)) =
        title[from..].find('(').and_then(|open| Some((from + open, from + open + title[from + open..].find(')')?)))
    {
        let ends = |c: char| matches!(c, '\u{1}' | '(' | ')' | '|' | ':' | '–' | '—');
        let before = title[..open].rsplit(ends).next().map(|before| trim_noise(before, lookup)).unwrap_or_default();
        let after = title[close + 1..].split(ends).next().map(normalise);
        let is_noun =
            after.is_some_and(|after| after.iter().next().is_some() && after.iter().all(|word| lookup.is_group(word)));
        if is_noun && !before.is_empty() && !is_group_name(&before, lookup) {
            title.replace_range(open..=open, "\u{2}");
            title.replace_range(close..=close, "\u{3}");
        }
        from = close + 1;
    }
    title
}

/// Returns the group's name in a file name that says so: it holds a group word, or what kind of document it is.
fn group_in_file(path: &str, lookup: &Lookup<'_>) -> Option<String> {
    let words = file_words(path);
    let plain = format!(" {} ", normalise(&words).joined());
    let says = lookup.vocabulary.title.iter().any(|title| plain.contains(&format!(" {title} ")));
    group_in(&words, lookup).filter(|name| says || is_group_name(name, lookup))
}

/// Tells whether a name ends in what groups are called.
fn is_group_name(name: &str, lookup: &Lookup<'_>) -> bool {
    normalise(name).iter().any(|word| lookup.is_group(word))
}

/// Drops words that say nothing of the group from both ends.
fn trim_noise(part: &str, lookup: &Lookup<'_>) -> String {
    let is_noise = |word: &&str| {
        let plain = word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
        let dated = plain.chars().any(|c| c.is_ascii_digit())
            && plain.chars().all(|c| c.is_ascii_digit() || !c.is_alphabetic() || "vstndrh".contains(c));
        plain.is_empty()
            || NOISE.contains(&plain.as_str())
            || MONTHS.contains(&plain.as_str())
            || dated
            || lookup.vocabulary.title.iter().any(|title| *title == plain)
    };
    let words: Vec<&str> = part.split_whitespace().collect();
    let first = words.iter().position(|word| !is_noise(word)).unwrap_or(words.len());
    let last = words.iter().rposition(|word| !is_noise(word)).map_or(first, |last| last + 1);
    words[first..last.max(first)]
        .join(" ")
        .trim_matches(|c: char| matches!(c, ',' | '.' | '"' | '“' | '”' | '\'' | '*' | '_' | '-'))
        .to_owned()
}

/// Returns the words of a file name, without folder and ending.
pub(super) fn file_words(path: &str) -> String {
    let name = path.rsplit(['/', '\\']).next().unwrap_or(path);
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let mut words = String::new();
    let mut last_lower = false;
    for character in stem.chars() {
        if matches!(character, '-' | '_' | '.' | '+') {
            words.push(' ');
        } else {
            // "TermsOfReference" is three words.
            if character.is_uppercase() && last_lower {
                words.push(' ');
            }
            words.push(character);
        }
        last_lower = character.is_lowercase();
    }
    words
}

/// Returns what a group calls itself: its name, the same without its last word where three are left, and its initials.
fn own_names(group: &str, lookup: &Lookup<'_>) -> Vec<String> {
    let group =
        group.to_lowercase().replace(['\u{2018}', '\u{2019}'], "'").replace(['\u{2010}', '\u{2011}', '\u{2013}'], "-");
    let words: Vec<&str> = group.split_whitespace().collect();
    let mut own = vec![words.join(" ")];
    if let Some((last, rest)) = words.split_last() {
        if lookup.vocabulary.group_if_own.iter().any(|noun| noun == last) {
            own.push(format!("the {last}"));
            own.push(format!("this {last}"));
        }
        if lookup.is_group(last) && rest.len() >= 2 {
            own.push(format!("{} group", rest.join(" ")));
        }
    }
    if words.len() >= 3 {
        let initials: String = words
            .iter()
            .filter(|word| !NOISE.contains(word))
            .filter_map(|word| word.chars().next())
            .filter(|c| c.is_alphanumeric())
            .collect();
        if initials.len() >= 3 {
            own.push(initials);
        }
    }
    // "Housing (East) Group" calls itself "Housing Group" too.
    if let Some((before, rest)) = group.split_once(" (")
        && let Some((_, after)) = rest.split_once(") ")
    {
        own.push(format!("{before} {after}"));
    }
    own.retain(|name| name.len() >= 3);
    own.sort_by_key(|name| std::cmp::Reverse(name.len()));
    own.dedup();
    own
}
