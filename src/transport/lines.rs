//! Cuts a byte stream into lines, at `\n` and nowhere else.
#![forbid(unsafe_code)]

use memchr::memchr;

/// How much room a read is given.
const READ_SIZE: usize = 64 * 1024;
/// A buffer that one long line has grown is given back once it is empty.
const KEEP_SIZE: usize = 1024 * 1024;

/// Received bytes that are not yet a whole line.
#[derive(Default)]
pub struct LineBuffer {
    bytes: Vec<u8>,
    /// Bytes received; what follows in `bytes` is room for the next read.
    filled: usize,
    /// Bytes handed out already.
    taken: usize,
    /// Bytes known to hold no `\n`, so that a long line is scanned once.
    scanned: usize,
}

impl LineBuffer {
    /// Room for the next read.
    pub fn room(&mut self) -> &mut [u8] {
        if self.taken == self.filled {
            self.taken = 0;
            self.filled = 0;
            self.scanned = 0;
            if self.bytes.len() > KEEP_SIZE {
                self.bytes = Vec::new();
            }
        } else if self.taken > 0 && self.bytes.len() - self.filled < READ_SIZE {
            self.bytes.copy_within(self.taken..self.filled, 0);
            self.filled -= self.taken;
            self.scanned -= self.taken;
            self.taken = 0;
        }
        if self.bytes.len() - self.filled < READ_SIZE {
            // Doubling keeps a line of many megabytes from being copied once a read.
            let wanted = (self.filled + READ_SIZE).max(self.bytes.len() * 2);
            self.bytes.resize(wanted, 0);
        }
        &mut self.bytes[self.filled..]
    }

    /// Says how many bytes a read put into the room.
    pub fn received(&mut self, count: usize) {
        self.filled += count;
    }

    /// The next whole line, without its `\n` and without a `\r` before it.
    pub fn next_line(&mut self) -> Option<&[u8]> {
        let newline = match memchr(b'\n', &self.bytes[self.scanned..self.filled]) {
            Some(found) => self.scanned + found,
            None => {
                self.scanned = self.filled;
                return None;
            }
        };
        let start = self.taken;
        self.taken = newline + 1;
        self.scanned = self.taken;
        let line = &self.bytes[start..newline];
        Some(line.strip_suffix(b"\r").unwrap_or(line))
    }

    /// What was received after the last `\n`: half a line, when the stream has ended.
    pub fn rest(&self) -> &[u8] {
        &self.bytes[self.taken..self.filled]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(pieces: &[&[u8]]) -> (Vec<Vec<u8>>, Vec<u8>) {
        let mut buffer = LineBuffer::default();
        let mut lines = Vec::new();
        for piece in pieces {
            let mut piece = *piece;
            while !piece.is_empty() {
                let room = buffer.room();
                let count = room.len().min(piece.len());
                room[..count].copy_from_slice(&piece[..count]);
                buffer.received(count);
                piece = &piece[count..];
                while let Some(line) = buffer.next_line() {
                    lines.push(line.to_vec());
                }
            }
        }
        (lines, buffer.rest().to_vec())
    }

    #[test]
    fn any_cutting_gives_the_same_lines() {
        let text = "{\"a\":1}\r\n\n{\"b\":\"\u{2028}x\"}\nhalf".as_bytes();
        let expected: Vec<Vec<u8>> = vec![b"{\"a\":1}".to_vec(), Vec::new(), "{\"b\":\"\u{2028}x\"}".into()];
        for size in 1..text.len() {
            let pieces: Vec<&[u8]> = text.chunks(size).collect();
            let (lines, rest) = cut(&pieces);
            assert_eq!(lines, expected, "in pieces of {size}");
            assert_eq!(rest, b"half");
        }
    }

    #[test]
    fn a_long_line_comes_whole_and_its_room_is_given_back() {
        let long = vec![b'x'; 5 * KEEP_SIZE + 17];
        let mut buffer = LineBuffer::default();
        for piece in long.chunks(10_000).chain([b"\n".as_slice()]) {
            buffer.room()[..piece.len()].copy_from_slice(piece);
            buffer.received(piece.len());
        }
        assert_eq!(buffer.next_line().map(<[u8]>::len), Some(long.len()));
        assert_eq!(buffer.next_line(), None);
        assert!(buffer.room().len() <= KEEP_SIZE);
    }
}
