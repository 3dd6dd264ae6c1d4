//! How strongly are requirements asked here? Levels by code, name or family; `off` takes a requirement out.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::Deserialize;

use super::Settings;
use crate::pack::{Force, Requirement, RulePack};
use crate::text::Span;
use crate::verdict::named;
use crate::workspace::selection::is_family;
use crate::written::{Mistake, Place, meant};

/// Says how strongly a requirement is asked.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// As where the authority says "must".
    Error,
    /// As where it says "should".
    Warning,
    /// As good practice.
    Advice,
    /// Not at all.
    Off,
}

impl Level {
    /// Returns the name used in configurations.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Advice => "advice",
            Self::Off => "off",
        }
    }
}

impl Settings {
    /// Returns the pack as it is asked here; nothing where that is as it is written.
    #[must_use]
    pub fn levelled(&self, pack: &RulePack) -> Option<RulePack> {
        if self.levels.is_empty() {
            return None;
        }
        let mut levelled = pack.clone();
        let mut kept = Vec::with_capacity(pack.requirements.len());
        for requirement in pack.requirements.iter() {
            let force = match self.level(requirement) {
                Some(Level::Off) => {
                    levelled.off.to_mut().push(requirement.code.clone());
                    continue;
                }
                Some(Level::Error) => Force::Must,
                Some(Level::Warning) => Force::Should,
                Some(Level::Advice) => Force::Advice,
                None => requirement.force,
            };
            kept.push(Requirement { force, ..requirement.clone() });
        }
        levelled.requirements = Cow::Owned(kept);
        Some(levelled)
    }

    /// Returns the level of a requirement: what names it wins over its family, and the longer family over the shorter.
    fn level(&self, requirement: &Requirement) -> Option<Level> {
        let code = &*requirement.code;
        let is_it = |name: &str| name.eq_ignore_ascii_case(code) || name.eq_ignore_ascii_case(&requirement.name);
        let named = self.levels.iter().find(|(name, _)| is_it(name));
        let family = || {
            let families = self.levels.iter().filter(|(name, _)| code.starts_with(&name.to_uppercase()));
            families.max_by_key(|(name, _)| name.len())
        };
        named.or_else(family).map(|(_, level)| *level)
    }
}

/// Adds each name that none of `packs` has, and each requirement that is given two levels.
pub(super) fn examine(settings: &Settings, packs: &[&RulePack], root: Place<'_>, mistakes: &mut Vec<Mistake>) {
    let all = || packs.iter().flat_map(|pack| pack.requirements.iter());
    let mut given: BTreeMap<&str, Span> = BTreeMap::new();
    for name in settings.levels.keys() {
        let Some(place) = root.get("levels").and_then(|levels| levels.get(name)) else { continue };
        let is_it = |one: &&Requirement| one.code.eq_ignore_ascii_case(name) || one.name.eq_ignore_ascii_case(name);
        match all().find(is_it) {
            Some(requirement) => {
                let first = *given.entry(&*requirement.code).or_insert(place.key);
                if first != place.key {
                    let (first, second) = (first.min(place.key), first.max(place.key));
                    mistakes.push(Mistake::twice(format!("{} is given two levels.", requirement.code), first, second));
                }
            }
            None if packs.iter().any(|pack| is_family(pack, &name.to_uppercase())) => {}
            None => {
                let help = "A level is given by code, by the name of a requirement, or by a family such as TOR1.";
                mistakes.push(unknown(packs, name, place.key, "code, name or family", &[]).help(help));
            }
        }
    }
    for code in root.each("waiver").filter_map(|waiver| waiver.get("code")) {
        let Some(name) = code.text().filter(|name| !name.trim().is_empty()) else { continue };
        if packs.iter().all(|pack| named(pack, name.trim()).is_empty()) {
            let topics = packs.iter().flat_map(|pack| pack.topics.iter());
            let topics: Vec<&str> = topics.flat_map(|topic| [&*topic.id, &*topic.name]).collect();
            let help = "A waiver names one code, requirement or topic; `torlint explain` lists them.";
            mistakes.push(unknown(packs, name, code.span(), "code, requirement or topic", &topics).help(help));
        }
    }
}

fn unknown(packs: &[&RulePack], name: &str, place: Span, kind: &str, topics: &[&str]) -> Mistake {
    let requirements = packs.iter().flat_map(|pack| pack.requirements.iter());
    let names = requirements.flat_map(|one| [one.code.as_ref(), one.name.as_ref()]).chain(topics.iter().copied());
    let pack = packs.first().map_or("", |pack| &pack.id);
    let what = match meant(name, names) {
        Some(near) => format!("The pack {pack} has no {kind} \"{name}\"; did you mean \"{near}\"?"),
        None => format!("The pack {pack} has no {kind} \"{name}\"."),
    };
    Mistake::new(what, place)
}
