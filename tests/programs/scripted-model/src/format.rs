//! How a script looks as JSON, and what is said about one that is wrong.
//!
//! Each type mirrors one of `script.rs` and is turned into it, so that a wrong value is reported where it stands.
#![forbid(unsafe_code)]

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use serde::Deserialize;
use serde::de::{self, Deserializer, Visitor};
use serde_json::Value;

use crate::script::{
    Break, Call, CommandLine, Cut, Failure, Http, Otherwise, Phase, Queue, Reply, Script, Shell, Step, Text,
    Tool, Usage, When,
};

/// Reads a script.
///
/// # Errors
/// What is wrong, after the line, the column and the path of the value that it is about.
pub fn parse(text: &str) -> Result<Script, String> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let script: ScriptFormat = serde_path_to_error::deserialize(&mut deserializer).map_err(|error| {
        let path = error.path().to_string();
        let inner = error.into_inner();
        let whole = inner.to_string();
        let what = whole.rsplit_once(" at line ").map_or(whole.as_str(), |(what, _)| what);
        let place = format!("line {} column {}", inner.line(), inner.column());
        if path == "." { format!("{place}: {what}") } else { format!("{place}: {path}: {what}") }
    })?;
    deserializer.end().map_err(|error| {
        format!("line {} column {}: something follows the script", error.line(), error.column())
    })?;
    Ok(script.into())
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct ScriptFormat {
    replies: Vec<ReplyFormat>,
    #[serde(default)]
    queue: QueueFormat,
    #[serde(default)]
    otherwise: OtherwiseFormat,
}

impl From<ScriptFormat> for Script {
    fn from(format: ScriptFormat) -> Self {
        Script {
            replies: format.replies.into_iter().map(|reply| Arc::new(reply.0)).collect(),
            queue: match format.queue {
                QueueFormat::Thread => Queue::Thread,
                QueueFormat::Shared => Queue::Shared,
            },
            otherwise: match format.otherwise {
                OtherwiseFormat::Prompt => Otherwise::Prompt,
                OtherwiseFormat::Fail => Otherwise::Fail,
            },
        }
    }
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase")]
enum QueueFormat {
    #[default]
    Thread,
    Shared,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase")]
enum OtherwiseFormat {
    #[default]
    Prompt,
    Fail,
}

#[derive(Deserialize)]
#[serde(try_from = "ReplyMembers")]
struct ReplyFormat(Reply);

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct ReplyMembers {
    name: Option<String>,
    when: Option<WhenFormat>,
    times: Option<u32>,
    #[serde(default, deserialize_with = "milliseconds")]
    delay_ms: Duration,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    usage: Option<UsageFormat>,
    steps: Vec<StepFormat>,
}

impl TryFrom<ReplyMembers> for ReplyFormat {
    type Error = String;

