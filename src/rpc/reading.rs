//! Who reads what the server sends.
//!
//! A caller that waits reads the pipe itself: what it waits for then costs no wake-up. Of several that wait one does
//! it, and the others sleep; when it has what it came for, another one is called. The reading thread looks after the
//! pipe while nobody waits, so that the server is never held up: it takes over when no caller has read for a moment,
//! and gives the pipe up when one comes. Pollers and handlers need somebody who always reads; once there is one, that
//! is the thread.
//!
//! A server writes each delta by itself, and each costs whoever reads it a wake-up. Where nobody looks at what comes,
//! the pipe is given a moment before it is read again, in which more comes; whoever is in a hurry ends it.
//!
//! Who reads holds no lock while it waits for the pipe, and reads under the lock of what was received. So two who think
//! that it is their turn do no harm: what is decided here is only who waits for the pipe and who is woken. All of it
//! is under the connection's lock.
#![forbid(unsafe_code)]

use std::sync::Arc;
use std::time::Duration;

/// So long no caller may have read before the thread does.
pub const MOMENT: Duration = Duration::from_millis(10);

/// So long more may come before the pipe is read again: the first time, and so many times as long later on.
const PAUSE: Duration = Duration::from_millis(1);
const LONGEST: u32 = 4;

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
    /// Whether who sleeps on it waits for the end of something, and looks at nothing that comes before.
    fn is_patient(&self) -> bool;
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
    /// The same after a pause.
    ReadAfter(Duration),
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
    /// How often in a row little came: more would have come together a moment later. And how often such that nobody
    /// looks at.
    little: u32,
    unwatched: u32,
    /// Who waits for the pipe has begun with a pause.
    is_pausing: bool,
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
            little: 0,
            unwatched: 0,
            is_pausing: false,
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

    /// Whether something may stand in the pipe that nobody looks at for now.
    pub fn is_vacant(&self) -> bool {
        self.by_callers && !self.ended && (self.place == Place::Nobody || self.is_pausing)
    }

    /// Something was read and routed.
    pub fn came(&mut self, is_little: bool, is_unwatched: bool) {
        self.little = if is_little { self.little.saturating_add(1) } else { 0 };
        self.unwatched = if is_little && is_unwatched { self.unwatched.saturating_add(1) } else { 0 };
    }

    /// A caller that would sleep on `bell` waits for the pipe. True when the thread has to be told.
    pub fn lead(&mut self, bell: &Arc<B>) -> bool {
        self.rounds += 1;
        bell.lead(true);
        self.led = Some(bell.clone());
        self.is_pausing = false;
        std::mem::replace(&mut self.place, Place::Caller) == Place::Thread
    }

    /// With which pause the caller begins that waits for the pipe and would sleep on `bell`.
    pub fn begin_pause(&mut self, bell: &Arc<B>) -> Option<Duration> {
        let mut all = self.followers.iter().chain([bell]);
        self.is_pausing = self.unwatched > 0 && all.all(|bell| bell.is_patient());
        self.is_pausing.then(|| pause(self.unwatched))
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
        self.is_pausing = false;
        self.place = Place::Nobody;
    }

    /// A caller is about to sleep on `bell`. True when the caller that waits for the pipe has to be told, which is to
    /// pause no longer.
    pub fn follow(&mut self, bell: &Arc<B>) -> bool {
        self.followers.push(bell.clone());
        self.place == Place::Caller && !bell.is_patient() && std::mem::take(&mut self.is_pausing)
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
            self.is_pausing = false;
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
                // Where callers may read, and none does, nobody waits for anything.
                self.is_pausing = self.by_callers && self.little > 0;
                if self.is_pausing { Rest::ReadAfter(pause(self.little)) } else { Rest::Read }
            }
            _ => Rest::Doze,
        }
    }
}

/// How long the pause is before the next read after so many that brought little.
fn pause(reads: u32) -> Duration {
    PAUSE * reads.min(LONGEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Default)]
    struct Caller {
        is_patient: bool,
    }

    impl Bell for Caller {
        fn ring(self: &Arc<Self>) {}
        fn is_ringing(&self) -> bool {
            false
        }
        fn lead(&self, _leads: bool) {}
        fn take_led(&self) -> bool {
            false
        }
        fn is_patient(&self) -> bool {
            self.is_patient
        }
    }

    fn caller(is_patient: bool) -> Arc<Caller> {
        Arc::new(Caller { is_patient })
    }

    fn reading() -> Reading<Caller> {
        let mut reading = Reading::default();
        reading.open_to_callers();
        reading
    }

    /// The pause with which a caller would begin that waits now.
    fn pause_of(reading: &mut Reading<Caller>, caller: &Arc<Caller>) -> Option<Duration> {
        reading.lead(caller);
        let pause = reading.begin_pause(caller);
        reading.leave();
        pause
    }

    #[test]
    fn who_waits_for_the_end_lets_more_come_for_a_longer_time_each_time() {
        let (mut reading, patient) = (reading(), caller(true));
        assert_eq!(pause_of(&mut reading, &patient), None);
        let pauses: Vec<_> = (0..5)
            .map(|_| {
                reading.came(true, true);
                pause_of(&mut reading, &patient).map(|pause| pause.as_millis())
            })
            .collect();
        assert_eq!(pauses, [Some(1), Some(2), Some(3), Some(4), Some(4)]);
        // What is looked at ends it, and so does much at once, for which the server might have to wait.
        reading.came(true, false);
        assert_eq!(pause_of(&mut reading, &patient), None);
        reading.came(true, true);
        reading.came(false, true);
        assert_eq!(pause_of(&mut reading, &patient), None);
    }

    #[test]
    fn nobody_waits_for_a_pause_who_is_in_a_hurry() {
        let (mut reading, patient, hurried) = (reading(), caller(true), caller(false));
        reading.came(true, true);
        assert_eq!(pause_of(&mut reading, &hurried), None);

        // Who comes in the meantime ends it, once.
        reading.lead(&patient);
        assert!(reading.begin_pause(&patient).is_some());
        assert!(reading.is_vacant());
        assert!(!reading.follow(&caller(true)));
        assert!(reading.follow(&hurried));
        assert!(!reading.is_vacant());
        assert!(!reading.follow(&caller(false)));
        reading.leave();
        assert_eq!(pause_of(&mut reading, &patient), None, "another one still waits");
    }

    #[test]
    fn the_thread_lets_more_come_where_nobody_waits_for_it() {
        let mut reading = reading();
        assert_eq!(reading.next_for_thread(), Rest::Read);
        reading.came(true, false);
        assert_eq!(reading.next_for_thread(), Rest::ReadAfter(PAUSE));
        assert!(reading.is_vacant());
        reading.came(false, false);
        assert_eq!(reading.next_for_thread(), Rest::Read);

        // A handler or a poller does wait.
        let mut reading = Reading::<Caller>::default();
        reading.came(true, false);
        assert_eq!(reading.next_for_thread(), Rest::Read);
    }
}
