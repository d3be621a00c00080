//! A turn: its events, its result, and how to steer or end it.
#![forbid(unsafe_code)]

use std::mem;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, ThreadId};

use super::core::Core;
use super::input;
use super::params::{Params, Use};
use super::result::Completed;
use crate::base::deadline::{Deadline, Timeout};
use crate::base::error::{Error, Result};
use crate::base::json;
use crate::base::status::{
    CODEX_E_BUSY, CODEX_E_CLOSED, CODEX_E_NOT_READY, CODEX_E_REENTRANT, CODEX_E_TIMEOUT,
};
use crate::rpc::batch::Batch;
use crate::rpc::calls::Purpose;
use crate::rpc::connection::{Connection, Next, check_open, give_up};
use crate::rpc::event::Event;
use crate::rpc::gate::Gate;
use crate::rpc::queue::Taken;
use crate::rpc::reasons::found_turn_id;
use crate::rpc::signal::Signal;
use crate::rpc::state::State;
use crate::rpc::turns::{Effects, Removed, Subscription, TurnName};

/// How often input for a goal is sent, each time to the turn that the server found.
const GOAL_STEERS: u32 = 3;

/// Takes the events of a run.
pub trait Takes {
    /// Takes an event; true stops the run.
    fn take(&mut self, event: Event) -> bool;
    /// Takes deltas one after the other, as far as `goes_on`, which is asked after each, lets it; true stops the run. What
    /// is left was not taken.
    fn take_deltas(&mut self, deltas: &mut Batch, goes_on: &mut dyn FnMut() -> bool) -> bool;
}

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
    connection: Arc<Connection>,
    gate: Gate,
    subscription: u64,
    name: Arc<TurnName>,
    /// The call that starts the turn; none for a turn that was attached.
    call: Option<u64>,
    ahead: Mutex<Ahead>,
}

/// What was taken out of the queue for whoever calls `next` after this. Locked inside of the connection's lock, or alone.
#[derive(Default)]
struct Ahead {
    deltas: Batch,
    /// The queue's, once something was taken or the turn is watched.
    arrived: Option<Arc<Signal>>,
    /// Somebody is inside `codex_turn_run`.
    is_running: bool,
}

impl Turn {
    pub(super) fn new(
        core: Arc<Core>,
        connection: Arc<Connection>,
        subscription: u64,
        name: Arc<TurnName>,
        call: Option<u64>,
    ) -> Turn {
        Turn { core, connection, gate: Gate::default(), subscription, name, call, ahead: Mutex::default() }
    }

    /// The turn's id, `""` until it is ready.
    pub fn id(&self) -> &str {
        match self.name.outcome() {
            Some(Ok(id)) => id,
            _ => "",
        }
    }

    /// Waits until the turn has its id; false when the time ran out.
    pub fn ready(&self, timeout: Timeout) -> Result<bool> {
        self.ready_by(&self.gate, self.core.answer_by(timeout))
    }

    fn ready_by(&self, gate: &Gate, deadline: Deadline) -> Result<bool> {
        let look = || self.name.outcome().cloned();
        match self.connection.wait_for(gate, &self.name.settled, deadline, look)? {
            None => Ok(false),
            Some(outcome) => outcome.map(|_| true),
        }
    }

    /// What is signalled when the turn has its id, or can't have one.
    pub(super) fn open_signal(&self) -> Result<Arc<Signal>> {
        self.connection.leave_to_thread();
        self.gate.check()?;
        Ok(self.name.settled.clone())
    }

    /// Whether it has one, or can't.
    pub(super) fn is_open(&self) -> bool {
        // With the lock, under which it is put there and signalled.
        let _state = self.connection.lock();
        self.name.outcome().is_some()
    }

