//! One line from the server, read once: what kind of message it is and whom it concerns.
#![forbid(unsafe_code)]

mod shortcut;

use std::borrow::Cow;

pub use self::shortcut::Beginning;
use self::shortcut::{other, shortcut};
use crate::base::json;

/// A text inside a line: where it stands, or the text itself where it is written with escapes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
enum Field {
    #[default]
    Absent,
    At(Span),
    Unescaped(Box<str>),
}

impl Field {
    fn of<'a>(&'a self, line: &'a str) -> &'a str {
        match self {
            Field::Absent => "",
            Field::At(at) => at.of(line),
            Field::Unescaped(text) => text,
        }
    }
}

/// A part of a line, which is shorter than four gigabytes. An empty one at its beginning stands for none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Span {
    start: u32,
    end: u32,
}

impl Span {
    fn new(start: usize, end: usize) -> Span {
        let short = |at: usize| u32::try_from(at).unwrap_or_default();
        Span { start: short(start), end: short(end) }
    }

    fn of(self, line: &str) -> &str {
        line.get(self.start as usize..self.end as usize).unwrap_or_default()
    }

    fn in_bytes(self, line: &[u8]) -> &str {
        let part = line.get(self.start as usize..self.end as usize).unwrap_or_default();
        std::str::from_utf8(part).unwrap_or_default()
    }
}

/// Where the parts of a notification stand that is written as the server writes them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Places {
    method: Span,
    thread_id: Span,
    turn_id: Span,
    body: Span,
}

/// A line that was read, where it stands.
pub struct Line<'a> {
    bytes: &'a [u8],
    /// The same as text, where it had to be read as a whole.
    text: Option<&'a str>,
    what: What,
    is_delta: bool,
    /// The next ones are held to it.
    is_remembered: bool,
}

/// What is known of a line.
#[derive(Debug, PartialEq, Eq)]
enum What {
    Short(Places),
    Full(Found),
}

impl<'a> Line<'a> {
    /// Where its parts stand, if it is a delta that is written as the server writes them: a notification whose text
    /// `item/completed` repeats.
    pub fn delta(&self) -> Option<Delta<'a>> {
        match self.what {
            What::Short(places) if self.is_delta => Some(Delta { line: self.bytes, places }),
            _ => None,
        }
    }

    /// How long it is.
    pub fn length(&self) -> usize {
        self.bytes.len()
    }

    /// Whether those that `Beginning::same` finds now are deltas of the same turn.
    pub fn is_remembered(&self) -> bool {
        self.is_remembered
    }

    /// The message that it is.
    pub fn into_message(self) -> Message {
        let room = self.bytes.len() + 1;
        let line = match self.text {
            Some(text) => {
                let mut line = String::with_capacity(room);
                line.push_str(text);
                line.push('\0');
                Held::Text(line)
            }
            None => {
                let mut line = Vec::with_capacity(room);
                line.extend_from_slice(self.bytes);
                line.push(0);
                // Where it is used by many it is not looked at again and again.
                String::from_utf8(line).map_or_else(|error| Held::Bytes(error.into_bytes()), Held::Text)
            }
        };
        Message { line, what: self.what }
    }
}

/// A line that is a delta, without a NUL byte, and UTF-8.
#[derive(Clone, Copy)]
pub struct Delta<'a> {
    /// The line.
    pub line: &'a [u8],
    /// Where its parts stand.
    pub places: Places,
}

impl<'a> Delta<'a> {
    /// The thread that it concerns, `""` for none.
    pub fn thread_id(&self) -> &'a str {
        self.places.thread_id.in_bytes(self.line)
    }

    /// The turn that it concerns, `""` for none.
    pub fn turn_id(&self) -> &'a str {
        self.places.turn_id.in_bytes(self.line)
    }

    /// The method.
    pub fn method(&self) -> &'a str {
        self.places.method.in_bytes(self.line)
    }

    /// The line as text.
    pub fn text(&self) -> &'a str {
        std::str::from_utf8(self.line).unwrap_or_default()
    }
}

/// What a delta concerns, `""` for nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Names<'a> {
    /// The thread.
    pub thread_id: &'a str,
    /// The turn.
    pub turn_id: &'a str,
}

