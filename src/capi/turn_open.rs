//! Turns: the functions that start one.

use std::ffi::c_char;

use super::entry;
use super::handle;
use super::output::Output;
use super::text::Text;
use super::turn::TurnObject;
use super::types::{codex_error, codex_thread, codex_turn};
use crate::base::deadline::Timeout;
use crate::base::status::{CODEX_OK, codex_status};

/// Starts a turn (`turn/start`): gives the agent an input, and returns as soon as the server has taken it.
///
/// The events of the turn are collected for this handle from its very start; read them with
/// `codex_turn_next` or `codex_turn_run`. On a thread whose turn is still running the server adds the input
/// to that one: the handle is then another one for the same turn. Any thread; blocks.
///
/// @param thread      a thread
/// @param input_json  an array of the protocol's input items, one item, or a JSON string for a text;
///         `codex_text_input` makes it from plain text
/// @param params_json the protocol's `TurnStartParams` without `threadId` and `input`, passed through, such as
///         `{"effort":"high","libcodex":{"deadlineMs":60000}}`; NULL for `{}`. The member `libcodex` is the
///         library's own: `approvalMode` (`denyAll`, `autoReview`,
///         `ask`), `sandbox` (`read-only`, `workspace-write`, `full-access`), `deadlineMs` (none) and
///         `idleTimeoutMs` (600000; -1 for none), which both interrupt the turn, make it fail with the
///         reason `deadline` or `idle`, and pause while a request waits for its answer, `collect` (true;
///         false: the result has no items), `join` (true; false: `CODEX_E_BUSY` on a thread that is busy),
///         `interruptOnFree` (false) and `checkOutputSchema` (true: an `outputSchema` that breaks the rules
///         of structured outputs is refused before anything is sent, and the error names the place)
/// @param timeout_ms  for the answer; `CODEX_DEFAULT` is `requestTimeoutMs`
/// @param out_turn    receives the handle, to be freed by `codex_turn_free`
/// @param out_error   receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK the turn is started
/// @retval CODEX_E_INVALID_ARGUMENT `input_json` is NULL, a member of `libcodex` is unknown or has a value
///         that it can't have, `outputSchema` is refused, `timeout_ms` is out of range, or `out_turn` is NULL
/// @retval CODEX_E_INVALID_HANDLE `thread` is not a live thread
/// @retval CODEX_E_UTF8 a text is not UTF-8
/// @retval CODEX_E_JSON a text is not JSON that the server would accept
/// @retval CODEX_E_RPC the server answered with an error; the error has it as `rpc`
/// @retval CODEX_E_PROTOCOL the answer names no turn
/// @retval CODEX_E_BUSY the thread is busy, and `join` is false
/// @retval CODEX_E_TIMEOUT no answer in time; a turn that is started all the same is interrupted
/// @retval CODEX_E_CLOSED the client or the server behind it is closed, or `thread` was freed meanwhile
/// @retval CODEX_E_IO no address for another handle
/// @retval CODEX_E_UNSUPPORTED the params have a member that the server is too old for; the message names both
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_turn_start(
    thread: *mut codex_thread,
    input_json: *const c_char,
    params_json: *const c_char,
    timeout_ms: i64,
    out_turn: *mut *mut codex_turn,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that texts end with a NUL and outputs may be written to, or are NULL.
    let (input, params, out_turn, out_error) = unsafe {
        (Text::new(input_json), Text::new(params_json), Output::new(out_turn), Output::new(out_error))
    };
    entry::call("codex_turn_start", out_error, || {
        out_turn.required("out_turn")?;
        let object = handle::get(thread, "thread")?;
        let timeout = Timeout::from_ms(timeout_ms)?;
        let (input, params) = (input.required("input_json")?, params.optional("params_json")?);
        out_turn.open(TurnObject::new(object.thread.turn_start(input, params, timeout)?))?;
        Ok(CODEX_OK)
    })
}

