//! What a client can't do better: one thread and no library between the pipe and what is wanted of it.
//!
//! `how=raw` only reads; `how=split` also finds the ends of lines; `how=scan` also routes, with a scan of the bytes
//! of a delta whose shape is as expected, and with serde for every other line; `how=value` makes a tree of each.
//! The workloads are those that `benches/README.md` describes for every client.
#![forbid(unsafe_code)]

use std::collections::HashMap;
use std::io::{Read, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use bench::arguments::{number, value};
use bench::clock::{now, used};
use bench::measured::Measured;
use memchr::{memchr, memchr2};
use serde::Deserialize;
use serde_json::value::RawValue;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// How much is done with what is read.
#[derive(Clone, Copy, PartialEq)]
enum How {
    Raw,
    Split,
    Scan,
    Value,
}

/// The part of a line that routing needs.
#[derive(Deserialize)]
struct Line<'a> {
    #[serde(borrow)]
    id: Option<&'a RawValue>,
    #[serde(borrow)]
    method: Option<std::borrow::Cow<'a, str>>,
    #[serde(borrow)]
    params: Option<Params<'a>>,
    #[serde(borrow)]
    result: Option<&'a RawValue>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Params<'a> {
    turn_id: Option<&'a str>,
    #[serde(borrow)]
    turn: Option<Named<'a>>,
}

#[derive(Deserialize)]
struct Named<'a> {
    id: &'a str,
}

#[derive(Deserialize)]
struct Started<'a> {
    #[serde(borrow)]
    thread: Named<'a>,
}

