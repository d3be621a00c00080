//! Who reads the pipe, in every order that threads can come in: `src/rpc/reading.rs` as it is, with a lock, a pipe and
//! sleeping threads of loom's around it that do what `src/rpc/locked.rs`, `reader.rs` and `signal.rs` do. A wake-up
//! that gets lost is a deadlock here.
#![cfg(test)]

#[allow(dead_code)]
#[path = "../../../../src/rpc/reading.rs"]
mod reading;

use loom::sync::atomic::AtomicBool as Due;
use loom::sync::{Condvar, Mutex, MutexGuard};
use loom::thread;
use reading::{Bell, Reading, Rest};
use std::cell::RefCell;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::AcqRel, Ordering::Acquire, Ordering::Relaxed};

/// What threads sleep on. Whoever rings it wakes them once the lock is given up; all else that is here changes under the
/// lock.
#[derive(Default)]
struct Sleepers {
    condvar: Condvar,
    sleepers: AtomicUsize,
    is_ringing: Due,
    is_led: AtomicBool,
    is_leader_due: AtomicBool,
    is_patient: AtomicBool,
}

impl Bell for Sleepers {
    fn ring(self: &Arc<Self>) {
        if self.is_led.load(Relaxed) {
            self.is_leader_due.store(true, Relaxed);
        }
        if self.sleepers.load(Relaxed) > 0 && !self.is_ringing.swap(true, AcqRel) {
            HERE.with(|here| here.borrow_mut().push(self.clone()));
        }
    }

    fn is_ringing(&self) -> bool {
        self.is_ringing.load(Acquire)
    }

    fn lead(&self, leads: bool) {
        self.is_led.store(leads, Relaxed);
        self.is_leader_due.store(false, Relaxed);
    }

    fn take_led(&self) -> bool {
        self.is_leader_due.swap(false, Relaxed)
    }

    fn is_patient(&self) -> bool {
        self.is_patient.load(Relaxed)
    }
}

loom::thread_local! {
    /// What this thread has rung and not told yet.
    static HERE: RefCell<Vec<Arc<Sleepers>>> = RefCell::default();
}

fn has_to_tell() -> bool {
    HERE.with(|here| !here.borrow().is_empty())
}

/// With the lock given up.
fn tell() {
    for bell in HERE.with(RefCell::take) {
        bell.is_ringing.store(false, Relaxed);
        bell.condvar.notify_all();
    }
}

/// The kernel's side: what stands in the pipe, for whom, and the two flags that interrupt who waits for it.
#[derive(Default)]
struct Pipe {
    lines: Vec<usize>,
    leader: bool,
    relief: bool,
}

struct State {
    reading: Reading<Sleepers>,
    /// What has come for each caller.
    arrived: Vec<usize>,
    bells: Vec<Arc<Sleepers>>,
    is_end: bool,
}

struct Connection {
    state: Mutex<State>,
    inbound: Mutex<()>,
    pipe: Mutex<Pipe>,
    poll: Condvar,
}

