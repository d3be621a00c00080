//! The short way through the lines that come by the thousand: deltas, and results of requests.
//!
//! One pass over a notification that is written as the server writes them: the method first, then the params, and no
//! space between. It checks all that it passes, as the long way does, and gives up wherever the long way might see
//! something else: at escapes in what it looks for, at ids that stand twice, at keys of the protocol that come late.
//!
//! The deltas of an item are the same but for their text, and now and then for the moment at which they were sent. So
//! what stood before the text and after it is remembered, with what was found there, and of a line that begins and ends
//! with the same bytes only the text is read.
#![forbid(unsafe_code)]

use super::{Delta, Field, Found, Line, Names, Places, Shape, Span, What, find_in_full, is_delta};
use crate::base::json::{string_end, value_end};

const METHOD: &[u8] = br#"{"method":"#;
const PARAMS: &[u8] = br#","params":{"#;
const ID: &[u8] = br#"{"id":"#;
const RESULT: &[u8] = br#","result":"#;

/// How the last deltas began and ended: of one turn, or of as many as there are deltas of at once.
#[derive(Default)]
pub struct Beginning {
    /// As many as a power of two, or none; each delta has its place by its turn.
    frames: Vec<Frame>,
    /// The one of the line before.
    last: usize,
    /// Where the name of the turn ends in lines like the last one that had to be read as a whole.
    name_end: usize,
    /// So many were read as a whole since there was more room.
    missed: usize,
}

/// At most so many are remembered.
const MOST: usize = 4096;
/// What is longer without its text is not.
const LONGEST: usize = 1024;

/// How a delta began and ended.
#[derive(Default)]
struct Frame {
    /// The line up to the value of `delta`.
    text: String,
    known: Known,
    /// The line after that value.
    tail: String,
    /// Where the params end in there.
    params_end: usize,
}

/// What is known of a line up to some place in its params.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Known {
    method: Span,
    /// Where the params begin.
    params: usize,
    thread_id: Span,
    turn_id: Span,
}

impl Known {
    /// All of it, with the place after the params.
    fn places(self, params_end: usize) -> Places {
        let Known { method, params, thread_id, turn_id } = self;
        Places { method, thread_id, turn_id, body: Span::new(params, params_end) }
    }
}

/// A text that a line gives with `delta`: from its quote to the one that ends it, and what is known before.
pub(super) struct Text {
    start: usize,
    end: usize,
    known: Known,
}

