//! The options of a new client.
#![forbid(unsafe_code)]

use serde_json::{Map, Value, json};
use std::ffi::OsString;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use super::answers;
use super::rules::Rules;
use super::transport;
use crate::base::checked;
use crate::base::error::{Error, Result};
use crate::base::status::{CODEX_E_INVALID_ARGUMENT, CODEX_E_JSON};
use crate::base::version::VERSION;
use crate::rpc::decline::Judge;
use crate::rpc::request::AnswerCheck;
use crate::rpc::state::Settings;
use crate::runtime::launch;
use crate::transport::endpoint::Endpoint;

const KNOWN: &[&str] = &[
    "codexBin",
    "launchArgs",
    "configOverrides",
    "cwd",
    "env",
    "inheritEnv",
    "clientName",
    "clientTitle",
    "clientVersion",
    "experimentalApi",
    "capabilities",
    "optOutNotifications",
    "requestTimeoutMs",
    "maxInFlight",
    "queueBytes",
    "approvals",
    "approvalTimeoutMs",
    "checkAnswers",
    "retryOverload",
    "transport",
    "record",
];

/// Without these the library can't tell how a turn goes.
const NEEDED: &[&str] = &[
    "turn/started",
    "turn/completed",
    "item/completed",
    "thread/tokenUsage/updated",
    "error",
    "serverRequest/resolved",
    "account/login/completed",
];

/// More at once, and the server drops requests without an answer.
const MOST_IN_FLIGHT: u64 = 128;

/// What `codex_new` was told.
pub struct Options {
    /// Where the connection's lines are recorded.
    pub record: Option<PathBuf>,
    /// How the server is reached.
    pub endpoint: Endpoint,
    /// How it is started, where it is.
    pub launch: launch::Options,
    /// How the connection is run.
    pub settings: Settings,
    /// `requestTimeoutMs`.
    pub request_timeout: Duration,
    /// The params of `initialize`.
    pub initialize: String,
}

impl Options {
    /// Reads the options; an unknown key is refused by its name.
    pub fn read(options_json: Option<&str>) -> Result<Options> {
        let text = checked::object("options_json", options_json)?;
        let mut given = Given(
            serde_json::from_str(&text)
                .map_err(|error| Error::new(CODEX_E_JSON, format!("options_json: {error}")))?,
        );
        if let Some(unknown) = given.0.keys().find(|key| !KNOWN.contains(&key.as_str())) {
            return Err(invalid(&format!("unknown key {unknown:?}; known are {}", KNOWN.join(", "))));
        }
        let record = given.text("record")?.map(PathBuf::from);
        let endpoint = given.endpoint()?;
        let launch = launch::Options {
            codex_bin: given.text("codexBin")?.map(Into::into),
            launch_args: given.texts("launchArgs")?.map(|args| args.into_iter().map(Into::into).collect()),
            config_overrides: given.texts("configOverrides")?.unwrap_or_default(),
            cwd: given.text("cwd")?.map(Into::into),
            env: given.environment()?,
            bare_env: !given.flag("inheritEnv", true)?,
        };
        if launch.launch_args.as_ref().is_some_and(Vec::is_empty) {
            return Err(invalid("launchArgs is empty: the first element is the program"));
        }
        // Not shown: it may be a secret whose key was forgotten.
        if let Some(bad) = launch.config_overrides.iter().position(|pair| !pair.contains('=')) {
            return Err(invalid(&format!("configOverrides[{bad}] is not of the form key=value")));
        }
        let request_timeout =
            Duration::from_millis(given.number("requestTimeoutMs", 1..=i64::MAX as u64)?.unwrap_or(60_000));
        let Approvals { ask, leave_to_others, judge } = given.approvals(&endpoint)?;
        let settings = Settings {
            retry_for: given.flag("retryOverload", true)?.then_some(request_timeout),
            max_in_flight: given.number("maxInFlight", 1..=MOST_IN_FLIGHT)?.unwrap_or(64) as usize,
            queue_bytes: given.number("queueBytes", 1..=u64::MAX >> 8)?.unwrap_or(8 << 20) as usize,
            ask,
            leave_to_others,
            approval_timeout: given.approval_timeout()?,
            judge,
            check: given.flag("checkAnswers", true)?.then(|| Arc::new(answers::check) as AnswerCheck),
        };
        let initialize = given.initialize()?;
        Ok(Options { record, endpoint, launch, settings, request_timeout, initialize })
    }
}

/// What `approvals` comes to.
struct Approvals {
    ask: bool,
    leave_to_others: bool,
    judge: Option<Judge>,
}

