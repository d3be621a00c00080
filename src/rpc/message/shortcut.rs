//! The short way through the lines that come by the thousand: deltas.
//!
//! One pass over a notification that is written as the server writes them: the method first, then the params, and no
//! space between. It checks all that it passes, as the long way does, and gives up wherever the long way might see
//! something else: at escapes in what it looks for, at ids that stand deeper, at keys of the protocol that come late.
#![forbid(unsafe_code)]

use super::{Field, Found, Shape, Span};
use crate::base::json::{string_end, value_end};

/// What a line says, or nothing where only the long way is sure.
pub(super) fn shortcut(text: &str) -> Option<Found> {
    const METHOD: &[u8] = br#"{"method":"#;
    const PARAMS: &[u8] = br#","params":{"#;
    let bytes = text.as_bytes();
    if !bytes.starts_with(METHOD) {
        return None;
    }
    let (method_end, has_escapes) = string_end(text, METHOD.len())?;
    if has_escapes || !bytes[method_end..].starts_with(PARAMS) {
        return None;
    }
    let params = method_end + PARAMS.len() - 1;
    let mut found = Found {
        shape: Shape::Notification,
        id: Field::Absent,
        method: inner(METHOD.len(), method_end),
        thread_id: Field::Absent,
        turn_id: Field::Absent,
        body: Field::Absent,
    };
    let mut at = params;
    loop {
        let (key, value) = key(text, at + 1)?;
        let is_string = bytes.get(value) == Some(&b'"');
        let (end, has_escapes) = match is_string {
            true => string_end(text, value)?,
            false => (value_end(text, value)?, false),
        };
        match key {
            b"thread" | b"turn" => return None,
            b"threadId" | b"conversationId" | b"turnId" if has_escapes => return None,
            b"threadId" | b"conversationId" if is_string => found.thread_id = inner(value, end),
            b"turnId" if is_string => found.turn_id = inner(value, end),
            _ => {}
        }
        at = end;
        match bytes.get(at)? {
            b',' => {}
            b'}' => break,
            _ => return None,
        }
    }
    found.body = Field::At(Span::new(params, at + 1));
    at += 1;
    while bytes.get(at)? == &b',' {
        let (key, value) = key(text, at + 1)?;
        if matches!(key, b"id" | b"method" | b"params" | b"result" | b"error") {
            return None;
        }
        at = value_end(text, value)?;
    }
    (bytes[at] == b'}' && at + 1 == bytes.len()).then_some(found)
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
fn inner(start: usize, end: usize) -> Field {
    Field::At(Span::new(start + 1, end - 1))
}
