//! Events: flags that a wait can wait for.

use std::io;
use std::os::windows::io::{AsRawHandle, FromRawHandle, OwnedHandle};
use std::ptr;

use windows_sys::Win32::Foundation::HANDLE;
use windows_sys::Win32::System::Threading::{CreateEventW, SetEvent};

/// A flag that stays raised.
#[derive(Debug)]
pub struct Event(OwnedHandle);

impl Event {
    /// One that is not raised.
    pub fn new() -> io::Result<Event> {
        // SAFETY: no name, no attributes; the result is a new handle of ours, or NULL.
        unsafe {
            let handle = CreateEventW(ptr::null(), 1, 0, ptr::null());
            if handle.is_null() {
                return Err(io::Error::last_os_error());
            }
            Ok(Event(OwnedHandle::from_raw_handle(handle)))
        }
    }

    /// Raises it.
    pub fn raise(&self) {
        // SAFETY: the handle is open as long as `self`.
        unsafe { SetEvent(self.raw()) };
    }

    /// The handle, for waits.
    pub fn raw(&self) -> HANDLE {
        self.0.as_raw_handle()
    }
}
