//! The npm package: from the script that it puts on PATH to the native executable that the script runs.
//!
//! npm links `codex` to `@openai/codex/bin/codex.js`; on Windows, and with pnpm everywhere, there is a small shell or
//! command script instead. The executable is in a package for the platform, `@openai/codex-linux-x64` for one, which
//! node looks up beside the package and beside each folder above it; older versions had it in the package itself.
#![forbid(unsafe_code)]

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

/// What a file on PATH turned out to be.
#[derive(Debug, PartialEq, Eq)]
pub enum Shim {
    /// Not a script of the npm package.
    Other,
    /// A script of the npm package, and the native executable that it runs.
    Resolved(PathBuf),
    /// A script of the npm package, which has no executable for this platform.
    Incomplete,
}

/// The part of a script's path by which it is known.
const SCRIPT: &str = "@openai/codex/bin/codex.js";

/// A script longer than this is none of npm's.
const LONGEST_SCRIPT: u64 = 64 * 1024;

#[cfg(windows)]
const EXECUTABLE: &str = "codex.exe";
#[cfg(not(windows))]
const EXECUTABLE: &str = "codex";

/// The suffix of the package for this platform, and the folder in it.
pub(super) const fn platform() -> Option<(&'static str, &'static str)> {
    let x64 = cfg!(target_arch = "x86_64");
    let arm64 = cfg!(target_arch = "aarch64");
    if cfg!(target_os = "linux") && x64 {
        Some(("linux-x64", "x86_64-unknown-linux-musl"))
    } else if cfg!(target_os = "linux") && arm64 {
        Some(("linux-arm64", "aarch64-unknown-linux-musl"))
    } else if cfg!(target_os = "macos") && x64 {
        Some(("darwin-x64", "x86_64-apple-darwin"))
    } else if cfg!(target_os = "macos") && arm64 {
        Some(("darwin-arm64", "aarch64-apple-darwin"))
    } else if cfg!(windows) && x64 {
        Some(("win32-x64", "x86_64-pc-windows-msvc"))
    } else if cfg!(windows) && arm64 {
        Some(("win32-arm64", "aarch64-pc-windows-msvc"))
    } else {
        None
    }
}

/// Says what the file is, following it to the native executable.
pub fn resolve(file: &Path) -> Shim {
    let Some(script) = script_behind(file) else { return Shim::Other };
    // `<package>/bin/codex.js`
    let Some(package) = script.parent().and_then(Path::parent) else { return Shim::Other };
    match native_executable(package) {
        Some(executable) => Shim::Resolved(executable),
        None => Shim::Incomplete,
    }
}

/// The package's script, if the file is a link to it or starts it.
fn script_behind(file: &Path) -> Option<PathBuf> {
    let real = fs::canonicalize(file).ok()?;
    if is_script(&real) {
        return Some(real);
    }
    let text = short_text(&real)?;
    let named = named_script(&text)?;
    // A shim names it from its own folder, which is the link's or the file's.
    [file.parent(), real.parent()]
        .into_iter()
        .flatten()
        .filter_map(|folder| fs::canonicalize(folder.join(&named)).ok())
        .find(|path| is_script(path))
}

fn is_script(path: &Path) -> bool {
    path.ends_with(SCRIPT) && path.is_file()
}

/// The text of a short file that is text.
fn short_text(path: &Path) -> Option<String> {
    let file = File::open(path).ok()?;
    if file.metadata().ok()?.len() > LONGEST_SCRIPT {
        return None;
    }
    let mut text = String::new();
    file.take(LONGEST_SCRIPT).read_to_string(&mut text).ok()?;
    Some(text)
}

/// The script's path as a shim spells it, without the words for "the folder of this file".
fn named_script(text: &str) -> Option<PathBuf> {
    let text = text.replace('\\', "/");
    let end = text.find(SCRIPT)? + SCRIPT.len();
    let start = text[..end].rfind(['"', '\'', '\n', '=']).map_or(0, |quote| quote + 1);
    let mut named = &text[start..end];
    for own_folder in ["$basedir/", "%~dp0/", "%dp0%/", "%~dp0", "%dp0%"] {
        named = named.strip_prefix(own_folder).unwrap_or(named);
    }
    Some(PathBuf::from(named))
}

