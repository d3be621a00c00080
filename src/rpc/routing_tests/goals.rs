//! Goals: one logical turn over those that the server begins for it.
#![forbid(unsafe_code)]

use super::*;
use crate::rpc::turns::GoalRequest;

const WHOLE_TURN: [&str; 3] = ["1 turn/started", "1 item/completed", "1 turn/completed"];

/// A goal that a handle has begun, as far as the test has let it come.
struct Pursued {
    check: u64,
    handle: u64,
}

impl Rig {
    /// `thread/read` is sent.
    fn pursue(&mut self, thread: &str, is_new: bool, wishes: Wishes) -> Pursued {
        let request = GoalRequest { params: r#"{"status":"active"}"#.into(), trace: None, is_new };
        let (handle, _) = self.state.turns.prepare_goal(wishes, request);
        self.state.turns.claim_goal(handle, thread).unwrap();
        let purpose = Purpose::GoalCheck { subscription: handle };
        let (check, _) = self.state.calls.begin("thread/read", "{}", purpose);
        Pursued { check, handle }
    }

    /// The thread is at rest, and `thread/goal/set` is sent: its call.
    fn rests(&mut self, pursued: &Pursued) -> u64 {
        self.receive(json!({"id": pursued.check, "result": {"thread": {"status": {"type": "idle"}}}}));
        pursued.check + 1
    }

    fn goal_answer(&mut self, call: u64, status: &str) {
        self.receive(json!({"id": call, "result": {"goal": {"objective": "x", "status": status}}}));
    }

    fn goal_says(&mut self, thread: &str, turn: Option<&str>, status: &str) {
        let params = json!({"threadId": thread, "turnId": turn, "goal": {"status": status}});
        self.receive(json!({"method": "thread/goal/updated", "params": params}));
    }

    /// A goal that the server has.
    fn goal(&mut self, thread: &str) -> u64 {
        self.goal_with(thread, wishes())
    }

    fn goal_with(&mut self, thread: &str, wishes: Wishes) -> u64 {
        let pursued = self.pursue(thread, false, wishes);
        let set = self.rests(&pursued);
        self.goal_answer(set, "active");
        assert_eq!(self.read(pursued.handle), ["3 "]);
        pursued.handle
    }

    fn item(&mut self, thread: &str, turn: &str) {
        let params = json!({"threadId": thread, "turnId": turn, "item": {"id": turn}});
        self.receive(json!({"method": "item/completed", "params": params}));
    }

    fn whole_turn(&mut self, thread: &str, turn: &str) {
        self.started(thread, turn);
        self.item(thread, turn);
        self.completed(thread, turn);
    }

    fn ends_as(&mut self, thread: &str, turn: &str, status: &str) {
        let turn = json!({"id": turn, "status": status});
        self.receive(json!({"method": "turn/completed", "params": {"threadId": thread, "turn": turn}}));
    }

    fn interrupt(&mut self, handle: u64) {
        if let Some((thread, turn)) = self.state.turns.interrupt(handle) {
            self.state.send_interrupt(&thread, &turn);
        }
    }

    fn after(&mut self, milliseconds: u64) {
        self.state.tick(Instant::now() + Duration::from_millis(milliseconds));
    }

    fn name(&self, handle: u64) -> String {
        self.state.turns.snapshot(handle).unwrap().turn_id
    }

    fn status(&self, handle: u64) -> String {
        self.state.turns.snapshot(handle).unwrap().goal.unwrap().status
    }
}

const PAUSE: &str = r#"thread/goal/set {"status":"paused","threadId":"t"}"#;

fn interrupt(turn: &str) -> String {
    format!(r#"turn/interrupt {{"threadId":"t","turnId":"{turn}"}}"#)
}

#[test]
fn a_goal_is_the_turns_that_follow_each_other_until_it_is_complete() {
    let mut rig = rig();
    let goal = rig.goal("t");
    rig.goal_says("t", None, "active");
    rig.whole_turn("t", "one");
    rig.whole_turn("t", "two");
    rig.started("t", "three");
    rig.goal_says("t", Some("three"), "complete");
    rig.completed("t", "three");
    let mut expected = vec!["1 thread/goal/updated"];
    expected.extend(WHOLE_TURN);
    expected.extend(WHOLE_TURN);
    expected.extend(["1 turn/started", "1 thread/goal/updated", "1 turn/completed", "end"]);
    assert_eq!(rig.read(goal), expected);
    let snapshot = rig.state.turns.snapshot(goal).unwrap();
    assert_eq!((snapshot.turn_id.as_str(), snapshot.collected.items.len()), ("one", 2));
    let goal_s = snapshot.goal.unwrap();
    assert_eq!((goal_s.status.as_str(), goal_s.ends.len(), goal_s.ended), ("complete", 3, true));
    assert!(rig.read_client().is_empty());
    // The next turn is not the goal's.
    rig.started("t", "four");
    assert_eq!(rig.read_client(), ["1 turn/started"]);
    rig.completed("t", "four");
    rig.remove(goal);
    assert_eq!(rig.state.turns.known(), 0);
}

#[test]
fn a_goal_is_not_set_before_its_thread_rests_and_an_earlier_one_is_cleared() {
    let mut rig = rig();
    let first = rig.pursue("t", true, wishes());
    let clear = rig.rests(&first);
    // What is said of the earlier goal is not this one's.
    rig.receive(json!({"method": "thread/goal/cleared", "params": {"threadId": "t"}}));
    rig.receive(json!({"id": clear, "result": {"cleared": true}}));
    rig.goal_says("t", None, "paused");
    rig.goal_answer(clear + 1, "active");
    assert_eq!(rig.read(first.handle), ["3 "]);
    assert_eq!(rig.status(first.handle), "active");
    assert_eq!(rig.read_client(), ["1 thread/goal/cleared", "1 thread/goal/updated"]);
    // A thread where a turn runs, of which nothing was heard here.
    let busy = rig.pursue("busy", true, wishes());
    rig.receive(json!({"id": busy.check, "result": {"thread": {"status": {"type": "active"}}}}));
    assert_eq!(rig.read(busy.handle), ["broken"]);
    // It is free for another.
    let again = rig.pursue("busy", false, wishes());
    assert!(rig.state.turns.claim_goal(again.handle, "busy").is_err());
    rig.receive(json!({"id": again.check, "error": {"code": -32600, "message": "thread not loaded: busy"}}));
    assert_eq!(rig.read(again.handle), ["broken"]);
    assert_eq!(
        rig.sent(),
        [
            "thread/read {}",
            r#"thread/goal/clear {"threadId":"t"}"#,
            r#"thread/goal/set {"status":"active","threadId":"t"}"#,
            "thread/read {}",
            "thread/read {}",
        ]
    );
}

#[test]
fn a_turn_before_the_answer_is_the_goal_s_and_comes_after_it() {
    let mut rig = rig();
    rig.started("t", "before");
    rig.completed("t", "before");
    let pursued = rig.pursue("t", false, wishes());
    let set = rig.rests(&pursued);
    // Something is told late of the turn before.
    rig.event("thread/tokenUsage/updated", "t", "before");
    rig.started("t", "one");
    assert!(rig.read(pursued.handle).is_empty());
    rig.goal_answer(set, "active");
    assert_eq!(rig.read(pursued.handle), ["3 ", "1 turn/started"]);
    assert_eq!(rig.name(pursued.handle), "one");
    assert_eq!(rig.read_client(), ["1 turn/started", "1 turn/completed", "1 thread/tokenUsage/updated"]);
}

#[test]
fn a_goal_that_is_refused_gives_back_what_came_meanwhile() {
    let mut rig = rig();
    let pursued = rig.pursue("t", false, wishes());
    let set = rig.rests(&pursued);
    rig.started("t", "other");
    rig.receive(json!({"id": set, "error": {"code": -32600, "message": "no goal exists"}}));
    assert_eq!(rig.read(pursued.handle), ["broken"]);
    assert_eq!(rig.read_client(), ["1 turn/started"]);
    rig.completed("t", "other");
    rig.remove(pursued.handle);
    assert_eq!(rig.state.turns.known(), 0);
}

#[test]
fn a_goal_that_runs_is_taken_up_in_its_turn() {
    let mut rig = rig();
    rig.started("t", "one");
    let goal = rig.goal("t");
    assert!(rig.state.turns.subscription(goal).unwrap().joined);
    rig.goal_says("t", None, "paused");
    rig.completed("t", "one");
    assert_eq!(rig.read(goal), ["1 thread/goal/updated", "1 turn/completed", "end"]);
}

#[test]
fn a_goal_that_is_paused_ends_with_the_turn_that_runs_or_if_none_begins() {
    let mut rig = rig();
    let goal = rig.goal("t");
    rig.started("t", "one");
    rig.goal_says("t", None, "paused");
    assert_eq!(rig.read(goal), ["1 turn/started", "1 thread/goal/updated"]);
    rig.completed("t", "one");
    assert_eq!(rig.read(goal), ["1 turn/completed", "end"]);
    rig.remove(goal);
    // Between two turns the server may have decided on the next one.
    let goal = rig.goal("t");
    rig.whole_turn("t", "two");
    rig.receive(json!({"method": "thread/goal/cleared", "params": {"threadId": "t"}}));
    rig.after(500);
    rig.started("t", "three");
    rig.after(5000);
    let expected = ["1 turn/started", "1 item/completed", "1 turn/completed", "1 thread/goal/cleared"];
    assert_eq!(rig.read(goal)[..4], expected);
    rig.completed("t", "three");
    assert_eq!(rig.read(goal), ["1 turn/completed", "end"]);
    assert_eq!(rig.status(goal), "cleared");
    rig.remove(goal);
    let goal = rig.goal("t");
    rig.whole_turn("t", "four");
    rig.goal_says("t", None, "paused");
    rig.after(500);
    assert_eq!(rig.read(goal).last().unwrap(), "1 thread/goal/updated");
    rig.after(1500);
    assert_eq!(rig.read(goal), ["end"]);
    rig.remove(goal);
    // It was made active again before that.
    let goal = rig.goal("t");
    rig.whole_turn("t", "five");
    rig.goal_says("t", None, "paused");
    rig.goal_says("t", None, "active");
    rig.after(5000);
    assert_eq!(rig.read(goal).last().unwrap(), "1 thread/goal/updated");
}

#[test]
fn a_goal_that_ends_before_its_first_turn_fails() {
    let mut rig = rig();
    let pursued = rig.pursue("t", false, wishes());
    let set = rig.rests(&pursued);
    rig.goal_answer(set, "budgetLimited");
    assert_eq!(rig.read(pursued.handle), ["3 ", "broken"]);
    rig.remove(pursued.handle);
    let goal = rig.goal("t");
    rig.goal_says("t", None, "paused");
    rig.after(1500);
    let _ = rig.read(goal);
    let Taken::End(End::Broken(error)) = rig.take(goal) else { panic!("not ended") };
    assert_eq!((error.code(), error.reason()), (CODEX_E_CANCELLED, "goalEnded"));
    assert_eq!(error.detail("goalStatus"), Some(&json!("paused")));
    rig.remove(goal);
    assert_eq!(rig.state.turns.known(), 0);
}

#[test]
fn a_goal_whose_first_turn_does_not_begin_is_given_up_and_paused() {
    let mut rig = rig();
    let goal = rig.goal("t");
    rig.after(31_000);
    let Taken::End(End::Broken(error)) = rig.take(goal) else { panic!("not ended") };
    assert_eq!(error.code(), CODEX_E_TIMEOUT);
    // A turn that begins all the same is interrupted.
    rig.started("t", "late");
    assert_eq!(rig.sent()[2..], [PAUSE.to_owned(), interrupt("late")]);
}

#[test]
fn an_interrupt_pauses_the_goal_and_then_interrupts_the_turn_that_runs() {
    let mut rig = rig();
    let goal = rig.goal("t");
    rig.whole_turn("t", "one");
    rig.started("t", "two");
    rig.interrupt(goal);
    rig.interrupt(goal);
    // Ended before the pause is answered: the answer is waited for.
    rig.ends_as("t", "two", "interrupted");
    assert_ne!(rig.read(goal).last().unwrap(), "end");
    rig.goal_answer(3, "paused");
    assert_eq!(rig.read(goal), ["end"]);
    let snapshot = rig.state.turns.snapshot(goal).unwrap().goal.unwrap();
    assert_eq!((snapshot.status.as_str(), snapshot.interrupted), ("paused", true));
    assert_eq!(rig.sent()[2..], [PAUSE.to_owned(), interrupt("two")]);
}

#[test]
fn an_interrupt_between_two_turns_ends_the_next_one() {
    let mut rig = rig();
    let goal = rig.goal("t");
    rig.whole_turn("t", "one");
    rig.interrupt(goal);
    rig.goal_answer(3, "paused");
    rig.started("t", "two");
    rig.ends_as("t", "two", "interrupted");
    assert_eq!(rig.read(goal).last().unwrap(), "end");
    assert_eq!(rig.sent()[2..], [PAUSE.to_owned(), interrupt("two")]);
}

#[test]
fn an_interrupt_goes_on_to_the_turn_that_the_server_names() {
    let mut rig = rig();
    let goal = rig.goal("t");
    rig.started("t", "one");
    rig.interrupt(goal);
    let refusal =
        |call| json!({"id": call, "error": {"message": "expected active turn id one but found unheard"}});
    rig.receive(refusal(4));
    // Said again, it is waited for as with every turn.
    rig.receive(refusal(5));
    rig.receive(json!({"id": 3, "error": {"code": -32600, "message": "no"}}));
    rig.completed("t", "one");
    rig.started("t", "two");
    rig.ends_as("t", "two", "interrupted");
    assert_eq!(rig.read(goal).last().unwrap(), "end");
    // A refused pause leaves the goal active; its turns are ended all the same.
    assert_eq!(rig.status(goal), "active");
    let expected = [PAUSE.to_owned(), interrupt("one"), interrupt("unheard"), interrupt("two")];
    assert_eq!(rig.sent()[2..], expected);
}

#[test]
fn an_interrupt_before_the_answer_is_remembered() {
    let mut rig = rig();
    let pursued = rig.pursue("t", false, wishes());
    let set = rig.rests(&pursued);
    rig.interrupt(pursued.handle);
    rig.goal_answer(set, "active");
    rig.started("t", "one");
    rig.goal_answer(set + 1, "paused");
    rig.ends_as("t", "one", "interrupted");
    assert_eq!(rig.read(pursued.handle).last().unwrap(), "end");
    // Before it is sent, it is not sent.
    let other = rig.pursue("other", false, wishes());
    rig.interrupt(other.handle);
    rig.receive(json!({"id": other.check, "result": {"thread": {"status": {"type": "idle"}}}}));
    let Taken::End(End::Broken(error)) = rig.take(other.handle) else { panic!("not ended") };
    assert_eq!(error.code(), CODEX_E_CANCELLED);
    assert_eq!(rig.sent()[2..], [PAUSE.to_owned(), interrupt("one"), "thread/read {}".to_owned()]);
}

#[test]
fn a_turn_that_somebody_else_interrupts_ends_the_goal_unless_another_follows() {
    let mut rig = rig();
    let goal = rig.goal("t");
    rig.started("t", "one");
    rig.ends_as("t", "one", "interrupted");
    rig.started("t", "compaction");
    rig.completed("t", "compaction");
    rig.after(5000);
    assert_ne!(rig.read(goal).last().unwrap(), "end");
    rig.started("t", "two");
    rig.ends_as("t", "two", "interrupted");
    assert_ne!(rig.read(goal).last().unwrap(), "end");
    rig.after(1500);
    assert_eq!(rig.read(goal), ["end"]);
    assert_eq!(rig.status(goal), "active");
}

#[test]
fn a_failed_turn_is_what_the_goal_ended_with_unless_it_was_interrupted() {
    for interrupted in [false, true] {
        let mut rig = rig();
        let goal = rig.goal("t");
        rig.started("t", "one");
        rig.ends_as("t", "one", "failed");
        rig.started("t", "two");
        if interrupted {
            rig.interrupt(goal);
            rig.goal_answer(3, "paused");
            rig.ends_as("t", "two", "interrupted");
        } else {
            rig.goal_says("t", Some("two"), "blocked");
            rig.completed("t", "two");
        }
        assert_eq!(rig.read(goal).last().unwrap(), "end");
        let turn = rig.state.turns.snapshot(goal).unwrap().collected.completed.unwrap();
        assert_eq!(turn.turn_id(), if interrupted { "two" } else { "one" });
    }
}

#[test]
fn a_goal_s_limits_count_over_its_turns() {
    let limit = |deadline, idle| {
        let of = |seconds: Option<u64>| seconds.map(Duration::from_secs);
        Wishes { deadline: of(deadline), idle: of(idle), ..wishes() }
    };
    for (wishes, why) in [(limit(Some(60), Some(90)), "deadline"), (limit(None, Some(60)), "idle")] {
        let mut rig = rig();
        let goal = rig.goal_with("t", wishes);
        rig.whole_turn("t", "one");
        rig.started("t", "two");
        rig.after(59_000);
        assert_eq!(rig.state.turns.snapshot(goal).unwrap().expired, None);
        rig.after(61_000);
        assert_eq!(rig.state.turns.snapshot(goal).unwrap().expired, Some(why));
        // The server does not end it.
        rig.after(75_000);
        let _ = rig.read(goal);
        let Taken::End(End::Broken(error)) = rig.take(goal) else { panic!("not ended") };
        assert_eq!((error.code(), error.reason()), (CODEX_E_TIMEOUT, why));
        assert!(error.message().contains("turn one"), "{}", error.message());
        rig.remove(goal);
        rig.completed("t", "two");
        assert_eq!(rig.state.turns.known(), 0);
        assert_eq!(rig.sent()[2..4], [PAUSE.to_owned(), interrupt("two")]);
    }
}

#[test]
fn a_handle_that_joins_a_turn_of_a_goal_ends_with_that_turn() {
    let mut rig = rig();
    let goal = rig.goal("t");
    rig.started("t", "one");
    let joined = rig.turn("t", "one");
    assert!(rig.state.turns.is_busy("t"));
    rig.ask(json!(0), "t", "one");
    rig.completed("t", "one");
    rig.whole_turn("t", "two");
    assert_eq!(rig.read(joined), ["7 item/fileChange/requestApproval", "1 turn/completed", "end"]);
    let seen = rig.read(goal);
    assert_eq!(
        seen[..4],
        ["1 turn/started", "2 item/fileChange/requestApproval", "6 libcodex/withdrawn", "1 turn/completed"]
    );
    assert_eq!(seen[4..], WHOLE_TURN);
    assert!(rig.read_client().is_empty());
}

#[test]
fn a_review_on_a_goal_s_thread_is_told_under_the_name_that_it_ends_with() {
    let mut rig = rig();
    let goal = rig.goal("t");
    rig.started("t", "one");
    rig.ends_as("t", "one", "interrupted");
    rig.item("t", "review");
    let inner = json!({"id": "inner", "rootTurnId": "review"});
    rig.receive(json!({"method": "turn/started", "params": {"threadId": "t", "turn": inner}}));
    rig.interrupt(goal);
    rig.goal_answer(3, "paused");
    rig.ends_as("t", "review", "interrupted");
    assert_eq!(rig.read(goal).last().unwrap(), "end");
    assert_eq!(rig.state.turns.snapshot(goal).unwrap().goal.unwrap().ends.len(), 2);
    assert_eq!(rig.sent()[2..], [PAUSE.to_owned(), interrupt("inner")]);
}

#[test]
fn a_freed_goal_goes_on_by_itself_unless_it_was_to_be_interrupted_or_is_not_known_yet() {
    let mut rig = rig();
    let goal = rig.goal("t");
    rig.started("t", "one");
    rig.remove(goal);
    rig.item("t", "one");
    assert_eq!(rig.read_client(), ["1 item/completed"]);
    assert_eq!(rig.state.turns.known(), 1, "only that the thread is busy");
    rig.completed("t", "one");

    let goal = rig.goal_with("t", Wishes { interrupt_on_free: true, ..wishes() });
    rig.started("t", "two");
    rig.remove(goal);
    rig.goal_answer(5, "paused");
    rig.ends_as("t", "two", "interrupted");
    assert_eq!(rig.state.turns.known(), 0);

    let pursued = rig.pursue("t", false, wishes());
    let set = rig.rests(&pursued);
    rig.remove(pursued.handle);
    rig.goal_answer(set, "active");
    rig.goal_answer(set + 1, "paused");
    rig.started("t", "three");
    rig.ends_as("t", "three", "interrupted");
    rig.after(1500);
    assert_eq!(rig.state.turns.known(), 0);

    let pursued = rig.pursue("t", false, wishes());
    rig.remove(pursued.handle);
    rig.rests(&pursued);
    assert_eq!(rig.state.turns.known(), 0);
    let asked = |line: &&String| line.contains("paused") || line.starts_with("turn/interrupt");
    let sent = rig.sent();
    let asked: Vec<&String> = sent.iter().filter(asked).collect();
    assert_eq!(asked, [PAUSE, &interrupt("two"), PAUSE, &interrupt("three")]);
}

#[test]
fn a_goal_whose_thread_is_closed_or_whose_server_ends_does_not_hang() {
    let mut rig = rig();
    let goal = rig.goal("t");
    rig.whole_turn("t", "one");
    rig.receive(json!({"method": "thread/closed", "params": {"threadId": "t"}}));
    rig.after(1500);
    assert_eq!(rig.read(goal).last().unwrap(), "end");
    rig.remove(goal);
    let goal = rig.goal("t");
    rig.started("t", "two");
    rig.state.fail_all(&crate::base::error::Error::new(CODEX_E_TIMEOUT, "gone"));
    assert_eq!(rig.read(goal).last().unwrap(), "broken");
    rig.remove(goal);
    assert_eq!(rig.state.turns.known(), 0);
}

#[test]
fn an_interrupt_of_the_thread_ends_its_goal() {
    let mut rig = rig();
    let goal = rig.goal("t");
    rig.started("t", "one");
    for turn in rig.state.turns.interrupt_thread("t") {
        rig.state.send_interrupt("t", &turn);
    }
    rig.goal_answer(3, "paused");
    rig.ends_as("t", "one", "interrupted");
    assert_eq!(rig.read(goal).last().unwrap(), "end");
    assert_eq!(rig.sent()[2..], [PAUSE.to_owned(), interrupt("one")]);
}

#[test]
fn an_unread_goal_that_is_too_long_is_ended() {
    let mut rig = rig_with(|settings| settings.queue_bytes = 100);
    let goal = rig.goal("t");
    for number in 0..20 {
        rig.whole_turn("t", &format!("turn {number}"));
    }
    let seen = rig.read(goal);
    assert_eq!(seen.last().unwrap(), "broken");
    let Taken::End(End::Broken(error)) = rig.take(goal) else { panic!("not ended") };
    assert_eq!(error.code(), CODEX_E_OVERFLOW);
    assert_eq!(rig.sent()[2], PAUSE);
}

#[test]
fn a_goal_that_is_interrupted_before_it_is_set_leaves_the_earlier_one() {
    let mut rig = rig();
    let pursued = rig.pursue("t", true, wishes());
    rig.interrupt(pursued.handle);
    rig.rests(&pursued);
    assert_eq!(rig.read(pursued.handle), ["broken"]);
    assert_eq!(rig.sent(), ["thread/read {}"]);
}

#[test]
fn a_goal_that_is_freed_before_it_is_set_has_no_turn_to_interrupt() {
    let mut rig = rig();
    let pursued = rig.pursue("t", true, Wishes { interrupt_on_free: true, ..wishes() });
    rig.remove(pursued.handle);
    rig.rests(&pursued);
    assert_eq!(rig.state.turns.known(), 0);
    assert_eq!(rig.sent(), ["thread/read {}"]);
}

#[test]
fn a_goal_that_is_never_answered_ends_at_its_limit_and_is_paused_if_it_is_set_later() {
    let mut rig = rig();
    let limited = || Wishes { deadline: Some(Duration::from_secs(5)), ..wishes() };
    let unread = rig.pursue("s", true, limited());
    let unset = rig.pursue("t", false, limited());
    let set = rig.rests(&unset);
    for handle in [unread.handle, unset.handle] {
        rig.state.limit_start(handle);
    }
    rig.after(59_000);
    for handle in [unread.handle, unset.handle] {
        assert!(rig.read(handle).is_empty());
    }
    rig.after(61_000);
    for (handle, method) in [(unread.handle, "thread/read"), (unset.handle, "thread/goal/set")] {
        let Taken::End(End::Broken(error)) = rig.take(handle) else { panic!("{method}: not ended") };
        assert_eq!((error.code(), error.reason()), (CODEX_E_TIMEOUT, "deadline"));
        assert!(error.message().starts_with(method), "{error}");
        rig.remove(handle);
    }
    assert_eq!(rig.state.turns.known(), 0);
    rig.started("t", "one");
    rig.goal_answer(set, "active");
    let sent = rig.sent();
    assert!(sent.contains(&PAUSE.to_owned()) && sent.contains(&interrupt("one")), "{sent:?}");
}

#[test]
fn a_goal_whose_pause_is_never_answered_ends_with_its_turn() {
    let mut rig = rig();
    let goal = rig.goal("t");
    rig.started("t", "one");
    rig.interrupt(goal);
    rig.ends_as("t", "one", "interrupted");
    assert_eq!(rig.read(goal), ["1 turn/started", "1 turn/completed"]);
    rig.after(1_100);
    rig.after(31_000);
    assert_eq!(rig.read(goal), ["end"]);
    rig.remove(goal);
    assert_eq!(rig.state.turns.known(), 0);
}

#[test]
fn a_goal_that_is_given_up_leaves_its_thread_to_the_one_after_it() {
    let mut rig = rig();
    let first = rig.goal_with("t", Wishes { deadline: Some(Duration::from_millis(5)), ..wishes() });
    rig.started("t", "one");
    rig.after(1_000);
    rig.after(20_000);
    assert_eq!(rig.read(first), ["1 turn/started", "broken"]);
    let second = rig.goal("t");
    rig.remove(first);
    rig.whole_turn("t", "two");
    assert_eq!(rig.read(second), WHOLE_TURN);
    rig.goal_says("t", None, "complete");
    rig.after(20_000);
    assert_eq!(rig.read(second), ["1 thread/goal/updated", "end"]);
}
