//! The plan: what to do otherwise than a well-behaved server would, as JSON.

use serde::Deserialize;
use serde_json::Value;

/// The whole plan.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Plan {
    /// Looked through in order: the first that fits an occasion replaces the usual behaviour.
    #[serde(default)]
    pub rules: Vec<Rule>,
    /// The final text of a usual turn, sent in one delta for each word.
    #[serde(default = "usual_text")]
    pub text: String,
    /// The server ends by itself after so long, with code 99, whatever it is deaf to.
    #[serde(default = "usual_lifetime")]
    pub lifetime_seconds: u64,
}

fn usual_text() -> String {
    "Hello from the faulty server.".to_owned()
}

fn usual_lifetime() -> u64 {
    300
}

/// What to do on an occasion.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// A method, or `launch`, `answer`, `eof`, `SIGTERM`.
    pub on: String,
    /// Only the so-manieth time, counted from 1; every time when absent.
    pub nth: Option<usize>,
    /// What is done; nothing at all when empty.
    #[serde(rename = "do")]
    pub steps: Vec<Step>,
}

/// One step of a rule.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub enum Step {
    /// All that happens without a rule.
    Usual,
    /// The usual answer alone.
    Reply,
    /// An answer with this result.
    Result(Value),
    /// An answer with this error.
    Error(Value),
    /// Keeps the usual answer back until there are so many, then sends them last first.
    HoldReplies(usize),
    /// Notifications with their usual params, by method.
    Notify(Vec<String>),
    /// `item/agentMessage/delta` so many times with this text.
    Deltas { count: usize, text: String },
    /// Ends the turn: `thread/status/changed` and `turn/completed` with this status.
    Complete(String),
    /// A server request; usual params for its method when there are none.
    Ask { method: String, id: Value, params: Option<Value> },
    /// `serverRequest/resolved` for this request id.
    Resolved(Value),
    /// Any message, on one line.
    Send(Value),
    /// A line of any text.
    Line(String),
    /// Texts and byte values, without a line's end.
    Bytes(Vec<Piece>),
    /// From now on everything is written in pieces of so many bytes, with a pause between them.
    #[serde(rename_all = "camelCase")]
    Chop { bytes: usize, pause_ms: u64 },
    /// From now on these lines are written before every message.
    Noise(Vec<String>),
    /// Waits with the following steps; other messages are served meanwhile.
    PauseMs(u64),
    /// Waits with everything, reading included.
    StallMs(u64),
    /// Waits for the client's answer to the request with this id.
    AwaitAnswer(Value),
    /// Waits for the next message with this method.
    AwaitMethod(String),
    /// Text on stderr.
    Stderr(String),
    /// So many megabytes of lines on stderr.
    FloodStderr(usize),
    /// Leaves stdin unread from now on.
    StopReading,
    /// Closes stdin; the process stays.
    CloseStdin,
    /// Closes stdout; the process stays.
    CloseStdout,
    /// Starts a child that keeps stdout and stderr open.
    #[serde(rename_all = "camelCase")]
    Grandchild { seconds: u64, own_group: bool },
    /// Ends after so many more bytes of output, in the middle of a line if it falls there.
    CutAfter { bytes: usize, end: End },
    /// Ends now.
    Exit(i32),
    /// Ends now, by this signal: `KILL`, `SEGV`, `ABRT`, `TERM`.
    Signal(String),
}

/// How a cut ends.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum End {
    /// With an exit code.
    Exit(i32),
    /// By a signal.
    Signal(String),
    /// Only stdout is closed.
    CloseStdout,
}

/// A part of [`Step::Bytes`].
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub enum Piece {
    /// One byte, any value.
    Byte(u8),
    /// Text, with `$id`, `$threadId`, `$turnId` filled in.
    Text(String),
}

impl Plan {
    /// Reads a plan: JSON text, or the path of a file that holds it.
    pub fn read(source: &str) -> Result<Plan, String> {
        let from_file;
        let text = if source.trim_start().starts_with('{') {
            source
        } else {
            from_file = std::fs::read_to_string(source).map_err(|error| format!("plan {source}: {error}"))?;
            &from_file
        };
        let plan: Plan = serde_json::from_str(text).map_err(|error| format!("plan: {error}"))?;
        for step in plan.rules.iter().flat_map(|rule| &rule.steps) {
            if let Step::Signal(name) | Step::CutAfter { end: End::Signal(name), .. } = step {
                crate::system::signal(name)?;
            }
        }
        Ok(plan)
    }
}
