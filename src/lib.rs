//! torlint judges terms of reference against a rule pack.
//!
//! A **document** is read once into sections and sentences. It is held against the **topics** of a **rule pack**, and this
//! **reading** tells which passages carry which topic, and where a missing topic would go. Each **requirement** of the pack
//! asks one question about one passage, and gets exactly one **verdict**: met, unclear, unmet or inapplicable, with a
//! sentence and the evidence. **Findings** are the verdicts that somebody has to hear about; **reports** are ways to tell all
//! of it. Nothing is ever silently skipped: as many verdicts as requirements, in the order of the pack.
//!
//! The modules stand from the ground up: each uses what is listed before it, and nothing after. Everything below
//! `workspace` is a pure function of text and pack: it touches no file, clock, stream or terminal.

pub mod text;

pub mod written;

pub mod document;

pub mod topic;

pub mod register;

pub mod reading;

pub mod answer;

pub mod check;

pub mod across;

pub mod pack;

pub mod verdict;

pub mod finding;

pub mod report;

#[cfg(feature = "program")]
pub mod workspace;

#[cfg(feature = "program")]
pub mod cli;
