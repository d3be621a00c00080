//! Builds the libraries as they are shipped, and the helper programs.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use super::{root, target};

/// The shared and the static library of one build.
pub struct Library {
    /// A folder with `libcodex.so` and its SONAME link, for `-L` and the run path.
    pub folder: PathBuf,
    /// The shared library.
    pub shared: PathBuf,
    /// The static library.
    pub static_library: PathBuf,
}

type Once<T> = OnceLock<Result<T, String>>;

/// The shipped libraries. `LIBCODEX_PROFILE=dev` takes a quicker build of the same sources.
pub fn library() -> Result<&'static Library, String> {
    static BUILT: Once<Library> = OnceLock::new();
    match std::env::var("LIBCODEX_PROFILE") {
        Ok(profile) if profile != "release" => {
            let build = || build_library("quick", target(), &profile, &[]);
            BUILT.get_or_init(build).as_ref().map_err(Clone::clone)
        }
        _ => shipped_library(),
    }
}

/// The shipped libraries, whatever `LIBCODEX_PROFILE` says: for what is counted. By `make build`, so that nobody's next
/// `make` finds another build than its own and begins anew.
pub fn shipped_library() -> Result<&'static Library, String> {
    static BUILT: Once<Library> = OnceLock::new();
    let build = || make(&["build"]).and_then(|_| built_library("shipped", target(), "release"));
    BUILT.get_or_init(build).as_ref().map_err(Clone::clone)
}

/// The libraries with a panic that a test can set off; never shipped, so they do without link-time optimisation.
pub fn panicking_library() -> Result<&'static Library, String> {
    static BUILT: Once<Library> = OnceLock::new();
    let build = || {
        build_library("forced-panic", &target().join("forced-panic"), "dev", &["--features", "forced-panic"])
    };
    BUILT.get_or_init(build).as_ref().map_err(Clone::clone)
}

/// The folder of the library that is instrumented by ThreadSanitizer, where there is one.
pub fn instrumented_library() -> Option<PathBuf> {
    std::env::var_os("LIBCODEX_RACES").map(PathBuf::from)
}

/// The compiler for programs that use it.
pub fn new_clang() -> Result<&'static str, String> {
    static FOUND: Once<String> = OnceLock::new();
    let find = || {
        let output = Command::new(root().join("tests/setup/find-clang")).output();
        let output = output.map_err(|error| format!("find-clang: {error}"))?;
        let path = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        if output.status.success() { Ok(path) } else { Err("no clang 19 or newer here".to_owned()) }
    };
    FOUND.get_or_init(find).as_deref().map_err(Clone::clone)
}

/// A helper program of the workspace, by the name of its executable.
pub fn program(name: &'static str) -> Result<PathBuf, String> {
    static BUILT: [(&str, Once<PathBuf>); 4] = [
        ("faulty-server", OnceLock::new()),
        ("mcp-server", OnceLock::new()),
        ("scripted-model", OnceLock::new()),
        ("stand-in-server", OnceLock::new()),
    ];
    let (_, once) =
        BUILT.iter().find(|(known, _)| *known == name).ok_or(format!("{name} is no helper program"))?;
    let build = || {
        let package = if name == "stand-in-server" { "bench" } else { name };
        cargo(&["build", "--package", package, "--bin", name], target())?;
        let path = target().join("debug").join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
        if path.is_file() { Ok(path) } else { Err(format!("the build gave no {}", path.display())) }
    };
    once.get_or_init(build).clone()
}

fn build_library(variant: &str, target: &Path, profile: &str, more: &[&str]) -> Result<Library, String> {
    let mut arguments = vec!["rustc", "--lib", "--crate-type", "cdylib,staticlib", "--profile", profile];
    arguments.extend(more);
    cargo(&arguments, target)?;
    built_library(variant, target, profile)
}

/// What a build has left there.
fn built_library(variant: &str, target: &Path, profile: &str) -> Result<Library, String> {
    let built = target.join(if profile == "dev" { "debug" } else { profile });
    let shared = built.join(format!("{}codex{}", std::env::consts::DLL_PREFIX, std::env::consts::DLL_SUFFIX));
    let static_library = built.join("libcodex.a");
    for file in [&shared, &static_library] {
        if !file.is_file() {
            return Err(format!("the build gave no {}", file.display()));
        }
    }
    let folder = super::target().join("c").join(variant).join("lib");
    let soname = format!("libcodex.so.{}", codex::base::version::ABI_VERSION);
    link(&shared, &folder, &["libcodex.so", &soname])
        .map_err(|error| format!("{}: {error}", folder.display()))?;
    Ok(Library { folder, shared, static_library })
}

/// The program loader looks for the SONAME, which cargo names no file after.
#[cfg(unix)]
fn link(shared: &Path, folder: &Path, names: &[&str]) -> std::io::Result<()> {
    std::fs::create_dir_all(folder)?;
    for name in names {
        // Renamed into place: another test run may be using it.
        let fresh = folder.join(format!("{name}.{}", std::process::id()));
        let _ = std::fs::remove_file(&fresh);
        std::os::unix::fs::symlink(shared, &fresh)?;
        std::fs::rename(&fresh, folder.join(name))?;
    }
    Ok(())
}

#[cfg(not(unix))]
fn link(_: &Path, folder: &Path, _: &[&str]) -> std::io::Result<()> {
    std::fs::create_dir_all(folder)
}

/// `make` in the repository, as a user calls it; what it printed.
pub fn make(arguments: &[&str]) -> Result<String, String> {
    let mut command = Command::new("make");
    command.args(["--no-print-directory", "--jobs=1"]).args(arguments).current_dir(root());
    command.env_remove("MAKEFLAGS").env_remove("MAKELEVEL").env("CARGO_TARGET_DIR", target());
    said(&mut command)
}

fn cargo(arguments: &[&str], target: &Path) -> Result<(), String> {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.arg(arguments[0]).args(["--locked", "--quiet"]).args(&arguments[1..]);
    command.arg("--target-dir").arg(target).current_dir(root());
    said(&mut command).map(|_| ())
}

/// What a command that may run cargo prints.
fn said(command: &mut Command) -> Result<String, String> {
    // Set for this program by the cargo that started it; they would make cargo build everything again.
    for (name, _) in std::env::vars_os() {
        let name_text = name.to_string_lossy();
        if ["CARGO_PKG_", "CARGO_MANIFEST_"].iter().any(|start| name_text.starts_with(start))
            || name == "OUT_DIR"
        {
            command.env_remove(name);
        }
    }
    let output = command.output().map_err(|error| format!("{command:?}: {error}"))?;
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() {
        return Ok(printed);
    }
    Err(format!("{command:?}: {}\n{printed}\n{}", output.status, String::from_utf8_lossy(&output.stderr)))
}
