//! The HTTP surface: the model's own path, and the paths that tests use.
#![forbid(unsafe_code)]

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::io;
use std::sync::Arc;

use bytes::Bytes;
use http_body_util::{BodyExt, Full, Limited, combinators::BoxBody};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper::{HeaderMap, Method, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use serde_json::{Value, json};
use tokio::net::{TcpListener, TcpStream};

use crate::choose::{Chooser, NoReply};
use crate::events::unique;
use crate::format;
use crate::play::{Outcome, Round, Stream};
use crate::record::{Record, Records};
use crate::request::{Fault, Request};
use crate::script::{Break, Http, Step};
use crate::tools;

/// The longest request that is read, in bytes.
const LONGEST: usize = 256 * 1024 * 1024;

type Answer = Response<BoxBody<Bytes, io::Error>>;

/// Everything that the connections share.
#[derive(Debug)]
pub struct Model {
    /// Which reply is next.
    pub chooser: Chooser,
    /// What came in.
    pub records: Records,
}

/// Serves connections until the process ends.
///
/// # Errors
/// The listener is broken.
pub async fn serve(listener: TcpListener, model: Arc<Model>) -> io::Result<Infallible> {
    loop {
        let (stream, _) = match listener.accept().await {
            Ok(accepted) => accepted,
            // One connection that failed before it was taken says nothing about the next.
            Err(error) if error.kind() == io::ErrorKind::ConnectionAborted => continue,
            Err(error) => return Err(error),
        };
        tokio::spawn(connection(stream, Arc::clone(&model)));
    }
}

async fn connection(stream: TcpStream, model: Arc<Model>) {
    // Deltas are small, and must not wait for one another.
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request| {
        let model = Arc::clone(&model);
        async move { model.answer(request).await }
    });
    // An error here is a client that went away, or a connection that the script drops.
    let _ = hyper::server::conn::http1::Builder::new()
        .timer(TokioTimer::new())
        .serve_connection(TokioIo::new(stream), service)
        .await;
}

fn body(text: impl Into<Bytes>) -> BoxBody<Bytes, io::Error> {
    Full::new(text.into()).map_err(|never| match never {}).boxed()
}

fn plain(status: StatusCode, kind: &str, text: impl Into<Bytes>) -> Answer {
    let mut answer = Response::new(body(text));
    *answer.status_mut() = status;
    set(answer.headers_mut(), "content-type", kind);
    answer
}

fn set(headers: &mut HeaderMap, name: &str, value: &str) {
    // Names and values were checked when the script was read.
    if let (Ok(name), Ok(value)) =
        (hyper::header::HeaderName::from_bytes(name.as_bytes()), hyper::header::HeaderValue::from_str(value))
    {
        headers.insert(name, value);
    }
}

/// An error in the form that the real service gives it.
fn refusal(status: StatusCode, message: &str, member: &str) -> Answer {
    let member = if member.is_empty() { Value::Null } else { json!(member) };
    let error = json!({
        "error": {"message": message, "type": "invalid_request_error", "param": member, "code": null},
    });
    plain(status, "application/json", error.to_string())
}

impl Model {
    async fn answer(self: Arc<Self>, request: hyper::Request<Incoming>) -> io::Result<Answer> {
        let (head, incoming) = request.into_parts();
        let bytes = match Limited::new(incoming, LONGEST).collect().await {
            Ok(collected) => collected.to_bytes(),
            Err(error) => {
                return Ok(refusal(StatusCode::BAD_REQUEST, &format!("the body can't be read: {error}"), ""));
            }
        };
        match (&head.method, head.uri.path()) {
            (&Method::GET, "/requests") => Ok(plain(StatusCode::OK, "application/json", self.records.json())),
            (&Method::DELETE, "/requests") => {
                self.records.clear();
                Ok(plain(StatusCode::OK, "application/json", "{}"))
            }
            (&Method::POST, "/script") => Ok(self.load(&bytes)),
            (&Method::GET, "/health") => Ok(plain(StatusCode::OK, "application/json", "{}")),
            _ => {
                let path = head.uri.path_and_query().map_or(head.uri.path(), |path| path.as_str());
                let record = Record::new(head.method.as_str(), path, &head.headers, &bytes);
                self.respond(&head.method, head.uri.path(), &head.headers, &bytes, record).await
            }
        }
    }

    fn load(&self, bytes: &Bytes) -> Answer {
        let script = std::str::from_utf8(bytes).map_err(|error| error.to_string()).and_then(format::parse);
        match script {
            Ok(script) => {
                let count = script.replies.len();
                self.chooser.load(script);
                plain(StatusCode::OK, "application/json", json!({"replies": count}).to_string())
            }
            Err(what) => refusal(StatusCode::BAD_REQUEST, &format!("the script is not valid: {what}"), ""),
        }
    }

    fn refuse(&self, mut record: Record, status: StatusCode, what: &str, member: &str) -> Answer {
        let what = if member.is_empty() { what.to_owned() } else { format!("{member}: {what}") };
        let answer = refusal(status, &format!("scripted-model: {what}"), member);
        record.status = Some(status.as_u16());
        record.error = Some(what);
        self.records.add(record);
        answer
    }

