//! The read side: whoever pumps it reads once and routes what came.
#![forbid(unsafe_code)]

use std::sync::{Arc, PoisonError};
use std::time::{Duration, Instant};

use super::connection::Connection;
use super::locked::Locked;
use super::message::{Beginning, Message};
use super::reading::{MOMENT, Rest};
use super::stderr_tail::plain;
use super::turns::Passed;
use crate::base::{held, log};
use crate::os::InputWait;
use crate::transport::Link;
use crate::transport::lines::LineBuffer;
use crate::transport::record::Direction;

/// A line of more bytes keeps the memory that it was received in: a copy of it would cost more than new memory does.
const LONG: usize = 64 * 1024;
/// A line of more bytes is read without the state's lock.
const SHORT: usize = 4096;
/// So many bytes at once are little: a pipe holds twice as many, so that the server need not wait during a pause.
const LITTLE: usize = 32 * 1024;

/// Received bytes, and what is to be done with them. One thread at a time pumps, under its lock.
#[derive(Default)]
pub struct Inbound {
    lines: LineBuffer,
    beginning: Beginning,
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
                rest @ (Rest::Read | Rest::ReadAfter(_)) => {
                    drop(state);
                    if let Rest::ReadAfter(pause) = rest {
                        let_more_come(relief, pause, None);
                    }
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
        let now = Instant::now();
        let mut state = None;
        let (mut came, mut is_unwatched) = (0, true);
        loop {
            // What is recorded is looked for by its end, each line by itself.
            let next = inbound.lines.next_bytes().filter(|next| !next.is_empty() && link.record.is_none());
            let known = next.and_then(|next| inbound.beginning.known(next));
            let mut passed = known.as_ref().map_or(0, |line| line.length() + 1);
            let message = match known {
                Some(message) => message,
                None => {
                    let Some(place) = inbound.lines.next_place() else { break };
                    let length = place.len();
                    came += length;
                    if length > SHORT {
                        // Nobody is to wait for the lock while it is read.
                        state = None;
                    }
                    if length > LONG {
                        let line = inbound.lines.take_last(length);
                        is_unwatched &= !self.receive_long(line, link, &mut state, leads);
                        continue;
                    }
                    let line = inbound.lines.line(place);
                    match inbound.beginning.read(line) {
                        Ok(message) => {
                            if let Some(record) = &link.record {
                                record.line(Direction::In, line);
                            }
                            message
                        }
                        Err(why) => {
                            skip(line, &why);
                            continue;
                        }
                    }
                }
            };
            let may_follow = message.is_remembered() && link.record.is_none();
            let following = std::iter::from_fn(|| {
                let rest = may_follow.then(|| &inbound.lines.rest()[passed..])?;
                let delta = inbound.beginning.same(rest)?;
                passed += delta.line.len() + 1;
                Some(delta)
            });
            let names = inbound.beginning.names(&message);
            let state = state.get_or_insert_with(|| self.lock_to_route(leads));
            is_unwatched &= state.receive_line(message, names, following, now) == Passed::Unwatched;
            came += passed;
            inbound.lines.pass(passed);
        }
        if let Some(state) = &mut state {
            state.reading.came(came <= LITTLE, is_unwatched);
        }
        if inbound.ended {
            if !inbound.lines.rest().is_empty() {
                skip(inbound.lines.rest(), "the output ended inside it");
            }
            state.get_or_insert_with(|| self.lock_to_route(leads)).reading.end();
        }
        (!inbound.ended, state)
    }

    /// Takes in a line that keeps its memory; false when it is no message.
    fn receive_long<'a>(
        &'a self,
        line: Vec<u8>,
        link: &Link,
        state: &mut Option<Locked<'a>>,
        leads: bool,
    ) -> bool {
        match Message::read_long(line) {
            Ok(message) => {
                if let Some(record) = &link.record {
                    record.line(Direction::In, message.text().as_bytes());
                }
                state.get_or_insert_with(|| self.lock_to_route(leads)).receive(Arc::new(message));
                true
            }
            Err((line, why)) => {
                skip(&line, &why);
                false
            }
        }
    }

    /// Locks the state for whoever pumps.
    fn lock_to_route(&self, leads: bool) -> Locked<'_> {
        let mut state = self.lock();
        if leads {
            // What comes for it is no news: it looks by itself.
            state.reading.stop_waiting();
        }
        state
    }
}

/// Waits for the pipe, until somebody interrupts or the time is up.
pub(super) fn is_worth_looking(wait: &InputWait, limit: Option<Duration>) -> bool {
    // What is wrong with it is told by reading it.
    wait.wait(limit).unwrap_or(true)
}

/// Lets more come, until somebody interrupts or the time is up; gives what is left of it at least.
pub(super) fn let_more_come(wait: &InputWait, pause: Duration, limit: Option<Duration>) -> Option<Duration> {
    wait.pause(limit.map_or(pause, |limit| limit.min(pause)));
    limit.map(|limit| limit.saturating_sub(pause))
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
