//! What every handle of one client shares: its server, which is started when somebody needs it.
#![forbid(unsafe_code)]

use std::any::Any;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::options::Options;
use super::start;
use crate::base::deadline::{Deadline, Timeout};
use crate::base::error::Result;
use crate::rpc::connection::{Connection, Next, closed};
use crate::rpc::gate::Gate;
use crate::rpc::handlers::Handlers;
use crate::rpc::queue::{Queue, Taken};
use crate::rpc::state::State;
use crate::rpc::workers;

/// Held by every handle. The last holder's going ends the server, on a thread of the library's.
pub struct Core {
    options: Arc<Options>,
    /// Callbacks of the host that answer requests.
    pub handlers: Handlers,
    connection: Mutex<Held>,
}

/// The connection, and whether there may be another one.
struct Held {
    /// Replaced only when a server could not be started and somebody tries again.
    connection: Arc<Connection>,
    /// Somebody closed the client: nothing is started any more.
    closed: bool,
}

impl Drop for Core {
    fn drop(&mut self) {
        self.begin_close("every handle of this client was freed");
    }
}

impl Core {
    /// A client whose server is not started yet.
    pub fn new(options: Options) -> Core {
        let handlers = Handlers::default();
        let connection = Arc::new(Connection::new(options.settings.clone(), handlers.clone()));
        let held = Held { connection, closed: false };
        Core { options: Arc::new(options), handlers, connection: Mutex::new(held) }
    }

    /// `requestTimeoutMs`.
    pub fn request_timeout(&self) -> Duration {
        self.options.request_timeout
    }

    /// The moment by which an answer must be there.
    pub fn answer_by(&self, timeout: Timeout) -> Deadline {
        timeout.for_answer(self.options.request_timeout)
    }

    /// The connection as it is, running or not.
    pub fn current(&self) -> Arc<Connection> {
        self.lock().connection.clone()
    }

    /// Begins the end, for good. Gives what is ending.
    pub fn begin_close(&self, why: &str) -> Arc<Connection> {
        let connection = {
            let mut held = self.lock();
            held.closed = true;
            held.connection.clone()
        };
        connection.close(closed(why));
        connection
    }

    fn lock(&self) -> MutexGuard<'_, Held> {
        self.connection.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The connection, whose start has at least begun.
    pub fn connected(&self) -> Arc<Connection> {
        let connection = self.current();
        start::in_background(&connection, &self.options);
        connection
    }

    /// Starts the server on the calling thread.
    pub fn start(&self, deadline: Deadline) -> Result<()> {
        start::here(&self.current(), &self.options, deadline)
    }

    /// Starts the thread that calls the handlers, the first time.
    pub fn serve_handlers(self: &Arc<Self>) -> Result<()> {
        self.current().leave_to_thread();
        let Some(work) = self.handlers.first_use() else {
            return Ok(());
        };
        let core = Arc::downgrade(self);
        workers::spawn("codex-handler", move || {
            for (handler, event) in work {
                let keep = core.upgrade().map(|core| core as Arc<dyn Any + Send + Sync>);
                handler(event.keeping(|| keep));
            }
        })
        .inspect_err(|_| self.handlers.no_thread())
    }

    /// Waits until the server is initialised; false when the time runs out first. Tries again what failed before.
    pub fn ready(&self, gate: &Gate, deadline: Deadline) -> Result<bool> {
        gate.check()?;
        {
            let mut held = self.lock();
            if !held.closed && held.connection.never_opened() {
                held.connection = Arc::new(held.connection.again());
            }
        }
        self.connected().wait_open(gate, deadline)
    }

    /// The next event of a queue, which `take` takes out of it. A request that leaves it keeps the server alive until it
    /// is answered.
    pub fn next(
        self: &Arc<Self>,
        connection: &Connection,
        gate: &Gate,
        deadline: Deadline,
        queue: impl Fn(&mut State) -> Result<&mut Queue>,
        take: impl FnMut(&mut Queue) -> Taken,
    ) -> Result<Next> {
        Ok(match connection.next(gate, deadline, queue, take)? {
            Next::Event(event) => {
                Next::Event(event.keeping(|| Some(self.clone() as Arc<dyn Any + Send + Sync>)))
            }
            other => other,
        })
    }
}
