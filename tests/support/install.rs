//! An installed copy of the library, as `make install` makes it, and programs built against it through pkg-config.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::Command;
use std::sync::{Mutex, OnceLock, PoisonError};

use super::c_test::ASAN_FLAGS;
use super::{build, root, target};

/// What users are told that the header and the examples pass.
pub const WARNINGS: &[&str] = &["-Wall", "-Wextra", "-pedantic", "-Wconversion", "-Werror"];

/// Runs a command and returns what it printed; fails the test with all it said when it fails.
pub fn run(command: &mut Command) -> String {
    let output = command.output().unwrap_or_else(|reason| panic!("{command:?}: {reason}"));
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        output.status.success(),
        "{command:?}: {}\n{printed}\n{}",
        output.status,
        String::from_utf8_lossy(&output.stderr)
    );
    printed
}

/// `make` in the repository, as a user calls it.
pub fn make(arguments: &[&str]) -> String {
    build::make(arguments).unwrap_or_else(|problem| panic!("{problem}"))
}

/// An installation, under one prefix.
pub struct Installed {
    prefix: PathBuf,
    /// The programs that are built: a test may be running one while another asks for it.
    built: Mutex<BTreeSet<PathBuf>>,
}

/// This test program's own installation of the library as it is now, made by the first test that asks.
pub fn installed() -> &'static Installed {
    static INSTALLED: OnceLock<Installed> = OnceLock::new();
    INSTALLED.get_or_init(|| {
        let prefix = target().join("installed").join(env!("CARGO_CRATE_NAME"));
        let _ = std::fs::remove_dir_all(&prefix);
        match std::env::var("LIBCODEX_PROFILE") {
            Ok(profile) if profile != "release" => install_quick_build(&prefix),
            _ => {
                build::shipped_library().unwrap_or_else(|problem| panic!("{problem}"));
                make(&["install", &format!("PREFIX={}", prefix.display())]);
            }
        }
        Installed { prefix, built: Mutex::default() }
    })
}

/// What `LIBCODEX_PROFILE=dev` has the C tests use, installed in the same way.
fn install_quick_build(prefix: &std::path::Path) {
    let library = build::library().unwrap_or_else(|problem| panic!("{problem}"));
    let built = library.static_library.with_extension("built");
    std::fs::write(&built, "").expect("a file beside the library");
    let is = |name: &str, path: &std::path::Path| format!("{name}={}", path.display());
    let (shared, fixed) = (is("SHARED", &library.shared), is("STATIC", &library.static_library));
    make(&["install", &is("PREFIX", prefix), &shared, &fixed, &is("BUILT", &built)]);
}

impl Installed {
    /// The folder with the libraries, for LD_LIBRARY_PATH.
    pub fn libraries(&self) -> PathBuf {
        self.prefix.join("lib")
    }

    /// pkg-config's answer about this installation, and about no other.
    pub fn pkg_config(&self, arguments: &[&str]) -> String {
        let answer = run(Command::new("pkg-config")
            .args(arguments)
            .arg("codex")
            .env("PKG_CONFIG_LIBDIR", self.libraries().join("pkgconfig"))
            .env_remove("PKG_CONFIG_PATH"));
        answer.trim().to_owned()
    }

    /// Builds `examples/c/<name>.c` as its first comment says, linked to the shared library.
    pub fn build_example(&self, name: &str) -> PathBuf {
        let flags = format!("{} {}", self.pkg_config(&["--cflags", "--libs"]), others(name, "--libs"));
        self.build(name, name, &flags)
    }

    /// The same, with gcc's checkers in the program.
    pub fn build_example_checked(&self, name: &str) -> PathBuf {
        let flags = format!("{} {}", self.pkg_config(&["--cflags", "--libs"]), others(name, "--libs"));
        self.build(name, &format!("{name}-checked"), &format!("{flags} {}", ASAN_FLAGS.join(" ")))
    }

    /// The same, with the static library in the program.
    pub fn build_example_statically(&self, name: &str) -> PathBuf {
        let flags = self.pkg_config(&["--cflags", "--libs", "--static"]);
        // With both libraries there, `-lcodex` means the shared one.
        self.build(name, &format!("{name}-static"), &flags.replace("-lcodex", "-l:libcodex.a"))
    }

    fn build(&self, name: &str, output: &str, flags: &str) -> PathBuf {
        let programs = self.prefix.join("programs");
        std::fs::create_dir_all(&programs).expect("a folder for programs");
        let program = programs.join(output);
        let mut built = self.built.lock().unwrap_or_else(PoisonError::into_inner);
        if built.contains(&program) {
            return program;
        }
        run(Command::new("cc")
            .args(["-std=c99", "-g"])
            .args(WARNINGS)
            .args(others(name, "--cflags").split_whitespace())
            .arg(root().join("examples/c").join(name).with_extension("c"))
            .arg("-o")
            .arg(&program)
            .args(flags.split_whitespace()));
        built.insert(program.clone());
        program
    }
}

/// The flags of the other packages that an example is built with, as its first comment says:
/// `$(pkg-config --cflags --libs codex glib-2.0)`.
pub fn others(name: &str, which: &str) -> String {
    let source = root().join("examples/c").join(name).with_extension("c");
    let text =
        std::fs::read_to_string(&source).unwrap_or_else(|error| panic!("{}: {error}", source.display()));
    let packages =
        text.split("$(pkg-config --cflags --libs codex").nth(1).and_then(|rest| rest.split(')').next());
    let packages = packages.unwrap_or_else(|| panic!("{}: no line to build it", source.display()));
    match packages.trim() {
        "" => String::new(),
        packages => run(Command::new("pkg-config").arg(which).args(packages.split(' '))).trim().to_owned(),
    }
}

/// The names of the examples: `quickstart`, `stream`, …
pub fn examples() -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(root().join("examples/c"))
        .expect("examples/c")
        .map(|entry| entry.expect("an entry of examples/c").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "c"))
        .map(|path| path.file_stem().expect("a name").to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}
