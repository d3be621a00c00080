//! Where a WebSocket leads, and the request that asks for one.
#![forbid(unsafe_code)]

use std::io;
use std::net::{IpAddr, SocketAddr, ToSocketAddrs};
use std::path::{Path, PathBuf};
use std::thread;

use crossbeam_channel::{Receiver, select};
use tungstenite::client::IntoClientRequest;
use tungstenite::handshake::client::Request;
use tungstenite::http::header::{HeaderName, HeaderValue};
use tungstenite::http::{Uri, header};

use crate::base::error::{Error, Result};
use crate::base::status::{CODEX_E_INVALID_ARGUMENT, CODEX_E_UNSUPPORTED};
use crate::os;
use crate::runtime::environment;
use crate::transport::endpoint::{Remote, named};

/// These are the handshake's own. The server answers 403 to any `Origin`: it takes it for a web page.
const NOT_YOURS: [&str; 7] = [
    "connection",
    "host",
    "origin",
    "sec-websocket-extensions",
    "sec-websocket-key",
    "sec-websocket-protocol",
    "upgrade",
];

/// With these a server is told who calls.
const SECRET: [&str; 3] = ["authorization", "cookie", "proxy-authorization"];

/// Where a server listens.
#[derive(Clone, Debug)]
pub struct Address {
    /// Without brackets, where it is an IPv6 address.
    pub host: String,
    pub port: u16,
    pub is_tls: bool,
    uri: Uri,
}

impl Address {
    /// Reads a URL.
    pub fn read(url: &str) -> Result<Address> {
        let bad = |what: &str| invalid(&format!("url is {:?}: {what}", named(url)));
        let uri: Uri = url.parse().map_err(|_| bad("it is no URL"))?;
        let is_tls = match uri.scheme_str() {
            Some("ws") => false,
            Some("wss") => true,
            _ => return Err(bad("it must begin with ws:// or wss://")),
        };
        // What stands before an @ is a password: such a URL is not even named.
        if uri.authority().is_some_and(|authority| authority.as_str().contains('@')) {
            return Err(invalid("url has a user or a password in it: pass bearerToken or headers instead"));
        }
        let host = uri.host().unwrap_or_default().trim_matches(['[', ']']).to_owned();
        if host.is_empty() {
            return Err(bad("it names no host"));
        }
        let port = uri.port_u16().unwrap_or(if is_tls { 443 } else { 80 });
        if port == 0 {
            return Err(bad("its port is 0"));
        }
        Ok(Address { host, port, is_tls, uri })
    }

    /// Whether only this machine hears what is sent.
    pub fn is_loopback(&self) -> bool {
        match self.host.parse::<IpAddr>() {
            Ok(address) => address.is_loopback(),
            Err(_) => self.host.eq_ignore_ascii_case("localhost"),
        }
    }

    /// The URL without its query, which may be secret.
    pub fn shown(&self) -> String {
        let scheme = if self.is_tls { "wss" } else { "ws" };
        let authority = self.uri.authority().map_or("", |authority| authority.as_str());
        format!("{scheme}://{authority}{}", self.uri.path().trim_end_matches('/'))
    }

    /// What of the URL must not be repeated: its query, and each value in it.
    pub fn secrets(&self) -> Vec<String> {
        let query = self.uri.query().unwrap_or_default();
        let values = query.split('&').map(|part| part.split_once('=').map_or(part, |(_, value)| value));
        // A shorter one is no secret, and stands in other words.
        std::iter::once(query).chain(values).filter(|one| one.len() >= 4).map(str::to_owned).collect()
    }

    /// The addresses behind the name. Blocks until they are known or `stopped` says so; the question itself can't
    /// be taken back, so a thread waits for it.
    pub fn resolve(&self, stopped: &Receiver<()>) -> io::Result<Vec<SocketAddr>> {
        if let Ok(address) = self.host.parse::<IpAddr>() {
            return Ok(vec![SocketAddr::new(address, self.port)]);
        }
        let (found, answer) = crossbeam_channel::bounded(1);
        let question = (self.host.clone(), self.port);
        let ask = move || {
            // Nobody may wait any more.
            let _ = found.send(question.to_socket_addrs().map(Iterator::collect));
        };
        let builder = thread::Builder::new().name("codex-resolve".into());
        os::with_signals_blocked(|| builder.spawn(ask))?;
        select! {
            recv(answer) -> found => found.unwrap_or_else(|_| Err(io::ErrorKind::Other.into())),
            recv(stopped) -> _ => Err(io::ErrorKind::ConnectionAborted.into()),
        }
    }

    /// The request for a WebSocket.
    pub fn request(&self, headers: &[(String, String)]) -> Result<Request> {
        request(self.uri.clone(), headers)
    }
}

/// The request for a WebSocket to a server on a socket file, which has no name.
pub fn local_request() -> Result<Request> {
    request(Uri::from_static("ws://localhost/"), &[])
}

fn request(uri: Uri, headers: &[(String, String)]) -> Result<Request> {
    let mut request = uri.into_client_request().map_err(|error| invalid(&format!("url: {error}")))?;
    for (name, value) in headers {
        let bad = |what: &str| invalid(&format!("headers: {name:?} {what}"));
        let field =
            HeaderName::from_bytes(name.as_bytes()).map_err(|_| bad("can't be the name of a header"))?;
        if NOT_YOURS.contains(&field.as_str()) || field == header::SEC_WEBSOCKET_VERSION {
            return Err(bad("is the handshake's own"));
        }
        let mut value = HeaderValue::from_str(value)
            .map_err(|_| bad("has a value with a character that no header may hold"))?;
        value.set_sensitive(true);
        request.headers_mut().insert(field, value);
    }
    Ok(request)
}

