//! What is known of one goal.
#![forbid(unsafe_code)]

use std::sync::Arc;
use std::time::Instant;

use crate::base::json;
use crate::rpc::body::Body;
use crate::rpc::message::Message;

/// The method that sets a goal.
pub const SET: &str = "thread/goal/set";

/// What `thread/goal/set` is to be sent with, once it is known that it may be.
#[derive(Clone, Debug)]
pub struct GoalRequest {
    /// The params without the thread.
    pub params: String,
    /// The trace that it is part of.
    pub trace: Option<String>,
    /// It is another goal than the thread may have had: that one is cleared, and the thread has to be at rest. Else a
    /// turn that runs is taken in.
    pub is_new: bool,
}

impl GoalRequest {
    pub(super) fn body(&self, thread_id: &str) -> Body {
        let members = self.params.strip_prefix('{').unwrap_or_default();
        let params = format!(r#"{{"threadId":{},{members}"#, json::quote(thread_id));
        Body { params: params.into(), trace: self.trace.clone() }
    }
}

/// How far the asking has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// It is not known yet whether the thread is at rest.
    Checked,
    /// An earlier goal is being cleared.
    Cleared,
    /// `thread/goal/set` is sent: turns that begin on the thread are the goal's.
    Sent,
    /// The server has the goal.
    Set,
}

/// Whether the goal was paused to end its turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pause {
    NotAsked,
    /// The answer is waited for until then.
    Asked(Instant),
    Answered,
}

/// A goal that a handle began.
pub(super) struct Goal {
    pub(super) thread_id: String,
    pub(super) step: Step,
    /// The turn that ran on the thread when the goal was sent.
    pub(super) ran_before: Option<String>,
    /// The turns, in order.
    pub(super) turns: Vec<String>,
    /// The one that runs.
    pub(super) running: Option<String>,
    /// The `turn/completed` of each.
    pub(super) ends: Vec<Arc<Message>>,
    /// That of the last one that failed.
    pub(super) failed: Option<Arc<Message>>,
    /// What the server said last of the goal.
    pub(super) goal: Option<Arc<Message>>,
    /// Its status, `""` while it is not known.
    pub(super) status: String,
    /// It is to end.
    pub(super) stopping: bool,
    pub(super) pause: Pause,
    /// No turn will follow the last one.
    pub(super) quiet: bool,
    /// The thread is closed.
    pub(super) thread_gone: bool,
    /// It seems to be over, and is if no turn begins by then.
    pub(super) rests_until: Option<Instant>,
}

/// What a goal's result has beside a turn's.
#[derive(Clone, Debug, Default)]
pub struct GoalSnapshot {
    /// Its status as the server calls it, or `cleared`.
    pub status: String,
    /// The message that told of it last; its body has it as `goal`.
    pub goal: Option<Arc<Message>>,
    /// The `turn/completed` of its turns.
    pub ends: Vec<Arc<Message>>,
    /// It was interrupted through the library.
    pub interrupted: bool,
    /// The handle has ended.
    pub ended: bool,
}

/// What has to be sent so that a goal ends.
pub struct Stop {
    /// The goal's thread.
    pub thread_id: String,
    /// The goal is to be paused.
    pub pause: bool,
    /// A turn runs, which is to be interrupted.
    pub interrupt: bool,
}

/// The name of a goal's record. No turn of the server's has such a name.
pub(super) fn key(id: u64) -> String {
    format!("goal {id}")
}

impl Goal {
    pub(super) fn new(thread_id: &str) -> Goal {
        Goal {
            thread_id: thread_id.to_owned(),
            step: Step::Checked,
            ran_before: None,
            turns: Vec::new(),
            running: None,
            ends: Vec::new(),
            failed: None,
            goal: None,
            status: String::new(),
            stopping: false,
            pause: Pause::NotAsked,
            quiet: false,
            thread_gone: false,
            rests_until: None,
        }
    }

    /// Neither under way nor unknown.
    pub(super) fn is_over(&self) -> bool {
        !matches!(self.status.as_str(), "" | "active")
    }

    /// Takes in what the server says of the goal.
    pub(super) fn hear(&mut self, message: &Arc<Message>) {
        if message.method() == "thread/goal/cleared" {
            "cleared".clone_into(&mut self.status);
            return;
        }
        if let Some(status) = json::pointer(message.body(), "/goal/status").and_then(json::unquote) {
            self.status = status.into_owned();
            self.goal = Some(message.clone());
        }
    }

    pub(super) fn completed(&mut self, message: &Arc<Message>) {
        let status =
            json::pointer(message.body(), "/turn/status").and_then(json::unquote).unwrap_or_default();
        // Once interrupted, codex begins no turn by itself; and none for a goal that is over.
        self.quiet = self.is_over() || (self.stopping && status == "interrupted");
        if status == "failed" {
            self.failed = Some(message.clone());
        }
        self.ends.push(message.clone());
        self.running = None;
    }

    /// The last turn was interrupted, by whomever.
    pub(super) fn was_interrupted(&self) -> bool {
        let last = self.ends.last().and_then(|end| json::pointer(end.body(), "/turn/status"));
        last == Some(r#""interrupted""#)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_params_keep_all_their_braces() {
        let of =
            |params: &str| GoalRequest { params: params.into(), trace: None, is_new: true }.body("t").params;
        let params = r#"{"status":"active","more":{"a":{}}}"#;
        assert_eq!(of(params), r#"{"threadId":"t","status":"active","more":{"a":{}}}"#);
    }
}
