//! Going through an object or array, or straight to a value in it.
#![forbid(unsafe_code)]

use std::borrow::Cow;
use std::iter::FusedIterator;

use super::cursor::{Cursor, Grammar};
use super::error::{Fault, JsonError, Problem};
use super::place::{Place, locate, tokens};
use super::text::decode;

/// What a JSON value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// `null`
    Null,
    /// `true` or `false`
    Bool,
    /// A number
    Number,
    /// A string
    String,
    /// An array
    Array,
    /// An object
    Object,
}

/// What a value is, by its first byte: the value itself is not checked.
pub fn kind(value: &str) -> Option<Kind> {
    let mut cursor = Cursor::new(value);
    cursor.space(&mut Grammar);
    match cursor.byte()? {
        b'n' => Some(Kind::Null),
        b't' | b'f' => Some(Kind::Bool),
        b'-' | b'0'..=b'9' => Some(Kind::Number),
        b'"' => Some(Kind::String),
        b'[' => Some(Kind::Array),
        b'{' => Some(Kind::Object),
        _ => None,
    }
}

/// The raw value that a JSON pointer (RFC 6901) leads to, `""` being the whole. Of a key that stands twice
/// the last counts. `None` when there is no such value, or when the text is not JSON.
pub fn pointer<'a>(text: &'a str, pointer: &str) -> Option<&'a str> {
    match locate(text, &tokens(pointer)?) {
        Ok(Place::Found(range)) => Some(&text[range]),
        _ => None,
    }
}

/// Where the string ends whose opening quote stands at `at`, and whether it holds escapes. `None` where there is none.
/// That its bytes are UTF-8 is not looked at.
#[inline]
pub fn string_end(bytes: &[u8], at: usize) -> Option<(usize, bool)> {
    let mut cursor = Cursor::over(bytes, at);
    if cursor.byte() != Some(b'"') {
        return None;
    }
    let escaped = cursor.string::<Grammar>().ok()?;
    Some((cursor.at(), escaped))
}

/// Where the value ends that begins at `at`. `None` where none does. That its bytes are UTF-8 is not looked at.
pub fn value_end(bytes: &[u8], at: usize) -> Option<usize> {
    let mut cursor = Cursor::over(bytes, at);
    cursor.value(&mut Grammar).ok()?;
    Some(cursor.at())
}

/// Goes through the members of an object: each key with its escapes undone, each value as it stands in the
/// text. What is passed is checked, so once the walk has ended without an error the whole text is JSON.
pub fn members(object: &str) -> Members<'_> {
    Members(Steps::new(object))
}

/// Goes through the elements of an array, each as it stands in the text, and checks what it passes.
pub fn elements(array: &str) -> Elements<'_> {
    Elements(Steps::new(array))
}

/// The members of an object; an error is the last item.
#[derive(Clone, Debug)]
pub struct Members<'a>(Steps<'a>);

/// The elements of an array; an error is the last item.
#[derive(Clone, Debug)]
pub struct Elements<'a>(Steps<'a>);

#[derive(Clone, Debug)]
struct Steps<'a> {
    cursor: Cursor<'a>,
    stage: Stage,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Before,
    Inside,
    Done,
}

impl<'a> Steps<'a> {
    fn new(text: &'a str) -> Steps<'a> {
        Steps { cursor: Cursor::new(text), stage: Stage::Before }
    }

    /// Passes the opening bracket; gives whether anything stands before the closing one, which it then passes.
    fn enter(&mut self, brackets: [u8; 2], mistake: &'static Problem) -> Result<bool, Fault> {
        self.cursor.space(&mut Grammar);
        match self.cursor.byte() {
            Some(byte) if byte == brackets[0] => self.cursor.pass(),
            Some(_) => return Err(self.cursor.fault(mistake)),
            None => return Err(self.cursor.fault(&Problem::NoValue)),
        }
        self.cursor.space(&mut Grammar);
        let empty = self.cursor.byte() == Some(brackets[1]);
        if empty {
            self.cursor.pass();
        }
        Ok(!empty)
    }

    fn value(&mut self) -> Result<&'a str, Fault> {
        let start = self.cursor.at();
        self.cursor.value(&mut Grammar)?;
        Ok(&self.cursor.text()[start..self.cursor.at()])
    }

    fn finish<T>(&mut self) -> Result<Option<T>, Fault> {
        self.stage = Stage::Done;
        self.cursor.end(&mut Grammar)?;
        Ok(None)
    }

