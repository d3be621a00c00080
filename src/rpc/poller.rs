//! Watches any number of sources for a host that has a loop of its own.
#![forbid(unsafe_code)]

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, Weak};

use super::signal::{Signal, Watcher};
use crate::base::deadline::Deadline;
use crate::base::error::{Error, Result};
use crate::base::held;
use crate::base::status::{CODEX_E_CLOSED, CODEX_E_INVALID_ARGUMENT, CODEX_E_IO};
use crate::os::PollHandle;

/// Something that can be waited for.
pub trait Source: Send + Sync {
    /// What is signalled when it may have become ready.
    fn signal(&self) -> Result<Arc<Signal>>;
    /// Whether its call with `CODEX_POLL` would give anything but `CODEX_TIMEOUT`.
    fn is_ready(&self) -> bool;
}

/// When a ready source is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// As long as there is something to take.
    Level,
    /// Once, and again after its call has found nothing.
    Once,
}

/// What a wait came to.
#[derive(Debug, PartialEq, Eq)]
pub enum Polled {
    /// A source is ready: its token.
    Token(u64),
    /// A wake was asked for.
    Woken,
    /// The time ran out.
    Timeout,
}

/// Called when something became ready.
pub type Wakeup = Arc<dyn Fn() + Send + Sync>;

/// Sources, those that may be ready, and how the host is told.
pub struct Poller {
    inner: Arc<Inner>,
}

struct Inner {
    state: Mutex<State>,
    changed: Condvar,
    handle: PollHandle,
}

#[derive(Default)]
struct State {
    sources: HashMap<usize, Entry>,
    /// Keys of sources that may be ready; the one told longest ago first.
    maybe_ready: VecDeque<usize>,
    woken: bool,
    closed: bool,
    wakeup: Option<Wakeup>,
    added: u64,
    /// At so many sources those that were freed are looked for.
    crowded: usize,
}

struct Entry {
    token: u64,
    mode: Mode,
    source: Weak<dyn Source>,
    signal: Arc<Signal>,
    watcher: Arc<dyn Watcher>,
    /// Tells an entry from an earlier one with the same key.
    number: u64,
    is_queued: bool,
    /// A source in mode `Once` that was told, until its call finds nothing.
    is_told: bool,
}

impl Entry {
    /// Called without the poller's lock, which the signal's tellers take.
    fn unwatch(&self) {
        self.signal.unwatch(&self.watcher);
    }
}

struct SourceWatcher {
    poller: Weak<Inner>,
    key: usize,
    number: u64,
}

impl Watcher for SourceWatcher {
    fn arrived(&self) {
        if let Some(poller) = self.poller.upgrade() {
            poller.mark(self.key, self.number);
        }
    }

    fn emptied(&self) {
        if let Some(poller) = self.poller.upgrade() {
            poller.unmark(self.key, self.number);
        }
    }
}

impl Poller {
    /// One without sources.
    pub fn new() -> Result<Poller> {
        let handle = PollHandle::new()
            .map_err(|error| Error::new(CODEX_E_IO, format!("no handle for a poller: {error}")))?;
        let state = Mutex::new(State::default());
        Ok(Poller { inner: Arc::new(Inner { state, changed: Condvar::new(), handle }) })
    }

