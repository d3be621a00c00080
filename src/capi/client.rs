//! Clients: `codex_new` to `codex_free`.

use std::ffi::c_char;

use super::entry;
use super::event_object;
use super::handle::{self, Opaque};
use super::output::Output;
use super::text::Text;
use super::types::{codex_client, codex_error, codex_event};
use crate::base::deadline::Timeout;
use crate::base::error::Result;
use crate::base::status::{CODEX_END, CODEX_OK, CODEX_TIMEOUT, CODEX_WOKEN, codex_status};
use crate::client::{Client, Next};

impl Opaque for codex_client {
    type Object = Client;
    const NAME: &'static str = "codex_client";
    fn released(client: &Client) {
        client.release();
    }
}

/// Hands out the next event of a queue, or says why there is none.
pub(super) fn give(next: Next, out_event: &Output<codex_event>) -> Result<codex_status> {
    match next {
        Next::Event(event) => {
            event_object::open(event, out_event)?;
            Ok(CODEX_OK)
        }
        Next::Deltas => panic!("only who has a place for deltas is given some"),
        Next::Timeout => Ok(CODEX_TIMEOUT),
        Next::Woken => Ok(CODEX_WOKEN),
        Next::End => Ok(CODEX_END),
    }
}

/// Starts `codex app-server` and waits until it is initialised.
///
/// The executable is `codexBin`, or else `CODEX_BIN` of the environment, or else `codex` on PATH, or else
/// where the npm and pip packages put it. The server ends with the last handle that leads to it
/// (`codex_free`), with `codex_close`, and with the host's process however that ends.
///
/// Options, all optional; an unknown one is refused by name:
/// - `codexBin`: path of the executable
/// - `launchArgs`: array, replaces the whole command line, program included
/// - `configOverrides`: array of `key=value`, codex's own settings
/// - `cwd`: the server's working directory
/// - `env`: object, merged over the host's environment; `null` removes a variable
/// - `inheritEnv` (true): false for a server that gets `env` alone
/// - `clientName`, `clientTitle`, `clientVersion`: who the server is told that you are
/// - `experimentalApi` (true): methods and members that the protocol calls experimental
/// - `capabilities`: object, more of `initialize`'s, such as `requestAttestation`
/// - `optOutNotifications`: array of methods that are not to be sent
/// - `requestTimeoutMs` (60000): what `CODEX_DEFAULT` stands for
/// - `maxInFlight` (64, at most 128): requests that wait for their answers at once
/// - `queueBytes` (8388608): what each queue holds
/// - `approvals` (`"ask"`): `"decline"` declines every request of the server; `"observe"`, the default on a
///   connection that is shared, leaves those that nobody here answers to the server's other clients; or an array
///   of rules that answer before anybody is asked, see docs/approval-rules.md
/// - `approvalTimeoutMs` (900000; -1 for none): how long a request waits for its answer
/// - `checkAnswers` (true): answers to the server's requests are held to their shape before they are sent
/// - `retryOverload` (true): a request that the server is too busy for is sent again, later each time, within
///   the call's own time
/// - `transport`: object; `{"type":"stdio"}` is a server of the client's own; `{"type":"websocket","url":…}`,
///   `{"type":"unix"}` and `{"type":"proxy"}` connect to one that runs already, which others may use too and which
///   closing does not end, see docs/transports.md; `{"type":"replay","path":…}` plays a record
/// - `record`: path of a file that gets all that is said, without secrets, see docs/record-and-replay.md
///
/// Such as `{"cwd":"/srv/project","clientName":"my-app","configOverrides":["web_search=\"disabled\""]}`.
///
/// Any thread; blocks.
///
/// @param options_json an object as above; NULL for `{}`
/// @param timeout_ms   for the whole start; `CODEX_DEFAULT` is the option `requestTimeoutMs`
/// @param out_client   receives the handle, to be freed by `codex_free`
/// @param out_error    receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK the client is there
/// @retval CODEX_E_INVALID_ARGUMENT an option is unknown or out of range, `timeout_ms` is, or `out_client`
///         is NULL
/// @retval CODEX_E_UTF8 `options_json` is not UTF-8
/// @retval CODEX_E_JSON `options_json` is not a JSON object
/// @retval CODEX_E_NO_EXECUTABLE no codex executable was found; the error's `triedPaths` says where
/// @retval CODEX_E_SPAWN the server was started, but ended before it was initialised; the error has its
///         `exit` and `stderrTail`
/// @retval CODEX_E_IO the operating system refused to start it, or no connection to a server that runs already
///         came about; the message says why and what to do, the reason is a word for it
/// @retval CODEX_E_UNSUPPORTED this build can't connect to what `transport` names
/// @retval CODEX_E_PROTOCOL the answer to `initialize` lacks something; the message says what
/// @retval CODEX_E_RPC the server answered `initialize` with an error
/// @retval CODEX_E_TIMEOUT it did not answer in time; it is being stopped, which can take 3 seconds more
/// @retval CODEX_E_CLOSED it closed its input or its output while it was started
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_new(
    options_json: *const c_char,
    timeout_ms: i64,
    out_client: *mut *mut codex_client,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that texts end with a NUL and outputs may be written to, or are NULL.
    let (options, out_client, out_error) =
        unsafe { (Text::new(options_json), Output::new(out_client), Output::new(out_error)) };
    entry::call("codex_new", out_error, || {
        out_client.required("out_client")?;
        let timeout = Timeout::from_ms(timeout_ms)?;
        out_client.open(Client::start(options.optional("options_json")?, timeout)?)?;
        Ok(CODEX_OK)
    })
}

