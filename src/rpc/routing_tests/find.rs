//! Handles for turns that no answer of `turn/start` names.
#![forbid(unsafe_code)]

use super::*;
use crate::base::json;

fn compaction() -> Value {
    json!({"type": "contextCompaction"})
}

fn shell_command() -> Value {
    json!({"type": "commandExecution", "source": "userShell"})
}

#[test]
fn a_turn_that_no_answer_names_is_the_one_that_says_what_was_asked_for() {
    let whole = ["1 turn/started", "1 item/started", "1 turn/completed", "end"];
    let mut rig = rig();
    // The answer comes first, between, and last.
    for order in 0..4 {
        let (thread, id) = (format!("t{order}"), format!("u{order}"));
        let (call, turn) = rig.begin(&thread, Follows::Compaction);
        let answer = json!({"id": call, "result": {}});
        (order == 0).then(|| rig.receive(answer.clone()));
        rig.started(&thread, &id);
        (order == 1).then(|| rig.receive(answer.clone()));
        rig.does(&thread, &id, compaction());
        (order == 2).then(|| rig.receive(answer.clone()));
        rig.completed(&thread, &id);
        (order == 3).then(|| rig.receive(answer.clone()));
        assert_eq!(rig.read(turn), whole, "{order}");
        assert!(!rig.state.turns.subscription(turn).unwrap().joined);
        assert!(rig.read_client().is_empty());
    }
}

#[test]
fn a_turn_that_never_begins_is_given_up() {
    let mut rig = rig();
    let (call, turn) = rig.begin("t", Follows::Compaction);
    rig.receive(json!({"id": call, "result": {}}));
    rig.state.tick(Instant::now() + Duration::from_secs(31));
    let Taken::End(End::Broken(error)) = rig.take(turn) else { panic!("not ended") };
    assert_eq!(error.code(), CODEX_E_TIMEOUT);
    rig.started("t", "later");
    assert_eq!(rig.read_client(), ["1 turn/started"]);
}

#[test]
fn what_ends_the_turn_that_runs_is_told_in_the_next_one() {
    // The turn that runs is a handle's or nobody's; the answer comes before that one's end, or last.
    for (order, is_ours) in [(0, false), (0, true), (1, false), (1, true)] {
        let mut rig = rig();
        if is_ours {
            rig.turn("t", "old");
        } else {
            rig.started("t", "old");
        }
        let (call, turn) = rig.begin("t", Follows::Compaction);
        let answer = json!({"id": call, "result": {}});
        (order == 0).then(|| rig.receive(answer.clone()));
        rig.event("item/completed", "t", "old");
        rig.completed("t", "old");
        // Another one was quicker, and is ended for it as well.
        rig.started("t", "between");
        rig.does("t", "between", shell_command());
        rig.completed("t", "between");
        rig.started("t", "new");
        rig.does("t", "new", compaction());
        (order == 1).then(|| rig.receive(answer.clone()));
        rig.completed("t", "new");
        let expected = ["1 turn/started", "1 item/started", "1 turn/completed", "end"];
        assert_eq!(rig.read(turn), expected, "{order} {is_ours}");
        assert!(!rig.state.turns.subscription(turn).unwrap().joined);
        let others = rig.read_client();
        assert_eq!(
            others.iter().filter(|event| *event == "1 turn/started").count(),
            if is_ours { 1 } else { 2 }
        );
    }
}

#[test]
fn what_goes_into_the_turn_that_runs_is_told_there() {
    let mut rig = rig();
    let first = rig.turn("t", "u");
    let (call, turn) = rig.begin("t", Follows::ShellCommand);
    rig.receive(json!({"id": call, "result": {}}));
    // The model's own command is none of the user's.
    rig.does("t", "u", json!({"type": "commandExecution", "source": "agent"}));
    assert!(rig.read(turn).is_empty());
    rig.does("t", "u", shell_command());
    assert!(rig.state.turns.subscription(turn).unwrap().joined);
    rig.completed("t", "u");
    assert_eq!(rig.read(first), rig.read(turn));
}

