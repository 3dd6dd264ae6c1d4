//! Made anew.
pub(super) static PACKS: [&super::RulePack; 0] = [];
pub(super) static SOURCES: [(&str, &str); 0] = [];
