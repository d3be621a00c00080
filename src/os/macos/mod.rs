//! What macOS does in ways of its own.

mod exit_watch;
mod flag;
mod lookout;
mod processes;

use std::io;
use std::mem;
use std::os::fd::{AsRawFd, BorrowedFd};

pub use exit_watch::ExitWatch;
pub use flag::Flag;
pub use lookout::Lookout;
pub use processes::{kill_exactly, processes};

/// For send. The socket itself is told about SIGPIPE.
pub const SEND_FLAGS: libc::c_int = 0;

/// For socket: there is no flag that makes one close-on-exec from the start.
pub const SOCKET_FLAGS: libc::c_int = 0;

/// For posix_spawn: the child gets no descriptor but those that it is given. Here a descriptor can't be made
/// close-on-exec in one step, so another thread's could slip through.
pub const SPAWN_FLAGS: libc::c_int = libc::POSIX_SPAWN_CLOEXEC_DEFAULT;

/// Makes writes to a socket without a reader an error instead of SIGPIPE.
pub fn never_sigpipe(socket: BorrowedFd<'_>) -> io::Result<()> {
    let on: libc::c_int = 1;
    // SAFETY: the option takes an int, which is live.
    let set = unsafe {
        libc::setsockopt(
            socket.as_raw_fd(),
            libc::SOL_SOCKET,
            libc::SO_NOSIGPIPE,
            (&raw const on).cast(),
            mem::size_of_val(&on) as libc::socklen_t,
        )
    };
    if set == 0 { Ok(()) } else { Err(io::Error::last_os_error()) }
}

type AddChangeDirectory =
    unsafe extern "C" fn(*mut libc::posix_spawn_file_actions_t, *const libc::c_char) -> libc::c_int;

/// posix_spawn_file_actions_addchdir_np, there since macOS 10.15.
pub fn file_actions_addchdir() -> Option<AddChangeDirectory> {
    Some(libc::posix_spawn_file_actions_addchdir_np)
}

type AddCloseFrom = unsafe extern "C" fn(*mut libc::posix_spawn_file_actions_t, libc::c_int) -> libc::c_int;

/// None: POSIX_SPAWN_CLOEXEC_DEFAULT closes them all.
pub fn file_actions_addclosefrom() -> Option<AddCloseFrom> {
    None
}
