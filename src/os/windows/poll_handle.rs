//! A manual-reset event that a host's own loop can wait for.

use std::io;

use windows_sys::Win32::System::Threading::ResetEvent;

use super::event::Event;

/// Signalled while the library has something for the host. The host waits for it, and does nothing else with it.
#[derive(Debug)]
pub struct PollHandle(Event);

impl PollHandle {
    /// One that is not signalled.
    pub fn new() -> io::Result<PollHandle> {
        Event::new().map(PollHandle)
    }

    /// Signals it.
    pub fn raise(&self) {
        self.0.raise();
    }

    /// Resets it.
    pub fn lower(&self) {
        // SAFETY: the handle is open as long as the event.
        unsafe { ResetEvent(self.0.raw()) };
    }

    /// The HANDLE as a number.
    pub fn number(&self) -> isize {
        self.0.raw() as isize
    }
}
