//! Requests of ours that wait for their answers, and the window that limits how many are in flight.
#![forbid(unsafe_code)]

use std::collections::{HashMap, VecDeque};
use std::hash::{BuildHasher, RandomState};
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::message::{Message, Shape};
use super::outbox::{Outbox, request_line};
use super::reasons;
use super::slot::Slot;
use crate::base::error::{Error, Result};
use crate::base::status::{CODEX_E_CANCELLED, CODEX_E_PROTOCOL};

/// A request that is unanswered for so long no longer keeps others waiting.
const HOLDS_PLACE: Duration = Duration::from_secs(10);
/// The first pause before a server that is too busy is asked again; it doubles each time.
const FIRST_PAUSE: Duration = Duration::from_millis(250);
/// The pause grows no further.
const LONGEST_PAUSE: Duration = Duration::from_secs(2);
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
        /// The handle's subscription, 0 for a request without a handle.
        subscription: u64,
        /// The thread of the turn, `""` while it is not known.
        thread_id: String,
        /// The turn that ran on the thread when this one was asked for.
        active_before: Option<String>,
    },
    /// It begins a turn that it does not name.
    TurnFollows {
        /// The handle's subscription.
        subscription: u64,
        /// The turn that ran on the thread when this one was asked for.
        active_before: Option<String>,
    },
    /// It tells what became of a turn.
    TurnLookup {
        /// The turn.
        turn_id: String,
    },
    /// Nobody waits for the answer; refused, it is asked again as long as the turn may still begin.
    Interrupt {
        /// The turn.
        turn_id: String,
    },
    /// It begins a login.
    LoginStart {
        /// The login, as they are numbered here.
        number: u64,
    },
    /// It names a thread.
    ThreadOpen {
        /// The thread is made by it: nobody else has it, and it is unsubscribed if nobody waits any more.
        made: bool,
    },
}

/// Where the answer of a call is put.
pub type CallSlot = Slot<Arc<Message>>;

/// Makes params once the id of the thread that they belong to is known.
pub type WithThread = Box<dyn FnOnce(&str) -> String + Send>;

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
    /// How often the server was too busy to take it, and what it said last.
    refused: u32,
    refusal: Option<Error>,
    slot: Arc<CallSlot>,
}