/// Starts a turn without waiting: as `codex_turn_start`, which returns when the server has taken the input.
///
/// The handle is there at once, on a thread that is not open yet too: the turn is started behind it, and
/// fails with it. Its id is `""` until the server has answered; `codex_turn_ready` waits for that,
/// `codex_turn_next` begins with it. Any thread, in callbacks too; never blocks.
///
/// @param thread      a thread
/// @param input_json  as with `codex_turn_start`
/// @param params_json as with `codex_turn_start`; NULL for `{}`
/// @param out_turn    receives the handle, to be freed by `codex_turn_free`
/// @param out_error   receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK the request is queued
/// @retval CODEX_E_INVALID_ARGUMENT `input_json` is NULL, a member of `libcodex` is unknown or has a value
///         that it can't have, or `out_turn` is NULL
/// @retval CODEX_E_INVALID_HANDLE `thread` is not a live thread
/// @retval CODEX_E_UTF8 a text is not UTF-8
/// @retval CODEX_E_JSON a text is not JSON that the server would accept
/// @retval CODEX_E_RPC the thread of `codex_thread_begin` could not be opened
/// @retval CODEX_E_PROTOCOL the answer that was to open it names no thread
/// @retval CODEX_E_BUSY the thread is busy, and `join` is false
/// @retval CODEX_E_CLOSED the client or the server behind it is closed, or another thread has just freed
///         `thread`
/// @retval CODEX_E_IO no address for another handle
/// @retval CODEX_E_UNSUPPORTED the params have a member that the server is too old for; the message names both
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_turn_begin(
    thread: *mut codex_thread,
    input_json: *const c_char,
    params_json: *const c_char,
    out_turn: *mut *mut codex_turn,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that texts end with a NUL and outputs may be written to, or are NULL.
    let (input, params, out_turn, out_error) = unsafe {
        (Text::new(input_json), Text::new(params_json), Output::new(out_turn), Output::new(out_error))
    };
    entry::call("codex_turn_begin", out_error, || {
        out_turn.required("out_turn")?;
        let object = handle::get(thread, "thread")?;
        let (input, params) = (input.required("input_json")?, params.optional("params_json")?);
        out_turn.open(TurnObject::new(object.thread.turn_begin(input, params)?))?;
        Ok(CODEX_OK)
    })
}

