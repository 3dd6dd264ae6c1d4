//! Stands in for `pack::{built_in, find, source}`, `RulePack::read` and `written::{Mistakes, meant}` until they are merged.

use std::sync::OnceLock;

use crate::pack::RulePack;

const TEXT: &str = r#"
id = "gloucester-thematic-group"
title = "Terms of reference of a thematic group of the Gloucester Partnership"

[[topic]]
id = "purpose"
name = "Purpose"
asks = "what the group is for"
headings = ["Purpose", "Aim", "Remit"]

[[topic]]
id = "membership"
name = "Membership"
asks = "who the members are"
headings = ["Membership", "Members"]

[[requirement]]
code = "TOR001"
name = "no-content"
force = "must"
check = "content"
why = "What holds no text cannot be judged."
help = "Check that the text came across from Word."

[[requirement]]
code = "TOR101"
name = "purpose"
on = "purpose"
force = "must"
check = "covered"
clause = { in = "Gloucester Partnership terms of reference, Thematic Groups", says = "must however cover: purpose, …" }
why = "The Gloucester Partnership's terms of reference say that every group's must cover purpose."
help = "Say in one or two sentences what the group is for."

[[requirement]]
code = "TOR107"
name = "membership"
on = "membership"
force = "must"
check = "covered"
why = "The Gloucester Partnership's terms of reference say that every group's must cover membership."
help = "Add a heading \"Membership\" and list the organisations or roles that belong."
help-when.elsewhere = "Put it under a heading of its own."
good = "A table of organisations, roles and people."
"#;

pub(super) fn built_in() -> &'static [&'static RulePack] {
    static PACK: OnceLock<RulePack> = OnceLock::new();
    static LIST: OnceLock<[&'static RulePack; 1]> = OnceLock::new();
    LIST.get_or_init(|| [PACK.get_or_init(|| toml::from_str(TEXT).expect("the stub is a pack"))])
}

pub(super) fn find(id: &str) -> Option<&'static RulePack> {
    built_in().iter().copied().find(|pack| pack.id == id)
}

pub(super) fn source(id: &str) -> Option<&'static str> {
    find(id).map(|_| TEXT)
}

pub(super) struct Mistakes(String);

impl Mistakes {
    pub(super) fn draw(&self, _width: usize, _colour: bool) -> String {
        self.0.clone()
    }
}

pub(super) fn read(name: &str, text: &str) -> Result<RulePack, Mistakes> {
    toml::from_str(text).map_err(|error| Mistakes(format!("{name}: {error}")))
}

pub(super) fn meant<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let near = candidates.into_iter().map(|one| (strsim::osa_distance(word, one), one)).min();
    near.filter(|(distance, _)| *distance <= 2).map(|(_, one)| one)
}
