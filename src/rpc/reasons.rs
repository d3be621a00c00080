//! The words that users branch on, read from the server's errors.
#![forbid(unsafe_code)]

use serde_json::Value;

use super::secrets::Secrets;
use crate::base::error::Error;
use crate::base::status::CODEX_E_RPC;

/// The server's queue is full; the code carries no data.
const OVERLOADED: i64 = -32001;

/// What the server says in words only, the reason that it stands for, and what to do about it.
const PHRASES: &[(&str, &str, &str)] = &[
    ("thread not found", "threadNotFound", RESUME_IT),
    ("thread not loaded", "threadNotFound", RESUME_IT),
    ("no rollout found", "noRollout", "on disk is no such thread; one gets there with its first turn"),
    ("no archived rollout found", "noRollout", "among the archived threads is no such thread"),
    ("list_turns is not supported yet", "noRollout", WITHOUT_A_TURN),
    ("thread/items/list is not supported yet", "noRollout", WITHOUT_A_TURN),
    (
        "already has an active writer",
        "activeWriter",
        "it is open in a codex process, and until that ends others can only read and fork it",
    ),
    ("is archived", "threadArchived", "or send thread/unarchive, then resume it"),
    ("ephemeral thread", "ephemeralThread", ""),
    ("thread is not persisted", "ephemeralThread", ""),
    ("no active turn", "noActiveTurn", ""),
    ("expected active turn id", "noActiveTurn", "that turn is over, and another one runs"),
];
const RESUME_IT: &str = "the server has not loaded it, resume it by its id";
const WITHOUT_A_TURN: &str = "nothing of the thread is on disk, which begins with its first turn";

/// The error of a call that the server refused; `body` is the JSON-RPC error object, which may repeat a secret.
pub fn refused(method: &str, body: &str, secrets: &Secrets) -> Error {
    let mut body: Value = serde_json::from_str(body).unwrap_or(Value::Null);
    secrets.hide(&mut body);
    let code = body["code"].as_i64().unwrap_or(-32000);
    let message = body["message"].as_str().unwrap_or("the server gave no message");
    let (reason, advice) = reason(code, message, &body["data"]);
    let separator = if advice.is_empty() { "" } else { ": " };
    Error::new(CODEX_E_RPC, format!("{method}: {message} (rpc {code}){separator}{advice}"))
        .with_reason(reason)
        .with_retryable(matches!(reason, "overloaded" | "shuttingDown"))
        .with("method", method)
        .with("rpc", body)
}

/// The turn that the server found where it expected the one that was named: `… but found X`, with backquotes or not.
pub fn found_turn_id(error: &Error) -> Option<String> {
    let message = error.detail("rpc")?["message"].as_str()?;
    let (_, found) = message.rsplit_once(" but found ")?;
    let found = found.trim_matches('`');
    (!found.is_empty()).then(|| found.to_owned())
}

/// The reason and an advice, `""` where there is none. Words are matched here, in one place.
fn reason(code: i64, message: &str, data: &Value) -> (&'static str, &'static str) {
    if code == OVERLOADED {
        return ("overloaded", "");
    }
    if data["reason"] == "serverShuttingDown" {
        return ("shuttingDown", "");
    }
    let message = message.to_ascii_lowercase();
    let found = PHRASES.iter().find(|(phrase, ..)| message.contains(phrase));
    found.map_or(("", ""), |(_, reason, advice)| (reason, advice))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_the_server_s_words() {
        for (body, expected) in [
            (r#"{"code":-32600,"message":"thread not found: 01a2"}"#, "threadNotFound"),
            (r#"{"code":-32600,"message":"thread not loaded: 01a2"}"#, "threadNotFound"),
            (r#"{"code":-32600,"message":"no rollout found for thread id 01a2"}"#, "noRollout"),
            (r#"{"code":-32600,"message":"thread 01a2 already has an active writer"}"#, "activeWriter"),
            (
                r#"{"code":-32600,"message":"ephemeral threads do not support includeTurns"}"#,
                "ephemeralThread",
            ),
            (r#"{"code":-32600,"message":"no active turn to interrupt"}"#, "noActiveTurn"),
            (r#"{"code":-32600,"message":"expected active turn id `a` but found `b`"}"#, "noActiveTurn"),
            (r#"{"code":-32600,"message":"no archived rollout found for thread id 01a2"}"#, "noRollout"),
            (r#"{"code":-32601,"message":"list_turns is not supported yet"}"#, "noRollout"),
            (
                r#"{"code":-32600,"message":"thread is not persisted and cannot be deleted: 01a2"}"#,
                "ephemeralThread",
            ),
            (
                r#"{"code":-32600,"message":"session 01a2 is archived. Run `codex unarchive 01a2` to unarchive it first."}"#,
                "threadArchived",
            ),
            (r#"{"code":-32001,"message":"Server overloaded; retry later."}"#, "overloaded"),
            (
                r#"{"code":-32600,"message":"Server is draining","data":{"reason":"serverShuttingDown"}}"#,
                "shuttingDown",
            ),
            (r#"{"code":-32603,"message":"No such file"}"#, ""),
        ] {
            let error = refused("m", body, &Secrets::default());
            assert_eq!(error.reason(), expected, "{body}");
            assert_eq!(error.is_retryable(), ["overloaded", "shuttingDown"].contains(&expected));
            assert_eq!(error.code(), CODEX_E_RPC);
        }
    }

    #[test]
    fn reads_which_turn_the_server_found() {
        let found = |message: &str| {
            found_turn_id(&refused(
                "turn/interrupt",
                &serde_json::json!({"message": message}).to_string(),
                &Secrets::default(),
            ))
        };
        assert_eq!(found("expected active turn id a but found b").as_deref(), Some("b"));
        assert_eq!(found("expected active turn id `a` but found `b`").as_deref(), Some("b"));
        assert_eq!(found("no active turn to interrupt"), None);
    }

    #[test]
    fn an_error_of_any_shape_is_an_error() {
        for body in ["null", "3", "{}", r#"{"code":"x","message":7}"#] {
            assert!(refused("m", body, &Secrets::default()).message().starts_with("m: "), "{body}");
        }
    }
}
