//! The option `transport`.
#![forbid(unsafe_code)]

use serde_json::{Map, Value};
use std::path::PathBuf;

use crate::base::error::{Error, Result};
use crate::base::status::CODEX_E_INVALID_ARGUMENT;
use crate::transport::endpoint::{Endpoint, Remote};

/// Options that say how a server is started.
const STARTS: &[&str] = &["codexBin", "launchArgs", "configOverrides", "cwd", "env", "inheritEnv"];

/// Reads the option. `others` are the names of the options that are given beside it.
pub fn read(given: Option<Value>, others: &[&str]) -> Result<Endpoint> {
    let mut given = match given {
        None => return Ok(Endpoint::Stdio),
        Some(Value::Object(members)) => Members(members),
        Some(other) => return Err(invalid(&format!("is {other}: it must be an object with a type"))),
    };
    let kind = given.text("type")?.ok_or_else(|| invalid(&format!("has no type; {TYPES}")))?;
    let endpoint = match kind.as_str() {
        "stdio" => Endpoint::Stdio,
        "websocket" => Endpoint::WebSocket(given.remote()?),
        "unix" => Endpoint::Unix(given.path("path")?),
        "proxy" => Endpoint::Proxy(given.path("path")?),
        "replay" => {
            let path = given.path("path")?;
            Endpoint::Replay(path.ok_or_else(|| invalid("is of type replay and has no path"))?)
        }
        other => return Err(invalid(&format!("has the type {other:?}; {TYPES}"))),
    };
    given.nothing_left(&kind)?;
    refuse_others(&endpoint, &kind, others)?;
    endpoint.check()?;
    Ok(endpoint)
}

const TYPES: &str = "types are stdio, websocket, unix, proxy and replay";

/// Options that would have no effect are mistakes.
fn refuse_others(endpoint: &Endpoint, kind: &str, others: &[&str]) -> Result<()> {
    let (refused, why) = match endpoint {
        Endpoint::Stdio => return Ok(()),
        Endpoint::Proxy(_) => (
            &["configOverrides"][..],
            "the settings are those of the server behind the proxy, which runs already",
        ),
        Endpoint::Replay(_) => (STARTS, "it is for a server that the library starts, and a trace needs none"),
        _ => (STARTS, "it is for a server that the library starts, and this one runs already"),
    };
    if let Some(option) = others.iter().find(|option| refused.contains(option)) {
        return Err(invalid(&format!("is of type {kind}, so {option} can't be given: {why}")));
    }
    match endpoint {
        Endpoint::Proxy(Some(_)) if others.contains(&"launchArgs") => Err(invalid(
            "has a path, which launchArgs replaces with the rest of the command line: pass one of the two",
        )),
        _ => Ok(()),
    }
}

struct Members(Map<String, Value>);

impl Members {
    fn text(&mut self, key: &str) -> Result<Option<String>> {
        match self.0.remove(key) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) if !text.is_empty() && !text.contains('\0') => Ok(Some(text)),
            Some(_) => Err(invalid(&format!("{key} must be a string, not empty and without a NUL"))),
        }
    }

    fn path(&mut self, key: &str) -> Result<Option<PathBuf>> {
        Ok(self.text(key)?.map(PathBuf::from))
    }

    fn remote(&mut self) -> Result<Remote> {
        let url = self.text("url")?.ok_or_else(|| invalid("is of type websocket and has no url"))?;
        let mut headers = self.headers()?;
        if let Some(token) = self.text("bearerToken")? {
            if headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("authorization")) {
                return Err(invalid("has a bearerToken and a header Authorization: pass one of the two"));
            }
            if !token.bytes().all(|byte| byte.is_ascii_graphic()) {
                return Err(invalid(
                    "bearerToken holds a character that no token may hold, such as a line's end",
                ));
            }
            headers.push(("Authorization".into(), format!("Bearer {token}")));
        }
        Ok(Remote { url, headers, ca_file: self.path("caFile")? })
    }

    fn headers(&mut self) -> Result<Vec<(String, String)>> {
        let wrong = || invalid("headers must be an object of strings");
        let headers = match self.0.remove("headers") {
            None | Some(Value::Null) => return Ok(Vec::new()),
            Some(Value::Object(headers)) => headers,
            Some(_) => return Err(wrong()),
        };
        let header = |(name, value): (String, Value)| match value {
            Value::String(value) => Ok((name, value)),
            _ => Err(wrong()),
        };
        headers.into_iter().map(header).collect()
    }

    fn nothing_left(&self, kind: &str) -> Result<()> {
        match self.0.keys().next() {
            None => Ok(()),
            Some(key) => Err(invalid(&format!("of type {kind} has the unknown key {key:?}"))),
        }
    }
}

