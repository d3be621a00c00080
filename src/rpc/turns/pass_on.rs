//! The short way of what comes by the thousand: a delta of a turn that runs and that one handle has.
#![forbid(unsafe_code)]

use std::time::Instant;

use super::Turns;
use crate::rpc::message::{Delta, Names};

/// What became of a delta.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Passed {
    /// It may concern others too, or mean something: it has to go the long way.
    NotSimple,
    /// It is where it belongs.
    Taken,
    /// Nobody looks at the turn's events.
    Unwatched,
}

impl Turns {
    /// Passes a delta on to the one handle of its turn, with those of the same turn that follow it, or takes
    /// none. It does what the long way would do, and no more than that has to be done: nobody starts a turn on the thread,
    /// which might be this one; no goal owns it; the turn is known; and a delta is in no result.
    pub fn pass_on<'a>(
        &mut self,
        names: Names<'_>,
        delta: Delta<'a>,
        following: impl Iterator<Item = Delta<'a>>,
        now: Instant,
    ) -> Passed {
        let Names { thread_id, turn_id } = names;
        if self.pursued.contains_key(thread_id) || self.starting.contains_key(thread_id) {
            return Passed::NotSimple;
        }
        let Some(record) = self.records.get_mut(turn_id) else {
            return Passed::NotSimple;
        };
        let [id] = record.subscriptions[..] else {
            return Passed::NotSimple;
        };
        let Some(subscription) = self.subscriptions.get_mut(&id) else {
            return Passed::NotSimple;
        };
        record.was_heard = true;
        record.last_activity = now;
        let deltas = std::iter::once(delta).chain(following);
        if !subscription.wishes.watched {
            deltas.for_each(drop);
            return Passed::Unwatched;
        }
        // They are taken in, or dropped for want of room: a delta breaks no queue.
        subscription.queue.push_deltas(deltas);
        Passed::Taken
    }
}
