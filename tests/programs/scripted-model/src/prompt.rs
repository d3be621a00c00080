//! Scripting by the prompt: the user's message is itself the script, or is echoed.
#![forbid(unsafe_code)]

use std::path::Path;
use std::time::Duration;

use crate::script::{
    Break, Call, CommandLine, Cut, Failure, Http, Phase, Reply, Shell, Step, Text, Tool, check_order,
};

/// The longest part of a message that an echo repeats, in characters.
const ECHO: usize = 200;

/// Reads a message as directives, one a line. A line that is none goes on with the text before it.
///
/// `None`: the message does not begin with a directive, so it is an ordinary one.
///
/// # Errors
/// What is wrong with the arguments of a directive.
pub fn parse(message: &str) -> Option<Result<Reply, String>> {
    let mut directives: Vec<(Directive, String)> = Vec::new();
    for line in message.lines() {
        match (Directive::of(line), directives.last_mut()) {
            (Some((directive, rest)), _) => directives.push((directive, rest.to_owned())),
            (None, Some((_, text))) => {
                text.push('\n');
                text.push_str(line);
            }
            (None, None) if line.trim().is_empty() => {}
            (None, None) => return None,
        }
    }
    if directives.is_empty() {
        return None;
    }
    let steps = directives.into_iter().map(|(directive, text)| directive.step(text.trim_end_matches('\n')));
    let reply = steps.collect::<Result<Vec<Step>, String>>().and_then(|steps| {
        check_order(&steps)?;
        Ok(Reply { steps, ..Reply::default() })
    });
    Some(reply)
}

/// The reply to an ordinary message. It tells what the model was sent, so that a second turn can be seen to
/// know the first.
pub fn echo(messages: &[String]) -> Reply {
    let last = messages.last().map_or("", String::as_str);
    let text = match messages {
        [] | [_] => format!("You said: \"{}\". This is your first message here.", short(last)),
        [first, .., _] => format!(
            "You said: \"{}\". I have seen {} of your messages before this one; the first was: \"{}\".",
            short(last),
            messages.len() - 1,
            short(first)
        ),
    };
    say(text)
}

/// The reply to a tool's output that no script goes on from.
pub fn after_tool(outputs: &[String]) -> Reply {
    let output = outputs.last().map_or("", String::as_str);
    say(format!("The tool answered: {}", short(output)))
}

fn say(text: String) -> Reply {
    let text = Text { text, cut: Cut::Into(4), pace: Duration::ZERO, phase: Some(Phase::FinalAnswer) };
    Reply { steps: vec![Step::Say(text)], ..Reply::default() }
}

fn short(text: &str) -> String {
    let mut characters = text.chars();
    let mut short: String = characters.by_ref().take(ECHO).collect();
    if characters.next().is_some() {
        short.push('…');
    }
    short
}

/// A directive with what stands between its name and the colon.
enum Directive {
    Say(Option<Phase>),
    Reason,
    Deltas(usize, Duration),
    Run { escalate: bool },
    Patch,
    Write(String),
    Tool(String),
    Call(String, String),
    Wait,
    Until,
    Fail(Option<String>),
    Incomplete,
    Http(u16),
    Drop,
}

