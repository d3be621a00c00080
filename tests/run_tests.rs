//! `tests/setup/run-tests` counts right: it is what says whether all the others passed.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// A copy of the script, in a small tree whose `cargo` and whose other scripts only say what a test wants.
struct Tree {
    root: PathBuf,
    /// One test at a time: a program can't be run while another test's fork still holds it open for writing.
    _alone: MutexGuard<'static, ()>,
}

static ALONE: Mutex<()> = Mutex::new(());

impl Tree {
    fn new(name: &str) -> Tree {
        let alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("run_tests").join(name);
        let _ = fs::remove_dir_all(&root);
        fs::create_dir_all(root.join("tests/setup")).expect("the test's own folder");
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/setup/run-tests");
        fs::copy(script, root.join("tests/setup/run-tests")).expect("a copy of the script");
        let tree = Tree { root, _alone: alone };
        tree.program("tests/setup/prepare", "exit 0");
        tree.program("tests/setup/fetch-codex", "echo /somewhere/codex");
        tree.program("tests/setup/fetch-sdk", "echo /somewhere/python");
        tree.program("tests/setup/check-platform", "exit 0");
        // As where there is no such compiler.
        tree.program("tests/setup/build-races", "exit 77");
        tree.program("tests/setup/make", "exit 0");
        tree.cargo("exit 0");
        tree
    }

    fn program(&self, path: &str, body: &str) {
        let path = self.root.join(path);
        fs::write(&path, format!("#!/bin/sh\n{body}\n")).expect("a program");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("that can be run");
    }

    /// What `cargo test` does; other cargo commands succeed.
    fn cargo(&self, test: &str) {
        self.program("tests/setup/cargo", &format!("[ \"$1\" = test ] || exit 0\n{test}"));
    }

    /// Runs parts of the tests: whether the script succeeded, and what it printed.
    fn run(&self, parts: &[&str]) -> (bool, String) {
        let own = self.root.join("tests/setup");
        let path = format!("{}:{}", own.display(), std::env::var("PATH").expect("PATH"));
        let output = Command::new(own.join("run-tests"))
            .args(parts)
            .env("PATH", path)
            .output()
            .expect("the script runs");
        (output.status.success(), String::from_utf8(output.stdout).expect("text"))
    }
}

fn last_line(printed: &str) -> &str {
    printed.lines().last().unwrap_or_default()
}

#[test]
fn the_runners_own_counts_are_summed() {
    let tree = Tree::new("summed");
    tree.cargo(
        "echo 'test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.1s'
         echo 'test result: ok. 30 passed; 0 failed; 0 ignored; 0 measured; 2 filtered out'",
    );
    // Besides, five checks that are not tests of cargo's, and one for each platform.
    assert_eq!(last_line(&tree.run(&["cargo"]).1), "47 passed, 0 failed, 1 skipped");
    let (succeeded, printed) = tree.run(&["cargo", "platforms"]);
    assert_eq!(last_line(&printed), "49 passed, 0 failed, 1 skipped");
    assert!(succeeded);
}

#[test]
fn a_failed_test_is_counted_and_named_and_the_other_parts_still_run() {
    let tree = Tree::new("failed");
    tree.cargo(
        "echo 'test one ... ok'
         echo 'test two ... FAILED'
         echo 'test result: FAILED. 1 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out'
         exit 101",
    );
    let (succeeded, printed) = tree.run(&["cargo", "platforms"]);
    assert!(!succeeded);
    assert!(printed.contains("== what failed\ntwo\n"), "{printed}");
    assert_eq!(last_line(&printed), "8 passed, 1 failed");
}

#[test]
fn tests_that_can_not_be_compiled_are_a_failure() {
    let tree = Tree::new("not-compiled");
    tree.cargo("exit 101");
    let (succeeded, printed) = tree.run(&["cargo"]);
    assert!(!succeeded);
    assert_eq!(last_line(&printed), "5 passed, 1 failed");
}

