//! What every handle of one client shares.
#![forbid(unsafe_code)]

use std::any::Any;
use std::sync::Arc;
use std::time::Duration;

use crate::base::deadline::Deadline;
use crate::base::error::Result;
use crate::rpc::calls::Purpose;
use crate::rpc::connection::{Connection, Next, closed};
use crate::rpc::gate::Gate;
use crate::rpc::message::Message;
use crate::rpc::queue::Queue;
use crate::rpc::state::State;

/// Held by every handle. The last holder's going ends the server, on a thread of the library's.
pub struct Core {
    /// The server.
    pub connection: Arc<Connection>,
    /// `requestTimeoutMs`.
    pub request_timeout: Duration,
    /// The initialise answer as `codex_metadata` gives it.
    pub metadata: String,
}

impl Drop for Core {
    fn drop(&mut self) {
        self.connection.begin_close(closed("every handle of this client was freed"));
    }
}

impl Core {
    /// One request.
    pub fn call(
        &self,
        gate: &Gate,
        method: &str,
        params: &str,
        purpose: Purpose,
        deadline: Deadline,
    ) -> Result<Arc<Message>> {
        self.connection.call(gate, method, params, purpose, deadline)
    }

    /// The next event of a queue. A request that leaves it keeps the server alive until it is answered.
    pub fn next(
        self: &Arc<Self>,
        gate: &Gate,
        deadline: Deadline,
        queue: impl Fn(&mut State) -> Result<&mut Queue>,
    ) -> Result<Next> {
        Ok(match self.connection.next(gate, deadline, queue)? {
            Next::Event(event) => {
                Next::Event(event.keeping(|| Some(self.clone() as Arc<dyn Any + Send + Sync>)))
            }
            other => other,
        })
    }
}
