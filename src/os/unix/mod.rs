//! What Linux and macOS share.

mod addresses;
mod family;
mod fork_guard;
mod pipes;
mod poll_handle;
mod process;
mod signals;
mod socket;
mod spawn;

pub use addresses::reserve_addresses;
pub use family::Descendants;
pub use fork_guard::{arm_fork_guard, forked};
pub use pipes::{InputEnd, InputWait, OutputEnd};
pub use poll_handle::PollHandle;
pub use process::Process;
pub use signals::{block_all_signals, with_signals_blocked};
pub use socket::Socket;
pub use spawn::spawn;

// What the platform modules below need of this one, and this one of them.
pub(super) use family::Relative;
pub(super) use fork_guard::Guarded;
#[cfg(target_os = "macos")]
pub(super) use pipes::set_nonblocking;
pub(super) use pipes::{poll, watch};

#[cfg(target_os = "linux")]
use super::linux as platform;
#[cfg(target_os = "macos")]
use super::macos as platform;

#[cfg(test)]
pub(super) use platform::kill_exactly;

/// Whether a process is there and not a zombie.
#[cfg(test)]
pub(super) fn lives(id: libc::pid_t) -> bool {
    platform::processes().iter().any(|one| one.id == id && one.alive)
}
