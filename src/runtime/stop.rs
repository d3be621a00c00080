//! Ends the server, first kindly.
#![forbid(unsafe_code)]

use std::time::Duration;

use crate::os;

/// How long each step may take.
pub struct Grace {
    /// After the end of its input.
    pub eof: Duration,
    /// After SIGTERM.
    pub terminate: Duration,
}

impl Default for Grace {
    fn default() -> Grace {
        Grace { eof: Duration::from_secs(2), terminate: Duration::from_secs(1) }
    }
}

/// Waits for a process whose input has ended; terminates, then kills it.
pub fn stop(process: &os::Process, grace: Grace) -> os::Exit {
    if !process.wait_for(grace.eof) {
        let descendants = process.snapshot_descendants();
        process.terminate();
        if !process.wait_for(grace.terminate) {
            process.kill();
            process.wait();
        }
        process.sweep(&descendants);
    }
    process.reap()
}
