//! A WebSocket to a server that runs already: over TCP, TLS, a socket file, or a proxy's standard streams. Each text
//! message is a line.
#![forbid(unsafe_code)]

mod address;
mod refusal;
mod stream;
#[cfg(feature = "tls")]
mod tls;

use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

use crossbeam_channel::{Receiver, Sender};
use tungstenite::error::{Error as Failure, ProtocolError};
use tungstenite::handshake::HandshakeError;
use tungstenite::handshake::client::{ClientHandshake, Request};
use tungstenite::protocol::frame::Frame;
use tungstenite::protocol::frame::coding::{CloseCode, Data, OpCode};
use tungstenite::protocol::{CloseFrame, Role, WebSocketConfig, WebSocketContext};
use tungstenite::{Message, WebSocket};

use self::address::Address;
use self::refusal::{Target, stopped};
use self::stream::{Face, MOST_LATE, Pipes, Sending, Stream};
use super::endpoint::Remote;
use super::lines::{LONGEST_LINE, LineBuffer};
use super::{Closed, Link, Started, Transport};
use crate::base::error::{Error, Result};
use crate::base::log;
use crate::base::status::{CODEX_E_CLOSED, CODEX_E_IO};
use crate::os::{self, Socket};
use crate::runtime::launch::{self, launch};

/// The server says in this header how long a message may be that comes in one frame.
const UNFRAGMENTED: &str = "x-codex-websocket-max-unfragmented-message-bytes";
/// What it says today, for one that does not say.
const UNFRAGMENTED_BYTES: usize = 16 * 1024 * 1024;
/// After so many bytes those who wait for them get their turn.
const ENOUGH: usize = 64 * 1024;
/// What a line has grown is given back beyond that.
const KEEP_SIZE: usize = 1024 * 1024;

/// How the stream is made.
enum Way {
    /// To a port.
    Port { socket: Arc<Socket>, address: Address },
    /// To a port, under TLS.
    #[cfg(feature = "tls")]
    Tls { socket: Arc<Socket>, session: Arc<tls::Tls>, address: Address },
    /// To a socket file.
    File { socket: Arc<Socket>, path: PathBuf },
    /// It is there already.
    Pipes,
}

