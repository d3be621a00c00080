//! Queues that see everything of one thread, whoever started its turns.
#![forbid(unsafe_code)]

use std::sync::Arc;

use super::event::{self, Event};
use super::map::Map;
use super::message::Message;
use super::queue::{End, Policy, Queue};
use crate::base::error::Error;

/// Set in the numbers of these queues, so that none is a turn subscription's.
const MARK: u64 = 1 << 62;

/// One handle's view of a thread.
struct ThreadQueue {
    /// `""` until the thread has its id.
    thread_id: String,
    queue: Queue,
}

/// All of one connection. Lives under the connection's lock.
pub struct ThreadQueues {
    queues: Map<u64, ThreadQueue>,
    by_thread: Map<String, Vec<u64>>,
    last: u64,
    queue_bytes: usize,
}

impl ThreadQueues {
    /// None yet.
    pub fn new(queue_bytes: usize) -> ThreadQueues {
        ThreadQueues { queues: Map::default(), by_thread: Map::default(), last: MARK, queue_bytes }
    }

    /// A queue that sees what comes from now on; for a thread without an id, from when it has one.
    pub fn open(&mut self, thread_id: &str) -> u64 {
        self.last += 1;
        let queue = Queue::new(Policy::Oldest, self.queue_bytes);
        self.queues.insert(self.last, ThreadQueue { thread_id: String::new(), queue });
        if !thread_id.is_empty() {
            self.bind(self.last, thread_id);
        }
        self.last
    }

    /// The thread has its id.
    fn bind(&mut self, id: u64, thread_id: &str) {
        if let Some(queue) = self.queues.get_mut(&id) {
            thread_id.clone_into(&mut queue.thread_id);
            self.by_thread.entry(thread_id.to_owned()).or_default().push(id);
        }
    }

    /// The thread is open: its queue begins with the answer that says so.
    pub fn opened(&mut self, id: u64, thread_id: &str, answer: &Arc<Message>) {
        self.bind(id, thread_id);
        if let Some(queue) = self.queues.get_mut(&id) {
            queue.queue.push(Event::new(event::RESPONSE, answer.clone()));
        }
    }

    /// The thread could not be opened.
    pub fn fail(&mut self, id: u64, error: &Error) {
        if let Some(queue) = self.queues.get_mut(&id) {
            queue.queue.end(End::Broken(error.clone()));
        }
    }

    /// The handle is gone. Gives back what must be dropped without the lock.
    pub fn remove(&mut self, id: u64) -> Option<Queue> {
        let queue = self.queues.remove(&id)?;
        if let Some(ids) = self.by_thread.get_mut(&queue.thread_id) {
            ids.retain(|other| *other != id);
            if ids.is_empty() {
                self.by_thread.remove(&queue.thread_id);
            }
        }
        Some(queue.queue)
    }

    /// What a handle reads.
    pub fn queue(&mut self, id: u64) -> Option<&mut Queue> {
        self.queues.get_mut(&id).map(|queue| &mut queue.queue)
    }

    /// Whether anybody watches a thread.
    pub fn watches(&self, thread_id: &str) -> bool {
        self.by_thread.contains_key(thread_id)
    }

    /// The queue that answers requests of a thread which no turn handle answers.
    pub fn owner(&self, thread_id: &str) -> Option<u64> {
        self.by_thread.get(thread_id)?.first().copied()
    }

    /// Shows an event to every queue of its thread; the owner of a request gets it as such.
    pub fn deliver(&mut self, event: &Event, owner: Option<u64>) {
        for id in self.by_thread.get(event.thread_id()).into_iter().flatten() {
            if let Some(queue) = self.queues.get_mut(id) {
                let is_owner = owner == Some(*id);
                queue.queue.push(if is_owner { event.clone() } else { event.observed() });
            }
        }
    }

    /// The server is gone.
    pub fn break_all(&mut self, error: &Error) {
        for queue in self.queues.values_mut() {
            queue.queue.end(End::Broken(error.clone()));
        }
    }
}
