//! Queues of threads, and what is begun on a thread that has no id yet.
#![forbid(unsafe_code)]

use super::*;

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
