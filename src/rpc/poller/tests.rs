//! Pollers over sources that the test itself fills: what is told, when, and how often.
#![forbid(unsafe_code)]

use super::*;
use crate::rpc::signal::Silence;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

/// As a queue under its connection's lock.
#[derive(Default)]
struct Counter {
    items: Mutex<usize>,
    signal: Arc<Signal>,
    is_open: Mutex<bool>,
    opened: Arc<Signal>,
}

impl Counter {
    fn put(&self) {
        let mut items = self.items.lock().unwrap();
        *items += 1;
        self.signal.notify_one();
    }

    fn open(&self) {
        let mut is_open = self.is_open.lock().unwrap();
        *is_open = true;
        self.opened.notify_all();
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

    fn open_signal(&self) -> Result<Arc<Signal>> {
        Ok(self.opened.clone())
    }

    fn is_open(&self) -> bool {
        *self.is_open.lock().unwrap()
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
fn who_looks_without_the_lock_finds_nothing_only_while_nothing_has_come() {
    let poller = Poller::new().unwrap();
    let source = Arc::new(Counter::default());
    poller.add(1, source.clone(), Mode::Once, 7).unwrap();
    source.put();
    source.signal.set_ready(true);
    assert_eq!(poll(&poller), Polled::Token(7));
    assert!(!source.signal.look_emptied());
    // Told already, and not taken yet.
    source.put();
    assert_eq!(poll(&poller), Polled::Timeout);
    source.signal.set_ready(false);
    assert!(source.signal.look_emptied());
    source.put();
    assert_eq!(poll(&poller), Polled::Token(7));
}

/// Ready always; does something while it is looked at for the first time.
struct Busy<F> {
    signal: Arc<Signal>,
    work: F,
    is_done: AtomicBool,
}

impl<F: Fn() + Send + Sync> Busy<F> {
    fn new(signal: Arc<Signal>, work: F) -> Arc<Busy<F>> {
        Arc::new(Busy { signal, work, is_done: AtomicBool::new(false) })
    }
}

impl<F: Fn() + Send + Sync> Source for Busy<F> {
    fn signal(&self) -> Result<Arc<Signal>> {
        Ok(self.signal.clone())
    }

    fn is_ready(&self) -> bool {
        // The first look is that of the adding.
        if self.signal.is_ready() && !self.is_done.swap(true, Ordering::Relaxed) {
            (self.work)();
        }
        true
    }

    fn open_signal(&self) -> Result<Arc<Signal>> {
        self.signal()
    }

    fn is_open(&self) -> bool {
        true
    }
}

#[test]
fn what_two_find_at_once_is_told_once() {
    let poller = Arc::new(Poller::new().unwrap());
    let signal: Arc<Signal> = Arc::default();
    let (inner, news) = (poller.clone(), signal.clone());
    let work = move || {
        news.notify_one();
        assert_eq!(poll(&inner), Polled::Token(7));
    };
    let source = Busy::new(signal, work);
    poller.add(1, source.clone(), Mode::Once, 7).unwrap();
    source.signal.set_ready(true);
    assert_eq!(poll(&poller), Polled::Timeout);
}

#[test]
fn freeing_ends_a_wait_that_looks_at_a_source_just_then() {
    let poller = Arc::new(Poller::new().unwrap());
    let inner = poller.clone();
    let source = Busy::new(Arc::default(), move || inner.release());
    poller.add(1, source.clone(), Mode::Level, 7).unwrap();
    source.signal.set_ready(true);
    assert!(poller.wait(Deadline::never()).is_err());
}

#[test]
fn a_source_that_opens_is_told_of_once_and_for_all() {
    let poller = Poller::new().unwrap();
    let source = Arc::new(Counter::default());
    poller.add(1, source.clone(), Mode::Ready, 7).unwrap();
    source.put();
    assert_eq!(poll(&poller), Polled::Timeout);
    source.open();
    assert_eq!(poll(&poller), Polled::Token(7));
    assert_eq!((source.opened.watchers(), source.signal.watchers()), (0, 0));
    source.open();
    assert_eq!(poll(&poller), Polled::Timeout);
    assert!(poller.remove(1).is_err());
    // One that is open when it is added, and watched for what it brings afterwards.
    poller.add(1, source.clone(), Mode::Ready, 8).unwrap();
    assert!(poller.add(1, source.clone(), Mode::Level, 9).is_err());
    assert_eq!(poll(&poller), Polled::Token(8));
    poller.add(1, source.clone(), Mode::Level, 9).unwrap();
    assert_eq!(poll(&poller), Polled::Token(9));
}

#[test]
fn what_comes_at_once_is_told_once() {
    let poller = Poller::new().unwrap();
    let calls = Arc::new(AtomicUsize::new(0));
    let counted = calls.clone();
    let wakeup = move || {
        counted.fetch_add(1, Ordering::Relaxed);
    };
    poller.set_wakeup(Some(Arc::new(wakeup))).unwrap();
    let sources: Vec<_> = (0..3).map(|_| Arc::new(Counter::default())).collect();
    for (key, source) in sources.iter().enumerate() {
        poller.add(key, source.clone(), Mode::Once, key as u64).unwrap();
    }
    let silence = Silence::begin();
    sources.iter().for_each(|source| source.put());
    assert_eq!(calls.load(Ordering::Relaxed), 0);
    drop(silence);
    assert_eq!(calls.load(Ordering::Relaxed), 1);
    let told: Vec<Polled> = (0..4).map(|_| poll(&poller)).collect();
    assert_eq!(told, [Polled::Token(0), Polled::Token(1), Polled::Token(2), Polled::Timeout]);
}

#[test]
fn several_that_wait_get_what_comes_at_once() {
    let poller = Poller::new().unwrap();
    let sources: Vec<_> = (0..3).map(|_| Arc::new(Counter::default())).collect();
    for (key, source) in sources.iter().enumerate() {
        poller.add(key, source.clone(), Mode::Once, key as u64).unwrap();
    }
    thread::scope(|scope| {
        let waiting: Vec<_> =
            (0..3).map(|_| scope.spawn(|| poller.wait(Deadline::never()).unwrap())).collect();
        let silence = Silence::begin();
        sources.iter().for_each(|source| source.put());
        drop(silence);
        let mut told: Vec<Polled> = waiting.into_iter().map(|one| one.join().unwrap()).collect();
        told.sort_by_key(|told| format!("{told:?}"));
        assert_eq!(told, [0, 1, 2].map(Polled::Token));
    });
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
        let source = Arc::new(Counter { signal: shared.clone(), ..Counter::default() });
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

/// As a client whose server could not be started, and which tries again with another.
#[derive(Default)]
struct Moving {
    now: Mutex<Arc<Counter>>,
    moves_when_asked: Mutex<Option<Arc<Counter>>>,
}

impl Moving {
    fn move_to(&self, next: Arc<Counter>) {
        let before = std::mem::replace(&mut *self.now.lock().unwrap(), next.clone());
        before.signal.hand_over(&next.signal);
    }
}

impl Source for Moving {
    fn signal(&self) -> Result<Arc<Signal>> {
        let signal = self.now.lock().unwrap().signal();
        if let Some(next) = self.moves_when_asked.lock().unwrap().take() {
            self.move_to(next);
        }
        signal
    }

    fn is_ready(&self) -> bool {
        self.now.lock().unwrap().is_ready()
    }

    fn open_signal(&self) -> Result<Arc<Signal>> {
        self.now.lock().unwrap().open_signal()
    }

    fn is_open(&self) -> bool {
        self.now.lock().unwrap().is_open()
    }
}

#[test]
fn a_source_with_another_signal_is_told_again() {
    for mode in [Mode::Level, Mode::Once] {
        let poller = Poller::new().unwrap();
        let (source, first, next) =
            (Arc::new(Moving::default()), Arc::default(), Arc::new(Counter::default()));
        source.move_to(Arc::clone(&first));
        poller.add(1, source.clone(), mode, 7).unwrap();
        first.put();
        assert_eq!(poll(&poller), Polled::Token(7), "an end, which is never taken");
        source.move_to(next.clone());
        assert_eq!(poll(&poller), Polled::Timeout);
        next.put();
        assert_eq!(poll(&poller), Polled::Token(7), "{mode:?}");
        poller.remove(1).unwrap();
        assert_eq!((first.signal.watchers(), next.signal.watchers()), (0, 0));
    }
}

#[test]
fn a_source_that_gets_another_signal_while_it_is_added_is_told() {
    let poller = Poller::new().unwrap();
    let (source, next) = (Arc::new(Moving::default()), Arc::new(Counter::default()));
    *source.moves_when_asked.lock().unwrap() = Some(next.clone());
    poller.add(1, source.clone(), Mode::Level, 7).unwrap();
    next.put();
    assert_eq!(poll(&poller), Polled::Token(7));
    poller.remove(1).unwrap();
    assert_eq!(next.signal.watchers(), 0);
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
