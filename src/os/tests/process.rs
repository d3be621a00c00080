//! Waiting for processes and ending them, and what they started.

use std::sync::Arc;
use std::thread;
use std::time::Duration;

use super::super::{Exit, Spawned};
use super::{LONG, eventually, in_own_process, line, lives, shell};

const KILLED: Exit = Exit { code: None, signal: Some(libc::SIGKILL) };

fn code(code: i32) -> Exit {
    Exit { code: Some(code), signal: None }
}

/// The same child, waited for with a process descriptor and without.
fn both_ways(script: &str) -> [Spawned; 2] {
    let Spawned { process, stdin, stdout, stderr } = shell(script);
    [shell(script), Spawned { process: process.without_exit_watch(), stdin, stdout, stderr }]
}

#[test]
fn exit_codes_and_signals_are_told_apart() {
    for spawned in both_ways("exit 7") {
        spawned.process.wait();
        assert!(spawned.process.has_exited());
        assert_eq!(spawned.process.reap(), code(7));
        assert_eq!(spawned.process.reap(), code(7));
    }
    for spawned in both_ways("kill -9 $$") {
        spawned.process.wait();
        assert_eq!(spawned.process.reap(), KILLED);
    }
}

#[test]
fn waiting_does_not_take_the_status() {
    for spawned in both_ways("exit 3") {
        assert!(spawned.process.wait_for(LONG));
        spawned.process.wait();
        assert!(spawned.process.wait_for(Duration::ZERO));
        // Still a zombie, so its id is still its own.
        let id = spawned.process.id().cast_signed();
        // SAFETY: signal 0 only looks whether the process is there.
        assert_eq!(unsafe { libc::kill(id, 0) }, 0);
        assert_eq!(spawned.process.reap(), code(3));
        // SAFETY: as above.
        assert_eq!(unsafe { libc::kill(id, 0) }, -1);
    }
}

#[test]
fn a_wait_with_a_limit_ends() {
    for spawned in both_ways("read line; exit 5") {
        assert!(!spawned.process.has_exited());
        assert!(!spawned.process.wait_for(Duration::from_millis(30)));
        assert!(!spawned.process.wait_for(Duration::ZERO));
        spawned.stdin.close();
        assert!(spawned.process.wait_for(LONG));
        assert_eq!(spawned.process.reap(), code(5));
    }
}

#[test]
fn several_threads_wait_and_reap() {
    for spawned in both_ways("read line; exit 9") {
        let process = Arc::new(spawned.process);
        let waiting: Vec<_> = (0..8)
            .map(|at| {
                let process = Arc::clone(&process);
                thread::spawn(move || {
                    if at % 2 == 0 {
                        process.wait();
                    } else {
                        assert!(process.wait_for(LONG));
                    }
                    process.reap()
                })
            })
            .collect();
        spawned.stdin.close();
        for one in waiting {
            assert_eq!(one.join().unwrap(), code(9));
        }
    }
}

#[test]
fn a_child_deaf_to_sigterm_is_killed() {
    for spawned in both_ways("trap '' TERM; echo deaf; while :; do sleep 0.05; done") {
        assert_eq!(line(&spawned), "deaf");
        spawned.process.terminate();
        assert!(!spawned.process.wait_for(Duration::from_millis(200)));
        spawned.process.kill();
        assert!(spawned.process.wait_for(LONG));
        assert_eq!(spawned.process.reap(), KILLED);
        // After that the id is nobody's, or another's: nothing may be sent to it.
        spawned.process.terminate();
        spawned.process.kill();
    }
}

#[test]
fn sigterm_reaches_the_whole_group() {
    let spawned = shell("sleep 600 & echo $!; wait");
    let grandchild: i32 = line(&spawned).parse().unwrap();
    spawned.process.terminate();
    spawned.process.wait();
    assert_eq!(spawned.process.reap(), Exit { code: None, signal: Some(libc::SIGTERM) });
    eventually("the grandchild is gone", || !lives(grandchild));
}

#[test]
fn the_group_is_killed_after_its_leader_is_dead() {
    let spawned = shell("trap '' TERM; sleep 600 & echo $!; exit 0");
    let grandchild: i32 = line(&spawned).parse().unwrap();
    spawned.process.wait();
    assert!(lives(grandchild));
    spawned.process.sweep(&Default::default());
    eventually("the grandchild is gone", || !lives(grandchild));
    assert_eq!(spawned.process.reap(), code(0));
}

