//! JSON for programs without a JSON library: `codex_json_*`.

use std::ffi::c_char;
use std::ptr;

use super::entry;
use super::text::{self, Text};
use super::types::*;
use crate::base::json::{self, Kind};

/// Makes a JSON string of plain text, quotes included.
///
/// Any thread; never blocks.
///
/// @param text UTF-8 text, not JSON
/// @return JSON to free with `codex_string_free`; NULL when `text` is NULL or not UTF-8, or in a forked
///         child
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_json_quote(text: *const c_char) -> *mut c_char {
    // SAFETY: the header asks of the caller that a text is NULL or ends with a NUL.
    let text = unsafe { Text::new(text) };
    entry::value("codex_json_quote", ptr::null_mut(), || match text.lenient() {
        Some(text) => text::owned(&json::quote(text)),
        None => ptr::null_mut(),
    })
}

/// Puts a value into a JSON text: in place of what stands at the pointer, or in addition.
///
/// Objects that are missing on the way are made; in an array, `-` or the index after the last one appends.
/// All else keeps its bytes. Any thread; never blocks.
///
/// @param json       JSON, not changed; NULL for `{}`
/// @param pointer    a JSON pointer (RFC 6901), such as `/sandboxPolicy/type`; `""` replaces the whole
/// @param value_json the value, as JSON; `codex_json_quote` makes it from text
/// @return JSON to free with `codex_string_free`; NULL when `json` or `value_json` is not JSON, `pointer`
///         leads through a value that holds no others or past the end of an array, another argument is
///         NULL, a text is not UTF-8, or in a forked child
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_json_set(
    json: *const c_char,
    pointer: *const c_char,
    value_json: *const c_char,
) -> *mut c_char {
    let is_new = json.is_null();
    // SAFETY: the header asks of the caller that a text is NULL or ends with a NUL.
    let (json, pointer, value) = unsafe { (Text::new(json), Text::new(pointer), Text::new(value_json)) };
    entry::value("codex_json_set", ptr::null_mut(), || {
        let json = if is_new { Some("{}") } else { json.lenient() };
        let (Some(json), Some(pointer), Some(value)) = (json, pointer.lenient(), value.lenient()) else {
            return ptr::null_mut();
        };
        json::set(json, pointer, value).map_or(ptr::null_mut(), |changed| text::owned(&changed))
    })
}

/// The type of the value at a pointer.
///
/// Any thread; never blocks.
///
/// @param json    JSON
/// @param pointer a JSON pointer (RFC 6901); `""` is the whole
/// @return a `CODEX_JSON_*` constant; `CODEX_JSON_ABSENT` when there is no such value, `json` is not JSON,
///         an argument is NULL, or in a forked child
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_json_type(json: *const c_char, pointer: *const c_char) -> i32 {
    // SAFETY: the header asks of the caller that a text is NULL or ends with a NUL.
    let (json, pointer) = unsafe { (Text::new(json), Text::new(pointer)) };
    entry::value("codex_json_type", CODEX_JSON_ABSENT, || match find(json, pointer).and_then(json::kind) {
        None => CODEX_JSON_ABSENT,
        Some(Kind::Null) => CODEX_JSON_NULL,
        Some(Kind::Bool) => CODEX_JSON_BOOL,
        Some(Kind::Number) => CODEX_JSON_NUMBER,
        Some(Kind::String) => CODEX_JSON_STRING,
        Some(Kind::Array) => CODEX_JSON_ARRAY,
        Some(Kind::Object) => CODEX_JSON_OBJECT,
    })
}

/// How many members an object has, or elements an array.
///
/// Any thread; never blocks.
///
/// @param json    JSON
/// @param pointer a JSON pointer (RFC 6901); `""` is the whole
/// @return the number; -1 when there is no such value or it is neither, `json` is not JSON, an argument is
///         NULL, or in a forked child
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_json_count(json: *const c_char, pointer: *const c_char) -> i64 {
    // SAFETY: the header asks of the caller that a text is NULL or ends with a NUL.
    let (json, pointer) = unsafe { (Text::new(json), Text::new(pointer)) };
    entry::value("codex_json_count", -1, || {
        let Some(value) = find(json, pointer) else { return -1 };
        let count = match json::kind(value) {
            Some(Kind::Array) => json::elements(value).count(),
            Some(Kind::Object) => json::members(value).count(),
            _ => return -1,
        };
        i64::try_from(count).unwrap_or(i64::MAX)
    })
}