/// A line and one NUL, both of a text.
#[derive(Debug)]
enum Held {
    Text(String),
    /// It was seen to be UTF-8 when it was read: where that is asked for again, a part is looked at again.
    Bytes(Vec<u8>),
}

/// What a line is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shape {
    /// A method and no id.
    #[default]
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
    line: Held,
    what: What,
}

impl PartialEq for Message {
    fn eq(&self, other: &Message) -> bool {
        let texts =
            |of: &Message| [of.id(), of.method(), of.thread_id(), of.turn_id(), of.body()].map(str::to_owned);
        self.bytes_with_nul() == other.bytes_with_nul()
            && self.shape() == other.shape()
            && texts(self) == texts(other)
    }
}

/// What is known of a line.
#[derive(Debug, Default, PartialEq, Eq)]
struct Found {
    shape: Shape,
    id: Field,
    method: Field,
    thread_id: Field,
    turn_id: Field,
    /// `params`, `result` or `error`.
    body: Field,
}

impl Found {
    fn is_delta(&self, line: &str) -> bool {
        self.shape == Shape::Notification && is_delta(self.method.of(line))
    }
}

/// Whether a notification with this method is a delta.
fn is_delta(method: &str) -> bool {
    let method = method.as_bytes();
    method.starts_with(b"item/") && (method.ends_with(b"/delta") || method.ends_with(b"Delta"))
}

impl Message {
    /// Reads a line. The error says why it is not a message of the protocol.
    pub fn read(line: &[u8]) -> Result<Message, String> {
        Beginning::default().read(line).map(Line::into_message)
    }

    /// A delta, whose line one NUL follows.
    pub fn from_delta(line_and_nul: &[u8], places: Places) -> Message {
        Message { line: Held::Bytes(line_and_nul.to_owned()), what: What::Short(places) }
    }

    /// Reads a line that is too long to be copied, and keeps its memory; gives it back with the error.
    pub fn read_long(line: Vec<u8>) -> Result<Message, (Vec<u8>, String)> {
        let mut line = String::from_utf8(line).map_err(|error| {
            let why = format!("not UTF-8: {}", error.utf8_error());
            (error.into_bytes(), why)
        })?;
        let what = match shortcut(&line) {
            Some((places, _)) => What::Short(places),
            None => match other(&line) {
                Ok(found) => What::Full(found),
                Err(why) => return Err((line.into_bytes(), why)),
            },
        };
        line.push('\0');
        Ok(Message { line: Held::Text(line), what })
    }

    /// The same for any line, without the shortcut: what that is held to.
    pub fn read_in_full(line: &[u8]) -> Result<Message, String> {
        let text = std::str::from_utf8(line).map_err(|error| format!("not UTF-8: {error}"))?;
        let what = What::Full(find_in_full(text)?);
        Ok(Message { line: Held::Text(format!("{text}\0")), what })
    }

    /// A message of the library's own, from text that it made.
    pub fn own(text: &str) -> Message {
        Message::read(text.as_bytes()).unwrap_or_else(|error| panic!("our own event is off: {error}: {text}"))
    }

    /// What the line is.
    pub fn shape(&self) -> Shape {
        match &self.what {
            What::Short(_) => Shape::Notification,
            What::Full(found) => found.shape,
        }
    }

    /// The line as it came.
    pub fn text(&self) -> &str {
        match &self.line {
            Held::Text(text) => &text[..text.len().saturating_sub(1)],
            Held::Bytes(bytes) => {
                std::str::from_utf8(&bytes[..bytes.len().saturating_sub(1)]).unwrap_or_default()
            }
        }
    }

    /// How long the line is.
    pub fn length(&self) -> usize {
        self.bytes_with_nul().len().saturating_sub(1)
    }

    /// The line and one NUL after it.
    pub fn bytes_with_nul(&self) -> &[u8] {
        match &self.line {
            Held::Text(text) => text.as_bytes(),
            Held::Bytes(bytes) => bytes,
        }
    }

    /// The id as it is written: `0` or `"a"`; `""` for none.
    pub fn id(&self) -> &str {
        match &self.what {
            What::Short(_) => "",
            What::Full(found) => self.field(&found.id),
        }
    }

    /// The method, `""` for a response.
    pub fn method(&self) -> &str {
        match &self.what {
            What::Short(places) => self.part(places.method),
            What::Full(found) => self.field(&found.method),
        }
    }

