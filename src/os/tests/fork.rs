//! A fork of the host: what it holds, what it says, what it can't do to the child.

use std::time::Duration;

use super::super::{arm_fork_guard, forked, reserve_addresses};
use super::{in_own_process, shell};

/// Forks; the child runs `work`, which may only make system calls, and exits with what it returns. The parent
/// gets the child's id.
fn fork(work: impl FnOnce() -> i32) -> libc::pid_t {
    // SAFETY: the child only makes system calls.
    unsafe {
        match libc::fork() {
            0 => libc::_exit(work()),
            child => child,
        }
    }
}

fn exit_code(child: libc::pid_t) -> i32 {
    let mut status = 0;
    // SAFETY: `status` is live and writable, and the child is ours.
    assert_eq!(unsafe { libc::waitpid(child, &raw mut status, 0) }, child);
    assert!(libc::WIFEXITED(status), "{status:#x}");
    libc::WEXITSTATUS(status)
}

#[test]
fn a_fork_child_knows_that_it_is_one() {
    arm_fork_guard();
    arm_fork_guard();
    assert!(!forked());
    assert_eq!(exit_code(fork(|| i32::from(forked()))), 1);
    // The child of a fork child, too.
    assert_eq!(exit_code(fork(|| exit_code(fork(|| i32::from(forked()))))), 1);
    assert!(!forked());
}

#[cfg(target_os = "linux")]
#[test]
fn a_fork_child_holds_none_of_the_descriptors() {
    in_own_process("os::tests::fork::a_fork_child_holds_none_of_the_descriptors", || {
        // More than one part of the table holds.
        let mut spawned: Vec<_> = (0..50).map(|_| shell("exec cat")).collect();
        let before: Vec<i32> = open_descriptors();
        // Gaps in the table.
        spawned.drain(10..20);
        let ours: Vec<i32> = open_descriptors();
        assert!(ours.len() < before.len());
        let kept = [0, 1, 2];
        let open = fork(|| {
            // SAFETY: plain system calls on numbers that may be closed.
            let still = ours.iter().filter(|one| unsafe { libc::fcntl(**one, libc::F_GETFD) } >= 0);
            still.filter(|one| !kept.contains(*one)).count() as i32
        });
        // Those that the test program itself has open are none of ours.
        let spare = ours.len() as i32 - kept.len() as i32 - 40 * 6;
        assert!((0..8).contains(&spare), "{ours:?}");
        assert_eq!(exit_code(open), spare);
        for one in &spawned {
            assert!(!one.process.has_exited(), "the fork child's closing is its own affair");
        }
    });
}

#[cfg(target_os = "linux")]
fn open_descriptors() -> Vec<i32> {
    let listed: Vec<i32> = std::fs::read_dir("/proc/self/fd")
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_str().unwrap().parse().unwrap())
        .collect();
    // SAFETY: plain system calls; the directory's own descriptor is closed by now.
    listed.into_iter().filter(|one| unsafe { libc::fcntl(*one, libc::F_GETFD) } >= 0).collect()
}

#[test]
fn dropping_in_a_fork_child_touches_nothing() {
    in_own_process("os::tests::fork::dropping_in_a_fork_child_touches_nothing", || {
        let spawned = shell("exec cat");
        let id = spawned.process.id();
        // SAFETY: in a process of its own with no other thread that could hold a lock.
        unsafe {
            match libc::fork() {
                0 => {
                    // New files take the numbers that the handler freed; the drop must not close them.
                    let mut ends = [-1; 2];
                    libc::pipe(ends.as_mut_ptr());
                    spawned.process.kill();
                    drop(spawned);
                    let open = ends.iter().all(|end| libc::fcntl(*end, libc::F_GETFD) >= 0);
                    libc::_exit(i32::from(open));
                }
                child => assert_eq!(exit_code(child), 1),
            }
        }
        assert_eq!(spawned.process.id(), id);
        assert!(!spawned.process.wait_for(Duration::from_millis(50)));
        spawned.stdin.write_all(b"still there\n").unwrap();
        spawned.stdin.close();
        assert_eq!(super::output(&spawned), "still there\n");
    });
}

#[cfg(target_os = "linux")]
#[test]
fn close_reaches_the_child_while_an_unguarded_fork_holds_a_copy() {
    in_own_process("os::tests::fork::close_reaches_the_child_while_an_unguarded_fork_holds_a_copy", || {
        let spawned = shell("exec cat");
        // A bare clone runs no fork handler, so this fork keeps all our descriptors.
        // SAFETY: the child only makes a system call.
        let holder = unsafe {
            match libc::syscall(libc::SYS_clone, libc::SIGCHLD, 0, 0, 0, 0) as libc::pid_t {
                0 => loop {
                    libc::pause();
                },
                holder => holder,
            }
        };
        spawned.stdin.close();
        assert!(spawned.process.wait_for(super::LONG));
        spawned.process.reap();
        // SAFETY: our own child.
        unsafe { libc::kill(holder, libc::SIGKILL) };
        let mut status = 0;
        // SAFETY: `status` is live and writable.
        unsafe { libc::waitpid(holder, &raw mut status, 0) };
    });
}

#[cfg(target_os = "linux")]
#[test]
fn a_child_ends_with_its_host_though_a_fork_of_the_host_lives_on() {
    in_own_process("os::tests::fork::a_child_ends_with_its_host_though_a_fork_of_the_host_lives_on", || {
        // The host is itself a fork here; it starts a child, forks, and is killed.
        let mut tell = [-1; 2];
        // SAFETY: two live numbers.
        assert_eq!(unsafe { libc::pipe(tell.as_mut_ptr()) }, 0);
        // SAFETY: in a process of its own with no other thread that could hold a lock.
        let host = unsafe { libc::fork() };
        if host == 0 {
            let spawned = shell("exec cat");
            let lasting = fork(|| {
                loop {
                    // SAFETY: waits for a signal.
                    unsafe { libc::pause() };
                }
            });
            let ids = [spawned.process.id().cast_signed(), lasting];
            // SAFETY: eight live bytes; then nothing until the end comes.
            unsafe {
                libc::write(tell[1], ids.as_ptr().cast(), 8);
                loop {
                    libc::pause();
                }
            }
        }
        let mut ids = [0i32; 2];
        // SAFETY: eight live, writable bytes.
        assert_eq!(unsafe { libc::read(tell[0], ids.as_mut_ptr().cast(), 8) }, 8);
        // SAFETY: our own child.
        unsafe { libc::kill(host, libc::SIGKILL) };
        super::eventually("the child is gone", || !super::lives(ids[0]));
        assert!(super::lives(ids[1]));
        // SAFETY: the process that this test made.
        unsafe { libc::kill(ids[1], libc::SIGKILL) };
    });
}

#[test]
fn reserved_addresses_are_aligned_and_apart() {
    let length = 1 << 24;
    let first = reserve_addresses(length, length).unwrap();
    let second = reserve_addresses(length, length).unwrap();
    assert_eq!((first % length, second % length), (0, 0));
    assert!(first.abs_diff(second) >= length);
    assert!(reserve_addresses(0, 4096).is_err());
    assert!(reserve_addresses(4096, 3).is_err());
    assert!(reserve_addresses(usize::MAX, 4096).is_err());
}
