//! Threads: `codex_thread_*`, but for those that open one.

use std::ffi::{CString, c_char};
use std::ptr;
use std::sync::{Arc, OnceLock};

use super::client::give;
use super::entry;
use super::handle::{self, Opaque};
use super::output::Output;
use super::text::{self, Text};
use super::types::{codex_error, codex_event, codex_thread};
use crate::base::deadline::Timeout;
use crate::base::error::Result;
use crate::base::status::{CODEX_OK, CODEX_TIMEOUT, codex_status};
use crate::client::{Completed, Thread};
use crate::rpc::poller::Source;
use crate::rpc::signal::Signal;

/// A thread with its texts as C reads them, made when they are asked for.
pub(super) struct ThreadObject {
    pub(super) thread: Thread,
    id: OnceLock<CString>,
    json: OnceLock<CString>,
}

impl ThreadObject {
    /// The object behind a new handle.
    pub(super) fn new(thread: Thread) -> ThreadObject {
        ThreadObject { thread, id: OnceLock::new(), json: OnceLock::new() }
    }

    /// Nothing is kept of a thread that is not ready.
    fn id(&self) -> *const c_char {
        match self.thread.id() {
            "" => c"".as_ptr(),
            id => self.id.get_or_init(|| text::lent(id)).as_ptr(),
        }
    }

    fn json(&self) -> *const c_char {
        let lent = |json| self.json.get_or_init(|| text::lent(json)).as_ptr();
        self.thread.json().map_or(ptr::null(), lent)
    }
}

impl Source for ThreadObject {
    fn signal(&self) -> Result<Arc<Signal>> {
        Source::signal(&self.thread)
    }

    fn is_ready(&self) -> bool {
        Source::is_ready(&self.thread)
    }

    fn open_signal(&self) -> Result<Arc<Signal>> {
        Source::open_signal(&self.thread)
    }

    fn is_open(&self) -> bool {
        Source::is_open(&self.thread)
    }
}

impl Opaque for codex_thread {
    type Object = ThreadObject;
    const NAME: &'static str = "codex_thread";
    fn released(object: &ThreadObject) {
        object.thread.release();
    }
}

/// Hands out the result of a turn; of one that failed its result and its error.
pub(super) fn complete(completed: Completed, out_result_json: &Output<c_char>) -> Result<codex_status> {
    let (result, failure) = completed.result();
    out_result_json.give_pieces(&result);
    failure.map_or(Ok(CODEX_OK), Err)
}

/// Waits until a thread of `codex_thread_begin` is open; any other thread is.
///
/// Any thread; blocks.
///
/// @param thread     a thread
/// @param timeout_ms for the answer; `CODEX_DEFAULT` is `requestTimeoutMs`
/// @param out_error  receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK the thread is open: it has its id
/// @retval CODEX_TIMEOUT it is not open yet: call again
/// @retval CODEX_E_INVALID_ARGUMENT `timeout_ms` is out of range
/// @retval CODEX_E_INVALID_HANDLE `thread` is not a live thread
/// @retval CODEX_E_RPC the server answered with an error; its reason may be `threadNotFound`, `noRollout`,
///         `threadArchived` or `ephemeralThread`
/// @retval CODEX_E_PROTOCOL the answer names no thread
/// @retval CODEX_E_CLOSED the client or the server behind it is closed, or `thread` was freed meanwhile
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_thread_ready(
    thread: *mut codex_thread,
    timeout_ms: i64,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that outputs may be written to, or are NULL.
    let out_error = unsafe { Output::new(out_error) };
    entry::call("codex_thread_ready", out_error, || {
        let object = handle::get(thread, "thread")?;
        let ready = object.thread.ready(Timeout::from_ms(timeout_ms)?)?;
        Ok(if ready { CODEX_OK } else { CODEX_TIMEOUT })
    })
}