fn native_executable(package: &Path) -> Option<PathBuf> {
    let (suffix, triple) = platform()?;
    let own_package = format!("node_modules/@openai/codex-{suffix}/vendor");
    let beside = package.ancestors().map(|folder| folder.join(&own_package));
    beside
        .chain([package.join("vendor")])
        .map(|vendor| vendor.join(triple))
        .flat_map(|folder| [folder.join("bin").join(EXECUTABLE), folder.join("codex").join(EXECUTABLE)])
        .find(|executable| executable.is_file())
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use crate::runtime::test_folder::{Folder, folder};
    use std::os::unix::fs::symlink;

    fn executable_in(folder: &Folder, package: &str, inner: &str) -> PathBuf {
        let (_, triple) = platform().unwrap();
        folder.executable(&format!("{package}/vendor/{triple}/{inner}"))
    }

    fn own_package() -> String {
        format!("@openai/codex-{}", platform().unwrap().0)
    }

    #[test]
    fn a_link_to_the_script_leads_to_the_executable_of_the_platform() {
        let folder = folder();
        let script = folder.executable("lib/node_modules/@openai/codex/bin/codex.js");
        let native = executable_in(&folder, &format!("lib/node_modules/{}", own_package()), "bin/codex");
        let link = folder.path("bin/codex");
        fs::create_dir_all(link.parent().unwrap()).unwrap();
        symlink("../lib/node_modules/@openai/codex/bin/codex.js", &link).unwrap();
        assert_eq!(resolve(&link), Shim::Resolved(native.clone()));
        assert_eq!(resolve(&script), Shim::Resolved(native));
    }

    #[test]
    fn a_nested_package_goes_before_one_further_up() {
        let folder = folder();
        let script = folder.executable("node_modules/@openai/codex/bin/codex.js");
        let outer = executable_in(&folder, &format!("node_modules/{}", own_package()), "bin/codex");
        assert_eq!(resolve(&script), Shim::Resolved(outer));
        let nested = format!("node_modules/@openai/codex/node_modules/{}", own_package());
        let inner = executable_in(&folder, &nested, "bin/codex");
        assert_eq!(resolve(&script), Shim::Resolved(inner));
    }

    #[test]
    fn older_packages_hold_the_executable_themselves() {
        let folder = folder();
        let script = folder.executable("node_modules/@openai/codex/bin/codex.js");
        assert_eq!(resolve(&script), Shim::Incomplete);
        let oldest = executable_in(&folder, "node_modules/@openai/codex", "codex/codex");
        assert_eq!(resolve(&script), Shim::Resolved(oldest));
        let old = executable_in(&folder, "node_modules/@openai/codex", "bin/codex");
        assert_eq!(resolve(&script), Shim::Resolved(old));
    }

    #[test]
    fn shims_of_pnpm_and_of_windows_are_read() {
        let folder = folder();
        folder.executable("node_modules/@openai/codex/bin/codex.js");
        let native = executable_in(&folder, &format!("node_modules/{}", own_package()), "bin/codex");
        let texts = [
            "#!/bin/sh\nbasedir=$(dirname \"$(echo \"$0\" | sed -e 's,\\\\,/,g')\")\n\
             exec node  \"$basedir/node_modules/@openai/codex/bin/codex.js\" \"$@\"\n",
            "@ECHO off\r\nIF EXIST \"%dp0%\\node.exe\" (\r\n  SET \"_prog=%dp0%\\node.exe\"\r\n)\r\n\
             endLocal & \"%_prog%\"  \"%dp0%\\node_modules\\@openai\\codex\\bin\\codex.js\" %*\r\n",
            "@node \"%~dp0\\node_modules\\@openai\\codex\\bin\\codex.js\" %*\r\n",
        ];
        for (at, text) in texts.iter().enumerate() {
            let shim = folder.file(&format!("shim{at}"), text);
            assert_eq!(resolve(&shim), Shim::Resolved(native.clone()), "{text}");
        }
        let absolute = folder.path("node_modules/@openai/codex/bin/codex.js");
        let shim = folder.file("elsewhere/shim", &format!("exec node '{}' \"$@\"\n", absolute.display()));
        assert_eq!(resolve(&shim), Shim::Resolved(native));
    }

    #[test]
    fn other_files_are_left_alone() {
        let folder = folder();
        let wrapper = folder.file("wrapper", "#!/bin/sh\nexec /opt/codex/codex \"$@\"\n");
        assert_eq!(resolve(&wrapper), Shim::Other);
        // It names a script that is not there.
        let stale = folder.file("stale", "exec node \"$basedir/node_modules/@openai/codex/bin/codex.js\"\n");
        assert_eq!(resolve(&stale), Shim::Other);
        let binary = folder.path("binary");
        fs::write(&binary, [0x7f, b'E', b'L', b'F', 0xff, 0xfe]).unwrap();
        assert_eq!(resolve(&binary), Shim::Other);
        assert_eq!(resolve(&folder.path("nothing")), Shim::Other);
    }
}
