//! What the tests of `tests/setup/fetch-*` share: packages made by Python, and the path that such a script prints.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Copies a script, and the one that it calls, into a folder.
pub fn copy_script(root: &Path, name: &str) {
    for script in [name, "cache-folder"] {
        std::fs::copy(super::root().join("tests/setup").join(script), root.join(script))
            .expect("a copy of the script");
    }
}

/// Has a Python program write a package into the `wheels` of a folder; returns what it prints, the package's SHA-256.
pub fn make_wheel(root: &Path, program: &str) -> String {
    let made = Command::new("python3")
        .args(["-c", program])
        .arg(root.join("wheels"))
        .output()
        .expect("python3 runs: tests/setup/prepare installs it");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    String::from_utf8(made.stdout).expect("a hash").trim().to_owned()
}

/// The one line that a script printed: a path.
pub fn path_printed(output: &Output) -> PathBuf {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let printed = String::from_utf8(output.stdout.clone()).expect("a path in UTF-8");
    assert_eq!(printed.lines().count(), 1, "one line, the path: {printed:?}");
    PathBuf::from(printed.trim_end())
}
