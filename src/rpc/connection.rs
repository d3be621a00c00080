//! One server and everything that is asked of it: what callers use.
#![forbid(unsafe_code)]

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use super::body::Body;
use super::calls::{Abandoned, CallSlot, Purpose, milliseconds};
use super::event::{self, Event};
use super::gate::Gate;
use super::handlers::Handlers;
use super::message::Message;
use super::outbox::{self, Outbox, Written};
use super::queue::{End, Queue, Taken};
use super::reader::Inbound;
use super::signal::Signal;
use super::state::{Phase, Settings, State, known};
use super::stderr_tail::StderrTail;
use super::versions::need;
use crate::base::deadline::Deadline;
use crate::base::error::{Error, Result};
use crate::base::json;
use crate::base::status::{CODEX_E_BUSY, CODEX_E_CLOSED, CODEX_E_TIMEOUT};
use crate::os::InputWait;
use crate::transport::Link;

/// What a wait for an event came to.
pub enum Next {
    /// An event.
    Event(Event),
    /// Deltas, which the reader has taken.
    Deltas,
    /// The time ran out.
    Timeout,
    /// A wake was asked for.
    Woken,
    /// The queue is at its end.
    End,
}

/// A server, from before its start to after its end: its queues, and what its threads share. What is asked of
/// it before it runs waits until it does.
pub struct Connection {
    pub(super) state: Mutex<State>,
    /// Signalled when the phase changes.
    phase_changed: Arc<Signal>,
    pub(super) inbound: Mutex<Inbound>,
    /// Has the caller look at its matter that reads in place of sleeping; made with the link.
    pub(super) leader: OnceLock<InputWait>,
    /// Has the reading thread give the pipe up to a caller.
    pub(super) relief: OnceLock<InputWait>,
    pub(super) outbox: Outbox,
    pub(super) unwritten: Mutex<Option<Written>>,
    pub(super) link: OnceLock<Link>,
    pub(super) stderr_tail: Mutex<StderrTail>,
    /// The reading thread reads, and no caller does.
    left_to_thread: AtomicBool,
    /// The writer has written all that was queued.
    pub(super) written: AtomicBool,
    /// Nothing more will be received.
    pub(super) received: AtomicBool,
    /// Somebody closed the client: the server did not end by itself.
    pub(super) end_was_asked: AtomicBool,
}

impl Connection {
    /// A connection without a server yet, in place of one whose server could not be started: who watches that
    /// one's events watches these.
    pub fn again(&self) -> Connection {
        let state = self.lock();
        let again = Connection::new(state.settings.clone(), state.handlers.clone());
        state.client.arrived.hand_over(&again.lock().client.arrived);
        again.lock().client_in_use = state.client_in_use;
        if state.reading.is_left_to_thread() {
            again.leave_to_thread();
        }
        again
    }

    /// A connection without a server yet.
    pub fn new(settings: Settings, handlers: Handlers) -> Connection {
        let (outbox, unwritten) = outbox::new();
        let mut state = State::new(settings, handlers, outbox.clone());
        // The server may say things before it is known to be initialised.
        state.client.hold_back();
        Connection {
            state: Mutex::new(state),
            phase_changed: Arc::default(),
            inbound: Mutex::new(Inbound::default()),
            leader: OnceLock::new(),
            relief: OnceLock::new(),
            outbox,
            unwritten: Mutex::new(Some(unwritten)),
            link: OnceLock::new(),
            stderr_tail: Mutex::new(StderrTail::default()),
            left_to_thread: AtomicBool::new(false),
            written: AtomicBool::new(false),
            received: AtomicBool::new(false),
            end_was_asked: AtomicBool::new(false),
        }
    }

    /// Makes the caller the one who starts the server; false when somebody did or does.
    pub fn claim_start(&self) -> bool {
        if self.link.get().is_some() {
            return false;
        }
        let mut state = self.lock();
        let is_first = state.phase == Phase::Idle;
        if is_first {
            state.phase = Phase::Starting;
        }
        is_first
    }

    /// Tells the server that its answer to `initialize` was understood.
    pub fn initialized(&self) {
        self.outbox.notify("initialized", "{}");
    }

