//! The protocol as codex's own schema has it: its methods, and what params, answers and notifications must be.

use serde_json::Value;
use std::collections::BTreeMap;

use super::support::schema::Schema;
use super::table::Release;

/// The answers whose names do not follow from the method or its params.
const ANSWERS: [(&str, &str); 14] = [
    ("account/gatewayOAuth/cancel", "GatewayOAuthCancel"),
    ("account/gatewayOAuth/login", "GatewayOAuthLogin"),
    ("account/gatewayOAuth/read", "GatewayOAuthRead"),
    ("account/logout", "LogoutAccount"),
    ("account/rateLimits/read", "GetAccountRateLimits"),
    ("account/securitySetup/read", "GetAccountSecuritySetup"),
    ("account/usage/read", "GetAccountTokenUsage"),
    ("account/workspaceMessages/read", "GetWorkspaceMessages"),
    ("accountSession/list", "AccountSessions"),
    ("accountSession/switch", "AccountSessionsSwitch"),
    ("config/batchWrite", "ConfigWrite"),
    ("config/mcpServer/reload", "McpServerRefresh"),
    ("config/value/write", "ConfigWrite"),
    ("externalAgentConfig/import/readHistories", "ExternalAgentConfigImportHistoriesRead"),
];

/// One request, of the client's or of the server's.
pub struct Method {
    pub name: String,
    /// The client's are refused unless the client said `experimentalApi`.
    pub experimental: bool,
    /// The schema of the params, with its definitions; `null` where the method takes none.
    pub params: Value,
    /// The schema of the answer, with its definitions.
    pub answer: Value,
}

/// One message that only one side sends.
pub struct Message {
    pub name: String,
    pub params: Value,
}

/// What one codex says of itself.
pub struct Protocol {
    pub methods: Vec<Method>,
    pub notifications: Vec<Message>,
    pub server_requests: Vec<Method>,
    pub client_notifications: Vec<Message>,
}

impl Protocol {
    /// Has codex write its schema, and reads it.
    pub fn read(release: Release) -> Result<Protocol, String> {
        let codex = release.codex()?;
        let (all, stable) = (Schema::of(&codex, true)?, Schema::of(&codex, false)?);
        let stable: Vec<String> = messages(&stable.read("ClientRequest")?).map(|one| one.name).collect();
        let requests = |name: &str| {
            let made = |one: Message| {
                let answer = answer(&all, &one)?;
                let experimental = !stable.contains(&one.name);
                Ok(Method { name: one.name, experimental, params: one.params, answer })
            };
            messages(&all.read(name)?).map(made).collect::<Result<Vec<_>, String>>()
        };
        let list = |name: &str| Ok::<_, String>(messages(&all.read(name)?).collect());
        Ok(Protocol {
            methods: requests("ClientRequest")?,
            notifications: list("ServerNotification")?,
            server_requests: requests("ServerRequest")?,
            client_notifications: list("ClientNotification")?,
        })
    }

    pub fn method(&self, name: &str) -> Result<&Method, String> {
        self.methods
            .iter()
            .find(|one| one.name == name)
            .ok_or_else(|| format!("{name} is no method of this codex"))
    }
}

/// The messages of a union, each with a schema of its params that stands on its own.
fn messages(union: &Value) -> impl Iterator<Item = Message> + '_ {
    union["oneOf"].as_array().into_iter().flatten().filter_map(|one| {
        let name = one["properties"]["method"]["enum"][0].as_str()?.to_owned();
        let mut params = one["properties"]["params"].clone();
        if params["type"] == "null" {
            params = Value::Null;
        } else if params.is_object() {
            params["definitions"] = union["definitions"].clone();
        }
        Some(Message { name, params })
    })
}

/// The schema of a method's answer: named after its params, or after the method, or in the list above.
fn answer(schema: &Schema, method: &Message) -> Result<Value, String> {
    let named = ANSWERS.iter().find(|(name, _)| *name == method.name).map(|(_, answer)| (*answer).to_owned());
    let of_params = type_name(&method.params).and_then(|name| name.strip_suffix("Params").map(str::to_owned));
    let of_method = method.name.split(['/', '_']).map(capital).collect::<String>();
    for name in [named, of_params, Some(of_method)].into_iter().flatten() {
        for folder in ["", "v1/", "v2/"] {
            if let Ok(found) = schema.read(&format!("{folder}{name}Response")) {
                return Ok(found);
            }
        }
    }
    Err(format!(
        "the schema of {}'s answer was not found: add its name to the list in tests/methods/protocol.rs",
        method.name
    ))
}

/// The name of a type that a schema refers to, `null` aside.
pub fn type_name(schema: &Value) -> Option<&str> {
    let reference = |schema: &'_ Value| schema["$ref"].as_str().map(str::len);
    let target = if reference(schema).is_some() {
        schema
    } else {
        ["anyOf", "allOf"]
            .iter()
            .filter_map(|key| schema[*key].as_array())
            .flatten()
            .find(|one| reference(one).is_some())?
    };
    target["$ref"].as_str()?.rsplit('/').next()
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_ascii_uppercase().to_string() + letters.as_str()).unwrap_or_default()
}

/// Validators that are made when they are first used.
#[derive(Default)]
pub struct Checks(BTreeMap<String, jsonschema::Validator>);

impl Checks {
    /// What the schema finds wrong with the value.
    pub fn hold(&mut self, name: &str, schema: &Value, value: &Value) -> Result<(), String> {
        if !self.0.contains_key(name) {
            let made = jsonschema::validator_for(schema)
                .map_err(|error| format!("the schema of {name}: {error}"))?;
            self.0.insert(name.to_owned(), made);
        }
        let Some(validator) = self.0.get(name) else { return Ok(()) };
        let wrong: Vec<String> =
            validator.iter_errors(value).map(|error| format!("{}: {error}", error.instance_path())).collect();
        if wrong.is_empty() { Ok(()) } else { Err(wrong.join("; ")) }
    }
}
