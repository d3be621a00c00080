//! One request in flight: begun, waited for, cancelled.
#![forbid(unsafe_code)]

use std::sync::Arc;

use super::core::Core;
use crate::base::deadline::Timeout;
use crate::base::error::Result;
use crate::rpc::calls::CallSlot;
use crate::rpc::connection::Connection;
use crate::rpc::gate::Gate;
use crate::rpc::signal::Signal;

/// One handle to a request. It keeps its client alive.
pub struct Call {
    core: Arc<Core>,
    connection: Arc<Connection>,
    gate: Gate,
    id: u64,
    slot: Arc<CallSlot>,
}

impl Call {
    pub(super) fn new(core: Arc<Core>, connection: Arc<Connection>, id: u64, slot: Arc<CallSlot>) -> Call {
        Call { core, connection, gate: Gate::default(), id, slot }
    }

    /// Waits for the result; `None` when the time runs out, and the request goes on.
    pub fn wait(&self, timeout: Timeout) -> Result<Option<String>> {
        let deadline = self.core.answer_by(timeout);
        match self.connection.wait(&self.gate, &self.slot, deadline)? {
            None => Ok(None),
            Some(outcome) => Ok(Some(outcome?.body().to_owned())),
        }
    }

    /// What is signalled when the answer is there.
    pub(super) fn signal(&self) -> Arc<Signal> {
        self.connection.leave_to_thread();
        self.slot.settled.clone()
    }

    /// Whether the answer is there.
    pub(super) fn is_ready(&self) -> bool {
        // With the lock, under which the answer is put there and signalled: a poller that begins to watch meanwhile
        // must see either.
        let _state = self.connection.lock();
        self.slot.outcome().is_some()
    }

    /// Nobody wants the answer any more: who waits gets `CODEX_E_CANCELLED`.
    pub fn cancel(&self) -> Result<()> {
        let mut state = self.connection.lock();
        self.gate.check()?;
        state.calls.cancel(self.id);
        Ok(())
    }

    /// The handle is freed: nobody waits any more.
    pub fn release(&self) {
        let mut state = self.connection.lock();
        self.gate.release();
        state.calls.abandon(self.id);
    }
}

impl Drop for Call {
    fn drop(&mut self) {
        self.release();
    }
}
