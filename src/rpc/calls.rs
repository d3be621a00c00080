//! Requests of ours that wait for their answers, and the window that limits how many are in flight.
#![forbid(unsafe_code)]

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Condvar};
use std::time::{Duration, Instant};

use super::message::{Message, Shape};
use super::outbox::{Outbox, request_line};
use super::reasons;
use crate::base::error::{Error, Result};

/// A request that is unanswered for so long no longer keeps others waiting.
const HOLDS_PLACE: Duration = Duration::from_secs(10);

/// How often to look whether the server reads again.
const FULL_OUTBOX: Duration = Duration::from_millis(50);

/// What an answer sets off besides waking its caller.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Nothing.
    Plain,
    /// Nobody waits for the answer.
    Unattended,
    /// It names the turn of this subscription.
    TurnStart {
        /// The handle's subscription.
        subscription: u64,
        /// The thread of the turn.
        thread_id: String,
        /// The turn that ran on the thread when this one was asked for.
        active_before: Option<String>,
    },
    /// Nobody waits for the answer; refused, it is asked again as long as the turn may still begin.
    Interrupt {
        /// The turn.
        turn_id: String,
    },
    /// It names a thread that is unsubscribed if nobody waits any more.
    ThreadStart,
}

/// A call in flight, or waiting for its place.
struct Call {
    method: String,
    purpose: Purpose,
    began: Instant,
    /// The line, until it is sent.
    unsent: Option<Vec<u8>>,
    holds_place: bool,
    abandoned: bool,
    outcome: Option<Result<Arc<Message>>>,
    answered: Arc<Condvar>,
}

/// An answer that nobody waits for any more.
pub struct Late {
    /// What it was asked for.
    pub purpose: Purpose,
    /// The answer.
    pub outcome: Result<Arc<Message>>,
}

/// What became of a line with an id of ours.
pub enum Answered {
    /// A caller was woken; what the call was for, and its outcome.
    Waiting(Purpose, Result<Arc<Message>>),
    /// The caller had gone.
    Late(Late),
    /// No such call.
    Unknown,
}

/// All calls of one connection. Lives under the connection's lock.
pub struct Calls {
    last_id: u64,
    pending: HashMap<u64, Call>,
    /// Calls that wait for a place, oldest first.
    waiting: VecDeque<u64>,
    /// When calls that hold a place were sent, oldest first; those answered since are skipped.
    sent: VecDeque<(Instant, u64)>,
    in_flight: usize,
    max_in_flight: usize,
    outbox: Outbox,
}

impl Calls {
    /// No calls yet.
    pub fn new(max_in_flight: usize, outbox: Outbox) -> Calls {
        Calls {
            last_id: 0,
            pending: HashMap::new(),
            waiting: VecDeque::new(),
            sent: VecDeque::new(),
            in_flight: 0,
            max_in_flight,
            outbox,
        }
    }

    /// Sends a request, or queues it for a place. `params` has been checked.
    pub fn begin(&mut self, method: &str, params: &str, purpose: Purpose) -> u64 {
        self.last_id += 1;
        let id = self.last_id;
        let mut call = Call {
            method: method.to_owned(),
            purpose,
            began: Instant::now(),
            unsent: Some(request_line(id, method, params)),
            holds_place: false,
            abandoned: false,
            outcome: None,
            answered: Arc::new(Condvar::new()),
        };
        call.abandoned = matches!(call.purpose, Purpose::Unattended | Purpose::Interrupt { .. });
        self.pending.insert(id, call);
        if goes_ahead(method) {
            self.send(id, false);
        } else {
            self.waiting.push_back(id);
            self.send_waiting();
        }
        id
    }

    /// Signalled, with the connection's lock, when the call is answered.
    pub fn answered(&self, id: u64) -> Option<Arc<Condvar>> {
        self.pending.get(&id).map(|call| call.answered.clone())
    }

    /// Takes the outcome, if it is there.
    pub fn take(&mut self, id: u64) -> Option<Result<Arc<Message>>> {
        let outcome = self.pending.get_mut(&id)?.outcome.take()?;
        self.pending.remove(&id);
        Some(outcome)
    }

    /// Nobody waits for this call any more. Says whether it was sent, and how long ago it began.
    pub fn abandon(&mut self, id: u64) -> (bool, Duration) {
        let Some(call) = self.pending.get_mut(&id) else {
            return (true, Duration::ZERO);
        };
        let sent = call.unsent.is_none();
        let elapsed = call.began.elapsed();
        call.abandoned = true;
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
        self.send_waiting();
        (sent, elapsed)
    }

