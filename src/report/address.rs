//! How do other programs find a file? By its path from the folder at hand, with "/" between its parts.

use std::fmt::Write as _;

/// Returns the path of a file from the folder `here`, where it lies below; else as it is named.
///
/// Both are written with "/" or, on Windows, with "\".
pub(super) fn relative(name: &str, here: &str) -> String {
    let slashed = |path: &str| if cfg!(windows) { path.replace('\\', "/") } else { path.to_owned() };
    let (name, here) = (slashed(name), slashed(here));
    let here = here.trim_end_matches('/');
    let below = name.strip_prefix(here).filter(|_| !here.is_empty()).and_then(|rest| rest.strip_prefix('/'));
    below.unwrap_or(&name).trim_start_matches("./").to_owned()
}

/// Returns the same as a URI reference (RFC 3986); one that begins at the root gets its scheme.
pub(super) fn uri(name: &str, here: &str) -> String {
    let path = relative(name, here);
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
    use super::{relative, uri};

    #[test]
    fn a_file_is_found_from_the_folder_at_hand() {
        assert_eq!(relative("/home/ann/terms/a.md", "/home/ann"), "terms/a.md");
        assert_eq!(relative("/home/anna/a.md", "/home/ann"), "/home/anna/a.md");
        assert_eq!(relative("./a.md", "/home/ann"), "a.md");
        assert_eq!(relative("../a.md", "/home/ann"), "../a.md");
    }

    #[test]
    fn a_uri_holds_only_what_may_stand_in_one() {
        assert_eq!(
            uri("terms/Caf\u{e9} & co: 100% [new].md", "/"),
            "terms/Caf%C3%A9%20%26%20co%3A%20100%25%20%5Bnew%5D.md"
        );
        assert_eq!(uri("/tmp/a b.md", "/home"), "file:///tmp/a%20b.md");
        assert_eq!(uri("<stdin>", "/home"), "%3Cstdin%3E");
    }
}
