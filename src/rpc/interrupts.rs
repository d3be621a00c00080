//! Interrupts that are on their way. The server refuses one that comes before the turn has really begun ("no active
//! turn", or the turn before it is still found), which is some time after it gave out the turn's id: such an
//! interrupt is asked for again, or it would be lost.
#![forbid(unsafe_code)]

use std::time::Duration;

use super::map::Map;

/// The pause after the first refusal; it doubles with each.
const FIRST_PAUSE: Duration = Duration::from_millis(10);
/// The pause grows no further.
const LONGEST_PAUSE: Duration = Duration::from_secs(1);
/// So often refused, the turn is taken for over: about ten seconds.
const MOST_TRIES: u32 = 16;

/// Turns that are to be interrupted. Lives under the connection's lock.
#[derive(Default)]
pub struct Interrupts {
    turns: Map<String, Asked>,
}

struct Asked {
    thread_id: String,
    refused: u32,
    /// How the server calls the turn that it found.
    found: Option<String>,
}

impl Interrupts {
    /// The turn is to be interrupted.
    pub fn begin(&mut self, thread_id: &str, turn_id: &str) {
        let asked = Asked { thread_id: thread_id.to_owned(), refused: 0, found: None };
        self.turns.entry(turn_id.to_owned()).or_insert(asked);
    }

    /// The turn's thread, as long as the interrupt is not settled.
    pub fn thread_of(&self, turn_id: &str) -> Option<&str> {
        self.turns.get(turn_id).map(|asked| asked.thread_id.as_str())
    }

    /// The server has no such turn, or not yet: how long to wait before it is asked again.
    pub fn refused(&mut self, turn_id: &str) -> Option<Duration> {
        let asked = self.turns.get_mut(turn_id)?;
        asked.refused += 1;
        if asked.refused == MOST_TRIES {
            self.turns.remove(turn_id);
            return None;
        }
        Some(FIRST_PAUSE.saturating_mul(1 << (asked.refused - 1)).min(LONGEST_PAUSE))
    }

    /// The server names the turn that runs instead, which is meant too: nothing has to be waited for.
    pub fn found(&mut self, turn_id: &str, found: &str) -> bool {
        match self.turns.get_mut(turn_id) {
            Some(asked) if asked.found.as_deref() != Some(found) => {
                asked.found = Some(found.to_owned());
                true
            }
            _ => false,
        }
    }

    /// How the server calls the turn, where it said so.
    pub fn name_found(&self, turn_id: &str) -> Option<String> {
        self.turns.get(turn_id)?.found.clone()
    }

    /// The turn is over, or the server has taken the interrupt.
    pub fn settle(&mut self, turn_id: &str) {
        self.turns.remove(turn_id);
    }

    /// The server is gone.
    pub fn clear(&mut self) {
        self.turns.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn asks_again_for_some_seconds() {
        let mut interrupts = Interrupts::default();
        interrupts.begin("t", "u");
        let pauses: Vec<Duration> = std::iter::from_fn(|| interrupts.refused("u")).collect();
        assert_eq!(pauses[0], FIRST_PAUSE);
        assert!(pauses.is_sorted() && pauses.last() == Some(&LONGEST_PAUSE));
        let whole: Duration = pauses.iter().sum();
        assert!((8..12).contains(&whole.as_secs()), "{whole:?}");
        assert_eq!(interrupts.thread_of("u"), None);
    }

    #[test]
    fn one_that_is_settled_is_not_asked_for_again() {
        let mut interrupts = Interrupts::default();
        interrupts.begin("t", "u");
        assert_eq!(interrupts.thread_of("u"), Some("t"));
        interrupts.settle("u");
        assert_eq!(interrupts.refused("u"), None);
        assert_eq!(interrupts.thread_of("u"), None);
    }
}