/// Makes a client without starting its server: that is started in the background by the first call that
/// needs it, or by `codex_ready`.
///
/// Every call that asks the server something needs it, `codex_thread_attach` and `codex_notify` included;
/// `codex_next`, `codex_metadata` and a poller do not. What is begun before the server is initialised queues
/// up and goes out then; what waits for an answer spends its own time waiting for the server too. When the
/// server can't be started, all that was begun fails with the error that `codex_ready` gives, and so does
/// every later call until `codex_ready` has tried again with success. The client's queue begins with an
/// event of kind `CODEX_EVENT_RESPONSE`, the answer to `initialize`. Any thread; never blocks.
///
/// @param options_json as with `codex_new`; NULL for `{}`
/// @param out_client   receives the handle, to be freed by `codex_free`
/// @param out_error    receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK the handle is there
/// @retval CODEX_E_INVALID_ARGUMENT an option is unknown or out of range, or `out_client` is NULL
/// @retval CODEX_E_UTF8 `options_json` is not UTF-8
/// @retval CODEX_E_JSON `options_json` is not a JSON object
/// @retval CODEX_E_IO no address for another handle
/// @retval CODEX_E_UNSUPPORTED this build can't connect to what `transport` names
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_begin(
    options_json: *const c_char,
    out_client: *mut *mut codex_client,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that texts end with a NUL and outputs may be written to, or are NULL.
    let (options, out_client, out_error) =
        unsafe { (Text::new(options_json), Output::new(out_client), Output::new(out_error)) };
    entry::call("codex_begin", out_error, || {
        out_client.required("out_client")?;
        out_client.open(Client::begin(options.optional("options_json")?)?)?;
        Ok(CODEX_OK)
    })
}

