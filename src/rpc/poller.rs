//! Watches any number of sources for a host that has a loop of its own.
#![forbid(unsafe_code)]

mod watched;

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

pub use self::watched::{News, Watched};
use super::signal::Signal;
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
    sources: HashMap<usize, Arc<Watched>>,
    /// Sources that may be ready; the one told longest ago first.
    maybe_ready: VecDeque<Arc<Watched>>,
    woken: bool,
    closed: bool,
    wakeup: Option<Wakeup>,
    /// Threads that wait.
    waiting: usize,
    /// The host has asked for the handle, which is kept up to date since then; and whether it is raised.
    is_polled: bool,
    is_raised: bool,
    /// At so many sources those that were freed are looked for.
    crowded: usize,
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
        let watched = Arc::new(Watched::new(&self.inner, key, &source, &signal, mode, token));
        let gone = {
            let mut state = self.inner.lock();
            check_open(&state)?;
            if state.sources.get(&key).is_some_and(|before| !before.is_gone()) {
                return Err(Error::new(CODEX_E_INVALID_ARGUMENT, "this poller watches the handle already"));
            }
            let mut gone = state.forget_freed(&self.inner.handle);
            gone.extend(state.forget(key, &self.inner.handle));
            state.sources.insert(key, watched.clone());
            gone
        };
        let mut current = signal;
        current.watch(watched.clone());
        // Another signal has taken its place meanwhile, before there was a watcher to hand over.
        while let Ok(signal) = mode.signal(&*source)
            && !Arc::ptr_eq(&signal, &current)
        {
            current = signal;
            current.watch(watched.clone());
        }
        // Removed again meanwhile, before there was a watcher to take away.
        if self.inner.lock().sources.get(&key).is_none_or(|now| !Arc::ptr_eq(now, &watched)) {
            current.unwatch(&watched);
        }
        gone.iter().for_each(|watched| watched.unwatch());
        // What came before the watching began. Asking for the signal above took the lock under which things come: what came
        // before it is seen here, and what comes after it finds the watcher.
        if mode.is_due(&*source) {
            self.inner.take_in(std::iter::once(watched));
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
            Some(watched) => {
                watched.unwatch();
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
            while let Some(watched) = state.maybe_ready.pop_front() {
                watched.stage.leave_queue();
                drop(state);
                // Without the lock: a source takes its own, and tells this one under it.
                let is_ready = watched.is_due();
                state = inner.lock();
                match is_ready {
                    None => {
                        if !watched.stage.is_removed() {
                            state.forget(watched.key, &inner.handle);
                            drop(state);
                            watched.unwatch();
                            state = inner.lock();
                        }
                    }
                    Some(false) => {}
                    Some(true) if !watched.stage.may_be_told() => {}
                    Some(true) => {
                        state.tell(&watched);
                        let is_done = watched.mode == Mode::Ready;
                        if is_done {
                            state.forget(watched.key, &inner.handle);
                        }
                        inner.pass_on(&mut state);
                        drop(state);
                        if is_done {
                            watched.unwatch();
                        }
                        return Ok(Polled::Token(watched.token));
                    }
                }
            }
            state.settle(&inner.handle);
            if deadline.has_passed() {
                return Ok(Polled::Timeout);
            }
            // It may have been freed while the lock was given up.
            if !state.is_due() && !state.closed {
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
        for watched in sources.values() {
            watched.stage.remove();
        }
        let queued = std::mem::take(&mut state.maybe_ready);
        let wakeup = state.wakeup.take();
        self.inner.changed.notify_all();
        drop(state);
        drop((wakeup, queued));
        sources.values().for_each(|watched| watched.unwatch());
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

    /// These sources may be ready; the host is told, once, if that is news.
    fn take_in(&self, sources: impl Iterator<Item = Arc<Watched>>) {
        let _hold = held::hold();
        let mut state = self.lock();
        let before = state.maybe_ready.len();
        let news = sources.filter(|watched| watched.stage.begin_queueing());
        state.maybe_ready.extend(news);
        if state.maybe_ready.len() > before {
            self.tell_host(&mut state);
        }
    }

    /// The reader of a source has found nothing, if that still is so. What comes is told after it can be found, and under
    /// this lock: so either it is found here, or it is news.
    fn emptied(&self, watched: &Watched, is_empty: impl Fn() -> bool) -> bool {
        let mut state = self.lock();
        let is_empty = is_empty();
        if is_empty && watched.stage.was_emptied() {
            state.take_out(watched);
            state.settle(&self.handle);
        }
        is_empty
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
    fn tell(&mut self, watched: &Arc<Watched>) {
        match watched.mode {
            Mode::Once | Mode::Ready => {
                if watched.stage.tell() {
                    self.take_out(watched);
                }
            }
            Mode::Level => {
                if watched.stage.begin_queueing() {
                    self.maybe_ready.push_back(watched.clone());
                }
            }
        }
    }

    /// Takes a source out of the line. Most often it has just come.
    fn take_out(&mut self, watched: &Watched) {
        if let Some(at) = self.maybe_ready.iter().rposition(|other| std::ptr::eq(&**other, watched)) {
            self.maybe_ready.remove(at);
        }
    }

    /// Takes out the sources that were freed, now and then: as seldom as that they cost no more than what is added.
    fn forget_freed(&mut self, handle: &PollHandle) -> Vec<Arc<Watched>> {
        if self.sources.len() < self.crowded {
            return Vec::new();
        }
        let gone = self.sources.values().filter(|watched| watched.is_gone());
        let freed: Vec<usize> = gone.map(|watched| watched.key).collect();
        let freed = freed.into_iter().filter_map(|key| self.forget(key, handle)).collect();
        self.crowded = (2 * self.sources.len()).max(64);
        freed
    }

    fn forget(&mut self, key: usize, handle: &PollHandle) -> Option<Arc<Watched>> {
        let watched = self.sources.remove(&key)?;
        if watched.stage.remove() {
            self.take_out(&watched);
            self.settle(handle);
        }
        Some(watched)
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
