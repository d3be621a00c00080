//! Calls: one request in flight each, `codex_call_*`.

use std::ffi::c_char;

use super::entry;
use super::handle::{self, Opaque};
use super::output::Output;
use super::text::Text;
use super::types::{codex_call, codex_client, codex_error};
use crate::base::deadline::Timeout;
use crate::base::status::{CODEX_OK, CODEX_TIMEOUT, codex_status};
use crate::client::Call;

impl Opaque for codex_call {
    type Object = Call;
    const NAME: &'static str = "codex_call";
    fn released(call: &Call) {
        call.release();
    }
}

/// Sends any request of the protocol without waiting for the answer: `codex_request` in two steps.
///
/// When more than `maxInFlight` requests wait for their answers, this one queues for its place. It has no limit
/// of its own: it goes on until it is answered, cancelled or freed. Any thread, in callbacks too; never blocks.
///
/// @param client      a client
/// @param method      the protocol's method, such as `model/list`
/// @param params_json the protocol's params for it; NULL for `{}`
/// @param out_call    receives the handle, to be freed by `codex_call_free`
/// @param out_error   receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK the request is queued
/// @retval CODEX_E_INVALID_ARGUMENT `method` is NULL or empty, or `out_call` is NULL
/// @retval CODEX_E_INVALID_HANDLE `client` is not a live client
/// @retval CODEX_E_UTF8 a text is not UTF-8
/// @retval CODEX_E_JSON `params_json` is not JSON that the server would accept
/// @retval CODEX_E_CLOSED the client or the server behind it is closed, or another thread has just freed
///         `client`
/// @retval CODEX_E_IO no address for another handle
/// @retval CODEX_E_UNSUPPORTED the params have a member that the server is too old for; the message names both
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_call_begin(
    client: *mut codex_client,
    method: *const c_char,
    params_json: *const c_char,
    out_call: *mut *mut codex_call,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that texts end with a NUL and outputs may be written to, or are NULL.
    let (method, params, out_call, out_error) =
        unsafe { (Text::new(method), Text::new(params_json), Output::new(out_call), Output::new(out_error)) };
    entry::call("codex_call_begin", out_error, || {
        out_call.required("out_call")?;
        let client = handle::get(client, "client")?;
        out_call.open(client.call_begin(method.required("method")?, params.optional("params_json")?)?)?;
        Ok(CODEX_OK)
    })
}

/// Waits for the answer to the request.
///
/// The answer stays: it can be had any number of times, by any number of threads. Any thread; blocks.
///
/// @param call       a call
/// @param timeout_ms for this wait; `CODEX_DEFAULT` is `requestTimeoutMs`
/// @param out_json   receives the `result` of the answer, JSON to free; may be NULL
/// @param out_error  receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK the answer is there
/// @retval CODEX_TIMEOUT it is not there yet: call again
/// @retval CODEX_E_INVALID_ARGUMENT `timeout_ms` is out of range
/// @retval CODEX_E_INVALID_HANDLE `call` is not a live call
/// @retval CODEX_E_RPC the server answered with an error; the error has it as `rpc`
/// @retval CODEX_E_PROTOCOL the answer is not one that JSON-RPC allows
/// @retval CODEX_E_CANCELLED `codex_call_cancel` came before the answer
/// @retval CODEX_E_CLOSED the client or the server behind it is closed, or `call` was freed meanwhile
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_call_wait(
    call: *mut codex_call,
    timeout_ms: i64,
    out_json: *mut *mut c_char,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that outputs may be written to, or are NULL.
    let (out_json, out_error) = unsafe { (Output::new(out_json), Output::new(out_error)) };
    entry::call("codex_call_wait", out_error, || {
        let call = handle::get(call, "call")?;
        let answer = call.wait(Timeout::from_ms(timeout_ms)?)?;
        answer.as_deref().inspect(|answer| out_json.give(answer));
        Ok(if answer.is_some() { CODEX_OK } else { CODEX_TIMEOUT })
    })
}

/// Stops waiting for the answer, once and for all: a `codex_call_wait` on this call, now or later, gives
/// `CODEX_E_CANCELLED`, unless the answer was there before.
///
/// A request that still queued for its place is not sent. The server may carry out one that was: its answer
/// goes to nobody, a turn that it started is interrupted, and a thread that it started or forked is let go
/// (`thread/unsubscribe`). Any thread, in callbacks too; never blocks.
///
/// @param call      a call
/// @param out_error receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK done, or the answer was there before
/// @retval CODEX_E_INVALID_HANDLE `call` is not a live call
/// @retval CODEX_E_CLOSED another thread has just freed `call`
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_call_cancel(
    call: *mut codex_call,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that outputs may be written to, or are NULL.
    let out_error = unsafe { Output::new(out_error) };
    entry::call("codex_call_cancel", out_error, || {
        handle::get(call, "call")?.cancel()?;
        Ok(CODEX_OK)
    })
}

/// Frees a call handle. Before the answer is there, this means to the request what `codex_call_cancel`
/// does.
///
/// Calls that wait on this handle return `CODEX_E_CLOSED`. Any thread, in callbacks too; never blocks.
/// Nothing happens for NULL and in a forked child; a call that is not live (freed already, or not a call)
/// is left alone, with a line in the log.
///
/// @param call a call, or NULL
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_call_free(call: *mut codex_call) {
    entry::free("codex_call_free", || handle::free(call, "codex_call_free"));
}
