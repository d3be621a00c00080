//! The server: reads, keeps threads and turns, and plays the plan's steps or the usual ones.

use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::io::BufRead;
use std::process::{Command, Stdio};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::fill::{fill, fill_text};
use crate::messages::{self, Context};
use crate::output::Output;
use crate::plan::{Piece, Plan, Step};
use crate::record::Record;
use crate::system;

/// What a test may look at; the rest of the environment is nobody's business.
fn shown_environment() -> serde_json::Map<String, Value> {
    let shown = |name: &str| {
        ["PATH", "HOME"].contains(&name)
            || ["CODEX_", "LIBCODEX_", "TEST_"].iter().any(|start| name.starts_with(start))
    };
    let text = |text: std::ffi::OsString| text.to_string_lossy().into_owned();
    let all = std::env::vars_os().map(|(name, value)| (text(name), text(value).into()));
    all.filter(|(name, _)| shown(name)).collect()
}

/// One faulty server, shared by its threads.
pub struct Server {
    plan: Plan,
    record: Record,
    output: Mutex<Output>,
    state: Mutex<State>,
    received: Condvar,
}

#[derive(Default)]
struct State {
    occasions: HashMap<String, usize>,
    threads: usize,
    turns: usize,
    /// The running turn of each thread.
    running: HashMap<String, String>,
    last: Context,
    held: Vec<String>,
    /// What has been received: methods, and `answer <id>`.
    heard: Vec<String>,
    deaf: bool,
}

/// What is received, as far as it matters here.
#[derive(Deserialize)]
struct Message {
    #[serde(default)]
    id: Value,
    method: Option<String>,
    params: Option<Box<RawValue>>,
    result: Option<Box<RawValue>>,
    error: Option<Box<RawValue>>,
}

