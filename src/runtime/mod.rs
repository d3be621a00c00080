//! The codex executable: where it is, how it is launched, how it is stopped.
#![forbid(unsafe_code)]
pub mod launch;
pub mod stop;
