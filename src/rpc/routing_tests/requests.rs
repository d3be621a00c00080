//! Who answers a request of the server, and who only sees it.
#![forbid(unsafe_code)]

use super::*;

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
    let items = r#"[{"text":"declined by the client","type":"inputText"}]"#;
    let declined = |id: u64| format!(r#"{{"id":{id},"result":{{"contentItems":{items},"success":false}}}}"#);
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

#[test]
fn what_is_left_to_others_is_shown_and_never_declined() {
    let mut rig = rig_with(|settings| {
        settings.leave_to_others = true;
        settings.approval_timeout = Some(Duration::from_millis(1));
    });
    let resolved =
        |id: i64| json!({"method": "serverRequest/resolved", "params": {"threadId": "t", "requestId": id}});
    // Nobody sees it, and nobody is told that it is settled.
    rig.ask(json!(0), "t", "u");
    rig.receive(resolved(0));
    let turn = rig.turn("t", "u");
    rig.ask(json!(1), "t", "u");
    std::thread::sleep(Duration::from_millis(5));
    rig.state.tick(Instant::now());
    // It is shown, let go, and settled by somebody else.
    assert_eq!(rig.read(turn), ["2 item/fileChange/requestApproval"]);
    rig.receive(resolved(1));
    assert_eq!(rig.read(turn), ["6 libcodex/withdrawn"]);
    rig.state.client_in_use = true;
    assert!(!rig.read_client().contains(&"6 libcodex/withdrawn".to_owned()));
    rig.ask(json!(2), "t", "u");
    rig.state.decline_all();
    assert!(rig.sent().is_empty());
}

#[test]
fn a_server_that_asks_without_an_end_is_told_no_at_some_point() {
    let mut rig = rig();
    let turn = rig.turn("t", "u");
    for id in 0..3000 {
        rig.ask(json!(id), "t", "u");
    }
    let events = rig.state.turns.subscription(turn).unwrap().queue.take_all();
    let requests = || events.iter().filter(|event| event.kind() == event::REQUEST);
    assert_eq!((events.len(), requests().count()), (3000, 1024));
    // Where one is answered, there is room for another.
    requests().next().unwrap().respond(r#"{"decision":"accept"}"#).unwrap();
    rig.ask(json!(3000), "t", "u");
    assert_eq!(rig.read(turn), ["2 item/fileChange/requestApproval"]);
    drop(events);
    let declined = rig.sent().iter().filter(|line| line.contains("decline")).count();
    assert_eq!(declined, 3000);
}
