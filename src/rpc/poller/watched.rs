//! A source that a poller watches, and what is told to pollers at once.
#![forbid(unsafe_code)]

use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, Weak};

use super::{Inner, Mode, Source};
use crate::rpc::signal::Signal;

/// A source of one poller. Its signal has it while it is watched.
pub struct Watched {
    poller: Weak<Inner>,
    /// What it is known by to the poller.
    pub(super) key: usize,
    /// What the host knows it by.
    pub(super) token: u64,
    pub(super) mode: Mode,
    source: Weak<dyn Source>,
    signal: Weak<Signal>,
    pub(super) stage: Stage,
}

impl Watched {
    pub(super) fn new(
        poller: &Arc<Inner>,
        key: usize,
        source: &Arc<dyn Source>,
        signal: &Arc<Signal>,
        mode: Mode,
        token: u64,
    ) -> Watched {
        Watched {
            poller: Arc::downgrade(poller),
            key,
            token,
            mode,
            source: Arc::downgrade(source),
            signal: Arc::downgrade(signal),
            stage: Stage::default(),
        }
    }

    /// Whether the source was freed.
    pub(super) fn is_gone(&self) -> bool {
        self.source.strong_count() == 0
    }

    /// Whether the host is to be told; `None` for a source that was freed.
    pub(super) fn is_due(&self) -> Option<bool> {
        self.source.upgrade().map(|source| self.mode.is_due(&*source))
    }

    /// A reader of the source found nothing, and what comes next is news, if it `is_empty` still.
    pub fn emptied(&self, is_empty: impl Fn() -> bool) -> bool {
        match self.poller.upgrade() {
            Some(poller) => poller.emptied(self, is_empty),
            None => is_empty(),
        }
    }

    /// Called without the poller's lock, which the signal's tellers take.
    pub(super) fn unwatch(self: &Arc<Self>) {
        let watched = self.signal.upgrade();
        if let Some(signal) = &watched {
            signal.unwatch(self);
        }
        let current = self.source.upgrade().map(|source| self.mode.signal(&*source));
        if let Some(Ok(current)) = current
            && watched.is_none_or(|watched| !Arc::ptr_eq(&watched, &current))
        {
            current.unwatch(self);
        }
    }
}

/// How far a source has come on its way to the host. Changes under the poller's lock.
#[derive(Default)]
pub(super) struct Stage(AtomicU8);

/// It stands in the line of those that may be ready.
const QUEUED: u8 = 1;
/// In mode `Once` it was told, and its call has not found nothing since.
const TOLD: u8 = 2;
/// It is not watched any more.
const REMOVED: u8 = 4;

impl Stage {
    fn get(&self) -> u8 {
        self.0.load(Ordering::Relaxed)
    }

    /// Whether it was this.
    fn set(&self, what: u8, is_set: bool) -> bool {
        let before = self.get();
        self.0.store(if is_set { before | what } else { before & !what }, Ordering::Relaxed);
        before & what != 0
    }

    /// It may be ready. Whether it is to be put in the line.
    pub(super) fn begin_queueing(&self) -> bool {
        let is_news = self.get() == 0;
        if is_news {
            self.set(QUEUED, true);
        }
        is_news
    }

    /// It was taken from the line.
    pub(super) fn leave_queue(&self) {
        self.set(QUEUED, false);
    }

    /// The host is told. Whether it is to be taken from the line.
    pub(super) fn tell(&self) -> bool {
        self.set(TOLD, true);
        self.set(QUEUED, false)
    }

    /// Its reader found nothing. Whether it is to be taken from the line.
    pub(super) fn was_emptied(&self) -> bool {
        self.set(TOLD, false);
        self.set(QUEUED, false)
    }

    /// It is not watched any more. Whether it is to be taken from the line.
    pub(super) fn remove(&self) -> bool {
        self.set(REMOVED, true);
        self.set(QUEUED, false)
    }

    pub(super) fn is_removed(&self) -> bool {
        self.get() & REMOVED != 0
    }

    /// Whether the host is to be told of what was found, and nobody else has told it meanwhile.
    pub(super) fn may_be_told(&self) -> bool {
        self.get() & (REMOVED | TOLD) == 0
    }
}

/// Sources for which something has come, of any pollers.
#[derive(Default)]
pub struct News(Vec<Arc<Watched>>);

impl News {
    /// Adds one.
    pub fn add(&mut self, watched: &Arc<Watched>) {
        self.0.push(watched.clone());
    }

    /// Tells their pollers, each of all that stand together. Called without the connection's lock.
    pub fn tell(&mut self) {
        let mut sources = self.0.drain(..).peekable();
        while let Some(poller) = sources.peek().map(|first| first.poller.clone()) {
            let its = |watched: &Arc<Watched>| Weak::ptr_eq(&watched.poller, &poller);
            let its = std::iter::from_fn(|| sources.next_if(its));
            match poller.upgrade() {
                Some(poller) => poller.take_in(its),
                None => its.for_each(drop),
            }
        }
    }
}
