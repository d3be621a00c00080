//! A place in a JSON text and the ways to move on from it: the whole grammar of RFC 8259, once.
#![forbid(unsafe_code)]

use super::error::{Fault, Problem};

type Step<T> = Result<T, Fault>;

/// What a scan tells whoever needs more than the grammar.
pub(super) trait Watch {
    /// Whether an escape of half a surrogate pair is a mistake.
    const REFUSES_LONE_SURROGATES: bool;

    /// Whitespace between tokens.
    fn space(&mut self, _from: usize, _to: usize) {}

    /// An object or array opens as level `depth`, the outermost being 1.
    fn open(&mut self, _depth: usize, _at: usize) -> Step<()> {
        Ok(())
    }

    /// A key of an object of level `depth`, quotes included.
    fn key(&mut self, _depth: usize, _key: Token) -> Step<()> {
        Ok(())
    }
}

/// Looks at nothing but the grammar.
pub(super) struct Grammar;

impl Watch for Grammar {
    const REFUSES_LONE_SURROGATES: bool = false;
}

/// A string in the text, quotes included.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub start: usize,
    pub end: usize,
    pub escaped: bool,
}

/// A place in a JSON text.
#[derive(Clone, Debug)]
pub(super) struct Cursor<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Cursor<'a> {
    pub fn new(text: &'a str) -> Cursor<'a> {
        Cursor { text, bytes: text.as_bytes(), at: 0 }
    }

    /// One that stands at `at` already, and moves over bytes of which nobody knows yet that they are text.
    #[inline]
    pub fn over(bytes: &'a [u8], at: usize) -> Cursor<'a> {
        Cursor { text: "", bytes, at }
    }

    /// The text that it was made for.
    pub fn text(&self) -> &'a str {
        self.text
    }

    pub fn at(&self) -> usize {
        self.at
    }

    #[inline]
    pub fn byte(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    /// Passes the byte that the caller has seen.
    #[inline]
    pub fn pass(&mut self) {
        self.at += 1;
    }

    pub fn fault(&self, problem: &'static Problem) -> Fault {
        Fault { at: self.at, problem }
    }

    /// One fault where the text ends here, another where something stands here.
    #[cold]
    fn unexpected(&self, ends: &'static Problem, found: &'static Problem) -> Fault {
        self.fault(if self.byte().is_none() { ends } else { found })
    }

    /// Passes whitespace.
    #[inline]
    pub fn space<W: Watch>(&mut self, watch: &mut W) {
        if self.byte().is_some_and(is_space) {
            let from = self.at;
            while self.byte().is_some_and(is_space) {
                self.at += 1;
            }
            watch.space(from, self.at);
        }
    }

    /// Passes trailing whitespace; anything else there is a mistake.
    pub fn end<W: Watch>(&mut self, watch: &mut W) -> Step<()> {
        self.space(watch);
        match self.byte() {
            None => Ok(()),
            Some(_) => Err(self.fault(&Problem::Expected("nothing after the value"))),
        }
    }

    /// Passes the value that begins here, however deep it is.
    pub fn value<W: Watch>(&mut self, watch: &mut W) -> Step<()> {
        let mut nesting = Nesting::default();
        loop {
            match self.byte() {
                Some(b'"') => {
                    self.string::<W>()?;
                }
                Some(b'{') => {
                    watch.open(nesting.depth + 1, self.at)?;
                    self.pass();
                    self.space(watch);
                    if self.byte() == Some(b'}') {
                        self.pass();
                    } else {
                        nesting.push(true);
                        let key = self.key(watch)?;
                        watch.key(nesting.depth, key)?;
                        continue;
                    }
                }
                Some(b'[') => {
                    watch.open(nesting.depth + 1, self.at)?;
                    self.pass();
                    self.space(watch);
                    if self.byte() == Some(b']') {
                        self.pass();
                    } else {
                        nesting.push(false);
                        continue;
                    }
                }
                Some(b'-' | b'0'..=b'9') => self.number()?,
                Some(b't') => self.word("true")?,
                Some(b'f') => self.word("false")?,
                Some(b'n') => self.word("null")?,
                Some(_) => return Err(self.fault(&Problem::NoValueBegins)),
                None if nesting.depth == 0 => return Err(self.fault(&Problem::NoValue)),
                None if nesting.in_object() => return Err(self.fault(&Problem::EndsInside("an object"))),
                None => return Err(self.fault(&Problem::EndsInside("an array"))),
            }
            // A value has ended: close what it closes, up to the next value.
            loop {
                if nesting.depth == 0 {
                    return Ok(());
                }
                if nesting.in_object() {
                    if self.next_member(watch)? {
                        let key = self.key(watch)?;
                        watch.key(nesting.depth, key)?;
                        break;
                    }
                } else if self.next_element(watch)? {
                    break;
                }
                nesting.pop();
            }
        }
    }

    /// After a member's value: passes the comma before the next key, or the brace that closes the object.
    #[inline]
    pub fn next_member<W: Watch>(&mut self, watch: &mut W) -> Step<bool> {
        self.space(watch);
        match self.byte() {
            Some(b',') => {
                self.pass();
                self.space(watch);
                if self.byte() == Some(b'}') {
                    return Err(self.fault(&Problem::Plain("a comma stands before }")));
                }
                Ok(true)
            }
            Some(b'}') => {
                self.pass();
                Ok(false)
            }
            _ => Err(self.unexpected(&Problem::EndsInside("an object"), &Problem::Expected("a comma or }"))),
        }
    }

    /// After an element: passes the comma before the next one, or the bracket that closes the array.
    #[inline]
    pub fn next_element<W: Watch>(&mut self, watch: &mut W) -> Step<bool> {
        self.space(watch);
        match self.byte() {
            Some(b',') => {
                self.pass();
                self.space(watch);
                if self.byte() == Some(b']') {
                    return Err(self.fault(&Problem::Plain("a comma stands before ]")));
                }
                Ok(true)
            }
            Some(b']') => {
                self.pass();
                Ok(false)
            }
            _ => Err(self.unexpected(&Problem::EndsInside("an array"), &Problem::Expected("a comma or ]"))),
        }
    }

    /// Passes a key and its colon, up to the value.
    #[inline]
    pub fn key<W: Watch>(&mut self, watch: &mut W) -> Step<Token> {
        if self.byte() != Some(b'"') {
            return Err(self.unexpected(
                &Problem::EndsInside("an object"),
                &Problem::Expected("a key in double quotes"),
            ));
        }
        let start = self.at;
        let escaped = self.string::<W>()?;
        let key = Token { start, end: self.at, escaped };
        self.space(watch);
        if self.byte() != Some(b':') {
            return Err(self
                .unexpected(&Problem::EndsInside("an object"), &Problem::Expected("a colon after the key")));
        }
        self.pass();
        self.space(watch);
        if self.byte().is_none() {
            return Err(self.fault(&Problem::EndsInside("an object")));
        }
        Ok(key)
    }

    /// Passes a string, whose opening quote stands here, and tells whether it holds escapes.
    #[inline(always)]
    pub fn string<W: Watch>(&mut self) -> Step<bool> {
        self.at += 1;
        // Most are short and plain.
        let longest = self.at + SHORT;
        while self.at < longest
            && let Some(word) = self.bytes.get(self.at..).and_then(<[u8]>::first_chunk)
        {
            let stops = stops(u64::from_le_bytes(*word));
            if stops == 0 {
                self.at += 8;
                continue;
            }
            self.at += stops.trailing_zeros() as usize / 8;
            if self.byte() == Some(b'"') {
                self.at += 1;
                return Ok(false);
            }
            break;
        }
        self.rest_of_string::<W>()
    }

    #[inline(never)]
    fn rest_of_string<W: Watch>(&mut self) -> Step<bool> {
        let mut escaped = false;
        loop {
            self.at = plain_end(self.bytes, self.at);
            match self.byte() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(escaped);
                }
                Some(b'\\') => {
                    escaped = true;
                    self.escape::<W>()?;
                }
                Some(_) => return Err(self.fault(&Problem::ControlCharacter)),
                None => return Err(self.fault(&Problem::EndsInside("a string"))),
            }
        }
    }

    fn escape<W: Watch>(&mut self) -> Step<()> {
        match self.bytes.get(self.at + 1) {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => self.at += 2,
            Some(b'u') => {
                let unit = self.escaped_unit()?;
                if W::REFUSES_LONE_SURROGATES && is_surrogate(unit) {
                    let low = match self.bytes.get(self.at + 6..self.at + 12) {
                        Some([b'\\', b'u', digits @ ..]) => hex(digits),
                        _ => None,
                    };
                    if is_low_surrogate(unit) || !low.is_some_and(is_low_surrogate) {
                        return Err(self.fault(&Problem::LoneSurrogate));
                    }
                    self.at += 6;
                }
                self.at += 6;
            }
            Some(_) => return Err(self.fault(&Problem::UnknownEscape)),
            None => return Err(Fault { at: self.bytes.len(), problem: &Problem::EndsInside("a string") }),
        }
        Ok(())
    }

    /// The number in the `\uXXXX` that stands here; does not move.
    fn escaped_unit(&self) -> Step<u16> {
        let digits = &self.bytes[self.at + 2..self.bytes.len().min(self.at + 6)];
        match hex(digits) {
            Some(unit) => Ok(unit),
            None if digits.len() < 4 && digits.iter().all(u8::is_ascii_hexdigit) => {
                Err(Fault { at: self.bytes.len(), problem: &Problem::EndsInside("a string") })
            }
            None => Err(self.fault(&Problem::EscapeDigits)),
        }
    }

    fn word(&mut self, word: &'static str) -> Step<()> {
        let rest = &self.bytes[self.at..];
        if rest.starts_with(word.as_bytes()) {
            self.at += word.len();
            return Ok(());
        }
        if word.as_bytes().starts_with(rest) {
            return Err(Fault { at: self.bytes.len(), problem: &Problem::EndsInside("a word") });
        }
        Err(self.fault(&Problem::UnknownWord))
    }

    /// Passes a number of any size: what fits no machine's number is still one.
    fn number(&mut self) -> Step<()> {
        if self.byte() == Some(b'-') {
            self.at += 1;
        }
        if self.byte() == Some(b'0') {
            self.at += 1;
            if self.byte().is_some_and(|byte| byte.is_ascii_digit()) {
                return Err(self.fault(&Problem::Plain("a number can't go on after a leading zero")));
            }
        } else {
            self.digits(&Problem::Expected("a digit after the minus sign"))?;
        }
        if self.byte() == Some(b'.') {
            self.at += 1;
            self.digits(&Problem::Expected("a digit after the point"))?;
        }
        if let Some(b'e' | b'E') = self.byte() {
            self.at += 1;
            if let Some(b'+' | b'-') = self.byte() {
                self.at += 1;
            }
            self.digits(&Problem::Expected("a digit in the exponent"))?;
        }
        Ok(())
    }

    #[inline]
    fn digits(&mut self, wanted: &'static Problem) -> Step<()> {
        let from = self.at;
        while self.byte().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        if self.at == from { Err(self.unexpected(&Problem::EndsInside("a number"), wanted)) } else { Ok(()) }
    }
}

