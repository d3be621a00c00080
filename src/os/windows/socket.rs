//! A connection to a server that runs already. Any thread may end it while others are blocked in it.

use std::io::{self, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpStream};
use std::path::Path;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};

/// A stream socket, connected once.
#[derive(Debug)]
pub struct Socket {
    stopped: AtomicBool,
    socket: OnceLock<TcpStream>,
}

impl Socket {
    /// One that is not connected yet.
    pub fn new() -> io::Result<Socket> {
        Ok(Socket { stopped: AtomicBool::new(false), socket: OnceLock::new() })
    }

    /// Connects over TCP. Blocks for as long as the system tries; stopping does not end that part.
    pub fn connect_tcp(&self, address: SocketAddr) -> io::Result<()> {
        let stream = TcpStream::connect(address)?;
        // A message is written at once, and wanted at once.
        stream.set_nodelay(true)?;
        self.socket.set(stream).map_err(|_| io::Error::from(io::ErrorKind::AlreadyExists))?;
        match self.stopped.load(Ordering::Acquire) {
            true => Err(io::ErrorKind::ConnectionAborted.into()),
            false => Ok(()),
        }
    }

    /// Not to be had from the standard library here.
    pub fn connect_unix(&self, _path: &Path) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }

    fn connected(&self) -> io::Result<&TcpStream> {
        self.socket.get().ok_or_else(|| io::ErrorKind::NotConnected.into())
    }

    /// Blocks until there is something, then reads it; 0 at the end, and once it is stopped.
    pub fn read(&self, buffer: &mut [u8]) -> io::Result<usize> {
        match self.connected()?.read(buffer) {
            Err(_) if self.stopped.load(Ordering::Acquire) => Ok(0),
            other => other,
        }
    }

    /// Writes all of it, blocking while the server does not read. An error once it is stopped or the server is gone.
    pub fn write_all(&self, bytes: &[u8]) -> io::Result<()> {
        self.connected()?.write_all(bytes)
    }

    /// Ends what is blocked, and the waiting of all that comes later. Idempotent.
    pub fn stop(&self) {
        self.stopped.store(true, Ordering::Release);
        if let Some(socket) = self.socket.get() {
            // One that the server has closed is shut down already.
            let _ = socket.shutdown(Shutdown::Both);
        }
    }
}
