//! A server of our own, with a line a message on its standard streams.
#![forbid(unsafe_code)]

use std::io;

use super::lines::LineBuffer;
use super::{Link, Started, Transport};
use crate::os::{InputEnd, OutputEnd, Spawned};

struct Stdio {
    stdin: InputEnd,
    stdout: OutputEnd,
}

/// The link to a process that was just started.
pub fn link(spawned: Spawned) -> Link {
    let Spawned { process, stdin, stdout, stderr } = spawned;
    Link {
        transport: Box::new(Stdio { stdin, stdout }),
        process: Some(Started { process, stderr }),
        record: None,
        is_shared: false,
    }
}

impl Transport for Stdio {
    fn receive(&self, lines: &mut LineBuffer) -> io::Result<bool> {
        let count = self.stdout.read(lines.room())?;
        lines.received(count);
        Ok(count > 0)
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
