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
        let start = self.text.len();
        self.text.extend_from_slice(delta.line);
        self.text.push(0);
        let place = |at: usize| u32::try_from(at).unwrap_or_default();
        self.lines.push(Placed { start: place(start), end: place(self.text.len()), places: delta.places });
    }

    /// The first one that there is to take: its line and one NUL.
    pub fn first(&self) -> Option<&[u8]> {
        let placed = self.lines.get(self.taken)?;
        self.text.get(placed.start as usize..placed.end as usize)
    }

    /// Takes the first one as an event, in the memory of a message that nobody else holds, if there is one. Gives how
    /// long it is, too.
    pub fn take(&mut self, spare: &mut Option<Arc<Message>>) -> Option<(Event, usize)> {
        let length = self.lines.get(self.taken)?.length();
        let event = self.event(spare)?;
        self.pass();
        Some((event, length))
    }

    /// The first one as an event, which is not taken by that.
    pub fn event(&self, spare: &mut Option<Arc<Message>>) -> Option<Event> {
        let places = self.lines.get(self.taken)?.places;
        let line = self.first()?;
        let mut message = spare.take().unwrap_or_default();
        match Arc::get_mut(&mut message) {
            Some(message) => message.become_delta(line, places),
            None => {
                let mut another = Message::default();
                another.become_delta(line, places);
                message = Arc::new(another);
            }
        }
        Some(Event::new(event::NOTIFICATION, message))
    }

    /// Passes the first one over.
    pub fn pass(&mut self) {
        if self.taken + 1 < self.lines.len() {
            self.taken += 1;
        } else {
            self.clear();
        }
    }

    /// Takes the memory of an event that is done with, for the next one.
    pub fn spare(event: Event) -> Option<Arc<Message>> {
        Some(event.into_message()).filter(|message| message.room() <= LONGEST_KEPT)
    }

    fn clear(&mut self) {
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
        let mut spare = None;
        for round in 0..3 {
            let lines: Vec<String> = (0..40).map(line).collect();
            for line in &lines {
                batch.push(&last.read(line.as_bytes()).unwrap().delta().unwrap());
            }
            assert_eq!((batch.len(), batch.bytes()), (40, lines.iter().map(String::len).sum::<usize>()));
            let mut held = Vec::new();
            for line in &lines {
                let (event, length) = batch.take(&mut spare).unwrap();
                assert_eq!(**event.message(), Message::read_in_full(line.as_bytes()).unwrap());
                assert_eq!((event.json(), length), (line.as_str(), line.len()));
                if round == 1 {
                    held.push(event.clone());
                }
                spare = Batch::spare(event);
            }
            assert!(batch.is_empty() && batch.take(&mut spare).is_none());
            assert!(held.iter().zip(&lines).all(|(event, line)| event.json() == line));
        }
    }

    #[test]
    fn gives_the_memory_of_long_lines_back() {
        let mut batch = Batch::default();
        let long = line(1).replace('x', &"y".repeat(5 * FULL));
        batch.push(&Beginning::default().read(long.as_bytes()).unwrap().delta().unwrap());
        assert!(batch.is_full());
        let (event, _) = batch.take(&mut None).unwrap();
        assert!(batch.text.capacity() <= FULL && Batch::spare(event).is_none());
    }
}
