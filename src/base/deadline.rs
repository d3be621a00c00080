//! Time limits: what a caller may pass, and the moment that it comes to.
#![forbid(unsafe_code)]

use std::time::{Duration, Instant};

use super::error::{Error, Result};
use super::status::CODEX_E_INVALID_ARGUMENT;

/// A timeout as a caller states it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timeout {
    /// Do not wait at all.
    Poll,
    /// Wait at most so long.
    After(Duration),
    /// Wait without a limit.
    Forever,
    /// The client's `requestTimeoutMs`; no limit where a call waits for work.
    Default,
}

/// The C constants that stand for the special timeouts, in milliseconds.
pub const POLL_MS: i64 = 0;
/// No limit.
pub const FOREVER_MS: i64 = -1;
/// The client's default.
pub const DEFAULT_MS: i64 = -2;

impl Timeout {
    /// Reads a `timeout_ms` argument.
    pub fn from_ms(timeout_ms: i64) -> Result<Timeout> {
        match timeout_ms {
            POLL_MS => Ok(Timeout::Poll),
            FOREVER_MS => Ok(Timeout::Forever),
            DEFAULT_MS => Ok(Timeout::Default),
            1.. => Ok(Timeout::After(Duration::from_millis(timeout_ms.unsigned_abs()))),
            _ => Err(invalid(timeout_ms)),
        }
    }

    /// The moment at which a wait for one answer ends.
    pub fn for_answer(self, default: Duration) -> Deadline {
        match self {
            Timeout::Default => Deadline::after(default),
            other => other.for_work(),
        }
    }

    /// The moment at which a wait for work ends: the default is no limit.
    pub fn for_work(self) -> Deadline {
        match self {
            Timeout::Poll => Deadline::now(),
            Timeout::After(limit) => Deadline::after(limit),
            Timeout::Forever | Timeout::Default => Deadline::never(),
        }
    }
}

fn invalid(timeout_ms: i64) -> Error {
    Error::new(
        CODEX_E_INVALID_ARGUMENT,
        format!(
            "timeout_ms is {timeout_ms}: pass milliseconds, CODEX_POLL (0), CODEX_FOREVER (-1) or CODEX_DEFAULT (-2)"
        ),
    )
}

/// A moment on the monotonic clock, or never.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadline(Option<Instant>);

impl Deadline {
    /// Passed already: a call with it does not wait.
    pub fn now() -> Deadline {
        Deadline(Some(Instant::now()))
    }

    /// So long from now; never, when the clock can't count so far.
    pub fn after(limit: Duration) -> Deadline {
        Deadline(Instant::now().checked_add(limit))
    }

    /// No limit.
    pub fn never() -> Deadline {
        Deadline(None)
    }

    /// Whether the moment has come.
    pub fn has_passed(self) -> bool {
        self.0.is_some_and(|at| Instant::now() >= at)
    }

    /// Whether it had come at that moment.
    pub fn has_passed_at(self, now: Instant) -> bool {
        self.0.is_some_and(|at| now >= at)
    }

    /// What is left: `None` without a limit, zero when passed.
    pub fn remaining(self) -> Option<Duration> {
        self.0.map(|at| at.saturating_duration_since(Instant::now()))
    }

    /// What was left at that moment.
    pub fn remaining_at(self, now: Instant) -> Option<Duration> {
        self.0.map(|at| at.saturating_duration_since(now))
    }

    /// The earlier of two.
    pub fn min(self, other: Deadline) -> Deadline {
        match (self.0, other.0) {
            (Some(one), Some(two)) => Deadline(Some(one.min(two))),
            (one, two) => Deadline(one.or(two)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_every_kind_of_timeout() {
        assert_eq!(Timeout::from_ms(0).unwrap(), Timeout::Poll);
        assert_eq!(Timeout::from_ms(-1).unwrap(), Timeout::Forever);
        assert_eq!(Timeout::from_ms(-2).unwrap(), Timeout::Default);
        assert_eq!(Timeout::from_ms(7).unwrap(), Timeout::After(Duration::from_millis(7)));
        let error = Timeout::from_ms(-3).unwrap_err();
        assert_eq!(error.code(), CODEX_E_INVALID_ARGUMENT);
        assert!(error.message().contains("-3"), "{error}");
    }

    #[test]
    fn the_largest_timeout_is_never() {
        let deadline = Timeout::from_ms(i64::MAX).unwrap().for_work();
        assert!(!deadline.has_passed());
        assert!(deadline.remaining().is_none_or(|left| left > Duration::from_secs(1_000_000)));
    }

    #[test]
    fn default_is_a_limit_for_an_answer_and_none_for_work() {
        assert_eq!(Timeout::Default.for_work(), Deadline::never());
        let left = Timeout::Default.for_answer(Duration::from_secs(60)).remaining().unwrap();
        assert!(left <= Duration::from_secs(60) && left > Duration::from_secs(50));
    }
}