    fn member(&mut self) -> Result<Option<(Cow<'a, str>, &'a str)>, Fault> {
        let more = match self.stage {
            Stage::Done => return Ok(None),
            Stage::Before => self.enter(*b"{}", &Problem::Plain("this is not an object"))?,
            Stage::Inside => self.cursor.next_member(&mut Grammar)?,
        };
        if !more {
            return self.finish();
        }
        self.stage = Stage::Inside;
        let key = self.cursor.key(&mut Grammar)?;
        Ok(Some((decode(self.cursor.text(), key), self.value()?)))
    }

    fn element(&mut self) -> Result<Option<&'a str>, Fault> {
        let more = match self.stage {
            Stage::Done => return Ok(None),
            Stage::Before => self.enter(*b"[]", &Problem::Plain("this is not an array"))?,
            Stage::Inside => self.cursor.next_element(&mut Grammar)?,
        };
        if !more {
            return self.finish();
        }
        self.stage = Stage::Inside;
        if self.cursor.byte().is_none() {
            return Err(self.cursor.fault(&Problem::EndsInside("an array")));
        }
        self.value().map(Some)
    }

    fn item<T>(&mut self, step: Result<Option<T>, Fault>) -> Option<Result<T, JsonError>> {
        step.map_err(|fault| {
            self.stage = Stage::Done;
            fault.explain(self.cursor.text())
        })
        .transpose()
    }
}

impl<'a> Iterator for Members<'a> {
    type Item = Result<(Cow<'a, str>, &'a str), JsonError>;

    fn next(&mut self) -> Option<Self::Item> {
        let step = self.0.member();
        self.0.item(step)
    }
}

impl<'a> Iterator for Elements<'a> {
    type Item = Result<&'a str, JsonError>;

    fn next(&mut self) -> Option<Self::Item> {
        let step = self.0.element();
        self.0.item(step)
    }
}

impl FusedIterator for Members<'_> {}
impl FusedIterator for Elements<'_> {}

#[cfg(test)]
mod tests {
    use super::*;

    fn all_members(text: &str) -> Result<Vec<(Cow<'_, str>, &str)>, String> {
        members(text).collect::<Result<_, _>>().map_err(|error| error.to_string())
    }

    fn all_elements(text: &str) -> Result<Vec<&str>, String> {
        elements(text).collect::<Result<_, _>>().map_err(|error| error.to_string())
    }

    #[test]
    fn members_come_in_order_as_they_stand() {
        let text = " { \"b\" : [ 1 , 2 ] ,\"a\\n\":1e400 , \"b\":\"x\\u0041\",\"\":{ } } ";
        let expected: Vec<(Cow<'_, str>, &str)> = vec![
            ("b".into(), "[ 1 , 2 ]"),
            ("a\n".into(), "1e400"),
            ("b".into(), "\"x\\u0041\""),
            ("".into(), "{ }"),
        ];
        assert_eq!(all_members(text), Ok(expected));
        assert_eq!(all_members("{ \n}"), Ok(vec![]));
    }