/// Waits until the server of a client of `codex_begin` is initialised, and starts it if nobody did.
///
/// After a start that failed, which gave its error here or to those who waited, another call tries again.
/// The start itself is bounded by `requestTimeoutMs`, however long is waited for it. Any thread; blocks,
/// and not with `CODEX_POLL`, which starts the server and returns.
///
/// @param client     a client
/// @param timeout_ms for the wait; `CODEX_DEFAULT` is `requestTimeoutMs`
/// @param out_error  receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK the server is initialised
/// @retval CODEX_TIMEOUT not yet: call again
/// @retval CODEX_E_INVALID_ARGUMENT `timeout_ms` is out of range
/// @retval CODEX_E_INVALID_HANDLE `client` is not a live client
/// @retval CODEX_E_NO_EXECUTABLE no codex executable was found; the error's `triedPaths` says where
/// @retval CODEX_E_SPAWN the server was started, but ended before it was initialised; the error has its
///         `exit` and `stderrTail`
/// @retval CODEX_E_IO the operating system refused to start it, or no connection to a server that runs already
///         came about; the message says why and what to do, the reason is a word for it
/// @retval CODEX_E_PROTOCOL the answer to `initialize` lacks something; the message says what
/// @retval CODEX_E_RPC the server answered `initialize` with an error
/// @retval CODEX_E_TIMEOUT the server was not initialised within `requestTimeoutMs`, and is being stopped
/// @retval CODEX_E_CLOSED the client or the server behind it is closed, or `client` was freed meanwhile
/// @retval CODEX_E_UNSUPPORTED something begun has a member that the server is too old for; the message
///         names both
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_ready(
    client: *mut codex_client,
    timeout_ms: i64,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that outputs may be written to, or are NULL.
    let out_error = unsafe { Output::new(out_error) };
    entry::call("codex_ready", out_error, || {
        let client = handle::get(client, "client")?;
        let ready = client.ready(Timeout::from_ms(timeout_ms)?)?;
        Ok(if ready { CODEX_OK } else { CODEX_TIMEOUT })
    })
}

/// Makes a second handle to the same client, to be freed on its own: for another owner whose end is not
/// known.
///
/// Each handle has its own blocked calls: freeing one ends those on it, and no others. Any thread; never
/// blocks.
///
/// @param client     a client
/// @param out_client receives the handle, to be freed by `codex_free`
/// @param out_error  receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK the handle is there
/// @retval CODEX_E_INVALID_ARGUMENT `out_client` is NULL
/// @retval CODEX_E_INVALID_HANDLE `client` is not a live client
/// @retval CODEX_E_CLOSED another thread has just freed `client`
/// @retval CODEX_E_IO no address for another handle
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_clone(
    client: *mut codex_client,
    out_client: *mut *mut codex_client,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that outputs may be written to, or are NULL.
    let (out_client, out_error) = unsafe { (Output::new(out_client), Output::new(out_error)) };
    entry::call("codex_clone", out_error, || {
        out_client.required("out_client")?;
        let client = handle::get(client, "client")?;
        out_client.open(client.another()?)?;
        Ok(CODEX_OK)
    })
}

/// What the server said of itself when it was initialised: the protocol's answer to `initialize`, with
/// `serverInfo` (`name`, `version`) filled in from `userAgent` where the server leaves it out, and
/// `serverVersion`, its version alone; `codexHome` is where it keeps its threads.
///
/// Any thread; never blocks.
///
/// @param client    a client
/// @param out_json  receives JSON to free; may be NULL
/// @param out_error receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK the text is there
/// @retval CODEX_E_INVALID_HANDLE `client` is not a live client
/// @retval CODEX_E_NOT_READY the server of a client of `codex_begin` is not initialised yet: call
///         `codex_ready`
/// @retval CODEX_E_CLOSED the client was closed before its server was initialised, or another thread has
///         just freed `client`
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_metadata(
    client: *mut codex_client,
    out_json: *mut *mut c_char,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that outputs may be written to, or are NULL.
    let (out_json, out_error) = unsafe { (Output::new(out_json), Output::new(out_error)) };
    entry::call("codex_metadata", out_error, || {
        out_json.give(&handle::get(client, "client")?.metadata()?);
        Ok(CODEX_OK)
    })
}

