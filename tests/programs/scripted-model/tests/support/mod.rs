//! A running model, and a client for it.
#![allow(dead_code)] // each test file uses a part

pub mod codex;

use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use tokio::net::TcpStream;

/// No test waits longer for anything.
pub const LIMIT: Duration = Duration::from_secs(60);

/// A new folder under the build folder.
pub fn folder() -> PathBuf {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    let name = format!("{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// The command, for tests of its arguments.
pub fn command() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_scripted-model"));
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// A running model; it ends with this.
pub struct Model {
    child: Child,
    stdin: Option<ChildStdin>,
    /// The line that it began with.
    pub ready: Value,
    /// A folder of its own.
    pub folder: PathBuf,
}

impl Model {
    /// Starts one without a script.
    pub fn start() -> Self {
        Self::with(&[])
    }

    /// Starts one with a script.
    pub fn playing(script: &Value) -> Self {
        let folder = folder();
        let file = folder.join("script.json");
        fs::write(&file, script.to_string()).unwrap();
        Self::launch(folder, &["--script", file.to_str().unwrap()])
    }

    /// Starts one with further arguments.
    pub fn with(arguments: &[&str]) -> Self {
        Self::launch(folder(), arguments)
    }

    fn launch(folder: PathBuf, arguments: &[&str]) -> Self {
        let requests = folder.join("requests.jsonl");
        let mut child = command()
            .arg("--exit-with-stdin")
            .arg("--requests")
            .arg(requests)
            .args(arguments)
            .stdin(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let stdin = child.stdin.take();
        Model { child, stdin, ready: serde_json::from_str(&line).unwrap(), folder }
    }

    /// Closes its standard input and waits for its end.
    pub fn end(mut self) -> Option<i32> {
        drop(self.stdin.take());
        let begin = std::time::Instant::now();
        loop {
            match self.child.try_wait().unwrap() {
                Some(status) => return status.code(),
                None if begin.elapsed() > LIMIT => panic!("the model outlives its standard input"),
                None => std::thread::sleep(Duration::from_millis(5)),
            }
        }
    }

    /// Where it listens.
    pub fn port(&self) -> u16 {
        self.ready["port"].as_u64().unwrap().try_into().unwrap()
    }

    /// Any request.
    pub fn http(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: impl Into<Bytes>,
    ) -> Response {
        let port = self.port();
        let mut request = hyper::Request::builder().method(method).uri(path).header("host", "127.0.0.1");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(Full::new(body.into())).unwrap();
        bounded(exchange(port, request))
    }

    /// A request for a response, as codex makes it.
    pub fn respond(&self, thread: &str, body: &Value) -> Response {
        let headers = [("content-type", "application/json"), ("thread-id", thread)];
        self.http("POST", "/v1/responses", &headers, body.to_string())
    }

    /// What it says to a message on a thread of its own.
    pub fn say(&self, message: &str) -> Response {
        self.respond("", &request(&[message]))
    }

    /// The kept records.
    pub fn records(&self) -> Vec<Value> {
        let answer = self.http("GET", "/requests", &[], "");
        serde_json::from_slice(&answer.body).unwrap()
    }

    /// The records, once the last has an outcome.
    pub fn ended_records(&self) -> Vec<Value> {
        let begin = std::time::Instant::now();
        loop {
            let records = self.records();
            if records.last().is_some_and(|record| !record["outcome"].is_null()) {
                return records;
            }
            assert!(begin.elapsed() < LIMIT, "the last request has no outcome: {records:?}");
            std::thread::sleep(Duration::from_millis(5));
        }
    }
}

impl Drop for Model {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Runs a future to its end, or fails the test.
pub fn bounded<T>(future: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async { tokio::time::timeout(LIMIT, future).await.expect("no answer in time") })
}

/// What came back.
#[derive(Debug)]
pub struct Response {
    /// The status; `None` where the connection broke before it.
    pub status: Option<u16>,
    /// The headers.
    pub headers: hyper::HeaderMap,
    /// As much of the body as came.
    pub body: Vec<u8>,
    /// Whether the body came to its proper end.
    pub whole: bool,
}

async fn exchange(port: u16, request: hyper::Request<Full<Bytes>>) -> Response {
    let mut response =
        Response { status: None, headers: hyper::HeaderMap::new(), body: Vec::new(), whole: false };
    let Some(mut incoming) = begin(port, request).await else { return response };
    response.status = Some(incoming.status().as_u16());
    response.headers = incoming.headers().clone();
    loop {
        match incoming.frame().await {
            None => {
                response.whole = true;
                return response;
            }
            Some(Ok(frame)) => response.body.extend_from_slice(&frame.into_data().unwrap_or_default()),
            Some(Err(_)) => return response,
        }
    }
}

/// Sends a request and waits for the headers; `None` where the connection breaks before.
pub async fn begin(
    port: u16,
    request: hyper::Request<Full<Bytes>>,
) -> Option<hyper::Response<hyper::body::Incoming>> {
    let stream = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.unwrap();
    tokio::spawn(connection);
    sender.send_request(request).await.ok()
}

impl Response {
    /// The events of the stream.
    pub fn events(&self) -> Vec<Value> {
        assert_eq!(self.status, Some(200), "{}", self.text());
        events(&self.body)
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The body as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    /// The message of an error in the form that the real service gives it.
    pub fn error(&self) -> String {
        self.json()["error"]["message"].as_str().unwrap().to_owned()
    }

    /// The items that were finished.
    pub fn items(&self) -> Vec<Value> {
        let events = self.events();
        let done = events.into_iter().filter(|event| event["type"] == "response.output_item.done");
        done.map(|event| event["item"].clone()).collect()
    }

    /// The text of the only item, a message.
    pub fn message(&self) -> String {
        let items = self.items();
        assert_eq!(items.len(), 1, "{items:?}");
        items[0]["content"][0]["text"].as_str().unwrap().to_owned()
    }
}

/// The events of a stream, whose names and types must agree.
pub fn events(body: &[u8]) -> Vec<Value> {
    let text = std::str::from_utf8(body).unwrap();
    let blocks = text.split_terminator("\n\n");
    blocks
        .map(|block| {
            let (name, data) = block.split_once('\n').unwrap();
            let event: Value = serde_json::from_str(data.strip_prefix("data: ").unwrap()).unwrap();
            assert_eq!(name.strip_prefix("event: "), event["type"].as_str());
            event
        })
        .collect()
}

/// A user's message, as codex sends it.
pub fn user(text: &str) -> Value {
    json!({"type": "message", "role": "user", "content": [{"type": "input_text", "text": text}]})
}

/// A model's message, as codex sends it.
pub fn assistant(text: &str) -> Value {
    json!({"type": "message", "role": "assistant", "content": [{"type": "output_text", "text": text}]})
}

/// A request with this input.
pub fn with_input(input: Vec<Value>) -> Value {
    let context = user("<environment_context>\n  <cwd>/somewhere</cwd>\n</environment_context>");
    let mut whole = vec![context];
    whole.extend(input);
    json!({
        "model": "gpt-5.5", "stream": true, "input": whole,
        "tools": [
            {"type": "function", "name": "exec_command", "description": "Runs", "parameters": {"type": "object"}},
            {"type": "custom", "name": "apply_patch", "description": "Patches"},
        ],
    })
}

/// A request after these messages of the user, each but the last with an answer.
pub fn request(messages: &[&str]) -> Value {
    let mut input = Vec::new();
    for (index, message) in messages.iter().enumerate() {
        if index > 0 {
            input.push(assistant("I see."));
        }
        input.push(user(message));
    }
    with_input(input)
}

/// Everything that a finished command wrote to standard error.
pub fn stderr(child: &mut Child) -> String {
    let mut text = String::new();
    child.stderr.take().unwrap().read_to_string(&mut text).unwrap();
    text
}
