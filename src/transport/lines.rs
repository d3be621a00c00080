//! Cuts a byte stream into lines, at `\n` and nowhere else.
#![forbid(unsafe_code)]

use std::ops::Range;

use memchr::{memchr, memchr_iter};

use crate::base::log;

/// How much room a read is given.
const READ_SIZE: usize = 64 * 1024;
/// A buffer that one long line has grown is given back once it is empty.
const KEEP_SIZE: usize = 1024 * 1024;
/// A line that is longer is skipped: output that has no newlines must not take all memory.
pub const LONGEST_LINE: usize = 256 * 1024 * 1024;

/// Received bytes that are not yet a whole line.
pub struct LineBuffer {
    bytes: Vec<u8>,
    /// Bytes received; what follows in `bytes` is room for the next read.
    filled: usize,
    /// Bytes handed out already.
    taken: usize,
    /// Where the line begins that was handed out last.
    given: usize,
    /// Bytes known to hold no `\n`, so that a long line is scanned once.
    scanned: usize,
    /// A line that is longer is skipped.
    longest: usize,
    /// What comes, up to the next `\n`, is the rest of such a line.
    skipping: bool,
    /// Called once for each such line.
    say: fn(usize),
}

impl Default for LineBuffer {
    fn default() -> LineBuffer {
        LineBuffer::with_longest(LONGEST_LINE, |longest| {
            log::log(log::WARN, "transport", || format!("skipping a line of more than {longest} bytes"));
        })
    }
}

impl LineBuffer {
    /// A buffer that skips lines of more than `longest` bytes, and says so.
    fn with_longest(longest: usize, say: fn(usize)) -> LineBuffer {
        let bytes = Vec::new();
        LineBuffer { bytes, filled: 0, taken: 0, given: 0, scanned: 0, longest, skipping: false, say }
    }

    /// Room for the next read.
    pub fn room(&mut self) -> &mut [u8] {
        self.make_room(READ_SIZE);
        &mut self.bytes[self.filled..self.filled + READ_SIZE]
    }

    /// Adds a whole message as one line. What ends a line inside it can only be space between its tokens.
    pub fn add_message(&mut self, message: &[u8]) {
        self.make_room(message.len() + 1);
        let end = self.filled + message.len();
        let place = &mut self.bytes[self.filled..=end];
        place[..message.len()].copy_from_slice(message);
        for at in memchr_iter(b'\n', message) {
            place[at] = b' ';
        }
        place[message.len()] = b'\n';
        self.filled = end + 1;
    }

    /// Sees to it that `wanted` bytes have room.
    fn make_room(&mut self, wanted: usize) {
        if self.taken == self.filled {
            self.taken = 0;
            self.filled = 0;
            self.scanned = 0;
            if self.bytes.capacity() > KEEP_SIZE {
                self.bytes = Vec::new();
            }
        } else if self.taken > 0 && self.bytes.len() - self.filled < wanted {
            self.bytes.copy_within(self.taken..self.filled, 0);
            self.filled -= self.taken;
            self.scanned -= self.taken;
            self.taken = 0;
        }
        let needed = self.filled + wanted;
        if self.bytes.capacity() < needed {
            // Growing by its own size keeps a line of many megabytes from being copied once a read, and by more than that
            // from being copied often. What was not written to takes no memory yet.
            let factor = if self.bytes.capacity() < KEEP_SIZE { 2 } else { 8 };
            let wished = (self.bytes.capacity() * factor).min(self.longest + READ_SIZE).max(needed);
            if self.bytes.try_reserve_exact(wished - self.bytes.len()).is_err() {
                self.bytes.reserve_exact(needed - self.bytes.len());
            }
        }
        if self.bytes.len() < needed {
            self.bytes.resize(needed, 0);
        }
    }

    /// Says how many bytes a read put into the room.
    pub fn received(&mut self, count: usize) {
        self.filled += count;
    }

    /// The next whole line, without its `\n` and without a `\r` before it. One that is too long is passed over, with
    /// a word in the log when that is first seen.
    pub fn next_line(&mut self) -> Option<&[u8]> {
        self.next_place().map(|place| self.line(place))
    }

    /// Where that line stands, until room is made for the next read.
    pub fn next_place(&mut self) -> Option<Range<usize>> {
        loop {
            let newline = memchr(b'\n', &self.bytes[self.scanned..self.filled]);
            let end = newline.map_or(self.filled, |found| self.scanned + found);
            let start = self.taken;
            if !self.skipping && end - start > self.longest {
                self.skipping = true;
                (self.say)(self.longest);
            }
            if newline.is_none() {
                self.scanned = end;
                if self.skipping {
                    self.taken = end;
                }
                return None;
            }
            self.taken = end + 1;
            self.given = start;
            self.scanned = self.taken;
            if !std::mem::take(&mut self.skipping) {
                let line = &self.bytes[start..end];
                return Some(start..start + line.strip_suffix(b"\r").unwrap_or(line).len());
            }
        }
    }

    /// Takes the line that was handed out last, of `length` bytes, out of the buffer together with its memory: a line of
    /// many megabytes is not copied. There is room for one byte more.
    pub fn take_last(&mut self, length: usize) -> Vec<u8> {
        let rest = self.bytes[self.taken..self.filled].to_vec();
        self.filled = rest.len();
        self.taken = 0;
        self.scanned = 0;
        let mut line = std::mem::replace(&mut self.bytes, rest);
        line.copy_within(self.given..self.given + length, 0);
        line.truncate(length);
        line.shrink_to(length + 1);
        line
    }