/// Where the parts of a delta stand, if the line has the shape that codex gives it: nothing else in between, no
/// escapes. The turn and the text.
fn scan_delta(line: &[u8]) -> Option<(&[u8], &[u8])> {
    fn plain<'a>(rest: &mut &'a [u8], before: &[u8]) -> Option<&'a [u8]> {
        let text = rest.strip_prefix(before)?;
        let end = memchr2(b'"', b'\\', text)?;
        if text[end] != b'"' {
            return None;
        }
        *rest = &text[end..];
        Some(&text[..end])
    }
    let mut rest = line;
    plain(&mut rest, br#"{"method":"item/agentMessage/delta","params":{"threadId":""#)?;
    let turn = plain(&mut rest, br#"","turnId":""#)?;
    plain(&mut rest, br#"","itemId":""#)?;
    let text = plain(&mut rest, br#"","delta":""#)?;
    let digits = rest.strip_prefix(br#""},"emittedAtMs":"#)?.strip_suffix(b"}")?;
    digits.iter().all(u8::is_ascii_digit).then_some((turn, text))
}

/// What a turn of a workload has got so far.
#[derive(Default)]
struct Turns {
    counts: HashMap<Box<[u8]>, usize>,
    /// The turn of the line before, and its count, which most often is the next one's too.
    last: (Box<[u8]>, usize),
    deltas: usize,
    ended: usize,
    latency: Option<Vec<u64>>,
}

impl Turns {
    fn delta(&mut self, turn: &[u8], text: &[u8]) {
        self.deltas += 1;
        if *self.last.0 != *turn {
            let count = self.counts.entry(std::mem::take(&mut self.last.0)).or_default();
            *count += std::mem::take(&mut self.last.1);
            self.last.0 = turn.into();
        }
        self.last.1 += 1;
        self.time(text);
    }

    fn time(&mut self, text: &[u8]) {
        if let Some(latency) = &mut self.latency {
            let written = std::str::from_utf8(text).ok().and_then(|text| text.parse().ok()).unwrap_or(0);
            latency.push(now().saturating_sub(written));
        }
    }
}

struct Server {
    child: Child,
    stdin: ChildStdin,
    stdout: ChildStdout,
    buffer: Vec<u8>,
    filled: usize,
    /// Up to here there is no end of a line: a long one is not searched again at each read.
    searched: usize,
    requests: usize,
}

impl Server {
    fn start() -> Outcome<Server> {
        let program = std::env::var_os("BENCH_SERVER").ok_or("BENCH_SERVER names no server")?;
        let mut child = Command::new(program)
            .args(["app-server", "--listen", "stdio://"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let (stdin, stdout) =
            (child.stdin.take().ok_or("no stdin")?, child.stdout.take().ok_or("no stdout")?);
        let buffer = vec![0; 64 * 1024];
        let mut server = Server { child, stdin, stdout, buffer, filled: 0, searched: 0, requests: 0 };
        server.request(
            "initialize",
            r#"{"clientInfo":{"name":"limit","title":null,"version":"1"},"capabilities":{"experimentalApi":true}}"#,
        )?;
        server.stdin.write_all(b"{\"method\":\"initialized\"}\n")?;
        Ok(server)
    }

    /// Reads once; what was kept of the read before comes first.
    fn read(&mut self) -> Outcome<()> {
        if self.filled == self.buffer.len() {
            self.buffer.resize(self.buffer.len() * 2, 0);
        }
        let count = self.stdout.read(&mut self.buffer[self.filled..])?;
        if count == 0 {
            return Err("the server has gone".into());
        }
        self.filled += count;
        Ok(())
    }

    /// Drops what was dealt with.
    fn consume(&mut self, count: usize) {
        self.buffer.copy_within(count..self.filled, 0);
        self.filled -= count;
    }

    /// The lines that are there, each given to `take` until that says that it has what it wants.
    fn lines(&mut self, mut take: impl FnMut(&[u8]) -> bool) -> bool {
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

    fn send(&mut self, method: &str, params: &str) -> Outcome<usize> {
        let id = self.requests;
        self.requests += 1;
        self.stdin
            .write_all(format!("{{\"id\":{id},\"method\":\"{method}\",\"params\":{params}}}\n").as_bytes())?;
        Ok(id)
    }

    /// The result that answers a request; other lines are passed over.
    fn request(&mut self, method: &str, params: &str) -> Outcome<String> {
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

    fn thread(&mut self) -> Outcome<String> {
        let result = self.request("thread/start", "{}")?;
        let started: Started = serde_json::from_str(&result)?;
        Ok(started.thread.id.to_owned())
    }

    fn turn_params(thread: &str, prompt: &str) -> String {
        let text = serde_json::Value::from(prompt);
        format!(r#"{{"threadId":"{thread}","input":[{{"type":"text","text":{text}}}]}}"#)
    }

    /// Reads until `turns` turns are completed. The answers to turn/start are among the lines.
    fn stream(&mut self, how: How, wanted: usize, turns: &mut Turns) -> Outcome<()> {
        if how == How::Raw {
            return self.stream_raw(turns);
        }
        loop {
            let ended = self.lines(|line| {
                take_line(how, line, turns);
                turns.ended == wanted
            });
            if ended {
                return Ok(());
            }
            self.read()?;
        }
    }

    /// Only reads; nothing is kept. The end of the last line that a turn has says that it is completed.
    fn stream_raw(&mut self, turns: &mut Turns) -> Outcome<()> {
        let end: &[u8] = br#","durationMs":"#;
        loop {
            self.filled = 0;
            self.read()?;
            let tail = &self.buffer[self.filled.saturating_sub(80)..self.filled];
            if tail.ends_with(b"}\n")
                && memchr::memmem::find(tail, end).is_some_and(|at| tail[at + end.len()] != b'n')
            {
                self.filled = 0;
                turns.ended += 1;
                return Ok(());
            }
        }
    }

    fn close(mut self) -> Outcome<()> {
        drop(self.stdin);
        self.child.wait()?;
        Ok(())
    }
}

fn take_line(how: How, line: &[u8], turns: &mut Turns) {
    match how {
        How::Raw => {}
        How::Split => {
            // Just enough to know the end and, where times are asked for, the time.
            if line.starts_with(br#"{"method":"item/agentMessage/delta""#) {
                turns.deltas += 1;
                const AFTER: usize = br#""},"emittedAtMs":1795391397746}"#.len();
                if turns.latency.is_some() && line.len() > AFTER + 19 {
                    let end = line.len() - AFTER;
                    turns.time(&line[end - 19..end]);
                }
            } else if line.starts_with(br#"{"method":"turn/completed""#) {
                turns.ended += 1;
            }
        }
        How::Scan => match scan_delta(line) {
            Some((turn, text)) => turns.delta(turn, text),
            None => {
                let Ok(line) = serde_json::from_slice::<Line>(line) else { return };
                let (Some(method), Some(params)) = (line.method, line.params) else { return };
                let turn = params.turn_id.or(params.turn.map(|turn| turn.id)).unwrap_or_default();
                match method.as_ref() {
                    "item/agentMessage/delta" => turns.delta(turn.as_bytes(), b""),
                    "turn/completed" => turns.ended += 1,
                    _ => {}
                }
            }
        },
        How::Value => {
            let Ok(line) = serde_json::from_slice::<serde_json::Value>(line) else { return };
            match line["method"].as_str() {
                Some("item/agentMessage/delta") => {
                    let params = &line["params"];
                    let text = params["delta"].as_str().unwrap_or_default();
                    turns.delta(params["turnId"].as_str().unwrap_or_default().as_bytes(), text.as_bytes());
                }
                Some("turn/completed") => turns.ended += 1,
                _ => {}
            }
        }
    }
}

/// `stream`: turns of one thread, one after the other, the first of which is not measured.
fn stream(words: &[String], how: How) -> Outcome<Measured> {
    let prompt = value(words, "prompt").ok_or("no prompt")?;
    let (turns, deltas) = (number(words, "turns", 10)?, number(words, "deltas", 0)?);
    let mut server = Server::start()?;
    let thread = server.thread()?;
    let params = Server::turn_params(&thread, prompt);
    let mut measured = Measured::default();
    for turn in 0..=turns {
        let mut got = Turns::default();
        if number(words, "latency", 0)? == 1 {
            got.latency = Some(Vec::with_capacity(deltas));
        }
        let (began, began_used) = (now(), used());
        server.send("turn/start", &params)?;
        server.stream(how, 1, &mut got)?;
        let (took, took_used) = (now() - began, used() - began_used);
        if turn > 0 {
            measured.wall.push(took);
            measured.used.push(took_used);
            measured.deltas.push(if how == How::Raw { deltas } else { got.deltas });
            measured.latency.append(&mut got.latency.unwrap_or_default());
        }
    }
    server.close()?;
    Ok(measured)
}

/// `many`: turns of as many threads at once, of which the server feeds none before the last is begun.
fn many(words: &[String], how: How) -> Outcome<Measured> {
    let prompt = value(words, "prompt").ok_or("no prompt")?;
    let (rounds, turns) = (number(words, "rounds", 3)?, number(words, "turns", 64)?);
    let mut server = Server::start()?;
    let threads: Vec<String> = (0..turns).map(|_| server.thread()).collect::<Outcome<_>>()?;
    let mut measured = Measured::default();
    for round in 0..=rounds {
        let mut got = Turns::default();
        for thread in &threads[1..] {
            server.request("turn/start", &Server::turn_params(thread, prompt))?;
        }
        let (began, began_used) = (now(), used());
        server.send("turn/start", &Server::turn_params(&threads[0], prompt))?;
        server.stream(how, turns, &mut got)?;
        let (took, took_used) = (now() - began, used() - began_used);
        if round > 0 {
            measured.wall.push(took);
            measured.used.push(took_used);
            measured.deltas.push(got.deltas);
        }
    }
    server.close()?;
    Ok(measured)
}

/// `roundtrip`: `thread/loaded/list`, one after the other.
fn roundtrip(words: &[String]) -> Outcome<Measured> {
    let count = number(words, "count", 5000)?;
    let mut server = Server::start()?;
    server.thread()?;
    let mut measured = Measured::default();
    let mut began_used = 0;
    for at in 0..count + count / 10 {
        if at == count / 10 {
            began_used = used();
        }
        let began = now();
        server.request("thread/loaded/list", "{}")?;
        if at >= count / 10 {
            measured.wall.push(now() - began);
        }
    }
    measured.used.push((used() - began_used) / count as u64);
    server.close()?;
    Ok(measured)
}

/// `startup`: the process, `initialize`, the end of its stdin, its end.
fn startup(words: &[String]) -> Outcome<Measured> {
    let count = number(words, "count", 20)?;
    let mut measured = Measured::default();
    for at in 0..=count {
        let (began, began_used) = (now(), used());
        Server::start()?.close()?;
        if at > 0 {
            measured.wall.push(now() - began);
            measured.used.push(used() - began_used);
        }
    }
    Ok(measured)
}

fn run() -> Outcome<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let workload = words.first().ok_or("limit: which workload?")?.clone();
    let how = match value(&words, "how").unwrap_or("scan") {
        "raw" => How::Raw,
        "split" => How::Split,
        "scan" => How::Scan,
        "value" => How::Value,
        other => return Err(format!("how={other}?").into()),
    };
    let measured = match workload.as_str() {
        "stream" => stream(&words, how)?,
        "many" => many(&words, how)?,
        "roundtrip" => roundtrip(&words)?,
        "startup" => startup(&words)?,
        other => return Err(format!("there is no workload {other}").into()),
    };
    println!("{}", measured.line());
    Ok(())
}

fn main() {
    if let Err(error) = run() {
        eprintln!("limit: {error}");
        std::process::exit(1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bench::messages;

    #[test]
    fn a_delta_is_scanned_as_serde_reads_it_and_anything_odd_is_left_to_serde() {
        let (thread, turn) = (messages::id(1, 3), messages::id(2, 4));
        let line = messages::delta(&thread, &turn, "word");
        let expected: (&[u8], &[u8]) = (turn.as_bytes(), b"word");
        assert_eq!(scan_delta(line.trim_end().as_bytes()), Some(expected));
        for odd in [
            line.replace("word", r"a\nb"),
            line.replace("\"itemId\":\"msg_1\"", "\"itemId\":\"msg_1\",\"itemId\":\"x\""),
            line.replace("1795391397746", "1795391397746,\"more\":1"),
            line.replace("item/agentMessage/delta", "item/other"),
        ] {
            assert_eq!(scan_delta(odd.trim_end().as_bytes()), None, "{odd}");
        }
        let mut turns = Turns::default();
        for text in [line.clone(), line.replace("word", r"a\nb")] {
            take_line(How::Scan, text.trim_end().as_bytes(), &mut turns);
        }
        for text in messages::turn_ends(&thread, &turn, "completed", "text") {
            take_line(How::Scan, text.trim_end().as_bytes(), &mut turns);
        }
        assert_eq!((turns.deltas, turns.ended), (2, 1));
    }
}
