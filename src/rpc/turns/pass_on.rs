//! The short way of what comes by the thousand: a delta of a turn that runs and that one handle has.
#![forbid(unsafe_code)]

use std::sync::Arc;
use std::time::Instant;

use super::Turns;
use crate::rpc::event::{self, Event};
use crate::rpc::message::Message;

/// What became of a message.
pub enum Passed {
    /// It is where it belongs.
    Taken,
    /// Nobody looks at the turn's events.
    Unwanted(Arc<Message>),
    /// It may concern others too, or mean something: it has to go the long way.
    NotSimple(Arc<Message>),
}

impl Turns {
    /// Passes a delta on to the one handle of its turn. It does what the long way would do, and no more than that has
    /// to be done: nobody starts a turn on the thread, which might be this one; no goal owns it; the turn is known;
    /// and a delta is in no result.
    pub fn pass_on(&mut self, message: Arc<Message>, now: Instant) -> Passed {
        if !message.is_delta()
            || self.pursued.contains_key(message.thread_id())
            || self.starting.contains_key(message.thread_id())
        {
            return Passed::NotSimple(message);
        }
        let Some(record) = self.records.get_mut(message.turn_id()) else {
            return Passed::NotSimple(message);
        };
        let [id] = record.subscriptions[..] else {
            return Passed::NotSimple(message);
        };
        let Some(subscription) = self.subscriptions.get_mut(&id) else {
            return Passed::NotSimple(message);
        };
        record.was_heard = true;
        record.last_activity = now;
        if !subscription.wishes.watched {
            return Passed::Unwanted(message);
        }
        // It is taken in, or dropped for want of room: a delta breaks no queue.
        subscription.queue.push(Event::new(event::NOTIFICATION, message));
        Passed::Taken
    }
}
