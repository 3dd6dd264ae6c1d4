//! By what is each file judged? Its configuration, the options that win over it, and the pack and register that they name.

mod waivers;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::rc::Rc;

pub use waivers::Ledger;

use super::configuration::{Configuration, Discovery, Search};
use super::files::{self, Plan, Wanted};
use super::globs::Globs;
use super::packs::{self, Chosen};
use super::place::{Places, between, real, slashed};
use super::registers;
use super::wrong::Wrong;
use crate::pack::{self, RulePack};
use crate::register::{Register, plain_path};
use same_file::Handle;

use crate::report::{Skipped, is_report};
use crate::text::Source;

/// Holds what the options say.
#[derive(Debug, Default)]
pub struct Request<'a> {
    /// What was named; nothing for the folder that the configuration names, or the one at hand.
    pub paths: &'a [PathBuf],
    /// What standard input is called.
    pub stdin_name: &'a str,
    /// What is left out, besides what configurations leave out.
    pub exclude: &'a [String],
    /// Wins over every configuration.
    pub pack: Option<&'a str>,
    /// Wins over every configuration.
    pub register: Option<&'a Path>,
    /// Holds besides what configurations say.
    pub own_sections: bool,
    /// Where configurations are looked for.
    pub search: Search,
}

/// Holds all that a run needs before it reads the first document.
#[derive(Debug, Default)]
pub struct Prepared {
    /// In the order in which they were found; perhaps more than are needed.
    pub configurations: Vec<Configuration>,
    /// One for each configuration that is needed; at least one, and the first is that of the run.
    pub bases: Vec<Basis>,
    /// What is to be read.
    pub tasks: Vec<Task>,
    /// What is passed over, and what could not be done. Its files are in the tasks.
    pub plan: Plan,
    /// What is worth knowing, as sentences.
    pub notes: Vec<String>,
    /// The files that say how documents are judged, by where they really are: configurations, packs and registers.
    pub read: BTreeSet<PathBuf>,
}

impl Prepared {
    /// Returns why nothing may be written to a file, as a sentence: this run reads it.
    #[must_use]
    pub fn keeps(&self, file: Option<&Path>) -> Option<String> {
        let (name, meant) = (file?.display(), real(file?));
        if self.tasks.iter().any(|task| task.wanted.path.is_some() && task.real == meant) {
            return Some(format!("{name} is one of the documents that are read, and is not overwritten."));
        }
        let is_read = self.read.contains(&meant) || meant.file_name().is_some_and(|name| name == ".gitignore");
        is_read.then(|| {
            format!("{name} says what is read or how it is judged, and is not overwritten. Name another file.")
        })
    }

    /// Leaves out of what is read in a folder what this run writes, if it is a report of an earlier run. A document stays: it
    /// was named by a slip, and is kept. The file to which a shell leads standard output, and which it has emptied, is none.
    pub fn leave_out(&mut self, written: &[PathBuf]) {
        let output =
            Handle::stdout().ok().filter(|output| output.as_file().metadata().is_ok_and(|file| file.is_file()));
        let is_output = |file: &Path| output.is_some() && Handle::from_path(file).ok() == output;
        self.tasks.retain(|task| {
            if !task.wanted.named && is_output(&task.real) {
                return false;
            }
            let is_written = !task.wanted.named && written.contains(&task.real);
            !(is_written && task.wanted.read().is_ok_and(|source| is_report(source.text())))
        });
    }
}

/// Holds what the documents under one configuration are judged by.
#[derive(Debug)]
pub struct Basis {
    /// As an index into [`Prepared::configurations`].
    pub configuration: Option<usize>,
    /// As it is asked here.
    pub pack: Chosen,
    /// Who exists.
    pub register: Option<Rc<Listed>>,
    /// Whether every topic must have a section of its own.
    pub own_sections: bool,
    /// Whether the run is over all that the configuration speaks of.
    is_whole: bool,
}

/// Holds a register and where it stands.
#[derive(Debug)]
pub struct Listed {
    /// What is written.
    pub register: Register,
    /// In these words.
    pub source: Source,
    /// Where it stands: what it names starts there.
    pub folder: PathBuf,
    /// Its bodies by the files that it names.
    pub files: BTreeMap<String, usize>,
}

