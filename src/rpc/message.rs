//! One line from the server, read once: what kind of message it is and whom it concerns.
#![forbid(unsafe_code)]

use std::borrow::Cow;
use std::ops::Range;

use crate::base::json;

/// A text inside a line: where it stands, or the text itself where it is written with escapes.
#[derive(Clone, Debug, Default)]
enum Field {
    #[default]
    Absent,
    At(Range<usize>),
    Unescaped(Box<str>),
}

/// What a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A method and no id.
    Notification,
    /// A method and an id: the server waits for an answer.
    Request,
    /// An id and a result.
    Result,
    /// An id and an error; without a body, an id and nothing else.
    Error,
}

/// A received line and what routing needs to know of it. The bytes stay as they came.
#[derive(Debug)]
pub struct Message {
    /// The line, then one NUL: a C string as it is.
    line: Box<str>,
    shape: Shape,
    id: Field,
    method: Field,
    thread_id: Field,
    turn_id: Field,
    /// `params`, `result` or `error`.
    body: Field,
}

impl Message {
    /// Reads a line. The error says why it is not a message of the protocol.
    pub fn read(line: &[u8]) -> Result<Message, String> {
        let text = std::str::from_utf8(line).map_err(|error| format!("not UTF-8: {error}"))?;
        if memchr::memchr(0, line).is_some() {
            return Err("a raw NUL byte in it".into());
        }
        let mut found = Found::default();
        for member in json::members(text) {
            let (key, value) = member.map_err(|error| error.to_string())?;
            match key.as_ref() {
                "id" => found.id = Some(value),
                "method" => found.method = Some(value),
                "params" => found.params = Some(value),
                "result" => found.result = Some(value),
                "error" => found.error = Some(value),
                _ => {}
            }
        }
        found.into_message(text)
    }

    /// A message of the library's own, from text that it made.
    pub fn own(text: &str) -> Message {
        Message::read(text.as_bytes()).unwrap_or_else(|error| panic!("our own event is off: {error}: {text}"))
    }

    /// What the line is.
    pub fn shape(&self) -> Shape {
        self.shape
    }

    /// The line as it came.
    pub fn text(&self) -> &str {
        &self.line[..self.line.len() - 1]
    }

    /// The line and one NUL after it.
    pub fn bytes_with_nul(&self) -> &[u8] {
        self.line.as_bytes()
    }

    /// The id as it is written: `0` or `"a"`; `""` for none.
    pub fn id(&self) -> &str {
        self.field(&self.id)
    }

    /// The method, `""` for a response.
    pub fn method(&self) -> &str {
        self.field(&self.method)
    }

    /// The thread that it concerns, `""` for none.
    pub fn thread_id(&self) -> &str {
        self.field(&self.thread_id)
    }

    /// The turn that it concerns, `""` for none.
    pub fn turn_id(&self) -> &str {
        self.field(&self.turn_id)
    }

    /// `params` of a request or notification, `result` or `error` of a response, as it is written.
    pub fn body(&self) -> &str {
        self.field(&self.body)
    }

    fn field<'a>(&'a self, field: &'a Field) -> &'a str {
        match field {
            Field::Absent => "",
            Field::At(range) => self.text().get(range.clone()).unwrap_or_default(),
            Field::Unescaped(text) => text,
        }
    }
}

#[derive(Default)]
struct Found<'a> {
    id: Option<&'a str>,
    method: Option<&'a str>,
    params: Option<&'a str>,
    result: Option<&'a str>,
    error: Option<&'a str>,
}

impl Found<'_> {
    fn into_message(self, text: &str) -> Result<Message, String> {
        let (shape, body) = match (self.method, self.id) {
            (Some(_), Some(_)) => (Shape::Request, self.params),
            (Some(_), None) => (Shape::Notification, self.params),
            (None, Some(_)) if self.error.is_some() => (Shape::Error, self.error),
            (None, Some(_)) if self.result.is_some() => (Shape::Result, self.result),
            (None, Some(_)) => (Shape::Error, None),
            (None, None) => return Err("neither method nor id".into()),
        };
        let method = match self.method {
            None => Field::Absent,
            Some(raw) => string_field(text, raw).ok_or("a method that is not a string")?,
        };
        let mut message = Message {
            line: Box::default(),
            shape,
            id: self.id.map_or(Field::Absent, |raw| Field::At(position(text, raw))),
            method,
            thread_id: Field::Absent,
            turn_id: Field::Absent,
            body: body.map_or(Field::Absent, |raw| Field::At(position(text, raw))),
        };
        if let (Shape::Request | Shape::Notification, Some(params)) = (shape, body) {
            (message.thread_id, message.turn_id) = concerned(text, params)?;
        }
        let mut line = String::with_capacity(text.len() + 1);
        line.push_str(text);
        line.push('\0');
        message.line = line.into_boxed_str();
        Ok(message)
    }
}

