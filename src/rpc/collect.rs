//! What a turn comes to, gathered from its events while they pass.
#![forbid(unsafe_code)]

use std::sync::Arc;

use super::message::Message;
use crate::base::json;

/// The messages that a turn's result is made of, as they came.
#[derive(Clone, Debug, Default)]
pub struct Collected {
    /// The `item/completed` notifications, in order.
    pub items: Vec<Arc<Message>>,
    /// Some of the items are of an answer of the server's; events may tell of them again.
    was_answered: bool,
    /// The last `thread/tokenUsage/updated`.
    pub usage: Option<Arc<Message>>,
    /// The last `error` that was not followed by another try.
    pub error: Option<Arc<Message>>,
    /// `turn/completed`.
    pub completed: Option<Arc<Message>>,
}

impl Collected {
    /// Looks at an event of the turn.
    pub fn take(&mut self, message: &Arc<Message>, keep_items: bool) {
        match message.method() {
            "item/completed" if keep_items => self.take_item(message),
            "thread/tokenUsage/updated" => self.usage = Some(message.clone()),
            "error" if !is_retried(message) => self.error = Some(message.clone()),
            "turn/completed" => self.completed = Some(message.clone()),
            _ => {}
        }
    }

    /// The items as the server answered with them, each as an event would tell of it. They begin with the turn's first;
    /// the answer may be older or newer than the events, and what an event told counts.
    pub fn take_answer(&mut self, answered: Vec<Arc<Message>>) {
        let events = std::mem::replace(&mut self.items, answered);
        self.was_answered = true;
        for event in &events {
            self.take_item(event);
        }
    }

    fn take_item(&mut self, message: &Arc<Message>) {
        let id = if self.was_answered { item_id(message) } else { None };
        let same = id.and_then(|id| self.items.iter_mut().find(|item| item_id(item) == Some(id)));
        match same {
            Some(item) => *item = message.clone(),
            None => self.items.push(message.clone()),
        }
    }
}

fn item_id(message: &Message) -> Option<&str> {
    json::pick_inside(message.body(), "item", ["id"], []).0[0]
}

/// Whether an `error` notification only says that the server tries again.
pub fn is_retried(message: &Message) -> bool {
    json::pick(message.body(), ["willRetry"]) == [Some("true")]
}
