//! What a turn is given, for programs without a JSON library: `codex_text_input`, `codex_input_*`, `codex_tool_output`.

use std::ffi::{c_char, c_void};
use std::{ptr, slice};

use super::entry;
use super::text::{self, Text};
use crate::client::input;

/// Makes the input of a turn from plain text: `[{"type":"text","text":"…"}]`.
///
/// Any thread; never blocks.
///
/// @param text UTF-8 text, not JSON
/// @return JSON to free with `codex_string_free`; NULL when `text` is NULL or not UTF-8, or in a forked
///         child
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_text_input(text: *const c_char) -> *mut c_char {
    // SAFETY: the header asks of the caller that a text is NULL or ends with a NUL.
    let text = unsafe { Text::new(text) };
    entry::value("codex_text_input", ptr::null_mut(), || match text.lenient() {
        Some(text) => given(input::add(None, "text", text, None)),
        None => ptr::null_mut(),
    })
}

/// Adds an item to the input of a turn.
///
/// `input_json` is not changed: the longer input is another text. Any thread; never blocks.
///
/// @param input_json what stands before it, in any form that `codex_turn_start` takes; NULL for nothing
/// @param type       `text`, `image`, `localImage`, `audio`, `localAudio`, `skill` or `mention`
/// @param content    not JSON: the text; the data URL of an image or of audio; the file's path; the path of a
///         skill's SKILL.md; what is mentioned
/// @param name       the name of the skill, or of what is mentioned; NULL for the others
/// @return JSON to free with `codex_string_free`; NULL when `input_json` is no input, `type` is unknown,
///         another argument is NULL, there is a name where none belongs, a text is not UTF-8, or in a forked
///         child
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_input_add(
    input_json: *const c_char,
    r#type: *const c_char,
    content: *const c_char,
    name: *const c_char,
) -> *mut c_char {
    let (is_first, is_unnamed) = (input_json.is_null(), name.is_null());
    // SAFETY: the header asks of the caller that a text is NULL or ends with a NUL.
    let (before, kind) = unsafe { (Text::new(input_json), Text::new(r#type)) };
    // SAFETY: the same.
    let (content, name) = unsafe { (Text::new(content), Text::new(name)) };
    entry::value("codex_input_add", ptr::null_mut(), || {
        let (before, name) = (before.lenient(), name.lenient());
        let (Some(kind), Some(content)) = (kind.lenient(), content.lenient()) else {
            return ptr::null_mut();
        };
        // Not UTF-8 is something else than not given.
        if before.is_none() != is_first || name.is_none() != is_unnamed {
            return ptr::null_mut();
        }
        given(input::add(before, kind, content, name))
    })
}

/// Adds an image or audio to the input of a turn, from memory, as a data URL.
///
/// `input_json` is not changed: the longer input is another text. Any thread; never blocks.
///
/// @param input_json what stands before it, in any form that `codex_turn_start` takes; NULL for nothing
/// @param type       `image` or `audio`
/// @param media_type such as `image/png` or `audio/wav`
/// @param bytes      the file's content
/// @param length     how many bytes
/// @return JSON to free with `codex_string_free`; NULL when `input_json` is no input, `type` or `media_type`
///         is none, another argument is NULL or 0, a text is not UTF-8, or in a forked child
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_input_add_bytes(
    input_json: *const c_char,
    r#type: *const c_char,
    media_type: *const c_char,
    bytes: *const c_void,
    length: usize,
) -> *mut c_char {
    let is_first = input_json.is_null();
    // SAFETY: the header asks of the caller that a text is NULL or ends with a NUL.
    let (before, kind, media_type) =
        unsafe { (Text::new(input_json), Text::new(r#type), Text::new(media_type)) };
    let bytes = match bytes.is_null() || isize::try_from(length).is_err() {
        true => &[],
        // SAFETY: the header asks of the caller that there are so many bytes, which nobody changes meanwhile.
        false => unsafe { slice::from_raw_parts(bytes.cast::<u8>(), length) },
    };
    entry::value("codex_input_add_bytes", ptr::null_mut(), || {
        let before = before.lenient();
        let (Some(kind), Some(media_type)) = (kind.lenient(), media_type.lenient()) else {
            return ptr::null_mut();
        };
        match before.is_none() == is_first {
            true => given(input::add_bytes(before, kind, media_type, bytes)),
            false => ptr::null_mut(),
        }
    })
}

/// Makes the params of a turn that begins with what a tool outside of codex has put out
/// (`{"toolOutput":{"name":"…","output":"…"}}`); the turn's input is then `[]`.
///
/// `codex_json_set` adds a `namespace` (at `/toolOutput/namespace`) and any other param. Any thread; never
/// blocks.
///
/// @param name   the tool's name, not blank; not JSON
/// @param output what it has put out; not JSON
/// @return JSON to free with `codex_string_free`; NULL when an argument is NULL or not UTF-8, `name` is
///         blank, or in a forked child
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_tool_output(name: *const c_char, output: *const c_char) -> *mut c_char {
    // SAFETY: the header asks of the caller that a text is NULL or ends with a NUL.
    let (name, output) = unsafe { (Text::new(name), Text::new(output)) };
    entry::value("codex_tool_output", ptr::null_mut(), || match (name.lenient(), output.lenient()) {
        (Some(name), Some(output)) => given(input::tool_output(name, output)),
        _ => ptr::null_mut(),
    })
}

fn given(made: Option<String>) -> *mut c_char {
    made.map_or(ptr::null_mut(), |made| text::owned(&made))
}
