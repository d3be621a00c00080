//! The probes of a codex that listens on a port: plain HTTP for whatever watches over it, without a token. The library
//! is no part of them; a client that the same server refuses shows that the server does ask for its token.
#![cfg(target_os = "linux")]

mod support;

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use codex::base::deadline::Timeout;
use codex::client::Client;
use support::listening::{Listening, TOKEN, Where};
use support::scratch::Scratch;

/// The status line of the answer to a GET.
fn get(address: &str, path: &str) -> String {
    let mut connection = TcpStream::connect(address).expect("a connection");
    connection.set_read_timeout(Some(Duration::from_secs(20))).expect("a limit");
    let request = format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
    connection.write_all(request.as_bytes()).expect("sent");
    let mut answer = String::new();
    connection.read_to_string(&mut answer).expect("an answer");
    answer.lines().next().unwrap_or_default().to_owned()
}

#[test]
fn the_probes_answer_without_a_token_where_a_client_needs_one() {
    let scratch = Scratch::new().expect("a scratch folder");
    let settings = ["features.shell_snapshot=false".to_owned()];
    let server = Listening::start(&scratch, Where::Port, &settings).expect("a codex that listens");
    let address = server.address.trim_start_matches("ws://");
    assert_eq!(get(address, "/readyz"), "HTTP/1.1 200 OK");
    assert_eq!(get(address, "/healthz"), "HTTP/1.1 200 OK");
    assert!(!get(address, "/elsewhere").contains(" 200 "));

    let start = |token: &str| {
        let url = &server.address;
        let options =
            format!(r#"{{"transport":{{"type":"websocket","url":"{url}","bearerToken":"{token}"}}}}"#);
        Client::start(Some(&options), Timeout::After(Duration::from_secs(20)))
    };
    let refused = start("another").err().expect("the token is wrong");
    assert_eq!(refused.reason(), "unauthorized");
    assert!(start(TOKEN).is_ok(), "the token is right");
}
