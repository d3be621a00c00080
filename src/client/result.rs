//! The result of a turn, from the messages that were kept.
#![forbid(unsafe_code)]

use std::borrow::Cow;
use std::sync::Arc;

use super::goal::Parts;
use crate::base::error::Error;
use crate::base::json::{self, pick, pick_inside};
use crate::base::status::CODEX_E_TURN_FAILED;
use crate::rpc::collect::Collected;
use crate::rpc::message::Message;
use crate::rpc::turns::Snapshot;

/// A turn's result, and an error if it failed or ran out of its limits.
#[derive(Debug)]
pub struct Completed {
    snapshot: Snapshot,
}

/// `result_json` in pieces, the long ones as the server wrote them: they may be many megabytes, and are put together
/// once only, where the text is to stand.
type Pieces<'a> = Vec<Cow<'a, str>>;

impl Completed {
    /// What the messages come to.
    pub fn from(snapshot: Snapshot) -> Completed {
        Completed { snapshot }
    }

    /// The result, whole all the same where there is an error: `CODEX_E_TURN_FAILED`.
    pub fn result(&self) -> (Pieces<'_>, Option<Error>) {
        let said = Said::of(&self.snapshot.collected);
        let parts = match &self.snapshot.goal {
            Some(goal) => Parts::of(goal, &self.snapshot.collected),
            None => Parts {
                status: said.status().into(),
                started_at: said.started_at.unwrap_or("null").into(),
                completed_at: said.completed_at.unwrap_or("null").into(),
                duration_ms: said.duration_ms.unwrap_or("null").into(),
                more: String::new(),
            },
        };
        let failure = failure(&self.snapshot, &said, &parts.status);
        (result_json(&self.snapshot, &said, parts), failure)
    }
}

/// What the server said of the turn at its end, as it is written.
struct Said<'a> {
    is_over: bool,
    turn: Option<&'a str>,
    status: Option<&'a str>,
    /// From the end, or from an `error` notification that said it before.
    error: Option<&'a str>,
    started_at: Option<&'a str>,
    completed_at: Option<&'a str>,
    duration_ms: Option<&'a str>,
}

impl<'a> Said<'a> {
    fn of(collected: &'a Collected) -> Said<'a> {
        let end = collected.completed.as_ref().map_or("", |message| message.body());
        let members = ["status", "error", "startedAt", "completedAt", "durationMs"];
        let ([status, error, started_at, completed_at, duration_ms], [turn]) =
            pick_inside(end, "turn", members, ["turn"]);
        let before = || collected.error.as_ref().and_then(|message| pick(message.body(), ["error"])[0]);
        let error = error.filter(|error| *error != "null").or_else(before);
        let is_over = collected.completed.is_some();
        Said { is_over, turn, status, error, started_at, completed_at, duration_ms }
    }

    /// As the server calls it.
    fn status(&self) -> &'a str {
        if self.is_over { self.status.unwrap_or("null") } else { r#""inProgress""# }
    }
}

/// Members in the order of the documentation; `null` where the server said nothing.
fn result_json<'a>(snapshot: &'a Snapshot, said: &Said<'a>, parts: Parts<'a>) -> Pieces<'a> {
    let collected = &snapshot.collected;
    let usage = collected.usage.as_ref().and_then(|message| pick(message.body(), ["tokenUsage"])[0]);
    let items: Vec<Item<'_>> = items(&collected.items).collect();
    let head = [
        r#"{"id":"#,
        &json::quote(&snapshot.turn_id),
        r#","status":"#,
        &parts.status,
        r#","error":"#,
        said.error.unwrap_or("null"),
        r#","startedAt":"#,
        &parts.started_at,
        r#","completedAt":"#,
        &parts.completed_at,
        r#","durationMs":"#,
        &parts.duration_ms,
        r#","finalResponse":"#,
    ];
    let mut pieces: Pieces<'_> = Vec::with_capacity(7 + 2 * items.len());
    pieces.push(head.concat().into());
    pieces.push(final_response(&items).unwrap_or("null").into());
    pieces.push(r#","items":["#.into());
    for (at, item) in items.into_iter().enumerate() {
        pieces.extend((at > 0).then_some(Cow::Borrowed(",")));
        pieces.push(item.text.into());
    }
    let joined = if snapshot.joined { "true" } else { "false" };
    let tail = [r#"],"usage":"#, usage.unwrap_or("null"), r#","joined":"#, joined, r#","turn":"#];
    pieces.push(tail.concat().into());
    pieces.extend([said.turn.unwrap_or("null").into(), parts.more.into(), "}".into()]);
    pieces
}

/// An item, as it is written, and what says whether it is the final answer.
struct Item<'a> {
    text: &'a str,
    kind: Option<&'a str>,
    phase: Option<&'a str>,
    said: Option<&'a str>,
}

fn items(messages: &[Arc<Message>]) -> impl Iterator<Item = Item<'_>> {
    messages.iter().filter_map(|message| {
        let ([kind, phase, said], [text]) =
            pick_inside(message.body(), "item", ["type", "phase", "text"], ["item"]);
        text.map(|text| Item { text, kind, phase, said })
    })
}

/// The last agent message marked as the final answer, else the last one without a phase.
fn final_response<'a>(items: &[Item<'a>]) -> Option<&'a str> {
    let messages = || items.iter().rev().filter(|item| item.kind == Some(r#""agentMessage""#));
    messages()
        .find(|item| item.phase == Some(r#""final_answer""#))
        .or_else(|| messages().find(|item| matches!(item.phase, None | Some("null"))))
        .and_then(|item| item.said)
}

fn failure(snapshot: &Snapshot, said: &Said<'_>, status: &str) -> Option<Error> {
    if !said.is_over {
        return None;
    }
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
    let error = said.error.unwrap_or("null");
    let [message, info] = pick(error, ["message", "codexErrorInfo"]);
    let message = message
        .and_then(json::unquote)
        .map_or_else(|| "the server gave no reason".to_owned(), |message| message.into_owned());
    let detail: serde_json::Value = serde_json::from_str(error).unwrap_or_default();
    Some(
        Error::new(CODEX_E_TURN_FAILED, format!("turn {}: {message}", snapshot.turn_id))
            .with_reason(error_word(info.unwrap_or("null")))
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
        let (result, failure) = completed.result();
        (serde_json::from_str(&result.concat()).unwrap(), failure)
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
