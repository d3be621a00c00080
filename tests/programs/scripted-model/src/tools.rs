//! From what a script calls to what the request's tools take.
//!
//! Codex offers its shell and its other tools in several forms, by model and version; a script should not
//! have to know which.
#![forbid(unsafe_code)]

use serde_json::{Map, Value, json};

use crate::request::{Declared, Request};
use crate::script::{Call, CommandLine, Shell, Tool};

/// A tool call as the Responses API puts it.
#[derive(Debug, Clone, PartialEq)]
pub enum Item {
    /// `function_call`.
    Function {
        /// The function's name.
        name: String,
        /// The namespace that it is in.
        namespace: Option<String>,
        /// The arguments' JSON text.
        arguments: String,
    },
    /// `custom_tool_call`.
    Custom {
        /// The tool's name.
        name: String,
        /// The namespace that it is in.
        namespace: Option<String>,
        /// The input text.
        input: String,
    },
    /// `local_shell_call`, with its action.
    LocalShell(Value),
}

/// Turns a call into one that the request's tools take.
///
/// # Errors
/// The request declares no tool that would do.
pub fn item(call: &Call, request: &Request) -> Result<Item, String> {
    match call {
        Call::Shell(shell) => shell_item(shell, request),
        Call::ApplyPatch(patch) => patch_item(patch, request),
        Call::Tool(tool) => tool_item(tool, request),
        Call::FunctionCall { name, namespace, arguments } => Ok(Item::Function {
            name: name.clone(),
            namespace: namespace.clone(),
            arguments: arguments.clone(),
        }),
        Call::CustomToolCall { name, namespace, input } => {
            Ok(Item::Custom { name: name.clone(), namespace: namespace.clone(), input: input.clone() })
        }
    }
}

fn find<'a>(request: &'a Request, kind: &str, name: &str) -> Option<&'a Declared> {
    request.tools.iter().find(|tool| tool.kind == kind && tool.name == name)
}

/// The tool that runs JavaScript, through which the other tools are called in code mode. It has all of them,
/// also those that its description leaves out.
fn code(request: &Request) -> Option<&Declared> {
    find(request, "custom", "exec")
}

fn function(tool: &Declared, arguments: &Value) -> Item {
    Item::Function {
        name: tool.name.clone(),
        namespace: tool.namespace.clone(),
        arguments: arguments.to_string(),
    }
}

fn custom(tool: &Declared, input: String) -> Item {
    Item::Custom { name: tool.name.clone(), namespace: tool.namespace.clone(), input }
}

/// A program for the JavaScript tool that calls one tool and shows what it gave. JSON is JavaScript.
fn program(name: &str, argument: &Value) -> String {
    format!("text(await tools[{}]({argument}));\n", json!(name))
}

fn line(command: &CommandLine) -> Result<String, String> {
    match command {
        CommandLine::Line(line) => Ok(line.clone()),
        CommandLine::Words(words) => shlex::try_join(words.iter().map(String::as_str))
            .map_err(|error| format!("a word of the command can't be quoted: {error}")),
    }
}

fn words(command: &CommandLine) -> Vec<String> {
    match command {
        CommandLine::Line(line) => vec!["bash".to_owned(), "-lc".to_owned(), line.clone()],
        CommandLine::Words(words) => words.clone(),
    }
}

fn shell_item(shell: &Shell, request: &Request) -> Result<Item, String> {
    if let Some(tool) = find(request, "function", "exec_command") {
        return Ok(function(tool, &exec_arguments(shell)?));
    }
    if let Some(tool) = find(request, "function", "shell_command") {
        let command = Value::String(line(&shell.command)?);
        return Ok(function(tool, &shell_arguments(shell, command, tool)));
    }
    if let Some(tool) = find(request, "function", "shell") {
        return Ok(function(tool, &shell_arguments(shell, json!(words(&shell.command)), tool)));
    }
    if request.tools.iter().any(|tool| tool.kind == "local_shell") {
        return Ok(Item::LocalShell(json!({
            "type": "exec", "command": words(&shell.command), "timeout_ms": shell.yield_ms,
            "working_directory": shell.workdir, "env": {}, "user": null,
        })));
    }
    if let Some(tool) = code(request) {
        return Ok(custom(tool, program("exec_command", &exec_arguments(shell)?)));
    }
    Err("the script asks for a shell command, but the request declares no tool for that (exec_command, \
         shell_command, shell, local_shell, or exec with exec_command in it)"
        .to_owned())
}