/// Starts a turn by another method of the protocol than `turn/start`, without waiting: `review/start`,
/// `thread/compact/start`, `thread/shellCommand` or `thread/goal/set`.
///
/// The handle is one like any other: its events, its result and its end are those of the turn in which the
/// server does it. A review or a compaction ends a turn that runs on the thread; a shell command goes into it,
/// and the handle is then another one for that turn. The turn of a detached review runs on a thread of its own,
/// the answer's `reviewThreadId`. Where the answer names no turn, it is the one in which the
/// compaction or the command is told of; `CODEX_E_TIMEOUT` when that is in none within 30 s.
///
/// A goal is one handle over the turns that the server begins for it, one after another: the events are those
/// of all of them, each as it came, and the handle ends when the goal is complete, paused, blocked, out of usage
/// or budget, or cleared, and its last turn is over. Its id is the first turn's. The result has the items of
/// all, and `goalStatus`, `goal` and `turns` besides. With an `objective` it is a new goal, in place of one that
/// the thread had, on a thread that is at rest; without, the thread's goal is taken up again. An interrupt
/// pauses the goal, then interrupts the turn that runs; the limits count for the whole goal. Freeing the handle
/// leaves the goal to itself, unless the server had not taken it yet. Any thread, in callbacks too; never blocks.
///
/// @param thread      a thread
/// @param method      one of the four
/// @param params_json the method's params without `threadId`, passed through; NULL for `{}`. A goal's `status`
///         is `active`, also if it is left out. The member `libcodex` may have `deadlineMs`, `idleTimeoutMs`,
///         `collect` and `interruptOnFree`, as with `codex_turn_start`
/// @param out_turn    receives the handle, to be freed by `codex_turn_free`
/// @param out_error   receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK the request is queued
/// @retval CODEX_E_INVALID_ARGUMENT `method` is NULL or another, a member of `libcodex` is unknown or has a
///         value that it can't have, or `out_turn` is NULL
/// @retval CODEX_E_INVALID_HANDLE `thread` is not a live thread
/// @retval CODEX_E_UTF8 a text is not UTF-8
/// @retval CODEX_E_JSON `params_json` is not a JSON object
/// @retval CODEX_E_RPC the thread of `codex_thread_begin` could not be opened
/// @retval CODEX_E_PROTOCOL the answer that was to open it names no thread
/// @retval CODEX_E_BUSY a goal of another handle is being pursued on the thread (the reason is `goalActive`), or
///         a new goal finds a turn that runs (`threadBusy`)
/// @retval CODEX_E_CLOSED the client or the server behind it is closed, or another thread has just freed
///         `thread`
/// @retval CODEX_E_IO no address for another handle
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_turn_begin_with(
    thread: *mut codex_thread,
    method: *const c_char,
    params_json: *const c_char,
    out_turn: *mut *mut codex_turn,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that texts end with a NUL and outputs may be written to, or are NULL.
    let (method, params, out_turn, out_error) =
        unsafe { (Text::new(method), Text::new(params_json), Output::new(out_turn), Output::new(out_error)) };
    entry::call("codex_turn_begin_with", out_error, || {
        out_turn.required("out_turn")?;
        let object = handle::get(thread, "thread")?;
        let (method, params) = (method.required("method")?, params.optional("params_json")?);
        out_turn.open(TurnObject::new(object.thread.turn_begin_with(method, params)?))?;
        Ok(CODEX_OK)
    })
}

/// Makes a handle to a turn by its id: one that runs, whoever started it, or one that has ended.
///
/// The events come from now on. The result is whole: of a turn that no handle holds, the server is asked for
/// what has happened (`thread/read`; it can't tell of an ephemeral thread), and a turn that has ended ends for
/// this handle too. One that the thread does not have, or that runs in another process, ends with
/// `CODEX_E_INVALID_ARGUMENT`. Any thread, in callbacks too; never blocks.
///
/// @param thread    a thread that is open
/// @param turn_id   the turn's id
/// @param out_turn  receives the handle, to be freed by `codex_turn_free`
/// @param out_error receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK the handle is there
/// @retval CODEX_E_INVALID_ARGUMENT `turn_id` is NULL or empty, or `out_turn` is NULL
/// @retval CODEX_E_INVALID_HANDLE `thread` is not a live thread
/// @retval CODEX_E_UTF8 `turn_id` is not UTF-8
/// @retval CODEX_E_NOT_READY the thread is not open yet: `codex_thread_ready` waits for that
/// @retval CODEX_E_RPC the thread of `codex_thread_begin` could not be opened
/// @retval CODEX_E_PROTOCOL the answer that was to open it names no thread
/// @retval CODEX_E_CLOSED the client or the server behind it is closed, or another thread has just freed
///         `thread`
/// @retval CODEX_E_IO no address for another handle
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_turn_attach(
    thread: *mut codex_thread,
    turn_id: *const c_char,
    out_turn: *mut *mut codex_turn,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that texts end with a NUL and outputs may be written to, or are NULL.
    let (turn_id, out_turn, out_error) =
        unsafe { (Text::new(turn_id), Output::new(out_turn), Output::new(out_error)) };
    entry::call("codex_turn_attach", out_error, || {
        out_turn.required("out_turn")?;
        let object = handle::get(thread, "thread")?;
        let turn_id = turn_id.required("turn_id")?;
        out_turn.open(TurnObject::new(object.thread.turn_attach(turn_id)?))?;
        Ok(CODEX_OK)
    })
}
