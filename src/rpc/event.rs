//! What a queue gives its reader.
#![forbid(unsafe_code)]

use std::any::Any;
use std::sync::Arc;

use super::message::Message;
use super::request::{ServerRequest, Ticket};
use crate::base::error::{Error, Result};
use crate::base::status::CODEX_E_INVALID_ARGUMENT;

/// A notification of the server.
pub const NOTIFICATION: i32 = 1;
/// A request of the server, to be answered by the queue's reader.
pub const REQUEST: i32 = 2;
/// The answer to what was begun; a turn handle's first event.
pub const RESPONSE: i32 = 3;
/// The server is gone; the client queue's last event.
pub const EXIT: i32 = 4;
/// Events were dropped.
pub const LAGGED: i32 = 5;
/// A request that was given needs no answer any more.
pub const WITHDRAWN: i32 = 6;
/// A request that another queue owns.
pub const OBSERVED: i32 = 7;

/// One message. A clone is another holder of the same.
#[derive(Clone)]
pub struct Event {
    kind: i32,
    message: Arc<Message>,
    request: Option<Arc<ServerRequest>>,
    /// What must live for as long as the reader may answer.
    keep: Option<Arc<dyn Any + Send + Sync>>,
}

impl Event {
    /// A message without an answer.
    pub fn new(kind: i32, message: Arc<Message>) -> Event {
        Event { kind, message, request: None, keep: None }
    }

    /// A message of the library's own.
    pub fn own(kind: i32, text: &str) -> Event {
        Event::new(kind, Arc::new(Message::own(text)))
    }

    /// A request that the holder may answer.
    pub fn request(message: Arc<Message>, request: Arc<ServerRequest>) -> Event {
        Event { kind: REQUEST, message, request: Some(request), keep: None }
    }

    /// The same message as others see it who do not own it.
    pub fn observed(&self) -> Event {
        let kind = if self.kind == REQUEST { OBSERVED } else { self.kind };
        Event::new(kind, self.message.clone())
    }

    /// Ties what is needed for an answer to an event that leaves its queue.
    pub fn keeping(mut self, keep: impl FnOnce() -> Option<Arc<dyn Any + Send + Sync>>) -> Event {
        if self.request.is_some() {
            self.keep = keep();
        }
        self
    }

    /// What is known of the request, for a request.
    pub fn ticket(&self) -> Option<&Arc<Ticket>> {
        self.request.as_ref().map(|request| request.ticket())
    }

    /// One of the constants above.
    pub fn kind(&self) -> i32 {
        self.kind
    }

    /// The message.
    pub fn message(&self) -> &Arc<Message> {
        &self.message
    }

    /// The message alone.
    pub fn into_message(self) -> Arc<Message> {
        self.message
    }

    /// The line as the server sent it.
    pub fn json(&self) -> &str {
        self.message.text()
    }

    /// The line and one NUL.
    pub fn json_with_nul(&self) -> &[u8] {
        self.message.bytes_with_nul()
    }

    /// The message's method.
    pub fn method(&self) -> &str {
        self.message.method()
    }

    /// The thread that it concerns, `""` for none.
    pub fn thread_id(&self) -> &str {
        self.message.thread_id()
    }

    /// The turn that it concerns, `""` for none.
    pub fn turn_id(&self) -> &str {
        self.message.turn_id()
    }

    /// The request's id as JSON, `""` for none.
    pub fn request_id(&self) -> &str {
        self.message.id()
    }

    /// Answers a request with a result, once.
    pub fn respond(&self, result_json: &str) -> Result<()> {
        self.answerable()?.respond(self.message.body(), result_json)
    }

    /// Answers a request with a JSON-RPC error, once.
    pub fn reject(&self, code: i32, message: &str) -> Result<()> {
        self.answerable()?.reject(code, message)
    }

    fn answerable(&self) -> Result<&ServerRequest> {
        self.request.as_deref().ok_or_else(|| {
            let why = match self.kind {
                OBSERVED => "another queue owns this request: only its CODEX_EVENT_REQUEST can be answered",
                _ => "this event is no request: only a CODEX_EVENT_REQUEST can be answered",
            };
            Error::new(CODEX_E_INVALID_ARGUMENT, format!("{}: {why}", self.method()))
        })
    }
}
