//! The words that users branch on, read from the server's errors.
#![forbid(unsafe_code)]

use serde_json::Value;

use crate::base::error::Error;
use crate::base::status::CODEX_E_RPC;

/// The server's queue is full; the code carries no data.
const OVERLOADED: i64 = -32001;

/// The error of a call that the server refused; `body` is the JSON-RPC error object.
pub fn refused(method: &str, body: &str) -> Error {
    let body: Value = serde_json::from_str(body).unwrap_or(Value::Null);
    let code = body["code"].as_i64().unwrap_or(-32000);
    let message = body["message"].as_str().unwrap_or("the server gave no message");
    let reason = reason(code, message, &body["data"]);
    Error::new(CODEX_E_RPC, format!("{method}: {message} (rpc {code}){}", advice(reason)))
        .with_reason(reason)
        .with_retryable(matches!(reason, "overloaded" | "shuttingDown"))
        .with("method", method)
        .with("rpc", body)
}

/// The server says most of this in words only, so the words are matched, in one place.
fn reason(code: i64, message: &str, data: &Value) -> &'static str {
    if code == OVERLOADED {
        return "overloaded";
    }
    if data["reason"] == "serverShuttingDown" {
        return "shuttingDown";
    }
    const PHRASES: &[(&str, &str)] = &[
        ("thread not found", "threadNotFound"),
        ("thread not loaded", "threadNotFound"),
        ("no rollout found", "noRollout"),
        ("already has an active writer", "activeWriter"),
        ("is archived", "threadArchived"),
        ("ephemeral thread", "ephemeralThread"),
        ("no active turn", "noActiveTurn"),
    ];
    let message = message.to_ascii_lowercase();
    PHRASES.iter().find(|(phrase, _)| message.contains(phrase)).map_or("", |(_, reason)| reason)
}

fn advice(reason: &str) -> &'static str {
    match reason {
        "threadNotFound" => ": the server has not loaded it, resume it by its id",
        "noRollout" => ": a thread can be resumed once its first turn has run",
        "activeWriter" => ": another process has the thread open",
        _ => "",
    }
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
            (r#"{"code":-32001,"message":"Server overloaded; retry later."}"#, "overloaded"),
            (
                r#"{"code":-32600,"message":"Server is draining","data":{"reason":"serverShuttingDown"}}"#,
                "shuttingDown",
            ),
            (r#"{"code":-32603,"message":"No such file"}"#, ""),
        ] {
            let error = refused("m", body);
            assert_eq!(error.reason(), expected, "{body}");
            assert_eq!(error.is_retryable(), ["overloaded", "shuttingDown"].contains(&expected));
            assert_eq!(error.code(), CODEX_E_RPC);
        }
    }

    #[test]
    fn an_error_of_any_shape_is_an_error() {
        for body in ["null", "3", "{}", r#"{"code":"x","message":7}"#] {
            assert!(refused("m", body).message().starts_with("m: "), "{body}");
        }
    }
}
