//! A WebSocket server that misbehaves in ways that codex can't be made to. The path of the URL says how it answers
//! the upgrade; after a good one, each request's method says what happens.

use serde_json::{Value, json};
use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use tungstenite::handshake::server::{Request, Response};
use tungstenite::protocol::frame::Frame;
use tungstenite::protocol::frame::coding::{CloseCode, Data, OpCode};
use tungstenite::protocol::{CloseFrame, WebSocketConfig};
use tungstenite::{Message, WebSocket};

/// A longer frame is refused, and it says so beforehand.
const LONGEST_FRAME: usize = 1000;

/// The server; it ends with its value.
pub struct FaultyWebSocket {
    url: String,
    state: Arc<State>,
}

#[derive(Default)]
struct State {
    ends: AtomicBool,
    open: Mutex<Vec<TcpStream>>,
}

impl FaultyWebSocket {
    /// Starts one on a port of its own.
    pub fn start() -> Result<FaultyWebSocket, String> {
        let listener = TcpListener::bind("127.0.0.1:0").map_err(|error| error.to_string())?;
        let address = listener.local_addr().map_err(|error| error.to_string())?;
        let state = Arc::new(State::default());
        let shared = state.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                if shared.ends.load(Ordering::Acquire) {
                    return;
                }
                if let Ok(copy) = stream.try_clone() {
                    shared.open.lock().unwrap_or_else(PoisonError::into_inner).push(copy);
                }
                std::thread::spawn(move || serve(stream));
            }
        });
        Ok(FaultyWebSocket { url: format!("ws://{address}"), state })
    }

    /// Where it listens.
    pub fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for FaultyWebSocket {
    fn drop(&mut self) {
        self.state.ends.store(true, Ordering::Release);
        for stream in self.state.open.lock().unwrap_or_else(PoisonError::into_inner).drain(..) {
            let _ = stream.shutdown(Shutdown::Both);
        }
        // Wakes the one that waits for callers.
        let _ = TcpStream::connect(self.url.trim_start_matches("ws://"));
    }
}

fn serve(mut stream: TcpStream) {
    let Some(request) = peek_request(&stream) else { return };
    let path = request.split(' ').nth(1).unwrap_or_default().to_owned();
    let upgrade = "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n";
    let answer = match path.as_str() {
        "/silent" => String::new(),
        "/half" | "/half-then-end" => upgrade[..40].to_owned(),
        "/no-http" => "\u{7}beep\r\n\r\n".into(),
        "/wrong-accept" => format!("{upgrade}Sec-WebSocket-Accept: AAAAAAAAAAAAAAAAAAAAAAAAAAA=\r\n\r\n"),
        path => match path.strip_prefix("/status/") {
            // Whatever it was told, it says it again.
            Some(status) => {
                let said: String = request.lines().filter(|line| line.contains("earer")).collect();
                format!("HTTP/1.1 {status} So\r\nContent-Length: {}\r\n\r\n{said}", said.len())
            }
            None => return as_asked(stream),
        },
    };
    // Who hangs up early is not waited for.
    let _ = stream.write_all(answer.as_bytes());
    if !["/silent", "/half"].contains(&path.as_str()) {
        let _ = stream.shutdown(Shutdown::Write);
    }
    drain(&mut stream);
    let _ = stream.shutdown(Shutdown::Both);
}

fn drain(stream: &mut TcpStream) {
    let mut buffer = [0; 4096];
    while stream.read(&mut buffer).is_ok_and(|count| count > 0) {}
}

/// The request's head, which stays to be read.
fn peek_request(stream: &TcpStream) -> Option<String> {
    let mut buffer = [0; 8192];
    let end = Instant::now() + Duration::from_secs(30);
    while Instant::now() < end {
        let count = stream.peek(&mut buffer).ok().filter(|count| *count > 0)?;
        let text = String::from_utf8_lossy(&buffer[..count]).into_owned();
        if text.contains("\r\n\r\n") {
            return Some(text);
        }
        std::thread::sleep(Duration::from_millis(2));
    }
    None
}

