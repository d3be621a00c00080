//! Who reads what the server sends.
//!
//! A caller that waits reads the pipe itself: what it waits for then costs no wake-up. Of several that wait one does
//! it, and the others sleep; when it has what it came for, another one is called. The reading thread looks after the
//! pipe while nobody waits, so that the server is never held up: it takes over when no caller has read for a moment,
//! and gives the pipe up when one comes. Pollers and handlers need somebody who always reads; once there is one, that
//! is the thread.
//!
//! Who reads holds no lock while it waits for the pipe, and reads under the lock of what was received. So two who think
//! that it is their turn do no harm: what is decided here is only who waits for the pipe and who is woken. All of it
//! is under the connection's lock.
#![forbid(unsafe_code)]

use std::sync::Arc;
use std::time::Duration;

/// So long no caller may have read before the thread does.
pub const MOMENT: Duration = Duration::from_millis(10);

/// What somebody sleeps on.
pub trait Bell {
    /// Wakes whoever sleeps on it, once the lock is given up.
    fn ring(self: &Arc<Self>);
    /// Whether somebody who sleeps on it is being woken.
    fn is_ringing(&self) -> bool;
    /// Somebody waits for the pipe in place of sleeping on it, or does not any more.
    fn lead(&self, leads: bool);
    /// Whether it was rung since then. Says so once.
    fn take_led(&self) -> bool;
}

/// Who waits for the pipe.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Nobody,
    Caller,
    Thread,
}

/// What the thread does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rest {
    /// Wait for the pipe.
    Read,
    /// Look again after a moment.
    Doze,
    /// Sleep until somebody rings.
    Sleep,
    /// Nothing will come any more.
    End,
}

/// Who waits for the pipe, who could, and what the thread does.
pub struct Reading<B> {
    place: Place,
    /// Callers may read. Not before the connection is open, and not where somebody must always read.
    by_callers: bool,
    thread_only: bool,
    /// Nothing will come any more.
    ended: bool,
    /// What the caller sleeps on that waits for the pipe, while it does.
    led: Option<Arc<B>>,
    /// What the callers sleep on that wait for something else to come.
    followers: Vec<Arc<B>>,
    /// A follower was called and has not looked yet.
    is_called: bool,
    /// How often a caller has waited for the pipe, and how often when the thread last looked.
    rounds: u64,
    seen: u64,
    thread_sleeps: bool,
    /// What the thread sleeps on.
    pub thread: Arc<B>,
}

impl<B: Bell + Default> Default for Reading<B> {
    fn default() -> Reading<B> {
        Reading {
            place: Place::Nobody,
            by_callers: false,
            thread_only: false,
            ended: false,
            led: None,
            followers: Vec::new(),
            is_called: false,
            rounds: 0,
            seen: 0,
            thread_sleeps: false,
            thread: Arc::default(),
        }
    }
}

impl<B: Bell> Reading<B> {
    /// The connection is open, and callers can read it as well as the thread.
    pub fn open_to_callers(&mut self) {
        self.by_callers = !self.thread_only;
    }

    /// Somebody is told without waiting: from now on the thread reads.
    pub fn leave_to_thread(&mut self) {
        self.by_callers = false;
        self.thread_only = true;
        self.wake_thread();
    }

    /// Whether only the thread reads, for good.
    pub fn is_left_to_thread(&self) -> bool {
        self.thread_only
    }

    /// Whether a caller has to wait for the pipe itself. The thread may be waiting for it too: then it has to be told.
    pub fn is_free(&self) -> bool {
        self.by_callers && !self.ended && self.place != Place::Caller
    }

    /// Whether nobody waits for the pipe.
    pub fn is_vacant(&self) -> bool {
        self.by_callers && !self.ended && self.place == Place::Nobody
    }

    /// A caller that would sleep on `bell` waits for the pipe. True when the thread has to be told.
    pub fn lead(&mut self, bell: &Arc<B>) -> bool {
        self.rounds += 1;
        bell.lead(true);
        self.led = Some(bell.clone());
        std::mem::replace(&mut self.place, Place::Caller) == Place::Thread
    }

    /// Whether the caller that waits for the pipe is to look at what it came for.
    pub fn is_leader_due(&self) -> bool {
        self.led.as_ref().is_some_and(|bell| bell.take_led())
    }

    /// The caller does not wait any more; it routes what came.
    pub fn stop_waiting(&mut self) {
        if let Some(bell) = self.led.take() {
            bell.lead(false);
        }
    }

    /// The caller leaves the pipe, or waits for it again.
    pub fn leave(&mut self) {
        self.stop_waiting();
        self.place = Place::Nobody;
    }

    /// A caller is about to sleep on `bell`.
    pub fn follow(&mut self, bell: &Arc<B>) {
        self.followers.push(bell.clone());
    }

    /// It is awake.
    pub fn unfollow(&mut self, bell: &Arc<B>) {
        if let Some(at) = self.followers.iter().position(|other| Arc::ptr_eq(other, bell)) {
            self.followers.swap_remove(at);
        }
        // Whoever was called may be another one that sleeps on the same; this one looks too.
        self.is_called = false;
    }

    /// The lock is about to be given up: if nobody waits for the pipe, somebody is told to.
    pub fn hand_over(&mut self) {
        if self.place != Place::Nobody || self.ended {
            return;
        }
        if !self.by_callers {
            return self.wake_thread();
        }
        if self.followers.is_empty() {
            // After a moment the thread takes over; while it dozes it need not be told.
            return self.wake_thread();
        }
        // Who is being woken looks for itself, and calls the next.
        if !self.is_called && !self.followers.iter().any(|bell| bell.is_ringing()) {
            self.is_called = true;
            if let Some(bell) = self.followers.last() {
                bell.ring();
            }
        }
    }

    fn wake_thread(&mut self) {
        if std::mem::take(&mut self.thread_sleeps) {
            // A caller that has just left may come back before the moment is over.
            self.seen = self.rounds.wrapping_sub(1);
            self.thread.ring();
        }
    }

    /// Nothing will come any more; the thread sees to the end.
    pub fn end(&mut self) {
        self.ended = true;
        self.thread_sleeps = false;
        self.thread.ring();
    }

    /// The thread looks what there is to do, and does it.
    pub fn next_for_thread(&mut self) -> Rest {
        self.thread_sleeps = false;
        if self.place == Place::Thread {
            self.place = Place::Nobody;
        }
        let is_quiet = std::mem::replace(&mut self.seen, self.rounds) == self.rounds;
        match self.place {
            _ if self.ended => Rest::End,
            Place::Caller if is_quiet || !self.by_callers => {
                self.thread_sleeps = true;
                Rest::Sleep
            }
            Place::Nobody if !self.by_callers || is_quiet => {
                self.place = Place::Thread;
                Rest::Read
            }
            _ => Rest::Doze,
        }
    }
}
