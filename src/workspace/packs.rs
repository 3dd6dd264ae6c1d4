//! Which pack? A built-in one by its name, or a file.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Read};
use std::ops::Deref;
use std::path::{Component, Path, PathBuf};
use std::rc::Rc;

use super::files::{bytes, cannot_open};
use super::place::real;
use super::wrong::Wrong;
use crate::pack::{self, Extends, RulePack};
use crate::text::listed;
use crate::written::{Mistakes, meant};

/// Holds a pack that is either part of the program or was read from a file.
#[derive(Clone, Debug)]
pub enum Chosen {
    /// One of ours.
    BuiltIn(&'static RulePack),
    /// One of the user's.
    Read(Rc<RulePack>),
}

impl Deref for Chosen {
    type Target = RulePack;

    fn deref(&self) -> &RulePack {
        match self {
            Self::BuiltIn(pack) => pack,
            Self::Read(pack) => pack,
        }
    }
}

/// Returns the built-in pack of that name, or reads the file; the first built-in pack where nothing is named.
///
/// # Errors
///
/// Returns what to tell the user.
pub fn choose(wanted: Option<&str>) -> Result<Chosen, Wrong> {
    let wanted = wanted.filter(|wanted| !wanted.is_empty()).unwrap_or(pack::DEFAULT);
    if let Some(pack) = pack::find(wanted) {
        return Ok(Chosen::BuiltIn(pack));
    }
    if Path::new(wanted).exists() {
        return read(Path::new(wanted), wanted).map(|pack| Chosen::Read(Rc::new(pack)));
    }
    Err(Wrong::Said(absent(wanted)))
}

/// Reads a pack from a file; `name` is what the file is called in messages.
///
/// # Errors
///
/// Returns what to tell the user.
pub fn read(path: &Path, name: &str) -> Result<RulePack, Wrong> {
    open(path, name).map(|opened| opened.pack)
}

/// Holds a pack with the texts that it was read from.
#[derive(Debug)]
pub struct Opened {
    /// The pack.
    pub pack: RulePack,
    /// The files and built-in packs that it is made of: its own first, then the one that it extends, and so on.
    pub layers: Vec<Layer>,
}

/// Holds the text of one pack, of which another may be made.
#[derive(Debug)]
pub struct Layer {
    /// As the user wrote it, or the name of the built-in pack.
    pub name: String,
    /// Its TOML.
    pub text: String,
}

impl Opened {
    /// Returns a built-in pack with its text.
    #[must_use]
    pub fn built_in(name: &str) -> Option<Self> {
        let (pack, text) = (pack::find(name)?, pack::source(name)?);
        let layer = Layer { name: name.to_owned(), text: text.to_owned() };
        Some(Self { pack: pack.clone(), layers: vec![layer] })
    }
}

/// Reads a pack from a file, or from standard input where the path is `-`, with all that it extends.
///
/// # Errors
///
/// Returns what to tell the user.
pub fn open(path: &Path, name: &str) -> Result<Opened, Wrong> {
    let layers = layers(path, name)?;
    let pack = lay(&layers).map_err(|mistakes| unusable(mistakes, layers.first()))?;
    Ok(Opened { pack, layers })
}

/// Makes one pack of all layers, from the ground up, so that each is told of its own mistakes only.
fn lay(layers: &[Layer]) -> Result<RulePack, Mistakes> {
    let mut below: Vec<&str> = Vec::new();
    let mut made = None;
    for (index, layer) in layers.iter().enumerate().rev() {
        // A built-in pack has no mistakes.
        let is_built_in = pack::source(&layer.name) == Some(&layer.text);
        if index == 0 || !is_built_in {
            made = Some(RulePack::read_over(&layer.name, &layer.text, &below)?);
        }
        below.push(&layer.text);
    }
    Ok(made.expect("the first layer is always read"))
}

/// Reads a file, and whatever it extends.
fn layers(path: &Path, name: &str) -> Result<Vec<Layer>, Wrong> {
    let is_standard_input = path == Path::new("-");
    let name = if is_standard_input { "<stdin>" } else { name }.to_owned();
    let own = if is_standard_input {
        let mut own = Vec::new();
        io::stdin().lock().read_to_end(&mut own).map(|_| own)
    } else {
        bytes(path)
    };
    let own = own.map_err(|error| Wrong::Said(cannot_open(&name, &error)))?;
    let mut files = vec![canonical(path)];
    let mut folder = path.parent().unwrap_or(Path::new("")).to_owned();
    let mut layers = vec![Layer { text: decoded(&name, own)?, name }];
    while let Some(last) = layers.last()
        && let Some(extends) = Extends::find(&last.text)
    {
        if let Some(text) = pack::source(&extends.name) {
            layers.push(Layer { name: extends.name, text: text.to_owned() });
            break;
        }
        let mistake = |why: &str| unusable(extends.mistake(&last.name, &last.text, why), layers.first());
        let file = folder.join(&extends.name);
        let name = tidy(&file);
        if extends.name.is_empty() || !file.exists() {
            return Err(mistake(&suggest_file(&extends.name, &folder)));
        }
        if let Some(first) = files.iter().position(|known| *known == canonical(&file)) {
            let circle: Vec<&str> = layers[first..].iter().map(|layer| layer.name.as_str()).collect();
            return Err(mistake(&match circle[..] {
                [_] => "A pack cannot extend itself.".to_owned(),
                _ => format!("These packs extend one another in a circle: {}.", listed(&circle)),
            }));
        }
        let bytes = bytes(&file).map_err(|error| mistake(&cannot_open(&name, &error)))?;
        files.push(canonical(&file));
        file.parent().unwrap_or(Path::new("")).clone_into(&mut folder);
        layers.push(Layer { text: decoded(&name, bytes)?, name });
    }
    Ok(layers)
}

/// Returns the files that a pack is made of, whether or not they are there: its own, and those that it extends.
#[must_use]
pub fn files(path: &Path) -> Vec<PathBuf> {
    let (mut files, mut next) = (Vec::new(), path.to_owned());
    while !files.contains(&real(&next)) {
        files.push(real(&next));
        let text = bytes(&next).ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default();
        match Extends::find(&text) {
            Some(extends) if pack::source(&extends.name).is_none() && !extends.name.is_empty() => {
                next = next.parent().unwrap_or(Path::new("")).join(&extends.name);
            }
            _ => break,
        }
    }
    files
}

fn canonical(path: &Path) -> PathBuf {
    fs::canonicalize(path).unwrap_or_else(|_| path.to_owned())
}

fn decoded(name: &str, bytes: Vec<u8>) -> Result<String, Wrong> {
    String::from_utf8(bytes).map_err(|_| {
        Wrong::Said(format!("{name} is not UTF-8 text, as a pack has to be. Save it as UTF-8 and try again."))
    })
}

/// Returns a path as somebody would write it: without a folder that is left again.
fn tidy(path: &Path) -> String {
    let mut tidy = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir if matches!(tidy.components().next_back(), Some(Component::Normal(_))) => {
                tidy.pop();
            }
            Component::CurDir => {}
            part => tidy.push(part),
        }
    }
    if tidy.as_os_str().is_empty() { ".".to_owned() } else { tidy.display().to_string() }
}

