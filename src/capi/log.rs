//! The host's log callback.

use std::cell::Cell;
use std::ffi::c_void;

use super::types::codex_log_fn;
use super::user_data::UserData;
use super::{panic, text};
use crate::base::log::Sink;

/// A log callback with its data.
pub(super) struct LogCallback {
    function: unsafe extern "C" fn(i32, *const std::ffi::c_char, *const std::ffi::c_char, *mut c_void),
    user_data: UserData,
}

impl LogCallback {
    /// Puts the two together; `None` without a function.
    ///
    /// # Safety
    /// `function` may be called with `user_data`'s pointer, on any thread and on several at once, until that
    /// is dropped.
    pub(super) unsafe fn new(function: codex_log_fn, user_data: UserData) -> Result<LogCallback, UserData> {
        match function {
            Some(function) => Ok(LogCallback { function, user_data }),
            None => Err(user_data),
        }
    }
}

impl Sink for LogCallback {
    fn log(&self, level: i32, target: &str, message: &str) {
        thread_local! {
            static LOGGING: Cell<bool> = const { Cell::new(false) };
        }
        // A line about what the callback itself did would call it again, and so on without end.
        if LOGGING.try_with(|logging| logging.replace(true)).unwrap_or(true) {
            return;
        }
        let (target, message) = (text::lent(target), text::lent(message));
        // SAFETY: the texts live until the call returns; `new` asked for a function that may be called so.
        panic::outside(|| unsafe {
            (self.function)(level, target.as_ptr(), message.as_ptr(), self.user_data.pointer());
        });
        let _ = LOGGING.try_with(|logging| logging.set(false));
    }
}
