//! The ground that every layer stands on; it imports nothing of the crate.
#![forbid(unsafe_code)]

pub mod checked;
pub mod deadline;
pub mod error;
pub mod held;
pub mod json;
pub mod log;
pub mod status;
pub mod version;
