//! The ends of turns that nobody has a handle of any more, as many as are remembered.
#![forbid(unsafe_code)]

use std::collections::VecDeque;
use std::sync::Arc;

use crate::rpc::map::Map;
use crate::rpc::message::Message;

/// How many ended turns are remembered, so that a handle that comes late ends at once.
const REMEMBERED: usize = 256;

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