    /// Waits until the turn has its id; a failure after the time.
    pub(super) fn wait_started(&self, gate: &Gate, deadline: Deadline) -> Result<()> {
        let ready = self.ready_by(gate, deadline);
        if let Ok(true) = ready {
            return Ok(());
        }
        // The answer may have come since: then it counts, or the turn that it named is ended again.
        let mut state = self.connection.lock();
        match (ready, self.name.outcome()) {
            (Ok(_), Some(outcome)) => outcome.clone().map(drop),
            (Ok(_), None) => Err(give_up(&mut state, self.call.unwrap_or_default(), "turn/start")),
            (Err(error), _) => {
                self.interrupt_own(&mut state);
                Err(error)
            }
        }
    }

    /// Interrupts the turn, unless it is somebody else's that was joined.
    pub(super) fn interrupt_own(&self, state: &mut State) {
        let is_own = self.subscription(state).is_ok_and(|subscription| !subscription.joined);
        if is_own
            && self.name.outcome().is_some()
            && let Some((thread_id, turn_id)) = state.turns.interrupt(self.subscription)
        {
            state.send_interrupt(&thread_id, &turn_id);
        }
    }

    /// The next event of the turn; a delta stands alone in `delta` then.
    pub fn next(&self, timeout: Timeout, delta: &mut Batch) -> Result<Next> {
        if self.next_ahead(delta) {
            return Ok(Next::Deltas);
        }
        if timeout == Timeout::Poll && self.finds_nothing() {
            return Ok(Next::Timeout);
        }
        self.core.next(
            &self.connection,
            &self.gate,
            timeout.for_work(),
            |state| {
                let subscription = self.subscription(state)?;
                subscription.check_free(self.id())?;
                Ok(&mut subscription.queue)
            },
            |queue| {
                let mut ahead = self.ahead();
                ahead.arrived.get_or_insert_with(|| queue.arrived.clone());
                let taken = queue.take_with(&mut ahead.deltas);
                if matches!(taken, Taken::Deltas) {
                    ahead.deltas.take_into(delta);
                }
                taken
            },
        )
    }

    /// Takes the next delta without a look at the queue, where that is as good: it is there already, no wake was asked
    /// for, nor was the handle freed.
    pub fn next_ahead(&self, delta: &mut Batch) -> bool {
        let mut ahead = self.ahead();
        let is_nudged = ahead.arrived.as_ref().is_none_or(|arrived| arrived.is_nudged());
        !is_nudged && !self.gate.is_released() && ahead.deltas.take_into(delta)
    }

    /// Whether there is nothing to take, and the next that comes is news: said without the connection's lock, where that is
    /// as good.
    fn finds_nothing(&self) -> bool {
        let arrived = {
            let ahead = self.ahead();
            match &ahead.arrived {
                Some(arrived) if ahead.deltas.is_empty() && !ahead.is_running => arrived.clone(),
                _ => return false,
            }
        };
        !self.gate.is_released() && self.connection.is_left_to_thread() && arrived.look_emptied()
    }

    fn ahead(&self) -> MutexGuard<'_, Ahead> {
        self.ahead.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The result so far: whole once the turn has ended.
    pub fn result(&self) -> Result<Completed> {
        self.gate.check()?;
        if self.id().is_empty() {
            return match self.name.outcome() {
                Some(Err(error)) => Err(error.clone()),
                _ => Err(Error::new(CODEX_E_NOT_READY, "the turn is not started yet: call codex_turn_ready")),
            };
        }
        self.completed()
    }

    /// What is signalled when `next` may have something.
    pub(super) fn signal(&self) -> Result<Arc<Signal>> {
        self.connection.leave_to_thread();
        let mut state = self.connection.lock();
        let arrived = &self.subscription(&mut state)?.queue.arrived;
        Ok(self.ahead().arrived.get_or_insert_with(|| arrived.clone()).clone())
    }

    /// Whether `next` would give something.
    pub(super) fn is_ready(&self) -> bool {
        // With the lock under which a reader moves what it takes from the queue to here.
        let ahead = self.ahead();
        let is_ready = |arrived: &Arc<Signal>| arrived.is_ready() && !self.gate.is_released();
        !ahead.deltas.is_empty() || ahead.arrived.as_ref().is_some_and(is_ready)
    }

