//! A child process: waiting for it, ending it, taking its status.

use std::io;
use std::mem;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::super::Exit;
use super::family::Descendants;
use super::fork_guard::forked;
use super::platform::ExitWatch;

/// A child process, which leads a process group of its own. Shared by threads.
///
/// Only this process id is ever waited for, never "any child": the host has children too.
#[derive(Debug)]
pub struct Process {
    id: libc::pid_t,
    watch: ExitWatch,
    /// Set once the status was taken; from then on the id may be another process's, and is not used.
    reaped: Mutex<Option<Exit>>,
}

/// What became of a child that was not reaped here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Running,
    /// Dead, its status still there, so its id can't be given to another process.
    Dead,
    /// Not a child of ours any more: the host ignores SIGCHLD, or reaped it.
    Gone,
}

impl Process {
    pub(super) fn new(id: libc::pid_t) -> Process {
        Process { id, watch: ExitWatch::open(id), reaped: Mutex::new(None) }
    }

    /// The process as it would be on a kernel without process descriptors.
    #[cfg(test)]
    pub(in super::super) fn without_exit_watch(mut self) -> Process {
        self.watch = ExitWatch::none();
        self
    }

    /// The process id, which is the group's id too.
    pub fn id(&self) -> u32 {
        self.id.unsigned_abs()
    }

    /// Blocks until the process is dead. Does not take its status, so that its id stays its own.
    pub fn wait(&self) {
        if self.taken().is_none() {
            self.state(0);
        }
    }

    /// As [`wait`](Self::wait), but not for longer than `limit`. Returns whether the process is dead.
    pub fn wait_for(&self, limit: Duration) -> bool {
        let Some(end) = Instant::now().checked_add(limit) else {
            self.wait();
            return true;
        };
        // Without a descriptor to poll, look again and again: soon at first, since an exit mostly takes
        // milliseconds, then ten times in a second.
        let mut step = Duration::from_millis(1);
        loop {
            if self.has_exited() {
                return true;
            }
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return false;
            }
            // Also after a poll that found something: a debugger that holds the child keeps its death from us.
            if !self.watch.poll(left) || !self.has_exited() {
                std::thread::sleep(step.min(end.saturating_duration_since(Instant::now())));
                step = (step * 2).min(Duration::from_millis(100));
            }
        }
    }

    /// Whether the process is dead. Never waits.
    pub fn has_exited(&self) -> bool {
        self.taken().is_some() || self.state(libc::WNOHANG) != State::Running
    }

    /// Asks the process and its group to end (SIGTERM), those that are suspended too.
    pub fn terminate(&self) {
        self.signal_group(libc::SIGTERM);
        self.signal_group(libc::SIGCONT);
    }

    /// Ends the process and its group (SIGKILL).
    pub fn kill(&self) {
        self.signal_group(libc::SIGKILL);
    }

    /// The processes that descend from this one now, in whatever groups and sessions they are.
    pub fn snapshot_descendants(&self) -> Descendants {
        if self.has_exited() { Descendants::default() } else { Descendants::of(self.id) }
    }

    /// Kills the group, and those of `seen` that still live, with all that descends from them by now.
    pub fn sweep(&self, seen: &Descendants) {
        self.kill();
        seen.kill();
    }

    /// Takes the status, after [`wait`](Self::wait). Later calls give the same again.
    pub fn reap(&self) -> Exit {
        self.wait();
        let mut reaped = self.lock();
        if let Some(exit) = *reaped {
            return exit;
        }
        let exit = match self.state(libc::WNOHANG) {
            State::Dead => take_status(self.id),
            State::Running | State::Gone => Exit::UNKNOWN,
        };
        *reaped = Some(exit);
        exit
    }

    fn signal_group(&self, signal: libc::c_int) {
        if forked() {
            return;
        }
        // The lock keeps the status from being taken meanwhile: as long as it is not, the id is the child's.
        let reaped = self.lock();
        if reaped.is_none() && self.state(libc::WNOHANG) != State::Gone {
            // SAFETY: a plain system call. The group may be empty already, which is no failure here.
            unsafe { libc::kill(-self.id, signal) };
        }
    }

    fn taken(&self) -> Option<Exit> {
        *self.lock()
    }

    fn lock(&self) -> MutexGuard<'_, Option<Exit>> {
        self.reaped.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Looks at the child without taking its status; waits for its death unless `flags` has WNOHANG.
    fn state(&self, flags: libc::c_int) -> State {
        let (id_type, id) = self.watch.wait_target(self.id);
        loop {
            // SAFETY: all zeros is a valid siginfo_t, and si_pid stays 0 where no child has ended.
            let mut info: libc::siginfo_t = unsafe { mem::zeroed() };
            // SAFETY: `info` is live and writable; WNOWAIT leaves the child as it is.
            let status =
                unsafe { libc::waitid(id_type, id, &raw mut info, libc::WEXITED | libc::WNOWAIT | flags) };
            if status == 0 {
                // SAFETY: waitid filled the structure in for a child, or left it zeroed.
                return if unsafe { info.si_pid() } == 0 { State::Running } else { State::Dead };
            }
            if io::Error::last_os_error().kind() != io::ErrorKind::Interrupted {
                return State::Gone;
            }
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // Nobody can ask for the status any more; a dead child must not stay a zombie for it.
        let reaped = self.reaped.get_mut().unwrap_or_else(PoisonError::into_inner).is_some();
        if !reaped && !forked() && self.state(libc::WNOHANG) == State::Dead {
            take_status(self.id);
        }
    }
}

/// Takes the status of a child that is dead.
fn take_status(id: libc::pid_t) -> Exit {
    let mut status = 0;
    loop {
        // SAFETY: `status` is live and writable.
        let taken = unsafe { libc::waitpid(id, &raw mut status, libc::WNOHANG) };
        if taken == id {
            break;
        }
        if taken == 0 || io::Error::last_os_error().kind() != io::ErrorKind::Interrupted {
            return Exit::UNKNOWN;
        }
    }
    if libc::WIFEXITED(status) {
        Exit { code: Some(libc::WEXITSTATUS(status)), signal: None }
    } else if libc::WIFSIGNALED(status) {
        Exit { code: None, signal: Some(libc::WTERMSIG(status)) }
    } else {
        Exit::UNKNOWN
    }
}
