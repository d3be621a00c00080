//! Where in a text the value stands that a JSON pointer (RFC 6901) names, or where it would be put.
#![forbid(unsafe_code)]

use std::borrow::Cow;
use std::ops::Range;

use super::cursor::{Cursor, Grammar};
use super::error::Fault;
use super::text::decode;

/// What a pointer leads to.
#[derive(Debug)]
pub(super) enum Place {
    /// The value's bytes.
    Found(Range<usize>),
    /// The container that lacks it.
    Missing(Gap),
    /// A value on the way is neither an object nor an array.
    Blocked,
}

/// Where a container would take one more value.
#[derive(Clone, Copy, Debug)]
pub(super) struct Gap {
    /// How many of the pointer's tokens lead to the container.
    pub level: usize,
    /// Whether it is an object.
    pub object: bool,
    /// Its members or elements.
    pub count: usize,
    /// The end of its last value, or its opening bracket's.
    pub end: usize,
}

/// A pointer's tokens, `None` when it is not a pointer.
pub(super) fn tokens(pointer: &str) -> Option<Vec<Cow<'_, str>>> {
    if pointer.is_empty() {
        return Some(Vec::new());
    }
    pointer.strip_prefix('/')?.split('/').map(token).collect()
}

fn token(raw: &str) -> Option<Cow<'_, str>> {
    if !raw.contains('~') {
        return Some(Cow::Borrowed(raw));
    }
    let mut parts = raw.split('~');
    let mut token = parts.next()?.to_owned();
    for part in parts {
        token.push(match part.bytes().next()? {
            b'0' => '~',
            b'1' => '/',
            _ => return None,
        });
        token.push_str(&part[1..]);
    }
    Some(Cow::Owned(token))
}

/// The array index that a token is: digits without a leading zero.
pub(super) fn index(token: &str) -> Option<usize> {
    let digits = token.bytes().all(|byte| byte.is_ascii_digit());
    if !digits || (token.len() > 1 && token.starts_with('0')) {
        return None;
    }
    token.parse().ok()
}

/// A container on the way that the pointer goes.
struct Open<'t> {
    gap: Gap,
    token: &'t str,
    index: Option<usize>,
    matched: bool,
}

/// Walks the whole text once. Of keys that stand twice the last counts, so no match ends the walk, and a
/// text that is not JSON is refused wherever its mistake is.
pub(super) fn locate(text: &str, tokens: &[Cow<'_, str>]) -> Result<Place, Fault> {
    let mut cursor = Cursor::new(text);
    let mut way: Vec<Open<'_>> = Vec::new();
    let mut place = Place::Blocked;
    cursor.space(&mut Grammar);
    loop {
        // Here stands the value that the first `way.len()` tokens lead to.
        let mut entered = false;
        match (tokens.get(way.len()), cursor.byte()) {
            (Some(token), Some(bracket @ (b'{' | b'['))) => {
                cursor.pass();
                let object = bracket == b'{';
                let gap = Gap { level: way.len(), object, count: 0, end: cursor.at() };
                way.push(Open { gap, token, index: index(token), matched: false });
                entered = true;
            }
            (Some(_), _) => {
                cursor.value(&mut Grammar)?;
                place = Place::Blocked;
            }
            (None, _) => {
                let start = cursor.at();
                cursor.value(&mut Grammar)?;
                place = Place::Found(start..cursor.at());
            }
        }
        // Goes on in the innermost container up to the next value on the way.
        loop {
            let Some(open) = way.last_mut() else {
                cursor.end(&mut Grammar)?;
                return Ok(place);
            };
            let more = if entered {
                entered = false;
                first(&mut cursor, open.gap.object)
            } else {
                open.gap.end = cursor.at();
                if open.gap.object {
                    cursor.next_member(&mut Grammar)?
                } else {
                    cursor.next_element(&mut Grammar)?
                }
            };
            if !more {
                if !open.matched {
                    place = Place::Missing(open.gap);
                }
                way.pop();
                continue;
            }
            let matches = if open.gap.object {
                let key = cursor.key(&mut Grammar)?;
                decode(text, key) == open.token
            } else {
                open.index == Some(open.gap.count)
            };
            open.gap.count += 1;
            if matches {
                open.matched = true;
                break;
            }
            cursor.value(&mut Grammar)?;
        }
    }
}

/// Just inside a container: whether it holds anything; passes the closing bracket when not.
fn first(cursor: &mut Cursor<'_>, object: bool) -> bool {
    cursor.space(&mut Grammar);
    let empty = cursor.byte() == Some(if object { b'}' } else { b']' });
    if empty {
        cursor.pass();
    }
    !empty
}
