//! Which section carries which topic?

use super::substance::{Substance, substance};
use crate::document::{Document, Form, Section};
use crate::topic::{Choice, Lookup, Naming, Shape, Target};

/// Holds what one section carries.
#[derive(Clone, Debug, Default)]
pub struct Place {
    /// What its heading names.
    pub carries: Vec<Carry>,
    /// Where in the document it stands.
    pub region: Region,
    /// It is about an officer.
    pub officers: bool,
    /// Its heading is known, and names no topic.
    pub nothing: bool,
    /// The words after "appendix" in its heading: "b".
    pub appendix_name: Option<String>,
}

/// Says whether what a section says counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Region {
    /// It does.
    #[default]
    Body,
    /// Words are explained here: what is named is not yet said.
    Glossary,
    /// Nothing counts here: what is out of scope, a contents list, the history of the document.
    Aside,
    /// An appendix, or part of one: it counts only where the body points to it.
    Appendix,
}

/// Holds one thing that a section carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Carry {
    /// What.
    pub target: Target,
    /// The heading names another topic too.
    pub shared: bool,
    /// The heading is only near to it.
    pub weak: bool,
    /// It stands below a heading that carries another topic.
    pub nested: bool,
}

impl Place {
    /// Tells whether neither its words nor its heading are evidence of anything.
    #[must_use]
    pub fn counts_for_nothing(&self) -> bool {
        self.region != Region::Body
    }

    /// Tells whether it carries a topic outright.
    #[must_use]
    pub fn carries_topic(&self) -> bool {
        self.carries.iter().any(|carry| !carry.weak)
    }
}

/// Binds every section to what its heading names; ambiguous headings last, when it is known what the others carry.
pub(super) fn bind(
    document: &Document<'_>,
    lookup: &Lookup<'_>,
    purpose_in_opening: &dyn Fn(&[Place]) -> bool,
) -> Vec<Place> {
    let namings: Vec<Vec<Naming>> = document
        .sections
        .iter()
        .enumerate()
        .map(|(index, section)| namings(document, lookup, index, section))
        .collect();
    let mut places: Vec<Place> = Vec::with_capacity(namings.len());
    for (index, section) in document.sections.iter().enumerate() {
        let place = place(lookup, &places, section, &namings[index]);
        places.push(place);
    }
    let opening = std::cell::OnceCell::new();
    for (index, naming) in namings.iter().enumerate() {
        let eithers =
            naming.iter().filter_map(|naming| if let Naming::Either(either) = naming { Some(*either) } else { None });
        for either in eithers {
            if places[index].counts_for_nothing() || is_subtitle(document, index) {
                continue;
            }
            let shape = || match substance(document, lookup, document.sections[index].all.clone(), false, false) {
                Substance::Real(shape) => Some(shape),
                _ => None,
            };
            let chosen = lookup.either[either].choices.iter().find(|choice| {
                fits(choice, lookup, &places, &shape, &|| *opening.get_or_init(|| purpose_in_opening(&places)))
            });
            let Some(target) = chosen.and_then(|choice| target(lookup, choice)) else { continue };
            let shared = places[index].carries.iter().any(|carry| carry.target.topic != target.topic);
            if shared {
                places[index].carries.iter_mut().for_each(|carry| carry.shared = true);
            }
            places[index].nothing = false;
            places[index].carries.push(Carry { target, shared, weak: false, nested: false });
        }
    }
    places
}

/// Returns what the heading of a section names.
fn namings(document: &Document<'_>, lookup: &Lookup<'_>, index: usize, section: &Section) -> Vec<Naming> {
    let Some(heading) = &section.heading else { return Vec::new() };
    if document.titles.contains(&index) {
        return Vec::new();
    }
    lookup.namings(&heading.name)
}

