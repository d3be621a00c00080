//! What a prompt asks of the stand-in server: `bench deltas=20 feed=line`, each word optional.

use crate::arguments::{number, value};

/// How the deltas of a turn are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Feed {
    /// Many lines a write.
    Block,
    /// A write for each line, as codex does.
    Line,
}

/// What a turn consists of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Directive {
    /// How many deltas: `deltas=N`.
    pub deltas: usize,
    /// How they are written: `feed=block` or `feed=line`.
    pub feed: Feed,
    /// How many turns are waited for, to be fed at once and in turns: `turns=N`.
    pub turns: usize,
    /// The time between two deltas: `pace-us=N`; each then has the time at which it was written as its text.
    pub pace_us: usize,
    /// The length of the text of a finished item: `text-bytes=N`; unless it is given, that of all deltas.
    pub text_bytes: Option<usize>,
    /// Whether the turn goes on until it is interrupted: `hold=1`.
    pub hold: bool,
}

impl Directive {
    /// Reads a prompt; one that is none of ours is a turn of 20 deltas.
    pub fn read(prompt: &str) -> Result<Directive, String> {
        let words: Vec<String> = match prompt.strip_prefix("bench ") {
            Some(rest) => rest.split_whitespace().map(str::to_owned).collect(),
            None => Vec::new(),
        };
        let feed = match value(&words, "feed") {
            None | Some("block") => Feed::Block,
            Some("line") => Feed::Line,
            Some(other) => return Err(format!("feed={other} is neither block nor line")),
        };
        let text_bytes = value(&words, "text-bytes").map(|_| number(&words, "text-bytes", 0)).transpose()?;
        Ok(Directive {
            deltas: number(&words, "deltas", 20)?,
            feed,
            turns: number(&words, "turns", 1)?.max(1),
            pace_us: number(&words, "pace-us", 0)?,
            text_bytes,
            hold: number(&words, "hold", 0)? != 0,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_is_asked() {
        let plain = Directive::read("hello").unwrap();
        assert_eq!((plain.deltas, plain.feed, plain.turns, plain.pace_us), (20, Feed::Block, 1, 0));
        let all =
            Directive::read("bench deltas=5 feed=line turns=64 pace-us=200 text-bytes=9 hold=1").unwrap();
        assert_eq!((all.deltas, all.feed, all.turns, all.pace_us), (5, Feed::Line, 64, 200));
        assert_eq!((all.text_bytes, all.hold), (Some(9), true));
        assert!(Directive::read("bench feed=slow").is_err());
        assert!(Directive::read("bench deltas=many").is_err());
    }
}
