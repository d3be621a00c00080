//! What routing needs of a line.

use memchr::memchr2;
use serde::Deserialize;
use serde_json::value::RawValue;

/// The part of a line that routing needs.
#[derive(Deserialize)]
pub struct Line<'a> {
    #[serde(borrow)]
    pub id: Option<&'a RawValue>,
    #[serde(borrow)]
    pub method: Option<std::borrow::Cow<'a, str>>,
    #[serde(borrow)]
    pub params: Option<Params<'a>>,
    #[serde(borrow)]
    pub result: Option<&'a RawValue>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Params<'a> {
    pub turn_id: Option<&'a str>,
    #[serde(borrow)]
    pub turn: Option<Named<'a>>,
}

#[derive(Deserialize)]
pub struct Named<'a> {
    pub id: &'a str,
}

/// Where the parts of a delta stand, if the line has the shape that codex gives it: nothing else in between, no
/// escapes. The turn and the text.
pub fn scan_delta(line: &[u8]) -> Option<(&[u8], &[u8])> {
    fn plain<'a>(rest: &mut &'a [u8], before: &[u8]) -> Option<&'a [u8]> {
        let text = rest.strip_prefix(before)?;
        let end = memchr2(b'"', b'\\', text)?;
        if text[end] != b'"' {
            return None;
        }
        *rest = &text[end..];
        Some(&text[..end])
    }
    let mut rest = line;
    plain(&mut rest, br#"{"method":"item/agentMessage/delta","params":{"threadId":""#)?;
    let turn = plain(&mut rest, br#"","turnId":""#)?;
    plain(&mut rest, br#"","itemId":""#)?;
    let text = plain(&mut rest, br#"","delta":""#)?;
    let digits = rest.strip_prefix(br#""},"emittedAtMs":"#)?.strip_suffix(b"}")?;
    digits.iter().all(u8::is_ascii_digit).then_some((turn, text))
}
