//! `tests/setup/fetch-codex`, on a small package of our own instead of the real one, and without a network.
#![cfg(unix)]

mod support;

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, MutexGuard, PoisonError};

use support::packages;

/// A copy of the script in a folder of its own, beside a requirements file that pins a small package.
struct Copy {
    root: PathBuf,
    /// One test at a time: a program can't be run while another test's fork still holds it open for writing.
    _alone: MutexGuard<'static, ()>,
}

static ALONE: Mutex<()> = Mutex::new(());

impl Copy {
    fn new(name: &str, right_hash: bool) -> Copy {
        let alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("fetch_codex").join(name);
        let _ = fs::remove_dir_all(&root);
        fs::create_dir_all(root.join("wheels")).expect("the test's own folder");
        packages::copy_script(&root, "fetch-codex");
        let hash = packages::make_wheel(&root, &PACKAGE);
        let hash = if right_hash { hash } else { "0".repeat(64) };
        fs::write(
            root.join("codex-requirements.txt"),
            format!("openai-codex-cli-bin==1.2.3 \\\n    --hash=sha256:{hash}\n"),
        )
        .expect("the requirements file");
        Copy { root, _alone: alone }
    }

    fn command(&self) -> Command {
        packages::script(&self.root, "fetch-codex")
    }

    fn cached(&self) -> Vec<String> {
        let Ok(entries) = fs::read_dir(self.root.join("cache")) else { return Vec::new() };
        let mut names: Vec<String> = entries
            .map(|entry| entry.expect("an entry of the cache").file_name().to_string_lossy().into_owned())
            .filter(|name| name != "codex.lock")
            .collect();
        names.sort();
        names
    }
}

/// A package like codex's, whose codex is a shell script.
const PACKAGE: packages::Package = packages::Package {
    name: "openai-codex-cli-bin",
    version: "1.2.3",
    needs: "",
    files: &[
        ("codex_cli_bin/bin/codex", "#!/bin/sh\necho codex-cli 1.2.3\n"),
        ("codex_cli_bin/bin/codex-code-mode-host", "#!/bin/sh\n"),
        ("codex_cli_bin/codex-path/rg", "#!/bin/sh\n"),
    ],
};

#[test]
fn four_at_once_print_one_path_and_leave_one_folder() {
    let copy = Copy::new("at-once", true);
    let running: Vec<_> = (0..4).map(|_| copy.command().spawn().expect("the script starts")).collect();
    let mut paths: Vec<PathBuf> = running
        .into_iter()
        .map(|child| packages::path_printed(&child.wait_with_output().expect("the script ends")))
        .collect();
    paths.dedup();
    assert_eq!(paths.len(), 1, "{paths:?}");
    assert_eq!(copy.cached().len(), 1, "{:?}", copy.cached());

    let answer = Command::new(&paths[0]).output().expect("the unpacked program runs");
    assert_eq!(String::from_utf8_lossy(&answer.stdout), "codex-cli 1.2.3\n");
    for helper in ["codex-code-mode-host", "../codex-path/rg"] {
        let mode =
            fs::metadata(paths[0].with_file_name(helper)).expect("a helper program").permissions().mode();
        assert_eq!(mode & 0o111, 0o111, "{helper} can be run");
    }
}

#[test]
fn a_cached_codex_needs_neither_pip_nor_a_package() {
    let copy = Copy::new("cached", true);
    let first = packages::path_printed(&copy.command().output().expect("the script runs"));
    fs::remove_dir_all(copy.root.join("wheels")).expect("the package is gone");

    // A PATH with the few plain tools of the script, and no Python.
    let tools = copy.root.join("tools");
    fs::create_dir(&tools).expect("a folder for tools");
    for tool in ["sh", "sed", "uname", "dirname", "mkdir"] {
        let place = ["/bin", "/usr/bin"]
            .iter()
            .map(|directory| Path::new(directory).join(tool))
            .find(|place| place.exists())
            .expect("every Unix has it");
        std::os::unix::fs::symlink(place, tools.join(tool)).expect("a link");
    }
    let second = copy.command().env("PATH", &tools).output().expect("the script runs");
    assert_eq!(packages::path_printed(&second), first);
}

