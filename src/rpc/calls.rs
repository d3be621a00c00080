//! Requests of ours that wait for their answers.
#![forbid(unsafe_code)]

mod behind;
mod purpose;
mod retry;
mod window;

use std::collections::VecDeque;
use std::collections::hash_map::Entry;
use std::sync::Arc;
use std::time::{Duration, Instant};

pub use self::behind::WithThread;
pub use self::purpose::Purpose;
use super::body::Body;
use super::map::Map;
use super::message::{Message, Shape};
use super::outbox::{Outbox, request_line};
use super::reasons;
use super::secrets::Secrets;
use super::slot::Slot;
use crate::base::error::{Error, Result};
use crate::base::status::{CODEX_E_CANCELLED, CODEX_E_PROTOCOL};

/// Where the answer of a call is put.
pub type CallSlot = Slot<Arc<Message>>;

/// What is to be sent.
enum Line {
    /// It is sent, and kept in case that the server is overloaded and must be asked again.
    Sent(Arc<Vec<u8>>),
    Ready(Arc<Vec<u8>>),
    /// Queued behind a call whose answer names the thread.
    Behind(WithThread),
}

/// A call in flight, or waiting for its place.
struct Call {
    method: String,
    purpose: Purpose,
    began: Instant,
    line: Line,
    holds_place: bool,
    abandoned: bool,
    /// Its caller has gone; it goes on for those that are queued behind it, as long as there are any.
    left: bool,
    /// How often the server was too busy to take it, and what it said last.
    refused: u32,
    refusal: Option<Error>,
    /// What was passed in and must show in no error.
    secrets: Secrets,
    slot: Arc<CallSlot>,
}

/// What is known of a call that nobody waits for any more.
pub struct Abandoned {
    /// The server has it.
    pub sent: bool,
    /// It was queued behind another one, which has no answer yet.
    pub is_behind: bool,
    /// How long ago it began.
    pub elapsed: Duration,
    /// The server was asked, and was too busy until now.
    pub refusal: Option<Error>,
}

/// What became of a line with an id of ours.
pub enum Answered {
    /// A caller was woken; what the call was for, and its outcome.
    Waiting(Purpose, Result<Arc<Message>>),
    /// The caller had gone.
    Late(Purpose, Result<Arc<Message>>),
    /// The server is too busy: to be asked again so much later.
    Again(Duration),
    /// No such call.
    Unknown,
}

/// All calls of one connection. Lives under the connection's lock.
pub struct Calls {
    last_id: u64,
    pending: Map<u64, Call>,
    /// Calls that wait for a place, oldest first.
    waiting: VecDeque<u64>,
    /// Calls that are queued behind another one, by that one's id.
    behind: Map<u64, Vec<u64>>,
    /// When calls that hold a place were sent, oldest first; those answered since are skipped.
    sent: VecDeque<(Instant, u64)>,
    in_flight: usize,
    max_in_flight: usize,
    /// Nothing but `initialize` goes out before the server has answered that.
    open: bool,
    /// How long a server that is too busy is asked again; `None` for not at all.
    retry_for: Option<Duration>,
    outbox: Outbox,
}

impl Calls {
    /// No calls yet.
    pub fn new(max_in_flight: usize, retry_for: Option<Duration>, outbox: Outbox) -> Calls {
        Calls {
            last_id: 0,
            pending: Map::default(),
            waiting: VecDeque::new(),
            behind: Map::default(),
            sent: VecDeque::new(),
            in_flight: 0,
            max_in_flight,
            open: false,
            retry_for,
            outbox,
        }
    }

    /// The server is initialised: what waits may go out.
    pub fn open(&mut self) {
        self.open = true;
        let held_back = |(id, call): (&u64, &Call)| call.is_held_back().then_some(*id);
        let mut ahead: Vec<u64> = self.pending.iter().filter_map(held_back).collect();
        ahead.sort_unstable();
        for id in ahead {
            self.send(id, None);
        }
        self.send_waiting();
    }

    /// Sends a request, or queues it for a place. The params have been checked.
    pub fn begin(&mut self, method: &str, body: impl Into<Body>, purpose: Purpose) -> (u64, Arc<CallSlot>) {
        self.begin_at(Instant::now(), method, body, purpose)
    }

    /// The same for who knows what time it is.
    pub fn begin_at(
        &mut self,
        now: Instant,
        method: &str,
        body: impl Into<Body>,
        purpose: Purpose,
    ) -> (u64, Arc<CallSlot>) {
        let body = body.into();
        let line = request_line(self.last_id + 1, method, &body);
        let (id, slot) = self.add(now, method, purpose, Line::Ready(line.into()));
        if let Some(call) = self.pending.get_mut(&id) {
            call.secrets = Secrets::of(method, &body.params);
        }
        self.queue(id, now);
        (id, slot)
    }

    /// The call that starts the turn or the goal of a subscription and is not answered yet, and its method.
    pub fn start_of(&self, subscription: u64) -> Option<(u64, String)> {
        let starts = |call: &Call| match call.purpose {
            Purpose::TurnStart { subscription, .. }
            | Purpose::TurnFollows { subscription, .. }
            | Purpose::GoalCheck { subscription }
            | Purpose::GoalSet { subscription, .. } => subscription,
            _ => 0,
        };
        let (id, call) =
            self.pending.iter().find(|(_, call)| starts(call) == subscription && !call.abandoned)?;
        Some((*id, call.method.clone()))
    }

