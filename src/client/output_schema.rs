//! An `outputSchema` held to the rules of structured outputs before it is sent.
//!
//! codex sends the schema with `strict`, and the service refuses the whole turn for one object that is open. These are
//! the rules that OpenAI documents ("Structured model outputs", "Supported schemas"), and the refusals that the service
//! is known for besides. Where neither says so, a schema passes: the service has the last word.
//!
//! - The root is an object, and no `anyOf`.
//! - Every object has `"additionalProperties": false`, and lists all of its properties in `required`.
//! - Every schema has a `type`, or an `anyOf`, `$ref` or `enum` in its place.
//! - None of `allOf`, `not`, `dependentRequired`, `dependentSchemas`, `if`, `then`, `else`, `oneOf`, `uniqueItems`,
//!   `propertyNames`, `contains`; nothing beside a `$ref`, which leads to a place in the schema.
//! - At most 10 levels of objects below the root, 5000 properties, 1000 values of `enum`, 120 000 characters of names and
//!   values, and 15 000 characters in an `enum` of more than 250 strings.
#![forbid(unsafe_code)]

#[cfg(test)]
mod tests;

use serde_json::{Map, Value};
use std::collections::{BTreeSet, VecDeque};

use crate::base::checked;
use crate::base::error::{Error, Result};
use crate::base::status::CODEX_E_INVALID_ARGUMENT;

/// Keywords that the service refuses, and what to do about each. The first seven are documented, the others "not
/// permitted" by its answer.
const REFUSED: &[(&str, &str)] = &[
    ("allOf", "write its schemas as one"),
    ("not", "remove it"),
    ("dependentRequired", "remove it"),
    ("dependentSchemas", "remove it"),
    ("if", "use \"anyOf\""),
    ("then", "use \"anyOf\""),
    ("else", "use \"anyOf\""),
    ("oneOf", "use \"anyOf\""),
    ("uniqueItems", "remove it"),
    ("propertyNames", "remove it, and name the properties"),
    ("contains", "remove it"),
];

const MOST_LEVELS: usize = 10;
const MOST_PROPERTIES: usize = 5000;
const MOST_ENUM_VALUES: usize = 1000;
const MOST_CHARACTERS: usize = 120_000;
/// An `enum` with more values than this may only have so many characters.
const LARGE_ENUM: usize = 250;
const MOST_CHARACTERS_OF_LARGE_ENUM: usize = 15_000;

/// Of many problems, so many are named.
const MOST_NAMED: usize = 20;

/// Refuses a schema that the service would refuse. The message names the place and the mend of the first problem; the
/// error's detail `problems` lists them.
pub fn check(schema: &str) -> Result<()> {
    let text = checked::json("outputSchema", schema)?;
    // JSON all the same, with a number that has no room here: left to the service.
    let Ok(schema) = serde_json::from_str::<Value>(&text) else {
        return Ok(());
    };
    let mut walk = Walk::new(&schema);
    walk.all();
    let problems = walk.problems;
    let Some(first) = problems.first() else {
        return Ok(());
    };
    let more = match problems.len() - 1 {
        0 => String::new(),
        more => format!(" (and {more} more)"),
    };
    let message = format!("{first}{more}");
    let named: Vec<Value> = problems.into_iter().take(MOST_NAMED).map(Value::from).collect();
    Err(Error::new(CODEX_E_INVALID_ARGUMENT, message).with("problems", named))
}

/// A schema that is to be looked at.
struct Step<'a> {
    /// Its JSON pointer.
    place: String,
    schema: &'a Value,
    /// How many objects it is in.
    level: usize,
}

struct Walk<'a> {
    root: &'a Value,
    steps: VecDeque<Step<'a>>,
    seen: BTreeSet<String>,
    referred: BTreeSet<String>,
    problems: Vec<String>,
    deepest: usize,
    properties: usize,
    enum_values: usize,
    characters: usize,
}

