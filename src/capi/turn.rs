//! Turns: `codex_turn_*`, but for those that start one.

use std::ffi::{CString, c_char, c_void};
use std::sync::{Arc, OnceLock};

use super::client::give;
use super::event_object::{LentEvents, OwnDelta};
use super::handle::{self, Opaque};
use super::output::Output;
use super::text::{self, Text};
use super::thread::complete;
use super::types::{codex_error, codex_event, codex_event_fn, codex_turn};
use super::{entry, panic};
use crate::base::deadline::Timeout;
use crate::base::error::{Error, Result};
use crate::base::status::{
    CODEX_E_INVALID_ARGUMENT, CODEX_OK, CODEX_STOP, CODEX_TIMEOUT, CODEX_WOKEN, codex_status,
};
use crate::client::{Ran, Takes, Turn};
use crate::rpc::batch::Batch;
use crate::rpc::connection::Next;
use crate::rpc::event::Event;
use crate::rpc::poller::Source;
use crate::rpc::signal::Signal;

/// A turn with its id as C reads it, made when it is asked for.
pub(super) struct TurnObject {
    turn: Turn,
    id: OnceLock<CString>,
}

impl TurnObject {
    /// The object behind a new handle.
    pub(super) fn new(turn: Turn) -> TurnObject {
        TurnObject { turn, id: OnceLock::new() }
    }

    /// Nothing is kept of a turn that is not started.
    fn id(&self) -> *const c_char {
        match self.turn.id() {
            "" => c"".as_ptr(),
            id => self.id.get_or_init(|| text::lent(id)).as_ptr(),
        }
    }
}

impl Source for TurnObject {
    fn signal(&self) -> Result<Arc<Signal>> {
        Source::signal(&self.turn)
    }

    fn is_ready(&self) -> bool {
        Source::is_ready(&self.turn)
    }

    fn open_signal(&self) -> Result<Arc<Signal>> {
        Source::open_signal(&self.turn)
    }

    fn is_open(&self) -> bool {
        Source::is_open(&self.turn)
    }
}

impl Opaque for codex_turn {
    type Object = TurnObject;
    const NAME: &'static str = "codex_turn";
    fn released(object: &TurnObject) {
        object.turn.release();
    }
}

/// Waits until a turn of `codex_turn_begin` is started; any other turn is.
///
/// Any thread; blocks.
///
/// @param turn       a turn
/// @param timeout_ms for the answer; `CODEX_DEFAULT` is `requestTimeoutMs`
/// @param out_error  receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK the turn is started: it has its id
/// @retval CODEX_TIMEOUT it is not started yet: call again
/// @retval CODEX_E_INVALID_ARGUMENT `timeout_ms` is out of range
/// @retval CODEX_E_INVALID_HANDLE `turn` is not a live turn
/// @retval CODEX_E_RPC the server answered with an error, here or when it was to open the thread
/// @retval CODEX_E_PROTOCOL the answer names no turn
/// @retval CODEX_E_TIMEOUT the server did not answer within the turn's `deadlineMs` or `idleTimeoutMs`, nor
///         within a minute
/// @retval CODEX_E_CLOSED the client or the server behind it is closed, or `turn` was freed meanwhile
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_turn_ready(
    turn: *mut codex_turn,
    timeout_ms: i64,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that outputs may be written to, or are NULL.
    let out_error = unsafe { Output::new(out_error) };
    entry::call("codex_turn_ready", out_error, || {
        let object = handle::get(turn, "turn")?;
        let ready = object.turn.ready(Timeout::from_ms(timeout_ms)?)?;
        Ok(if ready { CODEX_OK } else { CODEX_TIMEOUT })
    })
}

