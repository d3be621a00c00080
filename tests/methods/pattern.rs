//! Values with holes: `"{thread}"` stands for a value that an answer gives and later requests use.

use serde_json::Value;
use std::collections::BTreeMap;

/// What the holes stand for, as far as it is known.
pub type Bindings = BTreeMap<String, Value>;

/// Stands for anything.
const ANYTHING: &str = "…";

/// The value with every hole filled.
pub fn fill(value: &Value, known: &Bindings) -> Result<Value, String> {
    Ok(match value {
        Value::String(text) => match whole_hole(text) {
            Some(name) => known.get(name).cloned().ok_or_else(|| unknown(name))?,
            None => fill_text(text, known)?.into(),
        },
        Value::Array(elements) => {
            elements.iter().map(|element| fill(element, known)).collect::<Result<_, _>>()?
        }
        Value::Object(members) => {
            let filled = members
                .iter()
                .map(|(key, member)| Ok::<_, String>((fill_text(key, known)?, fill(member, known)?)));
            Value::Object(filled.collect::<Result<_, _>>()?)
        }
        other => other.clone(),
    })
}

/// A text with every hole filled.
pub fn fill_text(text: &str, known: &Bindings) -> Result<String, String> {
    let mut filled = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('{') {
        filled += &rest[..at];
        rest = &rest[at..];
        match rest.find('}').and_then(|end| Some((whole_hole(&rest[..=end])?, end))) {
            Some((name, end)) => {
                match known.get(name).ok_or_else(|| unknown(name))? {
                    Value::String(text) => filled += text,
                    other => filled += &other.to_string(),
                }
                rest = &rest[end + 1..];
            }
            None => {
                filled.push('{');
                rest = &rest[1..];
            }
        }
    }
    Ok(filled + rest)
}

/// Whether the value has at least what the pattern has; fills holes that are open. An array has the elements of the
/// pattern in their order, others may stand between them; an empty one is empty.
pub fn matches(pattern: &Value, value: &Value, known: &mut Bindings) -> Result<(), String> {
    match (pattern, value) {
        (Value::String(text), _) if text == ANYTHING => Ok(()),
        (Value::String(text), _) if whole_hole(text).is_some_and(|name| !known.contains_key(name)) => {
            known.insert(whole_hole(text).unwrap_or_default().to_owned(), value.clone());
            Ok(())
        }
        (Value::String(text), Value::String(given)) if text.contains(ANYTHING) => {
            let text = fill_text(text, known)?;
            if fits(&text, given) { Ok(()) } else { Err(format!("{given:?} is not {text:?}")) }
        }
        (Value::Object(wanted), Value::Object(given)) => {
            for (key, wanted) in wanted {
                let key = fill_text(key, known)?;
                let value = given.get(&key).ok_or_else(|| format!("no member {key:?}"))?;
                matches(wanted, value, known).map_err(|error| format!("{key}: {error}"))?;
            }
            Ok(())
        }
        (Value::Array(wanted), Value::Array(given)) => {
            if wanted.is_empty() && !given.is_empty() {
                return Err(format!("{} elements, and there should be none", given.len()));
            }
            let mut rest = given.iter();
            for (index, wanted) in wanted.iter().enumerate() {
                let mut last = String::from("there are no more elements");
                let found = rest.any(|value| {
                    let mut tried = known.clone();
                    match matches(wanted, value, &mut tried) {
                        Ok(()) => {
                            *known = tried;
                            true
                        }
                        Err(error) => {
                            last = error;
                            false
                        }
                    }
                });
                if !found {
                    return Err(format!("no element is like [{index}]: {last}"));
                }
            }
            Ok(())
        }
        _ => match fill(pattern, known)? {
            filled if filled == *value => Ok(()),
            filled => Err(format!("{} is not {filled}", short(value))),
        },
    }
}

/// Whether a text is like one in which `…` stands for any text.
fn fits(pattern: &str, text: &str) -> bool {
    let parts: Vec<&str> = pattern.split(ANYTHING).collect();
    let [start, between @ .., end] = &parts[..] else { return pattern == text };
    let Some(mut rest) = text.strip_prefix(start) else { return false };
    for part in between {
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    rest.ends_with(end)
}

/// The name in `"{name}"`.
fn whole_hole(text: &str) -> Option<&str> {
    let name = text.strip_prefix('{')?.strip_suffix('}')?;
    let is_name = name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
    is_name.then_some(name)
}

fn unknown(name: &str) -> String {
    format!("{{{name}}} is not known: an earlier step did not give it")
}

/// Enough of a value to see what it is.
pub fn short(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(1500) {
        None => text,
        Some((at, _)) => format!("{}…", &text[..at]),
    }
}

/// The pattern language says no where it must: a table whose rows fit everything would hold nothing.
pub fn tells_apart() -> Result<(), String> {
    use serde_json::json;
    let known = Bindings::from([("thread".to_owned(), json!("t-1"))]);
    for (pattern, value, fits) in [
        (json!({"a": 1}), json!({"a": 1, "b": 2}), true),
        (json!({"a": 1}), json!({"a": 2}), false),
        (json!({"a": 1}), json!({}), false),
        (json!({"id": "{thread}"}), json!({"id": "t-1"}), true),
        (json!({"id": "{thread}"}), json!({"id": "t-2"}), false),
        (json!(["{other}", "{other}"]), json!(["x", "x"]), true),
        (json!(["{other}", "{other}"]), json!(["x", "y"]), false),
        (json!({"{thread}": "…"}), json!({"t-1": null}), true),
        (json!({"{thread}": "…"}), json!({"t-2": null}), false),
        (json!([]), json!([]), true),
        (json!([]), json!([1]), false),
        (json!([1, 3]), json!([1, 2, 3]), true),
        (json!([3, 1]), json!([1, 2, 3]), false),
        (json!("a…c…e"), json!("abcde"), true),
        (json!("a…c"), json!("abcd"), false),
        (json!("…sleep…"), json!("sleep"), true),
        (json!(null), json!(0), false),
    ] {
        if matches(&pattern, &value, &mut known.clone()).is_ok() != fits {
            return Err(format!("{pattern} and {value}"));
        }
    }
    Ok(())
}
