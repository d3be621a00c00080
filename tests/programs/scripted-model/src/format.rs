//! How a script looks as JSON, and what is said about one that is wrong.
//!
//! Each type mirrors one of `script.rs` and is turned into it, so that a wrong value is reported where it stands.
#![forbid(unsafe_code)]

mod call;
mod step;
mod value;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use serde::Deserialize;

use crate::script::{Otherwise, Queue, Reply, Script, Step, Usage, When, check_order};
use step::StepFormat;
use value::{check_headers, milliseconds, tool_output};

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
        check_headers(&members.headers)?;
        let steps: Vec<Step> = members.steps.into_iter().map(|step| step.0).collect();
        check_order(&steps)?;
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
