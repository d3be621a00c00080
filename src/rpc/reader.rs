//! The read side: whoever pumps it reads once and routes what came.
#![forbid(unsafe_code)]

use std::sync::{Arc, PoisonError};
use std::time::{Duration, Instant};

use super::connection::Connection;
use super::locked::Locked;
use super::message::{Beginning, Message};
use super::reading::{MOMENT, Rest};
use super::spare::SPARE;
use super::stderr_tail::plain;
use crate::base::{held, log};
use crate::os::InputWait;
use crate::transport::lines::LineBuffer;
use crate::transport::record::Direction;

/// A line of more bytes keeps the memory that it was received in: a copy of it would cost more than new memory does.
const LONG: usize = 64 * 1024;

/// Received bytes, and what is to be done with them. One thread at a time pumps, under its lock.
#[derive(Default)]
pub struct Inbound {
    lines: LineBuffer,
    messages: Vec<Arc<Message>>,
    beginning: Beginning,
    /// Messages that nobody holds, to be written over.
    spare: Vec<Arc<Message>>,
    ended: bool,
}

impl Connection {
    /// Reads until nothing will come any more, while no caller does: the reading thread's work.
    pub(super) fn read(&self) {
        let pipe = self.link.get().and_then(|link| link.transport.pipe());
        let waits = pipe.and_then(|pipe| Some((pipe.input_wait().ok()?, pipe.input_wait().ok()?)));
        let Some((leader, relief)) = waits else {
            while self.pump() {}
            return;
        };
        let relief = self.relief.get_or_init(|| relief);
        let _ = self.leader.set(leader);
        let mut state = self.lock();
        state.reading.open_to_callers();
        loop {
            let bell = state.reading.thread.clone();
            match state.reading.next_for_thread() {
                Rest::Read => {
                    drop(state);
                    if is_worth_looking(relief, None) {
                        self.pump();
                    }
                    state = self.lock();
                }
                Rest::Doze => state = state.sleep(&bell, Some(MOMENT)),
                Rest::Sleep => state = state.sleep(&bell, None),
                Rest::End => return,
            }
        }
    }

    /// Reads once and routes every whole line that is there; false at the end of the stream. Blocks where nothing
    /// comes, unless it is a pipe that can be awaited.
    pub(super) fn pump(&self) -> bool {
        self.take_in(false).0
    }

    /// The same for a caller that has waited for it in place of sleeping, and looks after its own matter next: with the
    /// lock, where something was routed.
    pub(super) fn pump_leading(&self) -> Option<Locked<'_>> {
        self.take_in(true).1
    }

    fn take_in(&self, leads: bool) -> (bool, Option<Locked<'_>>) {
        // Taken first and dropped last: no callback of the host's runs while this thread has the reading role.
        let _hold = held::hold();
        let mut inbound = self.inbound.lock().unwrap_or_else(PoisonError::into_inner);
        if inbound.ended {
            return (false, None);
        }
        let Some(link) = self.link.get() else {
            return (false, None);
        };
        let inbound = &mut *inbound;
        let received = match link.transport.pipe().filter(|_| self.leader.get().is_some()) {
            Some(pipe) => pipe.receive_now(&mut inbound.lines),
            None => link.transport.receive(&mut inbound.lines),
        };
        match received {
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
            let message = match line.len() {
                ..=LONG => {
                    read(line, &mut inbound.beginning, &mut inbound.spare).map_err(|why| skip(line, &why))
                }
                length => {
                    let line = inbound.lines.take_last(length);
                    let message = Message::read_long(line, &mut inbound.beginning);
                    message.map(Arc::new).map_err(|(line, why)| skip(&line, &why))
                }
            };
            let Ok(message) = message else {
                continue;
            };
            if let Some(record) = &link.record {
                record.line(Direction::In, message.text().as_bytes());
            }
            inbound.messages.push(message);
        }
        if inbound.ended && !inbound.lines.rest().is_empty() {
            skip(inbound.lines.rest(), "the output ended inside it");
        }
        let mut locked = None;
        if !inbound.messages.is_empty() || inbound.ended {
            let state = locked.insert(self.lock());
            if leads {
                // What comes for it is no news: it looks by itself.
                state.reading.stop_waiting();
            }
            let now = Instant::now();
            for message in inbound.messages.drain(..) {
                if let Some(unwanted) = state.receive(message, now) {
                    inbound.spare.push(unwanted);
                }
            }
            if inbound.ended {
                state.reading.end();
            }
        }
        (!inbound.ended, locked)
    }
}

/// Waits for the pipe, until somebody interrupts or the time is up.
pub(super) fn is_worth_looking(wait: &InputWait, limit: Option<Duration>) -> bool {
    // What is wrong with it is told by reading it.
    wait.wait(limit).unwrap_or(true)
}

/// Reads a line into a spare message, if there is one that nobody holds.
fn read(line: &[u8], last: &mut Beginning, spare: &mut Vec<Arc<Message>>) -> Result<Arc<Message>, String> {
    if spare.is_empty() {
        SPARE.take(spare);
    }
    if let Some(mut one) = spare.pop()
        && let Some(message) = Arc::get_mut(&mut one)
    {
        return message.read_again(line, last).map(|()| one);
    }
    let mut message = Message::default();
    message.read_again(line, last)?;
    Ok(Arc::new(message))
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
