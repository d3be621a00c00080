//! The types and constants of the header, beside the statuses of [`crate::base::status`].

// The casts are for the header, where they make the type of each number sure.
#![allow(clippy::unnecessary_cast)]

use std::ffi::{c_char, c_void};

/// A timeout that does not wait at all: what is there is returned, or else `CODEX_TIMEOUT` or
/// `CODEX_E_TIMEOUT`.
pub const CODEX_POLL: i64 = 0 as i64;
/// A timeout without a limit.
pub const CODEX_FOREVER: i64 = -1 as i64;
/// The client's own limit: `requestTimeoutMs` (60000 unless set) in a call that waits for one answer; no
/// limit in a call that waits for work (`codex_next`, `codex_thread_next`, `codex_turn_next`,
/// `codex_turn_run`, `codex_thread_run`, `codex_login_wait`, `codex_poller_wait`).
pub const CODEX_DEFAULT: i64 = -2 as i64;

/// An event's kind: a notification of the server.
pub const CODEX_EVENT_NOTIFICATION: i32 = 1;
/// An event's kind: a request of the server, to be answered with `codex_event_respond` or
/// `codex_event_reject`.
pub const CODEX_EVENT_REQUEST: i32 = 2;
/// An event's kind: the server's answer to what was begun (`codex_begin`, `codex_thread_begin`,
/// `codex_turn_begin`), which succeeded; it is the first event of that handle's queue.
pub const CODEX_EVENT_RESPONSE: i32 = 3;
/// An event's kind: the server is gone; `/params/exit`, `/params/message` and `/params/stderrTail` say how.
/// The last event of a client's queue.
pub const CODEX_EVENT_EXIT: i32 = 4;
/// An event's kind: the queue was full, and events were dropped; `/params/dropped` says how many.
pub const CODEX_EVENT_LAGGED: i32 = 5;
/// An event's kind: a request that this queue delivered needs no answer any more; it has that request's id,
/// and `/params/reason` says why.
pub const CODEX_EVENT_WITHDRAWN: i32 = 6;
/// An event's kind: a request of the server that another queue delivers; it can't be answered here.
pub const CODEX_EVENT_OBSERVED: i32 = 7;

/// How a poller tells of a source: again and again, as long as there is something to take.
pub const CODEX_POLLER_LEVEL: i32 = 0;
/// How a poller tells of a source: once, and again after the source's own call gave `CODEX_TIMEOUT`.
pub const CODEX_POLLER_ONCE: i32 = 1;
/// How a poller tells of a source: once and for all, as soon as its `_ready` would give anything but `CODEX_TIMEOUT`.
pub const CODEX_POLLER_READY: i32 = 2;

/// A type of JSON value: there is none.
pub const CODEX_JSON_ABSENT: i32 = 0;
/// A type of JSON value: `null`.
pub const CODEX_JSON_NULL: i32 = 1;
/// A type of JSON value: `true` or `false`.
pub const CODEX_JSON_BOOL: i32 = 2;
/// A type of JSON value: a number.
pub const CODEX_JSON_NUMBER: i32 = 3;
/// A type of JSON value: a string.
pub const CODEX_JSON_STRING: i32 = 4;
/// A type of JSON value: an array.
pub const CODEX_JSON_ARRAY: i32 = 5;
/// A type of JSON value: an object.
pub const CODEX_JSON_OBJECT: i32 = 6;

/// A connection to one `codex app-server`. Made by `codex_new`, `codex_begin` and `codex_clone`, freed by
/// `codex_free`.
pub struct codex_client(());
/// One request in flight. Made by `codex_call_begin`, freed by `codex_call_free`.
pub struct codex_call(());
/// A conversation. Made by `codex_thread_start`, `_resume`, `_fork`, `_begin` and `_attach`, freed by
/// `codex_thread_free`.
pub struct codex_thread(());
/// One turn of a thread: an input, and all that the agent does about it. Made by `codex_turn_start`,
/// `codex_turn_begin`, `codex_turn_begin_with` and `codex_turn_attach`, freed by `codex_turn_free`.
pub struct codex_turn(());
/// A login that is under way. Made by `codex_login_start` and `codex_login_begin`, freed by
/// `codex_login_free`.
pub struct codex_login(());
/// Watches any number of clients, calls, threads, turns and logins for a program with a loop of its own. Made by
/// `codex_poller_new`, freed by `codex_poller_free`.
pub struct codex_poller(());
/// One message of the server, or of the library itself. Made by `codex_next`, `codex_thread_next`,
/// `codex_turn_next` and `codex_event_clone`, and for the callbacks of handlers and tools, freed by
/// `codex_event_free`. The callback of `codex_turn_run` is lent its events, and frees none.
pub struct codex_event(());
/// Why a call failed. Made by every function with an `out_error`, freed by `codex_error_free`.
pub struct codex_error(());

/// Takes the events of a turn in `codex_turn_run`, on the thread that called it.
///
/// `event` is lent for the length of the call: it must not be freed; `codex_event_clone` makes a handle to
/// keep. Returns 0 to go on, or `CODEX_STOP` to make `codex_turn_run` return while the turn runs on. Must
/// not throw, and must not leave by `longjmp`.
pub type codex_event_fn =
    Option<unsafe extern "C" fn(event: *mut codex_event, user_data: *mut c_void) -> i32>;

/// Takes a request of the server's to answer, or the word that an earlier one needs no answer any more, on a
/// thread of the client's.
///
/// The event is the callee's: it answers with `codex_event_respond` or `codex_event_reject`, there or later
/// and on any thread, and frees it with `codex_event_free`; freed unanswered, the request is declined. Must not
/// throw, and must not leave by `longjmp`.
pub type codex_request_fn = Option<unsafe extern "C" fn(request: *mut codex_event, user_data: *mut c_void)>;

/// Tells a program that its poller may have something, on any thread, the caller's own included, and on
/// several at once: time to call `codex_poller_wait` with `CODEX_POLL` until it gives `CODEX_TIMEOUT`, on
/// the program's own thread and not in here.
///
/// Of this library's functions only those whose names end in `_wake` may be called: the rest of the work is
/// to poke the program's own loop. Must not throw, and must not leave by `longjmp`.
pub type codex_wakeup_fn = Option<unsafe extern "C" fn(user_data: *mut c_void)>;

/// Takes lines of the log, on any thread, the caller's own included, and on several at once.
///
/// `level` is 1 for an error, 2 for a warning, 3 for information, 4 for debugging; `target` is the part of
/// the library that speaks. Both texts are lent for the length of the call. Of this library's functions
/// only those whose names end in `_wake` may be called. Must not throw, and must not leave by `longjmp`.
pub type codex_log_fn = Option<
    unsafe extern "C" fn(level: i32, target: *const c_char, message: *const c_char, user_data: *mut c_void),
>;

/// Releases the `user_data` of a callback. Runs exactly once, on any thread, after the last call of the
/// callback has returned; also when the function that was to register the callback fails.
pub type codex_destroy_fn = Option<unsafe extern "C" fn(user_data: *mut c_void)>;
