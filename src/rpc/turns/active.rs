//! Which turn runs on which thread, and what an interrupt has to call it.
#![forbid(unsafe_code)]

use std::borrow::Cow;

use super::Turns;
use crate::base::json;
use crate::rpc::message::Message;

/// The turn that runs on a thread.
#[derive(Clone)]
pub(super) struct Active {
    /// By the name that it was started under, which an interrupt has to use.
    pub(super) turn_id: String,
    /// A review's events and its end have another name: that of the turn which it is part of.
    pub(super) part_of: Option<String>,
}

impl Turns {
    /// Notes which turn runs on a thread, as `turn/started` says.
    pub fn note_started(&mut self, started: &Message) {
        let (thread_id, turn_id) = (started.thread_id(), started.turn_id());
        let ([root], []) = json::pick_inside(started.body(), "turn", ["rootTurnId"], []);
        let part_of = root.and_then(json::unquote).filter(|root| root != turn_id).map(Cow::into_owned);
        if let Some(active) = self.active.get_mut(thread_id) {
            turn_id.clone_into(&mut active.turn_id);
            active.part_of = part_of;
        } else {
            let active = Active { turn_id: turn_id.to_owned(), part_of };
            self.active.insert(thread_id.to_owned(), active);
        }
    }

    /// Notes that none does, as `turn/completed` says, unless it is another one's.
    pub fn note_completed(&mut self, completed: &Message) {
        if self.is_active(completed.thread_id(), completed.turn_id()) {
            self.note_gone(completed.thread_id());
        }
    }

    /// Notes that no turn runs on a thread any more.
    pub fn note_gone(&mut self, thread_id: &str) {
        self.active.remove(thread_id);
    }

    /// The turn that runs on a thread, by the name that its events have.
    pub fn active_turn(&self, thread_id: &str) -> Option<&str> {
        let active = self.active.get(thread_id)?;
        let known = |name: &&String| {
            self.pursued.contains_key(thread_id)
                || self.records.get(*name).is_some_and(|record| record.thread_id == thread_id)
        };
        Some(active.part_of.as_ref().filter(known).unwrap_or(&active.turn_id))
    }

    fn is_active(&self, thread_id: &str, turn_id: &str) -> bool {
        let is_it = |active: &Active| active.turn_id == turn_id || active.part_of.as_deref() == Some(turn_id);
        self.active.get(thread_id).is_some_and(is_it)
    }

    /// What an interrupt of a turn has to call it.
    pub fn interrupt_name<'a>(&'a self, thread_id: &str, turn_id: &'a str) -> &'a str {
        let turn_id = self.running_turn_of_goal(turn_id).flatten().unwrap_or(turn_id);
        let active = self.active.get(thread_id).filter(|active| active.part_of.as_deref() == Some(turn_id));
        active.map_or(turn_id, |active| &active.turn_id)
    }
}
