//! A bounded queue of events: what may be dropped when nobody reads, and what never is.
#![forbid(unsafe_code)]

use std::collections::VecDeque;
use std::sync::Arc;

use super::batch::Batch;
use super::event::{self, Event};
use super::message::Delta;
use super::signal::Signal;
use crate::base::error::Error;

/// What a full queue gives up.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Policy {
    /// New deltas, whose text comes again in `item/completed`; too much else breaks the queue.
    Deltas,
    /// The oldest notifications.
    Oldest,
}

/// How a queue ends, once it is empty.
#[derive(Clone)]
pub enum End {
    /// Nothing will follow, and nothing is missing.
    Finished,
    /// Something is missing.
    Broken(Error),
}

/// What a reader finds.
pub enum Taken {
    /// The oldest event.
    Event(Event),
    /// Deltas are next, which the reader has now.
    Deltas,
    /// A wake was asked for.
    Woken,
    /// The end.
    End(End),
    /// Nothing yet.
    Nothing,
}

/// Whether an event was taken in.
#[derive(Debug, PartialEq, Eq)]
pub enum Pushed {
    /// It is in the queue, or was dropped as the policy allows.
    Yes,
    /// It does not fit, and it is none that may be dropped.
    Overflow,
}

enum Entry {
    Event(Event),
    /// Deltas that came the short way; never none.
    Deltas(Batch),
    /// So many events were dropped here.
    Lagged(u64),
}

/// Events in the order in which they came. Lives under the connection's lock.
pub struct Queue {
    entries: VecDeque<Entry>,
    bytes: usize,
    limit: usize,
    policy: Policy,
    woken: bool,
    /// Readers get nothing yet.
    held_back: bool,
    end: Option<End>,
    /// Memory for the next deltas.
    spare: Batch,
    /// Signalled, with the connection's lock, when something can be taken.
    pub arrived: Arc<Signal>,
}

impl Queue {
    /// An empty queue that holds about `limit` bytes.
    pub fn new(policy: Policy, limit: usize) -> Queue {
        Queue {
            entries: VecDeque::new(),
            bytes: 0,
            limit,
            policy,
            woken: false,
            held_back: false,
            end: None,
            spare: Batch::default(),
            arrived: Arc::default(),
        }
    }

    /// Adds an event and wakes a reader. After the end nothing is added.
    pub fn push(&mut self, event: Event) -> Pushed {
        if self.end.is_some() {
            return Pushed::Yes;
        }
        let length = event.message().length();
        match self.policy {
            Policy::Deltas if self.bytes > 0 && self.bytes + length > self.limit => {
                if is_delta(&event) {
                    self.count_dropped();
                    return Pushed::Yes;
                }
                // One line may be of any length; what stood before it may not.
                if self.bytes >= self.limit.saturating_mul(4) {
                    return Pushed::Overflow;
                }
            }
            Policy::Oldest => self.drop_oldest(length),
            Policy::Deltas => {}
        }
        self.bytes += length;
        self.entries.push_back(Entry::Event(event));
        self.say_whether_ready();
        self.arrived.notify_one();
        Pushed::Yes
    }