/// How far the connection has come.
enum Stage {
    /// What is waited for.
    Opening(&'static str),
    Open,
    Over,
}

/// A WebSocket: one thread opens it and then receives, another sends.
struct Carrier {
    way: Way,
    stream: Arc<dyn Stream>,
    target: Target,
    request: Mutex<Option<Request>>,
    stage: Mutex<Stage>,
    stage_changed: Condvar,
    stopping: (Sender<()>, Receiver<()>),
    receiving: Mutex<Option<WebSocket<Face>>>,
    sending: Mutex<WebSocketContext>,
    /// Frames that answer frames: pongs, and the answer to the end.
    replies: Arc<Mutex<Vec<u8>>>,
    unfragmented: AtomicUsize,
    finished: AtomicBool,
    stopped: Arc<AtomicBool>,
    closed: Mutex<Option<Closed>>,
}

/// Says what is wrong with where a server is said to be.
pub fn check(remote: &Remote) -> Result<()> {
    address::check(remote).map(drop)
}

/// The link to a server that listens on a port.
pub fn to_port(remote: &Remote) -> Result<Link> {
    let address = address::check(remote)?;
    let socket = Arc::new(new_socket()?);
    let request = address.request(&remote.headers)?;
    let target = Target {
        shown: address.shown(),
        start: format!("codex app-server --listen ws://IP:{}", address.port),
        secrets: address.secrets().into_iter().chain(remote.secrets()).collect(),
    };
    #[cfg(feature = "tls")]
    if address.is_tls {
        let session = Arc::new(tls::Tls::new(socket.clone(), &address.host, remote.ca_file.as_deref())?);
        let stream = session.clone();
        return Ok(link(Way::Tls { socket, session, address }, stream, target, request, None));
    }
    let stream = socket.clone();
    Ok(link(Way::Port { socket, address }, stream, target, request, None))
}

/// The link to a server that listens on a socket file.
pub fn to_file(path: Option<&Path>) -> Result<Link> {
    let path = path.map_or_else(address::default_file, |path| Ok(path.to_owned()))?;
    let socket = Arc::new(new_socket()?);
    let shown = path.display().to_string();
    let target =
        Target { start: format!("codex app-server --listen unix://{shown}"), shown, secrets: Vec::new() };
    let stream = socket.clone();
    Ok(link(Way::File { socket, path }, stream, target, address::local_request()?, None))
}

/// The link to a proxy of our own.
pub fn through_proxy(path: Option<&Path>, options: &launch::Options) -> Result<Link> {
    let mut arguments = vec![OsStr::new("app-server"), OsStr::new("proxy")];
    if let Some(path) = path {
        arguments.extend([OsStr::new("--sock"), path.as_os_str()]);
    }
    let os::Spawned { process, stdin, stdout, stderr } = launch(options, &arguments)?;
    let target = Target {
        shown: "the proxy".into(),
        start: "codex app-server --listen unix://".into(),
        secrets: Vec::new(),
    };
    let stream = Arc::new(Pipes { stdin, stdout });
    Ok(link(Way::Pipes, stream, target, address::local_request()?, Some(Started { process, stderr })))
}

fn new_socket() -> Result<Socket> {
    Socket::new().map_err(|error| Error::new(CODEX_E_IO, format!("no socket could be made: {error}")))
}

fn link(
    way: Way,
    stream: Arc<dyn Stream>,
    target: Target,
    request: Request,
    process: Option<Started>,
) -> Link {
    let carrier = Carrier {
        way,
        stream,
        target,
        request: Mutex::new(Some(request)),
        stage: Mutex::new(Stage::Opening("the connection")),
        stage_changed: Condvar::new(),
        stopping: crossbeam_channel::bounded(1),
        receiving: Mutex::new(None),
        sending: Mutex::new(sending_context()),
        replies: Arc::default(),
        unfragmented: AtomicUsize::new(UNFRAGMENTED_BYTES),
        finished: AtomicBool::new(false),
        stopped: Arc::default(),
        closed: Mutex::new(None),
    };
    Link { transport: Arc::new(carrier), process, record: None, is_shared: true }
}

fn sending_context() -> WebSocketContext {
    WebSocketContext::new(Role::Client, Some(config()))
}

fn config() -> WebSocketConfig {
    WebSocketConfig::default().max_message_size(Some(LONGEST_LINE)).max_frame_size(Some(LONGEST_LINE))
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Carrier {
    fn set_stage(&self, stage: Stage) {
        *lock(&self.stage) = stage;
        self.stage_changed.notify_all();
    }

    fn connect(&self) -> Result<()> {
        match &self.way {
            Way::Port { socket, address } => self.connect_to(socket, address),
            #[cfg(feature = "tls")]
            Way::Tls { socket, session, address } => {
                self.connect_to(socket, address)?;
                self.set_stage(Stage::Opening("the server's part in the TLS handshake"));
                session.handshake().map_err(|error| self.target.no_tls(&error))
            }
            Way::File { socket, path } => {
                socket.connect_unix(path).map_err(|error| self.target.not_reached(&error))
            }
            Way::Pipes => Ok(()),
        }
    }

    fn connect_to(&self, socket: &Socket, address: &Address) -> Result<()> {
        self.set_stage(Stage::Opening("the name's address"));
        let addresses = address.resolve(&self.stopping.1).map_err(|error| match error.kind() {
            io::ErrorKind::ConnectionAborted => stopped(),
            _ => {
                let what = format!("the address of {:?} could not be found: {error}", address.host);
                Error::new(CODEX_E_IO, what).with_reason("unknownHost").with_retryable(true)
            }
        })?;
        self.set_stage(Stage::Opening("the connection"));
        let mut last = io::Error::from(io::ErrorKind::AddrNotAvailable);
        for address in addresses {
            match socket.connect_tcp(address) {
                Ok(()) => return Ok(()),
                Err(error) => last = error,
            }
            if last.kind() == io::ErrorKind::ConnectionAborted {
                break;
            }
        }
        Err(self.target.not_reached(&last))
    }

    fn upgrade(&self) -> Result<()> {
        self.set_stage(Stage::Opening("the answer to the WebSocket upgrade"));
        let Some(request) = lock(&self.request).take() else {
            return Err(stopped());
        };
        let face = Face {
            stream: self.stream.clone(),
            waits: true,
            replies: None,
            stopped: self.stopped.clone(),
            late: MOST_LATE,
        };
        let begun = ClientHandshake::start(face, request, Some(config()))
            .map_err(|failure| self.target.no_upgrade(&failure))?;
        let (mut socket, answer) = begun.handshake().map_err(|error| match error {
            HandshakeError::Failure(failure) => self.target.no_upgrade(&failure),
            HandshakeError::Interrupted(_) => stopped(),
        })?;
        if let Some(limit) = answer.headers().get(UNFRAGMENTED) {
            let limit = limit.to_str().ok().and_then(|limit| limit.trim().parse::<usize>().ok());
            if let Some(limit) = limit.filter(|limit| *limit > 0) {
                self.unfragmented.store(limit.min(UNFRAGMENTED_BYTES), Ordering::Relaxed);
            }
        }
        socket.get_mut().replies = Some(self.replies.clone());
        *lock(&self.receiving) = Some(socket);
        Ok(())
    }

    /// The connection has ended.
    fn end(&self, closed: Closed) {
        // The first one knows why.
        lock(&self.closed).get_or_insert(closed);
        self.set_stage(Stage::Over);
    }

    fn end_by(&self, failure: &Failure) {
        let what = match failure {
            // Not every server answers a goodbye; ours stands.
            _ if self.finished.load(Ordering::Acquire) => {
                return self.end(Closed { code: Some(CloseCode::Normal.into()), ..Closed::default() });
            }
            Failure::Protocol(ProtocolError::ResetWithoutClosingHandshake) => {
                "the server ended the connection without a word".into()
            }
            Failure::Io(error) => format!("the connection broke: {error}"),
            Failure::Capacity(_) => format!("the server sent a message of more than {LONGEST_LINE} bytes"),
            other => format!("the server broke the WebSocket protocol: {other}"),
        };
        self.end(Closed { error: Some(broken(&what)), ..Closed::default() });
    }

    /// Waits until lines can be sent.
    fn wait_open(&self) -> io::Result<()> {
        let mut stage = lock(&self.stage);
        loop {
            match *stage {
                Stage::Opening(_) => {
                    stage = self.stage_changed.wait(stage).unwrap_or_else(PoisonError::into_inner);
                }
                Stage::Open => return Ok(()),
                Stage::Over => return Err(io::ErrorKind::BrokenPipe.into()),
            }
        }
    }

    fn send_waiting_replies(&self) -> io::Result<()> {
        let replies = std::mem::take(&mut *lock(&self.replies));
        match replies.is_empty() {
            true => Ok(()),
            false => self.stream.write_all(&replies),
        }
    }
}

impl Transport for Carrier {
    fn open(&self) -> Result<()> {
        let opened = self.connect().and_then(|()| self.upgrade());
        match &opened {
            Ok(()) => {
                self.set_stage(Stage::Open);
                log::log(log::INFO, "transport", || format!("connected to {}", self.target.shown));
            }
            Err(error) => self.end(Closed { error: Some(error.clone()), ..Closed::default() }),
        }
        opened
    }

    fn awaits(&self) -> Option<String> {
        match *lock(&self.stage) {
            Stage::Opening(what) => Some(format!("{what} of {}", self.target.shown)),
            _ => None,
        }
    }

    fn receive(&self, lines: &mut LineBuffer) -> io::Result<bool> {
        let mut receiving = lock(&self.receiving);
        let Some(socket) = receiving.as_mut() else {
            return Ok(false);
        };
        socket.get_mut().waits = true;
        let mut came = 0;
        while came < ENOUGH {
            match socket.read() {
                Ok(Message::Text(text)) => {
                    came += text.len() + 1;
                    lines.add_message(text.as_bytes());
                }
                Ok(Message::Binary(bytes)) => {
                    came += bytes.len() + 1;
                    lines.add_message(&bytes);
                }
                // The answer is made ready, for the thread that sends.
                Ok(Message::Ping(_)) => drop(socket.flush()),
                Ok(Message::Pong(_) | Message::Frame(_)) => {}
                Ok(Message::Close(frame)) => {
                    let _ = socket.flush();
                    self.end(by_server(frame, self.finished.load(Ordering::Acquire)));
                    return Ok(false);
                }
                Err(Failure::Io(error)) if error.kind() == io::ErrorKind::WouldBlock => break,
                Err(failure) => {
                    self.end_by(&failure);
                    return Ok(false);
                }
            }
            socket.get_mut().waits = false;
        }
        Ok(true)
    }

    fn has_replies(&self) -> bool {
        !lock(&self.replies).is_empty()
    }

    fn send_replies(&self) -> io::Result<()> {
        self.wait_open()?;
        let _order = lock(&self.sending);
        self.send_waiting_replies()
    }

    fn send(&self, line: &[u8]) -> io::Result<()> {
        self.wait_open()?;
        let mut context = lock(&self.sending);
        self.send_waiting_replies()?;
        let message = line.strip_suffix(b"\n").unwrap_or(line);
        let mut stream = Sending(&*self.stream);
        let limit = self.unfragmented.load(Ordering::Relaxed);
        let mut rest = message;
        let mut opcode = OpCode::Data(Data::Text);
        let sent = loop {
            let (piece, after) = rest.split_at(rest.len().min(limit));
            let frame = Frame::message(piece.to_vec(), opcode, after.is_empty());
            match context.write(&mut stream, Message::Frame(frame)) {
                Ok(()) if after.is_empty() => break context.flush(&mut stream),
                Ok(()) => (rest, opcode) = (after, OpCode::Data(Data::Continue)),
                Err(failure) => break Err(failure),
            }
        };
        if message.len() > KEEP_SIZE {
            *context = sending_context();
        }
        sent.map_err(|failure| match failure {
            Failure::Io(error) => error,
            other => io::Error::other(other),
        })
    }

    fn finish(&self) {
        if self.wait_open().is_err() {
            return;
        }
        let mut context = lock(&self.sending);
        self.finished.store(true, Ordering::Release);
        let _ = self.send_waiting_replies();
        let goodbye = CloseFrame { code: CloseCode::Normal, reason: "".into() };
        // The connection may have ended by itself.
        let _ = context.close(&mut Sending(&*self.stream), Some(goodbye));
    }

    fn cut(&self) {
        self.stream.close_input();
        if !self.finished.load(Ordering::Acquire) {
            self.stop();
        }
    }

    fn stop(&self) {
        self.stopped.store(true, Ordering::Release);
        self.stream.stop();
        // One word is enough, and may be there already.
        let _ = self.stopping.0.try_send(());
        let mut stage = lock(&self.stage);
        if matches!(*stage, Stage::Opening(_)) {
            *stage = Stage::Over;
            self.stage_changed.notify_all();
        }
    }

    fn closed(&self) -> Option<Closed> {
        lock(&self.closed).clone()
    }
}

/// The server has said goodbye, or answered ours.
fn by_server(frame: Option<CloseFrame>, was_ours: bool) -> Closed {
    let (code, reason) = match frame {
        Some(frame) => (Some(u16::from(frame.code)), frame.reason.to_string()),
        None => (None, String::new()),
    };
    if was_ours {
        return Closed { code, reason, error: None };
    }
    let said = [code.map(|code| format!("code {code}")), Some(reason.clone())];
    let said: Vec<String> = said.into_iter().flatten().filter(|said| !said.is_empty()).collect();
    let said = if said.is_empty() { String::new() } else { format!(" ({})", said.join(": ")) };
    Closed { code, reason, error: Some(broken(&format!("the server closed the connection{said}"))) }
}

/// A connection that was there is gone. The server may run on, and with it the turns.
fn broken(what: &str) -> Error {
    Error::new(CODEX_E_CLOSED, what).with_reason("connectionLost")
}

#[cfg(test)]
mod tests {
    use std::net::TcpListener;
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_server_that_sends_without_end_can_be_left() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("ws://{}", listener.local_addr().unwrap());
        let flood = std::thread::spawn(move || {
            let mut server = tungstenite::accept(listener.accept().unwrap().0).unwrap();
            while server.send(Message::text("x".repeat(100_000))).is_ok() {}
        });
        let link = to_port(&Remote { url, headers: Vec::new(), ca_file: None }).unwrap();
        let transport = Arc::new(link.transport);
        transport.open().unwrap();
        let (ended, end) = crossbeam_channel::bounded(1);
        let receiver = transport.clone();
        let receive = std::thread::spawn(move || {
            let mut lines = LineBuffer::default();
            while receiver.receive(&mut lines).unwrap() {
                while lines.next_line().is_some() {}
                // What comes has to be looked at.
                std::thread::sleep(Duration::from_millis(1));
            }
            ended.send(()).unwrap();
        });
        assert!(end.recv_timeout(Duration::from_millis(50)).is_err());
        transport.stop();
        let has_ended = end.recv_timeout(Duration::from_secs(10)).is_ok();
        assert!(has_ended, "it is still read");
        receive.join().unwrap();
        drop(transport);
        flood.join().unwrap();
    }
}
