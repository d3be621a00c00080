//! The end of what the server wrote to stderr, for errors; the rest goes to the log.
#![forbid(unsafe_code)]

/// Bytes that are kept.
const KEPT: usize = 8 * 1024;

/// Takes stderr as it comes.
#[derive(Default)]
pub struct StderrTail {
    bytes: Vec<u8>,
}

impl StderrTail {
    /// Adds what was read.
    pub fn push(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
        if self.bytes.len() > 2 * KEPT {
            self.bytes.drain(..self.bytes.len() - KEPT);
        }
    }

    /// The last part as text, from the start of a line, without terminal colours.
    pub fn text(&self) -> String {
        let from = self.bytes.len().saturating_sub(KEPT);
        let mut tail = &self.bytes[from..];
        if from > 0
            && let Some(newline) = memchr::memchr(b'\n', tail)
        {
            tail = &tail[newline + 1..];
        }
        plain(&String::from_utf8_lossy(tail)).trim_end().to_owned()
    }
}

/// Text without escape sequences and other control characters.
pub fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        if character == '\u{1b}' {
            if characters.next_if_eq(&'[').is_some() {
                // A control sequence ends with a letter or one of @ [ \ ] ^ _ ` { | } ~.
                for character in characters.by_ref() {
                    if ('@'..='~').contains(&character) {
                        break;
                    }
                }
            }
        } else if character == '\n' || character == '\t' || !character.is_control() {
            plain.push(character);
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_the_end_from_the_start_of_a_line() {
        let mut tail = StderrTail::default();
        for number in 0..5000 {
            tail.push(format!("line {number}\n").as_bytes());
        }
        let text = tail.text();
        assert!(text.ends_with("line 4999"));
        assert!(text.starts_with("line "));
        assert!(text.len() <= KEPT);
    }

    #[test]
    fn drops_colours_and_keeps_letters() {
        assert_eq!(
            plain("\u{1b}[2m12:00\u{1b}[0m \u{1b}[31mERROR\u{1b}[0m größe\r\n"),
            "12:00 ERROR größe\n"
        );
        assert_eq!(plain("cut \u{1b}[3"), "cut ");
    }
}
