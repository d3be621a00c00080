//! TLS on a socket. The session is locked only while bytes are en- or decrypted, never while the socket is waited for,
//! so that one thread reads while another writes.
#![forbid(unsafe_code)]

use std::io::{self, Read, Write};
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, ClientConnection, RootCertStore};

use super::stream::Stream;
use crate::base::error::{Error, Result};
use crate::base::status::{CODEX_E_INVALID_ARGUMENT, CODEX_E_IO};
use crate::os::Socket;

/// So much is encrypted at once; a server that does not read holds back no more.
const PIECE: usize = 64 * 1024;
/// So much is read at once.
const AT_ONCE: usize = 16 * 1024;

/// A session on a socket, which need not be connected yet.
pub struct Tls {
    socket: Arc<Socket>,
    session: Mutex<ClientConnection>,
    /// Held from encrypting to sending: what is encrypted first must be sent first.
    sending: Mutex<()>,
    /// For the one thread that reads.
    arrived: Mutex<Arrived>,
}

/// What has come and is not decrypted yet.
struct Arrived {
    bytes: Box<[u8]>,
    begin: usize,
    end: usize,
}

impl Tls {
    /// A session with `host`, which must show a certificate that `ca_file` or the system vouches for.
    pub fn new(socket: Arc<Socket>, host: &str, ca_file: Option<&Path>) -> Result<Tls> {
        let roots = match ca_file {
            Some(path) => from_file(path)?,
            None => from_system()?,
        };
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|error| Error::new(CODEX_E_IO, format!("transport: TLS: {error}")))?
            .with_root_certificates(roots)
            .with_no_client_auth();
        let name = ServerName::try_from(host.to_owned()).map_err(|_| {
            Error::new(CODEX_E_INVALID_ARGUMENT, format!("transport: {host:?} can't be in a certificate"))
        })?;
        let session = ClientConnection::new(Arc::new(config), name)
            .map_err(|error| Error::new(CODEX_E_IO, format!("transport: TLS: {error}")))?;
        let arrived = Arrived { bytes: vec![0; AT_ONCE].into(), begin: 0, end: 0 };
        Ok(Tls {
            socket,
            session: Mutex::new(session),
            sending: Mutex::new(()),
            arrived: Mutex::new(arrived),
        })
    }

    /// Shakes hands on the socket, which is connected now.
    pub fn handshake(&self) -> io::Result<()> {
        loop {
            self.send_pending()?;
            if !self.session().is_handshaking() {
                return Ok(());
            }
            if !self.take_in()? {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
        }
    }

    fn session(&self) -> MutexGuard<'_, ClientConnection> {
        self.session.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Gives the session some of what has come, or waits for more; false at the end. The session takes no more than it
    /// has room for: what it has decrypted is to be read before it is given the rest.
    fn take_in(&self) -> io::Result<bool> {
        let mut arrived = self.arrived.lock().unwrap_or_else(PoisonError::into_inner);
        if arrived.begin == arrived.end {
            let count = self.socket.read(&mut arrived.bytes)?;
            (arrived.begin, arrived.end) = (0, count);
            if count == 0 {
                return Ok(false);
            }
        }
        let mut session = self.session();
        let taken = session.read_tls(&mut &arrived.bytes[arrived.begin..arrived.end])?;
        arrived.begin += taken;
        if let Err(error) = session.process_new_packets() {
            drop(session);
            // The server is told why; whether it still listens does not matter.
            let _ = self.send_pending();
            return Err(io::Error::new(io::ErrorKind::InvalidData, error));
        }
        // After its goodbye the session takes nothing, whatever a server sends.
        Ok(taken > 0)
    }

    /// Sends what the session has to say.
    fn send_pending(&self) -> io::Result<()> {
        let _order = self.sending.lock().unwrap_or_else(PoisonError::into_inner);
        let mut encrypted = Vec::new();
        {
            let mut session = self.session();
            while session.wants_write() {
                session.write_tls(&mut encrypted)?;
            }
        }
        self.socket.write_all(&encrypted)
    }
}