/// Says what is wrong with where a server is said to be.
pub fn check(remote: &Remote) -> Result<Address> {
    let address = Address::read(&remote.url)?;
    address.request(&remote.headers)?;
    if remote.ca_file.is_some() && !address.is_tls {
        return Err(invalid("caFile is for wss:// only"));
    }
    if address.is_tls && !cfg!(feature = "tls") {
        let what =
            "transport: this libcodex was built without its feature `tls`, so it can't connect to wss://";
        return Err(Error::new(CODEX_E_UNSUPPORTED, what));
    }
    let is_secret = |name: &str| SECRET.iter().any(|secret| name.eq_ignore_ascii_case(secret));
    if remote.headers.iter().any(|(name, _)| is_secret(name)) && !address.is_tls && !address.is_loopback() {
        return Err(invalid(
            "a bearer token or a cookie would be sent to another machine for all to read: use wss://, or a tunnel and a loopback address",
        ));
    }
    Ok(address)
}

/// Where codex listens unless it is told otherwise.
pub fn default_file() -> Result<PathBuf> {
    let environment = os::environment();
    let home = match environment::get(&environment, "CODEX_HOME") {
        Some(home) => PathBuf::from(home),
        None => {
            let home = environment::get(&environment, "HOME").ok_or_else(|| {
                invalid("neither CODEX_HOME nor HOME is set: pass the path of the server's socket")
            })?;
            Path::new(home).join(".codex")
        }
    };
    Ok(home.join("app-server-control").join("app-server-control.sock"))
}

fn invalid(what: &str) -> Error {
    Error::new(CODEX_E_INVALID_ARGUMENT, format!("options_json: transport: {what}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_urls() {
        for (url, host, port, is_tls, shown) in [
            ("ws://127.0.0.1:4500", "127.0.0.1", 4500, false, "ws://127.0.0.1:4500"),
            ("wss://Codex.example/rpc/?key=secret", "Codex.example", 443, true, "wss://Codex.example/rpc"),
            ("ws://[::1]:80/", "::1", 80, false, "ws://[::1]:80"),
            ("ws://localhost", "localhost", 80, false, "ws://localhost"),
        ] {
            let address = Address::read(url).unwrap();
            assert_eq!((address.host.as_str(), address.port, address.is_tls), (host, port, is_tls), "{url}");
            assert_eq!(address.shown(), shown);
            assert_eq!(address.is_loopback(), url.starts_with("ws:"), "{url}");
        }
    }

    #[test]
    fn says_what_is_wrong_with_a_url() {
        for (url, named) in [
            ("", "no URL"),
            ("http://127.0.0.1:1", "ws:// or wss://"),
            ("127.0.0.1:1", "ws:// or wss://"),
            ("ws://:80", "host"),
            ("ws://a:0", "port is 0"),
            ("ws://a b", "no URL"),
        ] {
            let error = Address::read(url).unwrap_err();
            assert_eq!(error.code(), CODEX_E_INVALID_ARGUMENT, "{url}");
            assert!(error.message().contains(named), "{url}: {error}");
        }
        let error = Address::read("ws://me:hidden@127.0.0.1:1").unwrap_err();
        assert!(error.message().contains("password") && !error.message().contains("hidden"), "{error}");
        for url in [
            "http://me:hidden@127.0.0.1:1",
            "ws://me:hidden @127.0.0.1:1",
            "ws://a:0/?token=hidden",
            "http://a?token=hidden",
            "ws://a b#hidden",
        ] {
            let error = Address::read(url).unwrap_err();
            assert!(!error.json().contains("hidden"), "{error}");
        }
        let address = Address::read("ws://a/rpc?token=hidden%21&plain").unwrap();
        assert_eq!(address.secrets(), ["token=hidden%21&plain", "hidden%21", "plain"]);
    }

    fn remote(url: &str, headers: &[(&str, &str)]) -> Remote {
        let headers = headers.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect();
        Remote { url: url.into(), headers, ca_file: None }
    }

    #[test]
    fn a_secret_leaves_the_machine_only_under_tls() {
        let token = [("Authorization", "Bearer hidden")];
        for good in ["ws://127.0.0.1:1", "ws://[::1]:1", "wss://a.example", "ws://LOCALHOST:1"] {
            check(&remote(good, &token)).unwrap();
        }
        let error = check(&remote("ws://a.example:1", &token)).unwrap_err();
        assert!(error.message().contains("wss://") && !error.message().contains("hidden"), "{error}");
        check(&remote("ws://a.example:1", &[("X-Other", "1")])).unwrap();
    }

    #[test]
    fn the_handshake_s_own_headers_are_refused() {
        for (name, value) in [
            ("Origin", "http://a"),
            ("host", "a"),
            ("Sec-WebSocket-Key", "a"),
            ("a b", "c"),
            ("A", "hidden\n"),
        ] {
            let error = check(&remote("ws://127.0.0.1:1", &[(name, value)])).unwrap_err();
            assert!(error.message().contains(name) && !error.message().contains("hidden"), "{error}");
        }
        let request =
            Address::read("ws://127.0.0.1:1").unwrap().request(&[("X-A".into(), "b".into())]).unwrap();
        assert_eq!(request.headers()["x-a"], "b");
        assert!(!request.headers().contains_key("origin"));
        assert!(!format!("{:?}", request.headers()).contains("\"b\""), "it is marked as secret");
    }
}
