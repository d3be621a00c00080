//! `tests/setup/fetch-sdk`, on a small package of our own instead of the real ones, and without a network.
#![cfg(unix)]

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::{Mutex, MutexGuard, PoisonError};

use support::packages;

/// A copy of the script in a folder of its own, beside requirements that pin a small package.
struct Copy {
    root: PathBuf,
    /// One test at a time: a program can't be run while another test's fork still holds it open for writing.
    _alone: MutexGuard<'static, ()>,
}

static ALONE: Mutex<()> = Mutex::new(());

impl Copy {
    fn new(name: &str, codex: &str) -> Copy {
        let alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("fetch_sdk").join(name);
        let _ = fs::remove_dir_all(&root);
        fs::create_dir_all(root.join("wheels")).expect("the test's own folder");
        packages::copy_script(&root, "fetch-sdk");
        fs::write(root.join("codex-requirements.txt"), format!("openai-codex-cli-bin=={codex} \\\n"))
            .expect("the version of codex");
        let copy = Copy { root, _alone: alone };
        copy.pin(&packages::make_wheel(&copy.root, &PACKAGE));
        copy
    }

    fn pin(&self, hash: &str) {
        let text = format!("openai-codex==1.2.3 \\\n    --hash=sha256:{hash}\n");
        fs::write(self.root.join("sdk-requirements.txt"), text).expect("the requirements file");
    }

    fn run(&self) -> Output {
        packages::script(&self.root, "fetch-sdk").output().expect("the script runs")
    }
}

/// A package like the SDK's, which needs codex's own package.
const PACKAGE: packages::Package = packages::Package {
    name: "openai-codex",
    version: "1.2.3",
    needs: "openai-codex-cli-bin",
    files: &[("openai_codex/__init__.py", "__version__ = '1.2.3'\n")],
};

#[test]
fn the_python_it_prints_has_the_sdk_and_none_of_the_hosts_packages() {
    let copy = Copy::new("made", "1.2.3");
    let python = packages::path_printed(&copy.run());
    let ask = "import openai_codex, sys; print(openai_codex.__version__, sys.prefix != sys.base_prefix)";
    let answer = Command::new(&python).args(["-c", ask]).output().expect("the Python runs");
    assert_eq!(String::from_utf8_lossy(&answer.stdout), "1.2.3 True\n");
    let other = Command::new(&python).args(["-c", "import pip"]).output().expect("the Python runs");
    assert!(!other.status.success(), "pip is the host's, not the environment's");

    fs::remove_dir_all(copy.root.join("wheels")).expect("the package is gone");
    assert_eq!(packages::path_printed(&copy.run()), python, "made once");
    assert_eq!(packages::folders_cached(&copy.root), 1);
}

#[test]
fn other_requirements_make_another_environment() {
    let copy = Copy::new("other", "1.2.3");
    let first = packages::path_printed(&copy.run());
    let again = fs::read_to_string(copy.root.join("sdk-requirements.txt")).expect("the requirements");
    fs::write(copy.root.join("sdk-requirements.txt"), format!("# Another list.\n{again}")).expect("written");
    assert_ne!(packages::path_printed(&copy.run()), first);
}

#[test]
fn a_package_with_another_hash_is_refused() {
    let copy = Copy::new("wrong-hash", "1.2.3");
    copy.pin(&"0".repeat(64));
    let output = copy.run();
    let message = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success());
    assert!(output.stdout.is_empty(), "no path is printed");
    assert!(message.contains("DO NOT MATCH THE HASHES"), "{message}");
    assert_eq!(packages::folders_cached(&copy.root), 0, "nothing is left");
}

#[test]
fn an_sdk_of_another_version_than_codex_is_refused() {
    let output = Copy::new("versions", "1.2.4").run();
    let message = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success());
    assert!(message.contains("the SDK is pinned at 1.2.3 and codex at 1.2.4"), "{message}");
}
