//! A tool of the host's, as the server is told of it.
#![forbid(unsafe_code)]

use serde_json::{Map, Value};

use crate::base::checked;
use crate::base::error::{Error, Result};
use crate::base::status::{CODEX_E_INVALID_ARGUMENT, CODEX_E_JSON};

const KNOWN: &[&str] = &["type", "name", "description", "inputSchema"];
/// So many characters the server takes in a name.
const LONGEST_NAME: usize = 128;

/// What `codex_set_tool` is told.
#[derive(Debug)]
pub struct Tool {
    /// What the model calls it by.
    pub name: String,
    /// An element of `dynamicTools`.
    pub declaration: String,
}

impl Tool {
    /// Reads a tool; one that is to be taken away needs its name only.
    pub fn read(tool_json: &str, is_whole: bool) -> Result<Tool> {
        let text = checked::object("tool_json", Some(tool_json))?;
        let mut tool: Map<String, Value> = serde_json::from_str(&text)
            .map_err(|error| Error::new(CODEX_E_JSON, format!("tool_json: {error}")))?;
        if tool.contains_key("deferLoading") || tool.contains_key("namespace") {
            return Err(invalid(
                "deferLoading and namespace are not for a tool that is set: declare it in dynamicTools, and answer its calls in a handler",
            ));
        }
        if let Some(unknown) = tool.keys().find(|key| !KNOWN.contains(&key.as_str())) {
            return Err(invalid(&format!("unknown key {unknown:?}; known are {}", KNOWN.join(", "))));
        }
        let name = match tool.get("name") {
            Some(Value::String(name)) => name.clone(),
            _ => return Err(invalid("name must be a string")),
        };
        // A name that the server refuses would keep every thread from starting.
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
        if !(1..=LONGEST_NAME).contains(&name.len()) || !name.bytes().all(is_plain) {
            return Err(invalid(&format!(
                "name is {name:?}: it must be 1 to {LONGEST_NAME} of the characters A-Z, a-z, 0-9, _ and -"
            )));
        }
        if name == "mcp" || name.starts_with("mcp__") {
            return Err(invalid(&format!("name is {name:?}: the server keeps such names for MCP servers")));
        }
        if is_whole && !tool.get("description").is_some_and(Value::is_string) {
            return Err(invalid("description must be a string: the model reads it"));
        }
        if is_whole && !tool.get("inputSchema").is_some_and(Value::is_object) {
            return Err(invalid("inputSchema must be an object, a JSON schema of the arguments"));
        }
        match tool.insert("type".into(), "function".into()) {
            None => {}
            Some(kind) if kind == "function" => {}
            Some(_) => return Err(invalid("type must be \"function\", or left out")),
        }
        Ok(Tool { name, declaration: Value::Object(tool).to_string() })
    }
}

fn invalid(what: &str) -> Error {
    Error::new(CODEX_E_INVALID_ARGUMENT, format!("tool_json: {what}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_a_tool_and_names_what_is_wrong() {
        let tool = r#"{"name":"look_up","description":"Finds it.","inputSchema":{"type":"object"}}"#;
        let tool = Tool::read(tool, true).unwrap();
        assert_eq!(tool.name, "look_up");
        let declaration: Value = serde_json::from_str(&tool.declaration).unwrap();
        assert_eq!(declaration["type"], "function");
        assert_eq!(declaration["inputSchema"]["type"], "object");
        assert_eq!(Tool::read(r#"{"name":"look_up"}"#, false).unwrap().name, "look_up");
        for (text, named) in [
            ("{}", "name"),
            (r#"{"name":""}"#, "name is \"\""),
            (r#"{"name":7}"#, "name must be"),
            (r#"{"name":"a b"}"#, "name is \"a b\""),
            (r#"{"name":"\u00e9"}"#, "A-Z, a-z"),
            (r#"{"name":"mcp__a"}"#, "MCP"),
            (r#"{"name":"a","deferLoading":true}"#, "dynamicTools"),
            (r#"{"name":"a"}"#, "description"),
            (r#"{"name":"a","description":"b"}"#, "inputSchema"),
            (r#"{"name":"a","description":"b","inputSchema":{},"type":"namespace"}"#, "type"),
            (r#"{"name":"a","description":"b","inputSchema":{},"schema":{}}"#, "\"schema\""),
            (&format!(r#"{{"name":"{}"}}"#, "a".repeat(129)), "1 to 128"),
        ] {
            let error = Tool::read(text, true).unwrap_err();
            assert_eq!(error.code(), CODEX_E_INVALID_ARGUMENT, "{text}");
            assert!(error.message().contains(named), "{text}: {error}");
        }
    }
}
