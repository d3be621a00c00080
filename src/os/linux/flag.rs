//! A flag that a poll can wait for: an eventfd.

use std::io;
use std::os::fd::{AsRawFd, BorrowedFd, FromRawFd, OwnedFd};

use super::super::unix::Guarded;

/// Readable while it is raised.
#[derive(Debug)]
pub struct Flag {
    event: Guarded,
}

impl Flag {
    /// One that is not raised.
    pub fn new() -> io::Result<Flag> {
        // SAFETY: a new descriptor, or -1.
        let event = unsafe {
            match libc::eventfd(0, libc::EFD_CLOEXEC | libc::EFD_NONBLOCK) {
                -1 => return Err(io::Error::last_os_error()),
                event => OwnedFd::from_raw_fd(event),
            }
        };
        Ok(Flag { event: Guarded::new(event)? })
    }

    /// What becomes readable when it is raised.
    pub fn descriptor(&self) -> BorrowedFd<'_> {
        self.event.borrow()
    }

    /// Raises it.
    pub fn raise(&self) {
        let one = 1u64.to_ne_bytes();
        // SAFETY: eight live bytes. It can't fail but by a full counter, which is a raised one.
        unsafe { libc::write(self.event.raw(), one.as_ptr().cast(), one.len()) };
    }

    /// Lowers it.
    pub fn lower(&self) {
        let mut count = [0u8; 8];
        // SAFETY: eight live bytes. It fails only when the flag is down already: the descriptor does not block.
        unsafe { libc::read(self.event.borrow().as_raw_fd(), count.as_mut_ptr().cast(), count.len()) };
    }
}
