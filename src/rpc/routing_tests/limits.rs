//! How long a turn may run, and how long nothing may come of it.
#![forbid(unsafe_code)]

use super::*;

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
fn nothing_is_kept_for_long_of_the_limits_of_turns_that_have_ended() {
    let day = Some(Duration::from_secs(24 * 3600));
    let mut rig = rig();
    for number in 0..100 {
        let (call, turn) = rig.start("t", Wishes { deadline: day, ..wishes() });
        rig.answer(call, &format!("{number}"));
        rig.state.tick(Instant::now());
        rig.completed("t", &format!("{number}"));
        rig.remove(turn);
    }
    let (call, _turn) = rig.start("t", Wishes { deadline: day, ..wishes() });
    rig.answer(call, "u");
    let now = Instant::now();
    rig.state.tick(now + Duration::from_secs(61));
    assert_eq!(rig.state.timers.count(), 1, "that of the turn that runs");
    rig.state.tick(now + Duration::from_secs(25 * 3600));
    assert_eq!(rig.state.turns.expired("u"), Some("deadline"));
}

#[test]
fn a_start_that_is_never_answered_ends_at_the_turn_s_limit() {
    let mut rig = rig();
    let (call, lost) = rig.start("t", Wishes { idle: Some(Duration::from_secs(600)), ..wishes() });
    rig.state.limit_start(lost);
    let (answered, turn) = rig.start("s", Wishes { deadline: Some(Duration::from_secs(1)), ..wishes() });
    rig.state.limit_start(turn);
    let now = Instant::now();
    for seconds in [30, 61, 122, 183, 244, 305, 366, 427, 488, 549] {
        rig.state.tick(now + Duration::from_secs(seconds));
        if seconds == 30 {
            assert!(rig.state.turns.awaits_turn(turn), "a second is too short for an answer");
            rig.answer(answered, "v");
        }
        assert!(matches!(rig.take(lost), Taken::Nothing));
    }
    rig.state.tick(now + Duration::from_secs(611));
    let Taken::End(End::Broken(error)) = rig.take(lost) else { panic!("not ended") };
    assert_eq!((error.code(), error.reason()), (CODEX_E_TIMEOUT, "idle"));
    assert!(error.message().starts_with("turn/start: no answer within"), "{error}");
    assert!(!rig.state.turns.is_busy("t"));
    assert_eq!(rig.state.timers.count(), 0);
    // What begins all the same is nobody's.
    rig.answer(call, "u");
    assert!(rig.sent().contains(&r#"turn/interrupt {"threadId":"t","turnId":"u"}"#.to_owned()));
}
