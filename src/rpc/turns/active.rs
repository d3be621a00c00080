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
    /// Notes which turn runs on which thread.
    pub fn note(&mut self, message: &Message) {
        match message.method() {
            "turn/started" => {
                let ([root], []) = json::pick_inside(message.body(), "turn", ["rootTurnId"], []);
                let root = root.and_then(json::unquote);
                let part_of = root.filter(|root| root != message.turn_id()).map(Cow::into_owned);
                let active = Active { turn_id: message.turn_id().to_owned(), part_of };
                self.active.insert(message.thread_id().to_owned(), active);
            }
            "turn/completed" if !self.is_active(message.thread_id(), message.turn_id()) => {}
            "turn/completed" | "thread/closed" | "thread/deleted" => {
                self.active.remove(message.thread_id());
            }
            _ => {}
        }
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
