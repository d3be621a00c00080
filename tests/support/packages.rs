//! What the tests of `tests/setup/fetch-*` share: packages made by Python, and the path that such a script prints.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// Copies a script, and the one that it calls, into a folder.
pub fn copy_script(root: &Path, name: &str) {
    for script in [name, "cache-folder"] {
        std::fs::copy(super::root().join("tests/setup").join(script), root.join(script))
            .expect("a copy of the script");
    }
}

/// The script in such a folder, with a cache of its own, and packages from there only.
pub fn script(root: &Path, name: &str) -> Command {
    let mut command = Command::new(root.join(name));
    command
        .env("LIBCODEX_CACHE", root.join("cache"))
        .env("PIP_NO_INDEX", "1")
        .env("PIP_FIND_LINKS", root.join("wheels"))
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

/// How many folders such a cache has, finished or not.
pub fn folders_cached(root: &Path) -> usize {
    let entries = std::fs::read_dir(root.join("cache"));
    entries.map_or(0, |entries| entries.flatten().filter(|entry| entry.path().is_dir()).count())
}

/// A small package of Python's.
pub struct Package {
    pub name: &'static str,
    pub version: &'static str,
    /// Another package that it needs, or `""`.
    pub needs: &'static str,
    /// Paths and what is in them.
    pub files: &'static [(&'static str, &'static str)],
}

/// Writes a package into the `wheels` of a folder; returns its SHA-256.
pub fn make_wheel(root: &Path, package: &Package) -> String {
    const MAKE: &str = r##"
import hashlib, sys, zipfile
folder, name, version, needs, *files = sys.argv[1:]
stem = name.replace("-", "_") + "-" + version
path, info = f"{folder}/{stem}-py3-none-any.whl", stem + ".dist-info/"
with zipfile.ZipFile(path, "w") as wheel:
    for file, text in zip(files[::2], files[1::2]):
        wheel.writestr(file, text)
    needs = f"Requires-Dist: {needs}\n" if needs else ""
    wheel.writestr(info + "METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n{needs}")
    wheel.writestr(info + "WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: false\nTag: py3-none-any\n")
    wheel.writestr(info + "RECORD", "")
print(hashlib.sha256(open(path, "rb").read()).hexdigest())
"##;
    let made = Command::new("python3")
        .args(["-c", MAKE])
        .arg(root.join("wheels"))
        .args([package.name, package.version, package.needs])
        .args(package.files.iter().flat_map(|(path, text)| [path, text]))
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
