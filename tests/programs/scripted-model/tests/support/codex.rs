//! The real codex, driven over its standard input and output.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::OnceLock;
use std::sync::mpsc::{self, Receiver};

use serde_json::{Value, json};

use super::{LIMIT, Model, folder};

/// `LIBCODEX_TEST_CODEX`, or the pinned one.
fn program() -> PathBuf {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    let find = || match std::env::var_os("LIBCODEX_TEST_CODEX") {
        Some(path) => PathBuf::from(path),
        None => {
            let fetch = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../setup/fetch-codex");
            let output = Command::new(fetch).stderr(Stdio::inherit()).output().unwrap();
            assert!(output.status.success(), "codex could not be fetched");
            PathBuf::from(String::from_utf8(output.stdout).unwrap().trim())
        }
    };
    PROGRAM.get_or_init(find).clone()
}

/// A running codex that talks to a model.
pub struct Codex {
    child: Child,
    stdin: Option<ChildStdin>,
    lines: Receiver<Value>,
    next: u64,
    folder: PathBuf,
}

/// How a turn went.
#[derive(Debug, Default)]
pub struct Turn {
    /// The turn, as `turn/completed` has it.
    pub turn: Value,
    /// The text of the agent's messages, put together from their deltas.
    pub text: String,
    /// How many deltas there were.
    pub deltas: usize,
    /// The finished items.
    pub items: Vec<Value>,
    /// The requests of the server.
    pub requests: Vec<Value>,
    /// The token usage that was told last.
    pub usage: Value,
}

impl Turn {
    /// The finished items of a kind.
    pub fn items(&self, kind: &str) -> Vec<&Value> {
        self.items.iter().filter(|item| item["type"] == kind).collect()
    }

    /// The last message of the agent.
    pub fn answer(&self) -> &str {
        let last = self.items("agentMessage").pop();
        last.and_then(|item| item["text"].as_str()).unwrap_or_default()
    }
}

impl Codex {
    /// Starts one with the model's overrides and further ones.
    pub fn start(model: &Model, overrides: &[&str]) -> Self {
        let folder = folder();
        let (home, work) = (folder.join("home"), folder.join("work"));
        fs::create_dir_all(&home).unwrap();
        fs::create_dir_all(&work).unwrap();
        let program = program();
        let mut command = Command::new(&program);
        let given = model.ready["configOverrides"].as_array().unwrap();
        for one in given.iter().map(|one| one.as_str().unwrap()).chain(overrides.iter().copied()) {
            command.args(["--config", one]);
        }
        command.args(["app-server", "--listen", "stdio://"]);
        command.env_clear().env("HOME", &home).env("CODEX_HOME", &home);
        let own = program.parent().and_then(Path::parent).map(|package| package.join("codex-path"));
        let path = std::env::var_os("PATH").unwrap_or_default();
        let path = own.into_iter().chain(std::env::split_paths(&path));
        command.env("PATH", std::env::join_paths(path).unwrap());
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).current_dir(&work);
        let mut child = command.spawn().unwrap();
        let (sender, lines) = mpsc::channel();
        let stdout = BufReader::new(child.stdout.take().unwrap());
        std::thread::spawn(move || {
            for line in stdout.lines().map_while(Result::ok) {
                let line = serde_json::from_str(&line).unwrap();
                if sender.send(line).is_err() {
                    return;
                }
            }
        });
        let stdin = child.stdin.take();
        let mut codex = Codex { child, stdin, lines, next: 0, folder };
        codex.request(
            "initialize",
            json!({"clientInfo": {"name": "scripted-model", "title": "test", "version": "0"},
                   "capabilities": {"experimentalApi": true}}),
        );
        codex.send(&json!({"method": "initialized"}));
        codex
    }

    /// The working directory of its threads.
    pub fn work(&self) -> PathBuf {
        self.folder.join("work")
    }

    fn send(&mut self, message: &Value) {
        let stdin = self.stdin.as_mut().unwrap();
        stdin.write_all(format!("{message}\n").as_bytes()).unwrap();
        stdin.flush().unwrap();
    }

    fn receive(&mut self) -> Value {
        self.lines.recv_timeout(LIMIT).expect("codex says nothing more")
    }

    fn ask(&mut self, method: &str, params: Value) -> u64 {
        self.next += 1;
        let id = self.next;
        self.send(&json!({"method": method, "id": id, "params": params}));
        id
    }

    /// A request and its result; what comes in between is skipped.
    pub fn request(&mut self, method: &str, params: Value) -> Value {
        let id = self.ask(method, params);
        loop {
            let message = self.receive();
            if message["id"] == id && message["method"].is_null() {
                assert!(message["error"].is_null(), "{method}: {message}");
                return message["result"].clone();
            }
        }
    }

    /// Starts a thread in the working directory, and gives its id.
    pub fn thread(&mut self, mut params: Value) -> String {
        params["cwd"] = json!(self.work());
        let result = self.request("thread/start", params);
        result["thread"]["id"].as_str().unwrap().to_owned()
    }

    /// Starts a turn, and gives its id.
    pub fn start_turn(&mut self, thread: &str, text: &str) -> String {
        let input = json!([{"type": "text", "text": text}]);
        let result = self.request("turn/start", json!({"threadId": thread, "input": input}));
        result["turn"]["id"].as_str().unwrap().to_owned()
    }

    /// Runs a turn to its end, and answers each request of the server with the same result.
    pub fn turn(&mut self, thread: &str, text: &str, answer: &Value) -> Turn {
        let input = json!([{"type": "text", "text": text}]);
        self.ask("turn/start", json!({"threadId": thread, "input": input}));
        self.finish(answer)
    }

    /// Follows the running turn to its end.
    pub fn finish(&mut self, answer: &Value) -> Turn {
        let mut turn = Turn::default();
        loop {
            let message = self.receive();
            let params = &message["params"];
            match message["method"].as_str() {
                Some("item/agentMessage/delta") => {
                    turn.deltas += 1;
                    turn.text.push_str(params["delta"].as_str().unwrap());
                }
                Some("item/completed") => turn.items.push(params["item"].clone()),
                Some("thread/tokenUsage/updated") => turn.usage = params["tokenUsage"]["last"].clone(),
                Some("turn/completed") => {
                    turn.turn = params["turn"].clone();
                    return turn;
                }
                Some(_) if !message["id"].is_null() => {
                    self.send(&json!({"id": message["id"], "result": answer}));
                    turn.requests.push(message);
                }
                Some(_) => {}
                None => assert!(message["error"].is_null(), "{message}"),
            }
        }
    }
}

impl Drop for Codex {
    fn drop(&mut self) {
        drop(self.stdin.take());
        // It ends by itself when its standard input does; killed only if it does not.
        for _ in 0..400 {
            match self.child.try_wait() {
                Ok(None) => std::thread::sleep(std::time::Duration::from_millis(5)),
                _ => break,
            }
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}
