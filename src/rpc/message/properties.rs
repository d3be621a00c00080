//! The short way, held to the long one, and to serde_json: over the shapes of the protocol and mutations of them.
#![forbid(unsafe_code)]

use std::sync::LazyLock;

use proptest::prelude::*;
use serde_json::{Value, json};

use super::shortcut::{answer, shortcut};
use super::{Beginning, Held, Message, Names, Shape, What};
use crate::base::json;

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

/// What the real codex has said: as it was recorded, and with its members in the order in which codex writes them.
static SAID: LazyLock<Vec<String>> = LazyLock::new(|| {
    let notifications = include_str!("../../../tests/corpus/notifications.jsonl");
    let requests = include_str!("../../../tests/corpus/requests.jsonl");
    let in_order = |line: &str| {
        let members: Vec<_> = json::members(line).map(Result::unwrap).collect();
        let of = |name: &str| {
            let found = members.iter().filter(move |(key, _)| key == name);
            found.map(|(key, value)| format!("{}:{value}", json::quote(key))).collect::<Vec<_>>()
        };
        format!("{{{}}}", ["method", "id", "params", "emittedAtMs"].map(of).concat().join(","))
    };
    let recorded = notifications.lines().chain(requests.lines());
    recorded.flat_map(|line| [line.to_owned(), in_order(line)]).collect()
});

/// What is put in somewhere: what may turn a line into one that means something else.
const PIECES: [&str; 35] = [
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
    r#""turn":{},"#,
    r#""turn":"other","#,
    r#""id":"other","#,
    r#""\u0069d":"other","#,
    r#""id":"\u0069","#,
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
    let short = shortcut(text).map(|(places, _)| What::Short(places));
    let Some(what) = short.or_else(|| answer(text).map(What::Full)) else {
        return Ok(false);
    };
    let message = Message { line: Held::Bytes(format!("{text}\0").into_bytes()), what };
    let in_full = Message::read_in_full(text.as_bytes());
    prop_assert_eq!(Ok(&message), in_full.as_ref(), "{}", text);
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
    // A key that stands twice counts as it stands last, unless that is no text.
    let is_once = |key: &str| message.body().matches(key).nth(1).is_none();
    if is_once("turnId") && is_once("\"turn\"") {
        let turn = params["turnId"].as_str().or(params["turn"]["id"].as_str()).unwrap_or_default();
        prop_assert_eq!(turn, message.turn_id(), "{}", text);
    }
    if is_once("hreadId") && is_once("\"thread\"") && !message.body().contains("conversationId") {
        let thread = params["threadId"].as_str().or(params["thread"]["id"].as_str()).unwrap_or_default();
        prop_assert_eq!(thread, message.thread_id(), "{}", text);
    }
    Ok(true)
}

/// A line that stands before others is found to be like the one before only if it is a delta of the same turn. The first
/// `\n` ends it.
fn same_among_others(received: &[u8], last: &Beginning) -> Result<(), TestCaseError> {
    let Some(delta) = last.same(received) else {
        return Ok(());
    };
    let line = received.split(|byte| *byte == b'\n').next().unwrap_or_default();
    prop_assert_eq!(delta.line, line);
    let message = Message::from_delta(&[line, b"\0"].concat(), delta.places);
    prop_assert_eq!(Ok(message), Message::read_in_full(line));
    Ok(())
}

/// A line that stands before others is found to be known only as the delta that it is. The first `\n` ends it.
fn known_among_others(received: &[u8], last: &mut Beginning) -> Result<(), TestCaseError> {
    let Some(known) = last.known(received) else {
        return Ok(());
    };
    let line = received.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let in_full = Message::read_in_full(line).map_err(TestCaseError::fail)?;
    let names = Names { thread_id: in_full.thread_id(), turn_id: in_full.turn_id() };
    prop_assert_eq!(last.names(&known), names);
    prop_assert!(known.is_remembered() && known.delta().is_some() && in_full.is_delta());
    prop_assert_eq!((known.length(), known.into_message()), (line.len(), in_full));
    Ok(())
}

