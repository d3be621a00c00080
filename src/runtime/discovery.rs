//! Finding the codex executable.
//!
//! In this order: what the caller names; `CODEX_BIN`; `codex` on PATH; where the npm and pip packages usually put it.
//! What is named and can't be run is an error, never passed over for another one.
#![forbid(unsafe_code)]

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use super::environment::{absolute, get, search_path};
use super::npm::{self, Shim};
use super::places;
use crate::base::error::{Error, Result};
use crate::base::status::{CODEX_E_INVALID_ARGUMENT, CODEX_E_NO_EXECUTABLE};

/// An executable, and what it wants on its PATH.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Its absolute path.
    pub program: PathBuf,
    /// Folders of its package that go first on the child's PATH, with the tools that it brings along.
    pub path_dirs: Vec<PathBuf>,
}

const HOW_TO_MEND: &str = "install it (`npm install -g @openai/codex`, or `pip install openai-codex-cli-bin`), \
     or name the executable with codexBin or in the environment variable CODEX_BIN";

/// Finds codex: the one that is named, or the first that there is.
pub fn find(explicit: Option<&Path>, environment: &[(OsString, OsString)]) -> Result<Found> {
    find_below(Path::new("/"), explicit, environment)
}

/// As [`find`], on a machine whose own places are below `root`.
fn find_below(root: &Path, explicit: Option<&Path>, environment: &[(OsString, OsString)]) -> Result<Found> {
    if let Some(named) = explicit {
        return find_named(named, "codexBin", environment);
    }
    if let Some(named) = get(environment, "CODEX_BIN") {
        return find_named(Path::new(named), "CODEX_BIN", environment);
    }
    let mut tried = Tried::default();
    search_path(environment)
        .iter()
        .chain(&places::link_folders(environment, root))
        .find_map(|folder| in_folder(folder, Path::new("codex"), &mut tried))
        .or_else(|| {
            let places = places::python_executables(environment, root);
            places.iter().find_map(|path| usable(path, &mut tried))
        })
        .ok_or_else(|| tried.error(format!("no codex executable was found: {HOW_TO_MEND}")))
}

/// Finds the program that a whole command line names; scripts of npm packages are not followed.
pub fn find_program(named: &Path, environment: &[(OsString, OsString)]) -> Result<PathBuf> {
    let mut tried = Tried::default();
    candidates(named, environment)
        .into_iter()
        .find(|candidate| tried.is_executable(candidate))
        .map(|candidate| absolute(&candidate))
        .ok_or_else(|| tried.error(tried.named_message("launchArgs", named)))
}

fn find_named(named: &Path, option: &str, environment: &[(OsString, OsString)]) -> Result<Found> {
    if named.as_os_str().is_empty() {
        let message = format!("{option} is empty: name the codex executable, or leave it out");
        return Err(Error::new(CODEX_E_INVALID_ARGUMENT, message));
    }
    let mut tried = Tried::default();
    candidates(named, environment)
        .iter()
        .find_map(|candidate| usable(candidate, &mut tried))
        .ok_or_else(|| tried.error(tried.named_message(option, named)))
}

/// Where a name leads: a path is a path, from the host's working directory; a bare name is looked up on PATH.
fn candidates(named: &Path, environment: &[(OsString, OsString)]) -> Vec<PathBuf> {
    if is_bare(named) {
        search_path(environment).iter().flat_map(|folder| spellings(folder, named)).collect()
    } else {
        vec![absolute(named)]
    }
}

fn is_bare(named: &Path) -> bool {
    let text = named.as_os_str().as_encoded_bytes();
    !text.contains(&b'/') && !(cfg!(windows) && (text.contains(&b'\\') || text.contains(&b':')))
}