impl Listed {
    /// Returns the body whose terms of reference a file holds, where the register names it; `file` is where it really is.
    #[must_use]
    pub fn body_of(&self, file: &Path) -> Option<usize> {
        self.files.get(&plain_path(&slashed(&between(&self.folder, file)))).copied()
    }
}

/// Holds one file that is to be read, and what it is judged by.
#[derive(Debug)]
pub struct Task {
    /// The file.
    pub wanted: Wanted,
    /// Where it really is.
    pub real: PathBuf,
    /// As an index into [`Prepared::bases`].
    pub basis: usize,
    /// The body of the register that names the file.
    pub body: Option<usize>,
}

impl Prepared {
    /// Returns the configuration behind a basis.
    #[must_use]
    pub fn configuration(&self, basis: &Basis) -> Option<&Configuration> {
        self.configurations.get(basis.configuration?)
    }
}

/// Finds the files, the configuration of each, and what these name.
///
/// # Errors
///
/// Returns all that is wrong; then nothing may be judged.
pub fn prepare(request: &Request<'_>) -> Result<Prepared, Vec<Wrong>> {
    let mut read = BTreeSet::new();
    let prepared = begin(request, &mut read)?;
    Ok(Prepared { read, ..prepared })
}

/// Returns the files that say how documents are judged, by where they really are, whether or not they are in order.
#[must_use]
pub fn settings(request: &Request<'_>) -> BTreeSet<PathBuf> {
    let mut read = BTreeSet::new();
    // What is wrong is told by the run itself.
    let _ = begin(request, &mut read);
    read
}

/// Prepares a run, and notes in `needed_files` which files it needs for it.
fn begin(request: &Request<'_>, needed_files: &mut BTreeSet<PathBuf>) -> Result<Prepared, Vec<Wrong>> {
    if let Search::Only(path) = &request.search {
        needed_files.insert(real(path));
    }
    let one = |wrong: Wrong| vec![wrong];
    let exclude = Globs::new(request.exclude).map_err(|sentence| one(Wrong::Said(format!("--exclude: {sentence}"))))?;
    let (mut places, mut discovery) = (Places::default(), Discovery::new(&request.search).map_err(one)?);
    let paths = paths(request, &mut discovery, &places).map_err(one)?;
    let mut wrong = Vec::new();
    let mut is_further = |path: &Path| {
        let real = places.path(path);
        let index = discovery.of(real.parent().unwrap_or(&real), &places).map_err(|mistake| wrong.push(mistake));
        let configuration = index.ok().flatten().map(|index| &discovery.configurations[index]);
        configuration.is_some_and(|one| one.include.matches(&between(&one.folder, &real)).is_some())
    };
    let mut plan = files::find(&paths, request.stdin_name, &exclude, &mut is_further);
    let found = found(&mut plan, &mut discovery, &mut places, &mut wrong);
    // Where there is no file, the report still names a pack.
    let first = match found.first() {
        Some((_, _, configuration)) => Ok(*configuration),
        None => discovery.of(&folder_of(&paths, &places), &places),
    };
    let first = first.map_err(|mistake| wrong.push(mistake)).unwrap_or_default();
    needed_files.extend(discovery.read.iter().map(|file| real(file)));
    if !wrong.is_empty() {
        return Err(wrong);
    }

    let mut needed: Vec<Option<usize>> = vec![first];
    let mut tasks = Vec::with_capacity(found.len());
    for (wanted, real, configuration) in found {
        let basis = needed.iter().position(|known| *known == configuration).unwrap_or(needed.len());
        if basis == needed.len() {
            needed.push(configuration);
        }
        tasks.push(Task { wanted, real, basis, body: None });
    }
    let walked: Vec<PathBuf> = plan.folders.iter().map(|folder| real(Path::new(folder))).collect();
    let is_whole =
        |one: &Configuration| request.paths.is_empty() || walked.iter().any(|top| one.folder.starts_with(top));
    // What an option leaves out may be what a waiver is for.
    let is_whole = |one: &Configuration| request.exclude.is_empty() && is_whole(one);
    let (mut bases, mut shelf) = (Vec::with_capacity(needed.len()), Shelf::default());
    for index in needed {
        let configuration = index.map(|index| &discovery.configurations[index]);
        let own_sections = configuration.and_then(|configuration| configuration.settings.own_sections);
        match shelf.basis(request, configuration, &places) {
            Ok((pack, register)) => bases.push(Basis {
                configuration: index,
                pack,
                register,
                own_sections: request.own_sections || own_sections.unwrap_or_default(),
                is_whole: configuration.is_some_and(is_whole),
            }),
            Err(mistakes) => wrong.extend(mistakes),
        }
    }
    needed_files.append(&mut shelf.read);
    if !wrong.is_empty() {
        return Err(wrong);
    }
    for task in &mut tasks {
        let listed = bases[task.basis].register.as_deref();
        task.body = listed.and_then(|listed| listed.body_of(&task.real));
    }
    let Discovery { configurations, notes, .. } = discovery;
    Ok(Prepared { configurations, bases, tasks, plan, notes, read: BTreeSet::new() })
}

