//! A flag that a poll can wait for: a pipe with a byte in it.

use std::io;
use std::os::fd::{BorrowedFd, OwnedFd};

use super::super::unix::{Guarded, set_nonblocking};

/// Readable while it is raised.
#[derive(Debug)]
pub struct Flag {
    reading: Guarded,
    writing: Guarded,
}

impl Flag {
    /// One that is not raised.
    pub fn new() -> io::Result<Flag> {
        let (reading, writing) = io::pipe()?;
        let reading = Guarded::new(OwnedFd::from(reading))?;
        let writing = Guarded::new(OwnedFd::from(writing))?;
        set_nonblocking(reading.raw())?;
        set_nonblocking(writing.raw())?;
        Ok(Flag { reading, writing })
    }

    /// What becomes readable when it is raised.
    pub fn descriptor(&self) -> BorrowedFd<'_> {
        self.reading.borrow()
    }

    /// Raises it.
    pub fn raise(&self) {
        // SAFETY: one live byte. It can't fail but by a full pipe, which is a raised one; the other end is open as
        // long as this one, so there is no SIGPIPE.
        unsafe { libc::write(self.writing.raw(), [1u8].as_ptr().cast(), 1) };
    }

    /// Lowers it.
    pub fn lower(&self) {
        let mut bytes = [0u8; 256];
        // SAFETY: live bytes of that number. The pipe does not block; at its end, which it never is, 0 ends the loop.
        while unsafe { libc::read(self.reading.raw(), bytes.as_mut_ptr().cast(), bytes.len()) } > 0 {}
    }
}
