//! Tells those who wait that there may be something for them: blocked threads, and pollers.
//!
//! While the connection's lock is held nobody is told: who was woken would only wait for the lock. What is due is told
//! when the lock is given up, once for all that came meanwhile, and only where somebody sleeps or watches.
#![forbid(unsafe_code)]

use std::cell::{Cell, RefCell};
use std::mem::ManuallyDrop;
use std::sync::atomic::{AtomicBool, AtomicU8, AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::poller::{News, Watched};
use super::reading::Bell;

const NOBODY: u8 = 0;
const ONE: u8 = 1;
const ALL: u8 = 2;

/// Goes with one thing that can be waited for: a call's answer, a queue, a phase.
#[derive(Default)]
pub struct Signal {
    condvar: Condvar,
    /// Threads that sleep on it. Changes under the connection's lock.
    sleepers: AtomicUsize,
    /// Who is to be told when the lock is given up.
    due: AtomicU8,
    /// Who has taken several things at once should look again before the next.
    is_nudged: AtomicBool,
    /// A reader would find something. Changes under the connection's lock.
    is_ready: AtomicBool,
    /// Whether a caller reads the pipe in place of sleeping on this, and whether it is to look. Both change under the
    /// connection's lock.
    is_led: AtomicBool,
    is_leader_due: AtomicBool,
    /// Who sleeps on it looks at nothing that comes before the end.
    is_patient: AtomicBool,
    is_watched: AtomicBool,
    watchers: Mutex<Vec<Arc<Watched>>>,
}

impl Signal {
    /// Wakes one blocked thread, and tells every watcher.
    pub fn notify_one(self: &Arc<Self>) {
        self.tell_later(ONE);
    }

    /// Wakes every blocked thread, and tells every watcher.
    pub fn notify_all(self: &Arc<Self>) {
        self.tell_later(ALL);
    }

    fn tell_later(self: &Arc<Self>, whom: u8) {
        if self.is_led.load(Ordering::Relaxed) {
            self.is_leader_due.store(true, Ordering::Relaxed);
        }
        if self.sleepers.load(Ordering::Relaxed) == 0 && !self.is_watched.load(Ordering::Relaxed) {
            return;
        }
        // What comes twice may be for two.
        let before = self.due.load(Ordering::Relaxed);
        if before != NOBODY
            && self.due.compare_exchange(before, ALL, Ordering::AcqRel, Ordering::Relaxed).is_ok()
        {
            return;
        }
        if self.due.swap(whom, Ordering::AcqRel) == NOBODY {
            HERE.with(|here| here.due.borrow_mut().add(self.clone()));
        }
        if HERE.with(|here| here.locks.get() == 0) {
            tell_due();
        }
    }

    /// Adds its watchers to those to be told; gives whom to wake then.
    fn announce(&self, news: &mut News) -> u8 {
        let whom = self.due.swap(NOBODY, Ordering::SeqCst);
        self.tell_watchers(|watched| news.add(watched));
        whom
    }

    /// Wakes who sleeps on it.
    fn wake(&self, whom: u8) {
        if self.sleepers.load(Ordering::SeqCst) > 0 {
            match whom {
                ONE => self.condvar.notify_one(),
                _ => self.condvar.notify_all(),
            }
        }
    }

    /// Has who has taken several things at once look again before the next, or not any more.
    pub fn nudge(&self, is_nudged: bool) {
        self.is_nudged.store(is_nudged, Ordering::Release);
    }

    /// Whether who has taken several things at once should look again before the next.
    pub fn is_nudged(&self) -> bool {
        self.is_nudged.load(Ordering::Acquire)
    }

    /// Says whether who sleeps on it looks at anything that comes before the end.
    pub fn set_patient(&self, is_patient: bool) {
        self.is_patient.store(is_patient, Ordering::Relaxed);
    }

    /// Says whether a reader would find something. Said under the connection's lock.
    pub fn set_ready(&self, is_ready: bool) {
        self.is_ready.store(is_ready, Ordering::Release);
    }

    /// Whether a reader would find something, as far as it was said.
    pub fn is_ready(&self) -> bool {
        self.is_ready.load(Ordering::Acquire)
    }

    /// A reader found nothing: what comes next is news.
    pub fn emptied(&self) {
        self.tell_watchers(|watched| {
            watched.emptied(|| true);
        });
    }

    /// The same for a reader without the connection's lock, of something that says whether it is ready: true if nothing has
    /// come, and what comes next is news.
    pub fn look_emptied(&self) -> bool {
        let mut is_empty = !self.is_ready();
        if is_empty {
            self.tell_watchers(|watched| is_empty &= watched.emptied(|| !self.is_ready()));
        }
        is_empty
    }

    /// Sleeps on it, with the connection's lock given up meanwhile.
    pub fn sleep<'a, T>(&self, lock: MutexGuard<'a, T>, limit: Option<Duration>) -> MutexGuard<'a, T> {
        self.sleepers.fetch_add(1, Ordering::SeqCst);
        let lock = match limit {
            None => self.condvar.wait(lock).unwrap_or_else(PoisonError::into_inner),
            Some(limit) => self.condvar.wait_timeout(lock, limit).unwrap_or_else(PoisonError::into_inner).0,
        };
        self.sleepers.fetch_sub(1, Ordering::Relaxed);
        lock
    }

    /// Adds a watcher, unless it is there.
    pub fn watch(&self, watcher: Arc<Watched>) {
        let mut watchers = self.watchers.lock().unwrap_or_else(PoisonError::into_inner);
        if !watchers.iter().any(|other| Arc::ptr_eq(other, &watcher)) {
            watchers.push(watcher);
        }
        self.is_watched.store(true, Ordering::Release);
    }

    /// Takes a watcher away.
    pub fn unwatch(&self, watcher: &Arc<Watched>) {
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
            watcher.emptied(|| true);
            to.watch(watcher);
        }
    }

    fn tell_watchers(&self, tell: impl FnMut(&Arc<Watched>)) {
        if self.is_watched.load(Ordering::Acquire) {
            self.watchers.lock().unwrap_or_else(PoisonError::into_inner).iter().for_each(tell);
        }
    }
}

