//! Tool calls.
#![forbid(unsafe_code)]

use serde::Deserialize;
use serde_json::Value;

use crate::script::{Call, CommandLine, Shell, Tool};

#[derive(Deserialize)]
#[serde(try_from = "CallMembers")]
pub(super) struct CallFormat(pub(super) Call);

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct CallMembers {
    pub(super) shell: Option<ShellFormat>,
    pub(super) apply_patch: Option<String>,
    pub(super) tool: Option<ToolFormat>,
    pub(super) function_call: Option<FunctionCallFormat>,
    pub(super) custom_tool_call: Option<CustomToolCallFormat>,
}

impl CallMembers {
    /// The calls that are there, with their keys.
    pub(super) fn all(self) -> Vec<(&'static str, Call)> {
        let mut found = Vec::new();
        if let Some(shell) = self.shell {
            found.push(("shell", Call::Shell(shell.into())));
        }
        if let Some(patch) = self.apply_patch {
            found.push(("applyPatch", Call::ApplyPatch(patch)));
        }
        if let Some(tool) = self.tool {
            found.push((
                "tool",
                Call::Tool(Tool { name: tool.name, namespace: tool.namespace, arguments: tool.arguments }),
            ));
        }
        if let Some(call) = self.function_call {
            let arguments = match call.arguments {
                Value::String(text) => text,
                other => other.to_string(),
            };
            found.push((
                "functionCall",
                Call::FunctionCall { name: call.name, namespace: call.namespace, arguments },
            ));
        }
        if let Some(call) = self.custom_tool_call {
            found.push((
                "customToolCall",
                Call::CustomToolCall { name: call.name, namespace: call.namespace, input: call.input },
            ));
        }
        found
    }
}

impl TryFrom<CallMembers> for CallFormat {
    type Error = String;

    fn try_from(members: CallMembers) -> Result<Self, String> {
        let mut found = members.all();
        match (found.pop(), found.pop()) {
            (Some((_, call)), None) => Ok(CallFormat(call)),
            (None, _) => {
                Err("a call needs one of shell, applyPatch, tool, functionCall, customToolCall".to_owned())
            }
            (Some((second, _)), Some((first, _))) => {
                Err(format!("a call is one thing, and this one has both `{first}` and `{second}`"))
            }
        }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct ShellFormat {
    command: CommandFormat,
    #[serde(default)]
    escalate: bool,
    justification: Option<String>,
    workdir: Option<String>,
    yield_ms: Option<u64>,
}

#[derive(Deserialize)]
#[serde(untagged, expecting = "a command is a string, or an array of strings")]
enum CommandFormat {
    Line(String),
    Words(Vec<String>),
}

impl From<ShellFormat> for Shell {
    fn from(format: ShellFormat) -> Self {
        Shell {
            command: match format.command {
                CommandFormat::Line(line) => CommandLine::Line(line),
                CommandFormat::Words(words) => CommandLine::Words(words),
            },
            escalate: format.escalate,
            justification: format.justification,
            workdir: format.workdir,
            yield_ms: format.yield_ms,
        }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct ToolFormat {
    name: String,
    namespace: Option<String>,
    #[serde(default = "empty_object")]
    arguments: Value,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct FunctionCallFormat {
    name: String,
    namespace: Option<String>,
    #[serde(default = "empty_object")]
    arguments: Value,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct CustomToolCallFormat {
    name: String,
    namespace: Option<String>,
    input: String,
}

fn empty_object() -> Value {
    Value::Object(serde_json::Map::new())
}