    /// Gives each event to `on_event`, on this thread, until the turn has ended.
    pub fn run(&self, on_event: Option<&mut dyn Takes>, timeout: Timeout) -> Result<Ran> {
        self.run_until(&self.gate, on_event, timeout.for_work())
    }

    pub(super) fn run_until(
        &self,
        gate: &Gate,
        mut on_event: Option<&mut dyn Takes>,
        deadline: Deadline,
    ) -> Result<Ran> {
        let mut running = Running::begin(self, on_event.is_some())?;
        // Without any time it takes what is there, and not what comes meanwhile.
        let mut due = if deadline.has_passed() { running.queued } else { 0 };
        loop {
            let is_stopped = if let Some(on_event) = &mut on_event
                && !running.taken.is_empty()
                && running.may_go_on(gate)
            {
                let mut deltas = mem::take(&mut running.taken);
                let is_stopped = on_event.take_deltas(&mut deltas, &mut || {
                    due = due.saturating_sub(1);
                    (due > 0 || !deadline.has_passed()) && running.may_go_on(gate)
                });
                running.taken = deltas;
                is_stopped
            } else {
                match running.next(gate, deadline)? {
                    Next::Timeout => return Ok(Ran::Timeout),
                    Next::Woken => return Ok(Ran::Woken),
                    Next::End => return self.completed().map(Ran::Completed),
                    Next::Deltas if on_event.is_some() => continue,
                    Next::Deltas => {
                        running.taken.clear();
                        false
                    }
                    Next::Event(event) => {
                        due = due.saturating_sub(1);
                        on_event.as_mut().is_some_and(|on_event| on_event.take(event))
                    }
                }
            };
            if is_stopped {
                return Ok(Ran::Stopped);
            }
            // There may always be one more; the end alone is told after the time.
            if due == 0 && deadline.has_passed() && running.has_events()? {
                return Ok(Ran::Timeout);
            }
        }
    }

    /// Gives the running turn more input.
    pub fn steer(&self, input: &str, params_json: Option<&str>, timeout: Timeout) -> Result<()> {
        let input = input::items(input)?;
        let params = Params::read("params_json", params_json, Use::Steer)?;
        let deadline = self.core.answer_by(timeout);
        if self.subscription(&mut self.connection.lock())?.runner == Some(thread::current().id()) {
            return Err(reentrant(self.id()));
        }
        if !self.ready_by(&self.gate, deadline)? {
            return Err(Error::new(
                CODEX_E_TIMEOUT,
                "turn/steer: not sent, since the turn was not started in time",
            )
            .with("method", "turn/steer")
            .with("sent", false));
        }
        let (thread_id, of_goal) = {
            let mut state = self.connection.lock();
            let thread_id = self.subscription(&mut state)?.thread_id.clone();
            (thread_id, state.turns.steered_turn(self.subscription))
        };
        // Of a goal's turns it is the one that runs, and the server knows better which one that is.
        let tries = if of_goal.is_some() { GOAL_STEERS } else { 1 };
        let mut turn_id = of_goal.unwrap_or_else(|| self.id().to_owned());
        let mut steered = Ok(());
        for _ in 0..tries {
            let params = params.with(&[
                ("threadId", &json::quote(&thread_id)),
                ("expectedTurnId", &json::quote(&turn_id)),
                ("input", &input),
            ]);
            steered =
                self.connection.call(&self.gate, "turn/steer", params, Purpose::Plain, deadline).map(drop);
            match steered.as_ref().err().and_then(found_turn_id) {
                Some(found) => turn_id = found,
                None => break,
            }
        }
        steered
    }

    /// Asks the server to interrupt the turn, once; never waits.
    pub fn interrupt(&self, options_json: Option<&str>) -> Result<()> {
        let options = Params::read("options_json", options_json, Use::Interrupt)?;
        let mut state = self.connection.lock();
        self.gate.check()?;
        self.subscription(&mut state)?.kill_background |= options.kill_background;
        if let Some((thread_id, turn_id)) = state.turns.interrupt(self.subscription) {
            check_open(&state)?;
            state.send_interrupt(&thread_id, &turn_id);
        }
        if options.kill_background {
            check_open(&state)?;
            state.kill_background(self.subscription);
        }
        Ok(())
    }