impl Directive {
    /// The directive that a line begins with, and the rest of the line.
    fn of(line: &str) -> Option<(Self, &str)> {
        let (head, rest) = line.split_once(':')?;
        let words: Vec<&str> = head.split_whitespace().collect();
        let directive = match words.as_slice() {
            ["say"] => Directive::Say(None),
            ["comment"] => Directive::Say(Some(Phase::Commentary)),
            ["final"] => Directive::Say(Some(Phase::FinalAnswer)),
            ["reason"] => Directive::Reason,
            ["deltas", count] => Directive::Deltas(count.parse().ok()?, Duration::ZERO),
            ["deltas", count, "pace", pace] => {
                let pace = Duration::try_from_secs_f64(pace.parse::<f64>().ok()? / 1000.0).ok()?;
                Directive::Deltas(count.parse().ok()?, pace)
            }
            ["run"] => Directive::Run { escalate: true },
            ["run", "sandboxed"] => Directive::Run { escalate: false },
            ["patch"] => Directive::Patch,
            ["write", path] => Directive::Write((*path).to_owned()),
            ["tool", name] => Directive::Tool((*name).to_owned()),
            ["call", namespace, name] => Directive::Call((*namespace).to_owned(), (*name).to_owned()),
            ["wait"] => Directive::Wait,
            ["until"] => Directive::Until,
            ["fail"] => Directive::Fail(None),
            ["fail", code] => Directive::Fail(Some((*code).to_owned())),
            ["incomplete"] => Directive::Incomplete,
            ["http", status] => {
                Directive::Http(status.parse().ok().filter(|status| (200..600).contains(status))?)
            }
            ["drop"] => Directive::Drop,
            _ => return None,
        };
        Some((directive, rest.strip_prefix(' ').unwrap_or(rest)))
    }

    fn step(self, text: &str) -> Result<Step, String> {
        let whole = |text: &str, phase| Text {
            text: text.to_owned(),
            cut: Cut::Into(text.chars().count().clamp(1, 4)),
            pace: Duration::ZERO,
            phase,
        };
        Ok(match self {
            Directive::Say(phase) => Step::Say(whole(text, phase)),
            Directive::Reason => Step::Reason(whole(text, None)),
            Directive::Deltas(times, pace) => {
                Step::Say(Text { text: text.to_owned(), cut: Cut::Repeat(times), pace, phase: None })
            }
            Directive::Run { escalate } => Step::Call(vec![Call::Shell(Shell {
                command: CommandLine::Line(text.to_owned()),
                escalate,
                justification: escalate.then(|| "The scripted model asks to run this command.".to_owned()),
                workdir: None,
                yield_ms: None,
            })]),
            Directive::Patch => Step::Call(vec![Call::ApplyPatch(text.to_owned())]),
            Directive::Write(path) => {
                let lines: String = text.lines().map(|line| format!("+{line}\n")).collect();
                Step::Call(vec![Call::ApplyPatch(format!(
                    "*** Begin Patch\n*** Add File: {path}\n{lines}*** End Patch"
                ))])
            }
            Directive::Tool(name) => {
                let arguments = if text.trim().is_empty() { "{}" } else { text };
                let arguments = serde_json::from_str(arguments)
                    .map_err(|error| format!("the arguments of tool {name} are not JSON: {error}"))?;
                Step::Call(vec![Call::Tool(Tool { name, namespace: None, arguments })])
            }
            Directive::Call(namespace, name) => {
                let arguments = if text.trim().is_empty() { "{}" } else { text };
                Step::Call(vec![Call::FunctionCall {
                    name,
                    namespace: Some(namespace),
                    arguments: arguments.to_owned(),
                }])
            }
            Directive::Wait => Step::Wait(match text.trim() {
                "forever" => None,
                text => Some(Duration::from_millis(text.parse().map_err(|_| {
                    format!("`wait:` takes milliseconds or \"forever\", not \"{}\"", short(text))
                })?)),
            }),
            Directive::Until => Step::Until(match Path::new(text.trim()) {
                path if path.is_absolute() => path.to_owned(),
                _ => {
                    return Err(format!(
                        "`until:` takes the absolute path of a file, not \"{}\"",
                        short(text)
                    ));
                }
            }),
            Directive::Fail(code) => Step::Failed(Failure {
                code: code.unwrap_or_else(|| "server_error".to_owned()),
                message: text.to_owned(),
            }),
            Directive::Incomplete => Step::Incomplete(text.trim().to_owned()),
            Directive::Http(status) => {
                Step::Http(Http { status, body: text.to_owned(), headers: Default::default() })
            }
            Directive::Drop => Step::Drop(match text.trim() {
                "connection" => Break::Connection,
                "stream" => Break::Stream,
                "completed" => Break::Completed,
                other => {
                    return Err(format!(
                        "`drop:` takes connection, stream or completed, not \"{}\"",
                        short(other)
                    ));
                }
            }),
        })
    }
}
