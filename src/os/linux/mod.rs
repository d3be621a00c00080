//! What only Linux has: event and process descriptors, `/proc`.

mod exit_watch;
mod flag;
mod lookout;
mod processes;

use std::io;
use std::os::fd::BorrowedFd;

pub use exit_watch::ExitWatch;
pub use flag::Flag;
pub use lookout::Lookout;
pub use processes::{kill_exactly, processes};

/// For send: an error code instead of SIGPIPE.
pub const SEND_FLAGS: libc::c_int = libc::MSG_NOSIGNAL;

/// For socket: close-on-exec from the start.
pub const SOCKET_FLAGS: libc::c_int = libc::SOCK_CLOEXEC;

/// For posix_spawn.
pub const SPAWN_FLAGS: libc::c_int = 0;

/// On Linux each send says so itself.
pub fn never_sigpipe(_socket: BorrowedFd<'_>) -> io::Result<()> {
    Ok(())
}

type AddChangeDirectory =
    unsafe extern "C" fn(*mut libc::posix_spawn_file_actions_t, *const libc::c_char) -> libc::c_int;
type AddCloseFrom = unsafe extern "C" fn(*mut libc::posix_spawn_file_actions_t, libc::c_int) -> libc::c_int;

/// posix_spawn_file_actions_addchdir_np, which a glibc before 2.29 lacks; linking to it would keep the library from
/// being loaded there at all.
#[cfg(target_env = "gnu")]
pub fn file_actions_addchdir() -> Option<AddChangeDirectory> {
    let found = loaded(c"posix_spawn_file_actions_addchdir_np");
    // SAFETY: null, or the function of the type that glibc documents.
    unsafe { std::mem::transmute::<*mut libc::c_void, Option<AddChangeDirectory>>(found) }
}

/// posix_spawn_file_actions_addchdir_np.
#[cfg(not(target_env = "gnu"))]
pub fn file_actions_addchdir() -> Option<AddChangeDirectory> {
    Some(libc::posix_spawn_file_actions_addchdir_np)
}

/// posix_spawn_file_actions_addclosefrom_np, which a glibc before 2.34 lacks.
#[cfg(target_env = "gnu")]
pub fn file_actions_addclosefrom() -> Option<AddCloseFrom> {
    let found = loaded(c"posix_spawn_file_actions_addclosefrom_np");
    // SAFETY: null, or the function of the type that glibc documents.
    unsafe { std::mem::transmute::<*mut libc::c_void, Option<AddCloseFrom>>(found) }
}

/// Only glibc has posix_spawn_file_actions_addclosefrom_np.
#[cfg(not(target_env = "gnu"))]
pub fn file_actions_addclosefrom() -> Option<AddCloseFrom> {
    None
}

/// A name's address among what is loaded, or null.
#[cfg(target_env = "gnu")]
fn loaded(name: &std::ffi::CStr) -> *mut libc::c_void {
    // SAFETY: only looks the name up.
    unsafe { libc::dlsym(libc::RTLD_DEFAULT, name.as_ptr()) }
}