    /// Ends the current wait for this turn of one caller, or the next one.
    pub fn wake(&self) -> Result<()> {
        let mut state = self.connection.lock();
        self.gate.check()?;
        self.subscription(&mut state)?.queue.wake();
        Ok(())
    }

    /// The handle is freed; the turn runs on.
    pub fn release(&self) {
        let mut effects = Effects::default();
        let mut state = self.connection.lock();
        self.gate.release();
        if let (None, Some(call)) = (self.name.outcome(), self.call) {
            state.calls.abandon(call);
        }
        let removed = state.turns.remove(self.subscription, &mut effects);
        state.apply(effects);
        drop(state);
        // Outside the lock: what is dropped may hold requests, which are declined.
        if let Some(short) = removed.and_then(Removed::short_end) {
            self.connection.lock().turns.remember_short(&short);
        }
    }

    fn completed(&self) -> Result<Completed> {
        let state = self.connection.lock();
        let snapshot = state.turns.snapshot(self.subscription).ok_or_else(freed)?;
        drop(state);
        Ok(Completed::from(snapshot))
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
    /// How many events there were to take when it began.
    queued: usize,
    /// Deltas that were taken and not looked at yet: nobody else reads the queue meanwhile.
    taken: Batch,
    arrived: Arc<Signal>,
}

impl Running<'_> {
    fn begin(turn: &Turn, watched: bool) -> Result<Running<'_>> {
        let runner: ThreadId = thread::current().id();
        let mut state = turn.connection.lock();
        turn.gate.check()?;
        let subscription = turn.subscription(&mut state)?;
        subscription.check_free(turn.id())?;
        subscription.runner = Some(runner);
        subscription.wishes.watched = watched;
        // Those who wait in codex_turn_next must not take what is this thread's now.
        subscription.queue.arrived.notify_all();
        let arrived = subscription.queue.arrived.clone();
        arrived.set_patient(!watched);
        let mut ahead = turn.ahead();
        subscription.queue.put_back(&mut ahead.deltas);
        ahead.is_running = true;
        drop(ahead);
        let queued = subscription.queue.queued();
        let unseen = if watched { Vec::new() } else { subscription.queue.take_all() };
        drop(state);
        // Requests among them find nobody: they are declined as they are dropped.
        drop(unseen);
        Ok(Running { turn, queued, taken: Batch::default(), arrived })
    }

    fn next(&mut self, gate: &Gate, deadline: Deadline) -> Result<Next> {
        let (turn, taken) = (self.turn, &mut self.taken);
        turn.core.next(
            &turn.connection,
            gate,
            deadline,
            |state| Ok(&mut turn.subscription(state)?.queue),
            |queue| queue.take_with(taken),
        )
    }

    /// Whether the deltas that were taken may be looked at: nobody has woken this run or freed a handle.
    fn may_go_on(&self, gate: &Gate) -> bool {
        !self.arrived.is_nudged() && !self.turn.gate.is_released() && !gate.is_released()
    }

    fn has_events(&self) -> Result<bool> {
        let mut state = self.turn.connection.lock();
        Ok(!self.taken.is_empty() || self.turn.subscription(&mut state)?.queue.queued() > 0)
    }

    fn put_back(&mut self) {
        if !self.taken.is_empty()
            && let Ok(subscription) = self.turn.subscription(&mut self.turn.connection.lock())
        {
            subscription.queue.put_back(&mut self.taken);
        }
    }
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        self.put_back();
        let mut state = self.turn.connection.lock();
        self.arrived.set_patient(false);
        if let Ok(subscription) = self.turn.subscription(&mut state) {
            subscription.runner = None;
            self.turn.ahead().is_running = false;
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
