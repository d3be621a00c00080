//! The host's ends of the pipes to a child. Any thread may end them while another is blocked in them.

use std::io;
use std::os::fd::{AsRawFd, OwnedFd, RawFd};
use std::os::unix::net::UnixStream;
use std::time::Duration;

use super::fork_guard::{Guarded, forked};
use super::platform::{self, Flag, Lookout};

/// Where the child's stdin is written. One end of a socket pair: unlike a pipe, it can be shut down while another
/// thread is blocked in it, and while a fork of the host holds a copy, and the child sees the end all the same.
#[derive(Debug)]
pub struct InputEnd {
    socket: Guarded,
}

impl InputEnd {
    /// The host's end and the child's.
    pub(super) fn pair() -> io::Result<(InputEnd, Guarded)> {
        let (ours, childs) = UnixStream::pair()?;
        let ours = Guarded::new(ours.into())?;
        let childs = Guarded::new(childs.into())?;
        platform::never_sigpipe(ours.borrow())?;
        Ok((InputEnd { socket: ours }, childs))
    }

    /// Writes all of it, blocking while the child does not read. `BrokenPipe` once the child is gone or the end
    /// is closed. Never SIGPIPE.
    pub fn write_all(&self, bytes: &[u8]) -> io::Result<()> {
        let mut rest = bytes;
        while !rest.is_empty() {
            // SAFETY: the pointer and the length are those of a live slice.
            let sent = unsafe {
                libc::send(self.socket.raw(), rest.as_ptr().cast(), rest.len(), platform::SEND_FLAGS)
            };
            match usize::try_from(sent) {
                Ok(sent) => rest = &rest[sent..],
                Err(_) => {
                    let error = io::Error::last_os_error();
                    if error.kind() != io::ErrorKind::Interrupted {
                        return Err(error);
                    }
                }
            }
        }
        Ok(())
    }

    /// Writes what there is room for, without waiting.
    pub fn write_now(&self, bytes: &[u8]) -> io::Result<usize> {
        if forked() {
            return Ok(0);
        }
        let flags = platform::SEND_FLAGS | libc::MSG_DONTWAIT;
        // SAFETY: the pointer and the length are those of a live slice.
        let sent = unsafe { libc::send(self.socket.raw(), bytes.as_ptr().cast(), bytes.len(), flags) };
        usize::try_from(sent).map_err(|_| io::Error::last_os_error())
    }

    /// Gives the child the end of its stdin and ends a write that is blocked. Idempotent.
    pub fn close(&self) {
        // SAFETY: shutting down a socket of ours; on one that is shut down already it does nothing.
        unsafe { libc::shutdown(self.socket.raw(), libc::SHUT_WR) };
    }
}

impl Drop for InputEnd {
    fn drop(&mut self) {
        // A fork child shares the socket: only the process that owns it may end it.
        if !forked() {
            self.close();
        }
    }
}

/// Waits for what a child writes, and can be interrupted. The pipe must outlive it.
#[derive(Debug)]
pub struct InputWait {
    interrupt: Flag,
    /// The pipe, the end of its reading, the interrupt.
    lookout: Lookout<3>,
}

impl InputWait {
    /// Waits until there is something to read, or the end; until it is interrupted, a signal comes, or the time is up.
    /// Whether there is something to read.
    pub fn wait(&self, limit: Option<Duration>) -> io::Result<bool> {
        // Rounded up: who has waited for too short would wait again for nothing.
        let milliseconds = |limit: Duration| limit.as_nanos().div_ceil(1_000_000);
        let timeout_ms = limit.map_or(-1, |limit| milliseconds(limit).try_into().unwrap_or(libc::c_int::MAX));
        let [pipe, stop, interrupt] = self.lookout.wait(timeout_ms)?;
        let is_there = pipe || stop;
        if interrupt && !is_there {
            self.interrupt.lower();
        }
        Ok(is_there)
    }

    /// Waits for so long, whatever comes, or until it is interrupted, which the next wait sees too.
    pub fn pause(&self, limit: Duration) {
        let mut watched = [watch(self.interrupt.descriptor().as_raw_fd())];
        // A pause that ends at once does no harm.
        let _ = poll(&mut watched, limit.as_millis().try_into().unwrap_or(libc::c_int::MAX));
    }

    /// Ends the current wait, or the next one.
    pub fn interrupt(&self) {
        self.interrupt.raise();
    }
}

/// Where the child's stdout or stderr is read.
#[derive(Debug)]
pub struct OutputEnd {
    pipe: Guarded,
    stop: Flag,
}

