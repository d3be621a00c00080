//! The statuses that every fallible function returns. The one place where their numbers stand.
#![forbid(unsafe_code)]
#![allow(non_camel_case_types)]

/// What a call came to: 0 done; positive, an ordinary outcome; negative, a failure. An open set.
pub type codex_status = i32;

macro_rules! names {
    ($($constant:ident),* $(,)?) => {
        /// Every status with the name of its constant.
        pub const NAMES: &[(codex_status, &str)] = &[$(($constant, stringify!($constant))),*];
    };
}

/// Done.
pub const CODEX_OK: codex_status = 0;
/// Nothing yet: the time ran out, call again.
pub const CODEX_TIMEOUT: codex_status = 1;
/// The wait was ended by a wake call.
pub const CODEX_WOKEN: codex_status = 2;
/// The queue is at its end: nothing will follow.
pub const CODEX_END: codex_status = 3;
/// Returned by an event callback to stop, and then by `codex_turn_run`.
pub const CODEX_STOP: codex_status = 4;
/// An argument is missing, out of range or unknown; the message names it.
pub const CODEX_E_INVALID_ARGUMENT: codex_status = -1;
/// A handle is NULL, was freed, or is of another type.
pub const CODEX_E_INVALID_HANDLE: codex_status = -2;
/// A text is not UTF-8; the message says at which byte.
pub const CODEX_E_UTF8: codex_status = -3;
/// A text is not JSON that the server would accept; the message says where and why.
pub const CODEX_E_JSON: codex_status = -4;
/// The operating system or the network refused something; the message says what.
pub const CODEX_E_IO: codex_status = -5;
/// The server was started, but ended before it was initialised.
pub const CODEX_E_SPAWN: codex_status = -6;
/// The server answered with an error.
pub const CODEX_E_RPC: codex_status = -7;
/// The server answered with something that its protocol does not allow.
pub const CODEX_E_PROTOCOL: codex_status = -8;
/// The handle, the client or the server behind it is closed.
pub const CODEX_E_CLOSED: codex_status = -9;
/// Something else is under way on the same handle.
pub const CODEX_E_BUSY: codex_status = -10;
/// The request was answered before, or needs no answer any more.
pub const CODEX_E_ALREADY_ANSWERED: codex_status = -11;
/// A blocking call from a callback that it would wait for.
pub const CODEX_E_REENTRANT: codex_status = -12;
/// The process is a fork of the one that made the handle.
pub const CODEX_E_FORKED: codex_status = -13;
/// This build or this platform cannot do it.
pub const CODEX_E_UNSUPPORTED: codex_status = -14;
/// A defect of the library was caught before it could reach the caller.
pub const CODEX_E_PANIC: codex_status = -15;
/// The turn failed; result and error are both written.
pub const CODEX_E_TURN_FAILED: codex_status = -16;
/// No codex executable was found; the error lists every place that was tried.
pub const CODEX_E_NO_EXECUTABLE: codex_status = -17;
/// What was asked for did not come in time.
pub const CODEX_E_TIMEOUT: codex_status = -18;
/// The handle's answer is not there yet.
pub const CODEX_E_NOT_READY: codex_status = -19;
/// The call was cancelled.
pub const CODEX_E_CANCELLED: codex_status = -20;
/// A queue that nobody read grew past its bound.
pub const CODEX_E_OVERFLOW: codex_status = -21;

names!(
    CODEX_OK,
    CODEX_TIMEOUT,
    CODEX_WOKEN,
    CODEX_END,
    CODEX_STOP,
    CODEX_E_INVALID_ARGUMENT,
    CODEX_E_INVALID_HANDLE,
    CODEX_E_UTF8,
    CODEX_E_JSON,
    CODEX_E_IO,
    CODEX_E_SPAWN,
    CODEX_E_RPC,
    CODEX_E_PROTOCOL,
    CODEX_E_CLOSED,
    CODEX_E_BUSY,
    CODEX_E_ALREADY_ANSWERED,
    CODEX_E_REENTRANT,
    CODEX_E_FORKED,
    CODEX_E_UNSUPPORTED,
    CODEX_E_PANIC,
    CODEX_E_TURN_FAILED,
    CODEX_E_NO_EXECUTABLE,
    CODEX_E_TIMEOUT,
    CODEX_E_NOT_READY,
    CODEX_E_CANCELLED,
    CODEX_E_OVERFLOW,
);

/// The constant's name, `CODEX_UNKNOWN` for a number that is none.
pub fn name(status: codex_status) -> &'static str {
    NAMES.iter().find(|(code, _)| *code == status).map_or("CODEX_UNKNOWN", |(_, name)| name)
}
