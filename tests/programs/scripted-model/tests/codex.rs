//! The real codex runs real turns against the model.

mod support;

use serde_json::{Value, json};
use support::Model;
use support::codex::Codex;

/// What makes a command that wants to leave the sandbox ask first.
fn asking() -> Value {
    json!({"approvalPolicy": "on-request", "sandbox": "read-only"})
}

/// Nothing is asked in this turn.
const NOBODY: Value = Value::Null;

#[test]
fn plain_text() {
    let model = Model::playing(&json!({"replies": [{
        "steps": [{"reasoning": "Thinking."}, {"text": "One moment.", "phase": "commentary"},
                  {"text": "Hello there.", "deltas": 6, "phase": "final_answer"}],
        "usage": {"inputTokens": 70, "cachedInputTokens": 7, "outputTokens": 8, "reasoningTokens": 3},
    }]}));
    let mut codex = Codex::start(&model, &[]);
    let thread = codex.thread(json!({}));
    let turn = codex.turn(&thread, "hello", &NOBODY);
    assert_eq!(turn.turn["status"], "completed");
    assert_eq!((turn.deltas, turn.text.as_str()), (7, "One moment.Hello there."));
    let messages = turn.items("agentMessage");
    assert_eq!(
        (&messages[0]["phase"], &messages[1]["phase"]),
        (&json!("commentary"), &json!("final_answer"))
    );
    assert_eq!(turn.items("reasoning")[0]["summary"], json!(["Thinking."]));
    assert_eq!(turn.usage["inputTokens"], 70);
    assert_eq!(
        (&turn.usage["cachedInputTokens"], &turn.usage["reasoningOutputTokens"]),
        (&json!(7), &json!(3))
    );
    let records = model.ended_records();
    assert_eq!(records.len(), 1);
    let record = &records[0];
    assert_eq!((&record["userText"], &record["outcome"]), (&json!("hello"), &json!("completed")));
    assert_eq!((&record["thread"], &record["turn"]), (&json!(thread), &turn.turn["id"]));
}

#[test]
fn the_second_turn_knows_the_first() {
    let model = Model::start();
    let mut codex = Codex::start(&model, &[]);
    let thread = codex.thread(json!({}));
    let first = codex.turn(&thread, "My name is Ada.", &NOBODY);
    assert_eq!(first.answer(), "You said: \"My name is Ada.\". This is your first message here.");
    let second = codex.turn(&thread, "What is my name?", &NOBODY);
    assert_eq!(
        second.answer(),
        "You said: \"What is my name?\". I have seen 1 of your messages before this one; the first was: \"My name is Ada.\"."
    );
}

#[test]
fn a_command_runs_only_after_yes() {
    let model = Model::start();
    // The second model has its tools only through JavaScript.
    for overrides in [&[][..], &["model=\"gpt-6.1-sol\""][..]] {
        let mut codex = Codex::start(&model, overrides);
        let thread = codex.thread(asking());
        let file = codex.work().join("made");
        let message = format!("comment: I need a file.\nrun: touch '{}'", file.display());

        let no = codex.turn(&thread, &message, &json!({"decision": "decline"}));
        assert_eq!(no.turn["status"], "completed");
        assert_eq!(no.requests.len(), 1);
        assert_eq!(no.requests[0]["method"], "item/commandExecution/requestApproval");
        assert_eq!(no.requests[0]["params"]["reason"], "The scripted model asks to run this command.");
        assert_eq!(no.items("commandExecution")[0]["status"], "declined");
        assert!(no.answer().contains("rejected by user"), "{}", no.answer());
        assert!(!file.exists());

        let yes = codex.turn(&thread, &message, &json!({"decision": "accept"}));
        assert_eq!((yes.requests.len(), &yes.turn["status"]), (1, &json!("completed")));
        assert_eq!(yes.items("commandExecution")[0]["exitCode"], 0);
        assert!(file.exists());
    }
}

