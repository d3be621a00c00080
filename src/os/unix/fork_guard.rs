//! What happens to the library in a fork child of its host: it says so, and lets go of the pipes.
//!
//! A fork child that never executes anything else keeps copies of every descriptor. With a copy of the server's
//! stdin in it, the server would outlive the host. So a handler closes our descriptors in each fork child. It may
//! only do what is safe after a fork of a process with many threads: no lock, no allocation. It reads the
//! descriptors from a table of atomics that only grows.

use std::io;
use std::mem::ManuallyDrop;
use std::os::fd::{AsRawFd, BorrowedFd, OwnedFd, RawFd};
use std::ptr;
use std::sync::atomic::{AtomicBool, AtomicI32, AtomicPtr, Ordering};

static FORKED: AtomicBool = AtomicBool::new(false);
static ARMED: AtomicBool = AtomicBool::new(false);
static TABLE: Chunk = Chunk::new();

const EMPTY: RawFd = -1;

/// A part of the table. Never freed, so that the handler can walk it at any moment.
struct Chunk {
    descriptors: [AtomicI32; 128],
    next: AtomicPtr<Chunk>,
}

impl Chunk {
    const fn new() -> Chunk {
        Chunk { descriptors: [const { AtomicI32::new(EMPTY) }; 128], next: AtomicPtr::new(ptr::null_mut()) }
    }

    fn next(&self) -> Option<&'static Chunk> {
        // SAFETY: a non-NULL `next` came from `Box::into_raw` in `grown` and is never freed.
        unsafe { self.next.load(Ordering::Acquire).as_ref() }
    }

    fn grown(&self) -> &'static Chunk {
        if let Some(next) = self.next() {
            return next;
        }
        let fresh = Box::into_raw(Box::new(Chunk::new()));
        match self.next.compare_exchange(ptr::null_mut(), fresh, Ordering::AcqRel, Ordering::Acquire) {
            // SAFETY: `fresh` is in the table now and never freed.
            Ok(_) => unsafe { &*fresh },
            Err(others) => {
                // SAFETY: nobody else has seen `fresh`; `others` is in the table and never freed.
                unsafe {
                    drop(Box::from_raw(fresh));
                    &*others
                }
            }
        }
    }
}

/// Registers the fork handler, once. No lock: a fork in the middle of it must not leave one held.
pub fn arm_fork_guard() {
    if !ARMED.load(Ordering::Relaxed) && !ARMED.swap(true, Ordering::AcqRel) {
        // SAFETY: the handler does only what is safe in a fork child, and is never unmapped (`-z nodelete`).
        let refused = unsafe { libc::pthread_atfork(None, None, Some(in_fork_child)) } != 0;
        if refused {
            ARMED.store(false, Ordering::Release);
        }
    }
}

/// Whether this process is a fork child of the one that first used the library. One atomic load.
pub fn forked() -> bool {
    FORKED.load(Ordering::Relaxed)
}

unsafe extern "C" fn in_fork_child() {
    FORKED.store(true, Ordering::Relaxed);
    let mut chunk = Some(&TABLE);
    while let Some(part) = chunk {
        for slot in &part.descriptors {
            let descriptor = slot.swap(EMPTY, Ordering::Relaxed);
            if descriptor != EMPTY {
                // SAFETY: the table holds open descriptors of ours; their owners see `forked()` and never close
                // them again in this process.
                unsafe { libc::close(descriptor) };
            }
        }
        chunk = part.next();
    }
}

/// A descriptor of ours that fork children close. Never 0, 1 or 2, where the host might have closed its own
/// and would then write into it.
#[derive(Debug)]
pub struct Guarded {
    descriptor: ManuallyDrop<OwnedFd>,
    slot: &'static AtomicI32,
}

impl Guarded {
    /// Takes over a descriptor.
    pub fn new(descriptor: OwnedFd) -> io::Result<Guarded> {
        // A clone is made close-on-exec and above the standard three.
        let descriptor = if descriptor.as_raw_fd() <= 2 { descriptor.try_clone()? } else { descriptor };
        let slot = claim(descriptor.as_raw_fd());
        Ok(Guarded { descriptor: ManuallyDrop::new(descriptor), slot })
    }

    /// The number.
    pub fn raw(&self) -> RawFd {
        self.descriptor.as_raw_fd()
    }

    /// The descriptor, for calls that take one.
    pub fn borrow(&self) -> BorrowedFd<'_> {
        use std::os::fd::AsFd;
        self.descriptor.as_fd()
    }
}

impl Drop for Guarded {
    fn drop(&mut self) {
        // In a fork child the handler has closed it, and the number may be another file's by now.
        if !forked() {
            // First out of the table, then closed: the handler must never close another file's number.
            self.slot.store(EMPTY, Ordering::Release);
            // SAFETY: dropped only here, and not used afterwards.
            unsafe { ManuallyDrop::drop(&mut self.descriptor) };
        }
    }
}

fn claim(descriptor: RawFd) -> &'static AtomicI32 {
    let mut chunk = &TABLE;
    loop {
        for slot in &chunk.descriptors {
            if slot.load(Ordering::Relaxed) == EMPTY
                && slot.compare_exchange(EMPTY, descriptor, Ordering::AcqRel, Ordering::Relaxed).is_ok()
            {
                return slot;
            }
        }
        chunk = chunk.grown();
    }
}
