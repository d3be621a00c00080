//! A bounded queue of events: what may be dropped when nobody reads, and what never is.
#![forbid(unsafe_code)]

use std::collections::VecDeque;
use std::sync::Arc;

use super::event::{self, Event};
use super::signal::Signal;
use crate::base::error::Error;

/// So many bytes of notifications a reader may have taken that it has not looked at yet.
const TAKEN_AT_ONCE: usize = 64 * 1024;

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
            arrived: Arc::default(),
        }
    }

    /// Adds an event and wakes a reader. After the end nothing is added.
    pub fn push(&mut self, event: Event) -> Pushed {
        if self.end.is_some() {
            return Pushed::Yes;
        }
        let length = event.json().len();
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
        self.arrived.notify_one();
        Pushed::Yes
    }

    /// Takes what a reader should get next.
    pub fn take(&mut self) -> Taken {
        if std::mem::take(&mut self.woken) {
            self.arrived.nudge(false);
            return Taken::Woken;
        }
        if self.is_held_back() {
            return Taken::Nothing;
        }
        match self.entries.pop_front() {
            Some(Entry::Event(event)) => {
                self.bytes -= event.json().len();
                Taken::Event(event)
            }
            Some(Entry::Lagged(dropped)) => Taken::Event(lagged(dropped)),
            None => self.end.clone().map_or(Taken::Nothing, Taken::End),
        }
    }

    /// Takes notifications that are next, as many as may be out of the queue at once.
    pub fn take_notifications(&mut self, into: &mut VecDeque<Event>) {
        let mut bytes = 0;
        while bytes < TAKEN_AT_ONCE
            && let Some(Entry::Event(event)) = self.entries.pop_front_if(
                |entry| matches!(entry, Entry::Event(event) if event.kind() == event::NOTIFICATION),
            )
        {
            bytes += event.json().len();
            into.push_back(event);
        }
        self.bytes -= bytes;
    }

    /// Puts them where they were.
    pub fn put_back(&mut self, events: &mut VecDeque<Event>) {
        while let Some(event) = events.pop_back() {
            self.bytes += event.json().len();
            self.entries.push_front(Entry::Event(event));
        }
        self.arrived.notify_all();
    }

    /// How many events can be taken.
    pub fn queued(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is anything to take.
    pub fn is_ready(&self) -> bool {
        self.woken || self.end.is_some() || (!self.held_back && !self.entries.is_empty())
    }

    /// Gives readers nothing until something is put in front, or until the end.
    pub fn hold_back(&mut self) {
        self.held_back = true;
    }

    /// Gives readers what came meanwhile, with `first` before it.
    pub fn let_go(&mut self, first: Option<Event>) {
        self.held_back = false;
        if let Some(first) = first {
            self.bytes += first.json().len();
            self.entries.push_front(Entry::Event(first));
        }
        self.arrived.notify_all();
    }

    fn is_held_back(&self) -> bool {
        self.held_back && self.end.is_none()
    }

    /// Ends the current wait, or the next one.
    pub fn wake(&mut self) {
        self.woken = true;
        self.arrived.nudge(true);
        self.arrived.notify_one();
    }

    /// Nothing will follow what is queued. The first end counts.
    pub fn end(&mut self, end: End) {
        if self.end.is_none() {
            self.end = Some(end);
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
        self.entries
            .drain(..)
            .map(|entry| match entry {
                Entry::Event(event) => event,
                Entry::Lagged(dropped) => lagged(dropped),
            })
            .collect()
    }

    fn count_dropped(&mut self) {
        if let Some(Entry::Lagged(dropped)) = self.entries.back_mut() {
            *dropped += 1;
        } else {
            self.entries.push_back(Entry::Lagged(1));
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
                    self.bytes -= event.json().len();
                }
                Entry::Event(_) => {
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
mod tests {
    use super::*;
    use crate::base::status::CODEX_E_CLOSED;
    use crate::rpc::message::Message;

    fn notification(method: &str, size: usize) -> Event {
        let line = format!(r#"{{"method":"{method}","params":{{"x":"{}"}}}}"#, "y".repeat(size));
        Event::new(event::NOTIFICATION, Arc::new(Message::read(line.as_bytes()).unwrap()))
    }

    fn methods(queue: &mut Queue) -> Vec<String> {
        let mut methods = Vec::new();
        while let Taken::Event(event) = queue.take() {
            methods.push(match event.kind() {
                event::LAGGED => event.json().to_owned(),
                _ => event.method().to_owned(),
            });
        }
        methods
    }

    #[test]
    fn a_full_turn_queue_drops_deltas_only_and_says_how_many() {
        let mut queue = Queue::new(Policy::Deltas, 300);
        queue.push(notification("item/agentMessage/delta", 200));
        for _ in 0..5 {
            assert_eq!(queue.push(notification("item/agentMessage/delta", 200)), Pushed::Yes);
        }
        assert_eq!(queue.push(notification("item/completed", 200)), Pushed::Yes);
        assert_eq!(queue.push(notification("item/reasoning/textDelta", 200)), Pushed::Yes);
        assert_eq!(
            methods(&mut queue),
            [
                "item/agentMessage/delta",
                r#"{"method":"libcodex/lagged","params":{"dropped":5}}"#,
                "item/completed",
                r#"{"method":"libcodex/lagged","params":{"dropped":1}}"#,
            ]
        );
    }

    #[test]
    fn a_long_line_is_admitted_whole_until_four_times_the_limit_stands_before_it() {
        let mut queue = Queue::new(Policy::Deltas, 100);
        assert_eq!(queue.push(notification("item/completed", 300)), Pushed::Yes);
        assert_eq!(queue.push(notification("item/completed", 5000)), Pushed::Yes);
        assert_eq!(queue.push(notification("turn/completed", 1)), Pushed::Overflow);
        assert_eq!(methods(&mut queue).len(), 2);
        assert_eq!(queue.push(notification("item/completed", 5000)), Pushed::Yes);
    }

    #[test]
    fn a_full_client_queue_drops_the_oldest_notifications_and_never_a_request() {
        let (outbox, _written) = crate::rpc::outbox::new();
        let mut queue = Queue::new(Policy::Oldest, 500);
        let line = br#"{"id":0,"method":"attestation/generate","params":{}}"#;
        let message = Arc::new(Message::read(line).unwrap());
        let request = Arc::new(ServerRequest::new("0", message.method(), "", "", outbox));
        queue.push(notification("one", 100));
        queue.push(Event::request(message, request));
        for number in 0..10 {
            queue.push(notification(&format!("more/{number}"), 100));
        }
        let methods = methods(&mut queue);
        assert_eq!(methods[0], r#"{"method":"libcodex/lagged","params":{"dropped":8}}"#);
        assert_eq!(methods[1..], ["attestation/generate", "more/7", "more/8", "more/9"]);
    }

    #[test]
    fn what_needs_no_answer_any_more_is_dropped_like_a_notification() {
        let (outbox, _written) = crate::rpc::outbox::new();
        let mut queue = Queue::new(Policy::Oldest, 500);
        for id in 0..100 {
            let line = format!(r#"{{"id":{id},"method":"item/tool/call","params":{{}}}}"#);
            let message = Arc::new(Message::read(line.as_bytes()).unwrap());
            let request = ServerRequest::new(message.id(), message.method(), "", "", outbox.clone());
            let event = Event::request(message, Arc::new(request));
            queue.push(event.observed());
            event.ticket().unwrap().withdraw();
            queue.push(event);
        }
        assert!(methods(&mut queue).len() < 15);
    }

    #[test]
    fn delivers_all_before_the_end_and_the_end_for_ever() {
        let mut queue = Queue::new(Policy::Deltas, 100);
        queue.push(notification("a", 1));
        queue.end(End::Broken(Error::new(CODEX_E_CLOSED, "gone")));
        queue.end(End::Finished);
        queue.push(notification("late", 1));
        assert!(matches!(queue.take(), Taken::Event(_)));
        for _ in 0..3 {
            assert!(matches!(queue.take(), Taken::End(End::Broken(_))));
        }
    }

    #[test]
    fn a_wake_is_kept_for_one_reader() {
        let mut queue = Queue::new(Policy::Deltas, 100);
        queue.wake();
        queue.wake();
        queue.push(notification("a", 1));
        assert!(matches!(queue.take(), Taken::Woken));
        assert!(matches!(queue.take(), Taken::Event(_)));
        assert!(matches!(queue.take(), Taken::Nothing));
    }

    #[test]
    fn what_is_held_back_comes_after_what_is_put_in_front() {
        let mut queue = Queue::new(Policy::Oldest, 100);
        queue.hold_back();
        queue.push(notification("early", 1));
        assert!(!queue.is_ready() && matches!(queue.take(), Taken::Nothing));
        queue.wake();
        assert!(queue.is_ready() && matches!(queue.take(), Taken::Woken));
        queue.let_go(Some(notification("first", 1)));
        assert!(queue.is_ready());
        assert_eq!(methods(&mut queue), ["first", "early"]);
        let mut ended = Queue::new(Policy::Oldest, 100);
        ended.hold_back();
        ended.push(notification("early", 1));
        ended.end(End::Finished);
        assert_eq!(methods(&mut ended), ["early"]);
        assert!(matches!(ended.take(), Taken::End(End::Finished)));
    }

    use crate::rpc::request::ServerRequest;
}
