//! Where does the report go? Standard output, or a file that is written whole or not at all.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

/// How the names of files begin that are to take the place of a report.
pub const PREFIX: &str = ".torlint-";

/// Holds a place that a report is written to.
#[derive(Debug)]
pub enum Output {
    /// Standard output, locked for the whole run.
    Standard(BufWriter<io::StdoutLock<'static>>),
    /// A file beside the wanted one, which takes its place in the end.
    File(BufWriter<NamedTempFile>, PathBuf),
    /// Something that cannot be replaced: a device, a pipe.
    Device(BufWriter<File>),
}

impl Output {
    /// Tells whether it is standard output, which may be a terminal.
    #[must_use]
    pub fn is_standard(&self) -> bool {
        matches!(self, Self::Standard(_))
    }

    /// Opens standard output, which is also called `-`, or prepares the file.
    ///
    /// # Errors
    ///
    /// Returns what the system says.
    pub fn open(path: Option<&Path>) -> io::Result<Self> {
        let Some(path) = path.filter(|path| *path != Path::new("-")) else {
            return Ok(Self::Standard(BufWriter::with_capacity(1 << 16, io::stdout().lock())));
        };
        // A link is followed, so that what it points to is replaced and the link stays.
        let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        let known = fs::metadata(&path);
        if known.as_ref().is_ok_and(fs::Metadata::is_dir) {
            return Err(io::Error::new(io::ErrorKind::IsADirectory, "it is a folder"));
        }
        if known.as_ref().is_ok_and(|known| !known.is_file()) {
            return Ok(Self::Device(BufWriter::new(OpenOptions::new().write(true).open(&path)?)));
        }
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let mut builder = tempfile::Builder::new();
        builder.prefix(PREFIX);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            // As any program would have created it; a temporary file is otherwise for its owner only.
            builder.permissions(fs::Permissions::from_mode(0o666));
        }
        // The system would name a file that nobody asked for.
        let file = builder.tempfile_in(folder).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => {
                io::Error::new(error.kind(), format!("there is no folder called {}", folder.display()))
            }
            io::ErrorKind::PermissionDenied => {
                let sentence = format!("you have no permission to write into the folder {}", folder.display());
                io::Error::new(error.kind(), sentence)
            }
            _ => error,
        })?;
        if let Ok(known) = known {
            fs::set_permissions(file.path(), known.permissions())?;
        }
        Ok(Self::File(BufWriter::new(file), path))
    }

    /// Ends the report: what was prepared takes its place.
    ///
    /// # Errors
    ///
    /// Returns what the system says.
    pub fn finish(self) -> io::Result<()> {
        match self {
            Self::Standard(mut out) => out.flush(),
            Self::Device(mut out) => out.flush(),
            Self::File(out, path) => {
                let file = out.into_inner().map_err(io::IntoInnerError::into_error)?;
                file.persist(path).map(drop).map_err(|error| error.error)
            }
        }
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Standard(out) => out.write(bytes),
            Self::File(out, _) => out.write(bytes),
            Self::Device(out) => out.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Standard(out) => out.flush(),
            Self::File(out, _) => out.flush(),
            Self::Device(out) => out.flush(),
        }
    }
}
