//! Waiting for a child through a process descriptor, where the kernel has them (5.4).

use std::mem;
use std::os::fd::{FromRawFd, OwnedFd, RawFd};
use std::time::Duration;

use super::super::unix::{Guarded, poll, watch};

/// A child's process descriptor, or nothing.
#[derive(Debug)]
pub struct ExitWatch {
    descriptor: Option<Guarded>,
}

impl ExitWatch {
    /// Watches a child that was not reaped yet.
    pub fn open(id: libc::pid_t) -> ExitWatch {
        let descriptor = open_process(id)
            .and_then(|descriptor| Guarded::new(descriptor).ok())
            .filter(|descriptor| can_wait_on(descriptor.raw()));
        ExitWatch { descriptor }
    }

    /// As on an older kernel.
    #[cfg(test)]
    pub fn none() -> ExitWatch {
        ExitWatch { descriptor: None }
    }

    /// What to give to waitid: the descriptor rather than the id, which may come to be another process's when the
    /// host reaps the child.
    pub fn wait_target(&self, id: libc::pid_t) -> (libc::idtype_t, libc::id_t) {
        match &self.descriptor {
            Some(descriptor) => (libc::P_PIDFD, descriptor.raw().unsigned_abs()),
            None => (libc::P_PID, id.unsigned_abs()),
        }
    }

    /// Waits until the child may be dead, at most so long. False: there is nothing to wait on.
    pub fn poll(&self, limit: Duration) -> bool {
        let Some(descriptor) = &self.descriptor else { return false };
        // Rounded up, so that the last poll does not end just before the limit.
        let ms = limit.as_nanos().div_ceil(1_000_000);
        let ms = libc::c_int::try_from(ms).unwrap_or(libc::c_int::MAX);
        poll(&mut [watch(descriptor.raw())], ms).is_ok()
    }
}

/// A descriptor of a process, `None` if it is gone or the kernel has no such thing.
pub fn open_process(id: libc::pid_t) -> Option<OwnedFd> {
    // SAFETY: a plain system call; the result is a new, close-on-exec descriptor, or -1.
    unsafe {
        let descriptor = libc::syscall(libc::SYS_pidfd_open, id, 0);
        RawFd::try_from(descriptor).ok().filter(|raw| *raw >= 0).map(|raw| OwnedFd::from_raw_fd(raw))
    }
}

/// Whether waitid takes process descriptors (pidfd_open is a version older).
fn can_wait_on(descriptor: RawFd) -> bool {
    let flags = libc::WEXITED | libc::WNOWAIT | libc::WNOHANG;
    // SAFETY: all zeros is a valid siginfo_t; it is live and writable.
    let (status, error) = unsafe {
        let mut info: libc::siginfo_t = mem::zeroed();
        let status = libc::waitid(libc::P_PIDFD, descriptor.unsigned_abs(), &raw mut info, flags);
        (status, std::io::Error::last_os_error().raw_os_error())
    };
    status == 0 || error == Some(libc::ECHILD)
}
