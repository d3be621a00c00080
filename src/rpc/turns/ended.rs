//! The ends of turns that nobody has a handle of any more, as many as are remembered.
#![forbid(unsafe_code)]

use std::collections::VecDeque;
use std::sync::Arc;

use super::Turns;
use crate::base::json::{pick_inside, set};
use crate::rpc::map::Map;
use crate::rpc::message::Message;

/// How many ended turns are remembered, so that a handle that comes late ends at once.
const REMEMBERED: usize = 256;
/// An end of more bytes is remembered without its items, which may be of any length.
const LONGEST: usize = 8 * 1024;

/// Ends by their turn, of which the oldest is forgotten first.
#[derive(Default)]
pub(super) struct Ended {
    ends: Map<Arc<str>, Arc<Message>>,
    /// The same turns, each once, the oldest first.
    order: VecDeque<Arc<str>>,
}

impl Ended {
    /// Remembers how a turn ended; of a turn that ended before, the last end counts.
    pub(super) fn add(&mut self, turn_id: &str, end: Arc<Message>) {
        self.remove(turn_id);
        if self.order.len() == REMEMBERED
            && let Some(oldest) = self.order.pop_front()
        {
            self.ends.remove(&oldest);
        }
        let turn_id: Arc<str> = turn_id.into();
        self.order.push_back(turn_id.clone());
        self.ends.insert(turn_id, end);
    }

    /// How a turn ended, if that is remembered.
    pub(super) fn get(&self, turn_id: &str) -> Option<&Arc<Message>> {
        self.ends.get(turn_id)
    }

    /// The same, and forgets it.
    pub(super) fn remove(&mut self, turn_id: &str) -> Option<Arc<Message>> {
        let end = self.ends.remove(turn_id)?;
        self.order.retain(|other| **other != *turn_id);
        Some(end)
    }
}

/// An end that is remembered with its items, and that is to be remembered without them.
pub(super) struct LongEnd {
    turn_id: String,
    end: Arc<Message>,
}

/// The same without them.
pub struct ShortEnd {
    of: LongEnd,
    short: Arc<Message>,
}

impl LongEnd {
    /// What it is in short, if it has items. A long one takes its time: the lock is not to be held meanwhile.
    pub(super) fn shortened(self) -> Option<ShortEnd> {
        let short = Arc::new(without_items(&self.end)?);
        Some(ShortEnd { of: self, short })
    }
}

impl Turns {
    /// Remembers how a turn ended, which nobody here has a handle of any more. What is given back is too long to be kept.
    pub(super) fn remember(&mut self, turn_id: &str, end: Arc<Message>) -> Option<LongEnd> {
        let is_long = end.length() > LONGEST;
        let long = is_long.then(|| LongEnd { turn_id: turn_id.to_owned(), end: end.clone() });
        self.ended.add(turn_id, end);
        long
    }

    /// The same where nobody has a handle that could see to what is too long.
    pub(super) fn remember_in_short(&mut self, turn_id: &str, end: Arc<Message>) {
        if let Some(short) = self.remember(turn_id, end).and_then(LongEnd::shortened) {
            self.remember_short(&short);
        }
    }

    /// Remembers of an end what it is in short, as long as it is remembered.
    pub fn remember_short(&mut self, ShortEnd { of, short }: &ShortEnd) {
        if let Some(end) = self.ended.ends.get_mut(of.turn_id.as_str())
            && Arc::ptr_eq(end, &of.end)
        {
            *end = short.clone();
        }
    }
}

/// The end as the server tells of it where it leaves out the items; `None` where there are none.
fn without_items(completed: &Message) -> Option<Message> {
    let ([items], []) = pick_inside(completed.body(), "turn", ["items"], []);
    let items = items?;
    // Where they stand: both are of the same text.
    let start = items.as_ptr() as usize - completed.text().as_ptr() as usize;
    let text = [&completed.text()[..start], "[]", &completed.text()[start + items.len()..]].concat();
    let turn = if completed.method().is_empty() { "/result/turn" } else { "/params/turn" };
    let text = set(&text, &format!("{turn}/itemsView"), r#""notLoaded""#)?;
    Message::read(text.as_bytes()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn end(of: usize) -> Arc<Message> {
        Arc::new(Message::own(&format!(r#"{{"method":"turn/completed","params":{{"n":{of}}}}}"#)))
    }

    fn known(ended: &Ended) -> Vec<usize> {
        assert_eq!(ended.order.len(), ended.ends.len());
        let number = |turn: &Arc<str>| turn.parse().unwrap();
        ended
            .order
            .iter()
            .map(number)
            .inspect(|turn: &usize| assert!(ended.get(&turn.to_string()).is_some()))
            .collect()
    }

    #[test]
    fn the_oldest_is_forgotten_first() {
        let mut ended = Ended::default();
        for turn in 0..REMEMBERED + 3 {
            ended.add(&turn.to_string(), end(turn));
        }
        assert_eq!(known(&ended), (3..REMEMBERED + 3).collect::<Vec<_>>());
        assert!(ended.get("2").is_none());
    }

    #[test]
    fn a_turn_is_there_once_with_its_last_end() {
        let mut ended = Ended::default();
        for (turn, of) in [(1, 1), (2, 2), (1, 3)] {
            ended.add(&turn.to_string(), end(of));
        }
        assert_eq!(known(&ended), [2, 1]);
        assert_eq!(ended.get("1"), Some(&end(3)));
        assert_eq!(ended.remove("1"), Some(end(3)));
        assert_eq!(ended.remove("1"), None);
        assert_eq!(known(&ended), [2]);
    }
}
