//! Lines in and out, whatever carries them.
//!
//! A [`Transport`] gives whole messages and takes whole messages; who uses one does not know which it is. A
//! [`Link`] is a transport with what stands behind it: a process, or a server that runs already.
#![forbid(unsafe_code)]

pub mod endpoint;
pub mod lines;
pub mod record;
mod replay;
mod stdio;
#[cfg(feature = "websocket")]
mod websocket;

use std::io;
use std::sync::Arc;

use crate::base::error::{Error, Result};
use crate::os;
use lines::LineBuffer;
use record::Recorder;

/// What carries the lines of one connection. Any thread may end it while others are blocked in it.
pub trait Transport: Send + Sync {
    /// Makes the connection ready for lines. Blocks; called once, by the thread that receives.
    fn open(&self) -> Result<()> {
        Ok(())
    }

    /// What `open` is busy with, for whoever runs out of time meanwhile; `None` when there is nothing to say.
    fn awaits(&self) -> Option<String> {
        None
    }

    /// The same for whoever waits, where that can be any thread.
    fn pipe(&self) -> Option<&dyn Pipe> {
        None
    }

    /// Blocks until something has come, which it adds to `lines`; false at the end.
    fn receive(&self, lines: &mut LineBuffer) -> io::Result<bool>;

    /// Whether there is something to send that is nobody's line, for [`send_replies`](Self::send_replies).
    fn has_replies(&self) -> bool {
        false
    }

    /// Sends what the transport itself has to say.
    fn send_replies(&self) -> io::Result<()> {
        Ok(())
    }

    /// Sends as much of a line as there is room for, on any thread, while no other thread sends; says how much that is.
    /// Nothing where only the sending thread can.
    fn send_now(&self, _line: &[u8]) -> usize {
        0
    }

    /// Sends a line, which ends with its `\n`. Blocks while the connection is not open or the server does not read.
    fn send(&self, line: &[u8]) -> io::Result<()>;

    /// Tells the server that no line follows. Called once, by the thread that sends.
    fn finish(&self);

    /// The end of what is sent, at once: a blocked `send` fails. Idempotent.
    fn cut(&self);

    /// The end of everything: what is blocked returns, what has come already is still received. Idempotent.
    fn stop(&self);

    /// How a connection ended that is more than a pair of pipes.
    fn closed(&self) -> Option<Closed> {
        None
    }
}

/// What may be awaited and read by any thread, one at a time.
pub trait Pipe: Sync {
    /// A way to wait until something has come, or the end has.
    fn input_wait(&self) -> io::Result<os::InputWait>;

    /// Adds to `lines` what has come, without waiting for it; false at the end.
    fn receive_now(&self, lines: &mut LineBuffer) -> io::Result<bool>;
}

/// How a connection to a server ended.
#[derive(Clone, Debug, Default)]
pub struct Closed {
    /// The close code: the server's, or ours where we closed it and the server did not answer.
    pub code: Option<u16>,
    /// The words that came with it.
    pub reason: String,
    /// What calls get from now on; `None` when it ended as we wanted.
    pub error: Option<Error>,
}

/// A transport, and what stands behind it.
pub struct Link {
    /// What carries the lines.
    pub transport: Arc<dyn Transport>,
    /// The process that was started for it, if one was.
    pub process: Option<Started>,
    /// Where its lines are recorded, if they are.
    pub record: Option<Recorder>,
    /// Other clients may be connected to the same server, which does not end with the connection.
    pub is_shared: bool,
}

/// A process of ours.
pub struct Started {
    /// The process.
    pub process: os::Process,
    /// What it complains.
    pub stderr: os::OutputEnd,
}