/// The turn's id.
///
/// Any thread; never blocks.
///
/// @param turn a turn
/// @return text that is borrowed from `turn`; `""` when a turn of `codex_turn_begin` is not started yet,
///         when `turn` is not a live turn, or in a forked child; never NULL
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_turn_id(turn: *const codex_turn) -> *const c_char {
    entry::value("codex_turn_id", c"".as_ptr(), || {
        handle::get(turn, "turn").map_or(c"".as_ptr(), |object| object.id())
    })
}

/// Takes the next event of the turn, from its very first on. For a turn of `codex_turn_begin` that is one of
/// kind `CODEX_EVENT_RESPONSE`, or the error when it could not be started.
///
/// What the server asks during the turn comes as events of kind `CODEX_EVENT_REQUEST`, to be answered with
/// `codex_event_respond`. The queue is bounded by `queueBytes`: beyond it deltas are dropped, whose text
/// comes again in `item/completed`, and an event of kind `CODEX_EVENT_LAGGED` says how many. After the last
/// event of a turn that completed comes `CODEX_END`, for ever. Several threads may wait: each event goes to
/// one, each sees the end. Any thread; blocks.
///
/// @param turn       a turn
/// @param timeout_ms for an event; `CODEX_DEFAULT` is no limit
/// @param out_event  receives the event, to be freed by `codex_event_free`
/// @param out_error  receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK an event is there
/// @retval CODEX_TIMEOUT none came in time: call again
/// @retval CODEX_WOKEN `codex_turn_wake` ended the wait
/// @retval CODEX_END the turn is completed, and all its events were taken
/// @retval CODEX_E_INVALID_ARGUMENT `out_event` is NULL, or `timeout_ms` is out of range
/// @retval CODEX_E_INVALID_HANDLE `turn` is not a live turn
/// @retval CODEX_E_BUSY a `codex_turn_run` is under way on this turn, or begins while this waits
/// @retval CODEX_E_REENTRANT called from the callback of this turn's `codex_turn_run`
/// @retval CODEX_E_RPC the server refused to start a turn of `codex_turn_begin`
/// @retval CODEX_E_PROTOCOL its answer names no turn
/// @retval CODEX_E_CLOSED the client or the server behind it is closed, with its `exit` in the error; or
///         `turn` was freed meanwhile
/// @retval CODEX_E_TIMEOUT the server did not end the turn when it was interrupted at its `deadlineMs` or
///         `idleTimeoutMs`, or did not answer a `codex_turn_begin` by then
/// @retval CODEX_E_OVERFLOW more came at once than the queue may hold; the turn is interrupted
/// @retval CODEX_E_IO no address for another handle
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_turn_next(
    turn: *mut codex_turn,
    timeout_ms: i64,
    out_event: *mut *mut codex_event,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that outputs may be written to, or are NULL.
    let (out_event, out_error) = unsafe { (Output::new(out_event), Output::new(out_error)) };
    entry::call("codex_turn_next", out_error, || {
        out_event.required("out_event")?;
        let mut delta = OwnDelta::near();
        let timeout = Timeout::from_ms(timeout_ms);
        // Most often the next one was taken with the one before it: then nothing needs to hold the turn.
        if timeout.is_ok() && handle::look(turn, |object| object.turn.next_ahead(delta.place())) == Some(true)
        {
            out_event.set(delta.publish()?);
            return Ok(CODEX_OK);
        }
        let object = handle::get(turn, "turn")?;
        match object.turn.next(timeout?, delta.place())? {
            Next::Deltas => {
                out_event.set(delta.publish()?);
                Ok(CODEX_OK)
            }
            other => {
                delta.keep();
                give(other, &out_event)
            }
        }
    })
}

