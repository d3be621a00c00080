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

/// Runs `work` with every signal blocked on the calling thread, and puts the thread's mask back. Around the start of a
/// thread of the library it leaves no moment in which a signal of the host's could arrive there, before the thread
/// gets to block them itself.
pub fn with_signals_blocked<T>(work: impl FnOnce() -> T) -> T {
    struct Restored(libc::sigset_t);
    impl Drop for Restored {
        fn drop(&mut self) {
            // SAFETY: the set was filled in below.
            unsafe { libc::pthread_sigmask(libc::SIG_SETMASK, &raw const self.0, ptr::null_mut()) };
        }
    }
    let all = full_set();
    let mut old = empty_set();
    // SAFETY: both sets are initialised and live.
    unsafe { libc::pthread_sigmask(libc::SIG_SETMASK, &raw const all, &raw mut old) };
    let _restored = Restored(old);
    work()
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
