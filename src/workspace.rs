//! Which files, and which pack? The floor that touches the disk.

pub mod files;
pub mod output;
pub mod packs;
pub mod registers;
pub mod sample;
pub mod selection;
