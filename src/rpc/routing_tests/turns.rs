//! Turns, their handles, and events that come before the answers that name them.
#![forbid(unsafe_code)]

use super::*;
use crate::base::error::Error;

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
fn a_turn_whose_thread_is_gone_ends_for_its_handles() {
    for method in ["thread/closed", "thread/archived", "thread/deleted"] {
        let mut rig = rig();
        let gone = rig.turn("t", "u");
        let other = rig.turn("other", "v");
        rig.receive(json!({"method": method, "params": {"threadId": "t"}}));
        let is_closed = |error: &Error| error.code() == CODEX_E_CLOSED;
        assert!(matches!(rig.take(gone), Taken::End(End::Broken(error)) if is_closed(&error)), "{method}");
        assert!(matches!(rig.take(other), Taken::Nothing), "{method}");
    }
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
fn a_status_that_is_not_known_is_not_the_end() {
    let mut rig = rig();
    let (call, turn) = rig.start("t", wishes());
    rig.receive(json!({"id": call, "result": {"turn": {"id": "u", "status": "queued"}}}));
    rig.started("t", "u");
    rig.completed("t", "u");
    assert_eq!(rig.read(turn), ["1 turn/started", "1 turn/completed", "end"]);
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
fn a_delta_that_nobody_looks_at_is_said_to_be_one() {
    let mut rig = rig();
    assert_eq!(rig.delta("t", "u"), Passed::NotSimple, "its turn is not known");
    let watched = rig.turn("t", "u");
    let (call, _) = rig.start("v", Wishes { watched: false, ..wishes() });
    rig.answer(call, "w");
    assert_eq!(rig.delta("t", "u"), Passed::Taken);
    assert_eq!(rig.delta("v", "w"), Passed::Unwatched);
    assert_eq!(rig.read(watched), ["1 item/agentMessage/delta"]);
    // Who watches the thread is told the long way.
    let thread = rig.watch("v");
    assert_eq!(rig.delta("v", "w"), Passed::NotSimple);
    assert!(!rig.read_thread(thread).is_empty());
}
