//! A client: one server process, and the threads and calls on it.
#![forbid(unsafe_code)]

use std::sync::Arc;
use std::time::Duration;

use super::core::Core;
use super::metadata;
use super::options::Options;
use super::params::{Params, Use};
use super::thread::Thread;
use crate::base::checked;
use crate::base::deadline::{Deadline, Timeout};
use crate::base::error::{Error, Result};
use crate::base::json;
use crate::base::status::{
    CODEX_E_CLOSED, CODEX_E_INVALID_ARGUMENT, CODEX_E_PROTOCOL, CODEX_E_SPAWN, CODEX_E_TIMEOUT,
};
use crate::rpc::calls::Purpose;
use crate::rpc::connection::{Connection, Next, closed};
use crate::rpc::gate::Gate;
use crate::rpc::threads::serve;
use crate::runtime::launch::launch;

/// How long a process that ended too early may take to say how.
const EXIT_GRACE: Duration = Duration::from_secs(5);

/// One handle to a client. The server ends when the last handle of the family is gone.
pub struct Client {
    core: Arc<Core>,
    gate: Gate,
}

impl Client {
    /// Starts a server and initialises it.
    pub fn start(options_json: Option<&str>, timeout: Timeout) -> Result<Client> {
        let options = Options::read(options_json)?;
        let deadline = timeout.for_answer(options.request_timeout);
        if deadline.has_passed() {
            return Err(Error::new(
                CODEX_E_TIMEOUT,
                "timeout_ms is 0: starting the server takes longer, nothing was started",
            ));
        }
        let spawned = launch(&options.launch)?;
        let connection = serve(spawned, options.settings.clone())?;
        match initialize(&connection, &options, deadline) {
            Ok(metadata) => {
                let request_timeout = options.request_timeout;
                let core = Core { connection, request_timeout, metadata };
                Ok(Client { core: Arc::new(core), gate: Gate::default() })
            }
            Err(error) => {
                let error = explain_start(&connection, error);
                connection.begin_close(closed("the client could not be started"));
                Err(error)
            }
        }
    }

    /// A second handle to the same client.
    pub fn another(&self) -> Result<Client> {
        self.gate.check()?;
        Ok(Client { core: self.core.clone(), gate: Gate::default() })
    }

    /// What the server said of itself.
    pub fn metadata(&self) -> Result<String> {
        self.gate.check()?;
        Ok(self.core.metadata.clone())
    }

    /// Any request of the protocol.
    pub fn request(&self, method: &str, params_json: Option<&str>, timeout: Timeout) -> Result<String> {
        check_method(method)?;
        let params = checked::object("params_json", params_json)?;
        let deadline = timeout.for_answer(self.core.request_timeout);
        let answer = self.core.call(&self.gate, method, &params, Purpose::Plain, deadline)?;
        Ok(answer.body().to_owned())
    }

    /// Any notification of the protocol.
    pub fn notify(&self, method: &str, params_json: Option<&str>) -> Result<()> {
        check_method(method)?;
        let params = checked::object("params_json", params_json)?;
        self.gate.check()?;
        self.core.connection.notify(method, &params)
    }

    /// The next event that no turn handle wants.
    pub fn next(&self, timeout: Timeout) -> Result<Next> {
        self.core.next(&self.gate, timeout.for_work(), |state| {
            state.client_in_use = true;
            Ok(&mut state.client)
        })
    }

    /// Ends the current `next` of one caller, or the next one.
    pub fn wake(&self) -> Result<()> {
        let mut state = self.core.connection.lock();
        self.gate.check()?;
        state.client.wake();
        Ok(())
    }

    /// Ends the server and waits until it is gone; false when the time ran out, and it goes on ending.
    pub fn close(&self, timeout: Timeout) -> Result<bool> {
        self.gate.check()?;
        self.core.connection.begin_close(closed("the client was closed"));
        self.core.connection.wait_over(&self.gate, timeout.for_answer(self.core.request_timeout))
    }

    /// Starts a thread.
    pub fn thread_start(&self, params_json: Option<&str>, timeout: Timeout) -> Result<Thread> {
        self.open_thread("thread/start", None, params_json, timeout)
    }