    async fn respond(
        self: Arc<Self>,
        method: &Method,
        path: &str,
        headers: &HeaderMap,
        bytes: &Bytes,
        mut record: Record,
    ) -> io::Result<Answer> {
        if path != "/v1/responses" {
            let what = format!(
                "there is no {path} here, only POST /v1/responses (and, for tests, GET and \
                                DELETE /requests, POST /script, GET /health)"
            );
            return Ok(self.refuse(record, StatusCode::NOT_FOUND, &what, ""));
        }
        if method != Method::POST {
            let what = format!("/v1/responses takes POST, not {method}");
            return Ok(self.refuse(record, StatusCode::METHOD_NOT_ALLOWED, &what, ""));
        }
        let content_type =
            headers.get("content-type").and_then(|value| value.to_str().ok()).unwrap_or_default();
        if !content_type.starts_with("application/json") {
            let what = format!("must be application/json, not \"{content_type}\"");
            return Ok(self.refuse(record, StatusCode::UNSUPPORTED_MEDIA_TYPE, &what, "content-type"));
        }
        let encoding =
            headers.get("content-encoding").and_then(|value| value.to_str().ok()).unwrap_or("identity");
        if encoding != "identity" {
            let what = format!("must be left out: a body in {encoding} can't be read here");
            return Ok(self.refuse(record, StatusCode::UNSUPPORTED_MEDIA_TYPE, &what, "content-encoding"));
        }
        let value: Value = match serde_json::from_slice(bytes) {
            Ok(value) => value,
            Err(error) => {
                let what = format!("the body is not JSON: {error}");
                return Ok(self.refuse(record, StatusCode::BAD_REQUEST, &what, ""));
            }
        };
        let request = match Request::read(headers, &value) {
            Ok(request) => request,
            Err(Fault { what, member }) => {
                return Ok(self.refuse(record, StatusCode::BAD_REQUEST, &what, &member));
            }
        };
        record.thread.clone_from(&request.thread);
        record.turn.clone_from(&request.turn);
        record.user_text = request.messages.last().cloned().unwrap_or_default();
        record.user_messages = request.messages.len();

        let choice = match self.chooser.choose(&request) {
            Ok(choice) => choice,
            Err(NoReply::Exhausted) => {
                let what = "the script has no reply for this request (\"otherwise\": \"fail\")";
                return Ok(self.refuse(record, StatusCode::INTERNAL_SERVER_ERROR, what, ""));
            }
            Err(NoReply::BadDirective(what)) => {
                return Ok(self.refuse(record, StatusCode::BAD_REQUEST, &what, ""));
            }
        };
        record.reply = Some(choice.origin.clone());
        record.round = choice.round;
        let steps = &choice.reply.steps[choice.steps.clone()];
        let mut calls = Vec::new();
        for step in steps {
            let Step::Call(list) = step else { continue };
            for call in list {
                match tools::item(call, &request) {
                    Ok(item) => calls.push((format!("call_scripted_{}", unique()), item)),
                    Err(what) => return Ok(self.refuse(record, StatusCode::BAD_REQUEST, &what, "tools")),
                }
            }
        }
        if !calls.is_empty() {
            self.chooser.called(&request, &choice, calls.iter().map(|(id, _)| id.clone()).collect());
        }
        if !choice.reply.delay.is_zero() {
            tokio::time::sleep(choice.reply.delay).await;
        }
        match steps.first() {
            Some(Step::Drop(Break::Connection)) => {
                self.records.add(record);
                Err(io::Error::new(io::ErrorKind::ConnectionAborted, "dropped as the script says"))
            }
            Some(Step::Http(http)) => {
                record.status = Some(http.status);
                self.records.add(record);
                Ok(scripted(http, &choice.reply.headers))
            }
            _ => {
                let round = Round { choice, calls, model: request.model, request_bytes: bytes.len() };
                Ok(self.stream(round, record))
            }
        }
    }

    fn stream(self: Arc<Self>, round: Round, mut record: Record) -> Answer {
        record.status = Some(200);
        let number = self.records.add(record);
        let (feed, stream) = Stream::new();
        let mut answer = Response::new(stream.boxed());
        set(answer.headers_mut(), "content-type", "text/event-stream; charset=utf-8");
        set(answer.headers_mut(), "cache-control", "no-cache");
        set(answer.headers_mut(), "x-request-id", &format!("req_scripted_{number}"));
        for (name, value) in &round.choice.reply.headers {
            set(answer.headers_mut(), name, value);
        }
        tokio::spawn(async move {
            let outcome: Outcome = feed.play(round).await;
            self.records.ended(number, outcome);
        });
        answer
    }
}

/// The plain response that a script asks for.
fn scripted(http: &Http, headers: &BTreeMap<String, String>) -> Answer {
    let kind = if http.body.starts_with('{') { "application/json" } else { "text/plain; charset=utf-8" };
    let status = StatusCode::from_u16(http.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut answer = plain(status, kind, http.body.clone());
    for (name, value) in headers.iter().chain(&http.headers) {
        set(answer.headers_mut(), name, value);
    }
    answer
}
