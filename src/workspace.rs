//! Which files, and which pack?
