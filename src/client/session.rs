//! A client: one server process, and the threads and calls on it.
#![forbid(unsafe_code)]

use std::sync::Arc;

use super::call::Call;
use super::core::Core;
use super::login::Login;
use super::options::Options;
use super::params::{Params, Use};
use super::thread::Thread;
use super::tool::Tool;
use crate::base::checked;
use crate::base::deadline::Timeout;
use crate::base::error::{Error, Result};
use crate::base::json;
use crate::base::status::{CODEX_E_INVALID_ARGUMENT, CODEX_E_NOT_READY};
use crate::rpc::body::Body;
use crate::rpc::calls::Purpose;
use crate::rpc::connection::{Next, check_open};
use crate::rpc::gate::Gate;
use crate::rpc::handlers::Handler;
use crate::rpc::message::Message;
use crate::rpc::queue::Queue;
use crate::rpc::signal::Signal;

/// One handle to a client. The server ends when the last handle of the family is gone.
pub struct Client {
    core: Arc<Core>,
    gate: Gate,
}

impl Client {
    /// Starts a server and initialises it.
    pub fn start(options_json: Option<&str>, timeout: Timeout) -> Result<Client> {
        let client = Client::begin(options_json)?;
        client.core.start(client.core.answer_by(timeout))?;
        Ok(client)
    }

    /// A client whose server is started in the background by the first call that needs it.
    pub fn begin(options_json: Option<&str>) -> Result<Client> {
        Ok(Client::with(Options::read(options_json)?))
    }

    /// The same, with options that were read already.
    pub fn with(options: Options) -> Client {
        Client { core: Arc::new(Core::new(options)), gate: Gate::default() }
    }

    /// Starts the server if nobody did, and waits until it is initialised; false when the time ran out. After
    /// a start that failed it tries again.
    pub fn ready(&self, timeout: Timeout) -> Result<bool> {
        self.core.ready(&self.gate, self.core.answer_by(timeout))
    }

    /// A second handle to the same client.
    pub fn another(&self) -> Result<Client> {
        self.gate.check()?;
        Ok(Client { core: self.core.clone(), gate: Gate::default() })
    }

    /// What the server said of itself.
    pub fn metadata(&self) -> Result<String> {
        self.gate.check()?;
        let connection = self.core.current();
        let state = connection.lock();
        match &state.metadata {
            Some(metadata) => Ok(metadata.clone()),
            None => {
                check_open(&state)?;
                Err(Error::new(CODEX_E_NOT_READY, "the server is not initialised yet: call codex_ready"))
            }
        }
    }

    /// Any request of the protocol.
    pub fn request(&self, method: &str, params_json: Option<&str>, timeout: Timeout) -> Result<Arc<Message>> {
        check_method(method)?;
        let body = Params::read("params_json", params_json, Use::Request)?.with(&[]);
        let deadline = self.core.answer_by(timeout);
        self.core.connected().call(&self.gate, method, body, Purpose::Plain, deadline)
    }

    /// Any request of the protocol, without waiting.
    pub fn call_begin(&self, method: &str, params_json: Option<&str>) -> Result<Call> {
        check_method(method)?;
        let body = Params::read("params_json", params_json, Use::Request)?.with(&[]);
        let connection = self.core.connected();
        let (id, slot) = connection.begin(&self.gate, method, body, Purpose::Plain)?;
        Ok(Call::new(self.core.clone(), connection, id, slot))
    }

    /// Any notification of the protocol.
    pub fn notify(&self, method: &str, params_json: Option<&str>) -> Result<()> {
        check_method(method)?;
        let params = checked::object("params_json", params_json)?;
        self.gate.check()?;
        self.core.connected().notify(method, &params)
    }

    /// The next event that no turn handle wants.
    pub fn next(&self, timeout: Timeout) -> Result<Next> {
        let connection = self.core.current();
        self.core.next(
            &connection,
            &self.gate,
            timeout.for_work(),
            |state| {
                state.client_in_use = true;
                Ok(&mut state.client)
            },
            Queue::take,
        )
    }

    /// Ends the current `next` of one caller, or the next one.
    pub fn wake(&self) -> Result<()> {
        let connection = self.core.current();
        let mut state = connection.lock();
        self.gate.check()?;
        state.client.wake();
        Ok(())
    }

