//! What a script says: replies, when each is given, and the steps it is made of.
//!
//! The types here are what the rest of the program plays. How they look as JSON is in `format.rs`.
#![forbid(unsafe_code)]

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::PathBuf;
use std::time::Duration;

/// A whole script.
#[derive(Debug, Clone, Default)]
pub struct Script {
    /// The replies, in the order of the file.
    pub replies: Vec<std::sync::Arc<Reply>>,
    /// Whom the replies without `when` are dealt out to.
    pub queue: Queue,
    /// What happens where no reply fits.
    pub otherwise: Otherwise,
}

/// Whether each thread goes through the replies without `when` on its own.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Queue {
    /// Every thread begins with the first of them.
    #[default]
    Thread,
    /// Each of them is given once, to whichever thread comes next.
    Shared,
}

/// What answers a request that no reply fits.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Otherwise {
    /// The user's text: a directive, or an echo of it.
    #[default]
    Prompt,
    /// HTTP status 500, so that the turn fails.
    Fail,
}

/// One answer of the model: from a user's message to the end of what the script has to say to it.
#[derive(Debug, Clone, Default)]
pub struct Reply {
    /// A name for the record of requests.
    pub name: Option<String>,
    /// What must hold for this reply to be chosen; without it, it waits for its turn in the queue.
    pub when: Option<When>,
    /// How often a reply with `when` may be chosen.
    pub times: Option<u32>,
    /// How long the response headers are held back, in each round.
    pub delay: Duration,
    /// Further response headers.
    pub headers: BTreeMap<String, String>,
    /// The token usage told at the end of each round; an estimate where it is left out.
    pub usage: Option<Usage>,
    /// What the reply does.
    pub steps: Vec<Step>,
}

impl Reply {
    /// The steps of each request that this reply answers. A tool call ends a round: the next one answers
    /// the request that brings the tool's output.
    pub fn rounds(&self) -> Vec<Range<usize>> {
        let mut rounds = Vec::new();
        let mut start = 0;
        for (index, step) in self.steps.iter().enumerate() {
            if matches!(step, Step::Call(_)) {
                rounds.push(start..index + 1);
                start = index + 1;
            }
        }
        if start < self.steps.len() || rounds.is_empty() {
            rounds.push(start..self.steps.len());
        }
        rounds
    }
}

/// The conditions of a reply; all that are there must hold.
#[derive(Debug, Clone, Default)]
pub struct When {
    /// The user's last message is this.
    pub text: Option<String>,
    /// The user's last message contains this.
    pub contains: Option<String>,
    /// The request brings a tool's output, and it contains this.
    pub tool_output: Option<String>,
    /// The request is of this thread.
    pub thread: Option<String>,
    /// The thread has this many messages of the user, this one included.
    pub turn: Option<usize>,
    /// The request names this model.
    pub model: Option<String>,
}

/// Token counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Usage {
    /// All input tokens.
    pub input: u64,
    /// Those of them that were cached.
    pub cached: u64,
    /// All output tokens.
    pub output: u64,
    /// Those of them spent on reasoning.
    pub reasoning: u64,
}

/// One thing that the model does.
#[derive(Debug, Clone)]
pub enum Step {
    /// An assistant message.
    Say(Text),
    /// A reasoning item with a summary.
    Reason(Text),
    /// Tool calls, all in one response.
    Call(Vec<Call>),
    /// Nothing for a while; `None` is for ever.
    Wait(Option<Duration>),
    /// Silence until there is a file of this absolute path.
    Until(PathBuf),
    /// A server-sent event, sent as it is.
    Event(serde_json::Value),
    /// Bytes, sent as they are.
    Raw(String),
    /// `response.failed`.
    Failed(Failure),
    /// `response.incomplete`, with its reason.
    Incomplete(String),
    /// A plain HTTP response.
    Http(Http),
    /// A connection that breaks.
    Drop(Break),
}

impl Step {
    /// Whether nothing can follow this step in its reply.
    pub fn is_last(&self) -> bool {
        matches!(self, Step::Failed(_) | Step::Incomplete(_) | Step::Http(_) | Step::Drop(_))
    }

