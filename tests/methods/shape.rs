//! A schema in words that fit on a line: `threadId` string, `limit` integer or null.

use serde_json::Value;
use std::collections::BTreeSet;

/// So many members of an object within are named.
const MEMBERS: usize = 8;

/// One member of an object.
pub struct Member {
    pub name: String,
    pub required: bool,
    pub kind: String,
    /// The first sentence of the schema's description.
    pub about: String,
}

/// The variants of an object type, each with the members that it has; one without a name where there is one only.
pub fn variants(schema: &Value) -> Vec<Vec<Member>> {
    let definitions = &schema["definitions"];
    let target = resolve(schema, definitions);
    match union(target) {
        Some(all) => {
            let all = all.iter().map(|one| resolve(one, definitions)).filter(|one| one["type"] != "null");
            all.map(|one| members(one, definitions)).collect()
        }
        None => vec![members(target, definitions)],
    }
}

/// The names of all members, those of objects within as `outer.inner`.
pub fn names(schema: &Value) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let definitions = &schema["definitions"];
    let target = resolve(schema, definitions);
    let mut forms = vec![target];
    forms.extend(union(target).into_iter().flatten().map(|one| resolve(one, definitions)));
    for form in forms {
        for (name, member) in form["properties"].as_object().into_iter().flatten() {
            let inner = resolve(member, definitions);
            let inner = if inner["type"] == "array" { resolve(&inner["items"], definitions) } else { inner };
            names.insert(name.clone());
            let inner = inner["properties"].as_object().into_iter().flatten();
            names.extend(inner.map(|(inner, _)| format!("{name}.{inner}")));
        }
    }
    names
}

fn members(object: &Value, definitions: &Value) -> Vec<Member> {
    let required =
        |name: &str| object["required"].as_array().is_some_and(|all| all.iter().any(|one| one == name));
    let Some(properties) = object["properties"].as_object() else { return Vec::new() };
    let mut all: Vec<Member> = properties
        .iter()
        .map(|(name, schema)| Member {
            name: name.clone(),
            required: required(name),
            kind: kind(schema, definitions, 0),
            about: about(schema, definitions),
        })
        .collect();
    all.sort_by_key(|member| !member.required);
    all
}

/// The schema behind references and wrappers of one.
fn resolve<'a>(schema: &'a Value, definitions: &'a Value) -> &'a Value {
    let mut at = schema;
    for _ in 0..16 {
        if let Some(name) = at["$ref"].as_str().and_then(|reference| reference.rsplit('/').next()) {
            at = &definitions[name];
            continue;
        }
        let only = |all: &'a Value| {
            let mut rest = all.as_array()?.iter().filter(|one| one["type"] != "null");
            rest.next().filter(|_| rest.next().is_none())
        };
        match only(&at["allOf"]).or_else(|| only(&at["anyOf"])) {
            Some(inner) => at = inner,
            None => break,
        }
    }
    at
}

fn union(schema: &Value) -> Option<&Vec<Value>> {
    ["oneOf", "anyOf"].iter().find_map(|key| schema[*key].as_array())
}

/// What a value may be.
fn kind(schema: &Value, definitions: &Value, depth: usize) -> String {
    let target = resolve(schema, definitions);
    if let Some(words) = words(target, definitions) {
        return words;
    }
    if let Some(all) = union(target) {
        let tags: Vec<String> = all.iter().filter_map(|one| tag(resolve(one, definitions))).collect();
        if !tags.is_empty() && tags.len() == all.len() {
            return format!("object by `type`: {}", tags.join(", "));
        }
        let mut kinds: Vec<String> = all.iter().map(|one| kind(one, definitions, depth + 1)).collect();
        kinds.retain(|one| one != "null");
        kinds.dedup();
        return kinds.join(" or ");
    }
    match target["type"]
        .as_str()
        .or_else(|| target["type"].as_array()?.iter().filter_map(Value::as_str).find(|one| *one != "null"))
    {
        Some("array") => format!("array of {}", kind(&target["items"], definitions, depth)),
        Some("object") if target["properties"].is_object() && depth < 1 => {
            let names = target["properties"].as_object().into_iter().flatten();
            let mut names: Vec<String> = names.map(|(name, _)| format!("`{name}`")).collect();
            let all = names.len();
            names.truncate(MEMBERS);
            if all > MEMBERS {
                names.push(format!("and {} more", all - MEMBERS));
            }
            format!("object: {}", names.join(", "))
        }
        Some(other) => other.to_owned(),
        None => "anything".to_owned(),
    }
}

/// The words that a text may be, of an enumeration or of a union of such.
fn words(schema: &Value, definitions: &Value) -> Option<String> {
    let mut all = Vec::new();
    match (schema["enum"].as_array(), union(schema)) {
        (Some(words), _) => all.extend(words.iter().filter_map(Value::as_str)),
        (None, Some(ones)) => {
            for one in ones {
                all.extend(resolve(one, definitions)["enum"].as_array()?.iter().filter_map(Value::as_str));
            }
        }
        _ => return None,
    }
    let quoted: Vec<String> = all.iter().map(|word| format!("`\"{word}\"`")).collect();
    match quoted.len() {
        0 => None,
        1..=12 => Some(quoted.join(", ")),
        many => Some(format!("{} and {} more words", quoted[..6].join(", "), many - 6)),
    }
}

/// What tells a variant from the others.
fn tag(schema: &Value) -> Option<String> {
    schema["properties"]["type"]["enum"][0].as_str().map(|word| format!("`\"{word}\"`"))
}

/// The first sentence of a description, on one line.
fn about(schema: &Value, definitions: &Value) -> String {
    let text = [schema, resolve(schema, definitions)].iter().find_map(|one| one["description"].as_str());
    let text = text.unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ");
    let mut end = text.len();
    for (at, _) in text.match_indices(". ") {
        if !["e.g", "i.e", "etc"].iter().any(|short| text[..at].ends_with(short)) {
            end = at + 1;
            break;
        }
    }
    text[..end].replace('|', "\\|")
}
