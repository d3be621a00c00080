//! `make fuzz ARGS="json_check 60"`: what `check`, `valid` and `quote` say of any text is what serde_json says.
#![no_main]

use codex::base::json::{MAX_DEPTH, check, quote, unquote, valid};
use libfuzzer_sys::fuzz_target;

#[allow(dead_code)]
#[path = "../../src/base/json/oracle.rs"]
mod oracle;

fuzz_target!(|text: &str| {
    assert_eq!(valid(text), oracle::is_json(text));
    match check(text) {
        Ok(line) => {
            assert!(oracle::may_be_sent(text, MAX_DEPTH));
            assert_eq!(line, oracle::compact(text));
            assert_eq!(check(&line).as_deref(), Ok(line.as_str()));
        }
        Err(error) => {
            assert!(!oracle::may_be_sent(text, MAX_DEPTH), "{error}");
            let before = &text[..error.offset];
            assert_eq!(error.line, before.matches('\n').count() + 1);
            assert_eq!(error.column, before.chars().rev().take_while(|&one| one != '\n').count() + 1);
        }
    }
    let quoted = quote(text);
    assert_eq!(unquote(&quoted).as_deref(), Some(text));
    assert!(check(&quoted).is_ok());
});
