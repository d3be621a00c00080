//! What every entry point does first and last: checks for a fork, catches panics, hands out the error.

use super::output::Output;
use super::panic;
use super::types::codex_error;
use crate::base::error::Result;
use crate::base::status::{CODEX_E_FORKED, CODEX_E_PANIC, codex_status};
use crate::os;

/// A fallible function. In a forked child nothing is run: a lock may be held by a thread that is not there.
pub(super) fn call(
    function: &'static str,
    out_error: Output<codex_error>,
    body: impl FnOnce() -> Result<codex_status>,
) -> codex_status {
    if os::forked() {
        return CODEX_E_FORKED;
    }
    match guarded(function, body).and_then(|result| result) {
        Ok(status) => status,
        Err(error) => {
            let code = error.code();
            if out_error.is_wanted() {
                // Without room for an error object the status alone has to do.
                let opened = panic::catch(function, || super::error::open(error.with("at", function)));
                if let Ok(Ok(handle)) = opened {
                    out_error.set(handle);
                }
            }
            code
        }
    }
}

/// A function that gives a value: `fallback` in a forked child, and after a panic.
pub(super) fn value<T>(function: &'static str, fallback: T, body: impl FnOnce() -> T) -> T {
    if os::forked() { fallback } else { guarded(function, body).unwrap_or(fallback) }
}

/// A function that gives a status without an error to explain it.
pub(super) fn status(function: &'static str, body: impl FnOnce() -> codex_status) -> codex_status {
    if os::forked() {
        return CODEX_E_FORKED;
    }
    guarded(function, body).unwrap_or(CODEX_E_PANIC)
}

/// A function whose answer is the same in every process: it touches no lock and no handle, so that it may run
/// in a forked child too.
pub(super) fn constant<T>(function: &'static str, fallback: T, body: impl FnOnce() -> T) -> T {
    if os::forked() { body() } else { guarded(function, body).unwrap_or(fallback) }
}

/// A function that frees: nothing in a forked child.
pub(super) fn free(function: &'static str, body: impl FnOnce()) {
    value(function, (), body);
}

fn guarded<T>(function: &'static str, body: impl FnOnce() -> T) -> Result<T> {
    os::arm_fork_guard();
    panic::catch(function, || {
        panic::force(function);
        body()
    })
}
