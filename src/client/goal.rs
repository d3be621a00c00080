//! A goal: what it is begun with, and what its result is made of.
#![forbid(unsafe_code)]

use std::borrow::Cow;
use std::sync::Arc;

use super::params::Params;
use crate::base::error::{Error, Result};
use crate::base::json::{self, pointer};
use crate::base::status::CODEX_E_INVALID_ARGUMENT;
use crate::rpc::collect::Collected;
use crate::rpc::message::Message;
use crate::rpc::turns::{GoalRequest, GoalSnapshot};

/// What `thread/goal/set` is sent with: the goal is to be active, or the handle would have nothing to follow.
pub(super) fn request(params: &Params) -> Result<GoalRequest> {
    let status = match params.value("status") {
        Some(r#""active""#) => Vec::new(),
        None => vec![("status", r#""active""#)],
        Some(other) => {
            return Err(Error::new(
                CODEX_E_INVALID_ARGUMENT,
                format!(
                    "params_json: status is {other}: a handle follows an active goal; codex_thread_request sets another status"
                ),
            ));
        }
    };
    let body = params.with(&status);
    Ok(GoalRequest { params: body.params.into_owned(), trace: body.trace, is_new: params.gives("objective") })
}

/// What a goal's result has in other ways than a turn's: all as JSON.
pub(super) struct Parts<'a> {
    pub status: Cow<'a, str>,
    pub started_at: Cow<'a, str>,
    pub completed_at: Cow<'a, str>,
    pub duration_ms: Cow<'a, str>,
    /// `goalStatus`, `goal` and `turns`, each after a comma.
    pub more: String,
}

impl<'a> Parts<'a> {
    /// What the turns of a goal come to together.
    pub fn of(goal: &'a GoalSnapshot, collected: &'a Collected) -> Parts<'a> {
        let of = |end: Option<&'a Arc<Message>>, key: &str| {
            end.and_then(|end| pointer(end.body(), key)).unwrap_or("null")
        };
        let started_at = of(goal.ends.first(), "/turn/startedAt");
        let completed_at = match goal.ended {
            true => of(goal.ends.last(), "/turn/completedAt"),
            false => "null",
        };
        let status = match (goal.ended, goal.interrupted) {
            (false, _) => r#""inProgress""#,
            (true, true) => r#""interrupted""#,
            (true, false) => of(collected.completed.as_ref(), "/turn/status"),
        };
        let turns: Vec<&str> =
            goal.ends.iter().filter_map(|message| pointer(message.body(), "/turn")).collect();
        let said = goal.goal.as_ref().and_then(|message| pointer(message.body(), "/goal"));
        let word = if goal.status.is_empty() { "null".to_owned() } else { json::quote(&goal.status) };
        Parts {
            duration_ms: duration_ms(started_at, completed_at).into(),
            more: format!(
                r#","goalStatus":{word},"goal":{},"turns":[{}]"#,
                said.unwrap_or("null"),
                turns.join(",")
            ),
            status: status.into(),
            started_at: started_at.into(),
            completed_at: completed_at.into(),
        }
    }
}

/// From the start of the first turn to the end of the last one, which the server gives in seconds.
fn duration_ms(started_at: &str, completed_at: &str) -> String {
    match (started_at.parse::<f64>(), completed_at.parse::<f64>()) {
        (Ok(started), Ok(completed)) => format!("{:.0}", ((completed - started) * 1000.0).max(0.0)),
        _ => "null".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::params::Use;
    use super::*;

    fn of(text: &str) -> Result<GoalRequest> {
        request(&Params::read("params_json", Some(text), Use::TurnWith)?)
    }

    #[test]
    fn a_goal_is_begun_as_active() {
        let made = of(r#"{"objective":"x","tokenBudget":5}"#).unwrap();
        assert_eq!(made.params, r#"{"status":"active","objective":"x","tokenBudget":5}"#);
        assert!(made.is_new);
        let resumed = of(r#"{"status":"active"}"#).unwrap();
        assert_eq!(resumed.params, r#"{"status":"active"}"#);
        assert!(!resumed.is_new);
        assert!(!of("{}").unwrap().is_new);
        for other in [r#"{"status":"paused"}"#, r#"{"status":null}"#, r#"{"status":7}"#] {
            assert_eq!(of(other).unwrap_err().code(), CODEX_E_INVALID_ARGUMENT, "{other}");
        }
    }

    #[test]
    fn the_duration_is_counted_from_the_first_to_the_last() {
        assert_eq!(duration_ms("5", "9"), "4000");
        assert_eq!(duration_ms("9", "5"), "0");
        assert_eq!(duration_ms("null", "5"), "null");
    }
}
