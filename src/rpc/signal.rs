//! Tells those who wait that there may be something for them: blocked threads, and pollers.
#![forbid(unsafe_code)]

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};

/// Watches a signal without a thread that blocks on it.
pub trait Watcher: Send + Sync {
    /// Something may be there. Called with the connection's lock held: must not block, nor call back.
    fn arrived(&self);
    /// A reader found nothing.
    fn emptied(&self);
}

/// Goes with one thing that can be waited for: a call's answer, a queue, a phase.
#[derive(Default)]
pub struct Signal {
    condvar: Condvar,
    is_watched: AtomicBool,
    watchers: Mutex<Vec<Arc<dyn Watcher>>>,
}

impl Signal {
    /// Wakes one blocked thread, and tells every watcher.
    pub fn notify_one(&self) {
        self.condvar.notify_one();
        self.tell(|watcher| watcher.arrived());
    }

    /// Wakes every blocked thread, and tells every watcher.
    pub fn notify_all(&self) {
        self.condvar.notify_all();
        self.tell(|watcher| watcher.arrived());
    }

    /// A reader found nothing: what comes next is news.
    pub fn emptied(&self) {
        self.tell(|watcher| watcher.emptied());
    }

    /// What blocked threads wait on.
    pub fn condvar(&self) -> &Condvar {
        &self.condvar
    }

    /// Adds a watcher, unless it is there.
    pub fn watch(&self, watcher: Arc<dyn Watcher>) {
        let mut watchers = self.watchers.lock().unwrap_or_else(PoisonError::into_inner);
        if !watchers.iter().any(|other| Arc::ptr_eq(other, &watcher)) {
            watchers.push(watcher);
        }
        self.is_watched.store(true, Ordering::Release);
    }

    /// Takes a watcher away.
    pub fn unwatch(&self, watcher: &Arc<dyn Watcher>) {
        let mut watchers = self.watchers.lock().unwrap_or_else(PoisonError::into_inner);
        watchers.retain(|other| !Arc::ptr_eq(other, watcher));
        self.is_watched.store(!watchers.is_empty(), Ordering::Release);
    }

    /// How many watch.
    #[cfg(test)]
    pub fn watchers(&self) -> usize {
        self.watchers.lock().unwrap_or_else(PoisonError::into_inner).len()
    }

    /// Lets those who watch this one watch another instead, on which nothing has come yet.
    pub fn hand_over(&self, to: &Signal) {
        let watchers = std::mem::take(&mut *self.watchers.lock().unwrap_or_else(PoisonError::into_inner));
        self.is_watched.store(false, Ordering::Release);
        for watcher in watchers {
            watcher.emptied();
            to.watch(watcher);
        }
    }

    fn tell(&self, tell: impl Fn(&Arc<dyn Watcher>)) {
        if self.is_watched.load(Ordering::Acquire) {
            self.watchers.lock().unwrap_or_else(PoisonError::into_inner).iter().for_each(tell);
        }
    }
}