struct Given(Map<String, Value>);

impl Given {
    fn take(&mut self, key: &str) -> Option<Value> {
        self.0.remove(key).filter(|value| !value.is_null())
    }

    fn text(&mut self, key: &str) -> Result<Option<String>> {
        match self.take(key) {
            None => Ok(None),
            Some(Value::String(text)) => no_nul(key, text).map(Some),
            Some(_) => Err(invalid(&format!("{key} must be a string"))),
        }
    }

    fn texts(&mut self, key: &str) -> Result<Option<Vec<String>>> {
        let wrong = || invalid(&format!("{key} must be an array of strings"));
        match self.take(key) {
            None => Ok(None),
            Some(Value::Array(elements)) => elements
                .into_iter()
                .map(|element| match element {
                    Value::String(text) => no_nul(key, text),
                    _ => Err(wrong()),
                })
                .collect::<Result<_>>()
                .map(Some),
            Some(_) => Err(wrong()),
        }
    }

    fn number(&mut self, key: &str, range: std::ops::RangeInclusive<u64>) -> Result<Option<u64>> {
        match self.take(key) {
            None => Ok(None),
            Some(value) => match value.as_u64().filter(|number| range.contains(number)) {
                Some(number) => Ok(Some(number)),
                None => Err(invalid(&format!(
                    "{key} is {value}: it must be a whole number from {} to {}",
                    range.start(),
                    range.end()
                ))),
            },
        }
    }

    fn flag(&mut self, key: &str, default: bool) -> Result<bool> {
        match self.take(key) {
            None => Ok(default),
            Some(Value::Bool(flag)) => Ok(flag),
            Some(_) => Err(invalid(&format!("{key} must be true or false"))),
        }
    }

    fn environment(&mut self) -> Result<Vec<(OsString, Option<OsString>)>> {
        let wrong = || invalid("env must be an object of strings; null removes a variable");
        let Some(env) = self.take("env") else {
            return Ok(Vec::new());
        };
        let Value::Object(env) = env else {
            return Err(wrong());
        };
        env.into_iter()
            .map(|(name, value)| {
                if name.is_empty() || name.contains(['=', '\0']) {
                    // What follows would be a value, and perhaps a secret.
                    let shown = name.split(['=', '\0']).next().unwrap_or_default();
                    return Err(invalid(&format!(
                        "env: a name can't be empty nor hold '=' or NUL, as one does that begins with {shown:?}"
                    )));
                }
                let value = match value {
                    Value::Null => None,
                    Value::String(value) => Some(no_nul("env", value)?.into()),
                    _ => return Err(wrong()),
                };
                Ok((name.into(), value))
            })
            .collect()
    }

    fn endpoint(&mut self) -> Result<Endpoint> {
        let transport = self.take("transport");
        let others: Vec<&str> =
            self.0.iter().filter(|(_, value)| !value.is_null()).map(|(key, _)| key.as_str()).collect();
        transport::read(transport, &others)
    }

    /// Who is asked. On a connection that is shared with other clients, what nobody here answers is left to them unless
    /// the option says otherwise; rules speak for this client, and leave the rest as it is without them.
    fn approvals(&mut self, endpoint: &Endpoint) -> Result<Approvals> {
        let by_default = Approvals { ask: true, leave_to_others: endpoint.is_shared(), judge: None };
        match self.take("approvals") {
            None => Ok(by_default),
            Some(Value::String(word)) if word == "ask" => {
                Ok(Approvals { leave_to_others: false, ..by_default })
            }
            Some(Value::String(word)) if word == "decline" => {
                Ok(Approvals { ask: false, leave_to_others: false, ..by_default })
            }
            Some(Value::String(word)) if word == "observe" => match endpoint {
                Endpoint::Stdio => Err(invalid(
                    r#"approvals is "observe": a server of the client's own has no other client that could answer"#,
                )),
                _ => Ok(Approvals { leave_to_others: true, ..by_default }),
            },
            Some(list @ Value::Array(_)) => {
                let rules = Rules::read(&list)?;
                let judge: Judge = Arc::new(move |method: &str, params: &str| rules.answer(method, params));
                Ok(Approvals { judge: Some(judge), ..by_default })
            }
            Some(other) => Err(invalid(&format!(
                r#"approvals is {other}: it must be "ask", "decline", "observe" or an array of rules"#
            ))),
        }
    }