    /// The server is initialised: what waits goes out.
    pub fn opened(&self, metadata: String, answer: &Arc<Message>, wants_answer: bool) -> Result<()> {
        let mut state = self.lock();
        known(&metadata, &std::mem::take(&mut state.needs))?;
        state.client.let_go(wants_answer.then(|| Event::new(event::RESPONSE, answer.clone())));
        state.metadata = Some(metadata);
        if state.phase == Phase::Starting {
            state.phase = Phase::Open;
            for (method, params) in std::mem::take(&mut state.early) {
                self.outbox.notify(&method, &params);
            }
            state.calls.open();
            self.phase_changed.notify_all();
        }
        Ok(())
    }

    /// The server could not be started: everything that was begun fails as it did.
    pub fn start_failed(&self, error: Error) {
        let mut state = self.lock();
        if state.phase == Phase::Closing && self.link.get().is_some() {
            return;
        }
        if state.phase != Phase::Over {
            state.phase = match self.link.get() {
                Some(_) => Phase::Closing,
                None => Phase::Over,
            };
        }
        state.fail_all(&error);
        if state.phase == Phase::Over {
            state.client.end(End::Broken(error.clone()));
        }
        state.end = Some(error);
        state.timers.changed.notify_all();
        self.phase_changed.notify_all();
    }

    /// Waits until the server is initialised; false when the time runs out first.
    pub fn wait_open(&self, gate: &Gate, deadline: Deadline) -> Result<bool> {
        let mut state = self.lock();
        let _entered = gate.enter(&self.phase_changed);
        loop {
            check_open(&state)?;
            if state.phase == Phase::Open {
                return Ok(true);
            }
            gate.check()?;
            if deadline.has_passed() {
                return Ok(false);
            }
            state = state.wait(&self.phase_changed, deadline.remaining());
        }
    }

    /// Whether `wait_open` would not have to wait.
    pub fn is_settled(&self) -> bool {
        let state = self.lock();
        state.phase == Phase::Open || state.end.is_some()
    }

    /// Somebody is to be told without waiting: from now on it is the thread that reads.
    pub fn leave_to_thread(&self) {
        if !self.is_left_to_thread() {
            self.lock().reading.leave_to_thread();
            self.left_to_thread.store(true, Ordering::Release);
        }
    }

    /// Whether the thread reads, so that nothing stands in the pipe that a caller would have to look for.
    pub fn is_left_to_thread(&self) -> bool {
        self.left_to_thread.load(Ordering::Acquire)
    }

    /// Whether the server never came to be initialised, and never will. Its process may still be ending.
    pub fn never_opened(&self) -> bool {
        let state = self.lock();
        state.phase >= Phase::Closing && state.metadata.is_none()
    }

    /// Sends a request and waits for its result.
    pub fn call(
        &self,
        gate: &Gate,
        method: &str,
        body: impl Into<Body>,
        purpose: Purpose,
        deadline: Deadline,
    ) -> Result<Arc<Message>> {
        let body = body.into();
        let mut state = self.lock();
        gate.check()?;
        check_open(&state)?;
        let now = Instant::now();
        if deadline.has_passed_at(now) {
            return Err(not_sent(
                method,
                Duration::ZERO,
                "no time was left; codex_call_begin sends without waiting",
            ));
        }
        state.check_version(need(method, |member| is_given(&body.params, member)))?;
        let purpose = what_for(&state, method, &body.params, purpose);
        let (id, slot) = state.calls.begin_at(now, method, body, purpose);
        state.tell_clock();
        let _entered = gate.enter(&slot.settled);
        let mut left = deadline.remaining_at(now);
        loop {
            state = state.wait(&slot.settled, left);
            if let Some(outcome) = slot.outcome() {
                return outcome.clone();
            }
            if let Err(error) = gate.check() {
                state.calls.abandon(id);
                return Err(error.with("method", method));
            }
            left = deadline.remaining();
            if left == Some(Duration::ZERO) {
                return Err(give_up(&mut state, id, method));
            }
        }
    }

    /// Sends a request, or queues it until the server runs; never waits.
    pub fn begin(
        &self,
        gate: &Gate,
        method: &str,
        body: impl Into<Body>,
        purpose: Purpose,
    ) -> Result<(u64, Arc<CallSlot>)> {
        let body = body.into();
        let mut state = self.lock();
        gate.check()?;
        check_open(&state)?;
        state.check_version(need(method, |member| is_given(&body.params, member)))?;
        let purpose = what_for(&state, method, &body.params, purpose);
        let begun = state.calls.begin(method, body, purpose);
        state.tell_clock();
        Ok(begun)
    }

