//! A flag that a poll can wait for: a pipe with a byte in it.

use std::io;
use std::os::fd::{AsRawFd, BorrowedFd, OwnedFd};

use super::super::unix::{Guarded, set_nonblocking};

/// Raised once, and then for ever.
#[derive(Debug)]
pub struct StopSignal {
    reading: Guarded,
    writing: Guarded,
}

impl StopSignal {
    /// A signal that is not raised.
    pub fn new() -> io::Result<StopSignal> {
        let (reading, writing) = io::pipe()?;
        let reading = Guarded::new(OwnedFd::from(reading))?;
        let writing = Guarded::new(OwnedFd::from(writing))?;
        set_nonblocking(writing.raw())?;
        Ok(StopSignal { reading, writing })
    }

    /// What becomes readable when it is raised.
    pub fn descriptor(&self) -> BorrowedFd<'_> {
        self.reading.borrow()
    }

    /// Raises it. Nothing ever reads the byte, so it stays raised.
    pub fn raise(&self) {
        // SAFETY: one live byte. It can't fail but by a full pipe, which is a raised one; the other end is open as
        // long as this one, so there is no SIGPIPE.
        unsafe { libc::write(self.writing.borrow().as_raw_fd(), [1u8].as_ptr().cast(), 1) };
    }
}
