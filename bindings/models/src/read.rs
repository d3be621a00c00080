//! From the JSON schema that codex writes to what it describes.

use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::model::{Case, Definition, Field, KeyedCase, Method, Protocol, Shape, Type, Word};
use crate::names::{camel, pascal};
use crate::roles;

/// The files of `codex app-server generate-json-schema --experimental` that hold everything.
const FILES: &[&str] =
    &["codex_app_server_protocol.v2.schemas.json", "codex_app_server_protocol.schemas.json"];
/// What describes messages as a whole, not a type of its own.
const ENVELOPES: &[&str] = &["ClientRequest", "ServerRequest", "ServerNotification", "ClientNotification"];

/// Reads the schema in a folder.
pub fn read(folder: &Path) -> Result<Protocol, String> {
    let mut schemas = BTreeMap::new();
    for name in FILES {
        let path = folder.join(name);
        let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let whole: Value = serde_json::from_str(&text).map_err(|error| format!("{name}: {error}"))?;
        let definitions =
            whole["definitions"].as_object().ok_or_else(|| format!("{name}: no definitions"))?;
        for (name, schema) in definitions {
            // The second file has the first one's types again, in a group.
            if name != "v2" {
                schemas.entry(name.clone()).or_insert_with(|| schema.clone());
            }
        }
    }
    of(schemas)
}

/// The same for schemas by their names.
pub fn of(schemas: BTreeMap<String, Value>) -> Result<Protocol, String> {
    let mut reader = Reader { schemas, types: BTreeMap::new() };
    let requests = reader.methods("ClientRequest", true)?;
    let server_requests = reader.methods("ServerRequest", true)?;
    let mut notifications = reader.methods("ServerNotification", false)?;
    reader.set_apart(&mut notifications);
    let roots: Vec<String> = requests
        .iter()
        .chain(&server_requests)
        .chain(&notifications)
        .flat_map(|method| [method.params.clone(), method.result.clone()])
        .flatten()
        .collect();
    for root in roots {
        reader.named(&root)?;
    }
    let mut protocol = Protocol { types: reader.types, requests, server_requests, notifications };
    check_sums(&protocol)?;
    roles::assign(&mut protocol);
    Ok(protocol)
}

/// What comes from the server is a sum of types: each method must have one of its own, a record or a tagged union.
fn check_sums(protocol: &Protocol) -> Result<(), String> {
    for methods in [&protocol.notifications, &protocol.server_requests] {
        let mut seen = BTreeSet::new();
        for method in methods {
            for name in method.params.iter().chain(&method.result) {
                match protocol.types.get(name).map(|definition| &definition.shape) {
                    Some(Shape::Record(_) | Shape::Tagged { .. }) if seen.insert(name) => {}
                    _ => return Err(format!("{}: {name} is not an object of its own", method.name)),
                }
            }
            if method.params.is_none() {
                return Err(format!("{} has no params", method.name));
            }
        }
    }
    Ok(())
}

struct Reader {
    schemas: BTreeMap<String, Value>,
    types: BTreeMap<String, Definition>,
}

/// Results that are not called like their params.
const RESULTS: &[(&str, &str)] = &[
    ("account/gatewayOAuth/cancel", "GatewayOAuthCancelResponse"),
    ("account/gatewayOAuth/login", "GatewayOAuthLoginResponse"),
    ("account/gatewayOAuth/read", "GatewayOAuthReadResponse"),
    ("account/logout", "LogoutAccountResponse"),
    ("account/rateLimits/read", "GetAccountRateLimitsResponse"),
    ("account/usage/read", "GetAccountTokenUsageResponse"),
    ("account/workspaceMessages/read", "GetWorkspaceMessagesResponse"),
    ("config/batchWrite", "ConfigWriteResponse"),
    ("config/mcpServer/reload", "McpServerRefreshResponse"),
    ("config/value/write", "ConfigWriteResponse"),
    ("externalAgentConfig/import/readHistories", "ExternalAgentConfigImportHistoriesReadResponse"),
];

/// Records whose members the schema spells in another way (`turn_id`) than the server does (`turnId`).
const MISSPELT: &[&str] = &["TurnCompletedThreadTimelineEntry", "TurnStartedThreadTimelineEntry"];

