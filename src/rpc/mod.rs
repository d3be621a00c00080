//! JSON-RPC over a transport: ids, pending calls, routing, event queues.
#![forbid(unsafe_code)]

pub mod batch;
pub mod body;
pub mod calls;
pub mod collect;
pub mod connection;
pub mod decline;
pub mod ending;
pub mod event;
pub mod gate;
pub mod handlers;
pub mod interrupts;
pub mod locked;
pub mod logins;
mod map;
pub mod message;
pub mod outbox;
pub mod poller;
pub mod queue;
pub mod reader;
pub mod reading;
pub mod reasons;
pub mod request;
mod secrets;
pub mod signal;
pub mod slot;
pub mod state;
pub mod stderr_tail;
pub mod thread_queues;
pub mod timers;
pub mod turns;
pub mod versions;
pub mod workers;

#[cfg(test)]
mod routing_tests;