#[test]
fn a_turn_that_fails_before_it_says_what_it_does_is_meant_too() {
    let mut rig = rig();
    rig.started("t", "old");
    let (call, turn) = rig.begin("t", Follows::Compaction);
    rig.receive(json!({"id": call, "result": {}}));
    for id in ["old", "new"] {
        let failed = json!({"threadId": "t", "turn": {"id": id, "status": "failed"}});
        rig.receive(json!({"method": "turn/completed", "params": failed}));
    }
    assert_eq!(rig.read(turn), ["1 turn/completed", "end"]);
    assert_eq!(rig.state.turns.snapshot(turn).unwrap().turn_id, "new");
}

#[test]
fn a_review_on_a_thread_of_its_own_is_interrupted_there() {
    let mut rig = rig();
    let (call, turn) = rig.start("t", wishes());
    let result = json!({"turn": {"id": "u", "status": "inProgress"}, "reviewThreadId": "apart"});
    rig.receive(json!({"id": call, "result": result}));
    assert!(!rig.state.turns.is_busy("t") && rig.state.turns.is_busy("apart"));
    rig.started("apart", "u");
    let (thread, id) = rig.state.turns.interrupt(turn).unwrap();
    rig.state.send_interrupt(&thread, &id);
    // One that nobody waits for any more is ended there too, and the thread that was made for it let go.
    let (late, gone) = rig.start("t", wishes());
    rig.state.calls.abandon(late);
    rig.remove(gone);
    let result = json!({"turn": {"id": "v", "status": "inProgress"}, "reviewThreadId": "other"});
    rig.receive(json!({"id": late, "result": result}));
    rig.completed("apart", "u");
    assert_eq!(rig.read(turn), ["1 turn/started", "1 turn/completed", "end"]);
    assert_eq!(
        rig.sent(),
        [
            r#"turn/interrupt {"threadId":"apart","turnId":"u"}"#,
            r#"turn/interrupt {"threadId":"other","turnId":"v"}"#,
            r#"thread/unsubscribe {"threadId":"other"}"#,
        ]
    );
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
    rig.state.tick(Instant::now() + Duration::from_secs(31));
    assert!(!rig.state.turns.is_busy("t"));
}

#[test]
fn of_a_turn_that_is_remembered_the_server_is_asked_for_the_items() {
    for tells in [true, false] {
        let mut rig = rig_with(|_| {});
        let first = rig.turn("t", "u");
        rig.completed("t", "u");
        rig.remove(first);
        let (late, is_asked_for) = rig.attach("t", "u");
        let (later, again) = rig.attach("t", "u");
        assert!(is_asked_for && !again);
        assert_eq!(rig.read(late), [""; 0]);
        let turns = json!([{"id": "u", "status": "completed", "items": [{"id": "a"}]}]);
        match tells {
            true => rig.look_up("t", "u", json!({"thread": {"turns": turns}})),
            false => rig.look_up("t", "u", json!({"thread": {"turns": []}})),
        }
        for turn in [late, later] {
            let end: &[&str] = if tells { &["end"] } else { &["1 turn/completed", "end"] };
            assert_eq!(rig.read(turn), end);
            assert_eq!(rig.state.turns.snapshot(turn).unwrap().collected.items.len(), usize::from(tells));
        }
        assert!(!rig.state.turns.is_busy("t"), "nothing runs there");
        rig.remove(late);
        rig.remove(later);
        assert_eq!(rig.state.turns.known(), 0);
    }
}

#[test]
fn of_a_long_end_no_item_is_remembered() {
    for length in [100, 100_000] {
        let mut rig = rig();
        let first = rig.turn("t", "u");
        let items = json!([{"id": "a", "text": "x".repeat(length)}]);
        let turn = json!({"id": "u", "status": "completed", "items": items, "itemsView": "summary"});
        rig.receive(json!({"method": "turn/completed", "params": {"threadId": "t", "turn": turn}}));
        rig.remove(first);
        let (late, _) = rig.attach("t", "u");
        rig.look_up("t", "u", json!({"thread": {"turns": []}}));
        let Taken::Event(event) = rig.take(late) else { panic!("no end") };
        let event: Value = serde_json::from_str(event.json()).unwrap();
        let kept = match length {
            100 => turn,
            _ => json!({"id": "u", "status": "completed", "items": [], "itemsView": "notLoaded"}),
        };
        assert_eq!(event["params"], json!({"threadId": "t", "turn": kept}));
    }
}

