//! Judging a whole JSON text: one that a caller wants sent, or one that the server sent.
#![forbid(unsafe_code)]

use std::borrow::Cow;
use std::collections::HashSet;

use super::cursor::{Cursor, Grammar, Token, Watch};
use super::error::{Fault, JsonError, Problem};
use super::text::decode;

/// The deepest nesting that [`check`] lets pass. The server drops a line deeper than 127 levels without an
/// answer, and the envelope around a text takes a few of them.
pub const MAX_DEPTH: usize = 120;

/// Checks a JSON text that is to be sent, and gives it on one line: whitespace between tokens dropped,
/// numbers, escapes and the order of keys untouched.
///
/// Refused, beside what RFC 8259 refuses: nesting deeper than [`MAX_DEPTH`], an escape of half a surrogate
/// pair, and a key that stands twice in the outermost object. The server answers none of these properly.
pub fn check(text: &str) -> Result<String, JsonError> {
    let mut sending =
        Sending { text, line: String::with_capacity(text.len()), copied: 0, keys: HashSet::new() };
    let mut cursor = Cursor::new(text);
    cursor.space(&mut sending);
    cursor
        .value(&mut sending)
        .and_then(|()| cursor.end(&mut sending))
        .map_err(|fault| fault.explain(text))?;
    sending.line.push_str(&text[sending.copied..]);
    Ok(sending.line)
}

/// Whether a text is JSON by its grammar alone, however deep.
pub fn valid(text: &str) -> bool {
    let mut cursor = Cursor::new(text);
    cursor.space(&mut Grammar);
    cursor.value(&mut Grammar).and_then(|()| cursor.end(&mut Grammar)).is_ok()
}

struct Sending<'a> {
    text: &'a str,
    line: String,
    copied: usize,
    keys: HashSet<Cow<'a, str>>,
}

