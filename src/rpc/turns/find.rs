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

/// A handle waits for the next turn that begins on its thread.
pub(super) struct Follows {
    /// A turn that is being ended for it.
    replaced: Option<String>,
}

impl Turns {
    /// The server has begun what the handle asked for, and does not say in which turn: it is the one that runs,
    /// or the one that begins next; that in any case where it `replaces` the one before.
    pub fn follow(&mut self, id: u64, active_before: Option<String>, replaces: bool, effects: &mut Effects) {
        let Some(subscription) = self.subscriptions.get_mut(&id) else {
            return;
        };
        let replaced = active_before.clone().filter(|_| replaces);
        subscription.follows = Some(Follows { replaced: replaced.clone() });
        let thread_id = subscription.thread_id.clone();
        let is_it = |turn_id: &str| replaced.as_deref() != Some(turn_id);
        let held = self.records.iter().filter(|(turn_id, record)| {
            record.thread_id == thread_id
                && record.subscriptions.is_empty()
                && !record.had_handle
                && is_it(turn_id)
        });
        let latest = held.max_by_key(|(_, record)| record.began).map(|(turn_id, _)| turn_id.clone());
        let active = self.active_turn(&thread_id).filter(|turn_id| is_it(turn_id)).map(str::to_owned);
        if let Some(turn_id) = active.or(latest) {
            let joined = active_before.as_ref() == Some(&turn_id);
            self.bind(id, &turn_id, joined, None, effects);
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

    /// A turn that nobody has may be the one that a handle waits for.
    pub(super) fn bind_follower(&mut self, thread_id: &str, turn_id: &str, effects: &mut Effects) {
        if self.records.get(turn_id).is_none_or(|record| record.had_handle) {
            return;
        }
        let waiting = self.starting.get(thread_id).into_iter().flatten();
        let wants = |id: &u64| self.subscriptions.get(id)?.follows.as_ref();
        let is_it = |follows: &Follows| follows.replaced.as_deref() != Some(turn_id);
        let follower = waiting.copied().find(|id| wants(id).is_some_and(is_it));
        if let Some(id) = follower {
            self.bind(id, turn_id, false, None, effects);
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
            let mut record = Record::new(thread_id, self.queue_bytes, Instant::now());
            record.asked = true;
            let remembered = self.ended.iter().position(|(ended, _)| ended == turn_id);
            record.remembered = remembered.and_then(|at| self.ended.remove(at)).map(|(_, end)| end);
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
        let id_of = |message: &Message| json::pointer(message.body(), "/item/id").map(str::to_owned);
        let seen: Vec<Option<String>> = record.collected.items.iter().map(|message| id_of(message)).collect();
        let earlier: Vec<_> = items.into_iter().filter(|message| !seen.contains(&id_of(message))).collect();
        if record.collect {
            record.collected.items.splice(0..0, earlier);
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
