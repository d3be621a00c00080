//! Stands in for `codex app-server` where that would be what one measures: it writes the same lines as fast as a pipe
//! takes them. What a turn consists of, its prompt says: see `benches/README.md`.
#![forbid(unsafe_code)]

use std::io::{self, BufRead};
use std::time::Duration;

use bench::clock::now;
use bench::directive::{Directive, Feed};
use bench::messages;
use serde::Deserialize;
use serde_json::value::RawValue;

/// A write of many lines has this many bytes at most: what a pipe holds.
const BLOCK: usize = 64 * 1024;

#[derive(Deserialize)]
struct Request<'a> {
    #[serde(borrow)]
    id: Option<&'a RawValue>,
    method: Option<&'a str>,
    #[serde(borrow)]
    params: Option<&'a RawValue>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct TurnStart {
    thread_id: String,
    input: Vec<Input>,
}

#[derive(Deserialize)]
struct Input {
    #[serde(default)]
    text: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Interrupt {
    turn_id: String,
}

/// A turn that is not over.
struct Turn {
    thread: String,
    turn: String,
    directive: Directive,
}

#[derive(Default)]
struct Server {
    threads: Vec<String>,
    turns_begun: usize,
    /// Turns that wait for others, to be fed at once.
    waiting: Vec<Turn>,
    /// Turns that go on until they are interrupted.
    held: Vec<Turn>,
}

/// Written at once at the end of what one request asks for, or line by line.
struct Output {
    out: io::Stdout,
    pending: Vec<u8>,
    feed: Feed,
}

impl Output {
    fn new(feed: Feed) -> Output {
        Output { out: io::stdout(), pending: Vec::with_capacity(BLOCK), feed }
    }

    fn line(&mut self, line: &str) -> io::Result<()> {
        if self.feed == Feed::Line {
            return self.write_now(line.as_bytes());
        }
        if self.pending.len() + line.len() > BLOCK {
            self.flush()?;
        }
        self.pending.extend_from_slice(line.as_bytes());
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        let pending = std::mem::take(&mut self.pending);
        self.write_now(&pending)?;
        self.pending = pending;
        self.pending.clear();
        Ok(())
    }

    /// A `write` of just these bytes: io::Stdout would cut at the last newline and keep what follows.
    fn write_now(&mut self, bytes: &[u8]) -> io::Result<()> {
        let mut left = bytes;
        while !left.is_empty() {
            let written = rustix::io::write(&self.out, left)?;
            left = &left[written..];
        }
        Ok(())
    }
}

impl Server {
    fn handle(&mut self, line: &str) -> Result<(), String> {
        let request: Request = serde_json::from_str(line).map_err(|error| format!("{error}: {line}"))?;
        let (Some(id), Some(method)) = (request.id.map(RawValue::get), request.method) else {
            return Ok(());
        };
        let params = request.params.map_or("{}", RawValue::get);
        let send = |line: &str| {
            Output::new(Feed::Line).write_now(line.as_bytes()).map_err(|error| error.to_string())
        };
        match method {
            "initialize" => send(&messages::initialized(id)),
            "thread/start" => {
                let thread = messages::id(1, self.threads.len());
                self.threads.push(thread.clone());
                send(&messages::thread_started(id, &thread))
            }
            "thread/loaded/list" => send(&messages::loaded(id, &self.threads)),
            "turn/start" => self.start(id, params),
            "turn/interrupt" => {
                let interrupt: Interrupt = serde_json::from_str(params).map_err(|error| error.to_string())?;
                send(&messages::empty(id))?;
                self.interrupt(&interrupt.turn_id)
            }
            "thread/unsubscribe" => send(&messages::empty(id)),
            _ => send(&messages::refused(id, &format!("the stand-in does not know {method}"))),
        }
    }

    fn start(&mut self, id: &str, params: &str) -> Result<(), String> {
        let start: TurnStart = serde_json::from_str(params).map_err(|error| format!("{error}: {params}"))?;
        let prompt = start.input.first().map_or("", |input| &input.text);
        let directive = Directive::read(prompt)?;
        let turn = Turn { thread: start.thread_id, turn: messages::id(2, self.turns_begun), directive };
        self.turns_begun += 1;
        let mut output = Output::new(turn.directive.feed);
        let answer = messages::turn_answer(id, &turn.turn);
        let begun = output.line(&answer).and_then(|()| {
            messages::turn_begins(&turn.thread, &turn.turn).iter().try_for_each(|line| output.line(line))
        });
        begun.map_err(|error| error.to_string())?;
        if turn.directive.hold {
            self.held.push(turn);
            return output.flush().map_err(|error| error.to_string());
        }
        self.waiting.push(turn);
        if self.waiting.len() < self.waiting[0].directive.turns {
            return output.flush().map_err(|error| error.to_string());
        }
        let turns = std::mem::take(&mut self.waiting);
        let directive = &turns[0].directive;
        let fed = match directive.pace_us {
            0 => feed(&mut output, &turns, directive.deltas),
            pace => feed_paced(&mut output, &turns, directive.deltas, pace),
        };
        fed.and_then(|()| turns.iter().try_for_each(|turn| end(&mut output, turn, "completed")))
            .and_then(|()| output.flush())
            .map_err(|error| error.to_string())
    }