impl Reader {
    fn methods(&self, envelope: &str, have_results: bool) -> Result<Vec<Method>, String> {
        let schema = self.schemas.get(envelope).ok_or_else(|| format!("no {envelope}"))?;
        let mut methods = Vec::new();
        for one in alternatives(schema).ok_or_else(|| format!("{envelope} is not a union"))? {
            let name = word(&one["properties"]["method"])
                .ok_or_else(|| format!("{envelope}: a case without a method"))?;
            let params = match one["properties"].get("params") {
                None => None,
                Some(params) => nullable(params).0.and_then(reference).map(str::to_owned),
            };
            let result = match have_results {
                true => Some(self.result_of(&name, params.as_deref())?),
                false => None,
            };
            methods.push(Method { doc: doc(one), name, params, result });
        }
        methods.sort_by(|one, two| one.name.cmp(&two.name));
        Ok(methods)
    }

    /// Gives notifications that share the type of their params each one of its own, with the same members.
    fn set_apart(&mut self, methods: &mut [Method]) {
        let mut count: BTreeMap<String, usize> = BTreeMap::new();
        for name in methods.iter().filter_map(|method| method.params.clone()) {
            *count.entry(name).or_default() += 1;
        }
        for method in methods {
            let shared = method.params.as_ref().filter(|name| count[*name] > 1);
            let Some(schema) = shared.and_then(|name| self.schemas.get(name)).cloned() else { continue };
            let own = format!("{}Notification", pascal(&method.name));
            self.schemas.insert(own.clone(), schema);
            method.params = Some(own);
        }
    }

    fn result_of(&self, method: &str, params: Option<&str>) -> Result<String, String> {
        let listed = RESULTS.iter().find(|(name, _)| *name == method).map(|(_, result)| (*result).to_owned());
        let by_params =
            params.and_then(|params| params.strip_suffix("Params")).map(|name| format!("{name}Response"));
        let by_method = Some(format!("{}Response", pascal(method)));
        let mut candidates = [listed, by_params, by_method].into_iter().flatten();
        candidates
            .find(|name| self.schemas.contains_key(name))
            .ok_or_else(|| format!("{method}: no type of its result is known"))
    }

    /// Takes in a named type, and all that it speaks of.
    fn named(&mut self, name: &str) -> Result<(), String> {
        if self.types.contains_key(name) || ENVELOPES.contains(&name) {
            return Ok(());
        }
        let schema = self.schemas.get(name).cloned().ok_or_else(|| format!("no type is called {name}"))?;
        self.define(name, &schema)
    }

    fn define(&mut self, name: &str, schema: &Value) -> Result<(), String> {
        if self.types.contains_key(name) {
            return Err(format!("two types are called {name}"));
        }
        // A place for it first: types may speak of themselves.
        let placeholder = Definition {
            name: name.to_owned(),
            doc: doc(schema),
            role: None,
            shape: Shape::Alias(Type::Json),
        };
        self.types.insert(name.to_owned(), placeholder);
        let shape = self.shape(name, schema).map_err(|error| format!("{name}: {error}"))?;
        if let Some(definition) = self.types.get_mut(name) {
            definition.shape = shape;
        }
        Ok(())
    }

    fn shape(&mut self, name: &str, schema: &Value) -> Result<Shape, String> {
        if let Some(values) = words(schema) {
            return Ok(Shape::Words(values));
        }
        let Some(cases) = alternatives(schema) else {
            return match is_object(schema) && has_members(schema) {
                true => Ok(Shape::Record(self.fields(name, schema, &[], None)?)),
                false => Ok(Shape::Alias(self.value(name, schema)?)),
            };
        };
        if let (Some(one), true) = nullable(schema) {
            return Ok(Shape::Alias(Type::Nullable(Box::new(self.value(name, one)?))));
        }
        if cases.iter().all(|case| words(case).is_some()) {
            return Ok(Shape::Words(cases.iter().filter_map(words).flatten().collect()));
        }
        if let Some(tag) = tag(cases) {
            return self.tagged(name, schema, cases, &tag);
        }
        if cases.iter().all(|case| words(case).is_some() || key(case).is_some() || is_anything(case)) {
            return self.keyed(name, cases);
        }
        let mut types = Vec::new();
        for (number, case) in cases.iter().enumerate() {
            let part = case["title"].as_str().map_or(format!("{name}{}", number + 1), str::to_owned);
            types.push(self.value(&part, case)?);
        }
        Ok(Shape::Either(types))
    }

