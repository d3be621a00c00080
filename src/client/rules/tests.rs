//! Rules against requests: what matches, and the ways past a rule that don't work.
#![forbid(unsafe_code)]

use serde_json::{Value, json};

use super::*;

const COMMAND: &str = "item/commandExecution/requestApproval";
const FILES: &str = "item/fileChange/requestApproval";
const ACCEPT: &str = r#"{"decision":"accept"}"#;
const DECLINE: &str = r#"{"decision":"decline"}"#;

fn rules(rules: Value) -> Rules {
    Rules::read(&rules).unwrap_or_else(|error| panic!("{rules}: {error}"))
}

fn refusal(value: Value) -> String {
    let error = Rules::read(&value).map(|_| ()).expect_err(&value.to_string());
    assert_eq!(error.code(), CODEX_E_INVALID_ARGUMENT, "{value}");
    assert!(error.message().starts_with("options_json: approvals"), "{error}");
    error.message().to_owned()
}

/// A request as the server sends it.
fn command(text: &str) -> Value {
    json!({
        "kind": "command", "threadId": "t", "turnId": "u", "itemId": "call_1", "startedAtMs": 1,
        "environmentId": "local", "reason": "need it", "command": text, "cwd": "/srv/project",
        "commandActions": [{"type": "unknown", "command": text}], "proposedExecpolicyAmendment": ["git"],
        "availableDecisions": ["accept", {"acceptWithExecpolicyAmendment": {"execpolicy_amendment": ["git"]}}, "cancel"],
    })
}

fn with(mut params: Value, key: &str, value: Value) -> Value {
    params[key] = value;
    params
}

fn answer(rules: &Rules, method: &str, params: &Value) -> Option<Ruling> {
    rules.answer(method, &params.to_string())
}

fn result(text: &str) -> Option<Ruling> {
    Some(Ruling::Answer(text.into()))
}

fn accepting(words: Value) -> Rules {
    rules(json!([{"method": COMMAND, "command": words, "decision": "accept"}]))
}

fn shell(script: &str) -> Value {
    let quoted = script.replace('\'', "'\"'\"'");
    command(&format!("/bin/bash -lc '{quoted}'"))
}

#[test]
fn a_command_is_matched_word_by_word() {
    let list = accepting(json!(["git", "status", "*"]));
    for text in ["git status src", "/bin/bash -lc 'git status src'", "/bin/zsh -c \"git status 'a b'\""] {
        assert_eq!(answer(&list, COMMAND, &command(text)), result(ACCEPT), "{text}");
    }
    for text in
        ["git status", "git status a b", "git stat a", "git", "git statusx a", "/usr/bin/git status a"]
    {
        assert_eq!(answer(&list, COMMAND, &command(text)), None, "{text}");
    }
}

#[test]
fn two_stars_are_any_number_of_arguments() {
    let list = accepting(json!(["git", "log", "**"]));
    for text in ["git log", "git log -1", "git log --oneline -- src 'a b'"] {
        assert_eq!(answer(&list, COMMAND, &shell(text)), result(ACCEPT), "{text}");
    }
    assert_eq!(answer(&list, COMMAND, &shell("git push")), None);
    // No wildcards inside of words.
    let literal = accepting(json!(["cat", "src/*"]));
    assert_eq!(answer(&literal, COMMAND, &shell("cat src/a")), None);
    assert_eq!(answer(&literal, COMMAND, &shell("cat 'src/*'")), result(ACCEPT));
}

#[test]
fn one_star_accepts_no_option() {
    let list = accepting(json!(["rg", "*"]));
    assert_eq!(answer(&list, COMMAND, &shell("rg pattern")), result(ACCEPT));
    for text in ["rg --pre=evil", "rg -f", "rg '-f'", "rg \"-f\"", "rg -"] {
        assert_eq!(answer(&list, COMMAND, &shell(text)), None, "{text}");
    }
    let option = accepting(json!(["rg", "-n", "*"]));
    assert_eq!(answer(&option, COMMAND, &shell("rg -n pattern")), result(ACCEPT));
    // A rule that doesn't accept takes the wider reading.
    let list = rules(json!([{"method": COMMAND, "command": ["git", "push", "*"], "decision": "decline"}]));
    assert_eq!(answer(&list, COMMAND, &shell("git push --force")), result(DECLINE));
}