    fn try_from(members: ReplyMembers) -> Result<Self, String> {
        if members.times.is_some() && members.when.is_none() {
            return Err("`times` needs `when`: a reply without it is given once".to_owned());
        }
        let mut steps = Vec::with_capacity(members.steps.len());
        let mut fresh = true;
        for (index, StepFormat(step)) in members.steps.into_iter().enumerate() {
            if steps.last().is_some_and(Step::is_last) {
                return Err(format!("steps[{index}] can never happen: the step before it ends the reply"));
            }
            if step.replaces_stream() && !fresh {
                return Err(format!(
                    "steps[{index}] comes too late: the stream has begun (an `http` step and `\"drop\": \"connection\"` \
                     come first, or right after a tool call)"
                ));
            }
            fresh = matches!(step, Step::Call(_));
            steps.push(step);
        }
        Ok(ReplyFormat(Reply {
            name: members.name,
            when: members.when.map(Into::into),
            times: members.times,
            delay: members.delay_ms,
            headers: members.headers,
            usage: members.usage.map(Into::into),
            steps,
        }))
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct WhenFormat {
    text: Option<String>,
    contains: Option<String>,
    #[serde(default, deserialize_with = "tool_output")]
    tool_output: Option<String>,
    thread: Option<String>,
    turn: Option<usize>,
    model: Option<String>,
}

impl From<WhenFormat> for When {
    fn from(format: WhenFormat) -> Self {
        When {
            text: format.text,
            contains: format.contains,
            tool_output: format.tool_output,
            thread: format.thread,
            turn: format.turn,
            model: format.model,
        }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct UsageFormat {
    input_tokens: u64,
    #[serde(default)]
    cached_input_tokens: u64,
    output_tokens: u64,
    #[serde(default)]
    reasoning_tokens: u64,
}

impl From<UsageFormat> for Usage {
    fn from(format: UsageFormat) -> Self {
        Usage {
            input: format.input_tokens,
            cached: format.cached_input_tokens,
            output: format.output_tokens,
            reasoning: format.reasoning_tokens,
        }
    }
}

#[derive(Deserialize)]
#[serde(try_from = "StepMembers")]
struct StepFormat(Step);

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct StepMembers {
    text: Option<String>,
    reasoning: Option<String>,
    deltas: Option<usize>,
    repeat: Option<usize>,
    #[serde(default, deserialize_with = "some_milliseconds")]
    pace_ms: Option<Duration>,
    phase: Option<PhaseFormat>,
    shell: Option<ShellFormat>,
    apply_patch: Option<String>,
    tool: Option<ToolFormat>,
    function_call: Option<FunctionCallFormat>,
    custom_tool_call: Option<CustomToolCallFormat>,
    parallel: Option<Vec<CallFormat>>,
    wait: Option<WaitFormat>,
    event: Option<Value>,
    raw: Option<String>,
    failed: Option<FailureFormat>,
    incomplete: Option<String>,
    http: Option<HttpFormat>,
    drop: Option<BreakFormat>,
}

/// The keys of a step of which it has exactly one.
const STEPS: &str = "text, reasoning, shell, applyPatch, tool, functionCall, customToolCall, parallel, wait, event, raw, \
     failed, incomplete, http, drop";

impl TryFrom<StepMembers> for StepFormat {
    type Error = String;

    fn try_from(members: StepMembers) -> Result<Self, String> {
        let mut found: Vec<(&'static str, Step)> = Vec::new();
        let cut = match (members.deltas, members.repeat) {
            (Some(_), Some(_)) => {
                return Err("`deltas` cuts the text, `repeat` repeats it: not both".to_owned());
            }
            (Some(0), _) => return Err("`deltas` must be at least 1".to_owned()),
            (Some(deltas), None) => Cut::Into(deltas),
            (None, Some(times)) => Cut::Repeat(times),
            (None, None) => Cut::Into(1),
        };
        let text_only = [
            ("deltas", members.deltas.is_some()),
            ("repeat", members.repeat.is_some()),
            ("paceMs", members.pace_ms.is_some()),
        ];
        let pace = members.pace_ms.unwrap_or_default();
        let phase = members.phase.map(Into::into);
        let has_phase = phase.is_some();
        if let Some(text) = members.text {
            found.push(("text", Step::Say(Text { text, cut, pace, phase })));
        }
        if let Some(text) = members.reasoning {
            found.push(("reasoning", Step::Reason(Text { text, cut, pace, phase: None })));
        }
        let call = CallMembers {
            shell: members.shell,
            apply_patch: members.apply_patch,
            tool: members.tool,
            function_call: members.function_call,
            custom_tool_call: members.custom_tool_call,
        };
        found.extend(call.all().into_iter().map(|(key, call)| (key, Step::Call(vec![call]))));
        if let Some(calls) = members.parallel {
            if calls.is_empty() {
                return Err("`parallel` needs at least one call".to_owned());
            }
            found.push(("parallel", Step::Call(calls.into_iter().map(|call| call.0).collect())));
        }
        if let Some(wait) = members.wait {
            found.push(("wait", Step::Wait(wait.0)));
        }
        if let Some(event) = members.event {
            if !event["type"].is_string() {
                return Err("`event` must be an object whose `type` is a string".to_owned());
            }
            found.push(("event", Step::Event(event)));
        }
        if let Some(raw) = members.raw {
            found.push(("raw", Step::Raw(raw)));
        }
        if let Some(failed) = members.failed {
            found.push(("failed", Step::Failed(Failure { code: failed.code, message: failed.message })));
        }
        if let Some(reason) = members.incomplete {
            found.push(("incomplete", Step::Incomplete(reason)));
        }
        if let Some(http) = members.http {
            found.push(("http", Step::Http(http.try_into()?)));
        }
        if let Some(kind) = members.drop {
            found.push(("drop", Step::Drop(kind.into())));
        }
        if found.len() > 1 {
            return Err(format!(
                "a step does one thing, and this one has both `{}` and `{}`",
                found[0].0, found[1].0
            ));
        }
        let Some((key, step)) = found.pop() else {
            return Err(format!("a step needs one of {STEPS}"));
        };
        let is_text = matches!(step, Step::Say(_) | Step::Reason(_));
        if let Some((modifier, _)) = text_only.iter().find(|(_, is_there)| *is_there && !is_text) {
            return Err(format!("`{modifier}` goes with `text` and `reasoning`, not with `{key}`"));
        }
        if has_phase && !matches!(step, Step::Say(_)) {
            return Err(format!("`phase` goes with `text`, not with `{key}`"));
        }
        if let Step::Say(text) | Step::Reason(text) = &step
            && let Cut::Into(deltas) = text.cut
            && deltas > 1
        {
            let characters = text.text.chars().count();
            if deltas > characters {
                return Err(format!(
                    "{deltas} deltas of {characters} characters: use `repeat` to send a text many times"
                ));
            }
        }
        Ok(StepFormat(step))
    }
}

#[derive(Deserialize)]
#[serde(try_from = "CallMembers")]
struct CallFormat(Call);

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct CallMembers {
    shell: Option<ShellFormat>,
    apply_patch: Option<String>,
    tool: Option<ToolFormat>,
    function_call: Option<FunctionCallFormat>,
    custom_tool_call: Option<CustomToolCallFormat>,
}

impl CallMembers {
    fn all(self) -> Vec<(&'static str, Call)> {
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
#[serde(rename_all = "snake_case")]
enum PhaseFormat {
    Commentary,
    FinalAnswer,
}

impl From<PhaseFormat> for Phase {
    fn from(format: PhaseFormat) -> Self {
        match format {
            PhaseFormat::Commentary => Phase::Commentary,
            PhaseFormat::FinalAnswer => Phase::FinalAnswer,
        }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct ShellFormat {
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
struct ToolFormat {
    name: String,
    namespace: Option<String>,
    #[serde(default = "empty_object")]
    arguments: Value,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct FunctionCallFormat {
    name: String,
    namespace: Option<String>,
    #[serde(default = "empty_object")]
    arguments: Value,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct CustomToolCallFormat {
    name: String,
    namespace: Option<String>,
    input: String,
}

fn empty_object() -> Value {
    Value::Object(serde_json::Map::new())
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct FailureFormat {
    code: String,
    #[serde(default = "failure_message")]
    message: String,
}

fn failure_message() -> String {
    "The script makes this response fail.".to_owned()
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct HttpFormat {
    status: u16,
    #[serde(default)]
    body: Value,
    #[serde(default)]
    headers: BTreeMap<String, String>,
}

impl TryFrom<HttpFormat> for Http {
    type Error = String;

    fn try_from(format: HttpFormat) -> Result<Self, String> {
        if !(200..600).contains(&format.status) {
            return Err(format!("`status` {} is no final HTTP status (200 to 599)", format.status));
        }
        Ok(Http {
            status: format.status,
            body: match format.body {
                Value::Null => String::new(),
                Value::String(text) => text,
                other => other.to_string(),
            },
            headers: format.headers,
        })
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
enum BreakFormat {
    Connection,
    Stream,
    Completed,
}

impl From<BreakFormat> for Break {
    fn from(format: BreakFormat) -> Self {
        match format {
            BreakFormat::Connection => Break::Connection,
            BreakFormat::Stream => Break::Stream,
            BreakFormat::Completed => Break::Completed,
        }
    }
}

/// Milliseconds, or `"forever"`.
struct WaitFormat(Option<Duration>);

impl<'de> Deserialize<'de> for WaitFormat {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Wait;
        impl Visitor<'_> for Wait {
            type Value = WaitFormat;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("milliseconds or \"forever\"")
            }

            fn visit_u64<E: de::Error>(self, value: u64) -> Result<WaitFormat, E> {
                Ok(WaitFormat(Some(Duration::from_millis(value))))
            }

            fn visit_str<E: de::Error>(self, value: &str) -> Result<WaitFormat, E> {
                if value == "forever" {
                    Ok(WaitFormat(None))
                } else {
                    Err(E::invalid_value(de::Unexpected::Str(value), &self))
                }
            }
        }
        deserializer.deserialize_any(Wait)
    }
}

/// A number of milliseconds, which may have a fraction.
fn milliseconds<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Duration, D::Error> {
    let value = f64::deserialize(deserializer)?;
    Duration::try_from_secs_f64(value / 1000.0)
        .map_err(|error| de::Error::custom(format!("{value} is no time in milliseconds: {error}")))
}

fn some_milliseconds<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Duration>, D::Error> {
    milliseconds(deserializer).map(Some)
}

/// A text that the output must contain, or `true` for any output.
fn tool_output<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    match Value::deserialize(deserializer)? {
        Value::Bool(true) => Ok(Some(String::new())),
        Value::String(text) => Ok(Some(text)),
        _ => Err(de::Error::custom("`toolOutput` is true, or a text that the output must contain")),
    }
}