impl Beginning {
    /// Reads a line. The error says why it is not a message of the protocol.
    pub fn read<'a>(&mut self, line: &'a [u8]) -> Result<Line<'a>, String> {
        if let Some(known) = self.find(line).filter(|known| known.bytes.len() == line.len()) {
            return Ok(known);
        }
        let text = std::str::from_utf8(line).map_err(|error| format!("not UTF-8: {error}"))?;
        Ok(match shortcut(text) {
            Some((places, delta)) => {
                let is_remembered = delta.is_some();
                let is_delta = is_remembered || is_delta(places.method.of(text));
                if let Some(delta) = delta {
                    self.remember(text, &delta, places);
                }
                Line { bytes: line, text: Some(text), what: What::Short(places), is_delta, is_remembered }
            }
            None => {
                let found = other(text)?;
                let is_delta = found.is_delta(text);
                Line {
                    bytes: line,
                    text: Some(text),
                    what: What::Full(found),
                    is_delta,
                    is_remembered: false,
                }
            }
        })
    }

    /// The line that received bytes begin with, if it is a delta that begins and ends as one before it did, and its `\n` is
    /// there. Nothing is said of any other.
    pub fn known<'a>(&mut self, received: &'a [u8]) -> Option<Line<'a>> {
        self.find(received).filter(|known| received.get(known.bytes.len()) == Some(&b'\n'))
    }

    fn find<'a>(&mut self, bytes: &'a [u8]) -> Option<Line<'a>> {
        let place = self.place(bytes);
        let (end, places) = self.frames.get(place)?.matches(bytes)?;
        self.last = place;
        let what = What::Short(places);
        Some(Line { bytes: &bytes[..end], text: None, what, is_delta: true, is_remembered: true })
    }

    /// What the delta concerns that was read last. Of one that begins as another did the names stand in what is remembered,
    /// which is known to be text.
    pub fn names<'a>(&'a self, line: &Line<'a>) -> Names<'a> {
        let places = match line.what {
            What::Short(places) => places,
            What::Full(_) => Places::default(),
        };
        let remembered = || self.frames.get(self.last).map_or("", |frame| &frame.text);
        let text = line.text.unwrap_or_else(remembered);
        Names { thread_id: places.thread_id.of(text), turn_id: places.turn_id.of(text) }
    }

    /// The line that received bytes begin with, if it is a delta that begins and ends as the last one did and concerns
    /// the same turn, and its `\n` is there. Nothing is said of any other.
    pub fn same<'a>(&self, received: &'a [u8]) -> Option<Delta<'a>> {
        let (end, places) = self.frames.get(self.last)?.matches(received)?;
        (received.get(end) == Some(&b'\n')).then(|| Delta { line: &received[..end], places })
    }

    /// Where a line like this one would be remembered: the last bytes of its turn's name say it.
    fn place(&self, line: &[u8]) -> usize {
        let name = line.get(..self.name_end).and_then(<[u8]>::last_chunk).copied().map(u64::from_le_bytes);
        match self.frames.len() {
            0 | 1 => 0,
            places => {
                let mixed = name.unwrap_or_default().wrapping_mul(0x9e37_79b9_7f4a_7c15);
                (mixed >> (64 - places.trailing_zeros())) as usize
            }
        }
    }

    fn remember(&mut self, text: &str, delta: &Text, places: Places) {
        self.name_end = delta.known.turn_id.end as usize;
        self.missed += 1;
        if self.missed > 4 * self.frames.len() && self.frames.len() < MOST {
            let more = (4 * self.frames.len()).max(1);
            self.frames.resize_with(more, Frame::default);
            self.missed = 0;
        }
        self.last = self.place(text.as_bytes());
        if let Some(frame) = self.frames.get_mut(self.last) {
            frame.remember(text, delta, places.body.end as usize);
        }
    }
}

impl Frame {
    /// Where the line ends that begins and ends as this one does, if these bytes begin with one.
    #[inline]
    fn matches(&self, bytes: &[u8]) -> Option<(usize, Places)> {
        if self.text.is_empty() {
            return None;
        }
        let rest = bytes.strip_prefix(self.text.as_bytes())?;
        let (middle, _) = string_end(rest, 0)?;
        if !rest[middle..].starts_with(self.tail.as_bytes()) {
            return None;
        }
        let text = &rest[..middle];
        if !text.is_ascii() && std::str::from_utf8(text).is_err() {
            return None;
        }
        let params_end = self.text.len() + middle + self.params_end;
        Some((self.text.len() + middle + self.tail.len(), self.known.places(params_end)))
    }

    fn remember(&mut self, text: &str, delta: &Text, params_end: usize) {
        self.text.clear();
        self.text.push_str(&text[..delta.start]);
        self.known = delta.known;
        self.tail.clear();
        self.tail.push_str(&text[delta.end..]);
        self.params_end = params_end - delta.end;
    }
}

/// What a line says, and its text if it is a delta that the next lines may be held to; or nothing where only the long way
/// is sure.
pub(super) fn shortcut(text: &str) -> Option<(Places, Option<Text>)> {
    let bytes = text.as_bytes();
    if !bytes.starts_with(METHOD) {
        return None;
    }
    let (method_end, has_escapes) = string_end(bytes, METHOD.len())?;
    if has_escapes || !bytes[method_end..].starts_with(PARAMS) {
        return None;
    }
    let params = method_end + PARAMS.len() - 1;
    let known = Known { method: inner(METHOD.len(), method_end), params, ..Known::default() };
    let mut delta = None;
    let (known, params_end) = members(bytes, params + 1, known, &mut delta)?;
    let delta = delta.filter(|delta| {
        let frame = text.len() - (delta.end - delta.start);
        delta.known == known && frame <= LONGEST && is_delta(known.method.of(text))
    });
    Some((known.places(params_end), delta))
}

/// What a line says that is no notification as the server writes them.
pub(super) fn other(text: &str) -> Result<Found, String> {
    answer(text).map_or_else(|| find_in_full(text), Ok)
}

