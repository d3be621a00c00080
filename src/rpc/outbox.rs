//! What is on its way to the server: lines that any thread sends itself where there is room, or queues for one thread
//! that waits for it.
#![forbid(unsafe_code)]

use crossbeam_channel::{Receiver, Sender, unbounded};
use std::fmt::Write as _;
use std::io;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError, Weak};

use super::body::Body;
use crate::base::json;
use crate::base::log;
use crate::transport::Transport;

/// More unwritten bytes than this, and the server has stopped reading: nothing but answers is added.
const BACKLOG_LIMIT: usize = 64 * 1024 * 1024;

/// Queues lines; a clone queues to the same server. Never blocks.
#[derive(Clone)]
pub struct Outbox {
    lines: Sender<Item>,
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    /// What a thread that has a line may send it by itself; none where only the writer may, or before there is one.
    transport: OnceLock<Weak<dyn Transport>>,
    /// Held by whoever sends.
    sending: Mutex<()>,
    /// Bytes that are queued, or being written by the writer.
    backlog: AtomicUsize,
    closed: AtomicBool,
    /// The writer knows that the transport has something to say.
    replies_wanted: AtomicBool,
}

enum Item {
    /// A line, and how much of it was sent.
    Line(Arc<Vec<u8>>, usize),
    Replies,
    Close,
}

impl Shared {
    fn send_now(&self, line: &[u8]) -> usize {
        match self.transport.get().and_then(Weak::upgrade) {
            Some(transport) => transport.send_now(line),
            None => 0,
        }
    }
}

/// The writing end, for the writer thread.
pub struct Written {
    lines: Receiver<Item>,
    shared: Arc<Shared>,
}

/// An empty outbox.
pub fn new() -> (Outbox, Written) {
    let (sender, receiver) = unbounded();
    let shared = Arc::new(Shared::default());
    (Outbox { lines: sender, shared: shared.clone() }, Written { lines: receiver, shared })
}

impl Outbox {
    /// Queues one line, its `\n` included; false once the outbox is closed.
    pub fn send(&self, line: Arc<Vec<u8>>) -> bool {
        if self.is_closed() {
            return false;
        }
        let Ok(_sending) = self.shared.sending.try_lock() else {
            return self.queue(line, 0);
        };
        // What is queued goes first.
        match self.shared.backlog.load(Ordering::Acquire) {
            0 => match self.shared.send_now(&line) {
                sent if sent == line.len() => true,
                sent => self.queue(line, sent),
            },
            _ => self.queue(line, 0),
        }
    }

    /// Leaves a line to the writer, but for what was sent of it.
    fn queue(&self, line: Arc<Vec<u8>>, sent: usize) -> bool {
        self.shared.backlog.fetch_add(line.len() - sent, Ordering::Release);
        self.lines.send(Item::Line(line, sent)).is_ok()
    }

    /// Lets threads send by themselves.
    pub fn send_by(&self, transport: &Arc<dyn Transport>) {
        // Nobody has set it before: a connection has one transport.
        let _ = self.shared.transport.set(Arc::downgrade(transport));
    }

    /// Queues a request.
    pub fn request(&self, id: u64, method: &str, params: &str) -> bool {
        self.send(request_line(id, method, &params.into()).into())
    }