#[test]
fn nothing_is_smuggled_past_an_accept_rule() {
    let list = accepting(json!(["git", "status", "**"]));
    for script in [
        "git status; rm -rf ~",
        "git status && rm -rf ~",
        "git status || rm -rf ~",
        "git status & rm -rf ~",
        "git status | sh",
        "git status |& sh",
        "git status\nrm -rf ~",
        "git status \\\n; rm -rf ~",
        "git status > ~/.bashrc",
        "git status >> ~/.bashrc",
        "git status < /etc/passwd",
        "git status <(rm -rf ~)",
        "git status $(rm -rf ~)",
        "git status `rm -rf ~`",
        "git status \"$(rm -rf ~)\"",
        "git status \"`rm -rf ~`\"",
        "git status $IFS",
        "git status ${x:-y}",
        "git status \"$x\"",
        "git status $'\\x3b'",
        "git status ~",
        "git status *",
        "git status ?",
        "git status [a]",
        "git status {a,b}",
        "git status # ; rm",
        "git status !x",
        "git status =rm",
        "git status\\ x",
        "(git status)",
        "{ git status; }",
        "! git status",
        "time git status",
        "exec git status",
        "eval git status",
        "command git status",
        "env git status",
        "sudo git status",
        "nohup git status",
        "xargs git status",
        "GIT_DIR=/x git status",
        "GIT_PAGER='rm -rf ~' git status",
        "PATH=/tmp git status",
        "./git status",
        "/tmp/git status",
        "bash -c 'git status'",
        "git -c core.fsmonitor=evil status",
        "git -C / status",
        "git  'status; rm'",
        "'git status'",
        "git sta''tus'x'",
        "ｇit status",
        "git\u{a0}status",
        "git status\u{0}",
        "if git status",
        "function git status",
        "alias git=rm",
    ] {
        assert_eq!(answer(&list, COMMAND, &shell(script)), None, "{script:?}");
    }
    for text in [
        "git status; rm -rf ~",
        "/bin/bash -lc 'git status' ; rm",
        "/bin/bash -lc 'git status' x",
        "/bin/bash -lc git status; rm",
        "/bin/bash -ilc 'git status'",
        "/bin/bash --rcfile /tmp/x -lc 'git status'",
        "/tmp/bash -lc 'git status'",
        "bash -lc 'git status'",
        "/bin/../tmp/bash -lc 'git status'",
        "A=b /bin/bash -lc 'git status'",
        "/bin/bash -lc \"/bin/bash -lc 'git status'\"",
        "/usr/bin/env bash -lc 'git status'",
        "<command included NUL byte>",
        "",
    ] {
        assert_eq!(answer(&list, COMMAND, &command(text)), None, "{text:?}");
    }
}

#[test]
fn an_accept_rule_wants_a_plain_request() {
    let list = accepting(json!(["git", "status"]));
    let plain = command("git status");
    assert_eq!(answer(&list, COMMAND, &plain), result(ACCEPT));
    for (key, value) in [
        ("additionalPermissions", json!({"network": {"enabled": true}})),
        ("additionalPermissions", json!({})),
        ("networkApprovalContext", json!({"host": "example.org", "protocol": "https"})),
        ("kind", json!("writeStdin")),
        ("kind", json!("humanCommand")),
        ("kind", json!(1)),
        ("environmentId", json!("remote")),
        ("grantRoot", json!("/")),
        ("shell", json!("/tmp/evil")),
        ("command", json!(null)),
        ("command", json!(["git", 1])),
        ("command", json!({"git": "status"})),
        ("availableDecisions", json!(["decline", "cancel"])),
        ("availableDecisions", json!([])),
        ("availableDecisions", json!("accept")),
    ] {
        let params = with(plain.clone(), key, value);
        assert_eq!(answer(&list, COMMAND, &params), None, "{params}");
    }
    for (key, value) in [
        ("additionalPermissions", json!(null)),
        ("networkApprovalContext", json!(null)),
        ("kind", json!(null)),
        ("environmentId", json!(null)),
        ("availableDecisions", json!(null)),
        ("approvalId", json!("a")),
        ("proposedNetworkPolicyAmendments", json!([{"host": "example.org", "action": "allow"}])),
    ] {
        let params = with(plain.clone(), key, value);
        assert_eq!(answer(&list, COMMAND, &params), result(ACCEPT), "{params}");
    }
    let least = r#"{"threadId":"t","turnId":"u","itemId":"i","startedAtMs":1,"command":"git status"}"#;
    assert_eq!(list.answer(COMMAND, least), result(ACCEPT));
    for params in [
        "",
        "null",
        "[]",
        "{",
        r#"{"command":"git push","command":"git status"}"#,
        r#"{"command":"git push","comm\u0061nd":"git status"}"#,
    ] {
        assert_eq!(list.answer(COMMAND, params), None, "{params}");
    }
}

