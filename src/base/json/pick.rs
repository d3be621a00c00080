//! Members of text that is known to be JSON, since it was read before: what stands between them is passed over, and not
//! checked once more. Of text that is not JSON anything may come out, or nothing.
#![forbid(unsafe_code)]

use super::cursor::stops;
use super::text::unquote;

/// The raw values of members of an object, each as `pointer` finds it, but in one walk. None where the text is no object.
pub fn pick<'a, const N: usize>(object: &'a str, keys: [&str; N]) -> [Option<&'a str>; N] {
    let mut found = [None; N];
    members(object, 0, |key, start| {
        let end = value_end(object.as_bytes(), start)?;
        keep(&mut found, &keys, key, &object[start..end]);
        Some(end)
    });
    found
}

/// The same, and in the same walk those of members of the value of one of them.
pub fn pick_inside<'a, const N: usize, const M: usize>(
    object: &'a str,
    member: &str,
    inside: [&str; N],
    keys: [&str; M],
) -> ([Option<&'a str>; N], [Option<&'a str>; M]) {
    let mut found = ([None; N], [None; M]);
    members(object, 0, |key, start| {
        let mut end = None;
        if key == member {
            found.0 = [None; N];
            end = members(object, start, |key, start| {
                let end = value_end(object.as_bytes(), start)?;
                keep(&mut found.0, &inside, key, &object[start..end]);
                Some(end)
            });
        }
        let end = end.or_else(|| value_end(object.as_bytes(), start))?;
        keep(&mut found.1, &keys, key, &object[start..end]);
        Some(end)
    });
    found
}

/// Of a key that stands twice the last counts.
fn keep<'a, const N: usize>(found: &mut [Option<&'a str>; N], keys: &[&str; N], key: &str, value: &'a str) {
    if let Some(at) = keys.iter().position(|wanted| *wanted == key) {
        found[at] = Some(value);
    }
}

/// Goes through the members of the object that begins at `at`: `value` gets each key and where its value begins, and gives
/// where that ends. Gives where the object does. `None` where there is no object.
#[inline]
fn members(text: &str, at: usize, mut value: impl FnMut(&str, usize) -> Option<usize>) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = past_space(bytes, at);
    if bytes.get(at)? != &b'{' {
        return None;
    }
    at = past_space(bytes, at + 1);
    if bytes.get(at)? == &b'}' {
        return Some(at + 1);
    }
    loop {
        let (end, has_escapes) = string_end(bytes, at)?;
        let colon = past_space(bytes, end);
        if bytes.get(colon)? != &b':' {
            return None;
        }
        let start = past_space(bytes, colon + 1);
        let end = match has_escapes {
            false => value(&text[at + 1..end - 1], start)?,
            true => value(&unquote(&text[at..end])?, start)?,
        };
        at = past_space(bytes, end);
        match bytes.get(at)? {
            b',' => at = past_space(bytes, at + 1),
            b'}' => return Some(at + 1),
            _ => return None,
        }
    }
}

#[inline]
fn past_space(bytes: &[u8], mut at: usize) -> usize {
    while let Some(b' ' | b'\n' | b'\r' | b'\t') = bytes.get(at) {
        at += 1;
    }
    at
}

/// Where the value ends that begins at `at`.
fn value_end(bytes: &[u8], at: usize) -> Option<usize> {
    match bytes.get(at)? {
        b'"' => text_end(bytes, at + 1).map(|(end, _)| end),
        b'{' | b'[' => container_end(bytes, at),
        _ => Some(word_end(bytes, at)),
    }
}

/// The same for an object or an array.
fn container_end(bytes: &[u8], mut at: usize) -> Option<usize> {
    let mut depth = 0_usize;
    loop {
        let byte = *bytes.get(at)?;
        at += 1;
        // A brace is a bracket with the bit of 0x20.
        match byte | 0x20 {
            _ if byte == b'"' => at = text_end(bytes, at)?.0,
            b'{' => depth += 1,
            b'}' => {
                depth -= 1;
                if depth == 0 {
                    return Some(at);
                }
            }
            _ => {}
        }
    }
}

