//! Callbacks of the host that answer server requests, on a thread of their own.
#![forbid(unsafe_code)]

use crossbeam_channel::{Receiver, Sender, unbounded};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::event::Event;
use super::message::Message;
use crate::base::json;

/// Takes a request to answer, now or later, or the word that an earlier one needs no answer any more.
pub type Handler = Arc<dyn Fn(Event) + Send + Sync>;

/// Who answers what. A clone shares the same.
#[derive(Clone, Default)]
pub struct Handlers {
    shared: Arc<Mutex<Registered>>,
}

#[derive(Default)]
struct Registered {
    requests: Option<Handler>,
    tools: BTreeMap<String, Tool>,
    /// Where the thread that calls them takes its work; none until there is a handler.
    queue: Option<Sender<(Handler, Event)>>,
}

struct Tool {
    /// As `thread/start` declares it.
    declaration: String,
    handler: Handler,
}

impl Handlers {
    /// Sets who answers every request that no tool does, or nobody.
    pub fn set_requests(&self, handler: Option<Handler>) {
        let old = std::mem::replace(&mut self.lock().requests, handler);
        // Without the lock: the last holder's going calls the host.
        drop(old);
    }

    /// Sets a tool, by its name.
    pub fn set_tool(&self, name: &str, declaration: String, handler: Handler) {
        let old = self.lock().tools.insert(name.to_owned(), Tool { declaration, handler });
        drop(old);
    }

    /// Takes a tool away, if there is one of that name.
    pub fn remove_tool(&self, name: &str) {
        let old = self.lock().tools.remove(name);
        drop(old);
    }

    /// The declarations of all tools.
    pub fn declarations(&self) -> Vec<String> {
        self.lock().tools.values().map(|tool| tool.declaration.clone()).collect()
    }

    /// The work of the calling thread, the first time that it is asked for.
    pub fn first_use(&self) -> Option<Receiver<(Handler, Event)>> {
        let mut registered = self.lock();
        if registered.queue.is_some() {
            return None;
        }
        let (sender, receiver) = unbounded();
        registered.queue = Some(sender);
        Some(receiver)
    }

    /// The thread that was to take the work could not be started.
    pub fn no_thread(&self) {
        self.lock().queue = None;
    }

    /// Who answers this request, if anybody does.
    pub fn find(&self, message: &Message) -> Option<Handler> {
        let registered = self.lock();
        if message.method() == "item/tool/call" && is_absent(message, "/namespace") {
            let name = json::pointer(message.body(), "/tool").and_then(json::unquote);
            if let Some(tool) = name.and_then(|name| registered.tools.get(name.as_ref())) {
                return Some(tool.handler.clone());
            }
        }
        registered.requests.clone()
    }

    /// Lets a handler have an event, on its thread.
    pub fn hand_over(&self, handler: Handler, event: Event) {
        if let Some(queue) = &self.lock().queue {
            // The thread ends only when this sender is gone.
            let _ = queue.send((handler, event));
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Registered> {
        self.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn is_absent(message: &Message, pointer: &str) -> bool {
    json::pointer(message.body(), pointer).is_none_or(|value| value == "null")
}
