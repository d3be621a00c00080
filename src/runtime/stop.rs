//! Ending the server: by the end of its stdin, then by asking, then by force; nothing that it started stays.
#![forbid(unsafe_code)]

use std::time::Duration;

use crate::os::{Exit, Process};

/// How long each step may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grace {
    /// After the end of stdin, before the process is asked to end.
    pub eof: Duration,
    /// After that, before it is killed.
    pub terminate: Duration,
}

impl Default for Grace {
    fn default() -> Grace {
        Grace { eof: Duration::from_secs(2), terminate: Duration::from_secs(1) }
    }
}

/// Ends a process whose stdin was closed already, with all that it has started, and takes its status. Blocks; for a
/// thread of the library.
pub fn stop(process: &Process, grace: Grace) -> Exit {
    // Children can only be told while their parent lives.
    let mut descendants = process.snapshot_descendants();
    if !process.wait_for(grace.eof) {
        descendants.extend(&process.snapshot_descendants());
        process.terminate();
        if !process.wait_for(grace.terminate) {
            descendants.extend(&process.snapshot_descendants());
            process.kill();
            process.wait();
        }
    }
    // Before the status is taken: until then the id, which is the group's too, can't be given to another process.
    process.sweep(&descendants);
    process.reap()
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;
    use crate::os::tests::{line, lives, shell};

    /// Short, but long enough for a process that does end by itself.
    const IMPATIENT: Grace = Grace { eof: Duration::from_millis(300), terminate: Duration::from_millis(300) };
    const PATIENT: Grace = Grace { eof: Duration::from_secs(60), terminate: Duration::from_secs(60) };

    fn is_gone(id: &str) -> bool {
        !lives(id.parse().unwrap())
    }

    fn exit(code: Option<i32>, signal: Option<i32>) -> Exit {
        Exit { code, signal }
    }

    #[test]
    fn the_end_of_stdin_is_enough_for_most() {
        let spawned = shell("cat; exit 5");
        spawned.stdin.close();
        assert_eq!(stop(&spawned.process, PATIENT), exit(Some(5), None));
        assert_eq!(stop(&spawned.process, PATIENT), exit(Some(5), None), "again is the same");
    }

    #[test]
    fn one_that_does_not_read_is_asked_to_end() {
        let spawned = shell("trap 'exit 6' TERM; echo ready; while :; do sleep 0.02; done");
        assert_eq!(line(&spawned), "ready");
        spawned.stdin.close();
        let grace = Grace { terminate: PATIENT.terminate, ..IMPATIENT };
        assert_eq!(stop(&spawned.process, grace), exit(Some(6), None));
    }

    #[test]
    fn one_that_is_suspended_is_asked_too() {
        let spawned = shell("trap 'exit 6' TERM; echo ready; kill -STOP $$; while :; do sleep 0.02; done");
        assert_eq!(line(&spawned), "ready");
        spawned.stdin.close();
        let grace = Grace { terminate: PATIENT.terminate, ..IMPATIENT };
        assert_eq!(stop(&spawned.process, grace), exit(Some(6), None));
    }

    #[test]
    fn one_that_is_deaf_is_killed_with_all_that_it_started() {
        let spawned = shell(
            "trap '' TERM; setsid sh -c 'echo $$; exec sleep 600' & sleep 600 & echo $!; \
             while :; do sleep 0.02; done",
        );
        let (one, other) = (line(&spawned), line(&spawned));
        spawned.stdin.close();
        assert_eq!(stop(&spawned.process, IMPATIENT), exit(None, Some(9)));
        assert!(is_gone(&one) && is_gone(&other));
    }

    #[test]
    fn what_outlives_a_server_that_ends_by_itself_is_swept() {
        let spawned =
            shell("setsid sh -c 'trap \"\" HUP TERM; echo $$; exec sleep 600' & read line; sleep 0.3");
        let child = line(&spawned);
        spawned.stdin.close();
        assert_eq!(stop(&spawned.process, PATIENT), exit(Some(0), None));
        assert!(is_gone(&child));
    }
}