/// The thread's id.
///
/// Any thread; never blocks.
///
/// @param thread a thread
/// @return text that is borrowed from `thread`; `""` when a thread of `codex_thread_begin` is not open yet,
///         when `thread` is not a live thread, or in a forked child; never NULL
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_thread_id(thread: *const codex_thread) -> *const c_char {
    entry::value("codex_thread_id", c"".as_ptr(), || {
        handle::get(thread, "thread").map_or(c"".as_ptr(), |object| object.id())
    })
}

/// The server's whole answer to the start, the resumption or the fork: `thread` (the protocol's `Thread`),
/// `model`, `cwd` and more.
///
/// Any thread; never blocks.
///
/// @param thread a thread
/// @return JSON that is borrowed from `thread`; NULL for a thread of `codex_thread_attach`, when a thread of
///         `codex_thread_begin` is not open yet, when `thread` is not a live thread, or in a forked child
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_thread_json(thread: *const codex_thread) -> *const c_char {
    entry::value("codex_thread_json", ptr::null(), || {
        handle::get(thread, "thread").map_or(ptr::null(), |object| object.json())
    })
}

/// Sends any request of the protocol about this thread, and waits for the answer: `thread/name/set`,
/// `thread/read`, `thread/archive` and many more. As `codex_request`, but the library sets `threadId`.
///
/// On a thread that is not open yet it waits for that too, within its own time. Any thread; blocks.
///
/// @param thread      a thread
/// @param method      the protocol's method, such as `thread/read`
/// @param params_json the protocol's params for it without `threadId`; NULL for `{}`
/// @param timeout_ms  for the answer; `CODEX_DEFAULT` is `requestTimeoutMs`
/// @param out_json    receives the `result` of the answer, JSON to free; may be NULL
/// @param out_error   receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK the answer is there
/// @retval CODEX_E_INVALID_ARGUMENT `method` is NULL or empty, `params_json` has a `threadId`, or
///         `timeout_ms` is out of range
/// @retval CODEX_E_INVALID_HANDLE `thread` is not a live thread
/// @retval CODEX_E_UTF8 a text is not UTF-8
/// @retval CODEX_E_JSON `params_json` is not a JSON object that the server would accept
/// @retval CODEX_E_RPC the server answered with an error, which the error has as `rpc`; its reason may be
///         `threadNotFound`, `noRollout`, `threadArchived` or `ephemeralThread`
/// @retval CODEX_E_PROTOCOL the answer is not one that JSON-RPC allows
/// @retval CODEX_E_TIMEOUT no answer in time; the error's `sent` says whether the request went out
/// @retval CODEX_E_CLOSED the client or the server behind it is closed, or `thread` was freed meanwhile
/// @retval CODEX_E_UNSUPPORTED the params have a member that the server is too old for; the message names both
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_thread_request(
    thread: *mut codex_thread,
    method: *const c_char,
    params_json: *const c_char,
    timeout_ms: i64,
    out_json: *mut *mut c_char,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that texts end with a NUL and outputs may be written to, or are NULL.
    let (method, params, out_json, out_error) =
        unsafe { (Text::new(method), Text::new(params_json), Output::new(out_json), Output::new(out_error)) };
    entry::call("codex_thread_request", out_error, || {
        let object = handle::get(thread, "thread")?;
        let timeout = Timeout::from_ms(timeout_ms)?;
        let (method, params) = (method.required("method")?, params.optional("params_json")?);
        out_json.give(&object.thread.request(method, params, timeout)?);
        Ok(CODEX_OK)
    })
}

