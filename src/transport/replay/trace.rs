//! A recorded trace, read.
#![forbid(unsafe_code)]

use std::borrow::Cow;
use std::path::Path;

use crate::base::error::{Error, Result};
use crate::base::json;
use crate::base::status::{CODEX_E_INVALID_ARGUMENT, CODEX_E_IO, CODEX_E_UNSUPPORTED};
use crate::transport::record::FORMAT;

/// One line of a trace.
pub struct Entry {
    /// Its number in the file, from 1.
    pub line: usize,
    pub what: What,
}

/// What happened.
pub enum What {
    /// A message of the server's.
    In(Message),
    /// A message of the client's.
    Out(Message),
    /// The server ended by itself: how, as JSON.
    End(String),
    /// Nothing more was recorded: why.
    Cut(String),
}

/// A message, and what it is matched by. Ids are as they are written.
pub struct Message {
    pub text: String,
    pub id: Option<String>,
    pub method: Option<String>,
    pub thread_id: Option<String>,
}

impl Message {
    /// Reads a message.
    pub fn read(text: &str) -> Message {
        let string = |pointer| json::pointer(text, pointer).and_then(json::unquote).map(Cow::into_owned);
        Message {
            text: text.to_owned(),
            id: json::pointer(text, "/id").map(str::to_owned),
            method: string("/method"),
            thread_id: string("/params/threadId"),
        }
    }

    /// What it is, for whoever reads a message about it.
    pub fn name(&self) -> String {
        match (&self.method, &self.id) {
            (Some(method), Some(_)) => format!("the request {method}"),
            (Some(method), None) => format!("the notification {method}"),
            (None, Some(id)) => format!("the answer to request {id}"),
            (None, None) => "a message without method and id".to_owned(),
        }
    }

    /// Whether it answers a request.
    pub fn is_answer(&self) -> bool {
        self.method.is_none() && self.id.is_some()
    }
}

/// Reads a file.
pub fn read(path: &Path) -> Result<Vec<Entry>> {
    let shown = path.display();
    let text = std::fs::read_to_string(path)
        .map_err(|error| Error::new(CODEX_E_IO, format!("replay: {shown} can't be read: {error}")))?;
    parse(&text)
        .map_err(|(line, code, what)| Error::new(code, format!("replay: {shown} line {line}: {what}")))
}

type Bad = (usize, i32, String);

fn parse(text: &str) -> std::result::Result<Vec<Entry>, Bad> {
    let mut lines = text.lines().enumerate().map(|(index, line)| (index + 1, line));
    let no_trace = |line, what: &str| (line, CODEX_E_INVALID_ARGUMENT, what.to_owned());
    let first = lines.next().map(|(_, line)| line).unwrap_or_default();
    match json::pointer(first, "/libcodexTrace").and_then(|format| format.parse::<u32>().ok()) {
        Some(format) if format <= FORMAT => {}
        Some(_) => return Err((1, CODEX_E_UNSUPPORTED, "a trace of a later version of the library".into())),
        None => return Err(no_trace(1, "this is no trace that the option record has made")),
    }
    let mut entries = Vec::new();
    for (line, text) in lines.filter(|(_, line)| !line.trim().is_empty()) {
        let member = |pointer| json::pointer(text, pointer);
        let message = || member("/message").map(Message::read);
        let what = match member("/dir") {
            Some("\"in\"") => message().map(What::In),
            Some("\"out\"") => message().map(What::Out),
            _ => match (member("/end"), member("/cut").and_then(json::unquote)) {
                (Some(end), _) => Some(What::End(end.to_owned())),
                (None, Some(why)) => Some(What::Cut(why.into_owned())),
                (None, None) => None,
            },
        };
        let what = what.ok_or_else(|| no_trace(line, "neither a message nor an end"))?;
        entries.push(Entry { line, what });
    }
    Ok(entries)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_what_is_no_trace_and_where() {
        let head = "{\"libcodexTrace\":1}\n";
        for (text, line, code) in [
            ("", 1, CODEX_E_INVALID_ARGUMENT),
            ("{}\n", 1, CODEX_E_INVALID_ARGUMENT),
            ("{\"libcodexTrace\":2}\n", 1, CODEX_E_UNSUPPORTED),
            (&format!("{head}\n{{\"dir\":\"in\"}}\n"), 3, CODEX_E_INVALID_ARGUMENT),
            (&format!("{head}{{\"dir\":\"up\",\"message\":{{}}}}\n"), 2, CODEX_E_INVALID_ARGUMENT),
            (&format!("{head}{{\"dir\":\"in\",\"message\":{{\"id\""), 2, CODEX_E_INVALID_ARGUMENT),
        ] {
            let Err(bad) = parse(text) else { panic!("{text} was taken") };
            assert_eq!((bad.0, bad.1), (line, code), "{text}");
        }
        let entries = parse(&format!(
            "{head}{{\"dir\":\"out\",\"message\":{{\"id\":1,\"method\":\"a\"}}}}\n{{\"cut\":\"b\"}}"
        ));
        assert_eq!(entries.unwrap_or_default().len(), 2);
    }
}
