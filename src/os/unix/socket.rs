//! A connection to a server that runs already. Any thread may end it while others are blocked in it.

use std::io;
use std::mem;
use std::net::{SocketAddr, TcpStream};
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd, RawFd};
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::sync::OnceLock;

use super::fork_guard::Guarded;
use super::pipes::{poll, set_nonblocking, watch};
use super::platform::{self, Flag};

/// How long to wait before a Unix socket whose server has too many callers is asked again. Nothing says when.
const ASK_AGAIN_MS: libc::c_int = 20;

/// A stream socket, connected once.
#[derive(Debug)]
pub struct Socket {
    stop: Flag,
    socket: OnceLock<Guarded>,
}

impl Socket {
    /// One that is not connected yet.
    pub fn new() -> io::Result<Socket> {
        Ok(Socket { stop: Flag::new()?, socket: OnceLock::new() })
    }

    /// Connects over TCP. Blocks; `ConnectionAborted` once it is stopped.
    pub fn connect_tcp(&self, address: SocketAddr) -> io::Result<()> {
        let (family, name, length) = internet_name(address);
        let socket = fresh(family)?;
        // SAFETY: the storage holds a socket address of this family and length.
        let refused = unsafe { libc::connect(socket.as_raw_fd(), (&raw const name).cast(), length) } < 0;
        if refused {
            let error = io::Error::last_os_error();
            if !matches!(error.raw_os_error(), Some(libc::EINPROGRESS | libc::EINTR)) {
                return Err(error);
            }
        }
        if self.wait(socket.as_raw_fd(), libc::POLLOUT, -1)? {
            return Err(io::ErrorKind::ConnectionAborted.into());
        }
        let stream = TcpStream::from(socket);
        if let Some(error) = stream.take_error()? {
            return Err(error);
        }
        // A message is written at once, and wanted at once.
        stream.set_nodelay(true)?;
        self.take_over(stream.into())
    }

    /// Connects to the socket file at `path`. Blocks while its server has too many callers; `ConnectionAborted` once
    /// it is stopped.
    pub fn connect_unix(&self, path: &Path) -> io::Result<()> {
        let (name, length) = file_name(path)?;
        let socket = fresh(libc::AF_UNIX)?;
        loop {
            // SAFETY: the name and its length are those of a live socket address.
            let refused = unsafe { libc::connect(socket.as_raw_fd(), (&raw const name).cast(), length) } < 0;
            if !refused {
                return self.take_over(socket);
            }
            let error = io::Error::last_os_error();
            if !matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::Interrupted) {
                return Err(error);
            }
            let mut stopped = [watch(self.stop.descriptor().as_raw_fd())];
            poll(&mut stopped, ASK_AGAIN_MS)?;
            if stopped[0].revents != 0 {
                return Err(io::ErrorKind::ConnectionAborted.into());
            }
        }
    }

    fn take_over(&self, socket: OwnedFd) -> io::Result<()> {
        let socket = Guarded::new(socket)?;
        platform::never_sigpipe(socket.borrow())?;
        self.socket.set(socket).map_err(|_| io::ErrorKind::AlreadyExists.into())
    }

    fn connected(&self) -> io::Result<RawFd> {
        self.socket.get().map(Guarded::raw).ok_or_else(|| io::ErrorKind::NotConnected.into())
    }

    /// Blocks until there is something, then reads it; 0 at the end. After [`stop`](Self::stop), reads what is
    /// there without waiting, then 0.
    pub fn read(&self, buffer: &mut [u8]) -> io::Result<usize> {
        let socket = self.connected()?;
        loop {
            let stopped = self.wait(socket, libc::POLLIN, -1)?;
            // SAFETY: the pointer and the length are those of a live, exclusively borrowed slice.
            let count = unsafe { libc::recv(socket, buffer.as_mut_ptr().cast(), buffer.len(), 0) };
            if let Ok(count) = usize::try_from(count) {
                return Ok(count);
            }
            let error = io::Error::last_os_error();
            match error.kind() {
                io::ErrorKind::WouldBlock if stopped => return Ok(0),
                io::ErrorKind::WouldBlock | io::ErrorKind::Interrupted => {}
                _ => return Err(error),
            }
        }
    }

    /// Writes all of it, blocking while the server does not read. `BrokenPipe` once it is stopped or the server is
    /// gone. Never SIGPIPE.
    pub fn write_all(&self, bytes: &[u8]) -> io::Result<()> {
        let socket = self.connected()?;
        let mut rest = bytes;
        while !rest.is_empty() {
            if self.wait(socket, libc::POLLOUT, -1)? {
                return Err(io::ErrorKind::BrokenPipe.into());
            }
            // SAFETY: the pointer and the length are those of a live slice.
            let sent = unsafe { libc::send(socket, rest.as_ptr().cast(), rest.len(), platform::SEND_FLAGS) };
            match usize::try_from(sent) {
                Ok(sent) => rest = &rest[sent..],
                Err(_) => {
                    let error = io::Error::last_os_error();
                    if !matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::Interrupted) {
                        return Err(error);
                    }
                }
            }
        }
        Ok(())
    }

    /// Ends what is blocked, and the waiting of all that comes later. Idempotent.
    pub fn stop(&self) {
        self.stop.raise();
    }

    /// Returns whether it is stopped, once it is or the socket is ready.
    fn wait(&self, socket: RawFd, events: libc::c_short, limit_ms: libc::c_int) -> io::Result<bool> {
        loop {
            let mut watched = [watch(socket), watch(self.stop.descriptor().as_raw_fd())];
            watched[0].events = events;
            poll(&mut watched, limit_ms)?;
            if watched.iter().any(|one| one.revents != 0) {
                return Ok(watched[1].revents != 0);
            }
        }
    }
}

