//! The codex executable: where it is, how it is launched, how it is stopped.
#![forbid(unsafe_code)]

pub mod discovery;
pub mod environment;
pub mod launch;
pub mod npm;
pub mod places;
pub mod stop;

#[cfg(all(test, unix))]
mod test_folder;
