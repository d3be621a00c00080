//! The shapes of the real server's messages, filled with a few values.

use serde_json::{Value, json};
use std::time::{SystemTime, UNIX_EPOCH};

/// What a message is about.
#[derive(Clone, Debug, Default)]
pub struct Context {
    /// The id of the request that is answered.
    pub id: Value,
    /// Its method.
    pub method: String,
    /// Its params.
    pub params: Value,
    /// The thread.
    pub thread: String,
    /// The turn.
    pub turn: String,
    /// How many messages had been received when the rule began.
    pub received: usize,
}

impl Context {
    /// An occasion that is no message.
    pub fn of(occasion: &str) -> Context {
        Context { method: occasion.to_owned(), ..Context::default() }
    }
}

/// The time that the envelope and the items carry.
pub fn now_ms() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_millis() as u64)
}

/// The nth thread's or turn's id, in the shape of the real ones (UUID version 7).
pub fn id(kind: u8, number: usize) -> String {
    format!("01a20000-0000-7{kind:03x}-8000-{number:012x}")
}

pub fn initialized(params: &Value) -> Value {
    let word = |pointer: &str| params.pointer(pointer).and_then(Value::as_str).unwrap_or_default().to_owned();
    let (name, version) = (word("/clientInfo/name"), word("/clientInfo/version"));
    json!({
        "userAgent": format!("{name}/0.163.0 (Debian 12.0.0; x86_64) unknown ({name}; {version})"),
        "codexHome": std::env::var("CODEX_HOME").unwrap_or_default(),
        "platformFamily": "unix",
        "platformOs": std::env::consts::OS,
    })
}

pub fn thread(context: &Context, status: &str) -> Value {
    json!({
        "id": context.thread,
        "sessionId": context.thread,
        "forkedFromId": null,
        "projectId": null,
        "preview": "",
        "ephemeral": false,
        "modelProvider": "scripted",
        "createdAt": now_ms() / 1000,
        "updatedAt": now_ms() / 1000,
        "status": status_of(status),
        "path": null,
        "cwd": "/",
        "cliVersion": "0.163.0",
        "source": "vscode",
        "name": null,
        "turns": [],
    })
}

fn status_of(status: &str) -> Value {
    match status {
        "active" => json!({"type": "active", "activeFlags": []}),
        other => json!({"type": other}),
    }
}

pub fn thread_opened(context: &Context) -> Value {
    json!({
        "thread": thread(context, "idle"),
        "model": "scripted",
        "modelProvider": "scripted",
        "serviceTier": null,
        "cwd": "/",
        "instructionSources": [],
        "approvalPolicy": "on-request",
        "approvalsReviewer": "user",
        "sandbox": {"type": "readOnly", "networkAccess": false},
        "reasoningEffort": null,
    })
}

pub fn turn(context: &Context, status: &str, items: Value) -> Value {
    let ended = status != "inProgress";
    let error = json!({"message": "the plan says so", "codexErrorInfo": "other", "additionalDetails": null});
    json!({
        "id": context.turn,
        "items": items,
        "itemsView": if ended { "summary" } else { "notLoaded" },
        "status": status,
        "error": if status == "failed" { error } else { Value::Null },
        "startedAt": now_ms() / 1000,
        "completedAt": ended.then(|| now_ms() / 1000),
        "durationMs": ended.then_some(1),
    })
}

pub fn user_item(context: &Context) -> Value {
    json!({"type": "userMessage", "id": item_id(context, "user"), "content": context.params.get("input").cloned().unwrap_or(json!([]))})
}

pub fn agent_item(context: &Context, text: &str) -> Value {
    json!({"type": "agentMessage", "id": item_id(context, "agent"), "text": text, "phase": null, "memoryCitation": null})
}

fn command_item(context: &Context) -> Value {
    json!({
        "type": "commandExecution", "id": "call_1", "command": "/bin/sh -c 'echo hi'", "cwd": "/",
        "processId": null, "source": "agent", "status": "inProgress",
        "commandActions": [{"type": "unknown", "command": "echo hi"}],
        "aggregatedOutput": null, "exitCode": null, "durationMs": null, "turn": context.turn,
    })
}

pub fn item_id(context: &Context, kind: &str) -> String {
    format!("{kind}_{}", context.turn)
}

/// A notification, with the envelope's extra member that the real server adds.
pub fn notification(method: &str, params: Value) -> Value {
    json!({"method": method, "params": params, "emittedAtMs": now_ms()})
}