#[test]
fn the_end_of_an_attached_turn_waits_for_what_came_before_it() {
    let mut rig = rig();
    let (turn, _) = rig.attach("t", "u");
    rig.completed("t", "u");
    assert_eq!(rig.read(turn), ["1 turn/completed"]);
    let turns = json!([{"id": "u", "status": "inProgress", "items": [{"id": "a"}]}]);
    rig.look_up("t", "u", json!({"thread": {"turns": turns}}));
    assert_eq!(rig.read(turn), ["end"]);
    assert_eq!(rig.state.turns.snapshot(turn).unwrap().collected.items.len(), 1);
}

#[test]
fn a_server_that_tells_nothing_is_not_waited_for() {
    let mut rig = rig();
    let (unheard, _) = rig.attach("t", "u");
    let (over, _) = rig.attach("t2", "v");
    rig.completed("t2", "v");
    for (thread, turn) in [("t", "u"), ("t2", "v")] {
        rig.state.look_up(thread, turn);
    }
    rig.state.tick(Instant::now() + Duration::from_secs(31));
    assert_eq!(rig.read(unheard), ["broken"]);
    assert_eq!(rig.read(over), ["1 turn/completed", "end"]);
}

#[test]
fn a_turn_that_runs_elsewhere_is_not_waited_for() {
    let mut rig = rig();
    let (turn, _) = rig.attach("t", "u");
    let turns = json!([{"id": "u", "status": "inProgress", "items": []}]);
    rig.look_up("t", "u", json!({"thread": {"status": {"type": "notLoaded"}, "turns": turns}}));
    assert_eq!(rig.read(turn), ["broken"]);
}

#[test]
fn a_handle_for_an_old_turn_is_not_taken_for_the_one_that_runs() {
    let mut rig = rig();
    rig.started("t", "runs");
    let (old, _) = rig.attach("t", "old");
    assert_eq!(rig.state.turns.active_turn("t"), Some("runs"));
    rig.look_up("t", "old", json!({"thread": {"turns": [{"id": "old", "status": "completed"}]}}));
    assert_eq!(rig.read(old), ["end"]);
    rig.completed("t", "runs");
    assert!(!rig.state.turns.is_busy("t"));
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
fn an_item_that_is_answered_and_told_of_counts_once() {
    let mut rig = rig();
    let (turn, _) = rig.attach("t", "u");
    let done = |rig: &mut Rig, id: &str| {
        let params = json!({"threadId": "t", "turnId": "u", "item": {"id": id, "told": true}});
        rig.receive(json!({"method": "item/completed", "params": params}));
    };
    done(&mut rig, "b");
    let items = json!([{"id": "a"}, {"id": "b"}, {"id": "c"}]);
    rig.look_up(
        "t",
        "u",
        json!({"thread": {"turns": [{"id": "u", "status": "inProgress", "items": items}]}}),
    );
    // The answer may overtake what was told before it.
    done(&mut rig, "c");
    done(&mut rig, "d");
    rig.completed("t", "u");
    let items = rig.state.turns.snapshot(turn).unwrap().collected.items;
    let member = |item: &Message, pointer: &str| json::pointer(item.body(), pointer).map(str::to_owned);
    let ids: Vec<_> = items.iter().filter_map(|item| member(item, "/item/id")).collect();
    assert_eq!(ids, [r#""a""#, r#""b""#, r#""c""#, r#""d""#]);
    let told: Vec<_> = items.iter().map(|item| member(item, "/item/told").is_some()).collect();
    assert_eq!(told, [false, true, true, true]);
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
    assert_eq!(
        rig.read(turn),
        ["1 item/started", "1 turn/started", "1 item/completed", "1 turn/completed", "end"]
    );
    assert!(rig.read_client().is_empty());
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