    /// Waits for the answer to what was begun; `None` when the time runs out, and it goes on.
    pub fn wait(
        &self,
        gate: &Gate,
        slot: &CallSlot,
        deadline: Deadline,
    ) -> Result<Option<Result<Arc<Message>>>> {
        self.wait_for(gate, &slot.settled, deadline, || slot.outcome().cloned())
    }

    /// Waits for something that `signal` goes with; `None` when the time runs out.
    pub fn wait_for<T>(
        &self,
        gate: &Gate,
        signal: &Arc<Signal>,
        deadline: Deadline,
        look: impl Fn() -> Option<T>,
    ) -> Result<Option<T>> {
        let mut state = self.lock();
        let _entered = gate.enter(signal);
        loop {
            if let Some(found) = look() {
                return Ok(Some(found));
            }
            gate.check()?;
            if deadline.has_passed() {
                signal.emptied();
                return Ok(None);
            }
            state = state.wait(signal, deadline.remaining());
        }
    }

    /// Sends a notification.
    pub fn notify(&self, method: &str, params: &str) -> Result<()> {
        let mut state = self.lock();
        check_open(&state)?;
        if state.phase < Phase::Open {
            state.early.push((method.to_owned(), params.to_owned()));
            return Ok(());
        }
        if self.outbox.is_full() {
            return Err(Error::new(
                CODEX_E_BUSY,
                format!("{method}: the server has left 64 MiB unread; try again later"),
            ));
        }
        self.outbox.notify(method, params);
        Ok(())
    }

    /// Waits for the next event of a queue, which `queue` finds in the state, and `take` takes out of it.
    pub fn next(
        &self,
        gate: &Gate,
        deadline: Deadline,
        queue: impl Fn(&mut State) -> Result<&mut Queue>,
        mut take: impl FnMut(&mut Queue) -> Taken,
    ) -> Result<Next> {
        let mut look = |queue: &mut Queue| found(take(queue));
        let mut state = self.lock();
        gate.check()?;
        let found = queue(&mut state)?;
        if let Some(next) = look(found) {
            return next;
        }
        let arrived = found.arrived.clone();
        let _entered = gate.enter(&arrived);
        if deadline.has_passed() && state.reading.is_vacant() {
            // Nobody waits for the pipe, and something may stand in it.
            state = state.look();
            gate.check()?;
            if let Some(next) = look(queue(&mut state)?) {
                return next;
            }
        }
        loop {
            if deadline.has_passed() {
                arrived.emptied();
                return Ok(Next::Timeout);
            }
            state = state.wait(&arrived, deadline.remaining());
            gate.check()?;
            if let Some(next) = look(queue(&mut state)?) {
                return next;
            }
        }
    }

    /// Frees a handle: calls that block on it end.
    pub fn release(&self, gate: &Gate) {
        let _state = self.lock();
        gate.release();
    }

    /// Begins the end as the client's user wants it; calls get `error` from now on.
    pub fn close(&self, error: Error) {
        self.end_was_asked.store(true, Ordering::Release);
        self.begin_close(error);
    }

    /// Begins the end; calls get `error` from now on. Does nothing when it has begun.
    pub fn begin_close(&self, error: Error) {
        let mut state = self.lock();
        if state.phase >= Phase::Closing {
            return;
        }
        // Without a process there is nothing to wait for; one that is being started ends when it is there.
        let was_idle = std::mem::replace(&mut state.phase, Phase::Closing) == Phase::Idle;
        state.decline_all();
        state.fail_all(&error);
        if was_idle {
            state.phase = Phase::Over;
            state.client.end(End::Finished);
        }
        state.end = Some(error);
        state.timers.changed.notify_all();
        self.phase_changed.notify_all();
    }

    /// Waits until the process is gone; false when the time runs out first.
    pub fn wait_over(&self, gate: &Gate, deadline: Deadline) -> Result<bool> {
        let mut state = self.lock();
        let _entered = gate.enter(&self.phase_changed);
        loop {
            if state.phase == Phase::Over {
                return Ok(true);
            }
            gate.check()?;
            if deadline.has_passed() {
                return Ok(false);
            }
            state = state.wait(&self.phase_changed, deadline.remaining());
        }
    }