impl Stream for Tls {
    fn read(&self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            match self.session().reader().read(buffer) {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                other => return other,
            }
            if !self.take_in()? {
                return Ok(0);
            }
        }
    }

    fn write_all(&self, bytes: &[u8]) -> io::Result<()> {
        let _order = self.sending.lock().unwrap_or_else(PoisonError::into_inner);
        for piece in bytes.chunks(PIECE) {
            let mut encrypted = Vec::with_capacity(PIECE + 1024);
            {
                let mut session = self.session();
                session.writer().write_all(piece)?;
                while session.wants_write() {
                    session.write_tls(&mut encrypted)?;
                }
            }
            self.socket.write_all(&encrypted)?;
        }
        Ok(())
    }

    fn stop(&self) {
        self.socket.stop();
    }
}

fn from_file(path: &Path) -> Result<RootCertStore> {
    let bad = |what: &dyn std::fmt::Display| {
        Error::new(CODEX_E_INVALID_ARGUMENT, format!("transport: caFile {}: {what}", path.display()))
    };
    let certificates = CertificateDer::pem_file_iter(path).map_err(|error| bad(&error))?;
    let mut roots = RootCertStore::empty();
    for certificate in certificates {
        let certificate = certificate.map_err(|error| bad(&error))?;
        roots.add(certificate).map_err(|error| bad(&error))?;
    }
    match roots.is_empty() {
        true => Err(bad(&"no certificate in it: it must be a PEM file")),
        false => Ok(roots),
    }
}

fn from_system() -> Result<RootCertStore> {
    let found = rustls_native_certs::load_native_certs();
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(found.certs);
    match roots.is_empty() {
        true => {
            let why = found.errors.first().map(|error| format!(" ({error})")).unwrap_or_default();
            let what = format!("transport: the system has no certificates to trust{why}: pass caFile");
            Err(Error::new(CODEX_E_IO, what))
        }
        false => Ok(roots),
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use rustls::{ServerConfig, ServerConnection, StreamOwned};
    use std::net::{TcpListener, TcpStream};
    use std::thread;

    /// More records at once than a session has room for, decrypted; then the goodbye, and more all the same.
    const RECORDS: usize = 2000;
    const RECORD: usize = 300;

    fn serve(stream: TcpStream, config: Arc<ServerConfig>) {
        let mut stream = StreamOwned::new(ServerConnection::new(config).unwrap(), stream);
        let mut asked = [0; 5];
        stream.read_exact(&mut asked).unwrap();
        let mut all = Vec::new();
        for number in 0..RECORDS {
            stream.conn.writer().write_all(&[number as u8; RECORD]).unwrap();
            while stream.conn.wants_write() {
                stream.conn.write_tls(&mut all).unwrap();
            }
        }
        stream.conn.send_close_notify();
        stream.conn.write_tls(&mut all).unwrap();
        all.extend_from_slice(&[0; 10_000]);
        stream.sock.write_all(&all).unwrap();
        // Open until the other side is done.
        let _ = stream.sock.read(&mut asked);
    }

    #[test]
    fn many_records_come_whole_and_nothing_follows_the_goodbye() {
        let key = rcgen::KeyPair::generate().unwrap();
        let certificate =
            rcgen::CertificateParams::new(vec!["localhost".to_owned()]).unwrap().self_signed(&key).unwrap();
        let folder = std::env::temp_dir().join(format!("libcodex-tls-{}", std::process::id()));
        std::fs::write(&folder, certificate.pem()).unwrap();
        let private = rustls::pki_types::PrivatePkcs8KeyDer::from(key.serialize_der());
        let config = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], private.into())
            .unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let server = thread::spawn(move || serve(listener.accept().unwrap().0, Arc::new(config)));

        let socket = Arc::new(Socket::new().unwrap());
        let client = Tls::new(socket.clone(), "localhost", Some(&folder)).unwrap();
        std::fs::remove_file(&folder).unwrap();
        socket.connect_tcp(address).unwrap();
        client.handshake().unwrap();
        client.write_all(b"begin").unwrap();
        let (mut count, mut buffer) = (0, [0; 1000]);
        loop {
            match client.read(&mut buffer).unwrap() {
                0 => break,
                read => {
                    let is_right = |(at, byte): (usize, &u8)| *byte == ((count + at) / RECORD) as u8;
                    assert!(buffer[..read].iter().enumerate().all(is_right));
                    count += read;
                }
            }
        }
        assert_eq!(count, RECORDS * RECORD);
        assert_eq!(client.read(&mut buffer).unwrap(), 0);
        client.stop();
        drop((client, socket));
        server.join().unwrap();
    }
}
