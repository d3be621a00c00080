//! The end of a connection: what is waited for, and what everyone is told.
#![forbid(unsafe_code)]

use crossbeam_channel::Receiver;
use serde_json::{Value, json};
use std::sync::atomic::Ordering;
use std::time::Duration;

use super::connection::Connection;
use super::event::{self, Event};
use super::queue::End;
use super::state::Phase;
use crate::base::error::Error;
use crate::base::log;
use crate::base::status::{CODEX_E_CLOSED, CODEX_E_SPAWN};
use crate::os::Exit;
use crate::transport::{Closed, Link};

/// How long output may still come after the process has ended: something else may hold the pipe.
const OUTPUT_GRACE: Duration = Duration::from_millis(150);

/// What is waited for, each said by the dropping of a sender.
pub struct Ends {
    /// Nothing more is received.
    pub output_end: Receiver<()>,
    /// Nor complained.
    pub stderr_end: Receiver<()>,
    /// What is behind the connection was ended.
    pub stop_done: Receiver<()>,
}

/// Waits for the end of the process, or of the connection where there is none, lets the last words through, and
/// tells everyone.
pub fn await_end(connection: &Connection, link: &Link, ends: &Ends) {
    match &link.process {
        Some(started) => {
            started.process.wait();
            // Whether the senders are dropped or the time runs out: both end the wait.
            let _ = ends.output_end.recv_timeout(OUTPUT_GRACE);
            link.transport.stop();
            let _ = ends.output_end.recv();
            let _ = ends.stderr_end.recv_timeout(OUTPUT_GRACE);
            started.stderr.stop();
            let _ = ends.stderr_end.recv();
        }
        None => {
            let _ = ends.output_end.recv();
        }
    }
    let was_starting = {
        let mut state = connection.lock();
        let phase = state.phase;
        if phase <= Phase::Open {
            state.phase = Phase::Closing;
            state.timers.changed.notify_all();
        }
        phase == Phase::Starting
    };
    let _ = ends.stop_done.recv();
    let exit = link.process.as_ref().map(|started| started.process.reap());
    let tail = connection.stderr_text();
    let by_itself = !connection.end_was_asked.load(Ordering::Acquire);
    let mut state = connection.lock();
    let error = state.end.clone().unwrap_or_else(|| match was_starting {
        true => ended_too_early(exit.as_ref(), &tail),
        false => ended_by_itself(exit.as_ref()),
    });
    // One that was recorded has its own.
    let error = match error.detail("exit") {
        Some(_) => error,
        None => error.with("exit", exit_json(exit.as_ref())),
    };
    let error = error.with("stderrTail", tail.clone());
    let told = Told { exit, closed: link.transport.closed(), is_shared: link.is_shared };
    let (error, event) = told.of(error, &tail);
    if let Some(record) = &link.record {
        drop(state);
        record.finish(by_itself.then(|| told.recorded(&error)));
        state = connection.lock();
    }
    log::log(log::INFO, "rpc", || format!("the connection is over: {}", error.message()));
    state.fail_all(&error);
    state.client.push(Event::own(event::EXIT, &event));
    state.client.end(End::Finished);
    state.end = Some(error);
    state.phase = Phase::Over;
    connection.phase_changed().notify_all();
}

/// What is known of an end.
struct Told {
    exit: Option<Exit>,
    closed: Option<Closed>,
    is_shared: bool,
}

impl Told {
    /// The error with what is known, and the event.
    fn of(&self, error: Error, tail: &str) -> (Error, String) {
        let closed = self.closed.as_ref().filter(|_| self.is_shared);
        let error = match closed {
            Some(closed) => error.with("close", close_json(closed)),
            None => error,
        };
        let broke = self.closed.as_ref().is_some_and(|closed| closed.error.is_some());
        let message = match self.is_shared && !broke {
            true => format!("{}; the server itself runs on", error.message()),
            false => error.message().to_owned(),
        };
        let mut params = json!({
            "exit": error.detail("exit"), "message": message, "stderrTail": tail, "shared": self.is_shared,
        });
        if let Some(closed) = closed {
            params["close"] = close_json(closed);
        }
        (error, json!({ "method": "libcodex/exit", "params": params }).to_string())
    }
}

impl Told {
    /// For a recording: how the server ended.
    fn recorded(&self, error: &Error) -> String {
        json!({ "exit": exit_json(self.exit.as_ref()), "message": error.message() }).to_string()
    }
}

fn ended_too_early(exit: Option<&Exit>, tail: &str) -> Error {
    let last = tail.lines().rev().map(str::trim).find(|line| !line.is_empty());
    let last = last.map_or_else(String::new, |line| format!(": {line}"));
    Error::new(CODEX_E_SPAWN, format!("codex ended before it was initialised: {}{last}", describe(exit)))
}

fn ended_by_itself(exit: Option<&Exit>) -> Error {
    Error::new(CODEX_E_CLOSED, format!("the server is gone: {}", describe(exit)))
}

fn describe(exit: Option<&Exit>) -> String {
    match exit.map(|exit| (exit.code, exit.signal)) {
        Some((Some(code), _)) => format!("it exited with code {code}"),
        Some((None, Some(signal))) => format!("it was killed by signal {signal}"),
        Some((None, None)) => "how it ended is unknown: something else in this process reaped it".into(),
        None => "the connection has ended".into(),
    }
}

fn exit_json(exit: Option<&Exit>) -> Value {
    json!({ "code": exit.and_then(|exit| exit.code), "signal": exit.and_then(|exit| exit.signal) })
}

fn close_json(closed: &Closed) -> Value {
    json!({ "code": closed.code, "reason": closed.reason })
}
