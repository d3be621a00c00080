//! What serde_json says about a text, piece by piece: the measure for the property tests and the fuzzing.
#![forbid(unsafe_code)]

use std::collections::HashSet;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

/// Whether the text is JSON by its grammar. A raw value has no limits of depth or of numbers' size.
pub fn is_json(text: &str) -> bool {
    serde_json::from_str::<&RawValue>(text).is_ok()
}

/// The raw value without the whitespace around it.
pub fn whole(text: &str) -> Option<&str> {
    serde_json::from_str::<&RawValue>(text).ok().map(RawValue::get)
}

/// An object's members in their order.
pub fn members(text: &str) -> Option<Vec<(String, &str)>> {
    let Members(members) = serde_json::from_str(whole(text)?).ok()?;
    Some(members)
}

/// An array's elements.
pub fn elements(text: &str) -> Option<Vec<&str>> {
    let elements: Vec<&RawValue> = serde_json::from_str(whole(text)?).ok()?;
    Some(elements.into_iter().map(RawValue::get).collect())
}

/// A string's text, U+FFFD for half a surrogate pair.
pub fn string(raw: &str) -> Option<String> {
    let raw = whole(raw)?;
    if !raw.starts_with('"') {
        return None;
    }
    serde_json::from_str(raw).ok().map(|Text(text)| text)
}

/// The raw value that the tokens lead to.
pub fn pointer<'a>(text: &'a str, tokens: &[String]) -> Option<&'a str> {
    let mut value = whole(text)?;
    for token in tokens {
        value = if value.starts_with('{') {
            members(value)?.into_iter().rev().find(|(key, _)| key == token)?.1
        } else {
            let index = token.parse().ok().filter(|index: &usize| index.to_string() == *token)?;
            elements(value)?.get(index).copied()?
        };
    }
    Some(value)
}

/// Whether the text may be sent: JSON, not too deep, no half of a surrogate pair, no key twice outermost.
pub fn may_be_sent(text: &str, max_depth: usize) -> bool {
    let Some(value) = whole(text) else { return false };
    if value.starts_with('{') {
        let keys: Vec<String> = members(value).unwrap_or_default().into_iter().map(|(key, _)| key).collect();
        if keys.iter().collect::<HashSet<_>>().len() != keys.len() {
            return false;
        }
    }
    is_sound(value, max_depth)
}

fn is_sound(value: &str, levels: usize) -> bool {
    match value.as_bytes()[0] {
        b'"' => serde_json::from_str::<String>(value).is_ok(),
        b'{' if levels > 0 => match serde_json::from_str::<StrictMembers<'_>>(value) {
            Ok(StrictMembers(values)) => values.into_iter().all(|value| is_sound(value, levels - 1)),
            Err(_) => false,
        },
        b'[' if levels > 0 => {
            elements(value).unwrap_or_default().into_iter().all(|value| is_sound(value, levels - 1))
        }
        b'{' | b'[' => false,
        _ => true,
    }
}

/// The text without the whitespace between its tokens.
pub fn compact(text: &str) -> String {
    let mut inside = false;
    let mut escaped = false;
    let kept = text.chars().filter(|&character| {
        if inside {
            inside = escaped || character != '"';
            escaped = !escaped && character == '\\';
            return true;
        }
        inside = character == '"';
        !matches!(character, ' ' | '\t' | '\r' | '\n')
    });
    kept.collect()
}

struct Members<'a>(Vec<(String, &'a str)>);

impl<'de> Deserialize<'de> for Members<'de> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = Members<'de>;
            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some((Text(key), value)) = map.next_entry::<Text, &RawValue>()? {
                    members.push((key, value.get()));
                }
                Ok(Members(members))
            }
        }
        from.deserialize_map(Reader)
    }
}

/// The values of an object whose keys hold no half of a surrogate pair.
struct StrictMembers<'a>(Vec<&'a str>);

impl<'de> Deserialize<'de> for StrictMembers<'de> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = StrictMembers<'de>;
            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut values = Vec::new();
                while let Some((_, value)) = map.next_entry::<String, &RawValue>()? {
                    values.push(value.get());
                }
                Ok(StrictMembers(values))
            }
        }
        from.deserialize_map(Reader)
    }
}

/// A string read as bytes, where serde_json keeps half a surrogate pair as three bytes that are not UTF-8.
struct Text(String);

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Reader;
        impl Visitor<'_> for Reader {
            type Value = Text;
            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("a string")
            }
            fn visit_bytes<E>(self, bytes: &[u8]) -> Result<Text, E> {
                let mut bytes = bytes.to_vec();
                for at in 0..bytes.len().saturating_sub(2) {
                    if bytes[at] == 0xed && bytes[at + 1] >= 0xa0 {
                        bytes[at..at + 3].copy_from_slice("\u{fffd}".as_bytes());
                    }
                }
                Ok(Text(String::from_utf8(bytes).expect("only surrogates are not UTF-8")))
            }
        }
        from.deserialize_bytes(Reader)
    }
}

/// What [`super::set`] should make of a tree.
pub fn set(tree: &mut serde_json::Value, tokens: &[String], value: serde_json::Value) -> Option<()> {
    use serde_json::{Map, Value};
    let Some((token, rest)) = tokens.split_first() else {
        *tree = value;
        return Some(());
    };
    let missing = || match rest.first().map(String::as_str) {
        Some("-") => Value::Array(Vec::new()),
        Some(_) => Value::Object(Map::new()),
        None => Value::Null,
    };
    let next = match tree {
        Value::Object(members) => members.entry(token.clone()).or_insert_with(missing),
        Value::Array(elements) => {
            let index = if token == "-" { elements.len() } else { token.parse().ok()? };
            if token != "-" && index.to_string() != *token || index > elements.len() {
                return None;
            }
            if index == elements.len() {
                elements.push(missing());
            }
            &mut elements[index]
        }
        _ => return None,
    };
    set(next, rest, value)
}
