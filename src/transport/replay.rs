//! Plays a recorded trace as if it were a server.
//!
//! What the client sends is matched with what the trace has: requests by method and thread, in their order, answers by
//! the server's ids. What the server said is given in its order: the answer to a request once that request was
//! sent, everything else once all was sent that the trace has before it. So it does not matter how fast either side is.
#![forbid(unsafe_code)]

mod trace;

use std::collections::HashMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

use serde_json::Value;

use self::trace::{Entry, Message, What};
use super::lines::LineBuffer;
use super::record::REDACTED;
use super::{Closed, Link, Transport};
use crate::base::error::{Error, Result};
use crate::base::json;
use crate::base::status::{CODEX_E_CLOSED, CODEX_E_PROTOCOL};

/// Answers to these differ each time.
const NEVER_THE_SAME: &[&str] = &["currentTime/read"];

struct Replay {
    path: PathBuf,
    entries: Vec<Entry>,
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    /// What of the client's messages has been sent, by its place in the trace.
    sent: Vec<bool>,
    /// All before this was sent or received.
    next: usize,
    /// The next message of the server's.
    next_in: usize,
    /// The client's ids by those in the trace.
    ids: HashMap<String, String>,
    /// What the server asked, by its ids.
    asked: HashMap<String, String>,
    stopped: bool,
    /// How it ended.
    end: Option<Error>,
}

/// The link to a trace.
pub fn link(path: &Path) -> Result<Link> {
    let entries = trace::read(path)?;
    let state = State { sent: vec![false; entries.len()], ..State::default() };
    let replay = Replay { path: path.to_owned(), entries, state: Mutex::new(state), changed: Condvar::new() };
    Ok(Link { transport: Arc::new(replay), process: None, record: None, is_shared: false })
}

impl Replay {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The place of the first message of the client's that was not sent yet.
    fn awaited(&self, state: &State) -> usize {
        let is_over = |at: usize| state.sent[at] || !matches!(self.entries[at].what, What::Out(_));
        (state.next..self.entries.len()).find(|at| !is_over(*at)).unwrap_or(self.entries.len())
    }

    /// Matches a message with the trace; the error says what the trace has instead.
    fn take(&self, state: &mut State, message: &Message) -> std::result::Result<(), String> {
        let unsent = |state: &State, at: &usize| !state.sent[*at];
        let outs = self.entries.iter().enumerate().filter_map(|(at, entry)| match &entry.what {
            What::Out(out) => Some((at, out)),
            _ => None,
        });
        if message.is_answer() {
            let found = outs.filter(|(_, out)| out.is_answer() && out.id == message.id);
            let (at, recorded) = found
                .into_iter()
                .find(|(at, _)| unsent(state, at))
                .ok_or_else(|| format!("{} was not given in the trace", message.name()))?;
            let method = message.id.as_ref().and_then(|id| state.asked.get(id)).cloned().unwrap_or_default();
            if !same_answer(recorded, message) && !NEVER_THE_SAME.contains(&method.as_str()) {
                let line = self.entries[at].line;
                return Err(format!(
                    "{} ({method}) is {} now and was {} in line {line}",
                    message.name(),
                    body(message),
                    body(recorded)
                ));
            }
            state.sent[at] = true;
            return Ok(());
        }
        let same = |out: &Message| {
            out.method == message.method
                && out.id.is_some() == message.id.is_some()
                && out.thread_id == message.thread_id
        };
        let mut found = outs.filter(|(_, out)| same(out));
        let Some((at, recorded)) = found.find(|(at, _)| unsent(state, at)) else {
            let thread = message.thread_id.as_ref().map(|id| format!(" for thread {id}")).unwrap_or_default();
            return Err(format!("the trace has no further place for {}{thread}", message.name()));
        };
        state.sent[at] = true;
        if let (Some(recorded), Some(live)) = (&recorded.id, &message.id) {
            state.ids.insert(recorded.clone(), live.clone());
        }
        Ok(())
    }

    /// What comes next, if it may come already.
    fn deliver(&self, state: &mut State, lines: &mut LineBuffer) -> bool {
        let mut came = false;
        state.next = self.awaited(state);
        while let Some(entry) = self.entries.get(state.next_in) {
            match &entry.what {
                What::Out(_) => {}
                What::In(message) if message.is_answer() => {
                    let Some(live) = message.id.as_ref().and_then(|id| state.ids.get(id)) else {
                        break;
                    };
                    let text = json::set(&message.text, "/id", live);
                    lines.add_message(text.as_deref().unwrap_or(&message.text).as_bytes());
                    came = true;
                }
                _ if state.next_in > state.next => break,
                What::In(message) => {
                    if let (Some(id), Some(method)) = (&message.id, &message.method) {
                        state.asked.insert(id.clone(), method.clone());
                    }
                    lines.add_message(message.text.as_bytes());
                    came = true;
                }
                What::End(end) => state.end = Some(ended(end)),
                What::Cut(why) => {
                    state.end =
                        Some(self.diverged(&format!("the recording ends in line {}: {why}", entry.line)));
                }
            }
            state.next_in += 1;
        }
        came
    }