    /// Watches a source under a key, which stands for it. A source that is gone is forgotten by itself.
    pub fn add(&self, key: usize, source: Arc<dyn Source>, mode: Mode, token: u64) -> Result<()> {
        let signal = source.signal()?;
        let mut gone;
        let number = {
            let mut state = self.inner.lock();
            check_open(&state)?;
            if state.sources.get(&key).is_some_and(|entry| entry.source.strong_count() > 0) {
                return Err(Error::new(CODEX_E_INVALID_ARGUMENT, "this poller watches the handle already"));
            }
            gone = state.forget_freed(&self.inner.handle);
            state.added += 1;
            let number = state.added;
            let poller = Arc::downgrade(&self.inner);
            let watcher: Arc<dyn Watcher> = Arc::new(SourceWatcher { poller, key, number });
            let entry = Entry {
                token,
                mode,
                source: Arc::downgrade(&source),
                signal: signal.clone(),
                watcher: watcher.clone(),
                number,
                is_queued: false,
                is_told: false,
            };
            gone.extend(state.sources.insert(key, entry));
            drop(state);
            signal.watch(watcher.clone());
            // Removed again meanwhile, before there was a watcher to take away.
            if self.inner.lock().sources.get(&key).is_none_or(|entry| entry.number != number) {
                signal.unwatch(&watcher);
            }
            number
        };
        gone.iter().for_each(Entry::unwatch);
        // What came before the watching began.
        if source.is_ready() {
            self.inner.mark(key, number);
        }
        Ok(())
    }

    /// Stops watching.
    pub fn remove(&self, key: usize) -> Result<()> {
        let mut state = self.inner.lock();
        check_open(&state)?;
        let removed = state.forget(key, &self.inner.handle);
        drop(state);
        match removed {
            Some(entry) => {
                entry.unwatch();
                Ok(())
            }
            None => Err(Error::new(CODEX_E_INVALID_ARGUMENT, "this poller does not watch the handle")),
        }
    }

    /// Waits for a source to be ready.
    pub fn wait(&self, deadline: Deadline) -> Result<Polled> {
        let inner = &self.inner;
        let mut state = inner.lock();
        loop {
            check_open(&state)?;
            if std::mem::take(&mut state.woken) {
                state.settle(&inner.handle);
                return Ok(Polled::Woken);
            }
            while let Some(key) = state.maybe_ready.pop_front() {
                let Some(entry) = state.sources.get_mut(&key) else {
                    continue;
                };
                entry.is_queued = false;
                let (number, source) = (entry.number, entry.source.upgrade());
                drop(state);
                // Without the lock: a source takes its own, and tells this one under it.
                let is_ready = source.as_ref().map(|source| source.is_ready());
                drop(source);
                state = inner.lock();
                match is_ready {
                    None => {
                        if state.sources.get(&key).is_some_and(|entry| entry.number == number)
                            && let Some(entry) = state.forget(key, &inner.handle)
                        {
                            drop(state);
                            entry.unwatch();
                            state = inner.lock();
                        }
                    }
                    Some(false) => {}
                    Some(true) => {
                        if let Some(token) = state.tell(key, number) {
                            inner.changed.notify_one();
                            state.settle(&inner.handle);
                            return Ok(Polled::Token(token));
                        }
                    }
                }
            }
            state.settle(&inner.handle);
            if deadline.has_passed() {
                return Ok(Polled::Timeout);
            }
            if state.maybe_ready.is_empty() && !state.woken {
                state = match deadline.remaining() {
                    None => inner.changed.wait(state).unwrap_or_else(PoisonError::into_inner),
                    Some(limit) => {
                        inner.changed.wait_timeout(state, limit).unwrap_or_else(PoisonError::into_inner).0
                    }
                };
            }
        }
    }

    /// What a host's loop polls.
    pub fn handle(&self) -> isize {
        self.inner.handle.number()
    }

    /// Calls `wakeup` whenever something may have become ready, instead of what it called before.
    pub fn set_wakeup(&self, wakeup: Option<Wakeup>) -> Result<()> {
        let mut state = self.inner.lock();
        check_open(&state)?;
        let old = std::mem::replace(&mut state.wakeup, wakeup.clone());
        let is_due = !state.maybe_ready.is_empty() || state.woken;
        drop(state);
        drop(old);
        // What was ready before would otherwise never be told.
        if let Some(wakeup) = wakeup.filter(|_| is_due) {
            wakeup();
        }
        Ok(())
    }