#[test]
fn a_folder_is_held_against_the_request_s() {
    let list = rules(
        json!([{"method": COMMAND, "command": ["make"], "cwd": "/srv/project/", "decision": "accept"}]),
    );
    for cwd in ["/srv/project", "/srv/project/src", "/srv/./project//src/"] {
        let params = with(command("make"), "cwd", json!(cwd));
        assert_eq!(answer(&list, COMMAND, &params), result(ACCEPT), "{cwd}");
    }
    for cwd in [
        json!("/srv"),
        json!("/srv/project-evil"),
        json!("/srv/project/../evil"),
        json!("/srv/evil/../project"),
        json!("/srv/PROJECT"),
        json!("project"),
        json!(""),
        json!(null),
        json!(1),
    ] {
        let params = with(command("make"), "cwd", cwd.clone());
        assert_eq!(answer(&list, COMMAND, &params), None, "{cwd}");
    }
}

#[test]
fn the_first_rule_that_matches_answers() {
    let list = rules(json!([
        {"method": COMMAND, "command": ["git", "push", "**"], "decision": "ask"},
        {"method": COMMAND, "command": ["git", "**"], "decision": "accept"},
        {"method": COMMAND, "command": ["make"], "decision": "acceptForSession"},
        {"method": COMMAND, "command": ["rm", "**"], "decision": "cancel"},
        {"method": [COMMAND, FILES], "decision": "decline"},
        {"method": COMMAND, "command": ["rm", "**"], "decision": "accept"},
    ]));
    assert_eq!(answer(&list, COMMAND, &command("git push")), Some(Ruling::Ask));
    assert_eq!(answer(&list, COMMAND, &command("git pull")), result(ACCEPT));
    assert_eq!(answer(&list, COMMAND, &command("rm x")), result(r#"{"decision":"cancel"}"#));
    assert_eq!(answer(&list, COMMAND, &command("true; true")), result(DECLINE));
    assert_eq!(answer(&list, FILES, &json!({"grantRoot": "/"})), result(DECLINE));
    assert_eq!(list.answer("item/tool/call", "{}"), None);
    assert_eq!(list.answer("account/chatgptAuthTokens/refresh", "{}"), None);
    assert_eq!(list.answer("unknown/method", "{}"), None);
    assert_eq!(rules(json!([])).answer(COMMAND, "{}"), None);
}

#[test]
fn for_a_session_only_where_it_is_offered() {
    let list = rules(json!([{"method": COMMAND, "command": ["make"], "decision": "acceptForSession"}]));
    let for_session = result(r#"{"decision":"acceptForSession"}"#);
    let offered =
        |offered: Value| answer(&list, COMMAND, &with(command("make"), "availableDecisions", offered));
    assert_eq!(offered(json!(null)), for_session);
    assert_eq!(offered(json!(["accept", "acceptForSession"])), for_session);
    assert_eq!(offered(json!(["accept", "cancel"])), result(ACCEPT));
    assert_eq!(offered(json!(["cancel"])), None);
    // The smaller decision is not made the greater one.
    let once = accepting(json!(["make"]));
    let params = with(command("make"), "availableDecisions", json!(["acceptForSession", "cancel"]));
    assert_eq!(answer(&once, COMMAND, &params), None);
}

#[test]
fn a_rule_that_may_forbid_it_keeps_a_later_one_from_accepting() {
    let list = rules(json!([
        {"method": COMMAND, "cwd": "/srv/production", "decision": "decline"},
        {"method": COMMAND, "command": ["make"], "decision": "accept"},
        {"method": COMMAND, "command": ["true"], "decision": "decline"},
    ]));
    let there = |text: &str, cwd: &str| answer(&list, COMMAND, &with(command(text), "cwd", json!(cwd)));
    assert_eq!(there("make", "/srv/production/x"), result(DECLINE));
    assert_eq!(there("make", "/srv/test"), result(ACCEPT));
    assert_eq!(there("make", "/srv/test/../production"), Some(Ruling::Ask));
    assert_eq!(there("make", "/srv/Production"), Some(Ruling::Ask));
    assert_eq!(there("make", "relative"), Some(Ruling::Ask));
    assert_eq!(there("true", "relative"), result(DECLINE));
    assert_eq!(there("false", "relative"), None);
}

#[test]
fn rules_that_don_t_accept_match_whatever_the_request_carries() {
    let list = rules(json!([{"method": COMMAND, "command": ["rm", "**"], "decision": "decline"}]));
    let params = with(shell("rm -rf x"), "additionalPermissions", json!({"network": {"enabled": true}}));
    assert_eq!(answer(&list, COMMAND, &with(params, "future", json!(1))), result(DECLINE));
    let all = rules(json!([{"method": COMMAND, "decision": "cancel"}]));
    let cancel = result(r#"{"decision":"cancel"}"#);
    assert_eq!(answer(&all, COMMAND, &shell("a; b")), cancel);
    assert_eq!(answer(&all, COMMAND, &json!({"networkApprovalContext": {"host": "h"}})), cancel);
    // Input for a terminal is no command.
    let params = with(command("rm x"), "kind", json!("writeStdin"));
    assert_eq!(answer(&list, COMMAND, &params), None);
}

#[test]
fn file_changes_are_accepted_without_a_root_or_below_the_rule_s() {
    let plain = json!({"threadId": "t", "turnId": "u", "itemId": "i", "startedAtMs": 1, "reason": null, "grantRoot": null});
    let rooted = |root: &str| with(plain.clone(), "grantRoot", json!(root));
    let all = rules(json!([{"method": FILES, "decision": "accept"}]));
    assert_eq!(answer(&all, FILES, &plain), result(ACCEPT));
    assert_eq!(answer(&all, FILES, &rooted("/srv/project")), None);
    assert_eq!(answer(&all, FILES, &with(plain.clone(), "future", json!(true))), None);
    let below = rules(json!([{"method": FILES, "grantRoot": "/srv", "decision": "acceptForSession"}]));
    assert_eq!(answer(&below, FILES, &rooted("/srv/project")), result(r#"{"decision":"acceptForSession"}"#));
    for root in ["/", "/srv/../etc", "/srvx", "srv"] {
        assert_eq!(answer(&below, FILES, &rooted(root)), None, "{root}");
    }
    assert_eq!(answer(&below, FILES, &plain), None);
}

#[test]
fn the_legacy_requests_have_words_of_their_own() {
    let decisions = |method: &str, decision: &str| match method {
        "execCommandApproval" if decision.starts_with("accept") => {
            rules(json!([{"method": method, "command": ["git", "status"], "decision": decision}]))
        }
        _ => rules(json!([{"method": method, "decision": decision}])),
    };
    let exec = json!({"conversationId": "t", "callId": "c", "approvalId": null, "cwd": "/srv", "reason": null,
        "command": ["/bin/bash", "-lc", "git status"], "parsedCmd": []});
    let patch = json!({"conversationId": "t", "callId": "c", "reason": null, "grantRoot": null,
        "fileChanges": {"/srv/a": {"type": "add", "content": "x"}}});
    for (method, params) in [("execCommandApproval", &exec), ("applyPatchApproval", &patch)] {
        for (decision, expected) in [
            ("accept", r#"{"decision":"approved"}"#),
            ("acceptForSession", r#"{"decision":"approved_for_session"}"#),
            ("decline", r#"{"decision":{"denied":{"rejection":"declined by the client"}}}"#),
            ("cancel", r#"{"decision":"abort"}"#),
        ] {
            assert_eq!(answer(&decisions(method, decision), method, params), result(expected), "{method}");
        }
    }
    let accept = decisions("execCommandApproval", "accept");
    for words in [
        json!(["git", "status; rm"]),
        json!(["/bin/bash", "-lc", "git status; rm"]),
        json!(["git status"]),
        json!("git status; rm"),
        json!([]),
    ] {
        let params = with(exec.clone(), "command", words);
        assert_eq!(answer(&accept, "execCommandApproval", &params), None, "{params}");
    }
}

#[test]
fn all_files_of_a_patch_must_be_in_place() {
    let method = "applyPatchApproval";
    let patch = |changes: Value| json!({"conversationId": "t", "callId": "c", "fileChanges": changes});
    let add = || json!({"type": "add", "content": ""});
    let moved = |to: Value| json!({"type": "update", "unified_diff": "", "move_path": to});
    let accept = rules(json!([{"method": method, "paths": ["/srv/a", "/srv/b"], "decision": "accept"}]));
    let approved = result(r#"{"decision":"approved"}"#);
    for changes in [
        json!({"/srv/a/x": add()}),
        json!({"/srv/a/x": add(), "/srv/b/y": add()}),
        json!({"/srv/a/x": moved(json!("/srv/b/x"))}),
        json!({"/srv/a/x": moved(json!(null))}),
    ] {
        assert_eq!(answer(&accept, method, &patch(changes.clone())), approved, "{changes}");
    }
    for changes in [
        json!({}),
        json!({"/srv/a/x": add(), "/etc/passwd": add()}),
        json!({"/srv/a/x": moved(json!("/etc/passwd"))}),
        json!({"/srv/a/x": moved(json!(["/srv/a"]))}),
        json!({"/srv/a/../c": add()}),
        json!({"x": add()}),
        json!([]),
    ] {
        assert_eq!(answer(&accept, method, &patch(changes.clone())), None, "{changes}");
    }
    let decline = rules(json!([
        {"method": method, "paths": ["/etc"], "decision": "cancel"},
        {"method": method, "decision": "accept"},
    ]));
    let abort = result(r#"{"decision":"abort"}"#);
    assert_eq!(answer(&decline, method, &patch(json!({"/srv/x": add(), "/etc/passwd": add()}))), abort);
    assert_eq!(answer(&decline, method, &patch(json!({"/srv/x": add()}))), approved);
    assert_eq!(answer(&decline, method, &patch(json!({"/srv/../etc/x": add()}))), Some(Ruling::Ask));
}

#[test]
fn what_can_t_be_accepted_can_be_declined() {
    for (method, decision, expected) in [
        ("item/permissions/requestApproval", "decline", r#"{"permissions":{}}"#),
        ("mcpServer/elicitation/request", "decline", r#"{"action":"decline"}"#),
        ("mcpServer/elicitation/request", "cancel", r#"{"action":"cancel"}"#),
        ("item/tool/requestUserInput", "decline", r#"{"answers":{}}"#),
        (
            "item/tool/call",
            "decline",
            r#"{"success":false,"contentItems":[{"type":"inputText","text":"declined by the client"}]}"#,
        ),
    ] {
        let list = rules(json!([{"method": method, "decision": decision}]));
        assert_eq!(list.answer(method, r#"{"threadId":"t"}"#), result(expected), "{method}");
        let ask =
            rules(json!([{"method": method, "decision": "ask"}, {"method": method, "decision": decision}]));
        assert_eq!(ask.answer(method, "{}"), Some(Ruling::Ask), "{method}");
    }
    let below =
        rules(json!([{"method": "item/permissions/requestApproval", "cwd": "/srv", "decision": "decline"}]));
    let permissions = result(r#"{"permissions":{}}"#);
    assert_eq!(below.answer("item/permissions/requestApproval", r#"{"cwd":"/srv/x"}"#), permissions);
    assert_eq!(below.answer("item/permissions/requestApproval", r#"{"cwd":"/etc"}"#), None);
}

/// `decline` never has to answer with an error, which a rule can't.
#[test]
fn every_known_request_has_results_for_its_decisions() {
    let params = Map::new();
    for method in request::KNOWN {
        let request = Request::new(method, &params);
        for decision in method.decisions.iter().filter(|decision| **decision != Decision::Ask) {
            let result: Value = serde_json::from_str(&request.result(*decision)).unwrap();
            assert!(!result.as_object().unwrap().is_empty(), "{} {decision:?}", method.name);
        }
    }
}

#[test]
fn reading_names_what_is_wrong() {
    let good = json!({"method": COMMAND, "command": ["git"], "decision": "accept"});
    for (value, named) in [
        (json!({}), "an array of rules"),
        (json!(["accept"]), "approvals[0]: a rule must be an object"),
        (
            json!([good, good, {"method": COMMAND, "colour": 1, "decision": "ask"}]),
            "approvals[2]: unknown key \"colour\"",
        ),
        (json!([{"decision": "ask"}]), "no method"),
        (json!([{"method": [], "decision": "ask"}]), "method is empty"),
        (json!([{"method": 1, "decision": "ask"}]), "method must be"),
        (json!([{"method": [COMMAND, null], "decision": "ask"}]), "method must be"),
        (json!([{"method": "item/x", "decision": "ask"}]), "unknown method \"item/x\""),
        (json!([{"method": "currentTime/read", "decision": "ask"}]), "unknown method"),
        (json!([{"method": COMMAND}]), "no decision"),
        (json!([{"method": COMMAND, "decision": true}]), "decision must be a string"),
        (json!([{"method": COMMAND, "decision": "allow"}]), "unknown decision \"allow\""),
        (json!([{"method": "item/permissions/requestApproval", "decision": "accept"}]), "takes decline, ask"),
        (
            json!([{"method": ["mcpServer/elicitation/request"], "decision": "accept"}]),
            "takes decline, cancel, ask",
        ),
        (json!([{"method": COMMAND, "decision": "accept"}]), "command is missing"),
        (json!([{"method": [FILES, COMMAND], "decision": "accept"}]), "command is missing"),
        (json!([{"method": COMMAND, "command": ["**"], "decision": "accept"}]), "command[0] is a wildcard"),
        (
            json!([{"method": COMMAND, "command": ["*", "x"], "decision": "acceptForSession"}]),
            "command[0] is a wildcard",
        ),
        (
            json!([{"method": COMMAND, "command": ["git", "**", "x"], "decision": "ask"}]),
            "command[1] is \"**\"",
        ),
        (
            json!([{"method": COMMAND, "command": "git status", "decision": "ask"}]),
            "command must be an array",
        ),
        (json!([{"method": COMMAND, "command": [], "decision": "ask"}]), "command must be an array"),
        (json!([{"method": COMMAND, "command": [1], "decision": "ask"}]), "command must be an array"),
        (json!([{"method": COMMAND, "command": [""], "decision": "ask"}]), "command[0] is empty"),
        (json!([{"method": COMMAND, "command": null, "decision": "ask"}]), "command must be an array"),
        (
            json!([{"method": FILES, "command": ["git"], "decision": "ask"}]),
            "command can't be judged for item/fileChange",
        ),
        (
            json!([{"method": FILES, "paths": ["/srv"], "decision": "ask"}]),
            "paths can't be judged for item/fileChange",
        ),
        (json!([{"method": COMMAND, "grantRoot": "/srv", "decision": "ask"}]), "grantRoot can't be judged"),
        (json!([{"method": COMMAND, "cwd": "src", "decision": "ask"}]), "cwd is \"src\""),
        (json!([{"method": COMMAND, "cwd": "/srv/../x", "decision": "ask"}]), "without \"..\""),
        (json!([{"method": COMMAND, "cwd": null, "decision": "ask"}]), "cwd must be a string"),
        (json!([{"method": "applyPatchApproval", "paths": [], "decision": "ask"}]), "paths must be an array"),
        (
            json!([{"method": "applyPatchApproval", "paths": ["/a", "b"], "decision": "ask"}]),
            "paths[1] is \"b\"",
        ),
    ] {
        let message = refusal(value.clone());
        assert!(message.contains(named), "{value}: {message}");
    }
}