/// Returns what is wrong with a pack. It may not be the one that was `asked` for.
fn unusable(mistakes: Mistakes, asked: Option<&Layer>) -> Wrong {
    let noun = match asked {
        Some(asked) if asked.name != mistakes.source.name => format!("the rule pack on which {} builds", asked.name),
        _ => "a rule pack".to_owned(),
    };
    Wrong::Written { noun, mistakes: Box::new(mistakes) }
}

/// Returns a sentence about a name that is neither that of a pack nor that of a file, and what may have been meant.
#[must_use]
pub fn absent(wanted: &str) -> String {
    format!("There is no pack and no file called \"{wanted}\". {}", suggest(wanted))
}

/// Returns a sentence about a file that is not there, and what may have been meant: a built-in pack or a file beside it.
fn suggest_file(name: &str, folder: &Path) -> String {
    let within = Path::new(name).parent().unwrap_or(Path::new(""));
    let files = fs::read_dir(Path::new(".").join(folder).join(within)).into_iter().flatten().flatten();
    let files = files.map(|file| within.join(file.file_name()));
    let files = files.filter(|file| file.extension().is_some_and(|ending| ending == "toml"));
    let files: BTreeSet<String> = files.filter_map(|file| file.into_os_string().into_string().ok()).collect();
    pack::suggest(name, files.iter().map(String::as_str))
}

/// Returns a sentence that says which built-in pack may have been meant.
#[must_use]
pub fn suggest(wanted: &str) -> String {
    let names = || pack::built_in().iter().map(|pack| pack.id.as_ref());
    match meant(wanted, names()) {
        Some(name) => format!("Did you mean {name}?"),
        None => {
            format!("The built-in packs are: {}. A file is named by its path.", names().collect::<Vec<_>>().join(", "))
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::tidy;

    #[test]
    fn a_path_is_shown_as_it_would_be_written() {
        let tidied = |path: &str| tidy(Path::new(path)).replace('\\', "/");
        assert_eq!((tidied("packs/../shared/a.toml"), tidied("./a.toml")), ("shared/a.toml".into(), "a.toml".into()));
        assert_eq!((tidied("packs/.."), tidied("./.")), (".".into(), ".".into()));
    }
}