    fn interrupt(&mut self, name: &str) -> Result<(), String> {
        let is_it = |turn: &Turn| turn.turn == name;
        let found = if let Some(at) = self.held.iter().position(is_it) {
            self.held.swap_remove(at)
        } else if let Some(at) = self.waiting.iter().position(is_it) {
            self.waiting.swap_remove(at)
        } else {
            return Ok(());
        };
        let mut output = Output::new(Feed::Block);
        end(&mut output, &found, "interrupted")
            .and_then(|()| output.flush())
            .map_err(|error| error.to_string())
    }
}

/// A delta for each turn, and so on, as fast as they are taken.
fn feed(output: &mut Output, turns: &[Turn], deltas: usize) -> io::Result<()> {
    let round: Vec<String> =
        turns.iter().map(|turn| messages::delta(&turn.thread, &turn.turn, messages::WORD)).collect();
    if output.feed == Feed::Line {
        return (0..deltas)
            .try_for_each(|_| round.iter().try_for_each(|line| output.write_now(line.as_bytes())));
    }
    // With what stands before them in one write where all of it is short, as in a short turn.
    let total = round[0].len() * round.len() * deltas;
    if output.pending.len() + total <= BLOCK {
        return (0..deltas).try_for_each(|_| round.iter().try_for_each(|line| output.line(line)));
    }
    output.flush()?;
    // As many whole rounds as a write takes; or, where not even one fits, as many lines.
    let length = round[0].len();
    let a_write = BLOCK / length;
    let round_text = round.concat();
    let rounds = (a_write / round.len()).max(1).min(deltas);
    let block = round_text.repeat(rounds);
    let mut left = deltas;
    while left > 0 {
        let now = rounds.min(left);
        for piece in block.as_bytes()[..now * round_text.len()].chunks(a_write * length) {
            output.write_now(piece)?;
        }
        left -= now;
    }
    Ok(())
}

/// A delta for each turn at each beat, with the time of its writing as its text.
fn feed_paced(output: &mut Output, turns: &[Turn], deltas: usize, pace_us: usize) -> io::Result<()> {
    output.flush()?;
    let pace = Duration::from_micros(pace_us as u64);
    for _ in 0..deltas {
        std::thread::sleep(pace);
        for turn in turns {
            let line = messages::delta(&turn.thread, &turn.turn, &format!("{:019}", now()));
            output.write_now(line.as_bytes())?;
        }
    }
    Ok(())
}

fn end(output: &mut Output, turn: &Turn, status: &str) -> io::Result<()> {
    let said = messages::WORD.len() * if turn.directive.hold { 0 } else { turn.directive.deltas };
    let length = turn.directive.text_bytes.unwrap_or(said);
    let mut text = messages::WORD.repeat(length / messages::WORD.len() + 1);
    text.truncate(length);
    for line in messages::turn_ends(&turn.thread, &turn.turn, status, &text) {
        output.line(&line)?;
    }
    Ok(())
}

/// What the environment asks for: `BENCH_SERVER_CORE`, this process keeps to that core, where the client keeps to
/// another; `BENCH_SERVER_PIPE`, so many bytes are ready for the client before this process has to wait.
fn settle() -> Result<(), String> {
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse::<usize>().ok());
    if let Some(core) = number("BENCH_SERVER_CORE") {
        let mut set = rustix::thread::CpuSet::new();
        set.set(core);
        rustix::thread::sched_setaffinity(None, &set).map_err(|error| format!("no core {core}: {error}"))?;
    }
    if let Some(bytes) = number("BENCH_SERVER_PIPE") {
        rustix::pipe::fcntl_setpipe_size(io::stdout(), bytes)
            .map_err(|error| format!("no {bytes} bytes in the pipe: {error}"))?;
    }
    Ok(())
}

fn main() {
    if let Err(error) = settle() {
        eprintln!("stand-in-server: {error}");
        std::process::exit(1);
    }
    let mut server = Server::default();
    let mut input = io::BufReader::with_capacity(BLOCK, io::stdin());
    let mut line = String::new();
    loop {
        line.clear();
        match input.read_line(&mut line) {
            Ok(0) => return,
            Ok(_) => {}
            Err(error) => {
                eprintln!("stand-in-server: {error}");
                return;
            }
        }
        if let Err(error) = server.handle(line.trim_end()) {
            eprintln!("stand-in-server: {error}");
            std::process::exit(1);
        }
    }
}
