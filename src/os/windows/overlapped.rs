//! One read or write that can be ended from another thread.

use std::io;
use std::os::windows::io::{AsRawHandle, BorrowedHandle};
use std::ptr;

use windows_sys::Win32::Foundation::{ERROR_IO_PENDING, HANDLE, WAIT_OBJECT_0};
use windows_sys::Win32::Storage::FileSystem::{ReadFile, WriteFile};
use windows_sys::Win32::System::IO::{CancelIoEx, GetOverlappedResult, OVERLAPPED};
use windows_sys::Win32::System::Threading::{INFINITE, WaitForMultipleObjects};

use super::event::Event;

/// Reads what there is, or waits for something; `ERROR_OPERATION_ABORTED` once `stop` is raised.
pub fn read(pipe: BorrowedHandle<'_>, buffer: &mut [u8], stop: &Event) -> io::Result<usize> {
    let length = u32::try_from(buffer.len()).unwrap_or(u32::MAX);
    transfer(pipe, stop, |handle, overlapped| {
        // SAFETY: the buffer is live, exclusively borrowed and at least so long; `transfer` does not return before
        // the system is done with it and with `overlapped`.
        unsafe { ReadFile(handle, buffer.as_mut_ptr(), length, ptr::null_mut(), overlapped) }
    })
}

/// Writes some of it; `ERROR_OPERATION_ABORTED` once `stop` is raised.
pub fn write(pipe: BorrowedHandle<'_>, bytes: &[u8], stop: &Event) -> io::Result<usize> {
    let length = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
    transfer(pipe, stop, |handle, overlapped| {
        // SAFETY: as in `read`.
        unsafe { WriteFile(handle, bytes.as_ptr(), length, ptr::null_mut(), overlapped) }
    })
}

fn transfer(
    pipe: BorrowedHandle<'_>,
    stop: &Event,
    start: impl FnOnce(HANDLE, *mut OVERLAPPED) -> i32,
) -> io::Result<usize> {
    let done = Event::new()?;
    let handle: HANDLE = pipe.as_raw_handle();
    let mut overlapped = OVERLAPPED { hEvent: done.raw(), ..OVERLAPPED::default() };
    if start(handle, &raw mut overlapped) == 0 {
        let error = io::Error::last_os_error();
        if error.raw_os_error() != Some(ERROR_IO_PENDING.cast_signed()) {
            return Err(error);
        }
        let either = [done.raw(), stop.raw()];
        // SAFETY: two open handles; the operation is under way, and is either done or cancelled after this.
        unsafe {
            if WaitForMultipleObjects(2, either.as_ptr(), 0, INFINITE) != WAIT_OBJECT_0 {
                CancelIoEx(handle, &raw const overlapped);
            }
        }
    }
    let mut count = 0;
    // SAFETY: waits until the system is done with `overlapped` and with the caller's buffer.
    let got = unsafe { GetOverlappedResult(handle, &raw const overlapped, &raw mut count, 1) };
    if got == 0 { Err(io::Error::last_os_error()) } else { Ok(count as usize) }
}
