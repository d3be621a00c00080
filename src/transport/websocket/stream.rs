//! The bytes under a WebSocket: a socket, TLS on a socket, or the pipes to a proxy.
#![forbid(unsafe_code)]

use std::io::{self, Read, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use crate::os::{InputEnd, OutputEnd, Socket};

/// How much of replies waits to be sent.
const MOST_REPLIES: usize = 64 * 1024;

/// How much is still read once it is stopped: what came before, but not all that a server sends on and on.
pub const MOST_LATE: usize = 8 * 1024 * 1024;

/// Bytes in both directions at once. Any thread may end it while others are blocked in it.
pub trait Stream: Send + Sync {
    /// Blocks until there is something; 0 at the end, and once it is stopped.
    fn read(&self, buffer: &mut [u8]) -> io::Result<usize>;
    /// Blocks until all is written.
    fn write_all(&self, bytes: &[u8]) -> io::Result<()>;
    /// Lets whoever reads the other end see that nothing follows, where that can be said.
    fn close_input(&self) {}
    /// Ends what is blocked, and all that comes later.
    fn stop(&self);
}

impl Stream for Socket {
    fn read(&self, buffer: &mut [u8]) -> io::Result<usize> {
        Socket::read(self, buffer)
    }

    fn write_all(&self, bytes: &[u8]) -> io::Result<()> {
        Socket::write_all(self, bytes)
    }

    fn stop(&self) {
        Socket::stop(self);
    }
}

/// The standard streams of a proxy.
pub struct Pipes {
    pub stdin: InputEnd,
    pub stdout: OutputEnd,
}

impl Stream for Pipes {
    fn read(&self, buffer: &mut [u8]) -> io::Result<usize> {
        self.stdout.read(buffer)
    }

    fn write_all(&self, bytes: &[u8]) -> io::Result<()> {
        self.stdin.write_all(bytes)
    }

    fn close_input(&self) {
        self.stdin.close();
    }

    fn stop(&self) {
        self.stdin.close();
        self.stdout.stop();
    }
}

/// A stream as the WebSocket library wants it, for the thread that receives. That thread must never be held up by
/// a server that does not read, so what the library writes while it reads is put aside, to be sent by another.
pub struct Face {
    pub stream: Arc<dyn Stream>,
    /// Whether a read may wait.
    pub waits: bool,
    /// Where what is written goes; `None` before the upgrade is answered: to the stream.
    pub replies: Option<Arc<Mutex<Vec<u8>>>>,
    /// Whether it is stopped.
    pub stopped: Arc<AtomicBool>,
    /// So much may be read from then on.
    pub late: usize,
}

impl Read for Face {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if !self.waits {
            return Err(io::ErrorKind::WouldBlock.into());
        }
        let is_late = self.stopped.load(Ordering::Acquire);
        let room = if is_late { buffer.len().min(self.late) } else { buffer.len() };
        if room == 0 {
            return Ok(0);
        }
        let count = self.stream.read(&mut buffer[..room])?;
        if is_late {
            self.late -= count;
        }
        Ok(count)
    }
}

impl Write for Face {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match &self.replies {
            None => self.stream.write_all(bytes)?,
            Some(replies) => {
                let mut replies = replies.lock().unwrap_or_else(PoisonError::into_inner);
                // A server that asks on and on and reads nothing needs no more answers. What comes here is whole
                // frames.
                if replies.len() < MOST_REPLIES {
                    replies.extend_from_slice(bytes);
                }
            }
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The same for the thread that sends, which never reads.
pub struct Sending<'a>(pub &'a dyn Stream);

impl Read for Sending<'_> {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        Err(io::ErrorKind::WouldBlock.into())
    }
}

impl Write for Sending<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write_all(bytes)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
