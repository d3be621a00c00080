//! The port that a login in the browser listens on: codex always takes the same one, and ends whatever has it.

use std::fs::File;

/// Has it for one test alone, among all the tests of this machine, until the file is dropped.
pub fn claim() -> Result<File, String> {
    let path = std::env::temp_dir().join("libcodex-test-login-port");
    let bad = |error: std::io::Error| format!("{}: {error}", path.display());
    let file = File::options().create(true).append(true).open(&path).map_err(bad)?;
    file.lock().map_err(bad)?;
    Ok(file)
}
