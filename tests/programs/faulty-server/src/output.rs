//! The way out: every byte on stdout goes through here, so that it can be chopped, muddied and cut.

use std::io::Write;
use std::time::Duration;

use crate::plan::End;

/// stdout and how it is spoilt.
#[derive(Default)]
pub struct Output {
    /// Pieces of so many bytes, with a pause between them.
    pub chop: Option<(usize, Duration)>,
    /// Lines before each message.
    pub noise: Vec<String>,
    /// The end after so many more bytes.
    pub cut: Option<(usize, End)>,
    closed: bool,
}

impl Output {
    /// Writes one message as a line.
    pub fn message(&mut self, text: &str) {
        for line in self.noise.clone() {
            self.line(&line);
        }
        self.line(text);
    }

    /// Writes a line of any text.
    pub fn line(&mut self, text: &str) {
        let mut bytes = Vec::with_capacity(text.len() + 1);
        bytes.extend_from_slice(text.as_bytes());
        bytes.push(b'\n');
        self.bytes(&bytes);
    }

    /// Writes bytes.
    pub fn bytes(&mut self, bytes: &[u8]) {
        match self.chop {
            None => self.write(bytes),
            Some((size, pause)) => {
                for piece in bytes.chunks(size.max(1)) {
                    self.write(piece);
                    std::thread::sleep(pause);
                }
            }
        }
    }

    fn write(&mut self, bytes: &[u8]) {
        let Some((left, end)) = self.cut.take() else {
            return self.put(bytes);
        };
        if bytes.len() < left {
            self.cut = Some((left - bytes.len(), end));
            return self.put(bytes);
        }
        self.put(&bytes[..left]);
        match end {
            End::Exit(code) => std::process::exit(code),
            End::Signal(name) => crate::system::die(&name),
            End::CloseStdout => self.close(),
        }
    }

    fn put(&mut self, bytes: &[u8]) {
        if self.closed {
            return;
        }
        let mut out = std::io::stdout().lock();
        // A client that is gone shows as the end of stdin; what is written to it meanwhile is lost.
        let _ = out.write_all(bytes).and_then(|()| out.flush());
    }

    /// Lets go of stdout.
    pub fn close(&mut self) {
        self.closed = true;
        if let Err(error) = crate::system::close_stdout() {
            eprintln!("faulty-server: closing stdout: {error}");
        }
    }
}