    /// Ends the current wait, or the next one.
    pub fn wake(&self) -> Result<()> {
        let _hold = held::hold();
        let mut state = self.inner.lock();
        check_open(&state)?;
        // Told once: the callback itself may be what wakes.
        if !std::mem::replace(&mut state.woken, true) {
            self.inner.tell_host(&state);
        }
        Ok(())
    }

    /// The handle is freed: waits end, nothing is watched any more.
    pub fn release(&self) {
        let mut state = self.inner.lock();
        state.closed = true;
        let sources = std::mem::take(&mut state.sources);
        let wakeup = state.wakeup.take();
        self.inner.changed.notify_all();
        drop(state);
        drop(wakeup);
        sources.values().for_each(Entry::unwatch);
    }
}

impl Drop for Poller {
    fn drop(&mut self) {
        self.release();
    }
}

impl Inner {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn mark(&self, key: usize, number: u64) {
        let _hold = held::hold();
        let mut state = self.lock();
        let Some(entry) = state.sources.get_mut(&key).filter(|entry| entry.number == number) else {
            return;
        };
        if entry.is_queued || entry.is_told {
            return;
        }
        entry.is_queued = true;
        state.maybe_ready.push_back(key);
        self.tell_host(&state);
    }

    fn unmark(&self, key: usize, number: u64) {
        let mut state = self.lock();
        let Some(entry) = state.sources.get_mut(&key).filter(|entry| entry.number == number) else {
            return;
        };
        entry.is_told = false;
        if std::mem::take(&mut entry.is_queued) {
            state.maybe_ready.retain(|other| *other != key);
            state.settle(&self.handle);
        }
    }

    /// Something may be ready. The callback waits until no lock is held.
    fn tell_host(&self, state: &State) {
        self.handle.raise();
        self.changed.notify_one();
        if let Some(wakeup) = state.wakeup.clone() {
            held::later(move || wakeup());
        }
    }
}

impl State {
    /// Raises the handle while something may be ready, and lowers it when nothing is.
    fn settle(&self, handle: &PollHandle) {
        match self.maybe_ready.is_empty() && !self.woken {
            true => handle.lower(),
            false => handle.raise(),
        }
    }

    /// A source that was found ready is told: it goes to the end of the line, or waits to be emptied.
    fn tell(&mut self, key: usize, number: u64) -> Option<u64> {
        let entry = self.sources.get_mut(&key).filter(|entry| entry.number == number)?;
        match entry.mode {
            Mode::Once => {
                entry.is_told = true;
                if std::mem::take(&mut entry.is_queued) {
                    self.maybe_ready.retain(|other| *other != key);
                }
            }
            Mode::Level if !entry.is_queued => {
                entry.is_queued = true;
                self.maybe_ready.push_back(key);
            }
            Mode::Level => {}
        }
        self.sources.get(&key).map(|entry| entry.token)
    }

    /// Takes out the sources that were freed, now and then: as seldom as that they cost no more than what is added.
    fn forget_freed(&mut self, handle: &PollHandle) -> Vec<Entry> {
        if self.sources.len() < self.crowded {
            return Vec::new();
        }
        let is_freed = |(key, entry): (&usize, &Entry)| (entry.source.strong_count() == 0).then_some(*key);
        let freed: Vec<usize> = self.sources.iter().filter_map(is_freed).collect();
        let freed = freed.into_iter().filter_map(|key| self.forget(key, handle)).collect();
        self.crowded = (2 * self.sources.len()).max(64);
        freed
    }

    fn forget(&mut self, key: usize, handle: &PollHandle) -> Option<Entry> {
        let entry = self.sources.remove(&key)?;
        self.maybe_ready.retain(|other| *other != key);
        self.settle(handle);
        Some(entry)
    }
}

