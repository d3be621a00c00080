//! A server that is too busy is asked again, later each time.
#![forbid(unsafe_code)]

use std::hash::{BuildHasher, RandomState};
use std::time::{Duration, Instant};

use super::{Call, Calls, Line, Purpose};
use crate::base::error::Error;

/// The first pause before a server that is too busy is asked again; it doubles each time.
const FIRST_PAUSE: Duration = Duration::from_millis(250);
/// The pause grows no further.
const LONGEST_PAUSE: Duration = Duration::from_secs(2);

impl Calls {
    /// Asks again what the server was too busy for.
    pub fn ask_again(&mut self, id: u64) {
        if self.pending.get(&id).is_some_and(|call| matches!(call.line, Line::Ready(_))) {
            self.queue(id, Instant::now());
        }
    }

    /// How long to wait before the server is asked again, if it should be.
    pub(super) fn pause_before_retry(&self, call: &Call, refusal: &Error) -> Option<Duration> {
        // What a caller gave up on must not be done later.
        let is_wanted =
            !call.abandoned || matches!(call.purpose, Purpose::Unattended | Purpose::Interrupt { .. });
        let limit = self.retry_for.filter(|_| is_wanted && refusal.is_retryable())?;
        let pause = backoff(call.refused);
        (call.began.elapsed() + pause < limit).then_some(pause)
    }
}

/// Longer with each refusal, and never quite the same, so that many clients don't come back at once.
fn backoff(refused: u32) -> Duration {
    let pause = FIRST_PAUSE.saturating_mul(1 << refused.min(8)).min(LONGEST_PAUSE);
    // The standard library's only source of chance: a hasher's random keys.
    let chance = RandomState::new().hash_one(refused) % 401;
    pause.mul_f64(0.8 + chance as f64 / 1000.0)
}
