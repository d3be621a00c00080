//! Signal masks.

use std::mem::MaybeUninit;
use std::ptr;

/// Blocks every signal on the calling thread. The library's threads call it first, so that no handler of the
/// host ever runs on them, and a broken pipe is an error code instead of SIGPIPE.
pub fn block_all_signals() {
    let all = full_set();
    // SAFETY: `all` is an initialised set; a NULL third argument means that the old mask is not wanted.
    unsafe { libc::pthread_sigmask(libc::SIG_SETMASK, &raw const all, ptr::null_mut()) };
}

/// Every signal.
pub fn full_set() -> libc::sigset_t {
    let mut set = MaybeUninit::uninit();
    // SAFETY: sigfillset initialises the set that it is given.
    unsafe {
        libc::sigfillset(set.as_mut_ptr());
        set.assume_init()
    }
}

/// No signal.
pub fn empty_set() -> libc::sigset_t {
    let mut set = MaybeUninit::uninit();
    // SAFETY: sigemptyset initialises the set that it is given.
    unsafe {
        libc::sigemptyset(set.as_mut_ptr());
        set.assume_init()
    }
}
