//! Which files, which pack, which register, which configuration? The floor that touches the disk.

pub mod baseline;
pub mod basis;
pub mod configuration;
pub mod files;
pub mod globs;
pub mod output;
pub mod packs;
pub mod place;
pub mod registers;
pub mod sample;
pub mod selection;
pub mod shown;
pub mod wrong;