/// The file names that a program can have in a folder.
fn spellings(folder: &Path, name: &Path) -> Vec<PathBuf> {
    if cfg!(windows) && name.extension().is_none() {
        // `.exe` first: what is behind `.cmd` is a detour. The name alone is a script for other systems' shells.
        ["exe", "cmd", "bat"].iter().map(|extension| folder.join(name).with_extension(extension)).collect()
    } else {
        vec![folder.join(name)]
    }
}

fn in_folder(folder: &Path, name: &Path, tried: &mut Tried) -> Option<Found> {
    spellings(folder, name).iter().find_map(|path| usable(path, tried))
}

/// The executable at this path, or behind the npm script at this path.
fn usable(path: &Path, tried: &mut Tried) -> Option<Found> {
    let path = absolute(path);
    if !tried.is_executable(&path) {
        return None;
    }
    let program = match npm::resolve(&path) {
        Shim::Other => path,
        Shim::Resolved(native) => native,
        Shim::Incomplete => {
            tried.refuse("belongs to an npm package without an executable for this platform");
            return None;
        }
    };
    let path_dirs = package_path_dir(&program).into_iter().collect();
    Some(Found { program, path_dirs })
}

/// The folder with the tools of the package that the executable sits in: `codex-path` beside `bin`, or, in older
/// packages, `path` beside `codex`.
fn package_path_dir(program: &Path) -> Option<PathBuf> {
    let real = fs::canonicalize(program).ok()?;
    let folder = real.parent()?;
    let package = folder.parent()?;
    let tools = match folder.file_name()?.to_str()? {
        "bin" => package.join("codex-path"),
        "codex" => package.join("path"),
        _ => return None,
    };
    tools.is_dir().then_some(tools)
}

/// The places that were looked at, in order, with what was wrong with those that hold something.
#[derive(Default)]
struct Tried {
    places: Vec<(PathBuf, Option<&'static str>)>,
}

impl Tried {
    /// Looks at a place and takes it down.
    fn is_executable(&mut self, path: &Path) -> bool {
        let wrong = match fs::metadata(path) {
            Err(_) => None,
            Ok(file) if file.is_dir() => Some("is a directory"),
            Ok(file) if !file.is_file() => Some("is not a file"),
            Ok(file) if !may_execute(&file) => Some("is not executable"),
            Ok(_) => {
                self.places.push((path.to_owned(), None));
                return true;
            }
        };
        if !self.places.iter().any(|(place, _)| place == path) {
            self.places.push((path.to_owned(), wrong));
        }
        false
    }

    /// Says what is wrong with the place that was looked at last.
    fn refuse(&mut self, wrong: &'static str) {
        if let Some(last) = self.places.last_mut() {
            last.1 = Some(wrong);
        }
    }

    fn named_message(&self, option: &str, named: &Path) -> String {
        let shown = named.display();
        if let Some((place, wrong)) =
            self.places.iter().find_map(|(place, wrong)| wrong.map(|wrong| (place, wrong)))
        {
            return format!("{option} names {shown}, but {} {wrong}", place.display());
        }
        if is_bare(named) {
            return format!("{option} names {shown}, which is in no folder of PATH");
        }
        let mut message = format!("{option} names {shown}, but there is no such file");
        if named.starts_with("~") {
            message.push_str(" (`~` is not expanded here: write the whole path)");
        } else if !named.is_absolute() {
            message.push_str(" (seen from the working directory of this process)");
        }
        message
    }

    fn error(&self, message: String) -> Error {
        let places: Vec<String> = self
            .places
            .iter()
            .map(|(place, wrong)| match wrong {
                Some(wrong) => format!("{} ({wrong})", place.display()),
                None => place.display().to_string(),
            })
            .collect();
        Error::new(CODEX_E_NO_EXECUTABLE, message).with("triedPaths", places)
    }
}

#[cfg(unix)]
fn may_execute(file: &fs::Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt;
    file.permissions().mode() & 0o111 != 0
}

#[cfg(not(unix))]
fn may_execute(_file: &fs::Metadata) -> bool {
    true
}

#[cfg(all(test, unix))]
mod tests;