    /// Loads a thread by its id.
    pub fn thread_resume(
        &self,
        thread_id: &str,
        params_json: Option<&str>,
        timeout: Timeout,
    ) -> Result<Thread> {
        self.open_thread("thread/resume", Some(thread_id), params_json, timeout)
    }

    /// Starts a thread with the history of another.
    pub fn thread_fork(
        &self,
        thread_id: &str,
        params_json: Option<&str>,
        timeout: Timeout,
    ) -> Result<Thread> {
        self.open_thread("thread/fork", Some(thread_id), params_json, timeout)
    }

    /// A handle to a thread that the server has loaded; asks nothing.
    pub fn thread_attach(&self, thread_id: &str) -> Result<Thread> {
        check_thread_id(thread_id)?;
        self.gate.check()?;
        Ok(Thread::new(self.core.clone(), thread_id.to_owned(), None))
    }

    /// The handle is freed.
    pub fn release(&self) {
        self.core.connection.release(&self.gate);
    }

    fn open_thread(
        &self,
        method: &str,
        thread_id: Option<&str>,
        params_json: Option<&str>,
        timeout: Timeout,
    ) -> Result<Thread> {
        let params = Params::read("params_json", params_json, Use::Thread)?;
        let quoted = match thread_id {
            None => String::new(),
            Some(thread_id) => {
                check_thread_id(thread_id)?;
                json::quote(thread_id)
            }
        };
        let params = match thread_id {
            None => params.with(&[]),
            Some(_) => params.with(&[("threadId", &quoted)]),
        };
        // A thread that was resumed may be somebody else's too; one that was made is ours to let go.
        let purpose = match method {
            "thread/resume" => Purpose::Plain,
            _ => Purpose::ThreadStart,
        };
        let deadline = timeout.for_answer(self.core.request_timeout);
        let answer = self.core.call(&self.gate, method, &params, purpose, deadline)?;
        let id = json::pointer(answer.body(), "/thread/id")
            .and_then(json::unquote)
            .ok_or_else(|| Error::new(CODEX_E_PROTOCOL, format!("{method}: the answer has no thread.id")))?;
        Ok(Thread::new(self.core.clone(), id.into_owned(), Some(answer.body().to_owned())))
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        self.release();
    }
}

fn initialize(connection: &Connection, options: &Options, deadline: Deadline) -> Result<String> {
    let gate = Gate::default();
    let answer = connection.call(&gate, "initialize", &options.initialize, Purpose::Plain, deadline)?;
    let metadata = metadata::normalize(answer.body())?;
    connection.notify("initialized", "{}")?;
    Ok(metadata)
}

/// Adds what the server wrote before it failed; an early end is a failure to start.
fn explain_start(connection: &Connection, error: Error) -> Error {
    if error.code() != CODEX_E_CLOSED {
        return error.with("stderrTail", connection.stderr_text());
    }
    // The process is gone or going; how it ended is known when its thread is done with it.
    let _ = connection.wait_over(&Gate::default(), Deadline::after(EXIT_GRACE));
    let end = connection.lock().end.clone().unwrap_or(error);
    let tail = connection.stderr_text();
    let last = tail
        .lines()
        .rev()
        .find(|line| !line.trim().is_empty())
        .map_or_else(String::new, |line| format!(": {}", line.trim()));
    let how = end.message().trim_start_matches("the server is gone: ").to_owned();
    let mut failed =
        Error::new(CODEX_E_SPAWN, format!("codex ended before it was initialised ({how}){last}"))
            .with("stderrTail", tail);
    if let Some(exit) = end.detail("exit") {
        failed = failed.with("exit", exit.clone());
    }
    failed
}

fn check_method(method: &str) -> Result<()> {
    match method.is_empty() {
        false => Ok(()),
        true => Err(Error::new(CODEX_E_INVALID_ARGUMENT, "method is empty: pass one, such as model/list")),
    }
}

fn check_thread_id(thread_id: &str) -> Result<()> {
    match thread_id.is_empty() {
        false => Ok(()),
        true => Err(Error::new(CODEX_E_INVALID_ARGUMENT, "thread_id is empty")),
    }
}