/// Reads the turn's events until it is completed, and gives its result.
///
/// The result is a JSON object with `id`, `status` (`completed`, `interrupted`, `failed`), `error`,
/// `startedAt`, `completedAt`, `durationMs`, `finalResponse` (what the agent said last, or null), `items`,
/// `usage`, `joined`, and `turn`, the server's own `Turn`. It covers the whole turn, whoever has read its
/// events.
///
/// `on_event` gets each event on the calling thread, lent for the call. A request of the server that it
/// neither answers nor clones is declined, as every request is when `on_event` is NULL. When the time is
/// up, the wait is woken or the callback stops it, the turn goes on: call again. Any thread, one at a time
/// for each turn; blocks.
///
/// @param turn            a turn
/// @param on_event        takes the events; may be NULL
/// @param user_data       passed to `on_event`
/// @param timeout_ms      for the end of the turn; `CODEX_DEFAULT` is no limit but the turn's own
///         `idleTimeoutMs`
/// @param out_result_json receives the result, JSON to free; written with `CODEX_E_TURN_FAILED` too; may be
///         NULL
/// @param out_error       receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK the turn is completed or was interrupted: the result's `status` says which
/// @retval CODEX_TIMEOUT not completed in time: call again
/// @retval CODEX_WOKEN `codex_turn_wake` ended the wait
/// @retval CODEX_STOP `on_event` returned it
/// @retval CODEX_E_TURN_FAILED the turn failed, or was interrupted at its `deadlineMs` or `idleTimeoutMs`;
///         result and error are both written
/// @retval CODEX_E_INVALID_ARGUMENT `timeout_ms` is out of range, or `on_event` returned neither 0 nor
///         `CODEX_STOP`, and was not called again
/// @retval CODEX_E_INVALID_HANDLE `turn` is not a live turn
/// @retval CODEX_E_BUSY another `codex_turn_run` is under way on this turn
/// @retval CODEX_E_REENTRANT called from the callback of this turn's `codex_turn_run`
/// @retval CODEX_E_RPC the server refused to start a turn of `codex_turn_begin`
/// @retval CODEX_E_PROTOCOL its answer names no turn
/// @retval CODEX_E_CLOSED the client or the server behind it is closed, with its `exit` in the error; or
///         `turn` was freed meanwhile
/// @retval CODEX_E_TIMEOUT the server did not end the turn when it was interrupted at its `deadlineMs` or
///         `idleTimeoutMs`, or did not answer a `codex_turn_begin` by then
/// @retval CODEX_E_OVERFLOW more came at once than the queue may hold; the turn is interrupted
/// @retval CODEX_E_IO no address for another handle, to lend an event by
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_turn_run(
    turn: *mut codex_turn,
    on_event: codex_event_fn,
    user_data: *mut c_void,
    timeout_ms: i64,
    out_result_json: *mut *mut c_char,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that outputs may be written to, or are NULL.
    let (out_result_json, out_error) = unsafe { (Output::new(out_result_json), Output::new(out_error)) };
    entry::call("codex_turn_run", out_error, || {
        let object = handle::get(turn, "turn")?;
        let timeout = Timeout::from_ms(timeout_ms)?;
        let Some(on_event) = on_event else {
            return ran(object.turn.run(None, timeout)?, &out_result_json);
        };
        let mut callback = Callback { on_event, user_data, lent: LentEvents::new(), mistake: None };
        let outcome = object.turn.run(Some(&mut callback), timeout)?;
        callback.mistake.map_or_else(|| ran(outcome, &out_result_json), Err)
    })
}

/// What takes the events of a run, on the thread that called it.
struct Callback {
    on_event: unsafe extern "C" fn(*mut codex_event, *mut c_void) -> i32,
    user_data: *mut c_void,
    lent: LentEvents,
    mistake: Option<Error>,
}

impl Callback {
    /// Keeps a mistake, which stops the run too.
    fn note(&mut self, stops: Result<bool>) -> bool {
        stops.unwrap_or_else(|mistake| {
            self.mistake = Some(mistake);
            true
        })
    }
}

