//! A descriptor that a host's own poll loop can wait for.

use std::io;
use std::os::fd::AsRawFd;

use super::platform::Flag;

/// Readable while the library has something for the host. The host polls it, and does nothing else with it.
#[derive(Debug)]
pub struct PollHandle(Flag);

impl PollHandle {
    /// One that is not readable.
    pub fn new() -> io::Result<PollHandle> {
        Flag::new().map(PollHandle)
    }

    /// Makes it readable.
    pub fn raise(&self) {
        self.0.raise();
    }

    /// Makes it not readable.
    pub fn lower(&self) {
        self.0.lower();
    }

    /// The descriptor's number.
    pub fn number(&self) -> isize {
        isize::try_from(self.0.descriptor().as_raw_fd()).unwrap_or(-1)
    }
}
