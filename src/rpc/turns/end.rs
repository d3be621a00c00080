//! How turns end: by themselves, when interrupted, or with the server.
#![forbid(unsafe_code)]

use super::{Record, Turns};
use crate::base::error::Error;
use crate::rpc::queue::End;

impl Turns {
    /// Ends a turn for every handle on it; when the server is still to tell of it, not before it has.
    pub(super) fn end(&mut self, turn_id: &str) {
        let Some(record) = self.records.get_mut(turn_id).filter(|record| !record.asked) else {
            return;
        };
        record.ended = true;
        for id in &record.subscriptions {
            if let Some(subscription) = self.subscriptions.get_mut(id) {
                subscription.queue.end(End::Finished);
            }
        }
        if record.subscriptions.is_empty() && !self.starting.contains_key(&record.thread_id) {
            self.forget_at_once(turn_id);
        }
    }

    /// Ends a turn that the server does not end.
    pub fn break_turn(&mut self, turn_id: &str, error: &Error) {
        let Some(record) = self.records.get_mut(turn_id) else {
            return;
        };
        if record.ended {
            return;
        }
        record.ended = true;
        for id in &record.subscriptions {
            if let Some(subscription) = self.subscriptions.get_mut(id) {
                subscription.queue.end(End::Broken(error.clone()));
            }
        }
        if record.subscriptions.is_empty() {
            self.forget_at_once(turn_id);
        }
        self.give_up_goal(turn_id);
    }

    /// Ends the turns of a thread that the server does not end any more; a goal ends in its own way.
    pub fn break_thread(&mut self, thread_id: &str, error: &Error) {
        let runs = |(turn_id, record): (&String, &Record)| {
            let runs = record.thread_id == thread_id && !record.ended && self.goal_of(turn_id).is_none();
            runs.then(|| turn_id.clone())
        };
        let turns: Vec<String> = self.records.iter().filter_map(runs).collect();
        for turn_id in turns {
            self.break_turn(&turn_id, error);
        }
    }

    /// Ends everything: the server is gone.
    pub fn break_all(&mut self, error: &Error) {
        for subscription in self.subscriptions.values_mut() {
            subscription.queue.end(End::Broken(error.clone()));
            subscription.name.set(Err(error.clone()));
        }
        for record in self.records.values_mut() {
            record.ended = true;
        }
        self.active.clear();
        self.unclaimed.clear();
        self.pursued.clear();
    }

    /// Remembers that an interrupt is wanted, and gives the thread and the turn if one is to be sent now: not
    /// when one was before, the turn is over, or has no name yet.
    pub fn interrupt(&mut self, id: u64) -> Option<(String, String)> {
        let subscription = self.subscriptions.get_mut(&id)?;
        let Some(turn_id) = subscription.turn_id.clone() else {
            subscription.interrupt_wanted = true;
            return None;
        };
        let record = self.records.get_mut(&turn_id)?;
        if record.ended || std::mem::replace(&mut record.interrupted, true) {
            return None;
        }
        Some((record.thread_id.clone(), turn_id))
    }

    /// The server would not interrupt a turn for so long that it is not asked again; but it is when somebody else does.
    pub fn interrupt_given_up(&mut self, turn_id: &str) {
        if let Some(record) = self.records.get_mut(turn_id) {
            record.interrupted = false;
        }
    }

    /// Remembers that a thread's turns are to be interrupted: those that run or are being started by handles
    /// here, and the one that is known to run. Gives those that an interrupt is to be sent for.
    pub fn interrupt_thread(&mut self, thread_id: &str) -> Vec<String> {
        for id in self.starting.get(thread_id).into_iter().flatten() {
            if let Some(subscription) = self.subscriptions.get_mut(id) {
                subscription.interrupt_wanted = true;
            }
        }
        let mut turns = Vec::new();
        for (turn_id, record) in &mut self.records {
            if record.thread_id == thread_id && record.had_handle && !record.ended {
                let was_asked = std::mem::replace(&mut record.interrupted, true);
                turns.extend((!was_asked).then(|| turn_id.clone()));
            }
        }
        // The turn of a goal is ended with the goal.
        let is_alone =
            |turn_id: &&str| !self.records.contains_key(*turn_id) && !self.pursued.contains_key(thread_id);
        let active = self.active_turn(thread_id).filter(is_alone);
        turns.extend(active.map(str::to_owned));
        turns
    }
}