    /// Whether it is a delta: a notification whose text `item/completed` repeats.
    pub fn is_delta(&self) -> bool {
        self.shape() == Shape::Notification && is_delta(self.method())
    }

    /// The thread that it concerns, `""` for none.
    pub fn thread_id(&self) -> &str {
        match &self.what {
            What::Short(places) => self.part(places.thread_id),
            What::Full(found) => self.field(&found.thread_id),
        }
    }

    /// The turn that it concerns, `""` for none.
    pub fn turn_id(&self) -> &str {
        match &self.what {
            What::Short(places) => self.part(places.turn_id),
            What::Full(found) => self.field(&found.turn_id),
        }
    }

    /// `params` of a request or notification, `result` or `error` of a response, as it is written.
    pub fn body(&self) -> &str {
        match &self.what {
            What::Short(places) => self.part(places.body),
            What::Full(found) => self.field(&found.body),
        }
    }

    fn field<'a>(&'a self, field: &'a Field) -> &'a str {
        match field {
            Field::Absent => "",
            Field::At(at) => self.part(*at),
            Field::Unescaped(text) => text,
        }
    }

    fn part(&self, span: Span) -> &str {
        match &self.line {
            Held::Text(text) => span.of(text),
            Held::Bytes(bytes) => span.in_bytes(bytes),
        }
    }
}

/// What any line says that is JSON.
fn find_in_full(text: &str) -> Result<Found, String> {
    if memchr::memchr(0, text.as_bytes()).is_some() {
        return Err("a raw NUL byte in it".into());
    }
    let mut members = Members::default();
    for member in json::members(text) {
        let (key, value) = member.map_err(|error| error.to_string())?;
        match key.as_ref() {
            "id" => members.id = Some(value),
            "method" => members.method = Some(value),
            "params" => members.params = Some(value),
            "result" => members.result = Some(value),
            "error" => members.error = Some(value),
            _ => {}
        }
    }
    members.find(text)
}

/// The members of a message, as they are written.
#[derive(Default)]
struct Members<'a> {
    id: Option<&'a str>,
    method: Option<&'a str>,
    params: Option<&'a str>,
    result: Option<&'a str>,
    error: Option<&'a str>,
}

impl Members<'_> {
    fn find(self, text: &str) -> Result<Found, String> {
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
        let (thread_id, turn_id) = match (shape, body) {
            (Shape::Request | Shape::Notification, Some(params)) => concerned(text, params)?,
            _ => (Field::Absent, Field::Absent),
        };
        let at = |raw| Field::At(position(text, raw));
        Ok(Found {
            shape,
            id: self.id.map_or(Field::Absent, at),
            method,
            thread_id,
            turn_id,
            body: body.map_or(Field::Absent, at),
        })
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
fn position(text: &str, part: &str) -> Span {
    let start = part.as_ptr() as usize - text.as_ptr() as usize;
    Span::new(start, start + part.len())
}

#[cfg(test)]
mod properties;

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Message {
        Message::read(line.as_bytes()).unwrap()
    }

    #[test]
    fn a_long_line_is_read_as_any_other_in_the_memory_that_it_has() {
        let text = "word ".repeat(20_000);
        let delta = format!(
            r#"{{"method":"item/agentMessage/delta","params":{{"threadId":"t","turnId":"u","itemId":"i","delta":"{text}"}}}}"#
        );
        let item =
            format!(r#"{{"method":"item/completed","params":{{"item":{{"text":"{text}"}},"turnId":"u"}}}}"#);
        for line in [delta, item] {
            let mut bytes = line.clone().into_bytes();
            bytes.reserve_exact(1);
            let place = bytes.as_ptr();
            let message = Message::read_long(bytes).unwrap();
            assert_eq!(message, Message::read_in_full(line.as_bytes()).unwrap());
            assert_eq!(message.bytes_with_nul().as_ptr(), place);
        }
        for bytes in
            [format!("{{\"method\":5,\"x\":\"{text}\"}}").into_bytes(), [text.as_bytes(), b"\xff"].concat()]
        {
            let (again, why) = Message::read_long(bytes.clone()).unwrap_err();
            assert_eq!(again, bytes);
            assert_eq!(Message::read_in_full(&bytes), Err(why));
        }
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
