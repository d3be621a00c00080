//! Text in and out of JSON strings.
#![forbid(unsafe_code)]

use std::borrow::Cow;

use super::cursor::{Cursor, Grammar, Token, hex, is_low_surrogate, is_surrogate};

/// Makes a JSON string of a text, quotes included.
pub fn quote(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    push_quoted(&mut quoted, text);
    quoted
}

/// Adds a text to another as a JSON string, quotes included.
pub fn push_quoted(to: &mut String, text: &str) {
    // No branch for each byte: most texts are short and plain.
    let needs_escapes = |byte: u8| byte < b' ' || byte == b'"' || byte == b'\\';
    if !text.bytes().fold(false, |found, byte| found | needs_escapes(byte)) {
        to.push('"');
        to.push_str(text);
        to.push('"');
    } else {
        to.push_str(&serde_json::to_string(text).expect("any str can be written as JSON"));
    }
}

/// The text of a JSON string, `None` when `raw` is anything else. Half a surrogate pair, which no text can
/// hold, becomes U+FFFD.
pub fn unquote(raw: &str) -> Option<Cow<'_, str>> {
    let mut cursor = Cursor::new(raw);
    cursor.space(&mut Grammar);
    if cursor.byte() != Some(b'"') {
        return None;
    }
    let start = cursor.at();
    let escaped = cursor.string::<Grammar>().ok()?;
    let string = Token { start, end: cursor.at(), escaped };
    cursor.end(&mut Grammar).ok()?;
    Some(decode(raw, string))
}

/// The text of a string that a cursor has passed in `text`.
#[inline]
pub(super) fn decode(text: &str, string: Token) -> Cow<'_, str> {
    let inside = &text[string.start + 1..string.end - 1];
    if string.escaped { Cow::Owned(unescape(inside)) } else { Cow::Borrowed(inside) }
}

/// Undoes the escapes of a string's inside, which has passed the grammar.
fn unescape(inside: &str) -> String {
    let mut text = String::with_capacity(inside.len());
    let mut rest = inside;
    while let Some(backslash) = memchr::memchr(b'\\', rest.as_bytes()) {
        text.push_str(&rest[..backslash]);
        let escape = &rest[backslash..];
        let (character, length) = unescape_one(escape.as_bytes());
        text.push(character);
        rest = &escape[length..];
    }
    text.push_str(rest);
    text
}

/// The character that the escape at the start of `bytes` stands for, and the escape's length.
fn unescape_one(bytes: &[u8]) -> (char, usize) {
    let unit_at = |at: usize| match bytes.get(at..at + 6) {
        Some([b'\\', b'u', digits @ ..]) => hex(digits),
        _ => None,
    };
    let Some(first) = unit_at(0) else {
        let character = match bytes[1] {
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            itself => char::from(itself),
        };
        return (character, 2);
    };
    if is_surrogate(first)
        && let Some(second) = unit_at(6)
        && !is_low_surrogate(first)
        && is_low_surrogate(second)
    {
        let pair = 0x1_0000 + ((u32::from(first) - 0xd800) << 10) + (u32::from(second) - 0xdc00);
        return (char::from_u32(pair).unwrap_or(char::REPLACEMENT_CHARACTER), 12);
    }
    (char::from_u32(u32::from(first)).unwrap_or(char::REPLACEMENT_CHARACTER), 6)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_what_must_not_stand_in_a_string() {
        assert_eq!(quote(""), r#""""#);
        assert_eq!(
            quote("a\"b\\c/d\u{8}\u{c}\n\r\t\0\u{1f}\u{7f}é😀"),
            "\"a\\\"b\\\\c/d\\b\\f\\n\\r\\t\\u0000\\u001f\u{7f}é😀\""
        );
    }

    #[test]
    fn unquotes_every_escape() {
        assert_eq!(
            unquote(r#""\"\\\/\b\f\n\r\t\u0041\u00e9\uD83D\uDE00""#).unwrap(),
            "\"\\/\u{8}\u{c}\n\r\tAé😀"
        );
        assert_eq!(unquote(r#""x\u0000y""#).unwrap(), "x\0y");
    }

    #[test]
    fn borrows_what_has_no_escape() {
        assert!(matches!(unquote(" \"é plain\"\n"), Some(Cow::Borrowed("é plain"))));
        assert!(matches!(unquote("\"\""), Some(Cow::Borrowed(""))));
    }

    #[test]
    fn only_a_string_has_a_text() {
        for raw in [
            "",
            "null",
            "1",
            "[\"a\"]",
            "\"a",
            "\"a\" \"b\"",
            "a\"",
            "\"\\x\"",
            "\"\\",
            "\"\n\"",
            "\"\\u12\"",
        ] {
            assert_eq!(unquote(raw), None, "{raw}");
        }
    }

    #[test]
    fn half_a_pair_becomes_the_replacement_character() {
        assert_eq!(unquote(r#""\ud800""#).unwrap(), "\u{fffd}");
        assert_eq!(unquote(r#""a\udc00b""#).unwrap(), "a\u{fffd}b");
        assert_eq!(unquote(r#""\ud800\ud83d\ude00""#).unwrap(), "\u{fffd}😀");
        assert_eq!(unquote(r#""\udc00\udc00""#).unwrap(), "\u{fffd}\u{fffd}");
        assert_eq!(unquote(r#""\ud800\u0041""#).unwrap(), "\u{fffd}A");
        assert_eq!(unquote(r#""\ud800\n\udc00\ud800""#).unwrap(), "\u{fffd}\n\u{fffd}\u{fffd}");
    }
}