impl Connection {
    fn new(callers: usize) -> Arc<Connection> {
        let mut reading = Reading::default();
        reading.open_to_callers();
        let bells = (0..callers).map(|_| Arc::default()).collect();
        Arc::new(Connection {
            state: Mutex::new(State { reading, arrived: vec![0; callers], bells, is_end: false }),
            inbound: Mutex::default(),
            pipe: Mutex::default(),
            poll: Condvar::new(),
        })
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    /// What is done before the lock is given up.
    fn before_unlock(&self, state: &mut State) {
        state.reading.hand_over();
        if state.reading.is_leader_due() {
            self.interrupt(|pipe| pipe.leader = true);
        }
    }

    fn interrupt(&self, raise: impl Fn(&mut Pipe)) {
        raise(&mut self.pipe.lock().unwrap());
        self.poll.notify_all();
    }

    fn unlock(&self, mut state: MutexGuard<'_, State>) {
        self.before_unlock(&mut state);
        drop(state);
        tell();
    }

    fn again<'a>(&'a self, state: MutexGuard<'a, State>) -> MutexGuard<'a, State> {
        self.unlock(state);
        self.lock()
    }

    fn sleep<'a>(&'a self, mut state: MutexGuard<'a, State>, bell: &Sleepers) -> MutexGuard<'a, State> {
        self.before_unlock(&mut state);
        if has_to_tell() {
            return self.again(state);
        }
        bell.sleepers.fetch_add(1, Relaxed);
        let state = bell.condvar.wait(state).unwrap();
        bell.sleepers.fetch_sub(1, Relaxed);
        state
    }

    /// Waits for the pipe or an interrupt, which is lowered. False for an interrupt alone.
    fn await_input(&self, is_leader: bool) -> bool {
        let mut pipe = self.pipe.lock().unwrap();
        loop {
            if !pipe.lines.is_empty() {
                return true;
            }
            let flag = if is_leader { &mut pipe.leader } else { &mut pipe.relief };
            if std::mem::take(flag) {
                return false;
            }
            pipe = self.poll.wait(pipe).unwrap();
        }
    }

    /// Reads what stands in the pipe and routes it; the lock is still held then.
    fn pump(&self, leads: bool) -> Option<MutexGuard<'_, State>> {
        let _inbound = self.inbound.lock().unwrap();
        let lines = std::mem::take(&mut self.pipe.lock().unwrap().lines);
        if lines.is_empty() {
            return None;
        }
        let mut state = self.lock();
        if leads {
            state.reading.stop_waiting();
        }
        for caller in lines {
            state.arrived[caller] += 1;
            let bell = state.bells[caller].clone();
            bell.ring();
        }
        state.reading.came(true, true);
        Some(state)
    }

    /// A caller that waits until something has come for it.
    fn wait(&self, caller: usize) {
        let mut state = self.lock();
        let bell = state.bells[caller].clone();
        while state.arrived[caller] == 0 {
            if has_to_tell() {
                state = self.again(state);
            } else if state.reading.is_free() {
                let has_to_tell = state.reading.lead(&bell);
                if has_to_tell {
                    self.interrupt(|pipe| pipe.relief = true);
                }
                let pause = state.reading.begin_pause(&bell);
                self.unlock(state);
                if pause.is_some() {
                    thread::yield_now();
                }
                let routed = if self.await_input(true) { self.pump(true) } else { None };
                state = routed.unwrap_or_else(|| self.lock());
                state.reading.leave();
            } else {
                if state.reading.follow(&bell) {
                    self.interrupt(|pipe| pipe.leader = true);
                }
                state = self.sleep(state, &bell);
                state.reading.unfollow(&bell);
            }
        }
        state.arrived[caller] -= 1;
        self.unlock(state);
    }

    /// The reading thread, until something has come for a caller that never looks.
    fn read(&self, until: impl Fn(&State) -> bool) {
        let mut state = self.lock();
        let bell = state.reading.thread.clone();
        while !until(&state) {
            match state.reading.next_for_thread() {
                rest @ (Rest::Read | Rest::ReadAfter(_)) => {
                    self.unlock(state);
                    if rest != Rest::Read {
                        thread::yield_now();
                    }
                    if self.await_input(false)
                        && let Some(routed) = self.pump(false)
                    {
                        self.unlock(routed);
                    }
                    state = self.lock();
                }
                Rest::Doze => {
                    self.unlock(state);
                    thread::yield_now();
                    state = self.lock();
                }
                Rest::Sleep if has_to_tell() => state = self.again(state),
                Rest::Sleep => state = self.sleep(state, &bell),
                Rest::End => return,
            }
        }
        self.unlock(state);
    }

    /// A thread of the library's own that sleeps until the end, as the clock does.
    fn sleep_to_the_end(&self, bell: &Sleepers) {
        let mut state = self.lock();
        while !state.is_end {
            state = self.sleep(state, bell);
        }
        self.unlock(state);
    }