    #[test]
    fn plain_keys_are_borrowed() {
        let keys: Vec<_> =
            members(r#"{"é":1,"\u00e9":2,"\ud800":3}"#).map(|member| member.unwrap().0).collect();
        assert!(matches!(keys[0], Cow::Borrowed("é")));
        assert!(matches!(&keys[1], Cow::Owned(key) if key == "é"));
        assert_eq!(keys[2], "\u{fffd}");
    }

    #[test]
    fn elements_come_in_order_as_they_stand() {
        assert_eq!(
            all_elements(" [ 1 ,\t\"a,]\" , { \"b\" : [ ] } ,null]\n"),
            Ok(vec!["1", "\"a,]\"", "{ \"b\" : [ ] }", "null"])
        );
        assert_eq!(all_elements("[ ]"), Ok(vec![]));
    }

    #[test]
    fn another_kind_of_value_has_none() {
        for text in ["[]", "null", "1", "\"{}\"", "x"] {
            assert_eq!(all_members(text), Err("line 1 column 1: this is not an object".to_owned()));
        }
        for text in ["{}", "null", "1", "\"[]\"", "x"] {
            assert_eq!(all_elements(text), Err("line 1 column 1: this is not an array".to_owned()));
        }
        assert_eq!(all_members("\n "), Err("line 2 column 2: there is no value".to_owned()));
    }

    #[test]
    fn a_mistake_ends_the_walk() {
        let mut walk = members("{\"a\":1,\"b\":[1,}");
        assert_eq!(walk.next(), Some(Ok(("a".into(), "1"))));
        let error = walk.next().unwrap().unwrap_err();
        assert_eq!(error.to_string(), "line 1 column 15: no value begins with '}'");
        assert_eq!(walk.next(), None);

        let mut walk = elements("[1] 2");
        assert_eq!(walk.next(), Some(Ok("1")));
        let error = walk.next().unwrap().unwrap_err();
        assert_eq!(error.to_string(), "line 1 column 5: expected nothing after the value, found '2'");
        assert_eq!(walk.next(), None);
        assert_eq!(walk.next(), None);
    }

    #[test]
    fn a_text_cut_short_is_an_error() {
        let text = r#"{"a":[1,{"b":"c"}],"d":-1.5e3,"e":true}"#;
        for length in 0..text.len() {
            assert!(all_members(&text[..length]).is_err(), "{}", &text[..length]);
        }
        let text = r#"[{"a":1},[2],"b",3.5,null]"#;
        for length in 0..text.len() {
            assert!(all_elements(&text[..length]).is_err(), "{}", &text[..length]);
        }
        assert_eq!(all_elements("[1,"), Err("line 1 column 4: the text ends inside an array".to_owned()));
        assert_eq!(all_members("{\"a\":"), Err("line 1 column 6: the text ends inside an object".to_owned()));
    }

    #[test]
    fn values_may_be_as_deep_as_they_like() {
        let deep = format!("{}{}", "[".repeat(500_000), "]".repeat(500_000));
        let text = format!("{{\"a\":{deep}}}");
        assert_eq!(all_members(&text), Ok(vec![("a".into(), deep.as_str())]));
        assert_eq!(all_elements(&format!("[{deep}]")), Ok(vec![deep.as_str()]));
        assert_eq!(pointer(&text, "/a"), Some(deep.as_str()));
        assert_eq!(pointer(&text, &format!("/a{}", "/0".repeat(499_999))), Some("[]"));
    }

    #[test]
    fn the_first_byte_tells_the_kind() {
        for (value, expected) in [
            ("null", Kind::Null),
            (" true", Kind::Bool),
            ("false", Kind::Bool),
            ("-1", Kind::Number),
            ("0", Kind::Number),
            ("\r\n\"a\"", Kind::String),
            ("[]", Kind::Array),
            ("\t{}", Kind::Object),
        ] {
            assert_eq!(kind(value), Some(expected));
        }
        for value in ["", " ", "+1", "x", "}"] {
            assert_eq!(kind(value), None);
        }
    }

    #[test]
    fn pointers_lead_to_values() {
        // The example of RFC 6901, section 5.
        let text =
            r#"{"foo":["bar","baz"],"":0,"a/b":1,"c%d":2,"e^f":3,"g|h":4,"i\\j":5,"k\"l":6," ":7,"m~n":8}"#;
        for (path, value) in [
            ("", text),
            ("/foo", r#"["bar","baz"]"#),
            ("/foo/0", "\"bar\""),
            ("/", "0"),
            ("/a~1b", "1"),
            ("/c%d", "2"),
            ("/e^f", "3"),
            ("/g|h", "4"),
            ("/i\\j", "5"),
            ("/k\"l", "6"),
            ("/ ", "7"),
            ("/m~0n", "8"),
        ] {
            assert_eq!(pointer(text, path), Some(value), "{path}");
        }
        for path in [
            "foo",
            "/foo/2",
            "/foo/-",
            "/foo/00",
            "/foo/+0",
            "/foo/ 0",
            "/foo/0/0",
            "/foo/",
            "/no",
            "/m~n",
            "/m~",
            "/m~2",
            "/foo/99999999999999999999",
        ] {
            assert_eq!(pointer(text, path), None, "{path}");
        }
        assert_eq!(pointer("{\"~1\":5}", "/~01"), Some("5"));
        assert_eq!(pointer(" [ {\"a\" : { \"b\" : 1 } } ] ", "/0/a"), Some("{ \"b\" : 1 }"));
        assert_eq!(pointer(" 7\n", ""), Some("7"));
    }

    #[test]
    fn of_a_repeated_key_the_last_counts() {
        assert_eq!(pointer(r#"{"a":1,"a":2}"#, "/a"), Some("2"));
        assert_eq!(pointer(r#"{"a":{"b":1},"\u0061":{"b":2}}"#, "/a/b"), Some("2"));
        assert_eq!(pointer(r#"{"a":{"b":1},"a":{}}"#, "/a/b"), None);
        assert_eq!(pointer(r#"{"a":{"b":1},"a":3}"#, "/a/b"), None);
        assert_eq!(pointer(r#"{"a":3,"a":{"b":1}}"#, "/a/b"), Some("1"));
    }

    #[test]
    fn a_pointer_leads_nowhere_in_what_is_not_json() {
        for text in ["", "{\"a\":1", "{\"a\":1}}", "{\"a\":1,}", "{\"a\":1,\"b\":x}", "[1,2", "{\"a\":[1}"] {
            for path in ["", "/a", "/0", "/a/0"] {
                assert_eq!(pointer(text, path), None, "{text} {path}");
            }
        }
    }
}
