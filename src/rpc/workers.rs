//! The threads that serve a connection, from its start to the end of its process.
#![forbid(unsafe_code)]

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::Ordering;
use std::sync::{Arc, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use super::connection::{Connection, Link};
use super::event::{self, Event};
use super::outbox::Written;
use super::queue::End;
use super::state::Phase;
use super::stderr_tail::plain;
use crate::base::error::{Error, Result};
use crate::base::json;
use crate::base::log;
use crate::base::status::{CODEX_E_CLOSED, CODEX_E_IO, CODEX_E_PANIC, CODEX_E_SPAWN};
use crate::os;
use crate::runtime::stop::{Grace, stop};

/// Enough for our code and a log callback of the host's.
const STACK_SIZE: usize = 512 * 1024;
/// How long output may still come after the process has ended: something else may hold the pipe.
const OUTPUT_GRACE: Duration = Duration::from_millis(150);
/// How long the process may live after it closed its input or output.
const EXIT_GRACE: Duration = Duration::from_millis(300);
/// The same before it was initialised.
const START_EXIT_GRACE: Duration = Duration::from_secs(3);
/// How long the writer may take to write what is queued before the end.
const WRITE_GRACE: Duration = Duration::from_millis(500);

/// Serves a process that was just started.
pub fn serve(connection: &Arc<Connection>, spawned: os::Spawned) -> Result<()> {
    let os::Spawned { process, stdin, stdout, stderr } = spawned;
    let written = connection.unwritten.lock().unwrap_or_else(PoisonError::into_inner).take();
    let link = Link { process, stdin, stdout, stderr };
    let (Some(written), Ok(())) = (written, connection.link.set(link)) else {
        return Err(Error::new(CODEX_E_PANIC, "a connection can't be served twice"));
    };
    let (output_ended, output_end) = crossbeam_channel::bounded(1);
    let (stderr_ended, stderr_end) = crossbeam_channel::bounded(1);
    let (stopped, stop_done) = crossbeam_channel::bounded(1);
    let result = start("codex-writer", connection, move |connection, link| write(connection, link, written))
        .and_then(|()| {
            start("codex-reader", connection, move |connection, link| {
                let _ended: crossbeam_channel::Sender<()> = output_ended;
                read(connection, link);
            })
        })
        .and_then(|()| {
            start("codex-stderr", connection, move |connection, link| {
                let _ended: crossbeam_channel::Sender<()> = stderr_ended;
                drain_stderr(connection, link);
            })
        })
        .and_then(|()| {
            start("codex-process", connection, move |connection, link| {
                watch_process(connection, link, &Ends { output_end, stderr_end, stop_done });
            })
        })
        .and_then(|()| {
            start("codex-clock", connection, move |connection, link| {
                let _stopped: crossbeam_channel::Sender<()> = stopped;
                keep_time(connection, link);
            })
        });
    if let (Err(_), Some(link)) = (&result, connection.link.get()) {
        // Whatever thread is there sees the process end, and ends.
        connection.outbox.close();
        link.process.kill();
        link.process.wait();
        link.process.reap();
        link.stdout.stop();
        link.stderr.stop();
        // No thread may be there to say that it is over.
        connection.lock().phase = Phase::Over;
        connection.phase_changed().notify_all();
    }
    result
}

/// What the process thread waits for, each said by the dropping of a sender.
struct Ends {
    output_end: crossbeam_channel::Receiver<()>,
    stderr_end: crossbeam_channel::Receiver<()>,
    stop_done: crossbeam_channel::Receiver<()>,
}

fn start(
    name: &str,
    connection: &Arc<Connection>,
    work: impl FnOnce(&Connection, &Link) + Send + 'static,
) -> Result<()> {
    let connection = connection.clone();
    let main = move || {
        let Some(link) = connection.link.get() else {
            return;
        };
        if catch_unwind(AssertUnwindSafe(|| work(&connection, link))).is_err() {
            connection.begin_close(Error::new(
                CODEX_E_PANIC,
                "a defect of the library ended this client; the log has the place",
            ));
            // The clock thread may be the one that is gone: this alone ends the server.
            link.stdin.close();
        }
    };
    spawn(name, main)
}

/// Starts a thread of the library's: named, with a small stack, and no signal is ever delivered to it.
pub fn spawn(name: &str, main: impl FnOnce() + Send + 'static) -> Result<()> {
    let builder = thread::Builder::new().name(name.to_owned()).stack_size(STACK_SIZE);
    os::with_signals_blocked(|| builder.spawn(main)).map(drop).map_err(|error| {
        Error::new(CODEX_E_IO, format!("no thread could be started for the client: {error}"))
    })
}

fn write(connection: &Connection, link: &Link, written: Written) {
    written.drain(|line| link.stdin.write_all(line));
    link.stdin.close();
    connection.set_written();
    // Unless the end was asked for, the server takes no more input: nothing could be asked of it.
    let open = connection.lock().phase <= Phase::Open;
    if open && !link.process.wait_for(EXIT_GRACE) {
        connection.begin_close(
            Error::new(CODEX_E_CLOSED, "the server closed its input while it was running")
                .with("stderrTail", connection.stderr_text()),
        );
    }
}

fn read(connection: &Connection, link: &Link) {
    while connection.pump() {}
    let grace = match connection.lock().phase {
        // How it ended is what the caller of codex_new needs to know.
        Phase::Starting => START_EXIT_GRACE,
        _ => EXIT_GRACE,
    };
    if !link.process.wait_for(grace) {
        connection.begin_close(
            Error::new(CODEX_E_CLOSED, "the server closed its output while it was running")
                .with("stderrTail", connection.stderr_text()),
        );
    }
}

fn drain_stderr(connection: &Connection, link: &Link) {
    let mut buffer = vec![0; 16 * 1024];
    let mut line = Vec::new();
    while let Ok(count) = link.stderr.read(&mut buffer) {
        if count == 0 {
            return;
        }
        let bytes = &buffer[..count];
        connection.stderr_tail.lock().unwrap_or_else(PoisonError::into_inner).push(bytes);
        if log::enabled(log::DEBUG) {
            log_lines(&mut line, bytes);
        }
    }
}

fn log_lines(line: &mut Vec<u8>, bytes: &[u8]) {
    for piece in bytes.split_inclusive(|byte| *byte == b'\n') {
        line.extend_from_slice(piece);
        if line.ends_with(b"\n") || line.len() > 64 * 1024 {
            log::log(log::DEBUG, "server", || plain(&String::from_utf8_lossy(line)).trim_end().to_owned());
            line.clear();
        }
    }
}

/// Handles what is due while the connection is open, and stops the process when it is not any more.
fn keep_time(connection: &Connection, link: &Link) {
    let mut state = connection.lock();
    while state.phase <= Phase::Open {
        let next = state.tick(Instant::now());
        let changed = state.timers.changed.clone();
        let limit = next.map(|at| at.saturating_duration_since(Instant::now()));
        state = state.wait(&changed, limit);
    }
    drop(state);
    let descendants = link.process.snapshot_descendants();
    connection.outbox.close();
    let limit = Instant::now() + WRITE_GRACE;
    let mut state = connection.lock();
    while !connection.written.load(Ordering::Acquire) && !link.process.has_exited() {
        let left = limit.saturating_duration_since(Instant::now());
        if left.is_zero() {
            break;
        }
        state = state.wait(connection.phase_changed().condvar(), Some(left));
    }
    drop(state);
    link.stdin.close();
    stop(&link.process, Grace::default());
    link.process.sweep(&descendants);
}

/// Waits for the end of the process, lets its last words through, and tells everyone.
fn watch_process(connection: &Connection, link: &Link, ends: &Ends) {
    link.process.wait();
    // Whether the senders are dropped or the time runs out: both end the wait.
    let _ = ends.output_end.recv_timeout(OUTPUT_GRACE);
    link.stdout.stop();
    let _ = ends.output_end.recv();
    let _ = ends.stderr_end.recv_timeout(OUTPUT_GRACE);
    link.stderr.stop();
    let _ = ends.stderr_end.recv();
    let was_starting = {
        let mut state = connection.lock();
        let phase = state.phase;
        if phase <= Phase::Open {
            state.phase = Phase::Closing;
            state.timers.changed.notify_all();
        }
        phase == Phase::Starting
    };
    let _ = ends.stop_done.recv();
    let exit = link.process.reap();
    let tail = connection.stderr_text();
    let mut state = connection.lock();
    let error = state.end.clone().unwrap_or_else(|| match was_starting {
        true => ended_too_early(&exit, &tail),
        false => ended_by_itself(&exit),
    });
    let error = error.with("exit", exit_json(&exit)).with("stderrTail", tail.clone());
    log::log(log::INFO, "rpc", || format!("the server is gone: {}", describe(&exit)));
    state.fail_all(&error);
    state.client.push(Event::own(event::EXIT, &exit_event(&exit, &error, &tail)));
    state.client.end(End::Finished);
    state.end = Some(error);
    state.phase = Phase::Over;
    connection.phase_changed().notify_all();
}

fn ended_too_early(exit: &os::Exit, tail: &str) -> Error {
    let last = tail.lines().rev().map(str::trim).find(|line| !line.is_empty());
    let last = last.map_or_else(String::new, |line| format!(": {line}"));
    Error::new(CODEX_E_SPAWN, format!("codex ended before it was initialised: {}{last}", describe(exit)))
}

fn ended_by_itself(exit: &os::Exit) -> Error {
    Error::new(CODEX_E_CLOSED, format!("the server is gone: {}", describe(exit)))
}

fn describe(exit: &os::Exit) -> String {
    match (exit.code, exit.signal) {
        (Some(code), _) => format!("it exited with code {code}"),
        (None, Some(signal)) => format!("it was killed by signal {signal}"),
        (None, None) => "how it ended is unknown: something else in this process reaped it".into(),
    }
}

fn exit_json(exit: &os::Exit) -> serde_json::Value {
    serde_json::json!({ "code": exit.code, "signal": exit.signal })
}

fn exit_event(exit: &os::Exit, error: &Error, tail: &str) -> String {
    format!(
        r#"{{"method":"libcodex/exit","params":{{"exit":{},"message":{},"stderrTail":{}}}}}"#,
        exit_json(exit),
        json::quote(error.message()),
        json::quote(tail),
    )
}
