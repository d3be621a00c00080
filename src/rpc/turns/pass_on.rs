//! The short way of what comes by the thousand: a delta of a turn that runs and that one handle has.
#![forbid(unsafe_code)]

use std::time::Instant;

use super::Turns;
use crate::rpc::message::Delta;

impl Turns {
    /// Passes a delta on to the one handle of its turn, with those of the same turn that follow it, or else says false and
    /// takes none: then it has to go the long way, since it may concern others too. It does what the long way would do,
    /// and no more than that has to be done: nobody starts a turn on the thread, which might be this one; no goal owns
    /// it; the turn is known; and a delta is in no result.
    pub fn pass_on<'a>(
        &mut self,
        delta: Delta<'a>,
        following: impl Iterator<Item = Delta<'a>>,
        now: Instant,
    ) -> bool {
        let thread_id = delta.thread_id();
        if self.pursued.contains_key(thread_id) || self.starting.contains_key(thread_id) {
            return false;
        }
        let Some(record) = self.records.get_mut(delta.turn_id()) else {
            return false;
        };
        let [id] = record.subscriptions[..] else {
            return false;
        };
        let Some(subscription) = self.subscriptions.get_mut(&id) else {
            return false;
        };
        record.was_heard = true;
        record.last_activity = now;
        let deltas = std::iter::once(delta).chain(following);
        if subscription.wishes.watched {
            // They are taken in, or dropped for want of room: a delta breaks no queue.
            subscription.queue.push_deltas(deltas);
        } else {
            deltas.for_each(drop);
        }
        true
    }
}
