//! The harness of the C tests sees what it is there to see: programs that must fail do.
#![cfg(target_os = "linux")]

mod support;

use support::c_test::{CTest, Mode};

fn run(name: &str, mode: Mode) -> Result<(), String> {
    let all = CTest::all(&support::root().join("tests/c/harness")).unwrap();
    all.iter().find(|test| test.name == name).unwrap().run(mode)
}

/// What the failed run says must hold `says`; its folder is not needed any more.
#[track_caller]
fn fails(name: &str, mode: Mode, says: &str) {
    let error = run(name, mode).expect_err("it passed");
    assert!(error.contains(says), "{error}");
    let folder = error.rsplit_once("its files: ").expect("a failed run names its folder").1;
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_good_program_passes_in_every_mode() {
    for mode in Mode::ALL {
        run("passes", mode).unwrap();
    }
}

#[test]
fn a_leak_is_seen() {
    run("leaks", Mode::Plain).unwrap();
    fails("leaks", Mode::Asan, "LeakSanitizer: detected memory leaks");
    fails("leaks", Mode::Valgrind, "definitely lost");
}

#[test]
fn a_use_after_free_is_seen() {
    fails("reads_freed", Mode::Asan, "heap-use-after-free");
    fails("reads_freed", Mode::Valgrind, "Invalid read of size 1");
}

#[test]
fn a_failed_check_says_where() {
    fails("fails", Mode::Plain, "fails.c:6: codex_live_handles() is 0, not 1");
}

#[test]
fn a_program_that_hangs_is_ended() {
    fails("hangs", Mode::Plain, "still ran after 1 s");
}

#[test]
fn a_process_that_stays_behind_is_seen_and_ended() {
    fails("leaves", Mode::Plain, "left behind: ");
}

#[test]
fn a_comment_with_an_unknown_key_is_refused() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("harness");
    std::fs::create_dir_all(&folder).unwrap();
    for (text, says) in [
        ("/* modus: plain */", "\"modus\""),
        ("/* needs: codex modle */", "\"needs\""),
        ("/* modes: plane */", "unknown mode"),
        ("/* script: x.json */", "needs: model"),
        ("/* limit: soon */", "limit"),
    ] {
        std::fs::write(folder.join("bad.c"), format!("{text}\n#include \"check.h\"\n")).unwrap();
        let error = CTest::all(&folder).expect_err("it was taken");
        assert!(error.contains(says) && error.contains("bad.c"), "{error}");
    }
}