/// A good upgrade, and then what each request asks for.
#[allow(clippy::result_large_err)] // the refusal that the WebSocket library would take from `advertise`
fn as_asked(stream: TcpStream) {
    let advertise = |_: &Request, mut response: Response| {
        response
            .headers_mut()
            .insert("x-codex-websocket-max-unfragmented-message-bytes", LONGEST_FRAME.into());
        Ok(response)
    };
    let config = WebSocketConfig::default().max_frame_size(Some(LONGEST_FRAME));
    let Ok(mut socket) = tungstenite::accept_hdr_with_config(stream, advertise, Some(config)) else { return };
    while let Ok(message) = socket.read() {
        let Message::Text(text) = message else { continue };
        let request: Value = serde_json::from_str(&text).unwrap_or_default();
        let Some(id) = request.get("id") else { continue };
        if !answer(&mut socket, id, &request) {
            break;
        }
    }
    // There is a copy of it, which keeps it open.
    let _ = socket.get_ref().shutdown(Shutdown::Both);
}

/// False: that was the last one.
fn answer(socket: &mut WebSocket<TcpStream>, id: &Value, request: &Value) -> bool {
    let result = |result: Value| json!({ "id": id, "result": result }).to_string();
    match request["method"].as_str().unwrap_or_default() {
        "initialize" => socket.send(result(json!({ "userAgent": "faulty/1.0 (none)" })).into()).is_ok(),
        // A frame of 100 bytes that ends after 10.
        "fault/cut" => {
            let _ = socket.get_mut().write_all(b"\x81\x64{\"method\":");
            false
        }
        // Reserved bits, an opcode that there is none of.
        "fault/garbage" => {
            let _ = socket.get_mut().write_all(&[0xff; 64]);
            drain(socket.get_mut());
            false
        }
        "fault/vanish" => false,
        "fault/close" => {
            let frame = CloseFrame { code: CloseCode::Error, reason: "out of memory".into() };
            let _ = socket.close(Some(frame));
            // Until the client has answered it.
            while socket.read().is_ok() {}
            false
        }
        "fault/ping" => {
            let payload = b"are you there?".to_vec();
            if socket.send(Message::Ping(payload.clone().into())).is_err() {
                return false;
            }
            loop {
                match socket.read() {
                    Ok(Message::Pong(bytes)) if bytes == payload => break,
                    Ok(_) => {}
                    Err(_) => return false,
                }
            }
            socket.send(result(json!({ "pong": true })).into()).is_ok()
        }
        // Cut into frames of three bytes, inside letters too, with pings between them and lines inside it.
        "fault/fragments" => {
            let text = serde_json::to_string_pretty(&json!({ "id": id, "result": { "text": "größe €" } }));
            let text = text.unwrap_or_default();
            let pieces: Vec<&[u8]> = text.as_bytes().chunks(3).collect();
            for (number, piece) in pieces.iter().enumerate() {
                let kind = if number == 0 { Data::Text } else { Data::Continue };
                let frame = Frame::message(piece.to_vec(), OpCode::Data(kind), number + 1 == pieces.len());
                if socket.send(Message::Frame(frame)).is_err()
                    || socket.send(Message::Ping("?".into())).is_err()
                {
                    return false;
                }
            }
            true
        }
        // Nothing is read any more, and no end is answered.
        "fault/deaf" => {
            while socket.get_ref().take_error().is_ok_and(|error| error.is_none())
                && socket.get_ref().peek(&mut [0; 1]).is_ok_and(|count| count > 0)
            {
                std::thread::sleep(Duration::from_millis(20));
            }
            false
        }
        _ => socket.send(result(json!({ "echo": request["params"] })).into()).is_ok(),
    }
}
