//! A turn: its events, its result, and how to steer or end it.
#![forbid(unsafe_code)]

use std::sync::Arc;
use std::thread::{self, ThreadId};

use super::core::Core;
use super::input;
use super::params::{Params, Use};
use super::result::Completed;
use crate::base::deadline::{Deadline, Timeout};
use crate::base::error::{Error, Result};
use crate::base::json;
use crate::base::status::{CODEX_E_BUSY, CODEX_E_CLOSED, CODEX_E_REENTRANT};
use crate::rpc::calls::Purpose;
use crate::rpc::connection::{Next, check_open};
use crate::rpc::event::Event;
use crate::rpc::gate::Gate;
use crate::rpc::state::State;
use crate::rpc::turns::{Effects, Subscription};

/// Looks at an event; true stops the run.
pub type OnEvent<'a> = &'a mut dyn FnMut(&Event) -> bool;

/// What a run came to.
pub enum Ran {
    /// The turn has ended.
    Completed(Completed),
    /// The time ran out; the turn runs on.
    Timeout,
    /// A wake was asked for; the turn runs on.
    Woken,
    /// The callback stopped it; the turn runs on.
    Stopped,
}

/// One handle to a turn. It keeps its client alive.
pub struct Turn {
    core: Arc<Core>,
    gate: Gate,
    thread_id: String,
    id: String,
    subscription: u64,
}

impl Turn {
    pub(super) fn new(core: Arc<Core>, thread_id: String, id: String, subscription: u64) -> Turn {
        Turn { core, gate: Gate::default(), thread_id, id, subscription }
    }

    /// The turn's id.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The next event of the turn.
    pub fn next(&self, timeout: Timeout) -> Result<Next> {
        self.core.next(&self.gate, timeout.for_work(), |state| {
            let subscription = self.subscription(state)?;
            subscription.check_free(&self.id)?;
            Ok(&mut subscription.queue)
        })
    }

    /// Gives each event to `on_event`, on this thread, until the turn has ended.
    pub fn run(&self, on_event: Option<OnEvent<'_>>, timeout: Timeout) -> Result<Ran> {
        self.run_until(&self.gate, on_event, timeout.for_work())
    }

    pub(super) fn run_until(
        &self,
        gate: &Gate,
        mut on_event: Option<OnEvent<'_>>,
        deadline: Deadline,
    ) -> Result<Ran> {
        let _running = Running::begin(self, on_event.is_some())?;
        loop {
            let next = self.core.next(gate, deadline, |state| Ok(&mut self.subscription(state)?.queue))?;
            match next {
                Next::Timeout => return Ok(Ran::Timeout),
                Next::Woken => return Ok(Ran::Woken),
                Next::End => return self.completed().map(Ran::Completed),
                Next::Event(event) => {
                    if let Some(on_event) = &mut on_event
                        && on_event(&event)
                    {
                        return Ok(Ran::Stopped);
                    }
                }
            }
        }
    }

    /// Gives the running turn more input.
    pub fn steer(&self, input: &str, params_json: Option<&str>, timeout: Timeout) -> Result<()> {
        let input = input::items(input)?;
        let params = Params::read("params_json", params_json, Use::Steer)?.with(&[
            ("threadId", &json::quote(&self.thread_id)),
            ("expectedTurnId", &json::quote(&self.id)),
            ("input", &input),
        ]);
        {
            let mut state = self.core.connection.lock();
            self.gate.check()?;
            let subscription = self.subscription(&mut state)?;
            if subscription.runner == Some(thread::current().id()) {
                return Err(reentrant(&self.id));
            }
        }
        let deadline = timeout.for_answer(self.core.request_timeout);
        self.core.call(&self.gate, "turn/steer", &params, Purpose::Plain, deadline).map(drop)
    }

    /// Asks the server to interrupt the turn, once; never waits.
    pub fn interrupt(&self, options_json: Option<&str>) -> Result<()> {
        let options = Params::read("options_json", options_json, Use::Interrupt)?;
        let thread_id = json::quote(&self.thread_id);
        let mut state = self.core.connection.lock();
        self.gate.check()?;
        self.subscription(&mut state)?;
        if let Some((thread_id, turn_id)) = state.turns.interrupt(self.subscription) {
            check_open(&state)?;
            state.send_interrupt(&thread_id, &turn_id);
        }
        if options.kill_background {
            check_open(&state)?;
            let params = options.with(&[("threadId", &thread_id)]);
            state.calls.begin("thread/backgroundTerminals/clean", &params, Purpose::Unattended);
        }
        Ok(())
    }

    /// Ends the current wait for this turn of one caller, or the next one.
    pub fn wake(&self) -> Result<()> {
        let mut state = self.core.connection.lock();
        self.gate.check()?;
        self.subscription(&mut state)?.queue.wake();
        Ok(())
    }

    /// The handle is freed; the turn runs on.
    pub fn release(&self) {
        self.core.connection.release(&self.gate);
        let mut effects = Effects::default();
        let mut state = self.core.connection.lock();
        let removed = state.turns.remove(self.subscription, &mut effects);
        state.apply(effects);
        drop(state);
        // Outside the lock: what is dropped may hold requests, which are declined.
        drop(removed);
    }

    fn completed(&self) -> Result<Completed> {
        let state = self.core.connection.lock();
        let snapshot = state.turns.snapshot(self.subscription).ok_or_else(freed)?;
        drop(state);
        Ok(Completed::from(&snapshot))
    }

    fn subscription<'a>(&self, state: &'a mut State) -> Result<&'a mut Subscription> {
        state.turns.subscription(self.subscription).ok_or_else(freed)
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        self.release();
    }
}

impl Subscription {
    /// An error while somebody is inside `codex_turn_run`.
    fn check_free(&self, turn_id: &str) -> Result<()> {
        match self.runner {
            None => Ok(()),
            Some(runner) if runner == thread::current().id() => Err(reentrant(turn_id)),
            Some(_) => Err(Error::new(
                CODEX_E_BUSY,
                format!("turn {turn_id}: another thread is inside codex_turn_run on this handle"),
            )),
        }
    }
}

/// While it lives, the turn's events are one thread's alone.
struct Running<'a> {
    turn: &'a Turn,
}

impl Running<'_> {
    fn begin(turn: &Turn, watched: bool) -> Result<Running<'_>> {
        let runner: ThreadId = thread::current().id();
        let mut state = turn.core.connection.lock();
        turn.gate.check()?;
        let subscription = turn.subscription(&mut state)?;
        subscription.check_free(&turn.id)?;
        subscription.runner = Some(runner);
        subscription.wishes.watched = watched;
        // Those who wait in codex_turn_next must not take what is this thread's now.
        subscription.queue.arrived.notify_all();
        let unseen = if watched { Vec::new() } else { subscription.queue.take_all() };
        drop(state);
        // Requests among them find nobody: they are declined as they are dropped.
        drop(unseen);
        Ok(Running { turn })
    }
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        let mut state = self.turn.core.connection.lock();
        if let Ok(subscription) = self.turn.subscription(&mut state) {
            subscription.runner = None;
            subscription.wishes.watched = true;
        }
    }
}

fn reentrant(turn_id: &str) -> Error {
    Error::new(
        CODEX_E_REENTRANT,
        format!("turn {turn_id}: a blocking call from its own callback would wait for itself"),
    )
}

fn freed() -> Error {
    Error::new(CODEX_E_CLOSED, "the turn's handle was freed")
}