/// The thread and the turn that `params` names: `threadId` or `thread.id` (v1: `conversationId`),
/// `turnId` or `turn.id`.
fn concerned(text: &str, params: &str) -> Result<(Field, Field), String> {
    let mut thread = Field::Absent;
    let mut turn = Field::Absent;
    if json::kind(params) != Some(json::Kind::Object) {
        return Ok((thread, turn));
    }
    for member in json::members(params) {
        let (key, value) = member.map_err(|error| error.to_string())?;
        match key.as_ref() {
            "threadId" | "conversationId" => set(&mut thread, string_field(text, value)),
            "turnId" => set(&mut turn, string_field(text, value)),
            "thread" if matches!(thread, Field::Absent) => set(&mut thread, id_of(text, value)),
            "turn" if matches!(turn, Field::Absent) => set(&mut turn, id_of(text, value)),
            _ => {}
        }
    }
    Ok((thread, turn))
}

fn set(field: &mut Field, found: Option<Field>) {
    if let Some(found) = found {
        *field = found;
    }
}

fn id_of(text: &str, object: &str) -> Option<Field> {
    string_field(text, json::pointer(object, "/id")?)
}

fn string_field(text: &str, raw: &str) -> Option<Field> {
    match json::unquote(raw)? {
        Cow::Borrowed(inner) => Some(Field::At(position(text, inner))),
        Cow::Owned(inner) => Some(Field::Unescaped(inner.into())),
    }
}

/// Where a part of `text` stands in it.
fn position(text: &str, part: &str) -> Range<usize> {
    let start = part.as_ptr() as usize - text.as_ptr() as usize;
    start..start + part.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Message {
        Message::read(line.as_bytes()).unwrap()
    }

    #[test]
    fn reads_the_four_shapes() {
        let delta = read(
            r#"{"method":"item/agentMessage/delta","params":{"threadId":"t","turnId":"u","itemId":"i","delta":"x"},"emittedAtMs":1}"#,
        );
        assert_eq!(delta.shape(), Shape::Notification);
        assert_eq!(
            (delta.method(), delta.thread_id(), delta.turn_id()),
            ("item/agentMessage/delta", "t", "u")
        );
        assert_eq!(delta.bytes_with_nul().last(), Some(&0));
        let request = read(r#"{"id":"a\u0062","method":"m","params":{"conversationId":"c"}}"#);
        assert_eq!(
            (request.shape(), request.id(), request.thread_id()),
            (Shape::Request, r#""a\u0062""#, "c")
        );
        let result = read(r#"{"id":3,"result":{"x":1}}"#);
        assert_eq!((result.shape(), result.id(), result.body()), (Shape::Result, "3", r#"{"x":1}"#));
        let error = read(r#"{"error":{"code":-32600,"message":"no"},"id":4}"#);
        assert_eq!((error.shape(), error.id()), (Shape::Error, "4"));
        let neither = read(r#"{"id":5}"#);
        assert_eq!((neither.shape(), neither.id(), neither.body()), (Shape::Error, "5", ""));
    }

    #[test]
    fn finds_nested_ids_and_unescapes_them() {
        let started =
            read(r#"{"method":"turn/started","params":{"threadId":"t","turn":{"items":[],"id":"u"}}}"#);
        assert_eq!((started.thread_id(), started.turn_id()), ("t", "u"));
        let thread = read(r#"{"params":{"thread":{"id":"t\u0031"}},"method":"thread\/started"}"#);
        assert_eq!((thread.method(), thread.thread_id(), thread.turn_id()), ("thread/started", "t1", ""));
    }

    #[test]
    fn says_why_a_line_is_no_message() {
        for (line, why) in [
            ("Loading model…", ""),
            ("[1]", ""),
            (r#"{"x":1}"#, "neither"),
            (r#"{"method":7}"#, "not a string"),
            (r#"{"method":"a","params":{"x":"#, ""),
        ] {
            let error = Message::read(line.as_bytes()).unwrap_err();
            assert!(error.contains(why), "{line}: {error}");
        }
        assert!(Message::read(b"{\"method\":\"\xff\"}").unwrap_err().contains("UTF-8"));
    }
}
