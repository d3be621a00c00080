//! The "no" that fits each server request, for requests that nobody answers.
#![forbid(unsafe_code)]

use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

/// An answer that the library gives by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// A result, as JSON.
    Result(String),
    /// A JSON-RPC error.
    Error(i32, &'static str),
}

/// What a rule says of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ruling {
    /// It is answered so, with a result as JSON.
    Answer(String),
    /// Whoever owns it is asked, whatever a later rule says.
    Ask,
}

/// Looks at a request's method and params; `None` when no rule speaks of it.
pub type Judge = Arc<dyn Fn(&str, &str) -> Option<Ruling> + Send + Sync>;

/// JSON-RPC's "method not found": what a client says to a request that it can't refuse otherwise.
const METHOD_NOT_FOUND: i32 = -32601;

/// The refusal of `method` that lets the turn go on where the protocol has one.
pub fn decline(method: &str) -> Answer {
    let result = match method {
        "item/commandExecution/requestApproval" | "item/fileChange/requestApproval" => {
            r#"{"decision":"decline"}"#
        }
        "execCommandApproval" | "applyPatchApproval" => {
            r#"{"decision":{"denied":{"rejection":"declined by the client"}}}"#
        }
        "item/permissions/requestApproval" => r#"{"permissions":{}}"#,
        "mcpServer/elicitation/request" => r#"{"action":"decline"}"#,
        "item/tool/requestUserInput" => r#"{"answers":{}}"#,
        // The model is told this text, and nothing else.
        "item/tool/call" => {
            r#"{"success":false,"contentItems":[{"type":"inputText","text":"declined by the client"}]}"#
        }
        _ => {
            return answer_at_once(method)
                .unwrap_or(Answer::Error(METHOD_NOT_FOUND, "this client does not answer this request"));
        }
    };
    Answer::Result(result.to_owned())
}

/// Requests that need no person: where no handler takes them, the library answers at once.
pub fn answer_at_once(method: &str) -> Option<Answer> {
    (method == "currentTime/read").then(|| {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
        Answer::Result(format!(r#"{{"currentTimeAt":{now}}}"#))
    })
}
