//! What is said when no connection comes about: what happened, and what to do.
#![forbid(unsafe_code)]

use std::io;

use tungstenite::error::{Error as Failure, ProtocolError};
use tungstenite::http::StatusCode;

use crate::base::error::Error;
use crate::base::status::{CODEX_E_CLOSED, CODEX_E_IO};

/// So much of what a server says in its refusal is repeated.
const REPEATED: usize = 120;

/// What was to be reached.
pub struct Target {
    /// As it is named in messages.
    pub shown: String,
    /// What starts a server there.
    pub start: String,
    /// Never repeated, whatever the server says.
    pub secrets: Vec<String>,
}

impl Target {
    /// No way led there.
    pub fn not_reached(&self, error: &io::Error) -> Error {
        let shown = &self.shown;
        let refused = |reason: &str, what: String| {
            Error::new(CODEX_E_IO, what).with_reason(reason).with_retryable(true)
        };
        match error.kind() {
            io::ErrorKind::ConnectionRefused => refused(
                "connectionRefused",
                format!("nobody listens at {shown} ({error}): start a server with `{}`", self.start),
            ),
            io::ErrorKind::NotFound => refused(
                "noSocket",
                format!("there is no socket at {shown}: start a server with `{}`", self.start),
            ),
            io::ErrorKind::ConnectionAborted => stopped(),
            _ => Error::new(CODEX_E_IO, format!("could not connect to {shown}: {error}")),
        }
    }

    /// The handshake of TLS failed.
    #[cfg(feature = "tls")]
    pub fn no_tls(&self, error: &io::Error) -> Error {
        let what = match error.kind() {
            io::ErrorKind::InvalidData => {
                format!("{error}; pass the certificate of the server's authority as caFile if it is your own")
            }
            io::ErrorKind::UnexpectedEof => "the server ended the connection; does it speak TLS?".to_owned(),
            _ => error.to_string(),
        };
        Error::new(CODEX_E_IO, format!("no TLS connection to {}: {what}", self.shown)).with_reason("tls")
    }

    /// The upgrade to a WebSocket failed.
    pub fn no_upgrade(&self, failure: &Failure) -> Error {
        let shown = &self.shown;
        match failure {
            Failure::Http(answer) => {
                self.answered(answer.status(), answer.body().as_deref().unwrap_or_default())
            }
            Failure::Io(error) => Error::new(
                CODEX_E_IO,
                format!("the connection to {shown} broke during the WebSocket upgrade: {error}"),
            ),
            Failure::Protocol(ProtocolError::HandshakeIncomplete) => Error::new(
                CODEX_E_IO,
                format!("{shown} ended the connection during the WebSocket upgrade: is it codex app-server?"),
            )
            .with_reason("notWebSocket"),
            other => Error::new(
                CODEX_E_IO,
                format!(
                    "what listens at {shown} does not speak WebSocket ({other}): is it codex app-server?"
                ),
            )
            .with_reason("notWebSocket"),
        }
    }

    /// The server answered the upgrade with another status.
    fn answered(&self, status: StatusCode, body: &[u8]) -> Error {
        let said = self.said(body);
        let number = status.as_u16();
        let name = status.canonical_reason().map(|name| format!(" {name}")).unwrap_or_default();
        let (reason, advice) = match number {
            401 => ("unauthorized", "pass the server's token as bearerToken"),
            403 => (
                "forbidden",
                "codex refuses any request with an Origin header: does something on the way add one?",
            ),
            400 => ("upgradeRefused", "does something on the way take the Upgrade header out?"),
            300..=399 => {
                ("upgradeRefused", "it leads elsewhere, and is not followed: pass the final address")
            }
            _ => ("upgradeRefused", "is it codex app-server?"),
        };
        Error::new(CODEX_E_IO, format!("{} answered {number}{name}{said}: {advice}", self.shown))
            .with_reason(reason)
            .with_retryable(status.is_server_error())
            .with("httpStatus", number)
    }

    /// The first line of what came with a refusal, in brackets.
    fn said(&self, body: &[u8]) -> String {
        let mut text = String::from_utf8_lossy(body).into_owned();
        for secret in self.secrets.iter().filter(|secret| !secret.is_empty()) {
            text = text.replace(secret.as_str(), "…");
        }
        let line: String = text
            .lines()
            .next()
            .unwrap_or_default()
            .chars()
            .filter(|c| !c.is_control())
            .take(REPEATED)
            .collect();
        let line = line.trim();
        if line.is_empty() || line.starts_with('<') { String::new() } else { format!(" ({line})") }
    }
}

/// Somebody ended it while it was opened.
pub fn stopped() -> Error {
    Error::new(CODEX_E_CLOSED, "the client was closed while it connected")
}

#[cfg(test)]
mod tests {
    use super::*;
    use tungstenite::http::Response;

    fn target() -> Target {
        Target {
            shown: "ws://a:1".into(),
            start: "codex".into(),
            secrets: vec!["Bearer hidden".into(), "hidden".into()],
        }
    }

    #[test]
    fn a_status_is_told_with_what_to_do_and_without_secrets() {
        for (status, body, reason, holds) in [
            (401, "missing websocket bearer token", "unauthorized", "(missing websocket bearer token): pass"),
            (401, "no: hidden\nmore", "unauthorized", "(no: …): pass"),
            (403, "", "forbidden", "403 Forbidden: codex"),
            (400, "<html>", "upgradeRefused", "400 Bad Request: does"),
            (302, "", "upgradeRefused", "not followed"),
            (503, "busy", "upgradeRefused", "503 Service Unavailable (busy)"),
        ] {
            let answer = Response::builder().status(status).body(Some(body.as_bytes().to_vec())).unwrap();
            let error = target().no_upgrade(&Failure::Http(answer.into()));
            assert_eq!((error.code(), error.reason()), (CODEX_E_IO, reason), "{status}");
            assert!(error.message().contains(holds), "{error}");
            assert!(!error.json().contains("hidden"), "{error}");
            assert_eq!(error.detail("httpStatus"), Some(&status.into()));
            assert_eq!(error.is_retryable(), status == 503);
        }
    }
}
