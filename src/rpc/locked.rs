//! The connection's lock, and waiting with it given up meanwhile: asleep, or reading the pipe.
#![forbid(unsafe_code)]

use std::ops::{Deref, DerefMut};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::{Arc, MutexGuard, PoisonError};
use std::time::Duration;

use super::connection::Connection;
use super::reader::{is_worth_looking, let_more_come};
use super::signal::{Signal, Silence};
use super::state::State;
use crate::base::error::Error;
use crate::base::held;
use crate::base::status::CODEX_E_PANIC;

/// The state, locked. The host's callbacks wait until it is unlocked, and so do those who are to be woken.
pub struct Locked<'a> {
    connection: &'a Connection,
    state: Option<MutexGuard<'a, State>>,
    // Dropped after the lock: fields are dropped in order.
    _silence: Silence,
    _hold: held::Hold,
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

impl Drop for Locked<'_> {
    fn drop(&mut self) {
        self.before_unlock();
    }
}

impl Connection {
    /// Locks the state.
    pub fn lock(&self) -> Locked<'_> {
        let hold = held::hold();
        let silence = Silence::begin();
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        Locked { connection: self, state: Some(state), _silence: silence, _hold: hold }
    }
}

impl<'a> Locked<'a> {
    /// Waits for a signal, as callers do: who is the only one that waits reads the pipe meanwhile. It may return
    /// sooner, and lets the caller look again.
    pub fn wait(mut self, signal: &Arc<Signal>, limit: Option<Duration>) -> Locked<'a> {
        if self.has_to_tell() {
            return self.again();
        }
        if self.reading.is_free() {
            return self.lead(signal, limit);
        }
        if self.reading.follow(signal)
            && let Some(leader) = self.connection.leader.get()
        {
            leader.interrupt();
        }
        let mut awake = self.fall_asleep(signal, limit);
        awake.reading.unfollow(signal);
        awake
    }

    /// Waits for a signal, as the library's threads do.
    pub fn sleep(self, signal: &Signal, limit: Option<Duration>) -> Locked<'a> {
        if self.has_to_tell() {
            return self.again();
        }
        self.fall_asleep(signal, limit)
    }

    /// Takes in what stands in the pipe.
    pub fn look(self) -> Locked<'a> {
        let connection = self.connection;
        drop(self);
        connection.pump();
        connection.lock()
    }

    /// Whether somebody waits for the lock to be given up.
    fn has_to_tell(&self) -> bool {
        held::is_pending() || Silence::is_due()
    }

    fn again(self) -> Locked<'a> {
        let connection = self.connection;
        drop(self);
        connection.lock()
    }

    fn fall_asleep(mut self, signal: &Signal, limit: Option<Duration>) -> Locked<'a> {
        self.before_unlock();
        if self.has_to_tell() {
            // Whoever was called just now would not know of it before this one wakes.
            return self.again();
        }
        if let Some(state) = self.state.take() {
            self.state = Some(signal.sleep(state, limit));
        }
        self
    }

    /// Reads the pipe in place of sleeping on `signal`, once.
    fn lead(mut self, signal: &Arc<Signal>, limit: Option<Duration>) -> Locked<'a> {
        let connection = self.connection;
        if self.reading.lead(signal)
            && let Some(relief) = connection.relief.get()
        {
            relief.interrupt();
        }
        let pause = self.reading.begin_pause(signal);
        drop(self);
        let came = catch_unwind(AssertUnwindSafe(|| {
            let wait = connection.leader.get()?;
            let limit = pause.map_or(limit, |pause| let_more_come(wait, pause, limit));
            if is_worth_looking(wait, limit) { connection.pump_leading() } else { None }
        }));
        let (locked, panic) = match came {
            Ok(locked) => (locked, None),
            Err(panic) => (None, Some(panic)),
        };
        let mut state = locked.unwrap_or_else(|| connection.lock());
        state.reading.leave();
        match panic {
            None => state,
            Some(panic) => {
                drop(state);
                connection.begin_close(Error::new(
                    CODEX_E_PANIC,
                    "a defect of the library ended this client; the log has the place",
                ));
                resume_unwind(panic)
            }
        }
    }

    /// Sees to it that somebody reads.
    fn before_unlock(&mut self) {
        let connection = self.connection;
        let Some(state) = self.state.as_deref_mut() else {
            return;
        };
        state.reading.hand_over();
        if state.reading.is_leader_due()
            && let Some(leader) = connection.leader.get()
        {
            leader.interrupt();
        }
    }
}
