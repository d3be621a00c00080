//! What a turn comes to, gathered from its events while they pass.
#![forbid(unsafe_code)]

use std::sync::Arc;

use super::message::Message;

/// The messages that a turn's result is made of, as they came.
#[derive(Clone, Default)]
pub struct Collected {
    /// The `item/completed` notifications, in order.
    pub items: Vec<Arc<Message>>,
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
            "item/completed" if keep_items => self.items.push(message.clone()),
            "thread/tokenUsage/updated" => self.usage = Some(message.clone()),
            "error" if !is_retried(message) => self.error = Some(message.clone()),
            "turn/completed" => self.completed = Some(message.clone()),
            _ => {}
        }
    }
}

/// Whether an `error` notification only says that the server tries again.
pub fn is_retried(message: &Message) -> bool {
    crate::base::json::pointer(message.body(), "/willRetry") == Some("true")
}
