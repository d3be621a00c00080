//! Threads: the functions that open one.

use std::ffi::c_char;

use super::entry;
use super::handle;
use super::output::Output;
use super::text::Text;
use super::thread::ThreadObject;
use super::types::{codex_client, codex_error, codex_thread};
use crate::base::deadline::Timeout;
use crate::base::status::{CODEX_OK, codex_status};

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
/// @retval CODEX_E_TIMEOUT no answer in time; a thread that is resumed all the same stays loaded, since
///         others may have it too
/// @retval CODEX_E_CLOSED the client or the server behind it is closed, or `client` was freed meanwhile
/// @retval CODEX_E_IO no address for another handle
/// @retval CODEX_E_UNSUPPORTED the params have a member that the server is too old for; the message names both
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
/// @retval CODEX_E_UNSUPPORTED the params have a member that the server is too old for; the message names both
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

/// Opens a thread without waiting: as `codex_thread_start`, `codex_thread_resume` and `codex_thread_fork`,
/// which return when it is open.
///
/// The handle is there at once: work that is begun on it queues behind the answer, and fails with it. Its
/// id is `""` until then; `codex_thread_ready` waits for it, `codex_thread_next` begins with it. Any thread;
/// never blocks.
///
/// @param client      a client
/// @param method      `thread/start`, `thread/resume` or `thread/fork`
/// @param params_json the protocol's params for it, with the `threadId` for `thread/resume` and
///         `thread/fork`, passed through; NULL for `{}`. The member `libcodex` as with `codex_thread_start`
/// @param out_thread  receives the handle, to be freed by `codex_thread_free`
/// @param out_error   receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK the request is queued
/// @retval CODEX_E_INVALID_ARGUMENT `method` is NULL or another one, a member of `libcodex` is unknown or
///         has a value that it can't have, or `out_thread` is NULL
/// @retval CODEX_E_INVALID_HANDLE `client` is not a live client
/// @retval CODEX_E_UTF8 a text is not UTF-8
/// @retval CODEX_E_JSON `params_json` is not a JSON object that the server would accept
/// @retval CODEX_E_CLOSED the client or the server behind it is closed, or another thread has just freed
///         `client`
/// @retval CODEX_E_IO no address for another handle
/// @retval CODEX_E_UNSUPPORTED the params have a member that the server is too old for; the message names both
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_thread_begin(
    client: *mut codex_client,
    method: *const c_char,
    params_json: *const c_char,
    out_thread: *mut *mut codex_thread,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that texts end with a NUL and outputs may be written to, or are NULL.
    let (method, params, out_thread, out_error) = unsafe {
        (Text::new(method), Text::new(params_json), Output::new(out_thread), Output::new(out_error))
    };
    entry::call("codex_thread_begin", out_error, || {
        out_thread.required("out_thread")?;
        let client = handle::get(client, "client")?;
        let (method, params) = (method.required("method")?, params.optional("params_json")?);
        out_thread.open(ThreadObject::new(client.thread_begin(method, params)?))?;
        Ok(CODEX_OK)
    })
}

/// Makes a handle for a thread that this client has started, resumed or forked before, by its id. Nothing is
/// asked of the server: a wrong id shows in the first call that uses it, and a thread that is only stored is
/// taken up by `codex_thread_resume` instead.
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
/// @retval CODEX_E_CLOSED the client or the server behind it is closed, or another thread has just freed
///         `client`
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