/// What the result of a request of ours says, whose id is a number.
pub(super) fn answer(text: &str) -> Option<Found> {
    let bytes = text.as_bytes();
    let digits = bytes.strip_prefix(ID)?.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let id_end = ID.len() + digits;
    let is_number = digits == 1 || (digits > 1 && bytes[ID.len()] != b'0');
    if !is_number || !bytes[id_end..].starts_with(RESULT) {
        return None;
    }
    let body = id_end + RESULT.len();
    let end = value_end(bytes, body)?;
    (&bytes[end..] == b"}").then(|| Found {
        shape: Shape::Result,
        id: Field::At(Span::new(ID.len(), id_end)),
        body: Field::At(Span::new(body, end)),
        ..Found::default()
    })
}

/// Reads on from a key in the params, which stands at `at`, to the end of the line. Gives what is known then, and the
/// place after the params; the text of the delta with `delta`.
fn members(
    bytes: &[u8],
    mut at: usize,
    mut known: Known,
    delta: &mut Option<Text>,
) -> Option<(Known, usize)> {
    loop {
        let (key, value) = key(bytes, at)?;
        let first = bytes.get(value);
        let (end, has_escapes) = match first {
            Some(b'"') => string_end(bytes, value)?,
            Some(b'{') if matches!(key, b"thread" | b"turn") => {
                let (end, id) = object_with_id(bytes, value)?;
                let known = if key == b"turn" { &mut known.turn_id } else { &mut known.thread_id };
                if *known == Span::default() {
                    *known = id;
                }
                (end, false)
            }
            _ => (value_end(bytes, value)?, false),
        };
        let is_string = first == Some(&b'"');
        match key {
            b"threadId" | b"conversationId" | b"turnId" if has_escapes => return None,
            b"threadId" | b"conversationId" if is_string => {
                known.thread_id = inner(value, end);
            }
            b"turnId" if is_string => known.turn_id = inner(value, end),
            b"delta" if is_string => *delta = Some(Text { start: value, end, known }),
            _ => {}
        }
        if bytes.get(end)? != &b',' {
            return finish(bytes, end).map(|params_end| (known, params_end));
        }
        at = end + 1;
    }
}

/// The place after the object that begins at `at` and has members, and its id.
fn object_with_id(bytes: &[u8], mut at: usize) -> Option<(usize, Span)> {
    let mut id = None;
    loop {
        let (key, value) = key(bytes, at + 1)?;
        let (end, has_escapes) = match bytes.get(value) {
            Some(b'"') => string_end(bytes, value)?,
            _ => (value_end(bytes, value)?, false),
        };
        if key == b"id" {
            let is_plain = bytes[value] == b'"' && !has_escapes;
            if id.is_some() || !is_plain {
                return None;
            }
            id = Some(inner(value, end));
        }
        match bytes.get(end)? {
            b',' => at = end,
            b'}' => return Some((end + 1, id.unwrap_or_default())),
            _ => return None,
        }
    }
}

/// Reads on from the end of the params to that of the line; gives the place after the params.
fn finish(bytes: &[u8], params_end: usize) -> Option<usize> {
    if bytes.get(params_end)? != &b'}' {
        return None;
    }
    let mut at = params_end + 1;
    while bytes.get(at)? == &b',' {
        let (key, value) = key(bytes, at + 1)?;
        if matches!(key, b"id" | b"method" | b"params" | b"result" | b"error") {
            return None;
        }
        at = value_end(bytes, value)?;
    }
    (bytes[at] == b'}' && at + 1 == bytes.len()).then_some(params_end + 1)
}

/// The key without escapes that begins at `at`, and where its value does.
#[inline]
fn key(bytes: &[u8], at: usize) -> Option<(&[u8], usize)> {
    let (end, has_escapes) = string_end(bytes, at)?;
    let is_key = !has_escapes && bytes.get(end) == Some(&b':');
    is_key.then(|| (&bytes[at + 1..end - 1], end + 1))
}

/// What stands between the quotes.
#[inline]
fn inner(start: usize, end: usize) -> Span {
    Span::new(start + 1, end - 1)
}
