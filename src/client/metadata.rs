//! The answer to `initialize`, with the server's name and version filled in from its user agent.
#![forbid(unsafe_code)]

use serde_json::{Map, Value, json};

use crate::base::error::{Error, Result};
use crate::base::status::CODEX_E_PROTOCOL;

/// The answer with `serverInfo` complete and a clean `serverVersion`; everything else as the server sent it.
pub fn normalize(answer: &str) -> Result<String> {
    let mut answer: Map<String, Value> =
        serde_json::from_str(answer).map_err(|_| missing("initialize: the answer is not a JSON object"))?;
    let user_agent = text(answer.get("userAgent"));
    let info = answer.get("serverInfo").cloned().unwrap_or(Value::Null);
    let (from_agent_name, from_agent_version) = split(&user_agent);
    let name = Some(text(info.get("name"))).filter(|name| !name.is_empty()).or(from_agent_name);
    let version =
        Some(text(info.get("version"))).filter(|version| !version.is_empty()).or(from_agent_version);
    let mut lacking = Vec::new();
    if user_agent.is_empty() {
        lacking.push("userAgent");
    }
    if name.is_none() {
        lacking.push("the server's name");
    }
    if version.is_none() {
        lacking.push("the server's version");
    }
    let (Some(name), Some(version), true) = (name, version, lacking.is_empty()) else {
        return Err(missing(&format!("initialize: the answer lacks {}", lacking.join(", "))));
    };
    let mut complete = info.as_object().cloned().unwrap_or_default();
    complete.insert("name".into(), name.into());
    complete.insert("version".into(), version.clone().into());
    answer.insert("serverInfo".into(), Value::Object(complete));
    let clean = version.split_whitespace().next().unwrap_or_default();
    answer.insert("serverVersion".into(), json!(clean));
    Ok(Value::Object(answer).to_string())
}

/// `name/version …`, else `name version …`, else a name alone.
fn split(user_agent: &str) -> (Option<String>, Option<String>) {
    let filled = |part: &str| Some(part.trim().to_owned()).filter(|part| !part.is_empty());
    let (name, version) = match user_agent.split_once('/') {
        Some(parts) => parts,
        None => match user_agent.split_once(char::is_whitespace) {
            Some(parts) => parts,
            None => (user_agent, ""),
        },
    };
    (filled(name), filled(version))
}

fn text(value: Option<&Value>) -> String {
    value.and_then(Value::as_str).unwrap_or_default().trim().to_owned()
}

fn missing(what: &str) -> Error {
    Error::new(CODEX_E_PROTOCOL, format!("{what}; is the executable really codex?"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn normalized(answer: Value) -> Value {
        serde_json::from_str(&normalize(&answer.to_string()).unwrap()).unwrap()
    }

    #[test]
    fn fills_the_server_info_from_the_user_agent() {
        let metadata = normalized(json!({
            "userAgent": "my_app/0.163.0 (Debian 12.0.0; x86_64) xterm (my_app; 1.0)",
            "codexHome": "/home/me/.codex", "platformFamily": "unix", "platformOs": "linux",
        }));
        assert_eq!(metadata["serverInfo"]["name"], "my_app");
        assert_eq!(metadata["serverInfo"]["version"], "0.163.0 (Debian 12.0.0; x86_64) xterm (my_app; 1.0)");
        assert_eq!(metadata["serverVersion"], "0.163.0");
        assert_eq!(metadata["codexHome"], "/home/me/.codex");
        assert_eq!(metadata["platformOs"], "linux");
    }

    #[test]
    fn what_the_server_says_itself_wins() {
        let metadata = normalized(json!({
            "userAgent": "agent/1", "serverInfo": {"name": " codex ", "version": "2.0 beta", "extra": 1},
        }));
        assert_eq!(metadata["serverInfo"], json!({"name": "codex", "version": "2.0 beta", "extra": 1}));
        assert_eq!(metadata["serverVersion"], "2.0");
        let half = normalized(json!({"userAgent": "agent/1", "serverInfo": {"name": "", "version": "2"}}));
        assert_eq!(half["serverInfo"], json!({"name": "agent", "version": "2"}));
    }

    #[test]
    fn splits_as_the_python_sdk_does() {
        let spaced = normalized(json!({"userAgent": "agent 1.2 (x)"}));
        assert_eq!(spaced["serverInfo"], json!({"name": "agent", "version": "1.2 (x)"}));
        let twice = normalized(json!({"userAgent": "  a/b/1.0  "}));
        assert_eq!(twice["serverInfo"], json!({"name": "a", "version": "b/1.0"}));
    }

    #[test]
    fn names_what_is_missing() {
        for (answer, lacking) in [
            (json!({}), "userAgent, the server's name, the server's version"),
            (json!({"userAgent": "   "}), "userAgent"),
            (json!({"userAgent": 7, "serverInfo": {"name": "a", "version": "1"}}), "lacks userAgent;"),
            (json!({"userAgent": "/0.163.0"}), "lacks the server's name;"),
            (json!({"userAgent": "alone"}), "lacks the server's version;"),
            (json!({"userAgent": "name/ "}), "lacks the server's version;"),
        ] {
            let error = normalize(&answer.to_string()).unwrap_err();
            assert_eq!(error.code(), CODEX_E_PROTOCOL);
            assert!(error.message().contains(lacking), "{answer}: {error}");
        }
        assert_eq!(normalize("[]").unwrap_err().code(), CODEX_E_PROTOCOL);
    }
}