impl Takes for Callback {
    fn take(&mut self, event: Event) -> bool {
        let (on_event, user_data) = (self.on_event, self.user_data);
        let answer = self.lent.lend(event, |event| {
            // SAFETY: the header asks of the caller that `on_event` takes an event and `user_data`; the event's
            // handle is live until the call has returned.
            panic::outside(|| unsafe { on_event(event, user_data) })
        });
        self.note(answer.and_then(stops))
    }

    fn take_deltas(&mut self, deltas: &mut Batch, goes_on: &mut dyn FnMut() -> bool) -> bool {
        let (on_event, user_data) = (self.on_event, self.user_data);
        let mut last = Ok(false);
        let lent = self.lent.lend_deltas(deltas, |event| {
            // SAFETY: as above.
            last = stops(panic::outside(|| unsafe { on_event(event, user_data) }));
            goes_on() && matches!(last, Ok(false))
        });
        self.note(lent.and(last))
    }
}

fn ran(outcome: Ran, out_result_json: &Output<c_char>) -> Result<codex_status> {
    match outcome {
        Ran::Completed(completed) => complete(completed, out_result_json),
        Ran::Timeout => Ok(CODEX_TIMEOUT),
        Ran::Woken => Ok(CODEX_WOKEN),
        Ran::Stopped => Ok(CODEX_STOP),
    }
}

/// Whether the callback's answer stops the run.
fn stops(answer: i32) -> Result<bool> {
    match answer {
        0 => Ok(false),
        CODEX_STOP => Ok(true),
        _ => Err(Error::new(
            CODEX_E_INVALID_ARGUMENT,
            format!("on_event returned {answer}: return 0 to go on, or CODEX_STOP ({CODEX_STOP}) to stop"),
        )),
    }
}

/// Gives the turn's result as far as it has come: as `codex_turn_run` gives it at the end, which has the
/// status `inProgress`, and `null` where there is nothing yet, while the turn runs.
///
/// At any time and any number of times, whoever reads the events. Of a turn that failed the result is given
/// all the same, with `CODEX_OK`. Any thread, in callbacks too; never blocks.
///
/// @param turn            a turn
/// @param out_result_json receives the result, JSON to free; may be NULL
/// @param out_error       receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK the result is there, as far as it has come
/// @retval CODEX_E_INVALID_HANDLE `turn` is not a live turn
/// @retval CODEX_E_NOT_READY a turn of `codex_turn_begin` is not started yet: call `codex_turn_ready`
/// @retval CODEX_E_RPC the server refused to start it
/// @retval CODEX_E_PROTOCOL its answer names no turn
/// @retval CODEX_E_CLOSED the client was closed before the turn was started, or another thread has just
///         freed `turn`
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_turn_result(
    turn: *mut codex_turn,
    out_result_json: *mut *mut c_char,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that outputs may be written to, or are NULL.
    let (out_result_json, out_error) = unsafe { (Output::new(out_result_json), Output::new(out_error)) };
    entry::call("codex_turn_result", out_error, || {
        out_result_json.give_pieces(&handle::get(turn, "turn")?.turn.result()?.result().0);
        Ok(CODEX_OK)
    })
}

