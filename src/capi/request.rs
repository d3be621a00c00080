//! Callbacks that answer what the server asks: `codex_set_request_handler`, `codex_set_tool`.

use std::ffi::{c_char, c_void};
use std::sync::Arc;

use super::event_object;
use super::output::Output;
use super::text::Text;
use super::types::{codex_client, codex_destroy_fn, codex_error, codex_event, codex_request_fn};
use super::user_data::UserData;
use super::{entry, handle, panic};
use crate::base::log;
use crate::base::status::{CODEX_OK, codex_status};
use crate::rpc::event::Event;
use crate::rpc::handlers::Handler;

/// A request callback with its data.
struct RequestCallback {
    function: unsafe extern "C" fn(*mut codex_event, *mut c_void),
    user_data: UserData,
}

impl RequestCallback {
    /// Puts the two together; nothing without a function, and the data is released.
    ///
    /// # Safety
    /// `function` may be called with `user_data`'s pointer, on a thread of the library's, until that is dropped.
    unsafe fn handler(function: codex_request_fn, user_data: UserData) -> Option<Handler> {
        let callback = RequestCallback { function: function?, user_data };
        Some(Arc::new(move |event| callback.call(event)))
    }

    fn call(&self, event: Event) {
        match event_object::publish(event) {
            // SAFETY: `handler` asked for a function that may be called so; the event is the callee's from here on.
            Ok(event) => panic::outside(|| unsafe { (self.function)(event, self.user_data.pointer()) }),
            // Dropped with the event, the request is declined.
            Err(error) => log::log(log::ERROR, "capi", || error.message().to_owned()),
        }
    }
}

/// Sets who answers the server's requests (approvals, questions, calls of tools): before any queue has them,
/// and after the rules of the option `approvals` and the tools of `codex_set_tool`.
///
/// The callback runs on a thread of the client's, one event at a time, with a `CODEX_EVENT_REQUEST` to answer
/// there or later; queues get the same as `CODEX_EVENT_OBSERVED`. When the server withdraws a request that is
/// not answered, the callback gets a `CODEX_EVENT_WITHDRAWN` with its request id. It may call every function,
/// those that block and those that free the client too; requests that come meanwhile wait, events and answers
/// do not. There is one handler for a client and all its clones: a call replaces what the one before it has
/// set, which keeps the requests that it was given. Any thread; never blocks.
///
/// @param client    a client
/// @param callback  takes the requests; may be NULL: then queues have them again
/// @param user_data passed to `callback`
/// @param destroy   releases `user_data`, exactly once: after the last call has returned, and also when this
///         function fails. May be NULL
/// @param out_error receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK the handler is set
/// @retval CODEX_E_INVALID_HANDLE `client` is not a live client
/// @retval CODEX_E_CLOSED another thread has just freed `client`
/// @retval CODEX_E_IO no thread could be started
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_set_request_handler(
    client: *mut codex_client,
    callback: codex_request_fn,
    user_data: *mut c_void,
    destroy: codex_destroy_fn,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that `destroy` and `callback` take `user_data`, on any thread, and that
    // `out_error` is NULL or may be written to.
    let (handler, out_error) = unsafe {
        let user_data = UserData::new(user_data, destroy);
        (RequestCallback::handler(callback, user_data), Output::new(out_error))
    };
    entry::call("codex_set_request_handler", out_error, move || {
        handle::get(client, "client")?.set_request_handler(handler)?;
        Ok(CODEX_OK)
    })
}

/// Sets a tool of the program's that the model may call, on threads that are started from now on
/// (`dynamicTools` of `thread/start`).
///
/// The callback gets each call as a `CODEX_EVENT_REQUEST` (`item/tool/call`, the arguments at
/// `/params/arguments`), as `codex_set_request_handler` describes, and answers it with `codex_event_respond`:
/// `{"success":true,"contentItems":[{"type":"inputText","text":"…"}]}`. A tool of the same name is replaced. A
/// thread keeps the tools that it was started with, resumed and forked too, in another process as well: calls
/// of one that is not set there, or was taken away, go to the handler, or to the queues. Any thread; never
/// blocks.
///
/// @param client    a client
/// @param tool_json `name` (of the characters A-Z, a-z, 0-9, `_` and `-`; the model never gets a tool with the
///         name of one of codex's own), `description`, `inputSchema` (a JSON schema of the arguments); the
///         name alone takes a tool away
/// @param callback  takes the calls; may be NULL: then the tool is taken away, if there is one
/// @param user_data passed to `callback`
/// @param destroy   releases `user_data`, exactly once: after the last call has returned, and also when this
///         function fails. May be NULL
/// @param out_error receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK the tool is set, or taken away
/// @retval CODEX_E_INVALID_ARGUMENT `tool_json` is NULL, lacks a member or has an unknown one
/// @retval CODEX_E_INVALID_HANDLE `client` is not a live client
/// @retval CODEX_E_UTF8 `tool_json` is not UTF-8
/// @retval CODEX_E_JSON `tool_json` is not a JSON object
/// @retval CODEX_E_CLOSED another thread has just freed `client`
/// @retval CODEX_E_IO no thread could be started
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_set_tool(
    client: *mut codex_client,
    tool_json: *const c_char,
    callback: codex_request_fn,
    user_data: *mut c_void,
    destroy: codex_destroy_fn,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that texts end with a NUL, that `destroy` and `callback` take
    // `user_data`, on any thread, and that `out_error` is NULL or may be written to.
    let (handler, tool, out_error) = unsafe {
        let user_data = UserData::new(user_data, destroy);
        (RequestCallback::handler(callback, user_data), Text::new(tool_json), Output::new(out_error))
    };
    entry::call("codex_set_tool", out_error, move || {
        let client = handle::get(client, "client")?;
        client.set_tool(tool.required("tool_json")?, handler)?;
        Ok(CODEX_OK)
    })
}
