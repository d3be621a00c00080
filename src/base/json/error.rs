//! What is wrong with a JSON text, and where.
#![forbid(unsafe_code)]

use std::fmt;

use super::cursor::{Cursor, Grammar};

/// The place of a mistake in a JSON text and what it is, for a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JsonError {
    /// Bytes before the mistake.
    pub offset: usize,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, in characters.
    pub column: usize,
    /// What is wrong.
    pub what: String,
}

impl fmt::Display for JsonError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "line {} column {}: {}", self.line, self.column, self.what)
    }
}

impl std::error::Error for JsonError {}

/// A mistake as the scanner meets it: two words, so that results travel in registers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fault {
    pub at: usize,
    pub problem: &'static Problem,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Problem {
    /// The text ends before a value begins.
    NoValue,
    /// The text ends inside the thing named.
    EndsInside(&'static str),
    /// Another character stands where the thing named should.
    Expected(&'static str),
    /// A character that begins no value.
    NoValueBegins,
    /// `t`, `f` or `n` begins another word.
    UnknownWord,
    /// A control character inside a string.
    ControlCharacter,
    /// `\` and a character that makes no escape.
    UnknownEscape,
    /// Something other than four hexadecimal digits after `\u`.
    EscapeDigits,
    /// Half of a surrogate pair; it stands in `\uXXXX` at the fault.
    LoneSurrogate,
    /// A key stands a second time in one object.
    RepeatedKey,
    /// More levels than allowed.
    TooDeep { limit: usize },
    /// Anything that needs no more words.
    Plain(&'static str),
}

impl Fault {
    /// The mistake as a person wants it: in lines and columns.
    pub fn explain(self, text: &str) -> JsonError {
        let before = text.get(..self.at).unwrap_or(text);
        let line_start = memchr::memrchr(b'\n', before.as_bytes()).map_or(0, |newline| newline + 1);
        JsonError {
            offset: self.at,
            line: memchr::memchr_iter(b'\n', before.as_bytes()).count() + 1,
            column: before[line_start..].chars().count() + 1,
            what: self.problem.describe(text, self.at),
        }
    }
}

impl Problem {
    fn describe(&self, text: &str, at: usize) -> String {
        // Only the problems that found a character ask for it, so it is there.
        let found = || text.get(at..).and_then(|rest| rest.chars().next()).unwrap_or_default();
        match *self {
            Problem::NoValue => "there is no value".to_owned(),
            Problem::EndsInside(what) => format!("the text ends inside {what}"),
            Problem::Expected(what) => format!("expected {what}, found {:?}", found()),
            Problem::NoValueBegins => format!("no value begins with {:?}", found()),
            Problem::UnknownWord => "expected true, false or null".to_owned(),
            Problem::ControlCharacter => {
                format!("a control character in a string must be written as \\u{:04x}", u32::from(found()))
            }
            Problem::UnknownEscape => {
                let escaped = text.get(at + 1..).and_then(|rest| rest.chars().next()).unwrap_or_default();
                format!("no escape is \\ and {escaped:?}")
            }
            Problem::EscapeDigits => "four hexadecimal digits must follow \\u".to_owned(),
            Problem::LoneSurrogate => {
                format!("lone surrogate {}", text.get(at..at + 6).unwrap_or_default())
            }
            Problem::RepeatedKey => format!("the key {} stands twice", shorten(string_at(text, at))),
            Problem::TooDeep { limit } => format!("nested deeper than {limit} levels"),
            Problem::Plain(what) => what.to_owned(),
        }
    }
}

/// The string that begins at `at`, quotes included.
fn string_at(text: &str, at: usize) -> &str {
    let rest = text.get(at..).unwrap_or_default();
    let mut cursor = Cursor::new(rest);
    match cursor.string::<Grammar>() {
        Ok(_) => &rest[..cursor.at()],
        Err(_) => rest,
    }
}

/// A key can be megabytes long; a message can't.
fn shorten(raw_key: &str) -> String {
    const LONGEST: usize = 80;
    match raw_key.char_indices().nth(LONGEST) {
        Some((cut, _)) => format!("{}…\"", &raw_key[..cut]),
        None => raw_key.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_counted_in_newlines_and_columns_in_characters() {
        let text = "{\n \"ä€😀\": x}";
        let fault = Fault { at: text.find('x').unwrap(), problem: &Problem::NoValueBegins };
        assert_eq!(fault.explain(text).to_string(), "line 2 column 9: no value begins with 'x'");
    }

    #[test]
    fn a_long_key_is_cut_in_the_message() {
        let key = format!("\"{}\"", "é".repeat(1000));
        let fault = Fault { at: 0, problem: &Problem::RepeatedKey };
        let what = fault.explain(&key).what;
        assert_eq!(what.chars().count(), "the key ".len() + 82 + " stands twice".len());
    }
}