    /// Takes in a response of the server.
    pub fn answer(&mut self, message: Arc<Message>) -> Answered {
        let Some((id, mut call)) =
            message.id().parse::<u64>().ok().and_then(|id| self.pending.remove(&id).map(|call| (id, call)))
        else {
            return Answered::Unknown;
        };
        if call.outcome.is_some() {
            // A second answer to a call whose caller has not taken the first yet.
            self.pending.insert(id, call);
            return Answered::Unknown;
        }
        if std::mem::take(&mut call.holds_place) {
            self.in_flight -= 1;
        }
        self.send_waiting();
        let outcome = match message.shape() {
            Shape::Error => Err(reasons::refused(&call.method, message.body())
                .with("sent", true)
                .with("elapsedMs", milliseconds(call.began.elapsed()))),
            _ => Ok(message),
        };
        if call.abandoned {
            return Answered::Late(Late { purpose: call.purpose, outcome });
        }
        let purpose = call.purpose.clone();
        call.outcome = Some(outcome.clone());
        call.answered.notify_all();
        self.pending.insert(id, call);
        Answered::Waiting(purpose, outcome)
    }

    /// Answers every call with an error: the server is gone.
    pub fn fail_all(&mut self, error: &Error) {
        self.waiting.clear();
        self.sent.clear();
        self.in_flight = 0;
        self.pending.retain(|_, call| !call.abandoned);
        for call in self.pending.values_mut() {
            call.holds_place = false;
            if call.outcome.is_none() {
                let error = error
                    .clone()
                    .with("method", call.method.clone())
                    .with("sent", call.unsent.is_none())
                    .with("elapsedMs", milliseconds(call.began.elapsed()));
                call.outcome = Some(Err(error));
                call.answered.notify_all();
            }
        }
    }

    /// Whether a call waits for its place.
    pub fn is_waiting(&self) -> bool {
        !self.waiting.is_empty()
    }

    /// When to look again for a place, if a call waits for one.
    pub fn next_place_at(&mut self) -> Option<Instant> {
        if self.waiting.is_empty() {
            return None;
        }
        // Or it was full a moment ago: no answer may be under way that would set the waiting ones going.
        if self.outbox.is_full() || self.in_flight < self.max_in_flight {
            return Some(Instant::now() + FULL_OUTBOX);
        }
        self.skip_answered();
        self.sent.front().map(|(sent, _)| *sent + HOLDS_PLACE)
    }

    /// Sends what waits for a place, as far as there are places.
    pub fn send_waiting(&mut self) {
        self.free_old_places();
        while self.in_flight < self.max_in_flight && !self.outbox.is_full() {
            let Some(id) = self.waiting.pop_front() else {
                return;
            };
            self.send(id, true);
        }
    }

    fn send(&mut self, id: u64, holds_place: bool) {
        let Some(call) = self.pending.get_mut(&id) else {
            return;
        };
        let Some(line) = call.unsent.take() else {
            return;
        };
        // A closed outbox means that the end is near: then every call is failed.
        self.outbox.send(line);
        if holds_place {
            call.holds_place = true;
            self.in_flight += 1;
            self.sent.push_back((Instant::now(), id));
        }
        self.skip_answered();
    }

    fn skip_answered(&mut self) {
        while let Some((_, id)) = self.sent.front() {
            if self.pending.get(id).is_some_and(|call| call.holds_place) {
                return;
            }
            self.sent.pop_front();
        }
    }

    fn free_old_places(&mut self) {
        while let Some((sent, id)) = self.sent.front() {
            let call = self.pending.get_mut(id).filter(|call| call.holds_place);
            if let Some(call) = call {
                if sent.elapsed() < HOLDS_PLACE {
                    return;
                }
                call.holds_place = false;
                self.in_flight -= 1;
            }
            self.sent.pop_front();
        }
    }
}

/// Requests that must reach the server although others wait: they end or feed what runs already.
fn goes_ahead(method: &str) -> bool {
    matches!(method, "initialize" | "turn/interrupt" | "turn/steer")
        || method.ends_with("/terminate")
        || method.ends_with("/write")
}

