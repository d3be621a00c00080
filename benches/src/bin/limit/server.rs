//! The server behind its two pipes, and the lines that come from it.

use std::io::{Read, Write};
use std::process::{Child, ChildStdout, Command, Stdio};

use memchr::memchr;
use serde::Deserialize;

use crate::Outcome;
use crate::line::{Line, Named};
use crate::wait::{InputWait, socket};

/// What the server is reached by.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Ends {
    /// Two pipes, and reads that block: the least that there is.
    Blocking,
    /// A socket to write to, which raises no SIGPIPE, and a wait before each read that can be interrupted: the least for a
    /// library, whose calls have a limit and can be woken.
    Waiting,
}

pub struct Server {
    child: Child,
    stdin: Box<dyn Write>,
    stdout: ChildStdout,
    wait: Option<InputWait>,
    buffer: Vec<u8>,
    filled: usize,
    /// Up to here there is no end of a line: a long one is not searched again at each read.
    searched: usize,
    requests: usize,
}

#[derive(Deserialize)]
struct Started<'a> {
    #[serde(borrow)]
    thread: Named<'a>,
}

impl Server {
    pub fn start(ends: Ends) -> Outcome<Server> {
        let program = std::env::var_os("BENCH_SERVER").ok_or("BENCH_SERVER names no server")?;
        let mut command = Command::new(program);
        command.args(["app-server", "--listen", "stdio://"]).stdout(Stdio::piped()).stderr(Stdio::null());
        let (mut child, stdin): (Child, Box<dyn Write>) = match ends {
            Ends::Blocking => {
                let mut child = command.stdin(Stdio::piped()).spawn()?;
                let stdin = child.stdin.take().ok_or("no stdin")?;
                (child, Box::new(stdin))
            }
            Ends::Waiting => {
                let (ours, childs) = socket()?;
                (command.stdin(childs).spawn()?, Box::new(ours))
            }
        };
        // It has the child's end of the socket.
        drop(command);
        let stdout = child.stdout.take().ok_or("no stdout")?;
        let wait = match ends {
            Ends::Blocking => None,
            Ends::Waiting => Some(InputWait::new(&stdout)?),
        };
        let buffer = vec![0; 64 * 1024];
        let mut server = Server { child, stdin, stdout, wait, buffer, filled: 0, searched: 0, requests: 0 };
        server.request(
            "initialize",
            r#"{"clientInfo":{"name":"limit","title":null,"version":"1"},"capabilities":{"experimentalApi":true}}"#,
        )?;
        server.stdin.write_all(b"{\"method\":\"initialized\"}\n")?;
        Ok(server)
    }

    /// Reads once; what was kept of the read before comes first.
    pub fn read(&mut self) -> Outcome<()> {
        if self.filled == self.buffer.len() {
            self.buffer.resize(self.buffer.len() * 2, 0);
        }
        if let Some(wait) = &mut self.wait {
            wait.wait()?;
        }
        let count = self.stdout.read(&mut self.buffer[self.filled..])?;
        if count == 0 {
            return Err("the server has gone".into());
        }
        self.filled += count;
        Ok(())
    }

    /// Reads once, and keeps nothing.
    pub fn read_only(&mut self) -> Outcome<&[u8]> {
        self.filled = 0;
        self.read()?;
        let count = std::mem::take(&mut self.filled);
        Ok(&self.buffer[..count])
    }

    /// Drops what was dealt with.
    fn consume(&mut self, count: usize) {
        self.buffer.copy_within(count..self.filled, 0);
        self.filled -= count;
    }

    /// The lines that are there, each given to `take` until that says that it has what it wants.
    pub fn lines(&mut self, mut take: impl FnMut(&[u8]) -> bool) -> bool {
        let (mut start, mut searched, mut done) = (0, self.searched, false);
        while !done {
            let Some(found) = memchr(b'\n', &self.buffer[searched..self.filled]) else {
                searched = self.filled;
                break;
            };
            let end = searched + found;
            done = take(&self.buffer[start..end]);
            start = end + 1;
            searched = start;
        }
        self.consume(start);
        self.searched = searched - start;
        done
    }

    pub fn send(&mut self, method: &str, params: &str) -> Outcome<usize> {
        let id = self.requests;
        self.requests += 1;
        self.stdin
            .write_all(format!("{{\"id\":{id},\"method\":\"{method}\",\"params\":{params}}}\n").as_bytes())?;
        Ok(id)
    }

    /// The result that answers a request; other lines are passed over.
    pub fn request(&mut self, method: &str, params: &str) -> Outcome<String> {
        let id = self.send(method, params)?.to_string();
        let mut result = None;
        loop {
            let there = self.lines(|line| {
                // An answer begins with its id, where a notification begins with its method.
                if !line.starts_with(b"{\"id\":") {
                    return false;
                }
                let line: Option<Line> = serde_json::from_slice(line).ok();
                let answer = line.filter(|line| line.id.is_some_and(|found| found.get() == id));
                result = answer.map(|line| line.result.map(|result| result.get().to_owned()));
                result.is_some()
            });
            if there {
                return result.flatten().ok_or_else(|| format!("{method} was refused").into());
            }
            self.read()?;
        }
    }

    pub fn thread(&mut self) -> Outcome<String> {
        let result = self.request("thread/start", "{}")?;
        let started: Started = serde_json::from_str(&result)?;
        Ok(started.thread.id.to_owned())
    }

    pub fn turn_params(thread: &str, prompt: &str) -> String {
        let text = serde_json::Value::from(prompt);
        format!(r#"{{"threadId":"{thread}","input":[{{"type":"text","text":{text}}}]}}"#)
    }

    pub fn close(mut self) -> Outcome<()> {
        drop(self.stdin);
        self.child.wait()?;
        Ok(())
    }
}