/// A new socket that no other program inherits and that does not block.
fn fresh(family: libc::c_int) -> io::Result<OwnedFd> {
    // SAFETY: a new descriptor, or -1.
    let socket = unsafe {
        match libc::socket(family, libc::SOCK_STREAM | platform::SOCKET_FLAGS, 0) {
            -1 => return Err(io::Error::last_os_error()),
            socket => OwnedFd::from_raw_fd(socket),
        }
    };
    // SAFETY: setting the flags of a descriptor of ours.
    if unsafe { libc::fcntl(socket.as_raw_fd(), libc::F_SETFD, libc::FD_CLOEXEC) } < 0 {
        return Err(io::Error::last_os_error());
    }
    set_nonblocking(socket.as_raw_fd())?;
    Ok(socket)
}

/// An internet address as the system wants it: its family, its bytes, how many they are.
fn internet_name(address: SocketAddr) -> (libc::c_int, libc::sockaddr_storage, libc::socklen_t) {
    // SAFETY: all zeros is a valid storage, and each kind of address fits into it.
    let mut name: libc::sockaddr_storage = unsafe { mem::zeroed() };
    let length = match address {
        SocketAddr::V4(address) => {
            let place: *mut libc::sockaddr_in = (&raw mut name).cast();
            // SAFETY: the storage is large enough and aligned for it.
            let place = unsafe { &mut *place };
            place.sin_family = libc::AF_INET as libc::sa_family_t;
            place.sin_port = address.port().to_be();
            place.sin_addr.s_addr = u32::from_ne_bytes(address.ip().octets());
            mem::size_of::<libc::sockaddr_in>()
        }
        SocketAddr::V6(address) => {
            let place: *mut libc::sockaddr_in6 = (&raw mut name).cast();
            // SAFETY: the storage is large enough and aligned for it.
            let place = unsafe { &mut *place };
            place.sin6_family = libc::AF_INET6 as libc::sa_family_t;
            place.sin6_port = address.port().to_be();
            place.sin6_flowinfo = address.flowinfo();
            place.sin6_addr.s6_addr = address.ip().octets();
            place.sin6_scope_id = address.scope_id();
            mem::size_of::<libc::sockaddr_in6>()
        }
    };
    let family = if address.is_ipv4() { libc::AF_INET } else { libc::AF_INET6 };
    (family, name, length as libc::socklen_t)
}

/// A socket file as the system wants it.
fn file_name(path: &Path) -> io::Result<(libc::sockaddr_un, libc::socklen_t)> {
    // SAFETY: all zeros is a valid address.
    let mut name: libc::sockaddr_un = unsafe { mem::zeroed() };
    let bytes = path.as_os_str().as_bytes();
    // One byte stays for the NUL.
    let most = name.sun_path.len() - 1;
    if bytes.len() > most {
        let what = format!("the path of a socket can have {most} bytes, this one has {}", bytes.len());
        return Err(io::Error::new(io::ErrorKind::InvalidInput, what));
    }
    name.sun_family = libc::AF_UNIX as libc::sa_family_t;
    for (place, byte) in name.sun_path.iter_mut().zip(bytes) {
        *place = byte.cast_signed() as libc::c_char;
    }
    Ok((name, mem::size_of_val(&name) as libc::socklen_t))
}
