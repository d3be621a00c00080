//! The params of threads and turns: the protocol's own, and our reserved member `libcodex`.
#![forbid(unsafe_code)]

use serde_json::{Map, Value};
use std::time::Duration;

use super::output_schema;
use crate::base::checked;
use crate::base::error::{Error, Result};
use crate::base::json;
use crate::base::status::{CODEX_E_INVALID_ARGUMENT, CODEX_E_JSON};
use crate::rpc::body::Body;

/// The member that is ours and not the protocol's.
const RESERVED: &str = "libcodex";
/// A turn that is silent for so long is interrupted.
const IDLE_TIMEOUT_MS: u64 = 600_000;

/// What the params are for; each takes other members of ours.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Use {
    /// `thread/start`, `thread/resume`, `thread/fork`.
    Thread,
    /// The same, with the `threadId` among the params.
    NamedThread,
    /// Any request about a thread.
    ThreadRequest,
    /// Any request.
    Request,
    /// `turn/start`.
    Turn,
    /// Another method that starts a turn.
    TurnWith,
    /// `turn/steer`.
    Steer,
    /// `turn/interrupt`.
    Interrupt,
}

impl Use {
    fn known(self) -> &'static [&'static str] {
        match self {
            Use::Thread | Use::NamedThread => &["approvalMode", "sandbox", "trace"],
            Use::Turn => &[
                "approvalMode",
                "sandbox",
                "deadlineMs",
                "idleTimeoutMs",
                "collect",
                "join",
                "interruptOnFree",
                "checkOutputSchema",
                "trace",
            ],
            Use::TurnWith => &["deadlineMs", "idleTimeoutMs", "collect", "interruptOnFree", "trace"],
            Use::Steer | Use::ThreadRequest | Use::Request => &["trace"],
            Use::Interrupt => &["killBackground"],
        }
    }

    /// Members that the library sets itself.
    fn set_by_us(self) -> &'static [&'static str] {
        match self {
            Use::Request => &[],
            Use::Thread | Use::ThreadRequest | Use::TurnWith => &["threadId"],
            Use::NamedThread => &[],
            Use::Turn => &["threadId", "input"],
            Use::Steer => &["threadId", "input", "expectedTurnId"],
            Use::Interrupt => &["threadId", "turnId"],
        }
    }
}

/// Params as they are sent, and what was asked of the library itself.
#[derive(Debug)]
pub struct Params {
    members: Vec<(String, String)>,
    /// The turn is interrupted so long after its start.
    pub deadline: Option<Duration>,
    /// The turn is interrupted when nothing came for so long.
    pub idle: Option<Duration>,
    /// Items are kept for the result.
    pub collect: bool,
    /// A turn that runs already may be joined.
    pub join: bool,
    /// Freeing the turn interrupts it.
    pub interrupt_on_free: bool,
    /// Interrupting ends the thread's background terminals too.
    pub kill_background: bool,
    /// W3C trace context that the request is part of.
    trace: Option<String>,
}

impl Params {
    /// Checks params and takes our member out of them.
    pub fn read(argument: &str, params_json: Option<&str>, what_for: Use) -> Result<Params> {
        let mut members = Vec::new();
        let mut ours = Map::new();
        let text = params_json.map(|_| checked::object(argument, params_json)).transpose()?;
        for member in text.as_deref().into_iter().flat_map(json::members) {
            let (key, value) =
                member.map_err(|error| Error::new(CODEX_E_JSON, format!("{argument}: {error}")))?;
            if key == RESERVED {
                ours = serde_json::from_str(value)
                    .map_err(|_| invalid(argument, "the member \"libcodex\" must be an object"))?;
            } else if what_for.set_by_us().contains(&key.as_ref()) {
                return Err(invalid(argument, &format!("{key:?} is set by the library: leave it out")));
            } else {
                members.push((key.into_owned(), value.to_owned()));
            }
        }
        let mut params = Params {
            members,
            deadline: None,
            idle: Some(Duration::from_millis(IDLE_TIMEOUT_MS)),
            collect: true,
            join: true,
            interrupt_on_free: false,
            kill_background: false,
            trace: None,
        };
        match ours.is_empty() {
            false => params.follow(argument, &ours, what_for)?,
            true if what_for == Use::Turn => params.check_output_schema()?,
            true => {}
        }
        Ok(params)
    }

