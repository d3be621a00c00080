//! Address space that is set aside and never used.

use std::io;
use std::ptr;

/// Sets aside `length` bytes of address space, aligned to `alignment` (a power of two): no memory stands behind
/// it, any access faults, and it is never given back, so that no other object can ever have an address in it.
pub fn reserve_addresses(length: usize, alignment: usize) -> io::Result<usize> {
    if length == 0 || !alignment.is_power_of_two() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let padded = length.checked_add(alignment).ok_or(io::ErrorKind::OutOfMemory)?;
    let flags = libc::MAP_PRIVATE | libc::MAP_ANON | libc::MAP_NORESERVE;
    // SAFETY: a fresh anonymous mapping at an address of the kernel's choice touches nothing that exists.
    let start = unsafe { libc::mmap(ptr::null_mut(), padded, libc::PROT_NONE, flags, -1, 0) };
    if start == libc::MAP_FAILED {
        return Err(io::Error::last_os_error());
    }
    Ok((start as usize).next_multiple_of(alignment))
}
