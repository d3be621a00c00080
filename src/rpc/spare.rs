//! The memory of messages that nobody holds any more, for those that come next: a stream of events needs none of its own.
#![forbid(unsafe_code)]

use std::sync::{Arc, Mutex, PoisonError};

use super::event::Event;
use super::message::Message;

/// So many messages are kept: about as many as one read brings.
const MOST: usize = 512;
/// The memory of a longer line is given back.
const LONGEST: usize = 1024;

/// Of all connections: an event's last holder does not know which it came by.
pub static SPARE: Spare = Spare { messages: Mutex::new(Vec::new()) };

/// Messages to be written over.
pub struct Spare {
    messages: Mutex<Vec<Arc<Message>>>,
}

impl Spare {
    /// Takes the messages of events that were read. Whether somebody else still holds one is seen when it is needed.
    pub fn give(&self, events: impl IntoIterator<Item = Event>) {
        // Rather than wait, it lets the memory go.
        let mut messages = self.messages.try_lock();
        for event in events {
            let message = event.into_message();
            if let Ok(messages) = &mut messages
                && messages.len() < MOST
                && message.room() <= LONGEST
            {
                messages.push(message);
            }
        }
    }

    /// Swaps what is kept for an empty list.
    pub fn take(&self, empty: &mut Vec<Arc<Message>>) {
        std::mem::swap(empty, &mut self.messages.lock().unwrap_or_else(PoisonError::into_inner));
    }
}