    /// Does what our own member asks for.
    fn follow(&mut self, argument: &str, ours: &Map<String, Value>, what_for: Use) -> Result<()> {
        let known = what_for.known();
        if let Some(unknown) = ours.keys().find(|key| !known.contains(&key.as_str())) {
            let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
            return Err(invalid(argument, &format!("unknown key libcodex.{unknown}; known here: {known}")));
        }
        self.deadline = milliseconds(argument, ours, "deadlineMs")?;
        self.collect = flag(argument, ours, "collect", true)?;
        self.join = flag(argument, ours, "join", true)?;
        self.interrupt_on_free = flag(argument, ours, "interruptOnFree", false)?;
        self.kill_background = flag(argument, ours, "killBackground", false)?;
        self.trace = trace(argument, ours)?;
        match ours.get("idleTimeoutMs").and_then(Value::as_i64) {
            Some(-1) => self.idle = None,
            _ => self.idle = milliseconds(argument, ours, "idleTimeoutMs")?.or(self.idle),
        }
        if what_for == Use::Turn && flag(argument, ours, "checkOutputSchema", true)? {
            self.check_output_schema()?;
        }
        self.set_approval_mode(argument, ours)?;
        self.set_sandbox(argument, ours, what_for)
    }

    /// Whether the caller gave this member a value.
    pub fn gives(&self, key: &str) -> bool {
        self.members.iter().any(|(given, value)| given == key && value != "null")
    }

    /// Declares tools beside those that the caller declares.
    pub fn add_tools(&mut self, argument: &str, declarations: &[String]) -> Result<()> {
        if declarations.is_empty() {
            return Ok(());
        }
        let ours = declarations.join(",");
        let given = self.members.iter_mut().find(|(key, _)| key == "dynamicTools");
        match given.map(|(_, value)| value) {
            None => self.members.push(("dynamicTools".to_owned(), format!("[{ours}]"))),
            Some(value) if value == "[]" || value == "null" => *value = format!("[{ours}]"),
            Some(value) if value.starts_with('[') => value.insert_str(1, &format!("{ours},")),
            Some(_) => return Err(invalid(argument, "dynamicTools must be an array")),
        }
        Ok(())
    }

    /// The params on one line, after the members that the library sets; their values are JSON.
    pub fn with(&self, ours: &[(&str, &str)]) -> Body {
        if ours.is_empty() && self.members.is_empty() {
            return Body { params: "{}".into(), trace: self.trace.clone() };
        }
        let length = |(key, value): (&str, &str)| key.len() + value.len() + 4;
        let mut text = String::with_capacity(
            2 + ours.iter().copied().map(length).sum::<usize>()
                + self.members.iter().map(|(key, value)| length((key, value))).sum::<usize>(),
        );
        text.push('{');
        let theirs = self.members.iter().map(|(key, value)| (key.as_str(), value.as_str()));
        for (key, value) in ours.iter().copied().chain(theirs) {
            if text.len() > 1 {
                text.push(',');
            }
            json::push_quoted(&mut text, key);
            text.push(':');
            text.push_str(value);
        }
        text.push('}');
        Body { params: text.into(), trace: self.trace.clone() }
    }

    /// The value of a member, as JSON.
    pub fn value(&self, key: &str) -> Option<&str> {
        self.members.iter().find(|(given, _)| given == key).map(|(_, value)| value.as_str())
    }

    fn check_output_schema(&self) -> Result<()> {
        match self.members.iter().find(|(key, _)| key == "outputSchema") {
            Some((_, schema)) if schema != "null" => output_schema::check(schema),
            _ => Ok(()),
        }
    }

    fn set_approval_mode(&mut self, argument: &str, ours: &Map<String, Value>) -> Result<()> {
        let (policy, reviewer) = match ours.get("approvalMode") {
            None => return Ok(()),
            Some(Value::String(mode)) if mode == "denyAll" => ("never", None),
            Some(Value::String(mode)) if mode == "autoReview" => ("on-request", Some("auto_review")),
            Some(Value::String(mode)) if mode == "ask" => ("on-request", Some("user")),
            Some(other) => {
                return Err(invalid(
                    argument,
                    &format!("libcodex.approvalMode is {other}: it must be denyAll, autoReview or ask"),
                ));
            }
        };
        self.add(argument, "approvalMode", "approvalPolicy", json::quote(policy))?;
        match reviewer {
            None => Ok(()),
            Some(reviewer) => self.add(argument, "approvalMode", "approvalsReviewer", json::quote(reviewer)),
        }
    }

