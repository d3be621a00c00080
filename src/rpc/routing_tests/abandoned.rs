//! What is undone when its caller has gone.
#![forbid(unsafe_code)]

use super::*;
use crate::rpc::connection::what_for;

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
fn an_interrupt_that_was_refused_for_good_can_be_asked_for_once_more() {
    let mut rig = rig();
    let turn = rig.turn("t", "u");
    let (mut now, mut last_call) = (Instant::now(), 1);
    let mut refused = |rig: &mut Rig| {
        let Some((thread_id, turn_id)) = rig.state.turns.interrupt(turn) else { return 0 };
        rig.state.send_interrupt(&thread_id, &turn_id);
        let mut asked = 0;
        while rig.state.turns.interrupt(turn).is_none() {
            asked += 1;
            last_call += 1;
            let error = json!({"code": -32600, "message": "no active turn to interrupt"});
            rig.receive(json!({"id": last_call, "error": error}));
            now += Duration::from_secs(1);
            rig.state.tick(now);
            assert!(asked < 100, "it is asked for without an end");
        }
        // That was the next one.
        rig.state.turns.interrupt_given_up("u");
        asked
    };
    assert_eq!((refused(&mut rig), refused(&mut rig)), (16, 16));
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
fn nothing_is_kept_of_a_thread_that_nobody_waits_for() {
    let mut rig = rig();
    let (call, _) = rig.state.calls.begin("thread/start", "{}", Purpose::ThreadOpen { made: true });
    let queue = rig.state.threads.open("");
    rig.state.opening.entry(call).or_default().push(queue);
    drop(rig.state.threads.remove(queue));
    rig.state.leave_opening(call);
    assert!(rig.state.opening.is_empty());
}

#[test]
fn what_a_request_without_a_handle_began_is_undone_too() {
    let mut rig = rig();
    for (method, result) in [
        ("turn/start", json!({"turn": {"id": "u", "status": "inProgress"}})),
        ("review/start", json!({"turn": {"id": "v", "status": "inProgress"}, "reviewThreadId": "made"})),
        ("thread/start", json!({"thread": {"id": "s"}})),
        ("thread/fork", json!({"thread": {"id": "f"}})),
        ("thread/resume", json!({"thread": {"id": "r"}})),
    ] {
        let params = r#"{"threadId":"t"}"#;
        let purpose = what_for(&rig.state, method, params, Purpose::Plain);
        let (call, _) = rig.state.calls.begin(method, params, purpose);
        rig.state.calls.abandon(call);
        rig.receive(json!({"id": call, "result": result}));
    }
    let undone: Vec<String> =
        rig.sent().into_iter().filter(|line| !line.ends_with(r#"{"threadId":"t"}"#)).collect();
    assert_eq!(
        undone,
        [
            r#"turn/interrupt {"threadId":"t","turnId":"u"}"#,
            r#"turn/interrupt {"threadId":"made","turnId":"v"}"#,
            r#"thread/unsubscribe {"threadId":"made"}"#,
            r#"thread/unsubscribe {"threadId":"s"}"#,
            r#"thread/unsubscribe {"threadId":"f"}"#,
        ]
    );
}
