//! Watches any number of sources for a host that has a loop of its own.
#![forbid(unsafe_code)]

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, Weak};

use super::signal::{Host, Signal, Watcher};
use crate::base::deadline::Deadline;
use crate::base::error::{Error, Result};
use crate::base::held;
use crate::base::status::{CODEX_E_CLOSED, CODEX_E_INVALID_ARGUMENT, CODEX_E_IO};
use crate::os::PollHandle;

/// Something that can be waited for.
pub trait Source: Send + Sync {
    /// What is signalled when it may have become ready. It may be another one later, to which the one before hands
    /// over its watchers.
    fn signal(&self) -> Result<Arc<Signal>>;
    /// Whether its call with `CODEX_POLL` would give anything but `CODEX_TIMEOUT`.
    fn is_ready(&self) -> bool;
    /// What is signalled when it may have become open. Nobody is to read it for that.
    fn open_signal(&self) -> Result<Arc<Signal>>;
    /// Whether its `_ready` would give anything but `CODEX_TIMEOUT`.
    fn is_open(&self) -> bool;
}

/// When a ready source is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// As long as there is something to take.
    Level,
    /// Once, and again after its call has found nothing.
    Once,
    /// Once and for all when it is open, or can't be: it is not watched any more then.
    Ready,
}

impl Mode {
    fn signal(self, source: &dyn Source) -> Result<Arc<Signal>> {
        match self {
            Mode::Level | Mode::Once => source.signal(),
            Mode::Ready => source.open_signal(),
        }
    }

    fn is_due(self, source: &dyn Source) -> bool {
        match self {
            Mode::Level | Mode::Once => source.is_ready(),
            Mode::Ready => source.is_open(),
        }
    }
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
    /// Threads that wait.
    waiting: usize,
    /// The host has asked for the handle, which is kept up to date since then; and whether it is raised.
    is_polled: bool,
    is_raised: bool,
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
        if let Some(Ok(signal)) = self.source.upgrade().map(|source| self.mode.signal(&*source))
            && !Arc::ptr_eq(&signal, &self.signal)
        {
            signal.unwatch(&self.watcher);
        }
    }
}

struct SourceWatcher {
    poller: Weak<Inner>,
    key: usize,
    number: u64,
}

impl Watcher for SourceWatcher {
    fn arrived(&self, hosts: &mut Vec<Arc<dyn Host>>) {
        let Some(poller) = self.poller.upgrade() else {
            return;
        };
        let address = Arc::as_ptr(&poller).cast::<()>();
        if poller.mark(self.key, self.number)
            && !hosts.iter().any(|host| std::ptr::addr_eq(Arc::as_ptr(host), address))
        {
            hosts.push(poller);
        }
    }

    fn emptied(&self) {
        if let Some(poller) = self.poller.upgrade() {
            poller.unmark(self.key, self.number);
        }
    }
}

impl Host for Inner {
    fn tell(&self) {
        let _hold = held::hold();
        let mut state = self.lock();
        // Whoever looked meanwhile has found it.
        if state.is_due() {
            self.tell_host(&mut state);
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
        let signal = mode.signal(&*source)?;
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
            let mut watched = signal;
            watched.watch(watcher.clone());
            // Another signal has taken its place meanwhile, before there was a watcher to hand over.
            while let Ok(signal) = mode.signal(&*source)
                && !Arc::ptr_eq(&signal, &watched)
            {
                watched = signal;
                watched.watch(watcher.clone());
            }
            // Removed again meanwhile, before there was a watcher to take away.
            if self.inner.lock().sources.get(&key).is_none_or(|entry| entry.number != number) {
                watched.unwatch(&watcher);
            }
            number
        };
        gone.iter().for_each(Entry::unwatch);
        // What came before the watching began.
        if mode.is_due(&*source) && self.inner.mark(key, number) {
            self.inner.tell();
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
                inner.pass_on(&mut state);
                return Ok(Polled::Woken);
            }
            while let Some(key) = state.maybe_ready.pop_front() {
                let Some(entry) = state.sources.get_mut(&key) else {
                    continue;
                };
                entry.is_queued = false;
                let (number, mode, source) = (entry.number, entry.mode, entry.source.upgrade());
                drop(state);
                // Without the lock: a source takes its own, and tells this one under it.
                let is_ready = source.as_ref().map(|source| mode.is_due(&**source));
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
                            let told =
                                (mode == Mode::Ready).then(|| state.forget(key, &inner.handle)).flatten();
                            inner.pass_on(&mut state);
                            drop(state);
                            told.iter().for_each(Entry::unwatch);
                            return Ok(Polled::Token(token));
                        }
                    }
                }
            }
            state.settle(&inner.handle);
            if deadline.has_passed() {
                return Ok(Polled::Timeout);
            }
            if !state.is_due() {
                state.waiting += 1;
                state = match deadline.remaining() {
                    None => inner.changed.wait(state).unwrap_or_else(PoisonError::into_inner),
                    Some(limit) => {
                        inner.changed.wait_timeout(state, limit).unwrap_or_else(PoisonError::into_inner).0
                    }
                };
                state.waiting -= 1;
            }
        }
    }

    /// What a host's loop polls.
    pub fn handle(&self) -> isize {
        let mut state = self.inner.lock();
        state.is_polled = true;
        state.settle(&self.inner.handle);
        self.inner.handle.number()
    }

    /// Calls `wakeup` whenever something may have become ready, instead of what it called before.
    pub fn set_wakeup(&self, wakeup: Option<Wakeup>) -> Result<()> {
        let mut state = self.inner.lock();
        check_open(&state)?;
        let old = std::mem::replace(&mut state.wakeup, wakeup.clone());
        let is_due = state.is_due();
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
            self.inner.tell_host(&mut state);
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

    /// A source may be ready. Whether that is news, which the host is to be told.
    fn mark(&self, key: usize, number: u64) -> bool {
        let mut state = self.lock();
        let Some(entry) = state.sources.get_mut(&key).filter(|entry| entry.number == number) else {
            return false;
        };
        if entry.is_queued || entry.is_told {
            return false;
        }
        entry.is_queued = true;
        state.maybe_ready.push_back(key);
        true
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
    fn tell_host(&self, state: &mut State) {
        self.pass_on(state);
        if let Some(wakeup) = state.wakeup.clone() {
            held::later(move || wakeup());
        }
    }

    /// What is left is for another thread that waits, and for a host that polls the handle.
    fn pass_on(&self, state: &mut State) {
        if state.waiting > 0 && state.is_due() {
            self.changed.notify_one();
        }
        state.settle(&self.handle);
    }
}

impl State {
    /// Whether somebody is to look.
    fn is_due(&self) -> bool {
        !self.maybe_ready.is_empty() || self.woken
    }

    /// Raises the handle while something may be ready, and lowers it when nothing is.
    fn settle(&mut self, handle: &PollHandle) {
        let is_due = self.is_due();
        if self.is_polled && std::mem::replace(&mut self.is_raised, is_due) != is_due {
            match is_due {
                true => handle.raise(),
                false => handle.lower(),
            }
        }
    }

    /// A source that was found ready is told: it goes to the end of the line, or waits to be emptied.
    fn tell(&mut self, key: usize, number: u64) -> Option<u64> {
        let entry = self.sources.get_mut(&key).filter(|entry| entry.number == number)?;
        match entry.mode {
            Mode::Once | Mode::Ready => {
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
mod tests;