/// The number at a pointer, as an integer.
///
/// Any thread; never blocks.
///
/// @param json     JSON
/// @param pointer  a JSON pointer (RFC 6901); `""` is the whole
/// @param fallback returned where there is nothing
/// @return the number; `fallback` when there is no number, it is written with a fraction or an exponent, or
///         is out of range, `json` is not JSON, an argument is NULL, or in a forked child
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_json_int(json: *const c_char, pointer: *const c_char, fallback: i64) -> i64 {
    // SAFETY: the header asks of the caller that a text is NULL or ends with a NUL.
    let (json, pointer) = unsafe { (Text::new(json), Text::new(pointer)) };
    entry::value("codex_json_int", fallback, || {
        // A JSON string would not parse: its quotes are part of the raw text.
        find(json, pointer).and_then(|value| value.parse().ok()).unwrap_or(fallback)
    })
}

/// The number at a pointer.
///
/// Any thread; never blocks.
///
/// @param json     JSON
/// @param pointer  a JSON pointer (RFC 6901); `""` is the whole
/// @param fallback returned where there is nothing
/// @return the number, rounded to what a double can hold; `fallback` when there is no number or it is too
///         large for a double, `json` is not JSON, an argument is NULL, or in a forked child
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_json_double(
    json: *const c_char,
    pointer: *const c_char,
    fallback: f64,
) -> f64 {
    // SAFETY: the header asks of the caller that a text is NULL or ends with a NUL.
    let (json, pointer) = unsafe { (Text::new(json), Text::new(pointer)) };
    entry::value("codex_json_double", fallback, || {
        let number = find(json, pointer).filter(|value| json::kind(value) == Some(Kind::Number));
        number
            .and_then(|value| value.parse().ok())
            .filter(|value: &f64| value.is_finite())
            .unwrap_or(fallback)
    })
}

/// The truth value at a pointer.
///
/// Any thread; never blocks.
///
/// @param json     JSON
/// @param pointer  a JSON pointer (RFC 6901); `""` is the whole
/// @param fallback returned where there is nothing
/// @return 1 for `true`, 0 for `false`; `fallback` when there is neither, `json` is not JSON, an argument
///         is NULL, or in a forked child
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_json_bool(json: *const c_char, pointer: *const c_char, fallback: i32) -> i32 {
    // SAFETY: the header asks of the caller that a text is NULL or ends with a NUL.
    let (json, pointer) = unsafe { (Text::new(json), Text::new(pointer)) };
    entry::value("codex_json_bool", fallback, || match find(json, pointer) {
        Some("true") => 1,
        Some("false") => 0,
        _ => fallback,
    })
}

/// The text at a pointer: a string with its escapes undone, a number or a truth value as it is written.
///
/// Half a surrogate pair, which is not text, becomes U+FFFD. Any thread; never blocks.
///
/// @param json    JSON
/// @param pointer a JSON pointer (RFC 6901); `""` is the whole
/// @return text to free with `codex_string_free`; NULL when there is no such value, it is `null`, an array
///         or an object, it holds a NUL character (`\u0000`, which would end the text early: see
///         `codex_json_value`), `json` is not JSON, an argument is NULL, or in a forked child
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_json_string(json: *const c_char, pointer: *const c_char) -> *mut c_char {
    // SAFETY: the header asks of the caller that a text is NULL or ends with a NUL.
    let (json, pointer) = unsafe { (Text::new(json), Text::new(pointer)) };
    entry::value("codex_json_string", ptr::null_mut(), || {
        let Some(value) = find(json, pointer) else { return ptr::null_mut() };
        as_text(value).map_or(ptr::null_mut(), |text| text::owned(&text))
    })
}

/// The value at a pointer, of any type, as JSON: the bytes that stand there.
///
/// Any thread; never blocks.
///
/// @param json    JSON
/// @param pointer a JSON pointer (RFC 6901); `""` is the whole
/// @return JSON to free with `codex_string_free`; NULL when there is no such value, `json` is not JSON, an
///         argument is NULL, or in a forked child
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_json_value(json: *const c_char, pointer: *const c_char) -> *mut c_char {
    // SAFETY: the header asks of the caller that a text is NULL or ends with a NUL.
    let (json, pointer) = unsafe { (Text::new(json), Text::new(pointer)) };
    entry::value("codex_json_value", ptr::null_mut(), || {
        find(json, pointer).map_or(ptr::null_mut(), text::owned)
    })
}

/// The raw value at a pointer, where there is one.
fn find<'call>(json: Text<'call>, pointer: Text<'call>) -> Option<&'call str> {
    json::pointer(json.lenient()?, pointer.lenient()?)
}

/// A value as text: a string with its escapes undone, a number or a truth value as it is written.
pub(super) fn as_text(value: &str) -> Option<std::borrow::Cow<'_, str>> {
    match json::kind(value)? {
        Kind::String => json::unquote(value),
        Kind::Number | Kind::Bool => Some(value.into()),
        Kind::Null | Kind::Array | Kind::Object => None,
    }
}