    /// Queues a notification.
    pub fn notify(&self, method: &str, params: &str) -> bool {
        self.send_text(format!(r#"{{"method":{},"params":{params}}}"#, json::quote(method)))
    }

    /// Queues the answer to a server's request; `id` and `result` are JSON.
    pub fn respond(&self, id: &str, result: &str) -> bool {
        self.send_text(format!(r#"{{"id":{id},"result":{result}}}"#))
    }

    /// Queues the refusal of a server's request.
    pub fn reject(&self, id: &str, code: i32, message: &str) -> bool {
        let message = json::quote(message);
        self.send_text(format!(r#"{{"id":{id},"error":{{"code":{code},"message":{message}}}}}"#))
    }

    fn send_text(&self, mut text: String) -> bool {
        text.push('\n');
        self.send(Arc::new(text.into_bytes()))
    }

    /// Has the writer send what the transport itself has to say. Asked on and on while the writer is held up, it is
    /// told once.
    pub fn send_replies(&self) {
        if !self.is_closed() && !self.shared.replies_wanted.swap(true, Ordering::AcqRel) {
            // Without a writer there is nobody to say it to.
            let _ = self.lines.send(Item::Replies);
        }
    }

    /// Whether the server has left so much unread that nothing should be added.
    pub fn is_full(&self) -> bool {
        self.shared.backlog.load(Ordering::Relaxed) > BACKLOG_LIMIT
    }

    /// Whether nothing more will be written.
    pub fn is_closed(&self) -> bool {
        self.shared.closed.load(Ordering::Acquire)
    }

    /// Lets the writer write what is queued, and then end.
    pub fn close(&self) {
        if !self.shared.closed.swap(true, Ordering::AcqRel) {
            // The writer may have gone: then there is nothing to end.
            let _ = self.lines.send(Item::Close);
        }
    }
}

/// The line of a request, with its `\n`.
pub fn request_line(id: u64, method: &str, body: &Body) -> Vec<u8> {
    let Body { params, trace } = body;
    let trace = trace.as_deref();
    let mut line = String::with_capacity(64 + method.len() + params.len() + trace.map_or(0, str::len));
    line.push_str(r#"{"id":"#);
    // Writing to a string can't fail.
    let _ = write!(line, "{id}");
    line.push_str(r#","method":"#);
    json::push_quoted(&mut line, method);
    line.push_str(r#","params":"#);
    line.push_str(params);
    if let Some(trace) = trace {
        line.push_str(r#","trace":"#);
        line.push_str(trace);
    }
    line.push_str("}\n");
    line.into_bytes()
}

impl Written {
    /// Writes line after line until the outbox is closed.
    #[cfg(test)]
    pub fn drain(self, write: impl FnMut(&[u8]) -> io::Result<()>) {
        self.serve(write, || Ok(()));
    }

    /// Writes line after line until the outbox is closed or a write fails, and in between what the transport itself
    /// has to say.
    pub fn serve(
        self,
        mut write: impl FnMut(&[u8]) -> io::Result<()>,
        mut send_replies: impl FnMut() -> io::Result<()>,
    ) {
        loop {
            let result = match self.lines.recv() {
                Ok(Item::Line(line, sent)) => {
                    let _sending = self.shared.sending.lock().unwrap_or_else(PoisonError::into_inner);
                    let result = write(&line[sent..]);
                    self.shared.backlog.fetch_sub(line.len() - sent, Ordering::Release);
                    result
                }
                Ok(Item::Replies) => {
                    self.shared.replies_wanted.store(false, Ordering::Release);
                    send_replies()
                }
                Ok(Item::Close) | Err(_) => return,
            };
            if let Err(error) = result {
                self.shared.closed.store(true, Ordering::Release);
                log::log(log::INFO, "rpc", || format!("the server takes no more input: {error}"));
                return;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_in_order_and_ends_on_close() {
        let (outbox, written) = new();
        assert!(outbox.request(7, "a/b", "{}"));
        assert!(outbox.respond("\"x\"", "{\"decision\":\"decline\"}"));
        assert!(outbox.reject("0", -32601, "no \"such\" method"));
        outbox.close();
        assert!(!outbox.notify("late", "{}"));
        let mut text = Vec::new();
        written.drain(|line| {
            text.extend_from_slice(line);
            Ok(())
        });
        assert_eq!(
            String::from_utf8(text).unwrap(),
            concat!(
                "{\"id\":7,\"method\":\"a/b\",\"params\":{}}\n",
                "{\"id\":\"x\",\"result\":{\"decision\":\"decline\"}}\n",
                "{\"id\":0,\"error\":{\"code\":-32601,\"message\":\"no \\\"such\\\" method\"}}\n",
            )
        );
    }

    #[test]
    fn what_the_transport_has_to_say_waits_once() {
        let (outbox, written) = new();
        let lines = written.lines.clone();
        let ask = || {
            (0..1000).for_each(|_| outbox.send_replies());
            assert_eq!(lines.len(), 1);
        };
        ask();
        let mut said = 0;
        written.serve(
            |_| Ok(()),
            || {
                said += 1;
                match said {
                    1 => ask(),
                    _ => outbox.close(),
                }
                Ok(())
            },
        );
        assert_eq!(said, 2);
    }

    #[test]
    fn a_failed_write_closes_it() {
        let (outbox, written) = new();
        outbox.notify("a", "{}");
        outbox.notify("b", "{}");
        let mut writes = 0;
        written.drain(|_| {
            writes += 1;
            Err(io::ErrorKind::BrokenPipe.into())
        });
        assert_eq!(writes, 1);
        assert!(outbox.is_closed());
        assert!(!outbox.notify("c", "{}"));
    }
}