    /// The line at a place that `next_place` gave.
    pub fn line(&self, place: Range<usize>) -> &[u8] {
        &self.bytes[place]
    }

    /// What comes next and was received already, unless that is inside of a line.
    pub fn next_bytes(&self) -> Option<&[u8]> {
        (!self.skipping).then(|| self.rest())
    }

    /// Passes whole lines that `rest` began with, of so many bytes with their `\n`.
    pub fn pass(&mut self, length: usize) {
        self.taken += length;
        self.scanned = self.scanned.max(self.taken);
    }

    /// What was received and not given as a line: half a line, when the stream has ended.
    pub fn rest(&self) -> &[u8] {
        &self.bytes[self.taken..self.filled]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(pieces: &[&[u8]]) -> (Vec<Vec<u8>>, Vec<u8>) {
        cut_by(LineBuffer::default(), pieces)
    }

    fn cut_by(mut buffer: LineBuffer, pieces: &[&[u8]]) -> (Vec<Vec<u8>>, Vec<u8>) {
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
    fn a_message_is_one_line_among_others() {
        let mut buffer = LineBuffer::default();
        for text in ["{\"a\":1}", "{\n\"b\":\r\n2}", ""] {
            buffer.add_message(text.as_bytes());
        }
        buffer.add_message(&vec![b'x'; 3 * READ_SIZE]);
        for line in ["{\"a\":1}", "{ \"b\":\r 2}", ""] {
            assert_eq!(buffer.next_line(), Some(line.as_bytes()));
        }
        assert_eq!(buffer.next_line().map(<[u8]>::len), Some(3 * READ_SIZE));
        assert_eq!(buffer.next_line(), None);
        assert!(buffer.rest().is_empty());
    }

    #[test]
    fn a_long_line_takes_twice_its_room_at_most_and_is_copied_seldom_where_it_is_very_long() {
        let mut buffer = LineBuffer::default();
        let mut grown = 0;
        for reads in 1..500 {
            let before = buffer.bytes.capacity();
            let count = buffer.room().len();
            buffer.room().fill(b'x');
            buffer.received(count);
            let received = reads * READ_SIZE;
            let factor = if received <= KEEP_SIZE { 2 } else { 8 };
            assert!(buffer.bytes.capacity() <= factor * received, "after {reads} reads");
            grown += usize::from(received > KEEP_SIZE && buffer.bytes.capacity() != before);
        }
        assert_eq!(grown, 2, "to 8 MiB, and to 64");
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
        buffer.room();
        assert!(buffer.bytes.capacity() <= KEEP_SIZE);
    }

    #[test]
    fn a_line_that_is_taken_out_is_whole_and_so_are_those_around_it() {
        for end in ["\n", "\r\n"] {
            let mut buffer = LineBuffer::default();
            let long = "x".repeat(3 * READ_SIZE);
            for piece in format!("before{end}{long}{end}after{end}half").as_bytes().chunks(50_000) {
                buffer.room()[..piece.len()].copy_from_slice(piece);
                buffer.received(piece.len());
            }
            assert_eq!(buffer.next_line(), Some(b"before".as_slice()));
            let length = buffer.next_line().unwrap().len();
            let line = buffer.take_last(length);
            assert_eq!((line.len(), line.as_slice()), (long.len(), long.as_bytes()));
            assert!((length + 1..length + READ_SIZE).contains(&line.capacity()));
            assert_eq!(buffer.next_line(), Some(b"after".as_slice()));
            assert_eq!(buffer.next_line(), None);
            assert_eq!(buffer.rest(), b"half");
            buffer.room()[..1].copy_from_slice(b"\n");
            buffer.received(1);
            assert_eq!(buffer.next_line(), Some(b"half".as_slice()));
        }
    }

    #[test]
    fn a_line_that_is_too_long_is_skipped_to_its_end_and_said_once() {
        thread_local!(static SAID: std::cell::RefCell<Vec<usize>> = const { std::cell::RefCell::new(Vec::new()) });
        let buffer = |longest| {
            LineBuffer::with_longest(longest, |longest| SAID.with_borrow_mut(|said| said.push(longest)))
        };
        let text = b"123456789\n0123456789\n\nok\n01234567890123456789x\n12345678\n0123456789012";
        for size in 1..=text.len() {
            let pieces: Vec<&[u8]> = text.chunks(size).collect();
            let (lines, rest) = cut_by(buffer(9), &pieces);
            let lines: Vec<&str> = lines.iter().map(|line| std::str::from_utf8(line).unwrap()).collect();
            assert_eq!(lines, ["123456789", "", "ok", "12345678"], "in pieces of {size}");
            assert!(rest.is_empty(), "in pieces of {size}");
            assert_eq!(SAID.take(), [9; 3], "in pieces of {size}");
        }
        let mut buffer = buffer(3 * READ_SIZE);
        let mut most = 0;
        for _ in 0..100 {
            let room = buffer.room();
            room.fill(b'x');
            let count = room.len();
            buffer.received(count);
            assert_eq!(buffer.next_line(), None);
            most = most.max(buffer.bytes.capacity());
        }
        assert!(most <= 4 * READ_SIZE, "{most}");
        assert_eq!(SAID.take(), [3 * READ_SIZE]);
        buffer.room()[..4].copy_from_slice(b"\nok\n");
        buffer.received(4);
        assert_eq!(buffer.next_line(), Some(b"ok".as_slice()));
    }
}
