//! Putting a value into a text, which keeps all its other bytes.
#![forbid(unsafe_code)]

use super::place::{Gap, Place, index, locate, tokens};
use super::text::quote;
use super::walk::pointer as value_at;

/// Puts `value` where a JSON pointer (RFC 6901) leads, in place of what stands there or in addition.
///
/// In an array, `-` or the index after the last appends. What is missing on the way is made: an array where
/// the next token is `-`, otherwise an object. `None` when `text` or `value` is not JSON, when `pointer` is
/// not a pointer, leads through a value that holds no others, or past the end of an array.
pub fn set(text: &str, pointer: &str, value: &str) -> Option<String> {
    let tokens = tokens(pointer)?;
    let value = value_at(value, "")?;
    let (from, to, put) = match locate(text, &tokens).ok()? {
        Place::Found(range) => (range.start, range.end, value.to_owned()),
        Place::Missing(gap) => (gap.end, gap.end, addition(gap, &tokens, value)?),
        Place::Blocked => return None,
    };
    Some([&text[..from], &put, &text[to..]].concat())
}

/// What to write at a container's end so that the pointer leads to the value.
fn addition(gap: Gap, tokens: &[impl AsRef<str>], value: &str) -> Option<String> {
    let (name, missing) = tokens[gap.level..].split_first()?;
    let name = name.as_ref();
    let mut text = String::from(if gap.count > 0 { "," } else { "" });
    if gap.object {
        text.push_str(&quote(name));
        text.push(':');
    } else if name != "-" && index(name) != Some(gap.count) {
        return None;
    }
    for token in missing.iter().map(AsRef::as_ref) {
        match token {
            "-" => text.push('['),
            key => {
                text.push('{');
                text.push_str(&quote(key));
                text.push(':');
            }
        }
    }
    text.push_str(value);
    text.extend(missing.iter().rev().map(|token| if token.as_ref() == "-" { ']' } else { '}' }));
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replaces_a_value_and_keeps_every_other_byte() {
        let text = " { \"a\" : [ 1e400 , { \"b\\u0020\" : 2 } ] ,\n\"c\":3 } ";
        assert_eq!(
            set(text, "/a/1/b ", " {\"x\": [ ]}\n").unwrap(),
            " { \"a\" : [ 1e400 , { \"b\\u0020\" : {\"x\": [ ]} } ] ,\n\"c\":3 } "
        );
        assert_eq!(set(text, "/a/0", "0").unwrap(), text.replace("1e400", "0"));
        assert_eq!(set(" 1 ", "", "2").unwrap(), " 2 ");
    }

    #[test]
    fn adds_members() {
        assert_eq!(set("{}", "/a", "1").unwrap(), r#"{"a":1}"#);
        assert_eq!(set("{ }", "/a", "1").unwrap(), r#"{"a":1 }"#);
        assert_eq!(set("{\"a\": 1 }", "/b", "2").unwrap(), r#"{"a": 1,"b":2 }"#);
        assert_eq!(set("{}", "/", "1").unwrap(), r#"{"":1}"#);
        assert_eq!(set("{}", "/a~1\"~0\n", "1").unwrap(), r#"{"a/\"~\n":1}"#);
        assert_eq!(set("{}", "/-", "1").unwrap(), r#"{"-":1}"#);
        assert_eq!(set("{\"a\":{\"b\":{}}}", "/a/b/0", "1").unwrap(), r#"{"a":{"b":{"0":1}}}"#);
    }

    #[test]
    fn appends_to_arrays() {
        assert_eq!(set("[]", "/-", "1").unwrap(), "[1]");
        assert_eq!(set("[ 1 ]", "/-", "2").unwrap(), "[ 1,2 ]");
        assert_eq!(set("[1]", "/1", "2").unwrap(), "[1,2]");
        assert_eq!(set("{\"a\":[[]]}", "/a/0/-", "{}").unwrap(), r#"{"a":[[{}]]}"#);
        for past_the_end in ["/2", "/01", "/a", "/", "/-1"] {
            assert_eq!(set("[1]", past_the_end, "2"), None, "{past_the_end}");
        }
    }

    #[test]
    fn makes_what_is_missing_on_the_way() {
        assert_eq!(set("{}", "/a/b/c", "1").unwrap(), r#"{"a":{"b":{"c":1}}}"#);
        assert_eq!(set("{\"a\":{\"x\":0}}", "/a/b/c", "1").unwrap(), r#"{"a":{"x":0,"b":{"c":1}}}"#);
        assert_eq!(set("[]", "/-/a", "1").unwrap(), r#"[{"a":1}]"#);
        assert_eq!(set("{}", "/a/-/b/-", "1").unwrap(), r#"{"a":[{"b":[1]}]}"#);
        assert_eq!(set("{}", "/a/0", "1").unwrap(), r#"{"a":{"0":1}}"#);
    }

    #[test]
    fn of_a_repeated_key_the_last_is_changed() {
        assert_eq!(set(r#"{"a":1,"a":2,"b":3}"#, "/a", "9").unwrap(), r#"{"a":1,"a":9,"b":3}"#);
        assert_eq!(set(r#"{"a":{"b":1},"a":{}}"#, "/a/b", "9").unwrap(), r#"{"a":{"b":1},"a":{"b":9}}"#);
    }

    #[test]
    fn refuses_what_is_no_json_no_pointer_or_no_container() {
        for (text, pointer, value) in [
            ("{", "/a", "1"),
            ("{} {}", "/a", "1"),
            ("", "", "1"),
            ("{}", "/a", ""),
            ("{}", "/a", "1,\"b\":2"),
            ("{}", "/a", "x"),
            ("{}", "a", "1"),
            ("{}", "/~", "1"),
            ("1", "/a", "1"),
            ("{\"a\":null}", "/a/b", "1"),
            ("{\"a\":\"b\"}", "/a/0", "1"),
            ("{\"a\":{},\"a\":1}", "/a/b", "1"),
        ] {
            assert_eq!(set(text, pointer, value), None, "{text} {pointer} {value}");
        }
    }
}
