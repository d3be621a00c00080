//! The host's ends of the pipes to a child. Any thread may end them while another is blocked in them.

use std::fs::{File, OpenOptions};
use std::io;
use std::os::windows::io::{AsHandle, FromRawHandle, OwnedHandle};
use std::ptr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{PoisonError, RwLock};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use windows_sys::Win32::Foundation::{
    ERROR_BROKEN_PIPE, ERROR_HANDLE_EOF, ERROR_NO_DATA, ERROR_OPERATION_ABORTED, INVALID_HANDLE_VALUE,
};
use windows_sys::Win32::Storage::FileSystem::{
    FILE_FLAG_FIRST_PIPE_INSTANCE, FILE_FLAG_OVERLAPPED, PIPE_ACCESS_INBOUND, PIPE_ACCESS_OUTBOUND,
};
use windows_sys::Win32::System::Pipes::{
    CreateNamedPipeW, PIPE_READMODE_BYTE, PIPE_REJECT_REMOTE_CLIENTS, PIPE_TYPE_BYTE, PIPE_WAIT,
};

use super::event::Event;
use super::overlapped;

const BUFFER_SIZE: u32 = 64 * 1024;

/// Where the child's stdin is written.
#[derive(Debug)]
pub struct InputEnd {
    /// Emptied by `close`; a writer holds the lock for reading.
    pipe: RwLock<Option<OwnedHandle>>,
    closed: Event,
}

impl InputEnd {
    /// The host's end and the child's.
    pub(super) fn pair() -> io::Result<(InputEnd, OwnedHandle)> {
        let (ours, childs) = pipe(PIPE_ACCESS_OUTBOUND)?;
        Ok((InputEnd { pipe: RwLock::new(Some(ours)), closed: Event::new()? }, childs))
    }

    /// Writes all of it, blocking while the child does not read. `BrokenPipe` once the child is gone or the end
    /// is closed.
    pub fn write_all(&self, bytes: &[u8]) -> io::Result<()> {
        let pipe = self.pipe.read().unwrap_or_else(PoisonError::into_inner);
        let mut rest = bytes;
        while !rest.is_empty() {
            let Some(pipe) = pipe.as_ref() else { return Err(io::ErrorKind::BrokenPipe.into()) };
            match overlapped::write(pipe.as_handle(), rest, &self.closed) {
                Ok(count) => rest = &rest[count..],
                Err(error) if is(&error, &[ERROR_OPERATION_ABORTED, ERROR_NO_DATA, ERROR_BROKEN_PIPE]) => {
                    return Err(io::ErrorKind::BrokenPipe.into());
                }
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Gives the child the end of its stdin and ends a write that is blocked. Idempotent.
    pub fn close(&self) {
        // The writer, if any, lets go of the lock once it sees this.
        self.closed.raise();
        *self.pipe.write().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

/// Nobody but the reading thread waits for a pipe here: there is none of these.
#[derive(Debug)]
pub enum InputWait {}

impl InputWait {
    /// Waits until there is something to read.
    pub fn wait(&self, _limit: Option<Duration>) -> io::Result<bool> {
        match *self {}
    }

    /// Waits for so long, or until it is interrupted.
    pub fn pause(&self, _limit: Duration) {
        match *self {}
    }

    /// Ends the current wait, or the next one.
    pub fn interrupt(&self) {
        match *self {}
    }
}

/// Where the child's stdout or stderr is read.
#[derive(Debug)]
pub struct OutputEnd {
    pipe: OwnedHandle,
    stop: Event,
}

impl OutputEnd {
    /// The host's end and the child's.
    pub(super) fn pair() -> io::Result<(OutputEnd, OwnedHandle)> {
        let (ours, childs) = pipe(PIPE_ACCESS_INBOUND)?;
        Ok((OutputEnd { pipe: ours, stop: Event::new()? }, childs))
    }

    /// Blocks until there is something, then reads it; 0 at the end. After [`stop`](Self::stop), reads what is
    /// there without waiting, then 0.
    pub fn read(&self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            match overlapped::read(self.pipe.as_handle(), buffer, &self.stop) {
                // The child wrote nothing, and that arrived: not the end.
                Ok(0) if !buffer.is_empty() => {}
                Ok(count) => return Ok(count),
                Err(error) if is(&error, &[ERROR_BROKEN_PIPE, ERROR_HANDLE_EOF, ERROR_OPERATION_ABORTED]) => {
                    return Ok(0);
                }
                Err(error) => return Err(error),
            }
        }
    }

    /// Ends a blocked read, and the waiting of all later ones. Idempotent.
    pub fn stop(&self) {
        self.stop.raise();
    }
}

fn is(error: &io::Error, codes: &[u32]) -> bool {
    error.raw_os_error().is_some_and(|code| codes.contains(&code.cast_unsigned()))
}

/// A pipe whose first end, ours, can be waited for together with an event. An anonymous pipe can't, so it has a name
/// that nobody else can take: the first instance of it is the only one.
fn pipe(access: u32) -> io::Result<(OwnedHandle, OwnedHandle)> {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_nanos());
    let name = format!(r"\\.\pipe\libcodex.{}.{number}.{now:x}", std::process::id());
    let wide: Vec<u16> = name.encode_utf16().chain([0]).collect();
    // SAFETY: a name that ends in 0, no attributes (so not inheritable); the result is a new handle of ours.
    let ours = unsafe {
        let handle = CreateNamedPipeW(
            wide.as_ptr(),
            access | FILE_FLAG_FIRST_PIPE_INSTANCE | FILE_FLAG_OVERLAPPED,
            PIPE_TYPE_BYTE | PIPE_READMODE_BYTE | PIPE_WAIT | PIPE_REJECT_REMOTE_CLIENTS,
            1,
            BUFFER_SIZE,
            BUFFER_SIZE,
            0,
            ptr::null(),
        );
        if handle == INVALID_HANDLE_VALUE {
            return Err(io::Error::last_os_error());
        }
        OwnedHandle::from_raw_handle(handle)
    };
    let child_reads = access == PIPE_ACCESS_OUTBOUND;
    let childs: File = OpenOptions::new().read(child_reads).write(!child_reads).open(name)?;
    Ok((ours, childs.into()))
}
