//! What holds, and who says so? The configuration as `--show-config` prints it: TOML that can be pasted, with the origins.

use std::fmt::Write as _;

use super::basis::{Basis, Prepared, Request};
use super::configuration::{Configuration, Search, Waiver};
use crate::pack;

/// Holds where the options come from that are given in more than one way.
#[derive(Clone, Copy, Debug, Default)]
pub struct Origins {
    /// The pack stands in the environment, and not on the command line.
    pub pack_from_environment: bool,
    /// So does the configuration.
    pub configuration_from_environment: bool,
}

/// Returns each value and where it comes from, for each configuration that is needed.
#[must_use]
pub fn show(prepared: &Prepared, request: &Request<'_>, origins: Origins) -> String {
    let pages = prepared.bases.iter().enumerate().map(|(index, basis)| {
        let files: Vec<&str> =
            prepared.tasks.iter().filter(|task| task.basis == index).map(|task| &*task.wanted.name).collect();
        let page = Page { configuration: prepared.configuration(basis), request, origins };
        format!("{}{}", page.head(&files), page.body(basis))
    });
    pages.collect::<Vec<_>>().join("\n")
}

/// What is shown of one configuration.
struct Page<'a> {
    configuration: Option<&'a Configuration>,
    request: &'a Request<'a>,
    origins: Origins,
}

impl Page<'_> {
    /// Says which configuration it is, and for which documents.
    fn head(&self, files: &[&str]) -> String {
        let name = match self.configuration {
            Some(configuration) => configuration.name.clone(),
            None if self.request.search == Search::Off => "No configuration (--no-config)".to_owned(),
            None => "No configuration was found".to_owned(),
        };
        let how = match self.request.search {
            Search::Only(_) if self.origins.configuration_from_environment => " (TORLINT_CONFIG)",
            Search::Only(_) => " (--config)",
            _ => "",
        };
        let files = match files {
            [] => "no document".to_owned(),
            [one] => (*one).to_owned(),
            [one, rest @ ..] => format!("{one} and {} more", rest.len()),
        };
        // A line end in the name of a file must not end the comment.
        format!("# {name}{how}, for {files}").replace(char::is_control, " ") + "\n"
    }

    fn body(&self, basis: &Basis) -> String {
        let settings = self.configuration.map(|configuration| &configuration.settings);
        let mut page = String::new();
        let mut line = |key: &str, value: Option<String>, origin: &str| {
            let value = value.map_or_else(|| format!("# {key} is not given"), |value| format!("{key} = {value}"));
            // A String never refuses to be written to.
            let _ = writeln!(page, "{value}  # {origin}");
        };
        let folder = settings.and_then(|settings| settings.folder.as_deref());
        let (folder, origin) = match (self.request.paths, folder) {
            ([], Some(folder)) => (folder, self.origin(&["folder"])),
            ([], None) => (".", DEFAULT.to_owned()),
            (_, Some(folder)) => (folder, format!("{}; paths were given", self.origin(&["folder"]))),
            (_, None) => (".", format!("{DEFAULT}; paths were given")),
        };
        line("folder", Some(quoted(folder)), &origin);

        let option = self.request.pack.filter(|pack| !pack.is_empty());
        let written = settings.and_then(|settings| settings.pack.as_deref());
        let (pack, origin) = match (option, written) {
            (Some(pack), _) if self.origins.pack_from_environment => (pack, "TORLINT_PACK".to_owned()),
            (Some(pack), _) => (pack, "--pack".to_owned()),
            (None, Some(pack)) => (pack, self.origin(&["pack"])),
            (None, None) => (pack::DEFAULT, DEFAULT.to_owned()),
        };
        line("pack", Some(quoted(pack)), &origin);

        let written = settings.and_then(|settings| settings.register.as_deref());
        let (register, origin) = match (self.request.register, written) {
            (Some(register), _) => (Some(register.display().to_string()), "--register".to_owned()),
            (None, Some(register)) => (Some(register.to_owned()), self.origin(&["register"])),
            (None, None) => (None, DEFAULT.to_owned()),
        };
        line("register", register.as_deref().map(quoted), &origin);

        let include = settings.map_or(&[][..], |settings| &settings.include);
        line("include", Some(list(include)), &self.origin(&["include"]));
        let written = settings.map_or(&[][..], |settings| &settings.exclude);
        let exclude: Vec<String> = written.iter().chain(self.request.exclude).cloned().collect();
        let origin = match (written, self.request.exclude) {
            (_, []) => self.origin(&["exclude"]),
            ([], _) => "--exclude".to_owned(),
            (_, _) => format!("{} and --exclude", self.origin(&["exclude"])),
        };
        line("exclude", Some(list(&exclude)), &origin);
        let origin =
            if self.request.own_sections { "--own-sections".to_owned() } else { self.origin(&["own-sections"]) };
        line("own-sections", Some(basis.own_sections.to_string()), &origin);

        let levels = settings.into_iter().flat_map(|settings| &settings.levels);
        for (index, (name, level)) in levels.enumerate() {
            page.push_str(if index == 0 { "\n[levels]\n" } else { "" });
            let origin = self.origin(&["levels", name]);
            let _ = writeln!(page, "{} = {}  # {origin}", key(name), quoted(level.name()));
        }
        let waivers = settings.into_iter().flat_map(|settings| &settings.waivers);
        let places = self.configuration.map_or_else(Vec::new, |one| one.places("waiver"));
        let source = self.configuration.map(Configuration::source);
        let lines = places.iter().filter_map(|place| Some(source.as_ref()?.line(place.start)));
        for (waiver, line) in waivers.zip(lines) {
            page.push_str(&self.waiver(waiver, line));
        }
        page
    }

    fn waiver(&self, waiver: &Waiver, line: usize) -> String {
        let origin = self.configuration.map_or_else(String::new, |one| format!("{}:{line}", one.name));
        let path = waiver.path.as_deref().map_or_else(String::new, |path| format!("path = {}\n", quoted(path)));
        let (code, reason) = (quoted(&waiver.code), quoted(&waiver.reason));
        format!("\n[[waiver]]  # {origin}\ncode = {code}\n{path}reason = {reason}\n")
    }

    /// Returns where a value is written.
    fn origin(&self, keys: &[&str]) -> String {
        let place = self.configuration.and_then(|one| Some((&one.name, one.line(keys)?)));
        place.map_or_else(|| DEFAULT.to_owned(), |(name, line)| format!("{name}:{line}"))
    }
}

