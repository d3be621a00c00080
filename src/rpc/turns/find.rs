//! Handles for turns that no answer of `turn/start` names: the next one on the thread, or one by its name.
#![forbid(unsafe_code)]

use std::sync::Arc;
use std::time::Instant;

use super::active::Active;
use super::record::Record;
use super::{Effects, Turns};
use crate::base::error::Error;
use crate::base::json;
use crate::rpc::event::{self, Event};
use crate::rpc::message::Message;

/// What a handle waits for that no answer names the turn of: the turn in which it is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Follows {
    /// A compaction, which codex ends a turn for that runs.
    Compaction,
    /// A shell command of the user's, which codex runs inside a turn that runs.
    ShellCommand,
}

impl Follows {
    /// Whether an event says that it is in this turn. A turn that fails before it says so is meant too, if nobody
    /// else has begun it.
    fn is_told_by(self, message: &Message, is_nobody_s: bool) -> bool {
        let has = |pointer: &str, word: &str| {
            json::pointer(message.body(), pointer).and_then(json::unquote).is_some_and(|found| found == word)
        };
        match (message.method(), self) {
            ("item/started", Follows::Compaction) => has("/item/type", "contextCompaction"),
            ("item/started", Follows::ShellCommand) => {
                has("/item/type", "commandExecution") && has("/item/source", "userShell")
            }
            ("turn/completed", _) => is_nobody_s && has("/turn/status", "failed"),
            _ => false,
        }
    }
}

/// What a handle follows, and the turn that ran when it began to.
pub(super) struct Follower {
    what: Follows,
    active_before: Option<String>,
}

impl Turns {
    /// The handle's turn is the one in which this is told.
    pub fn follow(&mut self, id: u64, what: Follows, thread_id: &str) {
        let active_before = self.active_turn(thread_id).map(str::to_owned);
        if let Some(subscription) = self.subscriptions.get_mut(&id) {
            subscription.follows = Some(Follower { what, active_before });
        }
    }

    /// The handle's turn runs on another thread than it was asked for on.
    pub fn move_to(&mut self, id: u64, thread_id: &str, effects: &mut Effects) {
        let Some(subscription) = self.subscriptions.get_mut(&id) else {
            return;
        };
        let asked_on = std::mem::replace(&mut subscription.thread_id, thread_id.to_owned());
        if asked_on != thread_id {
            self.stop_starting(&asked_on, id, effects);
        }
    }

    /// Whether a handle still waits for the turn that it follows.
    pub fn awaits_turn(&self, id: u64) -> bool {
        self.subscriptions.get(&id).is_some_and(|subscription| subscription.name.outcome().is_none())
    }

    /// An event may tell in which turn it is that a handle waits for.
    pub(super) fn bind_follower(
        &mut self,
        thread_id: &str,
        turn_id: &str,
        message: &Message,
        effects: &mut Effects,
    ) {
        let Some(waiting) = self.starting.get(thread_id) else {
            return;
        };
        let had_handle = self.records.get(turn_id).is_none_or(|record| record.had_handle);
        let found = waiting.iter().find_map(|id| {
            let follower = self.subscriptions.get(id)?.follows.as_ref()?;
            let ran_before = follower.active_before.as_deref() == Some(turn_id);
            let is_it = follower.what.is_told_by(message, !had_handle && !ran_before);
            is_it.then_some((*id, ran_before))
        });
        if let Some((id, ran_before)) = found {
            self.bind(id, turn_id, ran_before, None, effects);
        }
    }

    /// A handle for a turn by its name. True when the server must be asked about the turn: nothing is known of it,
    /// or no more than how it ended.
    pub fn attach(&mut self, id: u64, thread_id: &str, turn_id: &str, effects: &mut Effects) -> bool {
        if let Some(subscription) = self.subscriptions.get_mut(&id) {
            thread_id.clone_into(&mut subscription.thread_id);
        }
        let is_known = self.records.contains_key(turn_id);
        if !is_known {
            let mut record = Record::new(thread_id, Instant::now());
            record.asked = true;
            record.remembered = self.ended.remove(turn_id);
            self.records.insert(turn_id.to_owned(), record);
        }
        self.bind(id, turn_id, true, None, effects);
        !is_known
    }

    /// What the server says of a turn that a handle was attached to: its items so far, and that it is over.
    pub fn looked_up(&mut self, turn_id: &str, items: Vec<Arc<Message>>, completed: Option<Arc<Message>>) {
        let Some(record) = self.records.get_mut(turn_id) else {
            return;
        };
        if record.collect {
            record.collected.take_answer(items);
        }
        if record.collected.completed.is_none() {
            record.collected.completed = completed;
        }
        self.was_asked(turn_id);
    }

    /// The server can't tell of a turn that a handle was attached to. What is known or was heard of it counts more.
    pub fn lookup_failed(&mut self, turn_id: &str, error: &Error) {
        let Some(record) = self.records.get_mut(turn_id).filter(|record| record.asked) else {
            return;
        };
        if let Some(end) = record.remembered.take().filter(|_| record.collected.completed.is_none()) {
            for id in &record.subscriptions {
                if let Some(subscription) = self.subscriptions.get_mut(id) {
                    subscription.queue.push(Event::new(event::NOTIFICATION, end.clone()));
                }
            }
            record.collected.completed = Some(end);
        } else if !record.was_heard {
            return self.break_turn(turn_id, error);
        }
        self.was_asked(turn_id);
    }

    /// The server has told of a turn what it can: the turn is over, or it runs.
    fn was_asked(&mut self, turn_id: &str) {
        let Some(record) = self.records.get_mut(turn_id) else {
            return;
        };
        record.asked = false;
        if record.collected.completed.is_some() {
            self.end(turn_id);
        } else if !record.ended {
            let active = Active { turn_id: turn_id.to_owned(), part_of: None };
            self.active.entry(record.thread_id.clone()).or_insert(active);
        }
    }
}
