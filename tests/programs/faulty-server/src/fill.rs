//! Fills a plan's messages with what they are about.

use serde_json::Value;

use crate::messages::Context;

/// Replaces the strings `$id`, `$threadId`, `$turnId` and `$params`, and objects `{"$repeat": ["text", n]}`.
pub fn fill(value: &Value, context: &Context) -> Value {
    match value {
        Value::String(text) => match text.as_str() {
            "$id" => context.id.clone(),
            "$threadId" => context.thread.clone().into(),
            "$turnId" => context.turn.clone().into(),
            "$params" => context.params.clone(),
            _ => value.clone(),
        },
        Value::Array(all) => all.iter().map(|one| fill(one, context)).collect(),
        Value::Object(members) => match repeated(value) {
            Some(text) => text.into(),
            None => members.iter().map(|(key, one)| (key.clone(), fill(one, context))).collect(),
        },
        other => other.clone(),
    }
}

fn repeated(value: &Value) -> Option<String> {
    let [text, times] = value.get("$repeat")?.as_array()?.as_slice() else { return None };
    Some(text.as_str()?.repeat(usize::try_from(times.as_u64()?).ok()?))
}

/// The same inside of a text that need not be JSON.
pub fn fill_text(text: &str, context: &Context) -> String {
    text.replace("$id", &context.id.to_string())
        .replace("$threadId", &context.thread)
        .replace("$turnId", &context.turn)
}
