//! A request of the server that waits for its one answer.
#![forbid(unsafe_code)]

use std::sync::atomic::{AtomicBool, AtomicU8, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Instant;

use super::decline::{Answer, decline};
use super::handlers::Handler;
use super::outbox::Outbox;
use crate::base::checked;
use crate::base::error::{Error, Result};
use crate::base::log;
use crate::base::status::{CODEX_E_ALREADY_ANSWERED, CODEX_E_CLOSED, CODEX_E_INVALID_ARGUMENT};

/// Holds an answer to the shape that its method takes: the request's method and params, and the result.
pub type AnswerCheck = Arc<dyn Fn(&str, &str, &str) -> Result<()> + Send + Sync>;

const OPEN: u8 = 0;
const ANSWERED: u8 = 1;
const WITHDRAWN: u8 = 2;

/// What is known of a request by everyone who keeps an eye on it.
pub struct Ticket {
    /// The id as the server wrote it.
    pub id: String,
    /// The request's method.
    pub method: String,
    /// The thread that it concerns, `""` for none.
    pub thread_id: String,
    /// The turn that it concerns, `""` for none.
    pub turn_id: String,
    /// When it arrived.
    pub opened: Instant,
    /// The queue that has it, as the router numbers them.
    pub owner: AtomicU64,
    /// The callback that was given it, to be told when it is withdrawn.
    handler: Mutex<Option<Handler>>,
    state: AtomicU8,
    /// Other clients are asked the same: who does not answer does not decline.
    is_left_to_others: AtomicBool,
    closed: OnceLock<Instant>,
    outbox: Outbox,
}

impl Ticket {
    /// Whether it still waits for its answer.
    pub fn is_open(&self) -> bool {
        self.state.load(Ordering::Acquire) == OPEN
    }

    /// When it was answered or withdrawn.
    pub fn closed_at(&self) -> Option<Instant> {
        self.closed.get().copied()
    }

    /// The server needs no answer any more; false when it had one.
    pub fn withdraw(&self) -> bool {
        self.close(WITHDRAWN)
    }

    /// A callback is given it.
    pub fn give_to(&self, handler: Handler) {
        *self.handler.lock().unwrap_or_else(PoisonError::into_inner) = Some(handler);
    }

    /// The callback that was given it, unless it has answered; it is not held any longer.
    pub fn take_handler(&self) -> Option<Handler> {
        self.handler.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// Sends the fitting "no", unless it was answered or is left to others; false then.
    pub fn decline(&self, why: &str) -> bool {
        if self.is_left_to_others.load(Ordering::Relaxed) || !self.close(ANSWERED) {
            return false;
        }
        log::log(log::INFO, "rpc", || format!("{} {} declined: {why}", self.method, self.id));
        self.send(decline(&self.method));
        true
    }

    /// Sends an answer of the library's own.
    pub fn answer(&self, answer: Answer) {
        if self.close(ANSWERED) {
            self.send(answer);
        }
    }

    fn respond(&self, result_json: &str) -> Result<()> {
        let result = checked::json("result_json", result_json)?;
        self.answered()?;
        self.sent(self.outbox.respond(&self.id, &result))
    }

    fn reject(&self, code: i32, message: &str) -> Result<()> {
        self.answered()?;
        self.sent(self.outbox.reject(&self.id, code, message))
    }

    fn answered(&self) -> Result<()> {
        if self.close(ANSWERED) {
            drop(self.take_handler());
            return Ok(());
        }
        let how = match self.state.load(Ordering::Acquire) {
            WITHDRAWN => "was withdrawn by the server",
            _ => "was answered before",
        };
        Err(Error::new(CODEX_E_ALREADY_ANSWERED, format!("{} {} {how}", self.method, self.id)))
    }

    fn sent(&self, sent: bool) -> Result<()> {
        if sent {
            return Ok(());
        }
        Err(Error::new(CODEX_E_CLOSED, format!("{} {}: the server is gone", self.method, self.id)))
    }

    fn send(&self, answer: Answer) {
        match answer {
            Answer::Result(result) => self.outbox.respond(&self.id, &result),
            Answer::Error(code, message) => self.outbox.reject(&self.id, code, message),
        };
    }

    fn close(&self, how: u8) -> bool {
        let closed = self.state.compare_exchange(OPEN, how, Ordering::AcqRel, Ordering::Acquire).is_ok();
        if closed {
            // Nobody else gets here: the state changes once.
            let _ = self.closed.set(Instant::now());
        }
        closed
    }
}

/// Held by whoever may answer. When the last holder lets go, the answer is "no", unless it is left to others.
pub struct ServerRequest {
    ticket: Arc<Ticket>,
    check: Option<AnswerCheck>,
}

impl ServerRequest {
    /// A request that has just arrived.
    pub fn new(id: &str, method: &str, thread_id: &str, turn_id: &str, outbox: Outbox) -> ServerRequest {
        let ticket = Ticket {
            id: id.to_owned(),
            method: method.to_owned(),
            thread_id: thread_id.to_owned(),
            turn_id: turn_id.to_owned(),
            opened: Instant::now(),
            owner: AtomicU64::new(0),
            handler: Mutex::new(None),
            state: AtomicU8::new(OPEN),
            is_left_to_others: AtomicBool::new(false),
            closed: OnceLock::new(),
            outbox,
        };
        ServerRequest { ticket: Arc::new(ticket), check: None }
    }

    /// Whether it stays open when nobody here answers it, since other clients are asked the same.
    pub fn left_to_others(self, is_left: bool) -> ServerRequest {
        self.ticket.is_left_to_others.store(is_left, Ordering::Relaxed);
        self
    }

    /// Refuses answers that the check refuses, and stays open then.
    pub fn checked_by(mut self, check: Option<AnswerCheck>) -> ServerRequest {
        self.check = check;
        self
    }

    /// The part that may be kept without holding the answer open.
    pub fn ticket(&self) -> &Arc<Ticket> {
        &self.ticket
    }

    /// Answers with a result; `params` are the request's.
    pub fn respond(&self, params: &str, result_json: &str) -> Result<()> {
        match &self.check {
            Some(check) if self.ticket.is_open() => check(&self.ticket.method, params, result_json)?,
            _ => {}
        }
        self.ticket.respond(result_json)
    }

    /// Answers with a JSON-RPC error.
    pub fn reject(&self, code: i32, message: &str) -> Result<()> {
        if code == 0 {
            return Err(Error::new(
                CODEX_E_INVALID_ARGUMENT,
                "code is 0: pass a JSON-RPC error code, such as -32000",
            ));
        }
        self.ticket.reject(code, message)
    }
}

impl Drop for ServerRequest {
    fn drop(&mut self) {
        self.ticket.decline("nobody answered it");
        drop(self.ticket.take_handler());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rpc::outbox;

    fn written(written: outbox::Written) -> String {
        let mut text = Vec::new();
        written.drain(|line| {
            text.extend_from_slice(line);
            Ok(())
        });
        String::from_utf8(text).unwrap()
    }

    #[test]
    fn the_last_holder_declines() {
        let (outbox, lines) = outbox::new();
        let request =
            Arc::new(ServerRequest::new("0", "item/fileChange/requestApproval", "t", "u", outbox.clone()));
        let other = request.clone();
        drop(request);
        assert!(other.ticket().is_open());
        drop(other);
        outbox.close();
        assert_eq!(written(lines), "{\"id\":0,\"result\":{\"decision\":\"decline\"}}\n");
    }

    #[test]
    fn what_is_left_to_others_is_never_declined() {
        let (outbox, lines) = outbox::new();
        let method = "item/fileChange/requestApproval";
        let request = ServerRequest::new("0", method, "t", "u", outbox.clone()).left_to_others(true);
        let ticket = request.ticket().clone();
        drop(request);
        assert!(!ticket.decline("the client was closed") && ticket.is_open());
        assert!(ticket.withdraw());
        let request = ServerRequest::new("1", method, "t", "u", outbox.clone()).left_to_others(true);
        request.respond("{}", r#"{"decision":"accept"}"#).unwrap();
        outbox.close();
        assert_eq!(written(lines), "{\"id\":1,\"result\":{\"decision\":\"accept\"}}\n");
    }

    #[test]
    fn is_answered_once() {
        let (outbox, lines) = outbox::new();
        let request = ServerRequest::new("\"a\"", "item/tool/call", "t", "u", outbox.clone());
        assert_eq!(request.respond("{}", "{").unwrap_err().code(), crate::base::status::CODEX_E_JSON);
        request.respond("{}", "{ \"success\": true }").unwrap();
        assert_eq!(request.reject(-32000, "no").unwrap_err().code(), CODEX_E_ALREADY_ANSWERED);
        assert!(!request.ticket().withdraw());
        drop(request);
        outbox.close();
        assert_eq!(written(lines), "{\"id\":\"a\",\"result\":{\"success\":true}}\n");
    }

    #[test]
    fn a_refused_answer_leaves_it_open() {
        let (outbox, lines) = outbox::new();
        let check: AnswerCheck = Arc::new(|method, params, result| match result.contains("right") {
            true => Ok(()),
            false => Err(Error::new(CODEX_E_INVALID_ARGUMENT, format!("{method} {params}"))),
        });
        let request = ServerRequest::new("1", "x", "", "", outbox.clone()).checked_by(Some(check));
        let error = request.respond("{\"a\":1}", "{\"wrong\":1}").unwrap_err();
        assert_eq!((error.code(), error.message()), (CODEX_E_INVALID_ARGUMENT, "x {\"a\":1}"));
        assert!(request.ticket().is_open());
        request.respond("{}", "{\"right\":1}").unwrap();
        // Answered, that is what is said, whatever the shape.
        assert_eq!(request.respond("{}", "{}").unwrap_err().code(), CODEX_E_ALREADY_ANSWERED);
        drop(request);
        outbox.close();
        assert_eq!(written(lines), "{\"id\":1,\"result\":{\"right\":1}}\n");
    }

    #[test]
    fn a_withdrawn_one_gets_no_answer() {
        let (outbox, lines) = outbox::new();
        let request = ServerRequest::new("1", "item/tool/call", "t", "u", outbox.clone());
        assert!(request.ticket().withdraw());
        let error = request.respond("{}", "{}").unwrap_err();
        assert_eq!(error.code(), CODEX_E_ALREADY_ANSWERED);
        assert!(error.message().contains("withdrawn"), "{error}");
        drop(request);
        outbox.close();
        assert_eq!(written(lines), "");
    }

    #[test]
    fn a_closed_server_is_said_so() {
        let (outbox, _lines) = outbox::new();
        let request = ServerRequest::new("1", "x", "", "", outbox.clone());
        outbox.close();
        assert_eq!(request.respond("{}", "{}").unwrap_err().code(), CODEX_E_CLOSED);
    }
}
