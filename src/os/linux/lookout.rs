//! Waiting for one of a few descriptors, again and again: the kernel keeps the list.

use std::io;
use std::os::fd::{FromRawFd, OwnedFd, RawFd};

use super::super::unix::Guarded;

/// Descriptors that are waited for.
#[derive(Debug)]
pub struct Lookout<const N: usize> {
    epoll: Guarded,
}

impl<const N: usize> Lookout<N> {
    /// Looks out for these, which stay open as long as somebody waits.
    pub fn new(watched: [RawFd; N]) -> io::Result<Lookout<N>> {
        // SAFETY: a new descriptor, or -1.
        let epoll = unsafe {
            match libc::epoll_create1(libc::EPOLL_CLOEXEC) {
                -1 => return Err(io::Error::last_os_error()),
                epoll => Guarded::new(OwnedFd::from_raw_fd(epoll))?,
            }
        };
        for (at, descriptor) in (0..).zip(watched) {
            let mut event = libc::epoll_event { events: libc::EPOLLIN.cast_unsigned(), u64: at };
            // SAFETY: the event is live; both descriptors are open.
            let added =
                unsafe { libc::epoll_ctl(epoll.raw(), libc::EPOLL_CTL_ADD, descriptor, &raw mut event) };
            if added < 0 {
                return Err(io::Error::last_os_error());
            }
        }
        Ok(Lookout { epoll })
    }

    /// Which of them can be read, once one can or the time is up; -1 is no limit. None when a signal came.
    pub fn wait(&self, timeout_ms: libc::c_int) -> io::Result<[bool; N]> {
        let mut events = [libc::epoll_event { events: 0, u64: 0 }; N];
        let room = libc::c_int::try_from(N).unwrap_or(libc::c_int::MAX);
        // SAFETY: the pointer and the count are those of a live, exclusively borrowed array.
        let found = unsafe { libc::epoll_wait(self.epoll.raw(), events.as_mut_ptr(), room, timeout_ms) };
        let mut ready = [false; N];
        let Ok(found) = usize::try_from(found) else {
            let error = io::Error::last_os_error();
            return match error.kind() {
                io::ErrorKind::Interrupted => Ok(ready),
                _ => Err(error),
            };
        };
        for event in &events[..found] {
            let at = event.u64;
            if let Some(ready) = usize::try_from(at).ok().and_then(|at| ready.get_mut(at)) {
                *ready = true;
            }
        }
        Ok(ready)
    }
}