/// Returns what a section carries, ambiguous headings left aside; `before` holds the sections above it.
fn place(lookup: &Lookup<'_>, before: &[Place], section: &Section, namings: &[Naming]) -> Place {
    let mut place = Place::default();
    let Some(heading) = &section.heading else { return place };
    let parent = (section.parent != 0).then(|| &before[section.parent]);
    // What stands after an appendix, beside it, is in it too, unless it is marked otherwise: in plain text nothing says so.
    let after_appendix = before.last().is_some_and(|last| last.region == Region::Appendix)
        && matches!(heading.form, Form::Plain | Form::Caps | Form::Bold | Form::Label);
    let own = if after_appendix || namings.contains(&Naming::Appendix) {
        Region::Appendix
    } else if namings.contains(&Naming::Aside) {
        Region::Aside
    } else if namings.contains(&Naming::Glossary) {
        Region::Glossary
    } else {
        Region::Body
    };
    place.region = parent.map_or(own, |parent| parent.region.max(own));
    place.nothing = namings.contains(&Naming::Nothing);
    if namings.contains(&Naming::Appendix) {
        place.appendix_name = appendix_name(&heading.name);
        let rest = appendix_rest(&heading.name);
        let named = lookup.namings(&rest);
        place.carries = carries(named.iter().filter(|naming| matches!(naming, Naming::Strong(_))), false);
    } else if place.region == Region::Body {
        place.officers = parent.is_some_and(|parent| parent.officers) || (is_officers(lookup, namings));
        let nested = parent.is_some_and(Place::carries_topic);
        place.carries = carries(namings.iter(), nested);
        if nested {
            // Below a section that carries a topic, only a heading that names another outright leaves it.
            let around: Vec<usize> = before[section.parent].carries.iter().map(|carry| carry.target.topic).collect();
            place.carries.retain(|carry| !around.contains(&carry.target.topic) && (!carry.weak));
            let outright = namings.iter().any(|naming| matches!(naming, Naming::Strong(_)));
            if !outright {
                place.carries.clear();
            }
        }
    }
    place
}

fn carries<'n>(namings: impl Iterator<Item = &'n Naming>, nested: bool) -> Vec<Carry> {
    let mut carries: Vec<Carry> = Vec::new();
    for naming in namings {
        let (target, weak) = match naming {
            Naming::Strong(target) | Naming::Head(target) => (*target, false),
            Naming::Weak(target) => (*target, true),
            _ => continue,
        };
        if !carries.iter().any(|carry| carry.target == target) {
            carries.push(Carry { target, shared: false, weak, nested });
        }
    }
    let shared = carries.iter().any(|carry| carry.target.topic != carries[0].target.topic);
    for carry in &mut carries {
        carry.shared = shared;
    }
    carries
}

/// Tells whether a heading is about officers: it names the part of a topic that is called so.
fn is_officers(lookup: &Lookup<'_>, namings: &[Naming]) -> bool {
    namings.iter().any(|naming| match naming {
        Naming::Strong(target) | Naming::Head(target) => {
            target.part.is_some_and(|part| lookup.topics[target.topic].parts[part].of_officers)
        }
        _ => false,
    })
}

fn target(lookup: &Lookup<'_>, choice: &Choice) -> Option<Target> {
    let topic = lookup.topics.iter().position(|topic| topic.id == choice.topic)?;
    Some(Target { topic, part: None })
}

fn fits(
    choice: &Choice,
    lookup: &Lookup<'_>,
    places: &[Place],
    shape: &dyn Fn() -> Option<Shape>,
    in_opening: &dyn Fn() -> bool,
) -> bool {
    let carried = |id: &str| {
        places.iter().any(|place| {
            place.region != Region::Appendix
                && place.carries.iter().any(|carry| {
                    !carry.weak && carry.target.part.is_none() && lookup.topics[carry.target.topic].id == id
                })
        })
    };
    (choice.always || !carried(&choice.topic))
        && choice.beside.as_ref().is_none_or(|beside| carried(beside) || in_opening())
        && choice.text.is_none_or(|wanted| shape() == Some(wanted))
}

/// Tells whether "Terms of Reference" stands right below the title with sections under it: then it is a subtitle.
fn is_subtitle(document: &Document<'_>, section: usize) -> bool {
    document.titles.contains(&section)
        || (document.sections[section].own.is_empty()
            && document.titles.last().is_some_and(|title| title + 1 == section))
}

/// Returns the word after "appendix", as a figure where it is a number.
fn appendix_name(heading: &str) -> Option<String> {
    let word = heading.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).nth(1)?;
    Some(canonical(word))
}

/// Returns what follows the name of an appendix in its heading.
fn appendix_rest(heading: &str) -> String {
    let mut words = heading.split_whitespace();
    words.next();
    let rest: Vec<&str> = words.collect();
    let skip = usize::from(rest.first().is_some_and(|first| canonical(first).len() <= 2));
    rest[skip..].join(" ").trim_matches(|c: char| !c.is_alphanumeric()).to_owned()
}

/// Returns a number word, roman numeral or letter as it is compared: "two", "II" and "2" are one.
pub(super) fn canonical(word: &str) -> String {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    let number = match word.as_str() {
        "one" | "i" => "1",
        "two" | "ii" => "2",
        "three" | "iii" => "3",
        "four" | "iv" => "4",
        "five" | "v" => "5",
        "six" | "vi" => "6",
        other => other,
    };
    number.to_owned()
}
