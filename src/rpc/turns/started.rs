//! What an answer to `turn/start` or `review/start` says.
#![forbid(unsafe_code)]

use std::sync::Arc;

use super::is_final;
use crate::base::error::{Error, Result};
use crate::base::json::{pick_inside, unquote};
use crate::base::status::CODEX_E_PROTOCOL;
use crate::rpc::message::Message;

/// A turn that the server has started.
pub struct Started {
    /// The answer.
    pub answer: Arc<Message>,
    /// The turn that it names.
    pub turn_id: String,
    /// The turn has ended already.
    pub is_over: bool,
    /// The thread of a review, which may be one of its own.
    pub review_thread: Option<String>,
}

impl Started {
    /// Reads an answer. An error where it names no turn.
    pub fn read(answer: Arc<Message>) -> Result<Started> {
        let ([id, status], [review_thread]) =
            pick_inside(answer.body(), "turn", ["id", "status"], ["reviewThreadId"]);
        let turn_id = id.and_then(unquote).unwrap_or_default().into_owned();
        if turn_id.is_empty() {
            return Err(Error::new(CODEX_E_PROTOCOL, "turn/start: the answer has no turn.id"));
        }
        let is_over = status.is_some_and(is_final);
        let review_thread = review_thread.and_then(unquote).map(|thread| thread.into_owned());
        Ok(Started { turn_id, is_over, review_thread, answer })
    }
}