/// Takes the files out of the plan, with where each really is and the configuration that holds for it; what a configuration
/// leaves out is passed over.
fn found(
    plan: &mut Plan,
    discovery: &mut Discovery,
    places: &mut Places,
    wrong: &mut Vec<Wrong>,
) -> Vec<(Wanted, PathBuf, Option<usize>)> {
    let mut found = Vec::with_capacity(plan.files.len());
    for wanted in std::mem::take(&mut plan.files) {
        let real = places.file(&wanted);
        let configuration = match discovery.of(real.parent().unwrap_or(&real), places) {
            Ok(configuration) => configuration,
            Err(mistake) => {
                wrong.push(mistake);
                continue;
            }
        };
        let configured = configuration.map(|index| &discovery.configurations[index]);
        match configured.and_then(|configuration| left_out(configuration, &wanted, &real)) {
            Some(reason) => plan.skipped.push(Skipped { path: wanted.name, reason }),
            None => found.push((wanted, real, configuration)),
        }
    }
    found
}

/// Returns the pack that the folder at hand asks for, with no change to what it asks.
///
/// # Errors
///
/// Returns what is wrong with it or with the configuration.
pub fn pack_at_hand(pack: Option<&str>, search: &Search) -> Result<Chosen, Wrong> {
    let (places, mut discovery) = (Places::default(), Discovery::new(search)?);
    if pack.is_some_and(|pack| !pack.is_empty()) {
        return packs::choose(pack);
    }
    let index = discovery.of(&places.here, &places)?;
    Shelf::default().pack(None, index.map(|index| &discovery.configurations[index]), &places)
}

/// Returns the pack and the register that the folder at hand asks for, unless others are wanted.
///
/// # Errors
///
/// Returns all that is wrong with them or with the configuration.
pub fn at_hand(request: &Request<'_>) -> Result<(Chosen, Option<Rc<Listed>>), Vec<Wrong>> {
    let one = |wrong: Wrong| vec![wrong];
    let (places, mut discovery) = (Places::default(), Discovery::new(&request.search).map_err(one)?);
    let index = discovery.of(&places.here, &places).map_err(one)?;
    Shelf::default().basis(request, index.map(|index| &discovery.configurations[index]), &places)
}

/// Returns what was named, or else the folder that the configuration at hand names, or else the folder at hand.
fn paths(request: &Request<'_>, discovery: &mut Discovery, places: &Places) -> Result<Vec<PathBuf>, Wrong> {
    if !request.paths.is_empty() {
        return Ok(request.paths.to_vec());
    }
    let index = discovery.of(&places.here, places)?;
    let configuration = index.map(|index| &discovery.configurations[index]);
    let Some((configuration, folder)) = configuration.and_then(|one| Some((one, one.settings.folder.as_ref()?))) else {
        return Ok(vec![PathBuf::from(".")]);
    };
    let path = configuration.folder.join(folder);
    if !path.exists() {
        return Err(configuration.at("folder", &format!("There is no folder \"{folder}\" beside this file.")));
    }
    Ok(vec![between(&places.here, &real(&path))])
}

/// Returns the folder of what was named first.
fn folder_of(paths: &[PathBuf], places: &Places) -> PathBuf {
    let first = paths.iter().find(|path| path.as_os_str() != "-").map(|path| real(path));
    match first {
        Some(path) if path.is_dir() => path,
        Some(path) => path.parent().map_or(path.clone(), Path::to_owned),
        None => places.here.clone(),
    }
}

/// Returns why a configuration leaves a file out, if it does.
fn left_out(configuration: &Configuration, wanted: &Wanted, real: &Path) -> Option<String> {
    // Standard input is no file that could be left out.
    wanted.path.as_ref()?;
    let path = between(&configuration.folder, real);
    let name = &configuration.name;
    configuration.exclude.matches(&path).map(|glob| format!("left out by \"{glob}\" in {name}"))
}

