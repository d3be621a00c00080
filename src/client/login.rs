//! A login: what the user must do, and how it ends.
#![forbid(unsafe_code)]

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::core::Core;
use crate::base::deadline::{Deadline, Timeout};
use crate::base::error::{Error, Result};
use crate::base::json;
use crate::base::status::CODEX_E_NOT_READY;
use crate::rpc::body::Body;
use crate::rpc::calls::{CallSlot, Purpose};
use crate::rpc::connection::{Connection, give_up};
use crate::rpc::gate::Gate;
use crate::rpc::logins::LoginSlot;
use crate::rpc::signal::Signal;

/// One handle to a login. It keeps its client alive.
pub struct Login {
    core: Arc<Core>,
    connection: Arc<Connection>,
    gate: Gate,
    number: u64,
    call: u64,
    started: Arc<CallSlot>,
    ended: Arc<LoginSlot>,
    /// A poller has told that the server has begun it.
    is_begin_told: AtomicBool,
    /// The host has looked at it since: no news for a poller any more.
    is_begin_known: AtomicBool,
}

impl Login {
    /// Asks for a login. The params have been checked; they may hold a secret, so that no error shows it.
    pub(super) fn begin(core: Arc<Core>, gate: &Gate, body: Body) -> Result<Login> {
        let connection = core.connected();
        let mut state = connection.lock();
        gate.check()?;
        crate::rpc::connection::check_open(&state)?;
        let (number, ended) = state.logins.begin();
        let (call, started) = state.calls.begin("account/login/start", body, Purpose::LoginStart { number });
        state.tell_clock();
        drop(state);
        Ok(Login {
            core,
            connection,
            gate: Gate::default(),
            number,
            call,
            started,
            ended,
            is_begin_told: AtomicBool::new(false),
            is_begin_known: AtomicBool::new(false),
        })
    }

    /// Waits until the server has begun it; false when the time ran out.
    pub fn ready(&self, timeout: Timeout) -> Result<bool> {
        self.ready_by(&self.gate, self.core.answer_by(timeout))
    }

    fn ready_by(&self, gate: &Gate, deadline: Deadline) -> Result<bool> {
        match self.connection.wait(gate, &self.started, deadline)? {
            None => Ok(false),
            Some(outcome) => {
                self.is_begin_known.store(true, Ordering::Release);
                outcome.map(|_| true)
            }
        }
    }

    /// Waits until the server has begun it; a failure after the time.
    pub(super) fn wait_started(&self, gate: &Gate, deadline: Deadline) -> Result<()> {
        match self.ready_by(gate, deadline)? {
            true => Ok(()),
            false => Err(give_up(&mut self.connection.lock(), self.call, "account/login/start")),
        }
    }

    /// The server's answer: `authUrl`, or `verificationUrl` and `userCode`; nothing until it is ready.
    pub fn json(&self) -> Option<&str> {
        match self.started.outcome()? {
            Ok(answer) => {
                self.is_begin_known.store(true, Ordering::Release);
                Some(answer.body())
            }
            Err(_) => None,
        }
    }

    /// Waits until the login is over; `None` when the time ran out. It may have failed: see `success`.
    pub fn wait(&self, timeout: Timeout) -> Result<Option<String>> {
        let look = || self.ended.outcome().cloned();
        match self.connection.wait_for(&self.gate, &self.ended.settled, timeout.for_work(), look)? {
            None => {
                // A host that waits for the end only is not told of the begin again and again.
                if self.is_begin_told.load(Ordering::Acquire) {
                    self.is_begin_known.store(true, Ordering::Release);
                }
                Ok(None)
            }
            Some(completed) => Ok(Some(completed?.body().to_owned())),
        }
    }

    /// Asks the server to give the login up; never waits. `wait` then tells of its end.
    pub fn cancel(&self) -> Result<()> {
        let mut state = self.connection.lock();
        self.gate.check()?;
        if self.ended.outcome().is_some() {
            return Ok(());
        }
        if self.started.outcome().is_none() {
            return Err(Error::new(
                CODEX_E_NOT_READY,
                "the login has not begun yet: call codex_login_ready, or free the handle",
            ));
        }
        if let Some(id) = state.logins.id(self.number) {
            let params = format!(r#"{{"loginId":{}}}"#, json::quote(id));
            state.calls.begin("account/login/cancel", params, Purpose::Unattended);
        }
        Ok(())
    }

    /// What is signalled when the server has begun the login, and when it is over.
    pub(super) fn signal(&self) -> Arc<Signal> {
        self.connection.leave_to_thread();
        self.ended.settled.clone()
    }

    /// Whether the login is over, or has begun and nobody knows it yet.
    pub(super) fn is_ready(&self) -> bool {
        // With the lock, under which the answer is put there and signalled.
        let _state = self.connection.lock();
        let is_news = self.started.outcome().is_some() && !self.is_begin_known.load(Ordering::Acquire);
        self.is_begin_told.fetch_or(is_news, Ordering::AcqRel);
        is_news || self.ended.outcome().is_some()
    }

    /// What is signalled when the server has begun the login, or refused to.
    pub(super) fn open_signal(&self) -> Result<Arc<Signal>> {
        self.connection.leave_to_thread();
        self.gate.check()?;
        Ok(self.started.settled.clone())
    }

    /// Whether it has.
    pub(super) fn is_open(&self) -> bool {
        let _state = self.connection.lock();
        self.started.outcome().is_some()
    }

    /// The handle is freed. A login that the server has begun is not cancelled.
    pub fn release(&self) {
        let mut state = self.connection.lock();
        self.gate.release();
        if self.started.outcome().is_none() {
            state.calls.abandon(self.call);
        }
        let unclaimed = state.logins.remove(self.number);
        state.give_to_client(unclaimed);
    }
}

impl Drop for Login {
    fn drop(&mut self) {
        self.release();
    }
}