    /// The end of what the server wrote to stderr.
    pub fn stderr_text(&self) -> String {
        self.stderr_tail.lock().unwrap_or_else(PoisonError::into_inner).text()
    }

    /// Signalled when the phase changes.
    pub fn phase_changed(&self) -> &Arc<Signal> {
        &self.phase_changed
    }

    /// What the transport still waits for before it can carry anything; `None` for nothing.
    pub fn awaits(&self) -> Option<String> {
        self.link.get()?.transport.awaits()
    }

    /// Says that the writer, or the reader, has come to its end.
    pub(super) fn set(&self, flag: &AtomicBool) {
        flag.store(true, Ordering::Release);
        let _state = self.lock();
        self.phase_changed.notify_all();
    }

    /// Waits for the end of the writer or the reader, or for something else that comes with one; false when the time
    /// runs out first.
    pub(super) fn wait_set(&self, flag: &AtomicBool, limit: Duration, or: impl Fn() -> bool) -> bool {
        let end = Instant::now() + limit;
        let mut state = self.lock();
        while !flag.load(Ordering::Acquire) && !or() {
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return false;
            }
            state = state.sleep(&self.phase_changed, Some(left));
        }
        true
    }
}

/// What a queue's reader gets for what it found; `None` when it has to wait.
fn found(taken: Taken) -> Option<Result<Next>> {
    Some(match taken {
        Taken::Event(event) => Ok(Next::Event(event)),
        Taken::Deltas => Ok(Next::Deltas),
        Taken::Woken => Ok(Next::Woken),
        Taken::End(End::Finished) => Ok(Next::End),
        Taken::End(End::Broken(error)) => Err(error),
        Taken::Nothing => return None,
    })
}

/// What a request makes is let go again when nobody waits for its answer any more, also when the request came
/// without a handle for it.
pub(super) fn what_for(state: &State, method: &str, params: &str, purpose: Purpose) -> Purpose {
    match (purpose, method) {
        (Purpose::Plain, "thread/start" | "thread/fork") => Purpose::ThreadOpen { made: true },
        (Purpose::Plain, "turn/start" | "review/start") => {
            let thread_id = json::pointer(params, "/threadId").and_then(json::unquote).unwrap_or_default();
            let active_before = state.turns.active_turn(&thread_id).map(str::to_owned);
            Purpose::TurnStart { subscription: 0, thread_id: thread_id.into_owned(), active_before }
        }
        (purpose, _) => purpose,
    }
}

fn is_given(params: &str, member: &str) -> bool {
    json::pointer(params, &format!("/{member}")).is_some_and(|value| value != "null")
}

/// The error that calls get once the end has begun.
pub fn check_open(state: &State) -> Result<()> {
    match &state.end {
        None => Ok(()),
        Some(error) => Err(error.clone()),
    }
}

/// The error of calls on a client that its user closed.
pub fn closed(why: &str) -> Error {
    Error::new(CODEX_E_CLOSED, why)
}

/// Stops waiting for a call; the error says what became of it.
pub fn give_up(state: &mut State, id: u64, method: &str) -> Error {
    let Abandoned { sent, is_behind, elapsed, refusal } = state.calls.abandon(id);
    match refusal {
        Some(refusal) => refusal,
        None if sent => {
            let milliseconds = milliseconds(elapsed);
            let what =
                format!("{method}: no answer within {milliseconds} ms; the server may still carry it out");
            timed_out(what, method, true, elapsed)
        }
        None if is_behind => not_sent(method, elapsed, "the thread was not open yet"),
        None if state.phase < Phase::Open => not_sent(method, elapsed, "the server was still being started"),
        None => not_sent(method, elapsed, "too many requests are in flight"),
    }
}

fn not_sent(method: &str, elapsed: Duration, why: &str) -> Error {
    let milliseconds = milliseconds(elapsed);
    timed_out(format!("{method}: not sent within {milliseconds} ms: {why}"), method, false, elapsed)
}

fn timed_out(what: String, method: &str, sent: bool, elapsed: Duration) -> Error {
    Error::new(CODEX_E_TIMEOUT, what)
        .with_retryable(!sent)
        .with("method", method)
        .with("sent", sent)
        .with("elapsedMs", milliseconds(elapsed))
}

#[cfg(test)]
mod tests;