    fn tagged(&mut self, name: &str, schema: &Value, cases: &[Value], tag: &str) -> Result<Shape, String> {
        let mut found = Vec::new();
        for case in cases {
            let value = word(&case["properties"][tag]).ok_or_else(|| format!("a case without {tag}"))?;
            let record = self.free_name(&pascal(&value), name);
            let fields = self.fields(&record, case, &[schema], Some(tag))?;
            let definition =
                Definition { name: record.clone(), doc: doc(case), role: None, shape: Shape::Record(fields) };
            self.types.insert(record.clone(), definition);
            found.push(Case { value, record });
        }
        Ok(Shape::Tagged { tag: tag.to_owned(), cases: found })
    }

    /// A name for a case: two of them may differ in signs only, which names don't have.
    fn free_name(&self, case: &str, name: &str) -> String {
        let is_free = |each: &String| !self.types.contains_key(each) && !self.schemas.contains_key(each);
        let first = format!("{case}{name}");
        let more = (2..).map(|number| format!("{case}{number}{name}"));
        std::iter::once(first).chain(more).find(is_free).unwrap_or_default()
    }

    fn keyed(&mut self, name: &str, all: &[Value]) -> Result<Shape, String> {
        let known = all.iter().filter_map(words).flatten().collect();
        let mut cases = Vec::new();
        for case in all {
            if let Some((key, value)) = key(case) {
                let value = self.value(&format!("{}{name}", pascal(key)), value)?;
                cases.push(KeyedCase { key: key.to_owned(), doc: doc(case), value });
            }
        }
        Ok(Shape::Keyed { words: known, cases })
    }

    /// The members of an object, those of its alternatives (none of which is then required) and of what is around it.
    fn fields(
        &mut self,
        name: &str,
        schema: &Value,
        around: &[&Value],
        tag: Option<&str>,
    ) -> Result<Vec<Field>, String> {
        let mut fields: BTreeMap<String, Field> = BTreeMap::new();
        let own = std::iter::once(schema).chain(around.iter().copied());
        let inner = alternatives(schema).unwrap_or_default();
        for (part, is_certain) in own.map(|part| (part, true)).chain(inner.iter().map(|part| (part, false))) {
            let none = Map::new();
            let required = required(part);
            for (key, member) in part["properties"].as_object().unwrap_or(&none) {
                if fields.contains_key(key) || tag == Some(key) {
                    continue;
                }
                let (one, is_nullable) = nullable(member);
                let value = match one {
                    Some(one) => self.value(&format!("{name}{}", pascal(key)), one)?,
                    None => Type::Json,
                };
                let is_there = is_certain && required.contains(key.as_str());
                let spelt = if MISSPELT.contains(&name) { camel(key) } else { key.clone() };
                let field =
                    Field { name: spelt, doc: doc(member), value, required: is_there, nullable: is_nullable };
                fields.insert(key.clone(), field);
            }
        }
        // What is always there comes first; else by name, as in the schema.
        let mut fields: Vec<Field> = fields.into_values().collect();
        fields.sort_by_key(|field| !field.required);
        Ok(fields)
    }

    /// The type of a value; one that has no name gets `name`.
    fn value(&mut self, name: &str, schema: &Value) -> Result<Type, String> {
        if let Some(reference) = reference(schema) {
            self.named(reference)?;
            return Ok(Type::Named(reference.to_owned()));
        }
        if words(schema).is_some()
            || alternatives(schema).is_some()
            || (is_object(schema) && has_members(schema))
        {
            self.define(name, schema)?;
            return Ok(Type::Named(name.to_owned()));
        }
        Ok(match type_of(schema) {
            Some("boolean") => Type::Bool,
            Some("string") => Type::Text,
            Some("number") => Type::Number,
            Some("integer") => integer(schema["format"].as_str().unwrap_or("int64"))?,
            Some("array") => Type::List(Box::new(self.element(&format!("{name}Element"), &schema["items"])?)),
            Some("object") => Type::Map(Box::new(match &schema["additionalProperties"] {
                Value::Object(_) => self.element(&format!("{name}Value"), &schema["additionalProperties"])?,
                _ => Type::Json,
            })),
            Some("null") | None => Type::Json,
            Some(other) => return Err(format!("a value of type {other}")),
        })
    }

