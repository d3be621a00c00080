//! What is known of one turn.
#![forbid(unsafe_code)]

use std::sync::Arc;
use std::time::{Duration, Instant};

use super::kept::Kept;
use crate::rpc::collect::Collected;
use crate::rpc::message::Message;
use crate::rpc::request::Ticket;

/// A turn of which something is known.
pub(super) struct Record {
    pub(super) thread_id: String,
    pub(super) subscriptions: Vec<u64>,
    pub(super) collected: Collected,
    pub(super) collect: bool,
    /// Events that wait for a `turn/start` of the same thread to be answered.
    pub(super) held: Kept,
    pub(super) had_handle: bool,
    /// An event of it came.
    pub(super) was_heard: bool,
    pub(super) ended: bool,
    /// The server was asked what became of it, and has not answered yet.
    pub(super) asked: bool,
    /// Its end as it is remembered, without its items, for when the server can't tell of it.
    pub(super) remembered: Option<Arc<Message>>,
    pub(super) tickets: Vec<Arc<Ticket>>,
    pub(super) began: Instant,
    pub(super) last_activity: Instant,
    /// From when on and for how long the turn may run: each handle's own.
    pub(super) deadlines: Vec<(Instant, Duration)>,
    pub(super) idle: Option<Duration>,
    /// `deadline` or `idle`, when the library ended the turn for it.
    pub(super) expired: Option<&'static str>,
    pub(super) interrupted: bool,
}

impl Record {
    pub(super) fn new(thread_id: &str, now: Instant) -> Record {
        Record {
            thread_id: thread_id.to_owned(),
            subscriptions: Vec::new(),
            collected: Collected::default(),
            collect: true,
            held: Kept::default(),
            had_handle: false,
            was_heard: false,
            ended: false,
            asked: false,
            remembered: None,
            tickets: Vec::new(),
            began: now,
            last_activity: now,
            deadlines: Vec::new(),
            idle: None,
            expired: None,
            interrupted: false,
        }
    }

    /// The server gives out a turn that was given up, since it did not end when interrupted: it runs on, and is the
    /// new handle's to limit and to interrupt.
    pub(super) fn go_on(&mut self, now: Instant) {
        if self.ended && self.collected.completed.is_none() {
            self.ended = false;
            self.interrupted = false;
            (self.idle, self.expired) = (None, None);
            self.deadlines.clear();
            (self.began, self.last_activity) = (now, now);
            self.tickets.clear();
        }
    }
}
