//! How long a turn may run, and how long nothing may come of it. Time that a request waits counts against neither.
#![forbid(unsafe_code)]

use std::time::{Duration, Instant};

use super::{Effects, Record, Turns, Wishes};

/// How often a turn's limits are looked at while a request waits, and the moment moves on with the clock.
const WHILE_A_REQUEST_WAITS: Duration = Duration::from_millis(100);

/// How often they are looked at in any case, so that little is kept of turns that ended long before their limits.
const AT_LEAST: Duration = Duration::from_secs(60);

/// What to do about a turn's limits.
pub enum Limit {
    /// Look again at this moment.
    CheckAt(Instant),
    /// The turn was just interrupted for its limit.
    Expired,
    /// There is nothing to watch.
    Unlimited,
}

impl Turns {
    /// Looks at a turn's limits, and marks it interrupted when one has passed.
    pub fn check_limits(&mut self, turn_id: &str, now: Instant, effects: &mut Effects) -> Limit {
        let Some(record) = self.records.get_mut(turn_id) else {
            return Limit::Unlimited;
        };
        if record.ended || record.expired.is_some() {
            return Limit::Unlimited;
        }
        let deadline = record.deadline_at(now);
        let idle = record.idle.and_then(|limit| record.idle_at(limit, now));
        let (due, why) = match (deadline, idle) {
            (Some(deadline), Some(idle)) if idle < deadline => (idle, "idle"),
            (Some(deadline), _) => (deadline, "deadline"),
            (None, Some(idle)) => (idle, "idle"),
            (None, None) => return Limit::Unlimited,
        };
        if due > now {
            let waits = record.tickets.iter().any(|ticket| ticket.is_open());
            let due = if waits { due.max(now + WHILE_A_REQUEST_WAITS) } else { due };
            return Limit::CheckAt(due.min(now + AT_LEAST));
        }
        record.expired = Some(why);
        if !std::mem::replace(&mut record.interrupted, true) {
            effects.interrupts.push((record.thread_id.clone(), turn_id.to_owned()));
        }
        Limit::Expired
    }

    /// Why the library interrupted the turn, if it did.
    pub fn expired(&self, turn_id: &str) -> Option<&'static str> {
        self.records.get(turn_id)?.expired
    }
}

impl Record {
    /// Several handles on one turn: the shortest limits count.
    pub(super) fn tighten(&mut self, wishes: &Wishes, since: Instant) {
        self.deadlines.extend(wishes.deadline.map(|limit| (since, limit)));
        self.idle = match (self.idle, wishes.idle) {
            (Some(one), Some(two)) => Some(one.min(two)),
            (one, two) => one.or(two),
        };
    }

    pub(super) fn has_limits(&self) -> bool {
        !self.deadlines.is_empty() || self.idle.is_some()
    }

    /// The moment of the deadline, if no further request came; the time that requests waited is added.
    fn deadline_at(&mut self, now: Instant) -> Option<Instant> {
        self.tickets.sort_by_key(|ticket| ticket.opened);
        let ends = self.deadlines.iter().filter_map(|(since, limit)| {
            let mut paused = Duration::ZERO;
            let mut counted_until = *since;
            for ticket in &self.tickets {
                let from = ticket.opened.max(counted_until);
                let until = ticket.closed_at().unwrap_or(now);
                if until > from {
                    paused += until - from;
                    counted_until = until;
                }
            }
            since.checked_add(*limit)?.checked_add(paused)
        });
        ends.min()
    }

    /// The moment at which the turn will have been idle for too long, if nothing comes.
    fn idle_at(&self, limit: Duration, now: Instant) -> Option<Instant> {
        let answered = self.tickets.iter().map(|ticket| ticket.closed_at().unwrap_or(now)).max();
        let since = answered.map_or(self.last_activity, |answered| answered.max(self.last_activity));
        since.checked_add(limit)
    }
}