/// Starts a turn, waits until it is completed, and gives its result: `codex_turn_start` and
/// `codex_turn_run` in one, for programs that need neither events nor approvals. Requests of the server are
/// declined.
///
/// When the time is up the turn is interrupted, since nothing is left to hold it by. Any thread; blocks.
///
/// @param thread          a thread
/// @param input_json      an array of the protocol's input items, one item, or a JSON string for a text;
///         `codex_text_input` makes it from plain text
/// @param params_json     the protocol's `TurnStartParams` without `threadId` and `input`, passed through;
///         NULL for `{}`. The member `libcodex` as with `codex_turn_start`
/// @param timeout_ms      for the whole turn; `CODEX_DEFAULT` is no limit but the turn's own
///         `idleTimeoutMs`
/// @param out_result_json receives the result as with `codex_turn_run`, JSON to free; written with
///         `CODEX_E_TURN_FAILED` too; may be NULL
/// @param out_error       receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK the turn is completed or was interrupted: the result's `status` says which
/// @retval CODEX_E_TURN_FAILED the turn failed, or was interrupted at its `deadlineMs` or `idleTimeoutMs`;
///         result and error are both written
/// @retval CODEX_E_INVALID_ARGUMENT `input_json` is NULL, a member of `libcodex` is unknown or has a value
///         that it can't have, or `timeout_ms` is out of range
/// @retval CODEX_E_INVALID_HANDLE `thread` is not a live thread
/// @retval CODEX_E_UTF8 a text is not UTF-8
/// @retval CODEX_E_JSON a text is not JSON that the server would accept
/// @retval CODEX_E_RPC the server refused to start the turn; the error has its answer as `rpc`
/// @retval CODEX_E_PROTOCOL the answer names no turn
/// @retval CODEX_E_BUSY the thread is busy, and `join` is false
/// @retval CODEX_E_TIMEOUT not completed in time; the turn is interrupted
/// @retval CODEX_E_CLOSED the client or the server behind it is closed, or `thread` was freed meanwhile
/// @retval CODEX_E_OVERFLOW the turn brought more at once than its queue may hold; it is interrupted
/// @retval CODEX_E_UNSUPPORTED the params have a member that the server is too old for; the message names both
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_thread_run(
    thread: *mut codex_thread,
    input_json: *const c_char,
    params_json: *const c_char,
    timeout_ms: i64,
    out_result_json: *mut *mut c_char,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that texts end with a NUL and outputs may be written to, or are NULL.
    let (input, params, out_result_json, out_error) = unsafe {
        (Text::new(input_json), Text::new(params_json), Output::new(out_result_json), Output::new(out_error))
    };
    entry::call("codex_thread_run", out_error, || {
        let object = handle::get(thread, "thread")?;
        let timeout = Timeout::from_ms(timeout_ms)?;
        let (input, params) = (input.required("input_json")?, params.optional("params_json")?);
        complete(object.thread.run(input, params, timeout)?, &out_result_json)
    })
}

/// Asks the server to stop what runs on the thread (`turn/interrupt`): a turn of `codex_thread_run`, turns
/// that are held by handles, those that are just being started, and one that something else has started.
///
/// May be called any number of times; when nothing runs, nothing happens. Any thread, in callbacks too;
/// never blocks: the request is queued.
///
/// @param thread       a thread
/// @param options_json an object; `{"libcodex":{"killBackground":true}}` ends the background terminals of
///         the thread too; NULL for `{}`
/// @param out_error    receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK the request is queued, or nothing runs
/// @retval CODEX_E_INVALID_ARGUMENT an option is unknown or has a value that it can't have
/// @retval CODEX_E_INVALID_HANDLE `thread` is not a live thread
/// @retval CODEX_E_UTF8 `options_json` is not UTF-8
/// @retval CODEX_E_JSON `options_json` is not a JSON object
/// @retval CODEX_E_CLOSED the client or the server behind it is closed, or another thread has just freed
///         `thread`
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_thread_interrupt(
    thread: *mut codex_thread,
    options_json: *const c_char,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that texts end with a NUL and outputs may be written to, or are NULL.
    let (options, out_error) = unsafe { (Text::new(options_json), Output::new(out_error)) };
    entry::call("codex_thread_interrupt", out_error, || {
        handle::get(thread, "thread")?.thread.interrupt(options.optional("options_json")?)?;
        Ok(CODEX_OK)
    })
}

