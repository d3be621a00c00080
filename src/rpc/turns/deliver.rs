//! Who gets an event of a turn, and who answers its requests.
#![forbid(unsafe_code)]

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Instant;

use super::{Effects, Record, Turns};
use crate::base::error::Error;
use crate::base::status::CODEX_E_OVERFLOW;
use crate::rpc::collect::is_retried;
use crate::rpc::event::Event;
use crate::rpc::queue::{End, Pushed};
use crate::rpc::request::Ticket;

/// Owner of a request that waits, with its turn, for a `turn/start` to be answered.
const HELD: u64 = u64::MAX;
/// Owner of a request that a handler answers.
pub const HANDLER: u64 = u64::MAX - 1;
/// Owner of a request that nobody here was shown.
pub const NOBODY: u64 = u64::MAX - 2;

/// Who gets to answer a request of a turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// A turn handle's queue.
    Queue(u64),
    /// No turn handle: the client's queue.
    Client,
    /// A turn handle whose events nobody looks at.
    Unseen,
}

impl Turns {
    /// Delivers an event of a turn.
    pub fn deliver(&mut self, turn_id: &str, event: Event, effects: &mut Effects) {
        let queue_bytes = self.queue_bytes;
        let message = event.message().clone();
        let (method, thread_id) = (message.method(), message.thread_id());
        let is_goal_s = self.deliver_to_goal(thread_id, turn_id, &event, effects);
        if turn_id.is_empty() {
            if !is_goal_s {
                effects.for_client.push(event);
            }
            return;
        }
        let starting = self.starting.get(thread_id);
        if starting.is_some() && !self.records.contains_key(turn_id) {
            self.records.insert(turn_id.to_owned(), Record::new(thread_id, Instant::now()));
        }
        let Some(record) = self.records.get_mut(turn_id) else {
            if method == "turn/completed" {
                self.remember_in_short(turn_id, message);
            }
            if !is_goal_s {
                effects.for_client.push(event);
            }
            return;
        };
        record.collected.take(&message, record.collect);
        record.was_heard = true;
        if !(method == "error" && is_retried(&message)) {
            record.last_activity = Instant::now();
        }
        if record.subscriptions.is_empty() {
            if starting.is_some() {
                let unclaimed = self.unclaimed.entry(thread_id.to_owned()).or_default();
                if unclaimed.iter().all(|other| other != turn_id) {
                    unclaimed.push(turn_id.to_owned());
                }
                let is_held =
                    event.ticket().is_some_and(|ticket| ticket.owner.load(Ordering::Relaxed) == HELD);
                record.held.push(if is_held { event } else { event.observed() }, queue_bytes);
            } else if !is_goal_s {
                effects.for_client.push(event);
            }
        } else {
            let owner = event.ticket().map(|ticket| ticket.owner.load(Ordering::Relaxed));
            let mut overflown = false;
            for id in &record.subscriptions {
                let Some(subscription) = self.subscriptions.get_mut(id) else {
                    continue;
                };
                if !subscription.wishes.watched {
                    continue;
                }
                let event = if owner == Some(*id) { event.clone() } else { event.observed() };
                if subscription.queue.push(event) == Pushed::Overflow {
                    subscription.queue.end(End::Broken(overflow(turn_id)));
                    overflown = true;
                }
            }
            for id in starting.into_iter().flatten() {
                if let Some(subscription) = self.subscriptions.get_mut(id).filter(|one| one.wishes.watched) {
                    subscription.early.push(event.observed(), queue_bytes);
                }
            }
            if overflown && !std::mem::replace(&mut record.interrupted, true) {
                effects.interrupts.push((thread_id.to_owned(), turn_id.to_owned()));
            }
        }
        if method == "turn/completed" {
            self.end(turn_id);
        }
        self.bind_follower(thread_id, turn_id, &message, effects);
    }

    /// Who answers a request of this turn: a subscription, the turn's next handle, or nobody here.
    pub fn owner_of(&self, thread_id: &str, turn_id: &str) -> Owner {
        let goal = self.goal_on(thread_id).filter(|goal| self.records.contains_key(goal));
        let goal = goal.map(|goal| self.handle_of(&goal)).filter(|owner| *owner != Owner::Client);
        if let Some(Owner::Queue(id)) = goal {
            return Owner::Queue(id);
        }
        match (self.handle_of(turn_id), goal) {
            (Owner::Client, Some(unseen)) => unseen,
            (Owner::Client, None) if self.starting.contains_key(thread_id) => Owner::Queue(HELD),
            (owner, _) => owner,
        }
    }

    /// The handle of a turn that answers, `Client` where it has none.
    fn handle_of(&self, turn_id: &str) -> Owner {
        if let Some(record) = self.records.get(turn_id)
            && !record.subscriptions.is_empty()
        {
            let watching = |id: &&u64| {
                self.subscriptions.get(id).is_some_and(|subscription| {
                    subscription.wishes.watched && !subscription.queue.has_ended()
                })
            };
            return record.subscriptions.iter().find(watching).map_or(Owner::Unseen, |id| Owner::Queue(*id));
        }
        Owner::Client
    }

    /// Watches a request, whose waiting does not count against the turn's limits.
    pub fn watch_ticket(&mut self, turn_id: &str, ticket: Arc<Ticket>) {
        let goal = self.goal_on(&ticket.thread_id).and_then(|goal| self.records.get_mut(&goal));
        if let Some(record) = goal {
            record.tickets.push(ticket.clone());
        }
        if let Some(record) = self.records.get_mut(turn_id) {
            record.tickets.push(ticket);
        }
    }

    /// Tells the owner of a request that no answer is needed any more.
    pub fn tell_withdrawn(&mut self, ticket: &Ticket, event: Event) {
        match ticket.owner.load(Ordering::Relaxed) {
            HELD => {
                if let Some(record) = self.records.get_mut(&ticket.turn_id) {
                    record.held.push(event, self.queue_bytes);
                }
            }
            id => {
                if let Some(subscription) = self.subscriptions.get_mut(&id) {
                    subscription.queue.push(event);
                }
            }
        }
    }
}

pub(super) fn overflow(turn_id: &str) -> Error {
    Error::new(
        CODEX_E_OVERFLOW,
        format!(
            "turn {turn_id}: its events were not read, and those that may not be dropped passed four times queueBytes; the turn was interrupted"
        ),
    )
}