/// A duration as the error detail gives it.
pub fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::status::{CODEX_E_CLOSED, CODEX_E_RPC};
    use crate::rpc::outbox::{self, Written};

    fn calls(max: usize) -> (Calls, Outbox, Written) {
        let (outbox, written) = outbox::new();
        (Calls::new(max, outbox.clone()), outbox, written)
    }

    fn answer(calls: &mut Calls, line: &str) -> Answered {
        calls.answer(Arc::new(Message::read(line.as_bytes()).unwrap()))
    }

    fn sent(outbox: &Outbox, written: Written) -> Vec<String> {
        outbox.close();
        let mut lines = Vec::new();
        written.drain(|line| {
            lines.push(String::from_utf8(line.to_vec()).unwrap());
            Ok(())
        });
        lines
    }

    #[test]
    fn answers_come_in_any_order() {
        let (mut calls, _outbox, _written) = calls(64);
        let one = calls.begin("a", "{}", Purpose::Plain);
        let two = calls.begin("b", "{}", Purpose::Plain);
        answer(&mut calls, &format!(r#"{{"id":{two},"result":{{"n":2}}}}"#));
        assert!(calls.take(one).is_none());
        assert_eq!(calls.take(two).unwrap().unwrap().body(), r#"{"n":2}"#);
        answer(&mut calls, &format!(r#"{{"id":{one},"error":{{"code":-1,"message":"no"}}}}"#));
        assert_eq!(calls.take(one).unwrap().unwrap_err().code(), CODEX_E_RPC);
    }

    #[test]
    fn duplicate_unknown_and_odd_ids_reach_nobody() {
        let (mut calls, _outbox, _written) = calls(64);
        let id = calls.begin("a", "{}", Purpose::Plain);
        for line in [
            r#"{"id":99,"result":{}}"#.to_owned(),
            format!(r#"{{"id":"{id}","result":{{}}}}"#),
            format!(r#"{{"id":{id}.0,"result":{{}}}}"#),
            r#"{"id":null,"result":{}}"#.to_owned(),
        ] {
            assert!(matches!(answer(&mut calls, &line), Answered::Unknown), "{line}");
        }
        let good = format!(r#"{{"id":{id},"result":{{"n":1}}}}"#);
        assert!(matches!(answer(&mut calls, &good), Answered::Waiting(..)));
        let second = format!(r#"{{"id":{id},"result":{{"n":2}}}}"#);
        assert!(matches!(answer(&mut calls, &second), Answered::Unknown));
        assert_eq!(calls.take(id).unwrap().unwrap().body(), r#"{"n":1}"#);
    }

    #[test]
    fn the_window_holds_calls_back_but_not_those_that_go_ahead() {
        let (mut calls, outbox, written) = calls(2);
        let first = calls.begin("a", "{}", Purpose::Plain);
        calls.begin("b", "{}", Purpose::Plain);
        calls.begin("c", "{}", Purpose::Plain);
        let given_up = calls.begin("d", "{}", Purpose::Plain);
        calls.begin("turn/interrupt", "{}", Purpose::Unattended);
        assert!(!calls.abandon(given_up).0, "it was never sent");
        answer(&mut calls, &format!(r#"{{"id":{first},"result":{{}}}}"#));
        let methods: Vec<String> = sent(&outbox, written)
            .iter()
            .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap()["method"].to_string())
            .collect();
        assert_eq!(methods, ["\"a\"", "\"b\"", "\"turn/interrupt\"", "\"c\""]);
    }

    #[test]
    fn a_late_answer_says_what_it_was_for() {
        let (mut calls, _outbox, _written) = calls(1);
        let purpose = Purpose::ThreadStart;
        let id = calls.begin("thread/start", "{}", purpose.clone());
        assert!(calls.abandon(id).0);
        let other = calls.begin("a", "{}", Purpose::Plain);
        assert!(calls.abandon(other).0, "the abandoned call gave its place up");
        match answer(&mut calls, &format!(r#"{{"id":{id},"result":{{}}}}"#)) {
            Answered::Late(late) => assert_eq!(late.purpose, purpose),
            _ => panic!("not late"),
        }
        assert!(matches!(
            answer(&mut calls, &format!(r#"{{"id":{other},"result":{{}}}}"#)),
            Answered::Unknown
        ));
    }

    #[test]
    fn the_end_fails_every_call_and_says_whether_it_was_sent() {
        let (mut calls, _outbox, _written) = calls(1);
        let one = calls.begin("a", "{}", Purpose::Plain);
        let two = calls.begin("b", "{}", Purpose::Plain);
        calls.fail_all(&Error::new(CODEX_E_CLOSED, "gone"));
        let one = calls.take(one).unwrap().unwrap_err();
        assert_eq!((one.code(), one.detail("sent")), (CODEX_E_CLOSED, Some(&true.into())));
        assert_eq!(calls.take(two).unwrap().unwrap_err().detail("sent"), Some(&false.into()));
    }
}
