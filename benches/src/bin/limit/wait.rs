//! What a library needs of the system beyond what a program needs that may block for ever.

use std::io;
use std::mem::MaybeUninit;
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::process::{ChildStdout, Stdio};

use rustix::event::epoll::{self, CreateFlags, Event, EventData, EventFlags};
use rustix::event::{EventfdFlags, eventfd};

/// Waits for the server's output, for the end of reading, or for an interrupt, as a library does whose calls can be
/// ended. Here nobody ends one.
pub struct InputWait {
    epoll: OwnedFd,
    /// Stay open as long as somebody waits.
    _flags: [OwnedFd; 2],
}

impl InputWait {
    pub fn new(output: &ChildStdout) -> io::Result<InputWait> {
        let epoll = epoll::create(CreateFlags::CLOEXEC)?;
        let flag = || eventfd(0, EventfdFlags::CLOEXEC | EventfdFlags::NONBLOCK);
        let flags = [flag()?, flag()?];
        epoll::add(&epoll, output, EventData::new_u64(0), EventFlags::IN)?;
        for flag in &flags {
            epoll::add(&epoll, flag, EventData::new_u64(1), EventFlags::IN)?;
        }
        Ok(InputWait { epoll, _flags: flags })
    }

    pub fn wait(&mut self) -> io::Result<()> {
        let mut events = [MaybeUninit::<Event>::uninit(); 3];
        epoll::wait(&self.epoll, &mut events, None)?;
        Ok(())
    }
}

/// Our end and the server's.
pub fn socket() -> io::Result<(UnixStream, Stdio)> {
    let (ours, childs) = UnixStream::pair()?;
    Ok((ours, Stdio::from(OwnedFd::from(childs))))
}
