//! JSON from a caller, checked before anything is sent.
#![forbid(unsafe_code)]

use super::error::{Error, Result};
use super::json;
use super::status::CODEX_E_JSON;

/// The same JSON on one line; the error names the argument, the place and the fault.
pub fn json(argument: &str, text: &str) -> Result<String> {
    json::check(text).map_err(|error| {
        Error::new(CODEX_E_JSON, format!("{argument}: {error}"))
            .with("offset", error.offset)
            .with("line", error.line)
            .with("column", error.column)
    })
}

/// A JSON object on one line; `None` stands for `{}`.
pub fn object(argument: &str, text: Option<&str>) -> Result<String> {
    let Some(text) = text else {
        return Ok("{}".into());
    };
    let text = json(argument, text)?;
    match json::kind(&text) {
        Some(json::Kind::Object) => Ok(text),
        _ => Err(Error::new(CODEX_E_JSON, format!("{argument} must be a JSON object"))),
    }
}
