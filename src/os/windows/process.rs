//! A child process: waiting for it, ending it, taking its status. Its handle keeps the id its own.

use std::os::windows::io::{AsRawHandle, OwnedHandle};
use std::time::{Duration, Instant};

use windows_sys::Win32::Foundation::WAIT_TIMEOUT;
use windows_sys::Win32::System::Threading::{GetExitCodeProcess, INFINITE, WaitForSingleObject};

use super::super::Exit;
use super::job::Job;

/// A child process and the job that holds it and all that it starts. Shared by threads.
#[derive(Debug)]
pub struct Process {
    id: u32,
    handle: OwnedHandle,
    job: Job,
}

/// The processes that descend from a child: the job knows them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Descendants;

impl Descendants {
    /// Adds what another look has found: nothing, the job knows them all.
    pub fn extend(&mut self, _other: &Descendants) {}
}

impl Process {
    pub(super) fn new(id: u32, handle: OwnedHandle, job: Job) -> Process {
        Process { id, handle, job }
    }

    /// The process id.
    pub fn id(&self) -> u32 {
        self.id
    }

    /// Blocks until the process is dead.
    pub fn wait(&self) {
        self.wait_ms(INFINITE);
    }

    /// As [`wait`](Self::wait), but not for longer than `limit`. Returns whether the process is dead.
    pub fn wait_for(&self, limit: Duration) -> bool {
        let Some(end) = Instant::now().checked_add(limit) else {
            self.wait();
            return true;
        };
        loop {
            let left = end.saturating_duration_since(Instant::now());
            // Rounded up, so that the last wait does not end just before the limit.
            let ms = u32::try_from(left.as_nanos().div_ceil(1_000_000)).unwrap_or(INFINITE);
            if self.wait_ms(ms.min(INFINITE - 1)) {
                return true;
            }
            if left.is_zero() {
                return false;
            }
        }
    }

    /// Whether the process is dead. Never waits.
    pub fn has_exited(&self) -> bool {
        self.wait_ms(0)
    }

    /// Ends the process and all that it started: Windows has no way to ask a program without a window or a console
    /// that it shares with this one.
    pub fn terminate(&self) {
        self.job.kill();
    }

    /// Ends the process and all that it started.
    pub fn kill(&self) {
        self.job.kill();
    }

    /// The processes that descend from this one: the job knows them.
    pub fn snapshot_descendants(&self) -> Descendants {
        Descendants
    }

    /// Ends all that the process started.
    pub fn sweep(&self, _seen: &Descendants) {
        self.job.kill();
    }

    /// The status, after [`wait`](Self::wait).
    pub fn reap(&self) -> Exit {
        self.wait();
        let mut code = 0;
        // SAFETY: the handle is open, and `code` is live and writable.
        if unsafe { GetExitCodeProcess(self.handle.as_raw_handle(), &raw mut code) } == 0 {
            return Exit::UNKNOWN;
        }
        Exit { code: Some(code.cast_signed()), signal: None }
    }

    fn wait_ms(&self, ms: u32) -> bool {
        // SAFETY: the handle is open.
        unsafe { WaitForSingleObject(self.handle.as_raw_handle(), ms) != WAIT_TIMEOUT }
    }
}
