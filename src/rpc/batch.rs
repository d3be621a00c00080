//! Deltas that wait for their reader, one after the other in one piece of memory, which is used again and again: a
//! stream of them needs no memory of its own.
#![forbid(unsafe_code)]

use std::sync::Arc;

use super::event::{self, Event};
use super::message::{Delta, Message, Places};

/// So many bytes of deltas go in one batch: as many as a reader may have taken that it has not looked at yet.
const FULL: usize = 64 * 1024;
/// About as long as a delta is that says one word.
const SHORT: usize = 160;
/// So many bytes of deltas have room at first.
const FIRST: usize = 2048;
/// The memory of a longer line is given back.
const LONGEST_KEPT: usize = 1024;

/// Some deltas in their order.
#[derive(Default)]
pub struct Batch {
    /// Each line, and one NUL after it.
    text: Vec<u8>,
    lines: Vec<Placed>,
    /// So many were taken.
    taken: usize,
}

/// A delta in the text.
struct Placed {
    start: u32,
    /// After the NUL.
    end: u32,
    places: Places,
}

impl Placed {
    fn length(&self) -> usize {
        (self.end - self.start) as usize - 1
    }
}

impl Batch {
    /// Whether all were taken.
    pub fn is_empty(&self) -> bool {
        self.taken == self.lines.len()
    }

    /// How many there are to take.
    pub fn len(&self) -> usize {
        self.lines.len() - self.taken
    }

    /// How long the lines are that there are to take.
    pub fn bytes(&self) -> usize {
        self.lines[self.taken..].iter().map(Placed::length).sum()
    }

    /// Whether the next ones are to go into another batch.
    pub fn is_full(&self) -> bool {
        self.text.len() >= FULL
    }

    /// Makes room for as many as go in, at once: the reader is far behind.
    pub fn make_room(&mut self) {
        self.text.reserve(FULL + LONGEST_KEPT);
        self.lines.reserve(FULL / SHORT);
    }

    /// Adds one.
    pub fn push(&mut self, delta: &Delta<'_>) {
        if self.text.capacity() == 0 {
            self.text.reserve(FIRST);
            self.lines.reserve(FIRST / SHORT);
        }
        let start = self.text.len();
        self.text.extend_from_slice(delta.line);
        self.text.push(0);
        let place = |at: usize| u32::try_from(at).unwrap_or_default();
        self.lines.push(Placed { start: place(start), end: place(self.text.len()), places: delta.places });
    }

    /// The first one that there is to take: its line and one NUL.
    pub fn first_with_nul(&self) -> Option<&[u8]> {
        let placed = self.lines.get(self.taken)?;
        self.text.get(placed.start as usize..placed.end as usize)
    }

    /// The first one that there is to take.
    pub fn first(&self) -> Option<Delta<'_>> {
        let line = self.first_with_nul()?;
        Some(Delta { line: &line[..line.len() - 1], places: self.lines[self.taken].places })
    }

    /// The first one as an event, which is not taken by that.
    pub fn first_event(&self) -> Option<Event> {
        let message = Message::from_delta(self.first_with_nul()?, self.lines[self.taken].places);
        Some(Event::new(event::NOTIFICATION, Arc::new(message)))
    }

    /// Takes the first one as an event.
    pub fn take(&mut self) -> Option<Event> {
        let event = self.first_event()?;
        self.pass();
        Some(event)
    }

    /// Takes the first one into another batch, in place of what is in there; false when there is none.
    pub fn take_into(&mut self, other: &mut Batch) -> bool {
        other.clear();
        let (Some(line), Some(placed)) = (self.first_with_nul(), self.lines.get(self.taken)) else {
            return false;
        };
        other.text.extend_from_slice(line);
        other.lines.push(Placed { start: 0, end: placed.end - placed.start, places: placed.places });
        self.pass();
        true
    }

    /// Passes the first one over.
    pub fn pass(&mut self) {
        if self.taken + 1 < self.lines.len() {
            self.taken += 1;
        } else {
            self.clear();
        }
    }

    /// Drops what there is, of which there is one at most: only the memory of a short one is kept.
    pub fn clear_one(&mut self) {
        self.clear();
        if self.text.capacity() > LONGEST_KEPT {
            self.text = Vec::new();
        }
    }

    /// Drops what there is.
    pub fn clear(&mut self) {
        self.text.clear();
        self.lines.clear();
        self.taken = 0;
        // What one long line has grown.
        if self.text.capacity() > 2 * FULL {
            self.text = Vec::new();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rpc::message::Beginning;

    fn line(number: usize) -> String {
        let delta = format!("{number} \u{e9}{}", "x".repeat(number % 7));
        format!(
            r#"{{"method":"item/agentMessage/delta","params":{{"threadId":"t","turnId":"u{}","itemId":"i","delta":"{delta}"}},"emittedAtMs":{}}}"#,
            number % 3,
            number / 5
        )
    }

    #[test]
    fn gives_what_was_put_in_whatever_memory_it_comes_in() {
        let mut batch = Batch::default();
        let mut last = Beginning::default();
        let mut one = Batch::default();
        for round in 0..3 {
            let lines: Vec<String> = (0..40).map(line).collect();
            for line in &lines {
                batch.push(&last.read(line.as_bytes()).unwrap().delta().unwrap());
            }
            assert_eq!((batch.len(), batch.bytes()), (40, lines.iter().map(String::len).sum::<usize>()));
            for line in &lines {
                assert_eq!(batch.first().map(|delta| delta.text()), Some(line.as_str()));
                let from = if round == 1 {
                    assert!(batch.take_into(&mut one) && one.len() == 1);
                    &mut one
                } else {
                    &mut batch
                };
                assert_eq!(from.first_with_nul(), Some(format!("{line}\0").as_bytes()));
                let event = from.take().unwrap();
                assert_eq!(**event.message(), Message::read_in_full(line.as_bytes()).unwrap());
                assert_eq!(event.json(), line);
            }
            assert!(batch.is_empty() && batch.take().is_none() && !batch.take_into(&mut one));
        }
    }

    #[test]
    fn gives_the_memory_of_long_lines_back() {
        let mut batch = Batch::default();
        let long = line(1).replace('x', &"y".repeat(5 * FULL));
        batch.push(&Beginning::default().read(long.as_bytes()).unwrap().delta().unwrap());
        assert!(batch.is_full());
        let mut one = Batch::default();
        assert!(batch.take_into(&mut one) && one.bytes() == long.len());
        assert!(batch.text.capacity() <= FULL);
        one.clear_one();
        assert_eq!(one.text.capacity(), 0);
    }
}