/// What is known of a call that nobody waits for any more.
pub struct Abandoned {
    /// The server has it.
    pub sent: bool,
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
    pending: HashMap<u64, Call>,
    /// Calls that wait for a place, oldest first.
    waiting: VecDeque<u64>,
    /// Calls that are queued behind another one, by that one's id.
    behind: HashMap<u64, Vec<u64>>,
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
            pending: HashMap::new(),
            waiting: VecDeque::new(),
            behind: HashMap::new(),
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
            self.send(id, false);
        }
        self.send_waiting();
    }

    /// Sends a request, or queues it for a place. `params` has been checked.
    pub fn begin(&mut self, method: &str, params: &str, purpose: Purpose) -> (u64, Arc<CallSlot>) {
        let line = request_line(self.last_id + 1, method, params);
        let (id, slot) = self.add(method, purpose, Line::Ready(line.into()));
        self.queue(id);
        (id, slot)
    }

    /// Queues a request behind `parent`, whose answer names the thread. When the parent fails, so does this.
    pub fn begin_behind(
        &mut self,
        parent: u64,
        method: &str,
        params: WithThread,
        purpose: Purpose,
    ) -> (u64, Arc<CallSlot>) {
        let (id, slot) = self.add(method, purpose, Line::Behind(params));
        self.behind.entry(parent).or_default().push(id);
        (id, slot)
    }

    /// The subscriptions of turns whose start is queued behind `parent`.
    pub fn subscriptions_behind(&self, parent: u64) -> Vec<u64> {
        let behind = self.behind.get(&parent).into_iter().flatten();
        behind
            .filter_map(|id| match &self.pending.get(id)?.purpose {
                Purpose::TurnStart { subscription, .. } | Purpose::TurnFollows { subscription, .. } => {
                    Some(*subscription)
                }
                _ => None,
            })
            .collect()
    }

    /// The thread that calls are queued behind is known, and what turn runs on it: they go on.
    pub fn go_on(&mut self, parent: u64, thread: &str, active: Option<&str>) {
        for id in self.behind.remove(&parent).unwrap_or_default() {
            let Some(call) = self.pending.get_mut(&id) else {
                continue;
            };
            if let Line::Behind(params) = std::mem::replace(&mut call.line, Line::Sent(Arc::default())) {
                call.line = Line::Ready(request_line(id, &call.method, &params(thread)).into());
            }
            if let Purpose::TurnStart { thread_id, active_before, .. } = &mut call.purpose {
                thread.clone_into(thread_id);
                *active_before = active.map(str::to_owned);
            }
            if let Purpose::TurnFollows { active_before, .. } = &mut call.purpose {
                *active_before = active.map(str::to_owned);
            }
            self.queue(id);
        }
    }

    /// The thread that calls are queued behind never came: they fail as it did.
    pub fn fail_behind(&mut self, parent: u64, error: &Error) {
        for id in self.behind.remove(&parent).unwrap_or_default() {
            if let Some(call) = self.pending.remove(&id) {
                call.slot.set(Err(error.clone()));
            }
        }
    }

    /// Nobody waits for this call any more. A call that others are queued behind goes on for them.
    pub fn abandon(&mut self, id: u64) -> Abandoned {
        let is_needed = self.behind.contains_key(&id);
        let Some(call) = self.pending.get_mut(&id) else {
            return Abandoned { sent: true, elapsed: Duration::ZERO, refusal: None };
        };
        let sent = call.is_sent();
        let abandoned = Abandoned { sent, elapsed: call.began.elapsed(), refusal: call.refusal.clone() };
        if is_needed {
            return abandoned;
        }
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
        abandoned
    }

    /// Nobody wants this call any more, and who waits is told.
    pub fn cancel(&mut self, id: u64) {
        let slot = self.pending.get(&id).map(|call| call.slot.clone());
        self.abandon(id);
        if let Some(slot) = slot {
            slot.set(Err(Error::new(CODEX_E_CANCELLED, "the call was cancelled")));
        }
    }

    /// Takes in a response of the server. Gives the call's id with it.
    pub fn answer(&mut self, message: Arc<Message>) -> (u64, Answered) {
        let id = message.id().parse::<u64>().unwrap_or(0);
        if !self.pending.get(&id).is_some_and(Call::is_sent) {
            return (id, Answered::Unknown);
        }
        let Some(mut call) = self.pending.remove(&id) else {
            return (id, Answered::Unknown);
        };
        if std::mem::take(&mut call.holds_place) {
            self.in_flight -= 1;
        }
        self.send_waiting();
        let outcome = match message.shape() {
            Shape::Error => Err(refusal(&call.method, message.body())
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

    /// Asks again what the server was too busy for.
    pub fn ask_again(&mut self, id: u64) {
        if self.pending.get(&id).is_some_and(|call| matches!(call.line, Line::Ready(_))) {
            self.queue(id);
        }
    }

    /// How long to wait before the server is asked again, if it should be.
    fn pause_before_retry(&self, call: &Call, refusal: &Error) -> Option<Duration> {
        // What a caller gave up on must not be done later.
        let is_wanted =
            !call.abandoned || matches!(call.purpose, Purpose::Unattended | Purpose::Interrupt { .. });
        let limit = self.retry_for.filter(|_| is_wanted && refusal.is_retryable())?;
        let pause = backoff(call.refused);
        (call.began.elapsed() + pause < limit).then_some(pause)
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

    /// Whether a call waits for its place.
    pub fn is_waiting(&self) -> bool {
        !self.waiting.is_empty()
    }

    /// When to look again for a place, if a call waits for one.
    pub fn next_place_at(&mut self) -> Option<Instant> {
        if self.waiting.is_empty() || !self.open {
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
        while self.open && self.in_flight < self.max_in_flight && !self.outbox.is_full() {
            let Some(id) = self.waiting.pop_front() else {
                return;
            };
            self.send(id, true);
        }
    }

    fn add(&mut self, method: &str, purpose: Purpose, line: Line) -> (u64, Arc<CallSlot>) {
        self.last_id += 1;
        let slot = Arc::new(CallSlot::default());
        let call = Call {
            method: method.to_owned(),
            abandoned: matches!(purpose, Purpose::Unattended | Purpose::Interrupt { .. }),
            purpose,
            began: Instant::now(),
            line,
            holds_place: false,
            refused: 0,
            refusal: None,
            slot: slot.clone(),
        };
        self.pending.insert(self.last_id, call);
        (self.last_id, slot)
    }

    fn queue(&mut self, id: u64) {
        let Some(call) = self.pending.get(&id) else {
            return;
        };
        if !goes_ahead(&call.method) {
            self.waiting.push_back(id);
            self.send_waiting();
        } else if self.open || call.method == "initialize" {
            self.send(id, false);
        }
    }

    fn send(&mut self, id: u64, holds_place: bool) {
        let Some(call) = self.pending.get_mut(&id) else {
            return;
        };
        let Line::Ready(line) = &call.line else {
            return;
        };
        // A closed outbox means that the end is near: then every call is failed.
        self.outbox.send(line.clone());
        call.line = Line::Sent(match self.retry_for {
            Some(_) => line.clone(),
            None => Arc::default(),
        });
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

impl Call {
    fn is_sent(&self) -> bool {
        matches!(self.line, Line::Sent(_))
    }

    /// Goes ahead of others, but came before the server was initialised.
    fn is_held_back(&self) -> bool {
        matches!(self.line, Line::Ready(_)) && goes_ahead(&self.method)
    }
}

/// Requests that must reach the server although others wait: they end or feed what runs already.
fn goes_ahead(method: &str) -> bool {
    matches!(method, "initialize" | "turn/interrupt" | "turn/steer")
        || method.ends_with("/terminate")
        || method.ends_with("/write")
}

/// Longer with each refusal, and never quite the same, so that many clients don't come back at once.
fn backoff(refused: u32) -> Duration {
    let pause = FIRST_PAUSE.saturating_mul(1 << refused.min(8)).min(LONGEST_PAUSE);
    // The standard library's only source of chance: a hasher's random keys.
    let chance = RandomState::new().hash_one(refused) % 401;
    pause.mul_f64(0.8 + chance as f64 / 1000.0)
}

/// A duration as the error detail gives it.
pub fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

/// The error of a call that was not answered with a result.
fn refusal(method: &str, error: &str) -> Error {
    match error.is_empty() {
        true => Error::new(CODEX_E_PROTOCOL, format!("{method}: an answer with neither result nor error")),
        false => reasons::refused(method, error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::status::{CODEX_E_CLOSED, CODEX_E_PROTOCOL, CODEX_E_RPC};
    use crate::rpc::outbox::{self, Written};

    fn calls(max: usize) -> (Calls, Outbox, Written) {
        let (outbox, written) = outbox::new();
        let mut calls = Calls::new(max, Some(Duration::from_secs(60)), outbox.clone());
        calls.open();
        (calls, outbox, written)
    }

    fn answer(calls: &mut Calls, line: &str) -> Answered {
        calls.answer(Arc::new(Message::read(line.as_bytes()).unwrap())).1
    }

    fn methods(lines: &[String]) -> Vec<String> {
        let method =
            |line: &String| serde_json::from_str::<serde_json::Value>(line).unwrap()["method"].clone();
        lines.iter().map(|line| method(line).as_str().unwrap().to_owned()).collect()
    }

    fn ok(slot: &CallSlot) -> &Arc<Message> {
        slot.outcome().unwrap().as_ref().unwrap()
    }

    fn failed(slot: &CallSlot) -> Error {
        slot.outcome().unwrap().as_ref().unwrap_err().clone()
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
        let (one, first) = calls.begin("a", "{}", Purpose::Plain);
        let (two, second) = calls.begin("b", "{}", Purpose::Plain);
        answer(&mut calls, &format!(r#"{{"id":{two},"result":{{"n":2}}}}"#));
        assert!(first.outcome().is_none());
        assert_eq!(ok(&second).body(), r#"{"n":2}"#);
        answer(&mut calls, &format!(r#"{{"id":{one},"error":{{"code":-1,"message":"no"}}}}"#));
        assert_eq!(failed(&first).code(), CODEX_E_RPC);
    }

    #[test]
    fn an_answer_without_a_result_and_an_error_fails_its_call() {
        let (mut calls, _outbox, _written) = calls(64);
        let (id, slot) = calls.begin("a", "{}", Purpose::Plain);
        answer(&mut calls, &format!(r#"{{"id":{id}}}"#));
        assert_eq!(failed(&slot).code(), CODEX_E_PROTOCOL);
    }

    #[test]
    fn duplicate_unknown_and_odd_ids_reach_nobody() {
        let (mut calls, _outbox, _written) = calls(64);
        let (id, slot) = calls.begin("a", "{}", Purpose::Plain);
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
        assert_eq!(ok(&slot).body(), r#"{"n":1}"#);
    }

    #[test]
    fn the_window_holds_calls_back_but_not_those_that_go_ahead() {
        let (mut calls, outbox, written) = calls(2);
        let (first, _) = calls.begin("a", "{}", Purpose::Plain);
        calls.begin("b", "{}", Purpose::Plain);
        calls.begin("c", "{}", Purpose::Plain);
        let (given_up, _) = calls.begin("d", "{}", Purpose::Plain);
        calls.begin("turn/interrupt", "{}", Purpose::Unattended);
        assert!(!calls.abandon(given_up).sent, "it was never sent");
        answer(&mut calls, &format!(r#"{{"id":{first},"result":{{}}}}"#));
        assert_eq!(methods(&sent(&outbox, written)), ["a", "b", "turn/interrupt", "c"]);
    }

    #[test]
    fn a_late_answer_says_what_it_was_for() {
        let (mut calls, _outbox, _written) = calls(1);
        let purpose = Purpose::ThreadOpen { made: true };
        let (id, _) = calls.begin("thread/start", "{}", purpose.clone());
        assert!(calls.abandon(id).sent);
        let (other, _) = calls.begin("a", "{}", Purpose::Plain);
        assert!(calls.abandon(other).sent, "the abandoned call gave its place up");
        match answer(&mut calls, &format!(r#"{{"id":{id},"result":{{}}}}"#)) {
            Answered::Late(late, _) => assert_eq!(late, purpose),
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
        let (one, first) = calls.begin("a", "{}", Purpose::Plain);
        let (two, second) = calls.begin("b", "{}", Purpose::Plain);
        calls.fail_all(&Error::new(CODEX_E_CLOSED, "gone"));
        assert!(one < two);
        let one = failed(&first);
        assert_eq!((one.code(), one.detail("sent")), (CODEX_E_CLOSED, Some(&true.into())));
        assert_eq!(failed(&second).detail("sent"), Some(&false.into()));
    }

    #[test]
    fn nothing_but_initialize_goes_out_before_the_server_is_initialised() {
        let (outbox, written) = outbox::new();
        let mut calls = Calls::new(64, None, outbox.clone());
        calls.begin("a", "{}", Purpose::Plain);
        calls.begin("turn/interrupt", "{}", Purpose::Unattended);
        calls.begin("initialize", "{}", Purpose::Plain);
        calls.open();
        assert_eq!(methods(&sent(&outbox, written)), ["initialize", "turn/interrupt", "a"]);
    }

    #[test]
    fn calls_behind_another_go_on_with_its_thread_or_fail_with_it() {
        let (mut calls, outbox, written) = calls(64);
        let open = Purpose::ThreadOpen { made: true };
        let (parent, _) = calls.begin("thread/start", "{}", open.clone());
        let start = Purpose::TurnStart { subscription: 9, thread_id: String::new(), active_before: None };
        let params = |thread: &str| format!("{{\"threadId\":\"{thread}\"}}");
        let (child, slot) = calls.begin_behind(parent, "turn/start", Box::new(params), start);
        assert_eq!(calls.subscriptions_behind(parent), [9]);
        calls.go_on(parent, "t", None);
        let answered = answer(&mut calls, &format!(r#"{{"id":{child},"result":{{}}}}"#));
        assert!(matches!(
            answered,
            Answered::Waiting(Purpose::TurnStart { subscription: 9, thread_id, .. }, Ok(_)) if thread_id == "t"
        ));
        assert!(slot.outcome().is_some());
        let (parent, _) = calls.begin("thread/start", "{}", open);
        let (_, slot) = calls.begin_behind(parent, "a", Box::new(params), Purpose::Plain);
        calls.fail_behind(parent, &Error::new(CODEX_E_RPC, "no"));
        assert_eq!(failed(&slot).message(), "no");
        let lines = sent(&outbox, written);
        assert_eq!(methods(&lines), ["thread/start", "turn/start", "thread/start"]);
        assert!(lines[1].contains(r#"{"threadId":"t"}"#));
    }

    const OVERLOADED: &str = r#"{"code":-32001,"message":"Server overloaded; retry later."}"#;

    #[test]
    fn a_server_that_is_too_busy_is_asked_again_later() {
        let (mut calls, outbox, written) = calls(64);
        let (id, slot) = calls.begin("a", "{}", Purpose::Plain);
        let mut pauses = Vec::new();
        for _ in 0..5 {
            match answer(&mut calls, &format!(r#"{{"id":{id},"error":{OVERLOADED}}}"#)) {
                Answered::Again(pause) => pauses.push(pause),
                _ => panic!("not asked again"),
            }
            assert!(slot.outcome().is_none());
            calls.ask_again(id);
        }
        assert!(pauses[0] >= Duration::from_millis(200) && pauses[0] <= Duration::from_millis(300));
        assert!(pauses[4] >= Duration::from_millis(1600) && pauses[4] <= Duration::from_millis(2400));
        answer(&mut calls, &format!(r#"{{"id":{id},"result":{{}}}}"#));
        assert!(ok(&slot).body() == "{}");
        assert_eq!(methods(&sent(&outbox, written)), ["a"; 6]);
    }

    #[test]
    fn who_gives_up_on_a_busy_server_hears_what_it_said() {
        let (mut calls, outbox, written) = calls(64);
        let (id, _slot) = calls.begin("a", "{}", Purpose::Plain);
        answer(&mut calls, &format!(r#"{{"id":{id},"error":{OVERLOADED}}}"#));
        let refusal = calls.abandon(id).refusal.unwrap();
        assert_eq!((refusal.code(), refusal.reason()), (CODEX_E_RPC, "overloaded"));
        assert!(refusal.is_retryable());
        calls.ask_again(id);
        assert_eq!(methods(&sent(&outbox, written)), ["a"]);
    }

    #[test]
    fn what_was_given_up_is_not_asked_for_again() {
        let (mut calls, outbox, written) = calls(64);
        let start = Purpose::TurnStart { subscription: 1, thread_id: "t".into(), active_before: None };
        let (id, _slot) = calls.begin("turn/start", "{}", start);
        calls.abandon(id);
        let answered = answer(&mut calls, &format!(r#"{{"id":{id},"error":{OVERLOADED}}}"#));
        assert!(matches!(answered, Answered::Late(..)));
        calls.ask_again(id);
        assert_eq!(methods(&sent(&outbox, written)), ["turn/start"]);
    }

    #[test]
    fn retrying_can_be_switched_off_and_no_other_error_is_retried() {
        let (outbox, _written) = outbox::new();
        let mut never = Calls::new(64, None, outbox);
        never.open();
        let (id, slot) = never.begin("a", "{}", Purpose::Plain);
        answer(&mut never, &format!(r#"{{"id":{id},"error":{OVERLOADED}}}"#));
        assert_eq!(failed(&slot).reason(), "overloaded");
        let (mut calls, _outbox, _written) = calls(64);
        let (id, slot) = calls.begin("a", "{}", Purpose::Plain);
        answer(&mut calls, &format!(r#"{{"id":{id},"error":{{"code":-32600,"message":"no"}}}}"#));
        assert_eq!(failed(&slot).reason(), "");
    }
}
