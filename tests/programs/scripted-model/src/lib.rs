//! A scripted model: the OpenAI Responses API on a loopback port, playing what a script or the prompt says.
//!
//! `README.md` beside this crate tells how it is used, and how a script is written.
#![forbid(unsafe_code)]

pub mod choose;
pub mod events;
pub mod format;
pub mod overrides;
pub mod play;
pub mod prompt;
pub mod record;
pub mod request;
pub mod script;
pub mod server;
pub mod tools;