/// Takes the next event of the thread: of every turn, also those that the server or another client starts
/// (a review, a compaction, a goal), and what belongs to no turn.
///
/// Events are kept for this handle from its first `codex_thread_next`, `codex_thread_wake` or
/// `codex_poller_add` on, and then do not come by `codex_next` any more. The queue of a thread of
/// `codex_thread_begin` begins with an event of kind `CODEX_EVENT_RESPONSE`, whenever it is read first.
///
/// What the server asks comes as `CODEX_EVENT_REQUEST` when no turn handle has it, to be answered with
/// `codex_event_respond`; else as `CODEX_EVENT_OBSERVED`. Of several handles to one thread, each with a
/// queue of its own, the one that read first has the requests. The queue is bounded by `queueBytes`; beyond
/// it the oldest notifications are dropped, and an event of kind `CODEX_EVENT_LAGGED` says how many. When
/// the server is gone, what is queued is still delivered, then the error. Several threads may wait: each
/// event goes to one, each sees the end. Any thread; blocks.
///
/// @param thread     a thread
/// @param timeout_ms for an event; `CODEX_DEFAULT` is no limit
/// @param out_event  receives the event, to be freed by `codex_event_free`
/// @param out_error  receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK an event is there
/// @retval CODEX_TIMEOUT none came in time: call again
/// @retval CODEX_WOKEN `codex_thread_wake` ended the wait
/// @retval CODEX_E_INVALID_ARGUMENT `out_event` is NULL, or `timeout_ms` is out of range
/// @retval CODEX_E_INVALID_HANDLE `thread` is not a live thread
/// @retval CODEX_E_RPC the server refused to open a thread of `codex_thread_begin`
/// @retval CODEX_E_PROTOCOL its answer names no thread
/// @retval CODEX_E_CLOSED the client or the server behind it is closed, with its `exit` in the error; or
///         `thread` was freed meanwhile
/// @retval CODEX_E_IO no address for another handle
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_thread_next(
    thread: *mut codex_thread,
    timeout_ms: i64,
    out_event: *mut *mut codex_event,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that outputs may be written to, or are NULL.
    let (out_event, out_error) = unsafe { (Output::new(out_event), Output::new(out_error)) };
    entry::call("codex_thread_next", out_error, || {
        out_event.required("out_event")?;
        let object = handle::get(thread, "thread")?;
        give(object.thread.next(Timeout::from_ms(timeout_ms)?)?, &out_event)
    })
}

/// Makes one `codex_thread_next` on this thread handle return `CODEX_WOKEN`: one that waits, or else the next,
/// before it takes what is queued. Wakes that come before the first was taken count as one.
///
/// Any thread, in callbacks too; never blocks.
///
/// @param thread    a thread
/// @param out_error receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK done
/// @retval CODEX_E_INVALID_HANDLE `thread` is not a live thread
/// @retval CODEX_E_CLOSED another thread has just freed `thread`
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_thread_wake(
    thread: *mut codex_thread,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that outputs may be written to, or are NULL.
    let out_error = unsafe { Output::new(out_error) };
    entry::call("codex_thread_wake", out_error, || {
        handle::get(thread, "thread")?.thread.wake()?;
        Ok(CODEX_OK)
    })
}

/// Frees a thread handle. The thread itself stays with the server and can be resumed; its turns go on.
///
/// Calls that wait on this handle return `CODEX_E_CLOSED`. A thread of `codex_thread_begin` that is not open
/// yet is let go, unless turns are queued behind it. Any thread, in callbacks too; never blocks. Nothing
/// happens for NULL and in a forked child; a thread that is not live (freed already, or not a
/// thread) is left alone, with a line in the log.
///
/// @param thread a thread, or NULL
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_thread_free(thread: *mut codex_thread) {
    entry::free("codex_thread_free", || handle::free(thread, "codex_thread_free"));
}