    /// Ends the server and waits until it is gone; false when the time ran out, and it goes on ending.
    pub fn close(&self, timeout: Timeout) -> Result<bool> {
        self.gate.check()?;
        let connection = self.core.begin_close("the client was closed");
        connection.wait_over(&self.gate, self.core.answer_by(timeout))
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

    /// Opens a thread without waiting: `thread/start`, or `thread/resume` and `thread/fork` with the
    /// `threadId` among the params.
    pub fn thread_begin(&self, method: &str, params_json: Option<&str>) -> Result<Thread> {
        let what_for = match method {
            "thread/start" => Use::Thread,
            "thread/resume" | "thread/fork" => Use::NamedThread,
            _ => {
                return Err(Error::new(
                    CODEX_E_INVALID_ARGUMENT,
                    format!("method is {method:?}: it must be thread/start, thread/resume or thread/fork"),
                ));
            }
        };
        let mut params = Params::read("params_json", params_json, what_for)?;
        self.with_tools(method, &mut params)?;
        self.begin_thread(method, params.with(&[]))
    }

    /// A handle to a thread that the server has loaded; asks nothing.
    pub fn thread_attach(&self, thread_id: &str) -> Result<Thread> {
        check_thread_id(thread_id)?;
        self.gate.check()?;
        let connection = self.core.connected();
        check_open(&connection.lock())?;
        Ok(Thread::attached(self.core.clone(), connection, thread_id))
    }

    /// Begins a login and waits until the server has begun it.
    pub fn login_start(&self, params_json: Option<&str>, timeout: Timeout) -> Result<Login> {
        let deadline = self.core.answer_by(timeout);
        let login = self.login_begin(params_json)?;
        login.wait_started(&self.gate, deadline)?;
        Ok(login)
    }

    /// Begins a login without waiting.
    pub fn login_begin(&self, params_json: Option<&str>) -> Result<Login> {
        let body = Params::read("params_json", params_json, Use::Request)?.with(&[]);
        Login::begin(self.core.clone(), &self.gate, body)
    }

    /// Sets who answers the server's requests, before any queue has them; `None` takes it back. It runs on a
    /// thread of the client's, one request at a time.
    pub fn set_request_handler(&self, handler: Option<Handler>) -> Result<()> {
        self.gate.check()?;
        if handler.is_some() {
            self.core.serve_handlers()?;
        }
        self.core.handlers.set_requests(handler);
        Ok(())
    }

    /// Sets a tool that the model may call on threads which are started from now on; without a handler, takes
    /// it away.
    pub fn set_tool(&self, tool_json: &str, handler: Option<Handler>) -> Result<()> {
        let tool = Tool::read(tool_json, handler.is_some())?;
        self.gate.check()?;
        match handler {
            Some(handler) => {
                self.core.serve_handlers()?;
                self.core.handlers.set_tool(&tool.name, tool.declaration, handler);
            }
            None => self.core.handlers.remove_tool(&tool.name),
        }
        Ok(())
    }

    /// The params of `thread/start`, with the client's tools among them.
    fn with_tools(&self, method: &str, params: &mut Params) -> Result<()> {
        match method {
            "thread/start" => params.add_tools("params_json", &self.core.handlers.declarations()),
            _ => Ok(()),
        }
    }

    /// What is signalled when `next` may have something.
    pub(super) fn signal(&self) -> Arc<Signal> {
        self.core.current().leave_to_thread();
        let connection = self.core.current();
        let mut state = connection.lock();
        state.client_in_use = true;
        state.client.arrived.clone()
    }

    /// Whether `next` would give something.
    pub(super) fn is_ready(&self) -> bool {
        self.core.current().lock().client.is_ready()
    }

    /// What is signalled when the server is initialised, or can't be. The client's queue is not begun by that.
    pub(super) fn open_signal(&self) -> Result<Arc<Signal>> {
        self.core.current().leave_to_thread();
        self.gate.check()?;
        Ok(self.core.current().phase_changed().clone())
    }

    /// Whether it is, or can't be.
    pub(super) fn is_open(&self) -> bool {
        self.core.current().is_settled()
    }

    /// The handle is freed.
    pub fn release(&self) {
        self.core.current().release(&self.gate);
    }

    fn open_thread(
        &self,
        method: &str,
        thread_id: Option<&str>,
        params_json: Option<&str>,
        timeout: Timeout,
    ) -> Result<Thread> {
        let mut params = Params::read("params_json", params_json, Use::Thread)?;
        self.with_tools(method, &mut params)?;
        let body = match thread_id {
            None => params.with(&[]),
            Some(thread_id) => {
                check_thread_id(thread_id)?;
                params.with(&[("threadId", &json::quote(thread_id))])
            }
        };
        let deadline = self.core.answer_by(timeout);
        let connection = self.core.connected();
        let answer = connection.call(&self.gate, method, body, opening(method), deadline)?;
        Thread::opened(self.core.clone(), connection, &answer)
    }

    fn begin_thread(&self, method: &str, body: Body) -> Result<Thread> {
        let connection = self.core.connected();
        let (id, slot) = connection.begin(&self.gate, method, body, opening(method))?;
        Ok(Thread::opening(self.core.clone(), connection, id, slot))
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        self.release();
    }
}

/// A thread that was resumed may be somebody else's too; one that was made is ours to let go.
fn opening(method: &str) -> Purpose {
    Purpose::ThreadOpen { made: method != "thread/resume" }
}

/// An error for an empty method.
pub(super) fn check_method(method: &str) -> Result<()> {
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
