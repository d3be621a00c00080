//! Where each message goes, tried on the state alone: no process, no thread, no time but what a test says.
#![forbid(unsafe_code)]

use serde_json::{Value, json};
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::calls::Purpose;
use super::decline::Ruling;
use super::event::{self, Event};
use super::handlers::Handlers;
use super::message::Message;
use super::outbox::{self, Outbox, Written};
use super::queue::{End, Taken};
use super::state::{Settings, State};
use super::turns::{Effects, Wishes};
use crate::base::status::{CODEX_E_OVERFLOW, CODEX_E_TIMEOUT};

struct Rig {
    state: State,
    outbox: Outbox,
    written: Written,
}

fn rig() -> Rig {
    rig_with(|_| {})
}

fn rig_with(change: impl FnOnce(&mut Settings)) -> Rig {
    let (outbox, written) = outbox::new();
    let mut settings = Settings {
        max_in_flight: 64,
        retry_for: None,
        queue_bytes: 1 << 20,
        ask: true,
        approval_timeout: Some(Duration::from_secs(900)),
        judge: None,
    };
    change(&mut settings);
    let mut state = State::new(settings, Handlers::default(), outbox.clone());
    state.calls.open();
    Rig { state, outbox, written }
}

fn wishes() -> Wishes {
    Wishes { watched: true, collect: true, interrupt_on_free: false, deadline: None, idle: None }
}

impl Rig {
    fn receive(&mut self, line: Value) {
        self.state.receive(Message::read(line.to_string().as_bytes()).unwrap());
    }

    fn event(&mut self, method: &str, thread: &str, turn: &str) {
        self.receive(json!({"method": method, "params": {"threadId": thread, "turnId": turn}}));
    }

    fn started(&mut self, thread: &str, turn: &str) {
        self.receive(json!({"method": "turn/started", "params": {"threadId": thread, "turn": {"id": turn}}}));
    }

    fn completed(&mut self, thread: &str, turn: &str) {
        let turn = json!({"id": turn, "status": "completed"});
        self.receive(json!({"method": "turn/completed", "params": {"threadId": thread, "turn": turn}}));
    }

    /// Begins a `turn/start`: its call and its subscription.
    fn start(&mut self, thread: &str, wishes: Wishes) -> (u64, u64) {
        let active_before = self.state.turns.active_turn(thread).map(str::to_owned);
        let (subscription, _) = self.state.turns.prepare(wishes, false);
        self.state.turns.start(subscription, thread);
        let purpose = Purpose::TurnStart { subscription, thread_id: thread.into(), active_before };
        (self.state.calls.begin("turn/start", "{}", purpose).0, subscription)
    }

    fn answer(&mut self, call: u64, turn: &str) {
        self.receive(json!({"id": call, "result": {"turn": {"id": turn, "status": "inProgress"}}}));
    }

    fn turn(&mut self, thread: &str, turn: &str) -> u64 {
        let (call, subscription) = self.start(thread, wishes());
        self.answer(call, turn);
        subscription
    }

    fn ask(&mut self, id: Value, thread: &str, turn: &str) {
        let params = json!({"threadId": thread, "turnId": turn});
        self.receive(json!({"id": id, "method": "item/fileChange/requestApproval", "params": params}));
    }

    fn take(&mut self, subscription: u64) -> Taken {
        self.state.turns.subscription(subscription).unwrap().queue.take()
    }

    /// All that the handle can read now: `kind method`, then `end` or `broken`.
    fn read(&mut self, subscription: u64) -> Vec<String> {
        let mut seen = Vec::new();
        loop {
            match self.take(subscription) {
                Taken::Event(event) => seen.push(describe(&event)),
                Taken::End(End::Finished) => break seen.push("end".into()),
                Taken::End(End::Broken(_)) => break seen.push("broken".into()),
                Taken::Woken => seen.push("woken".into()),
                Taken::Nothing => break,
            }
        }
        seen
    }

    fn read_client(&mut self) -> Vec<String> {
        let mut seen = Vec::new();
        while let Taken::Event(event) = self.state.client.take() {
            seen.push(describe(&event));
        }
        seen
    }

    fn remove(&mut self, subscription: u64) {
        let mut effects = Effects::default();
        drop(self.state.turns.remove(subscription, &mut effects));
        self.state.apply(effects);
    }

    /// What was sent, but for `turn/start`.
    fn sent(self) -> Vec<String> {
        self.outbox.close();
        let mut lines = Vec::new();
        self.written.drain(|line| {
            let line: Value = serde_json::from_slice(line).unwrap();
            if line["method"] != "turn/start" {
                lines.push(match line["method"].as_str() {
                    Some(method) => format!("{method} {}", line["params"]),
                    None => line.to_string(),
                });
            }
            Ok(())
        });
        lines
    }
}

fn describe(event: &Event) -> String {
    format!("{} {}", event.kind(), event.method())
}

impl Rig {
    fn watch(&mut self, thread: &str) -> u64 {
        self.state.threads.open(thread)
    }

    fn read_thread(&mut self, queue: u64) -> Vec<String> {
        let mut seen = Vec::new();
        while let Taken::Event(event) = self.state.threads.queue(queue).unwrap().take() {
            seen.push(describe(&event));
        }
        seen
    }
}

const DECLINED: &str = r#"{"id":0,"result":{"decision":"decline"}}"#;

