//! What is due at which moment.
#![forbid(unsafe_code)]

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Instant;

use super::signal::Signal;

/// Something to look at when its moment comes. Whoever set it does not take it back: when it comes,
/// the matter may have settled itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Due {
    /// A server request that may still be unanswered, by its id.
    Request(String),
    /// A call that the server was too busy for, by its id.
    Call(u64),
    /// A handle whose start is perhaps not answered by then, by its subscription.
    Start(u64, Instant),
    /// A handle that waits for its turn to begin, by its subscription.
    Follower(u64),
    /// A turn that the server was asked about, and has perhaps not answered.
    Lookup(String),
    /// A goal that is over if no turn of it has begun, by its handle's subscription.
    Goal(u64),
    /// A turn whose limits may have passed.
    Turn(String),
    /// A turn whose interrupt the server refused, perhaps because it came too early.
    Interrupt(String),
    /// A turn that should have ended since it was interrupted for its limit.
    Grace(String),
}

/// Moments to come. Lives under the connection's lock.
#[derive(Default)]
pub struct Timers {
    due: BTreeMap<(Instant, u64), Due>,
    set: u64,
    /// Signalled, with the connection's lock, when the next moment may have moved closer.
    pub changed: Arc<Signal>,
}

impl Timers {
    /// Sets one.
    pub fn set(&mut self, at: Instant, due: Due) {
        let is_next = self.next().is_none_or(|next| at < next);
        self.set += 1;
        self.due.insert((at, self.set), due);
        if is_next {
            self.changed.notify_all();
        }
    }

    /// The next moment.
    pub fn next(&self) -> Option<Instant> {
        self.due.keys().next().map(|(at, _)| *at)
    }

    /// Takes one that is due.
    pub fn take(&mut self, now: Instant) -> Option<Due> {
        let entry = self.due.first_entry()?;
        if entry.key().0 > now {
            return None;
        }
        Some(entry.remove())
    }

    /// How many are set.
    #[cfg(test)]
    pub fn count(&self) -> usize {
        self.due.len()
    }

    /// Forgets all.
    pub fn clear(&mut self) {
        self.due.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn comes_in_order_of_time() {
        let now = Instant::now();
        let mut timers = Timers::default();
        timers.set(now + Duration::from_secs(5), Due::Turn("later".into()));
        timers.set(now, Due::Turn("one".into()));
        timers.set(now, Due::Turn("two".into()));
        assert_eq!(timers.next(), Some(now));
        assert_eq!(timers.take(now), Some(Due::Turn("one".into())));
        assert_eq!(timers.take(now), Some(Due::Turn("two".into())));
        assert_eq!(timers.take(now), None);
    }
}
