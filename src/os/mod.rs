//! The few system calls that the library needs, one interface over each platform.
//!
//! [`spawn`] starts a program in a process group of its own (a job on Windows) with pipes that no other child
//! of the host inherits; [`Process`] waits for it, ends it and sweeps up what it leaves; [`InputEnd`] and
//! [`OutputEnd`] are the pipes, each of which another thread can end at any time; [`forked`] tells a fork child
//! of the host from the process that the library runs in.
#![allow(unsafe_code)]

use std::ffi::OsString;
use std::path::PathBuf;

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "macos")]
mod macos;
#[cfg(unix)]
mod unix;
#[cfg(windows)]
mod windows;

#[cfg(unix)]
pub use unix::{
    Descendants, InputEnd, InputWait, OutputEnd, PollHandle, Process, Socket, arm_fork_guard,
    block_all_signals, forked, reserve_addresses, spawn, with_signals_blocked,
};
#[cfg(windows)]
pub use windows::{
    Descendants, InputEnd, InputWait, OutputEnd, PollHandle, Process, Socket, arm_fork_guard,
    block_all_signals, forked, reserve_addresses, spawn, with_signals_blocked,
};

/// A program to start.
#[derive(Clone, Debug)]
pub struct Launch {
    /// The executable: an absolute path, or one relative to the host's working directory.
    pub program: PathBuf,
    /// Its arguments, without its own name.
    pub args: Vec<OsString>,
    /// Its whole environment.
    pub env: Vec<(OsString, OsString)>,
    /// Its working directory, the host's if `None`.
    pub cwd: Option<PathBuf>,
}

/// A started program and the three pipes to it.
#[derive(Debug)]
pub struct Spawned {
    /// The process.
    pub process: Process,
    /// What the program reads.
    pub stdin: InputEnd,
    /// What the program writes.
    pub stdout: OutputEnd,
    /// What the program complains.
    pub stderr: OutputEnd,
}

/// How a process ended. Both `None`: it is gone, and somebody else took its status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exit {
    /// The code that it exited with.
    pub code: Option<i32>,
    /// The signal that ended it.
    pub signal: Option<i32>,
}

impl Exit {
    /// Gone, status unknown: the host ignores SIGCHLD or reaps every child itself.
    pub const UNKNOWN: Exit = Exit { code: None, signal: None };
}

/// The host's environment as it is now.
pub fn environment() -> Vec<(OsString, OsString)> {
    std::env::vars_os().collect()
}

#[cfg(all(test, unix))]
pub(crate) mod tests;
