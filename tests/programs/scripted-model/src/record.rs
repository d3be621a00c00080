//! The requests that came in, kept for tests to read.
#![forbid(unsafe_code)]

use std::collections::{BTreeMap, VecDeque};
use std::fs::File;
use std::io::Write;
use std::sync::{Mutex, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use hyper::HeaderMap;
use serde::Serialize;
use serde_json::value::RawValue;

use crate::play::Outcome;

/// One request and how it was answered.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Record {
    /// 1 for the first.
    pub number: u64,
    /// When it came, in milliseconds since 1970.
    pub received_at_ms: u64,
    /// The HTTP method.
    pub method: String,
    /// The path with its query.
    pub path: String,
    /// The headers, by their names in small letters. Credentials are not kept.
    pub headers: BTreeMap<String, String>,
    /// The thread that it says it is of.
    pub thread: String,
    /// The turn that it says it is of.
    pub turn: String,
    /// The user's last message.
    pub user_text: String,
    /// How many messages of the user it has.
    pub user_messages: usize,
    /// The body, where it is JSON.
    pub body: Option<Box<RawValue>>,
    /// The body, where it is not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body_text: Option<String>,
    /// The reply that answered it: its name, or where it comes from.
    pub reply: Option<String>,
    /// The number of the reply's round.
    pub round: usize,
    /// The HTTP status; null where the connection was dropped.
    pub status: Option<u16>,
    /// Why it was refused.
    pub error: Option<String>,
    /// How the stream ended: `completed`, `broken` (as the script says) or `gone` (the client went away);
    /// null while it runs, and where there is none.
    pub outcome: Option<&'static str>,
}

impl Record {
    /// A record of a request that is not answered yet.
    pub fn new(method: &str, path: &str, headers: &HeaderMap, body: &Bytes) -> Self {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let text = String::from_utf8_lossy(body).into_owned();
        // A record is one line, and JSON may hold line ends between its tokens.
        let json = serde_json::from_str::<Box<RawValue>>(&text).ok().map(|raw| {
            if raw.get().contains(['\n', '\r']) {
                serde_json::from_str::<serde_json::Value>(raw.get())
                    .and_then(|value| serde_json::value::to_raw_value(&value))
                    .unwrap_or(raw)
            } else {
                raw
            }
        });
        let body_text = if json.is_none() { Some(text) } else { None };
        Record {
            number: 0,
            received_at_ms: u64::try_from(now.as_millis()).unwrap_or(u64::MAX),
            method: method.to_owned(),
            path: path.to_owned(),
            headers: headers
                .iter()
                .map(|(name, value)| {
                    let secret = matches!(name.as_str(), "authorization" | "cookie" | "proxy-authorization");
                    let value =
                        if secret { "(not kept)".into() } else { String::from_utf8_lossy(value.as_bytes()) };
                    (name.as_str().to_owned(), value.into_owned())
                })
                .collect(),
            thread: String::new(),
            turn: String::new(),
            user_text: String::new(),
            user_messages: 0,
            body: json,
            body_text,
            reply: None,
            round: 0,
            status: None,
            error: None,
            outcome: None,
        }
    }
}

/// The last requests, and the file that gets all of them.
#[derive(Debug)]
pub struct Records {
    keep: usize,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    next: u64,
    kept: VecDeque<Record>,
    file: Option<File>,
}

impl Records {
    /// Keeps the last `keep` requests in memory, and writes each to the file.
    pub fn new(keep: usize, file: Option<File>) -> Self {
        Records { keep, state: Mutex::new(State { next: 1, kept: VecDeque::new(), file }) }
    }

    /// Takes a record in, and gives its number.
    pub fn add(&self, mut record: Record) -> u64 {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let number = state.next;
        state.next += 1;
        record.number = number;
        if let Some(error) = &record.error {
            eprintln!("scripted-model: request {number} ({} {}): {error}", record.method, record.path);
        }
        if let Some(file) = &mut state.file {
            let written = serde_json::to_string(&record)
                .map_err(std::io::Error::from)
                .and_then(|line| file.write_all(format!("{line}\n").as_bytes()));
            if let Err(error) = written {
                eprintln!("scripted-model: request {number} can't be written to the file: {error}");
            }
        }
        state.kept.push_back(record);
        while state.kept.len() > self.keep {
            state.kept.pop_front();
        }
        number
    }

    /// Notes how the stream of a request ended.
    pub fn ended(&self, number: u64, outcome: Outcome) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(record) = state.kept.iter_mut().rev().find(|record| record.number == number) {
            record.outcome = Some(match outcome {
                Outcome::Completed => "completed",
                Outcome::Broken => "broken",
                Outcome::Gone => "gone",
            });
        }
    }

    /// The kept records as a JSON array.
    pub fn json(&self) -> String {
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        serde_json::to_string(&state.kept).unwrap_or_else(|_| "[]".to_owned())
    }

    /// Forgets the kept records.
    pub fn clear(&self) {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).kept.clear();
    }
}
