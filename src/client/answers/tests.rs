//! Answers and requests by hand. `tests/answers_schema.rs` holds the same to the server's own schema.
#![forbid(unsafe_code)]

use super::*;
use crate::base::status::CODEX_E_JSON;
use crate::rpc::decline::{Answer, answer_at_once, decline};

const COMMAND: &str = "item/commandExecution/requestApproval";
const PERMISSIONS: &str = "item/permissions/requestApproval";
const QUESTIONS: &str = "item/tool/requestUserInput";
const ELICITATION: &str = "mcpServer/elicitation/request";

const ALL: [&str; 11] = [
    COMMAND,
    "item/fileChange/requestApproval",
    PERMISSIONS,
    QUESTIONS,
    "item/tool/call",
    ELICITATION,
    "account/chatgptAuthTokens/refresh",
    "attestation/generate",
    "currentTime/read",
    "applyPatchApproval",
    "execCommandApproval",
];

fn passes(method: &str, params: &str, result: &str) {
    check(method, params, result).unwrap_or_else(|error| panic!("{method} {result}: {error}"));
}

fn refusal(method: &str, params: &str, result: &str) -> String {
    let error = check(method, params, result).expect_err(result);
    assert_eq!(error.code(), CODEX_E_INVALID_ARGUMENT, "{result}");
    assert_eq!(error.detail("method").and_then(|method| method.as_str()), Some(method));
    error.message().to_owned()
}

#[test]
fn a_refusal_shows_the_right_shape() {
    for (method, result, expected) in [
        (
            PERMISSIONS,
            r#"{"decision":"accept"}"#,
            r#"item/permissions/requestApproval takes {"permissions":{…},"scope":"turn"}, not a decision"#,
        ),
        (
            COMMAND,
            r#"{"decision":"allow"}"#,
            r#"item/commandExecution/requestApproval takes {"decision":"accept"}, or "acceptForSession", "decline", "cancel": decision is "allow""#,
        ),
        (
            "item/tool/call",
            r#"{"success":true}"#,
            r#"item/tool/call takes {"contentItems":[{"type":"inputText","text":"…"}],"success":true}: contentItems is missing"#,
        ),
        (
            "currentTime/read",
            r#"{"currentTimeAt":1.5}"#,
            r#"currentTime/read takes {"currentTimeAt":1700000000}: currentTimeAt is 1.5, not a whole number in its range"#,
        ),
        (
            "execCommandApproval",
            r#"{"decision":"denied"}"#,
            r#"execCommandApproval takes {"decision":"approved"}, or "approved_for_session", "abort", {"denied":{"rejection":"why"}}: denied is written as {"denied":{"rejection":"why"}}"#,
        ),
    ] {
        assert_eq!(refusal(method, "{}", result), expected);
    }
}

#[test]
fn every_method_refuses_what_is_no_object() {
    for method in ALL {
        for result in ["null", "true", "1", r#""accept""#, "[]", "{}", r#"{"decision":null}"#] {
            let message = refusal(method, "{}", result);
            assert!(message.starts_with(&format!("{method} takes {{\"")), "{message}");
        }
        for result in ["", "{", "{} {}", r#"{"decision":"accept","decision":"decline"}"#] {
            assert_eq!(check(method, "{}", result).unwrap_err().code(), CODEX_E_JSON, "{result}");
        }
    }
}

#[test]
fn the_library_s_own_answers_pass() {
    for method in ALL {
        for answer in [Some(decline(method)), answer_at_once(method)].into_iter().flatten() {
            if let Answer::Result(result) = answer {
                passes(method, "{}", &result);
            }
        }
    }
}

