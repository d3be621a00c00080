//! Events that are kept until it is known whose they are; mostly there are none.
#![forbid(unsafe_code)]

use crate::rpc::event::Event;
use crate::rpc::queue::{Policy, Queue};

/// Events in their order, the oldest of which are dropped where there are too many.
#[derive(Default)]
pub(super) struct Kept(Option<Box<Queue>>);

impl Kept {
    /// Keeps an event, with others of about so many bytes.
    pub(super) fn push(&mut self, event: Event, queue_bytes: usize) {
        let queue = self.0.get_or_insert_with(|| Box::new(Queue::new(Policy::Oldest, queue_bytes)));
        // It makes room for what comes.
        queue.push(event);
    }

    /// Takes all of them.
    pub(super) fn take_all(&mut self) -> Vec<Event> {
        self.0.take().map(|mut queue| queue.take_all()).unwrap_or_default()
    }
}