#[test]
fn no_tests_are_a_failure() {
    let tree = Tree::new("none");
    tree.cargo("echo 'test result: ok. 0 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out'");
    let (succeeded, printed) = tree.run(&["cargo"]);
    assert!(!succeeded);
    assert_eq!(last_line(&printed), "5 passed, 1 failed");
}

#[test]
fn a_check_that_can_not_be_run_here_is_skipped_and_said() {
    let tree = Tree::new("skipped");
    tree.program("tests/setup/check-platform", "[ \"$1\" != aarch64-apple-darwin ] || exit 77");
    let (succeeded, printed) = tree.run(&["platforms"]);
    assert!(succeeded);
    assert_eq!(last_line(&printed), "1 passed, 0 failed, 1 skipped");

    tree.program("tests/setup/check-platform", "exit 77");
    let (succeeded, printed) = tree.run(&["platforms"]);
    assert!(!succeeded, "nothing passed: {printed}");
}

/// What a language's script prints, and with what status it ends.
fn binding(name: &str, body: &str) -> (bool, String) {
    let tree = Tree::new(name);
    tree.program("tests/setup/test-go", body);
    tree.run(&["go"])
}

#[test]
fn the_tests_of_a_binding_are_counted_by_name() {
    let (succeeded, printed) = binding(
        "binding",
        "echo 'test go/TestOne ... ok'
         echo 'test go/Test two ... ok'
         echo 'test go/TestOne ... ok'
         echo 'test go/TestThree ... ignored'
         echo 'test swift/other ... FAILED'
         echo 'so it is: test go/said ... ok'",
    );
    assert!(succeeded, "{printed}");
    assert_eq!(last_line(&printed), "2 passed, 0 failed, 1 skipped");
}

#[test]
fn a_test_of_a_binding_that_failed_once_has_failed() {
    let (succeeded, printed) = binding(
        "binding-failed",
        "echo 'test go/TestOne ... FAILED'
         echo 'test go/TestTwo ... ok'
         echo 'test go/TestOne ... ok'",
    );
    assert!(!succeeded);
    assert!(printed.contains("== what failed\ngo/TestOne\n"), "{printed}");
    assert_eq!(last_line(&printed), "1 passed, 1 failed");
}

#[test]
fn a_binding_without_a_test_or_with_another_status_is_a_failure() {
    let (succeeded, printed) = binding("binding-none", "echo 'nothing to do'");
    assert!(!succeeded);
    assert_eq!(last_line(&printed), "0 passed, 1 failed");

    let (succeeded, printed) = binding("binding-crashed", "echo 'test go/TestOne ... ok'; exit 139");
    assert!(!succeeded);
    assert!(printed.contains("== what failed\ngo (status 139)\n"), "{printed}");
    assert_eq!(last_line(&printed), "1 passed, 1 failed");

    let (succeeded, printed) = binding("binding-skips", "echo 'test go/TestOne ... ok'; exit 77");
    assert!(!succeeded, "only one that ran nothing may say that it can't be run: {printed}");
}

#[test]
fn a_scenario_that_a_binding_does_not_play_is_a_failure() {
    let tree = Tree::new("binding-scenarios");
    fs::create_dir_all(tree.root.join("tests/scenarios")).expect("a folder");
    for name in ["first", "second", "schema"] {
        fs::write(tree.root.join(format!("tests/scenarios/{name}.json")), "{}").expect("a scenario");
    }
    tree.program(
        "tests/setup/test-go",
        "echo 'test go/all/first ... ok'; echo 'test go/all/first_second ... ok'",
    );
    let (succeeded, printed) = tree.run(&["go"]);
    assert!(!succeeded);
    assert!(printed.contains("== what failed\ngo: the scenario second did not run\n"), "{printed}");
    assert_eq!(last_line(&printed), "2 passed, 1 failed");

    tree.program("tests/setup/test-go", "echo 'test go/all/first ... ok'; echo 'test go/all/second ... ok'");
    assert_eq!(last_line(&tree.run(&["go"]).1), "2 passed, 0 failed");
    tree.program("tests/setup/test-go", "echo 'needs Debian'; exit 77");
    assert_eq!(last_line(&tree.run(&["go"]).1), "0 passed, 0 failed, 1 skipped");
}