#[test]
fn unknown_methods_and_members_pass() {
    passes("item/future/request", "{}", r#"{"anything":1}"#);
    passes("item/future/request", "", "null");
    passes(COMMAND, "{}", r#"{"decision":"accept","future":{"a":1e400}}"#);
    passes(
        "item/tool/call",
        "{}",
        r#"{"contentItems":[{"type":"inputText","text":"a","future":1}],"success":true,"x":null}"#,
    );
}

#[test]
fn an_unknown_decision_passes_where_it_is_offered() {
    let offers = r#"{"availableDecisions":["accept","acceptForProject",{"acceptForHost":{"host":"h"}}]}"#;
    passes(COMMAND, offers, r#"{"decision":"acceptForProject"}"#);
    passes(COMMAND, offers, r#"{"decision":{"acceptForHost":{"host":"h"}}}"#);
    passes("item/fileChange/requestApproval", offers, r#"{"decision":"acceptForProject"}"#);
    refusal(COMMAND, offers, r#"{"decision":"acceptForUniverse"}"#);
    refusal(COMMAND, "{}", r#"{"decision":"acceptForProject"}"#);
    for params in
        ["{}", "null", "", r#"{"availableDecisions":null}"#, r#"{"availableDecisions":"acceptForProject"}"#]
    {
        refusal(COMMAND, params, r#"{"decision":"acceptForProject"}"#);
    }
    // The known ones pass unasked: the server honours them.
    passes(COMMAND, r#"{"availableDecisions":["accept"]}"#, r#"{"decision":"decline"}"#);
}

#[test]
fn amendments_have_their_members() {
    for (result, named) in [
        (r#"{"decision":"acceptWithExecpolicyAmendment"}"#, "is written as"),
        (r#"{"decision":{"acceptWithExecpolicyAmendment":{}}}"#, "execpolicy_amendment is missing; right is"),
        (
            r#"{"decision":{"acceptWithExecpolicyAmendment":{"execpolicy_amendment":"git"}}}"#,
            "a string, not an array",
        ),
        (
            r#"{"decision":{"acceptWithExecpolicyAmendment":{"execpolicy_amendment":[1]}}}"#,
            "execpolicy_amendment[0] is a number",
        ),
        (r#"{"decision":{"acceptWithExecpolicyAmendment":null}}"#, "is null, not an object"),
        (
            r#"{"decision":{"applyNetworkPolicyAmendment":{"network_policy_amendment":{"host":"h"}}}}"#,
            "action is missing",
        ),
        (
            r#"{"decision":{"applyNetworkPolicyAmendment":{"network_policy_amendment":{"host":"h","action":"drop"}}}}"#,
            "not one of allow, deny",
        ),
        (r#"{"decision":{"accept":{}}}"#, "accept is written as a word"),
        (r#"{"decision":{}}"#, "not a word or an object with one member"),
        (r#"{"decision":{"a":1,"b":2}}"#, "not a word or an object with one member"),
        (r#"{"decision":{"other":1}}"#, "the member \"other\""),
        (r#"{"decision":true}"#, "decision is true or false"),
    ] {
        let message = refusal(COMMAND, "{}", result);
        assert!(message.contains(named), "{result}: {message}");
    }
    let amendment = r#"{"decision":{"acceptWithExecpolicyAmendment":{"execpolicy_amendment":["git"]}}}"#;
    passes(COMMAND, "{}", amendment);
    refusal("item/fileChange/requestApproval", "{}", amendment);
    refusal("execCommandApproval", "{}", r#"{"decision":"accept"}"#);
    refusal(COMMAND, "{}", r#"{"decision":"approved"}"#);
}

#[test]
fn questions_are_answered_by_their_ids() {
    let params =
        r#"{"questions":[{"id":"colour","header":"h","question":"q"},{"id":"p\u0069n","isSecret":true}]}"#;
    for result in [
        r#"{"answers":{}}"#,
        r#"{"answers":{"colour":{"answers":[]}}}"#,
        r#"{"answers":{"colour":{"answers":["red","blue"]},"pin":{"answers":["1234"]}}}"#,
    ] {
        passes(QUESTIONS, params, result);
    }
    let message = refusal(QUESTIONS, params, r#"{"answers":{"color":{"answers":["red"]}}}"#);
    assert!(message.contains(r#"takes {"answers":{"colour":{"answers":["…"]}}}"#), "{message}");
    assert!(message.contains(r#"nobody asked "color"; the questions are colour, pin"#), "{message}");
    for result in [
        r#"{"answers":{"pin":"1234"}}"#,
        r#"{"answers":{"pin":["1234"]}}"#,
        r#"{"answers":{"pin":{"answers":"1234"}}}"#,
        r#"{"answers":{"pin":{"answers":[1234]}}}"#,
        r#"{"answers":{"pin":{"answer":["1234"]}}}"#,
        r#"{"answers":["1234"]}"#,
        r#"{"pin":{"answers":["1234"]}}"#,
    ] {
        let message = refusal(QUESTIONS, params, result);
        assert!(!message.contains("1234"), "a secret in {message}");
    }
    // Without the questions any id may be right.
    passes(QUESTIONS, "{}", r#"{"answers":{"color":{"answers":["red"]}}}"#);
    passes(QUESTIONS, "{", r#"{"answers":{"color":{"answers":["red"]}}}"#);
}

#[test]
fn a_form_is_filled_in_as_it_was_asked() {
    let params = r#"{"mode":"form","requestedSchema":{"type":"object","required":["name"],"properties":{
        "name":{"type":"string"},"age":{"type":"integer"},"rate":{"type":"number"},"on":{"type":"boolean"},
        "tags":{"type":"array","items":{"type":"string","enum":["a"]}},"kind":{"enum":["x"]}}}}"#;
    for result in [
        r#"{"action":"accept","content":{"name":"n"}}"#,
        r#"{"action":"accept","content":{"name":"n","age":1,"rate":1.5,"on":true,"tags":["a"],"kind":"x","more":{}},"_meta":{"a":1}}"#,
        r#"{"action":"decline"}"#,
        r#"{"action":"cancel","content":null}"#,
        r#"{"action":"decline","content":{"name":1}}"#,
    ] {
        passes(ELICITATION, params, result);
    }
    for (result, named) in [
        (r#"{"action":"accept"}"#, "content is missing, and with it \"name\""),
        (r#"{"action":"accept","content":null}"#, "content is missing"),
        (r#"{"action":"accept","content":"n"}"#, "content is a string, not an object"),
        (r#"{"action":"accept","content":{}}"#, "content.name is missing"),
        (r#"{"action":"accept","content":{"name":1}}"#, "content.name is a number, not a string"),
        (r#"{"action":"accept","content":{"name":"n","age":"1"}}"#, "content.age is a string, not a number"),
        (r#"{"action":"accept","content":{"name":"n","on":"yes"}}"#, "content.on is a string"),
        (r#"{"action":"accept","content":{"name":"n","tags":"a"}}"#, "content.tags is a string"),
        (r#"{"action":"allow","content":{"name":"n"}}"#, "\"allow\", not one of accept, decline, cancel"),
        (r#"{"content":{"name":"n"}}"#, "action is missing"),
        (r#"{"decision":"accept"}"#, "\"cancel\", not a decision"),
    ] {
        let message = refusal(ELICITATION, params, result);
        assert!(message.contains(named), "{result}: {message}");
    }
    // A form without fields, another mode, or none that can be read: nothing to hold it to.
    for params in [
        r#"{"mode":"form","requestedSchema":{"type":"object","properties":{}}}"#,
        r#"{"mode":"url","url":"https://example.org","message":"m","elicitationId":"e"}"#,
        r#"{"mode":"openai/userVerification","challenge":"c"}"#,
        "{}",
        "[",
    ] {
        passes(ELICITATION, params, r#"{"action":"accept"}"#);
        passes(ELICITATION, params, r#"{"action":"accept","content":{"proof":[1]}}"#);
    }
}

#[test]
fn a_secret_never_gets_into_the_message() {
    for result in [
        r#"{"accessToken":"sk-secret"}"#,
        r#"{"accessToken":["sk-secret"],"chatgptAccountId":"a"}"#,
        r#"{"access_token":"sk-secret","chatgptAccountId":"a"}"#,
        r#"{"accessToken":"sk-secret","chatgptAccountId":"a","chatgptPlanType":1}"#,
        r#""sk-secret""#,
    ] {
        let message = refusal("account/chatgptAuthTokens/refresh", r#"{"reason":"unauthorized"}"#, result);
        assert!(!message.contains("sk-secret"), "{message}");
    }
}
