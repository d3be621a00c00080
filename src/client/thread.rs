//! A thread: a conversation, and the turns on it.
#![forbid(unsafe_code)]

use std::sync::Arc;

use super::core::Core;
use super::input;
use super::params::{Params, Use};
use super::result::Completed;
use super::turn::{Ran, Turn};
use crate::base::deadline::{Deadline, Timeout};
use crate::base::error::{Error, Result};
use crate::base::json;
use crate::base::status::{CODEX_E_BUSY, CODEX_E_PROTOCOL, CODEX_E_TIMEOUT};
use crate::rpc::calls::Purpose;
use crate::rpc::gate::Gate;
use crate::rpc::state::started_turn;
use crate::rpc::turns::{Effects, Wishes};

/// One handle to a thread. It keeps its client alive.
pub struct Thread {
    core: Arc<Core>,
    gate: Gate,
    id: String,
    json: Option<String>,
}

impl Thread {
    pub(super) fn new(core: Arc<Core>, id: String, json: Option<String>) -> Thread {
        Thread { core, gate: Gate::default(), id, json }
    }

    /// The thread's id.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The whole answer to start, resume or fork; nothing for an attached thread.
    pub fn json(&self) -> Option<&str> {
        self.json.as_deref()
    }

    /// Starts a turn, or joins the one that runs.
    pub fn turn_start(&self, input: &str, params_json: Option<&str>, timeout: Timeout) -> Result<Turn> {
        self.begin(input, params_json, timeout.for_answer(self.core.request_timeout), true)
    }

    /// Starts a turn and waits for its result. Nobody sees its events: requests are declined.
    pub fn run(&self, input: &str, params_json: Option<&str>, timeout: Timeout) -> Result<Completed> {
        let deadline = timeout.for_work();
        let answer_by = deadline.min(Deadline::after(self.core.request_timeout));
        let turn = self.begin(input, params_json, answer_by, false)?;
        let ran = turn.run_until(&self.gate, None, deadline);
        match ran {
            Ok(Ran::Completed(completed)) => Ok(completed),
            Ok(_) => {
                // No handle to the turn remains: it would run on for nobody.
                turn.interrupt(None)?;
                Err(Error::new(
                    CODEX_E_TIMEOUT,
                    format!("turn {} did not end in time and was interrupted", turn.id()),
                )
                .with("turnId", turn.id()))
            }
            Err(error) => {
                // The handle was freed or the client ends; in the latter case there is nobody to ask.
                let _ = turn.interrupt(None);
                Err(error)
            }
        }
    }

    /// The handle is freed.
    pub fn release(&self) {
        self.core.connection.release(&self.gate);
    }

    fn begin(
        &self,
        input: &str,
        params_json: Option<&str>,
        deadline: Deadline,
        watched: bool,
    ) -> Result<Turn> {
        let input = input::items(input)?;
        let params = Params::read("params_json", params_json, Use::Turn)?;
        let wishes = Wishes {
            watched,
            collect: params.collect,
            interrupt_on_free: params.interrupt_on_free,
            deadline: params.deadline,
            idle: params.idle,
        };
        let text = params.with(&[("threadId", &json::quote(&self.id)), ("input", &input)]);
        let (subscription, active_before) = {
            let mut state = self.core.connection.lock();
            self.gate.check()?;
            if !params.join && state.turns.is_busy(&self.id) {
                return Err(Error::new(
                    CODEX_E_BUSY,
                    format!("thread {}: a turn is running, and libcodex.join is false", self.id),
                ));
            }
            let active_before = state.turns.active_turn(&self.id).map(str::to_owned);
            (state.turns.start(&self.id, wishes), active_before)
        };
        let purpose = Purpose::TurnStart { subscription, thread_id: self.id.clone(), active_before };
        let started = self.core.call(&self.gate, "turn/start", &text, purpose, deadline).and_then(|answer| {
            started_turn(&answer)
                .ok_or_else(|| Error::new(CODEX_E_PROTOCOL, "turn/start: the answer has no turn.id"))
        });
        match started {
            Ok(turn_id) => Ok(Turn::new(self.core.clone(), self.id.clone(), turn_id, subscription)),
            Err(error) => {
                let mut effects = Effects::default();
                let mut state = self.core.connection.lock();
                let removed = state.turns.remove(subscription, &mut effects);
                state.apply(effects);
                drop(state);
                drop(removed);
                Err(error)
            }
        }
    }
}

impl Drop for Thread {
    fn drop(&mut self) {
        self.release();
    }
}
