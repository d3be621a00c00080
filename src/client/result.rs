//! The result of a turn, from the messages that were kept.
#![forbid(unsafe_code)]

use std::borrow::Cow;
use std::sync::Arc;

use super::goal::Parts;
use crate::base::error::Error;
use crate::base::json::{self, pointer};
use crate::base::status::CODEX_E_TURN_FAILED;
use crate::rpc::message::Message;
use crate::rpc::turns::Snapshot;

/// A turn's result, and an error if it failed or ran out of its limits.
#[derive(Debug)]
pub struct Completed {
    snapshot: Snapshot,
    /// `CODEX_E_TURN_FAILED`; the result is whole all the same.
    pub failure: Option<Error>,
}

impl Completed {
    /// What the messages come to.
    pub fn from(snapshot: Snapshot) -> Completed {
        Completed { failure: failure(&snapshot), snapshot }
    }

    /// `result_json` in pieces, the long ones as the server wrote them: they may be many megabytes, and are put together
    /// once only, where the text is to stand.
    pub fn result(&self) -> Vec<Cow<'_, str>> {
        result_json(&self.snapshot)
    }
}

/// Members in the order of the documentation; `null` where the server said nothing.
fn result_json(snapshot: &Snapshot) -> Vec<Cow<'_, str>> {
    let collected = &snapshot.collected;
    let turn = collected.completed.as_ref().and_then(|message| pointer(message.body(), "/turn"));
    let of_turn = |key: &str| turn.and_then(|turn| pointer(turn, key)).unwrap_or("null");
    let usage = collected.usage.as_ref().and_then(|message| pointer(message.body(), "/tokenUsage"));
    let items: Vec<&str> = items(&collected.items).collect();
    let parts = match &snapshot.goal {
        Some(goal) => Parts::of(goal, collected),
        None => Parts {
            status: status_of_turn(snapshot).to_owned(),
            started_at: of_turn("/startedAt").to_owned(),
            completed_at: of_turn("/completedAt").to_owned(),
            duration_ms: of_turn("/durationMs").to_owned(),
            more: String::new(),
        },
    };
    let mut pieces: Vec<Cow<'_, str>> = vec![
        format!(
            r#"{{"id":{},"status":{},"error":{},"startedAt":{},"completedAt":{},"durationMs":{},"finalResponse":"#,
            json::quote(&snapshot.turn_id),
            parts.status,
            error_of(snapshot).unwrap_or("null"),
            parts.started_at,
            parts.completed_at,
            parts.duration_ms,
        )
        .into(),
        final_response(&items).unwrap_or("null").into(),
        r#","items":["#.into(),
    ];
    for (at, item) in items.into_iter().enumerate() {
        pieces.extend((at > 0).then_some(Cow::Borrowed(",")));
        pieces.push(item.into());
    }
    let usage = usage.unwrap_or("null");
    pieces.push(format!(r#"],"usage":{usage},"joined":{},"turn":"#, snapshot.joined).into());
    pieces.extend([turn.unwrap_or("null").into(), parts.more.into(), "}".into()]);
    pieces
}

/// As the server calls it.
fn status_of_turn(snapshot: &Snapshot) -> &str {
    let turn = snapshot.collected.completed.as_ref();
    turn.map_or(r#""inProgress""#, |message| pointer(message.body(), "/turn/status").unwrap_or("null"))
}

fn items(messages: &[Arc<Message>]) -> impl Iterator<Item = &str> {
    messages.iter().filter_map(|message| pointer(message.body(), "/item"))
}

/// The turn's error, from its end or from an `error` notification that said it before.
fn error_of(snapshot: &Snapshot) -> Option<&str> {
    let collected = &snapshot.collected;
    let of_turn = collected
        .completed
        .as_ref()
        .and_then(|message| pointer(message.body(), "/turn/error"))
        .filter(|error| *error != "null");
    of_turn.or_else(|| collected.error.as_ref().and_then(|message| pointer(message.body(), "/error")))
}

/// The last agent message marked as the final answer, else the last one without a phase.
fn final_response<'a>(items: &[&'a str]) -> Option<&'a str> {
    let messages = || items.iter().rev().filter(|item| pointer(item, "/type") == Some(r#""agentMessage""#));
    let phase = |item: &str| pointer(item, "/phase").unwrap_or("null").to_owned();
    messages()
        .find(|item| phase(item) == r#""final_answer""#)
        .or_else(|| messages().find(|item| phase(item) == "null"))
        .and_then(|item| pointer(item, "/text"))
}

fn failure(snapshot: &Snapshot) -> Option<Error> {
    snapshot.collected.completed.as_ref()?;
    let status = match &snapshot.goal {
        Some(goal) => Parts::of(goal, &snapshot.collected).status,
        None => status_of_turn(snapshot).to_owned(),
    };
    if let Some(why) = snapshot.expired
        && status == r#""interrupted""#
    {
        let limit = if why == "idle" { "idleTimeoutMs" } else { "deadlineMs" };
        return Some(
            Error::new(
                CODEX_E_TURN_FAILED,
                format!("turn {}: interrupted when its {limit} had passed", snapshot.turn_id),
            )
            .with_reason(why),
        );
    }
    if status != r#""failed""# {
        return None;
    }
    let error = error_of(snapshot).unwrap_or("null");
    let message = pointer(error, "/message")
        .and_then(json::unquote)
        .map_or_else(|| "the server gave no reason".to_owned(), |message| message.into_owned());
    let info = pointer(error, "/codexErrorInfo").unwrap_or("null");
    let detail: serde_json::Value = serde_json::from_str(error).unwrap_or_default();
    Some(
        Error::new(CODEX_E_TURN_FAILED, format!("turn {}: {message}", snapshot.turn_id))
            .with_reason(error_word(info))
            .with("turnError", detail),
    )
}

/// `codexErrorInfo` as one word: the string itself, or the only key of the object.
fn error_word(info: &str) -> String {
    match json::kind(info) {
        Some(json::Kind::String) => json::unquote(info).unwrap_or_default().into_owned(),
        Some(json::Kind::Object) => json::members(info)
            .next()
            .and_then(std::result::Result::ok)
            .map_or_else(String::new, |(key, _)| key.into_owned()),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rpc::collect::Collected;
    use serde_json::{Value, json};

    fn message(method: &str, params: Value) -> Arc<Message> {
        let line = json!({ "method": method, "params": params }).to_string();
        Arc::new(Message::read(line.as_bytes()).unwrap())
    }

    fn completed(items: &[Value], turn: Value, expired: Option<&'static str>) -> (Value, Option<Error>) {
        let mut collected = Collected::default();
        for item in items {
            collected.take(&message("item/completed", json!({ "item": item })), true);
        }
        collected.take(&message("thread/tokenUsage/updated", json!({"tokenUsage": {"total": 1}})), true);
        collected.take(&message("turn/completed", json!({ "turn": turn })), true);
        let snapshot = Snapshot { turn_id: "u".into(), collected, joined: false, expired, goal: None };
        let completed = Completed::from(snapshot);
        (serde_json::from_str(&completed.result().concat()).unwrap(), completed.failure)
    }

    fn agent(text: &str, phase: Value) -> Value {
        json!({"type": "agentMessage", "id": text, "text": text, "phase": phase})
    }

    #[test]
    fn collects_items_usage_and_times() {
        let turn = json!({"id": "u", "status": "completed", "startedAt": 5, "durationMs": 7, "items": []});
        let items = [json!({"type": "userMessage"}), agent("hi \"you\"", Value::Null)];
        let (result, failure) = completed(&items, turn.clone(), None);
        assert!(failure.is_none());
        assert_eq!(result["id"], "u");
        assert_eq!(result["status"], "completed");
        assert_eq!(result["items"], json!(items));
        assert_eq!(result["finalResponse"], "hi \"you\"");
        assert_eq!(result["usage"], json!({"total": 1}));
        assert_eq!((&result["startedAt"], &result["completedAt"]), (&json!(5), &Value::Null));
        assert_eq!(result["turn"], turn);
        assert_eq!(result["error"], Value::Null);
    }

    #[test]
    fn the_final_response_follows_the_phases() {
        let turn = || json!({"status": "completed"});
        let response = |items: &[Value]| completed(items, turn(), None).0["finalResponse"].clone();
        let marked = [agent("a", json!("final_answer")), agent("b", Value::Null)];
        assert_eq!(response(&marked), "a");
        let unmarked = [agent("a", Value::Null), agent("b", Value::Null), agent("c", json!("commentary"))];
        assert_eq!(response(&unmarked), "b");
        assert_eq!(response(&[agent("a", json!("commentary"))]), Value::Null);
        assert_eq!(response(&[json!({"type": "agentMessage", "text": "x"})]), "x");
        assert_eq!(response(&[]), Value::Null);
    }

    #[test]
    fn a_failed_turn_keeps_its_items_and_says_why() {
        let error = json!({"message": "too much", "codexErrorInfo": "usageLimitExceeded"});
        let turn = json!({"status": "failed", "error": error});
        let (result, failure) = completed(&[agent("a", Value::Null)], turn, None);
        let failure = failure.unwrap();
        assert_eq!(failure.code(), CODEX_E_TURN_FAILED);
        assert_eq!(failure.reason(), "usageLimitExceeded");
        assert!(failure.message().contains("too much"));
        assert_eq!(failure.detail("turnError"), Some(&error));
        assert_eq!(result["items"].as_array().unwrap().len(), 1);
        let info = json!({"httpConnectionFailed": {"httpStatusCode": 503}});
        let turn = json!({"status": "failed", "error": {"message": "x", "codexErrorInfo": info}});
        assert_eq!(completed(&[], turn, None).1.unwrap().reason(), "httpConnectionFailed");
    }

    #[test]
    fn an_interrupted_turn_is_a_success_unless_a_limit_did_it() {
        let turn = || json!({"status": "interrupted"});
        assert!(completed(&[], turn(), None).1.is_none());
        assert_eq!(completed(&[], turn(), Some("idle")).1.unwrap().reason(), "idle");
        assert!(completed(&[], json!({"status": "completed"}), Some("idle")).1.is_none(), "it was quicker");
    }
}