/// The same for a number, or a word.
fn word_end(bytes: &[u8], at: usize) -> usize {
    let ends = |byte: &u8| matches!(byte, b',' | b'}' | b']' | b' ' | b'\n' | b'\r' | b'\t');
    bytes[at..].iter().position(ends).map_or(bytes.len(), |length| at + length)
}

/// Where the string ends whose quote stands at `at`, and whether it holds escapes. `None` where there is none.
#[inline]
fn string_end(bytes: &[u8], at: usize) -> Option<(usize, bool)> {
    if bytes.get(at)? == &b'"' { text_end(bytes, at + 1) } else { None }
}

/// So many bytes of a string are looked at eight at a time, which finds the end of most of them soonest.
const SHORT: usize = 64;

/// The same from inside of the string.
#[inline(always)]
fn text_end(bytes: &[u8], from: usize) -> Option<(usize, bool)> {
    let mut at = from;
    while let Some(word) = bytes.get(at..).and_then(<[u8]>::first_chunk) {
        let stops = stops(u64::from_le_bytes(*word));
        if stops != 0 {
            at += stops.trailing_zeros() as usize / 8;
            if bytes[at] == b'"' {
                return Some((at + 1, false));
            }
            break;
        }
        at += 8;
        if at - from == SHORT {
            break;
        }
    }
    rest_end(bytes, at)
}

/// The same for what is long, has escapes, or stands at the end of the text.
#[inline(never)]
fn rest_end(bytes: &[u8], mut at: usize) -> Option<(usize, bool)> {
    let mut has_escapes = false;
    loop {
        at += memchr::memchr2(b'"', b'\\', bytes.get(at..)?)?;
        if bytes[at] == b'"' {
            return Some((at + 1, has_escapes));
        }
        has_escapes = true;
        at += 2;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_found_between_all_that_json_has() {
        let text = " { \"a\" : [ \"]\\\"\" , { \"b\" : 1 } ] ,\"\\u0062\":-1.5e3\n,\"c\":{},\"d\":\"\\\\\", \"e\":null } ";
        let expected = [
            Some("[ \"]\\\"\" , { \"b\" : 1 } ]"),
            Some("-1.5e3"),
            Some("{}"),
            Some("\"\\\\\""),
            Some("null"),
            None,
        ];
        assert_eq!(pick(text, ["a", "b", "c", "d", "e", "f"]), expected);
        assert_eq!(pick("{ }", ["a"]), [None]);
        for other in ["", "[]", "[{\"a\":1}]", "null", "\"a\"", " 7 "] {
            assert_eq!(pick(other, ["a"]), [None], "{other}");
        }
    }

    #[test]
    fn of_a_member_that_stands_twice_the_last_counts() {
        let text = r#"{"a":{"x":1,"y":2},"b":3,"a":{"x":4}}"#;
        assert_eq!(
            pick_inside(text, "a", ["x", "y"], ["a", "b"]),
            ([Some("4"), None], [Some(r#"{"x":4}"#), Some("3")])
        );
        let text = r#"{"a":{"x":1},"a":[5]}"#;
        assert_eq!(pick_inside(text, "a", ["x"], ["a"]), ([None], [Some("[5]")]));
        assert_eq!(pick_inside(text, "b", ["x"], ["a"]), ([None], [Some("[5]")]));
    }

    #[test]
    fn long_strings_are_passed_to_their_end() {
        for length in (0..300).chain([5000]) {
            let long = "x".repeat(length);
            let text = format!(r#"{{"{long}":"{long}\"{long}","b":"{long}"}}"#);
            let expected = format!("\"{long}\"");
            assert_eq!(pick(&text, ["b"]), [Some(expected.as_str())], "{length}");
        }
    }
}
