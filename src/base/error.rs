//! The error that every fallible call can give: a code, a reason to branch on, a message, JSON detail.
#![forbid(unsafe_code)]

use serde_json::{Map, Value};
use std::fmt;

use super::status::{self, codex_status};

/// A failure. Cheap to move; its detail is built only when it happens.
#[derive(Clone)]
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    code: codex_status,
    reason: String,
    message: String,
    retryable: bool,
    detail: Map<String, Value>,
}

/// The result of a fallible call.
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// An error with a one-line message that names the bad thing and, where known, the mend.
    pub fn new(code: codex_status, message: impl Into<String>) -> Error {
        let mut message: String = message.into();
        if message.contains(['\n', '\r']) {
            message = message.split(['\n', '\r']).map(str::trim).collect::<Vec<_>>().join(" ");
        }
        let inner = Inner { code, reason: String::new(), message, retryable: false, detail: Map::new() };
        Error(Box::new(inner))
    }

    /// Sets the word that users branch on.
    pub fn with_reason(mut self, reason: impl Into<String>) -> Error {
        self.0.reason = reason.into();
        self
    }

    /// Marks the error as one that the same call may not meet again a little later.
    pub fn with_retryable(mut self, retryable: bool) -> Error {
        self.0.retryable = retryable;
        self
    }

    /// Adds a member to the JSON detail.
    pub fn with(mut self, key: &str, value: impl Into<Value>) -> Error {
        self.0.detail.insert(key.to_owned(), value.into());
        self
    }

    /// The status, always negative.
    pub fn code(&self) -> codex_status {
        self.0.code
    }

    /// The word to branch on, `""` if there is none.
    pub fn reason(&self) -> &str {
        &self.0.reason
    }

    /// One line for a person.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// Whether the same call may succeed a little later.
    pub fn is_retryable(&self) -> bool {
        self.0.retryable
    }

    /// A member of the detail.
    pub fn detail(&self, key: &str) -> Option<&Value> {
        self.0.detail.get(key)
    }

    /// The whole error as one JSON object.
    pub fn json(&self) -> String {
        let mut all = Map::new();
        all.insert("code".into(), self.0.code.into());
        all.insert("name".into(), status::name(self.0.code).into());
        all.insert("reason".into(), self.0.reason.clone().into());
        all.insert("message".into(), self.0.message.clone().into());
        all.insert("retryable".into(), self.0.retryable.into());
        all.extend(self.0.detail.clone());
        Value::Object(all).to_string()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} ({})", self.0.message, status::name(self.0.code))
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.json())
    }
}

impl std::error::Error for Error {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn message_is_one_line() {
        let error = Error::new(status::CODEX_E_IO, "first\r\n  second\nthird");
        assert_eq!(error.message(), "first  second third");
    }

    #[test]
    fn json_holds_code_name_and_detail() {
        let error = Error::new(status::CODEX_E_RPC, "no").with_reason("noRollout").with("method", "a/b");
        let json: Value = serde_json::from_str(&error.json()).unwrap();
        assert_eq!(json["code"], -7);
        assert_eq!(json["name"], "CODEX_E_RPC");
        assert_eq!(json["reason"], "noRollout");
        assert_eq!(json["method"], "a/b");
        assert_eq!(json["retryable"], false);
    }
}
