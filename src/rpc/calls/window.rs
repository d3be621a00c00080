//! How many requests are in flight at once: which wait for a place, which go ahead of them, when a place is free again.
#![forbid(unsafe_code)]

use std::sync::Arc;
use std::time::{Duration, Instant};

use super::{Call, Calls, Line, Purpose};

/// A request that is unanswered for so long no longer keeps others waiting.
const HOLDS_PLACE: Duration = Duration::from_secs(10);
/// How often to look whether the server reads again.
const FULL_OUTBOX: Duration = Duration::from_millis(50);

impl Calls {
    /// Whether a call waits for its place.
    pub fn is_waiting(&self) -> bool {
        !self.waiting.is_empty()
    }

    /// When to look again for a place, if a call waits for one.
    pub fn next_place_at(&mut self) -> Option<Instant> {
        if self.waiting.is_empty() || !self.open {
            return None;
        }
        // Or it was full a moment ago: no answer may be under way that would set the waiting ones going.
        if self.outbox.is_full() || self.in_flight < self.max_in_flight {
            return Some(Instant::now() + FULL_OUTBOX);
        }
        self.skip_answered();
        self.sent.front().map(|(sent, _)| *sent + HOLDS_PLACE)
    }

    /// Sends what waits for a place, as far as there are places.
    pub fn send_waiting(&mut self) {
        if !self.waiting.is_empty() {
            self.send_waiting_at(Instant::now());
        }
    }

    fn send_waiting_at(&mut self, now: Instant) {
        self.free_old_places(now);
        while self.open && self.in_flight < self.max_in_flight && !self.outbox.is_full() {
            let Some(id) = self.waiting.pop_front() else {
                return;
            };
            self.send(id, Some(now));
        }
    }

    pub(super) fn queue(&mut self, id: u64, now: Instant) {
        let Some(call) = self.pending.get(&id) else {
            return;
        };
        if !call.goes_ahead() {
            self.waiting.push_back(id);
            self.send_waiting_at(now);
        } else if self.open || call.method == "initialize" {
            self.send(id, None);
        }
    }

    /// Sends a call, which holds a place from a moment on, or none.
    pub(super) fn send(&mut self, id: u64, holds_place_from: Option<Instant>) {
        let Some(call) = self.pending.get_mut(&id) else {
            return;
        };
        let Line::Ready(line) = &call.line else {
            return;
        };
        // A closed outbox means that the end is near: then every call is failed.
        self.outbox.send(line.clone());
        call.line = Line::Sent(match self.retry_for {
            Some(_) => line.clone(),
            None => Arc::default(),
        });
        if let Some(now) = holds_place_from {
            call.holds_place = true;
            self.in_flight += 1;
            self.sent.push_back((now, id));
        }
        self.skip_answered();
    }

    fn skip_answered(&mut self) {
        while let Some((_, id)) = self.sent.front() {
            if self.pending.get(id).is_some_and(|call| call.holds_place) {
                return;
            }
            self.sent.pop_front();
        }
    }

    fn free_old_places(&mut self, now: Instant) {
        while let Some((sent, id)) = self.sent.front() {
            let call = self.pending.get_mut(id).filter(|call| call.holds_place);
            if let Some(call) = call {
                if now.saturating_duration_since(*sent) < HOLDS_PLACE {
                    return;
                }
                call.holds_place = false;
                self.in_flight -= 1;
            }
            self.sent.pop_front();
        }
    }
}

impl Call {
    /// Goes ahead of others, but came before the server was initialised.
    pub(super) fn is_held_back(&self) -> bool {
        matches!(self.line, Line::Ready(_)) && self.goes_ahead()
    }

    fn goes_ahead(&self) -> bool {
        matches!(self.purpose, Purpose::GoalPause { .. }) || goes_ahead(&self.method)
    }
}

/// Requests that must reach the server although others wait: they end or feed what runs already.
fn goes_ahead(method: &str) -> bool {
    matches!(method, "initialize" | "turn/interrupt" | "turn/steer")
        || method.ends_with("/terminate")
        || method.ends_with("/write")
}