impl OutputEnd {
    /// The host's end and the child's.
    pub(super) fn pair() -> io::Result<(OutputEnd, Guarded)> {
        let (ours, childs) = io::pipe()?;
        let ours = Guarded::new(OwnedFd::from(ours))?;
        let childs = Guarded::new(OwnedFd::from(childs))?;
        // Only our end: the child's is a file description of its own.
        set_nonblocking(ours.raw())?;
        Ok((OutputEnd { pipe: ours, stop: Flag::new()? }, childs))
    }

    /// Blocks until there is something, then reads it; 0 at the end. After [`stop`](Self::stop), reads what is
    /// there without waiting, then 0.
    pub fn read(&self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            let stopped = self.wait_readable()?;
            // SAFETY: the pointer and the length are those of a live, exclusively borrowed slice.
            let count = unsafe { libc::read(self.pipe.raw(), buffer.as_mut_ptr().cast(), buffer.len()) };
            if let Ok(count) = usize::try_from(count) {
                return Ok(count);
            }
            let error = io::Error::last_os_error();
            match error.kind() {
                io::ErrorKind::Interrupted => {}
                io::ErrorKind::WouldBlock if stopped => return Ok(0),
                // Another reader was quicker.
                io::ErrorKind::WouldBlock => {}
                _ => return Err(error),
            }
        }
    }

    /// A way to wait for it, of which there can be several.
    pub fn input_wait(&self) -> io::Result<InputWait> {
        let interrupt = Flag::new()?;
        let stop = self.stop.descriptor().as_raw_fd();
        let lookout = Lookout::new([self.pipe.raw(), stop, interrupt.descriptor().as_raw_fd()])?;
        Ok(InputWait { interrupt, lookout })
    }

    /// Reads what is there, `None` for nothing; 0 at the end. After [`stop`](Self::stop), nothing is the end.
    pub fn read_now(&self, buffer: &mut [u8]) -> io::Result<Option<usize>> {
        loop {
            // SAFETY: the pointer and the length are those of a live, exclusively borrowed slice.
            let count = unsafe { libc::read(self.pipe.raw(), buffer.as_mut_ptr().cast(), buffer.len()) };
            if let Ok(count) = usize::try_from(count) {
                return Ok(Some(count));
            }
            let error = io::Error::last_os_error();
            match error.kind() {
                io::ErrorKind::Interrupted => {}
                io::ErrorKind::WouldBlock => return Ok(self.is_stopped()?.then_some(0)),
                _ => return Err(error),
            }
        }
    }

    fn is_stopped(&self) -> io::Result<bool> {
        let mut watched = [watch(self.stop.descriptor().as_raw_fd())];
        poll(&mut watched, 0)?;
        Ok(watched[0].revents != 0)
    }

    /// Ends a blocked read, and the waiting of all later ones. Idempotent.
    pub fn stop(&self) {
        self.stop.raise();
    }

    /// Returns whether the stop signal is raised, once it is or there is something to read.
    fn wait_readable(&self) -> io::Result<bool> {
        let mut watched = [watch(self.pipe.raw()), watch(self.stop.descriptor().as_raw_fd())];
        poll(&mut watched, -1)?;
        Ok(watched[1].revents != 0)
    }
}

/// A descriptor to be polled for input.
pub fn watch(descriptor: RawFd) -> libc::pollfd {
    libc::pollfd { fd: descriptor, events: libc::POLLIN, revents: 0 }
}

/// Polls; `timeout_ms` is -1 for no limit. An interrupted poll counts as one that found nothing.
pub fn poll(watched: &mut [libc::pollfd], timeout_ms: libc::c_int) -> io::Result<()> {
    // SAFETY: the pointer and the count are those of a live, exclusively borrowed slice.
    let found = unsafe { libc::poll(watched.as_mut_ptr(), watched.len() as libc::nfds_t, timeout_ms) };
    if found < 0 {
        let error = io::Error::last_os_error();
        if error.kind() != io::ErrorKind::Interrupted {
            return Err(error);
        }
        watched.iter_mut().for_each(|one| one.revents = 0);
    }
    Ok(())
}

/// Makes reads of a descriptor return instead of waiting.
pub fn set_nonblocking(descriptor: RawFd) -> io::Result<()> {
    // SAFETY: reading and setting the flags of a descriptor of ours.
    let set = unsafe {
        let flags = libc::fcntl(descriptor, libc::F_GETFL);
        flags >= 0 && libc::fcntl(descriptor, libc::F_SETFL, flags | libc::O_NONBLOCK) >= 0
    };
    if set { Ok(()) } else { Err(io::Error::last_os_error()) }
}