/// Gives the agent more input while the turn is running (`turn/steer`).
///
/// Any thread; blocks.
///
/// @param turn        a turn
/// @param input_json  as with `codex_turn_start`
/// @param params_json the protocol's `TurnSteerParams` without `threadId`, `input` and `expectedTurnId`,
///         passed through; NULL for `{}`
/// @param timeout_ms  for the answer; `CODEX_DEFAULT` is `requestTimeoutMs`
/// @param out_error   receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK the server has taken the input
/// @retval CODEX_E_INVALID_ARGUMENT `input_json` is NULL, or `timeout_ms` is out of range
/// @retval CODEX_E_INVALID_HANDLE `turn` is not a live turn
/// @retval CODEX_E_UTF8 a text is not UTF-8
/// @retval CODEX_E_JSON a text is not JSON that the server would accept
/// @retval CODEX_E_RPC the server refused; the reason is `noActiveTurn` when the turn is over
/// @retval CODEX_E_REENTRANT called from the callback of this turn's `codex_turn_run`
/// @retval CODEX_E_TIMEOUT no answer in time
/// @retval CODEX_E_CLOSED the client or the server behind it is closed, or `turn` was freed meanwhile
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_turn_steer(
    turn: *mut codex_turn,
    input_json: *const c_char,
    params_json: *const c_char,
    timeout_ms: i64,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that texts end with a NUL and outputs may be written to, or are NULL.
    let (input, params, out_error) =
        unsafe { (Text::new(input_json), Text::new(params_json), Output::new(out_error)) };
    entry::call("codex_turn_steer", out_error, || {
        let object = handle::get(turn, "turn")?;
        let timeout = Timeout::from_ms(timeout_ms)?;
        object.turn.steer(input.required("input_json")?, params.optional("params_json")?, timeout)?;
        Ok(CODEX_OK)
    })
}

/// Asks the server to stop the turn (`turn/interrupt`). The turn still ends as every turn does, with
/// `turn/completed` and the status `interrupted`; of one that is over already nothing happens. A turn that
/// is not started yet is stopped as soon as it is.
///
/// May be called any number of times. Any thread, in callbacks too; never blocks: the request is queued.
///
/// @param turn         a turn
/// @param options_json an object; `{"libcodex":{"killBackground":true}}` ends the background terminals of
///         the thread too; NULL for `{}`
/// @param out_error    receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK the request is queued, or the turn is over
/// @retval CODEX_E_INVALID_ARGUMENT an option is unknown or has a value that it can't have
/// @retval CODEX_E_INVALID_HANDLE `turn` is not a live turn
/// @retval CODEX_E_UTF8 `options_json` is not UTF-8
/// @retval CODEX_E_JSON `options_json` is not a JSON object
/// @retval CODEX_E_CLOSED the client or the server behind it is closed, or another thread has just freed
///         `turn`
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_turn_interrupt(
    turn: *mut codex_turn,
    options_json: *const c_char,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that texts end with a NUL and outputs may be written to, or are NULL.
    let (options, out_error) = unsafe { (Text::new(options_json), Output::new(out_error)) };
    entry::call("codex_turn_interrupt", out_error, || {
        handle::get(turn, "turn")?.turn.interrupt(options.optional("options_json")?)?;
        Ok(CODEX_OK)
    })
}

/// Makes one `codex_turn_next` or `codex_turn_run` on this turn return `CODEX_WOKEN`: one that waits, or else the
/// next, before it takes what is queued. Wakes that come before the first was taken count as one. The turn goes
/// on.
///
/// Any thread, in callbacks too; never blocks.
///
/// @param turn      a turn
/// @param out_error receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK done
/// @retval CODEX_E_INVALID_HANDLE `turn` is not a live turn
/// @retval CODEX_E_CLOSED another thread has just freed `turn`
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_turn_wake(
    turn: *mut codex_turn,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that outputs may be written to, or are NULL.
    let out_error = unsafe { Output::new(out_error) };
    entry::call("codex_turn_wake", out_error, || {
        handle::get(turn, "turn")?.turn.wake()?;
        Ok(CODEX_OK)
    })
}

/// Frees a turn handle. The turn goes on all the same, unless it was started with `interruptOnFree`, or is
/// one of `codex_turn_begin` that is not started yet: that one is not sent, or else interrupted.
///
/// Calls that wait on this handle return `CODEX_E_CLOSED`. Any thread, in callbacks too; never blocks.
/// Nothing happens for NULL and in a forked child; a turn that is not live (freed already, or not a turn)
/// is left alone, with a line in the log.
///
/// @param turn a turn, or NULL
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_turn_free(turn: *mut codex_turn) {
    entry::free("codex_turn_free", || handle::free(turn, "codex_turn_free"));
}
