//! Threads: `codex_thread_*`.

use std::ffi::{CString, c_char};
use std::ptr;

use super::entry;
use super::handle::{self, Opaque};
use super::output::Output;
use super::text::{self, Text};
use super::types::{codex_client, codex_error, codex_thread};
use crate::base::deadline::Timeout;
use crate::base::error::Result;
use crate::base::status::{CODEX_OK, codex_status};
use crate::client::{Completed, Thread};
use std::ffi::CStr;

/// A thread with its texts as C reads them.
pub(super) struct ThreadObject {
    pub(super) thread: Thread,
    id: CString,
    json: Option<CString>,
}

impl ThreadObject {
    /// The object behind a new handle.
    fn new(thread: Thread) -> ThreadObject {
        ThreadObject { id: text::lent(thread.id()), json: thread.json().map(text::lent), thread }
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
    out_result_json.give(&completed.result);
    completed.failure.map_or(Ok(CODEX_OK), Err)
}

/// Starts a new thread (`thread/start`).
///
/// Any thread; blocks.
///
/// @param client      a client
/// @param params_json the protocol's `ThreadStartParams`, such as `{"model":"…","cwd":"…"}`, passed
///         through; NULL for `{}`. The member `libcodex` is the library's own: `approvalMode` (`denyAll`,
///         `autoReview`, `ask`) and `sandbox` (`read-only`, `workspace-write`, `full-access`)
/// @param timeout_ms  for the answer; `CODEX_DEFAULT` is `requestTimeoutMs`
/// @param out_thread  receives the handle, to be freed by `codex_thread_free`
/// @param out_error   receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK the thread is there
/// @retval CODEX_E_INVALID_ARGUMENT a member of `libcodex` is unknown or has a value that it can't have,
///         `timeout_ms` is out of range, or `out_thread` is NULL
/// @retval CODEX_E_INVALID_HANDLE `client` is not a live client
/// @retval CODEX_E_UTF8 `params_json` is not UTF-8
/// @retval CODEX_E_JSON `params_json` is not a JSON object that the server would accept
/// @retval CODEX_E_RPC the server answered with an error; the error has it as `rpc`
/// @retval CODEX_E_PROTOCOL the answer names no thread
/// @retval CODEX_E_TIMEOUT no answer in time; a thread that is started all the same is let go
/// @retval CODEX_E_CLOSED the client or the server behind it is closed, or `client` was freed meanwhile
/// @retval CODEX_E_IO no address for another handle
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_thread_start(
    client: *mut codex_client,
    params_json: *const c_char,
    timeout_ms: i64,
    out_thread: *mut *mut codex_thread,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that texts end with a NUL and outputs may be written to, or are NULL.
    let (params, out_thread, out_error) =
        unsafe { (Text::new(params_json), Output::new(out_thread), Output::new(out_error)) };
    entry::call("codex_thread_start", out_error, || {
        out_thread.required("out_thread")?;
        let client = handle::get(client, "client")?;
        let timeout = Timeout::from_ms(timeout_ms)?;
        let thread = client.thread_start(params.optional("params_json")?, timeout)?;
        out_thread.open(ThreadObject::new(thread))?;
        Ok(CODEX_OK)
    })
}

/// Takes up a thread that was made before, by this process or another one (`thread/resume`).
///
/// Any thread; blocks.
///
/// @param client      a client
/// @param thread_id   the thread's id
/// @param params_json the protocol's `ThreadResumeParams` without `threadId`, passed through; NULL for
///         `{}`. The member `libcodex` as with `codex_thread_start`
/// @param timeout_ms  for the answer; `CODEX_DEFAULT` is `requestTimeoutMs`
/// @param out_thread  receives the handle, to be freed by `codex_thread_free`
/// @param out_error   receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK the thread is there
/// @retval CODEX_E_INVALID_ARGUMENT `thread_id` is NULL or empty, a member of `libcodex` is unknown or has
///         a value that it can't have, `timeout_ms` is out of range, or `out_thread` is NULL
/// @retval CODEX_E_INVALID_HANDLE `client` is not a live client
/// @retval CODEX_E_UTF8 a text is not UTF-8
/// @retval CODEX_E_JSON `params_json` is not a JSON object that the server would accept
/// @retval CODEX_E_RPC the server answered with an error; its reason may be `threadNotFound`, `noRollout`
///         or `threadArchived`
/// @retval CODEX_E_PROTOCOL the answer names no thread
/// @retval CODEX_E_TIMEOUT no answer in time; a thread that is resumed all the same is let go
/// @retval CODEX_E_CLOSED the client or the server behind it is closed, or `client` was freed meanwhile
/// @retval CODEX_E_IO no address for another handle
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_thread_resume(
    client: *mut codex_client,
    thread_id: *const c_char,
    params_json: *const c_char,
    timeout_ms: i64,
    out_thread: *mut *mut codex_thread,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that texts end with a NUL and outputs may be written to, or are NULL.
    let (thread_id, params, out_thread, out_error) = unsafe {
        (Text::new(thread_id), Text::new(params_json), Output::new(out_thread), Output::new(out_error))
    };
    entry::call("codex_thread_resume", out_error, || {
        out_thread.required("out_thread")?;
        let client = handle::get(client, "client")?;
        let timeout = Timeout::from_ms(timeout_ms)?;
        let (thread_id, params) = (thread_id.required("thread_id")?, params.optional("params_json")?);
        out_thread.open(ThreadObject::new(client.thread_resume(thread_id, params, timeout)?))?;
        Ok(CODEX_OK)
    })
}

/// Starts a new thread with the history of another one (`thread/fork`), which stays as it is.
///
/// Any thread; blocks.
///
/// @param client      a client
/// @param thread_id   the id of the thread to begin from
/// @param params_json the protocol's `ThreadForkParams` without `threadId`, passed through; NULL for `{}`.
///         The member `libcodex` as with `codex_thread_start`
/// @param timeout_ms  for the answer; `CODEX_DEFAULT` is `requestTimeoutMs`
/// @param out_thread  receives the handle of the new thread, to be freed by `codex_thread_free`
/// @param out_error   receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK the thread is there
/// @retval CODEX_E_INVALID_ARGUMENT `thread_id` is NULL or empty, a member of `libcodex` is unknown or has
///         a value that it can't have, `timeout_ms` is out of range, or `out_thread` is NULL
/// @retval CODEX_E_INVALID_HANDLE `client` is not a live client
/// @retval CODEX_E_UTF8 a text is not UTF-8
/// @retval CODEX_E_JSON `params_json` is not a JSON object that the server would accept
/// @retval CODEX_E_RPC the server answered with an error; its reason may be `threadNotFound`, `noRollout`
///         or `ephemeralThread`
/// @retval CODEX_E_PROTOCOL the answer names no thread
/// @retval CODEX_E_TIMEOUT no answer in time; a thread that is forked all the same is let go
/// @retval CODEX_E_CLOSED the client or the server behind it is closed, or `client` was freed meanwhile
/// @retval CODEX_E_IO no address for another handle
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_thread_fork(
    client: *mut codex_client,
    thread_id: *const c_char,
    params_json: *const c_char,
    timeout_ms: i64,
    out_thread: *mut *mut codex_thread,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that texts end with a NUL and outputs may be written to, or are NULL.
    let (thread_id, params, out_thread, out_error) = unsafe {
        (Text::new(thread_id), Text::new(params_json), Output::new(out_thread), Output::new(out_error))
    };
    entry::call("codex_thread_fork", out_error, || {
        out_thread.required("out_thread")?;
        let client = handle::get(client, "client")?;
        let timeout = Timeout::from_ms(timeout_ms)?;
        let (thread_id, params) = (thread_id.required("thread_id")?, params.optional("params_json")?);
        out_thread.open(ThreadObject::new(client.thread_fork(thread_id, params, timeout)?))?;
        Ok(CODEX_OK)
    })
}

/// Makes a handle for a thread that this connection knows already. Nothing is asked of the server: a wrong
/// id shows in the first call that uses it.
///
/// Any thread; never blocks.
///
/// @param client     a client
/// @param thread_id  the thread's id
/// @param out_thread receives the handle, to be freed by `codex_thread_free`
/// @param out_error  receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK the handle is there
/// @retval CODEX_E_INVALID_ARGUMENT `thread_id` is NULL or empty, or `out_thread` is NULL
/// @retval CODEX_E_INVALID_HANDLE `client` is not a live client
/// @retval CODEX_E_UTF8 `thread_id` is not UTF-8
/// @retval CODEX_E_CLOSED the client is closed, or another thread has just freed `client`
/// @retval CODEX_E_IO no address for another handle
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_thread_attach(
    client: *mut codex_client,
    thread_id: *const c_char,
    out_thread: *mut *mut codex_thread,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that texts end with a NUL and outputs may be written to, or are NULL.
    let (thread_id, out_thread, out_error) =
        unsafe { (Text::new(thread_id), Output::new(out_thread), Output::new(out_error)) };
    entry::call("codex_thread_attach", out_error, || {
        out_thread.required("out_thread")?;
        let client = handle::get(client, "client")?;
        out_thread.open(ThreadObject::new(client.thread_attach(thread_id.required("thread_id")?)?))?;
        Ok(CODEX_OK)
    })
}

/// The thread's id.
///
/// Any thread; never blocks.
///
/// @param thread a thread
/// @return text that is borrowed from `thread`; `""` when `thread` is not a live thread, or in a forked
///         child; never NULL
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_thread_id(thread: *const codex_thread) -> *const c_char {
    entry::value("codex_thread_id", c"".as_ptr(), || {
        handle::get(thread, "thread").map_or(c"".as_ptr(), |object| object.id.as_ptr())
    })
}

/// The server's whole answer to the start, the resumption or the fork: `thread` (the protocol's `Thread`),
/// `model`, `cwd` and more.
///
/// Any thread; never blocks.
///
/// @param thread a thread
/// @return JSON that is borrowed from `thread`; NULL for a thread of `codex_thread_attach`, when `thread`
///         is not a live thread, or in a forked child
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_thread_json(thread: *const codex_thread) -> *const c_char {
    entry::value("codex_thread_json", ptr::null(), || {
        let Ok(object) = handle::get(thread, "thread") else { return ptr::null() };
        object.json.as_deref().map_or(ptr::null(), CStr::as_ptr)
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

/// Frees a thread handle. The thread itself stays with the server and can be resumed; its turns go on.
///
/// Calls that wait on this handle return `CODEX_E_CLOSED`. Any thread, in callbacks too; never blocks.
/// Nothing happens for NULL and in a forked child; a thread that is not live (freed already, or not a
/// thread) is left alone, with a line in the log.
///
/// @param thread a thread, or NULL
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_thread_free(thread: *mut codex_thread) {
    entry::free("codex_thread_free", || handle::free(thread, "codex_thread_free"));
}