thread_local! {
    // Without a destructor: handles may be freed by atexit handlers and by destructors of thread-local objects, when
    // this thread's own are gone already. It is empty whenever no lock is held, so that nothing leaks.
    static HERE: ManuallyDrop<Here> = const {
        ManuallyDrop::new(Here {
            locks: Cell::new(0),
            due: RefCell::new(Due { first: None, more: Vec::new() }),
        })
    };
}

/// How many of the connections' locks this thread holds, and whom it tells when it holds none.
struct Here {
    locks: Cell<usize>,
    due: RefCell<Due>,
}

/// Signals to be told. Most of the time there is one at most, which needs no memory.
#[derive(Default)]
struct Due {
    first: Option<Arc<Signal>>,
    more: Vec<Arc<Signal>>,
}

impl Due {
    fn add(&mut self, signal: Arc<Signal>) {
        match self.first {
            None => self.first = Some(signal),
            Some(_) => self.more.push(signal),
        }
    }
}

impl Bell for Signal {
    fn ring(self: &Arc<Self>) {
        self.notify_all();
    }

    fn is_ringing(&self) -> bool {
        self.due.load(Ordering::SeqCst) != NOBODY
    }

    fn lead(&self, leads: bool) {
        self.is_led.store(leads, Ordering::Relaxed);
        self.is_leader_due.store(false, Ordering::Relaxed);
    }

    fn take_led(&self) -> bool {
        self.is_leader_due.load(Ordering::Relaxed) && self.is_leader_due.swap(false, Ordering::Relaxed)
    }

    fn is_patient(&self) -> bool {
        self.is_patient.load(Ordering::Relaxed)
    }
}

/// While one lives, this thread holds a connection's lock: dropped after it, it tells what is due.
pub struct Silence(());

impl Silence {
    /// Begins before the lock is taken.
    pub fn begin() -> Silence {
        HERE.with(|here| here.locks.set(here.locks.get() + 1));
        Silence(())
    }

    /// Whether anybody is to be told at its end.
    pub fn is_due() -> bool {
        HERE.with(|here| here.due.borrow().first.is_some())
    }
}

impl Drop for Silence {
    fn drop(&mut self) {
        let is_due = HERE.with(|here| {
            here.locks.set(here.locks.get() - 1);
            here.locks.get() == 0 && here.due.borrow().first.is_some()
        });
        if is_due {
            tell_due();
        }
    }
}

#[cold]
fn tell_due() {
    let mut news = News::default();
    while let Due { first: Some(first), more } = HERE.with(|here| here.due.take()) {
        let whom = first.announce(&mut news);
        let more: Vec<_> = more.into_iter().map(|signal| (signal.announce(&mut news), signal)).collect();
        // First: who wakes finds the pollers knowing of all that came, and not told of it afterwards.
        news.tell();
        first.wake(whom);
        more.iter().for_each(|(whom, signal)| signal.wake(*whom));
    }
}
