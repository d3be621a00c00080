//! What a host hands over with a callback.

use std::ffi::c_void;

use super::panic;
use super::types::codex_destroy_fn;
use crate::base::held;

/// A callback's data, released exactly once: when the last holder is gone, and no lock is held.
pub(super) struct UserData {
    pointer: *mut c_void,
    destroy: codex_destroy_fn,
}

// SAFETY: the header tells the host that its callbacks, and with them this pointer, are used on any thread.
unsafe impl Send for UserData {}
// SAFETY: as above; the pointer itself is only ever read.
unsafe impl Sync for UserData {}

impl UserData {
    /// Takes over what the host passed.
    ///
    /// # Safety
    /// `destroy` may be called once with `pointer`, on any thread, at any later time.
    pub(super) unsafe fn new(pointer: *mut c_void, destroy: codex_destroy_fn) -> UserData {
        UserData { pointer, destroy }
    }

    /// What is passed to the callback.
    pub(super) fn pointer(&self) -> *mut c_void {
        self.pointer
    }
}

impl Drop for UserData {
    fn drop(&mut self) {
        if let Some(destroy) = self.destroy {
            let pointer = self.pointer;
            // SAFETY: `new` asked for a function that may be called once, and a value is dropped once.
            held::later(move || panic::outside(|| unsafe { destroy(pointer) }));
        }
    }
}
