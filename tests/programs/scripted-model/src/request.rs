//! What codex sends: whether it has the right shape, and what of it the choice of a reply depends on.
#![forbid(unsafe_code)]

use std::collections::HashSet;

use hyper::HeaderMap;
use serde_json::Value;

/// A request for a response, checked.
#[derive(Debug)]
pub struct Request {
    /// The model that it names.
    pub model: String,
    /// The thread that it belongs to; empty if it does not say.
    pub thread: String,
    /// The turn that it belongs to; empty if it does not say.
    pub turn: String,
    /// The messages that the user wrote, the last one last.
    pub messages: Vec<String>,
    /// Whether the user wrote something since the model last spoke.
    pub new_message: bool,
    /// The outputs of tools since the model last spoke: call id and text.
    pub outputs: Vec<(String, String)>,
    /// The tools that it declares.
    pub tools: Vec<Declared>,
}

/// A tool that a request declares.
#[derive(Debug, Clone)]
pub struct Declared {
    /// `function`, `custom`, `local_shell` and others.
    pub kind: String,
    /// Its name; empty for tools without one.
    pub name: String,
    /// The namespace that it is in.
    pub namespace: Option<String>,
    /// What it says about itself.
    pub description: String,
    /// The names of its parameters.
    pub parameters: Vec<String>,
}

/// A fault in a request: what is wrong, and with which member.
#[derive(Debug)]
pub struct Fault {
    /// What is wrong.
    pub what: String,
    /// The member, such as `input[2].role`.
    pub member: String,
}

fn fault<T>(member: impl Into<String>, what: impl Into<String>) -> Result<T, Fault> {
    Err(Fault { what: what.into(), member: member.into() })
}

impl Request {
    /// Checks a request and reads what matters in it.
    ///
    /// # Errors
    /// The first thing in it that the real service would not take.
    pub fn read(headers: &HeaderMap, body: &Value) -> Result<Self, Fault> {
        let Some(object) = body.as_object() else {
            return fault("", "the body must be a JSON object");
        };
        let model = match object.get("model") {
            Some(Value::String(model)) if !model.is_empty() => model.clone(),
            _ => return fault("model", "must be a string that names a model"),
        };
        if object.get("stream") != Some(&Value::Bool(true)) {
            return fault("stream", "must be true: this model only streams");
        }
        let input = match object.get("input") {
            Some(Value::Array(input)) if !input.is_empty() => input,
            _ => return fault("input", "must be an array with at least one item"),
        };
        let mut tools = Vec::new();
        match object.get("tools") {
            None | Some(Value::Null) => {}
            Some(Value::Array(list)) => declared(list, None, "tools", &mut tools)?,
            Some(_) => return fault("tools", "must be an array"),
        }
        check_calls(input)?;
        let mut messages = Vec::new();
        let mut outputs = Vec::new();
        let mut new_message = false;
        for (index, item) in input.iter().enumerate() {
            let member = format!("input[{index}]");
            match item["type"].as_str() {
                Some("message") => match (item["role"].as_str(), message_text(item, &member)?) {
                    (Some("user"), text) if !is_context(&text) => {
                        messages.push(text);
                        new_message = true;
                    }
                    (Some("user" | "developer" | "system"), _) => {}
                    (Some("assistant"), _) => {
                        new_message = false;
                        outputs.clear();
                    }
                    _ => {
                        return fault(
                            format!("{member}.role"),
                            "must be user, assistant, developer or system",
                        );
                    }
                },
                Some("function_call" | "custom_tool_call" | "local_shell_call") => {
                    new_message = false;
                    outputs.clear();
                }
                Some("function_call_output" | "custom_tool_call_output") => {
                    let call = item["call_id"].as_str().unwrap_or_default().to_owned();
                    outputs.push((call, output_text(&item["output"])));
                }
                Some("additional_tools") => match &item["tools"] {
                    Value::Array(list) => declared(list, None, &format!("{member}.tools"), &mut tools)?,
                    _ => return fault(format!("{member}.tools"), "must be an array"),
                },
                Some(_) => {}
                None => return fault(format!("{member}.type"), "must be a string"),
            }
        }
        let metadata = &body["client_metadata"];
        let id = |header: &str, member: &str| -> String {
            let header = headers.get(header).and_then(|value| value.to_str().ok());
            header.or(metadata[member].as_str()).unwrap_or_default().to_owned()
        };
        Ok(Request {
            model,
            thread: id("thread-id", "thread_id"),
            turn: id("turn-id", "turn_id"),
            messages,
            new_message,
            outputs,
            tools,
        })
    }
}