#[test]
fn a_patch_is_applied_only_after_yes() {
    let model = Model::start();
    for overrides in [&[][..], &["model=\"gpt-6.1-sol\""][..]] {
        let mut codex = Codex::start(&model, overrides);
        let thread = codex.thread(asking());
        let file = codex.work().join("note.txt");

        let no = codex.turn(&thread, "write note.txt: one\ntwo", &json!({"decision": "decline"}));
        assert_eq!(no.requests[0]["method"], "item/fileChange/requestApproval");
        assert_eq!(no.items("fileChange")[0]["status"], "declined");
        assert!(!file.exists());

        let yes = codex.turn(&thread, "write note.txt: one\ntwo", &json!({"decision": "accept"}));
        assert_eq!((yes.requests.len(), &yes.turn["status"]), (1, &json!("completed")));
        assert_eq!(std::fs::read_to_string(&file).unwrap(), "one\ntwo\n");
    }
}

#[test]
fn a_dynamic_tool_is_called() {
    let model = Model::start();
    for overrides in [&[][..], &["model=\"gpt-6.1-sol\""][..]] {
        let mut codex = Codex::start(&model, overrides);
        let thread = codex.thread(json!({"dynamicTools": [{
            "type": "function", "name": "look-up", "description": "Looks a ticket up",
            "inputSchema": {"type": "object", "properties": {"id": {"type": "string"}}},
        }]}));
        let answer = json!({"contentItems": [{"type": "inputText", "text": "It is open."}], "success": true});
        let turn = codex.turn(&thread, "tool look-up: {\"id\": \"A\"}\nsay: Told.", &answer);
        assert_eq!(turn.requests.len(), 1);
        assert_eq!(turn.requests[0]["method"], "item/tool/call");
        assert_eq!(turn.requests[0]["params"]["arguments"], json!({"id": "A"}));
        assert_eq!(turn.answer(), "Told.");
        let last = model.records().pop().unwrap();
        assert!(last["body"].to_string().contains("It is open."), "{last}");
    }
}

#[test]
fn a_turn_fails_as_the_script_says() {
    let model = Model::start();
    let mut codex = Codex::start(&model, &[]);
    let thread = codex.thread(json!({}));
    let mut failed = |message: &str| {
        let turn = codex.turn(&thread, message, &NOBODY);
        assert_eq!(turn.turn["status"], "failed", "{message}");
        turn.turn["error"].clone()
    };
    assert_eq!(failed("fail rate_limit_exceeded: slow down")["codexErrorInfo"], "rateLimitExceeded");
    assert_eq!(failed("fail insufficient_quota: none")["codexErrorInfo"], "usageLimitExceeded");
    assert_eq!(failed("fail server_is_overloaded: busy")["codexErrorInfo"], "serverOverloaded");
    assert_eq!(failed("http 500: oops")["codexErrorInfo"], "internalServerError");
    let unauthorized = failed("http 401: who are you");
    assert_eq!(unauthorized["codexErrorInfo"], json!({"httpConnectionFailed": {"httpStatusCode": 401}}));
    for message in ["drop: connection", "say: so far\ndrop: stream", "say: so far\ndrop: completed"] {
        let error = failed(message);
        assert!(error["message"].as_str().unwrap().contains("disconnected"), "{error}");
    }
    // The last: codex compacts the thread before its next turn.
    assert_eq!(failed("fail context_length_exceeded: full")["codexErrorInfo"], "contextWindowExceeded");
    // No retry hides behind any of these.
    let sent: Vec<Value> = model.records().iter().map(|record| record["userText"].clone()).collect();
    assert_eq!(sent.len(), 9, "{sent:?}");
    let after = codex.turn(&thread, "say: still here", &NOBODY);
    assert_eq!(after.answer(), "still here");
}

#[test]
fn an_interrupt_hangs_up_on_the_model() {
    let model = Model::start();
    let mut codex = Codex::start(&model, &[]);
    let thread = codex.thread(json!({}));
    let turn = codex.start_turn(&thread, "say: so far\nwait: forever");
    while model.records().is_empty() {
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    codex.request("turn/interrupt", json!({"threadId": thread, "turnId": turn}));
    assert_eq!(codex.finish(&NOBODY).turn["status"], "interrupted");
    assert_eq!(model.ended_records()[0]["outcome"], "gone");
    assert_eq!(codex.turn(&thread, "say: on", &NOBODY).answer(), "on");
}

#[test]
fn a_long_reply_comes_whole() {
    let model = Model::start();
    let mut codex = Codex::start(&model, &[]);
    let thread = codex.thread(json!({}));
    let turn = codex.turn(&thread, "deltas 5000: ab ", &NOBODY);
    assert_eq!((turn.deltas, turn.text.len()), (5000, 15_000));
    assert_eq!(turn.answer(), turn.text);
}
