//! What the faulty server sends where its plan asks for nothing else fits the schema of the codex that it stands in for: a
//! typed model takes it as it takes the real one's.
#![cfg(unix)]

mod support;

use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::io::Write;
use std::process::{Command, Stdio};

use support::build;
use support::schema::Schema;

/// Those with params of their own; of others it sends only the ids.
const NOTIFICATIONS: [&str; 10] = [
    "thread/started",
    "thread/status/changed",
    "turn/started",
    "item/started",
    "item/agentMessage/delta",
    "item/completed",
    "thread/tokenUsage/updated",
    "error",
    "configWarning",
    "remoteControl/status/changed",
];

const REQUESTS: [&str; 11] = [
    "item/commandExecution/requestApproval",
    "item/fileChange/requestApproval",
    "item/permissions/requestApproval",
    "item/tool/requestUserInput",
    "item/tool/call",
    "mcpServer/elicitation/request",
    "account/chatgptAuthTokens/refresh",
    "attestation/generate",
    "currentTime/read",
    "applyPatchApproval",
    "execCommandApproval",
];

/// All that it says to these messages.
fn said(plan: &Value, messages: &[Value]) -> Vec<Value> {
    let mut command = Command::new(build::program("faulty-server").unwrap());
    command.args(["app-server", "--listen", "stdio://"]).env("FAULTY_SERVER_PLAN", plan.to_string());
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    for message in messages {
        writeln!(input, "{message}").unwrap();
    }
    drop(input);
    let output = child.wait_with_output().unwrap();
    let lines = String::from_utf8(output.stdout).unwrap();
    lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn faults(schema: &Value, value: &Value) -> Vec<String> {
    let validator = jsonschema::validator_for(schema).unwrap();
    validator.iter_errors(value).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

/// The case of a union that is about a method.
fn case(union: &Value, method: &Value) -> Value {
    let all = union["oneOf"].as_array().unwrap();
    let mut case = all.iter().find(|one| one["properties"]["method"]["enum"][0] == *method).unwrap().clone();
    case["definitions"] = union["definitions"].clone();
    case
}

#[test]
fn its_usual_messages_fit_the_schema() {
    let asks = REQUESTS.iter().zip(1..).map(|(method, id)| json!({"ask": {"method": method, "id": id}}));
    let failed = json!([{"notify": ["turn/started"]}, {"complete": "failed"}]);
    let plan = json!({
        "text": "hello", "lifetimeSeconds": 30,
        "rules": [
            {"on": "test/notify", "do": [{"notify": NOTIFICATIONS}, "reply"]},
            {"on": "test/ask", "do": asks.collect::<Vec<_>>()},
            {"on": "turn/start", "nth": 2, "do": ["reply", failed[0], failed[1]]},
        ],
    });
    let thread = "01a20000-0000-7001-8000-000000000001";
    let text = json!([{"type": "text", "text": "hi", "text_elements": []}]);
    let calls = [
        ("initialize", json!({"clientInfo": {"name": "test", "version": "1"}}), "v1/InitializeResponse"),
        ("thread/start", json!({}), "v2/ThreadStartResponse"),
        ("thread/resume", json!({"threadId": thread}), "v2/ThreadResumeResponse"),
        ("thread/fork", json!({"threadId": thread}), "v2/ThreadForkResponse"),
        ("turn/start", json!({"threadId": thread, "input": text}), "v2/TurnStartResponse"),
        ("turn/start", json!({"threadId": thread, "input": text}), "v2/TurnStartResponse"),
        ("test/notify", json!({"threadId": thread}), ""),
        ("test/ask", json!({"threadId": thread}), ""),
    ];
    let messages: Vec<Value> = calls
        .iter()
        .zip(1..)
        .map(|((method, params, _), id)| json!({"id": id, "method": method, "params": params}))
        .collect();

    let schema = Schema::generate().unwrap();
    let notifications = schema.read("ServerNotification").unwrap();
    let requests = schema.read("ServerRequest").unwrap();
    let (mut seen, mut answered, mut wrong) = (BTreeSet::new(), 0, Vec::new());
    for message in said(&plan, &messages) {
        let method = &message["method"];
        let found = match (method.as_str(), message["id"].as_u64()) {
            (Some(name), id) => {
                seen.insert(name.to_owned());
                faults(&case(if id.is_some() { &requests } else { &notifications }, method), &message)
            }
            (None, id) => {
                let (_, _, answer) = &calls[usize::try_from(id.unwrap()).unwrap() - 1];
                answered += 1;
                let schema = if answer.is_empty() { json!(true) } else { schema.read(answer).unwrap() };
                faults(&schema, &message["result"])
            }
        };
        wrong.extend(found.into_iter().map(|fault| format!("{fault} in {message}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    // Nothing that was asked for is missing.
    assert_eq!(answered, calls.len() - 1, "all but test/ask have an answer");
    for method in NOTIFICATIONS.iter().chain(&REQUESTS) {
        assert!(seen.contains(*method), "{method} did not come");
    }
}