#[inline]
fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\r' | b'\t')
}

pub(super) fn is_surrogate(unit: u16) -> bool {
    (0xd800..=0xdfff).contains(&unit)
}

pub(super) fn is_low_surrogate(unit: u16) -> bool {
    (0xdc00..=0xdfff).contains(&unit)
}

/// Four hexadecimal digits as a number.
pub(super) fn hex(digits: &[u8]) -> Option<u16> {
    let digits: &[u8; 4] = digits.try_into().ok()?;
    let mut unit = 0;
    for &digit in digits {
        unit = unit << 4 | char::from(digit).to_digit(16)?;
    }
    u16::try_from(unit).ok()
}

/// Where the run of bytes ends that stand for themselves in a string: at a quote, a backslash, a control
/// character, or the end of the text.
#[inline(always)]
fn plain_end(bytes: &[u8], from: usize) -> usize {
    // Eight bytes at a time find the end of most strings soonest; vectors pay for long ones.
    let (words, _) = bytes[from..].as_chunks();
    let mut at = from;
    for word in words {
        let stops = stops(u64::from_le_bytes(*word));
        if stops != 0 {
            return at + stops.trailing_zeros() as usize / 8;
        }
        at += 8;
        if at - from == LONG {
            at = long_plain_end(bytes, at);
            break;
        }
    }
    last_plain_end(bytes, at)
}