impl<'a> Walk<'a> {
    fn new(root: &'a Value) -> Walk<'a> {
        Walk {
            root,
            steps: VecDeque::new(),
            seen: BTreeSet::new(),
            referred: BTreeSet::new(),
            problems: Vec::new(),
            deepest: 0,
            properties: 0,
            enum_values: 0,
            characters: 0,
        }
    }

    fn all(&mut self) {
        let Value::Object(root) = self.root else {
            return self.problem("", "it must be an object, with \"type\": \"object\"");
        };
        match root.get("type") {
            Some(Value::String(kind)) if kind == "object" => {}
            Some(Value::Array(kinds)) if kinds.len() == 1 && kinds[0] == "object" => {}
            _ => self.problem("", "the root must be an object: set \"type\": \"object\""),
        }
        if root.contains_key("anyOf") {
            self.problem("", "the root must not be an \"anyOf\": put it into a property");
        }
        self.push(String::new(), self.root, 0);
        loop {
            while let Some(step) = self.steps.pop_front() {
                self.look_at(step);
            }
            // What only a $ref leads to.
            let Some(place) = self.referred.difference(&self.seen).next().cloned() else {
                break;
            };
            if let Some(schema) = self.root.pointer(&place) {
                self.push(place, schema, 0);
            }
        }
        for (count, most, what) in [
            (self.deepest, MOST_LEVELS, "levels of objects below the root"),
            (self.properties, MOST_PROPERTIES, "properties"),
            (self.enum_values, MOST_ENUM_VALUES, "values of \"enum\""),
            (self.characters, MOST_CHARACTERS, "characters of names and values"),
        ] {
            if count > most {
                self.problem("", &format!("it has {count} {what}; the service takes {most}"));
            }
        }
    }

    fn look_at(&mut self, step: Step<'a>) {
        let Step { place, schema, level } = step;
        let schema = match schema {
            Value::Object(schema) => schema,
            // Schemas too, if the service takes them.
            Value::Bool(_) => return,
            _ => return self.problem(&place, "this is no schema: it must be an object"),
        };
        for (keyword, mend) in REFUSED {
            if schema.contains_key(*keyword) {
                self.problem(&place, &format!("\"{keyword}\" is not supported: {mend}"));
            }
        }
        self.count_values(&place, schema);
        if let Some(reference) = schema.get("$ref") {
            self.reference(&place, schema, reference);
        } else if !["type", "anyOf", "enum", "properties"].iter().any(|key| schema.contains_key(*key))
            && !REFUSED.iter().any(|(keyword, _)| schema.contains_key(*keyword))
        {
            self.problem(&place, "add a \"type\"");
        }
        let is_object = is_object(schema);
        if is_object {
            self.deepest = self.deepest.max(level);
            self.object(&place, schema);
        }
        let level = level + usize::from(is_object);
        for keyword in ["properties", "$defs", "definitions"] {
            for (name, schema) in schema.get(keyword).and_then(Value::as_object).into_iter().flatten() {
                self.characters += name.chars().count();
                self.properties += usize::from(keyword == "properties");
                // A definition counts from itself: it is not known how deep it is used.
                let level = if keyword == "properties" { level } else { 0 };
                self.push(format!("{place}/{keyword}/{}", escaped(name)), schema, level);
            }
        }
        for keyword in ["anyOf", "prefixItems", "items"] {
            match schema.get(keyword) {
                Some(Value::Array(schemas)) => {
                    for (index, schema) in schemas.iter().enumerate() {
                        self.push(format!("{place}/{keyword}/{index}"), schema, level);
                    }
                }
                Some(schema) if keyword == "items" => self.push(format!("{place}/items"), schema, level),
                _ => {}
            }
        }
    }

    fn object(&mut self, place: &str, schema: &Map<String, Value>) {
        match schema.get("additionalProperties") {
            Some(Value::Bool(false)) => {}
            Some(_) => self.problem(place, "set \"additionalProperties\" to false"),
            None => self.problem(place, "add \"additionalProperties\": false"),
        }
        let none = Map::new();
        let properties = schema.get("properties").and_then(Value::as_object).unwrap_or(&none);
        let required: Vec<&str> = match schema.get("required") {
            None => Vec::new(),
            Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).collect(),
            Some(_) => return self.problem(place, "\"required\" must be an array of the properties' names"),
        };
        let missing = quoted(properties.keys().map(String::as_str).filter(|name| !required.contains(name)));
        if !missing.is_empty() {
            self.problem(
                place,
                &format!(
                    "add {missing} to \"required\" (what may be left out can have null among its types)"
                ),
            );
        }
        let extra = quoted(required.into_iter().filter(|name| !properties.contains_key(*name)));
        if !extra.is_empty() {
            self.problem(place, &format!("\"required\" has {extra}, which \"properties\" does not"));
        }
    }

    fn reference(&mut self, place: &str, schema: &Map<String, Value>, reference: &Value) {
        let beside = quoted(schema.keys().map(String::as_str).filter(|key| *key != "$ref"));
        // The root has a problem of its own.
        if !beside.is_empty() && !place.is_empty() {
            self.problem(place, &format!("remove {beside}: nothing may stand beside a \"$ref\""));
        }
        let Some(target) = reference.as_str() else {
            return self.problem(place, "\"$ref\" must be a string");
        };
        let Some(pointer) = target.strip_prefix('#') else {
            return self.problem(
                place,
                &format!(
                    "\"$ref\" leads to {target:?}: it must lead into this schema, as in \"#/$defs/name\""
                ),
            );
        };
        // An anchor, or a pointer with escapes of an address: not looked up.
        if (!pointer.is_empty() && !pointer.starts_with('/')) || pointer.contains('%') {
            return;
        }
        match self.root.pointer(pointer) {
            Some(_) => drop(self.referred.insert(pointer.to_owned())),
            None => self.problem(place, &format!("\"$ref\" leads to {target:?}, which is not there")),
        }
    }

    fn count_values(&mut self, place: &str, schema: &Map<String, Value>) {
        let length = |value: &Value| value.as_str().map_or(0, |text| text.chars().count());
        self.characters += schema.get("const").map_or(0, length);
        let Some(Value::Array(values)) = schema.get("enum") else {
            return;
        };
        let characters: usize = values.iter().map(length).sum();
        self.enum_values += values.len();
        self.characters += characters;
        if values.len() > LARGE_ENUM && characters > MOST_CHARACTERS_OF_LARGE_ENUM {
            self.problem(
                place,
                &format!(
                    "\"enum\" has {} values of {characters} characters; the service takes \
                     {MOST_CHARACTERS_OF_LARGE_ENUM} where there are more than {LARGE_ENUM}",
                    values.len()
                ),
            );
        }
    }

    fn push(&mut self, place: String, schema: &'a Value, level: usize) {
        if self.seen.insert(place.clone()) {
            self.steps.push_back(Step { place, schema, level });
        }
    }

    fn problem(&mut self, place: &str, what: &str) {
        self.problems.push(format!("outputSchema{place}: {what}"));
    }
}

fn is_object(schema: &Map<String, Value>) -> bool {
    schema.contains_key("properties")
        || match schema.get("type") {
            Some(Value::Array(kinds)) => kinds.iter().any(|kind| kind == "object"),
            kind => kind.is_some_and(|kind| kind == "object"),
        }
}

/// A name as a JSON pointer has it.
fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

fn quoted<'a>(names: impl Iterator<Item = &'a str>) -> String {
    names.map(|name| format!("{name:?}")).collect::<Vec<_>>().join(", ")
}