/// Whether steps are played on the thread that reads.
#[derive(Clone, Copy, PartialEq)]
enum On {
    Reader,
    Aside,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Server {
    /// A server that follows the plan.
    pub fn new(plan: Plan, record: Record) -> Arc<Server> {
        let (output, state) = Default::default();
        Arc::new(Server { plan, record, output, state, received: Condvar::new() })
    }

    /// Runs to the end; gives the exit code.
    pub fn run(self: &Arc<Server>) -> i32 {
        let limit = Duration::from_secs(self.plan.lifetime_seconds);
        let watched = Arc::clone(self);
        std::thread::spawn(move || {
            std::thread::sleep(limit);
            watched.record.event("lifetimeOver", json!({}));
            std::process::exit(99);
        });
        let server = Arc::clone(self);
        let listening = system::on_terminate(move || {
            server.record.event("SIGTERM", json!({}));
            server.occasion("SIGTERM", Context::of("SIGTERM"), On::Aside);
        });
        if let Err(error) = listening {
            eprintln!("faulty-server: SIGTERM: {error}");
        }
        self.record.event(
            "launch",
            json!({
                "args": std::env::args_os().map(|arg| arg.to_string_lossy().into_owned()).collect::<Vec<_>>(),
                "cwd": std::env::current_dir().unwrap_or_default(),
            "env": shown_environment(),
                "processGroup": system::process_group(),
            }),
        );
        self.occasion("launch", Context::of("launch"), On::Reader);
        self.read();
        self.record.event("eof", json!({}));
        self.occasion("eof", Context::of("eof"), On::Reader);
        // Still here: deaf to the end of its input, or busy with steps that a rule set going.
        loop {
            std::thread::park();
        }
    }

    fn read(self: &Arc<Server>) {
        let mut input = std::io::stdin().lock();
        let mut line = Vec::new();
        loop {
            while lock(&self.state).deaf {
                std::thread::park();
            }
            line.clear();
            match input.read_until(b'\n', &mut line) {
                Ok(0) => return,
                Ok(_) => {}
                Err(error) => {
                    self.record.event("readError", json!({"error": error.to_string()}));
                    return;
                }
            }
            if line.last() == Some(&b'\n') {
                line.pop();
            }
            self.record.received(&line);
            match serde_json::from_slice::<Message>(&line) {
                Ok(message) => self.take(&message),
                // As the real server: a word on stderr and no answer.
                Err(error) => eprintln!("ERROR Failed to deserialize JSONRPCMessage: {error}"),
            }
        }
    }

    fn take(self: &Arc<Server>, message: &Message) {
        // The real server keeps numbers as text; one that is no double is nothing here, and no reason to be silent.
        let params = message.params.as_ref().or(message.result.as_ref()).or(message.error.as_ref());
        let params = params.and_then(|raw| serde_json::from_str(raw.get()).ok()).unwrap_or_default();
        let Some(method) = &message.method else {
            self.heard(format!("answer {}", message.id));
            let mut context = lock(&self.state).last.clone();
            context.id = message.id.clone();
            context.method = "answer".to_owned();
            context.params = params;
            return self.occasion("answer", context, On::Reader);
        };
        let context = self.context(method, &message.id, &params);
        self.heard(method.to_owned());
        self.occasion(method, context, On::Reader);
    }

    fn heard(&self, what: String) {
        lock(&self.state).heard.push(what);
        self.received.notify_all();
    }

    fn context(&self, method: &str, id: &Value, params: &Value) -> Context {
        let mut state = lock(&self.state);
        let given = |key: &str| params[key].as_str().map(str::to_owned);
        let thread = match method {
            "thread/start" | "thread/fork" => {
                state.threads += 1;
                messages::id(1, state.threads)
            }
            _ => given("threadId").unwrap_or_else(|| state.last.thread.clone()),
        };
        let turn = match (method, state.running.get(&thread)) {
            // The real server too lets a second turn/start join the running turn.
            ("turn/start", Some(running)) => running.clone(),
            ("turn/start", None) => {
                state.turns += 1;
                let turn = messages::id(2, state.turns);
                state.running.insert(thread.clone(), turn.clone());
                turn
            }
            _ => given("turnId").unwrap_or_else(|| state.last.turn.clone()),
        };
        let received = state.heard.len() + 1;
        let context = Context {
            id: id.clone(),
            method: method.to_owned(),
            params: params.clone(),
            thread,
            turn,
            received,
        };
        state.last = context.clone();
        context
    }

    fn occasion(self: &Arc<Server>, name: &str, context: Context, on: On) {
        let count = {
            let mut state = lock(&self.state);
            let count = state.occasions.entry(name.to_owned()).or_default();
            *count += 1;
            *count
        };
        let fits = |on: &str, nth: Option<usize>| on == name && nth.is_none_or(|nth| nth == count);
        match self.plan.rules.iter().find(|rule| fits(&rule.on, rule.nth)) {
            Some(rule) => self.play(rule.steps.clone(), context, on),
            None => self.usual(name, &context),
        }
    }

    /// What happens without a rule.
    fn usual(&self, name: &str, context: &Context) {
        match name {
            "launch" | "answer" | "initialized" => {}
            // As the real server: both end it in good order.
            "eof" | "SIGTERM" => std::process::exit(0),
            _ => {
                let known = lock(&self.state).running.get(&context.thread).cloned();
                self.send(&self.reply(context));
                match name {
                    "initialize" => self.notify("remoteControl/status/changed", context),
                    "thread/start" => self.notify("thread/started", context),
                    "turn/start" => self.usual_turn(context),
                    "turn/interrupt" if known.as_deref() == Some(context.turn.as_str()) => {
                        self.complete("interrupted", context);
                    }
                    _ => {}
                }
            }
        }
    }

    /// The usual answer to a request.
    fn reply(&self, context: &Context) -> Value {
        let running = lock(&self.state).running.get(&context.thread).cloned();
        let expected = context.params["expectedTurnId"].as_str().unwrap_or_default();
        let outcome = match context.method.as_str() {
            "initialize" => Ok(messages::initialized(&context.params)),
            "thread/start" | "thread/fork" | "thread/resume" => Ok(messages::thread_opened(context)),
            "turn/start" => Ok(json!({"turn": messages::turn(context, "inProgress", json!([]))})),
            "turn/interrupt" if running.is_none() => Err("no active turn to interrupt".to_owned()),
            "turn/interrupt" => Ok(json!({})),
            "turn/steer" => match running {
                None => Err("no active turn to steer".to_owned()),
                Some(running) if running == expected => Ok(json!({"turnId": running})),
                Some(running) => Err(format!("expected active turn id `{expected}` but found `{running}`")),
            },
            _ => Ok(json!({"echo": context.params})),
        };
        match outcome {
            Ok(result) => json!({"id": context.id, "result": result}),
            Err(message) => json!({"id": context.id, "error": {"code": -32600, "message": message}}),
        }
    }

    fn usual_turn(&self, context: &Context) {
        self.notify("turn/started", context);
        for message in messages::item_pair(context, messages::user_item(context)) {
            self.send(&message);
        }
        self.notify("thread/status/changed", context);
        self.notify("item/started", context);
        for word in self.plan.text.split_inclusive(' ') {
            self.send(&messages::notify("item/agentMessage/delta", context, word));
        }
        self.notify("item/completed", context);
        self.notify("thread/tokenUsage/updated", context);
        self.complete("completed", context);
    }

    fn complete(&self, status: &str, context: &Context) {
        let items = match status {
            "completed" => json!([messages::agent_item(context, &self.plan.text)]),
            _ => json!([]),
        };
        lock(&self.state).running.remove(&context.thread);
        let idle = json!({"threadId": context.thread, "status": {"type": "idle"}});
        self.send(&messages::notification("thread/status/changed", idle));
        let ended = json!({"threadId": context.thread, "turn": messages::turn(context, status, items)});
        self.send(&messages::notification("turn/completed", ended));
    }

    fn notify(&self, method: &str, context: &Context) {
        if method == "turn/completed" {
            lock(&self.state).running.remove(&context.thread);
        }
        self.send(&messages::notify(method, context, &self.plan.text));
    }

    fn send(&self, message: &Value) {
        lock(&self.output).message(&message.to_string());
    }

    /// Plays steps in order. The first that waits for something takes the rest to a thread of its own.
    fn play(self: &Arc<Server>, steps: Vec<Step>, context: Context, on: On) {
        let mut steps = steps.into_iter();
        while let Some(step) = steps.as_slice().first() {
            let waits = matches!(step, Step::PauseMs(_) | Step::AwaitAnswer(_) | Step::AwaitMethod(_));
            if waits && on == On::Reader {
                let (server, rest) = (Arc::clone(self), steps.collect());
                std::thread::spawn(move || server.play(rest, context, On::Aside));
                return;
            }
            if let Some(step) = steps.next() {
                self.step(step, &context);
            }
        }
    }

    fn step(&self, step: Step, context: &Context) {
        match step {
            Step::Usual => self.usual(&context.method, context),
            Step::Reply => self.send(&self.reply(context)),
            Step::Result(result) => self.send(&json!({"id": context.id, "result": fill(&result, context)})),
            Step::Error(error) => self.send(&json!({"id": context.id, "error": fill(&error, context)})),
            Step::HoldReplies(count) => self.hold(count, context),
            Step::Notify(methods) => methods.iter().for_each(|method| self.notify(method, context)),
            Step::Deltas { count, text } => {
                let line = messages::notify("item/agentMessage/delta", context, &text).to_string();
                for _ in 0..count {
                    lock(&self.output).message(&line);
                }
            }
            Step::Complete(status) => self.complete(&status, context),
            Step::Ask { method, id, params } => {
                let params =
                    params.map_or_else(|| messages::ask(&method, context), |given| fill(&given, context));
                self.send(&json!({"id": fill(&id, context), "method": method, "params": params}));
            }
            Step::Resolved(id) => {
                let params = json!({"threadId": context.thread, "requestId": id});
                self.send(&messages::notification("serverRequest/resolved", params));
            }
            Step::Send(message) => self.send(&fill(&message, context)),
            Step::Line(text) => lock(&self.output).line(&fill_text(&text, context)),
            Step::Bytes(pieces) => {
                let mut bytes = Vec::new();
                for piece in pieces {
                    match piece {
                        Piece::Byte(byte) => bytes.push(byte),
                        Piece::Text(text) => bytes.extend_from_slice(fill_text(&text, context).as_bytes()),
                    }
                }
                lock(&self.output).bytes(&bytes);
            }
            Step::Chop { bytes, pause_ms } => {
                lock(&self.output).chop = Some((bytes, Duration::from_millis(pause_ms)));
            }
            Step::Noise(lines) => lock(&self.output).noise = lines,
            Step::PauseMs(pause) | Step::StallMs(pause) => std::thread::sleep(Duration::from_millis(pause)),
            Step::AwaitAnswer(id) => self.wait(&format!("answer {}", fill(&id, context)), context.received),
            Step::AwaitMethod(method) => self.wait(&method, context.received),
            Step::Stderr(text) => eprintln!("{text}"),
            Step::FloodStderr(megabytes) => {
                let line = format!("\u{1b}[31mERROR\u{1b}[0m {}", "flood ".repeat(170));
                (0..megabytes * 1024).for_each(|_| eprintln!("{line}"));
            }
            Step::StopReading => lock(&self.state).deaf = true,
            Step::CloseStdin => {
                lock(&self.state).deaf = true;
                if let Err(error) = system::close_stdin() {
                    eprintln!("faulty-server: closing stdin: {error}");
                }
            }
            Step::CloseStdout => lock(&self.output).close(),
            Step::Grandchild { seconds, own_group } => self.grandchild(seconds, own_group),
            Step::CutAfter { bytes, end } => lock(&self.output).cut = Some((bytes, end)),
            Step::Exit(code) => std::process::exit(code),
            Step::Signal(name) => system::die(&name),
        }
    }

    fn hold(&self, count: usize, context: &Context) {
        let line = self.reply(context).to_string();
        let held = {
            let mut state = lock(&self.state);
            state.held.push(line);
            if state.held.len() < count { Vec::new() } else { std::mem::take(&mut state.held) }
        };
        let mut output = lock(&self.output);
        held.iter().rev().for_each(|line| output.message(line));
    }

    fn wait(&self, what: &str, from: usize) {
        let mut state = lock(&self.state);
        while !state.heard.iter().skip(from).any(|heard| heard == what) {
            state = self.received.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn grandchild(&self, seconds: u64, own_group: bool) {
        let mut command = Command::new(std::env::current_exe().unwrap_or_default());
        command.arg("--linger").arg(seconds.to_string()).stdin(Stdio::null());
        if own_group {
            system::own_group(&mut command);
        }
        match command.spawn() {
            Ok(child) => self.record.event("grandchild", json!({"childPid": child.id()})),
            Err(error) => eprintln!("faulty-server: grandchild: {error}"),
        }
    }
}