    fn element(&mut self, name: &str, schema: &Value) -> Result<Type, String> {
        let (one, is_nullable) = nullable(schema);
        let value = match one {
            Some(one) => self.value(name, one)?,
            None => Type::Json,
        };
        Ok(if is_nullable { Type::Nullable(Box::new(value)) } else { value })
    }
}

fn doc(schema: &Value) -> String {
    schema["description"].as_str().unwrap_or_default().trim().to_owned()
}

fn alternatives(schema: &Value) -> Option<&[Value]> {
    let cases = schema.get("oneOf").or_else(|| schema.get("anyOf"))?;
    cases.as_array().map(Vec::as_slice)
}

/// The name that a reference has, also one in brackets that carry its description.
fn reference(schema: &Value) -> Option<&str> {
    let schema = match schema["allOf"].as_array().map(Vec::as_slice) {
        Some([only]) => only,
        _ => schema,
    };
    schema["$ref"].as_str()?.rsplit('/').next()
}

/// Without null, which may be one of two alternatives or of two types; and whether it was there.
fn nullable(schema: &Value) -> (Option<&Value>, bool) {
    let is_null = |case: &&Value| case["type"] == "null";
    if let Some([one, two]) = alternatives(schema) {
        match (is_null(&one), is_null(&two)) {
            (false, true) => return (Some(one), true),
            (true, false) => return (Some(two), true),
            _ => {}
        }
    }
    let may_be_null = schema["type"].as_array().is_some_and(|types| types.iter().any(|each| each == "null"));
    match schema {
        Value::Object(_) if schema["type"] == "null" => (None, true),
        Value::Object(_) => (Some(schema), may_be_null),
        // `true`: anything, null among it.
        _ => (None, false),
    }
}

fn type_of(schema: &Value) -> Option<&str> {
    match &schema["type"] {
        Value::String(one) => Some(one),
        Value::Array(types) => types.iter().filter_map(Value::as_str).find(|each| *each != "null"),
        _ => None,
    }
}

fn is_object(schema: &Value) -> bool {
    type_of(schema) == Some("object") || schema.get("properties").is_some()
}

/// An object of which the schema knows the members, if it has any; not a map.
fn has_members(schema: &Value) -> bool {
    let is_map = schema["additionalProperties"].is_object() || schema["additionalProperties"] == true;
    schema.get("properties").is_some() || !is_map
}

fn required(schema: &Value) -> BTreeSet<&str> {
    schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

/// The only word that a member may have: a tag.
fn word(schema: &Value) -> Option<String> {
    match schema["enum"].as_array().map(Vec::as_slice) {
        Some([Value::String(only)]) => Some(only.clone()),
        _ => None,
    }
}

fn words(schema: &Value) -> Option<Vec<Word>> {
    let values = schema["enum"].as_array()?;
    let doc = doc(schema);
    let is_one = values.len() == 1;
    values
        .iter()
        .map(|value| {
            let value = value.as_str()?.to_owned();
            Some(Word { value, doc: if is_one { doc.clone() } else { String::new() } })
        })
        .collect()
}

/// The member that tells the cases apart: always there, with one word in each.
fn tag(cases: &[Value]) -> Option<String> {
    let tags = |case: &Value| -> BTreeSet<String> {
        let required = required(case);
        let properties = case["properties"].as_object().into_iter().flatten();
        properties
            .filter(|(key, member)| word(member).is_some() && required.contains(key.as_str()))
            .map(|(key, _)| key.clone())
            .collect()
    };
    let mut common = cases.iter().map(tags).reduce(|one, two| &one & &two)?;
    common.pop_first()
}

/// The one member of an object that has only one.
fn key(case: &Value) -> Option<(&str, &Value)> {
    let properties = case["properties"].as_object()?;
    let (key, value) = properties.iter().next()?;
    (properties.len() == 1 && required(case).contains(key.as_str())).then_some((key, value))
}

/// Says nothing: there for what a newer server may send.
fn is_anything(case: &Value) -> bool {
    case["type"].as_array().is_some_and(|types| types.len() > 1) && case.get("properties").is_none()
}

fn integer(format: &str) -> Result<Type, String> {
    let (bits, signed) = match format {
        "uint16" => (16, false),
        "int32" => (32, true),
        "uint32" => (32, false),
        "int64" => (64, true),
        "uint64" | "uint" => (64, false),
        other => return Err(format!("an integer of format {other}")),
    };
    Ok(Type::Integer { bits, signed })
}

#[cfg(test)]
mod tests;
