//! Events: `codex_event_*`.

use std::ffi::c_char;
use std::ptr;

use super::entry;
use super::event_object::{EventObject, open};
use super::handle;
use super::output::Output;
use super::text::Text;
use super::types::{codex_error, codex_event};
use crate::base::status::{CODEX_OK, codex_status};

/// The length of a text, where the caller wants it.
///
/// # Safety `out_len` is NULL, or valid for writing.
unsafe fn set_length(out_len: *mut usize, length: usize) {
    if !out_len.is_null() {
        // SAFETY: not NULL, so that it is valid for writing, as asked for above.
        unsafe { out_len.write(length) };
    }
}

/// What an event is.
///
/// Any thread; never blocks.
///
/// @param event an event
/// @return a `CODEX_EVENT_*` constant, an open set; 0 when `event` is not a live event, or in a forked
///         child
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_event_kind(event: *const codex_event) -> i32 {
    entry::value("codex_event_kind", 0, || handle::look(event, EventObject::kind).unwrap_or(0))
}

/// The method of the message, such as `item/agentMessage/delta` or `turn/completed`. The library's own
/// events have methods that begin with `libcodex/`.
///
/// Any thread; never blocks.
///
/// @param event an event
/// @return text that is borrowed from `event`; `""` when `event` is not a live event, or in a forked child;
///         never NULL
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_event_method(event: *const codex_event) -> *const c_char {
    entry::value("codex_event_method", c"".as_ptr(), || {
        handle::look(event, EventObject::method).unwrap_or(c"".as_ptr())
    })
}

/// The whole message as the server sent it, byte for byte: `{"method":…,"params":{…}}`, with an `id` for a
/// request.
///
/// Any thread; never blocks, and copies nothing.
///
/// @param event   an event
/// @param out_len receives the length in bytes without the NUL at the end, 0 when there is nothing; may be
///         NULL
/// @return JSON that is borrowed from `event`; NULL when `event` is not a live event, or in a forked child
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_event_json(event: *const codex_event, out_len: *mut usize) -> *const c_char {
    // SAFETY: the header asks of the caller that `out_len` is NULL or may be written to; so too below.
    unsafe { set_length(out_len, 0) };
    entry::value("codex_event_json", ptr::null(), || {
        // The bytes live as long as the event, which is its holder's to free.
        let json = handle::look(event, |object| {
            let bytes = object.json_with_nul();
            (bytes.as_ptr(), bytes.len() - 1)
        });
        let Some((bytes, length)) = json else { return ptr::null() };
        // SAFETY: as above.
        unsafe { set_length(out_len, length) };
        bytes.cast()
    })
}

/// The text at a pointer into the message: a string with its escapes undone, a number or a truth value as
/// it is written. Half a surrogate pair, which is not text, becomes U+FFFD.
///
/// The text is made when it is asked for first, and kept. Any thread; never blocks.
///
/// @param event   an event
/// @param pointer a JSON pointer (RFC 6901) from the whole message on, such as `/params/delta`
/// @param out_len receives the length in bytes without the NUL at the end, 0 when there is nothing; may be
///         NULL
/// @return text that is borrowed from `event`; NULL when there is no such value, it is `null`, an array or
///         an object, `out_len` is NULL and the text holds a NUL character, which would end it early,
///         `pointer` is NULL or not UTF-8, `event` is not a live event, or in a forked child
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_event_string(
    event: *const codex_event,
    pointer: *const c_char,
    out_len: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks of the caller that a text is NULL or ends with a NUL, and that `out_len` is NULL or
    // may be written to; so too below.
    let pointer = unsafe {
        set_length(out_len, 0);
        Text::new(pointer)
    };
    entry::value("codex_event_string", ptr::null(), || {
        let found =
            pointer.lenient().and_then(|pointer| handle::look(event, |object| object.string(pointer)));
        match found.flatten() {
            Some((text, length, is_whole)) if is_whole || !out_len.is_null() => {
                // SAFETY: as above.
                unsafe { set_length(out_len, length) };
                text
            }
            _ => ptr::null(),
        }
    })
}

/// The id of the thread that the message is about.
///
/// Any thread; never blocks.
///
/// @param event an event
/// @return text that is borrowed from `event`; `""` when the message names no thread, `event` is not a live
///         event, or in a forked child; never NULL
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_event_thread_id(event: *const codex_event) -> *const c_char {
    entry::value("codex_event_thread_id", c"".as_ptr(), || {
        handle::look(event, EventObject::thread_id).unwrap_or(c"".as_ptr())
    })
}

/// The id of the turn that the message is about.
///
/// Any thread; never blocks.
///
/// @param event an event
/// @return text that is borrowed from `event`; `""` when the message names no turn, `event` is not a live
///         event, or in a forked child; never NULL
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_event_turn_id(event: *const codex_event) -> *const c_char {
    entry::value("codex_event_turn_id", c"".as_ptr(), || {
        handle::look(event, EventObject::turn_id).unwrap_or(c"".as_ptr())
    })
}