fn check_open(state: &State) -> Result<()> {
    match state.closed {
        false => Ok(()),
        true => Err(Error::new(CODEX_E_CLOSED, "the poller was freed while a call was using it")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::thread;
    use std::time::Duration;

    /// As a queue under its connection's lock.
    #[derive(Default)]
    struct Counter {
        items: Mutex<usize>,
        signal: Arc<Signal>,
    }

    impl Counter {
        fn put(&self) {
            let mut items = self.items.lock().unwrap();
            *items += 1;
            self.signal.notify_one();
        }

        fn take(&self) -> bool {
            let mut items = self.items.lock().unwrap();
            let is_there = *items > 0;
            match is_there {
                true => *items -= 1,
                false => self.signal.emptied(),
            }
            is_there
        }
    }

    impl Source for Counter {
        fn signal(&self) -> Result<Arc<Signal>> {
            Ok(self.signal.clone())
        }

        fn is_ready(&self) -> bool {
            *self.items.lock().unwrap() > 0
        }
    }

    fn poll(poller: &Poller) -> Polled {
        poller.wait(Deadline::now()).unwrap()
    }

    #[test]
    fn level_tells_as_long_as_there_is_something() {
        let poller = Poller::new().unwrap();
        let source = Arc::new(Counter::default());
        source.put();
        poller.add(1, source.clone(), Mode::Level, 7).unwrap();
        assert_eq!(poll(&poller), Polled::Token(7));
        assert_eq!(poll(&poller), Polled::Token(7));
        assert!(source.take());
        assert_eq!(poll(&poller), Polled::Timeout);
        source.put();
        assert_eq!(poll(&poller), Polled::Token(7));
    }

    #[test]
    fn once_tells_again_after_nothing_was_found() {
        let poller = Poller::new().unwrap();
        let source = Arc::new(Counter::default());
        poller.add(1, source.clone(), Mode::Once, 7).unwrap();
        source.put();
        source.put();
        assert_eq!(poll(&poller), Polled::Token(7));
        assert_eq!(poll(&poller), Polled::Timeout);
        while source.take() {}
        assert_eq!(poll(&poller), Polled::Timeout);
        source.put();
        assert_eq!(poll(&poller), Polled::Token(7));
    }

    #[test]
    fn no_source_starves_another() {
        let poller = Poller::new().unwrap();
        let sources: Vec<_> = (0..3).map(|_| Arc::new(Counter::default())).collect();
        for (key, source) in sources.iter().enumerate() {
            poller.add(key, source.clone(), Mode::Level, key as u64).unwrap();
            source.put();
        }
        let told: Vec<Polled> = (0..6).map(|_| poll(&poller)).collect();
        assert_eq!(told, [0, 1, 2, 0, 1, 2].map(Polled::Token));
    }

    #[test]
    fn a_source_that_is_gone_or_removed_is_not_told() {
        let poller = Poller::new().unwrap();
        let (gone, removed) = (Arc::new(Counter::default()), Arc::new(Counter::default()));
        poller.add(1, gone.clone(), Mode::Level, 1).unwrap();
        poller.add(2, removed.clone(), Mode::Level, 2).unwrap();
        gone.put();
        removed.put();
        assert!(poller.add(2, removed.clone(), Mode::Once, 2).is_err());
        poller.remove(2).unwrap();
        assert!(poller.remove(2).is_err());
        drop(gone);
        removed.put();
        assert_eq!(poll(&poller), Polled::Timeout);
        // The address of a freed handle may come again.
        poller.add(1, removed.clone(), Mode::Level, 3).unwrap();
        assert_eq!(poll(&poller), Polled::Token(3));
    }

    #[test]
    fn nothing_is_kept_of_sources_that_were_freed() {
        let poller = Poller::new().unwrap();
        let shared = Arc::new(Signal::default());
        for key in 0..1000 {
            let source = Arc::new(Counter { items: Mutex::default(), signal: shared.clone() });
            poller.add(key, source.clone(), Mode::Level, 1).unwrap();
        }
        assert!(poller.inner.lock().sources.len() <= 64);
        assert_eq!(shared.watchers(), poller.inner.lock().sources.len());
        shared.notify_one();
        assert_eq!(poll(&poller), Polled::Timeout);
        assert_eq!((poller.inner.lock().sources.len(), shared.watchers()), (0, 0));
    }

    #[test]
    fn a_callback_for_what_is_added_ready_may_wake_the_poller() {
        let poller = Arc::new(Poller::new().unwrap());
        let weak = Arc::downgrade(&poller);
        let wakeup = move || weak.upgrade().unwrap().wake().unwrap();
        poller.set_wakeup(Some(Arc::new(wakeup))).unwrap();
        let source = Arc::new(Counter::default());
        source.put();
        poller.add(1, source.clone(), Mode::Level, 7).unwrap();
        poller.set_wakeup(None).unwrap();
        assert_eq!((poll(&poller), poll(&poller)), (Polled::Woken, Polled::Token(7)));
    }

    #[test]
    fn a_wake_is_kept_and_a_free_ends_a_wait() {
        let poller = Arc::new(Poller::new().unwrap());
        poller.wake().unwrap();
        poller.wake().unwrap();
        assert_eq!(poller.wait(Deadline::never()).unwrap(), Polled::Woken);
        assert_eq!(poll(&poller), Polled::Timeout);
        let waiting = {
            let poller = poller.clone();
            thread::spawn(move || poller.wait(Deadline::never()))
        };
        poller.release();
        assert_eq!(waiting.join().unwrap().unwrap_err().code(), CODEX_E_CLOSED);
    }

    #[test]
    fn the_callback_comes_for_what_is_there_already_and_for_what_comes() {
        let poller = Poller::new().unwrap();
        let source = Arc::new(Counter::default());
        poller.add(1, source.clone(), Mode::Once, 1).unwrap();
        source.put();
        let calls = Arc::new(AtomicUsize::new(0));
        let count = calls.clone();
        poller
            .set_wakeup(Some(Arc::new(move || {
                count.fetch_add(1, Ordering::SeqCst);
            })))
            .unwrap();
        assert_eq!(calls.load(Ordering::SeqCst), 1);
        assert_eq!(poll(&poller), Polled::Token(1));
        while source.take() {}
        let hold = held::hold();
        source.put();
        assert_eq!(calls.load(Ordering::SeqCst), 1, "not while a lock is held");
        drop(hold);
        assert_eq!(calls.load(Ordering::SeqCst), 2);
        poller.set_wakeup(None).unwrap();
        poller.wake().unwrap();
        assert_eq!(calls.load(Ordering::SeqCst), 2);
    }

    #[test]
    fn nothing_is_lost_between_threads() {
        let poller = Arc::new(Poller::new().unwrap());
        let sources: Vec<_> = (0..4).map(|_| Arc::new(Counter::default())).collect();
        for (key, source) in sources.iter().enumerate() {
            let mode = if key % 2 == 0 { Mode::Level } else { Mode::Once };
            poller.add(key, source.clone(), mode, key as u64).unwrap();
        }
        let taken = AtomicUsize::new(0);
        let (producers, each) = (4, 2_000);
        thread::scope(|scope| {
            for producer in 0..producers {
                let sources = &sources;
                scope.spawn(move || (0..each).for_each(|item| sources[(producer + item) % 4].put()));
            }
            for _ in 0..2 {
                scope.spawn(|| {
                    while taken.load(Ordering::SeqCst) < producers * each {
                        if let Polled::Token(token) =
                            poller.wait(Deadline::after(Duration::from_secs(20))).unwrap()
                        {
                            while sources[token as usize].take() {
                                taken.fetch_add(1, Ordering::SeqCst);
                            }
                        } else {
                            break;
                        }
                    }
                    poller.wake().unwrap();
                });
            }
        });
        assert_eq!(taken.load(Ordering::SeqCst), producers * each);
    }
}