/// Sends any request of the protocol and waits for the answer.
///
/// When more than `maxInFlight` requests wait for their answers, this one waits for its place, within its
/// own time. Any thread; blocks.
///
/// @param client      a client
/// @param method      the protocol's method, such as `model/list`
/// @param params_json the protocol's params for it; NULL for `{}`
/// @param timeout_ms  for the answer; `CODEX_DEFAULT` is `requestTimeoutMs`
/// @param out_json    receives the `result` of the answer, JSON to free; may be NULL
/// @param out_error   receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK the answer is there
/// @retval CODEX_E_INVALID_ARGUMENT `method` is NULL or empty, or `timeout_ms` is out of range
/// @retval CODEX_E_INVALID_HANDLE `client` is not a live client
/// @retval CODEX_E_UTF8 a text is not UTF-8
/// @retval CODEX_E_JSON `params_json` is not JSON that the server would accept
/// @retval CODEX_E_RPC the server answered with an error; the error has it as `rpc`
/// @retval CODEX_E_PROTOCOL the answer has neither a `result` nor an `error`
/// @retval CODEX_E_TIMEOUT no answer in time; the error's `sent` says whether the request went out
/// @retval CODEX_E_CLOSED the client or the server behind it is closed, or `client` was freed meanwhile
/// @retval CODEX_E_UNSUPPORTED the params have a member that the server is too old for; the message names both
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_request(
    client: *mut codex_client,
    method: *const c_char,
    params_json: *const c_char,
    timeout_ms: i64,
    out_json: *mut *mut c_char,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that texts end with a NUL and outputs may be written to, or are NULL.
    let (method, params, out_json, out_error) =
        unsafe { (Text::new(method), Text::new(params_json), Output::new(out_json), Output::new(out_error)) };
    entry::call("codex_request", out_error, || {
        let client = handle::get(client, "client")?;
        let timeout = Timeout::from_ms(timeout_ms)?;
        let answer = client.request(method.required("method")?, params.optional("params_json")?, timeout)?;
        out_json.give(answer.body());
        Ok(CODEX_OK)
    })
}

/// Sends a notification of the protocol, which the server does not answer.
///
/// Any thread; never blocks: the notification is queued.
///
/// @param client      a client
/// @param method      the protocol's method
/// @param params_json the protocol's params for it; NULL for `{}`
/// @param out_error   receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK the notification is queued
/// @retval CODEX_E_INVALID_ARGUMENT `method` is NULL or empty
/// @retval CODEX_E_INVALID_HANDLE `client` is not a live client
/// @retval CODEX_E_UTF8 a text is not UTF-8
/// @retval CODEX_E_JSON `params_json` is not JSON that the server would accept
/// @retval CODEX_E_BUSY the server has left 64 MiB unread: try again later
/// @retval CODEX_E_CLOSED the client or the server behind it is closed, or `client` was freed meanwhile
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_notify(
    client: *mut codex_client,
    method: *const c_char,
    params_json: *const c_char,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that texts end with a NUL and outputs may be written to, or are NULL.
    let (method, params, out_error) =
        unsafe { (Text::new(method), Text::new(params_json), Output::new(out_error)) };
    entry::call("codex_notify", out_error, || {
        let client = handle::get(client, "client")?;
        client.notify(method.required("method")?, params.optional("params_json")?)?;
        Ok(CODEX_OK)
    })
}

