//! One server and everything that is asked of it: what callers use.
#![forbid(unsafe_code)]

use std::ops::{Deref, DerefMut};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::calls::{Purpose, milliseconds};
use super::event::Event;
use super::gate::Gate;
use super::message::Message;
use super::outbox::Outbox;
use super::queue::{End, Queue, Taken};
use super::reader::Inbound;
use super::state::{Phase, State};
use super::stderr_tail::StderrTail;
use crate::base::deadline::Deadline;
use crate::base::error::{Error, Result};
use crate::base::log;
use crate::base::status::{CODEX_E_BUSY, CODEX_E_CLOSED, CODEX_E_TIMEOUT};
use crate::os;

/// What a wait for an event came to.
pub enum Next {
    /// An event.
    Event(Event),
    /// The time ran out.
    Timeout,
    /// A wake was asked for.
    Woken,
    /// The queue is at its end.
    End,
}

/// A running server, its queues and its threads. Lives until its last thread has ended.
pub struct Connection {
    state: Mutex<State>,
    /// Signalled when the phase changes.
    phase_changed: Arc<Condvar>,
    pub(super) inbound: Mutex<Inbound>,
    pub(super) outbox: Outbox,
    pub(super) process: os::Process,
    pub(super) stdin: os::InputEnd,
    pub(super) stdout: os::OutputEnd,
    pub(super) stderr: os::OutputEnd,
    pub(super) stderr_tail: Mutex<StderrTail>,
    pub(super) written: AtomicBool,
}

/// The state, locked. Log lines wait until it is unlocked.
pub struct Locked<'a> {
    state: Option<MutexGuard<'a, State>>,
    // Dropped after the lock: fields are dropped in order.
    _hold: log::Hold,
}

impl Deref for Locked<'_> {
    type Target = State;

    fn deref(&self) -> &State {
        self.state.as_deref().expect("the state is locked while this lives")
    }
}

impl DerefMut for Locked<'_> {
    fn deref_mut(&mut self) -> &mut State {
        self.state.as_deref_mut().expect("the state is locked while this lives")
    }
}

impl<'a> Locked<'a> {
    /// Waits for a signal with the lock given up meanwhile.
    pub fn wait(mut self, signal: &Condvar, limit: Option<Duration>) -> Locked<'a> {
        if let Some(state) = self.state.take() {
            self.state = Some(match limit {
                None => signal.wait(state).unwrap_or_else(PoisonError::into_inner),
                Some(limit) => signal.wait_timeout(state, limit).unwrap_or_else(PoisonError::into_inner).0,
            });
        }
        self
    }
}

impl Connection {
    /// A connection to a process that was just started.
    pub fn new(spawned: os::Spawned, state: State, outbox: Outbox) -> Connection {
        Connection {
            state: Mutex::new(state),
            phase_changed: Arc::new(Condvar::new()),
            inbound: Mutex::new(Inbound::default()),
            outbox,
            process: spawned.process,
            stdin: spawned.stdin,
            stdout: spawned.stdout,
            stderr: spawned.stderr,
            stderr_tail: Mutex::new(StderrTail::default()),
            written: AtomicBool::new(false),
        }
    }

    /// Locks the state.
    pub fn lock(&self) -> Locked<'_> {
        let hold = log::hold();
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        Locked { state: Some(state), _hold: hold }
    }

    /// Sends a request and waits for its result.
    pub fn call(
        &self,
        gate: &Gate,
        method: &str,
        params: &str,
        purpose: Purpose,
        deadline: Deadline,
    ) -> Result<Arc<Message>> {
        let mut state = self.lock();
        gate.check()?;
        check_open(&state)?;
        if deadline.has_passed() {
            return Err(timed_out(method, false, Duration::ZERO));
        }
        let id = state.calls.begin(method, params, purpose);
        if state.calls.is_waiting() {
            // The clock must know of a call that waits for its place.
            state.timers.changed.notify_all();
        }
        let Some(answered) = state.calls.answered(id) else {
            return Err(timed_out(method, false, Duration::ZERO));
        };
        let _entered = gate.enter(&answered);
        loop {
            if let Some(outcome) = state.calls.take(id) {
                return outcome;
            }
            if let Err(error) = gate.check() {
                state.calls.abandon(id);
                return Err(error.with("method", method));
            }
            if deadline.has_passed() {
                let (sent, elapsed) = state.calls.abandon(id);
                return Err(timed_out(method, sent, elapsed));
            }
            state = state.wait(&answered, deadline.remaining());
        }
    }

    /// Sends a notification.
    pub fn notify(&self, method: &str, params: &str) -> Result<()> {
        check_open(&self.lock())?;
        if self.outbox.is_full() {
            return Err(Error::new(
                CODEX_E_BUSY,
                format!("{method}: the server has left 64 MiB unread; try again later"),
            ));
        }
        self.outbox.notify(method, params);
        Ok(())
    }

    /// Waits for the next event of a queue, which `queue` finds in the state.
    pub fn next(
        &self,
        gate: &Gate,
        deadline: Deadline,
        queue: impl Fn(&mut State) -> Result<&mut Queue>,
    ) -> Result<Next> {
        let mut state = self.lock();
        gate.check()?;
        let arrived = queue(&mut state)?.arrived.clone();
        let _entered = gate.enter(&arrived);
        loop {
            gate.check()?;
            match queue(&mut state)?.take() {
                Taken::Event(event) => return Ok(Next::Event(event)),
                Taken::Woken => return Ok(Next::Woken),
                Taken::End(End::Finished) => return Ok(Next::End),
                Taken::End(End::Broken(error)) => return Err(error),
                Taken::Nothing => {}
            }
            if deadline.has_passed() {
                return Ok(Next::Timeout);
            }
            state = state.wait(&arrived, deadline.remaining());
        }
    }

    /// Frees a handle: calls that block on it end.
    pub fn release(&self, gate: &Gate) {
        let _state = self.lock();
        gate.release();
    }

    /// Begins the end; calls get `error` from now on. Does nothing when it has begun.
    pub fn begin_close(&self, error: Error) {
        let mut state = self.lock();
        if state.phase != Phase::Open {
            return;
        }
        state.phase = Phase::Closing;
        state.decline_all();
        state.fail_all(&error);
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

    /// Lets those look again who wait for the phase to change.
    pub(super) fn notify_phase(&self) {
        self.phase_changed.notify_all();
    }

    pub(super) fn phase_signal(&self) -> &Arc<Condvar> {
        &self.phase_changed
    }

    pub(super) fn set_written(&self) {
        self.written.store(true, Ordering::Release);
        let _state = self.lock();
        self.phase_changed.notify_all();
    }
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

fn timed_out(method: &str, sent: bool, elapsed: Duration) -> Error {
    let elapsed = milliseconds(elapsed);
    let what = match sent {
        true => format!("{method}: no answer within {elapsed} ms; the server may still carry it out"),
        false => format!("{method}: not sent within {elapsed} ms: too many requests are in flight"),
    };
    Error::new(CODEX_E_TIMEOUT, what)
        .with_retryable(!sent)
        .with("method", method)
        .with("sent", sent)
        .with("elapsedMs", elapsed)
}
