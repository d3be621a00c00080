//! Waiting for a child by its id: macOS has no process descriptors.

use std::time::Duration;

/// Nothing to wait on: the caller looks again and again.
#[derive(Debug)]
pub struct ExitWatch;

impl ExitWatch {
    /// Watches a child that was not reaped yet.
    pub fn open(_id: libc::pid_t) -> ExitWatch {
        ExitWatch
    }

    /// The same.
    #[cfg(test)]
    pub fn none() -> ExitWatch {
        ExitWatch
    }

    /// What to give to waitid.
    pub fn wait_target(&self, id: libc::pid_t) -> (libc::idtype_t, libc::id_t) {
        (libc::P_PID, id.unsigned_abs())
    }

    /// False: there is nothing to wait on.
    pub fn poll(&self, _limit: Duration) -> bool {
        false
    }
}