/// Takes the next event of the client's queue: what belongs to no live turn.
///
/// The queue is bounded by `queueBytes`; beyond it the oldest notifications are dropped, and an event of
/// kind `CODEX_EVENT_LAGGED` says how many. When the server is gone, what is queued is still delivered,
/// then one event of kind `CODEX_EVENT_EXIT`, then `CODEX_END` for ever. Several threads may wait: each
/// event goes to one, each sees the end. Any thread; blocks.
///
/// @param client     a client
/// @param timeout_ms for an event; `CODEX_DEFAULT` is no limit
/// @param out_event  receives the event, to be freed by `codex_event_free`
/// @param out_error  receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK an event is there
/// @retval CODEX_TIMEOUT none came in time: call again
/// @retval CODEX_WOKEN `codex_wake` ended the wait
/// @retval CODEX_END none will come any more
/// @retval CODEX_E_INVALID_ARGUMENT `out_event` is NULL, or `timeout_ms` is out of range
/// @retval CODEX_E_INVALID_HANDLE `client` is not a live client
/// @retval CODEX_E_CLOSED `client` was freed meanwhile
/// @retval CODEX_E_NO_EXECUTABLE as `codex_ready` gives it, and so its other statuses, when the server of a
///         `codex_begin` could not be started
/// @retval CODEX_E_IO no address for another handle
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_next(
    client: *mut codex_client,
    timeout_ms: i64,
    out_event: *mut *mut codex_event,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that outputs may be written to, or are NULL.
    let (out_event, out_error) = unsafe { (Output::new(out_event), Output::new(out_error)) };
    entry::call("codex_next", out_error, || {
        out_event.required("out_event")?;
        let client = handle::get(client, "client")?;
        give(client.next(Timeout::from_ms(timeout_ms)?)?, &out_event)
    })
}

/// Makes one `codex_next` on this client return `CODEX_WOKEN`: one that waits, or else the next, before it takes
/// what is queued. Wakes that come before the first was taken count as one.
///
/// Any thread, in callbacks too; never blocks.
///
/// @param client    a client
/// @param out_error receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK done
/// @retval CODEX_E_INVALID_HANDLE `client` is not a live client
/// @retval CODEX_E_CLOSED another thread has just freed `client`
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_wake(
    client: *mut codex_client,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that outputs may be written to, or are NULL.
    let out_error = unsafe { Output::new(out_error) };
    entry::call("codex_wake", out_error, || {
        handle::get(client, "client")?.wake()?;
        Ok(CODEX_OK)
    })
}

/// Ends the server now, whatever handles are left, and waits until it is gone.
///
/// Its stdin is closed; if it does not end within 2 s it is asked to (SIGTERM), 1 s later it is killed, and
/// with it what it has started. Requests that wait for an answer return `CODEX_E_CLOSED`, and so do turns
/// that were running, once what they hold is read; the client's queue ends as it does whenever the server
/// is gone. The handles stay to be freed. May be called again, also while another thread is in it. Any
/// thread; blocks.
///
/// @param client     a client
/// @param timeout_ms for the end of the server; `CODEX_DEFAULT` is `requestTimeoutMs`
/// @param out_error  receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK the server is gone
/// @retval CODEX_TIMEOUT it is not gone yet, and goes on ending: call again to wait longer
/// @retval CODEX_E_INVALID_ARGUMENT `timeout_ms` is out of range
/// @retval CODEX_E_INVALID_HANDLE `client` is not a live client
/// @retval CODEX_E_CLOSED `client` was freed meanwhile
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_close(
    client: *mut codex_client,
    timeout_ms: i64,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that outputs may be written to, or are NULL.
    let out_error = unsafe { Output::new(out_error) };
    entry::call("codex_close", out_error, || {
        let client = handle::get(client, "client")?;
        let closed = client.close(Timeout::from_ms(timeout_ms)?)?;
        Ok(if closed { CODEX_OK } else { CODEX_TIMEOUT })
    })
}

/// Frees a client handle. With the last handle that leads to it (clones, threads, turns, unanswered requests)
/// the server is ended, on a thread of the library's; `codex_close` is how to wait for that.
///
/// Calls that wait on this handle return `CODEX_E_CLOSED`. Any thread, in callbacks too; never blocks.
/// Nothing happens for NULL and in a forked child; a client that is not live (freed already, or not a
/// client) is left alone, with a line in the log.
///
/// @param client a client, or NULL
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_free(client: *mut codex_client) {
    entry::free("codex_free", || handle::free(client, "codex_free"));
}
