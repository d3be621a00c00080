//! A server of our own, with a line a message on its standard streams.
#![forbid(unsafe_code)]

use std::io;
use std::sync::Arc;

#[cfg(unix)]
use super::Pipe;
use super::lines::LineBuffer;
use super::{Link, Started, Transport};
#[cfg(unix)]
use crate::os::InputWait;
use crate::os::{InputEnd, OutputEnd, Spawned};

struct Stdio {
    stdin: InputEnd,
    stdout: OutputEnd,
}

/// The link to a process that was just started.
pub fn link(spawned: Spawned) -> Link {
    let Spawned { process, stdin, stdout, stderr } = spawned;
    Link {
        transport: Arc::new(Stdio { stdin, stdout }),
        process: Some(Started { process, stderr }),
        record: None,
        is_shared: false,
    }
}

#[cfg(unix)]
impl Pipe for Stdio {
    fn input_wait(&self) -> io::Result<InputWait> {
        self.stdout.input_wait()
    }

    fn receive_now(&self, lines: &mut LineBuffer) -> io::Result<bool> {
        let count = self.stdout.read_now(lines.room())?;
        lines.received(count.unwrap_or(0));
        Ok(count != Some(0))
    }
}

impl Transport for Stdio {
    #[cfg(unix)]
    fn pipe(&self) -> Option<&dyn Pipe> {
        Some(self)
    }

    fn receive(&self, lines: &mut LineBuffer) -> io::Result<bool> {
        let count = self.stdout.read(lines.room())?;
        lines.received(count);
        Ok(count > 0)
    }

    #[cfg(unix)]
    fn send_now(&self, line: &[u8]) -> usize {
        // What is wrong with it is told to the sending thread.
        self.stdin.write_now(line).unwrap_or(0)
    }

    fn send(&self, line: &[u8]) -> io::Result<()> {
        self.stdin.write_all(line)
    }

    fn finish(&self) {
        self.stdin.close();
    }

    fn cut(&self) {
        self.stdin.close();
    }

    fn stop(&self) {
        self.stdout.stop();
    }
}
