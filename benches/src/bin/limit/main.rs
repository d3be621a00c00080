//! What a client can't do better: one thread and no library between the pipe and what is wanted of it.
//!
//! `how=raw` only reads; `how=split` also finds the ends of lines; `how=wait` is the same with the system calls that a
//! library needs, whose calls have a limit; `how=scan` also routes, with a scan of the bytes of a delta whose shape is as
//! expected, and with serde for every other line; `how=threads` hands what `scan` finds to a thread for each turn; `how=value` makes a tree of each.
//! The workloads are those that `benches/README.md` describes for every client.
#![forbid(unsafe_code)]

mod line;
mod server;
mod threads;
mod wait;

use std::collections::HashMap;

use bench::arguments::{number, value};
use bench::clock::{now, used};
use bench::measured::Measured;

use self::line::{Line, scan_delta};
use self::server::{Ends, Server};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// How much is done with what is read.
#[derive(Clone, Copy, PartialEq)]
enum How {
    Raw,
    Split,
    Wait,
    Scan,
    Threads,
    Value,
}

impl How {
    fn ends(self) -> Ends {
        match self {
            How::Wait => Ends::Waiting,
            _ => Ends::Blocking,
        }
    }
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

/// Reads until `wanted` turns are completed. The answers to turn/start are among the lines.
fn read_turns(server: &mut Server, how: How, wanted: usize, turns: &mut Turns) -> Outcome<()> {
    if how == How::Raw {
        return read_raw(server, turns);
    }
    loop {
        let ended = server.lines(|line| {
            take_line(how, line, turns);
            turns.ended == wanted
        });
        if ended {
            return Ok(());
        }
        server.read()?;
    }
}

/// Only reads; nothing is kept. The end of the last line that a turn has says that it is completed.
fn read_raw(server: &mut Server, turns: &mut Turns) -> Outcome<()> {
    let end: &[u8] = br#","durationMs":"#;
    loop {
        let read = server.read_only()?;
        let tail = &read[read.len().saturating_sub(80)..];
        if tail.ends_with(b"}\n")
            && memchr::memmem::find(tail, end).is_some_and(|at| tail[at + end.len()] != b'n')
        {
            turns.ended += 1;
            return Ok(());
        }
    }
}

fn take_line(how: How, line: &[u8], turns: &mut Turns) {
    match how {
        How::Raw | How::Threads => {}
        How::Split | How::Wait => {
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
    let mut server = Server::start(how.ends())?;
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
        read_turns(&mut server, how, 1, &mut got)?;
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
    let mut server = Server::start(how.ends())?;
    let threads: Vec<String> = (0..turns).map(|_| server.thread()).collect::<Outcome<_>>()?;
    let mut measured = Measured::default();
    for round in 0..=rounds {
        let mut got = Turns::default();
        for thread in &threads[1..] {
            server.request("turn/start", &Server::turn_params(thread, prompt))?;
        }
        let (began, began_used) = (now(), used());
        server.send("turn/start", &Server::turn_params(&threads[0], prompt))?;
        match how {
            How::Threads => (got.deltas, got.ended) = threads::read_turns(&mut server, turns)?,
            _ => read_turns(&mut server, how, turns, &mut got)?,
        }
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
fn roundtrip(words: &[String], how: How) -> Outcome<Measured> {
    let count = number(words, "count", 5000)?;
    let mut server = Server::start(how.ends())?;
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
fn startup(words: &[String], how: How) -> Outcome<Measured> {
    let count = number(words, "count", 20)?;
    let mut measured = Measured::default();
    for at in 0..=count {
        let (began, began_used) = (now(), used());
        Server::start(how.ends())?.close()?;
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
        "wait" => How::Wait,
        "scan" => How::Scan,
        "threads" => How::Threads,
        "value" => How::Value,
        other => return Err(format!("how={other}?").into()),
    };
    let measured = match workload.as_str() {
        "stream" => stream(&words, how)?,
        "many" => many(&words, how)?,
        "roundtrip" => roundtrip(&words, how)?,
        "startup" => startup(&words, how)?,
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
