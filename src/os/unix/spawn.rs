//! Starting a program.
//!
//! With posix_spawn and not through std: it shares the host's memory until the program runs (no copy of a big host's
//! page tables), and it can give the child an empty signal mask and default dispositions itself. With std, the mask
//! of the calling thread would have to be cleared for that moment, and a signal that the host holds back everywhere,
//! for a thread that takes it with sigwait, would then kill the host.

use std::ffi::{CString, OsStr, OsString};
use std::io;
use std::mem::MaybeUninit;
use std::os::fd::RawFd;
use std::os::unix::ffi::OsStrExt;
use std::ptr;

use super::super::{Launch, Spawned};
use super::fork_guard::arm_fork_guard;
use super::pipes::{InputEnd, OutputEnd};
use super::platform;
use super::process::Process;
use super::signals::{empty_set, full_set};

/// Starts a program: as the leader of a process group of its own, with an empty signal mask, default signal
/// dispositions, and no descriptor but its three pipes. Where the C library can't close the others (glibc before 2.34,
/// musl), it also inherits those of the host's descriptors that are not close-on-exec.
pub fn spawn(launch: &Launch) -> io::Result<Spawned> {
    arm_fork_guard();
    let (stdin, childs_stdin) = InputEnd::pair()?;
    let (stdout, childs_stdout) = OutputEnd::pair()?;
    let (stderr, childs_stderr) = OutputEnd::pair()?;
    let mut actions = FileActions::new()?;
    if let Some(cwd) = &launch.cwd {
        actions.change_directory(&c_string(cwd.as_os_str())?)?;
    }
    for (theirs, number) in [(&childs_stdin, 0), (&childs_stdout, 1), (&childs_stderr, 2)] {
        actions.duplicate(theirs.raw(), number)?;
    }
    actions.close_from(3)?;
    let attributes = Attributes::clean_group_leader()?;
    let program = c_string(launch.program.as_os_str())?;
    let mut arguments = vec![program.clone()];
    for argument in &launch.args {
        arguments.push(c_string(argument)?);
    }
    let environment = launch.env.iter().map(assignment).collect::<io::Result<Vec<CString>>>()?;
    let arguments = pointers(&arguments);
    let environment = pointers(&environment);
    let mut id = 0;
    // SAFETY: every pointer is to a live, initialised object; both vectors end in NULL and point to C strings that
    // outlive the call.
    check(unsafe {
        libc::posix_spawn(
            &raw mut id,
            program.as_ptr(),
            &raw const actions.0,
            &raw const attributes.0,
            arguments.as_ptr(),
            environment.as_ptr(),
        )
    })?;
    Ok(Spawned { process: Process::new(id), stdin, stdout, stderr })
}

fn c_string(text: &OsStr) -> io::Result<CString> {
    CString::new(text.as_bytes()).map_err(|_| {
        io::Error::new(io::ErrorKind::InvalidInput, format!("a NUL byte in {:?}", text.to_string_lossy()))
    })
}

fn assignment((name, value): &(OsString, OsString)) -> io::Result<CString> {
    let mut text = name.clone();
    text.push("=");
    text.push(value);
    c_string(&text)
}

fn pointers(strings: &[CString]) -> Vec<*mut libc::c_char> {
    strings.iter().map(|one| one.as_ptr().cast_mut()).chain([ptr::null_mut()]).collect()
}

fn check(code: libc::c_int) -> io::Result<()> {
    if code == 0 { Ok(()) } else { Err(io::Error::from_raw_os_error(code)) }
}

struct FileActions(libc::posix_spawn_file_actions_t);

impl FileActions {
    fn new() -> io::Result<FileActions> {
        let mut actions = MaybeUninit::uninit();
        // SAFETY: the call initialises what it is given, if it succeeds.
        unsafe {
            check(libc::posix_spawn_file_actions_init(actions.as_mut_ptr()))?;
            Ok(FileActions(actions.assume_init()))
        }
    }

    /// `from` is never one of the standard three (`Guarded` sees to that): a duplicate of those onto itself would
    /// stay close-on-exec, and one onto another would overwrite a source that is still needed.
    fn duplicate(&mut self, from: RawFd, to: RawFd) -> io::Result<()> {
        // SAFETY: the object is initialised.
        check(unsafe { libc::posix_spawn_file_actions_adddup2(&raw mut self.0, from, to) })
    }

    fn change_directory(&mut self, path: &CString) -> io::Result<()> {
        let Some(add_change_directory) = platform::file_actions_addchdir() else {
            let what = "a working directory for the child needs glibc 2.29 or later";
            return Err(io::Error::new(io::ErrorKind::Unsupported, what));
        };
        // SAFETY: the object is initialised, and the path is copied.
        check(unsafe { add_change_directory(&raw mut self.0, path.as_ptr()) })
    }

    /// Closes `first` and what is above it in the child, where the platform has that (macOS does it with a flag).
    fn close_from(&mut self, first: RawFd) -> io::Result<()> {
        let Some(add_close_from) = platform::file_actions_addclosefrom() else {
            return Ok(());
        };
        // SAFETY: the object is initialised.
        check(unsafe { add_close_from(&raw mut self.0, first) })
    }
}

impl Drop for FileActions {
    fn drop(&mut self) {
        // SAFETY: initialised, and not used afterwards.
        unsafe { libc::posix_spawn_file_actions_destroy(&raw mut self.0) };
    }
}

struct Attributes(libc::posix_spawnattr_t);

impl Attributes {
    fn clean_group_leader() -> io::Result<Attributes> {
        let mut attributes = MaybeUninit::uninit();
        // SAFETY: the call initialises what it is given, if it succeeds.
        let mut attributes = unsafe {
            check(libc::posix_spawnattr_init(attributes.as_mut_ptr()))?;
            Attributes(attributes.assume_init())
        };
        let mut defaults = full_set();
        let mask = empty_set();
        let flags = libc::POSIX_SPAWN_SETPGROUP
            | libc::POSIX_SPAWN_SETSIGDEF
            | libc::POSIX_SPAWN_SETSIGMASK
            | platform::SPAWN_FLAGS;
        // SAFETY: the attributes and both sets are initialised and live.
        unsafe {
            // These two can't be anything but default.
            libc::sigdelset(&raw mut defaults, libc::SIGKILL);
            libc::sigdelset(&raw mut defaults, libc::SIGSTOP);
            check(libc::posix_spawnattr_setsigdefault(&raw mut attributes.0, &raw const defaults))?;
            check(libc::posix_spawnattr_setsigmask(&raw mut attributes.0, &raw const mask))?;
            check(libc::posix_spawnattr_setpgroup(&raw mut attributes.0, 0))?;
            check(libc::posix_spawnattr_setflags(&raw mut attributes.0, flags as libc::c_short))?;
        }
        Ok(attributes)
    }
}

impl Drop for Attributes {
    fn drop(&mut self) {
        // SAFETY: initialised, and not used afterwards.
        unsafe { libc::posix_spawnattr_destroy(&raw mut self.0) };
    }
}
