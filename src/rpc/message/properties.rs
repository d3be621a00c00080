//! The short way, held to the long one, and to serde_json: over the shapes of the protocol and mutations of them.
#![forbid(unsafe_code)]

use proptest::prelude::*;
use serde_json::{Value, json};

use super::{Beginning, Message, Shape, find_in_full, shortcut};

/// Lines as servers write them, and lines that are almost such.
const LINES: [&str; 14] = [
    r#"{"method":"item/agentMessage/delta","params":{"threadId":"t","turnId":"u","itemId":"i","delta":"Hello, \n\u00e9 wörld"}}"#,
    r#"{"method":"item/agentMessage/delta","params":{"threadId":"t","turnId":"u","itemId":"i","delta":"x"},"emittedAtMs":1790000000000}"#,
    r#"{"method":"item/commandExecution/outputDelta","params":{"delta":"ok\r\n","itemId":"i","threadId":"t","turnId":"u"}}"#,
    r#"{"method":"item/reasoning/summaryTextDelta","params":{"threadId":"t","turnId":"u","itemId":"i","delta":"x","summaryIndex":0}}"#,
    r#"{"method":"item/completed","params":{"threadId":"t","turnId":"u","item":{"type":"agentMessage","id":"i","text":"{\"threadId\":\"x\"}"},"completedAtMs":1}}"#,
    r#"{"method":"turn/started","params":{"threadId":"t","turn":{"id":"u","items":[],"status":"inProgress","error":null}}}"#,
    r#"{"method":"thread/started","params":{"thread":{"id":"t","turns":[{"id":"u"}]}}}"#,
    r#"{"method":"thread/tokenUsage/updated","params":{"threadId":"t","turnId":"u","tokenUsage":{"total":{"totalTokens":1.5e3}}}}"#,
    r#"{"method":"codex/event/agent_message_delta","params":{"id":"0","msg":{"type":"x"},"conversationId":"t"}}"#,
    r#"{"method":"account/updated","params":{"authMode":null,"planType":"plus"}}"#,
    r#"{"id":0,"method":"item/fileChange/requestApproval","params":{"threadId":"t","turnId":"u","itemId":"i"}}"#,
    r#"{"method":"item/tool/call","id":"a","params":{"threadId":"t","turnId":"u","arguments":[1,{"threadId":"x"}]}}"#,
    r#"{"id":7,"result":{"turn":{"id":"u","items":[],"status":"completed"}}}"#,
    r#"{"error":{"code":-32600,"message":"no"},"id":4}"#,
];

/// What is put in somewhere: what may turn a line into one that means something else.
const PIECES: [&str; 30] = [
    " ",
    "\n",
    "\t",
    "\0",
    "\"",
    "\\",
    "\\u0064",
    "\\ud800",
    "\\x",
    ",",
    ":",
    "{",
    "}",
    "[",
    "]",
    "null",
    "1",
    "-",
    "1e",
    "é",
    r#""threadId":"other","#,
    r#""threadId":7,"#,
    r#""turnId":"\u0075","#,
    r#""thr\u0065adId":"other","#,
    r#""thread":{"id":"other"},"#,
    r#""turn":{"id":"other"},"#,
    r#""id":1,"#,
    r#","id":1"#,
    r#","params":{"threadId":"other"}"#,
    r#","method":"other""#,
];

/// One change: at some place some bytes go, and a piece comes.
fn change() -> impl Strategy<Value = (prop::sample::Index, usize, Option<&'static str>)> {
    let piece = prop::option::of(prop::sample::select(PIECES.as_slice()));
    (any::<prop::sample::Index>(), prop_oneof![4 => Just(0usize), 1 => 1usize..12], piece)
}

fn changed(line: &str, changes: &[(prop::sample::Index, usize, Option<&'static str>)]) -> String {
    let mut line = line.to_owned();
    for (place, gone, piece) in changes {
        let boundaries: Vec<usize> = line.char_indices().map(|(at, _)| at).chain([line.len()]).collect();
        let first = place.index(boundaries.len());
        let last = (first + gone).min(boundaries.len() - 1);
        line.replace_range(boundaries[first]..boundaries[last], piece.unwrap_or_default());
    }
    line
}

/// Where the short way says something, the long one says the same, and serde_json too.
fn compare(text: &str) -> Result<bool, TestCaseError> {
    let Some(found) = shortcut(text, &mut Beginning::default()) else {
        return Ok(false);
    };
    let message = Message { line: format!("{text}\0"), found };
    let in_full = find_in_full(text);
    prop_assert_eq!(Ok(&message.found), in_full.as_ref(), "{}", text);
    // serde_json refuses halves of surrogate pairs, numbers past its range, and depths past 128.
    let Ok(value) = serde_json::from_str::<Value>(text) else {
        prop_assert!(serde_json::from_str::<&serde_json::value::RawValue>(text).is_ok(), "{}", text);
        return Ok(true);
    };
    if message.shape() == Shape::Result {
        let id: Value = serde_json::from_str(message.id()).unwrap();
        let result: Value = serde_json::from_str(message.body()).unwrap();
        prop_assert_eq!(&value, &json!({"id": id, "result": result}), "{}", text);
        return Ok(true);
    }
    prop_assert_eq!(value["method"].as_str(), Some(message.method()), "{}", text);
    prop_assert!(value.get("id").is_none(), "{}", text);
    let params: Value = serde_json::from_str(message.body()).unwrap();
    prop_assert_eq!(&value["params"], &params, "{}", text);
    let turn = value["params"]["turnId"].as_str().unwrap_or_default();
    // A key that stands twice counts as it stands last, unless that is no text.
    if message.body().matches("turnId").nth(1).is_none() {
        prop_assert_eq!(turn, message.turn_id(), "{}", text);
    }
    if message.body().matches("hreadId").nth(1).is_none() && !message.body().contains("conversationId") {
        let thread = value["params"]["threadId"].as_str().unwrap_or_default();
        prop_assert_eq!(thread, message.thread_id(), "{}", text);
    }
    Ok(true)
}

#[test]
fn the_lines_that_come_by_the_thousand_take_the_short_way() {
    let short: Vec<bool> = LINES.iter().map(|line| compare(line).unwrap()).collect();
    let expected = [true, true, true, true, true, false, false, true, true, true, false, false, true, false];
    assert_eq!(short, expected);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(5_000))]

    #[test]
    fn the_short_way_sees_what_the_long_one_sees(
        line in prop::sample::select(LINES.as_slice()),
        changes in prop::collection::vec(change(), 1..4),
    ) {
        compare(&changed(line, &changes))?;
    }

    #[test]
    fn a_line_that_begins_as_the_last_one_is_read_as_any_other(
        line in prop::sample::select(LINES.as_slice()),
        changes in prop::collection::vec(prop::collection::vec(change(), 0..3), 1..5),
    ) {
        let mut last = Beginning::default();
        let mut message = Message::default();
        for changes in changes {
            let line = changed(line, &changes);
            let read = message.read_again(line.as_bytes(), &mut last);
            let in_full = Message::read_in_full(line.as_bytes());
            match (read, in_full) {
                (Ok(()), Ok(in_full)) => prop_assert_eq!(&message, &in_full),
                (read, in_full) => prop_assert_eq!(read.err(), in_full.err(), "{}", line),
            }
        }
    }
}