#[test]
fn a_binding_that_can_not_be_tested_here_is_skipped_beside_the_others() {
    let tree = Tree::new("binding-skipped");
    tree.program("tests/setup/test-swift", "echo 'needs Debian'; exit 77");
    tree.program("tests/setup/test-cpp", "echo 'test cpp/one ... ok'");
    let (succeeded, printed) = tree.run(&["cpp", "swift"]);
    assert!(succeeded, "{printed}");
    assert_eq!(last_line(&printed), "1 passed, 0 failed, 1 skipped");
    // All parts have those of the bindings that are there.
    tree.cargo(&SHOWS_OUTCOMES.replace("$TABLE", "0"));
    let (_, printed) = tree.run(&[]);
    assert!(printed.contains("\npassed cpp/one\n"), "{printed}");
}

/// The last of all runs of cargo is the parity table's; it shows here what it is told.
const SHOWS_OUTCOMES: &str = "[ -z \"$LIBCODEX_OUTCOMES\" ] || { cat \"$LIBCODEX_OUTCOMES\"; exit $TABLE; }
    echo 'test first ... ok'
    echo 'test [kind] padded   ... ok'
    echo 'test third ... FAILED'
    echo 'test result: FAILED. 2 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out'
    exit 101";

#[test]
fn the_parity_table_comes_last_and_hears_what_became_of_all_others() {
    let tree = Tree::new("outcomes");
    tree.cargo(&SHOWS_OUTCOMES.replace("$TABLE", "0"));
    tree.program("tests/setup/check-platform", "[ \"$1\" != aarch64-apple-darwin ] || exit 77");
    let (_, printed) = tree.run(&[]);
    let (_, told) = printed.split_once("== parity table\n").expect("a heading");
    let told: Vec<&str> = told.lines().take_while(|line| !line.is_empty()).collect();
    for outcome in [
        "passed clippy",
        "passed the pinned codex",
        "passed first",
        "passed [kind] padded",
        "failed third",
        "skipped type-check: macOS",
        "passed type-check: Windows",
    ] {
        assert!(told.contains(&outcome), "{outcome} is not in {told:?}");
    }
    // Each check and each test, and then the table itself.
    let count = |kind: &str| told.iter().filter(|outcome| outcome.starts_with(kind)).count();
    assert_eq!(last_line(&printed), format!("{} passed, 1 failed, 2 skipped", count("passed") + 1));
}

#[test]
fn a_table_that_is_not_true_is_a_failure() {
    let tree = Tree::new("table");
    tree.cargo(&SHOWS_OUTCOMES.replace("$TABLE", "1"));
    let (succeeded, printed) = tree.run(&[]);
    assert!(!succeeded);
    assert!(printed.contains("== what failed\nthird\nparity table\n"), "{printed}");
    assert!(last_line(&printed).ends_with(" passed, 2 failed, 1 skipped"), "{printed}");
}

#[test]
fn a_part_of_the_tests_does_not_check_the_table_and_says_so() {
    let tree = Tree::new("part");
    tree.cargo(SHOWS_OUTCOMES);
    let (_, printed) = tree.run(&["lint"]);
    assert!(printed.contains("== parity table\nnot checked: only a part"), "{printed}");
    assert_eq!(last_line(&printed), "3 passed, 0 failed");
}

#[test]
fn missing_tools_are_a_failure() {
    let tree = Tree::new("no-tools");
    tree.program("tests/setup/prepare", "exit 1");
    let (succeeded, printed) = tree.run(&[]);
    assert!(!succeeded);
    assert_eq!(last_line(&printed), "0 passed, 1 failed");
}