    fn approval_timeout(&mut self) -> Result<Option<Duration>> {
        if self.0.get("approvalTimeoutMs").and_then(Value::as_i64) == Some(-1) {
            self.0.remove("approvalTimeoutMs");
            return Ok(None);
        }
        let limit = self.number("approvalTimeoutMs", 1..=i64::MAX as u64).map_err(|error| {
            invalid(&format!("{}, or -1 for no limit", error.message().trim_start_matches("options_json: ")))
        })?;
        Ok(Some(Duration::from_millis(limit.unwrap_or(900_000))))
    }

    /// What else the client says it can do.
    fn capabilities(&mut self) -> Result<Map<String, Value>> {
        let capabilities = match self.take("capabilities") {
            None => Map::new(),
            Some(Value::Object(capabilities)) => capabilities,
            Some(_) => return Err(invalid("capabilities must be an object")),
        };
        match OWN_OPTION.iter().find(|(key, _)| capabilities.contains_key(*key)) {
            Some((key, option)) => {
                Err(invalid(&format!("capabilities: {key} is set by the option {option}")))
            }
            None => Ok(capabilities),
        }
    }

    fn initialize(&mut self) -> Result<String> {
        let name = self.text("clientName")?.unwrap_or_else(|| "libcodex".into());
        if name.trim().is_empty() || name.contains('/') {
            return Err(invalid(&format!(
                "clientName is {name:?}: it must not be empty nor hold a '/', since the server's user agent is split there"
            )));
        }
        let title = self.text("clientTitle")?.unwrap_or_else(|| "libcodex".into());
        let version = self.text("clientVersion")?.unwrap_or_else(|| VERSION.into());
        let mut capabilities = self.capabilities()?;
        capabilities.insert("experimentalApi".into(), self.flag("experimentalApi", true)?.into());
        if let Some(methods) = self.texts("optOutNotifications")? {
            if let Some(needed) = methods.iter().find(|method| NEEDED.contains(&method.as_str())) {
                return Err(invalid(&format!("optOutNotifications: the library itself needs {needed:?}")));
            }
            capabilities.insert("optOutNotificationMethods".into(), methods.into());
        }
        let client = json!({ "name": name, "title": title, "version": version });
        Ok(json!({ "clientInfo": client, "capabilities": capabilities }).to_string())
    }
}

/// Capabilities that are set by an option of their own, which has checks of its own.
const OWN_OPTION: &[(&str, &str)] =
    &[("experimentalApi", "experimentalApi"), ("optOutNotificationMethods", "optOutNotifications")];

fn no_nul(key: &str, text: String) -> Result<String> {
    match text.contains('\0') {
        false => Ok(text),
        true => Err(invalid(&format!("{key} holds a NUL character"))),
    }
}

