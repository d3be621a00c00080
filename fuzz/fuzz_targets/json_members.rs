//! `make fuzz ARGS="json_members 60"`: walking through any text and changing it agrees with serde_json. The input
//! is a pointer, a newline, a value, a newline and a text.
#![no_main]

use codex::base::json::{elements, members, pointer, set, unquote};
use libfuzzer_sys::fuzz_target;

#[allow(dead_code)]
#[path = "../../src/base/json/oracle.rs"]
mod oracle;

fuzz_target!(|input: &str| {
    let mut parts = input.splitn(3, '\n');
    let (Some(path), Some(value), Some(text)) = (parts.next(), parts.next(), parts.next()) else { return };

    let walked = members(text).collect::<Result<Vec<_>, _>>().ok();
    let walked = walked.map(|all| all.into_iter().map(|(key, value)| (key.into_owned(), value)).collect());
    assert_eq!(walked, oracle::members(text));
    assert_eq!(elements(text).collect::<Result<Vec<_>, _>>().ok(), oracle::elements(text));
    assert_eq!(unquote(text).map(String::from), oracle::string(text));

    let tokens: Vec<String> =
        path.split('/').skip(1).map(|token| token.replace("~1", "/").replace("~0", "~")).collect();
    let escapes_are_known = path.split('~').skip(1).all(|rest| rest.starts_with(['0', '1']));
    if !escapes_are_known || !(path.is_empty() || path.starts_with('/')) {
        assert_eq!(pointer(text, path), None);
        assert_eq!(set(text, path, value), None);
        return;
    }
    assert_eq!(pointer(text, path), oracle::pointer(text, &tokens));

    let changed = set(text, path, value);
    if let (Ok(mut tree), Ok(put)) = (serde_json::from_str(text), serde_json::from_str(value)) {
        let expected = oracle::set(&mut tree, &tokens, put).map(|()| tree);
        // A tree too deep for serde_json can only come about where one was put into another.
        let changed = changed.as_deref().map(serde_json::from_str::<serde_json::Value>);
        match changed {
            Some(Err(error)) => assert!(error.to_string().contains("recursion limit"), "{error}"),
            changed => assert_eq!(changed.map(Result::unwrap), expected),
        }
    }
    if let Some(changed) = changed {
        assert!(oracle::is_json(text) && oracle::is_json(value) && oracle::is_json(&changed));
    }
});
