//! What the SDK means: clients, threads, turns and approvals, JSON in and out.
#![forbid(unsafe_code)]

pub mod answers;
mod call;
mod core;
mod goal;
pub mod input;
mod login;
mod metadata;
mod options;
pub mod output_schema;
mod params;
mod poll;
mod result;
pub mod rules;
mod session;
mod start;
mod thread;
mod tool;
mod transport;
mod turn;

pub use crate::rpc::connection::Next;
pub use call::Call;
pub use login::Login;
pub use options::Options;
pub use result::Completed;
pub use session::Client;
pub use thread::Thread;
pub use turn::{Ran, Takes, Turn};
