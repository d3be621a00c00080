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

/// A session on a socket, which need not be connected yet.
pub struct Tls {
    socket: Arc<Socket>,
    session: Mutex<ClientConnection>,
    /// Held from encrypting to sending: what is encrypted first must be sent first.
    sending: Mutex<()>,
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
        Ok(Tls { socket, session: Mutex::new(session), sending: Mutex::new(()) })
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

    /// Reads from the socket into the session; false at the end.
    fn take_in(&self) -> io::Result<bool> {
        let mut buffer = [0; 16 * 1024];
        let count = self.socket.read(&mut buffer)?;
        let mut rest = &buffer[..count];
        let mut session = self.session();
        while !rest.is_empty() {
            session.read_tls(&mut rest)?;
            if let Err(error) = session.process_new_packets() {
                drop(session);
                // The server is told why; whether it still listens does not matter.
                let _ = self.send_pending();
                return Err(io::Error::new(io::ErrorKind::InvalidData, error));
            }
        }
        Ok(count > 0)
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
