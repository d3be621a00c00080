//! Where the server is, and how it is reached.
#![forbid(unsafe_code)]

use std::path::PathBuf;

use super::record::secrets_of;
use super::{Link, replay, stdio};
use crate::base::error::{Error, Result};
use crate::base::status::CODEX_E_UNSUPPORTED;
use crate::runtime::launch::{self, launch};

/// What to connect to.
#[derive(Clone, Debug)]
pub enum Endpoint {
    /// A server of our own, over its standard streams.
    Stdio,
    /// A server that listens on a port.
    WebSocket(Remote),
    /// A server that listens on a socket file; codex's own place for it if `None`.
    Unix(Option<PathBuf>),
    /// `codex app-server proxy` of our own, in front of a server that listens on a socket file.
    Proxy(Option<PathBuf>),
    /// A recorded trace.
    Replay(PathBuf),
}

/// A server that listens on a port.
#[derive(Clone)]
pub struct Remote {
    /// `ws://` or `wss://`, a host, perhaps a port and a path.
    pub url: String,
    /// Header fields of the handshake, by name. Secret.
    pub headers: Vec<(String, String)>,
    /// The certificates that `wss://` trusts; the system's if `None`.
    pub ca_file: Option<PathBuf>,
}

impl Remote {
    /// The values of the header fields, and a token without the word before it.
    pub fn secrets(&self) -> Vec<String> {
        // The longer one first, of which the other is a part.
        let of =
            |value: &str| [Some(value.to_owned()), value.split_once(' ').map(|(_, token)| token.to_owned())];
        self.headers.iter().flat_map(|(_, value)| of(value)).flatten().collect()
    }
}

/// A URL as it may be shown: without its query, and not at all where it may hold a password.
pub fn named(url: &str) -> &str {
    if url.contains('@') {
        return "…";
    }
    url.split(['?', '#']).next().unwrap_or_default()
}

/// Without what is secret.
impl std::fmt::Debug for Remote {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let names: Vec<&str> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        out.debug_struct("Remote")
            .field("url", &named(&self.url))
            .field("headers", &names)
            .finish_non_exhaustive()
    }
}

impl Endpoint {
    /// Whether other clients may be connected to the same server.
    pub fn is_shared(&self) -> bool {
        matches!(self, Endpoint::WebSocket(_) | Endpoint::Unix(_) | Endpoint::Proxy(_))
    }

    /// What must not be recorded, wherever it comes up.
    pub fn secrets(&self, options: &launch::Options) -> Vec<String> {
        let mut secrets = secrets_of(options);
        if let Endpoint::WebSocket(remote) = self {
            secrets.extend(remote.secrets());
        }
        secrets
    }

    /// Says what can be known to be wrong before anything is tried.
    pub fn check(&self) -> Result<()> {
        match self {
            Endpoint::Stdio | Endpoint::Replay(_) => Ok(()),
            #[cfg(feature = "websocket")]
            Endpoint::WebSocket(remote) => super::websocket::check(remote),
            #[cfg(feature = "websocket")]
            Endpoint::Unix(_) if cfg!(not(unix)) => {
                Err(Error::new(CODEX_E_UNSUPPORTED, "transport: unix sockets are not supported on Windows"))
            }
            #[cfg(feature = "websocket")]
            Endpoint::Unix(_) | Endpoint::Proxy(_) => Ok(()),
            #[cfg(not(feature = "websocket"))]
            _ => Err(Error::new(
                CODEX_E_UNSUPPORTED,
                "transport: this libcodex was built without its feature `websocket`, so it can only start a server of its own",
            )),
        }
    }

    /// Starts what has to be started. The rest of the way is the transport's to open.
    pub fn link(&self, options: &launch::Options) -> Result<Link> {
        self.check()?;
        match self {
            #[cfg(feature = "websocket")]
            Endpoint::WebSocket(remote) => super::websocket::to_port(remote),
            #[cfg(feature = "websocket")]
            Endpoint::Unix(path) => super::websocket::to_file(path.as_deref()),
            #[cfg(feature = "websocket")]
            Endpoint::Proxy(path) => super::websocket::through_proxy(path.as_deref(), options),
            Endpoint::Replay(path) => replay::link(path),
            _ => launch(options, &launch::ON_STDIO).map(stdio::link),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_secret_of_a_remote_is_known_and_not_shown() {
        let headers = ["Bearer hidden-one", "Basic hidden-two", "hidden-three"];
        let remote = Remote {
            url: "ws://127.0.0.1:1/rpc?token=hidden-four".into(),
            headers: headers.map(|value| ("Authorization".into(), value.into())).into(),
            ca_file: None,
        };
        assert!(!format!("{remote:?}").contains("hidden"), "{remote:?}");
        let secrets = Endpoint::WebSocket(remote).secrets(&launch::Options::default());
        for secret in ["hidden-one", "hidden-two", "hidden-three"] {
            assert!(secrets.iter().any(|one| one == secret), "{secret}: {secrets:?}");
        }
    }
}
