//! TLS in front of a server that has none, as a reverse proxy would do it, with a certificate of its own making.

use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};

/// The relay; it ends with its value.
pub struct TlsRelay {
    port: u16,
    ca_file: PathBuf,
    ends: Arc<AtomicBool>,
}

impl TlsRelay {
    /// Starts one in front of `host:port`, with a certificate for `localhost` whose authority is in a file of `folder`.
    pub fn start(folder: &Path, to: &str) -> Result<TlsRelay, String> {
        let (config, authority) = certificate().map_err(|error| format!("certificate: {error}"))?;
        let ca_file = folder.join("ca.pem");
        std::fs::write(&ca_file, authority).map_err(|error| format!("{}: {error}", ca_file.display()))?;
        // One that has vouched for nobody.
        let stranger = authority_of_ours().map_err(|error| format!("certificate: {error}"))?;
        std::fs::write(folder.join("other-ca.pem"), stranger.pem()).map_err(|error| error.to_string())?;
        let listener = TcpListener::bind("127.0.0.1:0").map_err(|error| error.to_string())?;
        let port = listener.local_addr().map_err(|error| error.to_string())?.port();
        let ends = Arc::new(AtomicBool::new(false));
        let (seen, to) = (ends.clone(), to.to_owned());
        std::thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                if seen.load(Ordering::Acquire) {
                    return;
                }
                let (config, to, seen) = (config.clone(), to.clone(), seen.clone());
                std::thread::spawn(move || relay(stream, &to, config, &seen));
            }
        });
        Ok(TlsRelay { port, ca_file, ends })
    }

    /// Where it listens.
    pub fn url(&self) -> String {
        format!("wss://localhost:{}", self.port)
    }

    /// The certificate to trust.
    pub fn ca_file(&self) -> &Path {
        &self.ca_file
    }
}

impl Drop for TlsRelay {
    fn drop(&mut self) {
        self.ends.store(true, Ordering::Release);
        // Wakes the one that waits for callers.
        let _ = TcpStream::connect(("127.0.0.1", self.port));
    }
}

fn authority_of_ours() -> Result<CertifiedIssuer<'static, KeyPair>, rcgen::Error> {
    let mut authority = CertificateParams::new(Vec::new())?;
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    CertifiedIssuer::self_signed(authority, KeyPair::generate()?)
}

fn certificate() -> Result<(Arc<ServerConfig>, String), Box<dyn std::error::Error>> {
    let authority = authority_of_ours()?;
    let key = KeyPair::generate()?;
    let certificate = CertificateParams::new(vec!["localhost".to_owned()])?.signed_by(&key, &authority)?;
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
    let config = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], key)?;
    Ok((Arc::new(config), authority.pem()))
}

/// One thread for both directions: each side is read for a moment, in turn.
fn relay(stream: TcpStream, to: &str, config: Arc<ServerConfig>, ends: &AtomicBool) {
    let (Ok(mut plain), Ok(session)) = (TcpStream::connect(to), ServerConnection::new(config)) else {
        return;
    };
    let moment = Some(Duration::from_millis(2));
    if stream.set_read_timeout(moment).is_err() || plain.set_read_timeout(moment).is_err() {
        return;
    }
    let mut secure = StreamOwned::new(session, stream);
    let mut buffer = vec![0; 64 * 1024];
    while !ends.load(Ordering::Acquire) {
        let there = pass(&mut secure, &mut plain, &mut buffer);
        let back = pass(&mut plain, &mut secure, &mut buffer);
        if !there || !back {
            break;
        }
    }
    let _ = plain.shutdown(Shutdown::Both);
    let _ = secure.sock.shutdown(Shutdown::Both);
}

/// False at the end.
fn pass(from: &mut impl Read, to: &mut impl Write, buffer: &mut [u8]) -> bool {
    match from.read(buffer) {
        Ok(0) => false,
        Ok(count) => to.write_all(&buffer[..count]).and_then(|()| to.flush()).is_ok(),
        Err(error) => matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut),
    }
}