fn invalid(what: &str) -> Error {
    Error::new(CODEX_E_INVALID_ARGUMENT, format!("options_json: {what}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rpc::decline::Ruling;

    fn refused(text: &str) -> Error {
        Options::read(Some(text)).err().unwrap_or_else(|| panic!("{text} was not refused"))
    }

    #[test]
    fn has_the_documented_defaults() {
        let options = Options::read(None).unwrap();
        assert_eq!(options.settings.max_in_flight, 64);
        assert_eq!(options.settings.queue_bytes, 8 * 1024 * 1024);
        assert!(options.settings.ask);
        assert_eq!(options.settings.approval_timeout, Some(Duration::from_secs(900)));
        let check = options.settings.check.unwrap();
        assert!(check("attestation/generate", "{}", r#"{"token":1}"#).is_err());
        assert_eq!(options.request_timeout, Duration::from_secs(60));
        let initialize: Value = serde_json::from_str(&options.initialize).unwrap();
        assert_eq!(initialize["clientInfo"]["name"], "libcodex");
        assert_eq!(initialize["clientInfo"]["version"], VERSION);
        assert_eq!(initialize["capabilities"], json!({"experimentalApi": true}));
    }

    #[test]
    fn reads_every_key() {
        let text = json!({
            "codexBin": "/opt/codex", "launchArgs": ["ssh", "host", "codex"], "configOverrides": ["a=1"],
            "cwd": "/srv", "env": {"A": "1", "B": null}, "inheritEnv": false, "clientName": "app", "clientTitle": "App",
            "clientVersion": "2", "experimentalApi": false,
            "capabilities": {"requestAttestation": true}, "optOutNotifications": ["thread/started"],
            "requestTimeoutMs": 5, "maxInFlight": 128, "queueBytes": 1024, "approvals": "decline",
            "approvalTimeoutMs": -1, "checkAnswers": false, "retryOverload": false,
            "transport": {"type": "stdio"}, "record": "/tmp/trace",
        });
        assert_eq!(text.as_object().unwrap().len(), KNOWN.len());
        let options = Options::read(Some(&text.to_string())).unwrap();
        assert_eq!(options.launch.env, [("A".into(), Some("1".into())), ("B".into(), None)]);
        assert!(options.launch.bare_env);
        assert_eq!(options.launch.launch_args.unwrap().len(), 3);
        assert_eq!(options.settings.max_in_flight, 128);
        assert!(!options.settings.ask);
        assert_eq!(options.settings.approval_timeout, None);
        assert_eq!(options.settings.retry_for, None);
        assert!(options.settings.check.is_none());
        let initialize: Value = serde_json::from_str(&options.initialize).unwrap();
        assert_eq!(
            initialize["capabilities"],
            json!({"requestAttestation": true, "experimentalApi": false, "optOutNotificationMethods": ["thread/started"]})
        );
    }

    #[test]
    fn a_rule_list_judges_and_what_it_does_not_speak_of_is_asked() {
        let text =
            r#"{"approvals": [{"method": "item/permissions/requestApproval", "decision": "decline"}]}"#;
        let options = Options::read(Some(text)).unwrap();
        assert!(options.settings.ask);
        let judge = options.settings.judge.unwrap();
        let ruling = judge("item/permissions/requestApproval", "{}");
        assert_eq!(ruling, Some(Ruling::Answer(r#"{"permissions":{}}"#.into())));
        assert_eq!(judge("item/fileChange/requestApproval", "{}"), None);
    }

    #[cfg(feature = "websocket")]
    #[test]
    fn on_a_shared_connection_requests_are_left_to_others_unless_it_is_said_otherwise() {
        for (approvals, ask, leave_to_others) in [
            (json!(null), true, true),
            (json!("observe"), true, true),
            (json!([]), true, true),
            (json!("ask"), true, false),
            (json!("decline"), false, false),
        ] {
            let text = json!({"transport": {"type": "unix"}, "approvals": approvals}).to_string();
            let settings = Options::read(Some(&text)).unwrap().settings;
            assert_eq!((settings.ask, settings.leave_to_others), (ask, leave_to_others), "{text}");
        }
        assert!(!Options::read(None).unwrap().settings.leave_to_others);
    }

    #[test]
    fn refuses_and_names_what_is_wrong() {
        for (text, named) in [
            (r#"{"colour": 1}"#, "\"colour\""),
            (r#"{"clientName": ""}"#, "clientName"),
            (r#"{"clientName": "a/b"}"#, "clientName"),
            (r#"{"maxInFlight": 256}"#, "from 1 to 128"),
            (r#"{"maxInFlight": 0}"#, "maxInFlight"),
            (r#"{"requestTimeoutMs": -5}"#, "requestTimeoutMs"),
            (r#"{"approvalTimeoutMs": -2}"#, "or -1 for no limit"),
            (r#"{"approvals": "accept"}"#, "\"accept\""),
            (r#"{"approvals": [{"decision": "accept"}]}"#, "approvals[0]"),
            (r#"{"approvals": {}}"#, "approvals"),
            (r#"{"approvals": "observe"}"#, "no other client"),
            (r#"{"env": {"A=secret": "x"}}"#, "begins with \"A\""),
            (r#"{"env": {"A": 1}}"#, "env"),
            (r#"{"cwd": "a\u0000b"}"#, "cwd"),
            (r#"{"configOverrides": ["a=1", "secret"]}"#, "configOverrides[1] is"),
            (r#"{"launchArgs": []}"#, "launchArgs"),
            (r#"{"inheritEnv": 1}"#, "inheritEnv"),
            (r#"{"capabilities": true}"#, "capabilities"),
            (r#"{"capabilities": {"experimentalApi": true}}"#, "the option experimentalApi"),
            (r#"{"capabilities": {"optOutNotificationMethods": []}}"#, "the option optOutNotifications"),
            (r#"{"optOutNotifications": ["turn/completed"]}"#, "turn/completed"),
        ] {
            let error = refused(text);
            assert_eq!(error.code(), CODEX_E_INVALID_ARGUMENT, "{text}");
            assert!(error.message().contains(named), "{text}: {error}");
            assert!(!error.json().contains("secret"), "{text}: {error:?}");
        }
        for text in ["[]", "{", r#"{"cwd": "a", "cwd": "b"}"#] {
            assert_eq!(refused(text).code(), CODEX_E_JSON, "{text}");
        }
    }
}
