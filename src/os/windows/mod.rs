//! Windows: overlapped named pipes, events, and a job that ends everything which was started in it.
//!
//! This part is type-checked on every change, and run by nobody yet.

mod addresses;
mod event;
mod job;
mod overlapped;
mod pipes;
mod poll_handle;
mod process;
mod socket;
mod spawn;

pub use addresses::reserve_addresses;
pub use pipes::{InputEnd, InputWait, OutputEnd};
pub use poll_handle::PollHandle;
pub use process::{Descendants, Process};
pub use socket::Socket;
pub use spawn::spawn;

/// Windows has no signals.
pub fn block_all_signals() {}

/// Windows has no signals.
pub fn with_signals_blocked<T>(work: impl FnOnce() -> T) -> T {
    work()
}

/// Windows has no fork.
pub fn forked() -> bool {
    false
}

/// Windows has no fork.
pub fn arm_fork_guard() {}