    /// The server writes a line for a caller.
    fn write(&self, caller: usize) {
        self.interrupt(|pipe| pipe.lines.push(caller));
    }
}

fn explore(threads: impl Fn() + Sync + Send + 'static) {
    let mut model = loom::model::Builder::new();
    model.preemption_bound = Some(2);
    model.check(threads);
}

fn each_gets_what_is_its_own(callers: usize) {
    explore(move || {
        let connection = Connection::new(callers);
        let waiting: Vec<_> = (0..callers)
            .map(|caller| {
                let connection = connection.clone();
                thread::spawn(move || connection.wait(caller))
            })
            .collect();
        (0..callers).for_each(|caller| connection.write(caller));
        waiting.into_iter().for_each(|caller| caller.join().unwrap());
    });
}

#[test]
fn each_of_two_callers_gets_what_is_its_own() {
    each_gets_what_is_its_own(2);
}

#[test]
fn each_of_three_callers_gets_what_is_its_own() {
    each_gets_what_is_its_own(3);
}

#[test]
fn a_caller_that_reads_is_told_by_others() {
    explore(|| {
        let connection = Connection::new(1);
        let caller = {
            let connection = connection.clone();
            thread::spawn(move || connection.wait(0))
        };
        // As a timer does, or a wake.
        let mut state = connection.lock();
        state.arrived[0] += 1;
        let bell = state.bells[0].clone();
        bell.ring();
        connection.unlock(state);
        caller.join().unwrap();
    });
}

#[test]
fn a_patient_caller_gets_what_is_its_own_and_keeps_nobody_from_it() {
    explore(|| {
        let connection = Connection::new(2);
        let state = connection.lock();
        state.bells[0].is_patient.store(true, Relaxed);
        connection.unlock(state);
        let patient = {
            let connection = connection.clone();
            thread::spawn(move || (0..2).for_each(|_| connection.wait(0)))
        };
        let other = {
            let connection = connection.clone();
            thread::spawn(move || connection.wait(1))
        };
        connection.write(0);
        connection.write(1);
        connection.write(0);
        patient.join().unwrap();
        other.join().unwrap();
    });
}

#[test]
fn who_sleeps_for_long_has_told_all_that_it_called() {
    explore(|| {
        let connection = Connection::new(3);
        let clock = Arc::<Sleepers>::default();
        let sleeping = {
            let (connection, clock) = (connection.clone(), clock.clone());
            thread::spawn(move || connection.sleep_to_the_end(&clock))
        };
        let [first, second, third] = [0, 1, 2].map(|caller| {
            let connection = connection.clone();
            thread::spawn(move || connection.wait(caller))
        });
        connection.write(0);
        connection.write(1);
        first.join().unwrap();
        connection.write(2);
        second.join().unwrap();
        third.join().unwrap();
        let mut state = connection.lock();
        state.is_end = true;
        clock.ring();
        connection.unlock(state);
        sleeping.join().unwrap();
    });
}

#[test]
fn the_thread_reads_when_no_caller_does_and_gives_way_to_one() {
    explore(|| {
        let connection = Connection::new(2);
        let reader = {
            let connection = connection.clone();
            // What comes for the second caller is nobody's but the thread's to read.
            thread::spawn(move || connection.read(|state| state.arrived[1] == 1))
        };
        let caller = {
            let connection = connection.clone();
            thread::spawn(move || connection.wait(0))
        };
        connection.write(0);
        caller.join().unwrap();
        connection.write(1);
        reader.join().unwrap();
    });
}

#[test]
fn what_must_always_be_read_is_read_by_the_thread() {
    explore(|| {
        let connection = Connection::new(2);
        let reader = {
            let connection = connection.clone();
            thread::spawn(move || connection.read(|state| state.arrived == [1, 1]))
        };
        let mut state = connection.lock();
        state.reading.leave_to_thread();
        connection.unlock(state);
        connection.write(0);
        connection.write(1);
        reader.join().unwrap();
    });
}
