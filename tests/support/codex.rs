//! The real codex executable.

use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::OnceLock;

/// `LIBCODEX_TEST_CODEX`, or the pinned one, which the first run ever downloads.
pub fn codex() -> Result<PathBuf, String> {
    static FOUND: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    FOUND.get_or_init(find).clone()
}

/// A later one, for what the pinned one lacks.
pub fn newer() -> Result<PathBuf, String> {
    static FOUND: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    FOUND.get_or_init(|| fetch(&["--newer"])).clone()
}

/// The version that the tests pin.
pub fn pinned_version() -> Result<String, String> {
    let path = super::root().join("tests/setup/codex-requirements.txt");
    let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let pinned = text.lines().find_map(|line| line.strip_prefix("openai-codex-cli-bin=="));
    let version = pinned.and_then(|rest| rest.split_whitespace().next());
    version.map(str::to_owned).ok_or_else(|| format!("{} pins no version", path.display()))
}

fn find() -> Result<PathBuf, String> {
    match std::env::var_os("LIBCODEX_TEST_CODEX") {
        Some(path) => executable(PathBuf::from(path)),
        None => fetch(&[]),
    }
}

fn fetch(arguments: &[&str]) -> Result<PathBuf, String> {
    let mut command = Command::new(super::root().join("tests/setup/fetch-codex"));
    command.args(arguments);
    let output = command.stdin(Stdio::null()).stderr(Stdio::inherit()).output();
    let output = output.map_err(|error| format!("{command:?}: {error}"))?;
    if !output.status.success() {
        return Err(format!("{command:?}: {} (its reason is above)", output.status));
    }
    executable(PathBuf::from(String::from_utf8_lossy(&output.stdout).trim()))
}

fn executable(path: PathBuf) -> Result<PathBuf, String> {
    if path.is_file() { Ok(path) } else { Err(format!("no codex executable at {}", path.display())) }
}
