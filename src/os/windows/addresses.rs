//! Address space that is set aside and never used.

use std::io;
use std::ptr;

use windows_sys::Win32::System::Memory::{MEM_RESERVE, PAGE_NOACCESS, VirtualAlloc};

/// Sets aside `length` bytes of address space, aligned to `alignment` (a power of two): no memory stands behind
/// it, any access faults, and it is never given back, so that no other object can ever have an address in it.
pub fn reserve_addresses(length: usize, alignment: usize) -> io::Result<usize> {
    if length == 0 || !alignment.is_power_of_two() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let padded = length.checked_add(alignment).ok_or(io::ErrorKind::OutOfMemory)?;
    // SAFETY: reserving addresses of the system's choice touches nothing that exists.
    let start = unsafe { VirtualAlloc(ptr::null(), padded, MEM_RESERVE, PAGE_NOACCESS) };
    if start.is_null() {
        return Err(io::Error::last_os_error());
    }
    Ok((start as usize).next_multiple_of(alignment))
}
