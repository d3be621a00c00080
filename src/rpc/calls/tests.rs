//! Calls without a connection: what is sent when, and who is answered.
#![forbid(unsafe_code)]

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
    let method = |line: &String| serde_json::from_str::<serde_json::Value>(line).unwrap()["method"].clone();
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
    assert!(matches!(answer(&mut calls, &format!(r#"{{"id":{other},"result":{{}}}}"#)), Answered::Unknown));
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
    let params = |thread: &str| format!("{{\"threadId\":\"{thread}\"}}").into();
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

#[test]
fn a_thread_goes_on_for_what_is_behind_it_and_no_longer() {
    for turn_first in [true, false] {
        let (mut calls, _outbox, _written) = calls(64);
        let open = Purpose::ThreadOpen { made: true };
        let (thread, _) = calls.begin("thread/start", "{}", open.clone());
        let mut behind =
            || calls.begin_behind(thread, "turn/start", Box::new(|_| "{}".into()), Purpose::Plain).0;
        let mut given_up = vec![behind(), behind()];
        given_up.insert(if turn_first { 2 } else { 0 }, thread);
        for call in given_up {
            calls.abandon(call);
        }
        match answer(&mut calls, &format!(r#"{{"id":{thread},"result":{{}}}}"#)) {
            Answered::Late(late, _) => assert_eq!(late, open),
            _ => panic!("opened for nobody, and kept: {turn_first}"),
        }
    }
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
