//! The steps of a reply.
#![forbid(unsafe_code)]

use std::collections::BTreeMap;
use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

use serde::Deserialize;
use serde::de::{self, Deserializer, Visitor};
use serde_json::Value;

use super::call::{
    CallFormat, CallMembers, CustomToolCallFormat, FunctionCallFormat, ShellFormat, ToolFormat,
};
use super::value::{check_headers, some_milliseconds};
use crate::script::{Break, Cut, Failure, Http, Phase, Step, Text};

#[derive(Deserialize)]
#[serde(try_from = "StepMembers")]
pub(super) struct StepFormat(pub(super) Step);

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
    until: Option<PathBuf>,
    event: Option<Value>,
    raw: Option<String>,
    failed: Option<FailureFormat>,
    incomplete: Option<String>,
    http: Option<HttpFormat>,
    drop: Option<BreakFormat>,
}

/// The keys of a step of which it has exactly one.
const STEPS: &str = "text, reasoning, shell, applyPatch, tool, functionCall, customToolCall, parallel, wait, until, event, \
     raw, failed, incomplete, http, drop";

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
        if let Some(file) = members.until {
            if !file.is_absolute() {
                return Err("`until` must be the absolute path of a file".to_owned());
            }
            found.push(("until", Step::Until(file)));
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
        check_headers(&format.headers)?;
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