/// Keeps packs and registers, so that each file is read once.
#[derive(Debug, Default)]
struct Shelf {
    packs: BTreeMap<PathBuf, Chosen>,
    registers: BTreeMap<PathBuf, Option<Rc<Listed>>>,
    /// The files that were opened, or that would have been if they could.
    read: BTreeSet<PathBuf>,
}

impl Shelf {
    /// Returns the pack as it is asked here, and the register; or all that is wrong with them.
    fn basis(
        &mut self,
        request: &Request<'_>,
        configuration: Option<&Configuration>,
        places: &Places,
    ) -> Result<(Chosen, Option<Rc<Listed>>), Vec<Wrong>> {
        let pack = self.pack(request.pack, configuration, places).and_then(|pack| {
            let Some(configuration) = configuration else { return Ok(pack) };
            // Where an option wins over the pack of the configuration, its codes are still no mistakes.
            let own = self.pack(None, Some(configuration), places).ok();
            let packs: Vec<&RulePack> = std::iter::once(&*pack).chain(own.as_deref()).collect();
            configuration.agrees_with(&packs)?;
            let levelled = configuration.settings.levelled(&pack);
            Ok(levelled.map_or(pack, |pack| Chosen::Read(Rc::new(pack))))
        });
        let register = self.register(request.register, configuration, places);
        match (pack, register) {
            (Ok(pack), Ok(register)) => Ok((pack, register)),
            (pack, register) => Err(pack.err().into_iter().chain(register.err()).collect()),
        }
    }

    /// Returns the pack as it is written.
    fn pack(
        &mut self,
        wanted: Option<&str>,
        configuration: Option<&Configuration>,
        places: &Places,
    ) -> Result<Chosen, Wrong> {
        let wanted = wanted.filter(|wanted| !wanted.is_empty());
        let configured = configuration.and_then(|one| Some((one, one.settings.pack.as_deref()?)));
        let (name, path, configuration) = match (wanted, configured) {
            (Some(wanted), _) => (wanted.to_owned(), PathBuf::from(wanted), None),
            (None, Some((configuration, pack))) => {
                (pack.to_owned(), configuration.folder.join(pack), Some(configuration))
            }
            (None, None) => return packs::choose(None),
        };
        if let Some(pack) = pack::find(&name) {
            return Ok(Chosen::BuiltIn(pack));
        }
        let place = real(&path);
        if let Some(known) = self.packs.get(&place) {
            return Ok(known.clone());
        }
        self.read.extend(packs::files(&path));
        let read = match configuration {
            None => packs::choose(Some(&name)),
            Some(configuration) if !path.exists() => Err(configuration.at("pack", &packs::absent(&name))),
            Some(_) => packs::read(&path, &places.shown(&place)).map(|pack| Chosen::Read(Rc::new(pack))),
        };
        if let Ok(pack) = &read {
            self.packs.insert(place, pack.clone());
        }
        read
    }

    fn register(
        &mut self,
        wanted: Option<&Path>,
        configuration: Option<&Configuration>,
        places: &Places,
    ) -> Result<Option<Rc<Listed>>, Wrong> {
        let configured = configuration.and_then(|one| Some((one, one.settings.register.as_deref()?)));
        let (path, name) = match (wanted, configured) {
            (Some(path), _) => (path.to_owned(), path.display().to_string()),
            (None, Some((configuration, register))) => {
                let path = configuration.folder.join(register);
                if !path.exists() {
                    self.read.insert(real(&path));
                    let what = format!("There is no file \"{register}\" beside this one.");
                    return Err(configuration.at("register", &what));
                }
                let name = places.shown(&real(&path));
                (path, name)
            }
            (None, None) => return Ok(None),
        };
        let place = real(&path);
        self.read.insert(place.clone());
        if let Some(known) = self.registers.get(&place) {
            return Ok(known.clone());
        }
        // The mistakes of a register that several configurations name are told once.
        self.registers.insert(place.clone(), None);
        let (register, source) = registers::read(&path, &name)?;
        // What it names starts at its own folder; of a link, at the folder of the link.
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let files = register.files();
        let listed = Some(Rc::new(Listed { register, source, folder: real(folder), files }));
        self.registers.insert(place, listed.clone());
        Ok(listed)
    }
}

#[cfg(test)]
mod tests;