    fn set_sandbox(&mut self, argument: &str, ours: &Map<String, Value>, what_for: Use) -> Result<()> {
        let (mode, policy) = match ours.get("sandbox").map(Value::as_str) {
            None => return Ok(()),
            Some(Some("read-only")) => ("read-only", "readOnly"),
            Some(Some("workspace-write")) => ("workspace-write", "workspaceWrite"),
            Some(Some("full-access")) => ("danger-full-access", "dangerFullAccess"),
            Some(_) => {
                return Err(invalid(
                    argument,
                    "libcodex.sandbox must be read-only, workspace-write or full-access",
                ));
            }
        };
        match what_for {
            Use::Turn => self.add(
                argument,
                "sandbox",
                "sandboxPolicy",
                format!(r#"{{"type":{}}}"#, json::quote(policy)),
            ),
            _ => self.add(argument, "sandbox", "sandbox", json::quote(mode)),
        }
    }

    fn add(&mut self, argument: &str, ours: &str, key: &str, value: String) -> Result<()> {
        if self.members.iter().any(|(other, _)| other == key) {
            return Err(invalid(argument, &format!("libcodex.{ours} and {key} can't both be given")));
        }
        self.members.push((key.to_owned(), value));
        Ok(())
    }
}

fn milliseconds(argument: &str, ours: &Map<String, Value>, key: &str) -> Result<Option<Duration>> {
    match ours.get(key) {
        None | Some(Value::Null) => Ok(None),
        Some(value) => match value.as_u64().filter(|limit| *limit > 0) {
            Some(limit) => Ok(Some(Duration::from_millis(limit))),
            None => Err(invalid(
                argument,
                &format!("libcodex.{key} is {value}: it must be a whole number of milliseconds above 0"),
            )),
        },
    }
}

/// The trace context, as the protocol takes it beside the params.
fn trace(argument: &str, ours: &Map<String, Value>) -> Result<Option<String>> {
    let Some(trace) = ours.get("trace").filter(|trace| !trace.is_null()) else {
        return Ok(None);
    };
    let is_text = |value: &Value| value.as_str().is_some_and(|text| !text.is_empty());
    let is_known = |key: &str| matches!(key, "traceparent" | "tracestate");
    let members = trace.as_object().filter(|members| {
        members.contains_key("traceparent")
            && members.iter().all(|(key, value)| is_known(key) && is_text(value))
    });
    match members {
        Some(_) => Ok(Some(trace.to_string())),
        None => Err(invalid(
            argument,
            r#"libcodex.trace must be {"traceparent":"…"}, with a "tracestate" if there is one"#,
        )),
    }
}

fn flag(argument: &str, ours: &Map<String, Value>, key: &str, default: bool) -> Result<bool> {
    match ours.get(key) {
        None | Some(Value::Null) => Ok(default),
        Some(Value::Bool(flag)) => Ok(*flag),
        Some(value) => {
            Err(invalid(argument, &format!("libcodex.{key} is {value}: it must be true or false")))
        }
    }
}

fn invalid(argument: &str, what: &str) -> Error {
    Error::new(CODEX_E_INVALID_ARGUMENT, format!("{argument}: {what}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, what_for: Use) -> Result<Params> {
        Params::read("params_json", Some(text), what_for)
    }

    #[test]
    fn passes_the_protocol_s_members_untouched() {
        let text = "{\"b\" : 1e400,\n \"a\": 123456789012345678901234567890, \"libcodex\": {}}";
        let params = read(text, Use::Turn).unwrap();
        assert_eq!(
            params.with(&[("threadId", "\"t\"")]).params,
            r#"{"threadId":"t","b":1e400,"a":123456789012345678901234567890}"#
        );
        assert_eq!(read("{}", Use::Thread).unwrap().with(&[]).params, "{}");
    }

    #[test]
    fn approval_mode_and_sandbox_become_the_protocol_s_words() {
        let ask = read(r#"{"libcodex":{"approvalMode":"ask","sandbox":"read-only"}}"#, Use::Thread).unwrap();
        assert_eq!(
            ask.with(&[]).params,
            r#"{"approvalPolicy":"on-request","approvalsReviewer":"user","sandbox":"read-only"}"#
        );
        let deny =
            read(r#"{"libcodex":{"approvalMode":"denyAll","sandbox":"full-access"}}"#, Use::Turn).unwrap();
        assert_eq!(
            deny.with(&[]).params,
            r#"{"approvalPolicy":"never","sandboxPolicy":{"type":"dangerFullAccess"}}"#
        );
        let both = read(r#"{"sandbox":"read-only","libcodex":{"sandbox":"read-only"}}"#, Use::Thread);
        assert!(both.unwrap_err().message().contains("can't both be given"));
    }

    #[test]
    fn tools_are_declared_beside_the_caller_s() {
        let tools = [r#"{"name":"a"}"#.to_owned(), r#"{"name":"b"}"#.to_owned()];
        for (given, expected) in [
            ("{}", r#"{"dynamicTools":[{"name":"a"},{"name":"b"}]}"#),
            (r#"{"dynamicTools": []}"#, r#"{"dynamicTools":[{"name":"a"},{"name":"b"}]}"#),
            (r#"{"dynamicTools":[1]}"#, r#"{"dynamicTools":[{"name":"a"},{"name":"b"},1]}"#),
        ] {
            let mut params = read(given, Use::Thread).unwrap();
            params.add_tools("params_json", &tools).unwrap();
            assert_eq!(params.with(&[]).params, expected);
        }
        let mut params = read(r#"{"dynamicTools":7}"#, Use::Thread).unwrap();
        assert!(params.add_tools("params_json", &tools).is_err());
        assert!(params.add_tools("params_json", &[]).is_ok());
    }

    #[test]
    fn a_trace_goes_beside_the_params() {
        let text = r#"{"a":1,"libcodex":{"trace":{"traceparent":"00-a-b-01","tracestate":"x=y"}}}"#;
        let body = read(text, Use::Request).unwrap().with(&[]);
        assert_eq!(body.params, r#"{"a":1}"#);
        assert_eq!(body.trace.unwrap(), r#"{"traceparent":"00-a-b-01","tracestate":"x=y"}"#);
    }

    #[test]
    fn limits_have_their_defaults() {
        let params = read("{}", Use::Turn).unwrap();
        assert_eq!((params.deadline, params.idle), (None, Some(Duration::from_secs(600))));
        let params = read(r#"{"libcodex":{"deadlineMs":5,"idleTimeoutMs":-1}}"#, Use::Turn).unwrap();
        assert_eq!((params.deadline, params.idle), (Some(Duration::from_millis(5)), None));
    }

    #[test]
    fn an_output_schema_is_checked_unless_told_not_to() {
        let open = r#""outputSchema":{"type":"object","properties":{"a":{"type":"object","properties":{}}}}"#;
        let error = read(&format!("{{{open}}}"), Use::Turn).unwrap_err();
        assert_eq!(error.code(), CODEX_E_INVALID_ARGUMENT);
        assert!(error.message().starts_with("outputSchema: add \"additionalProperties\""), "{error}");
        let problems = error.detail("problems").unwrap().to_string();
        assert!(problems.contains("outputSchema/properties/a: "), "{problems}");
        let off = format!(r#"{{{open},"libcodex":{{"checkOutputSchema":false}}}}"#);
        assert_eq!(read(&off, Use::Turn).unwrap().with(&[]).params, format!("{{{open}}}"));
        for passes in [
            r#"{"outputSchema":null}"#,
            r#"{"outputSchema":{"type":"object","properties":{},"required":[],"additionalProperties":false}}"#,
        ] {
            assert_eq!(read(passes, Use::Turn).unwrap().with(&[]).params, passes);
        }
        // Where it means something else, it is the server's to judge.
        assert!(read(&format!("{{{open}}}"), Use::ThreadRequest).is_ok());
    }

    #[test]
    fn refuses_and_names_what_is_wrong() {
        for (text, what_for, named) in [
            (r#"{"libcodex":{"x":1}}"#, Use::Turn, "libcodex.x"),
            (r#"{"libcodex":{"deadlineMs":1}}"#, Use::Thread, "libcodex.deadlineMs"),
            (r#"{"libcodex":{"killBackground":true}}"#, Use::Steer, "known here: trace"),
            (r#"{"libcodex":{"deadlineMs":0}}"#, Use::Turn, "deadlineMs is 0"),
            (r#"{"libcodex":{"idleTimeoutMs":-2}}"#, Use::Turn, "idleTimeoutMs is -2"),
            (r#"{"libcodex":{"join":1}}"#, Use::Turn, "join is 1"),
            (r#"{"libcodex":{"checkOutputSchema":"no"}}"#, Use::Turn, "checkOutputSchema is \"no\""),
            (r#"{"libcodex":{"checkOutputSchema":false}}"#, Use::Steer, "libcodex.checkOutputSchema"),
            (r#"{"libcodex":{"approvalMode":"accept"}}"#, Use::Turn, "approvalMode"),
            (r#"{"libcodex":{"sandbox":"workspace"}}"#, Use::Turn, "libcodex.sandbox"),
            (r#"{"libcodex":{"trace":"00-1-1-00"}}"#, Use::Request, "libcodex.trace"),
            (r#"{"libcodex":{"trace":{"tracestate":"a=1"}}}"#, Use::Turn, "libcodex.trace"),
            (r#"{"libcodex":{"trace":{"traceparent":"p","x":"y"}}}"#, Use::Thread, "libcodex.trace"),
            (r#"{"libcodex":[]}"#, Use::Turn, "must be an object"),
            (r#"{"threadId":"t"}"#, Use::Turn, "\"threadId\""),
            (r#"{"input":[]}"#, Use::Turn, "\"input\""),
        ] {
            let error = read(text, what_for).unwrap_err();
            assert_eq!(error.code(), CODEX_E_INVALID_ARGUMENT, "{text}");
            assert!(error.message().contains(named), "{text}: {error}");
        }
        assert_eq!(read("[]", Use::Turn).unwrap_err().code(), CODEX_E_JSON);
    }
}