const DEFAULT: &str = "default";

fn list(texts: &[String]) -> String {
    format!("[{}]", texts.iter().map(|text| quoted(text)).collect::<Vec<_>>().join(", "))
}

/// Returns a text as TOML writes it.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => quoted.extend(['\\', character]),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            _ if character.is_control() => quoted.extend(format!("\\u{:04X}", u32::from(character)).chars()),
            _ => quoted.push(character),
        }
    }
    quoted + "\""
}

fn key(name: &str) -> String {
    let is_bare = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_';
    if !name.is_empty() && name.chars().all(is_bare) { name.to_owned() } else { quoted(name) }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::PathBuf;

    use super::{Origins, show};
    use crate::workspace::basis::{Request, prepare};
    use crate::workspace::configuration::Configuration;

    #[test]
    fn what_is_shown_can_be_pasted() {
        let folder = tempfile::tempdir().expect("there is room for a folder");
        let text = "folder = 'the terms'\ninclude = ['a\\b', 'x\"y.md']\nexclude = ['old']\nown-sections = true\n\
                    [levels]\nTOR1 = 'advice'\n'membership' = 'off'\n\
                    [[waiver]]\ncode = 'Ways of working'\npath = '*.md'\nreason = '''It meets\nwhen it likes.'''\n";
        fs::write(folder.path().join("torlint.toml"), text).expect("it can be written");
        let paths = [folder.path().join("a.md")];
        let request = Request { paths: &paths, stdin_name: "<stdin>", ..Request::default() };
        let prepared = prepare(&request).expect("it is in order");
        let shown = show(&prepared, &request, Origins::default());
        let read = |text: &str| {
            let read = Configuration::read(text.to_owned(), PathBuf::from("/"), "torlint.toml".to_owned());
            read.unwrap_or_else(|wrong| panic!("{text}\n{}", wrong.tell(80, false))).settings
        };
        let (mut wanted, found) = (read(text), read(&shown));
        wanted.pack = found.pack.clone();
        assert_eq!(found, wanted, "{shown}");
        assert!(shown.contains("membership = \"off\"  # ") && shown.contains("torlint.toml:7\n"), "{shown}");
    }
}
