//! A small HTTP server on this machine that stands in for services which codex asks: it answers as the table says.

use serde_json::Value;
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::pattern::{Bindings, fill};

/// The server; it ends with the test program.
pub struct Web {
    url: String,
    routes: BTreeMap<String, Value>,
    shared: Arc<Mutex<Shared>>,
}

#[derive(Default)]
struct Shared {
    /// Answers by method and path: `GET /usage`.
    answers: BTreeMap<String, Value>,
    /// What was put into `/files/`, to be got again.
    put: BTreeMap<String, Vec<u8>>,
    /// What was asked for, with the status of its answer.
    asked: Vec<String>,
}

impl Web {
    /// Starts it, if there is anything to answer.
    pub fn start(routes: &BTreeMap<String, Value>) -> Result<Web, String> {
        let mut web = Web { url: String::new(), routes: routes.clone(), shared: Arc::default() };
        if routes.is_empty() {
            return Ok(web);
        }
        let listener = TcpListener::bind(("127.0.0.1", 0)).map_err(|error| error.to_string())?;
        let address = listener.local_addr().map_err(|error| error.to_string())?;
        web.url = format!("http://{address}");
        let shared = Arc::clone(&web.shared);
        std::thread::spawn(move || {
            for connection in listener.incoming().flatten() {
                let shared = Arc::clone(&shared);
                std::thread::spawn(move || {
                    // A client that hangs up needs no answer.
                    let _ = serve(connection, &shared);
                });
            }
        });
        Ok(web)
    }

    /// Where it listens.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Fills the holes of its answers.
    pub fn answer_with(&self, known: &Bindings) -> Result<(), String> {
        let answers = self.routes.iter().map(|(route, answer)| Ok((route.clone(), fill(answer, known)?)));
        lock(&self.shared).answers = answers.collect::<Result<_, String>>()?;
        Ok(())
    }

    /// What was asked for.
    pub fn asked(&self) -> Vec<String> {
        lock(&self.shared).asked.clone()
    }
}

fn lock(shared: &Mutex<Shared>) -> MutexGuard<'_, Shared> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

/// One request, one answer.
fn serve(connection: TcpStream, shared: &Mutex<Shared>) -> std::io::Result<()> {
    connection.set_read_timeout(Some(Duration::from_secs(10)))?;
    let mut reader = BufReader::new(&connection);
    let mut first = String::new();
    reader.read_line(&mut first)?;
    let mut words = first.split_whitespace();
    let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let path = target.split('?').next().unwrap_or_default();
    let mut length = 0;
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 || line.trim().is_empty() {
            break;
        }
        if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().unwrap_or(0);
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    let (status, answer) = answer(&mut lock(shared), method, path, &body);
    lock(shared).asked.push(format!("web: {method} {target}: {status}"));
    let head = format!(
        "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
        answer.len()
    );
    let mut connection = &connection;
    connection.write_all(head.as_bytes())?;
    connection.write_all(&answer)
}

fn answer(shared: &mut Shared, method: &str, path: &str, body: &[u8]) -> (&'static str, Vec<u8>) {
    match (shared.answers.get(&format!("{method} {path}")), method) {
        (Some(_), "DELETE") => ("204 No Content", Vec::new()),
        (Some(answer), _) => ("200 OK", answer.to_string().into_bytes()),
        (None, "PUT") if path.starts_with("/files/") => {
            shared.put.insert(path.to_owned(), body.to_vec());
            ("200 OK", b"{}".to_vec())
        }
        (None, "GET") if shared.put.contains_key(path) => {
            ("200 OK", shared.put.get(path).cloned().unwrap_or_default())
        }
        _ => ("404 Not Found", b"{}".to_vec()),
    }
}
