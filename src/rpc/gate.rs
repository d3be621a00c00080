//! Lets go of the calls that block on a handle when the handle is freed.
#![forbid(unsafe_code)]

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use super::signal::Signal;
use crate::base::error::{Error, Result};
use crate::base::status::CODEX_E_CLOSED;

/// One handle's gate. Its state changes only under the connection's lock.
#[derive(Default)]
pub struct Gate {
    released: AtomicBool,
    waiting: Mutex<Vec<Arc<Signal>>>,
}

/// One blocked call; its drop says that the call blocks no more.
pub struct Entered<'a> {
    gate: &'a Gate,
    signal: &'a Arc<Signal>,
}

impl Gate {
    /// Notes that a call is about to block on `signal`.
    pub fn enter<'a>(&'a self, signal: &'a Arc<Signal>) -> Entered<'a> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner).push(signal.clone());
        Entered { gate: self, signal }
    }

    /// The handle is freed. Called with the connection's lock held.
    pub fn release(&self) {
        self.released.store(true, Ordering::Release);
        for signal in self.waiting.lock().unwrap_or_else(PoisonError::into_inner).iter() {
            signal.notify_all();
        }
    }

    /// Whether the handle is freed.
    pub fn is_released(&self) -> bool {
        self.released.load(Ordering::Acquire)
    }

    /// An error once the handle is freed.
    pub fn check(&self) -> Result<()> {
        match self.is_released() {
            false => Ok(()),
            true => Err(Error::new(CODEX_E_CLOSED, "the handle was freed while a call was using it")),
        }
    }
}

impl Drop for Entered<'_> {
    fn drop(&mut self) {
        let mut waiting = self.gate.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(at) = waiting.iter().position(|signal| Arc::ptr_eq(signal, self.signal)) {
            waiting.swap_remove(at);
        }
        // A signal meant for one may have reached this one, which leaves: let another look.
        if self.gate.is_released() {
            self.signal.notify_one();
        }
    }
}
