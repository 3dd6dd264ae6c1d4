//! How do other programs find a file? By its path from the top of the repository, with "/" between its parts.

use std::fmt::Write as _;

use super::Whereabouts;
use crate::register::plain_path;

/// Returns the path of a file from the top of the repository, where it lies below; else from the root, without detours.
pub(super) fn relative(name: &str, whereabouts: &Whereabouts) -> String {
    // What is no file has no path.
    if name.starts_with('<') {
        return name.to_owned();
    }
    let name = if cfg!(windows) { name.replace('\\', "/") } else { name.to_owned() };
    let is_from_root = name.starts_with('/') || name.get(1..3) == Some(":/");
    let whole = if is_from_root { plain(&name) } else { plain(&format!("{}/{name}", whereabouts.here)) };
    let top = whereabouts.top.trim_end_matches('/');
    let below = whole.strip_prefix(top).and_then(|rest| rest.strip_prefix('/'));
    // Outside of the repository a path says nothing to those who do not stand where we do.
    below.map_or(whole.clone(), str::to_owned)
}

/// Returns a path without parts that lead nowhere. On systems where "\" may stand in a name, it stays.
fn plain(path: &str) -> String {
    // It stands for a stroke in a register, but not here.
    const STROKE: &str = "\u{1}";
    if cfg!(windows) { plain_path(path) } else { plain_path(&path.replace('\\', STROKE)).replace(STROKE, "\\") }
}

/// Returns the same as a URI reference (RFC 3986); one that begins at the root gets its scheme.
pub(super) fn uri(name: &str, whereabouts: &Whereabouts) -> String {
    let path = relative(name, whereabouts);
    let from_root = path.starts_with('/');
    let mut uri = if from_root { "file://".to_owned() } else { String::new() };
    for byte in path.bytes() {
        // What stands for itself: the unreserved characters, and the strokes between the parts.
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~' | b'/') {
            uri.push(char::from(byte));
        } else {
            let _ = write!(uri, "%{byte:02X}");
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::{Whereabouts, relative, uri};

    fn at(here: &str, top: &str) -> Whereabouts {
        Whereabouts { here: here.to_owned(), top: top.to_owned() }
    }

    #[test]
    fn a_file_is_found_from_the_top_of_the_repository() {
        let ann = at("/home/ann", "/home/ann");
        assert_eq!(relative("/home/ann/terms/a.md", &ann), "terms/a.md");
        assert_eq!(relative("/home/anna/a.md", &ann), "/home/anna/a.md");
        assert_eq!(relative("./a.md", &ann), "a.md");
        assert_eq!(relative("terms/../a.md", &ann), "a.md");
        assert_eq!(relative("../a.md", &ann), "/home/a.md");
        let below = at("/home/ann/terms", "/home/ann");
        assert_eq!(relative("a.md", &below), "terms/a.md");
        assert_eq!(relative("../a.md", &below), "a.md");
        assert_eq!(relative("<stdin>", &below), "<stdin>");
        #[cfg(not(windows))]
        assert_eq!(relative("a\\b.md", &below), "terms/a\\b.md");
    }

    #[test]
    fn a_uri_holds_only_what_may_stand_in_one() {
        let ann = at("/home", "/home");
        assert_eq!(
            uri("terms/Caf\u{e9} & co: 100% [new].md", &ann),
            "terms/Caf%C3%A9%20%26%20co%3A%20100%25%20%5Bnew%5D.md"
        );
        assert_eq!(uri("/tmp/a b.md", &ann), "file:///tmp/a%20b.md");
        assert_eq!(uri("<stdin>", &ann), "%3Cstdin%3E");
    }
}
