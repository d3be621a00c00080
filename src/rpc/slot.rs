//! Where an outcome is put, once, for whoever waits for it.
#![forbid(unsafe_code)]

use std::sync::{Arc, OnceLock};

use super::signal::Signal;
use crate::base::error::Result;

/// Empty until the outcome is there: a call's answer, a turn's name, a login's end.
pub struct Slot<T> {
    outcome: OnceLock<Result<T>>,
    /// Signalled, with the connection's lock, when the outcome is there.
    pub settled: Arc<Signal>,
}

impl<T> Default for Slot<T> {
    fn default() -> Slot<T> {
        Slot { outcome: OnceLock::new(), settled: Arc::default() }
    }
}

impl<T> Slot<T> {
    /// The outcome, if it is there.
    pub fn outcome(&self) -> Option<&Result<T>> {
        self.outcome.get()
    }

    /// Puts it there. The first counts: what comes twice changes nothing.
    pub(super) fn set(&self, outcome: Result<T>) {
        let _ = self.outcome.set(outcome);
        self.settled.notify_all();
    }
}
