//! Error objects: `codex_error_*`.

use std::ffi::{CString, c_char};
use std::sync::{Arc, OnceLock};

use super::handle::{self, Opaque};
use super::types::codex_error;
use super::{entry, text};
use crate::base::error::{Error, Result};
use crate::base::status::{CODEX_E_INVALID_HANDLE, codex_status};

/// An error with its texts as C reads them, made when they are asked for.
pub(super) struct ErrorObject {
    error: Error,
    reason: OnceLock<CString>,
    message: OnceLock<CString>,
    json: OnceLock<CString>,
}

impl Opaque for codex_error {
    type Object = ErrorObject;
    const NAME: &'static str = "codex_error";
}

/// Publishes an error.
pub(super) fn open(error: Error) -> Result<*mut codex_error> {
    let object =
        ErrorObject { error, reason: OnceLock::new(), message: OnceLock::new(), json: OnceLock::new() };
    handle::open(Arc::new(object))
}

/// The status that came with the error, always negative; `CODEX_E_INVALID_HANDLE` when `error` is not a
/// live error.
///
/// Any thread; never blocks.
///
/// @param error an error
/// @return a `CODEX_E_*` status; `CODEX_E_FORKED` in a forked child
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_error_code(error: *const codex_error) -> codex_status {
    entry::status("codex_error_code", || {
        handle::get(error, "error").map_or(CODEX_E_INVALID_HANDLE, |object| object.error.code())
    })
}

/// The word to branch on, such as `threadNotFound`, `noRollout`, `activeWriter`, `threadArchived`,
/// `ephemeralThread`, `noActiveTurn`, `overloaded`, `shuttingDown`, `deadline`, `idle`, or the server's own
/// `codexErrorInfo`. An open set.
///
/// Any thread; never blocks.
///
/// @param error an error
/// @return text that is borrowed from `error`; `""` when there is no such word, `error` is not a live
///         error, or in a forked child; never NULL
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_error_reason(error: *const codex_error) -> *const c_char {
    entry::value("codex_error_reason", c"".as_ptr(), || {
        let Ok(object) = handle::get(error, "error") else { return c"".as_ptr() };
        object.reason.get_or_init(|| text::lent(object.error.reason())).as_ptr()
    })
}

/// What went wrong, in one line for a person, and what to do about it where that is known.
///
/// Any thread; never blocks.
///
/// @param error an error
/// @return text that is borrowed from `error`; `""` when `error` is not a live error, or in a forked child;
///         never NULL
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_error_message(error: *const codex_error) -> *const c_char {
    entry::value("codex_error_message", c"".as_ptr(), || {
        let Ok(object) = handle::get(error, "error") else { return c"".as_ptr() };
        object.message.get_or_init(|| text::lent(object.error.message())).as_ptr()
    })
}

/// All of it as a JSON object: `code`, `name`, `reason`, `message`, `retryable`, `at` (the function that
/// failed), and where they apply `method`, `sent` (whether the request went out), `elapsedMs`, `rpc` (the
/// server's `code`, `message` and `data`), `exit` (`code` and `signal` of the server), `stderrTail`,
/// `triedPaths`, `argument`, `offset`, `line` and `column`. An open set.
///
/// Any thread; never blocks.
///
/// @param error an error
/// @return JSON that is borrowed from `error`; NULL when `error` is not a live error, or in a forked child
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_error_json(error: *const codex_error) -> *const c_char {
    entry::value("codex_error_json", std::ptr::null(), || {
        let Ok(object) = handle::get(error, "error") else { return std::ptr::null() };
        object.json.get_or_init(|| text::lent(&object.error.json())).as_ptr()
    })
}

/// Whether the same call may succeed a little later.
///
/// Any thread; never blocks.
///
/// @param error an error
/// @return 1 or 0; 0 when `error` is not a live error, or in a forked child
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_error_is_retryable(error: *const codex_error) -> i32 {
    entry::value("codex_error_is_retryable", 0, || {
        handle::get(error, "error").map_or(0, |object| i32::from(object.error.is_retryable()))
    })
}

/// Frees an error, and with it the texts that were borrowed from it.
///
/// Any thread; never blocks. Nothing happens for NULL and in a forked child; an error that is not live
/// (freed already, or not an error) is left alone, with a line in the log.
///
/// @param error an error, or NULL
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_error_free(error: *mut codex_error) {
    entry::free("codex_error_free", || handle::free(error, "codex_error_free"));
}
