//! What a child gets from its host, and what it does not.

use std::mem;

use super::super::{Exit, Launch, block_all_signals, spawn};
use super::{in_own_process, output, shell, shell_launch};

/// The value of a field of the child's `/proc/self/status`.
#[cfg(target_os = "linux")]
fn status_field(name: &str) -> String {
    let spawned = shell(&format!("exec grep ^{name}: /proc/self/status"));
    let said = output(&spawned);
    said.split_whitespace().nth(1).unwrap_or_default().to_owned()
}

#[cfg(target_os = "linux")]
#[test]
fn child_of_a_thread_with_all_signals_blocked_has_none_blocked() {
    let blocked = std::thread::spawn(|| {
        block_all_signals();
        (status_field("SigBlk"), own_mask())
    });
    let (childs, own) = blocked.join().unwrap();
    assert_eq!(childs, "0000000000000000");
    assert_eq!(own, ALL_BLOCKED, "and still after the spawn");
}

/// All but SIGKILL, SIGSTOP and the two that the C library keeps for itself.
#[cfg(target_os = "linux")]
const ALL_BLOCKED: &str = "fffffffe7ffbfeff";

/// The signals that the calling thread blocks.
#[cfg(target_os = "linux")]
fn own_mask() -> String {
    let status = std::fs::read_to_string("/proc/thread-self/status").unwrap();
    status.lines().find_map(|line| line.strip_prefix("SigBlk:")).unwrap().trim().to_owned()
}

#[cfg(target_os = "linux")]
#[test]
fn a_thread_that_is_started_with_signals_blocked_has_them_blocked_from_its_start() {
    use crate::os::with_signals_blocked;
    let before = own_mask();
    let thread = with_signals_blocked(|| std::thread::spawn(own_mask));
    assert_eq!(own_mask(), before);
    assert_eq!(thread.join().unwrap(), ALL_BLOCKED);
    let panicked = std::panic::catch_unwind(|| with_signals_blocked(|| panic!("on purpose")));
    assert!(panicked.is_err());
    assert_eq!(own_mask(), before);
}

#[cfg(target_os = "linux")]
#[test]
fn child_of_a_host_that_ignores_signals_ignores_none() {
    in_own_process("os::tests::launch::child_of_a_host_that_ignores_signals_ignores_none", || {
        let ignored = [libc::SIGPIPE, libc::SIGHUP, libc::SIGINT, libc::SIGTERM, libc::SIGCHLD];
        for signal in ignored {
            // SAFETY: in a process of its own.
            unsafe { libc::signal(signal, libc::SIG_IGN) };
        }
        // The C library keeps signals 32 and 33 for itself and ignores them in a child.
        let childs = u64::from_str_radix(&status_field("SigIgn"), 16).unwrap();
        assert_eq!(childs & !0x1_8000_0000, 0, "{childs:#x}");
        for signal in ignored {
            // SAFETY: all zeros is a valid sigaction; it is live and writable.
            let now = unsafe {
                let mut action: libc::sigaction = mem::zeroed();
                libc::sigaction(signal, std::ptr::null(), &raw mut action);
                action.sa_sigaction
            };
            assert_eq!(now, libc::SIG_IGN, "the host's disposition of signal {signal} is its own");
        }
    });
}

#[test]
fn a_signal_that_the_host_holds_back_stays_held_back_through_a_spawn() {
    in_own_process(
        "os::tests::launch::a_signal_that_the_host_holds_back_stays_held_back_through_a_spawn",
        || {
            // A host that takes its signals with sigwait blocks them; one is pending when a child is started.
            block_all_signals();
            // SAFETY: in a process of its own.
            unsafe { libc::pthread_kill(libc::pthread_self(), libc::SIGTERM) };
            assert_eq!(output(&shell("echo started")), "started\n");
            // SAFETY: the sets are initialised by the calls, and live.
            let pending = unsafe {
                let mut set = mem::zeroed();
                libc::sigpending(&raw mut set);
                libc::sigismember(&raw const set, libc::SIGTERM)
            };
            assert_eq!(pending, 1);
        },
    );
}

#[test]
fn child_leads_a_process_group_of_its_own() {
    let spawned = shell("read line; exit 0");
    let id = spawned.process.id().cast_signed();
    // SAFETY: plain system calls.
    let (group, own) = unsafe { (libc::getpgid(id), libc::getpgrp()) };
    assert_eq!(group, id);
    assert_ne!(group, own);
}

#[test]
fn child_gets_arguments_environment_and_directory_as_they_are() {
    let mut launch = shell_launch("printf '%s|' \"$0\" \"$@\" \"$ONLY\" \"$HOME\"; pwd");
    launch.args.extend(["first".into(), "two words".into(), "".into(), "ünïcode $x 'q'".into()]);
    launch.env = vec![("ONLY".into(), "a=b\nc".into())];
    launch.cwd = Some("/".into());
    let spawned = spawn(&launch).unwrap();
    assert_eq!(output(&spawned), "first|two words||ünïcode $x 'q'|a=b\nc||/\n");
    spawned.process.wait();
    assert_eq!(spawned.process.reap(), Exit { code: Some(0), signal: None });
}

#[cfg(all(target_os = "linux", target_env = "gnu"))]
#[test]
fn child_has_no_descriptor_but_its_three() {
    // What it could have got: pipes of other children, and a file of the host's that is not close-on-exec.
    let others: Vec<_> = (0..4).map(|_| shell("read line")).collect();
    // SAFETY: plain system calls; the descriptor is this test's own.
    let hosts = unsafe { libc::open(c"/dev/null".as_ptr(), libc::O_RDONLY) };
    assert!(hosts >= 3);
    // SAFETY: a plain system call.
    assert_eq!(unsafe { libc::fcntl(hosts, libc::F_GETFD) }, 0, "it is not close-on-exec");
    // ls has the directory itself open, as 3.
    let spawned = shell("exec ls /proc/self/fd");
    assert_eq!(output(&spawned), "0\n1\n2\n3\n");
    // SAFETY: a plain system call.
    unsafe { libc::close(hosts) };
    drop(others);
}

#[test]
fn what_can_not_be_started_says_why() {
    let launch =
        |program: &str| Launch { program: program.into(), args: Vec::new(), env: Vec::new(), cwd: None };
    let error = spawn(&launch("/nowhere/codex")).unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::NotFound);
    let error = spawn(&launch("/etc/passwd")).unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::PermissionDenied);
    let error = spawn(&launch("/bin/sh\0x")).unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::InvalidInput);
}