fn invalid(what: &str) -> Error {
    Error::new(CODEX_E_INVALID_ARGUMENT, format!("options_json: transport {what}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn refused(given: Value, others: &[&str]) -> Error {
        let text = given.to_string();
        read(Some(given), others).err().unwrap_or_else(|| panic!("{text} was not refused"))
    }

    #[test]
    fn without_it_a_server_is_started() {
        assert!(matches!(read(None, STARTS), Ok(Endpoint::Stdio)));
        assert!(matches!(read(Some(json!({"type": "stdio"})), STARTS), Ok(Endpoint::Stdio)));
    }

    #[cfg(feature = "websocket")]
    #[test]
    fn reads_every_type() {
        let given = json!({"type": "websocket", "url": "ws://127.0.0.1:1", "bearerToken": "abc", "headers": {"A": "b"}});
        let Ok(Endpoint::WebSocket(remote)) = read(Some(given), &[]) else { panic!("not read") };
        assert_eq!(remote.headers, [("A".into(), "b".into()), ("Authorization".into(), "Bearer abc".into())]);
        assert!(!format!("{remote:?}").contains("abc"));
        for (given, path) in [
            (json!({"type": "unix"}), None),
            (json!({"type": "unix", "path": "/a"}), Some("/a")),
            (json!({"type": "proxy", "path": "/a"}), Some("/a")),
        ] {
            let Ok(Endpoint::Unix(read) | Endpoint::Proxy(read)) = read(Some(given), &[]) else {
                panic!("not read")
            };
            assert_eq!(read, path.map(PathBuf::from));
        }
        read(Some(json!({"type": "proxy"})), &["codexBin", "cwd", "env", "inheritEnv", "launchArgs"])
            .unwrap();
    }

    #[cfg(feature = "websocket")]
    #[test]
    fn says_what_does_not_go_together() {
        for (given, others, named) in [
            (json!("unix"), &[][..], "\"unix\""),
            (json!({}), &[], "has no type"),
            (json!({"type": "pigeon"}), &[], "\"pigeon\""),
            (json!({"type": "unix", "url": "ws://a"}), &[], "\"url\""),
            (json!({"type": "websocket"}), &[], "no url"),
            (json!({"type": "websocket", "url": "http://a"}), &[], "ws://"),
            (json!({"type": "websocket", "url": "ws://a", "caFile": "/a"}), &[], "caFile"),
            (json!({"type": "unix", "path": 7}), &[], "path"),
            (json!({"type": "unix"}), &["codexBin"], "codexBin"),
            (json!({"type": "unix"}), &["configOverrides"], "configOverrides"),
            (json!({"type": "websocket", "url": "ws://127.0.0.1:1"}), &["env"], "env"),
            (json!({"type": "replay"}), &[], "no path"),
            (json!({"type": "replay", "path": "/a"}), &["codexBin"], "a trace needs none"),
            (json!({"type": "proxy"}), &["configOverrides"], "behind the proxy"),
            (json!({"type": "proxy", "path": "/a"}), &["launchArgs"], "launchArgs"),
        ] {
            let text = given.to_string();
            let error = refused(given, others);
            assert_eq!(error.code(), CODEX_E_INVALID_ARGUMENT, "{text}");
            assert!(error.message().contains(named), "{text}: {error}");
        }
    }

    #[cfg(feature = "websocket")]
    #[test]
    fn no_error_holds_a_token() {
        for given in [
            json!({"type": "websocket", "url": "ws://127.0.0.1:1", "bearerToken": "hid\nden"}),
            json!({"type": "websocket", "url": "ws://a.example", "bearerToken": "hidden"}),
            json!({"type": "websocket", "url": "ws://127.0.0.1:1", "bearerToken": "hidden", "headers": {"authorization": "x"}}),
            json!({"type": "websocket", "url": "ws://me:hidden@127.0.0.1:1"}),
        ] {
            let error = refused(given, &[]).json();
            assert!(!error.contains("hid"), "{error}");
        }
    }

    #[cfg(not(feature = "websocket"))]
    #[test]
    fn a_build_without_it_says_so() {
        let error = refused(json!({"type": "unix"}), &[]);
        assert_eq!(error.code(), crate::base::status::CODEX_E_UNSUPPORTED);
        assert!(error.message().contains("`websocket`"), "{error}");
    }
}
