//! Calls that are queued behind another one, whose answer names their thread.
#![forbid(unsafe_code)]

use std::sync::Arc;
use std::time::Instant;

use super::{CallSlot, Calls, Line, Purpose};
use crate::base::error::Error;
use crate::rpc::body::Body;
use crate::rpc::outbox::request_line;

/// Makes params once the id of the thread that they belong to is known.
pub type WithThread = Box<dyn FnOnce(&str) -> Body + Send>;

impl Calls {
    /// Queues a request behind `parent`, whose answer names the thread. When the parent fails, so does this.
    pub fn begin_behind(
        &mut self,
        parent: u64,
        method: &str,
        params: WithThread,
        purpose: Purpose,
    ) -> (u64, Arc<CallSlot>) {
        let (id, slot) = self.add(Instant::now(), method, purpose, Line::Behind(params));
        self.behind.entry(parent).or_default().push(id);
        (id, slot)
    }

    /// A call that was given up is not queued any more. When it was the last, and who asked for the thread has gone
    /// too, nobody wants that either.
    pub(super) fn leave_behind(&mut self, id: u64) {
        let found = self.behind.iter_mut().find_map(|(parent, ids)| {
            let at = ids.iter().position(|behind| *behind == id)?;
            ids.remove(at);
            ids.is_empty().then_some(*parent)
        });
        let Some(parent) = found else {
            return;
        };
        self.behind.remove(&parent);
        if self.pending.get(&parent).is_some_and(|call| call.left) {
            self.abandon(parent);
        }
    }

    /// The subscriptions of turns whose start is queued behind `parent`.
    pub fn subscriptions_behind(&self, parent: u64) -> Vec<u64> {
        let behind = self.behind.get(&parent).into_iter().flatten();
        behind
            .filter_map(|id| match &self.pending.get(id)?.purpose {
                Purpose::TurnStart { subscription, .. }
                | Purpose::TurnFollows { subscription, .. }
                | Purpose::GoalCheck { subscription } => Some(*subscription),
                _ => None,
            })
            .collect()
    }

    /// The thread that calls are queued behind is known, and what turn runs on it: they go on.
    pub fn go_on(&mut self, parent: u64, thread: &str, active: Option<&str>) {
        let now = Instant::now();
        for id in self.behind.remove(&parent).unwrap_or_default() {
            let Some(call) = self.pending.get_mut(&id) else {
                continue;
            };
            if let Line::Behind(params) = std::mem::replace(&mut call.line, Line::Sent(Arc::default())) {
                call.line = Line::Ready(request_line(id, &call.method, &params(thread)).into());
            }
            if let Purpose::TurnStart { thread_id, active_before, .. } = &mut call.purpose {
                thread.clone_into(thread_id);
                *active_before = active.map(str::to_owned);
            }
            self.queue(id, now);
        }
    }

    /// The thread that calls are queued behind never came: they fail as it did.
    pub fn fail_behind(&mut self, parent: u64, error: &Error) {
        for id in self.behind.remove(&parent).unwrap_or_default() {
            if let Some(call) = self.pending.remove(&id) {
                call.slot.set(Err(error.clone()));
            }
        }
    }
}