/// So many bytes of a string are looked at where it is met.
const SHORT: usize = 48;

/// So many plain bytes are followed by more as a rule.
const LONG: usize = 128;

/// Where the block stands in which a long run ends, or the last bytes of the text, which are less than one.
#[inline(never)]
fn long_plain_end(bytes: &[u8], from: usize) -> usize {
    let (blocks, _) = bytes[from..].as_chunks::<64>();
    // The compiler makes vector instructions of what has no way out in the middle.
    let is_plain = |block: &&[u8; 64]| !block.iter().fold(false, |stops, byte| stops | is_stop(*byte));
    from + 64 * blocks.iter().take_while(is_plain).count()
}

/// The same for the last bytes of a run.
#[inline(never)]
fn last_plain_end(bytes: &[u8], at: usize) -> usize {
    at + bytes[at..].iter().take_while(|byte| !is_stop(**byte)).count()
}

/// The high bit of each byte that ends a plain run; above the lowest such bit there may be false ones.
#[inline]
pub(super) fn stops(word: u64) -> u64 {
    const ONES: u64 = u64::MAX / 255;
    let below = |limit: u8, word: u64| word.wrapping_sub(ONES * u64::from(limit)) & !word;
    // With the bit of 2 turned, the control characters and the quote are the bytes up to 0x20.
    let control_or_quote = below(0x21, word ^ (ONES * 2));
    let backslash = below(1, word ^ (ONES * u64::from(b'\\')));
    (control_or_quote | backslash) & (ONES << 7)
}

#[inline]
fn is_stop(byte: u8) -> bool {
    (byte < 0x20) | (byte == b'"') | (byte == b'\\')
}

/// Which of the open containers are objects: one bit each, on the heap from the 65th level on.
#[derive(Default)]
struct Nesting {
    bits: u64,
    depth: usize,
    outer: Vec<u64>,
}

impl Nesting {
    #[inline]
    fn push(&mut self, object: bool) {
        if self.depth > 0 && self.depth.is_multiple_of(64) {
            self.outer.push(self.bits);
        }
        self.bits = self.bits << 1 | u64::from(object);
        self.depth += 1;
    }

    #[inline]
    fn pop(&mut self) {
        self.depth -= 1;
        self.bits >>= 1;
        if self.depth > 0 && self.depth.is_multiple_of(64) {
            self.bits = self.outer.pop().unwrap_or_default();
        }
    }

    #[inline]
    fn in_object(&self) -> bool {
        self.bits & 1 == 1
    }
}
