//! Waiting for one of a few descriptors, again and again.

use std::io;
use std::os::fd::RawFd;

use super::super::unix::{poll, watch};

/// Descriptors that are waited for.
#[derive(Debug)]
pub struct Lookout<const N: usize> {
    watched: [RawFd; N],
}

impl<const N: usize> Lookout<N> {
    /// Looks out for these, which stay open as long as somebody waits.
    pub fn new(watched: [RawFd; N]) -> io::Result<Lookout<N>> {
        Ok(Lookout { watched })
    }

    /// Which of them can be read, once one can or the time is up; -1 is no limit. None when a signal came.
    pub fn wait(&self, timeout_ms: libc::c_int) -> io::Result<[bool; N]> {
        let mut watched = self.watched.map(watch);
        poll(&mut watched, timeout_ms)?;
        Ok(watched.map(|one| one.revents != 0))
    }
}
