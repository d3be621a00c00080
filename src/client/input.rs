//! What a turn is given: an array of input items, one item, or a text.
#![forbid(unsafe_code)]

use data_encoding::BASE64;

use crate::base::checked;
use crate::base::error::{Error, Result};
use crate::base::json::{self, Kind};
use crate::base::status::CODEX_E_JSON;

/// The array form, on one line.
pub fn items(input_json: &str) -> Result<String> {
    let input = checked::json("input_json", input_json)?;
    match json::kind(&input) {
        Some(Kind::Array) => Ok(input),
        Some(Kind::Object) => Ok(format!("[{input}]")),
        Some(Kind::String) => Ok(format!("[{}]", item("text", &[("text", &input)]))),
        _ => Err(Error::new(
            CODEX_E_JSON,
            "input_json must be an array of input items, one item, or a JSON string (codex_text_input makes one from text)",
        )),
    }
}

/// The input and one more item. `None` where the input is none, the kind is unknown, or it takes a name and has none,
/// or takes none and has one.
pub fn add(input_json: Option<&str>, kind: &str, content: &str, name: Option<&str>) -> Option<String> {
    let member = match (kind, name) {
        ("text", None) => "text",
        ("image" | "audio", None) => "url",
        ("localImage" | "localAudio", None) | ("skill" | "mention", Some(_)) => "path",
        _ => return None,
    };
    let (content, name) = (json::quote(content), name.map(json::quote));
    let mut members = vec![(member, content.as_str())];
    members.extend(name.as_deref().map(|name| ("name", name)));
    append(input_json, &item(kind, &members))
}

/// The input and one more item, which holds its bytes. `None` where the input is none, the kind is another than `image`
/// and `audio`, the media type is none, or there are no bytes.
pub fn add_bytes(input_json: Option<&str>, kind: &str, media_type: &str, bytes: &[u8]) -> Option<String> {
    let is_plain = |byte: u8| byte.is_ascii_graphic() && byte != b',';
    let has_both = media_type.split_once('/').is_some_and(|(one, two)| !one.is_empty() && !two.is_empty());
    if !matches!(kind, "image" | "audio")
        || !has_both
        || !media_type.bytes().all(is_plain)
        || bytes.is_empty()
    {
        return None;
    }
    add(input_json, kind, &format!("data:{media_type};base64,{}", BASE64.encode(bytes)), None)
}

/// The params of a turn that is given what a tool outside of codex has put out. `None` for a blank name, which the
/// server takes, though no tool has one.
pub fn tool_output(name: &str, output: &str) -> Option<String> {
    let (quoted, output) = (json::quote(name), json::quote(output));
    let params = || format!(r#"{{"toolOutput":{{"name":{quoted},"output":{output}}}}}"#);
    (!name.trim().is_empty()).then(params)
}

fn append(input_json: Option<&str>, item: &str) -> Option<String> {
    let items = input_json.map_or(Ok("[]".to_owned()), items).ok()?;
    json::set(&items, "/-", item)
}

fn item(kind: &str, members: &[(&str, &str)]) -> String {
    let members: String = members.iter().map(|(key, value)| format!(r#","{key}":{value}"#)).collect();
    format!(r#"{{"type":"{kind}"{members}}}"#)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_the_three_forms() {
        assert_eq!(items(" [ ] ").unwrap(), "[]");
        assert_eq!(items(r#"{"type": "text"}"#).unwrap(), r#"[{"type":"text"}]"#);
        assert_eq!(items(r#""h\u00e9 \"x\"""#).unwrap(), r#"[{"type":"text","text":"h\u00e9 \"x\""}]"#);
        for bad in ["7", "null", "true", "", "hello"] {
            assert_eq!(items(bad).unwrap_err().code(), CODEX_E_JSON, "{bad}");
        }
    }

    #[test]
    fn makes_an_item_of_every_kind() {
        for (kind, content, name, expected) in [
            ("text", "a\n\"b\"", None, r#"{"type":"text","text":"a\n\"b\""}"#),
            ("image", "data:,", None, r#"{"type":"image","url":"data:,"}"#),
            ("audio", "data:,", None, r#"{"type":"audio","url":"data:,"}"#),
            ("localImage", "/a b", None, r#"{"type":"localImage","path":"/a b"}"#),
            ("localAudio", "/a", None, r#"{"type":"localAudio","path":"/a"}"#),
            ("skill", "/s/SKILL.md", Some("s"), r#"{"type":"skill","path":"/s/SKILL.md","name":"s"}"#),
            ("mention", "app://a", Some("A"), r#"{"type":"mention","path":"app://a","name":"A"}"#),
        ] {
            assert_eq!(add(None, kind, content, name).unwrap(), format!("[{expected}]"));
            assert_eq!(
                add(Some("\"t\""), kind, content, name).unwrap(),
                format!(r#"[{{"type":"text","text":"t"}},{expected}]"#)
            );
            // A name exactly where there is to be one.
            let other = if name.is_some() { None } else { Some("n") };
            assert_eq!(add(None, kind, content, other), None, "{kind}");
        }
        assert_eq!(add(None, "Text", "a", None), None);
        for bad in ["", "7", "{", "null"] {
            assert_eq!(add(Some(bad), "text", "a", None), None, "{bad}");
        }
    }

    #[test]
    fn bytes_become_a_data_url() {
        let image = add_bytes(Some(r#"{"type":"text","text":"t"}"#), "image", "image/png", b"\x00\xff\xfe\n")
            .unwrap();
        assert_eq!(
            image,
            r#"[{"type":"text","text":"t"},{"type":"image","url":"data:image/png;base64,AP/+Cg=="}]"#
        );
        assert!(add_bytes(None, "audio", "audio/webm;codecs=opus", b"x").is_some());
        for (kind, media_type, bytes) in [
            ("localImage", "image/png", &b"x"[..]),
            ("image", "png", b"x"),
            ("image", "/", b"x"),
            ("image", "image/png,x", b"x"),
            ("image", "image/p ng", b"x"),
            ("image", "image/png", b""),
        ] {
            assert_eq!(add_bytes(None, kind, media_type, bytes), None, "{kind} {media_type}");
        }
    }

    #[test]
    fn a_tool_s_output_is_among_the_params() {
        let params = tool_output("weather", "\"sunny\"").unwrap();
        assert_eq!(params, r#"{"toolOutput":{"name":"weather","output":"\"sunny\""}}"#);
        assert_eq!(tool_output(" ", "x"), None);
    }
}
