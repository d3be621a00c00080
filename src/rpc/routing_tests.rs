//! Where each message goes, tried on the state alone: no process, no thread, no time but what a test says.
#![forbid(unsafe_code)]

mod abandoned;
mod find;
mod goals;
mod limits;
mod requests;
mod threads;
mod turns;

use serde_json::{Value, json};
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::calls::Purpose;
use super::decline::Ruling;
use super::event::{self, Event};
use super::handlers::Handlers;
use super::message::{Beginning, Message};
use super::outbox::{self, Outbox, Written};
use super::queue::{End, Taken};
use super::state::{Settings, State};
use super::turns::{Effects, Follows, Passed, Removed, Wishes};
use crate::base::status::{CODEX_E_CANCELLED, CODEX_E_CLOSED, CODEX_E_OVERFLOW, CODEX_E_TIMEOUT};

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
        leave_to_others: false,
        approval_timeout: Some(Duration::from_secs(900)),
        judge: None,
        check: None,
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
    fn receive(&mut self, line: Value) -> Passed {
        let line = line.to_string();
        let mut beginning = Beginning::default();
        let line = beginning.read(line.as_bytes()).unwrap();
        let names = beginning.names(&line);
        self.state.receive_line(line, names, std::iter::empty(), Instant::now())
    }

    fn delta(&mut self, thread: &str, turn: &str) -> Passed {
        let params = json!({"threadId": thread, "turnId": turn, "itemId": "i", "delta": "x"});
        self.receive(json!({"method": "item/agentMessage/delta", "params": params}))
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
                Taken::Deltas => panic!("deltas for a reader that has no place for them"),
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
        let removed = self.state.turns.remove(subscription, &mut effects);
        self.state.apply(effects);
        if let Some(short) = removed.and_then(Removed::short_end) {
            self.state.turns.remember_short(&short);
        }
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

impl Rig {
    /// Begins what runs in a turn that the answer does not name.
    fn begin(&mut self, thread: &str, what: Follows) -> (u64, u64) {
        let (subscription, _) = self.state.turns.prepare(wishes(), false);
        self.state.turns.follow(subscription, what, thread);
        self.state.turns.start(subscription, thread);
        let purpose = Purpose::TurnFollows { subscription };
        (self.state.calls.begin("thread/compact/start", "{}", purpose).0, subscription)
    }

    /// The turn says what it does.
    fn does(&mut self, thread: &str, turn: &str, item: Value) {
        let params = json!({"threadId": thread, "turnId": turn, "item": item});
        self.receive(json!({"method": "item/started", "params": params}));
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
        let (call, _) = self.state.calls.begin("thread/read", params, purpose);
        self.receive(json!({"id": call, "result": answer}));
    }
}