impl Watch for Sending<'_> {
    const REFUSES_LONE_SURROGATES: bool = true;

    fn space(&mut self, from: usize, to: usize) {
        self.line.push_str(&self.text[self.copied..from]);
        self.copied = to;
    }

    fn open(&mut self, depth: usize, at: usize) -> Result<(), Fault> {
        if depth > MAX_DEPTH {
            return Err(Fault { at, problem: &Problem::TooDeep { limit: MAX_DEPTH } });
        }
        Ok(())
    }

    fn key(&mut self, depth: usize, key: Token) -> Result<(), Fault> {
        if depth == 1 && !self.keys.insert(decode(self.text, key)) {
            return Err(Fault { at: key.start, problem: &Problem::RepeatedKey });
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(text: &str) -> String {
        check(text).unwrap_err().to_string()
    }

    #[test]
    fn every_kind_of_value_passes() {
        for text in [
            "null",
            "true",
            "false",
            "0",
            "-0",
            "-1.5e+10",
            "1E5",
            "\"\"",
            "\"é😀\u{7f}\u{2028}\"",
            "[]",
            "{}",
            r#"{"a":[1,{"b":[]}],"":{}}"#,
            r#""\"\\\/\b\f\n\r\t\u0000\uD83D\ude00""#,
        ] {
            assert_eq!(check(text).as_deref(), Ok(text));
            assert!(valid(text), "{text}");
        }
    }

    #[test]
    fn whitespace_between_tokens_is_dropped_and_nothing_else() {
        let text = " \r\n{ \"b\" :\t[ 1 , 2.50 , { } , [ ] ] ,\n\"a \\u0041 b\" : \" x  y \" }\n ";
        assert_eq!(check(text).unwrap(), r#"{"b":[1,2.50,{},[]],"a \u0041 b":" x  y "}"#);
        assert_eq!(check("\n1 ").unwrap(), "1");
    }

    #[test]
    fn numbers_of_any_size_pass_untouched() {
        let digits = "9".repeat(1000);
        for text in
            ["1e400", "-1E-4000", "123456789012345678901234567890", "0.10000000000000000000001", &digits]
        {
            assert_eq!(check(text).as_deref(), Ok(text));
        }
    }

    #[test]
    fn the_text_must_not_end_too_soon() {
        assert_eq!(refused(""), "line 1 column 1: there is no value");
        assert_eq!(refused(" \n "), "line 2 column 2: there is no value");
        assert_eq!(refused(r#"{"model": 1"#), "line 1 column 12: the text ends inside an object");
        for text in ["{", "{\"a\"", "{\"a\":", "{\"a\":1,", "{\"a\":[] "] {
            assert!(refused(text).ends_with("the text ends inside an object"), "{}", refused(text));
        }
        for text in ["[", "[1", "[1,", "[{} "] {
            assert!(refused(text).ends_with("the text ends inside an array"), "{}", refused(text));
        }
        for text in ["\"", "\"a", "\"\\", "\"\\u", "\"\\u00e", "{\"a", "[\"a\\\""] {
            assert!(refused(text).ends_with("the text ends inside a string"), "{}", refused(text));
            assert_eq!(check(text).unwrap_err().offset, text.len());
        }
        for text in ["-", "1.", "1e", "1e+", "[0."] {
            assert!(refused(text).ends_with("the text ends inside a number"), "{}", refused(text));
        }
        for text in ["t", "fals", "[nul"] {
            assert!(refused(text).ends_with("the text ends inside a word"), "{}", refused(text));
        }
    }

    #[test]
    fn what_is_wrong_is_named_with_its_place() {
        for (text, message) in [
            ("1 2", "line 1 column 3: expected nothing after the value, found '2'"),
            ("{}\n}", "line 2 column 1: expected nothing after the value, found '}'"),
            ("'a'", "line 1 column 1: no value begins with '\\''"),
            ("\u{c}1", "line 1 column 1: no value begins with '\\u{c}'"),
            ("[1\u{a0}]", "line 1 column 3: expected a comma or ], found '\\u{a0}'"),
            ("NaN", "line 1 column 1: no value begins with 'N'"),
            ("+1", "line 1 column 1: no value begins with '+'"),
            (".5", "line 1 column 1: no value begins with '.'"),
            ("\u{feff}{}", "line 1 column 1: no value begins with '\\u{feff}'"),
            ("[1 // one\n]", "line 1 column 4: expected a comma or ], found '/'"),
            ("[1,]", "line 1 column 4: a comma stands before ]"),
            ("[,1]", "line 1 column 2: no value begins with ','"),
            ("[1 2]", "line 1 column 4: expected a comma or ], found '2'"),
            ("[1}", "line 1 column 3: expected a comma or ], found '}'"),
            ("{\"a\":1]", "line 1 column 7: expected a comma or }, found ']'"),
            ("{\"a\":1,}", "line 1 column 8: a comma stands before }"),
            ("{\"a\":1 \"b\":2}", "line 1 column 8: expected a comma or }, found '\"'"),
            ("{\"a\" 1}", "line 1 column 6: expected a colon after the key, found '1'"),
            ("{\"a\":}", "line 1 column 6: no value begins with '}'"),
            ("{a:1}", "line 1 column 2: expected a key in double quotes, found 'a'"),
            ("{,}", "line 1 column 2: expected a key in double quotes, found ','"),
            ("{1:1}", "line 1 column 2: expected a key in double quotes, found '1'"),
            ("truth", "line 1 column 1: expected true, false or null"),
            ("nulL", "line 1 column 1: expected true, false or null"),
            ("truee", "line 1 column 5: expected nothing after the value, found 'e'"),
            ("01", "line 1 column 2: a number can't go on after a leading zero"),
            ("-012", "line 1 column 3: a number can't go on after a leading zero"),
            ("-a", "line 1 column 2: expected a digit after the minus sign, found 'a'"),
            ("[1.]", "line 1 column 4: expected a digit after the point, found ']'"),
            ("[1.5e+]", "line 1 column 7: expected a digit in the exponent, found ']'"),
            ("0x10", "line 1 column 2: expected nothing after the value, found 'x'"),
            ("\"a\nb\"", "line 1 column 3: a control character in a string must be written as \\u000a"),
            ("\"\0\"", "line 1 column 2: a control character in a string must be written as \\u0000"),
            ("\"\u{1f}\"", "line 1 column 2: a control character in a string must be written as \\u001f"),
            ("\"ü\\x\"", "line 1 column 3: no escape is \\ and 'x'"),
            ("\"\\é\"", "line 1 column 2: no escape is \\ and 'é'"),
            ("\"\\u12g4\"", "line 1 column 2: four hexadecimal digits must follow \\u"),
            ("\"\\u12\"", "line 1 column 2: four hexadecimal digits must follow \\u"),
            ("\"\\u+123\"", "line 1 column 2: four hexadecimal digits must follow \\u"),
        ] {
            assert_eq!(refused(text), message);
            assert!(!valid(text), "{text}");
        }
    }

    #[test]
    fn a_mistake_is_found_wherever_it_stands_in_a_long_string() {
        for length in (0..300).chain([1000, 70_000]) {
            for (bad, what) in [('\n', "control"), ('\u{1f}', "control"), ('\0', "control")] {
                let text = format!("\"{}{bad}{}\"", "é".repeat(length), "z".repeat(length));
                let error = check(&text).unwrap_err();
                assert_eq!((error.offset, error.column), (1 + 2 * length, 2 + length));
                assert!(error.what.contains(what));
            }
            for stop in ["\\\"", "\\\\", "\u{7f}", "\u{80}", "!", "#", " ", "[", "]", "\u{10ffff}"] {
                let text = format!("\"{}{stop}{}\"", "z".repeat(length), "~".repeat(length));
                assert_eq!(check(&text).as_deref(), Ok(text.as_str()));
            }
        }
    }

    #[test]
    fn nesting_up_to_the_limit_passes() {
        let nested = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
        assert!(check(&nested(MAX_DEPTH)).is_ok());
        assert_eq!(refused(&nested(MAX_DEPTH + 1)), "line 1 column 121: nested deeper than 120 levels");
        let objects =
            |levels: usize| format!("{}{{}}{}", "{\"a\":".repeat(levels - 1), "}".repeat(levels - 1));
        assert!(check(&objects(MAX_DEPTH)).is_ok());
        assert_eq!(refused(&objects(MAX_DEPTH + 1)), "line 1 column 601: nested deeper than 120 levels");
        // Siblings do not add up.
        assert!(check(&format!("[{}1]", "[[]],{\"a\":{}},".repeat(500))).is_ok());
    }

    #[test]
    fn the_grammar_has_no_depth() {
        for levels in [63, 64, 65, 127, 128, 129, 1_000_000] {
            let mixed = format!("{}1{}", "[{\"a\":".repeat(levels), "}]".repeat(levels));
            assert!(valid(&mixed));
            let crossed = format!("{}1{}", "[{\"a\":".repeat(levels), "]}".repeat(levels));
            assert!(!valid(&crossed));
            assert!(!valid(&mixed[..mixed.len() - 1]));
        }
    }

    #[test]
    fn lone_surrogates_are_refused_in_text_and_in_keys() {
        assert_eq!(refused(r#"["\ud800"]"#), r"line 1 column 3: lone surrogate \ud800");
        assert_eq!(refused(r#"{"a":{"x\uDFFF":1}}"#), r"line 1 column 9: lone surrogate \uDFFF");
        for text in [
            r#""\ud800\ud800""#,
            r#""\ud800\n""#,
            r#""\ud800x\udc00""#,
            r#""\udc00\ud800""#,
            r#""\udc00\udc00""#,
            r#""\ud83d"#,
        ] {
            assert!(refused(text).contains("lone surrogate"), "{}", refused(text));
        }
        assert!(check(r#""\ud800\udc00\udbff\udfff\ud7ff\ue000""#).is_ok());
        // By its grammar alone such a text is JSON.
        assert!(valid(r#"["\ud800"]"#));
    }

    #[test]
    fn a_key_stands_once_in_the_outermost_object() {
        assert_eq!(
            refused("{\"model\":1,\n \"model\":2}"),
            "line 2 column 2: the key \"model\" stands twice"
        );
        assert_eq!(
            refused(r#"{"model":1,"mod\u0065l":2}"#),
            r#"line 1 column 12: the key "mod\u0065l" stands twice"#
        );
        assert!(check(r#"{"a":{"b":1,"b":2},"b":[{"b":1,"b":1}]}"#).is_ok());
        assert!(check(r#"[{"b":1,"b":2}]"#).is_ok());
        assert!(valid(r#"{"a":1,"a":1}"#));
    }
}
