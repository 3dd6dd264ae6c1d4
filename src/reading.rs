//! Who carries what? One document held against the topics of a pack, and the gap where an absent topic belongs.

use crate::document::{Document, Form};
use crate::topic::Lookup;

/// Says whether a file reads like the terms of reference of a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// It does.
    TermsOfReference,
    /// It does not, and why: a clause that completes "not terms of reference: …".
    SomethingElse(String),
}

/// One line of the outline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What a reader reads.
    pub text: String,
    /// 1 the title, 2 the main sections, 3 below.
    pub level: u8,
    /// From 1.
    pub line: usize,
    /// How it is made.
    pub form: Form,
    /// Ids of the topics that it carries.
    pub topics: Vec<String>,
}

/// Holds one document, read for the topics of a pack.
#[derive(Debug)]
pub struct Reading<'a> {
    /// What was read.
    pub document: &'a Document<'a>,
}

impl<'a> Reading<'a> {
    /// Binds the document's passages to the topics, once.
    #[must_use]
    pub fn new(document: &'a Document<'a>, _lookup: &'a Lookup<'_>) -> Self {
        Self { document }
    }

    /// Tells whether this is the terms of reference of a group.
    #[must_use]
    pub fn heard(&self) -> Heard {
        Heard::TermsOfReference
    }

    /// Returns the title, where there is one.
    #[must_use]
    pub fn title(&self) -> Option<String> {
        None
    }

    /// Returns the group's name, where one is found.
    #[must_use]
    pub fn group(&self) -> Option<String> {
        None
    }

    /// Returns the headings in their order, with what they carry.
    #[must_use]
    pub fn outline(&self) -> Vec<Entry> {
        Vec::new()
    }
}