#[test]
fn a_package_with_another_hash_is_refused() {
    let copy = Copy::new("wrong-hash", false);
    let output = copy.command().output().expect("the script runs");
    let message = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success());
    assert!(output.stdout.is_empty(), "no path is printed");
    assert!(message.contains("DO NOT MATCH THE HASHES"), "{message}");
    assert!(message.contains("could not download openai-codex-cli-bin 1.2.3"), "{message}");
    assert_eq!(copy.cached(), Vec::<String>::new());
}

#[test]
fn xdg_cache_home_is_the_second_choice() {
    let copy = Copy::new("xdg", true);
    let output = copy
        .command()
        .env_remove("LIBCODEX_CACHE")
        .env("XDG_CACHE_HOME", copy.root.join("xdg"))
        .output()
        .expect("the script runs");
    let path = packages::path_printed(&output);
    assert!(path.starts_with(copy.root.join("xdg/libcodex")), "{}", path.display());
}

/// Puts an `npm` on the PATH that packs a small package, and says which integrity is pinned for it.
fn with_npm(copy: &Copy, pinned: impl Fn(&str) -> String) -> String {
    const PACK: &str = r##"
import base64, hashlib, io, sys, tarfile
with tarfile.open(sys.argv[1], "w:gz") as package:
    for name in "codex", "codex-code-mode-host":
        text = ("#!/bin/sh\necho codex-cli 4.5.6\n").encode()
        info = tarfile.TarInfo("package/vendor/some-platform/bin/" + name)
        info.size = len(text)
        package.addfile(info, io.BytesIO(text))
print("sha512-" + base64.b64encode(hashlib.sha512(open(sys.argv[1], "rb").read()).digest()).decode())
"##;
    let package = copy.root.join("package.tgz");
    let made = Command::new("python3").args(["-c", PACK]).arg(&package).output().expect("python3 runs");
    let integrity = String::from_utf8(made.stdout).expect("a hash").trim().to_owned();
    let platforms = ["linux-x64", "linux-arm64", "darwin-x64", "darwin-arm64"];
    let lines: String =
        platforms.iter().map(|platform| format!("{platform} {}\n", pinned(&integrity))).collect();
    fs::write(copy.root.join("codex-newer.txt"), format!("# A comment\n@openai/codex 4.5.6\n{lines}"))
        .expect("the file that pins it");
    let tools = copy.root.join("npm");
    fs::create_dir_all(&tools).expect("a folder for npm");
    let npm = tools.join("npm");
    let body = format!(
        "#!/bin/sh\nwhile [ \"$1\" != --pack-destination ]; do shift; done\ncp '{}' \"$2/codex.tgz\"\necho codex.tgz\n",
        package.display()
    );
    fs::write(&npm, body).expect("an npm");
    fs::set_permissions(&npm, fs::Permissions::from_mode(0o755)).expect("that can be run");
    format!("{}:{}", tools.display(), std::env::var("PATH").expect("PATH"))
}

#[test]
fn the_newer_codex_comes_from_npm_and_lies_beside_the_pinned_one() {
    let copy = Copy::new("newer", true);
    let pinned = packages::path_printed(&copy.command().output().expect("the script runs"));
    let path = with_npm(&copy, str::to_owned);
    let newer =
        packages::path_printed(&copy.command().arg("--newer").env("PATH", path).output().expect("it runs"));
    let answer = Command::new(&newer).output().expect("the unpacked program runs");
    assert_eq!(String::from_utf8_lossy(&answer.stdout), "codex-cli 4.5.6\n");
    assert_ne!(newer, pinned);
    assert_eq!(copy.cached().len(), 2, "{:?}", copy.cached());
    let again = copy.command().arg("--newer").output().expect("the script runs");
    assert_eq!(packages::path_printed(&again), newer, "without npm, from the cache");
}

#[test]
fn a_newer_codex_with_another_hash_is_refused() {
    let copy = Copy::new("newer-hash", true);
    let path = with_npm(&copy, |integrity| integrity.replace("sha512-", "sha512-x"));
    let output = copy.command().arg("--newer").env("PATH", path).output().expect("the script runs");
    let message = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success());
    assert!(message.contains("the package of codex 4.5.6 is not the pinned one"), "{message}");
    assert_eq!(copy.cached(), Vec::<String>::new());
}
