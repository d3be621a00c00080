//! The read side: whoever pumps it reads once and routes what came.
#![forbid(unsafe_code)]

use std::sync::{Arc, PoisonError};
use std::time::Instant;

use super::connection::Connection;
use super::message::Message;
use super::spare::SPARE;
use super::stderr_tail::plain;
use crate::base::{held, log};
use crate::transport::lines::LineBuffer;
use crate::transport::record::Direction;

/// Received bytes, and what is to be done with them. One thread at a time pumps, under its lock.
#[derive(Default)]
pub struct Inbound {
    lines: LineBuffer,
    messages: Vec<Arc<Message>>,
    /// Messages that nobody holds, to be written over.
    spare: Vec<Arc<Message>>,
    ended: bool,
}

impl Connection {
    /// Reads once, blocking, and routes every whole line that is there; false at the end of the stream.
    pub(super) fn pump(&self) -> bool {
        // Taken first and dropped last: no callback of the host's runs while this thread has the reading role.
        let _hold = held::hold();
        let mut inbound = self.inbound.lock().unwrap_or_else(PoisonError::into_inner);
        if inbound.ended {
            return false;
        }
        let Some(link) = self.link.get() else {
            return false;
        };
        let inbound = &mut *inbound;
        match link.transport.receive(&mut inbound.lines) {
            Ok(goes_on) => inbound.ended = !goes_on,
            Err(error) => {
                inbound.ended = true;
                log::log(log::ERROR, "rpc", || format!("reading the server's output: {error}"));
            }
        }
        if link.transport.has_replies() {
            self.outbox.send_replies();
        }
        while let Some(line) = inbound.lines.next_line() {
            match read(line, &mut inbound.spare) {
                Ok(message) => {
                    if let Some(record) = &link.record {
                        record.line(Direction::In, line);
                    }
                    inbound.messages.push(message);
                }
                Err(why) => skip(line, &why),
            }
        }
        if inbound.ended && !inbound.lines.rest().is_empty() {
            skip(inbound.lines.rest(), "the output ended inside it");
        }
        if !inbound.messages.is_empty() {
            let mut state = self.lock();
            let now = Instant::now();
            for message in inbound.messages.drain(..) {
                if let Some(unwanted) = state.receive(message, now) {
                    inbound.spare.push(unwanted);
                }
            }
        }
        !inbound.ended
    }
}

/// Reads a line into a spare message, if there is one.
fn read(line: &[u8], spare: &mut Vec<Arc<Message>>) -> Result<Arc<Message>, String> {
    if spare.is_empty() {
        SPARE.take(spare);
    }
    if let Some(mut one) = spare.pop()
        && let Some(message) = Arc::get_mut(&mut one)
    {
        return message.read_again(line).map(|()| one);
    }
    Message::read(line).map(Arc::new)
}

/// Output that is no message: the server, or something that it runs, printed it. The text of what looks like
/// a broken message stays out of the log: it may hold a secret.
fn skip(line: &[u8], why: &str) {
    if line.iter().all(u8::is_ascii_whitespace) {
        return;
    }
    log::log(log::WARN, "rpc", || {
        let length = line.len();
        if line.contains(&b'{') {
            return format!("skipped a line of {length} bytes ({why})");
        }
        let start = plain(&String::from_utf8_lossy(&line[..length.min(200)]));
        format!("skipped a line of {length} bytes ({why}): {}", start.trim())
    });
}