/// The usual params of a notification; for one that is not known, only the ids.
pub fn notify(method: &str, context: &Context, text: &str) -> Value {
    let (thread_id, turn_id) = (&context.thread, &context.turn);
    let item = |item: Value, when: &str| {
        let mut params = json!({"threadId": thread_id, "turnId": turn_id, "item": item});
        params[when] = now_ms().into();
        params
    };
    let params = match method {
        "thread/started" => json!({"thread": thread(context, "idle")}),
        "thread/status/changed" => json!({"threadId": thread_id, "status": status_of("active")}),
        "turn/started" => json!({"threadId": thread_id, "turn": turn(context, "inProgress", json!([]))}),
        "turn/completed" => {
            json!({"threadId": thread_id, "turn": turn(context, "completed", json!([agent_item(context, text)]))})
        }
        "item/started" => item(agent_item(context, ""), "startedAtMs"),
        "item/completed" => item(agent_item(context, text), "completedAtMs"),
        "item/agentMessage/delta" => {
            json!({"threadId": thread_id, "turnId": turn_id, "itemId": item_id(context, "agent"), "delta": text})
        }
        "thread/tokenUsage/updated" => {
            let tokens = json!({"totalTokens": 12, "inputTokens": 7, "cachedInputTokens": 0, "outputTokens": 5, "reasoningOutputTokens": 0});
            json!({"threadId": thread_id, "turnId": turn_id, "tokenUsage": {"total": tokens, "last": tokens, "modelContextWindow": null}})
        }
        "configWarning" => json!({"summary": "a warning", "details": null}),
        "remoteControl/status/changed" => {
            json!({"status": "disabled", "serverName": "faulty", "installationId": "faulty", "environmentId": null})
        }
        "error" => json!({
            "threadId": thread_id, "turnId": turn_id, "willRetry": true,
            "error": {"message": "Reconnecting... 1/5", "codexErrorInfo": "other", "additionalDetails": null},
        }),
        _ => json!({"threadId": thread_id, "turnId": turn_id}),
    };
    notification(method, params)
}

/// The user's item and a command's item have the same two notifications as the agent's.
pub fn item_pair(context: &Context, item: Value) -> [Value; 2] {
    ["started", "completed"].map(|when| {
        let mut params = json!({"threadId": context.thread, "turnId": context.turn, "item": item});
        params[format!("{when}AtMs")] = now_ms().into();
        notification(&format!("item/{when}"), params)
    })
}

/// The usual params of the eleven server requests; for another method, only the ids.
pub fn ask(method: &str, context: &Context) -> Value {
    let mut params = json!({"threadId": context.thread, "turnId": context.turn});
    let more = match method {
        "item/commandExecution/requestApproval" => json!({
            "kind": "command", "itemId": "call_1", "startedAtMs": now_ms(), "environmentId": "local", "reason": "need it",
            "command": "/bin/sh -c 'echo hi'", "cwd": "/", "commandActions": command_item(context)["commandActions"],
            "proposedExecpolicyAmendment": ["echo"], "availableDecisions": ["accept", "cancel"],
        }),
        "item/fileChange/requestApproval" => {
            json!({"itemId": "call_1", "startedAtMs": now_ms(), "reason": null, "grantRoot": null})
        }
        "item/permissions/requestApproval" => json!({
            "itemId": "call_1", "startedAtMs": now_ms(), "cwd": "/", "environmentId": "local", "reason": null,
            "permissions": {"network": {"enabled": true}, "fileSystem": null},
        }),
        "item/tool/requestUserInput" => json!({
            "itemId": "call_1", "isBlocking": true, "autoResolutionMs": null,
            "questions": [{"id": "pick", "header": "Pick", "question": "Which?", "isOther": true, "isSecret": false,
                "options": [{"label": "A", "description": "the first"}]}],
        }),
        "item/tool/call" => {
            json!({"callId": "call_1", "namespace": null, "tool": "lookup_ticket", "arguments": {"id": "ABC"}})
        }
        "mcpServer/elicitation/request" => json!({
            "serverName": "t", "mode": "form", "_meta": null, "message": "Your name?",
            "requestedSchema": {"type": "object", "properties": {"name": {"type": "string"}}},
        }),
        "account/chatgptAuthTokens/refresh" => {
            return json!({"reason": "unauthorized", "previousAccountId": null});
        }
        "attestation/generate" => return json!({}),
        "currentTime/read" => return json!({"threadId": context.thread}),
        "applyPatchApproval" => {
            return json!({"conversationId": context.thread, "callId": "call_1", "fileChanges": {}, "reason": null, "grantRoot": null});
        }
        "execCommandApproval" => {
            return json!({"conversationId": context.thread, "callId": "call_1", "command": ["echo", "hi"], "cwd": "/",
                "parsedCmd": [{"type": "unknown", "cmd": "echo hi"}], "reason": null, "approvalId": null});
        }
        _ => json!({}),
    };
    if let (Value::Object(params), Value::Object(more)) = (&mut params, more) {
        params.extend(more);
    }
    params
}