/// Every output belongs to a call before it, and every call has its output.
fn check_calls(input: &[Value]) -> Result<(), Fault> {
    let mut open: Vec<&str> = Vec::new();
    let mut known: HashSet<&str> = HashSet::new();
    for (index, item) in input.iter().enumerate() {
        let kind = item["type"].as_str().unwrap_or_default();
        let call = item["call_id"].as_str().unwrap_or_default();
        let (is_call, is_output) = match kind {
            "function_call" | "custom_tool_call" | "local_shell_call" => (true, false),
            "function_call_output" | "custom_tool_call_output" => (false, true),
            _ => continue,
        };
        // What a tool outside of codex has put out names the tool in place of a call.
        if is_output
            && item.get("call_id").is_none()
            && item["name"].as_str().is_some_and(|name| !name.is_empty())
        {
            continue;
        }
        if call.is_empty() {
            return fault(format!("input[{index}].call_id"), format!("a {kind} needs one"));
        }
        if is_call {
            open.push(call);
            known.insert(call);
        } else if is_output && !known.contains(call) {
            return fault(
                format!("input[{index}].call_id"),
                format!("no call before this output has id {call}"),
            );
        }
        if is_output {
            open.retain(|other| *other != call);
        }
    }
    match open.first() {
        None => Ok(()),
        Some(call) => fault("input", format!("no output for tool call {call}")),
    }
}

/// The text of a message's content.
fn message_text(item: &Value, member: &str) -> Result<String, Fault> {
    match &item["content"] {
        Value::String(text) => Ok(text.clone()),
        Value::Array(parts) => {
            let mut texts = Vec::new();
            for (index, part) in parts.iter().enumerate() {
                match part["type"].as_str() {
                    Some("input_text" | "output_text") => match part["text"].as_str() {
                        Some(text) => texts.push(text),
                        None => return fault(format!("{member}.content[{index}].text"), "must be a string"),
                    },
                    Some(_) => {}
                    None => return fault(format!("{member}.content[{index}].type"), "must be a string"),
                }
            }
            Ok(texts.join("\n"))
        }
        _ => fault(format!("{member}.content"), "must be a string or an array"),
    }
}

/// Whether codex itself wrote a user message: one that is a single tagged block, such as
/// `<environment_context>…</environment_context>`, or carries AGENTS.md.
fn is_context(text: &str) -> bool {
    let text = text.trim();
    if text.starts_with("# AGENTS.md instructions") {
        return true;
    }
    let Some((name, _)) = text.strip_prefix('<').and_then(|rest| rest.split_once('>')) else {
        return false;
    };
    let name = name.split_whitespace().next().unwrap_or_default();
    !name.is_empty()
        && name.chars().all(|character| character.is_ascii_lowercase() || character == '_')
        && text.ends_with(&format!("</{name}>"))
}

/// The text of a tool's output, which is a string or a list of content items.
fn output_text(output: &Value) -> String {
    match output {
        Value::String(text) => text.clone(),
        Value::Array(parts) => {
            let texts: Vec<&str> = parts.iter().filter_map(|part| part["text"].as_str()).collect();
            texts.join("\n")
        }
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

fn declared(
    list: &[Value],
    namespace: Option<&str>,
    member: &str,
    tools: &mut Vec<Declared>,
) -> Result<(), Fault> {
    for (index, tool) in list.iter().enumerate() {
        let member = format!("{member}[{index}]");
        let Some(kind) = tool["type"].as_str() else {
            return fault(format!("{member}.type"), "must be a string");
        };
        let name = tool["name"].as_str().unwrap_or_default();
        if name.is_empty() && matches!(kind, "function" | "custom" | "namespace") {
            return fault(format!("{member}.name"), format!("a {kind} tool needs one"));
        }
        if kind == "namespace" {
            let Some(inner) = tool["tools"].as_array() else {
                return fault(format!("{member}.tools"), "must be an array");
            };
            declared(inner, Some(name), &format!("{member}.tools"), tools)?;
            continue;
        }
        tools.push(Declared {
            kind: kind.to_owned(),
            name: name.to_owned(),
            namespace: namespace.map(str::to_owned),
            description: tool["description"].as_str().unwrap_or_default().to_owned(),
            parameters: tool["parameters"]["properties"]
                .as_object()
                .map(|properties| properties.keys().cloned().collect())
                .unwrap_or_default(),
        });
    }
    Ok(())
}
