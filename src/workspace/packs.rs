//! Which pack? A built-in one by its name, or a file.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Read};
use std::ops::Deref;
use std::path::{Component, Path, PathBuf};

use crate::pack::{self, Extends, RulePack};
use crate::text::listed;
use crate::written::{Mistakes, meant};

/// Holds a pack that is either part of the program or was read from a file.
#[derive(Debug)]
pub enum Chosen {
    /// One of ours.
    BuiltIn(&'static RulePack),
    /// One of the user's.
    Read(Box<RulePack>),
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
/// Returns what to tell the user, drawn `width` columns wide.
pub fn choose(wanted: Option<&str>, width: usize, colour: bool) -> Result<Chosen, String> {
    let wanted = wanted.filter(|wanted| !wanted.is_empty()).unwrap_or(pack::DEFAULT);
    if let Some(pack) = pack::find(wanted) {
        return Ok(Chosen::BuiltIn(pack));
    }
    if Path::new(wanted).exists() {
        return read(Path::new(wanted), width, colour).map(|pack| Chosen::Read(Box::new(pack)));
    }
    Err(format!("There is no pack and no file called “{wanted}”. {}", suggest(wanted)))
}

/// Reads a pack from a file.
///
/// # Errors
///
/// Returns what to tell the user, drawn `width` columns wide.
pub fn read(path: &Path, width: usize, colour: bool) -> Result<RulePack, String> {
    open(path, width, colour).map(|opened| opened.pack)
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
/// Returns what to tell the user, drawn `width` columns wide.
pub fn open(path: &Path, width: usize, colour: bool) -> Result<Opened, String> {
    let layers = layers(path, width, colour)?;
    let pack = lay(&layers).map_err(|mistakes| unusable(&mistakes, layers.first(), width, colour))?;
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
fn layers(path: &Path, width: usize, colour: bool) -> Result<Vec<Layer>, String> {
    let is_standard_input = path == Path::new("-");
    let name = if is_standard_input { "<stdin>".to_owned() } else { path.display().to_string() };
    let bytes = if is_standard_input {
        let mut bytes = Vec::new();
        io::stdin().lock().read_to_end(&mut bytes).map(|_| bytes)
    } else {
        fs::read(path)
    };
    let bytes = bytes.map_err(|error| super::files::cannot_open(&name, &error))?;
    let mut files = vec![canonical(path)];
    let mut folder = path.parent().unwrap_or(Path::new("")).to_owned();
    let mut layers = vec![Layer { text: decoded(&name, bytes)?, name }];
    while let Some(last) = layers.last()
        && let Some(extends) = Extends::find(&last.text)
    {
        if let Some(text) = pack::source(&extends.name) {
            layers.push(Layer { name: extends.name, text: text.to_owned() });
            break;
        }
        let mistake =
            |why: &str| unusable(&extends.mistake(&last.name, &last.text, why), layers.first(), width, colour);
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
        let bytes = fs::read(&file).map_err(|error| mistake(&super::files::cannot_open(&name, &error)))?;
        files.push(canonical(&file));
        file.parent().unwrap_or(Path::new("")).clone_into(&mut folder);
        layers.push(Layer { text: decoded(&name, bytes)?, name });
    }
    Ok(layers)
}

fn canonical(path: &Path) -> PathBuf {
    fs::canonicalize(path).unwrap_or_else(|_| path.to_owned())
}

fn decoded(name: &str, bytes: Vec<u8>) -> Result<String, String> {
    String::from_utf8(bytes)
        .map_err(|_| format!("{name} is not UTF-8 text, as a pack has to be. Save it as UTF-8 and try again."))
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
    tidy.display().to_string()
}

/// Returns a sentence about a pack with mistakes, and the drawing of all of them. It may not be the one that was `asked` for.
fn unusable(mistakes: &Mistakes, asked: Option<&Layer>, width: usize, colour: bool) -> String {
    let (name, count) = (&mistakes.source.name, mistakes.list.len());
    let count = if count == 1 { "1 mistake".to_owned() } else { format!("{count} mistakes") };
    let of = match asked {
        Some(asked) if asked.name != *name => format!(", on which {} builds,", asked.name),
        _ => String::new(),
    };
    format!("{name}{of} cannot be used as a rule pack: {count}.\n\n{}", mistakes.draw(width, colour).trim_end())
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