    /// Whether this step takes the place of a stream, so that nothing can stand before it in its round.
    pub fn replaces_stream(&self) -> bool {
        matches!(self, Step::Http(_) | Step::Drop(Break::Connection))
    }
}

/// Checks that every step can happen.
///
/// # Errors
/// The first that can't, and why.
pub fn check_order(steps: &[Step]) -> Result<(), String> {
    let mut before: Option<&Step> = None;
    for (index, step) in steps.iter().enumerate() {
        if before.is_some_and(Step::is_last) {
            return Err(format!("steps[{index}] can never happen: the step before it ends the reply"));
        }
        if step.replaces_stream() && !matches!(before, None | Some(Step::Call(_))) {
            return Err(format!(
                "steps[{index}] comes too late: the stream has begun (a plain HTTP response and a connection that \
                 drops come first, or right after a tool call)"
            ));
        }
        before = Some(step);
    }
    Ok(())
}

/// Text that comes in pieces.
#[derive(Debug, Clone, PartialEq)]
pub struct Text {
    /// The text, or the piece that is repeated.
    pub text: String,
    /// How it is cut.
    pub cut: Cut,
    /// The time between two pieces.
    pub pace: Duration,
    /// The phase of a message.
    pub phase: Option<Phase>,
}

/// How a text is cut into deltas.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cut {
    /// Into this many pieces of about the same length.
    Into(usize),
    /// Not at all: the text is one delta, sent this often.
    Repeat(usize),
}

/// The phase of an assistant message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// Said on the way.
    Commentary,
    /// The answer.
    FinalAnswer,
}

impl Phase {
    /// The word that the Responses API uses.
    pub fn word(self) -> &'static str {
        match self {
            Phase::Commentary => "commentary",
            Phase::FinalAnswer => "final_answer",
        }
    }
}

/// A tool call. The first three are turned into whatever the request's tools need.
#[derive(Debug, Clone, PartialEq)]
pub enum Call {
    /// A shell command.
    Shell(Shell),
    /// A patch in the `apply_patch` format.
    ApplyPatch(String),
    /// A tool by its name: a dynamic tool, an MCP tool, a built-in one.
    Tool(Tool),
    /// A `function_call` item, as it is.
    FunctionCall {
        /// The function's name.
        name: String,
        /// The namespace that it is in.
        namespace: Option<String>,
        /// The arguments' JSON text, which need not be JSON.
        arguments: String,
    },
    /// A `custom_tool_call` item, as it is.
    CustomToolCall {
        /// The tool's name.
        name: String,
        /// The namespace that it is in.
        namespace: Option<String>,
        /// The input text.
        input: String,
    },
}

/// A shell command.
#[derive(Debug, Clone, PartialEq)]
pub struct Shell {
    /// The command.
    pub command: CommandLine,
    /// Whether to ask for running it outside the sandbox, which needs an approval.
    pub escalate: bool,
    /// The question put to the user.
    pub justification: Option<String>,
    /// The working directory.
    pub workdir: Option<String>,
    /// How long codex waits for it, in milliseconds.
    pub yield_ms: Option<u64>,
}

/// A command: a line for the shell, or words.
#[derive(Debug, Clone, PartialEq)]
pub enum CommandLine {
    /// A line.
    Line(String),
    /// Words.
    Words(Vec<String>),
}

/// A tool by its name.
#[derive(Debug, Clone, PartialEq)]
pub struct Tool {
    /// The tool's name.
    pub name: String,
    /// The namespace that it is in; without it, it is looked for in all.
    pub namespace: Option<String>,
    /// The arguments.
    pub arguments: serde_json::Value,
}

/// An error in a stream.
#[derive(Debug, Clone, PartialEq)]
pub struct Failure {
    /// The API's code, such as `rate_limit_exceeded`.
    pub code: String,
    /// What it says.
    pub message: String,
}

/// A plain HTTP response.
#[derive(Debug, Clone, PartialEq)]
pub struct Http {
    /// The status.
    pub status: u16,
    /// The body.
    pub body: String,
    /// Headers.
    pub headers: BTreeMap<String, String>,
}

/// Where a connection breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Break {
    /// Before a byte of an answer.
    Connection,
    /// In the middle of the stream, whose end is missing.
    Stream,
    /// The stream ends in good order, but without `response.completed`.
    Completed,
}
