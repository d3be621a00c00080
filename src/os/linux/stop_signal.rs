//! A flag that a poll can wait for: an eventfd.

use std::io;
use std::os::fd::{AsRawFd, BorrowedFd, FromRawFd, OwnedFd};

use super::super::unix::Guarded;

/// Raised once, and then for ever.
#[derive(Debug)]
pub struct StopSignal {
    event: Guarded,
}

impl StopSignal {
    /// A signal that is not raised.
    pub fn new() -> io::Result<StopSignal> {
        // SAFETY: a new descriptor, or -1.
        let event = unsafe {
            match libc::eventfd(0, libc::EFD_CLOEXEC | libc::EFD_NONBLOCK) {
                -1 => return Err(io::Error::last_os_error()),
                event => OwnedFd::from_raw_fd(event),
            }
        };
        Ok(StopSignal { event: Guarded::new(event)? })
    }

    /// What becomes readable when it is raised.
    pub fn descriptor(&self) -> BorrowedFd<'_> {
        self.event.borrow()
    }

    /// Raises it. Nothing ever reads the count, so it stays raised.
    pub fn raise(&self) {
        let one = 1u64.to_ne_bytes();
        // SAFETY: eight live bytes. It can't fail but by a full counter, which is a raised one.
        unsafe { libc::write(self.event.borrow().as_raw_fd(), one.as_ptr().cast(), one.len()) };
    }
}
