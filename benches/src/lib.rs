//! What the stand-in server and the limits share: the messages, and how a prompt says what to send.
#![forbid(unsafe_code)]

pub mod arguments;
pub mod clock;
pub mod directive;
pub mod measured;
pub mod messages;