#[cfg(target_os = "linux")]
#[test]
fn a_grandchild_in_a_session_of_its_own_is_swept() {
    let spawned = shell("setsid sh -c 'trap \"\" TERM HUP; echo $$; exec sleep 600' & read line; kill -9 $$");
    let grandchild: i32 = line(&spawned).parse().unwrap();
    // SAFETY: plain system calls.
    let (group, session) = unsafe { (libc::getpgid(grandchild), libc::getsid(grandchild)) };
    assert_eq!((group, session), (grandchild, grandchild));
    let seen = spawned.process.snapshot_descendants();
    assert!(!seen.is_empty());
    spawned.stdin.close();
    spawned.process.wait();
    assert!(lives(grandchild), "the group's end does not reach it");
    spawned.process.sweep(&seen);
    eventually("the grandchild is gone", || !lives(grandchild));
    spawned.process.reap();
}

#[cfg(target_os = "linux")]
#[test]
fn what_a_swept_process_started_later_is_swept_too() {
    let spawned = shell(
        "exec 3<&0; setsid sh -c 'echo $$; read line <&3; setsid sleep 600 & echo $!; wait' & \
         trap '' HUP; exec sleep 600",
    );
    let grandchild: i32 = line(&spawned).parse().unwrap();
    let seen = spawned.process.snapshot_descendants();
    spawned.stdin.write_all(b"go\n").unwrap();
    let late: i32 = line(&spawned).parse().unwrap();
    assert!(lives(grandchild) && lives(late));
    spawned.process.sweep(&seen);
    eventually("both are gone", || !lives(grandchild) && !lives(late));
    spawned.process.wait();
    assert_eq!(spawned.process.reap(), KILLED);
}

#[test]
fn a_process_with_the_same_id_and_another_start_is_left_alone() {
    let spawned = shell("read line; exit 4");
    let id = spawned.process.id().cast_signed();
    super::super::unix::kill_exactly(id, 1);
    assert!(!spawned.process.wait_for(Duration::from_millis(100)));
    spawned.stdin.close();
    spawned.process.wait();
    assert_eq!(spawned.process.reap(), code(4));
}

#[test]
fn strangers_are_no_descendants() {
    let stranger = shell("read line");
    let spawned = shell("sleep 600 & echo $!; wait");
    line(&spawned);
    let seen = spawned.process.snapshot_descendants();
    assert_eq!(seen.len(), 1);
    spawned.process.sweep(&seen);
    assert!(!stranger.process.has_exited());
    spawned.process.wait();
    spawned.process.reap();
}

#[test]
fn with_sigchld_ignored_a_child_is_gone_with_status_unknown() {
    in_own_process("os::tests::process::with_sigchld_ignored_a_child_is_gone_with_status_unknown", || {
        // SAFETY: in a process of its own.
        unsafe { libc::signal(libc::SIGCHLD, libc::SIG_IGN) };
        for spawned in both_ways("read line; exit 6") {
            assert!(!spawned.process.has_exited());
            assert!(!spawned.process.wait_for(Duration::from_millis(20)));
            spawned.stdin.close();
            assert!(spawned.process.wait_for(LONG));
            spawned.process.wait();
            assert_eq!(spawned.process.reap(), Exit::UNKNOWN);
            spawned.process.kill();
        }
    });
}

#[test]
fn a_child_that_the_host_has_reaped_is_gone_with_status_unknown() {
    in_own_process(
        "os::tests::process::a_child_that_the_host_has_reaped_is_gone_with_status_unknown",
        || {
            let children = both_ways("exit 6");
            for _ in &children {
                let mut status = 0;
                // SAFETY: `status` is live and writable; in a process of its own.
                assert!(unsafe { libc::waitpid(-1, &raw mut status, 0) } > 0);
            }
            for spawned in &children {
                assert!(spawned.process.has_exited());
                spawned.process.wait();
                assert_eq!(spawned.process.reap(), Exit::UNKNOWN);
            }
        },
    );
}

#[cfg(target_os = "linux")]
#[test]
fn nothing_is_left_open_or_undead() {
    in_own_process("os::tests::process::nothing_is_left_open_or_undead", || {
        let open = || std::fs::read_dir("/proc/self/fd").unwrap().count();
        let one_round = || {
            let spawned = shell("echo one; exec cat");
            assert_eq!(line(&spawned), "one");
            let seen = spawned.process.snapshot_descendants();
            spawned.stdin.close();
            super::output(&spawned);
            spawned.process.wait();
            spawned.process.sweep(&seen);
            // Every other one is only dropped, its status never taken.
            if spawned.process.id().is_multiple_of(2) {
                spawned.process.reap();
            }
        };
        one_round();
        let before = open();
        for _ in 0..50 {
            one_round();
        }
        assert_eq!(open(), before);
        let mut status = 0;
        // SAFETY: `status` is live and writable; in a process of its own.
        assert_eq!(unsafe { libc::waitpid(-1, &raw mut status, libc::WNOHANG) }, -1, "no child is left");
    });
}