/// A line that follows others is the message that it is by itself, in whichever way it is read.
fn same_as_in_full(line: &[u8], last: &mut Beginning) -> Result<(), TestCaseError> {
    let in_full = Message::read_in_full(line);
    let shown = String::from_utf8_lossy(line);
    let among_others = [line, b"\n{\"method\":\"item"].concat();
    same_among_others(&among_others, last)?;
    known_among_others(&among_others, last)?;
    match (last.read(line), in_full) {
        (Ok(read), Ok(in_full)) => {
            if let Some(delta) = read.delta() {
                prop_assert!(in_full.is_delta(), "{}", shown);
                let names = Names { thread_id: in_full.thread_id(), turn_id: in_full.turn_id() };
                prop_assert_eq!(last.names(&read), names, "{}", shown);
                prop_assert_eq!(delta.thread_id(), in_full.thread_id(), "{}", shown);
                prop_assert_eq!(delta.turn_id(), in_full.turn_id(), "{}", shown);
                prop_assert_eq!(delta.method(), in_full.method(), "{}", shown);
                prop_assert_eq!(delta.text().as_bytes(), line);
                prop_assert_eq!(&Message::from_delta(in_full.bytes_with_nul(), delta.places), &in_full);
            }
            prop_assert_eq!(read.into_message(), in_full);
        }
        (read, in_full) => {
            prop_assert_eq!(read.err(), in_full.err(), "{}", shown);
        }
    }
    Ok(())
}

#[test]
fn the_lines_that_come_by_the_thousand_take_the_short_way() {
    let short: Vec<bool> = LINES.iter().map(|line| compare(line).unwrap()).collect();
    let expected = [true, true, true, true, true, true, true, true, true, true, false, false, true, false];
    assert_eq!(short, expected);
}

#[test]
fn what_codex_has_said_is_read_in_the_same_way_by_both() {
    let mut last = Beginning::default();
    let mut short = 0;
    for line in SAID.iter() {
        short += usize::from(compare(line).unwrap());
        // After another one, after the same, and after one with another text and time.
        for _ in 0..2 {
            same_as_in_full(line.as_bytes(), &mut last).unwrap();
        }
        same_as_in_full(line.replace("\"delta\":\"", "\"delta\":\"\\u00e9 ").as_bytes(), &mut last).unwrap();
        same_as_in_full(line.replace("\"emittedAtMs\":1", "\"emittedAtMs\":12").as_bytes(), &mut last)
            .unwrap();
    }
    assert!(short > 20, "{short} of {}", SAID.len());
}

/// A line of those above, or one that codex has said.
fn line() -> impl Strategy<Value = &'static str> {
    let said = (0..SAID.len()).prop_map(|at| SAID[at].as_str());
    prop_oneof![prop::sample::select(LINES.as_slice()), said]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(5_000))]

    #[test]
    fn the_short_way_sees_what_the_long_one_sees(
        line in line(),
        changes in prop::collection::vec(change(), 1..4),
    ) {
        compare(&changed(line, &changes))?;
    }

    #[test]
    fn a_line_that_begins_as_the_last_one_is_read_as_any_other(
        line in line(),
        changes in prop::collection::vec(prop::collection::vec(change(), 0..3), 1..5),
    ) {
        let mut last = Beginning::default();
        for changes in changes {
            let line = changed(line, &changes);
            same_as_in_full(line.as_bytes(), &mut last)?;
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(30))]

    #[test]
    fn lines_of_many_turns_among_each_other_are_read_as_each_by_itself(
        lines in prop::collection::vec((line(), 0..300_u32, prop::option::weighted(0.1, change())), 1..2000),
    ) {
        let mut last = Beginning::default();
        for (line, turn, change) in lines {
            let line = line.replace(r#""turnId":"u""#, &format!(r#""turnId":"turn-{turn:08}""#));
            let changes: Vec<_> = change.into_iter().collect();
            same_as_in_full(changed(&line, &changes).as_bytes(), &mut last)?;
        }
    }
}
