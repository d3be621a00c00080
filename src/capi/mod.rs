//! The C boundary: pointers, handles, panics and strings.
#![doc = include_str!("header.md")]
// The whole of the ABI's unsafe code; each function's contract is the header's prose, and this page's.
#![allow(unsafe_code, non_camel_case_types, clippy::missing_safety_doc)]

pub mod call;
pub mod client;
pub mod error;
pub mod event;
pub mod input;
pub mod json;
pub mod library;
pub mod login;
pub mod poller;
pub mod request;
pub mod thread;
pub mod thread_open;
pub mod turn;
pub mod turn_open;
pub mod types;

mod entry;
mod event_object;
mod handle;
mod log;
mod output;
mod panic;
mod text;
mod user_data;