#[test]
fn events_that_come_before_the_answer_are_the_handle_s() {
    let mut rig = rig();
    let (call, turn) = rig.start("t", wishes());
    rig.started("t", "u");
    rig.event("item/started", "t", "u");
    rig.answer(call, "u");
    rig.completed("t", "u");
    assert_eq!(rig.read(turn), ["1 turn/started", "1 item/started", "1 turn/completed", "end"]);
    assert!(rig.read_client().is_empty());
}

#[test]
fn a_turn_that_ended_before_the_answer_ends_for_its_handle() {
    let mut rig = rig();
    let (call, turn) = rig.start("t", wishes());
    rig.started("t", "u");
    rig.completed("t", "u");
    rig.answer(call, "u");
    assert_eq!(rig.read(turn), ["1 turn/started", "1 turn/completed", "end"]);
    assert!(rig.state.turns.snapshot(turn).unwrap().collected.completed.is_some());
}

#[test]
fn a_handle_that_comes_to_an_ended_turn_ends_at_once() {
    let mut rig = rig();
    let first = rig.turn("t", "u");
    rig.completed("t", "u");
    rig.remove(first);
    let late = rig.turn("t", "u");
    assert_eq!(rig.read(late), ["1 turn/completed", "end"]);
    assert!(rig.state.turns.snapshot(late).unwrap().collected.completed.is_some());
}

#[test]
fn an_answer_that_says_the_turn_is_over_ends_the_handle() {
    let mut rig = rig();
    let (call, turn) = rig.start("t", wishes());
    rig.receive(json!({"id": call, "result": {"turn": {"id": "u", "status": "completed"}}}));
    assert_eq!(rig.read(turn), ["end"]);
    assert!(rig.state.turns.snapshot(turn).unwrap().collected.completed.is_some());
}

#[test]
fn a_joined_turn_is_seen_and_ended_on_every_handle() {
    let mut rig = rig();
    let first = rig.turn("t", "u");
    rig.started("t", "u");
    rig.receive(json!({"method": "item/completed", "params": {"threadId": "t", "turnId": "u", "item": {}}}));
    let (call, second) = rig.start("t", wishes());
    rig.event("item/started", "t", "u");
    rig.answer(call, "u");
    rig.completed("t", "u");
    assert_eq!(
        rig.read(first),
        ["1 turn/started", "1 item/completed", "1 item/started", "1 turn/completed", "end"]
    );
    assert_eq!(rig.read(second), ["1 item/started", "1 turn/completed", "end"]);
    let snapshot = rig.state.turns.snapshot(second).unwrap();
    assert!(snapshot.joined);
    assert_eq!(snapshot.collected.items.len(), 1, "the result is whole");
    assert!(!rig.state.turns.snapshot(first).unwrap().joined);
}

#[test]
fn a_thread_is_busy_from_the_answer_on_and_who_starts_then_has_joined() {
    let mut rig = rig();
    let first = rig.turn("t", "u");
    assert!(rig.state.turns.is_busy("t"), "though turn/started is still to come");
    let (one, second) = rig.start("t", wishes());
    let (other, third) = rig.start("s", wishes());
    let (crossing, fourth) = rig.start("s", wishes());
    rig.answer(one, "u");
    rig.answer(crossing, "v");
    rig.answer(other, "v");
    rig.completed("t", "u");
    rig.completed("s", "v");
    assert!(!rig.state.turns.is_busy("t") && !rig.state.turns.is_busy("s"));
    let joined = |turn: &u64| rig.state.turns.snapshot(*turn).unwrap().joined;
    assert_eq!(
        [first, second, third, fourth].iter().map(joined).collect::<Vec<_>>(),
        [false, true, true, false]
    );
    let (call, late) = rig.start("t", wishes());
    rig.remove(first);
    rig.remove(second);
    rig.answer(call, "u");
    assert!(rig.state.turns.snapshot(late).unwrap().joined);
    assert!(!rig.state.turns.is_busy("t"));
}

#[test]
fn a_turn_that_is_not_ours_goes_to_the_client_in_order() {
    let mut rig = rig();
    let (call, turn) = rig.start("t", wishes());
    rig.started("t", "other");
    rig.started("t", "mine");
    rig.completed("t", "other");
    assert!(rig.read_client().is_empty(), "it may still turn out to be ours");
    rig.answer(call, "mine");
    assert_eq!(rig.read_client(), ["1 turn/started", "1 turn/completed"]);
    assert_eq!(rig.read(turn), ["1 turn/started"]);
    rig.event("item/started", "t", "third");
    assert_eq!(rig.read_client(), ["1 item/started"]);
}

#[test]
fn a_failed_start_gives_the_events_to_the_client() {
    let mut rig = rig();
    let (call, turn) = rig.start("t", wishes());
    rig.started("t", "u");
    rig.receive(json!({"id": call, "error": {"code": -32600, "message": "no"}}));
    rig.remove(turn);
    assert_eq!(rig.read_client(), ["1 turn/started"]);
}

#[test]
fn threads_do_not_mix() {
    let mut rig = rig();
    let (call_a, a) = rig.start("a", wishes());
    let (call_b, b) = rig.start("b", wishes());
    rig.started("b", "ub");
    rig.started("a", "ua");
    rig.answer(call_b, "ub");
    rig.answer(call_a, "ua");
    rig.completed("a", "ua");
    rig.event("item/started", "b", "ub");
    assert_eq!(rig.read(a), ["1 turn/started", "1 turn/completed", "end"]);
    assert_eq!(rig.read(b), ["1 turn/started", "1 item/started"]);
}

