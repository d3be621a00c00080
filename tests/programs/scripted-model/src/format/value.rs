//! Values that are checked as they are read.
#![forbid(unsafe_code)]

use std::collections::BTreeMap;
use std::time::Duration;

use hyper::header::{HeaderName, HeaderValue};
use serde::Deserialize;
use serde::de::{self, Deserializer};
use serde_json::Value;

/// A number of milliseconds, which may have a fraction.
pub(super) fn milliseconds<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Duration, D::Error> {
    let value = f64::deserialize(deserializer)?;
    Duration::try_from_secs_f64(value / 1000.0)
        .map_err(|error| de::Error::custom(format!("{value} is no time in milliseconds: {error}")))
}

/// The same, where it may be left out.
pub(super) fn some_milliseconds<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Duration>, D::Error> {
    milliseconds(deserializer).map(Some)
}

/// A text that the output must contain, or `true` for any output.
pub(super) fn tool_output<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    match Value::deserialize(deserializer)? {
        Value::Bool(true) => Ok(Some(String::new())),
        Value::String(text) => Ok(Some(text)),
        _ => Err(de::Error::custom("`toolOutput` is true, or a text that the output must contain")),
    }
}

/// Refuses headers that HTTP can't carry.
pub(super) fn check_headers(headers: &BTreeMap<String, String>) -> Result<(), String> {
    for (name, value) in headers {
        HeaderName::from_bytes(name.as_bytes()).map_err(|_| format!("`{name}` is no name of a header"))?;
        HeaderValue::from_str(value).map_err(|_| format!("header `{name}` can't have this value"))?;
    }
    Ok(())
}
