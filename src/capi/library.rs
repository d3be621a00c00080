//! The library itself: its version, the names of the statuses, its log, the text that it gives away.

use std::ffi::{CStr, c_char, c_void};
use std::sync::Arc;

use super::log::LogCallback;
use super::output::Output;
use super::types::{codex_destroy_fn, codex_error, codex_log_fn};
use super::user_data::UserData;
use super::{entry, handle, text};
use crate::base::error::Error;
use crate::base::log;
use crate::base::status::{self, CODEX_E_INVALID_ARGUMENT, CODEX_OK, codex_status};
use crate::base::version::{ABI_VERSION, VERSION_NUMBER};

/// The version of the library that is loaded, as one number: `major * 1000000 + minor * 1000 + patch`.
/// Compare it with `CODEX_VERSION_NUMBER`, the version of the header that a program was compiled with.
///
/// Any thread; never blocks; the same in a forked child.
///
/// @return the version
/// @since 0.1.0
#[unsafe(no_mangle)]
pub extern "C" fn codex_version_number() -> u32 {
    entry::constant("codex_version_number", 0, || VERSION_NUMBER)
}

/// The version of the library that is loaded, as text, such as `"0.1.0"`.
///
/// Any thread; never blocks; the same in a forked child.
///
/// @return text that is valid as long as the process lives, never NULL
/// @since 0.1.0
#[unsafe(no_mangle)]
pub extern "C" fn codex_version_string() -> *const c_char {
    entry::constant("codex_version_string", c"".as_ptr(), || {
        concat!(env!("CARGO_PKG_VERSION"), "\0").as_ptr().cast()
    })
}

/// The number of the ABI of the library that is loaded: the one in its file name (`libcodex.so.<number>`),
/// raised only when programs have to be compiled again. Compare it with `CODEX_ABI_VERSION`.
///
/// Any thread; never blocks; the same in a forked child.
///
/// @return the number
/// @since 0.1.0
#[unsafe(no_mangle)]
pub extern "C" fn codex_abi_version() -> u32 {
    entry::constant("codex_abi_version", 0, || ABI_VERSION)
}

/// The name of a status, such as `"CODEX_E_RPC"`.
///
/// Any thread; never blocks; the same in a forked child.
///
/// @param status a status
/// @return text that is valid as long as the process lives; `"CODEX_UNKNOWN"` for a number that is no
///         status; never NULL
/// @since 0.1.0
#[unsafe(no_mangle)]
pub extern "C" fn codex_status_name(status: codex_status) -> *const c_char {
    entry::constant("codex_status_name", c"".as_ptr(), || status_name(status).as_ptr())
}

/// How many handles of this process are live: made, and not freed. 0 at the end says that none was
/// forgotten.
///
/// Any thread; never blocks.
///
/// @return the number of live handles of all types; 0 in a forked child
/// @since 0.1.0
#[unsafe(no_mangle)]
pub extern "C" fn codex_live_handles() -> usize {
    entry::value("codex_live_handles", 0, handle::live)
}

/// Sets where the library's log goes; at first it goes nowhere. The library never writes to stdout or
/// stderr.
///
/// There is one log for the process: a call replaces what the one before it has set. Calls of the old
/// callback may still be running when this returns; its `destroy` runs after the last of them. Any thread;
/// never blocks.
///
/// @param max_level 0 turns the log off; 1 errors, 2 warnings too, 3 information too, 4 debugging too, with
///         the lines that the server writes to its stderr
/// @param callback  takes the lines; may be NULL when `max_level` is 0
/// @param user_data passed to `callback`
/// @param destroy   releases `user_data`, exactly once, also when this call fails; with `max_level` 0
///         before it returns. May be NULL
/// @param out_error receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK the log is set
/// @retval CODEX_E_INVALID_ARGUMENT `max_level` is negative, or `callback` is NULL and `max_level` is not 0
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_set_log(
    max_level: i32,
    callback: codex_log_fn,
    user_data: *mut c_void,
    destroy: codex_destroy_fn,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that `destroy` and `callback` take `user_data`, on any thread, and that
    // `out_error` is NULL or may be written to.
    let (callback, out_error) = unsafe {
        let user_data = UserData::new(user_data, destroy);
        (LogCallback::new(callback, user_data), Output::new(out_error))
    };
    entry::call("codex_set_log", out_error, move || {
        let sink = match (max_level, callback) {
            (0, _) => None,
            (1.., Ok(callback)) => Some(Arc::new(callback) as Arc<dyn log::Sink>),
            (1.., Err(_)) => {
                return Err(Error::new(
                    CODEX_E_INVALID_ARGUMENT,
                    "callback is NULL: pass one, or max_level 0",
                ));
            }
            _ => {
                let message =
                    format!("max_level is {max_level}: pass 0 for off, or 1 (errors) to 4 (debugging)");
                return Err(Error::new(CODEX_E_INVALID_ARGUMENT, message));
            }
        };
        log::set_sink(max_level, sink);
        Ok(CODEX_OK)
    })
}

/// Frees a text that the library gave away: a `char *` that a function returned, or wrote to an output.
///
/// Any thread; never blocks. Nothing happens for NULL and in a forked child. The one function that can't
/// tell a mistake: text is plain memory, not a handle, and freeing it twice is as undefined as with `free`.
///
/// @param string a text of the library's, or NULL
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_string_free(string: *mut c_char) {
    // SAFETY: the header asks of the caller that the text is the library's and is not used any more.
    entry::free("codex_string_free", || unsafe { text::free(string) });
}

/// The names with a NUL after each: made at compile time, since no lock may be taken for one in a forked
/// child.
const NAMES: [u8; names_length()] = {
    let mut all = [0; names_length()];
    let (mut at, mut entry) = (0, 0);
    while entry < status::NAMES.len() {
        let name = status::NAMES[entry].1.as_bytes();
        let mut byte = 0;
        while byte < name.len() {
            all[at] = name[byte];
            at += 1;
            byte += 1;
        }
        at += 1;
        entry += 1;
    }
    all
};

const fn names_length() -> usize {
    let (mut length, mut entry) = (0, 0);
    while entry < status::NAMES.len() {
        length += status::NAMES[entry].1.len() + 1;
        entry += 1;
    }
    length
}

fn status_name(status: codex_status) -> &'static CStr {
    static ALL: [u8; names_length()] = NAMES;
    let mut rest = &ALL[..];
    for (number, name) in status::NAMES {
        if *number == status {
            return CStr::from_bytes_until_nul(rest).unwrap_or_default();
        }
        rest = &rest[name.len() + 1..];
    }
    c"CODEX_UNKNOWN"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_status_has_its_name() {
        for (number, name) in status::NAMES {
            assert_eq!(status_name(*number).to_str().unwrap(), *name);
        }
        for unknown in [5, -22, i32::MAX, i32::MIN] {
            assert_eq!(status_name(unknown).to_str().unwrap(), "CODEX_UNKNOWN");
        }
    }
}