fn exec_arguments(shell: &Shell) -> Result<Value, String> {
    let mut arguments = Map::new();
    arguments.insert("cmd".to_owned(), Value::String(line(&shell.command)?));
    if shell.escalate {
        arguments.insert("sandbox_permissions".to_owned(), json!("require_escalated"));
    }
    if let Some(justification) = &shell.justification {
        arguments.insert("justification".to_owned(), json!(justification));
    }
    if let Some(workdir) = &shell.workdir {
        arguments.insert("workdir".to_owned(), json!(workdir));
    }
    if let Some(yield_ms) = shell.yield_ms {
        arguments.insert("yield_time_ms".to_owned(), json!(yield_ms));
    }
    Ok(Value::Object(arguments))
}

fn shell_arguments(shell: &Shell, command: Value, tool: &Declared) -> Value {
    let mut arguments = Map::new();
    arguments.insert("command".to_owned(), command);
    if shell.escalate {
        // Older versions of these tools have a flag where newer ones have a word.
        if tool.parameters.iter().any(|name| name == "with_escalated_permissions") {
            arguments.insert("with_escalated_permissions".to_owned(), json!(true));
        } else {
            arguments.insert("sandbox_permissions".to_owned(), json!("require_escalated"));
        }
    }
    if let Some(justification) = &shell.justification {
        arguments.insert("justification".to_owned(), json!(justification));
    }
    if let Some(workdir) = &shell.workdir {
        arguments.insert("workdir".to_owned(), json!(workdir));
    }
    if let Some(yield_ms) = shell.yield_ms {
        arguments.insert("timeout_ms".to_owned(), json!(yield_ms));
    }
    Value::Object(arguments)
}

fn patch_item(patch: &str, request: &Request) -> Result<Item, String> {
    if let Some(tool) = find(request, "custom", "apply_patch") {
        return Ok(custom(tool, patch.to_owned()));
    }
    if let Some(tool) = find(request, "function", "apply_patch") {
        return Ok(function(tool, &json!({"input": patch})));
    }
    if let Some(tool) = code(request) {
        return Ok(custom(tool, program("apply_patch", &json!(patch))));
    }
    // Models without a tool for it send the patch through the shell, where codex looks out for it.
    let command = format!("apply_patch <<'EOF'\n{}\nEOF\n", patch.trim_end_matches('\n'));
    let shell = Shell {
        command: CommandLine::Line(command),
        escalate: false,
        justification: None,
        workdir: None,
        yield_ms: None,
    };
    shell_item(&shell, request)
        .map_err(|_| "the script asks for a patch, but the request declares no tool for that".to_owned())
}

fn tool_item(tool: &Tool, request: &Request) -> Result<Item, String> {
    let fits = |declared: &&Declared| {
        declared.name == tool.name
            && (tool.namespace.is_none() || tool.namespace == declared.namespace)
            && (declared.kind == "function" || declared.kind == "custom")
    };
    if let Some(declared) = request.tools.iter().find(fits) {
        return Ok(match (declared.kind.as_str(), &tool.arguments) {
            ("custom", Value::String(input)) => custom(declared, input.clone()),
            ("custom", other) => custom(declared, other.to_string()),
            (_, arguments) => function(declared, arguments),
        });
    }
    let Some(exec) = code(request) else {
        let names: Vec<&str> = request
            .tools
            .iter()
            .map(|declared| declared.name.as_str())
            .filter(|name| !name.is_empty())
            .collect();
        return Err(format!(
            "the script calls tool {}, which the request does not declare; it declares {}",
            tool.name,
            names.join(", ")
        ));
    };
    let nested = match &tool.namespace {
        Some(namespace) => format!("{namespace}__{}", tool.name),
        None => tool.name.clone(),
    };
    let identifier: String =
        nested.chars().map(|character| if character.is_alphanumeric() { character } else { '_' }).collect();
    Ok(custom(exec, program(&identifier, &tool.arguments)))
}
