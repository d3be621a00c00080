//! Starting a server: launch, handshake, and what is said when one of them fails.
#![forbid(unsafe_code)]

use std::sync::Arc;

use super::metadata;
use super::options::Options;
use crate::base::deadline::Deadline;
use crate::base::error::{Error, Result};
use crate::base::status::{CODEX_E_CLOSED, CODEX_E_TIMEOUT};
use crate::rpc::calls::Purpose;
use crate::rpc::connection::Connection;
use crate::rpc::gate::Gate;
use crate::rpc::message::Message;
use crate::rpc::workers::{self, serve};
use crate::transport::Link;
use crate::transport::record::Recorder;

/// Starts the server on the calling thread, unless somebody did.
pub fn here(connection: &Arc<Connection>, options: &Options, deadline: Deadline) -> Result<()> {
    if deadline.has_passed() {
        return Err(Error::new(
            CODEX_E_TIMEOUT,
            "timeout_ms is 0: starting the server takes longer, nothing was started",
        ));
    }
    match connection.claim_start() {
        true => run(connection, options, deadline, false),
        false => Ok(()),
    }
}

/// Starts the server on a thread of its own, unless somebody did; `requestTimeoutMs` is its limit.
pub fn in_background(connection: &Arc<Connection>, options: &Arc<Options>) {
    if !connection.claim_start() {
        return;
    }
    let starting = (connection.clone(), options.clone());
    let started = workers::spawn("codex-start", move || {
        let (connection, options) = starting;
        // Who waits for the client is told by the connection.
        let _ = run(&connection, &options, Deadline::after(options.request_timeout), true);
    });
    if let Err(error) = started {
        connection.start_failed(error);
    }
}

fn run(
    connection: &Arc<Connection>,
    options: &Options,
    deadline: Deadline,
    wants_answer: bool,
) -> Result<()> {
    let started = link(options)
        .and_then(|link| serve(connection, link))
        .and_then(|()| initialize(connection, options, deadline))
        .and_then(|(metadata, answer)| connection.opened(metadata, &answer, wants_answer));
    match started {
        Ok(()) => Ok(()),
        Err(error) => {
            let error = match (error.code(), connection.awaits()) {
                (CODEX_E_CLOSED, _) => error,
                (CODEX_E_TIMEOUT, Some(what)) => not_in_time(&error, &what),
                _ => error.with("stderrTail", connection.stderr_text()),
            };
            connection.start_failed(error.clone());
            Err(error)
        }
    }
}

/// The way to the server, recorded if that was asked for. Without its record nothing is started.
fn link(options: &Options) -> Result<Link> {
    let secrets = || options.endpoint.secrets(&options.launch);
    let record = options.record.as_deref().map(|path| Recorder::start(path, secrets())).transpose()?;
    Ok(Link { record, ..options.endpoint.link(&options.launch)? })
}

fn initialize(
    connection: &Connection,
    options: &Options,
    deadline: Deadline,
) -> Result<(String, Arc<Message>)> {
    let gate = Gate::default();
    let answer =
        connection.call(&gate, "initialize", options.initialize.as_str(), Purpose::Plain, deadline)?;
    let metadata = metadata::normalize(answer.body())?;
    connection.initialized();
    Ok((metadata, answer))
}

/// The time ran out before `initialize` could even be sent.
fn not_in_time(error: &Error, what: &str) -> Error {
    let mut told = Error::new(CODEX_E_TIMEOUT, format!("no connection in time: still waiting for {what}"))
        .with_retryable(true);
    if let Some(elapsed) = error.detail("elapsedMs") {
        told = told.with("elapsedMs", elapsed.clone());
    }
    told
}
