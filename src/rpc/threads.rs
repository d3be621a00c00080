//! The threads that serve a connection, from its start to the end of its process.
#![forbid(unsafe_code)]

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::Ordering;
use std::sync::{Arc, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use super::connection::{Connection, closed};
use super::event::{self, Event};
use super::outbox::{self, Written};
use super::queue::End;
use super::state::{Phase, Settings, State};
use super::stderr_tail::plain;
use crate::base::error::{Error, Result};
use crate::base::json;
use crate::base::log;
use crate::base::status::{CODEX_E_CLOSED, CODEX_E_IO, CODEX_E_PANIC};
use crate::os;
use crate::runtime::stop::{Grace, stop};

/// Enough for our code and a log callback of the host's.
const STACK_SIZE: usize = 512 * 1024;
/// How long output may still come after the process has ended: something else may hold the pipe.
const OUTPUT_GRACE: Duration = Duration::from_millis(300);
/// How long the process may live after it closed its input or output.
const EXIT_GRACE: Duration = Duration::from_millis(300);
/// How long the writer may take to write what is queued before the end.
const WRITE_GRACE: Duration = Duration::from_millis(500);

/// Starts serving a process.
pub fn serve(spawned: os::Spawned, settings: Settings) -> Result<Arc<Connection>> {
    let (outbox, written) = outbox::new();
    let state = State::new(settings, outbox.clone());
    let connection = Arc::new(Connection::new(spawned, state, outbox));
    let (output_ended, output_end) = crossbeam_channel::bounded(1);
    let (stderr_ended, stderr_end) = crossbeam_channel::bounded(1);
    let (stopped, stop_done) = crossbeam_channel::bounded(1);
    let result = start("codex-writer", &connection, move |connection| write(connection, written))
        .and_then(|()| {
            start("codex-reader", &connection, move |connection| {
                let _ended: crossbeam_channel::Sender<()> = output_ended;
                read(connection);
            })
        })
        .and_then(|()| {
            start("codex-stderr", &connection, move |connection| {
                let _ended: crossbeam_channel::Sender<()> = stderr_ended;
                drain_stderr(connection);
            })
        })
        .and_then(|()| {
            start("codex-process", &connection, move |connection| {
                watch_process(connection, &Ends { output_end, stderr_end, stop_done });
            })
        })
        .and_then(|()| {
            start("codex-clock", &connection, move |connection| {
                let _stopped: crossbeam_channel::Sender<()> = stopped;
                keep_time(connection);
            })
        });
    if let Err(error) = result {
        // Whatever thread is there sees the process end, and ends.
        connection.begin_close(closed("the client could not be started"));
        connection.outbox.close();
        connection.process.kill();
        connection.process.wait();
        connection.process.reap();
        connection.stdout.stop();
        connection.stderr.stop();
        return Err(error);
    }
    Ok(connection)
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
    work: impl FnOnce(&Connection) + Send + 'static,
) -> Result<()> {
    let connection = connection.clone();
    let main = move || {
        os::block_all_signals();
        if catch_unwind(AssertUnwindSafe(|| work(&connection))).is_err() {
            connection.begin_close(Error::new(
                CODEX_E_PANIC,
                "a defect of the library ended this client; the log has the place",
            ));
            // The clock thread may be the one that is gone: this alone ends the server.
            connection.stdin.close();
        }
    };
    thread::Builder::new().name(name.to_owned()).stack_size(STACK_SIZE).spawn(main).map(drop).map_err(
        |error| Error::new(CODEX_E_IO, format!("no thread could be started for the client: {error}")),
    )
}

fn write(connection: &Connection, written: Written) {
    written.drain(|line| connection.stdin.write_all(line));
    connection.stdin.close();
    connection.set_written();
    // Unless the end was asked for, the server takes no more input: nothing could be asked of it.
    let open = connection.lock().phase == Phase::Open;
    if open && !connection.process.wait_for(EXIT_GRACE) {
        connection.begin_close(
            Error::new(CODEX_E_CLOSED, "the server closed its input while it was running")
                .with("stderrTail", connection.stderr_text()),
        );
    }
}

fn read(connection: &Connection) {
    while connection.pump() {}
    if !connection.process.wait_for(EXIT_GRACE) {
        connection.begin_close(
            Error::new(CODEX_E_CLOSED, "the server closed its output while it was running")
                .with("stderrTail", connection.stderr_text()),
        );
    }
}

fn drain_stderr(connection: &Connection) {
    let mut buffer = vec![0; 16 * 1024];
    let mut line = Vec::new();
    while let Ok(count) = connection.stderr.read(&mut buffer) {
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
fn keep_time(connection: &Connection) {
    let mut state = connection.lock();
    while state.phase == Phase::Open {
        let next = state.tick(Instant::now());
        let changed = state.timers.changed.clone();
        let limit = next.map(|at| at.saturating_duration_since(Instant::now()));
        state = state.wait(&changed, limit);
    }
    drop(state);
    let descendants = connection.process.snapshot_descendants();
    connection.outbox.close();
    let limit = Instant::now() + WRITE_GRACE;
    let mut state = connection.lock();
    while !connection.written.load(Ordering::Acquire) {
        let left = limit.saturating_duration_since(Instant::now());
        if left.is_zero() {
            break;
        }
        state = state.wait(connection.phase_signal(), Some(left));
    }
    drop(state);
    connection.stdin.close();
    stop(&connection.process, Grace::default());
    connection.process.sweep(&descendants);
}

/// Waits for the end of the process, lets its last words through, and tells everyone.
fn watch_process(connection: &Connection, ends: &Ends) {
    connection.process.wait();
    // Whether the senders are dropped or the time runs out: both end the wait.
    let _ = ends.output_end.recv_timeout(OUTPUT_GRACE);
    connection.stdout.stop();
    let _ = ends.output_end.recv();
    let _ = ends.stderr_end.recv_timeout(OUTPUT_GRACE);
    connection.stderr.stop();
    let _ = ends.stderr_end.recv();
    {
        let mut state = connection.lock();
        if state.phase == Phase::Open {
            state.phase = Phase::Closing;
            state.timers.changed.notify_all();
        }
    }
    let _ = ends.stop_done.recv();
    let exit = connection.process.reap();
    let tail = connection.stderr_text();
    let mut state = connection.lock();
    let error = state.end.clone().unwrap_or_else(|| ended_by_itself(&exit)).with("exit", exit_json(&exit));
    let error = error.with("stderrTail", tail.clone());
    log::log(log::INFO, "rpc", || format!("the server is gone: {}", describe(&exit)));
    state.fail_all(&error);
    state.client.push(Event::own(event::EXIT, &exit_event(&exit, &error, &tail)));
    state.client.end(End::Finished);
    state.end = Some(error);
    state.phase = Phase::Over;
    connection.notify_phase();
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
