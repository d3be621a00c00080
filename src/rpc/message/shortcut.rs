//! The short way through the lines that come by the thousand: deltas, and results of requests.
//!
//! One pass over a notification that is written as the server writes them: the method first, then the params, and no
//! space between. It checks all that it passes, as the long way does, and gives up wherever the long way might see
//! something else: at escapes in what it looks for, at ids that stand deeper, at keys of the protocol that come late.
//!
//! The deltas of an item are the same up to their text. So what was found up to there is remembered, and a line that
//! begins with the same bytes is read from there on.
#![forbid(unsafe_code)]

use super::{Field, Found, Shape, Span};
use crate::base::json::{string_end, value_end};

const METHOD: &[u8] = br#"{"method":"#;
const PARAMS: &[u8] = br#","params":{"#;
const ID: &[u8] = br#"{"id":"#;
const RESULT: &[u8] = br#","result":"#;

/// How the last delta began.
#[derive(Default)]
pub struct Beginning {
    /// The line up to the value of `delta`.
    text: String,
    known: Known,
}

/// What is known of a line up to some place in its params.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Known {
    method: Span,
    /// Where the params begin.
    params: usize,
    thread_id: Option<Span>,
    turn_id: Option<Span>,
}

/// A line in two parts: what it has in common with the one before, and the rest.
pub(super) struct Parts<'a> {
    pub(super) beginning: &'a str,
    pub(super) rest: &'a str,
    pub(super) found: Found,
}

impl Beginning {
    /// What a line says that begins as the last one did, if only what follows is read.
    pub(super) fn of<'a>(&'a self, line: &'a [u8]) -> Option<Parts<'a>> {
        if self.text.is_empty() {
            return None;
        }
        let rest = std::str::from_utf8(line.strip_prefix(self.text.as_bytes())?).ok()?;
        let (end, _) = string_end(rest, 0)?;
        let found = after_value(rest, end, self.text.len(), self.known, &mut None)?;
        Some(Parts { beginning: &self.text, rest, found })
    }

    fn remember(&mut self, text: &str, known: Known) {
        self.text.clear();
        self.text.push_str(text);
        self.known = known;
    }
}

/// What a line says, or nothing where only the long way is sure.
pub(super) fn shortcut(text: &str, last: &mut Beginning) -> Option<Found> {
    let bytes = text.as_bytes();
    if !bytes.starts_with(METHOD) {
        return answer(text);
    }
    let (method_end, has_escapes) = string_end(text, METHOD.len())?;
    if has_escapes || !bytes[method_end..].starts_with(PARAMS) {
        return None;
    }
    let params = method_end + PARAMS.len() - 1;
    let known = Known { method: inner(METHOD.len(), method_end), params, ..Known::default() };
    let mut delta = None;
    let found = members(text, params + 1, 0, known, &mut delta)?;
    if let Some((at, known)) = delta {
        last.remember(&text[..at], known);
    }
    Some(found)
}

/// What the result of a request of ours says, whose id is a number.
fn answer(text: &str) -> Option<Found> {
    let bytes = text.as_bytes();
    let digits = bytes.strip_prefix(ID)?.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let id_end = ID.len() + digits;
    let is_number = digits == 1 || (digits > 1 && bytes[ID.len()] != b'0');
    if !is_number || !bytes[id_end..].starts_with(RESULT) {
        return None;
    }
    let body = id_end + RESULT.len();
    let end = value_end(text, body)?;
    (&bytes[end..] == b"}").then(|| Found {
        shape: Shape::Result,
        id: Field::At(Span::new(ID.len(), id_end)),
        body: Field::At(Span::new(body, end)),
        ..Found::default()
    })
}

/// Reads on from a key in the params, which stands at `at` of what follows the first `passed` bytes of the line. Gives
/// the place of the delta and what is known there with `delta`.
fn members(
    text: &str,
    mut at: usize,
    passed: usize,
    mut known: Known,
    delta: &mut Option<(usize, Known)>,
) -> Option<Found> {
    let bytes = text.as_bytes();
    loop {
        let (key, value) = key(text, at)?;
        let is_string = bytes.get(value) == Some(&b'"');
        let (end, has_escapes) = match is_string {
            true => string_end(text, value)?,
            false => (value_end(text, value)?, false),
        };
        let place = || Some(inner(passed + value, passed + end));
        match key {
            b"thread" | b"turn" => return None,
            b"threadId" | b"conversationId" | b"turnId" if has_escapes => return None,
            b"threadId" | b"conversationId" if is_string => known.thread_id = place(),
            b"turnId" if is_string => known.turn_id = place(),
            b"delta" if is_string => *delta = Some((value, known)),
            _ => {}
        }
        if bytes.get(end)? != &b',' {
            return finish(text, end, passed, known);
        }
        at = end + 1;
    }
}

/// Reads on after a value in the params.
fn after_value(
    text: &str,
    end: usize,
    passed: usize,
    known: Known,
    delta: &mut Option<(usize, Known)>,
) -> Option<Found> {
    match text.as_bytes().get(end)? {
        b',' => members(text, end + 1, passed, known, delta),
        _ => finish(text, end, passed, known),
    }
}

/// Reads on from the end of the params.
fn finish(text: &str, params_end: usize, passed: usize, known: Known) -> Option<Found> {
    let bytes = text.as_bytes();
    if bytes.get(params_end)? != &b'}' {
        return None;
    }
    let mut at = params_end + 1;
    while bytes.get(at)? == &b',' {
        let (key, value) = key(text, at + 1)?;
        if matches!(key, b"id" | b"method" | b"params" | b"result" | b"error") {
            return None;
        }
        at = value_end(text, value)?;
    }
    let is_whole = bytes[at] == b'}' && at + 1 == bytes.len();
    let field = |span: Option<Span>| span.map_or(Field::Absent, Field::At);
    is_whole.then(|| Found {
        shape: Shape::Notification,
        id: Field::Absent,
        method: Field::At(known.method),
        thread_id: field(known.thread_id),
        turn_id: field(known.turn_id),
        body: Field::At(Span::new(known.params, passed + params_end + 1)),
    })
}

/// The key without escapes that begins at `at`, and where its value does.
#[inline]
fn key(text: &str, at: usize) -> Option<(&[u8], usize)> {
    let bytes = text.as_bytes();
    let (end, has_escapes) = string_end(text, at)?;
    let is_key = !has_escapes && bytes.get(end) == Some(&b':');
    is_key.then(|| (&bytes[at + 1..end - 1], end + 1))
}

/// What stands between the quotes.
#[inline]
fn inner(start: usize, end: usize) -> Span {
    Span::new(start + 1, end - 1)
}