    /// Nobody waits for this call any more. A call that others are queued behind goes on for them.
    pub fn abandon(&mut self, id: u64) -> Abandoned {
        let is_needed = self.behind.contains_key(&id);
        let Some(call) = self.pending.get_mut(&id) else {
            return Abandoned { sent: true, is_behind: false, elapsed: Duration::ZERO, refusal: None };
        };
        let sent = call.is_sent();
        let is_behind = matches!(call.line, Line::Behind(_));
        let (elapsed, refusal) = (call.began.elapsed(), call.refusal.clone());
        let abandoned = Abandoned { sent, is_behind, elapsed, refusal };
        if is_needed {
            call.left = true;
            return abandoned;
        }
        call.abandoned = true;
        if sent {
            // It is not asked for again: what was sent need not be kept for that.
            call.line = Line::Sent(Arc::default());
        }
        let forget = !sent || call.purpose == Purpose::Plain;
        let held = std::mem::take(&mut call.holds_place);
        if forget {
            self.pending.remove(&id);
        }
        if held {
            self.in_flight -= 1;
        }
        if !sent {
            self.waiting.retain(|waiting| *waiting != id);
        }
        if is_behind {
            self.leave_behind(id);
        }
        self.send_waiting();
        abandoned
    }

    /// Nobody wants this call any more, and who waits is told.
    pub fn cancel(&mut self, id: u64) {
        let cancelled = self.pending.get(&id).map(|call| {
            let error = Error::new(CODEX_E_CANCELLED, format!("{}: the call was cancelled", call.method))
                .with("method", call.method.as_str())
                .with("sent", call.is_sent())
                .with("elapsedMs", milliseconds(call.began.elapsed()));
            (call.slot.clone(), error)
        });
        self.abandon(id);
        if let Some((slot, error)) = cancelled {
            slot.set(Err(error));
        }
    }

    /// Takes in a response of the server. Gives the call's id with it.
    pub fn answer(&mut self, message: Arc<Message>) -> (u64, Answered) {
        let id = message.id().parse::<u64>().unwrap_or(0);
        let mut call = match self.pending.entry(id) {
            Entry::Occupied(entry) if entry.get().is_sent() => entry.remove(),
            _ => return (id, Answered::Unknown),
        };
        if std::mem::take(&mut call.holds_place) {
            self.in_flight -= 1;
        }
        self.send_waiting();
        let outcome = match message.shape() {
            Shape::Error => Err(refusal(&call, message.body())
                .with("sent", true)
                .with("elapsedMs", milliseconds(call.began.elapsed()))),
            _ => Ok(message),
        };
        if let Err(refusal) = &outcome
            && let Some(pause) = self.pause_before_retry(&call, refusal)
            && let Line::Sent(line) = call.line
        {
            call.line = Line::Ready(line);
            call.refused += 1;
            call.refusal = Some(refusal.clone().with("attempts", call.refused));
            self.pending.insert(id, call);
            return (id, Answered::Again(pause));
        }
        if call.abandoned {
            return (id, Answered::Late(call.purpose, outcome));
        }
        call.slot.set(outcome.clone());
        (id, Answered::Waiting(call.purpose, outcome))
    }

    /// Answers every call with an error: the server is gone.
    pub fn fail_all(&mut self, error: &Error) {
        self.waiting.clear();
        self.behind.clear();
        self.sent.clear();
        self.in_flight = 0;
        for (_, call) in self.pending.drain() {
            let error = error
                .clone()
                .with("method", call.method.clone())
                .with("sent", call.is_sent())
                .with("elapsedMs", milliseconds(call.began.elapsed()));
            call.slot.set(Err(error));
        }
    }

    fn add(&mut self, now: Instant, method: &str, purpose: Purpose, line: Line) -> (u64, Arc<CallSlot>) {
        self.last_id += 1;
        let slot = Arc::new(CallSlot::default());
        let call = Call {
            method: method.to_owned(),
            abandoned: matches!(purpose, Purpose::Unattended | Purpose::Interrupt { .. }),
            purpose,
            began: now,
            line,
            holds_place: false,
            left: false,
            refused: 0,
            refusal: None,
            secrets: Secrets::default(),
            slot: slot.clone(),
        };
        self.pending.insert(self.last_id, call);
        (self.last_id, slot)
    }
}

impl Call {
    fn is_sent(&self) -> bool {
        matches!(self.line, Line::Sent(_))
    }
}

/// A duration as the error detail gives it.
pub fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

/// The error of a call that was not answered with a result.
fn refusal(call: &Call, error: &str) -> Error {
    let method = &call.method;
    match error.is_empty() {
        true => Error::new(CODEX_E_PROTOCOL, format!("{method}: an answer with neither result nor error")),
        false => reasons::refused(method, error, &call.secrets),
    }
}

#[cfg(test)]
mod tests;