    /// Adds deltas to a queue that drops deltas when it is full, and wakes a reader. After the end nothing is added.
    pub fn push_deltas<'a>(&mut self, deltas: impl Iterator<Item = Delta<'a>>) {
        let mut is_news = false;
        for delta in deltas {
            let length = delta.line.len();
            if self.end.is_some() {
                continue;
            }
            if self.bytes > 0 && self.bytes + length > self.limit {
                self.count_dropped();
                continue;
            }
            self.bytes += length;
            is_news = true;
            match self.entries.back_mut() {
                Some(Entry::Deltas(batch)) if !batch.is_full() => batch.push(&delta),
                before => {
                    let goes_on = matches!(before, Some(Entry::Deltas(_)));
                    let mut batch = std::mem::take(&mut self.spare);
                    if goes_on {
                        batch.make_room();
                    }
                    batch.push(&delta);
                    self.entries.push_back(Entry::Deltas(batch));
                }
            }
        }
        if is_news {
            self.say_whether_ready();
            self.arrived.notify_one();
        }
    }

    /// Takes what a reader should get next.
    pub fn take(&mut self) -> Taken {
        let mut deltas = Batch::default();
        let taken = match self.take_with(&mut deltas) {
            Taken::Deltas => deltas.take().map_or(Taken::Nothing, Taken::Event),
            other => other,
        };
        if !deltas.is_empty() {
            self.bytes += deltas.bytes();
            self.entries.push_front(Entry::Deltas(deltas));
            self.say_whether_ready();
        }
        taken
    }

    /// The same for a reader that has a place for deltas, which is empty or else has those that are next: if deltas are
    /// next, all of a batch are taken there.
    pub fn take_with(&mut self, deltas: &mut Batch) -> Taken {
        let taken = self.take_next(deltas);
        self.say_whether_ready();
        taken
    }

    fn take_next(&mut self, deltas: &mut Batch) -> Taken {
        if std::mem::take(&mut self.woken) {
            self.arrived.nudge(false);
            return Taken::Woken;
        }
        if !deltas.is_empty() {
            return Taken::Deltas;
        }
        if self.is_held_back() {
            return Taken::Nothing;
        }
        match self.entries.pop_front() {
            Some(Entry::Event(event)) => {
                self.bytes -= event.message().length();
                Taken::Event(event)
            }
            Some(Entry::Deltas(batch)) => {
                self.bytes -= batch.bytes();
                self.spare = std::mem::replace(deltas, batch);
                Taken::Deltas
            }
            Some(Entry::Lagged(dropped)) => Taken::Event(lagged(dropped)),
            None => self.end.clone().map_or(Taken::Nothing, Taken::End),
        }
    }

    /// Puts deltas back where they were.
    pub fn put_back(&mut self, deltas: &mut Batch) {
        if !deltas.is_empty() {
            self.bytes += deltas.bytes();
            self.entries.push_front(Entry::Deltas(std::mem::take(deltas)));
            self.say_whether_ready();
            self.arrived.notify_all();
        }
    }

    /// How many events can be taken.
    pub fn queued(&self) -> usize {
        let count = |entry: &Entry| if let Entry::Deltas(batch) = entry { batch.len() } else { 1 };
        self.entries.iter().map(count).sum()
    }

    /// Whether there is anything to take.
    pub fn is_ready(&self) -> bool {
        self.woken || self.end.is_some() || (!self.held_back && !self.entries.is_empty())
    }

    /// Says it to those who look without the lock. Whatever changes the queue ends with it.
    fn say_whether_ready(&self) {
        self.arrived.set_ready(self.is_ready());
    }

    /// Gives readers nothing until something is put in front, or until the end.
    pub fn hold_back(&mut self) {
        self.held_back = true;
        self.say_whether_ready();
    }

    /// Gives readers what came meanwhile, with `first` before it.
    pub fn let_go(&mut self, first: Option<Event>) {
        self.held_back = false;
        if let Some(first) = first {
            self.bytes += first.message().length();
            self.entries.push_front(Entry::Event(first));
        }
        self.say_whether_ready();
        self.arrived.notify_all();
    }

    fn is_held_back(&self) -> bool {
        self.held_back && self.end.is_none()
    }

    /// Ends the current wait, or the next one.
    pub fn wake(&mut self) {
        self.woken = true;
        self.say_whether_ready();
        self.arrived.nudge(true);
        self.arrived.notify_one();
    }

    /// Nothing will follow what is queued. The first end counts.
    pub fn end(&mut self, end: End) {
        if self.end.is_none() {
            self.end = Some(end);
            self.say_whether_ready();
            self.arrived.notify_all();
        }
    }

    /// Whether the end was said.
    pub fn has_ended(&self) -> bool {
        self.end.is_some()
    }

    /// Takes all events out, for somebody else or for nobody.
    pub fn take_all(&mut self) -> Vec<Event> {
        self.bytes = 0;
        let mut events = Vec::with_capacity(self.queued());
        for entry in self.entries.drain(..) {
            match entry {
                Entry::Event(event) => events.push(event),
                Entry::Deltas(mut batch) => {
                    events.extend(std::iter::from_fn(|| batch.take()));
                }
                Entry::Lagged(dropped) => events.push(lagged(dropped)),
            }
        }
        self.say_whether_ready();
        events
    }

    fn count_dropped(&mut self) {
        if let Some(Entry::Lagged(dropped)) = self.entries.back_mut() {
            *dropped += 1;
        } else {
            self.entries.push_back(Entry::Lagged(1));
            self.say_whether_ready();
            self.arrived.notify_one();
        }
    }

    /// Drops from the front what may be dropped until `length` more bytes fit, and leaves one count in their place.
    fn drop_oldest(&mut self, length: usize) {
        if self.bytes + length <= self.limit {
            return;
        }
        let mut dropped = 0;
        let mut at = 0;
        while self.bytes + length > self.limit && at < self.entries.len() {
            match &self.entries[at] {
                Entry::Lagged(earlier) => dropped += earlier,
                Entry::Event(event) if may_be_dropped(event) => {
                    dropped += 1;
                    self.bytes -= event.message().length();
                }
                // Only a queue with the other policy has deltas that came the short way.
                Entry::Event(_) | Entry::Deltas(_) => {
                    at += 1;
                    continue;
                }
            }
            self.entries.remove(at);
        }
        if dropped > 0 {
            self.entries.push_front(Entry::Lagged(dropped));
        }
    }
}

fn lagged(dropped: u64) -> Event {
    Event::own(event::LAGGED, &format!(r#"{{"method":"libcodex/lagged","params":{{"dropped":{dropped}}}}}"#))
}

/// All but requests that are open, answers to what was begun, and ends.
fn may_be_dropped(event: &Event) -> bool {
    match event.kind() {
        event::NOTIFICATION | event::OBSERVED | event::WITHDRAWN => true,
        event::REQUEST => event.ticket().is_some_and(|ticket| !ticket.is_open()),
        _ => false,
    }
}

fn is_delta(event: &Event) -> bool {
    event.kind() == event::NOTIFICATION && event.message().is_delta()
}

#[cfg(test)]
mod tests;