#[test]
fn a_freed_turn_s_events_go_to_the_client_and_it_is_not_interrupted() {
    let mut rig = rig();
    let turn = rig.turn("t", "u");
    rig.remove(turn);
    rig.event("item/started", "t", "u");
    rig.completed("t", "u");
    assert_eq!(rig.read_client(), ["1 item/started", "1 turn/completed"]);
    assert!(rig.sent().is_empty());
}

#[test]
fn interrupt_on_free_interrupts_once() {
    let mut rig = rig();
    let (call, turn) = rig.start("t", Wishes { interrupt_on_free: true, ..wishes() });
    rig.answer(call, "u");
    rig.remove(turn);
    assert_eq!(rig.sent(), [r#"turn/interrupt {"threadId":"t","turnId":"u"}"#]);
}

#[test]
fn a_turn_started_for_nobody_is_interrupted_but_not_one_that_was_joined() {
    let mut rig = rig();
    let (call, turn) = rig.start("t", wishes());
    rig.state.calls.abandon(call);
    rig.remove(turn);
    rig.answer(call, "u");
    let keeper = rig.turn("s", "v");
    let (call, turn) = rig.start("s", wishes());
    rig.state.calls.abandon(call);
    rig.remove(turn);
    rig.answer(call, "v");
    rig.event("item/started", "s", "v");
    assert_eq!(rig.read(keeper), ["1 item/started"]);
    assert_eq!(rig.sent(), [r#"turn/interrupt {"threadId":"t","turnId":"u"}"#]);
}

#[test]
fn a_turn_that_has_ended_meanwhile_is_not_interrupted_for_a_late_answer() {
    let mut rig = rig();
    let (call, turn) = rig.start("t", wishes());
    rig.state.calls.abandon(call);
    rig.remove(turn);
    rig.completed("t", "u");
    rig.answer(call, "u");
    let (call, turn) = rig.start("t", wishes());
    rig.state.calls.abandon(call);
    rig.remove(turn);
    rig.receive(json!({"id": call, "result": {"turn": {"id": "v", "status": "completed"}}}));
    assert!(rig.sent().is_empty());
}

#[test]
fn a_turn_that_another_start_is_about_to_join_is_not_interrupted() {
    let mut rig = rig();
    let (given_up, turn) = rig.start("t", wishes());
    let (call, joining) = rig.start("t", wishes());
    rig.state.calls.abandon(given_up);
    rig.remove(turn);
    rig.answer(given_up, "u");
    rig.answer(call, "u");
    rig.completed("t", "u");
    assert_eq!(rig.read(joining), ["1 turn/completed", "end"]);
    assert!(rig.sent().is_empty());
}

#[test]
fn a_turn_that_ran_before_is_not_interrupted_for_a_late_answer() {
    let mut rig = rig();
    rig.started("t", "theirs");
    let (call, turn) = rig.start("t", wishes());
    rig.event("item/started", "t", "theirs");
    rig.state.calls.abandon(call);
    rig.answer(call, "theirs");
    rig.remove(turn);
    assert_eq!(rig.sent(), Vec::<String>::new());
}

#[test]
fn an_interrupt_that_comes_too_early_is_asked_for_again() {
    const INTERRUPT: &str = r#"turn/interrupt {"threadId":"t","turnId":"u"}"#;
    let mut rig = rig();
    rig.turn("t", "u");
    rig.state.send_interrupt("t", "u");
    let refuse = |rig: &mut Rig, call: u64, message: &str| {
        let error = json!({"code": -32600, "message": message});
        rig.receive(json!({"id": call, "error": error}));
    };
    refuse(&mut rig, 2, "no active turn to interrupt");
    let mut now = Instant::now();
    assert!(rig.state.tick(now).is_some_and(|next| next < now + Duration::from_secs(1)));
    now += Duration::from_secs(1);
    rig.state.tick(now);
    refuse(&mut rig, 3, "expected active turn id u but found the one before");
    rig.completed("t", "u");
    rig.state.tick(now + Duration::from_secs(60));
    assert_eq!(rig.sent(), [INTERRUPT, INTERRUPT]);
}

#[test]
fn a_thread_made_for_nobody_is_unsubscribed() {
    let mut rig = rig();
    let (call, _) = rig.state.calls.begin("thread/start", "{}", Purpose::ThreadOpen { made: true });
    rig.state.calls.abandon(call);
    rig.receive(json!({"id": call, "result": {"thread": {"id": "t"}}}));
    assert_eq!(rig.sent(), ["thread/start {}", r#"thread/unsubscribe {"threadId":"t"}"#]);
}

#[test]
fn a_request_is_its_turn_s_and_observed_by_others() {
    let mut rig = rig();
    rig.state.client_in_use = true;
    let first = rig.turn("t", "u");
    let second = rig.turn("t", "u");
    rig.ask(json!("a"), "t", "u");
    let Taken::Event(event) = rig.take(first) else { panic!("no event") };
    assert_eq!((event.kind(), event.request_id()), (event::REQUEST, r#""a""#));
    assert_eq!(rig.read(second), ["7 item/fileChange/requestApproval"]);
    assert_eq!(rig.read_client(), ["7 item/fileChange/requestApproval"]);
    event.respond(r#"{"decision":"accept"}"#).unwrap();
    drop(event);
    assert_eq!(rig.sent(), [r#"{"id":"a","result":{"decision":"accept"}}"#]);
}

#[test]
fn a_request_that_comes_before_the_answer_is_the_handle_s() {
    let mut rig = rig();
    let (call, turn) = rig.start("t", wishes());
    rig.ask(json!(0), "t", "u");
    rig.answer(call, "u");
    rig.receive(json!({"method": "serverRequest/resolved", "params": {"threadId": "t", "requestId": 0}}));
    assert_eq!(rig.read(turn), ["2 item/fileChange/requestApproval", "6 libcodex/withdrawn"]);
    assert!(rig.sent().is_empty());
}

#[test]
fn requests_that_nobody_can_see_are_declined() {
    let mut rig = rig();
    // Nobody ever read the client's queue.
    rig.ask(json!(0), "t", "u");
    assert!(rig.read_client().is_empty());
    // The only handle's events are not looked at.
    let (call, _turn) = rig.start("s", Wishes { watched: false, ..wishes() });
    rig.answer(call, "v");
    rig.ask(json!(0), "s", "v");
    // The client declines everything.
    assert_eq!(rig.sent(), [DECLINED, DECLINED]);
    let mut rig = rig_with(|settings| settings.ask = false);
    let turn = rig.turn("t", "u");
    rig.ask(json!(0), "t", "u");
    assert_eq!(rig.read(turn), ["7 item/fileChange/requestApproval"]);
    assert_eq!(rig.sent(), [DECLINED]);
}

#[test]
fn a_request_before_a_start_that_fails_is_declined_unless_the_client_s_queue_is_read() {
    for read in [false, true] {
        let mut rig = rig();
        rig.state.client_in_use = read;
        let (call, turn) = rig.start("t", wishes());
        rig.ask(json!(0), "t", "u");
        rig.state.calls.abandon(call);
        rig.remove(turn);
        let kept: Vec<Event> = std::iter::from_fn(|| match rig.state.client.take() {
            Taken::Event(event) => Some(event),
            _ => None,
        })
        .collect();
        assert_eq!(kept.iter().filter(|event| event.kind() == event::REQUEST).count(), usize::from(read));
        let sent = rig.sent();
        assert_eq!(sent, if read { Vec::new() } else { vec![DECLINED.to_owned()] });
    }
}

#[test]
fn a_request_in_a_freed_queue_is_declined() {
    let mut rig = rig();
    let turn = rig.turn("t", "u");
    rig.ask(json!(0), "t", "u");
    rig.remove(turn);
    assert_eq!(rig.sent(), [DECLINED]);
}

#[test]
fn the_end_of_a_turn_withdraws_its_requests_first() {
    let mut rig = rig();
    let turn = rig.turn("t", "u");
    rig.ask(json!(3), "t", "u");
    let Taken::Event(request) = rig.take(turn) else { panic!("no event") };
    rig.completed("t", "u");
    let Taken::Event(withdrawn) = rig.take(turn) else { panic!("no event") };
    assert_eq!((withdrawn.kind(), withdrawn.request_id()), (event::WITHDRAWN, "3"));
    assert_eq!(rig.read(turn), ["1 turn/completed", "end"]);
    assert!(request.respond("{}").is_err());
    drop(request);
    assert!(rig.sent().is_empty(), "a withdrawn request is not declined");
}

#[test]
fn a_request_that_waits_too_long_is_declined_and_said_so() {
    let mut rig = rig_with(|settings| settings.approval_timeout = Some(Duration::from_millis(1)));
    let turn = rig.turn("t", "u");
    rig.ask(json!(0), "t", "u");
    std::thread::sleep(Duration::from_millis(2));
    rig.state.tick(Instant::now());
    assert_eq!(rig.read(turn), ["2 item/fileChange/requestApproval", "6 libcodex/withdrawn"]);
    assert_eq!(rig.sent(), [DECLINED]);
}

#[test]
fn an_id_that_comes_again_leaves_the_earlier_request_without_an_answer() {
    let mut rig = rig();
    let turn = rig.turn("t", "u");
    rig.ask(json!(0), "t", "u");
    let Taken::Event(earlier) = rig.take(turn) else { panic!("no event") };
    rig.ask(json!(0), "t", "u");
    let seen = ["6 libcodex/withdrawn", "2 item/fileChange/requestApproval"];
    assert_eq!(rig.read(turn), seen);
    assert!(earlier.respond(r#"{"decision":"accept"}"#).is_err());
    drop(earlier);
    assert_eq!(rig.sent(), [DECLINED], "the later one's, whose event was dropped");
}

#[test]
fn a_status_that_is_not_known_is_not_the_end() {
    let mut rig = rig();
    let (call, turn) = rig.start("t", wishes());
    rig.receive(json!({"id": call, "result": {"turn": {"id": "u", "status": "queued"}}}));
    rig.started("t", "u");
    rig.completed("t", "u");
    assert_eq!(rig.read(turn), ["1 turn/started", "1 turn/completed", "end"]);
}

#[test]
fn the_library_tells_the_time_by_itself() {
    let mut rig = rig();
    rig.receive(json!({"id": 7, "method": "currentTime/read", "params": {"threadId": "t"}}));
    let answer: Value = serde_json::from_str(&rig.sent()[0]).unwrap();
    assert_eq!(answer["id"], 7);
    assert!(answer["result"]["currentTimeAt"].as_u64().unwrap() > 1_700_000_000);
}

#[test]
fn a_request_without_a_turn_finds_the_turn_that_runs_on_its_thread() {
    let mut rig = rig();
    let turn = rig.turn("t", "u");
    rig.started("t", "u");
    rig.receive(json!({
        "id": 0, "method": "mcpServer/elicitation/request", "params": {"threadId": "t", "turnId": null},
    }));
    assert_eq!(rig.read(turn), ["1 turn/started", "2 mcpServer/elicitation/request"]);
    rig.remove(turn);
}

#[test]
fn an_unread_turn_that_is_too_long_is_interrupted_and_broken() {
    let mut rig = rig_with(|settings| settings.queue_bytes = 100);
    let turn = rig.turn("t", "u");
    for _ in 0..20 {
        rig.event("item/started", "t", "u");
    }
    let mut events = 0;
    let error = loop {
        match rig.take(turn) {
            Taken::Event(_) => events += 1,
            Taken::End(End::Broken(error)) => break error,
            _ => panic!("neither event nor end"),
        }
    };
    assert!((2..20).contains(&events), "{events}");
    assert_eq!(error.code(), CODEX_E_OVERFLOW);
    assert_eq!(rig.sent(), [r#"turn/interrupt {"threadId":"t","turnId":"u"}"#]);
}

#[test]
fn a_handle_without_a_turn_yet_sees_nothing_and_breaks_nothing() {
    let mut rig = rig_with(|settings| settings.queue_bytes = 300);
    let first = rig.turn("t", "u");
    let (call, second) = rig.start("t", wishes());
    let (other, third) = rig.start("t", wishes());
    for _ in 0..50 {
        rig.event("item/started", "t", "u");
        rig.read(first);
    }
    assert!(rig.read(second).is_empty(), "it may be another turn's");
    rig.answer(call, "u");
    rig.completed("t", "u");
    let seen = rig.read(second);
    assert_eq!((&*seen[0], &*seen[1]), ("5 libcodex/lagged", "1 item/started"));
    assert_eq!(seen[seen.len() - 2..], ["1 turn/completed", "end"]);
    rig.answer(other, "v");
    rig.completed("t", "v");
    assert_eq!(rig.read(third), ["1 turn/completed", "end"]);
    assert!(rig.sent().is_empty());
}

#[test]
fn an_idle_turn_is_interrupted_and_then_given_up() {
    let mut rig = rig();
    let (call, turn) = rig.start("t", Wishes { idle: Some(Duration::from_secs(5)), ..wishes() });
    rig.answer(call, "u");
    let now = Instant::now();
    assert!(rig.state.tick(now + Duration::from_secs(4)).is_some());
    assert!(rig.state.turns.expired("u").is_none());
    rig.state.tick(now + Duration::from_secs(6));
    assert_eq!(rig.state.turns.expired("u"), Some("idle"));
    rig.state.tick(now + Duration::from_secs(17));
    let Taken::End(End::Broken(error)) = rig.take(turn) else { panic!("not ended") };
    assert_eq!((error.code(), error.reason()), (CODEX_E_TIMEOUT, "idle"));
    assert_eq!(rig.sent(), [r#"turn/interrupt {"threadId":"t","turnId":"u"}"#]);
}

#[test]
fn a_turn_that_was_given_up_goes_on_for_a_new_handle() {
    let mut rig = rig();
    let (call, first) = rig.start("t", Wishes { deadline: Some(Duration::from_millis(5)), ..wishes() });
    rig.answer(call, "u");
    let later = Instant::now() + Duration::from_secs(1);
    rig.state.tick(later);
    rig.state.tick(later + Duration::from_secs(20));
    assert_eq!(rig.read(first), ["broken"]);
    let second = rig.turn("t", "u");
    rig.state.tick(later + Duration::from_secs(60));
    rig.event("item/started", "t", "u");
    assert_eq!(rig.read(second), ["1 item/started"], "and the limit of the one before is not its own");
    rig.completed("t", "u");
    assert_eq!(rig.read(second), ["1 turn/completed", "end"]);
    assert!(rig.state.turns.snapshot(second).unwrap().expired.is_none());
}

#[test]
fn little_time_left_keeps_no_clock_busy_while_a_request_waits() {
    let mut rig = rig_with(|settings| settings.approval_timeout = None);
    let (call, _turn) = rig.start("t", Wishes { deadline: Some(Duration::from_millis(20)), ..wishes() });
    rig.answer(call, "u");
    rig.ask(json!(0), "t", "u");
    let later = Instant::now() + Duration::from_secs(3600);
    let next = rig.state.tick(later).unwrap();
    assert!(next >= later + Duration::from_millis(100), "{:?}", next - later);
}

#[test]
fn waiting_for_an_answer_counts_against_no_limit() {
    let mut rig = rig_with(|settings| settings.approval_timeout = None);
    let limits =
        Wishes { deadline: Some(Duration::from_secs(10)), idle: Some(Duration::from_secs(5)), ..wishes() };
    let (call, turn) = rig.start("t", limits);
    rig.answer(call, "u");
    rig.ask(json!(0), "t", "u");
    let now = Instant::now();
    rig.state.tick(now + Duration::from_secs(3600));
    assert!(rig.state.turns.expired("u").is_none());
    let Taken::Event(request) = rig.take(turn) else { panic!("no event") };
    request.respond("{}").unwrap();
    rig.state.tick(now + Duration::from_secs(7200));
    assert_eq!(rig.state.turns.expired("u"), Some("idle"));
}

#[test]
fn a_retried_error_is_no_sign_of_life() {
    let mut rig = rig();
    let (call, _turn) = rig.start("t", Wishes { idle: Some(Duration::from_millis(20)), ..wishes() });
    rig.answer(call, "u");
    rig.state.tick(Instant::now());
    std::thread::sleep(Duration::from_millis(30));
    let params = json!({"threadId": "t", "turnId": "u", "willRetry": true, "error": {"message": "x"}});
    rig.receive(json!({"method": "error", "params": params}));
    rig.state.tick(Instant::now());
    assert_eq!(rig.state.turns.expired("u"), Some("idle"));
}

#[test]
fn nothing_is_kept_of_turns_that_nobody_holds() {
    let mut rig = rig();
    for number in 0..1000 {
        let id = format!("u{number}");
        let turn = rig.turn("t", &id);
        rig.started("t", &id);
        rig.completed("t", &id);
        rig.remove(turn);
    }
    assert_eq!(rig.state.turns.known(), 0);
}

#[test]
fn a_watched_thread_s_events_go_to_its_queue_beside_the_turn_s_and_not_to_the_client() {
    let mut rig = rig();
    let queue = rig.watch("t");
    let turn = rig.turn("t", "u");
    rig.started("t", "u");
    rig.receive(json!({"method": "thread/status/changed", "params": {"threadId": "t"}}));
    rig.started("t", "by itself");
    rig.started("other", "v");
    assert_eq!(rig.read_thread(queue), ["1 turn/started", "1 thread/status/changed", "1 turn/started"]);
    assert_eq!(rig.read(turn), ["1 turn/started"]);
    assert_eq!(rig.read_client(), ["1 turn/started"], "the other thread's");
    drop(rig.state.threads.remove(queue));
    rig.started("t", "w");
    assert_eq!(rig.read_client(), ["1 turn/started"]);
}

#[test]
fn a_watched_thread_answers_what_no_turn_handle_does() {
    let mut rig = rig();
    rig.state.client_in_use = true;
    let (first, second) = (rig.watch("t"), rig.watch("t"));
    rig.ask(json!(0), "t", "by itself");
    assert_eq!(rig.read_thread(second), ["7 item/fileChange/requestApproval"]);
    assert_eq!(rig.read_client(), ["7 item/fileChange/requestApproval"]);
    rig.receive(json!({"method": "serverRequest/resolved", "params": {"threadId": "t", "requestId": 0}}));
    let seen = ["2 item/fileChange/requestApproval", "6 libcodex/withdrawn", "1 serverRequest/resolved"];
    assert_eq!(rig.read_thread(first), seen);
    let turn = rig.turn("t", "u");
    rig.ask(json!(1), "t", "u");
    assert_eq!(rig.read(turn), ["2 item/fileChange/requestApproval"]);
    assert_eq!(rig.read_thread(first), ["7 item/fileChange/requestApproval"]);
    drop(rig.state.turns.remove(turn, &mut Effects::default()));
}

#[test]
fn a_request_of_a_turn_that_is_not_ours_goes_to_the_watched_thread() {
    let mut rig = rig();
    let queue = rig.watch("t");
    let (call, turn) = rig.start("t", wishes());
    rig.ask(json!(0), "t", "theirs");
    assert_eq!(rig.read_thread(queue), ["7 item/fileChange/requestApproval"]);
    rig.answer(call, "ours");
    assert_eq!(rig.read_thread(queue), ["2 item/fileChange/requestApproval"]);
    assert!(rig.read(turn).is_empty());
}

#[test]
fn an_interrupt_of_a_thread_reaches_what_runs_and_what_is_being_started() {
    let mut rig = rig();
    rig.turn("t", "u");
    let (call, _starting) = rig.start("t", wishes());
    rig.started("s", "theirs");
    for thread in ["t", "s"] {
        for turn in rig.state.turns.interrupt_thread(thread) {
            rig.state.send_interrupt(thread, &turn);
        }
    }
    rig.answer(call, "v");
    assert_eq!(
        rig.sent(),
        [
            r#"turn/interrupt {"threadId":"t","turnId":"u"}"#,
            r#"turn/interrupt {"threadId":"s","turnId":"theirs"}"#,
            r#"turn/interrupt {"threadId":"t","turnId":"v"}"#,
        ]
    );
}

#[test]
fn what_is_begun_on_a_thread_without_an_id_waits_for_it() {
    let mut rig = rig();
    let open = Purpose::ThreadOpen { made: true };
    let (opening, _) = rig.state.calls.begin("thread/start", "{}", open);
    let queue = rig.watch("");
    rig.state.opening.insert(opening, vec![queue]);
    let (turn, name) = rig.state.turns.prepare(wishes(), true);
    let purpose = Purpose::TurnStart { subscription: turn, thread_id: String::new(), active_before: None };
    let (call, _) = rig.state.calls.begin_behind(opening, "turn/start", Box::new(|_| "{}".into()), purpose);
    rig.receive(json!({"id": opening, "result": {"thread": {"id": "t"}}}));
    rig.started("t", "u");
    rig.answer(call, "u");
    assert_eq!(name.outcome().unwrap().as_deref().ok(), Some("u"));
    assert_eq!(rig.read(turn), ["3 ", "1 turn/started"]);
    assert_eq!(rig.read_thread(queue), ["3 ", "1 turn/started"]);
}

#[test]
fn what_is_begun_on_a_thread_that_never_opens_fails_with_it() {
    let mut rig = rig();
    let (opening, _) = rig.state.calls.begin("thread/resume", "{}", Purpose::ThreadOpen { made: false });
    let (turn, name) = rig.state.turns.prepare(wishes(), false);
    let purpose = Purpose::TurnStart { subscription: turn, thread_id: String::new(), active_before: None };
    rig.state.calls.begin_behind(opening, "turn/start", Box::new(|_| "{}".into()), purpose);
    let error = json!({"code": -32600, "message": "no rollout found for thread id t"});
    rig.receive(json!({"id": opening, "error": error}));
    let Taken::End(End::Broken(error)) = rig.take(turn) else { panic!("not ended") };
    assert_eq!(error.reason(), "noRollout");
    assert!(name.outcome().unwrap().is_err());
}

#[test]
fn a_handler_answers_before_any_queue_and_hears_of_a_withdrawal() {
    let mut rig = rig();
    let work = rig.state.handlers.first_use().unwrap();
    rig.state.handlers.set_requests(Some(Arc::new(|_| {})));
    let turn = rig.turn("t", "u");
    rig.ask(json!(0), "t", "u");
    rig.ask(json!(1), "t", "u");
    let (_, event) = work.try_recv().unwrap();
    assert_eq!(event.kind(), event::REQUEST);
    event.respond(r#"{"decision":"accept"}"#).unwrap();
    let (_, unanswered) = work.try_recv().unwrap();
    rig.completed("t", "u");
    let (_, withdrawn) = work.try_recv().unwrap();
    assert_eq!((withdrawn.kind(), withdrawn.request_id()), (event::WITHDRAWN, "1"));
    drop(unanswered);
    let observed = "7 item/fileChange/requestApproval";
    assert_eq!(rig.read(turn), [observed, observed, "1 turn/completed", "end"]);
    assert!(work.try_recv().is_err());
    assert_eq!(rig.sent(), [r#"{"id":0,"result":{"decision":"accept"}}"#]);
}

#[test]
fn a_handler_gets_what_comes_before_a_turn_has_its_name() {
    let mut rig = rig();
    let work = rig.state.handlers.first_use().unwrap();
    rig.state.handlers.set_requests(Some(Arc::new(|_| {})));
    let (call, turn) = rig.start("t", wishes());
    rig.ask(json!(0), "t", "u");
    rig.answer(call, "u");
    assert_eq!(rig.read(turn), ["7 item/fileChange/requestApproval"]);
    drop(work.try_recv().unwrap());
    assert_eq!(rig.sent(), [DECLINED]);
}

#[test]
fn a_tool_is_found_by_its_name_and_other_requests_are_not_its() {
    let mut rig = rig();
    let work = rig.state.handlers.first_use().unwrap();
    rig.state.handlers.set_tool("look up", "{}".into(), Arc::new(|_| {}));
    assert!(rig.state.handlers.first_use().is_none());
    let call = |id: u64, tool: &str, namespace: Value| {
        let params = json!({"threadId": "t", "turnId": "u", "tool": tool, "namespace": namespace});
        json!({"id": id, "method": "item/tool/call", "params": params})
    };
    rig.receive(call(0, "other", Value::Null));
    rig.receive(call(1, "look up", json!("theirs")));
    assert!(work.try_recv().is_err());
    rig.receive(call(2, "look up", Value::Null));
    work.try_recv().unwrap().1.respond(r#"{"success":true,"contentItems":[]}"#).unwrap();
    rig.state.handlers.remove_tool("look up");
    rig.state.handlers.remove_tool("look up");
    rig.receive(call(3, "look up", Value::Null));
    let declined = |id: u64| format!(r#"{{"id":{id},"result":{{"contentItems":[],"success":false}}}}"#);
    let answered = r#"{"id":2,"result":{"contentItems":[],"success":true}}"#.to_owned();
    assert_eq!(rig.sent(), [declined(0), declined(1), answered, declined(3)]);
}

#[test]
fn a_rule_answers_before_a_handler_and_others_only_see_it() {
    let mut rig = rig_with(|settings| {
        settings.judge = Some(Arc::new(|method, _| match method {
            "item/fileChange/requestApproval" => Some(Ruling::Answer(r#"{"decision":"accept"}"#.into())),
            _ => Some(Ruling::Ask),
        }));
    });
    let work = rig.state.handlers.first_use().unwrap();
    rig.state.handlers.set_requests(Some(Arc::new(|_| {})));
    let turn = rig.turn("t", "u");
    rig.ask(json!(0), "t", "u");
    assert!(work.try_recv().is_err());
    assert_eq!(rig.read(turn), ["7 item/fileChange/requestApproval"]);
    rig.receive(json!({"id": 1, "method": "attestation/generate", "params": {}}));
    assert_eq!(work.try_recv().unwrap().1.kind(), event::REQUEST);
    assert_eq!(rig.sent()[0], r#"{"id":0,"result":{"decision":"accept"}}"#);
}

impl Rig {
    /// Begins what runs in a turn that the answer does not name.
    fn begin(&mut self, thread: &str) -> (u64, u64) {
        let active_before = self.state.turns.active_turn(thread).map(str::to_owned);
        let (subscription, _) = self.state.turns.prepare(wishes(), false);
        self.state.turns.start(subscription, thread);
        let purpose = Purpose::TurnFollows { subscription, active_before };
        (self.state.calls.begin("thread/compact/start", "{}", purpose).0, subscription)
    }

    fn attach(&mut self, thread: &str, turn: &str) -> (u64, bool) {
        let (subscription, _) = self.state.turns.prepare(wishes(), false);
        let mut effects = Effects::default();
        let is_unknown = self.state.turns.attach(subscription, thread, turn, &mut effects);
        self.state.apply(effects);
        (subscription, is_unknown)
    }

    fn look_up(&mut self, thread: &str, turn: &str, answer: Value) {
        let purpose = Purpose::TurnLookup { turn_id: turn.into() };
        let params = json!({"threadId": thread}).to_string();
        let (call, _) = self.state.calls.begin("thread/read", &params, purpose);
        self.receive(json!({"id": call, "result": answer}));
    }
}

#[test]
fn a_turn_that_no_answer_names_is_the_next_one_on_its_thread() {
    let whole = ["1 turn/started", "1 turn/completed", "end"];
    let mut rig = rig();
    // The answer comes first, between, and last.
    for order in 0..3 {
        let (thread, id) = (format!("t{order}"), format!("u{order}"));
        let (call, turn) = rig.begin(&thread);
        let answer = json!({"id": call, "result": {}});
        (order == 0).then(|| rig.receive(answer.clone()));
        rig.started(&thread, &id);
        (order == 1).then(|| rig.receive(answer.clone()));
        rig.completed(&thread, &id);
        (order == 2).then(|| rig.receive(answer.clone()));
        assert_eq!(rig.read(turn), whole, "{order}");
        assert!(rig.read_client().is_empty());
    }
}

#[test]
fn a_turn_that_never_begins_is_given_up() {
    let mut rig = rig();
    let (call, turn) = rig.begin("t");
    rig.receive(json!({"id": call, "result": {}}));
    rig.state.tick(Instant::now() + Duration::from_secs(31));
    let Taken::End(End::Broken(error)) = rig.take(turn) else { panic!("not ended") };
    assert_eq!(error.code(), CODEX_E_TIMEOUT);
    rig.started("t", "later");
    assert_eq!(rig.read_client(), ["1 turn/started"]);
}

#[test]
fn a_handle_attached_to_a_known_turn_asks_nothing() {
    let mut rig = rig();
    let first = rig.turn("t", "u");
    rig.receive(json!({"method": "item/completed", "params": {"threadId": "t", "turnId": "u", "item": {}}}));
    let (second, is_unknown) = rig.attach("t", "u");
    assert!(!is_unknown);
    rig.completed("t", "u");
    assert_eq!(rig.read(second), ["1 turn/completed", "end"]);
    assert_eq!(rig.state.turns.snapshot(second).unwrap().collected.items.len(), 1);
    rig.remove(first);
    rig.remove(second);
    let (late, is_unknown) = rig.attach("t", "u");
    assert!(!is_unknown);
    assert_eq!(rig.read(late), ["1 turn/completed", "end"]);
}

#[test]
fn a_handle_attached_to_an_unknown_turn_learns_what_became_of_it() {
    let turn = |status: &str| {
        json!({"thread": {"turns": [
            {"id": "other", "status": "completed", "items": []},
            {"id": "u", "status": status, "items": [{"id": "a"}, {"id": "b"}]},
        ]}})
    };
    let mut rig = rig();
    let (over, is_unknown) = rig.attach("t", "u");
    assert!(is_unknown);
    rig.look_up("t", "u", turn("completed"));
    assert_eq!(rig.read(over), ["end"]);
    assert_eq!(rig.state.turns.snapshot(over).unwrap().collected.items.len(), 2);
    let mut rig = rig_with(|_| {});
    let (running, _) = rig.attach("t", "u");
    let item = json!({"threadId": "t", "turnId": "u", "item": {"id": "b"}});
    rig.receive(json!({"method": "item/completed", "params": item}));
    rig.look_up("t", "u", turn("inProgress"));
    rig.completed("t", "u");
    assert_eq!(rig.read(running), ["1 item/completed", "1 turn/completed", "end"]);
    assert_eq!(rig.state.turns.snapshot(running).unwrap().collected.items.len(), 2);
    let mut rig = rig_with(|_| {});
    let (nowhere, _) = rig.attach("t", "u");
    rig.look_up("t", "u", json!({"thread": {"turns": []}}));
    assert_eq!(rig.read(nowhere), ["broken"]);
}

#[test]
fn a_review_runs_under_one_name_and_is_told_under_another() {
    let mut rig = rig();
    let (call, turn) = rig.start("t", wishes());
    rig.event("item/started", "t", "review");
    rig.answer(call, "review");
    let inner = json!({"id": "inner", "rootTurnId": "review"});
    rig.receive(json!({"method": "turn/started", "params": {"threadId": "t", "turn": inner}}));
    assert_eq!(rig.state.turns.active_turn("t"), Some("review"));
    for turn in rig.state.turns.interrupt_thread("t") {
        rig.state.send_interrupt("t", &turn);
    }
    rig.event("item/completed", "t", "review");
    rig.completed("t", "review");
    assert!(!rig.state.turns.is_busy("t"));
    assert_eq!(rig.read(turn), ["1 item/started", "1 item/completed", "1 turn/completed", "end"]);
    assert_eq!(rig.sent(), [r#"turn/interrupt {"threadId":"t","turnId":"inner"}"#]);
}

#[test]
fn a_turn_that_is_part_of_another_thread_s_is_its_own_here() {
    let mut rig = rig();
    let (call, _turn) = rig.start("parent", wishes());
    rig.answer(call, "root");
    let child = json!({"id": "child", "rootTurnId": "root"});
    rig.receive(json!({"method": "turn/started", "params": {"threadId": "t", "turn": child}}));
    assert_eq!(rig.state.turns.active_turn("t"), Some("child"));
    assert_eq!(rig.state.turns.interrupt_name("parent", "root"), "root");
    rig.completed("t", "child");
    assert!(!rig.state.turns.is_busy("t"));
    assert!(rig.state.turns.is_busy("parent"));
}