/// The id of a request of the server, and of the event that withdraws it, as JSON: a number such as `0`, or
/// a string with its quotes such as `"a"`.
///
/// Any thread; never blocks.
///
/// @param event an event
/// @return text that is borrowed from `event`; `""` when the message is about no request, `event` is not a
///         live event, or in a forked child; never NULL
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_event_request_id(event: *const codex_event) -> *const c_char {
    entry::value("codex_event_request_id", c"".as_ptr(), || {
        handle::look(event, EventObject::request_id).unwrap_or(c"".as_ptr())
    })
}

/// Answers a request of the server, once: docs/approvals.md has the result for each method; for a command or
/// a file change that is to be approved, it is `{"decision":"accept"}` or `{"decision":"decline"}`.
///
/// A result of another shape than its method takes is refused, with the right one in the message, and the
/// request can be answered again. Methods and members that this version does not know pass, and so does
/// everything with the option `checkAnswers` off.
///
/// A request that is freed by its last holder without an answer is declined. Any thread, in callbacks too;
/// never blocks: the answer is queued.
///
/// @param event       an event of kind `CODEX_EVENT_REQUEST`
/// @param result_json the result, as JSON; there is none that would fit every request, so that it can't be
///         NULL
/// @param out_error   receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK the answer is queued
/// @retval CODEX_E_INVALID_ARGUMENT the event is not a request that this queue owns, or `result_json` is
///         NULL or not what the request's method takes
/// @retval CODEX_E_INVALID_HANDLE `event` is not a live event
/// @retval CODEX_E_UTF8 `result_json` is not UTF-8
/// @retval CODEX_E_JSON `result_json` is not JSON that the server would accept
/// @retval CODEX_E_ALREADY_ANSWERED the request was answered, declined or withdrawn before
/// @retval CODEX_E_CLOSED the client or the server behind it is closed
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_event_respond(
    event: *mut codex_event,
    result_json: *const c_char,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that texts end with a NUL and outputs may be written to, or are NULL.
    let (result, out_error) = unsafe { (Text::new(result_json), Output::new(out_error)) };
    entry::call("codex_event_respond", out_error, || {
        let object = handle::get(event, "event")?;
        object.event().respond(result.required("result_json")?)?;
        Ok(CODEX_OK)
    })
}

/// Answers a request of the server with a JSON-RPC error, once. To decline an approval, answer it with a
/// decision instead (`codex_event_respond`): what an error means to the turn is up to the server.
///
/// Any thread, in callbacks too; never blocks: the answer is queued.
///
/// @param event     an event of kind `CODEX_EVENT_REQUEST`
/// @param code      the JSON-RPC error code, such as -32601 for a method that is not supported
/// @param message   one line for the server's log; NULL for none
/// @param out_error receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK the answer is queued
/// @retval CODEX_E_INVALID_ARGUMENT the event is not a request that this queue owns
/// @retval CODEX_E_INVALID_HANDLE `event` is not a live event
/// @retval CODEX_E_UTF8 `message` is not UTF-8
/// @retval CODEX_E_ALREADY_ANSWERED the request was answered, declined or withdrawn before
/// @retval CODEX_E_CLOSED the client or the server behind it is closed
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_event_reject(
    event: *mut codex_event,
    code: i32,
    message: *const c_char,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that texts end with a NUL and outputs may be written to, or are NULL.
    let (message, out_error) = unsafe { (Text::new(message), Output::new(out_error)) };
    entry::call("codex_event_reject", out_error, || {
        let object = handle::get(event, "event")?;
        object.event().reject(code, message.optional("message")?.unwrap_or(""))?;
        Ok(CODEX_OK)
    })
}

/// Makes a second handle to an event: to keep one that a callback was lent, or to give it to another
/// thread. A request is declined only when the last of its handles is freed without an answer.
///
/// Any thread, in callbacks too; never blocks.
///
/// @param event     an event
/// @param out_event receives the handle, to be freed by `codex_event_free`
/// @param out_error receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK the handle is there
/// @retval CODEX_E_INVALID_ARGUMENT `out_event` is NULL
/// @retval CODEX_E_INVALID_HANDLE `event` is not a live event
/// @retval CODEX_E_IO no address for another handle
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_event_clone(
    event: *const codex_event,
    out_event: *mut *mut codex_event,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that outputs may be written to, or are NULL.
    let (out_event, out_error) = unsafe { (Output::new(out_event), Output::new(out_error)) };
    entry::call("codex_event_clone", out_error, || {
        out_event.required("out_event")?;
        let object = handle::get(event, "event")?;
        open(object.event().clone(), &out_event)?;
        Ok(CODEX_OK)
    })
}

/// Frees an event, and with it the texts that were borrowed from it. A request that nobody has answered,
/// and that no other handle holds, is declined.
///
/// Any thread, in callbacks too; never blocks. Nothing happens for NULL and in a forked child; an event
/// that is not live (freed already, or not an event), or that is lent to a callback, is left alone, with a
/// line in the log.
///
/// @param event an event, or NULL
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_event_free(event: *mut codex_event) {
    entry::free("codex_event_free", || handle::free(event, "codex_event_free"));
}
