//! The threads that serve a connection, from its start to the end of its process.
#![forbid(unsafe_code)]

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::Ordering;
use std::sync::{Arc, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use super::connection::Connection;
use super::ending::{Ends, await_end};
use super::outbox::Written;
use super::state::Phase;
use super::stderr_tail::plain;
use crate::base::error::{Error, Result};
use crate::base::log;
use crate::base::status::{CODEX_E_CLOSED, CODEX_E_IO, CODEX_E_PANIC};
use crate::os;
use crate::runtime::stop::{Grace, stop};
use crate::transport::record::Direction;
use crate::transport::{Link, Started};

/// Enough for our code and a log callback of the host's.
const STACK_SIZE: usize = 512 * 1024;
/// How long the process may live after it closed its input or output.
const EXIT_GRACE: Duration = Duration::from_millis(300);
/// The same before it was initialised.
const START_EXIT_GRACE: Duration = Duration::from_secs(3);
/// How long a server that is shared may take to answer the goodbye.
const GOODBYE_GRACE: Duration = Duration::from_millis(500);
/// How long the writer may take to write what is queued before the end.
const WRITE_GRACE: Duration = Duration::from_millis(500);

/// Serves a link that was just made.
pub fn serve(connection: &Arc<Connection>, link: Link) -> Result<()> {
    let written = connection.unwritten.lock().unwrap_or_else(PoisonError::into_inner).take();
    let has_process = link.process.is_some();
    let (Some(written), Ok(())) = (written, connection.link.set(link)) else {
        return Err(Error::new(CODEX_E_PANIC, "a connection can't be served twice"));
    };
    // What is recorded is recorded in the order in which the writer sends it.
    if let Some(link) = connection.link.get().filter(|link| link.record.is_none()) {
        connection.outbox.send_by(&link.transport);
    }
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
        .and_then(|()| match has_process {
            false => Ok(()),
            true => start("codex-stderr", connection, move |connection, link| {
                let _ended: crossbeam_channel::Sender<()> = stderr_ended;
                drain_stderr(connection, link);
            }),
        })
        .and_then(|()| {
            let name = if has_process { "codex-process" } else { "codex-end" };
            start(name, connection, move |connection, link| {
                await_end(connection, link, &Ends { output_end, stderr_end, stop_done });
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
        if let Some(Started { process, stderr }) = &link.process {
            process.kill();
            process.wait();
            process.reap();
            stderr.stop();
        }
        link.transport.cut();
        link.transport.stop();
        // No thread may be there to say that it is over.
        let mut state = connection.lock();
        state.phase = Phase::Over;
        connection.phase_changed().notify_all();
    }
    result
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
            link.transport.cut();
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
    let send = |line: &[u8]| {
        // First: what it brings about is recorded after it.
        if let Some(record) = &link.record {
            record.line(Direction::Out, line);
        }
        link.transport.send(line)
    };
    written.serve(send, || link.transport.send_replies());
    link.transport.finish();
    connection.set(&connection.written);
    // Unless the end was asked for, the server takes no more input: nothing could be asked of it.
    let open = connection.lock().phase <= Phase::Open;
    if open && !has_ended(connection, link, EXIT_GRACE) {
        connection.begin_close(
            Error::new(CODEX_E_CLOSED, "the server closed its input while it was running")
                .with("stderrTail", connection.stderr_text()),
        );
    }
}

fn read(connection: &Connection, link: &Link) {
    let opened = link.transport.open();
    if opened.is_ok() {
        connection.read();
    }
    connection.set(&connection.received);
    let grace = match connection.lock().phase {
        // How it ended is what the caller of codex_new needs to know.
        Phase::Starting => START_EXIT_GRACE,
        _ => EXIT_GRACE,
    };
    if link.process.as_ref().is_some_and(|started| started.process.wait_for(grace)) {
        return;
    }
    let closed = || link.transport.closed().and_then(|closed| closed.error);
    let error = opened.err().or_else(closed).unwrap_or_else(|| match link.process {
        Some(_) => Error::new(CODEX_E_CLOSED, "the server closed its output while it was running"),
        None => Error::new(CODEX_E_CLOSED, "the connection has ended"),
    });
    connection.begin_close(match link.process {
        Some(_) => error.with("stderrTail", connection.stderr_text()),
        None => error,
    });
}

/// Whether the server, or the connection to it, ends in time.
fn has_ended(connection: &Connection, link: &Link, limit: Duration) -> bool {
    match &link.process {
        Some(started) => started.process.wait_for(limit),
        None => connection.wait_set(&connection.received, limit, || false),
    }
}

fn drain_stderr(connection: &Connection, link: &Link) {
    let mut buffer = vec![0; 16 * 1024];
    let mut line = Vec::new();
    let Some(Started { stderr, .. }) = &link.process else {
        return;
    };
    while let Ok(count) = stderr.read(&mut buffer) {
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

/// Handles what is due while the connection is open, and ends what is behind it when it is not any more.
fn keep_time(connection: &Connection, link: &Link) {
    let mut state = connection.lock();
    while state.phase <= Phase::Open {
        let next = state.tick(Instant::now());
        let changed = state.timers.changed.clone();
        let limit = next.map(|at| at.saturating_duration_since(Instant::now()));
        state = state.sleep(&changed, limit);
    }
    drop(state);
    let descendants = link.process.as_ref().map(|started| started.process.snapshot_descendants());
    connection.outbox.close();
    // A connection that never came about has nothing to say.
    if link.transport.awaits().is_none() {
        let has_exited = || link.process.as_ref().is_some_and(|started| started.process.has_exited());
        connection.wait_set(&connection.written, WRITE_GRACE, has_exited);
    }
    match (&link.process, descendants) {
        (Some(Started { process, .. }), Some(descendants)) => {
            link.transport.cut();
            stop(process, Grace::default());
            process.sweep(&descendants);
        }
        _ => {
            if connection.written.load(Ordering::Acquire) {
                connection.wait_set(&connection.received, GOODBYE_GRACE, || false);
            }
            link.transport.stop();
        }
    }
}