    fn diverged(&self, what: &str) -> Error {
        Error::new(CODEX_E_PROTOCOL, format!("the replay of {} can't go on: {what}", self.path.display()))
            .with_reason("replayDiverged")
    }

    /// What the trace has next, for whoever waits for it.
    fn expects(&self, state: &State) -> Option<String> {
        match self.entries.get(self.awaited(state)) {
            Some(Entry { line, what: What::Out(out) }) => Some(format!("{} (line {line})", out.name())),
            _ => None,
        }
    }
}

impl Transport for Replay {
    fn awaits(&self) -> Option<String> {
        self.expects(&self.lock())
    }

    fn receive(&self, lines: &mut LineBuffer) -> io::Result<bool> {
        let mut state = self.lock();
        loop {
            if state.stopped {
                return Ok(false);
            }
            if self.deliver(&mut state, lines) {
                return Ok(true);
            }
            if state.end.is_some() {
                return Ok(false);
            }
            state = self.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn send(&self, line: &[u8]) -> io::Result<()> {
        let text = String::from_utf8_lossy(line);
        let message = Message::read(text.trim_end());
        let mut state = self.lock();
        if state.end.is_none()
            && let Err(what) = self.take(&mut state, &message)
        {
            let next =
                self.expects(&state).map(|next| format!("; it expects {next} next")).unwrap_or_default();
            state.end = Some(self.diverged(&format!("{what}{next}")));
        }
        self.changed.notify_all();
        Ok(())
    }

    fn finish(&self) {}

    fn cut(&self) {}

    fn stop(&self) {
        self.lock().stopped = true;
        self.changed.notify_all();
    }

    fn closed(&self) -> Option<Closed> {
        let error = self.lock().end.clone();
        error.map(|error| Closed { error: Some(error), ..Closed::default() })
    }
}

/// The recorded server ended by itself.
fn ended(end: &str) -> Error {
    let text = json::pointer(end, "/message").and_then(json::unquote).unwrap_or_default();
    let exit = json::pointer(end, "/exit").and_then(|exit| serde_json::from_str::<Value>(exit).ok());
    Error::new(CODEX_E_CLOSED, text).with("exit", exit.unwrap_or_default())
}

/// What an answer says.
fn body(message: &Message) -> &str {
    let member = |pointer| json::pointer(&message.text, pointer);
    member("/result").or_else(|| member("/error")).unwrap_or("nothing")
}

fn same_answer(recorded: &Message, message: &Message) -> bool {
    let is_result = |message: &Message| json::pointer(&message.text, "/result").is_some();
    let (one, other) = (body(recorded), body(message));
    let value = |text| serde_json::from_str::<Value>(text).ok();
    is_result(recorded) == is_result(message)
        && (one == other || value(one).zip(value(other)).is_some_and(|(one, other)| fits(&one, &other)))
}

/// Whether a value is the recorded one; in place of what was redacted it may have any text, number or truth value.
fn fits(recorded: &Value, value: &Value) -> bool {
    match (recorded, value) {
        (Value::String(text), Value::String(_) | Value::Number(_) | Value::Bool(_))
            if text.contains(REDACTED) =>
        {
            true
        }
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| fits(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            let is_in = |(key, one): (&String, &Value)| other.get(key).is_some_and(|other| fits(one, other));
            one.len() == other.len() && one.iter().all(is_in)
        }
        _ => recorded == value,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn replay(entries: &[&str]) -> Replay {
        let folder = std::env::temp_dir().join(format!("libcodex-replay-{:?}", std::thread::current().id()));
        let text = format!("{{\"libcodexTrace\":1}}\n{}\n", entries.join("\n"));
        std::fs::write(&folder, text).unwrap();
        let entries = trace::read(&folder).unwrap();
        std::fs::remove_file(&folder).unwrap();
        let state = State { sent: vec![false; entries.len()], ..State::default() };
        Replay { path: "a trace".into(), entries, state: Mutex::new(state), changed: Condvar::new() }
    }

    /// What has come, without waiting.
    fn come(replay: &Replay) -> Vec<String> {
        let mut lines = LineBuffer::default();
        replay.deliver(&mut replay.lock(), &mut lines);
        let mut come = Vec::new();
        while let Some(line) = lines.next_line() {
            come.push(String::from_utf8(line.to_vec()).unwrap());
        }
        come
    }

    fn send(replay: &Replay, line: &str) {
        replay.send(format!("{line}\n").as_bytes()).unwrap();
    }

    const TRACE: &[&str] = &[
        r#"{"dir":"out","message":{"id":1,"method":"a","params":{"threadId":"t"}}}"#,
        r#"{"dir":"out","message":{"id":2,"method":"a","params":{"threadId":"u"}}}"#,
        r#"{"dir":"in","message":{"id":2,"result":"second"}}"#,
        r#"{"dir":"in","message":{"id":1,"result":"first"}}"#,
        r#"{"dir":"in","message":{"method":"n"}}"#,
        r#"{"dir":"in","message":{"id":"q","method":"ask"}}"#,
        r#"{"dir":"out","message":{"id":"q","result":{"b":1,"a":2}}}"#,
        r#"{"dir":"in","message":{"method":"after"}}"#,
    ];

    #[test]
    fn requests_are_matched_by_method_and_thread_and_ids_are_the_client_s() {
        let replay = replay(TRACE);
        assert!(come(&replay).is_empty());
        send(&replay, r#"{"id":70,"method":"a","params":{"threadId":"u"}}"#);
        assert_eq!(come(&replay), [r#"{"id":70,"result":"second"}"#]);
        assert_eq!(replay.awaits().unwrap(), "the request a (line 2)");
        send(&replay, r#"{"id":71,"method":"a","params":{"threadId":"t"}}"#);
        let expected = [r#"{"id":71,"result":"first"}"#, r#"{"method":"n"}"#, r#"{"id":"q","method":"ask"}"#];
        assert_eq!(come(&replay), expected);
        send(&replay, r#"{"id":"q","result":{"a":2,"b":1}}"#);
        assert_eq!(come(&replay), [r#"{"method":"after"}"#]);
        assert!(replay.closed().is_none() && replay.awaits().is_none());
    }

    #[test]
    fn what_the_trace_does_not_have_ends_it_and_is_named() {
        for (sent, named) in [
            (
                &[r#"{"id":1,"method":"b"}"#][..],
                "no further place for the request b; it expects the request a (line 2)",
            ),
            (&[r#"{"id":1,"method":"a","params":{"threadId":"v"}}"#], "for thread v"),
            (&[r#"{"method":"a","params":{"threadId":"t"}}"#], "the notification a"),
            (&[r#"{"id":"z","result":1}"#], "the answer to request \"z\" was not given"),
            (
                &[
                    r#"{"id":1,"method":"a","params":{"threadId":"t"}}"#,
                    r#"{"id":2,"method":"a","params":{"threadId":"u"}}"#,
                    r#"{"id":"q","result":{"a":3,"b":1}}"#,
                ],
                r#"(ask) is {"a":3,"b":1} now and was {"b":1,"a":2} in line 8"#,
            ),
        ] {
            let replay = replay(TRACE);
            for line in sent {
                come(&replay);
                send(&replay, line);
                come(&replay);
            }
            let error = replay.closed().unwrap().error.unwrap();
            assert_eq!((error.code(), error.reason()), (CODEX_E_PROTOCOL, "replayDiverged"));
            assert!(error.message().contains(named), "{error}");
            assert!(!replay.receive(&mut LineBuffer::default()).unwrap());
        }
    }

    #[test]
    fn an_answer_matches_but_for_what_was_redacted() {
        const ASKED: &str = r#"{"dir":"in","message":{"id":"q","method":"mcpServer/elicitation/request"}}"#;
        let recorded = r#"{"dir":"out","message":{"id":"q","result":{"action":"accept","content":{"a":"<redacted>","b":["<redacted>"]}}}}"#;
        for (answer, holds) in [
            (r#""result":{"content":{"b":[true],"a":4711},"action":"accept"}"#, true),
            (r#""result":{"action":"decline"}"#, false),
            (r#""result":{"action":"cancel","content":{"a":"x","b":["y"]}}"#, false),
            (r#""result":{"action":"accept","content":{"a":"x","b":["y"],"c":1}}"#, false),
            (r#""error":{"action":"accept","content":{"a":"x","b":["y"]}}"#, false),
        ] {
            let replay = replay(&[ASKED, recorded]);
            assert_eq!(come(&replay).len(), 1);
            send(&replay, &format!(r#"{{"id":"q",{answer}}}"#));
            assert_eq!(replay.closed().is_none(), holds, "{answer}");
        }
    }

    #[test]
    fn it_ends_as_the_recorded_server_did() {
        let replay = replay(&[
            r#"{"dir":"out","message":{"id":1,"method":"a"}}"#,
            r#"{"t":5.000,"end":{"exit":{"code":null,"signal":9},"message":"it was killed"}}"#,
        ]);
        assert!(come(&replay).is_empty() && replay.closed().is_none());
        send(&replay, r#"{"id":1,"method":"a"}"#);
        assert!(!replay.receive(&mut LineBuffer::default()).unwrap());
        let error = replay.closed().unwrap().error.unwrap();
        assert_eq!((error.code(), error.message()), (CODEX_E_CLOSED, "it was killed"));
        assert_eq!(error.detail("exit").unwrap()["signal"], 9);
    }
}
